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

    /// The key with this name, as key files and tests write it: `a`, `Enter`, `PageDown`, `Space`,
    /// `Ctrl-F` (also `C-f`), `F6`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let mut letters = name.chars();
        if let (Some(only), None) = (letters.next(), letters.next()) {
            return (!only.is_control()).then_some(Self::Char(only));
        }
        let named = NAMES.iter().find(|(_, known)| known.eq_ignore_ascii_case(name));
        if let Some((key, _)) = named {
            return Some(*key);
        }
        let control = name.strip_prefix("C-").or_else(|| name.strip_prefix("Ctrl-"));
        if let Some(letter) = control {
            let mut letters = letter.chars();
            let only = letters.next().filter(|_| letters.next().is_none())?;
            return Some(Self::Ctrl(only.to_ascii_lowercase()));
        }
        let number = name.strip_prefix('F')?.parse().ok()?;
        (1..=12).contains(&number).then_some(Self::F(number))
    }

    /// The keys that a script presses: `1<Enter>u<C-f><F6>`; what is not a known name between `<` and
    /// `>` is typed as it stands.
    #[must_use]
    pub fn script(keys: &str) -> Vec<Self> {
        let mut pressed = Vec::new();
        let mut rest = keys;
        while let Some(first) = rest.chars().next() {
            let named = rest
                .strip_prefix('<')
                .and_then(|inner| inner.split_once('>'))
                .and_then(|(name, after)| Some((Self::from_name(name)?, after)));
            let typed = || (Self::Char(first), rest.get(first.len_utf8()..).unwrap_or(""));
            let (key, after) = named.unwrap_or_else(typed);
            pressed.push(key);
            rest = after;
        }
        pressed
    }

    /// The name in a key file.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Char(' ') => "Space".into(),
            Self::Char(c) => c.to_string(),
            Self::Ctrl(c) => format!("Ctrl-{}", c.to_ascii_uppercase()),
            Self::F(number) => format!("F{number}"),
            other => {
                let named = NAMES.iter().find(|(key, _)| *key == other);
                named.map_or("", |(_, name)| name).to_owned()
            }
        }
    }
}

/// Keys with a name of their own.
const NAMES: [(Key, &str); 15] = [
    (Key::Enter, "Enter"),
    (Key::Esc, "Esc"),
    (Key::Tab, "Tab"),
    (Key::BackTab, "BackTab"),
    (Key::Up, "Up"),
    (Key::Down, "Down"),
    (Key::Left, "Left"),
    (Key::Right, "Right"),
    (Key::PageUp, "PageUp"),
    (Key::PageDown, "PageDown"),
    (Key::Home, "Home"),
    (Key::End, "End"),
    (Key::Backspace, "Backspace"),
    (Key::Delete, "Delete"),
    (Key::Char(' '), "Space"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gives_the_key_back() {
        let others = [Key::Char('q'), Key::Char('é'), Key::Ctrl('p'), Key::F(12)];
        for key in NAMES.iter().map(|(key, _)| *key).chain(others) {
            assert_eq!(Key::from_name(&key.name()), Some(key), "{key:?}");
        }
        for unknown in ["", "F0", "F13", "Ctrl-", "Ctrl-ab", "Fout", "\u{1b}"] {
            assert_eq!(Key::from_name(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn a_script_is_read_as_written() {
        assert_eq!(
            Key::script("1<Enter><C-f><F6><xx><Space>é"),
            [
                Key::Char('1'),
                Key::Enter,
                Key::Ctrl('f'),
                Key::F(6),
                Key::Char('<'),
                Key::Char('x'),
                Key::Char('x'),
                Key::Char('>'),
                Key::Char(' '),
                Key::Char('é')
            ]
        );
    }
}
