//! What the keys do while an indicator is tried.

use super::super::edit;
use super::super::update::{moved, to_coding, to_theme};
use super::{GAPS, Origin, TrialView};
use crate::codebook::edit::Edit;
use crate::codebook::{Indicator, Order, Polarity};
use crate::command::id::Trial as Id;
use crate::message::trial as text;
use crate::study::AnswerId;
use crate::tui::scene::Target;
use crate::tui::screen::coding::{self, go::go_to};
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::work::project::wrap;
use crate::tui::work::{Screen, State};

/// Begins trying for the theme at the pointer: with the indicator that was searched for, or empty.
pub(in crate::tui) fn begin(state: &mut State) {
    let (question, theme) = (state.codebook.question, state.codebook.theme);
    let Some(mut trial) = TrialView::of(&state.session, question, theme) else { return };
    if let Some(number) = state.codebook.indicator {
        trial.take_own(&state.session, number);
    }
    state.codebook.trial = Some(trial);
}

/// Begins with an indicator for the theme at the pointer: one of its own, or one that it may get.
pub(in crate::tui) fn begin_with(state: &mut State, indicator: &Indicator) {
    let (question, theme) = (state.codebook.question, state.codebook.theme);
    let Some(mut trial) = TrialView::of(&state.session, question, theme) else { return };
    let asked = state.session.codebook().questions.get(question);
    let own = asked.and_then(|asked| asked.themes.get(theme)).map(|theme| &theme.indicators);
    let own = own.and_then(|own| own.iter().position(|one| one == indicator));
    trial.take(&state.session, indicator, own);
    state.codebook.trial = Some(trial);
}

/// Begins with an indicator made of words of an answer, for a theme (by the positions of its question and
/// itself); one comes back to that answer.
pub(in crate::tui) fn begin_from(
    state: &mut State,
    (question, theme): (usize, usize),
    indicator: &Indicator,
    answer: AnswerId,
) {
    let mut before = std::mem::take(&mut state.codebook);
    state.codebook.tally = before.tally.take();
    to_theme(state, question, theme);
    begin_with(state, indicator);
    match &mut state.codebook.trial {
        Some(trial) => {
            trial.from = Some(Origin { answer, before: Box::new(before) });
            state.screen = Screen::Codebook;
        }
        None => state.codebook = before,
    }
}

/// Goes back to where one came from. The theme that the words of an answer were for is given then, when
/// that was on the coding screen.
fn leave(state: &mut State) -> Option<usize> {
    let TrialView { from, theme, .. } = state.codebook.trial.take()?;
    let Origin { answer, before } = from?;
    state.codebook = *before;
    if state.coding.answer != Some(answer) {
        go_to(state, answer);
    }
    state.screen = Screen::Coding;
    Some(theme)
}

/// Closes what was begun on the coding screen when another screen is shown: what the codebook screen
/// showed before is there again.
pub(in crate::tui) fn close_elsewhere(state: &mut State) {
    if state.screen == Screen::Codebook {
        return;
    }
    let trial = state.codebook.trial.take_if(|trial| trial.from.is_some());
    if let Some(origin) = trial.and_then(|trial| trial.from) {
        state.codebook = *origin.before;
    }
}

/// Does a command.
pub(in crate::tui) fn run(state: &mut State, command: Id) -> Vec<Effect<State>> {
    let page = isize::try_from(state.shell.drawn.screen.page.max(1)).unwrap_or(1);
    match command {
        Id::Keep => keep(state),
        Id::Leave => {
            leave(state);
        }
        Id::ToAnswer => to_answer(state),
        Id::Up => step(state, -1),
        Id::Down => step(state, 1),
        Id::PageUp => step(state, -page),
        Id::PageDown => step(state, page),
        Id::NextOwn => step_own(state, 1),
        Id::PreviousOwn => step_own(state, -1),
        Id::Polarity => change(state, |trial| {
            trial.polarity = match trial.polarity {
                Polarity::Any => Polarity::Plain,
                Polarity::Plain => Polarity::Lacking,
                Polarity::Lacking => Polarity::Any,
            };
        }),
        Id::Order => change(state, |trial| {
            trial.order = match trial.order {
                Order::Given => Order::Any,
                Order::Any => Order::Given,
            };
        }),
        Id::Gap => change(state, |trial| {
            let wider = GAPS.into_iter().find(|gap| *gap > trial.gap);
            trial.gap = wider.unwrap_or(0);
        }),
    }
    vec![]
}

