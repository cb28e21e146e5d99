//! Whether a word is built with another: `gesprek` in `verzuimgesprek`, but not `rol` in `controle`.
//!
//! What stands before and behind the part must be Dutch by itself: a word that the dictionary lets
//! begin a compound, with its linking letter, or another compound. A word that the dictionary has as a
//! whole was listed because it means more than its parts, so of those only the head, and long first
//! parts, count.

use super::forms::{FormFlags, word_form};
use super::lexicon::function_word;
use std::ops::Range;

/// Which part of a word another word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The last, which says what the whole is.
    Head,
    /// One before it.
    Modifier,
}

/// Shortest part, and shortest one that counts before the head of a word of the dictionary, in letters.
const SHORTEST: usize = 3;
const LONG: usize = 7;

/// Endings that the dictionary has as words but that make no compound.
const TAILS: [&str; 26] = [
    "heid", "baar", "loos", "loze", "lijk", "schap", "dom", "isme", "ist", "achtig", "zaam",
    "ster", "ling", "tje", "pje", "matig", "ing", "ingen", "eren", "aar", "erij", "vol", "rijk",
    "arm", "vrij", "gever",
];

/// Beginnings that the dictionary has as words but that are prefixes.
const PREFIXES: [&str; 9] = ["ver", "ont", "her", "mis", "wan", "oer", "oor", "anti", "non"];

/// Which part of `word` (a [`super::word_key`]) the letters in `part` are, if it is built with them.
#[must_use]
pub fn part_of(word: &str, part: Range<usize>) -> Option<Place> {
    let (front, back) = (word.get(..part.start)?, word.get(part.end..)?);
    let (length, whole) = (part.len(), word_form(word).is_some());
    // A short one must be a word: «sto», a meeting, is not in «stoplicht».
    if length <= SHORTEST && word_form(word.get(part.clone())?).is_none() {
        return None;
    }
    match (front.is_empty(), back.is_empty()) {
        (true, true) => None,
        (false, true) if whole => {
            let known = length > SHORTEST && begins(front) && function_word(front).is_none();
            known.then_some(Place::Head)
        }
        (false, true) => {
            let enough = length > SHORTEST || front.len() > 4;
            (enough && precedes(front)).then_some(Place::Head)
        }
        (true, false) => {
            let enough = if whole { length >= LONG } else { length > SHORTEST || back.len() > 4 };
            (enough && follows(back)).then_some(Place::Modifier)
        }
        (false, false) => {
            let enough = !whole && length > SHORTEST;
            let named = function_word(front).is_none();
            (enough && named && precedes(front) && follows(back)).then_some(Place::Modifier)
        }
    }
}

/// Whether a word falls apart into two words, each of them Dutch: then it is no misspelling.
#[must_use]
pub fn is_built(word: &str) -> bool {
    cuts(word, 4).any(|(front, back)| precedes_plainly(front) && is_head(back))
}

/// The two words that a word which the dictionary lacks is most likely built of, the longest head first.
#[must_use]
pub fn halves(word: &str) -> Option<(&str, &str)> {
    cuts(word, 4).find(|(front, back)| begins(front) && is_head(back))
}

/// Cuts of a word with at least so many letters on either side.
fn cuts(word: &str, least: usize) -> impl Iterator<Item = (&str, &str)> {
    let ends = least..=word.len().saturating_sub(least);
    ends.filter_map(|at| word.split_at_checked(at))
}

/// Whether the dictionary lets it begin a compound.
fn begins(front: &str) -> bool {
    if front.len() < SHORTEST || PREFIXES.contains(&front) {
        return false;
    }
    let has = |word: &str, flag| word_form(word).is_some_and(|form| form.flags().has(flag));
    has(front, FormFlags::BEGINS)
        || front.strip_suffix('s').is_some_and(|word| has(word, FormFlags::BEGINS_WITH_S))
}

/// The same, or any word of four letters or more: the dictionary does not list every verb and noun that
/// can begin a compound.
fn precedes_plainly(front: &str) -> bool {
    let precedes = |word: &str, flag| {
        !PREFIXES.contains(&front)
            && word_form(word).is_some_and(|form| {
                let plain = word.len() > SHORTEST && !form.flags().has(FormFlags::NAME);
                form.flags().has(flag) || plain && !PREFIXES.contains(&word)
            })
    };
    front.len() >= SHORTEST
        && (precedes(front, FormFlags::BEGINS)
            || front.strip_suffix('s').is_some_and(|word| precedes(word, FormFlags::BEGINS_WITH_S)))
}

fn precedes(front: &str) -> bool {
    precedes_plainly(front)
        || cuts(front, SHORTEST)
            .any(|(first, second)| precedes_plainly(first) && precedes_plainly(second))
}

fn is_head(back: &str) -> bool {
    back.len() >= SHORTEST
        && !TAILS.contains(&back)
        && word_form(back).is_some_and(|form| !form.flags().has(FormFlags::NAME))
}

fn follows(back: &str) -> bool {
    let linked = back.strip_prefix('s').into_iter().chain(back.strip_prefix("en"));
    std::iter::once(back).chain(linked).any(|back| {
        is_head(back)
            || cuts(back, SHORTEST).any(|(first, second)| begins(first) && is_head(second))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(part: &str, word: &str) -> Option<Place> {
        let start = word.find(part).unwrap_or_else(|| panic!("no {part} in {word}"));
        part_of(word, start..start + part.len())
    }

    #[test]
    fn parts_of_compounds_are_found() {
        for (part, word, expected) in [
            ("gesprek", "verzuimgesprek", Place::Head),
            ("gesprekken", "frequentverzuimgesprekken", Place::Head),
            ("actie", "actielijst", Place::Modifier),
            ("rol", "rolverwarring", Place::Modifier),
            ("cultuur", "meldcultuur", Place::Head),
            ("overleg", "preventieoverlegstructuur", Place::Modifier),
            ("preventie", "verzuimpreventiebeleid", Place::Modifier),
            ("dossiers", "verzuimdossiers", Place::Head),
            ("registratie", "verzuimregistratie", Place::Head),
            ("preventie", "preventieplan", Place::Modifier),
            ("tijd", "preventietijd", Place::Head),
            ("caseload", "caseloadverdeling", Place::Modifier),
        ] {
            assert_eq!(place(part, word), Some(expected), "{part} in {word}");
        }
    }

    #[test]
    fn letters_that_happen_to_be_a_word_are_not() {
        for (part, word) in [
            ("rol", "controle"),
            ("rol", "controlelijst"),
            ("tijd", "altijd"),
            ("leiding", "opleiding"),
            ("leiding", "aanleiding"),
            ("werk", "werkgever"),
            ("over", "overheid"),
            ("gevallen", "ongevallen"),
            ("recht", "terecht"),
            ("last", "laster"),
            ("deel", "voordeel"),
            ("deel", "oordeel"),
            ("deel", "deelname"),
            ("plan", "planeet"),
            ("mens", "mensheid"),
            ("macht", "machteloos"),
        ] {
            assert_eq!(place(part, word), None, "{part} in {word}");
        }
    }

    #[test]
    fn a_built_word_is_no_misspelling() {
        assert!(is_built("preventieoverleg"));
        assert!(is_built("verzuimcijfers"));
        assert!(!is_built("evaulatie"));
        assert!(!is_built("prevnetie"));
        assert!(!is_built("verzium"));
    }
}
