//! What the keys do while words are marked.

use super::super::go::go_to;
use super::Marking;
use crate::command::id::{Marking as Id, Trial};
use crate::command::{CommandId, Key};
use crate::message::{marking as text, tui, visible};
use crate::study::AnswerId;
use crate::suggest::FromWords;
use crate::tui::scene::Target;
use crate::tui::screen::codebook::{edit, trial};
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::widget::chooser::{Chooser, Item};
use crate::tui::work::State;
use crate::tui::work::mode::{Choosing, Mode};

/// Begins marking words of the answer that is shown.
pub(in crate::tui) fn begin(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    state.coding.marking = Marking::of(&state.session, answer);
    if state.coding.marking.is_none() {
        state.say(Tone::Plain, text::no_words(state.shell.lang));
    }
}

/// Does a command.
pub(in crate::tui) fn run(state: &mut State, command: Id, key: Key) -> Vec<Effect<State>> {
    let width = state.shell.drawn.screen.line_width;
    let Some(marking) = state.coding.marking.as_mut() else { return vec![] };
    let given = state.session.answer(marking.answer).map_or("", |(answer, ..)| &answer.text);
    match command {
        Id::Right => marking.to(marking.at + 1),
        Id::Left => marking.to(marking.at.saturating_sub(1)),
        Id::Up => marking.go_lines(given, -1, width),
        Id::Down => marking.go_lines(given, 1, width),
        Id::First => marking.to(0),
        Id::Last => marking.to(usize::MAX),
        Id::Mark => marking.toggle(),
        Id::GrowRight => marking.grow(1),
        Id::GrowLeft => marking.grow(-1),
        Id::Leave => state.coding.marking = None,
        Id::NewTheme => new_theme(state),
        Id::ChooseTheme => choose_theme(state),
        Id::Give => {
            if let Key::Char(digit) = key
                && let Some(number) = digit.to_digit(10)
            {
                give(state, (number as usize).saturating_sub(1));
            }
        }
    }
    keep_in_sight(state);
    vec![]
}

/// Takes a click: on a word as marking it, on a theme as its digit, on another answer as going there.
pub(in crate::tui) fn click(state: &mut State, target: Target) {
    match target {
        Target::Word(word) => {
            if let Some(marking) = &mut state.coding.marking {
                marking.to(word);
                marking.toggle();
            }
        }
        Target::Row(theme) => give(state, theme),
        Target::Aside(row) => {
            if let Some(&answer) = state.coding.listed.answers.get(row) {
                go_to(state, answer);
            }
        }
        Target::Command(..) | Target::Choice(_) | Target::Cover => {}
    }
}

/// Scrolls the answer along with the pointer.
fn keep_in_sight(state: &mut State) {
    let room = state.shell.drawn.screen;
    let Some(marking) = state.coding.marking.as_mut() else { return };
    let given = state.session.answer(marking.answer).map_or("", |(answer, ..)| &answer.text);
    let places = marking.places(given, room.line_width);
    marking.scroll = marking.scroll_for(&places, room.page);
}

/// The indicator for what is marked.
fn indicator(state: &State) -> Option<FromWords> {
    state.coding.marking.as_ref()?.indicator(&state.session)
}

/// Says which of the marked words of an answer are not in their indicator; empty when all are.
fn left_out(state: &State, answer: AnswerId, made: &FromWords) -> String {
    if made.left_out.is_empty() {
        return String::new();
    }
    let given = state.session.answer(answer).map_or("", |(answer, ..)| &answer.text);
    let words = made.left_out.iter().filter_map(|span| given.get(span.clone()));
    let words: Vec<String> = words.map(|word| format!("«{}»", visible(word))).collect();
    text::left_out(state.shell.lang, words.join(", "))
}

/// Opens the form for a new theme, filled in with the words.
fn new_theme(state: &mut State) {
    let Some(marking) = &state.coding.marking else { return };
    let given = state.session.answer(marking.answer).map_or("", |(answer, ..)| &answer.text);
    let (answer, name) = (marking.answer, marking.name(given));
    let made = indicator(state);
    let note = match &made {
        Some(made) => left_out(state, answer, made),
        None => text::no_indicator(state.shell.lang),
    };
    if !note.is_empty() {
        state.say(Tone::Plain, note);
    }
    edit::new_theme_of_words(state, answer, name, made.map(|made| made.indicator));
}

/// Lets the coder choose the theme that the words are for.
fn choose_theme(state: &mut State) {
    let Some((_, _, question)) =
        state.coding.marking.as_ref().and_then(|marking| state.session.answer(marking.answer))
    else {
        return;
    };
    let items = question
        .themes
        .iter()
        .map(|theme| Item { label: visible(&theme.label), ..Item::default() })
        .collect();
    let chooser = Chooser::new(text::which_theme(state.shell.lang), items, state.coding.focus);
    state.modes.push(Mode::Choose { chooser, of: Choosing::WordsFor });
}

/// Tries the words as an indicator for a theme of the question; nothing is kept yet.
pub(in crate::tui) fn give(state: &mut State, theme: usize) {
    let Some(marking) = &state.coding.marking else { return };
    let answer = marking.answer;
    let Some((_, question, asked)) = state.session.answer(answer) else { return };
    if theme >= asked.themes.len() {
        let note = tui::no_such_theme(state.shell.lang, theme + 1);
        return state.say(Tone::Plain, note);
    }
    match indicator(state) {
        Some(made) => {
            let left_out = left_out(state, answer, &made);
            trial::update::begin_from(state, (question, theme), &made.indicator, answer);
            let key = |id| state.shell.key_of(CommandId::Trial(id));
            let (keep, back) = (key(Trial::Keep), key(Trial::Leave));
            let note = format!("{left_out} {}", text::tried(state.shell.lang, keep, back));
            state.say(Tone::Plain, note.trim_start().to_owned());
        }
        None => state.say(Tone::Problem, text::not_together(state.shell.lang)),
    }
}
