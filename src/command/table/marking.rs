//! Commands of marking words on the coding screen.

use super::rows;
use crate::command::Key::{
    Char, Down, End, Enter, Esc, Home, Left, Right, ShiftLeft, ShiftRight, Up,
};
use crate::message::marking as text;

rows! { Marking:
    NewTheme [Char('t')], Decide 4, changeable_here, new_theme new_theme_long;
    Give [
        Char('1'), Char('2'), Char('3'), Char('4'), Char('5'), Char('6'), Char('7'), Char('8'), Char('9'),
    ] as "1-9", Decide 5, changeable_here, give give_long;
    ChooseTheme [Enter], Decide 3, changeable_here, choose_theme choose_theme_long;
    Mark [Char(' ')], Decide 1, answer, mark mark_long;
    GrowRight [Char('>'), ShiftRight], Decide 6, answer, grow_right grow_right_long;
    GrowLeft [Char('<'), ShiftLeft], Decide 0, answer, grow_left grow_left_long;
    Right [Right], Move 0, answer, right right_long;
    Left [Left], Move 0, answer, left left_long;
    Up [Up], Move 0, answer, up up_long;
    Down [Down], Move 0, answer, down down_long;
    First [Home], Move 0, answer, first first_long;
    Last [End], Move 0, answer, last last_long;
    Leave [Esc, Char('w')], Show 2, always, leave leave_long;
}
