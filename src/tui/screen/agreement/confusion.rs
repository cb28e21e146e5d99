//! Which themes are taken for which, both ways round.

use super::Figures;
use crate::agreement::{QuestionAgreement, Taken};
use crate::codebook::Theme;
use crate::command::{CommandId, id};
use crate::message::{agreement_screen as text, visible, whole};
use crate::tui::scene::{Scene, Target};
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

/// The least and the most that a bar is wide.
const BAR: (usize, usize) = (6, 24);

/// Draws the list, and the one at the pointer in words below it.
pub(super) fn draw(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    figures: &Figures,
    asked: &QuestionAgreement,
) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let [first, second] = figures.coders.as_slice() else {
        let key = state.shell.key_of(CommandId::Agreement(id::Agreement::Coders));
        return super::view::instead(scene, &text::confusion_of_two(lang, key), area);
    };
    let all = asked.confusion.all();
    let at = state.agreement.taken.min(all.len().saturating_sub(1));
    let Some(pointed) = all.get(at) else {
        return super::view::instead(scene, &text::no_confusion(lang), area);
    };
    let question = state.session.codebook().questions.get(asked.question);
    let themes = question.map_or(&[][..], |question| question.themes.as_slice());
    let width = usize::from(area.width);
    let details = if area.height >= 10 { 4 } else { 0 };
    let [about, head, list, below] = Layout::vertical([
        Constraint::Length(u16::from(area.height >= 8)),
        Constraint::Length(1),
        Constraint::Min(1),
        Constraint::Length(details),
    ])
    .areas(area);
    let title = line::fit(&format!(" {}", text::confusion_title(lang)), width);
    scene.frame.render_widget(Line::styled(title, palette.strong()), about);
    let most = all.first().map_or(1, |taken| taken.times).max(1);
    let times = whole(lang, most).width().max(text::head_answers(lang).width());
    let bar = (width / 5).clamp(BAR.0, BAR.1);
    let bar = if width >= 50 { bar } else { 0 };
    let names = width.saturating_sub(1 + times + 1 + bar + 1 + 4) / 2;
    let line_of = |times_cell: &str, bar_cell: &str, one: &str, between: &str, other: &str| {
        let times_cell =
            format!("{}{times_cell}", " ".repeat(times.saturating_sub(times_cell.width())));
        format!(
            "{times_cell} {} {} {between} {}",
            line::pad(bar_cell, bar),
            line::pad(one, names),
            line::pad(other, names)
        )
    };
    let heading = line_of(
        &text::head_answers(lang),
        "",
        &text::head_gave(lang, &first.name),
        " ",
        &text::head_gave(lang, &second.name),
    );
    let heading = line::fit(&format!(" {heading}"), width);
    scene.frame.render_widget(Line::styled(heading, palette.strong()), head);
    let room = usize::from(list.height).max(1);
    let from = (at + 1).saturating_sub(room);
    let rows: Vec<Line<'static>> = all
        .iter()
        .enumerate()
        .skip(from)
        .take(room)
        .map(|(n, taken)| {
            #[allow(clippy::cast_precision_loss, reason = "counts of answers")]
            let share = taken.times as f64 / most as f64;
            let row = line_of(
                &whole(lang, taken.times),
                &line::bar(share, bar, "▇", " "),
                &name(state, themes, taken.first),
                "→",
                &name(state, themes, taken.second),
            );
            let pointer = if n == at { "▸" } else { " " };
            let style = if n == at { palette.focus() } else { Style::new() };
            Line::styled(line::pad(&format!("{pointer}{row}"), width), style)
        })
        .collect();
    scene.page(room);
    scene.rows(list, from, rows.len(), Target::Row);
    if state.modes.is_empty() {
        scene.cursor(list.x, list.y + u16::try_from(at - from).unwrap_or(0));
    }
    scene.frame.render_widget(Paragraph::new(Text::from(rows)), list);
    if details > 0 {
        let told = in_words(state, themes, asked, pointed, [&first.name, &second.name]);
        let key = state.shell.key_of(CommandId::Agreement(id::Agreement::Open));
        let mut lines: Vec<Line<'static>> = vec![Line::styled("─".repeat(width), palette.dim())];
        for (said, style) in
            [(told, Style::new()), (text::confusion_hint(lang, key), palette.dim())]
        {
            let wrapped = line::wrap(&said, width.saturating_sub(2).max(1)).into_iter();
            lines.extend(wrapped.map(|part| Line::styled(format!(" {part}"), style)));
        }
        scene.frame.render_widget(Paragraph::new(Text::from(lines)), below);
    }
}

fn name(state: &State, themes: &[Theme], theme: Option<usize>) -> String {
    match theme {
        Some(theme) => themes.get(theme).map(|theme| visible(&theme.label)).unwrap_or_default(),
        None => text::nothing_for_it(state.shell.lang),
    }
}

/// What a row means.
fn in_words(
    state: &State,
    themes: &[Theme],
    asked: &QuestionAgreement,
    taken: &Taken,
    [first, second]: [&str; 2],
) -> String {
    let lang = state.shell.lang;
    let (first, second) = (visible(first), visible(second));
    let times = whole(lang, taken.times);
    let name = |theme| name(state, themes, Some(theme));
    match (taken.first, taken.second) {
        (Some(one), Some(other)) => {
            let back = asked.confusion.between(one, other) - taken.times;
            let back = whole(lang, back);
            text::confused(lang, times, first, name(one), second, name(other), back)
        }
        (Some(one), None) => text::left_out(lang, times, first, name(one), second),
        (None, Some(other)) => text::left_out(lang, times, second, name(other), first),
        (None, None) => String::new(),
    }
}
