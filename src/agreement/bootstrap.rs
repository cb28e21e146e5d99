//! Intervals: units drawn with replacement, as many as there are, and everything computed again.
//!
//! All measures are taken from the same draws. The interval is the percentile interval: the 2.5th and
//! 97.5th percentile of the values, interpolated linearly between the two nearest (R's type 7). A draw in
//! which a measure is undefined is left out of its interval and counted.

use super::value::{Estimate, Interval, Value};
use crate::random::Generator;
use rayon::prelude::*;

/// How often units are drawn, and from which random numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resampling {
    /// How many resamples; with 0 there are no intervals.
    pub resamples: usize,
    /// The same seed gives the same intervals, on any machine and with any number of threads.
    pub seed: u64,
}

impl Default for Resampling {
    fn default() -> Self {
        Self { resamples: 1_000, seed: 1 }
    }
}

impl Resampling {
    /// The estimates of measures that `measured` computes from the number of units that each pattern
    /// stands for, by stratum; `weights` are those of all units. Units are drawn within their stratum.
    pub(super) fn estimates(
        self,
        weights: &[Vec<u32>],
        measured: impl Fn(&[Vec<u32>]) -> Vec<Value> + Sync,
    ) -> Vec<Estimate> {
        let values = measured(weights);
        let strata: Vec<Vec<usize>> = weights.iter().map(|weights| units(weights)).collect();
        let draw = |drawn: &mut Vec<Vec<u32>>, resample: usize| {
            let mut generator = Generator::new(self.seed, resample as u64);
            for (units, drawn) in strata.iter().zip(drawn.iter_mut()) {
                drawn.fill(0);
                for _ in 0..units.len() {
                    let pattern = units.get(generator.below(units.len())).copied();
                    if let Some(count) = pattern.and_then(|pattern| drawn.get_mut(pattern)) {
                        *count += 1;
                    }
                }
            }
            measured(drawn)
        };
        let empty = || weights.iter().map(|weights| vec![0; weights.len()]).collect();
        let draws: Vec<Vec<Value>> =
            (0..self.resamples).into_par_iter().map_init(empty, draw).collect();
        let estimate = |(measure, value): (usize, &Value)| {
            let drawn = draws.iter().filter_map(|draw| draw.get(measure)?.ok()).collect();
            estimate(*value, drawn, self.resamples)
        };
        values.par_iter().enumerate().map(|(measure, value)| estimate((measure, value))).collect()
    }
}

/// The pattern of each unit: when a unit is drawn, its pattern gains one.
fn units(weights: &[u32]) -> Vec<usize> {
    let units = weights.iter().enumerate();
    units.flat_map(|(pattern, weight)| std::iter::repeat_n(pattern, *weight as usize)).collect()
}

#[allow(clippy::cast_precision_loss, reason = "numbers of resamples")]
fn estimate(value: Value, mut drawn: Vec<f64>, resamples: usize) -> Estimate {
    if value.is_err() {
        return Estimate::of(value);
    }
    let left_out = resamples - drawn.len();
    drawn.sort_unstable_by(f64::total_cmp);
    let enough = left_out as f64 <= Estimate::MOST_LEFT_OUT * resamples as f64;
    let bounds = percentile(&drawn, 0.025).zip(percentile(&drawn, 0.975));
    let interval = bounds.filter(|_| enough).map(|(low, high)| Interval { low, high });
    Estimate { value, interval, left_out }
}

/// The value below which this share of the sorted values lies.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a position among resamples"
)]
fn percentile(sorted: &[f64], share: f64) -> Option<f64> {
    let position = share * sorted.len().checked_sub(1)? as f64;
    let low = sorted.get(position.floor() as usize)?;
    let high = sorted.get(position.ceil() as usize)?;
    Some(low + (high - low) * position.fract())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::value::Undefined;

    #[test]
    fn percentiles_are_those_of_r() {
        // quantile(1:11, c(.025, .975)) is 1.25 and 10.75.
        let values: Vec<f64> = (1..=11).map(f64::from).collect();
        assert_eq!(percentile(&values, 0.025), Some(1.25));
        assert_eq!(percentile(&values, 0.975), Some(10.75));
        assert_eq!(percentile(&[], 0.5), None);
    }

    #[test]
    fn a_share_of_units_has_the_interval_of_the_binomial() {
        // 200 of 400: the standard error is 0.025, so the interval is 0.451 to 0.549.
        let share = |weights: &[Vec<u32>]| vec![Ok(f64::from(weights[0][0]) / 400.0)];
        let resampling = Resampling { resamples: 4_000, seed: 3 };
        let [estimate] = resampling.estimates(&[vec![200, 200]], share)[..] else { panic!() };
        let interval = estimate.interval.unwrap();
        assert!((interval.low - 0.451).abs() < 0.004, "{interval:?}");
        assert!((interval.high - 0.549).abs() < 0.004, "{interval:?}");
    }

    #[test]
    fn draws_without_a_value_are_counted_and_many_of_them_leave_no_interval() {
        // One of two units: a quarter of the draws lacks the first.
        let first = |weights: &[Vec<u32>]| {
            vec![if weights[0][0] == 0 { Err(Undefined::NotUsed) } else { Ok(1.0) }]
        };
        let [estimate] = Resampling::default().estimates(&[vec![1, 1]], first)[..] else {
            panic!()
        };
        assert!((200..300).contains(&estimate.left_out), "{estimate:?}");
        assert_eq!((estimate.value, estimate.interval), (Ok(1.0), None));
    }

    #[test]
    fn without_resamples_there_is_no_interval() {
        let resampling = Resampling { resamples: 0, seed: 1 };
        let estimates = resampling.estimates(&[vec![2, 2]], |_| vec![Ok(0.5)]);
        assert_eq!(estimates, [Estimate::of(Ok(0.5))]);
    }
}
