//! The log screen: what was done, in words, and going back to it.

use crate::support::Small;
use duiding::message::Lang;

/// Codes three answers (two of them the same), with a memo, a quote and an undo.
fn worked() -> Small {
    let small = Small::new();
    small.press("c<Enter><Enter>mnavragen<Enter>0<Enter>u");
    small
}

fn row<'a>(screen: &'a str, words: &str) -> &'a str {
    screen.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}:\n{screen}"))
}

#[test]
fn a_new_project_has_an_empty_log() {
    let small = Small::new();
    assert!(small.press("<F8>").contains("nog niets gecodeerd of opgeschreven"));
    assert!(small.press("<F8>r<Enter>").contains("gaat niet over een antwoord"));
}

#[test]
fn every_step_is_told_in_words_newest_first() {
    let small = Small::new();
    small.press("<Enter><Enter>mnavragen<Enter>0<Enter>u");
    let screen = small.press_at(120, 40, Lang::Nl, "<F8>").text();
    let steps: Vec<&str> = screen.lines().skip(3).take(5).collect();
    assert!(steps[0].contains("teruggenomen: geen thema · met de hand"), "{screen}");
    assert!(steps[1].contains('×') && steps[1].contains("geen thema · met de hand"), "{screen}");
    assert!(steps[2].contains("r4") && steps[2].contains("memo: navragen"), "{screen}");
    assert!(steps[3].contains("Systemen · voorstel bevestigd · 2 gelijke antw"), "{screen}");
    assert!(steps[4].contains("Q1 - Belemmeringen"), "{screen}");
    assert!(steps[4].contains("Privacy (AVG) · voorstel bevestigd"), "{screen}");
    assert!(screen.contains("5 van 5 stappen") && screen.contains("× = teruggenomen"), "{screen}");
    assert!(!screen.contains("MN  r4"), "alone, nobody's name is repeated: {screen}");
}

#[test]
fn notes_quotes_and_doubt_are_told_too() {
    let small = Small::new();
    small.press("<Down><Down>3c");
    small.press("MZie ook druk<Enter>");
    small.press("Sbijna klaar<Enter>S<C-u><Enter>");
    let screen = small.press_at(120, 40, Lang::Nl, "<F8>").text();
    row(&screen, "memo bij het onderzoek gewist");
    row(&screen, "memo bij het onderzoek: bijna klaar");
    row(&screen, "memo bij Privacy (AVG): Zie ook druk");
    row(&screen, "voorbeeld bij Privacy (AVG) en Cultuur");
    let screen = small.press("<F8><Enter>");
    assert!(screen.contains("Deze stap gaat niet over een antwoord"), "{screen}");
}

#[test]
fn the_pointer_moves_and_the_step_is_shown_in_full() {
    let small = worked();
    let screen = small.press("<F8><Down><Down>");
    assert!(row(&screen, "▸").contains("memo: navragen"), "{screen}");
    assert!(screen.contains("Aan de AVG ligt het niet, er is geen vertrouwen"), "{screen}");
    let pointed = |keys: &str| row(&small.press(&format!("<F8>{keys}")), "▸").to_owned();
    assert!(pointed("<End>").contains("voorbeeld bij Privacy"));
    assert_eq!(pointed("<End><Home>"), pointed(""));
    assert_eq!(pointed("jjkk"), pointed("<Up>"));
    assert_eq!(pointed("<PageDown>"), pointed("<End>"), "few steps fit on a page");
    assert_eq!(pointed("<PageDown><PageUp>"), pointed(""));
}

#[test]
fn enter_goes_to_the_answer_and_the_log_is_where_it_was() {
    let small = worked();
    let screen = small.press("<F8><Down><Down><Down><Enter>");
    assert!(screen.contains("Antwoord r2") && screen.contains("F8 gaat terug"), "{screen}");
    let screen = small.press("<F8><Enter>");
    assert!(screen.contains("Antwoord r4"), "an undo leads to what it took back: {screen}");
    let screen = small.press("<F8>jjj<Enter><F8>");
    assert!(row(&screen, "▸").contains("Systemen"), "{screen}");
}

#[test]
fn going_back_is_told_before_it_is_done_and_can_be_done_again() {
    let small = worked();
    let all = small.stored();
    assert_eq!(all.len(), 3);
    let screen = small.press("<F8><End>r");
    assert!(screen.contains("Van uw latere stappen worden er 3"), "{screen}");
    assert!(screen.contains("over 4 antwoorden"), "{screen}");
    assert_eq!(
        screen.matches("←").count(),
        3 + 1,
        "each is pointed out, with what it means: {screen}"
    );
    small.press("<F8><End>r<Esc>");
    assert_eq!(small.stored(), all, "Esc changes nothing");
    let screen = small.press("<F8><End>r<Enter>");
    assert!(screen.contains("3 stappen teruggenomen; U zet ze"), "{screen}");
    assert!(row(&screen, "▸").contains("voorbeeld"), "the pointer stays: {screen}");
    assert!(small.stored().is_empty());
    assert!(small.press("<F8><End>r").contains("deed u niets dat nu nog telt"));
    small.press("<F8>UUU");
    assert_eq!(small.stored(), all);
}

