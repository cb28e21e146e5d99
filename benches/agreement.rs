//! How long a full agreement report takes: every coefficient of every theme and over theme sets.
//!
//! `cargo bench --bench agreement` prints medians for 439 and 100,000 units by two coders with 27 themes,
//! point values alone and with 1,000 resamples, on one thread and on all. The codings are synthetic, made
//! by a rule below: one to three themes a unit, some common and some rare, the second coder differing on
//! about a third.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    reason = "a bench prints its figures and stops when it cannot measure"
)]

use duiding::agreement::{Agreement, Codings, Resampling, SetMeasure};
use duiding::study::ThemeSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

const THEMES: u64 = 27;

fn main() {
    // `cargo test` builds benches too and runs them with this flag; measuring is for `cargo bench`.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    for (units, times) in [(439, 20), (100_000, 3)] {
        let codings = synthetic(units);
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
                println!(
                    "{units:>7} units  {resamples:>5} resamples  {threads} thread(s)  {median:>9.1} ms"
                );
            }
        }
        let alpha = Agreement::of(&codings, Resampling { resamples: 200, seed: 1 });
        println!("        alpha with MASI distance: {:?}", alpha.sets(SetMeasure::AlphaMasi));
    }
}

/// Codings by a rule; small themes are common and large ones rare.
fn synthetic(units: usize) -> Codings {
    let mut codings = Codings::new(THEMES as usize);
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
    }
    codings
}
