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
use super::unasked::Unasked;
use crate::codebook::edit::Edit;
use crate::codebook::{Indicator, Theme};
use crate::study::{AnswerId, ThemeSet};
use crate::suggest::Suggestion;
use judge::Judged;
use seen::Seen;
use std::cmp::Reverse;
use std::collections::HashSet;
use std::ops::Range;

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
    /// At most three: of one to add those that it brings first, of one to retire those in which it is
    /// wrong.
    pub examples: Vec<Example>,
}

/// An answer that an indicator finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The answer.
    pub answer: AnswerId,
    /// The words that it finds, as bytes of the text.
    pub spans: Vec<Range<usize>>,
}

/// How a theme fared in the texts decided on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record {
    /// By indicator, how often it was right.
    pub scores: Vec<Score>,
    /// The answers, one of each text, that were given the theme while the codebook does not tick it, in the
    /// order of the file.
    pub missed: Vec<AnswerId>,
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
    /// How many of these were read: all, or a part spread over them when they are very many.
    pub read: usize,
    /// How many times one that was read was given a theme that the codebook does not tick.
    pub missed: usize,
    /// What to change: first what to add, that which brings most before the rest; then what to retire,
    /// that which is wrong most often before the rest.
    pub advice: Vec<Advice>,
}

/// At most so many texts are read: more would say little new, and be waited for.
const MOST_READ: usize = 10_000;
/// How many answers are shown with an advice.
const EXAMPLES: usize = 3;

/// A text that was decided on.
struct Text<'a> {
    answer: AnswerId,
    text: &'a str,
    given: ThemeSet,
    /// What the decision says nothing of.
    unasked: ThemeSet,
    /// What the codebook ticks.
    ticked: ThemeSet,
    suggested: &'a [Suggestion],
}

impl Text<'_> {
    /// Whether the theme was given; `None` when the coder was not asked about it.
    fn says(&self, theme: usize) -> Option<bool> {
        (!self.unasked.contains(theme)).then(|| self.given.contains(theme))
    }

    fn is_missed(&self, theme: usize) -> bool {
        self.given.contains(theme) && !self.ticked.contains(theme)
    }

    /// The words that an indicator of a theme finds.
    fn found_by(&self, theme: usize, indicator: usize) -> Vec<Range<usize>> {
        let own = self.suggested.iter().filter(|suggestion| suggestion.theme == theme);
        let evidence = own.flat_map(|one| &one.evidence).filter(|one| one.indicator == indicator);
        evidence.flat_map(|one| one.spans.iter().cloned()).collect()
    }
}

impl Session {
    /// How the themes of a question fared in the texts decided on.
    #[must_use]
    pub fn records(&self, question: usize) -> Vec<Record> {
        self.records_in(question, &self.decided_texts(question))
    }

    /// What the decisions on a question say about its indicators: words to add, and indicators to retire.
    #[must_use]
    pub fn findings(&self, question: usize) -> Findings {
        let mut texts = self.decided_texts(question);
        let decided = texts.len();
        if decided > MOST_READ {
            // Spread evenly, and always the same ones.
            let step = decided.div_ceil(MOST_READ);
            texts = texts.into_iter().step_by(step).collect();
        }
        let records = self.records_in(question, &texts);
        let missed = records.iter().map(|record| record.missed.len()).sum();
        let mut advice = self.to_add(question, &texts);
        advice.extend(self.to_retire(question, &texts, &records));
        Findings { decided, read: texts.len(), missed, advice }
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
        let mut unasked = Unasked::default();
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
                unasked: unasked.of(self, answer),
                ticked: self.codebook_proposal(answer),
                suggested: self.codebook_suggestions(answer),
            });
        }
        texts
    }

    fn records_in(&self, question: usize, texts: &[Text<'_>]) -> Vec<Record> {
        let themes = self.codebook.questions.get(question).map_or(&[][..], |asked| &asked.themes);
        let blank = |theme: &Theme| Record {
            scores: vec![Score::default(); theme.indicators.len()],
            missed: Vec::new(),
        };
        let mut records: Vec<Record> = themes.iter().map(blank).collect();
        for text in texts {
            for suggestion in text.suggested {
                let Some(right) = text.says(suggestion.theme) else { continue };
                let Some(record) = records.get_mut(suggestion.theme) else { continue };
                for indicator in indicators_in(suggestion) {
                    let score = record.scores.get_mut(indicator);
                    score.into_iter().for_each(|score| score.count(right));
                }
            }
            for theme in text.given.iter().filter(|theme| text.is_missed(*theme)) {
                let record = records.get_mut(theme);
                record.into_iter().for_each(|record| record.missed.push(text.answer));
            }
        }
        records
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
    fn to_retire(&self, question: usize, texts: &[Text<'_>], records: &[Record]) -> Vec<Advice> {
        let Some(asked) = self.codebook.questions.get(question) else { return Vec::new() };
        let mut advice = Vec::new();
        for (theme, (data, record)) in asked.themes.iter().zip(records).enumerate() {
            let scored = data.indicators.iter().zip(&record.scores).enumerate();
            for (number, (indicator, score)) in scored.filter(|(_, (_, score))| score.is_poor()) {
                let wrong = texts.iter().filter(|text| text.says(theme) == Some(false));
                let examples = wrong.filter_map(|text| {
                    let spans = text.found_by(theme, number);
                    (!spans.is_empty()).then_some(Example { answer: text.answer, spans })
                });
                advice.push(Advice {
                    theme,
                    indicator: indicator.clone(),
                    kind: AdviceKind::Retire,
                    score: *score,
                    examples: examples.take(EXAMPLES).collect(),
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
