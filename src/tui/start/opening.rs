//! Opening a project, in the background: the file, who codes, and the session.

use super::mode::Mode;
use super::{Begin, Start};
use crate::decide::{FIRST_CODER, Session, Who, without_a_name};
use crate::message::{Explain, Lang, start as text, tui};
use crate::store::{Project, StoreError};
use crate::tui::job::{Cancelled, Job, Outcome};
use crate::tui::paths;
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use std::path::{Path, PathBuf};

/// A project that is open, as far as it could be opened.
enum Opened {
    Session(Box<Session>),
    /// Somebody has to say who is coding.
    Ask(Box<Project>, Who),
}

/// What was made in the background. It is taken away again unless it is wanted: work that was called off
/// leaves nothing behind, whenever that was.
pub(super) struct Made {
    session: Option<Box<Session>>,
    path: PathBuf,
    /// A folder that is only there for it.
    folder: Option<PathBuf>,
    wanted: bool,
}

impl Made {
    /// What is about to be made at a path where nothing is.
    pub(super) fn at(path: &Path) -> Self {
        Self { session: None, path: path.to_owned(), folder: None, wanted: false }
    }

    /// Keeps the session until it is wanted.
    pub(super) fn with(mut self, session: Box<Session>) -> Self {
        self.session = Some(session);
        self
    }

    /// Gives up the session; the file stays.
    pub(super) fn take(mut self) -> Option<Box<Session>> {
        self.wanted = true;
        self.session.take()
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        if !self.wanted {
            // Closed before it is removed: some systems keep a file that is open.
            self.session = None;
            let _ = std::fs::remove_file(&self.path);
            // One that is not empty stays.
            if let Some(folder) = &self.folder {
                let _ = std::fs::remove_dir(folder);
            }
        }
    }
}

/// Opens a project that was chosen.
pub(super) fn open(start: &mut Start, path: PathBuf) -> Vec<Effect<Start>> {
    let doing = text::opening(start.shell.lang, paths::name(&path));
    let work = move |_: &Cancelled| {
        let opened = begin(&path);
        Box::new(move |start: &mut Start| match opened {
            Ok(Opened::Session(session)) => start.end = Some(Begin::Work(session, None)),
            Ok(Opened::Ask(project, who)) => ask(start, project, &who),
            Err(error) => refuse(start, &error),
        }) as Outcome<Start>
    };
    vec![Effect::Start(Job { doing, work: Box::new(work) })]
}

fn begin(path: &Path) -> Result<Opened, StoreError> {
    let project = Project::open(path)?;
    let who = Who::of(&project)?;
    Ok(match who.only() {
        Some(_) => Opened::Session(session(project, None)?),
        None => Opened::Ask(Box::new(project), who),
    })
}

/// Starts work as the coder with this name, with what the first screen needs at hand.
pub(super) fn session(project: Project, name: Option<&str>) -> Result<Box<Session>, StoreError> {
    let mut session = Session::start(project, name, FIRST_CODER)?;
    session.remember_coder()?;
    // What takes long is made here, in the background, and not by the first frame that needs it.
    session.prepare();
    Ok(Box::new(session))
}

/// Says why a project cannot be opened; the list shows what is gone now.
fn refuse(start: &mut Start, error: &StoreError) {
    start.refresh();
    let lang = start.shell.lang;
    start.shell.say(Tone::Problem, error.explain(lang));
}

/// Asks who codes: a name, or a choice among the coders there are.
pub(super) fn ask(start: &mut Start, project: Box<Project>, who: &Who) {
    start.modes.push(Mode::who(project, who, start.shell.lang));
}

/// Starts work as somebody, in the background.
pub(super) fn begin_as(start: &Start, project: Box<Project>, name: String) -> Vec<Effect<Start>> {
    let doing = text::opening(start.shell.lang, paths::name(project.path()));
    let work = move |cancelled: &Cancelled| {
        // The name of somebody new is in the project from here on.
        if !cancelled.commit() {
            return Box::new(|_: &mut Start| {}) as Outcome<Start>;
        }
        let begun = session(*project, Some(&name));
        Box::new(move |start: &mut Start| match begun {
            Ok(session) => start.end = Some(Begin::Work(session, None)),
            Err(error) => refuse(start, &error),
        }) as Outcome<Start>
    };
    vec![Effect::Start(Job { doing, work: Box::new(work) })]
}

