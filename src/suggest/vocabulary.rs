//! Which slots a word fills: the ladder of rungs, from the surest way to the least sure.

use super::Rung;
use super::hash::FastMap;
use crate::codebook::Term;
use crate::text::{fold, stem, word_key};

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
    stem: Option<String>,
}

/// What may follow an apostrophe as an ending.
const ENDINGS: [&str; 7] = ["s", "en", "er", "ers", "tje", "tjes", "t"];

impl Forms {
    /// The forms of a word as typed; `stems` only for a language whose stems are known.
    fn of(word: &str, stems: bool) -> Self {
        let key = word_key(word);
        let folded = fold(word);
        let base = folded
            .rsplit_once('\'')
            .filter(|(_, ending)| ENDINGS.contains(ending))
            .map(|(base, _)| word_key(base))
            .filter(|base| !base.is_empty());
        let stem = if stems { stem(base.as_ref().unwrap_or(&key)) } else { None };
        Self { key, base, stem }
    }
}

/// A term, as an alternative of a slot.
#[derive(Debug, Clone, Copy)]
struct Entry {
    slot: SlotId,
    alternative: u16,
    /// Only the form itself, not another form of the same word.
    exact_only: bool,
}

impl Entry {
    fn fill(self, rung: Rung) -> Fill {
        Fill { slot: self.slot, alternative: self.alternative, rung }
    }
}

/// All terms of a codebook, arranged for looking words up.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    stems_known: bool,
    exact: FastMap<String, Vec<Entry>>,
    stems: FastMap<String, Vec<Entry>>,
    prefixes: Affixes,
    suffixes: Affixes,
    infixes: Affixes,
    /// From the key of an abbreviation to its long forms of one word.
    long_forms: FastMap<String, Vec<Forms>>,
    /// From the key or stem of such a long form to the keys of its abbreviations.
    short_forms: FastMap<String, Vec<String>>,
}

/// One way of bringing a word and a term together.
type RungFn = fn(&Vocabulary, &Forms, &mut Vec<Fill>);

/// The ladder for a word by itself; abbreviations go over it again with their long forms.
const LADDER: [RungFn; 3] = [Vocabulary::same_form, Vocabulary::same_word, Vocabulary::affix];

impl Vocabulary {
    /// An empty vocabulary; `stems_known` for a language that [`stem`] knows.
    pub(super) fn new(stems_known: bool) -> Self {
        Self { stems_known, ..Self::default() }
    }

    /// The forms of a word, as this vocabulary compares it.
    pub(super) fn forms(&self, word: &str) -> Forms {
        Forms::of(word, self.stems_known)
    }

    /// Adds a term as an alternative of a slot.
    pub(super) fn add(&mut self, slot: SlotId, alternative: u16, term: &Term) {
        let entry = |exact_only| Entry { slot, alternative, exact_only };
        match term {
            Term::Word(word) => {
                let forms = self.forms(word);
                push(&mut self.exact, forms.key, entry(false));
                if let Some(stem) = forms.stem {
                    push(&mut self.stems, stem, entry(false));
                }
            }
            Term::Exact(word) => push(&mut self.exact, word_key(word), entry(true)),
            Term::Prefix(part) => self.prefixes.add(word_key(part), entry(true)),
            Term::Suffix(part) => self.suffixes.add(word_key(part), entry(true)),
            Term::Infix(part) => self.infixes.add(word_key(part), entry(true)),
        }
    }

