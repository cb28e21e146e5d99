//! Commands of the theme round.

use super::rows;
use crate::command::Key::{BackTab, Char, Down, Enter, Left, PageDown, PageUp, Right, Tab, Up};
use crate::message::round as text;

rows! { Round:
    ConfirmPage [Enter], Decide 1, rows, confirm_page confirm_page_long;
    Toggle [Char(' ')], Decide 2, rows, toggle toggle_long;
    Other [
        Char('1'), Char('2'), Char('3'), Char('4'), Char('5'), Char('6'), Char('7'), Char('8'), Char('9'),
    ] as "1-9", Decide 3, rows, other other_long;
    Clear [Char('0')], Decide 0, rows, clear clear_long;
    RowUp [Up, Char('k')], Move 0, rows, row_up row_up_long;
    RowDown [Down, Char('j')], Move 0, rows, row_down row_down_long;
    NextPage [PageDown, Char('n')], Move 3, rows, next_page next_page_long;
    PreviousPage [PageUp], Move 0, rows, previous_page previous_page_long;
    NextTheme [Right, Tab], Move 4, always, next_theme next_theme_long;
    PreviousTheme [Left, BackTab], Move 0, always, previous_theme previous_theme_long;
    ChooseTheme [Char('t')], Move 5, always, choose_theme choose_theme_long;
    ToAnswer [Char('a')], Move 7, rows, to_answer to_answer_long;
    OnlyOpen [Char('o')], Show 6, always, only_open only_open_long;
}
