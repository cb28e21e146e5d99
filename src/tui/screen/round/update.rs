//! What the keys of the theme round do.

use super::RoundView;
use crate::command::id;
use crate::command::{CommandId, Key};
use crate::decide::{Round, RoundRow};
use crate::message::{Explain, round as text, tui, visible};
use crate::tui::scene::Target;
use crate::tui::screen::coding;
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::widget::chooser::{Chooser, Item};
use crate::tui::work::mode::{Choosing, Mode};
use crate::tui::work::project::wrap;
use crate::tui::work::{Screen, State};

/// Does a command of this screen.
pub(in crate::tui) fn run(state: &mut State, command: id::Round, key: Key) -> Vec<Effect<State>> {
    use id::Round;
    let last = state.round.rows.len().saturating_sub(1);
    match command {
        Round::ConfirmPage => confirm_page(state),
        Round::Toggle => toggle(state, state.round.row),
        Round::Other => {
            if let Key::Char(digit) = key
                && let Some(number) = digit.to_digit(10)
            {
                other(state, (number as usize).saturating_sub(1));
            }
        }
        Round::Clear => clear(state),
        Round::RowUp => point(state, state.round.row.saturating_sub(1)),
        Round::RowDown => point(state, (state.round.row + 1).min(last)),
        Round::NextPage => {
            let next = state.round.first + page(state);
            if next <= last {
                turn_to(state, next);
            }
        }
        Round::PreviousPage => {
            let before = state.round.first.saturating_sub(page(state));
            turn_to(state, before);
        }
        Round::NextTheme => step_theme(state, 1),
        Round::PreviousTheme => step_theme(state, -1),
        Round::ChooseTheme => choose(state),
        Round::OnlyOpen => {
            state.round.only_open = !state.round.only_open;
            state.round.changed();
            let lang = state.shell.lang;
            let only = state.round.only_open;
            let note = if only { text::only_open_now(lang) } else { text::everything_now(lang) };
            state.say(Tone::Plain, note);
        }
        Round::ToAnswer => {
            if let Some(answer) = state.round.rows.get(state.round.row).map(|row| row.answer) {
                let theme = state.round.theme;
                coding::go::go_to(state, answer);
                state.coding.focus = theme;
                state.screen = Screen::Coding;
            }
        }
    }
    vec![]
}

/// Takes a click on a row: as the space bar would.
pub(in crate::tui) fn click(state: &mut State, target: Target) -> Vec<Effect<State>> {
    if let Target::Row(row) = target {
        toggle(state, row);
    }
    vec![]
}

/// Shows the round of the theme that is at the pointer on the coding screen.
pub(in crate::tui) fn show(state: &mut State) {
    let answer = state.coding.answer;
    let question = answer.and_then(|answer| state.session.queue().question_of(answer));
    if state.screen == Screen::Coding
        && let Some(question) = question
        && (state.round.question, state.round.theme) != (question, state.coding.focus)
    {
        state.round = RoundView::of(question, state.coding.focus, state.round.only_open);
    }
    state.round.changed();
    state.screen = Screen::Round;
}

/// Goes to the round of a theme.
pub(in crate::tui) fn to_theme(state: &mut State, question: usize, theme: usize) {
    state.round = RoundView::of(question, theme, state.round.only_open);
}

/// How many rows the page shows.
fn page(state: &State) -> usize {
    state.shell.drawn.screen.page.max(1)
}

fn turn_to(state: &mut State, first: usize) {
    state.round.first = first;
    state.round.row = first;
}

/// Puts the pointer on a row, and turns the page when it is not on it.
fn point(state: &mut State, row: usize) {
    let page = page(state);
    state.round.row = row;
    if row < state.round.first {
        state.round.first = row.saturating_sub(page - 1);
    } else if row >= state.round.first + page {
        state.round.first = row;
    }
}

fn toggle(state: &mut State, row: usize) {
    let Some(data) = state.round.rows.get(row).cloned() else { return };
    state.round.row = row;
    let on = !data.ticked;
    tick(state, &[data], on);
}

/// Ticks another theme of the question on the row at the pointer, or unticks it; the number of the round's
/// own theme does what the space bar does.
fn other(state: &mut State, number: usize) {
    let (question, theme, lang) = (state.round.question, state.round.theme, state.shell.lang);
    if number == theme {
        return toggle(state, state.round.row);
    }
    let Some(row) = state.round.rows.get(state.round.row) else { return };
    let asked = state.session.codebook().questions.get(question);
    let Some(label) = asked.and_then(|q| q.themes.get(number)).map(|theme| theme.label.clone())
    else {
        return state.say(Tone::Plain, tui::no_such_theme(lang, number + 1));
    };
    let mut themes = row.others;
    themes.toggle(number);
    let on = themes.contains(number);
    if row.ticked {
        themes.insert(theme);
    }
    let ticks: Vec<_> = row.answers.iter().map(|answer| (*answer, themes)).collect();
    match state.session.tick_all(&ticks) {
        Err(error) => state.say(Tone::Problem, error.explain(lang)),
        Ok(()) if on => state.say(Tone::Plain, tui::ticked(lang, label)),
        Ok(()) => state.say(Tone::Plain, tui::unticked(lang, label)),
    }
    state.round.changed();
}

