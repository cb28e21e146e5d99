//! Bad input: one clear sentence with file, place and mend, exit 1, nothing written.

use crate::support::{SMALL_CODEBOOK, Small, complaint, duiding, names_in};
use rusqlite::Connection;
use std::path::Path;

/// Tries to make a project of these two files; gives back what was said. Nothing may be written.
fn refused(codebook: &str, answers: (&str, &[u8])) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("c.json"), codebook).unwrap();
    std::fs::write(folder.path().join(answers.0), answers.1).unwrap();
    let output = duiding()
        .current_dir(folder.path())
        .args(["new", "p.duiding", "--codebook", "c.json", "--answers", answers.0])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(names_in(folder.path()).len(), 2, "nothing is written");
    said
}

fn answers_refused(name: &str, bytes: &[u8]) -> String {
    let said = refused(SMALL_CODEBOOK, (name, bytes));
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains(name), "names the file: {said}");
    said
}

#[test]
fn a_codebook_with_three_faults_names_all_three() {
    let codebook = r#"{
  "title": "Fout",
  "questions": [
    { "id": "a", "heading": "A", "text": "A?", "themes": [
      { "id": "een", "label": "Een", "levels": ["Z"] },
      { "id": "een", "label": "Twee", "indicators": ["a*b"] }
    ] }
  ]
}"#;
    let said = refused(codebook, ("a.csv", b"respondent,A\nr1,iets\n"));
    assert_eq!(said.lines().count(), 3, "{said}");
    assert!(said.contains("regel 5") && said.contains('Z'), "{said}");
    assert!(said.contains("regel 6") && said.contains("een"), "{said}");
    assert!(said.contains("a*b"), "{said}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.json");
    std::fs::write(&path, codebook).unwrap();
    let output = duiding().arg("check").arg(&path).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8(output.stderr).unwrap().lines().count(), 3, "check says the same");
}

#[test]
fn a_codebook_that_is_no_json_says_where() {
    let said =
        refused("{ \"title\": \"x\",\n  \"questions\": [ }", ("a.csv", b"respondent,A\nr1,iets\n"));
    assert!(said.contains("c.json") && said.contains("regel 2"), "{said}");
}

#[test]
fn a_ragged_row_names_its_line() {
    let said = answers_refused("a.csv", b"respondent,Q1\nr1,iets\nr2,te,veel\n");
    assert!(said.contains("regel 3"), "{said}");
}

#[test]
fn two_exports_pasted_together_name_the_line_of_the_second_header() {
    let said = answers_refused("a.csv", b"respondent,Q1\nr1,iets\nrespondent,Q1\nr2,meer\n");
    assert!(said.contains("regel 3") && said.contains("kop"), "{said}");
}

#[test]
fn an_unclosed_quote_names_the_line_where_it_opens() {
    let said =
        answers_refused("a.csv", b"respondent,Q1\nr1,iets\nr2,\"nooit dicht\nr3,meer\nr4,meer\n");
    assert!(said.contains("regel 3"), "{said}");
}

#[test]
fn a_missing_column_says_what_was_looked_for() {
    let said = answers_refused("a.csv", b"respondent,groep,leeftijd\nr1,intern,40\nr2,extern,50\n");
    assert!(said.contains("--map"), "{said}");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("c.json"), SMALL_CODEBOOK).unwrap();
    std::fs::write(folder.path().join("a.csv"), "respondent,Q1\nr1,iets\n").unwrap();
    let said = complaint(
        duiding().current_dir(folder.path()).args([
            "new",
            "p.duiding",
            "--codebook",
            "c.json",
            "--answers",
            "a.csv",
            "--map",
            "bron=Q9",
        ]),
        1,
    );
    assert!(said.contains("Q9") && said.contains("Q1"), "{said}");
    assert_eq!(names_in(folder.path()).len(), 2);
}

#[test]
fn an_empty_file_is_said_to_be_empty() {
    assert!(answers_refused("a.csv", b"").contains("leeg"));
}

