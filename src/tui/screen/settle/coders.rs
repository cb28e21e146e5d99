//! What each of the two coders gave: themes with the words that the codebook has for them, memo and doubt.

use super::{SettleView, labels};
use crate::command::{CommandId, id};
use crate::decide::Difference;
use crate::message::{settle as text, visible};
use crate::store::Coder;
use crate::study::ThemeSet;
use crate::suggest;
use crate::tui::style::sign;
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::style::Style;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

/// What a coder gave, as a block.
pub(super) struct Given {
    /// The key that takes it, and whose it is.
    pub(super) title: String,
    pub(super) lines: Vec<Line<'static>>,
}

/// What both gave, in blocks of so many cells wide.
pub(super) fn given(
    state: &State,
    view: &SettleView,
    shown: &Difference,
    width: usize,
) -> [Given; 2] {
    let [one, other] = &view.between;
    [
        of(state, view, shown, (one, shown.first, shown.second, id::Settle::TakeFirst), width),
        of(state, view, shown, (other, shown.second, shown.first, id::Settle::TakeSecond), width),
    ]
}

fn of(
    state: &State,
    view: &SettleView,
    shown: &Difference,
    (coder, own, others, take): (&Coder, ThemeSet, ThemeSet, id::Settle),
    width: usize,
) -> Given {
    let (session, lang, palette) = (&state.session, state.shell.lang, state.shell.palette);
    let answer = shown.answer;
    let mut lines = Vec::new();
    let asked = session.codebook().questions.get(view.question);
    let said = session.study().answer(answer).map_or("", |answer| answer.text.as_str());
    for (number, theme) in own.iter().filter_map(|n| Some((n, asked?.themes.get(n)?))) {
        // What only this coder gave is what it is about.
        let only = !others.contains(number);
        let mut row = format!("{} {}", if only { "≠" } else { "=" }, visible(&theme.label));
        let found = session.codebook_suggestions(answer).iter().find(|s| s.theme == number);
        if let Some(found) = found {
            let words = suggest::evidence_words(found, said);
            row = format!("{row} {} {words}", sign(number));
        }
        let style = if only { palette.strong() } else { palette.dim() };
        lines.extend(hanging(&row, width).map(|part| Line::styled(part, style)));
    }
    if own.is_empty() {
        lines.push(Line::styled(format!("≠ {}", text::no_theme(lang)), palette.strong()));
    }
    if session.doubt_of(coder.id, answer) {
        lines.push(Line::from(text::doubt(lang)));
    }
    if let Some(memo) = session.memo_of(coder.id, answer) {
        let memo = text::memo(lang, visible(memo));
        lines.extend(hanging(&memo, width).map(Line::from));
    }
    let key = state.shell.key_of(CommandId::Settle(take));
    Given { title: text::coder(lang, key, visible(&coder.name)), lines }
}

/// The same in a line each, for small windows.
pub(super) fn in_lines(
    state: &State,
    view: &SettleView,
    shown: &Difference,
    width: usize,
) -> [Line<'static>; 2] {
    let (session, lang) = (&state.session, state.shell.lang);
    let line = |coder: &Coder, themes, take| {
        let key = state.shell.key_of(CommandId::Settle(take));
        let themes = labels(session, view.question, themes, lang);
        let title = text::coder(lang, key, visible(&coder.name));
        Line::from(line::fit(&format!(" {title}: {themes}"), width))
    };
    let [one, other] = &view.between;
    [
        line(one, shown.first, id::Settle::TakeFirst),
        line(other, shown.second, id::Settle::TakeSecond),
    ]
}

/// Lines of which all but the first are indented.
fn hanging(said: &str, width: usize) -> impl Iterator<Item = String> {
    let wrapped = line::wrap(said, width.saturating_sub(2).max(1)).into_iter().enumerate();
    wrapped.map(|(n, part)| if n == 0 { part } else { format!("  {part}") })
}

/// How wide a window must be for two blocks beside each other.
pub(super) const BESIDE: usize = 56;

/// How many rows the blocks take, with their frames.
pub(super) fn height(given: &[Given; 2]) -> usize {
    given.iter().map(|given| given.lines.len()).max().unwrap_or(0) + 2
}

/// The title of a block, cut to its width.
pub(super) fn titled(given: &Given, width: usize) -> String {
    let room = width.saturating_sub(4);
    let title = line::fit(&given.title, room);
    if title.width() == 0 { String::new() } else { format!(" {title} ") }
}

/// The style of the frame round what counts.
pub(super) fn frame(taken: bool, state: &State) -> Style {
    if taken { state.shell.palette.good() } else { Style::new() }
}
