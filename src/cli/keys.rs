//! `duiding keys`: the key table, from the command table.

use super::{Context, Result};
use crate::command::{Command, CommandId, KeyMap, Scope, all, id};
use crate::message::{Lang, cli as text, visible};
use crate::settings::file_in;
use clap::ArgMatches;
use unicode_width::UnicodeWidthStr;

/// With what the page of the manual is made.
const PAGE: &str = "duiding keys --format markdown";

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("markdown") => context.say(markdown(context.lang).trim_end()),
        _ => print(context),
    }
}

/// Each place with its commands.
fn places() -> impl Iterator<Item = (Scope, Vec<&'static Command>)> {
    Scope::all().map(|scope| (scope, all().filter(|command| command.scope == scope).collect()))
}

/// The keys that work here and now, for reading in a terminal.
fn print(context: &mut Context<'_, '_>) -> Result {
    let lang = context.lang;
    let map = context.settings.key_map();
    let own = |command: &Command| context.settings.keys.contains_key(&command.id);
    let shown =
        |command: &Command| map.all_text(command, lang) + if own(command) { " *" } else { "" };
    let widest = all().map(|command| shown(command).width()).max().unwrap_or(0);
    let mut lines = Vec::new();
    for (scope, commands) in places() {
        lines.push(capital(&scope.text(lang)));
        for command in commands {
            let keys = shown(command);
            let fill = " ".repeat(widest - keys.width());
            lines.push(format!("  {keys}{fill}  {}", (command.long)(lang)));
        }
        lines.push(String::new());
    }
    if let (Some(folder), true) = (&context.world.settings, all().any(own)) {
        lines.push(text::keys_own(lang, visible(&file_in(folder).display().to_string())));
    }
    lines.into_iter().try_for_each(|line| context.say(line))
}

/// The page of keys of the manual: the table's own keys, whoever makes it.
fn markdown(lang: Lang) -> String {
    let map = KeyMap::default();
    let help = map.text_of(CommandId::Program(id::Program::Help), lang);
    let palette = map.text_of(CommandId::Program(id::Program::Palette), lang);
    let mut page = format!(
        "# {}\n\n{}\n\n{}\n",
        text::keys_title(lang),
        text::keys_made(lang, PAGE),
        text::keys_about(lang, help, palette)
    );
    for (scope, commands) in places() {
        let (key, what, why) = (text::keys_key(lang), text::keys_what(lang), text::keys_why(lang));
        page += &format!("\n## {}\n\n", capital(&scope.text(lang)));
        page += &format!("| {key} | {what} | {why} |\n|---|---|---|\n");
        for command in commands {
            let (short, long) = ((command.short)(lang), (command.long)(lang));
            let keys = in_code(command, lang);
            page += &format!("| {keys} | {} | {} |\n", cell(&short), cell(&long));
        }
    }
    page
}

/// The keys of a command, each as code.
fn in_code(command: &Command, lang: Lang) -> String {
    let keys: Vec<String> = match command.keys_shown {
        Some(shown) => vec![shown.to_owned()],
        None => command.keys.iter().map(|key| key.text(lang)).collect(),
    };
    keys.iter().map(|key| format!("`{}`", cell(key))).collect::<Vec<_>>().join(" ")
}

/// A text that stays in its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// A heading of a name that stands within sentences elsewhere.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
