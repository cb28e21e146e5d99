//! Storing decisions: confirming what is ticked, and taking in codings made elsewhere.

use super::filter::{Criterion, Filter};
use super::{Result, Session};
use crate::store::{Change, Origin};
use crate::study::{AnswerId, ThemeSet};
use std::collections::HashSet;

/// For which answers a decision is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// For the answer and the same texts that stand as it stands.
    #[default]
    AllAlike,
    /// For this answer alone, so that the same texts can be decided differently.
    ThisOne,
}

impl Session {
    /// The answers that a decision on this one is stored for: itself and the same texts that stand as
    /// it stands, unless the coder ticked something else on one.
    #[must_use]
    pub fn decided_together(&self, answer: AnswerId) -> Vec<AnswerId> {
        let (now, ticked) = (self.coding(answer), self.ticked(answer));
        let alike = |same: &AnswerId| {
            let own = self.drafts.get(same);
            self.coding(*same) == now && own.is_none_or(|own| *own == ticked)
        };
        let mut together = vec![answer];
        let same = self.queue.same_text(answer).iter().copied();
        together.extend(same.filter(|same| *same != answer && alike(same)));
        together
    }

    /// Stores what is ticked for the answer and the same texts, and moves to the next open answer.
    /// Returns where that is, and for how many answers something was stored (0 when it stood so already).
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn confirm(&mut self, answer: AnswerId) -> Result<(Option<AnswerId>, usize)> {
        self.confirm_within(&Filter::default(), answer, Reach::AllAlike)
    }

    /// Stores what is ticked for this answer alone, as [`Self::confirm`] does for the same texts as well;
    /// those that are open stay open.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn confirm_only(&mut self, answer: AnswerId) -> Result<(Option<AnswerId>, usize)> {
        self.confirm_within(&Filter::default(), answer, Reach::ThisOne)
    }

    /// Stores what is ticked, and moves to the next open answer that a filter admits. Returns where that
    /// is, and for how many answers something was stored (0 when it stood so already).
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn confirm_within(
        &mut self,
        filter: &Filter,
        answer: AnswerId,
        reach: Reach,
    ) -> Result<(Option<AnswerId>, usize)> {
        self.confirm_along(filter, answer, reach, &[])
    }

    /// The same, and stores it for other answers to the same question too, such as those that say nearly
    /// the same ([`Self::near_texts`]): all as one step.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn confirm_along(
        &mut self,
        filter: &Filter,
        answer: AnswerId,
        reach: Reach,
        along: &[AnswerId],
    ) -> Result<(Option<AnswerId>, usize)> {
        let themes = self.ticked(answer);
        let now = self.coding(answer);
        let together = match reach {
            Reach::AllAlike => self.decided_together(answer),
            Reach::ThisOne => vec![answer],
        };
        let along = along.iter().copied().filter(|other| !together.contains(other));
        let along: Vec<AnswerId> = along.collect();
        let decided: HashSet<AnswerId> = together.iter().chain(&along).copied().collect();
        self.order_what_follows(answer);
        let looking = filter.criteria().contains(&Criterion::SecondLook);
        let next = self.next_within(filter, answer, |other| {
            (looking || self.coding(other).is_none()) && !decided.contains(&other)
        });
        // What stands so already is stored again where the codebook changed since.
        let stores = |each: &AnswerId| now != Some(themes) || self.needs_second_look(*each);
        let together: Vec<AnswerId> = together.into_iter().filter(stores).collect();
        if together.is_empty() && along.is_empty() {
            self.clear_draft(answer)?;
            self.place = next.or(Some(answer));
            return Ok((next, 0));
        }
        let suggested = !themes.is_empty() && themes == self.proposal(answer);
        let own = if now.is_none() && suggested { Origin::Suggestion } else { Origin::Hand };
        let changes: Vec<Change> = together
            .iter()
            .map(|&each| Change::Decide {
                answer: each,
                themes: self.to_ids(answer, themes),
                origin: if each == answer { own } else { Origin::SameText },
            })
            .chain(along.iter().map(|&each| Change::Decide {
                answer: each,
                themes: self.to_ids(answer, themes),
                origin: Origin::NearText,
            }))
            .collect();
        self.apply(changes, next.or(Some(answer)))?;
        for each in &decided {
            self.drafts.remove(each);
        }
        self.clear_draft(answer)?;
        Ok((next, together.len() + along.len()))
    }

    /// Stores codings that were made elsewhere, as one step that can be undone; what stands so already
    /// is left out, and so is what counts as no answer. Returns how many were new or different.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn import(&mut self, codings: &[(AnswerId, ThemeSet)]) -> Result<usize> {
        let changes: Vec<Change> = codings
            .iter()
            .filter(|(answer, _)| self.queue.question_of(*answer).is_some())
            .filter(|(answer, themes)| self.coding(*answer) != Some(*themes))
            .map(|&(answer, themes)| Change::Decide {
                answer,
                themes: self.to_ids(answer, themes),
                origin: Origin::Imported,
            })
            .collect();
        let new = changes.len();
        if new > 0 {
            self.apply(changes, None)?;
        }
        Ok(new)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::session;
    use super::*;

    const ALIKE: [(&str, &str); 4] =
        [("a", "geen tijd"), ("a", "Geen tijd!"), ("a", "te druk"), ("a", "geen tijd")];

    #[test]
    fn the_same_texts_are_decided_at_once() {
        let (_folder, mut session) = session(&ALIKE);
        assert_eq!(session.confirm(AnswerId(0)).unwrap(), (Some(AnswerId(2)), 3));
        assert_eq!(session.coding(AnswerId(3)), Some(ThemeSet::from_iter([0])));
    }

    #[test]
    fn an_answer_can_be_decided_apart_from_the_same_texts() {
        let (_folder, mut session) = session(&ALIKE);
        session.tick(AnswerId(0), ThemeSet::from_iter([1])).unwrap();
        assert_eq!(session.confirm_only(AnswerId(0)).unwrap(), (Some(AnswerId(1)), 1));
        assert_eq!(session.coding(AnswerId(1)), None);
        assert_eq!(session.decided_together(AnswerId(1)), [AnswerId(1), AnswerId(3)]);
        assert_eq!(session.confirm(AnswerId(1)).unwrap(), (Some(AnswerId(2)), 2));
        assert_eq!(session.coding(AnswerId(0)), Some(ThemeSet::from_iter([1])));
        session.undo().unwrap();
        session.undo().unwrap();
        assert_eq!(session.coding(AnswerId(0)), None);
    }

    #[test]
    fn an_answer_that_was_decided_together_can_be_set_apart_later() {
        let (_folder, mut session) = session(&ALIKE);
        session.confirm(AnswerId(0)).unwrap();
        session.tick(AnswerId(1), ThemeSet::EMPTY).unwrap();
        assert_eq!(session.confirm_only(AnswerId(1)).unwrap(), (Some(AnswerId(2)), 1));
        assert_eq!(session.coding(AnswerId(0)), Some(ThemeSet::from_iter([0])));
        assert_eq!(session.coding(AnswerId(1)), Some(ThemeSet::EMPTY));
    }
}
