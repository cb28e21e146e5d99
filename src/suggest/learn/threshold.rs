//! From which log-odds a theme is likely, and from which of those it is ticked beforehand.
//!
//! The decisions are dealt into parts; each part is predicted from the others, so that no decision is
//! judged by what was learned of itself.
//!
//! **Likely** is what most probably applies: a theme at an even chance, and lower where such themes prove
//! right often enough. What the codebook ticks is likely too, until taking it away proves right: was that
//! wrong more often than right by more than chance?
//!
//! **Ticked** is what is likely, as long as nine out of ten of that are right or the decisions do not tell.
//! Once they show that fewer are, ticks are made from the surest down as far as nine out of ten were right,
//! and what is likely below that shows without a tick. To call that unlikely as well would leave more right
//! themes out than wrong ones wherever the codebook is right less often than that (docs/quality.md).

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
/// How many possible proposals there must have been before one is made above an even chance, and how many
/// likely themes before any of them is not ticked.
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

    /// Where themes are likely: from an even chance at the highest.
    fn begin(&self) -> f64 {
        self.from().map_or(PLAIN, |from| from.min(PLAIN))
    }

    /// Those of what is likely by these thresholds.
    fn likely(&self, from: f64, takes_away: bool) -> Self {
        let likely = |trial: &&Trial| trial.odds >= from || (trial.ticked && !takes_away);
        Self(self.0.iter().filter(likely).copied().collect())
    }

    /// Where ticks begin among trials of what is likely: at minus infinity unless it proves that too few of
    /// those are right.
    fn begin_ticks(&self) -> f64 {
        let mut all = Tried::default();
        self.0.iter().for_each(|trial| all.add(trial.given));
        if self.0.len() < ENOUGH || !all.imprecision_proves() {
            return f64::NEG_INFINITY;
        }
        self.from().unwrap_or_else(|| odds(PRECISION))
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

    /// Whether more are wrong than is aimed at, by a standard deviation of as many that are right as often
    /// as that.
    fn imprecision_proves(self) -> bool {
        let surplus = self.wrong - self.many() * (1.0 - PRECISION);
        surplus > 0.0 && surplus >= (self.many() * PRECISION * (1.0 - PRECISION)).sqrt()
    }

    /// Whether a surplus is more than chance would have it: a standard deviation of as many even chances.
    fn proves(self, surplus: f64) -> bool {
        surplus > 0.0 && surplus >= self.many().sqrt()
    }
}

/// What is proposed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Thresholds {
    /// From which log-odds a theme is likely.
    pub(super) themes: f64,
    /// Whether what the codebook ticks is not likely below those.
    pub(super) takes_away: bool,
    /// From which log-odds what is likely is ticked.
    pub(super) ticks: f64,
    /// From which log-odds it is proposed that no theme applies.
    pub(super) none: f64,
}

impl Thresholds {
    /// By how themes, and *no theme*, were predicted and given.
    fn of(trials: &Trials, none: &Trials) -> Self {
        let themes = trials.begin();
        let takes_away = trials.prove_wrong_below(themes);
        let ticks = trials.likely(themes, takes_away).begin_ticks();
        Self { themes, takes_away, ticks, none: none.begin_surely() }
    }
}

/// From which log-odds themes are likely and ticked, and *no theme* is proposed, by these decisions.
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
    Thresholds::of(&trials, &none)
}

/// The log-odds of a chance.
fn odds(chance: f64) -> f64 {
    (chance / (1.0 - chance)).ln()
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
    fn themes_are_likely_from_an_even_chance_while_too_little_is_known() {
        assert!(is(Trials::default().begin(), PLAIN));
        assert!(
            is(trials(&[(2.0, true, 3)]).begin(), PLAIN),
            "a few sure ones say nothing of others"
        );
    }

    #[test]
    fn doubtful_themes_that_prove_right_are_likely_and_wrong_ones_are_not() {
        let right = trials(&[(3.0, true, 40), (-1.0, true, 30), (-1.3, false, 30)]);
        assert!(is(right.begin(), -1.0));
        let wrong = trials(&[(3.0, true, 40), (-0.4, false, 30), (-1.0, true, 30)]);
        assert!(is(wrong.begin(), PLAIN));
    }

    #[test]
    fn that_sure_themes_leave_room_for_wrong_ones_is_no_reason_to_call_those_likely() {
        let room = trials(&[(3.0, true, 200), (-0.5, true, 4), (-0.5, false, 6)]);
        assert!(is(room.begin(), PLAIN));
        let too_few_to_tell = trials(&[(3.0, true, 200), (-0.5, true, 5), (-0.5, false, 4)]);
        assert!(is(too_few_to_tell.begin(), PLAIN));
    }

    #[test]
    fn themes_are_likely_from_an_even_chance_however_often_they_are_wrong() {
        let three_of_four = trials(&[(3.0, true, 30), (1.0, true, 15), (1.0, false, 15)]);
        assert!(is(three_of_four.begin(), PLAIN));
    }

    #[test]
    fn a_long_shot_is_never_likely() {
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

    /// Where ticks begin when the codebook ticks all of these.
    fn ticks(of: &[(f64, bool, usize)]) -> f64 {
        Thresholds::of(&trials(of), &Trials::default()).ticks
    }

    #[test]
    fn all_that_is_likely_is_ticked_while_nine_out_of_ten_are_right() {
        assert!(is(ticks(&[(3.0, true, 90), (0.2, false, 10)]), f64::NEG_INFINITY));
        // Three wrong of twenty may be chance where two are expected.
        assert!(is(ticks(&[(1.0, true, 17), (0.5, false, 3)]), f64::NEG_INFINITY));
    }

    #[test]
    fn all_that_is_likely_is_ticked_while_too_little_is_known() {
        assert!(is(ticks(&[]), f64::NEG_INFINITY));
        assert!(is(ticks(&[(1.0, true, 9), (0.5, false, 10)]), f64::NEG_INFINITY));
        assert!(ticks(&[(1.0, true, 10), (0.5, false, 10)]).is_finite());
    }

    #[test]
    fn where_fewer_are_right_ticks_begin_at_the_last_point_where_enough_are() {
        let weak = [(3.0, true, 60), (2.0, true, 30), (2.0, false, 6), (1.0, false, 20)];
        assert!(is(ticks(&weak), 2.0));
        let standing = [(3.0, true, 60), (1.0, true, 10), (1.0, false, 20), (-0.5, true, 9)];
        assert!(is(ticks(&standing), 3.0), "what comes behind does not make up for it");
    }

    #[test]
    fn where_too_few_are_right_at_every_point_the_chance_itself_must_be_so_high() {
        let poor = [(1.0, true, 20), (1.0, false, 20), (0.5, true, 5)];
        assert!((ticks(&poor) - 9.0_f64.ln()).abs() < 1e-9);
    }

    #[test]
    fn what_is_not_likely_says_nothing_of_the_ticks() {
        let likely = vec![Trial { odds: 2.0, ticked: false, given: true }; 40];
        let unlikely = vec![Trial { odds: -2.0, ticked: false, given: false }; 400];
        let all = Trials([likely, unlikely].concat());
        assert!(is(Thresholds::of(&all, &Trials::default()).ticks, f64::NEG_INFINITY));
    }
}
