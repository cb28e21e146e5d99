//! What measures are called, in full, and why one is not there: in the catalogue's words.

use super::{SetMeasure, ThemeMeasure, Undefined};
use crate::message::{Lang, agreement as text};

impl ThemeMeasure {
    /// The name in full.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
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
    /// The name in full.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
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
    /// In place of a value: that there is none, and why.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        text::undefined(lang, self.reason(lang))
    }

    /// Why there is no value, in a few words.
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
