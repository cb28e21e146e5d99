//! Drawing the answers that a second coder codes too: by lot, and as many from every question and group as
//! their share of the whole asks.

use super::Session;
use crate::random::Generator;
use crate::study::AnswerId;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How many answers are drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Size {
    /// All of them.
    All,
    /// This share of them (0 to 1), rounded up.
    Share(f64),
    /// So many, at most all.
    Number(usize),
}

/// A sample of the answers, and how it was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The answers, in the order of the file.
    pub answers: Vec<AnswerId>,
    /// Of how many.
    pub of: usize,
    /// The seed; `None` when all were taken.
    pub seed: Option<u64>,
    /// For each question how many were drawn and of how many.
    pub by_question: Vec<(usize, usize)>,
}

/// What was drawn for the last package with a sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedSample {
    /// The answers, in the order of the file.
    pub answers: Vec<AnswerId>,
    /// Of how many they were drawn.
    pub of: usize,
    /// With which seed.
    pub seed: u64,
}

impl Size {
    /// The share that a percentage says as people write it, `25`, `12,5` or `25%`; `None` when it is none.
    #[must_use]
    pub fn from_percentage(text: &str) -> Option<Self> {
        let number = text.trim().trim_end_matches('%').trim_end().replace(',', ".");
        let share = number.parse::<f64>().ok()? / 100.0;
        (share > 0.0 && share <= 1.0).then_some(Self::Share(share))
    }

    /// How many of so many answers that is.
    #[must_use]
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a number of answers"
    )]
    pub fn of(self, total: usize) -> usize {
        match self {
            Self::All => total,
            // A share of 0.1 of 10 is one answer, whatever the tenth of a float is.
            Self::Share(share) => (total as f64 * share.clamp(0.0, 1.0) - 1e-9).ceil() as usize,
            Self::Number(number) => number.min(total),
        }
    }
}

impl Session {
    /// Draws answers by lot. Every question gets its share of the number, and within it every group,
    /// rounded so that the number comes out (the largest remainders first). The same seed draws the same
    /// answers.
    #[must_use]
    pub fn draw(&self, size: Size, seed: u64) -> Sample {
        let totals: Vec<usize> = (0..self.codebook.questions.len())
            .map(|question| self.queue.answers(question).len())
            .collect();
        let of = totals.iter().sum();
        let number = size.of(of);
        let wanted = apportion(&totals, number);
        let mut answers = Vec::with_capacity(number);
        let mut series = 0..;
        for (question, wanted) in wanted.iter().enumerate() {
            let groups = self.by_group(question);
            let shares = apportion(&groups.iter().map(Vec::len).collect::<Vec<_>>(), *wanted);
            for ((group, wanted), series) in groups.into_iter().zip(shares).zip(&mut series) {
                answers.extend(lot(group, wanted, &mut Generator::new(seed, series)));
            }
        }
        answers.sort_unstable();
        let by_question = wanted.into_iter().zip(totals).collect();
        let seed = (number < of).then_some(seed);
        Sample { answers, of, seed, by_question }
    }

    /// The sample that went into the last package that was not whole: drawn again, as the log keeps the
    /// seed and not the answers. `None` when there is no such package, and when the answers that it was
    /// drawn from are no longer the same number.
    #[must_use]
    pub fn handed_sample(&self) -> Option<&HandedSample> {
        let again = || {
            let drawn = self.history.handed_over().iter().rev();
            let (handed, seed) = drawn.filter_map(|one| Some((one, one.seed?))).next()?;
            let Sample { answers, of, .. } = self.draw(Size::Number(handed.answers), seed);
            (of == handed.of).then_some(HandedSample { answers, of, seed })
        };
        self.handed_sample.get_or_init(again).as_ref()
    }

    /// The answers of a question, by the group of who gave them.
    fn by_group(&self, question: usize) -> Vec<Vec<AnswerId>> {
        let mut groups: BTreeMap<Option<&str>, Vec<AnswerId>> = BTreeMap::new();
        for answer in self.queue.answers(question) {
            let given = self.study.answer(*answer);
            let group = given.and_then(|answer| self.study.group_of(answer.respondent));
            groups.entry(group).or_default().push(*answer);
        }
        groups.into_values().collect()
    }
}

/// How many of a number each part gets by its size (Hamilton's method): the whole of its share, and then
/// one more for those with the largest remainders, the first of equal ones first.
fn apportion(sizes: &[usize], number: usize) -> Vec<usize> {
    let total: usize = sizes.iter().sum();
    if total == 0 {
        return vec![0; sizes.len()];
    }
    let mut shares: Vec<usize> = sizes.iter().map(|size| size * number / total).collect();
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|part| Reverse(sizes.get(*part).map_or(0, |size| size * number % total)));
    let left = number.saturating_sub(shares.iter().sum());
    for part in order.into_iter().take(left) {
        if let Some(share) = shares.get_mut(part) {
            *share += 1;
        }
    }
    shares
}

