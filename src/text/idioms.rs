//! Finding the fixed expressions of a clause.

use super::around::{class, known};
use super::expressions::{Effect, expressions};
use super::lexicon::{Class, function_word};
use super::tokens::Token;
use std::ops::Range;
use std::sync::LazyLock;

/// An expression found in a clause.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) effect: Effect,
    /// Positions of its words in the text, without what stands between them.
    pub(super) words: Vec<usize>,
}

enum Part {
    /// One of these words, by their numbers in the lexicon.
    Word(Vec<u16>),
    /// None of these words comes next.
    Not(Vec<u16>),
    Room {
        most: usize,
        function_words_only: bool,
    },
    /// The clause begins here, but for a conjunction.
    Start,
    /// The clause ends here.
    End,
    /// The clause has at most so many words.
    Short(usize),
}

/// Which function words a clause holds, by a bit for their number modulo 128: enough to pass over nearly
/// all expressions that do not occur.
#[derive(Debug, Clone, Copy)]
pub(super) struct Present(u128);

impl Present {
    pub(super) fn of(tokens: &[Token], clause: &Range<usize>) -> Self {
        let bits = clause.clone().filter_map(|at| known(tokens, at)).map(|word| bit(word.id));
        Self(bits.fold(0, |all, one| all | one))
    }
}

fn bit(id: u16) -> u128 {
    1 << (id % 128)
}

struct Idiom {
    /// The bits of its words without alternatives, all of which must be present.
    needs_all: u128,
    /// For each of its words the bits of its alternatives, one of which must be present.
    needs: Vec<u128>,
    /// What must stand before its first word is looked at.
    conditions: Vec<Part>,
    parts: Vec<Part>,
    effect: Effect,
}

/// By the number of a word in the lexicon: the expressions that begin with it, in order.
type ByFirstWord = Vec<Vec<Idiom>>;

static FIRST: LazyLock<ByFirstWord> = LazyLock::new(|| by_first_word(Effect::comes_first));
static OTHERS: LazyLock<ByFirstWord> = LazyLock::new(|| by_first_word(|e| !e.comes_first()));

fn by_first_word(wanted: impl Fn(Effect) -> bool) -> ByFirstWord {
    let mut table: ByFirstWord = Vec::new();
    for (source, effect) in expressions().filter(|(_, effect)| wanted(*effect)) {
        let Some(firsts) = Idiom::parse(&source, effect).firsts().map(<[u16]>::to_vec) else {
            continue;
        };
        for first in firsts.into_iter().map(usize::from) {
            if table.len() <= first {
                table.resize_with(first + 1, Vec::new);
            }
            if let Some(idioms) = table.get_mut(first) {
                idioms.push(Idiom::parse(&source, effect));
            }
        }
    }
    table
}

impl Idiom {
    fn parse(source: &str, effect: Effect) -> Self {
        let parts = source.split_whitespace().map(Part::parse);
        let (conditions, parts): (Vec<_>, Vec<_>) =
            parts.partition(|part| matches!(part, Part::Start | Part::Short(_)));
        let needs = parts.iter().filter_map(|part| match part {
            Part::Word(words) => Some(words.iter().fold(0, |all, id| all | bit(*id))),
            _ => None,
        });
        let (alone, needs): (Vec<u128>, Vec<u128>) = needs.partition(|bits| bits.is_power_of_two());
        let needs_all = alone.into_iter().fold(0, |all, bit| all | bit);
        Self { needs_all, needs, conditions, parts, effect }
    }

    fn firsts(&self) -> Option<&[u16]> {
        match self.parts.first() {
            Some(Part::Word(words)) => Some(words),
            _ => None,
        }
    }
}

impl Part {
    fn parse(source: &str) -> Self {
        let number = |most: &str| most.parse().unwrap_or_default();
        let words =
            |words: &str| words.split('|').filter_map(function_word).map(|w| w.id).collect();
        let rest = source.get(1..).unwrap_or_default();
        match source.as_bytes().first() {
            Some(b'~') => Self::Room { most: number(rest), function_words_only: false },
            Some(b'^') => Self::Room { most: number(rest), function_words_only: true },
            Some(b'!') => Self::Not(words(rest)),
            Some(b'@') => Self::Short(number(rest)),
            Some(b'#') => Self::Start,
            Some(b'$') => Self::End,
            _ => Self::Word(words(source)),
        }
    }
}

