//! What the values of a column look like, for columns whose header says nothing.

use super::name::is_blank;
use std::collections::HashSet;

/// What the filled cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Nothing.
    Empty,
    /// E-mail addresses, IP addresses or telephone numbers.
    Personal,
    /// Dates and times, differing from row to row as those of a survey tool do.
    Moments,
    /// Numbers, or options that recur.
    Closed,
    /// Text in people's own words.
    OpenText,
}

/// Options are seldom longer than this, in characters.
const OPTION_LENGTH: usize = 15;
/// A closed question seldom has more options than this.
const OPTIONS: usize = 25;

/// Judges a column by its cells.
///
/// Open text differs from respondent to respondent and is longer than an option; numbers are closed
/// however many there are (age, caseload).
pub(super) fn content<'a>(cells: impl Iterator<Item = &'a str>) -> Content {
    let values: Vec<&str> = cells.map(str::trim).filter(|cell| !is_blank(cell)).collect();
    if values.is_empty() {
        return Content::Empty;
    }
    let share = |fits: fn(&str) -> bool| values.iter().filter(|value| fits(value)).count();
    if share(identifies) * 2 >= values.len() {
        return Content::Personal;
    }
    if share(is_number) == values.len() {
        return Content::Closed;
    }
    let distinct = values.iter().collect::<HashSet<_>>().len();
    let differ = distinct * 2 > values.len();
    if differ && share(is_moment) == values.len() {
        return Content::Moments;
    }
    let length: usize = values.iter().map(|value| value.chars().count()).sum();
    let long = length > OPTION_LENGTH * values.len();
    if differ && (long || distinct > OPTIONS) { Content::OpenText } else { Content::Closed }
}

/// How many cells are filled and how many values they have, when these are numbers or options: closed,
/// and not so many that people wrote them themselves. `None` for anything else.
pub(super) fn options<'a>(cells: impl Iterator<Item = &'a str> + Clone) -> Option<(usize, usize)> {
    if content(cells.clone()) != Content::Closed {
        return None;
    }
    let values: Vec<&str> = cells.map(str::trim).filter(|cell| !is_blank(cell)).collect();
    let distinct = values.iter().collect::<HashSet<_>>().len();
    let few = distinct <= OPTIONS || values.iter().all(|value| is_number(value));
    few.then_some((values.len(), distinct))
}

fn identifies(value: &str) -> bool {
    is_email(value) || is_ip(value) || is_phone(value)
}

fn is_email(value: &str) -> bool {
    let one_word = !value.contains(char::is_whitespace);
    one_word
        && value.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
}

fn is_ip(value: &str) -> bool {
    value.parse::<std::net::IpAddr>().is_ok()
}

fn is_phone(value: &str) -> bool {
    let digits: String = value.chars().filter(|c| !" -.()".contains(*c)).collect();
    let national = digits.strip_prefix('+').unwrap_or(&digits);
    (digits.starts_with('+') || digits.starts_with('0'))
        && (9..=15).contains(&national.len())
        && national.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_number(value: &str) -> bool {
    value.replace(',', ".").parse::<f64>().is_ok_and(f64::is_finite)
}

/// A date or a time, with at most a few letters in it (`p.m. CET`).
fn is_moment(value: &str) -> bool {
    let count = |fits: fn(char) -> bool| value.chars().filter(|c| fits(*c)).count();
    let separated = value.contains(':') || count(|c| matches!(c, '-' | '/')) >= 2;
    separated
        && value.starts_with(|c: char| c.is_ascii_digit())
        && count(|c| c.is_ascii_digit()) >= 4
        && count(char::is_alphabetic) <= 6
        && value.len() <= 40
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[&str]) -> Content {
        content(values.iter().copied())
    }

    #[test]
    fn options_and_numbers_are_closed() {
        assert_eq!(of(&["intern", "extern", "intern", ""]), Content::Closed);
        assert_eq!(of(&["1-5 jaar", "6-10 jaar", "meer dan 10"]), Content::Closed);
        let long = "Ja, en ik heb er dagelijks mee te maken";
        assert_eq!(of(&[long, "Nee", long, long, "Nee"]), Content::Closed);
        let ages: Vec<String> = (20..90).map(|age| age.to_string()).collect();
        assert_eq!(content(ages.iter().map(String::as_str)), Content::Closed);
    }

    #[test]
    fn own_words_are_open_text() {
        assert_eq!(
            of(&[
                "We delen niets uit angst voor de AVG",
                "systemen praten niet met elkaar",
                "tijd"
            ]),
            Content::OpenText
        );
    }

    #[test]
    fn what_reaches_a_person_is_personal_whatever_its_header() {
        assert_eq!(of(&["jan@voorbeeld.nl", "nee", "piet@gmail", ""]), Content::Personal);
        assert_eq!(of(&["10.0.0.1", "2001:db8::1"]), Content::Personal);
        assert_eq!(of(&["06-12345678", "+31 6 1234 5678"]), Content::Personal);
        assert_eq!(of(&["12", "0", "1500"]), Content::Closed);
    }

    #[test]
    fn times_are_told_from_options() {
        assert_eq!(of(&["2024/12/03 8:48:17 p.m. CET", "8-6-2020 21:35:43"]), Content::Moments);
        assert_eq!(of(&["2016-09-06", "2016-09-07"]), Content::Moments);
    }

    #[test]
    fn white_space_is_nothing() {
        assert_eq!(of(&["", " ", "\u{a0}"]), Content::Empty);
    }
}
