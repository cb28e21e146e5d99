//! What the bundled codebook ticks for answers as people write them: each file in `tests/suggestions`
//! holds one kind of difficulty, an answer a line, with exactly the themes that must be ticked.
//!
//! The answers were made up for these tests. Those that are known to go wrong stand in
//! `known-misses.tsv`, so that nobody takes the rest for the whole.

use duiding::codebook::Codebook;
use duiding::suggest::{Asked, Engine};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

/// Fewest answers of each kind.
const FEWEST: usize = 50;

struct Case {
    place: String,
    question: String,
    group: String,
    answer: String,
    themes: BTreeSet<String>,
}

fn cases(kind: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/suggestions/{kind}.tsv"));
    let source = std::fs::read_to_string(&path).unwrap();
    let lines = source.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    lines
        .map(|(number, line)| {
            let [question, group, answer, themes] =
                line.split('\t').collect::<Vec<_>>().try_into().expect(line);
            let themes = themes.split(',').filter(|theme| !theme.is_empty());
            Case {
                place: format!("{kind}.tsv:{}", number + 1),
                question: question.to_owned(),
                group: group.to_owned(),
                answer: answer.to_owned(),
                themes: themes.map(str::to_owned).collect(),
            }
        })
        .collect()
}

/// What goes wrong, a line for each answer.
fn faults(cases: &[Case]) -> Vec<String> {
    let codebook = Codebook::bundled().unwrap();
    let engine = Engine::compile(&codebook);
    let mut faults = Vec::new();
    for case in cases {
        let (position, question) = codebook
            .questions
            .iter()
            .enumerate()
            .find(|(_, question)| question.id.0 == case.question)
            .unwrap_or_else(|| panic!("{}: no question {}", case.place, case.question));
        for theme in &case.themes {
            assert!(question.themes.iter().any(|t| t.id.0 == *theme), "{}: {theme}", case.place);
        }
        let asked = Asked { question: position, group: Some(&case.group), text: &case.answer };
        let ticked: BTreeSet<String> = engine
            .suggest(&asked)
            .iter()
            .filter(|suggestion| suggestion.selected)
            .map(|suggestion| question.themes[suggestion.theme].id.0.clone())
            .collect();
        if ticked != case.themes {
            let mut fault = format!("{}: «{}»", case.place, case.answer);
            let missed: Vec<_> = case.themes.difference(&ticked).collect();
            let wrong: Vec<_> = ticked.difference(&case.themes).collect();
            write!(fault, " misses {missed:?}, ticks {wrong:?}").unwrap();
            faults.push(fault);
        }
    }
    faults
}

fn all_right(kind: &str) {
    let cases = cases(kind);
    assert!(cases.len() >= FEWEST, "{} of {kind}", cases.len());
    let faults = faults(&cases);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_denial_or_contrast_decides() {
    all_right("negation");
}

#[test]
fn compounds_are_seen_through() {
    all_right("compound");
}

#[test]
fn slips_of_the_finger_are_forgiven() {
    all_right("typo");
}

#[test]
fn a_theme_is_recognised_without_its_name() {
    all_right("paraphrase");
}

#[test]
fn abbreviations_are_known() {
    all_right("abbreviation");
}

#[test]
fn known_misses_are_still_misses() {
    let cases = cases("known-misses");
    let faults = faults(&cases);
    let solved: Vec<&str> = cases
        .iter()
        .filter(|case| !faults.iter().any(|fault| fault.starts_with(&format!("{}:", case.place))))
        .map(|case| case.place.as_str())
        .collect();
    assert!(solved.is_empty(), "these go right now; move them to their kind: {solved:?}");
}
