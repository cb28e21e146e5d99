//! How far coders agree, per theme and over whole theme sets.
//!
//! ```text
//!  Codings ─► Pairable (what two saw, equal rows together) ─► Uses, Sets ─► values
//!                            └── weights drawn again ──────────► intervals
//! ```
//!
//! The formulas and their sources are in docs/methods.md. What cannot be computed is a reason
//! ([`Undefined`]) and never a number.

mod bootstrap;
mod distance;
mod expected;
mod multivalued;
mod sets;
#[cfg(test)]
mod tests;
mod theme;
mod units;
mod value;

pub use bootstrap::Resampling;
pub use sets::SetMeasure;
pub use theme::ThemeMeasure;
pub use units::Codings;
pub use value::{Estimate, Interval, Undefined, Value};

use sets::Sets;
use theme::Uses;
use units::Pairable;

/// Agreement on every theme and over theme sets.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// How many units at least two coders saw; only these count.
    pub units: usize,
    /// For each theme its measures, in the order of [`ThemeMeasure::ALL`].
    themes: Vec<Vec<Estimate>>,
    /// In the order of [`SetMeasure::ALL`].
    sets: Vec<Estimate>,
}

impl Agreement {
    /// Computes everything, with intervals.
    #[must_use]
    pub fn of(codings: &Codings, resampling: Resampling) -> Self {
        let pairable = Pairable::of(codings);
        let (uses, sets) = (Uses::of(&pairable), Sets::of(&pairable));
        let measured = |weights: &[u32]| -> Vec<Value> {
            let tallies = uses.tallies(weights);
            let themes = tallies.iter().flat_map(theme::measures);
            themes.chain(sets.measures(weights, &tallies)).collect()
        };
        let mut estimates = resampling.estimates(&pairable.weights, measured);
        let of_sets = estimates.split_off(codings.themes() * ThemeMeasure::ALL.len());
        Self {
            units: pairable.units(),
            themes: estimates.chunks(ThemeMeasure::ALL.len()).map(<[_]>::to_vec).collect(),
            sets: of_sets,
        }
    }

    /// A measure of a theme; `None` when there is no such theme.
    #[must_use]
    pub fn theme(&self, theme: usize, measure: ThemeMeasure) -> Option<Estimate> {
        self.themes.get(theme)?.get(measure as usize).copied()
    }

    /// A measure over theme sets.
    #[must_use]
    pub fn sets(&self, measure: SetMeasure) -> Estimate {
        let none = Estimate::of(Err(Undefined::NobodyShared));
        self.sets.get(measure as usize).copied().unwrap_or(none)
    }
}
