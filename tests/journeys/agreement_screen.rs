//! The agreement screen: blind until it is opened, and then the figures.

use crate::support::Small;
use duiding::message::Lang;

/// What would give away what B coded: B alone used Cultuur.
const FIGURES: [&str; 4] = ["kappa", "Krippendorff", "Systemen", "Cultuur"];

#[test]
fn without_another_coder_the_screen_says_how_to_get_one() {
    let screen = Small::new().press("<F5>");
    for needed in ["nog geen andere codeur", "p  Maakt een pakket", "i  Haalt het", "W  Op deze"] {
        assert!(screen.contains(needed), "{needed}:\n{screen}");
    }
    let english = Small::new().press_at(80, 24, Lang::En, "<F5>").text();
    assert!(english.contains("There is no other coder yet"), "{english}");
    let screen = Small::new().press("<F5><Enter>");
    assert!(screen.contains("Er valt nog niets te vergelijken"), "{screen}");
}

#[test]
fn before_opening_nothing_of_the_other_shows_whatever_is_pressed() {
    for key in ["", "d", "c", "x", "v", "w", "r", "<Tab>", "<PageDown>", "<Down>", "<Enter>", "o"] {
        let screen = Small::coded_twice().press(&format!("<F5>{key}"));
        assert!(screen.contains("▸ B  7 van 11 antwoorden door beiden gedaan"), "{key}:\n{screen}");
        for given_away in FIGURES {
            assert!(!screen.contains(given_away), "{given_away} by {key}:\n{screen}");
        }
    }
    let small = Small::coded_twice();
    let log = small.press("<F8>");
    assert!(!log.contains("Cultuur"), "{log}");
}

#[test]
fn opening_is_asked_and_a_no_leaves_all_as_it_was() {
    let small = Small::coded_twice();
    let screen = small.press("<F5><Enter>");
    assert!(screen.contains("Overeenstemming openen met B, over 7 antwoorden?"), "{screen}");
    let screen = small.press("<F5><Enter><Esc>");
    assert!(screen.contains("nog niet open"), "{screen}");
    assert!(small.session().opened_others().is_empty());
}

#[test]
fn opening_shows_the_figures_and_what_was_hidden_in_the_log() {
    let small = Small::coded_twice();
    let screen = small.press("<F8><F5><Enter><Enter>");
    assert!(screen.contains("De overeenstemming met B is open"), "{screen}");
    assert!(screen.contains("Krippendorffs alfa met MASI-afstand"), "{screen}");
    assert_eq!(small.session().opened_others().len(), 1);
    let small = Small::coded_twice();
    let log = small.press("<F8><F5><Enter><Enter><F8>");
    assert!(log.contains("Cultuur"), "what B gave can be read now:\n{log}");
}

#[test]
fn with_nothing_done_by_both_nothing_is_opened() {
    let small = Small::new();
    small.give("B", &[("r1", "belemmering", &[2])]);
    let screen = small.press("<F5><Enter>");
    assert!(screen.contains("nog geen enkel antwoord allebei gedaan"), "{screen}");
    assert!(small.session().opened_others().is_empty());
}

