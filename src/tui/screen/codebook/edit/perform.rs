//! Doing a change, and bringing the screens along: they point at themes by their place.

use crate::codebook::Codebook;
use crate::codebook::edit::Edit;
use crate::command::CommandId;
use crate::command::id::Project;
use crate::decide::{Criterion, Filter};
use crate::message::{Explain, codebook_form as text};
use crate::study::{AnswerId, QuestionId, ThemeId};
use crate::told::edit_done;
use crate::tui::screen::codebook::update::to_theme;
use crate::tui::screen::coding;
use crate::tui::screen::log::About;
use crate::tui::shell::Tone;
use crate::tui::work::State;

/// Changes the codebook and says so, or why not. Whether the change stands.
pub(in crate::tui) fn perform(state: &mut State, edit: Edit) -> bool {
    let lang = state.shell.lang;
    let old = state.session.codebook().clone();
    match state.session.edit_codebook(edit.clone()) {
        Ok(Some(reach)) => {
            grew(state, &old);
            let undo = state.shell.key_of(CommandId::Project(Project::Undo));
            let done = edit_done(&state.session, &edit, reach, lang);
            state.say(Tone::Good, text::done(lang, capital(&done), undo));
            true
        }
        Ok(None) => {
            state.say(Tone::Plain, text::unchanged(lang));
            true
        }
        Err(error) => {
            state.say(Tone::Problem, error.explain(lang));
            false
        }
    }
}

/// The text with its first letter as a sentence begins.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// Takes in that the codebook is another than it was: what points at a theme goes along with it, to the
/// theme that took it over or to its new place.
pub(in crate::tui) fn grew(state: &mut State, old: &Codebook) {
    if *old == *state.session.codebook() {
        return state.changed();
    }
    let new = state.session.codebook().clone();
    let along = |question: usize, theme: usize| -> Option<usize> {
        let id = &old.questions.get(question)?.themes.get(theme)?.id;
        new.questions.get(question)?.resolve(id)
    };
    let criteria = state.coding.filter.criteria().iter().filter_map(|criterion| {
        Some(match criterion {
            Criterion::Theme { question, theme } => {
                Criterion::Theme { question: *question, theme: along(*question, *theme)? }
            }
            Criterion::Suggested { question, theme } => {
                Criterion::Suggested { question: *question, theme: along(*question, *theme)? }
            }
            other => other.clone(),
        })
    });
    state.coding.filter = criteria.collect::<Filter>();
    let here = state.coding.answer.and_then(|answer| state.session.queue().question_of(answer));
    let nearest = |question: usize, theme: usize| {
        let last = new.questions.get(question).map_or(0, |q| q.themes.len().saturating_sub(1));
        along(question, theme).unwrap_or(theme.min(last))
    };
    if let Some(question) = here {
        state.coding.focus = nearest(question, state.coding.focus);
    }
    state.round.theme = nearest(state.round.question, state.round.theme);
    if let Some(About::Theme { question, theme }) = state.log.filter.about {
        let about = along(question, theme).map(|theme| About::Theme { question, theme });
        state.log.filter.about = about;
    }
    let (question, theme) = (state.codebook.question, state.codebook.theme);
    let (trial, advice) = (state.codebook.trial.take(), state.codebook.advice.take());
    to_theme(state, question, nearest(question, theme));
    state.codebook.trial = trial.and_then(|trial| trial.grown(&state.session, old));
    state.codebook.advice = advice;
    state.matrix.behind = None;
    let rows = new.questions.get(state.matrix.question).map_or(0, |asked| asked.themes.len());
    state.matrix.row = state.matrix.row.min(rows.saturating_sub(1));
    state.overview.theme = 0;
    state.changed();
}

/// Goes to a theme that was made just now; on the coding screen the answer gets it.
pub(super) fn follow_new(
    state: &mut State,
    question: &QuestionId,
    theme: &ThemeId,
    answer: Option<AnswerId>,
) {
    let Some((at, asked)) = state.session.codebook().question(question) else { return };
    let Some(place) = asked.resolve(theme) else { return };
    to_theme(state, at, place);
    let Some(answer) = answer.filter(|answer| state.coding.answer == Some(*answer)) else { return };
    state.coding.focus = place;
    state.coding.marking = None;
    if !state.session.ticked(answer).contains(place) {
        let said = state.shell.note.clone();
        coding::update::toggle(state, place);
        state.shell.note = said;
    }
}
