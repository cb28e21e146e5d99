//! What the decisions say about the codebook: decisions in, proposals out, and a proposal that is accepted
//! does what it says.

use crate::support::Small;
use duiding::study::AnswerId;

const KINGDOMS: &str = "respondent;groep;Q1;Q2\n\
    r1;intern;koninkrijkjes op elke afdeling;\n\
    r2;extern;ieder zijn koninkrijkje;\n\
    r3;intern;al die koninkrijkjes ook;\n\
    r4;extern;een koninkrijkje per team;\n\
    r5;intern;nog een koninkrijkje;\n\
    r6;extern;koninkrijkje hier en daar;\n\
    r7;intern;vol vertrouwen;\n\
    r8;extern;er is vertrouwen;\n\
    r9;intern;vertrouwen genoeg;\n\
    r10;extern;vertrouwen is er wel;\n";

/// Coded but for r6: four kingdoms and one that is no culture, and trust that is none either.
fn coded() -> Small {
    let small = Small::with(KINGDOMS);
    small.code_as(
        "MN",
        "r1,Q1,cultuur\nr2,Q1,cultuur\nr3,Q1,cultuur\nr4,Q1,cultuur\nr5,Q1,privacy\n\
         r7,Q1,privacy\nr8,Q1,systemen\nr9,Q1,privacy\nr10,Q1,systemen\n",
    );
    small
}

/// The patterns of the theme culture.
fn indicators(small: &Small) -> Vec<String> {
    let session = small.session();
    let theme = &session.codebook().questions[0].themes[2];
    theme.indicators.iter().map(|indicator| indicator.pattern.source.clone()).collect()
}

