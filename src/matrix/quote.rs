//! The example answer for each theme: the one that the researcher marked, or a proposal.

use super::Quote;
use crate::codebook::Question;
use crate::decide::Session;
use crate::message::Lang;
use crate::store::CoderId;
use crate::study::{AnswerId, ThemeSet};

/// Words of a proposed example, between which nothing is held against it.
const GOOD_LENGTH: std::ops::RangeInclusive<usize> = 4..=12;

/// Most words of a proposed example: a longer answer is a story, and stories give people away.
const LONGEST: usize = 40;

/// Whether it has other themes too, how far it is from a good length, how weak its evidence is.
pub(super) type Rank = (bool, usize, i32);

/// Finds examples for the themes of one question.
pub(super) struct Quotes<'a> {
    session: &'a Session,
    coder: CoderId,
    codings: &'a [(AnswerId, ThemeSet)],
    lang: Lang,
    /// Texts that stand in the table already.
    used: Vec<String>,
}

impl<'a> Quotes<'a> {
    pub(super) fn new(
        session: &'a Session,
        coder: CoderId,
        codings: &'a [(AnswerId, ThemeSet)],
        lang: Lang,
    ) -> Self {
        Self { session, coder, codings, lang, used: Vec::new() }
    }

    /// The example for a theme: the marked one, else a short answer with only this theme, strongly
    /// suggested by it, with nothing to mask, not yet used in this table. `None` rather than an answer
    /// with a word that may be a name.
    pub(super) fn take(&mut self, question: &Question, theme: usize) -> Option<Quote> {
        let id = &question.themes.get(theme)?.id;
        let carries = |answer| {
            self.codings.iter().any(|(id, themes)| *id == answer && themes.contains(theme))
        };
        let mut marked = self.session.marked_quotes(self.coder, &question.id, id);
        // A mark outlives a change of mind, but nothing is an example of what it was not given.
        let quote = match marked.find(|marked| carries(marked.answer)) {
            Some(marked) => self.make(marked.answer, &marked.text, true)?,
            None => self.propose(theme)?,
        };
        self.used.push(quote.text.clone());
        Some(quote)
    }

    fn propose(&self, theme: usize) -> Option<Quote> {
        let mut candidates: Vec<(Rank, AnswerId)> = self
            .codings
            .iter()
            .filter(|(answer, themes)| themes.contains(theme) && !self.is_story(*answer))
            .map(|&(answer, themes)| (self.rank(answer, themes, theme), answer))
            .collect();
        candidates.sort_unstable();
        // Masking costs most, so it is done in the order of the ranking and ends at the first that is fit.
        let made = candidates.iter().filter_map(|&(_, answer)| {
            let typed = one_line(&self.session.study().answer(answer)?.text);
            if !self.is_familiar(&typed) {
                return None;
            }
            let quote = self.make(answer, &typed, false)?;
            let masked = quote.text != typed;
            Some((quote, masked))
        });
        let mut second_choice = None;
        let mut used = None;
        for (quote, masked) in made {
            if self.used.contains(&quote.text) {
                used.get_or_insert(quote);
            } else if masked {
                second_choice.get_or_insert(quote);
            } else {
                return Some(quote);
            }
        }
        second_choice.or(used)
    }

    /// Whether others use every word of it too. What is masked is found by its looks; a word that nobody
    /// else uses may be a name too.
    pub(super) fn is_familiar(&self, typed: &str) -> bool {
        self.session.familiar_words().hold_all_of(typed)
    }

    /// Whether an answer is too long to be an example without having been shortened.
    pub(super) fn is_story(&self, answer: AnswerId) -> bool {
        self.words(answer) > LONGEST
    }

    fn words(&self, answer: AnswerId) -> usize {
        let answer = self.session.study().answer(answer);
        answer.map_or(0, |answer| answer.text.split_whitespace().count())
    }

    /// How well an answer would do as the example: lower is better.
    pub(super) fn rank(&self, answer: AnswerId, themes: ThemeSet, theme: usize) -> Rank {
        let words = self.words(answer);
        let off = if words < *GOOD_LENGTH.start() {
            // Too short says little: worse than somewhat long.
            3 * (GOOD_LENGTH.start() - words)
        } else {
            words.saturating_sub(*GOOD_LENGTH.end())
        };
        let strength = self.session.codebook_suggestions(answer).iter().find(|s| s.theme == theme);
        // Hundredths, so that the order does not hang on the last bit of a float.
        #[allow(clippy::cast_possible_truncation, reason = "a score lies between 0 and 1")]
        let weak = 100 - strength.map_or(0.0, |s| s.score * 100.0) as i32;
        (themes.len() > 1, off, weak)
    }

