//! Commands of the log screen.

use super::rows;
use crate::command::Key::{Char, Down, End, Enter, Home, PageDown, PageUp, Up};
use crate::message::log_screen as text;

rows! { Log:
    ToAnswer [Enter], Move 1, always, to_answer to_answer_long;
    BackTo [Char('r')], Decide 2, always, back_to back_to_long;
    Up [Up, Char('k')], Move 0, always, up up_long;
    Down [Down, Char('j')], Move 0, always, down down_long;
    PageUp [PageUp], Move 0, always, page_up page_up_long;
    PageDown [PageDown], Move 0, always, page_down page_down_long;
    First [Home], Move 0, always, first first_long;
    Last [End], Move 0, always, last last_long;
    Who [Char('w')], Show 6, others, who who_long;
    Theme [Char('t')], Show 4, always, theme theme_long;
    Kind [Char('s')], Show 5, always, kind kind_long;
    Days [Char('d')], Show 7, always, days days_long;
    All [Char('x')], Show 3, filtered, all all_long;
}
