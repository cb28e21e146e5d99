//! Commands of every screen of an open project.

use super::rows;
use crate::command::Key::{Char, Ctrl, F};
use crate::message::command as text;

rows! { Project:
    Undo [Char('u'), Ctrl('z')], Decide 4, undo, undo undo_long;
    Redo [Char('U'), Ctrl('y')], Decide 0, redo, redo redo_long;
    ToQuestion [Char('g')], Move 8, answer, to_question to_question_long;
    StudyMemo [Char('S')], Decide 0, always, study_memo study_memo_long;
    ShowCoding [F(2)], Program 20, always, show_coding show_coding_long;
    ShowRound [F(3)], Program 21, aided, show_round show_round_long;
    ShowCodebook [F(4)], Program 22, always, show_codebook show_codebook_long;
    ShowAgreement [F(5)], Program 23, always, show_agreement show_agreement_long;
    ShowMatrix [F(6)], Program 24, always, show_matrix show_matrix_long;
    ShowOverview [F(7)], Program 25, always, show_overview show_overview_long;
    ShowLog [F(8)], Program 26, always, show_log show_log_long;
    Export [Char('e')], Program 27, always, export export_long;
    Rename [Char('N')], Program 0, always, rename rename_long;
    AnotherCoder [Char('W')], Program 0, always, another_coder another_coder_long;
    Projects [Char('P')], Program 0, always, projects projects_long;
}
