//! How often each theme of the question was given: everyone and the groups side by side.

use super::FEWEST;
use super::chart::first_shown;
use super::view::{self, Panel};
use crate::command::{CommandId, id};
use crate::matrix::{Matrix, Row, Table, Tally, percentage};
use crate::message::{list, overview_screen as text, visible, whole};
use crate::tui::scene::{Scene, Target};
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::{Direction, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Bar, BarChart, BarGroup};
use unicode_width::UnicodeWidthStr;

/// The least width of a column: a number and a bit of a bar.
const COLUMN: usize = 10;
/// The least width of the names of the themes.
const NAME: usize = 10;

/// Draws the part.
pub(super) fn draw(state: &State, scene: &mut Scene<'_, '_>, panel: Panel) {
    let lang = state.shell.lang;
    let question = state.session.codebook().questions.get(state.overview.question);
    let matrix = state.matrix.counted.as_ref();
    let shown = matrix.zip(question).and_then(|(matrix, question)| {
        Some((matrix, matrix.tables.iter().find(|table| table.question == question.id)?))
    });
    let Some((matrix, table)) = shown.filter(|(_, table)| table.coded.all > 0) else {
        let key = state.shell.key_of(CommandId::Project(id::Project::ShowCoding));
        return view::instead(state, scene, &text::nothing_coded(lang, key), panel.area);
    };
    Bars::new(state, matrix, table, panel).draw(scene);
}

/// The bars of a question.
struct Bars<'a> {
    state: &'a State,
    matrix: &'a Matrix,
    table: &'a Table,
    panel: Panel,
    /// Width of the names.
    names: usize,
    columns: Vec<Column>,
    /// Share for which a bar is full.
    full: f64,
}

/// Everyone or one group.
struct Column {
    /// Position among the groups; `None` for everyone.
    group: Option<usize>,
    name: String,
    /// Respondents coded.
    n: usize,
}

impl Column {
    fn count(&self, tally: &Tally) -> usize {
        self.group.map_or(tally.all, |group| tally.by_group.get(group).copied().unwrap_or(0))
    }

    /// The share of those coded, when that are enough for one.
    fn share(&self, tally: &Tally, coded: &Tally) -> Option<f64> {
        if self.n < FEWEST {
            return None;
        }
        match self.group {
            None => tally.share_of(coded),
            Some(group) => tally.group_share_of(coded, group),
        }
    }
}

impl<'a> Bars<'a> {
    fn new(state: &'a State, matrix: &'a Matrix, table: &'a Table, panel: Panel) -> Self {
        let lang = state.shell.lang;
        let everyone = Column { group: None, name: text::everyone(lang), n: table.coded.all };
        let groups = matrix.groups.iter().enumerate().map(|(group, name)| Column {
            group: Some(group),
            name: visible(name),
            n: table.coded.by_group.get(group).copied().unwrap_or(0),
        });
        let columns: Vec<Column> = std::iter::once(everyone).chain(groups).collect();
        let width = usize::from(panel.area.width);
        let longest = table.rows.iter().map(|row| row.label.width()).max().unwrap_or(0);
        let names = (longest + 2)
            .min(width.saturating_sub(COLUMN * columns.len()).max(NAME))
            .min(width * 2 / 5);
        let most = table
            .rows
            .iter()
            .map(|row| &row.count)
            .chain([&table.without_theme])
            .flat_map(|tally| columns.iter().filter_map(|c| c.share(tally, &table.coded)))
            .fold(0.0, f64::max);
        // To the next tenth, the same for all columns, so that lengths can be compared.
        let full = ((most * 10.0 - 1e-9).ceil() / 10.0).clamp(0.1, 1.0);
        Self { state, matrix, table, panel, names, columns, full }
    }

    fn draw(&self, scene: &mut Scene<'_, '_>) {
        let palette = self.state.shell.palette;
        let themes = self.table.rows.len();
        let width = usize::from(self.panel.area.width).saturating_sub(self.names);
        let fit = (width / COLUMN).clamp(1, self.columns.len());
        let (area, below, lines) = view::below(self.panel.area, themes + 2, &self.texts(fit));
        view::say(scene, lines, palette.dim(), below);
        let rows = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        let fits = usize::from(rows.height).min(themes + 1);
        let first = first_shown(self.state.overview.theme, themes + 1, fits);
        let shown: Vec<(usize, &str, &Tally)> = self
            .tallies()
            .enumerate()
            .map(|(n, (name, tally))| (n, name, tally))
            .skip(first)
            .take(fits)
            .collect();
        self.draw_names(scene, rows, &shown);
        let each = width / fit;
        for (n, column) in self.columns.iter().take(fit).enumerate() {
            let x = u16::try_from(self.names + n * each).unwrap_or(u16::MAX);
            let width = u16::try_from(each.saturating_sub(1)).unwrap_or(u16::MAX);
            let place =
                |row: Rect| Rect { x: row.x.saturating_add(x), width, ..row }.intersection(row);
            let lang = self.state.shell.lang;
            let n = text::group_n(lang, &column.name, whole(lang, column.n));
            let header = place(Rect { height: area.height.min(1), ..area });
            let n = line::fit(&n, usize::from(header.width));
            scene.frame.render_widget(Line::styled(n, palette.strong()), header);
            self.draw_column(scene, column, place(rows), &shown);
        }
    }

