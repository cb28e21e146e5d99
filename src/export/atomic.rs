//! Writing a file whole or not at all.

use crate::message::{Explain, Lang, error_by_explain, export as text, visible};
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Why a file could not be written. Nothing was written then, and what was there is still there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteError {
    /// The file that was asked for.
    pub path: PathBuf,
    /// What is the matter.
    pub fault: WriteFault,
}

/// What kept a file from being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WriteFault {
    /// The folder does not exist.
    NoFolder(PathBuf),
    /// What should be the folder is a file.
    FolderIsFile(PathBuf),
    /// The folder takes no new files.
    FolderReadOnly(PathBuf),
    /// The path is a folder.
    IsFolder,
    /// The path is a device, a pipe or a socket.
    NotAFile,
    /// The file is a Duiding project.
    IsProject,
    /// The file is there and is read-only.
    ReadOnly,
    /// The file is there and the system does not let it be replaced (open in another program).
    NotReplaced,
    /// The disk is full.
    DiskFull,
    /// The name is too long or not allowed.
    BadName,
    /// Anything else, in the words of the system.
    Other(String),
}

impl Explain for WriteError {
    fn explain(&self, lang: Lang) -> String {
        let shown = |path: &Path| visible(&path.to_string_lossy());
        let path = shown(&self.path);
        match &self.fault {
            WriteFault::NoFolder(folder) => text::no_folder(lang, path, shown(folder)),
            WriteFault::FolderIsFile(folder) => text::folder_is_file(lang, path, shown(folder)),
            WriteFault::FolderReadOnly(folder) => text::folder_read_only(lang, path, shown(folder)),
            WriteFault::IsFolder => text::is_folder(lang, path),
            WriteFault::NotAFile => text::not_a_file(lang, path),
            WriteFault::IsProject => text::is_project(lang, path),
            WriteFault::ReadOnly => text::file_read_only(lang, path),
            WriteFault::NotReplaced => text::not_replaced(lang, path),
            WriteFault::DiskFull => text::disk_full(lang, path),
            WriteFault::BadName => text::bad_name(lang, path),
            WriteFault::Other(reason) => text::not_written(lang, path, visible(reason)),
        }
    }
}

error_by_explain!(WriteError);

/// Writes a file so that a reader, a full disk or a power cut never sees half of it: to a temporary
/// file in the same folder, flushed to the disk, then renamed over `path`.
///
/// A link is followed: the file it points to is replaced. On Unix an existing file keeps its
/// permissions and a new one gets the usual ones.
///
/// # Errors
/// When the folder is missing or cannot be written to, when `path` is a folder, read-only or no file,
/// or when the system fails. The temporary file is removed then.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    write_atomically_if(path, bytes, || true).map(|_| ())
}

/// Writes as [`write_atomically`] does, but asks right before the file takes its place whether it still
/// may, and gives back the answer. After a no, nothing was written.
///
/// # Errors
/// As [`write_atomically`].
pub fn write_atomically_if(
    path: &Path,
    bytes: &[u8],
    may: impl FnOnce() -> bool,
) -> Result<bool, WriteError> {
    write(path, bytes, may).map_err(|fault| WriteError { path: path.to_owned(), fault })
}

fn write(path: &Path, bytes: &[u8], may: impl FnOnce() -> bool) -> Result<bool, WriteFault> {
    let existing = existing_file(path)?;
    let target = match existing {
        Some(_) => fs::canonicalize(path).map_err(|error| other(&error))?,
        None => path.to_owned(),
    };
    // By its name: opening a project that is open would end its lock.
    if target.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("duiding")) {
        return Err(WriteFault::IsProject);
    }
    let folder = folder_of(&target)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".duiding-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(existing.unwrap_or_else(usual_permissions));
    let mut temporary = builder.tempfile_in(&folder).map_err(|error| in_folder(&error, &folder))?;
    temporary
        .write_all(bytes)
        .and_then(|()| temporary.as_file().sync_all())
        .map_err(|error| other(&error))?;
    if !may() {
        return Ok(false);
    }
    temporary.persist(&target).map_err(|failed| match failed.error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ResourceBusy => WriteFault::NotReplaced,
        _ => other(&failed.error),
    })?;
    // The new name is in the folder only once that is flushed too; not every system can do so, and the
    // file itself is sound either way.
    if let Ok(folder) = fs::File::open(&folder) {
        let _ = folder.sync_all();
    }
    Ok(true)
}

/// The permissions of the file at `path`, `None` when there is none; a fault when it cannot be replaced.
fn existing_file(path: &Path) -> Result<Option<fs::Permissions>, WriteFault> {
    // The trailing separator of `folder/` disappears in a `Path`, so a missing folder looks like a file.
    let ends_in_separator =
        path.to_string_lossy().chars().next_back().is_some_and(std::path::is_separator);
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => Err(WriteFault::IsFolder),
        Ok(metadata) if !metadata.is_file() => Err(WriteFault::NotAFile),
        Ok(metadata) if metadata.permissions().readonly() => Err(WriteFault::ReadOnly),
        Ok(metadata) => Ok(Some(metadata.permissions())),
        Err(_) if ends_in_separator || path.file_name().is_none() => Err(WriteFault::IsFolder),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(None),
        Err(error) => Err(other(&error)),
    }
}

