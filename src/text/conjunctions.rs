//! Which words open a clause although no sign stands before them.
//!
//! - `want`, `omdat`, `zolang` … always do; `maar`, `echter` and `dus` except as adverbs (`er is maar
//!   weinig`, `het is echter niet`); `als` and `wanneer` before a subject;
//! - `en` and `of` when a statement of its own follows, not when they join things: `HR en Arbo delen
//!   niets` and `geen tijd en geld` stay whole, `er is overleg en besluiten blijven liggen` and `geen
//!   mandaat en een volle agenda` do not;
//! - `wel` after a denial (`niet de AVG wel de systemen`), and the second half of `niet zozeer … als` and
//!   of `eerder … dan`;
//! - a word of absence behind a slash: `geen tijd/te druk`.

use super::around::{class, classes, follows, is_and, is_content, is_one_of, known};
use super::lexicon::Class;
use super::pieces::Break;
use super::tokens::Token;
use std::ops::Range;

/// How far ahead a verb is looked for, in words.
const AHEAD: usize = 12;

/// Whether the word behind `current`, with nothing but a space or a slash before it, opens a clause.
pub(super) fn opens_clause(tokens: &[Token], current: Range<usize>) -> bool {
    let at = current.end;
    let Some(word) = known(tokens, at) else { return false };
    if tokens.get(at).is_some_and(|token| token.before == Break::Slash) {
        return slash_opens_clause(tokens, at);
    }
    match word.class {
        Class::Contrast => word.word != "dus" || !is_adverb(tokens, at),
        Class::But => !is_adverb(tokens, at),
        Class::Well => {
            !is_and(tokens, at - 1)
                && !is_one_of(tokens, at - 1, &["als"])
                && !is_and(tokens, at + 1)
                && classes(tokens, current).any(|class| class == Some(Class::Deny))
        }
        Class::And => and_opens_clause(tokens, current),
        Class::Subject => word.word == "dan" && rather_than(tokens, current),
        Class::Other => match word.word {
            "als" => {
                let not_so = current.clone().any(|i| is_one_of(tokens, i, &["zozeer"]));
                not_so || (!is_compared(tokens, at) && subject_follows(tokens, at + 1))
            }
            "wanneer" => subject_follows(tokens, at + 1),
            _ => false,
        },
        _ => false,
    }
}

/// `tijd/geen geld`, but not `weinig/geen tijd`, `en/of` or `HR/Arbo`.
fn slash_opens_clause(tokens: &[Token], at: usize) -> bool {
    let before = class(tokens, at - 1);
    let pair = before.is_some_and(|c| c.is_cue() || matches!(c, Class::Well | Class::And));
    let opens = class(tokens, at).is_some_and(Class::is_cue)
        || is_one_of(tokens, at, &["te", "teveel", "veel"]);
    opens && !pair
}

/// «is maar beperkt», «alleen maar», «is echter niet», «we hebben dus geen»; not «we willen maar mogen
/// niet».
fn is_adverb(tokens: &[Token], at: usize) -> bool {
    let before = class(tokens, at - 1);
    let after = class(tokens, at + 1);
    if is_one_of(tokens, at, &["maar"]) {
        let statement = after.is_some_and(|c| c.is_verb() || c == Class::Subject);
        return matches!(before, Some(Class::Be | Class::Verb)) && !statement
            || is_one_of(tokens, at - 1, &["alleen", "nog", "steeds", "zo"]);
    }
    matches!(before, Some(Class::Be | Class::Verb | Class::Subject))
}

/// `net als`, `zowel HR als`: `als` that compares.
fn is_compared(tokens: &[Token], at: usize) -> bool {
    is_one_of(tokens, at - 1, &["zo", "net", "evenals", "alsook", "anders"])
}

/// Whether a clause with a subject before its verb follows: `als er`, `wanneer de medewerker ziek is`.
fn subject_follows(tokens: &[Token], at: usize) -> bool {
    follows(tokens, at)
        && match class(tokens, at) {
            Some(Class::Subject) => true,
            Some(Class::Article) => has_verb(tokens, at + 1..stretch_end(tokens, at)),
            _ => false,
        }
}

/// Whether the `dan` behind `current` opens what is *not* the case: `eerder de cultuur dan de AVG`,
/// but not `eerder ingrijpen dan nu`. Both sides must look alike.
pub(super) fn rather_than(tokens: &[Token], current: Range<usize>) -> bool {
    let (dan, first) = (current.end, current.start);
    if !is_one_of(tokens, dan, &["dan"]) || !follows(tokens, dan) {
        return false;
    }
    let Some(rather) = (first..dan).rev().find(|at| is_one_of(tokens, *at, &["eerder", "veeleer"]))
    else {
        return false;
    };
    let (left, right) = (rather + 1, dan + 1);
    let alike = match (known(tokens, left), known(tokens, right)) {
        // «eerder de cultuur dan het systeem», «eerder een kwestie van cultuur dan van privacy»
        (Some(one), Some(other)) => {
            one.class == Class::Article && other.class == Class::Article
                || (left..dan).any(|at| is_one_of(tokens, at, &[other.word]))
        }
        (None, None) => dan - left <= 2,
        _ => false,
    };
    alike && !has_verb(tokens, left..dan)
}

