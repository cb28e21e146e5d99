//! The measures over all themes, of the question and of the whole, before and after settling.

use super::Figures;
use super::words::{estimate, number};
use crate::agreement::{Estimate, Round, SetMeasure, StudyAgreement, Undefined};
use crate::message::{Lang, agreement_screen as text};
use crate::tui::widget::line;
use unicode_width::UnicodeWidthStr;

/// Those that are shown, in this order; all are in a report.
const SHOWN: [SetMeasure; 4] =
    [SetMeasure::AlphaMasi, SetMeasure::AlphaJaccard, SetMeasure::MvAlpha, SetMeasure::PooledKappa];

/// A column: where it is from, its title and its values.
struct Column {
    over: String,
    title: String,
    values: Vec<Estimate>,
}

/// The lines of the table: a heading of one line, or of two with before and after, and a line a measure.
pub(super) fn lines(
    lang: Lang,
    figures: &Figures,
    question: usize,
    round: Round,
    width: usize,
) -> Vec<String> {
    let columns = columns(lang, figures, question, round);
    let name = SHOWN.map(|measure| measure.text(lang).width()).into_iter().max().unwrap_or(0);
    // Intervals for as many columns, from the left, as there is room for.
    let cells = |with_interval: usize| -> Vec<Vec<String>> {
        let numbered = columns.iter().enumerate();
        let cells = numbered.map(|(at, column)| {
            let cell = |value: &Estimate| estimate(lang, *value, at < with_interval);
            column.values.iter().map(cell).collect()
        });
        cells.collect()
    };
    let widths = |cells: &[Vec<String>]| -> Vec<usize> {
        let widest = |(column, cells): (&Column, &Vec<String>)| {
            let own = cells.iter().chain([&column.title]);
            own.map(|cell| cell.width()).max().unwrap_or(0)
        };
        columns.iter().zip(cells).map(widest).collect()
    };
    let fits =
        |wide: &[usize]| 1 + name + wide.iter().map(|width| width + 2).sum::<usize>() <= width;
    let tried = (0..=columns.len()).rev().map(cells);
    let shown = tried.into_iter().find(|cells| fits(&widths(cells)));
    let shown = shown.unwrap_or_else(|| cells(0));
    let mut wide = widths(&shown);
    // At the end the whole gives way.
    while !fits(&wide) && wide.len() > 1 {
        wide.pop();
    }
    let room = width.saturating_sub(wide.iter().map(|width| width + 2).sum::<usize>() + 1);
    let name = name.min(room);
    let row = |first: &str, cell: &dyn Fn(usize) -> String| {
        let mut row = format!(" {}", line::pad(first, name));
        for (at, width) in wide.iter().enumerate() {
            row.push_str("  ");
            row.push_str(&line::pad(&cell(at), *width));
        }
        row.trim_end().to_owned()
    };
    let title = |at: usize| columns.get(at).map(|column| column.title.clone()).unwrap_or_default();
    let mut lines = Vec::new();
    if columns.iter().any(|column| !column.over.is_empty()) {
        lines.push(over(&columns, &wide, name));
    }
    lines.push(row("", &title));
    lines.extend(SHOWN.into_iter().enumerate().map(|(n, measure)| {
        row(&measure.text(lang), &|at| {
            shown.get(at).and_then(|cells| cells.get(n)).cloned().unwrap_or_default()
        })
    }));
    lines
}

/// The line that says what columns are over, each title above all columns that it is for.
fn over(columns: &[Column], wide: &[usize], name: usize) -> String {
    let mut line = " ".repeat(1 + name);
    let mut end = line.width();
    for (column, width) in columns.iter().zip(wide) {
        if !column.over.is_empty() {
            line.push_str(&" ".repeat((end + 2).saturating_sub(line.width())));
            line.push_str(&column.over);
        }
        end += width + 2;
    }
    line
}

/// Of the question and of the whole; with what was settled each before and after.
fn columns(lang: Lang, figures: &Figures, question: usize, round: Round) -> Vec<Column> {
    let none = Estimate::of(Err(Undefined::NobodyShared));
    let here = |study: &StudyAgreement| {
        let asked = study.question(question);
        SHOWN.map(|measure| asked.map_or(none, |asked| asked.agreement.sets(measure))).to_vec()
    };
    let whole = |study: &StudyAgreement| SHOWN.map(|measure| study.whole(measure)).to_vec();
    let (question, all) = (text::this_question(lang), text::whole(lang));
    let column =
        |over: &str, title: String, values| Column { over: over.to_owned(), title, values };
    let (first, settled) = (&figures.first, &figures.settled);
    match round {
        Round::First => vec![column("", question, here(first)), column("", all, whole(first))],
        Round::Settled => vec![
            column(&question, text::before(lang), here(first)),
            column("", text::after(lang), here(settled)),
            column(&all, text::before(lang), whole(first)),
            column("", text::after(lang), whole(settled)),
        ],
    }
}

/// Alpha with MASI distance in a few words, for windows without room for the table.
pub(super) fn in_brief(
    lang: Lang,
    figures: &Figures,
    question: usize,
    round: Round,
) -> Option<String> {
    let asked = figures.of(round).question(question)?;
    let value = asked.agreement.sets(SetMeasure::AlphaMasi).value.ok()?;
    Some(format!("{} {}", SetMeasure::AlphaMasi.text(lang), number(lang, value)))
}
