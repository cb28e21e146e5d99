//! What a user says about columns, in place of the guess.

use super::columns::{Mapping, Settled, guess_beside};
use super::error::ImportError;
use super::name::{column_of_letter, key, nearest_first, plain, split_codes};
use super::named::question_asked;
use super::table::Table;
use crate::codebook::Codebook;

/// Columns that a user points out. A column is named by its header, by its letter in Excel (`C`), or
/// by its number from 1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overrides {
    /// The column with the respondent's number.
    pub id: Option<String>,
    /// The column that tells the groups apart.
    pub group: Option<String>,
    /// Questions with their column; a question may occur more than once, and takes no other columns
    /// than these. Any such pair makes the table wide.
    pub map: Vec<(String, String)>,
}

/// What every column holds: as the user says, and a guess for the rest.
///
/// # Errors
/// When a column or a question is named that does not exist, a header is named that several columns
/// have, or one column is given two uses.
pub fn map_columns(
    table: &Table,
    codebook: &Codebook,
    overrides: &Overrides,
) -> Result<Mapping, ImportError> {
    let table = &*table.under_header(codebook);
    let find = |name: &Option<String>| name.as_deref().map(|name| column(table, name)).transpose();
    let mut settled = Settled {
        respondent: find(&overrides.id)?,
        group: find(&overrides.group)?,
        answers: vec![],
    };
    for (question, name) in &overrides.map {
        let question = question_asked(codebook, question)?;
        settled.answers.push((column(table, name)?, question));
    }
    settled.answers.sort_unstable();
    settled.answers.dedup();
    let mut used: Vec<usize> = settled.answers.iter().map(|(column, _)| *column).collect();
    used.extend(settled.respondent);
    used.extend(settled.group);
    used.sort_unstable();
    if let Some(&[twice, _]) = used.windows(2).find(|pair| matches!(pair, [a, b] if a == b)) {
        let column = table.column_names().get(twice).cloned().unwrap_or_default();
        return Err(ImportError::ColumnTwice { file: table.file.clone(), column });
    }
    Ok(guess_beside(table, codebook, &settled))
}

/// The column that a user means: by its name as shown, its header, its code, its letter, its number.
fn column(table: &Table, asked: &str) -> Result<usize, ImportError> {
    let names = table.column_names();
    let asked_key = key(&plain(asked));
    if let Some(column) = names.iter().position(|name| name == asked.trim()) {
        let repeated =
            table.headers.iter().filter(|header| key(&plain(header)) == asked_key).count();
        if repeated < 2 {
            return Ok(column);
        }
    }
    let where_key = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
        (0..).zip(&table.headers).filter(|(_, header)| fits(header)).map(|(at, _)| at).collect()
    };
    let mut found = where_key(&|header| !asked_key.is_empty() && key(&plain(header)) == asked_key);
    if found.is_empty() {
        found = where_key(&|header| split_codes(header).codes.contains(&asked_key));
    }
    let by_place = || {
        let number = asked.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        number.or_else(|| column_of_letter(asked.trim())).filter(|column| *column < names.len())
    };
    let file = table.file.clone();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => by_place().ok_or_else(|| ImportError::UnknownColumn {
            file,
            asked: asked.to_owned(),
            columns: nearest_first(asked, &names),
        }),
        several => Err(ImportError::AmbiguousColumn {
            file,
            asked: asked.to_owned(),
            columns: several.iter().filter_map(|column| names.get(*column).cloned()).collect(),
        }),
    }
}

