//! How the screens look, at the sizes people have, and that no size breaks them.

use crate::overview::half_done;
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
    snapshot_of(&small, name, keys);
}

fn snapshot_of(small: &Small, name: &str, keys: &str) {
    for (width, height) in SIZES {
        for (lang, code) in [(Lang::Nl, "nl"), (Lang::En, "en")] {
            let screen = with_styles(&small.press_at(width, height, lang, keys));
            // Where the folder is differs from run to run, but not how long its name is.
            let folder = small.folder().display().to_string();
            let screen = screen.replace(&folder, &"/".repeat(folder.len()));
            insta::assert_snapshot!(format!("{name}_{width}_{code}"), screen);
        }
    }
}

#[test]
fn the_coding_screen() {
    snapshot("coding", "<Left><Left>");
}

#[test]
fn the_theme_round() {
    snapshot("round", "<F3><Right><Space><Down>");
}

#[test]
fn the_choice_of_answers_to_show() {
    snapshot("filter", "f<Down>");
}

#[test]
fn the_palette_with_what_cannot_be_done_now() {
    snapshot("palette", ":terug");
}

#[test]
fn the_export_dialogue() {
    snapshot("export", "<F6>e<Down>");
}

#[test]
fn the_codebook_screen() {
    snapshot("codebook", "<F4><Down>");
}

#[test]
fn the_answers_of_a_theme() {
    snapshot("codebook_answers", "<F4><Down><Enter><Down>");
}

#[test]
fn the_search_in_the_codebook() {
    snapshot("codebook_search", "<F4>/systemen");
}

#[test]
fn trying_an_indicator() {
    snapshot("trial", "<F4>pgeen|niet *k*|avg|vertrouwen<C-r><Down>");
    snapshot("trial_empty", "<F4>p");
    snapshot("trial_fault", "<F4>pavg|");
}

#[test]
fn marking_words() {
    snapshot("marking", "w<Space><Home>><Down>");
    snapshot("marking_new", "w<Left>>t");
}

#[test]
fn changing_the_codebook() {
    snapshot("edit_menu", "<F4><Down>b");
    snapshot("edit_text", "<F4>bdefini<Enter>");
    snapshot("edit_new", "t");
    snapshot("edit_split", "<F4><Down>bspli<Enter><Down>");
    snapshot("edit_ask", "<F4><Down>b<Down><Down><Down><Down><Enter><Enter>");
}

#[test]
fn the_meaning_of_a_theme() {
    snapshot("info", "<Left><Left>i");
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
fn the_overview() {
    let small = half_done();
    snapshot_of(&small, "overview_progress", "<F7>");
    snapshot_of(&small, "overview_themes", "<F7>2<Down>");
    snapshot_of(&small, "overview_levels", "<F7>3");
    snapshot_of(&small, "overview_saturation", "<F7>4");
    snapshot_of(&small, "overview_pace", "<F7>5");
}

#[test]
fn the_agreement_screen() {
    snapshot_of(&Small::new(), "agreement_alone", "<F5>");
    snapshot_of(&Small::coded_twice(), "agreement_blind", "<F5>");
    let small = Small::opened();
    snapshot_of(&small, "agreement", "<F5><Down>");
    snapshot_of(&small, "agreement_further", "<F5>x");
    snapshot_of(&small, "agreement_confusion", "<F5>c<Down>");
    small.press("<F5>da");
    snapshot_of(&small, "agreement_settled", "<F5>v<Down><Down>");
    snapshot_of(&Small::with_four(), "agreement_all", "<F5>www");
}

#[test]
fn the_queue_of_differences() {
    let small = Small::opened();
    snapshot_of(&small, "settle", "<F5>d<Right>");
    small.press("<F5>dmafgesproken<Enter>a");
    snapshot_of(&small, "settle_settled", "<F5>d<Left>");
}

#[test]
fn the_help() {
    snapshot("help", "?");
}

#[test]
fn the_search() {
    snapshot("search", "/sys");
}

/// The time of a step is not the same twice.
fn timeless(shown: &str) -> String {
    let digit = |c: char| if c.is_ascii_digit() { '0' } else { c };
    let blank = |(n, line): (usize, &str)| {
        // Below the two lines at the top the time stands before the coder or the respondent.
        let end = line.find(" · MN").or_else(|| line.find("  r")).filter(|_| n > 2).unwrap_or(0);
        let (when, rest) = line.split_at(end);
        when.chars().map(digit).collect::<String>() + rest
    };
    let (screen, styles) = shown.split_once("--- styles").unwrap();
    let lines: Vec<String> = screen.lines().enumerate().map(blank).collect();
    format!("{}\n--- styles{styles}", lines.join("\n"))
}

#[test]
fn the_log_screen() {
    let small = Small::new();
    small.press("c<Enter><Enter>mlet op<Enter>0<Enter>u");
    for (width, height) in SIZES {
        for (lang, code) in [(Lang::Nl, "nl"), (Lang::En, "en")] {
            let screen = small.press_at(width, height, lang, "<F8><Down><Down>");
            insta::assert_snapshot!(format!("log_{width}_{code}"), timeless(&with_styles(&screen)));
        }
    }
}

/// Shows what these keys bring in every size.
fn at_every_size(small: &Small, keys: &str) {
    let mut state = State::new(small.session(), Shell::new(Lang::Nl, Palette::Terminal)).unwrap();
    run(&mut state, &mut TestTerminal::new(80, 24, keys)).unwrap();
    for width in [1, 2, 3, 7, 19, 20, 21, 39, 40, 79, 200] {
        for height in [1, 2, 3, 4, 5, 6, 9, 10, 11, 13, 17, 18, 60] {
            run(&mut state, &mut TestTerminal::new(width, height, "")).unwrap();
        }
    }
}

#[test]
fn no_size_breaks_a_screen_between_coders() {
    at_every_size(&Small::new(), "<F5>");
    let small = Small::with_four();
    for keys in [
        "<F5>",
        "<F5>o",
        "<F5>x",
        "<F5>v",
        "<F5>c",
        "<F5>www",
        "<F5>wwwx",
        "<F5>d",
        "<F5>d<Right>1",
    ] {
        at_every_size(&small, keys);
    }
}

#[test]
fn no_size_breaks_a_screen() {
    let small = half_done();
    for keys in [
        "",
        "<F4>",
        "<F4><Down><Enter>",
        "<F4>/systemen",
        "i",
        "<F8>",
        "<F8><End>r",
        "<F6>",
        "<F7>",
        "<F7>2",
        "<F7>3",
        "<F7>4",
        "<F7>5",
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
        at_every_size(&small, keys);
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
