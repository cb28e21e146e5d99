//! The one table of commands: what a user can do, by which key, where, and when not.
//!
//! The hint bar, the help overlay, the printed key table (`duiding keys`) and the keyboard itself are
//! views of [`COMMANDS`]. What a command does stands in `tui::update`; texts stand in `message`.

mod key;
mod table;

pub use key::Key;
pub use table::COMMANDS;

use crate::message::Lang;

/// A command of the terminal program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum CommandId {
    Confirm,
    Toggle,
    NoTheme,
    FocusUp,
    FocusDown,
    ToggleFocused,
    ScrollUp,
    ScrollDown,
    NextAnswer,
    PreviousAnswer,
    NextOpen,
    NextQuestion,
    PreviousQuestion,
    Search,
    Memo,
    Quote,
    Undo,
    Redo,
    ShowCoding,
    ShowMatrix,
    RowUp,
    RowDown,
    MatrixNextQuestion,
    MatrixPreviousQuestion,
    Whose,
    Export,
    Rename,
    Language,
    Help,
    Quit,
}

/// Where the keys of a command work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// On every screen.
    Everywhere,
    /// On the coding screen.
    Coding,
    /// On the matrix screen.
    Matrix,
}

/// Under which heading the help shows a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// Deciding about the answer on the screen.
    Decide,
    /// Going to another answer or question.
    Move,
    /// The matrix.
    Matrix,
    /// Screens, files, help.
    Program,
}

impl Group {
    /// All groups in the order in which help shows them.
    pub const ALL: [Self; 4] = [Self::Decide, Self::Move, Self::Matrix, Self::Program];

    /// The heading.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        use crate::message::command as text;
        match self {
            Self::Decide => text::group_decide(lang),
            Self::Move => text::group_move(lang),
            Self::Matrix => text::group_matrix(lang),
            Self::Program => text::group_program(lang),
        }
    }
}

/// One row of the table.
pub struct Command {
    /// What it is.
    pub id: CommandId,
    /// The keys that give it; the first is the one that is shown.
    pub keys: &'static [Key],
    /// How several keys are shown as one, such as `1-9`.
    pub keys_shown: Option<&'static str>,
    /// Where its keys work.
    pub scope: Scope,
    /// Its heading in the help.
    pub group: Group,
    /// Place in the hint bar, 1 first; 0 keeps it out.
    pub hint: u8,
    /// Two or three words for the hint bar.
    pub short: fn(Lang) -> String,
    /// A sentence for the help.
    pub long: fn(Lang) -> String,
    /// Whether it makes sense now.
    pub available: fn(&Facts) -> Result<(), Reason>,
}

/// What the table needs to know of the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "independent facts")]
pub struct Facts {
    /// There is an answer on the screen.
    pub answer: bool,
    /// At least one theme is ticked on it.
    pub ticked: bool,
    /// There is a step to undo.
    pub undo: bool,
    /// There is a step to redo.
    pub redo: bool,
    /// The codes of more than one coder may be seen.
    pub others: bool,
}

/// Why a command makes no sense now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The study has no answers to code.
    NoAnswer,
    /// No theme is ticked.
    NothingTicked,
    /// Nothing was decided yet, or all is undone.
    NothingToUndo,
    /// Nothing was undone.
    NothingToRedo,
    /// Only the own codes may be seen.
    OnlyOwnCodes,
}

impl Reason {
    /// The reason in a sentence.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        use crate::message::command as text;
        match self {
            Self::NoAnswer => text::no_answer(lang),
            Self::NothingTicked => text::nothing_ticked(lang),
            Self::NothingToUndo => text::nothing_to_undo(lang),
            Self::NothingToRedo => text::nothing_to_redo(lang),
            Self::OnlyOwnCodes => text::only_own_codes(lang),
        }
    }
}

impl Command {
    /// The keys as shown to a user.
    #[must_use]
    pub fn keys_text(&self, lang: Lang) -> String {
        match self.keys_shown {
            Some(shown) => shown.to_owned(),
            None => self.keys.iter().map(|key| key.text(lang)).collect::<Vec<_>>().join(" "),
        }
    }

    /// The first key as shown to a user.
    #[must_use]
    pub fn first_key(&self, lang: Lang) -> String {
        match (self.keys_shown, self.keys.first()) {
            (Some(shown), _) => shown.to_owned(),
            (None, Some(key)) => key.text(lang),
            (None, None) => String::new(),
        }
    }
}

/// The command that a key gives on a screen.
#[must_use]
pub fn command_for(key: Key, scope: Scope) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| in_scope(command, scope) && command.keys.contains(&key))
}

/// The commands that work on a screen.
pub fn commands_in(scope: Scope) -> impl Iterator<Item = &'static Command> {
    COMMANDS.iter().filter(move |command| in_scope(command, scope))
}

fn in_scope(command: &Command, scope: Scope) -> bool {
    command.scope == scope || command.scope == Scope::Everywhere
}
