//! What the questions of a codebook look for, taking over those that a change of the codebook leaves alone.

use super::abbreviations::KnownAbbreviations;
use super::draft::{Draft, Made, drafts};
use super::leads::{Lead, leads_to};
use super::pattern::CompiledPattern;
use super::slot_table::{SlotTable, Slots};
use super::vocabulary::SlotId;
use crate::codebook::{Indicator, Question};
use std::collections::HashSet;
use std::sync::Arc;

/// What a question looks for.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) patterns: Vec<CompiledPattern>,
    /// Which slots lead to them.
    pub(super) leads: Vec<(SlotId, Lead)>,
    /// Its indicators, theme after theme.
    made: Vec<Arc<Made>>,
    /// By theme, how many of these are its own.
    themes: Vec<usize>,
    /// The slots that it takes into use in each of the steps of a [`Plan`], each once.
    slots: [Vec<SlotId>; 3],
}

impl Sheet {
    fn new(question: &Question, made: Vec<Arc<Made>>, table: &SlotTable) -> Self {
        let themes = themes_of(question);
        let places = themes.iter().enumerate().flat_map(|(theme, indicators)| {
            (0..*indicators).map(move |indicator| (theme, indicator))
        });
        let patterns = places.zip(&made).flat_map(|((theme, indicator), made)| {
            let patterns = made.patterns().into_iter().flatten().cloned();
            patterns.map(move |pattern| CompiledPattern { theme, indicator, ..pattern })
        });
        let patterns: Vec<CompiledPattern> = patterns.collect();
        let leads = leads_to(table, &patterns);
        let mut seen = HashSet::new();
        let slots = [0, 1, 2].map(|step| {
            let patterns = made.iter().filter_map(|made| made.patterns().get(step).copied());
            let slots = patterns.flatten().flat_map(CompiledPattern::slots);
            slots.filter(|slot| seen.insert(*slot)).collect()
        });
        Self { patterns, leads, made, themes, slots }
    }

    /// Whether it is what a question looks for.
    pub(super) fn is_of(&self, question: &Question) -> bool {
        self.themes == themes_of(question)
            && self.made.iter().zip(indicators_of(question)).all(|(made, one)| made.is_of(one))
    }
}

/// By theme, how many indicators it has.
fn themes_of(question: &Question) -> Vec<usize> {
    question.themes.iter().map(|theme| theme.indicators.len()).collect()
}

fn indicators_of(question: &Question) -> impl Iterator<Item = &Indicator> {
    question.themes.iter().flat_map(|theme| &theme.indicators)
}

/// A question on its way to a sheet. All questions of a codebook take one step before any takes the next.
pub(super) enum Plan {
    /// It looks for what it looked for.
    Kept(Arc<Sheet>),
    New(Vec<Draft>),
}

impl Plan {
    /// The first step: the patterns as they are written. Of a sheet that is not kept as a whole, what still
    /// fits is.
    pub(super) fn start(
        slots: &mut Slots,
        number: usize,
        question: &Question,
        before: Option<&Arc<Sheet>>,
        is_kept: bool,
    ) -> Self {
        match before {
            Some(sheet) if is_kept => {
                slots.make_use_of_all(&sheet.slots[0]);
                Self::Kept(Arc::clone(sheet))
            }
            _ => {
                let made = before.map(|sheet| sheet.made.as_slice()).unwrap_or_default();
                Self::New(drafts(slots, number, question, made))
            }
        }
    }

    /// Whether it has an indicator that was not made before.
    pub(super) fn has_new(&self) -> bool {
        match self {
            Self::Kept(_) => false,
            Self::New(drafts) => drafts.iter().any(Draft::is_new),
        }
    }

    /// The second step: the variants with abbreviations.
    pub(super) fn abbreviate(
        &mut self,
        slots: &mut Slots,
        number: usize,
        abbreviations: &Option<KnownAbbreviations>,
    ) {
        match self {
            Self::Kept(sheet) => slots.make_use_of_all(&sheet.slots[1]),
            Self::New(drafts) => {
                drafts.iter_mut().for_each(|draft| draft.abbreviate(slots, number, abbreviations));
            }
        }
    }

    /// The last: the variants with verbs that come apart.
    pub(super) fn finish(
        self,
        slots: &mut Slots,
        number: usize,
        question: &Question,
    ) -> Arc<Sheet> {
        match self {
            Self::Kept(sheet) => {
                slots.make_use_of_all(&sheet.slots[2]);
                sheet
            }
            Self::New(drafts) => {
                let made = drafts.into_iter().map(|draft| draft.finish(slots, number)).collect();
                Arc::new(Sheet::new(question, made, &slots.table))
            }
        }
    }
}
