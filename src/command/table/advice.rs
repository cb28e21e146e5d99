//! Commands of the list of indicators to add and to retire.

use super::rows;
use crate::command::Key::{Backspace, Char, Down, Enter, Esc, PageDown, PageUp, Up};
use crate::message::advice as text;

rows! { Advice:
    Accept [Enter], Decide 1, advised, accept accept_long;
    TryOut [Char('p')], Show 2, advised, try_out try_out_long;
    Leave [Esc, Backspace], Show 3, always, leave leave_long;
    Up [Up, Char('k')], Move 0, advised, up up_long;
    Down [Down, Char('j')], Move 0, advised, down down_long;
    PageDown [PageDown], Move 6, advised, page_down page_down_long;
    PageUp [PageUp], Move 0, advised, page_up page_up_long;
}
