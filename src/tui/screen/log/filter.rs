//! Which steps the log shows.

use crate::decide::{Deed, DiaryEntry, Session};
use crate::message::{Lang, log_screen as text};
use crate::store::{Change, CoderId, Moment, Origin};

/// Seconds in seven days.
const WEEK: i64 = 7 * 24 * 60 * 60;

/// What a step must be to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::tui) struct LogFilter {
    pub(super) coder: Option<CoderId>,
    pub(in crate::tui) about: Option<About>,
    pub(super) kind: Option<Kind>,
    pub(super) since: Since,
}

/// What a step is about, by positions in the codebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) enum About {
    Question(usize),
    Theme { question: usize, theme: usize },
}

/// From when on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Since {
    #[default]
    Ever,
    Today,
    Week,
}

/// What kind of step it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) enum Kind {
    /// Codes given on the coding screen.
    Codes,
    Round,
    Import,
    Memo,
    Quote,
    Doubt,
    Codebook,
    /// Differences that were settled.
    Settlement,
    /// Handing over, bringing together, opening agreement.
    Milestone,
    /// Undo and redo.
    Turn,
}

impl Kind {
    /// All kinds, in the order of the list.
    pub(super) const ALL: [Self; 10] = [
        Self::Codes,
        Self::Round,
        Self::Import,
        Self::Memo,
        Self::Quote,
        Self::Doubt,
        Self::Codebook,
        Self::Settlement,
        Self::Milestone,
        Self::Turn,
    ];

    /// The kind of a step.
    fn of(entry: &DiaryEntry) -> Self {
        let changes = match &entry.deed {
            Deed::Changes(changes) => changes,
            Deed::Undo(_) | Deed::Redo(_) => return Self::Turn,
            Deed::Milestone(_) => return Self::Milestone,
        };
        match changes.first() {
            Some(Change::Decide { origin: Origin::Imported, .. }) => Self::Import,
            Some(Change::Decide { origin: Origin::Round, .. }) => Self::Round,
            Some(Change::Quote { .. }) => Self::Quote,
            Some(Change::Doubt { .. }) => Self::Doubt,
            Some(Change::Codebook { .. }) => Self::Codebook,
            Some(Change::Settle { .. }) => Self::Settlement,
            Some(Change::Memo { .. } | Change::ThemeMemo { .. } | Change::StudyMemo { .. }) => {
                Self::Memo
            }
            Some(Change::Decide { .. }) | None => Self::Codes,
        }
    }

    /// The name as shown to a user.
    pub(super) fn text(self, lang: Lang) -> String {
        match self {
            Self::Codes => text::kind_codes(lang),
            Self::Round => text::kind_round(lang),
            Self::Import => text::kind_import(lang),
            Self::Memo => text::kind_memo(lang),
            Self::Quote => text::kind_quote(lang),
            Self::Doubt => text::kind_doubt(lang),
            Self::Codebook => text::kind_codebook(lang),
            Self::Settlement => text::kind_settlement(lang),
            Self::Milestone => text::kind_milestone(lang),
            Self::Turn => text::kind_turn(lang),
        }
    }
}

impl Since {
    /// The next one, round and round.
    pub(super) fn next(self) -> Self {
        match self {
            Self::Ever => Self::Today,
            Self::Today => Self::Week,
            Self::Week => Self::Ever,
        }
    }

    /// Whether something that was done then is not too long ago.
    fn holds(self, when: &Moment, now: &Moment) -> bool {
        let day = |moment: &Moment| moment.local.get(..10).map(str::to_owned);
        match self {
            Self::Ever => true,
            Self::Today => day(when) == day(now),
            Self::Week => when.unix > now.unix - WEEK,
        }
    }
}

impl LogFilter {
    /// Whether everything is shown.
    pub(in crate::tui) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a step is shown.
    pub(super) fn admits(
        &self,
        session: &Session,
        entry: &DiaryEntry,
        now: Option<&Moment>,
    ) -> bool {
        self.coder.is_none_or(|coder| entry.coder == coder)
            && self.kind.is_none_or(|kind| Kind::of(entry) == kind)
            && now.is_none_or(|now| self.since.holds(&entry.when, now))
            && self.about.is_none_or(|about| about.covers(session, entry))
    }
}

impl About {
    fn covers(self, session: &Session, entry: &DiaryEntry) -> bool {
        match self {
            Self::Theme { question, theme } => session.is_about(entry, question, theme),
            Self::Question(question) => {
                let asked = session.codebook().questions.get(question).map(|asked| &asked.id);
                entry.changes().iter().any(|change| match change {
                    Change::ThemeMemo { question, .. } => Some(question) == asked,
                    Change::Codebook { edit, .. } => {
                        let brought = edit.brings().map(|(question, ..)| question);
                        Some(edit.question()) == asked || (brought.is_some() && brought == asked)
                    }
                    other => other
                        .answer()
                        .is_some_and(|id| session.queue().question_of(id) == Some(question)),
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(local: &str, unix: i64) -> Moment {
        Moment { local: local.into(), unix }
    }

    #[test]
    fn today_is_a_day_of_the_calendar_and_the_week_is_seven_days_long() {
        let now = moment("2026-11-21 00:30:00", 1_000_000);
        let hour_ago = moment("2026-11-20 23:30:00", 1_000_000 - 3600);
        let this_morning = moment("2026-11-21 00:05:00", 1_000_000 - 1500);
        let long_ago = moment("2026-11-13 00:30:00", 1_000_000 - WEEK - 1);
        assert!(!Since::Today.holds(&hour_ago, &now) && Since::Today.holds(&this_morning, &now));
        assert!(Since::Week.holds(&hour_ago, &now) && !Since::Week.holds(&long_ago, &now));
        assert!(Since::Ever.holds(&long_ago, &now));
    }
}
