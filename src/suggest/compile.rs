//! From a codebook to slots, a vocabulary and patterns.

use super::abbreviations::Abbreviations;
use super::abilities::Abilities;
use super::expand::expand;
use super::glance::Glance;
use super::leads::Leads;
use super::sheet::{Plan, Sheet};
use super::slot_table::{News, SlotTable, Slots};
use super::spelling::Spelling;
use super::terms::Terms;
use super::vocabulary::{SlotId, Vocabulary};
use crate::codebook::{Codebook, Term};
use crate::text::fold;
use rayon::prelude::*;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// A codebook made ready for matching.
#[derive(Debug)]
pub(super) struct Compiled {
    pub(super) vocabulary: Vocabulary,
    pub(super) leads: Leads,
    /// By slot, its place in the order of the codebook, where that is not the order of their numbers: when
    /// words fill several slots of a phrase, the order tells which.
    pub(super) ranks: Option<Vec<u32>>,
    /// By question, what it looks for.
    pub(super) questions: Vec<Arc<Sheet>>,
    /// Whether the answers are in Dutch, so that clauses and negation are known.
    pub(super) dutch: bool,
    pub(super) abilities: Abilities,
    frame: Frame,
    pub(super) table: SlotTable,
    /// By slot, whether this codebook has it or only one before it.
    in_use: Vec<bool>,
    /// By question, whether it has the themes and indicators that the codebook before this one gave it.
    pub(super) as_before: Vec<bool>,
}

impl Compiled {
    /// The bit of any group that no indicator asks for: only what is for all groups has it.
    const OTHER: u64 = 1 << 63;

    /// The bit of the group with this number; groups beyond the last bit share it.
    pub(super) fn bit(number: usize) -> u64 {
        1 << number.min(62)
    }

    /// What a changed codebook goes on with, without copying; this one is of no use after that. None when most
    /// of its terms are not.
    pub(super) fn leave(&mut self) -> Option<Legacy> {
        let terms = self.vocabulary.take_terms()?;
        Some(Legacy { terms, table: std::mem::take(&mut self.table) })
    }

    /// The same, while this one stays as it is.
    pub(super) fn share(&self) -> Option<Legacy> {
        Some(Legacy { terms: self.vocabulary.terms()?, table: self.table.clone() })
    }

    /// The group of an answer as a bit to be compared with [`groups`](super::pattern::CompiledPattern::groups): all of them
    /// when it is not known.
    pub(super) fn group(&self, name: Option<&str>) -> u64 {
        let name = name.filter(|_| self.abilities.groups && !self.frame.groups.is_empty());
        let Some(name) = name.map(str::trim).filter(|name| !name.is_empty()) else {
            return u64::MAX;
        };
        let number = self.frame.groups.iter().position(|group| {
            group.eq_ignore_ascii_case(name) || !name.is_ascii() && *group == fold(name)
        });
        number.map_or(Self::OTHER, Self::bit)
    }
}

/// What of a compiled codebook a changed one goes on with.
#[derive(Debug)]
pub(super) struct Legacy {
    terms: Arc<Terms>,
    table: SlotTable,
}

/// What of a codebook bears on all of its indicators.
#[derive(Debug, Clone, PartialEq)]
struct Frame {
    language: String,
    abilities: Abilities,
    abbreviations: BTreeMap<String, Vec<String>>,
    exceptions: Vec<String>,
    /// The groups that indicators ask for, as [`fold`] writes them; their order is that of the bits in
    /// [`groups`](super::pattern::CompiledPattern::groups).
    groups: Vec<String>,
    questions: usize,
}

/// What a changed codebook has that the one before it had not, or the other way round.
#[derive(Debug)]
pub(super) struct Changes {
    /// By slot, whether it is new, gone, or leads to patterns where it did not or the other way round.
    slots: Vec<bool>,
    /// The terms of new slots, and nothing else.
    new_terms: Vocabulary,
    /// What words look like that may stand for them.
    glance: Option<Glance>,
}

impl Changes {
    fn of(compiled: &Compiled, before: &Compiled, new_terms: Vocabulary) -> Self {
        let leads = |compiled: &Compiled, slot: usize| {
            u32::try_from(slot).is_ok_and(|slot| !compiled.leads.of(SlotId(slot)).is_empty())
        };
        let in_use = |compiled: &Compiled, slot: usize| compiled.in_use.get(slot) == Some(&true);
        let changed = |slot| {
            in_use(compiled, slot) != in_use(before, slot)
                || leads(compiled, slot) != leads(before, slot)
        };
        let glance = new_terms.glance();
        Self { slots: (0..compiled.table.len()).map(changed).collect(), new_terms, glance }
    }

    /// Whether a word may stand for a new term.
    pub(super) fn concern(&self, word: &str) -> bool {
        let Some(glance) = &self.glance else { return false };
        let may_concern = glance.may_concern(word) || self.new_terms.may_be_slip(word);
        may_concern && !self.new_terms.fills(&Spelling::of(word)).is_empty()
    }

