//! How long it takes to try an indicator, as after each letter that is typed in the codebook screen.
//!
//! `cargo bench --bench trial` prints the median and longest time over patterns of several kinds, for the
//! example study's largest question and for ten thousand answers: those of the example over and over, each
//! with a word that occurs nowhere else.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a bench prints its figures and stops when it cannot measure"
)]

use duiding::codebook::{Codebook, Indicator, Pattern};
use duiding::import::{self, Overrides};
use duiding::study::{AnswerId, Study};
use duiding::suggest::Trial;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

const PATTERNS: [&str; 8] = [
    "t",
    "tijd",
    "systeem|systemen",
    "*overleg",
    "*preventie*",
    "geen|niet|onvoldoende =vast *overleg",
    "te weinig tijd|capaciteit|personeel|ruimte",
    "e*",
];

/// How often each is tried.
const TIMES: usize = 20;

fn main() {
    // `cargo test` builds benches too and runs them with this flag; measuring is for `cargo bench`.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let codebook =
        Codebook::from_json("bijlage1.json", &std::fs::read("codebooks/bijlage1.json").unwrap())
            .expect("the codebook");
    let table = import::read_file(Path::new("corpus/synthetische-voorbeeldstudie.csv")).unwrap();
    let mapping = import::map_columns(&table, &codebook, &Overrides::default()).unwrap();
    let (study, _) = import::to_study("", &table, &mapping, &codebook).unwrap();
    let of = |question: usize| -> Vec<AnswerId> {
        let id = &codebook.questions[question].id;
        let answers = (0..).map(AnswerId).zip(&study.answers);
        answers.filter(|(_, answer)| answer.question == *id).map(|(id, _)| id).collect()
    };
    let (question, answers) = (0..codebook.questions.len())
        .map(|question| (question, of(question)))
        .max_by_key(|(_, answers)| answers.len())
        .unwrap();
    measure(&codebook, &study, question, &answers);

    let mut large = Study { answers: Vec::new(), ..study.clone() };
    for (n, answer) in study.answers.iter().cycle().take(10_000).enumerate() {
        let mut answer = answer.clone();
        answer.text.push_str(&format!(" {}", made_up(n)));
        large.answers.push(answer);
    }
    let answers: Vec<AnswerId> = (0..10_000).map(AnswerId).collect();
    measure(&codebook, &large, question, &answers);
}

fn measure(codebook: &Codebook, study: &Study, question: usize, answers: &[AnswerId]) {
    let started = Instant::now();
    let trial = Trial::new(codebook, question, Some(0), study, answers).unwrap();
    let ready = started.elapsed();
    let mut times: Vec<(Duration, &str)> = Vec::new();
    for _ in 0..TIMES {
        for pattern in PATTERNS {
            let indicator = Indicator::new(Pattern::parse(pattern).unwrap());
            let started = Instant::now();
            black_box(trial.run(study, &indicator, None, |_| None));
            times.push((started.elapsed(), pattern));
        }
    }
    times.sort();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let (median, longest) = (times[times.len() / 2], times[times.len() - 1]);
    println!(
        "{:>6} answers: laid ready in {:.2} ms, a trial {:.2} ms (median), {:.2} ms (longest, {})",
        answers.len(),
        ms(ready),
        ms(median.0),
        ms(longest.0),
        longest.1
    );
}

/// A word of its own for each number.
fn made_up(mut number: usize) -> String {
    let mut word = String::new();
    for _ in 0..4 {
        word.push_str(["ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "wu"][number % 10]);
        number /= 10;
    }
    word
}
