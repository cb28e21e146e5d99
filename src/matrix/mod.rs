//! The theme matrix: how often each theme was given, in which group, with which quote.
//!
//! Numbers only: no formatting and no files (that is `export`), no codings kept (that is `store`).

use crate::codebook::Band;
use crate::study::{QuestionId, RespondentId, ThemeId};

/// The matrix of a study: one table per question.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    /// Title of the study.
    pub title: String,
    /// Title of the codebook.
    pub codebook_title: String,
    /// Which version of the codebook in the project, from 1.
    pub codebook_version: u32,
    /// Whose codings were counted.
    pub basis: Basis,
    /// The frequency bands, highest threshold first.
    pub bands: Vec<Band>,
    /// The levels' letters and words, for a legend: `("I", "Individu")`.
    pub levels: Vec<(String, String)>,
    /// Name of the variable that tells the groups apart, when there is one.
    pub group_variable: Option<String>,
    /// Its values, in the order of every `by_group` below.
    pub groups: Vec<String>,
    /// One table per question, in codebook order.
    pub tables: Vec<Table>,
}

/// Whose codings a matrix counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Basis {
    /// One coder, by name.
    Coder(String),
}

/// The table of one question.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The question.
    pub question: QuestionId,
    /// Heading as printed.
    pub heading: String,
    /// Respondents who gave an answer (texts that count as no answer left out).
    pub answered: Tally,
    /// Of those, the ones whose answer the coder has coded: the denominator of every share.
    pub coded: Tally,
    /// Of the coded ones, the ones without any theme.
    pub without_theme: Tally,
    /// One row a theme, in codebook order.
    pub rows: Vec<Row>,
}

/// A count of respondents, over all and by group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Everyone, those without a group included.
    pub all: usize,
    /// By group, in the order of [`Matrix::groups`].
    pub by_group: Vec<usize>,
}

/// One theme in the table of a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The theme.
    pub theme: ThemeId,
    /// Its label.
    pub label: String,
    /// Its subtheme or meaning.
    pub subtheme: String,
    /// Its levels as printed: `G/O`.
    pub levels: String,
    /// Its implication.
    pub implication: String,
    /// Respondents who were given the theme.
    pub count: Tally,
    /// Position in [`Matrix::bands`]; `None` while nothing is coded.
    pub band: Option<usize>,
    /// The same by group.
    pub band_by_group: Vec<Option<usize>>,
    /// The example, already masked; `None` when no answer carries the theme.
    pub quote: Option<Quote>,
}

/// An example answer for a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The text to print: masked, on one line.
    pub text: String,
    /// Who said it (never printed).
    pub respondent: RespondentId,
    /// The group of that respondent.
    pub group: Option<String>,
    /// Chosen by the researcher, not proposed by the program.
    pub chosen: bool,
}

impl Tally {
    /// Share (0 to 1) of `of`, over all; `None` when `of` is 0.
    #[must_use]
    pub fn share_of(&self, of: &Self) -> Option<f64> {
        share(self.all, of.all)
    }

    /// Share (0 to 1) of `of` in one group; `None` when there is no such group or it is empty.
    #[must_use]
    pub fn group_share_of(&self, of: &Self, group: usize) -> Option<f64> {
        share(*self.by_group.get(group)?, *of.by_group.get(group)?)
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of respondents are far below 2^52")]
fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
