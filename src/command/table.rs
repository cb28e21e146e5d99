//! The rows of the command table.

use super::Key::{
    self, BackTab, Char, Ctrl, Down, Enter, F, Left, PageDown, PageUp, Right, Tab, Up,
};
use super::{Command, CommandId, Facts, Group, Reason, Scope};
use crate::message::command as text;

/// Every command once, in the order in which help lists them.
pub const COMMANDS: &[Command] = &[
    Command {
        id: CommandId::Confirm,
        keys: &[Enter],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Decide,
        hint: 1,
        short: text::confirm,
        long: text::confirm_long,
        available: answer,
    },
    Command {
        id: CommandId::Toggle,
        keys: DIGITS,
        keys_shown: Some("1-9"),
        scope: Scope::Coding,
        group: Group::Decide,
        hint: 2,
        short: text::toggle,
        long: text::toggle_long,
        available: answer,
    },
    Command {
        id: CommandId::NoTheme,
        keys: &[Char('0')],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Decide,
        hint: 3,
        short: text::no_theme,
        long: text::no_theme_long,
        available: answer,
    },
    Command {
        id: CommandId::FocusUp,
        keys: &[Up, Char('k')],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Decide,
        hint: 0,
        short: text::focus_up,
        long: text::focus_up_long,
        available: answer,
    },
    Command {
        id: CommandId::FocusDown,
        keys: &[Down, Char('j')],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Decide,
        hint: 0,
        short: text::focus_down,
        long: text::focus_down_long,
        available: answer,
    },
    Command {
        id: CommandId::ToggleFocused,
        keys: &[Char(' ')],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Decide,
        hint: 0,
        short: text::toggle_focused,
        long: text::toggle_focused_long,
        available: answer,
    },
    Command {
        id: CommandId::Memo,
        keys: &[Char('m')],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Decide,
        hint: 6,
        short: text::memo,
        long: text::memo_long,
        available: answer,
    },
    Command {
        id: CommandId::Quote,
        keys: &[Char('c')],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Decide,
        hint: 5,
        short: text::quote,
        long: text::quote_long,
        available: ticked,
    },
    Command {
        id: CommandId::Undo,
        keys: &[Char('u'), Ctrl('z')],
        keys_shown: None,
        scope: Scope::Everywhere,
        group: Group::Decide,
        hint: 4,
        short: text::undo,
        long: text::undo_long,
        available: undo,
    },
    Command {
        id: CommandId::Redo,
        keys: &[Char('U'), Ctrl('y')],
        keys_shown: None,
        scope: Scope::Everywhere,
        group: Group::Decide,
        hint: 0,
        short: text::redo,
        long: text::redo_long,
        available: redo,
    },
    Command {
        id: CommandId::NextAnswer,
        keys: &[Right],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Move,
        hint: 0,
        short: text::next_answer,
        long: text::next_answer_long,
        available: answer,
    },
    Command {
        id: CommandId::PreviousAnswer,
        keys: &[Left],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Move,
        hint: 0,
        short: text::previous_answer,
        long: text::previous_answer_long,
        available: answer,
    },
    Command {
        id: CommandId::NextOpen,
        keys: &[Char('n')],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Move,
        hint: 0,
        short: text::next_open,
        long: text::next_open_long,
        available: answer,
    },
    Command {
        id: CommandId::NextQuestion,
        keys: &[Tab],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Move,
        hint: 8,
        short: text::next_question,
        long: text::next_question_long,
        available: answer,
    },
    Command {
        id: CommandId::PreviousQuestion,
        keys: &[BackTab],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Move,
        hint: 0,
        short: text::previous_question,
        long: text::previous_question_long,
        available: answer,
    },
    Command {
        id: CommandId::ScrollUp,
        keys: &[PageUp],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Move,
        hint: 0,
        short: text::scroll_up,
        long: text::scroll_up_long,
        available: answer,
    },
    Command {
        id: CommandId::ScrollDown,
        keys: &[PageDown],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Move,
        hint: 0,
        short: text::scroll_down,
        long: text::scroll_down_long,
        available: answer,
    },
    Command {
        id: CommandId::Search,
        keys: &[Char('/'), Ctrl('f')],
        keys_shown: None,
        scope: Scope::Coding,
        group: Group::Move,
        hint: 7,
        short: text::search,
        long: text::search_long,
        available: answer,
    },
    Command {
        id: CommandId::RowUp,
        keys: &[Up, Char('k')],
        keys_shown: None,
        scope: Scope::Matrix,
        group: Group::Matrix,
        hint: 0,
        short: text::row_up,
        long: text::row_up_long,
        available: always,
    },
    Command {
        id: CommandId::RowDown,
        keys: &[Down, Char('j')],
        keys_shown: None,
        scope: Scope::Matrix,
        group: Group::Matrix,
        hint: 0,
        short: text::row_down,
        long: text::row_down_long,
        available: always,
    },
    Command {
        id: CommandId::MatrixNextQuestion,
        keys: &[Right, Tab],
        keys_shown: None,
        scope: Scope::Matrix,
        group: Group::Matrix,
        hint: 2,
        short: text::matrix_next_question,
        long: text::matrix_next_question_long,
        available: always,
    },
    Command {
        id: CommandId::MatrixPreviousQuestion,
        keys: &[Left, BackTab],
        keys_shown: None,
        scope: Scope::Matrix,
        group: Group::Matrix,
        hint: 3,
        short: text::matrix_previous_question,
        long: text::matrix_previous_question_long,
        available: always,
    },
    Command {
        id: CommandId::Whose,
        keys: &[Char('w')],
        keys_shown: None,
        scope: Scope::Matrix,
        group: Group::Matrix,
        hint: 4,
        short: text::whose,
        long: text::whose_long,
        available: others,
    },
    Command {
        id: CommandId::ShowCoding,
        keys: &[F(2)],
        keys_shown: None,
        scope: Scope::Everywhere,
        group: Group::Program,
        hint: 9,
        short: text::show_coding,
        long: text::show_coding_long,
        available: always,
    },
    Command {
        id: CommandId::ShowMatrix,
        keys: &[F(6)],
        keys_shown: None,
        scope: Scope::Everywhere,
        group: Group::Program,
        hint: 10,
        short: text::show_matrix,
        long: text::show_matrix_long,
        available: always,
    },
    Command {
        id: CommandId::Export,
        keys: &[Char('e')],
        keys_shown: None,
        scope: Scope::Everywhere,
        group: Group::Program,
        hint: 11,
        short: text::export,
        long: text::export_long,
        available: always,
    },
    Command {
        id: CommandId::Rename,
        keys: &[Char('N')],
        keys_shown: None,
        scope: Scope::Everywhere,
        group: Group::Program,
        hint: 0,
        short: text::rename,
        long: text::rename_long,
        available: always,
    },
    Command {
        id: CommandId::Language,
        keys: &[F(9)],
        keys_shown: None,
        scope: Scope::Everywhere,
        group: Group::Program,
        hint: 0,
        short: text::language,
        long: text::language_long,
        available: always,
    },
    Command {
        id: CommandId::Help,
        keys: &[Char('?'), F(1)],
        keys_shown: None,
        scope: Scope::Everywhere,
        group: Group::Program,
        hint: 12,
        short: text::help,
        long: text::help_long,
        available: always,
    },
    Command {
        id: CommandId::Quit,
        keys: &[Char('q'), Ctrl('c')],
        keys_shown: None,
        scope: Scope::Everywhere,
        group: Group::Program,
        hint: 13,
        short: text::quit,
        long: text::quit_long,
        available: always,
    },
];

