//! Logistic regression around what is known already: the log-odds of a label are an offset plus a weighted
//! sum of features, with each weight drawn towards 0.
//!
//! Minimised is `sum_i c_i log(1 + exp(-y_i (o_i + x_i w))) + sum_j p_j w_j^2 / 2`, which has one minimum
//! for positive `p`. Newton's method finds it, each step solved by conjugate gradients with the diagonal
//! as preconditioner, and halved until the sum falls (Nocedal and Wright, Numerical Optimization, 2006,
//! chapter 7). Nothing is drawn by lot: the same lessons give the same weights.

use super::sparse::Sparse;

const MOST_STEPS: usize = 12;
const MOST_TURNS: usize = 25;
/// A step ends the search when no weight changes the sum by more than this share of a lesson.
const CLOSE: f64 = 1e-3;
/// How exactly a step is solved: the share of the slope that may be left.
const LEFT: f64 = 0.1;

/// What there is to learn from: rows with a label each.
pub struct Lessons<'a> {
    /// The features of each lesson.
    pub rows: &'a Sparse,
    /// The log-odds that stand before anything is learned, by lesson.
    pub offsets: &'a [f64],
    /// Whether the label holds, by lesson.
    pub labels: &'a [bool],
    /// What a lesson counts for.
    pub counts: &'a [f64],
    /// How strongly each weight is drawn to 0 (1 over the variance of its prior), by column.
    pub pulls: &'a [f64],
}

/// The chance that belongs to log-odds.
#[must_use]
pub fn chance(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}

