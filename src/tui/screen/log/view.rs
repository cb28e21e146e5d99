//! The log screen: the steps, newest first, and the one at the pointer in full.

use super::filter::{About, Since};
use super::{LogView, words};
use crate::command::{CommandId, id};
use crate::decide::DiaryEntry;
use crate::message::{log_screen as text, visible};
use crate::store::{BatchId, Change, Origin};
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::{heading, title};
use crate::tui::widget::line;
use crate::tui::work::State;
use crate::tui::work::mode::{Mode, Question};
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Paragraph};
use unicode_width::UnicodeWidthStr;

/// The rows of the frame with the step in full.
const WHOLE: u16 = 7;
/// The widest that a name or a respondent is shown.
const NAME: usize = 10;

/// Draws the screen.
pub(in crate::tui) fn draw(state: &State, scene: &mut Scene<'_, '_>, body: Rect) {
    let (lang, log) = (state.shell.lang, &state.log);
    let head = if body.height < 10 { 1 } else { 2 };
    let whole = if body.height >= WHOLE + 10 { WHOLE } else { 0 };
    let [top, list, below] =
        Layout::vertical([Constraint::Length(head), Constraint::Min(1), Constraint::Length(whole)])
            .areas(body);
    let mut rows = top.rows();
    if let Some(row) = rows.next() {
        title(state, scene, row);
    }
    if let Some(row) = rows.next() {
        let count = text::count(lang, log.shown.len(), log.diary.len());
        heading(state, scene, row, &text::title(lang, filter(state)), &count);
    }
    let asked = asked(state);
    let mut block = Block::bordered();
    if !asked.is_empty() {
        let signs = Line::from(format!(" {} ", text::signs_asked(lang)));
        block = block.title_bottom(signs.right_aligned());
    } else if log.shown.iter().any(|n| log.diary.get(*n).is_some_and(|entry| entry.undone)) {
        let signs = Line::from(format!(" {} ", text::signs(lang)));
        block = block.title_bottom(signs.right_aligned());
    }
    let inner = block.inner(list);
    scene.frame.render_widget(block, list);
    let height = usize::from(inner.height);
    scene.page(height.saturating_sub(1));
    let Some(entry) = log.entry() else {
        let nothing = if log.filter.is_empty() {
            text::nothing_yet(lang)
        } else {
            text::nothing_fits(lang, state.shell.key_of(CommandId::Log(id::Log::All)))
        };
        let width = usize::from(inner.width.saturating_sub(2)).max(1);
        let lines: Vec<Line<'static>> = line::wrap(&nothing, width)
            .into_iter()
            .map(|part| Line::from(format!(" {part}")))
            .collect();
        return scene.frame.render_widget(Paragraph::new(Text::from(lines)), inner);
    };
    let first = log.row.saturating_sub(height / 2).min(log.shown.len().saturating_sub(height));
    let columns = Columns::of(state, usize::from(inner.width));
    let rows = log.shown.iter().enumerate().skip(first).take(height);
    let rows: Vec<Line<'static>> = rows
        .filter_map(|(n, at)| Some(row(state, &columns, &asked, log.diary.get(*at)?, n == log.row)))
        .collect();
    scene.rows(inner, first, rows.len(), Target::Row);
    scene.frame.render_widget(Paragraph::new(Text::from(rows)), inner);
    if state.modes.is_empty() && height > 0 {
        let y = inner.y + u16::try_from(log.row.saturating_sub(first)).unwrap_or(0);
        scene.cursor(inner.x, y.min(inner.bottom().saturating_sub(1)));
    }
    if whole > 0 {
        draw_whole(state, scene, below, entry);
    }
}

/// The steps that are taken back when the question that is asked is answered with yes.
fn asked(state: &State) -> Vec<BatchId> {
    let Some(Mode::Ask(Question::BackTo { batch, .. })) = state.modes.last() else {
        return Vec::new();
    };
    state.session.undo_to(*batch).steps.iter().map(|step| step.batch).collect()
}

/// Which steps are shown, in words.
fn filter(state: &State) -> String {
    let (lang, filter) = (state.shell.lang, &state.log.filter);
    let questions = &state.session.codebook().questions;
    let mut parts = Vec::new();
    parts.extend(filter.coder.map(|coder| text::by(lang, visible(state.log.name(coder)))));
    parts.extend(filter.kind.map(|kind| kind.text(lang)));
    parts.extend(filter.about.and_then(|about| match about {
        About::Question(question) => Some(questions.get(question)?.heading.clone()),
        About::Theme { question, theme } => {
            Some(questions.get(question)?.themes.get(theme)?.label.clone())
        }
    }));
    match filter.since {
        Since::Ever => {}
        Since::Today => parts.push(text::today(lang)),
        Since::Week => parts.push(text::week(lang)),
    }
    if parts.is_empty() { text::no_filter(lang) } else { parts.join(" · ") }
}

