//! Signs that are drawn instead of typed: lines, bars and dots, which have to join whatever the font.

use super::ink::{Ink, Rgb};
use std::fmt::{self, Write};

/// A width and a height in the units of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) width: u32,
    pub(super) height: u32,
}

/// The size of a cell. Nine is the width of a letter of 15 in most monospace fonts.
pub(super) const CELL: Size = Size { width: 9, height: 18 };

/// A filled box; measures in tenths of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    x: u32,
    y: u32,
    width: u32,
    height: u32,
    /// How much of the ink is in it, in a hundred.
    percent: u16,
}

/// The boxes of a screen by colour, in the order in which the colours first occur.
#[derive(Debug, Default)]
pub(super) struct Drawing(Vec<(Rgb, Vec<Mark>)>);

/// The cell in tenths.
const W: u32 = CELL.width * 10;
const H: u32 = CELL.height * 10;
/// How thick lines are.
const THIN: u32 = 10;
const THICK: u32 = 30;
/// From the middle to each line of a pair.
const APART: u32 = 20;
/// Where lines cross: so that thin ones cover whole units and stay sharp.
const MIDDLE: (u32, u32) = (45, 85);

/// The boxes of a sign, from the corner of its cell; `None` for a sign that is typed.
pub(super) fn marks(symbol: &str) -> Option<Vec<Mark>> {
    let mut chars = symbol.chars();
    let (Some(sign), None) = (chars.next(), chars.next()) else { return None };
    lines(sign).or_else(|| block(sign)).or_else(|| dots(sign))
}

fn filled(x: u32, y: u32, width: u32, height: u32) -> Mark {
    Mark { x, y, width, height, percent: 100 }
}

fn across(thick: u32, y: u32) -> Mark {
    filled(0, y - thick / 2, W, thick)
}

fn down(thick: u32, x: u32) -> Mark {
    filled(x - thick / 2, 0, thick, H)
}

/// Signs of lines. Corners and crossings are their halves: left, right, up, down.
fn lines(sign: char) -> Option<Vec<Mark>> {
    let (x, y) = MIDDLE;
    let halves = match sign {
        '─' => return Some(vec![across(THIN, y)]),
        '━' => return Some(vec![across(THICK, y)]),
        '═' => return Some(vec![across(THIN, y - APART), across(THIN, y + APART)]),
        '│' => return Some(vec![down(THIN, x)]),
        '┃' => return Some(vec![down(THICK, x)]),
        '║' => return Some(vec![down(THIN, x - APART), down(THIN, x + APART)]),
        '┌' | '╭' | '┏' => [false, true, false, true],
        '┐' | '╮' | '┓' => [true, false, false, true],
        '└' | '╰' | '┗' => [false, true, true, false],
        '┘' | '╯' | '┛' => [true, false, true, false],
        '├' => [false, true, true, true],
        '┤' => [true, false, true, true],
        '┬' => [true, true, false, true],
        '┴' => [true, true, true, false],
        '┼' => [true, true, true, true],
        '╴' => [true, false, false, false],
        '╶' => [false, true, false, false],
        '╵' => [false, false, true, false],
        '╷' => [false, false, false, true],
        _ => return None,
    };
    let thick = if matches!(sign, '┏' | '┓' | '┗' | '┛') { THICK } else { THIN };
    let half = thick / 2;
    // Each half reaches past the middle by half a line, so that corners are whole.
    let boxes = [
        filled(0, y - half, x + half, thick),
        filled(x - half, y - half, W - x + half, thick),
        filled(x - half, 0, thick, y + half),
        filled(x - half, y - half, thick, H - y + half),
    ];
    Some(boxes.into_iter().zip(halves).filter(|(_, there)| *there).map(|(mark, _)| mark).collect())
}

/// Blocks: eighths from below and from the left, halves, and shades.
fn block(sign: char) -> Option<Vec<Mark>> {
    let whole = filled(0, 0, W, H);
    let from_below = |eighths: u32| {
        let height = H * eighths / 8;
        filled(0, H - height, W, height)
    };
    Some(vec![match sign {
        '▀' => filled(0, 0, W, H / 2),
        '▁'..='█' => from_below(u32::from(sign) - u32::from('▁') + 1),
        '▉'..='▏' => filled(0, 0, W * (u32::from('▏') - u32::from(sign) + 1) / 8, H),
        '▐' => filled(W / 2, 0, W / 2, H),
        '░' => Mark { percent: 22, ..whole },
        '▒' => Mark { percent: 45, ..whole },
        '▓' => Mark { percent: 70, ..whole },
        _ => return None,
    }])
}

