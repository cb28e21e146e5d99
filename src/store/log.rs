//! What can stand in the log.

use super::between::{Milestone, Settlement};
use super::project::CoderId;
use crate::codebook::edit::Edit;
use crate::study::{AnswerId, QuestionId, ThemeId};

/// The number of a batch: changes that were made by one key and are undone by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BatchId(pub i64);

/// One row of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Place in the log, rising.
    pub seq: i64,
    /// When, in UTC as `2026-01-31T12:00:00.000Z`.
    pub at: String,
    /// Who.
    pub coder: CoderId,
    /// The batch it belongs to.
    pub batch: BatchId,
    /// The version of the codebook under which it was done; of a change to the codebook, the version that
    /// it made. Undo and redo of anything else have none.
    pub codebook: Option<u32>,
    /// Whether it came in from a package: done without sight of anything here.
    pub elsewhere: bool,
    /// What.
    pub event: Event,
}

/// When something was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// In the time zone of this computer, as `2026-01-31 13:00:00`.
    pub local: String,
    /// Seconds since 1970 (UTC).
    pub unix: i64,
}

/// What a row of the log says.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// Something about an answer, a theme or the study.
    Change(Change),
    /// A batch is taken back.
    Undo(BatchId),
    /// A batch that was taken back counts again.
    Redo(BatchId),
    /// Something between coders that happened and cannot be taken back.
    Milestone(Milestone),
}

/// A change that can be undone.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// The coder gives the answer these themes; none means *seen, no theme*.
    Decide {
        /// The answer.
        answer: AnswerId,
        /// The themes' ids, in codebook order.
        themes: Vec<ThemeId>,
        /// Where the decision came from.
        origin: Origin,
    },
    /// The coder marks a text as the example for a theme.
    Quote {
        /// The answer it is from.
        answer: AnswerId,
        /// The question of that answer.
        question: QuestionId,
        /// The theme it illustrates.
        theme: ThemeId,
        /// The text to print, or empty to take the mark away.
        text: String,
    },
    /// The coder writes a note with the answer; empty takes it away.
    Memo {
        /// The answer.
        answer: AnswerId,
        /// The note.
        text: String,
    },
    /// The coder is in doubt about an answer, or no longer.
    Doubt {
        /// The answer.
        answer: AnswerId,
        /// Whether there is doubt.
        doubtful: bool,
    },
    /// The coder writes a note with a theme; empty takes it away.
    ThemeMemo {
        /// The question of the theme.
        question: QuestionId,
        /// The theme.
        theme: ThemeId,
        /// The note.
        text: String,
    },
    /// The coder writes a note with the study as a whole; empty takes it away.
    StudyMemo {
        /// The note.
        text: String,
    },
    /// The codebook is changed. No coding changes with it.
    Codebook {
        /// What was changed.
        edit: Box<Edit>,
        /// What it was about when it was done.
        reach: EditReach,
    },
    /// What counts for an answer that two coders coded differently.
    Settle {
        /// The answer.
        answer: AnswerId,
        /// What was decided.
        settlement: Settlement,
    },
}

/// The codings with the theme of an edit at the moment when it was made. Totals only: coding is blind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EditReach {
    /// How many codings: an answer with the theme, once for each coder who gave it.
    pub codings: usize,
    /// Of how many coders those are.
    pub coders: usize,
}

impl Change {
    /// The answer it is about; `None` when it is about a theme or the study.
    #[must_use]
    pub fn answer(&self) -> Option<AnswerId> {
        match self {
            Self::Decide { answer, .. }
            | Self::Quote { answer, .. }
            | Self::Memo { answer, .. }
            | Self::Doubt { answer, .. }
            | Self::Settle { answer, .. } => Some(*answer),
            Self::ThemeMemo { .. } | Self::StudyMemo { .. } | Self::Codebook { .. } => None,
        }
    }
}

impl Change {
    /// The answer that it decides on; `None` when it is no decision.
    #[must_use]
    pub fn decided(&self) -> Option<AnswerId> {
        match self {
            Self::Decide { answer, .. } => Some(*answer),
            _ => None,
        }
    }
}

/// Where a decision came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The suggestion was confirmed as it stood.
    Suggestion,
    /// The coder changed or made it.
    Hand,
    /// Taken over because the text is the same as that of an answer that was decided.
    SameText,
    /// Taken along with an answer that says nearly the same, after the coder looked at both.
    NearText,
    /// Read from a file with codings.
    Imported,
    /// Confirmed in a theme round: one theme, all answers.
    Round,
}

impl Origin {
    const NAMES: [(Self, &str); 6] = [
        (Self::Suggestion, "suggestion"),
        (Self::Hand, "hand"),
        (Self::SameText, "same_text"),
        (Self::NearText, "near_text"),
        (Self::Imported, "imported"),
        (Self::Round, "round"),
    ];

    /// The name in the file.
    pub(super) fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(origin, _)| *origin == self).map_or("hand", |(_, name)| name)
    }

    /// The origin with this name in the file.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|(origin, _)| *origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_origin_has_a_name_of_its_own() {
        for (origin, name) in Origin::NAMES {
            assert_eq!(origin.name(), name);
            assert_eq!(Origin::from_name(name), Some(origin));
        }
        assert_eq!(Origin::from_name("elsewhere"), None);
    }
}
