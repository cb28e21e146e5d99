//! The stem of a Dutch word: what `systeem` and `systemen` share.
//!
//! rust-stemmers holds the first Dutch Snowball algorithm (Porter's). It is one key among several: it
//! joins endings, not participles or strong verbs. Around it stand three cheap guards against words
//! that only look alike: function words have no stem (`met` is not `meten`, `over` not `overheid`), a
//! doubled consonant at the end is written once (`processen` meets `proces`), and a stem of one
//! syllable remembers whether its vowel is long (`wet` is not `weten`, `tak` not `taken`).

use super::lexicon::function_word;
use rust_stemmers::{Algorithm, Stemmer};

/// Shortest word and shortest stem that are trusted, in letters.
const SHORTEST: usize = 3;

/// Sign behind a stem of one syllable with a long vowel; no letter, so it meets no other key.
const LONG: char = ':';

/// Words whose short vowel is long in the plural: `dag`, `dagen`.
const LENGTHENED: [&str; 14] = [
    "bad", "blad", "dag", "dal", "gat", "glas", "hof", "lot", "pad", "slag", "slot", "spel", "vat",
    "weg",
];

/// The stem of a word in the form of [`super::word_key`], or `None` where a stem would join words
/// that have nothing to do with each other: short words, function words, and words with signs other
/// than the letters a to z. To compare with, never to show.
#[must_use]
pub fn stem(key: &str) -> Option<String> {
    if key.len() < SHORTEST || !key.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    if function_word(key).is_some_and(|word| !word.class.has_stem()) {
        return None;
    }
    let mut stem = Stemmer::create(Algorithm::Dutch).stem(key).into_owned();
    let mut ends = stem.bytes().rev();
    if let (Some(last), Some(before)) = (ends.next(), ends.next())
        && last == before
        && !is_vowel(last)
    {
        stem.pop();
    }
    if stem.len() < SHORTEST {
        return None;
    }
    if has_long_vowel(key, &stem) {
        stem.push(LONG);
    }
    Some(stem)
}

/// Whether a stem of one syllable on one consonant (`deel`, `del-en`) stands for a long vowel.
fn has_long_vowel(key: &str, stem: &str) -> bool {
    let mut ends = stem.bytes().rev();
    let (Some(last), Some(vowel)) = (ends.next(), ends.next()) else { return false };
    let closed = !is_vowel(last) && is_vowel(vowel) && ends.all(|b| !is_vowel(b));
    if !closed {
        return false;
    }
    let open = key.strip_prefix(stem).is_some_and(|ending| ending.starts_with('e'));
    let doubled = !key.starts_with(stem);
    open || doubled || LENGTHENED.contains(&stem)
}

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_meet() {
        for (a, b) in [
            ("systeem", "systemen"),
            ("dossier", "dossiers"),
            ("leidinggevende", "leidinggevenden"),
            ("signaal", "signalen"),
            ("taak", "taken"),
            ("rol", "rollen"),
            ("druk", "drukke"),
            ("hoog", "hoge"),
            ("proces", "processen"),
            ("gesprek", "gesprekken"),
            ("budget", "budgetten"),
            ("dag", "dagen"),
            ("risico", "risico"),
            ("preventief", "preventief"),
            ("verantwoordelijkheid", "verantwoordelijkheden"),
            ("klant", "klanten"),
            ("deel", "delen"),
        ] {
            assert!(stem(a).is_some(), "{a}");
            assert_eq!(stem(a), stem(b), "{a} / {b}");
        }
    }

    #[test]
    fn words_that_only_look_alike_stay_apart() {
        for (a, b) in [
            ("wet", "weten"),
            ("met", "meten"),
            ("over", "overheid"),
            ("maar", "mare"),
            ("kan", "kans"),
            ("het", "heten"),
            ("geen", "gen"),
            ("tak", "taken"),
            ("wel", "geweldig"),
            ("in", "innen"),
            ("last", "laten"),
            ("rol", "rollator"),
            ("plan", "planeet"),
        ] {
            let (left, right) = (stem(a), stem(b));
            assert!(left.is_none() || left != right, "{a} / {b}: {left:?}");
        }
    }

    #[test]
    fn short_and_strange_words_have_no_stem() {
        for word in ["", "ba", "3e", "naïef", "日本語", "niet", "het"] {
            assert_eq!(stem(word), None, "{word}");
        }
    }
}
