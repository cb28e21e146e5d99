//! The one table of commands: what a user can do, by which key, where, and when not.
//!
//! The hint bar, the help overlay, the palette, the printed key table (`duiding keys`), the check of a
//! user's own keys and the keyboard itself are views of [`TABLE`]. What a command does stands with the
//! screens in `tui`; texts stand in `message`.

mod facts;
pub mod id;
mod key;
mod keymap;
mod table;

pub use facts::{Facts, Reason};
pub use id::CommandId;
pub use key::Key;
pub use keymap::KeyMap;
pub use table::TABLE;

use crate::message::{Lang, advice, agreement_screen, codebook_screen, command as text};
use crate::message::{
    log_screen, marking, matrix_screen as matrix_text, new_project, overview_screen, round, settle,
    start, trial,
};

/// Where the keys of a command work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Everywhere, before a project is open too.
    Program,
    /// On every screen of an open project.
    Project,
    /// On the coding screen.
    Coding,
    /// On the coding screen, while words of the answer are marked.
    Marking,
    /// In the theme round.
    Round,
    /// On the codebook screen.
    Codebook,
    /// Where an indicator is tried.
    Trial,
    /// In the list of indicators to add and to retire.
    Advice,
    /// On the matrix screen.
    Matrix,
    /// In the list of answers behind a cell of the matrix.
    Behind,
    /// On the start screen.
    Start,
    /// Where a file is chosen.
    Files,
    /// A new project: the look at the file with answers.
    NewPreview,
    /// A new project: the codebook.
    NewCodebook,
    /// A new project: which column is what.
    NewColumns,
    /// A new project: the coder, the title and the file.
    NewDetails,
    /// On the log screen.
    Log,
    /// On the overview.
    Overview,
    /// On the agreement screen.
    Agreement,
    /// In the queue in which differences are settled.
    Settle,
}

impl Scope {
    /// The places where a user can be; the keys of the wider scopes work there too.
    pub const SCREENS: [Self; 18] = [
        Self::Start,
        Self::Files,
        Self::NewPreview,
        Self::NewCodebook,
        Self::NewColumns,
        Self::NewDetails,
        Self::Coding,
        Self::Marking,
        Self::Round,
        Self::Codebook,
        Self::Trial,
        Self::Advice,
        Self::Agreement,
        Self::Settle,
        Self::Matrix,
        Self::Behind,
        Self::Overview,
        Self::Log,
    ];

