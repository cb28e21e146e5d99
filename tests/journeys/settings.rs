//! The user's settings: own keys that work, changes that are kept, faults that are told and keep nobody
//! from working.

use crate::support::{Small, complaint, duiding};
use crate::terminal::Window;
use duiding::message::Lang;
use duiding::settings::{Palette, Settings, file_in};
use duiding::tui::{Shell, State, TestTerminal, run};
use std::path::Path;
use tempfile::TempDir;

/// A folder with this settings file.
fn folder(config: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(file_in(folder.path()), config).unwrap();
    folder
}

fn config(folder: &Path) -> String {
    std::fs::read_to_string(file_in(folder)).unwrap()
}

/// Runs a subcommand with these settings: exit code, standard output, standard error.
fn with(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let output = duiding().env("DUIDING_SETTINGS", folder).args(args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// Opens the project with these settings and presses keys; what is on the screen.
fn press(small: &Small, folder: &Path, keys: &str) -> String {
    let settings = Settings::load(Some(folder)).unwrap_or_default();
    let mut shell = Shell::new(settings.language.unwrap_or_default(), Palette::Terminal);
    shell.keys = settings.key_map();
    shell.keep_in(folder.to_owned());
    let mut state = State::new(small.session(), shell).unwrap();
    let mut terminal = TestTerminal::new(80, 24, keys);
    run(&mut state, &mut terminal).unwrap();
    terminal.text()
}

/// Opens the real program in a terminal of its own.
fn window(small: &Small, folder: &Path, args: &[&str], env: &[(&str, &str)]) -> Window {
    let project = small.project();
    let args = [&[project.to_str().unwrap(), "--coder", "MN"], args].concat();
    let env = [&[("DUIDING_SETTINGS", folder.to_str().unwrap())], env].concat();
    Window::open(env!("CARGO_BIN_EXE_duiding"), &args, &env)
}

#[test]
fn own_keys_work_and_are_shown_and_the_old_ones_do_nothing() {
    let small = Small::new();
    let own = folder("[keys]\n\"coding.confirm\" = [\"x\", \"Ctrl-N\"]\n\"coding.memo\" = []\n");
    let screen = press(&small, own.path(), "x");
    assert_eq!(small.stored(), ["r1 belemmering privacy"]);
    assert!(screen.contains("x bevestig"), "{screen}");
    assert!(!screen.contains("m memo"), "{screen}");
    press(&small, own.path(), "<Enter>m");
    assert_eq!(small.stored().len(), 1, "Enter confirms no longer");
    press(&small, own.path(), "<C-n>");
    assert_eq!(small.stored().len(), 3, "r2, and r3 that is the same");
    let palette = press(&small, own.path(), ":memo");
    assert!(palette.contains("memo — Schrijft een notitie"), "{palette}");
}

#[test]
fn the_help_closes_with_the_key_that_opens_it() {
    let small = Small::new();
    let own = folder("[keys]\n\"program.help\" = [\"F12\", \"z\"]\n");
    let is_open = |keys: &str| press(&small, own.path(), keys).contains("Hulp: coderen");
    assert!(is_open("z") && is_open("<F12>"));
    for closed in ["z<F12>", "zz", "<F12>z", "zmemo<F12>"] {
        assert!(!is_open(closed), "{closed}");
    }
    assert!(is_open("zmz"), "a letter while something is typed is typed");
    assert!(is_open("z?"), "a key that is no longer of the help is typed");
}

#[test]
fn what_is_changed_by_key_is_there_at_the_next_start() {
    let small = Small::new();
    let own = folder("# van mij\ntips = true # eerst\n\n[keys]\n\"coding.quote\" = [\"v\"] # v\n");
    press(&small, own.path(), "<F9><C-t>H<C-o>");
    assert_eq!(
        config(own.path()),
        "# van mij\ntips = false # eerst\nlanguage = \"en\"\ncolours = \"dark\"\nmouse = false\n\n\
         [keys]\n\"coding.quote\" = [\"v\"] # v\n"
    );
    let mut next = window(&small, own.path(), &[], &[]);
    next.wait_for("0 of 7 coded");
    next.wait_for("v example");
    assert!(!next.screen().contents().contains("Is the suggestion right"), "no tips");
    next.press("q");
    assert!(next.end().success());
    let sent = next.sent();
    assert!(sent.contains("48;5;235"), "on a dark ground");
    assert!(!sent.contains("?1000h"), "and the mouse is left to the terminal");
}

#[test]
fn the_first_change_makes_the_file_with_everything_explained() {
    let small = Small::new();
    let empty = tempfile::tempdir().unwrap();
    let inner = empty.path().join("duiding");
    press(&small, &inner, "H");
    let written = config(&inner);
    assert!(written.contains("\ntips = false\n") && written.contains("#mouse = true"), "{written}");
    assert_eq!(with(&inner, &["config"]).0, 0);
}

#[test]
fn a_change_that_cannot_be_kept_is_told_and_holds_for_now() {
    let small = Small::new();
    let faulty = folder("mouse = ja\n");
    let screen = press(&small, faulty.path(), "<F9>");
    assert!(screen.contains("could not be kept") && screen.contains("line 1"), "{screen}");
    assert!(screen.contains("of 7 coded"), "{screen}");
    assert_eq!(config(faulty.path()), "mouse = ja\n");
}

#[test]
fn all_faults_are_told_at_once_and_the_file_is_left_alone() {
    let wrong = "language = \"fr\"\ntips = ja\n[keys]\n\"coding.qoute\" = [\"v\"]\n\
                 \"coding.memo\" = [\"Ctrl-1\", \"c\"]\n";
    let own = folder(wrong);
    let file = file_in(own.path());
    for args in [vec!["config"], vec!["check", file.to_str().unwrap()]] {
        let (code, said, faults) = with(own.path(), &args);
        assert_eq!((code, said.as_str()), (1, ""), "{faults}");
        let lines: Vec<&str> = faults.lines().collect();
        assert_eq!(lines.len(), 5, "{faults}");
        for (line, number) in lines.iter().zip([1, 2, 4, 5, 5]) {
            assert!(line.starts_with("duiding: ") && line.contains("config.toml"), "{line}");
            assert!(line.contains(&format!("regel {number}:")), "{line}");
        }
    }
    assert_eq!(config(own.path()), wrong);
}

#[test]
fn with_a_faulty_file_the_program_starts_as_without_one_and_says_so() {
    let small = Small::new();
    let own = folder("language = \"en\"\n[keys]\n\"coding.confirm\" = [\"m\"]\n");
    let mut window = window(&small, own.path(), &[], &[]);
    window.wait_for("0 van 7 gecodeerd");
    window.wait_for("tellen nu niet mee");
    window.wait_for("duiding config");
    window.press("\r");
    window.wait_for("1 van 7 gecodeerd");
    window.press("q");
    assert!(window.end().success());
}

#[test]
fn other_commands_do_their_work_and_warn_in_a_line() {
    let own = folder("language = \"en\"\nmouse = 1\n");
    let (code, said, warned) = with(own.path(), &["keys"]);
    assert_eq!((code, warned.lines().count()), (0, 1), "{warned}");
    assert!(warned.contains("config.toml") && warned.contains("duiding config"), "{warned}");
    assert!(said.starts_with("Overal"), "nothing of the file counts: {said}");
}

#[test]
fn the_language_holds_for_every_command_unless_another_is_asked_for() {
    let own = folder("language = \"en\"\n");
    assert!(with(own.path(), &["keys"]).1.starts_with("Everywhere"));
    assert!(with(own.path(), &["--help"]).1.contains("Usage:"));
    assert!(with(own.path(), &["exprot", "a"]).2.contains("is no command"));
    assert!(with(own.path(), &["check", "weg.json"]).2.contains("not"), "an error too");
    assert!(with(own.path(), &["--lang", "nl", "keys"]).1.starts_with("Overal"));
}

#[test]
fn the_settings_are_shown_with_what_is_the_programs_own() {
    let empty = tempfile::tempdir().unwrap();
    let (code, said, _) = with(empty.path(), &["config"]);
    assert!(code == 0 && said.contains("duiding config --write"), "{said}");
    let own = folder("mouse = false\n[keys]\n\"coding.quote\" = [\"v\"]\n");
    let (_, said, _) = with(own.path(), &["config"]);
    let expected = [
        "language = \"nl\"         # standaard",
        "colours = \"terminal\"    # standaard",
        "mouse = false",
        "tips = true             # standaard",
        "",
        "[keys]",
        "\"coding.quote\" = [\"v\"]  # standaard c",
    ];
    assert_eq!(said.lines().skip(2).collect::<Vec<_>>(), expected);
    let (_, keys, _) = with(own.path(), &["keys"]);
    assert!(keys.lines().any(|line| line.starts_with("  v * ")), "{keys}");
}

#[test]
fn a_file_to_begin_with_is_made_once_and_never_replaced() {
    let empty = tempfile::tempdir().unwrap();
    let inner = empty.path().join("nog/niet");
    let (code, said, _) = with(&inner, &["config", "--write"]);
    assert!(code == 0 && said.contains("config.toml"), "{said}");
    let written = config(&inner);
    assert_eq!(with(&inner, &["config", "--template"]).1, written);
    let file = file_in(&inner);
    let (code, said, _) = with(&inner, &["check", file.to_str().unwrap()]);
    assert!(code == 0 && said.contains("in orde"), "{said}");
    std::fs::write(&file, "mouse = false\n").unwrap();
    let refused =
        complaint(duiding().env("DUIDING_SETTINGS", &inner).args(["config", "--write"]), 1);
    assert!(refused.contains("bestaat al"), "{refused}");
    assert_eq!(config(&inner), "mouse = false\n");
}

#[test]
fn the_command_line_goes_before_the_settings_for_once() {
    let small = Small::new();
    let own = folder("language = \"en\"\ncolours = \"dark\"\nmouse = true\n");
    let args = ["--lang", "nl", "--colours", "light", "--no-mouse"];
    let mut window = window(&small, own.path(), &args, &[]);
    window.wait_for("0 van 7 gecodeerd");
    window.press("H");
    window.wait_for("De uitleg is verborgen");
    window.press("q");
    assert!(window.end().success());
    let sent = window.sent();
    assert!(sent.contains("48;5;255") && !sent.contains("48;5;235"), "light");
    assert!(!sent.contains("?1000h"), "no mouse");
    let kept = Settings::load(Some(own.path())).unwrap();
    assert_eq!((kept.language, kept.colours), (Some(Lang::En), Some(Palette::Dark)));
    assert_eq!((kept.mouse, kept.tips), (Some(true), Some(false)));
}

#[test]
fn no_color_goes_before_everything_and_the_pointer_is_still_seen() {
    let small = Small::new();
    let own = folder("colours = \"dark\"\n");
    let mut window = window(&small, own.path(), &["--colours", "light"], &[("NO_COLOR", "1")]);
    window.wait_for("▸[x] 1 Privacy");
    let inverse = |window: &Window, text: &str| {
        let screen = window.screen();
        let (rows, columns) = (screen.size().0.get(), screen.size().1.get());
        (0..rows).any(|row| {
            let has_it = screen.contents_between(row, 0, row, columns).contains(text);
            has_it && (0..columns).any(|at| screen.cell(row, at).is_some_and(vt100::Cell::inverse))
        })
    };
    assert!(inverse(&window, "▸[x] 1 Privacy"), "the row at the pointer stands out");
    window.press(":");
    window.wait_for("typ om te zoeken");
    assert!(inverse(&window, "▸"), "in a list too");
    window.press("\u{1b}");
    window.wait_for("▸[x] 1 Privacy");
    window.press("\u{14}");
    window.wait_for("NO_COLOR");
    window.press("q");
    assert!(window.end().success());
    assert!(!window.sent().contains("8;5;"), "no colour at all");
    assert_eq!(config(own.path()), "colours = \"dark\"\n");
}

#[test]
fn the_page_of_keys_is_the_table_of_today() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/toetsen.md");
    let output = duiding().args(["keys", "--format", "markdown"]).output().unwrap();
    let now = String::from_utf8(output.stdout).unwrap();
    let there = std::fs::read_to_string(page).unwrap_or_default();
    assert!(
        there == now,
        "docs/toetsen.md is out of date; renew it with: \
         cargo run -- --lang nl keys --format markdown > docs/toetsen.md"
    );
    let own = folder("[keys]\n\"coding.quote\" = [\"v\"]\n");
    let (_, page, _) = with(own.path(), &["keys", "--format", "markdown"]);
    assert_eq!(page, now, "whoever makes it");
}
