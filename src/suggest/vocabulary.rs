//! Which slots a word fills: the ladder of rungs, from the surest way to the least sure.

use super::Rung;
use super::abilities::Abilities;
use super::expand::{Form, expand};
use super::hash::{FastMap, WordHasher};
use super::parts::{Parts, Starts};
use super::typos::Typos;
use crate::codebook::Term;
use crate::text::{Place, fold, function_word, is_built, stem, word_form, word_key};
use std::collections::HashSet;
use std::hash::BuildHasherDefault;

/// A slot (term with alternatives) of one question, numbered over the whole codebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct SlotId(pub(super) u32);

/// A word fills a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fill {
    pub(super) slot: SlotId,
    /// By which alternative of the slot.
    pub(super) alternative: u16,
    pub(super) rung: Rung,
}

/// The forms by which a word is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Forms {
    key: String,
    /// The key without what stands after an apostrophe: `collega` of `collega's`, `lg` of `LG'en`.
    base: Option<String>,
}

/// What may follow an apostrophe as an ending.
const ENDINGS: [&str; 7] = ["s", "en", "er", "ers", "tje", "tjes", "t"];

impl Forms {
    fn of(word: &str) -> Self {
        let key = word_key(word);
        let base = fold(word)
            .rsplit_once('\'')
            .filter(|(_, ending)| ENDINGS.contains(ending))
            .map(|(base, _)| word_key(base))
            .filter(|base| !base.is_empty());
        Self { key, base }
    }

    fn keys(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.key).chain(&self.base)
    }
}

/// A form of a term, as an alternative of a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    slot: SlotId,
    alternative: u16,
    rung: Rung,
    /// Whether the dictionary has the term.
    known: bool,
    /// Whether no other form will do.
    exact_only: bool,
}

impl Entry {
    fn fill(self, rung: Rung) -> Fill {
        let Self { slot, alternative, .. } = self;
        Fill { slot, alternative, rung: self.rung.max(rung) }
    }
}

/// All terms of a codebook, arranged for looking words up.
#[derive(Debug)]
pub(super) struct Vocabulary {
    abilities: Abilities,
    /// Every form of every term.
    forms: FastMap<Box<str>, Vec<Entry>>,
    stems: FastMap<Box<str>, Vec<Entry>>,
    stem_starts: Starts,
    parts: Parts,
    typos: Typos,
    prefixes: Affixes,
    suffixes: Affixes,
    infixes: Affixes,
    /// From the key of an abbreviation to its long forms of one word.
    long_forms: FastMap<String, Vec<Forms>>,
    /// From a form of such a long form to the keys of its abbreviations.
    short_forms: FastMap<Box<str>, Vec<String>>,
    /// Forms that stand for themselves alone.
    exceptions: HashSet<Box<str>, BuildHasherDefault<WordHasher>>,
}

impl Vocabulary {
    /// An empty vocabulary in which words are brought together in these ways.
    pub(super) fn new(abilities: Abilities) -> Self {
        Self {
            abilities,
            forms: FastMap::default(),
            stems: FastMap::default(),
            stem_starts: Starts::default(),
            parts: Parts::default(),
            typos: Typos::default(),
            prefixes: Affixes::default(),
            suffixes: Affixes::default(),
            infixes: Affixes::default(),
            long_forms: FastMap::default(),
            short_forms: FastMap::default(),
            exceptions: HashSet::default(),
        }
    }

    /// The forms of a word, as a vocabulary compares it.
    pub(super) fn forms(word: &str) -> Forms {
        Forms::of(word)
    }

    /// Adds a term as an alternative of a slot.
    pub(super) fn add(&mut self, slot: SlotId, alternative: u16, term: &Term) {
        let exact = Entry { slot, alternative, rung: Rung::Exact, known: true, exact_only: true };
        match term {
            Term::Word(word) if !self.abilities.lemmas && !self.abilities.stems => {
                push(&mut self.forms, &word_key(word), exact);
            }
            Term::Word(word) => {
                self.add_word(&Forms::of(word), Entry { exact_only: false, ..exact });
            }
            Term::Exact(word) => push(&mut self.forms, &word_key(word), exact),
            Term::Prefix(part) => self.prefixes.add(word_key(part), exact),
            Term::Suffix(part) => self.suffixes.add(word_key(part), exact),
            Term::Infix(part) => self.infixes.add(word_key(part), exact),
        }
    }

