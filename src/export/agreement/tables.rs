//! The tables of the report in words, and the small print under them.

use super::AgreementReport;
use super::method::named_sets;
use crate::agreement::{
    Estimate, FEW_USES, QuestionAgreement, SetMeasure, StudyAgreement, ThemeMeasure, Undefined,
    coefficient,
};
use crate::export::content::{Column, ColumnKind, Grid};
use crate::export::text::one_line;
use crate::message::{Lang, agreement_report as text, list, percent, whole};
use std::collections::BTreeMap;

/// The most coders that each have a column; of more the uses are added.
const CODERS_ACROSS: usize = 4;
/// How many confusions are printed: what stays together on a page.
const CONFUSIONS: usize = 9;

/// The measures over theme sets of every question and of the whole.
pub(super) fn over_all(report: &AgreementReport, lang: Lang) -> Grid {
    let mut columns = vec![
        column(text::column_question(lang), ColumnKind::Text),
        column(text::column_answers(lang), ColumnKind::Number),
    ];
    let measures: Vec<SetMeasure> = SetMeasure::ALL
        .into_iter()
        .filter(|measure| is_for_them(&report.first, *measure))
        .collect();
    columns.extend(measures.iter().map(|m| column(m.text(lang), ColumnKind::Estimate)));
    let row = |title: String, units: usize, estimate: &dyn Fn(SetMeasure) -> Estimate| {
        let mut row = vec![title, whole(lang, units)];
        row.extend(measures.iter().map(|measure| written(lang, estimate(*measure))));
        row
    };
    let questions = report.first.questions.iter().map(|asked| {
        let estimate = |measure| asked.agreement.sets(measure);
        row(one_line(report.asked(asked.question)), asked.agreement.units, &estimate)
    });
    let mut rows: Vec<Vec<String>> = questions.collect();
    // One question is the whole.
    if rows.len() != 1 {
        let estimate = |measure| report.first.whole(measure);
        rows.push(row(text::all_questions(lang), report.first.units(), &estimate));
    }
    Grid { columns, rows }
}

/// Whether a measure is for so many coders.
pub(super) fn is_for_them(study: &StudyAgreement, measure: SetMeasure) -> bool {
    measure != SetMeasure::PooledKappa || study.choice() == ThemeMeasure::CohenKappa
}

/// Why values in the table of the whole are not there.
pub(super) fn over_all_notes(report: &AgreementReport, lang: Lang) -> Vec<String> {
    let of = |estimate: &dyn Fn(SetMeasure) -> Estimate, title: String| {
        let measures = SetMeasure::ALL.into_iter();
        let theirs = measures.filter(|measure| is_for_them(&report.first, *measure));
        let reasons: Vec<(SetMeasure, Option<Undefined>)> =
            theirs.map(|measure| (measure, estimate(measure).value.err())).collect();
        if let [(_, Some(reason)), rest @ ..] = reasons.as_slice()
            && rest.iter().all(|(_, other)| *other == Some(*reason))
        {
            return vec![(reason.reason(lang), title)];
        }
        let told = reasons.into_iter().filter_map(|(measure, reason)| {
            Some((reason?.reason(lang), format!("{title} ({})", measure.text(lang))))
        });
        told.collect()
    };
    let mut undefined: Vec<(String, String)> = Vec::new();
    for asked in &report.first.questions {
        let title = one_line(report.asked(asked.question));
        undefined.extend(of(&|measure| asked.agreement.sets(measure), title));
    }
    if report.first.questions.len() > 1 {
        undefined.extend(of(&|measure| report.first.whole(measure), text::all_questions(lang)));
    }
    reasons(lang, undefined)
}

