//! Terms that are a part of a word: its beginning, its end or anything in it.

use super::forms::{Entry, Forms, Starts};

/// Parts of words, looked up by the lengths that occur.
#[derive(Debug, Clone, Default)]
pub(super) struct Affixes {
    parts: Forms,
    starts: Starts,
    ends: Starts,
    /// The lengths of parts too short to have a start, in bytes.
    short: Vec<usize>,
}

/// Shortest part that has a start and an end, in bytes.
const SHORTEST: usize = 3;

impl Affixes {
    pub(super) fn add(&mut self, part: &str, entry: Entry) {
        let bytes = part.as_bytes();
        match bytes.last_chunk::<SHORTEST>() {
            Some(end) => {
                self.starts.add(bytes, bytes.len());
                self.ends.add(end, bytes.len());
            }
            None if !self.short.contains(&part.len()) => self.short.push(part.len()),
            None => {}
        }
        self.parts.add(part, entry);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// All parts.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.parts.texts()
    }

    /// Calls `found` with each part that the word begins with, and its entries.
    pub(super) fn prefixes_of(&self, word: &str, mut found: impl FnMut(&str, Entry)) {
        let lengths = self.starts.lengths(word.as_bytes(), word.len());
        for length in self.short.iter().copied().chain(lengths) {
            self.look_up(word.get(..length), &mut found);
        }
    }

    /// The same for the parts that it ends with.
    pub(super) fn suffixes_of(&self, word: &str, mut found: impl FnMut(&str, Entry)) {
        let end = word.as_bytes().last_chunk::<SHORTEST>().map(<[u8; SHORTEST]>::as_slice);
        let lengths = self.ends.lengths(end.unwrap_or_default(), word.len());
        for start in self.short.iter().copied().chain(lengths).map(|l| word.len().checked_sub(l)) {
            self.look_up(start.and_then(|start| word.get(start..)), &mut found);
        }
    }

    fn look_up(&self, part: Option<&str>, found: &mut impl FnMut(&str, Entry)) {
        if let Some(part) = part {
            self.parts.entries_of(part).for_each(|entry| found(part, entry));
        }
    }
}
