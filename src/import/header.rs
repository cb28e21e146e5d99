//! Header rows: one, or the two or three of Qualtrics and SurveyMonkey merged into one.
//!
//! They are recognised by how the rows are built, because their labels differ by language:
//! - Qualtrics: the third row holds `{"ImportId":…}` in every cell; the first two hold name and text.
//! - Qualtrics, from which somebody removed that third row: no date in the second under `StartDate`.
//! - Qualtrics, older: names `V1`, `V2`, … above a row that begins with `ResponseID`.
//! - SurveyMonkey: a question stands only above the first column of its block; the second row holds
//!   the options, or `Response`, and nothing above the respondents' numbers.

use super::name::{is_blank, key};
use super::records::Record;
use std::collections::HashSet;

/// More rows than this above a header are no title.
pub(super) const MOST_TITLES: usize = 10;
/// A header with fewer columns than this is not told from a title by its shape.
const WIDE: usize = 3;

/// Takes the title off that stands above a header: rows with text in one cell, above the first row
/// with text in three or more. Gives back how many rows it took.
pub(super) fn take_titles(records: &mut Vec<Record>) -> usize {
    let filled = |record: &Record| record.cells.iter().filter(|cell| !is_blank(cell)).count();
    let titles = records.iter().take_while(|record| filled(record) == 1).count();
    let header = records.get(titles).is_some_and(|record| filled(record) >= WIDE);
    if !header || titles > MOST_TITLES {
        return 0;
    }
    records.drain(..titles);
    titles
}

/// Takes the header rows off the records: one text for each column, and how many rows it took.
pub(super) fn take(records: &mut Vec<Record>) -> (Vec<String>, usize) {
    let (headers, rows) = match records.as_slice() {
        [] => (Vec::new(), 0),
        [names, texts, ids, ..] if is_import_ids(ids) => (name_and_text(names, texts), 3),
        [names, texts, ..] if is_older_qualtrics(names, texts) || lost_import_ids(names, texts) => {
            (name_and_text(names, texts), 2)
        }
        [blocks, options, rest @ ..] if is_survey_monkey(blocks, options, rest.first()) => {
            (block_and_option(blocks, options), 2)
        }
        [header, ..] => (header.cells.clone(), 1),
    };
    records.drain(..rows);
    (headers, rows)
}

/// Whether a row is the header once more; a header of one column is too little to tell.
pub(super) fn repeats(header: &Record, row: &Record) -> bool {
    let filled = header.cells.iter().filter(|cell| !is_blank(cell)).count();
    let same = |(one, other): (&String, &String)| one == other || key(one) == key(other);
    filled > 1
        && header.cells.len() == row.cells.len()
        && header.cells.iter().zip(&row.cells).all(same)
}

/// Whether the filled cells are several, all different, and none of them a number.
pub(super) fn holds_names(cells: &[String]) -> bool {
    let names: Vec<&str> =
        cells.iter().map(String::as_str).filter(|cell| !is_blank(cell)).collect();
    let distinct: HashSet<&str> = names.iter().copied().collect();
    names.len() > 1
        && distinct.len() == names.len()
        && names.iter().all(|name| name.contains(char::is_alphabetic))
}

fn is_import_ids(record: &Record) -> bool {
    let mut filled = record.cells.iter().filter(|cell| !is_blank(cell)).peekable();
    filled.peek().is_some()
        && filled.all(|cell| {
            serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(cell)
                .is_ok_and(|object| object.contains_key("ImportId"))
        })
}

fn is_older_qualtrics(names: &Record, texts: &Record) -> bool {
    let numbered = ["V1", "V2", "V3"];
    names.cells.iter().take(numbered.len()).eq(numbered)
        && texts.cells.first().is_some_and(|first| key(first) == "responseid")
}

fn lost_import_ids(names: &Record, texts: &Record) -> bool {
    let column = |name: &str| names.cells.iter().position(|cell| key(cell) == name);
    let (Some(start), Some(_)) = (column("startdate"), column("responseid")) else { return false };
    let label = texts.cells.get(start).map_or("", String::as_str);
    !is_blank(label) && !label.contains(|c: char| c.is_ascii_digit())
}

fn is_survey_monkey(blocks: &Record, options: &Record, first_row: Option<&Record>) -> bool {
    let named = |record: &Record| record.cells.first().is_some_and(|cell| !is_blank(cell));
    if !named(blocks) || named(options) || !first_row.is_some_and(named) {
        return false;
    }
    let mut continues_a_block = false;
    let mut only_replies = true;
    for (block, option) in blocks.cells.iter().zip(&options.cells) {
        match (is_blank(block), is_blank(option)) {
            (true, true) => return false,
            (true, false) => continues_a_block = true,
            (false, true) => {}
            (false, false) => only_replies &= is_reply_label(option),
        }
    }
    let any_option = options.cells.iter().any(|option| !is_blank(option));
    continues_a_block || (any_option && only_replies)
}

/// What SurveyMonkey writes under a question that is one column: there is no option to name.
fn is_reply_label(label: &str) -> bool {
    matches!(
        key(label).as_str(),
        "response" | "openendedresponse" | "antwoord" | "openantwoord" | "openendeantwoorden"
    )
}

