//! The dialogue that writes a package for a second coder: how many answers, which draw, with or without
//! suggestions, and under which name. What it comes to is counted as it is filled in.

use super::super::State;
use super::super::mode::Mode;
use crate::command::Key;
use crate::decide::{Sample, Session, Size};
use crate::message::{Explain, hand_over_dialogue as text};
use crate::store::StoreError;
use crate::told;
use crate::tui::paths;
use crate::tui::shell::Tone;
use crate::tui::widget::input as line_input;
use std::path::{Path, PathBuf};
use tui_input::Input;

/// How much of the answers is proposed.
const PROPOSED: &str = "25%";

/// What is filled in.
#[derive(Debug, Clone)]
pub(in crate::tui) struct HandOver {
    pub(super) field: Field,
    /// Whether a part of the answers goes along, and not all.
    pub(super) part: bool,
    /// How large that part is, as typed.
    pub(super) size: Input,
    /// The seed of the draw, as typed.
    pub(super) seed: Input,
    pub(super) suggestions: bool,
    pub(super) file: Input,
    folder: PathBuf,
    home: Option<PathBuf>,
    /// What is drawn; `None` while the size or the seed makes no sense.
    pub(super) sample: Option<Sample>,
    pub(super) exists: bool,
}

/// Something to fill in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Part,
    Size,
    Seed,
    Suggestions,
    File,
}

/// Opens the dialogue: a quarter of the answers, without suggestions.
pub(in crate::tui) fn open(state: &mut State) {
    let seed = match state.session.random_seed() {
        Ok(seed) => seed,
        Err(error) => return state.say(Tone::Problem, error.explain(state.shell.lang)),
    };
    let given = state.session.project().path();
    let project = std::path::absolute(given).unwrap_or_else(|_| given.to_owned());
    let folder = project.parent().unwrap_or(Path::new("")).to_owned();
    let name = text::file_name(state.shell.lang, project.file_stem().unwrap_or_default().display());
    let free = paths::free(&folder.join(name));
    let mut dialogue = HandOver {
        field: Field::Part,
        part: true,
        size: Input::new(PROPOSED.to_owned()),
        seed: Input::new(seed.to_string()),
        suggestions: false,
        file: Input::new(paths::name(&free)),
        folder,
        home: state.shell.home.clone(),
        sample: None,
        exists: false,
    };
    dialogue.refresh(&state.session);
    state.modes.push(Mode::HandOver(Box::new(dialogue)));
}

/// Hands a key to the dialogue, which was taken off the stack; it goes back unless it is finished.
pub(in crate::tui) fn key(state: &mut State, mut dialogue: Box<HandOver>, key: Key) {
    match key {
        Key::Esc | Key::Ctrl('c') => return,
        Key::Enter => return write(state, dialogue),
        Key::Up | Key::BackTab => dialogue.step(-1),
        Key::Down | Key::Tab => dialogue.step(1),
        _ => dialogue.change(&state.session, key),
    }
    state.modes.push(Mode::HandOver(dialogue));
}

/// Takes a click on a field.
pub(in crate::tui) fn click(state: &mut State, mut dialogue: Box<HandOver>, row: usize) {
    if let Some(field) = dialogue.fields().get(row).copied() {
        if dialogue.field == field {
            dialogue.change(&state.session, Key::Char(' '));
        }
        dialogue.field = field;
    }
    state.modes.push(Mode::HandOver(dialogue));
}

impl HandOver {
    /// What can be filled in: of all answers nothing is drawn.
    pub(super) fn fields(&self) -> Vec<Field> {
        let mut fields = vec![Field::Part];
        if self.part {
            fields.extend([Field::Size, Field::Seed]);
        }
        fields.extend([Field::Suggestions, Field::File]);
        fields
    }

    /// Puts pasted text into what is typed at the pointer.
    pub(in crate::tui) fn paste(&mut self, session: &Session, pasted: &str) {
        if let Some(input) = self.typed() {
            line_input::paste(input, pasted);
            self.refresh(session);
        }
    }

    /// What is typed at the pointer.
    fn typed(&mut self) -> Option<&mut Input> {
        match self.field {
            Field::Size => Some(&mut self.size),
            Field::Seed => Some(&mut self.seed),
            Field::File => Some(&mut self.file),
            Field::Part | Field::Suggestions => None,
        }
    }

    fn step(&mut self, by: isize) {
        let fields = self.fields();
        let now = fields.iter().position(|field| *field == self.field).unwrap_or(0);
        let next = super::super::project::wrap(now, by, fields.len());
        self.field = fields.get(next).copied().unwrap_or(Field::Part);
    }

    fn change(&mut self, session: &Session, key: Key) {
        match (self.typed(), key) {
            (Some(input), key) => {
                if let Some(request) = line_input::request(key) {
                    input.handle(request);
                }
            }
            (None, Key::Left | Key::Right | Key::Char(' ')) => match self.field {
                Field::Part => self.part = !self.part,
                _ => self.suggestions = !self.suggestions,
            },
            (None, _) => return,
        }
        self.refresh(session);
    }

    /// Draws the answers and looks whether the file is there.
    fn refresh(&mut self, session: &Session) {
        self.exists = self.path().exists();
        self.sample = self.asked().map(|(size, seed)| session.draw(size, seed));
    }

    /// How many answers, by which seed; `None` when what is typed makes no sense.
    fn asked(&self) -> Option<(Size, u64)> {
        if !self.part {
            return Some((Size::All, 0));
        }
        let typed = self.size.value().trim();
        let number = typed.parse::<usize>().ok().filter(|number| *number > 0);
        let size = match number {
            Some(number) => Size::Number(number),
            None => Size::from_percentage(typed.strip_suffix('%')?)?,
        };
        Some((size, self.seed.value().trim().parse().ok()?))
    }

    fn path(&self) -> PathBuf {
        let path = paths::resolve(self.file.value(), &self.folder, self.home.as_deref());
        paths::with_ending(path)
    }
}

/// Writes the package, or says what is still wrong.
fn write(state: &mut State, dialogue: Box<HandOver>) {
    let lang = state.shell.lang;
    let refuse = |state: &mut State, dialogue: Box<HandOver>, why: String| {
        state.say(Tone::Problem, why);
        state.modes.push(Mode::HandOver(dialogue));
    };
    let Some(sample) = dialogue.sample.clone() else {
        return refuse(state, dialogue, text::no_sample(lang));
    };
    if sample.answers.is_empty() {
        return refuse(state, dialogue, text::nothing_drawn(lang));
    }
    if dialogue.file.value().trim().is_empty() {
        return refuse(state, dialogue, text::no_name(lang));
    }
    let path = dialogue.path();
    match state.session.hand_over(&path, &sample, dialogue.suggestions) {
        Ok(handed) => {
            let lines = told::handed_over(lang, &path, &sample, &handed);
            state.say(Tone::Good, lines.join(" "));
        }
        // How to open it says nothing to somebody who is making it.
        Err(StoreError::Exists(_)) => refuse(state, dialogue, text::exists(lang)),
        Err(error) => refuse(state, dialogue, error.explain(lang)),
    }
}
