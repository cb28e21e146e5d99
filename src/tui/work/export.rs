//! The dialogue that writes the matrix to a file: what kind, which layout, whose codes, in which order, and
//! where, with a picture of what it will hold.

use super::mode::{Mode, Question};
use super::{Screen, State};
use crate::command::Key;
use crate::export::{self, Content, Format, Layout, Options, content};
use crate::matrix::{Matrix, Order};
use crate::message::{Explain, Lang, export_dialogue as text, tui};
use crate::store::Coder;
use crate::tui::job::{Cancelled, Job, Outcome};
use crate::tui::paths;
use crate::tui::screen::matrix::{orders, update::choices};
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::widget::input as line_input;
use std::path::{Path, PathBuf};
use tui_input::Input;

/// Lines of a text file that are kept for its picture.
const PICTURED: usize = 60;

/// The state of the dialogue.
#[derive(Debug, Clone)]
pub(in crate::tui) struct Export {
    pub(super) field: Field,
    pub(super) format: Format,
    pub(super) layout: Layout,
    pub(super) whose: Coder,
    pub(super) order: Order,
    pub(super) file: Input,
    /// The folder of the project, where a name without a folder belongs.
    folder: PathBuf,
    /// The user's own folder.
    home: Option<PathBuf>,
    /// There is a file of that name already.
    pub(super) exists: bool,
    /// Everyone whose codes may be exported.
    pub(super) coders: Vec<Coder>,
    /// As counted: the themes as in the codebook.
    plain: Matrix,
    /// As it will be written.
    pub(super) matrix: Matrix,
    pub(super) picture: Picture,
}

/// What can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Format,
    Layout,
    Whose,
    Order,
    File,
}

/// How the file begins.
#[derive(Debug, Clone)]
pub(super) enum Picture {
    /// A document: what it prints.
    Pages(Box<Content>),
    /// A text file: its first lines.
    Lines(Vec<String>),
}

/// What was exported last, for the next time.
#[derive(Debug, Clone)]
pub(in crate::tui) struct LastExport {
    layout: Layout,
    path: PathBuf,
}

/// Opens the dialogue, with what was chosen last time.
pub(in crate::tui) fn open(state: &mut State) {
    let own = state.session.coder().clone();
    // What is exported is what is seen: on the coding screen that is one's own work.
    let shown = state.screen != Screen::Coding;
    let whose = if shown { state.matrix.whose.clone() } else { own.clone() };
    let plain = Matrix::of(&state.session, &whose, None, state.shell.lang);
    let coders = choices(&state.session, state.shell.lang);
    let given = state.session.project().path();
    let project = std::path::absolute(given).unwrap_or_else(|_| given.to_owned());
    let folder = project.parent().unwrap_or(Path::new(""));
    // A project that was opened by its name alone is where the user is.
    let here = given.parent() == Some(Path::new(""));
    let last = state.matrix.last_export.clone();
    let path = last.as_ref().map_or_else(|| folder.join("bijlage1.docx"), |l| l.path.clone());
    let shown = path.strip_prefix(folder).ok().filter(|_| here).unwrap_or(&path);
    let format = Format::from_path(&path).unwrap_or(Format::Docx);
    let mut dialogue = Export {
        field: Field::Format,
        format,
        layout: last.map_or(Layout::default(), |last| last.layout),
        whose,
        order: state.matrix.order,
        file: Input::new(shown.display().to_string()),
        folder: folder.to_owned(),
        home: state.shell.home.clone(),
        exists: path.is_file(),
        coders,
        matrix: plain.clone(),
        plain,
        picture: Picture::Lines(Vec::new()),
    };
    dialogue.refresh(state.shell.lang);
    state.modes.push(Mode::Export(Box::new(dialogue)));
}

/// Hands a key to the dialogue, which was taken off the stack; it goes back unless it is finished.
pub(super) fn key(state: &mut State, mut dialogue: Box<Export>, key: Key) -> Vec<Effect<State>> {
    match key {
        Key::Esc | Key::Ctrl('c') => return vec![],
        Key::Enter => return write(state, dialogue),
        Key::Up | Key::BackTab => dialogue.step_field(-1),
        Key::Down | Key::Tab => dialogue.step_field(1),
        _ if dialogue.field == Field::File => dialogue.type_name(key, state.shell.lang),
        Key::Left => dialogue.choose(state, -1),
        Key::Right | Key::Char(' ') => dialogue.choose(state, 1),
        Key::Char(letter) if dialogue.field == Field::Format => {
            let begins = |format: &&Format| format.extension().starts_with(letter);
            if let Some(format) = Format::ALL.iter().find(begins) {
                dialogue.set_format(*format);
                dialogue.refresh(state.shell.lang);
            }
        }
        _ => {}
    }
    state.modes.push(Mode::Export(dialogue));
    vec![]
}

