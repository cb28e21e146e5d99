//! What a codebook holds, as plain data. Reading and writing JSON is `codebook::json`, looking for
//! faults `codebook::check`.

use super::colour::Colour;
use crate::study::{QuestionId, ThemeId};
use std::collections::BTreeMap;

/// A codebook: per question the themes that answers can be given, and how Duiding finds them.
#[derive(Debug, Clone, PartialEq)]
pub struct Codebook {
    /// Name of the codebook, printed on screens and exports.
    pub title: String,
    /// Language of the answers; `nl` is the one for which Duiding knows stems and negation.
    pub language: String,
    /// The levels a theme can lie on, in order; by default individu, groep, leiderschap, organisatie.
    pub levels: Vec<Level>,
    /// The bands for frequencies, highest threshold first; the last starts at 0.
    pub bands: Vec<Band>,
    /// Texts that count as no answer (`nvt`, `-`), compared after normalising.
    pub no_answer: Vec<String>,
    /// Abbreviations: `LG` stands for each of its long forms.
    pub abbreviations: BTreeMap<String, Vec<String>>,
    /// Words that stand for themselves alone: they are not taken apart, not taken for a misspelling and
    /// not brought together with a word they resemble (`casemanager` is no `manager`).
    pub exceptions: Vec<String>,
    /// The open questions in the order in which the matrix prints them.
    pub questions: Vec<Question>,
}

/// A level of the level model (IGLO by default).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// The letter that the matrix prints.
    pub code: String,
    /// The word for it.
    pub label: String,
}

/// A frequency band: shares from `from` (inclusive) up to the next band carry the label.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// The word that the matrix prints: `Hoog`.
    pub label: String,
    /// Lowest share (0 to 1) of the respondents who answered.
    pub from: f64,
}

/// One open question with its themes.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Short ASCII name that never changes.
    pub id: QuestionId,
    /// Heading as the matrix prints it: `Q30/Q38 - Belemmeringen data-uitwisseling`.
    pub heading: String,
    /// The question as it was asked.
    pub text: String,
    /// Which column of the export holds the answers, by group; the key `*` stands for every group.
    pub columns: BTreeMap<String, String>,
    /// The themes in codebook order; at most [`crate::study::ThemeSet::CAPACITY`].
    pub themes: Vec<Theme>,
}

/// One theme (code).
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// Short ASCII name that never changes, unique within the question.
    pub id: ThemeId,
    /// Name as the matrix prints it.
    pub label: String,
    /// Subtheme or meaning, second column of the matrix.
    pub subtheme: String,
    /// What the theme is.
    pub definition: String,
    /// When to give it.
    pub use_when: String,
    /// When not to give it.
    pub not_when: String,
    /// Codes of levels in order of weight: `L/O` is not `O/L`.
    pub levels: Vec<String>,
    /// What it implies, last column of the matrix.
    pub implication: String,
    /// Places in other frameworks: `AMO` to `opportunity`.
    pub lenses: BTreeMap<String, String>,
    /// What in an answer suggests the theme.
    pub indicators: Vec<Indicator>,
    /// Ids of themes that were merged into this one, with what those had taken over. Codings that name
    /// them count for this theme.
    pub merged: Vec<ThemeId>,
    /// The colour it has on screens; by its place when none was chosen.
    pub colour: Option<Colour>,
}

impl Theme {
    /// A theme with nothing but an id and a label.
    #[must_use]
    pub fn new(id: ThemeId, label: String) -> Self {
        Self {
            id,
            label,
            subtheme: String::new(),
            definition: String::new(),
            use_when: String::new(),
            not_when: String::new(),
            levels: Vec::new(),
            implication: String::new(),
            lenses: BTreeMap::new(),
            indicators: Vec::new(),
            merged: Vec::new(),
            colour: None,
        }
    }

    /// The ids under which codings name this theme: its own first, then those it took over.
    pub fn ids(&self) -> impl Iterator<Item = &ThemeId> {
        std::iter::once(&self.id).chain(&self.merged)
    }

