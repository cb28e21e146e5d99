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

    /// The leads of all questions, each as [`leads_to`] gives them.
    pub(super) fn new<'a>(
        table: &SlotTable,
        questions: impl Iterator<Item = &'a [(SlotId, Lead)]>,
    ) -> Self {
        let (mut ranges, mut leads) = (vec![(0, 0); table.len()], Vec::new());
        for own in questions {
            // A slot is of one question, so its leads are all here.
            for (at, (slot, _)) in (leads.len() as u32..).zip(own) {
                if let Some((start, end)) = ranges.get_mut(slot.0 as usize) {
                    *start = if *end == 0 { at } else { *start };
                    *end = at + 1;
                }
            }
            leads.extend(own.iter().map(|(_, lead)| *lead));
        }
        Self { ranges, leads }
    }
}

/// The leads to the patterns of a question, each behind its slot, in the order of the slots.
pub(super) fn leads_to(table: &SlotTable, patterns: &[CompiledPattern]) -> Vec<(SlotId, Lead)> {
    let telling = |slot: &&PhraseSlot| table.telling(slot.slot);
    let mut all: Vec<(SlotId, Lead)> = Vec::with_capacity(patterns.len());
    for (pattern, source) in (0..).zip(patterns) {
        let slots = &source.phrase.slots;
        let Some(lead) = slots.iter().max_by_key(telling) else { continue };
        let others = slots.iter().filter(|other| other.slot != lead.slot);
        let also = others.max_by_key(telling).unwrap_or(lead).slot;
        let more = slots.iter().any(|slot| slot.slot != lead.slot && slot.slot != also);
        all.push((lead.slot, Lead { pattern, also, more }));
    }
    all.sort_by_key(|(slot, _)| *slot);
    all
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