/// Takes a click on a field.
pub(super) fn click(state: &mut State, mut dialogue: Box<Export>, row: usize) {
    if let Some(field) = dialogue.fields().get(row) {
        if dialogue.field == *field && *field != Field::File {
            dialogue.choose(state, 1);
        }
        dialogue.field = *field;
    }
    state.modes.push(Mode::Export(dialogue));
}

impl Export {
    /// What can be set here: whose codes only where others' may be seen.
    pub(super) fn fields(&self) -> Vec<Field> {
        let mut fields = vec![Field::Format, Field::Layout];
        if self.coders.len() > 1 {
            fields.push(Field::Whose);
        }
        fields.extend([Field::Order, Field::File]);
        fields
    }

    /// Where the file will be: beside the project, unless another folder is named.
    pub(super) fn path(&self) -> PathBuf {
        paths::resolve(self.file.value(), &self.folder, self.home.as_deref())
    }

    /// Puts pasted text into the name.
    pub(super) fn paste(&mut self, pasted: &str, lang: Lang) {
        self.field = Field::File;
        line_input::paste(&mut self.file, pasted);
        self.follow_name(lang);
    }

    fn step_field(&mut self, by: isize) {
        let fields = self.fields();
        let now = fields.iter().position(|field| *field == self.field).unwrap_or(0);
        let next = super::project::wrap(now, by, fields.len());
        self.field = fields.get(next).copied().unwrap_or(Field::Format);
    }

    fn choose(&mut self, state: &State, by: isize) {
        match self.field {
            Field::Format => self.set_format(turned(&Format::ALL, self.format, by)),
            Field::Layout => {
                self.layout = turned(&[Layout::Bijlage1, Layout::Extended], self.layout, by);
            }
            Field::Whose => {
                self.whose = turned(&self.coders, self.whose.clone(), by);
                self.plain = Matrix::of(&state.session, &self.whose, None, state.shell.lang);
            }
            Field::Order => {
                let orders: Vec<Order> = orders(&self.plain).collect();
                self.order = turned(&orders, self.order, by);
            }
            Field::File => return,
        }
        self.refresh(state.shell.lang);
    }

    /// Chooses a format; the extension of the name follows.
    fn set_format(&mut self, format: Format) {
        self.format = format;
        // What is typed stays as it is typed.
        let mut typed = PathBuf::from(self.file.value().trim());
        if Format::from_path(&typed).is_ok() {
            typed.set_extension(format.extension());
            self.file = Input::new(typed.display().to_string());
        } else if typed.file_name().is_some() {
            let name = format!("{}.{}", typed.display(), format.extension());
            self.file = Input::new(name);
        }
        self.exists = self.path().is_file();
    }

    fn type_name(&mut self, key: Key, lang: Lang) {
        if let Some(request) = line_input::request(key) {
            self.file.handle(request);
            self.follow_name(lang);
        }
    }

    /// Takes the format from the name, when its extension is one that is known.
    fn follow_name(&mut self, lang: Lang) {
        self.exists = self.path().is_file();
        if let Ok(format) = Format::from_path(&self.path())
            && format != self.format
        {
            self.format = format;
            self.refresh(lang);
        }
    }

    /// Makes what will be written, and its picture.
    fn refresh(&mut self, lang: Lang) {
        let options = Options { layout: self.layout, lang };
        self.matrix = self.plain.clone().in_order(self.order);
        self.picture = match self.format {
            Format::Docx | Format::Xlsx => {
                Picture::Pages(Box::new(content(&self.matrix, &options)))
            }
            Format::Markdown | Format::Csv | Format::Json => {
                let bytes = export::render(&self.matrix, self.format, &options);
                let file = String::from_utf8(bytes.unwrap_or_default()).unwrap_or_default();
                let lines = file.trim_start_matches('\u{feff}').lines().take(PICTURED);
                Picture::Lines(lines.map(str::to_owned).collect())
            }
        };
    }
}

/// The value so many places further round a list.
fn turned<T: Clone + PartialEq>(values: &[T], now: T, by: isize) -> T {
    let place = values.iter().position(|value| *value == now).unwrap_or(0);
    values.get(super::project::wrap(place, by, values.len())).cloned().unwrap_or(now)
}

