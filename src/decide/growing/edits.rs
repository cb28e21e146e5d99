//! Every kind of edit with codings by two coders in place, and undone.

use super::super::testing::reopened;
use super::*;
use crate::codebook::Colour;
use crate::codebook::edit::EditFault;
use crate::decide::{EditError, former_names};
use crate::store::{Change, EditReach};

/// Makes an edit and gives the codings after it; undoing it brings everything back exactly, redoing it
/// and reopening give the same again, and no decision in the log changed.
fn after(session: &mut Session, edit: Edit) -> Vec<Vec<Option<ThemeSet>>> {
    let (book, before, log) = (session.codebook().to_json(), codings(session), decisions(session));
    assert!(session.edit_codebook(edit).unwrap().is_some());
    let (changed, counted) = (session.codebook().to_json(), codings(session));
    session.undo().unwrap();
    assert_eq!((session.codebook().to_json(), codings(session)), (book, before));
    session.redo().unwrap();
    assert_eq!(
        (session.codebook().to_json(), codings(session)),
        (changed.clone(), counted.clone())
    );
    assert_eq!(decisions(session), log, "no decision changes");
    let stored = session.project().codebook().unwrap();
    assert_eq!((stored.0, stored.1.to_json()), (session.codebook_version(), changed));
    counted
}

#[test]
fn a_merge_counts_both_for_one_and_undo_takes_them_apart_again() {
    let (_folder, mut session) = coded();
    let effect = session.effect_of(&merge()).unwrap();
    assert_eq!(effect.reach, EditReach { codings: 2, coders: 1 }, "coding is blind");
    assert_eq!((effect.answers, effect.lost, effect.reopened, effect.second_look), (2, 0, 0, 0));
    let counted = after(&mut session, merge());
    let one =
        [Some(set(&[0])), Some(set(&[0])), Some(set(&[0])), Some(ThemeSet::EMPTY), None, None];
    assert_eq!(counted, [one, one]);
    let theme = &session.codebook().questions[0].themes[0];
    assert_eq!((theme.label.as_str(), theme.merged.as_slice()), ("TIJD", &[t("druk")][..]));
    assert_eq!(theme.indicators.len(), 2, "what suggested the other suggests this one");
    assert_eq!(session.proposal(AnswerId(1)), set(&[0]));
    assert!((0..4).all(|answer| !session.needs_second_look(AnswerId(answer))));
    let mut session = reopened(session);
    assert_eq!(codings(&session), [one, one]);
    session.undo().unwrap();
    assert_eq!(session.coding(AnswerId(1)), Some(set(&[1])));
}

#[test]
fn what_a_merged_theme_had_is_shown_with_the_one_that_took_it_over() {
    let (_folder, mut session) = coded();
    session.toggle_quote(AnswerId(1), set(&[1])).unwrap();
    session.set_theme_memo(0, 0, "eigen").unwrap();
    session.set_theme_memo(0, 1, "van druk").unwrap();
    session.tick(AnswerId(0), set(&[1])).unwrap();
    session.edit_codebook(merge()).unwrap();
    assert_eq!(session.quoted_for(AnswerId(1)), set(&[0]));
    assert_eq!(session.theme_memo(0, 0).as_deref(), Some("eigen · van druk"));
    assert_eq!(session.ticked(AnswerId(0)), set(&[0]), "an unconfirmed tick goes along");
    // Taking the mark away takes it away, and a changed note does not double.
    assert!(!session.toggle_quote(AnswerId(1), set(&[0])).unwrap());
    assert_eq!(session.quoted_for(AnswerId(1)), ThemeSet::EMPTY);
    session.set_theme_memo(0, 0, "samen").unwrap();
    assert_eq!(session.theme_memo(0, 0).as_deref(), Some("samen"));
    for _ in 0..3 {
        session.undo().unwrap();
    }
    assert_eq!(session.quoted_for(AnswerId(1)), set(&[1]));
    assert_eq!(session.theme_memo(0, 0).as_deref(), Some("eigen"));
    assert_eq!(session.theme_memo(0, 1).as_deref(), Some("van druk"));
    assert_eq!(session.ticked(AnswerId(0)), set(&[1]));
}

#[test]
fn an_edit_counts_the_codings_of_others_once_they_are_open() {
    let (_folder, mut session) = coded();
    session.open_everything().unwrap();
    let effect = session.effect_of(&merge()).unwrap();
    assert_eq!(effect.reach, EditReach { codings: 4, coders: 2 });
    assert_eq!(effect.answers, 2);
}

