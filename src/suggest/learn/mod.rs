//! Learning from what a coder decided: the ranking of themes shifts to the answers to come.
//!
//! ```text
//!  answers of a question ─► features ─┐
//!  what the codebook finds ───────────┼─► Ground ── decisions (fit, threshold) ─► Learned ─► suggestions
//!                                     ┘
//! ```
//!
//! The codebook's evidence is where it starts from (an offset): ten decisions move little, a hundred move
//! something, and words that the codebook lacks come to speak for a theme. What is learned of a question
//! depends on its decisions alone, not on when or in which order they were made.
//!
//! Not here: whose decisions, and when there is time to learn (that is `decide`).

mod features;
mod fit;
mod ground;
mod learned;
mod sparse;
#[cfg(test)]
mod stream;
#[cfg(test)]
mod tests;
mod threshold;

pub use ground::{Ground, Lesson};
pub use learned::Learned;
