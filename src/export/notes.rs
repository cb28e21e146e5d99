//! The small print under a table: of how many, whose coding, which thresholds, which group differs.

use super::figures::{Figures, GroupFigures};
use crate::decide::ConsensusCount;
use crate::matrix::stats::Proportion;
use crate::matrix::{Basis, Matrix, Order, Table, Tally, percentage};
use crate::message::{Lang, export as text, list, whole};

/// The lines under a table, in the order in which they are printed.
#[must_use]
pub fn notes(lang: Lang, matrix: &Matrix, table: &Table, figures: &[Figures<'_>]) -> Vec<String> {
    let mut lines = vec![counts(lang, matrix, table)];
    let nobody = |share: &Proportion| share.of > 0 && share.count == 0;
    let says_none = figures
        .iter()
        .any(|row| nobody(&row.all) || row.groups.iter().any(|group| nobody(&group.share)));
    let mut sentences = vec![bands(lang, matrix, denominator(lang, table), says_none)];
    sentences.extend(order(lang, matrix.order));
    sentences.push(text::note_coding(
        lang,
        basis(lang, &matrix.basis),
        &matrix.codebook_title,
        matrix.codebook_version,
    ));
    lines.push(sentences.join(" "));
    lines.extend(group_note(lang, matrix, figures));
    lines
}

/// Whose codings were counted, within a sentence.
#[must_use]
pub fn basis(lang: Lang, basis: &Basis) -> String {
    match basis {
        Basis::Coder(name) => text::basis_coder(lang, name),
        Basis::Consensus { coders, count } => {
            let ConsensusCount { same, settled, single, open } = *count;
            let number = |count| whole(lang, count);
            let mut counts = vec![text::basis_same(lang, number(same))];
            counts.extend((settled > 0).then(|| text::basis_settled(lang, number(settled))));
            counts.extend((single > 0).then(|| text::basis_single(lang, number(single))));
            counts.extend((open > 0).then(|| text::basis_open(lang, number(open))));
            text::basis_consensus(lang, list(lang, coders), counts.join("; "))
        }
    }
}

/// How the themes are ordered, when it is not as in the codebook.
#[must_use]
pub fn order(lang: Lang, order: Order) -> Option<String> {
    match order {
        Order::Codebook => None,
        Order::Frequency => Some(text::note_by_frequency(lang)),
        Order::Difference => Some(text::note_by_difference(lang)),
    }
}

/// Respondents who answered, were coded and had no theme, with the groups.
fn counts(lang: Lang, matrix: &Matrix, table: &Table) -> String {
    let after_colon = |tally: &Tally| match split(lang, matrix, tally) {
        split if split.is_empty() => split,
        split => format!(": {split}"),
    };
    let in_brackets = |tally: &Tally| match split(lang, matrix, tally) {
        split if split.is_empty() => split,
        split => format!(" ({split})"),
    };
    let mut sentences =
        vec![text::note_answered(lang, table.answered.all, after_colon(&table.answered))];
    if table.coded.all == 0 {
        sentences.push(text::note_nothing_coded(lang));
        return sentences.join(" ");
    }
    if table.coded != table.answered {
        sentences.push(text::note_coded(lang, table.coded.all, in_brackets(&table.coded)));
    }
    let without = &table.without_theme;
    let without_split = if without.all == 0 { String::new() } else { in_brackets(without) };
    sentences.push(text::note_without_theme(lang, without.all, without_split));
    if table.no_answer > 0 {
        sentences.push(text::note_no_answer(lang, table.no_answer));
    }
    if !matrix.pooled.is_empty() {
        sentences.push(text::note_pooled(lang, list(lang, &matrix.pooled)));
    }
    sentences.join(" ")
}

/// `intern 190, extern 111, groep onbekend 3`; empty when there are no groups.
fn split(lang: Lang, matrix: &Matrix, tally: &Tally) -> String {
    if matrix.groups.is_empty() {
        return String::new();
    }
    let mut parts: Vec<String> = matrix
        .groups
        .iter()
        .zip(&tally.by_group)
        .map(|(group, count)| format!("{group} {count}"))
        .collect();
    match without_group(tally) {
        0 => (),
        unknown => parts.push(text::unknown_group(lang, unknown)),
    }
    parts.join(", ")
}

/// How many respondents of a tally have no group.
#[must_use]
pub fn without_group(tally: &Tally) -> usize {
    tally.all.saturating_sub(tally.by_group.iter().sum())
}

fn denominator(lang: Lang, table: &Table) -> String {
    if table.coded.all == table.answered.all {
        text::of_answered(lang)
    } else {
        text::of_coded(lang)
    }
}

/// What the words in the column of frequencies mean, with the word for none where that is printed.
#[must_use]
pub fn bands(lang: Lang, matrix: &Matrix, denominator: String, says_none: bool) -> String {
    let several = matrix.bands.len() > 1;
    let mut bands: Vec<String> = matrix
        .bands
        .iter()
        .map(|band| {
            if several && band.from <= 0.0 {
                text::band_below(lang, &band.label)
            } else {
                text::band_from(lang, &band.label, threshold(lang, band.from))
            }
        })
        .collect();
    bands.extend(says_none.then(|| text::band_none(lang, text::frequency_none(lang))));
    text::note_bands(lang, bands.join(", "), denominator)
}

/// A threshold without needless decimals: `30%`, `12,5%`.
fn threshold(lang: Lang, share: f64) -> String {
    let number = format!("{:.2}", share * 100.0);
    let number = number.trim_end_matches('0').trim_end_matches('.');
    let number = if lang == Lang::Nl { number.replace('.', ",") } else { number.to_owned() };
    format!("{number}%")
}

/// Which themes fall in another band for a group than for all; `None` when there is nothing to compare.
#[must_use]
pub fn group_note(lang: Lang, matrix: &Matrix, figures: &[Figures<'_>]) -> Option<String> {
    let comparable = |row: &Figures<'_>| {
        row.groups.iter().filter(|group| group.frequency(lang).is_some()).count() > 1
    };
    if !figures.iter().any(comparable) {
        return None;
    }
    let variable = matrix.group_variable.clone().unwrap_or_else(|| text::groups(lang));
    let deviating: Vec<String> = figures
        .iter()
        .filter(|row| row.groups.iter().any(|group| group.deviates))
        .map(|row| {
            let groups: Vec<String> =
                row.groups.iter().filter_map(|group| in_band(lang, matrix, group)).collect();
            format!("{}: {}", row.row.label, groups.join(", "))
        })
        .collect();
    if !deviating.is_empty() {
        return Some(text::note_groups_differ(lang, variable, deviating.join("; ")));
    }
    // That nobody in a group gave a theme is printed in another word than that few did.
    let says_none = |row: &Figures<'_>| {
        row.all.count > 0 && row.groups.iter().any(|group| group.share.count == 0)
    };
    Some(match matrix.bands.last().filter(|_| figures.iter().any(says_none)) {
        Some(lowest) => {
            let none = text::frequency_none(lang);
            text::note_groups_agree_but_none(lang, variable, none, lowest.label.clone())
        }
        None => text::note_groups_agree(lang, variable),
    })
}

