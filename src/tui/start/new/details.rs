//! The last step: who codes, what the project is called and where it goes; then it is made.

use crate::command::{Key, id};
use crate::message::{Explain, new_project as text, start as start_text, visible};
use crate::store::{Project, StoreError};
use crate::tui::job::{Cancelled, Job, Outcome};
use crate::tui::paths;
use crate::tui::scene::{Scene, Target};
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::start::mode::Mode;
use crate::tui::start::opening::{self, Made};
use crate::tui::start::{Begin, Screen, Start, frame};
use crate::tui::widget::{input, line};
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use std::path::{Path, PathBuf};
use tui_input::Input;

/// The fields, and which is being typed in.
#[derive(Debug, Default)]
pub(in crate::tui::start) struct Details {
    pub(super) name: Input,
    pub(super) title: Input,
    pub(super) file: Input,
    /// The row at the pointer: the three fields, then the line that makes the project.
    chosen: usize,
    /// What was proposed for title and file, to be proposed anew while nobody changed it.
    proposed: (String, String),
}

/// The line that makes the project.
const MAKE: usize = 3;

impl Details {
    /// Proposes a title and a file for answers, unless the user gave their own.
    pub(super) fn propose(&mut self, answers: &Path, home: Option<&Path>) {
        let title = answers.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let file = paths::short(&paths::free(&answers.with_extension("duiding")), home);
        let (old_title, old_file) = &self.proposed;
        if self.title.value() == old_title {
            self.title = Input::new(title.clone());
        }
        if self.file.value() == old_file {
            self.file = Input::new(file.clone());
        }
        self.proposed = (title, file);
        self.chosen = 0;
    }

    fn field(&mut self) -> Option<&mut Input> {
        match self.chosen {
            0 => Some(&mut self.name),
            1 => Some(&mut self.title),
            2 => Some(&mut self.file),
            _ => None,
        }
    }

    /// Takes a key that is typed; false when it is none.
    pub(in crate::tui::start) fn type_key(&mut self, key: Key) -> bool {
        match (self.field(), input::request(key)) {
            (Some(field), Some(request)) => {
                field.handle(request);
                true
            }
            _ => false,
        }
    }

    /// Takes in pasted text.
    pub(in crate::tui::start) fn paste(&mut self, pasted: &str) {
        if let Some(field) = self.field() {
            input::paste(field, pasted);
        }
    }
}

/// Does a command.
pub(in crate::tui::start) fn run(start: &mut Start, command: id::NewDetails) -> Vec<Effect<Start>> {
    use id::NewDetails as Id;
    let details = &mut start.new.details;
    match command {
        Id::Up => details.chosen = details.chosen.saturating_sub(1),
        Id::Down => details.chosen = (details.chosen + 1).min(MAKE),
        Id::Take if details.chosen == MAKE => return finish(start),
        Id::Take => details.chosen += 1,
        Id::Back => start.screen = Screen::Columns,
    }
    vec![]
}

/// Takes a click on a row.
pub(in crate::tui::start) fn click(start: &mut Start, row: usize) -> Vec<Effect<Start>> {
    start.new.details.chosen = row.min(MAKE);
    if row == MAKE { finish(start) } else { vec![] }
}

/// Makes the project when everything is filled in.
fn finish(start: &mut Start) -> Vec<Effect<Start>> {
    let lang = start.shell.lang;
    let details = &mut start.new.details;
    let empty = |input: &Input| input.value().trim().is_empty();
    let lacks = [
        (&details.name, start_text::name_needed(lang)),
        (&details.title, text::title_needed(lang)),
        (&details.file, text::file_needed(lang)),
    ];
    let lacking = lacks.into_iter().enumerate().find(|(_, (field, _))| empty(field));
    if let Some((at, (_, sentence))) = lacking {
        details.chosen = at;
        start.shell.say(Tone::Problem, sentence);
        return vec![];
    }
    let answers = start.new.answers.as_ref().map(|answers| answers.path.as_path());
    let folder = answers.and_then(Path::parent).unwrap_or(&start.around.folder);
    let typed = start.new.details.file.value();
    let path = paths::resolve(typed, folder, start.around.home.as_deref());
    let path = paths::with_ending(path);
    if path.exists() {
        let free = paths::free(&path);
        start.modes.push(Mode::Taken { path, free });
        return vec![];
    }
    make(start, path)
}

