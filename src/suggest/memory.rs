//! What was found out about a word is kept, so that it is found out once.

use super::compile::Compiled;
use super::hash::FastMap;
use super::spelling::Spelling;
use super::vocabulary::Fill;
use crate::text::{Break, Core};
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

/// A word or compound of a core fills a slot.
#[derive(Debug, Clone)]
pub(super) struct CoreFill {
    pub(super) fill: Fill,
    /// Whether the slot leads to a pattern.
    pub(super) leads: bool,
    /// The words, as positions in the core.
    words: Range<u32>,
    /// Bytes in the core.
    span: Range<u32>,
}

impl CoreFill {
    /// The words, as positions in an answer in which the core's first word is at `first`.
    pub(super) fn words_from(&self, first: usize) -> Range<usize> {
        first + self.words.start as usize..first + self.words.end as usize
    }

    /// The bytes in an answer in which the core begins at `start`.
    pub(super) fn span_from(&self, start: usize) -> Range<usize> {
        start + self.span.start as usize..start + self.span.end as usize
    }
}

/// Where the knowledge of a core is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Recalled {
    /// Nowhere: one word from end to end that means nothing to the codebook or to grammar, as most do.
    Plain,
    /// At this position.
    At(u32),
}

/// The cores met so far.
///
/// Nearly all are short: those are kept as numbers, which saves following a pointer for each word.
#[derive(Debug, Default)]
pub(super) struct Memory {
    short: FastMap<ShortKey, Recalled>,
    long: FastMap<Box<str>, Recalled>,
    /// By number, what the core holds.
    cores: Vec<Core>,
    /// By number and then by question, the position in `fills` behind the last of that core and question;
    /// the first of it is behind the last of the one before.
    ends: Vec<u32>,
    /// The slots that words and compounds fill; those of one core and question by first word, the longest
    /// first.
    fills: Vec<CoreFill>,
    /// About how many bytes the memory takes.
    size: usize,
}

impl Memory {
    /// The size in bytes at which a memory starts afresh: room for more than half a million words.
    const LIMIT: usize = 64 << 20;
    /// About what one word takes besides its letters.
    const OVERHEAD: usize = 64;

    /// What a core holds, looked at now if it was never met.
    pub(super) fn recall(&mut self, core: &str, compiled: &Compiled) -> Recalled {
        let found = match short_key(core) {
            Some(key) => self.short.get(&key),
            None => self.long.get(core),
        };
        match found {
            Some(recalled) => *recalled,
            None => self.learn(core, compiled),
        }
    }

    /// What a recalled core holds; `None` for a plain word.
    pub(super) fn core(&self, recalled: Recalled) -> Option<&Core> {
        match recalled {
            Recalled::Plain => None,
            Recalled::At(number) => self.cores.get(number as usize),
        }
    }

    /// What a recalled core fills in one of the questions of the codebook.
    pub(super) fn fills(
        &self,
        recalled: Recalled,
        compiled: &Compiled,
        question: usize,
    ) -> &[CoreFill] {
        let Recalled::At(number) = recalled else { return &[] };
        let at = number as usize * compiled.questions.len() + question;
        let end = |at: usize| self.ends.get(at).map(|end| *end as usize);
        let start = at.checked_sub(1).and_then(end).unwrap_or(0);
        end(at).and_then(|end| self.fills.get(start..end)).unwrap_or_default()
    }

    /// Forgets everything when it has grown too large. Between answers only: what was recalled ends here.
    pub(super) fn keep_small(&mut self) {
        if self.size > Self::LIMIT {
            *self = Self::default();
        }
    }

    #[cold]
    fn learn(&mut self, text: &str, compiled: &Compiled) -> Recalled {
        let core = core_of(text, compiled);
        let fills = fills_of(text, &core, compiled);
        self.size += text.len() + (1 + core.words.len() + fills.len()) * Self::OVERHEAD;
        let recalled = if fills.is_empty() && is_plain(text, &core) {
            Recalled::Plain
        } else {
            let mut fills = fills.into_iter().peekable();
            for question in 0..compiled.questions.len() {
                while let Some((_, fill)) = fills.next_if(|(of, _)| *of == question) {
                    self.fills.push(fill);
                }
                self.ends.push(u32::try_from(self.fills.len()).unwrap_or(u32::MAX));
            }
            self.cores.push(core);
            Recalled::At(u32::try_from(self.cores.len() - 1).unwrap_or(u32::MAX))
        };
        match short_key(text) {
            Some(key) => self.short.insert(key, recalled),
            None => self.long.insert(text.into(), recalled),
        };
        recalled
    }
}

