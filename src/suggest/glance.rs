//! Seeing at a glance that a word has nothing to do with some terms. When a codebook is changed this is
//! asked about every word that was ever met, for the few terms that are new.

use super::forms::place;

/// What any form of the terms begins with (or, for endings, ends with).
#[derive(Debug, Default)]
pub(super) struct Glance {
    /// Three letters of each form, a bit for each possible place; empty as long as there are none.
    threes: Vec<u64>,
    /// Words that matter only as they are, a bit for each by their hash; empty as long as there are none.
    whole: Vec<u64>,
    /// Whether there is a part too short to have three letters.
    any_word: bool,
}

/// Shortest word that can be told from forms by three letters, in bytes.
const SHORTEST: usize = 3;

impl Glance {
    const SIZE: usize = 1 << 15;

    /// Adds a form that words have, or hold when it is not too short for that.
    pub(super) fn add_form(&mut self, form: &str) {
        self.note(form.as_bytes());
    }

    /// Adds what words begin with or hold, however short.
    pub(super) fn add_part(&mut self, part: &str) {
        self.any_word |= !self.note(part.as_bytes());
    }

    /// Adds what words end with, however short.
    pub(super) fn add_ending(&mut self, ending: &str) {
        let bytes = ending.as_bytes();
        let end = bytes.last_chunk::<SHORTEST>().map_or(bytes, <[u8; SHORTEST]>::as_slice);
        self.any_word |= !self.note(end);
    }

    /// Adds a word that matters only as it is.
    pub(super) fn add_whole(&mut self, word: &str) {
        self.whole.resize(Self::SIZE / 64, 0);
        let place = whole_place(word.as_bytes());
        if let Some(bits) = self.whole.get_mut(place / 64) {
            *bits |= 1 << (place % 64);
        }
    }

    /// Notes the first three letters; false if there are no three.
    fn note(&mut self, bytes: &[u8]) -> bool {
        let Some(place) = place(bytes) else { return false };
        self.threes.resize(Self::SIZE / 64, 0);
        if let Some(bits) = self.threes.get_mut(place / 64) {
            *bits |= 1 << (place % 64);
        }
        true
    }

    /// Whether a word, as it is typed, may have to do with any of the forms, other than by a slip of the
    /// finger.
    pub(super) fn may_concern(&self, word: &str) -> bool {
        let bytes = word.as_bytes();
        self.any_word
            || !is_plain(word)
            || !self.whole.is_empty() && has(&self.whole, whole_place(bytes))
            || !self.threes.is_empty() && bytes.windows(SHORTEST).any(|three| self.holds(three))
    }

    fn holds(&self, three: &[u8]) -> bool {
        place(three).is_some_and(|place| has(&self.threes, place))
    }
}

/// Whether a word is compared as it is typed, but for capitals. Signs and accents are left out when words are
/// compared, which brings other letters together.
pub(super) fn is_plain(word: &str) -> bool {
    word.len() >= SHORTEST && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn has(bits: &[u64], place: usize) -> bool {
    bits.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1)
}

/// The place of a word among those that matter as they are, in capitals or not.
fn whole_place(word: &[u8]) -> usize {
    let hash = word.iter().fold(0, |hash: usize, byte| {
        hash.wrapping_mul(31).wrapping_add(usize::from(byte.to_ascii_lowercase()))
    });
    hash % Glance::SIZE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_shares_nothing_is_passed_over() {
        let mut glance = Glance::default();
        assert!(!glance.may_concern("gesprek"));
        glance.add_form("overleg");
        glance.add_form("te");
        glance.add_ending("beleid");
        glance.add_whole("zwemmen");
        for (word, expected) in [
            ("Overleg", true),
            ("vooroverleg", true),
            ("preventieBELEID", true),
            ("Zwemmen", true),
            ("zwmmen", false),
            ("zwemmend", false),
            ("gesprek", false),
            ("lego", false),
            ("RI&E", true),
            ("é", true),
            ("LG", true),
        ] {
            assert_eq!(glance.may_concern(word), expected, "{word}");
        }
        glance.add_part("ba");
        assert!(glance.may_concern("gesprek"));
    }
}
