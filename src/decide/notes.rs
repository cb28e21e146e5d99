//! What a coder keeps beside decisions: notes with an answer, a theme and the study, and doubt.

use super::{Result, Session};
use crate::store::Change;
use crate::study::{AnswerId, ThemeId};

impl Session {
    /// The coder's note with an answer.
    #[must_use]
    pub fn memo(&self, answer: AnswerId) -> Option<&str> {
        self.history.memo(self.coder.id, answer)
    }

    /// Stores the coder's note with an answer; an empty one takes it away.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn set_memo(&mut self, answer: AnswerId, text: &str) -> Result<()> {
        let text = text.trim().to_owned();
        if self.memo(answer).unwrap_or_default() == text {
            return Ok(());
        }
        self.apply(vec![Change::Memo { answer, text }], Some(answer))
    }

    /// Whether the coder is in doubt about an answer.
    #[must_use]
    pub fn is_doubtful(&self, answer: AnswerId) -> bool {
        self.history.is_doubtful(self.coder.id, answer)
    }

    /// Stores that the coder is in doubt about an answer, or no longer.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn set_doubt(&mut self, answer: AnswerId, doubtful: bool) -> Result<()> {
        if self.is_doubtful(answer) == doubtful {
            return Ok(());
        }
        self.apply(vec![Change::Doubt { answer, doubtful }], Some(answer))
    }

    /// The coder's note with a theme, by the positions of its question and itself, followed by those with
    /// themes that it took over.
    #[must_use]
    pub fn theme_memo(&self, question: usize, theme: usize) -> Option<String> {
        let question = self.codebook.questions.get(question)?;
        let memo = |id| self.history.theme_memo(self.coder.id, &question.id, id);
        let notes: Vec<&str> = question.themes.get(theme)?.ids().filter_map(memo).collect();
        (!notes.is_empty()).then(|| notes.join(" · "))
    }

    /// Stores the coder's note with a theme; an empty one takes it away.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn set_theme_memo(&mut self, question: usize, theme: usize, text: &str) -> Result<()> {
        let text = text.trim().to_owned();
        if self.theme_memo(question, theme).unwrap_or_default() == text {
            return Ok(());
        }
        let Some(question) = self.codebook.questions.get(question) else { return Ok(()) };
        let Some(theme) = question.themes.get(theme) else { return Ok(()) };
        let change = |theme: &ThemeId, text: String| {
            let (question, theme) = (question.id.clone(), theme.clone());
            Change::ThemeMemo { question, theme, text }
        };
        let mut changes = vec![change(&theme.id, text)];
        // The text holds what was said with themes that this one took over: it now stands here.
        let noted =
            |id: &&ThemeId| self.history.theme_memo(self.coder.id, &question.id, id).is_some();
        changes.extend(theme.merged.iter().filter(noted).map(|id| change(id, String::new())));
        self.apply(changes, None)
    }

    /// The coder's note with the study as a whole.
    #[must_use]
    pub fn study_memo(&self) -> Option<&str> {
        self.history.study_memo(self.coder.id)
    }

    /// Stores the coder's note with the study; an empty one takes it away.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn set_study_memo(&mut self, text: &str) -> Result<()> {
        let text = text.trim().to_owned();
        if self.study_memo().unwrap_or_default() == text {
            return Ok(());
        }
        self.apply(vec![Change::StudyMemo { text }], None)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{reopened, session};
    use crate::study::AnswerId;

    #[test]
    fn doubt_and_notes_stay_across_a_restart_and_are_undone_one_by_one() {
        let (_folder, mut session) = session(&[("a", "geen tijd"), ("b", "te druk")]);
        session.set_doubt(AnswerId(0), true).unwrap();
        session.set_theme_memo(1, 0, " ook werkdruk? ").unwrap();
        session.set_study_memo("bijna klaar").unwrap();
        session.set_study_memo("bijna klaar").unwrap();
        let mut session = reopened(session);
        assert!(session.is_doubtful(AnswerId(0)) && !session.is_doubtful(AnswerId(1)));
        assert_eq!(session.theme_memo(1, 0).as_deref(), Some("ook werkdruk?"));
        assert_eq!(session.theme_memo(0, 0), None, "the same theme of another question");
        assert_eq!(session.study_memo(), Some("bijna klaar"));
        assert_eq!(session.undo().unwrap().unwrap().answer, None);
        assert_eq!(session.study_memo(), None);
        session.undo().unwrap();
        assert_eq!(session.theme_memo(1, 0), None);
        assert_eq!(session.undo().unwrap().unwrap().answer, Some(AnswerId(0)));
        assert!(!session.is_doubtful(AnswerId(0)));
        while session.redo().unwrap().is_some() {}
        assert_eq!(session.study_memo(), Some("bijna klaar"));
    }

    #[test]
    fn an_empty_note_and_no_more_doubt_take_away() {
        let (_folder, mut session) = session(&[("a", "geen tijd")]);
        session.set_doubt(AnswerId(0), true).unwrap();
        session.set_doubt(AnswerId(0), false).unwrap();
        session.set_theme_memo(0, 1, "x").unwrap();
        session.set_theme_memo(0, 1, "  ").unwrap();
        session.set_theme_memo(0, 99, "nergens").unwrap();
        assert!(!session.is_doubtful(AnswerId(0)));
        assert_eq!(session.theme_memo(0, 1), None);
    }

    #[test]
    fn one_coder_has_no_view_of_another_ones_notes_and_doubt() {
        let (_folder, mut session) = session(&[("a", "geen tijd")]);
        session.set_doubt(AnswerId(0), true).unwrap();
        session.set_study_memo("van mij").unwrap();
        let other = super::Session::start(session.into_project(), Some("B"), "").unwrap();
        assert!(!other.is_doubtful(AnswerId(0)));
        assert_eq!(other.study_memo(), None);
    }

    #[test]
    fn a_note_with_the_study_does_not_lose_the_place() {
        let (_folder, mut session) = session(&[("a", "geen tijd"), ("a", "te druk")]);
        session.set_place(AnswerId(1));
        session.set_study_memo("x").unwrap();
        session.keep_place().unwrap();
        assert_eq!(session.place().unwrap(), Some(AnswerId(1)));
    }
}
