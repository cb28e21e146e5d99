//! Making a project of one's own files.

use crate::support::{SMALL_CODEBOOK, Small, complaint, duiding};
use std::path::Path;

fn new(folder: &Path, answers: &str, bytes: &[u8]) -> assert_cmd::Command {
    let codebook = folder.join("codeboek.json");
    std::fs::write(&codebook, SMALL_CODEBOOK).unwrap();
    std::fs::write(folder.join(answers), bytes).unwrap();
    let mut command = duiding();
    command
        .arg("new")
        .arg(folder.join("p.duiding"))
        .arg("--codebook")
        .arg(codebook)
        .arg("--answers")
        .arg(folder.join(answers));
    command
}

#[test]
fn a_new_project_says_what_it_understood() {
    let folder = tempfile::tempdir().unwrap();
    let output =
        new(folder.path(), "a.csv", crate::support::SMALL_ANSWERS.as_bytes()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    for needed in ["respondenten: 7", "groep", "Q1", "Coderen: duiding"] {
        assert!(said.contains(needed), "«{needed}» in\n{said}");
    }
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("Project gemaakt:"));
}

#[test]
fn a_workbook_and_the_long_form_are_read_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let rows = [
        ["respondent", "groep", "vraag", "antwoord"],
        ["1", "intern", "Q1", "de AVG"],
        ["1", "intern", "Q2", "gesprekken"],
        ["2", "extern", "Q1 - Belemmeringen", "losse systemen"],
    ];
    for (r, row) in (0..).zip(rows) {
        for (c, cell) in (0..).zip(row) {
            sheet.write_string(r, c, cell).unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    let output = new(folder.path(), "a.xlsx", &bytes).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("respondenten: 2, antwoorden: 3"), "{said}");
}

#[test]
fn an_export_as_colleagues_send_it_is_understood() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Onderzoek verzuim 2024\n\
                id;Wat bent u?;Q1[SQ001];Q1[other];Q2\n\
                1;Intern;Nee;ik bel eerst met de bedrijfsarts;nvt\n\
                2;INTERN;Ja;;gesprekken op de vloer\n\
                3;extern;Nee;losse systemen zonder koppeling;nvt\n";
    let output = new(folder.path(), "a.csv", text.as_bytes()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    for needed in [
        "regel 2; wat erboven staat, is overgeslagen",
        "antwoorden: 3, en 2 die als geen antwoord tellen",
        "D «Q1[other]», antwoorden: 2",
        "C «Q1[SQ001]»",
    ] {
        assert!(said.contains(needed), "«{needed}» in\n{said}");
    }
}

#[test]
fn a_project_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    new(folder.path(), "a.csv", crate::support::SMALL_ANSWERS.as_bytes()).assert().success();
    let before = std::fs::read(folder.path().join("p.duiding")).unwrap();
    let said = complaint(&mut new(folder.path(), "a.csv", b"respondent,Q1\nr1,iets\n"), 1);
    assert!(said.contains("bestaat al"), "{said}");
    assert_eq!(std::fs::read(folder.path().join("p.duiding")).unwrap(), before);
}

#[test]
fn what_an_earlier_project_left_does_not_spoil_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("p.duiding-journal"), "van vroeger").unwrap();
    let said = complaint(&mut new(folder.path(), "a.csv", b"respondent,Q1\nr1,iets\n"), 1);
    assert!(said.contains("p.duiding-journal"), "{said}");
    assert!(!folder.path().join("p.duiding").exists());
}

#[test]
fn check_tells_sound_files_apart() {
    let small = Small::new();
    let codebook = small.folder().join("c.json");
    let answers = small.folder().join("a.csv");
    std::fs::write(&codebook, SMALL_CODEBOOK).unwrap();
    std::fs::write(&answers, crate::support::SMALL_ANSWERS).unwrap();
    for (file, needed) in [
        (&codebook, "2 vragen, 5 thema's"),
        (&answers, "7 rijen en 4 kolommen"),
        (&small.project(), "7 respondenten"),
    ] {
        let output = duiding().arg("check").arg(file).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && said.contains(needed), "{said}");
    }
}

#[test]
fn check_names_indicators_that_are_a_function_word_alone_and_finds_the_codebook_sound() {
    let small = Small::new();
    let path = small.folder().join("c.json");
    std::fs::write(&path, SMALL_CODEBOOK.replacen("\"angst\"", "\"angst\", \"geen|de\"", 1))
        .unwrap();
    let output = duiding().args(["--lang", "nl", "check"]).arg(&path).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && said.contains("is in orde"), "{said}");
    assert!(
        said.contains("let op: Q1 - Belemmeringen, thema «Privacy (AVG)»: «geen» alleen is raak"),
        "{said}"
    );
    assert_eq!(said.lines().count(), 2, "{said}");
}

#[test]
fn the_bundled_codebook_is_sound() {
    let output = duiding().args(["check", crate::support::CODEBOOK]).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && said.contains("7 vragen, 27 thema's"), "{said}");
}
