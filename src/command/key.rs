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
    /// Shift with an arrow; the arrow itself where no command tells them apart.
    ShiftLeft,
    ShiftRight,
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
    /// Whether a line that is being typed takes the key, so that it is no command there.
    #[must_use]
    pub fn is_typed(self) -> bool {
        match self {
            Self::Char(_) | Self::Backspace | Self::Delete => true,
            Self::Left | Self::Right | Self::ShiftLeft | Self::ShiftRight => true,
            Self::Home | Self::End => true,
            Self::Ctrl(letter) => matches!(letter, 'a' | 'e' | 'u' | 'w'),
            _ => false,
        }
    }

    /// The key without Shift, for those that Shift makes another key of.
    #[must_use]
    pub fn unshifted(self) -> Self {
        match self {
            Self::ShiftLeft => Self::Left,
            Self::ShiftRight => Self::Right,
            other => other,
        }
    }

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
            Self::ShiftLeft => "Shift-←".into(),
            Self::ShiftRight => "Shift-→".into(),
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
    /// `Ctrl-F` (also `C-f`), `F6`. Capitals make no difference where a name is longer than a letter,
    /// and names as the screens show them (`PgDn`, `↓`, `Spatie`) are known too.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let mut known = NAMES.iter().chain(&SHOWN_AS);
        if let Some((key, _)) = known.find(|(_, known)| known.eq_ignore_ascii_case(name)) {
            return Some(*key);
        }
        if let Some(only) = single(name) {
            return (!only.is_control()).then_some(Self::Char(only));
        }
        if let Some(letter) = after(name, "C-").or_else(|| after(name, "Ctrl-")) {
            return Some(Self::Ctrl(single(letter)?.to_ascii_lowercase()));
        }
        let number = after(name, "F")?.parse().ok()?;
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

/// What follows on a beginning, capitals or not.
fn after<'n>(name: &'n str, beginning: &str) -> Option<&'n str> {
    let (first, rest) = name.split_at_checked(beginning.len())?;
    first.eq_ignore_ascii_case(beginning).then_some(rest)
}

/// The only character of a text.
fn single(text: &str) -> Option<char> {
    let mut letters = text.chars();
    letters.next().filter(|_| letters.next().is_none())
}

/// Keys with a name of their own.
const NAMES: [(Key, &str); 17] = [
    (Key::Enter, "Enter"),
    (Key::Esc, "Esc"),
    (Key::Tab, "Tab"),
    (Key::BackTab, "BackTab"),
    (Key::Up, "Up"),
    (Key::Down, "Down"),
    (Key::Left, "Left"),
    (Key::Right, "Right"),
    (Key::ShiftLeft, "Shift-Left"),
    (Key::ShiftRight, "Shift-Right"),
    (Key::PageUp, "PageUp"),
    (Key::PageDown, "PageDown"),
    (Key::Home, "Home"),
    (Key::End, "End"),
    (Key::Backspace, "Backspace"),
    (Key::Delete, "Delete"),
    (Key::Char(' '), "Space"),
];

/// Other names that the screens show.
const SHOWN_AS: [(Key, &str); 11] = [
    (Key::BackTab, "Shift-Tab"),
    (Key::Up, "↑"),
    (Key::Down, "↓"),
    (Key::Left, "←"),
    (Key::Right, "→"),
    (Key::ShiftLeft, "Shift-←"),
    (Key::ShiftRight, "Shift-→"),
    (Key::PageUp, "PgUp"),
    (Key::PageDown, "PgDn"),
    (Key::Delete, "Del"),
    (Key::Char(' '), "Spatie"),
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

    #[test]
    fn a_key_goes_by_the_name_that_the_screen_shows_too() {
        let others = [Key::Char('q'), Key::Ctrl('p'), Key::F(12)];
        for key in NAMES.iter().map(|(key, _)| *key).chain(others) {
            for lang in [Lang::Nl, Lang::En] {
                assert_eq!(Key::from_name(&key.text(lang)), Some(key), "{key:?}");
            }
        }
        assert_eq!(Key::from_name("ctrl-v"), Some(Key::Ctrl('v')));
        assert_eq!(Key::from_name("f12"), Some(Key::F(12)));
        assert_eq!(Key::from_name("V"), Some(Key::Char('V')), "a letter is what it is");
    }
}
