//! The tables of a project file, and bringing an older file up to date.

use super::error::StoreError;
use rusqlite::{Connection, Transaction};
use std::path::{Path, PathBuf};

/// Marks an SQLite file as a Duiding project (`DUID` in ASCII).
pub(super) const APPLICATION_ID: i64 = 0x4455_4944;

/// One step from a schema version to the next. Steps are never changed once released.
pub(super) type Migration = fn(&Transaction<'_>) -> rusqlite::Result<()>;

/// All steps from an empty file to today's schema; the version of a file is how many it has had.
pub(super) const MIGRATIONS: &[Migration] = &[version_1];

fn version_1(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute_batch(
        "
        -- Facts about the study: title, id (random, to recognise packages of the same study), …
        CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

        CREATE TABLE variable (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            is_group INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE respondent (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE respondent_value (
            respondent INTEGER NOT NULL REFERENCES respondent,
            variable INTEGER NOT NULL REFERENCES variable,
            value TEXT NOT NULL,
            PRIMARY KEY (respondent, variable)
        ) STRICT, WITHOUT ROWID;
        -- The answers exactly as typed.
        CREATE TABLE answer (
            id INTEGER PRIMARY KEY,
            respondent INTEGER NOT NULL REFERENCES respondent,
            question TEXT NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (respondent, question)
        ) STRICT;

        -- Every version of the codebook, as JSON; the highest is in force.
        CREATE TABLE codebook (
            version INTEGER PRIMARY KEY,
            at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
            json TEXT NOT NULL
        ) STRICT;
        -- uid stays the same when a coder is renamed or a package travels.
        CREATE TABLE coder (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
            name TEXT NOT NULL UNIQUE COLLATE NOCASE
        ) STRICT;

        -- The decision log. A batch is what one undo takes back.
        CREATE TABLE log (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
            coder INTEGER NOT NULL REFERENCES coder,
            batch INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('decide', 'quote', 'memo', 'undo', 'redo')),
            answer INTEGER REFERENCES answer,
            -- decide: the themes' ids as a JSON list; quote: the theme's id
            themes TEXT,
            -- quote and memo: the text; empty takes it away
            text TEXT,
            -- undo and redo: the batch they are about
            target INTEGER,
            origin TEXT,
            codebook INTEGER REFERENCES codebook (version)
        ) STRICT;
        CREATE INDEX log_answer ON log (answer, coder);
        CREATE INDEX log_target ON log (target);
        CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
            BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
        CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
            BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;

        -- What counts now: per coder and answer the last decision that is not undone.
        CREATE VIEW coding AS
            SELECT coder, answer, themes, origin, codebook, at FROM log AS decision
            WHERE kind = 'decide' AND seq = (
                SELECT max(seq) FROM log AS last
                WHERE last.kind = 'decide'
                  AND last.answer = decision.answer AND last.coder = decision.coder
                  AND coalesce((SELECT kind FROM log AS turn WHERE turn.target = last.batch
                                ORDER BY turn.seq DESC LIMIT 1), 'redo') = 'redo');

        -- Where a coder was, and ticks that were set but not yet confirmed: not part of the log.
        CREATE TABLE place (
            coder INTEGER PRIMARY KEY REFERENCES coder,
            answer INTEGER NOT NULL REFERENCES answer
        ) STRICT;
        CREATE TABLE draft (
            coder INTEGER NOT NULL REFERENCES coder,
            answer INTEGER NOT NULL REFERENCES answer,
            themes TEXT NOT NULL,
            PRIMARY KEY (coder, answer)
        ) STRICT, WITHOUT ROWID;
        ",
    )
}

/// Prepares a connection: nothing confirmed is lost on power loss, and nobody else comes in.
pub(super) fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)
}

/// Gives an empty file the identity and all tables.
pub(super) fn create(connection: &mut Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    apply(connection, MIGRATIONS, 0)
}

/// Checks that the file is a project of a known version and brings it up to date, after putting a
/// copy beside it. Returns the copy's path when there was something to do.
pub(super) fn upgrade(
    connection: &mut Connection,
    path: &Path,
    migrations: &[Migration],
) -> Result<Option<PathBuf>, StoreError> {
    let sqlite = |error: rusqlite::Error| StoreError::from_sqlite(path, &error);
    let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    if pragma("application_id").map_err(sqlite)? != APPLICATION_ID {
        return Err(StoreError::NotAProject(path.to_owned()));
    }
    let found = pragma("user_version").map_err(sqlite)?;
    let known = i64::try_from(migrations.len()).unwrap_or(i64::MAX);
    let Ok(done) = usize::try_from(found) else {
        return Err(StoreError::Damaged {
            path: path.to_owned(),
            what: format!("version {found}"),
        });
    };
    if found > known {
        return Err(StoreError::Newer { path: path.to_owned(), found, known });
    }
    if found == known {
        return Ok(None);
    }
    let copy = (1..)
        .map(|n| path.with_extension(format!("versie-{found}-{n}.duiding")))
        .find(|copy| !copy.exists())
        .unwrap_or_default();
    // Not copied as a file: closing it would end the lock on the project.
    connection.execute("VACUUM INTO ?1", [copy.to_string_lossy()]).map_err(sqlite)?;
    apply(connection, migrations, done).map_err(sqlite)?;
    Ok(Some(copy))
}

