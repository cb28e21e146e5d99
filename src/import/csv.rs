//! Separated text: which separator, and whether every row has the cells that the header promises.

use super::encoding::decode;
use super::error::ImportError;
use super::header::take_titles;
use super::name::is_blank;
use super::records::{Parsed, QuoteFault, Record, parse};
use super::table::{FileKind, Regular, Table, assemble};

/// The separators that are tried; of two that fit equally well the first is taken, because commas
/// stand in sentences and semicolons and tabs hardly do.
const SEPARATORS: [char; 3] = ['\t', ';', ','];

/// Reads a text file as a table.
pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Table, ImportError> {
    let decoded = decode(bytes);
    let (parsed, separator) = match announced_separator(&decoded.text) {
        Some((separator, rest)) => (parse(rest, separator, 2), separator),
        None => best_fit(&decoded.text),
    };
    if let Some(fault) = parsed.fault {
        return Err(quote_error(file, fault));
    }
    let mut records = parsed.records;
    records.retain(|record| !record.is_blank());
    let titles = take_titles(&mut records);
    let completed = make_regular(file, &mut records, separator)?;
    let kind = FileKind::Csv { encoding: decoded.encoding, separator };
    assemble(file, kind, Regular { records, titles, completed }, decoded.replaced)
}

/// Excel's own first line `sep=;`: the separator and the text after that line.
fn announced_separator(text: &str) -> Option<(char, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let line = line.trim_end_matches('\r').trim_matches('"');
    let (name, separator) = line.split_once('=')?;
    let mut separator = separator.chars();
    let (Some(separator), None) = (separator.next(), separator.next()) else { return None };
    let usable = separator != '"' && !separator.is_alphanumeric();
    (name.trim().eq_ignore_ascii_case("sep") && usable).then_some((separator, rest))
}

/// Reads the text with each separator and keeps the reading with the most regular records.
fn best_fit(text: &str) -> (Parsed, char) {
    let mut best: Option<(Fit, Parsed, char)> = None;
    for separator in SEPARATORS {
        let parsed = parse(text, separator, 1);
        let fit = Fit::of(&parsed);
        if best.as_ref().is_none_or(|(best, ..)| fit > *best) {
            best = Some((fit, parsed, separator));
        }
    }
    match best {
        Some((fit, parsed, separator)) if fit.separates => (parsed, separator),
        Some((_, parsed, separator)) => titled(text).unwrap_or((parsed, separator)),
        None => (parse(text, ',', 1), ','),
    }
}

/// The reading with a title above the header, when all rows under it are as wide as the header: what
/// seems one column may be a table with a line of text above it.
fn titled(text: &str) -> Option<(Parsed, char)> {
    SEPARATORS.into_iter().find_map(|separator| {
        let parsed = parse(text, separator, 1);
        let mut records: Vec<Record> =
            parsed.records.iter().filter(|record| !record.is_blank()).cloned().collect();
        let titles = take_titles(&mut records);
        let width = records.first()?.cells.len();
        let regular = records.len() > 1 && records.iter().all(|row| row.cells.len() == width);
        (titles > 0 && regular && parsed.fault.is_none()).then_some((parsed, separator))
    })
}

/// How well a separator fits; the fields are compared in order.
#[derive(PartialEq, PartialOrd)]
struct Fit {
    /// Whether it separates anything in the header.
    separates: bool,
    /// The share (0 to 1) of the other records with as many cells as the header, or more that are empty.
    regular: f64,
    /// Whether the quotes are sound.
    sound: bool,
    /// How many cells the header has.
    width: usize,
}

impl Fit {
    #[allow(clippy::cast_precision_loss, reason = "a share; files have far fewer than 2^52 rows")]
    fn of(parsed: &Parsed) -> Self {
        let mut records = parsed.records.iter().filter(|record| !record.is_blank());
        let width = records.next().map_or(0, |header| header.cells.len());
        let (mut all, mut regular) = (0, 0);
        for record in records {
            all += 1;
            let fits = record.cells.len() >= width
                && record.cells.iter().skip(width).all(|cell| is_blank(cell));
            regular += usize::from(fits);
        }
        let regular = if all == 0 { 0.0 } else { regular as f64 / all as f64 };
        Self { separates: width > 1, regular, sound: parsed.fault.is_none(), width }
    }
}

