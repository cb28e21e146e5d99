//! Searching the codebook: a word in a name, a definition or an indicator, shown where it stands.

use super::indicator::pattern;
use super::update::to_theme;
use crate::codebook::{Codebook, Theme};
use crate::command::Key;
use crate::message::{Lang, codebook_screen as text, tui, visible};
use crate::text::fold;
use crate::tui::bars::hint_line;
use crate::tui::scene::{Scene, Target};
use crate::tui::widget::{input, line};
use crate::tui::work::State;
use crate::tui::work::mode::Mode;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Clear, Paragraph};
use tui_input::Input;
use unicode_width::UnicodeWidthStr;

/// How many finds are kept.
const MOST: usize = 60;
/// How many are in sight at once.
const ROWS: usize = 12;
/// Words that are shown before what was found.
const WORDS_BEFORE: usize = 2;

/// A search and what it found.
#[derive(Debug, Clone, Default)]
pub(in crate::tui) struct Find {
    input: Input,
    found: Vec<Found>,
    chosen: usize,
    /// Finds beyond those kept.
    more: usize,
}

/// A place in the codebook.
#[derive(Debug, Clone)]
struct Found {
    question: usize,
    theme: usize,
    /// Which part of the theme; `None` for its name.
    part: Option<fn(Lang) -> String>,
    /// Which of its indicators, when it is one.
    indicator: Option<usize>,
    /// The text around the words found, those words, and the rest.
    shown: [String; 3],
}

impl Find {
    /// Takes in pasted text.
    pub(in crate::tui) fn paste(&mut self, codebook: &Codebook, pasted: &str) {
        input::paste(&mut self.input, pasted);
        self.look(codebook);
    }

    /// Looks for what is typed: in the names first, then in the texts, then in the indicators.
    fn look(&mut self, codebook: &Codebook) {
        *self = Self { input: std::mem::take(&mut self.input), ..Self::default() };
        let wanted = fold(self.input.value().trim());
        if wanted.is_empty() {
            return;
        }
        let themes = || {
            codebook.questions.iter().enumerate().flat_map(|(question, data)| {
                data.themes.iter().enumerate().map(move |(theme, data)| (question, theme, data))
            })
        };
        for parts in [names, texts, indicators] {
            for (question, theme, data) in themes() {
                for (part, indicator, text) in parts(data) {
                    let Some(shown) = around(&text, &wanted) else { continue };
                    if self.found.len() < MOST {
                        self.found.push(Found { question, theme, part, indicator, shown });
                    } else {
                        self.more += 1;
                    }
                }
            }
        }
    }
}

/// Texts of a theme with which part they are, and which of the indicators.
type Parts = Vec<(Option<fn(Lang) -> String>, Option<usize>, String)>;

fn names(theme: &Theme) -> Parts {
    vec![(None, None, theme.label.clone())]
}

fn texts(theme: &Theme) -> Parts {
    vec![
        (Some(text::subtheme), None, theme.subtheme.clone()),
        (Some(text::definition), None, theme.definition.clone()),
        (Some(text::use_when), None, theme.use_when.clone()),
        (Some(text::not_when), None, theme.not_when.clone()),
        (Some(text::implication), None, theme.implication.clone()),
    ]
}

fn indicators(theme: &Theme) -> Parts {
    let name: fn(Lang) -> String = text::indicators;
    let numbered = theme.indicators.iter().enumerate();
    numbered.map(|(at, one)| (Some(name), Some(at), pattern(&one.pattern))).collect()
}

/// The first place in a text that holds the wanted words, folded: a little before it, the place in whole
/// letters, and what comes after.
fn around(text: &str, wanted: &str) -> Option<[String; 3]> {
    if !fold(text).contains(wanted) {
        return None;
    }
    let starts = || text.char_indices().map(|(at, _)| at);
    let ends = starts().skip(1).chain([text.len()]);
    let holds =
        |from: usize, to: usize| text.get(from..to).is_some_and(|part| fold(part).contains(wanted));
    // Where the words end for the first time, and how late they can begin for that.
    let end = ends.into_iter().find(|end| holds(0, *end))?;
    let start =
        starts().take_while(|start| *start < end).filter(|start| holds(*start, end)).last()?;
    let before = text.get(..start)?;
    let spaces = before.char_indices().rev().filter(|(_, c)| c.is_whitespace());
    let from = spaces.map(|(at, _)| at).nth(WORDS_BEFORE);
    let before = match from {
        Some(from) => format!("…{}", before.get(from..)?.trim_start()),
        None => before.to_owned(),
    };
    let rest = text.get(end..)?.to_owned();
    Some([visible(&before), visible(text.get(start..end)?), visible(&rest)])
}

