//! The coding screen: an answer, the themes of its question, what is ticked and why.

pub(in crate::tui) mod update;
pub(in crate::tui) mod view;

use crate::study::AnswerId;

/// Where the coding screen is.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::tui) struct CodingView {
    pub(in crate::tui) answer: Option<AnswerId>,
    /// The theme at the pointer.
    pub(in crate::tui) focus: usize,
    /// Rows of the answer scrolled past.
    pub(in crate::tui) scroll: usize,
}

impl CodingView {
    /// The screen at an answer.
    pub(in crate::tui) fn at(answer: Option<AnswerId>) -> Self {
        Self { answer, ..Self::default() }
    }
}
