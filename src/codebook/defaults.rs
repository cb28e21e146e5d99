//! What a codebook has where its file says nothing.

use super::model::{Band, Indicator, Level, Order, Pattern, Polarity};

/// Language of the answers.
pub(super) const LANGUAGE: &str = "nl";

/// The four levels of IGLO.
pub(super) fn levels() -> Vec<Level> {
    [("I", "Individu"), ("G", "Groep"), ("L", "Leiderschap"), ("O", "Organisatie")]
        .map(|(code, label)| Level { code: code.to_owned(), label: label.to_owned() })
        .into()
}

/// The bands of Bijlage 1, as shares of the respondents who answered.
pub(super) fn bands() -> Vec<Band> {
    [("Hoog", 0.30), ("Midden-hoog", 0.20), ("Midden", 0.10), ("Laag", 0.0)]
        .map(|(label, from)| Band { label: label.to_owned(), from })
        .into()
}

/// Texts that say that there is no answer, when they are the whole text. Words such as `niets`, `nee`
/// or `weet niet` are not among them: to many questions these are answers.
pub(super) fn no_answer() -> Vec<String> {
    [
        "-",
        "--",
        "---",
        ".",
        "..",
        "...",
        "…",
        "/",
        "?",
        "x",
        "xx",
        "xxx",
        "nvt",
        "nvt.",
        "n.v.t",
        "n.v.t.",
        "n/a",
        "n.a.",
        "na",
        "geen",
        "geen antwoord",
        "niet van toepassing",
        "niet ingevuld",
    ]
    .map(str::to_owned)
    .into()
}

impl Indicator {
    /// An indicator with everything but its pattern as it is when nothing is said.
    #[must_use]
    pub fn new(pattern: Pattern) -> Self {
        Self {
            pattern,
            gap: Self::DEFAULT_GAP,
            order: Order::default(),
            polarity: Polarity::default(),
            unless: Vec::new(),
            groups: Vec::new(),
            weight: Self::DEFAULT_WEIGHT,
        }
    }
}
