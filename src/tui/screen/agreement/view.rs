//! Drawing the agreement screen.

use super::table::Source;
use super::{Figures, Part, closed, confusion, opening, sets, words};
use crate::agreement::{QuestionAgreement, Round};
use crate::command::{CommandId, id};
use crate::message::{agreement_screen as text, list, tui, visible, whole};
use crate::store::CoderId;
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::{heading, title};
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;

/// From how high a body on the measures over all themes stand above the table.
const ROOM_FOR_SETS: u16 = 18;
/// From how high a body on the headings of columns take more than a line.
const ROOM_FOR_HEADINGS: u16 = 16;

/// Draws the screen.
pub(in crate::tui) fn draw(state: &State, scene: &mut Scene<'_, '_>, body: Rect) {
    let lang = state.shell.lang;
    let lines = |count| Constraint::Length(count);
    let top = u16::from(body.height >= 10);
    let [first, second, third, below] =
        Layout::vertical([lines(top), lines(1), lines(1), Constraint::Min(0)]).areas(body);
    if top > 0 {
        title(state, scene, first);
    }
    let part = state.agreement.part(&state.session);
    if part == Part::Opening {
        heading(state, scene, second, &text::blind_heading(lang), "");
        return opening::draw(state, scene, below);
    }
    let question = state.session.codebook().questions.get(state.agreement.question);
    let (nth, asked) = state.session.queue().place_of(state.agreement.question);
    let name = question.map_or("", |question| question.heading.as_str());
    heading(state, scene, second, name, &tui::place(lang, nth, asked));
    let Some(figures) = &state.agreement.figures else {
        return instead(scene, &text::computing(lang), below);
    };
    draw_about(state, scene, figures, third);
    let Some((_, asked)) = state.agreement.shown() else {
        let nothing = match state.agreement.round {
            Round::First if figures.settled.question(state.agreement.question).is_some() => {
                text::none_first(lang)
            }
            _ => text::none_here(lang),
        };
        return instead(scene, &nothing, below);
    };
    match part {
        Part::Confusion => confusion::draw(state, scene, below, figures, asked),
        _ => draw_figures(state, scene, below, figures, asked),
    }
}

/// A sentence in the place of what there is not.
pub(super) fn instead(scene: &mut Scene<'_, '_>, said: &str, area: Rect) {
    let wrapped = line::wrap(said, usize::from(area.width).saturating_sub(2).max(1));
    let mut lines = vec![Line::default()];
    lines.extend(wrapped.into_iter().map(|part| Line::from(format!(" {part}"))));
    scene.frame.render_widget(Paragraph::new(Text::from(lines)), area);
}

/// Who is compared, of which round, over how many answers.
fn draw_about(state: &State, scene: &mut Scene<'_, '_>, figures: &Figures, area: Rect) {
    let (lang, view) = (state.shell.lang, &state.agreement);
    let names: Vec<String> = figures.coders.iter().map(|coder| visible(&coder.name)).collect();
    let round = match view.round {
        Round::First => text::round_first(lang),
        Round::Settled => text::round_settled(lang),
    };
    let mut left = text::between(lang, list(lang, &names), round);
    let closed: Vec<String> =
        closed(&state.session).iter().map(|coder| visible(&coder.name)).collect();
    if !closed.is_empty() {
        let key = state.shell.key_of(CommandId::Agreement(id::Agreement::Reveal));
        left = format!("{left} · {}", text::still_closed(lang, list(lang, &closed), key));
    }
    let right = match view.shown() {
        Some((_, asked)) => {
            let units = whole(lang, asked.agreement.units);
            text::counted(lang, units, whole(lang, asked.answers))
        }
        None => String::new(),
    };
    let shown = line::ends(&format!(" {left}"), &format!("{right} "), usize::from(area.width));
    scene.frame.render_widget(Line::from(shown), area);
}

