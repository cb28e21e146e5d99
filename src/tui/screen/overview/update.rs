//! What the keys of the overview do.

use super::{Figures, Part};
use crate::command::Key;
use crate::command::id::Overview;
use crate::message::Explain;
use crate::tui::scene::Target;
use crate::tui::screen::{coding, matrix};
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::work::project::{shown_question, wrap};
use crate::tui::work::{Screen, State};

/// Does a command of this screen.
pub(in crate::tui) fn run(state: &mut State, command: Overview, key: Key) -> Vec<Effect<State>> {
    match command {
        Overview::NextPart => turn_part(state, 1),
        Overview::PreviousPart => turn_part(state, -1),
        Overview::ToPart => {
            if let Key::Char(digit) = key
                && let Some(number) = digit.to_digit(10)
                && let Some(part) = Part::ALL.get((number as usize).saturating_sub(1))
            {
                state.overview.part = *part;
            }
        }
        Overview::NextQuestion => turn_question(state, 1),
        Overview::PreviousQuestion => turn_question(state, -1),
        Overview::RowUp => step_row(state, -1),
        Overview::RowDown => step_row(state, 1),
        Overview::Open => open(state),
        Overview::Whose => matrix::update::whose_next(state),
    }
    vec![]
}

/// Takes a click: a row is a question, a row aside is a theme.
pub(in crate::tui) fn click(state: &mut State, target: Target) -> Vec<Effect<State>> {
    match target {
        Target::Row(row) => {
            if state.overview.part == Part::Themes {
                state.overview.part = Part::Progress;
            }
            to_row(state, row);
        }
        Target::Aside(theme) => {
            state.overview.part = Part::Themes;
            state.overview.theme = theme;
        }
        _ => {}
    }
    vec![]
}

/// Shows the screen, at the question where the screen before it was.
pub(in crate::tui) fn show(state: &mut State) {
    if let Some(here) = shown_question(state) {
        to_question(state, here);
    }
    state.screen = Screen::Overview;
}

/// Goes to a question.
pub(in crate::tui) fn to_question(state: &mut State, question: usize) {
    if state.overview.question != question {
        state.overview.question = question;
        state.overview.theme = 0;
    }
}

/// Counts the figures when something changed since they were counted.
pub(in crate::tui) fn count(state: &mut State) {
    if state.overview.figures.is_some() {
        return;
    }
    match Figures::of(&state.session, &state.matrix.whose) {
        Ok(figures) => state.overview.figures = Some(figures),
        Err(error) => state.say(Tone::Problem, error.explain(state.shell.lang)),
    }
}

fn turn_part(state: &mut State, by: isize) {
    let to = wrap(state.overview.part.place(), by, Part::ALL.len());
    if let Some(part) = Part::ALL.get(to) {
        state.overview.part = *part;
    }
}

fn turn_question(state: &mut State, by: isize) {
    let Some(figures) = &state.overview.figures else { return };
    let to = wrap(state.overview.row(figures), by, figures.questions().len());
    to_row(state, to);
}

/// Goes a row up or down and stops at the ends.
fn step_row(state: &mut State, by: isize) {
    let Some(figures) = &state.overview.figures else { return };
    if state.overview.part == Part::Themes {
        let questions = &state.session.codebook().questions;
        let themes = questions.get(state.overview.question).map_or(0, |q| q.themes.len());
        let to = state.overview.theme.saturating_add_signed(by);
        state.overview.theme = to.min(themes.saturating_sub(1));
    } else {
        let last = figures.questions().len().saturating_sub(1);
        let to = state.overview.row(figures).saturating_add_signed(by).min(last);
        to_row(state, to);
    }
}

fn to_row(state: &mut State, row: usize) {
    let Some(figures) = &state.overview.figures else { return };
    if let Some(question) = figures.questions().get(row).map(|each| each.question) {
        to_question(state, question);
    }
}

/// Goes to what the pointer is at: a theme in the matrix, or a question to code.
fn open(state: &mut State) {
    let question = state.overview.question;
    if state.overview.part == Part::Themes {
        matrix::update::show_theme(state, question, state.overview.theme);
    } else {
        state.screen = Screen::Coding;
        coding::go::to_question(state, question);
    }
}