/// Ticks the theme on rows, or unticks it; that is kept until it is confirmed.
fn tick(state: &mut State, rows: &[RoundRow], on: bool) {
    let theme = state.round.theme;
    let themes = |row: &RoundRow| {
        let mut themes = row.others;
        if on {
            themes.insert(theme);
        }
        themes
    };
    let ticks: Vec<_> = rows
        .iter()
        .flat_map(|row| row.answers.iter().map(move |answer| (*answer, themes(row))))
        .collect();
    if let Err(error) = state.session.tick_all(&ticks) {
        state.say(Tone::Problem, error.explain(state.shell.lang));
    }
    state.round.changed();
}

/// Unticks the theme on the whole page, or ticks it when it is nowhere ticked.
fn clear(state: &mut State) {
    let (first, page) = (state.round.first, page(state));
    let rows: Vec<_> = state.round.rows.iter().skip(first).take(page).cloned().collect();
    let on = !rows.iter().any(|row| row.ticked);
    tick(state, &rows, on);
}

/// Stores the page as it stands and turns to the next.
fn confirm_page(state: &mut State) {
    let (first, page) = (state.round.first, page(state));
    let rows = state.round.rows.iter();
    let said: Vec<_> = rows.skip(first).take(page).map(|row| (row.answer, row.ticked)).collect();
    let next = state.round.rows.get(first + page).map(|row| row.answer);
    let (question, theme, lang) = (state.round.question, state.round.theme, state.shell.lang);
    match state.session.confirm_round(&said, question, theme) {
        Err(error) => state.say(Tone::Problem, error.explain(lang)),
        Ok(stored) => {
            state.changed();
            if let Some(next) = next {
                state.round.begin_with(next);
            }
            let mut note = match stored {
                0 => text::stored_none(lang),
                more => text::stored(lang, more),
            };
            if next.is_none() {
                state.round.fill(&state.session);
                let key = state.shell.key_of(CommandId::Round(id::Round::NextTheme));
                let open = state.round.rows.iter().filter(|row| !row.decided).count();
                let ends =
                    if open == 0 { text::done(lang, key) } else { text::left(lang, open, key) };
                note = format!("{note} {ends}");
            }
            state.say(Tone::Good, note);
        }
    }
}

/// Goes to the next or previous theme of the questions that have answers.
fn step_theme(state: &mut State, by: isize) {
    let themes = asked_themes(state);
    let here = (state.round.question, state.round.theme);
    let at = themes.iter().position(|theme| *theme == here).unwrap_or(0);
    if let Some(&(question, theme)) = themes.get(wrap(at, by, themes.len())) {
        to_theme(state, question, theme);
    }
}

/// Every theme of the questions that have answers.
fn asked_themes(state: &State) -> Vec<(usize, usize)> {
    let session = &state.session;
    let questions = session.codebook().questions.iter().enumerate();
    questions
        .filter(|(question, _)| !session.queue().answers(*question).is_empty())
        .flat_map(|(question, data)| (0..data.themes.len()).map(move |theme| (question, theme)))
        .collect()
}

/// Lets the coder choose a theme, with how much of its round is open.
fn choose(state: &mut State) {
    let lang = state.shell.lang;
    let themes = asked_themes(state);
    let items = themes
        .iter()
        .map(|&(question, theme)| {
            let rows = Round::of(&state.session, question, theme).rows;
            let open = rows.iter().filter(|row| !row.decided).count();
            let data = state.session.codebook().questions.get(question);
            let label = data.and_then(|data| {
                Some(text::heading(
                    lang,
                    visible(&data.themes.get(theme)?.label),
                    visible(&data.heading),
                ))
            });
            let detail = text::theme_detail(lang, open, rows.len());
            Item { label: label.unwrap_or_default(), detail, refused: None }
        })
        .collect();
    let here = (state.round.question, state.round.theme);
    let start = themes.iter().position(|theme| *theme == here).unwrap_or(0);
    let chooser = Chooser::new(text::themes_title(lang), items, start);
    state.modes.push(Mode::Choose { chooser, of: Choosing::Theme(themes) });
}
