//! Seeing at a glance that a word has nothing to do with some terms. When a codebook is changed this is
//! asked about every word that was ever met, for the few terms that are new.

use super::forms::place;

/// What any form of the terms begins with (or, for endings, ends with), and what slips in it leave.
#[derive(Debug, Default)]
pub(super) struct Glance {
    /// Three letters of each form, a bit for each possible place; empty as long as there are none.
    threes: Vec<u64>,
    /// First letters of forms that may be mistyped, a bit each.
    mistyped: u32,
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

    /// Adds a form that may be mistyped, but not in its first letter.
    pub(super) fn add_mistyped(&mut self, form: &str) {
        self.mistyped |= form.as_bytes().first().map_or(0, |first| 1 << (first % 32));
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

    /// Whether a word, as it is typed, may have to do with any of the forms.
    pub(super) fn may_concern(&self, word: &str) -> bool {
        let bytes = word.as_bytes();
        // Signs and accents are left out when words are compared, which brings other letters together.
        let is_plain = bytes.len() >= SHORTEST && bytes.iter().all(u8::is_ascii_alphanumeric);
        let first = bytes.first().map_or(0, |first| first % 32);
        self.any_word
            || !is_plain
            || self.mistyped >> first & 1 == 1
            || !self.threes.is_empty() && bytes.windows(SHORTEST).any(|three| self.holds(three))
    }

    fn holds(&self, three: &[u8]) -> bool {
        let bits = place(three).and_then(|place| self.threes.get(place / 64).zip(Some(place % 64)));
        bits.is_some_and(|(bits, at)| bits >> at & 1 == 1)
    }
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
        glance.add_mistyped("zwemmen");
        for (word, expected) in [
            ("Overleg", true),
            ("vooroverleg", true),
            ("preventieBELEID", true),
            ("zwmmen", true),
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
