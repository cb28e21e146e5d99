//! How many answers a second the suggestions read.
//!
//! `cargo bench --bench suggest -- [--codebook F] [--terms N] [--answers F] [--count N] [--distinct N]`
//!
//! Without `--answers` (a text file, an answer a line) the answers are synthetic, and said to be so: of
//! ten words on average, a third of them function words, one in six from the codebook's indicators for
//! the question, the rest out of `--distinct` made-up words that are as unevenly spread as real ones.
//! `--terms` leaves each theme so many single words. A raw scan for the words of the codebook stands beside it,
//! because how many answers a second there are says as much of the machine.

#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

#[path = "suggest/scan.rs"]
mod scan;

use duiding::codebook::{Codebook, Indicator, Pattern, Term};
use duiding::suggest::{Asked, Engine};
use scan::Scan;
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Answers that are worked on at a time on all processors, so that results do not pile up.
const BATCH: usize = 20_000;

struct Options {
    codebook: String,
    answers: Option<String>,
    count: usize,
    distinct: usize,
    terms: Option<usize>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::from_args()?;
    let mut codebook = Codebook::from_json(&options.codebook, &std::fs::read(&options.codebook)?)?;
    if let Some(terms) = options.terms {
        scan::shorten(&mut codebook, terms);
    }
    let questions = codebook.questions.len();
    let indicators: usize =
        codebook.questions.iter().flat_map(|q| &q.themes).map(|theme| theme.indicators.len()).sum();
    println!("{}: {} themes, {indicators} indicators", options.codebook, codebook.theme_count());

    let texts = match &options.answers {
        Some(file) => {
            let lines = std::fs::read_to_string(file)?;
            let lines: Vec<String> = lines.lines().map(str::to_owned).collect();
            lines.iter().cycle().take(options.count.max(lines.len())).cloned().collect()
        }
        None => synthetic(&codebook, options.count, options.distinct),
    };
    let answers: Vec<Asked> =
        texts.iter().enumerate().map(|(at, text)| Asked::new(at % questions, text)).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    let kind = if options.answers.is_some() { "answers from a file" } else { "SYNTHETIC answers" };
    println!("{} {kind}, {:.1} MB; {} MB in use", answers.len(), bytes as f64 / 1e6, peak_mb());

    let started = Instant::now();
    let engine = Engine::compile(&codebook);
    println!("compiled in {:.1} ms", started.elapsed().as_secs_f64() * 1e3);

    let mut suggestions = 0;
    let mut one_thread = || {
        suggestions = 0;
        for asked in &answers {
            suggestions += black_box(engine.suggest(asked)).len();
        }
    };
    report("one thread, every word new", answers.len(), &timed(&mut one_thread), true);
    report("one thread, words remembered", answers.len(), &timed(&mut one_thread), true);
    let per_answer = suggestions as f64 / answers.len() as f64;
    println!("{per_answer:.2} suggestions an answer; peak {} MB", peak_mb());
    let scan = Scan::new(&codebook)?;
    let mut raw = || {
        black_box(answers.iter().map(|asked| scan.count(asked.text)).sum::<usize>());
    };
    let what = format!("one thread, raw scan for {} words", scan.words);
    report(&what, answers.len(), &timed(&mut raw), true);
    drop(scan);

    let threads = std::thread::available_parallelism()?;
    let engine = Engine::compile(&codebook);
    let mut all_threads = || {
        for batch in answers.chunks(BATCH) {
            black_box(engine.suggest_all(batch));
        }
    };
    report(
        &format!("{threads} threads, every word new"),
        answers.len(),
        &timed(&mut all_threads),
        false,
    );
    report(
        &format!("{threads} threads, words remembered"),
        answers.len(),
        &timed(&mut all_threads),
        false,
    );
    println!("peak {} MB", peak_mb());
    let edited = answers.get(..EDITED_ANSWERS).unwrap_or(&answers);
    report_edits("after all these answers", codebook.clone(), engine, edited);
    report_edits("after these alone", codebook.clone(), Engine::compile(&codebook), edited);
    Ok(())
}

/// Answers that are read again after an edit, and how often that is measured.
const EDITED_ANSWERS: usize = 10_000;
const EDITS: usize = 20;

/// Prints how long it takes until all suggestions are there again after a theme was given an indicator more, and
/// after it was taken away again: the engine, and the answers for which they may differ.
fn report_edits(what: &str, mut codebook: Codebook, mut engine: Engine, answers: &[Asked]) {
    black_box(engine.suggest_all(answers));
    let mut read_again = 0;
    let mut took: Vec<(Duration, Duration)> = Vec::new();
    for edit in 0..EDITS {
        let question = edit / 2 % codebook.questions.len().max(1);
        let themes = codebook.questions.get_mut(question).map(|question| &mut question.themes);
        let Some(theme) = themes.and_then(|themes| themes.first_mut()) else { return };
        if edit % 2 == 0 {
            // Now words that are new, now words that other indicators have.
            let words = ["voetbal|stadions", "overleg afstemmen", "zwemmen", "privacy|gedoe"];
            let Ok(pattern) = Pattern::parse(words[edit / 2 % words.len()]) else { return };
            theme.indicators.insert(theme.indicators.len() / 2, Indicator::new(pattern));
        } else {
            theme.indicators.remove((theme.indicators.len() - 1) / 2);
        }
        let started = Instant::now();
        engine = engine.recompiled(&codebook);
        let compiled = started.elapsed();
        read_again += black_box(engine.suggest_changed(answers)).len();
        took.push((started.elapsed(), compiled));
    }
    println!(
        "edits {what}: {} of {} answers read again on average",
        read_again / EDITS,
        answers.len()
    );
    took.sort_unstable();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    for (which, place) in [("best", 0), ("median", took.len() / 2)] {
        let Some((all, compiled)) = took.get(place) else { return };
        let (all, compiled, count) = (ms(*all), ms(*compiled), answers.len());
        println!(
            "edit, {which} of {EDITS}: suggestions for {count} answers in {all:.1} ms, compiling {compiled:.1} of it"
        );
    }
}

