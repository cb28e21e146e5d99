//! Workbooks: the fullest sheet that holds a table, its cells as a person reads them.

use super::error::ImportError;
use super::header::take_titles;
use super::name::is_blank;
use super::records::Record;
use super::sniff::{Looks, SheetFormat};
use super::table::{FileKind, Regular, Table, assemble};
use calamine::{
    Cell, Data, DataRef, ExcelDateTime, Ods, OdsError, Reader, SheetType, SheetVisible, Xls,
    XlsError, Xlsx, XlsxError, open_workbook_from_rs,
};
use std::collections::BTreeMap;
use std::io::Cursor;

type Bytes<'a> = Cursor<&'a [u8]>;

/// The cells of a sheet that show something: row, column (both from 0), text.
type Cells = Vec<(u32, u32, String)>;

/// Error values as they are shown: in an .ods they arrive as text, in the language of the program.
const ERRORS: [&str; 14] = [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#LEEG!", "#DEEL/0!",
    "#WAARDE!", "#VERW!", "#NAAM?", "#GETAL!", "#N/B",
];

/// Reads the sheet with the most filled cells, because an explanation often comes first; a hidden one
/// only when no other has a header and data.
pub(super) fn read(file: &str, bytes: &[u8], format: SheetFormat) -> Result<Table, ImportError> {
    // calamine trusts the lengths that an .xls states, and panics on a damaged one.
    let sheets = std::panic::catch_unwind(|| sheets(bytes, format)).unwrap_or(Err(Fault::Damaged));
    let sheets = sheets.map_err(|fault| match fault {
        Fault::Damaged => ImportError::DamagedWorkbook { file: file.to_owned() },
        Fault::Locked => ImportError::NotATable { file: file.to_owned(), looks: Looks::Locked },
    })?;
    let mut tables: Vec<Candidate> = sheets.into_iter().map(Candidate::of).collect();
    // Of equals `max_by_key` takes the last, and the first is meant.
    let sizes = tables.iter().enumerate().filter(|(_, table)| table.records.len() > 1).rev();
    let fullest = sizes.max_by_key(|(_, table)| (table.visible, table.filled)).map(|(at, _)| at);
    let Some(fullest) = fullest else {
        let file = file.to_owned();
        let any = tables.iter().any(|table| !table.records.is_empty());
        return Err(if any { ImportError::NoRows { file } } else { ImportError::Empty { file } });
    };
    let Candidate { name: sheet, mut records, .. } = tables.remove(fullest);
    let others = tables.into_iter().filter(|table| table.records.len() > 1);
    let kind = FileKind::Sheet { format, sheet, others: others.map(|table| table.name).collect() };
    let titles = take_titles(&mut records);
    assemble(file, kind, Regular { records, titles, completed: 0 }, 0)
}

/// A sheet as calamine reads it.
struct Sheet {
    name: String,
    visible: bool,
    cells: Cells,
}

/// A sheet that may hold the table.
struct Candidate {
    name: String,
    visible: bool,
    /// How many cells show something.
    filled: usize,
    records: Vec<Record>,
}

impl Candidate {
    fn of(Sheet { name, visible, cells }: Sheet) -> Self {
        Self { name, visible, filled: cells.len(), records: records(cells) }
    }
}

/// Why a workbook cannot be read. What calamine says beyond this is about bytes and helps no user.
enum Fault {
    Damaged,
    Locked,
}

impl From<XlsxError> for Fault {
    fn from(error: XlsxError) -> Self {
        if matches!(error, XlsxError::Password) { Self::Locked } else { Self::Damaged }
    }
}

impl From<XlsError> for Fault {
    fn from(error: XlsError) -> Self {
        if matches!(error, XlsError::Password) { Self::Locked } else { Self::Damaged }
    }
}

impl From<OdsError> for Fault {
    fn from(error: OdsError) -> Self {
        if matches!(error, OdsError::Password) { Self::Locked } else { Self::Damaged }
    }
}

/// The sheets, in the order of the workbook.
fn sheets(bytes: &[u8], format: SheetFormat) -> Result<Vec<Sheet>, Fault> {
    let bytes = Cursor::new(bytes);
    match format {
        SheetFormat::Xlsx => read_xlsx(bytes),
        SheetFormat::Xls => read_ranges(open_workbook_from_rs::<Xls<_>, _>(bytes)?),
        SheetFormat::Ods => read_ranges(open_workbook_from_rs::<Ods<_>, _>(bytes)?),
    }
}

