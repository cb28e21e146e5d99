//! What learning does to what is likely, and to the ticks, while decisions come in, on made-up answers whose
//! codes are known: with a codebook that finds nearly all of what a coder sees, and with one that finds little
//! of it.

use super::*;
use crate::study::ThemeSet;
use crate::suggest::{Evidence, Rung, Suggestion};
use proptest::prelude::*;

/// By theme the words that tell of it.
const WORDS: [[&str; 6]; 3] = [
    ["druk", "tijdgebrek", "haast", "agenda", "volle", "overuren"],
    ["privacy", "geheim", "dossier", "inzage", "wachtwoord", "slot"],
    ["leiding", "directeur", "baas", "bestuur", "manager", "chef"],
];
const OTHER: [&str; 12] = [
    "soms", "altijd", "team", "overal", "week", "klant", "gesprek", "mensen", "vaak", "brief",
    "vorig", "jaar",
];
const ANSWERS: usize = 300;
const SEEDS: u64 = 8;

/// How good a codebook is.
struct Codebook {
    /// How many of the words of a theme it knows.
    knows: usize,
    /// In how many of a hundred answers without a theme such a word stands all the same.
    misleads: usize,
    /// How many of its words, the first, are those that mislead.
    misleading: usize,
    /// To how many of a hundred answers the coder gives a theme of which no word tells.
    unsaid: usize,
}

/// Answers with their codes and with what the codebook finds.
struct Stream {
    ground: Ground,
    codebook: Vec<Vec<Suggestion>>,
    given: Vec<ThemeSet>,
}

impl Stream {
    fn new(codebook: &Codebook, seed: u64) -> Self {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut below = |limit: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 11) as usize % limit
        };
        let (mut texts, mut given, mut found) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ANSWERS {
            let mut words: Vec<&str> = (0..4).map(|_| OTHER[below(OTHER.len())]).collect();
            let (mut themes, mut suggestions) = (ThemeSet::default(), Vec::new());
            for (theme, own) in WORDS.iter().enumerate() {
                let is_given = below(3) == 0;
                let word = if is_given {
                    themes.insert(theme);
                    below(own.len())
                } else if below(100) < codebook.misleads {
                    below(codebook.misleading)
                } else {
                    if codebook.unsaid > 0 && below(100) < codebook.unsaid {
                        themes.insert(theme);
                    }
                    continue;
                };
                words.push(own[word]);
                if word < codebook.knows {
                    suggestions.push(suggestion(theme, word));
                }
            }
            texts.push(words.join(" "));
            given.push(themes);
            found.push(suggestions);
        }
        let indicators = vec![codebook.knows; WORDS.len()];
        let ground = Ground::new(texts.iter().map(String::as_str), &found, indicators);
        Self { ground, codebook: found, given }
    }

    fn learned_from(&self, decisions: usize) -> Learned {
        let lessons = (0..decisions).map(|answer| Lesson {
            answer,
            themes: self.given[answer],
            unasked: ThemeSet::EMPTY,
            times: 1,
        });
        self.ground.learn(&lessons.collect::<Vec<_>>())
    }

    /// F1 of what is likely by the codebook alone and by what was learned from the first answers, on the
    /// others.
    fn f1_after(&self, decisions: usize) -> (f64, f64) {
        let learned = self.learned_from(decisions);
        let f1 = |likely: &dyn Fn(usize) -> ThemeSet| {
            let (mut right, mut proposed, mut given) = (0, 0, 0);
            for answer in decisions..ANSWERS {
                let likely = likely(answer);
                right += likely.iter().filter(|theme| self.given[answer].contains(*theme)).count();
                proposed += likely.len();
                given += self.given[answer].len();
            }
            f64::from(2 * right as u32) / f64::from((proposed + given) as u32)
        };
        let codebook = f1(&|answer| ticked(&self.codebook[answer]));
        (codebook, f1(&|answer| learned.likely(&self.ground, answer, &self.codebook[answer])))
    }

    /// On the answers after so many decisions: how many themes are likely, how many are ticked, and how many
    /// of the likely and of the ticked are right.
    fn ticks_after(&self, decisions: usize) -> [usize; 4] {
        let learned = self.learned_from(decisions);
        let mut counts = [0; 4];
        for answer in decisions..ANSWERS {
            let codebook = &self.codebook[answer];
            let ticked = ticked(&learned.suggest(&self.ground, answer, codebook));
            let likely = learned.likely(&self.ground, answer, codebook);
            let right = |themes: ThemeSet| {
                themes.iter().filter(|theme| self.given[answer].contains(*theme)).count()
            };
            let own = [likely.len(), ticked.len(), right(likely), right(ticked)];
            counts.iter_mut().zip(own).for_each(|(count, own)| *count += own);
        }
        counts
    }
}

fn ticked(suggestions: &[Suggestion]) -> ThemeSet {
    suggestions.iter().filter(|one| one.selected).map(|one| one.theme).collect()
}

fn suggestion(theme: usize, indicator: usize) -> Suggestion {
    let evidence = Evidence {
        spans: vec![],
        terms: vec![],
        indicator,
        rung: Rung::Exact,
        negated: false,
        weight: 0.6,
    };
    Suggestion { theme, score: 0.6, selected: true, evidence: vec![evidence] }
}

