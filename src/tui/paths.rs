//! Paths as people type, paste and read them.

use std::path::{Path, PathBuf};

/// Whether what is typed is a path rather than a part of a name.
pub(in crate::tui) fn is_path(typed: &str) -> bool {
    typed.contains(['/', '\\']) || typed.starts_with('~')
}

/// The path that is meant, from a folder on. Quotes, `file://` and escaped spaces that come along when a
/// file is dragged or pasted are taken off.
pub(in crate::tui) fn resolve(typed: &str, folder: &Path, home: Option<&Path>) -> PathBuf {
    let typed = typed.trim();
    let unquoted = ['"', '\'']
        .into_iter()
        .find_map(|quote| typed.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(typed);
    let plain = unquoted.strip_prefix("file://").unwrap_or(unquoted);
    let from_home = home.and_then(|home| match plain {
        "~" => Some(home.to_owned()),
        _ => Some(home.join(plain.strip_prefix("~/").or_else(|| plain.strip_prefix("~\\"))?)),
    });
    let path = from_home.unwrap_or_else(|| folder.join(plain));
    let unescaped = PathBuf::from(path.to_string_lossy().replace("\\ ", " "));
    if !path.exists() && unescaped.exists() { unescaped } else { path }
}

/// The path with `~` for the user's own folder.
pub(in crate::tui) fn short(path: &Path, home: Option<&Path>) -> String {
    match home.and_then(|home| path.strip_prefix(home).ok()) {
        Some(rest) if rest.as_os_str().is_empty() => "~".to_owned(),
        Some(rest) => Path::new("~").join(rest).display().to_string(),
        None => path.display().to_string(),
    }
}

/// The last part of a path, for messages.
pub(in crate::tui) fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into())
}

/// The end of a text of which the beginning is cut off, so that the name of a file stays in sight.
pub(in crate::tui) fn fit_end(text: &str, width: usize) -> String {
    use unicode_width::UnicodeWidthStr;
    if text.width() <= width {
        return text.to_owned();
    }
    let mut end = text;
    while end.width() + 1 > width {
        let mut letters = end.chars();
        if letters.next().is_none() {
            return String::new();
        }
        end = letters.as_str();
    }
    format!("…{end}")
}

/// The path with `.duiding` behind it.
pub(in crate::tui) fn with_ending(path: PathBuf) -> PathBuf {
    let ends = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("duiding"));
    if ends {
        return path;
    }
    let mut longer = path.into_os_string();
    longer.push(".duiding");
    longer.into()
}

/// The path, or the first of `name-2`, `name-3`, … that nothing has.
pub(in crate::tui) fn free(path: &Path) -> PathBuf {
    if !path.exists() {
        return path.to_owned();
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    (2..)
        .map(|number| path.with_file_name(format!("{stem}-{number}.{ending}")))
        .find(|other| !other.exists())
        .unwrap_or_else(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_along_with_a_pasted_path_is_taken_off() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mijn export.csv");
        std::fs::write(&file, b"").unwrap();
        let whole = file.display().to_string();
        for typed in [
            whole.clone(),
            format!("\"{whole}\""),
            format!("'{whole}' "),
            format!("file://{whole}"),
            whole.replace(' ', "\\ "),
            "mijn export.csv".into(),
            "~/mijn export.csv".into(),
        ] {
            assert_eq!(resolve(&typed, folder.path(), Some(folder.path())), file, "{typed}");
        }
        assert_eq!(resolve("~", Path::new("/x"), Some(Path::new("/home/a"))), Path::new("/home/a"));
    }

    #[test]
    fn a_free_name_is_found_and_nothing_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        assert_eq!(free(&path), path);
        std::fs::write(&path, b"").unwrap();
        std::fs::write(folder.path().join("p-2.duiding"), b"").unwrap();
        assert_eq!(free(&path), folder.path().join("p-3.duiding"));
    }

    #[test]
    fn the_ending_is_put_behind_a_name_with_a_dot() {
        assert_eq!(with_ending("studie 1.2".into()), Path::new("studie 1.2.duiding"));
        assert_eq!(with_ending("a.Duiding".into()), Path::new("a.Duiding"));
    }

    #[test]
    fn the_name_of_a_file_stays_in_sight() {
        assert_eq!(fit_end("/home/anna/studie.duiding", 16), "…/studie.duiding");
        assert_eq!(fit_end("kort", 16), "kort");
        assert_eq!(fit_end("kort", 0), "");
        let home = Some(Path::new("/home/anna"));
        assert_eq!(short(Path::new("/home/anna/x"), home), "~/x");
        assert_eq!(short(Path::new("/home/annabel"), home), "/home/annabel");
    }
}
