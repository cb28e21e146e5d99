//! Taking in a package that comes back from another coder.
//!
//! Every entry keeps the number that it had in the package. So bringing in the same package again brings
//! nothing, a later copy brings what was added, and two copies that went different ways are noticed.
//! Entries are only ever added: nothing of anybody else changes, and a decision that the coder made in
//! this project itself stands.

use super::between::{BroughtIn, Milestone};
use super::error::StoreError;
use super::journal::{add_milestone, next_batch};
use super::log::BatchId;
use super::package::STUDY;
use super::project::{Coder, CoderId, Project};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, Transaction, params};
use std::collections::{HashMap, HashSet};

type Result<T> = std::result::Result<T, StoreError>;

/// What of one coder came in from a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    /// Who, as known in this project.
    pub coder: Coder,
    /// Whether the coder has another name here, for somebody else has theirs.
    pub renamed: bool,
    /// How many answers the package holds.
    pub answers: usize,
    /// On how many of them this time a decision came in.
    pub decided: usize,
    /// How many steps came in, decisions and others.
    pub entries: usize,
    /// On how many answers a decision was left out, for this coder decided on them in this project too.
    pub kept: usize,
    /// The version of this project's codebook under which they were made.
    pub codebook: u32,
}

/// What a package brings, worked out before anything is written.
struct Parcel {
    id: String,
    codebook: u32,
    /// How many answers it holds.
    answers: usize,
    senders: Vec<Sender>,
}

/// Somebody who worked in a package.
struct Sender {
    uid: String,
    name: String,
    /// Who that is here; `None` when the coder is new.
    known: Option<Coder>,
    /// Steps that came in before: the number of the step here, by its number there.
    batches: HashMap<i64, i64>,
    /// Entries that did not come in before. Their answers are those of this project.
    entries: Vec<Line>,
}

/// An entry of the log, carried over as it is.
struct Line {
    seq: i64,
    at: String,
    batch: i64,
    kind: String,
    answer: Option<i64>,
    target: Option<i64>,
    /// Question, themes, text and origin.
    rest: [Value; 4],
}

/// What is carried over: what a coder says about answers, themes and the study, and taking it back.
const CARRIED: [&str; 8] =
    ["decide", "quote", "memo", "doubt", "theme_memo", "study_memo", "undo", "redo"];

impl Project {
    /// Takes in what was coded in a package since it was brought in last; all of it or nothing. Returns
    /// what came in, by coder. `by` is who brings it in.
    ///
    /// # Errors
    /// When the file is no package of this study, was made with a codebook that this project never had, or
    /// is another copy than the one that was brought in before; when either file cannot be read, or this
    /// one written.
    pub fn bring_in(&mut self, package: &Self, by: CoderId) -> Result<Vec<Brought>> {
        let parcel = self.parcel(package)?;
        self.transact(|tx| {
            parcel.senders.iter().map(|sender| take(tx, &parcel, sender, by)).collect()
        })
    }

    /// Reads a package and compares it with what is here.
    fn parcel(&self, package: &Self) -> Result<Parcel> {
        let path = || package.path().to_owned();
        // What is taken over is taken over as it is, and for good: it must make sense first.
        package.check()?;
        package.log()?;
        package.batch_times(BatchId(0))?;
        let about = package.package()?.ok_or_else(|| StoreError::NotAPackage(path()))?;
        if package.meta(STUDY)? != self.meta(STUDY)? {
            let title = package.meta("title")?.unwrap_or_default();
            return Err(StoreError::AnotherStudy { path: path(), title });
        }
        let same_codebook = |codebook: &crate::codebook::Codebook| {
            package.codebook().map(|(_, theirs)| theirs == *codebook)
        };
        if !self.codebook_of(about.codebook).is_ok_and(|ours| same_codebook(&ours).unwrap_or(false))
        {
            return Err(StoreError::AnotherCodebook(path()));
        }
        let here: HashMap<(String, String), i64> = self.answers_by_name()?.into_iter().collect();
        let there = package.answers_by_name()?;
        let answers = there.len();
        let damaged = || package.damaged("answer");
        let places: HashMap<i64, i64> = there
            .into_iter()
            .map(|(name, id)| Some((id, *here.get(&name)?)))
            .collect::<Option<_>>()
            .ok_or_else(damaged)?;
        let mut senders = Vec::new();
        for (id, uid, name) in package.coders_by_uid()? {
            let entries = package.lines(id)?;
            if entries.is_empty() {
                continue;
            }
            senders.push(self.sender(package, &about.id, (uid, name), entries, &places)?);
        }
        Ok(Parcel { id: about.id, codebook: about.codebook, answers, senders })
    }

