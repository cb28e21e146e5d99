//! Words with their place in the text, as casemanagers type them: `RI&E`, `e-mail`, `HR/Arbo`,
//! `niet.Goed`, `collega's`.

use super::lexicon::{FunctionWord, function_word};
use super::normalise::word_key;
use super::pieces::{Break, Piece, pieces};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Bytes of the word in the text.
    pub span: Range<usize>,
    /// What stands between the word and the one before it; nothing for the first word.
    pub before: Break,
    /// The word of a closed class that it is, if any.
    pub known: Option<&'static FunctionWord>,
}

/// Words that together are one: `MT-overleg`, `RI&E`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compound {
    /// Which words, as positions; always two or more.
    pub words: Range<usize>,
    /// Bytes of the whole in the text.
    pub span: Range<usize>,
}

/// The words of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tokens {
    /// The words in order. Of a compound with a hyphen these are the parts.
    pub words: Vec<Token>,
    /// The wholes among them.
    pub compounds: Vec<Compound>,
}

/// The words of a text with their spans.
///
/// ```
/// let text = "HR/Arbo, MT-overleg";
/// let tokens = duiding::text::tokens(text);
/// let words: Vec<_> = tokens.words.iter().map(|t| text.get(t.span.clone()).unwrap()).collect();
/// assert_eq!(words, ["HR", "Arbo", "MT", "overleg"]);
/// assert_eq!(text.get(tokens.compounds[0].span.clone()), Some("MT-overleg"));
/// ```
#[must_use]
pub fn tokens(text: &str) -> Tokens {
    let mut joiner = Joiner::default();
    let mut compounds = Vec::new();
    let mut words = Vec::new();
    for piece in pieces(text) {
        let core = Core::of(text.get(piece.core.clone()).unwrap_or_default());
        let (start, first) = (piece.core.start, words.len());
        joiner.join(&piece, &core, &mut words);
        compounds.extend(core.compounds.into_iter().map(|compound| Compound {
            words: first + compound.words.start..first + compound.words.end,
            span: start + compound.span.start..start + compound.span.end,
        }));
    }
    Tokens { words, compounds }
}

/// Puts the words of pieces in a row, with the breaks that lie between them.
#[derive(Debug, Default)]
pub struct Joiner {
    pending: Break,
}

impl Joiner {
    /// Adds the words of one piece, whose core was looked at by [`Core::of`].
    pub fn join(&mut self, piece: &Piece, core: &Core, words: &mut Vec<Token>) {
        self.pending = self.pending.max(piece.before);
        for word in &core.words {
            let span = piece.core.start + word.span.start..piece.core.start + word.span.end;
            self.push(span, word.before, word.known, words);
        }
        self.pending = self.pending.max(core.after);
        if !(core.dotted && piece.one_stop) {
            self.pending = self.pending.max(piece.after);
        }
    }

    /// Adds a piece of which [`Core::is_one_word`] holds, with the word of a closed class that it is.
    #[inline]
    pub fn join_word(
        &mut self,
        piece: &Piece,
        known: Option<&'static FunctionWord>,
        words: &mut Vec<Token>,
    ) {
        self.pending = self.pending.max(piece.before);
        self.push(piece.core.clone(), Break::None, known, words);
        self.pending = piece.after;
    }

    #[inline]
    fn push(
        &mut self,
        span: Range<usize>,
        before: Break,
        known: Option<&'static FunctionWord>,
        words: &mut Vec<Token>,
    ) {
        let before = if words.is_empty() { Break::None } else { self.pending.max(before) };
        words.push(Token { span, before, known });
        self.pending = Break::None;
    }
}

/// What the core of a piece holds; it depends on nothing but the core's characters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Core {
    /// The words in order, with spans within the core.
    pub words: Vec<CoreWord>,
    /// The wholes among them, with spans within the core.
    pub compounds: Vec<Compound>,
    /// What stands after the last word (or, without words, what the signs amount to).
    pub after: Break,
    /// Whether the core is an abbreviation that is written with a full stop and does not end a
    /// sentence: `i.v.m.`, `bijv.`.
    pub dotted: bool,
}

