//! Which words and pairs of neighbouring words stand in the texts that were decided on.

use super::super::alike::{Word, words};
use super::{Score, Text};
use crate::codebook::{Indicator, Pattern, Polarity};
use crate::text::Root;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

/// At most so many words and pairs are tried for a theme, those that would bring most.
const MOST: usize = 40;

/// How often a word must go with a theme to be tried.
const TWICE: usize = 2;

/// A root, numbered in the order in which roots are met.
type Number = u32;

/// A word, or two that follow on each other but for words without a meaning of their own.
pub(super) type Find = (Number, Option<Number>);

/// The words and pairs of the texts.
pub(super) struct Seen {
    finds: BTreeMap<Find, Places>,
    /// By text its words with their bytes.
    spans: Vec<Vec<(Number, Range<usize>)>>,
}

/// Where a word or pair stands.
#[derive(Default)]
struct Places {
    /// The texts, each once, in order.
    texts: Vec<usize>,
    /// As it is written, with how often.
    forms: BTreeMap<String, usize>,
}

/// Something to try for a theme.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) theme: usize,
    pub(super) find: Find,
    pub(super) indicator: Indicator,
}

impl Seen {
    /// Reads the texts.
    pub(super) fn in_texts(texts: &[Text<'_>]) -> Self {
        let mut numbers: HashMap<Root, Number> = HashMap::new();
        let mut seen = Self { finds: BTreeMap::new(), spans: Vec::with_capacity(texts.len()) };
        for (place, text) in texts.iter().enumerate() {
            let mut spans = Vec::new();
            let mut before: Option<(Number, String)> = None;
            for (word, span) in words(text.text) {
                let Word::Full(root) = word else { continue };
                let form = text.text.get(span.clone()).unwrap_or_default().to_lowercase();
                // A number or a single letter is no word to look for.
                if form.chars().filter(|letter| letter.is_alphabetic()).count() < 2 {
                    before = None;
                    continue;
                }
                let next = Number::try_from(numbers.len()).unwrap_or(Number::MAX);
                let number = *numbers.entry(root).or_insert(next);
                if let Some((first, written)) = &before {
                    seen.add((*first, Some(number)), place, format!("{written} {form}"));
                }
                seen.add((number, None), place, form.clone());
                before = Some((number, form));
                spans.push((number, span));
            }
            seen.spans.push(spans);
        }
        seen
    }

    fn add(&mut self, find: Find, place: usize, form: String) {
        let places = self.finds.entry(find).or_default();
        if places.texts.last() != Some(&place) {
            places.texts.push(place);
        }
        *places.forms.entry(form).or_default() += 1;
    }

    /// What is worth trying for a theme: words that none of its indicators finds, that go with it more
    /// than once, and that bring something. A word that is often wrong is tried as it is denied and as
    /// it is not; a pair only when it is nearly always right.
    pub(super) fn candidates(&self, texts: &[Text<'_>], theme: usize) -> Vec<Candidate> {
        let known = self.known(texts, theme);
        let mut found = Vec::new();
        for (find, places) in &self.finds {
            if places.texts.len() < TWICE {
                continue;
            }
            let (mut score, mut brings) = (Score::default(), 0);
            for text in places.texts.iter().filter_map(|place| texts.get(*place)) {
                text.says(theme).into_iter().for_each(|right| score.count(right));
                brings += usize::from(text.is_missed(theme));
            }
            let (one, other) = *find;
            let new = match other {
                None => !known.contains(&one),
                Some(other) => score.is_sure() && !(known.contains(&one) && known.contains(&other)),
            };
            // The engine may find more forms of a word than share its root, so less than enough is tried.
            if new && score.right >= TWICE && brings > 0 {
                found.push((Reverse(brings), score, *find, places));
            }
        }
        // The finds come in a fixed order, which equal ones keep.
        found.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.share().total_cmp(&a.1.share())));
        found.truncate(MOST);
        let tried = found.into_iter().filter_map(|(_, score, find, places)| {
            let indicator = Indicator::new(Pattern::parse(places.form()?).ok()?);
            let polarities: &[Polarity] = match find {
                (_, None) if !score.is_sure() => {
                    &[Polarity::Any, Polarity::Plain, Polarity::Lacking]
                }
                _ => &[Polarity::Any],
            };
            Some(polarities.iter().map(move |polarity| Candidate {
                theme,
                find,
                indicator: Indicator { polarity: *polarity, ..indicator.clone() },
            }))
        });
        tried.flatten().collect()
    }

    /// The words that evidence for the theme rests on, in texts that were given it.
    fn known(&self, texts: &[Text<'_>], theme: usize) -> HashSet<Number> {
        let mut known = HashSet::new();
        let given = texts.iter().zip(&self.spans).filter(|(text, _)| text.given.contains(theme));
        for (text, words) in given {
            let own = text.suggested.iter().filter(|suggestion| suggestion.theme == theme);
            let spans = own.flat_map(|one| &one.evidence).flat_map(|evidence| &evidence.spans);
            for span in spans {
                let meets = |word: &Range<usize>| word.start < span.end && span.start < word.end;
                known.extend(words.iter().filter(|(_, word)| meets(word)).map(|(n, _)| *n));
            }
        }
        known
    }
}

impl Places {
    /// As it is written most; of equally frequent forms the first of the alphabet.
    fn form(&self) -> Option<&str> {
        let most = self.forms.values().max()?;
        self.forms.iter().find(|(_, count)| *count == most).map(|(form, _)| form.as_str())
    }
}
