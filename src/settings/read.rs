//! Reading a settings file: everything that is wrong comes out together.

use super::fault::{Fault, FaultKind, Faults};
use super::palette::Palette;
use super::syntax::Syntax;
use super::{Settings, keys, syntax};
use crate::message::Lang;
use crate::nearest::nearest;
use std::ops::Range;
use toml_edit::{Item, TableLike};

/// The settings that there are.
const NAMES: [&str; 5] = ["language", "colours", "mouse", "tips", "keys"];

impl Settings {
    /// Reads a settings file; `file` names it in faults.
    ///
    /// # Errors
    /// All faults at once: nothing of such a file counts.
    pub fn from_toml(file: &str, bytes: &[u8]) -> Result<Self, Faults> {
        let fail = |list| Err(Faults { file: file.to_owned(), list });
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let Ok(source) = std::str::from_utf8(bytes) else {
            return fail(vec![Fault { line: None, kind: FaultKind::NotUtf8 }]);
        };
        let (document, found) = syntax::parse(source);
        let mut report = Report { source, faults: vec![] };
        for (at, syntax) in found {
            let fault = report.of_setting(at, &syntax).unwrap_or(FaultKind::Syntax(syntax));
            report.add(at, fault);
        }
        let settings = document.map(|document| read(document.as_table(), &mut report));
        match settings {
            Some(settings) if report.faults.is_empty() => Ok(settings),
            _ => {
                report.faults.sort_by_key(|fault| fault.line);
                fail(report.faults)
            }
        }
    }
}

/// The faults so far.
pub(super) struct Report<'s> {
    source: &'s str,
    faults: Vec<Fault>,
}

impl Report<'_> {
    /// Adds a fault of what stands at a byte.
    pub(super) fn add(&mut self, at: usize, kind: FaultKind) {
        let before = self.source.get(..at).unwrap_or(self.source);
        self.faults.push(Fault { line: Some(before.matches('\n').count() + 1), kind });
    }

    /// What a value without quotes is to its setting: `colours = donker` are no colours.
    fn of_setting(&self, at: usize, syntax: &Syntax) -> Option<FaultKind> {
        let line = self.source.get(syntax::line_around(self.source, at))?;
        let (name, value) = line.split_once('=').filter(|_| *syntax == Syntax::Value)?;
        let value = value.split('#').next().unwrap_or(value).trim().to_owned();
        match name.trim() {
            _ if value.is_empty() => None,
            "language" => Some(FaultKind::Language(value)),
            "colours" => Some(FaultKind::Colours(value)),
            setting @ ("mouse" | "tips") => {
                Some(FaultKind::NotTrueOrFalse { setting: setting.to_owned(), value })
            }
            _ => None,
        }
    }

    /// What stands on a place, as written.
    fn written(&self, span: Option<Range<usize>>) -> String {
        span.and_then(|span| self.source.get(span)).unwrap_or_default().to_owned()
    }
}

fn read(table: &dyn TableLike, report: &mut Report<'_>) -> Settings {
    let mut settings = Settings::default();
    for (name, item) in table.iter() {
        let at = start(table, name, item);
        let written = |report: &Report<'_>| report.written(item.span());
        match name {
            "language" => {
                settings.language = item.as_str().and_then(Lang::from_code);
                if settings.language.is_none() {
                    report.add(at, FaultKind::Language(written(report)));
                }
            }
            "colours" => {
                settings.colours = item.as_str().and_then(Palette::from_name);
                if settings.colours.is_none() {
                    report.add(at, FaultKind::Colours(written(report)));
                }
            }
            "mouse" | "tips" => {
                let value = item.as_bool();
                if name == "mouse" {
                    settings.mouse = value;
                } else {
                    settings.tips = value;
                }
                if value.is_none() {
                    let (setting, value) = (name.to_owned(), written(report));
                    report.add(at, FaultKind::NotTrueOrFalse { setting, value });
                }
            }
            "keys" => match item.as_table_like() {
                Some(table) => settings.keys = keys::read(table, report),
                None => report.add(at, FaultKind::KeysNoTable),
            },
            unknown => {
                let meant = nearest(unknown, NAMES);
                let name = unknown.to_owned();
                report.add(at, FaultKind::UnknownSetting { name, meant });
            }
        }
    }
    settings
}

