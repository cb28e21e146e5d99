//! From a codebook to slots, a vocabulary and patterns.

use super::abbreviations::Abbreviations;
use super::pattern::{CompiledPattern, Phrase, PhraseSlot, text_of};
use super::vocabulary::{SlotId, Vocabulary};
use crate::codebook::{Codebook, Indicator, Pattern, Term, Theme};
use crate::text::{fold, function_word, word_key};
use std::collections::HashMap;

/// A codebook made ready for matching.
#[derive(Debug)]
pub(super) struct Compiled {
    pub(super) vocabulary: Vocabulary,
    /// By slot: the question it belongs to, and the patterns that are tried when it is filled.
    pub(super) slots: Vec<SlotUse>,
    /// By question, its patterns.
    pub(super) questions: Vec<Vec<CompiledPattern>>,
    /// Whether the answers are in Dutch, so that stems, clauses and negation are known.
    pub(super) dutch: bool,
}

/// Where a slot occurs.
#[derive(Debug, Clone, Default)]
pub(super) struct SlotUse {
    pub(super) question: usize,
    /// Positions of patterns in the question. Of a phrase only the most telling slot leads to it.
    pub(super) leads_to: Vec<usize>,
}

/// Hands out slots: terms with the same alternatives in one question share one.
#[derive(Debug)]
pub(super) struct Slots {
    pub(super) vocabulary: Vocabulary,
    ids: HashMap<(usize, Vec<TermKey>), SlotId>,
    questions: Vec<usize>,
    /// By slot, how telling it is: the letters of its shortest alternative, none for a function word.
    telling: Vec<usize>,
}

/// Makes a codebook ready.
pub(super) fn compile(codebook: &Codebook) -> Compiled {
    let dutch = codebook.language.to_lowercase().starts_with("nl");
    let mut slots = Slots {
        vocabulary: Vocabulary::new(dutch),
        ids: HashMap::new(),
        questions: Vec::new(),
        telling: Vec::new(),
    };
    let abbreviations = Abbreviations::of(codebook, &mut slots.vocabulary);
    let mut questions: Vec<Vec<CompiledPattern>> = codebook
        .questions
        .iter()
        .enumerate()
        .map(|(question, source)| slots.patterns(question, &source.themes))
        .collect();
    let abbreviations = abbreviations.look_up(&slots.vocabulary);
    for (question, patterns) in questions.iter_mut().enumerate() {
        for at in 0..patterns.len() {
            let Some(base) = patterns.get(at).cloned() else { continue };
            let phrases = abbreviations.variants(&mut slots, question, &base.phrase);
            let variants =
                phrases.into_iter().map(|phrase| CompiledPattern { phrase, ..base.clone() });
            patterns.extend(variants);
        }
    }
    let uses = slots.uses(&questions);
    Compiled { vocabulary: slots.vocabulary, slots: uses, questions, dutch }
}

impl Slots {
    /// The slot for a term of a question.
    pub(super) fn of(&mut self, question: usize, alternatives: &[Term]) -> SlotId {
        let key = (question, alternatives.iter().map(term_key).collect());
        if let Some(id) = self.ids.get(&key) {
            return *id;
        }
        let id = SlotId(u32::try_from(self.questions.len()).unwrap_or(u32::MAX));
        for (alternative, term) in (0..=u16::MAX).zip(alternatives) {
            self.vocabulary.add(id, alternative, term);
        }
        self.ids.insert(key, id);
        self.questions.push(question);
        self.telling.push(alternatives.iter().map(telling).min().unwrap_or_default());
        id
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
            polarity: indicator.polarity,
            weight: indicator.weight.clamp(0.0, 1.0),
        }
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
                let lead = pattern.phrase.slots.iter().max_by_key(|slot| telling(slot));
                if let Some(lead) = lead.and_then(|lead| uses.get_mut(lead.slot.0 as usize)) {
                    lead.leads_to.push(position);
                }
            }
        }
        uses
    }
}

/// A term as it is compared: its kind and its text in one spelling.
type TermKey = (std::mem::Discriminant<Term>, String);

fn term_key(term: &Term) -> TermKey {
    (std::mem::discriminant(term), fold(text_of(term)))
}

fn telling(term: &Term) -> usize {
    let key = word_key(text_of(term));
    if function_word(&key).is_some() { 0 } else { key.chars().count() }
}
