//! The theme round: one theme, all answers in which it may be found.
//!
//! A round asks one thing about many answers, yet a decision is about all themes of an answer. So what
//! a row stores is everything that it shows: this theme as the coder says, and beside it the themes that
//! stand ticked already: unconfirmed ticks of the coder, else what was decided, else the proposal. An
//! undecided answer becomes decided by it, which is honest only because each row names those other
//! themes ([`RoundRow::others`]); a screen must show them.
//!
//! One thing is not stored: an undecided answer on which nothing was ticked, neither by the suggestions
//! nor by the coder, and where the coder says no to this theme too. *No theme* would be more than the
//! coder said, who was asked about one theme only; the answer stays open. Whoever takes a tick away
//! does say something, and that is stored.

use super::{Result, Session};
use crate::store::{Change, Origin};
use crate::study::{AnswerId, ThemeSet};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The answers of a question that may carry a theme, strongest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    /// Position of the question.
    pub question: usize,
    /// Position of the theme in it.
    pub theme: usize,
    /// One row for each text that stands alike.
    pub rows: Vec<RoundRow>,
}

/// A row of a theme round: an answer and the same texts that stand as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundRow {
    /// The first of the answers it stands for, in the order of the file.
    pub answer: AnswerId,
    /// All answers it stands for, at least one.
    pub answers: Vec<AnswerId>,
    /// How strong the evidence for the theme is: 0 when there is none, up to 1.
    pub score: f64,
    /// Whether the theme stands ticked: by the coder, else by the suggestions.
    pub ticked: bool,
    /// The other themes that stand ticked; they are stored with the row.
    pub others: ThemeSet,
    /// Whether the coder decided on it before.
    pub decided: bool,
    theme: usize,
    stand: Stand,
}

/// How an answer stands with this coder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Stand {
    coding: Option<ThemeSet>,
    ticked: ThemeSet,
    /// Whether the coder set ticks that are not confirmed.
    touched: bool,
    /// Whether the codebook changed since it was decided on, so that it is stored though it stands so.
    look: bool,
}

impl Stand {
    fn of(session: &Session, answer: AnswerId) -> Self {
        Self {
            coding: session.coding(answer),
            ticked: session.ticked(answer),
            touched: session.has_draft(answer),
            look: session.needs_second_look(answer),
        }
    }
}

impl RoundRow {
    /// What confirming the row stores for each of its answers when the theme is there (`yes`) or not;
    /// `None` when nothing is stored: it stands so already, or there is nothing to tell.
    #[must_use]
    pub fn stores(&self, yes: bool) -> Option<ThemeSet> {
        let mut themes = self.others;
        if yes {
            themes.insert(self.theme);
        }
        let silent = !self.ticked && !self.stand.touched;
        let left_open = self.stand.coding.is_none() && themes.is_empty() && silent;
        let stands = self.stand.coding == Some(themes) && !self.stand.look;
        (!stands && !left_open).then_some(themes)
    }
}

impl Round {
    /// The round of a theme, by the positions of its question and itself: every answer with evidence
    /// for it, or with the theme given or ticked by this coder. Equal strengths are in the order of the
    /// file.
    #[must_use]
    pub fn of(session: &Session, question: usize, theme: usize) -> Self {
        let mut rows: Vec<RoundRow> = Vec::new();
        // The row of each text and how it stands.
        let mut known: HashMap<(AnswerId, Stand), usize> = HashMap::new();
        for &answer in session.queue.answers(question) {
            let Some(&text) = session.queue.same_text(answer).first() else { continue };
            let stand = Stand::of(session, answer);
            match known.entry((text, stand)) {
                Entry::Occupied(place) => {
                    if let Some(row) = rows.get_mut(*place.get()) {
                        row.answers.push(answer);
                    }
                }
                Entry::Vacant(place) => {
                    if let Some(row) = row(session, answer, stand, theme) {
                        place.insert(rows.len());
                        rows.push(row);
                    }
                }
            }
        }
        // Thousandths, so that the order does not hang on the last bit of a float.
        let strength = |row: &RoundRow| (row.score * 1000.0).round();
        rows.sort_by(|one, other| strength(other).total_cmp(&strength(one)));
        Self { question, theme, rows }
    }
}

