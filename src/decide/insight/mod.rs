//! What this coder's decisions say about the codebook: how often each indicator was right, which answers
//! it misses, and which words to add or to retire.
//!
//! Everything is counted over different texts: an answer that forty respondents gave word for word says
//! no more about a word than one. Of a text that was decided on in several ways the first in the file
//! counts. Nothing is kept: what is asked for is counted anew.

mod judge;
mod seen;
#[cfg(test)]
mod tests;

use super::Session;
use crate::codebook::Indicator;
use crate::codebook::edit::Edit;
use crate::study::{AnswerId, ThemeSet};
use crate::suggest::Suggestion;
use judge::Judged;
use seen::Seen;
use std::cmp::Reverse;
use std::collections::HashSet;

/// How many texts an indicator finds, and in how many of these the theme was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Score {
    /// Texts found that were given the theme.
    pub right: usize,
    /// Texts found.
    pub found: usize,
}

impl Score {
    /// Right in how many texts before a word is proposed.
    pub const RIGHT_ENOUGH: usize = 3;
    /// How many missed texts a word must bring to be proposed.
    pub const BRINGS_ENOUGH: usize = 2;
    /// How many texts an indicator must find before it is proposed to retire it.
    pub const FOUND_ENOUGH: usize = 4;

    /// Counts a text.
    fn count(&mut self, right: bool) {
        self.found += 1;
        self.right += usize::from(right);
    }

    /// The share of right ones, 0 to 1.
    #[must_use]
    pub fn share(self) -> f64 {
        // Counts of texts stay far below where a double loses units.
        #[allow(clippy::cast_precision_loss, reason = "counts of texts")]
        if self.found == 0 { 0.0 } else { self.right as f64 / self.found as f64 }
    }

    /// Whether it is right often and nearly always: at least three times, and four times out of five.
    fn is_sure(self) -> bool {
        self.right >= Self::RIGHT_ENOUGH && self.right * 5 >= self.found * 4
    }

    /// Whether it is wrong more often than right, over enough texts to say so.
    fn is_poor(self) -> bool {
        self.found >= Self::FOUND_ENOUGH && self.right * 2 < self.found
    }
}

/// What to change about the indicators of a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// The theme, by its position in the question.
    pub theme: usize,
    /// The indicator to add or to retire.
    pub indicator: Indicator,
    /// Which of both.
    pub kind: AdviceKind,
    /// How often it is right in the texts decided on.
    pub score: Score,
    /// At most three answers: of one to add those that it brings first, of one to retire those in which it
    /// is wrong.
    pub examples: Vec<AnswerId>,
}

/// What an [`Advice`] is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdviceKind {
    /// Add the indicator.
    Add {
        /// How many texts with the theme, for which the codebook does not tick it, this would find.
        brings: usize,
    },
    /// Retire the indicator.
    Retire,
}

/// What the decisions on a question say about its indicators.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Findings {
    /// How many different texts were decided on.
    pub decided: usize,
    /// How many times one of these was given a theme that the codebook does not tick.
    pub missed: usize,
    /// What to change: first what to add, that which brings most before the rest; then what to retire,
    /// that which is wrong most often before the rest.
    pub advice: Vec<Advice>,
}

/// How many answers are shown with an advice.
const EXAMPLES: usize = 3;

/// A text that was decided on.
struct Text<'a> {
    answer: AnswerId,
    text: &'a str,
    given: ThemeSet,
    /// What the codebook ticks.
    ticked: ThemeSet,
    suggested: &'a [Suggestion],
}

impl Text<'_> {
    fn is_missed(&self, theme: usize) -> bool {
        self.given.contains(theme) && !self.ticked.contains(theme)
    }
}

impl Session {
    /// By theme and indicator of a question, how often it was right in the texts decided on.
    #[must_use]
    pub fn indicator_scores(&self, question: usize) -> Vec<Vec<Score>> {
        self.scores(question, &self.decided_texts(question))
    }

    /// The answers, one of each text, that were given a theme while the codebook does not tick it, in the
    /// order of the file.
    #[must_use]
    pub fn missed(&self, question: usize, theme: usize) -> Vec<AnswerId> {
        let texts = self.decided_texts(question);
        texts.iter().filter(|text| text.is_missed(theme)).map(|text| text.answer).collect()
    }

    /// What the decisions on a question say about its indicators: words to add, and indicators to retire.
    #[must_use]
    pub fn findings(&self, question: usize) -> Findings {
        let texts = self.decided_texts(question);
        let themes = self.codebook.questions.get(question).map_or(0, |asked| asked.themes.len());
        let missed = texts
            .iter()
            .map(|text| (0..themes).filter(|theme| text.is_missed(*theme)).count())
            .sum();
        let mut advice = self.to_add(question, &texts);
        advice.extend(self.to_retire(question, &texts));
        Findings { decided: texts.len(), missed, advice }
    }

