//! What is suggested for each answer: by the codebook, and by what was learned from this coder's decisions.
//!
//! Learning happens on a thread of its own ([`Learner`]). What it finds is taken over between two answers
//! and never while one stands on the screen: ticks do not move under the coder's eyes.

use super::edit::asks_the_same;
use super::learner::{Decided, Learner, Task, Taught};
use super::queue::Queue;
use crate::codebook::Codebook;
use crate::study::{AnswerId, Study};
use crate::suggest::{Asked, Engine, Suggestion};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

/// How long to wait for what was learned without a decision that was taken back: enough for a study of some
/// hundreds of respondents, and not so long that the key seems not to be pressed.
const A_MOMENT: Duration = Duration::from_millis(80);

/// Suggestions for every answer in the queue.
pub(super) struct Suggested {
    /// By answer its question and its place among the answers of that question.
    places: Vec<Option<(usize, usize)>>,
    questions: Vec<OfQuestion>,
    learner: Option<Learner>,
    /// Answers, by question and place, of which a decision was taken back that what was learned may still
    /// rest on: it would come back as a suggestion.
    pub(super) taken_back: HashSet<(usize, usize)>,
}

struct OfQuestion {
    /// By place what the codebook suggests.
    codebook: Arc<Vec<Vec<Suggestion>>>,
    /// What was learned, once something was.
    taught: Option<Arc<Taught>>,
}

impl Suggested {
    /// Asks the codebook for suggestions for every answer.
    pub(super) fn by_codebook(
        engine: &Engine,
        study: &Study,
        codebook: &Codebook,
        queue: &Queue,
    ) -> Self {
        let mut places = vec![None; study.answers.len()];
        let questions = (0..codebook.questions.len()).map(|question| {
            let answers = queue.answers(question);
            for (place, id) in answers.iter().enumerate() {
                if let Some(cell) = places.get_mut(id.0 as usize) {
                    *cell = Some((question, place));
                }
            }
            let found = engine.suggest_all(&asked(study, queue, question));
            OfQuestion { codebook: Arc::new(found), taught: None }
        });
        let questions = questions.collect();
        Self { places, questions, learner: None, taken_back: HashSet::new() }
    }

    /// Goes on with another codebook and an engine that was made for it from the one before, for which only
    /// some answers are read again. Gives the questions of which what was learned is of no use any more.
    pub(super) fn follow(
        &mut self,
        engine: &Engine,
        study: &Study,
        (before, now): (&Codebook, &Codebook),
        queue: &Queue,
    ) -> Vec<usize> {
        let mut changed = Vec::new();
        let questions = before.questions.iter().zip(&now.questions).zip(&mut self.questions);
        for (question, ((before, now), own)) in questions.enumerate() {
            let mut found = engine.suggest_changed(&asked(study, queue, question));
            // Many a word that an edit bears on says in other questions what it said.
            found.retain(|(place, found)| own.codebook.get(*place) != Some(found));
            // What was learned stands as long as themes keep their places: decisions are told by these.
            if found.is_empty() && asks_the_same(before, now) {
                continue;
            }
            own.taught = None;
            self.taken_back.retain(|(of, _)| *of != question);
            changed.push(question);
            if found.len() == own.codebook.len() {
                own.codebook = Arc::new(found.into_iter().map(|(_, found)| found).collect());
                continue;
            }
            let codebook = Arc::make_mut(&mut own.codebook);
            for (place, found) in found {
                if let Some(cell) = codebook.get_mut(place) {
                    *cell = found;
                }
            }
        }
        changed
    }

    /// Nothing for any answer: the coder is to judge unaided.
    pub(super) fn nothing(answers: usize, questions: usize) -> Self {
        let none = || OfQuestion { codebook: Arc::default(), taught: None };
        Self {
            places: vec![None; answers],
            questions: std::iter::repeat_with(none).take(questions).collect(),
            learner: None,
            taken_back: HashSet::new(),
        }
    }

    /// Starts learning from decisions, those that there are first.
    pub(super) fn learn(
        &mut self,
        study: &Study,
        codebook: &Codebook,
        queue: &Queue,
        decided: Vec<Decided>,
    ) {
        let tasks = 0..self.questions.len();
        let tasks = tasks.filter_map(|question| self.task(study, codebook, queue, question));
        let learner = Learner::start(tasks.collect());
        learner.tell(decided);
        self.learner = Some(learner);
    }

    /// Learns anew of one question, from these decisions and no others, if there is any learning.
    pub(super) fn learn_again(
        &self,
        study: &Study,
        codebook: &Codebook,
        queue: &Queue,
        question: usize,
        decided: Vec<Decided>,
    ) {
        let Some(learner) = &self.learner else { return };
        if let Some(task) = self.task(study, codebook, queue, question) {
            learner.put(question, task, decided);
        }
    }

    fn task(
        &self,
        study: &Study,
        codebook: &Codebook,
        queue: &Queue,
        question: usize,
    ) -> Option<Task> {
        let answers = queue.answers(question).iter().filter_map(|id| study.answer(*id));
        let themes = &codebook.questions.get(question)?.themes;
        Some(Task {
            texts: answers.map(|answer| answer.text.clone()).collect(),
            suggested: Arc::clone(&self.questions.get(question)?.codebook),
            indicators: themes.iter().map(|theme| theme.indicators.len()).collect(),
        })
    }