fn core_of(text: &str, compiled: &Compiled) -> Core {
    let mut core = Core::of(text);
    if !compiled.dutch {
        core.words.iter_mut().for_each(|word| word.known = None);
    }
    core
}

/// The slots that the words and compounds of a core fill, each with its question, in the order of
/// [`Memory::fills`].
fn fills_of(text: &str, core: &Core, compiled: &Compiled) -> Vec<(usize, CoreFill)> {
    let words = core.words.iter().enumerate().map(|(at, word)| (at..at + 1, &word.span));
    let compounds = core.compounds.iter().map(|whole| (whole.words.clone(), &whole.span));
    let mut fills = Vec::new();
    for (words, span) in words.chain(compounds) {
        let spelling = Spelling::of(text.get(span.clone()).unwrap_or_default());
        for fill in compiled.vocabulary.fills(&spelling) {
            let Some(slot) = compiled.slots.get(fill.slot.0 as usize) else { continue };
            let (words, span, leads) = (small(&words), small(span), !slot.leads_to.is_empty());
            fills.push((slot.question, CoreFill { fill, leads, words, span }));
        }
    }
    fills.sort_by_key(|(question, fill)| {
        (*question, fill.words.start, u32::MAX - fill.words.end, fill.fill.rung)
    });
    fills
}

/// Whether a core is one word from end to end, of no closed class.
fn is_plain(text: &str, core: &Core) -> bool {
    let [word] = core.words.as_slice() else { return false };
    let Core { compounds, after, dotted, .. } = core;
    word.span == (0..text.len())
        && word.known.is_none()
        && word.before == Break::None
        && compounds.is_empty()
        && *after == Break::None
        && !dotted
}

/// The bytes of a text of up to fifteen as two numbers, with how many they are in the highest byte.
type ShortKey = (u64, u64);

#[inline]
fn short_key(text: &str) -> Option<ShortKey> {
    let bytes = text.as_bytes();
    let length = bytes.len();
    let (low, high) = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        // Of the last eight bytes, those that were among the first eight are shifted out.
        (Some(first), Some(last)) if length < 16 => {
            let high = u64::from_le_bytes(*last).checked_shr(8 * (16 - length as u32)).unwrap_or(0);
            (u64::from_le_bytes(*first), high)
        }
        (None, _) => (bytes.iter().rev().fold(0, |low, byte| (low << 8) | u64::from(*byte)), 0),
        _ => return None,
    };
    Some((low, high | (length as u64) << 56))
}

/// Positions that take half the room; a core of four gigabytes is no answer.
fn small(range: &Range<usize>) -> Range<u32> {
    let small = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    small(range.start)..small(range.end)
}

/// Memories that are not in use: each thread that asks takes one and brings it back, so that nobody
/// waits for anybody and what was learned stays.
#[derive(Debug, Default)]
pub(super) struct Pool<T> {
    free: Mutex<Vec<T>>,
}

impl<T: Default> Pool<T> {
    /// Takes one out, or makes a new one.
    pub(super) fn lease(&self) -> Lease<'_, T> {
        let taken = self.free.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Lease { pool: self, item: taken.unwrap_or_default() }
    }
}

/// One item out of a [`Pool`]; goes back when dropped.
pub(super) struct Lease<'a, T: Default> {
    pool: &'a Pool<T>,
    pub(super) item: T,
}

impl<T: Default> Drop for Lease<'_, T> {
    fn drop(&mut self) {
        let item = std::mem::take(&mut self.item);
        self.pool.free.lock().unwrap_or_else(PoisonError::into_inner).push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_short_texts_have_a_short_key() {
        assert!(short_key("123456789012345").is_some());
        assert!(short_key("1234567890123456").is_none());
        assert_ne!(short_key("12345678"), short_key("123456781"));
        assert_ne!(short_key("a"), short_key("a\0"));
        assert_ne!(short_key(""), short_key("\0"));
    }

    proptest! {
        #[test]
        fn different_texts_have_different_keys(a in "[ab\0]{0,15}", b in "[ab\0]{0,15}") {
            prop_assert_eq!(short_key(&a) == short_key(&b), a == b);
        }
    }
}
