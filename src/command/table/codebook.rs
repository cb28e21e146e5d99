//! Commands of the codebook screen.

use super::rows;
use crate::command::Key::{
    BackTab, Backspace, Char, Ctrl, Down, Enter, Esc, Left, PageDown, PageUp, Right, Tab, Up,
};
use crate::message::codebook_screen as text;

rows! { Codebook:
    Open [Enter], Show 1, always, open open_long;
    Back [Esc, Backspace], Show 2, theme_listed, back back_long;
    Up [Up, Char('k')], Move 0, always, up up_long;
    Down [Down, Char('j')], Move 0, always, down down_long;
    PageDown [PageDown], Move 8, always, page_down page_down_long;
    PageUp [PageUp], Move 0, always, page_up page_up_long;
    NextQuestion [Tab, Right], Move 6, always, next_question next_question_long;
    PreviousQuestion [BackTab, Left], Move 0, always, previous_question previous_question_long;
    Search [Char('/'), Ctrl('f')], Move 5, always, search search_long;
    ThemeMemo [Char('M')], Decide 7, always, theme_memo theme_memo_long;
    Edit [Char('b')], Decide 2, changeable, edit edit_long;
    NewTheme [Char('t')], Decide 6, changeable, new_theme new_theme_long;
    MoveUp [Char('K')], Decide 0, changeable, move_up move_up_long;
    MoveDown [Char('J')], Decide 0, changeable, move_down move_down_long;
    Try [Char('p')], Show 3, judged_aided, try_out try_out_long;
    Advise [Char('v')], Show 4, changeable, advise advise_long;
}
