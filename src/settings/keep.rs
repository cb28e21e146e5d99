//! Writing back what was changed by key. The rest of the file stays as the user wrote it: comments,
//! order and keys; only the value, or the commented-out line of that setting, is replaced.

use super::template::template;
use super::{Faults, Palette, Settings, file_in, is_absence, syntax};
use crate::export::{WriteError, write_atomically};
use crate::message::{Explain, Lang, error_by_explain, settings as text, system_reason, visible};
use std::io;
use std::path::{Path, PathBuf};

/// The settings that keys of the program change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choices {
    /// Language of screens and messages.
    pub language: Lang,
    /// Colours of the screens.
    pub colours: Palette,
    /// Whether the mouse does something.
    pub mouse: bool,
    /// Whether each screen explains itself in a line.
    pub tips: bool,
}

impl Choices {
    /// Each setting by name, with its value as the file has it.
    #[must_use]
    pub fn written(&self) -> [(&'static str, String); 4] {
        [
            ("language", format!("\"{}\"", self.language.code())),
            ("colours", format!("\"{}\"", self.colours.name())),
            ("mouse", self.mouse.to_string()),
            ("tips", self.tips.to_string()),
        ]
    }
}

/// Why a change was not kept. The file is as it was then.
#[derive(Debug)]
pub enum KeepError {
    /// The file has faults: what it means cannot be told, so it is left alone.
    Faulty(Faults),
    /// The folder for the settings cannot be made.
    Folder(PathBuf, io::Error),
    /// The file cannot be written.
    Write(WriteError),
}

impl Explain for KeepError {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Faulty(faults) => faults.first(lang),
            Self::Folder(folder, error) => {
                let folder = visible(&folder.display().to_string());
                text::no_folder(lang, folder, system_reason(lang, error))
            }
            Self::Write(error) => error.explain(lang),
        }
    }
}

error_by_explain!(KeepError);

/// Keeps what differs between two moments in the settings file of a folder; the file, with everything
/// explained in it, and the folder are made when they are not there.
///
/// # Errors
/// When the file has faults or cannot be written. It is as it was then.
pub fn keep(folder: &Path, before: &Choices, now: &Choices) -> Result<(), KeepError> {
    let changed: Vec<(&str, String)> = before
        .written()
        .into_iter()
        .zip(now.written())
        .filter(|(before, now)| before != now)
        .map(|(_, now)| now)
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    Settings::load(Some(folder)).map_err(KeepError::Faulty)?;
    let path = file_in(folder);
    let mut source = match std::fs::read_to_string(&path) {
        Ok(source) => source,
        Err(error) if is_absence(error.kind()) => template(now.language),
        Err(error) => return Err(KeepError::Folder(path, error)),
    };
    for (name, value) in changed {
        source = set(&source, name, &value);
    }
    std::fs::create_dir_all(folder).map_err(|error| KeepError::Folder(folder.to_owned(), error))?;
    write_atomically(&path, source.as_bytes()).map_err(KeepError::Write)
}

/// The text of a sound file with a setting changed: in its place, else in place of the line that has it
/// commented out, else after the other settings, else at the top.
fn set(source: &str, name: &str, value: &str) -> String {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let mut changed = source.to_owned();
    let (document, _) = syntax::parse(source);
    let spans = document.iter().flat_map(|document| document.iter()).filter_map(|(name, item)| {
        item.as_value().and_then(toml_edit::Value::span).map(|span| (name, span))
    });
    let spans: Vec<_> = spans.collect();
    let line_end = if source.contains("\r\n") { "\r\n" } else { "\n" };
    let setting = format!("{name} = {value}");
    if let Some((_, span)) = spans.iter().find(|(there, _)| *there == name) {
        changed.replace_range(span.clone(), value);
    } else if let Some(line) = commented(source, name) {
        changed.replace_range(line, &setting);
    } else if let Some(end) = spans.iter().map(|(_, span)| span.end).max() {
        let rest = source.get(end..).unwrap_or_default();
        let at = end + rest.find(['\r', '\n']).unwrap_or(rest.len());
        changed.insert_str(at, &format!("{line_end}{setting}"));
    } else {
        changed.insert_str(0, &format!("{setting}{line_end}"));
    }
    changed
}

