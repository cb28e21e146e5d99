//! Excel workbooks: the matrix, with a sheet of the themes of all questions and a sheet that accounts for the
//! numbers; and the parts that any workbook is made of.
//!
//! Texts are written as strings, never as formulas, and one that looks like a formula gets an apostrophe
//! in front, so that it stays text in whatever the sheet is converted to. Numbers are numbers: Excel
//! shows them in the way of the reader's country.

mod account;
pub mod grid;
pub mod look;
mod themes;

use super::text::one_line;
use super::{ExportError, Format, Options};
use crate::matrix::Matrix;
use crate::message::{Lang, export as text};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

/// The bytes of the workbook.
///
/// # Errors
/// When there are more themes or groups than a sheet has rows or columns.
pub fn render(matrix: &Matrix, options: &Options) -> Result<Vec<u8>, ExportError> {
    workbook(matrix, options).map_err(ExportError::not_built(Format::Xlsx))
}

fn workbook(matrix: &Matrix, options: &Options) -> Result<Vec<u8>, XlsxError> {
    let lang = options.lang;
    let mut workbook = start(&text::title(lang), &matrix.title)?;
    themes::fill(sheet(&mut workbook, text::sheet_matrix(lang), lang)?, matrix, options)?;
    account::fill(sheet(&mut workbook, text::sheet_account(lang), lang)?, matrix, options)?;
    workbook.save_to_buffer()
}

/// A workbook without sheets. Without a fixed date the file would hold that of today and differ each time.
///
/// # Errors
/// Never: the date exists.
pub fn start(title: &str, subject: &str) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let properties = DocProperties::new()
        .set_title(title)
        .set_subject(one_line(subject))
        .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    workbook.set_properties(&properties);
    Ok(workbook)
}

/// A new sheet: on paper A4 landscape, as wide as the page, with page numbers bottom right.
///
/// # Errors
/// When a sheet cannot have this name.
pub fn sheet(
    workbook: &mut Workbook,
    name: String,
    lang: Lang,
) -> Result<&mut Worksheet, XlsxError> {
    const A4: u8 = 9;
    const INCHES: f64 = 0.6;
    let sheet = workbook.add_worksheet();
    sheet.set_name(name)?;
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_margins(INCHES, INCHES, INCHES, 0.8, 0.3, 0.4)
        .set_print_fit_to_pages(1, 0)
        .set_footer(format!("&R{} &P / &N", text::page(lang)));
    Ok(sheet)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{Layout, sample};
    use calamine::{Data, Range, Reader, Xlsx, open_workbook_from_rs};
    use std::io::Cursor;

    fn sheet(matrix: &Matrix, layout: Layout, name: &str) -> Range<Data> {
        let bytes = render(matrix, &Options { layout, lang: Lang::Nl }).unwrap();
        let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
        workbook.worksheet_range(name).unwrap()
    }

    fn row(range: &Range<Data>, row: usize) -> Vec<String> {
        range.rows().nth(row).unwrap().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_first_sheet_has_all_themes_with_real_numbers() {
        let range = sheet(&sample::matrix(), Layout::Bijlage1, "Themamatrix");
        assert_eq!(
            row(&range, 0),
            [
                "Vraag",
                "Thema",
                "Subthema / duiding",
                "Voorbeeld (geanonimiseerd)",
                "Frequentie",
                "IGLO",
                "Implicatie",
                "n",
                "%",
                "intern: n",
                "intern: %",
                "extern: n",
                "extern: %",
                "Beantwoord",
                "Gecodeerd"
            ]
        );
        assert_eq!(range.height(), 14);
        assert_eq!(
            row(&range, 1)[..3],
            [
                "Q30/Q38 - Belemmeringen data-uitwisseling",
                "Privacy (AVG)",
                "Strikte interpretatie en onzekerheid"
            ]
        );
        assert_eq!(range[(1, 7)], Data::Float(99.0));
        assert_eq!(range[(1, 8)], Data::Float(99.0 / 301.0));
        assert_eq!(range[(1, 12)], Data::Float(45.0 / 111.0));
    }

    #[test]
    fn the_extended_layout_adds_intervals_and_the_difference() {
        let range = sheet(&sample::matrix(), Layout::Extended, "Themamatrix");
        let header = row(&range, 0);
        assert_eq!(header[9..11], ["95%-ondergrens", "95%-bovengrens"]);
        let from = header.iter().position(|name| name.starts_with("Verschil")).unwrap();
        let Data::Float(difference) = range[(1, from)] else { panic!("not a number") };
        assert!((difference - (54.0 / 190.0 - 45.0 / 111.0) * 100.0).abs() < 1e-9);
        assert_eq!(header[from + 3], "p (Holm)");
    }

    #[test]
    fn a_formula_is_text_with_an_apostrophe() {
        let mut matrix = sample::matrix();
        matrix.tables[0].rows[0].label = "=SOM(A1)".into();
        matrix.tables[0].rows[1].implication = "-2+3".into();
        let range = sheet(&matrix, Layout::Bijlage1, "Themamatrix");
        assert_eq!(range[(1, 1)], Data::String("'=SOM(A1)".into()));
        assert_eq!(range[(2, 6)], Data::String("'-2+3".into()));
    }

    #[test]
    fn what_is_undefined_is_an_empty_cell() {
        let mut matrix = sample::matrix();
        sample::uncode(&mut matrix);
        let range = sheet(&matrix, Layout::Extended, "Themamatrix");
        assert_eq!(range[(1, 8)], Data::Empty);
        assert_eq!(range[(1, 4)], Data::String("–".into()));
    }

    #[test]
    fn the_second_sheet_accounts_for_the_numbers() {
        let range = sheet(&sample::matrix(), Layout::Bijlage1, "Verantwoording");
        let cells: Vec<String> = range.rows().flatten().map(ToString::to_string).collect();
        for text in [
            "Preventieonderzoek Casemanagement",
            "Themamatrix preventie",
            "codeur MN",
            "I = individu, G = groep, L = leiderschap, O = organisatie",
            "Beantwoord, intern",
        ] {
            assert!(cells.iter().any(|cell| cell.contains(text)), "{text}");
        }
        assert!(cells.iter().any(|cell| cell.contains("Hoog vanaf 30%")));
        assert!(cells.iter().any(|cell| cell.contains("extern Hoog (40,5%)")));
        let questions = range.rows().position(|row| row[0] == "Vraag").unwrap();
        assert_eq!(range[(questions + 1, 1)], Data::Float(301.0));
        assert_eq!(range[(questions + 1, 2)], Data::Float(190.0));
    }

    #[test]
    fn a_text_longer_than_a_cell_is_cut_and_does_not_fail() {
        let mut matrix = sample::matrix();
        matrix.tables[0].rows[0].implication = "lang ".repeat(10_000);
        let range = sheet(&matrix, Layout::Bijlage1, "Themamatrix");
        assert!(range[(1, 6)].to_string().ends_with('…'));
    }
}
