//! The answers behind a cell of the matrix: to read, to go to, and to choose the example from.

use crate::command::id::Behind as BehindCommand;
use crate::matrix::{Caution, candidates};
use crate::message::{Explain, matrix_screen as text};
use crate::study::{AnswerId, ThemeSet};
use crate::tui::scene::Target;
use crate::tui::screen::coding;
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::work::quote_edit;
use crate::tui::work::{Screen, State};

/// A list of answers that carry a theme.
pub(in crate::tui) struct Behind {
    pub(super) kind: Kind,
    /// The theme by its position in the question.
    pub(super) theme: usize,
    /// Of which group; `None` for everyone.
    pub(super) group: Option<String>,
    /// The answer at the pointer.
    pub(super) at: usize,
    /// Lines of that answer scrolled past.
    pub(super) scroll: usize,
    /// Gathered when first shown after a change.
    pub(super) rows: Option<Vec<Listed>>,
}

/// What the list is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// What was said, as it was typed, in the order of the survey.
    Answers,
    /// What could be printed, masked, the best first.
    Examples,
}

/// An answer in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) answer: AnswerId,
    pub(super) respondent: String,
    pub(super) group: Option<String>,
    pub(super) text: String,
    /// It is the example that the coder chose.
    pub(super) chosen: bool,
    /// It is the example that the program proposes.
    pub(super) proposed: bool,
    pub(super) cautions: Vec<Caution>,
}

impl Behind {
    pub(super) fn new(kind: Kind, theme: usize, group: Option<String>) -> Self {
        Self { kind, theme, group, at: 0, scroll: 0, rows: None }
    }

    /// The answer at the pointer.
    pub(super) fn listed(&self) -> Option<&Listed> {
        self.rows.as_ref()?.get(self.at)
    }

    fn to(&mut self, at: usize) {
        let last = self.rows.as_ref().map_or(0, |rows| rows.len().saturating_sub(1));
        self.at = at.min(last);
        self.scroll = 0;
    }
}

/// Does a command of the list.
pub(in crate::tui) fn run(state: &mut State, command: BehindCommand) -> Vec<Effect<State>> {
    match command {
        BehindCommand::OpenAnswer => open_answer(state),
        BehindCommand::Choose => choose(state),
        BehindCommand::Edit => {
            let listed = state.matrix.behind.as_ref().and_then(|b| Some((b.listed()?, b.theme)));
            if let Some((listed, theme)) = listed {
                let answer = listed.answer;
                quote_edit::open(state, answer, theme);
            }
        }
        BehindCommand::AnswerUp => step(state, -1),
        BehindCommand::AnswerDown => step(state, 1),
        BehindCommand::PageUp => turn_page(state, false),
        BehindCommand::PageDown => turn_page(state, true),
        BehindCommand::Back => state.matrix.behind = None,
    }
    vec![]
}

/// Takes a click on an answer: it gets the pointer.
pub(in crate::tui) fn click(state: &mut State, target: Target) {
    if let (Target::Row(row), Some(behind)) = (target, &mut state.matrix.behind) {
        behind.to(row);
    }
}

fn step(state: &mut State, by: isize) {
    if let Some(behind) = &mut state.matrix.behind {
        behind.to(behind.at.saturating_add_signed(by));
    }
}

/// Turns a page: within an answer that is longer than the screen, else over several answers.
fn turn_page(state: &mut State, down: bool) {
    let (page, most) = (state.shell.drawn.screen.page.max(1), state.shell.drawn.screen.most_scroll);
    let Some(behind) = &mut state.matrix.behind else { return };
    match down {
        true if behind.scroll < most => behind.scroll = (behind.scroll + page).min(most),
        false if behind.scroll > 0 => behind.scroll = behind.scroll.saturating_sub(page),
        // About three lines an answer.
        true => behind.to(behind.at + (page / 3).max(1)),
        false => behind.to(behind.at.saturating_sub((page / 3).max(1))),
    }
}

/// Shows the answer where it is coded, with its theme at the pointer.
fn open_answer(state: &mut State) {
    let listed = state.matrix.behind.as_ref().and_then(|b| Some((b.listed()?, b.theme)));
    let Some((listed, theme)) = listed else { return };
    let answer = listed.answer;
    coding::go::go_to(state, answer);
    state.coding.focus = theme;
    state.screen = Screen::Coding;
}