    /// The change to the codebook that an advice on a question comes down to.
    #[must_use]
    pub fn edit_of(&self, question: usize, advice: &Advice) -> Option<Edit> {
        let asked = self.codebook.questions.get(question)?;
        let theme = asked.themes.get(advice.theme)?.id.clone();
        let (question, indicator) = (asked.id.clone(), advice.indicator.clone());
        Some(match advice.kind {
            AdviceKind::Add { .. } => Edit::AddIndicator { question, theme, indicator },
            AdviceKind::Retire => Edit::RemoveIndicator { question, theme, indicator },
        })
    }

    /// The texts of a question that this coder decided on.
    fn decided_texts(&self, question: usize) -> Vec<Text<'_>> {
        let mut known: HashSet<AnswerId> = HashSet::new();
        let mut texts = Vec::new();
        for &answer in self.queue.answers(question) {
            let Some(given) = self.coding(answer) else { continue };
            let first = self.queue.same_text(answer).first().copied().unwrap_or(answer);
            if !known.insert(first) {
                continue;
            }
            let Some(data) = self.study.answer(answer) else { continue };
            texts.push(Text {
                answer,
                text: &data.text,
                given,
                ticked: self.codebook_proposal(answer),
                suggested: self.codebook_suggestions(answer),
            });
        }
        texts
    }

    fn scores(&self, question: usize, texts: &[Text<'_>]) -> Vec<Vec<Score>> {
        let themes = self.codebook.questions.get(question).map_or(&[][..], |asked| &asked.themes);
        let mut scores: Vec<Vec<Score>> =
            themes.iter().map(|theme| vec![Score::default(); theme.indicators.len()]).collect();
        for text in texts {
            for suggestion in text.suggested {
                let right = text.given.contains(suggestion.theme);
                let Some(scores) = scores.get_mut(suggestion.theme) else { continue };
                for indicator in indicators_in(suggestion) {
                    scores.get_mut(indicator).into_iter().for_each(|score| score.count(right));
                }
            }
        }
        scores
    }

    /// Words and pairs of words that go with a theme and would bring what is missed.
    fn to_add(&self, question: usize, texts: &[Text<'_>]) -> Vec<Advice> {
        let Some(asked) = self.codebook.questions.get(question) else { return Vec::new() };
        let seen = Seen::in_texts(texts);
        let candidates: Vec<_> = (0..asked.themes.len())
            .flat_map(|theme| seen.candidates(texts, theme))
            // Two of a theme that look for the same cannot be.
            .filter(|candidate| {
                let own = asked.themes.get(candidate.theme).map_or(&[][..], |one| &one.indicators);
                own.iter().all(|own| own.pattern.terms != candidate.indicator.pattern.terms)
            })
            .collect();
        let judged = Judged::of(self, question, texts, candidates);
        let mut advice: Vec<Advice> = judged.best().map(|judged| judged.advice(texts)).collect();
        advice.sort_by(|a, b| {
            let share = b.score.share().total_cmp(&a.score.share());
            let source = |one: &Advice| (one.theme, one.indicator.pattern.source.clone());
            b.brings().cmp(&a.brings()).then(share).then_with(|| source(a).cmp(&source(b)))
        });
        advice
    }

    /// Indicators that are wrong more often than right.
    fn to_retire(&self, question: usize, texts: &[Text<'_>]) -> Vec<Advice> {
        let Some(asked) = self.codebook.questions.get(question) else { return Vec::new() };
        let scores = self.scores(question, texts);
        let mut advice = Vec::new();
        for (theme, (data, scores)) in asked.themes.iter().zip(scores).enumerate() {
            for (number, (indicator, score)) in data.indicators.iter().zip(scores).enumerate() {
                if !score.is_poor() {
                    continue;
                }
                let finds = |text: &&Text<'_>| {
                    text.suggested
                        .iter()
                        .filter(|suggestion| suggestion.theme == theme)
                        .any(|suggestion| indicators_in(suggestion).contains(&number))
                };
                let wrong = texts.iter().filter(|text| !text.given.contains(theme)).filter(finds);
                advice.push(Advice {
                    theme,
                    indicator: indicator.clone(),
                    kind: AdviceKind::Retire,
                    score,
                    examples: wrong.map(|text| text.answer).take(EXAMPLES).collect(),
                });
            }
        }
        advice.sort_by_key(|one| Reverse(one.score.found - one.score.right));
        advice
    }
}

impl Advice {
    /// How many missed texts it brings.
    #[must_use]
    pub fn brings(&self) -> usize {
        match self.kind {
            AdviceKind::Add { brings } => brings,
            AdviceKind::Retire => 0,
        }
    }
}

/// The indicators that a suggestion rests on, each once.
fn indicators_in(suggestion: &Suggestion) -> Vec<usize> {
    let mut indicators: Vec<usize> = suggestion.evidence.iter().map(|one| one.indicator).collect();
    indicators.sort_unstable();
    indicators.dedup();
    indicators
}
