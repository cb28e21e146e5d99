//! Whatever two coders do to answers and codebook, in whatever order.

use super::super::testing::reopened;
use super::*;
use crate::codebook::{Codebook, Colour};
use proptest::prelude::*;

/// What a coder does; numbers pick from what there is.
#[derive(Debug, Clone)]
enum Move {
    Decide { answer: u32, themes: u64 },
    Edit { kind: u8, question: bool, first: usize, second: usize, text: u8 },
    Memo { theme: usize },
    Undo,
    Redo,
    Back { to: usize },
}

fn moves() -> impl Strategy<Value = Vec<(bool, Move)>> {
    let one = prop_oneof![
        3 => (0u32..5, 0u64..16).prop_map(|(answer, themes)| Move::Decide { answer, themes }),
        5 => (0u8..12, any::<bool>(), 0usize..4, 0usize..4, 0u8..6).prop_map(
            |(kind, question, first, second, text)| Move::Edit { kind, question, first, second, text }),
        1 => (0usize..3).prop_map(|theme| Move::Memo { theme }),
        2 => Just(Move::Undo),
        1 => Just(Move::Redo),
        1 => (0usize..20).prop_map(|to| Move::Back { to }),
    ];
    proptest::collection::vec((any::<bool>(), one), 1..18)
}

/// An edit that names themes that there are, or were.
fn edit(
    session: &Session,
    kind: u8,
    second: bool,
    (first, other): (usize, usize),
    text: u8,
) -> Edit {
    let question = q(if second { "b" } else { "a" });
    let themes = &session.codebook().question(&question).unwrap().1.themes;
    let theme = themes.get(first).map_or(t("weg"), |theme| theme.id.clone());
    let into = themes.get(other).map_or(t("weg"), |theme| theme.id.clone());
    let label = format!("Naam {text}");
    let fresh = session.new_theme_id(&question, &label);
    let own = themes.get(first).and_then(|theme| theme.indicators.first().cloned());
    let indicators = vec![own.clone().unwrap_or_else(|| indicator("weg"))];
    let word = indicator(["tijd", "druk", "regels", "vaag", "geen", "weg"][usize::from(text)]);
    let set = |value| Edit::SetTheme { question: question.clone(), theme: theme.clone(), value };
    match kind {
        0 => Edit::NewTheme { question, theme: fresh, label, at: other, indicators: vec![word] },
        1 => set(ThemeValue::Label(label)),
        2 => set(ThemeValue::Definition(label)),
        3 => set(ThemeValue::Colour(Colour::all().nth(usize::from(text)))),
        4 => Edit::Merge { question, from: theme, into },
        5 => Edit::Split { question, from: theme, theme: fresh, label, indicators },
        6 => {
            let to = q(if second { "a" } else { "b" });
            let id = session.id_elsewhere(&to, &theme);
            Edit::Move { question, theme, to, at: other, id }
        }
        7 => Edit::Reorder { question, theme, at: other },
        8 => Edit::Remove { question, theme },
        9 => Edit::AddIndicator { question, theme, indicator: word },
        10 => Edit::RemoveIndicator { question, theme, indicator: own.unwrap_or(word) },
        _ => Edit::ReplaceIndicator {
            question,
            theme,
            old: own.unwrap_or_else(|| word.clone()),
            new: word,
        },
    }
}

/// All that a coder sees of the work.
fn state(session: &Session) -> impl PartialEq + std::fmt::Debug + use<> {
    let answers = || (0..6).map(AnswerId);
    (
        session.codebook().clone(),
        codings(session),
        answers().map(|answer| session.ticked(answer)).collect::<Vec<_>>(),
        answers().map(|answer| session.needs_second_look(answer)).collect::<Vec<_>>(),
        (0..2)
            .map(|question| {
                (0..9).map(|theme| session.theme_memo(question, theme)).collect::<Vec<_>>()
            })
            .collect::<Vec<_>>(),
        (session.codebook_version(), session.passed_over_count(), session.undo_target()),
    )
}

/// Every id that a decision names counts for a theme, or its theme is known to be gone.
fn every_id_is_accounted_for(session: &Session) -> bool {
    session.history.decisions().all(|(_, answer, decision)| {
        let (_, _, question) = session.answer(answer).unwrap();
        decision.themes.iter().all(|id| {
            let counts = question.resolve(id).is_some();
            counts || session.growth.label(&question.id, id).is_some()
        })
    })
}

/// What is suggested for every answer: by the codebook and with what was learned.
fn suggested(session: &Session) -> impl PartialEq + std::fmt::Debug + use<> {
    let answers = (0..6).map(AnswerId).map(|answer| {
        let codebook = session.codebook_suggestions(answer).to_vec();
        let learned = session.suggestions(answer).to_vec();
        (codebook, learned, session.proposes_none(answer), session.doubtfulness(answer))
    });
    (answers.collect::<Vec<_>>(), (0..2).map(|at| session.lessons(at)).collect::<Vec<_>>())
}

