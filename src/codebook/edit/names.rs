//! What themes were called before.

use crate::study::{QuestionId, ThemeId};
use std::collections::{HashMap, HashSet};

/// The labels that the themes of each question ever had, whatever their case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormerNames(HashMap<QuestionId, HashMap<String, HashSet<ThemeId>>>);

impl FormerNames {
    /// The one theme that was called so; `None` when there is none or more than one.
    #[must_use]
    pub fn find(&self, question: &QuestionId, label: &str) -> Option<&ThemeId> {
        let mut found = self.0.get(question)?.get(&key(label))?.iter();
        found.next().filter(|_| found.next().is_none())
    }

    /// Keeps that a theme was called so.
    pub fn add(&mut self, question: &QuestionId, label: &str, theme: &ThemeId) {
        let names = self.0.entry(question.clone()).or_default();
        names.entry(key(label)).or_default().insert(theme.clone());
    }
}

fn key(label: &str) -> String {
    label.trim().to_lowercase()
}
