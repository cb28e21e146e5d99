//! The names of the commands: one enumeration for each place where they work.

/// A command of the terminal program, by where it works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum CommandId {
    Program(Program),
    Project(Project),
    Coding(Coding),
    Marking(Marking),
    Round(Round),
    Codebook(Codebook),
    Trial(Trial),
    Advice(Advice),
    Matrix(Matrix),
    Behind(Behind),
    Start(Start),
    Files(Files),
    NewPreview(NewPreview),
    NewCodebook(NewCodebook),
    NewColumns(NewColumns),
    NewDetails(NewDetails),
    Log(Log),
    Agreement(Agreement),
    Settle(Settle),
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
    ShowCodebook,
    ShowAgreement,
    ShowMatrix,
    ShowLog,
    ShowOverview,
    Export,
    Rename,
    AnotherCoder,
    Projects,
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
    Info,
    Doubt,
    Apart,
    Near,
    Order,
    Learning,
    Filter,
    ClearFilter,
    NewTheme,
    EditTheme,
    MarkWords,
}

/// Commands of marking words of the answer on the coding screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Marking {
    NewTheme,
    Give,
    ChooseTheme,
    Mark,
    GrowRight,
    GrowLeft,
    Right,
    Left,
    Up,
    Down,
    First,
    Last,
    Leave,
}

/// Commands of the theme round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Round {
    ConfirmPage,
    Toggle,
    Other,
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

/// Commands of the codebook screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Codebook {
    Open,
    Back,
    Up,
    Down,
    PageUp,
    PageDown,
    NextQuestion,
    PreviousQuestion,
    Search,
    ThemeMemo,
    Try,
    Advise,
    Edit,
    NewTheme,
    MoveUp,
    MoveDown,
}

/// Commands of trying an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Trial {
    ToAnswer,
    Leave,
    Up,
    Down,
    PageUp,
    PageDown,
    NextOwn,
    PreviousOwn,
    Polarity,
    Order,
    Gap,
    Keep,
}

/// Commands of the list of indicators to add and to retire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Advice {
    Accept,
    TryOut,
    Leave,
    Up,
    Down,
    PageUp,
    PageDown,
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

/// Commands of the start screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Start {
    Up,
    Down,
    PageUp,
    PageDown,
    Take,
    Recent,
    New,
    Open,
    Example,
    Forget,
}

/// Commands of choosing a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Files {
    Up,
    Down,
    PageUp,
    PageDown,
    Take,
    Enter,
    Outer,
    Back,
}

/// Commands of the look at a file with answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum NewPreview {
    Up,
    Down,
    NextColumns,
    PreviousColumns,
    Next,
    Back,
}

/// Commands of choosing a codebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum NewCodebook {
    Up,
    Down,
    PageUp,
    PageDown,
    Next,
    Another,
    Back,
}

/// Commands of saying which column is what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum NewColumns {
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    NextRole,
    PreviousRole,
    Take,
    Respondent,
    Group,
    Variable,
    LeaveOut,
    Back,
}

/// Commands of naming the coder and the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum NewDetails {
    Up,
    Down,
    Take,
    Back,
}

/// Commands of the log screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Log {
    ToAnswer,
    BackTo,
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Who,
    Theme,
    Kind,
    Days,
    All,
}

/// Commands of the agreement screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Agreement {
    Open,
    Differences,
    Reveal,
    HandOver,
    BringIn,
    RowUp,
    RowDown,
    NextQuestion,
    PreviousQuestion,
    ScrollUp,
    ScrollDown,
    Columns,
    Confusion,
    Round,
    Coders,
    Report,
    Everything,
}

/// Commands of the queue in which differences are settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is explained by its row in the table")]
pub enum Settle {
    TakeFirst,
    TakeSecond,
    TakeBoth,
    TakeNone,
    Toggle,
    Store,
    FocusUp,
    FocusDown,
    ToggleFocused,
    Reason,
    ThemeNote,
    Apart,
    Next,
    Previous,
    NextOpen,
    NextQuestion,
    PreviousQuestion,
    ScrollUp,
    ScrollDown,
    OnlyOpen,
    Coders,
    Back,
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
