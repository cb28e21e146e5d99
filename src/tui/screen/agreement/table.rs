//! The table of themes: which columns there is room for and what stands in them.

use super::words::{choice, estimate, measured, only_one, times};
use super::{Figures, bar};
use crate::agreement::{QuestionAgreement, ThemeMeasure};
use crate::codebook::Theme;
use crate::message::{Lang, agreement_screen as text, percent, visible, whole};
use crate::tui::widget::line;
use unicode_width::UnicodeWidthStr;

/// The least and the most that a bar is wide.
const BAR: (usize, usize) = (8, 32);
/// The least width of the names of the themes.
const NAME: usize = 10;
/// The least that they have before there is room for what is less needed.
const GOOD_NAME: usize = 18;
/// The widest that the name of a coder is shown.
const CODER: usize = 8;

/// The table as it will be drawn.
pub(super) struct Table {
    /// The lines of the heading.
    pub(super) head: Vec<String>,
    /// A line for each theme, without the pointer.
    pub(super) rows: Vec<String>,
}

/// A column of numbers.
struct Column {
    /// The heading, broken at its spaces.
    title: String,
    /// One for each theme.
    cells: Vec<String>,
    /// Whether what is too long for a cell goes on over the bar.
    overflows: bool,
}

impl Column {
    fn width(&self) -> usize {
        let words = self.title.split_whitespace().map(UnicodeWidthStr::width);
        let cells = self.cells.iter().filter(|_| !self.overflows).map(|cell| cell.width());
        words.chain(cells).max().unwrap_or(0)
    }
}

/// What the table is made of.
pub(super) struct Source<'a> {
    pub(super) lang: Lang,
    pub(super) figures: &'a Figures,
    pub(super) asked: &'a QuestionAgreement,
    pub(super) themes: &'a [Theme],
}

