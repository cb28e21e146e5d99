//! Lines to type in, at the bottom of the screen.

use crate::message::tui as text;
use crate::tui::mode::{Hit, Purpose, Question, Search};
use crate::tui::state::State;
use crate::tui::view::{draw_lines, hint_line};
use crate::tui::widget::line;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Clear, Paragraph};
use tui_input::Input;
use unicode_width::UnicodeWidthStr;

/// Draws a prompt on the two lines at the bottom.
pub(in crate::tui) fn draw_prompt(
    state: &State,
    frame: &mut Frame<'_>,
    purpose: Purpose,
    input: &Input,
    note: Rect,
    hints: Rect,
) {
    let label = match purpose {
        Purpose::Memo(_) => text::ask_memo(state.lang),
        Purpose::Export => text::ask_export(state.lang, &state.matrix.whose.name),
        Purpose::Name => text::ask_name(state.lang, &state.session.coder().name),
    };
    let keys = match purpose {
        Purpose::Export => text::export_keys(state.lang),
        Purpose::Memo(_) | Purpose::Name => text::prompt_keys(state.lang),
    };
    draw_input(state, frame, &label, input, note);
    frame.render_widget(hint_line(&keys, usize::from(hints.width), state.palette), hints);
}

/// Draws a question that is answered by a key, on as many lines as it takes.
pub(in crate::tui) fn draw_question(
    state: &State,
    frame: &mut Frame<'_>,
    question: &Question,
    above: Rect,
    hints: Rect,
) {
    let asked = match question {
        Question::Overwrite { path } => text::ask_overwrite(state.lang, path.display()),
        Question::UndoImport { codes } => text::ask_undo_import(state.lang, codes),
    };
    draw_lines(frame, &asked, state.palette.strong(), above);
    frame.render_widget(
        hint_line(&text::confirm_keys(state.lang), usize::from(hints.width), state.palette),
        hints,
    );
}

/// Draws the search: what was found above the line that is typed.
pub(in crate::tui) fn draw_search(
    state: &State,
    frame: &mut Frame<'_>,
    search: &Search,
    body: Rect,
    note: Rect,
    hints: Rect,
) {
    let typed = !search.input.value().trim().is_empty();
    let mut lines: Vec<Line<'static>> = Vec::new();
    let most = usize::from(body.height).saturating_sub(2).min(12);
    let first = (search.chosen + 1).saturating_sub(most);
    let width = usize::from(body.width).saturating_sub(2);
    for (n, hit) in search.hits.iter().enumerate().skip(first).take(most) {
        let chosen = n == search.chosen;
        let row = format!("{} {}", if chosen { "▸" } else { " " }, hit_text(state, *hit));
        let row = line::pad(&row, width);
        lines.push(if chosen { Line::styled(row, state.palette.focus()) } else { Line::from(row) });
    }
    if search.hits.is_empty() && typed {
        lines.push(Line::from(format!("  {}", text::found_nothing(state.lang))));
    }
    if !lines.is_empty() {
        let height = u16::try_from(lines.len()).unwrap_or(0).saturating_add(2).min(body.height);
        let area = Rect { y: body.bottom() - height, height, ..body };
        let mut block = Block::bordered();
        if search.more > 0 {
            let more = format!(" {} ", text::found_more(state.lang, search.more));
            block = block.title_bottom(Line::from(more).right_aligned());
        }
        frame.render_widget(Clear, area);
        frame.render_widget(Paragraph::new(Text::from(lines)).block(block), area);
    }
    draw_input(state, frame, &text::ask_search(state.lang), &search.input, note);
    frame.render_widget(
        hint_line(&text::search_keys(state.lang), usize::from(hints.width), state.palette),
        hints,
    );
}

fn hit_text(state: &State, hit: Hit) -> String {
    let session = &state.session;
    match hit {
        Hit::Theme(theme) => {
            let question = state.coding.answer.and_then(|answer| session.answer(answer));
            let label = question.and_then(|(_, _, q)| q.themes.get(theme)).map(|t| t.label.clone());
            text::found_theme(state.lang, label.unwrap_or_default())
        }
        Hit::Answer(id) => {
            let Some((answer, _, question)) = session.answer(id) else { return String::new() };
            let key = session.study().respondent(answer.respondent).map_or("", |r| r.key.as_str());
            let coded = if session.coding(id).is_some() { "x" } else { " " };
            format!("[{coded}] {key} · {} · {}", line::fit(&question.heading, 18), answer.text)
        }
    }
}

fn draw_input(state: &State, frame: &mut Frame<'_>, label: &str, input: &Input, area: Rect) {
    let label = format!(" {}: ", line::fit(label, usize::from(area.width / 2)));
    let room = usize::from(area.width).saturating_sub(label.width() + 1);
    // The end being typed stays in sight.
    let scroll = input.visual_scroll(room.max(1));
    let typed: String = skip_width(input.value(), scroll);
    let column = label.width() + input.visual_cursor().saturating_sub(scroll);
    let shown = Line::from(vec![
        Span::styled(label, state.palette.strong()),
        Span::raw(line::pad(&typed, room + 1)),
    ]);
    frame.render_widget(shown, area);
    let x = area
        .x
        .saturating_add(u16::try_from(column).unwrap_or(0))
        .min(area.right().saturating_sub(1));
    frame.set_cursor_position(Position { x, y: area.y });
}

/// The text from so many cells on.
fn skip_width(text: &str, mut width: usize) -> String {
    text.chars()
        .skip_while(|c| {
            let own = c.to_string().width();
            let skip = width >= own && width > 0;
            width = width.saturating_sub(own);
            skip
        })
        .collect()
}
