//! The groups of a study: the codebook names them, and a file spells them in several ways.

use super::name::{is_blank, key};
use super::table::Table;
use crate::codebook::Codebook;
use std::collections::{BTreeSet, HashMap, HashSet};

/// A group with a shorter name than this is not known by the beginning of a word.
const LONG: usize = 3;

/// The names of the groups in a codebook, with their keys.
pub(super) struct Groups {
    names: Vec<(String, String)>,
}

impl Groups {
    /// The groups that have columns of their own in the codebook.
    pub fn of(codebook: &Codebook) -> Self {
        let columns = codebook.questions.iter().flat_map(|question| question.columns.keys());
        let names: BTreeSet<(String, String)> = columns
            .map(|name| (key(name), name.clone()))
            .filter(|(key, _)| !key.is_empty())
            .collect();
        Self { names: names.into_iter().collect() }
    }

    /// The names as the codebook has them.
    pub fn names(&self) -> Vec<String> {
        self.names.iter().map(|(_, name)| name.clone()).collect()
    }

    /// The group that a value stands for: `Interne casemanager` for `intern`. None when its words begin
    /// with no group or with more than one.
    pub fn named(&self, value: &str) -> Option<&str> {
        let whole = key(value);
        let words: Vec<String> = value.split(|c: char| !c.is_alphanumeric()).map(key).collect();
        let equal = self.names.iter().find(|(key, _)| *key == whole);
        let begins = |name: &str| {
            words.iter().any(|word| {
                word == name || (name.chars().count() >= LONG && word.starts_with(name))
            })
        };
        let mut begun = self.names.iter().filter(|(key, _)| begins(key));
        let only = match (begun.next(), begun.next()) {
            (found, None) => found,
            _ => None,
        };
        equal.or(only).map(|(_, name)| name.as_str())
    }

    /// Whether all values are groups but for case and punctuation.
    pub fn are_exactly(&self, values: &HashSet<&str>) -> bool {
        let is_group = |value: &str| self.names.iter().any(|(name, _)| *name == key(value));
        values.iter().all(|value| is_group(value))
    }

    /// How many groups the values stand for; 0 when any of them stands for none.
    pub fn covered(&self, values: &HashSet<&str>) -> usize {
        let groups: Option<HashSet<&str>> = values.iter().map(|value| self.named(value)).collect();
        groups.map_or(0, |groups| groups.len())
    }

    /// One spelling for each value of a column: the name of its group in the codebook, or else the
    /// first spelling in the file that differs only in case, accents and punctuation.
    pub fn spellings(&self, table: &Table, column: usize) -> HashMap<String, String> {
        let mut first: HashMap<String, String> = HashMap::new();
        let values = table.column(column).map(str::trim).filter(|cell| !is_blank(cell));
        let spelling = |value: &str| {
            let same = key(value);
            let name = self.named(value).unwrap_or(value).to_owned();
            if same.is_empty() {
                return (value.to_owned(), name);
            }
            (value.to_owned(), first.entry(same).or_insert(name).clone())
        };
        values.map(spelling).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::columns::guess;
    use crate::import::study::to_study;
    use crate::import::testing::{codebook, table};
    use crate::study::{RespondentId, Study};

    fn study(text: &str) -> Study {
        let (table, codebook) = (table(text), codebook());
        to_study("t", &table, &guess(&table, &codebook), &codebook).unwrap().0
    }

    #[test]
    fn a_value_stands_for_the_one_group_that_a_word_of_it_begins_with() {
        let groups = Groups::of(&codebook());
        for (value, group) in [
            ("INTERN", Some("intern")),
            ("Interne casemanager", Some("intern")),
            ("casemanager (extern)", Some("extern")),
            ("intern en extern", None),
            ("anders", None),
            ("", None),
        ] {
            assert_eq!(groups.named(value), group, "{value}");
        }
    }

    #[test]
    fn every_value_has_one_spelling() {
        let table =
            table("nr;x\n1;Intern\n2;INTERN \n3;Interne casemanager\n4;Beide\n5;beide.\n6;\n");
        let spellings = Groups::of(&codebook()).spellings(&table, 1);
        let of = |value: &str| spellings.get(value).map(String::as_str);
        for value in ["Intern", "INTERN", "Interne casemanager"] {
            assert_eq!(of(value), Some("intern"));
        }
        assert_eq!((of("Beide"), of("beide.")), (Some("Beide"), Some("Beide")));
        assert_eq!(spellings.len(), 5);
    }

    #[test]
    fn spellings_of_a_group_are_one_group() {
        let study =
            study("nr;groep;Q30\n1;Intern;a\n2;INTERN;b\n3;Interne casemanager;c\n4;extern;d\n");
        let groups: Vec<_> = (0..4).map(|at| study.group_of(RespondentId(at)).unwrap()).collect();
        assert_eq!(groups, ["intern", "intern", "intern", "extern"]);
    }

    #[test]
    fn rows_of_one_respondent_may_spell_the_group_differently() {
        let text = "respondent,groep,vraag,antwoord\n1,intern,Q30,a\n1,Intern,Q40,b\n";
        assert_eq!(study(text).answers.len(), 2);
    }
}
