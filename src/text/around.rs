//! Looking at the function words around a position.

use super::lexicon::{Class, FunctionWord};
use super::pieces::Break;
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

/// Whether there is a word at a position that names a thing, and not merely relates others.
pub(super) fn is_content(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some() && class(tokens, at).is_none_or(Class::is_content)
}

/// Whether the word at a position follows the one before it without any sign but a slash.
pub(super) fn follows(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.before <= Break::Slash)
}

pub(super) fn is_and(tokens: &[Token], at: usize) -> bool {
    class(tokens, at) == Some(Class::And)
}

/// The classes of the words in `range`.
pub(super) fn classes(
    tokens: &[Token],
    range: Range<usize>,
) -> impl Iterator<Item = Option<Class>> {
    range.map(|at| class(tokens, at))
}
