//! Commands of every screen of an open project.

use super::rows;
use crate::command::Key::{Char, Ctrl, F};
use crate::message::command as text;

rows! { Project:
    Undo [Char('u'), Ctrl('z')], Decide 4, undo, undo undo_long;
    Redo [Char('U'), Ctrl('y')], Decide 0, redo, redo redo_long;
    ToQuestion [Char('g')], Move 8, answer, to_question to_question_long;
    ShowCoding [F(2)], Program 9, always, show_coding show_coding_long;
    ShowMatrix [F(6)], Program 10, always, show_matrix show_matrix_long;
    ShowOverview [F(7)], Program 10, always, show_overview show_overview_long;
    Export [Char('e')], Program 11, always, export export_long;
    Rename [Char('N')], Program 0, always, rename rename_long;
}
