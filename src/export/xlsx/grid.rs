//! A sheet that is one table: headings, rows, a filter.

use super::look;
use rust_xlsxwriter::{Format, Worksheet, XlsxError};

/// What stands in a cell.
pub enum Value {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// Not a number: there is nothing to count or compare.
    Undefined,
}

/// A column: its heading, its width in characters, and how both look.
pub struct Head {
    /// The heading.
    pub title: String,
    /// The width.
    pub width: f64,
    /// How the heading looks.
    pub heading: Format,
    /// How the cells look.
    pub format: Format,
}

impl Head {
    /// A column of words.
    pub fn words(title: String, width: f64, format: Format) -> Self {
        Self { title, width, heading: look::heading(), format }
    }

    /// A column of numbers in Excel's notation.
    pub fn number(title: String, notation: &str) -> Self {
        Self { title, width: 11.5, heading: look::number_heading(), format: look::number(notation) }
    }
}

/// Fills the sheet, freezes the heading and the first columns, and puts a filter on it.
///
/// # Errors
/// When there are more rows or columns than a sheet has.
pub fn fill(
    sheet: &mut Worksheet,
    heads: &[Head],
    rows: impl IntoIterator<Item = Vec<Value>>,
    frozen: u16,
) -> Result<(), XlsxError> {
    for (position, head) in (0..).zip(heads) {
        sheet.set_column_width(position, head.width)?;
        sheet.write_string_with_format(0, position, look::cell(&head.title), &head.heading)?;
    }
    let titles = heads.iter().map(|head| (head.title.as_str(), head.width));
    sheet.set_row_height(0, look::height(titles))?;
    let mut last = 0;
    for (position, values) in (1..).zip(rows) {
        row(sheet, position, heads, values)?;
        last = position;
    }
    let last_column = u16::try_from(heads.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last, last_column)?;
    sheet.set_freeze_panes(1, frozen)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

fn row(
    sheet: &mut Worksheet,
    position: u32,
    heads: &[Head],
    values: Vec<Value>,
) -> Result<(), XlsxError> {
    let mut texts = Vec::new();
    for ((number, head), value) in (0..).zip(heads).zip(values) {
        match value {
            Value::Text(text) => {
                let text = look::cell(&text);
                sheet.write_string_with_format(position, number, &text, &head.format)?;
                texts.push((text, head.width));
            }
            Value::Number(value) => {
                sheet.write_number_with_format(position, number, value, &head.format)?;
            }
            Value::Undefined => {
                sheet.write_blank(position, number, &head.format)?;
            }
        }
    }
    let texts = texts.iter().map(|(text, width)| (text.as_str(), *width));
    sheet.set_row_height(position, look::height(texts))?;
    Ok(())
}