    /// Whether there is somebody to tell of decisions.
    pub(super) fn learns(&self) -> bool {
        self.learner.is_some()
    }

    /// Tells of decisions that were made or taken back. After one that was taken back it waits a moment for
    /// what was learned without it.
    pub(super) fn tell(&mut self, decided: Vec<Decided>) {
        let Some(learner) = &self.learner else { return };
        let mut any_back = false;
        for Decided { question, place, themes, .. } in &decided {
            if themes.is_none() {
                any_back = true;
                self.taken_back.insert((*question, *place));
            } else {
                self.taken_back.remove(&(*question, *place));
            }
        }
        learner.tell(decided);
        if any_back {
            self.wait_at_most(A_MOMENT);
        }
    }

    /// Takes over what was learned since.
    pub(super) fn adopt(&mut self) {
        let Some(learner) = &self.learner else { return };
        let (taught, all) = learner.taught();
        for (question, taught) in taught {
            if let Some(own) = self.questions.get_mut(question) {
                // Without decisions it is as if nothing was ever learned.
                own.taught = Some(taught).filter(|taught| taught.learned.lessons() > 0);
            }
        }
        if all {
            self.taken_back.clear();
        }
    }

    /// Waits until all that was told is learned from.
    pub(super) fn wait(&self) {
        if let Some(learner) = &self.learner {
            learner.wait();
        }
    }

    /// The same, but no longer than this.
    pub(super) fn wait_at_most(&self, time: Duration) {
        if let Some(learner) = &self.learner {
            learner.wait_at_most(time);
        }
    }

    /// The question of an answer and its place there; `None` for what is not in the queue.
    pub(super) fn place(&self, answer: AnswerId) -> Option<(usize, usize)> {
        self.places.get(answer.0 as usize).copied().flatten()
    }

    /// What is suggested for an answer, strongest first.
    pub(super) fn now(&self, answer: AnswerId) -> &[Suggestion] {
        match self.taught(answer) {
            Some((taught, place)) => taught.suggestions.get(place).map_or(&[], Vec::as_slice),
            None => self.by_codebook_alone(answer),
        }
    }

    /// What the codebook suggests for an answer, whatever was learned.
    pub(super) fn by_codebook_alone(&self, answer: AnswerId) -> &[Suggestion] {
        self.place(answer)
            .and_then(|(question, place)| self.questions.get(question)?.codebook.get(place))
            .map_or(&[], Vec::as_slice)
    }

    /// The words of an answer that speak for a theme by what was learned and not by the codebook.
    pub(super) fn words(&self, answer: AnswerId, text: &str, theme: usize) -> Vec<Range<usize>> {
        let codebook = self.by_codebook_alone(answer).iter().find(|one| one.theme == theme);
        let evidence = codebook.into_iter().flat_map(|one| &one.evidence);
        let known: Vec<Range<usize>> = evidence.flat_map(|one| one.spans.clone()).collect();
        let taught = self.taught(answer);
        taught.map_or_else(Vec::new, |(taught, _)| {
            taught.learned.words(&taught.ground, text, theme, &known)
        })
    }

    /// Whether what was learned says that no theme applies.
    pub(super) fn proposes_none(&self, answer: AnswerId) -> bool {
        let taught = self.taught(answer);
        taught.is_some_and(|(taught, place)| taught.none.get(place).copied().unwrap_or_default())
    }

    /// How open an answer is: 1 when a theme hangs in the balance, towards 0 when all is sure. Without
    /// anything learned the codebook's scores tell.
    pub(super) fn doubt(&self, answer: AnswerId) -> f64 {
        match self.taught(answer) {
            Some((taught, place)) => taught.doubts.get(place).copied().unwrap_or_default(),
            None => doubt_of(self.by_codebook_alone(answer)),
        }
    }

    /// From how many decisions was learned at a question.
    pub(super) fn lessons(&self, question: usize) -> usize {
        let taught = self.questions.get(question).and_then(|own| own.taught.as_ref());
        taught.map_or(0, |taught| taught.learned.lessons())
    }

    /// What was learned of a question.
    #[cfg(test)]
    pub(super) fn taught_of(&self, question: usize) -> Option<Arc<Taught>> {
        self.questions.get(question)?.taught.clone()
    }

    fn taught(&self, answer: AnswerId) -> Option<(&Taught, usize)> {
        let (question, place) = self.place(answer).filter(|at| !self.taken_back.contains(at))?;
        let taught = self.questions.get(question)?.taught.as_deref()?;
        Some((taught, place))
    }
}

/// The answers to a question as they are put to an engine.
fn asked<'a>(study: &'a Study, queue: &Queue, question: usize) -> Vec<Asked<'a>> {
    let answers = queue.answers(question).iter().filter_map(|id| study.answer(*id));
    let asked = answers.map(|answer| {
        let group = study.group_of(answer.respondent);
        Asked { question, group, text: &answer.text }
    });
    asked.collect()
}

/// How open an answer is by the codebook's scores alone. An answer in which nothing was found is quite open:
/// its words are new to the codebook.
fn doubt_of(suggestions: &[Suggestion]) -> f64 {
    let distances = suggestions.iter().map(|one| (one.score - Engine::SELECT_FROM).abs());
    distances
        .map(|distance| 1.0 - distance)
        .fold(None, |most: Option<f64>, doubt| Some(most.map_or(doubt, |most| most.max(doubt))))
        .unwrap_or(0.9)
}
