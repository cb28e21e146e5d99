//! The question or theme that a user names outside a file, on the command line say, and what to tell when
//! there is none.

use super::error::ImportError;
use super::matching::{question_named, theme_named};
use super::name::nearest_first;
use super::overrides::question_names;
use crate::codebook::{Codebook, Question};

/// The question that a name stands for, as a position in the codebook; see [`question_named`].
///
/// # Errors
/// When no question is called so, or more than one: with the headings there are, nearest first.
pub fn question_asked(codebook: &Codebook, asked: &str) -> Result<usize, ImportError> {
    question_named(codebook, asked).ok_or_else(|| ImportError::UnknownQuestion {
        asked: asked.to_owned(),
        questions: nearest_first(asked, &question_names(codebook)),
    })
}

/// The theme that a name stands for, as a position in its question; see [`theme_named`].
///
/// # Errors
/// When no theme is called so, or more than one: with the labels there are, nearest first.
pub fn theme_asked(question: &Question, asked: &str) -> Result<usize, ImportError> {
    theme_named(question, asked).ok_or_else(|| {
        let labels: Vec<String> = question.themes.iter().map(|theme| theme.label.clone()).collect();
        ImportError::UnknownTheme {
            asked: asked.to_owned(),
            question: question.heading.clone(),
            themes: nearest_first(asked, &labels),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::testing::codebook;
    use crate::message::{Explain, Lang};

    #[test]
    fn what_is_not_there_is_told_with_the_nearest_first() {
        let codebook = codebook();
        assert_eq!(question_asked(&codebook, "Q40").unwrap(), 1);
        assert_eq!(theme_asked(&codebook.questions[0], "privacy").unwrap(), 0);
        assert_eq!(
            question_asked(&codebook, "leren").unwrap_err().explain(Lang::Nl),
            "het codeboek heeft geen vraag «leren»; wel «Q40 - Leren en verbeteren» en \
             «Q30/Q38 - Belemmeringen data-uitwisseling»"
        );
        assert_eq!(
            theme_asked(&codebook.questions[0], "systeem").unwrap_err().explain(Lang::En),
            "the question «Q30/Q38 - Belemmeringen data-uitwisseling» has no theme «systeem»; it has \
             «Systemen», «Tijd» and «Privacy (AVG)»"
        );
    }
}