const DIGITS: &[Key] = &[
    Char('1'),
    Char('2'),
    Char('3'),
    Char('4'),
    Char('5'),
    Char('6'),
    Char('7'),
    Char('8'),
    Char('9'),
];

fn always(_: &Facts) -> Result<(), Reason> {
    Ok(())
}

fn answer(facts: &Facts) -> Result<(), Reason> {
    facts.answer.then_some(()).ok_or(Reason::NoAnswer)
}

fn ticked(facts: &Facts) -> Result<(), Reason> {
    answer(facts)?;
    facts.ticked.then_some(()).ok_or(Reason::NothingTicked)
}

fn undo(facts: &Facts) -> Result<(), Reason> {
    facts.undo.then_some(()).ok_or(Reason::NothingToUndo)
}

fn redo(facts: &Facts) -> Result<(), Reason> {
    facts.redo.then_some(()).ok_or(Reason::NothingToRedo)
}

fn others(facts: &Facts) -> Result<(), Reason> {
    facts.others.then_some(()).ok_or(Reason::OnlyOwnCodes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Lang;
    use std::collections::HashSet;

    const SCREENS: [Scope; 2] = [Scope::Coding, Scope::Matrix];

    #[test]
    fn every_command_has_one_row() {
        let ids: HashSet<CommandId> = COMMANDS.iter().map(|command| command.id).collect();
        assert_eq!(ids.len(), COMMANDS.len());
    }

    #[test]
    fn no_two_commands_share_a_key_on_a_screen() {
        for scope in SCREENS {
            let mut taken = HashSet::new();
            for command in super::super::commands_in(scope) {
                for key in command.keys {
                    assert!(taken.insert(*key), "{key:?} twice in {scope:?}");
                }
            }
        }
    }

    #[test]
    fn no_dead_key_of_the_us_international_layout_is_bound() {
        for command in COMMANDS {
            for dead in ['\'', '"', '`', '~', '^'] {
                assert!(!command.keys.contains(&Char(dead)), "{:?}", command.id);
            }
        }
    }

    #[test]
    fn every_command_is_explained_in_both_languages() {
        for command in COMMANDS {
            for lang in [Lang::Nl, Lang::En] {
                assert!(!(command.short)(lang).is_empty());
                assert!((command.long)(lang).ends_with('.'), "{:?}", command.id);
            }
            assert_ne!((command.long)(Lang::Nl), (command.long)(Lang::En), "{:?}", command.id);
        }
    }
}
