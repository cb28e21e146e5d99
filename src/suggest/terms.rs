//! The terms of a codebook with the forms that they are found by. What a term stands for does not depend
//! on the rest of the codebook, so that a changed codebook goes on with the terms of the old one.

use super::Rung;
use super::abilities::Abilities;
use super::affixes::Affixes;
use super::expand::{Form, expand};
use super::forms::{Entry, FormId, Forms, TermId};
use super::glance::Glance;
use super::parts::Parts;
use super::pattern::text_of;
use super::spelling::Spelling;
use super::typos::Typos;
use crate::codebook::Term;
use crate::text::{Separated, fold, function_word, word_key};
use std::sync::Arc;

/// Terms, arranged for looking words up.
#[derive(Debug, Clone)]
pub(super) struct Terms {
    pub(super) abilities: Abilities,
    /// The terms by a sign for their kind with their text behind it, in one spelling.
    by_text: Forms,
    /// By term, how telling it is: its letters, none for a function word.
    telling: Vec<usize>,
    /// By term, how it comes apart, if it is a verb that does.
    separated: Vec<Option<Arc<Separated>>>,
    /// Every form of every term.
    pub(super) forms: Forms,
    pub(super) stems: Forms,
    /// By term, its stem.
    stem_of: Vec<Option<FormId>>,
    pub(super) parts: Parts,
    pub(super) typos: Typos,
    pub(super) prefixes: Affixes,
    pub(super) suffixes: Affixes,
    pub(super) infixes: Affixes,
}

impl Terms {
    /// No terms yet; words will be brought together in these ways.
    pub(super) fn new(abilities: Abilities) -> Self {
        Self {
            abilities,
            by_text: Forms::default(),
            telling: Vec::new(),
            separated: Vec::new(),
            forms: Forms::default(),
            stems: Forms::default(),
            stem_of: Vec::new(),
            parts: Parts::default(),
            typos: Typos::default(),
            prefixes: Affixes::default(),
            suffixes: Affixes::default(),
            infixes: Affixes::default(),
        }
    }

    /// How many terms there are.
    pub(super) fn len(&self) -> usize {
        self.telling.len()
    }

    /// The term with this [`spelled`] text, if it was added.
    pub(super) fn find(&self, spelled: &str) -> Option<TermId> {
        self.by_text.entries_of(spelled).next().map(|entry| entry.term)
    }

    /// How telling a term is: its letters, none for a function word.
    pub(super) fn telling(&self, term: TermId) -> usize {
        self.telling.get(term.0 as usize).copied().unwrap_or(0)
    }

    /// How a term comes apart, if it is a verb that does.
    pub(super) fn separated(&self, term: TermId) -> Option<Arc<Separated>> {
        self.separated.get(term.0 as usize).cloned().flatten()
    }

    /// The stem of a term, if it has one.
    pub(super) fn stem(&self, term: TermId) -> Option<&str> {
        let id = self.stem_of.get(term.0 as usize).copied().flatten()?;
        Some(self.stems.text(id))
    }

    /// Adds a term that is not there, with its [`spelled`] text.
    pub(super) fn add(&mut self, spelled: &str, term: &Term) -> TermId {
        let id = TermId(u32::try_from(self.len()).unwrap_or(u32::MAX));
        let text = text_of(term);
        let key = word_key(text);
        let is_function_word = function_word(&key).is_some();
        let is_word = matches!(term, Term::Word(_)) && self.abilities.separated;
        self.separated.push(if is_word { expand(&key).separated.clone() } else { None });
        self.telling.push(if is_function_word { 0 } else { key.chars().count() });
        let exact = Entry {
            term: id,
            rung: Rung::Exact,
            known: true,
            exact_only: true,
            builds: false,
            forgives: false,
        };
        self.by_text.add(spelled, exact);
        self.stem_of.push(None);
        match term {
            Term::Word(_) if self.abilities.lemmas || self.abilities.stems => {
                self.add_word(&Spelling::of(text), Entry { exact_only: false, ..exact });
            }
            Term::Word(_) | Term::Exact(_) => drop(self.forms.add(&key, exact)),
            Term::Prefix(_) => self.prefixes.add(&key, exact),
            Term::Suffix(_) => self.suffixes.add(&key, exact),
            Term::Infix(_) => self.infixes.add(&key, exact),
        }
        id
    }

    /// What words that stand for any of the terms look like, but for slips of the finger.
    pub(super) fn glance(&self) -> Glance {
        let mut glance = Glance::default();
        let forms = self.forms.texts().chain(self.stems.texts());
        forms.for_each(|form| glance.add_form(form));
        let parts = self.prefixes.texts().chain(self.infixes.texts());
        parts.for_each(|part| glance.add_part(part));
        self.suffixes.texts().for_each(|ending| glance.add_ending(ending));
        glance
    }

    fn add_word(&mut self, spelling: &Spelling, exact: Entry) {
        let key = &spelling.key;
        // «collega's» is looked for as «collega».
        let expanded = expand(spelling.base.as_ref().unwrap_or(key));
        if spelling.base.is_some() {
            self.forms.add(key, exact);
        }
        for form in expanded.forms.iter().filter(|form| takes(self.abilities, form)) {
            let rung = if *form.key == **key { Rung::Exact } else { form.rung.max(Rung::Lemma) };
            let rung = if spelling.base.is_none() { form.rung } else { rung };
            let builds = self.abilities.parts && form.rung <= Rung::Lemma;
            let forgives = self.abilities.typos && form.rung != Rung::Opposite;
            let added = self.forms.add(&form.key, Entry { rung, builds, forgives, ..exact });
            if builds {
                self.parts.add(&form.key);
            }
            let was_forgiving = |id| self.forms.entries(id).skip(1).any(|entry| entry.forgives);
            if forgives && let Some(id) = added.filter(|id| !was_forgiving(*id)) {
                self.typos.add(&form.key, id);
            }
        }
        if let Some(stem) = expanded.stem.as_ref().filter(|_| self.abilities.stems) {
            let known = expanded.known;
            let id = self.stems.add(stem, Entry { rung: Rung::Stem, known, ..exact });
            if let Some(stem_of) = self.stem_of.last_mut() {
                *stem_of = id;
            }
        }
    }
}

fn takes(abilities: Abilities, form: &Form) -> bool {
    match form.rung {
        Rung::Lemma => abilities.lemmas,
        Rung::Derivation | Rung::Opposite => abilities.derivations,
        _ => true,
    }
}

/// A term as it is compared: a sign for its kind and its text in one spelling.
pub(super) fn spelled(term: &Term, into: &mut String) {
    into.clear();
    into.push(match term {
        Term::Word(_) => 'w',
        Term::Exact(_) => '=',
        Term::Prefix(_) => '<',
        Term::Suffix(_) => '>',
        Term::Infix(_) => '*',
    });
    let text = text_of(term);
    if text.is_ascii() {
        into.extend(text.chars().map(|c| c.to_ascii_lowercase()));
    } else {
        into.push_str(&fold(text));
    }
}
