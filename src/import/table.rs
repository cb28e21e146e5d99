//! The table that every kind of file becomes.

use super::encoding::Encoding;
use super::error::{ImportError, Place};
use super::matching::Matcher;
use super::records::Record;
use super::sniff::{Looks, SheetFormat, sniff};
use super::{csv, header, known, name, sheet};
use crate::codebook::Codebook;
use std::borrow::Cow;
use std::path::Path;

/// A survey export or a list of codings: one header for each column, and rows of as many cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Name of the file, for messages.
    pub file: String,
    /// What kind of file it was.
    pub kind: FileKind,
    /// The header of each column as the file has it, several header rows merged into one text.
    pub headers: Vec<String>,
    /// How many rows of the file are headers: 1, or more for Qualtrics and SurveyMonkey.
    pub header_rows: usize,
    /// The line or row of the file with the first header, when rows above it were left out.
    pub header_below: Option<usize>,
    /// How many rows lacked empty cells at their end, as Excel leaves them out.
    pub completed: usize,
    /// The rows that are not wholly blank; each has as many cells as there are headers.
    pub rows: Vec<Row>,
    /// How many bytes of the file stood for no character and were replaced.
    pub replaced: usize,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number as the user sees it: the line in a text file on which it begins, the row in a sheet.
    pub line: usize,
    /// Its cells as typed.
    pub cells: Vec<String>,
}

/// What kind of file a table was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileKind {
    /// Separated text.
    Csv {
        /// How its bytes stand for letters.
        encoding: Encoding,
        /// What stands between the cells.
        separator: char,
    },
    /// A sheet of a workbook.
    Sheet {
        /// The kind of workbook.
        format: SheetFormat,
        /// The sheet that was read.
        sheet: String,
        /// Other sheets that hold data and were not read.
        others: Vec<String>,
    },
}

impl Table {
    /// Names for the columns that can be told apart: an empty header becomes its letter, a header
    /// that occurs again gets a number.
    #[must_use]
    pub fn column_names(&self) -> Vec<String> {
        name::distinct(&self.headers)
    }

    /// Where a row is, for messages.
    #[must_use]
    pub fn place(&self, row: &Row) -> Place {
        let sheet = matches!(self.kind, FileKind::Sheet { .. });
        Place { file: self.file.clone(), line: row.line, sheet }
    }

    /// The table as a codebook shows it to be: when no header is called as a question is and one of the
    /// first rows is, that row is the header and what stands above it a title, or headings over
    /// several columns.
    ///
    /// The row must be fuller than the header and hold nothing but different names, so that an answer
    /// of one word is not taken for the name of a question.
    pub(super) fn under_header(&self, codebook: &Codebook) -> Cow<'_, Self> {
        let matcher = Matcher::new(codebook);
        let names_a_question = |cells: &[String]| {
            let holds = |names: &str| cells.iter().any(|cell| known::has(names, &name::key(cell)));
            (holds(known::QUESTION) && holds(known::ANSWER))
                || cells.iter().any(|cell| matcher.find(cell).is_some())
        };
        let filled = |cells: &[String]| cells.iter().filter(|cell| !name::is_blank(cell)).count();
        if filled(&self.headers) == self.headers.len() || names_a_question(&self.headers) {
            return Cow::Borrowed(self);
        }
        let is_header = |row: &Row| {
            filled(&row.cells) > filled(&self.headers)
                && header::holds_names(&row.cells)
                && names_a_question(&row.cells)
        };
        let found = self.rows.iter().take(header::MOST_TITLES).position(is_header);
        let Some(found) = found else { return Cow::Borrowed(self) };
        let rows = self.rows.iter().skip(found);
        let mut records: Vec<Record> =
            rows.map(|row| Record { line: row.line, cells: row.cells.clone() }).collect();
        let header_below = records.first().map(|record| record.line);
        let (headers, header_rows) = header::take(&mut records);
        let rows = records.into_iter().map(|Record { line, cells }| Row { line, cells }).collect();
        let table = Self { headers, header_rows, header_below, rows, ..self.without_rows() };
        Cow::Owned(table)
    }

    fn without_rows(&self) -> Self {
        let (file, kind, headers) = (self.file.clone(), self.kind.clone(), Vec::new());
        Self { file, kind, headers, rows: Vec::new(), ..*self }
    }

    /// The cells of a column, from top to bottom.
    pub(super) fn column(&self, column: usize) -> impl Iterator<Item = &str> + Clone {
        self.rows.iter().map(move |row| row.cell(column))
    }
}

