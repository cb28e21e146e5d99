//! First cut of a text: runs of characters between white space, with ASCII punctuation around them
//! set apart. Cheap, because it is done for every character of every answer.

use std::ops::Range;

/// How strongly two neighbouring words are kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Break {
    /// By nothing but a space, a hyphen or an ampersand.
    #[default]
    None,
    /// By a slash or a plus within a run, which only now and then ends a clause.
    Slash,
    /// By a comma, which in Dutch may or may not end a clause.
    Comma,
    /// By a full stop, colon, bracket, line break or loose dash.
    Stop,
}

/// A run of characters between white space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Bytes of the run in the text, without the ASCII punctuation around it; may be empty.
    pub core: Range<usize>,
    /// What stands before the core: line breaks and opening punctuation.
    pub before: Break,
    /// What stands after the core.
    pub after: Break,
    /// Whether all that stands after the core is one full stop, which may belong to an abbreviation.
    pub one_stop: bool,
}

/// The pieces of a text, in order.
#[must_use]
pub fn pieces(text: &str) -> Pieces<'_> {
    Pieces { text, at: 0, end: text.len() }
}

/// White space of which more behind a text does no harm and makes its last words as fast as the others,
/// because many bytes are read at once: see [`pieces_before_margin`].
pub const MARGIN: &str = "                                ";

/// The pieces of a text with [`MARGIN`] behind it.
#[must_use]
pub fn pieces_before_margin(text: &str) -> Pieces<'_> {
    Pieces { text, at: 0, end: text.len().saturating_sub(MARGIN.len()) }
}

/// Iterator over the pieces of a text; made by [`pieces`].
#[derive(Debug, Clone)]
pub struct Pieces<'a> {
    text: &'a str,
    at: usize,
    /// Behind it there is nothing but white space.
    end: usize,
}

/// What a byte can be part of; white space last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
enum Kind {
    Word,
    /// ASCII punctuation.
    Punctuation,
    /// First byte of a character beyond ASCII that may be white space.
    Wide,
    /// A space or a tab.
    Space,
    Newline,
}

/// The kind of each byte, for looking at every byte of every answer.
const KIND: [Kind; 256] = {
    let mut kinds = [Kind::Word; 256];
    let mut byte = 0_u8;
    loop {
        kinds[byte as usize] = match byte {
            b' ' | b'\t' => Kind::Space,
            b'\n'..=b'\r' => Kind::Newline,
            0xc2 | 0xe1..=0xe3 => Kind::Wide,
            _ if byte.is_ascii_punctuation() => Kind::Punctuation,
            _ => Kind::Word,
        };
        if byte == u8::MAX {
            break kinds;
        }
        byte += 1;
    }
};

fn kind(byte: u8) -> Kind {
    KIND[usize::from(byte)]
}

fn is_word(byte: &u8) -> bool {
    kind(*byte) != Kind::Punctuation
}

/// Bytes that are looked at in one go, which is what makes words cheap.
const SIXTEEN: usize = 16;

/// Sixteen times one byte.
const fn sixteen_times(byte: u8) -> u128 {
    u128::from_ne_bytes([byte; SIXTEEN])
}

/// How many of sixteen bytes come before the first with its highest bit set.
fn before_first(highest: u128) -> usize {
    (highest & sixteen_times(0x80)).trailing_zeros() as usize / 8
}

/// How many letters of ASCII sixteen bytes begin with.
#[inline]
fn leading_letters(bytes: [u8; SIXTEEN]) -> usize {
    let bytes = u128::from_le_bytes(bytes);
    let small = (bytes | sixteen_times(0x20)) & sixteen_times(0x7f);
    // Without their highest bits, bytes do not carry into each other; the sum has it from the letter on.
    let from_a = small + sixteen_times(0x80 - b'a');
    let beyond_z = small + sixteen_times(0x80 - b'z' - 1);
    before_first(bytes | !from_a | beyond_z)
}

/// How many of sixteen bytes come before the first that is not surely black: visible ASCII is.
fn black_bytes(bytes: [u8; SIXTEEN]) -> usize {
    let bytes = u128::from_le_bytes(bytes);
    // A byte below `!` borrows from its highest bit, one beyond ASCII has it; what a borrow does to
    // the bytes above it does not matter, because the first counts.
    before_first(bytes.wrapping_sub(sixteen_times(b'!')) | bytes)
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    #[inline]
    fn next(&mut self) -> Option<Piece> {
        if self.at >= self.end {
            return None;
        }
        self.plain().or_else(|| self.long_way())
    }
}

