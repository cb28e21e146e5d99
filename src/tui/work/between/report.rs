//! Writing the report of how far coders agree, from the figures on the screen.

use super::super::State;
use super::super::mode::{Mode, Purpose, Question};
use crate::export::agreement::{AgreementReport, check_path, write_report};
use crate::message::{Explain, hand_over_dialogue as text, tui};
use crate::tui::paths;
use crate::tui::shell::Tone;
use std::path::{Path, PathBuf};
use tui_input::Input;

/// Asks for the name of the file.
pub(in crate::tui) fn report(state: &mut State) {
    let lang = state.shell.lang;
    if state.agreement.figures_now().is_none() {
        return state.say(Tone::Plain, text::not_counted_yet(lang));
    }
    let input = Input::new(text::report_name(lang));
    state.modes.push(Mode::Prompt { purpose: Purpose::Report, input });
}

/// Takes the name that was typed: asks before a file is replaced.
pub(in crate::tui) fn report_to(state: &mut State, input: Input) {
    let lang = state.shell.lang;
    let typed = input.value().trim();
    if typed.is_empty() {
        return;
    }
    let given = state.session.project().path();
    let project = std::path::absolute(given).unwrap_or_else(|_| given.to_owned());
    let folder = project.parent().unwrap_or(Path::new(""));
    let mut path = paths::resolve(typed, folder, state.shell.home.as_deref());
    if path.extension().is_none() {
        path.set_extension("docx");
    }
    if let Err(error) = check_path(&path) {
        state.say(Tone::Problem, error.explain(lang));
        state.modes.push(Mode::Prompt { purpose: Purpose::Report, input });
    } else if path.exists() {
        state.modes.push(Mode::Prompt { purpose: Purpose::Report, input });
        state.modes.push(Mode::Ask(Question::ReplaceReport { path }));
    } else {
        write(state, &path);
    }
}

/// Replaces a file, for the prompt below the question.
pub(in crate::tui) fn replace_report(state: &mut State, path: &PathBuf) {
    state.modes.pop();
    write(state, path);
}

fn write(state: &mut State, path: &Path) {
    let lang = state.shell.lang;
    let Some((first, settled)) = state.agreement.figures_now() else {
        return state.say(Tone::Plain, text::not_counted_yet(lang));
    };
    let report = AgreementReport::with(&state.session, first.clone(), settled.clone());
    let written = match report {
        Ok(report) => write_report(&report, path, lang).map_err(|error| error.explain(lang)),
        Err(error) => Err(error.explain(lang)),
    };
    match written {
        Ok(()) => state.say(Tone::Good, tui::exported(lang, path.display())),
        Err(why) => state.say(Tone::Problem, why),
    }
}
