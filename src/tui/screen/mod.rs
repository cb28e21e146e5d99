//! The screens and what can lie over them, one file each.

pub(super) mod coding;
pub(super) mod help;
pub(super) mod matrix;
pub(super) mod prompt;

use super::state::State;
use super::widget::line;
use crate::message::tui as text;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The first line of every screen: the study left, who is coding right.
fn title(state: &State, frame: &mut Frame<'_>, area: Rect) {
    let coder = text::coder(state.lang, &state.session.coder().name);
    let left = format!(" {}", state.session.study().title);
    let shown = line::ends(&left, &format!("{coder} · Duiding "), usize::from(area.width));
    frame.render_widget(Line::styled(shown, state.palette.dim()), area);
}

/// The second line: the question left, something short right.
fn heading(state: &State, frame: &mut Frame<'_>, area: Rect, question: &str, right: &str) {
    let shown = line::ends(&format!(" {question}"), &format!("{right} "), usize::from(area.width));
    frame.render_widget(Line::styled(shown, state.palette.strong()), area);
}
