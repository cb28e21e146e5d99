//! Words that no dictionary knows and that differ from a term by a slip of the finger.

use super::vocabulary::Entry;
use crate::nearest::distance;
use std::collections::BTreeMap;

/// A form that may have been meant.
#[derive(Debug)]
struct Target {
    form: Box<str>,
    letters: u32,
    entries: Vec<Entry>,
}

/// The forms of all terms that are long enough to be recognised with a slip in them, by first letter.
#[derive(Debug, Default)]
pub(super) struct Typos {
    by_first: Vec<Vec<Target>>,
    /// Position of a form in its list while the vocabulary is filled.
    places: BTreeMap<Box<str>, usize>,
}

/// Shortest word in which a slip is forgiven, and shortest in which two are, in letters.
const ONE_FROM: usize = 5;
const TWO_FROM: usize = 9;

impl Typos {
    /// Adds a form of a term.
    pub(super) fn add(&mut self, form: &str, entry: Entry) {
        let Some(first) = first(form).filter(|_| form.len() >= ONE_FROM) else { return };
        if self.by_first.len() <= first {
            self.by_first.resize_with(first + 1, Vec::new);
        }
        let Some(targets) = self.by_first.get_mut(first) else { return };
        let place = *self.places.entry(form.into()).or_insert_with(|| {
            targets.push(Target { form: form.into(), letters: letters(form), entries: vec![] });
            targets.len() - 1
        });
        if let Some(target) = targets.get_mut(place) {
            target.entries.push(entry);
        }
    }

    /// The terms that a word may have been meant for: those of the nearest form within reach. The word
    /// must be unknown; that is for the caller to see to, and only when there is anything to find.
    pub(super) fn near(&self, word: &str) -> Vec<Entry> {
        let length = word.len();
        let reach = match length {
            ..ONE_FROM => return Vec::new(),
            ONE_FROM..TWO_FROM => 1,
            _ => 2,
        };
        let Some(targets) = first(word).and_then(|first| self.by_first.get(first)) else {
            return Vec::new();
        };
        let own = letters(word);
        let mut nearest = reach;
        let mut found = Vec::new();
        for target in targets {
            let reach = if target.form.len() < TWO_FROM - 1 { nearest.min(1) } else { nearest };
            let apart = (target.letters ^ own).count_ones() as usize;
            if target.form.len().abs_diff(length) > reach || apart > 2 * reach {
                continue;
            }
            let distance = distance(word, &target.form);
            if distance > reach {
                continue;
            }
            if distance < nearest {
                found.clear();
                nearest = distance;
            }
            found.extend(&target.entries);
        }
        found
    }
}

/// The first letter as a number from 0.
fn first(word: &str) -> Option<usize> {
    let byte = *word.as_bytes().first()?;
    byte.is_ascii_lowercase().then(|| usize::from(byte - b'a'))
}

/// Which letters a word holds, a bit each: a slip changes at most two.
fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| letters | 1 << (byte % 32))
}
