//! The engine: a compiled codebook that reads answers.

use super::answer::Desk;
use super::compile::{Compiled, compile};
use super::memory::Pool;
use super::{Evidence, Suggestion};
use crate::codebook::Codebook;
use rayon::prelude::*;

/// A codebook made ready to suggest themes; may be shared between threads.
///
/// ```
/// # use duiding::codebook::*;
/// # use std::collections::BTreeMap;
/// # let theme = Theme {
/// #     id: duiding::study::ThemeId("p".into()), label: "Privacy".into(), subtheme: String::new(),
/// #     definition: String::new(), use_when: String::new(), not_when: String::new(), levels: vec![],
/// #     implication: String::new(), lenses: BTreeMap::new(),
/// #     indicators: vec![Indicator {
/// #         pattern: Pattern::parse("AVG").unwrap(), gap: 2, order: Order::Given,
/// #         polarity: Polarity::Plain, unless: vec![], weight: 0.6,
/// #     }],
/// # };
/// # let question = Question {
/// #     id: duiding::study::QuestionId("q".into()), heading: String::new(), text: String::new(),
/// #     columns: BTreeMap::new(), themes: vec![theme],
/// # };
/// # let codebook = Codebook {
/// #     title: String::new(), language: "nl".into(), levels: vec![], bands: vec![], no_answer: vec![],
/// #     abbreviations: BTreeMap::new(), questions: vec![question],
/// # };
/// // A codebook with one theme, which asks for a plain mention of «AVG».
/// let engine = duiding::suggest::Engine::compile(&codebook);
/// assert!(engine.suggest(0, "Aan de AVG ligt het niet.").is_empty());
/// let suggestions = engine.suggest(0, "We delen niets, uit angst voor de avg");
/// assert_eq!(suggestions[0].evidence[0].spans[0], 34..37);
/// assert!(suggestions[0].selected);
/// ```
#[derive(Debug)]
pub struct Engine {
    compiled: Compiled,
    desks: Pool<Desk>,
}

/// Answers that a thread takes at a time.
const BATCH: usize = 256;

impl Engine {
    /// Score from which a theme is ticked beforehand.
    pub const SELECT_FROM: f64 = 0.5;

    /// Makes a codebook ready. Any codebook compiles: an indicator that cannot match never does.
    #[must_use]
    pub fn compile(codebook: &Codebook) -> Self {
        Self { compiled: compile(codebook), desks: Pool::default() }
    }

    /// The themes that an answer to a question (by its position in the codebook) may carry, strongest
    /// first, and equally strong ones in codebook order. A question that is not there has no themes.
    #[must_use]
    pub fn suggest(&self, question: usize, text: &str) -> Vec<Suggestion> {
        self.suggest_at(&mut self.desks.lease().item, question, text)
    }

    /// The same for many answers, each with its question, on all processors. The results are in the
    /// order of the answers.
    #[must_use]
    pub fn suggest_all(&self, answers: &[(usize, &str)]) -> Vec<Vec<Suggestion>> {
        answers
            .par_iter()
            .with_min_len(BATCH)
            .map_init(
                || self.desks.lease(),
                |desk, (question, text)| self.suggest_at(&mut desk.item, *question, text),
            )
            .collect()
    }

    fn suggest_at(&self, desk: &mut Desk, question: usize, text: &str) -> Vec<Suggestion> {
        let mut evidence = desk.evidence(&self.compiled, question, text);
        evidence.sort_by(|(theme_a, a), (theme_b, b)| {
            (theme_a, a.indicator, start(a)).cmp(&(theme_b, b.indicator, start(b)))
        });
        // An abbreviation and its long form in one pattern can lead to the same words.
        evidence.dedup_by(|(theme_b, b), (theme_a, a)| {
            theme_a == theme_b && a.indicator == b.indicator && a.spans == b.spans
        });
        let mut suggestions: Vec<Suggestion> = Vec::new();
        for (theme, found) in evidence {
            match suggestions.last_mut() {
                Some(last) if last.theme == theme => last.evidence.push(found),
                _ => suggestions.push(Suggestion {
                    theme,
                    score: 0.0,
                    selected: false,
                    evidence: vec![found],
                }),
            }
        }
        for suggestion in &mut suggestions {
            suggestion.weigh();
        }
        suggestions.sort_by(|a, b| b.score.total_cmp(&a.score));
        suggestions
    }
}

impl Suggestion {
    /// Works out the score and puts the evidence, which is grouped by indicator, in its order.
    fn weigh(&mut self) {
        let doubt: f64 = self
            .evidence
            .chunk_by(|a, b| a.indicator == b.indicator)
            .map(|same| 1.0 - same.iter().map(|one| one.weight).fold(0.0, f64::max))
            .product();
        self.score = 1.0 - doubt;
        self.selected = self.score >= Engine::SELECT_FROM;
        self.evidence.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(start(a).cmp(&start(b))));
    }
}

fn start(evidence: &Evidence) -> usize {
    evidence.spans.first().map_or(0, |span| span.start)
}
