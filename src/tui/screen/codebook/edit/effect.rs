//! What a change does, in a sentence, before it is done. Numbers over all coders are totals: coding is
//! blind.

use super::super::indicator::how_found;
use crate::codebook::Indicator;
use crate::codebook::edit::Edit;
use crate::decide::{EditEffect, Session};
use crate::message::{Lang, codebook_edit as edit_text, codebook_form as text, marking, visible};
use crate::study::{QuestionId, ThemeId};

/// Asks whether something may go, and says what that does.
pub(super) fn question(session: &Session, edit: &Edit, effect: EditEffect, lang: Lang) -> String {
    let label = |id: &ThemeId| visible(&session.label_ever(edit.question(), id));
    let theme = label(edit.theme());
    let reach = edit_text::reach_in_words(lang, effect.reach.codings, effect.reach.coders);
    let asked = match edit {
        Edit::Merge { into, .. } => text::ask_merge(lang, theme, label(into), reach),
        Edit::Move { to, .. } => text::ask_move(lang, theme, heading(session, to), reach),
        Edit::Remove { .. } => text::ask_remove(lang, theme, reach),
        Edit::RemoveIndicator { indicator, .. } => {
            text::ask_drop(lang, visible(&indicator.pattern.source), theme)
        }
        _ => String::new(),
    };
    sentence(asked, effect, lang)
}

/// What another text of a theme does; empty when that is nothing.
pub(super) fn of_text(effect: EditEffect, lang: Lang) -> String {
    match effect.second_look {
        0 => String::new(),
        count => text::look_after(lang, count),
    }
}

/// What splitting a theme does.
pub(super) fn of_split(session: &Session, edit: &Edit, effect: EditEffect, lang: Lang) -> String {
    let theme = visible(&session.label_ever(edit.question(), edit.theme()));
    let reach = edit_text::reach_in_words(lang, effect.reach.codings, effect.reach.coders);
    sentence(text::split_stays(lang, reach, theme), effect, lang)
}

/// What a new theme made of words of an answer does, and how the words of its indicator must be found.
pub(super) fn of_words(indicator: Option<&Indicator>, effect: EditEffect, lang: Lang) -> String {
    let how = indicator.map(|indicator| how_found(indicator, lang)).unwrap_or_default();
    let mut does = marking::new_from_words(lang);
    if indicator.is_some() && effect.suggestions == 0 {
        does.push_str("; ");
        does.push_str(&text::suggestions_none(lang));
    }
    let does = sentence(does, effect, lang);
    if how.is_empty() {
        return does;
    }
    format!("{} {does}", marking::found_how(lang, how.join(" · ")))
}

/// The first words with what else there is to know, as one sentence.
fn sentence(mut said: String, effect: EditEffect, lang: Lang) -> String {
    let mut also = Vec::new();
    match effect.reopened {
        0 => {}
        count => also.push(text::reopened(lang, count)),
    }
    match effect.second_look {
        0 => {}
        count => also.push(text::look(lang, count)),
    }
    match effect.suggestions {
        0 => {}
        count => also.push(text::suggestions(lang, count)),
    }
    for part in also {
        said.push_str("; ");
        said.push_str(&part);
    }
    said.push('.');
    said
}

fn heading(session: &Session, id: &QuestionId) -> String {
    let question = session.codebook().question(id).map(|(_, question)| question.heading.as_str());
    visible(question.unwrap_or(&id.0))
}
