//! Changes to a codebook in the middle of the work: each a value that can be kept, applied again and
//! left out.
//!
//! An edit names questions and themes by id only, so that it means the same wherever the theme stands by
//! then. It never touches a coding: what codings count for is worked out from the codebook
//! ([`Question::resolve`](super::Question::resolve)), so leaving an edit out brings everything back.

mod apply;
mod fault;
mod id;
mod json;
mod names;

pub use fault::EditFault;
pub use id::new_id;
pub use names::FormerNames;

use super::colour::Colour;
use super::model::{Codebook, Indicator};
use crate::study::{QuestionId, ThemeId};

/// One change to a codebook.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A theme that was not there.
    NewTheme {
        /// Where it comes.
        question: QuestionId,
        /// Its id, which was never in use in the question.
        theme: ThemeId,
        /// Its label.
        label: String,
        /// Its place among the themes; past the end is at the end.
        at: usize,
        /// What suggests it.
        indicators: Vec<Indicator>,
    },
    /// One thing about a theme becomes another.
    SetTheme {
        /// Where the theme is.
        question: QuestionId,
        /// The theme.
        theme: ThemeId,
        /// What about it.
        value: ThemeValue,
    },
    /// A theme goes into another of the question: codings with it count for that one, and its indicators
    /// go along.
    Merge {
        /// Where both are.
        question: QuestionId,
        /// The theme that goes.
        from: ThemeId,
        /// The theme that stays.
        into: ThemeId,
    },
    /// A part of a theme becomes a theme of its own, right after it. Codings stay with the old theme.
    Split {
        /// Where it is.
        question: QuestionId,
        /// The theme that is split.
        from: ThemeId,
        /// The id of the new theme.
        theme: ThemeId,
        /// The label of the new theme.
        label: String,
        /// The indicators of the old theme that go along to the new one.
        indicators: Vec<Indicator>,
    },
    /// A theme goes to another question. Codings with it do not go along, and do not count.
    Move {
        /// Where it is.
        question: QuestionId,
        /// The theme.
        theme: ThemeId,
        /// Where it goes.
        to: QuestionId,
        /// Its place there; past the end is at the end.
        at: usize,
        /// Its id there, which was never in use in that question.
        id: ThemeId,
    },
    /// A theme gets another place in its question.
    Reorder {
        /// Where it is.
        question: QuestionId,
        /// The theme.
        theme: ThemeId,
        /// Its new place; past the end is at the end.
        at: usize,
    },
    /// A theme goes. Codings with it do not count.
    Remove {
        /// Where it is.
        question: QuestionId,
        /// The theme.
        theme: ThemeId,
    },
    /// A theme gets an indicator, after those it has.
    AddIndicator {
        /// Where the theme is.
        question: QuestionId,
        /// The theme.
        theme: ThemeId,
        /// What it gets.
        indicator: Indicator,
    },
    /// A theme loses an indicator. It is named in full: two of a theme may have one pattern.
    RemoveIndicator {
        /// Where the theme is.
        question: QuestionId,
        /// The theme.
        theme: ThemeId,
        /// What it loses.
        indicator: Indicator,
    },
    /// An indicator becomes another, in its place.
    ReplaceIndicator {
        /// Where the theme is.
        question: QuestionId,
        /// The theme.
        theme: ThemeId,
        /// The one that goes.
        old: Indicator,
        /// The one that comes.
        new: Indicator,
    },
}

/// What about a theme is changed, with its new value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "named after the fields of `Theme`")]
pub enum ThemeValue {
    Label(String),
    Subtheme(String),
    Definition(String),
    UseWhen(String),
    NotWhen(String),
    Levels(Vec<String>),
    Implication(String),
    Colour(Option<Colour>),
}

/// What an edit means for answers that were coded before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearing {
    /// Nothing: the theme is what it was.
    None,
    /// The theme means something else now; codings with it still count.
    Meaning,
    /// Codings with the theme no longer count.
    Gone,
}

impl Edit {
    /// The question of the theme it is about.
    #[must_use]
    pub fn question(&self) -> &QuestionId {
        match self {
            Self::NewTheme { question, .. }
            | Self::SetTheme { question, .. }
            | Self::Merge { question, .. }
            | Self::Split { question, .. }
            | Self::Move { question, .. }
            | Self::Reorder { question, .. }
            | Self::Remove { question, .. }
            | Self::AddIndicator { question, .. }
            | Self::RemoveIndicator { question, .. }
            | Self::ReplaceIndicator { question, .. } => question,
        }
    }

    /// The theme it is about: the new one, the one that goes, the one that is split.
    #[must_use]
    pub fn theme(&self) -> &ThemeId {
        match self {
            Self::NewTheme { theme, .. }
            | Self::SetTheme { theme, .. }
            | Self::Merge { from: theme, .. }
            | Self::Split { from: theme, .. }
            | Self::Move { theme, .. }
            | Self::Reorder { theme, .. }
            | Self::Remove { theme, .. }
            | Self::AddIndicator { theme, .. }
            | Self::RemoveIndicator { theme, .. }
            | Self::ReplaceIndicator { theme, .. } => theme,
        }
    }

    /// The id that it brings into use, with its question and the label it begins with.
    #[must_use]
    pub fn brings(&self) -> Option<(&QuestionId, &ThemeId, Option<&str>)> {
        match self {
            Self::NewTheme { question, theme, label, .. }
            | Self::Split { question, theme, label, .. } => Some((question, theme, Some(label))),
            Self::Move { to, id, .. } => Some((to, id, None)),
            _ => None,
        }
    }

    /// Whether it is about a theme of a question: changes it, makes it or takes something over into it.
    pub fn is_about(&self, question: &QuestionId, theme: impl Fn(&ThemeId) -> bool) -> bool {
        let own = self.question() == question && theme(self.theme());
        let into = match self {
            Self::Merge { question: asked, into, .. } => asked == question && theme(into),
            _ => false,
        };
        let brought = self.brings().is_some_and(|(asked, id, _)| asked == question && theme(id));
        own || into || brought
    }

    /// What it means for codings with its theme.
    #[must_use]
    pub fn bearing(&self) -> Bearing {
        match self {
            Self::Move { .. } | Self::Remove { .. } => Bearing::Gone,
            Self::Split { .. }
            | Self::SetTheme {
                value: ThemeValue::Definition(_) | ThemeValue::UseWhen(_) | ThemeValue::NotWhen(_),
                ..
            } => Bearing::Meaning,
            _ => Bearing::None,
        }
    }

    /// The question in which a theme can be suggested that was not before.
    #[must_use]
    pub fn suggests_more_in(&self) -> Option<&QuestionId> {
        match self {
            Self::NewTheme { question, .. }
            | Self::AddIndicator { question, .. }
            | Self::ReplaceIndicator { question, .. } => Some(question),
            Self::Move { to, .. } => Some(to),
            _ => None,
        }
    }

    /// Whether something goes by it: a theme, or an indicator.
    #[must_use]
    pub fn takes_away(&self) -> bool {
        matches!(
            self,
            Self::Merge { .. }
                | Self::Move { .. }
                | Self::Remove { .. }
                | Self::RemoveIndicator { .. }
        )
    }

    /// The ids of the codings that count for its theme just before it is applied; none when the theme is
    /// new or not there.
    #[must_use]
    pub fn touches(&self, before: &Codebook) -> Vec<ThemeId> {
        let question = before.question(self.question()).map(|(_, question)| question);
        let theme = question
            .and_then(|question| question.themes.iter().find(|theme| theme.id == *self.theme()));
        theme.map_or_else(Vec::new, |theme| theme.ids().cloned().collect())
    }
}
