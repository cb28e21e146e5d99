//! The theme round: one theme, all answers that point to it, confirmed page by page.

pub(in crate::tui) mod update;
pub(in crate::tui) mod view;

use crate::decide::{Round, RoundRow, Session};
use crate::study::AnswerId;
use std::collections::HashMap;

/// Where the round is.
#[derive(Debug, Clone, Default)]
pub(in crate::tui) struct RoundView {
    /// Position of the question.
    pub(in crate::tui) question: usize,
    /// Position of the theme in it.
    pub(in crate::tui) theme: usize,
    /// Decided answers are left out.
    pub(in crate::tui) only_open: bool,
    /// The rows that are shown, strongest first.
    pub(in crate::tui) rows: Vec<RoundRow>,
    /// The row at the pointer.
    pub(in crate::tui) row: usize,
    /// The first row of the page.
    pub(in crate::tui) first: usize,
    /// The rows have to be made anew.
    stale: bool,
    /// With which answer the page begins when the rows are made anew.
    after: Option<AnswerId>,
    /// The place that each answer first had: rows do not change places while one works through them, though
    /// what is learned changes how strong they are.
    places: HashMap<AnswerId, usize>,
}

impl RoundView {
    /// The round of a theme from its beginning.
    fn of(question: usize, theme: usize, only_open: bool) -> Self {
        Self { question, theme, only_open, stale: true, ..Self::default() }
    }

    /// Begins the page with an answer, once the rows are made anew.
    pub(in crate::tui) fn begin_with(&mut self, answer: AnswerId) {
        self.after = Some(answer);
        self.stale = true;
    }

    /// Forgets the rows: something changed.
    pub(in crate::tui) fn changed(&mut self) {
        self.stale = true;
    }

    /// Makes the rows when they are not there or no longer hold, and stays where it was.
    pub(in crate::tui) fn fill(&mut self, session: &Session) {
        if !self.stale {
            return;
        }
        self.stale = false;
        let at = |rows: &[RoundRow], row: usize| rows.get(row).map(|row| row.answer);
        let (first, pointed) = (at(&self.rows, self.first), at(&self.rows, self.row));
        self.rows = Round::of(session, self.question, self.theme).rows;
        if self.only_open {
            self.rows.retain(|row| !row.decided);
        }
        let known = self.places.len();
        let place = |row: &RoundRow| row.answers.iter().filter_map(|id| self.places.get(id)).min();
        self.rows.sort_by_key(|row| place(row).copied().unwrap_or(known));
        for (at, row) in self.rows.iter().enumerate() {
            for answer in &row.answers {
                self.places.entry(*answer).or_insert(known + at);
            }
        }
        let place = |answer: Option<AnswerId>| {
            answer.and_then(|answer| self.rows.iter().position(|row| row.answers.contains(&answer)))
        };
        let last = self.rows.len().saturating_sub(1);
        if let Some(next) = self.after.take() {
            self.first = place(Some(next)).unwrap_or(self.first.min(last));
            self.row = self.first;
        } else {
            self.first = place(first).unwrap_or(self.first).min(last);
            self.row = place(pointed).unwrap_or(self.row).min(last).max(self.first);
        }
    }
}
