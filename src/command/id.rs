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
    Overview(Overview),
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
    ShowOverview,
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
    RowUp,
    RowDown,
    NextQuestion,
    PreviousQuestion,
    Whose,
}

/// Commands of the overview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Overview {
    Open,
    RowUp,
    RowDown,
    NextPart,
    PreviousPart,
    ToPart,
    NextQuestion,
    PreviousQuestion,
    Whose,
}
