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
mod confusion;
mod distance;
mod expected;
mod multivalued;
mod names;
mod precision;
mod sets;
mod study;
#[cfg(test)]
mod tests;
mod theme;
mod units;
mod value;
mod words;

pub use bootstrap::Resampling;
pub use confusion::{Confusion, Taken};
pub use precision::expected_half_width;
pub use sets::SetMeasure;
pub use study::{Compared, QuestionAgreement, Round, StudyAgreement};
pub use theme::ThemeMeasure;
pub use units::Codings;
pub use value::{Estimate, Interval, Undefined, Value};
pub use words::coefficient;

use sets::{Sets, Terms};
use theme::Uses;
use units::Pairable;

/// Below so many uses by all coders together the interval of a theme rests on little, which is said.
pub const FEW_USES: usize = 30;

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
        let nothing = Self { units: 0, themes: Vec::new(), sets: Vec::new() };
        Self::of_all(std::slice::from_ref(codings), resampling).0.pop().unwrap_or(nothing)
    }

    /// The same for every question, and the measures over theme sets for the whole, in the order of
    /// [`SetMeasure::ALL`].
    ///
    /// For the whole, what coders differ is added over the questions, and so is what they would differ by
    /// chance within each: an answer to one question cannot get a theme of another, and counting that as
    /// agreement would flatter. Units are drawn within their question.
    #[must_use]
    pub fn of_all(questions: &[Codings], resampling: Resampling) -> (Vec<Self>, Vec<Estimate>) {
        let pairables: Vec<Pairable> = questions.iter().map(Pairable::of).collect();
        let parts: Vec<(Uses, Sets)> =
            pairables.iter().map(|pairable| (Uses::of(pairable), Sets::of(pairable))).collect();
        let two = Pairable::are_two(&pairables);
        let measured = |weights: &[Vec<u32>]| -> Vec<Value> {
            let mut values = Vec::new();
            let mut whole = [Err(Undefined::NobodyShared); SetMeasure::ALL.len()];
            for ((uses, sets), weights) in parts.iter().zip(weights) {
                let tallies = uses.tallies(weights);
                let terms = sets.terms(weights, &tallies);
                values.extend(tallies.iter().flat_map(theme::measures));
                values.extend(terms.map(|terms| terms.and_then(Terms::value)));
                for (sum, terms) in whole.iter_mut().zip(terms) {
                    *sum = pooled(*sum, terms);
                }
            }
            if let [.., pooled_kappa] = &mut whole
                && !two
                && pooled_kappa.is_ok()
            {
                *pooled_kappa = Err(Undefined::NotTwoCoders);
            }
            values.extend(whole.map(|terms| terms.and_then(Terms::value)));
            values
        };
        let weights: Vec<Vec<u32>> =
            pairables.iter().map(|pairable| pairable.weights.clone()).collect();
        let mut estimates = resampling.estimates(&weights, measured).into_iter();
        let of_question = |pairable: &Pairable| {
            let mut next = |count| estimates.by_ref().take(count).collect::<Vec<Estimate>>();
            let themes = (0..pairable.themes).map(|_| next(ThemeMeasure::ALL.len())).collect();
            Self { units: pairable.units(), themes, sets: next(SetMeasure::ALL.len()) }
        };
        let of_questions = pairables.iter().map(of_question).collect();
        (of_questions, estimates.collect())
    }

    /// The same, without the intervals that rest on too little ([`Estimate::resting_on`]): `used` is how often
    /// each theme was given by all coders together.
    #[must_use]
    pub(crate) fn resting_on(mut self, used: &[usize]) -> Self {
        for (theme, used) in self.themes.iter_mut().zip(used) {
            for estimate in theme {
                *estimate = estimate.resting_on(self.units, *used);
            }
        }
        for estimate in &mut self.sets {
            *estimate = estimate.resting_on(self.units, usize::MAX);
        }
        self
    }

    /// A measure of a theme; `None` when there is no such theme.
    #[must_use]
    pub fn theme(&self, theme: usize, measure: ThemeMeasure) -> Option<Estimate> {
        self.themes.get(theme)?.get(measure as usize).copied()
    }

    /// The coefficient of a theme that most readers ask for: Cohen's kappa for two coders, else
    /// Krippendorff's alpha.
    #[must_use]
    pub fn choice(&self) -> ThemeMeasure {
        choice(self.sets(SetMeasure::PooledKappa))
    }

    /// A measure over theme sets.
    #[must_use]
    pub fn sets(&self, measure: SetMeasure) -> Estimate {
        let none = Estimate::of(Err(Undefined::NobodyShared));
        self.sets.get(measure as usize).copied().unwrap_or(none)
    }
}

fn choice(pooled_kappa: Estimate) -> ThemeMeasure {
    if pooled_kappa.value == Err(Undefined::NotTwoCoders) {
        ThemeMeasure::KrippendorffAlpha
    } else {
        ThemeMeasure::CohenKappa
    }
}

/// Terms of the whole so far with those of one more question. A question of which there is too little to
/// compare adds nothing.
fn pooled(
    sum: Result<Terms, Undefined>,
    more: Result<Terms, Undefined>,
) -> Result<Terms, Undefined> {
    match (sum, more) {
        (Err(Undefined::NotTwoCoders), _) | (_, Err(Undefined::NotTwoCoders)) => {
            Err(Undefined::NotTwoCoders)
        }
        (Ok(sum), Ok(more)) => Ok(sum.plus(more)),
        (Ok(sum), Err(_)) => Ok(sum),
        (Err(_), Ok(more)) => Ok(more),
        // One unit says more than none.
        (Err(before), Err(reason)) => Err(before.max(reason)),
    }
}
