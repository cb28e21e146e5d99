//! Changing the codebook while coding: keys in, the screen, the codes and the codebook out.

use crate::support::{Small, duiding};
use duiding::codebook::Codebook;

/// The labels of a question's themes.
fn labels(small: &Small, question: usize) -> Vec<String> {
    let session = small.session();
    let themes = &session.codebook().questions[question].themes;
    themes.iter().map(|theme| theme.label.clone()).collect()
}

/// The screen as running text, so that it does not matter where lines break.
fn text(screen: &str) -> String {
    screen.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Coder Bea codes three answers; MN codes r1 and r2 (with r3, which is the same).
fn coded() -> Small {
    let small = Small::new();
    small.code_as("Bea", "r1,Q1,privacy\nr2,Q1,systemen\nr4,Q1,cultuur\n");
    small.press("<Enter><Enter>");
    small.session().open_everything().unwrap();
    assert_eq!(
        small.stored(),
        ["r1 belemmering privacy", "r2 belemmering systemen", "r3 belemmering systemen"]
    );
    small
}

#[test]
fn a_theme_is_renamed_and_undone() {
    let small = coded();
    let screen = small.press("<F4>bnaam<Enter><C-u>Angst voor regels<Enter>");
    assert!(screen.contains("Thema heet nu ‘Angst voor regels’. Toets u neemt"), "{screen}");
    assert_eq!(labels(&small, 0)[0], "Angst voor regels");
    assert_eq!(small.stored()[0], "r1 belemmering privacy", "the code stays what it was");
    let screen = small.press("u");
    assert!(
        screen.contains("Teruggenomen: nieuwe naam ‘Angst voor regels’. Toets U doet"),
        "{screen}"
    );
    assert_eq!(labels(&small, 0)[0], "Privacy (AVG)");
    let screen = small.press("U");
    assert!(screen.contains("Opnieuw gedaan: nieuwe naam ‘Angst voor regels’."), "{screen}");
    assert_eq!(labels(&small, 0)[0], "Angst voor regels");
    let screen = small.press_wide("<F8>");
    assert!(screen.contains("teruggenomen: nieuwe naam ‘Angst voor regels’"), "{screen}");
    assert!(screen.contains("opnieuw gedaan: nieuwe naam ‘Angst voor regels’"), "{screen}");
    let screen = small.press("<F4>bnaam<Enter><C-u>systemen<Enter>");
    assert!(screen.contains("heet al «systemen»"), "the box stays, with why: {screen}");
    assert!(small.press("<F4>bnaam<Enter>xx<Esc>").contains("▸ Angst voor regels"));
}

#[test]
fn while_coding_is_blind_the_codings_of_others_are_not_counted() {
    let small = Small::new();
    small.code_as("Bea", "r2,Q1,systemen\n");
    small.press("<Enter><Enter>");
    let screen = small.press("<F4><Down>bsamen<Enter>priv<Enter>");
    assert!(text(&screen).contains("telt dan ook: 2 coderingen van 1 codeur"), "{screen}");
}

#[test]
fn merging_shows_what_it_does_and_loses_nothing() {
    let small = coded();
    let before = small.stored();
    let screen = small.press("<F4><Down>bsamen<Enter>priv<Enter>");
    assert!(text(&screen).contains("‘Systemen’ laten opgaan in ‘Privacy (AVG)’?"), "{screen}");
    assert!(text(&screen).contains("telt dan ook: 3 coderingen van 2 codeurs"), "{screen}");
    assert_eq!(labels(&small, 0).len(), 3, "only asked");
    small.press("<F4><Down>bsamen<Enter>priv<Enter><Esc>");
    assert_eq!(labels(&small, 0).len(), 3, "Esc leaves it");
    let screen = small.press("<F4><Down>bsamen<Enter>priv<Enter><Enter>");
    assert!(screen.contains("Thema ‘Systemen’ samengevoegd met ‘Privacy (AVG)’ (3"), "{screen}");
    assert_eq!(labels(&small, 0), ["Privacy (AVG)", "Cultuur"]);
    assert_eq!(
        small.stored(),
        ["r1 belemmering privacy", "r2 belemmering privacy", "r3 belemmering privacy"]
    );
    let screen = small.press("<F8>");
    assert!(screen.contains("thema ‘Systemen’ samengevoegd met"), "{screen}");
    let screen = small.press_wide("<F8>");
    assert!(screen.contains("(3 coderingen van 2 codeurs)"), "{screen}");
    let screen = small.press("u");
    assert!(screen.contains("Teruggenomen: ‘Systemen’ samengevoegd met ‘Privacy (AVG)’. Toets U"));
    assert_eq!(small.stored(), before);
}

#[test]
fn splitting_takes_indicators_along_and_asks_for_a_second_look() {
    let small = coded();
    let screen = small.press("<F4><Down>bsplits<Enter>Koppelingen<Tab><Tab><Space>");
    assert!(
        screen.contains("[ ] systeem|systemen") && screen.contains("[x] *koppeling"),
        "{screen}"
    );
    assert!(text(&screen).contains("blijft: 3 coderingen van 2 codeurs"), "{screen}");
    assert!(text(&screen).contains("2 van uw antwoorden vragen een tweede"), "{screen}");
    let screen = small.press("<F4><Down>bsplits<Enter>Koppelingen<Tab><Tab><Space><Enter>");
    assert!(screen.contains("▸ Koppelingen"), "{screen}");
    assert_eq!(labels(&small, 0), ["Privacy (AVG)", "Systemen", "Koppelingen", "Cultuur"]);
    assert_eq!(small.stored()[1], "r2 belemmering systemen");
    // The answers with the old theme ask for a second look, and confirming ends it.
    let screen = small.press("<F2>");
    assert!(screen.contains("2 tweede blik"), "{screen}");
    let screen = small.press("fblik<Enter>");
    assert!(
        screen.contains("een tweede blik vragen") && screen.contains("Antwoord r2"),
        "{screen}"
    );
    assert!(screen.contains("gecodeerd met een ouder codeboek"), "{screen}");
    let screen = small.press("fblik<Enter><Enter>F");
    assert!(!screen.contains("tweede blik"), "{screen}");
    assert_eq!(small.stored()[1], "r2 belemmering systemen");
    let marked = small.press_wide("uFb<Esc>");
    assert!(marked.contains("!   r2 losse systemen"), "the list marks it: {marked}");
}

#[test]
fn a_theme_moves_to_another_question_without_its_codes() {
    let small = coded();
    let screen = small.press("<F4><Down>bandere vraag<Enter><Enter>");
    assert!(text(&screen).contains("‘Systemen’ verplaatsen naar Q2 - Bronnen?"), "{screen}");
    assert!(text(&screen).contains("niet meegaat en niet meer telt: 3 coderingen"), "{screen}");
    assert!(
        text(&screen).contains("3 daarvan hadden alleen dit thema en staan weer open"),
        "{screen}"
    );
    small.press("<F4><Down>bandere vraag<Enter><Enter><Enter>");
    assert_eq!(labels(&small, 1), ["Gesprekken", "Bedrijfsarts", "Systemen"]);
    assert_eq!(small.stored(), ["r1 belemmering privacy"]);
    let screen = small.press("u");
    assert!(screen.contains("Teruggenomen: ‘Systemen’ verplaatst naar Q2 - Bronnen."), "{screen}");
    assert_eq!(small.stored().len(), 3);
}

#[test]
fn a_theme_is_removed_after_what_that_does_is_told() {
    let small = coded();
    let screen = small.press("<F4>bthema weg<Enter>");
    assert!(
        text(&screen).contains("‘Privacy (AVG)’ weghalen? Wat in het logboek blijft maar niet meer telt: 2 coderingen van 2 codeurs"),
        "{screen}"
    );
    let screen = small.press("<F4>bthema weg<Enter><Enter>");
    assert!(screen.contains("Thema ‘Privacy (AVG)’ weggehaald"), "{screen}");
    assert_eq!(labels(&small, 0), ["Systemen", "Cultuur"]);
    assert_eq!(small.stored()[0], "r2 belemmering systemen");
    assert!(small.press("<F2>").contains("1 tweede blik"));
    let screen = small.press("u");
    assert!(screen.contains("Teruggenomen: ‘Privacy (AVG)’ weggehaald. Toets U"), "{screen}");
}

#[test]
fn themes_change_places_and_get_a_colour() {
    let small = coded();
    let screen = small.press("<F4>J");
    assert!(screen.contains("‘Privacy (AVG)’ op plaats 2"), "{screen}");
    assert_eq!(labels(&small, 0), ["Systemen", "Privacy (AVG)", "Cultuur"]);
    assert_eq!(small.stored()[0], "r1 belemmering privacy");
    assert!(small.press("u").contains("Teruggenomen: ‘Privacy (AVG)’ op plaats 2. Toets U"));
    small.press("U");
    small.press("<F4><Down>K");
    assert_eq!(labels(&small, 0)[0], "Privacy (AVG)");
    assert!(small.press("<F4>K").contains("staat al vooraan"));
    small.press("<F4>bkleur<Enter>rood<Enter>");
    let json = small.session().codebook().to_json();
    assert!(json.contains(r#""colour": "red""#), "{json}");
    assert!(small.press("u").contains("Teruggenomen: kleur van ‘Privacy (AVG)’. Toets U"));
}

#[test]
fn texts_and_levels_of_a_theme_are_edited() {
    let small = coded();
    let screen = small.press("<F4>bdefini<Enter>");
    assert!(screen.contains("Privacyregels remmen.") && screen.contains("tweede blik"), "{screen}");
    small.press("<F4>bdefini<Enter> Ook in het hoofd.<Enter>");
    small.press("<F4>bniveau<Enter><C-u>I/O<Enter>");
    small.press("<F4>bwel gev<Enter>Bij angst.<Enter>");
    let session = small.session();
    let theme = &session.codebook().questions[0].themes[0];
    assert_eq!(theme.definition, "Privacyregels remmen. Ook in het hoofd.");
    assert_eq!((theme.level_text().as_str(), theme.use_when.as_str()), ("I/O", "Bij angst."));
    drop(session);
    assert!(small.press("<F4>bniveau<Enter><C-u>Q<Enter>").contains("geen niveau «Q»"));
}

#[test]
fn a_new_theme_made_while_coding_is_ticked_on_the_answer() {
    let small = Small::new();
    let screen = small.press("/koppeling<Enter>t");
    assert!(screen.contains("Nieuw thema bij Q1") && screen.contains("koppeling"), "{screen}");
    let small = Small::new();
    let screen = small.press("tAngst<Enter>");
    assert!(screen.contains("[x] 4 Angst"), "{screen}");
    assert!(screen.contains("Nieuw thema ‘Angst’"), "{screen}");
    assert!(small.press("u").contains("Teruggenomen: nieuw thema ‘Angst’. Toets U"));
    small.press("U<Enter>");
    assert_eq!(small.stored(), ["r1 belemmering privacy,angst"]);
    // With an indicator it is suggested elsewhere too.
    small.press("<F4>tDruk<Tab>te druk<Enter>");
    assert!(small.press("/r7<Enter>").contains("[x] 5 Druk"));
    let screen = small.press("<F4>tLeeg<Tab>niet");
    assert!(screen.contains("! «niet» alleen is raak bij bijna elk antwoord"), "{screen}");
    let screen = small.press("tx<Tab>a*b<Enter>");
    assert!(screen.contains("waar het niets betekent"), "{screen}");
}

#[test]
fn an_indicator_that_was_tried_is_kept_changed_and_taken_away() {
    let small = Small::new();
    let screen = small.press("<F4>pdelen<C-k>");
    assert!(screen.contains("Aanwijzing «delen» bij ‘Privacy (AVG)’ erbij"), "{screen}");
    assert!(screen.contains("Aanwijzing 3 van 3: delen"), "it is one of its own now: {screen}");
    let screen = small.press("<F4>p<BackTab><C-k>");
    assert!(screen.contains("niets veranderd"), "{screen}");
    small.press("<F4>p<BackTab><C-u>iets delen<C-k>");
    let patterns = |small: &Small| -> Vec<String> {
        let session = small.session();
        let theme = &session.codebook().questions[0].themes[0];
        theme.indicators.iter().map(|one| one.pattern.source.clone()).collect()
    };
    assert_eq!(patterns(&small), ["privacy|=AVG", "angst", "delen", "iets delen"]);
    let screen = small.press("<F4>baanwij<Enter>angst<Enter>");
    assert!(screen.contains("Aanwijzing «angst» weghalen bij"), "{screen}");
    small.press("<F4>baanwij<Enter>angst<Enter><Enter>");
    assert_eq!(patterns(&small), ["privacy|=AVG", "delen", "iets delen"]);
    let screen = small.press("uu");
    assert!(screen.contains("Teruggenomen: aanwijzing «iets delen» erbij (‘Privacy"), "{screen}");
    let screen = small.press("UU");
    assert!(
        screen.contains("Opnieuw gedaan: aanwijzing «angst» weg (‘Privacy (AVG)’)."),
        "{screen}"
    );
    assert!(small.press("<F4>p<C-k>").contains("nog geen aanwijzing om te bewaren"));
}

#[test]
fn the_codebook_of_a_project_comes_out_as_a_file() {
    let small = Small::new();
    small.press("<F4>bnaam<Enter><C-u>Anders<Enter>");
    let path = small.folder().join("uit.json");
    let mut command = duiding();
    command.args(["codebook", "export"]).arg(small.project()).arg("-o").arg(&path);
    command.assert().success();
    let json = std::fs::read(&path).unwrap();
    let codebook = Codebook::from_json("uit.json", &json).unwrap();
    assert_eq!(codebook.questions[0].themes[0].label, "Anders");
    let mut command = duiding();
    command.args(["codebook", "export"]).arg(small.project());
    assert_eq!(command.output().unwrap().stdout, json, "without -o on standard output");
    duiding().arg("check").arg(small.project()).assert().success();
    duiding().arg("check").arg(&path).assert().success();
}

#[test]
fn codes_in_a_file_may_use_the_name_of_before() {
    let small = Small::new();
    small.press("<F4>bnaam<Enter><C-u>Anders<Enter>");
    small.press("<F4><Down>bsamen<Enter>anders<Enter><Enter>");
    small.code_as("Bea", "r1,Q1,Privacy (AVG)\nr2,Q1,systemen\nr4,Q1,Systemen\n");
    let mut command = duiding();
    command.args(["codings", "export"]).arg(small.project()).args(["--coder", "Bea"]);
    let out = String::from_utf8(command.output().unwrap().stdout).unwrap();
    assert_eq!(out.matches(",privacy").count(), 3, "{out}");
}

#[test]
fn enter_at_the_name_of_a_split_first_asks_what_goes_along() {
    let small = coded();
    let split = "<F4><Down>bsplits<Enter>Koppelingen<Enter>";
    let asked = small.press(split);
    assert!(text(&asked).contains("Kies met de spatiebalk welke aanwijzingen meegaan"), "{asked}");
    assert!(!labels(&small, 0).contains(&"Koppelingen".to_owned()));
    let done = small.press(&format!("{split}<Enter>"));
    assert!(labels(&small, 0).contains(&"Koppelingen".to_owned()), "{done}");
    assert!(text(&done).contains("‘Koppelingen’ is nieuw, bij ‘Systemen’ blijft"), "{done}");
}

#[test]
fn only_words_that_were_searched_for_in_the_answer_become_an_indicator() {
    let small = Small::new();
    let words = small.press("/de avg<Enter>t");
    assert!(words.contains("Aanwijzing (mag leeg): de avg"), "{words}");
    let respondent = small.press("/r2<Enter>t");
    assert!(respondent.contains("Aanwijzing (mag leeg):"), "{respondent}");
    assert!(!respondent.contains("Aanwijzing (mag leeg): r2"), "{respondent}");
}

#[test]
fn the_pointer_stays_with_its_theme_when_a_step_is_taken_back_or_goes_to_what_that_brings_back() {
    let pointed = |small: &Small, keys: &str| {
        let screen = small.press(keys);
        let line = screen.lines().find(|line| line.contains('▸')).unwrap_or_default();
        line.split('│').nth(1).unwrap_or_default().to_owned()
    };
    let label = |found: String, label: &str, why: &str| {
        assert!(found.contains(label), "{why}: {found}");
    };
    let new = Small::new;
    let split = "<F4><Down>bsplits<Enter>Koppelingen<Tab><Tab><Space><Enter>";
    label(pointed(&new(), split), "Koppelingen", "the part that was made");
    label(pointed(&new(), &format!("{split}u")), "Systemen", "what it was split from");
    label(pointed(&new(), &format!("{split}uU")), "Koppelingen", "there again");
    let merge = "<F4><Down>bsamen<Enter>priv<Enter><Enter>";
    label(pointed(&new(), &format!("{merge}u")), "Systemen", "what is back");
    label(pointed(&new(), &format!("{merge}uU")), "Privacy", "what it is part of");
    let away = "<F4><Down>bandere vraag<Enter><Enter><Enter>";
    label(pointed(&new(), &format!("{away}u")), "Systemen", "back in its question");
    let remove = "<F4>bthema weg<Enter><Enter>";
    label(pointed(&new(), &format!("{remove}<Down>u")), "Privacy", "what is back");
    label(pointed(&new(), "<F4>Ju"), "Privacy", "moved along both ways");
    label(pointed(&new(), "<F4>J<Up>u"), "Systemen", "its own theme");
    let rename = "<F4>bnaam<Enter><C-u>Anders<Enter><Down><Down>u";
    label(pointed(&new(), rename), "Cultuur", "elsewhere it stays");
}