#[test]
fn a_split_leaves_codings_with_the_old_theme() {
    let (_folder, mut session) = coded();
    let edit = Edit::Split {
        question: q("a"),
        from: t("tijd"),
        theme: t("uren"),
        label: "Uren".into(),
        indicators: vec![indicator("tijd")],
    };
    let effect = session.effect_of(&edit).unwrap();
    assert_eq!((effect.reach, effect.second_look), (EditReach { codings: 2, coders: 1 }, 2));
    assert_eq!(effect.suggestions, 2);
    let counted = after(&mut session, edit);
    let one =
        [Some(set(&[0])), Some(set(&[2])), Some(set(&[0, 2])), Some(ThemeSet::EMPTY), None, None];
    assert_eq!(counted, [one, one]);
    assert_eq!(session.proposal(AnswerId(0)), set(&[1]));
}

#[test]
fn a_theme_that_moves_leaves_its_codings_and_they_do_not_count() {
    let (_folder, mut session) = coded();
    let id = session.id_elsewhere(&q("b"), &t("tijd"));
    assert_eq!(id, t("tijd-2"), "the other question has a theme with that id");
    let edit = Edit::Move { question: q("a"), theme: t("tijd"), to: q("b"), at: 0, id };
    assert!(matches!(session.effect_of(&edit), Err(EditFault::LabelTaken { .. })));
    session.edit_codebook(rename("Uren")).unwrap();
    let effect = session.effect_of(&edit).unwrap();
    assert_eq!((effect.reach.codings, effect.lost, effect.reopened), (2, 2, 1));
    let counted = after(&mut session, edit);
    // Answer 0 had that theme alone: it is open again, not without a theme.
    let one = [None, Some(set(&[0])), Some(set(&[0])), Some(ThemeSet::EMPTY), None, None];
    assert_eq!(counted, [one, one]);
    let labels: Vec<&str> =
        session.codebook().questions[1].themes.iter().map(|theme| theme.label.as_str()).collect();
    assert_eq!(labels, ["Uren", "TIJD", "DRUK"]);
    assert!(session.needs_second_look(AnswerId(0)) && session.needs_second_look(AnswerId(2)));
    assert!(!session.needs_second_look(AnswerId(1)));
}

#[test]
fn a_removed_theme_does_not_count_and_comes_back() {
    let (_folder, mut session) = coded();
    let counted = after(&mut session, remove("druk"));
    let one = [Some(set(&[0])), None, Some(set(&[0])), Some(ThemeSet::EMPTY), None, None];
    assert_eq!(counted, [one, one]);
    assert!(matches!(
        session.edit_codebook(remove("tijd")),
        Err(EditError::Refused(EditFault::LastTheme))
    ));
}

#[test]
fn another_name_place_or_colour_changes_no_coding() {
    let (_folder, mut session) = coded();
    let before = codings(&session);
    assert_eq!(after(&mut session, rename("Te weinig uren")), before);
    let colour = ThemeValue::Colour(Some(Colour::Red));
    let colour = Edit::SetTheme { question: q("a"), theme: t("druk"), value: colour };
    assert_eq!(after(&mut session, colour), before);
    assert_eq!(session.codebook().questions[0].themes[1].colour, Some(Colour::Red));
    let other_way = |themes: ThemeSet| themes.iter().map(|theme| 1 - theme).collect();
    let turned: Vec<Vec<Option<ThemeSet>>> =
        before.iter().map(|of| of.iter().map(|coding| coding.map(other_way)).collect()).collect();
    let down = Edit::Reorder { question: q("a"), theme: t("tijd"), at: 1 };
    assert_eq!(after(&mut session, down), turned, "places change, themes do not");
    assert!((0..4).all(|answer| !session.needs_second_look(AnswerId(answer))));
}

#[test]
fn an_indicator_comes_changes_and_goes() {
    let (_folder, mut session) = coded();
    let before = codings(&session);
    let (question, theme) = (q("a"), t("tijd"));
    let add = Edit::AddIndicator {
        question: question.clone(),
        theme: theme.clone(),
        indicator: indicator("regels"),
    };
    assert_eq!(session.effect_of(&add).unwrap().suggestions, 1);
    assert_eq!(after(&mut session, add.clone()), before);
    assert!(matches!(
        session.edit_codebook(add),
        Err(EditError::Refused(EditFault::RepeatedIndicator { .. }))
    ));
    let replace = Edit::ReplaceIndicator {
        question: question.clone(),
        theme: theme.clone(),
        old: indicator("regels"),
        new: indicator("vaag"),
    };
    assert_eq!(after(&mut session, replace), before);
    let gone = Edit::RemoveIndicator { question, theme, indicator: indicator("vaag") };
    assert_eq!(after(&mut session, gone), before);
    assert_eq!(session.codebook().to_json(), crate::testing::codebook(&["a", "b"]).to_json());
}

