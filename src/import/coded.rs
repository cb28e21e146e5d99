//! Codings of several coders in one file: `unit,coder,theme`, a row for each theme that a coder gave a
//! unit, an empty theme for a unit that the coder saw and gave none. No row: not seen.

use super::error::Place;
use super::explain::{names, row_text};
use super::known;
use super::name::{is_blank, key, shown};
use super::table::{Row, Table};
use crate::agreement::Codings;
use crate::message::{Explain, Lang, agreement as text, error_by_explain, visible};
use crate::study::ThemeSet;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Codings with the names that the file has for coders and themes, each in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coded {
    /// The coders, by position.
    pub coders: Vec<String>,
    /// The themes, by position.
    pub themes: Vec<String>,
    /// Who gave what.
    pub codings: Codings,
}

/// What is wrong with such a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields say what they are")]
pub enum CodedError {
    /// A column is missing; `wanted` is its name.
    MissingColumn { file: String, wanted: &'static str, columns: Vec<String> },
    /// The unit or the coder is missing; `column` is its name in the file.
    EmptyCell { place: Place, column: String },
    /// A row says that the coder gave the unit no theme, another (`other`) names one.
    EmptyAndTheme { place: Place, other: usize, unit: String, coder: String, column: String },
    /// With the theme of this row there are more than can be compared.
    TooManyThemes { place: Place, column: String },
}

impl Explain for CodedError {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::MissingColumn { file, wanted, columns } => {
                text::missing_column(lang, visible(file), wanted, names(lang, columns))
            }
            Self::EmptyCell { place, column } => {
                text::empty_cell(lang, place.explain(lang), shown(column))
            }
            Self::EmptyAndTheme { place, other, unit, coder, column } => {
                let other = row_text(lang, place.sheet, *other);
                let (unit, coder, column) = (shown(unit), shown(coder), shown(column));
                text::empty_and_theme(lang, place.explain(lang), column, unit, coder, other)
            }
            Self::TooManyThemes { place, column } => {
                let most = ThemeSet::CAPACITY;
                text::too_many_themes(lang, place.explain(lang), shown(column), most)
            }
        }
    }
}

error_by_explain!(CodedError);

/// Names, each with its position in the order in which they first occur.
#[derive(Default)]
struct Names<'a> {
    positions: HashMap<&'a str, usize>,
    list: Vec<&'a str>,
}

impl<'a> Names<'a> {
    fn position(&mut self, name: &'a str) -> usize {
        match self.positions.entry(name) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                self.list.push(name);
                *new.insert(self.list.len() - 1)
            }
        }
    }

    fn owned(self) -> Vec<String> {
        self.list.into_iter().map(str::to_owned).collect()
    }
}

/// What the rows of one coder say of one unit.
#[derive(Default)]
struct Given {
    themes: ThemeSet,
    /// The first row without a theme.
    empty: Option<usize>,
    /// The first row with one.
    filled: Option<usize>,
}