/// The figures before and after settling.
pub(super) fn settling(report: &AgreementReport, settled: &StudyAgreement, lang: Lang) -> Grid {
    let measures = named_sets(&report.first);
    let mut columns = vec![
        column(text::column_question(lang), ColumnKind::Text),
        column(text::column_differing(lang), ColumnKind::Share),
        column(text::column_differing_after(lang), ColumnKind::Share),
    ];
    for measure in measures {
        let name = measure.text(lang);
        columns.extend([
            column(text::column_before(lang, &name), ColumnKind::Estimate),
            column(text::column_after(lang, &name), ColumnKind::Estimate),
        ]);
    }
    let mut rows = Vec::new();
    let differing = |asked: &QuestionAgreement| asked.differing.len();
    for first in &report.first.questions {
        let Some(after) = report.settled(first) else { continue };
        let mut row = vec![
            one_line(report.asked(first.question)),
            whole(lang, differing(first)),
            whole(lang, differing(after)),
        ];
        for measure in measures {
            row.push(written(lang, first.agreement.sets(measure)));
            row.push(written(lang, after.agreement.sets(measure)));
        }
        rows.push(row);
    }
    if rows.len() > 1 {
        let all = |study: &StudyAgreement| study.questions.iter().map(differing).sum();
        let mut row = vec![
            text::all_questions(lang),
            whole(lang, all(&report.first)),
            whole(lang, all(settled)),
        ];
        for measure in measures {
            row.push(written(lang, report.first.whole(measure)));
            row.push(written(lang, settled.whole(measure)));
        }
        rows.push(row);
    }
    Grid { columns, rows }
}

/// The themes of a question.
pub(super) fn themes(report: &AgreementReport, asked: &QuestionAgreement, lang: Lang) -> Grid {
    let choice = report.first.choice();
    let coders = report.coders();
    let apart = coders.len() <= CODERS_ACROSS;
    let mut columns = vec![column(text::column_theme(lang), ColumnKind::Text)];
    if apart {
        let used = coders.iter().map(|coder| text::column_used(lang, one_line(coder)));
        columns.extend(used.map(|title| column(title, ColumnKind::Share)));
    } else {
        columns.push(column(text::column_used_together(lang), ColumnKind::Share));
    }
    columns.extend([
        column(text::column_percent(lang), ColumnKind::Interval),
        column(text::column_positive(lang), ColumnKind::Interval),
        column(choice_title(report, lang), ColumnKind::Estimate),
    ]);
    let row = |(theme, used): (usize, &Vec<usize>)| {
        let mut row = vec![one_line(report.theme(asked.question, theme))];
        if apart {
            row.extend(used.iter().map(|used| whole(lang, *used)));
        } else {
            row.push(whole(lang, used.iter().sum()));
        }
        let value = |measure| asked.agreement.theme(theme, measure).and_then(|e| e.value.ok());
        let none = || text::not_applicable(lang);
        let agreement = value(ThemeMeasure::PercentAgreement);
        row.push(agreement.map_or_else(none, |share| percent(lang, share)));
        let positive = value(ThemeMeasure::PositiveAgreement);
        row.push(positive.map_or_else(none, |value| number(lang, value)));
        row.push(asked.agreement.theme(theme, choice).map_or_else(none, |e| written(lang, e)));
        row
    };
    let rows = asked.used.iter().enumerate().map(row).collect();
    Grid { columns, rows }
}

fn choice_title(report: &AgreementReport, lang: Lang) -> String {
    let name = report.first.choice().text(lang);
    if report.first.resampling.resamples == 0 {
        return name;
    }
    text::column_with_interval(lang, name)
}

/// The small print under the themes of a question.
pub(super) fn theme_notes(
    report: &AgreementReport,
    asked: &QuestionAgreement,
    lang: Lang,
) -> Vec<String> {
    let (units, answers) = (asked.agreement.units, asked.answers);
    let mut notes = vec![text::note_answers(lang, whole(lang, units), whole(lang, answers))];
    let (mut undefined, mut few, mut without) = (Vec::new(), Vec::new(), Vec::new());
    for (theme, used) in asked.used.iter().enumerate() {
        let label = one_line(report.theme(asked.question, theme));
        let Some(estimate) = asked.agreement.theme(theme, report.first.choice()) else { continue };
        match (estimate.value, estimate.interval) {
            (Err(reason), _) => undefined.push((reason.reason(lang), label)),
            (Ok(_), None) => without.push(label),
            (Ok(_), Some(_)) if used.iter().sum::<usize>() < FEW_USES => few.push(label),
            _ => {}
        }
    }
    notes.extend(reasons(lang, undefined));
    if !few.is_empty() {
        notes.push(text::note_few(lang, FEW_USES, list(lang, &few)));
    }
    if !without.is_empty() && report.first.resampling.resamples > 0 {
        notes.push(text::note_no_interval(lang, list(lang, &without)));
    }
    notes
}

