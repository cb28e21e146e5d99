//! Agreement for programs: JSON and CSV. Keys are English whatever the language; what is undefined is
//! `null` (CSV: empty) with a reason.

use super::Part;
use crate::agreement::{
    Estimate, QuestionAgreement, SetMeasure, StudyAgreement, ThemeMeasure, Undefined,
};
use crate::codebook::Codebook;
use crate::export::guarded;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

#[derive(Serialize)]
struct File<'a> {
    units: usize,
    coders: &'a [&'a str],
    resamples: usize,
    seed: u64,
    themes: Vec<Theme<'a>>,
    sets: Sets,
}

#[derive(Serialize)]
struct Study<'a> {
    coders: Vec<&'a str>,
    resamples: usize,
    seed: u64,
    round: &'static str,
    whole: Sets,
    questions: Vec<Question<'a>>,
}

#[derive(Serialize)]
struct Question<'a> {
    question: &'a str,
    heading: &'a str,
    units: usize,
    answers: usize,
    themes: Vec<Theme<'a>>,
    sets: Sets,
    confusion: Vec<Confused<'a>>,
}

/// What stood in place of what; `null` for no theme.
#[derive(Serialize)]
struct Confused<'a> {
    first: Option<&'a str>,
    second: Option<&'a str>,
    answers: usize,
}

#[derive(Serialize)]
struct Theme<'a> {
    theme: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
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

impl Sets {
    fn of(estimate: impl Fn(SetMeasure) -> Estimate) -> Self {
        let measure = |measure| Measure::of(estimate(measure));
        Self {
            alpha_masi: measure(SetMeasure::AlphaMasi),
            alpha_jaccard: measure(SetMeasure::AlphaJaccard),
            alpha_nominal: measure(SetMeasure::AlphaNominal),
            mv_alpha: measure(SetMeasure::MvAlpha),
            pooled_kappa: measure(SetMeasure::PooledKappa),
        }
    }
}

impl<'a> Part<'a> {
    fn estimate(&self, theme: usize, measure: ThemeMeasure) -> Estimate {
        let none = || Estimate::of(Err(Undefined::NobodyShared));
        self.agreement.theme(theme, measure).unwrap_or_else(none)
    }

    fn measured_themes(&self) -> Vec<Theme<'a>> {
        let of_theme = |(at, theme): (usize, &super::Theme<'a>)| {
            let measure = |measure| Measure::of(self.estimate(at, measure));
            Theme {
                theme: theme.id,
                label: theme.label,
                n: self.agreement.units,
                used: self.coders.iter().copied().zip(theme.used.iter().copied()).collect(),
                percent_agreement: measure(ThemeMeasure::PercentAgreement),
                cohen_kappa: measure(ThemeMeasure::CohenKappa),
                fleiss_kappa: measure(ThemeMeasure::FleissKappa),
                krippendorff_alpha: measure(ThemeMeasure::KrippendorffAlpha),
                gwet_ac1: measure(ThemeMeasure::GwetAc1),
                brennan_prediger: measure(ThemeMeasure::BrennanPrediger),
            }
        };
        self.themes.iter().enumerate().map(of_theme).collect()
    }

    /// One object.
    pub(super) fn json(&self, out: &mut dyn Write) -> io::Result<()> {
        let file = File {
            units: self.agreement.units,
            coders: &self.coders,
            resamples: self.resampling.resamples,
            seed: self.resampling.seed,
            themes: self.measured_themes(),
            sets: Sets::of(|measure| self.agreement.sets(measure)),
        };
        write(&file, out)
    }

    /// A row for each figure; those over all themes have no theme.
    pub(super) fn csv(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut csv = csv::Writer::from_writer(out);
        csv.write_record(COLUMNS)?;
        self.rows(&mut |cells| csv.write_record(cells))?;
        csv.flush()
    }

    fn rows(
        &self,
        write: &mut dyn FnMut([&str; COLUMNS.len()]) -> csv::Result<()>,
    ) -> csv::Result<()> {
        for (at, theme) in self.themes.iter().enumerate() {
            let id = &guarded(theme.id);
            write([id, "n", "", &self.agreement.units.to_string(), "", "", ""])?;
            for (coder, used) in self.coders.iter().zip(&theme.used) {
                write([id, "used", &guarded(coder), &used.to_string(), "", "", ""])?;
            }
            for measure in ThemeMeasure::ALL {
                let [value, low, high, reason] = cells(self.estimate(at, measure));
                write([id, measure.code(), "", &value, &low, &high, &reason])?;
            }
        }
        for measure in SetMeasure::ALL {
            let [value, low, high, reason] = cells(self.agreement.sets(measure));
            write(["", measure.code(), "", &value, &low, &high, &reason])?;
        }
        Ok(())
    }
}

const COLUMNS: [&str; 7] = ["theme", "measure", "coder", "value", "low", "high", "reason"];

/// One object for a study.
pub(super) fn study_json<'a>(
    study: &'a StudyAgreement,
    codebook: &'a Codebook,
    parts: &[Part<'a>],
    out: &mut dyn Write,
) -> io::Result<()> {
    let questions = study.questions.iter().zip(parts);
    let file = Study {
        coders: study.coders.iter().map(|coder| coder.name.as_str()).collect(),
        resamples: study.resampling.resamples,
        seed: study.resampling.seed,
        round: study.round.code(),
        whole: Sets::of(|measure| study.whole(measure)),
        questions: questions.filter_map(|(asked, part)| question(codebook, asked, part)).collect(),
    };
    write(&file, out)
}

fn question<'a>(
    codebook: &'a Codebook,
    asked: &QuestionAgreement,
    part: &Part<'a>,
) -> Option<Question<'a>> {
    let question = codebook.questions.get(asked.question)?;
    let theme = |at: usize| question.themes.get(at).map(|theme| theme.id.0.as_str());
    let confusion = asked.confusion.all().iter().map(|taken| Confused {
        first: taken.first.and_then(theme),
        second: taken.second.and_then(theme),
        answers: taken.times,
    });
    Some(Question {
        question: &question.id.0,
        heading: &question.heading,
        units: asked.agreement.units,
        answers: asked.answers,
        themes: part.measured_themes(),
        sets: Sets::of(|measure| asked.agreement.sets(measure)),
        confusion: confusion.collect(),
    })
}

/// A row for each figure, with its question; those of the whole have none.
pub(super) fn study_csv(
    study: &StudyAgreement,
    codebook: &Codebook,
    parts: &[Part<'_>],
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(std::iter::once("question").chain(COLUMNS))?;
    for (asked, part) in study.questions.iter().zip(parts) {
        let question = codebook.questions.get(asked.question).map_or("", |q| q.id.0.as_str());
        part.rows(&mut |cells| csv.write_record(std::iter::once(question).chain(cells)))?;
    }
    for measure in SetMeasure::ALL {
        let [value, low, high, reason] = cells(study.whole(measure));
        csv.write_record(["", "", measure.code(), "", &value, &low, &high, &reason])?;
    }
    csv.flush()
}

fn write(file: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, file)?;
    out.write_all(b"\n")
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
