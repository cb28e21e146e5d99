//! Learning from this coder's decisions, and what is suggested because of it.

use super::learner::Decided;
use super::suggested::Suggested;
use super::unasked::Unasked;
use super::{Result, Session};
use crate::codebook::Codebook;
use crate::store::{Step, StepKind};
use crate::study::{AnswerId, ThemeSet};
use crate::suggest::Suggestion;
use std::cell::OnceCell;
use std::ops::Range;
use std::time::Duration;

/// The key under which a project keeps that nothing is learned from decisions.
const LEARNING: &str = "learning";
/// What stands there then.
const OFF: &str = "off";

/// How long a change of the codebook waits for what is learned anew: a study of some hundreds of respondents
/// is ready by then.
const A_WHILE: Duration = Duration::from_millis(300);

impl Session {
    /// The suggestions for an answer, strongest first: the codebook's, and what was learned from this
    /// coder's decisions so far.
    #[must_use]
    pub fn suggestions(&self, answer: AnswerId) -> &[Suggestion] {
        self.suggested().now(answer)
    }

    /// What the codebook by itself suggests for an answer, strongest first.
    #[must_use]
    pub fn codebook_suggestions(&self, answer: AnswerId) -> &[Suggestion] {
        self.suggested().by_codebook_alone(answer)
    }

    /// The words of an open answer that speak for a theme because of earlier decisions, as bytes of the
    /// text. For an answer that is decided on they would tell of that very decision: there are none.
    #[must_use]
    pub fn learned_words(&self, answer: AnswerId, theme: usize) -> Vec<Range<usize>> {
        if self.coding(answer).is_some() {
            return Vec::new();
        }
        let text = self.study.answer(answer).map_or("", |answer| &answer.text);
        self.suggested().words(answer, text, theme)
    }

    /// Whether earlier decisions say that no theme applies to an answer; nothing is ticked then.
    #[must_use]
    pub fn proposes_none(&self, answer: AnswerId) -> bool {
        self.suggested().proposes_none(answer)
    }

    /// How open an answer is: 1 when a theme hangs in the balance, towards 0 when every theme is sure.
    #[must_use]
    pub fn doubtfulness(&self, answer: AnswerId) -> f64 {
        self.suggested().doubt(answer)
    }

    /// From how many different decisions was learned at a question.
    #[must_use]
    pub fn lessons(&self, question: usize) -> usize {
        self.suggested().lessons(question)
    }

