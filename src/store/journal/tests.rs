//! The fold in memory, the log as read back and the view in the file say the same.

use super::*;
use crate::store::History;
use crate::testing;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn project(folder: &tempfile::TempDir) -> Project {
    let study = testing::study(&[("a", "een"), ("a", "twee"), ("a", "drie")]);
    Project::create(&folder.path().join("p.duiding"), &study, &testing::codebook(&["a"])).unwrap()
}

/// What one of two coders does.
#[derive(Debug, Clone)]
enum Move {
    Decide { answers: Vec<u32>, themes: u8 },
    Undo,
    Redo,
}

fn moves() -> impl Strategy<Value = Vec<(bool, Move)>> {
    let decide = (proptest::collection::vec(0u32..3, 1..3), 0u8..4)
        .prop_map(|(answers, themes)| Move::Decide { answers, themes });
    let one = prop_oneof![3 => decide, 2 => Just(Move::Undo), 1 => Just(Move::Redo)];
    proptest::collection::vec((any::<bool>(), one), 0..14)
}

fn theme_ids(bits: u8) -> Vec<ThemeId> {
    let known = [(1, "tijd"), (2, "druk")].into_iter();
    known.filter(|(bit, _)| bits & bit != 0).map(|(_, id)| ThemeId(id.into())).collect()
}

/// What the view gives: coder and answer to themes.
fn view(project: &Project) -> BTreeMap<(i64, u32), Vec<ThemeId>> {
    let rows = project
        .rows("SELECT coder, answer, themes FROM coding", |row| {
            Ok(((row.get(0)?, row.get(1)?), row.get::<_, String>(2)?))
        })
        .unwrap();
    rows.into_iter().map(|(key, themes)| (key, ids_from_json(&themes).unwrap())).collect()
}

fn folded(history: &History, coders: &[CoderId]) -> BTreeMap<(i64, u32), Vec<ThemeId>> {
    let cells = coders.iter().flat_map(|coder| (0..3).map(move |answer| (*coder, answer)));
    cells
        .filter_map(|(coder, answer)| {
            let themes = history.coding(coder, AnswerId(answer))?;
            Some(((coder.0, answer), themes.to_vec()))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    /// However coders decide, undo and redo: the fold in memory, the fold of the log as read back and
    /// the view in the file say the same, and undoing everything leaves nothing.
    #[test]
    fn memory_log_and_view_agree(moves in moves()) {
        let folder = tempfile::tempdir().unwrap();
        let mut project = project(&folder);
        let coders = [project.coder("A").unwrap().id, project.coder("B").unwrap().id];
        let mut history = History::default();
        for (second, what) in moves {
            let coder = coders[usize::from(second)];
            match what {
                Move::Decide { answers, themes } => {
                    let changes: Vec<Change> = answers
                        .iter()
                        .map(|answer| Change::Decide {
                            answer: AnswerId(*answer),
                            themes: theme_ids(themes),
                            origin: Origin::Hand,
                        })
                        .collect();
                    let batch = project.append(coder, 1, &changes, None).unwrap();
                    for change in changes {
                        history.add(coder, batch, Some(1), &Event::Change(change));
                    }
                }
                Move::Undo => if let Some(step) = history.undo_target(coder) {
                    let batch = project.turn_back(coder, step.batch, false, None, None).unwrap();
                    history.add(coder, batch, None, &Event::Undo(step.batch));
                },
                Move::Redo => if let Some(step) = history.redo_target(coder) {
                    let batch = project.turn_back(coder, step.batch, true, None, None).unwrap();
                    history.add(coder, batch, None, &Event::Redo(step.batch));
                },
            }
            let read_back = History::of(&project.log().unwrap());
            prop_assert_eq!(folded(&history, &coders), view(&project));
            prop_assert_eq!(folded(&history, &coders), folded(&read_back, &coders));
            for coder in coders {
                prop_assert_eq!(history.undo_target(coder), read_back.undo_target(coder));
                prop_assert_eq!(history.redo_target(coder), read_back.redo_target(coder));
            }
        }
        for coder in coders {
            while let Some(step) = history.undo_target(coder) {
                let batch = project.turn_back(coder, step.batch, false, None, None).unwrap();
                history.add(coder, batch, None, &Event::Undo(step.batch));
            }
        }
        prop_assert!(view(&project).is_empty());
    }
}
