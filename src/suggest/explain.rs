//! Evidence in words: one line that says why, and the words for the bar behind a theme.

use super::pattern::text_of;
use super::{Evidence, Rung, Suggestion};
use crate::codebook::{Pattern, Polarity, Theme};
use crate::message::{Lang, suggest as message, visible};
use crate::text::fold;
use std::collections::HashSet;
use std::ops::Range;

/// Most words that are shown behind a theme.
const MOST_SHOWN: usize = 12;

/// Stands between words that are not neighbours.
const LEFT_OUT: &str = "…";

/// Why the evidence speaks for the theme, in one short line: `«systemen» hoort bij «systeem»`. `text` is
/// the answer that the evidence was found in, `theme` the theme it was suggested for.
#[must_use]
pub fn explain(evidence: &Evidence, text: &str, theme: &Theme, lang: Lang) -> String {
    let words = words_of(evidence, text);
    let pattern = theme.indicators.get(evidence.indicator).map(|indicator| &indicator.pattern);
    let line = match pattern {
        Some(pattern) if pattern.terms.len() > 1 => message::why_phrase(lang, &words),
        Some(pattern) if is_long_form(evidence) => {
            message::why_abbreviation(lang, &words, term_of(evidence, pattern))
        }
        Some(pattern) => why_word(evidence, &words, pattern, lang),
        None => message::why_exact(lang, &words),
    };
    match Denied::of(evidence, theme) {
        Denied::Not => line,
        Denied::Wanted => message::why_negated(lang, line),
        Denied::Although => message::why_although(lang, line),
    }
}

/// What a denial has to do with a suggestion.
enum Denied {
    /// Nothing: there is none, the word itself says so, or it stands elsewhere among the words of a
    /// phrase.
    Not,
    /// It is what the indicator asks for.
    Wanted,
    /// The indicator does not mind.
    Although,
}

impl Denied {
    fn of(evidence: &Evidence, theme: &Theme) -> Self {
        let Some(indicator) = theme.indicators.get(evidence.indicator) else { return Self::Not };
        match indicator.polarity {
            _ if !evidence.negated || evidence.rung == Rung::Opposite => Self::Not,
            Polarity::Lacking => Self::Wanted,
            _ if indicator.pattern.terms.len() == 1 => Self::Although,
            _ => Self::Not,
        }
    }
}

fn why_word(evidence: &Evidence, words: &str, pattern: &Pattern, lang: Lang) -> String {
    let term = term_of(evidence, pattern);
    match evidence.rung {
        Rung::Exact => message::why_exact(lang, words),
        Rung::Lemma | Rung::Stem | Rung::Separated => message::why_same_word(lang, words, term),
        Rung::Head | Rung::Part if fold(words).contains(&fold(&term)) => {
            message::why_part(lang, words, term)
        }
        Rung::Head | Rung::Part => message::why_part_form(lang, words, term),
        Rung::Derivation => message::why_derived(lang, words, term),
        Rung::Opposite => message::why_opposite(lang, words, term),
        Rung::Typo => message::why_typo(lang, words, term),
        Rung::Abbreviation => message::why_abbreviation(lang, words, term),
        Rung::Prefix => message::why_begins(lang, words, term),
        Rung::Suffix => message::why_ends(lang, words, term),
        Rung::Infix => message::why_holds(lang, words, term),
    }
}

/// Whether the words of one term are the long form of an abbreviation.
fn is_long_form(evidence: &Evidence) -> bool {
    evidence.spans.len() > 1 && evidence.rung != Rung::Separated
}

/// The term that the first word of the evidence fills.
fn term_of(evidence: &Evidence, pattern: &Pattern) -> String {
    let filled = evidence.terms.first();
    let term = filled.and_then(|at| pattern.terms.get(at.term)?.get(at.alternative));
    term.map(|term| visible(text_of(term))).unwrap_or_default()
}

/// The words that cause a suggestion, as typed in `text`, the heaviest first:
/// `angst · AVG · delen niets`. Words that say nothing new are left out, and those after the first 12.
#[must_use]
pub fn evidence_words(suggestion: &Suggestion, text: &str) -> String {
    let shown = shown(suggestion, text);
    let words: Vec<String> = shown.into_iter().map(|(_, words)| words).collect();
    words.join(BETWEEN)
}