    fn add_word(&mut self, forms: &Forms, exact: Entry) {
        let key = &forms.key;
        // «collega's» is looked for as «collega».
        let expanded = expand(forms.base.as_ref().unwrap_or(key));
        if forms.base.is_some() {
            push(&mut self.forms, key, exact);
        }
        for form in expanded.forms.iter().filter(|form| takes(self.abilities, form)) {
            let rung = if *form.key == **key { Rung::Exact } else { form.rung.max(Rung::Lemma) };
            let rung = if forms.base.is_none() { form.rung } else { rung };
            let entry = Entry { rung, ..exact };
            push(&mut self.forms, &form.key, entry);
            if self.abilities.parts && form.rung <= Rung::Lemma {
                self.parts.add(&form.key, Entry { rung: Rung::Head, ..entry });
            }
            if self.abilities.typos && form.rung != Rung::Opposite {
                self.typos.add(&form.key, Entry { rung: Rung::Typo, ..entry });
            }
        }
        if let Some(stem) = expanded.stem.as_ref().filter(|_| self.abilities.stems) {
            let known = expanded.known;
            self.stem_starts.add(stem);
            push(&mut self.stems, stem, Entry { rung: Rung::Stem, known, ..exact });
        }
    }

    /// Adds a word that stands for itself alone, in all its forms.
    pub(super) fn except(&mut self, word: &str) {
        let key = word_key(word);
        let expanded = expand(&key);
        let own = expanded.forms.iter().filter(|form| form.rung <= Rung::Lemma);
        self.exceptions.extend(own.map(|form| form.key.clone()));
        self.exceptions.insert(key.into());
    }

    /// Adds an abbreviation for a long form of one word.
    pub(super) fn abbreviate(&mut self, short: &str, long: &str) {
        let key = word_key(short);
        let forms = Forms::of(long);
        if key.is_empty() || forms.key.is_empty() || key == forms.key {
            return;
        }
        for form in expand(&forms.key).forms.iter() {
            let own = form.rung == Rung::Exact || form.rung == Rung::Lemma && self.abilities.lemmas;
            if own {
                let shorts = self.short_forms.entry(form.key.clone()).or_default();
                if !shorts.contains(&key) {
                    shorts.push(key.clone());
                }
            }
        }
        self.long_forms.entry(key).or_default().push(forms);
    }

    /// The slots that a word fills, each once and by the surest rung.
    pub(super) fn fills(&self, forms: &Forms) -> Vec<Fill> {
        let mut fills = Vec::new();
        if forms.key.is_empty() {
            return fills;
        }
        self.same_form(forms, &mut fills);
        if !self.exceptions.contains(forms.key.as_str()) {
            // A word that is a term cannot be another with a slip in it; one that holds a term can.
            let is_whole = self.climb(forms, &mut fills);
            if !is_whole && self.abilities.typos {
                self.typo(forms, &mut fills);
            }
        }
        self.abbreviation(forms, &mut fills);
        fills.sort_by_key(|fill| (fill.slot, fill.rung, fill.alternative));
        fills.dedup_by_key(|fill| fill.slot);
        fills
    }

    /// The slots with an alternative that is this very form.
    pub(super) fn named(&self, word: &str) -> Vec<Fill> {
        let mut fills = Vec::new();
        self.same_form(&Forms::of(word), &mut fills);
        fills.retain(|fill| fill.rung == Rung::Exact);
        fills
    }

    /// The form itself, another of the same word, or of one derived from it.
    fn same_form(&self, forms: &Forms, fills: &mut Vec<Fill>) {
        let entries = self.forms.get(forms.key.as_str()).into_iter().flatten();
        fills.extend(entries.map(|entry| entry.fill(Rung::Exact)));
        let by_base = forms.base.iter().filter_map(|base| self.forms.get(base.as_str()));
        if self.abilities.lemmas {
            let words = by_base.flatten().filter(|entry| !entry.exact_only);
            fills.extend(words.map(|entry| entry.fill(Rung::Lemma)));
        }
    }

    /// The rungs below: the same stem, a part of the word. Whether the word as a whole is a term.
    fn climb(&self, forms: &Forms, fills: &mut Vec<Fill>) -> bool {
        let word = forms.base.as_ref().unwrap_or(&forms.key);
        if self.abilities.stems && self.stem_starts.may_start(word, 0) {
            self.same_stem(word, fills);
        }
        let is_whole = !fills.is_empty();
        self.affix(&forms.key, fills);
        if self.abilities.parts && function_word(word).is_none() {
            self.parts.of(word, |place, entries| {
                let rung = if place == Place::Head { Rung::Head } else { Rung::Part };
                fills.extend(entries.iter().map(|entry| entry.fill(rung)));
            });
        }
        is_whole
    }

