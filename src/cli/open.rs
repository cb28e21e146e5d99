//! `duiding` and `duiding PROJECT`: the terminal program.

use super::{Context, Failure, Result, Sentence, demo};
use crate::decide::{FIRST_CODER, Session, Who, without_a_name};
use crate::message::{cli as text, list, settings, tui, visible};
use crate::store::{Project, StoreError};
use crate::tui::{Palette, Place, Problem, RealTerminal, Shell, Start, State, Surroundings, sit};
use clap::ArgMatches;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    let shell = shell(context, matches);
    let Some(path) = matches.get_one::<PathBuf>("project") else {
        if !context.world.terminal {
            return Err(Failure::Usage(text::start_how(lang)));
        }
        let start = Start::new(shell, surroundings(context));
        return sit_down(context, Place::Start(Box::new(start)));
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
    let project = Project::open(path)?;
    let place = if coder.is_none() && Who::of(&project)?.only().is_none() {
        Place::Start(Box::new(Start::asking(shell, surroundings(context), project)?))
    } else {
        work(context, shell, project, coder)?
    };
    sit_down(context, place)
}

/// Opens a project in the terminal program, as this coder or as whoever coded last.
pub(super) fn open(
    context: &mut Context<'_, '_>,
    matches: &ArgMatches,
    path: &Path,
    coder: Option<&str>,
) -> Result {
    let project = Project::open(path)?;
    let place = work(context, shell(context, matches), project, coder)?;
    sit_down(context, place)
}

/// The work in a project, as a coder or as whoever coded last.
fn work(
    context: &Context<'_, '_>,
    shell: Shell,
    project: Project,
    coder: Option<&str>,
) -> Result<Place> {
    let lang = context.lang;
    let before = project.coders_with_codings()?;
    let mut session = Session::start(project, coder, FIRST_CODER)?;
    session.remember_coder()?;
    let mut state = State::new(session, shell)?;
    if let Some(name) = coder
        && !before.is_empty()
        && !before.iter().any(|known| known.is_called(name))
    {
        // A slip in a name would otherwise look like an empty project.
        let others: Vec<&str> = before.iter().map(|known| known.name.as_str()).collect();
        state.shell.also_tell(tui::new_coder(lang, name, list(lang, &others)));
    }
    if coder.is_none() && without_a_name(&state.session) {
        state.shell.also_tell(tui::no_name_yet(lang, FIRST_CODER));
    }
    Ok(Place::Work(Box::new(state)))
}

/// Runs the terminal program from a place on.
fn sit_down(context: &mut Context<'_, '_>, place: Place) -> Result {
    let lang = context.lang;
    let failed = |error: std::io::Error| Failure::from(Sentence(tui::terminal_failed(lang, error)));
    let mut terminal = RealTerminal::open(tui::crashed(lang)).map_err(failed)?;
    let last =
        sit(place, &mut terminal, &surroundings(context)).map_err(|problem| match problem {
            Problem::Terminal(error) => failed(error),
            Problem::Project(error) => error.into(),
        })?;
    drop(terminal);
    match last {
        Some(path) => context.tell(text::farewell(lang, visible(&path.display().to_string()))),
        None => Ok(()),
    }
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
    if let Some(faults) = &context.faults {
        shell.tell(settings::set_aside(context.lang, faults.first(context.lang)));
    }
    shell
}

fn surroundings(context: &Context<'_, '_>) -> Surroundings {
    Surroundings {
        folder: std::env::current_dir().unwrap_or_default(),
        home: dirs::home_dir(),
        settings: context.world.settings.clone(),
        now: || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()),
        example: demo::ready_below,
    }
}

/// The path, with `.duiding` behind it when that is the file there is.
fn with_ending(path: &Path) -> PathBuf {
    let mut longer = path.as_os_str().to_owned();
    longer.push(".duiding");
    let longer = PathBuf::from(longer);
    if !path.exists() && longer.exists() { longer } else { path.to_owned() }
}