/// Makes the project in the background and opens it.
pub(in crate::tui::start) fn make(start: &mut Start, path: PathBuf) -> Vec<Effect<Start>> {
    let lang = start.shell.lang;
    let shown = paths::short(&path, start.around.home.as_deref());
    start.new.details.file = Input::new(shown);
    let Some(draft) = start.new.draft() else { return vec![] };
    let study = match draft.study(start.new.details.title.value().trim()) {
        Ok(study) => study,
        Err(error) => {
            let sentence = error.explain(lang);
            start.shell.say(Tone::Problem, sentence);
            return vec![];
        }
    };
    let codebook = draft.codebook().clone();
    let name = start.new.details.name.value().trim().to_owned();
    let doing = start_text::making(lang, visible(&paths::name(&path)));
    let work = move |cancelled: &Cancelled| {
        if cancelled.is_set() {
            return Box::new(|_: &mut Start| {}) as Outcome<Start>;
        }
        let made = (|| -> Result<Made, StoreError> {
            let project = Project::create(&path, &study, &codebook)?;
            let made = Made::at(&path);
            Ok(made.with(opening::session(project, Some(&name))?))
        })();
        Box::new(move |start: &mut Start| {
            let lang = start.shell.lang;
            match made {
                Ok(made) => {
                    let note = text::made(lang, visible(&path.display().to_string()));
                    start.end = made.take().map(|session| Begin::Work(session, Some(note)));
                }
                Err(error) => start.shell.say(Tone::Problem, error.explain(lang)),
            }
        }) as Outcome<Start>
    };
    vec![Effect::Start(Job { doing, work: Box::new(work) })]
}

/// Draws the fields.
pub(in crate::tui::start) fn draw(start: &Start, scene: &mut Scene<'_, '_>, body: Rect) {
    let (lang, palette, details) = (start.shell.lang, start.shell.palette, &start.new.details);
    let area = frame::step(start, scene, body, 5);
    let width = usize::from(area.width);
    let fields = [
        (text::field_name(lang), text::field_name_why(lang), &details.name),
        (text::field_title(lang), text::field_title_why(lang), &details.title),
        (text::field_file(lang), text::field_file_why(lang), &details.file),
    ];
    // With room: a line of explanation under each field and a blank one.
    let tall = if area.height >= 14 { 3 } else { 1 };
    let row = |at: usize| {
        let y = area.y + u16::from(tall > 1) + u16::try_from(at).unwrap_or(0) * tall;
        Rect { y, height: 1, ..area }.intersection(area)
    };
    for (at, (label, why, field)) in fields.into_iter().enumerate() {
        let (place, here) = (row(at), at == details.chosen);
        let pointer = if here { "▸" } else { " " };
        let label = format!("{pointer} {}", line::pad(&label, 24));
        scene.target(place, Target::Row(at));
        if here && start.is_free() {
            input::draw(scene, &label, field, place, palette);
        } else {
            let room = width.saturating_sub(31);
            let value = visible(field.value());
            let value = if at == 2 { paths::fit_end(&value, room) } else { value };
            let shown = line::fit(&format!(" {label}: {value}"), width);
            scene.frame.render_widget(Line::from(shown), place);
        }
        if tall > 1 {
            let below = Rect { y: place.y + 1, ..place }.intersection(area);
            let why = line::fit(&format!("   {why}"), width);
            scene.frame.render_widget(Line::styled(why, palette.dim()), below);
        }
    }
    let (place, here) = (row(MAKE), details.chosen == MAKE);
    let pointer = if here { "▸" } else { " " };
    let shown = line::pad(&format!(" {pointer} → {}", text::make(lang)), width);
    let style = if here { palette.focus() } else { Style::new() };
    scene.target(place, Target::Row(MAKE));
    scene.frame.render_widget(Line::styled(shown, style.patch(palette.strong())), place);
    if here && start.is_free() && place.height > 0 {
        scene.cursor(place.x + 1, place.y);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Draft, read_table};
    use crate::message::Lang;
    use crate::testing;
    use crate::tui::start::Surroundings;
    use crate::tui::start::new::columns::Columns;
    use crate::tui::{Palette, Shell};

    fn start(folder: &Path) -> Start {
        let around = Surroundings {
            folder: folder.to_owned(),
            home: None,
            settings: None,
            now: || 0,
            example: |_, _| Err(String::new()),
        };
        let mut start = Start::new(Shell::new(Lang::Nl, Palette::Mono), around);
        let table = read_table("a.csv", b"nr;Vraag a\n1;te weinig tijd\n2;druk\n").unwrap();
        let draft = Draft::new(&table, &testing::codebook(&["a"]));
        start.new.columns = Some(Columns { draft, chosen: 0 });
        start.new.details.name = Input::new("MN".into());
        start
    }

    /// What the thread does.
    fn work(start: &mut Start, path: &Path) -> Outcome<Start> {
        match make(start, path.to_owned()).pop() {
            Some(Effect::Start(job)) => (job.work)(&Cancelled::default()),
            _ => panic!("no job"),
        }
    }

    #[test]
    fn a_project_that_was_made_and_is_not_wanted_any_more_is_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        let outcome = work(&mut start(folder.path()), &path);
        assert!(path.exists());
        drop(outcome);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_project_that_is_wanted_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        let mut start = start(folder.path());
        let outcome = work(&mut start, &path);
        outcome(&mut start);
        assert!(matches!(start.end, Some(Begin::Work(..))));
        drop(start);
        assert!(path.exists());
    }
}
