//! A frame being drawn, with what the update needs to know of it afterwards: what stands where (for the
//! mouse) and how much fits (for the keys that turn a page).

use crate::command::{CommandId, Key};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};

/// A frame being drawn.
pub struct Scene<'a, 'b> {
    /// What is drawn on.
    pub frame: &'a mut Frame<'b>,
    pub(super) drawn: Drawn,
    /// The screen is drawn; what comes now lies over it.
    over: bool,
}

/// What stood where on a frame.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drawn {
    /// The last one that holds a place is on top.
    targets: Vec<(Rect, Target)>,
    /// How much the screen itself shows.
    pub(super) screen: Room,
    /// How much that shows which lies over it.
    pub(super) over: Room,
}

/// How much fits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Room {
    /// How many rows of the list or text fit at once.
    pub(super) page: usize,
    /// How far the text can be scrolled.
    pub(super) most_scroll: usize,
    /// How many cells a line of the text has that is being typed, or whose words are marked.
    pub(super) line_width: usize,
}

/// Something that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A command, as if this key were pressed.
    Command(CommandId, Key),
    /// A row of the screen's own list.
    Row(usize),
    /// A row of the list beside it.
    Aside(usize),
    /// A word of the text on the screen.
    Word(usize),
    /// A row of what lies over the screen.
    Choice(usize),
    /// Nothing: what lies below cannot be clicked here.
    Cover,
}

impl<'a, 'b> Scene<'a, 'b> {
    /// A scene on a frame, nothing drawn yet.
    pub fn on(frame: &'a mut Frame<'b>) -> Self {
        Self { frame, drawn: Drawn::default(), over: false }
    }

    /// Says what a click on an area does.
    pub(super) fn target(&mut self, area: Rect, target: Target) {
        self.drawn.targets.push((area, target));
    }

    /// Says what clicks on the rows of an area do, from its top; `first` is the first row's number.
    pub(super) fn rows(
        &mut self,
        area: Rect,
        first: usize,
        count: usize,
        row: fn(usize) -> Target,
    ) {
        for (area, number) in area.rows().zip(first..).take(count) {
            self.target(area, row(number));
        }
    }

    /// Says that the screen is drawn, and that what comes lies over it.
    pub(super) fn over(&mut self) {
        self.over = true;
    }

    fn room(&mut self) -> &mut Room {
        if self.over { &mut self.drawn.over } else { &mut self.drawn.screen }
    }

    /// Says how many rows fit at once.
    pub(super) fn page(&mut self, rows: usize) {
        self.room().page = rows;
    }

    /// Says how far the text can be scrolled.
    pub(super) fn most_scroll(&mut self, rows: usize) {
        self.room().most_scroll = rows;
    }

    /// Says how wide the text is that is being typed, or whose words are marked.
    pub(super) fn line_width(&mut self, cells: usize) {
        self.room().line_width = cells;
    }

    /// Puts the cursor there, so that a screen reader follows.
    pub(super) fn cursor(&mut self, x: u16, y: u16) {
        self.frame.set_cursor_position(Position { x, y });
    }
}

impl Drawn {
    /// What stood at a place.
    pub(super) fn at(&self, x: u16, y: u16) -> Option<Target> {
        let holds = |area: &Rect| area.contains(Position { x, y });
        self.targets.iter().rev().find(|(area, _)| holds(area)).map(|(_, target)| *target)
    }
}
