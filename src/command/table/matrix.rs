//! Commands of the matrix screen.

use super::rows;
use crate::command::Key::{BackTab, Char, Down, Left, Right, Tab, Up};
use crate::message::command as text;

rows! { Matrix:
    RowUp [Up, Char('k')], Move 0, always, row_up row_up_long;
    RowDown [Down, Char('j')], Move 0, always, row_down row_down_long;
    NextQuestion [Right, Tab], Move 2, always, matrix_next_question matrix_next_question_long;
    PreviousQuestion [Left, BackTab], Move 3, always, matrix_previous_question matrix_previous_question_long;
    Whose [Char('w')], Show 4, others, whose whose_long;
}
