//! What stands below the table: all of the theme at the pointer, and the small print as it prints.

use super::columns::{Plan, quoted, share};
use super::{MatrixView, Shown};
use crate::command::{CommandId, id};
use crate::matrix::Row;
use crate::message::{matrix_screen as text, visible};
use crate::tui::scene::Scene;
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

/// Draws the detail; what does not fit is scrolled to.
pub(super) fn draw(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    shown: Shown<'_>,
    plan: &Plan,
) {
    if area.height == 0 {
        return;
    }
    let width = usize::from(area.width);
    let lines = lines(state, shown, plan, width);
    let room = usize::from(area.height).saturating_sub(1);
    let most = lines.len().saturating_sub(room);
    scene.most_scroll(most);
    let scroll = state.matrix.scroll.min(most);
    let shell = &state.shell;
    let more = if most > scroll {
        let key = shell.key_of(CommandId::Matrix(id::Matrix::ScrollDown));
        format!(" {} ─", text::more(shell.lang, most - scroll, key))
    } else {
        String::new()
    };
    let rule = format!("{}{more}", "─".repeat(width.saturating_sub(more.width())));
    let mut drawn = vec![Line::styled(line::fit(&rule, width), shell.palette.dim())];
    drawn.extend(lines.into_iter().skip(scroll).take(room));
    scene.frame.render_widget(Paragraph::new(Text::from(drawn)), area);
}

/// All lines, wrapped.
fn lines(state: &State, shown: Shown<'_>, plan: &Plan, width: usize) -> Vec<Line<'static>> {
    let palette = state.shell.palette;
    let mut lines = Vec::new();
    let mut add = |text: &str, style: Style| {
        let wrapped = line::wrap(text, width.saturating_sub(2).max(1));
        lines.extend(wrapped.into_iter().map(|text| Line::styled(format!(" {text}"), style)));
    };
    if let Some(row) = shown.table.rows.get(state.matrix.row) {
        let title = match row.subtheme.as_str() {
            "" => row.label.clone(),
            subtheme => format!("{} — {subtheme}", row.label),
        };
        add(&title, palette.strong());
        if !plan.tells_bands {
            add(&bands(state, shown, row), Style::new());
        }
        add(&example(state, &state.matrix, row), Style::new());
        if !row.implication.is_empty() {
            add(&format!("→ {}", row.implication), Style::new());
        }
    }
    let small_print = shown.section.notes.iter().map(String::as_str);
    let legend = state.matrix.counted.as_ref().and_then(|counted| counted.printed.intro.get(1));
    for note in small_print.chain(legend.map(String::as_str)) {
        add(note, palette.dim());
    }
    lines
}

/// The band of everyone and of each group, in a line.
fn bands(state: &State, shown: Shown<'_>, row: &Row) -> String {
    let (lang, matrix, coded) = (state.shell.lang, shown.matrix, &shown.table.coded);
    let all = share(lang, matrix, row.band, row.count.share_of(coded), true);
    let mut parts = vec![format!("{} {all}", text::column_all(lang))];
    parts.extend(matrix.groups.iter().enumerate().map(|(n, group)| {
        let band = row.band_by_group.get(n).copied().flatten();
        let of_group = share(lang, matrix, band, row.count.group_share_of(coded, n), true);
        format!("{} {of_group}", visible(group))
    }));
    parts.join(" · ")
}

/// The example with who chose it.
fn example(state: &State, view: &MatrixView, row: &Row) -> String {
    let (shell, lang) = (&state.shell, state.shell.lang);
    let own = view.whose.id == state.session.coder().id;
    let key = || shell.key_of(CommandId::Matrix(id::Matrix::Quotes));
    let Some((quote, printed)) = row.quote.as_ref().zip(quoted(row)) else {
        return if own { text::quote_none_yet(lang, key()) } else { text::quote_none(lang) };
    };
    let how = match (quote.chosen, own) {
        (true, true) => text::quote_chosen(lang),
        (true, false) => text::quote_chosen_by(lang, &view.whose.name),
        (false, true) => text::quote_proposed(lang, key()),
        (false, false) => text::quote_proposal(lang),
    };
    match &quote.group {
        Some(group) => format!("{printed} ({}; {how})", visible(group)),
        None => format!("{printed} ({how})"),
    }
}
