//! Trying an indicator: what it finds in the answers to a question, how those are coded, and what it
//! adds to the theme's other indicators.
//!
//! A trial is a codebook of one question with one theme and one indicator, read by the engine itself, so
//! that what is seen here is what the indicator does once it stands in the codebook. One thing can
//! differ: a slip of the finger goes to the nearest term of all, and here there is but one.

use super::{Asked, Engine, Evidence};
use crate::codebook::{Codebook, Indicator};
use crate::study::{AnswerId, Study, ThemeSet};
use std::collections::HashSet;
use std::ops::Range;

/// The answers to a question, laid ready to try indicators on.
#[derive(Debug, Clone)]
pub struct Trial {
    /// The codebook with this question and one theme only, which has no indicators: the one that is tried
    /// goes there.
    frame: Codebook,
    /// The theme that the indicators are tried for, by its position in the question.
    theme: Option<usize>,
    answers: Vec<AnswerId>,
    /// By answer, which indicators of the theme find something in it.
    known: Vec<Vec<usize>>,
}

/// What an indicator finds.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// How many answers it was tried on.
    pub tried: usize,
    /// How many respondents gave the answers that are hit.
    pub respondents: usize,
    /// The answers that are hit: where it is tried for a theme those coded otherwise first, then those
    /// not coded, then those with the theme; within that in the order of the answers.
    pub hits: Vec<Hit>,
    /// How many answers have the theme while neither this nor any other of its indicators finds anything
    /// in them; `None` where no theme was named.
    pub missed: Option<usize>,
}

/// An answer in which an indicator finds something.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The answer.
    pub answer: AnswerId,
    /// What it finds there: at least one, in the order of [`super::Suggestion::evidence`].
    pub evidence: Vec<Evidence>,
    /// What the coder did with the answer.
    pub standing: Standing,
    /// Whether another indicator of the theme finds something there too. False where no theme was named.
    pub known: bool,
}

/// What a coder did with an answer, seen from the theme that an indicator is tried for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Gave it these themes, and not that one. Where no theme was named: gave it these themes.
    Otherwise(ThemeSet),
    /// Saw it and gave it no theme.
    NoTheme,
    /// Nothing yet.
    Open,
    /// Gave it that theme; with all themes given.
    Given(ThemeSet),
}

/// How many hits there are of each standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "named after the variants of `Standing`")]
pub struct Standings {
    pub given: usize,
    pub otherwise: usize,
    pub no_theme: usize,
    pub open: usize,
}

impl Trial {
    /// Lays ready the answers to a question (by its position in the codebook), to try indicators for one
    /// of its themes or for none. `None` when the codebook has no such question or theme.
    #[must_use]
    pub fn new(
        codebook: &Codebook,
        question: usize,
        theme: Option<usize>,
        study: &Study,
        answers: &[AnswerId],
    ) -> Option<Self> {
        let mut question = codebook.questions.get(question)?.clone();
        let mut one = question.themes.get(theme.unwrap_or(0))?.clone();
        let own = std::mem::take(&mut one.indicators);
        question.themes = vec![one];
        let frame = Codebook { questions: vec![question], ..codebook.clone() };
        let mut trial = Self { frame, theme, answers: answers.to_vec(), known: Vec::new() };
        if theme.is_some() {
            let found = trial.read(study, own).into_iter();
            trial.known =
                found.map(|evidence| evidence.iter().map(|one| one.indicator).collect()).collect();
        }
        Some(trial)
    }

    /// What an indicator finds in the answers, given the themes that a coder gave to each (`None` for an
    /// answer that is not coded). Where it takes the place of one of the theme's own, that is named by
    /// its position, and does not count as another.
    #[must_use]
    pub fn run(
        &self,
        study: &Study,
        indicator: &Indicator,
        in_place_of: Option<usize>,
        coding: impl Fn(AnswerId) -> Option<ThemeSet>,
    ) -> Outcome {
        let found = self.read(study, vec![indicator.clone()]);
        let mut hits = Vec::new();
        let mut missed = 0;
        for (place, (&answer, evidence)) in self.answers.iter().zip(found).enumerate() {
            let others = self.known.get(place).map_or(&[][..], Vec::as_slice);
            let known = others.iter().any(|other| Some(*other) != in_place_of);
            let standing = Standing::of(coding(answer), self.theme);
            if !evidence.is_empty() {
                hits.push(Hit { answer, evidence, standing, known });
            } else if !known && matches!(standing, Standing::Given(_)) {
                missed += 1;
            }
        }
        if self.theme.is_some() {
            hits.sort_by_key(|hit| hit.standing.rank());
        }
        let asked = hits.iter().filter_map(|hit| study.answer(hit.answer));
        let respondents: HashSet<_> = asked.map(|answer| answer.respondent).collect();
        Outcome {
            tried: self.answers.len(),
            respondents: respondents.len(),
            hits,
            missed: self.theme.map(|_| missed),
        }
    }

