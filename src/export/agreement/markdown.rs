//! The report as Markdown.

use super::AgreementReport;
use super::document::{Block, document};
use crate::export::markdown::{grid, inline};
use crate::message::Lang;

/// The text of the file.
pub(super) fn render(report: &AgreementReport, lang: Lang) -> String {
    let document = document(report, lang);
    let mut blocks = vec![format!("# {}", inline(&document.title))];
    if !document.subtitle.trim().is_empty() {
        blocks.push(format!("**{}**", inline(&document.subtitle)));
    }
    blocks.extend(document.blocks.iter().map(|block| match block {
        Block::Heading(text) => format!("## {}", inline(text)),
        Block::Paragraph(text) | Block::Note(text) => inline(text),
        Block::Table(_, table) => grid(table),
    }));
    let mut file = blocks.join("\n\n");
    file.push('\n');
    file
}