/// So many of the answers, each as likely (Fisher and Yates, as in Durstenfeld 1964).
fn lot(mut answers: Vec<AnswerId>, wanted: usize, generator: &mut Generator) -> Vec<AnswerId> {
    for at in 0..wanted.min(answers.len()) {
        let other = at + generator.below(answers.len() - at);
        answers.swap(at, other);
    }
    answers.truncate(wanted);
    answers
}

#[cfg(test)]
mod tests {
    use super::super::testing::session;
    use super::*;
    use proptest::prelude::*;

    fn texts(a: usize, b: usize) -> Vec<(&'static str, &'static str)> {
        let a = std::iter::repeat_n(("a", "geen tijd"), a);
        a.chain(std::iter::repeat_n(("b", "te druk"), b)).collect()
    }

    #[test]
    fn every_question_and_group_is_drawn_by_its_share() {
        // Respondents are intern and extern by turns.
        let (_folder, session) = session(&texts(60, 20));
        let sample = session.draw(Size::Share(0.25), 7);
        assert_eq!((sample.answers.len(), sample.of, sample.seed), (20, 80, Some(7)));
        assert_eq!(sample.by_question, [(15, 60), (5, 20)]);
        let intern = sample.answers.iter().filter(|answer| answer.0 % 2 == 0).count();
        assert!((9..=11).contains(&intern), "{intern}");
        assert!(sample.answers.is_sorted());
    }

    #[test]
    fn a_seed_draws_the_same_and_another_seed_draws_otherwise() {
        let (_folder, session) = session(&texts(60, 20));
        let draw = |seed| session.draw(Size::Number(12), seed).answers;
        assert_eq!(draw(3), draw(3));
        assert_ne!(draw(3), draw(4));
    }

    #[test]
    fn a_percentage_is_read_as_people_write_it() {
        assert_eq!(Size::from_percentage("25"), Some(Size::Share(0.25)));
        assert_eq!(Size::from_percentage(" 12,5 % "), Some(Size::Share(0.125)));
        for none in ["", "0", "-5", "101", "kwart", "NaN", "inf"] {
            assert_eq!(Size::from_percentage(none), None, "{none}");
        }
    }

    #[test]
    fn all_is_all_and_has_no_seed() {
        let (_folder, session) = session(&texts(5, 3));
        for size in [Size::All, Size::Share(1.0), Size::Number(99)] {
            let sample = session.draw(size, 1);
            assert_eq!((sample.answers.len(), sample.seed), (8, None));
        }
        assert_eq!(session.draw(Size::Number(0), 1).answers, []);
    }

    #[test]
    fn the_sample_of_a_package_is_known_again_from_its_seed() {
        let (folder, mut session) = session(&texts(30, 10));
        assert_eq!(session.handed_sample(), None);
        let sample = session.draw(Size::Share(0.3), 11);
        session.hand_over(&folder.path().join("deel.duiding"), &sample, false).unwrap();
        let known = HandedSample { answers: sample.answers, of: 40, seed: 11 };
        assert_eq!(session.handed_sample(), Some(&known));
        let all = session.draw(Size::All, 12);
        session.hand_over(&folder.path().join("alles.duiding"), &all, false).unwrap();
        assert_eq!(session.handed_sample(), Some(&known), "a whole package is no sample");
        let other = session.draw(Size::Number(5), 13);
        session.hand_over(&folder.path().join("ander.duiding"), &other, false).unwrap();
        assert_eq!(session.handed_sample().unwrap().answers, other.answers, "the last one");
    }

    #[test]
    fn every_answer_is_as_likely() {
        let (_folder, session) = session(&texts(10, 0));
        let mut drawn = [0; 10];
        for seed in 0..2_000 {
            for answer in session.draw(Size::Number(4), seed).answers {
                drawn[answer.0 as usize] += 1;
            }
        }
        // 800 times each; the standard deviation is 22.
        assert!(drawn.iter().all(|times| (700..900).contains(times)), "{drawn:?}");
    }

    proptest! {
        #[test]
        fn the_number_comes_out_and_nobody_gets_more_than_there_is(
            sizes in proptest::collection::vec(0usize..50, 1..8),
            part in 0.0f64..1.0,
        ) {
            let total: usize = sizes.iter().sum();
            let number = Size::Share(part).of(total);
            let shares = apportion(&sizes, number);
            prop_assert_eq!(shares.iter().sum::<usize>(), number);
            for (share, size) in shares.iter().zip(&sizes) {
                prop_assert!(share <= size);
                prop_assert!(total == 0 || share * total + total > size * number, "less than its whole share");
            }
        }
    }
}
