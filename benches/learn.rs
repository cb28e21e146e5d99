//! How long learning takes, and whether a key has to wait for it.
//!
//! ```text
//! cargo bench --bench learn [-- --answers N]      N synthetic answers in one question, else 100,000
//! ```
//!
//! First the time to make a question ready and to learn from its decisions, thresholds included: each
//! question of the example study with all its decisions, then one question of very many SYNTHETIC answers.
//! Then the time from `<Enter>` to the finished frame in the real program, learning off and on, with keys
//! that come as fast as they are taken and with a pause between them, in which what was learned comes in.
//!
//! Printed with it is how busy the machine was: times are by the clock.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench prints its figures, and why there are none"
)]

#[path = "learn/made_up.rs"]
mod made_up;
#[path = "learn/watch.rs"]
mod watch;

use duiding::decide::Session;
use duiding::message::Lang;
use duiding::store::Project;
use duiding::study::{AnswerId, ThemeSet};
use duiding::suggest::{Ground, Lesson, Suggestion};
use made_up::MadeUp;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use watch::Presses;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How often learning of one question is timed; the median counts.
const TIMES: usize = 7;
/// Of how many of very many answers is learned.
const DECIDED: [usize; 2] = [120, 2_000];
/// Decisions that stand before keys are timed on very many answers: as many as are learned from at most.
const BEFORE: usize = 2_000;
/// How often `<Enter>` is pressed, and what lies between.
const PRESSES: [(usize, Duration); 2] = [(300, Duration::ZERO), (150, Duration::from_millis(100))];

fn main() -> ExitCode {
    // `cargo test` builds benches too and runs them without this flag; measuring is for `cargo bench`.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("learn: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<()> {
    let answers = asked_for(std::env::args().skip(1))?;
    let folder = tempfile::tempdir()?;
    let example = folder.path().join("example.duiding");
    duiding::example::make(&example, Lang::Nl)?;
    let coded = Session::start(Project::open(&example)?, Some("A"), "A")?;
    print_load("at the start");

    println!(
        "{:<34} {:>8} {:>8} {:>11} {:>11} {:>11}",
        "question", "answers", "decided", "ready", "learn", "put to all"
    );
    for question in 0..coded.codebook().questions.len() {
        let heading = coded.codebook().questions[question].id.0.clone();
        learn_all(&heading, &Question::of(&coded, question), &[usize::MAX]);
    }
    let made_up = MadeUp::from(&coded, answers);
    let many = folder.path().join("many.duiding");
    Project::create(&many, &made_up.study, coded.codebook())?;
    let mut session = Session::start(Project::open(&many)?, Some("Meting"), "1")?;
    let decided: Vec<(AnswerId, ThemeSet)> = made_up.codings.iter().copied().take(BEFORE).collect();
    let question = Question::new(&session, 0, |answer| made_up.given(answer));
    let decisions: Vec<usize> = DECIDED.into_iter().chain([usize::MAX]).collect();
    learn_all("SYNTHETIC", &question, &decisions);
    session.import(&decided)?;
    // A project is open once at a time.
    drop(session);
    drop(coded);
    println!();

    println!(
        "{:<34} {:>8} {:>6} {:>10} {:>10} {:>10}",
        "<Enter>", "learning", "keys", "median", "p99", "longest"
    );
    for (name, path) in [("example", &example), ("SYNTHETIC", &many)] {
        for (keys, pause) in PRESSES {
            for learning in [false, true] {
                let coder = if path == &example {
                    format!("{learning} {pause:?}")
                } else {
                    "Meting".to_owned()
                };
                let presses = press(path, &coder, learning, keys, pause)?;
                let how = format!("{name}, {} ms between", pause.as_millis());
                presses.print(&how, if learning { "on" } else { "off" });
            }
        }
    }
    print_load("at the end");
    Ok(())
}

/// The answers of one question, and what was decided on them.
struct Question {
    texts: Vec<String>,
    suggested: Vec<Vec<Suggestion>>,
    indicators: Vec<usize>,
    lessons: Vec<Lesson>,
}

impl Question {
    fn of(session: &Session, question: usize) -> Self {
        Self::new(session, question, |answer| session.coding(answer))
    }

    fn new(
        session: &Session,
        question: usize,
        given: impl Fn(AnswerId) -> Option<ThemeSet>,
    ) -> Self {
        let answers = session.queue().answers(question);
        let text = |id: &AnswerId| session.study().answer(*id).map(|one| one.text.clone());
        let themes = session.codebook().questions.get(question).map(|one| one.themes.as_slice());
        let lessons = answers.iter().enumerate().filter_map(|(answer, id)| {
            Some(Lesson { answer, themes: given(*id)?, unasked: ThemeSet::EMPTY, times: 1 })
        });
        Self {
            lessons: lessons.collect(),
            texts: answers.iter().filter_map(text).collect(),
            suggested: answers
                .iter()
                .map(|id| session.codebook_suggestions(*id).to_vec())
                .collect(),
            indicators: themes.unwrap_or_default().iter().map(|one| one.indicators.len()).collect(),
        }
    }

    fn ground(&self) -> Ground {
        let texts = self.texts.iter().map(String::as_str);
        Ground::new(texts, &self.suggested, self.indicators.clone())
    }
}

/// Prints what it takes to make a question ready, to learn from so many of its decisions, and to put what
/// was learned to all its answers.
fn learn_all(name: &str, question: &Question, decided: &[usize]) {
    let ready = median(|| drop(black_box(question.ground())));
    let ground = question.ground();
    for most in decided {
        let lessons = spread(&question.lessons, *most);
        let learning = median(|| drop(black_box(ground.learn(&lessons))));
        let learned = ground.learn(&lessons);
        let putting = median(|| {
            for (answer, codebook) in question.suggested.iter().enumerate() {
                black_box(learned.suggest(&ground, answer, codebook));
                black_box(learned.doubt(&ground, answer));
            }
        });
        println!(
            "{name:<34} {:>8} {:>8} {:>8.2} ms {:>8.2} ms {:>8.2} ms",
            question.texts.len(),
            lessons.len(),
            ready.as_secs_f64() * 1e3,
            learning.as_secs_f64() * 1e3,
            putting.as_secs_f64() * 1e3
        );
    }
}

/// So many of all, evenly.
fn spread(lessons: &[Lesson], most: usize) -> Vec<Lesson> {
    let most = most.min(lessons.len());
    (0..most).map(|n| lessons[n * lessons.len() / most]).collect()
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let started = Instant::now();
            work();
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[TIMES / 2]
}

/// Presses `<Enter>` in a project as this coder.
fn press(
    path: &Path,
    coder: &str,
    learning: bool,
    keys: usize,
    pause: Duration,
) -> Result<Presses> {
    let mut session = Session::start(Project::open(path)?, Some(coder), "1")?;
    session.set_learning(learning)?;
    watch::press(session, &"<Enter>".repeat(keys), pause)
}

fn asked_for(args: impl Iterator<Item = String>) -> Result<usize> {
    // Cargo adds `--bench`.
    let args: Vec<String> = args.filter(|arg| arg != "--bench").collect();
    match args.as_slice() {
        [] => Ok(100_000),
        [option, number] if option == "--answers" => Ok(number.parse()?),
        _ => Err("the only option is --answers N".into()),
    }
}

/// Prints how much else the machine had to do, where the system tells.
fn print_load(when: &str) {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    if let Some(load) = load.split_whitespace().next() {
        println!("{when}: {load} at work on {processors} processors\n");
    }
}
