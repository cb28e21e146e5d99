//! The coding screen: an answer, the themes of its question, what is ticked and why.

mod answer;
pub(in crate::tui) mod filter;
pub(in crate::tui) mod go;
pub(in crate::tui) mod learned;
mod list;
pub(in crate::tui) mod marking;
pub(in crate::tui) mod near;
pub(in crate::tui) mod order;
pub(in crate::tui) mod update;
pub(in crate::tui) mod view;

use crate::decide::{Filter, Session};
use crate::study::AnswerId;
use marking::Marking;

/// Where the coding screen is.
#[derive(Debug, Clone, Default)]
pub(in crate::tui) struct CodingView {
    pub(in crate::tui) answer: Option<AnswerId>,
    /// The theme at the pointer.
    pub(in crate::tui) focus: usize,
    /// Rows of the answer scrolled past.
    pub(in crate::tui) scroll: usize,
    /// Which answers are shown.
    pub(in crate::tui) filter: Filter,
    /// The answer is decided on by itself, though others have the same text.
    pub(in crate::tui) apart: bool,
    /// The answer for which the coder said that no theme applies, though nothing is stored yet.
    pub(in crate::tui) no_theme: Option<AnswerId>,
    /// The last key stored that no theme applies, and went on.
    pub(in crate::tui) after_none: bool,
    /// How often confirming right after that was taken for habit.
    pub(in crate::tui) spared: u8,
    /// Words of the answer that are being marked.
    pub(in crate::tui) marking: Option<Marking>,
    /// What was searched for, to mark it.
    pub(in crate::tui) found: Option<String>,
    /// The answers that the filter admits at the question.
    pub(in crate::tui) listed: Listed,
}

/// The answers of a question that are shown, kept until something changes.
#[derive(Debug, Clone, Default)]
pub(in crate::tui) struct Listed {
    question: Option<usize>,
    pub(in crate::tui) answers: Vec<AnswerId>,
    /// How many of the question ask for a second look.
    pub(in crate::tui) looks: usize,
}

impl CodingView {
    /// The screen at an answer.
    pub(in crate::tui) fn at(answer: Option<AnswerId>) -> Self {
        Self { answer, ..Self::default() }
    }

    /// The marking of words of the answer that is shown, when there is one.
    pub(in crate::tui) fn marking(&self) -> Option<&Marking> {
        self.marking.as_ref().filter(|marking| self.answer == Some(marking.answer()))
    }

    /// Brings the list up to date with the question that is shown.
    pub(in crate::tui) fn list(&mut self, session: &Session) {
        let question = self.answer.and_then(|answer| session.queue().question_of(answer));
        if self.listed.question != question {
            let answers = question.map(|question| self.filter.answers(session, question));
            let looks = question.map_or(0, |question| session.second_looks(question));
            self.listed = Listed { question, answers: answers.unwrap_or_default(), looks };
        }
    }

    /// Forgets the list: something changed.
    pub(in crate::tui) fn changed(&mut self) {
        self.listed.question = None;
    }
}
