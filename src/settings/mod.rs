//! The user's settings: language, colours, mouse, tips and own keys, in one file that people write by
//! hand and the program changes without touching what else they wrote there.
//!
//! A file with faults counts for nothing: half of somebody's keys would be worse than none. All faults
//! are told at once, each with its line and its mend.

mod fault;
mod keep;
mod keys;
mod palette;
mod read;
mod syntax;
mod template;

pub use fault::{Fault, FaultKind, Faults};
pub use keep::{Choices, KeepError, keep};
pub use palette::Palette;
pub use syntax::Syntax;
pub use template::{as_written, template};

use crate::command::{CommandId, Key, KeyMap};
use crate::message::Lang;
use std::collections::HashMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The name of the file in the folder with the settings.
pub const FILE: &str = "config.toml";

/// What a settings file says; what it leaves out is `None`, or has no keys of the user's own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// Language of screens and messages.
    pub language: Option<Lang>,
    /// Colours of the screens.
    pub colours: Option<Palette>,
    /// Whether the mouse does something.
    pub mouse: Option<bool>,
    /// Whether each screen explains itself in a line.
    pub tips: Option<bool>,
    /// Keys in place of those of the command table; no keys is a command that is reached by the palette.
    pub keys: HashMap<CommandId, Vec<Key>>,
}

impl Settings {
    /// The settings in a folder; all left out when there is no folder or no file in it.
    ///
    /// # Errors
    /// All faults of the file at once, or that it cannot be read.
    pub fn load(folder: Option<&Path>) -> Result<Self, Faults> {
        let Some(path) = folder.map(file_in) else { return Ok(Self::default()) };
        match std::fs::read(&path) {
            Ok(bytes) => Self::from_toml(&path.display().to_string(), &bytes),
            Err(error) if is_absence(error.kind()) => Ok(Self::default()),
            Err(error) => Err(Faults {
                file: path.display().to_string(),
                list: vec![Fault { line: None, kind: FaultKind::Unreadable(error.to_string()) }],
            }),
        }
    }

    /// What holds for language, colours, mouse and tips: what is set, else the program's own.
    #[must_use]
    pub fn choices(&self) -> Choices {
        Choices {
            language: self.language.unwrap_or_default(),
            colours: self.colours.unwrap_or_default(),
            mouse: self.mouse.unwrap_or(true),
            tips: self.tips.unwrap_or(true),
        }
    }

    /// Which of those are set, in the order of [`Choices::written`].
    #[must_use]
    pub fn set(&self) -> [bool; 4] {
        [self.language.is_some(), self.colours.is_some(), self.mouse.is_some(), self.tips.is_some()]
    }

    /// The keys in force: the table's with the user's in their place.
    #[must_use]
    pub fn key_map(&self) -> KeyMap {
        KeyMap::with(self.keys.clone())
    }
}

/// The settings file in a folder.
#[must_use]
pub fn file_in(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

/// Whether an error only says that there is no such file.
fn is_absence(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::NotFound | ErrorKind::NotADirectory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_folder_or_a_file_nothing_is_set() {
        assert_eq!(Settings::load(None), Ok(Settings::default()));
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Settings::load(Some(folder.path())), Ok(Settings::default()));
        let missing = folder.path().join("weg");
        assert_eq!(Settings::load(Some(&missing)), Ok(Settings::default()));
    }

    #[test]
    fn a_file_that_cannot_be_read_is_a_fault_and_not_an_absence() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(file_in(folder.path())).unwrap();
        let faults = Settings::load(Some(folder.path())).unwrap_err();
        assert!(matches!(faults.list[0].kind, FaultKind::Unreadable(_)), "{faults:?}");
    }
}
