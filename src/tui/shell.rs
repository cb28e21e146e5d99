//! What every part of the terminal program has in common: language, colours, keys, what lies over the
//! screen, and the line that tells what just happened.

use super::overlay::Overlay;
use super::scene::Drawn;
use super::style::Palette;
use crate::command::{Command, CommandId, KeyMap, Scope};
use crate::message::Lang;
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
    /// The help or the palette, when it is open.
    pub(super) overlay: Option<Overlay>,
    pub(super) note: Option<Note>,
    /// What is being done in the background.
    pub(super) busy: Option<Busy>,
    /// Where things stood on the last frame.
    pub(super) drawn: Drawn,
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
            overlay: None,
            note: None,
            busy: None,
            drawn: Drawn::default(),
        }
    }

    /// Shows a line to the user, until the next key.
    pub fn tell(&mut self, text: String) {
        self.say(Tone::Plain, text);
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
