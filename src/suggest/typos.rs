//! Words that no dictionary knows and that differ from a term by a slip of the finger.

use super::forms::{Entry, FormId, Forms};

/// The forms of all terms that are long enough to be recognised with a slip in them.
#[derive(Debug, Clone, Default)]
pub(super) struct Typos {
    /// By length and then first letter.
    shelves: Vec<Shelf>,
}

/// Forms with the same first letter and length.
#[derive(Debug, Clone, Default)]
struct Shelf {
    /// For each form which letters it holds: looked at for many more forms than anything else.
    letters: Vec<u64>,
    forms: Vec<FormId>,
}

/// Shortest word in which a slip is forgiven, and shortest in which two are, in letters.
const ONE_FROM: usize = 5;
const TWO_FROM: usize = 9;

/// Most slips that are forgiven.
const MOST: usize = 2;

const ALPHABET: usize = 26;

impl Typos {
    /// Adds a form of a term, which was not added before.
    pub(super) fn add(&mut self, form: &str, id: FormId) {
        let Some(first) = first(form).filter(|_| form.len() >= ONE_FROM) else { return };
        let place = form.len() * ALPHABET + first;
        if self.shelves.len() <= place {
            self.shelves.resize_with(place + 1, Shelf::default);
        }
        if let Some(shelf) = self.shelves.get_mut(place) {
            shelf.letters.push(letters(form));
            shelf.forms.push(id);
        }
    }

    /// Whether a word of plain letters, in capitals or not, may have been meant for a form: if not, nothing is
    /// [`near`](Self::near) it.
    pub(super) fn may_be_near(&self, word: &str) -> bool {
        let lowercase = word.bytes().next().map(|byte| byte.to_ascii_lowercase());
        let Some(first) = lowercase.and_then(number) else { return false };
        let own = letters(word);
        let length = word.len();
        (length.saturating_sub(MOST)..=length + MOST).any(|length| {
            let shelf = self.shelves.get(length * ALPHABET + first);
            let forms = shelf.map(|shelf| shelf.letters.as_slice()).unwrap_or_default();
            forms.iter().any(|letters| (letters ^ own).count_ones() as usize <= 2 * MOST)
        })
    }

    /// What a word may have been meant for: the entries that `counts` of the nearest forms within reach.
    /// The word must be unknown; that is for the caller to see to, and only when there is anything to
    /// find.
    pub(super) fn near(
        &self,
        word: &str,
        forms: &Forms,
        counts: impl Fn(&Entry) -> bool,
    ) -> Vec<Entry> {
        let mut found = Vec::new();
        let length = word.len();
        let mut nearest = match length {
            ..ONE_FROM => return found,
            ONE_FROM..TWO_FROM => 1,
            _ => MOST,
        };
        let Some(first) = first(word) else { return found };
        let own = letters(word);
        for form_length in length - nearest..=length + nearest {
            let Some(shelf) = self.shelves.get(form_length * ALPHABET + first) else { break };
            for (letters, id) in shelf.letters.iter().zip(&shelf.forms) {
                let reach = if form_length < TWO_FROM - 1 { nearest.min(1) } else { nearest };
                if (letters ^ own).count_ones() as usize > 2 * reach {
                    continue;
                }
                let Some(slips) = slips(word, forms.text(*id), reach) else { continue };
                let mut entries = forms.entries(*id).filter(|e| e.forgives && counts(e)).peekable();
                if slips < nearest && entries.peek().is_some() {
                    found.clear();
                    nearest = slips;
                }
                found.extend(entries);
            }
        }
        found
    }
}

/// How many slips there are between two words, if they are within reach.
fn slips(a: &str, b: &str, reach: usize) -> Option<usize> {
    if a.is_ascii() && b.is_ascii() {
        return fewest(a.as_bytes(), b.as_bytes(), reach);
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    fewest(&a, &b, reach)
}

/// Letters to change, leave out, add or swap with their neighbour (optimal string alignment), tried at the
/// first place where the words differ: with two slips at most that is soon done.
fn fewest<T: PartialEq>(a: &[T], b: &[T], reach: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > reach {
        return None;
    }
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(same..)?, b.get(same..)?);
    if a.is_empty() && b.is_empty() {
        return Some(0);
    }
    let reach = reach.checked_sub(1)?;
    let (after_a, after_b) = (a.get(1..), b.get(1..));
    let swapped = match (a, b) {
        ([a, b, rest_a @ ..], [c, d, rest_b @ ..]) if a == d && b == c => {
            fewest(rest_a, rest_b, reach)
        }
        _ => None,
    };
    let changed = after_a.zip(after_b).and_then(|(a, b)| fewest(a, b, reach));
    let extra = after_a.and_then(|a| fewest(a, b, reach));
    let missing = after_b.and_then(|b| fewest(a, b, reach));
    let rest = [swapped, changed, extra, missing].into_iter().flatten().min()?;
    Some(rest + 1)
}

/// The first letter as a number from 0.
fn first(word: &str) -> Option<usize> {
    number(*word.as_bytes().first()?)
}

fn number(byte: u8) -> Option<usize> {
    byte.is_ascii_lowercase().then(|| usize::from(byte - b'a'))
}

/// Which letters a word holds, a bit each, and which it holds more than once: a slip changes at most two
/// of these.
fn letters(word: &str) -> u64 {
    word.bytes().fold(0, |letters, byte| {
        let once = 1_u64 << (byte % 32);
        letters | if letters & once == 0 { once } else { once << 32 }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nearest::distance;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn slips_are_counted_as_everywhere_else(a in "[abcë]{0,9}", b in "[abcë]{0,9}", reach in 0_usize..3) {
            let expected = Some(distance(&a, &b)).filter(|slips| *slips <= reach);
            prop_assert_eq!(slips(&a, &b, reach), expected);
        }
    }
}
