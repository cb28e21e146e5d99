//! The coding screen: an answer, the themes of its question, what is ticked and why.

use super::update::ticked;
use super::{answer, filter, learned, list, marking};
use crate::codebook::{Question, Theme};
use crate::command::CommandId;
use crate::command::id::Coding;
use crate::decide::Progress;
use crate::message::codebook_form as form;
use crate::message::coding as phrases;
use crate::message::tui as text;
use crate::study::{Answer, AnswerId};
use crate::suggest;
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::{heading, title};
use crate::tui::style::sign;
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Paragraph, Wrap};
use unicode_width::UnicodeWidthStr;

/// Width of a theme's strength bar.
const BAR: usize = 8;
/// The widest a theme's label is shown.
const LABEL: usize = 26;

/// Draws the screen; the note line holds the reason for the theme at the pointer.
pub(in crate::tui) fn draw(state: &State, scene: &mut Scene<'_, '_>, body: Rect, note: Rect) {
    let shown = state.coding.answer.and_then(|id| Some((id, state.session.answer(id)?)));
    let Some((id, (answer, number, question))) = shown else {
        let nothing =
            Paragraph::new(text::nothing_to_code(state.shell.lang)).wrap(Wrap { trim: true });
        scene.frame.render_widget(nothing, body);
        return;
    };
    let themes = clamp(question.themes.len());
    // Small windows lose the head first, then the list scrolls.
    let head = match body.height {
        0..10 => 0,
        10..14 => 1,
        14..18 => 2,
        _ => 3,
    };
    let [top, rest] = Layout::vertical([Constraint::Length(head), Constraint::Min(1)]).areas(body);
    let beside = if body.width >= list::FROM { list::WIDTH } else { 0 };
    let [aside, rest] =
        Layout::horizontal([Constraint::Length(beside), Constraint::Min(1)]).areas(rest);
    // Words are marked in the answer, so that needs some lines of its text in sight.
    let least = if state.coding.marking().is_some() { 5 } else { 3 };
    let height = (themes + 2).min(rest.height.saturating_sub(least).max(3));
    let [middle, bottom] =
        Layout::vertical([Constraint::Min(1), Constraint::Length(height)]).areas(rest);
    if beside > 0 {
        list::draw(state, scene, aside);
    }
    draw_head(state, scene, top, number, question);
    answer::draw(state, scene, middle, id, answer);
    draw_themes(state, scene, bottom, id, question);
    if let Some(marking) = state.coding.marking() {
        marking::view::draw_note(state, scene, marking, &answer.text, note);
    } else if state.modes.is_empty()
        && let Some(reason) = reason(state, id, answer, question)
    {
        let reason = line::fit(&format!(" {reason}"), usize::from(note.width));
        scene.frame.render_widget(Line::styled(reason, state.shell.palette.dim()), note);
    }
}

/// The study, the question and the progress, as far as there is room: the question goes last.
fn draw_head(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    number: usize,
    question: &Question,
) {
    let mut rows = area.rows();
    if area.height >= 3
        && let Some(row) = rows.next()
    {
        title(state, scene, row);
    }
    if let Some(row) = rows.next() {
        let (nth, asked) = state.session.queue().place_of(number);
        let place = text::place(state.shell.lang, nth, asked);
        heading(state, scene, row, &question.heading, &place);
    }
    if let Some(row) = rows.next() {
        match filter::in_words(state) {
            words if words.is_empty() => {
                let looks = state.coding.listed.looks;
                draw_progress(state, scene, row, state.session.progress(number), looks);
            }
            words => draw_filter(state, scene, row, &words),
        }
    }
}

/// Which answers are shown, when not all are.
fn draw_filter(state: &State, scene: &mut Scene<'_, '_>, area: Rect, words: &str) {
    let count = state.coding.listed.answers.len();
    let key = state.shell.key_of(CommandId::Coding(Coding::ClearFilter));
    let shown = phrases::filter_line(state.shell.lang, words, count, key);
    let shown = line::fit(&format!(" {shown}"), usize::from(area.width));
    scene.frame.render_widget(Line::styled(shown, state.shell.palette.strong()), area);
}

fn draw_progress(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    progress: Progress,
    looks: usize,
) {
    #[allow(clippy::cast_precision_loss, reason = "counts of answers")]
    let share =
        if progress.total == 0 { 0.0 } else { progress.coded as f64 / progress.total as f64 };
    let left = text::coded_of(state.shell.lang, progress.coded, progress.total);
    let right = if progress.open() == 0 {
        text::question_done(state.shell.lang)
    } else {
        text::left(state.shell.lang, progress.open(), progress.open_texts)
    };
    let right = match looks {
        0 => right,
        looks => format!("{right} · {}", form::looks(state.shell.lang, looks)),
    };
    let width = usize::from(area.width);
    let room = width.saturating_sub(left.width() + right.width() + 13).min(40);
    let bar = if room >= 5 { line::bar(share, room, "█", "░") } else { String::new() };
    let shown = line::ends(
        &format!(" {left}  {bar} {:>3.0}%", (share * 100.0).floor()),
        &format!("{right} "),
        width,
    );
    scene.frame.render_widget(Line::from(shown), area);
}

