//! What the terminal program knows at a moment.

use super::mode::Mode;
use super::style::Palette;
use crate::command::{Facts, Scope};
use crate::decide::Session;
use crate::export::Format;
use crate::matrix::Matrix;
use crate::message::Lang;
use crate::store::{Coder, StoreError};
use crate::study::{AnswerId, ThemeSet};
use std::path::PathBuf;

/// Everything the screen shows.
pub struct State {
    /// The work itself.
    pub session: Session,
    /// Language of the texts.
    pub lang: Lang,
    pub(super) palette: Palette,
    pub(super) screen: Screen,
    /// What lies over the screen, the last on top.
    pub(super) modes: Vec<Mode>,
    pub(super) coding: CodingView,
    pub(super) matrix: MatrixView,
    pub(super) note: Option<Note>,
}

/// Which screen is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Screen {
    Coding,
    Matrix,
}

/// Where the coding screen is.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CodingView {
    pub(super) answer: Option<AnswerId>,
    /// The theme at the pointer.
    pub(super) focus: usize,
    /// Rows of the answer scrolled past.
    pub(super) scroll: usize,
}

/// Where the matrix screen is.
pub(super) struct MatrixView {
    pub(super) question: usize,
    pub(super) row: usize,
    /// Whose codes are counted.
    pub(super) whose: Coder,
    /// Everyone whose codes may be seen besides one's own; nobody while coding is blind.
    pub(super) others: Vec<Coder>,
    /// Counted when first shown after a change.
    pub(super) counted: Option<Matrix>,
}

/// A line for the user about what just happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) text: String,
    pub(super) tone: Tone,
}

/// How a note is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Good,
    Plain,
    Problem,
}

/// What the loop has to do outside the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// End the program.
    Quit,
    /// Write the matrix that is shown to a file.
    Export {
        /// Where to.
        path: PathBuf,
        /// In which format.
        format: Format,
    },
}

impl State {
    /// The program at its start: the coding screen at the answer where the coder was.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn new(session: Session, lang: Lang, palette: Palette) -> Result<Self, StoreError> {
        let answer = session.place()?;
        let others =
            if session.others_visible()? { session.project().coders()? } else { Vec::new() };
        let whose = session.coder().clone();
        let question = answer.and_then(|answer| session.queue().question_of(answer)).unwrap_or(0);
        Ok(Self {
            session,
            lang,
            palette,
            screen: Screen::Coding,
            modes: Vec::new(),
            coding: CodingView { answer, ..CodingView::default() },
            matrix: MatrixView { question, row: 0, whose, others, counted: None },
            note: None,
        })
    }

    /// The matrix of the coder whose codes are shown.
    #[must_use]
    pub fn shown_matrix(&self) -> Matrix {
        self.matrix
            .counted
            .clone()
            .unwrap_or_else(|| Matrix::of(&self.session, &self.matrix.whose, None, self.lang))
    }

    /// Shows a line to the user, until the next key.
    pub fn tell(&mut self, text: String) {
        self.say(Tone::Plain, text);
    }

    /// The scope of the screen's keys.
    pub(super) fn scope(&self) -> Scope {
        match self.screen {
            Screen::Coding => Scope::Coding,
            Screen::Matrix => Scope::Matrix,
        }
    }

    /// What the command table needs to know.
    pub(super) fn facts(&self) -> Facts {
        Facts {
            answer: self.coding.answer.is_some(),
            ticked: !self.ticked().is_empty(),
            undo: self.session.undo_target().is_some(),
            redo: self.session.can_redo(),
            others: self.matrix.others.len() > 1,
        }
    }

    /// What is ticked on the answer shown.
    pub(super) fn ticked(&self) -> ThemeSet {
        self.coding.answer.map_or(ThemeSet::EMPTY, |answer| self.session.ticked(answer))
    }

    pub(super) fn say(&mut self, tone: Tone, text: String) {
        self.note = Some(Note { text, tone });
    }
}