fn name_and_text(names: &Record, texts: &Record) -> Vec<String> {
    let texts = texts.cells.iter().map(String::as_str).chain(std::iter::repeat(""));
    names
        .cells
        .iter()
        .zip(texts)
        .map(|(name, text)| match (name.trim(), text.trim()) {
            (name, "") => name.to_owned(),
            ("", text) => text.to_owned(),
            (name, text) if key(name) == key(text) => text.to_owned(),
            (name, text) => format!("{name} - {text}"),
        })
        .collect()
}

fn block_and_option(blocks: &Record, options: &Record) -> Vec<String> {
    let starts = |column: usize| blocks.cells.get(column).is_none_or(|block| !is_blank(block));
    let mut question = "";
    blocks
        .cells
        .iter()
        .zip(&options.cells)
        .enumerate()
        .map(|(column, (block, option))| {
            if !is_blank(block) {
                question = block.trim();
            }
            let whole_block = starts(column) && starts(column + 1);
            let option = option.trim();
            if whole_block || option.is_empty() || is_reply_label(option) {
                question.to_owned()
            } else {
                format!("{question} [{option}]")
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(rows: &[&[&str]]) -> (Vec<String>, usize) {
        let mut records: Vec<Record> = rows
            .iter()
            .enumerate()
            .map(|(at, cells)| Record {
                line: at + 1,
                cells: cells.iter().map(|&cell| cell.to_owned()).collect(),
            })
            .collect();
        let taken = take(&mut records);
        assert_eq!(records.len() + taken.1, rows.len());
        taken
    }

    #[test]
    fn three_qualtrics_rows_become_name_and_text() {
        let (headers, rows) = merged(&[
            &["ResponseId", "Q2", "Q2 - Topics"],
            &["Antwort-ID", "Wat belemmert\nhet delen?", "Q2 - Topics"],
            &["{\"ImportId\":\"_recordId\"}", "{\"ImportId\":\"QID2\",\"timeZone\":\"Z\"}", ""],
            &["R_1", "angst", ""],
        ]);
        assert_eq!(rows, 3);
        assert_eq!(
            headers,
            ["ResponseId - Antwort-ID", "Q2 - Wat belemmert\nhet delen?", "Q2 - Topics"]
        );
    }

    #[test]
    fn two_qualtrics_rows_are_headers_also_without_the_third() {
        let names: &[&str] = &["StartDate", "ResponseId", "Q2"];
        let labels: &[&str] = &["Start Date", "Response ID", "Wat belemmert?"];
        let row: &[&str] = &["2024-05-01 09:00", "R_1", "angst"];
        assert_eq!(merged(&[names, labels, row]).1, 2);
        assert_eq!(merged(&[names, row, row]).1, 1);
    }

    #[test]
    fn rows_with_one_cell_above_a_header_are_a_title() {
        let titles = |rows: &[&[&str]]| {
            let cells = |cells: &&[&str]| cells.iter().map(|&cell| cell.to_owned()).collect();
            let record = |(at, row): (usize, &&[&str])| Record { line: at + 1, cells: cells(row) };
            take_titles(&mut rows.iter().enumerate().map(record).collect())
        };
        let header: &[&str] = &["nr", "groep", "Q30"];
        let row: &[&str] = &["1", "intern", "angst"];
        assert_eq!(titles(&[&["Onderzoek"], &["mei", "", ""], header, row]), 2);
        assert_eq!(titles(&[header, row]), 0);
        assert_eq!(titles(&[&["nr", "", ""], &["1", "", "x"]]), 0);
    }

    #[test]
    fn two_older_qualtrics_rows_become_name_and_text() {
        let (headers, rows) = merged(&[
            &["V1", "V2", "V3", "Q2", ""],
            &["ResponseID", "ResponseSet", "Name", "Wat belemmert?", ""],
            &["R_1", "Standaard", "Anoniem", "angst", ""],
        ]);
        assert_eq!(rows, 2);
        assert_eq!(
            headers,
            ["V1 - ResponseID", "V2 - ResponseSet", "V3 - Name", "Q2 - Wat belemmert?", ""]
        );
    }

    #[test]
    fn a_survey_monkey_question_is_repeated_over_its_block() {
        let (headers, rows) = merged(&[
            &["Respondent ID", "Rol?", "Welke films?", "", "", "Waarom?"],
            &["", "Response", "Deel 1", "Deel 2", "Anders", "Open-Ended Response"],
            &["3292879998", "intern", "Deel 1", "", "", "zomaar"],
        ]);
        assert_eq!(rows, 2);
        assert_eq!(
            headers,
            [
                "Respondent ID",
                "Rol?",
                "Welke films? [Deel 1]",
                "Welke films? [Deel 2]",
                "Welke films? [Anders]",
                "Waarom?"
            ]
        );
    }

    #[test]
    fn a_row_of_answers_is_no_header() {
        let first = |cells: &[&str]| merged(&[&["nr", "Q1", "Q2"], cells, &["2", "nee", "nee"]]).1;
        assert_eq!(first(&["", "nee", "nee"]), 1);
        assert_eq!(first(&["1", "Response", "Response"]), 1);
        assert_eq!(merged(&[&["nr", "Q1", ""], &["1", "ja", ""], &["2", "nee", ""]]).1, 1);
    }
}
