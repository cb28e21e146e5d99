//! The matrix as JSON, for programs: everything that was counted and computed, as raw numbers.
//!
//! Keys are English and do not change with the language or layout. Shares, bounds and differences run
//! from 0 to 1 (-1 to 1); what is undefined is `null`.

use super::figures::{Figures, GroupFigures, figures};
use super::{ExportError, Format};
use crate::decide::ConsensusCount;
use crate::matrix::stats::{Contrast, Interval};
use crate::matrix::{Basis, Matrix, Table, Tally};
use serde::Serialize;

/// The bytes of the file, indented, ending in a line break.
///
/// # Errors
/// When the text cannot be written, which memory always can.
pub fn render(matrix: &Matrix) -> Result<Vec<u8>, ExportError> {
    let failed = ExportError::not_built(Format::Json);
    let mut bytes = serde_json::to_vec_pretty(&File::of(matrix)).map_err(failed)?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[derive(Serialize)]
struct File<'a> {
    study: &'a str,
    codebook: Codebook<'a>,
    coding: Coding<'a>,
    bands: Vec<Band<'a>>,
    levels: Vec<Level<'a>>,
    group_variable: Option<&'a str>,
    groups: &'a [String],
    order: &'a str,
    questions: Vec<Question<'a>>,
}

#[derive(Serialize)]
struct Codebook<'a> {
    title: &'a str,
    version: u32,
}

/// `{"coder": "MN"}`, or the same with what coders agree on or settled.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Coding<'a> {
    Coder(&'a str),
    Consensus { coders: &'a [String], same: usize, settled: usize, single: usize, open: usize },
}

#[derive(Serialize)]
struct Band<'a> {
    label: &'a str,
    from: f64,
}

#[derive(Serialize)]
struct Level<'a> {
    code: &'a str,
    label: &'a str,
}

#[derive(Serialize)]
struct Question<'a> {
    id: &'a str,
    heading: &'a str,
    answered: Count<'a>,
    no_answer: usize,
    coded: Count<'a>,
    without_theme: Count<'a>,
    themes: Vec<Theme<'a>>,
}

/// Respondents over all, and by group in the order of `groups`.
#[derive(Serialize)]
struct Count<'a> {
    all: usize,
    by_group: &'a [usize],
}

#[derive(Serialize)]
struct Theme<'a> {
    id: &'a str,
    label: &'a str,
    subtheme: &'a str,
    example: Option<Example<'a>>,
    frequency: Option<&'a str>,
    levels: &'a str,
    implication: &'a str,
    count: usize,
    of: usize,
    share: Option<f64>,
    interval: Option<Bounds>,
    by_group: Vec<Group<'a>>,
    contrast: Option<FirstLessSecond>,
}

/// Without who said it.
#[derive(Serialize)]
struct Example<'a> {
    text: &'a str,
    chosen: bool,
}

#[derive(Serialize)]
struct Group<'a> {
    group: &'a str,
    frequency: Option<&'a str>,
    count: usize,
    of: usize,
    share: Option<f64>,
    interval: Option<Bounds>,
}

#[derive(Serialize)]
struct Bounds {
    low: f64,
    high: f64,
}

/// How the first of two groups differs from the second.
#[derive(Serialize)]
struct FirstLessSecond {
    difference: f64,
    interval: Bounds,
    p: f64,
    p_holm: f64,
}

impl<'a> File<'a> {
    fn of(matrix: &'a Matrix) -> Self {
        let bands = matrix.bands.iter();
        let levels = matrix.levels.iter();
        Self {
            study: &matrix.title,
            codebook: Codebook { title: &matrix.codebook_title, version: matrix.codebook_version },
            coding: match &matrix.basis {
                Basis::Coder(name) => Coding::Coder(name),
                Basis::Consensus { coders, count } => {
                    let ConsensusCount { same, settled, single, open } = *count;
                    Coding::Consensus { coders, same, settled, single, open }
                }
            },
            bands: bands.map(|band| Band { label: &band.label, from: band.from }).collect(),
            levels: levels.map(|(code, label)| Level { code, label }).collect(),
            group_variable: matrix.group_variable.as_deref(),
            groups: &matrix.groups,
            order: matrix.order.name(),
            questions: matrix.tables.iter().map(|table| Question::of(matrix, table)).collect(),
        }
    }
}

