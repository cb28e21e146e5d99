//! A text of several lines that is being typed: one paragraph, wrapped.

use crate::command::Key;
use crate::tui::scene::Scene;
use crate::tui::widget::input;
use ratatui::layout::Rect;
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;
use std::ops::Range;
use tui_input::{Input, InputRequest};
use unicode_width::UnicodeWidthChar;

/// Does what a key does to the text, wrapped at a width: as in a line, and up and down.
pub(in crate::tui) fn key(input: &mut Input, key: Key, width: usize) {
    let lines = wrapped(input.value(), width);
    let row = row_of(&lines, input.cursor());
    let request = match key {
        Key::Up => row.checked_sub(1).map(|to| same_column(&lines, input.cursor(), row, to)),
        Key::Down => Some(same_column(&lines, input.cursor(), row, row + 1)),
        Key::Home => lines.get(row).map(|line| InputRequest::SetCursor(line.start)),
        Key::End => Some(InputRequest::SetCursor(last_of(&lines, row))),
        other => input::request(other),
    };
    if let Some(request) = request {
        input.handle(request);
    }
}

/// How many lines the text takes at a width.
pub(in crate::tui) fn height(input: &Input, width: usize) -> usize {
    wrapped(input.value(), width).len()
}

/// Draws the text on an area with the cursor, which stays in sight.
pub(in crate::tui) fn draw(scene: &mut Scene<'_, '_>, input: &Input, area: Rect) {
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    scene.line_width(width);
    let characters: Vec<char> = input.value().chars().collect();
    let lines = wrapped(input.value(), width);
    let row = row_of(&lines, input.cursor());
    let first = (row + 1).saturating_sub(height);
    let text = |range: &Range<usize>| -> String {
        characters.get(range.clone()).unwrap_or_default().iter().map(|c| shown(*c)).collect()
    };
    let drawn: Vec<Line<'static>> =
        lines.iter().skip(first).take(height).map(|line| Line::from(text(line))).collect();
    scene.frame.render_widget(Paragraph::new(Text::from(drawn)), area);
    let start = lines.get(row).map_or(0, |line| line.start);
    let before = characters.get(start..input.cursor()).unwrap_or_default();
    let column: usize = before.iter().map(|c| cells(*c)).sum();
    let x = u16::try_from(column).unwrap_or(0).min(area.width.saturating_sub(1));
    let y = u16::try_from(row - first).unwrap_or(0).min(area.height.saturating_sub(1));
    scene.cursor(area.x + x, area.y + y);
}

/// What cannot be shown as it is becomes a sign of the same place.
fn shown(c: char) -> char {
    if c.is_control() || c.width().is_none() { '\u{fffd}' } else { c }
}

fn cells(c: char) -> usize {
    shown(c).width().unwrap_or(1)
}

/// The lines as ranges of characters; together they are the whole text. A space at which a line breaks
/// stays at its end, where it takes no room.
fn wrapped(text: &str, width: usize) -> Vec<Range<usize>> {
    let width = width.max(2);
    let characters: Vec<char> = text.chars().collect();
    let mut lines = Vec::new();
    let (mut start, mut used, mut after_space) = (0, 0, None);
    for (at, c) in characters.iter().enumerate() {
        let own = cells(*c);
        // A word that is longer than a line is broken; a wide sign may not fit after the first break.
        while used + own > width && *c != ' ' && start < at {
            let next = after_space.take().filter(|after| *after > start).unwrap_or(at);
            lines.push(start..next);
            start = next;
            used = characters.get(start..at).unwrap_or_default().iter().map(|c| cells(*c)).sum();
        }
        used += own;
        if *c == ' ' {
            after_space = Some(at + 1);
        }
    }
    lines.push(start..characters.len());
    lines
}

/// The line that the cursor is on.
fn row_of(lines: &[Range<usize>], cursor: usize) -> usize {
    lines.iter().rposition(|line| line.start <= cursor).unwrap_or(0)
}

/// The last place of the cursor on a line.
fn last_of(lines: &[Range<usize>], row: usize) -> usize {
    let is_last = row + 1 >= lines.len();
    let end = lines.get(row).map_or(0, |line| line.end);
    if is_last { end } else { end.saturating_sub(1) }
}

/// Goes to the same column of another line, or the end of the text when there is no such line.
fn same_column(lines: &[Range<usize>], cursor: usize, from: usize, to: usize) -> InputRequest {
    let column = cursor - lines.get(from).map_or(0, |line| line.start);
    let target = match lines.get(to) {
        Some(line) => (line.start + column).min(last_of(lines, to)),
        None => last_of(lines, lines.len().saturating_sub(1)),
    };
    InputRequest::SetCursor(target)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(text: &str, width: usize) -> Vec<String> {
        let characters: Vec<char> = text.chars().collect();
        wrapped(text, width).into_iter().map(|line| characters[line].iter().collect()).collect()
    }

    #[test]
    fn lines_break_at_spaces_and_long_words_anywhere() {
        assert_eq!(lines("losse systemen praten", 8), ["losse ", "systemen ", "praten"]);
        assert_eq!(lines("salarisadministratie", 8), ["salarisa", "dministr", "atie"]);
        assert_eq!(lines("", 8), [""]);
    }

    #[test]
    fn up_and_down_keep_the_column_as_far_as_there_is_one() {
        let mut input = Input::new("losse systemen praten".into());
        for (pressed, cursor) in [
            (Key::Up, 12),
            (Key::Up, 5),
            (Key::Up, 5),
            (Key::Home, 0),
            (Key::Down, 6),
            (Key::End, 14),
            (Key::Down, 21),
            (Key::Down, 21),
        ] {
            key(&mut input, pressed, 8);
            assert_eq!(input.cursor(), cursor, "{pressed:?}");
        }
        key(&mut input, Key::Char('!'), 8);
        assert_eq!(input.value(), "losse systemen praten!");
        assert_eq!(height(&input, 8), 3);
    }

    proptest! {
        #[test]
        fn lines_hold_the_whole_text_and_fit(text in "[a-z é日]{0,60}", width in 2usize..20) {
            prop_assert_eq!(lines(&text, width).concat(), text.clone());
            for line in lines(&text, width) {
                let used: usize = line.trim_end_matches(' ').chars().map(cells).sum();
                prop_assert!(used <= width, "{:?} at {}", line, width);
            }
        }
    }
}
