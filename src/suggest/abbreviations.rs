//! Abbreviations of the codebook, in words and in phrases.
//!
//! A long form of one word is a matter of the vocabulary: `BA` fills what `bedrijfsarts` fills. A long
//! form of several words stands for no word alone (`HRM` is no evidence for `management`), so it only
//! takes part as a whole: a pattern that holds `plan aanpak` is also tried with `PvA` in its place, and
//! one that holds `PvA` with `plan van aanpak`.

use super::pattern::{Phrase, PhraseSlot};
use super::phrase::{Candidate, keep_places};
use super::slot_table::Slots;
use super::spelling::Spelling;
use super::vocabulary::{Fill, SlotId, Vocabulary};
use crate::codebook::{Codebook, Order, Term};
use crate::text::tokens;
use std::ops::Range;

/// The abbreviations with a long form of several words.
#[derive(Debug)]
pub(super) struct Abbreviations {
    phrases: Vec<Abbreviated>,
}

#[derive(Debug)]
struct Abbreviated {
    short: String,
    /// The words of the long form.
    words: Vec<String>,
}

/// The same, with what they mean to the terms of a codebook.
#[derive(Debug)]
pub(super) struct KnownAbbreviations {
    phrases: Vec<Known>,
}

#[derive(Debug)]
struct Known {
    short: String,
    words: Vec<String>,
    /// The slots that name the abbreviation.
    named: Vec<Fill>,
    /// For each word of the long form, the slots that it fills.
    fills: Vec<Vec<Fill>>,
}

impl Abbreviations {
    /// Reads the abbreviations; those for one word go into the vocabulary.
    pub(super) fn of(codebook: &Codebook, vocabulary: &mut Vocabulary) -> Self {
        let mut phrases = Vec::new();
        let pairs = codebook.abbreviations.iter();
        for (short, long) in pairs.flat_map(|(short, longs)| longs.iter().map(move |l| (short, l)))
        {
            let read = tokens(long);
            let words: Vec<String> = read
                .words
                .iter()
                .filter_map(|token| long.get(token.span.clone()))
                .map(str::to_owned)
                .collect();
            let is_one = words.len() == 1
                || read.compounds.iter().any(|compound| compound.words == (0..words.len()));
            if is_one {
                vocabulary.abbreviate(short, long);
            } else if !words.is_empty() {
                phrases.push(Abbreviated { short: short.clone(), words });
            }
        }
        Self { phrases }
    }

    /// Looks them up, once all terms are in the vocabulary.
    pub(super) fn look_up(self, vocabulary: &Vocabulary) -> KnownAbbreviations {
        let known = |Abbreviated { short, words }| Known {
            named: vocabulary.named(&short),
            fills: words.iter().map(|word| vocabulary.fills(&Spelling::of(word))).collect(),
            short,
            words,
        };
        KnownAbbreviations { phrases: self.phrases.into_iter().map(known).collect() }
    }
}

impl KnownAbbreviations {
    /// A phrase with abbreviations put in place of words, and the other way round.
    pub(super) fn variants(
        &self,
        slots: &mut Slots,
        question: usize,
        phrase: &Phrase,
    ) -> Vec<Phrase> {
        let mut variants = Vec::new();
        for known in &self.phrases {
            if let Some(run) = known.run_in(phrase) {
                let slot = slots.of(question, &[Term::Exact(known.short.clone())]);
                variants.push(replaced(phrase, run, &[slot], None));
            }
            for (at, slot) in phrase.slots.iter().enumerate() {
                let Some(named) = known.named.iter().find(|fill| fill.slot == slot.slot) else {
                    continue;
                };
                let word = |word: &String| slots.of(question, &[Term::Word(word.clone())]);
                let long: Vec<SlotId> = known.words.iter().map(word).collect();
                let stands_for = Some(usize::from(named.alternative));
                variants.push(replaced(phrase, at..at + 1, &long, stands_for));
            }
        }
        variants
    }
}

impl Known {
    /// The longest run of two or more neighbouring slots that the words of the long form fill.
    fn run_in(&self, phrase: &Phrase) -> Option<Range<usize>> {
        let count = phrase.slots.len();
        let runs = (2..=count)
            .rev()
            .flat_map(|length| (0..=count - length).map(move |start| start..start + length));
        runs.into_iter().find(|run| {
            let slots = phrase.slots.get(run.clone()).unwrap_or_default();
            let mut candidates: Vec<Candidate> = self
                .fills
                .iter()
                .enumerate()
                .flat_map(|(at, fills)| {
                    let filled =
                        |slot: &PhraseSlot| fills.iter().any(|fill| fill.slot == slot.slot);
                    let terms = slots.iter().enumerate().filter(move |(_, slot)| filled(slot));
                    terms.map(move |(term, _)| Candidate { term, hit: at, first: at, last: at })
                })
                .collect();
            keep_places(&mut candidates, slots.len(), self.words.len(), Order::Given);
            !candidates.is_empty()
        })
    }
}

/// The phrase with the slots of a run replaced; the new slots stand for the first term of the run.
fn replaced(
    phrase: &Phrase,
    run: Range<usize>,
    by: &[SlotId],
    stands_for: Option<usize>,
) -> Phrase {
    let term = phrase.slots.get(run.start).map_or(0, |slot| slot.term);
    let before = phrase.slots.iter().take(run.start).copied();
    let new = by.iter().map(|slot| PhraseSlot {
        slot: *slot,
        term,
        stands_for,
        wide: false,
        at_end: false,
    });
    let after = phrase.slots.iter().skip(run.end).copied();
    Phrase { slots: before.chain(new).chain(after).collect(), ..phrase.clone() }
}
