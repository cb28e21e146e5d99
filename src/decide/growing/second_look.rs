//! What comes up for a second look, and how it ends.

use super::*;
use crate::decide::{Criterion, Filter, Reach, Round};
use crate::store::Origin;

fn marked(session: &Session) -> Vec<u32> {
    (0..6).filter(|answer| session.needs_second_look(AnswerId(*answer))).collect()
}

#[test]
fn another_meaning_marks_what_was_given_the_theme_before() {
    let (_folder, mut session) = coded();
    assert_eq!(session.effect_of(&define("uren op een dag")).unwrap().second_look, 2);
    session.edit_codebook(define("uren op een dag")).unwrap();
    assert_eq!(marked(&session), [0, 2]);
    assert_eq!(session.second_looks(0), 2);
    assert_eq!(
        session.effect_of(&define("anders")).unwrap().second_look,
        0,
        "they come up already"
    );
    // Coded after it: under this meaning.
    decide(&mut session, 1, &[0]);
    assert_eq!(marked(&session), [0, 2]);
    session.undo().unwrap();
    session.undo().unwrap();
    assert!(marked(&session).is_empty(), "the meaning is what it was");
}

#[test]
fn confirming_again_ends_it_also_unchanged() {
    let (_folder, mut session) = coded();
    session.edit_codebook(define("uren op een dag")).unwrap();
    let filter = Filter::from_iter([Criterion::SecondLook]);
    assert_eq!(filter.answers(&session, 0), [AnswerId(0), AnswerId(2)]);
    let rows = decisions(&session).len();
    let (next, stored) = session.confirm_within(&filter, AnswerId(0), Reach::AllAlike).unwrap();
    assert_eq!((next, stored), (Some(AnswerId(2)), 1));
    assert_eq!(decisions(&session).len(), rows + 1);
    assert_eq!(session.coding(AnswerId(0)), Some(set(&[0])));
    assert_eq!(marked(&session), [2]);
    assert_eq!(session.diary().unwrap()[0].origin(), Some(Origin::Hand));
    // In a theme round too: what stands is stored again.
    let round = Round::of(&session, 0, 1);
    let row = round.rows.iter().find(|row| row.answer == AnswerId(2)).unwrap();
    assert_eq!(row.stores(true), Some(set(&[0, 1])));
    assert_eq!(session.confirm_round(&[(AnswerId(2), true)], 0, 1).unwrap(), 1);
    assert!(marked(&session).is_empty());
    session.undo().unwrap();
    assert_eq!(marked(&session), [2]);
    let other = switch(session, "B");
    assert_eq!(marked(&other), [0, 2], "each coder looks for themselves");
}

#[test]
fn a_new_suggestion_marks_what_lacks_the_theme_and_nothing_else() {
    let (_folder, mut session) = coded();
    decide(&mut session, 3, &[1]);
    let add = |pattern: &str| Edit::AddIndicator {
        question: q("a"),
        theme: t("tijd"),
        indicator: indicator(pattern),
    };
    // Already ticked then, and rejected by the coder: nothing new.
    decide(&mut session, 0, &[]);
    session.edit_codebook(add("geen")).unwrap();
    assert!(marked(&session).is_empty());
    assert_eq!(session.effect_of(&add("regels")).unwrap().second_look, 1);
    session.edit_codebook(add("regels")).unwrap();
    assert_eq!(marked(&session), [3]);
    session.edit_codebook(new_theme("Drukte", "drukte", "druk")).unwrap();
    assert_eq!(marked(&session), [1, 2, 3]);
    session.undo().unwrap();
    assert_eq!(marked(&session), [3]);
    session.undo().unwrap();
    assert!(marked(&session).is_empty());
}

#[test]
fn nothing_is_marked_by_what_does_not_matter() {
    let (_folder, mut session) = coded();
    session.edit_codebook(rename("Uren")).unwrap();
    session.edit_codebook(merge()).unwrap();
    let gone =
        Edit::RemoveIndicator { question: q("a"), theme: t("tijd"), indicator: indicator("tijd") };
    session.edit_codebook(gone).unwrap();
    assert!(marked(&session).is_empty());
}
