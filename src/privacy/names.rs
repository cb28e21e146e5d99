//! Finding names by the words themselves and the words around them.

use super::lists::{
    ABBREVIATED, COMMON, GIVEN, GIVEN_OR_WORD, PARTICLES, PERSON_VERBS, PLACES, SHORT_TITLES,
    SPOKEN_TITLES, SURNAMES, TITLES, holds, is_term,
};
use super::vocabulary::{Vocabulary, leads};
use super::words::{Word, words};
use std::ops::Range;

/// The names in the open parts of a text, in order.
pub(super) fn find(
    text: &str,
    open: &[Range<usize>],
    vocabulary: &Vocabulary,
) -> Vec<Range<usize>> {
    let words = words(text, open);
    let search = Search { shouted: is_shouted(&words), words, vocabulary };
    let mut names = Vec::new();
    let mut next = 0;
    let mut free_from = 0;
    while next < search.words.len() {
        match search.name_at(next, free_from) {
            Some((first, last)) => {
                if let (Some(first), Some(last)) = (search.words.get(first), search.words.get(last))
                {
                    names.push(first.span.start..last.span.end);
                }
                next = last + 1;
                free_from = next;
            }
            None => next += 1,
        }
    }
    names
}

/// What makes a word a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// A title, an initial, or a name that is on a list.
    Person,
    /// A capital on a word that may well be a name, or a known town or organisation.
    Capital,
}

struct Search<'t> {
    words: Vec<Word<'t>>,
    vocabulary: &'t Vocabulary,
    /// The text is typed in capitals, so that a capital says nothing.
    shouted: bool,
}

