//! Commands of the queue in which differences are settled.

use super::rows;
use crate::command::Key::{
    BackTab, Char, Down, Enter, Esc, Left, PageDown, PageUp, Right, Tab, Up,
};
use crate::message::settle as text;

rows! { Settle:
    TakeFirst [Char('a')], Decide 1, difference, take_first take_first_long;
    TakeSecond [Char('b')], Decide 2, difference, take_second take_second_long;
    TakeBoth [Char('s')], Decide 3, difference, take_both take_both_long;
    TakeNone [Char('0')], Decide 4, difference, take_none take_none_long;
    Toggle [
        Char('1'), Char('2'), Char('3'), Char('4'), Char('5'), Char('6'), Char('7'), Char('8'), Char('9'),
    ] as "1-9", Decide 6, difference, toggle toggle_long;
    Store [Enter], Decide 7, difference, store store_long;
    FocusUp [Up, Char('k')], Decide 0, difference, focus_up focus_up_long;
    FocusDown [Down, Char('j')], Decide 0, difference, focus_down focus_down_long;
    ToggleFocused [Char(' ')], Decide 0, difference, toggle_focused toggle_focused_long;
    Reason [Char('m')], Decide 5, difference, reason reason_long;
    ThemeNote [Char('M')], Decide 9, difference, theme_note theme_note_long;
    Apart [Char('x')], Decide 0, alike_differences, apart apart_long;
    Next [Right], Move 8, difference, next next_long;
    Previous [Left], Move 0, difference, previous previous_long;
    NextOpen [Char('n')], Move 0, difference, next_open next_open_long;
    NextQuestion [Tab, Char(']')], Move 9, always, next_question next_question_long;
    PreviousQuestion [BackTab, Char('[')], Move 0, always, previous_question previous_question_long;
    ScrollUp [PageUp], Move 0, difference, scroll_up scroll_up_long;
    ScrollDown [PageDown], Move 0, difference, scroll_down scroll_down_long;
    OnlyOpen [Char('o')], Show 9, always, only_open only_open_long;
    Coders [Char('w')], Show 0, more_coders, coders coders_long;
    Back [Esc], Move 7, always, back back_long;
}
