//! Suggestions: which themes an answer may carry, how strongly, and which words say so.
//!
//! ```text
//!  codebook ─► compile ─► patterns of slots (phrase)          answer ─► pieces
//!                  └────► vocabulary: word ─► slots ─► memory ────────────┘
//!                                                        │
//!              suggestions ◄── score ◄── polarity ◄── phrases within clauses
//! ```
//!
//! A *slot* is a term of a pattern with its alternatives. Which slots a word fills is worked out once
//! per distinct word and remembered, on a ladder of rungs with the best evidence first; a new way of
//! bringing words together is a new rung in `vocabulary`, and nothing else changes.
//!
//! Not here: what Dutch words and clauses are (that is `text`), and what the coder decides.

mod abbreviations;
mod abilities;
mod affixes;
mod answer;
mod compile;
mod draft;
mod engine;
mod expand;
mod explain;
mod forms;
mod glance;
mod hash;
mod leads;
mod learn;
mod marked;
mod meanings;
mod memory;
mod parts;
mod pattern;
mod phrase;
mod pool;
mod separated;
mod sheet;
mod slot_table;
mod slots;
mod spelling;
mod terms;
mod trial;
mod typos;
mod vocabulary;
mod words;

pub use abilities::Abilities;
pub use engine::{Asked, Engine};
pub use explain::{evidence_words, explain, why};
pub use learn::{Ground, Learned, Lesson};
pub use marked::{FromWords, Markable, indicator_of, markable};
pub use trial::{Hit, Outcome, Standing, Standings, Trial};

use std::ops::Range;

/// A theme that an answer may carry.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// Position of the theme in its question.
    pub theme: usize,
    /// How strong all evidence together is: `1 - product(1 - weight)` over the distinct indicators
    /// that matched, above 0 up to 1. Of indicators that rest on the same words the heaviest counts.
    pub score: f64,
    /// Whether the theme is ticked beforehand: by the codebook when the score is high enough
    /// ([`Engine::SELECT_FROM`]), by what was learned as [`Learned::suggest`] says.
    pub selected: bool,
    /// Why: the heaviest first, then in the order of the text. At least one, but for a theme that only
    /// [`Learned`] speaks for.
    pub evidence: Vec<Evidence>,
}

/// Words of an answer that match one indicator of a theme.
///
/// An indicator that matches in several places gives several pieces of evidence, but counts once.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// The words, as byte spans in the answer exactly as it was given, in the order of the text.
    pub spans: Vec<Range<usize>>,
    /// For each span, which term of the pattern it fills.
    pub terms: Vec<TermRef>,
    /// Position of the indicator in its theme.
    pub indicator: usize,
    /// How the words were matched; for a phrase the weakest of its words.
    pub rung: Rung,
    /// Whether the words are denied, lacking or dismissed in their clause (for an indicator that asks
    /// for a lack: whatever satisfied it).
    pub negated: bool,
    /// What the evidence counts for, above 0 up to 1.
    pub weight: f64,
}

/// One alternative of one term of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermRef {
    /// Position of the term in its pattern.
    pub term: usize,
    /// Position of the alternative in the term.
    pub alternative: usize,
}

/// How a word of an answer was matched with a term, the surest way first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// The same form, but for case, accents and signs.
    Exact,
    /// An abbreviation and one of its long forms.
    Abbreviation,
    /// Another form of the same word, by the dictionary.
    Lemma,
    /// Another form of the same word, by its ending.
    Stem,
    /// The word begins with the term.
    Prefix,
    /// The word ends with the term.
    Suffix,
    /// The word holds the term.
    Infix,
    /// A verb that comes apart: `werken wij … samen`.
    Separated,
    /// A compound of which the term says what it is: `verzuimgesprek`.
    Head,
    /// A compound with the term before its last part: `actielijst`.
    Part,
    /// A word made from the term, or the other way round: `geëvalueerd` and `evaluatie`.
    Derivation,
    /// A word that denies the term by itself: `onveilig` for `veilig`.
    Opposite,
    /// The term with a slip of the finger.
    Typo,
}

#[cfg(test)]
mod tests;
