//! The log screen: every decision and change, newest first, and going back to one of them.

mod filter;
pub(in crate::tui) mod update;
pub(in crate::tui) mod view;
mod words;

pub(in crate::tui) use filter::{About, Kind, LogFilter};

use crate::decide::{Deed, DiaryEntry, Session};
use crate::store::{BatchId, Coder, CoderId, Moment, StoreError};
use crate::study::AnswerId;

/// Where the log screen is.
#[derive(Debug, Default)]
pub(in crate::tui) struct LogView {
    /// All steps that may be seen, newest first.
    diary: Vec<DiaryEntry>,
    /// Everyone, for their names.
    coders: Vec<Coder>,
    /// When the filter was last looked at.
    now: Option<Moment>,
    /// Which of them are shown.
    pub(in crate::tui) filter: LogFilter,
    /// Those, as positions in the diary.
    shown: Vec<usize>,
    /// Which of those is at the pointer.
    row: usize,
    /// Whether the steps hold what happened last.
    fresh: bool,
    /// The screen was not shown before the last key.
    shown_anew: bool,
}

impl LogView {
    /// Takes in that something happened.
    pub(in crate::tui) fn changed(&mut self) {
        self.fresh = false;
    }

    /// Takes in that steps of before can be read that could not be: all are read again.
    pub(in crate::tui) fn read_again(&mut self) {
        self.diary.clear();
        self.shown.clear();
        self.fresh = false;
    }

    /// Reads the steps when something happened since. The pointer stays at its step; where the screen was
    /// left and shown again it goes to the newest, which would be out of sight.
    fn fill(&mut self, session: &Session) -> Result<(), StoreError> {
        let anew = std::mem::take(&mut self.shown_anew);
        if self.fresh {
            return Ok(());
        }
        // What cannot be read is not tried again at every key.
        self.fresh = true;
        let newest = |diary: &[DiaryEntry]| diary.first().map(|entry| entry.batch);
        let before = newest(&self.diary);
        let at = self.entry().map(|entry| entry.batch);
        session.continue_diary(&mut self.diary)?;
        self.coders = session.project().coders()?;
        let at = at.filter(|_| !anew || newest(&self.diary) == before);
        self.select(session, at);
        Ok(())
    }

    /// Works out which steps the filter shows; the pointer goes to this step, or else to the newest.
    fn select(&mut self, session: &Session, at: Option<BatchId>) {
        // The day may have changed since the last time.
        if let Ok(now) = session.project().now() {
            self.now = Some(now);
        }
        let fits =
            |entry: &&(usize, &DiaryEntry)| self.filter.admits(session, entry.1, self.now.as_ref());
        self.shown = self.diary.iter().enumerate().filter(|e| fits(&e)).map(|(n, _)| n).collect();
        let place = |batch| {
            self.shown.iter().position(|n| self.diary.get(*n).is_some_and(|e| e.batch == batch))
        };
        self.row = at.and_then(place).unwrap_or(0);
    }

    /// The step at the pointer.
    fn entry(&self) -> Option<&DiaryEntry> {
        self.diary.get(*self.shown.get(self.row)?)
    }

    /// The step with this number.
    fn step(&self, batch: BatchId) -> Option<&DiaryEntry> {
        self.diary.iter().find(|entry| entry.batch == batch)
    }

    /// The answer of a step, also of one that takes back or does again another.
    fn answer_of(&self, entry: &DiaryEntry) -> Option<AnswerId> {
        match entry.deed {
            Deed::Changes(_) => entry.answers().next(),
            Deed::Milestone(_) => None,
            Deed::Undo(target) | Deed::Redo(target) => self.step(target)?.answers().next(),
        }
    }

    /// The name of a coder.
    fn name(&self, coder: CoderId) -> &str {
        self.coders.iter().find(|known| known.id == coder).map_or("", |known| &known.name)
    }

    /// The question of the step at the pointer, by its position.
    pub(in crate::tui) fn question(&self, session: &Session) -> Option<usize> {
        session.queue().question_of(self.answer_of(self.entry()?)?)
    }
}
