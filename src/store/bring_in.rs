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
mod tests {
    use super::super::History;
    use super::super::between::Milestone;
    use super::super::log::{Change, Event, Origin};
    use super::super::package::Contents;
    use super::*;
    use crate::codebook::edit::Edit;
    use crate::study::{AnswerId, QuestionId, ThemeId};
    use crate::testing;
    use std::path::{Path, PathBuf};
    use tempfile::TempDir;

    const TEXTS: [(&str, &str); 5] =
        [("a", "een"), ("a", "twee"), ("b", "drie"), ("a", "vier"), ("b", "vijf")];

    fn project(folder: &TempDir, name: &str) -> Project {
        let codebook = testing::codebook(&["a", "b"]);
        Project::create(&folder.path().join(name), &testing::study(&TEXTS), &codebook).unwrap()
    }

    /// A project in which A coded everything, and a package of answers 1, 2 and 4.
    fn handed_over(folder: &TempDir) -> (Project, CoderId, PathBuf) {
        let mut project = project(folder, "p.duiding");
        let first = project.coder("A").unwrap().id;
        let changes: Vec<Change> = (0..5).map(|answer| decide(answer, &["tijd"])).collect();
        project.append(first, 1, &changes, None).unwrap();
        let path = folder.path().join("pakket.duiding");
        let contents = Contents {
            answers: [1, 2, 4].map(AnswerId).to_vec(),
            of: 5,
            seed: Some(1),
            suggestions: false,
        };
        project.hand_over(&path, first, &contents).unwrap();
        (project, first, path)
    }

    fn decide(answer: u32, themes: &[&str]) -> Change {
        let themes = themes.iter().map(|theme| ThemeId((*theme).into())).collect();
        Change::Decide { answer: AnswerId(answer), themes, origin: Origin::Hand }
    }

    fn bring(project: &mut Project, path: &Path) -> Result<Vec<Brought>> {
        project.bring_in(&Project::open(path)?, CoderId(1))
    }

    fn codes(project: &Project, coder: CoderId) -> Vec<(u32, Vec<String>)> {
        let history = History::of(&project.log().unwrap());
        (0..5)
            .filter_map(|answer| {
                let themes = history.coding(coder, AnswerId(answer))?;
                Some((answer, themes.iter().map(|theme| theme.0.clone()).collect()))
            })
            .collect()
    }

