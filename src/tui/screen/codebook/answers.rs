//! The answers of a theme: those it was given to, and those with words that point to it.

use super::tally::suggestion;
use super::{Listed, ListedAnswer, Standing};
use crate::codebook::Theme;
use crate::command::{CommandId, id};
use crate::message::codebook_screen as text;
use crate::study::AnswerId;
use crate::tui::scene::{Scene, Target};
use crate::tui::widget::line;
use crate::tui::widget::marked_text::{self, Mark};
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Paragraph};
use unicode_width::UnicodeWidthStr;

/// The rows of the frame with the whole answer.
const WHOLE: u16 = 8;

/// Draws the list, with the whole text of the answer at the pointer below it where there is room.
pub(super) fn draw(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    theme: &Theme,
    listed: &Listed,
) {
    let lang = state.shell.lang;
    let whole = if area.height >= WHOLE + 7 { WHOLE } else { 0 };
    let [above, below] =
        Layout::vertical([Constraint::Min(1), Constraint::Length(whole)]).areas(area);
    let given = listed.given();
    let room = usize::from(area.width).saturating_sub(4);
    let titled = text::answers(lang, &theme.label, given, listed.rows.len() - given);
    let block = Block::bordered()
        .title(format!(" {} ", line::fit(&titled, room)))
        .title_bottom(format!(" {} ", line::fit(&text::signs(lang), room)));
    let inner = block.inner(above);
    scene.frame.render_widget(block, above);
    let height = usize::from(inner.height);
    scene.page(height.saturating_sub(1));
    if listed.rows.is_empty() {
        let nothing = if state.session.gives_suggestions() {
            text::no_answers(lang)
        } else {
            text::no_answers_unaided(lang)
        };
        let nothing: Vec<Line<'static>> = line::wrap(&nothing, room.max(1))
            .into_iter()
            .map(|line| Line::from(format!(" {line}")))
            .collect();
        scene.frame.render_widget(Paragraph::new(Text::from(nothing)), inner);
        return;
    }
    let first = listed.at.saturating_sub(height / 2).min(listed.rows.len().saturating_sub(height));
    let key = key_width(state, listed.rows.iter().map(|row| row.answer));
    let rows: Vec<Line<'static>> = listed
        .rows
        .iter()
        .enumerate()
        .skip(first)
        .take(height)
        .map(|(n, row)| answer_row(state, row, n == listed.at, key, usize::from(inner.width)))
        .collect();
    scene.rows(inner, first, rows.len(), Target::Row);
    scene.frame.render_widget(Paragraph::new(Text::from(rows)), inner);
    if state.modes.is_empty() && height > 0 {
        let y = inner.y + u16::try_from(listed.at.saturating_sub(first)).unwrap_or(0);
        scene.cursor(inner.x, y.min(inner.bottom().saturating_sub(1)));
    }
    if let Some(row) = listed.rows.get(listed.at).filter(|_| whole > 0) {
        let theme = state.codebook.theme;
        let found = suggestion(&state.session, row.answer, theme);
        let evidence = found.iter().flat_map(|suggestion| &suggestion.evidence);
        let colour = state.session.codebook().colour_of(state.codebook.question, theme);
        let marks: Vec<Mark> = evidence
            .flat_map(|evidence| &evidence.spans)
            .map(|span| Mark { span: span.clone(), theme, colour, learned: false })
            .collect();
        let open = CommandId::Codebook(id::Codebook::Open);
        draw_whole(state, scene, below, row.answer, &marks, &[], open);
    }
}

/// Who gave an answer.
pub(super) fn respondent(state: &State, answer: AnswerId) -> Option<&str> {
    let study = state.session.study();
    let respondent = study.respondent(study.answer(answer)?.respondent)?;
    Some(respondent.key.as_str())
}

/// How wide the column is with who gave the answers.
pub(super) fn key_width(state: &State, answers: impl Iterator<Item = AnswerId>) -> usize {
    let keys = answers.filter_map(|answer| respondent(state, answer));
    keys.map(UnicodeWidthStr::width).max().unwrap_or(0).min(12)
}

fn answer_row(
    state: &State,
    row: &ListedAnswer,
    focused: bool,
    key: usize,
    width: usize,
) -> Line<'static> {
    let pointer = if focused { "▸" } else { " " };
    let sign = match row.standing {
        Standing::Given => "[x]",
        Standing::Open => "[?]",
        Standing::Otherwise => "[ ]",
    };
    let text = state.session.study().answer(row.answer).map_or("", |answer| answer.text.as_str());
    let respondent = line::pad(respondent(state, row.answer).unwrap_or_default(), key);
    let shown = line::pad(&format!("{pointer}{sign} {respondent}  {text}"), width);
    if focused { Line::styled(shown, state.shell.palette.focus()) } else { Line::from(shown) }
}

/// An answer in full, with marked words; its frame tells who gave it and what more there is to tell, and
/// which key opens it when there is more of it.
pub(super) fn draw_whole(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    id: AnswerId,
    marks: &[Mark],
    about: &[String],
    open: CommandId,
) {
    let Some(answer) = state.session.study().answer(id) else { return };
    let group = state.session.study().group_of(answer.respondent);
    let mut name = vec![respondent(state, id).unwrap_or_default()];
    name.extend(group);
    name.extend(about.iter().map(String::as_str));
    let room = usize::from(area.width).saturating_sub(4);
    let mut block = Block::bordered().title(format!(" {} ", line::fit(&name.join(" · "), room)));
    let inner = block.inner(area);
    let width = usize::from(inner.width.saturating_sub(2)).max(1);
    let rows = marked_text::rows(&answer.text, marks, &[], width, state.shell.palette);
    let below = rows.len().saturating_sub(usize::from(inner.height));
    if below > 0 {
        let more = text::more_below(state.shell.lang, below, state.shell.key_of(open));
        block = block.title_bottom(Line::from(format!(" {more} ")).right_aligned());
    }
    scene.frame.render_widget(block, area);
    let padded = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    scene.frame.render_widget(Paragraph::new(Text::from(rows)), padded);
}
