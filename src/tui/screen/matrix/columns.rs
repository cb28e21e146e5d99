//! Which columns of the matrix there is room for, how wide they are and what stands in them.

use super::{MatrixView, Shown};
use crate::export::Section;
use crate::matrix::{Matrix, Row, Tally, percentage};
use crate::message::{Lang, export, matrix_screen as text, visible};
use crate::tui::widget::line;
use unicode_width::UnicodeWidthStr;

/// The least room that makes a column with examples worth having.
const QUOTES: usize = 26;
/// The least widths of subtheme, example and implication when all six columns are shown.
const TEXTS: [usize; 3] = [14, 22, 14];
/// A label is at most this wide, or as wide as its longest word, when all six columns are shown.
const LABEL: usize = 18;
/// The most lines that a theme takes.
const MOST_LINES: usize = 5;
/// Lines that are kept for what stands below the table.
pub(super) const DETAIL: usize = 5;
/// The columns of numbers about everyone: n, % and the interval.
const NUMBERS_OF_ALL: usize = 3;

/// The table as it will be drawn.
pub(super) struct Plan {
    pub(super) columns: Vec<Column>,
    /// The most lines that a theme takes.
    pub(super) lines: usize,
    /// Whether the bands of all groups are among the columns.
    pub(super) tells_bands: bool,
    /// Columns that there is no room for, left and right.
    pub(super) beyond: (usize, usize),
}

/// A column with its texts.
pub(super) struct Column {
    pub(super) title: String,
    pub(super) width: usize,
    /// One for each theme.
    pub(super) cells: Vec<String>,
    /// Of those without a theme, and of all respondents.
    pub(super) totals: [String; 2],
    /// The pointer can be in it.
    pub(super) is_cell: bool,
    /// The pointer is in it.
    pub(super) pointed: bool,
}

/// The column of numbers at which a group begins.
pub(super) fn number_of(group: usize) -> usize {
    if group == 0 { 0 } else { NUMBERS_OF_ALL + group - 1 }
}

/// The group that a column of numbers is about, everyone first; `None` when it compares groups.
pub(super) fn group_of(number: usize, matrix: &Matrix) -> Option<usize> {
    match number.checked_sub(NUMBERS_OF_ALL) {
        None => Some(0),
        Some(group) => (group < matrix.groups.len()).then_some(group + 1),
    }
}

/// How many columns of numbers there are.
pub(super) fn count_of_numbers(section: &Section) -> usize {
    section.numbers.iter().map(|grid| grid.columns.len().saturating_sub(1)).sum()
}

/// The columns for an area of this width and height, in which the detail below the table must fit too.
pub(super) fn plan(
    lang: Lang,
    shown: Shown<'_>,
    view: &MatrixView,
    width: usize,
    height: usize,
) -> Plan {
    match view.number {
        Some(number) => numbers(lang, shown, number, width),
        None => full(lang, shown, view.group, width, height)
            .unwrap_or_else(|| compact(lang, shown, view.group, width)),
    }
}

/// All six columns, with texts over several lines; `None` where there is no room for that.
fn full(lang: Lang, shown: Shown<'_>, group: usize, width: usize, height: usize) -> Option<Plan> {
    let rows = &shown.table.rows;
    let words = rows.iter().flat_map(|row| row.label.split_whitespace());
    let word = words.map(UnicodeWidthStr::width).max().unwrap_or(0);
    let label = labels(rows).min(LABEL).max(word) + 1;
    let band = widest_band(lang, shown.matrix);
    let name = |n: usize| shown.matrix.groups.get(n).map_or(0, |group| group.width()).min(12) + 1;
    let groups: Vec<usize> =
        (0..shown.matrix.groups.len()).map(|group| name(group).max(band)).collect();
    let level = levels(rows).max(4);
    let fixed = label + band + groups.iter().sum::<usize>() + level;
    let gaps = 5 + groups.len();
    let extra = width.checked_sub(fixed + gaps + TEXTS.iter().sum::<usize>())?;
    // Below the table, its heading and its totals; a theme takes two lines at least.
    let room = height.checked_sub(DETAIL + 5)?;
    let lines = (room / rows.len().max(1)).min(MOST_LINES);
    if lines < 2 {
        return None;
    }
    let share = extra / 4;
    let [subtheme, quote, implication] = TEXTS;
    let headings = shown.headings.each_ref().map(String::as_str);
    let [theme_title, subtheme_title, quote_title, _, level_title, implication_title] = headings;
    let mut columns = vec![
        theme(lang, rows, theme_title, label),
        texts(rows, subtheme_title, subtheme + share, |row| row.subtheme.clone()),
        texts(rows, quote_title, quote + extra - 2 * share, |row| quoted(row).unwrap_or_default()),
    ];
    columns.push(everyone(lang, shown, band, group == 0));
    columns.extend((0..).zip(&groups).map(|(n, width)| {
        let width = *width;
        of_group(lang, shown, n, width, true, group == n + 1)
    }));
    columns.push(texts(rows, level_title, level, |row| row.levels.clone()));
    columns.push(texts(rows, implication_title, implication + share, |r| r.implication.clone()));
    Some(Plan { columns, lines, tells_bands: true, beyond: (0, 0) })
}

