//! What there is to learn on: the answers of one question, and what the codebook finds in them.

use super::features::Vocabulary;
use super::fit::Lessons;
use super::learned::{Learned, Weights};
use super::sparse::Sparse;
use super::threshold::{Trial, Trials, thresholds};
use crate::study::ThemeSet;
use crate::suggest::{Engine, Suggestion};
use rayon::prelude::*;
use std::ops::Range;

/// The log-odds of a theme of which the codebook finds nothing, before anything is learned: 1 in 17.
const SILENT: f64 = -2.8;
/// The codebook's scores are taken within these bounds, so that it is never beyond doubt.
const SCORES: Range<f64> = 0.05..0.97;
/// The log-odds of a score are stretched, and set apart by whether it ticks a theme: a tick of the codebook
/// is right far more often than its score says (on the sets in docs/quality.md about 9 times in 10).
const STRETCH: f64 = 2.0;
const APART: f64 = 1.0;

/// How strongly weights are drawn to 0, the inverse variance of their prior. Chosen on the example study
/// and on the answers practised on, with the codebook whole and cut down to 12 and to 4 indicators a theme.
mod pull {
    /// A word, a pair of words or a piece of a word.
    pub(super) const WORD: f64 = 0.15;
    /// How often the theme is given at all.
    pub(super) const BIAS: f64 = 2.0;
    /// How often it is given when the codebook finds nothing.
    pub(super) const SILENT: f64 = 1.0;
    /// How far the codebook's score is to be trusted.
    pub(super) const SLOPE: f64 = 4.0;
    /// One indicator.
    pub(super) const INDICATOR: f64 = 1.0;
    /// Another theme that the codebook finds in the answer.
    pub(super) const OTHER: f64 = 2.0;
}

/// The most decisions that are learned from; of more, as many are taken evenly.
const MOST_LESSONS: usize = 2_000;

/// The columns of a theme itself, behind those of the words.
const BIAS: u32 = 0;
const SILENCE: u32 = 1;
const SLOPE: u32 = 2;
const FIRST_INDICATOR: u32 = 3;

/// The answers of one question as a learner sees them.
#[derive(Debug)]
pub struct Ground {
    pub(super) vocabulary: Vocabulary,
    pub(super) rows: Sparse,
    /// By answer what the codebook finds.
    found: Vec<Vec<Found>>,
    /// How many indicators each theme has.
    indicators: Vec<usize>,
}

/// What the codebook finds of a theme in an answer.
#[derive(Debug)]
struct Found {
    theme: usize,
    score: f64,
    indicators: Vec<u32>,
}

/// A decision to learn from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lesson {
    /// Which answer, as its place in the ground.
    pub answer: usize,
    /// The themes that the coder gave it.
    pub themes: ThemeSet,
    /// Themes that it says nothing of, such as those that there were not yet.
    pub unasked: ThemeSet,
    /// For how many answers it stands, such as those with the same text; at least 1.
    pub times: u32,
}

impl Lesson {
    /// What it counts for with a theme: the same text again says ever less.
    fn count(&self, theme: usize) -> f64 {
        if self.says(theme) { 1.0 + f64::from(self.times).ln() } else { 0.0 }
    }

    /// Whether it says anything of a theme.
    fn says(&self, theme: usize) -> bool {
        !self.unasked.contains(theme)
    }
}

