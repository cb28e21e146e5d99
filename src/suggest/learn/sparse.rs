//! A matrix of which most cells are empty, row by row.

/// Rows of columns and values.
#[derive(Debug, Clone, Default)]
pub struct Sparse {
    /// Where each row ends in `cells`.
    ends: Vec<usize>,
    cells: Vec<(u32, f32)>,
}

impl Sparse {
    /// Adds a row. A column stands in it once at most.
    pub fn push(&mut self, row: impl Iterator<Item = (u32, f32)>) {
        self.cells.extend(row);
        self.ends.push(self.cells.len());
    }

    /// The cells of a row; none for a row that is not there.
    #[must_use]
    pub fn row(&self, row: usize) -> &[(u32, f32)] {
        let start =
            row.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(row).and_then(|end| self.cells.get(start..*end)).unwrap_or_default()
    }

    /// The product of a row with a vector; columns past its end count as 0.
    #[must_use]
    pub fn dot(&self, row: usize, vector: &[f64]) -> f64 {
        let cells = self.row(row).iter();
        cells
            .map(|(column, value)| f64::from(*value) * vector.get(*column as usize).unwrap_or(&0.0))
            .sum()
    }

    /// Adds a multiple of a row to a vector.
    pub fn add_to(&self, row: usize, times: f64, vector: &mut [f64]) {
        for (column, value) in self.row(row) {
            if let Some(cell) = vector.get_mut(*column as usize) {
                *cell += times * f64::from(*value);
            }
        }
    }

    /// Some of the rows, with the columns that occur in them numbered anew, and for each new column its
    /// old number.
    #[must_use]
    pub fn picked(&self, rows: impl Iterator<Item = usize>) -> (Self, Vec<u32>) {
        let mut places: std::collections::BTreeMap<u32, u32> = std::collections::BTreeMap::new();
        let mut old = Vec::new();
        let mut picked = Self::default();
        for row in rows {
            for (column, value) in self.row(row) {
                let place = *places.entry(*column).or_insert_with(|| {
                    old.push(*column);
                    (old.len() - 1) as u32
                });
                picked.cells.push((place, *value));
            }
            picked.ends.push(picked.cells.len());
        }
        (picked, old)
    }
}
