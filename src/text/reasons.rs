//! The reasons within a clause (`vanwege de AVG`, `door te hoge werkdruk`, `uit angst voor de AVG`) and
//! what it goes without (`een systeem zonder rapportages`, `met te weinig mensen`): what denies or lacks
//! inside says nothing of the rest, and the other way round.
//!
//! Without a parser their end is a guess: words of degree, up to two content words, and what hangs on
//! those by a preposition or `en`.

use super::around::{before, class, follows, is_content, is_one_of, known};
use super::lexicon::Class;
use super::tokens::Token;
use std::ops::Range;

/// The reasons in a clause, in order.
pub(super) fn reasons(tokens: &[Token], clause: &Range<usize>) -> Vec<Range<usize>> {
    let mut reasons: Vec<Range<usize>> = Vec::new();
    for at in clause.clone() {
        let inside = reasons.last().is_some_and(|reason| reason.contains(&at));
        if !inside && opens_reason(tokens, clause, at) {
            let end = reason_end(tokens, clause, at);
            if end > at + 1 {
                reasons.push(at..end);
            }
        }
    }
    reasons
}

fn opens_reason(tokens: &[Token], clause: &Range<usize>, at: usize) -> bool {
    let Some(word) = known(tokens, at) else { return false };
    match word.word {
        "uit" => class(tokens, at + 1) == Some(Class::Motive),
        "zonder" => {
            let denied = at > clause.start && class(tokens, at - 1) == Some(Class::Deny);
            let trouble = class(tokens, at + 1) == Some(Class::Trouble);
            !denied && !trouble && !is_one_of(tokens, at + 1, &["dat"])
        }
        "met" if before(tokens, clause, at, &["verband"]) => true,
        "met" | "bij" | "voor" => {
            let lack = at + 1 + usize::from(is_one_of(tokens, at + 1, &["te"]));
            lack < clause.end && class(tokens, lack) == Some(Class::Lack)
        }
        "van" => {
            before(tokens, clause, at, &["gevolg", "grond", "basis"])
                || (clause.start..at).any(|i| is_one_of(tokens, i, &["mag", "mogen", "mocht"]))
        }
        _ => word.class == Class::Cause,
    }
}

/// Prepositions with which a reason goes on: `angst voor de AVG`.
const GOES_ON: [&str; 12] =
    ["van", "voor", "rond", "rondom", "om", "over", "aan", "bij", "in", "op", "tussen", "tegen"];

/// Where the reason that opens at `at` ends: after its words of degree, up to two content words, and
/// what hangs on them by a preposition or `en`. With `worden` in the clause, `door` names the one who
/// acts (`wordt niet door HR opgepakt`), and only that.
fn reason_end(tokens: &[Token], clause: &Range<usize>, at: usize) -> usize {
    let passive = is_one_of(tokens, at, &["door"])
        && clause.clone().any(|i| is_one_of(tokens, i, &["wordt", "worden", "werd", "werden"]));
    let most = if passive { 1 } else { 2 };
    let mut end = at + 1;
    loop {
        while end < clause.end && is_degree(tokens, end) {
            end += 1;
        }
        let things = (end..clause.end).take(most).take_while(|i| is_content(tokens, *i)).count();
        // «door drukte overleggen we niet»: before its subject stands the verb.
        let verb = things > 1 && class(tokens, end + things) == Some(Class::Subject);
        let head = things - usize::from(verb);
        end += head;
        if head == 0 && is_one_of(tokens, at, &["zonder"]) {
            return clause.end;
        }
        // A comma within a clause stands in a list.
        if head > 0 && end < clause.end && is_content(tokens, end) && !follows(tokens, end) {
            continue;
        }
        let on = class(tokens, end) == Some(Class::And) || is_one_of(tokens, end, &GOES_ON);
        if head == 0 || !on || end + 1 >= clause.end {
            return end;
        }
        let next = end + 1;
        if !(is_degree(tokens, next) || is_content(tokens, next)) {
            return end;
        }
        end = next;
    }
}

fn is_degree(tokens: &[Token], at: usize) -> bool {
    matches!(class(tokens, at), Some(Class::Article | Class::Poor | Class::Lack))
        || is_one_of(tokens, at, &["te", "teveel", "veel", "zo", "erg", "heel", "zeer", "meer"])
        || is_one_of(tokens, at, &["aan"]) && class(tokens, at - 1) == Some(Class::Lack)
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let tokens = tokens(text).words;
        reasons(&tokens, &(0..tokens.len()))
            .into_iter()
            .map(|reason| {
                let words = tokens.get(reason).unwrap();
                text.get(words.first().unwrap().span.start..words.last().unwrap().span.end)
                    .unwrap()
                    .to_owned()
            })
            .collect()
    }

    #[test]
    fn a_reason_ends_with_its_noun() {
        for (text, expected) in [
            ("we delen niets uit angst voor de AVG", vec!["uit angst voor de AVG"]),
            ("door de AVG mag ik niets", vec!["door de AVG"]),
            (
                "niet vanwege strenge regels en te hoge druk",
                vec!["vanwege strenge regels en te hoge druk"],
            ),
            ("door gebrek aan tijd geen overleg", vec!["door gebrek aan tijd"]),
            ("het wordt niet door HR opgepakt", vec!["door HR"]),
            ("komt uit overleg", vec![]),
            ("mag niet van de AVG door HR", vec!["van de AVG", "door HR"]),
            ("daar ga ik door", vec![]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }
}
