//! What earlier decisions say about a suggestion, in words and apart from the codebook.

use crate::message::{suggest as text, visible};
use crate::study::AnswerId;
use crate::suggest::Suggestion;
use crate::tui::work::State;

/// By how much a score must differ from the codebook's for earlier decisions to be named.
const TELLING: f64 = 0.1;
/// Stands between words that are not neighbours.
const BETWEEN: &str = " · ";

/// The words of an answer that earlier decisions speak for, for behind the bar; empty when there are none.
pub(super) fn in_brief(state: &State, id: AnswerId, suggestion: &Suggestion) -> String {
    match words(state, id, suggestion.theme) {
        words if words.is_empty() => words,
        words => text::brief_learned(state.shell.lang, words),
    }
}

/// What earlier decisions have to do with a suggestion for an open answer, in a line; nothing when they
/// hardly matter.
pub(in crate::tui) fn reason(
    state: &State,
    id: AnswerId,
    suggestion: &Suggestion,
) -> Option<String> {
    if state.session.coding(id).is_some() {
        return None;
    }
    let lang = state.shell.lang;
    let codebook = state.session.codebook_suggestions(id);
    let codebook = codebook.iter().find(|by| by.theme == suggestion.theme);
    let change = suggestion.score - codebook.map_or(0.0, |by| by.score);
    if change < -TELLING {
        return Some(text::why_less_likely(lang));
    }
    match words(state, id, suggestion.theme) {
        words if !words.is_empty() => Some(text::why_learned(lang, words)),
        _ if change > TELLING || suggestion.evidence.is_empty() => {
            Some(text::why_more_likely(lang))
        }
        _ => None,
    }
}

/// The words as they stand in the answer.
fn words(state: &State, id: AnswerId, theme: usize) -> String {
    let Some((answer, _, _)) = state.session.answer(id) else { return String::new() };
    let spans = state.session.learned_words(id, theme).into_iter();
    let words = spans.filter_map(|span| answer.text.get(span)).map(visible);
    words.collect::<Vec<_>>().join(BETWEEN)
}
