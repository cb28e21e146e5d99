//! The overview: what it tells, and how one goes about in it.

use crate::support::Small;
use duiding::message::Lang;
use duiding::tui::{Event, Mouse, Palette, Shell, State, TestTerminal, run};
use rusqlite::Connection;

/// A project with 36 different answers to the first question, of which 30 are coded, one every half
/// minute, and a few to the second.
pub fn half_done() -> Small {
    let mut answers = String::from("respondent;groep;Q1;Q2\n");
    for n in 0..36 {
        let group = if n % 3 == 2 { "extern" } else { "intern" };
        let words = match n {
            0..4 => "over privacy",
            4..9 => "de systemen en de privacy",
            _ if n % 4 == 0 => "te weinig vertrouwen",
            _ => "losse systemen",
        };
        let other = if n < 4 { format!("gesprek {n}") } else { "-".into() };
        answers.push_str(&format!("r{n};{group};{words} {n};{other}\n"));
    }
    let small = Small::with(&answers);
    small.press(&"<Enter>".repeat(30));
    let file = Connection::open(small.project()).unwrap();
    // What the program never does itself, and a test must: choose the time.
    file.execute_batch(
        "DROP TRIGGER log_is_never_changed;
         UPDATE log SET at = strftime('%Y-%m-%dT%H:%M:%fZ', '2026-01-05 09:00:00',
                                      '+' || (batch * 30) || ' seconds');
         CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
             BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;",
    )
    .unwrap();
    small
}

fn line<'a>(screen: &'a str, with: &str) -> &'a str {
    screen.lines().find(|line| line.contains(with)).unwrap_or_else(|| panic!("{with} in\n{screen}"))
}

#[test]
fn it_tells_how_far_one_is_with_each_question_and_with_all() {
    let small = Small::new();
    let screen = small.press("<F7>");
    assert!(line(&screen, "▸Q1 - Bel").contains("0 van 7 · 0%"), "{screen}");
    let screen = small.press("<Enter><Enter><F7>");
    assert!(line(&screen, "▸Q1 - Bel").contains("3 van 7 · 43%"), "{screen}");
    assert!(line(&screen, "Q2 - Br").contains("0 van 4 · 0%"), "{screen}");
    assert!(line(&screen, "Alle vragen").contains("3 van 11 · 27%"), "{screen}");
    assert!(line(&screen, "Alle vragen").contains("██"), "{screen}");
    assert!(screen.contains("4 bij deze vraag"), "{screen}");
}

#[test]
fn what_is_taken_back_on_the_spot_is_out_of_the_figures() {
    let small = Small::new();
    let screen = small.press("<Enter><Enter><F7>u");
    assert!(line(&screen, "▸Q1 - Bel").contains("1 van 7"), "{screen}");
}

#[test]
fn each_part_has_a_number_and_tab_goes_round() {
    let small = Small::new();
    let parts = ["▸Voortgang", "▸Thema's", "▸IGLO", "▸Verzadiging", "▸Tempo"];
    for (n, part) in parts.iter().enumerate() {
        let screen = small.press(&format!("<F7>{}", n + 1));
        assert!(screen.contains(part), "{part} in\n{screen}");
        let screen = small.press(&format!("<F7>{}", "<Tab>".repeat(n)));
        assert!(screen.contains(part), "{part} in\n{screen}");
        let screen = small.press(&format!("<F7>{}", "<BackTab>".repeat(5 - n)));
        assert!(screen.contains(part), "{part} in\n{screen}");
    }
}

#[test]
fn arrows_go_through_questions_and_themes() {
    let small = Small::new();
    let second = "▸Q2 - Bronnen";
    for keys in ["<F7><Right>", "<F7><Left>", "<F7><Down>", "<F7>j", "<F7><Down><Down>"] {
        let screen = small.press(keys);
        assert!(screen.contains(second), "{keys}\n{screen}");
    }
    for keys in ["<F7><Down><Up>", "<F7>jk", "<F7><Right><Right>", "<F7><Up>"] {
        let screen = small.press(keys);
        assert!(screen.contains("▸Q1 - Bel"), "{keys}\n{screen}");
    }
    small.press("<Enter>");
    let screen = small.press("<F7>2<Down><Down><Up>");
    assert!(screen.contains("▸Systemen"), "{screen}");
    let screen = small.press("<F7>gbron<Enter>");
    assert!(screen.contains(second), "{screen}");
}

