//! What must not change agreement, and what must not change an interval.

use super::*;
use proptest::prelude::*;

const THEMES: usize = 5;

/// A cell: not seen, or a set of themes.
type Cell = Option<Vec<usize>>;

fn rows(coders: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Vec<Cell>>> {
    let cell = proptest::option::weighted(0.8, proptest::collection::vec(0..THEMES, 0..3));
    coders.prop_flat_map(move |coders| {
        proptest::collection::vec(proptest::collection::vec(cell.clone(), coders), 1..25)
    })
}

fn codings(rows: &[Vec<Cell>]) -> Codings {
    let mut codings = Codings::new(THEMES);
    for (unit, row) in rows.iter().enumerate() {
        for (coder, cell) in (0..).zip(row) {
            if let Some(themes) = cell {
                codings.note(unit, coder, themes.iter().copied().collect());
            }
        }
    }
    codings
}

fn same(a: Value, b: Value) -> bool {
    match (a, b) {
        (Ok(a), Ok(b)) => (a - b).abs() < 1e-9,
        (a, b) => a == b,
    }
}

fn theme_values(agreement: &Agreement, theme: usize) -> Vec<Value> {
    ThemeMeasure::ALL.map(|measure| agreement.theme(theme, measure).unwrap().value).to_vec()
}

fn set_values(agreement: &Agreement) -> Vec<Value> {
    SetMeasure::ALL.map(|measure| agreement.sets(measure).value).to_vec()
}

fn all_same(a: &[Value], b: &[Value]) -> bool {
    a.iter().zip(b).all(|(a, b)| same(*a, *b))
}

/// Alpha of a theme from the definition, pair by pair.
fn alpha_by_pairs(rows: &[Vec<Cell>], theme: usize) -> Option<f64> {
    let units = rows.iter().map(|row| -> Vec<bool> {
        row.iter().flatten().map(|themes| themes.contains(&theme)).collect()
    });
    let units: Vec<Vec<bool>> = units.filter(|unit| unit.len() >= 2).collect();
    let differ = |values: &[bool]| {
        let pairs = values
            .iter()
            .enumerate()
            .flat_map(|(n, a)| values.iter().enumerate().filter(move |(m, b)| n != *m && a != *b));
        pairs.count() as f64
    };
    let values: Vec<bool> = units.concat();
    let n = values.len() as f64;
    let observed: f64 = units.iter().map(|unit| differ(unit) / (unit.len() - 1) as f64).sum();
    let expected = differ(&values) / (n - 1.0);
    (expected > 0.0 && units.len() > 1).then(|| 1.0 - observed / expected)
}

proptest! {
    #[test]
    fn the_order_of_units_changes_nothing_not_even_an_interval(
        (rows, shuffled) in rows(2..5).prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
    ) {
        let resampling = Resampling { resamples: 20, seed: 5 };
        prop_assert_eq!(
            Agreement::of(&codings(&rows), resampling),
            Agreement::of(&codings(&shuffled), resampling)
        );
    }

    #[test]
    fn the_order_of_coders_changes_the_sign_of_bias_and_nothing_else(rows in rows(2..5)) {
        let turned: Vec<Vec<Cell>> =
            rows.iter().map(|row| row.iter().rev().cloned().collect()).collect();
        let (one, other) = (points(&codings(&rows)), points(&codings(&turned)));
        for theme in 0..THEMES {
            let mut values = theme_values(&other, theme);
            let bias = ThemeMeasure::BiasIndex as usize;
            values[bias] = values[bias].map(|bias| -bias);
            prop_assert!(all_same(&theme_values(&one, theme), &values));
        }
        prop_assert!(all_same(&set_values(&one), &set_values(&other)));
    }

    #[test]
    fn themes_under_other_names_keep_their_agreement(
        rows in rows(2..5),
        names in Just((0..THEMES).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let renamed: Vec<Vec<Cell>> = rows
            .iter()
            .map(|row| {
                let cell = |cell: &Cell| Some(cell.as_ref()?.iter().map(|t| names[*t]).collect());
                row.iter().map(cell).collect()
            })
            .collect();
        let (one, other) = (points(&codings(&rows)), points(&codings(&renamed)));
        for (theme, name) in names.iter().enumerate() {
            prop_assert!(all_same(&theme_values(&one, theme), &theme_values(&other, *name)));
        }
        prop_assert!(all_same(&set_values(&one), &set_values(&other)));
    }

    #[test]
    fn all_units_twice_leaves_everything_but_alpha(rows in rows(2..5)) {
        let twice = [rows.clone(), rows.clone()].concat();
        let (one, other) = (points(&codings(&rows)), points(&codings(&twice)));
        // One unit says nothing, two do.
        prop_assume!(one.units > 1);
        for theme in 0..THEMES {
            for measure in ThemeMeasure::ALL {
                // Alpha corrects for how few codings there are; multi-valued alpha does so too.
                if measure != ThemeMeasure::KrippendorffAlpha {
                    let value = |agreement: &Agreement| agreement.theme(theme, measure).unwrap().value;
                    prop_assert!(same(value(&one), value(&other)), "{:?}", measure);
                }
            }
        }
        let pooled = SetMeasure::PooledKappa;
        prop_assert!(same(one.sets(pooled).value, other.sets(pooled).value));
    }

    #[test]
    fn alpha_is_what_its_definition_says_pair_by_pair(rows in rows(2..6)) {
        let agreement = points(&codings(&rows));
        for theme in 0..THEMES {
            let value = agreement.theme(theme, ThemeMeasure::KrippendorffAlpha).unwrap().value;
            match (value, alpha_by_pairs(&rows, theme)) {
                (Ok(value), Some(alpha)) => prop_assert!((value - alpha).abs() < 1e-9),
                (value, alpha) => prop_assert!(value.is_err() && alpha.is_none(), "{value:?} {alpha:?}"),
            }
        }
    }

    #[test]
    fn what_one_coder_saw_alone_changes_nothing(rows in rows(2..5)) {
        let more = |rows: &[Vec<Cell>]| {
            let mut codings = codings(rows);
            for unit in rows.len()..rows.len() + 4 {
                codings.note(unit, 0, [0, 3].into_iter().collect());
            }
            codings
        };
        prop_assert_eq!(points(&codings(&rows)), points(&more(&rows)));
    }

    #[test]
    fn values_are_numbers_of_at_most_one_and_lie_by_their_intervals(rows in rows(2..5)) {
        let agreement = Agreement::of(&codings(&rows), Resampling { resamples: 30, seed: 2 });
        let themes = (0..THEMES).flat_map(|theme| {
            let agreement = &agreement;
            ThemeMeasure::ALL.map(|measure| agreement.theme(theme, measure).unwrap())
        });
        for estimate in themes.chain(SetMeasure::ALL.map(|measure| agreement.sets(measure))) {
            if let Ok(value) = estimate.value {
                prop_assert!(value.is_finite() && value <= 1.0 + 1e-12, "{}", value);
            }
            if let Some(interval) = estimate.interval {
                prop_assert!(interval.low <= interval.high && interval.low.is_finite());
            }
        }
    }
}

/// Themes by a rule, with the second coder off now and then.
fn made(units: usize, themes: usize) -> Codings {
    let mut codings = Codings::new(themes);
    for unit in 0..units {
        let first: ThemeSet = [unit % themes, unit * 7 % 11 % themes].into_iter().collect();
        let off = (unit * 13 % 5 == 0).then_some(unit * 3 % themes);
        codings.note(unit, 0, first);
        codings.note(unit, 1, first.iter().skip(usize::from(unit % 9 == 0)).chain(off).collect());
    }
    codings
}

#[test]
fn intervals_are_the_same_whatever_the_number_of_threads() {
    let codings = made(200, 9);
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| Agreement::of(&codings, Resampling { resamples: 200, seed: 11 }))
    };
    let one = with(1);
    assert_eq!(one, with(2));
    assert_eq!(one, with(5));
    assert_ne!(one, Agreement::of(&codings, Resampling { resamples: 200, seed: 12 }));
}

#[test]
fn a_value_lies_within_its_interval() {
    let agreement = Agreement::of(&made(300, 9), Resampling::default());
    for measure in SetMeasure::ALL {
        let estimate = agreement.sets(measure);
        let interval = estimate.interval.unwrap();
        let value = estimate.value.unwrap();
        assert!(interval.low < value && value < interval.high, "{measure:?} {estimate:?}");
    }
}