/// Takes a key; the search is off the stack and goes back unless it is finished.
pub(in crate::tui) fn key(state: &mut State, mut find: Find, key: Key) {
    match key {
        Key::Esc | Key::Ctrl('c') => return,
        Key::Enter => {
            if let Some(found) = find.found.get(find.chosen) {
                to_theme(state, found.question, found.theme);
                state.codebook.indicator = found.indicator;
            }
            return;
        }
        Key::Down => find.chosen = (find.chosen + 1).min(find.found.len().saturating_sub(1)),
        Key::Up => find.chosen = find.chosen.saturating_sub(1),
        _ => {
            if let Some(request) = input::request(key) {
                find.input.handle(request);
                find.look(state.session.codebook());
            }
        }
    }
    state.modes.push(Mode::Find(find));
}

/// Takes a click on a find: goes there.
pub(in crate::tui) fn click(state: &mut State, mut find: Find, row: usize) {
    find.chosen = row.min(find.found.len().saturating_sub(1));
    key(state, find, Key::Enter);
}

/// Draws what was found above the line that is typed; the last two rows of the area are its own.
pub(in crate::tui) fn draw(state: &State, find: &Find, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let lines = |count| Constraint::Length(count);
    let [body, typed, keys] =
        Layout::vertical([Constraint::Min(1), lines(1), lines(1)]).areas(area);
    let width = usize::from(body.width).saturating_sub(2);
    let most = usize::from(body.height).saturating_sub(2).min(ROWS);
    let first = (find.chosen + 1).saturating_sub(most);
    let mut rows: Vec<Line<'static>> = find
        .found
        .iter()
        .enumerate()
        .skip(first)
        .take(most)
        .map(|(n, found)| found_row(state, found, n == find.chosen, width))
        .collect();
    let nothing = rows.is_empty() && !find.input.value().trim().is_empty();
    if nothing {
        rows.push(Line::from(format!("  {}", tui::found_nothing(lang))));
    }
    if !rows.is_empty() {
        let height = u16::try_from(rows.len()).unwrap_or(0).saturating_add(2).min(body.height);
        let place = Rect { y: body.bottom() - height, height, ..body };
        let mut block = Block::bordered();
        if find.more > 0 {
            let more = format!(" {} ", text::more_found(lang, find.more));
            block = block.title_bottom(Line::from(more).right_aligned());
        }
        let inner = block.inner(place);
        scene.frame.render_widget(Clear, place);
        scene.rows(inner, first, if nothing { 0 } else { rows.len() }, Target::Choice);
        scene.frame.render_widget(Paragraph::new(Text::from(rows)).block(block), place);
    }
    input::draw(scene, &text::ask_search(lang), &find.input, typed, palette);
    let hints = hint_line(&tui::search_keys(lang), usize::from(keys.width), palette);
    scene.frame.render_widget(hints, keys);
}

/// A find: the theme, which part of it, and the words in their place, which stand out.
fn found_row(state: &State, found: &Found, chosen: bool, width: usize) -> Line<'static> {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let question = state.session.codebook().questions.get(found.question);
    let label = question
        .and_then(|question| question.themes.get(found.theme))
        .map_or("", |theme| theme.label.as_str());
    let pointer = if chosen { "▸" } else { " " };
    let mut head = format!("{pointer} ");
    let mut tail = String::new();
    match found.part {
        Some(part) => head.push_str(&format!("{} · {}: ", line::fit(label, 22), part(lang))),
        None => tail = format!(" · {}", question.map_or("", |asked| asked.heading.as_str())),
    }
    let [before, words, after] = &found.shown;
    let mut room = width;
    let mut spans = Vec::new();
    let plain = Style::new();
    for (piece, style) in [
        (&head, plain),
        (before, plain),
        (words, palette.here()),
        (after, plain),
        (&tail, palette.dim()),
    ] {
        let piece = line::fit(piece, room);
        room -= piece.width();
        spans.push(Span::styled(piece, style));
    }
    spans.push(Span::raw(" ".repeat(room)));
    let row = Line::from(spans);
    if chosen { row.patch_style(palette.focus()) } else { row }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_found_are_shown_in_their_place() {
        let found = around("Privé is het dat men één gegeven niet deelt", "een gegeven").unwrap();
        assert_eq!(found, ["…dat men ", "één gegeven", " niet deelt"]);
        assert_eq!(around("Privacy (AVG)", "avg").unwrap(), ["Privacy (", "AVG", ")"]);
        assert_eq!(around("Privacy", "avg"), None);
    }
}
