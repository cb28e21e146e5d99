//! Which slots a word fills: the ladder of rungs, from the surest way to the least sure.

use super::Rung;
use super::abilities::Abilities;
use super::expand::expand;
use super::forms::{Entry, Starts, TermId};
use super::glance::{Glance, is_plain};
use super::hash::{FastMap, WordHasher};
use super::spelling::Spelling;
use super::terms::{Terms, spelled};
use crate::codebook::Term;
use crate::text::{Place, Separated, function_word, is_built, stem, word_form, word_key};
use std::cell::OnceCell;
use std::collections::HashSet;
use std::hash::BuildHasherDefault;
use std::sync::Arc;

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

/// The terms of a codebook and the slots that they are alternatives of.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// May hold terms of an older codebook, which are in no slot.
    terms: Arc<Terms>,
    /// By term, the position in `slots` of the last that was added.
    last_slot: Vec<Option<u32>>,
    /// Slots and which alternative of them a term is, each with the position of the one of the same term
    /// that was added before it.
    slots: Vec<(SlotId, u16, Option<u32>)>,
    /// How the stems of the terms that are in a slot begin.
    stem_starts: Starts,
    /// From the key of an abbreviation to its long forms of one word.
    long_forms: FastMap<String, Vec<Spelling>>,
    /// From a form of such a long form to the keys of its abbreviations.
    short_forms: FastMap<Box<str>, Vec<String>>,
    /// Forms that stand for themselves alone.
    exceptions: HashSet<Box<str>, BuildHasherDefault<WordHasher>>,
    /// Room to spell terms in.
    spelled: String,
}

/// The longest word that is looked into, in bytes.
const LONGEST: usize = 64;

impl Vocabulary {
    /// A vocabulary without slots, which goes on with terms that are known already.
    pub(super) fn new(terms: Arc<Terms>) -> Self {
        Self {
            last_slot: vec![None; terms.len()],
            slots: Vec::new(),
            terms,
            stem_starts: Starts::default(),
            long_forms: FastMap::default(),
            short_forms: FastMap::default(),
            exceptions: HashSet::default(),
            spelled: String::new(),
        }
    }

    /// Its terms, for the vocabulary of a changed codebook; none when most are no longer of use.
    pub(super) fn terms(&self) -> Option<Arc<Terms>> {
        let in_use = self.last_slot.iter().flatten().count();
        (in_use * 2 >= self.terms.len()).then(|| Arc::clone(&self.terms))
    }

    /// The same without a copy, of a vocabulary that nobody needs any more.
    pub(super) fn take_terms(&mut self) -> Option<Arc<Terms>> {
        let terms = self.terms()?;
        self.terms = Arc::new(Terms::new(*self.abilities()));
        Some(terms)
    }

    /// Makes room for as many slots as another has.
    pub(super) fn reserve(&mut self, other: &Self) {
        self.slots.reserve(other.slots.len() + other.slots.len() / 8);
    }

    pub(super) fn abilities(&self) -> &Abilities {
        &self.terms.abilities
    }

    /// The term of the codebook with its number.
    pub(super) fn term(&mut self, term: &Term) -> TermId {
        spelled(term, &mut self.spelled);
        if let Some(id) = self.terms.find(&self.spelled) {
            return id;
        }
        self.last_slot.push(None);
        Arc::make_mut(&mut self.terms).add(&self.spelled, term)
    }

    /// How telling a term is: its letters, none for a function word.
    pub(super) fn telling(&self, term: TermId) -> usize {
        self.terms.telling(term)
    }

    /// How a term comes apart, if it is a verb that does.
    pub(super) fn separated(&mut self, term: &Term) -> Option<Arc<Separated>> {
        let id = self.term(term);
        self.terms.separated(id)
    }

