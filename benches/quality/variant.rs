//! The engine with parts of it switched off.

use duiding::codebook::Codebook;
use duiding::suggest::{Abilities, Engine};

/// A part of the engine, and how it is switched off.
type Part = (&'static str, fn(&mut Abilities));

const PARTS: [Part; 10] = [
    ("forms by the dictionary", |on| on.lemmas = false),
    ("forms by their ending", |on| on.stems = false),
    ("parts of compounds", |on| on.parts = false),
    ("derivations and opposites", |on| on.derivations = false),
    ("slips of the finger", |on| on.typos = false),
    ("verbs that come apart", |on| on.separated = false),
    ("abbreviations", |on| on.abbreviations = false),
    ("polarity", |on| on.polarity = false),
    ("clauses", |on| on.clauses = false),
    ("groups", |on| on.groups = false),
];

/// Words as they stand, with negation, clauses, abbreviations and groups minded.
const PLAIN_WORDS: Abilities = Abilities::PLAIN;

/// The same, with rust-stemmers for words that the dictionary lacks.
const STEMS_ONLY: Abilities = Abilities { stems: true, ..Abilities::PLAIN };

/// Words as they stand, and nothing else.
const FLOOR: Abilities = Abilities {
    abbreviations: false,
    polarity: false,
    clauses: false,
    groups: false,
    ..Abilities::PLAIN
};

/// An engine with some of its parts on.
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) engine: Engine,
}

impl Variant {
    /// The whole engine first, then with each part off, then the floors.
    pub(crate) fn all(codebook: &Codebook) -> Vec<Self> {
        let without = PARTS.iter().map(|(name, switch_off)| {
            let mut abilities = Abilities::ALL;
            switch_off(&mut abilities);
            (format!("without {name}"), abilities)
        });
        let floors = [
            ("stems only", STEMS_ONLY),
            ("plain words", PLAIN_WORDS),
            ("plain words, nothing read", FLOOR),
        ];
        let floors = floors.map(|(name, abilities)| (name.to_owned(), abilities));
        std::iter::once(("everything on".to_owned(), Abilities::ALL))
            .chain(without)
            .chain(floors)
            .map(|(name, on)| Self { name, engine: Engine::compile_with(codebook, on) })
            .collect()
    }
}
