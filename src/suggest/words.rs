//! A map from short words to what is known of them: what is asked most often of all, for each word of each answer.
//!
//! A word of up to fifteen bytes is kept as two numbers, which saves following a pointer and comparing
//! letter by letter; with open addressing most words are found at the first place that is looked at.

use std::ops::Range;

/// The bytes of a word of up to fifteen as two numbers, with how many they are in the highest byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ShortWord {
    low: u64,
    high: u64,
}

/// By length, the bits of as many bytes.
const FIRST: [u128; 16] = {
    let mut bits = [0; 16];
    let mut length = 1;
    while length < bits.len() {
        bits[length] = bits[length - 1] << 8 | 0xff;
        length += 1;
    }
    bits
};

impl ShortWord {
    const LONGEST: usize = 15;

    /// The word at this place in a text; `None` if it is too long.
    #[inline]
    pub(super) fn of(text: &[u8], word: &Range<usize>) -> Option<Self> {
        let length = word.end.checked_sub(word.start).filter(|length| *length <= Self::LONGEST)?;
        // All that a word may have is read at once where the text has it, and its neighbours dropped.
        let bytes = match text.get(word.start..)?.first_chunk() {
            Some(bytes) => u128::from_le_bytes(*bytes) & FIRST[length],
            None => {
                let mut bytes = [0; 16];
                bytes.get_mut(..length)?.copy_from_slice(text.get(word.clone())?);
                u128::from_le_bytes(bytes)
            }
        };
        Some(Self { low: bytes as u64, high: (bytes >> 64) as u64 | (length as u64) << 56 })
    }

    /// Hands the letters to `read`.
    fn with_text<T>(self, read: impl FnOnce(&str) -> T) -> T {
        let mut bytes = [0; 16];
        let (low, high) = bytes.split_at_mut(8);
        low.copy_from_slice(&self.low.to_le_bytes());
        high.copy_from_slice(&self.high.to_le_bytes());
        let text = bytes.get(..(self.high >> 56) as usize).map(std::str::from_utf8);
        read(text.and_then(Result::ok).unwrap_or_default())
    }

    /// Folded multiplication, as in `hash`.
    fn hash(self) -> u64 {
        let product = u128::from(self.low ^ 0x243f_6a88_85a3_08d3)
            * u128::from(self.high ^ 0x9e37_79b9_7f4a_7c15);
        product as u64 ^ (product >> 64) as u64
    }
}

/// Short words with something known of each.
#[derive(Debug, Clone)]
pub(super) struct Words<T> {
    /// By hash, where a word is among the entries, with a part of the hash that tells most words apart; as
    /// many as a power of two, at least half of them free.
    places: Vec<u32>,
    /// In the order in which they were met: frequent words, which come early, stay close together.
    entries: Vec<(ShortWord, T)>,
}

impl<T> Default for Words<T> {
    fn default() -> Self {
        Self { places: Vec::new(), entries: Vec::new() }
    }
}

/// A word that is looked for, and which entry it may be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sought {
    word: ShortWord,
    entry: u32,
}

impl Sought {
    /// A word that is too long to be there.
    pub(super) const NOWHERE: Self = Self { word: ShortWord { low: 0, high: 0 }, entry: ENTRY };
}

/// A place where no word is.
const FREE: u32 = u32::MAX;

/// Bits of a place that say which entry it is; the others are of the hash.
const ENTRY_BITS: u32 = 22;

/// Which entry it is.
const ENTRY: u32 = (1 << ENTRY_BITS) - 1;

/// The part of a hash that a place holds.
fn tag(hash: u64) -> u32 {
    (hash >> (64 - 32 + ENTRY_BITS) << ENTRY_BITS) as u32
}

impl<T: Copy> Words<T> {
    const FEWEST: usize = 1 << 10;

    /// Where a word is among the entries, if it is where it is looked for first, as most are.
    #[inline]
    pub(super) fn seek(&self, word: ShortWord) -> Sought {
        let hash = word.hash();
        let at = hash as usize & self.places.len().wrapping_sub(1);
        let place = self.places.get(at).copied().unwrap_or(FREE);
        let entry = if (place ^ tag(hash)) <= ENTRY { place & ENTRY } else { ENTRY };
        Sought { word, entry }
    }

    /// What is known of a word that was found where it was looked for first.
    #[inline]
    pub(super) fn found(&self, sought: Sought) -> Option<T> {
        let (word, known) = self.entries.get(sought.entry as usize)?;
        (*word == sought.word).then_some(*known)
    }