/// A line for each reason, with what it goes for.
fn reasons(lang: Lang, undefined: Vec<(String, String)>) -> Vec<String> {
    let mut by_reason: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (reason, name) in undefined {
        by_reason.entry(reason).or_default().push(name);
    }
    let line = |(reason, names): (String, Vec<String>)| {
        text::note_undefined(lang, reason, list(lang, &names))
    };
    by_reason.into_iter().map(line).collect()
}

/// Which theme one coder gave in place of another, on how many answers.
pub(super) struct Confused<'a> {
    pub(super) question: &'a str,
    /// `None` for no theme in its place.
    pub(super) first: Option<&'a str>,
    pub(super) second: Option<&'a str>,
    pub(super) times: usize,
}

/// Everything that two coders gave in place of each other, the most frequent first.
pub(super) fn confused(report: &AgreementReport) -> Vec<Confused<'_>> {
    if report.coders().len() != 2 {
        return Vec::new();
    }
    let mut all: Vec<Confused<'_>> = Vec::new();
    for asked in &report.first.questions {
        let theme = |theme| report.theme(asked.question, theme);
        all.extend(asked.confusion.all().iter().map(|taken| Confused {
            question: report.asked(asked.question),
            first: taken.first.map(theme),
            second: taken.second.map(theme),
            times: taken.times,
        }));
    }
    all.sort_by_key(|confused| std::cmp::Reverse(confused.times));
    all
}

/// The most frequent pairs of themes, and what the table shows; `None` when there are no pairs.
pub(super) fn confusion(report: &AgreementReport, lang: Lang) -> Option<(Grid, String)> {
    let [first, second] = report.coders()[..] else { return None };
    let pairs: Vec<(&str, &str, &str, usize)> = confused(report)
        .into_iter()
        .filter_map(|c| Some((c.question, c.first?, c.second?, c.times)))
        .collect();
    if pairs.is_empty() {
        return None;
    }
    let columns = vec![
        column(text::column_question(lang), ColumnKind::Text),
        column(text::column_gave(lang, one_line(first)), ColumnKind::Text),
        column(text::column_gave(lang, one_line(second)), ColumnKind::Text),
        column(text::column_times(lang), ColumnKind::Share),
    ];
    let shown = pairs.iter().take(CONFUSIONS);
    let row = |(question, first, second, times): &(&str, &str, &str, usize)| {
        vec![one_line(question), one_line(first), one_line(second), whole(lang, *times)]
    };
    let rows: Vec<Vec<String>> = shown.map(row).collect();
    let note = if rows.len() < pairs.len() {
        text::note_confusion(lang, rows.len(), pairs.len())
    } else {
        text::note_confusion_all(lang)
    };
    Some((Grid { columns, rows }, note))
}

fn column(title: String, kind: ColumnKind) -> Column {
    Column { title, kind }
}

/// A value with its interval, or that there is none.
fn written(lang: Lang, estimate: Estimate) -> String {
    let written = estimate.written(lang);
    written.map_or_else(|| text::not_applicable(lang), |written| signed(&written))
}

/// A coefficient in print.
pub(super) fn number(lang: Lang, value: f64) -> String {
    signed(&coefficient(lang, value))
}

/// Numbers with a real minus sign.
pub(super) fn signed(numbers: &str) -> String {
    numbers.replace('-', "\u{2212}")
}
