//! A picture of a screen: a buffer as an SVG file, for the manual.
//!
//! Every cell has its fixed place. Letters are text, a run of one style at a time and stretched to its
//! cells, so that any monospace font lines up; lines, bars and dots are drawn, so that they join whatever
//! the font. The same screen always gives the same bytes.

mod glyph;
mod ink;

use glyph::{CELL, Drawing, Size};
use ink::{Ink, Rgb};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Modifier;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// Colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scheme {
    /// Dark letters on white, for print.
    #[default]
    Light,
    /// Light letters on a dark ground.
    Dark,
}

/// What a picture has besides the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture<'a> {
    /// Title in the frame of the window.
    pub title: &'a str,
    /// What there is to see, for who does not see it.
    pub caption: &'a str,
    /// The colours.
    pub scheme: Scheme,
}

/// Height of the bar with the title.
const BAR: u32 = 30;
/// Room between the frame and the screen.
const MARGIN: u32 = 10;
/// Where letters stand, from the top of their cell.
const BASELINE: u32 = 14;
/// Fonts that have most of the signs, then whatever there is.
const FONTS: &str = "'DejaVu Sans Mono','Cascadia Mono',Menlo,Consolas,'Liberation Mono',monospace";

/// A stretch of cells on one row that are typed in one go.
struct Run {
    x: u32,
    cells: u32,
    ink: Ink,
    /// Without spaces at the ends, and never two spaces together: nothing hangs on how they are kept.
    text: String,
    /// Whether it is stretched to its cells: not a single sign that may be of another width in the
    /// reader's font.
    stretched: bool,
}

impl Picture<'_> {
    /// The picture of a screen as an SVG file.
    #[must_use]
    pub fn svg(&self, screen: &Buffer) -> String {
        let (columns, rows) = (u32::from(screen.area.width), u32::from(screen.area.height));
        let width = columns * CELL.width + 2 * MARGIN;
        let height = rows * CELL.height + BAR + 2 * MARGIN;
        let ground = ink::ground(self.scheme);
        let row_width = usize::from(screen.area.width).max(1);
        let rows: Vec<(u32, Vec<Placed<'_>>)> = (0..)
            .step_by(CELL.height as usize)
            .zip(screen.content().chunks(row_width))
            .map(|(y, row)| (y, cells(row, self.scheme)))
            .collect();
        let mut out = String::new();
        // Writing to a string does not fail.
        let _ = self.frame(&mut out, Size { width, height });
        let _ = writeln!(
            out,
            "<g font-family=\"{FONTS}\" font-size=\"15\" fill=\"{}\" transform=\"translate({MARGIN} {})\">",
            ground.letters,
            BAR + MARGIN
        );
        for (y, row) in &rows {
            let _ = backgrounds(&mut out, row, *y, ground.paper);
        }
        let _ = drawing(&rows).write(&mut out);
        for (y, row) in &rows {
            for run in runs(row) {
                let _ = run.write(&mut out, *y, ground.letters);
            }
            let _ = lines(&mut out, row, *y);
        }
        out.push_str("</g>\n</svg>\n");
        out
    }

    fn frame(&self, out: &mut String, size: Size) -> std::fmt::Result {
        let Size { width, height } = size;
        let ground = ink::ground(self.scheme);
        writeln!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" role=\"img\">"
        )?;
        writeln!(out, "<title>{}</title>", escape(self.caption))?;
        writeln!(
            out,
            "<rect x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"8\" fill=\"{}\" stroke=\"{}\"/>",
            width.saturating_sub(1),
            height.saturating_sub(1),
            ground.paper,
            ground.frame
        )?;
        writeln!(
            out,
            "<path d=\"M.5 {BAR}.5h{}\" stroke=\"{}\"/>",
            width.saturating_sub(1),
            ground.frame
        )?;
        for (x, colour) in (18..).step_by(18).zip(ground.buttons) {
            writeln!(out, "<circle cx=\"{x}\" cy=\"{}\" r=\"5\" fill=\"{colour}\"/>", BAR / 2)?;
        }
        writeln!(
            out,
            "<text x=\"{}\" y=\"20\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"13\" \
             fill=\"{}\">{}</text>",
            width / 2,
            ground.title,
            escape(self.title)
        )
    }
}

/// A grapheme in its place.
struct Placed<'a> {
    /// From the left, in cells.
    column: u32,
    /// Cells taken.
    cells: u32,
    symbol: &'a str,
    ink: Ink,
}

/// The graphemes of a row; the cell behind a wide one belongs to it.
fn cells(row: &[Cell], scheme: Scheme) -> Vec<Placed<'_>> {
    let mut placed = Vec::with_capacity(row.len());
    let mut column = 0;
    while let Some(cell) = row.get(column) {
        let width = cell.symbol().width().clamp(1, row.len() - column);
        placed.push(Placed {
            column: u32::try_from(column).unwrap_or(u32::MAX),
            cells: u32::try_from(width).unwrap_or(1),
            symbol: cell.symbol(),
            ink: Ink::of(cell, scheme),
        });
        column += width;
    }
    placed
}

