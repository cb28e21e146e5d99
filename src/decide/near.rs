//! Answers that say nearly the same as the one on the screen, to be decided with it.

use super::Session;
use super::alike::{Alike, differences};
use crate::study::AnswerId;
use std::collections::HashSet;
use std::ops::Range;

/// A text that says nearly the same as another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// The answers with exactly this text that are open; at least one.
    pub answers: Vec<AnswerId>,
    /// The words that the other text lacks, as bytes of this one.
    pub differences: Vec<Range<usize>>,
    /// The words of the other text that this one lacks.
    pub lacks: Vec<String>,
}

impl Session {
    /// Whether [`Self::near_texts`] finds any.
    #[must_use]
    pub fn has_near_text(&self, answer: AnswerId) -> bool {
        !self.near_texts(answer).is_empty()
    }

    /// The open answers that say nearly the same as this one without having the same text: other forms of
    /// the same words, another order, or a word more or less. Nearest to the start of the file first.
    #[must_use]
    pub fn near_texts(&self, answer: AnswerId) -> Vec<Near> {
        let Some((given, question, _)) = self.answer(answer) else { return Vec::new() };
        let Some(alike) = self.alike.get(question) else { return Vec::new() };
        let alike = alike.get_or_init(|| {
            let answers = self.queue.answers(question).iter();
            Alike::new(answers.filter_map(|id| Some((*id, self.study.answer(*id)?.text.as_str()))))
        });
        let mut seen: HashSet<AnswerId> = self.queue.same_text(answer).iter().copied().collect();
        let mut near = Vec::new();
        for other in alike.near(answer) {
            if seen.contains(&other) {
                continue;
            }
            let same = self.queue.same_text(other);
            seen.extend(same);
            let open = |id: &AnswerId| self.coding(*id).is_none() && !self.has_draft(*id);
            let answers: Vec<AnswerId> = same.iter().copied().filter(open).collect();
            if let Some(text) = self.study.answer(other).filter(|_| !answers.is_empty()) {
                let differences = differences(&text.text, &given.text);
                let lacks = differences_of(&given.text, &text.text);
                near.push(Near { answers, differences, lacks });
            }
        }
        near
    }
}

/// The words of a text that another lacks.
fn differences_of(text: &str, other: &str) -> Vec<String> {
    let spans = differences(text, other).into_iter();
    spans.filter_map(|span| text.get(span)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::session;
    use super::*;
    use crate::decide::{Filter, Reach};
    use crate::store::Origin;
    use crate::study::ThemeSet;

    const ANSWERS: [(&str, &str); 6] = [
        ("a", "geen overleg met de bedrijfsarts"),
        ("a", "Geen overleg met bedrijfsartsen!"),
        ("a", "er is geen overleg met de bedrijfsarts"),
        ("a", "Geen overleg met de bedrijfsarts."),
        ("a", "er is geen overleg met de bedrijfsarts"),
        ("a", "overleg met de bedrijfsarts"),
    ];

    #[test]
    fn near_texts_are_told_with_their_differences_until_they_are_decided() {
        let (_folder, mut session) = session(&ANSWERS);
        let near = session.near_texts(AnswerId(0));
        let answers: Vec<Vec<u32>> =
            near.iter().map(|near| near.answers.iter().map(|id| id.0).collect()).collect();
        assert_eq!(answers, [vec![1], vec![2, 4]]);
        assert!(
            near.iter().all(|near| near.differences.is_empty()),
            "other forms are no difference"
        );
        session.confirm_only(AnswerId(2)).unwrap();
        let near = session.near_texts(AnswerId(0));
        assert_eq!(near.last().map(|near| near.answers.clone()), Some(vec![AnswerId(4)]));
        assert!(session.near_texts(AnswerId(5)).is_empty());
    }

    #[test]
    fn near_texts_are_decided_along_as_one_step() {
        let (_folder, mut session) = session(&ANSWERS);
        session.tick(AnswerId(0), ThemeSet::from_iter([1])).unwrap();
        let along = [AnswerId(1), AnswerId(2), AnswerId(4)];
        let all = Filter::default();
        let (next, stored) =
            session.confirm_along(&all, AnswerId(0), Reach::AllAlike, &along).unwrap();
        assert_eq!((next, stored), (Some(AnswerId(5)), 5));
        for answer in [0, 1, 2, 3, 4] {
            assert_eq!(session.coding(AnswerId(answer)), Some(ThemeSet::from_iter([1])));
        }
        let diary = session.diary().unwrap();
        let origins = diary.first().unwrap().changes().iter().filter_map(|change| match change {
            crate::store::Change::Decide { origin, .. } => Some(*origin),
            _ => None,
        });
        let near = origins.filter(|origin| *origin == Origin::NearText).count();
        assert_eq!(near, 3, "the log tells which were taken along");
        session.undo().unwrap();
        assert!((0..6).all(|answer| session.coding(AnswerId(answer)).is_none()));
    }
}
