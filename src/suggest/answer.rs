//! One answer against the patterns of its question.

use super::compile::{Changes, Compiled};
use super::meanings::Filled;
use super::memory::{CoreFill, Kept, Memory, Recalled};
use super::pattern::{CompiledPattern, Phrase, PhraseSlot, judge, trust, turned};
use super::phrase::{Candidate, keep_places};
use super::slots::SlotSet;
use super::vocabulary::{Fill, SlotId};
use super::words::Sought;
use super::{Asked, Evidence, Rung};
use crate::codebook::Polarity;
use crate::text::{
    Break, Class, Clause, Joiner, MARGIN, Piece, Reading, Token, cut_into, pieces_before_margin,
    read_clause,
};
use std::cmp::Reverse;
use std::ops::Range;

/// What one thread needs for matching: its memory of words, and room that is used again for each
/// answer.
#[derive(Debug, Clone, Default)]
pub(super) struct Desk {
    memory: Memory,
    /// The answer with a margin.
    text: String,
    sought: Vec<(Piece, Sought)>,
    pieces: Vec<Known>,
    /// The slots that the answer fills.
    filled: SlotSet,
    /// The patterns that may match, each with the slot that leads to it.
    likely: Vec<(SlotId, usize)>,
    /// Their slots.
    wanted: SlotSet,
    words: Vec<Token>,
    hits: Vec<Hit>,
    clauses: Vec<Range<usize>>,
    tries: Vec<Try>,
    places: Vec<Candidate>,
}

/// A piece of the answer with what is known of it.
#[derive(Debug, Clone)]
struct Known {
    piece: Piece,
    recalled: Recalled,
    filled: Filled,
}

/// A word or compound of the answer fills a slot of the question.
#[derive(Debug, Clone)]
struct Hit {
    fill: Fill,
    /// Positions of the words in the answer.
    words: Range<usize>,
    /// Bytes in the answer.
    span: Range<usize>,
}

/// A pattern of the question that may be found in a clause of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Try {
    clause: usize,
    pattern: usize,
}

impl Desk {
    /// Goes on with a changed codebook, without the words that the change bears on.
    pub(super) fn adapt(&mut self, compiled: &Compiled, changes: &Changes) {
        self.memory.forget_changed(compiled.questions.len(), changes);
    }

    /// Whether an answer is read as with the codebook before this one: its question is as it was, and all
    /// its words say what they said.
    pub(super) fn reads_as_before(&mut self, compiled: &Compiled, asked: &Asked) -> bool {
        if compiled.as_before.get(asked.question) != Some(&true) {
            return false;
        }
        self.text.clear();
        self.text.push_str(asked.text);
        self.text.push_str(MARGIN);
        pieces_before_margin(&self.text).all(|piece| {
            let sought = self.memory.seek(&self.text, &piece.core);
            self.memory.says_the_same(sought, &self.text, &piece.core)
        })
    }

    /// The evidence for each theme of a question in an answer, in no particular order.
    pub(super) fn evidence(
        &mut self,
        compiled: &Compiled,
        asked: &Asked,
    ) -> Vec<(usize, Evidence)> {
        let question = asked.question;
        let Some(sheet) = compiled.questions.get(question) else { return Vec::new() };
        let patterns = sheet.patterns.as_slice();
        self.look_up(compiled, question, asked.text);
        self.find_likely(compiled, patterns, compiled.group(asked.group));
        if self.likely.is_empty() {
            return Vec::new();
        }
        self.lay_out(compiled, patterns);
        self.find_tries();
        self.find_clauses(compiled.abilities.clauses);
        let mut places = std::mem::take(&mut self.places);
        let mut evidence = Vec::new();
        for tries in self.tries.chunk_by(|a, b| a.clause == b.clause) {
            let Some(words) = tries.first().and_then(|first| self.clauses.get(first.clause)) else {
                continue;
            };
            let hits = self.hits_in(words);
            // What is denied matters only once something is found.
            let mut read: Option<Clause> = None;
            for one in tries {
                let Some(pattern) = patterns.get(one.pattern) else { continue };
                find_places(&pattern.phrase, hits, &mut places);
                self.keep_ends(&pattern.phrase, hits, words.end, &mut places);
                if places.is_empty() || pattern.unless.iter().any(|absent| occurs(absent, hits)) {
                    continue;
                }
                for place in places.chunks_exact(pattern.phrase.slots.len().max(1)) {
                    let clause = read
                        .get_or_insert_with(|| read_clause(&self.words, &self.clauses, one.clause));
                    let minds = compiled.abilities.polarity;
                    let polarity = if minds { pattern.polarity } else { Polarity::Any };
                    let found = judged(pattern, polarity, clause, hits, place);
                    evidence.extend(found.map(|found| (pattern.theme, found)));
                }
            }
        }
        self.places = places;
        evidence
    }

