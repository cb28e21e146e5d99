//! What the system says when a file or folder refuses, in the user's language.

use super::{Lang, visible};
use std::io::{Error, ErrorKind};

/// The reason of an error of the system; kinds without words of our own keep the system's.
#[must_use]
pub fn system_reason(lang: Lang, error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => no_such_folder(lang),
        ErrorKind::PermissionDenied => no_permission(lang),
        ErrorKind::ReadOnlyFilesystem => read_only(lang),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => full(lang),
        ErrorKind::AlreadyExists => there_already(lang),
        ErrorKind::NotADirectory => no_folder(lang),
        _ => visible(&error.to_string()),
    }
}

messages! {
    /// Part of the path is not there.
    no_such_folder() { nl: "de map bestaat niet", en: "there is no such folder" }
    /// The user may not.
    no_permission() { nl: "dat mag hier niet", en: "that is not allowed here" }
    /// A disk that cannot be written.
    read_only() { nl: "de schijf is alleen te lezen", en: "the disk can only be read" }
    /// No room.
    full() { nl: "de schijf is vol", en: "the disk is full" }
    /// The name is taken.
    there_already() { nl: "de naam is al in gebruik", en: "the name is taken already" }
    /// A file where a folder should be.
    no_folder() { nl: "een deel van het pad is geen map", en: "a part of the path is no folder" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_is_put_in_words() {
        let denied = Error::from(ErrorKind::PermissionDenied);
        assert_eq!(system_reason(Lang::Nl, &denied), "dat mag hier niet");
        assert_eq!(system_reason(Lang::En, &denied), "that is not allowed here");
        assert_eq!(system_reason(Lang::Nl, &Error::other("x\u{1b}")), "x␛");
    }
}
