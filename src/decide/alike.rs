//! Which answers say nearly the same: in other forms, another order, or with a word more.

use crate::study::AnswerId;
use crate::text::{self, Class, Root};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// From how many words with a meaning two answers may differ by one of them.
const LONG: usize = 3;

/// Words that deny, each with the next word that has a meaning.
type Denials = BTreeSet<(Root, Option<Root>)>;

/// What an answer says, without its form: the roots of its words, and what is denied or lacking. Words
/// without a meaning of their own (`de`, `is`, `wij`) play no part.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Gist {
    words: BTreeSet<Root>,
    /// `geen overleg` is not `geen tijd`.
    denials: Denials,
}

impl Gist {
    pub(super) fn of(text: &str) -> Self {
        let mut gist = Self::default();
        let mut pending: Vec<Root> = Vec::new();
        for (word, _) in words(text) {
            match word {
                Word::Denial(root) => pending.push(root),
                Word::Full(root) => {
                    let denied = pending.drain(..).map(|denial| (denial, Some(root.clone())));
                    gist.denials.extend(denied);
                    gist.words.insert(root);
                }
                Word::Empty(_) => {}
            }
        }
        gist.denials.extend(pending.into_iter().map(|denial| (denial, None)));
        gist
    }

    /// A key that gists share when they say the same.
    fn key(&self) -> u64 {
        self.words.iter().map(hash).fold(self.denied(), u64::wrapping_add)
    }

    /// The keys of the same without each of its words in turn, when it is long enough for that.
    fn shorter(&self) -> impl Iterator<Item = u64> {
        let (key, long) = (self.key(), self.words.len() > LONG);
        self.words.iter().filter(move |_| long).map(move |word| key.wrapping_sub(hash(word)))
    }

    fn denied(&self) -> u64 {
        self.denials.iter().map(hash).fold(0, u64::wrapping_add)
    }
}

fn hash(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// A word of an answer.
pub(super) enum Word {
    /// A word with a meaning.
    Full(Root),
    /// A word that denies or says that something is lacking.
    Denial(Root),
    /// An article, an auxiliary and the like.
    Empty(Root),
}

/// The words of a text with their bytes.
pub(super) fn words(text: &str) -> impl Iterator<Item = (Word, Range<usize>)> {
    text::tokens(text).words.into_iter().map(|token| {
        let key = text::word_key(text.get(token.span.clone()).unwrap_or_default());
        let root = text::root(&key);
        let word = match token.known.map(|known| known.class) {
            Some(
                Class::Deny | Class::Lack | Class::LackVerb | Class::Poor | Class::No | Class::Well,
            ) => Word::Denial(root),
            None => Word::Full(root),
            Some(class) if class.is_content() || class == Class::Action => Word::Full(root),
            Some(_) => Word::Empty(root),
        };
        (word, token.span)
    })
}

/// The answers of a question by what they say.
#[derive(Debug, Default)]
pub(super) struct Alike {
    gists: HashMap<AnswerId, Gist>,
    /// The answers with exactly this gist, by its key.
    whole: HashMap<u64, Vec<AnswerId>>,
    /// The answers with this gist but for one word more.
    longer: HashMap<u64, Vec<AnswerId>>,
}

impl Alike {
    pub(super) fn new<'a>(answers: impl Iterator<Item = (AnswerId, &'a str)>) -> Self {
        let mut alike = Self::default();
        for (answer, text) in answers {
            let gist = Gist::of(text);
            for shorter in gist.shorter() {
                alike.longer.entry(shorter).or_default().push(answer);
            }
            alike.whole.entry(gist.key()).or_default().push(answer);
            alike.gists.insert(answer, gist);
        }
        alike
    }

    /// The answers that say nearly the same as this one, itself among them, in the order of the file.
    pub(super) fn near(&self, answer: AnswerId) -> BTreeSet<AnswerId> {
        let Some(gist) = self.gists.get(&answer).filter(|gist| !gist.words.is_empty()) else {
            return BTreeSet::new();
        };
        let same = self.whole.get(&gist.key()).into_iter().flatten();
        // What has one word more counts only where the shorter is long enough.
        let long = gist.words.len() >= LONG;
        let longer = self.longer.get(&gist.key()).into_iter().flatten().filter(|_| long);
        let shorter = gist.shorter().filter_map(|shorter| self.whole.get(&shorter)).flatten();
        same.chain(longer).chain(shorter).copied().collect()
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
    let mut keyed: Vec<(Vec<usize>, &Denials, AnswerId)> = gists
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

/// The bytes of the words of a text that another text lacks, articles and the like among them.
pub(super) fn differences(text: &str, other: &str) -> Vec<Range<usize>> {
    let known: BTreeSet<Root> = words(other).map(|(word, _)| word.into_root()).collect();
    let differs = |(word, span): (Word, Range<usize>)| match word {
        Word::Empty(_) => None,
        word => (!known.contains(&word.into_root())).then_some(span),
    };
    words(text).filter_map(differs).collect()
}

impl Word {
    fn into_root(self) -> Root {
        match self {
            Self::Full(root) | Self::Denial(root) | Self::Empty(root) => root,
        }
    }
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
            "overleg goed",
            "overleg lastig",
            "wel tijd, geen prioriteit",
            "geen tijd, wel prioriteit",
        ];
        assert_eq!(near(&texts, 0), [0, 1, 2]);
        for alone in 3..9 {
            assert_eq!(near(&texts, alone), [alone], "{}", texts[alone as usize]);
        }
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
