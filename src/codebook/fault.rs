//! What can be wrong with a codebook file: each fault with its place and its mend.

use super::pattern::PatternError;
use crate::message::error_by_explain;

/// All faults of one codebook file, in the order of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Faults {
    /// The file as the user named it.
    pub file: String,
    /// The faults, at least one.
    pub list: Vec<Fault>,
}

/// One fault of a codebook file.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// Where in the file.
    pub place: Place,
    /// Where in the codebook, from the outside in; empty for the file as a whole.
    pub path: Path,
    /// What is wrong.
    pub kind: FaultKind,
}

/// A place in a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Character within the line, from 1.
    pub column: usize,
}

/// The way to a value in a codebook: question 2, theme 3, indicator 1, `gap`.
pub type Path = Vec<Step>;

/// One step into a codebook. All numbers count from 1.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// A question, with its id where it has one.
    Question {
        /// Its number in the file.
        number: usize,
        /// Its id.
        id: Option<String>,
    },
    /// A theme of the question, with its id where it has one.
    Theme {
        /// Its number within the question.
        number: usize,
        /// Its id.
        id: Option<String>,
    },
    /// An indicator of the theme.
    Indicator(usize),
    /// A level of the codebook.
    Level(usize),
    /// A frequency band of the codebook.
    Band(usize),
    /// A value of a list.
    Item(usize),
    /// The value of a key.
    Key(String),
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum FaultKind {
    /// Bytes that are not UTF-8.
    NotUtf8,
    /// Not JSON.
    Syntax(Syntax),
    /// A key that means nothing here.
    UnknownKey {
        /// The key that may have been meant.
        meant: Option<&'static str>,
        /// The keys that can stand here.
        known: &'static [&'static str],
    },
    /// A key that stands twice in one object.
    RepeatedKey {
        /// Line of the first.
        line: usize,
    },
    /// A key that must be there is not.
    MissingKey,
    /// A value of the wrong kind.
    WrongType {
        /// What can stand here.
        expected: Expected,
        /// What does stand here.
        found: Found,
    },
    /// A word that is not one of a few.
    WrongWord {
        /// The word found.
        word: String,
        /// The words that can stand here.
        expected: Vec<&'static str>,
    },
    /// An escape in a text that stands for no character.
    BadText,
    /// Nothing where a text must be.
    Blank,
    /// An id that is not a short ASCII word.
    BadId {
        /// The id found.
        id: String,
    },
    /// A text that must be unique within its list stands there twice.
    Repeated {
        /// The text.
        value: String,
        /// Line of the first.
        line: usize,
    },
    /// No question at all.
    NoQuestions,
    /// A question without themes.
    NoThemes,
    /// More themes than a question can have.
    TooManyThemes {
        /// How many there are.
        count: usize,
    },
    /// A theme lies on a level that the codebook does not have.
    UnknownLevel {
        /// The code found.
        code: String,
        /// The codes there are.
        known: Vec<String>,
    },
    /// No bands at all.
    NoBands,
    /// The threshold of a band is not a share.
    BandRange,
    /// The threshold of a band is not below that of the band before it.
    BandOrder,
    /// The last band does not begin at 0.
    BandEnd,
    /// A pattern that cannot be read.
    Pattern(PatternError),
    /// More room between the terms of a phrase than there can be.
    GapTooWide {
        /// The widest room.
        most: usize,
    },
    /// A weight that is not above 0 and at most 1.
    WeightRange,
    /// Two indicators of a theme that find the same.
    RepeatedIndicator {
        /// Number of the first within the theme.
        first: usize,
        /// Its line.
        line: usize,
    },
    /// Two questions read the same column for the same respondents.
    SharedColumn {
        /// The column.
        column: String,
        /// Id of the first question.
        question: String,
        /// Line of the first.
        line: usize,
    },
}

/// Why a text is not JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Syntax {
    /// Nothing in the file.
    Nothing,
    /// Something else altogether, such as a sheet or a plain text.
    NotJson,
    /// Two values without a comma between them.
    MissingComma,
    /// A comma with nothing after it.
    ExtraComma,
    /// A comma before decimals.
    DecimalComma,
    /// A key without a colon after it.
    MissingColon,
    /// A key without quotation marks.
    BareKey,
    /// A quotation mark within a text.
    QuoteInText,
    /// A quotation mark other than `"`.
    WrongQuote(char),
    /// A line break or tab within a text.
    BreakInText,
    /// A backslash that begins no escape.
    Escape,
    /// A bracket without its partner.
    Unclosed {
        /// The bracket.
        bracket: char,
        /// Line of the bracket.
        line: usize,
    },
    /// A text that runs on to the end of the file.
    UnclosedText,
    /// More after the end of the codebook.
    AfterEnd,
    /// A sign where a value must be.
    Unexpected(char),
}

/// What can stand in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Text.
    Text,
    /// A number.
    Number,
    /// A number without decimals, not below 0.
    Whole,
    /// A list.
    List,
    /// Keys with values.
    Object,
    /// One text or a list of them.
    TextOrList,
    /// Text or keys with values.
    TextOrObject,
}

/// What stands there: the kinds of values of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Text in quotation marks.
    Text,
    /// A number.
    Number,
    /// A list in square brackets.
    List,
    /// Keys with values in braces.
    Object,
    /// `true` or `false`.
    Truth,
    /// `null`.
    Null,
}

impl Step {
    /// The question with this number; its id is filled in when all is read.
    pub(super) fn question(number: usize) -> Self {
        Self::Question { number, id: None }
    }

    /// The theme with this number; its id is filled in when all is read.
    pub(super) fn theme(number: usize) -> Self {
        Self::Theme { number, id: None }
    }
}

impl Fault {
    /// A fault of the file as a whole: it cannot be taken apart.
    pub(super) fn of_file(place: Place, kind: FaultKind) -> Self {
        Self { place, path: Path::new(), kind }
    }
}

error_by_explain!(Faults);
