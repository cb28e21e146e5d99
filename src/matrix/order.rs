//! In which order the themes of a table stand.

use super::{Matrix, Row, Table};
use std::cmp::Reverse;

/// The order of the themes within each table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Order {
    /// As in the codebook, which is how the report has them.
    #[default]
    Codebook,
    /// The most frequent first.
    Frequency,
    /// Those first for which the groups differ most: the largest share of a group less the smallest.
    Difference,
}

impl Order {
    /// All orders, the usual one first.
    pub const ALL: [Self; 3] = [Self::Codebook, Self::Frequency, Self::Difference];

    /// The name in a file for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Codebook => "codebook",
            Self::Frequency => "frequency",
            Self::Difference => "difference",
        }
    }
}

impl Matrix {
    /// A matrix in codebook order, as it is counted, with its themes in another order. Themes that are
    /// equal in it stay in codebook order.
    #[must_use]
    pub fn in_order(mut self, order: Order) -> Self {
        self.order = order;
        for table in &mut self.tables {
            match order {
                Order::Codebook => {}
                Order::Frequency => table.rows.sort_by_key(|row| Reverse(row.count.all)),
                Order::Difference => {
                    let mut rows: Vec<(Reverse<i64>, Row)> = std::mem::take(&mut table.rows)
                        .into_iter()
                        .map(|row| (Reverse(spread(table, &row)), row))
                        .collect();
                    rows.sort_by_key(|(spread, _)| *spread);
                    table.rows = rows.into_iter().map(|(_, row)| row).collect();
                }
            }
        }
        self
    }

    /// Whether there are groups that can differ.
    #[must_use]
    pub fn has_groups(&self) -> bool {
        self.groups.len() > 1
    }
}

/// How far the shares of the groups lie apart, in millionths, so that the order does not hang on the last
/// bit of a float; -1 when there are no two to compare.
fn spread(table: &Table, row: &Row) -> i64 {
    let shares: Vec<f64> = (0..row.count.by_group.len())
        .filter_map(|group| row.count.group_share_of(&table.coded, group))
        .collect();
    if shares.len() < 2 {
        return -1;
    }
    let largest = shares.iter().copied().fold(0.0, f64::max);
    let smallest = shares.iter().copied().fold(1.0, f64::min);
    #[allow(clippy::cast_possible_truncation, reason = "shares lie between 0 and 1")]
    let millionths = ((largest - smallest) * 1e6).round() as i64;
    millionths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample;

    fn labels(matrix: &Matrix) -> Vec<&str> {
        matrix.tables[0].rows.iter().map(|row| row.label.as_str()).collect()
    }

    #[test]
    fn by_frequency_the_most_frequent_is_first_and_equal_ones_stay_as_they_were() {
        let matrix = sample::matrix().in_order(Order::Frequency);
        assert_eq!(
            labels(&matrix),
            [
                "Privacy (AVG)",
                "Systeemfragmentatie",
                "Toegangsrechten",
                "Cultuur",
                "Datakwaliteit",
                "Techniek"
            ]
        );
        let mut equal = sample::matrix();
        sample::uncode(&mut equal);
        assert_eq!(labels(&equal.clone().in_order(Order::Frequency)), labels(&equal));
        assert_eq!(labels(&equal.clone().in_order(Order::Difference)), labels(&equal));
    }

    #[test]
    fn by_difference_the_theme_that_divides_the_groups_is_first_whichever_has_more() {
        let matrix = sample::matrix().in_order(Order::Difference);
        // 28,4% and 40,5%; 14,7% and 10,8%; …; 31,6% and 31,5%.
        assert_eq!(labels(&matrix)[0], "Privacy (AVG)");
        assert_eq!(labels(&matrix)[1], "Techniek");
        assert_eq!(*labels(&matrix).last().unwrap(), "Systeemfragmentatie");
    }

    #[test]
    fn codebook_order_changes_nothing() {
        assert_eq!(sample::matrix().in_order(Order::Codebook), sample::matrix());
    }
}
