//! The check of a user's own keys against the command table.

use super::fault::FaultKind;
use super::read::{Report, start};
use crate::command::{Command, CommandId, Key, Scope, all, commands_in, id};
use crate::message::Lang;
use crate::nearest::distance;
use std::collections::{HashMap, HashSet};
use toml_edit::{Item, TableLike, Value};

/// Keys that wait for a second one on the layout US-International, which many Dutch keyboards have.
const DEAD: [char; 5] = ['\'', '"', '`', '~', '^'];

/// Control keys that a terminal sends as another key.
const SENT_AS: [(Key, Key); 3] =
    [(Key::Ctrl('i'), Key::Tab), (Key::Ctrl('m'), Key::Enter), (Key::Ctrl('['), Key::Esc)];

/// How many names are offered in place of an unknown one.
const OFFERED: usize = 3;

/// Who gets lost without these cannot find anything else.
const NEEDED: [CommandId; 2] =
    [CommandId::Program(id::Program::Help), CommandId::Program(id::Program::Quit)];

/// A command of the file with its keys and the byte where it stands.
struct Entry {
    command: &'static Command,
    at: usize,
    keys: Vec<Key>,
}

/// Reads the table of keys, and tells what is wrong with it.
pub(super) fn read(table: &dyn TableLike, report: &mut Report<'_>) -> HashMap<CommandId, Vec<Key>> {
    let mut entries = Vec::new();
    read_table("", table, &mut entries, report);
    clashes(&entries, report);
    for entry in &entries {
        // Where text is typed, the keys for that are no commands: only other keys help there.
        let within_reach = entry.keys.iter().any(|key| !key.is_typed());
        if NEEDED.contains(&entry.command.id) && !within_reach {
            let such_as = entry.command.keys.iter().find(|key| !key.is_typed()).copied();
            let command = entry.command.full_name();
            report.add(entry.at, FaultKind::OutOfReach { command, such_as });
        }
    }
    entries.into_iter().map(|entry| (entry.command.id, entry.keys)).collect()
}

/// Reads a table; without quotes `coding.quote` is a table in it.
fn read_table(
    above: &str,
    table: &dyn TableLike,
    entries: &mut Vec<Entry>,
    report: &mut Report<'_>,
) {
    for (name, item) in table.iter() {
        let at = start(table, name, item);
        let name = format!("{above}{name}");
        match item.as_table_like() {
            Some(inner) => read_table(&format!("{name}."), inner, entries, report),
            None => read_entry(&name, item, at, entries, report),
        }
    }
}

fn read_entry(
    name: &str,
    item: &Item,
    at: usize,
    entries: &mut Vec<Entry>,
    report: &mut Report<'_>,
) {
    let Some(command) = all().find(|command| command.full_name() == name) else {
        let (name, alike) = (name.to_owned(), alike(name));
        return report.add(at, FaultKind::UnknownCommand { name, alike });
    };
    let name = command.full_name();
    if let Some(shown) = command.keys_shown {
        return report.add(at, FaultKind::FixedKeys { command: name, shown });
    }
    if entries.iter().any(|entry| entry.command.id == command.id) {
        return report.add(at, FaultKind::CommandTwice(name));
    }
    let mut keys: Vec<Key> = Vec::new();
    for value in values(item) {
        let at = value.and_then(Value::span).map_or(at, |span| span.start);
        match value.and_then(Value::as_str).map(|text| key(&name, text)) {
            None => report.add(at, FaultKind::NoList(name.clone())),
            Some(Err(fault)) => report.add(at, fault),
            Some(Ok(key)) if keys.contains(&key) => {}
            Some(Ok(key)) => keys.push(key),
        }
    }
    entries.push(Entry { command, at, keys });
}

/// The values of a list, or the one value there is in its place; `None` is something that is no value.
fn values(item: &Item) -> Vec<Option<&Value>> {
    match item.as_array() {
        Some(list) => list.iter().map(Some).collect(),
        None => vec![item.as_value()],
    }
}

/// The key with a name, if it can be used.
fn key(command: &str, name: &str) -> Result<Key, FaultKind> {
    let command = command.to_owned();
    let Some(key) = Key::from_name(name) else {
        return Err(FaultKind::UnknownKey { command, name: name.to_owned() });
    };
    let instead = SENT_AS.iter().find(|(sent, _)| *sent == key).map(|(_, instead)| *instead);
    match key {
        Key::Char(c) if DEAD.contains(&c) => Err(FaultKind::DeadKey { command, key }),
        Key::Ctrl(c) if instead.is_some() || !c.is_ascii_lowercase() => {
            Err(FaultKind::NotSent { command, key, instead })
        }
        key => Ok(key),
    }
}

/// Tells of keys that give two commands on one screen; each pair once, whatever screens it is on.
fn clashes(entries: &[Entry], report: &mut Report<'_>) {
    let changed = |command: &Command| entries.iter().find(|entry| entry.command.id == command.id);
    let mut told = HashSet::new();
    for screen in Scope::SCREENS {
        let mut taken: HashMap<Key, &Command> = HashMap::new();
        for command in commands_in(screen) {
            let entry = changed(command);
            for key in entry.map_or(command.keys, |entry| entry.keys.as_slice()) {
                let Some(other) = taken.insert(*key, command) else { continue };
                // The line of the two that the user is likely to have come to last.
                let at = entry.into_iter().chain(changed(other)).map(|entry| entry.at).max();
                if let Some(at) = at
                    && told.insert((*key, other.id, command.id))
                {
                    let commands = [other.full_name(), command.full_name()];
                    report.add(at, FaultKind::KeyTwice { key: *key, screen, commands });
                }
            }
        }
    }
}

