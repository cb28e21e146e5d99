//! Reading and adding to the log of a project, and what is kept beside it: where a coder is and ticks that
//! are not confirmed.

use super::between::Milestone;
use super::edits::{NewVersion, add_version, edit_from_json, edit_to_json};
use super::error::StoreError;
use super::log::{BatchId, Change, Entry, Event, Moment, Origin};
use super::project::{CoderId, Project};
use crate::study::{AnswerId, QuestionId, ThemeId};
use rusqlite::{OptionalExtension, Row, Transaction, params};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::HashMap;

type Result<T> = std::result::Result<T, StoreError>;

/// What an entry about doubt says when there is doubt; otherwise it is empty.
const DOUBTFUL: &str = "yes";

/// The kind of an entry that cannot be taken back.
const MILESTONE: &str = "milestone";

impl Project {
    /// The whole log, oldest entry first.
    ///
    /// # Errors
    /// When the file cannot be read or an entry makes no sense.
    pub fn log(&self) -> Result<Vec<Entry>> {
        self.log_after(BatchId(0))
    }

    /// The log after a batch, oldest entry first.
    ///
    /// # Errors
    /// As [`Self::log`].
    pub fn log_after(&self, batch: BatchId) -> Result<Vec<Entry>> {
        // A batch has the number of its first row, so the rows after it have higher ones.
        let raw = self.rows(
            &format!("SELECT log.seq, log.at, log.coder, log.batch, log.kind, log.answer, log.themes, log.text,
                    log.target, log.origin, coalesce(log.question, answer.question), log.codebook,
                    log.source IS NOT NULL
             FROM log LEFT JOIN answer ON answer.id = log.answer
             WHERE log.seq > {0} AND log.batch > {0} ORDER BY log.seq", batch.0),
            |row| {
                let entry = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(11)?);
                Ok((entry, row.get(12)?, event(row)?))
            },
        )?;
        raw.into_iter()
            .map(|((seq, at, coder, batch, codebook), elsewhere, event)| {
                let event = event.ok_or_else(|| self.damaged(&format!("log {seq}")))?;
                let (coder, batch) = (CoderId(coder), BatchId(batch));
                Ok(Entry { seq, at, coder, batch, codebook, elsewhere, event })
            })
            .collect()
    }

    /// Adds changes to the log as one batch, together with where the coder goes next. When this
    /// returns, they are on disk.
    ///
    /// # Errors
    /// When the file cannot be written; then nothing was added.
    pub fn append(
        &mut self,
        coder: CoderId,
        codebook: u32,
        changes: &[Change],
        next: Option<AnswerId>,
    ) -> Result<BatchId> {
        self.transact(|tx| {
            let batch = next_batch(tx)?;
            for change in changes {
                insert(tx, coder, batch, codebook, change)?;
            }
            set_place(tx, coder, next)?;
            Ok(BatchId(batch))
        })
    }

    /// Adds to the log that a batch is undone (or, with `redo`, counts again). When it changed the
    /// codebook, `version` is the codebook without (or with) it.
    ///
    /// # Errors
    /// When the file cannot be written; then nothing was added.
    pub fn turn_back(
        &mut self,
        coder: CoderId,
        target: BatchId,
        redo: bool,
        next: Option<AnswerId>,
        version: Option<&NewVersion>,
    ) -> Result<BatchId> {
        self.transact(|tx| {
            add_version(tx, version)?;
            let batch = add_turn(tx, coder, target, redo, version.map(|new| new.number))?;
            set_place(tx, coder, next)?;
            Ok(batch)
        })
    }