/// Opens the example, as whoever looked at it last; makes it when it is not there yet.
pub(super) fn example(start: &Start) -> Vec<Effect<Start>> {
    let lang = start.shell.lang;
    let doing = text::making(lang, text::row_example(lang));
    let (make, folder) = (start.around.example, start.around.folder.clone());
    let work = move |cancelled: &Cancelled| {
        if cancelled.is_set() {
            return Box::new(|_: &mut Start| {}) as Outcome<Start>;
        }
        let opened = make_example(make, lang, &folder);
        Box::new(move |start: &mut Start| match opened {
            Ok(made) => {
                let Some(session) = made.take() else { return };
                let lang = start.shell.lang;
                let nameless = without_a_name(&session);
                let note = nameless.then(|| tui::no_name_yet(lang, FIRST_CODER));
                start.end = Some(Begin::Work(session, note));
            }
            Err(sentence) => start.shell.say(Tone::Problem, sentence),
        }) as Outcome<Start>
    };
    vec![Effect::Start(Job { doing, work: Box::new(work) })]
}

fn make_example(make: super::Example, lang: Lang, folder: &Path) -> Result<Made, String> {
    let (path, new) = make(lang, folder)?;
    let own = path.parent().filter(|own| *own != folder).map(Path::to_owned);
    let made = Made { session: None, wanted: !new, folder: own, path: path.clone() };
    let project = Project::open(&path).map_err(|error| error.explain(lang))?;
    Ok(made.with(session(project, None).map_err(|error| error.explain(lang))?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use crate::tui::{Palette, Shell, Surroundings};

    fn project(path: &Path) -> Project {
        let study = testing::study(&[("a", "een")]);
        Project::create(path, &study, &testing::codebook(&["a"])).unwrap()
    }

    /// An example in a folder of its own.
    fn own_folder(_: Lang, folder: &Path) -> Result<(PathBuf, bool), String> {
        let own = folder.join("voorbeeld");
        std::fs::create_dir_all(&own).unwrap();
        drop(project(&own.join("v.duiding")));
        Ok((own.join("v.duiding"), true))
    }

    fn start(folder: &Path) -> Start {
        let around = Surroundings {
            folder: folder.to_owned(),
            home: None,
            settings: None,
            now: || 0,
            example: own_folder,
        };
        Start::new(Shell::new(Lang::Nl, Palette::Terminal), around)
    }

    fn job(mut effects: Vec<Effect<Start>>) -> Job<Start> {
        match effects.pop() {
            Some(Effect::Start(job)) => job,
            _ => panic!("nothing is done"),
        }
    }

    #[test]
    fn a_name_that_was_called_off_is_not_in_the_project() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        let mut start = start(folder.path());
        let begin = begin_as(&start, Box::new(project(&path)), "Verkerd".into());
        let cancelled = Cancelled::default();
        assert!(cancelled.call_off());
        (job(begin).work)(&cancelled)(&mut start);
        assert!(start.end.is_none());
        let names = |path| Project::open(path).unwrap().coders().unwrap();
        assert!(names(&path).is_empty());

        // Once it is in, it is too late to call it off.
        let begin = begin_as(&start, Box::new(Project::open(&path).unwrap()), "Goed".into());
        let cancelled = Cancelled::default();
        let outcome = (job(begin).work)(&cancelled);
        assert!(!cancelled.call_off());
        outcome(&mut start);
        assert!(matches!(start.end.take(), Some(Begin::Work(..))));
        assert_eq!(names(&path).len(), 1);
    }

    #[test]
    fn an_example_that_was_called_off_leaves_no_folder() {
        let folder = tempfile::tempdir().unwrap();
        let left = || std::fs::read_dir(folder.path()).unwrap().count();
        let mut start = start(folder.path());
        let outcome = (job(example(&start)).work)(&Cancelled::default());
        assert_eq!(left(), 1);
        drop(outcome);
        assert_eq!(left(), 0);
        (job(example(&start)).work)(&Cancelled::default())(&mut start);
        assert!(matches!(start.end.take(), Some(Begin::Work(..))));
        assert_eq!(left(), 1, "one that is wanted stays");
    }
}
