//! The names of the commands: one enumeration for each place where they work.

/// A command of the terminal program, by where it works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum CommandId {
    Program(Program),
    Project(Project),
    Coding(Coding),
    Round(Round),
    Matrix(Matrix),
    Behind(Behind),
}

/// Commands that work everywhere, before a project is open too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Program {
    Help,
    Palette,
    Language,
    Colours,
    Hints,
    Mouse,
    Saved,
    Quit,
}

/// Commands that work on every screen of an open project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Project {
    Undo,
    Redo,
    ToQuestion,
    StudyMemo,
    ShowCoding,
    ShowRound,
    ShowMatrix,
    Export,
    Rename,
}

/// Commands of the coding screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Coding {
    Confirm,
    Toggle,
    NoTheme,
    FocusUp,
    FocusDown,
    ToggleFocused,
    ScrollUp,
    ScrollDown,
    NextAnswer,
    PreviousAnswer,
    NextOpen,
    NextQuestion,
    PreviousQuestion,
    Search,
    Memo,
    ThemeMemo,
    Quote,
    Doubt,
    Apart,
    Filter,
    ClearFilter,
}

/// Commands of the theme round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Round {
    ConfirmPage,
    Toggle,
    Clear,
    RowUp,
    RowDown,
    NextPage,
    PreviousPage,
    NextTheme,
    PreviousTheme,
    ChooseTheme,
    OnlyOpen,
    ToAnswer,
}

/// Commands of the matrix screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Matrix {
    OpenCell,
    Quotes,
    EditQuote,
    RowUp,
    RowDown,
    ColumnLeft,
    ColumnRight,
    ScrollUp,
    ScrollDown,
    NextQuestion,
    PreviousQuestion,
    Sort,
    Numbers,
    Whose,
}

/// Commands of the list of answers behind a cell of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Behind {
    OpenAnswer,
    Choose,
    Edit,
    AnswerUp,
    AnswerDown,
    PageUp,
    PageDown,
    Back,
}
