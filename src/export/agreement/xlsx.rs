//! The report as an Excel workbook: the themes of all questions, the figures over all themes, which themes
//! were taken for each other, and the method.

use super::document::small_print;
use super::tables::{confused, is_for_them};
use super::{AgreementReport, method};
use crate::agreement::{
    Estimate, FEW_USES, QuestionAgreement, Round, SetMeasure, StudyAgreement, ThemeMeasure,
};
use crate::export::xlsx::grid::{self, Head, Value};
use crate::export::xlsx::{look, sheet, start};
use crate::export::{ExportError, Format};
use crate::message::{Lang, agreement_report as text};
use rust_xlsxwriter::{Worksheet, XlsxError};

/// Width of the sheet with the method, in characters.
const METHOD_WIDTH: f64 = 120.0;
/// How a coefficient is shown; it is stored in full.
const COEFFICIENT: &str = "0.00";

/// The bytes of the workbook.
pub(super) fn render(report: &AgreementReport, lang: Lang) -> Result<Vec<u8>, ExportError> {
    workbook(report, lang).map_err(ExportError::not_built(Format::Xlsx))
}

fn workbook(report: &AgreementReport, lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = start(&text::title(lang), &report.study)?;
    themes(sheet(&mut workbook, text::sheet_themes(lang), lang)?, report, lang)?;
    over_all(sheet(&mut workbook, text::sheet_whole(lang), lang)?, report, lang)?;
    if report.coders().len() == 2 {
        confusion(sheet(&mut workbook, text::sheet_confusion(lang), lang)?, report, lang)?;
    }
    the_method(sheet(&mut workbook, text::sheet_method(lang), lang)?, report, lang)?;
    workbook.save_to_buffer()
}

fn themes(sheet: &mut Worksheet, report: &AgreementReport, lang: Lang) -> Result<(), XlsxError> {
    let mut heads = vec![
        Head::words(text::column_question(lang), 30.0, look::text()),
        Head::words(text::column_theme(lang), 24.0, look::bold()),
        Head::number(text::column_answers(lang), "0"),
    ];
    let coders = report.coders().into_iter();
    heads.extend(coders.map(|coder| Head::number(text::column_used(lang, coder), "0")));
    let measures: Vec<ThemeMeasure> =
        ThemeMeasure::ALL.into_iter().filter(|measure| suits(report, *measure)).collect();
    for measure in &measures {
        let notation =
            if *measure == ThemeMeasure::PercentAgreement { "0.0%" } else { COEFFICIENT };
        heads.extend(with_bounds(lang, measure.text(lang), notation, has_bounds(report, *measure)));
    }
    heads.push(Head::words(text::column_remarks(lang), 34.0, look::text()));
    let row = |asked: &QuestionAgreement, at: usize, used: &[usize]| {
        let mut row = vec![
            Value::Text(report.asked(asked.question).to_owned()),
            Value::Text(report.theme(asked.question, at).to_owned()),
            count(asked.agreement.units),
        ];
        row.extend(used.iter().copied().map(count));
        for measure in &measures {
            let estimate = asked.agreement.theme(at, *measure);
            row.extend(values(estimate, has_bounds(report, *measure)));
        }
        row.push(Value::Text(remark(report, asked, at, used, lang)));
        row
    };
    let rows = report.first.questions.iter().flat_map(|asked| {
        let used = asked.used.iter().enumerate();
        used.map(|(at, used)| row(asked, at, used)).collect::<Vec<_>>()
    });
    grid::fill(sheet, &heads, rows, 2)
}

/// Whether a measure is for so many coders.
fn suits(report: &AgreementReport, measure: ThemeMeasure) -> bool {
    let for_two =
        [ThemeMeasure::CohenKappa, ThemeMeasure::PrevalenceIndex, ThemeMeasure::BiasIndex];
    !for_two.contains(&measure) || report.first.choice() == ThemeMeasure::CohenKappa
}

/// Whether the bounds of its interval have columns: not those of every measure, or nobody finds the way.
fn has_bounds(report: &AgreementReport, measure: ThemeMeasure) -> bool {
    report.first.resampling.resamples > 0 && measure == report.first.choice()
}

/// Why there is no value, or what to mind.
fn remark(
    report: &AgreementReport,
    asked: &QuestionAgreement,
    theme: usize,
    used: &[usize],
    lang: Lang,
) -> String {
    let Some(estimate) = asked.agreement.theme(theme, report.first.choice()) else {
        return String::new();
    };
    let name = report.theme(asked.question, theme);
    match (estimate.value, estimate.interval) {
        (Err(_), _) => reason(estimate, lang),
        (Ok(_), None) if report.first.resampling.resamples > 0 => {
            text::note_no_interval(lang, name)
        }
        (Ok(_), Some(_)) if used.iter().sum::<usize>() < FEW_USES => {
            text::note_few(lang, FEW_USES, name)
        }
        _ => String::new(),
    }
}

