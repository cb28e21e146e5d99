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
    /// The question and respondent of each answer to mend.
    wrong: Vec<(usize, String)>,
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
    /// In the list of nearly the same answers, for an answer with these codes.
    Near { question: usize, wanted: ThemeSet },
    /// Mending what came out wrong, the next at the end.
    Mending,
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
            wrong: Vec::new(),
        }
    }

    /// A coder who mends these answers, of which is known that they came out wrong.
    pub(crate) fn mending(known: &'a Known, wrong: Vec<(usize, String)>) -> Self {
        Self { stage: Stage::Mending, wrong, ..Self::new(Way::AnswerByAnswer, known) }
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
                self.press("<F3>o");
                self.stage = Stage::Round { themes: 0, page: String::new() };
                return true;
            }
            _ => {}
        }
        match self.stage.clone() {
            Stage::Round { themes, page } => self.round(themes, &page),
            Stage::Near { question, wanted } => self.choose_near(question, wanted),
            Stage::Mending => self.mend(),
            _ => self.coding(),
        }
    }

    fn coding(&mut self) -> bool {
        let screen = self.screen();
        let Some(shown) = screen::coding(&screen, self.known) else { return false };
        let Some(wanted) = self.known.of(&shown.respondent, shown.question) else { return false };
        if shown.coded {
            return false;
        }
        if self.way == Way::WithNear && shown.near >= 2 {
            self.tick(&shown, wanted);
            self.press("a");
            self.stage = Stage::Near { question: shown.question, wanted };
            return true;
        }
        self.decide(&shown, wanted);
        true
    }

    /// Ticks what must be and confirms.
    fn decide(&mut self, shown: &Shown, wanted: ThemeSet) {
        self.decisions += 1;
        // With nothing ticked one key says that no theme applies, and goes on.
        if wanted.is_empty() && shown.ticked.is_empty() {
            return self.waiting.push_back(if shown.none { Key::Enter } else { Key::Char('0') });
        }
        self.tick(shown, wanted);
        self.waiting.push_back(Key::Enter);
    }

    fn tick(&mut self, shown: &Shown, wanted: ThemeSet) {
        if wanted.is_empty() && shown.ticked.len() > 1 {
            return self.waiting.push_back(Key::Char('0'));
        }
        let themes = self.known.themes[shown.question];
        let differ = (0..themes).filter(|t| wanted.contains(*t) != shown.ticked.contains(*t));
        let digits: Vec<Key> = differ
            .filter_map(|theme| char::from_digit(theme as u32 + 1, 10))
            .map(Key::Char)
            .collect();
        self.waiting.extend(digits);
    }

    /// Confirms nearly the same answers together, without those that have other codes.
    fn choose_near(&mut self, question: usize, wanted: ThemeSet) -> bool {
        self.stage = Stage::Coding;
        let rows = screen::near(&self.screen()).unwrap_or_default();
        let mut at = 0;
        for (place, row) in rows.iter().enumerate() {
            if self.known.beginning(question, &row.text) != Some(wanted) {
                (at..place).for_each(|_| self.waiting.push_back(Key::Down));
                self.waiting.push_back(Key::Char(' '));
                at = place;
            }
        }
        self.waiting.push_back(Key::Enter);
        self.decisions += 1;
        true
    }

    /// Goes to the next answer that came out wrong and decides on it anew, alone.
    fn mend(&mut self) -> bool {
        let Some((question, respondent)) = self.wrong.last().cloned() else { return false };
        let Some(shown) = screen::coding(&self.screen(), self.known) else { return false };
        if shown.question != question {
            self.press("<Tab>");
        } else if shown.respondent != respondent {
            self.press("/");
            self.waiting.extend(respondent.chars().map(Key::Char));
            self.waiting.push_back(Key::Enter);
        } else {
            self.wrong.pop();
            self.press("s");
            if let Some(wanted) = self.known.of(&respondent, question) {
                self.decide(&shown, wanted);
            }
        }
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
            // What the coder cannot tell apart by how it begins is left as it is, and mended later.
            let Some(wanted) = self.known.beginning(question, &row.text) else { continue };
            let labels = self.known.labels[question].iter().enumerate();
            let shown = |label: &str| row.about.contains(label) || row.text.ends_with(label);
            let others = labels.filter(|(other, label)| {
                *other != theme && wanted.contains(*other) != shown(label)
            });
            let mut change: Vec<Key> = others
                .filter_map(|(other, _)| char::from_digit(other as u32 + 1, 10))
                .map(Key::Char)
                .collect();
            if wanted.contains(theme) != row.ticked {
                change.push(Key::Char(' '));
            }
            if !change.is_empty() {
                (at..place).for_each(|_| self.waiting.push_back(Key::Down));
                self.waiting.extend(change);
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
