//! What the keys do in the list of proposals.

use super::super::update::moved;
use super::super::{edit, trial};
use super::AdviceView;
use crate::command::CommandId;
use crate::command::id::{Advice as Id, Project};
use crate::decide::{AdviceKind, EditEffect};
use crate::message::{Lang, advice as text, visible};
use crate::tui::scene::Target;
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::work::State;

/// Opens the list for the question at the pointer.
pub(in crate::tui) fn open(state: &mut State) {
    let question = state.codebook.question;
    state.codebook.listed = None;
    state.codebook.advice = Some(AdviceView::of(&state.session, question));
}

/// Does a command.
pub(in crate::tui) fn run(state: &mut State, command: Id) -> Vec<Effect<State>> {
    let page = isize::try_from(state.shell.drawn.screen.page.max(1)).unwrap_or(1);
    match command {
        Id::Accept => accept(state),
        Id::TryOut => try_out(state),
        Id::Leave => state.codebook.advice = None,
        Id::Up => step(state, -1),
        Id::Down => step(state, 1),
        Id::PageUp => step(state, -page),
        Id::PageDown => step(state, page),
    }
    vec![]
}

/// Takes a click on a row: the pointer goes there. Accepting takes a key.
pub(in crate::tui) fn click(state: &mut State, target: Target) {
    let (Target::Row(row), Some(advice)) = (target, &mut state.codebook.advice) else { return };
    if row < advice.findings.advice.len() {
        advice.at = row;
    }
}

/// Brings the list up to date when codes or the codebook changed.
pub(in crate::tui) fn refresh(state: &mut State) {
    if let Some(advice) = &mut state.codebook.advice {
        advice.refresh(&state.session);
    }
}

fn step(state: &mut State, by: isize) {
    if let Some(advice) = &mut state.codebook.advice {
        advice.at = moved(advice.at, by, advice.findings.advice.len());
    }
}

/// Takes over what is at the pointer, as a step of its own, and says what it does.
fn accept(state: &mut State) {
    let lang = state.shell.lang;
    let Some(view) = &state.codebook.advice else { return };
    let Some(advice) = view.pointed().cloned() else { return };
    let question = view.question;
    let Some(edit) = state.session.edit_of(question, &advice) else { return };
    let effect = state.session.effect_of(&edit).unwrap_or_default();
    let theme = visible(&state.session.label_ever(edit.question(), edit.theme()));
    state.codebook.theme = advice.theme;
    if !edit::perform(state, edit) {
        return;
    }
    let words = super::view::words(&advice.indicator, lang);
    let undo = state.shell.key_of(CommandId::Project(Project::Undo));
    let said = match advice.kind {
        AdviceKind::Add { .. } => text::added(lang, words, theme, in_words(effect, lang), undo),
        AdviceKind::Retire => text::retired(lang, words, theme, in_words(effect, lang), undo),
    };
    state.say(Tone::Good, said);
}

/// What a change does to suggestions and codings.
fn in_words(effect: EditEffect, lang: Lang) -> String {
    let said = match effect.suggestions {
        0 => text::effect_none(lang),
        count => text::effect(lang, count),
    };
    match effect.second_look {
        0 => said,
        count => text::look_again(lang, said, count),
    }
}

/// Opens what is at the pointer where indicators are tried; from there one comes back to the list.
fn try_out(state: &mut State) {
    let Some(advice) = state.codebook.advice.as_ref().and_then(AdviceView::pointed).cloned() else {
        return;
    };
    state.codebook.theme = advice.theme;
    trial::update::begin_with(state, &advice.indicator);
}