/// One word of a [`Core`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoreWord {
    /// Bytes of the word in the core.
    pub span: Range<usize>,
    /// What stands between the word and the one before it in the core.
    pub before: Break,
    /// The word of a closed class that it is, if any.
    pub known: Option<&'static FunctionWord>,
}

/// Abbreviations with a full stop that end no sentence, besides those with a stop after each letter.
const STOPPED: [&str; 20] = [
    "bijv", "bv", "vb", "ca", "evt", "incl", "excl", "max", "min", "resp", "vnl", "mn", "oa", "nr",
    "dhr", "mevr", "mw", "dr", "drs", "ivm",
];

/// Abbreviations with stops between their letters that do end something.
const ENDING: [&str; 3] = ["ed", "nvt", "etc"];

impl Core {
    /// Looks at the core of a piece.
    #[must_use]
    pub fn of(core: &str) -> Self {
        if !core.is_empty() && core.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Self::of_word(core);
        }
        let spans: Vec<Range<usize>> =
            core.unicode_word_indices().flat_map(|(at, word)| split_word(at, word)).collect();
        let mut words = Vec::with_capacity(spans.len());
        let mut end = 0;
        for span in spans {
            let between = core.get(end..span.start).unwrap_or_default();
            let digits =
                ends_in_digit(core.get(..end)) && starts_with_digit(core.get(span.start..));
            let before = if digits { Break::None } else { sign_break(between) };
            let known = function_word(&word_key(core.get(span.clone()).unwrap_or_default()));
            end = span.end;
            words.push(CoreWord { span, before, known });
        }
        let compounds = compounds(core, &words);
        let dotted = words.last().is_some_and(|last| is_stopped(core, last));
        let after = match core.get(end..).unwrap_or_default() {
            "–" | "‐" | "‑" if words.is_empty() => Break::Stop,
            signs => sign_break(signs),
        };
        Self { words, compounds, after, dotted }
    }

    /// Whether the core, which is that of `text`, is nothing but one word from end to end.
    #[must_use]
    pub fn is_one_word(&self, text: &str) -> bool {
        let [word] = self.words.as_slice() else { return false };
        word.span == (0..text.len())
            && word.before == Break::None
            && self.compounds.is_empty()
            && self.after == Break::None
            && !self.dotted
    }

    /// What a core of plain letters and digits holds, as most are: it is one word.
    fn of_word(core: &str) -> Self {
        let key = core.to_ascii_lowercase();
        let word =
            CoreWord { span: 0..core.len(), before: Break::None, known: function_word(&key) };
        let dotted = is_stopped_key(&key);
        Self { words: vec![word], compounds: Vec::new(), after: Break::None, dotted }
    }
}

/// Unicode keeps `niet.Goed` and `a_b` together; people who type that mean two words. `n.v.t` and
/// `3.5` stay whole.
fn split_word(at: usize, word: &str) -> Vec<Range<usize>> {
    let is_number = word.starts_with(|c: char| c.is_ascii_digit());
    let letter_by_letter = word.split('.').all(|part| part.chars().count() == 1);
    if is_number || (letter_by_letter && word.contains('.')) {
        return std::iter::once(at..at + word.len()).collect();
    }
    let mut spans = Vec::new();
    let mut start = at;
    for part in word.split(['.', ':', '_']) {
        if part.chars().any(char::is_alphanumeric) {
            spans.push(start..start + part.len());
        }
        start += part.len() + 1;
    }
    spans
}

fn starts_with_digit(text: Option<&str>) -> bool {
    text.is_some_and(|text| text.starts_with(|c: char| c.is_ascii_digit()))
}

fn ends_in_digit(text: Option<&str>) -> bool {
    text.is_some_and(|text| text.ends_with(|c: char| c.is_ascii_digit()))
}