    /// By an algorithm, where the dictionary lacks the word or the term: of what it has, it knows the
    /// forms better.
    fn same_stem(&self, word: &str, fills: &mut Vec<Fill>) {
        let Some(stem) = stem(word) else { return };
        let entries = || {
            let own = [stem.as_str(), word].into_iter().filter_map(|form| self.stems.get(form));
            own.flatten()
        };
        if entries().next().is_some() {
            let unknown = word_form(word).is_none();
            let fitting = entries().filter(|entry| unknown || !entry.known);
            fills.extend(fitting.map(|entry| entry.fill(Rung::Stem)));
        }
    }

    fn affix(&self, word: &str, fills: &mut Vec<Fill>) {
        let mut found = |part: &str, entries: &[Entry], rung| {
            let rung = if part.len() == word.len() { Rung::Exact } else { rung };
            fills.extend(entries.iter().map(|entry| entry.fill(rung)));
        };
        self.prefixes.prefixes_of(word, |part, entries| found(part, entries, Rung::Prefix));
        self.suffixes.suffixes_of(word, |part, entries| found(part, entries, Rung::Suffix));
        if !self.infixes.by_text.is_empty() {
            for (start, _) in word.char_indices() {
                let rest = word.get(start..).unwrap_or_default();
                self.infixes.prefixes_of(rest, |part, entries| found(part, entries, Rung::Infix));
            }
        }
    }

    /// A slip, in a word that is no Dutch.
    fn typo(&self, forms: &Forms, fills: &mut Vec<Fill>) {
        let word = forms.base.as_ref().unwrap_or(&forms.key);
        let near = self.typos.near(word);
        if !near.is_empty()
            && word_form(word).is_none()
            && function_word(word).is_none()
            && !is_built(word)
        {
            fills.extend(near.into_iter().map(|entry| entry.fill(Rung::Typo)));
        }
    }

    /// `LG` fills what `leidinggevende` fills, and `leidinggevenden` what `LG` does.
    fn abbreviation(&self, forms: &Forms, fills: &mut Vec<Fill>) {
        let mut through = Vec::new();
        for long in forms.keys().filter_map(|key| self.long_forms.get(key)).flatten() {
            self.same_form(long, &mut through);
            // What is only part of the long form is not what the abbreviation says: HR are no «zaken».
            self.affix(&long.key, &mut through);
        }
        let shorts = forms.keys().filter_map(|key| self.short_forms.get(key.as_str())).flatten();
        for short in shorts {
            let entries = self.forms.get(short.as_str()).into_iter().flatten();
            through.extend(entries.map(|entry| entry.fill(Rung::Exact)));
        }
        fills.extend(through.into_iter().map(|fill| Fill { rung: Rung::Abbreviation, ..fill }));
    }
}

fn takes(abilities: Abilities, form: &Form) -> bool {
    match form.rung {
        Rung::Lemma => abilities.lemmas,
        Rung::Derivation | Rung::Opposite => abilities.derivations,
        _ => true,
    }
}

fn push(map: &mut FastMap<Box<str>, Vec<Entry>>, key: &str, entry: Entry) {
    if key.is_empty() {
        return;
    }
    match map.get_mut(key) {
        Some(entries) => entries.push(entry),
        None => drop(map.insert(key.into(), vec![entry])),
    }
}

/// Parts of words, looked up by trying every length that occurs.
#[derive(Debug, Default)]
struct Affixes {
    by_text: FastMap<Box<str>, Vec<Entry>>,
    /// The lengths that occur, in bytes, in order.
    lengths: Vec<usize>,
}

impl Affixes {
    fn add(&mut self, part: String, entry: Entry) {
        if let Err(place) = self.lengths.binary_search(&part.len()) {
            self.lengths.insert(place, part.len());
        }
        push(&mut self.by_text, &part, entry);
    }

    fn prefixes_of(&self, word: &str, mut found: impl FnMut(&str, &[Entry])) {
        for length in self.lengths.iter().take_while(|length| **length <= word.len()) {
            self.look_up(word.get(..*length), &mut found);
        }
    }

    fn suffixes_of(&self, word: &str, mut found: impl FnMut(&str, &[Entry])) {
        let starts = self.lengths.iter().map_while(|length| word.len().checked_sub(*length));
        for start in starts {
            self.look_up(word.get(start..), &mut found);
        }
    }

