//! Trying an indicator on the codebook screen: what is typed, and what stands below it at once.

use crate::support::Small;
use duiding::message::Lang;
use duiding::tui::{Event, Mouse, Palette, Shell, State, TestTerminal, run};

/// The line that holds some words.
fn line<'s>(screen: &'s str, words: &str) -> &'s str {
    screen.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}:\n{screen}"))
}

#[test]
fn while_typing_the_answers_hit_stand_below_with_the_words_marked() {
    let small = Small::new();
    let screen = small.press("<F4>p");
    assert!(screen.contains("Aanwijzing voor Privacy (AVG)"), "{screen}");
    assert!(screen.contains("Nog niets getypt") && screen.contains("*overleg"), "{screen}");
    let screen = small.press("<F4>psyst");
    assert!(
        screen.contains("Raak: 0 van 7") && screen.contains("heeft deze woorden zo"),
        "{screen}"
    );
    let screen = small.press("<F4>psyst*");
    assert!(screen.contains("Raak: 2 van 7 antwoorden · 2 alleen hierdoor"), "{screen}");
    assert!(screen.contains("▸? nog open +r2  losse «systemen»"), "{screen}");
    assert!(screen.contains("r3  Losse «systemen»!"), "{screen}");
    assert!(screen.contains("losse systemen") && screen.contains("~~~~~~~~"), "in full: {screen}");
}

#[test]
fn each_answer_tells_how_it_is_coded_those_coded_otherwise_first() {
    let small = Small::new();
    // r1 gets privacy and culture, r4 culture only, r5 no theme; the rest stays open.
    small.press("3<Enter>");
    small.press("<Home>/r4<Enter>03<Enter>");
    small.press("/r5<Enter>0<Enter>");
    assert_eq!(
        small.stored(),
        ["r1 belemmering privacy,cultuur", "r4 belemmering cultuur", "r5 belemmering "]
    );
    let screen = small.press("<F4>pavg|niet|koppeling");
    let hit = |line: &&str| line.contains('«') && !line.contains('!');
    let rows: Vec<&str> = screen.lines().filter(hit).collect();
    assert_eq!(rows.len(), 4, "{screen}");
    assert!(rows[0].contains("▸≠ Cultuur") && rows[0].contains("+r4"), "{screen}");
    assert!(rows[1].contains(" – geen thema") && rows[1].contains("+r5"), "{screen}");
    assert!(rows[2].contains(" ? nog open") && rows[2].contains("+r6"), "{screen}");
    assert!(rows[3].contains(" ✓ dit thema") && rows[3].contains(" r1"), "{screen}");
    let counted = "≠ 1 ander thema · – 1 geen thema · ? 1 nog open · ✓ 1 dit thema";
    assert!(screen.contains(counted), "{screen}");
    let screen = small.press("<F4>pdruk");
    assert!(screen.contains("0 met het thema gemist"), "{screen}");
    let screen = small.press("<F4>jjpkoppeling");
    assert!(
        screen.contains("1 met het thema gemist"),
        "r1 has it, no indicator finds it: {screen}"
    );
}

#[test]
fn the_codes_of_another_coder_are_not_seen() {
    let small = Small::new();
    small.code_as("Bea", "r2,Q1,cultuur\n");
    let screen = small.press("<F4>psysteem");
    assert!(line(&screen, "+r2").contains("? nog open"), "{screen}");
    assert!(!screen.contains("Cultuur"), "{screen}");
}

#[test]
fn what_cannot_be_read_is_told_and_the_hits_of_before_stay_where_they_are() {
    let small = Small::new();
    let good = small.press("<F4>pavg");
    let faulty = small.press("<F4>pavg|");
    assert!(faulty.contains("Zo kan het niet: in «avg|» ontbreekt een woord"), "{faulty}");
    for row in ["r1  De «AVG» en", "Aan de «AVG» ligt", "┌ r1 · intern"] {
        let place = |screen: &str| screen.lines().position(|line| line.contains(row));
        assert_eq!(place(&good), place(&faulty), "{row}:\n{good}\n{faulty}");
        assert!(place(&good).is_some(), "{good}");
    }
    let screen = small.press("<F4>pavg|<Enter>");
    assert!(
        screen.contains("nog geen antwoord waarin"),
        "those of before are not gone to: {screen}"
    );
    let screen = small.press("<F4>pavg|angst");
    assert!(screen.contains("Raak: 2 van 7"), "{screen}");
    let screen = small.press("<F4>pavg<C-u>");
    assert!(screen.contains("Nog niets getypt"), "{screen}");
}

