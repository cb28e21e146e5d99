//! What a clause takes from the one beside it: a lack that goes on (`gebrek aan tijd, | aan geld`), a
//! denial that gives way to what it is instead (`niet mijn mandaat | maar de houding van het MT`).

use super::around::{class, classes, is_content, is_one_of};
use super::cues::CueKind;
use super::lexicon::Class;
use super::negation::Clause;
use super::tokens::Token;
use std::ops::Range;

/// Words of lack whose object comes with `aan`, which a next clause can go on with.
const LACKS_AAN: [&str; 12] = [
    "ontbreekt",
    "ontbreken",
    "ontbrak",
    "ontbraken",
    "ontbroken",
    "schort",
    "schortte",
    "mankeert",
    "mankeren",
    "mankeerde",
    "gebrek",
    "tekort",
];

/// Verbs of lack of which the topic is the subject.
const LACKS: [&str; 4] = ["ontbreekt", "ontbreken", "ontbrak", "ontbraken"];

/// The most words of a topic with nothing but `wel` behind it.
const TOPIC: usize = 3;

/// An opening with which a clause can go on with the lack of the clause before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// `gebrek aan tijd, | aan geld`, `het ontbreekt niet aan data, | wel aan inzicht`.
    Aan,
    /// `we missen geen data | maar wel inzicht`, without a verb of its own.
    Contrast,
    /// `overleg ontbreekt niet, | resultaat wel`.
    Topic,
    /// `we missen niet alleen tijd | maar ook mandaat`, without a verb of its own.
    Also,
}

/// Whether the words only say that the same holds for something more: `geld ook niet`.
pub(super) fn denies_too(tokens: &[Token], words: &Range<usize>) -> bool {
    let denied = |at: usize| {
        is_one_of(tokens, at, &["evenmin"])
            || is_one_of(tokens, at, &["niet"]) && is_one_of(tokens, at.wrapping_sub(1), &["ook"])
    };
    words.clone().any(denied) && !has_verb(tokens, words)
}

/// Whether the words say what the trouble is not: `het ligt aan de tijd, | niet aan het mandaat`.
pub(super) fn lies_elsewhere(
    tokens: &[Token],
    previous: &Range<usize>,
    words: &Range<usize>,
) -> bool {
    let lies = ["ligt", "liggen", "lag", "lagen"];
    is_one_of(tokens, words.start, &["niet"])
        && (words.start + 1..words.end.min(words.start + 3))
            .any(|at| is_one_of(tokens, at, &["aan"]))
        && previous.clone().any(|at| is_one_of(tokens, at, &lies))
        && !has_verb(tokens, words)
}

/// Whether the words say what it is not, and the next clause what it is instead: `niet mijn mandaat |
/// maar de houding van het MT`, not `niet de casemanager | maar HR beslist`.
pub(super) fn gives_way(tokens: &[Token], words: &Range<usize>, next: &Range<usize>) -> bool {
    let says_other = matches!(class(tokens, next.start), Some(Class::But | Class::Well))
        && classes(tokens, next.clone()).flatten().all(|c| !c.is_verb() || c == Class::Be);
    says_other
        && (3..=5).contains(&words.len())
        && is_one_of(tokens, words.start, &["niet"])
        && class(tokens, words.start + 1) == Some(Class::Article)
        && is_content(tokens, words.start + 2)
        && !has_verb(tokens, words)
}

fn has_verb(tokens: &[Token], words: &Range<usize>) -> bool {
    classes(tokens, words.clone()).flatten().any(Class::is_verb)
}

impl Opening {
    /// How these words open, if in one of these ways.
    pub(super) fn of(tokens: &[Token], words: &Range<usize>) -> Option<Self> {
        let first = words.clone().find(|at| {
            !matches!(class(tokens, *at), Some(Class::And | Class::But | Class::Well))
                && !is_one_of(tokens, *at, &["niet", "ook", "vooral", "juist", "meer", "meest"])
        })?;
        if is_one_of(tokens, first, &["aan"]) {
            return Some(Self::Aan);
        }
        let answered =
            words.len() <= TOPIC + 1 && class(tokens, words.end - 1) == Some(Class::Well);
        if answered && first + 1 < words.end && !has_verb(tokens, words) {
            return Some(Self::Topic);
        }
        let opened = words.start..first;
        let contrast = opened.clone().any(|at| class(tokens, at) == Some(Class::Well));
        let also = opened.clone().any(|at| class(tokens, at) == Some(Class::But))
            && opened.clone().any(|at| is_one_of(tokens, at, &["ook"]));
        if !(contrast || also) || has_verb(tokens, words) {
            return None;
        }
        Some(if contrast { Self::Contrast } else { Self::Also })
    }

    /// The lack that is carried over from the clause before, if any.
    pub(super) fn carries(self, tokens: &[Token], previous: &Clause) -> Option<CueKind> {
        let lack = previous.cues.iter().find(|cue| cue.is_lack())?;
        let carries = match self {
            Self::Aan => {
                lack.words.is_empty()
                    || lack.words.iter().any(|word| is_one_of(tokens, *word, &LACKS_AAN))
            }
            Self::Topic => {
                lack.words.iter().any(|word| is_one_of(tokens, *word, &LACKS))
                    && previous.cues.iter().any(|cue| cue.kind == CueKind::Deny)
            }
            Self::Contrast => {
                lack.kind == CueKind::Lack { verb: true }
                    && previous.cues.iter().any(|cue| cue.kind == CueKind::Deny)
            }
            Self::Also => previous.words.clone().any(|at| {
                is_one_of(tokens, at, &["niet"])
                    && is_one_of(tokens, at + 1, &["alleen", "enkel", "slechts", "louter"])
                    && lack.words.first().is_some_and(|first| *first < at)
            }),
        };
        carries.then_some(lack.kind)
    }
}
