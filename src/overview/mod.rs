//! What the overview of a study shows beside the frequencies of [`crate::matrix`]: how far each coder
//! is, on which levels the themes lie, whether new themes still come up, and how long the rest takes.
//!
//! Figures only, no formatting. Formulas and what they leave out stand in `docs/methods.md`.

mod levels;
mod pace;
mod progress;
mod saturation;

pub use levels::{LevelCell, LevelRow, LevelTable};
pub use pace::Pace;
pub use progress::{CoderProgress, QuestionProgress, progress};
pub use saturation::{Point, Saturation};
