//! Agreement against published tables, where it is undefined, and what must not change it.

mod invariant;
mod published;
mod undefined;

use super::*;
use crate::study::ThemeSet;

/// Codings as a table: a line for each coder, a word for each unit. Letters are themes, `-` is seen
/// without theme, `.` is not seen.
fn coded(table: &str) -> Codings {
    let themes = |word: &str| -> ThemeSet {
        word.bytes()
            .filter(u8::is_ascii_lowercase)
            .map(|letter| usize::from(letter - b'a'))
            .collect()
    };
    let largest = table.bytes().filter(u8::is_ascii_lowercase).max();
    let mut codings = Codings::new(largest.map_or(0, |letter| usize::from(letter - b'a') + 1));
    for (coder, line) in (0..).zip(table.lines().filter(|line| !line.trim().is_empty())) {
        for (unit, word) in line.split_whitespace().enumerate().filter(|(_, word)| *word != ".") {
            codings.note(unit, coder, themes(word));
        }
    }
    codings
}

/// Two coders and one theme: units that both gave it, only the first, only the second, neither.
fn table_of_four(both: usize, first: usize, second: usize, neither: usize) -> Codings {
    let mut codings = Codings::new(1);
    let cells = [(both, 1, 1), (first, 1, 0), (second, 0, 1), (neither, 0, 0)];
    let units = cells.iter().flat_map(|(n, a, b)| std::iter::repeat_n((*a, *b), *n));
    for (unit, (a, b)) in units.enumerate() {
        codings.note(unit, 0, (0..a).collect());
        codings.note(unit, 1, (0..b).collect());
    }
    codings
}

/// Units with, for each, how many coders chose each of several themes that exclude each other.
fn chosen(counts: &[&[u32]]) -> Codings {
    let mut codings = Codings::new(counts.first().map_or(0, |unit| unit.len()));
    for (unit, counts) in counts.iter().enumerate() {
        let themes = counts.iter().enumerate();
        let given = themes.flat_map(|(theme, n)| std::iter::repeat_n(theme, *n as usize));
        for (coder, theme) in (0..).zip(given) {
            codings.note(unit, coder, [theme].into_iter().collect());
        }
    }
    codings
}

fn points(codings: &Codings) -> Agreement {
    Agreement::of(codings, Resampling { resamples: 0, seed: 0 })
}

fn theme(codings: &Codings, theme: usize, measure: ThemeMeasure) -> Value {
    points(codings).theme(theme, measure).unwrap().value
}

fn sets(codings: &Codings, measure: SetMeasure) -> Value {
    points(codings).sets(measure).value
}

#[track_caller]
fn near(value: Value, expected: f64, within: f64) {
    let value = value.unwrap();
    assert!((value - expected).abs() <= within, "{value}, expected {expected}");
}
