//! The steps to a new project. What was chosen stays when a step is gone back.

pub(super) mod codebook;
pub(super) mod columns;
pub(super) mod columns_view;
pub(super) mod comes;
pub(super) mod details;
pub(super) mod preview;

use crate::import::{Draft, Table};
use codebook::Codebooks;
use columns::Columns;
use details::Details;
use std::path::PathBuf;

/// What was chosen so far.
#[derive(Debug, Default)]
pub(super) struct New {
    pub(super) answers: Option<Answers>,
    pub(super) codebooks: Codebooks,
    pub(super) columns: Option<Columns>,
    pub(super) details: Details,
}

/// The file with answers, as it was understood.
#[derive(Debug)]
pub(super) struct Answers {
    pub(super) path: PathBuf,
    pub(super) table: Table,
    /// The first row that is shown, and the first column.
    pub(super) row: usize,
    pub(super) column: usize,
}

impl New {
    /// The columns with their roles, when that far.
    pub(super) fn draft(&self) -> Option<&Draft> {
        self.columns.as_ref().map(|columns| &columns.draft)
    }
}