/// What signs within a core amount to: two words with a hyphen or slash between them stay together.
fn sign_break(signs: &str) -> Break {
    if matches!(signs, "-" | "–" | "‐" | "‑") {
        return Break::None;
    }
    signs
        .chars()
        .map(|c| match c {
            ',' => Break::Comma,
            '/' | '+' | '\\' => Break::Slash,
            '&' | '=' | '_' | '-' | '@' | '#' | '%' | '*' | '~' | '^' | '$' => Break::None,
            '\'' | '"' | '`' | '‘' | '’' | '“' | '”' | '„' | '«' | '»' | '´' => {
                Break::None
            }
            c if c.is_whitespace() || ('\u{300}'..='\u{36f}').contains(&c) => Break::None,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => {
                Break::None
            }
            '\u{ad}' | '\u{fe0f}' | '\u{feff}' | '€' | '°' => Break::None,
            _ => Break::Stop,
        })
        .max()
        .unwrap_or_default()
}

fn is_stopped(core: &str, last: &CoreWord) -> bool {
    let word = core.get(last.span.clone()).unwrap_or_default();
    let key = word_key(word);
    let letter_by_letter = word.contains('.') && !starts_with_digit(Some(word));
    letter_by_letter && !ENDING.contains(&key.as_str()) || is_stopped_key(&key)
}

fn is_stopped_key(key: &str) -> bool {
    STOPPED.contains(&key)
}

/// Runs of words joined by hyphens or ampersands; a run joined by ampersands within a longer one is a
/// whole of its own (`RI&E` in `RI&E-overleg`).
fn compounds(core: &str, words: &[CoreWord]) -> Vec<Compound> {
    let mut found = Vec::new();
    for ampersand_only in [false, true] {
        let mut start = 0;
        for end in 1..=words.len() {
            if words.get(end).is_some_and(|_| joined(core, words, end, ampersand_only)) {
                continue;
            }
            if end - start > 1
                && let (Some(first), Some(last)) = (words.get(start), words.get(end - 1))
            {
                let whole = Compound { words: start..end, span: first.span.start..last.span.end };
                if !found.contains(&whole) {
                    found.push(whole);
                }
            }
            start = end;
        }
    }
    found
}