impl Source<'_> {
    /// The table for so much room: the measures that most readers ask for, or the others.
    pub(super) fn table(&self, further: bool, width: usize, head: usize) -> Table {
        if further { self.further(width, head) } else { self.main(width, head) }
    }

    fn main(&self, width: usize, head: usize) -> Table {
        let lang = self.lang;
        let measure = choice(self.figures.coders.len());
        let mut coefficient = self.measure(measure, measure.text(lang), true);
        coefficient.overflows = true;
        // What is undefined goes on over the bar, so it does not widen the column.
        let defined =
            self.rows().filter(|theme| measured(self.asked, *theme, measure).value.is_ok());
        let defined = defined.filter_map(|theme| coefficient.cells.get(theme));
        let wide = defined.map(|cell| cell.width()).max().unwrap_or(0).max(coefficient.width());
        let mut left = width.saturating_sub(3 + GOOD_NAME.min(width / 3) + wide + 1);
        let mut take = |columns: &[Column]| {
            let wanted: usize = columns.iter().map(|column| column.width() + 1).sum();
            let fits = wanted <= left;
            left -= if fits { wanted } else { 0 };
            fits
        };
        let used: Vec<Column> =
            (0..self.figures.coders.len()).map(|coder| self.used(coder)).collect();
        let used = if take(&used) { used } else { Vec::new() };
        let with_bar = take(&[Column {
            title: String::new(),
            cells: vec![" ".repeat(BAR.0)],
            overflows: false,
        }]);
        let positive = ThemeMeasure::PositiveAgreement;
        let positive = self.measure(positive, text::head_positive(lang), false);
        let positive = Some(positive).filter(|column| take(std::slice::from_ref(column)));
        let share = Some(self.percent()).filter(|column| take(std::slice::from_ref(column)));
        let before: Vec<Column> = used.into_iter().chain(share).chain(positive).collect();
        let taken: usize = before.iter().map(|column| column.width() + 1).sum::<usize>() + wide + 1;
        let room = width.saturating_sub(3 + taken);
        let (bar_room, names) = if with_bar {
            let names = self.names().clamp(NAME, room.saturating_sub(BAR.0 + 1).max(NAME));
            (room.saturating_sub(names + 1).min(BAR.1), names)
        } else {
            (0, self.names().clamp(NAME, room.max(NAME)))
        };
        let line = |theme: usize| {
            let mut row = self.name(theme, names);
            for column in &before {
                row.push_str(&right(column.cells.get(theme), column.width()));
            }
            let told = measured(self.asked, theme, measure);
            let cell = coefficient.cells.get(theme).map_or("", String::as_str);
            row.push(' ');
            match told.value {
                Ok(_) => {
                    row.push_str(&line::pad(cell, wide));
                    row.push(' ');
                    row.push_str(&bar::bar(told, bar_room));
                }
                Err(reason) => {
                    row.push_str(&line::fit(&reason.text(lang), wide + 1 + bar_room));
                }
            }
            row
        };
        let rows = self.rows().map(line).collect();
        let mut columns: Vec<(&str, usize, bool)> =
            before.iter().map(|column| (column.title.as_str(), column.width(), true)).collect();
        columns.push((&coefficient.title, wide, false));
        let mut head = heading(lang, names, &columns, head);
        if bar_room >= BAR.0
            && let Some(last) = head.last_mut()
        {
            *last = format!("{}{}1", line::pad(last, width - 1 - bar_room), scale(bar_room));
        }
        Table { head, rows }
    }

    fn further(&self, width: usize, head: usize) -> Table {
        let lang = self.lang;
        let two = self.figures.coders.len() == 2;
        let mut measures = vec![
            (ThemeMeasure::GwetAc1, ThemeMeasure::GwetAc1.text(lang)),
            (ThemeMeasure::BrennanPrediger, text::head_brennan_prediger(lang)),
        ];
        if two {
            measures.push((ThemeMeasure::KrippendorffAlpha, text::head_krippendorff(lang)));
        }
        measures.push((ThemeMeasure::FleissKappa, ThemeMeasure::FleissKappa.text(lang)));
        if two {
            measures.push((ThemeMeasure::PrevalenceIndex, text::head_prevalence(lang)));
            measures.push((ThemeMeasure::BiasIndex, text::head_bias(lang)));
        }
        let columns = |with_interval| -> Vec<Column> {
            let column = |(measure, title): &(ThemeMeasure, String)| {
                self.measure(*measure, title.clone(), with_interval)
            };
            measures.iter().map(column).collect()
        };
        let taken = |columns: &[Column]| columns.iter().map(|c| c.width() + 1).sum::<usize>();
        let room = width.saturating_sub(3 + NAME);
        let mut shown = columns(true);
        if taken(&shown) > room {
            shown = columns(false);
        }
        while taken(&shown) > room && shown.len() > 1 {
            shown.pop();
        }
        let names = width.saturating_sub(3 + taken(&shown)).max(NAME).min(self.names().max(NAME));
        let line = |theme: usize| {
            let mut row = self.name(theme, names);
            for column in &shown {
                row.push_str(&right(column.cells.get(theme), column.width()));
            }
            row
        };
        let titles: Vec<(&str, usize, bool)> =
            shown.iter().map(|column| (column.title.as_str(), column.width(), true)).collect();
        Table { head: heading(lang, names, &titles, head), rows: self.rows().map(line).collect() }
    }

    fn rows(&self) -> std::ops::Range<usize> {
        0..self.themes.len().min(self.asked.used.len())
    }

    /// How wide the longest name is.
    fn names(&self) -> usize {
        self.themes.iter().map(|theme| visible(&theme.label).width()).max().unwrap_or(0)
    }

    /// The name of a theme, and a sign where only one coder gave it.
    fn name(&self, theme: usize, width: usize) -> String {
        let label = self.themes.get(theme).map_or("", |theme| theme.label.as_str());
        let alone = times(self.asked, theme) > 0 && only_one(self.asked, theme).is_some();
        format!("{}{}", line::pad(label, width), if alone { "!" } else { " " })
    }

    fn used(&self, coder: usize) -> Column {
        let title = self.figures.coders.get(coder).map_or("", |coder| coder.name.as_str());
        let used =
            |theme: usize| self.asked.used.get(theme).and_then(|used| used.get(coder)).copied();
        let cell = |theme| whole(self.lang, used(theme).unwrap_or(0));
        let title = line::fit(title, CODER);
        Column { title, cells: self.rows().map(cell).collect(), overflows: false }
    }

    fn percent(&self) -> Column {
        let cell = |theme| match measured(self.asked, theme, ThemeMeasure::PercentAgreement).value {
            Ok(share) => percent(self.lang, share),
            Err(_) => text::not_there(self.lang),
        };
        let title = text::head_percent(self.lang);
        Column { title, cells: self.rows().map(cell).collect(), overflows: false }
    }

    fn measure(&self, measure: ThemeMeasure, title: String, with_interval: bool) -> Column {
        let cell = |theme| estimate(self.lang, measured(self.asked, theme, measure), with_interval);
        Column { title, cells: self.rows().map(cell).collect(), overflows: false }
    }
}

/// A cell with its number at the right, after a space.
fn right(cell: Option<&String>, width: usize) -> String {
    let cell = line::fit(cell.map_or("", String::as_str), width);
    format!(" {}{cell}", " ".repeat(width.saturating_sub(cell.width())))
}

/// The scale above the bars, but for its end.
fn scale(width: usize) -> String {
    let half = width / 2;
    let middle = if width >= 12 { "½" } else { "" };
    let rest = width.saturating_sub(1 + half.saturating_sub(1) + middle.width() + 1);
    format!("0{}{middle}{}", " ".repeat(half.saturating_sub(1)), " ".repeat(rest))
}

/// The lines of the heading: titles broken at their spaces, the last words on the last line.
fn heading(lang: Lang, names: usize, columns: &[(&str, usize, bool)], most: usize) -> Vec<String> {
    let broken: Vec<Vec<String>> = columns
        .iter()
        .map(|(title, width, _)| {
            let lines = line::wrap(title, (*width).max(1));
            if lines.len() > most { vec![line::fit(title, *width)] } else { lines }
        })
        .collect();
    let height = broken.iter().map(Vec::len).max().unwrap_or(1).clamp(1, most.max(1));
    let line = |n: usize| {
        let first = if n + 1 == height { text::head_theme(lang) } else { String::new() };
        let mut head = format!("{} ", line::pad(&first, names));
        for ((_, width, at_right), lines) in columns.iter().zip(&broken) {
            let word = (n + lines.len()).checked_sub(height).and_then(|n| lines.get(n));
            if *at_right {
                head.push_str(&right(word, *width));
            } else {
                head.push(' ');
                head.push_str(&line::pad(word.map_or("", String::as_str), *width));
            }
        }
        head
    };
    (0..height).map(line).collect()
}
