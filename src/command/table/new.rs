//! Commands of the steps to a new project.

/// The look at the file with answers.
pub(super) mod preview {
    use crate::command::Key::{BackTab, Char, Down, Enter, Esc, Left, Right, Tab, Up};
    use crate::command::table::rows;
    use crate::message::new_project as text;

    rows! { NewPreview:
        Next [Enter, Right], Program 1, always, next next_long;
        Back [Esc, Left], Program 2, always, back back_long;
        Up [Up, Char('k')], Move 0, always, rows_up rows_up_long;
        Down [Down, Char('j')], Move 0, always, rows_down rows_down_long;
        NextColumns [Tab], Show 3, always, more_columns more_columns_long;
        PreviousColumns [BackTab], Show 0, always, fewer_columns fewer_columns_long;
    }
}

/// The codebook.
pub(super) mod codebook {
    use crate::command::Key::{Char, Down, Enter, Esc, Left, PageDown, PageUp, Right, Up};
    use crate::command::table::rows;
    use crate::message::new_project as text;

    rows! { NewCodebook:
        Next [Enter, Right], Program 1, always, next codebook_next_long;
        Back [Esc, Left], Program 2, always, back back_long;
        Another [Char('o')], Program 3, always, another another_long;
        Up [Up, Char('k')], Move 0, always, up up_long;
        Down [Down, Char('j')], Move 0, always, down down_long;
        PageUp [PageUp], Move 0, always, faults_up faults_up_long;
        PageDown [PageDown], Move 0, always, faults_down faults_down_long;
    }
}

/// Which column is what.
pub(super) mod columns {
    use crate::command::Key::{
        Char, Down, End, Enter, Esc, Home, Left, PageDown, PageUp, Right, Up,
    };
    use crate::command::table::rows;
    use crate::message::new_project as text;

    rows! { NewColumns:
        Take [Enter], Program 1, always, column_take column_take_long;
        Back [Esc], Program 2, always, back back_long;
        NextRole [Right], Decide 3, always, next_role next_role_long;
        PreviousRole [Left], Decide 0, always, previous_role previous_role_long;
        Respondent [Char('r')], Decide 4, always, respondent respondent_long;
        Group [Char('g')], Decide 5, always, group group_long;
        Variable [Char('v')], Decide 6, always, variable variable_long;
        LeaveOut [Char('x')], Decide 7, always, leave_out leave_out_long;
        Up [Up, Char('k')], Move 0, always, up up_long;
        Down [Down, Char('j')], Move 0, always, down down_long;
        PageUp [PageUp], Move 0, always, page_up page_up_long;
        PageDown [PageDown], Move 0, always, page_down page_down_long;
        First [Home], Move 0, always, first first_long;
        Last [End], Move 8, always, last last_long;
    }
}

/// The coder, the title and the file.
pub(super) mod details {
    use crate::command::Key::{BackTab, Down, Enter, Esc, Tab, Up};
    use crate::command::table::rows;
    use crate::message::new_project as text;

    rows! { NewDetails:
        Take [Enter], Program 1, always, detail_take detail_take_long;
        Back [Esc], Program 2, always, back back_long;
        Down [Down, Tab], Move 3, always, down down_long;
        Up [Up, BackTab], Move 0, always, up up_long;
    }
}
