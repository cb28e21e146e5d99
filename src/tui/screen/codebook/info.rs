//! The panel over the coding screen with what the theme at the pointer means, and why it is suggested.

use super::card::Card;
use crate::codebook::Theme;
use crate::command::{CommandId, Key, Scope, id};
use crate::message::{codebook_screen as text, decimal, handover};
use crate::study::{Answer, AnswerId};
use crate::suggest;
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::coding::learned;
use crate::tui::style::sign;
use crate::tui::widget::line;
use crate::tui::work::State;
use crate::tui::work::mode::Mode;
use ratatui::layout::{Margin, Rect};
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Clear, Paragraph};

/// Takes a key while the panel, which is off the stack, is open so far scrolled.
pub(in crate::tui) fn key(state: &mut State, scroll: usize, key: Key) {
    let drawn = &state.shell.drawn;
    let (page, most) = (drawn.over.page, drawn.over.most_scroll);
    let themes = shown(state).map_or(0, |(_, _, _, themes)| themes.len());
    let opened_by = state.shell.keys.command_for(key, Scope::Coding).map(|command| command.id);
    let scroll = match key {
        Key::Esc | Key::Enter | Key::Ctrl('c') => return,
        Key::Down => scroll.saturating_add(1).min(most),
        Key::Up => scroll.min(most).saturating_sub(1),
        Key::PageDown => scroll.saturating_add(page).min(most),
        Key::PageUp => scroll.min(most).saturating_sub(page),
        Key::Right => {
            state.coding.focus = (state.coding.focus + 1).min(themes.saturating_sub(1));
            0
        }
        Key::Left => {
            state.coding.focus = state.coding.focus.saturating_sub(1);
            0
        }
        // Closes as it opened.
        _ if opened_by == Some(CommandId::Coding(id::Coding::Info)) => return,
        _ => scroll,
    };
    state.modes.push(Mode::Info { scroll });
}

/// The answer on the coding screen, the position of its question, and that question's themes.
fn shown(state: &State) -> Option<(AnswerId, &Answer, usize, &[Theme])> {
    let id = state.coding.answer?;
    let (answer, number, question) = state.session.answer(id)?;
    Some((id, answer, number, &question.themes))
}

/// Draws the panel over the screen.
pub(in crate::tui) fn draw(state: &State, scroll: usize, scene: &mut Scene<'_, '_>, screen: Rect) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let Some((id, answer, question, themes)) = shown(state) else { return };
    let number = state.coding.focus.min(themes.len().saturating_sub(1));
    let Some(theme) = themes.get(number) else { return };
    let area = if screen.width >= 60 && screen.height >= 14 {
        screen.inner(Margin::new(2, 1))
    } else {
        screen
    };
    let mut card = Card::new(usize::from(area.width.saturating_sub(4)), palette);
    card.meaning(state, theme);
    card.memo(state, question, number);
    card.part(&text::why(lang), &reasons(state, id, answer, number, theme));
    let lines = card.into_lines();
    let height = usize::from(area.height.saturating_sub(2));
    // As large as what is in it.
    let area = Rect { height: area.height.min(clamp(lines.len()).saturating_add(2)), ..area };
    let most = lines.len().saturating_sub(height);
    let scroll = scroll.min(most);
    scene.page(height.saturating_sub(1));
    scene.most_scroll(most);
    let room = usize::from(area.width).saturating_sub(4);
    let name = format!("{} {}", sign(number), theme.label);
    let more = if most > scroll { format!("▼ {} · ", most - scroll) } else { String::new() };
    let keys = line::fit(&format!("{more}{}", text::info_keys(lang)), room);
    let block = Block::bordered()
        .title(format!(" {} ", line::fit(&name, room)))
        .title_bottom(Line::from(format!(" {keys} ")).right_aligned());
    let inner = block.inner(area);
    scene.target(screen, Target::Cover);
    scene.frame.render_widget(Clear, area);
    scene.frame.render_widget(block, area);
    let padded =
        Rect { x: inner.x + 1.min(inner.width), width: inner.width.saturating_sub(2), ..inner };
    let shown: Vec<Line<'static>> = lines.into_iter().skip(scroll).take(height).collect();
    scene.frame.render_widget(Paragraph::new(Text::from(shown)), padded);
    scene.cursor(area.x + 2.min(area.width.saturating_sub(1)), area.y);
}

/// Every reason for the theme in a sentence of its own, then what they weigh together.
fn reasons(
    state: &State,
    id: AnswerId,
    answer: &Answer,
    number: usize,
    theme: &Theme,
) -> Vec<String> {
    let lang = state.shell.lang;
    if !state.session.gives_suggestions() {
        return vec![handover::unaided(lang)];
    }
    let suggestions = state.session.suggestions(id);
    let Some(suggestion) = suggestions.iter().find(|by| by.theme == number) else {
        return vec![text::no_reason(lang)];
    };
    let mut reasons: Vec<String> = Vec::new();
    for evidence in &suggestion.evidence {
        let reason = text::sentence(lang, suggest::explain(evidence, &answer.text, theme, lang));
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    if let Some(learned) = learned::reason(state, id, suggestion) {
        reasons.push(text::sentence(lang, learned));
    }
    let score = decimal(lang, suggestion.score, 2);
    reasons.push(if suggestion.selected {
        text::selected(lang, score)
    } else {
        text::not_selected(lang, score)
    });
    reasons
}

fn clamp(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
