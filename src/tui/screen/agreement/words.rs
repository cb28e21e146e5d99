//! The figures in words: what a theme's mean and what they do not, and the small print.

use crate::agreement::{
    Estimate, FEW_USES, QuestionAgreement, Resampling, Round, ThemeMeasure, Undefined,
};
use crate::message::{Lang, agreement, agreement_screen as text, decimal, percent, visible, whole};

/// From this share on coders agree on nearly every answer.
const NEARLY_ALWAYS: f64 = 0.9;
/// Below this a coefficient is low beside such a share.
const LOW: f64 = 0.6;

/// A coefficient with two decimals and a real minus.
pub(in crate::tui) fn number(lang: Lang, value: f64) -> String {
    // Adding 0 takes the sign off a zero.
    decimal(lang, (value * 100.0).round() / 100.0 + 0.0, 2).replace('-', "−")
}

/// A coefficient with its interval, or that there is none.
pub(super) fn estimate(lang: Lang, estimate: Estimate, with_interval: bool) -> String {
    match (estimate.value, estimate.interval.filter(|_| with_interval)) {
        (Err(_), _) => text::not_there(lang),
        (Ok(value), None) => number(lang, value),
        (Ok(value), Some(interval)) => {
            let (low, high) = (number(lang, interval.low), number(lang, interval.high));
            agreement::with_interval(lang, number(lang, value), low, high)
        }
    }
}

/// The coefficient that most readers ask for.
pub(super) fn choice(coders: usize) -> ThemeMeasure {
    if coders == 2 { ThemeMeasure::CohenKappa } else { ThemeMeasure::KrippendorffAlpha }
}

/// A measure of a theme; no interval where it would rest on too little.
pub(super) fn measured(asked: &QuestionAgreement, theme: usize, measure: ThemeMeasure) -> Estimate {
    let none = || Estimate::of(Err(Undefined::NobodyShared));
    asked.agreement.theme(theme, measure).unwrap_or_else(none)
}

/// How often the coders together gave a theme.
pub(super) fn times(asked: &QuestionAgreement, theme: usize) -> usize {
    asked.used.get(theme).map_or(0, |used| used.iter().sum())
}

/// The position of the only coder who gave a theme.
pub(super) fn only_one(asked: &QuestionAgreement, theme: usize) -> Option<usize> {
    let used = asked.used.get(theme)?;
    let mut gave = (0..used.len()).filter(|coder| used.get(*coder).is_some_and(|used| *used > 0));
    gave.next().filter(|_| gave.next().is_none())
}

/// What the figures of a theme mean, and what they do not.
pub(super) fn theme(
    lang: Lang,
    asked: &QuestionAgreement,
    (theme, label): (usize, &str),
    coders: &[String],
) -> Vec<String> {
    let label = visible(label);
    let used = times(asked, theme);
    if used == 0 {
        return vec![text::theme_unused(lang, label)];
    }
    let measure = choice(coders.len());
    let told = measured(asked, theme, measure);
    let name = measure.text(lang);
    let value = match told.value {
        Ok(value) => value,
        Err(Undefined::NoVariation) => return vec![text::theme_always(lang, label)],
        Err(reason) => return vec![text::theme_undefined(lang, label, name, reason.text(lang))],
    };
    let times = whole(lang, used);
    let alone = only_one(asked, theme);
    let mut said = vec![match (alone.and_then(|coder| coders.get(coder)), told.interval) {
        (Some(coder), _) => text::theme_one_coder(lang, label, visible(coder), times),
        (None, None) => {
            let units = whole(lang, asked.agreement.units);
            text::theme_too_few(lang, label, times, units, name, number(lang, value))
        }
        (None, Some(interval)) => {
            let (low, high) = (number(lang, interval.low), number(lang, interval.high));
            if used < FEW_USES {
                text::theme_few(lang, label, times, name, low, high)
            } else {
                text::theme_told(lang, label, times, name, number(lang, value), low, high)
            }
        }
    }];
    let share = |measure| measured(asked, theme, measure).value.ok();
    if alone.is_none()
        && let Some(share) = share(ThemeMeasure::PositiveAgreement)
    {
        said.push(text::theme_positive(lang, percent(lang, share)));
    }
    if value < LOW
        && let Some(share) = share(ThemeMeasure::PercentAgreement)
        && share >= NEARLY_ALWAYS
    {
        let share = percent(lang, share);
        // Given to more than half of what both coded.
        let often = used > asked.agreement.units * asked.used.get(theme).map_or(0, Vec::len) / 2;
        said.push(if often {
            text::theme_often(lang, share)
        } else {
            text::theme_rare(lang, share)
        });
    }
    said.push(text::theme_caveat(lang));
    said
}

/// What counts, and how the intervals were made.
pub(super) fn small_print(
    lang: Lang,
    round: Round,
    (units, answers, single): (usize, usize, usize),
    resampling: Resampling,
) -> Vec<String> {
    let [units, answers, single] = [units, answers, single].map(|count| whole(lang, count));
    vec![
        match round {
            Round::First => text::print_first(lang),
            Round::Settled => text::print_settled(lang),
        },
        text::print_units(lang, units, answers, single),
        text::print_intervals(lang, whole(lang, resampling.resamples), resampling.seed),
        text::print_bar(lang),
    ]
}
