//! The project file: one SQLite file that holds the study, the codebook's versions, the coders and an
//! append-only log of everything that was decided.
//!
//! The log is the truth: rows are only ever added (the schema refuses changes and deletions), undoing
//! adds a row too, and what counts now is worked out from the log ([`History`]; the SQL view `coding`
//! gives the same to anyone who opens the file with another tool). A project is open in one program at
//! a time.
//!
//! Not here: what a decision means for the screen (`decide`), reading survey exports (`import`).

mod edits;
mod error;
mod history;
mod journal;
mod log;
mod project;
mod schema;
mod versions;

pub use edits::NewVersion;
pub use error::StoreError;
pub use history::{Decision, History, MadeEdit, MarkedQuote, Step, StepKind};
pub use log::{BatchId, Change, EditReach, Entry, Event, Moment, Origin};
pub use project::{Coder, CoderId, Project};