impl Pieces<'_> {
    fn long_way(&mut self) -> Option<Piece> {
        let bytes = self.text.as_bytes();
        let newline = self.skip_white();
        let start = self.at;
        if start >= bytes.len() {
            return None;
        }
        self.skip_black();
        // «RI & E» and «P & O» are one name: signs with spaces around an ampersand stay together.
        while bytes.get(self.at + 1) == Some(&b'&')
            && bytes.get(self.at..self.at + 3) == Some(b" & ".as_slice())
            && bytes.get(self.at + 3).is_some_and(u8::is_ascii_alphabetic)
        {
            self.at += 3;
            self.skip_black();
        }
        let piece = bytes.get(start..self.at).unwrap_or_default();
        if piece.first().is_some_and(is_word) && piece.last().is_some_and(is_word) {
            let before = if newline { Break::Stop } else { Break::None };
            return Some(Piece {
                core: start..self.at,
                before,
                after: Break::None,
                one_stop: false,
            });
        }
        Some(self.trim(start, newline))
    }

    /// The next piece, if it is as most are: some letters of ASCII, and behind them at most one sign and
    /// then a space. Whatever else there is, is for the longer way.
    #[inline]
    fn plain(&mut self) -> Option<Piece> {
        let near: &[u8; MARGIN.len()] = self.text.as_bytes().get(self.at..)?.first_chunk()?;
        let letters = leading_letters(*near.first_chunk()?);
        let sign = near[letters];
        let end = letters + usize::from(kind(sign) == Kind::Punctuation);
        // An ampersand may make one piece of two.
        if letters == 0 || letters == SIXTEEN || near[end] != b' ' || near[end + 1] == b'&' {
            return None;
        }
        let start = self.at;
        // Past the space too, for the next to begin with its letters.
        self.at = start + end + 1;
        Some(Piece {
            core: start..start + letters,
            before: Break::None,
            after: closing_break(sign),
            one_stop: sign == b'.',
        })
    }

    /// Moves past white space; whether a line break was among it.
    #[inline]
    fn skip_white(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        let (mut at, mut newline) = (self.at, false);
        while let Some(byte) = bytes.get(at) {
            match kind(*byte) {
                Kind::Space => at += 1,
                Kind::Newline => (at, newline) = (at + 1, true),
                Kind::Wide => match self.wide_white(at) {
                    Some(c) => {
                        newline |= matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}');
                        at += c.len_utf8();
                    }
                    None => break,
                },
                Kind::Word | Kind::Punctuation => break,
            }
        }
        self.at = at;
        newline
    }

    /// Moves to the next white space.
    #[inline]
    fn skip_black(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            if let Some(sixteen) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
                let black = black_bytes(*sixteen);
                at += black;
                if black == SIXTEEN {
                    continue;
                }
            }
            let Some(byte) = bytes.get(at) else { break };
            let kind = kind(*byte);
            if kind >= Kind::Wide && (kind > Kind::Wide || self.wide_white(at).is_some()) {
                break;
            }
            at += 1;
        }
        self.at = at;
    }

    /// The white space beyond ASCII that begins at this byte.
    #[cold]
    fn wide_white(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next().filter(|c| c.is_whitespace())
    }

    fn trim(&self, start: usize, newline: bool) -> Piece {
        let bytes = self.text.as_bytes().get(start..self.at).unwrap_or_default();
        let Some(lead) = bytes.iter().position(is_word) else {
            return self.lone(start, newline, bytes);
        };
        let tail = bytes.iter().rev().position(is_word).unwrap_or_default();
        let opening = bytes.get(..lead).unwrap_or_default();
        let closing = bytes.get(bytes.len() - tail..).unwrap_or_default();
        let before = opening.iter().map(|b| opening_break(*b)).max().unwrap_or_default();
        Piece {
            core: start + lead..self.at - tail,
            before: if newline { Break::Stop } else { before },
            after: closing.iter().map(|b| closing_break(*b)).max().unwrap_or_default(),
            one_stop: closing == b".",
        }
    }

    /// A piece that is all punctuation: a loose dash or bullet ends a clause, `&`, `+` and quotation
    /// marks do not.
    fn lone(&self, start: usize, newline: bool, bytes: &[u8]) -> Piece {
        let joins = bytes.iter().all(|b| matches!(b, b'&' | b'+' | b'=' | b'"' | b'\'' | b'~'));
        let before = match bytes {
            _ if newline => Break::Stop,
            b"," | b"/" => Break::Comma,
            b"+" => Break::Slash,
            _ if joins => Break::None,
            _ => Break::Stop,
        };
        Piece { core: start..start, before, after: Break::None, one_stop: false }
    }
}

