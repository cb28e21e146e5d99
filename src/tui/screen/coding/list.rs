//! The list of answers beside the answer, on wide windows.

use super::filter;
use crate::message::{coding as text, tui};
use crate::study::AnswerId;
use crate::tui::scene::{Scene, Target};
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::Rect;
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Paragraph};

/// From how wide a window there is room for the list.
pub(super) const FROM: u16 = 110;
/// How wide the list is.
pub(super) const WIDTH: u16 = 38;

/// Draws the list with the answer that is shown in its middle.
pub(super) fn draw(state: &State, scene: &mut Scene<'_, '_>, area: Rect) {
    let answers = &state.coding.listed.answers;
    let here = answers.iter().position(|answer| Some(*answer) == state.coding.answer);
    let count = text::list_title(state.shell.lang, answers.len());
    let title = match filter::in_words(state) {
        words if words.is_empty() => count,
        words => format!("{count} · {words}"),
    };
    let title = line::fit(&title, usize::from(area.width).saturating_sub(4));
    let block = Block::bordered().title(format!(" {title} "));
    let inner = block.inner(area);
    let height = usize::from(inner.height);
    let most = answers.len().saturating_sub(height);
    let first = here.unwrap_or(0).saturating_sub(height / 2).min(most);
    let width = usize::from(inner.width);
    let rows: Vec<Line<'static>> = answers
        .iter()
        .enumerate()
        .skip(first)
        .take(height)
        .map(|(at, answer)| {
            let shown = Some(at) == here;
            let row = line::pad(&format!("{}{}", pointer(shown), row(state, *answer)), width);
            let style = if shown {
                state.shell.palette.focus()
            } else if state.session.coding(*answer).is_some() {
                state.shell.palette.dim()
            } else {
                ratatui::style::Style::new()
            };
            Line::styled(row, style)
        })
        .collect();
    scene.frame.render_widget(block, area);
    scene.rows(inner, first, rows.len(), Target::Aside);
    if rows.is_empty() {
        let nothing = line::fit(&tui::found_nothing(state.shell.lang), width);
        scene.frame.render_widget(Line::from(nothing), inner);
    } else {
        scene.frame.render_widget(Paragraph::new(Text::from(rows)), inner);
    }
}

fn pointer(shown: bool) -> &'static str {
    if shown { "▸" } else { " " }
}

/// An answer in a line: whether it is coded, or asks for a second look; whether it is doubtful and has a
/// memo; of whom, and how it begins.
fn row(state: &State, id: AnswerId) -> String {
    let session = &state.session;
    let Some((answer, _, _)) = session.answer(id) else { return String::new() };
    let key = session.study().respondent(answer.respondent).map_or("", |r| r.key.as_str());
    let coded = match session.coding(id) {
        _ if session.needs_second_look(id) => "!",
        Some(_) => "x",
        None => " ",
    };
    let doubt = if session.is_doubtful(id) { "?" } else { " " };
    let memo = if session.memo(id).is_some() { "m" } else { " " };
    format!("{coded}{doubt}{memo} {key} {}", answer.text)
}
