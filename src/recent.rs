//! The projects that were open before: a short list in the folder with the user's settings.
//!
//! It holds titles, paths and counts, never an answer. The list is a convenience: where it cannot be
//! read it is empty, and where it cannot be written nothing is said.

use crate::export::write_atomically;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The most projects that are kept.
pub const MOST: usize = 20;

/// The file in the folder with the settings.
const FILE: &str = "recent.json";

/// A project as it was left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where the project is, from the root of the file system.
    pub path: PathBuf,
    /// Title of the study.
    pub title: String,
    /// How far it was; nothing where several people code: coding is blind.
    #[serde(default)]
    pub progress: Option<Progress>,
    /// When it was left, in seconds since 1970.
    pub opened: u64,
}

/// How far the only coder of a project was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The coder's name.
    pub coder: String,
    /// Answers that the coder had decided on.
    pub coded: usize,
    /// Answers there were.
    pub total: usize,
}

/// The projects that were open before, the last one first; none without a folder.
#[must_use]
pub fn load(settings: Option<&Path>) -> Vec<Recent> {
    let read = settings.and_then(|folder| std::fs::read(folder.join(FILE)).ok());
    let mut list: Vec<Recent> =
        read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    list.truncate(MOST);
    list
}

/// Puts a project first in the list, in place of what was known of it.
pub fn remember(settings: Option<&Path>, project: Recent) {
    let mut list = load(settings);
    list.retain(|known| known.path != project.path);
    list.insert(0, project);
    list.truncate(MOST);
    keep(settings, &list);
}

/// Takes a project off the list; the project itself is left alone.
pub fn forget(settings: Option<&Path>, path: &Path) {
    let mut list = load(settings);
    list.retain(|known| known.path != path);
    keep(settings, &list);
}

fn keep(settings: Option<&Path>, list: &[Recent]) {
    let Some(folder) = settings else { return };
    // A list that cannot be kept is not worth a word to somebody who is leaving.
    if std::fs::create_dir_all(folder).is_ok()
        && let Ok(json) = serde_json::to_vec_pretty(list)
    {
        let _ = write_atomically(&folder.join(FILE), &json);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(name: &str, coded: usize) -> Recent {
        let path = PathBuf::from("/studies").join(name);
        let progress = Some(Progress { coder: "MN".into(), coded, total: 10 });
        Recent { path, title: name.into(), progress, opened: 1_700_000_000 }
    }

    fn titles(folder: &Path) -> Vec<String> {
        load(Some(folder)).into_iter().map(|known| known.title).collect()
    }

    #[test]
    fn the_last_project_is_first_and_none_is_there_twice() {
        let folder = tempfile::tempdir().unwrap();
        let settings = folder.path().join("nog niet");
        for (name, coded) in [("a", 1), ("b", 2), ("a", 3)] {
            remember(Some(&settings), project(name, coded));
        }
        assert_eq!(titles(&settings), ["a", "b"]);
        let progress = load(Some(&settings)).remove(0).progress;
        assert_eq!(progress.map(|progress| progress.coded), Some(3));
    }

    #[test]
    fn the_list_stays_short() {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..MOST + 5 {
            remember(Some(folder.path()), project(&number.to_string(), 0));
        }
        assert_eq!(titles(folder.path()).len(), MOST);
        assert_eq!(titles(folder.path())[0], (MOST + 4).to_string());
    }

    #[test]
    fn a_project_is_taken_off_the_list() {
        let folder = tempfile::tempdir().unwrap();
        remember(Some(folder.path()), project("a", 0));
        remember(Some(folder.path()), project("b", 0));
        forget(Some(folder.path()), Path::new("/studies/b"));
        assert_eq!(titles(folder.path()), ["a"]);
    }

    #[test]
    fn without_a_folder_or_with_a_damaged_list_there_are_none() {
        remember(None, project("a", 0));
        assert!(load(None).is_empty());
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), b"[{\"path\": 1").unwrap();
        assert!(load(Some(folder.path())).is_empty());
        remember(Some(folder.path()), project("a", 0));
        assert_eq!(titles(folder.path()), ["a"]);
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_no_fault() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("bestand");
        std::fs::write(&file, b"").unwrap();
        remember(Some(&file), project("a", 0));
        assert_eq!(std::fs::read(&file).unwrap(), b"");
    }

    #[test]
    fn a_list_of_before_names_were_kept_is_read_without_counts() {
        let folder = tempfile::tempdir().unwrap();
        let old = r#"[{"path":"/p","title":"T","coded":1,"total":2,"opened":3}]"#;
        std::fs::write(folder.path().join(FILE), old).unwrap();
        let project = load(Some(folder.path())).remove(0);
        assert_eq!((project.title.as_str(), project.progress), ("T", None));
    }
}
