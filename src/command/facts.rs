//! When a command makes sense, and the reason when it does not.

use crate::message::{
    Lang, advice, agreement_screen, codebook_form, codebook_screen, command as text, handover,
    matrix_screen as matrix_text, settle, start, trial,
};

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
    /// Other open answers say nearly the same as the one shown.
    pub near: bool,
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
    /// The codes that the matrix shows are one's own.
    pub own_codes: bool,
    /// There is a cell at the pointer of the matrix.
    pub cell: bool,
    /// The theme at that pointer has an example.
    pub quote: bool,
    /// There is an answer at the pointer of the list behind a cell.
    pub listed: bool,
    /// There are projects that were open before.
    pub recent: bool,
    /// The pointer is on one of those.
    pub on_recent: bool,
    /// The answers of a theme are listed on the codebook screen.
    pub theme_listed: bool,
    /// The indicator that is tried hits an answer.
    pub hit: bool,
    /// What is tried is an indicator.
    pub tried: bool,
    /// That is a single word.
    pub one_word: bool,
    /// There is a proposal for the codebook at the pointer.
    pub advised: bool,
    /// The project is a package for a second coder.
    pub package: bool,
    /// The coder gets no suggestions.
    pub unaided: bool,
    /// The codes of coders can be compared.
    pub compared: bool,
    /// There is somebody with whom agreement is not open.
    pub unopened: bool,
    /// More than two coders can be compared.
    pub more_coders: bool,
    /// There is a difference on the screen.
    pub difference: bool,
    /// Other answers have the same text and the same two codings.
    pub alike_differences: bool,
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
    /// Nothing is coded for the question.
    NothingCoded,
    /// Whoever coded chooses the examples.
    NotOwnCodes,
    /// The theme has no example.
    NoQuote,
    /// No other open answer says nearly the same.
    NoneNear,
    /// The list is empty.
    NothingListed,
    /// No project was open before.
    NoRecent,
    /// The pointer is not on a project that was open before.
    NotOnRecent,
    /// There is no list to go back from.
    NotListed,
    /// The indicator that is tried hits nothing.
    NoHit,
    /// Nothing is tried that can be kept.
    NothingTried,
    /// The indicator that is tried is a single word.
    OneWord,
    /// There is nothing to propose for the codebook.
    NothingAdvised,
    /// The project is a package itself.
    Package,
    /// In a package the codebook stands as it was handed over.
    PackageCodebook,
    /// The package gives no suggestions.
    Unaided,
    /// No codes can be compared.
    NothingCompared,
    /// Agreement is open with everyone.
    NobodyToOpen,
    /// No more than two coders can be compared.
    OnlyTwoCoders,
    /// There is no difference to settle.
    NoDifference,
    /// No other answer was coded differently in the same way.
    NoAlikeDifference,
}

