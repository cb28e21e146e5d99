//! Agreement on the whole theme set of a unit.

use super::expected::Expected;
use super::theme::Tally;
use super::units::Pairable;
use super::value::{Undefined, Value};
use super::{distance, multivalued};
use crate::study::ThemeSet;

/// The measures over theme sets, in the order of [`SetMeasure::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SetMeasure {
    /// Krippendorff's alpha with MASI distance (Passonneau 2006).
    AlphaMasi,
    /// Krippendorff's alpha with Jaccard distance.
    AlphaJaccard,
    /// Krippendorff's alpha where sets are the same or not.
    AlphaNominal,
    /// Multi-valued alpha (Krippendorff and Craggs 2016).
    MvAlpha,
    /// Kappa pooled over themes (De Vries, Elliott, Kanouse and Teleki 2008). For two coders.
    PooledKappa,
}

impl SetMeasure {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::AlphaMasi, Self::AlphaJaccard, Self::AlphaNominal, Self::MvAlpha, Self::PooledKappa];

    /// The name in files that programs read.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::AlphaMasi => "alpha_masi",
            Self::AlphaJaccard => "alpha_jaccard",
            Self::AlphaNominal => "alpha_nominal",
            Self::MvAlpha => "mv_alpha",
            Self::PooledKappa => "pooled_kappa",
        }
    }
}

/// A coefficient before the division, so that it can be pooled over questions: observed and expected
/// disagreement. For alpha each is times the codings it is about; for pooled kappa it is a sum of shares over
/// themes.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Terms {
    observed: f64,
    expected: f64,
}

impl Terms {
    /// `1 - Dₒ/Dₑ`.
    pub(super) fn value(self) -> Value {
        if self.expected > 0.0 {
            Ok(1.0 - self.observed / self.expected)
        } else {
            Err(Undefined::NoVariation)
        }
    }

    /// Both added: the terms of the whole. Expected is what is expected within each part.
    pub(super) fn plus(self, other: Self) -> Self {
        Self { observed: self.observed + other.observed, expected: self.expected + other.expected }
    }
}

/// What stays the same over resamples.
pub(super) struct Sets<'a> {
    pairable: &'a Pairable,
    /// For each pattern the disagreement within it.
    within: Vec<Within>,
    masi: Expected,
    jaccard: Expected,
}

/// The sum of the distances over the ordered pairs of coders of a unit, divided by one less than the
/// coders who saw it.
#[derive(Default)]
struct Within {
    masi: f64,
    jaccard: f64,
    nominal: f64,
    dice: f64,
}

/// A distance between two theme sets.
type Distance = fn(ThemeSet, ThemeSet) -> f64;

impl<'a> Sets<'a> {
    pub(super) fn of(pairable: &'a Pairable) -> Self {
        let summed = |distance: Distance| summed(pairable, distance);
        let scaled = |distance: Distance| -> Vec<f64> {
            let sums = summed(distance).into_iter().zip(&pairable.patterns);
            sums.map(|(sum, pattern)| sum / whole(pattern.given.len().saturating_sub(1).max(1)))
                .collect()
        };
        let (masi, jaccard) = (scaled(distance::masi), scaled(distance::jaccard));
        let others = scaled(distance::nominal).into_iter().zip(scaled(distance::dice));
        let within = masi
            .into_iter()
            .zip(jaccard)
            .zip(others)
            .map(|((masi, jaccard), (nominal, dice))| Within { masi, jaccard, nominal, dice })
            .collect();
        let counts = counts(pairable, &pairable.weights);
        let expected = |distance: Distance| {
            let own: f64 = summed(distance)
                .iter()
                .zip(&pairable.weights)
                .map(|(d, w)| d * f64::from(*w))
                .sum();
            Expected::of(&pairable.sets, &counts, distance, own, whole(pairable.units()))
        };
        Self {
            pairable,
            within,
            masi: expected(distance::masi),
            jaccard: expected(distance::jaccard),
        }
    }

