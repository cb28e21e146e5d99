//! Word documents: the appendix, and the parts that any document is made of.
//!
//! A docx is a zip of XML parts (ECMA-376, part 1, WordprocessingML; part 2, packaging). The parts that
//! never change are templates in [`parts`] and [`styles`]; the text is written by [`body`] and
//! [`table`]. Page: A4 landscape with margins of 2.5 cm.

mod body;
mod parts;
mod styles;
mod table;
mod xml;

pub use body::paragraph;
pub use table::{Follows, grid_table};
pub use xml::Xml;

use super::content::content;
use super::{ExportError, Format, Options};
use crate::matrix::Matrix;
use crate::message::Lang;
use std::io::{self, Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Width of the text between the margins, in twentieths of a point.
const TEXT_WIDTH: usize = parts::PAGE_WIDTH - 2 * parts::MARGIN;

/// The bytes of the document.
///
/// # Errors
/// When the zip cannot be written, which memory always can.
pub fn render(matrix: &Matrix, options: &Options) -> Result<Vec<u8>, ExportError> {
    let content = content(matrix, options);
    let about = About { title: &content.title, subject: &content.subtitle };
    package(options.lang, &about, |xml| body::appendix(xml, options.lang, &content))
}

/// What a document says of itself.
pub struct About<'a> {
    /// Its title.
    pub title: &'a str,
    /// What it is about.
    pub subject: &'a str,
}

/// The bytes of a document with what `inside` writes.
///
/// # Errors
/// When the zip cannot be written, which memory always can.
pub fn package(
    lang: Lang,
    about: &About<'_>,
    inside: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> Result<Vec<u8>, ExportError> {
    let failed = ExportError::not_built::<io::Error>(Format::Docx);
    let parts: [(&str, Vec<u8>); 9] = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.into()),
        ("_rels/.rels", parts::PACKAGE_RELATIONS.into()),
        ("docProps/core.xml", parts::core_properties(lang, about).map_err(&failed)?),
        ("docProps/app.xml", parts::APP_PROPERTIES.into()),
        ("word/document.xml", body::document(inside).map_err(&failed)?),
        ("word/_rels/document.xml.rels", parts::DOCUMENT_RELATIONS.into()),
        ("word/styles.xml", styles::styles(lang).into()),
        ("word/settings.xml", parts::settings(lang).into()),
        ("word/footer1.xml", parts::FOOTER.into()),
    ];
    zipped(&parts).map_err(ExportError::not_built(Format::Docx))
}

