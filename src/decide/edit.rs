//! Changing the codebook in the middle of the work. Codings are never rewritten: a change makes a new
//! version of the codebook, and what codings count for follows from that.

use super::growth::Growth;
use super::second_look::Outlook;
use super::{Result, Session};
use crate::codebook::edit::{Bearing, Edit, EditFault, new_id};
use crate::codebook::{Codebook, Question, Theme};
use crate::message::{Explain, Lang, error_by_explain};
use crate::store::{
    BatchId, Change, EditReach, Event, MadeEdit, NewVersion, Step, StepKind, StoreError,
};
use crate::study::{AnswerId, QuestionId, ThemeId, ThemeSet};
use crate::suggest::{Asked, Engine};
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

/// Why the codebook was not changed.
#[derive(Debug)]
pub enum EditError {
    /// The edit does not apply.
    Refused(EditFault),
    /// The project could not be written.
    Store(StoreError),
}

impl Explain for EditError {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Refused(fault) => fault.explain(lang),
            Self::Store(error) => error.explain(lang),
        }
    }
}

error_by_explain!(EditError);

impl From<EditFault> for EditError {
    fn from(fault: EditFault) -> Self {
        Self::Refused(fault)
    }
}

impl From<StoreError> for EditError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// What an edit would do. Numbers only, over the codings that the coder may see: coding is blind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EditEffect {
    /// The codings with its theme, and of how many coders they are.
    pub reach: EditReach,
    /// How many answers those codings are about.
    pub answers: usize,
    /// How many of those codings no longer count for a theme.
    pub lost: usize,
    /// How many codings are left without any theme by that: their answers are open again.
    pub reopened: usize,
    /// How many answers of this coder come up for a second look that did not.
    pub second_look: usize,
    /// In how many answers the suggestions tick something else.
    pub suggestions: usize,
}

impl Session {
    /// Changes the codebook, as a step of its own that can be undone. Returns
    /// the codings with its theme; `None` when nothing changed.
    ///
    /// # Errors
    /// When the edit does not apply, or the project cannot be written; then nothing changed.
    pub fn edit_codebook(
        &mut self,
        edit: Edit,
    ) -> std::result::Result<Option<EditReach>, EditError> {
        let changed = self.edited(&edit)?;
        if changed == self.codebook {
            return Ok(None);
        }
        let reach = self.reach_of(&edit).0;
        let version = self.next_version(&changed);
        let drafts = self.project.drafts(self.coder.id)?;
        let change = Change::Codebook { edit: Box::new(edit), reach };
        let batch = self.project.append_edit(self.coder.id, &change, &version)?;
        let event = Event::Change(change);
        self.history.add(self.coder.id, batch, Some(version.number), &event);
        let grown = self.growth.if_stood(&self.history, |made| self.stands(made));
        self.renew(grown, version.number, drafts);
        Ok(Some(reach))
    }

    /// What an edit would do; nothing is done.
    ///
    /// # Errors
    /// When the edit does not apply.
    pub fn effect_of(&self, edit: &Edit) -> std::result::Result<EditEffect, EditFault> {
        let changed = self.edited(edit)?;
        let (reach, answers) = self.reach_of(edit);
        let mut effect = EditEffect { reach, answers, ..EditEffect::default() };
        let touched = edit.touches(&self.codebook);
        let bearing = edit.bearing();
        if bearing == Bearing::Gone {
            effect.lost = reach.codings;
            effect.reopened = self
                .history
                .decisions()
                .filter(|(coder, answer, decision)| {
                    self.sees(*coder, *answer)
                        && self.is_asked(*answer, edit.question())
                        && counts(&self.codebook, edit.question(), &decision.themes)
                        && !counts(&changed, edit.question(), &decision.themes)
                })
                .count();
        }
        let then =
            (!suggests_the_same(&self.codebook, &changed)).then(|| self.engine().variant(&changed));
        let mut ticked = HashMap::new();
        if let Some(then) = &then {
            (effect.suggestions, ticked) = self.ticks_changed(edit, &changed, then);
        }
        effect.second_look = self.new_looks(Outlook {
            codebook: &changed,
            engine: then.as_ref().unwrap_or_else(|| self.engine()),
            ahead: Some((edit, &touched)),
            ticked: &ticked,
        });
        Ok(effect)
    }

