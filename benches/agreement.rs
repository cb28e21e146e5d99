//! How long a full agreement report takes: every coefficient of every theme and over theme sets.
//!
//! `cargo bench --bench agreement` prints medians for 439 and 100,000 units by two coders with 27 themes,
//! point values alone and with 1,000 resamples, on one thread and on all. The codings are synthetic, made
//! by a rule below: one to three themes a unit, some common and some rare, the second coder differing on
//! about a third.
//!
//! Beside it run the Python packages `krippendorff` (alpha of each theme) and `nltk` (alpha with MASI
//! distance), where `python3`, or the program that `PEERS_PYTHON` names, has them (`pip install krippendorff
//! nltk`): ratios of their time to that of everything here on one thread, and whether the values agree.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    reason = "a bench prints its figures and stops when it cannot measure"
)]

use duiding::agreement::{Agreement, Codings, Resampling, SetMeasure, ThemeMeasure};
use duiding::study::ThemeSet;
use std::fmt::Write as _;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

const THEMES: u64 = 27;

fn main() {
    // `cargo test` builds benches too and runs them with this flag; measuring is for `cargo bench`.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    for (units, times) in [(439, 20), (100_000, 3)] {
        let (codings, rows) = synthetic(units);
        let mut alone = [0.0; 2];
        for resamples in [0, 1_000] {
            for threads in [1, 2] {
                let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
                let resampling = Resampling { resamples, seed: 1 };
                let mut took: Vec<Duration> = (0..times)
                    .map(|_| {
                        let begun = Instant::now();
                        black_box(pool.install(|| Agreement::of(&codings, resampling)));
                        begun.elapsed()
                    })
                    .collect();
                took.sort();
                let median = took[took.len() / 2].as_secs_f64() * 1_000.0;
                if threads == 1 {
                    alone[usize::from(resamples > 0)] = median;
                }
                println!(
                    "{units:>7} units  {resamples:>5} resamples  {threads} thread(s)  {median:>9.1} ms"
                );
            }
        }
        let alpha = Agreement::of(&codings, Resampling { resamples: 200, seed: 1 });
        println!("        alpha with MASI distance: {:?}", alpha.sets(SetMeasure::AlphaMasi));
        beside(&rows, &alpha, alone);
    }
}

/// Codings by a rule, and the same as rows for the packages; small themes are common and large ones rare.
fn synthetic(units: usize) -> (Codings, String) {
    let mut codings = Codings::new(THEMES as usize);
    let mut rows = String::from("unit,coder,themes\n");
    let mut state = 1_u64;
    let mut draw = |end: u64| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % end
    };
    for unit in 0..units {
        let mut first = ThemeSet::EMPTY;
        for _ in 0..draw(4) {
            first.insert((draw(THEMES) * draw(THEMES) / THEMES) as usize);
        }
        let mut second = first;
        if draw(3) == 0 {
            second.toggle((draw(THEMES) * draw(THEMES) / THEMES) as usize);
        }
        codings.note(unit, 0, first);
        codings.note(unit, 1, second);
        for (coder, themes) in [first, second].into_iter().enumerate() {
            let themes: Vec<String> = themes.iter().map(|theme| theme.to_string()).collect();
            writeln!(rows, "{unit},{coder},{}", themes.join(" ")).unwrap();
        }
    }
    (codings, rows)
}

/// Prints what the Python packages take over the same codings, as ratios to what was measured here:
/// everything on one thread, without and with 1,000 resamples, in milliseconds.
fn beside(rows: &str, ours: &Agreement, [points, intervals]: [f64; 2]) {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), rows).unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/agreement/peers.py");
    let python = std::env::var("PEERS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let run = Command::new(python).arg(script).arg(file.path()).arg(THEMES.to_string()).output();
    let told = run.ok().filter(|run| run.status.success());
    let Some(told) =
        told.and_then(|run| serde_json::from_slice::<serde_json::Value>(&run.stdout).ok())
    else {
        println!("        the Python packages krippendorff and nltk are not installed: no ratios");
        return;
    };
    let ratio = |what: &str, key: &str, own: f64| {
        if let Some(seconds) = told[key].as_f64() {
            let times = seconds * 1_000.0 / own;
            println!(
                "        {what}: {:.1} ms, {times:.1} times everything here",
                seconds * 1_000.0
            );
        }
    };
    ratio("krippendorff, alpha of each theme", "krippendorff", points);
    ratio("nltk, alpha with MASI distance", "nltk", points);
    ratio("krippendorff, 1,000 resamples by hand (20 measured)", "bootstrap_1000", intervals);
    let apart = (0..THEMES as usize).filter_map(|theme| {
        let own = ours.theme(theme, ThemeMeasure::KrippendorffAlpha)?.value.ok()?;
        Some((own - told["alphas"][theme].as_f64()?).abs())
    });
    let themes = apart.fold(0.0, f64::max);
    let masi = ours.sets(SetMeasure::AlphaMasi).value.unwrap() - told["masi"].as_f64().unwrap();
    println!(
        "        values differ at most by {themes:.1e} (themes) and {:.1e} (MASI)",
        masi.abs()
    );
}
