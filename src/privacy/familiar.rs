//! Which words are too common to point at somebody.

use super::forms::{has_ordinary_ending, is_compound};
use super::lists::{GIVEN, PLACES, SURNAMES, holds, is_listed};
use super::words::fold;
use crate::codebook::Term;
use crate::text::stem;
use std::collections::{HashMap, HashSet};

/// Shorter words point at nobody.
const SHORTEST: usize = 4;

/// Knows the words that a study and its codebook have in common use. A word that stands in one answer
/// only, and nowhere else, may be the name of a person, a town or a company in small letters.
pub struct FamiliarWords {
    answers: HashMap<String, Use>,
    codebook: HashSet<String>,
    stems: HashSet<String>,
    affixes: Vec<Term>,
}

/// In how many texts a word stands, as far as it matters.
struct Use {
    last: usize,
    repeated: bool,
}

impl FamiliarWords {
    /// Reads the answers of a study, and of its codebook the texts and the terms of its indicators.
    #[must_use]
    pub fn new<'a>(
        answers: impl IntoIterator<Item = &'a str>,
        codebook: impl IntoIterator<Item = &'a str>,
        terms: impl IntoIterator<Item = &'a Term>,
    ) -> Self {
        let mut words = Self {
            answers: HashMap::new(),
            codebook: HashSet::new(),
            stems: HashSet::new(),
            affixes: Vec::new(),
        };
        for (number, answer) in answers.into_iter().enumerate() {
            each_word(answer, |word| match words.answers.get_mut(word) {
                Some(of) => of.repeated |= of.last != number,
                None => {
                    words.answers.insert(word.to_owned(), Use { last: number, repeated: false });
                }
            });
        }
        let mut add = |text: &str| {
            each_word(text, |word| {
                words.codebook.insert(word.to_owned());
            })
        };
        codebook.into_iter().for_each(&mut add);
        for term in terms {
            match term {
                Term::Word(text) | Term::Exact(text) => add(text),
                Term::Prefix(_) | Term::Suffix(_) | Term::Infix(_) => {
                    words.affixes.push(term.clone())
                }
            }
        }
        let repeated = words.answers.iter().filter(|(_, of)| of.repeated).map(|(word, _)| word);
        words.stems = repeated.chain(&words.codebook).filter_map(|word| stem(word)).collect();
        words
    }

    /// Whether no word of the text stands out: each is short, ordinary Dutch, in the codebook, in
    /// another answer too, or made of such words.
    #[must_use]
    pub fn hold_all_of(&self, text: &str) -> bool {
        let mut all = true;
        each_word(text, |word| all &= self.hold(word));
        all
    }

    fn hold(&self, word: &str) -> bool {
        if [&GIVEN, &SURNAMES, &PLACES].iter().any(|names| holds(names, word)) {
            return self.codebook.contains(word);
        }
        self.has(word)
            || has_ordinary_ending(word)
            || stem(word).is_some_and(|stem| self.stems.contains(&stem))
            || self.affixes.iter().any(|term| fits(term, word))
            || is_compound(word, |part| self.has(part))
    }

    fn has(&self, word: &str) -> bool {
        is_listed(word)
            || self.codebook.contains(word)
            || self.answers.get(word).is_some_and(|of| of.repeated)
    }
}

fn fits(term: &Term, word: &str) -> bool {
    match term {
        Term::Word(text) | Term::Exact(text) => fold(text) == word,
        Term::Prefix(text) => word.starts_with(&fold(text)),
        Term::Suffix(text) => word.ends_with(&fold(text)),
        Term::Infix(text) => word.contains(&fold(text)),
    }
}

/// The words of a text that may stand out, folded.
fn each_word(text: &str, mut then: impl FnMut(&str)) {
    let mut small = String::new();
    for word in text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\u{300}'..='\u{36f}')) {
        if word.len() < SHORTEST || word.starts_with(char::is_numeric) {
            continue;
        }
        if word.is_ascii() {
            small.clear();
            small.push_str(word);
            small.make_ascii_lowercase();
            then(&small);
        } else {
            let folded = fold(word);
            if folded.chars().count() >= SHORTEST {
                then(&folded);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_one_answer_stands_out_unless_it_is_made_of_known_ones() {
        let answers = [
            "bij bontebal in veldhoek krijgen wij geen rapport van de zwelgers",
            "de zwelgers sturen geen rapport, gewoon jansen",
            "jansen regelt verzuimdingen en zwelgersrapporten en systeemgeknoei",
        ];
        let terms = [Term::Prefix("systeem".into()), Term::Word("Kwabbel".into())];
        let words = FamiliarWords::new(answers, ["Wat de wombats doen"], &terms);
        for familiar in [
            "de zwelgers sturen geen rapport",
            "Zwelgersrapport, systeemgeknoei",
            "wombats en kwabbels",
            "een uur of 12345",
        ] {
            assert!(words.hold_all_of(familiar), "{familiar}");
        }
        for telling in ["bij bontebal", "veldhoek", "Jansen", "marieke", "eindhoven"] {
            assert!(!words.hold_all_of(telling), "{telling}");
        }
    }

    #[test]
    fn a_word_twice_in_one_answer_still_stands_out() {
        assert!(!FamiliarWords::new(["bontebal, bontebal"], [], []).hold_all_of("bontebal"));
        assert!(FamiliarWords::new(["bontebal", "Bontebal"], [], []).hold_all_of("bontebal"));
    }
}
