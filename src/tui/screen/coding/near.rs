//! The list of answers that say nearly the same, to be decided with the one on the screen.

use super::go::show;
use super::update::{is_silent, ticked};
use crate::command::id::Coding;
use crate::command::{CommandId, Key};
use crate::decide::{Near, Reach};
use crate::message::{Explain, coding as text, tui, visible};
use crate::study::AnswerId;
use crate::tui::bars::hint_line;
use crate::tui::scene::{Scene, Target};
use crate::tui::shell::Tone;
use crate::tui::widget::{line, marked_text};
use crate::tui::work::State;
use crate::tui::work::mode::Mode;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Clear, Paragraph};

/// The widest the list becomes.
const WIDEST: u16 = 100;

/// The list: which texts, and which of them come along.
#[derive(Debug, Clone)]
pub(in crate::tui) struct NearList {
    answer: AnswerId,
    rows: Vec<(Near, bool)>,
    at: usize,
    /// What they get.
    gets: Gets,
}

/// What the answers of the list get together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gets {
    /// What is ticked on the answer on the screen.
    Ticked,
    /// Nothing yet: nothing was said about that answer, which is not *no theme*, for many least of all.
    Nothing,
    /// No theme, as the coder said in the list.
    NoTheme,
}

/// Opens the list for the answer on the screen, every text chosen.
pub(super) fn open(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    let silent = ticked(state).is_empty() && is_silent(state, answer);
    let gets = if silent { Gets::Nothing } else { Gets::Ticked };
    let rows = state.session.near_texts(answer).into_iter().map(|near| (near, true)).collect();
    state.modes.push(Mode::Near(NearList { answer, rows, at: 0, gets }));
}

/// Hands a key to the list, which was taken off the stack; it goes back unless it is finished.
pub(in crate::tui) fn key(state: &mut State, mut list: NearList, key: Key) {
    let last = list.rows.len().saturating_sub(1);
    match key {
        Key::Esc | Key::Ctrl('c') => return,
        Key::Enter if list.gets == Gets::Nothing => {
            let toggle = state.shell.key_of(CommandId::Coding(Coding::Toggle));
            state.say(Tone::Plain, text::near_unticked(state.shell.lang, toggle));
        }
        Key::Enter => return confirm(state, &list),
        Key::Up | Key::Char('k') => list.at = list.at.saturating_sub(1),
        Key::Down | Key::Char('j') => list.at = (list.at + 1).min(last),
        Key::PageUp => list.at = list.at.saturating_sub(state.shell.drawn.over.page),
        Key::PageDown => list.at = (list.at + state.shell.drawn.over.page).min(last),
        Key::Char(' ') => list.toggle(list.at),
        Key::Char('0') => list.gets = list.gets.none_or_not(),
        Key::Char('a') => {
            let any = list.rows.iter().any(|(_, chosen)| *chosen);
            list.rows.iter_mut().for_each(|(_, chosen)| *chosen = !any);
        }
        _ => {}
    }
    state.modes.push(Mode::Near(list));
}

/// Takes a click on a row: it comes along, or no longer.
pub(in crate::tui) fn click(state: &mut State, mut list: NearList, row: usize) {
    list.at = row.min(list.rows.len().saturating_sub(1));
    list.toggle(list.at);
    state.modes.push(Mode::Near(list));
}

/// Stores what is ticked for the answer, the same texts and the chosen ones.
fn confirm(state: &mut State, list: &NearList) {
    let chosen = list.rows.iter().filter(|(_, chosen)| *chosen);
    let along: Vec<AnswerId> = chosen.flat_map(|(near, _)| near.answers.clone()).collect();
    let lang = state.shell.lang;
    let reach = if state.coding.apart { Reach::ThisOne } else { Reach::AllAlike };
    let result = state.session.confirm_along(&state.coding.filter, list.answer, reach, &along);
    match result {
        Err(error) => state.say(Tone::Problem, error.explain(lang)),
        Ok((next, stored)) => {
            state.changed();
            if let Some(next) = next {
                show(state, next);
            }
            let note =
                if stored == 1 { tui::stored_one(lang) } else { text::stored_along(lang, stored) };
            state.say(Tone::Good, note);
        }
    }
}

impl Gets {
    /// After the key for *no theme*, where nothing else was said.
    fn none_or_not(self) -> Self {
        match self {
            Self::Ticked => Self::Ticked,
            Self::Nothing => Self::NoTheme,
            Self::NoTheme => Self::Nothing,
        }
    }
}

impl NearList {
    fn toggle(&mut self, row: usize) {
        if let Some((_, chosen)) = self.rows.get_mut(row) {
            *chosen = !*chosen;
        }
    }
}

