//! The examples that a coder marks for themes.

use super::{Result, Session};
use crate::store::{Change, CoderId, MarkedQuote};
use crate::study::{AnswerId, QuestionId, ThemeId, ThemeSet};

impl Session {
    /// The themes for which this coder marked the answer as the example.
    #[must_use]
    pub fn quoted_for(&self, answer: AnswerId) -> ThemeSet {
        let Some((_, _, question)) = self.answer(answer) else { return ThemeSet::EMPTY };
        let quoted = |theme: &ThemeId| {
            self.history
                .quote(self.coder.id, &question.id, theme)
                .is_some_and(|q| q.answer == answer)
        };
        question
            .themes
            .iter()
            .enumerate()
            .filter(|(_, theme)| quoted(&theme.id))
            .map(|(n, _)| n)
            .collect()
    }

    /// Marks the answer as the example for these themes, or, when it is that already for all of them,
    /// takes the mark away. Returns whether it is marked now.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn toggle_quote(&mut self, answer: AnswerId, themes: ThemeSet) -> Result<bool> {
        let Some((given, _, question)) = self.answer(answer) else { return Ok(false) };
        let quoted = self.quoted_for(answer);
        let mark = !themes.iter().all(|theme| quoted.contains(theme));
        let text = if mark { given.text.clone() } else { String::new() };
        let changes = themes
            .iter()
            .filter_map(|theme| question.themes.get(theme))
            .map(|theme| Change::Quote {
                answer,
                question: question.id.clone(),
                theme: theme.id.clone(),
                text: text.clone(),
            })
            .collect();
        self.apply(changes, Some(answer))?;
        Ok(mark)
    }

    /// The text that a coder marked as the example for a theme, as it was typed or edited and
    /// before masking.
    #[must_use]
    pub fn marked_quote(
        &self,
        coder: CoderId,
        question: &QuestionId,
        theme: &ThemeId,
    ) -> Option<&MarkedQuote> {
        self.history.quote(coder, question, theme)
    }

    /// Marks a text as the example for a theme: the answer as the researcher edited it (shortened, put
    /// right). An empty text takes the mark of this answer away. Returns whether anything changed.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn edit_quote(&mut self, answer: AnswerId, theme: usize, text: &str) -> Result<bool> {
        let Some((_, _, question)) = self.answer(answer) else { return Ok(false) };
        let Some(theme) = question.themes.get(theme) else { return Ok(false) };
        let text = text.trim().to_owned();
        let marked = self.marked_quote(self.coder.id, &question.id, &theme.id);
        let own = marked.filter(|marked| marked.answer == answer);
        if own.map_or("", |marked| &marked.text) == text {
            return Ok(false);
        }
        let (question, theme) = (question.id.clone(), theme.id.clone());
        self.apply(vec![Change::Quote { answer, question, theme, text }], Some(answer))?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::session;
    use crate::study::{AnswerId, QuestionId, ThemeId, ThemeSet};

    #[test]
    fn an_example_can_be_edited_and_taken_away_and_brought_back() {
        let (_folder, mut session) = session(&[("a", "geen tijd, zei Jan"), ("a", "te druk")]);
        let (question, theme) = (QuestionId("a".into()), ThemeId("tijd".into()));
        let coder = session.coder().id;
        session.toggle_quote(AnswerId(0), ThemeSet::from_iter([0])).unwrap();
        assert!(session.edit_quote(AnswerId(0), 0, " geen tijd ").unwrap());
        assert!(!session.edit_quote(AnswerId(0), 0, "geen tijd").unwrap());
        assert_eq!(session.marked_quote(coder, &question, &theme).unwrap().text, "geen tijd");
        // Another answer's mark is not this one's to take away.
        assert!(!session.edit_quote(AnswerId(1), 0, "").unwrap());
        assert!(session.edit_quote(AnswerId(0), 0, "").unwrap());
        assert!(session.marked_quote(coder, &question, &theme).is_none());
        session.undo().unwrap();
        session.undo().unwrap();
        let quote = session.marked_quote(coder, &question, &theme).unwrap();
        assert_eq!(quote.text, "geen tijd, zei Jan");
        assert!(!session.edit_quote(AnswerId(0), 9, "x").unwrap());
    }
}
