//! The real program in a pseudo-terminal: what only a real terminal can show.

use crate::support::{NO_SETTINGS, SMALL_ANSWERS, SMALL_CODEBOOK, Small};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// How long anything may take before the test gives up; a machine under load is slow, not wrong.
const PATIENCE: Duration = Duration::from_secs(20);

fn cells(count: u16) -> std::num::NonZero<u16> {
    count.try_into().unwrap()
}

/// A program in a terminal of its own.
pub struct Window {
    master: Option<Box<dyn MasterPty + Send>>,
    child: Box<dyn Child + Send + Sync>,
    output: Receiver<Vec<u8>>,
    keys: Box<dyn Write + Send>,
    parser: vt100::Parser,
    raw: Vec<u8>,
}

impl Window {
    pub fn open(program: &str, args: &[&str], env: &[(&str, &str)]) -> Self {
        Self::open_in(Path::new("."), program, args, env)
    }

    fn open_in(folder: &Path, program: &str, args: &[&str], env: &[(&str, &str)]) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.cwd(folder.canonicalize().unwrap());
        command.env("TERM", "xterm-256color");
        command.env_remove("NO_COLOR");
        command.env("DUIDING_SETTINGS", NO_SETTINGS.as_path());
        for (name, value) in env {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        Self {
            master: Some(pair.master),
            child,
            output,
            keys,
            parser: vt100::Parser::new(cells(24), cells(80), 0),
            raw: vec![],
        }
    }

    fn duiding(project: &Path) -> Self {
        Self::open(
            env!("CARGO_BIN_EXE_duiding"),
            &[project.to_str().unwrap(), "--coder", "MN"],
            &[],
        )
    }

    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Reads until the screen fits; panics with the screen when it never does.
    fn wait(&mut self, what: &str, fits: impl Fn(&vt100::Screen) -> bool) {
        let until = Instant::now() + PATIENCE;
        while !fits(self.parser.screen()) {
            let left = until.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left.min(Duration::from_millis(200))) {
                Ok(bytes) => {
                    self.raw.extend(&bytes);
                    self.parser.process(&bytes);
                }
                Err(_) => {
                    assert!(!left.is_zero(), "{what}, but:\n{}", self.parser.screen().contents())
                }
            }
        }
    }

    pub fn wait_for(&mut self, text: &str) {
        self.wait(text, |screen| screen.contents().contains(text));
    }

    /// What is on the screen.
    pub fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Everything that the program sent.
    pub fn sent(&self) -> String {
        String::from_utf8_lossy(&self.raw).into_owned()
    }

    /// Closes the window while the program runs.
    fn close(&mut self) {
        // The thread that reads ends at the next output when nobody listens; then the last handle goes.
        self.output = channel().1;
        self.press("?");
        std::thread::sleep(Duration::from_millis(500));
        self.keys = Box::new(std::io::sink());
        self.master = None;
    }

    /// Waits until the program has ended and everything it wrote is read.
    pub fn end(&mut self) -> portable_pty::ExitStatus {
        let until = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < until, "still running:\n{}", self.parser.screen().contents());
            std::thread::sleep(Duration::from_millis(20));
        };
        while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(300)) {
            self.raw.extend(&bytes);
            self.parser.process(&bytes);
        }
        status
    }

    /// Clicks where a text begins on the screen.
    fn click(&mut self, text: &str) {
        let contents = self.parser.screen().contents();
        let row = contents.lines().position(|line| line.contains(text)).unwrap();
        let line = contents.lines().nth(row).unwrap();
        let column = line[..line.find(text).unwrap()].chars().count();
        let (row, column) = (row + 1, column + 1);
        self.press(&format!("\u{1b}[<0;{column};{row}M\u{1b}[<0;{column};{row}m"));
    }

    /// The terminal is as it was before: no alternate screen, a cursor, no bracketed paste, no mouse.
    fn is_sound(&self) {
        let screen = self.parser.screen();
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert!(!screen.alternate_screen(), "still on the alternate screen");
        assert!(!screen.hide_cursor(), "the cursor is gone");
        assert!(!screen.bracketed_paste(), "pasting is still bracketed");
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // A test that failed leaves nothing running; one that ended has nothing to kill.
        let _ = self.child.kill();
    }
}

#[test]
fn five_decisions_survive_a_kill_and_two_can_be_undone() {
    let small = Small::new();
    let mut window = Window::duiding(&small.project());
    window.wait_for("0 van 7 gecodeerd");
    // r1, r2 with r3, r4, r5, r6: five decisions by key, each seen before the next.
    for (key, progress) in
        [("\r", "1 van"), ("\r", "3 van"), ("3\r", "4 van"), ("0\r", "5 van"), ("2\r", "6 van")]
    {
        window.press(key);
        window.wait_for(&format!("{progress} 7 gecodeerd"));
    }
    window.wait_for("Antwoord r7");
    window.child.kill().unwrap();
    window.end();
    let stored = small.stored();
    assert_eq!(stored.len(), 6, "{stored:?}");

    let mut window = Window::duiding(&small.project());
    window.wait_for("Antwoord r7");
    window.press("u");
    window.wait_for("5 van 7 gecodeerd");
    window.press("u");
    window.wait_for("4 van 7 gecodeerd");
    window.press("q");
    assert!(window.end().success());
    window.is_sound();
    assert_eq!(small.stored(), stored[..4]);
}

