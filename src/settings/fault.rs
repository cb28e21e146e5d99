//! What can be wrong with a settings file: each fault with its line and its mend.

use super::Palette;
use super::syntax::Syntax;
use crate::command::{Key, Scope};
use crate::message::{Explain, Lang, error_by_explain, list, settings as text, visible};

/// All faults of one settings file, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faults {
    /// The file as the user knows it.
    pub file: String,
    /// The faults, at least one.
    pub list: Vec<Fault>,
}

/// One fault of a settings file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Line, from 1; `None` for the file as a whole.
    pub line: Option<usize>,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong. Names of commands are full ones, such as `coding.quote`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The system does not give the file.
    Unreadable(String),
    /// Bytes that are not UTF-8.
    NotUtf8,
    /// Not TOML.
    Syntax(Syntax),
    /// A setting that does not exist.
    UnknownSetting {
        /// As written.
        name: String,
        /// The setting that may have been meant.
        meant: Option<&'static str>,
    },
    /// A language that does not exist, or no text.
    Language(String),
    /// Colours that do not exist, or no text.
    Colours(String),
    /// Something else than true or false.
    NotTrueOrFalse {
        /// The setting.
        setting: String,
        /// As written.
        value: String,
    },
    /// `keys` is no table.
    KeysNoTable,
    /// A command that does not exist.
    UnknownCommand {
        /// As written.
        name: String,
        /// Those most like it.
        alike: Vec<String>,
    },
    /// A command that stands in the file twice.
    CommandTwice(String),
    /// A command whose keys cannot be changed, with how they are shown.
    FixedKeys {
        /// The command.
        command: String,
        /// Its keys as shown.
        shown: &'static str,
    },
    /// What should be a list of key names is something else.
    NoList(String),
    /// A key that does not exist.
    UnknownKey {
        /// The command.
        command: String,
        /// As written.
        name: String,
    },
    /// A key that waits for a second one on many keyboards.
    DeadKey {
        /// The command.
        command: String,
        /// The key.
        key: Key,
    },
    /// A key that a terminal does not send, or not as itself.
    NotSent {
        /// The command.
        command: String,
        /// The key.
        key: Key,
        /// What a terminal sends in its place.
        instead: Option<Key>,
    },
    /// A key that gives two commands on one screen.
    KeyTwice {
        /// The key.
        key: Key,
        /// The screen.
        screen: Scope,
        /// The commands.
        commands: [String; 2],
    },
    /// A command that must be within reach everywhere and no longer is.
    OutOfReach {
        /// The command.
        command: String,
        /// A key that would do.
        such_as: Option<Key>,
    },
}

impl Explain for Faults {
    fn explain(&self, lang: Lang) -> String {
        let lines: Vec<String> = self.list.iter().map(|fault| self.sentence(lang, fault)).collect();
        lines.join("\n")
    }
}

error_by_explain!(Faults);

impl Faults {
    /// The first fault in a sentence; empty when there is none.
    #[must_use]
    pub fn first(&self, lang: Lang) -> String {
        self.list.first().map(|fault| self.sentence(lang, fault)).unwrap_or_default()
    }

    fn sentence(&self, lang: Lang, fault: &Fault) -> String {
        let file = visible(&self.file);
        let what = fault.kind.explain(lang);
        match fault.line {
            Some(line) => text::fault(lang, file, line, what),
            None => text::fault_of_file(lang, file, what),
        }
    }
}

impl Explain for FaultKind {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Unreadable(reason) => text::unreadable(lang, visible(reason)),
            Self::NotUtf8 => text::not_utf8(lang),
            Self::Syntax(syntax) => syntax.explain(lang),
            Self::UnknownSetting { name, meant: Some(meant) } => {
                text::unknown_setting_meant(lang, visible(name), meant)
            }
            Self::UnknownSetting { name, meant: None } => {
                text::unknown_setting(lang, visible(name))
            }
            Self::Language(value) => text::bad_language(lang, visible(value)),
            Self::Colours(value) => {
                let names: Vec<String> =
                    Palette::ALL.iter().map(|palette| format!("\"{}\"", palette.name())).collect();
                text::bad_colours(lang, visible(value), names.join(", "))
            }
            Self::NotTrueOrFalse { setting, value } => {
                text::not_true_or_false(lang, setting, visible(value))
            }
            Self::KeysNoTable => text::keys_no_table(lang),
            Self::UnknownCommand { name, alike } => {
                text::unknown_command(lang, visible(name), list(lang, alike))
            }
            Self::CommandTwice(command) => text::command_twice(lang, command),
            Self::FixedKeys { command, shown } => text::fixed_keys(lang, command, shown),
            Self::NoList(command) => text::no_list(lang, command),
            Self::UnknownKey { command, name } => text::unknown_key(lang, command, visible(name)),
            Self::DeadKey { command, key } => text::dead_key(lang, command, key.name()),
            Self::NotSent { command, key, instead: Some(instead) } => {
                text::sent_as(lang, command, key.name(), instead.name())
            }
            Self::NotSent { command, key, instead: None } => {
                text::not_sent(lang, command, key.name())
            }
            Self::KeyTwice { key, screen, commands: [one, other] } => {
                text::key_twice(lang, key.name(), screen.text(lang), one, other)
            }
            Self::OutOfReach { command, such_as } => {
                let such_as = such_as.map(Key::name).unwrap_or_default();
                text::out_of_reach(lang, command, such_as)
            }
        }
    }
}
