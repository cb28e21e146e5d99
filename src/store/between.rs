//! What the log holds that is between coders: handing over, bringing together, opening agreement, and
//! settling differences.

use super::project::CoderId;
use crate::study::ThemeId;
use serde::{Deserialize, Serialize};

/// Something between coders that happened. It cannot be taken back: what was seen is seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Milestone {
    /// Coders may see each other's codes.
    Opened(Opened),
    /// A package for another coder was written.
    HandedOver(HandOver),
    /// A package came back.
    BroughtIn(BroughtIn),
}

/// Whose codes became visible to whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// Each of these sees the codes of the others.
    pub coders: Vec<CoderId>,
    /// Whether that goes for answers that one of them has not coded too.
    pub whole: bool,
}

/// What was handed over to another coder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// The number of the package.
    pub package: String,
    /// How many answers are in it.
    pub answers: usize,
    /// Of how many they were drawn.
    pub of: usize,
    /// The seed of the draw; `None` when all answers went along.
    pub seed: Option<u64>,
    /// Whether the coder gets suggestions.
    pub suggestions: bool,
}

/// What a package brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BroughtIn {
    /// The number of the package.
    pub package: String,
    /// Whose work it holds.
    pub coder: CoderId,
    /// On how many answers decisions came in.
    pub answers: usize,
}

/// What counts for an answer that was coded differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settlement {
    /// The themes' ids, in codebook order.
    pub themes: Vec<ThemeId>,
    /// Which way it went.
    pub way: Way,
    /// Whose codings were compared.
    pub between: [CoderId; 2],
    /// Why; empty when no reason was given.
    pub reason: String,
}

/// Which way a difference was settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// As the first coder had it.
    First,
    /// As the second coder had it.
    Second,
    /// The themes of both.
    Both,
    /// None of the themes of either: no theme.
    Neither,
    /// Something else.
    Other,
}
