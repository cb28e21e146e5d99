//! Commands of trying an indicator. Letters are typed there.

use super::rows;
use crate::command::Key::{BackTab, Ctrl, Down, Enter, Esc, PageDown, PageUp, Tab, Up};
use crate::message::trial as text;

rows! { Trial:
    ToAnswer [Enter], Move 1, hit, to_answer to_answer_long;
    Polarity [Ctrl('n')], Show 1, always, polarity polarity_long;
    Order [Ctrl('r')], Show 2, always, order order_long;
    Gap [Ctrl('g')], Show 3, always, gap gap_long;
    Keep [Ctrl('k')], Decide 2, tried, keep keep_long;
    Leave [Esc], Show 3, always, leave leave_long;
    NextOwn [Tab], Move 6, always, next_own next_own_long;
    PreviousOwn [BackTab], Move 0, always, previous_own previous_own_long;
    Up [Up], Move 0, hit, up up_long;
    Down [Down], Move 0, hit, down down_long;
    PageUp [PageUp], Move 0, hit, page_up page_up_long;
    PageDown [PageDown], Move 7, hit, page_down page_down_long;
}