    fn make(&self, answer: AnswerId, text: &str, chosen: bool) -> Option<Quote> {
        let study = self.session.study();
        let respondent = study.answer(answer)?.respondent;
        Some(Quote {
            text: self.session.mask(&one_line(text), self.lang),
            respondent,
            group: study.group_of(respondent).map(str::to_owned),
            chosen,
        })
    }
}

pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use crate::decide::Session;
    use crate::matrix::Matrix;
    use crate::matrix::testing::session;
    use crate::message::Lang;
    use crate::study::{AnswerId, ThemeSet};

    fn quotes(session: &Session) -> Vec<Option<(String, bool)>> {
        let matrix = Matrix::of(session, session.coder(), None, Lang::Nl);
        let rows = &matrix.tables[0].rows;
        rows.iter().map(|row| row.quote.as_ref().map(|q| (q.text.clone(), q.chosen))).collect()
    }

    #[test]
    fn a_short_answer_with_only_this_theme_is_proposed() {
        let (_folder, session) = session(
            &["tijd", "er is gewoon nooit tijd en het is druk", "er is gewoon\nnooit genoeg tijd"],
            &[&[0], &[0, 1], &[0]],
        );
        let quotes = quotes(&session);
        assert_eq!(quotes[0], Some(("er is gewoon nooit genoeg tijd".into(), false)));
        assert_eq!(quotes[1], Some(("er is gewoon nooit tijd en het is druk".into(), false)));
    }

    #[test]
    fn the_same_example_is_not_printed_twice_when_there_is_another() {
        let (_folder, session) = session(
            &["nooit tijd en altijd druk", "wij hebben het hier gewoon te druk gekregen"],
            &[&[0, 1], &[0, 1]],
        );
        let quotes = quotes(&session);
        assert_ne!(quotes[0], quotes[1]);
    }

    #[test]
    fn what_the_researcher_marks_is_printed_until_the_mark_is_taken_away() {
        let (_folder, mut session) =
            session(&["tijd", "er is gewoon nooit genoeg tijd"], &[&[0], &[0]]);
        let theme = [0].into_iter().collect();
        assert!(session.toggle_quote(AnswerId(0), theme).unwrap());
        assert_eq!(quotes(&session)[0], Some(("tijd".into(), true)));
        assert!(!session.toggle_quote(AnswerId(0), theme).unwrap());
        assert_eq!(quotes(&session)[0], Some(("er is gewoon nooit genoeg tijd".into(), false)));
    }

    #[test]
    fn a_marked_answer_that_lost_the_theme_is_no_example_of_it() {
        let (_folder, mut session) =
            session(&["tijd", "er is gewoon nooit genoeg tijd"], &[&[0], &[0]]);
        session.toggle_quote(AnswerId(0), [0].into_iter().collect()).unwrap();
        session.import(&[(AnswerId(0), ThemeSet::EMPTY)]).unwrap();
        assert_eq!(quotes(&session)[0], Some(("er is gewoon nooit genoeg tijd".into(), false)));
    }

    #[test]
    fn what_identifies_somebody_is_masked_and_rather_not_proposed() {
        let (_folder, session) = session(
            &["mail jan@voorbeeld.nl over de tijd", "voor dit werk is nooit tijd"],
            &[&[0], &[0]],
        );
        assert_eq!(quotes(&session)[0], Some(("voor dit werk is nooit tijd".into(), false)));
    }

    #[test]
    fn an_answer_with_a_word_that_nobody_else_uses_is_not_proposed() {
        let (_folder, session) = session(
            &["bij zwelgers in veldhoek is nooit tijd", "tijd", "zwelgers veldhoek druk"],
            &[&[0], &[0], &[]],
        );
        assert_eq!(
            quotes(&session)[0],
            Some(("bij zwelgers in veldhoek is nooit tijd".into(), false)),
            "two answers have the words"
        );
        let (_folder, session) = self::session(
            &["bij zwelgers is nooit tijd", "tijd", "bij bontebal is het druk"],
            &[&[0], &[0], &[1]],
        );
        assert_eq!(quotes(&session), [Some(("tijd".into(), false)), None]);
    }

    #[test]
    fn a_long_story_is_not_proposed() {
        let story = "er is nooit tijd ".repeat(11);
        let (_folder, session) = session(&[&story], &[&[0]]);
        assert_eq!(quotes(&session)[0], None);
    }
}