/// The expression that begins at position `at`, within the clause, among those whose effect comes
/// `first` ([`Effect::comes_first`]) or among the others.
pub(super) fn idiom_at(
    tokens: &[Token],
    clause: &Range<usize>,
    present: Present,
    at: usize,
    first: bool,
) -> Option<Found> {
    let word = known(tokens, at)?;
    let table = if first { &FIRST } else { &OTHERS };
    table.get(usize::from(word.id))?.iter().find_map(|idiom| {
        if idiom.needs_all & !present.0 != 0
            || idiom.needs.iter().any(|need| need & present.0 == 0)
            || !idiom.conditions.iter().all(|part| holds(tokens, clause, at, part))
        {
            return None;
        }
        let mut words = Vec::new();
        fits(tokens, clause.end, at, &idiom.parts, &mut words)
            .then_some(Found { effect: idiom.effect, words })
    })
}

fn holds(tokens: &[Token], clause: &Range<usize>, at: usize, condition: &Part) -> bool {
    match condition {
        Part::Start => (clause.start..at)
            .all(|i| matches!(class(tokens, i), Some(Class::But | Class::And | Class::No))),
        Part::Short(most) => clause.len() <= *most,
        _ => true,
    }
}

fn fits(tokens: &[Token], end: usize, at: usize, parts: &[Part], words: &mut Vec<usize>) -> bool {
    let Some((part, rest)) = parts.split_first() else { return true };
    let is_any = |alternatives: &[u16]| {
        at < end && known(tokens, at).is_some_and(|known| alternatives.contains(&known.id))
    };
    match part {
        Part::Word(alternatives) => {
            let fit = is_any(alternatives) && fits(tokens, end, at + 1, rest, words);
            if fit {
                words.insert(0, at);
            }
            fit
        }
        Part::Not(alternatives) => !is_any(alternatives) && fits(tokens, end, at, rest, words),
        Part::End => at == end && fits(tokens, end, at, rest, words),
        Part::Start | Part::Short(_) => fits(tokens, end, at, rest, words),
        Part::Room { most, function_words_only } => (0..=*most)
            .take_while(|skipped| {
                !function_words_only || *skipped == 0 || is_function_word(tokens, at + skipped - 1)
            })
            .any(|skipped| fits(tokens, end, at + skipped, rest, words)),
    }
}

fn is_function_word(tokens: &[Token], at: usize) -> bool {
    class(tokens, at).is_some_and(|class| !class.is_content())
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    fn first(text: &str) -> Option<(Effect, Vec<usize>)> {
        let tokens = tokens(text).words;
        let clause = 0..tokens.len();
        let present = Present::of(&tokens, &clause);
        let find =
            |first| clause.clone().find_map(|at| idiom_at(&tokens, &clause, present, at, first));
        find(true).or_else(|| find(false)).map(|f| (f.effect, f.words))
    }

    #[test]
    fn every_word_of_an_expression_is_a_known_one() {
        for (source, _) in expressions() {
            let signs = ['~', '^', '@', '#', '$'];
            for word in source.split([' ', '|', '!']).filter(|word| !word.starts_with(signs)) {
                if word.is_empty() {
                    continue;
                }
                assert!(function_word(word).is_some(), "{word} in «{source}»");
            }
        }
    }

    #[test]
    fn expressions_are_found_with_room_between() {
        assert_eq!(first("het is niet alleen de AVG"), Some((Effect::Void, vec![2, 3])));
        assert_eq!(first("privacy is niet echt een probleem"), Some((Effect::Dismiss, vec![2, 5])));
        assert_eq!(first("aan de AVG ligt het niet"), Some((Effect::Dismiss, vec![0, 3, 4, 5])));
        assert_eq!(first("dat valt zeker niet mee"), Some((Effect::Void, vec![1, 3, 4])));
        assert_eq!(first("dat valt wel mee"), Some((Effect::Dismiss, vec![1, 3])));
        assert_eq!(first("we komen tijd te kort"), Some((Effect::Lack, vec![3, 4])));
    }

    #[test]
    fn ordinary_denials_are_no_expressions() {
        for text in [
            "HR ziet niet wat het grote probleem is",
            "de verantwoordelijkheid ligt niet bij mij",
            "ik heb geen rol in het overleg",
            "geen vast overleg",
            "aan wie het ligt is niet duidelijk",
        ] {
            assert_eq!(first(text), None, "{text}");
        }
    }
}
