//! From words that a reader marked in an answer to an indicator that hits it.

use super::Trial;
use crate::codebook::{Codebook, Indicator, Pattern, Polarity};
use crate::study::{AnswerId, Study};
use crate::text::{Class, tokens};
use std::ops::Range;

/// A word of an answer as a reader sees it, which can be marked: `MT-overleg` is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markable {
    /// Bytes in the text, without the signs around it.
    pub span: Range<usize>,
    /// Whether it says little by itself: `de`, `is`, `geen`.
    pub function: bool,
    /// Whether leaving it out would not turn the others into their opposite, as it would for `geen`.
    can_go: bool,
    /// Which of the text's words it is built of, by their positions.
    words: Range<usize>,
}

/// The words of a text that can be marked, in order. They hold no sign that means something in a pattern.
#[must_use]
pub fn markable(text: &str) -> Vec<Markable> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(word) = tokens.words.get(at) {
        let wholes = tokens.compounds.iter().filter(|whole| whole.words.start == at);
        let one = match wholes.max_by_key(|whole| whole.words.end) {
            Some(whole) => {
                let (span, words) = (whole.span.clone(), whole.words.clone());
                Markable { span, function: false, can_go: false, words }
            }
            None => {
                let class = word.known.map(|known| known.class);
                let function = class.is_some_and(|class| !class.has_stem());
                let can_go = function && class.is_some_and(|c| !c.is_cue() && c != Class::No);
                Markable { span: word.span.clone(), function, can_go, words: at..at + 1 }
            }
        };
        at = one.words.end;
        found.push(one);
    }
    found
}

/// An indicator that was made of marked words.
#[derive(Debug, Clone, PartialEq)]
pub struct FromWords {
    /// The indicator.
    pub indicator: Indicator,
    /// Bytes of the words that were marked and are not in it.
    pub left_out: Vec<Range<usize>>,
}

/// The indicator for words that were marked in an answer to a question (by its position in the codebook),
/// given in the order of the text. It is what typing them would make: words with a little room between
/// them, and more room where more words stand between those marked. Where the answer denies or lacks what
/// was marked, the indicator asks for that: `tijd` in `geen tijd` is about there being none. Words
/// that say little are left out where the others make an indicator only without them, as `maar` in
/// `zij kijken maar`, which begins a clause; words that deny never are.
///
/// `None` when no one indicator hits the answer at these words: they stand in different clauses, or too
/// far apart.
#[must_use]
pub fn indicator_of(
    codebook: &Codebook,
    question: usize,
    study: &Study,
    answer: AnswerId,
    marked: &[Markable],
) -> Option<FromWords> {
    let text = study.answer(answer)?.text.as_str();
    let trial = Trial::new(codebook, question, None, study, &[answer])?;
    if let Some(indicator) = of_all(&trial, study, text, marked) {
        return Some(FromWords { indicator, left_out: Vec::new() });
    }
    let (little, telling): (Vec<Markable>, Vec<Markable>) =
        marked.iter().cloned().partition(|one| one.can_go);
    let indicator = of_all(&trial, study, text, &telling)?;
    Some(FromWords { indicator, left_out: little.into_iter().map(|one| one.span).collect() })
}

