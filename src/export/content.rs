//! The appendix in words, the same for every format that is read by people.
//!
//! Here: which texts stand where. Not here: how they look (docx, markdown, xlsx).

use super::figures::{Figures, figures};
use super::notes::{basis, notes};
use super::text::in_quotes;
use super::{Layout, Options};
use crate::matrix::percentage;
use crate::matrix::stats::{Contrast, Interval};
use crate::matrix::{Matrix, Table};
use crate::message::{Lang, decimal, export as text};
use std::borrow::Cow;

/// What stands in a cell where there is nothing to say.
const NOTHING: &str = "–";
/// The most groups beside each other in one table of numbers.
const GROUPS_ACROSS: usize = 6;

/// The whole appendix.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// Heading of the appendix.
    pub title: String,
    /// The study.
    pub subtitle: String,
    /// Paragraphs before the first table: what it is, the levels, and for the extended layout how the
    /// numbers were computed.
    pub intro: Vec<String>,
    /// Headings of the six columns.
    pub columns: [String; 6],
    /// One for each question.
    pub sections: Vec<Section>,
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Heading of the question.
    pub heading: String,
    /// The six cells of each theme.
    pub rows: Vec<[String; 6]>,
    /// Tables of numbers (extended layout): one, or more when there are many groups.
    pub numbers: Vec<Grid>,
    /// Small print under the tables.
    pub notes: Vec<String>,
}

/// A table of numbers: the first column names what they are of.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    /// The columns in order.
    pub columns: Vec<Column>,
    /// One cell for each column.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// What it holds, for its width.
    pub kind: ColumnKind,
}

/// What a column of numbers holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words, such as the name of the theme.
    Text,
    /// A short number.
    Number,
    /// A count with its percentage, or a difference.
    Share,
    /// Two numbers.
    Interval,
    /// A number with two numbers in brackets.
    Estimate,
}

/// The appendix of a matrix in words.
#[must_use]
pub fn content(matrix: &Matrix, options: &Options) -> Content {
    let lang = options.lang;
    Content {
        title: text::title(lang),
        subtitle: matrix.title.clone(),
        intro: intro(matrix, options),
        columns: [
            text::column_theme(lang),
            text::column_subtheme(lang),
            text::column_example(lang),
            text::column_frequency(lang),
            level_column(lang, matrix),
            text::column_implication(lang),
        ],
        sections: matrix.tables.iter().map(|table| section(matrix, table, options)).collect(),
    }
}

fn intro(matrix: &Matrix, options: &Options) -> Vec<String> {
    let lang = options.lang;
    let level =
        if is_iglo(matrix) { text::level_model_iglo(lang) } else { text::level_model_other(lang) };
    let basis = basis(lang, &matrix.basis);
    let mut paragraphs =
        vec![text::intro(lang, level, basis, &matrix.codebook_title, matrix.codebook_version)];
    paragraphs.extend(legend(lang, matrix));
    if options.layout == Layout::Extended {
        paragraphs.push(method(matrix, options));
    }
    paragraphs
}

/// What the letters of the levels stand for; `None` when the codebook has no levels.
#[must_use]
pub fn legend(lang: Lang, matrix: &Matrix) -> Option<String> {
    let levels: Vec<String> =
        matrix.levels.iter().map(|(code, label)| format!("{code} = {label}")).collect();
    (!levels.is_empty()).then(|| text::legend(lang, level_column(lang, matrix), levels.join(", ")))
}

/// How the numbers were computed: the shares, and for the extended layout the intervals and tests.
#[must_use]
pub fn method(matrix: &Matrix, options: &Options) -> String {
    let lang = options.lang;
    let mut sentences = vec![text::method_shares(lang)];
    if options.layout == Layout::Extended {
        sentences.push(text::method_intervals(lang));
        if let [first, second] = &matrix.groups[..] {
            sentences.push(text::method_contrasts(lang, first, second));
        }
    }
    sentences.join(" ")
}

/// Heading of the column of levels: `IGLO`, or a plain word when the codebook has levels of its own.
#[must_use]
pub fn level_column(lang: Lang, matrix: &Matrix) -> String {
    if is_iglo(matrix) { "IGLO".to_owned() } else { text::column_level(lang) }
}

fn is_iglo(matrix: &Matrix) -> bool {
    let codes: String = matrix.levels.iter().map(|(code, _)| code.as_str()).collect();
    codes.is_empty() || codes == "IGLO"
}

fn section(matrix: &Matrix, table: &Table, options: &Options) -> Section {
    let figures = figures(matrix, table);
    Section {
        heading: table.heading.clone(),
        rows: figures.iter().map(|row| cells(options.lang, row)).collect(),
        numbers: match options.layout {
            Layout::Bijlage1 => Vec::new(),
            Layout::Extended => numbers(options.lang, matrix, &figures),
        },
        notes: notes(options.lang, matrix, table, &figures),
    }
}

