//! The picture of the fourth step: the columns, the line that goes on, and what comes of the roles.

use super::columns::{Columns, role_text};
use super::comes::{self, Weight};
use crate::import::{DraftColumn, Role};
use crate::message::new_project as text;
use crate::tui::scene::{Scene, Target};
use crate::tui::start::{Start, frame};
use crate::tui::widget::line;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Borders, Paragraph};
use unicode_width::UnicodeWidthStr;

/// From this width on, what comes of the roles stands beside the columns.
const WIDE: u16 = 110;

/// Draws the step.
pub(in crate::tui::start) fn draw(start: &Start, scene: &mut Scene<'_, '_>, body: Rect) {
    let area = frame::step(start, scene, body, 4);
    let Some(columns) = &start.new.columns else { return };
    let rows = u16::try_from(columns.last() + 2).unwrap_or(u16::MAX);
    if area.width >= WIDE {
        let side = area.width * 2 / 5;
        let list = Rect { width: area.width - side, ..area };
        let beside = Rect { x: list.right(), width: side, ..area };
        draw_list(start, columns, scene, list);
        draw_comes(start, columns, scene, beside, Borders::LEFT);
        return;
    }
    // Below the columns, with at least a third of the room and what the columns leave.
    let wide = usize::from(area.width).saturating_sub(2).max(1);
    let lines = wrapped(start, columns, wide).len();
    let wanted = u16::try_from(lines + 1).unwrap_or(u16::MAX);
    let least = (area.height / 2).min(wanted);
    let height = area.height.saturating_sub(rows).max(least).min(wanted);
    let list = Rect { height: area.height - height, ..area };
    let beneath = Rect { y: list.bottom(), height, ..area };
    draw_list(start, columns, scene, list);
    draw_comes(start, columns, scene, beneath, Borders::TOP);
}

fn draw_list(start: &Start, columns: &Columns, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, palette) = (start.shell.lang, start.shell.palette);
    let width = usize::from(area.width);
    let (name, role) = widths(start, columns, width);
    let heading = format!(
        "     {} {} {}",
        line::pad(&text::heading_column(lang), name),
        line::pad(&text::heading_role(lang), role),
        text::heading_samples(lang)
    );
    let titled = area.height > 3;
    let places: Vec<Rect> = area.rows().skip(usize::from(titled)).collect();
    // The line that goes on is always in sight, at the bottom.
    let Some((going, places)) = places.split_last() else { return };
    let room = places.len();
    scene.page(room);
    let pointed = columns.chosen.min(columns.last().saturating_sub(1));
    let first = (pointed + 1).saturating_sub(room.max(1));
    if titled {
        let sight = if columns.last() > room {
            let last = (first + room).min(columns.last());
            text::columns_in_sight(lang, first + 1, last, columns.last()) + " "
        } else {
            String::new()
        };
        let heading = Line::styled(line::ends(&heading, &sight, width), palette.strong());
        scene.frame.render_widget(heading, Rect { height: 1, ..area });
    }
    let mut end = area.y + u16::from(titled);
    for ((at, column), place) in columns.draft.columns().iter().enumerate().skip(first).zip(places)
    {
        let here = at == columns.chosen;
        draw_column(start, columns, scene, *place, (at, column), (name, role));
        if here && start.is_free() {
            scene.cursor(place.x, place.y);
        }
        end = place.bottom();
    }
    let going = Rect { y: end.min(going.y), ..*going };
    let here = columns.chosen == columns.last();
    let sound = columns.draft.report().is_ok();
    let label = if sound { text::go_on(lang) } else { text::not_yet(lang) };
    let pointer = if here { "▸" } else { " " };
    let sign = if sound { "→" } else { "✗" };
    let style = if sound { palette.strong() } else { palette.dim() };
    let style = if here { style.patch(palette.focus()) } else { style };
    let row = line::pad(&format!("{pointer} {sign}  {label}"), width);
    scene.target(going, Target::Row(columns.last()));
    scene.frame.render_widget(Line::styled(row, style), going);
    if here && start.is_free() {
        scene.cursor(going.x, going.y);
    }
}

fn draw_column(
    start: &Start,
    columns: &Columns,
    scene: &mut Scene<'_, '_>,
    place: Rect,
    (at, column): (usize, &DraftColumn),
    (name, role): (usize, usize),
) {
    let (lang, palette) = (start.shell.lang, start.shell.palette);
    let here = at == columns.chosen;
    let pointer = if here { "▸" } else { " " };
    let words = role_text(lang, &column.role, columns.draft.codebook());
    let fixed = format!("{pointer} {:>2} {} ", column.letter, line::pad(&column.name, name));
    let words = line::pad(&words, role);
    let left = usize::from(place.width).saturating_sub(fixed.width() + words.width() + 1);
    let samples = line::pad(&column.samples.join(" · "), left);
    let out = matches!(column.role, Role::Skip(_));
    let style = if out { palette.dim() } else { Style::new() };
    let focus = |style: Style| if here { style.patch(palette.focus()) } else { style };
    let strong = if out { style } else { palette.strong() };
    let shown = Line::from(vec![
        Span::styled(fixed, focus(style)),
        Span::styled(format!("{words} "), focus(strong)),
        Span::styled(samples, focus(palette.dim())),
    ]);
    scene.target(place, Target::Row(at));
    scene.frame.render_widget(shown, place);
}

/// The widths of the names and the roles.
fn widths(start: &Start, columns: &Columns, width: usize) -> (usize, usize) {
    let longest = |text: &dyn Fn(&DraftColumn) -> String| {
        columns.draft.columns().iter().map(|column| text(column).width()).max().unwrap_or(0)
    };
    let codebook = columns.draft.codebook();
    let role = longest(&|column| role_text(start.shell.lang, &column.role, codebook));
    let name = longest(&|column| column.name.clone());
    (name.clamp(5, (width / 4).max(5)), role.clamp(12, (width * 2 / 5).max(12)))
}

/// The lines about what comes of the roles, as wide as there is room.
fn wrapped(start: &Start, columns: &Columns, width: usize) -> Vec<Line<'static>> {
    let palette = start.shell.palette;
    let mut wrapped = Vec::new();
    for comes in comes::lines(&columns.draft, start.shell.lang) {
        let style = match comes.weight {
            Weight::Fault => palette.problem(),
            Weight::Note => palette.strong(),
            Weight::Plain => Style::new(),
        };
        let sign = match comes.weight {
            Weight::Fault => "✗ ",
            Weight::Note => "! ",
            Weight::Plain => "  ",
        };
        let parts = line::wrap(&comes.text, width.saturating_sub(2).max(1));
        wrapped.extend(parts.into_iter().enumerate().map(|(at, part)| {
            let sign = if at == 0 { sign } else { "  " };
            Line::styled(format!("{sign}{part}"), style)
        }));
    }
    wrapped
}

fn draw_comes(
    start: &Start,
    columns: &Columns,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    border: Borders,
) {
    let block = Block::new().borders(border);
    let inner = block.inner(area);
    let mut lines = wrapped(start, columns, usize::from(inner.width));
    let room = usize::from(inner.height);
    if lines.len() > room && room > 0 {
        let more = text::comes_more(start.shell.lang, lines.len() - (room - 1));
        lines.truncate(room - 1);
        lines.push(Line::styled(format!("  {more}"), start.shell.palette.dim()));
    }
    scene.frame.render_widget(Paragraph::new(Text::from(lines)).block(block), area);
}
