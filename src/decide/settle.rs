//! Differences between two coders, and settling them. What is settled stands beside the codings, which stay
//! as they were given.

use super::{Result, Session};
use crate::store::{Change, CoderId, Settlement, Way};
use crate::study::{AnswerId, ThemeSet};
use std::cmp::Reverse;
use std::collections::HashMap;

/// An answer that two coders coded differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// The answer.
    pub answer: AnswerId,
    /// What the first coder gave it.
    pub first: ThemeSet,
    /// What the second coder gave it.
    pub second: ThemeSet,
}

impl Difference {
    /// The themes that one of them gave and the other did not.
    #[must_use]
    pub fn themes(&self) -> ThemeSet {
        let only = |one: ThemeSet, other: ThemeSet| {
            one.iter().filter(move |theme| !other.contains(*theme))
        };
        only(self.first, self.second).chain(only(self.second, self.first)).collect()
    }

    /// What counts when it goes this way; `None` for [`Way::Other`], which says nothing by itself.
    #[must_use]
    pub fn outcome(&self, way: Way) -> Option<ThemeSet> {
        match way {
            Way::First => Some(self.first),
            Way::Second => Some(self.second),
            Way::Both => Some(self.first.union(self.second)),
            Way::Neither => Some(ThemeSet::EMPTY),
            Way::Other => None,
        }
    }

    /// Which way an outcome is.
    fn way(&self, themes: ThemeSet) -> Way {
        let ways = [Way::First, Way::Second, Way::Both, Way::Neither];
        let same = |way: &Way| self.outcome(*way) == Some(themes);
        ways.into_iter().find(same).unwrap_or(Way::Other)
    }
}

impl Session {
    /// Where two coders differ at a question, as far as this coder may see their codes: the theme that they
    /// differ on most first, and within it in the order of the file. An answer stands under the worst of
    /// its themes.
    #[must_use]
    pub fn differences(&self, question: usize, between: [CoderId; 2]) -> Vec<Difference> {
        let answers = self.queue.answers(question).iter();
        let mut found: Vec<Difference> =
            answers.filter_map(|answer| self.difference(*answer, between)).collect();
        let mut often: HashMap<usize, usize> = HashMap::new();
        for theme in
            found.iter().flat_map(|difference| difference.themes().iter().collect::<Vec<_>>())
        {
            *often.entry(theme).or_default() += 1;
        }
        let worst = |difference: &Difference| {
            let times = |theme: usize| often.get(&theme).copied().unwrap_or_default();
            let ranked =
                difference.themes().iter().map(|theme| (Reverse(times(theme)), theme)).min();
            (ranked, difference.answer)
        };
        found.sort_by_key(worst);
        found
    }

    /// What two coders gave an answer, when that differs and this coder may see it.
    #[must_use]
    pub fn difference(&self, answer: AnswerId, between: [CoderId; 2]) -> Option<Difference> {
        let [first, second] = between.map(|coder| self.coding_of(coder, answer));
        let (first, second) = first.zip(second)?;
        (first != second).then_some(Difference { answer, first, second })
    }

    /// The differences about answers with the same text to the same question that these coders coded in the
    /// same two ways, this one among them.
    #[must_use]
    pub fn alike(&self, difference: &Difference, between: [CoderId; 2]) -> Vec<Difference> {
        let same_text = self.queue.same_text(difference.answer).iter();
        let same = |other: &Difference| {
            (other.first, other.second) == (difference.first, difference.second)
        };
        same_text.filter_map(|answer| self.difference(*answer, between)).filter(same).collect()
    }

