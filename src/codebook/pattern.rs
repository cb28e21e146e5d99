//! The pattern language of indicators: reading it, and what can be wrong with it.

use super::model::{Pattern, Term};
use crate::message::{Explain, Lang, codebook as text, error_by_explain};

/// Why a pattern cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PatternError {
    /// Nothing but white space.
    Empty,
    /// A term such as `*`, `=` or `a||b` that holds no letter or digit.
    EmptyTerm {
        /// The term as typed.
        term: String,
    },
    /// A sign in a place where it has no meaning, such as a star in the middle of a word.
    Misplaced {
        /// The term as typed.
        term: String,
        /// The sign.
        sign: char,
    },
}

impl Explain for PatternError {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Empty => text::pattern_empty(lang),
            Self::EmptyTerm { term } => text::pattern_empty_term(lang, term),
            Self::Misplaced { term, sign } => text::pattern_misplaced(lang, term, sign),
        }
    }
}

error_by_explain!(PatternError);

impl Pattern {
    /// Reads a pattern: terms with white space between them, alternatives of a term with `|`.
    ///
    /// ```
    /// use duiding::codebook::{Pattern, Term};
    /// let pattern = Pattern::parse("geen|niet =vast *overleg").unwrap();
    /// assert_eq!(pattern.terms.len(), 3);
    /// assert_eq!(pattern.terms[1], [Term::Exact("vast".into())]);
    /// assert_eq!(pattern.terms[2], [Term::Suffix("overleg".into())]);
    /// ```
    ///
    /// # Errors
    /// When there is no term, a term without letters or digits, or a sign out of place.
    pub fn parse(source: &str) -> Result<Self, PatternError> {
        let source = source.trim();
        let terms = source
            .split_whitespace()
            .map(|term| term.split('|').map(|word| Term::parse(word, term)).collect())
            .collect::<Result<Vec<Vec<Term>>, _>>()?;
        if terms.is_empty() {
            return Err(PatternError::Empty);
        }
        Ok(Self { source: source.to_owned(), terms })
    }
}

impl Term {
    fn parse(word: &str, whole: &str) -> Result<Self, PatternError> {
        let (exact, rest) = match word.strip_prefix('=') {
            Some(rest) => (true, rest),
            None => (false, word),
        };
        let (open_start, rest) = match rest.strip_prefix('*') {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let (open_end, bare) = match rest.strip_suffix('*') {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let misplaced = |sign| PatternError::Misplaced { term: whole.to_owned(), sign };
        if let Some(sign) = bare.chars().find(|c| matches!(c, '*' | '=')) {
            return Err(misplaced(sign));
        }
        if exact && (open_start || open_end) {
            return Err(misplaced('='));
        }
        if !bare.chars().any(char::is_alphanumeric) {
            return Err(PatternError::EmptyTerm { term: whole.to_owned() });
        }
        let bare = bare.to_owned();
        Ok(match (exact, open_start, open_end) {
            (true, ..) => Self::Exact(bare),
            (_, true, true) => Self::Infix(bare),
            (_, true, false) => Self::Suffix(bare),
            (_, false, true) => Self::Prefix(bare),
            (_, false, false) => Self::Word(bare),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_term_is_read() {
        let pattern = Pattern::parse("  a|=b  c* *d *e* ").unwrap();
        assert_eq!(pattern.source, "a|=b  c* *d *e*");
        assert_eq!(
            pattern.terms,
            [
                vec![Term::Word("a".into()), Term::Exact("b".into())],
                vec![Term::Prefix("c".into())],
                vec![Term::Suffix("d".into())],
                vec![Term::Infix("e".into())],
            ]
        );
    }

    #[test]
    fn faults_are_told_apart() {
        assert_eq!(Pattern::parse("  "), Err(PatternError::Empty));
        assert!(matches!(Pattern::parse("geen||niet"), Err(PatternError::EmptyTerm { .. })));
        assert!(matches!(Pattern::parse("*"), Err(PatternError::EmptyTerm { .. })));
        assert!(matches!(Pattern::parse("a*b"), Err(PatternError::Misplaced { sign: '*', .. })));
        assert!(matches!(Pattern::parse("=a*"), Err(PatternError::Misplaced { sign: '=', .. })));
    }
}
