//! Commands that work everywhere.

use super::rows;
use crate::command::Key::{Char, Ctrl, F};
use crate::message::command as text;

rows! { Program:
    Palette [Char(':'), Ctrl('p')], Program 28, always, palette palette_long;
    Help [Char('?'), F(1)], Program 29, always, help help_long;
    Language [F(9)], Program 0, always, language language_long;
    Colours [Ctrl('t')], Program 0, always, colours colours_long;
    Hints [Char('H')], Program 0, always, hints hints_long;
    Mouse [Ctrl('o')], Program 0, always, mouse mouse_long;
    Saved [Ctrl('s')], Program 0, always, saved saved_long;
    Quit [Char('q'), Ctrl('c')], Program 30, always, quit quit_long;
}
