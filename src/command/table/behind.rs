//! Commands of the list of answers behind a cell of the matrix.

use super::rows;
use crate::command::Key::{Char, Down, Enter, Esc, PageDown, PageUp, Up};
use crate::message::matrix_screen as text;

rows! { Behind:
    Choose [Char('c')], Decide 2, own_listed, choose choose_long;
    Edit [Char('E')], Decide 3, own_listed, edit_listed edit_listed_long;
    OpenAnswer [Enter], Move 1, listed, open_answer open_answer_long;
    AnswerUp [Up, Char('k')], Move 0, listed, answer_up answer_up_long;
    AnswerDown [Down, Char('j')], Move 0, listed, answer_down answer_down_long;
    PageUp [PageUp], Move 0, listed, page_up page_up_long;
    PageDown [PageDown], Move 0, listed, page_down page_down_long;
    Back [Esc], Move 4, always, back back_long;
}
