//! What the keys of the coding screen do.

use crate::command::Key;
use crate::command::id::Coding;
use crate::message::{Explain, tui as text};
use crate::study::{AnswerId, ThemeSet};
use crate::tui::scene::Target;
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::work::State;
use crate::tui::work::mode::{Mode, Purpose, Search};
use crate::tui::work::project;
use tui_input::Input;

/// Does a command of this screen.
pub(in crate::tui) fn run(state: &mut State, command: Coding, key: Key) -> Vec<Effect<State>> {
    match command {
        Coding::Confirm => confirm(state),
        Coding::Toggle => {
            if let Key::Char(digit) = key
                && let Some(number) = digit.to_digit(10)
            {
                toggle(state, (number as usize).saturating_sub(1));
            }
        }
        Coding::NoTheme => tick(state, ThemeSet::EMPTY),
        Coding::FocusUp => state.coding.focus = state.coding.focus.saturating_sub(1),
        Coding::FocusDown => {
            state.coding.focus = (state.coding.focus + 1).min(theme_count(state).saturating_sub(1));
        }
        Coding::ToggleFocused => toggle(state, state.coding.focus),
        Coding::ScrollUp => state.coding.scroll = state.coding.scroll.saturating_sub(3),
        Coding::ScrollDown => {
            state.coding.scroll = (state.coding.scroll + 3).min(state.shell.drawn.most_scroll);
        }
        Coding::NextAnswer => step(state, 1),
        Coding::PreviousAnswer => step(state, -1),
        Coding::NextOpen => next_open(state),
        Coding::NextQuestion => step_question(state, 1),
        Coding::PreviousQuestion => step_question(state, -1),
        Coding::Search => {
            let search = Search::over(&state.session);
            state.modes.push(Mode::Search(search));
        }
        Coding::Memo => {
            if let Some(answer) = state.coding.answer {
                let memo = state.session.memo(answer).unwrap_or_default().to_owned();
                state
                    .modes
                    .push(Mode::Prompt { purpose: Purpose::Memo(answer), input: Input::new(memo) });
            }
        }
        Coding::Quote => quote(state),
        Coding::Info => state.modes.push(Mode::Info { scroll: 0 }),
    }
    vec![]
}

/// Takes a click on a theme: as its number would.
pub(in crate::tui) fn click(state: &mut State, target: Target) -> Vec<Effect<State>> {
    if let Target::Row(theme) = target {
        toggle(state, theme);
    }
    vec![]
}

/// What is ticked on the answer shown.
pub(in crate::tui) fn ticked(state: &State) -> ThemeSet {
    state.coding.answer.map_or(ThemeSet::EMPTY, |answer| state.session.ticked(answer))
}

fn confirm(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    let question = state.session.queue().question_of(answer);
    let none = ticked(state).is_empty();
    match state.session.confirm(answer) {
        Err(error) => state.say(Tone::Problem, error.explain(state.shell.lang)),
        Ok((next, stored)) => {
            state.changed();
            let lang = state.shell.lang;
            let mut note = match stored {
                0 => text::stored_same(lang),
                1 if none => text::stored_none(lang),
                1 => text::stored_one(lang),
                many if none => text::stored_none_many(lang, many),
                many => text::stored_many(lang, many),
            };
            let ended = question
                .filter(|q| next.is_none_or(|n| state.session.queue().question_of(n) != Some(*q)));
            if next.is_none() {
                note = format!("{note} {}", text::all_done(lang));
            } else if let Some(done) = ended.and_then(|q| state.session.codebook().questions.get(q))
            {
                note = format!("{note} {}", text::question_finished(lang, &done.heading));
            }
            if let Some(next) = next {
                show(state, next);
            }
            state.say(Tone::Good, note);
        }
    }
}

/// Ticks or unticks a theme of the answer shown.
pub(in crate::tui) fn toggle(state: &mut State, theme: usize) {
    if theme >= theme_count(state) {
        let note = text::no_such_theme(state.shell.lang, theme + 1);
        return state.say(Tone::Plain, note);
    }
    state.coding.focus = theme;
    let mut themes = ticked(state);
    themes.toggle(theme);
    tick(state, themes);
    // A suggested theme is ticked already, so its number takes it away: that must not go unseen.
    let label = theme_label(state, theme);
    let lang = state.shell.lang;
    let note = if themes.contains(theme) {
        text::ticked(lang, label)
    } else {
        text::unticked(lang, label)
    };
    state.say(Tone::Plain, note);
}

fn tick(state: &mut State, themes: ThemeSet) {
    let Some(answer) = state.coding.answer else { return };
    if let Err(error) = state.session.tick(answer, themes) {
        state.say(Tone::Problem, error.explain(state.shell.lang));
    }
}

fn quote(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    let themes = ticked(state);
    match state.session.toggle_quote(answer, themes) {
        Ok(true) => state.say(Tone::Good, text::quoted(state.shell.lang)),
        Ok(false) => state.say(Tone::Good, text::unquoted(state.shell.lang)),
        Err(error) => state.say(Tone::Problem, error.explain(state.shell.lang)),
    }
    state.changed();
}

fn theme_label(state: &State, theme: usize) -> String {
    let shown = state.coding.answer.and_then(|answer| state.session.answer(answer));
    let theme = shown.and_then(|(_, _, question)| question.themes.get(theme));
    theme.map(|theme| theme.label.clone()).unwrap_or_default()
}

fn theme_count(state: &State) -> usize {
    let shown = state.coding.answer.and_then(|answer| state.session.answer(answer));
    shown.map_or(0, |(_, _, question)| question.themes.len())
}

/// Shows an answer on the coding screen.
pub(in crate::tui) fn show(state: &mut State, answer: AnswerId) {
    let same_question = state.coding.answer.and_then(|now| state.session.queue().question_of(now))
        == state.session.queue().question_of(answer);
    state.coding.answer = Some(answer);
    state.coding.scroll = 0;
    if !same_question {
        state.coding.focus = 0;
    }
}

/// Shows an answer and remembers that the coder is there.
pub(in crate::tui) fn go_to(state: &mut State, answer: AnswerId) {
    show(state, answer);
    state.session.set_place(answer);
}

fn step(state: &mut State, by: isize) {
    let to = state.coding.answer.and_then(|answer| state.session.queue().step(answer, by));
    if let Some(to) = to {
        go_to(state, to);
    }
}

fn next_open(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    let session = &state.session;
    // Texts that are the same as this one are skipped with it.
    let same = session.queue().same_text(answer);
    let next = session
        .queue()
        .next(answer, |other| session.coding(other).is_none() && !same.contains(&other));
    match next {
        Some(next) => go_to(state, next),
        None => state.say(Tone::Plain, text::no_more_open(state.shell.lang)),
    }
}

fn step_question(state: &mut State, by: isize) {
    let Some(now) =
        state.coding.answer.and_then(|answer| state.session.queue().question_of(answer))
    else {
        return;
    };
    let session = &state.session;
    let questions = session.codebook().questions.len();
    let mut to = now;
    for _ in 0..questions {
        to = project::wrap(to, by, questions);
        if !session.queue().answers(to).is_empty() {
            return to_question(state, to);
        }
    }
}

/// Goes to the first open answer of a question, or else its first.
pub(in crate::tui) fn to_question(state: &mut State, question: usize) {
    let session = &state.session;
    let answers = session.queue().answers(question);
    let open = answers.iter().find(|answer| session.coding(**answer).is_none());
    if let Some(&first) = open.or(answers.first()) {
        go_to(state, first);
    }
}