/// The mean F1 of codebook and learned over some streams.
fn mean(codebook: &Codebook, decisions: usize) -> (f64, f64) {
    let all = (1..=SEEDS).map(|seed| Stream::new(codebook, seed).f1_after(decisions));
    let (one, other) = all.fold((0.0, 0.0), |sum, f1| (sum.0 + f1.0, sum.1 + f1.1));
    (one / SEEDS as f64, other / SEEDS as f64)
}

/// The same over some streams.
fn all_ticks(codebook: &Codebook, decisions: usize) -> [usize; 4] {
    let all = (1..=SEEDS).map(|seed| Stream::new(codebook, seed).ticks_after(decisions));
    all.fold([0; 4], |sum, one| std::array::from_fn(|at| sum[at] + one[at]))
}

/// The most that may be lost to chance: one tick in two hundred.
const NOISE: f64 = 0.005;

#[test]
fn a_codebook_that_finds_everything_is_left_alone() {
    for decisions in [5, 15, 30, 60, 120] {
        let (codebook, learned) =
            mean(&Codebook { knows: 6, misleads: 0, misleading: 6, unsaid: 0 }, decisions);
        assert!((codebook - 1.0).abs() < f64::EPSILON, "{codebook}");
        assert!(learned >= codebook - NOISE, "after {decisions}: {learned}");
    }
}

#[test]
fn a_codebook_that_is_right_less_often_than_is_aimed_at_keeps_its_ticks() {
    for decisions in [5, 15, 30, 60, 120] {
        let (codebook, learned) =
            mean(&Codebook { knows: 6, misleads: 16, misleading: 6, unsaid: 0 }, decisions);
        assert!((0.8..0.9).contains(&codebook), "{codebook}");
        assert!(learned >= codebook - NOISE, "after {decisions}: {learned} for {codebook}");
    }
}

#[test]
fn few_guesses_are_added_where_there_is_nothing_to_learn() {
    for decisions in [5, 15, 30, 60, 120] {
        let (codebook, learned) =
            mean(&Codebook { knows: 6, misleads: 0, misleading: 6, unsaid: 15 }, decisions);
        assert!((0.8..0.95).contains(&codebook), "{codebook}");
        // Now and then chance passes for proof.
        assert!(learned >= codebook - 3.0 * NOISE, "after {decisions}: {learned} for {codebook}");
    }
}

#[test]
fn a_codebook_that_finds_little_is_learned_past() {
    let poor = Codebook { knows: 1, misleads: 1, misleading: 1, unsaid: 0 };
    for decisions in [5, 15, 30] {
        let (codebook, learned) = mean(&poor, decisions);
        assert!(learned >= codebook - NOISE, "after {decisions}: {learned} for {codebook}");
    }
    let (codebook, learned) = mean(&poor, 120);
    assert!(learned > codebook + 0.2, "{learned} for {codebook}");
}

#[test]
fn a_codebook_that_is_right_keeps_all_its_ticks() {
    for decisions in [5, 30, 120] {
        let sound = Codebook { knows: 6, misleads: 0, misleading: 6, unsaid: 0 };
        let [likely, ticked, ..] = all_ticks(&sound, decisions);
        assert_eq!(ticked, likely, "after {decisions}");
    }
}

#[test]
fn of_a_codebook_that_is_often_wrong_hardly_a_tick_is_left_where_nothing_is_sure() {
    // Every word of it misleads as often as the others.
    let loose = Codebook { knows: 6, misleads: 40, misleading: 6, unsaid: 0 };
    let [likely, ticked, ..] = all_ticks(&loose, 5);
    assert_eq!(likely, ticked, "too little is known yet");
    let [likely, ticked, ..] = all_ticks(&loose, 120);
    assert!(ticked * 20 < likely, "{ticked} of {likely}");
}

#[test]
fn words_of_a_codebook_that_are_right_stay_ticked_where_others_mislead() {
    let mixed = Codebook { knows: 6, misleads: 20, misleading: 2, unsaid: 0 };
    let [likely, ticked, likely_right, ticked_right] = all_ticks(&mixed, 120);
    let counts = format!("{likely_right} of {likely}, {ticked_right} of {ticked}");
    assert!(likely_right * 100 < likely * 85, "{counts}");
    assert!(ticked * 4 > likely && ticked < likely, "{counts}");
    assert!(ticked_right * 100 > ticked * 85, "{counts}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever the codebook and the decisions, only what is likely is ticked, and *no theme* is proposed
    /// only where nothing is likely.
    #[test]
    fn ticks_are_among_what_is_likely(
        knows in 1_usize..=6,
        misleads in 0_usize..60,
        unsaid in 0_usize..40,
        seed in 1_u64..1_000,
        decisions in 0_usize..80,
    ) {
        let stream = Stream::new(&Codebook { knows, misleads, misleading: knows, unsaid }, seed);
        let learned = stream.learned_from(decisions);
        for (answer, codebook) in stream.codebook.iter().enumerate() {
            let likely = learned.likely(&stream.ground, answer, codebook);
            let ticked = ticked(&learned.suggest(&stream.ground, answer, codebook));
            prop_assert!(ticked.iter().all(|theme| likely.contains(theme)));
            let none = learned.proposes_none(&stream.ground, answer, codebook);
            prop_assert!(!none || likely.is_empty());
        }
    }
}
