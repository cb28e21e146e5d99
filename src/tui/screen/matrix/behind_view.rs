//! Drawing the answers behind a cell.

use super::behind::{Behind, Kind, Listed, theme_label};
use crate::command::{CommandId, id};
use crate::matrix::Caution;
use crate::message::{Lang, matrix_screen as text, visible};
use crate::tui::scene::{Scene, Target};
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;

/// Draws the list: what it is of on the line `about`, the answers below.
pub(super) fn draw(
    state: &State,
    scene: &mut Scene<'_, '_>,
    behind: &Behind,
    about: Rect,
    area: Rect,
) {
    let lang = state.shell.lang;
    let rows = behind.rows.as_deref().unwrap_or_default();
    let theme = theme_label(state, behind.theme);
    let (left, right) = match behind.kind {
        Kind::Answers => {
            let group = behind.group.clone().unwrap_or_else(|| text::everyone(lang));
            (text::answers_with(lang, rows.len(), theme), group)
        }
        Kind::Examples => (text::examples_for(lang, theme), text::as_printed(lang)),
    };
    let place = if rows.is_empty() { 0 } else { behind.at + 1 };
    let right = format!("{right} · {place}/{} ", rows.len());
    let shown = line::ends(&format!(" {left}"), &right, usize::from(about.width));
    scene.frame.render_widget(Line::styled(shown, state.shell.palette.strong()), about);
    if rows.is_empty() {
        let nothing = Line::from(format!(" {}", text::nothing_listed(lang)));
        scene.frame.render_widget(nothing, area);
        return;
    }
    draw_rows(state, scene, behind, rows, area);
}

fn draw_rows(
    state: &State,
    scene: &mut Scene<'_, '_>,
    behind: &Behind,
    rows: &[Listed],
    area: Rect,
) {
    let (width, room) = (usize::from(area.width), usize::from(area.height));
    let first = first_in_sight(rows, behind.at, width, room);
    let own = state.matrix.whose.id == state.session.coder().id;
    let mut drawn: Vec<Line<'static>> = Vec::new();
    let mut most_scroll = 0;
    for (number, listed) in rows.iter().enumerate().skip(first) {
        if drawn.len() >= room {
            break;
        }
        let chosen = number == behind.at;
        let mut lines = vec![head(state, listed, chosen, own, width)];
        let said = line::wrap(&listed.text, width.saturating_sub(4).max(1));
        if chosen {
            // The head stays in sight while a long answer scrolls below it.
            most_scroll = (said.len() + 1).saturating_sub(room);
        }
        let past = if chosen { behind.scroll.min(most_scroll) } else { 0 };
        let style = if chosen { state.shell.palette.strong() } else { Style::new() };
        lines.extend(
            said.into_iter().skip(past).map(|text| Line::styled(format!("   {text}"), style)),
        );
        let y = area.y + clamp(drawn.len());
        let place = Rect { y, height: clamp(lines.len()), ..area }.intersection(area);
        scene.target(place, Target::Row(number));
        if chosen && state.modes.is_empty() {
            scene.cursor(area.x, y);
        }
        drawn.extend(lines);
    }
    drawn.truncate(room);
    if most_scroll > behind.scroll {
        let key = state.shell.key_of(CommandId::Behind(id::Behind::PageDown));
        let more = text::more(state.shell.lang, most_scroll - behind.scroll + 1, key);
        if let Some(last) = drawn.last_mut() {
            *last =
                Line::styled(line::fit(&format!("   {more}"), width), state.shell.palette.dim());
        }
    }
    scene.page(room.saturating_sub(1));
    scene.most_scroll(most_scroll);
    scene.frame.render_widget(Paragraph::new(Text::from(drawn)), area);
}

/// The first answer to draw, so that the one at the pointer is in sight, whole if it can be.
fn first_in_sight(rows: &[Listed], at: usize, width: usize, room: usize) -> usize {
    let mut used = 0;
    let mut first = at;
    for (number, listed) in rows.iter().enumerate().take(at + 1).rev() {
        used += 1 + line::wrap(&listed.text, width.saturating_sub(4).max(1)).len();
        if used > room {
            break;
        }
        first = number;
    }
    first
}

/// Who said it, of which group, and what there is to know about it as an example.
fn head(state: &State, listed: &Listed, chosen: bool, own: bool, width: usize) -> Line<'static> {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let mut parts = vec![visible(&listed.respondent)];
    parts.extend(listed.group.as_deref().map(visible));
    if listed.chosen {
        parts.push(if own {
            text::is_chosen(lang)
        } else {
            text::is_chosen_by(lang, &state.matrix.whose.name)
        });
    } else if listed.proposed {
        parts.push(text::is_proposed(lang));
    }
    parts.extend(listed.cautions.iter().map(|caution| caution_text(*caution, lang)));
    let pointer = if chosen { "▸" } else { " " };
    let head = line::pad(&format!("{pointer} {}", parts.join(" · ")), width);
    Line::styled(head, if chosen { palette.focus() } else { palette.dim() })
}

fn caution_text(caution: Caution, lang: Lang) -> String {
    match caution {
        Caution::OtherThemes => text::caution_other_themes(lang),
        Caution::Masked => text::caution_masked(lang),
        Caution::RareWord => text::caution_rare_word(lang),
        Caution::Long => text::caution_long(lang),
    }
}

fn clamp(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
