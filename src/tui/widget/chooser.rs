//! A list to choose from by typing a part of it: the palette, the filters, the questions.

use crate::command::Key;
use crate::tui::scene::{Scene, Target};
use crate::tui::style::Palette;
use crate::tui::widget::{input, line};
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Clear, Paragraph};
use tui_input::Input;
use unicode_width::UnicodeWidthStr;

/// A list, what is typed, and what of the list fits that.
#[derive(Debug, Clone)]
pub(in crate::tui) struct Chooser {
    title: String,
    items: Vec<Item>,
    input: Input,
    /// Positions of the items that fit, best first.
    shown: Vec<usize>,
    /// Which of those is at the pointer.
    chosen: usize,
    /// Which item the pointer was at before anything was typed.
    start: usize,
}

/// What finding something in the name counts for, more than finding it in the rest.
const NAMED: u32 = 10_000;

/// Something to choose.
#[derive(Debug, Clone, Default)]
pub(in crate::tui) struct Item {
    /// What it is; this is what is searched.
    pub(in crate::tui) label: String,
    /// Something short at the right.
    pub(in crate::tui) detail: String,
    /// Why it cannot be chosen now.
    pub(in crate::tui) refused: Option<String>,
}

/// What a key did to a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) enum Choice {
    /// It goes on.
    Open,
    /// It is left without a choice.
    Closed,
    /// This item was chosen.
    Taken(usize),
}

impl Chooser {
    /// A list with all items shown and the pointer at `start`.
    pub(in crate::tui) fn new(title: String, items: Vec<Item>, start: usize) -> Self {
        let shown: Vec<usize> = (0..items.len()).collect();
        let chosen = start.min(items.len().saturating_sub(1));
        Self { title, items, input: Input::default(), shown, chosen, start: chosen }
    }

    /// The item at the pointer.
    #[cfg(test)]
    fn pointed(&self) -> Option<usize> {
        self.shown.get(self.chosen).copied()
    }

    /// Takes a key.
    pub(in crate::tui) fn key(&mut self, key: Key, page: usize) -> Choice {
        let last = self.shown.len().saturating_sub(1);
        match key {
            Key::Esc | Key::Ctrl('c') => return Choice::Closed,
            Key::Enter => return self.take(self.chosen),
            Key::Down | Key::Tab | Key::Ctrl('n') => self.chosen = (self.chosen + 1).min(last),
            Key::Up | Key::BackTab | Key::Ctrl('p') => self.chosen = self.chosen.saturating_sub(1),
            Key::PageDown => self.chosen = (self.chosen + page.max(1)).min(last),
            Key::PageUp => self.chosen = self.chosen.saturating_sub(page.max(1)),
            _ => {
                if let Some(request) = input::request(key) {
                    self.input.handle(request);
                    self.find();
                }
            }
        }
        Choice::Open
    }

    /// Takes a click on a row that is shown.
    pub(in crate::tui) fn click(&mut self, row: usize) -> Choice {
        self.chosen = row.min(self.shown.len().saturating_sub(1));
        self.take(row)
    }

    /// Takes in pasted text.
    pub(in crate::tui) fn paste(&mut self, pasted: &str) {
        input::paste(&mut self.input, pasted);
        self.find();
    }

    fn take(&self, row: usize) -> Choice {
        match self.shown.get(row).and_then(|at| Some((*at, self.items.get(*at)?))) {
            Some((at, item)) if item.refused.is_none() => Choice::Taken(at),
            _ => Choice::Open,
        }
    }

    /// Keeps the items that fit what is typed, the best first, as they came where they fit as well.
    fn find(&mut self) {
        self.chosen = 0;
        let typed = self.input.value().trim();
        if typed.is_empty() {
            self.chosen = self.start;
            self.shown = (0..self.items.len()).collect();
            return;
        }
        let pattern = Pattern::parse(typed, CaseMatching::Ignore, Normalization::Smart);
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut buffer = Vec::new();
        let mut fits: Vec<(u32, usize)> = self
            .items
            .iter()
            .enumerate()
            .filter_map(|(at, item)| {
                let mut score = |text: &str, buffer: &mut Vec<char>| {
                    pattern.score(Utf32Str::new(text, buffer), &mut matcher)
                };
                // What it is called comes before what is said of it.
                let name = item.label.split(" — ").next().unwrap_or_default();
                let named = score(name, &mut buffer).map(|score| score + NAMED);
                Some((named.or_else(|| score(&item.label, &mut buffer))?, at))
            })
            .collect();
        fits.sort_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
        self.shown = fits.into_iter().map(|(_, at)| at).collect();
    }

