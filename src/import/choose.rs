//! Which of the columns that match a question hold its open answers: beside the open column of a
//! question survey tools put its options, and a researcher puts a closed question under the same code.

use super::matching::{Match, Strength};
use super::name::{key, plain};
use super::profile::{Content, content, options};
use super::table::Table;
use std::collections::BTreeMap;

/// From how many filled cells on recurring values say that a question is closed; with fewer, a few
/// short answers that happen to agree look the same.
const ENOUGH: usize = 10;

/// A column with the question that its header matches.
pub(super) type Found = (usize, Match);

/// The columns to take, by question and code: the surest ones, so that `Q30` is not joined with
/// `Q30 - Topics`; not a closed one where there is an open one; a part of the text only when the
/// question has no better match at all.
pub(super) fn choose(table: &Table, found: Vec<Found>) -> Vec<Found> {
    let mut best: BTreeMap<usize, Strength> = BTreeMap::new();
    let mut by_code: BTreeMap<(usize, Option<String>), Vec<Found>> = BTreeMap::new();
    for (column, this) in found {
        let of_all = best.entry(this.question).or_insert(this.strength);
        *of_all = this.strength.max(*of_all);
        by_code.entry((this.question, this.code.clone())).or_default().push((column, this));
    }
    let mut chosen: Vec<Found> = by_code.into_values().flat_map(|f| open_of(table, f)).collect();
    chosen.retain(|(_, this)| {
        this.strength != Strength::Part || best.get(&this.question) == Some(&this.strength)
    });
    chosen
}

/// How many different answers a column has that looks like a closed question; `None` for another.
pub(super) fn closed_options(table: &Table, column: usize) -> Option<usize> {
    let (filled, distinct) = options(table.column(column))?;
    (filled >= ENOUGH && distinct * 2 <= filled).then_some(distinct)
}

/// Of the columns of one code those that hold its open answers.
fn open_of(table: &Table, found: Vec<Found>) -> Vec<Found> {
    let Some(best) = found.iter().map(|(_, this)| this.strength).max() else { return found };
    let (surest, vaguer): (Vec<Found>, Vec<Found>) =
        found.into_iter().partition(|(_, this)| this.strength == best);
    let closed = |column: usize| options(table.column(column)).is_some();
    if surest.iter().all(|(column, _)| closed(*column)) {
        let is_open = |column: usize| content(table.column(column)) == Content::OpenText;
        let open: Vec<Found> = vaguer.into_iter().filter(|(column, _)| is_open(*column)).collect();
        if !open.is_empty() {
            return open;
        }
        if surest.len() > 1 {
            let named = |column: usize| table.headers.get(column).is_some_and(|h| asks_more(h));
            let (more, rest): (Vec<Found>, Vec<Found>) =
                surest.into_iter().partition(|(column, _)| named(*column));
            let kept = if more.is_empty() { rest } else { more };
            let all_sure = kept.iter().all(|(column, _)| closed_options(table, *column).is_some());
            return if kept.len() > 1 && all_sure { Vec::new() } else { kept };
        }
        return surest;
    }
    surest.into_iter().filter(|(column, _)| !closed(*column)).collect()
}

/// Whether a header names the open part of a question: `Q28[other]`, `Q28_4_TEXT`, `Q28 Toelichting`.
fn asks_more(header: &str) -> bool {
    let key = key(&plain(header));
    ["toelichting", "anders", "namelijk"].iter().any(|word| key.contains(word))
        || ["other", "text", "tekst", "comment"].iter().any(|end| key.ends_with(end))
}

#[cfg(test)]
mod tests {
    use crate::import::columns::{Role, guess};
    use crate::import::testing::{codebook, table};
    use crate::import::to_study;
    use crate::message::Lang;

    /// The names of the columns that are taken for answers.
    fn taken(text: &str) -> Vec<String> {
        let table = table(text);
        let roles = guess(&table, &codebook()).roles;
        let names = table.column_names().into_iter().zip(roles);
        names.filter(|(_, role)| matches!(role, Role::Answer(_))).map(|(name, _)| name).collect()
    }

    #[test]
    fn closed_parts_of_a_question_are_not_joined_with_its_open_part() {
        let text = "id,groep,Q30[SQ001],Q30[SQ002],Q30[other]\n\
                    1,intern,Nee,Nee,ik bel met de bedrijfsarts en vraag het na\n\
                    2,extern,Ja,Nee,\n3,intern,Ja,Nee,via het systeem van de werkgever\n";
        assert_eq!(taken(text), ["Q30[other]"]);
        let short = "id,Q30[SQ001],Q30[SQ002],Q30[other]\n1,Nee,Nee,angst\n2,Ja,Nee,\n";
        assert_eq!(taken(short), ["Q30[other]"]);
    }

    #[test]
    fn a_closed_column_gives_way_to_the_open_column_of_the_same_code() {
        let text = "id,Q30,Q30 Toelichting\n1,Ja,we delen niets uit angst voor de AVG\n\
                    2,Nee,er is geen gezamenlijk systeem\n3,Ja,\n";
        assert_eq!(taken(text), ["Q30 Toelichting"]);
    }

    #[test]
    fn a_closed_column_is_taken_for_want_of_an_open_one_with_a_note() {
        let rows: String =
            (0..12).map(|n| format!("{n};{}\n", ["Ja", "Nee", "Soms"][n % 3])).collect();
        let (table, codebook) = (table(&format!("id;Q30\n{rows}")), codebook());
        let mapping = guess(&table, &codebook);
        let lines = to_study("t", &table, &mapping, &codebook).unwrap().1.lines(Lang::Nl);
        let note = "let op: B «Q30» lijkt een gesloten vraag (3 verschillende antwoorden); wijs de \
                    open vraag aan met --map";
        assert!(lines.iter().any(|line| line == note), "{lines:?}");
    }

    #[test]
    fn a_few_short_answers_do_not_make_a_question_closed() {
        let (table, codebook) = (table("id;Q30;Q38\n1;tijd;\n2;tijd;\n3;;angst\n"), codebook());
        let mapping = guess(&table, &codebook);
        let lines = to_study("t", &table, &mapping, &codebook).unwrap().1.lines(Lang::Nl);
        assert_eq!(mapping.roles[1], mapping.roles[2], "both feed the question");
        assert!(!lines.iter().any(|line| line.contains("gesloten")), "{lines:?}");
    }

    #[test]
    fn several_closed_columns_without_an_open_one_are_no_answers() {
        let rows: String = (0..12).map(|n| format!("{n},Ja,Nee,nooit{n}\n")).collect();
        assert_eq!(taken(&format!("id,Q30[SQ001],Q30[SQ002],Q40\n{rows}")), ["Q40"]);
    }
}