    fn look_up(&self, part: Option<&str>, found: &mut impl FnMut(&str, &[Entry])) {
        if let Some(part) = part
            && let Some(entries) = self.by_text.get(part)
        {
            found(part, entries);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::Pattern;

    /// A vocabulary with one slot per pattern.
    fn vocabulary(terms: &[&str], abbreviations: &[(&str, &str)]) -> Vocabulary {
        let mut vocabulary = Vocabulary::new(Abilities::ALL);
        for (slot, source) in terms.iter().enumerate() {
            let pattern = Pattern::parse(source).unwrap();
            for (alternative, term) in pattern.terms[0].iter().enumerate() {
                vocabulary.add(SlotId(slot as u32), alternative as u16, term);
            }
        }
        for (short, long) in abbreviations {
            vocabulary.abbreviate(short, long);
        }
        vocabulary
    }

    fn rungs(vocabulary: &Vocabulary, word: &str) -> Vec<(u32, Rung)> {
        let fills = vocabulary.fills(&Vocabulary::forms(word));
        fills.into_iter().map(|fill| (fill.slot.0, fill.rung)).collect()
    }

    #[test]
    fn every_rung_joins_what_it_should() {
        use Rung::{
            Derivation, Exact, Head, Infix, Lemma, Opposite, Part, Prefix, Stem, Suffix, Typo,
        };
        for (term, word, rung) in [
            ("systeem", "Systeem", Some(Exact)),
            ("systeem", "systemen", Some(Lemma)),
            ("systemen", "systeem", Some(Lemma)),
            ("collega", "collega’s", Some(Lemma)),
            ("collega's", "collega", Some(Lemma)),
            ("evaluatie", "geëvalueerd", Some(Derivation)),
            ("veilig", "onveilige", Some(Opposite)),
            ("gesprek", "verzuimgesprekken", Some(Head)),
            ("actie", "actielijst", Some(Part)),
            ("rol", "controle", None),
            ("evaluatie", "evaulatie", Some(Typo)),
            ("preventie", "prevnetie", Some(Typo)),
            ("verzuim", "verzium", Some(Typo)),
            ("wijze", "wijzer", None),
            ("e-mail", "email", Some(Exact)),
            ("RI&E", "RIE", Some(Exact)),
            ("coördinatie", "coordinatie", Some(Exact)),
            ("=systeem", "systemen", None),
            ("=systeem", "SYSTEEM", Some(Exact)),
            ("=collega", "collega's", None),
            ("systeem*", "systeembeheer", Some(Prefix)),
            ("systeem*", "systeem", Some(Exact)),
            ("systeem*", "syst", None),
            ("*overleg", "preventieoverleg", Some(Suffix)),
            ("*overleg", "overleggen", None),
            ("*preventie*", "verzuimpreventiebeleid", Some(Infix)),
            ("*ventie*", "interventie", Some(Infix)),
            ("*één*", "alléén", Some(Infix)),
            ("meten", "met", None),
            ("wet", "weten", None),
            ("kans", "kansen", Some(Lemma)),
            ("bedrijfsartsen", "bedrijfsarts", Some(Lemma)),
            ("preventieadviseur", "preventieadviseurs", Some(Lemma)),
            ("blafoon", "blafoons", Some(Stem)),
            ("kans", "kan", None),
            ("aanvraag", "aanvragen", Some(Lemma)),
            ("overheid", "over", None),
            ("privacy|AVG", "avg", Some(Exact)),
        ] {
            let found = rungs(&vocabulary(&[term], &[]), word);
            assert_eq!(found.first().map(|(_, rung)| *rung), rung, "{term} / {word}");
            assert!(found.len() <= 1);
        }
    }

    #[test]
    fn an_abbreviation_and_its_long_form_stand_for_each_other() {
        let abbreviations =
            [("LG", "leidinggevende"), ("LG", "lijnmanager"), ("BA", "bedrijfsarts")];
        let terms = ["leidinggevende", "LG", "lijn*", "=bedrijfsarts", "=BA"];
        let vocabulary = vocabulary(&terms, &abbreviations);
        use Rung::{Abbreviation, Exact, Prefix};
        for (word, expected) in [
            ("lg", vec![(0, Abbreviation), (1, Exact), (2, Abbreviation)]),
            ("LG's", vec![(0, Abbreviation), (1, Rung::Lemma), (2, Abbreviation)]),
            ("leidinggevenden", vec![(0, Rung::Lemma), (1, Abbreviation)]),
            ("lijnmanager", vec![(1, Abbreviation), (2, Prefix)]),
            ("BA", vec![(3, Abbreviation), (4, Exact)]),
            ("bedrijfsarts", vec![(3, Exact), (4, Abbreviation)]),
            ("bas", vec![]),
        ] {
            assert_eq!(rungs(&vocabulary, word), expected, "{word}");
        }
    }

    #[test]
    fn without_a_known_language_words_have_no_stem() {
        let mut vocabulary = Vocabulary::new(Abilities::PLAIN);
        vocabulary.add(SlotId(0), 0, &Term::Word("systeem".into()));
        assert_eq!(rungs(&vocabulary, "systemen"), []);
        assert_eq!(rungs(&vocabulary, "systeem"), [(0, Rung::Exact)]);
    }
}
