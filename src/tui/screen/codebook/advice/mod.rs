//! What the coder's decisions say about the indicators of a question: a list of those to add and to
//! retire, each accepted by one key.

pub(in crate::tui) mod update;
pub(super) mod view;

use crate::decide::{Advice, Findings, Session};

/// The list, and which row is at the pointer.
#[derive(Debug)]
pub(in crate::tui) struct AdviceView {
    /// By its position in the codebook.
    question: usize,
    findings: Findings,
    at: usize,
    /// Codes or the codebook changed since.
    stale: bool,
}

impl AdviceView {
    /// For a question.
    fn of(session: &Session, question: usize) -> Self {
        Self { question, findings: session.findings(question), at: 0, stale: false }
    }

    /// The row at the pointer.
    fn pointed(&self) -> Option<&Advice> {
        self.findings.advice.get(self.at)
    }

    /// Whether there is a row at the pointer.
    pub(in crate::tui) fn has_row(&self) -> bool {
        self.pointed().is_some()
    }

    /// Takes in that codes or the codebook changed.
    pub(super) fn changed(&mut self) {
        self.stale = true;
    }

    /// Counts anew when something changed.
    fn refresh(&mut self, session: &Session) {
        if std::mem::take(&mut self.stale) {
            self.findings = session.findings(self.question);
            self.at = self.at.min(self.findings.advice.len().saturating_sub(1));
        }
    }
}