    /// Every place where keys work: everywhere first, then the screens.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Program, Self::Project].into_iter().chain(Self::SCREENS)
    }

    /// Whether commands of this scope work at a place.
    #[must_use]
    pub fn reaches(self, screen: Self) -> bool {
        match self {
            Self::Program => true,
            Self::Project => screen != Self::Program && !screen.is_before_project(),
            own => own == screen,
        }
    }

    /// Whether no project is open there.
    fn is_before_project(self) -> bool {
        use Scope::{Files, NewCodebook, NewColumns, NewDetails, NewPreview, Start};
        matches!(self, Start | Files | NewPreview | NewCodebook | NewColumns | NewDetails)
    }

    /// Whether letters are typed there, so that none of them is a command.
    #[must_use]
    pub fn is_typed_in(self) -> bool {
        matches!(self, Self::Files | Self::NewDetails | Self::Trial)
    }

    /// The name in a key file: `coding` in `coding.confirm`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::Project => "project",
            Self::Coding => "coding",
            Self::Marking => "marking",
            Self::Round => "round",
            Self::Codebook => "codebook",
            Self::Trial => "trial",
            Self::Advice => "advice",
            Self::Matrix => "matrix",
            Self::Behind => "behind",
            Self::Start => "start",
            Self::Files => "files",
            Self::NewPreview => "new_preview",
            Self::NewCodebook => "new_codebook",
            Self::NewColumns => "new_columns",
            Self::NewDetails => "new_details",
            Self::Log => "log",
            Self::Overview => "overview",
            Self::Agreement => "agreement",
            Self::Settle => "settle",
        }
    }

    /// The name of the place as shown to a user.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::Program => text::scope_program(lang),
            Self::Project => text::scope_project(lang),
            Self::Coding => text::scope_coding(lang),
            Self::Marking => marking::scope(lang),
            Self::Round => round::place(lang),
            Self::Codebook => codebook_screen::scope(lang),
            Self::Trial => trial::scope(lang),
            Self::Advice => advice::scope(lang),
            Self::Matrix => text::scope_matrix(lang),
            Self::Behind => matrix_text::scope_behind(lang),
            Self::Start => start::scope_start(lang),
            Self::Files => start::scope_files(lang),
            Self::NewPreview => new_project::scope_preview(lang),
            Self::NewCodebook => new_project::scope_codebook(lang),
            Self::NewColumns => new_project::scope_columns(lang),
            Self::NewDetails => new_project::scope_details(lang),
            Self::Log => log_screen::scope(lang),
            Self::Overview => overview_screen::scope(lang),
            Self::Agreement => agreement_screen::scope(lang),
            Self::Settle => settle::scope(lang),
        }
    }

    /// What one does at the place, in a line for those who are new.
    #[must_use]
    pub fn tip(self, keys: &KeyMap, lang: Lang) -> String {
        use id::{
            Advice, Agreement, Behind, Codebook, Coding, Files, Log, Marking, Matrix, NewColumns,
            NewPreview, Overview,
        };
        use id::{Project, Round, Settle, Trial};
        let key = |id| keys.text_of(id, lang);
        match self {
            Self::Program | Self::Project => String::new(),
            Self::Coding => text::tip_coding(
                lang,
                key(CommandId::Coding(Coding::Confirm)),
                key(CommandId::Coding(Coding::Toggle)),
            ),
            Self::Marking => marking::tip(
                lang,
                key(CommandId::Marking(Marking::Mark)),
                key(CommandId::Marking(Marking::NewTheme)),
                key(CommandId::Marking(Marking::Give)),
            ),
            Self::Round => round::tip(
                lang,
                key(CommandId::Round(Round::Toggle)),
                key(CommandId::Round(Round::ConfirmPage)),
            ),
            Self::Codebook => codebook_screen::tip(
                lang,
                key(CommandId::Codebook(Codebook::Open)),
                key(CommandId::Codebook(Codebook::Search)),
            ),
            Self::Trial => trial::tip(lang, key(CommandId::Trial(Trial::NextOwn))),
            Self::Advice => advice::tip(
                lang,
                key(CommandId::Advice(Advice::Accept)),
                key(CommandId::Project(Project::Undo)),
            ),
            Self::Log => log_screen::tip(
                lang,
                key(CommandId::Log(Log::ToAnswer)),
                key(CommandId::Log(Log::BackTo)),
            ),
            Self::Matrix => matrix_text::tip_matrix(
                lang,
                key(CommandId::Matrix(Matrix::OpenCell)),
                key(CommandId::Project(Project::Export)),
            ),
            Self::Behind => matrix_text::tip_behind(lang, key(CommandId::Behind(Behind::Choose))),
            Self::Start => start::tip_start(lang),
            Self::Files => start::tip_files(lang, key(CommandId::Files(Files::Outer))),
            Self::NewPreview => {
                new_project::tip_preview(lang, key(CommandId::NewPreview(NewPreview::Back)))
            }
            Self::NewCodebook => new_project::tip_codebook(lang),
            Self::NewColumns => new_project::tip_columns(
                lang,
                key(CommandId::NewColumns(NewColumns::PreviousRole)),
                key(CommandId::NewColumns(NewColumns::NextRole)),
            ),
            Self::NewDetails => new_project::tip_details(lang),
            Self::Agreement => agreement_screen::tip(
                lang,
                key(CommandId::Agreement(Agreement::Open)),
                key(CommandId::Agreement(Agreement::Confusion)),
            ),
            Self::Settle => settle::tip(
                lang,
                key(CommandId::Settle(Settle::TakeFirst)),
                key(CommandId::Settle(Settle::TakeSecond)),
                key(CommandId::Settle(Settle::TakeBoth)),
            ),
            Self::Overview => {
                overview_screen::tip(lang, key(CommandId::Overview(Overview::NextPart)))
            }
        }
    }
}

/// Under which heading the help shows a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// Deciding about what is on the screen.
    Decide,
    /// Going elsewhere on the screen.
    Move,
    /// What is shown, and how.
    Show,
    /// Screens, files, help.
    Program,
}

impl Group {
    /// All groups in the order in which help shows them.
    pub const ALL: [Self; 4] = [Self::Decide, Self::Move, Self::Show, Self::Program];

    /// The heading.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::Decide => text::group_decide(lang),
            Self::Move => text::group_move(lang),
            Self::Show => text::group_show(lang),
            Self::Program => text::group_program(lang),
        }
    }
}

/// One row of the table.
pub struct Command {
    /// What it is.
    pub id: CommandId,
    /// Its name within its scope in a key file.
    pub name: &'static str,
    /// The keys that give it, unless the user has others; the first is the one that is shown.
    pub keys: &'static [Key],
    /// How several keys are shown as one, such as `1-9`; such keys cannot be changed.
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

impl Command {
    /// The row of a command.
    #[must_use]
    pub fn of(id: CommandId) -> Option<&'static Self> {
        all().find(|command| command.id == id)
    }

    /// The name in a key file: `coding.confirm`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{}.{}", self.scope.name(), self.name)
    }
}

/// Every command once, in the order in which help lists them.
pub fn all() -> impl Iterator<Item = &'static Command> {
    TABLE.iter().copied().flatten()
}

/// The commands that work at a place: its own first.
pub fn commands_in(screen: Scope) -> impl Iterator<Item = &'static Command> {
    // Where letters are typed, Ctrl-Z is for the text: it must not take back a decision out of sight.
    let decides = move |command: &Command| {
        screen.is_typed_in() && command.scope == Scope::Project && command.group == Group::Decide
    };
    all().filter(move |command| command.scope.reaches(screen) && !decides(command))
}