    /// Whether a slot is among them.
    pub(super) fn has(&self, slot: SlotId) -> bool {
        self.slots.get(slot.0 as usize).copied().unwrap_or(true)
    }
}

/// Makes a codebook ready. What was compiled before is made use of, with what it leaves: for most changes of a
/// codebook that leaves little to do. What they are is told unless it is another codebook altogether.
pub(super) fn compile(
    codebook: &Codebook,
    abilities: Abilities,
    before: Option<(&Compiled, Option<Legacy>)>,
) -> (Compiled, Option<Changes>) {
    let dutch = codebook.is_dutch();
    let frame = Frame {
        language: codebook.language.clone(),
        abilities: if dutch { abilities } else { Abilities::PLAIN },
        abbreviations: codebook.abbreviations.clone(),
        exceptions: codebook.exceptions.clone(),
        groups: groups(codebook),
        questions: codebook.questions.len(),
    };
    let abilities = frame.abilities;
    let known = before.filter(|(before, _)| before.frame.abilities == abilities);
    let (known, legacy) = known.map_or((None, None), |(before, legacy)| (Some(before), legacy));
    let (terms, table) = legacy.map(|legacy| (legacy.terms, legacy.table)).unzip();
    // What was made goes by the numbers of terms and slots, and by the frame.
    let before = known.filter(|before| terms.is_some() && before.frame == frame);
    let mut vocabulary = Vocabulary::new(terms.unwrap_or_else(|| Arc::new(Terms::new(abilities))));
    match known {
        Some(known) => vocabulary.reserve(&known.vocabulary),
        None => expand_all(codebook),
    }
    codebook.exceptions.iter().for_each(|word| vocabulary.except(word));
    let abbreviations =
        abilities.abbreviations.then(|| Abbreviations::of(codebook, &mut vocabulary));
    let news = before.map(|before| {
        let mut vocabulary = Vocabulary::new(Arc::new(Terms::new(abilities)));
        if abilities.abbreviations {
            Abbreviations::of(codebook, &mut vocabulary);
        }
        News { known: before.in_use.clone(), vocabulary }
    });
    let table = table.filter(|_| before.is_some()).unwrap_or_default();
    let mut slots = Slots::new(vocabulary, table, news, frame.groups.clone());

    let had = |number: usize| before.and_then(|before| before.questions.get(number));
    let questions = codebook.questions.par_iter().enumerate();
    let kept: Vec<bool> = questions
        .map(|(number, question)| had(number).is_some_and(|sheet| sheet.is_of(question)))
        .collect();
    // First all patterns as they are written, because abbreviations are looked up among their words. The
    // order in which slots are taken into use is always the same, whatever is taken over.
    let mut plans: Vec<Plan> = { codebook.questions.iter().zip(&kept).enumerate() }
        .map(|(at, (question, kept))| Plan::start(&mut slots, at, question, had(at), *kept))
        .collect();
    // What is taken over has its variants.
    let any_new = plans.iter().any(Plan::has_new);
    let abbreviations =
        abbreviations.filter(|_| any_new).map(|read| read.look_up(&slots.vocabulary));
    for (number, plan) in plans.iter_mut().enumerate() {
        plan.abbreviate(&mut slots, number, &abbreviations);
    }
    let questions: Vec<Arc<Sheet>> = { plans.into_iter().zip(&codebook.questions).enumerate() }
        .map(|(number, (plan, question))| plan.finish(&mut slots, number, question))
        .collect();
    let Slots { vocabulary, table, in_use, ranks, news, .. } = slots;
    let ranks = before.map(|_| ranks);
    let leads = Leads::new(&table, questions.iter().map(|sheet| sheet.leads.as_slice()));
    let compiled = Compiled {
        vocabulary,
        leads,
        ranks,
        questions,
        dutch,
        abilities,
        frame,
        table,
        in_use,
        as_before: kept,
    };
    let changes =
        before.zip(news).map(|(before, news)| Changes::of(&compiled, before, news.vocabulary));
    (compiled, changes)
}

/// Looks up the forms of all words of a codebook on all processors: most of the work of a first compile.
fn expand_all(codebook: &Codebook) {
    let themes = codebook.questions.iter().flat_map(|question| &question.themes);
    let indicators = themes.flat_map(|theme| &theme.indicators);
    let patterns = indicators.flat_map(|i| std::iter::once(&i.pattern).chain(&i.unless));
    let terms = patterns.flat_map(|pattern| pattern.terms.iter().flatten());
    let words: HashSet<&str> = terms
        .filter_map(|term| match term {
            Term::Word(word) => Some(word.as_str()),
            _ => None,
        })
        .collect();
    words.par_iter().for_each(|word| {
        let _ = expand(Spelling::of(word).word());
    });
}

/// The groups that any indicator asks for, each once.
fn groups(codebook: &Codebook) -> Vec<String> {
    let themes = codebook.questions.iter().flat_map(|question| &question.themes);
    let asked = themes.flat_map(|theme| &theme.indicators).flat_map(|indicator| &indicator.groups);
    let mut groups: Vec<String> = asked.map(|group| fold(group.trim())).collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}
