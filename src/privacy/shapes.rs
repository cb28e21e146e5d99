//! What identifies a person by its shape: addresses, numbers, dates.

use super::Kind;
use super::lists::{COMMON, holds, is_term};
use super::words::fold;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A kind, its pattern (where that has a group, the group is what identifies), and what else must hold.
type Shape<P> = (Kind, P, fn(&Match) -> bool);

/// What a pattern found, with the open text around it.
struct Match<'t> {
    before: &'t str,
    text: &'t str,
    after: &'t str,
}

/// In order of preference: what an earlier one takes, a later one does not see. Written with `(?x)`, in
/// which white space means nothing and `\x20` is a space.
const PATTERNS: &[Shape<&str>] = &[
    // jan@bedrijf.nl, jan @ bedrijf.nl, jan@intranet, jan (at) bedrijf.nl
    (Kind::Email, r#"[^\s@<>()\[\],;:"']+ \s?@\s? [^\s@<>()\[\],;:"']+ \.\p{L}{2,}"#, always),
    (Kind::Email, r#"[^\s@<>()\[\],;:"']+ @ [^\s@<>()\[\],;:"']* [\p{L}\p{N}]"#, always),
    (
        Kind::Email,
        r"(?i) [\p{L}\p{N}._+-]+ \s?[(\[]\s?(?:at|apenstaartje)\s?[)\]]\s? [\p{L}\p{N}-]+
            (?: \s?(?:\.|[(\[]\s?(?:dot|punt)\s?[)\]])\s? \p{L}+ )+",
        always,
    ),
    // https://…, www.bedrijf.nl, bedrijf.nl/contact; only endings that are no Dutch word
    (Kind::Web, r#"(?i) (?:https?://|ftp://|\bwww\.) \S* [^\s.,;:!?)\]"'”»]"#, always),
    (
        Kind::Web,
        r#"(?i)\b (?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+ (?:nl|com|org|eu|be)\b
            (?:/ (?:\S* [^\s.,;:!?)\]"'”»])?)?"#,
        always,
    ),
    // @jan_de_vries
    (Kind::Name, r"(?:^|[\s(]) (@[\p{L}\p{N}_.]*[\p{L}\p{N}_])", is_handle),
    // NL91 ABNA 0417 1643 00, BE68 5390 0754 7034
    (Kind::Number, r"(?i)\b [a-z]{2}\d{2} \s?[a-z]{4} (?:\s?\d){10}", always),
    (Kind::Number, r"(?i)\b [a-z]{2}\d{2} (?:\s?\d{4}){3,6} (?:\s?\d{1,4}\b)?", always),
    // 12-03-1980, 12.3.80, 1980-03-12, 12 maart 1980, geboren 12 maart, geb. 1980
    (Kind::Date, r"\b \d{1,2} \s?[-/.]\s? \d{1,2} \s?[-/.]\s? (?:19|20)\d{2} \b", always),
    (Kind::Date, r"\b \d{1,2} \s?[-/.]\s? \d{1,2} \s?[-/.]\s? \d{2} \b", is_short_date),
    (Kind::Date, r"\b (?:19|20)\d{2} [-/.] \d{1,2} [-/.] \d{1,2} \b", always),
    (
        Kind::Date,
        r"(?i)\b \d{1,2} (?:e|de|ste)? [\s-]
            (?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|
            sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)
            \.?,? [\s-] (?:(?:19|20)\d{2}|['’]\d{2}) \b",
        always,
    ),
    (
        Kind::Date,
        r"(?i)\b (?:geboren|geboortedatum|geboortejaar|geb) \b \W{0,3} (?:(?:op|in|is|was)\s+)*
            (\d{1,2}[\s-]\p{L}+ | (?:19|20)\d{2})",
        always,
    ),
    // +31 6 12345678, 0031 (0)6 …, 06-12 34 56 78, (010) 123 45 67, tel. 123 45 67
    (Kind::Phone, r"\+\d (?:[\x20\t\u{a0}.\-–/()]{0,3}\d){7,14}", always),
    (Kind::Phone, r"\b 00 (?:[\x20\t\u{a0}.\-–/()]{0,3}\d){9,12}", always),
    (Kind::Phone, r"\(0\d{1,3}\) (?:[\x20\t\u{a0}.\-–/]{0,3}\d){6,8}", is_ten_digits),
    (Kind::Phone, r"\b 0 (?:[\x20\t\u{a0}.\-–/()]{0,3}\d){9}", always),
    (
        Kind::Phone,
        r"(?i)\b (?:tel|telefoon|telefoonnr|telefoonnummer|mobiel|gsm) \b [\s.:]*
            (\d (?:[\x20.-]?\d){5,})",
        always,
    ),
    // 123456789, 123.456.782, 123 45 67 82; then any longer run of digits
    (Kind::Number, r"\d (?:[\x20\u{a0}.-]?\d){7,}", is_more_than_years),
    (Kind::Number, r"\d{5,}", is_no_standard),
    // personeelsnummer 1234, dossiernr. A-12, nr 1234
    (
        Kind::Number,
        r"(?i)\p{L}(?:nummer|nr) \b \.? \s* (?:is\s+)? [:\#]? \s* ([a-z]{0,3}-?\d (?:[.-]?\d)*)",
        always,
    ),
    (
        Kind::Number,
        r"(?i)\b (?:nummer|nr|bsn) \b \.? \s* (?:is\s+)? [:\#]? \s* ([a-z]{0,3}-?\d{3} (?:[.-]?\d)*)",
        always,
    ),
    // Kerkstraat 12a, Laan van Meerdervoort 100, dorpsstraat 3, 1234 AB, postbus 12
    (
        Kind::Address,
        r"\b \p{Lu}[\p{L}'’-]* (?:straat|laan|weg|plein|gracht|kade|singel|dijk|dreef|hof|pad|steeg|
            markt|plantsoen|park|ring|boulevard|baan|wal) \s+ \d{1,4} (?:[a-zA-Z]|\s[A-Z]|-\d+)? \b",
        always,
    ),
    (
        Kind::Address,
        r"\b (?:Laan|Weg|Plein|Kade|Markt|Singel|Gracht) \s+ (?:(?:van|der|de|den|het|op)\s+)*
            \p{Lu}[\p{L}'’-]+ \s+ \d{1,4} [a-zA-Z]? \b",
        always,
    ),
    (
        Kind::Address,
        r"\b (?:\p{L}{3,}(?:straat|plein|gracht|singel|dreef)|\p{L}{2,}[a-rt-z]laan) \s+ \d{1,4}
            [a-z]? \b",
        always,
    ),
    (Kind::Address, r"\b [1-9]\d{3} \x20? [A-Z]{2} \b", is_postcode),
    (Kind::Address, r"\b [1-9]\d{3} [a-z]{2} \b", is_postcode),
    (Kind::Address, r"(?i)\b postbus \s+ \d+", always),
];

/// The patterns, compiled. A test sees to it that none of them falls out.
static SHAPES: LazyLock<Vec<Shape<Regex>>> = LazyLock::new(|| {
    let compiled = |&(kind, pattern, also): &Shape<&str>| {
        Regex::new(&format!("(?x){pattern}")).ok().map(|pattern| (kind, pattern, also))
    };
    PATTERNS.iter().filter_map(compiled).collect()
});

/// The first shape that occurs in an open part of a text: all its places, by kind.
pub(super) fn find(text: &str, open: &[Range<usize>]) -> Vec<(Range<usize>, Kind)> {
    for (kind, pattern, also) in &*SHAPES {
        let mut found = Vec::new();
        for part in open {
            let Some(part_text) = text.get(part.clone()) else { continue };
            for captures in pattern.captures_iter(part_text) {
                let Some(place) = captures.get(1).or_else(|| captures.get(0)) else { continue };
                let found_here = Match {
                    before: part_text.get(..place.start()).unwrap_or_default(),
                    text: place.as_str(),
                    after: part_text.get(place.end()..).unwrap_or_default(),
                };
                if also(&found_here) {
                    found.push((part.start + place.start()..part.start + place.end(), *kind));
                }
            }
        }
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn always(_: &Match) -> bool {
    true
}

/// Not a department: `@HR`.
fn is_handle(found: &Match) -> bool {
    let name = found.text.trim_start_matches('@');
    !is_term(&fold(name)) && (name.len() > 5 || name.chars().any(|c| !c.is_uppercase()))
}

/// Day and month are possible, and it is not the beginning of a phone number: `06-12-34 56 78`.
fn is_short_date(found: &Match) -> bool {
    let parts: Vec<u8> = numbers(found.text).filter_map(|number| number.parse().ok()).collect();
    let [day, month, _] = parts[..] else { return false };
    let after = found.after.trim_start_matches([' ', '.', '-']);
    (1..=31).contains(&day) && (1..=12).contains(&month) && !after.starts_with(char::is_numeric)
}

fn is_ten_digits(found: &Match) -> bool {
    found.text.chars().filter(|c| c.is_numeric()).count() == 10
}

/// Not just years one after the other: `2019-2020`, `2019 2020 2021`.
fn is_more_than_years(found: &Match) -> bool {
    let is_year =
        |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    !numbers(found.text).all(is_year)
}

/// Not the number of a standard: `ISO 45001`.
fn is_no_standard(found: &Match) -> bool {
    let before = fold(found.before.trim_end());
    !["iso", "nen", "ohsas"].iter().any(|standard| before.ends_with(standard))
        || found.text.len() > 5
}

/// Not a number with a word, unit or abbreviation after it: `2020 HR`, `1000 IN`, `1500 KM`, `1200st`.
fn is_postcode(found: &Match) -> bool {
    const NO_POSTCODE: [&str; 13] =
        ["km", "kg", "ml", "cm", "mm", "st", "er", "ba", "or", "mt", "lg", "pw", "cv"];
    let letters = fold(found.text.trim_start_matches(|c: char| c.is_numeric() || c == ' '));
    !holds(&COMMON, &letters) && !is_term(&letters) && !NO_POSTCODE.contains(&letters.as_str())
}

fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_numeric()).filter(|number| !number.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_compiles() {
        for (_, pattern, _) in PATTERNS {
            assert!(Regex::new(&format!("(?x){pattern}")).is_ok(), "{pattern}");
        }
        assert_eq!(SHAPES.len(), PATTERNS.len());
    }
}
