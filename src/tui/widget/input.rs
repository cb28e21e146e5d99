//! A line that is being typed.

use crate::command::Key;
use crate::tui::scene::Scene;
use crate::tui::style::Palette;
use crate::tui::widget::line;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use tui_input::{Input, InputRequest};
use unicode_width::UnicodeWidthStr;

/// What a key does to a line being typed.
pub(in crate::tui) fn request(key: Key) -> Option<InputRequest> {
    Some(match key {
        Key::Char(c) => InputRequest::InsertChar(c),
        Key::Backspace => InputRequest::DeletePrevChar,
        Key::Delete => InputRequest::DeleteNextChar,
        Key::Left => InputRequest::GoToPrevChar,
        Key::Right => InputRequest::GoToNextChar,
        Key::Home | Key::Ctrl('a') => InputRequest::GoToStart,
        Key::End | Key::Ctrl('e') => InputRequest::GoToEnd,
        Key::Ctrl('w') => InputRequest::DeletePrevWord,
        Key::Ctrl('u') => InputRequest::DeleteLine,
        _ => return None,
    })
}

/// Puts pasted text into a line; what ends a line becomes a space.
pub(in crate::tui) fn paste(input: &mut Input, pasted: &str) {
    for c in pasted.chars() {
        input.handle(InputRequest::InsertChar(if c.is_control() { ' ' } else { c }));
    }
}

/// Draws a label, empty for none, and what is typed behind it, with the cursor.
pub(in crate::tui) fn draw(
    scene: &mut Scene<'_, '_>,
    label: &str,
    input: &Input,
    area: Rect,
    palette: Palette,
) {
    let label = match label {
        "" => " ".to_owned(),
        label => format!(" {}: ", line::fit(label, usize::from(area.width / 2))),
    };
    let room = usize::from(area.width).saturating_sub(label.width() + 1);
    // The end being typed stays in sight.
    let scroll = input.visual_scroll(room.max(1));
    let typed: String = skip_width(input.value(), scroll);
    let column = label.width() + input.visual_cursor().saturating_sub(scroll);
    let shown = Line::from(vec![
        Span::styled(label, palette.strong()),
        Span::raw(line::pad(&typed, room + 1)),
    ]);
    scene.frame.render_widget(shown, area);
    let x = area
        .x
        .saturating_add(u16::try_from(column).unwrap_or(0))
        .min(area.right().saturating_sub(1));
    scene.cursor(x, area.y);
}

/// The text from so many cells on.
fn skip_width(text: &str, mut width: usize) -> String {
    text.chars()
        .skip_while(|c| {
            let own = c.to_string().width();
            let skip = width >= own && width > 0;
            width = width.saturating_sub(own);
            skip
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_takes_the_keys_that_are_said_to_be_typed() {
        let letters = ('a'..='z').flat_map(|letter| [Key::Char(letter), Key::Ctrl(letter)]);
        let named = "<Enter><Esc><Tab><BackTab><Up><Down><Left><Right><PageUp><PageDown><Home><End>\
                     <Backspace><Delete><F1><F12>";
        for key in letters.chain(Key::script(named)) {
            assert_eq!(request(key).is_some(), key.is_typed(), "{key:?}");
        }
    }
}
