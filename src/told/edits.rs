//! A change to the codebook in words.

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

fn heading(session: &Session, id: &QuestionId) -> String {
    let question = session.codebook().question(id).map(|(_, question)| question.heading.as_str());
    visible(question.unwrap_or(&id.0))
}
