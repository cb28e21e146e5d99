//! The codings between which agreement is counted: those of the first round, which each coder gave without
//! sight of the other's, and those as they stand now, differences settled.
//!
//! What a coder changes after having seen what another gave the answer is no independent coding any more.
//! Agreement is reported over the first round.

use super::{Result, Session};
use crate::agreement::Codings;
use crate::store::{BatchId, Change, CoderId, Entry, Event, History, Milestone};
use crate::study::{AnswerId, ThemeId, ThemeSet};
use std::collections::{HashMap, HashSet};

/// What coders gave answers without sight of each other's codes.
#[derive(Debug, Clone, Default)]
pub struct FirstRound {
    /// The log without what was done after having seen.
    blind: History,
}

/// The log, read from its start as it grew.
#[derive(Default)]
struct Reading {
    history: History,
    coders: Vec<CoderId>,
    /// The answers that a step decides on.
    decided: HashMap<BatchId, Vec<AnswerId>>,
    /// Who could ever see what another gave which answer. What was seen stays seen.
    seen: HashSet<(CoderId, AnswerId)>,
    round: FirstRound,
}

impl FirstRound {
    fn of(log: &[Entry]) -> Self {
        let mut reading = Reading::default();
        for entry in log {
            reading.take(entry);
        }
        reading.round
    }

    /// What a coder gave an answer.
    #[must_use]
    pub fn given(&self, coder: CoderId, answer: AnswerId) -> Option<&[ThemeId]> {
        self.blind.coding(coder, answer)
    }
}

impl Reading {
    fn take(&mut self, entry: &Entry) {
        let Entry { coder, batch, codebook, event, .. } = entry;
        if !self.coders.contains(coder) {
            self.coders.push(*coder);
        }
        let about = match event {
            Event::Change(Change::Decide { answer, .. }) => {
                self.decided.entry(*batch).or_default().push(*answer);
                vec![*answer]
            }
            Event::Undo(target) | Event::Redo(target) => {
                self.decided.get(target).cloned().unwrap_or_default()
            }
            Event::Change(_) | Event::Milestone(_) => Vec::new(),
        };
        // What comes in from a package counts by the same rule: there nothing of others is to be seen, but
        // whoever sends it again may have seen it here, or have talked about it.
        let blind = !about.iter().any(|answer| self.seen.contains(&(*coder, *answer)));
        self.history.add(*coder, *batch, *codebook, event);
        if blind {
            self.round.blind.add(*coder, *batch, *codebook, event);
        }
        match event {
            Event::Milestone(Milestone::Opened(_)) => {
                let all = self.decided.values().flatten().copied();
                let all: HashSet<AnswerId> = all.collect();
                all.into_iter().for_each(|answer| self.look(answer));
            }
            _ => about.into_iter().for_each(|answer| self.look(answer)),
        }
    }

    /// Notes who can see what of an answer now.
    fn look(&mut self, answer: AnswerId) {
        for one in &self.coders {
            let own = self.history.coding(*one, answer).is_some();
            let sees = |other: &CoderId| {
                other != one
                    && self.history.coding(*other, answer).is_some()
                    && (self.history.is_opened(*one, *other, true)
                        || own && self.history.is_opened(*one, *other, false))
            };
            if self.coders.iter().any(sees) {
                self.seen.insert((*one, answer));
            }
        }
    }
}

