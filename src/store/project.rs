//! A project file that is open: making one, and reading what was imported. Its log is `journal`.

use super::error::StoreError;
use super::schema;
use super::versions::MIGRATIONS;
use crate::codebook::Codebook;
use crate::study::{Answer, QuestionId, Respondent, RespondentId, Study};
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, Transaction, params};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The number of a coder within a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CoderId(pub i64);

/// Somebody who codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coder {
    /// Number within the project.
    pub id: CoderId,
    /// Name as shown; unique, whatever its case.
    pub name: String,
}

impl CoderId {
    /// Nobody in particular: what counts when the codings of all coders are taken together. The file
    /// numbers coders from 1.
    pub const CONSENSUS: Self = Self(0);
}

impl Coder {
    /// What counts when all coders are taken together, under the name that it has in the language.
    #[must_use]
    pub fn consensus(name: String) -> Self {
        Self { id: CoderId::CONSENSUS, name }
    }

    /// Whether this is the coder's name, whatever its case.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.name.to_lowercase() == name.trim().to_lowercase()
    }
}

/// An open project. Nobody else can open the file while this lives.
#[derive(Debug)]
pub struct Project {
    pub(super) connection: Connection,
    path: PathBuf,
}

type Result<T> = std::result::Result<T, StoreError>;

impl Project {
    /// Makes a project file. It appears whole or not at all.
    ///
    /// # Errors
    /// When the file exists, or its folder does not exist or cannot be written in.
    pub fn create(path: &Path, study: &Study, codebook: &Codebook) -> Result<Self> {
        Self::create_with(path, study, codebook, |_| Ok(()))
    }

    /// The same, with more to put into the file before it appears.
    pub(super) fn create_with(
        path: &Path,
        study: &Study,
        codebook: &Codebook,
        more: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<()>,
    ) -> Result<Self> {
        if path.exists() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        for ending in ["-journal", "-wal"] {
            let mut leftover = path.as_os_str().to_owned();
            leftover.push(ending);
            if Path::new(&leftover).exists() {
                return Err(StoreError::Leftover(leftover.into()));
            }
        }
        let refused = |reason| StoreError::Folder { path: path.to_owned(), reason };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let scratch = tempfile::Builder::new()
            .prefix(".duiding-")
            .tempfile_in(folder.unwrap_or(Path::new(".")))
            .map_err(refused)?
            .into_temp_path();
        let sqlite = |error: rusqlite::Error| StoreError::from_sqlite(path, &error);
        let mut connection = Connection::open(&scratch).map_err(sqlite)?;
        schema::prepare(&connection).map_err(sqlite)?;
        schema::create(&mut connection).map_err(sqlite)?;
        let tx = connection.transaction().map_err(sqlite)?;
        fill(&tx, study, codebook).and_then(|()| more(&tx)).map_err(sqlite)?;
        tx.commit().map_err(sqlite)?;
        connection.close().map_err(|(_, error)| sqlite(error))?;
        scratch.persist_noclobber(path).map_err(|error| refused(error.error))?;
        Self::open(path)
    }

