//! The words and expressions of absence in a clause (*cues*), and how they turn each other round.

use super::around::{before, class, is_one_of, known};
use super::expressions::Effect;
use super::idioms::{Found, Present, idiom_at};
use super::lexicon::Class;
use super::negation::Reading;
use super::tokens::Token;
use std::ops::Range;

/// What a cue does to the words in its reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CueKind {
    /// Denies them.
    Deny,
    /// Denies the whole statement they stand in, with any other cue in it: `ik denk niet dat er geen …`.
    Refute,
    /// Says that there are too few of them.
    Lack {
        /// By a verb, which a denial on either side turns round.
        verb: bool,
    },
    /// Says that they are poor.
    Poor,
    /// Says that they are no trouble.
    Dismiss,
}

/// A word or expression of absence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// What it does.
    pub kind: CueKind,
    /// Positions of its words; empty when it is carried over from the clause before (`…, wel aan
    /// mandaat`).
    pub words: Vec<usize>,
}

impl Cue {
    pub(super) fn new(kind: CueKind, words: impl IntoIterator<Item = usize>) -> Self {
        Self { kind, words: words.into_iter().collect() }
    }

    /// A cue that is carried over from a clause beside this one.
    pub(super) fn carried(kind: CueKind) -> Self {
        Self { kind, words: Vec::new() }
    }

    /// Whether a pattern of which these words are its `own` asks for the cue itself. Who looks for one
    /// word of an expression that says that all is well does not ask for the whole.
    pub(super) fn is_own(&self, own: impl Fn(usize) -> bool) -> bool {
        let mut words = self.words.iter();
        match self.kind {
            CueKind::Dismiss => !self.words.is_empty() && words.all(|word| own(*word)),
            _ => words.any(|word| own(*word)),
        }
    }

    pub(super) fn is_lack(&self) -> bool {
        matches!(self.kind, CueKind::Lack { .. })
    }
}

impl CueKind {
    /// How the words in its reach are meant.
    pub(super) fn reading(self) -> Reading {
        match self {
            Self::Deny | Self::Refute | Self::Lack { .. } => Reading::Lacking,
            Self::Poor => Reading::Poor,
            Self::Dismiss => Reading::Dismissed,
        }
    }
}

/// Words that may stand between a denial and the lack that it cancels: `niet echt te weinig`.
const BESIDE: usize = 1;

/// The same for a verb of lack, on either side: `ontbreekt het ons hier niet`.
const BESIDE_VERB: usize = 3;

/// The same where the denial ends the clause: `ontbreekt het bij deze grote klant niet`.
const BESIDE_VERB_AT_END: usize = 7;

/// Takes out each lack together with the denial that turns it round; whether there was any.
///
/// `end` is where their clause ends.
pub(super) fn cancel(cues: &mut Vec<&Cue>, end: usize) -> bool {
    let all = cues.len();
    while let Some((denial, lack)) = cancelling(cues, end) {
        cues.remove(denial.max(lack));
        cues.remove(denial.min(lack));
    }
    cues.len() < all
}

fn cancelling(cues: &[&Cue], end: usize) -> Option<(usize, usize)> {
    let pair = |denial: &Cue, lack: &Cue| denial != lack && cancels(denial, lack, end);
    // A denial of the whole statement first.
    [CueKind::Refute, CueKind::Deny].into_iter().find_map(|kind| {
        cues.iter().enumerate().find_map(|(at, lack)| {
            let denial = cues.iter().position(|cue| cue.kind == kind && pair(cue, lack))?;
            Some((denial, at))
        })
    })
}

fn cancels(denial: &Cue, lack: &Cue, end: usize) -> bool {
    if denial.kind == CueKind::Refute {
        return true;
    }
    let reach = match lack.kind {
        CueKind::Lack { verb: true } => BESIDE_VERB,
        CueKind::Lack { verb: false } | CueKind::Poor => BESIDE,
        CueKind::Deny | CueKind::Refute | CueKind::Dismiss => return false,
    };
    let (Some(denial), Some(first), Some(last)) =
        (denial.words.first(), lack.words.first(), lack.words.last())
    else {
        return true;
    };
    let behind_reach = if denial + 1 == end { BESIDE_VERB_AT_END } else { BESIDE_VERB };
    let verb = reach == BESIDE_VERB;
    let behind = verb && *denial > *last && denial - last - 1 <= behind_reach;
    let ahead = *denial < *first && first - denial - 1 <= reach;
    ahead || behind
}

/// What a clause says of absence.
#[derive(Debug, Default)]
pub(super) struct Cues {
    /// Its cues in order.
    pub(super) cues: Vec<Cue>,
    /// Expressions that say that all is well, which hold where no cue says otherwise.
    pub(super) fine: Vec<Cue>,
}

