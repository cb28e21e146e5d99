//! Whether new themes still come up: a line for the question, and one for all questions.

use super::chart::{Curve, as_float};
use super::view::{instead, say};
use super::{FEWEST, Figures, TO_OTHER};
use crate::message::{overview_screen as text, whole};
use crate::overview::Saturation;
use crate::tui::scene::Scene;
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

/// The least width for two lines beside each other.
const TWO: u16 = 66;

/// Draws the part.
pub(super) fn draw(state: &State, scene: &mut Scene<'_, '_>, figures: &Figures, area: Rect) {
    let lang = state.shell.lang;
    let Some(own) = &figures.own else {
        let key = state.shell.key_of(TO_OTHER);
        return instead(state, scene, &text::own_only(lang, key), area);
    };
    let limits = line::wrap(&text::curve_limits(lang), usize::from(area.width).saturating_sub(2));
    let below = if area.height >= 14 { u16::try_from(limits.len()).unwrap_or(0) } else { 0 };
    let [curves, texts] =
        Layout::vertical([Constraint::Min(0), Constraint::Length(below)]).areas(area);
    say(scene, limits, state.shell.palette.dim(), texts);
    let question = state.session.codebook().questions.get(state.overview.question);
    let named = question.map_or("", |question| question.heading.as_str());
    let here = own.by_question.get(state.overview.row(figures));
    if area.width < TWO {
        if let Some(here) = here {
            draw_one(state, scene, named, here, curves);
        }
        return;
    }
    let [left, right] =
        Layout::horizontal([Constraint::Fill(1), Constraint::Fill(1)]).spacing(2).areas(curves);
    if let Some(here) = here {
        draw_one(state, scene, named, here, left);
    }
    draw_one(state, scene, &text::all_questions(lang), &own.all, right);
}

fn draw_one(state: &State, scene: &mut Scene<'_, '_>, name: &str, curve: &Saturation, area: Rect) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let width = usize::from(area.width).saturating_sub(2).max(1);
    let timed = curve.points.len().saturating_sub(curve.untimed);
    let mut lines = Vec::new();
    for text in texts(state, curve, timed) {
        lines.extend(line::wrap(&text, width));
    }
    let told = u16::try_from(lines.len()).unwrap_or(0);
    let [above, about, below] =
        Layout::vertical([Constraint::Length(1), Constraint::Length(told), Constraint::Min(0)])
            .areas(area);
    let name = line::fit(&format!(" {name}"), usize::from(area.width));
    scene.frame.render_widget(Line::styled(name, palette.strong()), above);
    say(scene, lines, Default::default(), about);
    if timed < FEWEST {
        return instead(state, scene, &text::no_curve(lang, FEWEST, timed), below);
    }
    let steps = steps(curve);
    let curve = Curve {
        points: &steps,
        x_title: text::axis_answers(lang),
        y_title: text::axis_themes(lang),
        x_end: curve.points.len(),
        y_end: curve.themes.max(1),
    };
    curve.draw(state, scene, below);
}

/// What is told beside the line.
fn texts(state: &State, curve: &Saturation, timed: usize) -> Vec<String> {
    let lang = state.shell.lang;
    let answers = whole(lang, curve.points.len());
    let mut texts = vec![text::met(lang, curve.met(), curve.themes, answers)];
    // Codes from a file have no order, so they do not tell how long ago something was.
    if timed > 0
        && let Some(since) = curve.since_new
    {
        texts.push(match since {
            0 => text::new_now(lang),
            _ if since >= timed => text::new_before(lang, whole(lang, timed)),
            _ => text::new_ago(lang, whole(lang, since)),
        });
    }
    if curve.untimed > 0 {
        texts.push(text::untimed(lang, whole(lang, curve.untimed)));
    }
    texts
}

/// The line: flat until a new theme comes, then straight up. It begins where the order is known.
fn steps(curve: &Saturation) -> Vec<(f64, f64)> {
    let themes_at = |answers: usize| {
        answers.checked_sub(1).and_then(|at| curve.points.get(at)).map_or(0, |point| point.themes)
    };
    let mut height = themes_at(curve.untimed);
    let mut steps = vec![(as_float(curve.untimed), as_float(height))];
    for point in curve.points.iter().skip(curve.untimed) {
        if point.themes != height {
            steps.push((as_float(point.answers), as_float(height)));
            height = point.themes;
            steps.push((as_float(point.answers), as_float(height)));
        }
    }
    steps.push((as_float(curve.points.len()), as_float(height)));
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::overview::Point;

    fn curve(themes: &[usize], untimed: usize) -> Saturation {
        let points =
            (1..).zip(themes).map(|(answers, &themes)| Point { answers, themes }).collect();
        Saturation { points, since_new: None, themes: 5, untimed }
    }

    #[test]
    fn a_line_is_flat_and_goes_up_where_a_theme_is_new() {
        assert_eq!(steps(&curve(&[0, 2, 2], 0)), [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (3.0, 2.0)]);
    }

    #[test]
    fn a_line_begins_after_what_has_no_order() {
        assert_eq!(
            steps(&curve(&[1, 2, 2, 3], 2)),
            [(2.0, 2.0), (4.0, 2.0), (4.0, 3.0), (4.0, 3.0)]
        );
    }
}
