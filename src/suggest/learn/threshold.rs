//! From which log-odds a theme is ticked beforehand: at an even chance, and lower where ticks prove right
//! often enough.
//!
//! The decisions are dealt into parts; each part is predicted from the others, so that no decision is
//! judged by what was learned of itself. The ticks are then taken from the surest down, as far as they are
//! right as often as is aimed at.
//!
//! What the codebook ticks is changed only on proof: its ticks are taken away, and ticks below an even chance
//! are made, where that was right more often than wrong by more than chance. Withholding ticks that are more
//! often right than wrong, so that the others are right nine times out of ten, costs more right ticks than it
//! saves wrong ones wherever the codebook is right less often than that (docs/quality.md).

use super::fit::chance;
use super::ground::{Ground, Lesson};

/// How many of the ticks are to be right.
const PRECISION: f64 = 0.9;
/// An even chance, in log-odds.
const PLAIN: f64 = 0.0;
/// Parts into which decisions are dealt.
const PARTS: usize = 5;
/// How many ticks the model's own expectation counts for beside those that were tried.
const EXPECTED: f64 = 5.0;
/// The chance below which nothing is ticked, whatever the decisions say.
const LOWEST: f64 = 0.2;
/// How many possible proposals there must have been before one is made above an even chance.
const ENOUGH: usize = 20;

/// A theme of an answer, predicted without that answer's decision.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trial {
    /// The log-odds that were predicted.
    pub(super) odds: f64,
    /// Whether the codebook by itself ticks it.
    pub(super) ticked: bool,
    /// Whether the coder gave it.
    pub(super) given: bool,
}

#[derive(Debug, Default)]
pub(super) struct Trials(Vec<Trial>);

impl Trials {
    pub(super) fn add(&mut self, trial: Trial) {
        self.0.push(trial);
    }

    /// Whether it proves right to take away the codebook's ticks below a threshold.
    fn prove_wrong_below(&self, from: f64) -> bool {
        let mut below = Tried::default();
        self.0
            .iter()
            .filter(|trial| trial.ticked && trial.odds < from)
            .for_each(|trial| below.add(trial.given));
        below.wrong_proves()
    }

    /// Where ticks begin: at an even chance at the highest.
    fn begin(&self) -> f64 {
        self.from().map_or(PLAIN, |from| from.min(PLAIN))
    }

    /// Where proposals begin that are made only when they are right often enough; at infinity while that is
    /// not known.
    fn begin_surely(&self) -> f64 {
        let tried = self.0.iter().filter(|trial| chance(trial.odds) >= LOWEST).count();
        let known = |from: &f64| *from <= PLAIN || tried >= ENOUGH;
        self.from().filter(known).unwrap_or(f64::INFINITY)
    }

    /// The lowest log-odds from which ticks are right so often, and right rather than wrong below an even
    /// chance; `None` when there is no such point.
    fn from(&self) -> Option<f64> {
        let mut surest: Vec<(f64, bool)> =
            self.0.iter().map(|trial| (trial.odds, trial.given)).collect();
        surest.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let (mut all, mut unlikely) = (Tried::default(), Tried::default());
        let (mut expected, mut from) = (0.0, None);
        // Those that are equally sure are ticked together or not at all.
        for alike in surest.chunk_by(|(a, _), (b, _)| a.total_cmp(b).is_eq()) {
            let Some((odds, _)) = alike.first().copied() else { continue };
            let chance = chance(odds);
            if chance < LOWEST {
                break;
            }
            expected += alike.len() as f64 * chance;
            for (_, given) in alike {
                all.add(*given);
                if odds < PLAIN {
                    unlikely.add(*given);
                }
            }
            let imagined = EXPECTED * expected / all.many();
            let often = (all.right + imagined) / (all.many() + EXPECTED) >= PRECISION;
            if often && (odds >= PLAIN || unlikely.right_proves()) {
                from = Some(odds);
            }
        }
        from
    }
}

/// How many ticks were right and how many wrong.
#[derive(Debug, Clone, Copy, Default)]
struct Tried {
    right: f64,
    wrong: f64,
}

impl Tried {
    fn add(&mut self, given: bool) {
        if given {
            self.right += 1.0;
        } else {
            self.wrong += 1.0;
        }
    }

    fn many(self) -> f64 {
        self.right + self.wrong
    }

    fn right_proves(self) -> bool {
        self.proves(self.right - self.wrong)
    }

