//! The coder's decisions change what is suggested next, in which order answers come, and which are decided
//! together.

use crate::support::Small;

const NEAR: &str = "respondent;groep;Q1;Q2\n\
    r1;intern;geen koppeling met het systeem van de arbodienst;\n\
    r2;extern;Geen koppeling met systemen van de arbodienst;\n\
    r3;intern;er is geen koppeling met het oude systeem van de arbodienst;\n\
    r4;extern;weet niet;\n\
    r5;intern;geen koppeling met systemen van de arbodienst!;\n";

const KINGDOMS: &str = "respondent;groep;Q1;Q2\n\
    r1;intern;koninkrijkjes op elke afdeling;\n\
    r2;extern;ieder zijn koninkrijkje;\n\
    r3;intern;al die koninkrijkjes ook;\n\
    r4;extern;weet niet;\n\
    r5;intern;alles gaat goed;\n\
    r6;extern;een koninkrijkje per team;\n";

#[test]
fn nearly_the_same_answers_are_shown_with_their_differences_and_decided_together() {
    let small = Small::with(NEAR);
    let screen = small.press("");
    assert!(screen.contains("3 bijna gelijk (a)"), "{screen}");
    let screen = small.press("a");
    assert!(screen.contains("Samen beslissen met 3 bijna gelijke"), "{screen}");
    assert!(screen.contains("[x] Geen koppeling met systemen"), "{screen}");
    assert!(screen.contains("(2 gelijke antwoorden)"), "{screen}");
    let screen = small.press("a<Down> ");
    assert!(screen.contains("▸[ ] er is geen koppeling met het oude"), "{screen}");
    assert!(screen.contains("Samen beslissen met 2 bijna gelijke"), "{screen}");
    assert!(small.press("a<Esc>").contains("Antwoord r1"), "nothing was decided");
    assert!(small.stored().is_empty());
    let screen = small.press("a<Down> <Enter>");
    assert!(screen.contains("Opgeslagen bij 3 antwoorden"), "{screen}");
    assert!(screen.contains("Antwoord r3"), "the one that stayed behind is next: {screen}");
    assert_eq!(
        small.stored(),
        ["r1 belemmering systemen", "r2 belemmering systemen", "r5 belemmering systemen"]
    );
    assert!(small.press("<F8>").contains("3 antwoorden"), "the log tells");
    small.press("u");
    assert!(small.stored().is_empty(), "one key takes it back");
}

/// Texts that nothing points to, nearly the same.
const SILENT: &str = "respondent;groep;Q1;Q2\n\
    r1;intern;rode appels smaken heerlijk bij de lunch;\n\
    r2;extern;rode appels smaken heerlijk bij de lunch vandaag;\n\
    r3;intern;dat weet ik zo niet;\n";

#[test]
fn with_nothing_said_the_list_is_shown_and_only_its_own_key_makes_it_no_theme() {
    let small = Small::with(SILENT);
    let list = small.press("a");
    assert!(list.contains("Samen beslissen met 1 bijna gelijke"), "{list}");
    assert!(list.contains("nog niets gekozen") && list.contains("0 samen geen thema"), "{list}");
    let refused = small.press("a<Enter>");
    assert!(refused.contains("nog niets aangevinkt") && refused.contains("bijna gelijke"));
    assert!(small.press("a0").contains("samen: geen thema"));
    assert!(small.press("a00").contains("nog niets gekozen"), "it can be taken back");
    small.press("a<Enter><Esc>a0<Esc>");
    assert_eq!(small.stored(), [""; 0]);
    let ticked = small.press("3a");
    assert!(ticked.contains("samen: Cultuur"), "the box tells what is stored: {ticked}");
    assert!(small.press("a0").contains("samen: Cultuur"), "and no digit changes that");
    let small = Small::with(SILENT);
    assert!(small.press("aa").contains("[ ] rode appels"), "none of them");
    small.press("a0<Enter>");
    assert_eq!(small.stored(), ["r1 belemmering ", "r2 belemmering "]);
}

#[test]
fn without_nearly_the_same_answers_the_key_says_so() {
    let screen = Small::with(KINGDOMS).press("a");
    assert!(screen.contains("Geen ander open antwoord zegt bijna hetzelfde"), "{screen}");
}

#[test]
fn a_word_chosen_with_before_is_named_apart_from_the_codebooks_and_marked_otherwise() {
    let small = Small::with(KINGDOMS);
    let screen = small.press("3<Enter>3<Enter>3<Enter>00");
    assert!(screen.contains("Antwoord r6"), "{screen}");
    assert!(screen.contains("eerder: koninkrijkje"), "{screen}");
    assert!(screen.contains("^^^^^"), "the word has a sign of its own below it: {screen}");
    let again = small.press("g<Enter>");
    assert!(again.contains("eerder: koninkrijkje"), "after a restart too: {again}");
    assert!(again.contains("bij «koninkrijkje» of woorden die erop lijken"), "{again}");
    let off = small.press("L");
    assert!(!off.contains("eerder:") && off.contains("leren niet meer"), "{off}");
    assert!(!small.press("").contains("eerder:"), "off it stays");
    assert!(small.press("L").contains("eerder: koninkrijkje"), "and on again it knows all");
    let decided = small.press("<Left><Left><Left>");
    assert!(!decided.contains("eerder"), "a decision is no reason for itself: {decided}");
}

#[test]
fn answers_come_in_the_order_that_was_chosen_also_after_a_restart() {
    let small = Small::new();
    assert!(small.press("<Right>").contains("Antwoord r2"));
    let screen = small.press("<Left>o<Down><Enter>");
    assert!(screen.contains("respondent na respondent"), "{screen}");
    let screen = small.press("<Right>");
    assert!(screen.contains("Antwoord r1") && screen.contains("Q2 - Bronnen"), "{screen}");
    let screen = small.press("<Right>");
    assert!(screen.contains("Antwoord r2") && screen.contains("Q1 - Belemmeringen"), "{screen}");
    let list = small.press("o");
    assert!(list.contains("respondent na respondent") && list.contains("nu"), "{list}");
    let screen = small.press("o<Up><Enter>");
    assert!(screen.contains("per vraag, zoals in het bestand"), "{screen}");
}

#[test]
fn the_least_certain_answer_is_next_in_that_order() {
    let small = Small::with(KINGDOMS);
    let screen = small.press("o<Down><Down><Down><Enter>3<Enter>");
    let unlike = ["Antwoord r4", "Antwoord r5"];
    assert!(unlike.iter().all(|sure| !screen.contains(sure)), "kin of the first is next: {screen}");
    assert_eq!(small.stored(), ["r1 belemmering cultuur"]);
    assert!(small.press("<Left>").contains("Antwoord r1"), "one can go back");
}
