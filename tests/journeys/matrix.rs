//! The matrix screen, and exporting from it.

use crate::support::{Small, names_in};

#[test]
fn the_matrix_fills_while_coding() {
    let small = Small::new();
    let screen = small.press("<F6>");
    assert!(screen.contains("nog niets gecodeerd"), "{screen}");
    let screen = small.press("<F2><Enter><Enter><F6>");
    assert!(screen.contains("codes van codeur MN: 3 van 7"), "{screen}");
    assert!(screen.contains("Systemen") && screen.contains("Hoog 67%"), "{screen}");
    let row = screen.lines().find(|line| line.contains("Systemen")).unwrap();
    assert_eq!(row.matches("Hoog").count(), 3, "all, intern, extern: {row}");
}

#[test]
fn another_table_and_another_row() {
    let small = Small::new();
    let screen = small.press("<Enter><F6><Down><Right>");
    assert!(screen.contains("Q2 - Bronnen"), "{screen}");
    let screen = small.press("<F6><Left><Tab>jk<Down>");
    assert!(screen.contains("▸Systemen"), "{screen}");
}

#[test]
fn others_codes_stay_hidden_while_coding_is_blind() {
    let small = Small::new();
    small.code_as("Bea", "r1,Q1,cultuur\nr2,Q1,cultuur\n");
    let screen = small.press("<F6>w");
    assert!(screen.contains("coderen is blind"), "{screen}");
    assert!(!screen.contains("Bea") && screen.contains("nog niets gecodeerd"), "{screen}");
    small.session().show_others().unwrap();
    let screen = small.press("<F6>w");
    assert!(screen.contains("codes van codeur Bea: 2 van 7"), "{screen}");
}

#[test]
fn a_key_a_name_and_there_is_a_document() {
    let small = Small::new();
    let screen = small.press("<Enter><Enter>e<Enter>");
    assert!(screen.contains("Geschreven:"), "{screen}");
    assert_eq!(names_in(small.folder()), ["bijlage1.docx", "klein.duiding"]);
    let written = std::fs::read(small.folder().join("bijlage1.docx")).unwrap();
    assert!(written.starts_with(b"PK"));
}

#[test]
fn a_file_is_replaced_only_after_a_yes() {
    let small = Small::new();
    let there = small.folder().join("bijlage1.docx");
    std::fs::write(&there, "iets van een ander").unwrap();
    let screen = small.press("<Enter>e<Enter>");
    assert!(screen.contains("Vervangen?"), "{screen}");
    small.press("e<Enter><Esc>");
    assert_eq!(std::fs::read(&there).unwrap(), b"iets van een ander");
    small.press("e<Enter><Enter>");
    assert!(std::fs::read(&there).unwrap().starts_with(b"PK"));
}

#[test]
fn a_file_name_that_will_not_do_is_refused_in_words() {
    let small = Small::new();
    let screen = small.press("e<C-u>bijlage.pdf<Enter>");
    assert!(screen.contains(".docx"), "{screen}");
    assert_eq!(names_in(small.folder()), ["klein.duiding"]);
}
