//! Commands of the start screen.

use super::rows;
use crate::command::Key::{Char, Delete, Down, Enter, PageDown, PageUp, Up};
use crate::message::start as text;

rows! { Start:
    Take [Enter], Program 1, always, take take_long;
    New [Char('n')], Program 2, always, new new_long;
    Open [Char('o')], Program 3, always, open open_long;
    Example [Char('v')], Program 4, always, example example_long;
    Recent [
        Char('1'), Char('2'), Char('3'), Char('4'), Char('5'), Char('6'), Char('7'), Char('8'), Char('9'),
    ] as "1-9", Program 5, recent, recent recent_long;
    Forget [Char('x'), Delete], Program 6, on_recent, forget forget_long;
    Up [Up, Char('k')], Move 0, always, up up_long;
    Down [Down, Char('j')], Move 0, always, down down_long;
    PageUp [PageUp], Move 0, always, page_up page_up_long;
    PageDown [PageDown], Move 0, always, page_down page_down_long;
}
