//! The help: the keys of the screen below, from the command table.

use crate::command::{Group, commands_in};
use crate::message::{decimal, tui as text};
use crate::tui::state::State;
use crate::tui::widget::line;
use ratatui::Frame;
use ratatui::layout::{Margin, Rect};
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Clear, Paragraph};
use unicode_width::UnicodeWidthStr;

/// Draws the help over the screen.
pub(in crate::tui) fn draw(state: &State, frame: &mut Frame<'_>, scroll: usize, screen: Rect) {
    let area = if screen.width >= 60 && screen.height >= 14 {
        screen.inner(Margin::new(2, 1))
    } else {
        screen
    };
    let block = Block::bordered()
        .title(format!(" {} ", text::help_title(state.lang)))
        .title_bottom(Line::from(format!(" {} ", text::help_keys(state.lang))).right_aligned());
    let inner = block.inner(area);
    let lines = lines(state, usize::from(inner.width));
    let most = lines.len().saturating_sub(usize::from(inner.height));
    let shown: Vec<Line<'static>> = lines.into_iter().skip(scroll.min(most)).collect();
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    frame.render_widget(Paragraph::new(Text::from(shown)), inner);
}

fn lines(state: &State, width: usize) -> Vec<Line<'static>> {
    let lang = state.lang;
    let commands: Vec<_> = commands_in(state.scope()).collect();
    let keys = commands.iter().map(|c| c.keys_text(lang).width()).max().unwrap_or(0);
    let mut lines = Vec::new();
    for group in Group::ALL {
        let of_group: Vec<_> = commands.iter().filter(|command| command.group == group).collect();
        if of_group.is_empty() {
            continue;
        }
        lines.push(Line::styled(format!(" {}", group.text(lang)), state.palette.strong()));
        for command in of_group {
            let room = width.saturating_sub(keys + 5).max(10);
            let mut key = command.keys_text(lang);
            for part in line::wrap(&(command.long)(lang), room) {
                let fill = " ".repeat(keys.saturating_sub(key.width()));
                lines.push(Line::from(vec![
                    Span::raw("   "),
                    Span::styled(std::mem::take(&mut key), state.palette.strong()),
                    Span::raw(format!("{fill}  {part}")),
                ]));
            }
        }
        lines.push(Line::default());
    }
    let codebook = state.session.codebook();
    let levels: Vec<String> =
        codebook.levels.iter().map(|level| format!("{} = {}", level.code, level.label)).collect();
    let bands: Vec<String> = codebook
        .bands
        .iter()
        .map(|band| text::band_from(lang, &band.label, decimal(lang, band.from * 100.0, 0)))
        .collect();
    for paragraph in [
        text::help_signs(lang),
        text::help_levels(lang, levels.join(", ")),
        text::help_bands(lang, bands.join(", ")),
    ] {
        let wrapped = line::wrap(&paragraph, width.saturating_sub(2));
        lines.extend(wrapped.into_iter().map(|text| Line::from(format!(" {text}"))));
    }
    lines
}