/// Braille, of which charts are made: eight dots, the bits in the order of Unicode.
fn dots(sign: char) -> Option<Vec<Mark>> {
    const PLACES: [(u32, u32); 8] =
        [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)];
    const DOT: u32 = 24;
    let bits = u32::from(sign).checked_sub(0x2800).filter(|bits| *bits < 0x100)?;
    let place = |(column, row): (u32, u32)| {
        let (x, y) = (column * W / 2 + W / 4, row * H / 4 + H / 8);
        filled(x - DOT / 2, y - DOT / 2, DOT, DOT)
    };
    let set = PLACES.into_iter().enumerate().filter(|(bit, _)| bits & (1 << bit) != 0);
    Some(set.map(|(_, at)| place(at)).collect())
}

impl Drawing {
    /// Adds a box of the cell at `x` and `y` (in units); it becomes one with a box that it lengthens.
    pub(super) fn add(&mut self, mark: Mark, x: u32, y: u32, ink: Ink) {
        let colour = ink.letters.over(ink.paper, mark.percent);
        let new = Mark { x: mark.x + x * 10, y: mark.y + y * 10, ..mark };
        let Some((_, marks)) = self.0.iter_mut().find(|(known, _)| *known == colour) else {
            self.0.push((colour, vec![new]));
            return;
        };
        for old in marks.iter_mut().rev() {
            if (old.y, old.height, old.x + old.width) == (new.y, new.height, new.x) {
                old.width += new.width;
                return;
            }
            if (old.x, old.width, old.y + old.height) == (new.x, new.width, new.y) {
                old.height += new.height;
                return;
            }
        }
        marks.push(new);
    }

    /// Writes one path for each colour.
    pub(super) fn write(&self, out: &mut String) -> fmt::Result {
        for (colour, marks) in &self.0 {
            write!(out, "<path fill=\"{colour}\" d=\"")?;
            for mark in marks {
                let (x, y) = (Tenths(mark.x), Tenths(mark.y));
                let (width, height) = (Tenths(mark.width), Tenths(mark.height));
                write!(out, "M{x} {y}h{width}v{height}h-{width}z")?;
            }
            out.push_str("\"/>\n");
        }
        Ok(())
    }
}

/// A number of tenths, written as a decimal without needless zeros.
struct Tenths(u32);

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 10, self.0 % 10) {
            (whole, 0) => write!(f, "{whole}"),
            (whole, tenths) => write!(f, "{whole}.{tenths}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_neighbouring_cells_become_one() {
        let ink = Ink::of(&ratatui::buffer::Cell::EMPTY, crate::tui::Scheme::Light);
        let mut drawing = Drawing::default();
        for (y, row) in [(0, ["┌", "─", "─", "┐"]), (18, ["│", " ", " ", "│"])] {
            for (x, sign) in (0..).step_by(9).zip(row) {
                marks(sign).into_iter().flatten().for_each(|mark| drawing.add(mark, x, y, ink));
            }
        }
        let (_, marks) = &drawing.0[0];
        // From the middle of the first cell to the middle of the last, and down on both sides.
        let expected = [filled(40, 80, 280, 10), filled(40, 80, 10, 280), filled(310, 80, 10, 280)];
        assert_eq!(marks[..], expected);
    }

    #[test]
    fn lines_reach_the_edges_of_their_cell() {
        let reach = |sign| {
            let marks = marks(sign).unwrap();
            (
                marks.iter().any(|mark| mark.x == 0),
                marks.iter().any(|mark| mark.x + mark.width == W),
                marks.iter().any(|mark| mark.y == 0),
                marks.iter().any(|mark| mark.y + mark.height == H),
            )
        };
        assert_eq!(reach("┌"), (false, true, false, true));
        assert_eq!(reach("┴"), (true, true, true, false));
        assert_eq!(reach("│"), (false, false, true, true));
        assert_eq!(reach("═"), (true, true, false, false));
        assert_eq!(reach("┛"), (true, false, true, false));
    }

    #[test]
    fn blocks_are_as_full_as_they_say() {
        let size = |sign| {
            let mark = marks(sign).unwrap()[0];
            (mark.width, mark.height, mark.percent)
        };
        assert_eq!(size("█"), (W, H, 100));
        assert_eq!(size("▄"), (W, H / 2, 100));
        assert_eq!(size("▌"), (W / 2, H, 100));
        assert_eq!(size("▏"), (W / 8, H, 100));
        assert_eq!(size("▒"), (W, H, 45));
    }

    #[test]
    fn braille_has_a_dot_for_each_bit_and_letters_are_not_drawn() {
        assert_eq!(marks("⣿").unwrap().len(), 8);
        assert_eq!(marks("⠁").unwrap(), [filled(10, 10, 24, 24)]);
        assert_eq!(marks("a"), None);
        assert_eq!(marks("─\u{301}"), None);
    }
}
