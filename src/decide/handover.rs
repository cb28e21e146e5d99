//! Handing over to a second coder, and taking back what they coded.

use super::sample::Sample;
use super::{Result, Session};
use crate::codebook::edit::Edit;
use crate::store::{Brought, Contents, HandOver, History, Package, Project, StoreError};
use std::path::Path;

impl Session {
    /// Writes a package with a sample of the answers for another coder, with or without suggestions. It
    /// holds nothing of anybody's work.
    ///
    /// # Errors
    /// When the file exists or cannot be written, or the project cannot be written.
    pub fn hand_over(
        &mut self,
        path: &Path,
        sample: &Sample,
        suggestions: bool,
    ) -> Result<HandOver> {
        let contents = Contents {
            answers: sample.answers.clone(),
            of: sample.of,
            seed: sample.seed,
            suggestions,
        };
        let handed = self.project.hand_over(path, self.coder.id, &contents)?;
        self.read_on()?;
        Ok(handed)
    }

    /// A seed that nobody chose, for a draw.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn random_seed(&self) -> Result<u64> {
        self.project.random_seed()
    }

    /// Takes in what was coded in a package, as [`Project::bring_in`] does.
    ///
    /// # Errors
    /// When the file cannot be opened, or as [`Project::bring_in`].
    pub fn bring_in(&mut self, path: &Path) -> Result<Vec<Brought>> {
        let same = |path: &Path| std::fs::canonicalize(path).ok();
        if same(path).is_some() && same(path) == same(self.project.path()) {
            return Err(StoreError::NotAPackage(path.to_owned()));
        }
        let brought = {
            let package = Project::open(path)?;
            self.project.bring_in(&package, self.coder.id)?
        };
        self.read_on()?;
        Ok(brought)
    }

    /// What this project is a package of; `None` when it is no package.
    #[must_use]
    pub fn package(&self) -> Option<&Package> {
        self.package.as_ref()
    }

    /// Whether the coder gets suggestions: so it is unless this is a package without.
    #[must_use]
    pub fn gives_suggestions(&self) -> bool {
        self.package.as_ref().is_none_or(|package| package.suggestions)
    }

    /// The changes to the codebook since a version, as far as they stand, oldest first.
    #[must_use]
    pub fn edits_since(&self, version: u32) -> Vec<&Edit> {
        let made = self.history.edits().iter();
        made.filter(|made| self.stands(made) && !self.history.counted_in(made, version))
            .map(|made| &made.edit)
            .collect()
    }

    /// Reads what was added to the log by something else than a decision.
    fn read_on(&mut self) -> Result<()> {
        self.history = History::of(&self.project.log()?);
        self.handed_sample.take();
        self.looks.take();
        self.ticked_then.take();
        let drafts = self.project.drafts(self.coder.id)?;
        self.take_drafts(drafts);
        self.learn_anew();
        let own = self.coder.id;
        self.others = self.project.coders()?;
        self.others.retain(|other| other.id != own);
        Ok(())
    }
}
