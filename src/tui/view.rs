//! Drawing the state: which screen, what lies over it, and the two lines at the bottom.

use super::mode::Mode;
use super::screen::{coding, help, matrix, prompt};
use super::state::{Note, Screen, State, Tone};
use super::style::Palette;
use super::widget::line;
use crate::command::{Command, CommandId, commands_in};
use crate::message::tui as text;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Clear, Paragraph};
use unicode_width::UnicodeWidthStr;

/// Draws everything.
pub(super) fn draw(state: &State, frame: &mut Frame<'_>) {
    let area = frame.area();
    if area.width < 20 || area.height < 4 {
        frame.render_widget(
            Line::from(line::fit(&text::too_small(state.lang), usize::from(area.width))),
            area,
        );
        return;
    }
    // The bottom: what just happened, then the keys.
    let [body, note, hints] = bottom(area);
    match state.screen {
        Screen::Coding => coding::draw(state, frame, body, note),
        Screen::Matrix => matrix::draw(state, frame, body),
    }
    if let Some(shown) = &state.note {
        // A prompt has the line that a note has otherwise.
        let taken = if state.modes.is_empty() { 1 } else { 2 };
        draw_note(state, frame, shown, Rect { height: area.height.saturating_sub(taken), ..area });
    }
    match state.modes.last() {
        None => frame.render_widget(hint_bar(state, hints.width), hints),
        Some(Mode::Prompt { purpose, input }) => {
            prompt::draw_prompt(state, frame, *purpose, input, note, hints)
        }
        Some(Mode::Search(search)) => prompt::draw_search(state, frame, search, body, note, hints),
        Some(Mode::Ask(question)) => {
            let above = Rect { height: area.height - 1, ..area };
            prompt::draw_question(state, frame, question, above, hints);
        }
        Some(Mode::Help { scroll }) => help::draw(state, frame, *scroll, area),
    }
}

/// Draws what just happened at the bottom of an area.
fn draw_note(state: &State, frame: &mut Frame<'_>, note: &Note, area: Rect) {
    let style = match note.tone {
        Tone::Good => state.palette.good(),
        Tone::Plain => Style::new(),
        Tone::Problem => state.palette.problem(),
    };
    draw_lines(frame, &note.text, style, area);
}

/// Draws a text at the bottom of an area, on as many lines as it takes.
pub(super) fn draw_lines(frame: &mut Frame<'_>, text: &str, style: Style, area: Rect) {
    let width = usize::from(area.width);
    let lines: Vec<Line<'static>> = line::wrap(text, width.saturating_sub(2).max(1))
        .into_iter()
        .map(|text| Line::styled(line::pad(&format!(" {text}"), width), style))
        .collect();
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height);
    let below = Rect { y: area.bottom() - height, height, ..area };
    frame.render_widget(Clear, below);
    frame.render_widget(Paragraph::new(Text::from(lines)), below);
}

fn bottom(area: Rect) -> [Rect; 3] {
    use ratatui::layout::{Constraint, Layout};
    Layout::vertical([Constraint::Min(1), Constraint::Length(1), Constraint::Length(1)]).areas(area)
}

/// The most useful keys that fit on a line, help always among them.
fn hint_bar(state: &State, width: u16) -> Line<'static> {
    let facts = state.facts();
    // The way to the screen that is shown would take the room of a way elsewhere.
    let here = match state.screen {
        Screen::Coding => CommandId::ShowCoding,
        Screen::Matrix => CommandId::ShowMatrix,
    };
    let mut commands: Vec<&Command> = commands_in(state.scope())
        .filter(|command| command.hint > 0 && command.id != here)
        .filter(|command| (command.available)(&facts).is_ok())
        .collect();
    commands.sort_by_key(|command| command.hint);
    let hint = |command: &Command| {
        format!("{} {}", command.first_key(state.lang), (command.short)(state.lang))
    };
    let room = usize::from(width).saturating_sub(1);
    let help =
        commands.iter().find(|command| command.id == CommandId::Help).map(|command| hint(command));
    let reserved = help.as_deref().map_or(0, |help| help.width() + SEPARATOR.width());
    let mut shown: Vec<String> = Vec::new();
    let mut used = 0;
    for command in commands.iter().filter(|command| command.id != CommandId::Help) {
        let next = hint(command);
        let more = next.width() + if shown.is_empty() { 0 } else { SEPARATOR.width() };
        if used + more + reserved > room {
            break;
        }
        used += more;
        shown.push(next);
    }
    shown.extend(help);
    hint_line(&shown.join(SEPARATOR), usize::from(width), state.palette)
}

const SEPARATOR: &str = " · ";

/// A line at the bottom in the style of hints.
pub(super) fn hint_line(hints: &str, width: usize, palette: Palette) -> Line<'static> {
    Line::from(Span::styled(line::pad(&format!(" {hints}"), width), palette.dim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{COMMANDS, Facts, Scope};
    use crate::message::Lang;

    #[test]
    fn the_first_hints_of_each_screen_fit_eighty_columns() {
        for (scope, needed) in [(Scope::Coding, 5), (Scope::Matrix, 3)] {
            for lang in [Lang::Nl, Lang::En] {
                let mut commands: Vec<&Command> =
                    COMMANDS.iter().filter(|c| c.scope == scope && c.hint > 0).collect();
                commands.sort_by_key(|command| command.hint);
                let width: usize = commands
                    .iter()
                    .take(needed)
                    .map(|c| format!("{} {}", c.first_key(lang), (c.short)(lang)).width() + 3)
                    .sum();
                assert!(width + 7 <= 80, "{scope:?} {lang:?}: {width}");
            }
        }
    }

    #[test]
    fn without_an_answer_nothing_about_answers_is_offered() {
        let facts = Facts::default();
        for id in [CommandId::Confirm, CommandId::Memo, CommandId::Quote, CommandId::Undo] {
            let command = COMMANDS.iter().find(|command| command.id == id).unwrap();
            assert!((command.available)(&facts).is_err(), "{id:?}");
        }
    }
}
