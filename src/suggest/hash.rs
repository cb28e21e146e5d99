//! A fast hash for short words.
//!
//! The standard library's hash withstands chosen keys; that costs half the time of looking up a word.
//! Here the keys are words of answers on the researcher's own machine, and the worst that chosen
//! words can do is make that one run slow.

use std::hash::{BuildHasherDefault, Hasher};

/// A map with the fast hash.
pub(super) type FastMap<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<WordHasher>>;

/// Folded multiplication over eight bytes at a time, as wyhash and its kin do.
#[derive(Debug, Clone, Copy)]
pub(super) struct WordHasher(u64);

/// Odd constants without pattern: digits of the golden ratio and of pi.
const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;
const SEED: u64 = 0x243f_6a88_85a3_08d3;

impl Default for WordHasher {
    fn default() -> Self {
        Self(SEED)
    }
}

impl WordHasher {
    fn add(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word) * u128::from(MULTIPLIER);
        self.0 = (product as u64) ^ ((product >> 64) as u64);
    }
}

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (chunks, rest) = bytes.as_chunks::<8>();
        for chunk in chunks {
            self.add(u64::from_le_bytes(*chunk));
        }
        let tail = rest.iter().rev().fold(0, |tail, byte| (tail << 8) | u64::from(*byte));
        // The length tells a word from the same word with zeros behind it.
        self.add(tail ^ ((bytes.len() as u64) << 56));
    }

    fn write_u64(&mut self, number: u64) {
        self.add(number);
    }

    fn write_u8(&mut self, _end_of_str: u8) {}

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use std::hash::BuildHasher;

    fn hash(word: impl std::hash::Hash) -> u64 {
        BuildHasherDefault::<WordHasher>::default().hash_one(word)
    }

    #[test]
    fn words_spread_over_high_and_low_bits() {
        let words: Vec<String> = (0..4096).map(|n| format!("woord{n}")).collect();
        let high: HashSet<u64> = words.iter().map(|word| hash(word) >> 52).collect();
        let low: HashSet<u64> = words.iter().map(|word| hash(word) & 0xfff).collect();
        // 4096 balls in 4096 bins fill 63% of them.
        assert!(high.len() > 2400, "{}", high.len());
        assert!(low.len() > 2400, "{}", low.len());
    }

    #[test]
    fn numbers_spread_by_all_their_bits() {
        let hashes: HashSet<u64> = (0..128)
            .map(|bit| 1_u128 << bit)
            .map(|number| hash((number as u64, (number >> 64) as u64)) >> 52)
            .collect();
        assert!(hashes.len() > 120, "{}", hashes.len());
    }

    #[test]
    fn length_counts() {
        assert_ne!(hash("a"), hash("a\0"));
        assert_ne!(hash(""), hash("\0\0\0\0\0\0\0\0"));
    }
}