/// Makes the answer the example, or no longer.
fn choose(state: &mut State) {
    let listed = state.matrix.behind.as_ref().and_then(|b| Some((b.listed()?, b.theme)));
    let Some((listed, theme)) = listed else { return };
    let (answer, lang) = (listed.answer, state.shell.lang);
    let label = theme_label(state, theme);
    match state.session.toggle_quote(answer, ThemeSet::from_iter([theme])) {
        Ok(true) => state.say(Tone::Good, text::chosen(lang, label)),
        Ok(false) => state.say(Tone::Good, text::let_go(lang, label)),
        Err(error) => return state.say(Tone::Problem, error.explain(lang)),
    }
    state.changed();
    follow(state, answer);
}

/// Keeps the pointer on an answer: in the list of examples the chosen one goes to the top.
pub(in crate::tui) fn follow(state: &mut State, answer: AnswerId) {
    gather(state);
    if let Some(behind) = &mut state.matrix.behind {
        let rows = behind.rows.as_deref().unwrap_or_default();
        let at = rows.iter().position(|listed| listed.answer == answer);
        behind.to(at.unwrap_or(0));
    }
}

/// The label of a theme of the question that the matrix is at.
pub(in crate::tui) fn theme_label(state: &State, theme: usize) -> String {
    let question = state.session.codebook().questions.get(state.matrix.question);
    let theme = question.and_then(|question| question.themes.get(theme));
    theme.map(|theme| theme.label.clone()).unwrap_or_default()
}

/// Gathers the answers of the list when something changed since.
pub(in crate::tui) fn gather(state: &mut State) {
    super::update::count(state);
    let Some(behind) = state.matrix.behind.as_ref().filter(|behind| behind.rows.is_none()) else {
        return;
    };
    let rows = match behind.kind {
        Kind::Answers => answers(state, behind),
        Kind::Examples => examples(state, behind),
    };
    if let Some(behind) = &mut state.matrix.behind {
        behind.at = behind.at.min(rows.len().saturating_sub(1));
        behind.rows = Some(rows);
    }
}

fn answers(state: &State, behind: &Behind) -> Vec<Listed> {
    let (session, coder) = (&state.session, state.matrix.whose.id);
    let carries = |answer: &AnswerId| {
        session.coding_of(coder, *answer).is_some_and(|themes| themes.contains(behind.theme))
    };
    let answers = session.queue().answers(state.matrix.question).iter().copied().filter(carries);
    let listed = answers.filter_map(|answer| {
        let text = session.study().answer(answer)?.text.clone();
        listed(state, behind, answer, text)
    });
    listed.filter(|listed| behind.group.is_none() || listed.group == behind.group).collect()
}

fn examples(state: &State, behind: &Behind) -> Vec<Listed> {
    let (session, view) = (&state.session, &state.matrix);
    candidates(session, &view.whose, view.question, behind.theme, state.shell.lang)
        .into_iter()
        .filter_map(|candidate| {
            let cautions = candidate.cautions;
            Some(Listed { cautions, ..listed(state, behind, candidate.answer, candidate.text)? })
        })
        .collect()
}

fn listed(state: &State, behind: &Behind, answer: AnswerId, text: String) -> Option<Listed> {
    let (session, view) = (&state.session, &state.matrix);
    let respondent = session.study().answer(answer)?.respondent;
    let question = session.codebook().questions.get(view.question)?;
    let theme = &question.themes.get(behind.theme)?.id;
    let chosen = session.mark_on(view.whose.id, &question.id, theme, answer).is_some();
    let printed = view.shown(session).and_then(|shown| {
        let row = shown.table.rows.iter().find(|row| row.theme == *theme)?;
        row.quote.as_ref()
    });
    Some(Listed {
        answer,
        respondent: session.study().respondent(respondent)?.key.clone(),
        group: session.study().group_of(respondent).map(str::to_owned),
        text,
        chosen,
        proposed: !chosen && printed.is_some_and(|quote| quote.respondent == respondent),
        cautions: Vec::new(),
    })
}