/// What a piece of work took: by the clock, and of this thread's processor time where the system tells.
struct Took {
    clock: Duration,
    processor: Option<Duration>,
}

fn timed(work: &mut impl FnMut()) -> Took {
    let (started, before) = (Instant::now(), processor_time());
    work();
    let processor = before.zip(processor_time()).map(|(before, after)| after - before);
    Took { clock: started.elapsed(), processor }
}

/// Processor time of this thread so far.
fn processor_time() -> Option<Duration> {
    let schedule = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    schedule.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

/// Prints a rate; by processor time too when the work was all on this thread, because on a machine that
/// is busy with other things the clock tells little.
fn report(what: &str, answers: usize, took: &Took, on_this_thread: bool) {
    let rate = |time: Duration| answers as f64 / time.as_secs_f64() / 1e6;
    print!("{what}: {:.2} million answers a second", rate(took.clock));
    match took.processor.filter(|_| on_this_thread) {
        Some(time) => println!(" ({:.2} by processor time)", rate(time)),
        None => println!(),
    }
}

/// The most memory the process has had, in MB; 0 where the system does not tell.
fn peak_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kb = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kb.unwrap_or_default() / 1000
}

impl Options {
    fn from_args() -> Result<Self, Box<dyn Error>> {
        let mut options = Self {
            codebook: "codebooks/bijlage1.json".to_owned(),
            answers: None,
            count: 1_000_000,
            distinct: 27_000,
            terms: None,
        };
        // Cargo adds `--bench`.
        let mut args = std::env::args().skip(1).filter(|arg| arg != "--bench");
        while let Some(arg) = args.next() {
            let value = args.next().ok_or_else(|| format!("{arg} needs a value"))?;
            match arg.as_str() {
                "--codebook" => options.codebook = value,
                "--answers" => options.answers = Some(value),
                "--count" => options.count = value.parse()?,
                "--distinct" => options.distinct = value.parse()?,
                "--terms" => options.terms = Some(value.parse()?),
                _ => return Err(format!("unknown option {arg}").into()),
            }
        }
        Ok(options)
    }
}

const FUNCTION_WORDS: &str = "de het een en of we wij ik er is zijn hebben heeft niet geen te weinig \
     veel van voor met door op in aan bij dat die maar wel ook nog vaak niets wordt worden kan";

/// Made-up answers from the words of the codebook; the same ones at every run.
fn synthetic(codebook: &Codebook, count: usize, distinct: usize) -> Vec<String> {
    let function_words: Vec<&str> = FUNCTION_WORDS.split_whitespace().collect();
    let indicator_words: Vec<Vec<String>> = codebook
        .questions
        .iter()
        .map(|q| {
            let patterns = q.themes.iter().flat_map(|theme| &theme.indicators).map(|i| &i.pattern);
            patterns.flat_map(|pattern| pattern.terms.iter().flatten()).map(sample).collect()
        })
        .collect();
    let mut random = Random(0x5eed);
    let syllables =
        ["be", "ver", "ga", "lo", "ruk", "men", "dig", "stel", "or", "pla", "ten", "schap"];
    let other_words: Vec<String> = (0..distinct)
        .map(|n| {
            let digits = (0..4).map(|place| n / syllables.len().pow(place) % syllables.len());
            let word: String = digits.map(|digit| syllables[digit]).collect();
            if n < syllables.len().pow(4) { word } else { format!("{word}{}", n / 20_736) }
        })
        .collect();
    let mut answer = |at: usize| {
        let own = &indicator_words[at % indicator_words.len()];
        let mut text = String::new();
        for word in 0..3 + random.below(15) {
            if word > 0 {
                text.push_str([" ", " ", " ", " ", " ", " ", " ", ", ", ". "][random.below(9)]);
            }
            text.push_str(match random.below(6) {
                0 | 1 => function_words[random.below(function_words.len())],
                2 if !own.is_empty() => &own[random.below(own.len())],
                _ => &other_words[random.zipf(distinct)],
            });
        }
        text
    };
    (0..count).map(&mut answer).collect()
}

/// A word that fits the term.
fn sample(term: &Term) -> String {
    match term {
        Term::Word(word) | Term::Exact(word) => word.clone(),
        Term::Prefix(part) => format!("{part}sel"),
        Term::Suffix(part) => format!("werk{part}"),
        Term::Infix(part) => format!("werk{part}sel"),
    }
}

/// Xorshift: enough for making up answers.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit.max(1)
    }

    /// A rank below the limit, as likely as words are: the n-th twice as likely as the 2n-th.
    fn zipf(&mut self, limit: usize) -> usize {
        let share = self.below(1 << 30) as f64 / f64::from(1 << 30);
        ((limit as f64).powf(share) as usize).min(limit) - 1
    }
}
