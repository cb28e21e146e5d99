//! How cells look, and how high a row must be for its text.

use crate::export::text::guarded;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// Height of one line of 10 point Calibri, in points.
const LINE: f64 = 13.0;
/// The highest row that Excel allows, in points.
const HIGHEST: f64 = 409.0;
/// The longest text of a cell that Excel allows, less the sign that tells it was cut.
const LONGEST: usize = 32_766;

/// Text in a cell, wrapped.
pub fn text() -> Format {
    base().set_text_wrap().set_align(FormatAlign::Left).set_indent(1)
}

/// Text in bold.
pub fn bold() -> Format {
    text().set_bold()
}

/// A heading above a column of numbers.
pub fn number_heading() -> Format {
    heading().set_indent(0).set_align(FormatAlign::Right)
}

/// A heading above a column of words.
pub fn heading() -> Format {
    base()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Left)
        .set_indent(1)
        .set_align(FormatAlign::Bottom)
        .set_background_color(Color::RGB(0x00DE_E6F0))
        .set_border_top(FormatBorder::Medium)
        .set_border_top_color(Color::RGB(0x001F_3864))
        .set_border_bottom(FormatBorder::Thin)
        .set_border_bottom_color(Color::RGB(0x001F_3864))
}

/// The heading of a sheet.
pub fn title() -> Format {
    Format::new()
        .set_font_name("Calibri")
        .set_font_size(14)
        .set_bold()
        .set_font_color(Color::RGB(0x001F_3864))
}

/// A number in Excel's notation: `0`, `0.0%`.
pub fn number(notation: &str) -> Format {
    base().set_num_format(notation).set_align(FormatAlign::Right)
}

fn base() -> Format {
    Format::new()
        .set_font_name("Calibri")
        .set_font_size(10)
        .set_align(FormatAlign::VerticalCenter)
        .set_border_bottom(FormatBorder::Hair)
        .set_border_bottom_color(Color::RGB(0x00BF_BFBF))
}

/// A text as it can stand in a cell: no formula, and cut where Excel would refuse it.
pub fn cell(text: &str) -> String {
    let text = guarded(text);
    if text.chars().count() <= LONGEST {
        return text;
    }
    let mut cut: String = text.chars().take(LONGEST).collect();
    cut.push('…');
    cut
}

/// Height of a row in points that shows all of its texts; each comes with the width of its column in
/// characters. Without it a wrapped text is cut off or overlaps the next row (LibreOffice).
pub fn height<'a>(cells: impl Iterator<Item = (&'a str, f64)>) -> f64 {
    let lines = cells.map(|(text, width)| lines(text, width)).max().unwrap_or(1);
    (lines as f64 * LINE + 4.0).min(HIGHEST)
}

/// How many lines a text takes when it is wrapped at word ends.
fn lines(text: &str, width: f64) -> usize {
    // Widths count digits of 11 points; of letters of 10 points a fifth more fits, of which some is
    // kept back for wide ones, and the indent takes one and a half.
    let room = ((width - 1.5) * 1.15).max(1.0) as usize;
    text.split('\n').map(|paragraph| wrapped(paragraph, room)).sum()
}

fn wrapped(paragraph: &str, room: usize) -> usize {
    let (mut lines, mut used) = (1, 0);
    for word in paragraph.split_whitespace() {
        let length = word.chars().count();
        let needed = if used == 0 { length } else { used + 1 + length };
        if needed <= room {
            used = needed;
            continue;
        }
        if used > 0 {
            lines += 1;
        }
        lines += length.saturating_sub(1) / room;
        used = length.saturating_sub(1) % room + 1;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_as_they_wrap() {
        assert_eq!(wrapped("", 10), 1);
        assert_eq!(wrapped("een twee", 10), 1);
        assert_eq!(wrapped("een twee drie", 10), 2);
        assert_eq!(wrapped("aaaaaaaaaaaaaaaaaaaaa", 10), 3);
        assert_eq!(wrapped("een aaaaaaaaaaaa", 10), 3);
        assert_eq!(lines("een\n\ntwee", 20.0), 3);
    }

    #[test]
    fn a_row_is_as_high_as_its_longest_text_and_never_higher_than_allowed() {
        let one = height([("kort", 20.0)].into_iter());
        let three = height([("kort", 20.0), ("een\ntwee\ndrie", 20.0)].into_iter());
        assert!(three > 2.0 * one);
        assert!(height([("woord ".repeat(5_000).as_str(), 10.0)].into_iter()) <= 409.0);
    }
}
