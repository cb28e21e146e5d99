//! The line with the indicator, and below it what it hits.

use super::super::answers::{draw_whole, key_width, respondent};
use super::super::indicator;
use super::TrialView;
use crate::codebook::{Order, Theme};
use crate::command::{CommandId, id};
use crate::message::{Explain, Lang, codebook_screen as codebook, trial as text};
use crate::study::ThemeSet;
use crate::suggest::{Hit, Outcome, Standing};
use crate::tui::scene::{Scene, Target};
use crate::tui::style::Palette;
use crate::tui::widget::marked_text::Mark;
use crate::tui::widget::{input, line};
use crate::tui::work::State;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Paragraph};
use std::ops::Range;
use unicode_width::UnicodeWidthStr;

/// The least rows that the list of hits keeps beside the whole answer.
const LIST: u16 = 9;
/// The least and most rows of the frame with the whole answer.
const WHOLE: [u16; 2] = [6, 8];
/// From how many rows on more is told of what must be absent.
const ROOMY: u16 = 24;
/// Words that are shown before the first that was found, where the text does not fit.
const WORDS_BEFORE: usize = 2;

/// Draws the line, how words must be found, what it comes to, and the answers.
pub(in crate::tui) fn draw(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    theme: &Theme,
    trial: &TrialView,
) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let width = usize::from(area.width.saturating_sub(2)).max(1);
    let how = settings(trial, lang).join(" · ");
    // A warning stands below how the words must be found, which is one line then.
    let mut told = match trial.too_common(state.session.codebook()) {
        Some(common) => {
            vec![line::fit(&how, width), line::fit(&format!("! {}", common.explain(lang)), width)]
        }
        None => line::wrap(&how, width),
    };
    told.truncate(2);
    told.extend(absent(trial, lang, width, if area.height < ROOMY { 1 } else { 3 }));
    let rows = u16::try_from(told.len()).unwrap_or(1).min(area.height / 4);
    let lines = |count| Constraint::Length(count);
    let [typed, about, list] =
        Layout::vertical([lines(1), lines(rows + 1), Constraint::Min(0)]).areas(area);
    // What is wrong takes the place of what is told, so that nothing jumps while typing.
    let told = match (&trial.fault, &trial.outcome) {
        (Some(fault), _) => lines_of(
            &text::faulty(lang, fault.explain(lang)),
            width,
            usize::from(about.height),
            palette.problem(),
        ),
        (None, outcome) => {
            let mut lines: Vec<Line<'static>> = told
                .into_iter()
                .take(usize::from(rows))
                .map(|told| Line::styled(format!(" {told}"), palette.dim()))
                .collect();
            let summary = outcome.as_ref().map_or_else(
                || text::nothing_typed(lang),
                |found| {
                    let (hits, missed) = (found.hits.len(), found.missed.unwrap_or_default());
                    text::found(lang, hits, found.tried, found.only_here(), missed)
                },
            );
            let summary = format!(" {}", line::fit(&summary, width));
            lines.push(Line::styled(summary, palette.strong()));
            lines
        }
    };
    scene.frame.render_widget(Paragraph::new(Text::from(told)), about);
    match &trial.outcome {
        None => draw_how(state, scene, list),
        Some(outcome) if outcome.hits.is_empty() => {
            let lines = lines_of(&text::nothing_found(lang), width, 2, Style::new());
            scene.frame.render_widget(Paragraph::new(Text::from(lines)), list);
        }
        Some(outcome) => draw_hits(state, scene, list, trial, outcome),
    }
    let label = match trial.own {
        Some(own) => text::label_own(lang, own + 1, theme.indicators.len()),
        None => text::label(lang),
    };
    // Last, so that the cursor stands where is typed.
    input::draw(scene, &label, &trial.input, typed, palette);
}

/// How words must be found, in words.
fn settings(trial: &TrialView, lang: Lang) -> Vec<String> {
    let polarity = indicator::polarity(trial.polarity, lang);
    let mut settings = vec![polarity.unwrap_or_else(|| text::polarity_any(lang))];
    if trial.is_one_word() {
        return settings;
    }
    settings.extend([
        match trial.order {
            Order::Given => text::order_given(lang),
            Order::Any => codebook::any_order(lang),
        },
        indicator::gap(trial.gap, lang),
    ]);
    settings
}

