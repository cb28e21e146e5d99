//! Terms that words are built with: `gesprek` in `verzuimgesprek`.

use super::hash::FastMap;
use super::vocabulary::Entry;
use crate::text::{Place, part_of};

/// The forms of all terms that may be part of a word.
#[derive(Debug, Default)]
pub(super) struct Parts {
    by_text: FastMap<Box<str>, Vec<Entry>>,
    starts: Starts,
    longest: usize,
}

/// Shortest part, in bytes.
const SHORTEST: usize = 3;

impl Parts {
    /// Adds a form of a term.
    pub(super) fn add(&mut self, form: &str, entry: Entry) {
        if form.len() < SHORTEST {
            return;
        }
        self.starts.add(form);
        self.longest = self.longest.max(form.len());
        match self.by_text.get_mut(form) {
            Some(entries) => entries.push(entry),
            None => drop(self.by_text.insert(form.into(), vec![entry])),
        }
    }

    /// Calls `found` for the entries of each form that the word is built with.
    pub(super) fn of(&self, word: &str, mut found: impl FnMut(Place, &[Entry])) {
        if word.len() <= SHORTEST + 1 {
            return;
        }
        for start in 0..=word.len() - SHORTEST {
            if !self.starts.may_start(word, start) {
                continue;
            }
            let longest = self.longest.min(word.len() - start);
            for end in start + SHORTEST..=start + longest {
                if let Some(form) = word.get(start..end)
                    && form.len() < word.len()
                    && let Some(entries) = self.by_text.get(form)
                    && let Some(place) = part_of(word, start..end)
                {
                    found(place, entries);
                }
            }
        }
    }
}

/// The first three bytes of texts, roughly: most places of most words start none, which is seen at once.
#[derive(Debug, Default)]
pub(super) struct Starts {
    bits: Vec<u64>,
}

impl Starts {
    const SIZE: usize = 1 << 15;

    /// Notes the start of a text.
    pub(super) fn add(&mut self, text: &str) {
        self.bits.resize(Self::SIZE / 64, 0);
        if let Some(place) = Self::place(text.as_bytes(), 0)
            && let Some(bits) = self.bits.get_mut(place / 64)
        {
            *bits |= 1 << (place % 64);
        }
    }

    /// Whether a text with this start may have been noted; never wrong about one that was.
    pub(super) fn may_start(&self, word: &str, at: usize) -> bool {
        Self::place(word.as_bytes(), at)
            .and_then(|place| self.bits.get(place / 64).map(|bits| bits >> (place % 64) & 1 == 1))
            .unwrap_or(false)
    }

    /// Letters take five bits each, so that no two starts of letters share a place.
    fn place(bytes: &[u8], at: usize) -> Option<usize> {
        let [a, b, c] = bytes.get(at..at + SHORTEST)?.try_into().ok()?;
        Some([a, b, c].iter().fold(0, |place, byte: &u8| place << 5 | usize::from(byte % 32)))
    }
}