    /// Opens a project file for this program alone. An older file is brought up to date after a copy
    /// was put beside it.
    ///
    /// # Errors
    /// When it is missing, no project, newer than this program, damaged, or open elsewhere.
    pub fn open(path: &Path) -> Result<Self> {
        if !path.is_file() {
            return Err(if path.exists() {
                StoreError::NotAProject(path.to_owned())
            } else {
                StoreError::Missing(path.to_owned())
            });
        }
        let sqlite = |error: rusqlite::Error| StoreError::from_sqlite(path, &error);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags).map_err(sqlite)?;
        connection.busy_timeout(std::time::Duration::ZERO).map_err(sqlite)?;
        schema::prepare(&connection).map_err(sqlite)?;
        // With locking_mode EXCLUSIVE the lock of this transaction is kept until the file is closed.
        connection.execute_batch("BEGIN EXCLUSIVE; COMMIT").map_err(sqlite)?;
        schema::upgrade(&mut connection, path, MIGRATIONS)?;
        Ok(Self { connection, path: path.to_owned() })
    }

    /// Checks the whole file: its pages, its indexes and what refers to what.
    ///
    /// # Errors
    /// When anything is not as it should be, with what SQLite says of it.
    pub fn check(&self) -> Result<()> {
        let found: Vec<String> = self.rows("PRAGMA quick_check", |row| row.get(0))?;
        if let Some(fault) = found.iter().find(|line| *line != "ok") {
            return Err(self.damaged(fault));
        }
        let loose: Vec<String> = self.rows("PRAGMA foreign_key_check", |row| row.get(0))?;
        loose.first().map_or(Ok(()), |table| Err(self.damaged(table)))
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Everything that was imported.
    ///
    /// # Errors
    /// When the file cannot be read or its content is not sound.
    pub fn study(&self) -> Result<Study> {
        let variables: Vec<(String, bool)> = self
            .rows("SELECT name, is_group FROM variable ORDER BY id", |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let mut respondents: Vec<Respondent> = self
            .rows("SELECT key FROM respondent ORDER BY id", |row| {
                Ok(Respondent { key: row.get(0)?, values: vec![None; variables.len()] })
            })?;
        let values: Vec<(usize, usize, String)> = self
            .rows("SELECT respondent, variable, value FROM respondent_value", |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?;
        for (respondent, variable, value) in values {
            let place = respondents.get_mut(respondent).and_then(|r| r.values.get_mut(variable));
            *place.ok_or_else(|| self.damaged("respondent_value"))? = Some(value);
        }
        let answers =
            self.rows("SELECT id, respondent, question, text FROM answer ORDER BY id", |row| {
                let id: usize = row.get(0)?;
                let answer = Answer {
                    respondent: RespondentId(row.get(1)?),
                    question: QuestionId(row.get(2)?),
                    text: row.get(3)?,
                };
                Ok((id, answer))
            })?;
        if answers.iter().enumerate().any(|(position, (id, _))| position != *id) {
            return Err(self.damaged("answer"));
        }
        Ok(Study {
            title: self.meta("title")?.unwrap_or_default(),
            group: variables.iter().position(|(_, is_group)| *is_group),
            variables: variables.into_iter().map(|(name, _)| name).collect(),
            respondents,
            answers: answers.into_iter().map(|(_, answer)| answer).collect(),
        })
    }

    /// The codebook in force and its version, from 1.
    ///
    /// # Errors
    /// When the file cannot be read or holds no sound codebook.
    pub fn codebook(&self) -> Result<(u32, Codebook)> {
        let (version, json): (u32, String) = self
            .connection
            .query_row(
                "SELECT version, json FROM codebook ORDER BY version DESC LIMIT 1",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .map_err(|error| self.sqlite(&error))?;
        let codebook = Codebook::from_json("codebook", json.as_bytes())
            .map_err(|faults| self.damaged(&faults.to_string()))?;
        Ok((version, codebook))
    }

    /// The coder with this name; made when there is none yet.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn coder(&mut self, name: &str) -> Result<Coder> {
        let name = name.trim();
        if let Some(coder) = self.coders()?.into_iter().find(|coder| coder.is_called(name)) {
            return Ok(coder);
        }
        self.connection
            .execute("INSERT INTO coder (name) VALUES (?1)", [name])
            .map_err(|error| self.sqlite(&error))?;
        Ok(Coder { id: CoderId(self.connection.last_insert_rowid()), name: name.to_owned() })
    }

    /// Everyone who has coded, in the order in which they came.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn coders(&self) -> Result<Vec<Coder>> {
        self.rows("SELECT id, name FROM coder ORDER BY id", |row| {
            Ok(Coder { id: CoderId(row.get(0)?), name: row.get(1)? })
        })
    }

    /// Everyone of whom at least one decision stands, in the order in which they came.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn coders_with_codings(&self) -> Result<Vec<Coder>> {
        let known = "SELECT id, name FROM coder WHERE id IN (SELECT coder FROM coding) ORDER BY id";
        self.rows(known, |row| Ok(Coder { id: CoderId(row.get(0)?), name: row.get(1)? }))
    }

    /// Gives a coder another name; codings stay theirs.
    ///
    /// # Errors
    /// When another coder has that name or the file cannot be written.
    pub fn rename_coder(&mut self, coder: CoderId, name: &str) -> Result<()> {
        self.connection
            .execute("UPDATE coder SET name = ?2 WHERE id = ?1", params![coder.0, name.trim()])
            .map_err(|error| self.sqlite(&error))?;
        Ok(())
    }

    /// A fact about the project by its key.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn meta(&self, key: &str) -> Result<Option<String>> {
        self.connection
            .query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0))
            .optional()
            .map_err(|error| self.sqlite(&error))
    }

    /// Sets a fact about the project.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_meta(&mut self, key: &str, value: &str) -> Result<()> {
        self.connection
            .execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)", [key, value])
            .map_err(|error| self.sqlite(&error))?;
        Ok(())
    }

    pub(super) fn rows<T>(
        &self,
        sql: &str,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        self.connection
            .prepare(sql)
            .and_then(|mut statement| statement.query_map([], read)?.collect())
            .map_err(|error| self.sqlite(&error))
    }

    pub(super) fn transact<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T> {
        let path = &self.path;
        let sqlite = |error: rusqlite::Error| StoreError::from_sqlite(path, &error);
        let tx = self.connection.transaction().map_err(sqlite)?;
        let result = work(&tx).map_err(sqlite)?;
        tx.commit().map_err(sqlite)?;
        Ok(result)
    }

    pub(super) fn sqlite(&self, error: &rusqlite::Error) -> StoreError {
        StoreError::from_sqlite(&self.path, error)
    }

    pub(super) fn damaged(&self, what: &str) -> StoreError {
        StoreError::Damaged { path: self.path.clone(), what: what.to_owned() }
    }
}

