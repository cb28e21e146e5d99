//! The report on agreement between coders, for a thesis: the methods paragraph with its figures filled in,
//! tables per question and for the whole, and which themes were taken for each other.
//!
//! ```text
//!  Session ─► AgreementReport (figures, and an account of how they came about)
//!                 ├─► document (what is printed, in words) ─► docx, markdown
//!                 └─► xlsx, csv (numbers as numbers)
//! ```
//!
//! The same project and resampling always give the same bytes.

mod account;
mod csv;
mod document;
mod docx;
mod markdown;
mod method;
mod references;
mod tables;
#[cfg(test)]
mod tests;
mod xlsx;

pub use account::{Account, Coded, Drawn, Outcomes};

use super::{ExportError, Format, write_atomically};
use crate::agreement::{QuestionAgreement, Resampling, Round, StudyAgreement};
use crate::codebook::Codebook;
use crate::decide::{Result, Session};
use crate::message::Lang;
use crate::store::Coder;
use crate::study::{QuestionId, ThemeId};
use std::path::Path;

/// The formats in which the report is written, the usual one first.
const FORMATS: [Format; 4] = [Format::Docx, Format::Xlsx, Format::Csv, Format::Markdown];

/// What the report tells.
#[derive(Debug, Clone, PartialEq)]
pub struct AgreementReport {
    /// Title of the study.
    pub study: String,
    /// Title of the codebook.
    pub codebook: String,
    /// Its version in the project, from 1.
    pub codebook_version: u32,
    /// Over the codings that each coder gave without sight of another's: what counts.
    pub first: StudyAgreement,
    /// As the codings stand now; `None` while no difference is settled or mended.
    pub settled: Option<StudyAgreement>,
    /// The questions of the codebook, by position.
    pub questions: Vec<Asked>,
    /// How the figures came about.
    pub account: Account,
}

/// A question with what its themes are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its id.
    pub id: QuestionId,
    /// Its heading as the matrix prints it.
    pub heading: String,
    /// Id and label of each theme.
    pub themes: Vec<(ThemeId, String)>,
}

impl AgreementReport {
    /// The report on agreement between these coders, over the answers that the coder at work may see.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn of(session: &Session, coders: &[Coder], resampling: Resampling) -> Result<Self> {
        let first = StudyAgreement::of(session, coders, Round::First, resampling)?;
        let account = Account::of(session, &first)?;
        let settled = if account.outcomes.changed() == 0 {
            None
        } else {
            Some(StudyAgreement::of(session, coders, Round::Settled, resampling)?)
        };
        Ok(Self::told(session, first, settled, account))
    }

    /// The same from figures that were computed before, of both rounds.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn with(session: &Session, first: StudyAgreement, settled: StudyAgreement) -> Result<Self> {
        let account = Account::of(session, &first)?;
        let settled = (account.outcomes.changed() > 0).then_some(settled);
        Ok(Self::told(session, first, settled, account))
    }

    fn told(
        session: &Session,
        first: StudyAgreement,
        settled: Option<StudyAgreement>,
        account: Account,
    ) -> Self {
        Self {
            study: session.study().title.clone(),
            codebook: session.codebook().title.clone(),
            codebook_version: session.codebook_version(),
            questions: asked(session.codebook()),
            first,
            settled,
            account,
        }
    }

    /// What a question of the codebook is called.
    fn asked(&self, question: usize) -> &str {
        self.questions.get(question).map_or("", |asked| &asked.heading)
    }

    /// What a theme of a question is called.
    fn theme(&self, question: usize, theme: usize) -> &str {
        let asked = self.questions.get(question);
        asked.and_then(|asked| asked.themes.get(theme)).map_or("", |(_, label)| label)
    }

    /// The same question as it stands now.
    fn settled(&self, first: &QuestionAgreement) -> Option<&QuestionAgreement> {
        let questions = &self.settled.as_ref()?.questions;
        questions.iter().find(|settled| settled.question == first.question)
    }

    /// Names of the coders.
    fn coders(&self) -> Vec<&str> {
        self.first.coders.iter().map(|coder| coder.name.as_str()).collect()
    }
}

fn asked(codebook: &Codebook) -> Vec<Asked> {
    let asked = |question: &crate::codebook::Question| Asked {
        id: question.id.clone(),
        heading: question.heading.clone(),
        themes: question.themes.iter().map(|t| (t.id.clone(), t.label.clone())).collect(),
    };
    codebook.questions.iter().map(asked).collect()
}

/// The format that a path asks for.
///
/// # Errors
/// When its extension is none that the report is written in.
pub fn check_path(path: &Path) -> std::result::Result<Format, ExportError> {
    Format::among(path, &FORMATS)
}

/// The bytes of a file with the report.
///
/// # Errors
/// When the format cannot hold it, or is JSON, in which `duiding agreement --format json` writes.
pub fn render(
    report: &AgreementReport,
    format: Format,
    lang: Lang,
) -> std::result::Result<Vec<u8>, ExportError> {
    match format {
        Format::Docx => docx::render(report, lang),
        Format::Xlsx => xlsx::render(report, lang),
        Format::Csv => csv::render(report, lang),
        Format::Markdown | Format::Json => Ok(markdown::render(report, lang).into_bytes()),
    }
}

/// Writes the report whole, in the format that the path asks for.
///
/// # Errors
/// As [`check_path`], [`render`] and [`write_atomically`]; nothing is written then.
pub fn write_report(
    report: &AgreementReport,
    path: &Path,
    lang: Lang,
) -> std::result::Result<(), ExportError> {
    let bytes = render(report, check_path(path)?, lang)?;
    Ok(write_atomically(path, &bytes)?)
}