/// Where a setting stands commented out, before the first heading.
fn commented(source: &str, name: &str) -> Option<std::ops::Range<usize>> {
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let text = line.trim_end();
        if text.starts_with('[') {
            return None;
        }
        let is_it = text
            .strip_prefix('#')
            .and_then(|rest| rest.trim_start().strip_prefix(name))
            .is_some_and(|rest| rest.trim_start().starts_with('='));
        if is_it {
            return Some(at..at + text.len());
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Choices =
        Choices { language: Lang::Nl, colours: Palette::Terminal, mouse: true, tips: true };

    /// What becomes of a file when these are chosen.
    fn kept(source: &str, now: Choices) -> String {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(file_in(folder.path()), source).unwrap();
        keep(folder.path(), &START, &now).unwrap();
        let after = std::fs::read_to_string(file_in(folder.path())).unwrap();
        let settings = Settings::load(Some(folder.path())).unwrap();
        for (chosen, default, kept) in
            [(now.mouse, START.mouse, settings.mouse), (now.tips, START.tips, settings.tips)]
        {
            assert!(chosen == default || kept == Some(chosen), "{after}");
        }
        after
    }

    #[test]
    fn a_value_is_replaced_and_everything_else_stays() {
        let source = "# van mij\r\ntips   = true # eerst zo\r\n\r\n[keys] # eigen\r\n\
                      coding.quote = ['v'] # v van voorbeeld\r\n";
        assert_eq!(
            kept(source, Choices { tips: false, ..START }),
            source.replace("true #", "false #")
        );
    }

    #[test]
    fn a_setting_that_is_not_there_goes_with_the_others() {
        let now = Choices { mouse: false, ..START };
        assert_eq!(
            kept("tips = true # zo\n[keys]\n", now),
            "tips = true # zo\nmouse = false\n[keys]\n"
        );
        assert_eq!(kept("tips = true", now), "tips = true\nmouse = false");
        assert_eq!(kept("[keys]\n", now), "mouse = false\n[keys]\n");
        assert_eq!(kept("# niets\n", now), "mouse = false\n# niets\n");
    }

    #[test]
    fn a_line_with_the_setting_commented_out_is_used() {
        let now = Choices { mouse: false, ..START };
        assert_eq!(
            kept("# De muis.\n#  mouse=true\n[keys]\n", now),
            "# De muis.\nmouse = false\n[keys]\n"
        );
        assert_eq!(kept("[keys]\n#mouse = true\n", now), "mouse = false\n[keys]\n#mouse = true\n");
    }

    #[test]
    fn only_what_was_changed_is_written() {
        let folder = tempfile::tempdir().unwrap();
        // English for once, by --lang: that is no wish for next time.
        let start = Choices { language: Lang::En, ..START };
        keep(folder.path(), &start, &start).unwrap();
        assert!(!file_in(folder.path()).exists());
        let now = Choices { colours: Palette::Dark, ..start };
        let settings = folder.path().join("nog niet");
        keep(&settings, &start, &now).unwrap();
        let kept = Settings::load(Some(&settings)).unwrap();
        assert_eq!((kept.language, kept.colours), (None, Some(Palette::Dark)));
    }

    #[test]
    fn a_file_with_faults_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = file_in(folder.path());
        std::fs::write(&file, "tips = ja\n").unwrap();
        let now = Choices { tips: false, ..START };
        let error = keep(folder.path(), &START, &now).unwrap_err();
        assert!(error.explain(Lang::Nl).contains("regel 1"), "{error}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "tips = ja\n");
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("bestand");
        std::fs::write(&file, "").unwrap();
        let now = Choices { tips: false, ..START };
        let error = keep(&file, &START, &now).unwrap_err();
        assert!(error.explain(Lang::Nl).contains("bestand"), "{error}");
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_changed_the_file_says_so_and_keeps_its_keys(
            lines in proptest::collection::vec(
                proptest::sample::select(vec![
                    "# los", "", "  ", "#mouse = true", "# tips = false", "#colours = x",
                ]),
                0..6,
            ),
            language in proptest::bool::ANY,
            place in 0..4_usize,
            now in (0..2_u8, 0..4_usize, proptest::bool::ANY, proptest::bool::ANY),
        ) {
            let mut lines = lines;
            if language {
                lines.insert(place.min(lines.len()), "language = \"nl\" # zo");
            }
            let keys = "[keys]\n\"coding.quote\" = [\"v\"] # v\n";
            let source = format!("{}\n{keys}", lines.join("\n"));
            let now = Choices {
                language: if now.0 == 0 { Lang::Nl } else { Lang::En },
                colours: Palette::ALL[now.1],
                mouse: now.2,
                tips: now.3,
            };
            let mut after = source.clone();
            for (name, value) in now.written() {
                after = set(&after, name, &value);
            }
            let settings = Settings::from_toml("c.toml", after.as_bytes()).unwrap();
            proptest::prop_assert_eq!(settings.language, Some(now.language));
            proptest::prop_assert_eq!(settings.colours, Some(now.colours));
            proptest::prop_assert_eq!(settings.mouse, Some(now.mouse));
            proptest::prop_assert_eq!(settings.tips, Some(now.tips));
            proptest::prop_assert!(after.ends_with(keys));
            proptest::prop_assert_eq!(after.matches("# los").count(), source.matches("# los").count());
        }
    }
}
