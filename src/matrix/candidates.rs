//! The answers that a researcher can choose the example for a theme from.

use super::quote::{Quotes, one_line};
use crate::decide::Session;
use crate::message::Lang;
use crate::store::Coder;
use crate::study::{AnswerId, ThemeSet};

/// An answer that could be the example for a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The answer.
    pub answer: AnswerId,
    /// What would be printed: masked, on one line, as it was edited when it was.
    pub text: String,
    /// The researcher chose it.
    pub chosen: bool,
    /// What to look at before it is printed.
    pub cautions: Vec<Caution>,
}

/// Why an answer is not the best of examples.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Caution {
    /// It carries other themes as well.
    OtherThemes,
    /// Something in it is masked.
    Masked,
    /// It has a word that nobody else uses, which may be a name.
    RareWord,
    /// It is long, and stories give people away.
    Long,
}

/// The answers that a coder gave a theme, the chosen example first, then in the order in which they would
/// be proposed, and last the ones that never would be.
#[must_use]
pub fn candidates(
    session: &Session,
    coder: &Coder,
    question: usize,
    theme: usize,
    lang: Lang,
) -> Vec<Candidate> {
    let Some(data) = session.codebook().questions.get(question) else { return Vec::new() };
    let Some(id) = data.themes.get(theme).map(|theme| &theme.id) else { return Vec::new() };
    let with_theme = |&answer: &AnswerId| {
        let themes = session.coding_of(coder.id, answer)?;
        themes.contains(theme).then_some((answer, themes))
    };
    let codings: Vec<(AnswerId, ThemeSet)> =
        session.queue().answers(question).iter().filter_map(with_theme).collect();
    let quotes = Quotes::new(session, coder.id, &codings, lang);
    let mut ranked: Vec<_> = codings
        .iter()
        .filter_map(|&(answer, themes)| {
            let typed = one_line(&session.study().answer(answer)?.text);
            let own = session.mark_on(coder.id, &data.id, id, answer);
            let printed = own.map_or_else(|| typed.clone(), |marked| one_line(&marked.text));
            let text = session.mask(&printed, lang);
            let cautions: Vec<Caution> = [
                (Caution::OtherThemes, themes.len() > 1),
                (Caution::Masked, text != printed),
                (Caution::RareWord, !quotes.is_familiar(&printed)),
                (Caution::Long, own.is_none() && quotes.is_story(answer)),
            ]
            .into_iter()
            .filter_map(|(caution, holds)| holds.then_some(caution))
            .collect();
            // The worst is held against it first; other themes are a part of the rank.
            let worst = cautions.iter().copied().filter(|c| *c > Caution::OtherThemes).max();
            let candidate = Candidate { answer, text, chosen: own.is_some(), cautions };
            let place = (!candidate.chosen, worst, quotes.rank(answer, themes, theme), answer);
            Some((place, candidate))
        })
        .collect();
    ranked.sort_by_key(|(place, _)| *place);
    ranked.into_iter().map(|(_, candidate)| candidate).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matrix::Matrix;
    use crate::matrix::testing::session;

    fn of_first_theme(session: &Session) -> Vec<Candidate> {
        candidates(session, session.coder(), 0, 0, Lang::Nl)
    }

    #[test]
    fn they_come_as_they_would_be_proposed_and_the_chosen_one_first() {
        let story = "er is gewoon nooit genoeg tijd ".repeat(9);
        let (_folder, mut session) = session(
            &[
                &story,
                "zwelgers heeft gewoon nooit tijd",
                "er is gewoon nooit genoeg tijd",
                "gewoon nooit tijd, mail a@b.nl",
                "er is gewoon nooit tijd",
                "er is druk",
                "a@b.nl mail",
            ],
            &[&[0], &[0], &[0], &[0], &[0, 1], &[1], &[]],
        );
        let order = |session: &Session| -> Vec<u32> {
            of_first_theme(session).iter().map(|candidate| candidate.answer.0).collect()
        };
        assert_eq!(order(&session), [2, 4, 3, 1, 0]);
        let matrix = Matrix::of(&session, session.coder(), None, Lang::Nl);
        let proposed = matrix.tables[0].rows[0].quote.as_ref().map(|quote| quote.text.as_str());
        assert_eq!(proposed, Some(of_first_theme(&session)[0].text.as_str()));
        session.toggle_quote(AnswerId(1), [0].into_iter().collect()).unwrap();
        assert_eq!(order(&session), [1, 2, 4, 3, 0]);
        let found = of_first_theme(&session);
        assert!(found[0].chosen && !found[1].chosen);
        assert_eq!(found[0].cautions, [Caution::RareWord]);
        assert_eq!(found[2].cautions, [Caution::OtherThemes]);
        assert_eq!(found[4].cautions, [Caution::Long]);
    }

    #[test]
    fn what_identifies_somebody_is_masked_and_said() {
        let (_folder, session) =
            session(&["mail jan@voorbeeld.nl over de\ntijd", "te druk"], &[&[0], &[1]]);
        let found = of_first_theme(&session);
        assert_eq!(found.len(), 1);
        assert!(!found[0].text.contains("jan@") && !found[0].text.contains('\n'));
        assert!(found[0].cautions.contains(&Caution::Masked));
    }

    #[test]
    fn what_was_edited_is_what_is_shown() {
        let (_folder, mut session) = session(&["er is gewoon nooit tijd", "tijd"], &[&[0], &[0]]);
        session.toggle_quote(AnswerId(1), [0].into_iter().collect()).unwrap();
        assert_eq!(of_first_theme(&session)[0].text, "tijd");
        assert!(candidates(&session, session.coder(), 0, 9, Lang::Nl).is_empty());
    }
}
