//! Why an export failed.

use super::{Format, WriteError};
use crate::message::{Explain, Lang, error_by_explain, export as text, visible};
use std::fmt::Display;
use std::path::PathBuf;

/// Why there is no file. Nothing was written then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportError {
    /// The extension of the path tells no format.
    UnknownFormat {
        /// The path.
        path: PathBuf,
        /// The formats that there are.
        known: &'static [Format],
    },
    /// The file could not be put together.
    NotBuilt {
        /// What it should have become.
        format: Format,
        /// Why, in the words of the library that builds it.
        reason: String,
    },
    /// The file could not be written.
    NotWritten(WriteError),
}

impl ExportError {
    /// The function that turns a library's error into [`Self::NotBuilt`].
    pub(super) fn not_built<E: Display>(format: Format) -> impl Fn(E) -> Self {
        move |error| Self::NotBuilt { format, reason: error.to_string() }
    }
}

impl From<WriteError> for ExportError {
    fn from(error: WriteError) -> Self {
        Self::NotWritten(error)
    }
}

impl Explain for ExportError {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::UnknownFormat { path, known } => {
                let known: Vec<String> =
                    known.iter().map(|format| format!(".{}", format.extension())).collect();
                let known = match &known[..] {
                    [first @ .., last] => text::or(lang, first.join(", "), last),
                    [] => String::new(),
                };
                text::unknown_format(lang, visible(&path.to_string_lossy()), known)
            }
            Self::NotBuilt { format, reason } => {
                text::not_built(lang, format.extension(), visible(reason))
            }
            Self::NotWritten(error) => error.explain(lang),
        }
    }
}

error_by_explain!(ExportError);
