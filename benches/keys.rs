//! Keys per answer: a simulated coder who knows the right codes presses real keys in the real program.
//!
//! ```text
//! cargo bench --bench keys                        the example study, by the codes of coder A
//! cargo bench --bench keys -- --answers F --codes F [--codebook F] [--no-learning]
//! ```
//!
//! The coder reads the screen as a person does (which answer, what is ticked), presses the numbers of what
//! must change, and confirms. Every key counts, also those that go from one screen to another and those
//! that mend what came out wrong (such as answers with the same text and other codes, or a theme that the
//! round never offered; the coder is taken to have noted which). At the end all codes must be the right
//! ones, or the bench fails.
//!
//! The ways to work:
//! - *answer by answer*: in the order of the file; the same text comes once, and is decided for all;
//! - *with near ones*: like with like, and nearly the same answers are confirmed together where that helps;
//! - *theme round*: each theme in turn over all answers, then what is left answer by answer.
//!
//! The example's answers and codes are synthetic, and the codebook was written by the same hand; see
//! corpus/README.md. The figure says what the program asks of the hands, not how fast people read.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench prints its figures, and why there are none"
)]

#[path = "keys/coder.rs"]
mod coder;
#[path = "keys/known.rs"]
mod known;
#[path = "keys/screen.rs"]
mod screen;

use coder::{Coder, Way};
use duiding::codebook::Codebook;
use duiding::decide::Session;
use duiding::import::{self, Overrides};
use duiding::message::Lang;
use duiding::store::Project;
use duiding::study::Study;
use duiding::tui::{Palette, Shell, State, run};
use known::Known;
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    // `cargo test` builds benches too and runs them without this flag; measuring is for `cargo bench`.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("keys: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<()> {
    let options = Options::from_args(std::env::args().skip(1))?;
    let bytes = std::fs::read(&options.codebook)?;
    let codebook = Codebook::from_json(&options.codebook, &bytes)?;
    let table = import::read_file(Path::new(&options.answers))?;
    let mapping = import::map_columns(&table, &codebook, &Overrides::default())?;
    let (study, _) = import::to_study("keys", &table, &mapping, &codebook)?;
    let codings =
        import::read_codings(&import::read_file(Path::new(&options.codes))?, &codebook, &study)?;
    let known = Known::new(&study, &codebook, &codings);
    println!("{} coded answers, {} different texts", known.answers(), known.texts());
    let heads = ["way", "keys", "decisions", "/decision", "/answer", "mended"];
    let [way, keys, decisions, decision, answer, mended] = heads;
    println!("{way:<18} {keys:>6} {decisions:>9} {decision:>9} {answer:>9} {mended:>7}");
    for way in Way::ALL {
        work(&options, &codebook, &study, &known, way)?;
    }
    Ok(())
}

/// Codes the whole study in one way, and prints what it took.
fn work(
    options: &Options,
    codebook: &Codebook,
    study: &Study,
    known: &Known,
    way: Way,
) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("keys.duiding");
    Project::create(&path, &known.coded_part(study), codebook)?;
    let mut session = Session::start(Project::open(&path)?, Some("Toets"), "1")?;
    session.set_learning(options.learning)?;
    session.learn_at_once();
    let mut state = State::new(session, Shell::new(Lang::Nl, Palette::Terminal))?;
    let mut coder = Coder::new(way, known);
    run(&mut state, &mut coder).map_err(|problem| format!("{problem:?}"))?;
    let wrong = wrong(&state.session, known);
    let mut mending = Coder::mending(known, wrong.clone());
    if !wrong.is_empty() {
        run(&mut state, &mut mending).map_err(|problem| format!("{problem:?}"))?;
    }
    let left = self::wrong(&state.session, known).len();
    let keys = coder.keys() + mending.keys();
    let decisions = coder.decisions() + mending.decisions();
    println!(
        "{:<18} {keys:>6} {decisions:>9} {:>9.3} {:>9.3} {:>7}",
        way.name(),
        keys as f64 / decisions as f64,
        keys as f64 / known.answers() as f64,
        wrong.len(),
    );
    if left > 0 {
        return Err(
            format!("{}: {left} answers are not coded as they should be", way.name()).into()
        );
    }
    Ok(())
}

/// The answers that are not coded as they should be: question and respondent.
fn wrong(session: &Session, known: &Known) -> Vec<(usize, String)> {
    let wrong = session.queue().all().filter_map(|id| {
        let wanted = known.wanted(session.study(), session.codebook(), id);
        let (answer, question, _) = session.answer(id)?;
        let respondent = session.study().respondent(answer.respondent)?.key.clone();
        (session.coding(id) != wanted).then_some((question, respondent))
    });
    wrong.collect()
}

struct Options {
    codebook: String,
    answers: String,
    codes: String,
    learning: bool,
}

impl Options {
    fn from_args(args: impl Iterator<Item = String>) -> Result<Self> {
        let mut options = Self {
            codebook: "codebooks/bijlage1.json".to_owned(),
            answers: "corpus/synthetische-voorbeeldstudie.csv".to_owned(),
            codes: "corpus/codes-codeur-a.csv".to_owned(),
            learning: true,
        };
        // Cargo adds `--bench`.
        let mut args = args.filter(|arg| arg != "--bench");
        while let Some(arg) = args.next() {
            let mut value = || args.next().ok_or_else(|| format!("{arg} needs a file"));
            match arg.as_str() {
                "--codebook" => options.codebook = value()?,
                "--answers" => options.answers = value()?,
                "--codes" => options.codes = value()?,
                "--no-learning" => options.learning = false,
                _ => return Err(format!("the option {arg} is unknown").into()),
            }
        }
        Ok(options)
    }
}
