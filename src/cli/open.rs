//! `duiding PROJECT`: the terminal program.

use super::{Context, Failure, Result, Sentence};
use crate::decide::Session;
use crate::message::{cli as text, list, settings, tui, visible};
use crate::store::{Project, StoreError};
use crate::tui::{Palette, Problem, RealTerminal, Shell, State, run as run_loop};
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// Name of whoever codes first, until they give their own.
const FIRST_CODER: &str = "1";

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    let Some(path) = matches.get_one::<PathBuf>("project") else {
        return Err(Failure::Usage(text::start_how(lang)));
    };
    let coder = matches.get_one::<String>("coder").map(|name| name.trim());
    if coder == Some("") {
        return Err(Failure::Usage(text::usage_no_value(lang, "--coder")));
    }
    let path = &with_ending(path);
    if !path.exists() {
        return Err(StoreError::Missing(path.clone()).into());
    }
    if !context.world.terminal {
        return Err(Failure::Usage(tui::no_terminal(lang)));
    }
    let shell = shell(context, matches);
    open(context, shell, path, coder)
}

/// What the screens have in common at the start: by the command line, else by the settings.
pub(super) fn shell(context: &Context<'_, '_>, matches: &ArgMatches) -> Shell {
    let asked = matches.get_one::<String>("colours").and_then(|name| Palette::from_name(name));
    let no_color = context.world.no_color;
    let choices = context.settings.choices();
    let palette = if no_color { Palette::Mono } else { asked.unwrap_or(choices.colours) };
    let mut shell = Shell::new(context.lang, palette);
    shell.no_color = no_color;
    shell.keys = context.settings.key_map();
    shell.mouse = !matches.get_flag("no-mouse") && choices.mouse;
    shell.tips = choices.tips;
    if let Some(folder) = &context.world.settings {
        shell.keep_in(folder.clone());
    }
    shell
}

/// Opens a project in the terminal program, as this coder or as whoever coded last.
pub(super) fn open(
    context: &mut Context<'_, '_>,
    shell: Shell,
    path: &Path,
    coder: Option<&str>,
) -> Result {
    let lang = context.lang;
    let project = Project::open(path)?;
    let before = project.coders_with_codings()?;
    let mut session = Session::start(project, coder, FIRST_CODER)?;
    session.remember_coder()?;
    let mut state = State::new(session, shell)?;
    let mut notes: Vec<String> = Vec::new();
    if let Some(name) = coder
        && !before.is_empty()
        && !before.iter().any(|known| known.is_called(name))
    {
        // A slip in a name would otherwise look like an empty project.
        let others: Vec<&str> = before.iter().map(|known| known.name.as_str()).collect();
        notes.push(tui::new_coder(lang, name, list(lang, &others)));
    }
    let failed = |error: std::io::Error| Failure::from(Sentence(tui::terminal_failed(lang, error)));
    if coder.is_none() && before.is_empty() && state.session.coder().name == FIRST_CODER {
        notes.push(tui::no_name_yet(lang, FIRST_CODER));
    }
    notes.extend(
        context.faults.as_ref().map(|faults| settings::set_aside(lang, faults.first(lang))),
    );
    if !notes.is_empty() {
        state.shell.tell(notes.join(" "));
    }
    let mut terminal = RealTerminal::open(tui::crashed(lang)).map_err(failed)?;
    run_loop(&mut state, &mut terminal).map_err(|problem| match problem {
        Problem::Terminal(error) => failed(error),
        Problem::Project(error) => error.into(),
    })?;
    drop(terminal);
    context.tell(text::farewell(lang, visible(&path.display().to_string())))
}

/// The path, with `.duiding` behind it when that is the file there is.
fn with_ending(path: &Path) -> PathBuf {
    let mut longer = path.as_os_str().to_owned();
    longer.push(".duiding");
    let longer = PathBuf::from(longer);
    if !path.exists() && longer.exists() { longer } else { path.to_owned() }
}
