//! Coefficients as people read them: names in full, numbers in the way of the language, reasons in words.

use super::{Estimate, SetMeasure, ThemeMeasure, Undefined};
use crate::message::{Lang, agreement as text, decimal};

impl ThemeMeasure {
    /// The name, in full.
    #[must_use]
    pub fn name(self, lang: Lang) -> String {
        match self {
            Self::PercentAgreement => text::percent_agreement(lang),
            Self::PositiveAgreement => text::positive_agreement(lang),
            Self::CohenKappa => text::cohen_kappa(lang),
            Self::FleissKappa => text::fleiss_kappa(lang),
            Self::KrippendorffAlpha => text::krippendorff_alpha(lang),
            Self::GwetAc1 => text::gwet_ac1(lang),
            Self::BrennanPrediger => text::brennan_prediger(lang),
            Self::PrevalenceIndex => text::prevalence_index(lang),
            Self::BiasIndex => text::bias_index(lang),
        }
    }
}

impl SetMeasure {
    /// The name, in full.
    #[must_use]
    pub fn name(self, lang: Lang) -> String {
        match self {
            Self::AlphaMasi => text::alpha_masi(lang),
            Self::AlphaJaccard => text::alpha_jaccard(lang),
            Self::AlphaNominal => text::alpha_nominal(lang),
            Self::MvAlpha => text::mv_alpha(lang),
            Self::PooledKappa => text::pooled_kappa(lang),
        }
    }
}

impl Undefined {
    /// The reason, in a few words.
    #[must_use]
    pub fn reason(self, lang: Lang) -> String {
        match self {
            Self::NobodyShared => text::nobody_shared(lang),
            Self::OneUnit => text::one_unit(lang),
            Self::NotTwoCoders => text::not_two_coders(lang),
            Self::NotUsed => text::not_used(lang),
            Self::NoVariation => text::no_variation(lang),
        }
    }
}

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
    use crate::agreement::Interval;

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