/// What must be absent, on so many lines.
fn absent(trial: &TrialView, lang: Lang, width: usize, lines: usize) -> Vec<String> {
    if trial.unless.is_empty() {
        return Vec::new();
    }
    let patterns: Vec<&str> = trial.unless.iter().map(|pattern| pattern.source.as_str()).collect();
    cut(&text::unless(lang, patterns.join("; ")), width, lines)
}

/// A text in at most so many lines, with a sign where something is lost.
fn cut(words: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines = line::wrap(words, width);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = line::fit(last, width.saturating_sub(2)) + " …";
        }
    }
    lines
}

fn lines_of(words: &str, width: usize, most: usize, style: Style) -> Vec<Line<'static>> {
    let lines = cut(words, width, most).into_iter();
    lines.map(|words| Line::styled(format!(" {words}"), style)).collect()
}

/// What can be typed, with an example of each.
fn draw_how(state: &State, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let rows = [
        ("angst", text::how_word(lang)),
        ("=AVG", text::how_exact(lang)),
        ("systeem*", text::how_begins(lang)),
        ("*overleg", text::how_ends(lang)),
        ("geen|niet", text::how_either(lang)),
        ("vast overleg", text::how_together(lang)),
    ];
    let mut lines = vec![Line::default()];
    lines.extend(rows.map(|(example, meaning)| {
        Line::from(vec![
            Span::raw(format!("   {example:<14}")),
            Span::styled(meaning, palette.dim()),
        ])
    }));
    scene.frame.render_widget(Paragraph::new(Text::from(lines)), area);
}

fn draw_hits(
    state: &State,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    trial: &TrialView,
    outcome: &Outcome,
) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let [least, most] = WHOLE;
    let spare = area.height.saturating_sub(LIST);
    let whole = if spare >= least { spare.min(most) } else { 0 };
    let [above, below] =
        Layout::vertical([Constraint::Min(0), Constraint::Length(whole)]).areas(area);
    let room = usize::from(above.width).saturating_sub(4);
    let coded = line::fit(&coded(outcome, lang), room);
    let mut block = Block::bordered().title(format!(" {coded} "));
    if outcome.only_here() > 0 {
        let sign = format!(" {} ", line::fit(&text::only_sign(lang), room));
        block = block.title_bottom(Line::from(sign).right_aligned());
    }
    let inner = block.inner(above);
    scene.frame.render_widget(block, above);
    let height = usize::from(inner.height);
    scene.page(height.saturating_sub(1));
    let first = trial.at.saturating_sub(height / 2).min(outcome.hits.len().saturating_sub(height));
    let columns = Columns::of(state, trial, outcome, usize::from(inner.width));
    let rows: Vec<Line<'static>> = outcome
        .hits
        .iter()
        .enumerate()
        .skip(first)
        .take(height)
        .map(|(n, hit)| columns.row(state, trial, hit, n == trial.at))
        .collect();
    scene.rows(inner, first, rows.len(), Target::Row);
    // What was found before what is typed now is not what it finds.
    let old = trial.fault.is_some();
    let style = if old { palette.dim() } else { Style::new() };
    scene.frame.render_widget(Paragraph::new(Text::from(rows)).style(style), inner);
    if let Some(hit) = outcome.hits.get(trial.at).filter(|_| whole > 0) {
        let spans = hit.evidence.iter().flat_map(|evidence| &evidence.spans);
        let theme = trial.theme;
        let colour = state.session.codebook().colour_of(trial.question, theme);
        let mark = |span: &Range<usize>| Mark { span: span.clone(), theme, colour, learned: false };
        let marks: Vec<Mark> = spans.map(mark).collect();
        let mut about = vec![coding(state, trial, hit.standing, lang)];
        about.extend(hit.is_negated().then(|| text::negated(lang)));
        let open = CommandId::Trial(id::Trial::ToAnswer);
        draw_whole(state, scene, below, hit.answer, &marks, &about, open);
    }
}

/// How the answers that are hit are coded.
fn coded(outcome: &Outcome, lang: Lang) -> String {
    let count = outcome.standings();
    let parts = [
        (count.otherwise, text::coded_otherwise(lang, count.otherwise)),
        (count.no_theme, text::coded_none(lang, count.no_theme)),
        (count.open, text::coded_open(lang, count.open)),
        (count.given, text::coded_given(lang, count.given)),
    ];
    let there = parts.into_iter().filter(|(count, _)| *count > 0);
    there.map(|(_, words)| words).collect::<Vec<_>>().join(" · ")
}