/// The screen as running text.
fn text(screen: &str) -> String {
    screen.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn decisions_by_key_make_a_proposal_that_one_key_accepts() {
    let small = Small::with(KINGDOMS);
    // What is learned would tick the third by itself.
    small.press("L3<Enter>3<Enter>3<Enter>");
    assert_eq!(small.stored().len(), 3, "{:?}", small.stored());
    let screen = small.press("<F4>v");
    assert!(screen.contains("Voorstellen bij Q1 - Belemmeringen"), "{screen}");
    assert!(
        screen.contains("▸+ koninkrijkjes — bij Cultuur · terecht 3 van 3 · brengt 3 gemiste"),
        "{screen}"
    );
    assert!(screen.contains("ieder zijn koninkrijkje"), "an answer that it rests on: {screen}");
    assert_eq!(indicators(&small), ["vertrouwen"], "only shown");
    let screen = text(&small.press("<F4>v<Enter>"));
    assert!(screen.contains("«koninkrijkjes» toegevoegd bij ‘Cultuur’: 6 antwoorden"), "{screen}");
    assert!(screen.contains("u maakt het ongedaan"), "{screen}");
    assert_eq!(indicators(&small), ["vertrouwen", "koninkrijkjes"]);
    let screen = small.press("<Right>");
    assert!(screen.contains("Antwoord r5") && screen.contains("[x] 3 Cultuur"), "{screen}");
    small.press("u");
    assert_eq!(indicators(&small), ["vertrouwen"]);
}

#[test]
fn an_indicator_to_add_and_one_to_retire_stand_in_one_list() {
    let small = coded();
    let screen = small.press_wide("<F4>v");
    assert!(screen.contains("erbij (+) 1, weg (−) 1"), "{screen}");
    assert!(
        screen.contains("▸+ koninkrijkje — bij Cultuur · terecht 4 van 5 · brengt 4"),
        "{screen}"
    );
    assert!(screen.contains(" − vertrouwen — bij Cultuur · terecht 0 van 4"), "{screen}");
    assert!(screen.contains("hier gaf u het thema ─"), "{screen}");
    let screen = small.press_wide("<F4>v<Down>");
    assert!(screen.contains("hier gaf u het thema niet"), "{screen}");
    let screen = text(&small.press("<F4>v<Down><Enter>"));
    assert!(screen.contains("«vertrouwen» weggehaald bij ‘Cultuur’: 4 antwoorden"), "{screen}");
    assert!(indicators(&small).is_empty());
    // Back with the list still there, and what was retired is proposed again.
    let screen = small.press("<F4>vu");
    assert!(screen.contains("− vertrouwen") && screen.contains("Teruggenomen: aanw"), "{screen}");
    assert_eq!(indicators(&small), ["vertrouwen"]);
}

#[test]
fn what_was_decided_otherwise_comes_up_for_a_second_look() {
    let small = coded();
    let screen = text(&small.press("<F4>v<Enter>"));
    assert!(screen.contains("1 nog eens bekijken"), "{screen}");
    let session = small.session();
    let looks: Vec<u32> = (0..10).filter(|id| session.needs_second_look(AnswerId(*id))).collect();
    assert_eq!(looks, [4], "r5, which has the word and another theme");
    drop(session);
    assert!(small.press("fblik<Enter>").contains("Antwoord r5"));
    small.press("u");
    assert!(!small.session().needs_second_look(AnswerId(4)));
}

#[test]
fn after_accepting_one_stays_in_the_list_and_its_keys_work() {
    let small = coded();
    let at = |keys: &str| small.press(&format!("<F4>v{keys}"));
    assert!(at("").contains("▸+ koninkrijkje"));
    assert!(at("<Down>").contains("▸− vertrouwen"));
    assert!(at("<Down><Up>").contains("▸+ koninkrijkje"));
    assert!(at("<PageDown>").contains("▸− vertrouwen"));
    assert!(at("<PageDown><PageUp>").contains("▸+ koninkrijkje"));
    assert!(at("<Esc>").contains("Privacyregels remmen."));
    let screen = at("p");
    assert!(screen.contains("koninkrijkje") && screen.contains("Cultuur"), "{screen}");
    assert!(screen.contains("? nog open"), "the trial shows r6 too: {screen}");
    assert!(at("p<Esc>").contains("▸+ koninkrijkje"), "back to the list");
    let screen = at("<Down>p");
    assert!(screen.contains("Aanwijzing 1 van 1: vertrouwen"), "{screen}");
    let screen = at("<Enter>");
    assert!(screen.contains("▸− vertrouwen"), "what is left: {screen}");
    let screen = at("<Enter>");
    assert!(text(&screen).contains("Niets voor te stellen: geen woord"), "{screen}");
    let screen = at("<Enter>");
    assert!(screen.contains("Er is hier geen voorstel"), "{screen}");
}

#[test]
fn how_often_an_indicator_was_right_stands_behind_it() {
    let small = coded();
    let screen = small.press_wide("<F4><Down><Down>");
    assert!(screen.contains("vertrouwen   genoeg (0,60) · terecht 0 van 4"), "{screen}");
    assert!(text(&screen).contains("Gemist in 4 teksten gaf u het"), "{screen}");
    let screen = Small::new().press_wide("<F4>");
    assert!(!screen.contains("terecht"), "nothing was decided: {screen}");
}

#[test]
fn with_nothing_to_propose_a_sentence_says_why() {
    let screen = text(&Small::new().press("<F4>v"));
    assert!(screen.contains("Nog te weinig beslissingen om iets voor te stellen"), "{screen}");
    let small = Small::new();
    small.code_as("MN", "r1,Q1,privacy\nr2,Q1,systemen\nr6,Q1,systemen\nr7,Q1,cultuur\n");
    let screen = text(&small.press("<F4>v"));
    assert!(screen.contains("geen woord komt vaak genoeg voor"), "{screen}");
}

#[test]
fn another_coders_decisions_propose_nothing() {
    let small = Small::with(KINGDOMS);
    small.code_as("Bea", "r1,Q1,cultuur\nr2,Q1,cultuur\nr3,Q1,cultuur\nr4,Q1,cultuur\n");
    let screen = text(&small.press("<F4>v"));
    assert!(screen.contains("u codeerde bij deze vraag 0 verschillende teksten"), "{screen}");
}

#[test]
fn the_list_fits_any_window() {
    let small = coded();
    for (width, height) in [(40, 10), (20, 4), (24, 7), (120, 40)] {
        let screen = small.press_at(width, height, duiding::message::Lang::En, "<F4>v").text();
        assert!(height < 7 || screen.contains("▸+ kon"), "{screen}");
    }
}
