//! A change to the codebook in words.

use crate::codebook::Indicator;
use crate::codebook::edit::{Edit, ThemeValue};
use crate::decide::Session;
use crate::message::{Lang, codebook_edit as text, visible};
use crate::store::EditReach;
use crate::study::{QuestionId, ThemeId};

/// What was changed, and what it was about when that was done.
#[must_use]
pub fn edit_done(session: &Session, edit: &Edit, reach: EditReach, lang: Lang) -> String {
    let label = |id: &ThemeId| visible(&session.label_ever(edit.question(), id));
    let theme = label(edit.theme());
    let reach = text::reach_in_words(lang, reach.codings, reach.coders);
    match edit {
        Edit::NewTheme { label, .. } => text::new_theme(lang, visible(label)),
        Edit::SetTheme { value, .. } => match value {
            ThemeValue::Label(label) => text::renamed(lang, visible(label)),
            other => text::set_field(lang, theme, text::field(lang, other)),
        },
        Edit::Merge { into, .. } => text::merged(lang, theme, label(into), reach),
        Edit::Split { label, .. } => text::split(lang, theme, visible(label), reach),
        Edit::Move { to, .. } => text::moved(lang, theme, heading(session, to), reach),
        Edit::Reorder { at, .. } => text::reordered(lang, theme, at + 1),
        Edit::Remove { .. } => text::removed(lang, theme, reach),
        Edit::AddIndicator { indicator, .. } => {
            text::indicator_added(lang, theme, visible(&indicator.pattern.source))
        }
        Edit::RemoveIndicator { indicator, .. } => {
            text::indicator_removed(lang, theme, visible(&indicator.pattern.source))
        }
        Edit::ReplaceIndicator { old, new, .. } => {
            let (old, new) = (visible(&old.pattern.source), visible(&new.pattern.source));
            text::indicator_replaced(lang, theme, old, new)
        }
    }
}

/// What was changed in few words, to say that it was taken back or done again: what it reached is left
/// out, and themes are called as they are now.
#[must_use]
pub fn edit_named(session: &Session, edit: &Edit, lang: Lang) -> String {
    let label = |id: &ThemeId| visible(&session.label_ever(edit.question(), id));
    let theme = label(edit.theme());
    let source = |indicator: &Indicator| visible(&indicator.pattern.source);
    match edit {
        Edit::NewTheme { label, .. } => text::new_theme(lang, visible(label)),
        Edit::SetTheme { value, .. } => match value {
            ThemeValue::Label(label) => text::name_given(lang, visible(label)),
            other => text::field_of(lang, theme, text::field(lang, other)),
        },
        Edit::Merge { into, .. } => text::merge_of(lang, theme, label(into)),
        Edit::Split { label, .. } => text::split_of(lang, theme, visible(label)),
        Edit::Move { to, .. } => text::move_of(lang, theme, heading(session, to)),
        Edit::Reorder { at, .. } => text::place_of(lang, theme, at + 1),
        Edit::Remove { .. } => text::removal_of(lang, theme),
        Edit::AddIndicator { indicator, .. } => text::indicator_for(lang, theme, source(indicator)),
        Edit::RemoveIndicator { indicator, .. } => {
            text::indicator_off(lang, theme, source(indicator))
        }
        Edit::ReplaceIndicator { new, .. } => text::indicator_now(lang, theme, source(new)),
    }
}

fn heading(session: &Session, id: &QuestionId) -> String {
    let question = session.codebook().question(id).map(|(_, question)| question.heading.as_str());
    visible(question.unwrap_or(&id.0))
}
