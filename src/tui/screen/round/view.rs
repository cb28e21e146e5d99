//! Drawing the theme round. Every row shows its whole text and everything that confirming stores.

use crate::codebook::{Colour, Question, Theme};
use crate::command::{CommandId, id};
use crate::decide::RoundRow;
use crate::message::{round as text, tui, visible};
use crate::suggest::Suggestion;
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::{heading, title};
use crate::tui::widget::line;
use crate::tui::widget::marked_text::{self, Mark};
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Paragraph, Wrap};
use std::ops::Range;
use unicode_width::UnicodeWidthStr;

/// Width of a row's strength bar.
const BAR: usize = 4;
/// Where the texts begin.
const INDENT: usize = 10;

/// Draws the screen.
pub(in crate::tui) fn draw(state: &State, scene: &mut Scene<'_, '_>, body: Rect) {
    let (view, lang) = (&state.round, state.shell.lang);
    let question = state.session.codebook().questions.get(view.question);
    let theme = question.and_then(|question| question.themes.get(view.theme));
    let (Some(question), Some(theme)) = (question, theme) else {
        let nothing = Paragraph::new(tui::nothing_to_code(lang)).wrap(Wrap { trim: true });
        scene.frame.render_widget(nothing, body);
        return;
    };
    let about = u16::from(body.height >= 14);
    let [top, second, third, fourth, list] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Length(about),
        Constraint::Length(u16::from(body.height >= 10)),
        Constraint::Min(1),
    ])
    .areas(body);
    title(state, scene, top);
    let name = text::heading(lang, &theme.label, &question.heading);
    let decided = view.rows.iter().filter(|row| row.decided).count();
    let answers: usize = view.rows.iter().map(|row| row.answers.len()).sum();
    heading(state, scene, second, &name, "");
    if about > 0 {
        let meaning = line::fit(&format!(" {}", meaning(theme)), usize::from(third.width));
        scene.frame.render_widget(Line::styled(meaning, state.shell.palette.dim()), third);
    }
    if view.rows.is_empty() {
        let nothing = if view.only_open { text::nothing_open(lang) } else { text::nothing(lang) };
        let nothing = Paragraph::new(format!(" {nothing}")).wrap(Wrap { trim: false });
        scene.frame.render_widget(nothing, list);
        scene.page(1);
        return;
    }
    let shown = draw_rows(state, scene, list, question);
    let to = view.first + shown;
    let page = if view.only_open {
        text::page_open(lang, view.first + 1, to, view.rows.len())
    } else {
        text::page(lang, view.first + 1, to, view.rows.len())
    };
    let progress = text::progress(lang, decided, view.rows.len(), answers);
    let counts =
        line::ends(&format!(" {progress}"), &format!("{page} "), usize::from(fourth.width));
    scene.frame.render_widget(Line::from(counts), fourth);
}

/// What the theme is about, in a line.
fn meaning(theme: &Theme) -> &str {
    if theme.definition.is_empty() { &theme.subtheme } else { &theme.definition }
}

/// Draws as many rows as fit, each with its whole text; how many that is.
fn draw_rows(state: &State, scene: &mut Scene<'_, '_>, area: Rect, question: &Question) -> usize {
    let view = &state.round;
    let mut y = area.y;
    let mut shown = 0;
    for (at, row) in view.rows.iter().enumerate().skip(view.first) {
        let left = area.bottom() - y;
        let (mut lines, about) = row_lines(state, question, row, at == view.row, area.width);
        // A text taller than the window is cut; what is stored with it stays in sight.
        let most = usize::from(area.height).saturating_sub(about.len()).max(1);
        if lines.len() > most {
            lines.truncate(most.saturating_sub(1).max(1));
            let key = state.shell.key_of(CommandId::Round(id::Round::ToAnswer));
            let more = text::cut(state.shell.lang, key);
            lines.push(Line::styled(
                line::fit(&format!("{}{more}", " ".repeat(INDENT)), usize::from(area.width)),
                state.shell.palette.dim(),
            ));
        }
        lines.extend(about);
        let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
        if height > left && shown > 0 {
            break;
        }
        let place = Rect { y, height: height.min(left), ..area };
        scene.frame.render_widget(Paragraph::new(Text::from(lines)), place);
        scene.target(place, Target::Row(at));
        if at == view.row && state.modes.is_empty() && state.shell.overlay.is_none() {
            scene.cursor(area.x + 2.min(area.width.saturating_sub(1)), y);
        }
        y += place.height;
        shown += 1;
        if y >= area.bottom() {
            break;
        }
    }
    scene.page(shown);
    shown
}

/// A row: its text, and what else there is to know of it.
fn row_lines(
    state: &State,
    question: &Question,
    row: &RoundRow,
    pointed: bool,
    width: u16,
) -> (Vec<Line<'static>>, Vec<Line<'static>>) {
    let (session, palette, lang) = (&state.session, state.shell.palette, state.shell.lang);
    let Some((answer, _, _)) = session.answer(row.answer) else { return Default::default() };
    let head = format!(
        "{}[{}] {} ",
        if pointed { "▸" } else { " " },
        if row.ticked { "x" } else { " " },
        line::bar(row.score, BAR, "▇", " "),
    );
    let indent = head.width();
    let room = usize::from(width).saturating_sub(indent + 1).max(8);
    let suggestions = session.suggestions(row.answer);
    let theme = state.round.theme;
    let colour = state.session.codebook().colour_of(state.round.question, theme);
    let mut marks = marks(suggestions, theme, colour);
    let learned = session.learned_words(row.answer, theme).into_iter();
    marks.extend(learned.map(|span| Mark { span, theme, colour, learned: true }));
    let mut lines = marked_text::rows(&answer.text, &marks, &[], room, palette);
    let style = if pointed { palette.focus() } else { Style::new() };
    for (at, line) in lines.iter_mut().enumerate() {
        let lead = if at == 0 { head.clone() } else { " ".repeat(indent) };
        line.spans.insert(0, Span::styled(lead, if at == 0 { style } else { Style::new() }));
    }
    let labels: Vec<String> = row
        .others
        .iter()
        .filter_map(|theme| question.themes.get(theme))
        .map(|theme| visible(&theme.label))
        .collect();
    let mut about = Vec::new();
    if row.answers.len() > 1 {
        about.push(tui::same(lang, row.answers.len()));
    }
    if row.decided {
        about.push(text::decided(lang));
    }
    if !labels.is_empty() {
        let labels = labels.join(", ");
        let decided = row.decided;
        about.push(if decided { text::others(lang, labels) } else { text::with(lang, labels) });
    }
    match row.stores(row.ticked) {
        None if !row.decided => about.push(text::stays_open(lang)),
        Some(themes) if themes.is_empty() => about.push(text::becomes_none(lang)),
        _ => {}
    }
    let indent = " ".repeat(indent);
    let about = line::wrap(&about.join(" · "), room).into_iter().filter(|part| !part.is_empty());
    let about = about.map(|part| Line::styled(format!("{indent}{part}"), palette.dim()));
    (lines, about.collect())
}

/// Where the words stand that suggest the theme.
fn marks(suggestions: &[Suggestion], theme: usize, colour: Option<Colour>) -> Vec<Mark> {
    let evidence = suggestions.iter().filter(|s| s.theme == theme).flat_map(|s| &s.evidence);
    let mark = |span: &Range<usize>| Mark { span: span.clone(), theme, colour, learned: false };
    evidence.flat_map(|e| e.spans.iter().map(mark)).collect()
}
