//! Indicators as a person reads them: `geen/niet + …overleg`, with what they need and how much they count.

use crate::codebook::{Indicator, Order, Pattern, Polarity, Term};
use crate::message::{Lang, codebook_screen as text, decimal, list, visible};
use crate::suggest::Engine;

/// Weight from which an indicator is called strong.
const STRONG: f64 = 0.8;

/// A pattern: alternatives with `/`, the terms of a phrase with `+`, more of a word with `…`.
pub(super) fn pattern(pattern: &Pattern) -> String {
    let term = |alternatives: &Vec<Term>| {
        alternatives.iter().map(alternative).collect::<Vec<_>>().join("/")
    };
    pattern.terms.iter().map(term).collect::<Vec<_>>().join(" + ")
}

fn alternative(term: &Term) -> String {
    match term {
        Term::Word(word) => word.clone(),
        Term::Exact(word) => format!("={word}"),
        Term::Prefix(start) => format!("{start}…"),
        Term::Suffix(end) => format!("…{end}"),
        Term::Infix(part) => format!("…{part}…"),
    }
}

/// How much an indicator counts and what it needs, most telling first; `unless` is the sign of the note
/// that says what must be absent.
pub(super) fn details(indicator: &Indicator, unless: Option<char>, lang: Lang) -> Vec<String> {
    let weight = decimal(lang, indicator.weight, 2);
    let mut details = vec![if indicator.weight >= STRONG {
        text::strong(lang, weight)
    } else if indicator.weight >= Engine::SELECT_FROM {
        text::enough(lang, weight)
    } else {
        text::weak(lang, weight)
    }];
    details.extend(how_found(indicator, lang));
    if !indicator.groups.is_empty() {
        let groups: Vec<String> = indicator.groups.iter().map(|group| visible(group)).collect();
        details.push(text::only_groups(lang, list(lang, &groups)));
    }
    details.extend(unless.map(|letter| text::unless(lang, letter)));
    details
}

/// How its words must be found, as far as that is not as usual.
pub(super) fn how_found(indicator: &Indicator, lang: Lang) -> Vec<String> {
    let mut how: Vec<String> = polarity(indicator.polarity, lang).into_iter().collect();
    if indicator.pattern.terms.len() > 1 {
        if indicator.order == Order::Any {
            how.push(text::any_order(lang));
        }
        if indicator.gap != Indicator::DEFAULT_GAP {
            how.push(gap(indicator.gap, lang));
        }
    }
    how
}

/// What negation does; `None` when it makes no difference.
pub(super) fn polarity(polarity: Polarity, lang: Lang) -> Option<String> {
    match polarity {
        Polarity::Any => None,
        Polarity::Plain => Some(text::plain(lang)),
        Polarity::Lacking => Some(text::lacking(lang)),
    }
}

/// The room between the words of a phrase.
pub(super) fn gap(words: usize, lang: Lang) -> String {
    match words {
        0 => text::gap_none(lang),
        words => text::gap(lang, words),
    }
}

/// What must be absent, each list of it once, with the sign by which indicators refer to it.
pub(super) struct Notes<'a>(Vec<&'a [Pattern]>);

impl<'a> Notes<'a> {
    /// The notes of the indicators of a theme.
    pub(super) fn of(indicators: &'a [Indicator]) -> Self {
        let mut notes: Vec<&[Pattern]> = Vec::new();
        for indicator in indicators.iter().filter(|indicator| !indicator.unless.is_empty()) {
            if !notes.contains(&indicator.unless.as_slice()) {
                notes.push(&indicator.unless);
            }
        }
        Self(notes)
    }

    /// The sign of the note of an indicator.
    pub(super) fn sign(&self, indicator: &Indicator) -> Option<char> {
        let at = self.0.iter().position(|note| *note == indicator.unless.as_slice())?;
        letters().nth(at)
    }

    /// The notes in words.
    pub(super) fn lines(&self, lang: Lang) -> impl Iterator<Item = String> {
        letters().zip(&self.0).map(move |(letter, note)| {
            let patterns: Vec<String> = note.iter().map(pattern).collect();
            text::unless_note(lang, letter, patterns.join("; "))
        })
    }
}

/// Signs of notes.
fn letters() -> impl Iterator<Item = char> {
    ('a'..='z').chain('A'..='Z').chain('α'..='ω')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn indicator(source: &str) -> Indicator {
        Indicator::new(Pattern::parse(source).unwrap())
    }

    #[test]
    fn a_pattern_reads_without_its_signs() {
        let read = |source| pattern(&Pattern::parse(source).unwrap());
        assert_eq!(read("geen|niet =vast *overleg"), "geen/niet + =vast + …overleg");
        assert_eq!(read("systeem*|*preventie*"), "systeem…/…preventie…");
    }

    #[test]
    fn only_what_differs_is_told_besides_the_weight() {
        assert_eq!(details(&indicator("angst"), None, Lang::Nl), ["genoeg (0,60)"]);
        let special = Indicator {
            polarity: Polarity::Lacking,
            weight: 0.3,
            order: Order::Any,
            gap: 5,
            ..indicator("vast overleg")
        };
        assert_eq!(
            details(&special, Some('b'), Lang::En),
            [
                "weak (0.30)",
                "only when lacking or denied",
                "in any order",
                "up to 5 words between",
                "unless [b]"
            ]
        );
    }

    #[test]
    fn the_same_exceptions_are_noted_once() {
        let but = |source: &str| Indicator {
            unless: vec![Pattern::parse(source).unwrap()],
            ..indicator("angst")
        };
        let indicators = [but("geen"), indicator("avg"), but("ligt niet"), but("geen")];
        let notes = Notes::of(&indicators);
        let signs: Vec<_> = indicators.iter().map(|indicator| notes.sign(indicator)).collect();
        assert_eq!(signs, [Some('a'), None, Some('b'), Some('a')]);
        let lines: Vec<String> = notes.lines(Lang::En).collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with("ligt + niet"), "{lines:?}");
    }
}