#[test]
fn a_file_that_is_not_what_its_name_says() {
    let said = answers_refused("a.xlsx", b"respondent,Q1\nr1,iets\n");
    assert!(said.contains("xlsx") || said.contains("Excel"), "{said}");
    answers_refused("a.csv", b"%PDF-1.7 en zo verder");
    answers_refused("a.csv", b"\x89PNG\r\n\x1a\n....");
}

#[test]
fn a_project_made_by_a_newer_version_is_left_alone() {
    let small = Small::new();
    let connection = Connection::open(small.project()).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    let before = std::fs::read(small.project()).unwrap();
    let said = complaint(duiding().arg("export").arg(small.project()).args(["-o", "b.docx"]), 1);
    assert!(said.contains("nieuwere versie"), "{said}");
    assert_eq!(std::fs::read(small.project()).unwrap(), before);
    assert_eq!(names_in(small.folder()), ["klein.duiding"]);
}

#[test]
fn a_file_that_is_no_project() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.duiding");
    std::fs::write(&path, "dit is geen project, maar lang genoeg om er een te kunnen zijn")
        .unwrap();
    let said = complaint(duiding().arg("codings").arg("export").arg(&path), 1);
    assert!(said.contains("geen Duiding-project"), "{said}");
    let said =
        complaint(duiding().arg("codings").arg("export").arg(folder.path().join("weg.duiding")), 1);
    assert!(said.contains("bestaat niet"), "{said}");
    assert_eq!(names_in(folder.path()), ["p.duiding"]);
}

#[test]
fn a_project_that_is_open_elsewhere() {
    let small = Small::new();
    let _open = small.session();
    let said = complaint(duiding().arg("codings").arg("export").arg(small.project()), 1);
    assert!(said.contains("al geopend"), "{said}");
}

/// A folder in which nobody can write, also not a privileged user.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_in() {
    let small = Small::new();
    small.press("<Enter>");
    let nowhere = Path::new("/proc/b.docx");
    let said = complaint(duiding().arg("export").arg(small.project()).arg("-o").arg(nowhere), 1);
    assert!(said.contains("/proc/b.docx") || said.contains("/proc"), "{said}");
    std::fs::write(small.folder().join("c.json"), SMALL_CODEBOOK).unwrap();
    std::fs::write(small.folder().join("a.csv"), "respondent,Q1\nr1,iets\n").unwrap();
    let output = duiding()
        .current_dir(small.folder())
        .args(["new", "/proc/p.duiding", "--codebook", "c.json", "--answers", "a.csv"])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("schrijven"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn faulty_codings_name_every_row_and_store_nothing() {
    let small = Small::new();
    let codes = small.folder().join("codes.csv");
    std::fs::write(
        &codes,
        "respondent,question,theme\nr1,Q1,privacy\nr99,Q1,privacy\nr2,Q1,bestaat niet\nr2,Q7,privacy\n",
    )
    .unwrap();
    let output = duiding()
        .args(["codings", "import"])
        .arg(small.project())
        .arg(&codes)
        .args(["--coder", "B"])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    for needed in ["r99", "bestaat niet", "Q7"] {
        assert!(said.contains(needed), "{said}");
    }
    let said = complaint(
        duiding().args(["codings", "export"]).arg(small.project()).args(["--coder", "B"]),
        1,
    );
    assert!(said.contains("nog niets gecodeerd"), "{said}");
}

#[test]
fn wrong_usage_is_exit_2() {
    complaint(duiding().args(["export", "p.duiding"]), 2);
    complaint(duiding().args(["nieuw"]).args(["p", "q"]), 2);
    complaint(duiding().args(["keys", "--kleur"]), 2);
    complaint(&mut duiding(), 2);
    let small = Small::new();
    let said = complaint(duiding().arg(small.project()), 2);
    assert!(said.contains("terminal"), "{said}");
}
