//! Which slots an answer fills, for asking often and forgetting at once.

use super::pattern::Phrase;
use super::vocabulary::SlotId;

/// A set of slots. It forgets without being emptied: a slot is in when it was marked in the present
/// round.
#[derive(Debug, Clone, Default)]
pub(super) struct SlotSet {
    /// A byte each, so that the marks stay near at hand.
    marked_in: Vec<u8>,
    round: u8,
}

impl SlotSet {
    /// Begins an empty set, for this many slots.
    pub(super) fn start(&mut self, slots: usize) {
        self.round = self.round.wrapping_add(1);
        if self.marked_in.len() != slots || self.round == 0 {
            *self = Self { marked_in: vec![0; slots], round: 1 };
        }
    }

    #[inline]
    pub(super) fn insert(&mut self, slot: SlotId) {
        if let Some(mark) = self.marked_in.get_mut(slot.0 as usize) {
            *mark = self.round;
        }
    }

    #[inline]
    pub(super) fn insert_all(&mut self, slots: &[SlotId]) {
        slots.iter().for_each(|slot| self.insert(*slot));
    }

    #[inline]
    pub(super) fn contains(&self, slot: SlotId) -> bool {
        self.marked_in.get(slot.0 as usize) == Some(&self.round)
    }

    /// Whether all slots of a phrase are in.
    pub(super) fn has_all(&self, phrase: &Phrase) -> bool {
        phrase.slots.iter().all(|slot| self.contains(slot.slot))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_round_begins_empty() {
        let mut set = SlotSet::default();
        set.start(2);
        set.insert(SlotId(1));
        set.insert(SlotId(7));
        assert!(set.contains(SlotId(1)) && !set.contains(SlotId(0)) && !set.contains(SlotId(7)));
        set.start(2);
        assert!(!set.contains(SlotId(1)));
        set.round = u8::MAX;
        set.start(2);
        assert!(!set.contains(SlotId(0)) && !set.contains(SlotId(1)));
    }
}
