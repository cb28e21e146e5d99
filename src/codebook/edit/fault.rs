//! Why an edit does not apply to a codebook.

use crate::message::{Explain, Lang, codebook_edit as text, error_by_explain, list, visible};
use crate::study::{QuestionId, ThemeId, ThemeSet};

/// Why an edit does not apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditFault {
    /// The codebook has no such question.
    NoQuestion(QuestionId),
    /// The question has no such theme.
    NoTheme(ThemeId),
    /// The theme has no such indicator.
    NoIndicator {
        /// Its pattern.
        pattern: String,
    },
    /// A label without letters.
    EmptyLabel,
    /// Another theme of the question has the label.
    LabelTaken {
        /// The label.
        label: String,
    },
    /// The question has an id already, or it cannot be one.
    IdTaken(ThemeId),
    /// The question has as many themes as it can.
    TooManyThemes,
    /// The question would be left without themes.
    LastTheme,
    /// A theme and itself.
    SameTheme,
    /// A theme and the question it is in.
    SameQuestion,
    /// The codebook has no such level.
    UnknownLevel {
        /// The code.
        code: String,
        /// The codes there are.
        known: Vec<String>,
    },
    /// The theme has an indicator that looks for the same.
    RepeatedIndicator {
        /// Its pattern.
        pattern: String,
    },
    /// Its room or weight is not what it can be.
    BadIndicator {
        /// Its pattern.
        pattern: String,
    },
}

impl Explain for EditFault {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::NoQuestion(id) => text::no_question(lang, visible(&id.0)),
            Self::NoTheme(id) => text::no_theme(lang, visible(&id.0)),
            Self::NoIndicator { pattern } => text::no_indicator(lang, visible(pattern)),
            Self::EmptyLabel => text::empty_label(lang),
            Self::LabelTaken { label } => text::label_taken(lang, visible(label)),
            Self::IdTaken(id) => text::id_taken(lang, visible(&id.0)),
            Self::TooManyThemes => text::too_many_themes(lang, ThemeSet::CAPACITY),
            Self::LastTheme => text::last_theme(lang),
            Self::SameTheme => text::same_theme(lang),
            Self::SameQuestion => text::same_question(lang),
            Self::UnknownLevel { code, known } => {
                let known: Vec<String> = known.iter().map(|code| visible(code)).collect();
                text::unknown_level(lang, visible(code), list(lang, &known))
            }
            Self::RepeatedIndicator { pattern } => text::repeated_indicator(lang, visible(pattern)),
            Self::BadIndicator { pattern } => text::bad_indicator(lang, visible(pattern)),
        }
    }
}

error_by_explain!(EditFault);
