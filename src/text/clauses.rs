//! Cutting an answer into clauses: how far a negation and a phrase reach.
//!
//! Survey answers hold few full sentences. A clause here is a stretch of words about one thing:
//!
//! - full stops, colons, brackets, line breaks and loose dashes end it, unless they are the brackets of
//!   an aside within a denial (`geen (vast) overleg`), and so does a comma, unless it stands in an
//!   enumeration after a word of absence (`geen tijd, geld of mandaat`);
//! - conjunctions open one, where they join statements and not things (`conjunctions`);
//! - a stretch that is only an answer to the words before it joins them: `Vast overleg: geen`.

use super::around::{class, classes, follows, is_and, is_content, is_one_of};
use super::conjunctions::opens_clause;
use super::lexicon::Class;
use super::pieces::Break;
use super::tokens::Token;
use std::ops::Range;

/// The most words between cuts. No person writes such a clause; it keeps the work on a text without
/// punctuation in proportion to its length.
const LONGEST: usize = 80;

/// The clauses of a text as ranges of positions in `tokens`, in order, holding every token once.
#[must_use]
pub fn clauses(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut cut = Vec::new();
    cut_into(tokens, &mut cut);
    cut
}

/// The same, into room that is used again for the next text.
pub fn cut_into(tokens: &[Token], cut: &mut Vec<Range<usize>>) {
    cut.clear();
    let mut start = 0;
    let mut listed_until = 0;
    let mut bracket_until = 0;
    for (at, token) in tokens.iter().enumerate().skip(1) {
        let current = start..at;
        let opens = match token.before {
            _ if current.len() >= LONGEST => true,
            Break::Stop if at < bracket_until => false,
            Break::Stop => match bracket(tokens, current) {
                Some(end) => {
                    bracket_until = end;
                    false
                }
                None => true,
            },
            Break::Comma if at < listed_until => false,
            Break::Comma => match enumeration(tokens, current) {
                Some(end) => {
                    listed_until = end;
                    false
                }
                None => !is_and(tokens, at - 1),
            },
            Break::None | Break::Slash => token.known.is_some() && opens_clause(tokens, current),
        };
        if opens {
            push(tokens, cut, start..at);
            start = at;
        }
    }
    if start < tokens.len() {
        push(tokens, cut, start..tokens.len());
    }
}

/// Bytes between two words with a space and one sign between them, as around a bracket: ` (`, `) `.
const SIGN_AND_SPACE: usize = 2;

/// Bytes between two words with an ampersand and spaces between them.
const AMPERSAND: usize = 3;

/// Bytes between the word at a position and the one before it.
fn room(tokens: &[Token], at: usize) -> Option<usize> {
    tokens.get(at)?.span.start.checked_sub(tokens.get(at.checked_sub(1)?)?.span.end)
}

/// Whether `geen` ends the clause `current`, and one or two words in brackets stand between it and its
/// noun: `geen (vast) overleg`; gives the position behind that noun.
fn bracket(tokens: &[Token], current: Range<usize>) -> Option<usize> {
    let open = current.end;
    let sign = |at: usize| {
        tokens.get(at).is_some_and(|token| token.before == Break::Stop)
            && room(tokens, at) == Some(SIGN_AND_SPACE)
    };
    let stated = open == 1
        || open - 1 > current.start
            && (class(tokens, open - 2).is_some_and(Class::is_verb)
                || is_one_of(tokens, open - 2, &["ik", "we", "wij"]));
    if !is_one_of(tokens, open - 1, &["geen"]) || !stated || !sign(open) {
        return None;
    }
    let noun = (open + 1..open + 3).find(|at| !follows(tokens, *at))?;
    let states = |class: Class| class.is_verb() || class == Class::Subject;
    let aside = !classes(tokens, open..noun).flatten().any(states);
    (aside && sign(noun) && is_content(tokens, noun)).then_some(noun + 1)
}