    /// The evidence of these indicators in each answer. The one place that asks the engine.
    fn read(&self, study: &Study, indicators: Vec<Indicator>) -> Vec<Vec<Evidence>> {
        let mut frame = self.frame.clone();
        if let Some(theme) = frame.questions.first_mut().and_then(|q| q.themes.first_mut()) {
            theme.indicators = indicators;
        }
        let ask = |id: &AnswerId| {
            study.answer(*id).map_or(Asked::new(0, ""), |answer| Asked {
                question: 0,
                group: study.group_of(answer.respondent),
                text: &answer.text,
            })
        };
        let asked: Vec<Asked> = self.answers.iter().map(ask).collect();
        let found = Engine::compile(&frame).suggest_all(&asked).into_iter();
        found
            .map(|themes| themes.into_iter().flat_map(|suggestion| suggestion.evidence).collect())
            .collect()
    }
}

impl Outcome {
    /// How the answers that are hit are coded.
    #[must_use]
    pub fn standings(&self) -> Standings {
        let mut count = Standings::default();
        for hit in &self.hits {
            *match hit.standing {
                Standing::Given(_) => &mut count.given,
                Standing::Otherwise(_) => &mut count.otherwise,
                Standing::NoTheme => &mut count.no_theme,
                Standing::Open => &mut count.open,
            } += 1;
        }
        count
    }

    /// How many answers no other indicator of the theme finds.
    #[must_use]
    pub fn only_here(&self) -> usize {
        self.hits.iter().filter(|hit| !hit.known).count()
    }
}

impl Hit {
    /// Whether the words that are found are denied or lacking, everywhere they are found.
    #[must_use]
    pub fn is_negated(&self) -> bool {
        self.evidence.iter().all(|evidence| evidence.negated)
    }

    /// The answer's text in pieces that follow on each other, each with whether it was found; words that
    /// were found with nothing but white space between them are one piece.
    #[must_use]
    pub fn pieces<'t>(&self, text: &'t str) -> Vec<(&'t str, bool)> {
        let mut spans: Vec<&Range<usize>> =
            self.evidence.iter().flat_map(|evidence| &evidence.spans).collect();
        spans.sort_by_key(|span| span.start);
        let mut joined: Vec<Range<usize>> = Vec::new();
        for span in spans {
            let joins = |last: &Range<usize>| {
                span.start <= last.end
                    || text.get(last.end..span.start).is_some_and(|gap| gap.trim().is_empty())
            };
            match joined.last_mut() {
                Some(last) if joins(last) => last.end = last.end.max(span.end),
                _ => joined.push(span.clone()),
            }
        }
        let mut pieces = Vec::new();
        let mut from = 0;
        for span in joined {
            pieces.push((text.get(from..span.start).unwrap_or_default(), false));
            pieces.push((text.get(span.clone()).unwrap_or_default(), true));
            from = span.end;
        }
        pieces.push((text.get(from..).unwrap_or_default(), false));
        pieces.retain(|(piece, _)| !piece.is_empty());
        pieces
    }
}

impl Standing {
    fn of(coding: Option<ThemeSet>, theme: Option<usize>) -> Self {
        match coding {
            None => Self::Open,
            Some(themes) if themes.is_empty() => Self::NoTheme,
            Some(themes) if theme.is_some_and(|theme| themes.contains(theme)) => {
                Self::Given(themes)
            }
            Some(themes) => Self::Otherwise(themes),
        }
    }

