//! Which answers there are to code, in which order, and which of them are the same text.

use crate::codebook::Codebook;
use crate::study::{AnswerId, Study};
use crate::text;
use std::collections::HashMap;

/// The answers of each question that hold something to code, in the order of the file, and the groups
/// of identical texts among them.
#[derive(Debug, Clone, Default)]
pub struct Queue {
    by_question: Vec<Vec<AnswerId>>,
    /// For every answer of the study its question and group, `None` when it counts as no answer.
    place: Vec<Option<Place>>,
    /// Answers with the same text to the same question, in the order of the file.
    groups: Vec<Vec<AnswerId>>,
}

#[derive(Debug, Clone, Copy)]
struct Place {
    question: usize,
    group: usize,
}

/// How far the coding of some answers is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Answers decided on.
    pub coded: usize,
    /// Answers there are.
    pub total: usize,
    /// Different texts among the answers not decided on.
    pub open_texts: usize,
}

impl Progress {
    /// Answers not decided on.
    #[must_use]
    pub fn open(&self) -> usize {
        self.total - self.coded
    }
}

impl std::ops::Add for Progress {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            coded: self.coded + other.coded,
            total: self.total + other.total,
            open_texts: self.open_texts + other.open_texts,
        }
    }
}

impl Queue {
    /// Orders the answers of a study under a codebook.
    #[must_use]
    pub fn new(study: &Study, codebook: &Codebook) -> Self {
        let positions: HashMap<&str, usize> = codebook
            .questions
            .iter()
            .enumerate()
            .map(|(position, question)| (question.id.0.as_str(), position))
            .collect();
        let mut queue = Self {
            by_question: vec![Vec::new(); codebook.questions.len()],
            place: vec![None; study.answers.len()],
            groups: Vec::new(),
        };
        let mut known: HashMap<(usize, String), usize> = HashMap::new();
        for ((number, answer), place) in (0..).zip(&study.answers).zip(&mut queue.place) {
            let Some(&question) = positions.get(answer.question.0.as_str()) else { continue };
            if text::is_no_answer(&answer.text, &codebook.no_answer) {
                continue;
            }
            let id = AnswerId(number);
            let groups = &mut queue.groups;
            let group =
                *known.entry((question, text::same_text_key(&answer.text))).or_insert_with(|| {
                    groups.push(Vec::new());
                    groups.len() - 1
                });
            if let Some(members) = groups.get_mut(group) {
                members.push(id);
            }
            if let Some(answers) = queue.by_question.get_mut(question) {
                answers.push(id);
            }
            *place = Some(Place { question, group });
        }
        queue
    }

    /// The answers of a question (by its position in the codebook) that hold something to code.
    #[must_use]
    pub fn answers(&self, question: usize) -> &[AnswerId] {
        self.by_question.get(question).map_or(&[], Vec::as_slice)
    }

    /// Which one a question is among those with answers, from 1, and how many those are.
    #[must_use]
    pub fn place_of(&self, question: usize) -> (usize, usize) {
        let asked =
            |questions: &[Vec<AnswerId>]| questions.iter().filter(|q| !q.is_empty()).count();
        let before = self.by_question.get(..question).map_or(0, asked);
        (before + 1, asked(&self.by_question))
    }

    /// All answers that hold something to code, question by question.
    pub fn all(&self) -> impl Iterator<Item = AnswerId> {
        self.by_question.iter().flatten().copied()
    }

    /// The question of an answer, `None` when there is nothing to code in it.
    #[must_use]
    pub fn question_of(&self, answer: AnswerId) -> Option<usize> {
        self.place.get(answer.0 as usize)?.map(|place| place.question)
    }

    /// The answers to the same question with the same text, this one among them.
    #[must_use]
    pub fn same_text(&self, answer: AnswerId) -> &[AnswerId] {
        self.place
            .get(answer.0 as usize)
            .copied()
            .flatten()
            .and_then(|place| self.groups.get(place.group))
            .map_or(&[], Vec::as_slice)
    }

    /// How far a question is, when `coded` tells which answers are decided on.
    pub fn progress(&self, question: usize, coded: impl Fn(AnswerId) -> bool) -> Progress {
        let mut progress = Progress::default();
        for &answer in self.answers(question) {
            progress.total += 1;
            if coded(answer) {
                progress.coded += 1;
            } else if self.same_text(answer).iter().find(|same| !coded(**same)) == Some(&answer) {
                progress.open_texts += 1;
            }
        }
        progress
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{codebook, study};

    fn queue() -> Queue {
        let study = study(&[
            ("a", "Geen tijd"),
            ("a", "nvt"),
            ("b", "Geen tijd"),
            ("a", "geen tijd!"),
            ("a", "te druk"),
            ("elders", "iets"),
        ]);
        Queue::new(&study, &codebook(&["a", "b"]))
    }

    #[test]
    fn what_is_no_answer_or_of_another_question_is_left_out() {
        let queue = queue();
        assert_eq!(queue.answers(0), [AnswerId(0), AnswerId(3), AnswerId(4)]);
        assert_eq!(queue.answers(1), [AnswerId(2)]);
        assert_eq!(queue.question_of(AnswerId(1)), None);
        assert_eq!(queue.question_of(AnswerId(5)), None);
    }

    #[test]
    fn the_same_text_is_the_same_only_within_a_question() {
        let queue = queue();
        assert_eq!(queue.same_text(AnswerId(3)), [AnswerId(0), AnswerId(3)]);
        assert_eq!(queue.same_text(AnswerId(2)), [AnswerId(2)]);
    }

    #[test]
    fn progress_counts_open_texts_once() {
        let queue = queue();
        let progress = queue.progress(0, |_| false);
        assert_eq!(progress, Progress { coded: 0, total: 3, open_texts: 2 });
        let progress = queue.progress(0, |answer| answer == AnswerId(0));
        assert_eq!(progress, Progress { coded: 1, total: 3, open_texts: 2 });
    }
}
