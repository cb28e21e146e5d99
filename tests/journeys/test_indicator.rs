//! `duiding test-indicator`: which answers an indicator hits, and how they are coded.

use crate::support::{SMALL_ANSWERS, SMALL_CODEBOOK, Small, complaint, duiding};
use assert_cmd::Command;

/// The command on the small project.
fn on(small: &Small, more: &[&str]) -> Command {
    let mut command = duiding();
    command.arg("test-indicator").arg(small.project()).args(more);
    command
}

fn said(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_hits_are_listed_with_the_words_marked_those_coded_otherwise_first() {
    let small = Small::new();
    small.code_as("MN", "r1,Q1,privacy\nr2,Q1,\nr4,Q1,cultuur\nr7,Q1,privacy\n");
    let report = said(&mut on(&small, &["avg|systeem", "--question", "Q1", "--theme", "privacy"]));
    assert_eq!(
        report,
        "«avg|systeem» bij Q1 - Belemmeringen: raak in 4 van 7 antwoorden (respondenten: 4)\n\
         Codeur MN: «Privacy (AVG)» 1, een ander thema 1, geen thema 1, nog open 1\n\
         Alleen hierdoor gevonden (+): 3; met «Privacy (AVG)» gecodeerd en door geen aanwijzing gevonden: 1\n\
         \n\
         + r4  ≠ Cultuur (ontkend of gebrek)  Aan de «AVG» ligt het niet, er is geen vertrouwen\n\
         + r2  – geen thema                   losse «systemen»\n\
         + r3  ? nog open                     Losse «systemen»!\n  \
           r1  ✓ dit thema                    De «AVG» en angst om iets te delen\n"
    );
    let report = said(on(&small, &["avg", "--question", "belemmering"]).args(["--lang", "en"]));
    assert!(report.contains("Coder MN: a theme 2, no theme 0, still open 0"), "{report}");
    assert!(!report.contains('+'), "without a theme nothing is new: {report}");
}

#[test]
fn options_say_how_words_must_be_found() {
    let small = Small::new();
    let hits = |more: &[&str]| -> Vec<String> {
        let args: Vec<&str> =
            more.iter().copied().chain(["--question", "Q1", "--format", "csv"]).collect();
        let rows = said(&mut on(&small, &args));
        rows.lines().skip(1).map(|row| row.split(',').next().unwrap().to_owned()).collect()
    };
    assert_eq!(hits(&["avg"]), ["r1", "r4"]);
    assert_eq!(hits(&["avg", "--polarity", "plain"]), ["r1"]);
    assert_eq!(hits(&["vertrouwen", "--polarity", "lacking"]), ["r4"]);
    assert_eq!(hits(&["avg", "--unless", "angst", "--unless", "zorg"]), ["r4"]);
    assert_eq!(hits(&["angst avg"]), [""; 0]);
    assert_eq!(hits(&["angst avg", "--any-order"]), ["r1"]);
    assert_eq!(hits(&["avg delen"]), [""; 0]);
    assert_eq!(hits(&["avg delen", "--gap", "5"]), ["r1"]);
}

#[test]
fn rows_for_scripts_hold_the_same() {
    let small = Small::new();
    small.code_as("MN", "r1,Q1,privacy\nr1,Q1,cultuur\nr4,Q1,cultuur\n");
    let question = ["vertrouwen|avg", "--question", "Q1", "--theme", "privacy", "--format"];
    let csv = said(on(&small, &question).arg("csv"));
    assert_eq!(
        csv,
        "respondent,question,coded,themes,negated,new,evidence\n\
         r4,belemmering,other,cultuur,true,true,AVG · vertrouwen\n\
         r1,belemmering,theme,privacy cultuur,false,false,AVG\n"
    );
    let lines = said(on(&small, &question).arg("jsonl"));
    let rows: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["themes"], "cultuur");
    assert_eq!(rows[0]["new"], true);
}

