//! From a codebook to slots, a vocabulary and patterns.

use super::abbreviations::Abbreviations;
use super::abilities::Abilities;
use super::draft::{Draft, Made, drafts, placed};
use super::expand::expand;
use super::glance::Glance;
use super::leads::Leads;
use super::pattern::CompiledPattern;
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
    /// By question, its patterns.
    pub(super) questions: Vec<Vec<CompiledPattern>>,
    /// Whether the answers are in Dutch, so that clauses and negation are known.
    pub(super) dutch: bool,
    pub(super) abilities: Abilities,
    frame: Frame,
    pub(super) table: SlotTable,
    /// By slot, whether this codebook has it or only one before it.
    in_use: Vec<bool>,
    /// By question, its indicators.
    made: Vec<Vec<Arc<Made>>>,
}

impl Compiled {
    /// The bit of any group that no indicator asks for: only what is for all groups has it.
    const OTHER: u64 = 1 << 63;

    /// The bit of the group with this number; groups beyond the last bit share it.
    pub(super) fn bit(number: usize) -> u64 {
        1 << number.min(62)
    }

    /// The group of an answer as a bit to be compared with [`CompiledPattern::groups`]: all of them
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

/// What of a codebook bears on all of its indicators.
#[derive(Debug, Clone, PartialEq)]
struct Frame {
    language: String,
    abilities: Abilities,
    abbreviations: BTreeMap<String, Vec<String>>,
    exceptions: Vec<String>,
    /// The groups that indicators ask for, as [`fold`] writes them; their order is that of the bits in
    /// [`CompiledPattern::groups`].
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
        let may_concern = self.glance.as_ref().is_some_and(|glance| glance.may_concern(word));
        may_concern && !self.new_terms.fills(&Spelling::of(word)).is_empty()
    }

    /// Whether a slot is among them.
    pub(super) fn has(&self, slot: SlotId) -> bool {
        self.slots.get(slot.0 as usize).copied().unwrap_or(true)
    }
}

/// Makes a codebook ready. What was compiled before is made use of: for most changes of a codebook that
/// leaves little to do. What they are is told unless it is another codebook altogether.
pub(super) fn compile(
    codebook: &Codebook,
    abilities: Abilities,
    before: Option<&Compiled>,
) -> (Compiled, Option<Changes>) {
    let dutch = codebook.language.to_lowercase().starts_with("nl");
    let frame = Frame {
        language: codebook.language.clone(),
        abilities: if dutch { abilities } else { Abilities::PLAIN },
        abbreviations: codebook.abbreviations.clone(),
        exceptions: codebook.exceptions.clone(),
        groups: groups(codebook),
        questions: codebook.questions.len(),
    };
    let abilities = frame.abilities;
    let known = before.filter(|before| before.frame.abilities == abilities);
    let terms = known.and_then(|before| before.vocabulary.terms());
    // What was made goes by the numbers of terms and slots, and by the frame.
    let before = before.filter(|before| terms.is_some() && before.frame == frame);
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
    let table = before.map(|before| before.table.clone()).unwrap_or_default();
    let mut slots = Slots::new(vocabulary, table, news, frame.groups.clone());

    // First all patterns as they are written, because abbreviations are looked up among their words. The
    // order in which slots are taken into use is always the same, whatever is taken over.
    let mut drafts: Vec<Vec<Draft>> = codebook
        .questions
        .iter()
        .enumerate()
        .map(|(number, question)| {
            let made = before.and_then(|before| before.made.get(number));
            drafts(&mut slots, number, question, made.map(Vec::as_slice).unwrap_or_default())
        })
        .collect();
    // What is taken over has its variants.
    let any_new = drafts.iter().flatten().any(Draft::is_new);
    let abbreviations =
        abbreviations.filter(|_| any_new).map(|read| read.look_up(&slots.vocabulary));
    for (question, drafts) in drafts.iter_mut().enumerate() {
        drafts.iter_mut().for_each(|draft| draft.abbreviate(&mut slots, question, &abbreviations));
    }
    let mut made: Vec<Vec<Arc<Made>>> = Vec::new();
    for (question, drafts) in drafts.into_iter().enumerate() {
        made.push(drafts.into_iter().map(|draft| draft.finish(&mut slots, question)).collect());
    }
    let questions: Vec<Vec<CompiledPattern>> = codebook
        .questions
        .iter()
        .zip(&made)
        .map(|(question, made)| placed(question, made))
        .collect();
    let Slots { vocabulary, table, in_use, ranks, news, .. } = slots;
    let ranks = before.map(|_| ranks);
    let leads = Leads::to(&table, &questions);
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
        made,
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
