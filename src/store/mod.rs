//! The project file: one SQLite file that holds the study, the codebook's versions, the coders and an
//! append-only log of everything that was decided.
//!
//! The log is the truth: rows are only ever added (the schema refuses changes and deletions), undoing
//! adds a row too, and what counts now is worked out from the log ([`History`]; the SQL view `coding`
//! gives the same to anyone who opens the file with another tool). A project is open in one program at
//! a time.
//!
//! Not here: what a decision means for the screen (`decide`), reading survey exports (`import`).

mod between;
mod bring_in;
mod edits;
mod error;
mod history;
mod journal;
mod log;
mod package;
mod project;
mod schema;
mod versions;

pub use between::{BroughtIn, HandOver, Milestone, Opened, Settlement, Way};
pub use bring_in::Brought;
pub use edits::NewVersion;
pub use error::StoreError;
pub use history::{Decision, History, MadeEdit, MarkedQuote, Step, StepKind};
pub use log::{BatchId, Change, EditReach, Entry, Event, Moment, Origin};
pub use package::{Contents, Package};
pub use project::{Coder, CoderId, Project};