/// How wide the columns are; none has no width.
struct Columns {
    who: usize,
    respondent: usize,
    question: usize,
    width: usize,
}

impl Columns {
    fn of(state: &State, width: usize) -> Self {
        let log = &state.log;
        let others = log.diary.iter().any(|entry| entry.coder != state.session.coder().id);
        let names = log.coders.iter().map(|coder| coder.name.width()).max().unwrap_or(0);
        let study = state.session.study();
        let keys = study.respondents.iter().map(|respondent| respondent.key.width()).max();
        Self {
            who: if others { names.min(NAME) } else { 0 },
            respondent: if width >= 50 { keys.unwrap_or(0).min(NAME) } else { 0 },
            question: match width {
                0..70 => 0,
                70..110 => 10,
                _ => 26,
            },
            width,
        }
    }
}

fn row(
    state: &State,
    columns: &Columns,
    asked: &[BatchId],
    entry: &DiaryEntry,
    focused: bool,
) -> Line<'static> {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let (respondent, question) = answer(state, &state.log, entry).unwrap_or_default();
    let pointer = if focused { "▸" } else { " " };
    let sign = match entry.undone {
        _ if asked.contains(&entry.batch) => "←",
        true => "×",
        false => " ",
    };
    let mut shown = format!("{pointer}{sign}{}", words::when(&entry.when, lang));
    for (cell, width) in [
        (state.log.name(entry.coder), columns.who),
        (respondent.as_str(), columns.respondent),
        (question.as_str(), columns.question),
    ] {
        if width > 0 {
            shown.push_str("  ");
            shown.push_str(&line::pad(cell, width));
        }
    }
    shown.push_str("  ");
    shown.push_str(&words::deed(&state.session, &state.log, entry, lang));
    let shown = line::pad(&shown, columns.width);
    let row = if entry.undone { Line::styled(shown, palette.dim()) } else { Line::from(shown) };
    if focused { row.patch_style(palette.focus()) } else { row }
}

/// The respondent and the heading of the question of a step; a file is about too many to name one.
fn answer(state: &State, log: &LogView, entry: &DiaryEntry) -> Option<(String, String)> {
    if is_file(entry) {
        return None;
    }
    if let Some(Change::Codebook { edit, .. }) = entry.changes().first() {
        let (_, question) = state.session.codebook().question(edit.question())?;
        return Some((String::new(), question.heading.clone()));
    }
    let (answer, _, question) = state.session.answer(log.answer_of(entry)?)?;
    let respondent = state.session.study().respondent(answer.respondent)?;
    Some((respondent.key.clone(), question.heading.clone()))
}

/// Whether the step read codes of several answers from a file.
fn is_file(entry: &DiaryEntry) -> bool {
    entry.origin() == Some(Origin::Imported) && entry.changes().len() > 1
}

/// The step at the pointer in full, with the answer.
fn draw_whole(state: &State, scene: &mut Scene<'_, '_>, area: Rect, entry: &DiaryEntry) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let room = usize::from(area.width).saturating_sub(4);
    let mut name = vec![entry.when.local.clone(), state.log.name(entry.coder).to_owned()];
    let place = answer(state, &state.log, entry);
    let place = place.into_iter().flat_map(|(respondent, question)| [respondent, question]);
    name.extend(place.filter(|part| !part.is_empty()));
    let block = Block::bordered().title(format!(" {} ", line::fit(&name.join(" · "), room)));
    let inner = block.inner(area);
    scene.frame.render_widget(block, area);
    let mut lines: Vec<Line<'static>> = Vec::new();
    let deed = words::deed(&state.session, &state.log, entry, lang);
    for part in line::wrap(&deed, room.max(1)).into_iter().take(2) {
        lines.push(Line::styled(format!(" {part}"), palette.strong()));
    }
    if entry.undone {
        lines.push(Line::styled(format!(" {}", text::undone(lang)), palette.dim()));
    }
    let named = Some(entry).filter(|entry| !is_file(entry));
    let given = named
        .and_then(|entry| state.log.answer_of(entry))
        .and_then(|id| state.session.study().answer(id));
    if let Some(given) = given {
        let words = line::wrap(&given.text, room.max(1));
        lines.extend(words.into_iter().map(|part| Line::from(format!(" {part}"))));
    }
    scene.frame.render_widget(Paragraph::new(Text::from(lines)), inner);
}
