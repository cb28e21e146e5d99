//! In which order a coder goes through the answers.

use super::alike::like_with_like;
use super::queue::Queue;
use super::{Result, Session};
use crate::study::{AnswerId, Study};

/// An order of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// Question by question, each in the order of the file.
    #[default]
    ByQuestion,
    /// As they came: respondent by respondent, through all questions.
    AsGiven,
    /// Question by question, like with like.
    Alike,
    /// Question by question, the least certain first: those teach the most.
    Doubtful,
}

impl Order {
    /// All of them, as they are offered.
    pub const ALL: [Self; 4] = [Self::ByQuestion, Self::AsGiven, Self::Alike, Self::Doubtful];

    /// The name in the file.
    fn name(self) -> &'static str {
        match self {
            Self::ByQuestion => "question",
            Self::AsGiven => "given",
            Self::Alike => "alike",
            Self::Doubtful => "doubtful",
        }
    }
}

/// The answers in the order in which a coder goes through them.
#[derive(Debug, Default)]
pub(super) struct Path {
    by_question: Vec<Vec<AnswerId>>,
    /// Whether it goes from one question to the next with every answer.
    across: Option<Vec<AnswerId>>,
}

impl Path {
    fn new(order: Order, session: &Session) -> Self {
        let (queue, study) = (&session.queue, &session.study);
        let questions = 0..session.codebook.questions.len();
        let mut path = Self {
            by_question: questions.map(|question| queue.answers(question).to_vec()).collect(),
            across: None,
        };
        match order {
            Order::ByQuestion => {}
            Order::AsGiven => {
                let mut all: Vec<AnswerId> = queue.all().collect();
                all.sort_unstable();
                path.across = Some(all);
            }
            Order::Alike => {
                for answers in &mut path.by_question {
                    *answers = like_with_like(&texts(study, answers));
                }
            }
            Order::Doubtful => {
                for answers in &mut path.by_question {
                    doubtful_first(answers, session);
                    // What was decided on lies behind the coder.
                    let open = answers.iter().filter(|id| session.coding(**id).is_none()).count();
                    answers.rotate_left(open);
                }
            }
        }
        path
    }

    /// The answers of a question.
    pub(super) fn answers(&self, question: usize) -> &[AnswerId] {
        self.by_question.get(question).map_or(&[], Vec::as_slice)
    }

    /// The next answer after this one for which `wanted` holds: first on in the same question, then from its
    /// start, then in the other questions in order; where the path goes across questions, on and then from
    /// its start.
    pub(super) fn next(
        &self,
        queue: &Queue,
        after: AnswerId,
        wanted: impl Fn(AnswerId) -> bool,
    ) -> Option<AnswerId> {
        let question = queue.question_of(after)?;
        let own = self.own(question);
        let here = own.iter().position(|answer| *answer == after)?;
        let (before, from) = own.split_at(here);
        let others = self.across.is_none().then_some(&self.by_question).into_iter().flatten();
        let others = others.enumerate().filter(move |(other, _)| *other != question);
        let (later, earlier): (Vec<_>, Vec<_>) = others.partition(|(other, _)| *other > question);
        let others = later.into_iter().chain(earlier).flat_map(|(_, answers)| answers);
        from.iter().skip(1).chain(before).chain(others).copied().find(|answer| wanted(*answer))
    }

    /// The answers among which one steps from an answer to this question.
    pub(super) fn own(&self, question: usize) -> &[AnswerId] {
        self.across.as_deref().unwrap_or_else(|| self.answers(question))
    }
}

fn texts<'a>(study: &'a Study, answers: &[AnswerId]) -> Vec<(AnswerId, &'a str)> {
    let text = |id: &AnswerId| Some((*id, study.answer(*id)?.text.as_str()));
    answers.iter().filter_map(text).collect()
}

/// Puts the open answers first, the least certain ahead; those that are equally certain and those that are
/// decided on keep their order.
fn doubtful_first(answers: &mut [AnswerId], session: &Session) {
    let key = |answer: &AnswerId| {
        let open = session.coding(*answer).is_none();
        (open, if open { session.doubtfulness(*answer) } else { 0.0 })
    };
    let mut keyed: Vec<((bool, f64), AnswerId)> =
        answers.iter().map(|answer| (key(answer), *answer)).collect();
    keyed.sort_by(|((open_a, a), _), ((open_b, b), _)| open_b.cmp(open_a).then(b.total_cmp(a)));
    for (place, (_, answer)) in answers.iter_mut().zip(keyed) {
        *place = answer;
    }
}

