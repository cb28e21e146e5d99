//! The matrix screen: Bijlage 1 as it will print, with everyone, intern and extern side by side.

use crate::matrix::{Matrix, Row as MatrixRow, Table as MatrixTable, Tally, percentage};
use crate::message::{Lang, tui as text, visible};
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::{heading, title};
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Text};
use ratatui::widgets::{Cell, Paragraph, Row, Table, TableState, Wrap};
use unicode_width::UnicodeWidthStr;

/// Width of the column with levels.
const LEVELS: usize = 6;
/// The least room that makes a column with examples worth having.
const QUOTES: usize = 26;

/// Draws the screen.
pub(in crate::tui) fn draw(state: &State, scene: &mut Scene<'_, '_>, body: Rect) {
    let Some(matrix) = &state.matrix.counted else { return };
    let Some(shown) = shown_table(state, matrix) else {
        let nothing =
            Paragraph::new(text::nothing_to_code(state.shell.lang)).wrap(Wrap { trim: true });
        scene.frame.render_widget(nothing, body);
        return;
    };
    let (position, table) = shown;
    let rows = u16::try_from(table.rows.len()).unwrap_or(u16::MAX);
    let detail = if body.height > rows.saturating_add(12) { 6 } else { 0 };
    let lines = |count| Constraint::Length(count);
    let [first, second, third, middle, below] =
        Layout::vertical([lines(1), lines(1), lines(1), Constraint::Min(1), lines(detail)])
            .areas(body);
    title(state, scene, first);
    let place = text::place(state.shell.lang, position + 1, matrix.tables.len());
    heading(state, scene, second, &table.heading, &place);
    let codes = text::matrix_of(
        state.shell.lang,
        &state.matrix.whose.name,
        table.coded.all,
        table.answered.all,
    );
    let left = format!(" {}", text::matrix_title(state.shell.lang));
    scene.frame.render_widget(
        Line::from(line::ends(&left, &format!("{codes} "), usize::from(third.width))),
        third,
    );
    if table.coded.all == 0 {
        let empty = if state.matrix.others.len() > 1 {
            text::matrix_empty_others(state.shell.lang)
        } else {
            text::matrix_empty(state.shell.lang)
        };
        let [_, inner] =
            Layout::vertical([Constraint::Length(1), Constraint::Min(1)]).areas(middle);
        scene
            .frame
            .render_widget(Paragraph::new(format!(" {empty}")).wrap(Wrap { trim: false }), inner);
        return;
    }
    draw_table(state, scene, middle, matrix, table);
    if detail > 0
        && let Some(row) = table.rows.get(state.matrix.row)
    {
        scene.frame.render_widget(detail_of(state, row, below.width), below);
    }
}

/// The table of the question the screen is at, with its place among the tables there are.
fn shown_table<'a>(state: &State, matrix: &'a Matrix) -> Option<(usize, &'a MatrixTable)> {
    let question = state.session.codebook().questions.get(state.matrix.question)?;
    matrix.tables.iter().enumerate().find(|(_, table)| table.question == question.id)
}