    #[test]
    fn a_package_comes_back_with_what_was_coded_and_twice_is_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let (mut project, first, path) = handed_over(&folder);
        let before = codes(&project, first);
        let mut package = Project::open(&path).unwrap();
        let second = package.coder("B").unwrap().id;
        // In the package the answers are 0, 1 and 2.
        package.append(second, 1, &[decide(0, &["druk"]), decide(2, &[])], None).unwrap();
        package
            .append(second, 1, &[Change::Memo { answer: AnswerId(2), text: "?".into() }], None)
            .unwrap();
        drop(package);
        let brought = bring(&mut project, &path).unwrap();
        let [only] = brought.as_slice() else { panic!("{brought:?}") };
        assert_eq!((only.coder.name.as_str(), only.renamed), ("B", false));
        assert_eq!((only.answers, only.decided, only.entries, only.kept), (3, 2, 3, 0));
        let theirs = codes(&project, only.coder.id);
        assert_eq!(theirs, [(1, vec!["druk".to_owned()]), (4, vec![])]);
        assert_eq!(codes(&project, first), before);
        let log = project.log().unwrap();
        assert!(matches!(
            &log.last().unwrap().event,
            Event::Milestone(Milestone::BroughtIn(said)) if said.answers == 2
        ));
        let again = bring(&mut project, &path).unwrap();
        assert_eq!((again[0].decided, again[0].entries), (0, 0));
        assert_eq!(project.log().unwrap(), log);
    }

    #[test]
    fn what_was_coded_and_taken_back_since_comes_in_later() {
        let folder = tempfile::tempdir().unwrap();
        let (mut project, _, path) = handed_over(&folder);
        let mut package = Project::open(&path).unwrap();
        let second = package.coder("B").unwrap().id;
        let both =
            package.append(second, 1, &[decide(0, &["druk"]), decide(1, &["druk"])], None).unwrap();
        drop(package);
        bring(&mut project, &path).unwrap();
        let mut package = Project::open(&path).unwrap();
        package.turn_back(second, both, false, None, None).unwrap();
        package.append(second, 1, &[decide(2, &["tijd"])], None).unwrap();
        drop(package);
        let brought = bring(&mut project, &path).unwrap();
        assert_eq!(brought[0].entries, 2);
        let coder = brought[0].coder.id;
        assert_eq!(codes(&project, coder), [(4, vec!["tijd".to_owned()])]);
        let mut package = Project::open(&path).unwrap();
        package.turn_back(second, both, true, None, None).unwrap();
        drop(package);
        bring(&mut project, &path).unwrap();
        assert_eq!(codes(&project, coder).len(), 3);
    }

    #[test]
    fn another_study_a_project_and_another_codebook_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (mut project, first, path) = handed_over(&folder);
        let mut other = self::project(&folder, "ander.duiding");
        let before = project.log().unwrap();
        let refused = bring(&mut other, &path);
        assert!(matches!(refused, Err(StoreError::AnotherStudy { .. })), "{refused:?}");
        let plain = folder.path().join("ander.duiding");
        drop(other);
        assert!(matches!(bring(&mut project, &plain), Err(StoreError::NotAPackage(_))));
        // A copy of the project in which the codebook went another way.
        let copy = folder.path().join("kopie.duiding");
        drop(project);
        std::fs::copy(folder.path().join("p.duiding"), &copy).unwrap();
        let mut copied = Project::open(&copy).unwrap();
        let edit = Edit::Remove { question: QuestionId("a".into()), theme: ThemeId("tijd".into()) };
        let mut codebook = copied.codebook().unwrap().1;
        edit.apply(&mut codebook).unwrap();
        let version = super::super::NewVersion { number: 2, json: codebook.to_json() };
        let change =
            Change::Codebook { edit: Box::new(edit), reach: crate::store::EditReach::default() };
        copied.append_edit(first, &change, &version).unwrap();
        let theirs = folder.path().join("hun-pakket.duiding");
        let contents =
            Contents { answers: vec![AnswerId(0)], of: 5, seed: None, suggestions: true };
        copied.hand_over(&theirs, first, &contents).unwrap();
        let mut project = Project::open(&folder.path().join("p.duiding")).unwrap();
        assert!(matches!(bring(&mut project, &theirs), Err(StoreError::AnotherCodebook(_))));
        assert_eq!(project.log().unwrap(), before);
    }

    #[test]
    fn two_copies_that_went_different_ways_are_not_mixed() {
        let folder = tempfile::tempdir().unwrap();
        let (mut project, _, path) = handed_over(&folder);
        let mut package = Project::open(&path).unwrap();
        let second = package.coder("B").unwrap().id;
        drop(package);
        let copy = folder.path().join("kopie.duiding");
        std::fs::copy(&path, &copy).unwrap();
        for (file, theme) in [(&path, "tijd"), (&copy, "druk")] {
            let mut package = Project::open(file).unwrap();
            package.append(second, 1, &[decide(0, &[theme])], None).unwrap();
            drop(package);
            // Steps are told apart by the millisecond.
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        bring(&mut project, &path).unwrap();
        let log = project.log().unwrap();
        assert!(matches!(bring(&mut project, &copy), Err(StoreError::Diverged { .. })));
        assert_eq!(project.log().unwrap(), log);
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number_and_own_decisions_stand() {
        let folder = tempfile::tempdir().unwrap();
        let (mut project, first, path) = handed_over(&folder);
        let mut package = Project::open(&path).unwrap();
        let second = package.coder("a").unwrap().id;
        package.append(second, 1, &[decide(0, &["druk"])], None).unwrap();
        drop(package);
        let brought = bring(&mut project, &path).unwrap();
        let coder = brought[0].coder.clone();
        assert_eq!((coder.name.as_str(), brought[0].renamed), ("a (2)", true));
        assert_ne!(coder.id, first);
        // The same person goes on in the project itself, and later sends the package again.
        project.append(coder.id, 1, &[decide(2, &["tijd"])], None).unwrap();
        let mut package = Project::open(&path).unwrap();
        package.append(second, 1, &[decide(1, &["druk"])], None).unwrap();
        drop(package);
        let brought = bring(&mut project, &path).unwrap();
        assert_eq!((brought[0].decided, brought[0].kept), (0, 1));
        let codes = codes(&project, coder.id);
        assert_eq!(codes, [(1, vec!["druk".to_owned()]), (2, vec!["tijd".to_owned()])]);
    }

    #[test]
    fn a_second_package_of_the_same_person_is_the_same_coder() {
        let folder = tempfile::tempdir().unwrap();
        let (mut project, first, path) = handed_over(&folder);
        let again = folder.path().join("pakket-2.duiding");
        let contents =
            Contents { answers: vec![AnswerId(0)], of: 5, seed: Some(2), suggestions: false };
        project.hand_over(&again, first, &contents).unwrap();
        for file in [&path, &again] {
            let mut package = Project::open(file).unwrap();
            let second = package.coder("B").unwrap().id;
            package.append(second, 1, &[decide(0, &["druk"])], None).unwrap();
            drop(package);
            let brought = bring(&mut project, file).unwrap();
            assert_eq!((brought[0].coder.name.as_str(), brought[0].decided), ("B", 1));
        }
        assert_eq!(project.coders().unwrap().len(), 2);
        let second = project.coders().unwrap()[1].id;
        assert_eq!(codes(&project, second).len(), 2);
    }

    #[test]
    fn a_package_that_makes_no_sense_leaves_the_project_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let (mut project, _, path) = handed_over(&folder);
        let mut package = Project::open(&path).unwrap();
        let second = package.coder("B").unwrap().id;
        package.append(second, 1, &[decide(0, &["druk"])], None).unwrap();
        package
            .connection
            .execute(
                "INSERT INTO log (coder, batch, kind, answer, themes, origin, codebook)
                 VALUES (?1, 2, 'decide', 1, 'onzin', 'hand', 1)",
                [second.0],
            )
            .unwrap();
        drop(package);
        let log = project.log().unwrap();
        assert!(matches!(bring(&mut project, &path), Err(StoreError::Damaged { .. })));
        assert_eq!(project.log().unwrap(), log);
    }

    #[test]
    fn notes_that_were_written_here_stand_too() {
        let folder = tempfile::tempdir().unwrap();
        let (mut project, _, path) = handed_over(&folder);
        let memo =
            |answer, text: &str| Change::Memo { answer: AnswerId(answer), text: text.into() };
        let mut package = Project::open(&path).unwrap();
        let second = package.coder("B").unwrap().id;
        package.append(second, 1, &[decide(0, &["druk"])], None).unwrap();
        drop(package);
        let coder = bring(&mut project, &path).unwrap()[0].coder.id;
        project.append(coder, 1, &[memo(1, "hier")], None).unwrap();
        let mut package = Project::open(&path).unwrap();
        package.append(second, 1, &[memo(0, "daar"), memo(1, "daar")], None).unwrap();
        drop(package);
        bring(&mut project, &path).unwrap();
        let history = History::of(&project.log().unwrap());
        assert_eq!(history.memo(coder, AnswerId(1)), Some("hier"));
        assert_eq!(history.memo(coder, AnswerId(2)), Some("daar"));
    }

    #[test]
    fn steps_that_came_in_keep_their_time_and_belong_together() {
        let folder = tempfile::tempdir().unwrap();
        let (mut project, _, path) = handed_over(&folder);
        let mut package = Project::open(&path).unwrap();
        let second = package.coder("B").unwrap().id;
        package.append(second, 1, &[decide(0, &[]), decide(1, &[])], None).unwrap();
        let theirs: Vec<String> =
            package.log().unwrap().into_iter().map(|entry| entry.at).collect();
        drop(package);
        bring(&mut project, &path).unwrap();
        let log = project.log_after(BatchId(6)).unwrap();
        let (came, rest) = log.split_at(2);
        assert!(came.iter().map(|entry| &entry.at).eq(&theirs));
        assert_eq!(came[0].batch, came[1].batch);
        assert_eq!(came[0].batch, BatchId(came[0].seq));
        assert_eq!(came[0].codebook, Some(1));
        assert_eq!(rest.len(), 1);
        project.check().unwrap();
    }
}
