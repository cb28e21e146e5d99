//! Drawing the matrix screen: Bijlage 1 as it will print, with everyone, intern and extern side by side.

use super::{Shown, behind_view, columns, detail, grid, order_text};
use crate::command::{CommandId, id};
use crate::matrix::Order;
use crate::message::{matrix_screen as text, tui};
use crate::store::CoderId;
use crate::tui::scene::Scene;
use crate::tui::screen::{heading, title};
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::{Paragraph, Wrap};

/// The least rows of a body in which something stands below the table although the table is cut for it.
const ROOM_FOR_DETAIL: usize = 14;

/// Draws the screen.
pub(in crate::tui) fn draw(state: &State, scene: &mut Scene<'_, '_>, body: Rect) {
    let view = &state.matrix;
    let lines = |count| Constraint::Length(count);
    let [first, second, third, below] =
        Layout::vertical([lines(1), lines(1), lines(1), Constraint::Min(0)]).areas(body);
    title(state, scene, first);
    let Some(shown) = view.shown(&state.session) else {
        let nothing = Paragraph::new(tui::nothing_to_code(state.shell.lang));
        scene.frame.render_widget(nothing.wrap(Wrap { trim: true }), below);
        return;
    };
    let (nth, asked) = state.session.queue().place_of(state.matrix.question);
    let place = tui::place(state.shell.lang, nth, asked);
    heading(state, scene, second, &shown.table.heading, &place);
    if let Some(behind) = &view.behind {
        return behind_view::draw(state, scene, behind, third, below);
    }
    if shown.table.coded.all == 0 {
        draw_about(state, scene, shown, (0, 0), third);
        let area = Rect { y: below.y + below.height.min(1), ..below }.intersection(below);
        let empty = Paragraph::new(format!(" {}", nothing_coded(state)));
        scene.frame.render_widget(empty.wrap(Wrap { trim: false }), area);
        return;
    }
    let (width, height) = (usize::from(below.width), usize::from(below.height));
    let plan = columns::plan(state.shell.lang, shown, view, width, height);
    let least = if height >= ROOM_FOR_DETAIL { columns::DETAIL } else { 0 };
    let room = height.saturating_sub(grid::height(&plan)).max(least);
    let room = u16::try_from(if room < 3 { 0 } else { room }).unwrap_or(0);
    let [table, rest] = Layout::vertical([Constraint::Min(0), lines(room)]).areas(below);
    grid::draw(scene, table, &plan, view.row, state.shell.palette, state.modes.is_empty());
    draw_about(state, scene, shown, plan.beyond, third);
    detail::draw(state, scene, rest, shown, &plan);
}

/// How the themes are ordered, whose codes these are, and whether there are more columns.
fn draw_about(
    state: &State,
    scene: &mut Scene<'_, '_>,
    shown: Shown<'_>,
    beyond: (usize, usize),
    area: Rect,
) {
    let (view, lang) = (&state.matrix, state.shell.lang);
    let mut left = format!(" {}", text::in_order(lang, order_text(view.order, lang)));
    if view.order != Order::Codebook {
        left = format!("{left} ({})", text::printed_so(lang));
    }
    let (coded, answered) = (shown.table.coded.all, shown.table.answered.all);
    let codes = if view.whose.id == CoderId::CONSENSUS {
        text::codes_consensus(lang, coded, answered)
    } else {
        text::codes_of(lang, &view.whose.name, coded, answered)
    };
    let shown =
        line::ends(&left, &format!("{codes}{} ", beyond_text(beyond)), usize::from(area.width));
    scene.frame.render_widget(Line::from(shown), area);
}

/// How many columns there are left and right of those in sight: `◂1 2▸`.
fn beyond_text((left, right): (usize, usize)) -> String {
    let mut shown = String::new();
    if left > 0 {
        shown.push_str(&format!(" ◂{left}"));
    }
    if right > 0 {
        shown.push_str(&format!(" {right}▸"));
    }
    shown
}

fn nothing_coded(state: &State) -> String {
    let (shell, view) = (&state.shell, &state.matrix);
    let coding = shell.key_of(CommandId::Project(id::Project::ShowCoding));
    let whose = shell.key_of(CommandId::Matrix(id::Matrix::Whose));
    if view.whose.id != state.session.coder().id {
        text::empty_of(shell.lang, &view.whose.name, whose)
    } else if !state.session.opened_others().is_empty() {
        text::empty_others(shell.lang, coding, whose)
    } else {
        text::empty(shell.lang, coding)
    }
}
