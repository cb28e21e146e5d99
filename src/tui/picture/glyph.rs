//! Signs that are drawn instead of typed: lines, bars and dots, which have to join whatever the font.

use super::ink::Rgb;
use std::fmt::{self, Write};

/// A width and a height in the units of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) width: u32,
    pub(super) height: u32,
}

/// The size of a cell. Nine is the width of a letter of 15 in most monospace fonts.
pub(super) const CELL: Size = Size { width: 9, height: 18 };

/// A filled box; measures in tenths of a unit, down from the top of the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    x: u32,
    y: u32,
    width: u32,
    height: u32,
    /// How much of the ink is in it, in a hundred.
    percent: u16,
}

/// The cell in tenths.
const W: u32 = CELL.width * 10;
const H: u32 = CELL.height * 10;
/// How thick lines are.
const THIN: u32 = 10;
const THICK: u32 = 26;
/// From the middle to each line of a pair.
const APART: u32 = 18;

/// The boxes of a sign in a cell that starts at `x` (in units); `None` for a sign that is typed.
pub(super) fn marks(symbol: &str, x: u32) -> Option<Vec<Mark>> {
    let mut chars = symbol.chars();
    let (Some(sign), None) = (chars.next(), chars.next()) else { return None };
    let mut marks = lines(sign).or_else(|| block(sign)).or_else(|| dots(sign))?;
    for mark in &mut marks {
        mark.x += x * 10;
    }
    Some(marks)
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
    let (x, y) = (W / 2, H / 2);
    let halves = match sign {
        '─' => return Some(vec![across(THIN, y)]),
        '━' => return Some(vec![across(THICK, y)]),
        '═' => return Some(vec![across(THIN, y - APART), across(THIN, y + APART)]),
        '│' => return Some(vec![down(THIN, x)]),
        '┃' => return Some(vec![down(THICK, x)]),
        '║' => return Some(vec![down(THIN, x - APART), down(THIN, x + APART)]),
        '┌' | '╭' => [false, true, false, true],
        '┐' | '╮' => [true, false, false, true],
        '└' | '╰' => [false, true, true, false],
        '┘' | '╯' => [true, false, true, false],
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
    let half = THIN / 2;
    // Each half reaches past the middle by half a line, so that corners are whole.
    let boxes = [
        filled(0, y - half, x + half, THIN),
        filled(x - half, y - half, W - x + half, THIN),
        filled(x - half, 0, THIN, y + half),
        filled(x - half, y - half, THIN, H - y + half),
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

/// Adds a box to others, as one with the box that it lengthens.
pub(super) fn add(marks: &mut Vec<Mark>, new: Mark) {
    let lengthened = marks.iter_mut().rev().find(|old| {
        old.x + old.width == new.x
            && (old.y, old.height, old.percent) == (new.y, new.height, new.percent)
    });
    match lengthened {
        Some(old) => old.width += new.width,
        None => marks.push(new),
    }
}

/// Writes boxes in a row that starts at `y`, one path for each strength.
pub(super) fn write(
    out: &mut String,
    marks: &[Mark],
    y: u32,
    letters: Rgb,
    paper: Rgb,
) -> fmt::Result {
    for same in marks.chunk_by(|one, next| one.percent == next.percent) {
        let Some(Mark { percent, .. }) = same.first() else { continue };
        write!(out, "<path fill=\"{}\" d=\"", letters.over(paper, *percent))?;
        for mark in same {
            let (width, height) = (Tenths(mark.width), Tenths(mark.height));
            let (x, y) = (Tenths(mark.x), Tenths(mark.y + y * 10));
            write!(out, "M{x} {y}h{width}v{height}h-{width}z")?;
        }
        out.push_str("\"/>\n");
    }
    Ok(())
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
        let mut all = Vec::new();
        for (x, sign) in [(0, "┌"), (9, "─"), (18, "─"), (27, "┐")] {
            marks(sign, x).unwrap().into_iter().for_each(|mark| add(&mut all, mark));
        }
        // One line from the middle of the first cell to the middle of the last, and two down.
        let line = filled(40, 85, 280, 10);
        assert_eq!(all.len(), 3);
        assert!(all.contains(&line), "{all:?}");
    }

    #[test]
    fn lines_reach_the_edges_of_their_cell() {
        let reach = |sign| {
            let marks = marks(sign, 0).unwrap();
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
    }

    #[test]
    fn blocks_are_as_full_as_they_say() {
        let size = |sign| {
            let mark = marks(sign, 0).unwrap()[0];
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
        assert_eq!(marks("⣿", 0).unwrap().len(), 8);
        assert_eq!(marks("⠁", 0).unwrap(), [filled(10, 10, 24, 24)]);
        assert_eq!(marks("a", 0), None);
        assert_eq!(marks("─\u{301}", 0), None);
    }
}
