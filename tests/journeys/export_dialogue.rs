//! The dialogue that writes the matrix to a file.

use crate::support::{Small, names_in};
use duiding::message::Lang;

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
    let screen = small.press("e<Up><C-u>bijlage.pdf<Enter>");
    assert!(screen.contains(".docx"), "{screen}");
    assert_eq!(names_in(small.folder()), ["klein.duiding"]);
}

#[test]
fn a_name_alone_is_beside_the_project_and_the_whole_path_is_told() {
    let small = Small::new();
    let whole = small.folder().join("kort.md").display().to_string();
    let written = small.press_at(200, 24, Lang::Nl, "<Enter>e<Up><C-u>kort.md<Enter>").text();
    assert!(written.contains(&format!("Geschreven: {whole}")), "{written}");
    assert_eq!(names_in(small.folder()), ["klein.duiding", "kort.md"]);
    // What is typed stays as it is typed when the format changes.
    let typed = small.press("e<Up><C-u>kort.md<Down><Right>");
    assert!(typed.contains(" kort.") && !typed.contains("kort.md"), "{typed}");
    // No name, or that of a folder, is no file.
    for no_file in [".".to_owned(), small.folder().display().to_string()] {
        let screen = small.press(&format!("e<Up><C-u>{no_file}<Enter>"));
        assert!(screen.contains("Typ eerst een bestandsnaam"), "{screen}");
    }
    assert_eq!(names_in(small.folder()), ["klein.duiding", "kort.md"]);
}

#[test]
fn the_format_is_chosen_by_arrow_or_letter_and_the_name_follows() {
    let small = Small::new();
    let screen = small.press("<Enter>e<Right>");
    assert!(screen.contains("[xlsx]") && screen.contains("bijlage1.xlsx"), "{screen}");
    let screen = small.press("ej<Left>");
    assert!(screen.contains("[csv]") && screen.contains("bijlage1.csv"), "{screen}");
    small.press("em<Enter>");
    assert_eq!(names_in(small.folder()), ["bijlage1.md", "klein.duiding"]);
    let screen = small.press("e<Up><C-u>rapport.xlsx<Up>");
    assert!(screen.contains("[xlsx]"), "the format follows the name: {screen}");
}

#[test]
fn a_name_without_an_extension_gets_that_of_the_format() {
    let small = Small::new();
    let path = small.folder().join("tabel");
    small.press(&format!("<Enter>ec<Tab><Tab><Tab><C-u>{}<Enter>", path.display()));
    assert_eq!(names_in(small.folder()), ["klein.duiding", "tabel.csv"]);
    let screen = small.press("e<BackTab><C-u><Enter>");
    assert!(screen.contains("Typ eerst een bestandsnaam"), "{screen}");
}

#[test]
fn the_layout_is_chosen_and_the_picture_shows_it() {
    let small = Small::new();
    small.press("<Enter><Enter><Enter>");
    let screen = small.press_at(120, 40, Lang::Nl, "e").text();
    assert!(screen.contains("Zo begint het") && screen.contains("Q1 - Belemmeringen"), "{screen}");
    assert!(screen.contains("Voorbeeld (geanon") && screen.contains("Privacy (AVG)"), "{screen}");
    assert!(!screen.contains("95%-interval"), "{screen}");
    let screen = small.press_at(120, 40, Lang::Nl, "e<Down><Right>").text();
    assert!(screen.contains("[uitgebreid]") && screen.contains("95%-interval"), "{screen}");
    small.press("em<Down><Right><Enter>");
    let written = std::fs::read_to_string(small.folder().join("bijlage1.md")).unwrap();
    assert!(written.contains("95%-interval"), "{written}");
}

#[test]
fn the_order_is_chosen_here_too_and_the_screen_follows() {
    let small = Small::new();
    small.code_as("MN", "r1,Q1,privacy\nr2,Q1,systemen\nr3,Q1,systemen\n");
    let screen = small.press("em<Down><Down><Right>");
    assert!(screen.contains("[frequentie]"), "{screen}");
    let screen = small.press("em<Down><Down><Right><Enter><F6>");
    assert!(screen.contains("Volgorde: frequentie"), "{screen}");
    let written = std::fs::read_to_string(small.folder().join("bijlage1.md")).unwrap();
    assert!(written.contains("Het vaakst genoemde thema"), "{written}");
}

#[test]
fn it_tells_how_much_and_warns_of_what_matters() {
    let small = Small::new();
    let screen = small.press("e");
    assert!(screen.contains("2 tabellen, 5 thema's"), "{screen}");
    assert!(screen.contains("nog niets gecodeerd"), "{screen}");
    small.code_as("MN", "r1,Q1,privacy\nr2,Q1,systemen\nr3,Q1,systemen\n");
    let screen = small.press("e");
    assert!(screen.contains("Nog 8 antwoorden niet gecodeerd"), "{screen}");
    assert!(screen.contains("voorgesteld") && screen.contains("matrix (c)"), "{screen}");
}

#[test]
fn whose_codes_is_asked_only_where_others_may_be_seen() {
    let small = Small::new();
    small.code_as("MN", "r1,Q1,privacy\n");
    small.code_as("Bea", "r2,Q1,cultuur\n");
    let blind = small.press("e");
    assert!(!blind.contains("Bea") && !blind.contains("Codes van"), "{blind}");
    small.session().open_everything().unwrap();
    let screen = small.press("ec<Down><Down><Right>");
    assert!(screen.contains("[Bea]"), "{screen}");
    small.press("ec<Down><Down><Right><Enter>");
    let written = std::fs::read_to_string(small.folder().join("bijlage1.csv")).unwrap();
    let cultuur = written.lines().find(|line| line.contains("Cultuur")).unwrap();
    assert!(cultuur.contains(";Hoog;"), "{cultuur}");
}

#[test]
fn it_is_left_without_writing_and_degrades_at_forty_by_ten() {
    let small = Small::new();
    let screen = small.press_at(40, 10, Lang::Nl, "e").text();
    assert!(screen.contains("[docx]") && screen.contains("Bestand"), "{screen}");
    let screen = small.press_at(40, 10, Lang::Nl, "e<Up>").text();
    assert!(screen.contains("bijlage1.docx"), "{screen}");
    small.press("e<Esc>");
    assert_eq!(names_in(small.folder()), ["klein.duiding"]);
}

#[test]
fn the_next_export_begins_where_the_last_one_ended() {
    let small = Small::new();
    let screen = small.press("<Enter>em<Enter>e");
    assert!(screen.contains("[md]") && screen.contains("bestaat al"), "{screen}");
}
