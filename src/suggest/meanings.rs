//! What words say to a codebook. Forms of one word mostly say the same, so it is kept once for all of them:
//! what is looked up for every word of every answer stays small, and so near at hand.

use super::compile::{Changes, Compiled};
use super::hash::{FastMap, WordHasher};
use super::vocabulary::{Fill, SlotId};
use crate::text::FunctionWord;
use std::hash::Hasher;
use std::ops::Range;

/// The number of a meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct MeaningId(u32);

/// The meanings met so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Meanings {
    /// By number, the word of a closed class.
    known: Vec<Option<&'static FunctionWord>>,
    /// By number and then by question, where what belongs to it is.
    rows: Vec<Filled>,
    /// How slots are filled.
    fills: Vec<Fill>,
    /// The slots of these, which is all that most answers are asked: those that lead to a pattern before
    /// the others.
    slots: Vec<SlotId>,
    /// By hash, the newest meaning that another may be the same as.
    by_hash: FastMap<u64, MeaningId>,
}

/// Where the slots of a question that a meaning fills are.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Filled {
    start: u32,
    /// Where those that lead to a pattern end.
    leading: u32,
    end: u32,
}

impl Filled {
    fn all(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Meanings {
    /// The meaning of words that are this word of a closed class and fill these slots, each with its
    /// question, in the order of the questions; and whether it is new.
    pub(super) fn find_or_add(
        &mut self,
        known: Option<&'static FunctionWord>,
        fills: &[(usize, Fill)],
        compiled: &Compiled,
    ) -> (MeaningId, bool) {
        let hash = hash_of(known, fills);
        if let Some(same) = self.by_hash.get(&hash)
            && self.is(*same, known, fills, compiled)
        {
            return (*same, false);
        }
        let id = MeaningId(small(self.known.len()));
        self.known.push(known);
        for question in 0..compiled.questions.len() {
            let own = fills.iter().filter(|(of, _)| *of == question).map(|(_, fill)| *fill);
            let leads = |fill: &Fill| !compiled.leads.of(fill.slot).is_empty();
            let start = small(self.fills.len());
            self.fills.extend(own.clone());
            self.slots.extend(own.clone().filter(leads).map(|fill| fill.slot));
            let leading = small(self.slots.len());
            self.slots.extend(own.filter(|fill| !leads(fill)).map(|fill| fill.slot));
            self.rows.push(Filled { start, leading, end: small(self.slots.len()) });
        }
        self.by_hash.insert(hash, id);
        (id, true)
    }

    /// Whether a meaning is what would be added.
    fn is(
        &self,
        id: MeaningId,
        known: Option<&'static FunctionWord>,
        fills: &[(usize, Fill)],
        compiled: &Compiled,
    ) -> bool {
        let filled = |question: usize| self.fills(self.filled(id, compiled, question)).iter();
        let questions = 0..compiled.questions.len();
        let own =
            questions.flat_map(|question| filled(question).map(move |fill| (question, *fill)));
        self.known(id).map(|word| word.id) == known.map(|word| word.id)
            && own.eq(fills.iter().copied())
    }

    /// The word of a closed class that words with this meaning are.
    pub(super) fn known(&self, id: MeaningId) -> Option<&'static FunctionWord> {
        self.known.get(id.0 as usize).copied().flatten()
    }

    /// What words with this meaning fill of a question.
    #[inline]
    pub(super) fn filled(&self, id: MeaningId, compiled: &Compiled, question: usize) -> Filled {
        let at = id.number() * compiled.questions.len() + question;
        self.rows.get(at).copied().unwrap_or_default()
    }

    /// The slots that are filled.
    #[inline]
    pub(super) fn slots(&self, filled: Filled) -> &[SlotId] {
        self.slots.get(filled.all()).unwrap_or_default()
    }

    /// Of these the slots that lead to a pattern.
    #[inline]
    pub(super) fn leading(&self, filled: Filled) -> &[SlotId] {
        self.slots.get(filled.start as usize..filled.leading as usize).unwrap_or_default()
    }

    /// How they are filled.
    pub(super) fn fills(&self, filled: Filled) -> &[Fill] {
        self.fills.get(filled.all()).unwrap_or_default()
    }

    /// How many fills of a meaning come before those of a question.
    pub(super) fn before(&self, id: MeaningId, compiled: &Compiled, filled: Filled) -> usize {
        (filled.start - self.filled(id, compiled, 0).start) as usize
    }

    /// By number, whether a change of the codebook bears on the slots of a meaning. From now on no word
    /// gets a meaning that was there before.
    pub(super) fn changed(&mut self, questions: usize, changes: &Changes) -> Vec<bool> {
        self.by_hash.clear();
        let of_all_questions = self.rows.chunks_exact(questions.max(1)).map(|rows| {
            let start = rows.first().map_or(0, |row| row.start as usize);
            let end = rows.last().map_or(0, |row| row.end as usize);
            self.slots.get(start..end).unwrap_or_default()
        });
        of_all_questions.map(|slots| slots.iter().any(|slot| changes.has(*slot))).collect()
    }
}

impl MeaningId {
    /// Its place among all.
    pub(super) fn number(self) -> usize {
        self.0 as usize
    }
}

fn hash_of(known: Option<&'static FunctionWord>, fills: &[(usize, Fill)]) -> u64 {
    let mut hasher = WordHasher::default();
    hasher.write_u64(known.map_or(u64::MAX, |word| u64::from(word.id)));
    for (question, Fill { slot, alternative, rung }) in fills {
        hasher.write_u64(u64::from(slot.0) << 32 | u64::from(*alternative) << 8 | *rung as u64);
        hasher.write_u64(*question as u64);
    }
    hasher.finish()
}

/// A number that takes half the room; what does not fit is never reached, since memories are bounded.
pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A range that takes half the room.
pub(super) fn small_range(range: &Range<usize>) -> Range<u32> {
    small(range.start)..small(range.end)
}

#[cfg(test)]
mod tests {
    use super::super::Abilities;
    use super::super::compile::compile;
    use super::super::spelling::Spelling;
    use super::*;
    use crate::codebook::Codebook;

