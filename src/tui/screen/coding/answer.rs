//! The frame with the answer: whose it is, its words with what they point to, and the note with it.

use super::marking;
use super::view::clamp;
use crate::codebook::Theme;
use crate::command::CommandId;
use crate::command::id::{Coding, Marking};
use crate::decide::Session;
use crate::message::coding as phrases;
use crate::message::marking as words;
use crate::message::tui as text;
use crate::study::{Answer, AnswerId};
use crate::tui::scene::Scene;
use crate::tui::widget::line;
use crate::tui::widget::marked_text::{self, Mark};
use crate::tui::work::State;
use ratatui::layout::Rect;
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Paragraph};
use unicode_width::UnicodeWidthStr;

/// Draws the frame with the answer, as far as it is scrolled.
pub(super) fn draw(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    id: AnswerId,
    answer: &Answer,
) {
    let inner_width = usize::from(area.width.saturating_sub(6)).max(1);
    let inner_height = usize::from(area.height.saturating_sub(2));
    let (mut rows, scroll) = rows_of(state, id, answer, inner_width, inner_height);
    let most = rows.len().saturating_sub(inner_height);
    scene.most_scroll(most);
    scene.page(inner_height);
    scene.line_width(inner_width);
    let scroll = scroll.min(most);
    // A little air above when there is room for it.
    let air = usize::from(rows.len() < inner_height);
    if air > 0 {
        rows.insert(0, Line::default());
    }
    let titles = [whose(state, id, answer), among(state, id)];
    let block = framed(state, area.width, &titles, most - scroll);
    let shown: Vec<Line<'static>> = rows.into_iter().skip(scroll).take(inner_height).collect();
    let inner = block.inner(area);
    scene.frame.render_widget(block, area);
    let padded =
        Rect { x: inner.x + 2.min(inner.width), width: inner.width.saturating_sub(2), ..inner };
    scene.frame.render_widget(Paragraph::new(Text::from(shown)), padded);
    if let Some(marking) = state.coding.marking() {
        let words = Rect { width: clamp(inner_width).min(padded.width), ..padded };
        marking::view::place_words(state, scene, marking, &answer.text, words, (scroll, air));
    }
}

/// Whose answer it is, and what this coder did with it.
fn whose(state: &State, id: AnswerId, answer: &Answer) -> Vec<String> {
    let (session, lang) = (&state.session, state.shell.lang);
    let respondent = session.study().respondent(answer.respondent);
    let mut parts = vec![text::answer_of(lang, respondent.map_or("", |r| r.key.as_str()))];
    parts.extend(session.study().group_of(answer.respondent).map(str::to_owned));
    parts.push(match (session.coding(id), session.has_draft(id)) {
        (Some(_), false) => text::state_coded(lang),
        (Some(_), true) => text::state_changed(lang),
        (None, _) => text::state_open(lang),
    });
    if session.is_doubtful(id) {
        parts.push(format!("{} ?", phrases::doubtful(lang)));
    }
    parts
}

/// Which answers are decided on with it or could be, and its place among those that are shown. While
/// words are marked it is about this text alone.
fn among(state: &State, id: AnswerId) -> Vec<String> {
    let (session, lang) = (&state.session, state.shell.lang);
    let mut parts = Vec::new();
    if state.coding.marking().is_some() {
        parts.push(words::frame(lang));
    } else {
        match session.queue().same_text(id).len() {
            0 | 1 => {}
            same if state.coding.apart => parts.push(phrases::only_this(lang, same)),
            same => parts.push(text::same(lang, same)),
        }
        let near = session.near_texts(id).iter().map(|near| near.answers.len()).sum::<usize>();
        if near > 0 {
            let key = state.shell.key_of(CommandId::Coding(Coding::Near));
            parts.push(phrases::near(lang, near, key));
        }
    }
    let answers = &state.coding.listed.answers;
    let place = answers.iter().position(|other| *other == id).map_or(0, |position| position + 1);
    parts.push(text::place(lang, place, answers.len()));
    parts
}

/// The text with what is marked in it, the note below it, and how many lines are scrolled away.
fn rows_of(
    state: &State,
    id: AnswerId,
    answer: &Answer,
    width: usize,
    height: usize,
) -> (Vec<Line<'static>>, usize) {
    let (session, palette) = (&state.session, state.shell.palette);
    let themes = session.answer(id).map_or(&[][..], |(_, _, question)| &question.themes);
    let marks = marks(session, id, themes);
    let (mut rows, scroll) = match state.coding.marking() {
        Some(marking) => marking::view::rows(state, marking, &answer.text, &marks, width, height),
        None => {
            let found = state.coding.found.as_deref().unwrap_or_default();
            let found = marked_text::find(&answer.text, found);
            let rows = marked_text::rows(&answer.text, &marks, &found, width, palette);
            (rows, state.coding.scroll)
        }
    };
    if let Some(memo) = session.memo(id) {
        let memo = line::fit(&text::memo_line(state.shell.lang, memo), width);
        rows.push(Line::default());
        rows.push(Line::styled(memo, palette.dim()));
    }
    (rows, scroll)
}

/// The frame with its two titles, and below how many rows do not fit.
fn framed(
    state: &State,
    width: u16,
    [left, right]: &[Vec<String>; 2],
    below: usize,
) -> Block<'static> {
    let right = format!(" {} ", line::fit(&right.join(" · "), usize::from(width / 2)));
    let room = usize::from(width).saturating_sub(right.width() + 5);
    let left = format!(" {} ", line::fit(&left.join(" · "), room));
    let block = Block::bordered().title(left).title(Line::from(right).right_aligned());
    // While words are marked every line has a row of signs, which is no line to go to.
    let (below, key) = match state.coding.marking() {
        Some(_) => (below / 2, CommandId::Marking(Marking::Down)),
        None => (below, CommandId::Coding(Coding::ScrollDown)),
    };
    if below == 0 {
        return block;
    }
    let key = state.shell.key_of(key);
    let more = format!(" {} ({key}) ", text::more_below(state.shell.lang, below));
    block.title_bottom(Line::from(more).right_aligned())
}

/// Where the words of each suggestion stand, the strongest first; then those that only earlier decisions
/// speak for.
fn marks(session: &Session, id: AnswerId, themes: &[Theme]) -> Vec<Mark> {
    let suggestions = session.suggestions(id);
    let mark = |span, theme: usize, learned| {
        let colour = themes.get(theme).and_then(|theme| theme.colour);
        Mark { span, theme, colour, learned }
    };
    let evidence = suggestions.iter().flat_map(|s| s.evidence.iter().map(move |e| (s.theme, e)));
    let found = evidence
        .flat_map(|(theme, e)| e.spans.iter().map(move |span| mark(span.clone(), theme, false)));
    let learned = suggestions.iter().flat_map(|suggestion| {
        let words = session.learned_words(id, suggestion.theme).into_iter();
        words.map(move |span| mark(span, suggestion.theme, true))
    });
    found.chain(learned).collect()
}
