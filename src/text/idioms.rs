//! Fixed expressions in which a word of absence says something else than by itself.

use super::around::known;
use super::lexicon::function_word;
use super::tokens::Token;
use std::ops::Range;
use std::sync::LazyLock;

/// What a fixed expression does in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// Its words of absence count for nothing: `niet alleen`.
    Void,
    /// Says that its clause's topic is no trouble and is not lacking: `geen probleem`.
    Dismiss,
    /// Says that there is too little: `te kort`.
    Lack,
}

/// An expression found in a clause.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) effect: Effect,
    /// Positions of its words in the text, without what stands between them.
    pub(super) words: Vec<usize>,
}

/// `~2` is room for at most two words of any kind, `^2` for at most two function words; `|` stands
/// between alternatives. Among expressions with the same first word the first that fits counts.
const IDIOMS: [(&str, Effect); 34] = [
    ("niet alleen|enkel|slechts|louter", Effect::Void),
    ("niet voor niets|niks", Effect::Void),
    ("niet te vergeten", Effect::Void),
    ("niet in de laatste plaats", Effect::Void),
    ("niet beperkt tot", Effect::Void),
    ("niet meer|anders dan", Effect::Void),
    ("niets|niks|nergens anders dan", Effect::Void),
    ("al dan niet", Effect::Void),
    ("wel of niet|geen", Effect::Void),
    ("zo niet", Effect::Void),
    ("zo weinig|min mogelijk", Effect::Lack),
    ("zonder meer|twijfel", Effect::Void),
    ("geen twijfel", Effect::Void),
    ("valt|vallen|viel ~2 niet ^1 mee", Effect::Void),
    ("valt|vallen|viel ~3 mee", Effect::Dismiss),
    ("mee ^1 valt|vallen|viel", Effect::Dismiss),
    (
        "niet|geen|nooit|nauwelijks|amper ^2 probleem|problemen|belemmering|belemmeringen|issue|issues|\
         knelpunt|knelpunten|bottleneck|bottlenecks|obstakel|obstakels|struikelblok|struikelblokken|\
         drempel|drempels|bezwaar|bezwaren",
        Effect::Dismiss,
    ),
    ("geen ^1 last|hinder|moeite|punt van|mee|met", Effect::Dismiss),
    ("geen ^1 last|hinder|moeite", Effect::Dismiss),
    ("geen behoefte", Effect::Dismiss),
    ("niet nodig", Effect::Dismiss),
    ("niet van toepassing", Effect::Dismiss),
    ("niks|niets mis", Effect::Dismiss),
    ("speelt|spelen ^2 geen ^1 rol", Effect::Dismiss),
    ("geen ^1 rol speelt|spelen", Effect::Dismiss),
    ("ligt|lig|liggen|lag|lagen ^3 niet ^2 aan", Effect::Dismiss),
    ("niet aan ~4 ligt|lig|liggen|lag|lagen", Effect::Dismiss),
    ("aan ~4 ligt|lig|liggen|lag|lagen het|t|dat|dit|er niet", Effect::Dismiss),
    ("aan ~4 ligt|lig|liggen|lag|lagen niet", Effect::Dismiss),
    ("te kort|korte", Effect::Lack),
    ("schiet|schieten|schoot ~3 tekort", Effect::Lack),
    ("te wensen over", Effect::Lack),
    ("ver te zoeken", Effect::Lack),
    ("te min", Effect::Lack),
];

enum Part {
    /// One of these words, by their numbers in the lexicon.
    Word(Vec<u16>),
    Room {
        most: usize,
        function_words_only: bool,
    },
}

struct Idiom {
    parts: Vec<Part>,
    effect: Effect,
}

/// By the number of a word in the lexicon: the expressions that begin with it, in order.
static BY_FIRST_WORD: LazyLock<Vec<Vec<Idiom>>> = LazyLock::new(|| {
    let mut table: Vec<Vec<Idiom>> = Vec::new();
    for (source, effect) in IDIOMS {
        let parse = || source.split_whitespace().map(Part::parse).collect::<Vec<_>>();
        let Some(Part::Word(firsts)) = parse().into_iter().next() else { continue };
        for first in firsts {
            let first = usize::from(first);
            if table.len() <= first {
                table.resize_with(first + 1, Vec::new);
            }
            if let Some(idioms) = table.get_mut(first) {
                idioms.push(Idiom { parts: parse(), effect });
            }
        }
    }
    table
});

impl Part {
    fn parse(source: &str) -> Self {
        let room = |most: &str, function_words_only| Self::Room {
            most: most.parse().unwrap_or_default(),
            function_words_only,
        };
        match (source.strip_prefix('~'), source.strip_prefix('^')) {
            (Some(most), _) => room(most, false),
            (_, Some(most)) => room(most, true),
            _ => Self::Word(source.split('|').filter_map(function_word).map(|w| w.id).collect()),
        }
    }
}

/// The expression that begins at position `at`, within the clause.
pub(super) fn idiom_at(tokens: &[Token], clause: &Range<usize>, at: usize) -> Option<Found> {
    let first = known(tokens, at)?;
    BY_FIRST_WORD.get(usize::from(first.id))?.iter().find_map(|idiom| {
        let mut words = Vec::new();
        fits(tokens, clause.end, at, &idiom.parts, &mut words)
            .then_some(Found { effect: idiom.effect, words })
    })
}

fn fits(tokens: &[Token], end: usize, at: usize, parts: &[Part], words: &mut Vec<usize>) -> bool {
    let Some((part, rest)) = parts.split_first() else { return true };
    match part {
        Part::Word(alternatives) => {
            let here = at < end && known(tokens, at).is_some_and(|k| alternatives.contains(&k.id));
            let fit = here && fits(tokens, end, at + 1, rest, words);
            if fit {
                words.insert(0, at);
            }
            fit
        }
        Part::Room { most, function_words_only } => (0..=*most)
            .take_while(|skipped| {
                !function_words_only || *skipped == 0 || known(tokens, at + skipped - 1).is_some()
            })
            .any(|skipped| fits(tokens, end, at + skipped, rest, words)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    fn first(text: &str) -> Option<(Effect, Vec<usize>)> {
        let tokens = tokens(text).words;
        let clause = 0..tokens.len();
        clause.clone().find_map(|at| idiom_at(&tokens, &clause, at)).map(|f| (f.effect, f.words))
    }

    #[test]
    fn every_word_of_an_expression_is_a_known_one() {
        for (source, _) in IDIOMS {
            for word in source.split([' ', '|']).filter(|word| !word.starts_with(['~', '^'])) {
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
