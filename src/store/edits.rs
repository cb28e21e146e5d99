//! Changes to the codebook in the log, and the versions that they make. A change and its version are
//! written together or not at all.

use super::error::StoreError;
use super::journal::{insert, next_batch};
use super::log::{BatchId, Change, EditReach};
use super::project::{CoderId, Project};
use crate::codebook::Codebook;
use crate::codebook::edit::Edit;
use rusqlite::{OptionalExtension, Transaction, params};
use serde::Deserialize;
use serde_json::value::RawValue;

type Result<T> = std::result::Result<T, StoreError>;

/// A codebook that comes into force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewVersion {
    /// Its number: one more than that of the version before it.
    pub number: u32,
    /// The codebook as JSON.
    pub json: String,
}

impl Project {
    /// Adds a change to the codebook to the log, as a step of its own, with the version it makes.
    ///
    /// # Errors
    /// When the file cannot be written; then nothing was added.
    pub fn append_edit(
        &mut self,
        coder: CoderId,
        change: &Change,
        version: &NewVersion,
    ) -> Result<BatchId> {
        self.transact(|tx| {
            add_version(tx, Some(version))?;
            let batch = next_batch(tx)?;
            insert(tx, coder, batch, version.number, change)?;
            Ok(BatchId(batch))
        })
    }

    /// The codebook of a version.
    ///
    /// # Errors
    /// When the file cannot be read, has no such version or holds no sound codebook.
    pub fn codebook_of(&self, version: u32) -> Result<Codebook> {
        let json: Option<String> = self
            .connection
            .query_row("SELECT json FROM codebook WHERE version = ?1", [version], |row| row.get(0))
            .optional()
            .map_err(|error| self.sqlite(&error))?;
        let json = json.ok_or_else(|| self.damaged(&format!("codebook {version}")))?;
        Codebook::from_json("codebook", json.as_bytes())
            .map_err(|faults| self.damaged(&faults.to_string()))
    }

    /// The number of the codebook that was imported.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn first_version(&self) -> Result<u32> {
        self.connection
            .query_row("SELECT min(version) FROM codebook", [], |row| row.get(0))
            .map_err(|error| self.sqlite(&error))
    }
}

pub(super) fn add_version(
    tx: &Transaction<'_>,
    version: Option<&NewVersion>,
) -> rusqlite::Result<()> {
    if let Some(NewVersion { number, json }) = version {
        tx.execute("INSERT INTO codebook (version, json) VALUES (?1, ?2)", params![number, json])?;
    }
    Ok(())
}

/// What the log keeps of an edit.
#[derive(Deserialize)]
struct EditRow<'r> {
    #[serde(borrow)]
    change: &'r RawValue,
    codings: usize,
    coders: usize,
}

pub(super) fn edit_to_json(edit: &Edit, reach: EditReach) -> String {
    let EditReach { codings, coders } = reach;
    format!(r#"{{"change":{},"codings":{codings},"coders":{coders}}}"#, edit.to_json())
}

pub(super) fn edit_from_json(json: &str) -> Option<(Edit, EditReach)> {
    let EditRow { change, codings, coders } = serde_json::from_str(json).ok()?;
    Some((Edit::from_json(change.get())?, EditReach { codings, coders }))
}
