//! Reading the screen, as a coder does.

use crate::known::Known;
use duiding::study::ThemeSet;

/// The coding screen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shown {
    pub(crate) respondent: String,
    pub(crate) question: usize,
    pub(crate) ticked: ThemeSet,
    /// Whether it is decided on.
    pub(crate) coded: bool,
    /// How many answers say nearly the same.
    pub(crate) near: usize,
    /// Whether it is proposed that no theme applies.
    pub(crate) none: bool,
}

/// A row of the theme round or of the list of near answers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub(crate) ticked: bool,
    pub(crate) text: String,
    /// What stands below it: the other themes, among other things.
    pub(crate) about: String,
}

/// The answer on the coding screen.
pub(crate) fn coding(screen: &str, known: &Known) -> Option<Shown> {
    let question = question(screen, known)?;
    let title = screen.lines().find(|line| line.contains("┌ Antwoord "))?;
    let title = title.split("┌ Antwoord ").nth(1)?;
    let respondent = title.split_whitespace().next()?.to_owned();
    let near = title.split(" bijna gelijk").next().filter(|_| title.contains(" bijna gelijk"));
    let near = near.and_then(|before| before.split_whitespace().last()?.parse().ok()).unwrap_or(0);
    let mut ticked = ThemeSet::EMPTY;
    for line in screen.lines() {
        let Some((_, row)) = line.rsplit_once('│').and(line.split_once('[')) else { continue };
        let mut parts = row.split_whitespace();
        let (Some(sign), Some(number)) = (parts.next(), parts.next()) else { continue };
        if sign == "x]"
            && let Ok(number) = number.parse::<usize>()
        {
            ticked.insert(number - 1);
        }
    }
    let coded = title.contains("· gecodeerd");
    let none = screen.contains("Thema's: voorstel geen thema");
    Some(Shown { none, respondent, question, ticked, coded, near })
}

/// The question that a screen is about: its heading stands in the second line.
fn question(screen: &str, known: &Known) -> Option<usize> {
    let heading = screen.lines().nth(1)?.trim();
    known.headings.iter().position(|known| heading.contains(known.as_str()))
}

/// The theme round: the question and the theme by the line in its head, and the rows on the page.
pub(crate) fn round(screen: &str, known: &Known) -> Option<(usize, usize, Vec<Row>)> {
    let question = question(screen, known)?;
    let (label, _) = screen.lines().nth(1)?.split_once(" — ")?;
    let theme = known.labels.get(question)?.iter().position(|known| known == label.trim())?;
    Some((question, theme, rows(screen.lines())))
}

/// The list of answers that say nearly the same.
pub(crate) fn near(screen: &str) -> Option<Vec<Row>> {
    let from = screen.lines().position(|line| line.contains("┌ Samen beslissen met"))?;
    let before = screen.lines().nth(from)?.split("┌ Samen").next()?;
    let column = before.chars().count();
    let boxed: Vec<String> =
        screen.lines().skip(from + 1).map(|line| line.chars().skip(column).collect()).collect();
    let inside = boxed.iter().map(String::as_str).take_while(|line| line.starts_with('│'));
    let inside: Vec<&str> =
        inside.filter_map(|line| line.trim_start_matches('│').split('│').next()).collect();
    Some(rows(inside.into_iter()))
}

/// The rows of a list: `▸[x] ▇▇  text`, with what a line of the text follows on left out.
fn rows<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<Row> {
    let mut rows = Vec::new();
    for line in lines {
        let line = line.trim_start_matches(['│', ' ', '▸']);
        let (ticked, rest) = match (line.strip_prefix("[x] "), line.strip_prefix("[ ] ")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => {
                if let Some(last) = rows.last_mut() {
                    let last: &mut Row = last;
                    last.about.push_str(line);
                    last.about.push(' ');
                }
                continue;
            }
        };
        let text = rest.trim_start_matches('▇').trim_start();
        let text = text.split("  (").next().unwrap_or_default();
        let about = String::new();
        rows.push(Row { ticked, about, text: text.trim_end_matches(['│', ' ']).to_owned() });
    }
    rows
}
