//! How fast the coding goes, and how long the rest takes.

use super::chart::{Curve, as_float};
use super::view::{instead, say};
use super::{Figures, TO_OTHER};
use crate::decide::Progress;
use crate::message::{Lang, overview_screen as text, whole};
use crate::overview::Pace;
use crate::tui::scene::Scene;
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;

/// Draws the part.
pub(super) fn draw(state: &State, scene: &mut Scene<'_, '_>, figures: &Figures, area: Rect) {
    let lang = state.shell.lang;
    let Some(own) = &figures.own else {
        let key = state.shell.key_of(TO_OTHER);
        return instead(state, scene, &text::own_only(lang, key), area);
    };
    let all = figures.progress.first().map(|own| own.all).unwrap_or_default();
    let Some(pace) = own.pace else {
        let now = own.course.last().copied();
        let (texts, worked) = now.map_or((0, 0), |pace| (pace.texts, pace.worked));
        let least = Pace::SHORTEST_WORK / 60;
        let time = duration(lang, worked / 60);
        let text = text::no_pace(lang, Pace::FEWEST_TEXTS, least, texts, time);
        return instead(state, scene, &text, area);
    };
    let width = usize::from(area.width).saturating_sub(2).max(1);
    let texts = texts(lang, pace, all);
    let lines: Vec<String> = texts.iter().flat_map(|text| line::wrap(text, width)).collect();
    let told = u16::try_from(lines.len()).unwrap_or(0);
    let [about, below] =
        Layout::vertical([Constraint::Length(told), Constraint::Min(0)]).areas(area);
    say(scene, lines, Style::new(), about);
    let points: Vec<(f64, f64)> =
        own.course.iter().map(|at| (seconds(at.worked) / 60.0, as_float(at.answers))).collect();
    let curve = Curve {
        points: &points,
        x_title: text::axis_minutes(lang),
        y_title: text::axis_answers(lang),
        x_end: usize::try_from(pace.worked.div_ceil(60)).unwrap_or(usize::MAX).max(1),
        y_end: pace.answers.max(1),
    };
    curve.draw(state, scene, below);
}

fn texts(lang: Lang, pace: Pace, all: Progress) -> Vec<String> {
    let left = if all.open() == 0 {
        text::nothing_left(lang)
    } else {
        let minutes = pace.left(all.open_texts).as_secs().div_ceil(60);
        let time = duration(lang, rounded(minutes));
        text::time_left(lang, whole(lang, all.open()), whole(lang, all.open_texts), time)
    };
    vec![
        text::an_hour(
            lang,
            per_hour(lang, pace.answers_an_hour()),
            per_hour(lang, pace.texts_an_hour()),
        ),
        left,
        text::measured(lang, whole(lang, pace.answers), duration(lang, pace.worked / 60)),
    ]
}

/// Minutes no more precise than an estimate is: up to five minutes, a quarter of an hour, an hour.
fn rounded(minutes: u64) -> u64 {
    let step = match minutes {
        0..60 => 5,
        60..600 => 15,
        _ => 60,
    };
    minutes.div_ceil(step) * step
}

fn duration(lang: Lang, minutes: u64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => text::minutes(lang, minutes),
        (hours, 0) => text::hours(lang, hours),
        (hours, minutes) => text::hours_minutes(lang, hours, minutes),
    }
}

fn per_hour(lang: Lang, rate: f64) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a rate is not negative and far below 2^52"
    )]
    let rate = rate.round() as usize;
    whole(lang, rate)
}

#[allow(clippy::cast_precision_loss, reason = "seconds of work are far below 2^52")]
fn seconds(worked: u64) -> f64 {
    worked as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_estimate_is_as_coarse_as_it_is_long() {
        assert_eq!([1, 5, 59, 61, 80, 599, 601].map(rounded), [5, 5, 60, 75, 90, 600, 660]);
        assert_eq!(duration(Lang::Nl, 45), "45 min");
        assert_eq!(duration(Lang::Nl, 120), "2 uur");
        assert_eq!(duration(Lang::Nl, 75), "1 uur 15 min");
    }
}