    /// Recalls the pieces of the answer, with the slots of the question that they fill. One step is taken
    /// for all of them before the next, so that no word waits for what the memory holds of another.
    fn look_up(&mut self, compiled: &Compiled, question: usize, text: &str) {
        self.memory.keep_small();
        self.text.clear();
        self.text.push_str(text);
        self.text.push_str(MARGIN);
        self.sought.clear();
        for piece in pieces_before_margin(&self.text) {
            let sought = self.memory.seek(&self.text, &piece.core);
            self.sought.push((piece, sought));
        }
        self.pieces.clear();
        for (piece, sought) in self.sought.drain(..) {
            let recalled = self.memory.recall(sought, &self.text, &piece.core, compiled);
            let filled = self.memory.filled(recalled, compiled, question);
            self.pieces.push(Known { piece, recalled, filled });
        }
        self.filled.start(compiled.table.len());
        for known in &self.pieces {
            self.filled.insert_all(self.memory.slots(known.filled));
        }
    }

    /// Finds the patterns for the group of which all slots are filled somewhere in the answer.
    fn find_likely(&mut self, compiled: &Compiled, patterns: &[CompiledPattern], group: u64) {
        self.likely.clear();
        for known in &self.pieces {
            for slot in self.memory.leading(known.filled) {
                for lead in compiled.leads.of(*slot) {
                    if !self.filled.contains(lead.also) {
                        continue;
                    }
                    let number = lead.pattern as usize;
                    let fits = group == u64::MAX && !lead.more
                        || patterns.get(number).is_some_and(|pattern| {
                            pattern.groups & group != 0 && self.filled.has_all(&pattern.phrase)
                        });
                    if fits {
                        self.likely.push((*slot, number));
                    }
                }
            }
        }
    }

    /// Puts the words of the answer in a row, with the slots that they fill of the likely patterns.
    fn lay_out(&mut self, compiled: &Compiled, patterns: &[CompiledPattern]) {
        self.wanted.start(compiled.table.len());
        // What most words fill is not among them, which a bit for every so many slots tells as well.
        let bit = |slot: SlotId| 1_u64 << (slot.0 % u64::BITS);
        let mut wanted = 0;
        for pattern in self.likely.iter().filter_map(|(_, number)| patterns.get(*number)) {
            let phrases = std::iter::once(&pattern.phrase).chain(&*pattern.unless);
            for slot in phrases.flat_map(|phrase| &*phrase.slots) {
                self.wanted.insert(slot.slot);
                wanted |= bit(slot.slot);
            }
        }
        self.words.clear();
        self.hits.clear();
        let mut joiner = Joiner::default();
        for Known { piece, recalled, filled } in &self.pieces {
            let (start, first) = (piece.core.start, self.words.len());
            match self.memory.kept(*recalled) {
                Kept::Word(known) => joiner.join_word(piece, known, &mut self.words),
                Kept::Core(core) => joiner.join(piece, core, &mut self.words),
            }
            if !self.memory.slots(*filled).iter().any(|slot| wanted & bit(*slot) != 0) {
                continue;
            }
            let fills = self.memory.fills(*recalled, piece.core.len(), *filled, compiled);
            let fills = fills.filter(|fill| self.wanted.contains(fill.fill.slot));
            self.hits.extend(fills.map(|CoreFill { fill, words, span }| Hit {
                fill,
                words: first + words.start..first + words.end,
                span: start + span.start..start + span.end,
            }));
        }
        if let Some(ranks) = &compiled.ranks {
            let rank = |slot: SlotId| ranks.get(slot.0 as usize);
            self.hits.sort_unstable_by_key(|Hit { fill, words, .. }| {
                (words.start, Reverse(words.end), fill.rung, rank(fill.slot))
            });
        }
    }

    /// Which patterns to try, and for now at which word.
    fn find_tries(&mut self) {
        self.tries.clear();
        for hit in &self.hits {
            let clause = hit.words.start;
            let led_to = self.likely.iter().filter(|(slot, _)| *slot == hit.fill.slot);
            self.tries.extend(led_to.map(|(_, pattern)| Try { clause, pattern: *pattern }));
        }
    }

