//! A raw scan beside the suggestions: the words of the codebook looked for in the texts with aho-corasick, letter
//! by letter. It knows no word forms, clauses or denials; it says what this machine can do at all.

use aho_corasick::{AhoCorasick, AhoCorasickKind, BuildError, MatchKind};
use duiding::codebook::{Codebook, Indicator, Pattern, Term};
use std::collections::BTreeSet;

/// The words of a codebook made ready to be looked for.
pub struct Scan {
    pub words: usize,
    automaton: AhoCorasick,
}

impl Scan {
    /// With the fastest of the crate's automatons.
    pub fn new(codebook: &Codebook) -> Result<Self, BuildError> {
        let themes = codebook.questions.iter().flat_map(|question| &question.themes);
        let patterns = themes.flat_map(|theme| &theme.indicators).map(|one| &one.pattern);
        let terms = patterns.flat_map(|pattern| pattern.terms.iter().flatten());
        let words: BTreeSet<&str> = terms.map(letters).collect();
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(&words)?;
        Ok(Self { words: words.len(), automaton })
    }

    /// How many words are found.
    pub fn count(&self, text: &str) -> usize {
        self.automaton.find_iter(text).count()
    }
}

fn letters(term: &Term) -> &str {
    let (Term::Word(text)
    | Term::Exact(text)
    | Term::Prefix(text)
    | Term::Suffix(text)
    | Term::Infix(text)) = term;
    text
}

/// Leaves each theme this many single words as its only indicators: a dictionary as other tools have.
pub fn shorten(codebook: &mut Codebook, count: usize) {
    for theme in codebook.questions.iter_mut().flat_map(|question| &mut question.themes) {
        let mut words: Vec<String> = Vec::new();
        for term in theme.indicators.iter().flat_map(|one| one.pattern.terms.iter().flatten()) {
            // Function words tell nothing by themselves.
            if let Term::Word(word) = term
                && word.len() > 3
                && words.len() < count
                && !words.contains(word)
            {
                words.push(word.clone());
            }
        }
        let patterns = words.iter().filter_map(|word| Pattern::parse(word).ok());
        theme.indicators = patterns.map(Indicator::new).collect();
    }
}
