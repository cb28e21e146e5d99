//! The bundled codebook against sentences written for it: what it must catch and what it must not.

use crate::support::CODEBOOK;
use duiding::codebook::Codebook;
use duiding::suggest::{Asked, Engine};
use std::collections::BTreeSet;

/// `question<tab>sentence<tab>themes`, written beside the indicators and not taken from the example.
const CASES: &str = include_str!("../fixtures/codebook-cases.tsv");

#[test]
fn every_sentence_gets_its_themes_and_no_others() {
    let codebook = Codebook::from_json("bijlage1.json", &std::fs::read(CODEBOOK).unwrap()).unwrap();
    let engine = Engine::compile(&codebook);
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in CASES.lines() {
        let [question, text, themes] = case.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{case}")
        };
        let position = codebook.questions.iter().position(|q| q.id.0 == question).unwrap();
        let expected: BTreeSet<&str> =
            themes.split(',').filter(|theme| !theme.is_empty()).collect();
        let suggestions = engine.suggest(&Asked::new(position, text));
        let found: BTreeSet<&str> = suggestions
            .iter()
            .filter(|suggestion| suggestion.selected)
            .map(|suggestion| codebook.questions[position].themes[suggestion.theme].id.0.as_str())
            .collect();
        if found != expected {
            wrong.push(format!("{text}\n   expected {expected:?}, found {found:?}"));
        }
        count += 1;
    }
    assert!(count > 250);
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
