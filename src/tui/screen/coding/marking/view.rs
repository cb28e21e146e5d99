//! The answer while its words are marked.

use super::Marking;
use crate::message::{marking as text, visible};
use crate::tui::scene::{Scene, Target};
use crate::tui::widget::line;
use crate::tui::widget::marked_text::{Mark, rows_picked};
use crate::tui::work::State;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The rows of the answer, and how far it is scrolled when so many fit.
pub(in crate::tui::screen::coding) fn rows(
    state: &State,
    marking: &Marking,
    given: &str,
    marks: &[Mark],
    width: usize,
    height: usize,
) -> (Vec<Line<'static>>, usize) {
    let rows = rows_picked(given, marks, &marking.shown(), width, state.shell.palette);
    (rows, marking.scroll_for(&marking.places(given, width), height))
}

/// Says which word stands where, for the mouse and for the cursor. `area` holds the rows from `scroll` on,
/// below so many rows of air.
pub(in crate::tui::screen::coding) fn place_words(
    state: &State,
    scene: &mut Scene<'_, '_>,
    marking: &Marking,
    given: &str,
    area: Rect,
    (scroll, air): (usize, usize),
) {
    let mut cursor = state.modes.is_empty();
    for place in marking.places(given, usize::from(area.width)) {
        let Some(row) = (place.line * 2 + air).checked_sub(scroll) else { continue };
        let (Ok(row), Ok(column), Ok(width)) =
            (u16::try_from(row), u16::try_from(place.column), u16::try_from(place.width))
        else {
            continue;
        };
        if row >= area.height || column >= area.width {
            continue;
        }
        let (x, y) = (area.x + column, area.y + row);
        // The row of signs is easier to hit than the word alone.
        let height = 2.min(area.height - row);
        scene.target(Rect { x, y, width, height }, Target::Word(place.part));
        if place.part == marking.at && std::mem::take(&mut cursor) {
            scene.cursor(x, y);
        }
    }
}

/// What is marked, in a line.
pub(in crate::tui::screen::coding) fn draw_note(
    state: &State,
    scene: &mut Scene<'_, '_>,
    marking: &Marking,
    given: &str,
    area: Rect,
) {
    let words = format!("«{}»", visible(&marking.in_words(given, " … ")));
    let lang = state.shell.lang;
    let shown =
        if marking.is_bare() { text::pointed(lang, words) } else { text::marked(lang, words) };
    let shown = line::fit(&format!(" {shown}"), usize::from(area.width));
    scene.frame.render_widget(Line::styled(shown, state.shell.palette.strong()), area);
}