fn make(session: &mut Session, what: Move) {
    match what {
        Move::Decide { answer, themes } => {
            let count = session.answer(AnswerId(answer)).unwrap().2.themes.len();
            let themes = (0..count).filter(|bit| themes & (1 << bit) != 0).collect();
            session.tick(AnswerId(answer), themes).unwrap();
            session.confirm(AnswerId(answer)).unwrap();
        }
        Move::Edit { kind, question, first, second, text } => {
            let edit = edit(session, kind, question, (first, second), text);
            drop(session.edit_codebook(edit));
        }
        Move::Memo { theme } => session.set_theme_memo(0, theme, "noot").unwrap(),
        Move::Undo => drop(session.undo().unwrap()),
        Move::Redo => drop(session.redo().unwrap()),
        Move::Back { to } => {
            let entry = session.diary().unwrap().get(to).map(|entry| entry.batch);
            entry.into_iter().for_each(|batch| drop(session.undo_back_to(batch).unwrap()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// After an edit only some answers are read again, and only some questions learned again.
    #[test]
    fn suggestions_follow_the_codebook(moves in moves()) {
        let (_folder, mut session) = session(&ANSWERS);
        session.set_learning(true).unwrap();
        session.learn_at_once();
        for (look, what) in moves {
            // As a coder who now looks at suggestions between two steps and now does not.
            if look {
                suggested(&session);
            }
            make(&mut session, what);
        }
        let followed = suggested(&session);
        let mut fresh = reopened(session);
        fresh.learn_at_once();
        prop_assert_eq!(format!("{followed:?}"), format!("{:?}", suggested(&fresh)));
    }

    #[test]
    fn nothing_is_lost_and_everything_can_be_undone(moves in moves()) {
        let (_folder, first) = session(&ANSWERS);
        let imported = first.codebook().to_json();
        let mut session = switch(first, "B");
        for (second, what) in moves {
            let name = if second { "B" } else { "A" };
            if session.coder().name != name {
                session = switch(session, name);
            }
            let written = decisions(&session);
            match what {
                Move::Decide { answer, themes } => {
                    let count = session.answer(AnswerId(answer)).unwrap().2.themes.len();
                    let themes = (0..count).filter(|bit| themes & (1 << bit) != 0).collect();
                    session.tick(AnswerId(answer), themes).unwrap();
                    if themes.len() != 3 {
                        session.confirm(AnswerId(answer)).unwrap();
                        prop_assert_eq!(session.coding(AnswerId(answer)), Some(themes));
                        prop_assert!(!session.needs_second_look(AnswerId(answer)));
                    }
                }
                Move::Edit { kind, question, first, second, text } => {
                    let edit = edit(&session, kind, question, (first, second), text);
                    let (book, before) = (session.codebook().clone(), codings(&session));
                    let looks = |session: &Session| -> Vec<u32> {
                        (0..6).filter(|n| session.needs_second_look(AnswerId(*n))).collect()
                    };
                    let (effect, looked) = (session.effect_of(&edit), looks(&session));
                    let done = session.edit_codebook(edit.clone());
                    prop_assert_eq!(effect.is_ok(), done.is_ok());
                    if matches!(done, Ok(Some(_))) {
                        let now = looks(&session);
                        let new = now.iter().filter(|answer| !looked.contains(answer)).count();
                        prop_assert_eq!(effect.unwrap().second_look, new, "{:?}", edit);
                        let json = session.codebook().to_json();
                        let read = Codebook::from_json("c", json.as_bytes());
                        prop_assert_eq!(read.as_ref(), Ok(session.codebook()));
                    } else {
                        prop_assert_eq!(&book, session.codebook());
                        prop_assert_eq!(before, codings(&session));
                    }
                }
                Move::Memo { theme } => session.set_theme_memo(0, theme, "noot").unwrap(),
                Move::Undo => {
                    session.undo().unwrap();
                }
                Move::Redo => {
                    session.redo().unwrap();
                }
                Move::Back { to } => {
                    let diary = session.diary().unwrap();
                    if let Some(entry) = diary.get(to) {
                        session.undo_back_to(entry.batch).unwrap();
                    }
                }
            }
            prop_assert!(decisions(&session).starts_with(&written), "a decision changed");
            prop_assert!(every_id_is_accounted_for(&session));
            let seen = format!("{:?}", state(&session));
            session = reopened(session);
            prop_assert_eq!(seen, format!("{:?}", state(&session)));
        }
        for name in ["A", "B"] {
            session = switch(session, name);
            while session.undo().unwrap().is_some() {}
        }
        prop_assert_eq!(session.codebook().to_json(), imported);
        prop_assert!(codings(&session).iter().flatten().all(Option::is_none));
    }
}
