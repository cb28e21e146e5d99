//! How far two theme sets are apart, from 0 (the same) to 1 (nothing in common).
//!
//! Two empty sets are the same and at distance 0; an empty set has nothing in common with one that holds
//! a theme and is at distance 1. The papers leave the first open (0/0) and packages stop there.

use crate::study::ThemeSet;

/// 0 for the same set, else 1.
pub(super) fn nominal(a: ThemeSet, b: ThemeSet) -> f64 {
    if a == b { 0.0 } else { 1.0 }
}

/// Jaccard: one less the share of the themes of either that both have.
pub(super) fn jaccard(a: ThemeSet, b: ThemeSet) -> f64 {
    let either = a.union(b).len();
    if either == 0 { 0.0 } else { 1.0 - ratio(a.intersection(b).len(), either) }
}

/// MASI (Passonneau 2006): one less Jaccard times monotonicity, which is 1 for the same set, 2/3 where
/// one holds the other, 1/3 where they overlap, 0 where they have nothing in common.
pub(super) fn masi(a: ThemeSet, b: ThemeSet) -> f64 {
    if a == b {
        return 0.0;
    }
    let both = a.intersection(b);
    if both.is_empty() {
        return 1.0;
    }
    let monotonicity = if both == a || both == b { 2.0 / 3.0 } else { 1.0 / 3.0 };
    1.0 - monotonicity * ratio(both.len(), a.union(b).len())
}

/// Dice: the themes that one of them has, as a share of all that were given; the distance of
/// Krippendorff and Craggs (2016).
pub(super) fn dice(a: ThemeSet, b: ThemeSet) -> f64 {
    let given = a.len() + b.len();
    if given == 0 { 0.0 } else { 1.0 - 2.0 * ratio(a.intersection(b).len(), given) }
}

#[allow(clippy::cast_precision_loss, reason = "at most 128")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(themes: &[usize]) -> ThemeSet {
        themes.iter().copied().collect()
    }

    fn near(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-12, "{a} {b}");
    }

    #[test]
    fn masi_has_the_four_steps_of_passonneau() {
        near(masi(set(&[0, 1]), set(&[0, 1])), 0.0);
        // {A} and {A, B}: Jaccard 1/2, one holds the other.
        near(masi(set(&[0]), set(&[0, 1])), 2.0 / 3.0);
        // {A, B} and {B, C}: Jaccard 1/3, overlap.
        near(masi(set(&[0, 1]), set(&[1, 2])), 1.0 - 1.0 / 9.0);
        near(masi(set(&[0]), set(&[1])), 1.0);
    }

    #[test]
    fn two_empty_sets_are_the_same_and_an_empty_one_is_far_from_any_other() {
        for distance in [nominal, jaccard, masi, dice] {
            near(distance(set(&[]), set(&[])), 0.0);
            near(distance(set(&[]), set(&[3])), 1.0);
            near(distance(set(&[3]), set(&[])), 1.0);
        }
    }

    #[test]
    fn jaccard_and_dice_measure_what_is_shared() {
        near(jaccard(set(&[0, 1, 2]), set(&[1, 2, 3])), 0.5);
        near(dice(set(&[0, 1, 2]), set(&[1, 2, 3])), 1.0 / 3.0);
    }
}
