//! From a codebook to slots, a vocabulary and patterns.

use super::Rung;
use super::abbreviations::Abbreviations;
use super::abilities::Abilities;
use super::expand::expand;
use super::forms::TermId;
use super::hash::FastMap;
use super::pattern::{CompiledPattern, Phrase, PhraseSlot};
use super::separated;
use super::spelling::Spelling;
use super::terms::Terms;
use super::vocabulary::{SlotId, Vocabulary};
use crate::codebook::{Codebook, Indicator, Pattern, Term, Theme};
use crate::text::fold;
use rayon::prelude::*;
use std::collections::HashSet;
use std::collections::hash_map::Entry;
use std::sync::Arc;

/// A codebook made ready for matching.
#[derive(Debug)]
pub(super) struct Compiled {
    pub(super) vocabulary: Vocabulary,
    /// By slot: the question it belongs to, and the patterns that are tried when it is filled.
    pub(super) slots: Vec<SlotUse>,
    /// By question, its patterns.
    pub(super) questions: Vec<Vec<CompiledPattern>>,
    /// Whether the answers are in Dutch, so that clauses and negation are known.
    pub(super) dutch: bool,
    pub(super) abilities: Abilities,
    /// The groups that indicators ask for, as [`fold`] writes them; their order is that of the bits in
    /// [`CompiledPattern::groups`].
    pub(super) groups: Vec<String>,
}

impl Compiled {
    /// The bit of any group that no indicator asks for: only what is for all groups has it.
    const OTHER: u64 = 1 << 63;

    /// The bit of the group with this number; groups beyond the last bit share it.
    fn bit(number: usize) -> u64 {
        1 << number.min(62)
    }

    /// The group of an answer as a bit to be compared with [`CompiledPattern::groups`]: all of them
    /// when it is not known.
    pub(super) fn group(&self, name: Option<&str>) -> u64 {
        let name = name.filter(|_| self.abilities.groups && !self.groups.is_empty());
        let Some(name) = name.map(str::trim).filter(|name| !name.is_empty()) else {
            return u64::MAX;
        };
        let number = self.groups.iter().position(|group| {
            group.eq_ignore_ascii_case(name) || !name.is_ascii() && *group == fold(name)
        });
        number.map_or(Self::OTHER, Self::bit)
    }
}

/// Where a slot occurs.
#[derive(Debug, Clone, Default)]
pub(super) struct SlotUse {
    pub(super) question: usize,
    /// The patterns. Of a phrase only the most telling slot leads to it.
    pub(super) leads_to: Vec<Lead>,
}

/// A pattern that is tried when a slot is filled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lead {
    /// Position of the pattern in the question.
    pub(super) pattern: u32,
    /// The most telling of its other slots, or the slot itself: most answers do not fill it, so that
    /// there is no need to look at the pattern.
    pub(super) also: SlotId,
    /// Whether it has more slots than these.
    pub(super) more: bool,
}

/// Hands out slots: terms with the same alternatives in one question share one.
#[derive(Debug)]
pub(super) struct Slots {
    pub(super) vocabulary: Vocabulary,
    ids: FastMap<(usize, Vec<TermId>), SlotId>,
    questions: Vec<usize>,
    /// By slot, how telling it is: the letters of its shortest alternative, none for a function word.
    telling: Vec<usize>,
    groups: Vec<String>,
}

/// Makes a codebook ready. What was compiled before is made use of: for most changes of a codebook that
/// leaves little to do.
pub(super) fn compile(
    codebook: &Codebook,
    abilities: Abilities,
    before: Option<&Compiled>,
) -> Compiled {
    let dutch = codebook.language.to_lowercase().starts_with("nl");
    let abilities = if dutch { abilities } else { Abilities::PLAIN };
    let known = before.filter(|before| before.abilities == abilities);
    let terms = known.and_then(|before| before.vocabulary.terms());
    let mut slots = Slots {
        vocabulary: Vocabulary::new(terms.unwrap_or_else(|| Arc::new(Terms::new(abilities)))),
        groups: groups(codebook),
        ids: FastMap::default(),
        questions: Vec::new(),
        telling: Vec::new(),
    };
    if known.is_none() {
        expand_all(codebook);
    }
    codebook.exceptions.iter().for_each(|word| slots.vocabulary.except(word));
    let abbreviations = if abilities.abbreviations {
        Some(Abbreviations::of(codebook, &mut slots.vocabulary))
    } else {
        None
    };
    let mut questions: Vec<Vec<CompiledPattern>> = codebook
        .questions
        .iter()
        .enumerate()
        .map(|(question, source)| slots.patterns(question, &source.themes))
        .collect();
    if let Some(abbreviations) = abbreviations.map(|read| read.look_up(&slots.vocabulary)) {
        extend(codebook, &mut questions, |question, _, base| {
            let phrases = abbreviations.variants(&mut slots, question, &base.phrase);
            phrases.into_iter().map(|phrase| CompiledPattern { phrase, ..base.clone() }).collect()
        });
    }
    if abilities.separated {
        extend(codebook, &mut questions, |question, themes, base| {
            let terms = terms_of(themes, base);
            let phrases = separated::variants(&mut slots, question, &base.phrase, terms);
            let rung = Rung::Separated;
            let variant = |phrase| CompiledPattern { phrase, rung, ..base.clone() };
            phrases.into_iter().map(variant).collect()
        });
    }
    let uses = slots.uses(&questions);
    let Slots { vocabulary, groups, .. } = slots;
    Compiled { vocabulary, slots: uses, questions, dutch, abilities, groups }
}

