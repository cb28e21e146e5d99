//! Coding: what a coder sees of an answer, and what happens when a key decides on it.
//!
//! A [`Session`] is one coder at work in one project. It holds the study, the codebook, the
//! suggestions and the folded log in memory and writes every decision through to the project file
//! before it shows it. Both fronts use it; it knows no keys and no screen.
//!
//! Coding is blind: what a session gives of another coder ([`Session::coding_of`] and all that counts with
//! it) is what this coder may see ([`Session::sees`]), and that is nothing until agreement is opened.
//!
//! With a second coder: `sample` and `handover` make and take back packages, `settle` decides where coders
//! differ, `consensus` is what counts then. How far coders agree is `agreement`.

mod alike;
mod confirm;
mod consensus;
mod diary;
mod edit;
mod filter;
#[cfg(test)]
mod growing;
mod growth;
mod handover;
mod insight;
mod learner;
mod learning;
mod near;
mod notes;
mod order;
mod privacy;
mod queue;
mod quotes;
mod round;
mod rounds;
mod sample;
mod second_look;
mod session;
mod settle;
mod suggested;
#[cfg(test)]
mod testing;
mod unasked;
mod visible;
mod who;

pub use confirm::Reach;
pub use consensus::{Consensus, ConsensusCount, Settled};
pub use diary::{Deed, DiaryEntry, UndoPlan};
pub use edit::{EditEffect, EditError};
pub use filter::{Criterion, Filter};
pub use growth::{check_codebook, former_names};
pub use insight::{Advice, AdviceKind, Example, Findings, Record, Score};
pub use near::Near;
pub use order::Order;
pub use queue::{Progress, Queue};
pub use round::{Round, RoundRow};
pub use rounds::FirstRound;
pub use sample::{HandedSample, Sample, Size};
pub use session::Session;
pub use settle::Difference;
pub use visible::Overlap;
pub use who::{FIRST_CODER, Who, without_a_name};

use crate::store::StoreError;

/// What work in a session can fail with.
pub type Result<T> = std::result::Result<T, StoreError>;