fn draw_figures(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    figures: &Figures,
    asked: &QuestionAgreement,
) {
    let (view, lang, palette) = (&state.agreement, state.shell.lang, state.shell.palette);
    let question = state.session.codebook().questions.get(asked.question);
    let themes = question.map_or(&[][..], |question| question.themes.as_slice());
    let width = usize::from(area.width);
    let height = area.height;
    let over_all = sets::lines(lang, figures, asked.question, view.round, width);
    let above = if height + 3 >= ROOM_FOR_SETS { clamp(over_all.len()) } else { 0 };
    let [top, rest] = Layout::vertical([Constraint::Length(above), Constraint::Min(0)]).areas(area);
    if above > 0 {
        let titles = if view.round == Round::First { 1 } else { 2 };
        let styled = over_all.iter().enumerate().map(|(n, line)| {
            let style = if n < titles { palette.strong() } else { Style::new() };
            Line::styled(line.clone(), style)
        });
        let styled: Vec<Line<'static>> = styled.collect();
        scene.frame.render_widget(Paragraph::new(Text::from(styled)), top);
    }
    let most = if height + 3 >= ROOM_FOR_HEADINGS { 3 } else { 1 };
    let source = Source { lang, figures, asked, themes };
    let table = source.table(view.further, width, most);
    let details_least = match rest.height {
        0..6 => 0,
        6..10 => 3,
        10..16 => 4,
        _ => 7,
    };
    let wanted = clamp(table.head.len() + table.rows.len());
    let tall = wanted.min(rest.height - details_least);
    let [grid, below] =
        Layout::vertical([Constraint::Length(tall), Constraint::Min(0)]).areas(rest);
    draw_table(state, scene, grid, &table);
    let label = themes.get(view.theme).map_or("", |theme| theme.label.as_str());
    let names: Vec<String> = figures.coders.iter().map(|coder| coder.name.clone()).collect();
    let mut told: Vec<(String, Style)> = words::theme(lang, asked, (view.theme, label), &names)
        .into_iter()
        .map(|said| (said, Style::new()))
        .collect();
    if above == 0
        && let Some(brief) = sets::in_brief(lang, figures, asked.question, view.round)
    {
        told.push((brief, Style::new()));
    }
    let coders: Vec<CoderId> = figures.coders.iter().map(|coder| coder.id).collect();
    let single = state.session.overlap(asked.question, &coders).single;
    let counts = (asked.agreement.units, asked.answers, single);
    let resampling = figures.of(view.round).resampling;
    let small = words::small_print(lang, view.round, counts, resampling);
    // What the figures rest on comes before how they were worked out.
    let small = opening::sample(state).into_iter().chain(small);
    told.extend(small.map(|said| (said, palette.dim())));
    draw_details(state, scene, below, told);
}

fn draw_table(state: &State, scene: &mut Scene<'_, '_>, area: Rect, table: &super::table::Table) {
    let palette = state.shell.palette;
    let width = usize::from(area.width);
    // A window too low for the heading shows the theme at the pointer rather.
    let head = if usize::from(area.height) > table.head.len() { table.head.len() } else { 0 };
    let room = usize::from(area.height) - head;
    let at = state.agreement.theme.min(table.rows.len().saturating_sub(1));
    let from = (at + 1).saturating_sub(room);
    let mut lines: Vec<Line<'static>> = table
        .head
        .iter()
        .take(head)
        .map(|line| Line::styled(line::fit(&format!(" {line}"), width), palette.strong()))
        .collect();
    let rows = table.rows.iter().enumerate().skip(from).take(room).map(|(n, row)| {
        let pointer = if n == at { "▸" } else { " " };
        let style = if n == at { palette.focus() } else { Style::new() };
        Line::styled(line::pad(&format!("{pointer}{row}"), width), style)
    });
    lines.extend(rows);
    let list = Rect { y: area.y + clamp(head), height: area.height - clamp(head), ..area };
    scene.rows(list, from, table.rows.len().saturating_sub(from).min(room), Target::Row);
    if state.modes.is_empty() && room > 0 {
        scene.cursor(area.x, list.y + clamp(at - from));
    }
    scene.frame.render_widget(Paragraph::new(Text::from(lines)), area);
}

/// What stands below the table; what does not fit is scrolled to.
fn draw_details(state: &State, scene: &mut Scene<'_, '_>, area: Rect, told: Vec<(String, Style)>) {
    if area.height < 2 {
        return;
    }
    let (shell, width) = (&state.shell, usize::from(area.width));
    let mut lines: Vec<Line<'static>> = Vec::new();
    for (said, style) in told {
        let wrapped = line::wrap(&said, width.saturating_sub(2).max(1)).into_iter();
        lines.extend(wrapped.map(|part| Line::styled(format!(" {part}"), style)));
    }
    let room = usize::from(area.height) - 1;
    let most = lines.len().saturating_sub(room);
    scene.most_scroll(most);
    let scroll = state.agreement.scroll.min(most);
    let more = if most > scroll {
        let key = shell.key_of(CommandId::Agreement(id::Agreement::ScrollDown));
        format!(" {} ─", text::more(shell.lang, most - scroll, key))
    } else {
        String::new()
    };
    let rule = format!("{}{more}", "─".repeat(width.saturating_sub(more.chars().count())));
    let mut drawn = vec![Line::styled(line::fit(&rule, width), shell.palette.dim())];
    drawn.extend(lines.into_iter().skip(scroll).take(room));
    scene.frame.render_widget(Paragraph::new(Text::from(drawn)), area);
}

fn clamp(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
