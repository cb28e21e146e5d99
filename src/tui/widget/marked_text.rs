//! A text wrapped to a width, with the words that suggest a theme marked on the row below.

use super::super::style::{Palette, sign};
use crate::codebook::Colour;
use crate::message::visible;
use crate::text::fold;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A stretch of a text that belongs to a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::tui) struct Mark {
    /// Bytes of the text.
    pub(in crate::tui) span: Range<usize>,
    /// Position of the theme.
    pub(in crate::tui) theme: usize,
    /// Whether earlier decisions speak for it, not the codebook.
    pub(in crate::tui) learned: bool,
    /// The colour that it was given.
    pub(in crate::tui) colour: Option<Colour>,
}

/// The sign below words that earlier decisions speak for, whatever the theme.
pub(in crate::tui) const LEARNED: &str = "^";

/// What a reader marks with the pointer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::tui) struct Picked {
    /// Bytes of the text that are marked, in order.
    pub(in crate::tui) marked: Vec<Range<usize>>,
    /// Bytes of the word at the pointer.
    pub(in crate::tui) pointer: Range<usize>,
}

/// The sign below words that are marked.
const MARKED: &str = "▀";
/// The sign below the first letter of the word at the pointer.
const POINTER: &str = "▲";

/// Where a part of a text stands: all of it, or what a line holds of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) struct Place {
    /// Position of the part among those asked for.
    pub(in crate::tui) part: usize,
    /// The line, from 0, and the cells on it.
    pub(in crate::tui) line: usize,
    pub(in crate::tui) column: usize,
    pub(in crate::tui) width: usize,
}

/// One grapheme as it will be drawn.
#[derive(Debug, Clone)]
struct Cell {
    /// Its first byte in the text.
    start: usize,
    shown: String,
    width: usize,
    theme: Option<(usize, Option<Colour>)>,
    learned: bool,
    /// Part of what was searched for.
    found: bool,
}

impl Cell {
    fn is_space(&self) -> bool {
        self.shown.chars().all(char::is_whitespace)
    }
}

/// The rows of a text: each line of text, and below it a row of signs where it has marks. Where marks
/// overlap the first counts. What was searched for is `found`.
pub(in crate::tui) fn rows(
    text: &str,
    marks: &[Mark],
    found: &[Range<usize>],
    width: usize,
    palette: Palette,
) -> Vec<Line<'static>> {
    let mut rows = Vec::new();
    for line in wrap(text, marks, found, width.max(1)) {
        rows.push(text_row(&line, palette));
        if line.iter().any(|cell| cell.theme.is_some()) {
            rows.push(sign_row(&line, palette));
        }
    }
    rows
}

/// The rows of a text of which words are marked: below each line of text a row of signs, whether it has
/// any or not, so that nothing jumps when the pointer moves.
pub(in crate::tui) fn rows_picked(
    text: &str,
    marks: &[Mark],
    picked: &Picked,
    width: usize,
    palette: Palette,
) -> Vec<Line<'static>> {
    let is_marked = |cell: &Cell| picked.marked.iter().any(|span| span.contains(&cell.start));
    let is_pointed = |cell: &Cell| picked.pointer.contains(&cell.start);
    let mut rows = Vec::new();
    for line in wrap(text, marks, &[], width.max(1)) {
        let shown = line.iter().map(|cell| {
            let style = theme_style(cell, palette);
            let style = if is_marked(cell) { style.patch(palette.marked()) } else { style };
            let style = if is_pointed(cell) { style.patch(palette.focus()) } else { style };
            Span::styled(cell.shown.clone(), style)
        });
        rows.push(Line::from_iter(shown));
        let signs = line.iter().map(|cell| {
            let sign = match cell.theme {
                _ if cell.start == picked.pointer.start => POINTER,
                _ if is_marked(cell) => MARKED,
                Some(_) if cell.learned => LEARNED,
                theme => theme.map_or(" ", |(theme, _)| sign(theme)),
            };
            let own = matches!(sign, POINTER | MARKED);
            let style = if own { palette.strong() } else { theme_style(cell, palette) };
            Span::styled(sign.repeat(cell.width), style)
        });
        rows.push(Line::from_iter(signs));
    }
    rows
}

