//! Commands of the matrix screen.

use super::rows;
use crate::command::Key::{BackTab, Char, Down, Enter, Left, PageDown, PageUp, Right, Tab, Up};
use crate::message::matrix_screen as text;

rows! { Matrix:
    OpenCell [Enter], Show 1, cell, open_cell open_cell_long;
    Quotes [Char('c')], Decide 2, own_cell, quotes quotes_long;
    EditQuote [Char('E')], Decide 7, own_quote, edit_quote edit_quote_long;
    RowUp [Up, Char('k')], Move 0, cell, row_up row_up_long;
    RowDown [Down, Char('j')], Move 0, cell, row_down row_down_long;
    ColumnRight [Right, Char('l')], Move 5, cell, column_right column_right_long;
    ColumnLeft [Left, Char('h')], Move 0, cell, column_left column_left_long;
    NextQuestion [Tab], Move 6, always, next_question next_question_long;
    PreviousQuestion [BackTab], Move 0, always, previous_question previous_question_long;
    ScrollUp [PageUp], Move 0, cell, scroll_up scroll_up_long;
    ScrollDown [PageDown], Move 0, cell, scroll_down scroll_down_long;
    Sort [Char('s')], Show 3, always, sort sort_long;
    Numbers [Char('x')], Show 4, cell, numbers numbers_long;
    Whose [Char('w')], Show 7, others, whose whose_long;
}
