//! Marking words of an answer, for a new theme or as an indicator: keys in, the screen, the codes and the
//! codebook out.

use crate::support::Small;
use duiding::codebook::{Indicator, Polarity};
use duiding::command::Key;
use duiding::message::Lang;
use duiding::tui::{Event, Mouse, Palette, Shell, State, TestTerminal, run};

/// No theme covers these; the first and the third are the same.
const KINGDOMS: &str = "respondent;groep;Q1;Q2\n\
    r1;intern;We zijn een klein koninkrijkje geworden;\n\
    r2;extern;Ieder heeft een klein eigen koninkrijkje.;\n\
    r3;intern;we zijn een klein koninkrijkje geworden!;\n\
    r4;extern;de AVG;\n";

fn kingdoms() -> Small {
    Small::with(KINGDOMS)
}

/// A project with one answer to the first question.
fn one_answer(text: &str) -> Small {
    Small::with(&format!("respondent;groep;Q1;Q2\nr1;intern;\"{}\";\n", text.replace('"', "\"\"")))
}

fn labels(small: &Small) -> Vec<String> {
    let session = small.session();
    session.codebook().questions[0].themes.iter().map(|theme| theme.label.clone()).collect()
}

/// The indicators of a theme of the first question.
fn indicators(small: &Small, theme: usize) -> Vec<Indicator> {
    small.session().codebook().questions[0].themes[theme].indicators.clone()
}

fn patterns(small: &Small, theme: usize) -> Vec<String> {
    indicators(small, theme).into_iter().map(|one| one.pattern.source).collect()
}

