//! The overview: a part at a time, or all of them on one page where there is room.

use super::{Figures, Part, TO_PART, levels, pace, progress, saturation, themes};
use crate::command::Key;
use crate::message::{overview_screen as text, tui};
use crate::store::CoderId;
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::{heading, title};
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders};
use unicode_width::UnicodeWidthStr;

/// The least room for all parts on one page.
const PAGE_WIDTH: u16 = 112;
/// The least height of the curves on that page.
const CURVES: u16 = 8;

/// A part being drawn.
#[derive(Clone, Copy)]
pub(super) struct Panel {
    pub(super) area: Rect,
    /// Whether the keys go to this part.
    pub(super) focused: bool,
}

/// Draws the screen.
pub(in crate::tui) fn draw(state: &State, scene: &mut Scene<'_, '_>, body: Rect) {
    let lang = state.shell.lang;
    let line = Constraint::Length(1);
    let [first, second, third, rest] =
        Layout::vertical([line, line, line, Constraint::Min(0)]).areas(body);
    title(state, scene, first);
    let Some(figures) = &state.overview.figures else {
        return instead(state, scene, &text::unreadable(lang), rest);
    };
    if figures.questions().is_empty() {
        return instead(state, scene, &tui::nothing_to_code(lang), rest);
    }
    let row = state.overview.row(figures);
    let question = state.session.codebook().questions.get(state.overview.question);
    let named = question.map_or("", |question| question.heading.as_str());
    let place = tui::place(lang, row + 1, figures.questions().len());
    heading(state, scene, second, named, &place);
    parts(state, scene, third);
    match page(state, figures, rest) {
        Some(panels) => {
            for (part, area) in Part::ALL.into_iter().zip(panels) {
                framed(state, scene, figures, part, area);
            }
        }
        None => {
            let panel = Panel { area: rest, focused: true };
            draw_part(state, scene, figures, state.overview.part, panel);
        }
    }
}

/// The names of the parts, and whose figures they are.
fn parts(state: &State, scene: &mut Scene<'_, '_>, area: Rect) {
    let (shell, lang) = (&state.shell, state.shell.lang);
    let room = usize::from(area.width);
    let here = state.overview.part;
    let names: Vec<String> = Part::ALL
        .iter()
        .map(|part| {
            let pointer = if *part == here { "▸" } else { " " };
            format!("{pointer}{}", part.name(lang))
        })
        .collect();
    let full: usize = names.iter().map(|name| name.width() + 1).sum();
    let mut spans = Vec::new();
    let mut used = 0;
    for ((part, name), digit) in Part::ALL.into_iter().zip(names).zip('1'..) {
        let shown = full <= room || part == here;
        if !shown {
            continue;
        }
        let width = name.width();
        let x = area.x + u16::try_from(used).unwrap_or(area.width);
        let place = Rect { x, width: u16::try_from(width).unwrap_or(0), ..area };
        scene.target(place.intersection(area), Target::Command(TO_PART, Key::Char(digit)));
        let style = if part == here { shell.palette.here() } else { shell.palette.dim() };
        spans.push(Span::styled(name, style));
        spans.push(Span::raw(" "));
        used += width + 1;
    }
    let right = if full > room {
        tui::place(lang, here.place() + 1, Part::ALL.len())
    } else {
        match state.matrix.whose.id {
            CoderId::CONSENSUS => text::codes_consensus(lang),
            _ => text::codes_of(lang, &state.matrix.whose.name),
        }
    };
    let left = room.saturating_sub(used);
    let right = line::fit(&right, left.saturating_sub(1));
    spans.push(Span::raw(" ".repeat(left.saturating_sub(right.width() + 1))));
    spans.push(Span::raw(right));
    scene.frame.render_widget(Line::from(spans), area);
}

