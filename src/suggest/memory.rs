//! What was found out about a word is kept, so that it is found out once.

use super::compile::{Changes, Compiled};
use super::hash::FastMap;
use super::spelling::Spelling;
use super::vocabulary::{Fill, SlotId};
use super::words::{ShortWord, Words};
use crate::text::{Core, FunctionWord};
use std::ops::Range;

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

/// A slot that a core fills, and whether it leads to a pattern: all that most answers are asked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark(u32);

impl Mark {
    fn of(fill: &CoreFill) -> Self {
        Self(fill.fill.slot.0 << 1 | u32::from(fill.leads))
    }

    pub(super) fn slot(self) -> SlotId {
        SlotId(self.0 >> 1)
    }

    pub(super) fn leads(self) -> bool {
        self.0 & 1 == 1
    }
}

/// Where the knowledge of a core is kept: its number in the memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Recalled(u32);

impl Recalled {
    /// Nowhere: one word from end to end that means nothing to the codebook or to grammar, as most do.
    const PLAIN: Self = Self(u32::MAX - 1);
}

/// What a core holds.
#[derive(Debug)]
pub(super) enum Kept {
    /// One word from end to end, with the word of a closed class that it is.
    Word(Option<&'static FunctionWord>),
    Core(Box<Core>),
}

/// The cores met so far.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// Nearly all are short.
    short: Words,
    long: FastMap<Box<str>, Recalled>,
    /// By number, what the core holds.
    cores: Vec<Kept>,
    /// By number and then by question, the position in `fills` behind the last of that core and question;
    /// the first of it is behind the last of the one before.
    ends: Vec<u32>,
    /// The slots that words and compounds fill; those of one core and question by first word, the longest
    /// first.
    fills: Vec<CoreFill>,
    /// The same in short.
    marks: Vec<Mark>,
    /// About how many bytes the memory takes.
    size: usize,
}

impl Memory {
    /// The size in bytes at which a memory starts afresh: room for more than half a million words.
    const LIMIT: usize = 64 << 20;
    /// About what one word takes besides its letters.
    const OVERHEAD: usize = 64;

    /// What the core of a piece of the text holds, looked at now if it was never met.
    #[inline]
    pub(super) fn recall(
        &mut self,
        text: &str,
        core: &Range<usize>,
        compiled: &Compiled,
    ) -> Recalled {
        let short = ShortWord::of(text.as_bytes(), core);
        let known = match short {
            Some(word) => self.short.get(word).map(Recalled),
            None => text.get(core.clone()).and_then(|core| self.long.get(core)).copied(),
        };
        known.unwrap_or_else(|| {
            self.learn(short, text.get(core.clone()).unwrap_or_default(), compiled)
        })
    }

    /// What a recalled core holds.
    pub(super) fn kept(&self, recalled: Recalled) -> &Kept {
        self.cores.get(recalled.0 as usize).unwrap_or(&Kept::Word(None))
    }

    /// The slots that a recalled core fills in one of the questions of the codebook.
    pub(super) fn marks(
        &self,
        recalled: Recalled,
        compiled: &Compiled,
        question: usize,
    ) -> &[Mark] {
        self.range(recalled, compiled, question)
            .and_then(|range| self.marks.get(range))
            .unwrap_or_default()
    }

    /// The same with how it fills them.
    pub(super) fn fills(
        &self,
        recalled: Recalled,
        compiled: &Compiled,
        question: usize,
    ) -> &[CoreFill] {
        self.range(recalled, compiled, question)
            .and_then(|range| self.fills.get(range))
            .unwrap_or_default()
    }

    fn range(
        &self,
        recalled: Recalled,
        compiled: &Compiled,
        question: usize,
    ) -> Option<Range<usize>> {
        if recalled == Recalled::PLAIN {
            return None;
        }
        let at = recalled.0 as usize * compiled.questions.len() + question;
        let start = at.checked_sub(1).map_or(Some(&0), |before| self.ends.get(before))?;
        Some(*start as usize..*self.ends.get(at)? as usize)
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
        let Self { short, long, cores, ends, marks, .. } = self;
        let unchanged = |text: &str, number: u32| {
            let end = |at: usize| ends.get(at).map_or(0, |end| *end as usize);
            let first = number as usize * questions;
            let start = first.checked_sub(1).map_or(0, end);
            let filled = marks.get(start..end(first + questions - 1)).unwrap_or_default();
            let word = |text| !changes.concern(text);
            !filled.iter().any(|mark| changes.has(mark.slot()))
                && match cores.get(number as usize) {
                    Some(Kept::Core(core)) => {
                        let words = core.words.iter().map(|word| &word.span);
                        let compounds = core.compounds.iter().map(|whole| &whole.span);
                        words.chain(compounds).all(|span| text.get(span.clone()).is_some_and(word))
                    }
                    _ => word(text),
                }
        };
        if questions > 0 {
            short.retain(unchanged);
            long.retain(|text, recalled| unchanged(text, recalled.0));
        }
    }

    #[cold]
    fn learn(&mut self, short: Option<ShortWord>, text: &str, compiled: &Compiled) -> Recalled {
        let core = core_of(text, compiled);
        let fills = fills_of(text, &core, compiled);
        self.size += text.len() + (1 + core.words.len() + fills.len()) * Self::OVERHEAD;
        let kept = match core.words.as_slice() {
            [word] if core.is_one_word(text) => Kept::Word(word.known),
            _ => Kept::Core(Box::new(core)),
        };
        let recalled = if fills.is_empty() && matches!(kept, Kept::Word(None)) {
            Recalled::PLAIN
        } else {
            let mut fills = fills.into_iter().peekable();
            for question in 0..compiled.questions.len() {
                while let Some((_, fill)) = fills.next_if(|(of, _)| *of == question) {
                    self.marks.push(Mark::of(&fill));
                    self.fills.push(fill);
                }
                self.ends.push(u32::try_from(self.fills.len()).unwrap_or(u32::MAX));
            }
            self.cores.push(kept);
            Recalled(u32::try_from(self.cores.len() - 1).unwrap_or(Recalled::PLAIN.0))
        };
        match short {
            Some(word) => self.short.add(word, recalled.0),
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

/// The slots that the words and compounds of a core fill, each with its question, in the order of
/// [`Memory::fills`].
fn fills_of(text: &str, core: &Core, compiled: &Compiled) -> Vec<(usize, CoreFill)> {
    let words = core.words.iter().enumerate().map(|(at, word)| (at..at + 1, &word.span));
    let compounds = core.compounds.iter().map(|whole| (whole.words.clone(), &whole.span));
    let mut fills = Vec::new();
    for (words, span) in words.chain(compounds) {
        let spelling = Spelling::of(text.get(span.clone()).unwrap_or_default());
        for fill in compiled.vocabulary.fills(&spelling) {
            let Some(question) = compiled.table.question(fill.slot) else { continue };
            let leads = !compiled.leads.of(fill.slot).is_empty();
            let (words, span) = (small(&words), small(span));
            fills.push((question, CoreFill { fill, leads, words, span }));
        }
    }
    fills.sort_by_key(|(question, fill)| {
        (*question, fill.words.start, u32::MAX - fill.words.end, fill.fill.rung)
    });
    fills
}

/// Positions that take half the room; a core of four gigabytes is no answer.
fn small(range: &Range<usize>) -> Range<u32> {
    let small = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    small(range.start)..small(range.end)
}