    /// What needs a look first comes first.
    fn rank(self) -> u8 {
        match self {
            Self::Otherwise(_) => 0,
            Self::NoTheme => 1,
            Self::Open => 2,
            Self::Given(_) => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::{Order, Pattern, Polarity};
    use crate::testing::{codebook, indicator, study};
    use proptest::prelude::*;

    /// Answers 0 to 5 to question `a`, and one to another question.
    fn answers() -> Study {
        study(&[
            ("a", "Geen tijd"),
            ("a", "We hebben de tijd"),
            ("a", "te druk"),
            ("b", "tijd"),
            ("a", "een volle agenda"),
            ("a", "de agenda is leeg"),
        ])
    }

    const OF_A: [AnswerId; 5] = [AnswerId(0), AnswerId(1), AnswerId(2), AnswerId(4), AnswerId(5)];

    fn trial(theme: Option<usize>) -> Trial {
        Trial::new(&codebook(&["a", "b"]), 0, theme, &answers(), &OF_A).unwrap()
    }

    /// Nobody coded anything.
    fn blank(_: AnswerId) -> Option<ThemeSet> {
        None
    }

    fn hit(outcome: &Outcome) -> Vec<u32> {
        outcome.hits.iter().map(|hit| hit.answer.0).collect()
    }

    #[test]
    fn it_tells_which_answers_are_hit_by_which_words() {
        let outcome = trial(Some(0)).run(&answers(), &indicator("agenda"), None, blank);
        assert_eq!((outcome.tried, outcome.respondents), (5, 2));
        assert_eq!(hit(&outcome), [4, 5]);
        assert_eq!(outcome.hits[0].evidence[0].spans[0], 10..16);
        assert!(!outcome.hits[0].is_negated());
        assert!(outcome.hits.iter().all(|hit| hit.standing == Standing::Open));
    }

    #[test]
    fn words_that_are_denied_are_told_and_polarity_keeps_them_out() {
        let trial = trial(Some(0));
        let outcome = trial.run(&answers(), &indicator("tijd"), Some(0), blank);
        let negated: Vec<bool> = outcome.hits.iter().map(Hit::is_negated).collect();
        assert_eq!((hit(&outcome), negated), (vec![0, 1], vec![true, false]));
        let plain = Indicator { polarity: Polarity::Plain, ..indicator("tijd") };
        assert_eq!(hit(&trial.run(&answers(), &plain, None, blank)), [1]);
        let lacking = Indicator { polarity: Polarity::Lacking, ..indicator("tijd") };
        assert_eq!(hit(&trial.run(&answers(), &lacking, None, blank)), [0]);
    }

    #[test]
    fn the_gap_the_order_and_what_must_be_absent_count() {
        let trial = trial(None);
        let run = |tried: &Indicator| hit(&trial.run(&answers(), tried, None, blank));
        assert_eq!(run(&indicator("agenda leeg")), [5]);
        assert_eq!(run(&indicator("leeg agenda")), [0; 0]);
        assert_eq!(run(&Indicator { order: Order::Any, ..indicator("leeg agenda") }), [5]);
        assert_eq!(run(&Indicator { gap: 0, ..indicator("agenda leeg") }), [0; 0]);
        let unless = vec![Pattern::parse("volle").unwrap()];
        assert_eq!(run(&Indicator { unless, ..indicator("agenda") }), [5]);
    }

    #[test]
    fn each_hit_is_told_as_it_is_coded_those_coded_otherwise_first() {
        let all = indicator("tijd|druk|agenda");
        let given = |answer: AnswerId| match answer.0 {
            0 => Some([0, 1].into_iter().collect()),
            1 => Some(ThemeSet::EMPTY),
            4 => Some([1].into_iter().collect()),
            _ => None,
        };
        let outcome = trial(Some(0)).run(&answers(), &all, None, given);
        assert_eq!(hit(&outcome), [4, 1, 2, 5, 0]);
        assert_eq!(outcome.hits[0].standing, Standing::Otherwise([1].into_iter().collect()));
        assert_eq!(outcome.hits[4].standing, Standing::Given([0, 1].into_iter().collect()));
        assert_eq!(outcome.standings(), Standings { given: 1, otherwise: 1, no_theme: 1, open: 2 });
        let outcome = trial(None).run(&answers(), &all, None, given);
        assert_eq!(hit(&outcome), [0, 1, 2, 4, 5], "in order where no theme was named");
        assert_eq!(outcome.standings(), Standings { given: 0, otherwise: 2, no_theme: 1, open: 2 });
        assert_eq!(outcome.missed, None);
    }

    #[test]
    fn what_only_it_finds_is_told_from_what_others_find_too() {
        let trial = trial(Some(0));
        let outcome = trial.run(&answers(), &indicator("tijd|agenda"), None, blank);
        assert_eq!(outcome.only_here(), 2);
        let known: Vec<bool> = outcome.hits.iter().map(|hit| hit.known).collect();
        assert_eq!((hit(&outcome), known), (vec![0, 1, 4, 5], vec![true, true, false, false]));
        let in_its_place = trial.run(&answers(), &indicator("tijd|agenda"), Some(0), blank);
        assert_eq!(in_its_place.only_here(), 4, "the one it takes the place of is no other");
    }

    #[test]
    fn what_is_still_missed_has_the_theme_and_no_indicator() {
        let trial = trial(Some(0));
        let given = |_| Some([0].into_iter().collect());
        let missed =
            |tried: &str, instead| trial.run(&answers(), &indicator(tried), instead, given).missed;
        assert_eq!(missed("agenda", None), Some(1), "«te druk»");
        assert_eq!(missed("volle", None), Some(2));
        assert_eq!(missed("agenda", Some(0)), Some(3), "without the theme's own indicator");
        assert_eq!(trial.run(&answers(), &indicator("volle"), None, blank).missed, Some(0));
    }

    #[test]
    fn a_text_is_cut_at_the_words_that_are_found() {
        let study = study(&[("a", "Druk, heel druk druk: geen tijd!")]);
        let trial = Trial::new(&codebook(&["a"]), 0, None, &study, &[AnswerId(0)]).unwrap();
        let outcome = trial.run(&study, &indicator("druk"), None, blank);
        assert_eq!(
            outcome.hits[0].pieces(&study.answers[0].text),
            [("Druk", true), (", heel ", false), ("druk druk", true), (": geen tijd!", false)]
        );
    }

    #[test]
    fn a_theme_or_question_that_is_not_there_cannot_be_tried_for() {
        let (codebook, study) = (codebook(&["a"]), answers());
        assert!(Trial::new(&codebook, 1, None, &study, &OF_A).is_none());
        assert!(Trial::new(&codebook, 0, Some(2), &study, &OF_A).is_none());
    }

    proptest! {
        /// What a trial finds is what the whole codebook finds with the indicator in it.
        #[test]
        fn a_trial_finds_what_the_codebook_would(
            texts in prop::collection::vec("(geen |niet |te )?(tijd|druk|agenda|systemen)( maar .{0,5})?", 1..8),
            pattern in "(tijd|agenda|systeem\\*|\\*druk|geen tijd)",
        ) {
            let texts: Vec<(&str, &str)> = texts.iter().map(|text| ("a", text.as_str())).collect();
            let study = study(&texts);
            let ids: Vec<AnswerId> = (0..).map(AnswerId).take(texts.len()).collect();
            let mut whole = codebook(&["a"]);
            let trial = Trial::new(&whole, 0, Some(1), &study, &ids).unwrap();
            let outcome = trial.run(&study, &indicator(&pattern), None, blank);
            whole.questions[0].themes[1].indicators.push(indicator(&pattern));
            let engine = Engine::compile(&whole);
            let mut expected = Vec::new();
            for (id, (_, text)) in ids.iter().zip(&texts) {
                let of_theme = engine.suggest(&Asked::new(0, text)).into_iter().find(|found| found.theme == 1);
                let found = of_theme.map_or_else(Vec::new, |found| found.evidence);
                let (own, others): (Vec<Evidence>, Vec<Evidence>) =
                    found.into_iter().partition(|evidence| evidence.indicator == 1);
                if !own.is_empty() {
                    expected.push((*id, own.len(), !others.is_empty()));
                }
            }
            let found: Vec<_> =
                outcome.hits.iter().map(|hit| (hit.answer, hit.evidence.len(), hit.known)).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
