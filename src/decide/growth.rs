//! The codebook in force: the one that was imported with every edit that stands, in the order of the log.
//!
//! An edit that leans on one that was taken back since may no longer apply. It is passed over, not
//! forgotten: when the other comes back, it counts again.

use super::Result;
use crate::codebook::Codebook;
use crate::codebook::edit::{Edit, EditFault, FormerNames};
use crate::store::{BatchId, History, MadeEdit, Project, StoreError};
use crate::study::{QuestionId, ThemeId};
use std::collections::HashMap;

/// How the codebook in force came about.
#[derive(Debug, Clone)]
pub(super) struct Growth {
    imported: Codebook,
    /// The edits that are not taken back, in the order of the log.
    pub(super) steps: Vec<GrownStep>,
    /// The last label of every theme that there ever was.
    labels: HashMap<(QuestionId, ThemeId), String>,
    /// Every label that a theme ever had.
    names: FormerNames,
}

/// An edit that is not taken back.
#[derive(Debug, Clone)]
pub(super) struct GrownStep {
    pub(super) batch: BatchId,
    /// The ids of the codings that it was about when it was applied.
    pub(super) touched: Vec<ThemeId>,
    /// Why it does not apply; `None` when it does.
    pub(super) refused: Option<EditFault>,
}

/// What the themes of a project's codebook were ever called.
///
/// # Errors
/// When the project cannot be read.
pub fn former_names(project: &Project) -> Result<FormerNames> {
    let history = History::of(&project.log()?);
    let (_, codebook) = project.codebook()?;
    Ok(Growth::start(project, codebook, &history)?.1.names)
}

/// Checks that the newest codebook of a project is the one that its log makes.
///
/// # Errors
/// When the project cannot be read, or when it is not.
pub fn check_codebook(project: &Project) -> Result<()> {
    let (version, newest) = project.codebook()?;
    let (made, _) = Growth::start(project, newest.clone(), &History::of(&project.log()?))?;
    if made == newest {
        return Ok(());
    }
    let what = format!("codebook {version}");
    Err(StoreError::Damaged { path: project.path().to_owned(), what })
}

impl Growth {
    /// The codebook in force, given the newest that the project holds, and how it came about.
    pub(super) fn start(
        project: &Project,
        newest: Codebook,
        history: &History,
    ) -> Result<(Codebook, Self)> {
        let imported = if history.edits().is_empty() {
            newest
        } else {
            project.codebook_of(project.first_version()?)?
        };
        Ok(Self::of(imported, history, |made| !history.is_undone(made.batch)))
    }

    /// The codebook as it would be if these edits stood.
    pub(super) fn if_stood(
        &self,
        history: &History,
        stands: impl Fn(&MadeEdit) -> bool,
    ) -> (Codebook, Self) {
        Self::of(self.imported.clone(), history, stands)
    }

    fn of(
        imported: Codebook,
        history: &History,
        stands: impl Fn(&MadeEdit) -> bool,
    ) -> (Codebook, Self) {
        let mut codebook = imported.clone();
        let (steps, labels, names) = (Vec::new(), HashMap::new(), FormerNames::default());
        let mut growth = Self { imported, steps, labels, names };
        let questions: Vec<QuestionId> = codebook.questions.iter().map(|q| q.id.clone()).collect();
        questions.iter().for_each(|question| growth.note(&codebook, question));
        // What an edit brought that was taken back may be in codings all the same.
        for edit in history.edits().iter().map(|made| &made.edit) {
            let Some((question, theme, label)) = edit.brings() else { continue };
            let moved = || growth.label(edit.question(), edit.theme());
            if let Some(label) = label.or_else(moved).map(str::to_owned) {
                growth.labels.insert((question.clone(), theme.clone()), label);
            }
        }
        for made in history.edits().iter().filter(|made| stands(made)) {
            let touched = made.edit.touches(&codebook);
            let refused = made.edit.apply(&mut codebook).err();
            growth.note(&codebook, made.edit.question());
            if let Some((question, ..)) = made.edit.brings() {
                growth.note(&codebook, question);
            }
            growth.steps.push(GrownStep { batch: made.batch, touched, refused });
        }
        (codebook, growth)
    }

    /// Keeps how the themes of a question are called.
    fn note(&mut self, codebook: &Codebook, question: &QuestionId) {
        let Some((_, asked)) = codebook.question(question) else { return };
        for theme in &asked.themes {
            self.labels.insert((question.clone(), theme.id.clone()), theme.label.clone());
            self.names.add(question, &theme.label, &theme.id);
        }
    }

    /// How a theme is or was called last.
    pub(super) fn label(&self, question: &QuestionId, theme: &ThemeId) -> Option<&str> {
        self.labels.get(&(question.clone(), theme.clone())).map(String::as_str)
    }

    /// Whether a question had a theme with this id when a version of the codebook was in force.
    pub(super) fn was_in(
        &self,
        history: &History,
        version: u32,
        question: &QuestionId,
        id: &ThemeId,
    ) -> bool {
        let imported = self.imported.question(question).map(|(_, question)| question);
        let mut there =
            imported.is_some_and(|question| question.themes.iter().any(|theme| theme.id == *id));
        for made in history.edits().iter().filter(|made| history.counted_in(made, version)) {
            let edit = &made.edit;
            if edit.brings().is_some_and(|(asked, theme, _)| asked == question && theme == id) {
                there = true;
            } else if matches!(edit, Edit::Merge { .. } | Edit::Move { .. } | Edit::Remove { .. })
                && (edit.question(), edit.theme()) == (question, id)
            {
                there = false;
            }
        }
        there
    }

    /// Whether an id is or ever was in use in a question.
    pub(super) fn was_used(&self, history: &History, question: &QuestionId, id: &ThemeId) -> bool {
        let brought = |edit: &Edit| {
            edit.brings().is_some_and(|(where_, theme, _)| where_ == question && theme == id)
        };
        let imported = self.imported.question(question).map(|(_, question)| question);
        imported.is_some_and(|question| question.resolve(id).is_some())
            || history.edits().iter().any(|made| brought(&made.edit))
    }
}
