//! From which log-odds a theme is ticked beforehand: where ticks are right often enough, by the decisions
//! so far.
//!
//! The decisions are dealt into parts; each part is predicted from the others, so that no decision is
//! judged by what was learned of itself. The ticks are then taken from the surest down, as far as they are
//! right as often as is aimed at.

use super::fit::chance;
use super::ground::{Ground, Lesson};

/// How many of the ticks are to be right.
pub(super) const PRECISION: f64 = 0.9;
/// Where ticks begin when too little is known, in log-odds.
pub(super) const PLAIN: f64 = 0.0;
/// Parts into which decisions are dealt.
const PARTS: usize = 5;
/// How many ticks the model's own expectation counts for beside those that were tried.
const EXPECTED: f64 = 5.0;
/// The chance below which nothing is ticked, whatever the decisions say.
const LOWEST: f64 = 0.2;
/// The chance from which themes are ticked where ticks were never right often enough.
const HIGHEST: f64 = 0.9;
/// From how many possible ticks on it is known that they are not right often enough.
const ENOUGH: usize = 20;

/// Where ticks begin.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Begin {
    /// At these log-odds.
    At(f64),
    /// Too little was decided to tell.
    Unknown,
    /// Nowhere are they right as often as is aimed at.
    Never,
}

/// Log-odds of themes, and whether the coder gave them.
#[derive(Debug, Default)]
pub(super) struct Trials(Vec<(f64, bool)>);

impl Trials {
    pub(super) fn add(&mut self, odds: f64, given: bool) {
        self.0.push((odds, given));
    }

    /// Where ticks begin.
    fn begin(self) -> Begin {
        let tried = self.0.iter().filter(|(odds, _)| chance(*odds) >= LOWEST).count();
        let between: Vec<f64> =
            self.0.iter().map(|(odds, _)| *odds).filter(|odds| *odds >= PLAIN).collect();
        match self.from() {
            Some(from) if from <= PLAIN => Begin::At(from),
            _ if tried < ENOUGH => Begin::Unknown,
            // Ticks begin later only because of what was tried and found wrong before.
            Some(from) if between.iter().all(|odds| *odds >= from) => Begin::At(PLAIN),
            Some(from) => Begin::At(from),
            None => Begin::Never,
        }
    }

    /// The lowest log-odds from which ticks are right so often; `None` when there is no such point.
    fn from(mut self) -> Option<f64> {
        self.0.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let (mut ticks, mut right, mut expected, mut from) = (0.0, 0.0, 0.0, None);
        // Those that are equally sure are ticked together or not at all.
        for alike in self.0.chunk_by(|(a, _), (b, _)| a.total_cmp(b).is_eq()) {
            let Some((odds, _)) = alike.first().copied() else { continue };
            let chance = chance(odds);
            if chance < LOWEST {
                break;
            }
            let many = alike.len() as f64;
            ticks += many;
            right += alike.iter().filter(|(_, given)| *given).count() as f64;
            expected += many * chance;
            if (right + EXPECTED * expected / ticks) / (ticks + EXPECTED) >= PRECISION {
                from = Some(odds);
            }
        }
        from
    }
}

/// From which log-odds something is proposed.
pub(super) struct Thresholds {
    /// A theme.
    pub(super) themes: f64,
    /// That no theme applies.
    pub(super) none: f64,
}

/// From which log-odds themes are ticked, and *no theme* is proposed.
pub(super) fn thresholds(ground: &Ground, lessons: &[Lesson]) -> Thresholds {
    let (mut trials, mut none) = (Trials::default(), Trials::default());
    for part in 0..PARTS.min(lessons.len()) {
        let (own, others): (Vec<_>, Vec<_>) =
            lessons.iter().enumerate().partition(|(at, _)| at % PARTS == part);
        let of = |dealt: Vec<(usize, &Lesson)>| -> Vec<Lesson> {
            dealt.into_iter().map(|(_, lesson)| *lesson).collect()
        };
        ground.tried(&ground.fit(&of(others)), &of(own), &mut trials, &mut none);
    }
    Thresholds {
        themes: match trials.begin() {
            Begin::At(from) => from,
            Begin::Unknown => PLAIN,
            Begin::Never => (HIGHEST / (1.0 - HIGHEST)).ln(),
        },
        none: match none.begin() {
            Begin::At(from) => from,
            Begin::Unknown | Begin::Never => f64::INFINITY,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trials(of: &[(f64, bool, usize)]) -> Trials {
        let all = of.iter().flat_map(|(odds, given, times)| vec![(*odds, *given); *times]);
        Trials(all.collect())
    }

    #[test]
    fn nothing_is_said_while_too_little_is_known() {
        assert_eq!(Trials::default().begin(), Begin::Unknown);
        assert_eq!(trials(&[(3.0, false, 19)]).begin(), Begin::Unknown);
        assert_eq!(trials(&[(3.0, false, 20)]).begin(), Begin::Never, "that is known to be wrong");
    }

    #[test]
    fn doubtful_ticks_that_prove_right_come_along_and_wrong_ones_stay_out() {
        let right = trials(&[(3.0, true, 40), (-1.0, true, 30), (-1.3, false, 30)]);
        assert_eq!(right.begin(), Begin::At(-1.0));
        let wrong = trials(&[(3.0, true, 40), (0.4, false, 30), (-1.0, true, 30)]);
        assert_eq!(wrong.begin(), Begin::At(3.0));
    }

    #[test]
    fn a_long_shot_is_never_ticked() {
        let all_right = trials(&[(2.0, true, 30), (-4.0, true, 300)]);
        assert_eq!(all_right.begin(), Begin::At(PLAIN));
        let few = trials(&[(2.0, true, 3)]);
        assert_eq!(few.begin(), Begin::Unknown, "a few sure ones say nothing of the others");
    }
}
