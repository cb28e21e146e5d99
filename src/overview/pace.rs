//! How fast the coding goes, and how long the rest takes.

use crate::decide::Queue;
use crate::study::AnswerId;
use std::collections::HashSet;
use std::time::Duration;

/// The longest time between two decisions, in seconds, that counts as work on the second.
const LONGEST_PAUSE: i64 = 5 * 60;
/// The fewest texts that a pace is told over.
const FEWEST_TEXTS: usize = 10;
/// The shortest working time, in seconds, that a pace is told over.
const SHORTEST_WORK: u64 = 2 * 60;

/// How fast a coder works.
///
/// Time counts from one decision to the next, when they are at most five minutes apart. What was decided
/// at the start of such a stretch is in no count, as the time that it took is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Seconds worked.
    pub worked: u64,
    /// Different texts decided on in that time. Identical answers to a question are one text, and what is
    /// decided again is not counted again: correcting takes time too, but brings the end no nearer.
    pub texts: usize,
    /// Answers decided on in that time, identical ones each.
    pub answers: usize,
}

impl Pace {
    /// The pace over decisions with their times (Unix seconds) in the order in which they were made.
    /// `None` over fewer than ten texts or less than two minutes of work: that says nothing yet.
    ///
    /// A clock that was set back ends a stretch.
    #[must_use]
    pub fn of(queue: &Queue, times: &[(i64, AnswerId)]) -> Option<Self> {
        let mut pace = Self { worked: 0, texts: 0, answers: 0 };
        let mut answers = HashSet::new();
        let mut texts = HashSet::new();
        let mut before: Option<i64> = None;
        // Identical answers share a second, and so may two texts of a fast coder.
        for moment in times.chunk_by(|one, next| one.0 == next.0) {
            let Some(&(now, _)) = moment.first() else { continue };
            let new_answers: Vec<AnswerId> =
                moment.iter().map(|(_, answer)| *answer).filter(|a| answers.insert(*a)).collect();
            let new_texts =
                new_answers.iter().filter(|answer| texts.insert(text_of(queue, **answer))).count();
            let since = before.and_then(|before| now.checked_sub(before)).unwrap_or(-1);
            if let Ok(seconds) = u64::try_from(since)
                && since <= LONGEST_PAUSE
            {
                pace.worked += seconds;
                pace.answers += new_answers.len();
                pace.texts += new_texts;
            }
            before = Some(now);
        }
        (pace.texts >= FEWEST_TEXTS && pace.worked >= SHORTEST_WORK).then_some(pace)
    }

    /// Answers an hour.
    #[must_use]
    pub fn answers_an_hour(&self) -> f64 {
        an_hour(self.answers, self.worked)
    }

    /// Different texts an hour.
    #[must_use]
    pub fn texts_an_hour(&self) -> f64 {
        an_hour(self.texts, self.worked)
    }

    /// Working time for so many open texts ([`crate::decide::Progress::open_texts`]) at this pace, to the
    /// second.
    ///
    /// Texts and not answers, because identical answers are decided together: ten times `geen tijd` are
    /// one decision.
    #[must_use]
    pub fn left(&self, open_texts: usize) -> Duration {
        let seconds = u128::from(self.worked) * open_texts as u128 / (self.texts.max(1) as u128);
        Duration::from_secs(u64::try_from(seconds).unwrap_or(u64::MAX))
    }
}

/// What stands for all answers with this text to this question: the first of them.
fn text_of(queue: &Queue, answer: AnswerId) -> AnswerId {
    queue.same_text(answer).first().copied().unwrap_or(answer)
}

