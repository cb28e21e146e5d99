//! Agreement for people: tables, and a sentence for each theme that was used little.

use super::Report;
use crate::agreement::{Estimate, SetMeasure, ThemeMeasure, Undefined};
use crate::message::{Lang, agreement as text, decimal, list, percent, visible, whole};
use unicode_width::UnicodeWidthStr;

/// Below so many uses by all coders together a sentence says how wide the interval is.
const FEW: usize = 30;

/// Beside the coefficient of choice, without intervals.
const FURTHER: [ThemeMeasure; 5] = [
    ThemeMeasure::FleissKappa,
    ThemeMeasure::GwetAc1,
    ThemeMeasure::BrennanPrediger,
    ThemeMeasure::PrevalenceIndex,
    ThemeMeasure::BiasIndex,
];

impl Report<'_> {
    pub(super) fn lines(&self, lang: Lang) -> Vec<String> {
        let coders: Vec<String> = self.coded.coders.iter().map(|name| visible(name)).collect();
        let mut lines = vec![
            text::title(lang, list(lang, &coders)),
            text::counting(lang, whole(lang, self.agreement.units)),
        ];
        // With fewer than two units there is nothing but the reason, once over all themes.
        let comparable = self.agreement.units > 1;
        if comparable && self.resampling.resamples > 0 {
            let resamples = whole(lang, self.resampling.resamples);
            lines.push(text::intervals(lang, resamples, self.resampling.seed));
        }
        let over_all = SetMeasure::ALL
            .map(|measure| vec![measure.text(lang), shown(lang, self.agreement.sets(measure))]);
        lines.extend([String::new(), text::over_all(lang)]);
        lines.extend(columns(over_all.into_iter()));
        if comparable && !self.coded.themes.is_empty() {
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

    /// The coefficient that most readers ask for.
    fn choice(&self) -> ThemeMeasure {
        let not_two = Err(Undefined::NotTwoCoders);
        if self.agreement.sets(SetMeasure::PooledKappa).value == not_two {
            ThemeMeasure::KrippendorffAlpha
        } else {
            ThemeMeasure::CohenKappa
        }
    }

    fn main_table(&self, lang: Lang) -> Vec<String> {
        let measures = [ThemeMeasure::PositiveAgreement, self.choice()];
        let mut head = vec![text::theme(lang)];
        head.extend(self.coded.coders.iter().map(|coder| text::used(lang, visible(coder))));
        head.push(ThemeMeasure::PercentAgreement.text(lang));
        head.extend(measures.map(|measure| measure.text(lang)));
        let row = |(at, theme): (usize, &String)| {
            let mut row = vec![visible(theme)];
            row.extend(self.used(at).into_iter().map(|(_, used)| whole(lang, used)));
            let agreement = self.agreement.theme(at, ThemeMeasure::PercentAgreement);
            row.extend(agreement.map(|estimate| match estimate.value {
                Ok(share) => percent(lang, share),
                Err(reason) => reason.text(lang),
            }));
            let estimates = measures.into_iter().filter_map(|m| self.agreement.theme(at, m));
            row.extend(estimates.map(|estimate| shown(lang, estimate)));
            row
        };
        columns(std::iter::once(head).chain(self.coded.themes.iter().enumerate().map(row)))
    }

    fn further_table(&self, lang: Lang) -> Vec<String> {
        let other = match self.choice() {
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
        let row = |(at, theme): (usize, &String)| {
            let estimates = measures.iter().filter_map(|m| self.agreement.theme(at, *m));
            let point = |estimate: Estimate| shown(lang, Estimate::of(estimate.value));
            std::iter::once(visible(theme)).chain(estimates.map(point)).collect()
        };
        let mut lines =
            columns(std::iter::once(head).chain(self.coded.themes.iter().enumerate().map(row)));
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
        let name = self.choice().text(lang);
        let sentence = |(at, theme): (usize, &String)| {
            let used: usize = self.used(at).iter().map(|(_, used)| used).sum();
            let estimate = self.agreement.theme(at, self.choice())?;
            estimate.value.ok()?;
            let theme = visible(theme);
            match estimate.interval {
                Some(interval) if used < FEW => {
                    let (low, high) = (number(lang, interval.low), number(lang, interval.high));
                    Some(text::few(lang, theme, used, &name, low, high))
                }
                Some(_) => None,
                None => {
                    let left = whole(lang, estimate.left_out);
                    Some(text::too_few(lang, theme, used, &name, left, whole(lang, resamples)))
                }
            }
        };
        self.coded.themes.iter().enumerate().filter_map(sentence).collect()
    }
}

fn number(lang: Lang, value: f64) -> String {
    // Adding 0 takes the sign off a zero.
    decimal(lang, (value * 100.0).round() / 100.0 + 0.0, 2)
}

/// A value with its interval, or why there is none.
fn shown(lang: Lang, estimate: Estimate) -> String {
    match (estimate.value, estimate.interval) {
        (Err(reason), _) => reason.text(lang),
        (Ok(value), None) => number(lang, value),
        (Ok(value), Some(interval)) => {
            let (low, high) = (number(lang, interval.low), number(lang, interval.high));
            text::with_interval(lang, number(lang, value), low, high)
        }
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