#[test]
fn the_terminal_is_sound_after_quitting() {
    let small = Small::new();
    let mut window = Window::duiding(&small.project());
    window.wait_for("Antwoord r1");
    assert!(window.parser.screen().alternate_screen() && window.parser.screen().bracketed_paste());
    window.press("q");
    assert!(window.end().success());
    window.is_sound();
}

#[test]
fn the_terminal_is_sound_after_being_asked_to_end() {
    let small = Small::new();
    let mut window = Window::duiding(&small.project());
    window.wait_for("Antwoord r1");
    let process = window.child.process_id().unwrap().to_string();
    let ask = format!("kill -TERM {process}");
    assert!(std::process::Command::new("sh").args(["-c", &ask]).status().unwrap().success());
    window.end();
    window.is_sound();
}

#[test]
fn a_window_that_is_closed_ends_the_program() {
    let small = Small::new();
    let mut window = Window::duiding(&small.project());
    window.wait_for("Antwoord r1");
    window.press("\r");
    window.wait_for("1 van 7 gecodeerd");
    window.close();
    let until = Instant::now() + PATIENCE;
    while window.child.try_wait().unwrap().is_none() {
        assert!(Instant::now() < until, "it still runs without a window");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(small.stored(), ["r1 belemmering privacy"], "and the project is free again");
}

/// Run as a program of its own by the test below: takes the terminal and panics.
#[test]
fn child_that_panics() {
    if std::env::var_os("DUIDING_CHILD_PANICS").is_some() {
        let _terminal = duiding::tui::RealTerminal::open("Alles is opgeslagen.".into()).unwrap();
        panic!("op verzoek van de test");
    }
}

#[test]
fn the_terminal_is_sound_after_a_panic_and_the_user_is_told() {
    let this = std::env::current_exe().unwrap();
    let args = ["--exact", "terminal::child_that_panics", "--nocapture", "--test-threads=1"];
    let mut window = Window::open(this.to_str().unwrap(), &args, &[("DUIDING_CHILD_PANICS", "1")]);
    assert!(!window.end().success());
    window.is_sound();
    let raw = String::from_utf8_lossy(&window.raw);
    assert!(raw.contains("\u{1b}[?1049h"), "it did take the terminal");
    assert!(
        raw.contains("op verzoek van de test") && raw.contains("Alles is opgeslagen."),
        "{raw}"
    );
}

/// calamine panics on this workbook, which only the reader may notice.
#[test]
fn a_panic_in_the_background_is_a_sentence_and_the_screen_stays() {
    let folder = tempfile::tempdir().unwrap();
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/import/antwoorden.xls");
    let mut damaged = std::fs::read(fixture).unwrap();
    damaged[3181] = damaged[3181].wrapping_add(1);
    std::fs::write(folder.path().join("stuk.xls"), damaged).unwrap();
    let mut window = Window::open_in(folder.path(), env!("CARGO_BIN_EXE_duiding"), &[], &[]);
    for (seen, keys) in [("Nieuw project", "n"), ("▸ stuk.xls", "\r")] {
        window.wait_for(seen);
        window.press(keys);
    }
    window.wait_for("beschadigd");
    assert!(window.screen().alternate_screen() && window.screen().bracketed_paste());
    // Keys still come one by one: the terminal is still raw.
    window.press("\u{1b}");
    window.wait_for("Eerder geopend");
    window.press("q");
    assert!(window.end().success());
    window.is_sound();
    let sent = window.sent();
    assert!(!sent.contains("gestopt door een fout") && !sent.contains("panicked"), "{sent}");
}

#[test]
fn a_window_of_one_cell_and_back() {
    let small = Small::new();
    let mut window = Window::duiding(&small.project());
    window.wait_for("Antwoord r1");
    for (rows, cols) in [(1, 1), (10, 40), (24, 80)] {
        window
            .master
            .as_ref()
            .unwrap()
            .resize(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 })
            .unwrap();
        window.parser.screen_mut().set_size(cells(rows), cells(cols));
        std::thread::sleep(Duration::from_millis(300));
    }
    window.press("\r");
    window.wait_for("1 van 7 gecodeerd");
    window.press("q");
    assert!(window.end().success());
}

#[test]
fn the_mouse_clicks_and_turns_until_it_is_left_to_the_terminal() {
    let small = Small::new();
    let mut window = Window::duiding(&small.project());
    window.wait_for("▸[x] 1 Privacy");
    window.click("2 Systemen");
    window.wait_for("▸[x] 2 Systemen");
    // The wheel goes through the themes.
    window.press("\u{1b}[<65;10;10M");
    window.wait_for("▸[ ] 3 Cultuur");
    window.click("F6 matrix");
    window.wait_for("codes van codeur MN");
    window.click("F2 coderen");
    window.wait_for("▸[ ] 3 Cultuur");
    window.press("\u{f}");
    window.wait("the mouse is let go", |screen| {
        screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
    });
    window.press("q");
    assert!(window.end().success());
    window.is_sound();
}