    #[test]
    fn words_that_say_the_same_share_a_meaning() {
        let codebook = Codebook::bundled().unwrap();
        let (compiled, _) = compile(&codebook, Abilities::ALL, None);
        let fills = |word: &str| -> Vec<(usize, Fill)> {
            let fills = compiled.vocabulary.fills(&Spelling::of(word));
            let mut fills: Vec<_> = fills
                .into_iter()
                .map(|fill| (compiled.table.question(fill.slot).unwrap(), fill))
                .collect();
            fills.sort_by_key(|(question, _)| *question);
            fills
        };
        let mut meanings = Meanings::default();
        let mut add = |word| meanings.find_or_add(None, &fills(word), &compiled);
        let (nothing, first) = add("xyxyxy");
        assert!(first && add("qwqwqw") == (nothing, false));
        let (overleg, new) = add("overleg");
        assert!(new && overleg != nothing);
        assert_eq!(add("overleg"), (overleg, false));
        for question in 0..codebook.questions.len() {
            let filled = meanings.filled(overleg, &compiled, question);
            let own: Vec<Fill> =
                fills("overleg").iter().filter(|(of, _)| *of == question).map(|f| f.1).collect();
            assert_eq!(meanings.fills(filled), own);
            let mut slots: Vec<SlotId> = own.iter().map(|fill| fill.slot).collect();
            let mut kept = meanings.slots(filled).to_vec();
            let leads = |slot: &SlotId| !compiled.leads.of(*slot).is_empty();
            assert!(kept.is_sorted_by_key(|slot| !leads(slot)));
            let leading: Vec<SlotId> = kept.iter().copied().filter(leads).collect();
            assert_eq!(meanings.leading(filled), leading);
            slots.sort_unstable();
            kept.sort_unstable();
            assert_eq!(kept, slots);
            assert_eq!(meanings.slots(meanings.filled(nothing, &compiled, question)), []);
        }
    }
}