/// Places for all parts at once, in their order; `None` when there is no room for that.
fn page(state: &State, figures: &Figures, area: Rect) -> Option<[Rect; 5]> {
    let count = |rows: usize| u16::try_from(rows).unwrap_or(u16::MAX);
    let questions = count(figures.questions().len());
    let themes = state.session.codebook().questions.iter().map(|q| q.themes.len()).max();
    // Each has a frame above it, a header, and what is said below it.
    let top = questions.saturating_add(5).max(count(themes.unwrap_or(0)).saturating_add(6));
    let middle = questions.saturating_add(7);
    let least = top.saturating_add(middle).saturating_add(CURVES);
    if area.width < PAGE_WIDTH || area.height < least {
        return None;
    }
    let [above, between, below] = Layout::vertical([
        Constraint::Length(top),
        Constraint::Length(middle),
        Constraint::Min(CURVES),
    ])
    .areas(area);
    let halves = |area, left| {
        Layout::horizontal([Constraint::Percentage(left), Constraint::Fill(1)])
            .spacing(2)
            .areas::<2>(area)
    };
    let [progress, themes] = halves(above, 48);
    let [levels, pace] = halves(between, 66);
    Some([progress, themes, levels, below, pace])
}

/// A part on the page, with its name above it.
fn framed(state: &State, scene: &mut Scene<'_, '_>, figures: &Figures, part: Part, area: Rect) {
    let focused = part == state.overview.part;
    let pointer = if focused { '▸' } else { ' ' };
    let style = if focused { state.shell.palette.strong() } else { state.shell.palette.dim() };
    let name = format!("{pointer}{} ", part.name(state.shell.lang));
    let block = Block::new().borders(Borders::TOP).border_style(state.shell.palette.dim());
    let block = block.title(Line::styled(name, style));
    let inner = block.inner(area);
    scene.frame.render_widget(block, area);
    draw_part(state, scene, figures, part, Panel { area: inner, focused });
}

fn draw_part(
    state: &State,
    scene: &mut Scene<'_, '_>,
    figures: &Figures,
    part: Part,
    panel: Panel,
) {
    match part {
        Part::Progress => progress::draw(state, scene, figures, panel),
        Part::Themes => themes::draw(state, scene, figures, panel),
        Part::Levels => levels::draw(state, scene, figures, panel),
        Part::Saturation => saturation::draw(state, scene, figures, panel.area),
        Part::Pace => pace::draw(state, scene, figures, panel.area),
    }
}

/// Splits what is said below a table off the bottom of an area: as many of the texts as leave room for
/// the rows that must be seen. What stands first matters most.
pub(super) fn below(area: Rect, rows: usize, texts: &[String]) -> (Rect, Rect, Vec<String>) {
    let width = usize::from(area.width).saturating_sub(2).max(1);
    let spare = usize::from(area.height).saturating_sub(rows);
    let mut lines: Vec<String> = Vec::new();
    for text in texts {
        let more = line::wrap(text, width);
        if lines.len() + more.len() > spare {
            break;
        }
        lines.extend(more);
    }
    let gap = usize::from(spare > lines.len());
    let height = u16::try_from(lines.len()).unwrap_or(0);
    let wanted = u16::try_from(rows + gap).unwrap_or(u16::MAX);
    let table = Rect { height: wanted.min(area.height - height), ..area };
    let texts = Rect { y: table.bottom(), height, ..area };
    (table, texts, lines)
}

/// Draws lines from the top of an area, an empty cell before each.
pub(super) fn say(scene: &mut Scene<'_, '_>, lines: Vec<String>, style: Style, area: Rect) {
    for (place, text) in area.rows().zip(lines) {
        scene.frame.render_widget(Line::styled(format!(" {text}"), style), place);
    }
}

/// Says a text in an area in which there is nothing to draw.
pub(super) fn instead(state: &State, scene: &mut Scene<'_, '_>, text: &str, area: Rect) {
    let width = usize::from(area.width).saturating_sub(2).max(1);
    say(scene, line::wrap(text, width), state.shell.palette.tip(), area);
}
