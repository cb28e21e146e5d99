//! One sitting at the terminal: the start and the work in projects, one after another.

use super::run::{Problem, run};
use super::start::{Begin, Start, Surroundings};
use super::terminal::Terminal;
use super::work::{Leave, State};
use crate::decide::Session;
use crate::recent::{self, Progress, Recent};
use std::path::{Path, PathBuf};

/// Where a sitting begins.
pub enum Place {
    /// Before a project is open.
    Start(Box<Start>),
    /// In a project.
    Work(Box<State>),
}

/// Runs stages until the user ends the program. Gives back the project that was open at the end.
///
/// # Errors
/// When the terminal fails or a project cannot be read or written. Everything confirmed is stored then too.
pub fn sit(
    mut place: Place,
    terminal: &mut impl Terminal,
    around: &Surroundings,
) -> Result<Option<PathBuf>, Problem> {
    loop {
        place = match place {
            Place::Start(mut start) => match run(&mut *start, terminal)? {
                Some(Begin::Work(session, note)) => {
                    let state = State::new(*session, start.into_shell());
                    let mut state = state.map_err(Problem::Project)?;
                    if let Some(note) = note {
                        state.shell.tell(note);
                    }
                    Place::Work(Box::new(state))
                }
                Some(Begin::Quit) | None => return Ok(None),
            },
            Place::Work(mut state) => {
                state.shell.home.clone_from(&around.home);
                let end = run(&mut *state, terminal)?;
                remember(&state.session, around);
                match end {
                    // The project is closed before the start looks at what there is.
                    Some(Leave::Home) => {
                        let State { session, shell, .. } = *state;
                        drop(session);
                        Place::Start(Box::new(Start::new(shell.afresh(), around.clone())))
                    }
                    Some(Leave::AnotherCoder) => {
                        let State { session, shell, .. } = *state;
                        let (shell, project) = (shell.afresh(), session.into_project());
                        let start = Start::asking(shell, around.clone(), project);
                        Place::Start(Box::new(start.map_err(Problem::Project)?))
                    }
                    Some(Leave::Quit) | None => {
                        return Ok(Some(state.session.project().path().to_owned()));
                    }
                }
            }
        };
    }
}

/// Puts the project first among those that were open before.
fn remember(session: &Session, around: &Surroundings) {
    let path = whole(session.project().path(), &around.folder);
    let title = session.study().title.clone();
    let progress = progress(session);
    let project = Recent { path, title, progress, opened: (around.now)() };
    recent::remember(around.settings.as_deref(), project);
}

/// How far the coder is, when nobody else codes in the project.
fn progress(session: &Session) -> Option<Progress> {
    let alone = session.project().coders().is_ok_and(|coders| coders.len() == 1);
    let questions = 0..session.codebook().questions.len();
    let (coded, total) = questions
        .map(|question| session.progress(question))
        .fold((0, 0), |(coded, total), one| (coded + one.coded, total + one.total));
    alone.then(|| Progress { coder: session.coder().name.clone(), coded, total })
}

/// The path from the root of the file system.
fn whole(path: &Path, folder: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| folder.join(path))
}
