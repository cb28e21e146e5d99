//! Commands of the agreement screen.

use super::rows;
use crate::command::Key::{BackTab, Char, Down, Enter, PageDown, PageUp, Tab, Up};
use crate::message::agreement_screen as text;

rows! { Agreement:
    Open [Enter], Decide 1, always, open open_long;
    Differences [Char('d')], Decide 2, compared, differences differences_long;
    Reveal [Char('o')], Decide 9, unopened, reveal reveal_long;
    HandOver [Char('p')], Decide 6, no_package, hand_over hand_over_long;
    BringIn [Char('i')], Decide 7, no_package, bring_in bring_in_long;
    RowUp [Up, Char('k')], Move 0, always, row_up row_up_long;
    RowDown [Down, Char('j')], Move 0, always, row_down row_down_long;
    NextQuestion [Tab, Char(']')], Move 8, compared, next_question next_question_long;
    PreviousQuestion [BackTab, Char('[')], Move 0, compared, previous_question previous_question_long;
    ScrollUp [PageUp], Move 0, compared, scroll_up scroll_up_long;
    ScrollDown [PageDown], Move 0, compared, scroll_down scroll_down_long;
    Columns [Char('x')], Show 4, compared, columns columns_long;
    Confusion [Char('c')], Show 3, compared, confusion confusion_long;
    Round [Char('v')], Show 5, compared, round round_long;
    Coders [Char('w')], Show 9, more_coders, coders coders_long;
    Report [Char('r')], Show 9, compared, report report_long;
}
