//! Intervals and tests for shares: how sure a number of the matrix is, and whether two groups differ.
//!
//! All intervals are 95%. Formulas with their sources stand at each function; nothing here knows
//! themes, except [`contrasts`], which walks over the rows of a table.

use super::Table;

/// The 97.5th percentile of the standard normal distribution, for two-sided 95% intervals.
const Z: f64 = 1.959_963_984_540_054;

/// `count` respondents out of `of`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proportion {
    /// Respondents with the property.
    pub count: usize,
    /// Respondents in all.
    pub of: usize,
}

/// A 95% interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

/// A difference of two shares, from -1 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The first share less the second.
    pub estimate: f64,
    /// Its interval.
    pub interval: Interval,
}

/// How two groups differ on one theme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contrast {
    /// Share in the first group less the share in the second.
    pub difference: Difference,
    /// Two-sided p of Fisher's exact test, as computed for this theme alone.
    pub p: f64,
    /// The same, corrected for testing all themes of the question.
    pub p_corrected: f64,
}

impl Proportion {
    /// The share, 0 to 1; `None` when it is undefined (out of 0) or impossible (more than all).
    #[must_use]
    pub fn share(self) -> Option<f64> {
        (self.of > 0 && self.count <= self.of).then(|| self.count as f64 / self.of as f64)
    }

    /// Wilson's score interval without continuity correction.
    ///
    /// `(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)`: E. B. Wilson (1927), Probable inference, the
    /// law of succession, and statistical inference, JASA 22, 209-212; method 3 of Newcombe (1998a),
    /// Statistics in Medicine 17, 857-872. `None` where [`Self::share`] is.
    #[must_use]
    pub fn wilson(self) -> Option<Interval> {
        let p = self.share()?;
        let n = self.of as f64;
        let centre = p + Z * Z / (2.0 * n);
        let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        let scale = 1.0 + Z * Z / n;
        // At 0 and at n the bound is exact; rounding would leave -1e-17.
        let low = if self.count == 0 { 0.0 } else { (centre - half) / scale };
        let high = if self.count == self.of { 1.0 } else { (centre + half) / scale };
        Some(Interval { low, high })
    }

    /// The difference with another, independent share, with Newcombe's hybrid score interval.
    ///
    /// From the Wilson bounds l and u of both: `d - √((p₁-l₁)² + (u₂-p₂)²)` to
    /// `d + √((u₁-p₁)² + (p₂-l₂)²)`: method 10 of R. G. Newcombe (1998b), Interval estimation for the
    /// difference between independent proportions, Statistics in Medicine 17, 873-890.
    /// `None` when either share is undefined.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Difference> {
        let (p1, p2) = (self.share()?, other.share()?);
        let (w1, w2) = (self.wilson()?, other.wilson()?);
        let estimate = p1 - p2;
        let below = (p1 - w1.low).hypot(w2.high - p2);
        let above = (w1.high - p1).hypot(p2 - w2.low);
        Some(Difference {
            estimate,
            interval: Interval { low: estimate - below, high: estimate + above },
        })
    }

    /// Two-sided p of Fisher's exact test that two shares are equal.
    ///
    /// The sum of the hypergeometric probabilities of all tables with the same margins that are at most
    /// as probable as this one: R. A. Fisher (1935), The Design of Experiments, §11-12; two-sided as in
    /// R's `fisher.test`, whose relative tolerance of 1e-7 for ties is used here too.
    /// `None` when either share is undefined.
    #[must_use]
    pub fn fisher(self, other: Self) -> Option<f64> {
        self.share()?;
        other.share()?;
        let total = self.of + other.of;
        let hits = self.count + other.count;
        let ln_factorials = ln_factorials(total);
        let ln_choose = |n: usize, k: usize| {
            let of = |i: usize| ln_factorials.get(i).copied().unwrap_or_default();
            of(n) - of(k) - of(n - k)
        };
        let ln_probability = |k: usize| {
            ln_choose(self.of, k) + ln_choose(other.of, hits - k) - ln_choose(total, hits)
        };
        let lowest = hits.saturating_sub(other.of);
        let highest = hits.min(self.of);
        let limit = ln_probability(self.count).exp() * (1.0 + 1e-7);
        let p: f64 =
            (lowest..=highest).map(|k| ln_probability(k).exp()).filter(|p| *p <= limit).sum();
        Some(p.min(1.0))
    }
}

/// Logarithms of 0! up to n!.
fn ln_factorials(n: usize) -> Vec<f64> {
    let mut sum = 0.0;
    std::iter::once(0.0)
        .chain((1..=n).map(|i| {
            sum += (i as f64).ln();
            sum
        }))
        .collect()
}

