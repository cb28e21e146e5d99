//! The settings file with everything that can be in it, explained and commented out.

use super::Settings;
use crate::command::{Command, Key, Scope, all};
use crate::message::{Lang, settings as text};
use toml_edit::Array;

/// The file, in the language of its reader. A line that begins with `#` and no space is a setting with
/// its default; other comments explain.
#[must_use]
pub fn template(lang: Lang) -> String {
    let mut lines: Vec<String> = Vec::new();
    let comment = |text: String| format!("# {text}");
    for line in [text::about_file(lang), text::how_lines_count(lang), text::how_to_check(lang)] {
        lines.push(comment(line));
    }
    let abouts = [
        text::about_language(lang),
        text::about_colours(lang),
        text::about_mouse(lang),
        text::about_tips(lang),
    ];
    for ((name, value), about) in Settings::default().choices().written().into_iter().zip(abouts) {
        lines.push(String::new());
        lines.push(comment(about));
        lines.push(format!("#{name} = {value}"));
    }
    lines.push(String::new());
    for line in [text::about_keys(lang), text::which_keys(lang), text::no_keys(lang)] {
        lines.push(comment(line));
    }
    lines.push("[keys]".into());
    for scope in Scope::all() {
        lines.push(String::new());
        lines.push(comment(format!("--- {} ---", scope.text(lang))));
        for command in all().filter(|command| command.scope == scope) {
            lines.push(comment((command.long)(lang)));
            match command.keys_shown {
                Some(shown) => {
                    lines.push(comment(text::keys_stay(lang, command.full_name(), shown)));
                }
                None => lines.push(format!("#{}", as_written(command, command.keys))),
            }
        }
    }
    lines.join("\n") + "\n"
}

/// The line of a settings file that gives a command its keys: `"coding.quote" = ["v", "Ctrl-V"]`.
#[must_use]
pub fn as_written(command: &Command, keys: &[Key]) -> String {
    let keys: Array = keys.iter().map(|key| key.name()).collect();
    format!("\"{}\" = {keys}", command.full_name())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::id::Matrix;
    use crate::command::{CommandId, KeyMap};
    use crate::settings::Palette;

    /// The template with every setting in it switched on.
    fn uncommented(lang: Lang) -> String {
        let on = |line: &str| match line.strip_prefix('#') {
            Some(setting) if !setting.starts_with(' ') => setting.to_owned(),
            _ => line.to_owned(),
        };
        template(lang).lines().map(on).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn as_it_is_and_with_everything_switched_on_it_changes_nothing() {
        for lang in [Lang::Nl, Lang::En] {
            let as_it_is = Settings::from_toml("c.toml", template(lang).as_bytes()).unwrap();
            assert_eq!(as_it_is, Settings::default());
            let all_on = Settings::from_toml("c.toml", uncommented(lang).as_bytes()).unwrap();
            assert_eq!(all_on.language, Some(Lang::default()));
            assert_eq!(all_on.colours, Some(Palette::default()));
            assert_eq!((all_on.mouse, all_on.tips), (Some(true), Some(true)));
            let (own, table) = (all_on.key_map(), KeyMap::default());
            for command in all() {
                assert_eq!(own.keys(command), table.keys(command), "{}", command.full_name());
                let there = all_on.keys.contains_key(&command.id);
                assert_eq!(there, command.keys_shown.is_none(), "{}", command.full_name());
            }
        }
    }

    #[test]
    fn every_command_is_in_it_with_its_sentence() {
        for lang in [Lang::Nl, Lang::En] {
            let template = template(lang);
            for command in all() {
                assert!(template.contains(&command.full_name()));
                assert!(template.contains(&(command.long)(lang)));
            }
        }
    }

    #[test]
    fn a_key_is_written_so_that_it_reads_back() {
        let command = Command::of(CommandId::Matrix(Matrix::Whose)).unwrap();
        for key in [Key::Char('\\'), Key::Char(' '), Key::Char('#'), Key::Ctrl('v'), Key::F(10)] {
            let source = format!("[keys]\n{}\n", as_written(command, &[key, Key::F(12)]));
            let settings = Settings::from_toml("c.toml", source.as_bytes()).unwrap();
            assert_eq!(settings.keys[&command.id], [key, Key::F(12)], "{source}");
        }
    }
}
