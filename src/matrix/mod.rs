//! The theme matrix: how often each theme was given, in which group, with which quote.
//!
//! Numbers only: no formatting and no files (that is `export`), no codings kept (that is `store`).

mod candidates;
mod count;
mod frequencies;
mod groups;
mod order;
mod quote;
pub mod stats;
#[cfg(test)]
mod testing;

pub use candidates::{Candidate, Caution, candidates};
pub use frequencies::Frequencies;
pub(crate) use groups::Groups;
pub use order::Order;

use crate::codebook::Band;
use crate::decide::ConsensusCount;
use crate::message::{Lang, decimal};
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
    /// Groups that the codebook knows (intern, extern) and the study does not tell apart: then these are
    /// counted together, which has to be said.
    pub pooled: Vec<String>,
    /// How the themes of each table are ordered.
    pub order: Order,
    /// One table per question, in codebook order.
    pub tables: Vec<Table>,
}

/// Whose codings a matrix counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Basis {
    /// One coder, by name.
    Coder(String),
    /// All coders taken together, what was settled first.
    Consensus {
        /// Their names.
        coders: Vec<String>,
        /// How many answers stand in which way.
        count: ConsensusCount,
    },
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
    /// Respondents whose text counts as no answer (`nvt`, `-`): in no other count here.
    pub no_answer: usize,
    /// Of those who answered, the ones whose answer the coder has coded: the denominator of every share.
    pub coded: Tally,
    /// Of the coded ones, the ones without any theme.
    pub without_theme: Tally,
    /// One row a theme, in the order of [`Matrix::order`].
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

/// A share (0 to 1) as a percentage without its sign, with at least so many decimals, and more where
/// rounding would lift it over the threshold of a band that it does not reach: 29,96 is Midden-hoog, and
/// `30,0` would deny it.
#[must_use]
pub fn percentage(lang: Lang, least: usize, share: f64, bands: &[Band]) -> String {
    let misleads = |decimals: usize| {
        let shown: f64 =
            decimal(Lang::En, share * 100.0, decimals).parse().map_or(share, |n: f64| n / 100.0);
        bands.iter().any(|band| share < band.from && shown >= band.from)
    };
    let decimals = (least..4).find(|decimals| !misleads(*decimals)).unwrap_or(4);
    decimal(lang, share * 100.0, decimals)
}

#[allow(clippy::cast_precision_loss, reason = "counts of respondents are far below 2^52")]
fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_does_not_lift_a_share_over_a_threshold() {
        let bands = [("Hoog", 0.3), ("Midden-hoog", 0.2), ("Laag", 0.0)];
        let bands = bands.map(|(label, from)| Band { label: label.into(), from });
        assert_eq!(percentage(Lang::Nl, 1, 89.0 / 297.0, &bands), "29,97");
        assert_eq!(percentage(Lang::Nl, 0, 0.299, &bands), "29,9");
        assert_eq!(percentage(Lang::Nl, 1, 0.3, &bands), "30,0");
        assert_eq!(percentage(Lang::En, 1, 0.123_45, &bands), "12.3");
    }
}
