//! A coefficient with its interval as a bar of blocks.

use crate::agreement::{Estimate, Interval};

/// A bar of so many cells on which 0 is left and 1 right: full up to where the interval begins, dark up to
/// the value, light up to where it ends. Without an interval it is half dark up to the value, and where
/// there is no value nothing stands on it. What is below 0 falls off.
pub(super) fn bar(estimate: Estimate, width: usize) -> String {
    let Ok(value) = estimate.value else { return " ".repeat(width) };
    let sign = |at: f64| match estimate.interval {
        Some(Interval { low, .. }) if at < low => '█',
        Some(_) if at < value => '▓',
        Some(Interval { high, .. }) if at < high => '░',
        None if at < value => '▒',
        _ => '·',
    };
    let mut cells: Vec<char> = middles(width).map(sign).collect();
    // An interval that lies between two middles is there all the same.
    if estimate.interval.is_some() && !cells.iter().any(|cell| matches!(cell, '▓' | '░')) {
        let at = middles(width).position(|middle| middle >= value);
        let at = at.unwrap_or(width.saturating_sub(1));
        if let Some(cell) = cells.get_mut(at) {
            *cell = '▓';
        }
    }
    cells.into_iter().collect()
}

/// The value in the middle of each cell.
fn middles(width: usize) -> impl Iterator<Item = f64> {
    #[allow(clippy::cast_precision_loss, reason = "widths of a screen")]
    (0..width).map(move |cell| (cell as f64 + 0.5) / width as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::Undefined;

    fn estimate(value: f64, interval: Option<(f64, f64)>) -> Estimate {
        let interval = interval.map(|(low, high)| Interval { low, high });
        Estimate { interval, ..Estimate::of(Ok(value)) }
    }

    #[test]
    fn what_is_sure_is_full_and_the_interval_is_shaded_round_the_value() {
        assert_eq!(bar(estimate(0.6, Some((0.3, 0.8))), 10), "███▓▓▓░░··");
        assert_eq!(bar(estimate(0.6, None), 10), "▒▒▒▒▒▒····");
        assert_eq!(bar(Estimate::of(Err(Undefined::NotUsed)), 4), "    ");
    }

    #[test]
    fn below_nothing_and_at_the_end_it_stays_within_its_width() {
        assert_eq!(bar(estimate(-0.3, Some((-0.6, 0.15))), 10), "░·········");
        assert_eq!(bar(estimate(-0.5, Some((-0.6, -0.4))), 4), "▓···");
        assert_eq!(bar(estimate(1.0, Some((1.0, 1.0))), 4), "███▓");
        assert_eq!(bar(estimate(0.5, Some((0.2, 0.9))), 0), "");
    }
}