/// The byte where an entry of a table begins.
pub(super) fn start(table: &dyn TableLike, name: &str, item: &Item) -> usize {
    let key = table.key(name).and_then(toml_edit::Key::span);
    key.or_else(|| item.span()).map_or(0, |span| span.start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Key::{Char, Ctrl, F};
    use crate::command::{CommandId, id};
    use crate::message::Explain;

    fn faults(source: &str) -> Vec<String> {
        let faults = Settings::from_toml("c.toml", source.as_bytes()).unwrap_err();
        faults.explain(Lang::Nl).lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_sound_file_is_read() {
        let source = "\u{feff}# van mij\nlanguage = \"en\"\ncolours = 'dark'\nmouse = false\r\n\
                      tips = true\n[keys]\n\"coding.quote\" = [\"v\", \"ctrl-V\"]\n\
                      matrix.whose = \"f12\"\n\"coding.memo\" = []\n";
        let settings = Settings::from_toml("c.toml", source.as_bytes()).unwrap();
        assert_eq!(settings.language, Some(Lang::En));
        assert_eq!(settings.colours, Some(Palette::Dark));
        assert_eq!((settings.mouse, settings.tips), (Some(false), Some(true)));
        let keys = |id| settings.keys.get(&id).cloned();
        assert_eq!(keys(CommandId::Coding(id::Coding::Quote)), Some(vec![Char('v'), Ctrl('v')]));
        assert_eq!(keys(CommandId::Matrix(id::Matrix::Whose)), Some(vec![F(12)]));
        assert_eq!(keys(CommandId::Coding(id::Coding::Memo)), Some(vec![]));
        assert_eq!(Settings::from_toml("c.toml", b""), Ok(Settings::default()));
    }

    #[test]
    fn every_fault_is_told_with_its_line_and_its_mend() {
        let source = "language = \"fr\"\ncolors = \"dark\"\nmouse = \"ja\"\ntips = Ja\n\
                      colours = 3\ntaal = \"nl\"\n";
        assert_eq!(
            faults(source),
            [
                "c.toml, regel 1: de taal kan niet \"fr\" zijn; schrijf language = \"nl\" (Nederlands) of language = \"en\" (Engels)",
                "c.toml, regel 2: colors is geen instelling; bedoelt u colours?",
                "c.toml, regel 3: mouse kan niet \"ja\" zijn; schrijf mouse = true (aan) of mouse = false (uit)",
                "c.toml, regel 4: tips kan niet Ja zijn; schrijf tips = true (aan) of tips = false (uit)",
                "c.toml, regel 5: de kleuren kunnen niet 3 zijn; kies uit \"terminal\", \"dark\", \"light\", \"mono\"",
                "c.toml, regel 6: taal is geen instelling; die er zijn: language, colours, mouse, tips en, onder [keys], de toetsen",
            ]
        );
    }

    #[test]
    fn a_file_with_one_fault_counts_for_nothing_at_all() {
        assert!(Settings::from_toml("c.toml", b"mouse = false\ntips = 1\n").is_err());
        assert!(faults("keys = 3\n")[0].contains("[keys]"));
        assert!(faults("taal = nl\n")[0].contains("achter = staat geen waarde"));
        let latin = Settings::from_toml("c.toml", b"# caf\xe9\n").unwrap_err();
        assert_eq!(latin.list, [Fault { line: None, kind: FaultKind::NotUtf8 }]);
    }

    #[test]
    fn what_a_file_says_is_not_sent_to_the_terminal() {
        let said = faults("\"\\u001b[31m\" = 1\n");
        assert!(said[0].contains("␛[31m"), "{said:?}");
    }
}