/// Makes all rows as wide as the header where that takes nothing away: empty cells past the header go,
/// and rows that Excel wrote without the empty cells at their end get them. Gives back how many did.
fn make_regular(file: &str, records: &mut [Record], separator: char) -> Result<usize, ImportError> {
    let Some((header, rows)) = records.split_first_mut() else { return Ok(0) };
    let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let past =
        |record: &Record, width: usize| record.cells.iter().skip(width).any(|cell| !is_blank(cell));
    if widest > 0 && !past(header, widest) {
        header.cells.truncate(widest);
    }
    let expected = header.cells.len();
    if !rows.iter().any(|row| past(row, expected)) {
        rows.iter_mut().for_each(|row| row.cells.truncate(expected));
    }
    let ragged: Vec<&Record> = rows.iter().filter(|row| row.cells.len() != expected).collect();
    let Some(first) = ragged.first() else { return Ok(0) };
    let same = ragged.iter().all(|row| row.cells.len() == first.cells.len());
    let all = rows.len() > 1 && ragged.len() == rows.len() && same;
    if all || ragged.len() < 2 || !ragged.iter().all(|row| lacks_its_end(row, expected)) {
        return Err(ImportError::Ragged {
            file: file.to_owned(),
            line: first.line,
            found: first.cells.len(),
            header_line: header.line,
            expected,
            separator,
            others: ragged.len() - 1,
            all,
        });
    }
    let completed = ragged.len();
    rows.iter_mut().for_each(|row| row.cells.resize(expected, String::new()));
    Ok(completed)
}

/// Whether a row is short and begins as a row does, with a number or code, and not in the middle of an
/// answer that was split over two lines.
fn lacks_its_end(row: &Record, expected: usize) -> bool {
    let first = row.cells.first().map_or("", |cell| cell.trim());
    row.cells.len() < expected
        && first.contains(|c: char| c.is_ascii_digit())
        && !first.contains(char::is_whitespace)
}

