//! The log as a person reads it: step by step, the newest first; and going back to a point in it.

use super::{Result, Session};
use crate::store::{BatchId, Change, CoderId, Event, Milestone, Moment, Origin, Step};
use crate::study::{AnswerId, ThemeId};
use std::collections::HashMap;

/// One step of a coder: what one key did.
#[derive(Debug, Clone, PartialEq)]
pub struct DiaryEntry {
    /// Its number.
    pub batch: BatchId,
    /// When.
    pub when: Moment,
    /// Who.
    pub coder: CoderId,
    /// What.
    pub deed: Deed,
    /// Whether it is taken back, so that it does not count now. Never so for undo and redo.
    pub undone: bool,
}

/// What a step did.
#[derive(Debug, Clone, PartialEq)]
pub enum Deed {
    /// Changes of one kind, at least one.
    Changes(Vec<Change>),
    /// Took back a step.
    Undo(BatchId),
    /// Let a step count again.
    Redo(BatchId),
    /// Something between coders.
    Milestone(Milestone),
}

impl DiaryEntry {
    /// Its changes; none for undo and redo.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        match &self.deed {
            Deed::Changes(changes) => changes,
            Deed::Undo(_) | Deed::Redo(_) | Deed::Milestone(_) => &[],
        }
    }

    /// The answers it is about, the one that the coder had before them first. An answer that was marked
    /// as the example for several themes is named for each.
    pub fn answers(&self) -> impl Iterator<Item = AnswerId> {
        self.changes().iter().filter_map(Change::answer)
    }

    /// Where its decisions came from: the origin of the first.
    #[must_use]
    pub fn origin(&self) -> Option<Origin> {
        self.changes().iter().find_map(|change| match change {
            Change::Decide { origin, .. } => Some(*origin),
            _ => None,
        })
    }

    /// The themes it is about: those given, when all its answers were given the same; those that got
    /// an example or a note. `None` when answers were given different themes, or it is not about
    /// themes.
    #[must_use]
    pub fn themes(&self) -> Option<Vec<&ThemeId>> {
        let changes = self.changes();
        match changes.first()? {
            Change::Decide { themes: first, .. } => {
                let same = |change: &Change| matches!(change, Change::Decide { themes, .. } if themes == first);
                changes.iter().all(same).then(|| first.iter().collect())
            }
            Change::Quote { .. } | Change::ThemeMemo { .. } => Some(
                changes
                    .iter()
                    .filter_map(|change| match change {
                        Change::Quote { theme, .. } | Change::ThemeMemo { theme, .. } => {
                            Some(theme)
                        }
                        _ => None,
                    })
                    .collect(),
            ),
            Change::Settle { settlement, .. } => Some(settlement.themes.iter().collect()),
            Change::Memo { .. }
            | Change::Doubt { .. }
            | Change::StudyMemo { .. }
            | Change::Codebook { .. } => None,
        }
    }

    /// The text of a note or an example, empty when it was taken away; the reason of a settlement.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self.changes().first()? {
            Change::Quote { text, .. }
            | Change::Memo { text, .. }
            | Change::ThemeMemo { text, .. }
            | Change::StudyMemo { text } => Some(text),
            Change::Settle { settlement, .. } => Some(&settlement.reason),
            Change::Decide { .. } | Change::Doubt { .. } | Change::Codebook { .. } => None,
        }
    }
}

/// What going back to a point takes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndoPlan {
    /// The coder's own steps after that point that count now, newest first.
    pub steps: Vec<Step>,
}

impl UndoPlan {
    /// How many changes the steps hold together.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.steps.iter().map(|step| step.changes).sum()
    }
}

impl Session {
    /// The log, newest step first: this coder's, and of others what this coder may see
    /// ([`Self::sees`]).
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn diary(&self) -> Result<Vec<DiaryEntry>> {
        let mut diary = Vec::new();
        self.continue_diary(&mut diary)?;
        Ok(diary)
    }

