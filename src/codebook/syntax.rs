//! From bytes to text, and what is wrong with a text that is not JSON.
//!
//! `serde_json` says where it stopped; why it stopped is read from the characters around that place, so
//! that the fault names the end of the line where the comma is missing and not the line after it.

use super::fault::{Fault, FaultKind, Place, Syntax};

/// The text of a file: UTF-8, with or without a byte order mark.
///
/// # Errors
/// When the bytes are not UTF-8, with the place of the first that is not; or when they do not even begin
/// as JSON, in whatever encoding.
pub(super) fn decode(bytes: &[u8]) -> Result<&str, Fault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let valid = String::from_utf8_lossy(valid);
        let utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
        if utf16 || valid.trim_start().starts_with('{') {
            Fault::of_file(place(&valid, valid.len()), FaultKind::NotUtf8)
        } else {
            Fault::of_file(place(&valid, 0), FaultKind::Syntax(Syntax::NotJson))
        }
    })
}

/// Line and column of a byte of the text.
pub(super) fn place(source: &str, offset: usize) -> Place {
    let before = source.get(..offset).unwrap_or(source);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Place {
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
    }
}

/// What is wrong with a text that `serde_json` cannot read.
pub(super) fn diagnose(source: &str, error: &serde_json::Error) -> Fault {
    let stopped = offset(source, error.line(), error.column());
    let before = source.get(..stopped).unwrap_or(source).trim_end();
    let previous = before.chars().next_back();
    let next = source.get(stopped..).and_then(|rest| rest.chars().next());
    let message = error.to_string();
    let at = |offset, syntax| Fault::of_file(place(source, offset), FaultKind::Syntax(syntax));

    if source.trim().is_empty() {
        return at(0, Syntax::Nothing);
    }
    if before.is_empty() {
        return at(0, Syntax::NotJson);
    }
    if error.is_eof() {
        return match open_at(source) {
            Some((start, '"')) => at(start, Syntax::UnclosedText),
            Some((start, bracket)) => {
                let line = place(source, start).line;
                at(source.trim_end().len(), Syntax::Unclosed { bracket, line })
            }
            None => at(source.len(), Syntax::MissingColon),
        };
    }
    if message.starts_with("control character") {
        return at(stopped, Syntax::BreakInText);
    }
    if ["escape", "surrogate", "unicode"].iter().any(|word| message.contains(word)) {
        return at(stopped, Syntax::Escape);
    }
    match (previous, next) {
        (_, Some(sign @ ('“' | '”' | '„' | '«' | '»' | '‘' | '’' | '\'' | '`'))) => {
            at(stopped, Syntax::WrongQuote(sign))
        }
        (Some(','), Some('}' | ']')) => at(before.len().saturating_sub(1), Syntax::ExtraComma),
        _ if message.starts_with("trailing characters") => at(stopped, Syntax::AfterEnd),
        _ if message.starts_with("expected `:`") => at(before.len(), Syntax::MissingColon),
        (Some(','), Some('0'..='9'))
            if before.len() == stopped && message.starts_with("key must") =>
        {
            at(stopped - 1, Syntax::DecimalComma)
        }
        _ if message.starts_with("key must be") => at(stopped, Syntax::BareKey),
        (_, Some('}' | ']')) => match open_at(before) {
            Some((start, bracket)) if message.starts_with("expected `,`") => {
                let line = place(source, start).line;
                at(stopped, Syntax::Unclosed { bracket, line })
            }
            _ => at(stopped, Syntax::Unexpected(next.unwrap_or_default())),
        },
        (Some('"'), Some(sign))
            if message.starts_with("expected `,`") && sign.is_alphanumeric() =>
        {
            at(before.len().saturating_sub(1), Syntax::QuoteInText)
        }
        _ if message.starts_with("expected `,`") => at(before.len(), Syntax::MissingComma),
        (_, Some(sign)) => at(stopped, Syntax::Unexpected(sign)),
        (_, None) => at(stopped, Syntax::Unexpected(' ')),
    }
}

