//! What a session knows of the words of its study, to keep people unknown: made when first asked for, for
//! it reads every answer.

use super::Session;
use crate::codebook::{Codebook, Theme};
use crate::message::Lang;
use crate::privacy::{FamiliarWords, Masker};
use crate::study::Study;

impl Session {
    /// A text with everything masked that identifies a person.
    #[must_use]
    pub fn mask(&self, text: &str, lang: Lang) -> String {
        self.masker.get_or_init(|| masker(&self.study, &self.codebook)).mask(text, lang)
    }

    /// The words that several people use, or the codebook.
    #[must_use]
    pub fn familiar_words(&self) -> &FamiliarWords {
        self.familiar.get_or_init(|| familiar(&self.study, &self.codebook))
    }

    /// Makes now what is otherwise made when first asked for: suggestions and what masking needs.
    pub fn prepare(&self) {
        if let Some(first) = self.queue.all().next() {
            let _ = self.suggestions(first);
        }
        let _ = self.mask("", Lang::default());
        let _ = self.familiar_words();
    }
}

/// A masker that knows the ordinary words of the study and the codebook.
fn masker(study: &Study, codebook: &Codebook) -> Masker {
    let answers = study.answers.iter().map(|answer| answer.text.as_str());
    let themes = codebook.questions.iter().flat_map(|question| &question.themes);
    let words = themes
        .flat_map(|theme| [&theme.label, &theme.definition, &theme.use_when, &theme.not_when]);
    Masker::new(answers.chain(words.map(String::as_str)))
}

fn familiar(study: &Study, codebook: &Codebook) -> FamiliarWords {
    let answers = study.answers.iter().map(|answer| answer.text.as_str());
    let questions = &codebook.questions;
    let themes = || questions.iter().flat_map(|question| &question.themes);
    let of_themes = themes().flat_map(|theme| {
        let Theme { label, subtheme, definition, use_when, not_when, implication, .. } = theme;
        [label, subtheme, definition, use_when, not_when, implication]
    });
    let of_questions = questions.iter().flat_map(|question| [&question.heading, &question.text]);
    let terms = themes()
        .flat_map(|theme| &theme.indicators)
        .flat_map(|indicator| indicator.pattern.terms.iter().flatten());
    FamiliarWords::new(answers, of_questions.chain(of_themes).map(String::as_str), terms)
}