impl Row {
    /// The cell in a column, empty when there is no such column.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Reads a survey export from disk.
///
/// # Errors
/// When the file cannot be read, and as [`read_table`].
pub fn read_file(path: &Path) -> Result<Table, ImportError> {
    let name = path.display().to_string();
    match std::fs::read(path) {
        Ok(bytes) => read_table(&name, &bytes),
        Err(error) => {
            let reason = error.to_string();
            Err(ImportError::Unreadable { file: name, kind: error.kind(), reason })
        }
    }
}

/// Reads a survey export from its bytes; `name` is for messages and for telling a user that the name
/// promises another kind of file.
///
/// # Errors
/// When the file is empty or has no rows under its header, is not a table, is not what its name says,
/// or is damaged: a quote that is not closed, a row with too many or too few cells.
pub fn read_table(name: &str, bytes: &[u8]) -> Result<Table, ImportError> {
    let file = || name.to_owned();
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ImportError::Empty { file: file() });
    }
    match (sniff(bytes), Promise::of(name)) {
        (looks @ Looks::Workbook(_), Promise::Text) | (looks @ Looks::Text, Promise::Workbook) => {
            Err(ImportError::Misnamed { file: file(), looks })
        }
        (Looks::Workbook(format), _) => sheet::read(name, bytes, format),
        (Looks::Text, _) => csv::read(name, bytes),
        (looks, _) => Err(ImportError::NotATable { file: file(), looks }),
    }
}

/// What the name of a file promises. One kind of workbook under the name of another is let through:
/// every program reads it, and so do we.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Promise {
    Text,
    Workbook,
    Nothing,
}

impl Promise {
    fn of(name: &str) -> Self {
        let Some((_, extension)) = name.rsplit_once('.') else { return Self::Nothing };
        match extension.to_ascii_lowercase().as_str() {
            "csv" | "tsv" | "tab" | "txt" => Self::Text,
            "xlsx" | "xlsm" | "xls" | "ods" => Self::Workbook,
            _ => Self::Nothing,
        }
    }
}

/// Records that are as wide as their header, without a title above it.
pub(super) struct Regular {
    pub records: Vec<Record>,
    /// How many rows of title were left out.
    pub titles: usize,
    /// As [`Table::completed`].
    pub completed: usize,
}