/// `intern Midden-hoog (28,1%)`.
fn in_band(lang: Lang, matrix: &Matrix, group: &GroupFigures<'_>) -> Option<String> {
    let share = percentage(lang, 1, group.share.share()?, &matrix.bands);
    Some(format!("{} {} ({share}%)", group.name, group.frequency(lang)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::figures::figures;
    use crate::export::sample;

    fn notes_of(matrix: &Matrix, table: usize) -> Vec<String> {
        let table = &matrix.tables[table];
        notes(Lang::Nl, matrix, table, &figures(matrix, table))
    }

    #[test]
    fn the_small_print_tells_of_how_many_by_whom_and_which_groups_differ() {
        assert_eq!(
            notes_of(&sample::matrix(), 0),
            [
                "n = 301 respondenten die antwoordden: intern 190, extern 111. Zonder thema: 12 (intern 8, extern 4).",
                "Frequentie: Hoog vanaf 30%, Midden-hoog vanaf 20%, Midden vanaf 10%, Laag daaronder, van de respondenten die antwoordden. Codering: codeur MN; codeboek ‘Themamatrix preventie’, versie 3.",
                "Bij uitsplitsing naar ‘Type casemanager’ in een andere klasse dan het totaal: Privacy (AVG): intern Midden-hoog (28,4%), extern Hoog (40,5%).",
            ]
        );
    }

    #[test]
    fn another_order_than_that_of_the_codebook_is_told() {
        let by_frequency = sample::matrix().in_order(Order::Frequency);
        assert!(
            notes_of(&by_frequency, 0)[1].contains(" Het vaakst genoemde thema staat bovenaan. ")
        );
        let by_difference = sample::matrix().in_order(Order::Difference);
        assert!(notes_of(&by_difference, 0)[1].contains("het meest verschillen"));
    }

    #[test]
    fn it_says_so_when_the_groups_agree_with_the_total() {
        assert_eq!(
            notes_of(&sample::matrix(), 1)[2],
            "Bij uitsplitsing naar ‘Type casemanager’ valt elke groep bij elk thema in dezelfde klasse als het totaal."
        );
    }

    #[test]
    fn answers_not_coded_yet_and_respondents_without_group_are_counted_apart() {
        let mut matrix = sample::matrix();
        let table = &mut matrix.tables[0];
        table.answered.all = 304;
        table.without_theme = Tally { all: 0, by_group: vec![0, 0] };
        let lines = notes_of(&matrix, 0);
        assert_eq!(
            lines[0],
            "n = 304 respondenten die antwoordden: intern 190, extern 111, groep onbekend 3. Daarvan gecodeerd: 301 (intern 190, extern 111); de frequenties gaan over deze 301. Zonder thema: 0."
        );
        assert!(lines[1].contains("van de respondenten van wie het antwoord is gecodeerd."));
    }

    #[test]
    fn without_codings_or_groups_nothing_is_compared() {
        let mut matrix = sample::matrix();
        sample::uncode(&mut matrix);
        let lines = notes_of(&matrix, 0);
        assert!(lines[0].ends_with("Daarvan is nog geen antwoord gecodeerd."));
        assert_eq!(lines.len(), 2);

        let mut matrix = sample::matrix();
        sample::ungroup(&mut matrix);
        let lines = notes_of(&matrix, 0);
        assert_eq!(lines[0], "n = 301 respondenten die antwoordden. Zonder thema: 12.");
        assert_eq!(lines.len(), 2);
    }

    #[test]
    fn what_is_left_out_and_what_is_not_told_apart_is_said() {
        let mut matrix = sample::matrix();
        matrix.tables[0].no_answer = 19;
        matrix.pooled = vec!["extern".into(), "intern".into()];
        let lines = notes_of(&matrix, 0);
        assert!(lines[0].ends_with(
            "Niet meegeteld: 19 met een tekst die als geen antwoord telt. \
             Niet uitgesplitst naar extern en intern: de gegevens noemen geen groep."
        ));
    }

    #[test]
    fn thresholds_have_no_needless_decimals() {
        assert_eq!(threshold(Lang::Nl, 0.3), "30%");
        assert_eq!(threshold(Lang::Nl, 0.125), "12,5%");
        assert_eq!(threshold(Lang::En, 0.125), "12.5%");
    }
}
