//! When a command makes sense, and the reason when it does not.

use crate::message::{Lang, command as text};

/// What the table needs to know of the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "independent facts")]
pub struct Facts {
    /// There is an answer on the screen.
    pub answer: bool,
    /// At least one theme is ticked on it.
    pub ticked: bool,
    /// Other answers have the same text.
    pub alike: bool,
    /// Not all answers are shown, or what was searched for is marked.
    pub filtered: bool,
    /// The theme round has rows.
    pub rows: bool,
    /// There is a step to undo.
    pub undo: bool,
    /// There is a step to redo.
    pub redo: bool,
    /// The codes of more than one coder may be seen.
    pub others: bool,
}

/// Why a command makes no sense now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The study has no answers to code.
    NoAnswer,
    /// No theme is ticked.
    NothingTicked,
    /// No other answer has the same text.
    NoneAlike,
    /// All answers are shown.
    NoFilter,
    /// The theme round has nothing to show.
    NoRows,
    /// Nothing was decided yet, or all is undone.
    NothingToUndo,
    /// Nothing was undone.
    NothingToRedo,
    /// Only the own codes may be seen.
    OnlyOwnCodes,
}

impl Reason {
    /// The reason in a sentence.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::NoAnswer => text::no_answer(lang),
            Self::NothingTicked => text::nothing_ticked(lang),
            Self::NoneAlike => text::none_alike(lang),
            Self::NoFilter => text::no_filter(lang),
            Self::NoRows => text::no_rows(lang),
            Self::NothingToUndo => text::nothing_to_undo(lang),
            Self::NothingToRedo => text::nothing_to_redo(lang),
            Self::OnlyOwnCodes => text::only_own_codes(lang),
        }
    }
}

/// The answer of a row of the table: whether its command makes sense.
pub(super) type Verdict = Result<(), Reason>;

pub(super) fn always(_: &Facts) -> Verdict {
    Ok(())
}

pub(super) fn answer(facts: &Facts) -> Verdict {
    facts.answer.then_some(()).ok_or(Reason::NoAnswer)
}

pub(super) fn ticked(facts: &Facts) -> Verdict {
    answer(facts)?;
    facts.ticked.then_some(()).ok_or(Reason::NothingTicked)
}

pub(super) fn alike(facts: &Facts) -> Verdict {
    answer(facts)?;
    facts.alike.then_some(()).ok_or(Reason::NoneAlike)
}

pub(super) fn filtered(facts: &Facts) -> Verdict {
    facts.filtered.then_some(()).ok_or(Reason::NoFilter)
}

pub(super) fn rows(facts: &Facts) -> Verdict {
    facts.rows.then_some(()).ok_or(Reason::NoRows)
}

pub(super) fn undo(facts: &Facts) -> Verdict {
    facts.undo.then_some(()).ok_or(Reason::NothingToUndo)
}

pub(super) fn redo(facts: &Facts) -> Verdict {
    facts.redo.then_some(()).ok_or(Reason::NothingToRedo)
}

pub(super) fn others(facts: &Facts) -> Verdict {
    facts.others.then_some(()).ok_or(Reason::OnlyOwnCodes)
}
