//! How well the suggestions are what a coder decided.
//!
//! ```text
//! cargo bench --bench quality                    the sets that come with the program
//! cargo bench --bench quality -- --answers F --codes F [--kinds F]
//!
//! --codebook F   the codebook; else that of Bijlage 1
//! --answers F    a survey export, as `duiding suggest` reads it
//! --codes F      respondent,question,theme; an empty theme is an answer without themes
//! --kinds F      respondent,question,kind: the kind of answer, for figures by kind
//! --every        counts every suggestion, not only those that are ticked beforehand
//! --markdown     prints the tables as docs/quality.md has them
//! --learning     what learning from decisions brings, in place of the figures above (see below)
//! --indicators N[,N]   with --learning: also with the codebook cut down to so many indicators a theme
//! --draws N      with --learning: only answers in orders by lot, the mean of N
//! ```
//!
//! Counted is over answers and themes, all alike (micro): a theme that is ticked is right or wrong, one
//! that a coder gave and that is not ticked is missed. An answer without a row in the codes was not
//! coded and does not count. After the figures by question, theme and kind come those with each part of
//! the engine switched off.
//!
//! With `--learning` the codebook alone is set against codebook and learning, after 0, 30, 60, ... decisions,
//! on the answers that are not decided on yet (`quality/learning.rs`). F1 there is of what is likely, before ticks
//! are withheld that are not sure enough.
//!
//! Answers are not printed, so that a set that is kept apart stays so.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench prints its figures, and why there are none"
)]

#[path = "quality/count.rs"]
mod count;
#[path = "quality/cut.rs"]
mod cut;
#[path = "quality/field.rs"]
mod field;
#[path = "quality/grid.rs"]
mod grid;
#[path = "quality/learning.rs"]
mod learning;
#[path = "quality/set.rs"]
mod set;
#[path = "quality/tables.rs"]
mod tables;
#[path = "quality/variant.rs"]
mod variant;

use duiding::codebook::Codebook;
use set::Set;
use std::error::Error;
use std::process::ExitCode;
use tables::Measured;
use variant::Variant;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The sets that come with the program: heading, answers, codes and kinds.
const BUNDLED: [(&str, &str, &str, Option<&str>); 3] = [
    (
        "Example study, coder A",
        "corpus/synthetische-voorbeeldstudie.csv",
        "corpus/codes-codeur-a.csv",
        None,
    ),
    (
        "Practised on",
        "corpus/oefen-antwoorden.csv",
        "corpus/oefen-codes.csv",
        Some("corpus/oefen-soorten.csv"),
    ),
    (
        "Kept apart",
        "corpus/apart-antwoorden.csv",
        "corpus/apart-codes.csv",
        Some("corpus/apart-soorten.csv"),
    ),
];

fn main() -> ExitCode {
    // `cargo test` builds benches too and runs them without this flag; measuring is for `cargo bench`.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("quality: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let options = Options::from_args(std::env::args().skip(1))?;
    let path = &options.codebook;
    let bytes = std::fs::read(path).map_err(|error| format!("cannot read {path}: {error}"))?;
    let codebook = Codebook::from_json(path, &bytes)?;
    let sets = options.sets(&codebook)?;
    if options.learning {
        learning::print(&sets, &codebook, &options.indicators, options.draws, options.markdown);
        return Ok(());
    }
    let variants = Variant::all(&codebook);
    let measured: Vec<Measured> =
        sets.iter().map(|set| Measured::new(set, &codebook, &variants, options.every)).collect();
    if measured.len() > 1 {
        tables::together(&measured).print(options.markdown);
    }
    for one in &measured {
        one.print(options.markdown);
    }
    Ok(())
}

struct Options {
    codebook: String,
    answers: Option<String>,
    codes: Option<String>,
    kinds: Option<String>,
    every: bool,
    markdown: bool,
    learning: bool,
    /// The numbers of indicators a theme that codebooks are cut down to.
    indicators: Vec<usize>,
    /// How many orders by lot, when nothing else is measured.
    draws: Option<u64>,
}

impl Options {
    fn from_args(args: impl Iterator<Item = String>) -> Result<Self> {
        let mut options = Self {
            codebook: "codebooks/bijlage1.json".to_owned(),
            answers: None,
            codes: None,
            kinds: None,
            every: false,
            markdown: false,
            learning: false,
            indicators: Vec::new(),
            draws: None,
        };
        // Cargo adds `--bench`.
        let mut args = args.filter(|arg| arg != "--bench");
        while let Some(arg) = args.next() {
            let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
            match arg.as_str() {
                "--codebook" => options.codebook = value()?,
                "--answers" => options.answers = Some(value()?),
                "--codes" => options.codes = Some(value()?),
                "--kinds" => options.kinds = Some(value()?),
                "--every" => options.every = true,
                "--markdown" => options.markdown = true,
                "--learning" => options.learning = true,
                "--indicators" => {
                    let numbers = value()?;
                    let numbers = numbers.split(',').map(|number| number.trim().parse());
                    options.indicators = numbers.collect::<std::result::Result<_, _>>()?;
                }
                "--draws" => options.draws = Some(value()?.parse()?),
                _ => return Err(format!("the option {arg} is unknown").into()),
            }
        }
        if (!options.indicators.is_empty() || options.draws.is_some()) && !options.learning {
            return Err("--indicators and --draws go with --learning".into());
        }
        if options.learning && (options.every || options.kinds.is_some()) {
            return Err("--learning has no figures by kind, nor for every suggestion".into());
        }
        Ok(options)
    }

    /// The set that is asked for, or else those that come with the program.
    fn sets(&self, codebook: &Codebook) -> Result<Vec<Set>> {
        match (&self.answers, &self.codes) {
            (Some(answers), Some(codes)) => {
                let set = Set::read(answers, codebook, answers, codes, self.kinds.as_deref())?;
                Ok(vec![set])
            }
            (None, None) if self.kinds.is_none() => BUNDLED
                .iter()
                .map(|(name, answers, codes, kinds)| {
                    Set::read(name, codebook, answers, codes, *kinds)
                })
                .collect(),
            _ => Err("--answers and --codes go together, and --kinds with both".into()),
        }
    }
}
