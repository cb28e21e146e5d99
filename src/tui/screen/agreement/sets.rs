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
    let cells = |with_interval: bool| -> Vec<Vec<String>> {
        let cell = |value: &Estimate| estimate(lang, *value, with_interval);
        columns.iter().map(|column| column.values.iter().map(cell).collect()).collect()
    };
    let widths = |cells: &[Vec<String>]| -> Vec<usize> {
        let widest = |(column, cells): (&Column, &Vec<String>)| {
            let own = cells.iter().chain([&column.title, &column.over]);
            own.map(|cell| cell.width()).max().unwrap_or(0)
        };
        columns.iter().zip(cells).map(widest).collect()
    };
    let (mut shown, mut wide) = (cells(true), widths(&cells(true)));
    let fits =
        |wide: &[usize]| 1 + name + wide.iter().map(|width| width + 2).sum::<usize>() <= width;
    if !fits(&wide) {
        shown = cells(false);
        wide = widths(&shown);
    }
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
    let over = |at: usize| columns.get(at).map(|column| column.over.clone()).unwrap_or_default();
    let mut lines = Vec::new();
    if columns.iter().any(|column| !column.over.is_empty()) {
        lines.push(row("", &over));
    }
    lines.push(row("", &title));
    lines.extend(SHOWN.into_iter().enumerate().map(|(n, measure)| {
        row(&measure.text(lang), &|at| {
            shown.get(at).and_then(|cells| cells.get(n)).cloned().unwrap_or_default()
        })
    }));
    lines
}

/// Of the question and of the whole; with what was settled each before and after.
fn columns(lang: Lang, figures: &Figures, question: usize, round: Round) -> Vec<Column> {
    let none = Estimate::of(Err(Undefined::NobodyShared));
    let here = |study: &StudyAgreement| {
        let asked = study.question(question);
        SHOWN
            .map(|measure| {
                let units = asked.map_or(0, |asked| asked.agreement.units);
                let value = asked.map_or(none, |asked| asked.agreement.sets(measure));
                value.resting_on(units, usize::MAX)
            })
            .to_vec()
    };
    let whole = |study: &StudyAgreement| {
        SHOWN.map(|measure| study.whole(measure).resting_on(study.units(), usize::MAX)).to_vec()
    };
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