/// The headings of the questions, as messages name them.
pub(super) fn question_names(codebook: &Codebook) -> Vec<String> {
    codebook.questions.iter().map(|question| question.heading.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::columns::{Role, Shape};
    use crate::import::testing::{codebook, table};
    use crate::message::{Explain, Lang};
    use crate::study::QuestionId;

    const TEXT: &str = "code;Rol;Wat houdt u tegen?;Anders, namelijk;Anders, namelijk;Q40\n\
                        a;vast;angst;x;y;nooit\n\
                        b;vast;tijd;x;y;soms\n";

    fn mapped(map: &[(&str, &str)]) -> Result<Vec<Role>, ImportError> {
        let map = map.iter().map(|(q, c)| ((*q).to_owned(), (*c).to_owned())).collect();
        let overrides = Overrides { map, ..Overrides::default() };
        map_columns(&table(TEXT), &codebook(), &overrides).map(|mapping| mapping.roles)
    }

    fn answers(roles: &[Role], question: &str) -> Vec<usize> {
        let role = Role::Answer(QuestionId(question.into()));
        (0..).zip(roles).filter(|(_, found)| **found == role).map(|(at, _)| at).collect()
    }

    #[test]
    fn a_column_is_named_by_header_letter_or_number() {
        for column in ["wat houdt u tegen", "Wat houdt u tegen?", "C", "c", "3"] {
            assert_eq!(answers(&mapped(&[("data", column)]).unwrap(), "data"), [2], "{column}");
        }
        let second = mapped(&[("data", "Anders, namelijk (2)")]).unwrap();
        assert_eq!(answers(&second, "data"), [4]);
        assert_eq!(answers(&mapped(&[("data", "q40")]).unwrap(), "data"), [5]);
    }

    #[test]
    fn a_question_that_is_mapped_takes_only_the_columns_named() {
        let roles = mapped(&[("Q40", "C"), ("pdca", "D")]).unwrap();
        assert_eq!(answers(&roles, "pdca"), [2, 3]);
        assert_eq!(answers(&mapped(&[("data", "C")]).unwrap(), "pdca"), [5]);
    }

    #[test]
    fn respondent_and_group_are_as_the_user_says() {
        let overrides =
            Overrides { id: Some("E".into()), group: Some("rol".into()), ..Overrides::default() };
        let mapping = map_columns(&table(TEXT), &codebook(), &overrides).unwrap();
        assert_eq!(mapping.column(&Role::Respondent), Some(4));
        assert_eq!(mapping.column(&Role::Group), Some(1));
    }

    #[test]
    fn a_mapped_question_makes_the_table_wide() {
        let overrides =
            Overrides { map: vec![("data".into(), "antwoord".into())], ..Overrides::default() };
        let long = table("respondent;vraag;antwoord\n1;x;angst\n");
        assert_eq!(map_columns(&long, &codebook(), &overrides).unwrap().shape, Shape::Wide);
    }

    #[test]
    fn an_unknown_column_is_named_with_the_nearest_first() {
        let error = mapped(&[("data", "wat houd u tegen")]).unwrap_err();
        assert_eq!(
            error.explain(Lang::Nl),
            "proef.csv heeft geen kolom «wat houd u tegen»; wel «Wat houdt u tegen?», «code», «Rol», \
             «Anders, namelijk», «Q40» en «Anders, namelijk (2)»"
        );
        assert!(matches!(mapped(&[("data", "G")]), Err(ImportError::UnknownColumn { .. })));
        assert!(matches!(mapped(&[("data", "7")]), Err(ImportError::UnknownColumn { .. })));
        assert!(matches!(mapped(&[("data", "0")]), Err(ImportError::UnknownColumn { .. })));
    }

    #[test]
    fn a_header_that_occurs_twice_needs_a_letter() {
        assert!(matches!(
            mapped(&[("data", "Anders, namelijk")]),
            Err(ImportError::AmbiguousColumn { columns, .. })
                if columns == ["Anders, namelijk", "Anders, namelijk (2)"]
        ));
    }

    #[test]
    fn an_unknown_question_is_named_with_the_nearest_first() {
        assert!(matches!(
            mapped(&[("leren", "C")]),
            Err(ImportError::UnknownQuestion { questions, .. })
                if questions[0] == "Q40 - Leren en verbeteren"
        ));
    }

    #[test]
    fn a_column_is_only_one_thing() {
        assert!(matches!(
            mapped(&[("data", "C"), ("pdca", "3")]),
            Err(ImportError::ColumnTwice { column, .. }) if column == "Wat houdt u tegen?"
        ));
    }
}
