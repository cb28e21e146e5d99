//! The example study: the whole road unattended, and what the example promises.

use crate::support::{ANSWERS, duiding, names_in};
use std::collections::{HashMap, HashSet};

#[test]
fn without_a_terminal_the_whole_road_is_travelled() {
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().join("voorbeeld");
    let output = duiding().arg("demo").arg(&there).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(names_in(&there), ["bijlage1.docx", "voorbeeld.duiding"]);
    for needed in [
        "synthetisch",
        "439 respondenten (277 intern en 162 extern), 7 open vragen",
        "Suggesties:",
        "Codeur A:",
        "Codeur B:",
        "Q Data & analyse",
        "bijlage1.docx",
    ] {
        assert!(said.contains(needed), "«{needed}» in\n{said}");
    }
    let again = duiding().arg("demo").arg(&there).output().unwrap();
    assert_eq!(again.status.code(), Some(0));
    assert!(String::from_utf8(again.stdout).unwrap().contains("stond er al"));
}

#[test]
fn a_file_of_the_users_own_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("bijlage1.docx"), "eigen werk").unwrap();
    let said = crate::support::complaint(duiding().arg("demo").arg(folder.path()), 1);
    assert!(said.contains("bijlage1.docx"), "{said}");
    assert_eq!(names_in(folder.path()), ["bijlage1.docx"]);
}

#[test]
fn the_example_is_english_on_request() {
    let folder = tempfile::tempdir().unwrap();
    let output = duiding().args(["demo", "--lang", "en"]).arg(folder.path()).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("synthetic") && said.contains("439 respondents"), "{said}");
    assert!(said.contains("35.") && !said.contains("35,"), "decimal point:\n{said}");
}

/// The rows of the bundled study as column name to value.
fn study() -> Vec<HashMap<String, String>> {
    let mut reader = csv::Reader::from_path(ANSWERS).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn the_example_has_the_reports_respondents() {
    let study = study();
    assert_eq!(study.len(), 439);
    let share = |column: &str, value: &str| {
        let count = study.iter().filter(|row| row[column] == value).count();
        f64::from(u32::try_from(count).unwrap()) / 439.0
    };
    // Percentages of chapter 3 of the report.
    for (column, value, percent) in [
        ("Type casemanager", "intern", 63.1),
        ("Type casemanager", "extern", 36.9),
        ("Ervaring", "langer dan 10 jaar", 35.3),
        ("Ervaring", "5 tot 10 jaar", 30.5),
        ("Ervaring", "2 tot 5 jaar", 28.2),
        ("Ervaring", "korter dan 2 jaar", 5.9),
        ("Organisatiegrootte", "meer dan 1000", 47.2),
        ("Organisatiegrootte", "250 tot 1000", 21.4),
        ("Organisatiegrootte", "50 tot 250", 16.9),
        ("Organisatiegrootte", "minder dan 50", 14.6),
        ("Caseload", "50 tot 125", 45.1),
        ("Caseload", "125 tot 200", 16.9),
        ("Caseload", "meer dan 200", 8.7),
        ("Caseload", "minder dan 50", 21.0),
        ("Caseload", "geen caseload", 8.4),
    ] {
        let found = share(column, value) * 100.0;
        assert!((found - percent).abs() < 0.15, "{column} {value}: {found:.2} is not {percent}");
    }
}

#[test]
fn the_example_has_many_different_texts_of_all_lengths() {
    const CLOSED: [&str; 5] =
        ["Respondent", "Type casemanager", "Ervaring", "Organisatiegrootte", "Caseload"];
    let study = study();
    let texts: Vec<&str> = study
        .iter()
        .flat_map(|row| row.iter().filter(|(column, _)| !CLOSED.contains(&column.as_str())))
        .map(|(_, text)| text.as_str())
        .filter(|text| !text.is_empty())
        .collect();
    let letters =
        |text: &str| text.to_lowercase().split(|c: char| !c.is_alphanumeric()).collect::<String>();
    let distinct: HashSet<String> = texts.iter().map(|text| letters(text)).collect();
    assert!(distinct.len() >= 900, "{}", distinct.len());
    let words = |text: &&&str| text.split_whitespace().count();
    assert!(texts.iter().filter(|text| words(text) > 30).count() > 100);
    assert!(texts.iter().filter(|text| words(text) <= 5).count() > 300);
    assert!(texts.iter().filter(|text| text.eq_ignore_ascii_case("nvt")).count() > 10);
    let empty = study.iter().flat_map(HashMap::values).filter(|value| value.is_empty()).count();
    assert!(empty > 1000, "not everyone answers everything");
}
