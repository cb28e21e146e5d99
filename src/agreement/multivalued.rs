//! The expected disagreement of Krippendorff and Craggs (2016) for units with sets of themes.
//!
//! Their chance model keeps how large sets are and how often each theme is given, and lets the themes fall
//! where they may: two sets of `a` and `b` themes are drawn with a weight that is, over their themes, the
//! product of how often each was given (for a theme in both: `n(n - 1)`, as one coding is not compared
//! with itself). The paper sums over every pair of sets there could be, which for 27 themes takes minutes.
//! The Dice distance of a pair depends only on `a`, `b` and how many themes they share, so the sum is a
//! coefficient of a product over themes:
//!
//! ```text
//! G(u, v, w) = Π (1 + n·u + n·v + n(n - 1)·u·v·w)       [uᵃ vᵇ wⁱ] G = weight of pairs sharing i themes
//! De = Σ P(a) P(b) · Σᵢ Gₐᵦᵢ (1 - 2i / (a + b)) / Σᵢ Gₐᵦᵢ
//! ```
//!
//! Two empty sets are at distance 0. Sizes of which no pair can be drawn (all themes of a set given once)
//! add nothing, as in the paper's sum.

/// The expected disagreement, from how often each theme was given and how many sets there are of each
/// size, from none on.
pub(super) fn expected(given: &[f64], sizes: &[f64]) -> f64 {
    let values: f64 = sizes.iter().sum();
    let pairs = Pairs::of(given, sizes.len().saturating_sub(1));
    let mut sum = 0.0;
    for (a, &of_a) in sizes.iter().enumerate() {
        for (b, &of_b) in sizes.iter().enumerate().skip(a.max(1)) {
            if of_a > 0.0 && of_b > 0.0 {
                // Both orders of two sizes that differ.
                let orders = if a == b { 1.0 } else { 2.0 };
                sum += orders * of_a * of_b * pairs.mean_distance(a, b);
            }
        }
    }
    sum / (values * values)
}

/// The coefficients of `G` for `a <= b`.
struct Pairs {
    largest: usize,
    weights: Vec<f64>,
}

impl Pairs {
    fn of(given: &[f64], largest: usize) -> Self {
        let width = largest + 1;
        let mut pairs = Self { largest, weights: vec![0.0; width * width * width] };
        pairs.set(0, 0, 0, 1.0);
        let scale = scale(given);
        // Sets cannot be larger than the number of themes so far.
        for (so_far, &n) in given.iter().filter(|n| **n > 0.0).enumerate() {
            let (one, both) = (n / scale, (n / scale) * ((n - 1.0) / scale));
            let top = largest.min(so_far + 1);
            // From the top down, so that what is read is still without this theme.
            for a in (0..=top).rev() {
                for b in (a..=top).rev() {
                    for shared in (0..=a).rev() {
                        let mut weight = pairs.get(a, b, shared);
                        if a > 0 {
                            weight += one * pairs.get(a - 1, b, shared);
                        }
                        if b > 0 {
                            weight += one * pairs.get(a, b - 1, shared);
                        }
                        if shared > 0 {
                            weight += both * pairs.get(a - 1, b - 1, shared - 1);
                        }
                        pairs.set(a, b, shared, weight);
                    }
                }
            }
        }
        pairs
    }

    fn at(&self, a: usize, b: usize, shared: usize) -> usize {
        let (a, b) = (a.min(b), a.max(b));
        (a * (self.largest + 1) + b) * (self.largest + 1) + shared
    }

    fn get(&self, a: usize, b: usize, shared: usize) -> f64 {
        self.weights.get(self.at(a, b, shared)).copied().unwrap_or(0.0)
    }

    fn set(&mut self, a: usize, b: usize, shared: usize, weight: f64) {
        let at = self.at(a, b, shared);
        if let Some(place) = self.weights.get_mut(at) {
            *place = weight;
        }
    }

    /// The mean Dice distance of a set of `a` and a set of `b` themes.
    #[allow(clippy::cast_precision_loss, reason = "at most 128")]
    fn mean_distance(&self, a: usize, b: usize) -> f64 {
        let (mut all, mut apart) = (0.0, 0.0);
        for shared in 0..=a.min(b) {
            let weight = self.get(a, b, shared);
            all += weight;
            apart += weight * (1.0 - 2.0 * shared as f64 / (a + b) as f64);
        }
        if all > 0.0 { apart / all } else { 0.0 }
    }
}

/// What the counts are divided by, which leaves the mean distance as it is: the geometric mean, so that
/// products of many counts neither overflow nor vanish.
#[allow(clippy::cast_precision_loss, reason = "at most 64")]
fn scale(given: &[f64]) -> f64 {
    let used = || given.iter().filter(|n| **n > 0.0);
    let logarithms: f64 = used().map(|n| n.ln()).sum();
    (logarithms / used().count().max(1) as f64).exp()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The sum as the paper has it: over every pair of sets of every two sizes.
    fn enumerated(given: &[f64], sizes: &[f64]) -> f64 {
        let values: f64 = sizes.iter().sum();
        let sets = 1_u32 << given.len();
        let (mut all, mut apart) =
            (vec![vec![0.0; sizes.len()]; sizes.len()], vec![vec![0.0; sizes.len()]; sizes.len()]);
        for c in 0..sets {
            for k in 0..sets {
                let (a, b) = (c.count_ones() as usize, k.count_ones() as usize);
                if a >= sizes.len() || b >= sizes.len() {
                    continue;
                }
                let mut weight = 1.0;
                for (theme, n) in given.iter().enumerate() {
                    weight *= match (c >> theme & 1, k >> theme & 1) {
                        (0, 0) => 1.0,
                        (1, 1) => n * (n - 1.0),
                        _ => *n,
                    };
                }
                all[a][b] += weight;
                if a + b > 0 {
                    let shared = f64::from((c & k).count_ones());
                    apart[a][b] += weight * (1.0 - 2.0 * shared / (a + b) as f64);
                }
            }
        }
        let mut sum = 0.0;
        for a in 0..sizes.len() {
            for b in 0..sizes.len() {
                if all[a][b] > 0.0 {
                    sum += sizes[a] * sizes[b] * apart[a][b] / all[a][b];
                }
            }
        }
        sum / (values * values)
    }

    proptest! {
        #[test]
        fn it_is_the_sum_over_every_pair_of_sets(
            given in proptest::collection::vec(0_u8..30, 1..7),
            sizes in proptest::collection::vec(0_u8..9, 1..7),
        ) {
            let given: Vec<f64> = given.into_iter().map(f64::from).collect();
            let mut sizes: Vec<f64> = sizes.into_iter().map(f64::from).collect();
            sizes.truncate(given.len() + 1);
            sizes[0] += 1.0;
            let (fast, slow) = (expected(&given, &sizes), enumerated(&given, &sizes));
            prop_assert!((fast - slow).abs() < 1e-10, "{fast} {slow}");
        }
    }

    #[test]
    fn sixty_four_themes_of_a_hundred_thousand_uses_do_not_overflow() {
        let mut given = vec![100_000.0; 32];
        given.extend([1.0; 32]);
        let mut sizes = vec![0.0; 65];
        sizes[1] = 1_000.0;
        sizes[32] = 10.0;
        let distance = expected(&given, &sizes);
        assert!(distance.is_finite() && distance > 0.5, "{distance}");
    }
}