/// Where parts of a text stand when it is wrapped to a width, in the order of the text. The parts are
/// given in that order too and do not overlap.
pub(in crate::tui) fn places(text: &str, parts: &[Range<usize>], width: usize) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for (number, line) in wrap(text, &[], &[], width.max(1)).iter().enumerate() {
        let mut column = 0;
        for cell in line {
            let part = parts.partition_point(|part| part.end <= cell.start);
            if parts.get(part).is_some_and(|found| found.contains(&cell.start)) {
                match places.last_mut() {
                    Some(place) if place.part == part && place.line == number => {
                        place.width = column + cell.width - place.column;
                    }
                    _ => places.push(Place { part, line: number, column, width: cell.width }),
                }
            }
            column += cell.width;
        }
    }
    places
}

fn wrap(text: &str, marks: &[Mark], found: &[Range<usize>], width: usize) -> Vec<Vec<Cell>> {
    let mut lines = Vec::new();
    let mut line: Vec<Cell> = Vec::new();
    let mut used = 0;
    for (start, grapheme) in text.grapheme_indices(true) {
        if matches!(grapheme, "\n" | "\r\n" | "\r") {
            lines.push(std::mem::take(&mut line));
            used = 0;
            continue;
        }
        let shown = visible(grapheme);
        let mark = marks.iter().find(|mark| mark.span.contains(&start));
        let cell = Cell {
            start,
            width: shown.width(),
            shown,
            theme: mark.map(|mark| (mark.theme, mark.colour)),
            learned: mark.is_some_and(|mark| mark.learned),
            found: found.iter().any(|span| span.contains(&start)),
        };
        let mut broken = false;
        while used + cell.width > width && !line.is_empty() {
            broken = true;
            let rest = match line.iter().rposition(Cell::is_space) {
                Some(space) if !cell.is_space() => line.split_off(space + 1),
                _ => Vec::new(),
            };
            lines.push(std::mem::replace(&mut line, rest));
            used = line.iter().map(|cell| cell.width).sum();
        }
        // A space at a break falls off.
        if !(line.is_empty() && cell.is_space() && broken) {
            used += cell.width;
            line.push(cell);
        }
    }
    lines.push(line);
    lines
}

fn text_row(line: &[Cell], palette: Palette) -> Line<'static> {
    let style = |cell: &Cell| {
        let style = theme_style(cell, palette);
        if cell.found { style.patch(palette.found()) } else { style }
    };
    spans(line, |cell| cell.shown.clone(), style)
}

fn sign_row(line: &[Cell], palette: Palette) -> Line<'static> {
    let sign = |cell: &Cell| match cell.theme {
        Some(_) if cell.learned => LEARNED,
        theme => theme.map_or(" ", |(theme, _)| sign(theme)),
    };
    let signs = |cell: &Cell| sign(cell).repeat(cell.width);
    spans(line, signs, |cell| theme_style(cell, palette))
}

fn theme_style(cell: &Cell, palette: Palette) -> Style {
    cell.theme.map_or(Style::new(), |(theme, colour)| palette.theme_in(theme, colour))
}

fn spans(
    line: &[Cell],
    shown: impl Fn(&Cell) -> String,
    style: impl Fn(&Cell) -> Style,
) -> Line<'static> {
    let runs = line.chunk_by(|a, b| (a.theme, a.learned, a.found) == (b.theme, b.learned, b.found));
    Line::from_iter(runs.map(|run| {
        let text: String = run.iter().map(&shown).collect();
        Span::styled(text, run.first().map_or(Style::new(), &style))
    }))
}

