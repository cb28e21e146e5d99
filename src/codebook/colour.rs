//! The colours that a theme can be given on screens. A colour is never the only sign of a theme.

/// A colour by name; what it looks like is up to the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say what they are")]
pub enum Colour {
    Cyan,
    Magenta,
    Green,
    Yellow,
    Blue,
    Red,
}

/// The words for [`Colour`], in the order in which themes get them by their place.
pub(super) const COLOURS: &[(&str, Colour)] = &[
    ("cyan", Colour::Cyan),
    ("magenta", Colour::Magenta),
    ("green", Colour::Green),
    ("yellow", Colour::Yellow),
    ("blue", Colour::Blue),
    ("red", Colour::Red),
];

impl Colour {
    /// All colours, in the order in which themes get them by their place.
    pub fn all() -> impl Iterator<Item = Self> {
        COLOURS.iter().map(|(_, colour)| *colour)
    }

    /// The name in a codebook file.
    #[must_use]
    pub fn name(self) -> &'static str {
        COLOURS.iter().find(|(_, colour)| *colour == self).map_or("cyan", |(name, _)| name)
    }

    /// Its place among all colours.
    #[must_use]
    pub fn place(self) -> usize {
        COLOURS.iter().position(|(_, colour)| *colour == self).unwrap_or_default()
    }
}