    /// The themes with their counts, and those without any theme.
    fn tallies(&self) -> impl Iterator<Item = (&str, &Tally)> {
        self.table
            .rows
            .iter()
            .map(|row: &Row| (row.label.as_str(), &row.count))
            .chain([("", &self.table.without_theme)])
    }

    fn draw_names(&self, scene: &mut Scene<'_, '_>, area: Rect, shown: &[(usize, &str, &Tally)]) {
        let (palette, lang) = (self.state.shell.palette, self.state.shell.lang);
        let themes = self.table.rows.len();
        for (place, (n, name, _)) in area.rows().zip(shown) {
            let here = *n == self.state.overview.theme && *n < themes;
            let pointer = if here { '▸' } else { ' ' };
            let (name, mut style) = if *n < themes {
                ((*name).to_owned(), Style::new())
            } else {
                (text::without_theme(lang), palette.dim())
            };
            if here && self.panel.focused {
                style = palette.focus();
                if self.state.modes.is_empty() {
                    scene.cursor(place.x, place.y);
                }
            }
            let name = line::pad(&format!("{pointer}{name}"), self.names.saturating_sub(1));
            scene.frame.render_widget(Line::styled(name, style), place);
            if *n < themes {
                scene.target(place, Target::Aside(*n));
            }
        }
    }

    /// A number and a bar for each theme.
    fn draw_column(
        &self,
        scene: &mut Scene<'_, '_>,
        column: &Column,
        area: Rect,
        shown: &[(usize, &str, &Tally)],
    ) {
        let lang = self.state.shell.lang;
        let numbers: Vec<String> = shown
            .iter()
            .map(|(_, _, tally)| match column.share(tally, &self.table.coded) {
                Some(share) => format!("{}%", percentage(lang, 0, share, &self.matrix.bands)),
                None if column.n == 0 => "–".into(),
                None => format!("{}/{}", column.count(tally), column.n),
            })
            .collect();
        let number = numbers.iter().map(|number| number.width()).max().unwrap_or(0).max(4);
        let room = usize::from(area.width).saturating_sub(number + 1);
        let bars: Vec<Bar<'_>> = numbers
            .iter()
            .zip(shown)
            .map(|(label, (_, _, tally))| {
                let share = column.share(tally, &self.table.coded).unwrap_or(0.0);
                let full = line::bar(share / self.full, room, "█", "");
                let length = u64::try_from(full.width()).unwrap_or(0);
                Bar::with_label(format!("{label:>number$}"), length).text_value("")
            })
            .collect();
        let palette = self.state.shell.palette;
        let style = column.group.map_or(Style::new(), |group| palette.theme(group));
        let chart = BarChart::default()
            .direction(Direction::Horizontal)
            .data(BarGroup::default().bars(&bars))
            .bar_width(1)
            .bar_gap(0)
            .group_gap(0)
            .bar_style(style)
            .max(u64::try_from(room).unwrap_or(1).max(1));
        scene.frame.render_widget(chart, area);
    }

    /// What is said below the bars: of how many, and how to read them.
    fn texts(&self, fit: usize) -> Vec<String> {
        let lang = self.state.shell.lang;
        let mut texts = Vec::new();
        if let Some(row) = self.table.rows.get(self.state.overview.theme) {
            let counts: Vec<String> = self
                .columns
                .iter()
                .map(|column| {
                    let count = whole(lang, column.count(&row.count));
                    text::count_of(lang, &column.name, count, whole(lang, column.n))
                })
                .collect();
            texts.push(format!("{}: {}", row.label, counts.join(" · ")));
        }
        let left_out: Vec<&str> =
            self.columns.iter().skip(fit).map(|column| column.name.as_str()).collect();
        if !left_out.is_empty() {
            texts.push(text::no_room_for(lang, list(lang, &left_out)));
        }
        if self.columns.iter().any(|column| column.n < FEWEST) {
            texts.push(text::counts_only(lang, FEWEST));
        }
        if self.columns.iter().any(|column| column.n >= FEWEST) {
            texts.push(text::full_bar(lang, super::chart::whole_percent(self.full)));
        }
        texts
    }
}