/// The signs that are drawn.
fn drawing(rows: &[(u32, Vec<Placed<'_>>)]) -> Drawing {
    let mut drawing = Drawing::default();
    for (y, row) in rows {
        for placed in row.iter().filter(|placed| !placed.ink.modifier.contains(Modifier::HIDDEN)) {
            for mark in glyph::marks(placed.symbol).into_iter().flatten() {
                drawing.add(mark, placed.column * CELL.width, *y, placed.ink);
            }
        }
    }
    drawing
}

/// The row as runs; what is blank or drawn is in none.
fn runs(cells: &[Placed<'_>]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    // A space that is written only when a letter follows.
    let mut space = false;
    for placed in cells {
        let x = placed.column * CELL.width;
        let ink = placed.ink;
        let blank = placed.symbol.trim().is_empty() || ink.modifier.contains(Modifier::HIDDEN);
        if blank || glyph::marks(placed.symbol).is_some() {
            space = !space && placed.symbol == " " && ends_at(&runs, x, ink);
            continue;
        }
        let waiting = std::mem::take(&mut space);
        let stretched = plain(placed);
        let reach = if waiting { x.saturating_sub(CELL.width) } else { x };
        let joins = stretched && ends_at(&runs, reach, ink);
        match runs.last_mut() {
            Some(last) if joins && last.stretched => {
                if waiting {
                    last.text.push(' ');
                }
                last.text.push_str(placed.symbol);
                last.cells += placed.cells + u32::from(waiting);
            }
            _ => runs.push(Run {
                x,
                cells: placed.cells,
                ink,
                text: placed.symbol.to_owned(),
                stretched,
            }),
        }
    }
    runs
}

/// Whether the last run ends here and has this ink.
fn ends_at(runs: &[Run], x: u32, ink: Ink) -> bool {
    runs.last().is_some_and(|run| run.x + run.cells * CELL.width == x && run.ink == ink)
}

/// Whether every monospace font has the sign, as wide as its letters.
fn plain(placed: &Placed<'_>) -> bool {
    placed.cells == 1
        && placed.symbol.chars().all(|c| {
            matches!(c, ' '..='\u{24f}' | '–' | '—' | '‘' | '’' | '“' | '”' | '…' | '•' | '€')
        })
}

impl Run {
    fn write(&self, out: &mut String, y: u32, letters: Rgb) -> std::fmt::Result {
        write!(out, "<text x=\"{}\" y=\"{}\"", self.x, y + BASELINE)?;
        if self.stretched && self.cells > 1 {
            write!(out, " textLength=\"{}\"", self.cells * CELL.width)?;
        }
        if self.ink.letters != letters {
            write!(out, " fill=\"{}\"", self.ink.letters)?;
        }
        if self.ink.modifier.contains(Modifier::BOLD) {
            out.push_str(" font-weight=\"bold\"");
        }
        if self.ink.modifier.contains(Modifier::ITALIC) {
            out.push_str(" font-style=\"italic\"");
        }
        writeln!(out, ">{}</text>", escape(&self.text))
    }
}

/// Neighbouring cells for which something is the same: from where, how many cells, and what it is.
fn stretches<T: PartialEq>(
    cells: &[Placed<'_>],
    of: impl Fn(&Placed<'_>) -> Option<T>,
) -> Vec<(u32, u32, T)> {
    let mut found: Vec<(u32, u32, T)> = Vec::new();
    for placed in cells {
        let Some(what) = of(placed) else { continue };
        match found.last_mut() {
            Some((from, count, last)) if *from + *count == placed.column && *last == what => {
                *count += placed.cells;
            }
            _ => found.push((placed.column, placed.cells, what)),
        }
    }
    found
}

fn backgrounds(out: &mut String, cells: &[Placed<'_>], y: u32, paper: Rgb) -> std::fmt::Result {
    let coloured = |placed: &Placed<'_>| Some(placed.ink.paper).filter(|colour| *colour != paper);
    for (from, count, colour) in stretches(cells, coloured) {
        writeln!(
            out,
            "<rect x=\"{}\" y=\"{y}\" width=\"{}\" height=\"{}\" fill=\"{colour}\"/>",
            from * CELL.width,
            count * CELL.width,
            CELL.height
        )?;
    }
    Ok(())
}

/// Lines under and through the letters, under spaces too.
fn lines(out: &mut String, cells: &[Placed<'_>], y: u32) -> std::fmt::Result {
    for (modifier, down) in [(Modifier::UNDERLINED, BASELINE + 2), (Modifier::CROSSED_OUT, 9)] {
        let lined = |placed: &Placed<'_>| {
            Some(placed.ink.letters).filter(|_| placed.ink.modifier.contains(modifier))
        };
        for (from, count, colour) in stretches(cells, lined) {
            writeln!(
                out,
                "<path d=\"M{} {}.5h{}\" stroke=\"{colour}\"/>",
                from * CELL.width,
                y + down,
                count * CELL.width
            )?;
        }
    }
    Ok(())
}

/// Text as XML has it. Characters that XML cannot hold become the sign for what is unreadable.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests;