/// The screen as running text, so that it does not matter where lines break.
fn text(screen: &str) -> String {
    screen.replace(['│', '┌', '┐'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_pointer_begins_at_a_telling_word_that_no_suggestion_rests_on() {
    let small = kingdoms();
    let screen = small.press("w");
    assert!(screen.contains("woorden markeren"), "{screen}");
    assert!(screen.contains("Bij de aanwijzer: «klein»"), "{screen}");
    assert!(
        Small::new().press("w").contains("Bij de aanwijzer: «delen»"),
        "AVG and angst are known"
    );
    let screen = small.press("w>");
    assert!(screen.contains("Gemarkeerd: «klein koninkrijkje»"), "{screen}");
    assert!(screen.contains("▀▀▀▀▀▀▲▀▀▀▀▀▀▀▀▀▀▀"), "{screen}");
    assert!(small.press("w><").contains("Gemarkeerd: «klein»"), "what grew can shrink");
    assert!(small.press("w<Space><Space>").contains("nog niets gemarkeerd"));
}

#[test]
fn marked_words_become_a_theme_that_is_ticked_and_one_undo_takes_all_of_it_back() {
    let small = kingdoms();
    let before = small.press("");
    let form = small.press("w>t");
    assert!(form.contains("Naam: Klein koninkrijkje"), "{form}");
    assert!(form.contains("Aanwijzing (mag leeg): klein koninkrijkje"), "{form}");
    assert!(text(&form).contains("bij 3 antwoorden verandert het voorstel"), "{form}");
    assert_eq!(labels(&small).len(), 3, "only asked");
    let made = small.press("w>t<Enter>");
    assert!(made.contains("▸[x] 4 Klein koninkrijkje"), "{made}");
    assert_eq!(labels(&small)[3], "Klein koninkrijkje");
    assert_eq!(patterns(&small, 3), ["klein koninkrijkje"]);
    small.press("u");
    assert_eq!(labels(&small).len(), 3, "theme and indicator are one step");
    assert_eq!(small.press(""), before);
    let again = small.press("U");
    assert!(again.contains("[x] 4 Klein koninkrijkje"), "{again}");
    assert_eq!(patterns(&small, 3), ["klein koninkrijkje"]);
    small.press("<Enter>");
    assert_eq!(
        small.stored(),
        ["r1 belemmering klein-koninkrijkje", "r3 belemmering klein-koninkrijkje"],
        "the same answer goes along"
    );
}

#[test]
fn the_name_can_be_changed_and_another_indicator_is_weighed_as_it_is_typed() {
    let small = kingdoms();
    let screen = small.press("w>t<Tab><C-u>avg");
    assert!(text(&screen).contains("bij 1 antwoord verandert het voorstel"), "{screen}");
    small.press("w>t<C-u>Eilanden<Enter>");
    assert_eq!(labels(&small)[3], "Eilanden");
    assert_eq!(patterns(&small, 3), ["klein koninkrijkje"]);
}

#[test]
fn a_digit_tries_the_words_for_a_theme_and_keeping_them_comes_back() {
    let small = kingdoms();
    let tried = small.press("w>3");
    assert!(tried.contains("Aanwijzing voor Cultuur"), "{tried}");
    assert!(tried.contains("Aanwijzing: klein koninkrijkje"), "{tried}");
    assert!(tried.contains("Raak: 3 van 4 antwoorden"), "{tried}");
    assert_eq!(patterns(&small, 2), ["vertrouwen"], "only tried");
    let kept = small.press("w>3<C-k>");
    assert!(kept.contains("Antwoord r1"), "{kept}");
    assert!(kept.contains("«klein koninkrijkje» bij ‘Cultuur’"), "{kept}");
    assert!(kept.contains("▸[x] 3 Cultuur"), "it is suggested now: {kept}");
    assert_eq!(patterns(&small, 2), ["vertrouwen", "klein koninkrijkje"]);
    small.press("u");
    assert_eq!(patterns(&small, 2), ["vertrouwen"]);
    small.press("U");
    let chosen = small.press("w<Enter>syst<Enter>");
    assert!(chosen.contains("Aanwijzing voor Systemen"), "chosen from a list: {chosen}");
    assert!(small.press("w9").contains("geen thema 9"), "a digit without a theme");
}

#[test]
fn escape_in_the_tester_comes_back_to_the_words_and_the_ticks_are_unharmed() {
    let small = kingdoms();
    let ticked = small.press("1");
    assert!(ticked.contains("▸[x] 1 Privacy"), "{ticked}");
    let back = small.press("w>3<Esc>");
    assert!(back.contains("[x] 1 Privacy") && back.contains("Antwoord r1"), "{back}");
    assert!(back.contains("Gemarkeerd: «klein koninkrijkje»"), "{back}");
    assert_eq!(patterns(&small, 2), ["vertrouwen"]);
}

#[test]
fn words_that_are_kept_give_the_answer_the_theme_whatever_was_ticked() {
    let small = kingdoms();
    let kept = small.press("1w>3<C-k>");
    assert!(kept.contains("[x] 1 Privacy") && kept.contains("▸[x] 3 Cultuur"), "{kept}");
    assert!(text(&kept).contains("Het thema is bij dit antwoord aangevinkt."), "{kept}");
    small.press("<Enter>");
    assert_eq!(small.stored()[0], "r1 belemmering privacy,cultuur");
    // The words are an indicator already; a decision that was stored gets the theme too.
    let again = small.press("<Left><Left><Left>3<Enter><Left><Left><Left>w>3<C-k>");
    assert!(again.contains("Antwoord r1") && again.contains("▸[x] 3 Cultuur"), "{again}");
}

#[test]
fn the_tester_of_marked_words_is_closed_where_one_goes_elsewhere() {
    let small = kingdoms();
    let codebook = small.press("<F4>jj");
    let there = "<F4>jj<F2>";
    for (left, why) in [
        ("w>1<F2><F4>", "to the words again"),
        ("w>1<F6><F4>", "to another screen"),
        ("w>1<Down><Enter><F4>", "to another answer"),
    ] {
        let screen = small.press(&format!("{there}{left}"));
        assert!(!screen.contains("Aanwijzing voor"), "{why}: {screen}");
        assert!(screen.contains("Codeboek") || screen.contains("codeboek"), "{why}: {screen}");
    }
    small.press("/r1<Enter>");
    let back = small.press("w>1<F2>");
    assert!(back.contains("Gemarkeerd: «klein koninkrijkje»"), "the words are still there: {back}");
    let gone = small.press("w>1<F2><Esc><Right><Right><Right><F4><Esc><F2>");
    assert!(gone.contains("Antwoord r4"), "nothing throws the coder back: {gone}");
    assert!(small.press("").contains("Antwoord r4"), "nor is the place another");
    let other = small.press("/r1<Enter>w>3<Down><Enter>");
    assert!(other.contains("Antwoord r2") && !other.contains("gaat terug"), "{other}");
    small.press("/r1<Enter>");
    // What the codebook screen showed is as it was: a tester, proposals, the answers of a theme.
    for open in ["<F4>jpavg<Down>", "<F4>jv", "<F4>j<Enter><Down>"] {
        let shown = small.press(open);
        for left in ["w>3<Esc><Esc><F4>", "w>3<F2><Esc><F4>", "w>3<F6><F4>"] {
            assert_eq!(small.press(&format!("{open}<F2>{left}")), shown, "{open} {left}");
        }
    }
    let grown = small.press("<F4>jpavg<F2>w>3<C-k><F4>");
    assert!(grown.contains("Aanwijzing voor Systemen") && grown.contains("avg"), "{grown}");
    assert_ne!(grown, codebook);
    let listed = small.press("u<F4>jj<Enter><F2>w>3<C-k><F4>");
    assert!(listed.contains("koninkrijkje"), "the list knows of the change: {listed}");
}

#[test]
fn escape_leaves_nothing() {
    let small = kingdoms();
    let (before, log) = (small.press(""), small.press("<F8>"));
    let stored = (labels(&small), patterns(&small, 1));
    assert_eq!(small.press("w>><Esc>"), before);
    assert_eq!(small.press("w>t<Esc><Esc>"), before);
    assert_eq!(small.press("w><Enter><Esc>w"), before, "its own key leaves it too");
    assert_eq!(small.press("w>2<Esc><Esc>"), before);
    assert!(small.press("w>t<Esc>").contains("Gemarkeerd: «klein koninkrijkje»"));
    // Another answer has other words.
    let moved = small.press("w><F4><F2>");
    assert!(moved.contains("Gemarkeerd: «klein koninkrijkje»"), "they wait: {moved}");
    let moved = small.press("w><F4><Enter><Down><Down><Down><Enter><F2>w");
    assert!(moved.contains("Antwoord r4") && moved.contains("Bij de aanwijzer: «de»"), "{moved}");
    small.press("/r1<Enter>");
    let other = small.press("w>3<Down><Enter>");
    assert!(other.contains("Antwoord r2") && !other.contains("woorden markeren"), "{other}");
    assert_eq!((labels(&small), patterns(&small, 1)), stored);
    assert_eq!(small.press("<F8>"), log, "nothing was done");
}

#[test]
fn a_small_window_keeps_three_lines_of_the_answer_for_marking() {
    let small = one_answer("alle woorden van dit lange antwoord staan op regels die smal zijn");
    let screen = small.press_at(40, 12, Lang::Nl, "w<Home>").text();
    assert!(screen.contains("alle woorden van dit"), "{screen}");
    let answer = screen.lines().skip_while(|line| !line.contains('┌')).skip(1);
    assert!(answer.take_while(|line| !line.contains('└')).count() >= 3, "{screen}");
}

#[test]
fn the_keys_at_the_bottom_tell_how_to_go_on_and_how_to_leave() {
    let small = kingdoms();
    let last = |width, keys: &str| {
        let screen = small.press_at(width, 24, Lang::Nl, keys).text();
        screen.lines().last().unwrap().to_owned()
    };
    for (width, keys) in [(80, "w"), (120, "w"), (80, "w>")] {
        let line = last(width, keys);
        assert!(line.contains("Enter kies thema") && line.contains("Esc terug"), "{line}");
    }
    for width in [40, 60, 80, 120] {
        for keys in ["w1", "w1x", "w1<Tab>", "<F4>pk", "<F4>pavg"] {
            let line = last(width, keys);
            let named = line.contains("Ctrl-K bewaar") && line.contains("Esc terug");
            assert!(named, "{width} {keys}: {line}");
        }
    }
    assert!(last(120, "<F4>").contains("v voorstellen"));
    let tip = small.press("");
    assert!(tip.contains("kies 1-9 en Enter, of 0; nieuw thema: w of t"), "{tip}");
}

#[test]
fn words_with_a_gap_between_them_have_room_and_signs_mean_nothing() {
    let small = kingdoms();
    small.press("w<Home><Space><End><Space>t<Enter>");
    assert_eq!(labels(&small)[3], "We geworden");
    assert_eq!(
        (patterns(&small, 3), indicators(&small, 3)[0].gap),
        (vec!["We geworden".into()], 4)
    );
    let small = one_answer("te *duur* =geld \"op\" a|b, R & D: [x]; -- ?");
    let words = small.press("w<Home>>>>>>>>>>>>");
    assert!(words.contains("«te *duur* =geld \"op\" a|b, R & D: [x»"), "{words}");
    small.press("w<Home><Right>>>t<C-u>Duur<Enter>");
    assert_eq!(patterns(&small, 3), ["duur geld op"]);
    small.press("w<End><Left><Space>3<C-k>");
    assert_eq!(patterns(&small, 2), ["vertrouwen", "R&D"]);
}

#[test]
fn what_the_answer_lacks_becomes_an_indicator_of_lack_and_the_form_says_so() {
    let small = one_answer("er is geen tijd voor dit alles");
    let form = small.press("wt");
    assert!(form.contains("Naam: Tijd"), "{form}");
    assert!(
        text(&form).contains("Aanwijzing: alleen als het ontbreekt of ontkend wordt."),
        "{form}"
    );
    small.press("wt<Enter>");
    assert_eq!(indicators(&small, 3)[0].polarity, Polarity::Lacking);
    let small = one_answer("er is geen tijd voor dit alles");
    let tried = small.press("w1");
    assert!(
        tried.contains("alleen als het ontbreekt of ontkend") && tried.contains("Raak: 1 van 1"),
        "{tried}"
    );
    small.press("wt<Tab><C-u>alles<Enter>");
    assert_eq!(indicators(&small, 3)[0].polarity, Polarity::Any, "another line begins afresh");
}

#[test]
fn words_of_different_clauses_are_a_name_and_no_indicator() {
    let small = one_answer("Ik geef tips en zij kijken maar.");
    let tried = small.press("w<End><<1");
    assert!(tried.contains("Aanwijzing: kijken"), "words that say little may go: {tried}");
    let said = "Niet in de aanwijzing, want in een ander zinsdeel: «zij», «maar».";
    assert!(text(&tried).contains(said), "{tried}");
    let small = one_answer("Te druk. Alles is onduidelijk.");
    let marked = "w<Home><Right><Space><End><Space>";
    let refused = small.press(&format!("{marked}1"));
    assert!(
        text(&refused).contains("in verschillende zinsdelen; markeer minder woorden"),
        "{refused}"
    );
    let marked_still = small.press(&format!("{marked}1<Left>"));
    assert!(marked_still.contains("Gemarkeerd: «druk … onduidelijk»"), "{marked_still}");
    let form = small.press(&format!("{marked}t"));
    assert!(form.contains("Naam: Druk onduidelijk"), "{form}");
    assert!(form.contains("de aanwijzing blijft leeg"), "{form}");
    let made = small.press(&format!("{marked}t<Enter>"));
    assert!(made.contains("[x] 4 Druk onduidelijk"), "ticked all the same: {made}");
    assert_eq!(patterns(&small, 3), [""; 0]);
}

#[test]
fn an_answer_without_words_has_nothing_to_mark() {
    let screen = one_answer("👍👍 ?!").press("w");
    assert!(screen.contains("geen woorden om te markeren"), "{screen}");
}

#[test]
fn a_long_answer_scrolls_along_with_the_pointer() {
    let words: Vec<String> = (1..200).map(|n| format!("woord{n}")).collect();
    let small = one_answer(&words.join(" "));
    for (width, height) in [(80, 24), (120, 40), (40, 10)] {
        let press = |keys: &str| small.press_at(width, height, Lang::Nl, keys).text();
        let pointed = |screen: &str, word: &str| {
            let lines: Vec<&str> = screen.lines().collect();
            let row = lines
                .iter()
                .position(|line| line.contains(&format!("{word} ")) && line.contains('│'));
            let row = row.unwrap_or_else(|| panic!("{word} is out of sight:\n{screen}"));
            let column =
                lines[row].rfind(&format!("{word} ")).map(|at| lines[row][..at].chars().count());
            let below = lines[row + 1].chars().position(|c| c == '▲');
            assert!(below == column || !lines[row + 1].starts_with('│'), "{screen}");
        };
        pointed(&press("w<End>"), "woord199");
        pointed(&press("w<End><Home>"), "woord1");
        pointed(&press(&format!("w{}", ">".repeat(120))), "woord121");
        pointed(&press(&format!("w{}", "<Right>".repeat(60))), "woord61");
        // Down and up again is where one was.
        let there = "<Down>".repeat(9);
        assert_eq!(press(&format!("w<Right>{there}{}", "<Up>".repeat(9))), press("w<Right>"));
        assert_eq!(press(&format!("w{there}<Esc>")), press(""), "the text is where it was");
    }
}

#[test]
fn shift_with_an_arrow_grows_what_is_marked_and_is_the_arrow_elsewhere() {
    let small = kingdoms();
    let pressed = |before: &str, keys: &[Key]| {
        let shell = Shell::new(Lang::Nl, Palette::Mono);
        let mut state = State::new(small.session(), shell).unwrap();
        let mut terminal = TestTerminal::new(80, 24, before);
        keys.iter().for_each(|key| terminal.push(Event::Key(*key)));
        run(&mut state, &mut terminal).unwrap();
        terminal.text()
    };
    let grown = pressed("w", &[Key::ShiftRight]);
    assert!(grown.contains("Gemarkeerd: «klein koninkrijkje»"), "{grown}");
    let back = pressed("w", &[Key::ShiftRight, Key::ShiftLeft, Key::ShiftLeft]);
    assert!(back.contains("Gemarkeerd: «een klein»"), "{back}");
    assert!(pressed("", &[Key::ShiftRight]).contains("Antwoord r2"));
    assert!(pressed("mab", &[Key::ShiftLeft, Key::Char('x')]).contains("Memo: axb"));
}

#[test]
fn a_click_marks_a_word_and_on_a_theme_gives_it() {
    let small = kingdoms();
    let shell = Shell::new(Lang::Nl, Palette::Terminal);
    let mut state = State::new(small.session(), shell).unwrap();
    let mut after = |keys: &str, at: Option<(u16, u16)>| {
        let mut terminal = TestTerminal::new(80, 24, keys);
        terminal.push(Event::Redraw);
        if let Some((x, y)) = at {
            terminal.push(Event::Mouse(Mouse::Click { x, y }));
        }
        run(&mut state, &mut terminal).unwrap();
        terminal.text()
    };
    let place = |screen: &str, found: &str| {
        let at = |line: &str| line.find(found).map(|byte| line[..byte].chars().count());
        let found = screen.lines().enumerate().find_map(|(y, line)| Some((at(line)?, y))).unwrap();
        (u16::try_from(found.0).unwrap() + 1, u16::try_from(found.1).unwrap())
    };
    let screen = after("w", None);
    let marked = after("", Some(place(&screen, "geworden")));
    assert!(marked.contains("Gemarkeerd: «geworden»"), "{marked}");
    let bare = after("", Some(place(&screen, "geworden")));
    assert!(bare.contains("nog niets gemarkeerd"), "{bare}");
    let given = after("", Some(place(&screen, "2 Systemen")));
    assert!(given.contains("Aanwijzing: geworden") && given.contains("voor Systemen"), "{given}");
}

#[test]
fn no_window_is_too_small_for_it() {
    let small = kingdoms();
    for (width, height) in [(1, 1), (20, 4), (24, 6), (40, 10), (60, 12), (200, 60)] {
        for lang in [Lang::Nl, Lang::En] {
            for keys in ["w>", "w><Down><Up><End><Home>", "w>t", "w>3", "w><Enter>"] {
                small.press_at(width, height, lang, keys);
            }
        }
    }
}

#[test]
fn a_denial_that_was_marked_is_never_left_out() {
    let small = one_answer("Het is duidelijk, maar voor mij niet");
    let marked = "w<Home><Right><Right><Space><End><Space>";
    let form = small.press(&format!("{marked}t"));
    assert!(form.contains("Naam: Duidelijk niet"), "{form}");
    assert!(text(&form).contains("de aanwijzing blijft leeg"), "{form}");
    let refused = small.press(&format!("{marked}1"));
    assert!(text(&refused).contains("in verschillende zinsdelen"), "{refused}");
}

#[test]
fn other_words_in_the_form_are_found_in_the_usual_way_and_no_change_is_told_too() {
    let small = one_answer("er is geen tijd voor dit alles");
    let form = small.press("wt<Tab><Home>geen ");
    assert!(!form.contains("alleen als het ontbreekt of ontkend"), "{form}");
    assert!(text(&form).contains("bij 1 antwoord verandert het voorstel"), "{form}");
    let back = small.press("wt<Tab><Home>g<Backspace>");
    assert!(back.contains("alleen als het ontbreekt of ontkend"), "the same words again: {back}");
    let none = small.press("wt<Tab><C-u>zebra");
    assert!(text(&none).contains("bij geen enkel antwoord verandert het voorstel"), "{none}");
    let small = one_answer("er is geen tijd voor dit alles");
    small.press("wt<Tab><Home>geen <Enter>");
    assert_eq!(indicators(&small, 3)[0].polarity, Polarity::Any);
}