/// How an answer is coded, in words.
fn coding(state: &State, trial: &TrialView, standing: Standing, lang: Lang) -> String {
    match standing {
        Standing::Given(_) => text::this_theme(lang),
        Standing::NoTheme => text::no_theme(lang),
        Standing::Open => text::not_coded(lang),
        Standing::Otherwise(themes) => labels(state, trial, themes).join(", "),
    }
}

fn labels(state: &State, trial: &TrialView, given: ThemeSet) -> Vec<String> {
    let question = state.session.codebook().questions.get(trial.question);
    let themes = question.map_or(&[][..], |question| &question.themes);
    given.iter().filter_map(|theme| themes.get(theme)).map(|theme| theme.label.clone()).collect()
}

/// How wide the parts of a row are.
struct Columns {
    key: usize,
    coding: usize,
    width: usize,
}

impl Columns {
    fn of(state: &State, trial: &TrialView, outcome: &Outcome, width: usize) -> Self {
        let lang = state.shell.lang;
        let key = key_width(state, outcome.hits.iter().map(|hit| hit.answer));
        let codings = outcome.hits.iter().map(|hit| coding(state, trial, hit.standing, lang));
        let widest = codings.map(|coding| coding.width()).max().unwrap_or(0);
        Self { key, coding: widest.min(width / 4), width }
    }

    /// A hit: the pointer, how it is coded, whether it is new, who gave it, and the words in their place.
    fn row(&self, state: &State, trial: &TrialView, hit: &Hit, focused: bool) -> Line<'static> {
        let (lang, palette) = (state.shell.lang, state.shell.palette);
        let pointer = if focused { "▸" } else { " " };
        let sign = match hit.standing {
            Standing::Otherwise(_) => "≠",
            Standing::NoTheme => "–",
            Standing::Open => "?",
            Standing::Given(_) => "✓",
        };
        let coding = line::pad(&coding(state, trial, hit.standing, lang), self.coding);
        let key = line::pad(respondent(state, hit.answer).unwrap_or_default(), self.key);
        let new = if hit.known { " " } else { "+" };
        let head = line::fit(&format!("{pointer}{sign} {coding} {new}{key}  "), self.width);
        let room = self.width.saturating_sub(head.width());
        let mut spans = vec![Span::raw(head)];
        let answer = state.session.study().answer(hit.answer);
        let words = hit.pieces(answer.map_or("", |answer| answer.text.as_str()));
        spans.extend(excerpt(&words, room, palette));
        let row = Line::from(spans);
        if focused { row.patch_style(palette.focus()) } else { row }
    }
}

/// A text with the words that were found in sight and marked, exactly so wide.
fn excerpt(pieces: &[(&str, bool)], mut room: usize, palette: Palette) -> Vec<Span<'static>> {
    let before: usize = pieces.iter().take_while(|(_, found)| !found).map(|p| p.0.width()).sum();
    let mut spans = Vec::new();
    for (number, (piece, found)) in pieces.iter().enumerate() {
        let shown = match (number, found) {
            (_, true) => format!("«{piece}»"),
            (0, false) if before > room / 3 => last_words(piece),
            _ => (*piece).to_owned(),
        };
        let shown = line::fit(&shown, room);
        room -= shown.width();
        spans.push(Span::styled(shown, if *found { palette.strong() } else { Style::new() }));
    }
    spans.push(Span::raw(" ".repeat(room)));
    spans
}

/// The end of a text: so many words.
fn last_words(text: &str) -> String {
    let spaces = text.trim_end().char_indices().rev().filter(|(_, c)| c.is_whitespace());
    match spaces.map(|(at, _)| at).nth(WORDS_BEFORE - 1) {
        Some(from) => format!("…{}", text.get(from..).unwrap_or_default().trim_start()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[(&str, bool)], room: usize) -> String {
        Line::from(excerpt(pieces, room, Palette::Mono)).to_string()
    }

    #[test]
    fn the_words_found_are_in_sight_however_far_on_they_stand() {
        let pieces =
            [("In deze organisatie is er helaas ", false), ("geen", true), (" overleg", false)];
        assert_eq!(shown(&pieces, 30), "…er helaas «geen» overleg     ");
        assert_eq!(shown(&pieces, 20), "…er helaas «geen» o…");
        assert_eq!(
            shown(&[("Er is ", false), ("geen", true)], 30),
            "Er is «geen»                  "
        );
    }

    #[test]
    fn no_width_breaks_a_row() {
        for room in 0..40 {
            let row = shown(&[("a\u{1b}日本 語 ", false), ("é日", true), ("x", true)], room);
            assert_eq!(row.width(), room);
        }
    }
}
