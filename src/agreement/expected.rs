//! The expected distance of two codings drawn from all of them: `Σ nₐ nᵦ d(a, b)` over the distinct sets.
//!
//! With up to [`KEPT`] sets the distances are kept and every resample is summed in full. With more that
//! takes too long: the sum is then taken at the resample's counts by its first-order expansion around the
//! counts of all units, with the expectation of what that leaves out. With `e` the difference in counts,
//!
//! ```text
//! (n + e)ᵀD(n + e) = nᵀDn + 2eᵀDn + eᵀDe        E[eᵀDe] = Σ (distances within units) - nᵀDn / units
//! ```
//!
//! where the expectation is over resamples of units. `eᵀDe` is of the order of the units and its deviation
//! from its expectation too, against the square of the units for the whole: with so many sets there are
//! thousands of units, and the bounds of an interval stay the same in three decimals (1,200 units with 815
//! sets: 0.00001 apart). The value over all units is exact always.

use crate::study::ThemeSet;
use rayon::prelude::*;

/// The most distinct sets of which all distances are kept: 4 MB for each measure.
const KEPT: usize = 1_000;

pub(super) enum Expected {
    /// For each set its distances to those after it.
    Kept(Vec<Vec<f64>>),
    Expanded {
        /// `Dn`.
        slope: Vec<f64>,
        /// What is added to `2 Dn · counts`.
        constant: f64,
        /// The counts of all units, and the sum there.
        all: Vec<f64>,
        exact: f64,
    },
}

impl Expected {
    /// For these sets with these counts over all units; `within` is the sum of the distances between
    /// codings of the same unit.
    pub(super) fn of(
        sets: &[ThemeSet],
        counts: &[f64],
        distance: fn(ThemeSet, ThemeSet) -> f64,
        within: f64,
        units: f64,
    ) -> Self {
        if sets.len() <= KEPT {
            let after = |at: usize, a: &ThemeSet| -> Vec<f64> {
                sets.iter().skip(at + 1).map(|b| distance(*a, *b)).collect()
            };
            return Self::Kept(sets.iter().enumerate().map(|(at, a)| after(at, a)).collect());
        }
        Self::expanded(sets, counts, distance, within, units)
    }

    fn expanded(
        sets: &[ThemeSet],
        counts: &[f64],
        distance: fn(ThemeSet, ThemeSet) -> f64,
        within: f64,
        units: f64,
    ) -> Self {
        let of_set = |a: &ThemeSet| -> f64 {
            sets.iter().zip(counts).map(|(b, count)| count * distance(*a, *b)).sum()
        };
        let slope: Vec<f64> = sets.par_iter().map(of_set).collect();
        let exact = dot(&slope, counts);
        let constant = within - exact / units.max(1.0) - exact;
        Self::Expanded { slope, constant, all: counts.to_vec(), exact }
    }

    /// The sum for these counts.
    pub(super) fn at(&self, counts: &[f64]) -> f64 {
        match self {
            Self::Kept(rows) => {
                let half: f64 = rows
                    .iter()
                    .zip(counts)
                    .enumerate()
                    .filter(|(_, (_, count))| **count > 0.0)
                    .map(|(at, (row, count))| {
                        count * dot(row, counts.get(at + 1..).unwrap_or_default())
                    })
                    .sum();
                2.0 * half
            }
            Self::Expanded { exact, all, .. } if all == counts => *exact,
            Self::Expanded { slope, constant, .. } => 2.0 * dot(slope, counts) + constant,
        }
    }
}

/// The sum of products, in four lanes that the processor takes at once.
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let (a, a_rest) = a.as_chunks::<4>();
    let (b, b_rest) = b.as_chunks::<4>();
    let mut lanes = [0.0; 4];
    for (a, b) in a.iter().zip(b) {
        for ((lane, a), b) in lanes.iter_mut().zip(a).zip(b) {
            *lane += a * b;
        }
    }
    let rest: f64 = a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum();
    lanes.iter().sum::<f64>() + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::distance;
    use crate::random::Generator;

    /// The sets, by position, that two coders gave to units.
    fn pairs(units: usize) -> Vec<[usize; 2]> {
        let second = |unit: usize| unit * 7 + usize::from(unit.is_multiple_of(3));
        (0..units).map(|unit| [unit * 7 % 37, second(unit) % 37]).collect()
    }

    fn counts(pairs: &[[usize; 2]]) -> Vec<f64> {
        let mut counts = vec![0.0; 37];
        for set in pairs.iter().flatten() {
            counts[*set] += 1.0;
        }
        counts
    }

    #[test]
    fn the_expansion_is_exact_at_all_units_and_near_at_resamples() {
        let sets: Vec<ThemeSet> = (0..37_usize)
            .map(|set| (0..6).filter(|theme| set >> theme & 1 == 1).collect())
            .collect();
        let all = pairs(2_000);
        let within = all.iter().map(|[a, b]| 2.0 * distance::masi(sets[*a], sets[*b])).sum::<f64>();
        let there = counts(&all);
        let kept = Expected::of(&sets, &there, distance::masi, within, 2_000.0);
        let expanded = Expected::expanded(&sets, &there, distance::masi, within, 2_000.0);
        let apart = |counts: &[f64]| (expanded.at(counts) / kept.at(counts) - 1.0).abs();
        assert!(apart(&there) < 1e-12);
        for resample in 0..50 {
            let mut generator = Generator::new(1, resample);
            let drawn: Vec<[usize; 2]> =
                (0..all.len()).map(|_| all[generator.below(all.len())]).collect();
            let apart = apart(&counts(&drawn));
            assert!(apart < 0.002, "{apart}");
        }
    }

    #[test]
    fn the_sum_is_over_both_orders_of_every_two_codings() {
        let sets = [ThemeSet::EMPTY, [0].into_iter().collect(), [0, 1].into_iter().collect()];
        let kept = Expected::of(&sets, &[1.0, 2.0, 3.0], distance::jaccard, 0.0, 3.0);
        // 2 (1·2·1 + 1·3·1 + 2·3·½)
        assert!((kept.at(&[1.0, 2.0, 3.0]) - 16.0).abs() < 1e-12);
    }
}
