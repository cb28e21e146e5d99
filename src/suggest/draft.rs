//! From the indicators of a question to patterns, taking over what was made for the codebook before.

use super::Rung;
use super::abbreviations::KnownAbbreviations;
use super::pattern::CompiledPattern;
use super::separated;
use super::slot_table::Slots;
use crate::codebook::{Indicator, Question};
use std::sync::Arc;

/// An indicator made ready. It does not depend on the rest of the codebook, so that a changed codebook
/// takes over what it leaves alone.
#[derive(Debug)]
pub(super) struct Made {
    source: Indicator,
    /// Its pattern and the variants of that. The places of theme and indicator are not filled in.
    patterns: Vec<CompiledPattern>,
    /// How many of these there are without those of verbs that come apart, which are behind them.
    whole: usize,
}

impl Made {
    /// Whether it is what this indicator is made into.
    pub(super) fn is_of(&self, indicator: &Indicator) -> bool {
        self.source == *indicator
    }

    /// Its pattern as it is written, the variants with abbreviations, and those with verbs that come apart.
    pub(super) fn patterns(&self) -> [&[CompiledPattern]; 3] {
        let (whole, apart) = self.patterns.split_at(self.whole);
        let (written, abbreviated) = whole.split_at(1.min(whole.len()));
        [written, abbreviated, apart]
    }
}

/// An indicator that is being made ready.
pub(super) enum Draft {
    /// It was made for the codebook before this one.
    Ready(Arc<Made>),
    New(Made),
}

/// The indicators of a question as they are written. Those before and behind what was changed are taken
/// over from `made`, as are their slots.
pub(super) fn drafts(
    slots: &mut Slots,
    number: usize,
    question: &Question,
    made: &[Arc<Made>],
) -> Vec<Draft> {
    let indicators: Vec<&Indicator> =
        question.themes.iter().flat_map(|theme| &theme.indicators).collect();
    let same = |(one, made): &(&&Indicator, &Arc<Made>)| ***one == made.source;
    let head = indicators.iter().zip(made).take_while(same).count();
    let (rest, old) = (indicators.get(head..), made.get(head..));
    let (rest, old) = (rest.unwrap_or_default(), old.unwrap_or_default());
    let tail = rest.iter().rev().zip(old.iter().rev()).take_while(same).count();
    let draft = |(at, indicator): (usize, &&Indicator)| {
        let from_end = indicators.len() - at;
        let known = match at {
            _ if at < head => made.get(at),
            _ if from_end <= tail => made.get(made.len() - from_end),
            _ => None,
        };
        match known {
            Some(made) => {
                made.patterns.first().into_iter().for_each(|base| slots.make_use_of(base));
                Draft::Ready(Arc::clone(made))
            }
            None => Draft::New(Made {
                source: (*indicator).clone(),
                patterns: vec![slots.pattern(number, indicator)],
                whole: 1,
            }),
        }
    };
    indicators.iter().enumerate().map(draft).collect()
}

impl Draft {
    pub(super) fn is_new(&self) -> bool {
        matches!(self, Self::New(_))
    }

    /// Adds the variants with abbreviations in place of words, and the other way round.
    pub(super) fn abbreviate(
        &mut self,
        slots: &mut Slots,
        question: usize,
        abbreviations: &Option<KnownAbbreviations>,
    ) {
        match self {
            Self::Ready(made) => {
                made.patterns.iter().take(made.whole).for_each(|p| slots.make_use_of(p));
            }
            Self::New(made) => {
                let (Some(known), Some(base)) = (abbreviations, made.patterns.first().cloned())
                else {
                    return;
                };
                let phrases = known.variants(slots, question, &base.phrase);
                made.patterns.extend(phrases.into_iter().map(|phrase| base.with(phrase)));
                made.whole = made.patterns.len();
            }
        }
    }

    /// Adds to all those the variants with verbs that come apart.
    pub(super) fn finish(self, slots: &mut Slots, question: usize) -> Arc<Made> {
        let mut made = match self {
            Self::Ready(made) => {
                made.patterns.iter().skip(made.whole).for_each(|p| slots.make_use_of(p));
                return made;
            }
            Self::New(made) => made,
        };
        if slots.vocabulary.abilities().separated {
            let terms = &made.source.pattern.terms;
            for base in made.patterns.clone() {
                let phrases = separated::variants(slots, question, &base.phrase, terms);
                let rung = Rung::Separated;
                let variant = |phrase| CompiledPattern { rung, ..base.with(phrase) };
                made.patterns.extend(phrases.into_iter().map(variant));
            }
        }
        Arc::new(made)
    }
}
