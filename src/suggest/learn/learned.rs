//! What was learned of one question, put to its answers.

use super::ground::{Ground, score_of};
use crate::suggest::Suggestion;
use std::ops::Range;

/// The least chance of a theme that is shown though the codebook finds nothing of it, in log-odds: 1 in 5.
const SHOWN: f64 = -1.386;
/// The least that a word brings to be named, in log-odds.
const NAMED: f32 = 0.3;
/// The most words that are named for a theme.
const MOST_NAMED: usize = 4;

/// What was learned of one question; nothing when made by `default`.
#[derive(Debug, Clone, Default)]
pub struct Learned {
    pub(super) themes: Vec<Weights>,
    /// The log-odds from which a theme is ticked.
    pub(super) from: f64,
    /// Whether a theme that the codebook ticks is not ticked below those.
    pub(super) takes_away: bool,
    /// What the features weigh for *no theme*.
    pub(super) none: Option<Weights>,
    /// The log-odds from which that is proposed.
    pub(super) none_from: f64,
    /// From how many decisions.
    pub(super) lessons: usize,
}

/// What the features weigh for one theme, in log-odds.
#[derive(Debug, Clone)]
pub(super) struct Weights {
    /// By column of the vocabulary.
    pub(super) words: Vec<f64>,
    /// By column of the theme itself.
    pub(super) own: Vec<f64>,
}

impl Learned {
    /// From how many decisions it was learned.
    #[must_use]
    pub fn lessons(&self) -> usize {
        self.lessons
    }

    /// The suggestions for an answer of the ground: those of the codebook with other scores, and themes
    /// that its words speak for though the codebook finds nothing (they come without evidence). The
    /// strongest first.
    #[must_use]
    pub fn suggest(
        &self,
        ground: &Ground,
        answer: usize,
        codebook: &[Suggestion],
    ) -> Vec<Suggestion> {
        if self.lessons == 0 {
            return codebook.to_vec();
        }
        let mut suggestions: Vec<(f64, Suggestion)> = Vec::new();
        for (theme, weights) in self.themes.iter().enumerate() {
            let odds = ground.odds(weights, answer, theme);
            let known = codebook.iter().find(|suggestion| suggestion.theme == theme);
            if known.is_some() || odds >= SHOWN {
                let evidence = known.map(|known| known.evidence.clone()).unwrap_or_default();
                let stands = !self.takes_away && ground.is_ticked(answer, theme);
                let (score, selected) = (score_of(odds), odds >= self.from || stands);
                suggestions.push((odds, Suggestion { theme, score, selected, evidence }));
            }
        }
        suggestions.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        suggestions.into_iter().map(|(_, suggestion)| suggestion).collect()
    }

    /// Whether an answer is such that no theme applies, nine times out of ten as far as the decisions tell.
    /// To be asked of an answer for which no theme is ticked.
    #[must_use]
    pub fn proposes_none(&self, ground: &Ground, answer: usize) -> bool {
        let none = self.none.as_ref().filter(|_| self.lessons > 0);
        none.is_some_and(|none| ground.odds(none, answer, self.themes.len()) >= self.none_from)
    }

    /// How open the most doubtful theme of an answer is: 1 for one whose chance lies at the point where it
    /// is ticked, towards 0 for an answer of which every theme is sure.
    #[must_use]
    pub fn doubt(&self, ground: &Ground, answer: usize) -> f64 {
        let themes = self.themes.iter().enumerate();
        let distances =
            themes.map(|(theme, weights)| (ground.odds(weights, answer, theme) - self.from).abs());
        distances.map(|distance| 1.0 / (1.0 + distance)).fold(0.0, f64::max)
    }

    /// The words of a text that speak for a theme by what was learned, without those that are `known` to
    /// (as bytes): their bytes, in the order of the text, at most four. Neighbours stand together.
    #[must_use]
    pub fn words(
        &self,
        ground: &Ground,
        text: &str,
        theme: usize,
        known: &[Range<usize>],
    ) -> Vec<Range<usize>> {
        let Some(weights) = self.themes.get(theme) else { return Vec::new() };
        let weight =
            |column: u32| weights.words.get(column as usize).copied().unwrap_or_default() as f32;
        let shares = ground.vocabulary.shares(text, weight);
        let is_known = |word: &Range<usize>| {
            known.iter().any(|known| known.start < word.end && word.start < known.end)
        };
        let mut strong: Vec<(usize, f32)> = shares
            .iter()
            .enumerate()
            .filter(|(_, (word, share))| *share >= NAMED && !is_known(word))
            .map(|(at, (_, share))| (at, *share))
            .collect();
        strong.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        strong.truncate(MOST_NAMED);
        strong.sort_by_key(|(at, _)| *at);
        let mut named: Vec<Range<usize>> = Vec::new();
        let mut last = None;
        for (at, _) in strong {
            let Some((span, _)) = shares.get(at) else { continue };
            match named.last_mut() {
                Some(before) if last.is_some_and(|last| last + 1 == at) => before.end = span.end,
                _ => named.push(span.clone()),
            }
            last = Some(at);
        }
        named
    }
}