#[test]
fn an_edit_that_leans_on_one_that_was_undone_is_passed_over_and_told() {
    let (_folder, mut session) = coded();
    session.edit_codebook(new_theme("Regels", "regels", "regels")).unwrap();
    let mut session = switch(session, "B");
    let value = ThemeValue::Definition("te veel".into());
    session.edit_codebook(Edit::SetTheme { question: q("a"), theme: t("regels"), value }).unwrap();
    decide(&mut session, 3, &[2]);
    assert_eq!(session.coding(AnswerId(3)), Some(set(&[2])));
    let mut session = switch(session, "A");
    session.undo().unwrap();
    assert_eq!(session.codebook().questions[0].themes.len(), 2);
    assert_eq!(session.passed_over_count(), 1);
    let other = session.history.edits()[1].batch;
    assert_eq!(session.passed_over(other), Some(&EditFault::NoTheme(t("regels"))));
    assert_eq!(session.label_ever(&q("a"), &t("regels")), "Regels");
    let mut session = switch(session, "B");
    assert_eq!(session.coding(AnswerId(3)), None, "not counted, not taken for no theme");
    // The id stays taken, also while its theme is undone.
    assert_eq!(session.new_theme_id(&q("a"), "Regels"), t("regels-2"));
    assert!(matches!(
        session.edit_codebook(new_theme("Anders", "regels", "x")),
        Err(EditError::Refused(EditFault::IdTaken(_)))
    ));
    let mut session = switch(session, "A");
    session.redo().unwrap();
    assert_eq!(session.passed_over_count(), 0);
    assert_eq!(session.codebook().questions[0].themes[2].definition, "te veel");
    let session = switch(session, "B");
    assert_eq!(session.coding(AnswerId(3)), Some(set(&[2])));
}

#[test]
fn the_log_tells_what_was_changed_and_how_far_it_reached() {
    let (_folder, mut session) = coded();
    session.edit_codebook(merge()).unwrap();
    assert_eq!(session.edit_codebook(rename("TIJD")).unwrap(), None, "it is called so already");
    let diary = session.diary().unwrap();
    let Change::Codebook { edit, reach } = &diary[0].changes()[0] else { panic!("{diary:?}") };
    assert_eq!((&**edit, *reach), (&merge(), EditReach { codings: 2, coders: 1 }));
    assert_eq!(session.label_ever(&q("a"), &t("druk")), "DRUK");
    assert!(session.is_about(&diary[0], 0, 0));
    assert!(!session.is_about(&diary[0], 1, 0));
    assert_eq!(session.undo_target().unwrap().answer, None);
    let seen = switch(session, "B").diary().unwrap();
    assert!(seen.iter().all(|entry| entry.origin().is_some()), "coding is blind");
}

#[test]
fn going_back_over_edits_and_decisions_is_one_new_version() {
    let (_folder, mut session) = coded();
    let start = session.diary().unwrap()[0].batch;
    let (book, before) = (session.codebook().to_json(), codings(&session));
    session.edit_codebook(merge()).unwrap();
    decide(&mut session, 3, &[0]);
    session.edit_codebook(rename("Alles")).unwrap();
    assert_eq!(session.codebook_version(), 3);
    assert_eq!(session.undo_back_to(start).unwrap().steps.len(), 3);
    assert_eq!(session.codebook_version(), 4);
    assert_eq!((session.codebook().to_json(), codings(&session)), (book, before));
    let mut session = reopened(session);
    while session.redo().unwrap().is_some() {}
    assert_eq!(session.codebook().questions[0].themes[0].label, "Alles");
    assert_eq!(session.coding(AnswerId(3)), Some(set(&[0])));
}

#[test]
fn codings_from_a_file_may_use_old_ids_and_labels() {
    let (_folder, mut session) = coded();
    session.edit_codebook(rename("Te weinig uren")).unwrap();
    session.edit_codebook(merge()).unwrap();
    let former = former_names(session.project()).unwrap();
    let csv = "respondent,question,theme\nr0,a,druk\nr1,a,DRUK\nr2,a,Tijd\nr3,a,te weinig uren\n";
    let table = crate::import::read_table("codes.csv", csv.as_bytes()).unwrap();
    let read = |former| {
        crate::import::read_codings_with(&table, session.codebook(), former, session.study())
    };
    let codings = read(&former).unwrap();
    assert_eq!(codings, (0..4).map(|n| (AnswerId(n), set(&[0]))).collect::<Vec<_>>());
    assert!(read(&Default::default()).unwrap_err().to_string().contains("DRUK"));
}
