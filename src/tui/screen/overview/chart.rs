//! A line over two axes, drawn alike wherever the overview has one, and the numbers beside charts.

use crate::message::{Lang, whole};
use crate::tui::scene::Scene;
use crate::tui::work::State;
use ratatui::layout::{HorizontalAlignment, Rect};
use ratatui::symbols::Marker;
use ratatui::widgets::{Axis, Chart, Dataset, GraphType};

/// The least height in which a line says something.
pub(super) const LEAST_HEIGHT: u16 = 5;

/// A line to draw.
pub(super) struct Curve<'a> {
    /// Where the line goes, from left to right.
    pub(super) points: &'a [(f64, f64)],
    pub(super) x_title: String,
    pub(super) y_title: String,
    /// Where the axes end; both begin at nought.
    pub(super) x_end: usize,
    pub(super) y_end: usize,
}

impl Curve<'_> {
    /// Draws the line, where there is room for it.
    pub(super) fn draw(self, state: &State, scene: &mut Scene<'_, '_>, area: Rect) {
        if area.height < LEAST_HEIGHT || area.width < 16 {
            return;
        }
        let (palette, lang) = (state.shell.palette, state.shell.lang);
        let line = Dataset::default()
            .marker(Marker::Braille)
            .graph_type(GraphType::Line)
            .style(palette.theme(0))
            .data(self.points);
        let axis = |title: String, end: usize| {
            Axis::default()
                .title(title)
                .style(palette.dim())
                .bounds([0.0, as_float(end)])
                .labels(labels(lang, end))
                .labels_alignment(HorizontalAlignment::Right)
        };
        let chart = Chart::new(vec![line])
            .x_axis(axis(self.x_title, self.x_end))
            .y_axis(axis(self.y_title, self.y_end))
            .legend_position(None);
        scene.frame.render_widget(chart, area);
    }
}

/// The ends of an axis and its middle, where that is a whole number.
fn labels(lang: Lang, end: usize) -> Vec<String> {
    if end >= 2 && end.is_multiple_of(2) {
        vec![whole(lang, 0), whole(lang, end / 2), whole(lang, end)]
    } else {
        vec![whole(lang, 0), whole(lang, end)]
    }
}

/// A count as a place on an axis.
#[allow(clippy::cast_precision_loss, reason = "counts of a study are far below 2^52")]
pub(super) fn as_float(count: usize) -> f64 {
    count as f64
}

/// A share (0 to 1) in whole percents. Something is never nothing and a part is never all.
pub(super) fn whole_percent(share: f64) -> usize {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 ≤ share ≤ 1")]
    let rounded = (share.clamp(0.0, 1.0) * 100.0).round() as usize;
    if share > 0.0 && share < 1.0 { rounded.clamp(1, 99) } else { rounded }
}

/// The first row to show so that the row at the pointer is in sight.
pub(super) fn first_shown(at: usize, count: usize, fit: usize) -> usize {
    at.saturating_sub(fit.saturating_sub(1)).min(count.saturating_sub(fit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_never_says_nothing_or_all_of_a_part() {
        assert_eq!(whole_percent(0.0), 0);
        assert_eq!(whole_percent(0.001), 1);
        assert_eq!(whole_percent(0.246), 25);
        assert_eq!(whole_percent(0.999), 99);
        assert_eq!(whole_percent(1.0), 100);
    }

    #[test]
    fn an_axis_names_its_middle_only_when_that_is_true() {
        assert_eq!(labels(Lang::Nl, 2_000), ["0", "1.000", "2.000"]);
        assert_eq!(labels(Lang::Nl, 5), ["0", "5"]);
    }

    #[test]
    fn the_pointer_stays_in_sight() {
        assert_eq!(first_shown(0, 7, 3), 0);
        assert_eq!(first_shown(2, 7, 3), 0);
        assert_eq!(first_shown(6, 7, 3), 4);
        assert_eq!(first_shown(6, 7, 0), 6);
    }
}
