//! Writing the matrix: one file per format, written to a temporary file and renamed.
//!
//! ```text
//!  Matrix ─► content (what is printed, in words) ─► docx, markdown, xlsx ─► atomic
//!         └► figures (what is computed, in numbers) ─► xlsx, csv, json ───────┘
//! ```
//!
//! The same matrix and options always give the same bytes: no date, no name of a machine or user.
//! Who said a quote, and of which group that person is, is in no file.

pub mod agreement;
mod atomic;
mod content;
mod csv;
mod docx;
mod error;
mod figures;
mod json;
mod markdown;
mod notes;
#[cfg(test)]
pub(crate) mod sample;
mod text;
mod xlsx;

pub use atomic::{WriteError, WriteFault, write_atomically, write_atomically_if};
pub use content::{Column, ColumnKind, Content, Grid, Section, content};
pub use error::ExportError;
pub use text::guarded;

use crate::matrix::Matrix;
use crate::message::Lang;
use std::path::Path;

/// The kinds of files a matrix can be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Word: the appendix, ready to paste into a report.
    Docx,
    /// Excel: the appendix with its numbers, and a sheet that accounts for them.
    Xlsx,
    /// Markdown: the appendix as plain text.
    Markdown,
    /// Comma- or semicolon-separated, a row a theme, for other programs.
    Csv,
    /// Everything that was counted and computed, for other programs.
    Json,
}

impl Format {
    /// All formats, the usual one first.
    pub const ALL: [Self; 5] = [Self::Docx, Self::Xlsx, Self::Markdown, Self::Csv, Self::Json];

    /// The extension of its files, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The format that the extension of a path asks for, in capitals or not.
    ///
    /// # Errors
    /// When there is no extension or an unknown one.
    pub fn from_path(path: &Path) -> Result<Self, ExportError> {
        Self::among(path, &Self::ALL)
    }

    /// The same, when not every format will do.
    fn among(path: &Path, known: &'static [Self]) -> Result<Self, ExportError> {
        let extension = path.extension().and_then(|extension| extension.to_str());
        let meant = |format: &&Self| {
            extension.is_some_and(|extension| extension.eq_ignore_ascii_case(format.extension()))
        };
        let unknown = || ExportError::UnknownFormat { path: path.to_owned(), known };
        known.iter().find(meant).copied().ok_or_else(unknown)
    }
}

/// How much is printed of each theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Layout {
    /// The six columns of the report.
    #[default]
    Bijlage1,
    /// Those, and the counts, shares, intervals and differences between groups.
    Extended,
}

/// What a file should look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Options {
    /// How much is printed.
    pub layout: Layout,
    /// The language of headings, notes and numbers.
    pub lang: Lang,
}

/// The bytes of a file with the matrix.
///
/// # Errors
/// When the format cannot hold the matrix (more rows than a sheet has).
pub fn render(matrix: &Matrix, format: Format, options: &Options) -> Result<Vec<u8>, ExportError> {
    match format {
        Format::Docx => docx::render(matrix, options),
        Format::Xlsx => xlsx::render(matrix, options),
        Format::Markdown => Ok(markdown::render(matrix, options).into_bytes()),
        Format::Csv => csv::render(matrix, options),
        Format::Json => json::render(matrix),
    }
}

/// Renders the whole file, then writes it with [`write_atomically`].
///
/// # Errors
/// As [`render`] and [`write_atomically`]; nothing is written then.
pub fn write(
    matrix: &Matrix,
    path: &Path,
    format: Format,
    options: &Options,
) -> Result<(), ExportError> {
    let bytes = render(matrix, format, options)?;
    Ok(write_atomically(path, &bytes)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Explain;

    #[test]
    fn the_extension_tells_the_format_in_capitals_or_not() {
        assert_eq!(Format::from_path(Path::new("b/Bijlage.DOCX")), Ok(Format::Docx));
        for format in Format::ALL {
            let path = format!("x.{}", format.extension());
            assert_eq!(Format::from_path(Path::new(&path)), Ok(format));
        }
    }

    #[test]
    fn an_unknown_extension_is_answered_with_those_that_exist() {
        for path in ["bijlage.pdf", "bijlage", ".docx"] {
            let error = Format::from_path(Path::new(path)).unwrap_err();
            assert_eq!(
                error.explain(Lang::Nl),
                format!(
                    "{path}: aan de naam is niet te zien welk soort bestand het moet worden; laat hem eindigen op .docx, .xlsx, .md, .csv of .json"
                )
            );
        }
    }

    #[test]
    fn the_same_matrix_gives_the_same_bytes() {
        for layout in [Layout::Bijlage1, Layout::Extended] {
            let options = Options { layout, lang: Lang::Nl };
            for format in Format::ALL {
                let first = render(&sample::matrix(), format, &options).unwrap();
                // A zip stores times in steps of two seconds; a fixed date is also looked for below.
                assert_eq!(first, render(&sample::matrix(), format, &options).unwrap());
            }
        }
    }

    #[test]
    fn no_entry_of_a_zip_carries_the_time_of_today() {
        for format in [Format::Docx, Format::Xlsx] {
            let bytes = render(&sample::matrix(), format, &Options::default()).unwrap();
            let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
            for position in 0..archive.len() {
                let time = archive.by_index(position).unwrap().last_modified();
                assert_eq!(time, Some(zip::DateTime::default()));
            }
        }
    }

    #[test]
    fn writing_gives_the_rendered_bytes_and_a_failure_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bijlage.csv");
        let (matrix, options) = (sample::matrix(), Options::default());
        write(&matrix, &path, Format::Csv, &options).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), render(&matrix, Format::Csv, &options).unwrap());
        let missing = folder.path().join("weg").join("bijlage.docx");
        let error = write(&matrix, &missing, Format::Docx, &options).unwrap_err();
        assert!(error.explain(Lang::Nl).contains("bestaat niet"));
        assert!(!missing.parent().unwrap().exists());
    }
}