    /// Whether this project learns from decisions; so it does unless it was told not to.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn learns(&self) -> Result<bool> {
        Ok(self.project.meta(LEARNING)?.as_deref() != Some(OFF))
    }

    /// Lets this project learn from decisions, or not. Ticks that were confirmed stay as they are.
    ///
    /// # Errors
    /// When the project cannot be written.
    pub fn set_learning(&mut self, on: bool) -> Result<()> {
        self.project.set_meta(LEARNING, if on { "on" } else { OFF })?;
        self.forget_suggestions();
        Ok(())
    }

    /// From now on waits, after each decision, until it is learned from. A screen does not wait; what must
    /// come out the same every time (a test, a simulation, a picture) does.
    pub fn learn_at_once(&mut self) {
        self.at_once = true;
        self.finish_learning();
    }

    /// Waits until everything decided so far is learned from, and takes it over.
    pub fn finish_learning(&mut self) {
        self.suggested().wait();
        self.take_over_learned();
    }

    /// Lets the suggestions be made anew when they are asked for.
    pub(super) fn forget_suggestions(&mut self) {
        self.suggested.take();
        self.path.take();
    }

    /// Lets the suggestions follow the codebook, which was another `before`.
    pub(super) fn suggest_anew(&mut self, before: &Codebook) {
        self.path.take();
        let Some(mut suggested) = self.suggested.take() else { return };
        if self.gives_suggestions() {
            let changed =
                suggested.follow(self.engine(), &self.study, (before, &self.codebook), &self.queue);
            for question in changed {
                let decided = self.decided_on(question, &suggested);
                suggested.learn_again(&self.study, &self.codebook, &self.queue, question, decided);
            }
            if suggested.learns() {
                self.wait_for_learning(&mut suggested);
            }
        }
        self.suggested = OnceCell::from(suggested);
    }

    /// What this coder decided on the answers to a question.
    fn decided_on(&self, question: usize, suggested: &Suggested) -> Vec<Decided> {
        let mut unasked = Unasked::default();
        let answers = self.queue.answers(question).iter();
        let decided = answers.filter_map(|answer| {
            let (question, place) = suggested.place(*answer)?;
            let themes = Some(self.coding(*answer)?);
            Some(Decided { question, place, themes, unasked: unasked.of(self, *answer) })
        });
        decided.collect()
    }

    /// Waits for what is learned of a project that was opened, which suggests what it did. After a change of
    /// the codebook the coder is at work, and what is not learned again by then comes between two answers.
    fn wait_for_learning(&self, suggested: &mut Suggested) {
        if self.has_suggested.replace(true) && !self.at_once {
            suggested.wait_at_most(A_WHILE);
        } else {
            suggested.wait();
        }
        suggested.adopt();
    }

    /// Takes over what was learned since, between two answers.
    pub(super) fn take_over_learned(&mut self) {
        if let Some(suggested) = self.suggested.get_mut() {
            suggested.adopt();
        }
    }

    /// Tells the learner how these answers stand.
    pub(super) fn learn_from(&mut self, answers: &[AnswerId]) {
        // A note or a doubt leaves the answer on the screen.
        if answers.is_empty() {
            return;
        }
        let Some(suggested) = self.suggested.get().filter(|suggested| suggested.learns()) else {
            return;
        };
        let mut unasked = Unasked::default();
        let decided = answers.iter().filter_map(|answer| {
            let (question, place) = suggested.place(*answer)?;
            let (themes, unasked) = (self.coding(*answer), unasked.of(self, *answer));
            Some(Decided { question, place, themes, unasked })
        });
        let decided = decided.collect();
        let Some(suggested) = self.suggested.get_mut() else { return };
        suggested.tell(decided);
        if self.at_once {
            suggested.wait();
        }
        self.take_over_learned();
    }

    /// Tells the learner of a step that was taken back or done again.
    pub(super) fn learn_from_step(&mut self, step: Step) {
        match (step.kind, step.changes, step.answer) {
            (StepKind::Codes, 1, Some(answer)) => self.learn_from(&[answer]),
            (StepKind::Codes, ..) => self.learn_anew(),
            _ => {}
        }
    }

    /// Tells the learner how all answers stand.
    pub(super) fn learn_anew(&mut self) {
        let all: Vec<AnswerId> = self.queue.all().collect();
        self.learn_from(&all);
    }

    fn suggested(&self) -> &Suggested {
        self.suggested.get_or_init(|| {
            if !self.gives_suggestions() {
                return Suggested::nothing(self.study.answers.len(), self.codebook.questions.len());
            }
            let mut suggested =
                Suggested::by_codebook(self.engine(), &self.study, &self.codebook, &self.queue);
            // A project that cannot be read says so at the next key that needs it.
            if self.learns().unwrap_or(false) {
                let questions = 0..self.codebook.questions.len();
                let decided = questions.flat_map(|at| self.decided_on(at, &suggested)).collect();
                suggested.learn(&self.study, &self.codebook, &self.queue, decided);
                self.wait_for_learning(&mut suggested);
            }
            suggested
        })
    }

    /// What the suggestions would tick.
    #[must_use]
    pub fn proposal(&self, answer: AnswerId) -> ThemeSet {
        ticked(self.suggestions(answer))
    }

    /// What the codebook by itself would tick.
    #[must_use]
    pub fn codebook_proposal(&self, answer: AnswerId) -> ThemeSet {
        ticked(self.codebook_suggestions(answer))
    }
}

