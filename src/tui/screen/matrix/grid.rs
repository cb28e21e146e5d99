//! Drawing the planned columns: headings, a row a theme, and the totals.

use super::columns::{Column, Plan};
use crate::tui::scene::{Scene, Target};
use crate::tui::style::Palette;
use crate::tui::widget::line;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

/// The lines that a row of the table takes, each cell over as many as it needs up to a limit.
struct Drawn {
    /// By line, then by column.
    lines: Vec<Vec<String>>,
}

/// How many lines the whole table takes.
pub(super) fn height(plan: &Plan) -> usize {
    let rows = plan.columns.first().map_or(0, |column| column.cells.len());
    let themes: usize = (0..rows).map(|row| theme_row(plan, row).lines.len()).sum();
    heading(plan).lines.len() + themes + 1 + 2
}

/// Draws the table with the pointer on a row.
pub(super) fn draw(
    scene: &mut Scene<'_, '_>,
    area: Rect,
    plan: &Plan,
    row: usize,
    palette: Palette,
    with_cursor: bool,
) {
    let mut lines: Vec<Line<'static>> = Vec::new();
    for cells in heading(plan).lines {
        lines.push(Line::styled(line_of(plan, " ", &cells), palette.strong()));
    }
    let top = lines.len().min(usize::from(area.height));
    let room = usize::from(area.height) - top;
    let count = plan.columns.first().map_or(0, |column| column.cells.len());
    let rows: Vec<Drawn> = (0..count).map(|row| theme_row(plan, row)).collect();
    let first = first_in_sight(&rows, row, room);
    let mut y = area.y + clamp(top);
    for (number, drawn) in rows.iter().enumerate().skip(first) {
        let height = clamp(drawn.lines.len());
        let place = Rect { y, height, ..area }.intersection(area);
        scene.target(place, Target::Row(number));
        if number == row && with_cursor && y < area.bottom() {
            scene.cursor(area.x + clamp(pointer_column(plan)).min(area.width - 1), y);
        }
        y = y.saturating_add(height);
        for (n, cells) in drawn.lines.iter().enumerate() {
            lines.push(theme_line(plan, cells, number == row, n == 0, palette));
        }
    }
    lines.push(Line::default());
    for total in 0..2 {
        let cells: Vec<String> = plan
            .columns
            .iter()
            .map(|column| column.totals.get(total).cloned().unwrap_or_default())
            .collect();
        lines.push(Line::styled(line_of(plan, " ", &cells), palette.dim()));
    }
    lines.truncate(usize::from(area.height));
    scene.frame.render_widget(Paragraph::new(Text::from(lines)), area);
}

/// The first row to draw, so that the one at the pointer is in sight.
fn first_in_sight(rows: &[Drawn], row: usize, room: usize) -> usize {
    let mut first = 0;
    let taken = |first: usize| -> usize {
        rows.get(first..=row).unwrap_or_default().iter().map(|row| row.lines.len()).sum()
    };
    while first < row && taken(first) > room {
        first += 1;
    }
    first
}

/// Where the cell at the pointer begins.
fn pointer_column(plan: &Plan) -> usize {
    let before = plan.columns.iter().take_while(|column| !column.pointed);
    1 + before.map(|column| column.width + 1).sum::<usize>()
}

fn heading(plan: &Plan) -> Drawn {
    let title = |column: &Column| {
        let sign = if column.pointed { "▾" } else { "" };
        line::wrap(&format!("{sign}{}", column.title), column.width.max(1))
    };
    in_lines(plan.columns.iter().map(title).collect(), 3)
}

fn theme_row(plan: &Plan, row: usize) -> Drawn {
    let cell = |column: &Column| {
        let text = column.cells.get(row).map_or("", String::as_str);
        if plan.lines == 1 {
            return vec![line::fit(text, column.width)];
        }
        let mut lines = line::wrap(text, column.width.max(1));
        if lines.len() > plan.lines {
            lines.truncate(plan.lines);
            if let Some(last) = lines.last_mut() {
                *last = format!("{}…", line::fit(last, column.width.saturating_sub(1)));
            }
        }
        lines
    };
    in_lines(plan.columns.iter().map(cell).collect(), plan.lines)
}

/// Cells of several lines beside each other.
fn in_lines(cells: Vec<Vec<String>>, most: usize) -> Drawn {
    let height = cells.iter().map(Vec::len).max().unwrap_or(0).clamp(1, most.max(1));
    let line = |n: usize| {
        cells.iter().map(|cell: &Vec<String>| cell.get(n).cloned().unwrap_or_default()).collect()
    };
    Drawn { lines: (0..height).map(line).collect() }
}

fn line_of(plan: &Plan, pointer: &str, cells: &[String]) -> String {
    let mut text = pointer.to_owned();
    for (column, cell) in plan.columns.iter().zip(cells) {
        text.push_str(&line::pad(cell, column.width));
        text.push(' ');
    }
    text.trim_end().to_owned()
}

/// A line of a theme: its row has a pointer and stands out, its cell is marked.
fn theme_line(
    plan: &Plan,
    cells: &[String],
    at_pointer: bool,
    first: bool,
    palette: Palette,
) -> Line<'static> {
    let strong = if at_pointer { palette.strong() } else { Style::new() };
    let mut spans =
        vec![Span::styled(if at_pointer && first { "▸" } else { " " }.to_owned(), strong)];
    for (n, (column, cell)) in plan.columns.iter().zip(cells).enumerate() {
        let style = match (at_pointer, column.pointed, n) {
            (true, true, _) => palette.focus(),
            (true, false, 0) => strong,
            (true, false, _) if column.is_cell => strong,
            _ => Style::new(),
        };
        let shown = line::pad(cell, column.width);
        debug_assert_eq!(shown.width(), column.width);
        spans.push(Span::styled(shown, style));
        spans.push(Span::raw(" "));
    }
    Line::from(spans)
}

fn clamp(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
