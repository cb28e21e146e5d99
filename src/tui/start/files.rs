//! Choosing a file: the folder, what of it fits what is typed, and the pointer.

use crate::command::Key;
use crate::text::fold;
use crate::tui::paths;
use crate::tui::widget::input;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use tui_input::Input;

/// What a file is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The answers of a new project.
    Answers,
    /// The codebook of a new project.
    Codebook,
    /// A project to open.
    Project,
}

impl Purpose {
    /// The endings of the files that can be chosen.
    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Answers => &["csv", "txt", "tsv", "xlsx", "xls", "ods"],
            Self::Codebook => &["json"],
            Self::Project => &["duiding"],
        }
    }

    /// Whether a file can be chosen, by its ending.
    pub(super) fn takes(self, path: &Path) -> bool {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        ending.is_some_and(|ending| self.endings().contains(&ending.as_str()))
    }
}

/// What a row of the list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The folder above.
    Outer,
    /// The user's own folder.
    Home,
    Folder,
    File,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) path: PathBuf,
    /// When a file was changed, in seconds since 1970.
    pub(super) changed: Option<u64>,
}

/// What taking a row, or what is typed, comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Taken {
    /// The list shows another folder.
    Moved,
    /// This file is chosen.
    File(PathBuf),
    /// The file has another ending.
    OtherKind(PathBuf),
    /// There is no such path.
    Missing(PathBuf),
    /// There is nothing to take.
    Nothing,
}

/// A folder to choose from.
#[derive(Debug)]
pub(super) struct Files {
    pub(super) purpose: Purpose,
    /// The folder where typing a name looks.
    pub(super) folder: PathBuf,
    /// Why the folder that is listed cannot be read.
    pub(super) refused: Option<(PathBuf, io::Error)>,
    pub(super) input: Input,
    pub(super) chosen: usize,
    home: Option<PathBuf>,
    /// The folder that is listed: another than `folder` while a path is typed.
    listed: PathBuf,
    entries: Vec<Entry>,
    /// Positions of the entries that fit what is typed.
    shown: Vec<usize>,
}

impl Files {
    /// A folder, with the pointer at a file in it, or at the first.
    pub(super) fn at(
        purpose: Purpose,
        folder: &Path,
        file: Option<&Path>,
        home: Option<&Path>,
    ) -> Self {
        let mut files = Self {
            purpose,
            folder: folder.to_owned(),
            refused: None,
            input: Input::default(),
            chosen: 0,
            home: home.map(Path::to_owned),
            listed: PathBuf::new(),
            entries: Vec::new(),
            shown: Vec::new(),
        };
        files.go(folder.to_owned());
        let at = files.rows().position(|entry| Some(entry.path.as_path()) == file);
        files.chosen = at.unwrap_or(files.chosen);
        files
    }

    /// The rows that are shown.
    pub(super) fn rows(&self) -> impl Iterator<Item = &Entry> {
        self.shown.iter().filter_map(|at| self.entries.get(*at))
    }

    /// Whether any file here can be chosen.
    pub(super) fn has_files(&self) -> bool {
        self.entries.iter().any(|entry| entry.kind == Kind::File)
    }

    /// Moves the pointer so many rows.
    pub(super) fn step(&mut self, by: isize) {
        let last = self.shown.len().saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(by).min(last);
    }

    /// Takes a key that is typed; false when it is none. Arrows are typed only in a line with something
    /// in it.
    pub(super) fn type_key(&mut self, key: Key) -> bool {
        let empty = self.input.value().is_empty();
        match key {
            Key::Left | Key::Right | Key::Home | Key::End if empty => return false,
            Key::Backspace if empty => {
                self.outer();
                return true;
            }
            _ => {}
        }
        let Some(request) = input::request(key) else { return false };
        self.input.handle(request);
        self.look();
        true
    }

    /// Takes in pasted text.
    pub(super) fn paste(&mut self, pasted: &str) {
        input::paste(&mut self.input, pasted);
        self.look();
    }

    /// Clears what is typed; false when nothing is.
    pub(super) fn clear(&mut self) -> bool {
        let typed = !self.input.value().is_empty();
        if typed {
            self.input = Input::default();
            self.look();
        }
        typed
    }

