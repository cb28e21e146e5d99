//! From bytes to text: UTF-8, UTF-16 and, for everything else, windows-1252.
//!
//! No byte is ever a reason to fail; bytes that stand for nothing become U+FFFD and are counted.

use encoding_rs::WINDOWS_1252;

/// How the bytes of a text file stand for letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 without a byte order mark.
    Utf8,
    /// UTF-8 with a byte order mark: "CSV UTF-8" of Excel.
    Utf8Bom,
    /// UTF-16, low byte first: "Unicode-tekst" of Excel.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// What Windows programs write when they do not write Unicode: "CSV" of Excel.
    Windows1252,
}

impl Encoding {
    /// The name as people write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf8Bom => "UTF-8 (BOM)",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// How much of a file is looked at to tell UTF-16 without a mark from other text, in bytes.
const SAMPLE: usize = 4096;

/// A decoded text.
pub(super) struct Decoded {
    pub text: String,
    pub encoding: Encoding,
    /// How many bytes stood for nothing and were replaced.
    pub replaced: usize,
}

/// Decodes a text file; a byte order mark is left out of the text.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return utf8(rest, Encoding::Utf8Bom);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return utf16(rest, Encoding::Utf16Le);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return utf16(rest, Encoding::Utf16Be);
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return utf16(bytes, encoding);
    }
    if mostly_utf8(bytes) { utf8(bytes, Encoding::Utf8) } else { windows_1252(bytes) }
}

/// Western text in UTF-16 has a zero in nearly every second byte; other text has none.
pub(super) fn utf16_without_mark(bytes: &[u8]) -> Option<Encoding> {
    let sample = bytes.get(..SAMPLE.min(bytes.len() & !1))?;
    let pairs = sample.len() / 2;
    let (mut high, mut low) = (0, 0);
    for pair in sample.chunks_exact(2) {
        if let [first, second] = pair {
            high += usize::from(*first == 0);
            low += usize::from(*second == 0);
        }
    }
    let nearly_all = |zeros: usize| pairs >= 2 && zeros * 10 >= pairs * 7;
    let hardly_any = |zeros: usize| zeros * 20 <= pairs;
    if nearly_all(low) && hardly_any(high) {
        Some(Encoding::Utf16Le)
    } else if nearly_all(high) && hardly_any(low) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// Whether the bytes are UTF-8, or UTF-8 in which a few bytes were damaged: by chance hardly any
/// sequence of windows-1252 letters is valid UTF-8, so more valid than invalid ones settles it.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut valid, mut invalid) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        invalid += usize::from(!chunk.invalid().is_empty());
    }
    invalid == 0 || valid > invalid
}

fn utf8(bytes: &[u8], encoding: Encoding) -> Decoded {
    let mut text = String::with_capacity(bytes.len());
    let mut replaced = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
            replaced += chunk.invalid().len();
        }
    }
    Decoded { text, encoding, replaced }
}

fn utf16(bytes: &[u8], encoding: Encoding) -> Decoded {
    let units = bytes.chunks_exact(2).map(|pair| match *pair {
        [first, second] if encoding == Encoding::Utf16Be => u16::from_be_bytes([first, second]),
        [first, second] => u16::from_le_bytes([first, second]),
        _ => 0xFFFD,
    });
    let mut replaced = bytes.len() % 2;
    let mut text: String = char::decode_utf16(units)
        .map(|unit| {
            unit.unwrap_or_else(|_| {
                replaced += 2;
                char::REPLACEMENT_CHARACTER
            })
        })
        .collect();
    if bytes.len() % 2 == 1 {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    Decoded { text, encoding, replaced }
}

/// `encoding_rs` gives the five bytes that windows-1252 leaves open as invisible control characters;
/// in an answer they are debris, so they are replaced and counted.
fn windows_1252(bytes: &[u8]) -> Decoded {
    let mut replaced = 0;
    let text = WINDOWS_1252
        .decode_without_bom_handling(bytes)
        .0
        .chars()
        .map(|c| {
            if matches!(c, '\u{80}'..='\u{9f}') {
                replaced += 1;
                char::REPLACEMENT_CHARACTER
            } else {
                c
            }
        })
        .collect();
    Decoded { text, encoding: Encoding::Windows1252, replaced }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, Encoding, usize) {
        let decoded = decode(bytes);
        (decoded.text, decoded.encoding, decoded.replaced)
    }

    fn utf16_bytes(text: &str, encoding: Encoding) -> Vec<u8> {
        let unit = |unit: u16| {
            if encoding == Encoding::Utf16Be { unit.to_be_bytes() } else { unit.to_le_bytes() }
        };
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn a_mark_settles_the_encoding_and_is_left_out() {
        assert_eq!(decoded(b"\xEF\xBB\xBFa"), ("a".into(), Encoding::Utf8Bom, 0));
        assert_eq!(decoded(b"\xFF\xFEa\0"), ("a".into(), Encoding::Utf16Le, 0));
        assert_eq!(decoded(b"\xFE\xFF\0a"), ("a".into(), Encoding::Utf16Be, 0));
    }

    #[test]
    fn utf_16_without_a_mark_is_known_by_its_zeros() {
        for encoding in [Encoding::Utf16Le, Encoding::Utf16Be] {
            let bytes = utf16_bytes("vraag\tantwoord\r\nq1\tcoördinatie is zoek\r\n", encoding);
            let (text, found, replaced) = decoded(&bytes);
            assert_eq!((found, replaced), (encoding, 0));
            assert!(text.ends_with("coördinatie is zoek\r\n"));
        }
    }

    #[test]
    fn bytes_that_are_not_utf_8_are_windows_1252() {
        assert_eq!(
            decoded(b"co\xF6rdinatie \x80 5"),
            ("coördinatie € 5".into(), Encoding::Windows1252, 0)
        );
        assert_eq!(decoded(b"debris \x8C\xE6"), ("debris Œæ".into(), Encoding::Windows1252, 0));
    }

    #[test]
    fn a_damaged_byte_does_not_spoil_the_accents_of_the_whole_file() {
        let mut bytes = "coördinatie, één, financiële".as_bytes().to_vec();
        bytes.push(0xFF);
        let (text, encoding, replaced) = decoded(&bytes);
        assert_eq!((encoding, replaced), (Encoding::Utf8, 1));
        assert_eq!(text, "coördinatie, één, financiële\u{fffd}");
    }

    #[test]
    fn what_stands_for_nothing_is_replaced_and_counted() {
        assert_eq!(
            decoded(b"a\xE9 \x81\x8D"),
            ("aé \u{fffd}\u{fffd}".into(), Encoding::Windows1252, 2)
        );
        assert_eq!(decoded(b"\xEF\xBB\xBFa\xFF"), ("a\u{fffd}".into(), Encoding::Utf8Bom, 1));
        assert_eq!(decoded(b"\xFF\xFE\x00\xD8a\0"), ("\u{fffd}a".into(), Encoding::Utf16Le, 2));
        assert_eq!(decoded(b"\xFF\xFEa\0b"), ("a\u{fffd}".into(), Encoding::Utf16Le, 1));
    }
}