    /// The terms of every measure, where each pattern stands for `weights` units; `tallies` are those of
    /// the themes over the same units. In the order of [`SetMeasure::ALL`].
    pub(super) fn terms(
        &self,
        weights: &[u32],
        tallies: &[Tally],
    ) -> [Result<Terms, Undefined>; 5] {
        let units: u64 = weights.iter().map(|weight| u64::from(*weight)).sum();
        match units {
            0 => return [Err(Undefined::NobodyShared); 5],
            1 => return [Err(Undefined::OneUnit); 5],
            _ => {}
        }
        let counts = counts(self.pairable, weights);
        let codings: f64 = counts.iter().sum();
        let mut observed = Within::default();
        for (within, weight) in self.within.iter().zip(weights) {
            let weight = f64::from(*weight);
            observed.masi += weight * within.masi;
            observed.jaccard += weight * within.jaccard;
            observed.nominal += weight * within.nominal;
            observed.dice += weight * within.dice;
        }
        let same: f64 = counts.iter().map(|count| count * count).sum();
        let different = codings * codings - same;
        // One set everywhere: no distance can be expected, whatever the measure.
        let varies = different > 0.0;
        let terms = |observed: f64, expected: f64| {
            Ok(if varies { Terms { observed, expected } } else { Terms::default() })
        };
        let chance = |sum: f64| sum / (codings - 1.0);
        [
            terms(observed.masi, chance(self.masi.at(&counts))),
            terms(observed.jaccard, chance(self.jaccard.at(&counts))),
            terms(observed.nominal, chance(different)),
            terms(observed.dice, codings * self.multivalued(&counts, tallies)),
            pooled_kappa(tallies),
        ]
    }

    /// The disagreement of multi-valued alpha that is expected by chance.
    fn multivalued(&self, counts: &[f64], tallies: &[Tally]) -> f64 {
        let mut sizes = Vec::new();
        for (set, count) in self.pairable.sets.iter().zip(counts) {
            if sizes.len() <= set.len() {
                sizes.resize(set.len() + 1, 0.0);
            }
            if let Some(size) = sizes.get_mut(set.len()) {
                *size += count;
            }
        }
        let given: Vec<f64> = tallies.iter().map(|tally| tally.gave).collect();
        multivalued::expected(&given, &sizes)
    }
}

/// `(mean pₒ - mean pₑ) / (1 - mean pₑ)`. A theme that does not vary adds nothing above or below.
fn pooled_kappa(tallies: &[Tally]) -> Result<Terms, Undefined> {
    let mut sum = Terms::default();
    for tally in tallies {
        let (observed, expected) = tally.cohen_terms()?;
        sum = sum.plus(Terms { observed, expected });
    }
    Ok(sum)
}

/// For each distinct set how often it was given.
fn counts(pairable: &Pairable, weights: &[u32]) -> Vec<f64> {
    let mut counts = vec![0.0; pairable.sets.len()];
    for (pattern, weight) in pairable.patterns.iter().zip(weights) {
        if *weight > 0 {
            for (_, set) in &pattern.given {
                if let Some(count) = counts.get_mut(*set) {
                    *count += f64::from(*weight);
                }
            }
        }
    }
    counts
}

/// For each pattern the sum of the distances over the ordered pairs of its coders.
fn summed(pairable: &Pairable, distance: Distance) -> Vec<f64> {
    let of_pattern = |given: &[(u32, usize)]| {
        let mut sum = 0.0;
        for (at, (_, a)) in given.iter().enumerate() {
            for (_, b) in given.iter().skip(at + 1) {
                sum += 2.0 * distance(pairable.set(*a), pairable.set(*b));
            }
        }
        sum
    };
    pairable.patterns.iter().map(|pattern| of_pattern(&pattern.given)).collect()
}

#[allow(clippy::cast_precision_loss, reason = "counts of codings lie far below 2^53")]
fn whole(count: usize) -> f64 {
    count as f64
}
