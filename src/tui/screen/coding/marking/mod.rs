//! Marking words of the answer on the coding screen, to make a new theme or an indicator of them.

pub(in crate::tui) mod update;
pub(super) mod view;

use crate::decide::Session;
use crate::study::AnswerId;
use crate::suggest::{FromWords, Markable, indicator_of, markable};
use crate::tui::widget::marked_text::{Picked, Place, places};
use std::ops::Range;

/// Which words of an answer are marked, and where the pointer is.
#[derive(Debug, Clone)]
pub(in crate::tui) struct Marking {
    answer: AnswerId,
    words: Vec<Markable>,
    /// By word, whether it is marked.
    marked: Vec<bool>,
    /// The word at the pointer.
    at: usize,
    /// A run of words that is being made.
    run: Option<Run>,
    /// The column that the pointer keeps to from line to line.
    column: Option<usize>,
    /// Rows of the answer scrolled past.
    scroll: usize,
}

/// A run of words, marked one after another.
#[derive(Debug, Clone)]
struct Run {
    /// The word that it began with.
    from: usize,
    /// What was marked before it.
    before: Vec<bool>,
}

impl Marking {
    /// For an answer, nothing marked: the pointer at the first telling word that no suggestion rests on.
    /// `None` when the answer has no words.
    fn of(session: &Session, answer: AnswerId) -> Option<Self> {
        let words = markable(&session.answer(answer)?.0.text);
        let evidence = session.suggestions(answer).iter().flat_map(|one| &one.evidence);
        let taken: Vec<&Range<usize>> = evidence.flat_map(|one| &one.spans).collect();
        let is_free = |word: &Markable| {
            !taken.iter().any(|span| span.start < word.span.end && word.span.start < span.end)
        };
        let telling = words.iter().position(|word| is_free(word) && !word.function);
        let at = telling.or_else(|| words.iter().position(is_free)).unwrap_or(0);
        let marked = vec![false; words.len()];
        let (run, column) = (None, None);
        (!words.is_empty()).then_some(Self { answer, words, marked, at, run, column, scroll: 0 })
    }

    /// The answer whose words are marked.
    pub(in crate::tui) fn answer(&self) -> AnswerId {
        self.answer
    }

    /// Puts the pointer at a word.
    fn to(&mut self, word: usize) {
        self.at = word.min(self.words.len().saturating_sub(1));
        self.run = None;
        self.column = None;
    }

    /// Marks the word at the pointer, or takes the mark away.
    fn toggle(&mut self) {
        self.run = None;
        if let Some(marked) = self.marked.get_mut(self.at) {
            *marked = !*marked;
        }
    }

    /// Marks the word at the pointer and, having moved it so many words, all up to there. Going back
    /// shrinks what was marked so.
    fn grow(&mut self, by: isize) {
        let (at, before) = (self.at, &self.marked);
        let run = self.run.take().unwrap_or_else(|| Run { from: at, before: before.clone() });
        self.to(at.saturating_add_signed(by));
        self.marked.clone_from(&run.before);
        let (first, last) = (run.from.min(self.at), run.from.max(self.at));
        if let Some(grown) = self.marked.get_mut(first..=last) {
            grown.fill(true);
        }
        self.run = Some(run);
    }

    /// Goes so many lines up or down in a text of this width, past lines without words.
    fn go_lines(&mut self, text: &str, by: isize, width: usize) {
        let places = self.places(text, width);
        let Some(here) = places.iter().find(|place| place.part == self.at) else { return };
        let lines = places.iter().map(|place| place.line);
        let line = if by < 0 {
            lines.filter(|line| *line < here.line).max()
        } else {
            lines.filter(|line| *line > here.line).min()
        };
        let column = self.column.unwrap_or(here.column);
        let nearest = places
            .iter()
            .filter(|place| Some(place.line) == line)
            .min_by_key(|place| place.column.abs_diff(column));
        if let Some(place) = nearest {
            self.to(place.part);
            self.column = Some(column);
        }
    }

    /// Where the words stand in a text of this width.
    fn places(&self, text: &str, width: usize) -> Vec<Place> {
        let spans: Vec<Range<usize>> = self.words.iter().map(|word| word.span.clone()).collect();
        places(text, &spans, width)
    }

    /// The rows to scroll past so that the pointer is among so many that are shown.
    fn scroll_for(&self, places: &[Place], height: usize) -> usize {
        let place = places.iter().find(|place| place.part == self.at);
        // Below each line is a row of signs, which may fall off.
        let row = place.map_or(0, |place| place.line * 2);
        self.scroll.clamp((row + 2).saturating_sub(height.max(2)), row)
    }

    /// The positions of the words that are marked; the one at the pointer when none is.
    fn picked(&self) -> Vec<usize> {
        let marked = self.marked.iter().enumerate().filter(|(_, marked)| **marked);
        let marked: Vec<usize> = marked.map(|(word, _)| word).collect();
        if marked.is_empty() { vec![self.at] } else { marked }
    }

    /// Whether nothing is marked, so that the word at the pointer counts.
    fn is_bare(&self) -> bool {
        !self.marked.contains(&true)
    }

    /// The stretches of the text from the first to the last of words beside each other.
    fn runs(&self, words: &[usize]) -> Vec<Range<usize>> {
        let beside = words.chunk_by(|one, next| one + 1 == *next);
        beside
            .filter_map(|run| {
                let (first, last) = (self.words.get(*run.first()?)?, self.words.get(*run.last()?)?);
                Some(first.span.start..last.span.end)
            })
            .collect()
    }

    /// What is marked and pointed at, for drawing.
    fn shown(&self) -> Picked {
        let marked = if self.is_bare() { Vec::new() } else { self.runs(&self.picked()) };
        let pointer = self.words.get(self.at).map_or(0..0, |word| word.span.clone());
        Picked { marked, pointer }
    }

    /// The words in a row, as they stand in the text; an ellipsis where some were left out.
    fn in_words(&self, text: &str, between: &str) -> String {
        let runs = self.runs(&self.picked());
        let run = |span: Range<usize>| {
            let words = text.get(span).unwrap_or_default().split_whitespace();
            words.collect::<Vec<_>>().join(" ")
        };
        runs.into_iter().map(run).collect::<Vec<_>>().join(between)
    }

    /// The name for a theme of the words: they begin with a capital.
    fn name(&self, text: &str) -> String {
        let words = self.in_words(text, " ");
        let mut letters = words.chars().filter(|c| !c.is_control());
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// The indicator for the words; `None` when they make none together.
    fn indicator(&self, session: &Session) -> Option<FromWords> {
        let question = session.queue().question_of(self.answer)?;
        let picked = self.picked().into_iter();
        let words: Vec<Markable> =
            picked.filter_map(|word| self.words.get(word).cloned()).collect();
        indicator_of(session.codebook(), question, session.study(), self.answer, &words)
    }
}
