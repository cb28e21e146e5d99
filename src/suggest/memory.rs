//! What was found out about a word is kept, so that it is found out once.

use super::compile::{Changes, Compiled};
use super::hash::FastMap;
use super::meanings::{Filled, MeaningId, Meanings, small, small_range};
use super::spelling::Spelling;
use super::vocabulary::{Fill, SlotId};
use super::words::{ShortWord, Sought, Words};
use crate::text::{Core, FunctionWord};
use std::ops::Range;

/// A word or compound of a core fills a slot.
#[derive(Debug, Clone)]
pub(super) struct CoreFill {
    pub(super) fill: Fill,
    /// The words, as positions in the core.
    pub(super) words: Range<usize>,
    /// Bytes in the core.
    pub(super) span: Range<usize>,
}

/// What is known of a core.
#[derive(Debug, Clone, Copy)]
pub(super) struct Recalled {
    meaning: MeaningId,
    /// Its position among the cores that are more than one word from end to end; past their end for one
    /// that is not, as most are.
    core: u32,
}

impl Recalled {
    const ONE_WORD: u32 = u32::MAX;
}

/// What a core holds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kept<'a> {
    /// One word from end to end, with the word of a closed class that it is.
    Word(Option<&'static FunctionWord>),
    Core(&'a Core),
}

/// A core that is more than one word from end to end.
#[derive(Debug, Clone)]
struct KeptCore {
    core: Core,
    /// Which words and bytes of it fill a slot, in the order of the fills of its meaning.
    places: Vec<(Range<u32>, Range<u32>)>,
}

/// The cores met so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Memory {
    /// Nearly all are short.
    short: Words<Recalled>,
    long: FastMap<Box<str>, Recalled>,
    meanings: Meanings,
    /// How many of them there were when the codebook last changed.
    old_meanings: usize,
    cores: Vec<KeptCore>,
    /// About how many bytes the memory takes.
    size: usize,
}

impl Memory {
    /// The size in bytes at which a memory starts afresh: room for more than half a million words.
    const LIMIT: usize = 64 << 20;
    /// About what one word takes besides its letters.
    const OVERHEAD: usize = 64;

    /// Looks for the core of a piece of the text.
    #[inline]
    pub(super) fn seek(&self, text: &str, core: &Range<usize>) -> Sought {
        let word = ShortWord::of(text.as_bytes(), core);
        word.map_or(Sought::NOWHERE, |word| self.short.seek(word))
    }

    /// What the core that was looked for holds, looked at now if it was never met.
    #[inline]
    pub(super) fn recall(
        &mut self,
        sought: Sought,
        text: &str,
        core: &Range<usize>,
        compiled: &Compiled,
    ) -> Recalled {
        match self.short.found(sought) {
            Some(known) => known,
            None => self.recall_other(text, core, compiled),
        }
    }

    fn recall_other(&mut self, text: &str, core: &Range<usize>, compiled: &Compiled) -> Recalled {
        let (short, known) = self.find(text, core);
        let core = text.get(core.clone()).unwrap_or_default();
        known.unwrap_or_else(|| self.learn(short, core, compiled))
    }

    /// What is known of the core of a piece of the text, if anything is, and the core if it is short.
    fn find(&self, text: &str, core: &Range<usize>) -> (Option<ShortWord>, Option<Recalled>) {
        let short = ShortWord::of(text.as_bytes(), core);
        let core = text.get(core.clone()).unwrap_or_default();
        let known = short.and_then(|word| self.short.get(word));
        (short, known.or_else(|| self.long.get(core).copied()))
    }

    /// Whether a core is known and says what it said to the codebook before this one.
    pub(super) fn says_the_same(&self, sought: Sought, text: &str, core: &Range<usize>) -> bool {
        let known = self.short.found(sought).or_else(|| self.find(text, core).1);
        known.is_some_and(|known| known.meaning.number() < self.old_meanings)
    }