impl<'a> Question<'a> {
    fn of(matrix: &'a Matrix, table: &'a Table) -> Self {
        Self {
            id: &table.question.0,
            heading: &table.heading,
            answered: Count::of(&table.answered),
            no_answer: table.no_answer,
            coded: Count::of(&table.coded),
            without_theme: Count::of(&table.without_theme),
            themes: figures(matrix, table).iter().map(Theme::of).collect(),
        }
    }
}

impl<'a> Count<'a> {
    fn of(tally: &'a Tally) -> Self {
        Self { all: tally.all, by_group: &tally.by_group }
    }
}

impl<'a> Theme<'a> {
    fn of(figures: &Figures<'a>) -> Self {
        let row = figures.row;
        Self {
            id: &row.theme.0,
            label: &row.label,
            subtheme: &row.subtheme,
            example: row
                .quote
                .as_ref()
                .map(|quote| Example { text: &quote.text, chosen: quote.chosen }),
            frequency: figures.band,
            levels: &row.levels,
            implication: &row.implication,
            count: figures.all.count,
            of: figures.all.of,
            share: figures.all.share(),
            interval: figures.interval.map(Bounds::from),
            by_group: figures.groups.iter().map(Group::of).collect(),
            contrast: figures.contrast.map(FirstLessSecond::from),
        }
    }
}

impl<'a> Group<'a> {
    fn of(figures: &GroupFigures<'a>) -> Self {
        Self {
            group: figures.name,
            frequency: figures.band,
            count: figures.share.count,
            of: figures.share.of,
            share: figures.share.share(),
            interval: figures.share.wilson().map(Bounds::from),
        }
    }
}

impl From<Interval> for Bounds {
    fn from(Interval { low, high }: Interval) -> Self {
        Self { low, high }
    }
}

impl From<Contrast> for FirstLessSecond {
    fn from(contrast: Contrast) -> Self {
        Self {
            difference: contrast.difference.estimate,
            interval: contrast.difference.interval.into(),
            p: contrast.p,
            p_holm: contrast.p_corrected,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample;
    use serde_json::{Value, json};

    fn read(matrix: &Matrix) -> Value {
        serde_json::from_slice(&render(matrix).unwrap()).unwrap()
    }

    #[test]
    fn numbers_are_raw_and_keys_are_english() {
        let value = read(&sample::matrix());
        let theme = &value["questions"][0]["themes"][0];
        assert_eq!(theme["label"], "Privacy (AVG)");
        assert_eq!(theme["frequency"], "Hoog");
        assert_eq!(theme["count"], 99);
        assert_eq!(theme["share"], 99.0 / 301.0);
        assert_eq!(theme["by_group"][1]["share"], 45.0 / 111.0);
        assert!(theme["contrast"]["p"].is_f64());
        assert_eq!(value["questions"][0]["answered"]["by_group"], json!([190, 111]));
        assert_eq!(value["coding"], json!({ "coder": "MN" }));
    }

    #[test]
    fn what_is_undefined_is_null() {
        let mut matrix = sample::matrix();
        sample::uncode(&mut matrix);
        let theme = &read(&matrix)["questions"][0]["themes"][0];
        for key in ["share", "interval", "frequency", "example", "contrast"] {
            assert!(theme[key].is_null(), "{key}");
        }
    }

    #[test]
    fn who_said_a_quote_is_not_in_the_file() {
        let text = String::from_utf8(render(&sample::matrix()).unwrap()).unwrap();
        assert!(!text.contains("4711"));
        assert!(text.contains("\"chosen\": true"));
    }
}