#[test]
fn a_function_word_alone_gets_a_warning_and_can_be_kept() {
    let small = Small::new();
    let screen = small.press("<F4>pgeen");
    assert!(screen.contains("! «geen» alleen is raak bij bijna elk antwoord dat iets"), "{screen}");
    assert!(small.press("<F4>pde").contains("! «de» alleen is raak bij heel veel antwoorden"));
    assert!(!small.press("<F4>pgeen tijd").contains("alleen is raak"));
    let screen = small.press("<F4>pgeen<C-k>");
    assert!(screen.contains("Aanwijzing «geen» bij ‘Privacy (AVG)’ erbij"), "{screen}");
}

#[test]
fn keys_change_negation_order_and_the_room_between_words() {
    let small = Small::new();
    let count = |keys: &str| {
        let screen = small.press(keys);
        let found = line(&screen, "Raak:").trim().to_owned();
        found.split(" · ").next().unwrap().to_owned()
    };
    assert_eq!(count("<F4>pavg"), "Raak: 2 van 7 antwoorden");
    assert_eq!(count("<F4>pavg<C-n>"), "Raak: 1 van 7 antwoorden", "plain: r1");
    assert!(small.press("<F4>pavg<C-n>").contains("«AVG» en angst"));
    assert!(small.press("<F4>pvertrouwen<C-n><C-n>").contains("geen «vertrouwen»"), "lacking");
    assert!(small.press("<F4>pvertrouwen").contains("nog open · ontkend of gebrek"));
    assert_eq!(count("<F4>pavg<C-n><C-n><C-n>"), "Raak: 2 van 7 antwoorden");
    assert_eq!(count("<F4>pangst avg"), "Raak: 0 van 7 antwoorden");
    assert_eq!(count("<F4>pangst avg<C-r>"), "Raak: 1 van 7 antwoorden");
    assert_eq!(count("<F4>pavg delen"), "Raak: 0 van 7 antwoorden");
    assert_eq!(count("<F4>pavg delen<C-g><C-g><C-g>"), "Raak: 1 van 7 antwoorden");
    assert!(small.press("<F4>p<C-g><C-g><C-g><C-g><C-g><C-g>").contains("niets ertussen"));
}

#[test]
fn the_arrows_go_through_the_hits_and_enter_goes_to_the_answer_and_back() {
    let small = Small::new();
    let screen = small.press("<F4>pavg<Down><Down>");
    assert!(screen.contains("▸? nog open +r4") && screen.contains("┌ r4 · extern"), "{screen}");
    let screen = small.press("<F4>pavg<Down><Enter>");
    assert!(screen.contains("Antwoord r4") && screen.contains("F4 gaat terug"), "{screen}");
    let screen = small.press("<F4>pavg<Down><Enter>1<Enter><F4>");
    assert!(screen.contains("Aanwijzing: avg"), "what was typed is still there: {screen}");
    assert!(screen.contains("✓ dit thema") && line(&screen, "▸").contains("r4"), "{screen}");
}

#[test]
fn escape_goes_back_and_nothing_is_changed() {
    let small = Small::new();
    let before = std::fs::read(small.project()).unwrap();
    let shown = small.press("<F4>");
    assert_eq!(small.press("<F4>pangst*<C-n><C-r><Down><Esc>"), shown);
    assert_eq!(small.stored(), Vec::<String>::new());
    assert_eq!(before.len(), std::fs::read(small.project()).unwrap().len());
    let listed = small.press("<F4><Enter>");
    assert_eq!(small.press("<F4><Enter>pangst<Esc>"), listed, "to where one came from");
}