    /// The levels as the matrix prints them: `G/O`.
    #[must_use]
    pub fn level_text(&self) -> String {
        self.levels.join("/")
    }
}

/// A pattern in an answer that suggests a theme.
///
/// In JSON either a bare string (the pattern, the rest at its default) or an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// One or more terms; more than one is a phrase within one clause.
    pub pattern: Pattern,
    /// The most words that may stand between two neighbouring terms of a phrase.
    pub gap: usize,
    /// Whether the terms of a phrase must come in the order given.
    pub order: Order,
    /// What negation in the clause does.
    pub polarity: Polarity,
    /// Patterns that must be absent from the same clause.
    pub unless: Vec<Pattern>,
    /// The groups of respondents whose answers it may be found in; none for all. An answer of which the
    /// group is not known may always hold it.
    pub groups: Vec<String>,
    /// How strong the evidence is by itself, above 0 up to 1: the score of a theme is
    /// `1 - product(1 - weight)` over its distinct matched indicators.
    pub weight: f64,
}

impl Indicator {
    /// Room between terms when nothing is said.
    pub const DEFAULT_GAP: usize = 2;
    /// Weight when nothing is said: one such indicator ticks a theme.
    pub const DEFAULT_WEIGHT: f64 = 0.6;
    /// The widest room that can be asked for.
    pub const MAX_GAP: usize = 20;
}

/// A phrase as typed in the codebook: terms with spaces between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern as it was typed, for showing.
    pub source: String,
    /// The terms, at least one; each is a list of alternatives (`geen|niet`), at least one.
    pub terms: Vec<Vec<Term>>,
}

/// One alternative of a term. Case, accents and apostrophes never matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// `angst`: any form with the same stem (`angsten`).
    Word(String),
    /// `=AVG`: this form only.
    Exact(String),
    /// `systeem*`: words that begin so.
    Prefix(String),
    /// `*overleg`: words that end so (the head of a compound).
    Suffix(String),
    /// `*preventie*`: words that hold it anywhere.
    Infix(String),
}

/// Whether the order of the terms of a phrase matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// As typed.
    #[default]
    Given,
    /// Any.
    Any,
}

/// What a negation or a word for lack (`geen`, `niet`, `onvoldoende`, `gebrek aan`) in the clause does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Polarity {
    /// Nothing.
    #[default]
    Any,
    /// The pattern counts only when it is *not* negated or lacking: `aan de AVG ligt het niet` is no
    /// evidence for privacy.
    Plain,
    /// The pattern counts only when it *is* negated or lacking: `er is vast overleg` is no evidence for
    /// the lack of it.
    Lacking,
}

impl Question {
    /// The position of the theme that a coding with this id counts for: the theme itself, or the one
    /// that took it over. `None` when it counts for none.
    #[must_use]
    pub fn resolve(&self, id: &ThemeId) -> Option<usize> {
        let own = self.themes.iter().position(|theme| theme.id == *id);
        own.or_else(|| self.themes.iter().position(|theme| theme.merged.contains(id)))
    }
}

impl Codebook {
    /// Whether the answers are in Dutch, of which more is known than of other languages.
    #[must_use]
    pub fn is_dutch(&self) -> bool {
        self.language.to_lowercase().starts_with("nl")
    }

    /// The question with this id and its position.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<(usize, &Question)> {
        self.questions.iter().enumerate().find(|(_, question)| question.id == *id)
    }

    /// The colour that a theme was given, by the positions of its question and itself.
    #[must_use]
    pub fn colour_of(&self, question: usize, theme: usize) -> Option<Colour> {
        self.questions.get(question)?.themes.get(theme)?.colour
    }

    /// How many themes all questions have together.
    #[must_use]
    pub fn theme_count(&self) -> usize {
        self.questions.iter().map(|question| question.themes.len()).sum()
    }
}