    /// An id for a new theme of a question, made from its label: one that never was in use there.
    #[must_use]
    pub fn new_theme_id(&self, question: &QuestionId, label: &str) -> ThemeId {
        new_id(label, |id| self.growth.was_used(&self.history, question, id))
    }

    /// The id that a theme of one question can have in another: its own, or one made from it.
    #[must_use]
    pub fn id_elsewhere(&self, question: &QuestionId, theme: &ThemeId) -> ThemeId {
        if self.growth.was_used(&self.history, question, theme) {
            self.new_theme_id(question, &theme.0)
        } else {
            theme.clone()
        }
    }

    /// How a theme is called, or was called when it was last in the codebook; its id when that is not
    /// known.
    #[must_use]
    pub fn label_ever(&self, question: &QuestionId, theme: &ThemeId) -> String {
        self.growth.label(question, theme).unwrap_or(&theme.0).to_owned()
    }

    /// Why an edit that stands is passed over: something that it leans on was taken back since. `None`
    /// when it applies, or does not stand.
    #[must_use]
    pub fn passed_over(&self, batch: BatchId) -> Option<&EditFault> {
        let step = self.growth.steps.iter().find(|step| step.batch == batch)?;
        step.refused.as_ref()
    }

    /// The change to the codebook that a step made, whether it stands or not; the first when the step
    /// made several. `None` when it made none.
    #[must_use]
    pub fn edit_in(&self, batch: BatchId) -> Option<&Edit> {
        self.history.edits().iter().find(|made| made.batch == batch).map(|made| &made.edit)
    }

    /// How many edits are passed over now.
    #[must_use]
    pub fn passed_over_count(&self) -> usize {
        self.growth.steps.iter().filter(|step| step.refused.is_some()).count()
    }

    /// Takes steps back, in this order, or lets one count again; with a new version of the codebook when
    /// one of them changed it.
    pub(super) fn turn(
        &mut self,
        steps: &[Step],
        redo: bool,
        place: Option<AnswerId>,
    ) -> Result<()> {
        let targets: Vec<BatchId> = steps.iter().map(|step| step.batch).collect();
        let grown = steps.iter().any(|step| step.kind == StepKind::Codebook).then(|| {
            self.growth.if_stood(&self.history, |made| {
                if targets.contains(&made.batch) { redo } else { self.stands(made) }
            })
        });
        let version = grown.as_ref().map(|(codebook, _)| self.next_version(codebook));
        let drafts = match grown {
            Some(_) => self.project.drafts(self.coder.id)?,
            None => Vec::new(),
        };
        let turns = match targets.as_slice() {
            [one] => {
                vec![self.project.turn_back(self.coder.id, *one, redo, place, version.as_ref())?]
            }
            _ => self.project.turn_all_back(self.coder.id, &targets, place, version.as_ref())?,
        };
        let number = version.map(|version| version.number);
        for (turn, target) in turns.into_iter().zip(targets) {
            let event = if redo { Event::Redo(target) } else { Event::Undo(target) };
            self.history.add(self.coder.id, turn, number, &event);
        }
        if let (Some(grown), Some(number)) = (grown, number) {
            self.renew(grown, number, drafts);
        }
        match steps {
            [step] => self.learn_from_step(*step),
            _ => self.learn_anew(),
        }
        Ok(())
    }

    pub(super) fn stands(&self, made: &MadeEdit) -> bool {
        !self.history.is_undone(made.batch)
    }

    /// The codebook as it would be after an edit.
    fn edited(&self, edit: &Edit) -> std::result::Result<Codebook, EditFault> {
        if let Some((question, id, _)) = edit.brings()
            && self.growth.was_used(&self.history, question, id)
        {
            return Err(EditFault::IdTaken(id.clone()));
        }
        let mut changed = self.codebook.clone();
        edit.apply(&mut changed)?;
        Ok(changed)
    }

    fn next_version(&self, codebook: &Codebook) -> NewVersion {
        NewVersion { number: self.codebook_version + 1, json: codebook.to_json() }
    }

