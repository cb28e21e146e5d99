//! The list of proposals, and below it the answers that the one at the pointer rests on.

use super::super::answers::respondent;
use super::super::indicator::pattern;
use super::AdviceView;
use crate::codebook::{Indicator, Polarity};
use crate::decide::{Advice, AdviceKind, Score};
use crate::message::{Lang, advice as text, visible};
use crate::tui::scene::{Scene, Target};
use crate::tui::widget::line;
use crate::tui::widget::marked_text::{self, Mark};
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Paragraph};

/// The rows of the frame with answers.
const ANSWERS: u16 = 8;
/// The least rows that the list keeps beside it.
const LIST: u16 = 7;

/// Draws the list.
pub(in crate::tui) fn draw(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    view: &AdviceView,
) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let findings = &view.findings;
    let width = usize::from(area.width.saturating_sub(2)).max(1);
    let counted = if findings.read < findings.decided {
        text::counted_part(lang, findings.decided, findings.read, findings.missed)
    } else {
        text::counted(lang, findings.decided, findings.missed)
    };
    let counted = line::wrap(&counted, width);
    let above = u16::try_from(counted.len()).unwrap_or(1).min(area.height / 4);
    let [about, rest] =
        Layout::vertical([Constraint::Length(above), Constraint::Min(0)]).areas(area);
    let counted: Vec<Line<'static>> =
        counted.into_iter().map(|part| Line::styled(format!(" {part}"), palette.dim())).collect();
    scene.frame.render_widget(Paragraph::new(Text::from(counted)), about);
    if findings.advice.is_empty() {
        let lines: Vec<Line<'static>> = line::wrap(&why_nothing(view, lang), width)
            .into_iter()
            .map(|part| Line::from(format!(" {part}")))
            .collect();
        let below =
            Rect { y: rest.y + 1.min(rest.height), height: rest.height.saturating_sub(1), ..rest };
        scene.frame.render_widget(Paragraph::new(Text::from(lines)), below);
        return;
    }
    let answers = if rest.height >= LIST + ANSWERS { ANSWERS } else { 0 };
    let [list, below] =
        Layout::vertical([Constraint::Min(0), Constraint::Length(answers)]).areas(rest);
    draw_list(state, scene, list, view);
    if let Some(advice) = view.pointed().filter(|_| answers > 0) {
        draw_examples(state, scene, below, view, advice);
    }
}

/// The indicator as it is read, with what it needs.
pub(super) fn words(indicator: &Indicator, lang: Lang) -> String {
    let words = visible(&pattern(&indicator.pattern));
    match indicator.polarity {
        Polarity::Any => words,
        Polarity::Plain => text::plain(lang, words),
        Polarity::Lacking => text::lacking(lang, words),
    }
}

/// Why there is nothing to propose.
fn why_nothing(view: &AdviceView, lang: Lang) -> String {
    let decided = view.findings.decided;
    if decided < Score::RIGHT_ENOUGH {
        text::too_few(lang, decided, Score::RIGHT_ENOUGH)
    } else if view.findings.missed == 0 {
        text::fits(lang)
    } else {
        text::no_word(lang)
    }
}

fn draw_list(state: &State, scene: &mut Scene<'_, '_>, area: Rect, view: &AdviceView) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let advice = &view.findings.advice;
    let retire = advice.iter().filter(|one| one.kind == AdviceKind::Retire).count();
    let room = usize::from(area.width).saturating_sub(4);
    let title = line::fit(&text::title(lang, advice.len() - retire, retire), room);
    let block = Block::bordered().title(format!(" {title} "));
    let inner = block.inner(area);
    scene.frame.render_widget(block, area);
    let height = usize::from(inner.height);
    scene.page(height.saturating_sub(1));
    let first = view.at.saturating_sub(height / 2).min(advice.len().saturating_sub(height));
    let shown = advice.iter().enumerate().skip(first).take(height);
    let rows: Vec<Line<'static>> = shown
        .map(|(at, one)| {
            let pointed = at == view.at;
            let pointer = if pointed { "▸" } else { " " };
            let row = format!("{pointer}{}", row(state, view, one));
            let row = line::pad(&row, usize::from(inner.width));
            if pointed { Line::styled(row, palette.focus()) } else { Line::from(row) }
        })
        .collect();
    scene.rows(inner, first, rows.len(), Target::Row);
    scene.frame.render_widget(Paragraph::new(Text::from(rows)), inner);
    if state.modes.is_empty() && height > 0 {
        let y = inner.y + u16::try_from(view.at.saturating_sub(first)).unwrap_or(0);
        scene.cursor(inner.x, y.min(inner.bottom().saturating_sub(1)));
    }
}

/// A proposal on a line, with the first answer that it rests on.
fn row(state: &State, view: &AdviceView, advice: &Advice) -> String {
    let lang = state.shell.lang;
    let question = state.session.codebook().questions.get(view.question);
    let theme = question.and_then(|question| question.themes.get(advice.theme));
    let theme = visible(theme.map_or("", |theme| &theme.label));
    let words = words(&advice.indicator, lang);
    let Score { right, found } = advice.score;
    let told = match advice.kind {
        AdviceKind::Add { brings } => text::add(lang, words, theme, right, found, brings),
        AdviceKind::Retire => text::retire(lang, words, theme, right, found),
    };
    let first = advice.examples.first();
    match first.and_then(|example| state.session.study().answer(example.answer)) {
        Some(answer) => format!("{told} · «{}»", visible(answer.text.trim())),
        None => told,
    }
}

/// The answers, with the words that are found marked.
fn draw_examples(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    view: &AdviceView,
    advice: &Advice,
) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let room = usize::from(area.width).saturating_sub(4);
    let title = match advice.kind {
        AdviceKind::Add { .. } => text::examples(lang),
        AdviceKind::Retire => text::wrong(lang),
    };
    let block = Block::bordered().title(format!(" {} ", line::fit(&title, room)));
    let inner = block.inner(area);
    scene.frame.render_widget(block, area);
    let theme = advice.theme;
    let colour = state.session.codebook().colour_of(view.question, theme);
    let mut lines: Vec<Line<'static>> = Vec::new();
    for example in &advice.examples {
        let Some(answer) = state.session.study().answer(example.answer) else { continue };
        let spans = example.spans.iter().cloned();
        let marks: Vec<Mark> =
            spans.map(|span| Mark { span, theme, colour, learned: false }).collect();
        let who = respondent(state, example.answer).unwrap_or_default();
        let head = format!(" {}  ", line::pad(who, 8));
        let indent = head.chars().count();
        let width = usize::from(inner.width).saturating_sub(indent + 1).max(4);
        let rows = marked_text::rows(&answer.text, &marks, &[], width, palette);
        lines.extend(rows.into_iter().enumerate().map(|(n, mut row)| {
            let lead = if n == 0 { head.clone() } else { " ".repeat(indent) };
            row.spans.insert(0, Span::raw(lead));
            row
        }));
    }
    scene.frame.render_widget(Paragraph::new(Text::from(lines)), inner);
}
