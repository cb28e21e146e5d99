//! The codebook: what themes there are, when to use them, and what suggests them.
//!
//! Here: the model, JSON in and out, the check that names all faults of a file at once, and changes to a
//! codebook in the middle of the work ([`edit`]).
//! Not here: matching an answer (`suggest`) and which version of a codebook a project uses (`store`).

mod bundled;
mod check;
mod colour;
mod common;
mod defaults;
pub mod edit;
mod explain;
mod fault;
mod json;
mod model;
mod node;
mod pattern;
mod report;
mod syntax;
mod write;

pub use colour::Colour;
pub use common::TooCommon;
pub use fault::{Expected, Fault, FaultKind, Faults, Found, Path, Place, Step, Syntax};
pub use model::{
    Band, Codebook, Indicator, Level, Order, Pattern, Polarity, Question, Term, Theme,
};
pub use pattern::PatternError;
