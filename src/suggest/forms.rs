//! Texts of terms with what they stand for, each text once, in a few flat lists: they are filled fast,
//! and copied in a moment when a codebook is edited.

use super::Rung;
use super::hash::{FastMap, WordHasher};
use std::hash::Hasher;

/// A term of the codebook, numbered over all questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct TermId(pub(super) u32);

/// A text that stands for a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) term: TermId,
    pub(super) rung: Rung,
    /// Whether the dictionary has the term.
    pub(super) known: bool,
    /// Whether no other form will do.
    pub(super) exact_only: bool,
    /// Whether words may be built with it.
    pub(super) builds: bool,
    /// Whether a slip in it is forgiven.
    pub(super) forgives: bool,
}

/// Position of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FormId(u32);

/// Stands for «no more» in a chain.
const END: u32 = u32::MAX;

#[derive(Debug, Clone, Copy)]
struct Form {
    start: u32,
    end: u32,
    /// Its entry that was added last.
    entries: u32,
    /// The text before it with the same hash.
    same_hash: u32,
}

/// Texts with their entries.
#[derive(Debug, Clone, Default)]
pub(super) struct Forms {
    texts: String,
    forms: Vec<Form>,
    by_hash: FastMap<u64, u32>,
    /// Entries, each with the position of the one before it of the same text.
    entries: Vec<(Entry, u32)>,
}

impl Forms {
    /// Adds an entry to a text; an empty text stands for nothing.
    pub(super) fn add(&mut self, text: &str, entry: Entry) -> Option<FormId> {
        if text.is_empty() {
            return None;
        }
        let id = match self.find(text) {
            Some(id) => id,
            None => self.new_form(text),
        };
        let form = self.forms.get_mut(id.0 as usize)?;
        let at = position(self.entries.len());
        self.entries.push((entry, std::mem::replace(&mut form.entries, at)));
        Some(id)
    }

    fn new_form(&mut self, text: &str) -> FormId {
        let id = position(self.forms.len());
        let start = position(self.texts.len());
        self.texts.push_str(text);
        let same_hash = self.by_hash.insert(hash(text), id).unwrap_or(END);
        let end = position(self.texts.len());
        self.forms.push(Form { start, end, entries: END, same_hash });
        FormId(id)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// The text with these characters, if any term has it.
    pub(super) fn find(&self, text: &str) -> Option<FormId> {
        let mut at = *self.by_hash.get(&hash(text))?;
        while let Some(form) = self.forms.get(at as usize) {
            if self.texts.get(form.start as usize..form.end as usize) == Some(text) {
                return Some(FormId(at));
            }
            at = form.same_hash;
        }
        None
    }

    /// What a text stands for, the last that was added first.
    pub(super) fn entries(&self, id: FormId) -> impl Iterator<Item = Entry> {
        let mut at = self.forms.get(id.0 as usize).map_or(END, |form| form.entries);
        std::iter::from_fn(move || {
            let (entry, before) = self.entries.get(at as usize)?;
            at = *before;
            Some(*entry)
        })
    }

    /// The same for a text that is looked for.
    pub(super) fn entries_of(&self, text: &str) -> impl Iterator<Item = Entry> {
        self.find(text).into_iter().flat_map(|id| self.entries(id))
    }

    /// All texts.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        let texts = self.forms.iter();
        texts.filter_map(|form| self.texts.get(form.start as usize..form.end as usize))
    }

    pub(super) fn text(&self, id: FormId) -> &str {
        let form = self.forms.get(id.0 as usize);
        form.and_then(|form| self.texts.get(form.start as usize..form.end as usize))
            .unwrap_or_default()
    }
}

fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(END)
}

fn hash(text: &str) -> u64 {
    let mut hasher = WordHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

/// By the first three bytes of texts, roughly, how long they are: most places of most words start none,
/// which is seen at once.
#[derive(Debug, Clone, Default)]
pub(super) struct Starts {
    /// Lengths in bytes, a bit each; the last bit is for those and all longer ones.
    lengths: Vec<u32>,
}

/// Shortest text with a start, in bytes.
const SHORTEST: usize = 3;

impl Starts {
    const SIZE: usize = 1 << 15;
    const LONGEST: usize = 31;

    /// Notes that a text of this length starts (or, if that is how words are asked about, ends) so.
    pub(super) fn add(&mut self, start: &[u8], length: usize) {
        self.lengths.resize(Self::SIZE, 0);
        if let Some(lengths) = place(start).and_then(|place| self.lengths.get_mut(place)) {
            *lengths |= 1 << length.min(Self::LONGEST);
        }
    }

    /// Whether a text with this start may have been noted; never wrong about one that was.
    pub(super) fn may_start(&self, start: &[u8]) -> bool {
        self.bits(start) != 0
    }

    /// Lengths up to `most` that a text with this start may have, the shortest first.
    pub(super) fn lengths(&self, start: &[u8], most: usize) -> impl Iterator<Item = usize> {
        let mut bits = self.bits(start);
        let last = if bits >> Self::LONGEST == 1 { most } else { 0 };
        let longer = Self::LONGEST + 1..=last;
        let short = std::iter::from_fn(move || {
            let length = bits.trailing_zeros() as usize;
            bits &= bits.wrapping_sub(1);
            (length <= Self::LONGEST).then_some(length)
        });
        short.take_while(move |length| *length <= most).chain(longer)
    }

    fn bits(&self, start: &[u8]) -> u32 {
        place(start).and_then(|place| self.lengths.get(place)).copied().unwrap_or(0)
    }
}

/// A number below 2^15 for the first three bytes of a text, if it has them. Letters take five bits each,
/// so that no two starts of letters share a place, and capitals have that of their small letters.
pub(super) fn place(bytes: &[u8]) -> Option<usize> {
    let start = bytes.first_chunk::<SHORTEST>()?;
    Some(start.iter().fold(0, |place, byte| place << 5 | usize::from(byte % 32)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(term: u32) -> Entry {
        Entry {
            term: TermId(term),
            rung: Rung::Exact,
            known: true,
            exact_only: false,
            builds: true,
            forgives: true,
        }
    }

    #[test]
    fn a_text_holds_its_own_entries() {
        let mut forms = Forms::default();
        for (text, term) in [("rol", 0), ("taak", 1), ("rol", 2), ("", 3)] {
            forms.add(text, entry(term));
        }
        let terms = |text| forms.entries_of(text).map(|entry| entry.term.0).collect::<Vec<_>>();
        assert_eq!(terms("rol"), [2, 0]);
        assert_eq!(terms("taak"), [1]);
        assert_eq!(terms("taa"), [] as [u32; 0]);
        assert_eq!(terms(""), [] as [u32; 0]);
    }

    #[test]
    fn starts_tell_how_long_the_texts_are() {
        let mut starts = Starts::default();
        for length in [3, 7, 31, 40] {
            starts.add(b"werk", length);
        }
        let lengths =
            |start: &str, most| starts.lengths(start.as_bytes(), most).collect::<Vec<_>>();
        assert_eq!(lengths("werken", 6), [3]);
        assert_eq!(lengths("werkt", 31), [3, 7, 31]);
        assert_eq!(lengths("werkt", 33), [3, 7, 31, 32, 33]);
        assert_eq!(lengths("we", 33), [] as [usize; 0]);
        assert!(starts.may_start(b"wer") && !starts.may_start(b"taak"));
    }
}
