//! A clause that says something of the clause before it and names nothing itself: `vroeger was privacy
//! een probleem, | nu niet meer`, `de AVG is streng, | maar dat valt mee`, `systemen koppelen, | nee`.

use super::around::{class, classes, is_one_of};
use super::cues::{Cue, CueKind, Cues, has_trouble};
use super::lexicon::Class;
use super::pieces::Break;
use super::tokens::Token;
use std::ops::Range;

/// The most words of such a clause.
const LONGEST: usize = 8;

/// Words that say that something was once otherwise.
const NOW: [&str; 5] = ["nu", "inmiddels", "tegenwoordig", "momenteel", "langer"];

/// Others than the one who speaks, whose doings say nothing of the clause before.
const OTHERS: [&str; 6] = ["zij", "ze", "hij", "jullie", "u", "jij"];

/// The one who speaks: `HR beslist, dat mag ik niet` says nothing of HR.
const SPEAKER: [&str; 6] = ["ik", "mij", "me", "wij", "we", "ons"];

/// Words with which a clause relates to something else: `HR beslist, dat is niet aan mij`.
const RELATES: [&str; 8] = ["aan", "bij", "voor", "van", "met", "op", "over", "in"];

/// What a clause says of the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Echo {
    /// It is not so, or no longer.
    Denied,
    /// It is so, now.
    Affirmed,
    /// It is no trouble.
    Dismissed,
    /// It is over, whatever it was.
    Over,
}

/// Whether a clause may say something of the one before it.
pub(super) fn may_echo(tokens: &[Token], clause: &Range<usize>) -> bool {
    (1..=LONGEST).contains(&clause.len())
        && classes(tokens, clause.clone()).all(|class| class.is_some())
}

/// Lets the clause `echo`, with what was found in it, work on the cues of the clause before it.
pub(super) fn hear(
    tokens: &[Token],
    clause: &Range<usize>,
    cues: &mut Cues,
    echo: &Range<usize>,
    said: &Cues,
) {
    if refuses(tokens, echo) {
        let states = classes(tokens, clause.clone()).flatten().any(Class::is_verb);
        if cues.cues.is_empty() && !states {
            cues.cues.push(Cue::carried(CueKind::Deny));
        }
        return;
    }
    let said = match Echo::of(tokens, echo, said) {
        Some(Echo::Denied) if speaks(tokens, echo) && !speaks(tokens, clause) => None,
        said => said,
    };
    match said {
        Some(Echo::Denied) if has_trouble(tokens, clause) && cues.cues.is_empty() => {
            cues.cues.push(Cue::carried(CueKind::Dismiss));
        }
        Some(Echo::Denied) => cues.cues.push(Cue::carried(CueKind::Deny)),
        Some(Echo::Affirmed) => cues.cues.retain(|cue| cue.kind == CueKind::Dismiss),
        Some(Echo::Over) => cues.cues.push(Cue::carried(CueKind::Dismiss)),
        Some(Echo::Dismissed) if cues.cues.is_empty() => {
            cues.cues.push(Cue::carried(CueKind::Dismiss));
        }
        _ => {}
    }
}

/// `bijstellen op basis van ervaringen, | nee, | dat doet die gemeente niet`.
fn refuses(tokens: &[Token], echo: &Range<usize>) -> bool {
    echo.len() == 1
        && class(tokens, echo.start) == Some(Class::No)
        && tokens.get(echo.start).is_some_and(|token| token.before == Break::Comma)
}

fn speaks(tokens: &[Token], clause: &Range<usize>) -> bool {
    clause.clone().any(|at| is_one_of(tokens, at, &SPEAKER))
}

impl Echo {
    fn of(tokens: &[Token], echo: &Range<usize>, said: &Cues) -> Option<Self> {
        let has = |words: &[&str]| echo.clone().any(|at| is_one_of(tokens, at, words));
        if has(&OTHERS) {
            return None;
        }
        let over = has(&NOW) || has(&["opgelost", "verholpen", "verleden"]);
        let dismissed = said.cues.iter().any(|cue| cue.kind == CueKind::Dismiss)
            || said.cues.is_empty() && !said.fine.is_empty();
        if dismissed {
            return Some(if over { Self::Over } else { Self::Dismissed });
        }
        let first = echo.clone().find(|at| {
            !matches!(class(tokens, *at), Some(Class::But | Class::And | Class::Contrast))
        })?;
        let points_back = is_one_of(tokens, first, &NOW)
            || is_one_of(tokens, first, &["dat", "die", "dit"])
                && classes(tokens, first + 1..first + 2).any(|c| c.is_some_and(Class::is_verb));
        let acts = classes(tokens, echo.clone()).any(|class| class == Some(Class::Action));
        if !points_back || acts || has(&RELATES) {
            return None;
        }
        let denied = said.cues.iter().any(|cue| cue.kind == CueKind::Deny);
        let only_denied = said.cues.iter().all(|cue| cue.kind == CueKind::Deny);
        let affirmed = has(&["wel"]) && said.cues.is_empty() && is_one_of(tokens, first, &NOW);
        match (denied && only_denied, affirmed) {
            (true, _) => Some(Self::Denied),
            (_, true) => Some(Self::Affirmed),
            _ => None,
        }
    }
}