/// The folder of a file, checked to be one.
fn folder_of(file: &Path) -> Result<PathBuf, WriteFault> {
    let folder = match file.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    match fs::metadata(&folder) {
        Ok(metadata) if metadata.is_dir() => Ok(folder),
        Ok(_) => Err(WriteFault::FolderIsFile(folder)),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            Err(WriteFault::FolderReadOnly(folder))
        }
        Err(_) => Err(WriteFault::NoFolder(folder)),
    }
}

fn in_folder(error: &io::Error, folder: &Path) -> WriteFault {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            WriteFault::FolderReadOnly(folder.to_owned())
        }
        _ => other(error),
    }
}

fn other(error: &io::Error) -> WriteFault {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => WriteFault::DiskFull,
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => WriteFault::BadName,
        _ => WriteFault::Other(error.to_string()),
    }
}

/// What the system gives a new file: read and write for all, less the user's mask.
#[cfg(unix)]
fn usual_permissions() -> fs::Permissions {
    std::os::unix::fs::PermissionsExt::from_mode(0o666)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_in(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    fn fault(path: &Path) -> WriteFault {
        write_atomically(path, b"nieuw").unwrap_err().fault
    }

    #[test]
    fn a_file_is_made_or_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bijlage.csv");
        write_atomically(&path, b"een").unwrap();
        write_atomically(&path, b"twee").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"twee");
        assert_eq!(names_in(folder.path()), ["bijlage.csv"]);
    }

    #[test]
    fn what_is_called_off_at_the_last_moment_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bijlage.csv");
        assert_eq!(write_atomically_if(&path, b"een", || false), Ok(false));
        assert_eq!(names_in(folder.path()), Vec::<String>::new());
        assert_eq!(write_atomically_if(&path, b"een", || true), Ok(true));
        assert_eq!(write_atomically_if(&path, b"twee", || false), Ok(false));
        assert_eq!(fs::read(&path).unwrap(), b"een");
        assert_eq!(names_in(folder.path()), ["bijlage.csv"]);
    }

    #[test]
    fn a_missing_folder_is_named_and_not_made() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("weg");
        assert_eq!(fault(&missing.join("a.csv")), WriteFault::NoFolder(missing.clone()));
        assert!(!missing.exists());
    }

    #[test]
    fn a_folder_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(fault(folder.path()), WriteFault::IsFolder);
        assert_eq!(fault(&folder.path().join("nieuw/")), WriteFault::IsFolder);
        assert_eq!(fault(Path::new("..")), WriteFault::IsFolder);
        assert_eq!(fault(Path::new("")), WriteFault::IsFolder);
        assert_eq!(names_in(folder.path()), Vec::<String>::new());
    }

    #[test]
    fn a_file_is_not_taken_for_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a");
        fs::write(&file, "oud").unwrap();
        assert_eq!(fault(&file.join("b.csv")), WriteFault::FolderIsFile(file.clone()));
        assert_eq!(fs::read(&file).unwrap(), b"oud");
    }

    #[test]
    fn a_read_only_file_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        fs::write(&path, "oud").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        assert_eq!(fault(&path), WriteFault::ReadOnly);
        assert_eq!(fs::read(&path).unwrap(), b"oud");
        assert_eq!(names_in(folder.path()), ["a.csv"]);
    }

    /// `/sys` takes no files, not even from the superuser, as whom tests often run.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_read_only_folder_is_named() {
        assert_eq!(
            fault(Path::new("/sys/duiding.csv")),
            WriteFault::FolderReadOnly(PathBuf::from("/sys"))
        );
    }

    #[cfg(unix)]
    #[test]
    fn devices_are_left_alone_and_a_name_too_long_is_refused() {
        assert_eq!(fault(Path::new("/dev/null")), WriteFault::NotAFile);
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(fault(&folder.path().join("a".repeat(300))), WriteFault::BadName);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_keeps_pointing_and_permissions_are_kept() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("a.csv"), folder.path().join("link.csv"));
        fs::write(&file, "oud").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        write_atomically(&link, b"nieuw").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"nieuw");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn the_sentence_names_the_place_and_the_mend() {
        let error = WriteError {
            path: PathBuf::from("weg/a.csv"),
            fault: WriteFault::NoFolder(PathBuf::from("weg")),
        };
        assert_eq!(
            error.explain(Lang::Nl),
            "weg/a.csv: de map weg bestaat niet; maak die eerst of kies een andere map"
        );
    }
}
