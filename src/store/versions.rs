//! The tables of a project file, version by version.

use rusqlite::Transaction;

/// One step from a schema version to the next. Steps are never changed once released.
pub(super) type Migration = fn(&Transaction<'_>) -> rusqlite::Result<()>;

/// All steps from an empty file to today's schema; the version of a file is how many it has had.
///
/// A new kind of entry in the log needs a step too, if only an empty one: the version is what keeps an
/// older program from an entry that it would take for damage.
pub(super) const MIGRATIONS: &[Migration] = &[version_1, version_2, version_3, version_4];

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

/// The log takes any kind of entry (what a kind is, is checked where entries are read and written) and
/// names the question of an entry that is not about an answer. Rows keep their numbers.
fn version_2(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute_batch(
        "
        DROP VIEW coding;
        CREATE TABLE log_2 (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
            coder INTEGER NOT NULL REFERENCES coder,
            batch INTEGER NOT NULL,
            kind TEXT NOT NULL,
            answer INTEGER REFERENCES answer,
            -- theme_memo: the question of the theme
            question TEXT,
            -- decide: the themes' ids as a JSON list; quote and theme_memo: the theme's id
            themes TEXT,
            -- quote and memos: the text; doubt: 'yes'; empty takes it away
            text TEXT,
            -- undo and redo: the batch they are about
            target INTEGER,
            origin TEXT,
            codebook INTEGER REFERENCES codebook (version)
        ) STRICT;
        INSERT INTO log_2 (seq, at, coder, batch, kind, answer, themes, text, target, origin, codebook)
            SELECT seq, at, coder, batch, kind, answer, themes, text, target, origin, codebook
            FROM log ORDER BY seq;
        DROP TABLE log;
        ALTER TABLE log_2 RENAME TO log;
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
        ",
    )
}

/// The log takes changes to the codebook (kind `codebook`: the question and theme that it is about, in
/// `text` the change as JSON, in `codebook` the version that it made; undo and redo of one name the
/// version that they made too).
fn version_3(_: &Transaction<'_>) -> rusqlite::Result<()> {
    Ok(())
}

/// The log takes settled differences (kind `settle`, in `text` the settlement as JSON), milestones (kind
/// `milestone`, likewise), and what came in from a package: `package` is the number of the package and
/// `source` that of the entry in it, so that a package that is read again brings only what is new.
fn version_4(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute_batch(
        "
        ALTER TABLE log ADD COLUMN package TEXT;
        ALTER TABLE log ADD COLUMN source INTEGER;
        CREATE UNIQUE INDEX log_source ON log (coder, package, source) WHERE source IS NOT NULL;
        ",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{BatchId, Change, CoderId, History, Project};
    use crate::study::{AnswerId, QuestionId, ThemeId};
    use crate::testing;
    use rusqlite::Connection;
    use rusqlite::types::Value;
    use std::path::Path;

    const COLUMNS: &str =
        "seq, at, coder, batch, kind, answer, themes, text, target, origin, codebook";

    /// A project as version 1 of the schema made it, in which two coders worked and one undid a step.
    fn project_of_version_1(path: &Path) {
        let mut connection = Connection::open(path).unwrap();
        connection
            .pragma_update(None, "application_id", super::super::schema::APPLICATION_ID)
            .unwrap();
        let tx = connection.transaction().unwrap();
        version_1(&tx).unwrap();
        tx.pragma_update(None, "user_version", 1).unwrap();
        tx.execute(
            "INSERT INTO codebook (version, json) VALUES (1, ?1)",
            [testing::codebook(&["a"]).to_json()],
        )
        .unwrap();
        tx.execute_batch(
            r#"
            INSERT INTO meta VALUES ('title', 'proef');
            INSERT INTO respondent VALUES (0, 'r0'), (1, 'r1');
            INSERT INTO answer VALUES (0, 0, 'a', 'geen tijd'), (1, 1, 'a', 'te druk');
            INSERT INTO coder (id, name) VALUES (1, 'A'), (2, 'B');
            INSERT INTO log (at, coder, batch, kind, answer, themes, text, target, origin, codebook) VALUES
              ('2026-01-31T12:00:00.000Z', 1, 1, 'decide', 0, '["tijd"]', NULL, NULL, 'suggestion', 1),
              ('2026-01-31T12:00:01.000Z', 2, 2, 'decide', 0, '[]', NULL, NULL, 'hand', 1),
              ('2026-01-31T12:00:02.000Z', 1, 3, 'decide', 0, '["druk"]', NULL, NULL, 'hand', 1),
              ('2026-01-31T12:00:02.000Z', 1, 3, 'decide', 1, '["druk"]', NULL, NULL, 'same_text', 1),
              ('2026-01-31T12:00:03.000Z', 1, 5, 'memo', 1, NULL, 'ja?', NULL, NULL, 1),
              ('2026-01-31T12:00:04.000Z', 1, 6, 'quote', 1, 'druk', 'te druk', NULL, NULL, 1),
              ('2026-01-31T12:00:05.000Z', 1, 7, 'undo', NULL, NULL, NULL, 6, NULL, NULL),
              ('2026-01-31T12:00:06.000Z', 1, 8, 'undo', NULL, NULL, NULL, 5, NULL, NULL);
            INSERT INTO place VALUES (1, 1);
            INSERT INTO draft VALUES (1, 1, '[]');
            "#,
        )
        .unwrap();
        tx.commit().unwrap();
    }

    fn table(connection: &Connection, sql: &str) -> Vec<Vec<Value>> {
        let mut statement = connection.prepare(sql).unwrap();
        let width = statement.column_count();
        let rows = statement
            .query_map([], |row| (0..width).map(|column| row.get(column)).collect())
            .unwrap();
        rows.map(Result::unwrap).collect()
    }

    #[test]
    fn a_file_of_version_1_keeps_every_row_and_every_number() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        project_of_version_1(&path);
        let log = format!("SELECT {COLUMNS} FROM log ORDER BY seq");
        let coding = "SELECT * FROM coding ORDER BY coder, answer";
        let kept = "SELECT name, seq FROM sqlite_sequence";
        let old = Connection::open(&path).unwrap();
        let before = [log.as_str(), coding, kept].map(|sql| table(&old, sql));
        assert_eq!(before[0].len(), 8);
        drop(old);
        let project = Project::open(&path).unwrap();
        project.check().unwrap();
        let after = [log.as_str(), coding, kept].map(|sql| table(&project.connection, sql));
        assert_eq!(before, after);
        assert!(folder.path().join("p.versie-1-1.duiding").exists());
        for forbidden in ["UPDATE log SET kind = 'redo'", "DELETE FROM log"] {
            assert!(project.connection.execute(forbidden, []).is_err(), "{forbidden}");
        }
    }

    #[test]
    fn undo_and_redo_go_on_where_version_1_stopped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        project_of_version_1(&path);
        let mut project = Project::open(&path).unwrap();
        let anna = CoderId(1);
        let history = History::of(&project.log().unwrap());
        assert_eq!(history.coding(anna, AnswerId(1)), Some(&[ThemeId("druk".into())][..]));
        assert_eq!(history.coding(CoderId(2), AnswerId(0)), Some(&[][..]));
        assert_eq!(history.memo(anna, AnswerId(1)), None);
        let again = history.redo_target(anna).unwrap();
        assert_eq!(again.batch, BatchId(5));
        assert_eq!(project.turn_back(anna, again.batch, true, None, None).unwrap(), BatchId(9));
        let history = History::of(&project.log().unwrap());
        assert_eq!(history.memo(anna, AnswerId(1)), Some("ja?"));
        assert_eq!(history.undo_target(anna).unwrap().batch, BatchId(5));
    }

    #[test]
    fn a_file_of_version_1_takes_the_new_kinds() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        project_of_version_1(&path);
        let mut project = Project::open(&path).unwrap();
        let changes = [
            Change::Doubt { answer: AnswerId(0), doubtful: true },
            Change::ThemeMemo {
                question: QuestionId("a".into()),
                theme: ThemeId("tijd".into()),
                text: "ook drukte?".into(),
            },
            Change::StudyMemo { text: "bijna klaar".into() },
        ];
        assert_eq!(project.append(CoderId(1), 1, &changes, None).unwrap(), BatchId(9));
        let log = project.log().unwrap();
        let last: Vec<_> = log.iter().skip(8).map(|entry| entry.event.clone()).collect();
        assert_eq!(last, changes.map(crate::store::Event::Change));
    }

    #[test]
    fn an_entry_of_an_unknown_kind_is_told_and_not_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        project_of_version_1(&path);
        let project = Project::open(&path).unwrap();
        project
            .connection
            .execute("INSERT INTO log (coder, batch, kind) VALUES (1, 9, 'later')", [])
            .unwrap();
        assert!(project.log().unwrap_err().to_string().contains("log 9"));
    }
}