#[test]
fn the_figures_are_counted_over_what_both_did() {
    let screen = Small::opened().press_wide("<F5>");
    let row = |name: &str| screen.lines().find(|line| line.contains(name)).unwrap_or_default();
    // r1, r2, r3, r4 and r6; r5 was done by MN alone and r7 by B alone.
    assert!(screen.contains("5 van 7 antwoorden"), "{screen}");
    assert!(screen.contains("Nog 2 zijn maar door één"), "{screen}");
    let numbers = |name: &str| {
        row(name)
            .split_whitespace()
            .filter(|word| word.parse::<usize>().is_ok())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(numbers("▸Privacy")[..2], ["2", "1"], "{screen}");
    assert_eq!(numbers(" Systemen")[..2], ["3", "1"], "{screen}");
    assert!(row("Cultuur").contains("Cultuur      !"), "only B used it:\n{screen}");
    for name in ["MASI-afstand", "Jaccard-afstand", "Meerwaardige alfa", "samengenomen kappa"] {
        assert!(screen.contains(name), "{name}:\n{screen}");
    }
    assert!(screen.contains("te weinig voor een interval"), "five answers are too few:\n{screen}");
    assert!(screen.contains("1.000 trekkingen van antwoorden (startgetal 1)"), "{screen}");
}

#[test]
fn what_is_undefined_says_why_and_who_alone_used_a_theme_is_told() {
    let small = Small::opened();
    let screen = small.press("<F5><Down><Down>");
    assert!(screen.contains("alleen door B gebruikt, 4 keer"), "{screen}");
    let screen = Small::with_four().press_wide("<F5>w");
    assert!(screen.contains("MN en C"), "{screen}");
    let small = Small::new();
    small.give("MN", &[("r1", "belemmering", &[0]), ("r2", "belemmering", &[0])]);
    small.give("B", &[("r1", "belemmering", &[0]), ("r2", "belemmering", &[0])]);
    small.open(&["MN", "B"]);
    let screen = small.press_wide("<F5>");
    assert!(screen.contains("n.v.t. (geen variatie)"), "{screen}");
    assert!(screen.contains("n.v.t. (niet gebruikt)"), "{screen}");
    assert!(screen.contains("iedereen gaf dit thema aan elk antwoord"), "{screen}");
    assert!(!screen.contains("NaN"), "{screen}");
}

#[test]
fn all_coders_together_have_alpha_in_the_place_of_kappa() {
    let screen = Small::with_four().press_wide("<F5>www");
    assert!(screen.contains("MN, B en C · eerste ronde"), "{screen}");
    assert!(screen.contains("Krippendorffs alfa") && !screen.contains("Cohens kappa"), "{screen}");
    let screen = Small::with_four().press_wide("<F5>wwwc");
    assert!(screen.contains("kies er twee met w"), "{screen}");
    let screen = Small::opened().press("<F5>w");
    assert!(screen.contains("maar twee codeurs"), "{screen}");
}

#[test]
fn the_first_round_stays_as_it_was_and_what_was_settled_stands_beside_it() {
    let small = Small::opened();
    let masi = |screen: &str| {
        let line = screen.lines().find(|line| line.contains("MASI-afstand")).unwrap();
        line.split_whitespace()
            .filter(|word| word.contains(','))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let before = masi(&small.press("<F5>"));
    small.press("<F5>daaaa");
    assert_eq!(masi(&small.press("<F5>")), before, "the first round is what is reported");
    let screen = small.press("<F5>v");
    let both = masi(&screen);
    assert_eq!(both.len(), 4, "of the question and of the whole, before and after:\n{screen}");
    assert_eq!((both[0].as_str(), both[2].as_str()), (before[0].as_str(), before[1].as_str()));
    assert_eq!(both[1], "1,00", "{screen}");
}

#[test]
fn what_is_taken_for_what_leads_to_those_answers() {
    let small = Small::opened();
    let screen = small.press("<F5>c");
    assert!(screen.contains("2 ▇") && screen.contains("Systemen"), "{screen}");
    assert!(screen.contains("Op 2 antwoorden gaf MN «Systemen» waar B «Cultuur» gaf"), "{screen}");
    let screen = small.press("<F5>c<Enter>");
    assert!(screen.contains("Antwoord r2") && screen.contains("verschil 1 van 4"), "{screen}");
    let screen = small.press("<F5>c<Down><Down><Enter>");
    assert!(screen.contains("Antwoord r6"), "{screen}");
}

#[test]
fn the_question_can_be_chosen_from_the_list() {
    let small = Small::opened();
    let screen = small.press("<F5>gbron<Enter>");
    assert!(screen.contains("Q2 - Bronnen") && screen.contains("2 van 4 antwoorden"), "{screen}");
    let screen = small.press("<F5>dgbron<Enter>");
    assert!(screen.contains("verschil 1 van 1") && screen.contains("Antwoord r2"), "{screen}");
}
