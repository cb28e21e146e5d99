//! How far each coder is with each question.

use super::chart::{first_shown, whole_percent};
use super::view::{self, Panel};
use super::{Figures, TO_OTHER};
use crate::decide::Progress;
use crate::message::{overview_screen as text, whole};
use crate::overview::CoderProgress;
use crate::tui::scene::{Scene, Target};
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::LineGauge;
use unicode_width::UnicodeWidthStr;

/// The least width for a coder: the counts and a bit of a bar.
const CODER: usize = 26;

/// Draws the part.
pub(super) fn draw(state: &State, scene: &mut Scene<'_, '_>, figures: &Figures, panel: Panel) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let questions = figures.questions();
    let row = state.overview.row(figures);
    let (table, texts, lines) =
        view::below(panel.area, questions.len() + 2, &[left(state, figures)]);
    view::say(scene, lines, palette.dim(), texts);

    let width = usize::from(table.width);
    let heading = |question: usize| {
        state.session.codebook().questions.get(question).map_or("", |q| q.heading.as_str())
    };
    let longest = questions.iter().map(|each| heading(each.question).width()).max().unwrap_or(0);
    let coders = in_order(state, figures);
    // Coders side by side say more than a question in full, which stands above as well.
    let most = if coders.len() > 1 { width * 3 / 10 } else { width * 2 / 5 };
    let label = (longest + 2).min(most.max(10));
    let fit = (width.saturating_sub(label) / CODER).clamp(1, coders.len().max(1));
    let shown: Vec<&CoderProgress> = coders.iter().copied().take(fit).collect();
    let columns = Columns { label, of_coder: width.saturating_sub(label) / fit };

    let mut places = table.rows();
    if let Some(place) = places.next() {
        for (n, coder) in shown.iter().enumerate() {
            let own = coder.coder.id == state.session.coder().id;
            let name = &coder.coder.name;
            let mut name =
                if own { text::coder_self(lang, name) } else { text::coder_other(lang, name) };
            if n + 1 == fit && coders.len() > fit {
                name = format!(
                    "{name} {}",
                    text::more_coders(lang, coders.len() - fit, state.shell.key_of(TO_OTHER))
                );
            }
            let cell = columns.cell(place, n);
            let name = line::fit(&name, usize::from(cell.width));
            scene.frame.render_widget(Line::styled(name, palette.strong()), cell);
        }
    }
    let fits = usize::from(table.height).saturating_sub(2);
    let first = first_shown(row, questions.len(), fits);
    for (n, each) in questions.iter().enumerate().skip(first).take(fits) {
        let Some(place) = places.next() else { break };
        let here = n == row;
        let pointer = if here { '▸' } else { ' ' };
        let name = line::pad(&format!("{pointer}{}", heading(each.question)), label - 1);
        let style = if here && panel.focused { palette.focus() } else { Default::default() };
        let cell = Rect { width: columns.label_width(), ..place }.intersection(place);
        scene.frame.render_widget(Line::styled(name, style), cell);
        if here && panel.focused && state.modes.is_empty() {
            scene.cursor(place.x, place.y);
        }
        scene.target(place, Target::Row(n));
        for (at, coder) in shown.iter().enumerate() {
            if let Some(each) = coder.questions.get(n) {
                gauge(state, scene, each.progress, columns.cell(place, at));
            }
        }
    }
    if let Some(place) = places.next() {
        let name = line::pad(&format!(" {}", text::all_questions(lang)), label - 1);
        let cell = Rect { width: columns.label_width(), ..place }.intersection(place);
        scene.frame.render_widget(Line::styled(name, palette.strong()), cell);
        for (at, coder) in shown.iter().enumerate() {
            gauge(state, scene, coder.all, columns.cell(place, at));
        }
    }
}

/// What the coder at work has left.
fn left(state: &State, figures: &Figures) -> String {
    let lang = state.shell.lang;
    let here = figures.questions().get(state.overview.row(figures)).map(|each| each.progress);
    let here = here.unwrap_or_default();
    let all = figures.progress.first().map(|own| own.all).unwrap_or_default();
    if all.open() == 0 {
        return text::nothing_left(lang);
    }
    text::left(
        lang,
        whole(lang, here.open()),
        whole(lang, here.open_texts),
        whole(lang, all.open()),
        whole(lang, all.open_texts),
    )
}

/// The coder at work, then the one whose codes the other parts show, then the rest.
fn in_order<'a>(state: &State, figures: &'a Figures) -> Vec<&'a CoderProgress> {
    let mut coders: Vec<&CoderProgress> = figures.progress.iter().collect();
    if let Some(others) = coders.get_mut(1..) {
        others.sort_by_key(|coder| coder.coder.id != state.matrix.whose.id);
    }
    coders
}

/// How the width is divided.
struct Columns {
    label: usize,
    of_coder: usize,
}

impl Columns {
    fn label_width(&self) -> u16 {
        u16::try_from(self.label).unwrap_or(u16::MAX)
    }

    /// The cell of a coder on a row, with an empty cell at its right.
    fn cell(&self, row: Rect, coder: usize) -> Rect {
        let x = u16::try_from(self.label + coder * self.of_coder).unwrap_or(u16::MAX);
        let width = u16::try_from(self.of_coder.saturating_sub(1)).unwrap_or(u16::MAX);
        Rect { x: row.x.saturating_add(x), width, ..row }.intersection(row)
    }
}

fn gauge(state: &State, scene: &mut Scene<'_, '_>, progress: Progress, area: Rect) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    #[allow(clippy::cast_precision_loss, reason = "counts of answers are far below 2^52")]
    let share = progress.coded as f64 / progress.total.max(1) as f64;
    let percent = whole_percent(share);
    let counts =
        text::part_of(lang, whole(lang, progress.coded), whole(lang, progress.total), percent);
    // Numbers end at the same place, so that the bars begin at the same place.
    let label = format!("{counts:>22}");
    let gauge = LineGauge::default()
        .ratio(share.clamp(0.0, 1.0))
        .label(line::fit(&label, usize::from(area.width)))
        .filled_symbol("█")
        .unfilled_symbol("░")
        .filled_style(palette.good())
        .unfilled_style(palette.dim());
    scene.frame.render_widget(gauge, area);
}