/// The six cells of a theme as the report prints them.
#[must_use]
pub fn cells(lang: Lang, figures: &Figures<'_>) -> [String; 6] {
    let row = figures.row;
    let example = row.quote.as_ref().map(|quote| in_quotes(&quote.text));
    [
        row.label.clone(),
        row.subtheme.clone(),
        example.unwrap_or_else(|| NOTHING.to_owned()),
        figures.frequency(lang).map_or_else(|| NOTHING.to_owned(), Cow::into_owned),
        row.levels.clone(),
        row.implication.clone(),
    ]
}

/// Writes the numbers of one theme in one column.
type Cell<'a> = Box<dyn Fn(&Figures<'_>) -> Option<String> + 'a>;

/// The tables of numbers: totals and the first groups, then the other groups.
fn numbers(lang: Lang, matrix: &Matrix, figures: &[Figures<'_>]) -> Vec<Grid> {
    let theme =
        || column(text::column_theme(lang), ColumnKind::Text, |f| Some(f.row.label.clone()));
    let positions: Vec<usize> = (0..matrix.groups.len()).collect();
    let mut chunks = positions.chunks(GROUPS_ACROSS);
    let mut first = vec![theme()];
    first.extend(totals(lang, matrix));
    first.extend(groups(lang, matrix, chunks.next().unwrap_or_default()));
    first.extend(contrast_columns(lang, matrix));
    let mut tables = vec![first];
    tables.extend(chunks.map(|chunk| {
        let mut columns = vec![theme()];
        columns.extend(groups(lang, matrix, chunk));
        columns
    }));
    tables.into_iter().map(|columns| grid(columns, figures)).collect()
}

fn grid(columns: Vec<(Column, Cell<'_>)>, figures: &[Figures<'_>]) -> Grid {
    let row = |figures| {
        let text = |(_, cell): &(Column, Cell<'_>)| cell(figures);
        columns.iter().map(text).map(|cell| cell.unwrap_or_else(|| NOTHING.to_owned())).collect()
    };
    let rows = figures.iter().map(row).collect();
    Grid { columns: columns.into_iter().map(|(column, _)| column).collect(), rows }
}

fn column<'a>(
    title: String,
    kind: ColumnKind,
    cell: impl Fn(&Figures<'_>) -> Option<String> + 'a,
) -> (Column, Cell<'a>) {
    (Column { title, kind }, Box::new(cell))
}

fn totals(lang: Lang, matrix: &Matrix) -> [(Column, Cell<'_>); 3] {
    let bands = &matrix.bands;
    [
        column("n".to_owned(), ColumnKind::Number, |f| {
            f.all.share().map(|_| f.all.count.to_string())
        }),
        column("%".to_owned(), ColumnKind::Number, move |f| {
            Some(format!("{}%", percentage(lang, 1, f.all.share()?, bands)))
        }),
        column(text::column_interval(lang), ColumnKind::Interval, move |f| {
            let Interval { low, high } = f.interval?;
            let bound = |share: f64| decimal(lang, share * 100.0, 1);
            Some(format!("{}%", text::range(lang, bound(low), bound(high))))
        }),
    ]
}

fn groups<'a>(lang: Lang, matrix: &'a Matrix, positions: &[usize]) -> Vec<(Column, Cell<'a>)> {
    let one = |position: usize| {
        let name = matrix.groups.get(position)?;
        Some(column(text::column_group(lang, name), ColumnKind::Share, move |f| {
            let share = f.groups.get(position)?.share;
            let percentage = percentage(lang, 1, share.share()?, &matrix.bands);
            Some(format!("{} ({percentage}%)", share.count))
        }))
    };
    positions.iter().copied().filter_map(one).collect()
}

/// The columns that compare two groups; none when there are not two.
fn contrast_columns(lang: Lang, matrix: &Matrix) -> Vec<(Column, Cell<'_>)> {
    let [first, second] = &matrix.groups[..] else { return Vec::new() };
    vec![
        column(text::column_difference(lang, first, second), ColumnKind::Share, move |f| {
            Some(text::points(lang, signed(lang, f.contrast?.difference.estimate)))
        }),
        column(text::column_difference_interval(lang), ColumnKind::Interval, move |f| {
            let Interval { low, high } = f.contrast?.difference.interval;
            Some(text::range(lang, signed(lang, low), signed(lang, high)))
        }),
        column(text::column_p(lang), ColumnKind::Number, move |f| {
            Some(p_value(lang, &f.contrast?))
        }),
    ]
}

/// A difference in percentage points with its sign: `+3,1`, `−3,1`, `0,0`.
fn signed(lang: Lang, difference: f64) -> String {
    let size = decimal(lang, difference.abs() * 100.0, 1);
    if size.chars().all(|c| !('1'..='9').contains(&c)) {
        size
    } else if difference < 0.0 {
        format!("−{size}")
    } else {
        format!("+{size}")
    }
}

fn p_value(lang: Lang, contrast: &Contrast) -> String {
    if contrast.p_corrected < 0.001 {
        format!("< {}", decimal(lang, 0.001, 3))
    } else {
        decimal(lang, contrast.p_corrected, 3)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample;

    fn extended(matrix: &Matrix) -> Content {
        content(matrix, &Options { layout: Layout::Extended, lang: Lang::Nl })
    }

    #[test]
    fn the_six_columns_are_those_of_the_report() {
        let content = content(&sample::matrix(), &Options::default());
        assert_eq!(
            content.columns,
            [
                "Thema",
                "Subthema / duiding",
                "Voorbeeld (geanonimiseerd)",
                "Frequentie",
                "IGLO",
                "Implicatie"
            ]
        );
        assert_eq!(
            content.sections[0].rows[0],
            [
                "Privacy (AVG)",
                "Strikte interpretatie en onzekerheid",
                "“We delen uit angst niets”",
                "Hoog",
                "O",
                "Beperkt data-integratie"
            ]
        );
        assert_eq!(content.sections[0].rows[4][2], "–");
        assert!(content.sections[0].numbers.is_empty());
        assert_eq!(content.sections.len(), 3);
    }

    #[test]
    fn the_intro_tells_what_it_is_whose_coding_and_the_levels() {
        let content = content(&sample::matrix(), &Options::default());
        assert_eq!(content.intro.len(), 2);
        assert!(content.intro[0].ends_with(
            "de codering is van codeur MN, met het codeboek ‘Themamatrix preventie’, versie 3."
        ));
        assert_eq!(
            content.intro[1],
            "IGLO: I = individu, G = groep, L = leiderschap, O = organisatie."
        );
    }

    #[test]
    fn levels_of_ones_own_are_not_called_iglo() {
        let mut matrix = sample::matrix();
        matrix.levels = vec![("P".into(), "persoon".into()), ("T".into(), "team".into())];
        let content = content(&matrix, &Options::default());
        assert_eq!(content.columns[4], "Niveau");
        assert_eq!(content.intro[1], "Niveau: P = persoon, T = team.");
    }

    #[test]
    fn the_extended_layout_has_intervals_and_the_difference_between_two_groups() {
        let content = extended(&sample::matrix());
        let grid = &content.sections[0].numbers[0];
        let titles: Vec<&str> = grid.columns.iter().map(|column| column.title.as_str()).collect();
        assert_eq!(
            titles,
            [
                "Thema",
                "n",
                "%",
                "95%-interval",
                "intern: n (%)",
                "extern: n (%)",
                "Verschil intern\u{a0}−\u{a0}extern",
                "95%-interval verschil",
                "p (Holm)"
            ]
        );
        assert_eq!(
            grid.rows[0],
            [
                "Privacy (AVG)",
                "99",
                "32,9%",
                "27,8 tot 38,4%",
                "54 (28,4%)",
                "45 (40,5%)",
                "−12,1 pp",
                "−23,2 tot −1,1",
                "0,250"
            ]
        );
        assert!(content.intro[2].contains("Fisher"));
    }

    #[test]
    fn three_groups_are_shown_without_a_difference() {
        let mut matrix = sample::matrix();
        sample::third_group(&mut matrix);
        let content = extended(&matrix);
        let grid = &content.sections[0].numbers[0];
        assert_eq!(grid.columns.len(), 7);
        assert_eq!(grid.rows[0][6], "–");
        assert!(!content.intro[2].contains("Fisher"));
    }

    #[test]
    fn many_groups_are_put_in_several_tables() {
        let mut matrix = sample::matrix();
        for _ in 0..6 {
            sample::third_group(&mut matrix);
        }
        let content = extended(&matrix);
        let widths: Vec<usize> =
            content.sections[0].numbers.iter().map(|grid| grid.columns.len()).collect();
        assert_eq!(widths, [10, 3]);
        assert!(
            content.sections[0]
                .numbers
                .iter()
                .flat_map(|grid| &grid.rows)
                .all(|row| { row[0] != "–" && !row.is_empty() })
        );
    }

    #[test]
    fn what_is_not_coded_is_a_dash_and_never_a_zero() {
        let mut matrix = sample::matrix();
        sample::uncode(&mut matrix);
        let content = extended(&matrix);
        assert_eq!(content.sections[0].rows[0][3], "–");
        assert_eq!(
            content.sections[0].numbers[0].rows[0],
            ["Privacy (AVG)", "–", "–", "–", "–", "–", "–", "–", "–"]
        );
    }

    #[test]
    fn differences_carry_their_sign() {
        assert_eq!(signed(Lang::Nl, -0.0312), "−3,1");
        assert_eq!(signed(Lang::En, 0.0312), "+3.1");
        assert_eq!(signed(Lang::Nl, -0.0001), "0,0");
    }
}
