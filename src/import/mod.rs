//! Reading survey exports and codings.
//!
//! ```text
//!  bytes ─► sniff ─► csv (encoding, records) ─┐
//!                 └► sheet ───────────────────┴► header ─► Table ─► columns ─► study, report
//!                                                                └► codings
//! ```
//!
//! [`read_table`] turns any survey export into one [`Table`]; [`map_columns`] says which column is
//! what; [`to_study`] and [`read_codings`] make the data of a project out of the two. All of it is
//! pure, from bytes to data: only [`read_file`] touches the disk.
//!
//! Not here: what a codebook looks like (`codebook`) and keeping a study (`store`).

mod choose;
mod coded;
mod codings;
mod columns;
mod csv;
mod draft;
mod encoding;
mod error;
mod explain;
mod group;
mod header;
mod known;
mod matching;
mod name;
mod named;
mod overrides;
mod profile;
mod records;
mod report;
mod sheet;
mod sniff;
mod study;
mod table;
#[cfg(test)]
mod testing;

pub use coded::{Coded, CodedError, read_coded};
pub use codings::{CodingFault, read_codings, read_codings_with};
pub use columns::{Mapping, Role, Shape, SkipReason, guess};
pub use draft::{Draft, DraftColumn};
pub use encoding::Encoding;
pub use error::{Conflict, ImportError, Place};
pub use matching::{question_named, theme_named};
pub use named::{question_asked, theme_asked};
pub use overrides::{Overrides, map_columns};
pub use report::{Answered, Column, Report};
pub use sniff::{Looks, SheetFormat};
pub use study::to_study;
pub use table::{FileKind, Row, Table, read_file, read_table};
