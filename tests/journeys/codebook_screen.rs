//! The codebook screen, and the panel on the coding screen that says what a theme means.

use crate::support::Small;
use duiding::message::Lang;

#[test]
fn the_codebook_shows_a_theme_in_words_and_the_arrows_go_on() {
    let small = Small::new();
    let screen = small.press_at(120, 40, Lang::Nl, "<F4>").text();
    for words in
        ["▸ Privacy (AVG)", "Privacyregels remmen.", "Organisatie (O)", "Weinig delen", "Angst"]
    {
        assert!(screen.contains(words), "{words}:\n{screen}");
    }
    assert!(screen.contains("1  privacy/=AVG   genoeg (0,60) · niet als het ontkend"), "{screen}");
    let screen = small.press("<F4><Down>j<Up>k<Down><Down>");
    assert!(screen.contains("▸ Cultuur") && screen.contains("Niet delen"), "{screen}");
    assert!(screen.contains("geen definitie"), "an empty definition is told: {screen}");
    let screen = small.press("<F4>jjj");
    assert!(screen.contains("▸ Gesprekken"), "the next question's first: {screen}");
}

#[test]
fn questions_are_gone_to_by_key() {
    let small = Small::new();
    assert!(small.press("<F4><Tab>").contains("▸ Gesprekken"));
    assert!(small.press("<F4>j<Right>").contains("▸ Gesprekken"));
    assert!(small.press("<F4><Tab><Left>").contains("▸ Privacy"));
    assert!(small.press("<F4><BackTab>").contains("▸ Gesprekken"), "round and round");
    assert!(small.press("<F4>gbron<Enter>").contains("▸ Gesprekken"), "by the list of questions");
}

#[test]
fn the_screen_opens_at_the_theme_that_is_being_coded() {
    let small = Small::new();
    assert!(small.press("<Tab><Down><F4>").contains("▸ Bedrijfsarts"));
    let small = Small::new();
    assert!(small.press("<Down><F4><F6><F4>").contains("▸ Systemen"));
}

#[test]
fn a_long_text_is_paged_through() {
    let small = Small::new();
    let top = small.press_at(80, 16, Lang::Nl, "<F4>").text();
    assert!(top.contains("▼ nog") && top.contains("Definitie"), "{top}");
    let below = small.press_at(80, 16, Lang::Nl, "<F4><PageDown><PageDown><PageDown>").text();
    assert!(below.contains("vinken het thema") && !below.contains("▼ nog"), "{below}");
    let back = small.press_at(80, 16, Lang::Nl, "<F4><PageDown><PageDown><PageUp><PageUp>").text();
    assert_eq!(back, top);
}

#[test]
fn counts_follow_the_coding_and_its_undoing() {
    let small = Small::new();
    let screen = small.press("<Enter><Enter><F4>");
    let row = |screen: &str, label: &str| {
        let found = screen.lines().find(|line| line.contains(label)).unwrap();
        found.split('│').nth(1).unwrap().trim().to_owned()
    };
    assert!(row(&screen, "Privacy (AVG)  ").ends_with(" 1"), "{screen}");
    assert!(row(&screen, "  Systemen").ends_with(" 2"), "two identical answers: {screen}");
    let screen = small.press("<F4>u");
    assert!(row(&screen, "Systemen  ").ends_with(" 0"), "{screen}");
}

#[test]
fn counts_of_others_wait_until_they_may_be_seen() {
    let small = Small::new();
    small.code_as("Bea", "r1,Q1,cultuur\nr2,Q1,cultuur\n");
    let screen = small.press_at(120, 40, Lang::Nl, "<F4>jj").text();
    assert!(screen.contains("door u bij 0 van uw 0") && !screen.contains("Bea"), "{screen}");
    small.session().open_everything().unwrap();
    let screen = small.press_at(120, 40, Lang::Nl, "<F4>jj").text();
    assert!(screen.contains("door Bea bij 2 van 2"), "{screen}");
}

#[test]
fn the_answers_of_a_theme_tell_given_open_and_otherwise_apart() {
    let small = Small::new();
    // r1 gets the theme, r4 and r6 are left as they are; the identical r2 and r3 get something else.
    small.press("2<Enter>3<Enter>");
    let screen = small.press("<F4>j<Enter>");
    assert!(screen.contains("Systemen: 3 door u gegeven, 1 met aanwijzing"), "{screen}");
    assert!(screen.contains("▸[x] r1  De AVG en angst"), "{screen}");
    assert!(screen.contains("[?] r6  geen koppeling"), "{screen}");
    small.press("<Left><Left>20<Enter>");
    let screen = small.press("<F4>j<Enter>");
    assert!(screen.contains("[ ] r2  losse systemen"), "{screen}");
    let screen = small.press("<F4>j<Enter><Down><Down>");
    assert!(screen.contains("┌ r6 · extern") || screen.contains("┌ r2 · extern"), "{screen}");
    assert!(screen.contains("════"), "the words of the theme are marked: {screen}");
    let screen = small.press("<F4>j<Enter><Esc>");
    assert!(screen.contains("Los van elkaar"), "back at the theme: {screen}");
    let screen = small.press("<F4><Esc>");
    assert!(screen.contains("U bent al bij de thema's"), "{screen}");
}

#[test]
fn from_an_answer_to_the_coding_screen_and_back_to_the_same_place() {
    let small = Small::new();
    let screen = small.press("<F4>j<Enter>j<Enter>");
    assert!(screen.contains("Antwoord r3") && screen.contains("▸[x] 2 Systemen"), "{screen}");
    assert!(screen.contains("F4 gaat terug naar de lijst"), "{screen}");
    let screen = small.press("<F4>j<Enter>j<Enter><Enter><F4>");
    assert!(screen.contains("▸[x] r3"), "the place is kept and the sign is new: {screen}");
    assert!(screen.contains("Systemen: 2 door u gegeven, 1 met"), "{screen}");
}

