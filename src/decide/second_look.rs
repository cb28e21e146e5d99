//! Which answers a coder should look at again, because the codebook changed in a way that matters to what
//! they decided.

use super::Session;
use super::edit::ticked;
use crate::store::MadeEdit;
use crate::study::{AnswerId, QuestionId, ThemeId, ThemeSet};
use std::collections::{HashMap, HashSet};

/// What changed since each version of the codebook under which this coder decided anything. It hangs on
/// the codebook alone: new decisions are made under the newest, to which nothing has changed.
#[derive(Debug, Default)]
pub(super) struct Looks {
    /// By version: the themes that mean something else now.
    touched: HashMap<u32, HashSet<(QuestionId, ThemeId)>>,
    /// By answer and version: the themes that are ticked now and were not then.
    ticks: HashMap<(AnswerId, u32), ThemeSet>,
}

impl Looks {
    fn of(session: &Session) -> Self {
        let mut looks = Self::default();
        let own: Vec<(AnswerId, u32)> = session
            .history
            .decided_by(session.coder.id)
            .map(|(answer, decision)| (answer, decision.codebook))
            .filter(|(_, version)| *version < session.codebook_version)
            .collect();
        let versions: HashSet<u32> = own.iter().map(|(_, version)| *version).collect();
        for version in versions {
            let edits = since(session, version);
            let touched = edits
                .iter()
                .filter(|(made, _)| made.edit.bearing() != crate::codebook::edit::Bearing::None);
            let touched = touched.flat_map(|(made, touched)| {
                touched.iter().map(|id| (made.edit.question().clone(), id.clone()))
            });
            looks.touched.insert(version, touched.collect());
            let more: HashSet<&QuestionId> =
                edits.iter().filter_map(|(made, _)| made.edit.suggests_more_in()).collect();
            if more.is_empty() {
                continue;
            }
            let Ok(old) = session.project.codebook_of(version) else { continue };
            let now = session.engine();
            let then = now.recompiled(&old);
            for (answer, _) in own.iter().filter(|(_, at)| *at == version) {
                let Some((_, position, question)) = session.answer(*answer) else { continue };
                let (Some(asked), Some(before)) =
                    (session.asked(*answer), old.questions.get(position))
                else {
                    continue;
                };
                if !more.contains(&question.id) {
                    continue;
                }
                let then: ThemeSet = ticked(&then, &asked)
                    .iter()
                    .filter_map(|theme| question.resolve(&before.themes.get(theme)?.id))
                    .collect();
                let new = ticked(now, &asked).iter().filter(|theme| !then.contains(*theme));
                let new: ThemeSet = new.collect();
                if !new.is_empty() {
                    looks.ticks.insert((*answer, version), new);
                }
            }
        }
        looks
    }
}

/// The edits that stand and apply and did not count in this version, with the ids that they touched.
fn since(session: &Session, version: u32) -> Vec<(&MadeEdit, &[ThemeId])> {
    let steps = session.growth.steps.iter().filter(|step| step.refused.is_none());
    let made = steps.filter_map(|step| {
        let made = session.history.edits().iter().find(|made| made.batch == step.batch)?;
        Some((made, step.touched.as_slice()))
    });
    made.filter(|(made, _)| !session.history.counted_in(made, version)).collect()
}

impl Session {
    /// Whether this coder decided on an answer under an older codebook, and something changed since that
    /// matters to it: a theme it was given was split, moved or removed or means something else now, or a
    /// theme that it was not given is suggested now and was not then. Confirming the answer ends it.
    #[must_use]
    pub fn needs_second_look(&self, answer: AnswerId) -> bool {
        let Some(decision) = self.history.decision(self.coder.id, answer) else { return false };
        if decision.codebook >= self.codebook_version {
            return false;
        }
        let Some((_, _, question)) = self.answer(answer) else { return false };
        let mut coding = ThemeSet::EMPTY;
        for id in &decision.themes {
            match question.resolve(id) {
                Some(theme) => coding.insert(theme),
                None => return true,
            }
        }
        let looks = self.looks.get_or_init(|| Looks::of(self));
        let means_else = looks.touched.get(&decision.codebook).is_some_and(|touched| {
            !touched.is_empty()
                && decision
                    .themes
                    .iter()
                    .any(|id| touched.contains(&(question.id.clone(), id.clone())))
        });
        let new = looks.ticks.get(&(answer, decision.codebook)).copied().unwrap_or_default();
        means_else || new.iter().any(|theme| !coding.contains(theme))
    }

    /// How many answers to a question this coder should look at again.
    #[must_use]
    pub fn second_looks(&self, question: usize) -> usize {
        let all = self.queue.answers(question).iter();
        all.filter(|answer| self.needs_second_look(**answer)).count()
    }
}