/// Applies the steps from `done` on, all or none.
fn apply(
    connection: &mut Connection,
    migrations: &[Migration],
    done: usize,
) -> rusqlite::Result<()> {
    let tx = connection.transaction()?;
    for migration in migrations.iter().skip(done) {
        migration(&tx)?;
    }
    tx.pragma_update(None, "user_version", migrations.len())?;
    tx.commit()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version_2(tx: &Transaction<'_>) -> rusqlite::Result<()> {
        tx.execute_batch("ALTER TABLE variable ADD COLUMN label TEXT")
    }

    fn failing(tx: &Transaction<'_>) -> rusqlite::Result<()> {
        tx.execute_batch("CREATE TABLE half (a); SELECT * FROM nowhere")
    }

    fn project_of_version_1(path: &Path) -> Connection {
        let mut connection = Connection::open(path).unwrap();
        prepare(&connection).unwrap();
        create(&mut connection).unwrap();
        connection.execute("INSERT INTO variable (id, name) VALUES (0, 'groep')", []).unwrap();
        connection
    }

    #[test]
    fn an_older_file_is_copied_and_then_brought_up_to_date() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        drop(project_of_version_1(&path));
        let mut connection = Connection::open(&path).unwrap();
        let copy = upgrade(&mut connection, &path, &[version_1, version_2]).unwrap().unwrap();
        let name: String = connection
            .query_row("SELECT name FROM variable WHERE label IS NULL", [], |row| row.get(0))
            .unwrap();
        assert_eq!(name, "groep");
        let old = Connection::open(copy).unwrap();
        let version: i64 = old.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, 1);
        assert!(upgrade(&mut connection, &path, &[version_1, version_2]).unwrap().is_none());
    }

    #[test]
    fn the_lock_outlives_bringing_a_file_up_to_date() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        drop(project_of_version_1(&path));
        let mut connection = Connection::open(&path).unwrap();
        prepare(&connection).unwrap();
        connection.execute_batch("BEGIN EXCLUSIVE; COMMIT").unwrap();
        upgrade(&mut connection, &path, &[version_1, version_2]).unwrap();
        // Locks are between processes, so another one has to try.
        let wrote = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "store::schema::tests::child_that_writes"])
            .env(CHILD, &path)
            .output()
            .unwrap();
        assert!(!wrote.status.success(), "another process could write");
        assert!(String::from_utf8_lossy(&wrote.stdout).contains("locked"));
    }

    const CHILD: &str = "DUIDING_CHILD_WRITES";

    /// Run as a process of its own by the test above.
    #[test]
    fn child_that_writes() {
        if let Some(path) = std::env::var_os(CHILD) {
            let other = Connection::open(path).unwrap();
            other.busy_timeout(std::time::Duration::ZERO).unwrap();
            other.execute("INSERT INTO variable (id, name) VALUES (1, 'x')", []).unwrap();
        }
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        let mut connection = project_of_version_1(&path);
        assert!(upgrade(&mut connection, &path, &[version_1, failing]).is_err());
        let halves: i64 = connection
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'half'", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(halves, 0);
        assert!(upgrade(&mut connection, &path, &[version_1]).unwrap().is_none());
    }

    #[test]
    fn a_newer_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        let mut connection = project_of_version_1(&path);
        connection.pragma_update(None, "user_version", 7).unwrap();
        let refused = upgrade(&mut connection, &path, MIGRATIONS);
        assert!(matches!(refused, Err(StoreError::Newer { found: 7, known: 1, .. })));
    }

    #[test]
    fn the_log_refuses_changes_and_deletions() {
        let folder = tempfile::tempdir().unwrap();
        let connection = project_of_version_1(&folder.path().join("p.duiding"));
        connection
            .execute_batch(
                "INSERT INTO coder (id, name) VALUES (1, 'A');
                 INSERT INTO log (coder, batch, kind) VALUES (1, 1, 'undo');",
            )
            .unwrap();
        assert!(connection.execute("UPDATE log SET kind = 'redo'", []).is_err());
        assert!(connection.execute("DELETE FROM log", []).is_err());
    }
}
