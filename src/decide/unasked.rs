//! Themes that were not in the codebook when an answer was decided on. The decision says nothing of them, until
//! it is made again: who did not give a theme that there was not did not turn it down.

use super::Session;
use crate::study::{AnswerId, ThemeSet};
use std::collections::HashMap;

/// By question and version of the codebook, the themes of today that it had not. Many decisions share a
/// version.
#[derive(Default)]
pub(super) struct Unasked(HashMap<(usize, u32), ThemeSet>);

impl Unasked {
    /// The themes that the coder was not asked about when they last decided on an answer; none when they did
    /// not, or gave the theme all the same.
    pub(super) fn of(&mut self, session: &Session, answer: AnswerId) -> ThemeSet {
        let decision = session.history.decision(session.coder.id, answer);
        let asked = decision.filter(|one| one.codebook < session.codebook_version);
        let Some((decision, question)) = asked.zip(session.queue.question_of(answer)) else {
            return ThemeSet::EMPTY;
        };
        let key = (question, decision.codebook);
        let late = *self.0.entry(key).or_insert_with(|| session.later_themes(key));
        let given = session.coding(answer).unwrap_or_default();
        late.iter().filter(|theme| !given.contains(*theme)).collect()
    }
}

impl Session {
    /// The themes of a question that an older version of the codebook had not.
    fn later_themes(&self, (question, version): (usize, u32)) -> ThemeSet {
        let Some(asked) = self.codebook.questions.get(question) else { return ThemeSet::EMPTY };
        let was_there = |theme| self.growth.was_in(&self.history, version, &asked.id, theme);
        let themes = asked.themes.iter().enumerate();
        themes.filter(|(_, theme)| !was_there(&theme.id)).map(|(at, _)| at).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::session;
    use super::*;
    use crate::codebook::edit::Edit;
    use crate::codebook::{Indicator, Pattern};
    use crate::study::ThemeId;

    const ANSWERS: [(&str, &str); 4] =
        [("a", "geen koffie"), ("a", "nooit koffie"), ("a", "koffie op"), ("a", "koffie koud")];

    fn decide(session: &mut Session, answer: u32, themes: &[usize]) {
        session.tick(AnswerId(answer), themes.iter().copied().collect()).unwrap();
        session.confirm(AnswerId(answer)).unwrap();
    }

    /// Makes a theme, the first of question a, that asks for coffee.
    fn make(session: &mut Session) -> ThemeId {
        let question = session.codebook().questions[0].id.clone();
        let theme = session.new_theme_id(&question, "Koffie");
        let indicators = vec![Indicator::new(Pattern::parse("koffie").unwrap())];
        let label = "Koffie".to_owned();
        let edit = Edit::NewTheme { question, theme: theme.clone(), label, at: 0, indicators };
        session.edit_codebook(edit).unwrap();
        theme
    }

    fn unasked(session: &Session, answer: u32) -> Vec<usize> {
        Unasked::default().of(session, AnswerId(answer)).iter().collect()
    }

    #[test]
    fn a_theme_that_was_made_later_was_not_asked_about_until_the_answer_is_confirmed_again() {
        let (_folder, mut session) = session(&ANSWERS);
        decide(&mut session, 0, &[1]);
        decide(&mut session, 1, &[]);
        assert!(unasked(&session, 0).is_empty());
        let theme = make(&mut session);
        assert_eq!(unasked(&session, 0), [0]);
        assert!(unasked(&session, 2).is_empty(), "not decided on");
        decide(&mut session, 1, &[]);
        assert!(unasked(&session, 1).is_empty());
        // A theme that is gone and comes back is the one that there was.
        let question = session.codebook().questions[0].id.clone();
        session.edit_codebook(Edit::Remove { question, theme }).unwrap();
        session.undo().unwrap();
        assert_eq!((unasked(&session, 0), unasked(&session, 1)), (vec![0], vec![]));
    }

    #[test]
    fn a_new_theme_is_suggested_though_decisions_lack_it() {
        let (_folder, mut session) = session(&ANSWERS);
        session.set_learning(true).unwrap();
        session.learn_at_once();
        for answer in [0, 1, 2] {
            decide(&mut session, answer, &[1]);
        }
        make(&mut session);
        let (learned, codebook) =
            (session.suggestions(AnswerId(3)), session.codebook_suggestions(AnswerId(3)));
        let of = |all: &[crate::suggest::Suggestion]| {
            all.iter()
                .find(|one| one.theme == 0)
                .map(|one| ((one.score * 1e6).round(), one.selected))
                .unwrap()
        };
        assert!(of(codebook).1);
        assert_eq!(of(learned), of(codebook));
        let record = &session.records(0)[0];
        assert_eq!((record.scores[0].right, record.scores[0].found), (0, 0));
        // Confirmed again without it, they do say that it does not apply.
        for answer in [0, 1, 2] {
            decide(&mut session, answer, &[2]);
        }
        assert!(
            of(session.suggestions(AnswerId(3))).0
                < of(session.codebook_suggestions(AnswerId(3))).0
        );
        assert_eq!(session.records(0)[0].scores[0].found, 3);
    }
}
