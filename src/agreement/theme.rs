//! Agreement on one theme: given or not given.
//!
//! All of it follows from a few sums over the units that at least two coders saw. With `r` coders who saw
//! a unit, `k` of whom gave the theme, `2k(r - k)` of the `r(r - 1)` ordered pairs of coders differ.

use super::units::Pairable;
use super::value::{Undefined, Value};
use std::collections::BTreeMap;

/// The measures of one theme, in the order of [`Self::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThemeMeasure {
    /// The share of pairs of coders that agree on a unit, averaged over units.
    PercentAgreement,
    /// Of all times that the theme was given, the share that another coder gave it too (Cicchetti and
    /// Feinstein 1990; for two coders the Dice coefficient or F1).
    PositiveAgreement,
    /// Cohen (1960): chance by each coder's own habits. For two coders.
    CohenKappa,
    /// Fleiss (1971): chance by the habits of all coders together. For two coders Scott's pi.
    FleissKappa,
    /// Krippendorff's alpha for nominal data.
    KrippendorffAlpha,
    /// Gwet's AC1 (2008).
    GwetAc1,
    /// Brennan and Prediger (1981): chance is a half. For two coders PABAK (Byrt, Bishop and Carlin 1993).
    BrennanPrediger,
    /// Byrt, Bishop and Carlin (1993): units that both gave the theme less those that neither did, as a
    /// share of all. For two coders.
    PrevalenceIndex,
    /// Byrt, Bishop and Carlin (1993): units that only the first coder gave the theme less those that only
    /// the second did, as a share of all. For two coders.
    BiasIndex,
}

impl ThemeMeasure {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::PercentAgreement,
        Self::PositiveAgreement,
        Self::CohenKappa,
        Self::FleissKappa,
        Self::KrippendorffAlpha,
        Self::GwetAc1,
        Self::BrennanPrediger,
        Self::PrevalenceIndex,
        Self::BiasIndex,
    ];

    /// The name in files that programs read.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::PercentAgreement => "percent_agreement",
            Self::PositiveAgreement => "positive_agreement",
            Self::CohenKappa => "cohen_kappa",
            Self::FleissKappa => "fleiss_kappa",
            Self::KrippendorffAlpha => "krippendorff_alpha",
            Self::GwetAc1 => "gwet_ac1",
            Self::BrennanPrediger => "brennan_prediger",
            Self::PrevalenceIndex => "prevalence_index",
            Self::BiasIndex => "bias_index",
        }
    }
}

/// The ways in which a theme is given to a unit, and which pattern has which themes in which way.
///
/// A resample then costs one addition for each theme that a pattern has, and no look at the rest.
pub(super) struct Uses {
    themes: usize,
    ways: Vec<Way>,
    /// For each pattern the places in the counts that it adds to.
    places: Vec<Vec<usize>>,
    /// For each pattern how many coders saw it.
    seen: Vec<u32>,
    two: bool,
}

/// How a theme was given to a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Way {
    /// How many coders gave it.
    gave: u32,
    /// How many saw the unit.
    saw: u32,
    /// Whether the first of two coders gave it; for more coders it makes no difference.
    first: bool,
}

impl Uses {
    pub(super) fn of(pairable: &Pairable) -> Self {
        let ways_of = |pattern: usize| {
            let given = pairable.patterns.get(pattern).map_or(&[][..], |p| p.given.as_slice());
            (0..pairable.themes).filter_map(move |theme| {
                let has = |(_, set): &&(u32, usize)| pairable.set(*set).contains(theme);
                let gave = count(given.iter().filter(has).count());
                let first = pairable.two.is_some() && given.first().as_ref().is_some_and(has);
                (gave > 0).then_some((theme, Way { gave, saw: count(given.len()), first }))
            })
        };
        let patterns = 0..pairable.patterns.len();
        let mut ways: BTreeMap<Way, usize> =
            patterns.clone().flat_map(ways_of).map(|(_, way)| (way, 0)).collect();
        for (position, at) in ways.values_mut().enumerate() {
            *at = position;
        }
        let place = |(theme, way)| theme * ways.len() + ways.get(&way).copied().unwrap_or(0);
        let places = patterns.map(|pattern| ways_of(pattern).map(place).collect()).collect();
        Self {
            themes: pairable.themes,
            places,
            seen: pairable.patterns.iter().map(|pattern| count(pattern.given.len())).collect(),
            two: pairable.two.is_some(),
            ways: ways.into_keys().collect(),
        }
    }