fn quote_error(file: &str, fault: QuoteFault) -> ImportError {
    let file = file.to_owned();
    match fault {
        QuoteFault::Unclosed { opened } => ImportError::UnclosedQuote { file, line: opened },
        QuoteFault::TextAfter { opened, closed } => {
            ImportError::TextAfterQuote { file, line: opened, closed }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::encoding::Encoding;
    use encoding_rs::WINDOWS_1252;
    use proptest::prelude::*;

    fn table(text: &str) -> Table {
        read("proef.csv", text.as_bytes()).unwrap()
    }

    fn separator(table: &Table) -> char {
        match table.kind {
            FileKind::Csv { separator, .. } => separator,
            FileKind::Sheet { .. } => panic!("not text"),
        }
    }

    fn rows(table: &Table) -> Vec<(usize, Vec<&str>)> {
        table
            .rows
            .iter()
            .map(|row| (row.line, row.cells.iter().map(String::as_str).collect()))
            .collect()
    }

    #[test]
    fn the_separator_is_the_one_that_makes_regular_records() {
        let semicolons =
            "nr;Wat belemmert, volgens u?;Rol\n1;angst, vooral;intern\n2;niets;extern\n";
        assert_eq!(separator(&table(semicolons)), ';');
        let commas = "nr,antwoord\n1,\"a;b;c\"\n2,\"d;e;f\"\n";
        assert_eq!(separator(&table(commas)), ',');
        let tabs = "nr\tantwoord\n1\ta, b; c\n2\td, e; f\n";
        assert_eq!(separator(&table(tabs)), '\t');
    }

    #[test]
    fn separators_and_line_breaks_within_quotes_do_not_count() {
        let table =
            table("nr;antwoord;rol\n1;\"eerst dit;\ndan, dat;\nen klaar\";intern\n2;ja;extern\n");
        assert_eq!(
            rows(&table),
            [
                (2, vec!["1", "eerst dit;\ndan, dat;\nen klaar", "intern"]),
                (5, vec!["2", "ja", "extern"])
            ]
        );
    }

    #[test]
    fn a_first_line_that_announces_the_separator_is_honoured_and_skipped() {
        for first in ["sep=;", "SEP=;\r", "\"sep=;\""] {
            let table = table(&format!("{first}\na,b;c\n1,2;3\n"));
            assert_eq!(table.headers, ["a,b", "c"]);
            assert_eq!(rows(&table), [(3, vec!["1,2", "3"])]);
        }
    }

    #[test]
    fn windows_1252_with_semicolons_reads_as_excel_writes_it() {
        let bytes =
            b"respondent;Type casemanager;Q30\r\n1;intern;\"co\xF6rdinatie\nkost \x80\"\r\n";
        let table = read("excel.csv", bytes).unwrap();
        let kind = FileKind::Csv { encoding: Encoding::Windows1252, separator: ';' };
        assert_eq!((&table.kind, table.replaced), (&kind, 0));
        assert_eq!(rows(&table), [(2, vec!["1", "intern", "coördinatie\nkost €"])]);
    }

    #[test]
    fn unicode_text_of_excel_reads() {
        let text = "respondent\tQ30\r\n1\t\"eén ding,\nmaar dan\"\r\n";
        let mut bytes = vec![0xFF, 0xFE];
        bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        let table = read("unicode.txt", &bytes).unwrap();
        assert_eq!(table.kind, FileKind::Csv { encoding: Encoding::Utf16Le, separator: '\t' });
        assert_eq!(rows(&table), [(2, vec!["1", "eén ding,\nmaar dan"])]);
    }

    #[test]
    fn blank_rows_are_left_out_and_lines_still_count() {
        let table = table("a;b\n\n1;2\n;\n3;4\n ; \n;\n\n");
        assert_eq!(rows(&table), [(3, vec!["1", "2"]), (5, vec!["3", "4"])]);
    }

    #[test]
    fn a_trailing_separator_on_every_row_is_an_empty_column() {
        assert_eq!(table("a,b,\n1,2,\n3,4,\n").headers, ["a", "b", ""]);
    }

    #[test]
    fn one_column_needs_no_separator() {
        let table = table("antwoord\nangst\ntijd\n");
        assert_eq!(rows(&table), [(2, vec!["angst"]), (3, vec!["tijd"])]);
    }

    #[test]
    fn empty_cells_past_the_header_go() {
        assert_eq!(rows(&table("a;b\n1;2;\n3;4;;\n")), [(2, vec!["1", "2"]), (3, vec!["3", "4"])]);
        assert_eq!(table("a;b;\n1;2\n3;4\n").headers, ["a", "b"]);
    }

    #[test]
    fn rows_without_their_last_empty_cells_are_completed() {
        let table = table("nr;a;b;c\n1;x;y;z\n2;x\n3;x;y\n4;x;y;z\n");
        assert_eq!(table.completed, 2);
        assert_eq!(table.rows[1].cells, ["2", "x", "", ""]);
    }

    #[test]
    fn an_answer_that_was_split_over_two_lines_is_an_error() {
        let split = "nr;a;b\n1;x;y\n2;een lang\nantwoord;y\n3;x;y\n";
        assert!(matches!(
            read("proef.csv", split.as_bytes()),
            Err(ImportError::Ragged { line: 3, found: 2, others: 1, .. })
        ));
    }

    #[test]
    fn when_all_rows_have_another_width_the_header_is_at_fault() {
        let error = read("proef.csv", b"nr;a\n1;x;y\n2;x;y\n").unwrap_err();
        assert_eq!(
            crate::message::Explain::explain(&error, crate::message::Lang::Nl),
            "proef.csv, regel 2: hier staan 3 cellen en in de kop (regel 1) 2; zo is er nog 1. Alle \
             rijen zijn even breed, dus de fout zit waarschijnlijk in de kop; geef elke kolom daar een \
             eigen naam"
        );
    }

    #[test]
    fn a_ragged_row_names_the_line_and_both_counts() {
        let ragged = |text: &str| read("proef.csv", text.as_bytes()).unwrap_err();
        assert_eq!(
            ragged("a,b,c\n1,2,3\n4,5,6,7\n8,9\n1,2,3\n"),
            ImportError::Ragged {
                file: "proef.csv".into(),
                line: 3,
                found: 4,
                header_line: 1,
                expected: 3,
                separator: ',',
                others: 1,
                all: false,
            }
        );
        assert!(matches!(
            ragged("a,b\n1,2\n3\n4,5\n"),
            ImportError::Ragged { line: 3, found: 1, .. }
        ));
        assert!(matches!(
            ragged("nr,antwoord\n1,angst, vooral\n"),
            ImportError::Ragged { line: 2, found: 3, expected: 2, .. }
        ));
    }

    #[test]
    fn an_unclosed_quote_is_an_error_and_not_a_long_answer() {
        let fault = |text: &str| read("proef.csv", text.as_bytes()).unwrap_err();
        let file = || "proef.csv".to_owned();
        assert_eq!(
            fault("nr;antwoord\n1;ja\n2;\"open\n3;nee\n"),
            ImportError::UnclosedQuote { file: file(), line: 3 }
        );
        assert_eq!(
            fault("nr,\"antwoord\n1,ja\n"),
            ImportError::UnclosedQuote { file: file(), line: 1 }
        );
        assert_eq!(
            fault(
                "\"nr\",\"antwoord\"\n\"1\",\"ja\"\n\"2\",\"open\n\"3\",\"nee\"\n\"4\",\"nee\"\n"
            ),
            ImportError::TextAfterQuote { file: file(), line: 3, closed: 4 }
        );
    }

    fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
        let units = |little: bool| -> Vec<u8> {
            let bytes = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
            text.encode_utf16().flat_map(bytes).collect()
        };
        match encoding {
            Encoding::Utf8 => text.as_bytes().to_vec(),
            Encoding::Utf8Bom => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            Encoding::Utf16Le => [b"\xFF\xFE".to_vec(), units(true)].concat(),
            Encoding::Utf16Be => [b"\xFE\xFF".to_vec(), units(false)].concat(),
            Encoding::Windows1252 => WINDOWS_1252.encode(text).0.into_owned(),
        }
    }

    fn any_encoding() -> impl Strategy<Value = Encoding> {
        prop::sample::select(vec![
            Encoding::Utf8,
            Encoding::Utf8Bom,
            Encoding::Utf16Le,
            Encoding::Utf16Be,
            Encoding::Windows1252,
        ])
    }

    proptest! {
        #[test]
        fn a_written_table_comes_back_the_same(
            answers in prop::collection::vec(("[a-zéï][a-zé ]{0,8}", "[a-zé,;\t\"\r\n ]{0,12}"), 1..6),
            separator in prop::sample::select(vec![',', ';', '\t']),
            encoding in any_encoding(),
            always in any::<bool>(),
        ) {
            let style = if always { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
            let mut writer = csv::WriterBuilder::new()
                .delimiter(separator as u8)
                .quote_style(style)
                .terminator(csv::Terminator::CRLF)
                .from_writer(Vec::new());
            writer.write_record(["respondent", "groep", "één antwoord"]).unwrap();
            for (name, answer) in &answers {
                writer.write_record(["r", name, answer]).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let table = read("t.csv", &encoded(&text, encoding)).unwrap();
            prop_assert_eq!(&table.kind, &FileKind::Csv { encoding, separator });
            prop_assert_eq!(&table.headers, &["respondent", "groep", "één antwoord"]);
            let back: Vec<(String, String)> =
                table.rows.iter().map(|row| (row.cells[1].clone(), row.cells[2].clone())).collect();
            prop_assert_eq!(back, answers);
        }
    }
}