/// Whether the comma behind the clause `current` goes on with a list of single words under its word of
/// absence; gives the position where the list ends.
fn enumeration(tokens: &[Token], current: Range<usize>) -> Option<usize> {
    let comma = current.end;
    let recent = comma.saturating_sub(3).max(current.start)..comma;
    let absent = recent.into_iter().any(|at| {
        is_one_of(tokens, at, &["geen"])
            || matches!(class(tokens, at), Some(Class::Lack | Class::Poor))
    });
    if !absent || !is_content(tokens, comma - 1) {
        return None;
    }
    let mut at = comma;
    while is_content(tokens, at) {
        let next = tokens.get(at + 1)?;
        if is_and(tokens, at + 1) && follows(tokens, at + 1) {
            let end = at + 3;
            let closed = !follows(tokens, end) || class(tokens, end) == Some(Class::Other);
            return (is_content(tokens, at + 2) && closed).then_some(end);
        }
        let last = next.before == Break::None && room(tokens, at + 1) == Some(AMPERSAND);
        if last && is_content(tokens, at + 1) {
            return (!follows(tokens, at + 2)).then_some(at + 2);
        }
        if next.before != Break::Comma {
            return None;
        }
        at += 1;
    }
    None
}

/// Adds a clause. `[Vast overleg] [geen]` and `[Mandaat] [dat is er niet]` become one: a stretch with
/// nothing but an answer belongs to the bare topic before it.
fn push(tokens: &[Token], cut: &mut Vec<Range<usize>>, clause: Range<usize>) {
    match cut.last_mut() {
        Some(topic) if is_answer(tokens, clause.clone()) && is_topic(tokens, topic.clone()) => {
            topic.end = clause.end;
        }
        _ => cut.push(clause),
    }
}

/// The longest topic that an answer can belong to, in words.
const TOPIC: usize = 4;

fn is_topic(tokens: &[Token], range: Range<usize>) -> bool {
    range.len() <= TOPIC
        && range.clone().any(|at| is_content(tokens, at))
        && !classes(tokens, range)
            .flatten()
            .any(|c| c.is_cue() || c.is_verb() || matches!(c, Class::No | Class::Well))
}

/// Words with which an answer says of its topic that nothing came of it: `nooit naar gekeken`, `geen
/// idee`.
const SAID_OF_TOPIC: [&str; 6] =
    ["gekeken", "gehoord", "toegekomen", "nagedacht", "gedaan", "idee"];

