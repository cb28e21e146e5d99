//! What can go wrong with a project file.

use crate::message::{Explain, Lang, error_by_explain, store as text, system_reason, visible};
use std::path::{Path, PathBuf};

/// Why a project file could not be made, opened, read or written.
#[derive(Debug)]
pub enum StoreError {
    /// There is no such file.
    Missing(PathBuf),
    /// A file of that name is there already.
    Exists(PathBuf),
    /// Beside the name lies what an earlier project of that name left; it holds that project's last step.
    Leftover(PathBuf),
    /// The file or its folder can only be read.
    ReadOnly(PathBuf),
    /// The file is something else than a project.
    NotAProject(PathBuf),
    /// The file was made by a later version of Duiding.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema version.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// Another program has the project open.
    InUse(PathBuf),
    /// The folder does not exist or cannot be written in.
    Folder {
        /// The project that was to be made.
        path: PathBuf,
        /// What the system says.
        reason: std::io::Error,
    },
    /// The file to bring in is a project, but not a package for another coder.
    NotAPackage(PathBuf),
    /// The package is of another study.
    AnotherStudy {
        /// The package.
        path: PathBuf,
        /// The study that it is of.
        title: String,
    },
    /// The package was made with a codebook that this project never had.
    AnotherCodebook(PathBuf),
    /// Two copies of one package were coded in, and they differ.
    Diverged {
        /// The package.
        path: PathBuf,
        /// Whose work it holds.
        coder: String,
    },
    /// The content is not what a project of this version holds.
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        what: String,
    },
    /// Reading or writing failed: disk full, drive gone.
    Failed {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
}

impl Explain for StoreError {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Missing(path) => text::missing(lang, shown(path)),
            Self::Exists(path) => text::exists(lang, shown(path)),
            Self::Leftover(path) => text::leftover(lang, shown(path)),
            Self::ReadOnly(path) => text::read_only(lang, shown(path)),
            Self::NotAProject(path) => text::not_a_project(lang, shown(path)),
            Self::Newer { path, found, known } => text::newer(lang, shown(path), found, known),
            Self::InUse(path) => text::in_use(lang, shown(path)),
            Self::Folder { path, reason } => {
                text::folder(lang, shown(path), system_reason(lang, reason))
            }
            Self::NotAPackage(path) => text::not_a_package(lang, shown(path)),
            Self::AnotherStudy { path, title } => {
                text::another_study(lang, shown(path), visible(title))
            }
            Self::AnotherCodebook(path) => text::another_codebook(lang, shown(path)),
            Self::Diverged { path, coder } => text::diverged(lang, shown(path), visible(coder)),
            Self::Damaged { path, what } => text::damaged(lang, shown(path), visible(what)),
            Self::Failed { path, reason } => text::failed(lang, shown(path), visible(reason)),
        }
    }
}

error_by_explain!(StoreError);

impl StoreError {
    /// Gives an error of SQLite the name of the file and a meaning.
    pub(super) fn from_sqlite(path: &Path, error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{
            CannotOpen, DatabaseBusy, DatabaseCorrupt, DatabaseLocked, NotADatabase, ReadOnly,
        };
        match error.sqlite_error_code() {
            Some(DatabaseBusy | DatabaseLocked) => Self::InUse(path.to_owned()),
            Some(NotADatabase) => Self::NotAProject(path.to_owned()),
            Some(DatabaseCorrupt) => {
                Self::Damaged { path: path.to_owned(), what: error.to_string() }
            }
            Some(ReadOnly | CannotOpen) => Self::ReadOnly(path.to_owned()),
            // Not from the file system: a value that is not what the schema promises.
            None => Self::Damaged { path: path.to_owned(), what: error.to_string() },
            Some(_) => Self::Failed { path: path.to_owned(), reason: error.to_string() },
        }
    }
}

fn shown(path: &Path) -> String {
    visible(&path.display().to_string())
}
