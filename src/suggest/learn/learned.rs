//! What was learned of one question, put to its answers.

use super::ground::{Ground, score_of};
use super::threshold::Thresholds;
use crate::study::ThemeSet;
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
    /// What the features weigh for *no theme*.
    pub(super) none: Option<Weights>,
    pub(super) thresholds: Thresholds,
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

    /// Which themes most probably apply to an answer of the ground, ticked or not: those at an even chance
    /// and those that the codebook ticks, as far as decisions do not prove otherwise.
    #[must_use]
    pub fn likely(&self, ground: &Ground, answer: usize, codebook: &[Suggestion]) -> ThemeSet {
        if self.lessons == 0 {
            return codebook.iter().filter(|one| one.selected).map(|one| one.theme).collect();
        }
        let themes = self.themes.iter().enumerate();
        let likely = themes.filter(|(theme, weights)| {
            self.is_likely(ground, answer, *theme, ground.odds(weights, answer, *theme))
        });
        likely.map(|(theme, _)| theme).collect()
    }

    fn is_likely(&self, ground: &Ground, answer: usize, theme: usize, odds: f64) -> bool {
        let stands = !self.thresholds.takes_away && ground.is_ticked(answer, theme);
        odds >= self.thresholds.themes || stands
    }

    /// The suggestions for an answer of the ground: those of the codebook with other scores, and themes
    /// that its words speak for though the codebook finds nothing (they come without evidence). The
    /// strongest first. Ticked is what is [likely](Self::likely), but where decisions prove that fewer than
    /// nine out of ten of that are right, only as far as nine out of ten are.
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
                let selected =
                    odds >= self.thresholds.ticks && self.is_likely(ground, answer, theme, odds);
                let score = score_of(odds);
                suggestions.push((odds, Suggestion { theme, score, selected, evidence }));
            }
        }
        suggestions.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        suggestions.into_iter().map(|(_, suggestion)| suggestion).collect()
    }

    /// Whether an answer is such that no theme applies, nine times out of ten as far as the decisions tell.
    /// Never where a theme is [likely](Self::likely), ticked or not.
    #[must_use]
    pub fn proposes_none(&self, ground: &Ground, answer: usize, codebook: &[Suggestion]) -> bool {
        let none = self.none.as_ref().filter(|_| self.lessons > 0);
        let is_sure = |none| ground.odds(none, answer, self.themes.len()) >= self.thresholds.none;
        none.is_some_and(is_sure) && self.likely(ground, answer, codebook).is_empty()
    }

    /// How open the most doubtful theme of an answer is: 1 for one whose chance lies at the point where it
    /// becomes likely, towards 0 for an answer of which every theme is sure.
    #[must_use]
    pub fn doubt(&self, ground: &Ground, answer: usize) -> f64 {
        let themes = self.themes.iter().enumerate();
        let distances = themes.map(|(theme, weights)| {
            (ground.odds(weights, answer, theme) - self.thresholds.themes).abs()
        });
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
