//! Commands of choosing a file. Letters narrow the list there.

use super::rows;
use crate::command::Key::{Down, Enter, Esc, Left, PageDown, PageUp, Right, Up};
use crate::message::start as text;

rows! { Files:
    Take [Enter], Program 1, always, file_take file_take_long;
    Back [Esc], Program 2, always, back file_back_long;
    Outer [Left], Move 3, always, file_outer file_outer_long;
    Enter [Right], Move 4, always, file_enter file_enter_long;
    Up [Up], Move 0, always, up up_long;
    Down [Down], Move 0, always, down down_long;
    PageUp [PageUp], Move 0, always, page_up page_up_long;
    PageDown [PageDown], Move 0, always, page_down page_down_long;
}
