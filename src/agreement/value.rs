//! A figure that may not exist, and why it does not.

/// A coefficient, or why it is undefined. The number is always finite.
pub type Value = Result<f64, Undefined>;

/// Why a coefficient says nothing about these codings.
///
/// A program that computes on divides zero by zero here, and prints 1, 0 or NaN. None of those is an
/// agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Undefined {
    /// No unit was seen by two coders.
    NobodyShared,
    /// One unit was seen by two coders: there is nothing to compare it with.
    OneUnit,
    /// The coefficient is for exactly two coders.
    NotTwoCoders,
    /// Nobody used the theme on a unit that two coders saw.
    NotUsed,
    /// All coders gave all units the same: agreement cannot be told from habit.
    NoVariation,
}

impl Undefined {
    /// The reason in files that programs read.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NobodyShared => "nobody_shared",
            Self::OneUnit => "one_unit",
            Self::NotTwoCoders => "not_two_coders",
            Self::NotUsed => "not_used",
            Self::NoVariation => "no_variation",
        }
    }
}

/// The bounds between which 95% of the resamples lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// 2.5% of the resamples lie below.
    pub low: f64,
    /// 2.5% of the resamples lie above.
    pub high: f64,
}

/// A coefficient with how sure it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The coefficient over all units.
    pub value: Value,
    /// Its interval; `None` where the value is undefined, no resamples were asked for, or more than
    /// [`Estimate::MOST_LEFT_OUT`] of them had no value.
    pub interval: Option<Interval>,
    /// Resamples in which the coefficient was undefined; they are not in the interval.
    pub left_out: usize,
}

impl Estimate {
    /// The share of resamples without a value above which there is no interval: what is left is then a
    /// selection of the lucky draws.
    pub const MOST_LEFT_OUT: f64 = 0.05;

    /// Fewer units than this say too little for an interval: the percentile interval is misleadingly narrow.
    pub const FEWEST_UNITS: usize = 20;
    /// Fewer uses of a theme than this, by all coders together, say too little for an interval.
    pub const FEWEST_USES: usize = 5;

    /// The same, without an interval where it would rest on too little: on so many units, in which the
    /// coders together gave the theme so often.
    #[must_use]
    pub fn resting_on(self, units: usize, used: usize) -> Self {
        let enough = units >= Self::FEWEST_UNITS && used >= Self::FEWEST_USES;
        Self { interval: self.interval.filter(|_| enough), ..self }
    }

    /// A value without an interval.
    #[must_use]
    pub fn of(value: Value) -> Self {
        Self { value, interval: None, left_out: 0 }
    }
}
