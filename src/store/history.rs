//! What counts now, worked out from the log.

use super::between::{HandOver, Milestone, Settlement};
use super::log::{BatchId, Change, Entry, Event, Origin};
use super::project::CoderId;
use crate::codebook::edit::Edit;
use crate::study::{AnswerId, QuestionId, ThemeId};
use std::collections::{HashMap, HashSet};

/// What a coder said about one thing, oldest first, with the batches in which it was said.
type Versions<T> = Vec<(BatchId, T)>;

/// The log folded into what counts now: codings, quotes, memos, and what can be undone by whom.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// Every decision about an answer by a coder, oldest first.
    decisions: HashMap<(CoderId, AnswerId), Versions<Decision>>,
    memos: HashMap<(CoderId, AnswerId), Versions<String>>,
    quotes: HashMap<(CoderId, QuestionId, ThemeId), Versions<MarkedQuote>>,
    doubts: HashMap<(CoderId, AnswerId), Versions<bool>>,
    theme_memos: HashMap<(CoderId, QuestionId, ThemeId), Versions<String>>,
    study_memos: HashMap<CoderId, Versions<String>>,
    /// How differences were settled, and by whom.
    settled: HashMap<AnswerId, Versions<(CoderId, Settlement)>>,
    /// Who sees whose codes of answers that both coded; each pair both ways round.
    opened: HashSet<(CoderId, CoderId)>,
    /// Who sees whose codes of all answers.
    opened_whole: HashSet<(CoderId, CoderId)>,
    /// The packages that were written, oldest first.
    handed: Vec<HandOver>,
    /// Every change to the codebook, oldest first.
    edits: Vec<MadeEdit>,
    /// From which version of the codebook on an edit was taken back (or, with true, counted again).
    turns: Vec<(u32, BatchId, bool)>,
    /// Batches that are taken back.
    undone: HashSet<BatchId>,
    /// Per coder the batches that can be undone, newest last.
    done: HashMap<CoderId, Vec<Step>>,
    /// Per coder the batches that can be redone, next one last.
    redoable: HashMap<CoderId, Vec<Step>>,
}

/// A step that can be undone or redone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The batch in the log.
    pub batch: BatchId,
    /// The answer that it was mainly about: its first; `None` when it is about a theme or the study.
    pub answer: Option<AnswerId>,
    /// How many changes it holds.
    pub changes: usize,
    /// Whether it was read from a file.
    pub imported: bool,
    /// What kind of change it begins with.
    pub kind: StepKind,
}

/// What a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepKind {
    /// The themes of an answer.
    Codes,
    /// A note.
    Memo,
    /// An example.
    Quote,
    /// Doubt.
    Doubt,
    /// The codebook.
    Codebook,
    /// A difference that was settled.
    Settlement,
}

/// What a coder decided about an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The themes' ids as they were given.
    pub themes: Vec<ThemeId>,
    /// The version of the codebook under which it was made.
    pub codebook: u32,
}

/// A change to the codebook as it stands in the log.
#[derive(Debug, Clone, PartialEq)]
pub struct MadeEdit {
    /// The step in which it was made.
    pub batch: BatchId,
    /// The version of the codebook that it made.
    pub version: u32,
    /// What was changed.
    pub edit: Edit,
}

impl StepKind {
    fn of(change: &Change) -> Self {
        match change {
            Change::Decide { .. } => Self::Codes,
            Change::Memo { .. } | Change::ThemeMemo { .. } | Change::StudyMemo { .. } => Self::Memo,
            Change::Quote { .. } => Self::Quote,
            Change::Doubt { .. } => Self::Doubt,
            Change::Codebook { .. } => Self::Codebook,
            Change::Settle { .. } => Self::Settlement,
        }
    }
}

/// A text that a coder marked as the example for a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedQuote {
    /// The answer it is from.
    pub answer: AnswerId,
    /// The text to print, before masking; empty when the mark was taken away.
    pub text: String,
}

impl History {
    /// Folds a whole log, oldest entry first.
    #[must_use]
    pub fn of(log: &[Entry]) -> Self {
        let mut history = Self::default();
        for entry in log {
            history.add(entry.coder, entry.batch, entry.codebook, &entry.event);
        }
        history
    }

