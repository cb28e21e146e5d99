//! Drawing the queue of differences: the answer, what both coders gave it, and what it becomes.

use super::{SettleView, coders, labels, way};
use crate::command::{CommandId, id};
use crate::decide::{Difference, Settled};
use crate::message::{settle as text, tui, visible};
use crate::store::Way;
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::{heading, title};
use crate::tui::widget::line;
use crate::tui::widget::marked_text::{self, Mark};
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Paragraph};
use unicode_width::UnicodeWidthStr;

/// From how high a body on what the coders gave stands in blocks.
const ROOM_FOR_BLOCKS: u16 = 17;
/// From how high a body on the answer and the themes have a frame.
const ROOM_FOR_FRAMES: u16 = 14;
/// From how high a body on the themes have a frame too.
const ROOM_FOR_MORE: u16 = 26;

/// Draws the queue.
pub(in crate::tui) fn draw(
    state: &State,
    scene: &mut Scene<'_, '_>,
    view: &SettleView,
    body: Rect,
) {
    let lang = state.shell.lang;
    let lines = |count| Constraint::Length(count);
    let top = u16::from(body.height >= 10);
    let about = u16::from(body.height >= 8);
    let [first, second, third, below] =
        Layout::vertical([lines(top), lines(1), lines(about), Constraint::Min(0)]).areas(body);
    if top > 0 {
        title(state, scene, first);
    }
    let question = state.session.codebook().questions.get(view.question);
    let name = question.map_or("", |question| question.heading.as_str());
    let open = view.open(&state.session);
    heading(state, scene, second, name, &place(state, view, open));
    let shown = view.shown().filter(|_| open > 0 || !view.only_open);
    let Some(shown) = shown else {
        let [one, other] = &view.between;
        let nothing = if view.rows.is_empty() {
            text::none(lang, visible(&one.name), visible(&other.name))
        } else {
            text::none_open(lang, state.shell.key_of(CommandId::Settle(id::Settle::OnlyOpen)))
        };
        let wrapped = line::wrap(&nothing, usize::from(below.width).saturating_sub(2).max(1));
        let wrapped: Vec<Line<'static>> =
            wrapped.into_iter().map(|part| Line::from(format!(" {part}"))).collect();
        scene.frame.render_widget(Paragraph::new(Text::from(wrapped)), below);
        return;
    };
    if about > 0 {
        draw_about(state, scene, view, third);
    }
    draw_difference(state, scene, view, &shown, below, body.height);
}

/// Which difference this is, and how many are open.
fn place(state: &State, view: &SettleView, open: usize) -> String {
    let lang = state.shell.lang;
    if view.rows.is_empty() {
        return String::new();
    }
    if !view.only_open {
        return text::place(lang, view.at + 1, view.rows.len(), open);
    }
    let before = view.rows.iter().take(view.at + 1);
    let at = before.filter(|row| state.session.settled(row.answer).is_none()).count();
    text::place_open(lang, at, open)
}

/// The theme that the difference stands under, and between whom it is.
fn draw_about(state: &State, scene: &mut Scene<'_, '_>, view: &SettleView, area: Rect) {
    let lang = state.shell.lang;
    let question = state.session.codebook().questions.get(view.question);
    let about = view.about().and_then(|(theme, count)| {
        let label = visible(&question?.themes.get(theme)?.label);
        Some(text::about(lang, label, count))
    });
    let [one, other] = &view.between;
    let names = format!("{} ↔ {} ", visible(&one.name), visible(&other.name));
    let left = format!(" {}", about.unwrap_or_default());
    let shown = line::ends(&left, &names, usize::from(area.width));
    scene.frame.render_widget(Line::from(shown), area);
}

