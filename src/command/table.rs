//! The rows of the command table, a file for each place where they work.

mod advice;
mod agreement;
mod behind;
mod codebook;
mod coding;
mod files;
mod log;
mod marking;
mod matrix;
mod new;
mod overview;
mod program;
mod project;
mod round;
mod settle;
mod start;
mod trial;

use super::Command;

/// Declares rows: `Id [keys] as "1-9", Group hint, available, short long;`. The name of the short text is
/// the name in a key file.
macro_rules! rows {
    ($scope:ident: $(
        $id:ident [ $($key:expr),* $(,)? ] $(as $shown:literal)? , $group:ident $hint:literal ,
        $available:ident , $short:ident $long:ident ;
    )*) => {
        /// The rows of this place.
        pub(in crate::command::table) const ROWS: &[crate::command::Command] = &[$(
            crate::command::Command {
                id: crate::command::CommandId::$scope(crate::command::id::$scope::$id),
                name: stringify!($short),
                keys: &[$($key),*],
                keys_shown: $crate::command::table::rows!(@shown $($shown)?),
                scope: crate::command::Scope::$scope,
                group: crate::command::Group::$group,
                hint: $hint,
                short: text::$short,
                long: text::$long,
                available: crate::command::facts::$available,
            },
        )*];
    };
    (@shown) => { None };
    (@shown $shown:literal) => { Some($shown) };
}
use rows;

/// Every command once, in the order in which help lists them.
pub const TABLE: &[&[Command]] = &[
    start::ROWS,
    files::ROWS,
    new::preview::ROWS,
    new::codebook::ROWS,
    new::columns::ROWS,
    new::details::ROWS,
    coding::ROWS,
    marking::ROWS,
    round::ROWS,
    codebook::ROWS,
    trial::ROWS,
    advice::ROWS,
    agreement::ROWS,
    settle::ROWS,
    matrix::ROWS,
    behind::ROWS,
    overview::ROWS,
    log::ROWS,
    project::ROWS,
    program::ROWS,
];

#[cfg(test)]
mod tests {
    use crate::command::{Command, CommandId, Key::Char, Scope, all, commands_in};
    use crate::message::Lang;
    use std::collections::HashSet;

    #[test]
    fn every_command_has_one_row() {
        let ids: HashSet<CommandId> = all().map(|command| command.id).collect();
        assert_eq!(ids.len(), all().count());
        let names: HashSet<String> = all().map(Command::full_name).collect();
        assert_eq!(names.len(), ids.len());
    }

    #[test]
    fn no_two_commands_share_a_key_on_a_screen() {
        for scope in Scope::SCREENS {
            let mut taken = HashSet::new();
            for command in commands_in(scope) {
                for key in command.keys {
                    assert!(taken.insert(*key), "{key:?} twice in {scope:?}");
                }
            }
        }
    }

    #[test]
    fn every_command_has_a_key_and_none_is_a_dead_key_of_the_us_international_layout() {
        for command in all() {
            assert!(!command.keys.is_empty(), "{:?}", command.id);
            for dead in ['\'', '"', '`', '~', '^'] {
                assert!(!command.keys.contains(&Char(dead)), "{:?}", command.id);
            }
        }
    }

    #[test]
    fn every_command_is_explained_in_both_languages() {
        for command in all() {
            for lang in [Lang::Nl, Lang::En] {
                assert!(!(command.short)(lang).is_empty());
                assert!((command.long)(lang).ends_with('.'), "{:?}", command.id);
            }
            assert_ne!((command.long)(Lang::Nl), (command.long)(Lang::En), "{:?}", command.id);
        }
    }
}
