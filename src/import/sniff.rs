//! What a file really is, told from its content and never from its name.

use super::encoding::{decode, utf16_without_mark};
use std::io::Cursor;
use zip::ZipArchive;

/// What the content of a file looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looks {
    /// Plain text, so perhaps CSV.
    Text,
    /// A workbook that can be read.
    Workbook(SheetFormat),
    /// A workbook with a password.
    Locked,
    /// A binary Excel workbook (.xlsb).
    Xlsb,
    /// A Word document, old or new.
    Word,
    /// Another document of an office program.
    Office,
    /// A PDF.
    Pdf,
    /// A picture.
    Image,
    /// A zip file with something else in it.
    Zip,
    /// A zip file, or a workbook, that was cut off or damaged.
    DamagedZip,
    /// Another compressed file.
    Compressed,
    /// An SPSS data file.
    Spss,
    /// An SQLite database, as a Duiding project is.
    Database,
    /// A web page; some programs give it the name .xls.
    Html,
    /// XML.
    Xml,
    /// JSON, as a codebook is.
    Json,
    /// Anything else that is not text.
    Binary,
}

/// The kinds of workbook that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetFormat {
    /// Excel from 2007 on.
    Xlsx,
    /// Excel before 2007.
    Xls,
    /// LibreOffice.
    Ods,
}

impl SheetFormat {
    /// The ending of its file names, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Xls => "xls",
            Self::Ods => "ods",
        }
    }
}

/// First bytes that settle what a file is.
const SIGNATURES: [(&[u8], Looks); 12] = [
    (b"%PDF", Looks::Pdf),
    (b"\x89PNG", Looks::Image),
    (b"\xFF\xD8\xFF", Looks::Image),
    (b"GIF8", Looks::Image),
    (b"{\\rtf", Looks::Word),
    (b"\x1F\x8B", Looks::Compressed),
    (b"7z\xBC\xAF\x27\x1C", Looks::Compressed),
    (b"Rar!", Looks::Compressed),
    (b"$FL2", Looks::Spss),
    (b"$FL3", Looks::Spss),
    (b"SQLite format 3\0", Looks::Database),
    (b"PK\x05\x06", Looks::Zip),
];

/// How much of a file is looked at for signs that it is not text, in bytes.
const SAMPLE: usize = 64 * 1024;

/// Tells what the bytes are.
pub(super) fn sniff(bytes: &[u8]) -> Looks {
    if let Some((_, looks)) = SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)) {
        return *looks;
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return sniff_zip(bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return sniff_ole(bytes);
    }
    if is_binary(bytes) {
        return Looks::Binary;
    }
    sniff_text(bytes)
}

fn sniff_zip(bytes: &[u8]) -> Looks {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return Looks::DamagedZip };
    let names: Vec<_> = archive.file_names().flatten().collect();
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    if has("xl/workbook.bin") {
        return Looks::Xlsb;
    }
    if has("xl/") {
        return Looks::Workbook(SheetFormat::Xlsx);
    }
    if has("word/") {
        return Looks::Word;
    }
    if has("ppt/") {
        return Looks::Office;
    }
    if !has("mimetype") || !has("content.xml") {
        return Looks::Zip;
    }
    // An OpenDocument keeps its kind uncompressed at the start of the file, to be found like this.
    let start = bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default();
    if holds(start, b"opendocument.spreadsheet") {
        Looks::Workbook(SheetFormat::Ods)
    } else if holds(start, b"opendocument.text") {
        Looks::Word
    } else {
        Looks::Office
    }
}

/// Old office files are small file systems; the names of the streams, in UTF-16, tell the program.
fn sniff_ole(bytes: &[u8]) -> Looks {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        holds(bytes, &wide)
    };
    if has("EncryptedPackage") {
        Looks::Locked
    } else if has("WordDocument") {
        Looks::Word
    } else if has("Workbook") || has("Book") {
        Looks::Workbook(SheetFormat::Xls)
    } else {
        Looks::Office
    }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Text has hardly any control characters but tabs and line ends; UTF-16 has its zeros in order.
