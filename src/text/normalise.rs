//! One spelling for texts and words that a reader takes for the same.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in lower case, without accents, with one kind of apostrophe, quotation mark, dash and
/// space. Composed and decomposed spellings of a letter give the same result.
///
/// ```
/// assert_eq!(duiding::text::fold("Geëvalueerd, ’s ochtends"), "geevalueerd, 's ochtends");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    // Signs go first: compatibility decomposition would turn a loose acute accent into a space.
    text.chars()
        .map(plain_sign)
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

fn plain_sign(c: char) -> char {
    match c {
        '‘' | '’' | '‛' | '´' | '`' | 'ʼ' | '′' => '\'',
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        c if c.is_whitespace() && c != '\n' => ' ',
        c => c,
    }
}

/// The letters and digits of a word, folded: `RI&E`, `ri-e` and `RIE` are one key, and so are
/// `collega's` and `collega’s`.
#[must_use]
pub fn word_key(word: &str) -> String {
    let mut key = fold(word);
    key.retain(char::is_alphanumeric);
    key
}

/// A key that two answers share when they are the same answer but for case, accents, spaces and
/// punctuation.
///
/// A text without letters or digits keeps its signs, so that `👍` and `👎` stay two answers.
#[must_use]
pub fn same_text_key(text: &str) -> String {
    let key = word_key(text);
    if !key.is_empty() {
        return key;
    }
    let mut signs = fold(text);
    signs.retain(|c| !c.is_whitespace());
    signs
}

/// Whether a text is no answer: one of the strings in `no_answer` (compared as [`same_text_key`] does),
/// or nothing but white space and punctuation. An emoji is an answer.
#[must_use]
pub fn is_no_answer(text: &str, no_answer: &[String]) -> bool {
    // Most answers have more letters than any of these, which is seen without folding them.
    let letters = text.bytes().filter(u8::is_ascii_alphanumeric).count();
    let most_letters = |one: &String| if one.is_ascii() { one.len() } else { usize::MAX };
    if letters > no_answer.iter().map(most_letters).max().unwrap_or(0) {
        return false;
    }
    let key = same_text_key(text);
    key.chars().all(is_filler) || no_answer.iter().any(|one| same_text_key(one) == key)
}

/// Signs that say nothing by themselves: ASCII punctuation, and the blocks of general punctuation and
/// of control characters. Anything else without letters (an emoji, a currency sign) does say something.
fn is_filler(c: char) -> bool {
    c.is_ascii_punctuation()
        || c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '\u{ad}' | '·' | '¿' | '¡' | '\u{2000}'..='\u{206f}' | '\u{feff}' | '\u{fffd}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn composed_and_decomposed_letters_fold_to_one() {
        assert_eq!(fold("GEËVALUEERD"), "geevalueerd");
        assert_eq!(fold("gee\u{308}valueerd"), "geevalueerd");
        assert_eq!(fold("ĳverig"), "ijverig");
        assert_eq!(fold("Één"), "een");
        assert_eq!(fold("“foto’s”–‘ja’"), "\"foto's\"-'ja'");
    }

    #[test]
    fn a_word_is_its_letters_and_digits() {
        for (word, key) in [
            ("RI&E", "rie"),
            ("e-mail", "email"),
            ("n.v.t.", "nvt"),
            ("collega’s", "collegas"),
            ("ver\u{ad}zuim", "verzuim"),
        ] {
            assert_eq!(word_key(word), key, "{word}");
        }
    }

    #[test]
    fn the_same_answer_has_the_same_key() {
        for (a, b) in [
            ("Geen tijd!", "geen  tijd"),
            ("n.v.t.", "NVT"),
            ("Te veel", "teveel"),
            ("Privacy (AVG)", "privacy avg."),
            ("één overleg", "een overleg"),
            ("-", " - "),
        ] {
            assert_eq!(same_text_key(a), same_text_key(b), "{a} / {b}");
        }
        for (a, b) in [("👍", "👎"), ("geen", "niet"), ("-", "?"), ("", "-")] {
            assert_ne!(same_text_key(a), same_text_key(b), "{a} / {b}");
        }
    }

    #[test]
    fn what_counts_as_no_answer() {
        let list: Vec<String> =
            ["nvt", "geen", "weet niet", "xx"].into_iter().map(str::to_owned).collect();
        for text in [
            "",
            "  ",
            "-",
            ".",
            "--",
            "?",
            "…",
            "—",
            "n.v.t.",
            "N.V.T",
            "Geen.",
            "Weet niet!",
            "XX",
        ] {
            assert!(is_no_answer(text, &list), "{text:?}");
        }
        for text in ["geen tijd", "0", "👍", "nee", "x", "€"] {
            assert!(!is_no_answer(text, &list), "{text:?}");
        }
    }

    #[test]
    fn a_sign_in_the_list_counts() {
        assert!(is_no_answer("👎", &["👎".to_owned()]));
    }

    proptest! {
        #[test]
        fn an_answer_is_none_when_its_key_is(text in "[a-cé. -]{0,6}", one in "[a-cé. -]{0,4}") {
            let (key, none) = (same_text_key(&text), same_text_key(&one));
            let expected = key == none || key.chars().all(is_filler);
            prop_assert_eq!(is_no_answer(&text, &[one]), expected);
        }

        #[test]
        fn folding_twice_changes_nothing_more(text in any::<String>()) {
            let key = word_key(&text);
            prop_assert_eq!(word_key(&key), key);
        }
    }
}
