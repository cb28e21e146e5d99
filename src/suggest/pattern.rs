//! An indicator made ready for matching.

use super::vocabulary::SlotId;
use super::{Rung, TermRef};
use crate::codebook::{Order, Polarity, Term};
use crate::text::Reading;
use std::sync::Arc;

/// One way in which an indicator can be matched: its pattern, or the same with an abbreviation in it.
#[derive(Debug, Clone)]
pub(super) struct CompiledPattern {
    /// Position of the theme in its question.
    pub(super) theme: usize,
    /// Position of the indicator in its theme.
    pub(super) indicator: usize,
    /// What must be found.
    pub(super) phrase: Phrase,
    /// What must be absent from the clause.
    pub(super) unless: Arc<[Phrase]>,
    /// The surest rung that its evidence can have.
    pub(super) rung: Rung,
    /// The groups of respondents it is for, a bit each.
    pub(super) groups: u64,
    pub(super) polarity: Polarity,
    pub(super) weight: f64,
}

impl CompiledPattern {
    /// The slots of its phrases.
    pub(super) fn slots(&self) -> impl Iterator<Item = SlotId> {
        let phrases = std::iter::once(&self.phrase).chain(&*self.unless);
        phrases.flat_map(|phrase| &*phrase.slots).map(|slot| slot.slot)
    }

    /// The same indicator to be matched by another phrase.
    pub(super) fn with(&self, phrase: Phrase) -> Self {
        Self { phrase, ..self.clone() }
    }
}

/// Slots to be filled by words of one clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase {
    pub(super) slots: Arc<[PhraseSlot]>,
    pub(super) gap: usize,
    pub(super) order: Order,
}

/// A slot of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PhraseSlot {
    pub(super) slot: SlotId,
    /// Position of the term in the pattern of the codebook.
    pub(super) term: usize,
    /// The alternative of the term that the slot stands for, where the slot is not the term itself but
    /// a word of the long form of an abbreviation.
    pub(super) stands_for: Option<usize>,
    /// Whether more words than usual may stand behind it when its phrase is one verb that came apart.
    pub(super) wide: bool,
    /// Whether it must stand at the end of its clause.
    pub(super) at_end: bool,
}

impl PhraseSlot {
    /// The term that a fill by this alternative stands for.
    pub(super) fn term_ref(self, alternative: u16) -> TermRef {
        let alternative = self.stands_for.unwrap_or(usize::from(alternative));
        TermRef { term: self.term, alternative }
    }
}

/// Whether words that are meant so are evidence for an indicator with this polarity, and whether they
/// count as negated.
pub(super) fn judge(polarity: Polarity, reading: Reading) -> Option<bool> {
    let negated = matches!(reading, Reading::Lacking | Reading::Dismissed);
    match polarity {
        Polarity::Any => Some(negated),
        Polarity::Plain => (!negated).then_some(false),
        Polarity::Lacking => matches!(reading, Reading::Lacking | Reading::Poor).then_some(true),
    }
}

/// How a word is meant that denies its term by itself, such as `onveilig` for `veilig`.
pub(super) fn turned(reading: Reading) -> Reading {
    match reading {
        Reading::Plain | Reading::Doubled => Reading::Lacking,
        Reading::Poor | Reading::Lacking => Reading::Doubled,
        Reading::Dismissed => Reading::Dismissed,
    }
}

/// What is left of the weight of an indicator when words are matched in this way: where the words are
/// less sure to be meant, they count for a little less, but one indicator of the usual weight still ticks
/// its theme.
pub(super) fn trust(rung: Rung) -> f64 {
    match rung {
        Rung::Exact | Rung::Abbreviation | Rung::Lemma | Rung::Stem => 1.0,
        Rung::Prefix | Rung::Suffix | Rung::Infix => 1.0,
        Rung::Separated | Rung::Head => 0.95,
        Rung::Part | Rung::Derivation | Rung::Opposite | Rung::Typo => 0.9,
    }
}

/// The text of a term, without the signs that say how it is matched.
pub(super) fn text_of(term: &Term) -> &str {
    let (Term::Word(text)
    | Term::Exact(text)
    | Term::Prefix(text)
    | Term::Suffix(text)
    | Term::Infix(text)) = term;
    text
}
