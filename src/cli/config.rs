//! `duiding config`: where the settings are, what they hold, and a file to begin with.

use super::{Context, Failure, Result, Sentence};
use crate::command::{KeyMap, all};
use crate::export::write_atomically;
use crate::message::{Lang, cli, settings as text, system_reason, visible};
use crate::settings::{Settings, as_written, file_in, template};
use clap::ArgMatches;
use std::path::Path;
use unicode_width::UnicodeWidthStr;

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    if matches.get_flag("template") {
        return context.say(template(lang).trim_end());
    }
    let Some(folder) = context.world.settings.clone() else {
        return Err(Sentence(text::no_place(lang)).into());
    };
    if matches.get_flag("write") {
        return write(context, &folder);
    }
    if let Some(faults) = context.faults.take() {
        return Err(faults.into());
    }
    show(context, &folder)
}

/// Makes the file, unless there is one.
fn write(context: &mut Context<'_, '_>, folder: &Path) -> Result {
    let lang = context.lang;
    let file = file_in(folder);
    let shown = visible(&file.display().to_string());
    if file.symlink_metadata().is_ok() {
        return Err(Sentence(text::there_already(lang, shown)).into());
    }
    std::fs::create_dir_all(folder).map_err(|error| {
        let folder = visible(&folder.display().to_string());
        let reason = system_reason(lang, &error);
        Failure::from(Sentence(text::no_folder(lang, folder, reason)))
    })?;
    write_atomically(&file, template(lang).as_bytes())?;
    context.say(cli::written(lang, shown))
}

/// Prints every setting in force, the way the file has it, and which of them are the program's own.
fn show(context: &mut Context<'_, '_>, folder: &Path) -> Result {
    let lang = context.lang;
    let settings = context.settings.clone();
    let file = file_in(folder);
    let shown = visible(&file.display().to_string());
    if file.exists() {
        context.say(shown)?;
    } else {
        context.say(text::none_yet(lang, shown))?;
    }
    context.say("")?;
    let mut lines: Vec<(String, Option<String>)> = Vec::new();
    for ((name, value), set) in settings.choices().written().into_iter().zip(settings.set()) {
        let note = (!set).then(|| text::is_default(lang));
        lines.push((format!("{name} = {value}"), note));
    }
    if !settings.keys.is_empty() {
        lines.push((String::new(), None));
        lines.push(("[keys]".into(), None));
    }
    let table = KeyMap::default();
    for command in all() {
        if let Some(keys) = settings.keys.get(&command.id) {
            let default = text::was_by_default(lang, table.all_text(command, lang));
            lines.push((as_written(command, keys), Some(default)));
        }
    }
    let widest = lines.iter().map(|(line, _)| line.width()).max().unwrap_or(0);
    lines.into_iter().try_for_each(|(line, note)| match note {
        Some(note) => {
            let fill = " ".repeat(widest - line.width());
            context.say(format!("{line}{fill}  # {note}"))
        }
        None => context.say(line),
    })
}

/// The sentence for a settings file without faults.
pub(super) fn sound(lang: Lang, shown: &str, settings: &Settings) -> String {
    let count = settings.set().into_iter().filter(|set| *set).count();
    text::sound(lang, shown, count, settings.keys.len())
}
