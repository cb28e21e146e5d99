//! Before agreement is open: how to get a second coder, who else there is, and what opening means. Nothing
//! of what others coded is told here but on how many answers.

use super::{Part, closed};
use crate::command::{CommandId, id};
use crate::message::{Explain, Lang, agreement_screen as text, list, visible, whole};
use crate::store::{Coder, CoderId};
use crate::tui::scene::{Scene, Target};
use crate::tui::shell::Tone;
use crate::tui::widget::line;
use crate::tui::work::State;
use crate::tui::work::mode::{Mode, Question};
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

/// The widest that a name is shown.
const NAME: usize = 24;

/// Asks whether to open agreement with the coder at the pointer.
pub(super) fn ask(state: &mut State) {
    let lang = state.shell.lang;
    let others = closed(&state.session);
    let Some(other) = others.get(state.agreement.other.min(others.len().saturating_sub(1))) else {
        return state.say(Tone::Plain, text::nobody_to_open(lang));
    };
    let shared = state.session.shared_with(other.id);
    if shared == 0 {
        return state.say(Tone::Plain, text::nothing_shared(lang, visible(&other.name)));
    }
    state.modes.push(Mode::Ask(Question::OpenAgreement { other: other.clone(), shared }));
}

/// Opens agreement with a coder.
pub(in crate::tui) fn open(state: &mut State, other: &Coder) {
    let lang = state.shell.lang;
    match state.session.open_agreement(&[state.session.coder().id, other.id], false) {
        Err(error) => state.say(Tone::Problem, error.explain(lang)),
        Ok(()) => {
            state.agreement.part = Part::Figures;
            // Between them is what one wants to see now.
            let pairs = super::pairs(&state.session);
            let between = pairs.iter().position(|[_, second]| second.id == other.id);
            state.agreement.choice = between.unwrap_or(0);
            state.agreement.figures = None;
            // What was hidden in the log before can be read now.
            state.log.read_again();
            state.changed();
            state.say(Tone::Good, text::opened(lang, visible(&other.name)));
        }
    }
}

/// Asks whether to open everything between those who are compared.
pub(super) fn ask_everything(state: &mut State) {
    let lang = state.shell.lang;
    let Some(coders) = state.agreement.compared(&state.session) else { return };
    let own = state.session.coder().id;
    let open = |coder: &Coder| coder.id == own || state.session.sees_all_of(coder.id);
    if coders.iter().all(open) {
        return state.say(Tone::Plain, text::all_open_already(lang));
    }
    state.modes.push(Mode::Ask(Question::OpenEverything { coders }));
}

/// Opens everything between coders.
pub(in crate::tui) fn open_everything(state: &mut State, coders: &[Coder]) {
    let lang = state.shell.lang;
    let ids: Vec<CoderId> = coders.iter().map(|coder| coder.id).collect();
    match state.session.open_agreement(&ids, true) {
        Err(error) => state.say(Tone::Problem, error.explain(lang)),
        Ok(()) => {
            state.log.read_again();
            state.changed();
            state.say(Tone::Good, text::all_open(lang, names(lang, coders)));
        }
    }
}

/// The names of coders, in a row.
pub(in crate::tui) fn names(lang: Lang, coders: &[Coder]) -> String {
    list(lang, &coders.iter().map(|coder| visible(&coder.name)).collect::<Vec<_>>())
}

/// Goes to another row.
pub(super) fn point(state: &mut State, row: usize) {
    let last = closed(&state.session).len().saturating_sub(1);
    state.agreement.other = row.min(last);
}

/// A line to draw, and which coder it is of.
struct Row {
    text: String,
    style: Style,
    other: Option<usize>,
}

/// Draws the page; on a small window the coders stand first.
pub(super) fn draw(state: &State, scene: &mut Scene<'_, '_>, area: Rect) {
    let width = usize::from(area.width);
    let others = closed(&state.session);
    let rows = if others.is_empty() {
        alone(state, width)
    } else {
        with_others(state, &others, width, area.height < 14)
    };
    let at = state.agreement.other.min(others.len().saturating_sub(1));
    for (row, y) in rows.iter().zip(area.top()..area.bottom()) {
        let Some(other) = row.other else { continue };
        let place = Rect { y, height: 1, ..area };
        scene.target(place, Target::Row(other));
        if other == at && state.modes.is_empty() {
            scene.cursor(area.x, y);
        }
    }
    let lines: Vec<Line<'static>> =
        rows.into_iter().map(|row| Line::styled(row.text, row.style)).collect();
    scene.frame.render_widget(Paragraph::new(Text::from(lines)), area);
}