/// The row that begins with an answer; `None` when nothing speaks for the theme.
fn row(session: &Session, answer: AnswerId, stand: Stand, theme: usize) -> Option<RoundRow> {
    let suggested = session.suggestions(answer).iter().find(|s| s.theme == theme);
    // What only earlier decisions speak for comes along once it is ticked.
    let score = suggested.filter(|s| s.selected || !s.evidence.is_empty()).map(|s| s.score);
    let given = stand.coding.is_some_and(|coding| coding.contains(theme));
    let ticked = stand.ticked.contains(theme);
    (score.is_some() || given || ticked).then(|| RoundRow {
        answer,
        answers: vec![answer],
        score: score.unwrap_or_default(),
        ticked,
        others: stand.ticked.iter().filter(|other| *other != theme).collect(),
        decided: stand.coding.is_some(),
        theme,
        stand,
    })
}

impl Session {
    /// Stores rows of a theme round, each an answer of the row and whether the theme is there, as one
    /// step: what [`RoundRow::stores`] says of the row, for all its answers. Returns for how many answers
    /// something was stored.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing was stored.
    pub fn confirm_round(
        &mut self,
        said: &[(AnswerId, bool)],
        question: usize,
        theme: usize,
    ) -> Result<usize> {
        let rows = Round::of(self, question, theme).rows;
        let verdict = |row: &RoundRow| {
            said.iter().find(|(answer, _)| row.answers.contains(answer)).map(|(_, yes)| *yes)
        };
        let mut changes = Vec::new();
        for row in &rows {
            let Some(yes) = verdict(row) else { continue };
            let Some(themes) = row.stores(yes) else {
                // Ticks that come down to what stands already are answered for.
                for answer in &row.answers {
                    self.clear_draft(*answer)?;
                }
                continue;
            };
            changes.extend(row.answers.iter().map(|&answer| Change::Decide {
                answer,
                themes: self.to_ids(answer, themes),
                origin: Origin::Round,
            }));
        }
        let stored = changes.len();
        if stored > 0 {
            let decided: Vec<AnswerId> = changes.iter().filter_map(Change::answer).collect();
            self.apply(changes, None)?;
            for answer in decided {
                self.drafts.remove(&answer);
            }
        }
        Ok(stored)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::session;
    use super::*;
    use proptest::prelude::*;

    const ANSWERS: [(&str, &str); 7] = [
        ("a", "weet het niet zo"),
        ("a", "geen tijd"),
        ("a", "te druk"),
        ("a", "te druk en geen tijd"),
        ("b", "geen tijd"),
        ("a", "Geen tijd."),
        ("a", "nvt"),
    ];

    fn set(themes: &[usize]) -> ThemeSet {
        themes.iter().copied().collect()
    }

    fn starts(round: &Round) -> Vec<(u32, usize)> {
        round.rows.iter().map(|row| (row.answer.0, row.answers.len())).collect()
    }

    #[test]
    fn a_round_holds_evidence_codes_and_ticks_and_each_text_once() {
        let (_folder, mut session) = session(&ANSWERS);
        assert_eq!(starts(&Round::of(&session, 0, 0)), [(1, 2), (3, 1)]);
        session.tick(AnswerId(0), set(&[0])).unwrap();
        session.tick(AnswerId(2), set(&[0])).unwrap();
        session.confirm(AnswerId(2)).unwrap();
        let round = Round::of(&session, 0, 0);
        // Those without evidence come last, in the order of the file.
        assert_eq!(starts(&round), [(1, 2), (3, 1), (0, 1), (2, 1)]);
        assert_eq!(round.rows[1].others, set(&[1]));
        assert!(!round.rows[2].decided && round.rows[3].decided);
        assert!(round.rows.iter().all(|row| row.ticked));
    }

    #[test]
    fn a_round_is_stored_as_shown_and_taken_back_by_one_undo() {
        let (_folder, mut session) = session(&ANSWERS);
        let said = [(AnswerId(1), true), (AnswerId(3), false)];
        assert_eq!(session.confirm_round(&said, 0, 0).unwrap(), 3);
        assert_eq!(session.coding(AnswerId(1)), Some(set(&[0])));
        assert_eq!(session.coding(AnswerId(5)), Some(set(&[0])));
        assert_eq!(session.coding(AnswerId(3)), Some(set(&[1])));
        assert_eq!(session.coding(AnswerId(4)), None, "of another question");
        assert_eq!(session.confirm_round(&said, 0, 0).unwrap(), 0, "it stands so already");
        assert_eq!(session.undo().unwrap().unwrap().changes, 3);
        assert!((0..6).all(|answer| session.coding(AnswerId(answer)).is_none()));
    }

    #[test]
    fn the_same_text_decided_otherwise_has_a_row_of_its_own() {
        let (_folder, mut session) = session(&ANSWERS);
        session.tick(AnswerId(5), set(&[1])).unwrap();
        session.confirm_only(AnswerId(5)).unwrap();
        assert_eq!(starts(&Round::of(&session, 0, 0)), [(1, 1), (3, 1), (5, 1)]);
        session.confirm_round(&[(AnswerId(1), true)], 0, 0).unwrap();
        assert_eq!(session.coding(AnswerId(5)), Some(set(&[1])));
    }

    #[test]
    fn no_to_one_theme_is_no_theme_only_when_the_coder_took_a_tick_away() {
        let (_folder, mut session) = session(&[("a", "geen tijd"), ("a", "weet het niet zo")]);
        // Weak evidence: in the round, not ticked.
        let row = |ticked, coding: Option<ThemeSet>| RoundRow {
            answer: AnswerId(1),
            answers: vec![AnswerId(1)],
            score: 0.3,
            ticked,
            others: ThemeSet::EMPTY,
            decided: coding.is_some(),
            theme: 0,
            stand: Stand { coding, ticked: ThemeSet::EMPTY, touched: false, look: false },
        };
        assert_eq!(row(false, None).stores(false), None, "stays open");
        assert_eq!(row(true, None).stores(false), Some(ThemeSet::EMPTY));
        assert_eq!(row(true, Some(set(&[0]))).stores(false), Some(ThemeSet::EMPTY));
        assert_eq!(row(true, Some(set(&[0]))).stores(true), None, "stands so already");
        assert_eq!(session.confirm_round(&[(AnswerId(0), false)], 0, 0).unwrap(), 1);
        assert_eq!(session.coding(AnswerId(0)), Some(ThemeSet::EMPTY));
    }

    #[test]
    fn ticks_that_were_not_confirmed_are_shown_and_stored() {
        let (_folder, mut session) = session(&ANSWERS);
        session.tick(AnswerId(3), set(&[0])).unwrap();
        let round = Round::of(&session, 0, 0);
        let row = round.rows.iter().find(|row| row.answer == AnswerId(3)).unwrap();
        assert_eq!(row.others, ThemeSet::EMPTY);
        session.confirm_round(&[(AnswerId(3), true)], 0, 0).unwrap();
        assert_eq!(session.coding(AnswerId(3)), Some(set(&[0])));
        assert!(!session.has_draft(AnswerId(3)));
    }

    #[test]
    fn ticks_taken_away_before_the_round_stay_away() {
        let (_folder, mut session) = session(&ANSWERS);
        session.tick(AnswerId(1), ThemeSet::EMPTY).unwrap();
        let round = Round::of(&session, 0, 0);
        assert_eq!(starts(&round), [(1, 1), (3, 1), (5, 1)]);
        assert!(!round.rows[0].ticked);
        assert_eq!(session.confirm_round(&[(AnswerId(1), false)], 0, 0).unwrap(), 1);
        assert_eq!(session.coding(AnswerId(1)), Some(ThemeSet::EMPTY));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        /// Whatever was decided before and said in the round: each row is stored as it said it would
        /// be, nothing else changes, and one undo restores everything.
        #[test]
        fn a_round_stores_what_its_rows_say_and_undo_restores_everything(
            before in proptest::collection::vec((0u32..6, 0u64..4, 0u8..3), 0..6),
            said in proptest::collection::vec(any::<bool>(), 6),
            theme in 0usize..2,
        ) {
            let (_folder, mut session) = session(&ANSWERS);
            for (answer, themes, how) in before {
                let answer = AnswerId(answer);
                let themes = (0..2).filter(|bit| themes & (1 << bit) != 0).collect();
                session.tick(answer, themes).unwrap();
                match how {
                    0 => {
                        session.confirm(answer).unwrap();
                    },
                    1 => {
                        session.confirm_only(answer).unwrap();
                    },
                    // Ticked and not confirmed.
                    _ => {}
                }
            }
            let state = |session: &Session| {
                (0..7).map(|answer| session.coding(AnswerId(answer))).collect::<Vec<_>>()
            };
            let old = state(&session);
            let round = Round::of(&session, 0, theme);
            let mut expected = old.clone();
            let mut verdicts = Vec::new();
            for (row, yes) in round.rows.iter().zip(said) {
                verdicts.push((row.answer, yes));
                for answer in &row.answers {
                    if let Some(themes) = row.stores(yes) {
                        expected[answer.0 as usize] = Some(themes);
                    }
                }
            }
            let stored = session.confirm_round(&verdicts, 0, theme).unwrap();
            prop_assert_eq!(state(&session), expected);
            let asked = verdicts.iter().map(|(answer, _)| *answer);
            prop_assert!(!asked.into_iter().any(|answer| session.has_draft(answer)));
            if stored > 0 {
                prop_assert_eq!(session.undo().unwrap().unwrap().changes, stored);
            }
            prop_assert_eq!(state(&session), old);
        }
    }
}
