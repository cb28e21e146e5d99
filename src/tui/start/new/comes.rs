//! What comes of the roles of the columns, in lines: the counts, what to look at, or what is wrong.

use crate::import::{Answered, Draft, ImportError, Report, Role, Shape};
use crate::message::{Explain, Lang, list, new_project as text, visible};

/// More groups than this are not named one by one.
const GROUPS: usize = 6;

/// A line about what comes of the roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) weight: Weight,
}

/// How much a line weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// No project can be made so.
    Fault,
    /// Worth a look.
    Note,
    Plain,
}

/// What comes of the roles: what is wrong, or what to look at first and then the counts.
pub(super) fn lines(draft: &Draft, lang: Lang) -> Vec<Line> {
    let report = match draft.report() {
        Ok(report) => report,
        Err(error) => return vec![Line { text: fault(error, lang), weight: Weight::Fault }],
    };
    let note = |text| Line { text, weight: Weight::Note };
    let plain = |text| Line { text, weight: Weight::Plain };
    let mut lines = Vec::new();
    lines.extend(
        draft
            .personal()
            .map(|column| note(text::comes_personal(lang, named(&column.letter, &column.name)))),
    );
    lines.extend(report.columns.iter().filter_map(|column| {
        let name = named(&column.letter, &column.name);
        Some(note(text::comes_closed(lang, name, column.closed?)))
    }));
    let passed_over: usize = report.passed_over.values().sum();
    if passed_over > 0 {
        lines.push(note(text::comes_passed_over(lang, passed_over)));
    }
    let respondent = report.columns.iter().find(|column| column.role == Role::Respondent);
    lines.push(match respondent {
        Some(column) => {
            let name = named(&column.letter, &column.name);
            plain(text::comes_respondents(lang, report.respondents, name))
        }
        None => note(text::comes_rows(lang, report.respondents)),
    });
    lines.push(groups(report, lang));
    let (found, lacking): (Vec<&Answered>, Vec<_>) =
        report.questions.iter().partition(|question| question.answers + question.no_answers > 0);
    lines.extend(found.into_iter().map(|found| plain(question(report, found, lang))));
    if !lacking.is_empty() {
        let headings: Vec<String> = lacking.iter().map(|q| visible(&q.heading)).collect();
        lines.push(plain(text::comes_no_column(lang, list(lang, &headings))));
    }
    if let Some(row) = report.header_below {
        lines.push(plain(text::comes_header(lang, row)));
    }
    lines
}

fn groups(report: &Report, lang: Lang) -> Line {
    if report.columns.iter().any(|column| column.role == Role::Group) {
        let size = |(name, count): &(String, usize)| text::group_size(lang, visible(name), count);
        let mut sizes: Vec<String> = report.groups.iter().take(GROUPS).map(size).collect();
        if report.groups.len() > GROUPS {
            sizes.push(text::comes_more(lang, report.groups.len() - GROUPS));
        }
        let with: usize = report.groups.iter().map(|(_, count)| count).sum();
        let empty = report.respondents.saturating_sub(with);
        sizes.extend((empty > 0).then(|| text::group_empty(lang, empty)));
        return Line { text: text::comes_groups(lang, sizes.join(", ")), weight: Weight::Plain };
    }
    if report.expected_groups.is_empty() {
        return Line { text: text::comes_no_groups(lang), weight: Weight::Plain };
    }
    let expected: Vec<String> = report.expected_groups.iter().map(|name| visible(name)).collect();
    let text = text::comes_no_groups_but(lang, list(lang, &expected));
    Line { text, weight: Weight::Note }
}

fn question(report: &Report, question: &Answered, lang: Lang) -> String {
    let heading = visible(&question.heading);
    let mut told = match report.shape {
        Shape::Long => text::comes_question_long(lang, heading, question.answers),
        Shape::Wide => {
            let role = Role::Answer(question.id.clone());
            let letters: Vec<&str> = report
                .columns
                .iter()
                .filter(|column| column.role == role)
                .map(|column| column.letter.as_str())
                .collect();
            let columns = text::columns_named(lang, list(lang, &letters));
            text::comes_question(lang, heading, question.answers, columns)
        }
    };
    if question.no_answers > 0 {
        told.push_str(&text::comes_no_answers(lang, question.no_answers));
    }
    told
}

/// What is wrong, in words that fit a screen where columns are pointed out by key.
fn fault(error: &ImportError, lang: Lang) -> String {
    match error {
        ImportError::NoQuestionColumn { sheets, .. } if sheets.is_empty() => {
            text::fault_no_question(lang)
        }
        ImportError::NoQuestionColumn { sheets, .. } => {
            let sheets: Vec<String> = sheets.iter().map(|sheet| visible(sheet)).collect();
            let more = text::fault_other_sheets(lang, list(lang, &sheets));
            format!("{} {more}", text::fault_no_question(lang))
        }
        ImportError::NoRespondentColumn { .. } => text::fault_no_respondent(lang),
        other => other.explain(lang),
    }
}

/// A column by its letter and name.
fn named(letter: &str, name: &str) -> String {
    format!("{letter} «{}»", visible(name))
}