/// A paragraph; lines after the first are indented as far as its first word is.
fn paragraph(rows: &mut Vec<Row>, said: &str, indent: usize, style: Style, width: usize) {
    let wrapped = line::wrap(said, width.saturating_sub(2 + indent).max(1));
    for (n, part) in wrapped.into_iter().enumerate() {
        let lead = if n == 0 { 1 } else { 1 + indent };
        rows.push(Row { text: format!("{}{part}", " ".repeat(lead)), style, other: None });
    }
}

fn gap(rows: &mut Vec<Row>) {
    rows.push(Row { text: String::new(), style: Style::new(), other: None });
}

/// The sample that was handed over, when one was.
pub(super) fn sample(state: &State) -> Option<String> {
    let (shell, lang) = (&state.shell, state.shell.lang);
    let sample = state.session.handed_sample()?;
    let (answers, of) = (whole(lang, sample.answers.len()), whole(lang, sample.of));
    let coding = shell.key_of(CommandId::Project(id::Project::ShowCoding));
    let filter = shell.key_of(CommandId::Coding(id::Coding::Filter));
    Some(text::sampled(lang, answers, of, sample.seed, coding, filter))
}

/// Nobody else is there: how to get a second coder.
fn alone(state: &State, width: usize) -> Vec<Row> {
    let (shell, lang) = (&state.shell, state.shell.lang);
    let mut rows = Vec::new();
    if state.session.package().is_some() {
        paragraph(&mut rows, &text::alone_in_package(lang), 0, Style::new(), width);
        return rows;
    }
    paragraph(&mut rows, &text::alone(lang), 0, Style::new(), width);
    let ways = [
        text::alone_package(lang, shell.key_of(CommandId::Agreement(id::Agreement::HandOver))),
        text::alone_bring(lang, shell.key_of(CommandId::Agreement(id::Agreement::BringIn))),
        text::alone_here(lang, shell.key_of(CommandId::Project(id::Project::AnotherCoder))),
    ];
    for way in ways {
        gap(&mut rows);
        paragraph(&mut rows, &way, 2, Style::new(), width);
    }
    if let Some(sample) = sample(state) {
        gap(&mut rows);
        paragraph(&mut rows, &sample, 0, Style::new(), width);
    }
    rows
}

/// Others are there: who, how many answers both did, and what opening means.
fn with_others(state: &State, others: &[Coder], width: usize, small: bool) -> Vec<Row> {
    let (shell, lang, palette) = (&state.shell, state.shell.lang, state.shell.palette);
    let mut rows = Vec::new();
    let at = state.agreement.other.min(others.len().saturating_sub(1));
    if !small {
        paragraph(&mut rows, &text::others_blind(lang), 0, Style::new(), width);
        gap(&mut rows);
    }
    let names = others.iter().map(|other| visible(&other.name).width()).max().unwrap_or(0);
    let total = state.session.queue().all().count();
    for (n, other) in others.iter().enumerate() {
        let shared = state.session.shared_with(other.id);
        let shared = text::shared(lang, whole(lang, shared), whole(lang, total));
        let pointer = if n == at { "▸" } else { " " };
        let row = format!("{pointer} {}  {shared}", line::pad(&other.name, names.min(NAME)));
        let style = if n == at { palette.focus() } else { Style::new() };
        rows.push(Row { text: line::pad(&row, width), style, other: Some(n) });
    }
    if small {
        return rows;
    }
    let told = [text::opening_sees(lang), text::opening_after(lang)];
    for said in sample(state).into_iter().chain(told) {
        gap(&mut rows);
        paragraph(&mut rows, &said, 0, Style::new(), width);
    }
    gap(&mut rows);
    if let Some(other) = others.get(at) {
        let key = shell.key_of(CommandId::Agreement(id::Agreement::Open));
        let opens = text::opening_key(lang, key, visible(&other.name));
        paragraph(&mut rows, &opens, 0, palette.strong(), width);
    }
    rows
}
