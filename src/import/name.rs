//! How names in files are compared and shown: headers, questions, themes.

use crate::message::visible;
use std::collections::HashSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest header that a message shows, in characters.
const SHOWN: usize = 60;

/// Whether a sign takes no place and means nothing: marks that programs leave at the start of a file or
/// of pasted text. (A zero-width joiner does mean something: it makes one emoji of two.)
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Whether a cell holds nothing a person can see.
pub(super) fn is_blank(cell: &str) -> bool {
    cell.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// What two spellings of a name have in common: letters and digits only, in lower case, without
/// accents. `Respons-ID` and `responsid` are one name.
pub(super) fn key(name: &str) -> String {
    name.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// A header as a person reads it: without HTML tags, on one line.
pub(super) fn plain(header: &str) -> String {
    let mut text = String::with_capacity(header.len());
    let mut rest = header;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let is_tag = after.starts_with(|c: char| c == '/' || c.is_ascii_alphabetic());
        match after.split_once('>') {
            Some((_, following)) if is_tag => {
                text.push(' ');
                rest = following;
            }
            _ => {
                text.push('<');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text from a file for within a message: harmless, on one line, not too long.
pub(super) fn shown(text: &str) -> String {
    let text = visible(&plain(text));
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim_end()),
        None => text,
    }
}

/// The letter above a column in Excel: `A` for 0, `AA` for 26.
pub(super) fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// The column with this letter, in either case.
pub(super) fn column_of_letter(letters: &str) -> Option<usize> {
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let number = letters.bytes().try_fold(0, |number, letter| {
        let letter = letter.to_ascii_uppercase();
        letter.is_ascii_uppercase().then(|| number * 26 + usize::from(letter - b'A') + 1)
    })?;
    number.checked_sub(1)
}

/// Names for the columns that a person can tell apart: a header that occurs again gets a number, an
/// empty one becomes its letter in brackets.
pub(super) fn distinct(headers: &[String]) -> Vec<String> {
    let mut taken: HashSet<String> = headers.iter().map(|header| plain(header)).collect();
    let mut seen = HashSet::new();
    headers
        .iter()
        .enumerate()
        .map(|(column, header)| {
            let plain = plain(header);
            let name = if plain.is_empty() { format!("({})", letter(column)) } else { plain };
            if seen.insert(name.clone()) {
                return name;
            }
            let free =
                (2..).map(|n| format!("{name} ({n})")).find(|name| taken.insert(name.clone()));
            free.unwrap_or(name)
        })
        .collect()
}

/// The names, those most like `asked` first.
pub(super) fn nearest_first(asked: &str, names: &[String]) -> Vec<String> {
    let asked = key(asked);
    let mut ranked: Vec<(bool, usize, &String)> = names
        .iter()
        .map(|name| {
            let key = key(name);
            let within = !asked.is_empty()
                && !key.is_empty()
                && (key.contains(&asked) || asked.contains(&key));
            (!within, distance(&asked, &key), name)
        })
        .collect();
    ranked.sort_by_key(|(apart, distance, _)| (*apart, *distance));
    ranked.into_iter().map(|(.., name)| name.clone()).collect()
}

/// Levenshtein distance over the first [`SHOWN`] characters: how many letters to change.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().take(SHOWN).collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.chars().take(SHOWN).enumerate() {
        let mut next = Vec::with_capacity(row.len());
        let mut left = i + 1;
        next.push(left);
        for (b, pair) in to.iter().zip(row.windows(2)) {
            if let [diagonal, above] = pair {
                left = (diagonal + usize::from(a != *b)).min(above + 1).min(left + 1);
                next.push(left);
            }
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

/// A heading or header in its two halves.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Coded {
    /// Keys of the question codes in front: `q30` and `q38` of `Q30/Q38 - Belemmeringen`.
    pub codes: Vec<String>,
    /// What follows, without the sign in between; the whole text when there is no code.
    pub rest: String,
}

/// Splits question codes off a heading or header: `Q30. Wat belemmert`, `Q30/Q38 - Belemmeringen`,
/// `G02Q05[SQ001]`. A bare number counts only with a sign after it.
pub(super) fn split_codes(text: &str) -> Coded {
    let text = plain(text);
    let mut codes = Vec::new();
    let mut rest = text.as_str();
    while let Some((code, after)) = leading_code(rest) {
        codes.push(key(code));
        rest = after;
        match next_code(after) {
            Some(next) => rest = next,
            None => break,
        }
    }
    if codes.is_empty() {
        return Coded { codes, rest: text };
    }
    let rest =
        rest.trim_matches(|c: char| c.is_whitespace() || ".:-–—_)[]|/".contains(c)).to_owned();
    Coded { codes, rest }
}

/// The text from the next code on, when a joining sign and a code follow.
fn next_code(after: &str) -> Option<&str> {
    let joined = after.trim_start();
    ["/", "+", "&", ",", "en ", "and "]
        .into_iter()
        .find_map(|sign| joined.strip_prefix(sign))
        .map(str::trim_start)
        .filter(|next| leading_code(next).is_some())
}

/// A code at the start and what follows: up to four letters and then digits, perhaps both once more
/// (`G02Q05`), perhaps a numbered part (`Q30.1`), perhaps one letter (`Q30a`).
fn leading_code(text: &str) -> Option<(&str, &str)> {
    let run = |text: &str, most: usize, fits: fn(&u8) -> bool| {
        text.bytes().take(most).take_while(fits).count()
    };
    let from = |at: usize| text.get(at..).unwrap_or_default();
    let letters = run(text, 4, u8::is_ascii_alphabetic);
    let digits = run(from(letters), 5, u8::is_ascii_digit);
    if digits == 0 {
        return None;
    }
    let mut end = letters + digits;
    let more_letters = run(from(end), 3, u8::is_ascii_alphabetic);
    let more_digits = run(from(end + more_letters), 5, u8::is_ascii_digit);
    if more_letters > 0 && (more_digits > 0 || more_letters == 1) {
        end += more_letters + more_digits;
    }
    if let Some(part) = from(end).strip_prefix(['.', '_']) {
        let part = run(part, 3, u8::is_ascii_digit);
        if part > 0 {
            end += 1 + part;
        }
    }
    let after = from(end);
    let ends = match after.chars().next() {
        None => true,
        Some(c) if c.is_whitespace() => letters > 0,
        Some(c) => !c.is_alphanumeric(),
    };
    ends.then(|| (text.get(..end).unwrap_or_default(), after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    fn coded(text: &str) -> (Vec<String>, String) {
        let Coded { codes, rest } = split_codes(text);
        (codes, rest)
    }

    #[test]
    fn spelling_does_not_matter_to_a_key() {
        assert_eq!(key("Respons-ID"), key("responsid"));
        assert_eq!(key("E\u{301}én\u{a0}vraag?"), "eenvraag");
        assert_eq!(key("--"), "");
    }

    #[test]
    fn tags_and_line_breaks_are_no_part_of_a_header() {
        assert_eq!(
            plain("Wat<br />belemmert\n\n\tu <b>het</b> meest? 3 < 4"),
            "Wat belemmert u het meest? 3 < 4"
        );
    }

    #[test]
    fn a_long_or_harmful_text_is_shortened_and_made_harmless() {
        assert_eq!(shown("a\u{1b}[31m"), "a␛[31m");
        assert_eq!(shown(&"é".repeat(80)).chars().count(), SHOWN + 1);
    }

    #[test]
    fn letters_count_as_in_excel() {
        assert_eq!([0, 25, 26, 701, 702].map(letter), ["A", "Z", "AA", "ZZ", "AAA"]);
        for column in [0, 25, 26, 701, 702] {
            assert_eq!(column_of_letter(&letter(column)), Some(column));
        }
        assert_eq!(column_of_letter("c"), Some(2));
        assert_eq!(column_of_letter("c1"), None);
    }

    #[test]
    fn equal_headers_are_told_apart() {
        assert_eq!(
            distinct(&names(&["Toelichting", "", "Toelichting", "Toelichting (2)", ""])),
            ["Toelichting", "(B)", "Toelichting (3)", "Toelichting (2)", "(E)"]
        );
    }

    #[test]
    fn the_name_most_like_the_one_asked_comes_first() {
        let known = names(&["Datum", "Q30. Wat belemmert u?", "Type casemanager"]);
        assert_eq!(nearest_first("type casemanger", &known)[0], "Type casemanager");
        assert_eq!(nearest_first("belemmert", &known)[0], "Q30. Wat belemmert u?");
    }

    #[test]
    fn codes_are_split_from_the_words() {
        let both = vec!["q30".to_owned(), "q38".to_owned()];
        assert_eq!(coded("Q30/Q38 - Belemmeringen"), (both.clone(), "Belemmeringen".into()));
        assert_eq!(coded("Q30 en Q38: Belemmeringen"), (both, "Belemmeringen".into()));
        assert_eq!(coded("Q30. Wat belemmert u?"), (vec!["q30".into()], "Wat belemmert u?".into()));
        assert_eq!(coded("Q30"), (vec!["q30".into()], String::new()));
        assert_eq!(coded("G02Q05[SQ001]"), (vec!["g02q05".into()], "SQ001".into()));
        assert_eq!(coded("Q30.1 Anders"), (vec!["q301".into()], "Anders".into()));
        assert_eq!(coded("30. Belemmeringen"), (vec!["30".into()], "Belemmeringen".into()));
    }

    #[test]
    fn words_and_numbers_that_are_no_code_stay() {
        for text in ["2 dingen die helpen", "Belemmeringen", "PDCA", "AVG2018wet en meer", ""] {
            assert_eq!(coded(text), (vec![], text.to_owned()));
        }
    }
}
