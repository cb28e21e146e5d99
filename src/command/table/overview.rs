//! Commands of the overview.

use super::rows;
use crate::command::Key::{BackTab, Char, Down, Enter, Left, Right, Tab, Up};
use crate::message::overview_screen as text;

rows! { Overview:
    NextPart [Tab], Move 1, always, next_part next_part_long;
    PreviousPart [BackTab], Move 0, always, previous_part previous_part_long;
    ToPart [Char('1'), Char('2'), Char('3'), Char('4'), Char('5')] as "1-5", Move 0, always, to_part to_part_long;
    NextQuestion [Right], Move 2, answer, next_question next_question_long;
    PreviousQuestion [Left], Move 0, answer, previous_question previous_question_long;
    RowUp [Up, Char('k')], Move 0, always, row_up row_up_long;
    RowDown [Down, Char('j')], Move 0, always, row_down row_down_long;
    Open [Enter], Move 3, answer, open open_long;
    Whose [Char('w')], Show 4, others, whose whose_long;
}
