//! On which levels the themes lie, by question and group: a table with shades.

use super::chart::{first_shown, whole_percent};
use super::view::{self, Panel};
use super::{FEWEST, Figures};
use crate::matrix::Tally;
use crate::message::{list, overview_screen as text, visible, whole};
use crate::overview::{LevelRow, LevelTable};
use crate::tui::scene::{Scene, Target};
use crate::tui::style::Palette;
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::{Constraint, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Cell, Row, Table};
use unicode_width::UnicodeWidthStr;

/// Width of a cell: a shade and up to three digits.
const CELL: usize = 4;
/// Width between groups.
const BETWEEN: usize = 2;
/// The least width of the questions.
const NAME: usize = 16;
/// Shades, each from a quarter more.
const SHADES: [char; 4] = ['░', '▒', '▓', '█'];

/// Draws the part.
pub(super) fn draw(state: &State, scene: &mut Scene<'_, '_>, figures: &Figures, panel: Panel) {
    let palette = state.shell.palette;
    let table = &figures.levels;
    let width = usize::from(panel.area.width);
    let block = table.levels.len() * CELL + BETWEEN;
    let fit = (width.saturating_sub(NAME) / block.max(1)).clamp(1, table.groups.len() + 1);
    let row = state.overview.row(figures);
    let (area, below, lines) =
        view::below(panel.area, table.questions.len() + 3, &texts(state, table, row, fit));
    view::say(scene, lines, palette.dim(), below);

    let longest = table.questions.iter().map(|row| row.heading.width()).max().unwrap_or(0);
    let name = (longest + 2).min(width.saturating_sub(fit * block).max(NAME));
    let groups: Vec<Option<usize>> =
        std::iter::once(None).chain((0..table.groups.len()).map(Some)).take(fit).collect();
    let mut header = String::new();
    for group in &groups {
        header.push_str(&line::pad(&group_name(state, table, *group), block));
    }
    let header = format!("{}{header}", " ".repeat(name));
    let above = Rect { height: area.height.min(1), ..area };
    scene.frame.render_widget(Line::styled(header, palette.strong()), above);

    let rest = Rect { y: above.bottom(), height: area.height - above.height, ..area };
    let fits = usize::from(rest.height).saturating_sub(2);
    let first = first_shown(row, table.questions.len(), fits);
    let mut rows: Vec<Row<'static>> = Vec::new();
    for (n, each) in table.questions.iter().enumerate().skip(first).take(fits) {
        let here = n == row;
        let pointer = if here { '▸' } else { ' ' };
        let style = if here && panel.focused { palette.focus() } else { Style::new() };
        let label = line::pad(&format!("{pointer}{}", each.heading), name.saturating_sub(1));
        rows.push(cells(palette, table, each, &groups, Line::styled(label, style)));
    }
    let all = format!(" {}", text::all_questions(state.shell.lang));
    rows.push(cells(palette, table, &table.all, &groups, Line::styled(all, palette.strong())));
    let mut codes = vec![Cell::from("")];
    let mut widths = vec![length(name)];
    for _ in &groups {
        codes.extend(
            table.levels.iter().map(|level| Cell::from(format!(" {}", visible(&level.code)))),
        );
        codes.push(Cell::from(""));
        widths.extend(table.levels.iter().map(|_| length(CELL)));
        widths.push(length(BETWEEN));
    }
    let drawn =
        Table::new(rows, widths).column_spacing(0).header(Row::new(codes).style(palette.strong()));
    scene.frame.render_widget(drawn, rest);
    let body = Rect { y: rest.y + 1, height: rest.height.saturating_sub(1), ..rest };
    let shown = fits.min(table.questions.len() - first);
    scene.rows(body, first, shown, Target::Row);
    if panel.focused && state.modes.is_empty() && row >= first && row < first + shown {
        let down = u16::try_from(row - first).unwrap_or(0);
        scene.cursor(body.x, body.y + down);
    }
}