    /// Brings a diary up to date: what happened since is put before it, and which steps are taken back is
    /// looked at anew.
    ///
    /// # Errors
    /// When the project cannot be read; the diary stands as it stood.
    pub fn continue_diary(&self, known: &mut Vec<DiaryEntry>) -> Result<()> {
        let last = known.first().map_or(BatchId(0), |entry| entry.batch);
        let mut times = self.project.batch_times(last)?;
        let mut diary: Vec<DiaryEntry> = Vec::new();
        for entry in self.project.log_after(last)? {
            if !self.may_read(&entry) {
                continue;
            }
            let change = match entry.event {
                Event::Change(change) => change,
                Event::Undo(target) => {
                    push(&mut diary, &mut times, entry.batch, entry.coder, Deed::Undo(target));
                    continue;
                }
                Event::Redo(target) => {
                    push(&mut diary, &mut times, entry.batch, entry.coder, Deed::Redo(target));
                    continue;
                }
                Event::Milestone(milestone) => {
                    let deed = Deed::Milestone(milestone);
                    push(&mut diary, &mut times, entry.batch, entry.coder, deed);
                    continue;
                }
            };
            match diary.last_mut() {
                Some(DiaryEntry { batch, deed: Deed::Changes(changes), .. })
                    if *batch == entry.batch =>
                {
                    changes.push(change);
                }
                _ => {
                    let deed = Deed::Changes(vec![change]);
                    push(&mut diary, &mut times, entry.batch, entry.coder, deed);
                }
            }
        }
        diary.reverse();
        diary.append(known);
        for entry in &mut diary {
            entry.undone = self.history.is_undone(entry.batch);
        }
        *known = diary;
        Ok(())
    }

    /// Whether a step is about a theme, by the positions of its question and itself: gave it, marked an
    /// example of it or wrote a note with it.
    #[must_use]
    pub fn is_about(&self, entry: &DiaryEntry, question: usize, theme: usize) -> bool {
        let Some(asked) = self.codebook.questions.get(question) else { return false };
        let wanted = |id: &ThemeId| asked.resolve(id) == Some(theme);
        entry.changes().iter().any(|change| match change {
            Change::Decide { answer, themes, .. } => {
                self.queue.question_of(*answer) == Some(question) && themes.iter().any(wanted)
            }
            Change::Quote { question, theme, .. } | Change::ThemeMemo { question, theme, .. } => {
                *question == asked.id && wanted(theme)
            }
            Change::Codebook { edit, .. } => edit.is_about(&asked.id, wanted),
            Change::Settle { answer, settlement } => {
                self.queue.question_of(*answer) == Some(question)
                    && settlement.themes.iter().any(wanted)
            }
            Change::Memo { .. } | Change::Doubt { .. } | Change::StudyMemo { .. } => false,
        })
    }

    /// What going back to right after a step would take back; nothing is done. The step may be anyone's,
    /// and one that is itself taken back stays so; a number below the first step stands for the start.
    #[must_use]
    pub fn undo_to(&self, batch: BatchId) -> UndoPlan {
        UndoPlan { steps: self.history.steps_after(self.coder.id, batch).collect() }
    }

    /// Takes back all that [`Self::undo_to`] lists, each as a step of its own in the log, so that redo
    /// brings them back one by one in the order in which they were made. All or none. Returns what was
    /// taken back.
    ///
    /// # Errors
    /// When the project cannot be written; then nothing changed.
    pub fn undo_back_to(&mut self, batch: BatchId) -> Result<UndoPlan> {
        let plan = self.undo_to(batch);
        let place = plan.steps.iter().rev().find_map(|step| step.answer);
        self.turn(&plan.steps, false, place)?;
        Ok(plan)
    }

    /// When this coder decided on which answer: seconds since 1970 (UTC), in the order of the log. What
    /// was taken back is left out, and so is what was read from a file. Answers that were decided at
    /// once have the same time.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn decision_times(&self) -> Result<Vec<(i64, AnswerId)>> {
        let times = self.project.batch_times(BatchId(0))?;
        let log = self.project.log()?;
        let own = log
            .into_iter()
            .filter(|entry| entry.coder == self.coder.id && !self.history.is_undone(entry.batch));
        Ok(own
            .filter_map(|entry| match entry.event {
                Event::Change(Change::Decide { answer, origin, .. })
                    if origin != Origin::Imported =>
                {
                    Some((times.get(&entry.batch)?.unix, answer))
                }
                _ => None,
            })
            .collect())
    }
}