/// The commands whose names are most like an unknown one: first those with the same last part, or that
/// are called so on the screen.
fn alike(unknown: &str) -> Vec<String> {
    let wanted = unknown.rsplit('.').next().unwrap_or_default();
    let is_called = |command: &Command| {
        let shown = [Lang::Nl, Lang::En].map(|lang| (command.short)(lang));
        command.name == wanted || shown.iter().any(|shown| shown == wanted)
    };
    let mut names: Vec<(bool, usize, String)> = all()
        .filter(|command| command.keys_shown.is_none())
        .map(|command| {
            let name = command.full_name();
            (!is_called(command), distance(unknown, &name), name)
        })
        .collect();
    names.sort();
    names.into_iter().take(OFFERED).map(|(.., name)| name).collect()
}

#[cfg(test)]
mod tests {
    use crate::message::{Explain, Lang};
    use crate::settings::Settings;

    fn faults(keys: &str) -> Vec<String> {
        let source = format!("[keys]\n{keys}");
        match Settings::from_toml("c.toml", source.as_bytes()) {
            Ok(_) => vec![],
            Err(faults) => faults
                .explain(Lang::Nl)
                .lines()
                .map(|line| line.trim_start_matches("c.toml, ").to_owned())
                .collect(),
        }
    }

    #[test]
    fn an_unknown_command_is_met_with_those_most_like_it() {
        let said = faults("\"coding.qoute\" = [\"v\"]\n\"quote\" = [\"v\"]\n\"voorbeeld\" = []\n");
        assert!(said[0].starts_with("regel 2: coding.qoute is geen opdracht"), "{said:?}");
        assert!(said[0].contains("coding.quote"), "{said:?}");
        assert!(said[1].contains("coding.quote"), "{said:?}");
        assert!(said[2].contains("coding.quote"), "as it is called on the screen: {said:?}");
        assert_eq!(said.len(), 3);
    }

    #[test]
    fn keys_that_do_not_exist_or_cannot_be_pressed_are_told() {
        let said = faults(
            "\"coding.quote\" = [\n  \"Ctrl-V\",\n  \"Alt-v\",\n  \"'\",\n]\n\
             \"coding.memo\" = [\"Ctrl-M\", \"Ctrl-1\", 3]\n\"matrix.whose\" = { a = 1 }\n",
        );
        assert!(said[0].starts_with("regel 4: coding.quote: «Alt-v» is geen toets"), "{said:?}");
        assert!(said[1].starts_with("regel 5: coding.quote: ' "), "{said:?}");
        assert!(said[2].contains("Ctrl-M") && said[2].contains("Enter"), "{said:?}");
        assert!(said[3].contains("Ctrl-1"), "{said:?}");
        assert!(said[4].contains("coding.memo") && said[4].contains("[\"v\", \"Ctrl-V\"]"));
        assert!(said[5].contains("matrix.whose.a is geen opdracht"), "{said:?}");
        assert_eq!(said.len(), 6, "{said:?}");
    }

    #[test]
    fn a_key_for_two_commands_names_both_and_the_screen() {
        let said = faults("\"coding.quote\" = [\"m\"]\n");
        assert_eq!(said.len(), 1, "{said:?}");
        for needed in ["regel 2", "de toets m", "coding.memo", "coding.quote", "coderen"] {
            assert!(said[0].contains(needed), "{needed}: {said:?}");
        }
        let everywhere = faults("\"program.mouse\" = [\"F6\"]\n");
        assert_eq!(everywhere.len(), 1, "once, though on every screen: {everywhere:?}");
        assert!(faults("\"coding.quote\" = [\"x\"]\n").is_empty(), "x is of another screen");
        let swapped = "\"coding.quote\" = [\"m\"]\n\"coding.memo\" = [\"c\"]\n";
        assert!(faults(swapped).is_empty(), "{:?}", faults(swapped));
        assert_eq!(faults("\"coding.quote\" = [\"5\"]\n").len(), 1, "5 is of coding.toggle");
    }

    #[test]
    fn a_command_may_be_without_a_key_but_not_help_and_quit() {
        assert!(faults("\"coding.quote\" = []\n").is_empty());
        let said = faults("\"program.quit\" = []\n\"program.help\" = [\"z\"]\n");
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said[0].contains("program.quit") && said[0].contains("Ctrl-C"), "{said:?}");
        assert!(said[1].contains("program.help") && said[1].contains("F1"), "{said:?}");
        assert!(faults("\"program.help\" = [\"z\", \"F12\"]\n").is_empty());
        // A line that is being typed takes these for itself.
        for typed in ["Ctrl-W", "Ctrl-U", "Ctrl-E", "Ctrl-A"] {
            let said = faults(&format!("\"program.quit\" = [\"{typed}\"]\n"));
            assert_eq!(said.len(), 1, "{typed}: {said:?}");
            assert!(said[0].contains("program.quit") && said[0].contains("Ctrl-C"), "{said:?}");
        }
    }

    #[test]
    fn fixed_keys_stay_and_no_command_is_told_twice() {
        let said = faults(
            "\"coding.toggle\" = [\"a\"]\n\"coding.quote\" = [\"v\"]\ncoding.quote = [\"x\"]\n",
        );
        assert!(said[0].contains("coding.toggle") && said[0].contains("1-9"), "{said:?}");
        assert!(said[1].starts_with("regel 4") && said[1].contains("coding.quote"), "{said:?}");
        assert_eq!(said.len(), 2, "{said:?}");
    }
}