    /// Draws the list in the middle of an area, as large as it needs.
    pub(in crate::tui) fn draw(
        &self,
        scene: &mut Scene<'_, '_>,
        area: Rect,
        palette: Palette,
        keys: &str,
        nothing: &str,
    ) {
        let label = self.items.iter().map(|item| item.label.width()).max().unwrap_or(0);
        let detail = self.items.iter().map(detail_width).max().unwrap_or(0);
        let least = self.title.width().max(keys.width()).max(24) + 4;
        let width = (label + detail + 6).max(least).min(usize::from(area.width));
        let width = u16::try_from(width).unwrap_or(area.width);
        // Its height stays the same while typing.
        let rows = u16::try_from(self.items.len()).unwrap_or(u16::MAX).saturating_add(3);
        let height = rows.min(area.height);
        let place = Rect {
            x: area.x + (area.width - width) / 2,
            y: area.y + (area.height - height) / 3,
            width,
            height,
        };
        let block = Block::bordered()
            .title(format!(" {} ", line::fit(&self.title, usize::from(width).saturating_sub(4))))
            .title_bottom(
                Line::from(line::fit(&format!(" {keys} "), usize::from(width).saturating_sub(2)))
                    .right_aligned(),
            );
        let inner = block.inner(place);
        scene.frame.render_widget(Clear, place);
        scene.frame.render_widget(block, place);
        scene.target(area, Target::Cover);
        let list = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
        let room = usize::from(list.height);
        scene.page(room);
        let first = (self.chosen + 1).saturating_sub(room.max(1));
        let lines: Vec<Line<'static>> = self
            .shown
            .iter()
            .enumerate()
            .skip(first)
            .take(room)
            .filter_map(|(row, at)| {
                Some(self.row(self.items.get(*at)?, row == self.chosen, inner.width, palette))
            })
            .collect();
        scene.rows(list, first, lines.len(), Target::Choice);
        if lines.is_empty() {
            scene.frame.render_widget(Line::from(format!("  {nothing}")), list);
        } else {
            scene.frame.render_widget(Paragraph::new(Text::from(lines)), list);
        }
        if inner.height > 0 {
            input::draw(scene, "", &self.input, Rect { height: 1, ..inner }, palette);
        }
    }

    fn row(&self, item: &Item, chosen: bool, width: u16, palette: Palette) -> Line<'static> {
        let pointer = if chosen { "▸" } else { " " };
        let detail = item.refused.as_deref().unwrap_or(&item.detail);
        let left = format!("{pointer} {}", item.label);
        let row = line::ends(&left, &format!("{detail} "), usize::from(width));
        let style = if item.refused.is_some() { palette.dim() } else { Style::new() };
        Line::styled(row, if chosen { style.patch(palette.focus()) } else { style })
    }
}

fn detail_width(item: &Item) -> usize {
    item.refused.as_deref().unwrap_or(&item.detail).width()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chooser() -> Chooser {
        let item = |label: &str| Item { label: label.into(), ..Item::default() };
        let refused = Item { refused: Some("nu niet".into()), ..item("matrix sorteren") };
        Chooser::new("Kies".into(), vec![item("codeboek"), item("matrix"), refused], 0)
    }

    fn press(chooser: &mut Chooser, keys: &str) -> Choice {
        keys.chars().map(|c| chooser.key(Key::Char(c), 5)).last().unwrap()
    }

    #[test]
    fn typing_narrows_the_list_and_enter_takes() {
        let mut chooser = chooser();
        press(&mut chooser, "mtr");
        assert_eq!(chooser.pointed(), Some(1));
        assert_eq!(chooser.key(Key::Enter, 5), Choice::Taken(1));
    }

    #[test]
    fn what_is_refused_is_not_taken() {
        let mut chooser = chooser();
        press(&mut chooser, "sorteren");
        assert_eq!(chooser.pointed(), Some(2));
        assert_eq!(chooser.key(Key::Enter, 5), Choice::Open);
    }

    #[test]
    fn nothing_that_fits_takes_nothing() {
        let mut chooser = chooser();
        press(&mut chooser, "xyz");
        assert_eq!(chooser.pointed(), None);
        assert_eq!(chooser.key(Key::Enter, 5), Choice::Open);
        assert_eq!(chooser.key(Key::Esc, 5), Choice::Closed);
    }

    #[test]
    fn the_pointer_stays_on_the_list() {
        let mut chooser = chooser();
        for key in [Key::Up, Key::Down, Key::Down, Key::Down, Key::PageDown] {
            chooser.key(key, 5);
        }
        assert_eq!(chooser.pointed(), Some(2));
        chooser.key(Key::PageUp, 5);
        assert_eq!(chooser.pointed(), Some(0));
    }
}
