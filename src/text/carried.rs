//! A lack that goes on in the next clause: `gebrek aan tijd, | aan geld`.

use super::around::{class, is_one_of};
use super::lexicon::Class;
use super::negation::{Clause, CueKind};
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
        let contrast = (words.start..first).any(|at| class(tokens, at) == Some(Class::Well));
        let has_verb = || words.clone().any(|at| class(tokens, at).is_some_and(Class::is_verb));
        (contrast && !has_verb()).then_some(Self::Contrast)
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
        };
        carries.then_some(lack.kind)
    }
}