/// Corrects p-values for testing several hypotheses, in the order given.
///
/// The i-th smallest of m is multiplied by m - i + 1, made at least as large as the one before it, and
/// cut off at 1: S. Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian
/// Journal of Statistics 6, 65-70.
#[must_use]
pub fn holm(p_values: &[f64]) -> Vec<f64> {
    let mut sorted: Vec<(usize, f64)> = p_values.iter().copied().enumerate().collect();
    sorted.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut largest: f64 = 0.0;
    let mut corrected: Vec<(usize, f64)> = Vec::with_capacity(sorted.len());
    for (rank, (position, p)) in sorted.into_iter().enumerate() {
        largest = largest.max(p * (p_values.len() - rank) as f64).min(1.0);
        corrected.push((position, largest));
    }
    corrected.sort_by_key(|(position, _)| *position);
    corrected.into_iter().map(|(_, p)| p).collect()
}

/// For each row of a table, how the first group differs from the second.
///
/// `None` for every row unless there are exactly two groups and both have coded answers. The p-values
/// are corrected over all rows of the table with [`holm`].
#[must_use]
pub fn contrasts(table: &Table) -> Vec<Option<Contrast>> {
    let undefined = || vec![None; table.rows.len()];
    let [of_first, of_second] = table.coded.by_group[..] else { return undefined() };
    let tested: Option<Vec<(Difference, f64)>> = table
        .rows
        .iter()
        .map(|row| {
            let [first, second] = row.count.by_group[..] else { return None };
            let first = Proportion { count: first, of: of_first };
            let second = Proportion { count: second, of: of_second };
            Some((first.minus(second)?, first.fisher(second)?))
        })
        .collect();
    let Some(tested) = tested else { return undefined() };
    let p_values: Vec<f64> = tested.iter().map(|(_, p)| *p).collect();
    tested
        .into_iter()
        .zip(holm(&p_values))
        .map(|((difference, p), p_corrected)| Some(Contrast { difference, p, p_corrected }))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matrix::{Row, Tally};
    use crate::study::{QuestionId, ThemeId};
    use proptest::prelude::*;

    fn of(count: usize, of: usize) -> Proportion {
        Proportion { count, of }
    }

    fn near(actual: f64, expected: f64, tolerance: f64) {
        assert!((actual - expected).abs() <= tolerance, "{actual} is not {expected}");
    }

    /// Newcombe (1998a), Table I, method 3 (score, no continuity correction), to four decimals.
    #[test]
    fn wilson_gives_the_published_intervals() {
        for (count, n, low, high) in [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ] {
            let interval = of(count, n).wilson().unwrap();
            near(interval.low, low, 0.000_05);
            near(interval.high, high, 0.000_05);
        }
    }

    /// Newcombe (1998b), Table II, method 10 (hybrid score), examples a to h, to four decimals.
    #[test]
    fn newcombe_gives_the_published_intervals() {
        for (a, m, b, n, low, high) in [
            (56, 70, 48, 80, 0.0524, 0.3339),
            (9, 10, 3, 10, 0.1705, 0.8090),
            (6, 7, 2, 7, 0.0582, 0.8062),
            (5, 56, 0, 29, -0.0381, 0.1926),
            (0, 10, 0, 20, -0.1611, 0.2775),
            (0, 10, 0, 10, -0.2775, 0.2775),
            (10, 10, 0, 20, 0.6791, 1.0),
            (10, 10, 0, 10, 0.6075, 1.0),
        ] {
            let difference = of(a, m).minus(of(b, n)).unwrap();
            near(difference.estimate, a as f64 / m as f64 - b as f64 / n as f64, 1e-12);
            near(difference.interval.low, low, 0.000_05);
            near(difference.interval.high, high, 0.000_05);
        }
    }

    /// The lady tasting tea (Fisher 1935, §5-12; 3 of 4 and 1 of 4): p = 34/70 two-sided. Convictions of
    /// like-sex twins (Fisher 1970, §21.02; 2 of 17 and 10 of 13): p = 0.0005367. Both as printed by
    /// the examples of R's `fisher.test`.
    #[test]
    fn fisher_gives_the_published_p_values() {
        near(of(3, 4).fisher(of(1, 4)).unwrap(), 34.0 / 70.0, 1e-9);
        near(of(2, 17).fisher(of(10, 13)).unwrap(), 0.000_536_7, 5e-8);
    }

    #[test]
    fn equal_shares_and_empty_margins_give_a_p_of_one() {
        near(of(5, 10).fisher(of(5, 10)).unwrap(), 1.0, 1e-12);
        near(of(0, 10).fisher(of(0, 5)).unwrap(), 1.0, 1e-12);
        near(of(10, 10).fisher(of(5, 5)).unwrap(), 1.0, 1e-12);
    }

    /// The example of p = 0.01, 0.04, 0.03, 0.005 in Wikipedia, Holm-Bonferroni method.
    #[test]
    fn holm_gives_the_published_correction_in_the_order_given() {
        let corrected = holm(&[0.01, 0.04, 0.03, 0.005]);
        for (actual, expected) in corrected.into_iter().zip([0.03, 0.06, 0.06, 0.02]) {
            near(actual, expected, 1e-12);
        }
        assert_eq!(holm(&[]), Vec::<f64>::new());
        assert_eq!(holm(&[0.7, 0.8]), [1.0, 1.0]);
    }

    #[test]
    fn what_is_undefined_has_no_number() {
        assert_eq!(of(0, 0).share(), None);
        assert_eq!(of(0, 0).wilson(), None);
        assert_eq!(of(2, 1).wilson(), None);
        assert_eq!(of(1, 2).minus(of(0, 0)), None);
        assert_eq!(of(0, 0).fisher(of(1, 2)), None);
    }

    fn table(coded: &[usize], counts: &[&[usize]]) -> Table {
        let tally = |by: &[usize]| Tally { all: by.iter().sum(), by_group: by.to_vec() };
        Table {
            question: QuestionId("q".into()),
            heading: String::new(),
            no_answer: 0,
            answered: tally(coded),
            coded: tally(coded),
            without_theme: tally(&vec![0; coded.len()]),
            rows: counts
                .iter()
                .map(|by| Row {
                    theme: ThemeId("t".into()),
                    label: String::new(),
                    subtheme: String::new(),
                    levels: String::new(),
                    implication: String::new(),
                    count: tally(by),
                    band: None,
                    band_by_group: vec![None; by.len()],
                    quote: None,
                })
                .collect(),
        }
    }

    #[test]
    fn two_groups_are_compared_and_corrected_over_the_themes() {
        let contrasts = contrasts(&table(&[17, 13], &[&[2, 10], &[8, 6]]));
        let first = contrasts[0].unwrap();
        near(first.difference.estimate, 2.0 / 17.0 - 10.0 / 13.0, 1e-12);
        near(first.p, 0.000_536_7, 5e-8);
        near(first.p_corrected, 2.0 * first.p, 1e-12);
        assert!(contrasts[1].unwrap().p_corrected <= 1.0);
    }

    #[test]
    fn one_three_or_an_empty_group_are_not_compared() {
        assert_eq!(contrasts(&table(&[9], &[&[1], &[2]])), [None, None]);
        assert_eq!(contrasts(&table(&[9, 9, 9], &[&[1, 2, 3]])), [None]);
        assert_eq!(contrasts(&table(&[9, 0], &[&[1, 0]])), [None]);
    }

    fn proportions() -> impl Strategy<Value = Proportion> {
        (1_usize..400).prop_flat_map(|n| (0..=n).prop_map(move |count| of(count, n)))
    }

    proptest! {
        #[test]
        fn an_interval_holds_its_share_and_stays_between_0_and_1(p in proportions()) {
            let (share, interval) = (p.share().unwrap(), p.wilson().unwrap());
            prop_assert!(0.0 <= interval.low && interval.low <= share);
            prop_assert!(share <= interval.high && interval.high <= 1.0);
        }

        #[test]
        fn swapping_the_groups_mirrors_the_difference(a in proportions(), b in proportions()) {
            let (one, other) = (a.minus(b).unwrap(), b.minus(a).unwrap());
            prop_assert!((one.interval.low + other.interval.high).abs() < 1e-12);
            prop_assert!(one.interval.low >= -1.0 - 1e-12 && one.interval.high <= 1.0 + 1e-12);
            let (p, q) = (a.fisher(b).unwrap(), b.fisher(a).unwrap());
            prop_assert!((p - q).abs() < 1e-9 && (0.0..=1.0).contains(&p));
        }

        #[test]
        fn a_corrected_p_is_never_smaller(ps in prop::collection::vec(0.0..=1.0_f64, 0..12)) {
            for (raw, corrected) in ps.iter().zip(holm(&ps)) {
                prop_assert!(corrected >= *raw && corrected <= 1.0);
            }
        }
    }
}