#[allow(clippy::cast_precision_loss, reason = "counts and seconds are far below 2^52")]
fn an_hour(count: usize, seconds: u64) -> f64 {
    count as f64 * 3600.0 / seconds.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{codebook, study};
    use proptest::prelude::*;

    /// Answers to one question, all different, but for those from 100 on, which are all `zelfde`.
    fn queue() -> Queue {
        let texts: Vec<String> = (0..110)
            .map(|n| if n < 100 { format!("tekst {n}") } else { "zelfde".into() })
            .collect();
        let answers: Vec<(&str, &str)> = texts.iter().map(|text| ("a", text.as_str())).collect();
        Queue::new(&study(&answers), &codebook(&["a"]))
    }

    /// Decisions on answers in the order of the file, a fixed time apart.
    fn every(seconds: i64, answers: u32) -> Vec<(i64, AnswerId)> {
        (0..answers).map(|n| (1_000 + seconds * i64::from(n), AnswerId(n))).collect()
    }

    #[test]
    fn an_answer_a_half_minute_is_a_hundred_and_twenty_an_hour() {
        let pace = Pace::of(&queue(), &every(30, 11)).unwrap();
        assert_eq!(pace, Pace { worked: 300, texts: 10, answers: 10 });
        assert_eq!(pace.answers_an_hour(), 120.0);
        assert_eq!(pace.left(4), Duration::from_secs(120));
        assert_eq!(pace.left(0), Duration::ZERO);
    }

    #[test]
    fn a_long_pause_is_no_work_and_what_follows_it_took_an_unknown_time() {
        let mut times = every(30, 11);
        times.push((1_300 + 301, AnswerId(11)));
        times.push((1_300 + 301 + 10, AnswerId(12)));
        let pace = Pace::of(&queue(), &times).unwrap();
        assert_eq!(pace, Pace { worked: 310, texts: 11, answers: 11 });
        times[11].0 -= 1;
        times[12].0 -= 1;
        let pace = Pace::of(&queue(), &times).unwrap();
        assert_eq!(pace.worked, 300 + 300 + 10, "five minutes are still work");
    }

    #[test]
    fn identical_answers_are_several_answers_and_one_text() {
        let mut times = every(30, 11);
        times.extend((100..110).map(|n| (1_330, AnswerId(n))));
        let pace = Pace::of(&queue(), &times).unwrap();
        assert_eq!((pace.texts, pace.answers), (11, 20));
        assert_eq!(pace.left(11), Duration::from_secs(330));
        assert!(pace.answers_an_hour() > pace.texts_an_hour());
    }

    #[test]
    fn deciding_again_takes_time_and_is_no_progress() {
        let mut times = every(30, 11);
        times.push((1_360, AnswerId(3)));
        let pace = Pace::of(&queue(), &times).unwrap();
        assert_eq!(pace, Pace { worked: 360, texts: 10, answers: 10 });
    }

    #[test]
    fn too_few_decisions_or_too_little_time_say_nothing() {
        assert_eq!(Pace::of(&queue(), &[]), None);
        assert_eq!(Pace::of(&queue(), &every(60, 10)), None, "nine texts of known time");
        assert_eq!(Pace::of(&queue(), &every(2, 60)), None, "118 seconds");
        assert!(Pace::of(&queue(), &every(2, 61)).is_some());
    }

    proptest! {
        /// Any times, also of a clock that jumps: never more than there is, and no overflow.
        #[test]
        fn no_clock_confuses(times in proptest::collection::vec((any::<i64>(), 0u32..120), 0..60)) {
            let times: Vec<_> = times.into_iter().map(|(at, n)| (at, AnswerId(n))).collect();
            prop_assert_eq!(Pace::of(&queue(), &times), None, "such gaps are no work");
        }

        /// Shifting all decisions in time changes nothing; twice as slow takes twice as long.
        #[test]
        fn pace_scales(gaps in proptest::collection::vec(1i64..=150, 12..60), shift in -1_000_000i64..1_000_000) {
            let times = |from: i64, factor: i64| -> Vec<(i64, AnswerId)> {
                let mut at = from;
                (0..).zip(&gaps).map(|(n, gap)| { at += gap * factor; (at, AnswerId(n)) }).collect()
            };
            let queue = queue();
            let pace = Pace::of(&queue, &times(0, 1));
            prop_assert_eq!(pace, Pace::of(&queue, &times(shift, 1)));
            if let Some(pace) = pace {
                let slower = Pace::of(&queue, &times(0, 2)).unwrap();
                prop_assert_eq!(slower.worked, 2 * pace.worked);
                prop_assert_eq!(slower.texts, pace.texts);
                prop_assert!(slower.left(7) >= pace.left(7) * 2);
            }
        }
    }
}
