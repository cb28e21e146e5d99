//! A lack that goes on in the next clause: `gebrek aan tijd, | aan geld`.

use super::around::{class, classes, is_one_of};
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

/// An opening with which a clause can go on with the lack of the clause before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// `gebrek aan tijd, | aan geld`, `het ontbreekt niet aan data, | wel aan inzicht`.
    Aan,
    /// `we missen geen data | maar wel inzicht`, without a verb of its own.
    Contrast,
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