    /// Takes in the next row of the log; `codebook` is as in [`Entry::codebook`].
    pub fn add(&mut self, coder: CoderId, batch: BatchId, codebook: Option<u32>, event: &Event) {
        match event {
            Event::Change(change) => self.change(coder, batch, codebook.unwrap_or(1), change),
            Event::Undo(target) => {
                self.undone.insert(*target);
                self.turns.extend(codebook.map(|version| (version, *target, false)));
                shift(*target, coder, &mut self.done, &mut self.redoable);
            }
            Event::Redo(target) => {
                self.undone.remove(target);
                self.turns.extend(codebook.map(|version| (version, *target, true)));
                shift(*target, coder, &mut self.redoable, &mut self.done);
            }
            Event::Milestone(Milestone::Opened(opened)) => {
                let pairs = opened
                    .coders
                    .iter()
                    .flat_map(|one| opened.coders.iter().map(|other| (*one, *other)));
                let pairs = pairs.filter(|(one, other)| one != other);
                if opened.whole {
                    self.opened_whole.extend(pairs.clone());
                }
                self.opened.extend(pairs);
            }
            Event::Milestone(Milestone::HandedOver(handed)) => self.handed.push(handed.clone()),
            Event::Milestone(Milestone::BroughtIn(_)) => {}
        }
    }

    fn change(&mut self, coder: CoderId, batch: BatchId, codebook: u32, change: &Change) {
        match change {
            Change::Decide { answer, themes, .. } => {
                let decision = Decision { themes: themes.clone(), codebook };
                self.decisions.entry((coder, *answer)).or_default().push((batch, decision));
            }
            Change::Memo { answer, text } => {
                self.memos.entry((coder, *answer)).or_default().push((batch, text.clone()));
            }
            Change::Quote { answer, question, theme, text } => {
                let quote = MarkedQuote { answer: *answer, text: text.clone() };
                let key = (coder, question.clone(), theme.clone());
                self.quotes.entry(key).or_default().push((batch, quote));
            }
            Change::Doubt { answer, doubtful } => {
                self.doubts.entry((coder, *answer)).or_default().push((batch, *doubtful));
            }
            Change::ThemeMemo { question, theme, text } => {
                let key = (coder, question.clone(), theme.clone());
                self.theme_memos.entry(key).or_default().push((batch, text.clone()));
            }
            Change::StudyMemo { text } => {
                self.study_memos.entry(coder).or_default().push((batch, text.clone()));
            }
            Change::Codebook { edit, .. } => {
                self.edits.push(MadeEdit { batch, version: codebook, edit: (**edit).clone() });
            }
            Change::Settle { answer, settlement } => {
                let settled = (coder, settlement.clone());
                self.settled.entry(*answer).or_default().push((batch, settled));
            }
        }
        let imported = matches!(change, Change::Decide { origin: Origin::Imported, .. });
        let done = self.done.entry(coder).or_default();
        match done.last_mut() {
            Some(last) if last.batch == batch => last.changes += 1,
            _ => {
                let (answer, kind) = (change.answer(), StepKind::of(change));
                done.push(Step { batch, answer, changes: 1, imported, kind });
            }
        }
        // A new change ends what could be redone.
        self.redoable.remove(&coder);
    }

    /// The themes that a coder gave an answer; `None` when the coder has not decided on it.
    #[must_use]
    pub fn coding(&self, coder: CoderId, answer: AnswerId) -> Option<&[ThemeId]> {
        self.decision(coder, answer).map(|decision| decision.themes.as_slice())
    }

    /// What a coder decided about an answer, with the codebook of then.
    #[must_use]
    pub fn decision(&self, coder: CoderId, answer: AnswerId) -> Option<&Decision> {
        self.current(self.decisions.get(&(coder, answer))?)
    }

    /// Every decision that stands, of all coders, in no order.
    pub fn decisions(&self) -> impl Iterator<Item = (CoderId, AnswerId, &Decision)> {
        self.decisions.iter().filter_map(|((coder, answer), versions)| {
            Some((*coder, *answer, self.current(versions)?))
        })
    }

    /// Every decision that a coder ever made, also those that are taken back, in no order.
    pub fn decided_by(&self, coder: CoderId) -> impl Iterator<Item = (AnswerId, &Decision)> {
        let own = self.decisions.iter().filter(move |((who, _), _)| *who == coder);
        own.flat_map(|((_, answer), versions)| {
            versions.iter().map(|(_, decision)| (*answer, decision))
        })
    }

    /// How a difference about an answer was settled last, and by whom.
    #[must_use]
    pub fn settlement(&self, answer: AnswerId) -> Option<(CoderId, &Settlement)> {
        self.current(self.settled.get(&answer)?).map(|(coder, settlement)| (*coder, settlement))
    }