/// Reads codings by several coders. Names count as they are written, without spaces around them; the same
/// row twice is one coding; other columns are left alone.
///
/// # Errors
/// With the first fault: a missing column, a row without unit or coder, a unit with and without theme by
/// the same coder, more themes than a [`ThemeSet`] holds.
pub fn read_coded(table: &Table) -> Result<Coded, CodedError> {
    let column = |wanted: &'static str, names: &str| {
        let called = |header: &String| known::has(names, &key(header));
        table.headers.iter().position(called).ok_or_else(|| CodedError::MissingColumn {
            file: table.file.clone(),
            wanted,
            columns: table.column_names(),
        })
    };
    let (unit, coder) = (column("unit", known::UNIT)?, column("coder", known::CODER)?);
    let theme = column("theme", known::THEME)?;
    let header = |column: usize| table.headers.get(column).cloned().unwrap_or_default();

    let (mut units, mut coders, mut themes) =
        (Names::default(), Names::default(), Names::default());
    let mut given: HashMap<(usize, usize), Given> = HashMap::new();
    for row in &table.rows {
        let filled = |column: usize| {
            named(row, column).ok_or_else(|| CodedError::EmptyCell {
                place: table.place(row),
                column: header(column),
            })
        };
        let (unit_name, coder_name) = (filled(unit)?, filled(coder)?);
        let at = (units.position(unit_name), coders.position(coder_name));
        let given = given.entry(at).or_default();
        match named(row, theme) {
            Some(name) => {
                let position = themes.position(name);
                if position >= ThemeSet::CAPACITY {
                    let (place, column) = (table.place(row), header(theme));
                    return Err(CodedError::TooManyThemes { place, column });
                }
                given.themes.insert(position);
                given.filled.get_or_insert(row.line);
            }
            None => {
                given.empty.get_or_insert(row.line);
            }
        }
        if let (Some(empty), Some(filled)) = (given.empty, given.filled) {
            return Err(CodedError::EmptyAndTheme {
                place: Place { line: empty, ..table.place(row) },
                other: filled,
                unit: unit_name.to_owned(),
                coder: coder_name.to_owned(),
                column: header(theme),
            });
        }
    }
    let mut codings = Codings::new(themes.list.len());
    for ((unit, coder), given) in given {
        codings.note(unit, u32::try_from(coder).unwrap_or(u32::MAX), given.themes);
    }
    Ok(Coded { coders: coders.owned(), themes: themes.owned(), codings })
}

fn named(row: &Row, column: usize) -> Option<&str> {
    let cell = row.cell(column);
    (!is_blank(cell)).then(|| cell.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::testing::table;

    fn fault(text: &str) -> String {
        read_coded(&table(text)).unwrap_err().explain(Lang::Nl)
    }

    #[test]
    fn rows_are_gathered_per_unit_and_coder() {
        let coded = read_coded(&table(
            "unit,coder,theme\nu1,A,tijd\nu1,B,\nu2,A,tijd\nu1,A,geld\nu2,B,tijd\nu2,B,tijd\nu3,A,geld\n",
        ))
        .unwrap();
        assert_eq!(
            (coded.coders, coded.themes),
            (vec!["A".to_owned(), "B".to_owned()], vec!["tijd".to_owned(), "geld".to_owned()])
        );
        let used = |coder, theme| coded.codings.used(coder, theme);
        assert_eq!([used(0, 0), used(1, 0), used(0, 1), used(1, 1)], [2, 1, 1, 0]);
    }

    #[test]
    fn dutch_headers_and_other_columns_are_fine() {
        assert!(read_coded(&table("Eenheid;Codeur;memo;Thema\nu1;A;twijfel;t\n")).is_ok());
    }

    #[test]
    fn a_missing_column_is_named() {
        assert_eq!(
            fault("respondent,coder,theme\nr1,A,t\n"),
            "proef.csv: de kolom «unit» ontbreekt; geef het bestand de kolommen unit, coder en theme \
             (of eenheid, codeur en thema), nu heeft het «respondent», «coder» en «theme»"
        );
    }

    #[test]
    fn a_row_without_coder_is_named_with_its_column() {
        assert_eq!(
            fault("unit,codeur,theme\nu1,A,t\nu1,,t\n"),
            "proef.csv, regel 3, kolom «codeur»: deze cel is leeg; vul haar in of haal de regel weg"
        );
    }

    #[test]
    fn a_theme_and_none_for_the_same_unit_and_coder_contradict_each_other() {
        assert_eq!(
            fault("unit,coder,theme\nu1,A,t\nu1,B,\nu1,A,\n"),
            "proef.csv, regel 4, kolom «theme»: hier geeft «A» eenheid «u1» geen thema, en op regel 2 \
             wel een; haal een van beide weg"
        );
    }

    #[test]
    fn more_themes_than_fit_are_refused_where_they_begin() {
        let rows: String = (0..65).map(|theme| format!("u1,A,t{theme}\n")).collect();
        let sentence = fault(&format!("unit,coder,theme\n{rows}"));
        assert!(sentence.starts_with("proef.csv, regel 66, kolom «theme»: "), "{sentence}");
        assert!(sentence.contains("64"), "{sentence}");
    }
}
