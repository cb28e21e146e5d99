//! What the keys of the matrix screen do.

use super::behind::{Behind, Kind};
use super::{Counted, columns, order_text, orders};
use crate::command::id::Matrix as MatrixCommand;
use crate::decide::Session;
use crate::export::{Layout, Options, content};
use crate::matrix::Matrix;
use crate::message::{Lang, matrix_screen as text};
use crate::store::Coder;
use crate::tui::scene::Target;
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::work::project::{shown_question, wrap};
use crate::tui::work::quote_edit;
use crate::tui::work::{Screen, State};

/// Does a command of this screen.
pub(in crate::tui) fn run(state: &mut State, command: MatrixCommand) -> Vec<Effect<State>> {
    match command {
        MatrixCommand::OpenCell => open(state, Kind::Answers),
        MatrixCommand::Quotes => open(state, Kind::Examples),
        MatrixCommand::EditQuote => edit_quote(state),
        MatrixCommand::RowUp => to_row(state, state.matrix.row.saturating_sub(1)),
        MatrixCommand::RowDown => to_row(state, state.matrix.row + 1),
        MatrixCommand::ColumnLeft => step_column(state, -1),
        MatrixCommand::ColumnRight => step_column(state, 1),
        MatrixCommand::ScrollUp => state.matrix.scroll = state.matrix.scroll.saturating_sub(3),
        MatrixCommand::ScrollDown => {
            state.matrix.scroll =
                (state.matrix.scroll + 3).min(state.shell.drawn.screen.most_scroll);
        }
        MatrixCommand::NextQuestion => turn_table(state, 1),
        MatrixCommand::PreviousQuestion => turn_table(state, -1),
        MatrixCommand::Sort => sort_next(state),
        MatrixCommand::Numbers => {
            let view = &mut state.matrix;
            view.number = match view.number {
                None => Some(columns::number_of(view.group)),
                Some(_) => None,
            };
        }
        MatrixCommand::Whose => whose_next(state),
    }
    vec![]
}

/// Takes a click on a row: it gets the pointer, and shows its answers when it has that already.
pub(in crate::tui) fn click(state: &mut State, target: Target) -> Vec<Effect<State>> {
    if let Target::Row(row) = target {
        if state.matrix.row == row {
            open(state, Kind::Answers);
        } else {
            to_row(state, row);
        }
    }
    vec![]
}

/// Counts the matrix when something changed since it was counted, and puts it in the order wanted.
pub(in crate::tui) fn count(state: &mut State) {
    let (lang, order, question) = (state.shell.lang, state.matrix.order, state.matrix.question);
    let holds = |counted: &Counted| {
        counted.question == question && counted.lang == lang && counted.matrix.order == order
    };
    if state.matrix.counted.as_ref().is_some_and(holds) {
        return;
    }
    // Only the table that is shown: choosing and masking examples takes long.
    let (session, whose) = (&state.session, &state.matrix.whose);
    let matrix = Matrix::of_questions(session, whose, None, lang, question..question + 1);
    let matrix = matrix.in_order(order);
    let printed = content(&matrix, &Options { layout: Layout::Extended, lang });
    state.matrix.counted = Some(Counted { question, lang, matrix, printed });
}

/// Shows the screen, at the question where the screen before it was; coming back from an answer behind a
/// cell, the list it came from.
pub(in crate::tui) fn show(state: &mut State) {
    match shown_question(state) {
        _ if state.screen == Screen::Matrix => state.matrix.behind = None,
        Some(here) if here != state.matrix.question => state.matrix.turn_to(here),
        _ => {}
    }
    state.screen = Screen::Matrix;
}

/// Shows the screen at a theme, by the positions of its question and itself in the codebook.
pub(in crate::tui) fn show_theme(state: &mut State, question: usize, theme: usize) {
    state.matrix.turn_to(question);
    state.screen = Screen::Matrix;
    count(state);
    let data = state.session.codebook().questions.get(question);
    let id = data.and_then(|data| data.themes.get(theme)).map(|theme| &theme.id);
    // The rows may stand in another order than the codebook.
    let row = state
        .matrix
        .shown(&state.session)
        .and_then(|shown| shown.table.rows.iter().position(|row| Some(&row.theme) == id));
    state.matrix.row = row.unwrap_or(0);
}

