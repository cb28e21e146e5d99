//! Choosing which answers the coding screen shows.

use super::go::{first_of, go_to};
use crate::command::CommandId;
use crate::command::id::Coding;
use crate::decide::{Criterion, Filter};
use crate::message::{coding as text, visible};
use crate::tui::shell::Tone;
use crate::tui::widget::chooser::{Chooser, Item};
use crate::tui::work::State;
use crate::tui::work::mode::{Choosing, Mode};

/// Lets the coder choose a criterion.
pub(super) fn ask(state: &mut State) {
    let lang = state.shell.lang;
    let here = state.coding.answer.and_then(|answer| state.session.queue().question_of(answer));
    let Some(question) = here else { return };
    let chosen = state.coding.filter.criteria();
    let (criteria, items): (Vec<Criterion>, Vec<Item>) = Filter::options(&state.session, question)
        .into_iter()
        .map(|(criterion, count)| {
            let on = chosen.contains(&criterion);
            let sign = if on { "[x]" } else { "[ ]" };
            let refused = (count == 0 && !on).then(|| text::no_answers(lang));
            let label = format!("{sign} {}", describe(state, &criterion));
            (criterion, Item { label, detail: count.to_string(), refused })
        })
        .unzip();
    let chooser = Chooser::new(text::filter_title(lang), items, 0);
    state.modes.push(Mode::Choose { chooser, of: Choosing::Filter(criteria) });
}

/// Adds a criterion to the filter or takes it away, and goes to an answer that is shown.
pub(in crate::tui) fn toggle(state: &mut State, criterion: Criterion) {
    state.coding.filter.toggle(criterion);
    state.changed();
    let Some(answer) = state.coding.answer else { return };
    if !state.coding.filter.admits(&state.session, answer) {
        let here = state.session.queue().question_of(answer);
        let questions = state.session.codebook().questions.len();
        let first = here.into_iter().chain(0..questions).find_map(|q| first_of(state, q));
        match first {
            Some(first) => go_to(state, first),
            None => {
                let key = state.shell.key_of(CommandId::Coding(Coding::ClearFilter));
                state.say(Tone::Plain, text::filter_empty(state.shell.lang, key));
            }
        }
    }
}

/// Shows all answers again, and wipes what the search marked.
pub(super) fn clear(state: &mut State) {
    state.coding.filter = Filter::default();
    state.coding.found = None;
    state.changed();
}

/// The filter in words; empty when all answers are shown.
pub(super) fn in_words(state: &State) -> String {
    let criteria = state.coding.filter.criteria().iter();
    criteria.map(|criterion| describe(state, criterion)).collect::<Vec<_>>().join(" · ")
}

fn describe(state: &State, criterion: &Criterion) -> String {
    let (session, lang) = (&state.session, state.shell.lang);
    let label = |question: usize, theme: usize| {
        let question = session.codebook().questions.get(question);
        let theme = question.and_then(|question| question.themes.get(theme));
        theme.map(|theme| visible(&theme.label)).unwrap_or_default()
    };
    match criterion {
        Criterion::Open => text::is_open(lang),
        Criterion::Coded => text::is_coded(lang),
        Criterion::NoTheme => text::is_without(lang),
        Criterion::WithMemo => text::has_memo(lang),
        Criterion::Doubtful => text::is_doubtful(lang),
        Criterion::Differs => text::differs(lang),
        Criterion::Sampled => text::in_sample(lang),
        Criterion::SecondLook => text::second_look(lang),
        Criterion::Unsuggested => text::has_no_suggestion(lang),
        Criterion::Theme { question, theme } => text::has_theme(lang, label(*question, *theme)),
        Criterion::Suggested { question, theme } => {
            text::has_suggestion(lang, label(*question, *theme))
        }
        Criterion::Value { variable, value } => {
            let name = session.study().variables.get(*variable).map(|name| visible(name));
            let value = value.as_deref().map_or_else(|| text::no_value(lang), visible);
            text::has_value(lang, name.unwrap_or_default(), value)
        }
    }
}