    /// What is known of a word, if anything is.
    pub(super) fn get(&self, word: ShortWord) -> Option<T> {
        let hash = word.hash();
        let (tag, mask) = (tag(hash), self.places.len().wrapping_sub(1));
        let mut at = hash as usize & mask;
        loop {
            let place = *self.places.get(at)?;
            if place == FREE {
                return None;
            }
            if (place ^ tag) <= ENTRY {
                let (here, known) = self.entries.get((place & ENTRY) as usize)?;
                if *here == word {
                    return Some(*known);
                }
            }
            at = (at + 1) & mask;
        }
    }

    /// Whether a word more can be added: the last entry would look like a free place.
    pub(super) fn has_room(&self) -> bool {
        self.entries.len() < ENTRY as usize
    }

    /// Adds a word that is not there; only if there is room.
    pub(super) fn add(&mut self, word: ShortWord, known: T) {
        self.entries.push((word, known));
        if self.entries.len() * 2 > self.places.len() {
            let more = (self.places.len() * 2).max(Self::FEWEST);
            self.places.clear();
            self.places.resize(more, FREE);
            (0..self.entries.len()).for_each(|entry| self.put(entry));
        } else {
            self.put(self.entries.len() - 1);
        }
    }

    /// Leaves the words for which `keep` holds, given their letters and what is known of them.
    pub(super) fn retain(&mut self, mut keep: impl FnMut(&str, T) -> bool) {
        self.entries.retain(|(word, known)| word.with_text(|text| keep(text, *known)));
        self.places.fill(FREE);
        (0..self.entries.len()).for_each(|entry| self.put(entry));
    }

    /// Gives an entry a place.
    fn put(&mut self, entry: usize) {
        let Some((word, _)) = self.entries.get(entry) else { return };
        let (hash, mask) = (word.hash(), self.places.len().wrapping_sub(1));
        let mut at = hash as usize & mask;
        while let Some(place) = self.places.get_mut(at) {
            if *place == FREE {
                *place = tag(hash) | entry as u32 & ENTRY;
                return;
            }
            at = (at + 1) & mask;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn short(text: &str) -> Option<ShortWord> {
        ShortWord::of(text.as_bytes(), &(0..text.len()))
    }

    #[test]
    fn only_short_words_are_kept_as_numbers() {
        assert!(short("123456789012345").is_some());
        assert!(short("1234567890123456").is_none());
        assert_ne!(short("12345678"), short("123456781"));
        assert_ne!(short("a"), short("a\0"));
        assert_ne!(short(""), short("\0"));
    }

    #[test]
    fn every_word_has_its_own_number() {
        let word = |number: u32| short(&format!("w{number}")).unwrap();
        let mut words = Words::default();
        assert_eq!(words.get(word(0)), None);
        assert_eq!(words.found(words.seek(word(0))), None);
        (0..5000).for_each(|number| words.add(word(number), number));
        assert!((0..5000).all(|number| words.get(word(number)) == Some(number)));
        let found = |number: u32| words.found(words.seek(word(number)));
        assert!((0..5000).filter_map(|n| Some((n, found(n)?))).all(|(n, known)| n == known));
        assert!((0..5000).filter(|number| found(*number).is_some()).count() > 3000);
        assert!((5000..6000).all(|n| words.get(word(n)).is_none() && found(n).is_none()));
        assert_eq!(words.found(Sought::NOWHERE), None);
        let empty = short("").unwrap();
        assert_eq!(words.get(empty), None);
        words.add(empty, 7);
        assert_eq!(words.get(empty), Some(7));
        // What was looked for before others came is found where it was.
        let early = words.seek(word(4999));
        let known = words.found(early);
        (5000..9000).for_each(|number| words.add(word(number), number));
        assert_eq!(words.found(early), known);
        words.retain(|text, number| {
            assert!(text.is_empty() && number == 7 || text == format!("w{number}"));
            number % 2 == 0
        });
        assert!((0..9000).all(|n| words.get(word(n)) == Some(n).filter(|n| n % 2 == 0)));
    }

    proptest! {
        #[test]
        fn different_words_stay_apart(a in "[ab\0]{0,15}", b in "[ab\0]{0,15}") {
            prop_assert_eq!(short(&a) == short(&b), a == b);
        }

        #[test]
        fn what_stands_around_a_word_does_not_count(
            before in "[a-c ]{0,9}", word in "[a-cé]{0,8}", after in "[a-c ]{0,9}",
        ) {
            let text = format!("{before}{word}{after}");
            let place = before.len()..before.len() + word.len();
            prop_assert_eq!(ShortWord::of(text.as_bytes(), &place), short(&word));
        }
    }
}