fn and_opens_clause(tokens: &[Token], current: Range<usize>) -> bool {
    let at = current.end;
    let next = at + 1;
    if !follows(tokens, next) {
        return false;
    }
    // «niet of nauwelijks», «weinig of geen», «wel of niet» are one denial.
    let before = class(tokens, at - 1);
    let pair = before.is_some_and(|c| c.is_cue() || matches!(c, Class::Well | Class::Article));
    match class(tokens, next) {
        Some(Class::Deny | Class::Lack | Class::LackVerb | Class::Well) => !pair,
        Some(Class::Subject | Class::Be | Class::Verb | Class::Contrast | Class::But) => true,
        // «HR houdt de cijfers bij zich en geeft ons geen inzage»
        Some(Class::Action) => states(tokens, next, current),
        Some(Class::Other) => {
            // «niet of te laat» is one denial.
            let late = is_one_of(tokens, next, &["te"]) && pair;
            !late
                && is_one_of(
                    tokens,
                    next,
                    &["te", "teveel", "veel", "als", "inmiddels", "tegenwoordig"],
                )
        }
        Some(Class::Article) if names_anew(tokens, &current) => true,
        Some(Class::Article) => {
            let end = stretch_end(tokens, next);
            has_verb_or_denial(tokens, last_statement(tokens, current.clone()))
                && has_verb_or_denial(tokens, next..end)
                || thing_with_verb(tokens, current)
        }
        class if class.is_none_or(Class::is_content) => thing_with_verb(tokens, current),
        _ => false,
    }
}

/// Whether what follows the `en` behind `current` is out of reach of a denial before it: `geen mandaat en
/// een MT dat …`, `privacy en het feit dat …`.
fn names_anew(tokens: &[Token], current: &Range<usize>) -> bool {
    let next = current.end + 1;
    let things =
        (current.start..current.end).rev().take_while(|at| is_content(tokens, *at)).count();
    let absent = (1..=2).contains(&things)
        && current.len() > things
        && is_one_of(tokens, current.end - things - 1, &["geen"]);
    is_one_of(tokens, next, &["een"]) && absent
        || is_one_of(tokens, next + 1, &["feit"]) && is_one_of(tokens, next + 2, &["dat"])
}

/// Where the words that follow `at` without a sign end.
fn stretch_end(tokens: &[Token], at: usize) -> usize {
    let most = tokens.len().min(at + AHEAD);
    (at + 1..most).find(|i| !follows(tokens, *i)).unwrap_or(most)
}

fn has_verb(tokens: &[Token], range: Range<usize>) -> bool {
    classes(tokens, range).flatten().any(Class::is_verb)
}

fn has_verb_or_denial(tokens: &[Token], range: Range<usize>) -> bool {
    classes(tokens, range).flatten().any(|class| class.is_verb() || class == Class::Deny)
}

/// Verbs that wait for another one at the end: in `er kan met HR en Arbo worden gesproken` the second
/// verb opens nothing.
const WAITING: [&str; 29] = [
    "kan", "kun", "kunt", "kunnen", "kon", "konden", "mag", "mogen", "mocht", "mochten", "moet",
    "moeten", "moest", "moesten", "wil", "wilt", "willen", "wilde", "wou", "zal", "zult", "zullen",
    "zou", "zouden", "laat", "laten", "gaat", "gaan", "hoeft",
];

/// Whether the verb at a position may be an infinitive, by its ending.
fn is_infinitive(tokens: &[Token], at: usize) -> bool {
    known(tokens, at).is_some_and(|known| {
        known.word.ends_with("en") && known.word != "ben"
            || ["gaan", "staan", "doen", "zien", "zijn"].contains(&known.word)
    })
}

/// Whether a thing and right behind it a verb follow the `en` behind `current`, which says something of
/// its own: `[er is overleg] en besluiten blijven liggen`, not `[HR] en Arbo werken niet samen`.
fn thing_with_verb(tokens: &[Token], current: Range<usize>) -> bool {
    let mut at = current.end + 1;
    if class(tokens, at) == Some(Class::Article) {
        at += 1;
    }
    let thing = at;
    while at < thing + 3 && follows(tokens, at) && is_content(tokens, at) {
        at += 1;
    }
    let verb = class(tokens, at).is_some_and(Class::is_verb) && follows(tokens, at);
    if at == thing || !verb {
        return false;
    }
    states(tokens, at, current)
}

/// Whether the verb at a position has to do with a statement of its own, and not with `current`.
fn states(tokens: &[Token], verb: usize, current: Range<usize>) -> bool {
    let waits =
        is_infinitive(tokens, verb) && current.clone().any(|at| is_one_of(tokens, at, &WAITING));
    !waits && is_stated(tokens, current)
}

/// Words that put the verb of what follows them at its end.
const SUBORDINATE: [&str; 11] =
    ["dat", "die", "hoe", "wat", "wie", "waar", "of", "als", "wanneer", "welke", "waarom"];

/// Whether the words are a statement: `geen mandaat`, or with a verb, which does not wait for more
/// (`we weten niet wat de rol van HR …`).
fn is_stated(tokens: &[Token], current: Range<usize>) -> bool {
    let lacks_thing = is_one_of(tokens, current.start, &["geen"])
        && (2..=3).contains(&current.len())
        && (current.start + 1..current.end).all(|at| is_content(tokens, at));
    lacks_thing || has_verb(tokens, last_statement(tokens, current))
}

/// The words behind the last one that puts its verb at the end.
fn last_statement(tokens: &[Token], current: Range<usize>) -> Range<usize> {
    let opens = |at: &usize| {
        is_one_of(tokens, *at, &SUBORDINATE) || class(tokens, *at) == Some(Class::Contrast)
    };
    let opened = current.clone().rev().find(opens);
    opened.map_or(current.start, |at| at + 1)..current.end
}