#[test]
fn enter_goes_to_coding_the_question_or_to_the_theme_in_the_matrix() {
    let small = Small::new();
    small.press("<Enter>");
    let screen = small.press("<F7><Down><Enter>");
    assert!(screen.contains("Gesprekken op de werkvloer"), "{screen}");
    let screen = small.press("<F7><Left>2<Down><Enter>");
    assert!(screen.contains("▾Alle") && screen.contains("▸Systemen"), "{screen}");
    let screen = small.press("<F2><F7><Down><F6>");
    assert!(screen.contains("Q2 - Bronnen"), "the matrix is at the same question: {screen}");
}

#[test]
fn nothing_of_others_is_told_while_coding_is_blind() {
    let small = Small::new();
    small.code_as("Bea", "r1,Q1,cultuur\nr2,Q1,cultuur\n");
    for part in 1..=5 {
        let screen = small.press(&format!("<F7>w{part}"));
        assert!(!screen.contains("Bea"), "{screen}");
    }
    let screen = small.press("<F7>w");
    assert!(screen.contains("coderen is blind"), "{screen}");
}

#[test]
fn once_codes_may_be_seen_others_stand_beside_and_one_can_be_chosen() {
    let small = Small::new();
    small.code_as("Bea", "r1,Q1,cultuur\nr2,Q1,cultuur\n");
    small.session().open_everything().unwrap();
    let screen = small.press("<F7>");
    assert!(screen.contains("u (MN)") && screen.contains("codeur Bea"), "{screen}");
    let row = line(&screen, "▸Q1 - Bel");
    assert!(row.contains("0 van 7 · 0%") && row.contains("2 van 7 · 29%"), "{screen}");
    let screen = small.press("<F7>2");
    assert!(screen.contains("w toont de"), "{screen}");
    let screen = small.press("<F7>w2");
    assert!(screen.contains("codes van codeur Bea"), "{screen}");
    assert!(line(&screen, " Cultuur ").contains("2/2"), "{screen}");
    for part in ["4", "5"] {
        let screen = small.press(&format!("<F7>w{part}"));
        assert!(screen.contains("alleen van uw eigen beslissingen"), "{screen}");
    }
}

#[test]
fn themes_have_a_number_and_a_bar_for_everyone_and_each_group() {
    let screen = half_done().press("<F7>2");
    assert!(screen.contains("alle n=30"), "{screen}");
    assert!(screen.contains("intern n=20") && screen.contains("extern n=10"), "{screen}");
    let row = line(&screen, "Systemen  ");
    assert_eq!(row.matches('%').count(), 3, "{row}");
    assert!(row.contains('█'), "{row}");
    assert!(screen.contains("Volle balk = "), "{screen}");
    assert!(screen.contains("alle 9 van 30"), "of how many: {screen}");
    // A longer bar for a larger share.
    let bars = |name: &str| line(&screen, name).matches('█').count();
    assert!(bars("Systemen  ") > bars("Cultuur  "), "{screen}");
}

#[test]
fn over_a_few_respondents_there_are_counts_and_no_percentages() {
    let small = Small::new();
    small.press("<Enter><Enter>");
    for part in ["2", "3"] {
        let screen = small.press(&format!("<F7>{part}"));
        assert!(screen.contains("/3") && screen.contains("aantallen, geen"), "{screen}");
        let table = screen.lines().skip(3).take(5);
        assert!(!table.collect::<String>().contains('%'), "{screen}");
    }
}

#[test]
fn levels_have_a_shade_and_a_number_by_group() {
    let screen = half_done().press("<F7>3");
    let row = line(&screen, "▸Q1 - Bel");
    assert!(row.contains('█') && row.contains('–'), "{row}");
    assert!(row.contains("█100"), "every theme of the question lies on O: {row}");
    assert!(line(&screen, "Q2 - Br").contains('?'), "{screen}");
    let all = line(&screen, "Alle vragen");
    assert_eq!(all.matches('?').count(), 6, "I and L are asked for in Q2 only: {all}");
    assert!(screen.contains("alle n=30 · intern n=20 · extern n=10"), "{screen}");
    assert!(screen.contains("░ onder 25%"), "{screen}");
}

#[test]
fn the_line_of_new_themes_comes_after_ten_decisions() {
    let small = Small::new();
    let screen = small.press("<Enter><F7>4");
    assert!(screen.contains("De lijn komt na 10 eigen"), "{screen}");
    let screen = half_done().press("<F7>4");
    assert!(!screen.contains("De lijn komt"), "{screen}");
    assert!(screen.contains("3 van 3 thema's") && screen.contains("3 van 5 thema's"), "{screen}");
    assert!(screen.contains("sinds een nieuw thema: 17"), "{screen}");
    let braille = |c: char| ('\u{2801}'..='\u{28ff}').contains(&c);
    assert!(screen.chars().any(braille), "{screen}");
    assert!(screen.contains("antwoorden") && screen.contains("30"), "{screen}");
}

