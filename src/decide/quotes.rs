//! The examples that a coder marks for themes.

use super::{Result, Session};
use crate::codebook::Theme;
use crate::store::{Change, CoderId, MarkedQuote};
use crate::study::{AnswerId, QuestionId, ThemeId, ThemeSet};

impl Session {
    /// The themes for which this coder marked the answer as the example.
    #[must_use]
    pub fn quoted_for(&self, answer: AnswerId) -> ThemeSet {
        let Some((_, _, question)) = self.answer(answer) else { return ThemeSet::EMPTY };
        let quoted =
            |theme: &ThemeId| self.mark_on(self.coder.id, &question.id, theme, answer).is_some();
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
        let given = themes.iter().filter_map(|theme| question.themes.get(theme));
        let ids: Vec<ThemeId> = if mark {
            given.map(|theme| theme.id.clone()).collect()
        } else {
            given.flat_map(|theme| self.ids_with_mark(&question.id, theme, answer)).collect()
        };
        let change = |theme| {
            let (question, text) = (question.id.clone(), text.clone());
            Change::Quote { answer, question, theme, text }
        };
        let changes = ids.into_iter().map(change).collect();
        self.apply(changes, Some(answer))?;
        Ok(mark)
    }

    /// The texts that a coder marked as the example for a theme, as they were typed or edited and before
    /// masking, as far as this coder may see them: that of the theme itself first, then those of the themes
    /// it took over. For [`CoderId::CONSENSUS`] this coder's own first, then those of others.
    pub fn marked_quotes(
        &self,
        coder: CoderId,
        question: &QuestionId,
        theme: &ThemeId,
    ) -> impl Iterator<Item = &MarkedQuote> {
        let found = self
            .codebook
            .question(question)
            .and_then(|(_, asked)| asked.themes.iter().find(|known| known.id == *theme));
        let coders: Vec<CoderId> = if coder == CoderId::CONSENSUS {
            std::iter::once(&self.coder).chain(&self.others).map(|one| one.id).collect()
        } else {
            vec![coder]
        };
        coders.into_iter().flat_map(move |coder| {
            let ids = found.into_iter().flat_map(Theme::ids);
            ids.filter_map(move |id| self.history.quote(coder, question, id))
                .filter(move |marked| self.sees(coder, marked.answer))
        })
    }

    /// What a coder marked of an answer as the example for a theme, or for one that it took over.
    #[must_use]
    pub fn mark_on(
        &self,
        coder: CoderId,
        question: &QuestionId,
        theme: &ThemeId,
        answer: AnswerId,
    ) -> Option<&MarkedQuote> {
        self.marked_quotes(coder, question, theme).find(|marked| marked.answer == answer)
    }

    /// The ids under which this coder's mark of an answer stands for a theme.
    fn ids_with_mark(
        &self,
        question: &QuestionId,
        theme: &Theme,
        answer: AnswerId,
    ) -> Vec<ThemeId> {
        let holds = |id: &&ThemeId| {
            let marked = self.history.quote(self.coder.id, question, id);
            marked.is_some_and(|marked| marked.answer == answer)
        };
        theme.ids().filter(holds).cloned().collect()
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
        let own = self.mark_on(self.coder.id, &question.id, &theme.id, answer);
        if own.map_or("", |marked| &marked.text) == text {
            return Ok(false);
        }
        let ids = if text.is_empty() {
            self.ids_with_mark(&question.id, theme, answer)
        } else {
            vec![theme.id.clone()]
        };
        let change = |theme| {
            let (question, text) = (question.id.clone(), text.clone());
            Change::Quote { answer, question, theme, text }
        };
        let changes = ids.into_iter().map(change).collect();
        self.apply(changes, Some(answer))?;
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
        let marked = |session: &super::Session| {
            let quote = session.marked_quotes(coder, &question, &theme).next();
            quote.map(|quote| quote.text.clone())
        };
        assert_eq!(marked(&session).as_deref(), Some("geen tijd"));
        // Another answer's mark is not this one's to take away.
        assert!(!session.edit_quote(AnswerId(1), 0, "").unwrap());
        assert!(session.edit_quote(AnswerId(0), 0, "").unwrap());
        assert_eq!(marked(&session), None);
        session.undo().unwrap();
        session.undo().unwrap();
        assert_eq!(marked(&session).as_deref(), Some("geen tijd, zei Jan"));
        assert!(!session.edit_quote(AnswerId(0), 9, "x").unwrap());
    }
}