impl Search<'_> {
    /// The first and last word of the name that is recognised by this word; words before `free_from`
    /// belong to another name.
    fn name_at(&self, at: usize, free_from: usize) -> Option<(usize, usize)> {
        let person = self
            .after_initials(at)
            .or_else(|| self.after_title(at))
            .or_else(|| self.after_lead(at));
        let (core, sign) = match person {
            Some(core) => (core, Sign::Person),
            None => (at, self.sign(at)?),
        };
        let mut last = core;
        while let Some(next) = self.continuation(last, sign) {
            last = next;
        }
        let first = if core == at { self.beginning(at, free_from) } else { at };
        Some((first, last))
    }

    fn sign(&self, at: usize) -> Option<Sign> {
        let word = self.words.get(at)?;
        if word.text.chars().any(char::is_numeric) {
            return None;
        }
        let capitalised = word.is_capitalised();
        let listed = holds(&GIVEN, &word.folded) || (capitalised && holds(&SURNAMES, &word.folded));
        if listed || self.is_given_by_context(at) {
            return Some(Sign::Person);
        }
        let suspect = !self.shouted
            && self.may_be_name(word)
            && (!word.starts || self.is_strange_start(word));
        (suspect || holds(&PLACES, &word.folded)).then_some(Sign::Capital)
    }

    /// A word that begins a sentence, so that its capital says nothing, but is no form of an ordinary
    /// word either.
    fn is_strange_start(&self, word: &Word) -> bool {
        let lists = [&GIVEN_OR_WORD, &TITLES, &SHORT_TITLES, &ABBREVIATED];
        word.folded.chars().count() > 2
            && !lists.iter().any(|list| holds(list, &word.folded))
            && !self.vocabulary.is_ordinary(&word.folded)
    }

    /// A word in small letters that is no usual one, where a name may stand.
    fn is_unusual(&self, word: &Word) -> bool {
        !word.is_capitalised()
            && word.folded.chars().count() > 2
            && !word.text.chars().any(char::is_numeric)
            && !self.vocabulary.is_usual(&word.folded)
    }

    /// A capitalised word of two letters or more that is neither known nor an abbreviation.
    fn may_be_name(&self, word: &Word) -> bool {
        word.is_capitalised()
            && !word.is_initial()
            && !word.is_abbreviation()
            && !self.vocabulary.knows(&word.folded)
    }

    /// A given name that is an ordinary word too: with a capital within a sentence, or with a surname or
    /// the verb of a person after it. `Ben benieuwd` and `MAX 2 uur` are not meant.
    fn is_given_by_context(&self, at: usize) -> bool {
        let Some(word) = self.words.get(at) else { return false };
        if !holds(&GIVEN_OR_WORD, &word.folded) || !word.is_capitalised() || word.is_all_capitals()
        {
            return false;
        }
        let surname_follows = self
            .after_particles(at)
            .is_some_and(|next| self.words.get(next).is_some_and(|next| self.may_be_name(next)));
        let verb_follows = self
            .words
            .get(at + 1)
            .is_some_and(|next| next.is_joined() && holds(&PERSON_VERBS, &next.folded));
        (!word.starts && !self.shouted) || surname_follows || verb_follows
    }

    /// The name after a title right before this word: `mevrouw Bontekoe`, `dhr. bontekoe`, `mw. van dijk`,
    /// `dokter pietersen`.
    fn after_title(&self, at: usize) -> Option<usize> {
        let (title, next) = self.pair(at)?;
        let short = holds(&SHORT_TITLES, &title.folded);
        let with_stop = short || title.folded.len() <= 4;
        let joined = next.is_joined() || (with_stop && next.is_joined_by_stop());
        if !joined || !(short || holds(&TITLES, &title.folded)) {
            return None;
        }
        let particle = holds(&PARTICLES, &next.folded);
        let name_at = if particle { self.after_particles(at)? } else { at };
        let name = self.words.get(name_at)?;
        let lists = [&COMMON, &TITLES, &SHORT_TITLES];
        let plausible = !name.text.chars().any(char::is_numeric)
            && (particle || !lists.iter().any(|list| holds(list, &name.folded)))
            && (short
                || (name.is_capitalised() && !name.is_abbreviation())
                || (holds(&SPOKEN_TITLES, &title.folded) && self.is_unusual(name)));
        plausible.then_some(name_at)
    }

    /// The surname in small letters of which this word is the `van`: `volgens van dam`.
    fn after_lead(&self, at: usize) -> Option<usize> {
        let van = self.words.get(at)?.folded == "van" && leads(&self.words, at);
        let name_at = self.after_particles(at).filter(|_| van)?;
        self.is_unusual(self.words.get(name_at)?).then_some(name_at)
    }

    /// The surname after the initials that begin here: `J. de Vries`, `A.B. Bontekoe`, `J de Vries`.
    fn after_initials(&self, at: usize) -> Option<usize> {
        if !self.is_initial(at) {
            return None;
        }
        let mut last = at;
        while self
            .words
            .get(last + 1)
            .is_some_and(|next| next.is_initial() && next.is_joined_by_stop())
        {
            last += 1;
        }
        let after = self.words.get(last + 1).filter(|next| next.is_joined_by_stop())?;
        let particle = holds(&PARTICLES, &after.folded);
        let surname_at = if particle { self.after_particles(last + 1)? } else { last + 1 };
        let surname = self.words.get(surname_at)?;
        // After one letter a known word may begin a sentence: `fase C. Daarna`, `fase C. De Arbodienst`.
        let certain = last > at || (particle && !after.is_capitalised());
        let plausible = surname.is_capitalised()
            && !surname.is_initial()
            && !surname.is_abbreviation()
            && !holds(&COMMON, &surname.folded)
            && !is_term(&surname.folded)
            && ((certain && !self.shouted) || !self.vocabulary.knows(&surname.folded));
        plausible.then_some(surname_at)
    }

    /// A single capital that is not part of something like `RI&E`.
    fn is_initial(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| {
            word.is_initial() && !(word.follows && word.before.ends_with(['&', '-', '/', '+']))
        })
    }

    /// The next word of a name after its word at `last`: a second name, or a surname after `van der`.
    fn continuation(&self, last: usize, sign: Sign) -> Option<usize> {
        let at = self.after_particles(last)?;
        let word = self.words.get(at)?;
        let person = sign == Sign::Person;
        let listed = holds(&GIVEN, &word.folded) || holds(&SURNAMES, &word.folded);
        if person && listed {
            return Some(at);
        }
        let after_particle = at > last + 1;
        let of_person = person && after_particle && self.words.get(last + 1)?.folded != "het";
        if of_person && self.is_unusual(word) {
            return Some(at);
        }
        let common = holds(&COMMON, &word.folded) && !(person && after_particle);
        let surname = word.is_capitalised()
            && !word.is_abbreviation()
            && !common
            && !is_term(&word.folded)
            && ((person && !self.shouted && !word.is_initial()) || self.may_be_name(word));
        surname.then_some(at)
    }

    /// The first word of the name whose word at `at` was recognised. Before it may stand an initial, a
    /// particle with a capital (`Van Zuylen`), half of a double name (`Nieuw-Veldhoek`), or at the start
    /// of the sentence a word that may be a name itself.
    fn beginning(&self, at: usize, free_from: usize) -> usize {
        let Some((before, word)) = self.pair(at) else { return at };
        if at <= free_from || self.shouted || !word.is_joined() {
            return at;
        }
        let particle =
            before.is_capitalised() && !before.starts && holds(&PARTICLES, &before.folded);
        let half = word.before == "-"
            && before.is_capitalised()
            && !before.is_abbreviation()
            && !is_term(&before.folded);
        let first = before.starts && self.may_be_name(before);
        if particle || half || first || self.is_initial(at - 1) {
            self.beginning(at - 1, free_from)
        } else {
            at
        }
    }

    /// The first word after `at` that is no particle, all of them joined.
    fn after_particles(&self, at: usize) -> Option<usize> {
        let mut next = at + 1;
        while self.words.get(next)?.is_joined() {
            if !holds(&PARTICLES, &self.words.get(next)?.folded) {
                return Some(next);
            }
            next += 1;
        }
        None
    }

    /// The word before and the word itself, when no closed part stands between them.
    fn pair(&self, at: usize) -> Option<(&Word<'_>, &Word<'_>)> {
        let word = self.words.get(at).filter(|word| word.follows)?;
        Some((self.words.get(at.checked_sub(1)?)?, word))
    }
}

/// Whether most words that are too long for an abbreviation are in capitals.
fn is_shouted(words: &[Word]) -> bool {
    let long = words.iter().filter(|word| word.text.chars().count() > 3);
    let shouted = long.clone().filter(|word| word.is_all_capitals()).count();
    shouted * 2 > long.count()
}
