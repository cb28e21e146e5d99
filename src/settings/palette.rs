//! The colours that can be chosen; which those are stands in the terminal program.

use crate::message::{Lang, tui as text};

/// Which colours may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Palette {
    /// The terminal's own sixteen colours.
    #[default]
    Terminal,
    /// Light letters on a dark ground, whatever the terminal has.
    Dark,
    /// Dark letters on a light ground, whatever the terminal has.
    Light,
    /// None at all: for NO_COLOR and terminals without.
    Mono,
}

impl Palette {
    /// All of them, in the order in which a key goes round.
    pub const ALL: [Self; 4] = [Self::Terminal, Self::Dark, Self::Light, Self::Mono];

    /// The next one, round and round.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|other| *other == self).map_or(0, |at| at + 1);
        Self::ALL.get(at).copied().unwrap_or_default()
    }

    /// The name in a settings file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Mono => "mono",
        }
    }

    /// The palette with this name in a settings file.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|palette| palette.name() == name)
    }

    /// The name as shown to a user.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::Terminal => text::palette_terminal(lang),
            Self::Dark => text::palette_dark(lang),
            Self::Light => text::palette_light(lang),
            Self::Mono => text::palette_mono(lang),
        }
    }
}
