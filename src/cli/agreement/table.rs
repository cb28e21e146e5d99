//! Agreement for people: tables, and a sentence for each theme that was used little.

use super::{Part, Theme};
use crate::agreement::{Estimate, FEW_USES, SetMeasure, ThemeMeasure, Undefined, coefficient};
use crate::message::{Lang, agreement as text, list, percent, visible, whole};
use unicode_width::UnicodeWidthStr;

/// Beside the coefficient of choice, without intervals.
const FURTHER: [ThemeMeasure; 5] = [
    ThemeMeasure::FleissKappa,
    ThemeMeasure::GwetAc1,
    ThemeMeasure::BrennanPrediger,
    ThemeMeasure::PrevalenceIndex,
    ThemeMeasure::BiasIndex,
];

impl Part<'_> {
    /// All of a file.
    pub(super) fn lines(&self, lang: Lang) -> Vec<String> {
        let units = self.agreement.units;
        let mut lines = vec![title(lang, &self.coders), text::counting(lang, whole(lang, units))];
        // With fewer than two units there is nothing but the reason, once over all themes.
        if self.is_comparable() && self.resampling.resamples > 0 {
            let resamples = whole(lang, self.resampling.resamples);
            lines.push(text::intervals(lang, resamples, self.resampling.seed));
        }
        lines.extend(self.tables(lang));
        lines
    }

    /// The measures over all themes and per theme, and what few uses mean.
    pub(super) fn tables(&self, lang: Lang) -> Vec<String> {
        let mut lines = vec![String::new(), text::over_all(lang)];
        lines.extend(over_all(lang, |measure| self.agreement.sets(measure)));
        if self.is_comparable() && !self.themes.is_empty() {
            lines.extend([String::new(), text::per_theme(lang)]);
            lines.extend(self.main_table(lang));
            lines.extend([String::new(), text::further(lang)]);
            lines.extend(self.further_table(lang));
        }
        let few = self.few(lang);
        if !few.is_empty() {
            lines.push(String::new());
            lines.extend(few);
        }
        lines
    }

    fn is_comparable(&self) -> bool {
        self.agreement.units > 1
    }

    fn main_table(&self, lang: Lang) -> Vec<String> {
        let measures = [ThemeMeasure::PositiveAgreement, self.choice];
        let mut head = vec![text::theme(lang)];
        head.extend(self.coders.iter().map(|coder| text::used(lang, visible(coder))));
        head.push(ThemeMeasure::PercentAgreement.text(lang));
        head.extend(measures.map(|measure| measure.text(lang)));
        let row = |(at, theme): (usize, &Theme<'_>)| {
            let mut row = vec![visible(theme.shown())];
            row.extend(theme.used.iter().map(|used| whole(lang, *used)));
            let agreement = self.agreement.theme(at, ThemeMeasure::PercentAgreement);
            row.extend(agreement.map(|estimate| match estimate.value {
                Ok(share) => percent(lang, share),
                Err(reason) => reason.text(lang),
            }));
            let estimates = measures.into_iter().filter_map(|m| self.agreement.theme(at, m));
            row.extend(estimates.map(|estimate| shown(lang, estimate)));
            row
        };
        columns(std::iter::once(head).chain(self.themes.iter().enumerate().map(row)))
    }

    fn further_table(&self, lang: Lang) -> Vec<String> {
        let other = match self.choice {
            ThemeMeasure::CohenKappa => ThemeMeasure::KrippendorffAlpha,
            _ => ThemeMeasure::CohenKappa,
        };
        // What is for two coders only is said once and has no column.
        let for_two = |measure: &ThemeMeasure| {
            let value = self.agreement.theme(0, *measure).map(|estimate| estimate.value);
            value == Some(Err(Undefined::NotTwoCoders))
        };
        let (without, measures): (Vec<_>, Vec<_>) =
            std::iter::once(other).chain(FURTHER).partition(for_two);
        let mut head = vec![text::theme(lang)];
        head.extend(measures.iter().map(|measure| measure.text(lang)));
        let row = |(at, theme): (usize, &Theme<'_>)| {
            let estimates = measures.iter().filter_map(|m| self.agreement.theme(at, *m));
            let point = |estimate: Estimate| shown(lang, Estimate::of(estimate.value));
            std::iter::once(visible(theme.shown())).chain(estimates.map(point)).collect()
        };
        let mut lines =
            columns(std::iter::once(head).chain(self.themes.iter().enumerate().map(row)));
        if !without.is_empty() {
            let names: Vec<String> = without.into_iter().map(|m| m.text(lang)).collect();
            let reason = Undefined::NotTwoCoders.text(lang);
            lines.push(format!("  {}: {reason}", list(lang, &names)));
        }
        lines
    }

    /// A sentence for each theme whose interval rests on little.
    fn few(&self, lang: Lang) -> Vec<String> {
        let resamples = self.resampling.resamples;
        if resamples == 0 {
            return Vec::new();
        }
        let name = self.choice.text(lang);
        let sentence = |(at, theme): (usize, &Theme<'_>)| {
            let used: usize = theme.used.iter().sum();
            let estimate = self.agreement.theme(at, self.choice)?;
            estimate.value.ok()?;
            let theme = visible(theme.shown());
            match estimate.interval {
                Some(interval) if used < FEW_USES => {
                    let bound = |bound| coefficient(lang, bound);
                    let (low, high) = (bound(interval.low), bound(interval.high));
                    Some(text::few(lang, theme, used, &name, low, high))
                }
                Some(_) => None,
                None if estimate.left_out == 0 => {
                    Some(text::too_little(lang, theme, used, self.agreement.units))
                }
                None => {
                    let left = whole(lang, estimate.left_out);
                    Some(text::too_few(lang, theme, used, &name, left, whole(lang, resamples)))
                }
            }
        };
        self.themes.iter().enumerate().filter_map(sentence).collect()
    }
}

/// Between whom.
pub(super) fn title(lang: Lang, coders: &[&str]) -> String {
    let coders: Vec<String> = coders.iter().map(|name| visible(name)).collect();
    text::title(lang, list(lang, &coders))
}

/// The measures over theme sets, a line each.
pub(super) fn over_all(lang: Lang, estimate: impl Fn(SetMeasure) -> Estimate) -> Vec<String> {
    let row = |measure: SetMeasure| vec![measure.text(lang), shown(lang, estimate(measure))];
    columns(SetMeasure::ALL.into_iter().map(row))
}

/// A value with its interval, or why there is none.
fn shown(lang: Lang, estimate: Estimate) -> String {
    match estimate.value {
        Err(reason) => reason.text(lang),
        Ok(_) => estimate.written(lang).unwrap_or_default(),
    }
}

/// Rows as lines, each column as wide as its widest cell.
fn columns(rows: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let rows: Vec<Vec<String>> = rows.collect();
    let mut widths: Vec<usize> = Vec::new();
    for row in &rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width());
        }
    }
    let line = |row: &Vec<String>| {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str("  ");
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.width())));
        }
        line.trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}