/// Cell by cell: a whole range would take memory for every empty cell up to the farthest one, and in
/// an xlsx a stray cell can lie at row 1,048,576 and column 16,384.
fn read_xlsx(bytes: Bytes<'_>) -> Result<Vec<Sheet>, Fault> {
    let mut workbook = open_workbook_from_rs::<Xlsx<_>, _>(bytes)?;
    let mut sheets = Vec::new();
    for (name, visible) in sheet_names(&workbook) {
        let mut reader = workbook.worksheet_cells_reader(&name)?;
        let mut cells = Vec::new();
        while let Some(cell) = reader.next_cell()? {
            cells.extend(shown(&cell));
        }
        sheets.push(Sheet { name, visible, cells });
    }
    Ok(sheets)
}

fn shown(cell: &Cell<DataRef<'_>>) -> Option<(u32, u32, String)> {
    let (row, column) = cell.get_position();
    let text = text(&Data::from(cell.get_value().clone()));
    (!is_blank(&text)).then_some((row, column, text))
}

fn read_ranges<'a, R>(mut workbook: R) -> Result<Vec<Sheet>, Fault>
where
    R: Reader<Bytes<'a>>,
    Fault: From<R::Error>,
{
    let names = sheet_names(&workbook);
    let mut sheets = Vec::new();
    for (name, visible) in names {
        let range = workbook.worksheet_range(&name)?;
        let (top, left) = range.start().unwrap_or_default();
        let cells = range.used_cells().filter_map(|(row, column, data)| {
            let row = top.checked_add(u32::try_from(row).ok()?)?;
            let column = left.checked_add(u32::try_from(column).ok()?)?;
            let text = text(data);
            (!is_blank(&text)).then_some((row, column, text))
        });
        let cells = cells.collect();
        sheets.push(Sheet { name, visible, cells });
    }
    Ok(sheets)
}

/// The sheets with cells (charts have a name among the sheets too) in the order of the workbook, and
/// whether each is visible.
fn sheet_names<RS: std::io::Read + std::io::Seek>(
    workbook: &impl Reader<RS>,
) -> Vec<(String, bool)> {
    let sheets = workbook.sheets_metadata().iter();
    sheets
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .collect()
}

/// Rows that are not blank, all as wide as the widest; column A is the first, so that letters agree
/// with the program in which the user looks at the sheet.
fn records(cells: Cells) -> Vec<Record> {
    let Some(last) = cells.iter().map(|(_, column, _)| *column as usize).max() else {
        return Vec::new();
    };
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for (row, column, text) in cells {
        let row = rows.entry(row).or_insert_with(|| vec![String::new(); last + 1]);
        if let Some(cell) = row.get_mut(column as usize) {
            *cell = text;
        }
    }
    rows.into_iter().map(|(row, cells)| Record { line: row as usize + 1, cells }).collect()
}

