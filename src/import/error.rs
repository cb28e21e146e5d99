//! What can be wrong with a survey export or a file of codings; `explain` has the words.

use super::codings::CodingFault;
use super::columns::Role;
use super::sniff::Looks;
use std::io::ErrorKind;

/// A row of a file, shown as `antwoorden.csv, regel 12`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Name of the file.
    pub file: String,
    /// Number of the line or row as the user sees it.
    pub line: usize,
    /// Whether it is a row of a sheet; else it is a line of text.
    pub sheet: bool,
}

/// Why a survey export or a file of codings cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields say what they are")]
pub enum ImportError {
    /// The file cannot be read from disk.
    Unreadable { file: String, kind: ErrorKind, reason: String },
    /// There is nothing in the file.
    Empty { file: String },
    /// There is a header and nothing under it.
    NoRows { file: String },
    /// The file is something else than a table.
    NotATable { file: String, looks: Looks },
    /// The file is text under the name of a workbook, or the other way round.
    Misnamed { file: String, looks: Looks },
    /// A workbook that cannot be read to its end.
    DamagedWorkbook { file: String },
    /// The quote that opens on `line` is never closed.
    UnclosedQuote { file: String, line: usize },
    /// The quote that opens on `line` closes on line `closed` before more text of the same cell.
    TextAfterQuote { file: String, line: usize, closed: usize },
    /// A row with more or fewer cells than the header.
    Ragged {
        /// Name of the file.
        file: String,
        /// The first such row.
        line: usize,
        /// How many cells it has.
        found: usize,
        /// Where the header is.
        header_line: usize,
        /// How many cells the header has.
        expected: usize,
        /// What stands between the cells.
        separator: char,
        /// How many more rows are like it.
        others: usize,
        /// Whether all rows are as wide as this one: then the header is at fault.
        all: bool,
    },
    /// The header stands among the rows again; `first` is the line or row of the header.
    RepeatedHeader { place: Place, first: usize },
    /// A column was asked for that the file does not have.
    UnknownColumn { file: String, asked: String, columns: Vec<String> },
    /// A column was asked for by a header that several columns have.
    AmbiguousColumn { file: String, asked: String, columns: Vec<String> },
    /// One column was given two uses.
    ColumnTwice { file: String, column: String },
    /// A question was asked for that the codebook does not have.
    UnknownQuestion { asked: String, questions: Vec<String> },
    /// A theme was asked for that the question does not have.
    UnknownTheme { asked: String, question: String, themes: Vec<String> },
    /// No column holds the answers to any question of the codebook; `sheets` are those that were not
    /// read.
    NoQuestionColumn {
        file: String,
        questions: Vec<String>,
        /// The short name of the first question, to show how it is pointed out.
        example: String,
        /// Letter and name, those with open text first.
        columns: Vec<(String, String)>,
        sheets: Vec<String>,
    },
    /// More than one column has a role that only one can have.
    RoleTwice {
        /// Name of the file.
        file: String,
        /// Which role.
        role: Role,
        /// Letter and name of the columns.
        columns: Vec<(String, String)>,
    },
    /// A column that says that a row is an answer and one that says that a row is a respondent; letter
    /// and name.
    MixedForms { file: String, columns: Box<[(String, String); 2]> },
    /// In long form: the column with the answers is known and that with the questions is not, or the
    /// other way round (`questions`); letter and name of the one that is known.
    HalfLong { file: String, known: (String, String), questions: bool },
    /// The columns that hold answers, letter and name, hold none that counts.
    NoAnswers { file: String, columns: Vec<(String, String)> },
    /// A file in long form without a column that says who answered.
    NoRespondentColumn { file: String, columns: Vec<String> },
    /// A file of codings without one of its three columns; `wanted` is its name in a file.
    MissingColumn { file: String, wanted: &'static str, columns: Vec<String> },
    /// A file of codings with those of more than one coder.
    SeveralCoders { file: String, coders: Vec<String> },
    /// A row without the number or name of its respondent.
    MissingRespondent { place: Place, column: String },
    /// A respondent who has two rows in wide form; `first` is the first of them.
    DuplicateRespondent { place: Place, first: usize, respondent: String },
    /// A row in long form with an answer and without a question.
    MissingQuestion { place: Place },
    /// A row in long form about a question that the codebook does not have.
    UnknownQuestionInRow { place: Place, asked: String, questions: Vec<String> },
    /// A second answer of a respondent to a question, in long form.
    SecondAnswer { place: Place, first: usize, respondent: String, question: String },
    /// Two rows of a respondent, in long form, that disagree about a variable.
    Conflict(Box<Conflict>),
    /// Everything that is wrong with a file of codings.
    Codings {
        /// Name of the file.
        file: String,
        /// Whether it is a sheet; else it is text.
        sheet: bool,
        /// The faults, from top to bottom.
        faults: Vec<CodingFault>,
    },
}

/// Two rows of one respondent that disagree about a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The second of the two rows.
    pub place: Place,
    /// The first of them.
    pub first: usize,
    /// Whose rows they are.
    pub respondent: String,
    /// The variable.
    pub column: String,
    /// What the first row says and what the second row says.
    pub values: [String; 2],
}