    /// Whether coders see each other's codes: of answers that both coded, or (`whole`) of all.
    #[must_use]
    pub fn is_opened(&self, one: CoderId, other: CoderId, whole: bool) -> bool {
        let pairs = if whole { &self.opened_whole } else { &self.opened };
        pairs.contains(&(one, other))
    }

    /// The packages that were written from the project, oldest first.
    #[must_use]
    pub fn handed_over(&self) -> &[HandOver] {
        &self.handed
    }

    /// Every change to the codebook, also those that are taken back, oldest first.
    #[must_use]
    pub fn edits(&self) -> &[MadeEdit] {
        &self.edits
    }

    /// Whether an edit counted when this version of the codebook was in force.
    #[must_use]
    pub fn counted_in(&self, made: &MadeEdit, version: u32) -> bool {
        let turned =
            |(at, batch, _): &&(u32, BatchId, bool)| *batch == made.batch && *at <= version;
        let last = self.turns.iter().rev().find(turned);
        made.version <= version && last.is_none_or(|(_, _, counts)| *counts)
    }

    /// The note of a coder with an answer.
    #[must_use]
    pub fn memo(&self, coder: CoderId, answer: AnswerId) -> Option<&str> {
        self.note(self.memos.get(&(coder, answer))?)
    }

    /// The note of a coder with a theme.
    #[must_use]
    pub fn theme_memo(
        &self,
        coder: CoderId,
        question: &QuestionId,
        theme: &ThemeId,
    ) -> Option<&str> {
        self.note(self.theme_memos.get(&(coder, question.clone(), theme.clone()))?)
    }

    /// The note of a coder with the study.
    #[must_use]
    pub fn study_memo(&self, coder: CoderId) -> Option<&str> {
        self.note(self.study_memos.get(&coder)?)
    }

    /// Whether a coder is in doubt about an answer.
    #[must_use]
    pub fn is_doubtful(&self, coder: CoderId, answer: AnswerId) -> bool {
        self.doubts
            .get(&(coder, answer))
            .and_then(|versions| self.current(versions))
            .copied()
            .unwrap_or_default()
    }

    /// The text that a coder marked as the example for a theme.
    #[must_use]
    pub fn quote(
        &self,
        coder: CoderId,
        question: &QuestionId,
        theme: &ThemeId,
    ) -> Option<&MarkedQuote> {
        self.current(self.quotes.get(&(coder, question.clone(), theme.clone()))?)
            .filter(|quote| !quote.text.is_empty())
    }

    /// The step that the coder's next undo takes back.
    #[must_use]
    pub fn undo_target(&self, coder: CoderId) -> Option<Step> {
        self.done.get(&coder)?.last().copied()
    }

    /// The step that the coder's next redo brings back.
    #[must_use]
    pub fn redo_target(&self, coder: CoderId) -> Option<Step> {
        self.redoable.get(&coder)?.last().copied()
    }

    /// The steps of a coder that came after a batch and are not taken back, newest first: the order in
    /// which undo takes them back.
    pub fn steps_after(&self, coder: CoderId, batch: BatchId) -> impl Iterator<Item = Step> {
        let steps = self.done.get(&coder).map_or(&[][..], Vec::as_slice);
        steps.iter().rev().copied().filter(move |step| step.batch > batch)
    }

    /// Whether a batch is taken back.
    #[must_use]
    pub fn is_undone(&self, batch: BatchId) -> bool {
        self.undone.contains(&batch)
    }

    /// The newest text that is not undone, unless it is empty.
    fn note<'a>(&self, versions: &'a [(BatchId, String)]) -> Option<&'a str> {
        self.current(versions).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// The newest of the versions that is not undone.
    fn current<'a, T>(&self, versions: &'a [(BatchId, T)]) -> Option<&'a T> {
        versions
            .iter()
            .rev()
            .find(|(batch, _)| !self.undone.contains(batch))
            .map(|(_, value)| value)
    }
}

/// Moves a batch from the end of one pile to the end of the other.
fn shift(
    target: BatchId,
    coder: CoderId,
    from: &mut HashMap<CoderId, Vec<Step>>,
    to: &mut HashMap<CoderId, Vec<Step>>,
) {
    if let Some(pile) = from.get_mut(&coder)
        && let Some(position) = pile.iter().rposition(|step| step.batch == target)
    {
        to.entry(coder).or_default().push(pile.remove(position));
    }
}