    /// Settles differences: from now on these themes count for the answers, for this reason (which may be
    /// empty). The codings stay as they were given. One step that can be undone.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn settle_all(
        &mut self,
        differences: &[Difference],
        between: [CoderId; 2],
        themes: ThemeSet,
        reason: &str,
    ) -> Result<()> {
        let settle = |difference: &Difference| {
            let answer = difference.answer;
            let settlement = Settlement {
                themes: self.to_ids(answer, themes),
                way: difference.way(themes),
                between,
                reason: reason.trim().to_owned(),
            };
            Change::Settle { answer, settlement }
        };
        // What stands so already is no step.
        let is_new = |change: &Change| match change {
            Change::Settle { answer, settlement } => {
                self.history.settlement(*answer).is_none_or(|(_, stands)| stands != settlement)
            }
            _ => true,
        };
        let changes: Vec<Change> = differences.iter().map(settle).filter(is_new).collect();
        if changes.is_empty() {
            return Ok(());
        }
        self.apply(changes, None)
    }

    /// Settles one difference, as [`Self::settle_all`].
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn settle(
        &mut self,
        difference: &Difference,
        between: [CoderId; 2],
        themes: ThemeSet,
        reason: &str,
    ) -> Result<()> {
        self.settle_all(std::slice::from_ref(difference), between, themes, reason)
    }

    /// The note of a coder with an answer, when this coder may see it.
    #[must_use]
    pub fn memo_of(&self, coder: CoderId, answer: AnswerId) -> Option<&str> {
        self.sees(coder, answer).then(|| self.history.memo(coder, answer))?
    }

    /// Whether a coder was in doubt about an answer, when this coder may see it.
    #[must_use]
    pub fn doubt_of(&self, coder: CoderId, answer: AnswerId) -> bool {
        self.sees(coder, answer) && self.history.is_doubtful(coder, answer)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Consensus;
    use super::super::testing::{reopened, session};
    use super::*;

    const TEXTS: [(&str, &str); 6] =
        [("a", "een"), ("a", "twee"), ("a", "drie"), ("a", "vier"), ("b", "vijf"), ("a", "zes")];

    fn set(themes: &[usize]) -> ThemeSet {
        themes.iter().copied().collect()
    }

    /// B's codings, then A at work with other ones. Both coded 0 to 4; 5 only B.
    fn two_coders() -> (tempfile::TempDir, Session, [CoderId; 2]) {
        let (folder, at_work) = session(&TEXTS);
        let first = at_work.coder().id;
        let mut second = Session::start(at_work.into_project(), Some("B"), "").unwrap();
        let theirs = [&[0][..], &[0], &[1], &[], &[1], &[0]];
        let codings: Vec<_> = (0..).map(AnswerId).zip(theirs.map(set)).collect();
        second.import(&codings).unwrap();
        let pair = [first, second.coder().id];
        let mut at_work = Session::start(second.into_project(), Some("A"), "").unwrap();
        let own = [&[0][..], &[1], &[0, 1], &[1], &[1]];
        at_work.import(&(0..).map(AnswerId).zip(own.map(set)).collect::<Vec<_>>()).unwrap();
        (folder, at_work, pair)
    }

    #[test]
    fn nothing_of_another_coder_is_seen_before_opening_and_then_what_both_coded() {
        let (_folder, mut session, pair) = two_coders();
        let theirs = |session: &Session| {
            (0..6).filter(|n| session.coding_of(pair[1], AnswerId(*n)).is_some()).count()
        };
        assert_eq!(theirs(&session), 0);
        assert_eq!(session.differences(0, pair), []);
        assert_eq!(session.consensus(AnswerId(5)), None);
        assert_eq!(session.shared_with(pair[1]), 5);
        assert_eq!(session.progress_of(pair[1], 0).coded, 0);
        assert_eq!(session.diary().unwrap().len(), 1);
        session.open_agreement(&pair, false).unwrap();
        assert_eq!(theirs(&session), 5);
        assert_eq!(session.coding_of(pair[1], AnswerId(5)), None);
        assert_eq!(session.consensus(AnswerId(5)), None);
        session.open_agreement(&pair, true).unwrap();
        assert_eq!(session.consensus(AnswerId(5)), Some(Consensus::Single(set(&[0]))));
        let log = session.project().log().unwrap().len();
        session.open_agreement(&pair, false).unwrap();
        assert_eq!(session.project().log().unwrap().len(), log, "it was open already");
    }

    #[test]
    fn opening_between_two_leaves_a_third_in_the_dark() {
        let (_folder, mut session, pair) = two_coders();
        session.open_agreement(&pair, true).unwrap();
        let mut third = Session::start(session.into_project(), Some("C"), "").unwrap();
        third.import(&[(AnswerId(0), set(&[1]))]).unwrap();
        assert_eq!(third.coding_of(pair[0], AnswerId(0)), None);
        assert_eq!(third.opened_others(), []);
        let third_id = third.coder().id;
        let first = Session::start(third.into_project(), Some("A"), "").unwrap();
        assert_eq!(first.coding_of(third_id, AnswerId(0)), None);
        assert_eq!(first.consensus(AnswerId(0)), Some(Consensus::Same(set(&[0]))));
    }

    #[test]
    fn differences_begin_with_the_theme_that_most_of_them_are_about() {
        let (_folder, mut session, pair) = two_coders();
        session.open_agreement(&pair, false).unwrap();
        let found = session.differences(0, pair);
        // Theme 0 differs on answers 1 and 2, theme 1 on answers 1 and 3.
        let answers: Vec<u32> = found.iter().map(|difference| difference.answer.0).collect();
        assert_eq!(answers, [1, 2, 3]);
        assert_eq!(found[0].themes(), set(&[0, 1]));
        assert_eq!(found[1].themes(), set(&[0]));
        assert_eq!(session.differences(1, pair), []);
    }

    #[test]
    fn each_way_of_settling_counts_is_written_down_and_can_be_taken_back() {
        let (_folder, mut session, pair) = two_coders();
        session.open_agreement(&pair, false).unwrap();
        let difference = session.differences(0, pair)[0];
        let ways = [
            (Way::First, set(&[1])),
            (Way::Second, set(&[0])),
            (Way::Both, set(&[0, 1])),
            (Way::Neither, set(&[])),
        ];
        assert_eq!(session.consensus(AnswerId(1)), Some(Consensus::Open));
        for (way, outcome) in ways {
            assert_eq!(difference.outcome(way), Some(outcome));
            session.settle(&difference, pair, outcome, " omdat ").unwrap();
            let settled = session.settled(AnswerId(1)).unwrap();
            assert_eq!((settled.themes, settled.way, settled.by), (outcome, way, pair[0]));
            assert_eq!(settled.reason, "omdat");
            let steps = session.diary().unwrap().len();
            session.settle(&difference, pair, outcome, "omdat").unwrap();
            assert_eq!(session.diary().unwrap().len(), steps, "it stood so already");
            assert_eq!(session.coding_of(CoderId::CONSENSUS, AnswerId(1)), Some(outcome));
        }
        assert_eq!(session.coding(AnswerId(1)), Some(set(&[1])), "codings stay as they were");
        let count = session.consensus_count(0);
        assert_eq!((count.same, count.settled, count.single, count.open), (1, 1, 0, 2));
        let mut session = reopened(session);
        assert_eq!(session.settled(AnswerId(1)).unwrap().way, Way::Neither);
        session.undo().unwrap();
        assert_eq!(session.settled(AnswerId(1)).unwrap().way, Way::Both);
        for _ in 0..3 {
            session.undo().unwrap();
        }
        assert_eq!(session.consensus(AnswerId(1)), Some(Consensus::Open));
    }

    #[test]
    fn the_same_text_coded_in_the_same_two_ways_is_settled_in_one_step() {
        let texts = [("a", "Tijd!"), ("a", "tijd"), ("a", "tijd"), ("a", "geld")];
        let (_folder, at_work) = session(&texts);
        let first = at_work.coder().id;
        let mut second = Session::start(at_work.into_project(), Some("B"), "").unwrap();
        let code = |session: &mut Session, given: [usize; 4]| {
            let codings: Vec<_> =
                (0..).map(AnswerId).zip(given.map(|theme| set(&[theme]))).collect();
            session.import(&codings).unwrap();
        };
        code(&mut second, [1, 1, 0, 1]);
        let pair = [first, second.coder().id];
        let mut session = Session::start(second.into_project(), Some("A"), "").unwrap();
        code(&mut session, [0, 0, 1, 0]);
        session.open_agreement(&pair, false).unwrap();
        let difference = session.difference(AnswerId(1), pair).unwrap();
        let alike = session.alike(&difference, pair);
        let answers: Vec<u32> = alike.iter().map(|each| each.answer.0).collect();
        assert_eq!(answers, [0, 1], "2 was coded the other way round, 3 is another text");
        session.settle_all(&alike, pair, set(&[1]), "").unwrap();
        assert_eq!(session.settled(AnswerId(0)).unwrap().way, Way::Second);
        assert_eq!(session.settled(AnswerId(2)), None);
        session.undo().unwrap();
        assert_eq!((session.settled(AnswerId(0)), session.settled(AnswerId(1))), (None, None));
    }

    #[test]
    fn the_log_tells_of_another_what_may_be_seen() {
        let (_folder, mut session, pair) = two_coders();
        session.open_agreement(&pair, false).unwrap();
        let diary = session.diary().unwrap();
        let theirs: Vec<_> = diary.iter().filter(|entry| entry.coder == pair[1]).collect();
        let answers: Vec<u32> = theirs.iter().flat_map(|e| e.answers()).map(|a| a.0).collect();
        assert_eq!(answers, [0, 1, 2, 3, 4], "answer 5 is theirs alone");
    }
}