impl Ground {
    /// Reads the answers of a question, with what the codebook suggests for each. `indicators` tells how
    /// many each theme has, in codebook order.
    #[must_use]
    pub fn new<'a>(
        texts: impl Iterator<Item = &'a str> + Clone,
        suggested: &[Vec<Suggestion>],
        indicators: Vec<usize>,
    ) -> Self {
        let vocabulary = Vocabulary::of(texts.clone());
        let mut rows = Sparse::default();
        for text in texts {
            vocabulary.add_row(text, &mut rows);
        }
        let found = suggested.iter().map(|suggestions| suggestions.iter().map(Found::of).collect());
        Self { rows, found: found.collect(), vocabulary, indicators }
    }

    /// Learns from decisions, wherein each answer stands once at most.
    #[must_use]
    pub fn learn(&self, lessons: &[Lesson]) -> Learned {
        let lessons: Vec<Lesson> = match lessons.len() {
            0..=MOST_LESSONS => lessons.to_vec(),
            // Spread over the whole, the last one among them.
            many => (1..=MOST_LESSONS)
                .filter_map(|n| lessons.get(n * many / MOST_LESSONS - 1).copied())
                .collect(),
        };
        let thresholds = thresholds(self, &lessons);
        let mut themes = self.fit(&lessons);
        let none = themes.pop();
        Learned { themes, none, thresholds, lessons: lessons.len() }
    }

    /// The weights of each theme, and behind them those of *no theme*, which is learned as if it were one.
    pub(super) fn fit(&self, lessons: &[Lesson]) -> Vec<Weights> {
        let (words, columns) = self.rows.picked(lessons.iter().map(|lesson| lesson.answer));
        let first_own = columns.len() as u32;
        let fit = |theme| {
            let mut rows = Sparse::default();
            for (row, lesson) in lessons.iter().enumerate() {
                let own = self.own(lesson.answer, theme);
                let own = own.map(|(column, value)| (first_own + column, value));
                rows.push(words.row(row).iter().copied().chain(own));
            }
            let offsets: Vec<f64> =
                lessons.iter().map(|lesson| self.offset(lesson.answer, theme)).collect();
            let labels: Vec<bool> =
                lessons.iter().map(|lesson| self.is_given(lesson, theme)).collect();
            let counts: Vec<f64> = lessons.iter().map(|lesson| lesson.count(theme)).collect();
            let mut pulls = vec![pull::WORD; columns.len()];
            pulls.extend(self.own_pulls(theme));
            let fitted = Lessons {
                rows: &rows,
                offsets: &offsets,
                labels: &labels,
                counts: &counts,
                pulls: &pulls,
            }
            .fit();
            let (word_weights, own) = fitted.split_at(columns.len());
            let mut words = vec![0.0; self.vocabulary.columns()];
            for (column, weight) in columns.iter().zip(word_weights) {
                if let Some(cell) = words.get_mut(*column as usize) {
                    *cell = *weight;
                }
            }
            Weights { words, own: own.to_vec() }
        };
        (0..=self.themes()).into_par_iter().map(fit).collect()
    }

    /// The log-odds of a theme in an answer under these weights.
    pub(super) fn odds(&self, weights: &Weights, answer: usize, theme: usize) -> f64 {
        let own: f64 = self
            .own(answer, theme)
            .map(|(column, value)| {
                weights.own.get(column as usize).unwrap_or(&0.0) * f64::from(value)
            })
            .sum();
        self.offset(answer, theme) + own + self.rows.dot(answer, &weights.words)
    }

    /// How many themes there are.
    pub(super) fn themes(&self) -> usize {
        self.indicators.len()
    }

    /// The chances and outcomes of lessons under weights that were fitted without them.
    pub(super) fn tried(
        &self,
        weights: &[Weights],
        lessons: &[Lesson],
        trials: &mut Trials,
        none: &mut Trials,
    ) {
        for lesson in lessons {
            for (theme, weights) in weights.iter().enumerate().filter(|(at, _)| lesson.says(*at)) {
                let trial = Trial {
                    odds: self.odds(weights, lesson.answer, theme),
                    ticked: self.is_ticked(lesson.answer, theme),
                    given: self.is_given(lesson, theme),
                };
                if theme < self.themes() { &mut *trials } else { &mut *none }.add(trial);
            }
        }
    }

    /// Whether a coder gave a theme; the number behind the last stands for *no theme*.
    fn is_given(&self, lesson: &Lesson, theme: usize) -> bool {
        if theme < self.themes() { lesson.themes.contains(theme) } else { lesson.themes.is_empty() }
    }

    /// Whether the codebook by itself ticks a theme.
    pub(super) fn is_ticked(&self, answer: usize, theme: usize) -> bool {
        self.found(answer, theme).is_some_and(|found| found.score >= Engine::SELECT_FROM)
    }

    fn found(&self, answer: usize, theme: usize) -> Option<&Found> {
        self.found.get(answer)?.iter().find(|found| found.theme == theme)
    }

    /// The log-odds of a theme before anything is learned.
    fn offset(&self, answer: usize, theme: usize) -> f64 {
        self.found(answer, theme).map_or(SILENT, |found| odds_of(found.score))
    }

    /// The columns of a theme itself in an answer.
    fn own(&self, answer: usize, theme: usize) -> impl Iterator<Item = (u32, f32)> {
        let found = self.found(answer, theme);
        let indicators = self.indicators.get(theme).copied().unwrap_or_default() as u32;
        let trust = match found {
            None => (SILENCE, 1.0),
            Some(found) => (SLOPE, odds_of(found.score) as f32),
        };
        let matched = found.map_or(&[][..], |found| &found.indicators);
        let others = self.found.get(answer).map_or(&[][..], Vec::as_slice);
        let others = others.iter().filter(move |other| other.theme != theme);
        [(BIAS, 1.0), trust]
            .into_iter()
            .chain(matched.iter().map(|indicator| (FIRST_INDICATOR + indicator, 1.0)))
            .chain(others.map(move |other| {
                (FIRST_INDICATOR + indicators + other.theme as u32, other.score as f32)
            }))
    }

    fn own_pulls(&self, theme: usize) -> Vec<f64> {
        let indicators = self.indicators.get(theme).copied().unwrap_or_default();
        let mut own = vec![pull::BIAS, pull::SILENT, pull::SLOPE];
        own.extend(vec![pull::INDICATOR; indicators]);
        own.extend(vec![pull::OTHER; self.themes()]);
        own
    }
}

/// The log-odds that a score of the codebook stands for; [`score_of`] goes back.
fn odds_of(score: f64) -> f64 {
    let score = score.clamp(SCORES.start, SCORES.end);
    let odds = STRETCH * (score / (1.0 - score)).ln();
    odds + if score < Engine::SELECT_FROM { -APART } else { APART }
}

/// The score that log-odds stand for, so that bars keep their meaning and what was not learned about keeps
/// its bar.
pub(super) fn score_of(odds: f64) -> f64 {
    let apart = odds.signum() * (odds.abs() - APART).max(0.0);
    super::fit::chance(apart / STRETCH)
}

impl Found {
    fn of(suggestion: &Suggestion) -> Self {
        let mut indicators: Vec<u32> =
            suggestion.evidence.iter().map(|one| one.indicator as u32).collect();
        indicators.sort_unstable();
        indicators.dedup();
        Self { theme: suggestion.theme, score: suggestion.score, indicators }
    }
}
