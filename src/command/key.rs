//! Keys, free of any terminal library.

use crate::message::{Lang, command as text};

/// A key press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Key {
    /// A character as typed, capitals included.
    Char(char),
    /// Control with a letter.
    Ctrl(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Home,
    End,
    Backspace,
    Delete,
    /// A function key.
    F(u8),
}

impl Key {
    /// The key as shown to a user.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::Char(' ') => text::key_space(lang),
            Self::Char(c) => c.to_string(),
            Self::Ctrl(c) => format!("Ctrl-{}", c.to_uppercase()),
            Self::Enter => "Enter".into(),
            Self::Esc => "Esc".into(),
            Self::Tab => "Tab".into(),
            Self::BackTab => "Shift-Tab".into(),
            Self::Up => "↑".into(),
            Self::Down => "↓".into(),
            Self::Left => "←".into(),
            Self::Right => "→".into(),
            Self::PageUp => "PgUp".into(),
            Self::PageDown => "PgDn".into(),
            Self::Home => "Home".into(),
            Self::End => "End".into(),
            Self::Backspace => "Backspace".into(),
            Self::Delete => "Del".into(),
            Self::F(n) => format!("F{n}"),
        }
    }
}
