//! The numbers of a table: shares, intervals and contrasts, worked out once for every format.

use crate::matrix::stats::{Contrast, Interval, Proportion, contrasts};
use crate::matrix::{Matrix, Row, Table};
use crate::message::{Lang, export as text};
use std::borrow::Cow;

/// A theme with its numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures<'a> {
    /// The theme.
    pub row: &'a Row,
    /// The label of its band; `None` while nothing is coded, and when nobody gave the theme.
    pub band: Option<&'a str>,
    /// Of all coded respondents.
    pub all: Proportion,
    /// The interval of that share.
    pub interval: Option<Interval>,
    /// By group, in the order of the matrix.
    pub groups: Vec<GroupFigures<'a>>,
    /// How the first group differs from the second, when there are two.
    pub contrast: Option<Contrast>,
}

/// The numbers of a theme in one group.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupFigures<'a> {
    /// Name of the group.
    pub name: &'a str,
    /// The label of its band; `None` while nothing is coded, and when nobody gave the theme.
    pub band: Option<&'a str>,
    /// Of the coded respondents in the group.
    pub share: Proportion,
    /// Whether the band is another than that of all together.
    pub deviates: bool,
}

impl<'a> Figures<'a> {
    /// How often the theme was given, in the word that is printed; `None` while nothing is coded.
    #[must_use]
    pub fn frequency(&self, lang: Lang) -> Option<Cow<'a, str>> {
        word(lang, self.band, self.all)
    }
}

impl<'a> GroupFigures<'a> {
    /// How often the theme was given in the group, in the word that is printed; `None` while nothing is
    /// coded.
    #[must_use]
    pub fn frequency(&self, lang: Lang) -> Option<Cow<'a, str>> {
        word(lang, self.band, self.share)
    }
}

/// The label of a band, or that nobody gave the theme.
fn word(lang: Lang, band: Option<&str>, share: Proportion) -> Option<Cow<'_, str>> {
    let nobody = || (share.of > 0 && share.count == 0).then(|| text::frequency_none(lang).into());
    band.map(Cow::Borrowed).or_else(nobody)
}

/// The numbers of every theme of a table, in its order.
#[must_use]
pub fn figures<'a>(matrix: &'a Matrix, table: &'a Table) -> Vec<Figures<'a>> {
    // The lowest band reaches down to 0, but that nobody gave a theme is not that few did.
    let label = |band: Option<usize>, share: Proportion| {
        let band = matrix.bands.get(band.filter(|_| share.count > 0)?)?;
        Some(band.label.as_str())
    };
    table
        .rows
        .iter()
        .zip(contrasts(table))
        .map(|(row, contrast)| {
            let all = Proportion { count: row.count.all, of: table.coded.all };
            let groups = matrix.groups.iter().enumerate().map(|(position, name)| {
                let of = |by_group: &[usize]| by_group.get(position).copied().unwrap_or(0);
                let band = row.band_by_group.get(position).copied().flatten();
                let share =
                    Proportion { count: of(&row.count.by_group), of: of(&table.coded.by_group) };
                GroupFigures {
                    name,
                    band: label(band, share),
                    share,
                    deviates: band.is_some() && band != row.band,
                }
            });
            Figures {
                row,
                band: label(row.band, all),
                all,
                interval: all.wilson(),
                groups: groups.collect(),
                contrast,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample;
    use crate::matrix::Tally;

    #[test]
    fn every_theme_has_the_numbers_of_every_group() {
        let matrix = sample::matrix();
        let rows = figures(&matrix, &matrix.tables[0]);
        let privacy = &rows[0];
        assert_eq!(privacy.band, Some("Hoog"));
        assert_eq!(privacy.all, Proportion { count: 99, of: 301 });
        assert!(privacy.interval.is_some() && privacy.contrast.is_some());
        let groups: Vec<_> = privacy.groups.iter().map(|g| (g.name, g.band, g.deviates)).collect();
        assert_eq!(
            groups,
            [("intern", Some("Midden-hoog"), true), ("extern", Some("Hoog"), false)]
        );
    }

    #[test]
    fn what_nobody_gave_is_in_no_band_and_says_so() {
        let mut matrix = sample::matrix();
        let row = &mut matrix.tables[0].rows[0];
        row.count = Tally { all: 0, by_group: vec![0, 0] };
        (row.band, row.band_by_group) = (Some(3), vec![Some(3), Some(3)]);
        let rows = figures(&matrix, &matrix.tables[0]);
        assert_eq!((rows[0].band, rows[0].groups[0].band), (None, None));
        assert_eq!(rows[0].frequency(Lang::Nl).as_deref(), Some("Geen"));
        assert_eq!(rows[0].groups[1].frequency(Lang::En).as_deref(), Some("None"));
        assert_eq!(rows[1].frequency(Lang::Nl).as_deref(), rows[1].band);
        assert!(!rows[0].groups[0].deviates);
        matrix.tables[0].coded = Tally { all: 0, by_group: vec![0, 0] };
        assert_eq!(figures(&matrix, &matrix.tables[0])[0].frequency(Lang::Nl), None);
    }

    #[test]
    fn a_group_without_coded_answers_has_no_band_and_does_not_deviate() {
        let mut matrix = sample::matrix();
        matrix.tables[0].coded.by_group[1] = 0;
        matrix.tables[0].rows[0].count.by_group[1] = 0;
        matrix.tables[0].rows[0].band_by_group[1] = None;
        let rows = figures(&matrix, &matrix.tables[0]);
        assert!(!rows[0].groups[1].deviates);
        assert_eq!(rows[0].groups[1].share.share(), None);
        assert_eq!(rows[0].contrast, None);
    }
}