/// Draws the list over the screen; the last row of the area is for its keys.
pub(in crate::tui) fn draw(state: &State, list: &NearList, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let [above, hints] = Layout::vertical([Constraint::Min(0), Constraint::Length(1)]).areas(area);
    let hints_text = match list.gets {
        Gets::Ticked => text::near_keys(lang),
        Gets::Nothing => text::near_keys_nothing(lang),
        Gets::NoTheme => text::near_keys_none(lang),
    };
    let keys = hint_line(&hints_text, usize::from(hints.width), palette);
    scene.frame.render_widget(keys, hints);
    scene.target(area, Target::Cover);
    let width = above.width.min(WIDEST);
    let room = usize::from(width.saturating_sub(4)).max(8);
    let blocks: Vec<Vec<Line<'static>>> = list
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| row_lines(state, list, at, row, room))
        .collect();
    let wanted = blocks.iter().map(Vec::len).sum::<usize>() + 2;
    let height = u16::try_from(wanted).unwrap_or(u16::MAX).min(above.height);
    let place = Rect {
        x: above.x + (above.width - width) / 2,
        y: above.y + (above.height - height) / 3,
        width,
        height,
    };
    let answers: usize =
        list.rows.iter().filter(|(_, on)| *on).map(|(near, _)| near.answers.len()).sum();
    let title = line::fit(&text::near_title(lang, answers), room);
    let stored = line::fit(&gets_in_words(state, list), room);
    let block = Block::bordered()
        .title(format!(" {title} "))
        .title_bottom(Line::from(format!(" {stored} ")).right_aligned());
    let inner = block.inner(place);
    scene.frame.render_widget(Clear, place);
    scene.frame.render_widget(block, place);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let first = first_shown(&blocks, list.at, usize::from(inner.height));
    let mut y = inner.y;
    let mut shown = 0;
    for (at, lines) in blocks.into_iter().enumerate().skip(first) {
        let left = inner.bottom().saturating_sub(y);
        if left == 0 {
            break;
        }
        let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(left);
        let row = Rect { y, height, ..inner };
        scene.frame.render_widget(Paragraph::new(Text::from(lines)), row);
        scene.target(row, Target::Choice(at));
        if at == list.at {
            scene.cursor(row.x + 2.min(row.width.saturating_sub(1)), y);
        }
        y += height;
        shown += 1;
    }
    scene.page(shown.max(1));
}

/// What will be stored for all of them.
fn gets_in_words(state: &State, list: &NearList) -> String {
    let lang = state.shell.lang;
    let themes = ticked(state);
    let asked = state.session.answer(list.answer).map(|(_, _, question)| question);
    let label = |theme: usize| Some(visible(&asked?.themes.get(theme)?.label));
    match list.gets {
        Gets::Nothing => text::near_gets_nothing(lang),
        Gets::Ticked if !themes.is_empty() => {
            let labels: Vec<String> = themes.iter().filter_map(label).collect();
            text::near_gets(lang, labels.join(", "))
        }
        Gets::Ticked | Gets::NoTheme => text::near_gets_none(lang),
    }
}

/// The first row that is drawn so that the one at the pointer is seen whole.
fn first_shown(blocks: &[Vec<Line<'static>>], at: usize, height: usize) -> usize {
    let mut used = 0;
    let mut first = at;
    for (row, lines) in blocks.iter().enumerate().take(at + 1).rev() {
        used += lines.len();
        if used > height {
            break;
        }
        first = row;
    }
    first
}

/// A text: whether it comes along, how often it was given, and where it differs.
fn row_lines(
    state: &State,
    list: &NearList,
    at: usize,
    (near, chosen): &(Near, bool),
    room: usize,
) -> Vec<Line<'static>> {
    let palette = state.shell.palette;
    let pointed = list.at == at;
    let head = format!("{}[{}] ", if pointed { "▸" } else { " " }, if *chosen { "x" } else { " " });
    let indent = head.chars().count();
    let first = near.answers.first().and_then(|answer| state.session.study().answer(*answer));
    let text = first.map_or("", |answer| &answer.text);
    let mut lines = marked_text::rows(
        text,
        &[],
        &near.differences,
        room.saturating_sub(indent).max(4),
        palette,
    );
    if !near.lacks.is_empty()
        && let Some(last) = lines.last_mut()
    {
        let lacks = near.lacks.iter().map(|word| visible(word)).collect::<Vec<_>>().join(", ");
        last.spans.push(Span::styled(
            format!("  ({})", text::near_lacks(state.shell.lang, lacks)),
            palette.dim(),
        ));
    }
    if near.answers.len() > 1
        && let Some(last) = lines.last_mut()
    {
        let same = tui::same(state.shell.lang, near.answers.len());
        last.spans.push(Span::styled(format!("  ({same})"), palette.dim()));
    }
    for (row, line) in lines.iter_mut().enumerate() {
        let lead = if row == 0 { head.clone() } else { " ".repeat(indent) };
        let style =
            if pointed && row == 0 { palette.focus() } else { ratatui::style::Style::new() };
        line.spans.insert(0, Span::styled(lead, style));
    }
    lines
}
