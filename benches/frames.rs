//! How long after a key the next frame stands: the real loop on the synthetic example, every key on disk
//! before it is drawn.
//!
//! `cargo bench --bench frames` prints, for each kind of work, how many keys were pressed and the median,
//! 99th percentile and longest time from the key to the finished frame, and which key took that longest. What the terminal itself takes to
//! paint is not in it.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a bench prints its figures and stops when it cannot measure"
)]

use duiding::command::Key;
use duiding::decide::Session;
use duiding::message::Lang;
use duiding::store::Project;
use duiding::tui::{Event, Next, Palette, Shell, State, Terminal, run};
use ratatui::backend::TestBackend;
use ratatui::{Frame, Terminal as Ratatui};
use std::collections::VecDeque;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// What is pressed, and how often over.
const WORK: [(&str, &str, usize); 14] = [
    ("confirm, question by question", "<Enter>", 600),
    ("tick, confirm, take back", "1<Enter>2<Enter>u", 100),
    ("walk and scroll", "<Right><Right><Left><Down><Up><PageDown>", 100),
    ("filter", "fopen<Enter><Right><Right>F", 20),
    ("search", "/systemen<Down><Enter>", 20),
    ("theme round", "<F3><Space><Down><Enter><Right>", 40),
    ("screen after screen", "<F2><F3><F4><F6><F7><F8>", 20),
    ("decide, then the overview", "<F2><Enter><F7>", 20),
    ("decide, then the log", "<F2><Enter><F8>", 20),
    ("codebook", "<F4><Down><Down><Enter><Down><Esc><Tab>", 20),
    ("try an indicator", "<F4>pgeen|niet *overleg<C-n><C-g><Tab><Tab><Down><Esc>", 10),
    ("matrix", "<F6><Down><Right>s<Tab><Enter><Down><Esc>", 20),
    ("undo, matrix counted anew", "<F6>uU", 20),
    ("help and palette", "?zoek<Esc>:matrix<Enter><F2>", 20),
];

/// A terminal that holds a watch: it starts when a key is handed out and stops when the loop, having
/// drawn, asks for the next.
struct Watch {
    inner: Ratatui<TestBackend>,
    keys: VecDeque<Key>,
    started: Option<(Key, Instant)>,
    times: Vec<(Duration, Key)>,
}

impl Terminal for Watch {
    fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        let Ok(_) = self.inner.draw(view);
        Ok(())
    }

    fn next(&mut self, patience: Option<Duration>) -> io::Result<Next> {
        if let Some((key, started)) = self.started.take() {
            self.times.push((started.elapsed(), key));
        }
        if patience.is_some() {
            std::thread::sleep(Duration::from_millis(1));
            return Ok(Next::Quiet);
        }
        let Some(key) = self.keys.pop_front() else { return Ok(Next::End) };
        self.started = Some((key, Instant::now()));
        Ok(Next::Event(Event::Key(key)))
    }

    fn mouse(&mut self, _: bool) -> io::Result<()> {
        Ok(())
    }
}

fn main() {
    // `cargo test` builds benches too and runs them with this flag; measuring is for `cargo bench`.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("voorbeeld.duiding");
    duiding::example::make(&path, Lang::Nl).expect("the example");
    println!("{:<32} {:>6} {:>9} {:>9} {:>9}", "work", "keys", "median", "p99", "longest");
    let mut all = Vec::new();
    for (name, keys, times) in WORK {
        let measured = press(&path, &keys.repeat(times));
        print(name, measured.clone());
        all.extend(measured);
    }
    print("everything", all);
}

/// Presses the keys as a coder who is new in the project, and gives the time of each.
fn press(path: &Path, keys: &str) -> Vec<(Duration, Key)> {
    let project = Project::open(path).expect("the project");
    let session = Session::start(project, Some("Meting"), "1").expect("a session");
    let mut state = State::new(session, Shell::new(Lang::Nl, Palette::Terminal)).expect("a state");
    let inner = match Ratatui::new(TestBackend::new(120, 40)) {
        Ok(inner) => inner,
        Err(never) => match never {},
    };
    let keys = Key::script(keys).into();
    let mut watch = Watch { inner, keys, started: None, times: Vec::new() };
    run(&mut state, &mut watch).expect("the loop");
    watch.times
}

fn print(name: &str, mut times: Vec<(Duration, Key)>) {
    times.sort_by_key(|(time, _)| *time);
    let at = |share: f64| {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a place in a list of some thousands"
        )]
        let place = ((times.len() as f64 * share).ceil() as usize).clamp(1, times.len());
        times[place - 1].0.as_secs_f64() * 1000.0
    };
    println!(
        "{name:<32} {:>6} {:>6.2} ms {:>6.2} ms {:>6.2} ms  {}",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0),
        times.last().map(|(_, key)| key.name()).unwrap_or_default()
    );
}
