//! Looking at the function words around a position.

use super::lexicon::{Class, FunctionWord};
use super::tokens::Token;
use std::ops::Range;

/// The class of the word at a position; `None` for content words and past the ends.
pub(super) fn class(tokens: &[Token], at: usize) -> Option<Class> {
    known(tokens, at).map(|known| known.class)
}

pub(super) fn known(tokens: &[Token], at: usize) -> Option<&'static FunctionWord> {
    tokens.get(at).and_then(|token| token.known)
}

/// Whether the word at a position is one of these function words.
pub(super) fn is_one_of(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    known(tokens, at).is_some_and(|known| words.contains(&known.word))
}

/// Whether one of `words` stands in the clause right before position `at`.
pub(super) fn before(tokens: &[Token], clause: &Range<usize>, at: usize, words: &[&str]) -> bool {
    at > clause.start && is_one_of(tokens, at - 1, words)
}
