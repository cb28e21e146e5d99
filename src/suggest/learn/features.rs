//! What a learner sees of an answer: its words and pairs of words, and pieces of words.
//!
//! A word counts by its dictionary word, else by its stem, else as it stands; the pieces let a compound or
//! a slip take part in what was learned of its parts.

use super::sparse::Sparse;
use crate::suggest::hash::{FastMap, WordHasher};
use crate::text::{self, Root, Token};
use std::hash::Hasher;
use std::ops::Range;

/// Letters in a piece of a word.
const PIECE: usize = 4;
/// Shortest word of which the pieces count, in letters.
const SHORTEST_CUT: usize = 5;
/// What a word, a pair of neighbours and a piece count for before they are weighed by their rarity.
const WORD: f32 = 1.0;
const PAIR: f32 = 0.6;
const CUT: f32 = 0.35;

/// The features that occur in the answers of one question, with how rare each is.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// From what a feature is to its column.
    places: FastMap<u64, u32>,
    /// By column the weight of a feature: the rarer, the more it says.
    rarity: Vec<f32>,
}

/// One occurrence of a feature in a text: what it is, what it counts for, and the bytes it stands at.
struct Sign {
    key: u64,
    value: f32,
    span: Range<usize>,
}

impl Vocabulary {
    /// Reads all texts. A feature of one text alone says nothing about another and has no column.
    #[must_use]
    pub fn of<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> Self {
        let mut counts: FastMap<u64, (u32, u32)> = FastMap::default();
        let mut order = Vec::new();
        let mut total = 0_u32;
        for text in texts {
            total += 1;
            for sign in signs(text) {
                let (seen, last) = counts.entry(sign.key).or_insert((0, 0));
                if *last != total {
                    (*seen, *last) = (*seen + 1, total);
                    if *seen == 2 {
                        order.push(sign.key);
                    }
                }
            }
        }
        let mut vocabulary = Self::default();
        for (column, key) in (0..).zip(order) {
            let seen = counts.get(&key).map_or(0, |(seen, _)| *seen);
            vocabulary.places.insert(key, column);
            vocabulary.rarity.push(((f64::from(total) + 1.0) / f64::from(seen)).ln() as f32);
        }
        vocabulary
    }

    /// How many columns there are.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.rarity.len()
    }

    /// Adds a text as a row of length 1 (by the sum of squares), or of length 0 when nothing is known.
    pub fn add_row(&self, text: &str, rows: &mut Sparse) {
        let mut row: Vec<(u32, f32)> =
            self.known(text).map(|(column, value, _)| (column, value)).collect();
        row.sort_unstable_by_key(|(column, _)| *column);
        row.dedup_by(|(next, more), (column, value)| {
            let same = next == column;
            if same {
                *value += *more;
            }
            same
        });
        let length = row.iter().map(|(_, value)| value * value).sum::<f32>().sqrt();
        rows.push(row.into_iter().map(|(column, value)| (column, value / length)));
    }

    /// What each word of a text brings when the columns weigh so much: the bytes of the word and the sum
    /// over its features, a pair of words divided between both. In the order of the text.
    #[must_use]
    pub fn shares(&self, text: &str, weight: impl Fn(u32) -> f32) -> Vec<(Range<usize>, f32)> {
        let mut shares: Vec<(Range<usize>, f32)> =
            text::tokens(text).words.into_iter().map(|word| (word.span, 0.0)).collect();
        let mut squares: FastMap<u32, f32> = FastMap::default();
        for (column, value, span) in self.known(text) {
            *squares.entry(column).or_default() += value;
            let brings = value * weight(column);
            let within = shares
                .iter_mut()
                .filter(|(word, _)| span.start <= word.start && word.end <= span.end);
            let words: Vec<&mut (Range<usize>, f32)> = within.collect();
            let part = brings / words.len().max(1) as f32;
            for (_, share) in words {
                *share += part;
            }
        }
        let length = squares.values().map(|value| value * value).sum::<f32>().sqrt();
        for (_, share) in &mut shares {
            *share /= length.max(f32::MIN_POSITIVE);
        }
        shares
    }

    fn known(&self, text: &str) -> impl Iterator<Item = (u32, f32, Range<usize>)> {
        signs(text).into_iter().filter_map(|sign| {
            let column = *self.places.get(&sign.key)?;
            let rarity = self.rarity.get(column as usize)?;
            Some((column, sign.value * rarity, sign.span))
        })
    }
}

/// All features of a text, in its order.
fn signs(text: &str) -> Vec<Sign> {
    let mut signs = Vec::new();
    let mut before: Option<(u64, Range<usize>)> = None;
    for Token { span, known, .. } in text::tokens(text).words {
        let key = text::word_key(text.get(span.clone()).unwrap_or_default());
        let word = word(&key);
        signs.push(Sign { key: word, value: WORD, span: span.clone() });
        if let Some((last, from)) = before {
            let key = hash(b'p', &[&last.to_le_bytes(), &word.to_le_bytes()]);
            signs.push(Sign { key, value: PAIR, span: from.start..span.end });
        }
        if known.is_none() {
            let pieces = cut(&key).map(|key| Sign { key, value: CUT, span: span.clone() });
            signs.extend(pieces);
        }
        before = Some((word, span));
    }
    signs
}

/// What stands for a word and all its forms.
fn word(key: &str) -> u64 {
    match text::root(key) {
        Root::Lemma(lemma) => hash(b'l', &[&lemma.to_le_bytes()]),
        Root::Stem(stem) => hash(b's', &[stem.as_bytes()]),
        Root::Word(word) => hash(b'w', &[word.as_bytes()]),
    }
}

/// The pieces of a word, its ends marked.
fn cut(key: &str) -> impl Iterator<Item = u64> {
    let letters: Vec<char> = match key.chars().count() {
        SHORTEST_CUT.. => std::iter::once('^').chain(key.chars()).chain(['$']).collect(),
        _ => Vec::new(),
    };
    let pieces = letters.windows(PIECE).map(|piece| {
        let piece: String = piece.iter().collect();
        hash(b'c', &[piece.as_bytes()])
    });
    pieces.collect::<Vec<_>>().into_iter()
}

fn hash(kind: u8, parts: &[&[u8]]) -> u64 {
    let mut hasher = WordHasher::default();
    hasher.write(&[kind]);
    for part in parts {
        hasher.write(part);
    }
    hasher.finish()
}