#[test]
fn codes_from_a_file_have_no_order_and_draw_no_line() {
    let small = Small::new();
    let codes: String = (1..=7).map(|n| format!("r{n},Q1,cultuur\n")).collect();
    small.code_as("MN", &codes);
    let screen = small.press("<F7>4");
    assert!(screen.contains("zonder lijn: 7"), "{screen}");
    assert!(screen.contains("De lijn komt na 10 eigen"), "{screen}");
}

#[test]
fn the_pace_is_measured_over_work_and_tells_what_is_left() {
    let screen = half_done().press("<F7>5");
    assert!(screen.contains("120 antwoorden per uur"), "{screen}");
    assert!(screen.contains("gemeten over 29 antwoorden in 14 min"), "{screen}");
    assert!(screen.contains("nog te gaan: 10 (10 verschillende), ongeveer 5 min"), "{screen}");
    assert!(screen.contains("minuten werk"), "{screen}");
    let screen = Small::new().press("<Enter><F7>5");
    assert!(screen.contains("Het tempo komt na 10 verschillende"), "{screen}");
}

#[test]
fn a_wide_window_shows_all_parts_at_once() {
    let small = half_done();
    let screen = small.press_at(120, 40, Lang::Nl, "<F7>").text();
    for needed in ["30 van 36", "Volle balk", "░ onder 25%", "een nieuw thema", "per uur"] {
        assert!(screen.contains(needed), "{needed} in\n{screen}");
    }
    let screen = small.press_at(120, 40, Lang::Nl, "<F7><Tab><Down>").text();
    assert!(screen.contains("▸Systemen"), "{screen}");
}

#[test]
fn forty_by_ten_still_shows_figures() {
    let small = half_done();
    let at = |keys| small.press_at(40, 10, Lang::Nl, keys).text();
    assert!(at("<F7>").contains("30 van 36"), "{}", at("<F7>"));
    let themes = at("<F7>2");
    assert!(themes.contains("extern") && themes.contains("n=10"), "{themes}");
    assert!(at("<F7>3").contains("█100"), "{}", at("<F7>3"));
    assert!(at("<F7>4").contains("3 van 3"), "{}", at("<F7>4"));
    assert!(at("<F7>5").contains("per uur"), "{}", at("<F7>5"));
}

#[test]
fn parts_questions_and_themes_can_be_clicked() {
    let small = half_done();
    let click = |keys: &str, text: &str| {
        let screen = small.press(keys);
        let (y, line) = (0..).zip(screen.lines()).find(|(_, line)| line.contains(text)).unwrap();
        let before = &line[..line.find(text).unwrap()];
        let mut terminal = TestTerminal::new(80, 24, keys);
        let x = u16::try_from(before.chars().count() + 1).unwrap();
        terminal.push(Event::Mouse(Mouse::Click { x, y }));
        let mut state =
            State::new(small.session(), Shell::new(Lang::Nl, Palette::Terminal)).unwrap();
        run(&mut state, &mut terminal).unwrap();
        terminal.text()
    };
    assert!(click("<F7>", "Tempo").contains("▸Tempo"));
    assert!(click("<F7>", " Q2 - Br").contains("▸Q2 - Br"));
    assert!(click("<F7>3", " Q2 - Br").contains("▸Q2 - Br"));
    assert!(click("<F7>2", " Cultuur").contains("▸Cultuur"));
}

#[test]
fn a_study_without_answers_says_so() {
    let small = Small::with("respondent;groep;Q1;Q2\nr1;intern;-;nvt\n");
    for part in 1..=5 {
        let screen = small.press(&format!("<F7>{part}<Down><Right>"));
        assert!(screen.contains("geen antwoorden bij de vragen"), "{screen}");
    }
}

#[test]
fn without_colour_there_is_none() {
    let small = half_done();
    for part in 1..=5 {
        for (width, height) in [(80, 24), (120, 40)] {
            let mut terminal = TestTerminal::new(width, height, &format!("<F7>{part}"));
            let mut state =
                State::new(small.session(), Shell::new(Lang::Nl, Palette::Mono)).unwrap();
            run(&mut state, &mut terminal).unwrap();
            for cell in terminal.buffer().content() {
                assert_eq!(cell.fg, ratatui::style::Color::Reset, "part {part}");
                assert_eq!(cell.bg, ratatui::style::Color::Reset, "part {part}");
            }
        }
    }
}