#[test]
fn without_colour_no_colour_is_sent_and_the_pointer_shows() {
    let small = Small::new();
    let project = small.project();
    let args = [project.to_str().unwrap(), "--coder", "MN"];
    let mut window = Window::open(env!("CARGO_BIN_EXE_duiding"), &args, &[("NO_COLOR", "1")]);
    window.wait_for("Antwoord r1");
    window.wait_for("▸[x] 1 Privacy");
    window.press("q");
    window.end();
    let raw = String::from_utf8_lossy(&window.raw);
    for colour in 30..=37 {
        assert!(
            !raw.contains(&format!("[{colour}m")) && !raw.contains(&format!(";{colour}m")),
            "{colour}"
        );
    }
    assert!(!raw.contains("38;5;"), "no colour of the 256 either");
}

#[test]
fn a_second_window_is_told_that_the_project_is_open() {
    let small = Small::new();
    let mut window = Window::duiding(&small.project());
    window.wait_for("Antwoord r1");
    let mut second = Window::duiding(&small.project());
    assert!(!second.end().success());
    assert!(second.parser.screen().contents().contains("al geopend"));
    window.press("q");
    assert!(window.end().success());
}

#[test]
fn pasted_text_is_no_command_on_a_screen_and_text_in_a_prompt() {
    let small = Small::new();
    let mut window = Window::duiding(&small.project());
    window.wait_for("Antwoord r1");
    window.press("\u{1b}[200~0q\r\u{1b}[201~");
    window.press("m\u{1b}[200~uit Word\u{1b}[201~\r");
    window.wait_for("memo: uit Word");
    window.press("q");
    assert!(window.end().success());
    assert!(small.stored().is_empty());
}

#[test]
fn without_a_project_the_program_starts_and_makes_one_by_keys() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("instellingen");
    std::fs::write(folder.path().join("antwoorden.csv"), SMALL_ANSWERS).unwrap();
    std::fs::write(folder.path().join("codeboek.json"), SMALL_CODEBOOK).unwrap();
    let env = [("DUIDING_SETTINGS", settings.to_str().unwrap())];
    let open = || Window::open_in(folder.path(), env!("CARGO_BIN_EXE_duiding"), &[], &env);
    let mut window = open();
    for (seen, keys) in [
        ("Nieuw project", "n"),
        ("▸ antwoorden.csv", "\r"),
        ("stap 2 van 5", "\r"),
        ("▸ Bijlage 1", "o"),
        ("▸ codeboek.json", "\r"),
        ("▸ codeboek.json: Klein codeboek", "\r"),
        ("▸ →  Verder", "\r"),
        ("▸ Uw naam", "MN\r\r\r"),
        ("▸ → Project maken", "\r"),
        ("0 van 7 gecodeerd", "\r"),
        ("1 van 7 gecodeerd", "P"),
        ("1 van 11 gecodeerd", "\r"),
        ("Antwoord r2", "q"),
    ] {
        window.wait_for(seen);
        window.press(keys);
    }
    assert!(window.end().success());
    window.is_sound();
    let said = String::from_utf8_lossy(&window.raw).into_owned();
    assert!(said.contains("Verder gaan: duiding") && said.contains("antwoorden.duiding"));
    // The next time it is there to go on with.
    let mut window = open();
    window.wait_for("▸ 1  antwoorden");
    window.press("q");
    assert!(window.end().success());
}

#[test]
fn the_example_opens_from_the_start_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open_in(folder.path(), env!("CARGO_BIN_EXE_duiding"), &[], &[]);
    window.wait_for("Voorbeeld openen");
    window.press("v");
    window.wait_for("     1");
    window.press("q");
    assert!(window.end().success());
    assert!(folder.path().join("duiding-voorbeeld/voorbeeld.duiding").exists());
}

#[test]
fn a_project_without_a_coder_asks_for_a_name_and_one_with_does_not() {
    let small = Small::new();
    let args = [small.project().display().to_string()];
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let mut window = Window::open(env!("CARGO_BIN_EXE_duiding"), &args, &[]);
    window.wait_for("Uw naam of initialen");
    window.press("MN\r");
    window.wait_for("     MN");
    window.press("q");
    assert!(window.end().success());
    let mut window = Window::open(env!("CARGO_BIN_EXE_duiding"), &args, &[]);
    window.wait_for("     MN");
    window.press("q");
    assert!(window.end().success());
    // With somebody else in it, whoever was there last is not simply taken for the one who opens it.
    small.code_as("Bea", "r1,Q1,privacy\n");
    let mut window = Window::open(env!("CARGO_BIN_EXE_duiding"), &args, &[]);
    window.wait_for("Wie gaat er coderen?");
    window.press("\r");
    window.wait_for("     MN");
    window.press("q");
    assert!(window.end().success());
}
