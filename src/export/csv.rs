//! The matrix as CSV: a row a theme, the first seven columns as in the report.
//!
//! UTF-8 with a byte order mark and CRLF, as Excel wants it; in Dutch with semicolons and decimal
//! commas, in English with commas and points. Cells that a spreadsheet would take for a formula get an
//! apostrophe in front.

use super::figures::{Figures, figures};
use super::text::guarded;
use super::{ExportError, Format, Layout, Options};
use crate::matrix::{Matrix, Table, percentage};
use crate::message::{Lang, decimal, export as text};

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The bytes of the file.
///
/// # Errors
/// When the text cannot be written, which memory always can.
pub fn render(matrix: &Matrix, options: &Options) -> Result<Vec<u8>, ExportError> {
    let records = matrix.tables.iter().flat_map(|table| {
        let figures = figures(matrix, table).into_iter();
        figures.map(|figures| record(matrix, table, &figures, options)).collect::<Vec<_>>()
    });
    file(options.lang, std::iter::once(header(matrix, options)).chain(records))
}

/// The bytes of a file with these rows. Texts from files must be guarded already.
///
/// # Errors
/// When the text cannot be written, which memory always can.
pub fn file(
    lang: Lang,
    rows: impl IntoIterator<Item = Vec<String>>,
) -> Result<Vec<u8>, ExportError> {
    let delimiter = match lang {
        Lang::Nl => b';',
        Lang::En => b',',
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    for row in rows {
        writer.write_record(row).map_err(ExportError::not_built::<csv::Error>(Format::Csv))?;
    }
    writer.into_inner().map_err(ExportError::not_built(Format::Csv))
}

/// Names of the columns, in small letters so that scripts can rely on them.
fn header(matrix: &Matrix, options: &Options) -> Vec<String> {
    let lang = options.lang;
    let mut names = text::csv_columns(lang).split(' ').map(str::to_owned).collect::<Vec<_>>();
    for group in &matrix.groups {
        let group = group.to_lowercase();
        names
            .extend(text::csv_group_columns(lang).split(' ').map(|name| format!("{name}_{group}")));
    }
    if options.layout == Layout::Extended {
        names.extend(text::csv_contrast_columns(lang).split(' ').map(str::to_owned));
    }
    names.iter().map(|name| guarded(name)).collect()
}

fn record(matrix: &Matrix, table: &Table, figures: &Figures<'_>, options: &Options) -> Vec<String> {
    let lang = options.lang;
    let share = |share: Option<f64>| {
        share.map_or_else(String::new, |share| percentage(lang, 1, share, &matrix.bands))
    };
    let points = |share: Option<f64>| {
        share.map_or_else(String::new, |share| decimal(lang, share * 100.0, 1))
    };
    let row = figures.row;
    let mut cells = vec![
        guarded(&table.heading),
        guarded(&row.label),
        guarded(&row.subtheme),
        guarded(row.quote.as_ref().map_or("", |quote| &quote.text)),
        guarded(&figures.frequency(lang).unwrap_or_default()),
        guarded(&row.levels),
        guarded(&row.implication),
        figures.all.count.to_string(),
        share(figures.all.share()),
        points(figures.interval.map(|interval| interval.low)),
        points(figures.interval.map(|interval| interval.high)),
        table.answered.all.to_string(),
        table.coded.all.to_string(),
    ];
    for group in &figures.groups {
        cells.extend([
            group.share.count.to_string(),
            share(group.share.share()),
            guarded(&group.frequency(lang).unwrap_or_default()),
            group.share.of.to_string(),
        ]);
    }
    if options.layout == Layout::Extended {
        let contrast = figures.contrast;
        let p = |p: Option<f64>| p.map_or_else(String::new, |p| decimal(lang, p, 4));
        cells.extend([
            points(contrast.map(|contrast| contrast.difference.estimate)),
            points(contrast.map(|contrast| contrast.difference.interval.low)),
            points(contrast.map(|contrast| contrast.difference.interval.high)),
            p(contrast.map(|contrast| contrast.p)),
            p(contrast.map(|contrast| contrast.p_corrected)),
        ]);
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample;

    fn file(matrix: &Matrix, layout: Layout, lang: Lang) -> String {
        String::from_utf8(render(matrix, &Options { layout, lang }).unwrap()).unwrap()
    }

    /// The cells, read back with the csv crate.
    fn cells(matrix: &Matrix, layout: Layout) -> Vec<Vec<String>> {
        let file = file(matrix, layout, Lang::Nl);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .from_reader(file.trim_start_matches('\u{feff}').as_bytes());
        reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn dutch_has_semicolons_decimal_commas_a_mark_and_crlf() {
        let file = file(&sample::matrix(), Layout::Bijlage1, Lang::Nl);
        let mut lines = file.split("\r\n");
        assert_eq!(
            lines.next().unwrap(),
            "\u{feff}vraag;thema;subthema;voorbeeld;frequentie;iglo;implicatie;n;percentage;ondergrens;bovengrens;beantwoord;gecodeerd;n_intern;percentage_intern;frequentie_intern;gecodeerd_intern;n_extern;percentage_extern;frequentie_extern;gecodeerd_extern"
        );
        assert_eq!(
            lines.next().unwrap(),
            "Q30/Q38 - Belemmeringen data-uitwisseling;Privacy (AVG);Strikte interpretatie en onzekerheid;We delen uit angst niets;Hoog;O;Beperkt data-integratie;99;32,9;27,8;38,4;301;301;54;28,4;Midden-hoog;190;45;40,5;Hoog;111"
        );
        assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains('\n'));
    }

    #[test]
    fn english_has_commas_and_points() {
        let file = file(&sample::matrix(), Layout::Bijlage1, Lang::En);
        assert!(file.starts_with("\u{feff}question,theme,subtheme,example,frequency,iglo,implication,n,percentage,lower,upper,"));
        assert!(file.contains(",99,32.9,27.8,38.4,301,301,"));
    }

    #[test]
    fn every_row_has_the_columns_of_the_header() {
        for layout in [Layout::Bijlage1, Layout::Extended] {
            let mut matrix = sample::matrix();
            sample::third_group(&mut matrix);
            let cells = cells(&matrix, layout);
            assert_eq!(cells.len(), 14);
            assert!(cells.iter().all(|row| row.len() == cells[0].len()));
        }
    }

    #[test]
    fn the_extended_layout_adds_the_difference_and_leaves_numbers_numbers() {
        let cells = cells(&sample::matrix(), Layout::Extended);
        let from = cells[0].iter().position(|name| name == "verschil").unwrap();
        assert_eq!(cells[1][from..], ["-12,1", "-23,2", "-1,1", "0,0416", "0,2495"]);
    }

    #[test]
    fn formulas_separators_quotes_and_line_breaks_stay_in_their_cell() {
        let mut matrix = sample::matrix();
        matrix.tables[0].rows[0].label = "=1+1".into();
        matrix.tables[0].rows[0].subtheme = "a;\"b\"\r\nc".into();
        matrix.tables[0].rows[0].implication = "@x".into();
        matrix.groups[0] = "=cmd".into();
        let cells = cells(&matrix, Layout::Bijlage1);
        assert_eq!(cells[1][1], "'=1+1");
        assert_eq!(cells[1][2], "a;\"b\"\nc");
        assert_eq!(cells[1][6], "'@x");
        assert_eq!(cells[6][3], "'=SOM(A1) is alles wat ik heb");
        assert!(cells.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '@'])));
    }

    #[test]
    fn what_is_undefined_is_empty() {
        let mut matrix = sample::matrix();
        sample::uncode(&mut matrix);
        let cells = cells(&matrix, Layout::Extended);
        assert_eq!(cells[1][3..5], ["", ""]);
        assert_eq!(cells[1][7..13], ["0", "", "", "", "301", "0"]);
        assert_eq!(cells[1].last().unwrap(), "");
    }
}