fn ticked(suggestions: &[Suggestion]) -> ThemeSet {
    suggestions.iter().filter(|one| one.selected).map(|one| one.theme).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{reopened, session};
    use super::*;
    use crate::codebook::edit::Edit;
    use crate::codebook::{Indicator, Pattern};
    use proptest::prelude::*;
    use std::sync::Arc;

    const ANSWERS: [(&str, &str); 12] = [
        ("a", "koninkrijkjes op elke afdeling"),
        ("a", "ieder zijn koninkrijkje"),
        ("a", "geen tijd"),
        ("a", "te druk"),
        ("a", "al die koninkrijkjes ook"),
        ("a", "Geen tijd!"),
        ("a", "een koninkrijkje per team"),
        ("a", "weet ik niet"),
        ("a", "het gaat goed"),
        ("a", "prima zo"),
        ("b", "koninkrijkjes"),
        ("b", "koninkrijkjes en zo"),
    ];

    fn learning() -> (tempfile::TempDir, Session) {
        let (folder, mut session) = session(&ANSWERS);
        session.set_learning(true).unwrap();
        session.learn_at_once();
        (folder, session)
    }

    fn decide(session: &mut Session, answer: u32, themes: &[usize]) {
        session.tick(AnswerId(answer), themes.iter().copied().collect()).unwrap();
        session.confirm(AnswerId(answer)).unwrap();
    }

    /// What is suggested for every answer in full, and how open it is.
    fn all(session: &Session) -> Vec<(Vec<Suggestion>, f64)> {
        let answers = (0..ANSWERS.len() as u32).map(AnswerId);
        answers.map(|id| (session.suggestions(id).to_vec(), session.doubtfulness(id))).collect()
    }

    #[test]
    fn decisions_raise_a_theme_that_the_codebook_does_not_find() {
        let (_folder, mut session) = learning();
        assert!(session.suggestions(AnswerId(6)).is_empty());
        assert_eq!(session.lessons(0), 0);
        for answer in [0, 1, 4] {
            decide(&mut session, answer, &[1]);
        }
        for answer in [7, 8, 9] {
            decide(&mut session, answer, &[]);
        }
        assert_eq!(session.lessons(0), 6);
        let learned = session.suggestions(AnswerId(6));
        assert_eq!(learned.first().map(|one| one.theme), Some(1));
        assert!(learned.iter().all(|one| one.evidence.is_empty()));
        let words = session.learned_words(AnswerId(6), 1);
        let text = ANSWERS[6].1;
        assert!(words.iter().any(|span| text.get(span.clone()) == Some("koninkrijkje")));
        assert!(session.codebook_suggestions(AnswerId(6)).is_empty(), "the codebook is as it was");
        assert!(session.suggestions(AnswerId(11)).is_empty(), "each question learns by itself");
    }

    #[test]
    fn after_an_edit_other_questions_keep_what_was_learned() {
        let (_folder, mut session) = learning();
        decide(&mut session, 0, &[1]);
        decide(&mut session, 10, &[1]);
        let taught = |session: &Session, at| session.suggested().taught_of(at).unwrap();
        let (edited, other) = (taught(&session, 0), taught(&session, 1));
        // A word that both questions have answers with.
        let question = session.codebook().questions[0].clone();
        let indicator = Indicator::new(Pattern::parse("koninkrijkjes").unwrap());
        let (theme, question) = (question.themes[0].id.clone(), question.id);
        session.edit_codebook(Edit::AddIndicator { question, theme, indicator }).unwrap();
        assert!(session.codebook_suggestions(AnswerId(0)).iter().any(|one| one.theme == 0));
        assert!(!Arc::ptr_eq(&taught(&session, 0), &edited));
        assert!(Arc::ptr_eq(&taught(&session, 1), &other));
    }

    #[test]
    fn what_is_taken_back_is_unlearned_and_done_again_learned_again() {
        let (_folder, mut session) = learning();
        let before = all(&session);
        for answer in [0, 1, 4] {
            decide(&mut session, answer, &[1]);
        }
        let after = all(&session);
        assert_ne!(before, after);
        for _ in 0..3 {
            session.undo().unwrap();
        }
        assert_eq!(all(&session), before);
        for _ in 0..3 {
            session.redo().unwrap();
        }
        assert_eq!(all(&session), after);
        let first = session.diary().unwrap().last().unwrap().batch;
        session.undo_back_to(crate::store::BatchId(first.0 - 1)).unwrap();
        assert_eq!(all(&session), before);
    }

    #[test]
    fn what_was_taken_back_is_not_suggested_while_it_is_being_unlearned() {
        let (_folder, mut session) = session(&ANSWERS);
        session.set_learning(true).unwrap();
        let proposed = |session: &Session| session.suggestions(AnswerId(6)).to_vec();
        let before = proposed(&session);
        for answer in [0, 1, 4, 6] {
            decide(&mut session, answer, &[1]);
        }
        session.finish_learning();
        assert_eq!(proposed(&session).first().map(|one| one.theme), Some(1));
        // As if the thread had not come to it yet.
        let (question, place) = session.suggested().place(AnswerId(6)).unwrap();
        session.undo().unwrap();
        session.suggested.get_mut().unwrap().taken_back.insert((question, place));
        assert_eq!(proposed(&session), before);
        assert!(session.learned_words(AnswerId(6), 1).is_empty());
        session.finish_learning();
        assert_ne!(proposed(&session), before, "the other three say so");
    }

    #[test]
    fn another_coder_learns_from_their_own_decisions_alone() {
        let (_folder, mut session) = learning();
        let before = all(&session);
        for answer in [0, 1, 4] {
            decide(&mut session, answer, &[1]);
        }
        let mut other = Session::start(session.into_project(), Some("B"), "").unwrap();
        other.learn_at_once();
        assert_eq!(all(&other), before);
    }

    #[test]
    fn learning_can_be_switched_off_and_stays_so() {
        let (_folder, mut session) = learning();
        let before = all(&session);
        for answer in [0, 1, 4] {
            decide(&mut session, answer, &[1]);
        }
        let learned = all(&session);
        session.set_learning(false).unwrap();
        assert!(!session.learns().unwrap());
        assert_eq!(all(&session), before);
        let mut session = reopened(session);
        assert_eq!(all(&session), before);
        session.set_learning(true).unwrap();
        assert_eq!(all(&session), learned);
    }

    #[test]
    fn what_is_learned_waits_until_the_coder_moves() {
        let (_folder, mut session) = session(&ANSWERS);
        session.set_learning(true).unwrap();
        let _ = session.suggestions(AnswerId(0));
        for answer in [0, 1, 4] {
            decide(&mut session, answer, &[1]);
        }
        let shown = all(&session);
        session.suggested().wait();
        assert_eq!(all(&session), shown, "not while an answer stands on the screen");
        session.set_place(AnswerId(6));
        assert_eq!(session.lessons(0), 3);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        /// The same decisions give the same suggestions, whatever came before and in whatever order.
        #[test]
        fn the_log_alone_decides_what_is_suggested(
            moves in proptest::collection::vec((0_u32..12, 0_u64..4, any::<bool>()), 1..12),
        ) {
            let (_folder, mut session) = learning();
            for (answer, themes, undo) in moves {
                let themes: Vec<usize> = (0..2).filter(|theme| themes & (1 << theme) != 0).collect();
                decide(&mut session, answer, &themes);
                if undo {
                    session.undo().unwrap();
                }
            }
            let worked = all(&session);
            let mut again = reopened(session);
            again.finish_learning();
            prop_assert_eq!(all(&again), worked);
        }
    }
}