/// Looks up the forms of all words of a codebook on all processors: most of the work of a first compile.
fn expand_all(codebook: &Codebook) {
    let themes = codebook.questions.iter().flat_map(|question| &question.themes);
    let indicators = themes.flat_map(|theme| &theme.indicators);
    let patterns = indicators.flat_map(|i| std::iter::once(&i.pattern).chain(&i.unless));
    let terms = patterns.flat_map(|pattern| pattern.terms.iter().flatten());
    let words: HashSet<&str> = terms
        .filter_map(|term| match term {
            Term::Word(word) => Some(word.as_str()),
            _ => None,
        })
        .collect();
    words.par_iter().for_each(|word| {
        let _ = expand(Spelling::of(word).word());
    });
}

/// Adds the variants of each pattern behind the patterns of its question.
fn extend(
    codebook: &Codebook,
    questions: &mut [Vec<CompiledPattern>],
    mut variants: impl FnMut(usize, &[Theme], &CompiledPattern) -> Vec<CompiledPattern>,
) {
    for (question, (patterns, source)) in questions.iter_mut().zip(&codebook.questions).enumerate()
    {
        for at in 0..patterns.len() {
            let Some(base) = patterns.get(at).cloned() else { continue };
            patterns.extend(variants(question, &source.themes, &base));
        }
    }
}

/// The terms of the indicator that a pattern was made of.
fn terms_of<'c>(themes: &'c [Theme], pattern: &CompiledPattern) -> &'c [Vec<Term>] {
    let theme = themes.get(pattern.theme);
    let indicator = theme.and_then(|theme| theme.indicators.get(pattern.indicator));
    indicator.map(|indicator| indicator.pattern.terms.as_slice()).unwrap_or_default()
}

/// The groups that any indicator asks for, each once.
fn groups(codebook: &Codebook) -> Vec<String> {
    let themes = codebook.questions.iter().flat_map(|question| &question.themes);
    let asked = themes.flat_map(|theme| &theme.indicators).flat_map(|indicator| &indicator.groups);
    let mut groups: Vec<String> = asked.map(|group| fold(group.trim())).collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}

impl Slots {
    /// The slot for a term of a question.
    pub(super) fn of(&mut self, question: usize, alternatives: &[Term]) -> SlotId {
        let terms: Vec<TermId> = alternatives.iter().map(|t| self.vocabulary.term(t)).collect();
        let next = SlotId(u32::try_from(self.questions.len()).unwrap_or(u32::MAX));
        let telling = terms.iter().map(|term| self.vocabulary.telling(*term)).min();
        match self.ids.entry((question, terms)) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                for (alternative, term) in (0..=u16::MAX).zip(&new.key().1) {
                    self.vocabulary.add(next, alternative, *term);
                }
                new.insert(next);
                self.questions.push(question);
                self.telling.push(telling.unwrap_or_default());
                next
            }
        }
    }

    fn patterns(&mut self, question: usize, themes: &[Theme]) -> Vec<CompiledPattern> {
        let mut patterns = Vec::new();
        for (theme, source) in themes.iter().enumerate() {
            for (position, indicator) in source.indicators.iter().enumerate() {
                patterns.push(self.pattern(question, theme, position, indicator));
            }
        }
        patterns
    }

    fn phrase(&mut self, question: usize, pattern: &Pattern, indicator: &Indicator) -> Phrase {
        let terms = pattern.terms.iter().enumerate();
        let slots = terms.map(|(term, alternatives)| PhraseSlot {
            slot: self.of(question, alternatives),
            term,
            stands_for: None,
            wide: false,
            at_end: false,
        });
        Phrase { slots: slots.collect(), gap: indicator.gap, order: indicator.order }
    }

    fn pattern(
        &mut self,
        question: usize,
        theme: usize,
        position: usize,
        indicator: &Indicator,
    ) -> CompiledPattern {
        // What must be absent has the gap and order of the indicator.
        let unless = &indicator.unless;
        CompiledPattern {
            theme,
            indicator: position,
            phrase: self.phrase(question, &indicator.pattern, indicator),
            unless: unless.iter().map(|p| self.phrase(question, p, indicator)).collect(),
            rung: Rung::Exact,
            groups: self.mask(&indicator.groups),
            polarity: indicator.polarity,
            weight: indicator.weight.clamp(0.0, 1.0),
        }
    }

    /// The groups of an indicator as bits; of none all.
    fn mask(&self, groups: &[String]) -> u64 {
        if groups.is_empty() {
            return u64::MAX;
        }
        let numbers = groups.iter().filter_map(|group| {
            let group = fold(group.trim());
            self.groups.iter().position(|known| *known == group)
        });
        numbers.fold(0, |mask, number| mask | Compiled::bit(number))
    }

    fn uses(&self, questions: &[Vec<CompiledPattern>]) -> Vec<SlotUse> {
        let mut uses: Vec<SlotUse> = self
            .questions
            .iter()
            .map(|question| SlotUse { question: *question, leads_to: Vec::new() })
            .collect();
        let telling = |slot: &PhraseSlot| self.telling.get(slot.slot.0 as usize).copied();
        for patterns in questions {
            for (position, pattern) in patterns.iter().enumerate() {
                let slots = &pattern.phrase.slots;
                let Some(lead) = slots.iter().max_by_key(|slot| telling(slot)) else { continue };
                let others = slots.iter().filter(|other| other.slot != lead.slot);
                let also = others.max_by_key(|slot| telling(slot)).unwrap_or(lead).slot;
                let more = slots.iter().any(|slot| slot.slot != lead.slot && slot.slot != also);
                if let Some(lead) = uses.get_mut(lead.slot.0 as usize) {
                    let pattern = u32::try_from(position).unwrap_or(u32::MAX);
                    lead.leads_to.push(Lead { pattern, also, more });
                }
            }
        }
        uses
    }
}
