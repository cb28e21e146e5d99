//! Who sees whose codes. Coding is blind: nobody sees anything of another coder until agreement between
//! them is opened, and then only of answers that both have coded. Opening is written in the log and cannot
//! be taken back.

use super::{Result, Session};
use crate::store::{Change, Coder, CoderId, Entry, Event, Milestone, Opened};
use crate::study::{AnswerId, ThemeSet};

/// The key under which the example, and a project of before openings were logged, keeps that everyone sees
/// everything.
pub(super) const OTHERS_VISIBLE: &str = "others_visible";

/// How far the answers that coders decided are the same ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Overlap {
    /// Answers that two or more of them decided.
    pub shared: usize,
    /// Answers that only one of them decided.
    pub single: usize,
}

impl Session {
    /// Whether this coder may see what a coder did with an answer.
    #[must_use]
    pub fn sees(&self, coder: CoderId, answer: AnswerId) -> bool {
        coder == self.coder.id
            || self.sees_all_of(coder)
            || (self.is_opened_with(coder)
                && self.blind_coding_of(self.coder.id, answer).is_some()
                && self.blind_coding_of(coder, answer).is_some())
    }

    /// Whether agreement with another coder is open to this one.
    #[must_use]
    pub fn is_opened_with(&self, other: CoderId) -> bool {
        self.open_to_all || self.history.is_opened(self.coder.id, other, false)
    }

    /// Whether this coder may see another's codes of answers that only one of them has coded too.
    #[must_use]
    pub fn sees_all_of(&self, other: CoderId) -> bool {
        self.open_to_all || self.history.is_opened(self.coder.id, other, true)
    }

    /// Everyone else who was ever at work. Only names: coding is blind.
    #[must_use]
    pub fn others(&self) -> &[Coder] {
        &self.others
    }

    /// The others of whom this coder may see something.
    #[must_use]
    pub fn opened_others(&self) -> Vec<Coder> {
        self.others.iter().filter(|other| self.is_opened_with(other.id)).cloned().collect()
    }

    /// The themes that a coder gave an answer, as far as they count; `None` when it is not decided on, when
    /// the codebook has none of the themes it was given (*no theme* is more than the coder said), or when
    /// this coder may not see it. Of [`CoderId::CONSENSUS`] what counts for all ([`Self::consensus`]).
    #[must_use]
    pub fn coding_of(&self, coder: CoderId, answer: AnswerId) -> Option<ThemeSet> {
        if coder == CoderId::CONSENSUS {
            return self.consensus(answer)?.themes();
        }
        self.sees(coder, answer).then(|| self.blind_coding_of(coder, answer))?
    }

    /// On how many answers both this coder and another decided. Told before opening too: it says nothing of
    /// what was decided.
    #[must_use]
    pub fn shared_with(&self, other: CoderId) -> usize {
        let both = |answer: &AnswerId| {
            self.blind_coding_of(self.coder.id, *answer).is_some()
                && self.blind_coding_of(other, *answer).is_some()
        };
        self.queue.all().filter(both).count()
    }

    /// How many answers to a question two or more of these coders decided, and how many only one of them.
    /// Told before opening too.
    #[must_use]
    pub fn overlap(&self, question: usize, coders: &[CoderId]) -> Overlap {
        let mut overlap = Overlap::default();
        for answer in self.queue.answers(question) {
            let decided = |coder: &&CoderId| self.blind_coding_of(**coder, *answer).is_some();
            match coders.iter().filter(decided).count() {
                0 => {}
                1 => overlap.single += 1,
                _ => overlap.shared += 1,
            }
        }
        overlap
    }

    /// On how many answers two coders decided, as far as this coder may see it.
    #[must_use]
    pub fn shared_between(&self, one: CoderId, other: CoderId) -> usize {
        let both = |answer: &AnswerId| {
            self.coding_of(one, *answer).is_some() && self.coding_of(other, *answer).is_some()
        };
        self.queue.all().filter(both).count()
    }

    /// Opens agreement between coders: from now on each sees the codes of the others, of answers that both
    /// have coded, or (`whole`) of all. What is open already is not opened again.
    ///
    /// # Errors
    /// When the project cannot be written.
    pub fn open_agreement(&mut self, coders: &[CoderId], whole: bool) -> Result<()> {
        if self.is_open_between(coders, whole) {
            return Ok(());
        }
        let milestone = Milestone::Opened(Opened { coders: coders.to_vec(), whole });
        let batch = self.project.append_milestone(self.coder.id, &milestone)?;
        self.history.add(self.coder.id, batch, None, &Event::Milestone(milestone));
        Ok(())
    }

    /// Whether each of these coders sees the codes of the others, of answers that both have coded, or
    /// (`whole`) of all.
    #[must_use]
    pub fn is_open_between(&self, coders: &[CoderId], whole: bool) -> bool {
        let open = |one: &CoderId, other: &CoderId| {
            one == other || self.open_to_all || self.history.is_opened(*one, *other, whole)
        };
        coders.iter().all(|one| coders.iter().all(|other| open(one, other)))
    }

    /// Lets whoever codes in this project see everything of everyone, those who come later too, as in the
    /// example. It is no milestone: nobody here codes blind.
    ///
    /// # Errors
    /// When the project cannot be written.
    pub fn open_to_anyone(&mut self) -> Result<()> {
        self.project.set_meta(OTHERS_VISIBLE, "yes")?;
        self.open_to_all = true;
        Ok(())
    }

    /// Lets all coders there are see everything of each other.
    ///
    /// # Errors
    /// When the project cannot be written.
    pub fn open_everything(&mut self) -> Result<()> {
        let everyone: Vec<CoderId> =
            std::iter::once(&self.coder).chain(&self.others).map(|coder| coder.id).collect();
        self.open_agreement(&everyone, true)
    }

    /// Whether this coder may read an entry of the log.
    pub(super) fn may_read(&self, entry: &Entry) -> bool {
        if entry.coder == self.coder.id || self.sees_all_of(entry.coder) {
            return true;
        }
        match &entry.event {
            Event::Milestone(_) => true,
            Event::Change(Change::Settle { answer, settlement }) => {
                let other = |coder: &&CoderId| **coder != self.coder.id;
                settlement.between.iter().filter(other).all(|coder| self.sees(*coder, *answer))
            }
            // What is about a theme or the study may tell of answers that only they coded.
            Event::Change(change) => {
                change.answer().is_some_and(|answer| self.sees(entry.coder, answer))
            }
            // Taken back is what may have been about answers that only they coded.
            Event::Undo(_) | Event::Redo(_) => false,
        }
    }
}
