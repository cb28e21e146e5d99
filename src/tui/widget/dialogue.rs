//! The frame of a dialogue with fields: a box with a title over the screen, and its keys on the last row.

use crate::tui::bars::hint_line;
use crate::tui::scene::{Scene, Target};
use crate::tui::style::Palette;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::widgets::{Block, Clear};

/// Draws the frame, at most so wide and high where there is room, and gives the area within it.
pub(in crate::tui) fn frame(
    scene: &mut Scene<'_, '_>,
    area: Rect,
    (widest, highest): (u16, u16),
    title: &str,
    keys: &str,
    palette: Palette,
) -> Rect {
    let [above, hints] = Layout::vertical([Constraint::Min(0), Constraint::Length(1)]).areas(area);
    scene.frame.render_widget(hint_line(keys, usize::from(hints.width), palette), hints);
    let place = Rect {
        x: above.x + above.width.saturating_sub(widest) / 2,
        y: above.y + above.height.saturating_sub(highest) / 3,
        width: above.width.min(widest),
        height: above.height.min(highest),
    };
    let block = Block::bordered().title(format!(" {title} "));
    let inner = block.inner(place);
    scene.frame.render_widget(Clear, place);
    scene.frame.render_widget(block, place);
    scene.target(area, Target::Cover);
    inner
}