fn draw_difference(
    state: &State,
    scene: &mut Scene<'_, '_>,
    view: &SettleView,
    shown: &Difference,
    area: Rect,
    height: u16,
) {
    let width = usize::from(area.width);
    let blocks = height >= ROOM_FOR_BLOCKS && width >= coders::BESIDE;
    let frames = height >= ROOM_FOR_FRAMES;
    let given = coders::given(state, view, shown, (width / 2).saturating_sub(4).max(1));
    let both =
        if blocks { coders::height(&given).min(usize::from(area.height) / 3).max(3) } else { 2 };
    let question = state.session.codebook().questions.get(view.question);
    let themes = question.map_or(0, |question| question.themes.len());
    let list_framed = height >= ROOM_FOR_MORE;
    let frame = if list_framed { 2 } else { 0 };
    let left = usize::from(area.height).saturating_sub(both + 1);
    let least_answer = if frames { 4 } else { 1 };
    let list = (themes + frame).min(left.saturating_sub(least_answer)).max(1 + frame);
    let [answer, middle, status, list] = Layout::vertical([
        Constraint::Min(0),
        Constraint::Length(clamp(both)),
        Constraint::Length(1),
        Constraint::Length(clamp(list)),
    ])
    .areas(area);
    draw_answer(state, scene, view, shown, answer, frames);
    let settled = state.session.settled(shown.answer);
    if blocks {
        let halves = Layout::horizontal([Constraint::Fill(1), Constraint::Fill(1)]).areas(middle);
        let halves: [Rect; 2] = halves;
        let ways = [Way::First, Way::Second];
        for ((given, half), way) in given.into_iter().zip(halves).zip(ways) {
            let taken = settled.as_ref().is_some_and(|settled| settled.way == way);
            let title = coders::titled(&given, usize::from(half.width));
            let style = coders::frame(taken, state);
            let block = Block::bordered().title(title).border_style(style);
            let inner = block.inner(half);
            let inner = Rect {
                x: inner.x + 1.min(inner.width),
                width: inner.width.saturating_sub(1),
                ..inner
            };
            scene.frame.render_widget(block, half);
            scene.frame.render_widget(Paragraph::new(Text::from(given.lines)), inner);
        }
    } else {
        let lines = coders::in_lines(state, view, shown, width);
        scene.frame.render_widget(Paragraph::new(Text::from(lines.to_vec())), middle);
    }
    draw_status(state, scene, view, shown, settled.as_ref(), status);
    draw_themes(state, scene, view, shown, list, list_framed);
}

/// Whether it is settled, which way and why.
fn draw_status(
    state: &State,
    scene: &mut Scene<'_, '_>,
    view: &SettleView,
    shown: &Difference,
    settled: Option<&Settled>,
    area: Rect,
) {
    let (session, lang, palette) = (&state.session, state.shell.lang, state.shell.palette);
    let names = |id| {
        let own = session.coder();
        let known = session.others().iter().chain([own]).find(|coder| coder.id == id);
        known.map_or("", |coder| coder.name.as_str())
    };
    let (told, style) = match (view.ticks, settled) {
        (Some(_), _) => {
            let key = state.shell.key_of(CommandId::Settle(id::Settle::Store));
            (text::is_changed(lang, key), palette.strong())
        }
        (None, Some(settled)) => {
            let between = settled.between.map(names);
            let themes = || labels(session, view.question, settled.themes, lang);
            let way = way(settled.way, between, themes, lang);
            (text::is_settled(lang, visible(names(settled.by)), way), palette.good())
        }
        (None, None) => (text::is_open(lang), Style::new()),
    };
    let waits = view.reasons.get(&shown.answer).filter(|reason| !reason.is_empty());
    let stored = settled.map(|settled| &settled.reason).filter(|reason| !reason.is_empty());
    let told = match (waits, stored) {
        (Some(reason), _) => text::reason_kept(lang, told, visible(reason)),
        (None, Some(reason)) => text::because(lang, told, visible(reason)),
        (None, None) => told,
    };
    let shown = line::fit(&format!(" {told}"), usize::from(area.width));
    scene.frame.render_widget(Line::styled(shown, style), area);
}

