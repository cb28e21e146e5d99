//! What every part of the terminal program has in common: language, colours, keys, what lies over the
//! screen, and the line that tells what just happened.

use super::overlay::Overlay;
use super::scene::Drawn;
use super::style::Palette;
use crate::command::{Command, CommandId, KeyMap, Scope};
use crate::message::{Explain, Lang, settings as text};
use crate::settings::{self, Choices};
use std::path::PathBuf;
use std::time::Instant;

/// What does not depend on whether a project is open.
#[derive(Debug)]
pub struct Shell {
    /// Language of the texts.
    pub lang: Lang,
    /// The colours.
    pub palette: Palette,
    /// Which key gives which command.
    pub keys: KeyMap,
    /// Whether the mouse does something.
    pub mouse: bool,
    /// Whether each screen explains itself in a line.
    pub tips: bool,
    /// Whether colours are unwanted (NO_COLOR), so that the palette stays as it is.
    pub no_color: bool,
    /// The user's own folder, which `~` stands for in a path.
    pub home: Option<PathBuf>,
    /// Where changes are kept for the next start.
    keeper: Option<Keeper>,
    /// The help or the palette, when it is open.
    pub(super) overlay: Option<Overlay>,
    pub(super) note: Option<Note>,
    /// What is being done in the background.
    pub(super) busy: Option<Busy>,
    /// Where things stood on the last frame.
    pub(super) drawn: Drawn,
}

/// Where changes of the settings are kept.
#[derive(Debug)]
struct Keeper {
    folder: PathBuf,
    /// As they were at the start or when they were last kept: only what differs is written.
    kept: Choices,
}

/// A line for the user about what just happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) text: String,
    pub(super) tone: Tone,
}

/// How a note is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Good,
    Plain,
    Problem,
}

/// Work in the background.
#[derive(Debug, Clone)]
pub(super) struct Busy {
    /// What is being done, in words.
    pub(super) doing: String,
    pub(super) since: Instant,
}

impl Shell {
    /// The common part at the start of the program.
    #[must_use]
    pub fn new(lang: Lang, palette: Palette) -> Self {
        Self {
            lang,
            palette,
            keys: KeyMap::default(),
            mouse: true,
            tips: true,
            no_color: false,
            home: None,
            keeper: None,
            overlay: None,
            note: None,
            busy: None,
            drawn: Drawn::default(),
        }
    }

    /// From here on changes by key are kept in the settings file of this folder.
    pub fn keep_in(&mut self, folder: PathBuf) {
        self.keeper = Some(Keeper { folder, kept: self.choices() });
    }

    fn choices(&self) -> Choices {
        Choices { language: self.lang, colours: self.palette, mouse: self.mouse, tips: self.tips }
    }

    /// Keeps what was changed for the next start, or says why it could not be.
    pub(super) fn keep_settings(&mut self) {
        let now = self.choices();
        let Some(keeper) = &mut self.keeper else { return };
        match settings::keep(&keeper.folder, &keeper.kept, &now) {
            Ok(()) => keeper.kept = now,
            Err(error) => {
                let reason = error.explain(self.lang);
                self.say(Tone::Problem, text::not_kept(self.lang, reason));
            }
        }
    }

    /// Shows a line to the user, until the next key.
    pub fn tell(&mut self, text: String) {
        self.say(Tone::Plain, text);
    }

    /// Adds to the line that is shown.
    pub fn also_tell(&mut self, text: String) {
        let before = self.note.take().map(|note| note.text + " ").unwrap_or_default();
        self.tell(before + &text);
    }

    pub(super) fn say(&mut self, tone: Tone, text: String) {
        self.note = Some(Note { text, tone });
    }

    /// The key of a command at a place, for texts that name it; empty when it has none there.
    pub(super) fn key_at(&self, id: CommandId, scope: Scope) -> String {
        let command = Command::of(id);
        command.map(|c| self.keys.first_text_at(c, scope, self.lang)).unwrap_or_default()
    }

    /// The same for another screen: nothing lies over it and nothing is told.
    #[must_use]
    pub fn afresh(mut self) -> Self {
        self.overlay = None;
        self.note = None;
        self.busy = None;
        self
    }

    /// The key of a command, for texts that name it.
    pub(super) fn key_of(&self, id: CommandId) -> String {
        self.keys.text_of(id, self.lang)
    }
}