fn is_answer(tokens: &[Token], range: Range<usize>) -> bool {
    let says_no =
        |class| matches!(class, Some(Class::Deny | Class::Lack | Class::LackVerb | Class::No));
    let adds_nothing = |class| {
        says_no(class)
            || matches!(class, Some(Class::Be | Class::Subject | Class::Article | Class::Other))
    };
    let is_said = |at| adds_nothing(class(tokens, at)) || is_one_of(tokens, at, &SAID_OF_TOPIC);
    classes(tokens, range.clone()).any(says_no) && range.clone().all(is_said)
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;
    use proptest::prelude::*;

    /// The clauses of a text, with a bar between them.
    fn cut(text: &str) -> String {
        let tokens = tokens(text).words;
        clauses(&tokens)
            .into_iter()
            .map(|clause| {
                let words: Vec<_> = tokens
                    .get(clause)
                    .unwrap()
                    .iter()
                    .map(|token| text.get(token.span.clone()).unwrap())
                    .collect();
                words.join(" ")
            })
            .collect::<Vec<_>>()
            .join(" | ")
    }

    #[test]
    fn signs_end_a_clause() {
        for (text, expected) in [
            ("", ""),
            ("Geen overleg. Te druk!", "Geen overleg | Te druk"),
            ("Te druk, te veel dossiers", "Te druk | te veel dossiers"),
            ("druk; AVG: streng - systemen oud", "druk | AVG | streng | systemen oud"),
            ("privacy\nsystemen\r\nniet gekoppeld", "privacy | systemen | niet gekoppeld"),
            ("systemen (geen koppeling) en AVG", "systemen | geen koppeling | en AVG"),
            ("HR/Arbo werken langs elkaar", "HR Arbo werken langs elkaar"),
            ("We delen niets, uit angst voor de AVG", "We delen niets | uit angst voor de AVG"),
            ("geen tijd i.v.m. caseload", "geen tijd i.v.m caseload"),
            ("niet.Goed", "niet | Goed"),
        ] {
            assert_eq!(cut(text), expected, "{text}");
        }
    }

    #[test]
    fn conjunctions_open_a_clause() {
        for (text, expected) in [
            ("ik adviseer maar beslis niet", "ik adviseer | maar beslis niet"),
            ("geen tijd want te druk", "geen tijd | want te druk"),
            ("niet gedeeld omdat AVG streng is", "niet gedeeld | omdat AVG streng is"),
            ("wel overleg echter geen actie", "wel overleg | echter geen actie"),
            ("er is overleg hoewel zelden", "er is overleg | hoewel zelden"),
            ("niet de AVG wel de systemen", "niet de AVG | wel de systemen"),
        ] {
            assert_eq!(cut(text), expected, "{text}");
        }
    }

    #[test]
    fn the_same_words_as_adverbs_do_not() {
        for text in [
            "het overleg is maar beperkt",
            "alleen maar registreren",
            "er is nog maar weinig overleg",
            "het overleg is echter niet structureel",
            "afhankelijk van wel of geen mandaat",
            "er is wel overleg",
        ] {
            assert_eq!(cut(text), text);
        }
    }

    #[test]
    fn and_opens_a_clause_only_when_that_pays() {
        for (text, expected) in [
            ("HR en Arbo werken niet samen", "HR en Arbo werken niet samen"),
            ("HR en de bedrijfsarts delen niets", "HR en de bedrijfsarts delen niets"),
            ("geen tijd of geld", "geen tijd of geld"),
            ("niet of nauwelijks overleg", "niet of nauwelijks overleg"),
            ("weinig of geen tijd", "weinig of geen tijd"),
            ("geen tijd en veel dossiers", "geen tijd | en veel dossiers"),
            ("geen tijd en te druk", "geen tijd | en te druk"),
            ("geen overleg en geen agenda", "geen overleg | en geen agenda"),
            ("ik adviseer en heb geen mandaat", "ik adviseer | en heb geen mandaat"),
            ("wel overleg en er gebeurt niets", "wel overleg | en er gebeurt niets"),
            (
                "er is geen overleg en de leiding neemt geen besluit",
                "er is geen overleg | en de leiding neemt geen besluit",
            ),
            (
                "uit de risico-inventarisatie en -evaluatie",
                "uit de risico inventarisatie en evaluatie",
            ),
        ] {
            assert_eq!(cut(text), expected, "{text}");
        }
    }

    #[test]
    fn a_list_under_one_denial_stays_together() {
        for (text, expected) in [
            ("geen tijd, geld of mandaat", "geen tijd geld of mandaat"),
            ("gebrek aan tijd, geld en mensen", "gebrek aan tijd geld en mensen"),
            ("geen tijd, geld, mandaat of budget, AVG", "geen tijd geld mandaat of budget | AVG"),
            (
                "te weinig tijd, geld en mensen om te evalueren",
                "te weinig tijd geld en mensen om te evalueren",
            ),
            ("geen tijd, hoge caseload", "geen tijd | hoge caseload"),
            ("geen tijd, caseload", "geen tijd | caseload"),
            ("geen tijd, caseload en veel dossiers", "geen tijd | caseload | en veel dossiers"),
            ("privacy, systemen en cultuur", "privacy | systemen en cultuur"),
            (
                "niet goed, privacy en systemen werken tegen",
                "niet goed | privacy en systemen werken tegen",
            ),
        ] {
            assert_eq!(cut(text), expected, "{text}");
        }
    }

    #[test]
    fn a_bare_answer_belongs_to_its_topic() {
        for (text, expected) in [
            ("Vast overleg: geen", "Vast overleg geen"),
            ("Mandaat? Nee.", "Mandaat Nee"),
            ("Tijd, die is er niet", "Tijd die is er niet"),
            ("Preventietijd - te weinig", "Preventietijd te weinig"),
            ("overleg\nnooit", "overleg nooit"),
            ("Privacy, mag niet", "Privacy | mag niet"),
            ("AVG: niet delen", "AVG | niet delen"),
            ("Nee, er is vast overleg", "Nee | er is vast overleg"),
            ("geen overleg, nooit", "geen overleg | nooit"),
            ("niet goed, privacy en systemen", "niet goed | privacy en systemen"),
        ] {
            assert_eq!(cut(text), expected, "{text}");
        }
    }

    #[test]
    fn a_text_without_end_is_cut() {
        let tokens = tokens(&"en de wel niet ".repeat(1000)).words;
        assert!(clauses(&tokens).iter().all(|clause| clause.len() <= LONGEST));
    }

    proptest! {
        #[test]
        fn clauses_hold_every_word_once_in_order(
            words in proptest::collection::vec(
                "[a-z]{1,5}[,.]?|geen|niet|en|of|maar|wel|er|is|de|gebrek aan", 0..30),
        ) {
            let tokens = tokens(&words.join(" ")).words;
            let mut next = 0;
            for clause in clauses(&tokens) {
                prop_assert_eq!(clause.start, next);
                prop_assert!(clause.end > clause.start);
                next = clause.end;
            }
            prop_assert_eq!(next, tokens.len());
        }
    }
}