fn length(width: usize) -> Constraint {
    Constraint::Length(u16::try_from(width).unwrap_or(u16::MAX))
}

/// The name of a group, or of everyone.
fn group_name(state: &State, table: &LevelTable, group: Option<usize>) -> String {
    match group {
        None => text::everyone(state.shell.lang),
        Some(group) => table.groups.get(group).map_or_else(String::new, |name| visible(name)),
    }
}

fn cells(
    palette: Palette,
    table: &LevelTable,
    row: &LevelRow,
    groups: &[Option<usize>],
    label: Line<'static>,
) -> Row<'static> {
    let mut cells = vec![Cell::from(label)];
    for group in groups {
        for level in 0..table.levels.len() {
            let (shown, shade) = cell(table, row, level, *group);
            let style = shade.map_or(Style::new(), |shade| palette.heat(shade));
            cells.push(Cell::from(shown).style(style));
        }
        cells.push(Cell::from(""));
    }
    Row::new(cells)
}

/// A level in words of four cells, with its shade.
fn cell(
    table: &LevelTable,
    row: &LevelRow,
    level: usize,
    group: Option<usize>,
) -> (String, Option<usize>) {
    let of = |tally: &Tally| match group {
        None => tally.all,
        Some(group) => tally.by_group.get(group).copied().unwrap_or(0),
    };
    let Some(cell) = row.cells.get(level).filter(|cell| cell.themes > 0) else {
        return (" –".into(), None);
    };
    let coded = of(&row.coded);
    // Over all questions: while none with a theme of this level is coded, nobody can have one.
    let on_level = |row: &LevelRow| row.cells.get(level).is_some_and(|cell| cell.themes > 0);
    let askable = table.questions.iter().any(|row| on_level(row) && of(&row.coded) > 0);
    let share = match group {
        _ if !askable => None,
        None => row.share(level),
        Some(group) => row.group_share(level, group),
    };
    match share {
        None => (" ?".into(), None),
        Some(_) if coded < FEWEST => (format!("{}/{coded}", of(&cell.respondents)), None),
        Some(share) => {
            let percent = whole_percent(share);
            if percent == 0 {
                return (" 0".into(), None);
            }
            // The shade is that of the number as shown.
            let shade = (percent / 25).min(SHADES.len() - 1);
            let sign = SHADES.get(shade).copied().unwrap_or('█');
            (format!("{sign}{percent}"), Some(shade))
        }
    }
}

/// What is said below the table: of how many, and how to read it.
fn texts(state: &State, table: &LevelTable, row: usize, fit: usize) -> Vec<String> {
    let lang = state.shell.lang;
    let mut texts = Vec::new();
    let groups: Vec<Option<usize>> =
        std::iter::once(None).chain((0..table.groups.len()).map(Some)).collect();
    let n = |row: &LevelRow, group: Option<usize>| {
        let tally = &row.coded;
        group.map_or(tally.all, |group| tally.by_group.get(group).copied().unwrap_or(0))
    };
    if let Some(at) = table.questions.get(row) {
        let count = |group: &Option<usize>| {
            text::group_n(lang, group_name(state, table, *group), whole(lang, n(at, *group)))
        };
        let counts: Vec<String> = groups.iter().map(count).collect();
        texts.push(text::question_n(lang, counts.join(" · ")));
    }
    let few = table
        .questions
        .iter()
        .chain([&table.all])
        .any(|row| groups.iter().any(|group| (1..FEWEST).contains(&n(row, *group))));
    texts.push(text::shades(lang));
    texts.push(text::shade_signs(lang));
    let left_out: Vec<String> =
        table.groups.iter().skip(fit.saturating_sub(1)).map(|group| visible(group)).collect();
    if !left_out.is_empty() {
        texts.push(text::no_room_for(lang, list(lang, &left_out)));
    }
    if few {
        texts.push(text::counts_only(lang, FEWEST));
    }
    texts.push(text::levels_overlap(lang));
    texts
}