impl Reason {
    /// The reason in a sentence.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::NoAnswer => text::no_answer(lang),
            Self::NothingTicked => text::nothing_ticked(lang),
            Self::NoneAlike => text::none_alike(lang),
            Self::NoneNear => text::none_near(lang),
            Self::NoFilter => text::no_filter(lang),
            Self::NoRows => text::no_rows(lang),
            Self::NothingToUndo => text::nothing_to_undo(lang),
            Self::NothingToRedo => text::nothing_to_redo(lang),
            Self::OnlyOwnCodes => text::only_own_codes(lang),
            Self::NothingCoded => matrix_text::nothing_coded(lang),
            Self::NotOwnCodes => matrix_text::not_own_codes(lang),
            Self::NoQuote => matrix_text::no_quote(lang),
            Self::NothingListed => matrix_text::nothing_listed(lang),
            Self::NoRecent => start::no_recent(lang),
            Self::NotOnRecent => start::not_on_recent(lang),
            Self::NotListed => codebook_screen::not_listed(lang),
            Self::NoHit => trial::no_hit(lang),
            Self::NothingTried => codebook_form::nothing_tried(lang),
            Self::OneWord => trial::one_word(lang),
            Self::NothingAdvised => advice::nothing(lang),
            Self::Package => handover::from_package(lang),
            Self::PackageCodebook => handover::package_codebook(lang),
            Self::Unaided => handover::unaided(lang),
            Self::NothingCompared => agreement_screen::nothing_compared(lang),
            Self::NobodyToOpen => agreement_screen::nobody_to_open(lang),
            Self::OnlyTwoCoders => agreement_screen::only_two_coders(lang),
            Self::NoDifference => settle::no_difference(lang),
            Self::NoAlikeDifference => settle::none_alike(lang),
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

pub(super) fn near(facts: &Facts) -> Verdict {
    answer(facts)?;
    facts.near.then_some(()).ok_or(Reason::NoneNear)
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

pub(super) fn cell(facts: &Facts) -> Verdict {
    facts.cell.then_some(()).ok_or(Reason::NothingCoded)
}

fn own_codes(facts: &Facts) -> Verdict {
    facts.own_codes.then_some(()).ok_or(Reason::NotOwnCodes)
}

pub(super) fn own_cell(facts: &Facts) -> Verdict {
    own_codes(facts)?;
    cell(facts)
}

pub(super) fn own_quote(facts: &Facts) -> Verdict {
    own_cell(facts)?;
    facts.quote.then_some(()).ok_or(Reason::NoQuote)
}

pub(super) fn listed(facts: &Facts) -> Verdict {
    facts.listed.then_some(()).ok_or(Reason::NothingListed)
}

pub(super) fn own_listed(facts: &Facts) -> Verdict {
    own_codes(facts)?;
    listed(facts)
}

pub(super) fn recent(facts: &Facts) -> Verdict {
    facts.recent.then_some(()).ok_or(Reason::NoRecent)
}

pub(super) fn on_recent(facts: &Facts) -> Verdict {
    facts.on_recent.then_some(()).ok_or(Reason::NotOnRecent)
}

pub(super) fn theme_listed(facts: &Facts) -> Verdict {
    facts.theme_listed.then_some(()).ok_or(Reason::NotListed)
}

pub(super) fn hit(facts: &Facts) -> Verdict {
    facts.hit.then_some(()).ok_or(Reason::NoHit)
}

pub(super) fn tried(facts: &Facts) -> Verdict {
    changeable(facts)?;
    facts.tried.then_some(()).ok_or(Reason::NothingTried)
}

/// A word alone has no order, and nothing stands between.
pub(super) fn several_words(facts: &Facts) -> Verdict {
    (!facts.one_word).then_some(()).ok_or(Reason::OneWord)
}

/// Packages are made and brought back where they come from.
pub(super) fn no_package(facts: &Facts) -> Verdict {
    (!facts.package).then_some(()).ok_or(Reason::Package)
}

/// Trying an indicator tells where it hits.
pub(super) fn judged_aided(facts: &Facts) -> Verdict {
    (!facts.unaided).then_some(()).ok_or(Reason::Unaided)
}

/// Coders who compare must have had the same codebook.
pub(super) fn changeable(facts: &Facts) -> Verdict {
    (!facts.package).then_some(()).ok_or(Reason::PackageCodebook)
}

pub(super) fn changeable_here(facts: &Facts) -> Verdict {
    answer(facts)?;
    changeable(facts)
}

pub(super) fn aided(facts: &Facts) -> Verdict {
    answer(facts)?;
    (!facts.unaided).then_some(()).ok_or(Reason::Unaided)
}

pub(super) fn advised(facts: &Facts) -> Verdict {
    facts.advised.then_some(()).ok_or(Reason::NothingAdvised)
}

pub(super) fn compared(facts: &Facts) -> Verdict {
    facts.compared.then_some(()).ok_or(Reason::NothingCompared)
}

pub(super) fn unopened(facts: &Facts) -> Verdict {
    facts.unopened.then_some(()).ok_or(Reason::NobodyToOpen)
}

pub(super) fn more_coders(facts: &Facts) -> Verdict {
    facts.more_coders.then_some(()).ok_or(Reason::OnlyTwoCoders)
}

pub(super) fn difference(facts: &Facts) -> Verdict {
    facts.difference.then_some(()).ok_or(Reason::NoDifference)
}

pub(super) fn alike_differences(facts: &Facts) -> Verdict {
    difference(facts)?;
    facts.alike_differences.then_some(()).ok_or(Reason::NoAlikeDifference)
}
