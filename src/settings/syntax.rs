//! Lines that are no TOML, in words for people who never heard of it.

use crate::message::{Explain, Lang, settings as text, visible};
use std::collections::BTreeSet;
use std::ops::Range;
use toml_edit::{Document, TomlError};

/// What is wrong with how a line is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Syntax {
    /// The same name twice, as written.
    Twice(String),
    /// A value that is neither a text between quotes, `true` or `false`, nor a list.
    Value,
    /// A text whose closing quote is missing.
    OpenText,
    /// A heading whose closing bracket is missing.
    OpenHeading,
    /// A list with a comma or its closing bracket missing.
    OpenList,
    /// Something that is no `name = value`.
    NoPair,
}

impl Explain for Syntax {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Twice(name) => text::syntax_twice(lang, visible(name)),
            Self::Value => text::syntax_value(lang),
            Self::OpenText => text::syntax_open_text(lang),
            Self::OpenHeading => text::syntax_open_heading(lang),
            Self::OpenList => text::syntax_open_list(lang),
            Self::NoPair => text::syntax_no_pair(lang),
        }
    }
}

/// A fault with the byte where it is.
pub(super) type Found = (usize, Syntax);

/// Reads a text. Lines that are no TOML are left out, so that what else is wrong can be told too; where
/// leaving lines out does not help, the first fault is the cause of all and there is no document.
pub(super) fn parse(source: &str) -> (Option<Document<String>>, Vec<Found>) {
    let mut rest = source.to_owned();
    let mut found: Vec<Found> = Vec::new();
    let mut left_out = BTreeSet::new();
    loop {
        let error = match Document::parse(rest.clone()) {
            Ok(document) => return (Some(document), found),
            Err(error) => error,
        };
        let at = error.span().map_or(source.len(), |span| span.start);
        let kind = kind(&error, &rest);
        let (at, lines) = match kind {
            Syntax::OpenList => around_list(&rest, at),
            _ => (at, line_around(&rest, at)),
        };
        found.push((at, kind));
        if !left_out.insert(lines.start) {
            found.truncate(1);
            return (None, found);
        }
        // Spaces keep every other place where it was.
        let spaces = |c: char| if c == '\n' { "\n".into() } else { " ".repeat(c.len_utf8()) };
        let empty: String =
            rest.get(lines.clone()).unwrap_or_default().chars().map(spaces).collect();
        rest.replace_range(lines, &empty);
    }
}

/// The kind of fault, from the parser's words: it gives no other sign.
fn kind(error: &TomlError, source: &str) -> Syntax {
    let words = error.message();
    let begins = |with: &str| words.starts_with(with);
    if begins("duplicate key") {
        let name = error.span().and_then(|span| source.get(span)).unwrap_or_default();
        Syntax::Twice(name.trim_matches(['"', '\'']).to_owned())
    } else if begins("unclosed table") {
        Syntax::OpenHeading
    } else if words.contains("array") {
        Syntax::OpenList
    } else if begins("invalid basic string")
        || begins("invalid literal string")
        || begins("invalid multi-line")
    {
        Syntax::OpenText
    } else if begins("key with no value") || begins("invalid key-value") || begins("unexpected") {
        Syntax::NoPair
    } else {
        Syntax::Value
    }
}

/// Where a list that went wrong at a byte is to be mended, and the lines that it takes: from its bracket
/// up to the next setting, or to its closing bracket when it is a comma that misses.
fn around_list(source: &str, at: usize) -> (usize, Range<usize>) {
    let before = source.get(..at).unwrap_or(source);
    let mut closed = 0_usize;
    let opened = before.rmatch_indices(['[', ']']).find(|(_, bracket)| match *bracket {
        "]" => {
            closed += 1;
            false
        }
        _ if closed > 0 => {
            closed -= 1;
            false
        }
        _ => true,
    });
    let (open, here) = (opened.map_or(at, |(open, _)| open), line_around(source, at));
    let start = line_around(source, open).start;
    let is_setting = source.get(here.clone()).is_some_and(|line| line.contains('='));
    if start < here.start && is_setting {
        return (open, start..here.start);
    }
    let rest = source.get(at..).unwrap_or_default();
    let close = rest.find(']').map_or(source.len(), |close| at + close);
    (at, start..line_around(source, close).end)
}

/// The line around a byte, without its end.
pub(super) fn line_around(source: &str, at: usize) -> Range<usize> {
    let (before, after) = source.split_at_checked(at).unwrap_or((source, ""));
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let end = after.find(['\n', '\r']).map_or(source.len(), |end| at + end);
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> (bool, Vec<Syntax>) {
        let (document, found) = parse(source);
        (document.is_some(), found.into_iter().map(|(_, syntax)| syntax).collect())
    }

    #[test]
    fn what_people_write_is_told_apart() {
        let table = [
            ("language = nl\n", Syntax::Value),
            ("language = “nl”\n", Syntax::Value),
            ("mouse = True\n", Syntax::Value),
            ("mouse = ja\n", Syntax::Value),
            ("language =\n", Syntax::Value),
            ("language = \"nl\nmouse = true\n", Syntax::OpenText),
            ("language\n", Syntax::NoPair),
            ("language: nl\n", Syntax::NoPair),
            ("{\"language\": \"nl\"}\n", Syntax::NoPair),
            ("language = 'nl' ja\n", Syntax::NoPair),
            ("mouse = true\nmouse = false\n", Syntax::Twice("mouse".into())),
            ("[keys\na = []\n", Syntax::OpenHeading),
            ("[keys]\na = ['b' 'c']\n", Syntax::OpenList),
        ];
        for (source, kind) in table {
            assert_eq!(found(source), (true, vec![kind]), "{source}");
        }
    }

    #[test]
    fn several_lines_are_all_found_and_the_rest_is_read() {
        let (document, found) = parse("language = nl\nmouse = true\ncolours = donker\n");
        assert_eq!(found, [(11, Syntax::Value), (37, Syntax::Value)]);
        assert_eq!(document.unwrap().get("mouse").and_then(|m| m.as_bool()), Some(true));
    }

    #[test]
    fn what_is_never_closed_is_one_fault() {
        let list = "[keys]\na = [\"b\"\nc = [\"d\"]\ne = [\"f\"]\n";
        let (document, faults) = parse(list);
        assert_eq!(faults, [(11, Syntax::OpenList)], "at the bracket");
        assert!(document.unwrap()["keys"]["e"].is_array(), "and the rest is read");
        let comma = "[keys]\na = [\n  \"b\"\n  \"c\"\n]\ne = [\"f\"]\n";
        assert_eq!(found(comma), (true, vec![Syntax::OpenList]));
        let text = "a = '''\nlanguage = 'nl'\nmouse = true\n";
        assert_eq!(found(text), (false, vec![Syntax::OpenText]));
    }

    proptest::proptest! {
        #[test]
        fn whatever_stands_in_the_file_reading_ends(source in "[a-c\"'=\\[\\]#{}., \n\r“é]{0,60}") {
            let (document, found) = parse(&source);
            proptest::prop_assert!(document.is_some() || !found.is_empty());
            for (at, _) in found {
                proptest::prop_assert!(at <= source.len());
            }
        }
    }
}
