//! Handing out slots: terms with the same alternatives in one question share one.

use super::Rung;
use super::compile::Compiled;
use super::forms::TermId;
use super::hash::{FastMap, WordHasher};
use super::pattern::{CompiledPattern, Phrase, PhraseSlot};
use super::vocabulary::{SlotId, Vocabulary};
use crate::codebook::{Indicator, Pattern, Term};
use crate::text::fold;
use std::hash::Hasher;

/// All slots ever handed out. A changed codebook goes on with those of the old one, so that a slot that
/// both have keeps its number.
#[derive(Debug, Clone, Default)]
pub(super) struct SlotTable {
    rows: Vec<Row>,
    /// The alternatives of all slots, one slot after the other.
    terms: Vec<TermId>,
    by_hash: FastMap<u64, SlotId>,
}

#[derive(Debug, Clone, Copy)]
struct Row {
    question: usize,
    /// How telling it is: the letters of its shortest alternative, none for a function word.
    telling: usize,
    /// Where its alternatives end.
    end: usize,
    /// The slot before it with the same hash.
    same_hash: Option<SlotId>,
}

impl SlotTable {
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    fn row(&self, slot: SlotId) -> Option<&Row> {
        self.rows.get(slot.0 as usize)
    }

    pub(super) fn question(&self, slot: SlotId) -> Option<usize> {
        self.row(slot).map(|row| row.question)
    }

    pub(super) fn telling(&self, slot: SlotId) -> usize {
        self.row(slot).map_or(0, |row| row.telling)
    }

    /// The alternatives of a slot.
    pub(super) fn terms(&self, slot: SlotId) -> &[TermId] {
        let before = (slot.0 as usize).checked_sub(1).and_then(|before| self.rows.get(before));
        let start = before.map_or(0, |row| row.end);
        self.row(slot).and_then(|row| self.terms.get(start..row.end)).unwrap_or_default()
    }

    /// The slot with these alternatives in this question, a new one if there is none.
    fn find_or_add(&mut self, question: usize, terms: &[TermId], telling: usize) -> SlotId {
        let mut hasher = WordHasher::default();
        hasher.write_u64(question as u64);
        terms.iter().for_each(|term| hasher.write_u64(u64::from(term.0)));
        let hash = hasher.finish();
        let same_hash = self.by_hash.get(&hash).copied();
        let mut next = same_hash;
        while let Some((slot, row)) = next.and_then(|slot| Some((slot, self.row(slot)?))) {
            if row.question == question && self.terms(slot) == terms {
                return slot;
            }
            next = row.same_hash;
        }
        let slot = SlotId(u32::try_from(self.rows.len()).unwrap_or(u32::MAX));
        self.terms.extend_from_slice(terms);
        self.rows.push(Row { question, telling, end: self.terms.len(), same_hash });
        self.by_hash.insert(hash, slot);
        slot
    }
}

/// The slots of a codebook in the making.
#[derive(Debug)]
pub(super) struct Slots {
    pub(super) vocabulary: Vocabulary,
    pub(super) table: SlotTable,
    /// By slot, whether the codebook has it.
    pub(super) in_use: Vec<bool>,
    /// By slot, how many were taken into use before it.
    pub(super) ranks: Vec<u32>,
    used: u32,
    /// What the codebook before this one had not.
    pub(super) news: Option<News>,
    groups: Vec<String>,
    /// Room for the alternatives of a slot.
    terms: Vec<TermId>,
}

/// The slots that a codebook has and the one before it had not.
#[derive(Debug)]
pub(super) struct News {
    /// By slot, whether the codebook before had it.
    pub(super) known: Vec<bool>,
    /// Their terms, and no others.
    pub(super) vocabulary: Vocabulary,
}

impl News {
    fn note(&mut self, slot: SlotId, alternatives: &[Term]) {
        if self.known.get(slot.0 as usize) != Some(&true) {
            for (alternative, term) in (0..=u16::MAX).zip(alternatives) {
                let term = self.vocabulary.term(term);
                self.vocabulary.add(slot, alternative, term);
            }
        }
    }
}

impl Slots {
    /// No slots in use yet. `groups` are the groups that indicators ask for.
    pub(super) fn new(
        vocabulary: Vocabulary,
        table: SlotTable,
        news: Option<News>,
        groups: Vec<String>,
    ) -> Self {
        let (in_use, ranks) = (vec![false; table.len()], vec![0; table.len()]);
        Self { vocabulary, table, in_use, ranks, used: 0, news, groups, terms: Vec::new() }
    }

    /// The slot for a term of a question.
    pub(super) fn of(&mut self, question: usize, alternatives: &[Term]) -> SlotId {
        let mut terms = std::mem::take(&mut self.terms);
        terms.clear();
        terms.extend(alternatives.iter().map(|term| self.vocabulary.term(term)));
        let telling = terms.iter().map(|term| self.vocabulary.telling(*term)).min();
        let slot = self.table.find_or_add(question, &terms, telling.unwrap_or_default());
        self.terms = terms;
        if self.take_into_use(slot)
            && let Some(news) = &mut self.news
        {
            news.note(slot, alternatives);
        }
        slot
    }

    /// Takes a slot into use, for words to fill; whether it was not.
    fn take_into_use(&mut self, slot: SlotId) -> bool {
        if self.in_use.len() < self.table.len() {
            self.in_use.resize(self.table.len(), false);
            self.ranks.resize(self.table.len(), 0);
        }
        let Some(in_use) = self.in_use.get_mut(slot.0 as usize) else { return false };
        if std::mem::replace(in_use, true) {
            return false;
        }
        if let Some(rank) = self.ranks.get_mut(slot.0 as usize) {
            *rank = self.used;
            self.used += 1;
        }
        for (alternative, term) in (0..=u16::MAX).zip(self.table.terms(slot)) {
            self.vocabulary.add(slot, alternative, *term);
        }
        true
    }

    /// Takes the slots of a pattern into use.
    pub(super) fn make_use_of(&mut self, pattern: &CompiledPattern) {
        pattern.slots().for_each(|slot| _ = self.take_into_use(slot));
    }

    /// Takes slots into use, in this order.
    pub(super) fn make_use_of_all(&mut self, slots: &[SlotId]) {
        slots.iter().for_each(|slot| _ = self.take_into_use(*slot));
    }

    /// The indicator as it is written, without variants.
    pub(super) fn pattern(&mut self, question: usize, indicator: &Indicator) -> CompiledPattern {
        // What must be absent has the gap and order of the indicator.
        let unless = &indicator.unless;
        CompiledPattern {
            theme: 0,
            indicator: 0,
            phrase: self.phrase(question, &indicator.pattern, indicator),
            unless: unless.iter().map(|p| self.phrase(question, p, indicator)).collect(),
            rung: Rung::Exact,
            groups: self.mask(&indicator.groups),
            polarity: indicator.polarity,
            weight: indicator.weight.clamp(0.0, 1.0),
        }
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
}
