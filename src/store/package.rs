//! A package for another coder: a project file with the answers to code and the codebook, and nothing of
//! what anybody coded. Taking it in again is `bring_in`.

use super::between::{HandOver, Milestone};
use super::error::StoreError;
use super::project::{CoderId, Project};
use crate::study::AnswerId;
use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};
use std::path::Path;

type Result<T> = std::result::Result<T, StoreError>;

/// The key under which a package keeps what it is.
const PACKAGE: &str = "package";
/// The key under which a project keeps which study it is; a package has that of its project.
pub(super) const STUDY: &str = "study";

/// What a package knows of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// Its number: random, in hexadecimal digits.
    pub id: String,
    /// The version of the project's codebook that it was made with; it is version 1 in the package.
    pub codebook: u32,
    /// Whether the coder gets suggestions.
    pub suggestions: bool,
}

/// What goes into a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The answers.
    pub answers: Vec<AnswerId>,
    /// Of how many they were drawn.
    pub of: usize,
    /// The seed of the draw; `None` when all answers go along.
    pub seed: Option<u64>,
    /// Whether the coder gets suggestions.
    pub suggestions: bool,
}

impl Package {
    /// Whether the file there is a package. It is looked at without taking it.
    #[must_use]
    pub fn is_at(path: &Path) -> bool {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let asked = Connection::open_with_flags(path, flags).and_then(|connection| {
            connection.query_row("SELECT 1 FROM meta WHERE key = ?1", [PACKAGE], |_| Ok(()))
        });
        asked.is_ok()
    }
}

impl Project {
    /// Writes a package for another coder, and in the log of this project that it was written. The file
    /// is made anew, so that not even an unused page of it holds anything of the project's log.
    ///
    /// # Errors
    /// When the package's file exists or cannot be written, or this project cannot be read or written.
    pub fn hand_over(
        &mut self,
        path: &Path,
        coder: CoderId,
        contents: &Contents,
    ) -> Result<HandOver> {
        let (version, codebook) = self.codebook()?;
        let study = self.study()?.only(&contents.answers);
        let package = Package {
            id: self
                .connection
                .query_row("SELECT lower(hex(randomblob(8)))", [], |row| row.get(0))
                .map_err(|error| self.sqlite(&error))?,
            codebook: version,
            suggestions: contents.suggestions,
        };
        let same_study = self.meta(STUDY)?.ok_or_else(|| self.damaged(STUDY))?;
        let about = serde_json::to_string(&package).unwrap_or_default();
        Self::create_with(path, &study, &codebook, |tx| {
            let mut set = tx.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?;
            set.execute([STUDY, &same_study])?;
            set.execute([PACKAGE, &about])?;
            Ok(())
        })?;
        let handed = HandOver {
            package: package.id,
            answers: study.answers.len(),
            of: contents.of,
            seed: contents.seed,
            suggestions: contents.suggestions,
        };
        self.append_milestone(coder, &Milestone::HandedOver(handed.clone()))?;
        Ok(handed)
    }

    /// A seed that nobody chose: below a million, so that it can be copied by hand.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn random_seed(&self) -> Result<u64> {
        let drawn: i64 = self
            .connection
            .query_row("SELECT (random() & 0x7fffffff) % 1000000", [], |row| row.get(0))
            .map_err(|error| self.sqlite(&error))?;
        Ok(drawn.unsigned_abs())
    }

    /// What this file is a package of; `None` when it is no package.
    ///
    /// # Errors
    /// When the file cannot be read or says something else.
    pub fn package(&self) -> Result<Option<Package>> {
        let about = self.meta(PACKAGE)?;
        about
            .map(|about| serde_json::from_str(&about).map_err(|_| self.damaged(PACKAGE)))
            .transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::super::log::{Change, Origin};
    use super::*;
    use crate::study::ThemeId;
    use crate::testing;

    const SECRET: &str = "geheim-van-de-eerste";

    #[test]
    fn a_package_holds_the_answers_the_codebook_and_no_byte_of_anybodys_work() {
        let folder = tempfile::tempdir().unwrap();
        let texts = [("a", "een"), ("a", "twee"), ("b", "drie"), ("a", "vier")];
        let study = testing::study(&texts);
        let codebook = testing::codebook(&["a", "b"]);
        let mut project =
            Project::create(&folder.path().join("p.duiding"), &study, &codebook).unwrap();
        let first = project.coder(SECRET).unwrap().id;
        let answer = AnswerId(1);
        let changes = [
            Change::Decide {
                answer,
                themes: vec![ThemeId("tijd".into())],
                origin: Origin::Suggestion,
            },
            Change::Memo { answer, text: format!("memo {SECRET}") },
            Change::StudyMemo { text: format!("studie {SECRET}") },
        ];
        project.append(first, 1, &changes, Some(answer)).unwrap();
        project.keep_drafts(first, &[(AnswerId(0), Some(vec![ThemeId("druk".into())]))]).unwrap();
        let path = folder.path().join("pakket.duiding");
        let contents = Contents {
            answers: vec![AnswerId(1), AnswerId(2)],
            of: 4,
            seed: Some(7),
            suggestions: false,
        };
        let handed = project.hand_over(&path, first, &contents).unwrap();
        assert_eq!((handed.answers, handed.of, handed.seed), (2, 4, Some(7)));
        let bytes = std::fs::read(&path).unwrap();
        assert!(!bytes.windows(SECRET.len()).any(|window| window == SECRET.as_bytes()));
        let package = Project::open(&path).unwrap();
        assert_eq!(package.study().unwrap(), study.only(&contents.answers));
        assert_eq!(package.codebook().unwrap(), (1, codebook));
        assert!(package.log().unwrap().is_empty());
        assert!(package.coders().unwrap().is_empty());
        assert_eq!(package.drafts(first).unwrap(), []);
        assert_eq!(package.place(first).unwrap(), None);
        let about = package.package().unwrap().unwrap();
        assert_eq!((about.id, about.codebook), (handed.package, 1));
        assert!(!about.suggestions);
        package.check().unwrap();
        assert_eq!(project.package().unwrap(), None);
    }

    #[test]
    fn a_file_that_is_there_is_not_overwritten_and_nothing_is_logged() {
        let folder = tempfile::tempdir().unwrap();
        let study = testing::study(&[("a", "een")]);
        let codebook = testing::codebook(&["a"]);
        let mut project =
            Project::create(&folder.path().join("p.duiding"), &study, &codebook).unwrap();
        let first = project.coder("A").unwrap().id;
        let path = folder.path().join("pakket.duiding");
        std::fs::write(&path, "van mij").unwrap();
        let contents =
            Contents { answers: vec![AnswerId(0)], of: 1, seed: None, suggestions: true };
        let refused = project.hand_over(&path, first, &contents);
        assert!(matches!(refused, Err(StoreError::Exists(_))));
        assert_eq!(std::fs::read(&path).unwrap(), b"van mij");
        assert!(project.log().unwrap().is_empty());
    }
}