#[test]
fn the_log_is_filtered_by_kind_theme_question_and_day() {
    let small = worked();
    small.press("<Tab><Enter>");
    let screen = small.press("<F8>smemo<Enter>");
    assert!(screen.contains("Logboek: memo's") && screen.contains("1 van 7 stappen"), "{screen}");
    let screen = small.press("<F8>tsystemen<Enter>");
    assert!(screen.contains("Logboek: Systemen") && screen.contains("1 van"), "{screen}");
    let screen = small.press("<F8>tcultuur<Enter>");
    assert!(screen.contains("Geen stap voldoet aan het filter; x wist het"), "{screen}");
    let screen = small.press("<F8>tcultuur<Enter>x");
    assert!(screen.contains("alle stappen") && screen.contains("7 van 7"), "{screen}");
    let screen = small.press("<F8>gbron<Enter>");
    assert!(screen.contains("Logboek: Q2 - Bronnen") && screen.contains("1 van 7"), "{screen}");
    let screen = small.press("<F8>d");
    assert!(screen.contains("Logboek: vandaag"), "{screen}");
    let screen = small.press("<F8>dd");
    assert!(screen.contains("laatste zeven dagen") && screen.contains("7 van 7"), "{screen}");
    assert!(small.press("<F8>ddd").contains("Logboek: alle stappen"));
    let screen = small.press("<F8>tcultuur<Enter>t<Up><Up><Up><Up><Up><Up><Enter>");
    assert!(screen.contains("alle stappen"), "the list has a way back: {screen}");
}

#[test]
fn steps_of_others_wait_until_they_may_be_seen() {
    let small = worked();
    small.code_as("Bea", "r1,Q1,cultuur\nr2,Q1,cultuur\n");
    let screen = small.press("<F8>w");
    assert!(screen.contains("coderen is blind") && !screen.contains("Bea"), "{screen}");
    assert!(screen.contains("6 van 6"), "{screen}");
    small.session().open_everything().unwrap();
    let screen = small.press("<F8>");
    assert!(row(&screen, "▸").contains("alle codes van MN en Bea voor elkaar geop"), "{screen}");
    assert!(row(&screen, "Cultuur · ingelezen").contains("Bea"), "{screen}");
    assert!(small.press("<F8>w").contains("Logboek: van MN"));
    assert!(small.press("<F8>ww").contains("Logboek: van Bea"));
    assert!(small.press("<F8>www").contains("alle stappen"));
    small.press("<F8><End>r<Enter>");
    assert!(small.press("<F8>").contains("Cultuur · ingelezen"), "others' steps stay");
    let bea = duiding::decide::Session::start(small.session().into_project(), Some("Bea"), "");
    assert_eq!(bea.unwrap().progress(0).coded, 2);
}

#[test]
fn the_mouse_points_at_a_step_and_goes_to_its_answer() {
    use duiding::tui::{Event, Mouse, Palette, Shell, State, TestTerminal, run};
    let small = worked();
    let shell = Shell::new(Lang::Nl, Palette::Terminal);
    let mut state = State::new(small.session(), shell).unwrap();
    run(&mut state, &mut TestTerminal::new(80, 24, "<F8>")).unwrap();
    let mut click = || {
        let mut terminal = TestTerminal::new(80, 24, "");
        terminal.push(Event::Mouse(Mouse::Click { x: 20, y: 5 }));
        run(&mut state, &mut terminal).unwrap();
        terminal.text()
    };
    assert!(row(&click(), "▸").contains("memo: navragen"));
    assert!(click().contains("Antwoord r4"));
}

#[test]
fn the_log_shown_again_is_at_the_newest_step_when_there_are_new_ones() {
    let small = worked();
    let old = small.press("<F8><Down><Down>");
    assert!(row(&old, "▸").contains("memo: navragen"), "{old}");
    assert_eq!(small.press("<F8><Down><Down><F2><F8>"), old, "nothing new: as it was");
    let new = small.press("<F8><Down><Down><F2>mlater<Enter><F8>");
    assert!(row(&new, "▸").contains("memo: navragenlater"), "{new}");
    let here = small.press("<F8><Down><Down><Down>u");
    assert!(!row(&here, "▸").contains("teruggenomen:"), "one stays while one looks: {here}");
}
