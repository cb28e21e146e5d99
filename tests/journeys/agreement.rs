//! `duiding agreement`: from a file with the codings of all coders to a report.

use crate::support::{complaint, duiding};
use assert_cmd::Command;

/// Two coders, themes tijd and geld, one unit seen by one of them.
const CODINGS: &str = "unit,coder,theme\n\
    u1,A,tijd\nu1,B,tijd\n\
    u2,A,tijd\nu2,A,geld\nu2,B,tijd\n\
    u3,A,\nu3,B,\n\
    u4,A,\nu4,B,geld\n\
    u5,A,tijd\nu5,B,tijd\n\
    u6,A,\nu6,B,\n\
    u7,A,geld\n";

/// The command on a file with this text.
fn on(codings: &str, more: &[&str]) -> (tempfile::TempDir, Command) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("codes.csv"), codings).unwrap();
    let mut command = duiding();
    command.current_dir(folder.path()).args(["agreement", "--codings", "codes.csv"]).args(more);
    (folder, command)
}

fn said(codings: &str, more: &[&str]) -> String {
    let (_folder, mut command) = on(codings, more);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn json(codings: &str, more: &[&str]) -> serde_json::Value {
    let more: Vec<&str> = more.iter().copied().chain(["--format", "json"]).collect();
    serde_json::from_str(&said(codings, &more)).unwrap()
}

#[test]
fn json_holds_every_measure_with_its_interval_or_a_reason() {
    let report = json(CODINGS, &["--resamples", "200", "--seed", "7"]);
    assert_eq!(report["units"], 6);
    assert_eq!(report["coders"], serde_json::json!(["A", "B"]));
    assert_eq!((&report["resamples"], &report["seed"]), (&200.into(), &7.into()));
    let time = &report["themes"][0];
    assert_eq!(time["theme"], "tijd");
    assert_eq!(time["used"], serde_json::json!({"A": 3, "B": 3}));
    assert_eq!(time["cohen_kappa"]["value"], 1.0);
    let money = &report["themes"][1];
    assert_eq!(money["n"], 6);
    // The use on the unit that B did not see does not count.
    assert_eq!(money["used"], serde_json::json!({"A": 1, "B": 1}));
    let kappa = money["cohen_kappa"]["value"].as_f64().unwrap();
    assert!((kappa + 0.2).abs() < 1e-12, "{kappa}");
    for measure in ["alpha_masi", "alpha_jaccard", "alpha_nominal", "mv_alpha", "pooled_kappa"] {
        assert!(report["sets"][measure]["value"].is_f64(), "{measure}");
    }
    assert_eq!(report, json(CODINGS, &["--resamples", "200", "--seed", "7"]));
}

#[test]
fn what_is_undefined_is_null_with_a_reason() {
    let report = json("unit,coder,theme\nu1,A,t\nu1,B,t\nu2,A,t\nu2,B,t\n", &[]);
    let theme = &report["themes"][0];
    let nothing = serde_json::json!({"value": null, "reason": "no_variation"});
    assert_eq!(theme["krippendorff_alpha"], nothing);
    assert_eq!(report["sets"]["alpha_masi"], nothing);
    assert_eq!(theme["percent_agreement"]["value"], 1.0);
}

#[test]
fn the_table_is_dutch_and_names_coefficients_in_full() {
    let table = said(CODINGS, &[]);
    for words in [
        "Overeenstemming tussen de codeurs A en B",
        "Eenheden die ten minste twee codeurs zagen: 6",
        "Krippendorffs alfa met MASI-afstand",
        "Cohens kappa",
        "«geld»: samen 2 keer gebruikt",
        "100,0%",
    ] {
        assert!(table.contains(words), "{words}\n{table}");
    }
    assert!(said(CODINGS, &["--lang", "en"]).contains("Cohen's kappa"));
    let undefined = said("unit,coder,theme\nu1,A,t\nu2,B,t\n", &[]);
    assert!(undefined.contains("n.v.t. (geen eenheid door twee codeurs gezien)"), "{undefined}");
}

#[test]
fn rows_for_scripts_hold_the_same() {
    let rows = said(CODINGS, &["--format", "csv", "--resamples", "0"]);
    let mut lines = rows.lines();
    assert_eq!(lines.next(), Some("theme,measure,coder,value,low,high,reason"));
    assert!(rows.contains("\ntijd,used,A,3,,,\n"), "{rows}");
    assert!(rows.contains("\ntijd,cohen_kappa,,1,,,\n"), "{rows}");
    assert!(rows.contains("\n,alpha_masi,,"), "{rows}");
}

#[test]
fn bad_files_get_one_sentence_and_wrong_words_another_code() {
    let (_folder, mut command) = on("unit,coder,theme\nu1,,t\n", &[]);
    let sentence = complaint(&mut command, 1);
    assert!(sentence.contains("codes.csv, regel 2, kolom «coder»"), "{sentence}");
    for wrong in [["--resamples", "veel"], ["--seed", "-1"], ["--format", "xml"]] {
        let (_folder, mut command) = on(CODINGS, &wrong);
        complaint(&mut command, 2);
    }
    complaint(duiding().arg("agreement"), 2);
}