impl Session {
    /// What coders gave answers without sight of each other's codes, as far as the log tells.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn first_round(&self) -> Result<FirstRound> {
        // A project that was opened before openings were logged does not tell what was seen when.
        Ok(FirstRound::of(&self.project.log()?))
    }

    /// The codings of these coders of a question in the first round, of all answers where they are open to
    /// each other, and else of those that this coder may see: units are its answers in the order of the file, coders in the order given.
    #[must_use]
    pub fn first_codings(
        &self,
        round: &FirstRound,
        question: usize,
        coders: &[CoderId],
    ) -> Codings {
        self.codings_between(question, coders, |coder, answer| {
            self.counting(question, round.given(coder, answer)?)
        })
    }

    /// The same as they stand now: what was settled is what each of them gave.
    #[must_use]
    pub fn settled_codings(&self, question: usize, coders: &[CoderId]) -> Codings {
        self.codings_between(question, coders, |coder, answer| {
            let own = self.blind_coding_of(coder, answer)?;
            let settled = self.settled(answer).filter(|settled| settled.between.contains(&coder));
            Some(settled.map_or(own, |settled| settled.themes))
        })
    }

    fn codings_between(
        &self,
        question: usize,
        coders: &[CoderId],
        given: impl Fn(CoderId, AnswerId) -> Option<ThemeSet>,
    ) -> Codings {
        let themes = self.codebook.questions.get(question).map_or(0, |q| q.themes.len());
        let mut codings = Codings::new(themes);
        // Between coders who are open to each other the count is the same whoever looks at it.
        let open = self.is_open_between(coders, false);
        for (unit, answer) in self.queue.answers(question).iter().enumerate() {
            for (position, coder) in (0..).zip(coders) {
                if (open || self.sees(*coder, *answer))
                    && let Some(themes) = given(*coder, *answer)
                {
                    codings.note(unit, position, themes);
                }
            }
        }
        codings
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::session;
    use super::*;

    fn decide(session: &mut Session, answer: u32, themes: &[usize]) {
        session.tick(AnswerId(answer), themes.iter().copied().collect()).unwrap();
        session.confirm_only(AnswerId(answer)).unwrap();
    }

    fn switch(session: Session, name: &str) -> Session {
        Session::start(session.into_project(), Some(name), "").unwrap()
    }

    fn given(session: &Session, coder: CoderId) -> Vec<Option<usize>> {
        let round = session.first_round().unwrap();
        (0..4).map(|n| round.given(coder, AnswerId(n)).map(<[_]>::len)).collect()
    }

    #[test]
    fn what_is_changed_after_seeing_the_other_does_not_count_and_what_was_blind_does() {
        let texts = [("a", "een"), ("a", "twee"), ("a", "drie"), ("a", "vier")];
        let (_folder, mut session) = session(&texts);
        let first = session.coder().id;
        decide(&mut session, 0, &[0]);
        decide(&mut session, 1, &[0]);
        let mut session = switch(session, "B");
        let second = session.coder().id;
        decide(&mut session, 0, &[1]);
        session.open_agreement(&[first, second], false).unwrap();
        // Seen: answer 0. Blind still: 1, which only A had coded.
        decide(&mut session, 0, &[0, 1]);
        decide(&mut session, 1, &[]);
        decide(&mut session, 1, &[0]);
        decide(&mut session, 2, &[0, 1]);
        assert_eq!(given(&session, second), [Some(1), Some(0), Some(2), None]);
        // Taking back a later change changes nothing of the first round.
        for _ in 0..4 {
            session.undo().unwrap();
        }
        assert_eq!(given(&session, second)[..2], [Some(1), Some(0)]);
        while session.redo().unwrap().is_some() {}
        assert_eq!(given(&session, second), [Some(1), Some(0), Some(2), None]);
        let mut session = switch(session, "A");
        decide(&mut session, 1, &[]);
        decide(&mut session, 3, &[0]);
        assert_eq!(given(&session, first), [Some(1), Some(1), None, Some(1)]);
        let now = session.settled_codings(0, &[first, second]);
        let before = session.first_codings(&session.first_round().unwrap(), 0, &[first, second]);
        assert_ne!(now, before);
    }

    #[test]
    fn undoing_until_nothing_is_left_does_not_make_a_coder_blind_again() {
        let (_folder, mut session) = session(&[("a", "een")]);
        let first = session.coder().id;
        decide(&mut session, 0, &[0]);
        let mut session = switch(session, "B");
        let second = session.coder().id;
        decide(&mut session, 0, &[1]);
        session.open_agreement(&[first, second], false).unwrap();
        session.undo().unwrap();
        decide(&mut session, 0, &[0]);
        assert_eq!(session.coding(AnswerId(0)), Some([0].into_iter().collect()));
        let round = session.first_round().unwrap();
        assert_eq!(round.given(second, AnswerId(0)), Some(&[ThemeId("druk".into())][..]));
    }

    #[test]
    fn who_sees_everything_of_another_codes_no_longer_blind() {
        let (_folder, mut session) = session(&[("a", "een"), ("a", "twee")]);
        let first = session.coder().id;
        decide(&mut session, 0, &[0]);
        let mut session = switch(session, "B");
        let second = session.coder().id;
        session.open_agreement(&[first, second], true).unwrap();
        decide(&mut session, 0, &[0]);
        decide(&mut session, 1, &[0]);
        assert_eq!(given(&session, second)[..2], [None, Some(1)]);
        // Nor does what is read from a file then: it may have been mended in between.
        session.import(&[(AnswerId(0), ThemeSet::EMPTY)]).unwrap();
        assert_eq!(given(&session, second)[..2], [None, Some(1)]);
    }
}
