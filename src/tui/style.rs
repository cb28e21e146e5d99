//! Colours, few and never the only sign of anything.

use ratatui::style::{Color, Modifier, Style};

/// Which colours may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Palette {
    /// The terminal's own sixteen colours.
    #[default]
    Terminal,
    /// None at all: for NO_COLOR and terminals without.
    Mono,
}

/// Signs for themes, in the answer and in the list; a theme keeps its sign by its place.
const SIGNS: [&str; 9] = ["~", "═", "·", "+", "─", "°", "≈", "=", "-"];

const COLORS: [Color; 6] =
    [Color::Cyan, Color::Magenta, Color::Green, Color::Yellow, Color::Blue, Color::Red];

/// The sign of a theme.
pub(super) fn sign(theme: usize) -> &'static str {
    SIGNS.get(theme % SIGNS.len()).copied().unwrap_or("~")
}

impl Palette {
    /// The style of what belongs to a theme.
    pub(super) fn theme(self, theme: usize) -> Style {
        match self {
            Self::Terminal => {
                Style::new().fg(COLORS.get(theme % COLORS.len()).copied().unwrap_or(Color::Reset))
            }
            Self::Mono => Style::new(),
        }
    }

    /// What is less important.
    pub(super) fn dim(self) -> Style {
        match self {
            Self::Terminal => Style::new().add_modifier(Modifier::DIM),
            Self::Mono => Style::new(),
        }
    }

    /// Headings and what is ticked.
    pub(super) fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// The row at the pointer; the pointer itself is a sign too.
    pub(super) fn focus(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// Something went wrong.
    pub(super) fn problem(self) -> Style {
        match self {
            Self::Terminal => Style::new().fg(Color::Red).add_modifier(Modifier::BOLD),
            Self::Mono => self.strong(),
        }
    }

    /// Something went well.
    pub(super) fn good(self) -> Style {
        match self {
            Self::Terminal => Style::new().fg(Color::Green),
            Self::Mono => Style::new(),
        }
    }
}
