//! How the screens look, at the sizes people have, and that no size breaks them.

use crate::support::Small;
use duiding::message::Lang;
use duiding::tui::{Palette, Shell, State, TestTerminal, run};
use ratatui::style::Modifier;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

/// The screen with, below it, every run of cells that is not drawn plainly.
pub fn with_styles(terminal: &TestTerminal) -> String {
    let buffer = terminal.buffer();
    let mut shown = terminal.text();
    shown.push_str("\n--- styles ---\n");
    for y in 0..buffer.area.height {
        let mut runs: Vec<(u16, String)> = Vec::new();
        for x in 0..buffer.area.width {
            let cell = &buffer[(x, y)];
            let style = format!("{:?} {:?}", cell.fg, cell.modifier);
            if runs.last().is_none_or(|(_, last)| *last != style) {
                runs.push((x, style));
            }
        }
        for (x, style) in runs {
            if style != format!("Reset {:?}", Modifier::empty()) {
                shown.push_str(&format!("{y:>2}:{x:<3} {style}\n"));
            }
        }
    }
    shown
}

fn snapshot(name: &str, keys: &str) {
    let small = Small::new();
    small.press("<Enter><Enter>mlet op<Enter>");
    for (width, height) in SIZES {
        for (lang, code) in [(Lang::Nl, "nl"), (Lang::En, "en")] {
            let screen = small.press_at(width, height, lang, keys);
            insta::assert_snapshot!(format!("{name}_{width}_{code}"), with_styles(&screen));
        }
    }
}

#[test]
fn the_coding_screen() {
    snapshot("coding", "<Left><Left>");
}

#[test]
fn the_matrix_screen() {
    snapshot("matrix", "<F6><Down>");
}

#[test]
fn the_numbers_of_the_matrix() {
    snapshot("numbers", "<F6><Down>sx<Right>");
}

#[test]
fn the_answers_behind_a_cell() {
    snapshot("behind", "<F6><Down><Enter><Down>");
}

#[test]
fn the_examples_to_choose_from() {
    snapshot("examples", "<F6><Down>c");
}

#[test]
fn the_box_to_edit_an_example() {
    snapshot("edit_example", "<F6><Down>cE");
}

#[test]
fn the_help() {
    snapshot("help", "?");
}

#[test]
fn the_search() {
    snapshot("search", "/sys");
}

#[test]
fn no_size_breaks_a_screen() {
    let small = Small::new();
    small.press("<Enter><Enter>");
    for keys in [
        "",
        "<F6>",
        "?",
        "/systemen",
        "mlang genoeg om te schuiven",
        "e",
        "Q",
        "<F6><Down>x<Right><Right>",
        "<F6><Down><Enter>",
        "<F6><Down>c",
        "<F6><Down>E",
        "e<Up>",
        "e<Down><Right>",
    ] {
        let mut state =
            State::new(small.session(), Shell::new(Lang::Nl, Palette::Terminal)).unwrap();
        run(&mut state, &mut TestTerminal::new(80, 24, keys)).unwrap();
        for width in [1, 2, 3, 7, 19, 20, 21, 39, 40, 79, 200] {
            for height in [1, 2, 3, 4, 5, 6, 9, 10, 11, 13, 17, 18, 60] {
                run(&mut state, &mut TestTerminal::new(width, height, "")).unwrap();
            }
        }
    }
}

#[test]
fn forty_by_ten_shows_the_answer_and_its_themes() {
    let small = Small::new();
    let screen = small.press_at(40, 10, Lang::Nl, "").text();
    assert!(screen.contains("De AVG en angst"), "{screen}");
    assert!(screen.contains("1 Privacy"), "{screen}");
}

#[test]
fn the_matrix_never_gives_up_the_names_of_the_themes() {
    let small = Small::new();
    small.press("<Enter><Enter>");
    for (width, height) in [(40, 10), (60, 24), (80, 24), (120, 40)] {
        let screen = small.press_at(width, height, Lang::Nl, "<F6>").text();
        for name in ["Privacy (AVG)", "Systemen", "Cultuur"] {
            assert!(screen.contains(name), "{name} at {width}:\n{screen}");
        }
    }
}

#[test]
fn without_colour_everything_is_still_told_apart() {
    let small = Small::new();
    let mut terminal = TestTerminal::new(80, 24, "");
    let mut state = State::new(small.session(), Shell::new(Lang::Nl, Palette::Mono)).unwrap();
    run(&mut state, &mut terminal).unwrap();
    let colours =
        terminal.buffer().content().iter().filter(|cell| cell.fg != ratatui::style::Color::Reset);
    assert_eq!(colours.count(), 0);
    let screen = terminal.text();
    assert!(
        screen.contains("[x] 1 Privacy") && screen.contains('▸') && screen.contains("~~~"),
        "{screen}"
    );
}

#[test]
fn a_long_answer_scrolls_to_its_end() {
    let small = Small::new();
    let screen = small.press_at(24, 12, Lang::Nl, "<Right><Right><Right>").text();
    assert!(screen.contains("PgDn"), "{screen}");
    let screen = small.press_at(24, 12, Lang::Nl, "<PageDown><PageDown><PageDown>").text();
    assert!(screen.contains("vertrouwen") && !screen.contains("PgDn"), "{screen}");
}