/// Writes the file, or asks whether it may be replaced, or says why its name will not do.
fn write(state: &mut State, dialogue: Box<Export>) -> Vec<Effect<State>> {
    let lang = state.shell.lang;
    let mut path = dialogue.path();
    if path.file_name().is_none() || path.is_dir() {
        state.say(Tone::Problem, text::no_name(lang));
        state.modes.push(Mode::Export(dialogue));
        return vec![];
    }
    if path.extension().is_none() {
        path.set_extension(dialogue.format.extension());
    }
    if let Err(error) = Format::from_path(&path) {
        state.say(Tone::Problem, error.explain(lang));
        state.modes.push(Mode::Export(dialogue));
        return vec![];
    }
    if path.is_file() {
        state.modes.push(Mode::Export(dialogue));
        state.modes.push(Mode::Ask(Question::Overwrite { path }));
        return vec![];
    }
    start(state, dialogue, path)
}

/// Writes to a file that may be replaced, for the dialogue below the question.
pub(super) fn replace(state: &mut State, path: PathBuf) -> Vec<Effect<State>> {
    match state.modes.pop() {
        Some(Mode::Export(dialogue)) => start(state, dialogue, path),
        other => {
            state.modes.extend(other);
            vec![]
        }
    }
}

/// Writes in the background. When that fails the dialogue comes back.
fn start(state: &mut State, dialogue: Box<Export>, path: PathBuf) -> Vec<Effect<State>> {
    let lang = state.shell.lang;
    // What was exported is what is seen.
    state.matrix.order = dialogue.order;
    let doing = tui::writing(lang, path.display());
    let work = Box::new(move |cancelled: &Cancelled| {
        let options = Options { layout: dialogue.layout, lang };
        let rendered = Format::from_path(&path)
            .and_then(|format| export::render(&dialogue.matrix, format, &options));
        let written = rendered.and_then(|bytes| {
            Ok(export::write_atomically_if(&path, &bytes, || cancelled.commit())?)
        });
        Box::new(move |state: &mut State| match written {
            // It was called off, and nobody takes this in.
            Ok(false) => {}
            Ok(true) => {
                state.say(Tone::Good, tui::exported(state.shell.lang, path.display()));
                state.matrix.last_export = Some(LastExport { layout: dialogue.layout, path });
            }
            Err(error) => {
                state.say(Tone::Problem, error.explain(state.shell.lang));
                // Below what the user is typing by now.
                state.modes.insert(0, Mode::Export(dialogue));
            }
        }) as Outcome<State>
    });
    vec![Effect::Start(Job { doing, work })]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::work::mode::Purpose;
    use crate::tui::work::testing;

    /// The job that writes to a file of this name, from the dialogue.
    fn job(state: &mut State, name: &str) -> Job<State> {
        open(state);
        let Some(Mode::Export(mut dialogue)) = state.modes.pop() else { panic!("no dialogue") };
        dialogue.set_format(Format::Markdown);
        dialogue.file = Input::new(name.into());
        match write(state, dialogue).pop() {
            Some(Effect::Start(job)) => job,
            _ => panic!("nothing is written"),
        }
    }

    #[test]
    fn an_export_that_failed_comes_back_below_what_is_being_typed() {
        let (_folder, mut state) = testing::state();
        let job = job(&mut state, "weg/a.md");
        let input = Input::new("half".into());
        state.modes.push(Mode::Prompt { purpose: Purpose::StudyMemo, input });
        (job.work)(&Cancelled::default())(&mut state);
        assert!(matches!(state.modes.first(), Some(Mode::Export(_))));
        assert!(matches!(state.modes.last(), Some(Mode::Prompt { .. })));
        assert_eq!(state.shell.note.as_ref().map(|note| note.tone), Some(Tone::Problem));
    }

    #[test]
    fn an_export_that_is_told_is_one_that_was_written() {
        let (folder, mut state) = testing::state();
        let file = folder.path().join("a.md");
        let cancelled = Cancelled::default();
        let outcome = (job(&mut state, "a.md").work)(&cancelled);
        assert!(file.is_file() && !cancelled.call_off(), "it is too late to call it off");
        outcome(&mut state);
        let told = state.shell.note.as_ref().map(|note| note.text.clone()).unwrap_or_default();
        assert!(told.contains(&file.display().to_string()), "{told}");
    }
}