    /// Cuts the answer into clauses and puts each pattern once to each clause it may be found in.
    fn find_clauses(&mut self, cut: bool) {
        if cut {
            cut_into(&self.words, &mut self.clauses);
        } else {
            self.clauses.clear();
            self.clauses.push(0..self.words.len());
        }
        for one in &mut self.tries {
            one.clause = self.clauses.partition_point(|clause| clause.end <= one.clause);
        }
        self.tries.sort_unstable();
        self.tries.dedup();
    }

    /// Leaves the places where what must stand at the end of the clause does: before its end, a sign
    /// or `en`.
    fn keep_ends(
        &self,
        phrase: &Phrase,
        hits: &[Hit],
        clause_end: usize,
        places: &mut Vec<Candidate>,
    ) {
        if !phrase.slots.iter().any(|slot| slot.at_end) {
            return;
        }
        let at_end = |candidate: &Candidate| {
            let Some(hit) = hits.get(candidate.hit) else { return false };
            let next = self.words.get(hit.words.end).filter(|_| hit.words.end < clause_end);
            next.is_none_or(|next| {
                next.before != Break::None
                    || next.known.is_some_and(|known| known.class == Class::And)
            })
        };
        let fits = |candidate: &Candidate| {
            phrase.slots.get(candidate.term).is_some_and(|slot| !slot.at_end) || at_end(candidate)
        };
        let kept =
            places.chunks_exact(phrase.slots.len().max(1)).filter(|place| place.iter().all(fits));
        *places = kept.flatten().copied().collect();
    }

    /// The hits whose first word lies in the clause.
    fn hits_in(&self, clause: &Range<usize>) -> &[Hit] {
        let start = self.hits.partition_point(|hit| hit.words.start < clause.start);
        let end = self.hits.partition_point(|hit| hit.words.start < clause.end);
        self.hits.get(start..end).unwrap_or_default()
    }
}

/// Where the phrase stands among the hits of a clause: each place a run of as many candidates as the
/// phrase has slots.
fn find_places(phrase: &Phrase, hits: &[Hit], places: &mut Vec<Candidate>) {
    places.clear();
    let fills = |slot: &PhraseSlot| hits.iter().any(|hit| hit.fill.slot == slot.slot);
    if !phrase.slots.iter().all(fills) {
        return;
    }
    for (number, hit) in hits.iter().enumerate() {
        let terms = phrase.slots.iter().enumerate();
        let filled = terms.filter(|(_, slot)| slot.slot == hit.fill.slot);
        places.extend(filled.map(|(term, _)| Candidate {
            term,
            hit: number,
            first: hit.words.start,
            last: hit.words.end - 1,
        }));
    }
    keep_places(places, phrase.slots.len(), phrase.gap, phrase.order);
}

/// Whether the phrase stands anywhere among the hits of a clause.
fn occurs(phrase: &Phrase, hits: &[Hit]) -> bool {
    let mut places = Vec::new();
    find_places(phrase, hits, &mut places);
    !places.is_empty()
}

/// The evidence that the words of a place are, unless the way they are meant forbids it.
fn judged(
    pattern: &CompiledPattern,
    polarity: Polarity,
    clause: &Clause,
    hits: &[Hit],
    place: &[Candidate],
) -> Option<Evidence> {
    let found = || place.iter().filter_map(|candidate| hits.get(candidate.hit));
    // Words of absence that the pattern itself asks for do not negate it.
    let own = |at: usize| found().any(|hit| hit.words.contains(&at));
    let reading = |hit: &Hit| {
        let reading = match clause.cues.as_slice() {
            [] => None,
            _ => hit.words.clone().map(|at| clause.reading(at, own)).max(),
        };
        let reading = reading.unwrap_or(Reading::Plain);
        if hit.fill.rung == Rung::Opposite { turned(reading) } else { reading }
    };
    let strongest = found().map(reading).max();
    let negated = judge(polarity, strongest.unwrap_or(Reading::Plain))?;
    let rung = found().map(|hit| hit.fill.rung).max().unwrap_or(Rung::Exact).max(pattern.rung);
    let terms = place.iter().zip(found()).filter_map(|(candidate, hit)| {
        let slot = pattern.phrase.slots.get(candidate.term)?;
        Some(slot.term_ref(hit.fill.alternative))
    });
    Some(Evidence {
        spans: found().map(|hit| hit.span.clone()).collect(),
        terms: terms.collect(),
        indicator: pattern.indicator,
        rung,
        negated,
        weight: pattern.weight * trust(rung),
    })
}
