//! What candidates would do once they stand in the codebook: the engine reads the texts with nothing but
//! them in their themes, as [`crate::suggest::Trial`] does with one. A word that was counted may be found
//! in other forms too, or be denied; only what the engine finds is promised.

use super::super::Session;
use super::seen::{Candidate, Find};
use super::{Advice, AdviceKind, EXAMPLES, Example, Score, Text};
use crate::codebook::{Codebook, Polarity};
use crate::suggest::{Asked, Engine, Evidence};
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

/// Candidates with the texts that each finds.
pub(super) struct Judged(Vec<Found>);

/// A candidate and what it finds.
pub(super) struct Found {
    candidate: Candidate,
    /// The texts, each once, in order, with the words found in them.
    texts: Vec<(usize, Vec<Range<usize>>)>,
    score: Score,
    brings: usize,
}

impl Judged {
    /// Lets the engine read the texts.
    pub(super) fn of(
        session: &Session,
        question: usize,
        texts: &[Text<'_>],
        candidates: Vec<Candidate>,
    ) -> Self {
        let mut judged: Vec<Found> = candidates.into_iter().map(Found::new).collect();
        let Some(mut asked) = session.codebook.questions.get(question).cloned() else {
            return Self(judged);
        };
        if judged.is_empty() {
            return Self(judged);
        }
        asked.themes.iter_mut().for_each(|theme| theme.indicators.clear());
        // By theme and indicator, which candidate it is.
        let mut places: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (number, found) in judged.iter().enumerate() {
            let theme = found.candidate.theme;
            let Some(data) = asked.themes.get_mut(theme) else { continue };
            places.insert((theme, data.indicators.len()), number);
            data.indicators.push(found.candidate.indicator.clone());
        }
        let frame = Codebook { questions: vec![asked], ..session.codebook.clone() };
        let put: Vec<Asked<'_>> = texts
            .iter()
            .map(|text| {
                let group = session.asked(text.answer).and_then(|asked| asked.group);
                Asked { question: 0, group, text: text.text }
            })
            .collect();
        for (place, suggestions) in Engine::compile(&frame).suggest_all(&put).iter().enumerate() {
            for suggestion in suggestions {
                for evidence in &suggestion.evidence {
                    let number = places.get(&(suggestion.theme, evidence.indicator));
                    if let Some(found) = number.and_then(|number| judged.get_mut(*number))
                        && let Some(text) = texts.get(place)
                    {
                        found.add(place, text, evidence);
                    }
                }
            }
        }
        Self(judged)
    }

    /// What does well enough to be proposed: of a word the best way to look for it, a pair only where
    /// neither of its words does.
    pub(super) fn best(&self) -> impl Iterator<Item = &Found> {
        let mut words: BTreeMap<(usize, Find), &Found> = BTreeMap::new();
        for found in self.0.iter().filter(|found| found.is_good()) {
            let best = words.entry((found.candidate.theme, found.candidate.find)).or_insert(found);
            if found.rank() > best.rank() {
                *best = found;
            }
        }
        let single: HashSet<(usize, u32)> = words
            .keys()
            .filter(|(_, (_, second))| second.is_none())
            .map(|(theme, (word, _))| (*theme, *word))
            .collect();
        words.into_iter().filter_map(move |((theme, (one, other)), found)| {
            let alone = |word| single.contains(&(theme, word));
            (other.is_none_or(|other| !alone(one) && !alone(other))).then_some(found)
        })
    }
}

impl Found {
    fn new(candidate: Candidate) -> Self {
        Self { candidate, texts: Vec::new(), score: Score::default(), brings: 0 }
    }

    /// Counts a text that it finds, once.
    fn add(&mut self, place: usize, text: &Text<'_>, evidence: &Evidence) {
        match self.texts.last_mut() {
            Some((last, spans)) if *last == place => {
                return spans.extend(evidence.spans.iter().cloned());
            }
            _ => self.texts.push((place, evidence.spans.clone())),
        }
        text.says(self.candidate.theme).into_iter().for_each(|right| self.score.count(right));
        self.brings += usize::from(text.is_missed(self.candidate.theme));
    }

    fn is_good(&self) -> bool {
        self.score.is_sure() && self.brings >= Score::BRINGS_ENOUGH
    }

    /// Which way to look for a word is better: the one that brings more, then the surer, then the simplest.
    fn rank(&self) -> (usize, usize, bool) {
        let per_mille = self.score.right * 1000 / self.score.found.max(1);
        (self.brings, per_mille, self.candidate.indicator.polarity == Polarity::Any)
    }

    /// It as an advice, with examples: texts that it brings first, then others in which it is right.
    pub(super) fn advice(&self, texts: &[Text<'_>]) -> Advice {
        let theme = self.candidate.theme;
        let found = self.texts.iter();
        let found = found.filter_map(|(place, spans)| Some((texts.get(*place)?, spans)));
        let (missed, others): (Vec<_>, Vec<_>) = found
            .filter(|(text, _)| text.given.contains(theme))
            .partition(|(text, _)| text.is_missed(theme));
        let example = |(text, spans): (&Text<'_>, &Vec<Range<usize>>)| Example {
            answer: text.answer,
            spans: spans.clone(),
        };
        let examples = missed.into_iter().chain(others).take(EXAMPLES).map(example).collect();
        Advice {
            theme,
            indicator: self.candidate.indicator.clone(),
            kind: AdviceKind::Add { brings: self.brings },
            score: self.score,
            examples,
        }
    }
}
