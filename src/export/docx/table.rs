//! The tables of the document: fixed columns, a header row that repeats, rows that are not split.

use super::TEXT_WIDTH;
use super::body::paragraph;
use super::xml::Xml;
use crate::export::content::{Column, ColumnKind, Grid, Section};
use crate::export::text::one_line;
use crate::message::{Lang, export as text};
use std::io;

/// Widths of theme, subtheme, example, frequency, level and implication, in twentieths of a point.
/// `Midden-hoog` and `Systeemfragmentatie` fit on one line in 9.5 point Calibri.
const MATRIX_WIDTHS: [usize; 6] = [2300, 3050, 3950, 1400, 850, 2454];

/// Tables with at most so many rows are kept on one page; longer ones may break between rows.
const KEPT_TOGETHER: usize = 9;

/// What follows a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// Its small print, which stays with the last row.
    Note,
    /// A table of numbers, which may go to the next page.
    Numbers,
}

/// What a table looks like and what it is called for screen readers.
struct Shape<'a> {
    widths: &'a [usize],
    /// Paragraph style of each column.
    styles: &'a [&'a str],
    title: &'a str,
    description: &'a str,
    follows: Follows,
}

/// The six columns of a question.
pub fn matrix_table(
    xml: &mut Xml,
    lang: Lang,
    columns: &[String; 6],
    section: &Section,
) -> io::Result<()> {
    let heading = one_line(&section.heading);
    let shape = Shape {
        widths: &MATRIX_WIDTHS,
        styles: &["TableText"; 6],
        title: &heading,
        description: &text::table_description(lang, &heading, section.rows.len()),
        follows: if section.numbers.is_empty() { Follows::Note } else { Follows::Numbers },
    };
    let rows: Vec<&[String]> = section.rows.iter().map(<[String; 6]>::as_slice).collect();
    table(xml, &shape, columns, &rows)
}

/// A table of the numbers of a question.
pub fn numbers_table(
    xml: &mut Xml,
    lang: Lang,
    heading: &str,
    grid: &Grid,
    follows: Follows,
) -> io::Result<()> {
    let heading = one_line(heading);
    let title = text::numbers_title(lang, &heading);
    let description = text::numbers_description(lang, &heading);
    grid_table(xml, &title, &description, grid, follows)
}

/// A table of numbers, with what it is called for screen readers.
pub fn grid_table(
    xml: &mut Xml,
    title: &str,
    description: &str,
    grid: &Grid,
    follows: Follows,
) -> io::Result<()> {
    let widths = number_widths(&grid.columns);
    let style = |column: &Column| match column.kind {
        ColumnKind::Text => "TableText",
        ColumnKind::Number | ColumnKind::Share | ColumnKind::Interval | ColumnKind::Estimate => {
            "TableNumber"
        }
    };
    let styles: Vec<&str> = grid.columns.iter().map(style).collect();
    let (title, description) = (&one_line(title), &one_line(description));
    let shape = Shape { widths: &widths, styles: &styles, title, description, follows };
    let titles: Vec<String> = grid.columns.iter().map(|column| column.title.clone()).collect();
    let rows: Vec<&[String]> = grid.rows.iter().map(Vec::as_slice).collect();
    table(xml, &shape, &titles, &rows)
}

/// Columns of numbers get what they need, those of words share what is left, the first the remainder.
fn number_widths(columns: &[Column]) -> Vec<usize> {
    let need = |kind: ColumnKind| match kind {
        ColumnKind::Text => 0,
        ColumnKind::Number => 950,
        ColumnKind::Share => 1350,
        ColumnKind::Interval => 1650,
        ColumnKind::Estimate => 1900,
    };
    let numbers: usize = columns.iter().map(|column| need(column.kind)).sum();
    let left = TEXT_WIDTH.saturating_sub(numbers);
    let words = columns.iter().filter(|column| column.kind == ColumnKind::Text).count().max(1);
    let mut remainder = left % words;
    let width = |column: &Column| match column.kind {
        ColumnKind::Text => left / words + std::mem::take(&mut remainder),
        kind => need(kind),
    };
    columns.iter().map(width).collect()
}

fn table(
    xml: &mut Xml,
    shape: &Shape<'_>,
    titles: &[String],
    rows: &[&[String]],
) -> io::Result<()> {
    xml.element("w:tbl", &[], |xml| {
        properties(xml, shape)?;
        xml.element("w:tblGrid", &[], |xml| {
            shape
                .widths
                .iter()
                .try_for_each(|width| xml.empty("w:gridCol", &[("w:w", &width.to_string())]))
        })?;
        row(xml, shape, titles, Place::Header)?;
        for (number, cells) in rows.iter().enumerate() {
            let last = number + 1 == rows.len();
            let kept =
                if last { shape.follows == Follows::Note } else { rows.len() <= KEPT_TOGETHER };
            row(xml, shape, cells, if kept { Place::KeptWithNext } else { Place::Free })?;
        }
        Ok(())
    })
}

/// Order of the elements: ECMA-376, CT_TblPr.
fn properties(xml: &mut Xml, shape: &Shape<'_>) -> io::Result<()> {
    let width = shape.widths.iter().sum::<usize>().to_string();
    xml.element("w:tblPr", &[], |xml| {
        xml.empty("w:tblStyle", &[("w:val", "ThemeMatrix")])?;
        xml.empty("w:tblW", &[("w:w", &width), ("w:type", "dxa")])?;
        xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
        xml.empty(
            "w:tblLook",
            &[
                ("w:val", "06A0"),
                ("w:firstRow", "1"),
                ("w:lastRow", "0"),
                ("w:firstColumn", "1"),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        )?;
        xml.empty("w:tblCaption", &[("w:val", shape.title)])?;
        xml.empty("w:tblDescription", &[("w:val", shape.description)])
    })
}

/// Where a row stands in its table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Header,
    KeptWithNext,
    Free,
}

fn row(xml: &mut Xml, shape: &Shape<'_>, cells: &[String], place: Place) -> io::Result<()> {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[])?;
            if place == Place::Header { xml.empty("w:tblHeader", &[]) } else { Ok(()) }
        })?;
        for ((cell, width), style) in cells.iter().zip(shape.widths).zip(shape.styles) {
            xml.element("w:tc", &[], |xml| {
                xml.element("w:tcPr", &[], |xml| {
                    xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")])
                })?;
                paragraph(xml, style, place != Place::Free, cell)
            })?;
        }
        Ok(())
    })
}
