//! Agreement for programs: JSON and CSV. Keys are English whatever the language; what is undefined is
//! `null` (CSV: empty) with a reason.

use super::Report;
use crate::agreement::{Estimate, SetMeasure, ThemeMeasure};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

#[derive(Serialize)]
struct File<'a> {
    units: usize,
    coders: &'a [String],
    resamples: usize,
    seed: u64,
    themes: Vec<Theme<'a>>,
    sets: Sets,
}

#[derive(Serialize)]
struct Theme<'a> {
    theme: &'a str,
    n: usize,
    used: BTreeMap<&'a str, usize>,
    percent_agreement: Measure,
    cohen_kappa: Measure,
    fleiss_kappa: Measure,
    krippendorff_alpha: Measure,
    gwet_ac1: Measure,
    brennan_prediger: Measure,
}

#[derive(Serialize)]
struct Sets {
    alpha_masi: Measure,
    alpha_jaccard: Measure,
    alpha_nominal: Measure,
    mv_alpha: Measure,
    pooled_kappa: Measure,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Measure {
    /// `low` and `high` are `null` where there is no interval.
    Defined { value: f64, low: Option<f64>, high: Option<f64> },
    /// `value` is `null`.
    Undefined { value: (), reason: &'static str },
}

impl Measure {
    fn of(estimate: Estimate) -> Self {
        let interval = estimate.interval;
        match estimate.value {
            Ok(value) => Self::Defined {
                value,
                low: interval.map(|interval| interval.low),
                high: interval.map(|interval| interval.high),
            },
            Err(reason) => Self::Undefined { value: (), reason: reason.code() },
        }
    }
}

impl Report<'_> {
    fn theme_estimate(&self, theme: usize, measure: ThemeMeasure) -> Estimate {
        let none = || Estimate::of(Err(crate::agreement::Undefined::NobodyShared));
        self.agreement.theme(theme, measure).unwrap_or_else(none)
    }

    /// One object.
    pub(super) fn json(&self, out: &mut dyn Write) -> io::Result<()> {
        let themes = self.coded.themes.iter().enumerate();
        let set = |measure| Measure::of(self.agreement.sets(measure));
        let file = File {
            units: self.agreement.units,
            coders: &self.coded.coders,
            resamples: self.resampling.resamples,
            seed: self.resampling.seed,
            themes: themes
                .map(|(at, theme)| {
                    let measure = |measure| Measure::of(self.theme_estimate(at, measure));
                    Theme {
                        theme,
                        n: self.agreement.units,
                        used: self.used(at).into_iter().collect(),
                        percent_agreement: measure(ThemeMeasure::PercentAgreement),
                        cohen_kappa: measure(ThemeMeasure::CohenKappa),
                        fleiss_kappa: measure(ThemeMeasure::FleissKappa),
                        krippendorff_alpha: measure(ThemeMeasure::KrippendorffAlpha),
                        gwet_ac1: measure(ThemeMeasure::GwetAc1),
                        brennan_prediger: measure(ThemeMeasure::BrennanPrediger),
                    }
                })
                .collect(),
            sets: Sets {
                alpha_masi: set(SetMeasure::AlphaMasi),
                alpha_jaccard: set(SetMeasure::AlphaJaccard),
                alpha_nominal: set(SetMeasure::AlphaNominal),
                mv_alpha: set(SetMeasure::MvAlpha),
                pooled_kappa: set(SetMeasure::PooledKappa),
            },
        };
        serde_json::to_writer_pretty(&mut *out, &file)?;
        out.write_all(b"\n")
    }

    /// A row for each figure; those over all themes have no theme.
    pub(super) fn csv(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut csv = csv::Writer::from_writer(out);
        csv.write_record(["theme", "measure", "coder", "value", "low", "high", "reason"])?;
        for (at, theme) in self.coded.themes.iter().enumerate() {
            let n = self.agreement.units.to_string();
            csv.write_record([theme, "n", "", &n, "", "", ""])?;
            for (coder, used) in self.used(at) {
                csv.write_record([theme, "used", coder, &used.to_string(), "", "", ""])?;
            }
            for measure in ThemeMeasure::ALL {
                let [value, low, high, reason] = cells(self.theme_estimate(at, measure));
                csv.write_record([theme, measure.code(), "", &value, &low, &high, &reason])?;
            }
        }
        for measure in SetMeasure::ALL {
            let [value, low, high, reason] = cells(self.agreement.sets(measure));
            csv.write_record(["", measure.code(), "", &value, &low, &high, &reason])?;
        }
        csv.flush()
    }
}

/// Value, bounds and reason.
fn cells(estimate: Estimate) -> [String; 4] {
    let text = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
    let reason = estimate.value.err().map(|reason| reason.code().to_owned()).unwrap_or_default();
    let interval = estimate.interval;
    [
        text(estimate.value.ok()),
        text(interval.map(|interval| interval.low)),
        text(interval.map(|interval| interval.high)),
        reason,
    ]
}