/// The parts in one zip, with a fixed time so that equal parts give equal bytes.
fn zipped(parts: &[(&str, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, bytes) in parts {
        zip.start_file(*name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{Layout, sample};
    use quick_xml::Reader;
    use quick_xml::events::Event;
    use std::io::Read;
    use zip::ZipArchive;

    fn part(bytes: &[u8], name: &str) -> String {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    fn document(matrix: &Matrix, options: &Options) -> String {
        part(&render(matrix, options).unwrap(), "word/document.xml")
    }

    /// The value of an attribute for each time an element occurs.
    fn values(xml: &str, element: &str, attribute: &str) -> Vec<String> {
        let mut reader = Reader::from_str(xml);
        let mut found = Vec::new();
        loop {
            match reader.read_event().unwrap() {
                Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == element => {
                    let value = tag.try_get_attribute(attribute).unwrap().unwrap();
                    found.push(quick_xml::escape::unescape(&value.value).unwrap().into_owned());
                }
                Event::Eof => return found,
                _ => (),
            }
        }
    }

    #[test]
    fn every_part_is_well_formed_in_both_layouts_and_languages() {
        for layout in [Layout::Bijlage1, Layout::Extended] {
            for lang in [Lang::Nl, Lang::En] {
                let bytes = render(&sample::matrix(), &Options { layout, lang }).unwrap();
                let mut archive = ZipArchive::new(Cursor::new(&bytes[..])).unwrap();
                for position in 0..archive.len() {
                    let mut text = String::new();
                    archive.by_index(position).unwrap().read_to_string(&mut text).unwrap();
                    let mut reader = Reader::from_str(&text);
                    while !matches!(reader.read_event().unwrap(), Event::Eof) {}
                }
            }
        }
    }

    #[test]
    fn columns_of_every_table_fill_the_text_width() {
        let mut matrix = sample::matrix();
        for _ in 0..6 {
            sample::third_group(&mut matrix);
        }
        let options = Options { layout: Layout::Extended, lang: Lang::Nl };
        let xml = document(&matrix, &options);
        let tables: Vec<&str> = xml.split("<w:tblGrid>").skip(1).collect();
        assert_eq!(tables.len(), 9);
        for table in tables {
            let grid = table.split("</w:tblGrid>").next().unwrap();
            let widths: Vec<usize> =
                values(grid, "w:gridCol", "w:w").iter().map(|w| w.parse().unwrap()).collect();
            assert_eq!(widths.iter().sum::<usize>(), TEXT_WIDTH, "{widths:?}");
            assert!(widths.iter().all(|width| *width >= 850), "{widths:?}");
        }
    }

    #[test]
    fn header_rows_repeat_and_no_row_is_split() {
        let xml = document(&sample::matrix(), &Options::default());
        assert_eq!(xml.matches("<w:tbl>").count(), 3);
        assert_eq!(xml.matches("<w:tblHeader/>").count(), 3);
        assert_eq!(xml.matches("<w:tr>").count(), 3 + 13);
        assert_eq!(xml.matches("<w:cantSplit/>").count(), 3 + 13);
    }

    #[test]
    fn a_short_table_stays_on_one_page_and_a_long_one_may_break_but_not_before_its_note() {
        // A cell is one paragraph; the note after the table is kept with its next line.
        let free = |matrix: &Matrix| {
            let xml = document(matrix, &Options::default());
            let table = xml.split("</w:tbl>").next().unwrap();
            let rows = table.split("<w:tr>").skip(1);
            rows.filter(|row| !row.contains("<w:keepNext/>")).count()
        };
        assert_eq!(free(&sample::matrix()), 0);
        assert_eq!(free(&sample::long_matrix()), 7 * 6 - 1);
    }

    #[test]
    fn tables_have_a_title_and_description_for_screen_readers() {
        let xml = document(&sample::matrix(), &Options::default());
        assert_eq!(values(&xml, "w:tblCaption", "w:val")[1], "Q Mandaat & rolverdeling");
        assert!(values(&xml, "w:tblDescription", "w:val")[0].contains("6 thema’s"));
    }

    #[test]
    fn the_language_stands_in_styles_settings_and_properties() {
        for (lang, tag) in [(Lang::Nl, "nl-NL"), (Lang::En, "en-GB")] {
            let bytes = render(&sample::matrix(), &Options { lang, ..Options::default() }).unwrap();
            assert_eq!(values(&part(&bytes, "word/styles.xml"), "w:lang", "w:val"), [tag]);
            assert_eq!(
                values(&part(&bytes, "word/settings.xml"), "w:themeFontLang", "w:val"),
                [tag]
            );
            let core = part(&bytes, "docProps/core.xml");
            assert!(core.contains(&format!("<dc:language>{tag}</dc:language>")));
        }
    }

    #[test]
    fn hostile_text_is_only_text() {
        let mut matrix = sample::matrix();
        matrix.title = "A & B <w:p>".into();
        matrix.tables[0].heading = "\"<&>'\u{1b}[31m\u{0}".into();
        matrix.tables[0].rows[0].label = "een\r\ntwee\u{b}</w:t>".into();
        let bytes = render(&matrix, &Options::default()).unwrap();
        let xml = part(&bytes, "word/document.xml");
        assert!(xml.contains("een</w:t><w:br/><w:t xml:space=\"preserve\">twee&lt;/w:t&gt;</w:t>"));
        assert!(!xml.contains('\u{1b}') && !xml.contains('\u{0}') && !xml.contains('\u{b}'));
        assert!(part(&bytes, "docProps/core.xml").contains("A &amp; B &lt;w:p&gt;"));
    }

    #[test]
    fn who_said_a_quote_is_not_in_the_file() {
        let bytes = render(&sample::matrix(), &Options::default()).unwrap();
        assert!(!part(&bytes, "word/document.xml").contains("4711"));
    }
}
