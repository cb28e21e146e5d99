//! The report in words, the same for every format that is read from top to bottom.

use super::{AgreementReport, method, tables};
use crate::export::content::Grid;
use crate::message::{Lang, agreement_report as text};

/// The whole report.
pub(super) struct Document {
    pub(super) title: String,
    /// The study.
    pub(super) subtitle: String,
    pub(super) blocks: Vec<Block>,
}

/// What stands below each other.
pub(super) enum Block {
    Heading(String),
    Paragraph(String),
    /// A table and what it is called.
    Table(String, Grid),
    /// Small print.
    Note(String),
}

/// Everything that is printed, in order.
pub(super) fn document(report: &AgreementReport, lang: Lang) -> Document {
    let mut blocks = vec![Block::Heading(text::method(lang))];
    blocks.extend(method::paragraphs(report, lang).into_iter().map(Block::Paragraph));
    let mut table = |title: String, grid: Grid, notes: Vec<String>| {
        blocks.push(Block::Heading(title.clone()));
        blocks.push(Block::Table(title, grid));
        blocks.extend(notes.into_iter().map(Block::Note));
    };
    let notes = tables::over_all_notes(report, lang);
    table(text::whole(lang), tables::over_all(report, lang), notes);
    if let Some(settled) = &report.settled {
        let grid = tables::settling(report, settled, lang);
        table(text::settling(lang), grid, Vec::new());
    }
    for asked in &report.first.questions {
        let notes = tables::theme_notes(report, asked, lang);
        let title = report.asked(asked.question).to_owned();
        table(title, tables::themes(report, asked, lang), notes);
    }
    if let Some((grid, note)) = tables::confusion(report, lang) {
        table(text::confusion(lang), grid, vec![note]);
    } else if report.coders().len() == 2 {
        blocks.push(Block::Heading(text::confusion(lang)));
        blocks.push(Block::Paragraph(text::no_confusion(lang)));
    }
    blocks.push(Block::Heading(text::reading(lang)));
    blocks.extend(small_print(lang).map(Block::Note));
    blocks.push(Block::Heading(text::references(lang)));
    let works = method::works(report).into_iter();
    blocks.extend(works.map(|work| Block::Note(work.to_owned())));
    Document { title: text::title(lang), subtitle: report.study.clone(), blocks }
}

/// What to know about the figures.
pub(super) fn small_print(lang: Lang) -> [String; 3] {
    [text::note_units(lang), text::note_undefined_at_all(lang), text::note_scales(lang)]
}
