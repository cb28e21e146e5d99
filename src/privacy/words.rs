//! The words of a text as the search for names sees them.

use super::lists::{ABBREVIATED, holds};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A run of letters and digits, with apostrophes within it.
#[derive(Debug)]
pub(super) struct Word<'t> {
    /// Where it stands in the text, in bytes.
    pub(super) span: Range<usize>,
    /// As typed.
    pub(super) text: &'t str,
    /// In small letters, without accents and without a genitive `'s`.
    pub(super) folded: String,
    /// What stands between the word before it (or the closed part, or the start) and this one.
    pub(super) before: &'t str,
    /// No closed part stands between this word and the one before it.
    pub(super) follows: bool,
    /// First word of a sentence or line.
    pub(super) starts: bool,
}

impl Word<'_> {
    /// Begins with a capital and holds no digit.
    pub(super) fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
            && !self.text.chars().any(char::is_numeric)
    }

    /// A single capital.
    pub(super) fn is_initial(&self) -> bool {
        self.is_capitalised() && self.text.chars().filter(|c| c.is_alphabetic()).count() == 1
    }

    /// Two letters or more, all of them capitals.
    pub(super) fn is_all_capitals(&self) -> bool {
        let mut letters = self.text.chars().filter(|c| c.is_alphabetic());
        self.is_capitalised() && letters.clone().count() > 1 && letters.all(char::is_uppercase)
    }

    /// At most five letters with two capitals or more among them: `OR`, `PvA`, `KPI's`.
    pub(super) fn is_abbreviation(&self) -> bool {
        let stem = self.text.split(['\'', '’']).next().unwrap_or_default();
        let capitals = stem.chars().filter(|c| c.is_uppercase()).count();
        capitals >= 2 && stem.chars().count() <= 5
    }

    /// On the same line, with nothing but one space (or a hyphen) between it and the word before it;
    /// the apostrophe of `'t` counts as part of the word.
    pub(super) fn is_joined(&self) -> bool {
        let elided = self.folded == "t" && matches!(self.before, " '" | " ’" | " ‘" | " `");
        self.follows && (elided || matches!(self.before, " " | "-" | "  " | "\u{a0}"))
    }

    /// Joined, or after the full stop of an initial or abbreviation.
    pub(super) fn is_joined_by_stop(&self) -> bool {
        self.is_joined() || (self.follows && matches!(self.before, "." | ". " | "/"))
    }
}

/// The words of a text without closed parts.
pub(super) fn all_words(text: &str) -> Vec<Word<'_>> {
    words(text, std::slice::from_ref(&(0..text.len())))
}

/// The words of the open parts of a text; open parts are in order and have closed parts between them.
pub(super) fn words<'t>(text: &'t str, open: &[Range<usize>]) -> Vec<Word<'t>> {
    let mut words: Vec<Word> = Vec::new();
    for part in open {
        let Some(part_text) = text.get(part.clone()) else { continue };
        let mut end = part.start;
        let mut follows = false;
        for span in spans(part_text) {
            let span = part.start + span.start..part.start + span.end;
            let before = text.get(end..span.start).unwrap_or_default();
            let word = text.get(span.clone()).unwrap_or_default();
            let starts = if follows {
                words.last().is_some_and(|previous| starts_sentence(previous, before))
            } else {
                part.start == 0 || before.contains(ENDS_SENTENCE)
            };
            end = span.end;
            words.push(Word { span, text: word, folded: fold(word), before, follows, starts });
            follows = true;
        }
    }
    words
}

/// The word in small letters, without accents and without a genitive `'s`.
pub(super) fn fold(word: &str) -> String {
    let folded: String = word
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(plain)
        .collect();
    match folded.strip_suffix("'s") {
        Some(stem) => stem.to_owned(),
        None => folded,
    }
}

/// The letter without what is no accent in Unicode: the stroke of `ł`, the missing dot of `ı`.
fn plain(letter: char) -> char {
    match letter {
        '’' => '\'',
        'ł' => 'l',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ı' => 'i',
        other => other,
    }
}

const ENDS_SENTENCE: [char; 8] = ['.', '!', '?', '…', '\n', '\r', '•', '·'];

fn starts_sentence(previous: &Word, before: &str) -> bool {
    // The capital after 's, 't and 'n is the capital of the sentence: 's Morgens.
    let elided = previous.starts && previous.before.ends_with(['\'', '’', '‘', '`']);
    // 1. and 1) begin an item of a list.
    let numbered = previous.text.chars().all(char::is_numeric) && before.starts_with(['.', ')']);
    let letter =
        previous.text.chars().count() == 1 && previous.text.chars().all(char::is_lowercase);
    let abbreviated = before.starts_with('.')
        && !before.contains('\n')
        && (holds(&ABBREVIATED, &previous.folded)
            || (letter && (before == "." || previous.before == ".")));
    elided || numbered || (before.contains(ENDS_SENTENCE) && !abbreviated)
}

/// Runs of letters, digits and marks, with an apostrophe between two of these.
fn spans(text: &str) -> Vec<Range<usize>> {
    let in_word = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let mut spans: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next_in_word = signs.peek().is_some_and(|(_, next)| in_word(*next));
        let part = in_word(sign) || (start.is_some() && matches!(sign, '\'' | '’') && next_in_word);
        match (part, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                spans.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        spans.push(from..text.len());
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(&str, bool)> {
        all_words(text).iter().map(|word| (word.text, word.starts)).collect()
    }

    #[test]
    fn words_know_whether_they_start_a_sentence() {
        assert_eq!(
            of("Dat is 't. Bijv. Jan, o.a. Piet\n- Wel\n1) Niet: Ja"),
            [
                ("Dat", true),
                ("is", false),
                ("t", false),
                ("Bijv", true),
                ("Jan", false),
                ("o", false),
                ("a", false),
                ("Piet", false),
                ("Wel", true),
                ("1", true),
                ("Niet", true),
                ("Ja", false),
            ]
        );
        assert_eq!(of("'s Morgens niet"), [("s", true), ("Morgens", true), ("niet", false)]);
    }

    #[test]
    fn apostrophes_hold_a_word_together_and_hyphens_do_not() {
        let texts: Vec<&str> = of("zo'n Jan-Willem's RI&E").iter().map(|(text, _)| *text).collect();
        assert_eq!(texts, ["zo'n", "Jan", "Willem's", "RI", "E"]);
    }

    #[test]
    fn folding_takes_away_what_does_not_matter() {
        assert_eq!(fold("Zoë’s"), "zoe");
        assert_eq!(fold("RENE\u{301}"), "rene");
        assert_eq!(fold("Łukasz Ömer Yıldız Sørensen"), "lukasz omer yildiz sorensen");
    }

    #[test]
    fn a_word_after_a_closed_part_is_inside_the_sentence() {
        let text = "xx Jan";
        let words = words(text, std::slice::from_ref(&(2..text.len())));
        assert!(!words[0].starts);
        assert!(!words[0].follows);
    }

    #[test]
    fn short_words_with_capitals_are_abbreviations() {
        let is = |text: &str| all_words(text)[0].is_abbreviation();
        assert!(is("OR") && is("PvA") && is("KPI's") && is("RI"));
        assert!(!is("Jan") && !is("PREVENTIE") && !is("A"));
    }
}