    /// Adds to the log that these batches are undone, each as a step of its own, in the order given; all
    /// or none. When any of them changed the codebook, `version` is the codebook without them. Returns the
    /// new batches.
    ///
    /// # Errors
    /// When the file cannot be written; then nothing was added.
    pub fn turn_all_back(
        &mut self,
        coder: CoderId,
        targets: &[BatchId],
        next: Option<AnswerId>,
        version: Option<&NewVersion>,
    ) -> Result<Vec<BatchId>> {
        self.transact(|tx| {
            add_version(tx, version)?;
            let number = version.map(|new| new.number);
            let turn = |target: &BatchId| add_turn(tx, coder, *target, false, number);
            let batches = targets.iter().map(turn).collect::<rusqlite::Result<_>>()?;
            set_place(tx, coder, next)?;
            Ok(batches)
        })
    }

    /// Adds a milestone to the log, as a step of its own.
    ///
    /// # Errors
    /// When the file cannot be written; then nothing was added.
    pub fn append_milestone(&mut self, coder: CoderId, milestone: &Milestone) -> Result<BatchId> {
        self.transact(|tx| add_milestone(tx, coder, milestone))
    }

    /// When each batch after this one was made, by the clock and time zone of this computer.
    ///
    /// # Errors
    /// When the file cannot be read or holds something else than a time.
    pub fn batch_times(&self, after: BatchId) -> Result<HashMap<BatchId, Moment>> {
        let rows = self.rows(
            &format!(
                "SELECT batch, strftime('%Y-%m-%d %H:%M:%S', min(at), 'localtime'),
                    CAST(strftime('%s', min(at)) AS INTEGER)
             FROM log WHERE seq > {0} AND batch > {0} GROUP BY batch",
                after.0
            ),
            |row| Ok((BatchId(row.get(0)?), Moment { local: row.get(1)?, unix: row.get(2)? })),
        )?;
        Ok(rows.into_iter().collect())
    }

    /// The present, by the clock and time zone of this computer.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn now(&self) -> Result<Moment> {
        self.connection
            .query_row(
                "SELECT strftime('%Y-%m-%d %H:%M:%S', 'now', 'localtime'),
                        CAST(strftime('%s', 'now') AS INTEGER)",
                [],
                |row| Ok(Moment { local: row.get(0)?, unix: row.get(1)? }),
            )
            .map_err(|error| self.sqlite(&error))
    }

    /// The answer at which a coder was.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn place(&self, coder: CoderId) -> Result<Option<AnswerId>> {
        self.connection
            .query_row("SELECT answer FROM place WHERE coder = ?1", [coder.0], |row| {
                row.get(0).map(AnswerId)
            })
            .optional()
            .map_err(|error| self.sqlite(&error))
    }

    /// Keeps the answer at which a coder is.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_place(&mut self, coder: CoderId, answer: AnswerId) -> Result<()> {
        self.transact(|tx| set_place(tx, coder, Some(answer)))
    }

    /// Ticks that were set but not confirmed.
    ///
    /// # Errors
    /// When the file cannot be read or a draft makes no sense.
    pub fn drafts(&self, coder: CoderId) -> Result<Vec<(AnswerId, Vec<ThemeId>)>> {
        let rows: Vec<(u32, String)> = self.rows(
            &format!("SELECT answer, themes FROM draft WHERE coder = {}", coder.0),
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        rows.into_iter()
            .map(|(answer, themes)| {
                let themes = ids_from_json(&themes).ok_or_else(|| self.damaged("draft"))?;
                Ok((AnswerId(answer), themes))
            })
            .collect()
    }

    /// Keeps ticks that are not confirmed yet, or (with `None`) takes away those that were kept.
    ///
    /// # Errors
    /// When the file cannot be written; then nothing changed.
    pub fn keep_drafts(
        &mut self,
        coder: CoderId,
        drafts: &[(AnswerId, Option<Vec<ThemeId>>)],
    ) -> Result<()> {
        self.transact(|tx| {
            let mut keep = tx.prepare_cached(
                "INSERT OR REPLACE INTO draft (coder, answer, themes) VALUES (?1, ?2, ?3)",
            )?;
            let mut drop =
                tx.prepare_cached("DELETE FROM draft WHERE coder = ?1 AND answer = ?2")?;
            for (answer, themes) in drafts {
                match themes {
                    Some(themes) => {
                        keep.execute(params![coder.0, answer.0, ids_to_json(themes)])?;
                    }
                    None => {
                        drop.execute(params![coder.0, answer.0])?;
                    }
                }
            }
            Ok(())
        })
    }

    /// Takes away ticks that were kept with [`Self::keep_drafts`].
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn clear_draft(&mut self, coder: CoderId, answer: AnswerId) -> Result<()> {
        self.connection
            .execute(
                "DELETE FROM draft WHERE coder = ?1 AND answer = ?2",
                params![coder.0, answer.0],
            )
            .map_err(|error| self.sqlite(&error))?;
        Ok(())
    }
}

