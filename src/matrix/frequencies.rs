//! How often each theme of one question was given: the counts of a table, without its words.

use super::Tally;
use super::groups::Groups;
use crate::codebook::Question;
use crate::decide::Session;
use crate::store::Coder;
use crate::study::{AnswerId, QuestionId, ThemeSet};

/// The counts of one question.
///
/// A [`super::Matrix`] has the same counts, but also chooses and masks an example for every theme, which
/// takes far longer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frequencies {
    /// The question.
    pub question: QuestionId,
    /// Respondents who gave an answer (texts that count as no answer left out).
    pub answered: Tally,
    /// Of those who answered, the ones whose answer the coder has coded: the denominator of every share.
    pub coded: Tally,
    /// Of the coded ones, the ones without any theme.
    pub without_theme: Tally,
    /// Respondents by theme, in codebook order.
    pub themes: Vec<Tally>,
}

impl Frequencies {
    /// Counts what a coder has decided on every question that has answers, split by the study's group
    /// variable, whose values come with it in the order of every `by_group`.
    #[must_use]
    pub fn of(session: &Session, coder: &Coder) -> (Vec<String>, Vec<Self>) {
        let groups = Groups::new(session.study(), session.study().group);
        let questions = session.codebook().questions.iter().enumerate();
        let counted = questions
            .filter(|(position, _)| !session.queue().answers(*position).is_empty())
            .map(|(position, question)| {
                Self::of_question(session, coder, position, question, &groups).0
            })
            .collect();
        (groups.values, counted)
    }

    /// Counts one question; with the codings that were counted.
    pub(super) fn of_question(
        session: &Session,
        coder: &Coder,
        position: usize,
        question: &Question,
        groups: &Groups,
    ) -> (Self, Vec<(AnswerId, ThemeSet)>) {
        let study = session.study();
        let mut counts = Self {
            question: question.id.clone(),
            answered: groups.tally(),
            coded: groups.tally(),
            without_theme: groups.tally(),
            themes: vec![groups.tally(); question.themes.len()],
        };
        let mut codings: Vec<(AnswerId, ThemeSet)> = Vec::new();
        for &id in session.queue().answers(position) {
            let Some(answer) = study.answer(id) else { continue };
            let group = groups.of(study, answer.respondent);
            counts.answered.add(group);
            let Some(themes) = session.coding_of(coder.id, id) else { continue };
            counts.coded.add(group);
            if themes.is_empty() {
                counts.without_theme.add(group);
            }
            for theme in themes.iter() {
                if let Some(count) = counts.themes.get_mut(theme) {
                    count.add(group);
                }
            }
            codings.push((id, themes));
        }
        (counts, codings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matrix::Matrix;
    use crate::message::Lang;
    use crate::store::Project;
    use crate::testing;

    #[test]
    fn the_counts_are_those_of_the_matrix() {
        let folder = tempfile::tempdir().unwrap();
        let study = testing::study(&[("a", "tijd"), ("a", "druk"), ("a", "nvt"), ("b", "niets")]);
        let codebook = testing::codebook(&["a", "b", "c"]);
        let project = Project::create(&folder.path().join("p.duiding"), &study, &codebook).unwrap();
        let mut session = Session::start(project, Some("ik"), "").unwrap();
        let set = |themes: &[usize]| themes.iter().copied().collect();
        session
            .import(&[
                (AnswerId(0), set(&[0, 1])),
                (AnswerId(1), set(&[1])),
                (AnswerId(3), set(&[])),
            ])
            .unwrap();
        let (groups, counted) = Frequencies::of(&session, session.coder());
        let matrix = Matrix::of(&session, session.coder(), None, Lang::Nl);
        assert_eq!(groups, matrix.groups);
        assert_eq!(counted.len(), 2, "question c has no answers");
        for (counts, table) in counted.iter().zip(&matrix.tables) {
            assert_eq!(counts.question, table.question);
            assert_eq!((&counts.answered, &counts.coded), (&table.answered, &table.coded));
            assert_eq!(counts.without_theme, table.without_theme);
            assert!(counts.themes.iter().eq(table.rows.iter().map(|row| &row.count)));
        }
        assert_eq!(counted[0].themes[1], Tally { all: 2, by_group: vec![1, 1] });
        assert_eq!(counted[1].without_theme.all, 1);
    }
}
