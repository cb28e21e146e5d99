//! The box in which the text of an example is edited, with how it will print below it.

use super::State;
use super::mode::Mode;
use crate::command::Key;
use crate::decide::Session;
use crate::message::{Explain, matrix_screen as text};
use crate::store::StoreError;
use crate::study::AnswerId;
use crate::tui::bars::hint_line;
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::matrix::behind::{follow, theme_label};
use crate::tui::shell::Tone;
use crate::tui::widget::{input as line_input, line, text_box};
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Clear, Paragraph};
use tui_input::Input;

/// The widest the box becomes: longer lines read badly.
const WIDEST: u16 = 84;

/// An example that is being edited.
#[derive(Debug, Clone)]
pub(in crate::tui) struct QuoteEdit {
    answer: AnswerId,
    theme: usize,
    input: Input,
    /// What stood there when it was opened.
    before: String,
    /// What is typed, masked.
    printed: String,
}

/// Opens the box for an answer as the example of a theme of the question that the matrix is at.
pub(in crate::tui) fn open(state: &mut State, answer: AnswerId, theme: usize) {
    let session = &state.session;
    let Some((data, _, question)) = session.answer(answer) else { return };
    let Some(id) = question.themes.get(theme).map(|theme| &theme.id) else { return };
    let own = session.mark_on(session.coder().id, &question.id, id, answer);
    let typed = one_line(own.map_or(&data.text, |marked| &marked.text));
    let before = typed.clone();
    let mut edit =
        QuoteEdit { answer, theme, input: Input::new(typed), before, printed: String::new() };
    edit.mask(state);
    state.modes.push(Mode::EditQuote(edit));
}

/// Hands a key to the box, which was taken off the stack; it goes back unless it is finished.
pub(super) fn key(state: &mut State, mut edit: QuoteEdit, key: Key) {
    match key {
        Key::Esc | Key::Ctrl('c') => return,
        Key::Enter => return store(state, edit),
        _ => text_box::key(&mut edit.input, key, state.shell.drawn.over.line_width),
    }
    edit.mask(state);
    state.modes.push(Mode::EditQuote(edit));
}

/// Puts pasted text into the box.
pub(super) fn paste(state: &State, edit: &mut QuoteEdit, pasted: &str) {
    line_input::paste(&mut edit.input, pasted);
    edit.mask(state);
}

/// Stores what was typed, when the window is closed; what stands as it stood is nothing wanted.
pub(super) fn keep(session: &mut Session, edit: &QuoteEdit) -> Result<(), StoreError> {
    let typed = one_line(edit.input.value());
    if !typed.is_empty() && typed != edit.before {
        session.edit_quote(edit.answer, edit.theme, &typed)?;
    }
    Ok(())
}

fn store(state: &mut State, edit: QuoteEdit) {
    let lang = state.shell.lang;
    let label = theme_label(state, edit.theme);
    let typed = one_line(edit.input.value());
    match state.session.edit_quote(edit.answer, edit.theme, &typed) {
        Ok(true) if typed.is_empty() => state.say(Tone::Good, text::let_go(lang, label)),
        Ok(true) => state.say(Tone::Good, text::edited(lang, label)),
        Ok(false) => state.say(Tone::Plain, text::unchanged(lang)),
        // What could not be stored is not thrown away.
        Err(error) => {
            state.say(Tone::Problem, error.explain(lang));
            return state.modes.push(Mode::EditQuote(edit));
        }
    }
    state.changed();
    follow(state, edit.answer);
}

impl QuoteEdit {
    fn mask(&mut self, state: &State) {
        self.printed = state.session.mask(&one_line(self.input.value()), state.shell.lang);
    }
}

/// An example is printed on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Draws the box over the screen; the last row of the area is for its keys.
pub(super) fn draw(state: &State, edit: &QuoteEdit, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let [above, hints] = Layout::vertical([Constraint::Min(0), Constraint::Length(1)]).areas(area);
    let keys = hint_line(&text::edit_keys(lang), usize::from(hints.width), palette);
    scene.frame.render_widget(keys, hints);

    let width = above.width.min(WIDEST);
    let text_width = usize::from(width.saturating_sub(4)).max(2);
    let masked = edit.printed != one_line(edit.input.value());
    let mut below = Vec::new();
    if edit.printed.is_empty() {
        below.extend(line::wrap(&text::will_propose(lang), text_width));
    } else {
        let will = if masked { text::will_print_masked(lang) } else { text::will_print(lang) };
        below.extend(line::wrap(&will, text_width));
        below.extend(line::wrap(&format!("“{}”", edit.printed), text_width));
    }
    let typed = text_box::height(&edit.input, text_width);
    // The text, a rule, how it prints, and the borders.
    let wanted = typed + below.len() + 3;
    let height = u16::try_from(wanted).unwrap_or(u16::MAX).min(above.height);
    let place = Rect {
        x: above.x + (above.width - width) / 2,
        y: above.y + (above.height - height) / 3,
        width,
        height,
    };
    let title = line::fit(
        &text::edit_title(lang, theme_label(state, edit.theme)),
        usize::from(width).saturating_sub(4),
    );
    let block = Block::bordered().title(format!(" {title} "));
    let inner = block.inner(place);
    scene.frame.render_widget(Clear, place);
    scene.frame.render_widget(block, place);
    scene.target(area, Target::Cover);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    // The text that is typed goes first when there is no room for both.
    let typed = u16::try_from(typed).unwrap_or(u16::MAX).min(inner.height);
    let [box_area, rule, print] = Layout::vertical([
        Constraint::Length(typed.min(inner.height.saturating_sub(4).max(2))),
        Constraint::Length(1),
        Constraint::Min(0),
    ])
    .areas(inner);
    let ruled = Line::styled("─".repeat(usize::from(rule.width)), palette.dim());
    scene.frame.render_widget(ruled, rule);
    let mut lines: Vec<Line<'static>> = below.into_iter().map(Line::from).collect();
    if let Some(first) = lines.first_mut() {
        *first = std::mem::take(first).style(palette.dim());
    }
    scene.frame.render_widget(Paragraph::new(Text::from(lines)), print);
    text_box::draw(scene, &edit.input, box_area);
}