    /// Adds an abbreviation for a long form of one word.
    pub(super) fn abbreviate(&mut self, short: &str, long: &str) {
        let key = word_key(short);
        let forms = self.forms(long);
        if key.is_empty() || forms.key.is_empty() || key == forms.key {
            return;
        }
        for form in std::iter::once(&forms.key).chain(&forms.stem) {
            let shorts = self.short_forms.entry(form.clone()).or_default();
            if !shorts.contains(&key) {
                shorts.push(key.clone());
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
        for rung in LADDER {
            rung(self, forms, &mut fills);
        }
        self.abbreviation(forms, &mut fills);
        fills.sort_by_key(|fill| (fill.slot, fill.rung, fill.alternative));
        fills.dedup_by_key(|fill| fill.slot);
        fills
    }

    /// The slots with an alternative that is this very form.
    pub(super) fn named(&self, word: &str) -> Vec<Fill> {
        let mut fills = Vec::new();
        self.same_form(&self.forms(word), &mut fills);
        fills
    }

    fn same_form(&self, forms: &Forms, fills: &mut Vec<Fill>) {
        let entries = self.exact.get(&forms.key).into_iter().flatten();
        fills.extend(entries.map(|entry| entry.fill(Rung::Exact)));
    }

    /// By base or stem. The stemmer takes too much off some words (`kans` becomes `kan`, `kansen`
    /// becomes `kans`), so the form of the one may also be the stem of the other; for words that have a
    /// stem, which function words have not.
    fn same_word(&self, forms: &Forms, fills: &mut Vec<Fill>) {
        let by_form = forms.base.iter().chain(&forms.stem).filter_map(|form| self.exact.get(form));
        let by_form = by_form.flatten().filter(|entry| !entry.exact_only);
        let own = forms.stem.iter().flat_map(|stem| [stem, &forms.key]);
        let by_stem = own.filter_map(|form| self.stems.get(form)).flatten();
        fills.extend(by_form.chain(by_stem).map(|entry| entry.fill(Rung::Stem)));
    }

    fn affix(&self, forms: &Forms, fills: &mut Vec<Fill>) {
        let word = forms.key.as_str();
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

    /// `LG` fills what `leidinggevende` fills, and `leidinggevenden` what `LG` does.
    fn abbreviation(&self, forms: &Forms, fills: &mut Vec<Fill>) {
        let keys = || std::iter::once(&forms.key).chain(&forms.base);
        let mut through = Vec::new();
        for long in keys().filter_map(|key| self.long_forms.get(key)).flatten() {
            for rung in LADDER {
                rung(self, long, &mut through);
            }
        }
        for short in keys().chain(&forms.stem).filter_map(|key| self.short_forms.get(key)).flatten()
        {
            let entries = self.exact.get(short).into_iter().flatten();
            through.extend(entries.map(|entry| entry.fill(Rung::Abbreviation)));
        }
        fills.extend(through.into_iter().map(|fill| Fill { rung: Rung::Abbreviation, ..fill }));
    }
}

fn push(map: &mut FastMap<String, Vec<Entry>>, key: String, entry: Entry) {
    if !key.is_empty() {
        map.entry(key).or_default().push(entry);
    }
}

/// Parts of words, looked up by trying every length that occurs.
#[derive(Debug, Default)]
struct Affixes {
    by_text: FastMap<String, Vec<Entry>>,
    /// The lengths that occur, in bytes, in order.
    lengths: Vec<usize>,
}

impl Affixes {
    fn add(&mut self, part: String, entry: Entry) {
        if let Err(place) = self.lengths.binary_search(&part.len()) {
            self.lengths.insert(place, part.len());
        }
        push(&mut self.by_text, part, entry);
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
        let mut vocabulary = Vocabulary::new(true);
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
        let fills = vocabulary.fills(&vocabulary.forms(word));
        fills.into_iter().map(|fill| (fill.slot.0, fill.rung)).collect()
    }

    #[test]
    fn every_rung_joins_what_it_should() {
        use Rung::{Exact, Infix, Prefix, Stem, Suffix};
        for (term, word, rung) in [
            ("systeem", "Systeem", Some(Exact)),
            ("systeem", "systemen", Some(Stem)),
            ("systemen", "systeem", Some(Stem)),
            ("collega", "collega’s", Some(Stem)),
            ("collega's", "collega", Some(Stem)),
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
            ("kans", "kansen", Some(Stem)),
            ("bedrijfsartsen", "bedrijfsarts", Some(Stem)),
            ("kans", "kan", None),
            ("aanvraag", "aanvragen", Some(Stem)),
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
            ("LG's", vec![(0, Abbreviation), (1, Rung::Stem), (2, Abbreviation)]),
            ("leidinggevenden", vec![(0, Rung::Stem), (1, Abbreviation)]),
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
        let mut vocabulary = Vocabulary::new(false);
        vocabulary.add(SlotId(0), 0, &Term::Word("systeem".into()));
        assert_eq!(rungs(&vocabulary, "systemen"), []);
        assert_eq!(rungs(&vocabulary, "systeem"), [(0, Rung::Exact)]);
    }
}