impl Lessons<'_> {
    /// The weights, by column.
    #[must_use]
    pub fn fit(&self) -> Vec<f64> {
        let mut weights = vec![0.0; self.pulls.len()];
        let mut odds = self.offsets.to_vec();
        let mut sum = self.sum(&odds, &weights);
        for _ in 0..MOST_STEPS {
            let (slope, bends) = self.slope(&odds, &weights);
            if slope.iter().all(|s| s.abs() < CLOSE) {
                break;
            }
            let step = self.step(&slope, &bends);
            let mut size = 1.0;
            loop {
                let tried: Vec<f64> =
                    weights.iter().zip(&step).map(|(w, s)| w + size * s).collect();
                let tried_odds: Vec<f64> = (0..self.labels.len())
                    .map(|row| self.offsets.get(row).unwrap_or(&0.0) + self.rows.dot(row, &tried))
                    .collect();
                let tried_sum = self.sum(&tried_odds, &tried);
                if tried_sum <= sum {
                    (weights, odds, sum) = (tried, tried_odds, tried_sum);
                    break;
                }
                size /= 2.0;
                if size < 1e-4 {
                    return weights;
                }
            }
        }
        weights
    }

    fn sum(&self, odds: &[f64], weights: &[f64]) -> f64 {
        let lessons = self.labels.iter().zip(self.counts).zip(odds);
        let loss: f64 = lessons
            .map(|((label, count), odds)| {
                let margin = if *label { *odds } else { -odds };
                // log(1 + exp(-m)) without overflow.
                count * ((-margin.abs()).exp().ln_1p() + (-margin).max(0.0))
            })
            .sum();
        let pull: f64 = weights.iter().zip(self.pulls).map(|(w, p)| p * w * w / 2.0).sum();
        loss + pull
    }

    /// The slope of the sum, and for each lesson how much it bends the sum.
    fn slope(&self, odds: &[f64], weights: &[f64]) -> (Vec<f64>, Vec<f64>) {
        let mut slope: Vec<f64> = weights.iter().zip(self.pulls).map(|(w, p)| w * p).collect();
        let mut bends = Vec::with_capacity(odds.len());
        for (row, ((odds, label), count)) in
            odds.iter().zip(self.labels).zip(self.counts).enumerate()
        {
            let chance = chance(*odds);
            self.rows.add_to(row, count * (chance - f64::from(u8::from(*label))), &mut slope);
            bends.push(count * chance * (1.0 - chance));
        }
        (slope, bends)
    }

    /// The step that Newton's method takes, by conjugate gradients.
    fn step(&self, slope: &[f64], bends: &[f64]) -> Vec<f64> {
        let mut diagonal = self.pulls.to_vec();
        for (row, bend) in bends.iter().enumerate() {
            for (column, value) in self.rows.row(row) {
                if let Some(cell) = diagonal.get_mut(*column as usize) {
                    *cell += bend * f64::from(*value) * f64::from(*value);
                }
            }
        }
        let eased =
            |rest: &[f64]| -> Vec<f64> { rest.iter().zip(&diagonal).map(|(r, d)| r / d).collect() };
        let mut step = vec![0.0; slope.len()];
        let mut rest: Vec<f64> = slope.iter().map(|s| -s).collect();
        let mut way = eased(&rest);
        let mut left = dot(&rest, &way);
        let enough = left * LEFT * LEFT;
        for _ in 0..MOST_TURNS {
            if left <= enough {
                break;
            }
            let bent = self.bent(&way, bends);
            let size = left / dot(&way, &bent);
            add(&mut step, size, &way);
            add(&mut rest, -size, &bent);
            let eased = eased(&rest);
            let now = dot(&rest, &eased);
            let keep = now / left;
            left = now;
            for (way, eased) in way.iter_mut().zip(&eased) {
                *way = eased + keep * *way;
            }
        }
        step
    }

    /// The Hessian times a vector.
    fn bent(&self, vector: &[f64], bends: &[f64]) -> Vec<f64> {
        let mut bent: Vec<f64> = vector.iter().zip(self.pulls).map(|(v, p)| v * p).collect();
        for (row, bend) in bends.iter().enumerate() {
            self.rows.add_to(row, bend * self.rows.dot(row, vector), &mut bent);
        }
        bent
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn add(to: &mut [f64], times: f64, what: &[f64]) {
    for (to, what) in to.iter_mut().zip(what) {
        *to += times * what;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[(u32, f32)]]) -> Sparse {
        let mut sparse = Sparse::default();
        for row in rows {
            sparse.push(row.iter().copied());
        }
        sparse
    }

    #[test]
    fn the_odds_of_a_column_alone_are_found() {
        // Three of four, hardly drawn to 0: the chance is 3/4, the log-odds ln 3.
        let rows = rows(&[&[(0, 1.0)][..]; 4]);
        let labels = [true, true, true, false];
        let lessons = Lessons {
            rows: &rows,
            offsets: &[0.0; 4],
            labels: &labels,
            counts: &[1.0; 4],
            pulls: &[1e-9],
        };
        let weights = lessons.fit();
        assert!((weights[0] - 3.0_f64.ln()).abs() < 1e-3, "{weights:?}");
    }

    #[test]
    fn an_offset_that_says_it_all_leaves_nothing_to_learn() {
        let rows = rows(&[&[(0, 1.0)][..]; 4]);
        let labels = [true, true, true, false];
        let offsets = [3.0_f64.ln(); 4];
        let lessons = Lessons {
            rows: &rows,
            offsets: &offsets,
            labels: &labels,
            counts: &[1.0; 4],
            pulls: &[1.0],
        };
        assert!(lessons.fit()[0].abs() < 1e-3);
    }

    #[test]
    fn the_slope_is_flat_where_it_ends_also_when_columns_say_the_same() {
        let rows = rows(&[
            &[(0, 1.0), (1, 1.0)],
            &[(0, 0.5), (1, 0.5), (2, 2.0)],
            &[(2, 1.0)],
            &[(0, 3.0), (1, 3.0)],
            &[],
        ]);
        let labels = [true, false, false, true, true];
        let lessons = Lessons {
            rows: &rows,
            offsets: &[-3.0, 0.0, 1.0, 0.5, -1.0],
            labels: &labels,
            counts: &[1.0, 2.0, 1.0, 4.0, 1.0],
            pulls: &[0.15, 0.15, 2.0],
        };
        let weights = lessons.fit();
        let odds: Vec<f64> =
            (0..5).map(|row| lessons.offsets[row] + rows.dot(row, &weights)).collect();
        let (slope, _) = lessons.slope(&odds, &weights);
        assert!(slope.iter().all(|slope| slope.abs() < 2.0 * CLOSE), "{slope:?}");
        assert!((weights[0] - weights[1]).abs() < 1e-9, "alike columns weigh alike");
    }

    #[test]
    fn without_lessons_nothing_weighs() {
        let rows = rows(&[]);
        let lessons =
            Lessons { rows: &rows, offsets: &[], labels: &[], counts: &[], pulls: &[1.0, 2.0] };
        assert_eq!(lessons.fit(), [0.0, 0.0]);
    }
}
