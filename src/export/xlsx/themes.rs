//! The sheet with the themes: a row a theme, the question first.

use super::grid::{self, Head, Value};
use super::look;
use crate::export::content::{cells, level_column};
use crate::export::figures::{Figures, figures};
use crate::export::{Layout, Options};
use crate::matrix::stats::Contrast;
use crate::matrix::{Matrix, Table};
use crate::message::{Lang, export as text};
use rust_xlsxwriter::{Format, Worksheet, XlsxError};

/// What stands in a column for a theme.
type Cell<'a> = Box<dyn Fn(&Table, &Figures<'_>) -> Value + 'a>;

/// A column, and what stands in it.
type Column<'a> = (Head, Cell<'a>);

/// Fills the sheet.
pub fn fill(sheet: &mut Worksheet, matrix: &Matrix, options: &Options) -> Result<(), XlsxError> {
    let (heads, cells): (Vec<Head>, Vec<Cell<'_>>) = columns(matrix, options).into_iter().unzip();
    let row = |table: &Table, figures: &Figures<'_>| {
        cells.iter().map(|value| value(table, figures)).collect::<Vec<_>>()
    };
    let rows = matrix.tables.iter().flat_map(|table| {
        let figures = figures(matrix, table).into_iter();
        figures.map(|figures| row(table, &figures)).collect::<Vec<_>>()
    });
    grid::fill(sheet, &heads, rows, 2)
}

fn columns<'a>(matrix: &'a Matrix, options: &Options) -> Vec<Column<'a>> {
    let lang = options.lang;
    let extended = options.layout == Layout::Extended;
    let mut columns = vec![
        words(text::column_question(lang), 26.0, look::text(), |table, _| table.heading.clone()),
        words(text::column_theme(lang), 22.0, look::bold(), move |_, f| cell(lang, f, 0)),
        words(text::column_subtheme(lang), 28.0, look::text(), move |_, f| cell(lang, f, 1)),
        words(text::column_example(lang), 40.0, look::text(), move |_, f| cell(lang, f, 2)),
        words(text::column_frequency(lang), 14.0, look::text(), move |_, f| cell(lang, f, 3)),
        words(level_column(lang, matrix), 8.0, look::text(), move |_, f| cell(lang, f, 4)),
        words(text::column_implication(lang), 24.0, look::text(), move |_, f| cell(lang, f, 5)),
        count("n".to_owned(), |_, f| Some(f.all.count).filter(|_| f.all.of > 0)),
        share("%".to_owned(), |f| f.all.share()),
    ];
    if extended {
        columns.extend([
            share(text::column_low(lang), |f| Some(f.interval?.low)),
            share(text::column_high(lang), |f| Some(f.interval?.high)),
        ]);
    }
    for (position, group) in matrix.groups.iter().enumerate() {
        let of = move |f: &Figures<'_>| f.groups.get(position).map(|group| group.share);
        columns.extend([
            count(format!("{group}: n"), move |_, f| {
                of(f).filter(|share| share.of > 0).map(|share| share.count)
            }),
            share(format!("{group}: %"), move |f| of(f)?.share()),
        ]);
    }
    if let (true, [first, second]) = (extended, &matrix.groups[..]) {
        let difference = text::column_difference_points(lang, first, second);
        columns.extend([
            points(difference, |contrast| contrast.difference.estimate),
            points(text::column_difference_low(lang), |contrast| contrast.difference.interval.low),
            points(text::column_difference_high(lang), |contrast| {
                contrast.difference.interval.high
            }),
            number(text::column_p(lang), "0.000", |_, f| Some(f.contrast?.p_corrected)),
        ]);
    }
    columns.extend([
        count(text::column_answered(lang), |table, _| Some(table.answered.all)),
        count(text::column_coded(lang), |table, _| Some(table.coded.all)),
    ]);
    columns
}

/// One of the six cells of the report.
fn cell(lang: Lang, figures: &Figures<'_>, position: usize) -> String {
    let [theme, subtheme, example, frequency, levels, implication] = cells(lang, figures);
    match position {
        0 => theme,
        1 => subtheme,
        2 => example,
        3 => frequency,
        4 => levels,
        _ => implication,
    }
}

fn words<'a>(
    title: String,
    width: f64,
    format: Format,
    value: impl Fn(&Table, &Figures<'_>) -> String + 'a,
) -> Column<'a> {
    let value = Box::new(move |table: &Table, f: &Figures<'_>| Value::Text(value(table, f)));
    (Head::words(title, width, format), value)
}

fn number<'a>(
    title: String,
    notation: &str,
    value: impl Fn(&Table, &Figures<'_>) -> Option<f64> + 'a,
) -> Column<'a> {
    let value = move |table: &Table, figures: &Figures<'_>| {
        value(table, figures).map_or(Value::Undefined, Value::Number)
    };
    (Head::number(title, notation), Box::new(value))
}

fn count<'a>(
    title: String,
    value: impl Fn(&Table, &Figures<'_>) -> Option<usize> + 'a,
) -> Column<'a> {
    number(title, "0", move |table, f| value(table, f).map(|count| count as f64))
}

fn share<'a>(title: String, value: impl Fn(&Figures<'_>) -> Option<f64> + 'a) -> Column<'a> {
    number(title, "0.0%", move |_, f| value(f))
}

/// A difference in percentage points.
fn points<'a>(title: String, value: impl Fn(Contrast) -> f64 + 'a) -> Column<'a> {
    number(title, "+0.0;-0.0;0.0", move |_, f| f.contrast.map(|contrast| value(contrast) * 100.0))
}
