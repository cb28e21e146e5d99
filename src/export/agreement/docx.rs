//! The report as a Word document.

use super::AgreementReport;
use super::document::{Block, Document, document};
use crate::export::ExportError;
use crate::export::docx::{About, Follows, Xml, grid_table, package, paragraph};
use crate::message::{Lang, agreement_report as text};
use std::io;

/// The bytes of the document.
pub(super) fn render(report: &AgreementReport, lang: Lang) -> Result<Vec<u8>, ExportError> {
    let document = document(report, lang);
    let about = About { title: &document.title, subject: &document.subtitle };
    package(lang, &about, |xml| body(xml, lang, &document))
}

fn body(xml: &mut Xml, lang: Lang, document: &Document) -> io::Result<()> {
    paragraph(xml, "Heading1", false, &document.title)?;
    if !document.subtitle.trim().is_empty() {
        paragraph(xml, "Subtitle", false, &document.subtitle)?;
    }
    let next = document.blocks.iter().skip(1).map(Some).chain([None]);
    for (block, next) in document.blocks.iter().zip(next) {
        let before_note = matches!(next, Some(Block::Note(_)));
        match block {
            Block::Heading(text) => paragraph(xml, "Heading2", false, text)?,
            Block::Paragraph(text) => paragraph(xml, "Normal", false, text)?,
            Block::Note(text) => paragraph(xml, "TableNote", false, text)?,
            Block::Table(title, grid) => {
                let follows = if before_note { Follows::Note } else { Follows::Numbers };
                grid_table(xml, title, &text::table_description(lang, title), grid, follows)?;
            }
        }
    }
    Ok(())
}