/// The byte that `serde_json` means by a line and a column (both from 1, columns in bytes).
fn offset(source: &str, line: usize, column: usize) -> usize {
    let line_start = match line {
        0 | 1 => 0,
        _ => source.match_indices('\n').nth(line - 2).map_or(source.len(), |(at, _)| at + 1),
    };
    let mut offset = (line_start + column).saturating_sub(1).min(source.len());
    while !source.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// The innermost bracket or text that is still open at the end of the source.
fn open_at(source: &str) -> Option<(usize, char)> {
    let mut open = Vec::new();
    let mut text = None;
    let mut escaped = false;
    for (at, sign) in source.char_indices() {
        match (text, sign) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(_), '"') => text = None,
            (Some(_), _) => {}
            (None, '"') => text = Some((at, '"')),
            (None, '{' | '[') => open.push((at, sign)),
            (None, '}' | ']') => {
                open.pop();
            }
            (None, _) => {}
        }
    }
    text.or_else(|| open.pop())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::value::RawValue;

    fn fault(source: &str) -> (usize, usize, Syntax) {
        let error = serde_json::from_str::<&RawValue>(source).unwrap_err();
        let fault = diagnose(source, &error);
        let FaultKind::Syntax(syntax) = fault.kind else { panic!("{fault:?}") };
        (fault.place.line, fault.place.column, syntax)
    }

    #[test]
    fn what_broke_the_json_is_named_where_it_must_be_mended() {
        use Syntax::*;
        let table = [
            ("", 1, 1, Nothing),
            (" \n ", 1, 1, Nothing),
            ("id;tekst\n1;a", 1, 1, NotJson),
            ("{\"a\": \"é\"\n \"b\": 2}", 1, 10, MissingComma),
            ("{\"a\": {}\n{}}", 1, 9, MissingComma),
            ("[1\n\n 2]", 1, 3, MissingComma),
            ("{\"a\": 1,\n}", 1, 8, ExtraComma),
            ("[1, 2,\n\n]", 1, 6, ExtraComma),
            ("{\"a\" 1}", 1, 5, MissingColon),
            ("{a: 1}", 1, 2, BareKey),
            ("{\"a\": \"zeg \"ja\" nu\"}", 1, 12, QuoteInText),
            ("{\"a\": “b”}", 1, 7, WrongQuote('“')),
            ("{'a': 1}", 1, 2, WrongQuote('\'')),
            ("{\"a\": \"b\n\"}", 1, 8, BreakInText),
            ("{\"a\": \"\\d\"}", 1, 9, Escape),
            ("{\"a\": [1, 2}", 1, 12, Unclosed { bracket: '[', line: 1 }),
            ("{\"a\": [\n{\"b\": 1\n]}", 3, 1, Unclosed { bracket: '{', line: 2 }),
            ("{\"a\": [\n1]\n", 2, 3, Unclosed { bracket: '{', line: 1 }),
            ("{\"a\": \"b", 1, 7, UnclosedText),
            ("{} }", 1, 4, AfterEnd),
            ("{\"a\": // b\n1}", 1, 7, Unexpected('/')),
            ("{\"a\": }", 1, 7, Unexpected('}')),
            ("{\"a\": 0,30}", 1, 8, DecimalComma),
        ];
        for (source, line, column, syntax) in table {
            assert_eq!(fault(source), (line, column, syntax), "{source}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        assert_eq!(decode(b"\xef\xbb\xbf{}"), Ok("{}"));
    }

    #[test]
    fn bytes_that_are_not_utf8_are_named_with_their_line() {
        let fault = decode(b"{\n \"caf\xe9\"").unwrap_err();
        assert_eq!(fault.kind, FaultKind::NotUtf8);
        assert_eq!((fault.place.line, fault.place.column), (2, 6));
    }

    #[test]
    fn another_kind_of_file_is_not_called_badly_encoded() {
        let table: [(&[u8], FaultKind); 3] = [
            (b"PK\x03\x04\x00\xff", FaultKind::Syntax(Syntax::NotJson)),
            (b"naam;caf\xe9", FaultKind::Syntax(Syntax::NotJson)),
            (b"\xff\xfe{\0}\0", FaultKind::NotUtf8),
        ];
        for (bytes, kind) in table {
            assert_eq!(decode(bytes).unwrap_err().kind, kind, "{bytes:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange_to_diagnose(source in "[\\[\\]{}\",:a1é\\\\ \n“]{0,24}") {
            if let Err(error) = serde_json::from_str::<&RawValue>(&source) {
                let fault = diagnose(&source, &error);
                let lines = source.matches('\n').count() + 1;
                proptest::prop_assert!((1..=lines).contains(&fault.place.line));
            }
        }
    }
}
