//! Settling differences: a key each, what is stored, and what is told at the end.

use crate::support::Small;

#[test]
fn one_key_settles_and_goes_on_to_the_next_that_is_open() {
    let small = Small::opened();
    let screen = small.press("<F5>d");
    assert!(screen.contains("verschil 1 van 4 · 4 open"), "{screen}");
    assert!(screen.contains("Cultuur: 4 verschillen"), "the worst theme first:\n{screen}");
    assert!(screen.contains("a · MN") && screen.contains("b · B"), "{screen}");
    assert!(
        screen.contains("≠ Privacy (AVG) ~ angst") || screen.contains("≠ Privacy (AVG) ~ AVG"),
        "{screen}"
    );
    let screen = small.press("<F5>db");
    assert!(screen.contains("Antwoord r2") && screen.contains("Nog 3 te gaan"), "{screen}");
    assert_eq!(small.settled(), ["r1 belemmering cultuur"]);
    assert_eq!(small.stored()[0], "r1 belemmering privacy", "codings stay as they were given");
}

#[test]
fn the_same_text_with_the_same_codings_is_settled_at_once_or_apart() {
    let small = Small::opened();
    let screen = small.press("<F5>d<Right>a");
    assert!(screen.contains("Beslist bij 2 gelijke antwoorden: zoals MN"), "{screen}");
    assert_eq!(small.settled(), ["r2 belemmering systemen", "r3 belemmering systemen"]);
    let small = Small::opened();
    small.press("<F5>d<Right>xs");
    assert_eq!(small.settled(), ["r2 belemmering systemen,cultuur"]);
}

#[test]
fn something_else_is_ticked_and_stored() {
    let small = Small::opened();
    let screen = small.press("<F5>d<Enter>");
    assert!(screen.contains("Vink eerst aan") && small.settled().is_empty(), "{screen}");
    small.press("<F5>d2<Enter>");
    assert_eq!(small.settled(), ["r1 belemmering systemen"]);
    // On r6 both gave Systemen: that alone is settled on only after it was said.
    let screen = small.press("<F5>d<Left><Enter>");
    assert!(!screen.contains("alleen wat beiden gaven"), "{screen}");
    let screen = small.press("<F5>d<Right><Right><Enter>");
    assert!(screen.contains("alleen wat beiden gaven, Systemen"), "{screen}");
    small.press("<F5>d<Right><Right><Enter><Enter>");
    assert_eq!(small.settled(), ["r1 belemmering systemen", "r6 belemmering systemen"]);
}

#[test]
fn neither_is_no_theme() {
    let small = Small::opened();
    let screen = small.press("<F5>d0<Left>");
    assert!(screen.contains("Beslist door MN: geen thema"), "{screen}");
    assert_eq!(small.settled(), ["r1 belemmering"]);
}

#[test]
fn a_reason_goes_along_before_and_after() {
    let small = Small::opened();
    let screen = small.press("<F5>dmhet gaat om angst<Enter>");
    assert!(screen.contains("reden klaar: het gaat om angst"), "{screen}");
    assert!(small.settled().is_empty(), "a reason settles nothing");
    small.press("<F5>dmhet gaat om angst<Enter>a");
    assert_eq!(small.settled(), ["r1 belemmering privacy het gaat om angst"]);
    let screen = small.press("<F5>d<Left>m<C-u>anders<Enter>");
    assert!(screen.contains("Beslist door MN: zoals MN — anders"), "{screen}");
    assert_eq!(small.settled(), ["r1 belemmering privacy anders"]);
    small.press("<F5>d<Left>b");
    assert_eq!(small.settled(), ["r1 belemmering cultuur"], "a reason is for one outcome");
}

#[test]
fn a_reason_that_is_being_typed_when_the_window_closes_is_kept() {
    let small = Small::opened();
    small.press("<F5>da<Left>mnog niet af");
    assert_eq!(small.settled(), ["r1 belemmering privacy nog niet af"]);
}

#[test]
fn a_note_goes_to_the_theme_at_the_pointer() {
    let small = Small::opened();
    small.press("<F5>d<Down><Down>Mwordt op twee manieren gelezen<Enter>");
    let memo = small.session().theme_memo(0, 2);
    assert_eq!(memo.as_deref(), Some("wordt op twee manieren gelezen"));
}

#[test]
fn undo_and_redo_go_to_the_difference() {
    let small = Small::opened();
    let screen = small.press("<F5>daau");
    assert!(screen.contains("Teruggenomen"), "{screen}");
    assert!(screen.contains("Antwoord r2") && screen.contains("3 open"), "{screen}");
    assert_eq!(small.settled(), ["r1 belemmering privacy"]);
    small.press("<F5>U");
    assert_eq!(small.settled().len(), 3);
}

#[test]
fn what_is_settled_is_skipped_on_request_and_can_be_changed() {
    let small = Small::opened();
    small.press("<F5>da");
    let screen = small.press("<F5>d<Left>");
    assert!(screen.contains("Beslist door MN: zoals MN"), "{screen}");
    let screen = small.press("<F5>do<Left>");
    assert!(
        screen.contains("open verschil 1 van 3") && screen.contains("eerste verschil"),
        "{screen}"
    );
    small.press("<F5>d<Left>s");
    assert_eq!(small.settled(), ["r1 belemmering privacy,cultuur"]);
}

#[test]
fn at_the_end_it_tells_what_alpha_was_and_is_and_where_more_is() {
    let small = Small::opened();
    let screen = small.press_wide("<F5>daaa");
    assert!(screen.contains("alle verschillen bij deze vraag zijn beslist"), "{screen}");
    assert!(screen.contains("MASI-afstand was ") && screen.contains("is nu 1,00"), "{screen}");
    assert!(screen.contains("nog te beslissen: 1 (Tab)"), "{screen}");
    let screen = small.press_wide("<F5>d<Tab>a");
    assert!(screen.contains("Ook bij de andere vragen staat niets meer open"), "{screen}");
    let screen = small.press("<F5>do");
    assert!(screen.contains("Alle verschillen bij deze vraag zijn beslist"), "{screen}");
}

#[test]
fn the_memo_and_doubt_of_each_stand_with_what_they_gave() {
    let small = Small::coded_twice();
    small.press("/angst om<Enter>mik aarzel<Enter>d");
    small.open(&["MN", "B"]);
    let screen = small.press("<F5>d");
    assert!(screen.contains("memo: ik aarzel") && screen.contains("twijfel ?"), "{screen}");
}

#[test]
fn with_three_coders_every_two_have_their_differences() {
    let small = Small::with_four();
    let screen = small.press("<F5>dw");
    assert!(screen.contains("MN ↔ C") && screen.contains("verschil 1 van 2"), "{screen}");
    let screen = small.press("<F5>dww");
    assert!(screen.contains("B ↔ C"), "{screen}");
}