/// Adds a step to the diary; its time is taken out of the list.
fn push(
    diary: &mut Vec<DiaryEntry>,
    times: &mut HashMap<BatchId, Moment>,
    batch: BatchId,
    coder: CoderId,
    deed: Deed,
) {
    if let Some(when) = times.remove(&batch) {
        diary.push(DiaryEntry { batch, when, coder, deed, undone: false });
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{reopened, session};
    use super::*;
    use crate::study::ThemeSet;

    const ANSWERS: [(&str, &str); 4] =
        [("a", "geen tijd"), ("a", "te druk"), ("a", "Geen tijd!"), ("b", "geen tijd")];

    #[test]
    fn the_diary_tells_each_step_newest_first() {
        let (_folder, mut session) = session(&ANSWERS);
        session.confirm(AnswerId(0)).unwrap();
        session.set_memo(AnswerId(1), "navragen").unwrap();
        session.confirm_round(&[(AnswerId(1), true)], 0, 1).unwrap();
        session.undo().unwrap();
        let diary = session.diary().unwrap();
        let [undo, round, memo, confirm] = diary.as_slice() else { panic!("{diary:?}") };
        assert_eq!(undo.deed, Deed::Undo(round.batch));
        assert!(round.undone && !memo.undone && !confirm.undone && !undo.undone);
        assert_eq!(round.origin(), Some(Origin::Round));
        assert_eq!(round.themes(), Some(vec![&ThemeId("druk".into())]));
        assert_eq!(memo.text(), Some("navragen"));
        assert_eq!(memo.themes(), None);
        assert_eq!(confirm.origin(), Some(Origin::Suggestion));
        assert_eq!(confirm.answers().collect::<Vec<_>>(), [AnswerId(0), AnswerId(2)]);
        assert!(session.is_about(confirm, 0, 0));
        assert!(!session.is_about(confirm, 0, 1) && !session.is_about(confirm, 1, 0));
        assert_eq!(confirm.when.local.len(), "2026-01-31 13:00:00".len());
        assert!(confirm.when.unix > 1_700_000_000 && confirm.when.unix <= undo.when.unix);
    }

    #[test]
    fn the_diary_is_blind_until_others_are_visible() {
        let (_folder, mut first) = session(&ANSWERS);
        first.confirm(AnswerId(0)).unwrap();
        first.set_study_memo("van A").unwrap();
        first.undo().unwrap();
        let mut second = Session::start(first.into_project(), Some("B"), "").unwrap();
        assert!(second.diary().unwrap().is_empty());
        assert!(second.decision_times().unwrap().is_empty());
        assert!(second.undo_to(BatchId(0)).steps.is_empty());
        second.confirm(AnswerId(1)).unwrap();
        assert_eq!(second.diary().unwrap().len(), 1);
        second.open_everything().unwrap();
        let diary = second.diary().unwrap();
        assert_eq!(diary.len(), 5);
        assert!(matches!(diary[0].deed, Deed::Milestone(_)));
        assert_ne!(diary[1].coder, diary[2].coder);
        assert_eq!(second.decision_times().unwrap().len(), 1, "pace is one's own");
    }

    #[test]
    fn going_back_is_shown_first_and_brought_back_in_order() {
        let (_folder, mut session) = session(&ANSWERS);
        session.confirm(AnswerId(0)).unwrap();
        session.confirm(AnswerId(1)).unwrap();
        session.set_theme_memo(0, 0, "x").unwrap();
        session.confirm(AnswerId(3)).unwrap();
        session.undo().unwrap();
        let first = session.diary().unwrap().last().unwrap().batch;
        let plan = session.undo_to(first);
        assert_eq!(plan.steps.len(), 2, "what is taken back already is not counted");
        assert_eq!(plan.changes(), 2);
        assert_eq!(session.theme_memo(0, 0).as_deref(), Some("x"), "nothing is done yet");
        assert_eq!(session.undo_back_to(first).unwrap(), plan);
        assert_eq!((session.theme_memo(0, 0), session.coding(AnswerId(1))), (None, None));
        assert_eq!(session.coding(AnswerId(0)), Some(ThemeSet::from_iter([0])));
        let mut session = reopened(session);
        assert!(session.undo_to(first).steps.is_empty());
        session.redo().unwrap();
        assert_eq!(session.coding(AnswerId(1)), Some(ThemeSet::from_iter([1])));
        assert_eq!(session.theme_memo(0, 0), None);
        session.redo().unwrap();
        assert_eq!(session.theme_memo(0, 0).as_deref(), Some("x"));
        session.redo().unwrap();
        assert_eq!(session.coding(AnswerId(3)), Some(ThemeSet::from_iter([0])));
        assert_eq!(session.redo().unwrap(), None);
    }

    #[test]
    fn the_pace_counts_decisions_that_stand_and_were_made_here() {
        let (_folder, mut session) = session(&ANSWERS);
        session.import(&[(AnswerId(3), ThemeSet::EMPTY)]).unwrap();
        session.confirm(AnswerId(0)).unwrap();
        session.set_memo(AnswerId(1), "x").unwrap();
        session.confirm(AnswerId(1)).unwrap();
        session.undo().unwrap();
        let decided: Vec<AnswerId> =
            session.decision_times().unwrap().into_iter().map(|(_, answer)| answer).collect();
        assert_eq!(decided, [AnswerId(0), AnswerId(2)]);
    }
}
