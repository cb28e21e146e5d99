//! Opening the tables of a project file, and bringing an older file up to date. The tables themselves are
//! `versions`.

use super::error::StoreError;
use super::versions::{MIGRATIONS, Migration};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// Marks an SQLite file as a Duiding project (`DUID` in ASCII).
pub(super) const APPLICATION_ID: i64 = 0x4455_4944;

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
    use rusqlite::Transaction;

    /// The steps there are and one more.
    fn with(step: Migration) -> Vec<Migration> {
        MIGRATIONS.iter().copied().chain([step]).collect()
    }

    fn labels(tx: &Transaction<'_>) -> rusqlite::Result<()> {
        tx.execute_batch("ALTER TABLE variable ADD COLUMN label TEXT")
    }

    fn failing(tx: &Transaction<'_>) -> rusqlite::Result<()> {
        tx.execute_batch("CREATE TABLE half (a); SELECT * FROM nowhere")
    }

    fn project_of_today(path: &Path) -> Connection {
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
        drop(project_of_today(&path));
        let mut connection = Connection::open(&path).unwrap();
        let copy = upgrade(&mut connection, &path, &with(labels)).unwrap().unwrap();
        let name: String = connection
            .query_row("SELECT name FROM variable WHERE label IS NULL", [], |row| row.get(0))
            .unwrap();
        assert_eq!(name, "groep");
        let old = Connection::open(copy).unwrap();
        let version: i64 = old.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(usize::try_from(version), Ok(MIGRATIONS.len()));
        assert!(upgrade(&mut connection, &path, &with(labels)).unwrap().is_none());
    }

    #[test]
    fn the_lock_outlives_bringing_a_file_up_to_date() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        drop(project_of_today(&path));
        let mut connection = Connection::open(&path).unwrap();
        prepare(&connection).unwrap();
        connection.execute_batch("BEGIN EXCLUSIVE; COMMIT").unwrap();
        upgrade(&mut connection, &path, &with(labels)).unwrap();
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
        let mut connection = project_of_today(&path);
        assert!(upgrade(&mut connection, &path, &with(failing)).is_err());
        let halves: i64 = connection
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'half'", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(halves, 0);
        assert!(upgrade(&mut connection, &path, MIGRATIONS).unwrap().is_none());
    }

    #[test]
    fn a_newer_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        let mut connection = project_of_today(&path);
        connection.pragma_update(None, "user_version", 99).unwrap();
        let refused = upgrade(&mut connection, &path, MIGRATIONS);
        assert!(matches!(refused, Err(StoreError::Newer { found: 99, .. })));
    }

    #[test]
    fn the_log_refuses_changes_and_deletions() {
        let folder = tempfile::tempdir().unwrap();
        let connection = project_of_today(&folder.path().join("p.duiding"));
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
