//! `word/document.xml`: headings, paragraphs and where the tables stand.

use super::parts::{MARGIN, PAGE_HEIGHT, PAGE_WIDTH};
use super::table::{Follows, matrix_table, numbers_table};
use super::xml::Xml;
use crate::export::content::{Content, Section};
use crate::message::{Lang, export as text};
use std::io;

const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
];

/// `word/document.xml` with what `inside` writes, on pages of A4.
pub fn document(inside: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.element("w:document", NAMESPACES, |xml| {
        xml.element("w:body", &[], |xml| {
            inside(xml)?;
            page(xml)
        })
    })?;
    Ok(xml.finish())
}

/// The appendix.
pub fn appendix(xml: &mut Xml, lang: Lang, content: &Content) -> io::Result<()> {
    paragraph(xml, "Heading1", false, &content.title)?;
    if !content.subtitle.trim().is_empty() {
        paragraph(xml, "Subtitle", false, &content.subtitle)?;
    }
    for text in &content.intro {
        paragraph(xml, "Normal", false, text)?;
    }
    content.sections.iter().try_for_each(|part| section(xml, lang, content, part))
}

fn section(xml: &mut Xml, lang: Lang, content: &Content, section: &Section) -> io::Result<()> {
    paragraph(xml, "Heading2", false, &section.heading)?;
    matrix_table(xml, lang, &content.columns, section)?;
    for (number, grid) in (1..).zip(&section.numbers) {
        // Without a paragraph between them Word joins two tables into one.
        paragraph(xml, "TableCaption", true, &text::numbers_caption(lang))?;
        let last = number == section.numbers.len();
        let follows = if last { Follows::Note } else { Follows::Numbers };
        numbers_table(xml, lang, &section.heading, grid, follows)?;
    }
    let last = section.notes.len().saturating_sub(1);
    for (number, note) in section.notes.iter().enumerate() {
        paragraph(xml, "TableNote", number < last, note)?;
    }
    Ok(())
}

/// A paragraph in a style, kept on the page of the next one if asked.
pub fn paragraph(xml: &mut Xml, style: &str, keep_next: bool, text: &str) -> io::Result<()> {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            xml.empty("w:pStyle", &[("w:val", style)])?;
            if keep_next { xml.empty("w:keepNext", &[]) } else { Ok(()) }
        })?;
        xml.run(text)
    })
}

/// The one section: A4 landscape with the page number at the foot.
fn page(xml: &mut Xml) -> io::Result<()> {
    xml.element("w:sectPr", &[], |xml| {
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rIdFooter")])?;
        let (width, height) = (PAGE_WIDTH.to_string(), PAGE_HEIGHT.to_string());
        xml.empty("w:pgSz", &[("w:w", &width), ("w:h", &height), ("w:orient", "landscape")])?;
        let margin = MARGIN.to_string();
        let margin = margin.as_str();
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", margin),
                ("w:right", margin),
                ("w:bottom", margin),
                ("w:left", margin),
                ("w:header", "709"),
                ("w:footer", "709"),
                ("w:gutter", "0"),
            ],
        )
    })
}
