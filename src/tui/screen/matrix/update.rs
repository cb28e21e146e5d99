//! What the keys of the matrix screen do.

use crate::command::id::Matrix as MatrixCommand;
use crate::matrix::Matrix;
use crate::tui::scene::Target;
use crate::tui::stage::Effect;
use crate::tui::work::project::{shown_question, wrap};
use crate::tui::work::{Screen, State};

/// Does a command of this screen.
pub(in crate::tui) fn run(state: &mut State, command: MatrixCommand) -> Vec<Effect<State>> {
    match command {
        MatrixCommand::RowUp => state.matrix.row = state.matrix.row.saturating_sub(1),
        MatrixCommand::RowDown => {
            let questions = &state.session.codebook().questions;
            let rows = questions.get(state.matrix.question).map_or(0, |q| q.themes.len());
            state.matrix.row = (state.matrix.row + 1).min(rows.saturating_sub(1));
        }
        MatrixCommand::NextQuestion => turn_table(state, 1),
        MatrixCommand::PreviousQuestion => turn_table(state, -1),
        MatrixCommand::Whose => whose_next(state),
    }
    vec![]
}

/// Takes a click on a row.
pub(in crate::tui) fn click(state: &mut State, target: Target) -> Vec<Effect<State>> {
    if let Target::Row(row) = target {
        state.matrix.row = row;
    }
    vec![]
}

/// Counts the matrix when something changed since it was counted.
pub(in crate::tui) fn count(state: &mut State) {
    let lang = state.shell.lang;
    if state.matrix.counted.is_none() || state.matrix.counted_in != lang {
        state.matrix.counted_in = lang;
        state.matrix.counted = Some(Matrix::of(&state.session, &state.matrix.whose, None, lang));
    }
}

/// Shows the screen, at the question where the screen before it was.
pub(in crate::tui) fn show(state: &mut State) {
    if let Some(here) = shown_question(state)
        && here != state.matrix.question
    {
        state.matrix.question = here;
        state.matrix.row = 0;
    }
    state.screen = Screen::Matrix;
}

/// Shows the table of the next question that the survey asked.
fn turn_table(state: &mut State, by: isize) {
    let count = state.session.codebook().questions.len();
    let mut to = state.matrix.question;
    for _ in 0..count {
        to = wrap(to, by, count);
        if !state.session.queue().answers(to).is_empty() {
            state.matrix.question = to;
            state.matrix.row = 0;
            return;
        }
    }
}

/// Shows the codes of the next coder, here and on the overview.
pub(in crate::tui) fn whose_next(state: &mut State) {
    let others = &state.matrix.others;
    let now = others.iter().position(|coder| coder.id == state.matrix.whose.id);
    if let Some(next) = others.get(now.map_or(0, |now| (now + 1) % others.len().max(1))) {
        state.matrix.whose = next.clone();
        state.changed();
    }
}
