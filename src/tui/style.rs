//! Colours, few and never the only sign of anything.

use crate::codebook::Colour;
pub use crate::settings::Palette;
use ratatui::style::{Color, Modifier, Style};

/// Signs for themes, in the answer and in the list; a theme keeps its sign by its place.
const SIGNS: [&str; 9] = ["~", "═", "·", "+", "─", "°", "≈", "=", "-"];

/// The colours of themes on the terminal's own ground.
const COLORS: [Color; 6] =
    [Color::Cyan, Color::Magenta, Color::Green, Color::Yellow, Color::Blue, Color::Red];
/// The same to read well on a dark ground, from the 256 that nearly every terminal has.
const ON_DARK: [Color; 6] = [
    Color::Indexed(80),
    Color::Indexed(176),
    Color::Indexed(114),
    Color::Indexed(221),
    Color::Indexed(111),
    Color::Indexed(210),
];
/// And on a light one.
const ON_LIGHT: [Color; 6] = [
    Color::Indexed(30),
    Color::Indexed(90),
    Color::Indexed(28),
    Color::Indexed(94),
    Color::Indexed(25),
    Color::Indexed(124),
];

/// The sign of a theme.
pub(super) fn sign(theme: usize) -> &'static str {
    SIGNS.get(theme % SIGNS.len()).copied().unwrap_or("~")
}

impl Palette {
    /// The ground of the whole screen, where it is not the terminal's own.
    pub(super) fn ground(self) -> Option<Style> {
        match self {
            Self::Terminal | Self::Mono => None,
            Self::Dark => Some(Style::new().fg(Color::Indexed(253)).bg(Color::Indexed(235))),
            Self::Light => Some(Style::new().fg(Color::Indexed(235)).bg(Color::Indexed(255))),
        }
    }

    /// The style of what belongs to a theme.
    pub(super) fn theme(self, theme: usize) -> Style {
        let colors = match self {
            Self::Terminal => &COLORS,
            Self::Dark => &ON_DARK,
            Self::Light => &ON_LIGHT,
            Self::Mono => return Style::new(),
        };
        Style::new().fg(colors.get(theme % colors.len()).copied().unwrap_or(Color::Reset))
    }

    /// The style of what belongs to a theme that may have been given a colour.
    pub(super) fn theme_in(self, theme: usize, colour: Option<Colour>) -> Style {
        self.theme(colour.map_or(theme, Colour::place))
    }

    /// A shade of heat, from 0 (little) to 3 (much); the character of the shade says it too.
    pub(super) fn heat(self, shade: usize) -> Style {
        let colors = match self {
            Self::Terminal => [Color::Blue, Color::Cyan, Color::Yellow, Color::Red],
            Self::Dark => [67, 79, 221, 209].map(Color::Indexed),
            Self::Light => [67, 30, 136, 160].map(Color::Indexed),
            Self::Mono => return Style::new(),
        };
        Style::new().fg(colors.get(shade).copied().unwrap_or(Color::Reset))
    }

    /// What is less important.
    pub(super) fn dim(self) -> Style {
        match self {
            Self::Terminal => Style::new().add_modifier(Modifier::DIM),
            Self::Dark => Style::new().fg(Color::Indexed(247)),
            Self::Light => Style::new().fg(Color::Indexed(242)),
            Self::Mono => Style::new(),
        }
    }

    /// What a screen is for, for those who are new.
    pub(super) fn tip(self) -> Style {
        self.dim().add_modifier(Modifier::ITALIC)
    }

    /// Headings and what is ticked.
    pub(super) fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What was searched for.
    pub(super) fn found(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// Words that a reader marked; the sign below them says it too.
    pub(super) fn marked(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED)
    }

    /// The screen that is shown, among the names of the screens.
    pub(super) fn here(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED)
    }

    /// The row at the pointer; the pointer itself is a sign too.
    pub(super) fn focus(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// Something went wrong.
    pub(super) fn problem(self) -> Style {
        match self {
            Self::Terminal => Style::new().fg(Color::Red).add_modifier(Modifier::BOLD),
            Self::Dark => Style::new().fg(Color::Indexed(210)).add_modifier(Modifier::BOLD),
            Self::Light => Style::new().fg(Color::Indexed(124)).add_modifier(Modifier::BOLD),
            Self::Mono => self.strong(),
        }
    }

    /// Something went well.
    pub(super) fn good(self) -> Style {
        match self {
            Self::Terminal => Style::new().fg(Color::Green),
            Self::Dark => Style::new().fg(Color::Indexed(114)),
            Self::Light => Style::new().fg(Color::Indexed(28)),
            Self::Mono => Style::new(),
        }
    }
}
