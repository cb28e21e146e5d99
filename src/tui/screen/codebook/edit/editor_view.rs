//! Drawing the box in which a change is typed.

use super::editor::{Editor, Purpose};
use super::indicator_text;
use crate::message::{Explain, Lang, codebook_form as text, visible};
use crate::tui::bars::hint_line;
use crate::tui::scene::{Scene, Target};
use crate::tui::style::Palette;
use crate::tui::widget::{input, line, text_box};
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Clear, Paragraph};
use tui_input::Input;

/// The widest the box becomes: longer lines read badly.
const WIDEST: u16 = 84;

/// Draws the box over the screen; the last row of the area is for its keys,
/// and what is said stands above the one before.
pub(in crate::tui) fn draw(state: &State, editor: &Editor, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let [above, _, hints] =
        Layout::vertical([Constraint::Min(0), Constraint::Length(1), Constraint::Length(1)])
            .areas(area);
    let keys = match editor.purpose {
        Purpose::Field(..) => text::field_keys(lang),
        Purpose::NewTheme { .. } => text::new_keys(lang),
        Purpose::Split(_) => text::split_keys(lang),
    };
    scene.frame.render_widget(hint_line(&keys, usize::from(hints.width), palette), hints);

    let width = above.width.min(WIDEST);
    let room = usize::from(width.saturating_sub(4)).max(2);
    let single = matches!(editor.purpose, Purpose::Field(..));
    let typed = match editor.purpose {
        Purpose::Field(..) => text_box::height(&editor.text, room),
        Purpose::NewTheme { .. } => 2,
        Purpose::Split(_) => 2 + editor.along.len(),
    };
    let below = below(state, editor, room);
    let rule = usize::from(!below.is_empty());
    let wanted = typed + rule + below.len() + 2;
    let height = u16::try_from(wanted).unwrap_or(u16::MAX).min(above.height);
    let place = Rect {
        x: above.x + (above.width - width) / 2,
        y: above.y + (above.height - height) / 3,
        width,
        height,
    };
    let title = line::fit(&title(state, editor), usize::from(width).saturating_sub(4));
    let block = Block::bordered().title(format!(" {title} "));
    let inner = block.inner(place);
    scene.frame.render_widget(Clear, place);
    scene.frame.render_widget(block, place);
    scene.target(area, Target::Cover);
    let inner =
        Rect { x: inner.x + 1.min(inner.width), width: inner.width.saturating_sub(2), ..inner };
    // What is typed goes first when there is no room for both.
    let kept = u16::try_from(typed).unwrap_or(u16::MAX).min(inner.height);
    let [typing, ruled, rest] = Layout::vertical([
        Constraint::Length(kept.min(inner.height.saturating_sub(3).max(2))),
        Constraint::Length(u16::try_from(rule).unwrap_or(0)),
        Constraint::Min(0),
    ])
    .areas(inner);
    let line = Line::styled("─".repeat(usize::from(ruled.width)), palette.dim());
    scene.frame.render_widget(line, ruled);
    let lines: Vec<Line<'static>> =
        below.into_iter().map(|part| Line::styled(part, palette.dim())).collect();
    scene.frame.render_widget(Paragraph::new(Text::from(lines)), rest);
    if single {
        text_box::draw(scene, &editor.text, typing);
    } else {
        draw_rows(editor, scene, typing, palette, lang);
    }
}

/// What stands below what is typed.
fn below(state: &State, editor: &Editor, width: usize) -> Vec<String> {
    let lang = state.shell.lang;
    let said = match editor.purpose {
        Purpose::NewTheme { .. } if editor.made_of.is_some() => editor.effect.clone(),
        Purpose::NewTheme { answer: Some(_), .. } => text::new_on_answer(lang),
        Purpose::NewTheme { .. } => text::new_in_codebook(lang),
        _ => editor.effect.clone(),
    };
    let mut lines = Vec::new();
    if let Some(common) = editor.too_common(state.session.codebook()) {
        lines.extend(line::wrap(&format!("! {}", common.explain(lang)), width));
    }
    if !said.is_empty() {
        lines.extend(line::wrap(&said, width));
    }
    lines
}

fn title(state: &State, editor: &Editor) -> String {
    let (lang, session) = (state.shell.lang, &state.session);
    match &editor.purpose {
        Purpose::Field(subject, of) => {
            let label = subject.find(session).map_or("", |(_, _, theme)| theme.label.as_str());
            text::field_title(lang, visible(label), of.text(lang))
        }
        Purpose::NewTheme { question, .. } => {
            let found = session.codebook().question(question);
            let heading = found.map_or("", |(_, question)| question.heading.as_str());
            text::new_title(lang, visible(heading))
        }
        Purpose::Split(subject) => {
            let label = subject.find(session).map_or("", |(_, _, theme)| theme.label.as_str());
            text::split_title(lang, visible(label))
        }
    }
}

/// The rows to type in and to choose from.
fn draw_rows(editor: &Editor, scene: &mut Scene<'_, '_>, area: Rect, palette: Palette, lang: Lang) {
    let mut rows: Vec<Row<'_>> = vec![Row::Typed(text::name(lang), &editor.text)];
    match editor.purpose {
        Purpose::NewTheme { .. } => rows.push(Row::Typed(text::pattern(lang), &editor.pattern)),
        _ => rows.extend(editor.along.iter().map(|(one, along)| {
            let sign = if *along { "x" } else { " " };
            Row::Pick(format!("[{sign}] {}", indicator_text(one, lang)))
        })),
    }
    // The line that says what the ticks are for stands between name and ticks.
    let split = matches!(editor.purpose, Purpose::Split(_));
    let height = usize::from(area.height);
    let heading = usize::from(split);
    let first = (editor.row + heading + 1).saturating_sub(height);
    let mut places = area.rows();
    for (n, row) in rows.iter().enumerate().skip(first.saturating_sub(heading)) {
        if n == 1 && split {
            let Some(place) = places.next() else { break };
            let head =
                if editor.along.is_empty() { text::none_to_go(lang) } else { text::which_go(lang) };
            let head = line::fit(&head, usize::from(place.width));
            scene.frame.render_widget(Line::styled(head, palette.dim()), place);
        }
        let Some(place) = places.next() else { break };
        let here = n == editor.row;
        scene.target(place, Target::Choice(n));
        match row {
            Row::Typed(label, typed) if here => input::draw(scene, label, typed, place, palette),
            Row::Typed(label, typed) => {
                let shown = line::fit(
                    &format!(" {label}: {}", visible(typed.value())),
                    usize::from(place.width),
                );
                scene.frame.render_widget(Line::from(shown), place);
            }
            Row::Pick(shown) => {
                let pointer = if here { "▸" } else { " " };
                let style = if here { palette.focus() } else { Style::new() };
                let shown = line::pad(&format!("{pointer}{shown}"), usize::from(place.width));
                scene.frame.render_widget(Line::styled(shown, style), place);
                if here {
                    scene.cursor(place.x, place.y);
                }
            }
        }
    }
}

enum Row<'e> {
    Typed(String, &'e Input),
    Pick(String),
}