/// A row a measure: so it can be filtered, and fits on paper.
fn over_all(sheet: &mut Worksheet, report: &AgreementReport, lang: Lang) -> Result<(), XlsxError> {
    let heads = [
        Head::words(text::column_round(lang), 14.0, look::text()),
        Head::words(text::column_question(lang), 44.0, look::bold()),
        Head::words(text::column_measure(lang), 48.0, look::text()),
        Head::number(text::column_value(lang), COEFFICIENT),
        Head::number(text::column_lower(lang), COEFFICIENT),
        Head::number(text::column_upper(lang), COEFFICIENT),
        Head::number(text::column_answers(lang), "0"),
        Head::number(text::column_differing_now(lang), "0"),
        Head::words(text::column_remarks(lang), 30.0, look::text()),
    ];
    let mut rows = Vec::new();
    for study in std::iter::once(&report.first).chain(&report.settled) {
        let mut of = |title: &str, units, differing, estimate: &dyn Fn(SetMeasure) -> Estimate| {
            for measure in SetMeasure::ALL.into_iter().filter(|m| is_for_them(&report.first, *m)) {
                let measured = estimate(measure);
                let texts = [round(study, lang), title.to_owned(), measure.text(lang)];
                let mut row = Vec::from(texts.map(Value::Text));
                row.extend(values(Some(measured), true));
                row.extend([count(units), count(differing)]);
                row.push(Value::Text(reason(measured, lang)));
                rows.push(row);
            }
        };
        for asked in &study.questions {
            let agreement = &asked.agreement;
            let title = report.asked(asked.question);
            of(title, agreement.units, asked.differing.len(), &|m| agreement.sets(m));
        }
        if study.questions.len() > 1 {
            let differing = study.questions.iter().map(|asked| asked.differing.len()).sum();
            of(&text::all_questions(lang), study.units(), differing, &|m| study.whole(m));
        }
    }
    grid::fill(sheet, &heads, rows, 2)
}

/// Why there is no value.
fn reason(estimate: Estimate, lang: Lang) -> String {
    let reason = estimate.value.err();
    reason.map_or_else(String::new, |r| r.text(lang))
}

fn round(study: &StudyAgreement, lang: Lang) -> String {
    match study.round {
        Round::First => text::round_first(lang),
        Round::Settled => text::round_settled(lang),
    }
}

fn confusion(sheet: &mut Worksheet, report: &AgreementReport, lang: Lang) -> Result<(), XlsxError> {
    let mut heads = vec![Head::words(text::column_question(lang), 44.0, look::text())];
    let coders = report.coders().into_iter();
    heads.extend(
        coders.map(|coder| Head::words(text::column_gave(lang, coder), 32.0, look::text())),
    );
    heads.push(Head::number(text::column_times(lang), "0"));
    let theme = |theme: Option<&str>| {
        Value::Text(theme.map_or_else(|| text::no_theme(lang), str::to_owned))
    };
    let rows = confused(report).into_iter().map(|confused| {
        let question = Value::Text(confused.question.to_owned());
        vec![question, theme(confused.first), theme(confused.second), count(confused.times)]
    });
    grid::fill(sheet, &heads, rows, 1)
}

fn the_method(
    sheet: &mut Worksheet,
    report: &AgreementReport,
    lang: Lang,
) -> Result<(), XlsxError> {
    sheet.set_column_width(0, METHOD_WIDTH)?;
    let mut position = 0;
    let mut line = |content: &str, format| {
        let content = look::cell(content);
        sheet.write_string_with_format(position, 0, &content, &format)?;
        let height = look::height(std::iter::once((content.as_str(), METHOD_WIDTH)));
        sheet.set_row_height(position, height.max(18.0))?;
        position += 1;
        Ok::<_, XlsxError>(())
    };
    line(&text::title(lang), look::title())?;
    line(&report.study, look::text())?;
    for paragraph in method::paragraphs(report, lang) {
        line(&paragraph, look::text())?;
    }
    line(&text::reading(lang), look::heading())?;
    for note in small_print(lang) {
        line(&note, look::text())?;
    }
    line(&text::references(lang), look::heading())?;
    for work in method::works(report) {
        line(work, look::text())?;
    }
    Ok(())
}

/// A column for the value and, where asked, for each of its bounds, as wide as the longest word above it.
#[allow(clippy::cast_precision_loss, reason = "the length of a word")]
fn with_bounds(lang: Lang, name: String, notation: &str, bounds: bool) -> Vec<Head> {
    let (low, high) = (text::column_low(lang, &name), text::column_high(lang, &name));
    let mut heads = vec![Head::number(name, notation)];
    if bounds {
        heads.extend([Head::number(low, notation), Head::number(high, notation)]);
    }
    for head in &mut heads {
        let words = head.title.split_whitespace().map(|word| word.chars().count());
        head.width = words.max().map_or(head.width, |longest| (longest as f64 + 2.0).max(9.0));
    }
    heads
}

fn values(estimate: Option<Estimate>, bounds: bool) -> Vec<Value> {
    let number = |number: Option<f64>| number.map_or(Value::Undefined, Value::Number);
    let interval = estimate.and_then(|estimate| estimate.interval);
    let mut values = vec![number(estimate.and_then(|estimate| estimate.value.ok()))];
    if bounds {
        let ends = interval.map(|interval| (interval.low, interval.high)).unzip();
        values.extend([number(ends.0), number(ends.1)]);
    }
    values
}

#[allow(clippy::cast_precision_loss, reason = "counts of answers")]
fn count(count: usize) -> Value {
    Value::Number(count as f64)
}
