//! The report as CSV: a row for each figure, with the measures named in full.

use super::AgreementReport;
use crate::agreement::{Estimate, Round, SetMeasure, StudyAgreement, ThemeMeasure};
use crate::export::ExportError;
use crate::export::csv::file;
use crate::export::text::guarded;
use crate::message::{Lang, agreement_report as text};

/// The bytes of the file.
pub(super) fn render(report: &AgreementReport, lang: Lang) -> Result<Vec<u8>, ExportError> {
    let mut rows = vec![text::csv_columns(lang).split(' ').map(str::to_owned).collect()];
    for study in std::iter::once(&report.first).chain(&report.settled) {
        of_round(report, study, lang, &mut rows);
    }
    file(lang, rows)
}

fn of_round(
    report: &AgreementReport,
    study: &StudyAgreement,
    lang: Lang,
    rows: &mut Vec<Vec<String>>,
) {
    let round = match study.round {
        Round::First => text::round_first(lang),
        Round::Settled => text::round_settled(lang),
    };
    let mut row =
        |question: &str, theme: &str, measure: String, coder: &str, cells: [String; 4]| {
            let names = [question, theme].map(guarded);
            let mut row = vec![round.clone()];
            row.extend(names);
            row.extend([measure, guarded(coder)]);
            row.extend(cells);
            rows.push(row);
        };
    let count = |count: usize| [count.to_string(), String::new(), String::new(), String::new()];
    for asked in &study.questions {
        let question = report.asked(asked.question);
        row(question, "", text::answers_compared(lang), "", count(asked.agreement.units));
        for (at, used) in asked.used.iter().enumerate() {
            let theme = report.theme(asked.question, at);
            for (coder, used) in report.coders().into_iter().zip(used) {
                row(question, theme, text::times_given(lang), coder, count(*used));
            }
            for measure in ThemeMeasure::ALL {
                if let Some(estimate) = asked.agreement.theme(at, measure) {
                    row(question, theme, measure.text(lang), "", cells(lang, estimate));
                }
            }
        }
        for measure in SetMeasure::ALL {
            let estimate = asked.agreement.sets(measure);
            row(question, "", measure.text(lang), "", cells(lang, estimate));
        }
    }
    row("", "", text::answers_compared(lang), "", count(study.units()));
    for measure in SetMeasure::ALL {
        row("", "", measure.text(lang), "", cells(lang, study.whole(measure)));
    }
}

/// Value, bounds and reason.
fn cells(lang: Lang, estimate: Estimate) -> [String; 4] {
    let number = |number: Option<f64>| {
        let text = number.map(|number| format!("{number:.6}")).unwrap_or_default();
        if lang == Lang::Nl { text.replace('.', ",") } else { text }
    };
    let reason = estimate.value.err().map(|reason| reason.reason(lang)).unwrap_or_default();
    let interval = estimate.interval;
    [
        number(estimate.value.ok()),
        number(interval.map(|interval| interval.low)),
        number(interval.map(|interval| interval.high)),
        reason,
    ]
}
