//! `duiding suggest`: rows for scripts.

use crate::support::{SMALL_ANSWERS, SMALL_CODEBOOK, duiding};
use std::collections::HashSet;

struct Files {
    folder: tempfile::TempDir,
}

impl Files {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("c.json"), SMALL_CODEBOOK).unwrap();
        std::fs::write(folder.path().join("a.csv"), SMALL_ANSWERS).unwrap();
        Self { folder }
    }

    fn suggest(&self, more: &[&str]) -> assert_cmd::Command {
        let mut command = duiding();
        command
            .current_dir(self.folder.path())
            .args(["suggest", "--codebook", "c.json"])
            .args(more);
        command
    }
}

#[test]
fn a_row_is_a_suggestion_with_its_evidence() {
    let output = Files::new().suggest(&["a.csv"]).output().unwrap();
    let rows = String::from_utf8(output.stdout).unwrap();
    let mut lines = rows.lines();
    assert_eq!(lines.next(), Some("respondent,question,theme,score,selected,evidence"));
    let rows: HashSet<&str> = lines.collect();
    assert!(rows.contains("r2,belemmering,systemen,0.6,true,systemen"), "{rows:?}");
    assert!(rows.contains("r2,bron,arts,0.6,true,BA"), "the abbreviation: {rows:?}");
    let (r1, r4) = ("r1,belemmering,privacy,", "r4,belemmering,privacy,");
    assert!(
        rows.iter().any(|row| row.starts_with(r1) && row.contains("AVG") && row.contains("angst")),
        "{rows:?}"
    );
    assert!(!rows.iter().any(|row| row.starts_with(r4)), "negated: {rows:?}");
}

#[test]
fn the_long_form_from_standard_input_gives_the_same_as_lines_of_json() {
    let long =
        "respondent,group,question,answer\nr2,extern,Q1,losse systemen\nr2,extern,bron,via de BA\n";
    let output =
        Files::new().suggest(&["-", "--format", "jsonl"]).write_stdin(long).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    let rows: Vec<serde_json::Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert_eq!(rows[0]["theme"], "systemen");
    assert_eq!(rows[0]["selected"], true);
    assert_eq!(rows[1]["evidence"], "BA");
}