/// Where a text holds what was searched for, whatever the case and accents.
pub(in crate::tui) fn find(text: &str, wanted: &str) -> Vec<Range<usize>> {
    let wanted = fold(wanted);
    let mut found = Vec::new();
    if wanted.is_empty() {
        return found;
    }
    let mut from = 0;
    for (start, _) in text.char_indices() {
        if start < from {
            continue;
        }
        let ends = text.char_indices().map(|(at, c)| at + c.len_utf8()).filter(|end| *end > start);
        // Folding changes how long a text is, but hardly: no need to look far.
        let fits = |end: &usize| text.get(start..*end).is_some_and(|part| fold(part) == wanted);
        if let Some(end) = ends.take(wanted.chars().count() + 4).find(fits) {
            found.push(start..end);
            from = end;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn drawn(text: &str, marks: &[Mark], width: usize) -> Vec<String> {
        rows(text, marks, &[], width, Palette::Mono).iter().map(ToString::to_string).collect()
    }

    fn mark(span: Range<usize>, theme: usize) -> Mark {
        Mark { span, theme, colour: None, learned: false }
    }

    #[test]
    fn signs_stand_below_the_words() {
        assert_eq!(drawn("geen tijd", &[mark(5..9, 0)], 20), ["geen tijd", "     ~~~~"]);
        assert_eq!(
            drawn("één systeem", &[mark(6..13, 1), mark(0..5, 0)], 20),
            ["één systeem", "~~~ ═══════"]
        );
    }

    #[test]
    fn a_mark_goes_on_over_the_end_of_a_line() {
        assert_eq!(
            drawn("de systemen praten niet", &[mark(3..23, 1)], 12),
            ["de systemen ", "   ═════════", "praten niet", "═══════════"]
        );
    }

    #[test]
    fn a_word_longer_than_the_line_is_broken() {
        assert_eq!(drawn("verzuimregistratie", &[], 8), ["verzuimr", "egistrat", "ie"]);
    }

    #[test]
    fn control_characters_are_shown() {
        assert_eq!(drawn("a\u{1b}[2Jb", &[], 20), ["a␛[2Jb"]);
    }

    #[test]
    fn the_pointer_and_what_is_marked_are_signs_too() {
        let text = "een klein koninkrijkje geworden";
        let picked = Picked { marked: vec![4..9, 9..22], pointer: 10..22 };
        let rows = rows_picked(text, &[mark(4..9, 0)], &picked, 12, Palette::Mono);
        let shown: Vec<String> = rows.iter().map(ToString::to_string).collect();
        assert_eq!(
            shown,
            ["een klein ", "    ▀▀▀▀▀▀", "koninkrijkje", "▲▀▀▀▀▀▀▀▀▀▀▀", "geworden", "        "]
        );
        let picked = Picked { marked: vec![], pointer: 0..3 };
        let rows = rows_picked(text, &[mark(0..9, 0)], &picked, 12, Palette::Mono);
        assert_eq!(rows[1].to_string(), "▲~~~~~~~~ ");
    }

    #[test]
    fn parts_are_found_where_they_are_drawn() {
        let place = |part, line, column, width| Place { part, line, column, width };
        assert_eq!(
            places("één kleine stap", &[0..5, 6..12, 13..17], 10),
            [place(0, 0, 0, 3), place(1, 0, 4, 6), place(2, 1, 0, 4)]
        );
        assert_eq!(
            places("abcdefgh", std::slice::from_ref(&(0..8)), 5),
            [place(0, 0, 0, 5), place(0, 1, 0, 3)],
            "a word that is broken"
        );
    }

    #[test]
    fn what_was_searched_for_is_found_whatever_the_case_and_accents() {
        assert_eq!(find("Één systeem, éen pakket", "een"), [0..5, 15..19]);
        assert!(find("systeem", "").is_empty());
        assert_eq!(find("aaa", "aa").len(), 1);
    }

    proptest! {
        #[test]
        fn no_row_is_wider_than_asked_and_nothing_is_lost(text in "[a-zé日 \n]{0,60}", width in 2usize..20) {
            let lines = wrap(&text, &[], &[], width);
            let letters = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            let kept: String = lines.iter().flatten().map(|cell| cell.shown.as_str()).collect();
            prop_assert_eq!(letters(&kept), letters(&text));
            for line in &lines {
                prop_assert!(line.iter().map(|cell| cell.width).sum::<usize>() <= width);
            }
        }
    }
}