/// The words and expressions of absence in a clause.
pub(super) fn cues(tokens: &[Token], clause: &Range<usize>) -> Cues {
    let present = Present::of(tokens, clause);
    let mut used: Vec<usize> = Vec::new();
    let mut all = Cues::default();
    let known_words = || clause.clone().filter(|at| known(tokens, *at).is_some());
    for at in known_words() {
        if let Some(found) = idiom_at(tokens, clause, present, at, true) {
            used.extend(&found.words);
            all.add(tokens, clause, found);
        }
    }
    for at in known_words() {
        if used.contains(&at) {
            continue;
        }
        let idiom = idiom_at(tokens, clause, present, at, false);
        match idiom.filter(|found| !found.words.iter().any(|word| used.contains(word))) {
            Some(found) => {
                used.extend(&found.words);
                all.add(tokens, clause, found);
            }
            None => all.cues.extend(cue_at(tokens, clause, at)),
        }
    }
    all
}

impl Cues {
    fn add(&mut self, tokens: &[Token], clause: &Range<usize>, found: Found) {
        let kind = match found.effect {
            Effect::Void => return,
            Effect::Fine => {
                self.fine.push(Cue::new(CueKind::Dismiss, found.words));
                return;
            }
            // «ik heb niet het idee dat privacy een probleem is»
            Effect::Refute if has_trouble(tokens, clause) => CueKind::Dismiss,
            Effect::Refute => CueKind::Refute,
            Effect::Dismiss | Effect::Spared => CueKind::Dismiss,
            Effect::Lack => CueKind::Lack { verb: false },
            Effect::Poor => CueKind::Poor,
        };
        let mut words = found.words;
        if matches!(kind, CueKind::Dismiss | CueKind::Refute) {
            keep_denials(tokens, &mut words);
        }
        self.cues.push(Cue::new(kind, words));
    }
}

/// Leaves the words of absence, if there are any: who looks for `ligt aan` asks for no denial, and
/// `ligt niet aan` is to deny it.
fn keep_denials(tokens: &[Token], words: &mut Vec<usize>) {
    let denies = |at: &usize| matches!(class(tokens, *at), Some(Class::Deny | Class::Lack));
    if words.iter().any(denies) {
        words.retain(denies);
    }
}

/// Whether a clause names trouble: `probleem`, `lastig`, `tekortschiet`.
pub(super) fn has_trouble(tokens: &[Token], clause: &Range<usize>) -> bool {
    clause.clone().any(|at| {
        class(tokens, at) == Some(Class::Trouble)
            || is_one_of(tokens, at, &["tekortschiet", "tekortschieten", "hapert", "haperen"])
    })
}

/// Whether the denial at a position goes on with a lack, which says enough: `niet of onvoldoende`, `geen
/// of te weinig`.
fn is_or_lack(tokens: &[Token], clause: &Range<usize>, at: usize) -> bool {
    let other = at + 2 + usize::from(is_one_of(tokens, at + 2, &["te"]));
    is_one_of(tokens, at + 1, &["of"])
        && other < clause.end
        && class(tokens, other) == Some(Class::Lack)
}

/// The cue that the word at a position is by itself.
fn cue_at(tokens: &[Token], clause: &Range<usize>, at: usize) -> Option<Cue> {
    let word = known(tokens, at)?;
    let verb = CueKind::Lack { verb: true };
    match word.class {
        Class::Deny if is_or_lack(tokens, clause, at) => None,
        Class::Deny => Some(Cue::new(CueKind::Deny, [at])),
        // «Nee, …» answers the question; «mandaat: nee» denies the mandate.
        Class::No if at > clause.start => Some(Cue::new(CueKind::Deny, [at])),
        Class::Lack => {
            let start = if before(tokens, clause, at, &["te"]) { at - 1 } else { at };
            let end = if is_one_of(tokens, at + 1, &["aan"]) { at + 1 } else { at };
            Some(Cue::new(CueKind::Lack { verb: false }, start..=end))
        }
        // «het gaat mis» is no lack; «ik mis», «mis ik» and «Mis inzage» are.
        Class::LackVerb if word.word == "mis" => {
            let who = ["ik", "je", "we", "wij"];
            let by_someone = before(tokens, clause, at, &who) || is_one_of(tokens, at + 1, &who);
            (by_someone || at == clause.start).then(|| Cue::new(verb, [at]))
        }
        Class::LackVerb => Some(Cue::new(verb, [at])),
        // «niet of slecht»: the denial says enough.
        Class::Poor
            if before(tokens, clause, at, &["of"])
                && at > clause.start + 1
                && class(tokens, at - 2) == Some(Class::Deny) =>
        {
            None
        }
        Class::Poor => Some(Cue::new(CueKind::Poor, [at])),
        _ => None,
    }
}
