//! Lines to type in, at the bottom of the screen.

use super::between::hand_over_view;
use super::mode::{Hit, Mode, Purpose, Question, Search};
use super::{State, export_view, quote_edit};
use crate::message::{
    agreement_screen, coding, hand_over_dialogue, log_screen, settle, tui as text, visible,
};
use crate::tui::bars::{draw_lines, hint_line};
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::codebook::{edit, find, info};
use crate::tui::screen::coding::near;
use crate::tui::widget::{input, line};
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Clear, Paragraph};
use tui_input::Input;

/// Draws a mode over the screen; the last two rows of the area are its own.
pub(super) fn draw(state: &State, mode: &Mode, scene: &mut Scene<'_, '_>, area: Rect) {
    let lines = |count| Constraint::Length(count);
    let [body, note, hints] =
        Layout::vertical([Constraint::Min(1), lines(1), lines(1)]).areas(area);
    match mode {
        Mode::Prompt { purpose, input } => draw_prompt(state, scene, *purpose, input, note, hints),
        Mode::Search(search) => draw_search(state, scene, search, body, note, hints),
        Mode::Find(search) => find::draw(state, search, scene, area),
        Mode::Info { scroll } => info::draw(state, *scroll, scene, area),
        Mode::Choose { chooser, .. } => {
            let lang = state.shell.lang;
            let keys = text::choose_keys(lang);
            let nothing = text::found_nothing(lang);
            chooser.draw(scene, area, state.shell.palette, &keys, &nothing);
        }
        Mode::Near(list) => near::draw(state, list, scene, area),
        Mode::Export(dialogue) => export_view::draw(state, dialogue, scene, area),
        Mode::HandOver(dialogue) => hand_over_view::draw(state, dialogue, scene, area),
        Mode::EditQuote(edit) => quote_edit::draw(state, edit, scene, area),
        Mode::Edit(editor) => edit::draw(state, editor, scene, area),
        Mode::Ask(question) => {
            let above = Rect { height: area.height - 1, ..area };
            draw_question(state, scene, question, above, hints);
        }
    }
}

/// Draws a prompt on the two lines at the bottom.
fn draw_prompt(
    state: &State,
    scene: &mut Scene<'_, '_>,
    purpose: Purpose,
    input: &Input,
    note: Rect,
    hints: Rect,
) {
    let label = match purpose {
        Purpose::Memo(_) => text::ask_memo(state.shell.lang),
        Purpose::StudyMemo => coding::ask_study_memo(state.shell.lang),
        Purpose::ThemeMemo { question, theme } => {
            let question = state.session.codebook().questions.get(question);
            let theme = question.and_then(|question| question.themes.get(theme));
            let label = theme.map_or("", |theme| theme.label.as_str());
            coding::ask_theme_memo(state.shell.lang, label)
        }
        Purpose::Package => hand_over_dialogue::ask_package(state.shell.lang),
        Purpose::Report => hand_over_dialogue::ask_report(state.shell.lang),
        Purpose::Reason(_) => settle::ask_reason(state.shell.lang),
        Purpose::Name => text::ask_name(state.shell.lang, &state.session.coder().name),
    };
    let keys = text::prompt_keys(state.shell.lang);
    input::draw(scene, &label, input, note, state.shell.palette);
    scene
        .frame
        .render_widget(hint_line(&keys, usize::from(hints.width), state.shell.palette), hints);
}

/// Draws a question that is answered by a key, on as many lines as it takes.
fn draw_question(
    state: &State,
    scene: &mut Scene<'_, '_>,
    question: &Question,
    above: Rect,
    hints: Rect,
) {
    let asked = match question {
        Question::Overwrite { path } | Question::ReplaceReport { path } => {
            text::ask_overwrite(state.shell.lang, path.display())
        }
        Question::BackTo { when, steps, answers, .. } => {
            log_screen::ask_back(state.shell.lang, when, steps, answers)
        }
        Question::Edit { asked, .. } => asked.clone(),
        Question::OpenAgreement { other, shared } => {
            agreement_screen::ask_open(state.shell.lang, visible(&other.name), shared)
        }
        Question::UndoImport { codes } => text::ask_undo_import(state.shell.lang, codes),
    };
    draw_lines(scene, &asked, state.shell.palette.strong(), above);
    scene.frame.render_widget(
        hint_line(
            &text::confirm_keys(state.shell.lang),
            usize::from(hints.width),
            state.shell.palette,
        ),
        hints,
    );
}

/// Draws the search: what was found above the line that is typed.
fn draw_search(
    state: &State,
    scene: &mut Scene<'_, '_>,
    search: &Search,
    body: Rect,
    note: Rect,
    hints: Rect,
) {
    let typed = !search.input.value().trim().is_empty();
    let mut lines: Vec<Line<'static>> = Vec::new();
    let most = usize::from(body.height).saturating_sub(2).min(12);
    let first = (search.chosen + 1).saturating_sub(most);
    let width = usize::from(body.width).saturating_sub(2);
    for (n, hit) in search.hits.iter().enumerate().skip(first).take(most) {
        let chosen = n == search.chosen;
        let row = format!("{} {}", if chosen { "▸" } else { " " }, hit_text(state, *hit));
        let row = line::pad(&row, width);
        lines.push(if chosen {
            Line::styled(row, state.shell.palette.focus())
        } else {
            Line::from(row)
        });
    }
    if search.hits.is_empty() && typed {
        lines.push(Line::from(format!("  {}", text::found_nothing(state.shell.lang))));
    }
    if !lines.is_empty() {
        let height = u16::try_from(lines.len()).unwrap_or(0).saturating_add(2).min(body.height);
        let area = Rect { y: body.bottom() - height, height, ..body };
        let mut block = Block::bordered();
        if search.more > 0 {
            let more = format!(" {} ", text::found_more(state.shell.lang, search.more));
            block = block.title_bottom(Line::from(more).right_aligned());
        }
        scene.frame.render_widget(Clear, area);
        let block_inner = block.inner(area);
        scene.rows(block_inner, first, lines.len(), Target::Choice);
        scene.frame.render_widget(Paragraph::new(Text::from(lines)).block(block), area);
    }
    input::draw(
        scene,
        &text::ask_search(state.shell.lang),
        &search.input,
        note,
        state.shell.palette,
    );
    scene.frame.render_widget(
        hint_line(
            &text::search_keys(state.shell.lang),
            usize::from(hints.width),
            state.shell.palette,
        ),
        hints,
    );
}

fn hit_text(state: &State, hit: Hit) -> String {
    let session = &state.session;
    match hit {
        Hit::Theme(theme) => {
            let question = state.coding.answer.and_then(|answer| session.answer(answer));
            let label = question.and_then(|(_, _, q)| q.themes.get(theme)).map(|t| t.label.clone());
            text::found_theme(state.shell.lang, label.unwrap_or_default())
        }
        Hit::Answer(id) => {
            let Some((answer, _, question)) = session.answer(id) else { return String::new() };
            let key = session.study().respondent(answer.respondent).map_or("", |r| r.key.as_str());
            let coded = if session.coding(id).is_some() { "x" } else { " " };
            format!("[{coded}] {key} · {} · {}", line::fit(&question.heading, 18), answer.text)
        }
    }
}
