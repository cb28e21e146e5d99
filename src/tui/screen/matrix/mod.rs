//! The matrix screen: Bijlage 1 as it will print.

pub(in crate::tui) mod update;
pub(in crate::tui) mod view;

use crate::decide::Session;
use crate::matrix::Matrix;
use crate::message::Lang;
use crate::store::{Coder, StoreError};
use crate::study::AnswerId;

/// Where the matrix screen is.
pub(in crate::tui) struct MatrixView {
    pub(in crate::tui) question: usize,
    pub(in crate::tui) row: usize,
    /// Whose codes are counted.
    pub(in crate::tui) whose: Coder,
    /// Everyone whose codes may be seen besides one's own; nobody while coding is blind.
    pub(in crate::tui) others: Vec<Coder>,
    /// Counted when first shown after a change.
    pub(in crate::tui) counted: Option<Matrix>,
    /// In which language its quotes are masked.
    pub(in crate::tui) counted_in: Lang,
}

impl MatrixView {
    /// The screen at the question of an answer.
    pub(in crate::tui) fn new(
        session: &Session,
        answer: Option<AnswerId>,
    ) -> Result<Self, StoreError> {
        let others =
            if session.others_visible()? { session.project().coders()? } else { Vec::new() };
        let question = answer.and_then(|answer| session.queue().question_of(answer)).unwrap_or(0);
        let whose = session.coder().clone();
        Ok(Self { question, row: 0, whose, others, counted: None, counted_in: Lang::default() })
    }
}