    /// Goes to the folder above.
    pub(super) fn outer(&mut self) {
        let from = self.folder.clone();
        if let Some(outer) = from.parent() {
            self.go(outer.to_owned());
            // Back on the folder that was left.
            let at = self.rows().position(|entry| entry.path == from);
            self.chosen = at.unwrap_or(self.chosen);
        }
    }

    /// Goes into the folder at the pointer.
    pub(super) fn enter(&mut self) {
        let pointed = self.rows().nth(self.chosen).cloned();
        if let Some(entry) = pointed.filter(|entry| entry.kind != Kind::File) {
            self.take_entry(entry);
        }
    }

    /// Takes the path that is typed, or else the row at the pointer.
    pub(super) fn take(&mut self) -> Taken {
        let typed = self.input.value().trim().to_owned();
        let path = paths::resolve(&typed, &self.folder, self.home.as_deref());
        if !typed.is_empty() && path.is_dir() && paths::is_path(&typed) {
            self.go(path);
            return Taken::Moved;
        }
        if !typed.is_empty() && path.is_file() {
            return self.judged(path);
        }
        match self.take_row(self.chosen) {
            Taken::Nothing if paths::is_path(&typed) => Taken::Missing(path),
            taken => taken,
        }
    }

    /// Takes a row that is shown.
    pub(super) fn take_row(&mut self, row: usize) -> Taken {
        let entry = self.rows().nth(row).cloned();
        entry.map_or(Taken::Nothing, |entry| self.take_entry(entry))
    }

    fn judged(&self, path: PathBuf) -> Taken {
        if self.purpose.takes(&path) { Taken::File(path) } else { Taken::OtherKind(path) }
    }

    fn take_entry(&mut self, entry: Entry) -> Taken {
        match entry.kind {
            Kind::File => Taken::File(entry.path),
            Kind::Outer if self.listed == self.folder => {
                self.outer();
                Taken::Moved
            }
            Kind::Outer | Kind::Home | Kind::Folder => {
                self.go(entry.path);
                Taken::Moved
            }
        }
    }

    /// Goes to a folder, nothing typed.
    fn go(&mut self, folder: PathBuf) {
        self.folder = folder;
        self.input = Input::default();
        self.look();
    }

    /// Brings the list up to date with the folder and with what is typed.
    fn look(&mut self) {
        let typed = self.input.value().to_owned();
        let (folder, part) = self.sought(&typed);
        if folder != self.listed {
            self.list(&folder);
        }
        let part = fold(part.trim());
        self.shown = (0..)
            .zip(&self.entries)
            .filter(|(_, entry)| {
                part.is_empty()
                    || (entry.kind != Kind::Outer
                        && entry.kind != Kind::Home
                        && fold(&entry.name).contains(&part))
            })
            .map(|(at, _)| at)
            .collect();
        // What is looked for is a file, or else a folder to look in.
        let first = |kind| self.rows().position(|entry| entry.kind == kind);
        self.chosen = first(Kind::File).or_else(|| first(Kind::Folder)).unwrap_or(0);
    }

    /// The folder and the part of a name that what is typed asks for.
    fn sought(&self, typed: &str) -> (PathBuf, String) {
        let own = || (self.folder.clone(), typed.to_owned());
        if !paths::is_path(typed) {
            return own();
        }
        let (before, part) = match typed.rfind(['/', '\\']) {
            Some(at) => typed.split_at(at + 1),
            None => (typed, ""),
        };
        let folder = paths::resolve(before, &self.folder, self.home.as_deref());
        if folder.is_dir() { (folder, part.to_owned()) } else { own() }
    }

    fn list(&mut self, folder: &Path) {
        self.listed = folder.to_owned();
        self.refused = None;
        let row = |kind, path: &Path| Entry {
            kind,
            name: String::new(),
            path: path.to_owned(),
            changed: None,
        };
        self.entries = folder.parent().map(|outer| row(Kind::Outer, outer)).into_iter().collect();
        if let Some(home) = self.home.as_deref().filter(|home| *home != folder) {
            self.entries.push(row(Kind::Home, home));
        }
        match read(folder, self.purpose) {
            Ok(found) => self.entries.extend(found),
            Err(error) => self.refused = Some((folder.to_owned(), error)),
        }
    }
}

