//! How often each theme of the question was given: everyone and the groups side by side.

use super::chart::first_shown;
use super::view::{self, Panel};
use super::{FEWEST, Figures, TO_OTHER};
use crate::codebook::Question;
use crate::command::{CommandId, id};
use crate::matrix::{Frequencies, Tally, percentage};
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
pub(super) fn draw(state: &State, scene: &mut Scene<'_, '_>, figures: &Figures, panel: Panel) {
    let lang = state.shell.lang;
    let question = state.session.codebook().questions.get(state.overview.question);
    let counts = figures.frequencies.get(state.overview.row(figures));
    let Some((question, counts)) = question.zip(counts).filter(|(_, counts)| counts.coded.all > 0)
    else {
        let key = state.shell.key_of(CommandId::Project(id::Project::ShowCoding));
        let nothing = if !state.session.opened_others().is_empty() {
            text::nothing_coded_others(lang, key, state.shell.key_of(TO_OTHER))
        } else {
            text::nothing_coded(lang, key)
        };
        return view::instead(state, scene, &nothing, panel.area);
    };
    Bars::new(state, &figures.groups, question, counts, panel).draw(scene);
}

/// The bars of a question.
struct Bars<'a> {
    state: &'a State,
    question: &'a Question,
    counts: &'a Frequencies,
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
    fn new(
        state: &'a State,
        groups: &[String],
        question: &'a Question,
        counts: &'a Frequencies,
        panel: Panel,
    ) -> Self {
        let lang = state.shell.lang;
        let everyone = Column { group: None, name: text::everyone(lang), n: counts.coded.all };
        let groups = groups.iter().enumerate().map(|(group, name)| Column {
            group: Some(group),
            name: visible(name),
            n: counts.coded.by_group.get(group).copied().unwrap_or(0),
        });
        let columns: Vec<Column> = std::iter::once(everyone).chain(groups).collect();
        let width = usize::from(panel.area.width);
        let longest = question.themes.iter().map(|theme| theme.label.width()).max().unwrap_or(0);
        let names = (longest + 2)
            .min(width.saturating_sub(COLUMN * columns.len()).max(NAME))
            .min(width * 2 / 5);
        let most = counts
            .themes
            .iter()
            .chain([&counts.without_theme])
            .flat_map(|tally| columns.iter().filter_map(|c| c.share(tally, &counts.coded)))
            .fold(0.0, f64::max);
        // To the next tenth, the same for all columns, so that lengths can be compared.
        let full = ((most * 10.0 - 1e-9).ceil() / 10.0).clamp(0.1, 1.0);
        Self { state, question, counts, panel, names, columns, full }
    }

    fn draw(&self, scene: &mut Scene<'_, '_>) {
        let palette = self.state.shell.palette;
        let themes = self.question.themes.len();
        let width = usize::from(self.panel.area.width).saturating_sub(self.names);
        let fit = (width / COLUMN).clamp(1, self.columns.len());
        let each = width / fit;
        let headers = self.headers(fit, each.saturating_sub(1));
        let (area, below, lines) =
            view::below(self.panel.area, themes + 1 + headers.len(), &self.texts(fit));
        view::say(scene, lines, palette.dim(), below);
        let above = u16::try_from(headers.len()).unwrap_or(0).min(area.height);
        let rows = Rect { y: area.y + above, height: area.height - above, ..area };
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
        for (n, column) in self.columns.iter().take(fit).enumerate() {
            let x = u16::try_from(self.names + n * each).unwrap_or(u16::MAX);
            let width = u16::try_from(each.saturating_sub(1)).unwrap_or(u16::MAX);
            let place =
                |row: Rect| Rect { x: row.x.saturating_add(x), width, ..row }.intersection(row);
            for (row, header) in area.rows().zip(&headers) {
                let header = header.get(n).map_or("", String::as_str);
                scene.frame.render_widget(Line::styled(header, palette.strong()), place(row));
            }
            self.draw_column(scene, column, place(rows), &shown);
        }
    }

    /// The names of the columns with their numbers, on two lines where one is too narrow.
    fn headers(&self, fit: usize, width: usize) -> Vec<Vec<String>> {
        let lang = self.state.shell.lang;
        let columns = || self.columns.iter().take(fit);
        let n = |column: &Column| whole(lang, column.n);
        let full: Vec<String> = columns().map(|c| text::group_n(lang, &c.name, n(c))).collect();
        if full.iter().all(|header| header.width() <= width) {
            return vec![full];
        }
        vec![
            columns().map(|column| line::fit(&column.name, width)).collect(),
            columns().map(|column| line::fit(&text::only_n(lang, n(column)), width)).collect(),
        ]
    }

    /// The themes with their counts, and those without any theme.
    fn tallies(&self) -> impl Iterator<Item = (&str, &Tally)> {
        let labels = self.question.themes.iter().map(|theme| theme.label.as_str());
        labels.zip(&self.counts.themes).chain([("", &self.counts.without_theme)])
    }

    fn draw_names(&self, scene: &mut Scene<'_, '_>, area: Rect, shown: &[(usize, &str, &Tally)]) {
        let (palette, lang) = (self.state.shell.palette, self.state.shell.lang);
        let themes = self.question.themes.len();
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
            .map(|(_, _, tally)| match column.share(tally, &self.counts.coded) {
                Some(share) => {
                    format!("{}%", percentage(lang, 0, share, &self.state.session.codebook().bands))
                }
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
                let share = column.share(tally, &self.counts.coded).unwrap_or(0.0);
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
        let theme = self.state.overview.theme;
        if let Some((label, tally)) = self.tallies().take(self.question.themes.len()).nth(theme) {
            let counts: Vec<String> = self
                .columns
                .iter()
                .map(|column| {
                    let count = whole(lang, column.count(tally));
                    text::count_of(lang, &column.name, count, whole(lang, column.n))
                })
                .collect();
            texts.push(format!("{label}: {}", counts.join(" · ")));
        }
        let left_out: Vec<&str> =
            self.columns.iter().skip(fit).map(|column| column.name.as_str()).collect();
        if !left_out.is_empty() {
            texts.push(text::no_room_for(lang, list(lang, &left_out)));
        }
        if self.columns.iter().any(|column| (1..FEWEST).contains(&column.n)) {
            texts.push(text::counts_only(lang, FEWEST));
        }
        if self.columns.iter().any(|column| column.n >= FEWEST) {
            texts.push(text::full_bar(lang, super::chart::whole_percent(self.full)));
        }
        texts
    }
}