    /// What of a coder is new here.
    fn sender(
        &self,
        package: &Self,
        id: &str,
        (uid, name): (String, String),
        entries: Vec<Line>,
        places: &HashMap<i64, i64>,
    ) -> Result<Sender> {
        let known = self.known(&uid, &name)?;
        let before =
            known.as_ref().map_or_else(|| Ok(Vec::new()), |coder| self.taken(coder.id, id))?;
        let mut sender = Sender {
            uid,
            name,
            known,
            batches: HashMap::new(),
            entries: Vec::with_capacity(entries.len()),
        };
        let before: HashMap<i64, Taken> =
            before.into_iter().map(|line| (line.source, line)).collect();
        for line in entries {
            match before.get(&line.seq) {
                Some(taken) if taken.at == line.at && taken.kind == line.kind => {
                    sender.batches.entry(line.batch).or_insert(taken.batch);
                }
                Some(_) => {
                    let path = package.path().to_owned();
                    return Err(StoreError::Diverged { path, coder: sender.name });
                }
                None => {
                    let place =
                        |id: i64| places.get(&id).copied().ok_or_else(|| package.damaged("log"));
                    let answer = line.answer.map(place).transpose()?;
                    sender.entries.push(Line { answer, ..line });
                }
            }
        }
        Ok(sender)
    }

    /// Who somebody from a package is here: by number, or else by name among those whose codes all came in
    /// from elsewhere. Whoever codes in this project itself is not taken for a namesake.
    fn known(&self, uid: &str, name: &str) -> Result<Option<Coder>> {
        let coders = self.coders_by_uid()?;
        let coder =
            |(id, _, name): &(i64, String, String)| Coder { id: CoderId(*id), name: name.clone() };
        if let Some(same) = coders.iter().find(|(_, known, _)| known == uid) {
            return Ok(Some(coder(same)));
        }
        let Some(namesake) = coders.iter().map(coder).find(|coder| coder.is_called(name)) else {
            return Ok(None);
        };
        let at_work: Vec<i64> = self.rows(
            &format!(
                "SELECT seq FROM log WHERE coder = {} AND source IS NULL
                   AND kind <> 'milestone' AND coalesce(origin, '') <> 'imported' LIMIT 1",
                namesake.id.0
            ),
            |row| row.get(0),
        )?;
        Ok(Some(namesake).filter(|_| at_work.is_empty()))
    }

    /// Every answer by its respondent's key and its question.
    fn answers_by_name(&self) -> Result<Vec<((String, String), i64)>> {
        self.rows(
            "SELECT respondent.key, answer.question, answer.id
             FROM answer JOIN respondent ON respondent.id = answer.respondent",
            |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)),
        )
    }

    fn coders_by_uid(&self) -> Result<Vec<(i64, String, String)>> {
        self.rows("SELECT id, uid, name FROM coder ORDER BY id", |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
    }

    /// What a coder entered, oldest first, as far as it is carried over.
    fn lines(&self, coder: i64) -> Result<Vec<Line>> {
        let lines = self.rows(
            &format!(
                "SELECT seq, at, batch, kind, answer, target, question, themes, text, origin
                 FROM log WHERE coder = {coder} ORDER BY seq"
            ),
            line,
        )?;
        Ok(lines.into_iter().filter(|line| CARRIED.contains(&line.kind.as_str())).collect())
    }

    /// What of a coder came in from a package before.
    fn taken(&self, coder: CoderId, package: &str) -> Result<Vec<Taken>> {
        let rows = self.rows(
            &format!(
                "SELECT source, at, kind, batch, package FROM log
                 WHERE coder = {} AND source IS NOT NULL",
                coder.0
            ),
            |row| {
                let (source, at) = (row.get(0)?, row.get(1)?);
                let taken = Taken { source, at, kind: row.get(2)?, batch: row.get(3)? };
                Ok((row.get::<_, String>(4)?, taken))
            },
        )?;
        Ok(rows.into_iter().filter(|(from, _)| from == package).map(|(_, taken)| taken).collect())
    }
}

/// An entry that came in before.
struct Taken {
    source: i64,
    at: String,
    kind: String,
    batch: i64,
}

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        seq: row.get(0)?,
        at: row.get(1)?,
        batch: row.get(2)?,
        kind: row.get(3)?,
        answer: row.get(4)?,
        target: row.get(5)?,
        rest: [row.get(6)?, row.get(7)?, row.get(8)?, row.get(9)?],
    })
}

