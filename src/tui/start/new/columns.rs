//! The fourth step: which column is what.

use crate::codebook::Codebook;
use crate::command::id;
use crate::import::{Draft, Role, SkipReason};
use crate::message::{Lang, new_project as text};
use crate::tui::job::{Cancelled, Job, Outcome};
use crate::tui::stage::Effect;
use crate::tui::start::mode::Mode;
use crate::tui::start::{Screen, Start};
use crate::tui::widget::chooser::{Chooser, Item};
use crate::tui::work::project::wrap;

/// The columns with their roles.
#[derive(Debug)]
pub(in crate::tui::start) struct Columns {
    pub(in crate::tui::start) draft: Draft,
    /// The row at the pointer: the columns, then the line that goes on.
    pub(in crate::tui::start) chosen: usize,
}

impl Columns {
    /// The line that goes on.
    pub(super) fn last(&self) -> usize {
        self.draft.columns().len()
    }
}

/// Guesses the roles in the background and shows them; those that were changed are kept as long as file
/// and codebook are the same.
pub(super) fn begin(start: &mut Start, codebook: Codebook) -> Vec<Effect<Start>> {
    if start.new.draft().is_some_and(|draft| *draft.codebook() == codebook) {
        start.screen = Screen::Columns;
        return vec![];
    }
    let Some(answers) = &start.new.answers else { return vec![] };
    let table = answers.table.clone();
    let doing = text::looking_at_columns(start.shell.lang);
    let work = move |_: &Cancelled| {
        let draft = Draft::new(&table, &codebook);
        Box::new(move |start: &mut Start| {
            // Nothing to mend: the pointer is where one goes on.
            let chosen = if draft.report().is_ok() { draft.columns().len() } else { 0 };
            start.new.columns = Some(Columns { draft, chosen });
            start.screen = Screen::Columns;
        }) as Outcome<Start>
    };
    vec![Effect::Start(Job { doing, work: Box::new(work) })]
}

/// Does a command.
pub(in crate::tui::start) fn run(start: &mut Start, command: id::NewColumns) -> Vec<Effect<Start>> {
    use id::NewColumns as Id;
    let page = isize::try_from(start.shell.drawn.screen.page.max(1)).unwrap_or(1);
    let step = |start: &mut Start, by: isize| {
        if let Some(columns) = &mut start.new.columns {
            columns.chosen = columns.chosen.saturating_add_signed(by).min(columns.last());
        }
    };
    match command {
        Id::Up => step(start, -1),
        Id::Down => step(start, 1),
        Id::PageUp => step(start, -page),
        Id::PageDown => step(start, page),
        Id::First => step(start, isize::MIN),
        Id::Last => step(start, isize::MAX),
        Id::NextRole => turn(start, 1),
        Id::PreviousRole => turn(start, -1),
        Id::Respondent => give(start, Role::Respondent),
        Id::Group => give(start, Role::Group),
        Id::Variable => give(start, Role::Variable),
        Id::LeaveOut => give(start, Role::Skip(SkipReason::Chosen)),
        Id::Back => start.screen = Screen::Codebook,
        Id::Take => take(start),
    }
    vec![]
}

/// Takes a click on a row: the first points at it, the second takes it.
pub(in crate::tui::start) fn click(start: &mut Start, row: usize) -> Vec<Effect<Start>> {
    if let Some(columns) = &mut start.new.columns {
        let again = columns.chosen == row;
        columns.chosen = row.min(columns.last());
        if again || row == columns.last() {
            take(start);
        }
    }
    vec![]
}

fn take(start: &mut Start) {
    let lang = start.shell.lang;
    let Some(columns) = &start.new.columns else { return };
    let Some(column) = columns.draft.columns().get(columns.chosen) else {
        // What is wrong stands on the screen.
        match columns.draft.report() {
            Ok(_) => start.screen = Screen::Details,
            Err(_) => start.shell.tell(text::not_yet(lang) + "."),
        }
        return;
    };
    let roles = columns.draft.roles();
    let item = |role: &Role| Item {
        label: role_text(lang, role, columns.draft.codebook()),
        detail: String::new(),
        refused: None,
    };
    let at = position(&roles, &column.role);
    let title = text::which_role(lang, format!("{} «{}»", column.letter, column.name));
    let chooser = Chooser::new(title, roles.iter().map(item).collect(), at);
    start.modes.push(Mode::Role { column: columns.chosen, roles, chooser });
}

/// Where a role stands among those that can be chosen; every reason to leave out is one.
fn position(roles: &[Role], role: &Role) -> usize {
    let same =
        |other: &Role| other == role || matches!((other, role), (Role::Skip(_), Role::Skip(_)));
    roles.iter().position(same).unwrap_or(0)
}

/// Gives the column at the pointer the role so many further.
fn turn(start: &mut Start, by: isize) {
    let Some(columns) = &start.new.columns else { return };
    let Some(column) = columns.draft.columns().get(columns.chosen) else { return };
    let roles = columns.draft.roles();
    let to = wrap(position(&roles, &column.role), by, roles.len());
    if let Some(role) = roles.into_iter().nth(to) {
        give(start, role);
    }
}

/// Gives the column at the pointer a role.
fn give(start: &mut Start, role: Role) {
    if let Some(columns) = &start.new.columns {
        set(start, columns.chosen, role);
    }
}

/// Gives a column a role.
pub(in crate::tui::start) fn set(start: &mut Start, column: usize, role: Role) {
    if let Some(columns) = &mut start.new.columns {
        columns.draft.set(column, role);
    }
}

/// A role in words.
pub(super) fn role_text(lang: Lang, role: &Role, codebook: &Codebook) -> String {
    match role {
        Role::Respondent => text::role_respondent(lang),
        Role::Group => text::role_group(lang),
        Role::Variable => text::role_variable(lang),
        Role::Answer(id) => {
            codebook.question(id).map(|(_, question)| question.heading.clone()).unwrap_or_default()
        }
        Role::LongQuestion => text::role_long_question(lang),
        Role::LongAnswer => text::role_long_answer(lang),
        Role::Skip(SkipReason::Personal) => text::role_skip_personal(lang),
        Role::Skip(SkipReason::System) => text::role_skip_system(lang),
        Role::Skip(SkipReason::OpenText) => text::role_skip_open(lang),
        Role::Skip(SkipReason::Empty) => text::role_skip_empty(lang),
        Role::Skip(SkipReason::Varies) => text::role_skip_varies(lang),
        Role::Skip(SkipReason::Chosen) => text::role_skip(lang),
    }
}