/// A line a theme: everyone, then the groups, the bands of the groups, the levels, and last the examples,
/// as far as there is room.
fn compact(lang: Lang, shown: Shown<'_>, group: usize, width: usize) -> Plan {
    let (matrix, rows) = (shown.matrix, &shown.table.rows);
    let label = labels(rows).max(12) + 1;
    let band = widest_band(lang, matrix) + 5;
    let name = |n: usize| matrix.groups.get(n).map_or(0, |group| group.width()).clamp(5, 11) + 1;
    let level = levels(rows).max(4);
    let mut used = label + 1 + band;
    let mut groups = 0;
    while groups < matrix.groups.len() && used + name(groups) < width {
        used += name(groups) + 1;
        groups += 1;
    }
    if group > groups {
        return narrow(lang, shown, group, label, band);
    }
    let wider: usize = (0..groups).map(|n| band.saturating_sub(name(n))).sum();
    let bands = used + wider <= width;
    used += if bands { wider } else { 0 };
    let with_levels = used + level < width;
    used += if with_levels { level + 1 } else { 0 };
    let quotes = width.checked_sub(used + 1).filter(|room| *room >= QUOTES);

    let headings = shown.headings.each_ref().map(String::as_str);
    let [theme_title, _, quote_title, _, level_title, _] = headings;
    let mut columns = vec![theme(lang, rows, theme_title, label)];
    if let Some(room) = quotes {
        columns.push(texts(rows, quote_title, room, |row| quoted(row).unwrap_or_default()));
    }
    columns.push(everyone(lang, shown, band, group == 0));
    columns.extend((0..groups).map(|n| {
        let width = if bands { band.max(name(n)) } else { name(n) };
        of_group(lang, shown, n, width, bands, group == n + 1)
    }));
    if with_levels {
        columns.push(texts(rows, level_title, level, |row| row.levels.clone()));
    }
    let beyond = (0, matrix.groups.len() - groups);
    Plan { columns, lines: 1, tells_bands: bands && beyond.1 == 0, beyond }
}

/// The themes with the group at the pointer only, where there is no room for it beside everyone.
fn narrow(lang: Lang, shown: Shown<'_>, group: usize, label: usize, band: usize) -> Plan {
    let [theme_title, ..] = shown.headings.each_ref().map(String::as_str);
    let columns = vec![
        theme(lang, &shown.table.rows, theme_title, label),
        of_group(lang, shown, group.saturating_sub(1), band, true, true),
    ];
    let beyond = (group, shown.matrix.groups.len().saturating_sub(group));
    Plan { columns, lines: 1, tells_bands: false, beyond }
}