/// Whether word `at` is joined to the one before it.
fn joined(core: &str, words: &[CoreWord], at: usize, ampersand_only: bool) -> bool {
    let (Some(left), Some(right)) = (words.get(at - 1), words.get(at)) else { return false };
    match core.get(left.span.end..right.span.start).unwrap_or_default() {
        "&" | " & " => true,
        "-" | "–" | "‐" | "‑" => !ampersand_only,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The words of a text, with `,` or `.` before a word that a comma or stop keeps apart.
    fn words(text: &str) -> Vec<String> {
        tokens(text)
            .words
            .iter()
            .map(|token| {
                let word = text.get(token.span.clone()).unwrap();
                match token.before {
                    Break::None => word.to_owned(),
                    Break::Slash => format!("/{word}"),
                    Break::Comma => format!(",{word}"),
                    Break::Stop => format!(".{word}"),
                }
            })
            .collect()
    }

    fn wholes(text: &str) -> Vec<&str> {
        tokens(text).compounds.into_iter().map(|c| text.get(c.span).unwrap()).collect()
    }

    #[test]
    fn words_come_apart_as_people_type_them() {
        for (text, expected) in [
            ("", ""),
            ("  \r\n ", ""),
            ("Geen tijd", "Geen tijd"),
            ("HR/Arbo", "HR /Arbo"),
            ("HR / Arbo", "HR ,Arbo"),
            ("HR + Arbo", "HR /Arbo"),
            ("niet.Goed", "niet .Goed"),
            ("niet,goed", "niet ,goed"),
            ("niet...goed", "niet .goed"),
            ("niet…goed", "niet .goed"),
            ("overleg?geen", "overleg .geen"),
            ("Overleg: geen", "Overleg .geen"),
            ("tijd;geld", "tijd .geld"),
            ("tijd - geld", "tijd .geld"),
            ("tijd – geld", "tijd .geld"),
            ("tijd -- geld", "tijd .geld"),
            ("tijd — geld", "tijd .geld"),
            ("(te) druk", "te .druk"),
            ("druk (caseload)", "druk .caseload"),
            ("collega's", "collega's"),
            ("collega’s", "collega’s"),
            ("'s ochtends", "s ochtends"),
            ("zo'n \"goed\" gesprek", "zo'n goed gesprek"),
            ("n.v.t.", "n.v.t"),
            ("i.v.m. privacy", "i.v.m privacy"),
            ("o.a. HR, e.d. Niet", "o.a HR ,e.d .Niet"),
            ("bijv. HR", "bijv HR"),
            ("klaar. HR", "klaar .HR"),
            ("3,5 uur, 1.000 en 10:30", "3,5 uur ,1.000 en 10 30"),
            ("24/7 bezig", "24 7 bezig"),
            ("* tijd\n* geld", "tijd .geld"),
            ("- tijd\r\n- geld", "tijd .geld"),
            ("-tijd\n-geld", "tijd .geld"),
            ("tijd\ngeld", "tijd .geld"),
            ("druk 😩 druk", "druk .druk"),
            ("druk😩", "druk"),
            ("a_b", "a b"),
            ("verzuim- en preventie", "verzuim en preventie"),
            ("patiënt naïef één", "patiënt naïef één"),
            ("geen tijd!!!Te druk", "geen tijd .Te druk"),
            ("tijd>geld", "tijd .geld"),
            ("50% van", "50 van"),
        ] {
            assert_eq!(words(text).join(" "), expected, "{text:?}");
        }
    }

    #[test]
    fn compounds_are_found_whole_and_in_parts() {
        for (text, parts, expected) in [
            ("MT-overleg", "MT overleg", vec!["MT-overleg"]),
            ("RI&E", "RI E", vec!["RI&E"]),
            ("de RI & E is", "de RI E is", vec!["RI & E"]),
            ("RI&E-overleg", "RI E overleg", vec!["RI&E-overleg", "RI&E"]),
            ("e-mail, e-mail", "e mail ,e mail", vec!["e-mail", "e-mail"]),
            ("HR–Arbo", "HR Arbo", vec!["HR–Arbo"]),
            ("(MT-overleg).", "MT overleg", vec!["MT-overleg"]),
            ("HR/MT-overleg", "HR /MT overleg", vec!["MT-overleg"]),
            ("tijd -geld", "tijd ,geld", vec![]),
        ] {
            assert_eq!(words(text).join(" "), parts, "{text}");
            assert_eq!(wholes(text), expected, "{text}");
        }
    }

    #[test]
    fn spans_are_exact_behind_accents_emoji_and_windows_line_ends() {
        let text = "één 😩\r\ncafé-overleg é";
        let spans: Vec<_> = tokens(text).words.into_iter().map(|t| t.span).collect();
        let found: Vec<_> = spans.iter().map(|s| text.get(s.clone()).unwrap()).collect();
        assert_eq!(found, ["één", "café", "overleg", "é"]);
        assert_eq!(spans[1], 12..17);
        assert_eq!(tokens(text).compounds[0], Compound { words: 1..3, span: 12..25 });
    }

    proptest! {
        #[test]
        fn words_lie_in_order_within_the_text(text in any::<String>()) {
            let tokens = tokens(&text);
            let mut end = 0;
            for token in &tokens.words {
                prop_assert!(token.span.start >= end);
                prop_assert!(token.span.end > token.span.start);
                prop_assert!(text.get(token.span.clone()).is_some());
                end = token.span.end;
            }
            for compound in &tokens.compounds {
                prop_assert!(text.get(compound.span.clone()).is_some());
                prop_assert!(compound.words.len() > 1 && compound.words.end <= tokens.words.len());
            }
        }

        #[test]
        fn dutch_with_odd_signs_keeps_its_words(
            words in proptest::collection::vec("[a-zé]{1,8}", 1..12),
            sign in "[ ,.;:!?/()\\n-]{1,2} ",
        ) {
            let text = words.join(&sign);
            let found: Vec<_> =
                tokens(&text).words.into_iter().map(|t| text.get(t.span).unwrap().to_owned()).collect();
            prop_assert_eq!(found, words);
        }
    }
}
