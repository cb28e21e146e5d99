//! The theme round: one theme, all answers that point to it.

use crate::support::Small;
use duiding::message::Lang;

#[test]
fn a_page_is_confirmed_as_it_stands_with_the_other_themes_it_names() {
    let small = Small::new();
    let screen = small.press("<F3>");
    assert!(screen.contains("Privacy (AVG) — Q1"), "{screen}");
    small.press("<F3><Enter>");
    assert_eq!(small.stored(), ["r1 belemmering privacy"]);
}

#[test]
fn a_no_is_stored_where_the_theme_stood_ticked_and_leaves_open_what_says_nothing() {
    let small = Small::new();
    // r1 has the theme suggested: taking it away is a decision. r4 denies it and has another theme.
    small.press("<F3><Space><Enter>");
    assert!(small.stored().contains(&"r1 belemmering ".to_owned()), "{:?}", small.stored());
}

#[test]
fn the_same_texts_are_stored_together_and_undone_together() {
    let small = Small::new();
    let screen = small.press("<F3><Right>");
    assert!(screen.contains("2 gelijke antwoorden"), "{screen}");
    small.press("<F3><Right><Enter>");
    assert_eq!(
        small.stored(),
        ["r2 belemmering systemen", "r3 belemmering systemen", "r6 belemmering systemen"]
    );
    small.press("u");
    assert!(small.stored().is_empty());
}

#[test]
fn the_whole_page_is_turned_off_and_on_again() {
    let small = Small::new();
    let off = small.press("<F3><Right>0");
    assert!(!off.contains("[x]"), "{off}");
    let on = Small::new().press("<F3><Right>00");
    assert!(on.matches("[x]").count() == 2, "{on}");
}

#[test]
fn pages_are_skipped_and_turned_back_without_storing() {
    let small = Small::new();
    // Room for one row at a time.
    let page = |keys: &str| small.press_at(60, 7, Lang::Nl, keys).text();
    let first = page("<F3><Right>");
    let second = page("<F3><Right>n");
    assert_ne!(first, second);
    assert_eq!(page("<F3><Right><PageDown>"), second);
    assert_eq!(page("<F3><Right>n<PageUp>"), first);
    assert_eq!(page("<F3><Right><Down><Up>"), first);
    assert!(small.stored().is_empty());
    // Confirming goes to the next page by itself.
    page("<F3><Right><Enter><Enter>");
    assert_eq!(small.stored().len(), 3);
}

#[test]
fn themes_are_walked_and_chosen() {
    let small = Small::new();
    assert!(small.press("<F3><Left>").contains("Bedrijfsarts — Q2"));
    assert!(small.press("<F3><BackTab><Tab>").contains("Privacy (AVG) — Q1"));
    assert!(small.press("<F3>tgesprek<Enter>").contains("Gesprekken — Q2"));
    assert!(small.press("<F3>gbron<Enter>").contains("Gesprekken — Q2"));
}

#[test]
fn only_what_is_open_is_shown_when_asked() {
    let small = Small::new();
    small.press("<F3><Right><Enter>");
    let all = small.press("<F3><Right>");
    assert!(all.contains("gecodeerd"), "{all}");
    let open = small.press("<F3><Right>o");
    assert!(open.contains("staat niets meer open"), "{open}");
}

#[test]
fn an_answer_of_the_round_opens_on_the_coding_screen_with_the_theme_at_the_pointer() {
    let small = Small::new();
    let screen = small.press("<F3><Right><Down>a");
    assert!(screen.contains("Antwoord r6") && screen.contains("▸[x] 2 Systemen"), "{screen}");
}

#[test]
fn a_page_that_is_confirmed_from_the_palette_is_the_page_that_was_shown() {
    let small = Small::new();
    // Room for one row; the palette shows more lines than that.
    small.press_at(60, 7, Lang::Nl, "<F3><Right>:bevestig<Enter>");
    assert_eq!(small.stored(), ["r2 belemmering systemen", "r3 belemmering systemen"]);
}

#[test]
fn a_no_survives_whatever_comes_between() {
    for between in ["Sindruk<Enter>", "oo", "a<F3>", "<Right><Left>", "<F2><F3>"] {
        let small = Small::new();
        small.press(&format!("<F3><Space>{between}"));
        // Also the end of the program.
        small.press("<F3><Enter>");
        assert_eq!(small.stored(), ["r1 belemmering "], "{between}");
    }
}

#[test]
fn what_is_stored_with_a_long_answer_is_in_sight() {
    let small = Small::new();
    // At this height the text of r4 and its other theme do not fit together.
    small.press("<Right><Right><Right>1");
    let screen = small.press_at(50, 7, Lang::Nl, "<F3><PageDown>").text();
    assert!(screen.contains("bewaart ook: Cultuur"), "{screen}");
}

#[test]
fn taking_back_a_page_shows_that_page_again() {
    let small = Small::new();
    let screen = small.press_at(60, 7, Lang::Nl, "<F3><Right><Enter>u").text();
    assert!(screen.contains("▸[x] ▇▇   losse systemen"), "{screen}");
    assert!(small.stored().is_empty());
}

#[test]
fn one_answer_is_called_one() {
    let small = Small::new();
    let stored = small.press("<F3><Right><Right><Enter>");
    assert!(stored.contains("Opgeslagen bij 1 antwoord."), "{stored}");
}