fn draw_table(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    matrix: &Matrix,
    table: &MatrixTable,
) {
    let lang = state.shell.lang;
    let plan = Plan::new(matrix, table, area.width);
    let groups: Vec<usize> = (0..plan.groups).collect();
    let mut header = vec![format!(" {}", text::column_theme(lang))];
    if plan.quotes {
        header.push(text::column_quote(lang));
    }
    header.push(text::column_all(lang));
    header.extend(groups.iter().filter_map(|group| matrix.groups.get(*group)).map(|g| visible(g)));
    if plan.levels {
        header.push(text::column_level(lang));
    }
    let mut rows: Vec<Row<'static>> = table
        .rows
        .iter()
        .enumerate()
        .map(|(n, row)| {
            let pointer = if n == state.matrix.row { "▸" } else { " " };
            let mut cells = vec![format!("{pointer}{}", row.label)];
            if plan.quotes {
                cells.push(line::fit(&quoted(row).unwrap_or_default(), plan.quote_width));
            }
            cells.push(share(lang, matrix, row.band, row.count.share_of(&table.coded), true));
            cells.extend(groups.iter().map(|&group| {
                let band = row.band_by_group.get(group).copied().flatten();
                let of_group = row.count.group_share_of(&table.coded, group);
                share(lang, matrix, band, of_group, plan.group_bands)
            }));
            if plan.levels {
                cells.push(row.levels.clone());
            }
            Row::new(cells.into_iter().map(|cell| Cell::from(visible(&cell))))
        })
        .collect();
    rows.push(Row::new(Vec::<Cell<'_>>::new()));
    let tally = |label: String, tally: &Tally| {
        let mut cells = vec![format!(" {label}")];
        if plan.quotes {
            cells.push(String::new());
        }
        cells.push(format!("n = {}", tally.all));
        cells.extend(
            groups.iter().map(|g| tally.by_group.get(*g).copied().unwrap_or(0).to_string()),
        );
        Row::new(cells)
    };
    rows.push(tally(text::without_theme(lang), &table.without_theme));
    rows.push(tally(text::respondents(lang), &table.coded));
    let widths = plan.widths;
    let drawn = Table::new(rows, widths)
        .header(Row::new(header).style(state.shell.palette.strong()))
        .row_highlight_style(state.shell.palette.focus());
    let mut position = TableState::new().with_selected(Some(state.matrix.row));
    scene.frame.render_stateful_widget(drawn, area, &mut position);
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    scene.rows(body, position.offset(), table.rows.len() - position.offset(), Target::Row);
    if state.modes.is_empty() {
        let row =
            u16::try_from(state.matrix.row.saturating_sub(position.offset()) + 1).unwrap_or(0);
        let y = area.y + row.min(area.height.saturating_sub(1));
        scene.cursor(area.x, y);
    }
}

/// Which columns there is room for: the themes always, then everyone, the groups, the bands of the groups,
/// the levels, and last the examples.
struct Plan {
    groups: usize,
    group_bands: bool,
    levels: bool,
    quotes: bool,
    /// What is left for the examples.
    quote_width: usize,
    widths: Vec<Constraint>,
}

impl Plan {
    fn new(matrix: &Matrix, table: &MatrixTable, width: u16) -> Self {
        let cells = |widths: &[usize]| widths.iter().map(|width| width + 1).sum::<usize>();
        let label = table.rows.iter().map(|row| row.label.width()).max().unwrap_or(0).max(12) + 1;
        let band = matrix.bands.iter().map(|band| band.label.width()).max().unwrap_or(0) + 6;
        let group = |n: usize| matrix.groups.get(n).map_or(0, |group| group.width()).clamp(6, 12);
        let room = usize::from(width);
        let mut used = cells(&[label, band]);
        let mut plan = Self {
            groups: 0,
            group_bands: false,
            levels: false,
            quotes: false,
            quote_width: 0,
            widths: vec![],
        };
        while plan.groups < matrix.groups.len() && used + cells(&[group(plan.groups)]) <= room {
            used += cells(&[group(plan.groups)]);
            plan.groups += 1;
        }
        let narrow: usize = (0..plan.groups).map(group).sum();
        let extra = (plan.groups * band).saturating_sub(narrow);
        if used + extra <= room {
            plan.group_bands = true;
            used += extra;
        }
        plan.levels = used + cells(&[LEVELS]) <= room;
        used += if plan.levels { cells(&[LEVELS]) } else { 0 };
        plan.quotes = used + QUOTES <= room;
        plan.quote_width = room.saturating_sub(used + 1);
        let length = |width: usize| Constraint::Length(u16::try_from(width).unwrap_or(u16::MAX));
        plan.widths.push(length(label));
        if plan.quotes {
            plan.widths.push(Constraint::Fill(1));
        }
        plan.widths.push(length(band));
        let of_group = |n| length(if plan.group_bands { band } else { group(n) });
        plan.widths.extend((0..plan.groups).map(of_group));
        if plan.levels {
            plan.widths.push(length(LEVELS));
        }
        plan
    }
}

/// A band with its percentage, `Hoog 35%`, or the percentage alone.
fn share(
    lang: Lang,
    matrix: &Matrix,
    band: Option<usize>,
    share: Option<f64>,
    with_band: bool,
) -> String {
    match (band.and_then(|band| matrix.bands.get(band)), share) {
        (_, Some(share)) if !with_band => {
            format!("{}%", percentage(lang, 0, share, &matrix.bands))
        }
        (Some(band), Some(share)) => {
            format!("{} {}%", band.label, percentage(lang, 0, share, &matrix.bands))
        }
        _ => "–".into(),
    }
}

/// The example as it is printed.
fn quoted(row: &MatrixRow) -> Option<String> {
    row.quote.as_ref().map(|quote| format!("“{}”", visible(&quote.text)))
}

/// What the table has no room for: subtheme, example and implication of the row at the pointer.
fn detail_of(state: &State, row: &MatrixRow, width: u16) -> Paragraph<'static> {
    let group = row.quote.as_ref().and_then(|quote| quote.group.as_deref());
    let quote = quoted(row).map(|quote| match group {
        Some(group) => format!("{quote} ({})", visible(group)),
        None => quote,
    });
    let rule = "─".repeat(usize::from(width));
    let lines = vec![
        Line::styled(rule, state.shell.palette.dim()),
        Line::styled(
            line::fit(&format!(" {} — {}", row.label, row.subtheme), usize::from(width)),
            state.shell.palette.strong(),
        ),
        Line::from(line::fit(
            &format!(" {}", quote.unwrap_or_else(|| "–".into())),
            usize::from(width) * 2,
        )),
        Line::from(line::fit(&format!(" → {}", row.implication), usize::from(width))),
    ];
    Paragraph::new(Text::from(lines)).wrap(Wrap { trim: false })
}
