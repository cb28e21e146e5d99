//! A map from short words to numbers: what is asked most often of all, for each word of each answer.
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

impl ShortWord {
    const LONGEST: usize = 15;

    /// The word at this place in a text; `None` if it is too long.
    #[inline]
    pub(super) fn of(text: &[u8], word: &Range<usize>) -> Option<Self> {
        let length = word.end.checked_sub(word.start)?;
        let eight = |from: usize| -> Option<u64> {
            Some(u64::from_le_bytes(*text.get(from..)?.first_chunk()?))
        };
        let (low, high) = match length {
            0 => (0, 0),
            // Eight bytes are read at once where the text has them, and those of its neighbours dropped.
            1..8 => match (eight(word.start), word.end.checked_sub(8).and_then(eight)) {
                (Some(from_start), _) => (from_start & ((1 << (8 * length)) - 1), 0),
                (None, Some(to_end)) => (to_end >> (64 - 8 * length), 0),
                (None, None) => {
                    let bytes = text.get(word.clone())?;
                    (bytes.iter().rev().fold(0, |low, byte| low << 8 | u64::from(*byte)), 0)
                }
            },
            8 => (eight(word.start)?, 0),
            9..=Self::LONGEST => (eight(word.start)?, eight(word.end - 8)? >> (8 * (16 - length))),
            _ => return None,
        };
        Some(Self { low, high: high | (length as u64) << 56 })
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

/// Short words with a number each.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// As many as a power of two, at least a quarter of them free.
    places: Vec<Place>,
    count: usize,
}

#[derive(Debug, Clone, Copy)]
struct Place {
    word: ShortWord,
    number: u32,
}

impl Place {
    const FREE: Self = Self { word: ShortWord { low: 0, high: 0 }, number: u32::MAX };
}

impl Words {
    const FEWEST: usize = 1 << 10;

    /// The number of a word, if it has one.
    #[inline]
    pub(super) fn get(&self, word: ShortWord) -> Option<u32> {
        let mask = self.places.len().wrapping_sub(1);
        let mut at = word.hash() as usize & mask;
        loop {
            let place = self.places.get(at)?;
            if place.word == word && place.number != Place::FREE.number {
                return Some(place.number);
            }
            if place.number == Place::FREE.number {
                return None;
            }
            at = (at + 1) & mask;
        }
    }

    /// Gives a word that is not there a number, which may not be the highest there is.
    pub(super) fn add(&mut self, word: ShortWord, number: u32) {
        if (self.count + 1) * 4 > self.places.len() * 3 {
            let more = (self.places.len() * 2).max(Self::FEWEST);
            let old = std::mem::replace(&mut self.places, vec![Place::FREE; more]);
            old.into_iter().filter(|place| place.number != u32::MAX).for_each(|p| self.put(p));
        }
        self.put(Place { word, number });
        self.count += 1;
    }

    /// Leaves the words for which `keep` holds, given their letters and number.
    pub(super) fn retain(&mut self, mut keep: impl FnMut(&str, u32) -> bool) {
        let free = vec![Place::FREE; self.places.len()];
        for place in std::mem::replace(&mut self.places, free) {
            if place.number == Place::FREE.number {
                continue;
            }
            if place.word.with_text(|text| keep(text, place.number)) {
                self.put(place);
            } else {
                self.count -= 1;
            }
        }
    }

    fn put(&mut self, new: Place) {
        let mask = self.places.len().wrapping_sub(1);
        let mut at = new.word.hash() as usize & mask;
        while let Some(place) = self.places.get_mut(at) {
            if place.number == Place::FREE.number {
                *place = new;
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
        (0..5000).for_each(|number| words.add(word(number), number));
        assert!((0..5000).all(|number| words.get(word(number)) == Some(number)));
        assert!((5000..6000).all(|number| words.get(word(number)).is_none()));
        let empty = short("").unwrap();
        assert_eq!(words.get(empty), None);
        words.add(empty, 7);
        assert_eq!(words.get(empty), Some(7));
        words.retain(|text, number| {
            assert!(text.is_empty() && number == 7 || text == format!("w{number}"));
            number % 2 == 0
        });
        assert!((0..5000).all(|n| words.get(word(n)) == Some(n).filter(|n| n % 2 == 0)));
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