    /// Makes a term an alternative of a slot.
    pub(super) fn add(&mut self, slot: SlotId, alternative: u16, term: TermId) {
        if let Some(last) = self.last_slot.get_mut(term.0 as usize) {
            if let Some(stem) = self.terms.stem(term).filter(|_| last.is_none()) {
                self.stem_starts.add(stem.as_bytes(), stem.len());
            }
            self.slots.push((slot, alternative, *last));
            *last = u32::try_from(self.slots.len() - 1).ok();
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
        let spelling = Spelling::of(long);
        if key.is_empty() || spelling.key.is_empty() || key == spelling.key {
            return;
        }
        for form in expand(&spelling.key).forms.iter() {
            let own =
                form.rung == Rung::Exact || form.rung == Rung::Lemma && self.abilities().lemmas;
            if own {
                let shorts = self.short_forms.entry(form.key.clone()).or_default();
                if !shorts.contains(&key) {
                    shorts.push(key.clone());
                }
            }
        }
        self.long_forms.entry(key).or_default().push(spelling);
    }

    /// The slots that a word fills, each once and by the surest rung.
    pub(super) fn fills(&self, spelling: &Spelling) -> Vec<Fill> {
        let mut fills = Vec::new();
        if spelling.key.is_empty() {
            return fills;
        }
        self.same_form(spelling, &mut fills);
        if spelling.key.len() > LONGEST {
            // No word: what it may be built of is not worth the time that a very long one takes.
            self.affix(&spelling.key, &mut fills);
        } else if self.exceptions.contains(spelling.key.as_str()) {
            fills.retain(|fill| fill.rung <= Rung::Lemma);
        } else {
            // A word that is a term cannot be another with a slip in it; one that holds a term can.
            let is_whole = self.climb(spelling, &mut fills);
            if !is_whole && self.abilities().typos {
                self.typo(spelling.word(), &mut fills);
            }
        }
        self.abbreviation(spelling, &mut fills);
        fills.sort_unstable_by_key(|fill| (fill.slot, fill.rung, fill.alternative));
        fills.dedup_by_key(|fill| fill.slot);
        fills
    }

    /// What words that fill any slot look like, but for slips of the finger; none if there is no slot.
    pub(super) fn glance(&self) -> Option<Glance> {
        let mut glance = Some(self.terms.glance()).filter(|_| !self.slots.is_empty())?;
        let short = self.long_forms.keys().map(String::as_str);
        let long = self.short_forms.keys().map(|form| &**form);
        short.chain(long).for_each(|key| glance.add_whole(key));
        Some(glance)
    }

    /// Whether a word, as it is typed, may be a term with a slip in it.
    pub(super) fn may_be_slip(&self, word: &str) -> bool {
        self.abilities().typos && (!is_plain(word) || self.terms.typos.may_be_near(word))
    }

    /// The slots with an alternative that is this very form.
    pub(super) fn named(&self, word: &str) -> Vec<Fill> {
        let mut fills = Vec::new();
        self.same_form(&Spelling::of(word), &mut fills);
        fills.retain(|fill| fill.rung == Rung::Exact);
        fills.sort_unstable_by_key(|fill| (fill.slot, fill.alternative));
        fills
    }

    fn is_in_use(&self, entry: &Entry) -> bool {
        self.last_slot.get(entry.term.0 as usize).is_some_and(Option::is_some)
    }

    /// Adds the slots of a term that a word is found to stand for in this way.
    fn fill(&self, entry: Entry, rung: Rung, fills: &mut Vec<Fill>) {
        let rung = entry.rung.max(rung);
        let mut at = self.last_slot.get(entry.term.0 as usize).copied().flatten();
        while let Some((slot, alternative, before)) = at.and_then(|at| self.slots.get(at as usize))
        {
            fills.push(Fill { slot: *slot, alternative: *alternative, rung });
            at = *before;
        }
    }

    /// The form itself, another of the same word, or of one derived from it.
    fn same_form(&self, spelling: &Spelling, fills: &mut Vec<Fill>) {
        let forms = &self.terms.forms;
        forms.entries_of(&spelling.key).for_each(|entry| self.fill(entry, Rung::Exact, fills));
        if let Some(base) = spelling.base.as_ref().filter(|_| self.abilities().lemmas) {
            let words = forms.entries_of(base).filter(|entry| !entry.exact_only);
            words.for_each(|entry| self.fill(entry, Rung::Lemma, fills));
        }
    }

    /// The rungs below: the same stem, a part of the word. Whether the word as a whole is a term.
    fn climb(&self, spelling: &Spelling, fills: &mut Vec<Fill>) -> bool {
        let (word, terms) = (spelling.word(), &self.terms);
        if self.abilities().stems && self.stem_starts.may_start(word.as_bytes()) {
            self.same_stem(word, fills);
        }
        let is_whole = !fills.is_empty();
        self.affix(&spelling.key, fills);
        if self.abilities().parts {
            let is_function_word = OnceCell::new();
            let builds = |id| {
                terms.forms.entries(id).any(|entry| entry.builds)
                    && !is_function_word.get_or_init(|| function_word(word).is_some())
            };
            terms.parts.of(word, &terms.forms, builds, |place, id| {
                let rung = if place == Place::Head { Rung::Head } else { Rung::Part };
                let entries = terms.forms.entries(id).filter(|entry| entry.builds);
                entries.for_each(|entry| self.fill(entry, rung, fills));
            });
        }
        is_whole
    }

    /// By an algorithm, where the dictionary lacks the word or the term: of what it has, it knows the
    /// forms better.
    fn same_stem(&self, word: &str, fills: &mut Vec<Fill>) {
        let Some(stem) = stem(word) else { return };
        let stems = &self.terms.stems;
        let entries = || stems.entries_of(&stem).chain(stems.entries_of(word));
        if entries().next().is_some() {
            let knows_forms = self.abilities().lemmas;
            let unknown = word_form(word).is_none();
            let fitting = entries().filter(|entry| unknown || !entry.known || !knows_forms);
            fitting.for_each(|entry| self.fill(entry, Rung::Stem, fills));
        }
    }

    fn affix(&self, word: &str, fills: &mut Vec<Fill>) {
        let mut found = |part: &str, entry: Entry, rung| {
            let rung = if part.len() == word.len() { Rung::Exact } else { rung };
            self.fill(entry, rung, fills);
        };
        let Terms { prefixes, suffixes, infixes, .. } = &*self.terms;
        prefixes.prefixes_of(word, |part, entry| found(part, entry, Rung::Prefix));
        suffixes.suffixes_of(word, |part, entry| found(part, entry, Rung::Suffix));
        if !infixes.is_empty() {
            for (start, _) in word.char_indices() {
                let rest = word.get(start..).unwrap_or_default();
                infixes.prefixes_of(rest, |part, entry| found(part, entry, Rung::Infix));
            }
        }
    }

    /// A slip, in a word that is no Dutch.
    fn typo(&self, word: &str, fills: &mut Vec<Fill>) {
        let near = self.terms.typos.near(word, &self.terms.forms, |entry| self.is_in_use(entry));
        // Nearly no word comes near a term: the dictionary is asked last.
        let is_word = || function_word(word).is_some() || word_form(word).is_some();
        if !near.is_empty() && !is_word() && !is_built(word) {
            near.into_iter().for_each(|entry| self.fill(entry, Rung::Typo, fills));
        }
    }

    /// `LG` fills what `leidinggevende` fills, and `leidinggevenden` what `LG` does.
    fn abbreviation(&self, spelling: &Spelling, fills: &mut Vec<Fill>) {
        let mut through = Vec::new();
        for long in spelling.keys().filter_map(|key| self.long_forms.get(key)).flatten() {
            self.same_form(long, &mut through);
            // What is only part of the long form is not what the abbreviation says: HR are no «zaken».
            if !self.exceptions.contains(long.key.as_str()) {
                self.affix(&long.key, &mut through);
            }
        }
        let shorts = spelling.keys().filter_map(|key| self.short_forms.get(key.as_str())).flatten();
        for short in shorts {
            let entries = self.terms.forms.entries_of(short);
            entries.for_each(|entry| self.fill(entry, Rung::Exact, &mut through));
        }
        fills.extend(through.into_iter().map(|fill| Fill { rung: Rung::Abbreviation, ..fill }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::Pattern;

    /// A vocabulary with one slot per pattern.
    fn vocabulary(terms: &[&str], abbreviations: &[(&str, &str)]) -> Vocabulary {
        let mut vocabulary = Vocabulary::new(Arc::new(Terms::new(Abilities::ALL)));
        for (slot, source) in terms.iter().enumerate() {
            let pattern = Pattern::parse(source).unwrap();
            for (alternative, term) in pattern.terms[0].iter().enumerate() {
                let term = vocabulary.term(term);
                vocabulary.add(SlotId(slot as u32), alternative as u16, term);
            }
        }
        for (short, long) in abbreviations {
            vocabulary.abbreviate(short, long);
        }
        vocabulary
    }

    fn rungs(vocabulary: &Vocabulary, word: &str) -> Vec<(u32, Rung)> {
        let fills = vocabulary.fills(&Spelling::of(word));
        let seen = vocabulary.glance().is_some_and(|glance| glance.may_concern(word));
        let seen = seen || vocabulary.may_be_slip(word);
        assert!(seen || fills.is_empty(), "{word} was passed over");
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
        let mut vocabulary = Vocabulary::new(Arc::new(Terms::new(Abilities::PLAIN)));
        let term = vocabulary.term(&Term::Word("systeem".into()));
        vocabulary.add(SlotId(0), 0, term);
        assert_eq!(rungs(&vocabulary, "systemen"), []);
        assert_eq!(rungs(&vocabulary, "systeem"), [(0, Rung::Exact)]);
    }
}
