//! Which answers say nearly the same: in other forms, another order, or with a word more.

use crate::study::AnswerId;
use crate::text::{self, Class, Root};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// From how many words with a meaning two answers may differ by one of them.
const LONG: usize = 3;

/// What an answer says, without its form: the roots of its words, and of those that deny. Words without a
/// meaning of their own (`de`, `is`, `er`) play no part.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Gist {
    words: BTreeSet<Root>,
    denials: BTreeSet<Root>,
}

impl Gist {
    pub(super) fn of(text: &str) -> Self {
        let mut gist = Self::default();
        for (word, _) in words(text) {
            match word {
                Word::Full(root) => gist.words.insert(root),
                Word::Denial(root) => gist.denials.insert(root),
            };
        }
        gist
    }

    /// The same without each of its words in turn, when it is long enough for that.
    fn shorter(&self) -> impl Iterator<Item = Self> {
        let cut: &BTreeSet<Root> = if self.words.len() > LONG { &self.words } else { &NONE };
        cut.iter().map(|left_out| {
            let words = self.words.iter().filter(|word| *word != left_out).cloned().collect();
            Self { words, denials: self.denials.clone() }
        })
    }
}

static NONE: BTreeSet<Root> = BTreeSet::new();

/// A word that matters.
pub(super) enum Word {
    Full(Root),
    Denial(Root),
}

/// The words of a text that matter, with their bytes.
pub(super) fn words(text: &str) -> impl Iterator<Item = (Word, Range<usize>)> {
    text::tokens(text).words.into_iter().filter_map(|token| {
        let key = text::word_key(text.get(token.span.clone()).unwrap_or_default());
        let root = text::root(&key);
        match token.known.map(|known| known.class) {
            None | Some(Class::Action) => Some((Word::Full(root), token.span)),
            Some(
                Class::Deny | Class::Lack | Class::LackVerb | Class::Poor | Class::No | Class::Well,
            ) => Some((Word::Denial(root), token.span)),
            Some(_) => None,
        }
    })
}

/// The answers of a question by what they say.
#[derive(Debug, Default)]
pub(super) struct Alike {
    gists: HashMap<AnswerId, Gist>,
    /// The answers with exactly this gist.
    whole: HashMap<Gist, Vec<AnswerId>>,
    /// The answers with this gist but for one word more.
    longer: HashMap<Gist, Vec<AnswerId>>,
}

impl Alike {
    pub(super) fn new<'a>(answers: impl Iterator<Item = (AnswerId, &'a str)>) -> Self {
        let mut alike = Self::default();
        for (answer, text) in answers {
            let gist = Gist::of(text);
            for shorter in gist.shorter() {
                alike.longer.entry(shorter).or_default().push(answer);
            }
            alike.whole.entry(gist.clone()).or_default().push(answer);
            alike.gists.insert(answer, gist);
        }
        alike
    }

    /// The answers that say nearly the same as this one, itself among them, in the order of the file.
    pub(super) fn near(&self, answer: AnswerId) -> Vec<AnswerId> {
        let Some(gist) = self.gists.get(&answer).filter(|gist| !gist.words.is_empty()) else {
            return Vec::new();
        };
        let same = self.whole.get(gist).into_iter().flatten();
        // What has one word more counts only where the shorter is long enough.
        let long = gist.words.len() >= LONG;
        let longer = self.longer.get(gist).into_iter().flatten().filter(|_| long);
        let shorter: Vec<&AnswerId> =
            gist.shorter().filter_map(|shorter| self.whole.get(&shorter)).flatten().collect();
        let near: BTreeSet<AnswerId> = same.chain(longer).chain(shorter).copied().collect();
        near.into_iter().collect()
    }
}

