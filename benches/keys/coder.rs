//! The simulated coder: looks at the screen, presses the next key.

use crate::known::Known;
use crate::screen::{self, Shown};
use duiding::command::Key;
use duiding::study::ThemeSet;
use duiding::tui::{Event, Next, Terminal};
use ratatui::backend::TestBackend;
use ratatui::{Frame, Terminal as Ratatui};
use std::collections::VecDeque;
use std::io;
use std::time::Duration;

/// The window: wide enough for whole headings.
const SIZE: (u16, u16) = (150, 60);
/// More keys than this are a coder who runs in circles.
const MOST_KEYS: usize = 100_000;

/// A way to work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    AnswerByAnswer,
    WithNear,
    Round,
}

impl Way {
    pub(crate) const ALL: [Self; 3] = [Self::AnswerByAnswer, Self::WithNear, Self::Round];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::AnswerByAnswer => "answer by answer",
            Self::WithNear => "with near ones",
            Self::Round => "theme round",
        }
    }
}

/// The coder at the terminal.
pub(crate) struct Coder<'a> {
    known: &'a Known,
    way: Way,
    terminal: Ratatui<TestBackend>,
    /// Keys that are decided on, to be pressed without a look in between.
    waiting: VecDeque<Key>,
    keys: usize,
    decisions: usize,
    stage: Stage,
    /// Answers that were confirmed and whose codes are right.
    last: Option<Shown>,
}

/// Where the coder is in the work.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    /// Setting up: an order is chosen, a screen opened.
    Start,
    /// In the round, so many themes done.
    Round { themes: usize, page: String },
    /// On the coding screen.
    Coding,
}

impl<'a> Coder<'a> {
    pub(crate) fn new(way: Way, known: &'a Known) -> Self {
        let Ok(terminal) = Ratatui::new(TestBackend::new(SIZE.0, SIZE.1));
        Self {
            known,
            way,
            terminal,
            waiting: VecDeque::new(),
            keys: 0,
            decisions: 0,
            stage: Stage::Start,
            last: None,
        }
    }

    /// All keys that were pressed.
    pub(crate) fn keys(&self) -> usize {
        self.keys
    }

    /// How often something was confirmed.
    pub(crate) fn decisions(&self) -> usize {
        self.decisions
    }

    fn press(&mut self, keys: &str) {
        self.waiting.extend(Key::script(keys));
    }

    /// What is on the screen.
    fn screen(&self) -> String {
        let buffer = self.terminal.backend().buffer();
        let rows = buffer.content().chunks(usize::from(SIZE.0));
        let row = |cells: &[ratatui::buffer::Cell]| -> String {
            cells.iter().map(ratatui::buffer::Cell::symbol).collect()
        };
        rows.map(row).collect::<Vec<_>>().join("\n")
    }

    /// Decides on the next keys; false when the work is done.
    fn think(&mut self) -> bool {
        match (&self.stage, self.way) {
            (Stage::Start, Way::AnswerByAnswer) => self.stage = Stage::Coding,
            (Stage::Start, Way::WithNear) => {
                self.press("o<Down><Down><Enter>");
                self.stage = Stage::Coding;
                return true;
            }
            (Stage::Start, Way::Round) => {
                self.press("<F3>");
                self.stage = Stage::Round { themes: 0, page: String::new() };
                return true;
            }
            _ => {}
        }
        match self.stage.clone() {
            Stage::Round { themes, page } => self.round(themes, &page),
            _ => self.coding(),
        }
    }

    fn coding(&mut self) -> bool {
        let screen = self.screen();
        let Some(shown) = screen::coding(&screen, self.known) else { return false };
        let Some(wanted) = self.known.of(&shown.respondent, shown.question) else { return false };
        if shown.coded {
            // What came out wrong in the round is mended when one comes past; else on to what is open.
            if shown.ticked != wanted {
                self.decide(&shown, wanted);
                return true;
            }
            if self.last.as_ref() == Some(&shown) {
                return false;
            }
            self.last = Some(shown);
            self.press("n");
            return true;
        }
        self.last = None;
        if self.way == Way::WithNear && shown.near >= 2 && self.near(&shown, wanted) {
            return true;
        }
        self.decide(&shown, wanted);
        true
    }

    /// Ticks what must be and confirms.
    fn decide(&mut self, shown: &Shown, wanted: ThemeSet) {
        self.tick(shown, wanted);
        self.waiting.push_back(Key::Enter);
        // Nothing ticked and nothing touched is confirmed twice.
        if wanted.is_empty() && shown.ticked.is_empty() && !shown.coded {
            self.waiting.push_back(Key::Enter);
        }
        self.decisions += 1;
    }

    fn tick(&mut self, shown: &Shown, wanted: ThemeSet) {
        if wanted.is_empty() && shown.ticked.len() > 1 {
            return self.waiting.push_back(Key::Char('0'));
        }
        let themes = self.known.themes[shown.question];
        let differ = (0..themes).filter(|t| wanted.contains(*t) != shown.ticked.contains(*t));
        let digits: Vec<Key> =
            differ.filter_map(|theme| char::from_digit(theme as u32 + 1, 10)).map(Key::Char).collect();
        self.waiting.extend(digits);
    }

    /// Confirms nearly the same answers together when all of them have the same codes.
    fn near(&mut self, shown: &Shown, wanted: ThemeSet) -> bool {
        if !self.known.all_near_are(&shown.respondent, shown.question, wanted) {
            return false;
        }
        self.tick(shown, wanted);
        self.press("a<Enter>");
        self.decisions += 1;
        true
    }

    fn round(&mut self, themes: usize, page: &str) -> bool {
        let screen = self.screen();
        let all: usize = self.known.themes.iter().sum();
        if themes >= all {
            self.press("<F2>n");
            self.stage = Stage::Coding;
            return true;
        }
        let next = |coder: &mut Self| {
            coder.press("<Right>");
            coder.stage = Stage::Round { themes: themes + 1, page: String::new() };
            true
        };
        let Some((question, theme, rows)) = screen::round(&screen, self.known) else {
            return next(self);
        };
        // The page did not change: it was the last.
        let now: String = rows.iter().map(|row| format!("{}\n", row.text)).collect();
        if rows.is_empty() || now == page {
            return next(self);
        }
        let mut at = 0;
        for (place, row) in rows.iter().enumerate() {
            let Some(wanted) = self.known.beginning(question, &row.text) else { continue };
            if wanted.contains(theme) != row.ticked {
                (at..place).for_each(|_| self.waiting.push_back(Key::Down));
                self.waiting.push_back(Key::Char(' '));
                at = place;
            }
        }
        self.waiting.push_back(Key::Enter);
        self.decisions += 1;
        self.stage = Stage::Round { themes, page: now };
        true
    }
}

impl Terminal for Coder<'_> {
    fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        let Ok(_) = self.terminal.draw(view);
        Ok(())
    }

    fn next(&mut self, patience: Option<Duration>) -> io::Result<Next> {
        if patience.is_some() {
            std::thread::sleep(Duration::from_millis(1));
            return Ok(Next::Quiet);
        }
        if self.waiting.is_empty() && !self.think() {
            return Ok(Next::End);
        }
        let Some(key) = self.waiting.pop_front() else { return Ok(Next::Quiet) };
        self.keys += 1;
        if self.keys > MOST_KEYS {
            return Err(io::Error::other("the coder runs in circles"));
        }
        Ok(Next::Event(Event::Key(key)))
    }

    fn mouse(&mut self, _: bool) -> io::Result<()> {
        Ok(())
    }
}