fn draw_answer(
    state: &State,
    scene: &mut Scene<'_, '_>,
    view: &SettleView,
    shown: &Difference,
    area: Rect,
    framed: bool,
) {
    let (session, lang) = (&state.session, state.shell.lang);
    let Some((answer, _, question)) = session.answer(shown.answer) else { return };
    let room = usize::from(area.width).saturating_sub(if framed { 6 } else { 2 }).max(1);
    // The words for what one of them gave come first: where marks overlap the first counts.
    let given = shown.first.union(shown.second);
    let suggestions = session.codebook_suggestions(shown.answer).iter();
    let (own, rest): (Vec<_>, Vec<_>) = suggestions.partition(|s| given.contains(s.theme));
    let marks: Vec<Mark> = own
        .into_iter()
        .chain(rest)
        .flat_map(|suggestion| {
            let colour = question.themes.get(suggestion.theme).and_then(|theme| theme.colour);
            let theme = suggestion.theme;
            let spans = suggestion.evidence.iter().flat_map(|evidence| &evidence.spans);
            spans.map(move |span| Mark { span: span.clone(), theme, colour, learned: false })
        })
        .collect();
    let rows = marked_text::rows(&answer.text, &marks, &[], room, state.shell.palette);
    let height = usize::from(area.height.saturating_sub(if framed { 2 } else { 0 }));
    let most = rows.len().saturating_sub(height);
    scene.most_scroll(most);
    let scroll = view.scroll.min(most);
    let mut inner =
        Rect { x: area.x + 1.min(area.width), width: area.width.saturating_sub(1), ..area };
    if framed {
        let respondent = session.study().respondent(answer.respondent);
        let mut left = vec![tui::answer_of(lang, respondent.map_or("", |r| r.key.as_str()))];
        left.extend(session.study().group_of(answer.respondent).map(visible));
        let alike = session.alike(shown, view.ids()).len();
        let key = state.shell.key_of(CommandId::Settle(id::Settle::Apart));
        let right = match alike {
            0 | 1 => String::new(),
            many if view.apart => text::only_this(lang, many, key),
            many => text::alike(lang, many, key),
        };
        let right = line::fit(&right, usize::from(area.width / 2));
        let free = usize::from(area.width).saturating_sub(right.width() + 7);
        let left = line::fit(&left.join(" · "), free);
        let mut block = Block::bordered().title(format!(" {left} "));
        if !right.is_empty() {
            block = block.title(Line::from(format!(" {right} ")).right_aligned());
        }
        if most > scroll {
            let key = state.shell.key_of(CommandId::Settle(id::Settle::ScrollDown));
            let more = format!(" {} ({key}) ", tui::more_below(lang, most - scroll));
            block = block.title_bottom(Line::from(more).right_aligned());
        }
        inner = block.inner(area);
        inner =
            Rect { x: inner.x + 1.min(inner.width), width: inner.width.saturating_sub(1), ..inner };
        scene.frame.render_widget(block, area);
    }
    let rows: Vec<Line<'static>> = rows.into_iter().skip(scroll).take(height).collect();
    scene.frame.render_widget(Paragraph::new(Text::from(rows)), inner);
}

/// The themes with what is ticked, and who of both gave them.
fn draw_themes(
    state: &State,
    scene: &mut Scene<'_, '_>,
    view: &SettleView,
    shown: &Difference,
    area: Rect,
    framed: bool,
) {
    let palette = state.shell.palette;
    let question = state.session.codebook().questions.get(view.question);
    let themes = question.map_or(&[][..], |question| question.themes.as_slice());
    let mut inner = area;
    if framed {
        let block = Block::bordered();
        inner = block.inner(area);
        scene.frame.render_widget(block, area);
    }
    let height = usize::from(inner.height);
    let focus = view.focus.min(themes.len().saturating_sub(1));
    let first = (focus + 1).saturating_sub(height);
    let ticked = view.ticked(&state.session);
    let label = themes.iter().map(|theme| visible(&theme.label).width()).max().unwrap_or(0);
    let width = usize::from(inner.width);
    let key = |id| state.shell.key_of(CommandId::Settle(id));
    let (a, b) = (key(id::Settle::TakeFirst), key(id::Settle::TakeSecond));
    let rows: Vec<Line<'static>> = themes
        .iter()
        .enumerate()
        .skip(first)
        .take(height)
        .map(|(n, theme)| {
            let gave = |gave: bool, key: &str| {
                if gave { key.to_owned() } else { "·".repeat(key.width()) }
            };
            let row = format!(
                "{}[{}] {} {} {} {}",
                if n == focus { "▸" } else { " " },
                if ticked.contains(n) { "x" } else { " " },
                if n < 9 { (n + 1).to_string() } else { " ".into() },
                line::pad(&theme.label, label.min(width.saturating_sub(12)).max(1)),
                gave(shown.first.contains(n), &a),
                gave(shown.second.contains(n), &b),
            );
            let style = if n == focus {
                palette.focus()
            } else if ticked.contains(n) {
                palette.strong()
            } else {
                Style::new()
            };
            Line::styled(line::pad(&row, width), style)
        })
        .collect();
    scene.rows(inner, first, rows.len(), Target::Row);
    if state.modes.is_empty() && height > 0 && inner.width > 2 {
        scene.cursor(inner.x + 2, inner.y + clamp(focus - first));
    }
    scene.frame.render_widget(Paragraph::new(Text::from(rows)), inner);
}

fn clamp(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