impl Session {
    /// In which order this coder goes through the answers.
    #[must_use]
    pub fn order(&self) -> Order {
        self.order
    }

    /// Chooses another order, also for the next start.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn set_order(&mut self, order: Order) -> Result<()> {
        self.project.set_meta(&self.order_key(), order.name())?;
        self.order = order;
        self.path.take();
        Ok(())
    }

    /// The answers to a question that hold something to code, in this coder's order.
    #[must_use]
    pub fn answers_in_order(&self, question: usize) -> &[AnswerId] {
        self.path().answers(question)
    }

    /// The order that was kept for this coder.
    pub(super) fn kept_order(&self) -> Result<Order> {
        let kept = self.project.meta(&self.order_key())?;
        let known = Order::ALL.into_iter().find(|order| Some(order.name()) == kept.as_deref());
        Ok(known.unwrap_or_default())
    }

    pub(super) fn path(&self) -> &Path {
        self.path.get_or_init(|| Path::new(self.order, self))
    }

    /// Puts what comes after an answer in order anew, where the order follows what is learned. What lies
    /// before it stays, so that one can go back.
    pub(super) fn order_what_follows(&mut self, after: AnswerId) {
        if self.order != Order::Doubtful {
            return;
        }
        let Some(question) = self.queue.question_of(after) else { return };
        let mut answers = self.path().answers(question).to_vec();
        let here = answers.iter().position(|answer| *answer == after).unwrap_or_default();
        if let Some(rest) = answers.get_mut(here + 1..) {
            doubtful_first(rest, self);
        }
        if let Some(own) = self.path.get_mut().and_then(|path| path.by_question.get_mut(question)) {
            *own = answers;
        }
    }

    fn order_key(&self) -> String {
        format!("order:{}", self.coder.id.0)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{reopened, session};
    use super::*;
    use crate::decide::Filter;

    const ANSWERS: [(&str, &str); 7] = [
        ("a", "geen tijd"),
        ("b", "te druk"),
        ("a", "weet het niet"),
        ("b", "geen tijd"),
        ("a", "te druk en geen tijd"),
        ("a", "nvt"),
        ("a", "Tijd is er niet"),
    ];

    fn walk(session: &Session) -> Vec<u32> {
        let mut walked = Vec::new();
        let mut here = session.place().unwrap();
        while let Some(answer) = here {
            walked.push(answer.0);
            here =
                session.next_within(&Filter::default(), answer, |next| !walked.contains(&next.0));
        }
        walked
    }

    #[test]
    fn every_order_comes_past_every_answer_once() {
        let (_folder, mut session) = session(&ANSWERS);
        for order in Order::ALL {
            session.set_order(order).unwrap();
            let mut walked = walk(&session);
            assert_eq!(walked.len(), 6, "{order:?}");
            walked.sort_unstable();
            assert_eq!(walked, [0, 1, 2, 3, 4, 6], "{order:?}");
        }
    }

    #[test]
    fn orders_are_what_they_say_and_are_kept_per_coder() {
        let (_folder, mut session) = session(&ANSWERS);
        assert_eq!(walk(&session), [0, 2, 4, 6, 1, 3]);
        session.set_order(Order::AsGiven).unwrap();
        assert_eq!(walk(&session), [0, 1, 2, 3, 4, 6]);
        assert_eq!(session.step_within(&Filter::default(), AnswerId(1), 1), Some(AnswerId(2)));
        assert_eq!(session.answers_in_order(1), [AnswerId(1), AnswerId(3)]);
        session.set_order(Order::Alike).unwrap();
        let session = reopened(session);
        assert_eq!(session.order(), Order::Alike);
        let other = Session::start(session.into_project(), Some("B"), "").unwrap();
        assert_eq!(other.order(), Order::ByQuestion);
    }

    #[test]
    fn the_least_certain_come_first_and_what_was_done_stays_behind() {
        let (_folder, mut session) = session(&ANSWERS);
        session.set_order(Order::Doubtful).unwrap();
        let first = session.answers_in_order(0).to_vec();
        let doubts: Vec<f64> = first.iter().map(|answer| session.doubtfulness(*answer)).collect();
        assert!(doubts.is_sorted_by(|a, b| a >= b), "{doubts:?}");
        let second = first.get(1).copied().unwrap();
        session.confirm(second).unwrap();
        let now = session.answers_in_order(0);
        assert_eq!(now.get(..2), first.get(..2));
        assert_eq!(now.len(), first.len());
    }
}
