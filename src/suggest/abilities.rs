//! What an engine can do, each part of which can be switched off to see what it brings.

/// The parts of an engine; all of them on is what the program uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Abilities {
    /// Brings forms of one word together by the dictionary.
    pub lemmas: bool,
    /// Does so by an algorithm for words that the dictionary does not have.
    pub stems: bool,
    /// Finds terms in compounds.
    pub parts: bool,
    /// Brings together words that are made from one another.
    pub derivations: bool,
    /// Forgives a slip of the finger.
    pub typos: bool,
    /// Finds verbs that come apart.
    pub separated: bool,
    /// Takes an abbreviation for its long form.
    pub abbreviations: bool,
    /// Minds the polarity of indicators.
    pub polarity: bool,
    /// Cuts answers into clauses.
    pub clauses: bool,
    /// Minds which group an indicator is for.
    pub groups: bool,
}

impl Abilities {
    /// Everything that is known of Dutch.
    pub const ALL: Self = Self {
        lemmas: true,
        stems: true,
        parts: true,
        derivations: true,
        typos: true,
        separated: true,
        abbreviations: true,
        polarity: true,
        clauses: true,
        groups: true,
    };

    /// What holds for any language: forms as they are, and no words of absence are known.
    pub const PLAIN: Self = Self {
        lemmas: false,
        stems: false,
        parts: false,
        derivations: false,
        typos: false,
        separated: false,
        ..Self::ALL
    };
}
