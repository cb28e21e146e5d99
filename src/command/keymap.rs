//! Which key gives which command: the table's keys, unless the user has others.

use super::{Command, CommandId, Key, Scope, commands_in};
use crate::message::Lang;
use std::collections::HashMap;

/// The keys in force.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeyMap {
    /// Commands with keys of the user's own.
    changed: HashMap<CommandId, Vec<Key>>,
}

impl KeyMap {
    /// The table's keys with these in place of those of some commands.
    #[must_use]
    pub fn with(changed: HashMap<CommandId, Vec<Key>>) -> Self {
        Self { changed }
    }

    /// The keys that give a command.
    #[must_use]
    pub fn keys(&self, command: &Command) -> &[Key] {
        self.changed.get(&command.id).map_or(command.keys, Vec::as_slice)
    }

    /// The command that a key gives at a place.
    #[must_use]
    pub fn command_for(&self, key: Key, screen: Scope) -> Option<&'static Command> {
        commands_in(screen).find(|command| self.keys_at(command, screen).any(|own| own == key))
    }

    /// The keys that give a command at a place: where letters are typed, those are left out.
    pub fn keys_at<'a>(
        &'a self,
        command: &'a Command,
        screen: Scope,
    ) -> impl Iterator<Item = Key> + 'a {
        let typed = screen.is_typed_in();
        let keys = self.keys(command).iter().copied();
        keys.filter(move |key| !(typed && matches!(key, Key::Char(_))))
    }

    /// All keys of a command at a place as shown to a user.
    #[must_use]
    pub fn all_text_at(&self, command: &Command, screen: Scope, lang: Lang) -> String {
        match command.keys_shown {
            Some(shown) => shown.to_owned(),
            None => {
                let keys = self.keys_at(command, screen).map(|key| key.text(lang));
                keys.collect::<Vec<_>>().join(" ")
            }
        }
    }

    /// The key of a command at a place that is shown to a user; empty when it has none there.
    #[must_use]
    pub fn first_text_at(&self, command: &Command, screen: Scope, lang: Lang) -> String {
        match (command.keys_shown, self.keys_at(command, screen).next()) {
            (Some(shown), _) => shown.to_owned(),
            (None, key) => key.map(|key| key.text(lang)).unwrap_or_default(),
        }
    }

    /// All keys of a command as shown to a user.
    #[must_use]
    pub fn all_text(&self, command: &Command, lang: Lang) -> String {
        match command.keys_shown {
            Some(shown) => shown.to_owned(),
            None => {
                self.keys(command).iter().map(|key| key.text(lang)).collect::<Vec<_>>().join(" ")
            }
        }
    }

    /// The key of a command that is shown to a user; empty when it has none.
    #[must_use]
    pub fn first_text(&self, command: &Command, lang: Lang) -> String {
        match (command.keys_shown, self.keys(command).first()) {
            (Some(shown), _) => shown.to_owned(),
            (None, Some(key)) => key.text(lang),
            (None, None) => String::new(),
        }
    }

    /// The same by id, for texts that name a key.
    #[must_use]
    pub fn text_of(&self, id: CommandId, lang: Lang) -> String {
        Command::of(id).map_or_else(String::new, |command| self.first_text(command, lang))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::id::{Coding, Program};

    #[test]
    fn a_key_of_ones_own_takes_the_place_of_the_table() {
        let quote = CommandId::Coding(Coding::Quote);
        let keys = KeyMap::with(HashMap::from([(quote, vec![Key::Char('v')])]));
        let found = |key| keys.command_for(key, Scope::Coding).map(|command| command.id);
        assert_eq!(found(Key::Char('v')), Some(quote));
        assert_eq!(found(Key::Char('c')), None);
        assert_eq!(found(Key::F(1)), Some(CommandId::Program(Program::Help)));
        assert_eq!(keys.text_of(quote, Lang::Nl), "v");
    }

    #[test]
    fn keys_of_another_screen_do_nothing() {
        let keys = KeyMap::default();
        assert!(keys.command_for(Key::Char('w'), Scope::Round).is_none());
        assert!(keys.command_for(Key::Char('w'), Scope::Matrix).is_some());
    }
}