/// The same in a line for a person: behind words that are not the indicator itself stands what they have
/// to do with it, and behind those that are denied or lacking that they are:
/// `geëvalueerd (van evalueren) · overleg (niet of te weinig)`.
#[must_use]
pub fn why(suggestion: &Suggestion, text: &str, theme: &Theme, lang: Lang) -> String {
    let shown = shown(suggestion, text).into_iter().map(|(evidence, words)| {
        let indicator = theme.indicators.get(evidence.indicator);
        let link = indicator.and_then(|indicator| link(evidence, &words, &indicator.pattern, lang));
        let denied = match Denied::of(evidence, theme) {
            Denied::Not => None,
            Denied::Wanted => Some(message::brief_lacking(lang)),
            Denied::Although => Some(message::brief_denied(lang)),
        };
        match (link, denied) {
            (Some(link), Some(denied)) => message::brief_both(lang, words, link, denied),
            (Some(note), None) | (None, Some(note)) => message::brief(lang, words, note),
            (None, None) => words,
        }
    });
    shown.collect::<Vec<_>>().join(BETWEEN)
}

/// What a word has to do with a term that it is not itself; nothing for a phrase, whose words are their
/// own explanation.
fn link(evidence: &Evidence, words: &str, pattern: &Pattern, lang: Lang) -> Option<String> {
    if pattern.terms.len() > 1 {
        return None;
    }
    let term = term_of(evidence, pattern);
    match evidence.rung {
        _ if is_long_form(evidence) => Some(message::brief_same(lang, term)),
        Rung::Exact => None,
        Rung::Lemma | Rung::Stem | Rung::Separated if fold(words).starts_with(&fold(&term)) => None,
        Rung::Lemma | Rung::Stem | Rung::Separated => Some(message::brief_form(lang, term)),
        Rung::Abbreviation => Some(message::brief_same(lang, term)),
        Rung::Prefix | Rung::Suffix | Rung::Infix | Rung::Head | Rung::Part => {
            Some(message::brief_part(lang, term))
        }
        Rung::Derivation => Some(message::brief_kin(lang, term)),
        Rung::Opposite => Some(message::brief_opposite(lang, term)),
        Rung::Typo => Some(message::brief_typo(lang, term)),
    }
}

/// Stands between the words for a theme.
const BETWEEN: &str = " · ";

/// The evidence that is shown, with its words.
fn shown<'s>(suggestion: &'s Suggestion, text: &str) -> Vec<(&'s Evidence, String)> {
    let mut shown: Vec<(&Evidence, String)> = Vec::new();
    let mut seen = HashSet::new();
    for (at, evidence) in suggestion.evidence.iter().enumerate() {
        if shown.len() == MOST_SHOWN {
            break;
        }
        let words = words_of(evidence, text);
        // Before the search for what covers it, which looks at all other evidence.
        if seen.contains(&words.to_lowercase()) {
            continue;
        }
        let others = suggestion.evidence.iter().enumerate();
        let within_other = others.filter(|(other, _)| *other != at).any(|(other, wider)| {
            covers(wider, evidence) && (other < at || !covers(evidence, wider))
        });
        if !within_other {
            seen.insert(words.to_lowercase());
            shown.push((evidence, words));
        }
    }
    shown
}

/// Whether every span of the narrow evidence lies within one of the wide.
fn covers(wide: &Evidence, narrow: &Evidence) -> bool {
    let within = |inner: &Range<usize>| {
        wide.spans.iter().any(|outer| outer.start <= inner.start && inner.end <= outer.end)
    };
    narrow.spans.iter().all(within)
}

/// The words as typed with the signs between them, and an ellipsis where other words stand between.
fn words_of(evidence: &Evidence, text: &str) -> String {
    let mut words = String::new();
    let mut end = None;
    for span in &evidence.spans {
        let between = end.and_then(|end| text.get(end..span.start)).unwrap_or_default();
        if between.chars().any(char::is_alphanumeric) {
            words.push(' ');
            words.push_str(LEFT_OUT);
            words.push(' ');
        } else {
            words.push_str(between);
        }
        words.push_str(text.get(span.clone()).unwrap_or_default());
        end = Some(span.end);
    }
    visible(&words)
}
