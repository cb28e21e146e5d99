//! The screens one folder each.

pub(super) mod agreement;
pub(super) mod codebook;
pub(super) mod coding;
pub(super) mod log;
pub(super) mod matrix;
pub(super) mod overview;
pub(super) mod round;
pub(super) mod settle;

use super::scene::{Scene, Target};
use super::widget::line;
use super::work::{Screen, State};
use crate::command::Command;
use crate::message::tui as text;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// The first line of every screen: the screens there are, each with its key, then the study and who is
/// coding, as far as there is room.
fn title(state: &State, scene: &mut Scene<'_, '_>, area: Rect) {
    let (shell, lang) = (&state.shell, state.shell.lang);
    let tab = |screen: Screen| {
        let command = Command::of(screen.command())?;
        Some((screen, command, shell.keys.first_text(command, lang), (command.short)(lang)))
    };
    let tabs: Vec<_> = Screen::ALL.into_iter().filter_map(tab).collect();
    let room = usize::from(area.width);
    let names: usize = tabs.iter().map(|(_, _, key, name)| key.width() + name.width() + 1).sum();
    let coder = text::coder(lang, &state.session.coder().name);
    // The names stand closer together where the coder would not fit otherwise, and a narrow window names
    // only the screen that is shown.
    let gap = if names + 2 * tabs.len() + coder.width() + 2 <= room { 2 } else { 1 };
    let narrow = names + gap * tabs.len() > room;
    let mut spans = vec![Span::raw(" ")];
    let mut used = 1;
    for (screen, command, key, name) in tabs {
        let here = screen == state.screen;
        let text = match (narrow, here) {
            (false, _) => format!("{key} {name}"),
            (true, true) => name,
            (true, false) => continue,
        };
        let text = line::fit(&text, room.saturating_sub(used + gap));
        let width = u16::try_from(text.width()).unwrap_or(0);
        if let Some(key) = shell.keys.keys(command).first() {
            let x = area.x + u16::try_from(used).unwrap_or(area.width);
            let place = Rect { x, width, ..area }.intersection(area);
            scene.target(place, Target::Command(command.id, *key));
        }
        used += text.width() + gap;
        spans.push(Span::styled(
            text,
            if here { shell.palette.here() } else { shell.palette.dim() },
        ));
        spans.push(Span::raw(" ".repeat(gap)));
    }
    let left = room.saturating_sub(used + 1);
    let name = state.session.coder().name.clone();
    let title = format!("{} · {coder}", state.session.study().title);
    let right = [title, coder].into_iter().find(|right| right.width() <= left);
    let right = line::fit(&right.unwrap_or(name), left);
    spans.push(Span::raw(" ".repeat(left.saturating_sub(right.width()))));
    spans.push(Span::styled(right, shell.palette.dim()));
    scene.frame.render_widget(Line::from(spans), area);
}

/// The second line: the question left, something short right.
fn heading(state: &State, scene: &mut Scene<'_, '_>, area: Rect, question: &str, right: &str) {
    let shown = line::ends(&format!(" {question}"), &format!("{right} "), usize::from(area.width));
    scene.frame.render_widget(Line::styled(shown, state.shell.palette.strong()), area);
}