/// A cell as a person reads it: whole numbers without decimals, dates as `2024-05-31`, yes and no in
/// Dutch, error values as empty.
fn text(data: &Data) -> String {
    match data {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::String(text) if ERRORS.contains(&text.as_str()) => String::new(),
        Data::String(text) => text.clone(),
        Data::Bool(true) => "ja".to_owned(),
        Data::Bool(false) => "nee".to_owned(),
        Data::DateTime(moment) => moment_text(moment),
        Data::DateTimeIso(moment) => iso_text(moment),
        Data::DurationIso(duration) => duration.clone(),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// A moment of an .ods: without a time of midnight, and without seconds when they are zero.
fn iso_text(moment: &str) -> String {
    match moment.split_once('T') {
        None | Some((_, "00:00:00")) => moment.trim_end_matches("T00:00:00").to_owned(),
        Some((date, time)) => {
            let short = time.strip_suffix(":00").filter(|short| short.len() == "09:05".len());
            format!("{date} {}", short.unwrap_or(time))
        }
    }
}

/// A number with the fifteen digits that Excel keeps: 0.1 + 0.2 is 0.3.
fn number_text(number: f64) -> String {
    let kept = format!("{number:.14e}").parse::<f64>().unwrap_or(number);
    kept.to_string()
}

fn moment_text(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return duration_text(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time = match (hour, minute, second) {
        (0, 0, 0) => return date,
        (hour, minute, 0) => format!("{hour:02}:{minute:02}"),
        (hour, minute, second) => format!("{hour:02}:{minute:02}:{second:02}"),
    };
    // Below one day there is only a time.
    if moment.as_f64() < 1.0 { time } else { format!("{date} {time}") }
}

/// A number of days as hours, minutes and seconds.
#[allow(clippy::cast_possible_truncation, reason = "a duration in seconds; `as` saturates")]
fn duration_text(days: f64) -> String {
    let seconds = (days * 86_400.0).round() as i64;
    let (sign, seconds) = (if seconds < 0 { "-" } else { "" }, seconds.unsigned_abs());
    format!("{sign}{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::table::read_table;
    use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, XlsxError};

    const ODS: &[u8] = include_bytes!("../../tests/fixtures/import/antwoorden.ods");
    const XLS: &[u8] = include_bytes!("../../tests/fixtures/import/antwoorden.xls");

    /// A sheet with only a title, a sheet with answers, and a sheet with other data. The fixtures
    /// `antwoorden.ods` and `antwoorden.xls` are this workbook saved by LibreOffice.
    fn workbook() -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().set_name("Titel")?.write(0, 0, "Onderzoek")?;
        let sheet = workbook.add_worksheet().set_name("Antwoorden")?;
        let day = Format::new().set_num_format("dd-mm-yyyy");
        let moment = Format::new().set_num_format("dd-mm-yyyy hh:mm");
        for (column, header) in (0..).zip(["nr", "caseload", "datum", "begin", "klaar", "Q30"]) {
            sheet.write(1, column, header)?;
        }
        // As LibreOffice writes them, so that it knows the cells for what they are.
        let yes_no = Format::new().set_num_format("\"TRUE\";\"TRUE\";\"FALSE\"");
        sheet.write(2, 0, 3_292_879_998_u64)?.write(2, 1, 2.5)?;
        sheet.write_with_format(2, 4, true, &yes_no)?.write_with_format(4, 4, false, &yes_no)?;
        sheet.write_with_format(2, 2, &ExcelDateTime::from_ymd(2024, 5, 31)?, &day)?;
        let begin = ExcelDateTime::from_ymd(2024, 5, 31)?.and_hms(9, 5, 0)?;
        sheet.write_with_format(2, 3, &begin, &moment)?;
        sheet.write(2, 5, "angst voor de AVG,\nen eén systeem")?;
        sheet.write(4, 0, 12)?.write(4, 1, 40)?;
        sheet.write(4, 5, Formula::new("=1/0").set_result("#DIV/0!"))?;
        sheet.write(5, 0, 13)?;
        workbook.add_worksheet().set_name("Codes")?.write(0, 0, "code")?.write(1, 0, "x")?;
        workbook.save_to_buffer()
    }

    fn xlsx() -> Vec<u8> {
        workbook().unwrap()
    }

    fn assert_read(table: &Table, format: SheetFormat, [yes, no]: [&str; 2]) {
        let kind =
            FileKind::Sheet { format, sheet: "Antwoorden".into(), others: vec!["Codes".into()] };
        assert_eq!(table.kind, kind);
        assert_eq!(table.headers, ["nr", "caseload", "datum", "begin", "klaar", "Q30"]);
        let rows: Vec<(usize, Vec<&str>)> = table
            .rows
            .iter()
            .map(|row| (row.line, row.cells.iter().map(String::as_str).collect()))
            .collect();
        let answer = "angst voor de AVG,\nen eén systeem";
        assert_eq!(
            rows,
            [
                (3, vec!["3292879998", "2.5", "2024-05-31", "2024-05-31 09:05", yes, answer]),
                (5, vec!["12", "40", "", "", no, ""]),
                (6, vec!["13", "", "", "", "", ""]),
            ]
        );
    }

    #[test]
    fn the_three_kinds_of_workbook_read_the_same() {
        let words = ["ja", "nee"];
        assert_read(&read_table("a.xlsx", &xlsx()).unwrap(), SheetFormat::Xlsx, words);
        assert_read(&read_table("a.ods", ODS).unwrap(), SheetFormat::Ods, words);
        // LibreOffice writes yes and no into an .xls as numbers; Excel does not.
        assert_read(&read_table("a.xls", XLS).unwrap(), SheetFormat::Xls, ["1", "0"]);
    }

    #[test]
    fn a_workbook_under_the_name_of_another_kind_reads_and_under_that_of_text_does_not() {
        assert!(read_table("a.xls", &xlsx()).is_ok());
        assert_eq!(
            read_table("a.csv", &xlsx()).unwrap_err(),
            ImportError::Misnamed {
                file: "a.csv".into(),
                looks: Looks::Workbook(SheetFormat::Xlsx)
            }
        );
    }

    #[test]
    fn an_explanation_or_a_hidden_sheet_before_the_answers_is_not_taken_for_them() {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet().set_name("Uitleg").unwrap();
        sheet.write(0, 0, "Lees mij").unwrap().write(1, 0, "Zie het andere blad").unwrap();
        for (name, last) in [("Antwoorden", 4), ("Lijsten", 9)] {
            let sheet = workbook.add_worksheet().set_name(name).unwrap();
            sheet.set_hidden(name == "Lijsten");
            sheet.write(0, 0, "Verzuim 2024").unwrap();
            for row in 1..last {
                for column in 0..3 {
                    sheet.write(row, column, format!("{name} {row} {column}")).unwrap();
                }
            }
        }
        let table = read_table("a.xlsx", &workbook.save_to_buffer().unwrap()).unwrap();
        let others = vec!["Uitleg".into(), "Lijsten".into()];
        let sheet = "Antwoorden".into();
        assert_eq!(table.kind, FileKind::Sheet { format: SheetFormat::Xlsx, sheet, others });
        assert_eq!((table.header_below, table.rows.len()), (Some(2), 2));
    }

    #[test]
    fn a_workbook_without_a_table_is_an_error() {
        let mut workbook = Workbook::new();
        workbook.add_worksheet();
        let empty = workbook.save_to_buffer().unwrap();
        assert_eq!(
            read_table("a.xlsx", &empty).unwrap_err(),
            ImportError::Empty { file: "a.xlsx".into() }
        );
        workbook.worksheet_from_index(0).unwrap().write(3, 3, "nr").unwrap();
        let header = workbook.save_to_buffer().unwrap();
        assert_eq!(
            read_table("a.xlsx", &header).unwrap_err(),
            ImportError::NoRows { file: "a.xlsx".into() }
        );
    }

    #[test]
    fn a_stray_cell_far_away_does_not_take_the_memory_of_all_cells_before_it() {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write(0, 0, "nr").unwrap().write(1_048_575, 16_383, "x").unwrap();
        let table = read_table("a.xlsx", &workbook.save_to_buffer().unwrap()).unwrap();
        assert_eq!((table.headers.len(), table.rows.len()), (16_384, 1));
        assert_eq!(table.rows[0].line, 1_048_576);
    }

    #[test]
    fn a_workbook_that_was_cut_off_is_an_error() {
        for whole in [xlsx(), ODS.to_vec(), XLS.to_vec()] {
            let half = whole.get(..whole.len() / 2).unwrap();
            let error = read_table("a.xlsx", half).unwrap_err();
            let damaged = matches!(
                error,
                ImportError::DamagedWorkbook { .. }
                    | ImportError::NotATable { looks: Looks::DamagedZip | Looks::Office, .. }
            );
            assert!(damaged, "{error:?}");
        }
    }

    #[test]
    fn an_xls_with_a_damaged_length_is_an_error_and_no_crash() {
        let mut bytes = XLS.to_vec();
        bytes[3181] = bytes[3181].wrapping_add(1);
        assert_eq!(
            read_table("a.xls", &bytes).unwrap_err(),
            ImportError::DamagedWorkbook { file: "a.xls".into() }
        );
    }

    #[test]
    fn numbers_and_moments_read_as_in_the_sheet() {
        assert_eq!(number_text(0.1 + 0.2), "0.3");
        assert_eq!(number_text(5.0), "5");
        assert_eq!(number_text(-12.25), "-12.25");
        let moment = |days, kind| moment_text(&calamine::ExcelDateTime::new(days, kind, false));
        let date = calamine::ExcelDateTimeType::DateTime;
        assert_eq!(moment(45_443.0, date), "2024-05-31");
        assert_eq!(moment(45_443.5, date), "2024-05-31 12:00");
        assert_eq!(moment(0.5, date), "12:00");
        assert_eq!(moment(1.5, calamine::ExcelDateTimeType::TimeDelta), "36:00:00");
        assert_eq!(text(&Data::DateTimeIso("2024-05-31T00:00:00".into())), "2024-05-31");
        assert_eq!(text(&Data::DateTimeIso("2024-05-31T09:05:00".into())), "2024-05-31 09:05");
    }
}
