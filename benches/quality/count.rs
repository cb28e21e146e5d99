//! Counting what is right.

/// What was ticked against what a coder gave.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) right: usize,
    pub(crate) wrong: usize,
    pub(crate) missed: usize,
}

impl Count {
    pub(crate) fn add(&mut self, given: bool, ticked: bool) {
        match (given, ticked) {
            (true, true) => self.right += 1,
            (false, true) => self.wrong += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    /// Takes along what was counted elsewhere.
    pub(crate) fn take_in(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }

    /// How many are ticked.
    pub(crate) fn ticks(self) -> usize {
        self.right + self.wrong
    }

    /// Share of the ticks that are right.
    pub(crate) fn precision(self) -> Option<f64> {
        share(self.right, self.ticks())
    }

    /// Share of the given themes that are ticked.
    pub(crate) fn recall(self) -> Option<f64> {
        share(self.right, self.right + self.missed)
    }

    /// The harmonic mean of both.
    pub(crate) fn f1(self) -> Option<f64> {
        share(2 * self.right, 2 * self.right + self.wrong + self.missed)
    }

    /// Precision, recall and F1.
    pub(crate) fn figures(self) -> [Option<f64>; 3] {
        [self.precision(), self.recall(), self.f1()]
    }
}

/// A part of a whole, where there is one.
pub(crate) fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
