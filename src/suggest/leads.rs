//! Which patterns to look at when a slot is filled.

use super::pattern::{CompiledPattern, PhraseSlot};
use super::slot_table::SlotTable;
use super::vocabulary::SlotId;

/// By slot, the patterns that are tried when it is filled. Of a phrase only the most telling slot leads
/// to it.
#[derive(Debug, Default)]
pub(super) struct Leads {
    /// Where the leads of each slot start and end.
    ranges: Vec<(u32, u32)>,
    leads: Vec<Lead>,
}

impl Leads {
    /// The patterns that a slot leads to.
    pub(super) fn of(&self, slot: SlotId) -> &[Lead] {
        let (start, end) = self.ranges.get(slot.0 as usize).copied().unwrap_or_default();
        self.leads.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The leads to the patterns of all questions.
    pub(super) fn to(table: &SlotTable, questions: &[Vec<CompiledPattern>]) -> Self {
        let telling = |slot: &&PhraseSlot| table.telling(slot.slot);
        let mut all: Vec<(SlotId, Lead)> = Vec::new();
        for patterns in questions {
            for (pattern, source) in (0..).zip(patterns) {
                let slots = &source.phrase.slots;
                let Some(lead) = slots.iter().max_by_key(telling) else { continue };
                let others = slots.iter().filter(|other| other.slot != lead.slot);
                let also = others.max_by_key(telling).unwrap_or(lead).slot;
                let more = slots.iter().any(|slot| slot.slot != lead.slot && slot.slot != also);
                all.push((lead.slot, Lead { pattern, also, more }));
            }
        }
        all.sort_by_key(|(slot, _)| *slot);
        let mut ranges = vec![(0, 0); table.len()];
        for (at, (slot, _)) in (0..).zip(&all) {
            if let Some((start, end)) = ranges.get_mut(slot.0 as usize) {
                *start = if *end == 0 { at } else { *start };
                *end = at + 1;
            }
        }
        Self { ranges, leads: all.into_iter().map(|(_, lead)| lead).collect() }
    }
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
