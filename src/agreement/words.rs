//! Coefficients as people read them, in the way of the language.

use super::Estimate;
use crate::message::{Lang, agreement as text, decimal};

impl Estimate {
    /// The value with its interval, `0,71 [0,58; 0,83]`, as far as there are; `None` where it is undefined.
    #[must_use]
    pub fn written(&self, lang: Lang) -> Option<String> {
        let value = coefficient(lang, self.value.ok()?);
        Some(match self.interval {
            None => value,
            Some(interval) => {
                let (low, high) =
                    (coefficient(lang, interval.low), coefficient(lang, interval.high));
                text::with_interval(lang, value, low, high)
            }
        })
    }
}

/// A coefficient with two decimals.
#[must_use]
pub fn coefficient(lang: Lang, value: f64) -> String {
    // Adding 0 takes the sign off a zero.
    decimal(lang, (value * 100.0).round() / 100.0 + 0.0, 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::{Interval, Undefined};

    #[test]
    fn a_value_stands_before_its_interval_in_the_way_of_the_language() {
        let interval = Some(Interval { low: 0.578, high: 0.831 });
        let estimate = Estimate { value: Ok(0.712), interval, left_out: 0 };
        assert_eq!(estimate.written(Lang::Nl).as_deref(), Some("0,71 [0,58; 0,83]"));
        assert_eq!(estimate.written(Lang::En).as_deref(), Some("0.71 [0.58, 0.83]"));
        assert_eq!(Estimate::of(Ok(-0.001)).written(Lang::Nl).as_deref(), Some("0,00"));
        assert_eq!(Estimate::of(Err(Undefined::NotUsed)).written(Lang::Nl), None);
    }
}