#[test]
fn the_themes_own_indicators_can_be_tried_one_after_another() {
    let small = Small::new();
    let screen = small.press("<F4>p<Tab>");
    assert!(screen.contains("Aanwijzing 1 van 2: privacy|=AVG"), "{screen}");
    assert!(screen.contains("niet als het ontkend wordt"), "{screen}");
    assert!(screen.contains("Raak: 1 van 7"), "{screen}");
    assert!(line(&screen, "▸").contains(" r1"), "another indicator hits r1 too: {screen}");
    assert!(small.press("<F4>p<Tab><Tab>").contains("Aanwijzing 2 van 2: angst"));
    assert!(small.press("<F4>p<Tab><BackTab>").contains("Aanwijzing 2 van 2: angst"), "round");
    let screen = small.press("<F4>p<Tab><C-u>avg");
    assert!(screen.contains("Aanwijzing: avg"), "begun afresh: {screen}");
    // One that was searched for is where it begins.
    let screen = small.press("<F4>/angst<Down><Enter>p");
    assert!(screen.contains("Aanwijzing 2 van 2: angst"), "{screen}");
    assert!(small.press("<F4>/angst<Down><Enter>jkp").contains("Nog niets getypt"));
}

#[test]
fn letters_are_typed_and_help_palette_and_other_screens_are_within_reach() {
    let small = Small::new();
    assert!(small.press("<F4>pquWN:?").contains("Aanwijzing: quWN:?"));
    assert!(small.press("<F4>pavg<F1>").contains("Hulp: aanwijzing proberen"));
    let screen = small.press("<F4>pavg delen<C-p>ertussen<Enter>");
    assert!(screen.contains("tot 3 woorden"), "{screen}");
    let screen = small.press("<F4>pavg<F2><F4>");
    assert!(screen.contains("Aanwijzing: avg"), "one comes back to it: {screen}");
    assert!(small.press("<F4>pavg<Home>x<End>y<Backspace>").contains("Aanwijzing: xavg"));
}

#[test]
fn no_window_is_too_small_for_it() {
    let small = Small::new();
    for (width, height) in [(1, 1), (20, 4), (24, 6), (40, 10), (60, 12), (200, 60)] {
        for lang in [Lang::Nl, Lang::En] {
            small.press_at(width, height, lang, "<F4>pavg|angst<Tab><Down><C-u>a||<C-u>");
            let shown = small.press_at(width, height, lang, "<F4>pavg<Down>").text();
            assert!(width < 40 || shown.contains("avg"), "{shown}");
        }
    }
}

#[test]
fn a_click_points_and_a_second_goes_there_and_what_is_pasted_is_tried() {
    let small = Small::new();
    let shell = Shell::new(Lang::Nl, Palette::Terminal);
    let mut state = State::new(small.session(), shell).unwrap();
    let mut after = |keys: &str, event: Option<Event>| {
        let mut terminal = TestTerminal::new(80, 24, keys);
        terminal.push(event.unwrap_or(Event::Redraw));
        run(&mut state, &mut terminal).unwrap();
        terminal.text()
    };
    let screen = after("<F4>p", Some(Event::Paste("av\ng".into())));
    assert!(screen.contains("Aanwijzing: av g"), "{screen}");
    let screen = after("<C-u>", Some(Event::Paste("avg".into())));
    assert!(screen.contains("Raak: 2 van 7"), "{screen}");
    let y = screen.lines().position(|line| line.contains("+r4")).unwrap();
    let click = || Some(Event::Mouse(Mouse::Click { x: 20, y: u16::try_from(y).unwrap() }));
    let screen = after("", click());
    assert!(line(&screen, "▸").contains("+r4"), "{screen}");
    assert!(after("", click()).contains("Antwoord r4"));
}

#[test]
fn a_word_alone_has_no_order_and_nothing_between() {
    let small = Small::new();
    let screen = small.press("<F4>jjpoverleg");
    assert!(screen.contains("ontkenning maakt niet uit"), "{screen}");
    assert!(!screen.contains("volgorde") && !screen.contains("ertussen"), "{screen}");
    let refused = small.press("<F4>jjpoverleg<C-g>");
    assert!(refused.contains("Bij één woord maken de volgorde"), "{refused}");
    assert!(small.press("<F4>jjpvast overleg").contains("volgorde zoals getypt"));
    small.press("<F4>jjpoverleg<C-k>");
    small.press("<F4>jjpvast overleg<C-r><C-g><C-g><Home><Del><Del><Del><Del><Del><C-k>");
    let codebook = small.session().codebook().clone();
    let theme = &codebook.questions[0].themes[2];
    let patterns: Vec<&str> = theme.indicators.iter().map(|one| &*one.pattern.source).collect();
    assert_eq!(patterns, ["vertrouwen", "overleg"], "not the same twice");
}