/// Keeps the indicator with the theme: in the place of the theme's own that it began with, or after them.
fn keep(state: &mut State) {
    let Some(trial) = &state.codebook.trial else { return };
    let Some(indicator) = trial.indicator() else { return };
    let Some(question) = state.session.codebook().questions.get(trial.question) else { return };
    let Some(theme) = question.themes.get(trial.theme) else { return };
    let own = trial.own.and_then(|own| theme.indicators.get(own));
    let (question, theme) = (question.id.clone(), theme.id.clone());
    let edit = match own.cloned() {
        // What it counts for is not tried here, so that stays.
        Some(old) => {
            let new = Indicator { weight: old.weight, ..indicator };
            Edit::ReplaceIndicator { question, theme, old, new }
        }
        None => Edit::AddIndicator { question, theme, indicator },
    };
    let made_of_words = trial.from.is_some();
    if !edit::perform(state, edit) || !made_of_words {
        return;
    }
    if let Some(theme) = leave(state) {
        state.coding.marking = None;
        state.coding.focus = theme;
        give(state, theme);
    }
}

/// Ticks the theme on the answer whose words are an indicator of it now, and adds that to what is told.
fn give(state: &mut State, theme: usize) {
    let said = state.shell.note.take();
    if !coding::update::ticked(state).contains(theme) {
        coding::update::toggle(state, theme);
    }
    // That it failed is told in the place of it.
    if coding::update::ticked(state).contains(theme) {
        let also = text::given_too(state.shell.lang);
        let text = said.map_or_else(String::new, |said| said.text + " ") + &also;
        state.say(Tone::Good, text);
    }
}

/// Takes a click on an answer; a second one goes to it.
pub(in crate::tui) fn click(state: &mut State, target: Target) {
    let (Target::Row(row), Some(trial)) = (target, &mut state.codebook.trial) else { return };
    if trial.at == row {
        to_answer(state);
    } else if row < trial.hits().len() {
        trial.at = row;
    }
}

/// Brings the hits up to date when codes changed.
pub(in crate::tui) fn refresh(state: &mut State) {
    if let Some(trial) = &mut state.codebook.trial {
        trial.refresh(&state.session);
    }
}

fn step(state: &mut State, by: isize) {
    if let Some(trial) = &mut state.codebook.trial {
        trial.at = moved(trial.at, by, trial.hits().len());
    }
}

/// Changes how words must be found, and tries again.
fn change(state: &mut State, change: impl FnOnce(&mut TrialView)) {
    if let Some(trial) = &mut state.codebook.trial {
        change(trial);
        trial.at = 0;
        trial.run(&state.session);
    }
}

/// Goes on to another of the theme's own indicators.
fn step_own(state: &mut State, by: isize) {
    let Some(trial) = &mut state.codebook.trial else { return };
    let question = state.session.codebook().questions.get(trial.question);
    let theme = question.and_then(|question| question.themes.get(trial.theme));
    match theme.map_or(0, |theme| theme.indicators.len()) {
        0 => state.shell.tell(text::no_own(state.shell.lang)),
        count => {
            let number = match trial.own {
                Some(own) => wrap(own, by, count),
                None if by > 0 => 0,
                None => count - 1,
            };
            trial.take_own(&state.session, number);
        }
    }
}

fn to_answer(state: &mut State) {
    let Some(trial) = &state.codebook.trial else { return };
    let one_way = trial.from.is_some();
    if let Some(answer) = trial.hits().get(trial.at).map(|hit| hit.answer) {
        to_coding(state, answer);
        // One does not come back to what is closed.
        if one_way {
            state.shell.note = None;
        }
    }
}
