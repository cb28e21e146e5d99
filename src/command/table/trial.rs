//! Commands of trying an indicator. Letters are typed there.

use super::rows;
use crate::command::Key::{BackTab, Ctrl, Down, Enter, Esc, PageDown, PageUp, Tab, Up};
use crate::message::trial as text;

rows! { Trial:
    Keep [Ctrl('k')], Decide 1, tried, keep keep_long;
    Leave [Esc], Show 2, always, leave leave_long;
    ToAnswer [Enter], Move 3, hit, to_answer to_answer_long;
    Polarity [Ctrl('n')], Show 4, always, polarity polarity_long;
    Order [Ctrl('r')], Show 5, several_words, order order_long;
    Gap [Ctrl('g')], Show 6, several_words, gap gap_long;
    NextOwn [Tab], Move 7, always, next_own next_own_long;
    PreviousOwn [BackTab], Move 0, always, previous_own previous_own_long;
    Up [Up], Move 0, hit, up up_long;
    Down [Down], Move 0, hit, down down_long;
    PageUp [PageUp], Move 0, hit, page_up page_up_long;
    PageDown [PageDown], Move 8, hit, page_down page_down_long;
}
