//! What the codebook says about a theme, as lines: on the codebook screen and in the panel that the coding
//! screen shows.

use super::indicator::{Notes, details, pattern};
use super::tally::Tally;
use crate::codebook::Theme;
use crate::message::{advice, codebook_screen as text, visible};
use crate::tui::style::Palette;
use crate::tui::widget::line;
use crate::tui::work::State;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// Width of the column with the names of the parts.
const NAMES: usize = 13;
/// The least width at which that column is worth its room.
const ROOM_FOR_NAMES: usize = 56;

/// Lines about a theme, being written.
pub(super) struct Card {
    lines: Vec<Line<'static>>,
    width: usize,
    palette: Palette,
    /// Whether the part before stands below its name.
    long: bool,
}

impl Card {
    /// A card of this width, nothing on it.
    pub(super) fn new(width: usize, palette: Palette) -> Self {
        Self { lines: Vec::new(), width: width.max(1), palette, long: false }
    }

    /// The lines written.
    pub(super) fn into_lines(self) -> Vec<Line<'static>> {
        self.lines
    }

    /// A text over the whole width.
    pub(super) fn paragraph(&mut self, text: &str, style: Style) {
        for part in line::wrap(text, self.width) {
            self.lines.push(Line::styled(part, style));
        }
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.lines.push(Line::default());
    }

    /// A part with its name: before it when there is room or when it is short, else above it.
    pub(super) fn part(&mut self, name: &str, paragraphs: &[String]) {
        let short = NAMES + paragraphs.iter().map(|text| text.width()).max().unwrap_or(0);
        let beside = self.width >= ROOM_FOR_NAMES || short <= self.width;
        let column = if beside { NAMES } else { 0 };
        let after_long = std::mem::replace(&mut self.long, !beside);
        if !beside || after_long {
            self.gap();
        }
        if !beside {
            self.paragraph(name, self.palette.strong());
        }
        let mut name = if beside { name } else { "" };
        for paragraph in paragraphs {
            for part in line::wrap(paragraph, self.width.saturating_sub(column).max(1)) {
                self.lines.push(Line::from(vec![
                    Span::styled(line::pad(name, column), self.palette.strong()),
                    Span::raw(part),
                ]));
                name = "";
            }
        }
    }

    /// The same when there is something to say.
    fn part_if(&mut self, name: &str, text: &str) {
        if !text.trim().is_empty() {
            self.part(name, &[text.to_owned()]);
        }
    }

    /// What a theme is and when to give it.
    pub(super) fn meaning(&mut self, state: &State, theme: &Theme) {
        let lang = state.shell.lang;
        self.paragraph(&theme.subtheme, self.palette.dim());
        self.long = self.width >= ROOM_FOR_NAMES;
        if theme.definition.trim().is_empty() {
            self.part(&text::definition(lang), &[text::no_definition(lang)]);
        }
        self.part_if(&text::definition(lang), &theme.definition);
        self.part_if(&text::use_when(lang), &theme.use_when);
        self.part_if(&text::not_when(lang), &theme.not_when);
        let levels: Vec<String> = theme
            .levels
            .iter()
            .map(|code| {
                let known = state.session.codebook().levels.iter().find(|l| l.code == *code);
                known.map_or_else(|| code.clone(), |known| text::level(lang, code, &known.label))
            })
            .collect();
        self.part_if(&text::levels(lang), &levels.join(", "));
        self.part_if(&text::implication(lang), &theme.implication);
    }

    /// The coder's own note with it.
    pub(super) fn memo(&mut self, state: &State, question: usize, theme: usize) {
        let memo = state.session.theme_memo(question, theme).unwrap_or_default();
        self.part_if(&text::own_memo(state.shell.lang), &memo);
    }

    /// The coder's own note with the study.
    pub(super) fn study_memo(&mut self, state: &State) {
        let memo = state.session.study_memo().unwrap_or_default();
        self.part_if(&text::own_study_memo(state.shell.lang), memo);
    }

    /// Its places in other frameworks.
    pub(super) fn lenses(&mut self, state: &State, theme: &Theme) {
        let lenses = theme.lenses.iter().map(|(lens, place)| format!("{lens}: {place}"));
        self.part_if(&text::lenses(state.shell.lang), &lenses.collect::<Vec<_>>().join(" · "));
    }

    /// How often it was given and suggested.
    pub(super) fn counts(&mut self, state: &State, tally: &Tally, question: usize, theme: usize) {
        let lang = state.shell.lang;
        let Some(counts) = tally.theme(question, theme) else { return };
        let coded = tally.coded(question);
        let given = tally.coders.iter().zip(counts.given.iter().zip(coded)).enumerate();
        let given: Vec<String> = given
            .map(|(n, (coder, (count, coded)))| match n {
                0 => text::given_own(lang, count, coded),
                _ => text::given_other(lang, visible(&coder.name), count, coded),
            })
            .collect();
        self.part(&text::given(lang), &given);
        if !state.session.gives_suggestions() {
            return;
        }
        self.part(&text::pointed(lang), &[text::pointed_at(lang, counts.pointed)]);
        match counts.record.missed.len() {
            0 => {}
            count => self.part(&advice::missed(lang), &[advice::missed_in(lang, count)]),
        }
    }

    /// What suggests it, with how often each is found.
    pub(super) fn indicators(
        &mut self,
        state: &State,
        tally: &Tally,
        theme: &Theme,
        hits: (usize, usize),
    ) {
        let lang = state.shell.lang;
        self.gap();
        if theme.indicators.is_empty() {
            return self.paragraph(&text::no_indicators(lang), Style::new());
        }
        // Who judges unaided is not told where they hit.
        let aided = state.session.gives_suggestions();
        let count = theme.indicators.len();
        let title = if aided {
            text::indicators_title(lang, count)
        } else {
            text::indicators_unaided(lang, count)
        };
        self.paragraph(&title, self.palette.strong());
        let counts = tally.theme(hits.0, hits.1);
        let scores = counts.map_or(&[][..], |theme| &theme.record.scores);
        let counts = counts.map_or(&[][..], |theme| &theme.hits);
        let notes = Notes::of(&theme.indicators);
        let number = counts.iter().max().map_or(1, |most| most.to_string().width()).max(2);
        for (n, indicator) in theme.indicators.iter().enumerate() {
            let count = counts.get(n).copied().unwrap_or(0);
            let head = if aided { format!("{count:>number$}  ") } else { "  ".to_owned() };
            let words = pattern(&indicator.pattern);
            let mut more = details(indicator, notes.sign(indicator), lang);
            let score = scores.get(n).filter(|score| score.found > 0);
            more.extend(score.map(|score| advice::right(lang, score.right, score.found)));
            self.hanging(&head, &words, &more.join(" · "));
        }
        for note in notes.lines(lang) {
            self.gap();
            self.paragraph(&note, Style::new());
        }
        self.gap();
        self.paragraph(&text::pattern_legend(lang), self.palette.dim());
        self.paragraph(&text::weight_legend(lang), self.palette.dim());
    }

    /// Words behind a number, and what is to be said of them: behind them when they fit on one line, else
    /// below.
    fn hanging(&mut self, head: &str, words: &str, more: &str) {
        let indent = head.width();
        let room = self.width.saturating_sub(indent).max(1);
        let words = visible(words);
        if words.width() + 3 + more.width() <= room {
            self.lines.push(Line::from(vec![
                Span::raw(format!("{head}{words}   ")),
                Span::styled(more.to_owned(), self.palette.dim()),
            ]));
            return;
        }
        let blank = " ".repeat(indent);
        let mut head = head;
        for part in wrap_alternatives(&words, room) {
            self.lines.push(Line::from(format!("{head}{part}")));
            head = &blank;
        }
        for part in line::wrap(more, room) {
            self.lines.push(Line::from(vec![
                Span::raw(blank.clone()),
                Span::styled(part, self.palette.dim()),
            ]));
        }
    }
}

/// A pattern in lines: broken between alternatives too.
fn wrap_alternatives(words: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in words.split_inclusive(['/', ' ']) {
        let fits = |last: &String| last.width() + piece.trim_end().width() <= width;
        match lines.last_mut() {
            Some(last) if fits(last) => last.push_str(piece),
            _ => lines.push(piece.to_owned()),
        }
    }
    lines.retain(|line| !line.is_empty());
    lines.iter().flat_map(|line| line::wrap(line, width)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_breaks_between_its_alternatives() {
        assert_eq!(
            wrap_alternatives("delen/deelt/gedeeld + mag", 13),
            ["delen/deelt/", "gedeeld + mag"]
        );
        assert_eq!(wrap_alternatives("kort", 2), ["ko", "rt"]);
    }

    #[test]
    fn the_name_of_a_part_stands_beside_it_only_where_there_is_room() {
        let shown = |width| {
            let mut card = Card::new(width, Palette::Mono);
            card.part("Niveau", &["Organisatie".to_owned()]);
            card.into_lines().iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(shown(60), ["Niveau       Organisatie"]);
        assert_eq!(shown(20), ["", "Niveau", "Organisatie"]);
    }
}
