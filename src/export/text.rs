//! What happens to a text before it goes into a file.

/// A text without what XML 1.0 does not allow, and without signs that change the direction of what
/// follows; every line break becomes `\n` and a tab a space.
///
/// Source: XML 1.0 (fifth edition), production 2, `Char`.
#[must_use]
pub fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\t' => Some(' '),
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\n' => Some('\n'),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => None,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
            c => Some(c),
        })
        .collect()
}

/// A clean text on one line.
#[must_use]
pub fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A clean text that a spreadsheet does not take for a formula: one that begins with `=`, `+`, `-` or
/// `@` (a full-width one too, white space before it or not) or with a tab or line break gets an
/// apostrophe in front.
///
/// Source: OWASP, CSV Injection.
#[must_use]
pub fn guarded(text: &str) -> String {
    let cleaned = clean(text);
    let formula = cleaned
        .trim_start()
        .starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    if formula || text.starts_with(['\t', '\r', '\n']) { format!("'{cleaned}") } else { cleaned }
}

/// A quote between “ and ”. Marks that already stand around it are replaced.
#[must_use]
pub fn in_quotes(text: &str) -> String {
    const MARKS: [char; 4] = ['"', '“', '”', '„'];
    let text = text.trim();
    let bare = text
        .strip_prefix(MARKS)
        .and_then(|rest| rest.strip_suffix(MARKS))
        .filter(|inner| !inner.contains(MARKS))
        .unwrap_or(text);
    format!("“{bare}”")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_xml_forbids_is_dropped_and_line_breaks_are_one_kind() {
        assert_eq!(clean("a\0\u{b}b\u{1b}[1m\r\nc\rd\te\u{fffe}\u{202e}f"), "ab[1m\nc\nd ef");
        assert_eq!(clean("naïef 🙂 €"), "naïef 🙂 €");
        assert_eq!(one_line(" a\r\n\tb  c "), "a b c");
    }

    #[test]
    fn formulas_become_text() {
        for formula in ["=SOM(A1)", "+31", "-1", "@x", "\tx", "\rx", "\n=x", " =1", "＝1"] {
            assert!(guarded(formula).starts_with('\''), "{formula:?}");
        }
        for text in ["", "a=b", "– geen", "1-2", "'t kan", "#VERW"] {
            assert_eq!(guarded(text), text);
        }
    }

    #[test]
    fn quotes_have_one_pair_of_marks() {
        assert_eq!(in_quotes("Ik zit er niet bij"), "“Ik zit er niet bij”");
        assert_eq!(in_quotes("\"Ik zit er niet bij\""), "“Ik zit er niet bij”");
        assert_eq!(in_quotes("\"Ja\" en \"nee\""), "“\"Ja\" en \"nee\"”");
    }

    proptest! {
        #[test]
        fn a_clean_text_is_allowed_in_xml(text in any::<String>()) {
            prop_assert!(clean(&text).chars().all(|c| c == '\n' || c >= ' '));
        }

        #[test]
        fn no_text_stays_a_formula(text in any::<String>()) {
            prop_assert!(!guarded(&text).trim_start().starts_with(['=', '+', '-', '@']));
        }
    }
}