fn opening_break(byte: u8) -> Break {
    match byte {
        b'(' | b'[' | b'{' | b')' | b']' | b'}' | b'*' | b'>' | b'|' => Break::Stop,
        b'.' | b'!' | b'?' | b';' | b':' => Break::Stop,
        // «tijd -geld»: a sloppy dash; in «en -evaluatie» the clauses see to it that it does no harm.
        b',' | b'-' => Break::Comma,
        b'/' | b'+' => Break::Slash,
        _ => Break::None,
    }
}

fn closing_break(byte: u8) -> Break {
    CLOSING[usize::from(byte)]
}

/// What each byte amounts to behind a word.
const CLOSING: [Break; 256] = {
    let mut breaks = [Break::None; 256];
    let mut byte = 0_u8;
    loop {
        breaks[byte as usize] = match byte {
            b'.' | b'!' | b'?' | b';' | b':' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'|' => {
                Break::Stop
            }
            b',' => Break::Comma,
            b'/' | b'+' => Break::Slash,
            _ => Break::None,
        };
        if byte == u8::MAX {
            break breaks;
        }
        byte += 1;
    }
};

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cores(text: &str) -> Vec<(&str, Break, Break)> {
        pieces(text).map(|p| (text.get(p.core).unwrap(), p.before, p.after)).collect()
    }

    #[test]
    fn punctuation_is_set_apart_and_breaks() {
        use Break::{Comma, None, Stop};
        assert_eq!(
            cores("Geen tijd, (te) \"druk\".\r\nAVG -\u{a0}é & co"),
            [
                ("Geen", None, None),
                ("tijd", None, Comma),
                ("te", Stop, Stop),
                ("druk", None, Stop),
                ("AVG", Stop, None),
                ("", Stop, None),
                ("é & co", None, None),
            ]
        );
    }

    #[test]
    fn names_with_a_spaced_ampersand_stay_whole() {
        assert_eq!(cores("de RI & E klaar")[1].0, "RI & E");
        assert_eq!(cores("& HR").len(), 2);
        assert_eq!(cores("HR &").len(), 2);
    }

    #[test]
    fn every_white_space_parts() {
        for white in (0..=0x3000).filter_map(char::from_u32).filter(|c| c.is_whitespace()) {
            assert_eq!(cores(&format!("é{white}à")).len(), 2, "{white:?}");
        }
        assert_eq!(cores("\u{3000}全角\u{3000}").len(), 1);
    }

    #[test]
    fn loose_signs_break_or_join() {
        let breaks = |text| cores(text)[1].1;
        assert_eq!(breaks("tijd - geld"), Break::Stop);
        assert_eq!(breaks("tijd / geld"), Break::Comma);
        assert_eq!(breaks("HR + Arbo"), Break::Slash);
        assert_eq!(breaks("tijd => geld"), Break::Stop);
    }

    proptest! {
        #[test]
        fn the_short_way_and_the_long_way_are_one(
            text in "([a-zA-Z]{0,20}[.,&é0' \n-]{0,2} ?){0,8}", end in "[a-z&]{0,9}",
        ) {
            let text = format!("{text}{end}");
            let mut short = pieces(&text);
            while short.at < text.len() {
                let mut long = short.clone();
                if let Some(piece) = short.plain() {
                    prop_assert_eq!(Some(piece), long.long_way());
                    prop_assert_eq!(short.at, long.at + 1);
                } else {
                    short.long_way();
                }
            }
        }

        #[test]
        fn a_margin_does_no_harm(text in "([a-zA-Z]{0,20}[.,&é0' \n-]{0,2} ?){0,8}") {
            let with_margin = format!("{text}{MARGIN}");
            let pieces: Vec<Piece> = pieces(&text).collect();
            prop_assert_eq!(pieces_before_margin(&with_margin).collect::<Vec<_>>(), pieces);
        }

        #[test]
        fn bytes_are_counted_as_one_by_one(bytes in any::<[u8; 16]>(), word in "[a-zA-Z@\\[`{!~ ]{16}") {
            for bytes in [bytes, *word.as_bytes().first_chunk().unwrap()] {
                let count = |is: fn(&u8) -> bool| bytes.iter().take_while(|b| is(b)).count();
                prop_assert_eq!(leading_letters(bytes), count(u8::is_ascii_alphabetic));
                prop_assert_eq!(black_bytes(bytes), count(|b| (b'!'..0x80).contains(b)));
            }
        }

        #[test]
        fn pieces_hold_everything_but_white_space_and_punctuation(text in any::<String>()) {
            let kept: usize = pieces(&text)
                .map(|piece| text.get(piece.core).expect("on character boundaries"))
                .map(|core| core.chars().filter(|c| c.is_alphanumeric()).count())
                .sum();
            prop_assert_eq!(kept, text.chars().filter(|c| c.is_alphanumeric()).count());
        }
    }
}
