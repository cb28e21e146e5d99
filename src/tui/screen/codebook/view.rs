//! The codebook screen: the themes by question, and what the codebook says about the one at the pointer.

use super::card::Card;
use super::update::themes;
use super::{advice, answers, trial};
use crate::codebook::Theme;
use crate::command::{CommandId, id};
use crate::message::{advice as advice_text, codebook_screen as text, trial as trial_text};
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::{heading, title};
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Paragraph};
use unicode_width::UnicodeWidthStr;

/// From this width on the themes stand beside the text, below it above.
const BESIDE: u16 = 70;
/// The widest that the list of themes gets.
const WIDEST: usize = 46;

/// Draws the screen.
pub(in crate::tui) fn draw(state: &State, scene: &mut Scene<'_, '_>, body: Rect) {
    let codebook = state.session.codebook();
    let head = if body.height < 10 { 1 } else { 2 };
    let [top, rest] = Layout::vertical([Constraint::Length(head), Constraint::Min(1)]).areas(body);
    let mut rows = top.rows();
    if let Some(row) = rows.next() {
        title(state, scene, row);
    }
    let question = codebook.questions.get(state.codebook.question);
    let theme = question.and_then(|question| question.themes.get(state.codebook.theme));
    let (Some(question), Some(theme)) = (question, theme) else { return };
    if let Some(row) = rows.next() {
        if state.codebook.trial.is_some() {
            let tried = trial_text::heading(state.shell.lang, &theme.label);
            let room = usize::from(row.width).saturating_sub(tried.width() + 4);
            heading(state, scene, row, &tried, &line::fit(&question.heading, room));
        } else if state.codebook.advice.is_some() {
            let asked = advice_text::heading(state.shell.lang, &question.heading);
            heading(state, scene, row, &asked, "");
        } else {
            let themes = codebook.theme_count();
            let size = text::size(state.shell.lang, codebook.questions.len(), themes);
            heading(state, scene, row, &codebook.title, &size);
        }
    }
    if let Some(trial) = &state.codebook.trial {
        return trial::view::draw(state, scene, rest, theme, trial);
    }
    if let Some(view) = &state.codebook.advice {
        return advice::view::draw(state, scene, rest, view);
    }
    if let Some(listed) = &state.codebook.listed {
        return answers::draw(state, scene, rest, theme, listed);
    }
    let [list, card] = if rest.width >= BESIDE {
        let labels = codebook.questions.iter().flat_map(|question| &question.themes);
        let label = labels.map(|theme| theme.label.width()).max().unwrap_or(0) + 11;
        let width = label.min(WIDEST).min(usize::from(rest.width) * 2 / 5);
        let width = u16::try_from(width).unwrap_or(0);
        Layout::horizontal([Constraint::Length(width), Constraint::Min(1)]).areas(rest)
    } else {
        Layout::vertical([Constraint::Length(rest.height * 2 / 5), Constraint::Min(1)]).areas(rest)
    };
    draw_themes(state, scene, list);
    draw_theme(state, scene, card, theme);
}

/// A frame where there is room for one.
fn framed(scene: &mut Scene<'_, '_>, area: Rect, block: Block<'static>) -> Rect {
    if area.height < 5 {
        return area;
    }
    let inner = block.inner(area);
    scene.frame.render_widget(block, area);
    inner
}

/// A row of the list of themes.
enum Row {
    Question(usize),
    /// With its place among all themes.
    Theme(usize, usize, usize),
}

fn draw_themes(state: &State, scene: &mut Scene<'_, '_>, area: Rect) {
    let lang = state.shell.lang;
    let block = Block::bordered()
        .title(format!(" {} ", text::themes(lang)))
        .title(Line::from(format!(" {} ", text::own_codes(lang))).right_aligned());
    let inner = framed(scene, area, block);
    let mut rows: Vec<Row> = Vec::new();
    let mut focus = 0;
    for (n, (question, theme)) in themes(&state.session).enumerate() {
        if theme == 0 {
            rows.push(Row::Question(question));
        }
        if (question, theme) == (state.codebook.question, state.codebook.theme) {
            focus = rows.len();
        }
        rows.push(Row::Theme(question, theme, n));
    }
    let height = usize::from(inner.height);
    // The pointer keeps to the middle, so that what comes next is seen.
    let first = focus.saturating_sub(height / 2).min(rows.len().saturating_sub(height));
    for (row, place) in rows.iter().skip(first).zip(inner.rows()) {
        let shown = match *row {
            Row::Question(question) => question_row(state, question, place.width),
            Row::Theme(question, theme, n) => {
                scene.target(place, Target::Row(n));
                theme_row(state, question, theme, place.width)
            }
        };
        scene.frame.render_widget(shown, place);
    }
    if state.modes.is_empty() && focus >= first && focus - first < height {
        let y = inner.y + u16::try_from(focus - first).unwrap_or(0);
        scene.cursor(inner.x, y);
    }
}

fn question_row(state: &State, question: usize, width: u16) -> Line<'static> {
    let data = state.session.codebook().questions.get(question);
    let heading = data.map_or("", |question| question.heading.as_str());
    Line::styled(line::fit(heading, usize::from(width)), state.shell.palette.strong())
}

fn theme_row(state: &State, question: usize, theme: usize, width: u16) -> Line<'static> {
    let data = state.session.codebook().questions.get(question);
    let label = data.and_then(|q| q.themes.get(theme)).map_or("", |theme| theme.label.as_str());
    let counts = state.codebook.tally.as_ref().and_then(|tally| tally.theme(question, theme));
    let own = counts.and_then(|counts| counts.given.first()).copied().unwrap_or(0);
    let focused = (question, theme) == (state.codebook.question, state.codebook.theme);
    let pointer = if focused { "▸" } else { " " };
    let row = line::ends(&format!("{pointer} {label}"), &format!("{own} "), usize::from(width));
    if focused { Line::styled(row, state.shell.palette.focus()) } else { Line::from(row) }
}

fn draw_theme(state: &State, scene: &mut Scene<'_, '_>, area: Rect, theme: &Theme) {
    let lang = state.shell.lang;
    let (question, number) = (state.codebook.question, state.codebook.theme);
    let mut card = Card::new(usize::from(area.width.saturating_sub(4)), state.shell.palette);
    card.meaning(state, theme);
    card.lenses(state, theme);
    card.memo(state, question, number);
    card.study_memo(state);
    if let Some(tally) = &state.codebook.tally {
        card.counts(state, tally, question, number);
        card.indicators(state, tally, theme, (question, number));
    }
    let lines = card.into_lines();
    let room = usize::from(area.width).saturating_sub(4);
    let mut block = Block::bordered().title(format!(" {} ", line::fit(&theme.label, room)));
    let height = usize::from(area.height.saturating_sub(2));
    let most = lines.len().saturating_sub(height);
    let scroll = state.codebook.scroll.min(most);
    scene.most_scroll(most);
    scene.page(height.saturating_sub(1));
    if most > scroll {
        let key = state.shell.key_of(CommandId::Codebook(id::Codebook::PageDown));
        let more = text::more_below(lang, most - scroll, key);
        block = block.title_bottom(Line::from(format!(" {more} ")).right_aligned());
    }
    let inner = block.inner(area);
    scene.frame.render_widget(block, area);
    let padded =
        Rect { x: inner.x + 1.min(inner.width), width: inner.width.saturating_sub(2), ..inner };
    let shown: Vec<Line<'static>> = lines.into_iter().skip(scroll).take(height).collect();
    scene.frame.render_widget(Paragraph::new(Text::from(shown)), padded);
}
