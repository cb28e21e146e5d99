//! What learning does, on small synthetic answers.

use super::threshold::Thresholds;
use super::*;
use crate::study::ThemeSet;
use crate::suggest::{Evidence, Rung, Suggestion};

/// Answers about time and about workload; the codebook below knows one word of each.
const TEXTS: [&str; 12] = [
    "geen tijd om te evalueren",
    "veel te druk met dossiers",
    "de agenda zit propvol",
    "propvolle agenda's overal",
    "een propvolle week",
    "tijd ontbreekt gewoon",
    "koninkrijkjes op elke afdeling",
    "ieder zijn eigen koninkrijkje",
    "geen tijd, druk",
    "het gaat goed zo",
    "weet ik niet",
    "iedereen werkt samen",
];

/// What a codebook of one indicator a theme finds: «tijd» for theme 0, «druk» for theme 1.
fn suggested() -> Vec<Vec<Suggestion>> {
    TEXTS.iter().map(|text| found(text)).collect()
}

fn found(text: &str) -> Vec<Suggestion> {
    let words = [(0, "tijd"), (1, "druk")].into_iter();
    let found = words.filter_map(|(theme, word)| {
        let start = text.find(word)?;
        let evidence = Evidence {
            spans: std::iter::once(start..start + word.len()).collect(),
            terms: vec![],
            indicator: 0,
            rung: Rung::Exact,
            negated: false,
            weight: 0.6,
        };
        Some(Suggestion { theme, score: 0.6, selected: true, evidence: vec![evidence] })
    });
    found.collect()
}

fn ground() -> Ground {
    Ground::new(TEXTS.iter().copied(), &suggested(), vec![1, 1, 0])
}

fn lesson(answer: usize, themes: &[usize]) -> Lesson {
    Lesson { answer, themes: themes.iter().copied().collect(), unasked: ThemeSet::EMPTY, times: 1 }
}

fn ticked(learned: &Learned, ground: &Ground, answer: usize) -> ThemeSet {
    let suggestions = learned.suggest(ground, answer, &suggested()[answer]);
    suggestions.iter().filter(|one| one.selected).map(|one| one.theme).collect()
}

#[test]
fn without_decisions_the_codebook_stands() {
    let (ground, suggested) = (ground(), suggested());
    let learned = ground.learn(&[]);
    for (answer, own) in suggested.iter().enumerate() {
        assert_eq!(learned.suggest(&ground, answer, own), *own);
    }
}

#[test]
fn one_decision_moves_no_tick_of_the_codebook() {
    let (ground, suggested) = (ground(), suggested());
    for themes in [&[][..], &[0], &[1], &[0, 1, 2]] {
        let learned = ground.learn(&[lesson(9, themes)]);
        for (answer, own) in suggested.iter().enumerate().filter(|(answer, _)| *answer != 9) {
            let codebook: ThemeSet = own.iter().map(|one| one.theme).collect();
            assert_eq!(ticked(&learned, &ground, answer), codebook, "{themes:?} {answer}");
        }
    }
}

#[test]
fn a_word_that_the_codebook_lacks_comes_to_speak_for_a_theme_and_is_named() {
    let ground = ground();
    let lessons: Vec<Lesson> = (0..12)
        .filter(|answer| *answer != 7)
        .map(|answer| lesson(answer, if answer == 6 { &[2] } else { &[] }))
        .collect();
    let learned = ground.learn(&lessons);
    let suggestions = learned.suggest(&ground, 7, &[]);
    assert_eq!(suggestions.first().map(|one| one.theme), Some(2));
    let words = learned.words(&ground, TEXTS[7], 2, &[]);
    let named: Vec<&str> = words.into_iter().filter_map(|span| TEXTS[7].get(span)).collect();
    assert_eq!(named, ["koninkrijkje"], "the form that was not seen before");
    let known = std::iter::once(0..TEXTS[7].len()).collect::<Vec<_>>();
    assert!(learned.words(&ground, TEXTS[7], 2, &known).is_empty(), "the codebook says so already");
    assert!(learned.words(&ground, TEXTS[9], 2, &[]).is_empty());
}

#[test]
fn an_indicator_that_is_wrong_time_and_again_loses_its_tick() {
    let ground = ground();
    assert!(ticked(&ground.learn(&[]), &ground, 8).contains(0));
    let wrong: Vec<Lesson> =
        [0, 5].into_iter().map(|answer| Lesson { times: 20, ..lesson(answer, &[]) }).collect();
    let learned = ground.learn(&wrong);
    assert!(!ticked(&learned, &ground, 8).contains(0));
    assert!(ticked(&learned, &ground, 1).contains(1), "the other theme keeps its own");
}

#[test]
fn what_is_likely_is_ticked_as_far_as_it_is_sure_and_stands_in_the_way_of_no_theme() {
    let (ground, codebook) = (ground(), suggested());
    let learned = ground.learn(&[lesson(9, &[])]);
    let own = &codebook[0];
    let with = |ticks: f64| Learned {
        thresholds: Thresholds { ticks, none: f64::NEG_INFINITY, ..learned.thresholds },
        ..learned.clone()
    };
    let (all, none) = (with(f64::NEG_INFINITY), with(f64::INFINITY));
    assert_eq!(ticked(&all, &ground, 0), ThemeSet::from_iter([0]));
    assert!(ticked(&none, &ground, 0).is_empty());
    let bars = none.suggest(&ground, 0, own);
    assert!(bars.iter().any(|one| one.theme == 0 && !one.evidence.is_empty()), "the bar stays");
    assert_eq!(none.likely(&ground, 0, own), ThemeSet::from_iter([0]));
    assert!(!none.proposes_none(&ground, 0, own));
    assert!(none.likely(&ground, 10, &codebook[10]).is_empty());
    assert!(none.proposes_none(&ground, 10, &codebook[10]));
}

#[test]
fn the_same_lessons_give_the_same_to_the_last_bit() {
    let lessons: Vec<Lesson> = (0..10).map(|answer| lesson(answer, &[answer % 3])).collect();
    let (ground, again) = (ground(), ground());
    let (one, other) = (ground.learn(&lessons), again.learn(&lessons));
    for answer in 0..TEXTS.len() {
        assert_eq!(one.suggest(&ground, answer, &[]), other.suggest(&again, answer, &[]));
        assert!((one.doubt(&ground, answer) - other.doubt(&again, answer)).abs() < f64::EPSILON);
    }
}

#[test]
fn of_very_many_decisions_a_spread_is_learned_from() {
    let texts: Vec<String> = (0..2_600).map(|n| format!("antwoord {n} over {}", n % 7)).collect();
    let nothing = vec![Vec::new(); texts.len()];
    let ground = Ground::new(texts.iter().map(String::as_str), &nothing, vec![0]);
    let lessons: Vec<Lesson> = (0..2_500).map(|answer| lesson(answer, &[0])).collect();
    let learned = ground.learn(&lessons);
    assert_eq!(learned.lessons(), 2_000);
    assert!(learned.suggest(&ground, 2_550, &[]).iter().any(|one| one.selected));
}