    /// What a recalled core holds.
    #[inline]
    pub(super) fn kept(&self, recalled: Recalled) -> Kept<'_> {
        match self.cores.get(recalled.core as usize) {
            None => Kept::Word(self.meanings.known(recalled.meaning)),
            Some(kept) => Kept::Core(&kept.core),
        }
    }

    /// What a recalled core fills of one of the questions of the codebook.
    #[inline]
    pub(super) fn filled(
        &self,
        recalled: Recalled,
        compiled: &Compiled,
        question: usize,
    ) -> Filled {
        self.meanings.filled(recalled.meaning, compiled, question)
    }

    /// The slots that are filled.
    #[inline]
    pub(super) fn slots(&self, filled: Filled) -> &[SlotId] {
        self.meanings.slots(filled)
    }

    /// Of these the slots that lead to a pattern.
    #[inline]
    pub(super) fn leading(&self, filled: Filled) -> &[SlotId] {
        self.meanings.leading(filled)
    }

    /// How a recalled core of this length in bytes fills them: by first word, the longest first.
    pub(super) fn fills(
        &self,
        recalled: Recalled,
        length: usize,
        filled: Filled,
        compiled: &Compiled,
    ) -> impl Iterator<Item = CoreFill> {
        let core = self.cores.get(recalled.core as usize);
        let before = core.map_or(0, |_| self.meanings.before(recalled.meaning, compiled, filled));
        self.meanings.fills(filled).iter().zip(before..).map(move |(fill, at)| {
            let place = core.and_then(|core| core.places.get(at));
            let large = |range: &Range<u32>| range.start as usize..range.end as usize;
            let (words, span) = match place {
                Some((words, span)) => (large(words), large(span)),
                None => (0..1, 0..length),
            };
            CoreFill { fill: *fill, words, span }
        })
    }

    /// Forgets everything when it has grown too large. Between answers only: what was recalled ends here.
    pub(super) fn keep_small(&mut self) {
        if self.size > Self::LIMIT {
            *self = Self::default();
        }
    }

    /// Forgets the cores that a change of the codebook bears on: those that fill a slot which changed, and
    /// those that a new term may stand for. What others fill does not change: a term matters to a word
    /// that is no form of it only where it came near.
    pub(super) fn forget_changed(&mut self, questions: usize, changes: &Changes) {
        let changed = self.meanings.changed(questions, changes);
        self.old_meanings = changed.len();
        let Self { short, long, cores, .. } = self;
        let word = |text: &str| !changes.concern(text);
        let unchanged = |text: &str, recalled: Recalled| {
            changed.get(recalled.meaning.number()) == Some(&false)
                && match cores.get(recalled.core as usize) {
                    Some(KeptCore { core, .. }) => {
                        let words = core.words.iter().map(|word| &word.span);
                        let compounds = core.compounds.iter().map(|whole| &whole.span);
                        words.chain(compounds).all(|span| text.get(span.clone()).is_some_and(word))
                    }
                    None => word(text),
                }
        };
        short.retain(unchanged);
        long.retain(|text, recalled| unchanged(text, *recalled));
    }

    #[cold]
    fn learn(&mut self, short: Option<ShortWord>, text: &str, compiled: &Compiled) -> Recalled {
        let core = core_of(text, compiled);
        let found = fills_of(text, &core, compiled);
        let fills: Vec<(usize, Fill)> =
            found.iter().map(|(question, one)| (*question, one.fill)).collect();
        let known = match core.words.as_slice() {
            [word] if core.is_one_word(text) => Some(word.known),
            _ => None,
        };
        let (meaning, is_new) = self.meanings.find_or_add(known.flatten(), &fills, compiled);
        self.size += text.len() + Self::OVERHEAD;
        self.size += if is_new { (compiled.questions.len() + fills.len()) * 8 } else { 0 };
        let mut recalled = Recalled { meaning, core: Recalled::ONE_WORD };
        if known.is_none() {
            self.size += (core.words.len() + fills.len()) * Self::OVERHEAD;
            recalled.core = small(self.cores.len());
            let place =
                |(_, one): &(usize, CoreFill)| (small_range(&one.words), small_range(&one.span));
            let places = found.iter().map(place).collect();
            self.cores.push(KeptCore { core, places });
        }
        match short.filter(|_| self.short.has_room()) {
            Some(word) => self.short.add(word, recalled),
            None => drop(self.long.insert(text.into(), recalled)),
        }
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

/// The slots that the words and compounds of a core fill, each with its question, in the order of the
/// questions and within each of [`Memory::fills`].
fn fills_of(text: &str, core: &Core, compiled: &Compiled) -> Vec<(usize, CoreFill)> {
    let words = core.words.iter().enumerate().map(|(at, word)| (at..at + 1, &word.span));
    let compounds = core.compounds.iter().map(|whole| (whole.words.clone(), &whole.span));
    let mut fills = Vec::new();
    for (words, span) in words.chain(compounds) {
        let spelling = Spelling::of(text.get(span.clone()).unwrap_or_default());
        for fill in compiled.vocabulary.fills(&spelling) {
            let Some(question) = compiled.table.question(fill.slot) else { continue };
            fills.push((question, CoreFill { fill, words: words.clone(), span: span.clone() }));
        }
    }
    fills.sort_by_key(|(question, fill)| {
        (*question, fill.words.start, usize::MAX - fill.words.end, fill.fill.rung)
    });
    fills
}
