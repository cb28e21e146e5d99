//! Going from answer to answer on the coding screen, within the filter.

use crate::message::{coding as words, tui as text};
use crate::study::AnswerId;
use crate::tui::shell::Tone;
use crate::tui::work::State;
use crate::tui::work::project::wrap;

/// Shows an answer on the coding screen.
pub(in crate::tui) fn show(state: &mut State, answer: AnswerId) {
    let same_question = state.coding.answer.and_then(|now| state.session.queue().question_of(now))
        == state.session.queue().question_of(answer);
    state.coding.answer = Some(answer);
    state.coding.scroll = 0;
    state.coding.apart = false;
    state.coding.no_theme = None;
    state.coding.marking = None;
    if !same_question {
        state.coding.focus = 0;
    }
}

/// Shows an answer and remembers that the coder is there.
pub(in crate::tui) fn go_to(state: &mut State, answer: AnswerId) {
    show(state, answer);
    state.session.set_place(answer);
    // What was learned since may have changed what the round proposes.
    state.round.changed();
}

/// Goes so many answers further or back.
pub(super) fn step(state: &mut State, by: isize) {
    let Some(answer) = state.coding.answer else { return };
    let lang = state.shell.lang;
    match state.session.step_within(&state.coding.filter, answer, by) {
        Some(to) => go_to(state, to),
        None if by > 0 => state.say(Tone::Plain, words::last_answer(lang)),
        None => state.say(Tone::Plain, words::first_answer(lang)),
    }
}

/// Goes to the next open answer, past those with the same text.
pub(super) fn next_open(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    let session = &state.session;
    let same = session.queue().same_text(answer);
    let next = session.next_within(&state.coding.filter, answer, |other| {
        session.coding(other).is_none() && !same.contains(&other)
    });
    match next {
        Some(next) => go_to(state, next),
        None => state.say(Tone::Plain, text::no_more_open(state.shell.lang)),
    }
}

/// Goes to the next or previous question that has answers to show.
pub(super) fn step_question(state: &mut State, by: isize) {
    let Some(now) =
        state.coding.answer.and_then(|answer| state.session.queue().question_of(answer))
    else {
        return;
    };
    let questions = state.session.codebook().questions.len();
    let mut to = now;
    for _ in 0..questions {
        to = wrap(to, by, questions);
        if first_of(state, to).is_some() {
            return to_question(state, to);
        }
    }
}

/// Goes to the first open answer of a question, or else its first.
pub(in crate::tui) fn to_question(state: &mut State, question: usize) {
    if let Some(first) = first_of(state, question) {
        go_to(state, first);
    }
}

/// The first open answer of a question that the filter admits, or else the first it admits.
pub(super) fn first_of(state: &State, question: usize) -> Option<AnswerId> {
    let session = &state.session;
    let answers = state.coding.filter.answers(session, question);
    let open = answers.iter().find(|answer| session.coding(**answer).is_none());
    open.or(answers.first()).copied()
}