/// The indicator for all of these words, if it hits the only answer of the trial where they stand.
fn of_all(trial: &Trial, study: &Study, text: &str, marked: &[Markable]) -> Option<Indicator> {
    let among = |span: &Range<usize>| {
        marked.iter().any(|one| one.span.start < span.end && span.start < one.span.end)
    };
    // Whether what is found at the marked words is denied or lacking; none when nothing is.
    let negated = |indicator: &Indicator| -> Option<bool> {
        let hit = trial.run(study, indicator, None, |_| None).hits.into_iter().next()?;
        let here = hit.evidence.into_iter().filter(|one| one.spans.iter().any(among));
        here.map(|one| one.negated).reduce(|all, one| all && one)
    };
    // `R & D` is one word too, and in a pattern spaces stand between words.
    let word = |one: &Markable| -> Option<String> {
        Some(text.get(one.span.clone())?.split_whitespace().collect())
    };
    let source: Vec<String> = marked.iter().filter_map(word).collect();
    let apart = marked.windows(2).map(|pair| match pair {
        [one, next] => next.words.start.saturating_sub(one.words.end),
        _ => 0,
    });
    let gap = apart.max().unwrap_or(0).max(Indicator::DEFAULT_GAP);
    if gap > Indicator::MAX_GAP {
        return None;
    }
    let any = Indicator { gap, ..Indicator::new(Pattern::parse(&source.join(" ")).ok()?) };
    let lacks = negated(&any)?;
    let lacking = Indicator { polarity: Polarity::Lacking, ..any.clone() };
    Some(if lacks && negated(&lacking).is_some() { lacking } else { any })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use crate::text::clauses;
    use proptest::prelude::*;

    fn marked(text: &str, which: &[usize]) -> Option<FromWords> {
        let study = testing::study(&[("a", text)]);
        let words = markable(text);
        let words: Vec<Markable> = which.iter().map(|at| words[*at].clone()).collect();
        indicator_of(&testing::codebook(&["a"]), 0, &study, AnswerId(0), &words)
    }

    fn shown(text: &str, which: &[usize]) -> Option<(String, usize, Polarity)> {
        let indicator = marked(text, which)?.indicator;
        Some((indicator.pattern.source, indicator.gap, indicator.polarity))
    }

    fn words(text: &str) -> Vec<&str> {
        markable(text).into_iter().map(|one| text.get(one.span).unwrap()).collect()
    }

    #[test]
    fn words_are_what_a_reader_takes_for_one_without_the_signs_around_them() {
        assert_eq!(words("«Klein» koninkrijkje!"), ["Klein", "koninkrijkje"]);
        assert_eq!(words("RI&E-overleg, HR/Arbo"), ["RI&E-overleg", "HR", "Arbo"]);
        assert_eq!(words("*tijd* =geld a|b \"zo\" ..."), ["tijd", "geld", "a", "b", "zo"]);
        assert_eq!(words(" … "), [""; 0]);
    }

    #[test]
    fn words_beside_each_other_are_a_phrase_and_others_have_room_between_them() {
        let any = |source: &str, gap| Some((source.to_owned(), gap, Polarity::Any));
        let text = "we zijn een klein koninkrijkje geworden";
        assert_eq!(shown(text, &[3, 4]), any("klein koninkrijkje", 2));
        assert_eq!(shown(text, &[0, 5]), any("we geworden", 4));
        assert_eq!(shown(text, &[4]), any("koninkrijkje", 2));
        assert_eq!(shown("het *MT-overleg* loopt", &[1]), any("MT-overleg", 2));
        assert_eq!(shown("afdeling R & D", &[1]), any("R&D", 2));
    }

    #[test]
    fn what_the_answer_lacks_is_asked_for_as_lacking() {
        let lacking = |source: &str| Some((source.to_owned(), 2, Polarity::Lacking));
        assert_eq!(shown("er is geen tijd", &[3]), lacking("tijd"));
        assert_eq!(
            shown("er is geen tijd", &[2, 3]),
            Some(("geen tijd".to_owned(), 2, Polarity::Any)),
            "the denial is among the words"
        );
        let dismissed = shown("aan de AVG ligt het niet", &[2]);
        assert_eq!(dismissed, Some(("AVG".to_owned(), 2, Polarity::Any)));
    }

    #[test]
    fn words_of_different_clauses_or_too_far_apart_are_no_indicator() {
        let without = Some(("kijken".to_owned(), 2, Polarity::Any));
        let text = "ik geef tips en zij kijken maar.";
        assert_eq!(shown(text, &[4, 5, 6]), without);
        let left_out = marked(text, &[4, 5, 6]).unwrap().left_out;
        assert_eq!(
            left_out.into_iter().map(|span| text.get(span).unwrap()).collect::<Vec<_>>(),
            ["zij", "maar"]
        );
        assert_eq!(marked("Te druk. Geen overzicht.", &[1, 3]), None);
        let far = format!("druk {} druk", "zus ".repeat(Indicator::MAX_GAP + 1));
        assert_eq!(marked(&far, &[0, Indicator::MAX_GAP + 2]), None);
    }

    #[test]
    fn a_denial_is_never_left_out() {
        let text = "Het is duidelijk, maar voor mij niet";
        assert_eq!(marked(text, &[2, 6]), None);
    }

    #[test]
    fn what_counts_is_where_the_words_were_marked() {
        let text = "Er is geen tijd voor overleg. De tijd vliegt.";
        assert_eq!(shown(text, &[3]).unwrap().2, Polarity::Lacking);
        assert_eq!(shown(text, &[7]).unwrap().2, Polarity::Any);
        // Together they stand elsewhere, but not where they are marked.
        let text = "tijd is er, geld niet. Er is tijd en geld.";
        assert_eq!(marked(text, &[0, 3]), None);
    }

    /// Whether the engine can find these words together: they stand in one clause, near enough.
    fn can_be_found(text: &str, marked: &[Markable]) -> bool {
        let all = tokens(text).words;
        let clause = |word: usize| clauses(&all).iter().position(|clause| clause.contains(&word));
        let first = marked.first().and_then(|one| clause(one.words.start));
        let near = marked
            .windows(2)
            .all(|pair| pair[1].words.start - pair[0].words.end <= Indicator::MAX_GAP);
        near && marked.iter().flat_map(|one| one.words.clone()).all(|word| clause(word) == first)
    }

    proptest! {
        #[test]
        fn what_is_marked_in_any_text_hits_it(
            text in "([a-zA-Zé0-9*=|\"'&/.,()«»<>:;_%€!?-]{1,8}|niet|geen|te weinig|MT-overleg|R & D|col\u{ad}lega|de|aan|en|maar|gebrek|RI&E|collega's| |\n){1,14}",
            picks in prop::collection::vec(any::<bool>(), 14),
        ) {
            let words = markable(&text);
            let picked = words.iter().zip(picks.iter().chain(std::iter::repeat(&true)));
            let mut marked: Vec<Markable> =
                picked.filter(|(_, on)| **on).map(|(word, _)| word.clone()).take(12).collect();
            if marked.is_empty() {
                marked.extend(words.first().cloned());
            }
            if marked.is_empty() {
                return Ok(());
            }
            let study = testing::study(&[("a", &text)]);
            let codebook = testing::codebook(&["a"]);
            let found = indicator_of(&codebook, 0, &study, AnswerId(0), &marked);
            // The same words may stand together elsewhere in the answer.
            prop_assert!(found.is_some() || !can_be_found(&text, &marked), "{:?}", marked);
            if let Some(FromWords { indicator, left_out }) = found {
                let again = Pattern::parse(&indicator.pattern.source).unwrap();
                prop_assert_eq!(again.terms.len(), marked.len() - left_out.len());
                let trial = Trial::new(&codebook, 0, None, &study, &[AnswerId(0)]).unwrap();
                prop_assert_eq!(trial.run(&study, &indicator, None, |_| None).hits.len(), 1);
            }
        }
    }
}