/// Answers in an order that brings like to like: by their most frequent words, so that those about the same
/// come together, and among them those that say the same.
pub(super) fn like_with_like(answers: &[(AnswerId, &str)]) -> Vec<AnswerId> {
    let gists: Vec<(Gist, AnswerId)> =
        answers.iter().map(|(answer, text)| (Gist::of(text), *answer)).collect();
    let mut counts: BTreeMap<&Root, usize> = BTreeMap::new();
    for root in gists.iter().flat_map(|(gist, _)| &gist.words) {
        *counts.entry(root).or_default() += 1;
    }
    let mut common: Vec<(&Root, usize)> = counts.into_iter().collect();
    // Equally frequent words keep the order of their roots, which is fixed.
    common.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let ranks: HashMap<&Root, usize> =
        common.into_iter().enumerate().map(|(rank, (root, _))| (root, rank)).collect();
    let mut keyed: Vec<(Vec<usize>, &BTreeSet<Root>, AnswerId)> = gists
        .iter()
        .map(|(gist, answer)| {
            let mut key: Vec<usize> =
                gist.words.iter().filter_map(|root| ranks.get(root).copied()).collect();
            key.sort_unstable();
            (key, &gist.denials, *answer)
        })
        .collect();
    keyed.sort();
    keyed.into_iter().map(|(_, _, answer)| answer).collect()
}

/// The bytes of the words of a text that another text lacks.
pub(super) fn differences(text: &str, other: &str) -> Vec<Range<usize>> {
    let Gist { words: known, denials } = Gist::of(other);
    let differs = |word: &Word| match word {
        Word::Full(root) => !known.contains(root),
        Word::Denial(root) => !denials.contains(root),
    };
    words(text).filter(|(word, _)| differs(word)).map(|(_, span)| span).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(texts: &[&str], to: u32) -> Vec<u32> {
        let answers = (0..).map(AnswerId).zip(texts.iter().copied());
        Alike::new(answers).near(AnswerId(to)).into_iter().map(|answer| answer.0).collect()
    }

    #[test]
    fn other_forms_and_another_order_are_near_and_a_denial_is_not() {
        let texts = [
            "geen overleg met de bedrijfsarts",
            "Er is geen overleg met bedrijfsartsen",
            "met de bedrijfsarts is er geen overleg",
            "overleg met de bedrijfsarts",
            "geen overleg",
        ];
        assert_eq!(near(&texts, 0), [0, 1, 2]);
        assert_eq!(near(&texts, 3), [3]);
    }

    #[test]
    fn long_answers_may_have_a_word_more_and_short_ones_not() {
        let texts = [
            "afdelingen werken langs elkaar",
            "de afdelingen werken vaak langs elkaar heen helaas",
            "systemen koppelen lukt niet door leveranciers",
            "oude systemen koppelen lukt niet door leveranciers",
            "tijd",
            "tijd en prioriteit",
        ];
        assert_eq!(near(&texts, 2), [2, 3]);
        assert_eq!(near(&texts, 3), [2, 3], "nearness goes both ways");
        assert_eq!(near(&texts, 4), [4]);
    }

    #[test]
    fn an_answer_of_function_words_is_near_to_nothing() {
        assert!(near(&["dat is er niet", "het was er niet"], 0).is_empty());
    }

    #[test]
    fn like_comes_with_like() {
        let texts = [
            "geen tijd",
            "privacy speelt mee",
            "te weinig tijd",
            "systemen",
            "tijd en systemen",
            "geen tijd!",
        ];
        let answers: Vec<(AnswerId, &str)> = (0..).map(AnswerId).zip(texts).collect();
        let order: Vec<u32> = like_with_like(&answers).into_iter().map(|id| id.0).collect();
        let place = |id: u32| order.iter().position(|other| *other == id).unwrap();
        assert_eq!(place(5), place(0) + 1, "{order:?}");
        assert!(place(2).abs_diff(place(0)) <= 2, "{order:?}");
        assert_eq!(order.len(), texts.len());
    }

    #[test]
    fn the_words_that_differ_are_told() {
        let text = "oude systemen koppelen lukt niet";
        let spans = differences(text, "systemen koppelen lukt");
        let words: Vec<&str> = spans.into_iter().filter_map(|span| text.get(span)).collect();
        assert_eq!(words, ["oude", "niet"]);
    }
}
