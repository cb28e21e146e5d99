//! Bringing back a package: chosen from those that lie beside the project, or typed.

use super::super::State;
use super::super::mode::{Choosing, Mode, Purpose};
use crate::message::{Explain, hand_over_dialogue as text, visible};
use crate::store::Package;
use crate::told;
use crate::tui::paths;
use crate::tui::shell::Tone;
use crate::tui::widget::chooser::{Chooser, Item};
use std::path::{Path, PathBuf};
use tui_input::Input;

/// Offers the packages beside the project, or asks for a path when there are none.
pub(in crate::tui) fn bring_in(state: &mut State) {
    let found = beside(state.session.project().path());
    if found.is_empty() {
        return ask(state);
    }
    let lang = state.shell.lang;
    let mut items: Vec<Item> =
        found.iter().map(|path| Item { label: paths::name(path), ..Item::default() }).collect();
    items.push(Item { label: text::another_file(lang), ..Item::default() });
    let chooser = Chooser::new(text::which_package(lang), items, 0);
    state.modes.push(Mode::Choose { chooser, of: Choosing::Package(found) });
}

/// Takes the choice from those packages; past the last is another file.
pub(in crate::tui) fn chosen(state: &mut State, found: &[PathBuf], at: usize) {
    match found.get(at) {
        Some(path) => take(state, path),
        None => ask(state),
    }
}

/// Takes the path that was typed.
pub(in crate::tui) fn bring_in_from(state: &mut State, typed: &str) {
    if typed.is_empty() {
        return;
    }
    let given = state.session.project().path();
    let project = std::path::absolute(given).unwrap_or_else(|_| given.to_owned());
    let folder = project.parent().unwrap_or(Path::new(""));
    let path = paths::resolve(typed, folder, state.shell.home.as_deref());
    let path = if path.exists() { path } else { paths::with_ending(path) };
    if path.exists() {
        return take(state, &path);
    }
    // What was typed is not thrown away.
    let shown = visible(&path.display().to_string());
    state.say(Tone::Problem, text::no_package(state.shell.lang, shown));
    let input = Input::new(typed.to_owned());
    state.modes.push(Mode::Prompt { purpose: Purpose::Package, input });
}

fn ask(state: &mut State) {
    state.modes.push(Mode::Prompt { purpose: Purpose::Package, input: Input::default() });
}

fn take(state: &mut State, path: &Path) {
    let lang = state.shell.lang;
    match state.session.bring_in(path) {
        Ok(brought) => {
            let lines = told::brought_in(lang, &state.session, &brought);
            state.say(Tone::Good, lines.join(" "));
            state.changed();
        }
        Err(error) => state.say(Tone::Problem, error.explain(lang)),
    }
}

/// The packages in the folder of a project, by name. Only looked at, not opened.
fn beside(project: &Path) -> Vec<PathBuf> {
    let folder = project.parent().filter(|folder| !folder.as_os_str().is_empty());
    let Ok(entries) = std::fs::read_dir(folder.unwrap_or(Path::new("."))) else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "duiding"))
        .filter(|path| path.file_name() != project.file_name() && Package::is_at(path))
        .collect();
    found.sort();
    found
}