    /// The sums of each theme over the units, where each pattern stands for `weights` of them.
    pub(super) fn tallies(&self, weights: &[u32]) -> Vec<Tally> {
        let mut counts = vec![0_u64; self.themes * self.ways.len()];
        let (mut units, mut seen) = (0_u64, 0_u64);
        for ((places, &saw), &weight) in self.places.iter().zip(&self.seen).zip(weights) {
            let weight = u64::from(weight);
            units += weight;
            seen += weight * u64::from(saw);
            for &place in places {
                if let Some(count) = counts.get_mut(place) {
                    *count += weight;
                }
            }
        }
        let empty = Tally::empty(float(units), float(seen), self.two);
        if self.ways.is_empty() {
            return vec![empty; self.themes];
        }
        let of_theme = |counts: &[u64]| {
            let mut tally = empty;
            for (way, &count) in self.ways.iter().zip(counts) {
                tally.add(*way, float(count));
            }
            tally
        };
        counts.chunks(self.ways.len()).map(of_theme).collect()
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[allow(clippy::cast_precision_loss, reason = "counts of codings lie far below 2^53")]
fn float(count: u64) -> f64 {
    count as f64
}

/// The sums over units from which every measure of a theme follows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Tally {
    /// Units: `Σ 1`.
    units: f64,
    /// Codings: `Σ r`.
    pub seen: f64,
    /// Times given: `Σ k`.
    pub gave: f64,
    /// `Σ k/r`.
    share: f64,
    /// `Σ 2k(r - k) / (r(r - 1))`: the share of pairs that differ.
    apart: f64,
    /// `Σ 2k(r - k) / (r - 1)`: the same in codings.
    split: f64,
    /// `Σ k(k - 1) / (r - 1)`: the times given in which the others gave it too.
    joint: f64,
    /// The four cells, where there are two coders.
    table: Option<Table>,
}

/// Units that both gave the theme, that only the first did, and that only the second did.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Table {
    both: f64,
    first: f64,
    second: f64,
}

impl Tally {
    fn empty(units: f64, seen: f64, two: bool) -> Self {
        let table = two.then(Table::default);
        Self { units, seen, gave: 0.0, share: 0.0, apart: 0.0, split: 0.0, joint: 0.0, table }
    }

    fn add(&mut self, way: Way, units: f64) {
        let (gave, saw) = (f64::from(way.gave), f64::from(way.saw));
        let differ = units * 2.0 * gave * (saw - gave) / (saw - 1.0);
        self.gave += units * gave;
        self.share += units * gave / saw;
        self.apart += differ / saw;
        self.split += differ;
        self.joint += units * gave * (gave - 1.0) / (saw - 1.0);
        if let Some(table) = &mut self.table {
            *match (way.gave, way.first) {
                (2, _) => &mut table.both,
                (_, true) => &mut table.first,
                (_, false) => &mut table.second,
            } += units;
        }
    }

    /// Why there is nothing to compare, if so.
    fn comparable(&self) -> Result<(), Undefined> {
        if self.units < 1.0 {
            Err(Undefined::NobodyShared)
        } else if self.units < 2.0 {
            Err(Undefined::OneUnit)
        } else {
            Ok(())
        }
    }

    /// Whether the theme is given to some and not to others; only then can a coefficient that takes chance
    /// into account say something.
    fn varies(&self) -> Result<(), Undefined> {
        if self.gave == 0.0 {
            Err(Undefined::NotUsed)
        } else if self.gave == self.seen {
            Err(Undefined::NoVariation)
        } else {
            Ok(())
        }
    }

    fn two(&self) -> Result<Table, Undefined> {
        self.table.ok_or(Undefined::NotTwoCoders)
    }

    /// The share of units that two coders differ on, and that of which they would by their own habits:
    /// `(1 - pₒ, 1 - pₑ)` of Cohen. Of a theme that does not vary both are exactly 0.
    pub(super) fn cohen_terms(&self) -> Result<(f64, f64), Undefined> {
        self.comparable()?;
        let table = self.two()?;
        let (first, second) = (table.both + table.first, table.both + table.second);
        let expected = first * (self.units - second) + (self.units - first) * second;
        let pairs = self.units * self.units;
        Ok(((table.first + table.second) / self.units, expected / pairs))
    }

    fn value(&self, measure: ThemeMeasure) -> Value {
        self.comparable()?;
        let agreement = 1.0 - self.apart / self.units;
        // The mean share of coders who give the theme.
        let habit = self.share / self.units;
        match measure {
            ThemeMeasure::PercentAgreement => Ok(agreement),
            ThemeMeasure::PositiveAgreement if self.gave == 0.0 => Err(Undefined::NotUsed),
            ThemeMeasure::PositiveAgreement => Ok(self.joint / self.gave),
            ThemeMeasure::CohenKappa => {
                self.two()?;
                self.varies()?;
                let (observed, expected) = self.cohen_terms()?;
                Ok(1.0 - observed / expected)
            }
            ThemeMeasure::FleissKappa => {
                self.varies()?;
                Ok(1.0 - (self.apart / self.units) / (2.0 * habit * (1.0 - habit)))
            }
            ThemeMeasure::KrippendorffAlpha => {
                self.varies()?;
                let expected = 2.0 * self.gave * (self.seen - self.gave);
                Ok(1.0 - (self.seen - 1.0) * self.split / expected)
            }
            ThemeMeasure::GwetAc1 => {
                self.varies()?;
                let chance = 2.0 * habit * (1.0 - habit);
                Ok((agreement - chance) / (1.0 - chance))
            }
            ThemeMeasure::BrennanPrediger => {
                self.varies()?;
                Ok(2.0 * agreement - 1.0)
            }
            ThemeMeasure::PrevalenceIndex => {
                let table = self.two()?;
                let neither = self.units - table.both - table.first - table.second;
                Ok((table.both - neither) / self.units)
            }
            ThemeMeasure::BiasIndex => {
                let table = self.two()?;
                Ok((table.first - table.second) / self.units)
            }
        }
    }
}

/// Every measure of a theme, in the order of [`ThemeMeasure::ALL`].
pub(super) fn measures(tally: &Tally) -> [Value; ThemeMeasure::ALL.len()] {
    ThemeMeasure::ALL.map(|measure| tally.value(measure))
}
