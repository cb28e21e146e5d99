//! What the forms of a word have in common, as one key.

use super::forms::{LemmaId, word_form};
use super::stem::stem;

/// What stands for a word and its forms: the dictionary's word, else the stem, else the word itself. To
/// compare with, never to show.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Root {
    /// A word of the dictionary.
    Lemma(LemmaId),
    /// The stem of a word that the dictionary lacks.
    Stem(String),
    /// A word without either.
    Word(String),
}

/// The root of a word, given as its [`super::word_key`]. A form of several words has the root of the first.
#[must_use]
pub fn root(key: &str) -> Root {
    if let Some(lemma) = word_form(key).and_then(|form| form.lemmas().next()) {
        return Root::Lemma(lemma);
    }
    stem(key).map_or_else(|| Root::Word(key.to_owned()), Root::Stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_root() {
        assert_eq!(root("gesprekken"), root("gesprek"));
        assert_eq!(root("geevalueerd"), root("evalueren"));
        assert_eq!(root("blorpiken"), root("blorpik"), "a word that is in no dictionary");
        assert_ne!(root("tijd"), root("druk"));
        assert_eq!(root("x1"), Root::Word("x1".into()));
    }
}