/// What a change is in the columns of the log, beside its answer.
struct Columns<'a> {
    kind: &'static str,
    question: Option<&'a str>,
    themes: Option<String>,
    text: Option<Cow<'a, str>>,
    origin: Option<&'static str>,
}

/// How a change is written; [`event`] reads it back.
fn columns(change: &Change) -> Columns<'_> {
    let bare = |kind| Columns { kind, question: None, themes: None, text: None, origin: None };
    match change {
        Change::Decide { themes, origin, .. } => Columns {
            themes: Some(ids_to_json(themes)),
            origin: Some(origin.name()),
            ..bare("decide")
        },
        Change::Quote { theme, text, .. } => {
            Columns { themes: Some(theme.0.clone()), text: Some(text.into()), ..bare("quote") }
        }
        Change::Memo { text, .. } => Columns { text: Some(text.into()), ..bare("memo") },
        Change::Doubt { doubtful, .. } => {
            let said = if *doubtful { DOUBTFUL } else { "" };
            Columns { text: Some(said.into()), ..bare("doubt") }
        }
        Change::ThemeMemo { question, theme, text } => Columns {
            question: Some(&question.0),
            themes: Some(theme.0.clone()),
            text: Some(text.into()),
            ..bare("theme_memo")
        },
        Change::StudyMemo { text } => Columns { text: Some(text.into()), ..bare("study_memo") },
        Change::Codebook { edit, reach } => Columns {
            question: Some(&edit.question().0),
            themes: Some(edit.theme().0.clone()),
            text: Some(edit_to_json(edit, *reach).into()),
            ..bare("codebook")
        },
        Change::Settle { settlement, .. } => {
            Columns { text: Some(to_json(settlement).into()), ..bare("settle") }
        }
    }
}

