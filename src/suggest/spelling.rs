//! The keys by which a word is compared.

use crate::text::{fold, word_key};

/// The keys of one word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spelling {
    pub(super) key: String,
    /// The key without what stands after an apostrophe: `collega` of `collega's`, `lg` of `LG'en`.
    pub(super) base: Option<String>,
}

/// What may follow an apostrophe as an ending.
const ENDINGS: [&str; 7] = ["s", "en", "er", "ers", "tje", "tjes", "t"];

impl Spelling {
    pub(super) fn of(word: &str) -> Self {
        let mut key = fold(word);
        if key.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Self { key, base: None };
        }
        let base = key
            .rsplit_once('\'')
            .filter(|(_, ending)| ENDINGS.contains(ending))
            .map(|(base, _)| word_key(base))
            .filter(|base| !base.is_empty());
        key.retain(char::is_alphanumeric);
        Self { key, base }
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.key).chain(&self.base)
    }

    /// The word itself, without an ending behind an apostrophe.
    pub(super) fn word(&self) -> &str {
        self.base.as_ref().unwrap_or(&self.key)
    }
}