/// The folders, then the files that can be chosen, by name; hidden ones left out.
fn read(folder: &Path, purpose: Purpose) -> io::Result<Vec<Entry>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        // Follows links, as people expect.
        let Ok(about) = std::fs::metadata(&path) else { continue };
        // `~$` is what Excel keeps beside a workbook that is open.
        if name.starts_with('.') || name.starts_with("~$") {
            continue;
        }
        if about.is_dir() {
            found.push(Entry { kind: Kind::Folder, name, path, changed: None });
        } else if about.is_file() && purpose.takes(&path) {
            let since = about.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
            let changed = since.map(|since| since.as_secs());
            found.push(Entry { kind: Kind::File, name, path, changed });
        }
    }
    found.sort_by_cached_key(|entry| (entry.kind == Kind::File, fold(&entry.name)));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(folder: &tempfile::TempDir) -> Files {
        for name in ["export.csv", "Brief.docx", ".verborgen.csv", "~$b.xlsx", "b.XLSX"] {
            std::fs::write(folder.path().join(name), b"x").unwrap();
        }
        std::fs::create_dir(folder.path().join("map")).unwrap();
        std::fs::write(folder.path().join("map/antwoorden.ods"), b"x").unwrap();
        Files::at(Purpose::Answers, folder.path(), None, None)
    }

    fn names(files: &Files) -> Vec<&str> {
        files.rows().map(|entry| entry.name.as_str()).collect()
    }

    fn press(files: &mut Files, keys: &str) {
        for key in keys.chars() {
            assert!(files.type_key(Key::Char(key)));
        }
    }

    #[test]
    fn only_folders_and_files_that_can_be_read_are_listed_and_the_first_file_is_pointed_at() {
        let folder = tempfile::tempdir().unwrap();
        let mut files = files(&folder);
        assert_eq!(names(&files), ["", "map", "b.XLSX", "export.csv"]);
        assert_eq!(files.take(), Taken::File(folder.path().join("b.XLSX")));
    }

    #[test]
    fn typing_narrows_and_clearing_brings_everything_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut files = files(&folder);
        press(&mut files, "EXP");
        assert_eq!(names(&files), ["export.csv"]);
        press(&mut files, "x");
        assert_eq!(files.take(), Taken::Nothing);
        assert!(files.clear() && !files.clear());
        assert_eq!(names(&files).len(), 4);
    }

    #[test]
    fn a_path_lists_the_folder_it_leads_to() {
        let folder = tempfile::tempdir().unwrap();
        let mut files = files(&folder);
        press(&mut files, "map/ant");
        assert_eq!(names(&files), ["antwoorden.ods"]);
        assert_eq!(files.take(), Taken::File(folder.path().join("map/antwoorden.ods")));
        files.clear();
        press(&mut files, "map/");
        assert_eq!(files.take(), Taken::Moved);
        assert_eq!(files.folder, folder.path().join("map"));
    }

    #[test]
    fn a_pasted_path_is_taken_whole_and_judged() {
        let folder = tempfile::tempdir().unwrap();
        let mut files = files(&folder);
        let letter = folder.path().join("Brief.docx");
        files.paste(&letter.display().to_string());
        assert_eq!(files.take(), Taken::OtherKind(letter));
        files.clear();
        let missing = folder.path().join("map/weg.csv");
        files.paste(&missing.display().to_string());
        assert_eq!(files.take(), Taken::Missing(missing));
    }

    #[test]
    fn out_of_a_folder_the_pointer_is_on_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut files = files(&folder);
        files.step(-1);
        files.enter();
        assert_eq!(files.folder, folder.path().join("map"));
        assert!(!files.type_key(Key::Left), "an arrow moves through folders");
        files.outer();
        assert_eq!(files.rows().nth(files.chosen).unwrap().name, "map");
        assert!(files.type_key(Key::Backspace));
        assert_eq!(files.folder, folder.path().parent().unwrap());
    }

    #[test]
    fn the_own_folder_is_a_row() {
        let folder = tempfile::tempdir().unwrap();
        let home = tempfile::tempdir().unwrap();
        let mut files = Files::at(Purpose::Project, folder.path(), None, Some(home.path()));
        files.chosen = 1;
        assert_eq!(files.take(), Taken::Moved);
        assert_eq!(files.folder, home.path());
    }

    #[test]
    fn a_folder_that_is_gone_says_so_and_can_be_left() {
        let files = Files::at(Purpose::Answers, Path::new("/er/is/niets"), None, None);
        assert!(files.refused.is_some());
        assert_eq!(files.rows().count(), 1);
    }
}
