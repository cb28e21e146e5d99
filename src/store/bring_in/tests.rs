//! Packages that come back: once, again, changed, and wrong.

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
    let contents = Contents { answers: vec![AnswerId(0)], of: 5, seed: None, suggestions: true };
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
    let memo = |answer, text: &str| Change::Memo { answer: AnswerId(answer), text: text.into() };
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
    let theirs: Vec<String> = package.log().unwrap().into_iter().map(|entry| entry.at).collect();
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
