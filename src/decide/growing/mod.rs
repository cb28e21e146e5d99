//! Proof that a codebook can grow while two coders work: nothing is lost and nothing recoded silently.

mod edits;
mod property;
mod second_look;

use super::Session;
use super::testing::session;
use crate::codebook::Indicator;
use crate::codebook::edit::{Edit, ThemeValue};
use crate::study::{AnswerId, QuestionId, ThemeId, ThemeSet};

const ANSWERS: [(&str, &str); 6] = [
    ("a", "geen tijd"),
    ("a", "te druk"),
    ("a", "te druk en geen tijd"),
    ("a", "de regels zijn vaag"),
    ("b", "geen tijd"),
    ("a", "nvt"),
];

fn q(id: &str) -> QuestionId {
    QuestionId(id.into())
}

fn t(id: &str) -> ThemeId {
    ThemeId(id.into())
}

fn set(themes: &[usize]) -> ThemeSet {
    themes.iter().copied().collect()
}

fn indicator(pattern: &str) -> Indicator {
    crate::testing::indicator(pattern)
}

fn merge() -> Edit {
    Edit::Merge { question: q("a"), from: t("druk"), into: t("tijd") }
}

fn rename(label: &str) -> Edit {
    let value = ThemeValue::Label(label.into());
    Edit::SetTheme { question: q("a"), theme: t("tijd"), value }
}

fn define(text: &str) -> Edit {
    let value = ThemeValue::Definition(text.into());
    Edit::SetTheme { question: q("a"), theme: t("tijd"), value }
}

fn new_theme(label: &str, id: &str, pattern: &str) -> Edit {
    let indicators = vec![indicator(pattern)];
    Edit::NewTheme { question: q("a"), theme: t(id), label: label.into(), at: 99, indicators }
}

fn remove(id: &str) -> Edit {
    Edit::Remove { question: q("a"), theme: t(id) }
}

/// Decides on an answer.
fn decide(session: &mut Session, answer: u32, themes: &[usize]) {
    session.tick(AnswerId(answer), set(themes)).unwrap();
    session.confirm_only(AnswerId(answer)).unwrap();
}

/// Another coder at work in the same project.
fn switch(session: Session, name: &str) -> Session {
    Session::start(session.into_project(), Some(name), "").unwrap()
}

/// A project that two coders coded the same way: time, pressure, both, none. Coder A is at work.
fn coded() -> (tempfile::TempDir, Session) {
    let (folder, session) = session(&ANSWERS);
    let mut at_work = session;
    for name in ["B", "A"] {
        at_work = switch(at_work, name);
        for (answer, themes) in [(0, &[0][..]), (1, &[1]), (2, &[0, 1]), (3, &[])] {
            decide(&mut at_work, answer, themes);
        }
    }
    (folder, at_work)
}

/// What counts for every coder, by answer.
fn codings(session: &Session) -> Vec<Vec<Option<ThemeSet>>> {
    let coders = session.project().coders().unwrap();
    let of =
        |coder| (0..6).map(|answer| session.blind_coding_of(coder, AnswerId(answer))).collect();
    coders.iter().map(|coder| of(coder.id)).collect()
}

/// The decisions in the log, as they were written.
fn decisions(session: &Session) -> Vec<String> {
    let log = session.project().log().unwrap();
    log.iter()
        .filter(|entry| format!("{:?}", entry.event).contains("Decide"))
        .map(|e| format!("{e:?}"))
        .collect()
}