    fn wrong_proves(self) -> bool {
        self.proves(self.wrong - self.right)
    }

    /// Whether a surplus is more than chance would have it: a standard deviation of as many even chances.
    fn proves(self, surplus: f64) -> bool {
        surplus > 0.0 && surplus >= self.many().sqrt()
    }
}

/// What is proposed.
pub(super) struct Thresholds {
    /// From which log-odds a theme is ticked.
    pub(super) themes: f64,
    /// Whether a tick of the codebook is taken away below those.
    pub(super) takes_away: bool,
    /// From which log-odds it is proposed that no theme applies.
    pub(super) none: f64,
}

/// From which log-odds themes are ticked, and *no theme* is proposed, by these decisions.
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
    let themes = trials.begin();
    let takes_away = trials.prove_wrong_below(themes);
    Thresholds { themes, takes_away, none: none.begin_surely() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trials(of: &[(f64, bool, usize)]) -> Trials {
        let all = of.iter().flat_map(|(odds, given, times)| {
            vec![Trial { odds: *odds, ticked: true, given: *given }; *times]
        });
        Trials(all.collect())
    }

    fn is(one: f64, other: f64) -> bool {
        one.total_cmp(&other).is_eq()
    }

    #[test]
    fn ticks_begin_at_an_even_chance_while_too_little_is_known() {
        assert!(is(Trials::default().begin(), PLAIN));
        assert!(
            is(trials(&[(2.0, true, 3)]).begin(), PLAIN),
            "a few sure ones say nothing of others"
        );
    }

    #[test]
    fn doubtful_ticks_that_prove_right_come_along_and_wrong_ones_stay_out() {
        let right = trials(&[(3.0, true, 40), (-1.0, true, 30), (-1.3, false, 30)]);
        assert!(is(right.begin(), -1.0));
        let wrong = trials(&[(3.0, true, 40), (-0.4, false, 30), (-1.0, true, 30)]);
        assert!(is(wrong.begin(), PLAIN));
    }

    #[test]
    fn that_sure_ticks_leave_room_for_wrong_ones_is_no_reason_to_make_them() {
        let room = trials(&[(3.0, true, 200), (-0.5, true, 4), (-0.5, false, 6)]);
        assert!(is(room.begin(), PLAIN));
        let too_few_to_tell = trials(&[(3.0, true, 200), (-0.5, true, 5), (-0.5, false, 4)]);
        assert!(is(too_few_to_tell.begin(), PLAIN));
    }

    #[test]
    fn ticks_that_are_too_often_wrong_are_withheld_only_below_an_even_chance() {
        let three_of_four = trials(&[(3.0, true, 30), (1.0, true, 15), (1.0, false, 15)]);
        assert!(is(three_of_four.begin(), PLAIN));
    }

    #[test]
    fn a_long_shot_is_never_ticked() {
        let all_right = trials(&[(2.0, true, 30), (-4.0, true, 300)]);
        assert!(is(all_right.begin(), PLAIN));
    }

    #[test]
    fn what_must_be_sure_waits_until_that_is_known() {
        assert!(is(Trials::default().begin_surely(), f64::INFINITY));
        assert!(is(trials(&[(3.0, true, 19)]).begin_surely(), f64::INFINITY));
        assert!(is(trials(&[(3.0, true, 20)]).begin_surely(), 3.0));
        assert!(is(trials(&[(3.0, false, 20)]).begin_surely(), f64::INFINITY));
        assert!(is(trials(&[(3.0, true, 20), (1.0, false, 20)]).begin_surely(), 3.0));
    }

    #[test]
    fn ticks_of_the_codebook_are_taken_away_once_that_proved_right() {
        let below = |of: &[(f64, bool, usize)]| trials(of).prove_wrong_below(PLAIN);
        assert!(!below(&[]), "nothing was tried");
        assert!(!below(&[(1.0, false, 40)]), "these are not below");
        assert!(below(&[(-0.5, false, 2)]));
        assert!(!below(&[(-0.5, false, 5), (-0.2, true, 4)]), "that may be chance");
        assert!(below(&[(-0.5, false, 9), (-0.2, true, 4)]));
        let others = Trials(vec![Trial { odds: -1.0, ticked: false, given: false }; 40]);
        assert!(!others.prove_wrong_below(PLAIN), "they are not ticks of the codebook");
    }
}