/// Adds one change.
pub(super) fn insert(
    tx: &Transaction<'_>,
    coder: CoderId,
    batch: i64,
    codebook: u32,
    change: &Change,
) -> rusqlite::Result<()> {
    let answer = change.answer().map(|answer| answer.0);
    if matches!(change, Change::Decide { .. }) {
        tx.prepare_cached("DELETE FROM draft WHERE coder = ?1 AND answer = ?2")?
            .execute(params![coder.0, answer])?;
    }
    let Columns { kind, question, themes, text, origin } = columns(change);
    tx.prepare_cached(
        "INSERT INTO log (coder, batch, kind, answer, question, themes, text, origin, codebook)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![coder.0, batch, kind, answer, question, themes, text, origin, codebook])?;
    Ok(())
}

/// Adds one undo or redo.
fn add_turn(
    tx: &Transaction<'_>,
    coder: CoderId,
    target: BatchId,
    redo: bool,
    codebook: Option<u32>,
) -> rusqlite::Result<BatchId> {
    let batch = next_batch(tx)?;
    tx.execute(
        "INSERT INTO log (coder, batch, kind, target, codebook) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![coder.0, batch, if redo { "redo" } else { "undo" }, target.0, codebook],
    )?;
    Ok(BatchId(batch))
}

/// Adds one milestone.
pub(super) fn add_milestone(
    tx: &Transaction<'_>,
    coder: CoderId,
    milestone: &Milestone,
) -> rusqlite::Result<BatchId> {
    let batch = next_batch(tx)?;
    tx.execute(
        "INSERT INTO log (coder, batch, kind, text) VALUES (?1, ?2, ?3, ?4)",
        params![coder.0, batch, MILESTONE, to_json(milestone)],
    )?;
    Ok(BatchId(batch))
}

pub(super) fn next_batch(tx: &Transaction<'_>) -> rusqlite::Result<i64> {
    // A batch carries the number of its first row.
    tx.query_row("SELECT coalesce(max(seq), 0) + 1 FROM log", [], |row| row.get(0))
}

fn set_place(
    tx: &Transaction<'_>,
    coder: CoderId,
    answer: Option<AnswerId>,
) -> rusqlite::Result<()> {
    if let Some(answer) = answer {
        tx.prepare_cached("INSERT OR REPLACE INTO place (coder, answer) VALUES (?1, ?2)")?
            .execute(params![coder.0, answer.0])?;
    }
    Ok(())
}

/// The event of a row of the log; `None` when the row makes no sense.
fn event(row: &Row<'_>) -> rusqlite::Result<Option<Event>> {
    let kind: String = row.get(4)?;
    let answer: Option<u32> = row.get(5)?;
    let themes: Option<String> = row.get(6)?;
    let text: Option<String> = row.get(7)?;
    let target: Option<i64> = row.get(8)?;
    let origin: Option<String> = row.get(9)?;
    let question: Option<String> = row.get(10)?;
    let answer = answer.map(AnswerId);
    let question = question.map(QuestionId);
    if kind == MILESTONE {
        let milestone = text.and_then(|text| serde_json::from_str(&text).ok());
        return Ok(milestone.map(Event::Milestone));
    }
    let change = |kind: &str| {
        Some(match kind {
            "decide" => Change::Decide {
                answer: answer?,
                themes: ids_from_json(&themes?)?,
                origin: Origin::from_name(&origin?)?,
            },
            "quote" => Change::Quote {
                answer: answer?,
                question: question?,
                theme: ThemeId(themes?),
                text: text?,
            },
            "memo" => Change::Memo { answer: answer?, text: text? },
            "doubt" => {
                let text = text?;
                let doubtful = text == DOUBTFUL;
                if !doubtful && !text.is_empty() {
                    return None;
                }
                Change::Doubt { answer: answer?, doubtful }
            }
            "theme_memo" => {
                Change::ThemeMemo { question: question?, theme: ThemeId(themes?), text: text? }
            }
            "study_memo" => Change::StudyMemo { text: text? },
            "codebook" => {
                let (edit, reach) = edit_from_json(&text?)?;
                Change::Codebook { edit: Box::new(edit), reach }
            }
            "settle" => {
                Change::Settle { answer: answer?, settlement: serde_json::from_str(&text?).ok()? }
            }
            _ => return None,
        })
    };
    Ok(match kind.as_str() {
        "undo" => target.map(|target| Event::Undo(BatchId(target))),
        "redo" => target.map(|target| Event::Redo(BatchId(target))),
        kind => change(kind).map(Event::Change),
    })
}

/// What is plain data always has a JSON form.
fn to_json(data: &impl Serialize) -> String {
    serde_json::to_string(data).unwrap_or_default()
}

fn ids_to_json(themes: &[ThemeId]) -> String {
    serde_json::Value::from_iter(themes.iter().map(|theme| theme.0.as_str())).to_string()
}

fn ids_from_json(json: &str) -> Option<Vec<ThemeId>> {
    let ids: Vec<String> = serde_json::from_str(json).ok()?;
    Some(ids.into_iter().map(ThemeId).collect())
}

#[cfg(test)]
mod tests;
