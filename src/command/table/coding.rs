//! Commands of the coding screen.

use super::rows;
use crate::command::Key::{
    BackTab, Char, Ctrl, Down, Enter, Left, PageDown, PageUp, Right, Tab, Up,
};
use crate::message::command as text;

rows! { Coding:
    Confirm [Enter], Decide 1, answer, confirm confirm_long;
    Toggle [
        Char('1'), Char('2'), Char('3'), Char('4'), Char('5'), Char('6'), Char('7'), Char('8'), Char('9'),
    ] as "1-9", Decide 2, answer, toggle toggle_long;
    NoTheme [Char('0')], Decide 3, answer, no_theme no_theme_long;
    FocusUp [Up, Char('k')], Decide 0, answer, focus_up focus_up_long;
    FocusDown [Down, Char('j')], Decide 0, answer, focus_down focus_down_long;
    ToggleFocused [Char(' ')], Decide 0, answer, toggle_focused toggle_focused_long;
    Memo [Char('m')], Decide 6, answer, memo memo_long;
    ThemeMemo [Char('M')], Decide 0, answer, theme_memo theme_memo_long;
    Quote [Char('c')], Decide 5, ticked, quote quote_long;
    Doubt [Char('d')], Decide 8, answer, doubt doubt_long;
    Apart [Char('s')], Decide 0, alike, apart apart_long;
    Near [Char('a')], Decide 9, near, near near_long;
    NextAnswer [Right], Move 0, answer, next_answer next_answer_long;
    PreviousAnswer [Left], Move 0, answer, previous_answer previous_answer_long;
    NextOpen [Char('n')], Move 0, answer, next_open next_open_long;
    NextQuestion [Tab], Move 10, answer, next_question next_question_long;
    PreviousQuestion [BackTab], Move 0, answer, previous_question previous_question_long;
    ScrollUp [PageUp], Move 0, answer, scroll_up scroll_up_long;
    ScrollDown [PageDown], Move 0, answer, scroll_down scroll_down_long;
    Order [Char('o')], Move 0, answer, order order_long;
    Filter [Char('f')], Move 9, answer, filter filter_long;
    ClearFilter [Char('F')], Move 0, filtered, clear_filter clear_filter_long;
    Learning [Char('L')], Show 0, aided, learning learning_long;
    NewTheme [Char('t')], Show 0, changeable_here, new_theme new_here_long;
    EditTheme [Char('b')], Show 0, changeable_here, edit edit_long;
    MarkWords [Char('w')], Decide 9, changeable_here, mark_words mark_words_long;
    Info [Char('i')], Show 4, answer, info info_long;
    Search [Char('/'), Ctrl('f')], Move 7, answer, search search_long;
}
