//! Coding: what a coder sees of an answer, and what happens when a key decides on it.
//!
//! A [`Session`] is one coder at work in one project. It holds the study, the codebook, the
//! suggestions and the folded log in memory and writes every decision through to the project file
//! before it shows it. Both fronts use it; it knows no keys and no screen.

mod queue;
mod session;
mod who;

pub use queue::{Progress, Queue};
pub use session::Session;
pub use who::Who;

use crate::store::StoreError;

/// What work in a session can fail with.
pub type Result<T> = std::result::Result<T, StoreError>;