#[test]
fn the_list_is_left_by_escape_and_backspace_and_only_once() {
    let small = Small::new();
    let screen = small.press("<F4>j<Enter><Backspace>");
    assert!(screen.contains("Los van elkaar"), "{screen}");
    let screen = small.press("<F4>j<Enter><Esc><Backspace>");
    assert!(screen.contains("U bent al bij de thema's"), "{screen}");
}

#[test]
fn search_finds_names_definitions_and_indicators() {
    let small = Small::new();
    let screen = small.press("<F4>/arts");
    assert!(screen.contains("▸ Bedrijfsarts · Q2 - Bronnen"), "{screen}");
    assert!(screen.contains("Bedrijfsarts · Aanwijzingen: bedrijfsarts"), "{screen}");
    assert!(small.press("<F4>/arts<Enter>").contains("▸ Bedrijfsarts"));
    let screen = small.press("<F4>/REMMEN");
    assert!(screen.contains("Privacy (AVG) · Definitie: Privacyregels remmen."), "{screen}");
    let screen = small.press("<F4><Tab><C-f>kopp<Down><Up><Enter>");
    assert!(screen.contains("▸ Systemen"), "{screen}");
    assert!(small.press("<F4>/zoiets").contains("niets gevonden"));
    assert!(small.press("<F4>/arts<Esc>").contains("▸ Privacy"));
}

#[test]
fn the_panel_says_what_the_theme_means_and_why_it_is_suggested() {
    let small = Small::new();
    let screen = small.press("i");
    for words in [
        "~ Privacy (AVG)",
        "Privacyregels remmen.",
        "«AVG» wijst op dit thema.",
        "«angst» wijst op dit thema.",
        "Samen genoeg om het vooraf aan te vinken (sterkte 0,84).",
    ] {
        assert!(screen.contains(words), "{words}:\n{screen}");
    }
    let screen = small.press("i<Right>");
    assert!(screen.contains("Geen woord in dit antwoord wijst op dit thema"), "{screen}");
    assert!(small.press("i<Right><Right><Right><Left>i").contains("▸[ ] 2 Systemen"));
    for close in ["i", "<Esc>", "<Enter>"] {
        let screen = small.press(&format!("i{close}"));
        assert!(screen.contains("Antwoord r1") && !screen.contains("Definitie"), "{screen}");
    }
    assert!(small.stored().is_empty(), "Enter closes the panel and confirms nothing");
}

#[test]
fn the_panel_scrolls_in_a_small_window() {
    let small = Small::new();
    let first = small.press_at(40, 10, Lang::Nl, "i").text();
    assert!(first.contains('▼') && !first.contains("Samen genoeg"), "{first}");
    let last = small.press_at(40, 10, Lang::Nl, "i<PageDown><PageDown><PageDown>").text();
    assert!(last.contains("sterkte 0,84") && !last.contains('▼'), "{last}");
    let back = small.press_at(40, 10, Lang::Nl, "i<Down><Down><PageDown><PageUp><Up><Up>").text();
    assert_eq!(back, first);
}

#[test]
fn notes_with_a_theme_and_the_study_are_kept_shown_and_undone() {
    let small = Small::new();
    let screen = small.press("<F4>jMook werkdruk?<Enter>");
    assert!(screen.contains("Memo opgeslagen"), "{screen}");
    assert!(screen.contains("Uw memo      ook werkdruk?"), "{screen}");
    assert_eq!(small.session().theme_memo(0, 1).as_deref(), Some("ook werkdruk?"));
    assert!(small.press("ji").contains("Uw memo"), "the panel shows it too");
    small.press("<F4>jM nee<Esc>");
    small.press("<F4>Sbijna klaar<Enter>");
    assert_eq!(small.session().study_memo(), Some("bijna klaar"));
    let screen = small.press("<F4>u");
    assert!(screen.contains("Teruggenomen."), "{screen}");
    assert_eq!(small.session().study_memo(), None);
    small.press("U");
    assert_eq!(small.session().study_memo(), Some("bijna klaar"));
    assert_eq!(small.session().theme_memo(0, 1).as_deref(), Some("ook werkdruk?"), "Esc leaves it");
}

#[test]
fn the_mouse_points_and_opens() {
    let small = Small::new();
    let mut terminal = duiding::tui::TestTerminal::new(80, 24, "<F4>");
    let shell = duiding::tui::Shell::new(Lang::Nl, duiding::tui::Palette::Terminal);
    let mut state = duiding::tui::State::new(small.session(), shell).unwrap();
    duiding::tui::run(&mut state, &mut terminal).unwrap();
    let y = |text: &str, screen: &str| {
        u16::try_from(screen.lines().position(|line| line.contains(text)).unwrap()).unwrap()
    };
    let mut click = |text: &str| {
        let mut terminal = duiding::tui::TestTerminal::new(80, 24, "");
        duiding::tui::run(&mut state, &mut terminal).unwrap();
        let at = duiding::tui::Mouse::Click { x: 4, y: y(text, &terminal.text()) };
        let mut terminal = duiding::tui::TestTerminal::new(80, 24, "");
        terminal.push(duiding::tui::Event::Mouse(at));
        duiding::tui::run(&mut state, &mut terminal).unwrap();
        terminal.text()
    };
    assert!(click("  Systemen").contains("▸ Systemen"));
    assert!(click("▸ Systemen").contains("[?] r3"));
    assert!(click("[?] r3").contains("▸[?] r3"));
    assert!(click("▸[?] r3").contains("Antwoord r3"));
}