fn is_binary(bytes: &[u8]) -> bool {
    let wide = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
    if wide || utf16_without_mark(bytes).is_some() {
        return false;
    }
    let sample = bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default();
    let strange = sample.iter().filter(|byte| matches!(byte, 0..=8 | 14..=31)).count();
    strange * 50 > sample.len()
}

fn sniff_text(bytes: &[u8]) -> Looks {
    let text = decode(bytes).text;
    let text = text.trim_start();
    let start: String = text.chars().take(20).flat_map(char::to_lowercase).collect();
    if ["<!doctype html", "<html", "<head", "<table", "<meta"]
        .iter()
        .any(|tag| start.starts_with(tag))
    {
        return Looks::Html;
    }
    if start.starts_with("<?xml") {
        return Looks::Xml;
    }
    let braced = start.starts_with(['{', '[']);
    if braced && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() {
        return Looks::Json;
    }
    Looks::Text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn zip_with(names: &[&str]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in names {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(b"x").unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn what_is_in_a_zip_tells_what_it_is() {
        assert_eq!(sniff(&zip_with(&["xl/workbook.xml"])), Looks::Workbook(SheetFormat::Xlsx));
        assert_eq!(sniff(&zip_with(&["xl/workbook.bin"])), Looks::Xlsb);
        assert_eq!(sniff(&zip_with(&["word/document.xml"])), Looks::Word);
        assert_eq!(sniff(&zip_with(&["ppt/presentation.xml"])), Looks::Office);
        assert_eq!(sniff(&zip_with(&["antwoorden.csv"])), Looks::Zip);
        assert_eq!(sniff(b"PK\x03\x04 and no more"), Looks::DamagedZip);
    }

    #[test]
    fn old_office_files_are_told_apart() {
        let ole = |stream: &str| {
            let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
            bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
            sniff(&bytes)
        };
        assert_eq!(ole("WordDocument"), Looks::Word);
        assert_eq!(ole("Workbook"), Looks::Workbook(SheetFormat::Xls));
        assert_eq!(ole("EncryptedPackage"), Looks::Locked);
        assert_eq!(ole("PowerPoint Document"), Looks::Office);
    }

    #[test]
    fn pictures_pages_and_data_are_no_text() {
        assert_eq!(sniff(b"%PDF-1.7"), Looks::Pdf);
        assert_eq!(sniff(b"\x89PNG\r\n\x1a\n"), Looks::Image);
        assert_eq!(sniff(b"$FL2@(#)"), Looks::Spss);
        assert_eq!(sniff(b"SQLite format 3\0"), Looks::Database);
        assert_eq!(sniff(b" \r\n<!DOCTYPE html><html>"), Looks::Html);
        assert_eq!(sniff(b"<?xml version=\"1.0\"?>"), Looks::Xml);
        assert_eq!(sniff(b"{\"title\": \"codeboek\"}"), Looks::Json);
        let rubbish: Vec<u8> = (0..=255).cycle().take(1000).collect();
        assert_eq!(sniff(&rubbish), Looks::Binary);
    }

    #[test]
    fn text_in_any_encoding_is_text() {
        assert_eq!(sniff(b"a;b\r\n1;2\r\n"), Looks::Text);
        assert_eq!(sniff(b"{a};b\n1;2"), Looks::Text);
        assert_eq!(sniff(b"a;co\xF6rdinatie\n1;2"), Looks::Text);
        assert_eq!(sniff(b"a\0;\0b\0\r\0\n\0c\0;\0d\0"), Looks::Text);
        let escape =
            "antwoord\nnet met een stuurteken: \u{1b} en dan nog een heel stuk gewone tekst erbij";
        assert_eq!(sniff(escape.as_bytes()), Looks::Text);
    }
}
