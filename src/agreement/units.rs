//! Which coder gave which themes to which unit, and what of it can be compared.
//!
//! A unit is what was coded as a whole: an answer. A coder who did not see it says nothing about it; a
//! coder who saw it and gave no theme says something, the empty set. Only units that at least two coders
//! saw can show agreement, and only those count, for every coefficient and in its chance term too
//! (Krippendorff's rule of pairable values; Gwet's handbook lets single codings into the marginals).

use crate::study::ThemeSet;
use std::collections::{BTreeMap, BTreeSet};

/// What one coder gave a unit: the coder's position, and the themes.
pub(super) type Seen = (u32, ThemeSet);

/// Codings of units by coders, both by position.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Codings {
    themes: usize,
    /// For each unit who saw it, by coder.
    units: Vec<Vec<Seen>>,
}

impl Codings {
    /// No codings yet, for this many themes (at most [`ThemeSet::CAPACITY`]).
    #[must_use]
    pub fn new(themes: usize) -> Self {
        Self { themes: themes.min(ThemeSet::CAPACITY), units: Vec::new() }
    }

    /// Notes that a coder saw a unit and gave it these themes, in place of what was noted before.
    pub fn note(&mut self, unit: usize, coder: u32, themes: ThemeSet) {
        if self.units.len() <= unit {
            self.units.resize_with(unit + 1, Vec::new);
        }
        let Some(seen) = self.units.get_mut(unit) else { return };
        match seen.binary_search_by_key(&coder, |(coder, _)| *coder) {
            Ok(at) => {
                if let Some((_, before)) = seen.get_mut(at) {
                    *before = themes;
                }
            }
            Err(at) => seen.insert(at, (coder, themes)),
        }
    }

    /// How many themes there are.
    #[must_use]
    pub fn themes(&self) -> usize {
        self.themes
    }

    /// How often a coder gave a theme to a unit that another coder saw too.
    #[must_use]
    pub fn used(&self, coder: u32, theme: usize) -> usize {
        let gave = |(who, themes): &Seen| *who == coder && themes.contains(theme);
        self.shared().filter(|seen| seen.iter().any(gave)).count()
    }

    /// Whether two coders saw the same unit anywhere.
    #[must_use]
    pub fn are_shared(&self) -> bool {
        self.shared().next().is_some()
    }

    /// The units that at least two coders saw and did not all give the same.
    pub fn differing(&self) -> impl Iterator<Item = usize> {
        let differ = |seen: &[Seen]| {
            seen.windows(2).any(|pair| matches!(pair, [(_, one), (_, other)] if one != other))
        };
        let units = self.units.iter().enumerate();
        units.filter(move |(_, seen)| differ(seen)).map(|(unit, _)| unit)
    }

    /// What the only two coders gave each unit that both saw; nothing where there are more.
    pub(super) fn by_two(&self) -> impl Iterator<Item = (ThemeSet, ThemeSet)> {
        let coders: BTreeSet<u32> = self.shared().flatten().map(|(coder, _)| *coder).collect();
        let two = coders.len() == 2;
        self.shared().filter(move |_| two).filter_map(|seen| match seen.as_slice() {
            [(_, first), (_, second)] => Some((*first, *second)),
            _ => None,
        })
    }

    /// The units that at least two coders saw.
    fn shared(&self) -> impl Iterator<Item = &Vec<Seen>> {
        self.units.iter().filter(|seen| seen.len() >= 2)
    }
}

/// What two coders saw, with what occurs more than once taken together.
///
/// Everything is sorted, so that the order of units makes no difference, not even in the last bit.
#[derive(Debug, Clone)]
pub(super) struct Pairable {
    pub themes: usize,
    /// The distinct theme sets that were given.
    pub sets: Vec<ThemeSet>,
    /// The distinct rows of codings.
    pub patterns: Vec<Pattern>,
    /// How many units have each pattern.
    pub weights: Vec<u32>,
    /// The only two coders, where there are no more.
    pub two: Option<(u32, u32)>,
}