fn to_row(state: &mut State, row: usize) {
    let rows = state.matrix.shown(&state.session).map_or(0, |shown| shown.table.rows.len());
    state.matrix.row = row.min(rows.saturating_sub(1));
    state.matrix.scroll = 0;
}

fn step_column(state: &mut State, by: isize) {
    let view = &state.matrix;
    let Some(shown) = view.shown(&state.session) else { return };
    match view.number {
        Some(number) => {
            let last = columns::count_of_numbers(shown.section).saturating_sub(1);
            let number = number.saturating_add_signed(by).min(last);
            let group = columns::group_of(number, shown.matrix);
            state.matrix.number = Some(number);
            state.matrix.group = group.unwrap_or(0);
        }
        None => {
            state.matrix.group =
                view.group.saturating_add_signed(by).min(shown.matrix.groups.len());
        }
    }
}

/// Shows the table of the next question that the survey asked.
fn turn_table(state: &mut State, by: isize) {
    let count = state.session.codebook().questions.len();
    let mut to = state.matrix.question;
    for _ in 0..count {
        to = wrap(to, by, count);
        if !state.session.queue().answers(to).is_empty() {
            return state.matrix.turn_to(to);
        }
    }
}

fn sort_next(state: &mut State) {
    let Some(counted) = &state.matrix.counted else { return };
    let orders: Vec<_> = orders(&counted.matrix).collect();
    let now = orders.iter().position(|order| *order == state.matrix.order).unwrap_or(0);
    let Some(&next) = orders.get((now + 1) % orders.len()) else { return };
    // The pointer stays on its theme.
    let theme = state.matrix.pointed(&state.session).map(|(_, row)| row.theme.clone());
    state.matrix.order = next;
    count(state);
    let row = state.matrix.shown(&state.session).and_then(|shown| {
        shown.table.rows.iter().position(|row| Some(&row.theme) == theme.as_ref())
    });
    state.matrix.row = row.unwrap_or(0);
    let lang = state.shell.lang;
    state.say(Tone::Plain, text::order_now(lang, order_text(next, lang)));
}

/// Whose codes may be counted: the coder's, those of others as far as they are open, and what counts when
/// all are taken together.
pub(in crate::tui) fn choices(session: &Session, lang: Lang) -> Vec<Coder> {
    let mut coders = vec![session.coder().clone()];
    coders.extend(session.opened_others());
    if coders.len() > 1 {
        coders.push(Coder::consensus(text::consensus(lang)));
    }
    coders
}

/// Shows the codes of the next coder, here and on the overview.
pub(in crate::tui) fn whose_next(state: &mut State) {
    let others = choices(&state.session, state.shell.lang);
    let now = others.iter().position(|coder| coder.id == state.matrix.whose.id);
    if let Some(next) = others.get(now.map_or(0, |now| (now + 1) % others.len().max(1))) {
        state.matrix.whose = next.clone();
        state.changed();
    }
}

fn open(state: &mut State, kind: Kind) {
    let view = &state.matrix;
    let Some((theme, _)) = view.pointed(&state.session) else { return };
    let Some(shown) = view.shown(&state.session) else { return };
    let group = match kind {
        // Any answer with the theme may be the example, of whichever group.
        Kind::Examples => None,
        Kind::Answers => view.group.checked_sub(1).and_then(|at| shown.matrix.groups.get(at)),
    };
    state.matrix.behind = Some(Behind::new(kind, theme, group.cloned()));
}

/// Edits the example of the theme at the pointer, chosen or proposed.
fn edit_quote(state: &mut State) {
    let Some((theme, row)) = state.matrix.pointed(&state.session) else { return };
    let Some(quote) = &row.quote else { return };
    let said_by = quote.respondent;
    let answers = state.session.queue().answers(state.matrix.question);
    let answer = answers.iter().copied().find(|answer| {
        let data = state.session.study().answer(*answer);
        data.is_some_and(|data| data.respondent == said_by)
    });
    if let Some(answer) = answer {
        quote_edit::open(state, answer, theme);
    }
}