/// Makes a table of records.
pub(super) fn assemble(
    file: &str,
    kind: FileKind,
    regular: Regular,
    replaced: usize,
) -> Result<Table, ImportError> {
    let Regular { mut records, titles, completed } = regular;
    for cell in records.iter_mut().flat_map(|record| &mut record.cells) {
        cell.retain(|c| !name::is_invisible(c));
    }
    let Some(first) = records.first().cloned() else {
        return Err(ImportError::Empty { file: file.to_owned() });
    };
    let (headers, header_rows) = header::take(&mut records);
    if let Some(again) = records.iter().find(|record| header::repeats(&first, record)) {
        let sheet = matches!(kind, FileKind::Sheet { .. });
        let place = Place { file: file.to_owned(), line: again.line, sheet };
        return Err(ImportError::RepeatedHeader { place, first: first.line });
    }
    if records.is_empty() {
        return Err(ImportError::NoRows { file: file.to_owned() });
    }
    let rows = records.into_iter().map(|Record { line, cells }| Row { line, cells }).collect();
    Ok(Table {
        file: file.to_owned(),
        kind,
        headers,
        header_rows,
        header_below: (titles > 0).then_some(first.line),
        completed,
        rows,
        replaced,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::testing::codebook;
    use crate::message::{Explain, Lang};
    use proptest::prelude::*;

    fn error(name: &str, bytes: &[u8]) -> ImportError {
        read_table(name, bytes).unwrap_err()
    }

    #[test]
    fn a_file_without_anything_or_with_only_a_header_is_an_error() {
        for empty in ["", " \r\n", "\u{feff}", "\u{feff}\r\n \r\n"] {
            assert_eq!(
                error("a.csv", empty.as_bytes()),
                ImportError::Empty { file: "a.csv".into() }
            );
        }
        for header in ["a;b\n", "a;b", "sep=;\na;b\n;\n"] {
            assert_eq!(
                error("a.csv", header.as_bytes()),
                ImportError::NoRows { file: "a.csv".into() }
            );
        }
    }

    #[test]
    fn a_header_below_a_title_or_headings_is_found_by_the_questions_of_the_codebook() {
        for above in ["Verzuim 2024;\n", ";\nOnderzoek;\n"] {
            let table =
                read_table("a.csv", format!("{above}nr;Q30\n1;angst\n").as_bytes()).unwrap();
            let table = table.under_header(&codebook());
            assert_eq!(table.headers, ["nr", "Q30"]);
            assert_eq!(table.rows.len(), 1);
            assert!(table.header_below.is_some());
        }
        let merged = "Over u;;Vragen;\nnr;groep;Q30;Q40\n1;intern;angst;nooit\n";
        let table = read_table("a.csv", merged.as_bytes()).unwrap();
        assert_eq!(table.under_header(&codebook()).header_below, Some(2));
    }

    #[test]
    fn an_answer_is_not_taken_for_a_header() {
        for text in ["nr;;x\n1;intern;data\n2;extern;q30\n", "nr;x\nr1;data\n"] {
            let table = read_table("a.csv", text.as_bytes()).unwrap();
            assert!(matches!(table.under_header(&codebook()), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn a_title_above_the_header_is_left_out() {
        for text in
            ["Onderzoek\n\nnr;groep;Q30\n1;intern;a\n", "Titel;;\nnr;groep;Q30\n1;intern;a\n"]
        {
            let table = read_table("a.csv", text.as_bytes()).unwrap();
            assert_eq!(table.headers, ["nr", "groep", "Q30"]);
            assert!(table.header_below.is_some());
        }
    }

    #[test]
    fn a_header_that_returns_among_the_rows_is_an_error_with_its_line() {
        let text = "nr;groep;Q30\n1;intern;a\nNr;Groep;Q30\n1;extern;b\n";
        let said = error("a.csv", text.as_bytes()).explain(Lang::Nl);
        assert_eq!(
            said,
            "a.csv, regel 3: de kop van regel 1 staat hier nog een keer; zijn twee exports onder \
             elkaar geplakt? Haal deze regel weg"
        );
    }

    #[test]
    fn signs_that_nobody_sees_are_left_out() {
        let table =
            read_table("a.csv", "nr;\u{feff}Q30\n\u{200b}1;a\u{feff}b\n".as_bytes()).unwrap();
        assert_eq!((table.headers[1].as_str(), table.rows[0].cell(0)), ("Q30", "1"));
        assert_eq!(table.rows[0].cell(1), "ab");
    }

    #[test]
    fn a_name_that_promises_another_kind_of_file_is_an_error() {
        let text = b"a;b\n1;2\n";
        assert_eq!(
            error("a.XLSX", text),
            ImportError::Misnamed { file: "a.XLSX".into(), looks: Looks::Text }
        );
        assert_eq!(
            error("a.csv", b"%PDF-1.4"),
            ImportError::NotATable { file: "a.csv".into(), looks: Looks::Pdf }
        );
        assert!(read_table("a", text).is_ok());
        assert!(read_table("export.2024", text).is_ok());
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let error = read_file(Path::new("er/is/niets.csv")).unwrap_err();
        assert!(matches!(
            error,
            ImportError::Unreadable { file, kind: std::io::ErrorKind::NotFound, .. } if file == "er/is/niets.csv"
        ));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = read_table("a", &bytes);
        }

        #[test]
        fn rows_are_always_as_wide_as_the_header(text in "[a-c;,\t\"\r\n=]{0,60}") {
            if let Ok(table) = read_table("a", text.as_bytes()) {
                prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.headers.len()));
            }
        }
    }
}