/// What the coders of a unit gave it.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    /// Who saw it, by coder: each with the position of the set in [`Pairable::sets`].
    pub given: Vec<(u32, usize)>,
}

impl Pairable {
    pub(super) fn of(codings: &Codings) -> Self {
        let mut rows: BTreeMap<&[Seen], u32> = BTreeMap::new();
        for seen in codings.shared() {
            *rows.entry(seen.as_slice()).or_default() += 1;
        }
        let all = || rows.keys().flat_map(|row| row.iter());
        let sets: BTreeSet<ThemeSet> = all().map(|(_, set)| *set).collect();
        let sets: Vec<ThemeSet> = sets.into_iter().collect();
        let coders: BTreeSet<u32> = all().map(|(coder, _)| *coder).collect();
        let two = match coders.into_iter().collect::<Vec<_>>().as_slice() {
            [first, second] => Some((*first, *second)),
            _ => None,
        };
        let position = |set: &ThemeSet| sets.binary_search(set).unwrap_or_default();
        let patterns = rows
            .keys()
            .map(|row| Pattern {
                given: row.iter().map(|(coder, set)| (*coder, position(set))).collect(),
            })
            .collect();
        let weights = rows.values().copied().collect();
        Self { themes: codings.themes, patterns, weights, two, sets }
    }

    /// Whether those who share units with another are two coders over all questions.
    pub(super) fn are_two(questions: &[Self]) -> bool {
        let given = questions.iter().flat_map(|question| &question.patterns);
        let coders: BTreeSet<u32> =
            given.flat_map(|pattern| pattern.given.iter().map(|(coder, _)| *coder)).collect();
        coders.len() == 2
    }

    /// How many units at least two coders saw.
    pub(super) fn units(&self) -> usize {
        self.weights.iter().map(|weight| *weight as usize).sum()
    }

    /// The set at a position.
    pub(super) fn set(&self, at: usize) -> ThemeSet {
        self.sets.get(at).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(themes: &[usize]) -> ThemeSet {
        themes.iter().copied().collect()
    }

    #[test]
    fn a_unit_seen_by_one_coder_does_not_count_and_one_seen_without_theme_does() {
        let mut codings = Codings::new(2);
        codings.note(0, 0, set(&[0]));
        codings.note(1, 0, set(&[0]));
        codings.note(1, 1, set(&[]));
        let pairable = Pairable::of(&codings);
        assert_eq!(pairable.units(), 1);
        assert_eq!(pairable.sets, [set(&[]), set(&[0])]);
        assert_eq!(codings.used(0, 0), 1);
        assert_eq!(codings.used(1, 0), 0);
        assert_eq!(codings.differing().collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn equal_rows_are_one_pattern_with_its_weight() {
        let mut codings = Codings::new(2);
        for unit in 0..3 {
            codings.note(unit, 1, set(&[1]));
            codings.note(unit, 0, set(&[0]));
        }
        codings.note(3, 0, set(&[1]));
        codings.note(3, 1, set(&[0]));
        let pairable = Pairable::of(&codings);
        assert_eq!(pairable.weights.iter().sum::<u32>(), 4);
        assert_eq!(pairable.patterns.len(), 2);
        assert_eq!(pairable.two, Some((0, 1)));
    }

    #[test]
    fn a_coder_who_shares_nothing_is_no_third_coder() {
        let mut codings = Codings::new(1);
        codings.note(0, 0, set(&[0]));
        codings.note(0, 1, set(&[0]));
        codings.note(1, 2, set(&[0]));
        assert_eq!(Pairable::of(&codings).two, Some((0, 1)));
    }

    #[test]
    fn what_is_noted_again_takes_the_place_of_what_was_noted() {
        let mut codings = Codings::new(2);
        codings.note(0, 0, set(&[0]));
        codings.note(0, 0, set(&[1]));
        codings.note(0, 1, set(&[1]));
        assert_eq!(Pairable::of(&codings).sets, [set(&[1])]);
    }
}