    /// Puts another codebook in force: all that was made with the old one is made anew.
    fn renew(
        &mut self,
        (codebook, growth): (Codebook, Growth),
        version: u32,
        drafts: Vec<(AnswerId, Vec<ThemeId>)>,
    ) {
        // Edits leave the questions and what counts as no answer alone, so the queue stands.
        let before = std::mem::replace(&mut self.codebook, codebook);
        let suggests_otherwise = !suggests_the_same(&before, &self.codebook);
        if suggests_otherwise {
            let engine = self.engine.take().map(|engine| engine.recompiled(&self.codebook));
            self.engine = engine.map_or_else(OnceCell::new, OnceCell::from);
        }
        self.growth = growth;
        self.codebook_version = version;
        self.looks = OnceCell::new();
        self.masker = OnceCell::new();
        self.familiar = OnceCell::new();
        self.take_drafts(drafts);
        if suggests_otherwise {
            self.suggest_anew(&before);
        }
    }

    /// Whether an answer is to this question.
    fn is_asked(&self, answer: AnswerId, question: &QuestionId) -> bool {
        self.answer(answer).is_some_and(|(_, _, asked)| asked.id == *question)
    }

    /// The codings with the theme of an edit, and how many answers they are about.
    fn reach_of(&self, edit: &Edit) -> (EditReach, usize) {
        let touched = edit.touches(&self.codebook);
        let (mut coders, mut answers) = (HashSet::new(), HashSet::new());
        let mut codings = 0;
        for (coder, answer, decision) in self.history.decisions() {
            if self.sees(coder, answer)
                && decision.themes.iter().any(|id| touched.contains(id))
                && self.is_asked(answer, edit.question())
            {
                codings += 1;
                coders.insert(coder);
                answers.insert(answer);
            }
        }
        (EditReach { codings, coders: coders.len() }, answers.len())
    }

    /// In how many answers to the questions of an edit the changed codebook ticks something else, and what it
    /// ticks in each.
    fn ticks_changed(
        &self,
        edit: &Edit,
        changed: &Codebook,
        then: &Engine,
    ) -> (usize, HashMap<AnswerId, ThemeSet>) {
        let other = edit.brings().map(|(question, ..)| question);
        let mut questions: Vec<usize> = [Some(edit.question()), other]
            .into_iter()
            .flatten()
            .filter_map(|id| Some(self.codebook.question(id)?.0))
            .collect();
        questions.dedup();
        let now = self.engine();
        let (mut differing, mut all) = (0, HashMap::new());
        for question in questions {
            let (Some(before), Some(after)) =
                (self.codebook.questions.get(question), changed.questions.get(question))
            else {
                continue;
            };
            for &answer in self.queue.answers(question) {
                let Some(asked) = self.asked(answer) else { continue };
                let ticks = ticked(now, &asked);
                let kept: ThemeSet = ticks
                    .iter()
                    .filter_map(|theme| after.resolve(&before.themes.get(theme)?.id))
                    .collect();
                let fresh = ticked(then, &asked);
                differing += usize::from(ticks.len() != kept.len() || kept != fresh);
                all.insert(answer, fresh);
            }
        }
        (differing, all)
    }

    /// An answer as it is put to an engine.
    pub(super) fn asked(&self, answer: AnswerId) -> Option<Asked<'_>> {
        let (given, question, _) = self.answer(answer)?;
        let group = self.study.group_of(given.respondent);
        Some(Asked { question, group, text: &given.text })
    }
}

/// Whether two codebooks suggest the same themes in the same places.
fn suggests_the_same(one: &Codebook, other: &Codebook) -> bool {
    let mut pairs = one.questions.iter().zip(&other.questions);
    one.questions.len() == other.questions.len() && pairs.all(|(a, b)| asks_the_same(a, b))
}

/// Whether two questions have the same themes with the same indicators in the same places.
pub(super) fn asks_the_same(one: &Question, other: &Question) -> bool {
    let of =
        |theme: &Theme, other: &Theme| theme.id == other.id && theme.indicators == other.indicators;
    one.themes.len() == other.themes.len()
        && one.themes.iter().zip(&other.themes).all(|(a, b)| of(a, b))
}

/// What an engine would tick.
pub(super) fn ticked(engine: &Engine, asked: &Asked) -> ThemeSet {
    engine.suggest(asked).iter().filter(|s| s.selected).map(|s| s.theme).collect()
}

/// Whether a decision with these themes says anything under a codebook: that there is no theme, or one
/// that the codebook has.
fn counts(codebook: &Codebook, question: &QuestionId, themes: &[ThemeId]) -> bool {
    let asked = codebook.question(question).map(|(_, question)| question);
    themes.is_empty()
        || asked.is_some_and(|asked| themes.iter().any(|id| asked.resolve(id).is_some()))
}