fn draw_themes(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    id: AnswerId,
    question: &Question,
) {
    let height = usize::from(area.height.saturating_sub(2));
    let title = if height < question.themes.len() {
        text::themes_part(state.shell.lang, height, question.themes.len())
    } else {
        themes_title(state, id)
    };
    let block = Block::bordered().title(format!(" {title} "));
    let inner = block.inner(area);
    scene.frame.render_widget(block, area);
    let focus = state.coding.focus.min(question.themes.len().saturating_sub(1));
    let first = (focus + 1).saturating_sub(height);
    let rows: Vec<Line<'static>> = question
        .themes
        .iter()
        .enumerate()
        .skip(first)
        .take(height)
        .map(|(n, theme)| theme_row(state, id, question, n, theme, usize::from(inner.width)))
        .collect();
    scene.rows(inner, first, rows.len(), Target::Row);
    scene.frame.render_widget(Paragraph::new(Text::from(rows)), inner);
    // The cursor stands on the row at the pointer, so that a screen reader follows it.
    let elsewhere = !state.modes.is_empty() || state.coding.marking().is_some();
    if !elsewhere && height > 0 && inner.width > 2 {
        let y = inner.y + clamp(focus - first).min(inner.height - 1);
        scene.cursor(inner.x + 2, y);
    }
}

/// Where the ticks come from.
fn themes_title(state: &State, id: AnswerId) -> String {
    let (session, lang) = (&state.session, state.shell.lang);
    if session.has_draft(id) {
        phrases::themes_changed(lang)
    } else if session.needs_second_look(id) {
        let key = state.shell.key_of(CommandId::Coding(Coding::Confirm));
        form::look_again(lang, key)
    } else if session.coding(id).is_some() {
        phrases::themes_stored(lang)
    } else if session.proposes_none(id) {
        phrases::themes_none(lang)
    } else if !session.proposal(id).is_empty() {
        phrases::themes_proposed(lang)
    } else if !session.suggestions(id).is_empty() {
        phrases::themes_unsure(lang)
    } else {
        phrases::themes_open(lang)
    }
}

fn theme_row(
    state: &State,
    id: AnswerId,
    question: &Question,
    number: usize,
    theme: &Theme,
    width: usize,
) -> Line<'static> {
    let palette = state.shell.palette;
    let ticked = ticked(state).contains(number);
    let focused = state.coding.focus == number && state.coding.marking().is_none();
    let label = question.themes.iter().map(|t| t.label.width()).max().unwrap_or(0).min(LABEL);
    let levels = question.themes.iter().map(|t| t.level_text().width()).max().unwrap_or(0).min(5);
    let digit = if number < 9 { (number + 1).to_string() } else { " ".into() };
    let head = format!(
        "{}[{}] {digit} {} {} ",
        if focused { "▸" } else { " " },
        if ticked { "x" } else { " " },
        line::pad(&theme.label, label),
        line::pad(&theme.level_text(), levels),
    );
    let mut spans = vec![];
    let used = head.width();
    spans.push(Span::styled(
        head,
        if ticked { palette.strong() } else { ratatui::style::Style::new() },
    ));
    let mut tail = String::new();
    if state.session.quoted_for(id).contains(number) {
        tail = format!(" [{}]", text::quote_sign(state.shell.lang));
    }
    let suggestion = state.session.suggestions(id).iter().find(|s| s.theme == number);
    if let (Some(suggestion), Some((answer, _, _))) = (suggestion, state.session.answer(id)) {
        let strength = format!("{} {} ", sign(number), line::bar(suggestion.score, BAR, "▇", " "));
        let room = width.saturating_sub(used + strength.width() + tail.width());
        // On the reversed row a colour would fill the empty part of the bar.
        let style = if focused {
            ratatui::style::Style::new()
        } else {
            palette.theme_in(number, theme.colour)
        };
        spans.push(Span::styled(strength, style));
        let why = [
            suggest::why(suggestion, &answer.text, theme, state.shell.lang),
            learned::in_brief(state, id, suggestion),
        ];
        let why = why.into_iter().filter(|why| !why.is_empty()).collect::<Vec<_>>().join(" · ");
        spans.push(Span::raw(line::fit(&why, room)));
    }
    if !tail.is_empty() {
        spans.push(Span::styled(tail, palette.strong()));
    }
    let row = Line::from(spans);
    if focused { row.patch_style(palette.focus()) } else { row }
}

/// Most reasons in the line below; the rest stands with the definition.
const MOST_REASONS: usize = 3;

/// Why the theme at the pointer, or else the strongest one, is suggested, in a line.
fn reason(state: &State, id: AnswerId, answer: &Answer, question: &Question) -> Option<String> {
    let suggestions = state.session.suggestions(id);
    let at_pointer = suggestions.iter().find(|s| s.theme == state.coding.focus);
    let suggestion = at_pointer.or(suggestions.first())?;
    let theme = question.themes.get(suggestion.theme)?;
    let lang = state.shell.lang;
    let lines = suggestion.evidence.iter().map(|e| suggest::explain(e, &answer.text, theme, lang));
    // Two indicators can say the same.
    let lines = lines.chain(learned::reason(state, id, suggestion));
    let mut reasons: Vec<String> = Vec::new();
    for line in lines {
        if reasons.len() < MOST_REASONS && !reasons.contains(&line) {
            reasons.push(line);
        }
    }
    Some(format!("{} {}: {}", sign(suggestion.theme), theme.label, reasons.join(" · ")))
}

pub(super) fn clamp(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
