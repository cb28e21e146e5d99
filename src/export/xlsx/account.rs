//! The sheet that accounts for the numbers: of how many, whose coding, which thresholds, which groups.

use super::look;
use crate::export::Options;
use crate::export::content::{legend, method};
use crate::export::figures::figures;
use crate::export::notes::{bands, basis, group_note, without_group};
use crate::matrix::{Matrix, Table, Tally};
use crate::message::{Lang, export as text};
use rust_xlsxwriter::{Worksheet, XlsxError};

/// Width of the first column, in characters.
const FIRST: f64 = 36.0;
/// Width of a column of counts.
const COUNT: f64 = 13.0;
/// Width of the remarks.
const REMARKS: f64 = 60.0;

/// Fills the sheet.
pub fn fill(sheet: &mut Worksheet, matrix: &Matrix, options: &Options) -> Result<(), XlsxError> {
    let lang = options.lang;
    sheet.write_string_with_format(0, 0, text::sheet_account(lang), &look::title())?;
    let columns = columns(lang, matrix);
    let remarks = u16::try_from(columns.len() + 1).unwrap_or(u16::MAX);
    sheet.set_column_width(0, FIRST)?;
    for column in 1..remarks {
        sheet.set_column_width(column, COUNT)?;
    }
    sheet.set_column_width(remarks, REMARKS)?;

    let wide = COUNT * columns.len() as f64 + REMARKS;
    let mut position = 2;
    for (label, value) in facts(matrix, options) {
        let value = look::cell(&value);
        sheet.write_string_with_format(position, 0, label, &look::bold())?;
        sheet.merge_range(position, 1, position, remarks, &value, &look::text())?;
        sheet.set_row_height(position, look::height([(value.as_str(), wide)].into_iter()))?;
        position += 1;
    }
    questions(sheet, position + 1, lang, matrix, &columns)
}

/// What holds for the whole matrix.
fn facts(matrix: &Matrix, options: &Options) -> Vec<(String, String)> {
    let lang = options.lang;
    let mut facts = vec![
        (text::account_study(lang), matrix.title.clone()),
        (text::account_codebook(lang), matrix.codebook_title.clone()),
        (text::account_version(lang), matrix.codebook_version.to_string()),
        (text::account_coding(lang), basis(lang, &matrix.basis)),
        (text::account_bands(lang), bands(lang, matrix, text::of_coded(lang), true)),
    ];
    facts.extend(legend(lang, matrix).map(|legend| (text::column_level(lang), legend)));
    facts.push((text::account_method(lang), method(matrix, options)));
    facts
}

/// A column of counts: its heading, and the count for a question.
type Column<'a> = (String, Box<dyn Fn(&Table) -> usize + 'a>);

/// Which tally of a table a column counts.
type Which = fn(&Table) -> &Tally;

/// Answered, coded and without a theme: in all, by group, and without a group where that occurs.
fn columns(lang: Lang, matrix: &Matrix) -> Vec<Column<'_>> {
    let kinds: [(String, Which); 3] = [
        (text::column_answered(lang), |table| &table.answered),
        (text::column_coded(lang), |table| &table.coded),
        (text::column_without_theme(lang), |table| &table.without_theme),
    ];
    let mut columns: Vec<Column<'_>> = Vec::new();
    for (title, tally) in kinds {
        columns.push((title.clone(), Box::new(move |table| tally(table).all)));
        for (position, group) in matrix.groups.iter().enumerate() {
            let count = move |table: &Table| tally(table).by_group.get(position).copied();
            columns.push((
                format!("{title}, {group}"),
                Box::new(move |table| count(table).unwrap_or(0)),
            ));
        }
        let unknown = move |table: &Table| without_group(tally(table));
        if !matrix.groups.is_empty() && matrix.tables.iter().any(|table| unknown(table) > 0) {
            columns.push((text::column_no_group(lang, &title), Box::new(unknown)));
        }
    }
    columns
}

/// A row a question with its counts, and which groups fall in another band.
fn questions(
    sheet: &mut Worksheet,
    first: u32,
    lang: Lang,
    matrix: &Matrix,
    columns: &[Column<'_>],
) -> Result<(), XlsxError> {
    let remarks = u16::try_from(columns.len() + 1).unwrap_or(u16::MAX);
    sheet.write_string_with_format(first, 0, text::column_question(lang), &look::heading())?;
    for (column, (title, _)) in (1..).zip(columns) {
        sheet.write_string_with_format(
            first,
            column,
            look::cell(title),
            &look::number_heading(),
        )?;
    }
    sheet.write_string_with_format(first, remarks, text::column_remarks(lang), &look::heading())?;
    let titles = columns.iter().map(|(title, _)| (title.as_str(), COUNT));
    sheet.set_row_height(first, look::height(titles))?;

    for (position, table) in (first + 1..).zip(&matrix.tables) {
        let question = look::cell(&table.heading);
        sheet.write_string_with_format(position, 0, &question, &look::bold())?;
        for (column, (_, count)) in (1..).zip(columns) {
            let count = count(table) as f64;
            sheet.write_number_with_format(position, column, count, &look::number("0"))?;
        }
        let remark = group_note(lang, matrix, &figures(matrix, table)).unwrap_or_default();
        let remark = look::cell(&remark);
        sheet.write_string_with_format(position, remarks, &remark, &look::text())?;
        let texts = [(question.as_str(), FIRST), (remark.as_str(), REMARKS)];
        sheet.set_row_height(position, look::height(texts.into_iter()))?;
    }
    Ok(())
}