fn fill(tx: &Transaction<'_>, study: &Study, codebook: &Codebook) -> rusqlite::Result<()> {
    tx.execute("INSERT INTO meta VALUES ('title', ?1)", [&study.title])?;
    tx.execute("INSERT INTO meta VALUES ('study', lower(hex(randomblob(16))))", [])?;
    tx.execute("INSERT INTO codebook (version, json) VALUES (1, ?1)", [codebook.to_json()])?;
    let mut variable =
        tx.prepare("INSERT INTO variable (id, name, is_group) VALUES (?1, ?2, ?3)")?;
    for (id, name) in study.variables.iter().enumerate() {
        variable.execute(params![id, name, study.group == Some(id)])?;
    }
    let mut respondent = tx.prepare("INSERT INTO respondent (id, key) VALUES (?1, ?2)")?;
    let mut value = tx.prepare("INSERT INTO respondent_value VALUES (?1, ?2, ?3)")?;
    for (id, person) in study.respondents.iter().enumerate() {
        respondent.execute(params![id, person.key])?;
        for (variable, known) in person.values.iter().enumerate() {
            if let Some(known) = known {
                value.execute(params![id, variable, known])?;
            }
        }
    }
    let mut answer =
        tx.prepare("INSERT INTO answer (id, respondent, question, text) VALUES (?1, ?2, ?3, ?4)")?;
    for (id, given) in study.answers.iter().enumerate() {
        answer.execute(params![id, given.respondent.0, given.question.0, given.text])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn project(folder: &tempfile::TempDir) -> Project {
        let study = testing::study(&[("a", "een"), ("a", "twee"), ("a", "drie")]);
        let path = folder.path().join("p.duiding");
        Project::create(&path, &study, &testing::codebook(&["a"])).unwrap()
    }

    #[test]
    fn what_is_confirmed_is_safe_and_nobody_else_comes_in() {
        let folder = tempfile::tempdir().unwrap();
        let project = project(&folder);
        let pragma = |name: &str| -> String {
            let value = |row: &Row<'_>| row.get::<_, rusqlite::types::Value>(0);
            format!("{:?}", project.connection.pragma_query_value(None, name, value).unwrap())
        };
        assert_eq!(pragma("synchronous"), "Integer(3)");
        assert_eq!(pragma("locking_mode"), "Text(\"exclusive\")");
        assert_eq!(pragma("foreign_keys"), "Integer(1)");
    }

    #[test]
    fn a_study_comes_back_as_it_went_in() {
        let folder = tempfile::tempdir().unwrap();
        let study = testing::study(&[("a", "één\nregel"), ("b", "=SOM(A1)\u{1b}[2J")]);
        let codebook = testing::codebook(&["a", "b"]);
        let project = Project::create(&folder.path().join("p.duiding"), &study, &codebook).unwrap();
        assert_eq!(project.study().unwrap(), study);
        assert_eq!(project.codebook().unwrap(), (1, codebook));
        project.check().unwrap();
    }

    #[test]
    fn a_coder_is_found_whatever_the_case_and_keeps_codes_under_a_new_name() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = project(&folder);
        let anna = project.coder("Anna").unwrap();
        assert_eq!(project.coder(" ANNA ").unwrap(), anna);
        project.rename_coder(anna.id, "AV").unwrap();
        assert_eq!(project.coder("av").unwrap().id, anna.id);
        assert!(project.coders_with_codings().unwrap().is_empty());
    }
}