#[test]
fn without_a_project_a_codebook_answers_and_codes_will_do() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("c.json", SMALL_CODEBOOK);
    write("a.csv", SMALL_ANSWERS);
    write("codes.csv", "respondent,question,theme\nr2,Q1,cultuur\n");
    let files = |more: &[&str]| {
        let mut command = duiding();
        command.current_dir(folder.path()).args(["test-indicator", "systeem", "--question", "Q1"]);
        command.args(["--codebook", "c.json"]).args(more);
        command
    };
    let report = said(&mut files(&["--answers", "a.csv"]));
    assert!(report.contains("raak in 2 van 7"), "{report}");
    assert!(report.contains("\n  r2  losse «systemen»\n"), "nothing of codes: {report}");
    let report = said(&mut files(&["--answers", "a.csv", "--theme", "Privacy"]));
    assert!(report.contains("Alleen hierdoor gevonden (+): 2\n"), "{report}");
    assert!(report.contains("\n+ r2  losse «systemen»\n"), "{report}");
    let theme = ["--answers", "a.csv", "--codes", "codes.csv", "--theme", "Privacy"];
    let report = said(&mut files(&theme));
    assert!(
        report.contains("Codes in codes.csv: «Privacy (AVG)» 0, een ander thema 1"),
        "{report}"
    );
    assert!(report.contains("+ r2  ≠ Cultuur   losse «systemen»"), "{report}");
    let why = complaint(&mut files(&[]), 2);
    assert!(why.contains("--answers"), "{why}");
    let why = complaint(&mut files(&["--answers", "a.csv", "nog iets"]), 2);
    assert!(why.contains("geef een project en een aanwijzing"), "{why}");
    let why = complaint(&mut files(&["--answers", "niet.csv"]), 1);
    assert!(why.contains("niet.csv"), "{why}");
}

#[test]
fn what_is_wrong_is_told_in_one_sentence() {
    let small = Small::new();
    for (more, code, told) in [
        (&["avg|", "--question", "Q1"][..], 1, "in «avg|» ontbreekt een woord"),
        (&["avg", "--question", "Q1", "--unless", "a*b"], 1, "in «a*b» staat *"),
        (&["avg", "--question", "Q7"], 1, "heeft geen vraag «Q7»; wel «Q"),
        (
            &["avg", "--question", "Q1", "--theme", "privaat"],
            1,
            "geen thema «privaat»; wel «Privacy",
        ),
        (&["avg", "--question", "Q1", "--coder", "Bea"], 1, "nog niets gecodeerd"),
        (&["avg", "--question", "Q1", "--gap", "21"], 2, "21 kan niet bij --gap"),
        (&["avg", "--question", "Q1", "--polarity", "wel"], 2, "any, plain, lacking"),
        (&["avg"], 2, "--question"),
        (&["--question", "Q1"], 2, "geef een project en een aanwijzing"),
        (&["avg", "--question", "Q1", "--codes", "c.csv"], 2, "--codebook"),
    ] {
        let why = complaint(&mut on(&small, more), code);
        assert!(why.contains(told), "{more:?}: {why}");
    }
}

#[test]
fn with_several_coders_one_is_named_and_nothing_is_written() {
    let small = Small::new();
    small.code_as("MN", "r1,Q1,privacy\n");
    small.code_as("Bea", "r1,Q1,cultuur\n");
    let before = std::fs::read(small.project()).unwrap();
    let question = ["avg", "--question", "Q1", "--theme", "privacy"];
    let why = complaint(&mut on(&small, &question), 2);
    assert!(why.contains("MN en Bea") && why.contains("--coder"), "{why}");
    let why = complaint(on(&small, &question).args(["--coder", "Kees"]), 1);
    assert!(why.contains("Kees"), "{why}");
    let report = said(on(&small, &question).args(["--coder", "bea"]));
    assert!(report.contains("Codeur Bea") && report.contains("r1  ≠ Cultuur"), "{report}");
    assert_eq!(std::fs::read(small.project()).unwrap(), before);
}

#[test]
fn what_an_answer_holds_cannot_reach_the_terminal() {
    let small = Small::new();
    let report = said(&mut on(&small, &["collega", "--question", "Q2"]));
    assert!(report.contains('␛') && !report.contains('\u{1b}'), "{report}");
}
