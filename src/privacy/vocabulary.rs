//! Which words are ordinary words in this study.

use super::forms::{has_ordinary_ending, is_compound};
use super::lists::{
    COMMON, LEADS, PARTICLES, SHORT_TITLES, SPOKEN_TITLES, holds, is_listed, is_term,
};
use super::words::{Word, all_words};
use crate::text::stem;
use std::collections::{HashMap, HashSet};

/// How often each word of the study stands in small letters, and how often with a capital that is not
/// the capital of a sentence.
pub(super) struct Vocabulary {
    counts: HashMap<String, Counts>,
    /// The stems of words in small letters.
    stems: HashSet<String>,
}

#[derive(Default)]
struct Counts {
    small: u32,
    capital: u32,
}

impl Vocabulary {
    /// Counts the words of these texts.
    pub(super) fn new<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut counts: HashMap<String, Counts> = HashMap::new();
        for text in texts {
            let words = all_words(text);
            let named: Vec<bool> = (0..words.len()).map(|at| is_named(&words, at)).collect();
            for (word, named) in words.into_iter().zip(named) {
                let capital = word.is_capitalised();
                // What stands where a name does, proves nothing in small letters.
                if named || (capital && (word.starts || word.is_all_capitals())) {
                    continue;
                }
                let counts = counts.entry(word.folded).or_default();
                if capital {
                    counts.capital = counts.capital.saturating_add(1);
                } else {
                    counts.small = counts.small.saturating_add(1);
                }
            }
        }
        let small = counts.iter().filter(|(_, of)| of.is_small());
        let stems = small.filter_map(|(word, _)| stem(word)).collect();
        Self { counts, stems }
    }

    /// Whether a folded word is no name: a common word, a known term, or a word that the study has in
    /// small letters at least as often as with a capital. (`jansen`, typed once so against many times
    /// `Jansen`, stays a name.)
    pub(super) fn knows(&self, folded: &str) -> bool {
        holds(&COMMON, folded)
            || is_term(folded)
            || self.counts.get(folded).is_some_and(Counts::is_small)
    }

    /// Whether a folded word is known, ordinary Dutch, or a form or compound of such words. Asked where
    /// a capital is no sign by itself: at the start of a sentence.
    pub(super) fn is_ordinary(&self, folded: &str) -> bool {
        self.knows(folded) || self.is_formed(folded)
    }

    /// The same for a word in small letters where a name may stand, of which the study must have more
    /// than this one.
    pub(super) fn is_usual(&self, folded: &str) -> bool {
        self.counts.get(folded).is_some_and(|of| of.is_small() && of.small > 1)
            || self.is_formed(folded)
    }

    fn is_formed(&self, folded: &str) -> bool {
        is_listed(folded)
            || has_ordinary_ending(folded)
            || (!self.counts.contains_key(folded)
                && stem(folded).is_some_and(|stem| self.stems.contains(&stem)))
            || is_compound(folded, |part| is_listed(part) || self.knows(part))
    }
}

impl Counts {
    fn is_small(&self) -> bool {
        self.small > 0 && self.small >= self.capital
    }
}

/// Whether a word stands right after a title, or after `van` where a person is meant: `volgens van dam`.
fn is_named(words: &[Word], at: usize) -> bool {
    let mut before = at;
    loop {
        let Some(word) = words.get(before).filter(|word| word.is_joined_by_stop()) else {
            return false;
        };
        let Some(previous) = before.checked_sub(1).and_then(|at| words.get(at)) else {
            return false;
        };
        before -= 1;
        if holds(&PARTICLES, &previous.folded) && word.is_joined() {
            // `van` leads as well: it is the particle when something leads to it.
            if previous.folded == "van" && leads(words, before) {
                return true;
            }
            continue;
        }
        return [&SHORT_TITLES, &SPOKEN_TITLES].iter().any(|list| holds(list, &previous.folded));
    }
}

/// Whether the word before `van` leads to a person: `volgens`, `bij`.
pub(super) fn leads(words: &[Word], van: usize) -> bool {
    let before = van.checked_sub(1).and_then(|at| words.get(at));
    words.get(van).is_some_and(Word::is_joined)
        && before.is_some_and(|word| holds(&LEADS, &word.folded))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_when_it_is_written_small_at_least_as_often() {
        let texts = ["De Preventie, preventie", "zei Jansen tegen Jansen, jansen", "ook Utrecht"];
        let vocabulary = Vocabulary::new(texts);
        assert!(vocabulary.knows("preventie"));
        assert!(!vocabulary.knows("jansen"));
        assert!(!vocabulary.knows("utrecht"));
        assert!(vocabulary.knows("geen"));
        assert!(vocabulary.knows("poortwachter"));
    }

    #[test]
    fn small_letters_prove_nothing_where_a_name_stands() {
        let vocabulary = Vocabulary::new(["dokter pietersen", "volgens van dam", "mw. de zwelg"]);
        assert!(!["pietersen", "dam", "zwelg"].iter().any(|name| vocabulary.knows(name)));
    }

    #[test]
    fn forms_and_compounds_of_known_words_are_ordinary() {
        let vocabulary = Vocabulary::new(["zwelgers", "wombat"]);
        for word in ["zwelger", "wombatoverleg", "zuinigheid"] {
            assert!(vocabulary.is_ordinary(word), "{word}");
        }
        assert!(!vocabulary.is_ordinary("bontebal"));
        assert!(!vocabulary.is_usual("wombat"));
    }

    #[test]
    fn the_capital_of_a_sentence_or_a_shout_says_nothing() {
        let vocabulary = Vocabulary::new(["Overleg. OVERLEG is overleg"]);
        assert!(vocabulary.knows("overleg"));
    }
}