/// The themes with the numbers of the extended layout, of which those around the pointer are in sight.
fn numbers(lang: Lang, shown: Shown<'_>, number: usize, width: usize) -> Plan {
    let rows = &shown.table.rows;
    let [theme_title, ..] = shown.headings.each_ref().map(String::as_str);
    let label = (labels(rows).max(12) + 1).min(width / 2);
    let grids = shown.section.numbers.iter();
    let mut all: Vec<Column> = grids
        .flat_map(|grid| (0..grid.columns.len()).skip(1).map(move |at| (grid, at)))
        .enumerate()
        .map(|(place, (grid, at))| {
            let title = grid.columns.get(at).map(|column| visible(&column.title));
            let title = title.unwrap_or_default().replace('\u{a0}', " ");
            let cells: Vec<String> =
                grid.rows.iter().map(|row| row.get(at).cloned().unwrap_or_default()).collect();
            let widest = cells.iter().map(|cell| cell.width()).max().unwrap_or(0);
            let word = title.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0);
            let count = |tally: &Tally| match (place, group_of(place, shown.matrix)) {
                (0, _) => tally.all.to_string(),
                (NUMBERS_OF_ALL.., Some(group)) => {
                    tally.by_group.get(group - 1).copied().unwrap_or(0).to_string()
                }
                _ => String::new(),
            };
            Column {
                title,
                width: widest.max(word + 1).max(5),
                cells,
                totals: [count(&shown.table.without_theme), count(&shown.table.coded)],
                is_cell: true,
                pointed: place == number,
            }
        })
        .collect();
    let room = width.saturating_sub(label);
    let sum = |columns: &[Column]| columns.iter().map(|column| column.width + 1).sum::<usize>();
    let mut first = 0;
    while first < number && all.get(first..=number).is_some_and(|columns| sum(columns) > room) {
        first += 1;
    }
    let mut last = number.min(all.len());
    while last < all.len() && all.get(first..=last).is_some_and(|columns| sum(columns) <= room) {
        last += 1;
    }
    let right = all.len() - last;
    all.truncate(last);
    let mut columns = vec![theme(lang, rows, theme_title, label)];
    columns.extend(all.into_iter().skip(first));
    Plan { columns, lines: 1, tells_bands: false, beyond: (first, right) }
}

fn labels(rows: &[Row]) -> usize {
    rows.iter().map(|row| visible(&row.label).width()).max().unwrap_or(0)
}

fn levels(rows: &[Row]) -> usize {
    rows.iter().map(|row| row.levels.width()).max().unwrap_or(0).min(6)
}

fn theme(lang: Lang, rows: &[Row], title: &str, width: usize) -> Column {
    Column {
        totals: [text::without_theme(lang), text::respondents(lang)],
        ..texts(rows, title, width.saturating_sub(1), |row| row.label.clone())
    }
}

fn texts(rows: &[Row], title: &str, width: usize, cell: impl Fn(&Row) -> String) -> Column {
    Column {
        title: title.to_owned(),
        width,
        cells: rows.iter().map(|row| visible(&cell(row))).collect(),
        totals: [String::new(), String::new()],
        is_cell: false,
        pointed: false,
    }
}

fn everyone(lang: Lang, shown: Shown<'_>, width: usize, pointed: bool) -> Column {
    let cell = |row: &Row| {
        share(lang, shown.matrix, row.band, row.count.share_of(&shown.table.coded), true)
    };
    let count = |tally: &Tally| format!("n = {}", tally.all);
    Column {
        totals: [count(&shown.table.without_theme), count(&shown.table.coded)],
        is_cell: true,
        pointed,
        ..texts(&shown.table.rows, &text::column_all(lang), width, cell)
    }
}

fn of_group(
    lang: Lang,
    shown: Shown<'_>,
    group: usize,
    width: usize,
    with_band: bool,
    pointed: bool,
) -> Column {
    let cell = |row: &Row| {
        let band = row.band_by_group.get(group).copied().flatten();
        let of_group = row.count.group_share_of(&shown.table.coded, group);
        share(lang, shown.matrix, band, of_group, with_band)
    };
    let count = |tally: &Tally| tally.by_group.get(group).copied().unwrap_or(0).to_string();
    let name = shown.matrix.groups.get(group).map(|name| visible(name)).unwrap_or_default();
    Column {
        totals: [count(&shown.table.without_theme), count(&shown.table.coded)],
        is_cell: true,
        pointed,
        ..texts(&shown.table.rows, &line::fit(&name, width.saturating_sub(1)), width, cell)
    }
}

/// How wide the words for frequencies are.
fn widest_band(lang: Lang, matrix: &Matrix) -> usize {
    let labels = matrix.bands.iter().map(|band| band.label.width());
    labels.max().unwrap_or(0).max(export::frequency_none(lang).width())
}

/// A band with its percentage, `Hoog 35%`, or the percentage alone.
pub(super) fn share(
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
        (Some(_), Some(share)) if share <= 0.0 => format!("{} 0%", export::frequency_none(lang)),
        (Some(band), Some(share)) => {
            format!("{} {}%", band.label, percentage(lang, 0, share, &matrix.bands))
        }
        _ => "–".into(),
    }
}

/// The example as it is printed.
pub(super) fn quoted(row: &Row) -> Option<String> {
    row.quote.as_ref().map(|quote| format!("“{}”", visible(&quote.text)))
}