/// Adds what is new of a coder.
fn take(
    tx: &Transaction<'_>,
    parcel: &Parcel,
    sender: &Sender,
    by: CoderId,
) -> rusqlite::Result<Brought> {
    let coder = match &sender.known {
        Some(coder) => coder.clone(),
        None => add_coder(tx, &sender.uid, &sender.name)?,
    };
    let own = said_here(tx, coder.id)?;
    let mut batches = sender.batches.clone();
    let (mut entries, mut kept, mut decided) = (0, HashSet::new(), HashSet::new());
    for line in &sender.entries {
        let decides = line.kind == "decide";
        if own.contains(&line.about()) {
            kept.extend(line.answer.filter(|_| decides));
            continue;
        }
        let target = match line.target {
            // What was not taken over cannot be taken back.
            Some(target) => match batches.get(&target) {
                Some(here) => Some(*here),
                None => continue,
            },
            None => None,
        };
        let batch = match batches.get(&line.batch) {
            Some(known) => *known,
            None => next_batch(tx)?,
        };
        batches.insert(line.batch, batch);
        let codebook = target.is_none().then_some(parcel.codebook);
        let [question, themes, text, origin] = &line.rest;
        tx.prepare_cached(
            "INSERT INTO log (at, coder, batch, kind, answer, question, themes, text, target, origin, \
             codebook, package, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute(params![
            line.at, coder.id.0, batch, line.kind, line.answer, question, themes, text, target, origin,
            codebook, parcel.id, line.seq
        ])?;
        if decides {
            tx.prepare_cached("DELETE FROM draft WHERE coder = ?1 AND answer = ?2")?
                .execute(params![coder.id.0, line.answer])?;
        }
        entries += 1;
        decided.extend(line.answer.filter(|_| decides));
    }
    let brought = Brought {
        renamed: sender.known.is_none() && coder.name != sender.name,
        coder,
        answers: parcel.answers,
        decided: decided.len(),
        entries,
        kept: kept.len(),
        codebook: parcel.codebook,
    };
    if entries > 0 {
        let milestone = BroughtIn {
            package: parcel.id.clone(),
            coder: brought.coder.id,
            answers: brought.decided,
        };
        add_milestone(tx, by, &Milestone::BroughtIn(milestone))?;
    }
    Ok(brought)
}

/// Makes a coder who comes from a package; under another name when somebody here has theirs.
fn add_coder(tx: &Transaction<'_>, uid: &str, name: &str) -> rusqlite::Result<Coder> {
    let is_free = |name: &str| -> rusqlite::Result<bool> {
        let known =
            tx.query_row("SELECT 1 FROM coder WHERE name = ?1", [name], |_| Ok(())).optional()?;
        Ok(known.is_none())
    };
    let mut free = name.to_owned();
    let mut number = 2;
    while !is_free(&free)? {
        free = format!("{name} ({number})");
        number += 1;
    }
    tx.execute("INSERT INTO coder (uid, name) VALUES (?1, ?2)", [uid, &free])?;
    Ok(Coder { id: CoderId(tx.last_insert_rowid()), name: free })
}

/// What an entry is about: a later one about the same takes its place.
type About = (String, Option<i64>, Option<String>, Option<String>);

impl Line {
    fn about(&self) -> About {
        let text = |value: &Value| match value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        };
        let [question, themes, ..] = &self.rest;
        about(self.kind.clone(), self.answer, text(question), text(themes))
    }
}

/// Notes with a theme and examples are about a theme; the rest about an answer, or the study.
fn about(
    kind: String,
    answer: Option<i64>,
    question: Option<String>,
    themes: Option<String>,
) -> About {
    let of_theme = matches!(kind.as_str(), "theme_memo" | "quote");
    (kind, answer, question, themes.filter(|_| of_theme))
}

/// What a coder said in this project itself.
fn said_here(tx: &Transaction<'_>, coder: CoderId) -> rusqlite::Result<HashSet<About>> {
    let mut statement = tx.prepare(
        "SELECT kind, answer, question, themes FROM log
         WHERE coder = ?1 AND source IS NULL AND kind NOT IN ('undo', 'redo')",
    )?;
    let said = statement.query_map([coder.0], |row| {
        Ok(about(row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    said.collect()
}

#[cfg(test)]
mod tests;
