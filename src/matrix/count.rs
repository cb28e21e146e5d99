//! Counting a coder's codings into a matrix.

use super::groups::Groups;
use super::quote::Quotes;
use super::{Basis, Frequencies, Matrix, Order, Row, Table};
use crate::codebook::{Band, Codebook, Question};
use crate::decide::Session;
use crate::message::Lang;
use crate::store::{Coder, CoderId};
use std::ops::Range;

impl Matrix {
    /// The matrix of what a coder has decided, split by the study's group variable or by another.
    ///
    /// Shares are of the respondents whose answer to the question was coded; texts that count as no
    /// answer are no answer here either.
    #[must_use]
    pub fn of(session: &Session, coder: &Coder, by: Option<usize>, lang: Lang) -> Self {
        let all = 0..session.codebook().questions.len();
        Self::of_questions(session, coder, by, lang, all)
    }

    /// The same with the tables of these questions only, by their positions in the codebook: for a
    /// screen that shows one.
    #[must_use]
    pub fn of_questions(
        session: &Session,
        coder: &Coder,
        by: Option<usize>,
        lang: Lang,
        questions: Range<usize>,
    ) -> Self {
        let (study, codebook) = (session.study(), session.codebook());
        let groups = Groups::new(study, by.or(study.group));
        let tables = codebook
            .questions
            .iter()
            .enumerate()
            .filter(|(position, _)| questions.contains(position))
            .map(|(position, question)| table(session, coder, (position, question), &groups, lang))
            // A question that the survey did not ask has nothing to show.
            .filter(|table: &Table| table.answered.all + table.no_answer > 0)
            .collect();
        Self {
            title: study.title.clone(),
            codebook_title: codebook.title.clone(),
            codebook_version: session.codebook_version(),
            basis: Basis::of(session, coder),
            bands: codebook.bands.clone(),
            levels: codebook.levels.iter().map(|l| (l.code.clone(), l.label.clone())).collect(),
            group_variable: groups.variable.and_then(|v| study.variables.get(v)).cloned(),
            pooled: if groups.values.is_empty() { groups_of(codebook) } else { Vec::new() },
            groups: groups.values,
            order: Order::Codebook,
            tables,
        }
    }
}

impl Basis {
    fn of(session: &Session, coder: &Coder) -> Self {
        if coder.id != CoderId::CONSENSUS {
            return Self::Coder(coder.name.clone());
        }
        let others = session.opened_others().into_iter().map(|other| other.name);
        let questions = 0..session.codebook().questions.len();
        Self::Consensus {
            coders: std::iter::once(session.coder().name.clone()).chain(others).collect(),
            count: questions.map(|question| session.consensus_count(question)).sum(),
        }
    }
}

fn table(
    session: &Session,
    coder: &Coder,
    (position, question): (usize, &Question),
    groups: &Groups,
    lang: Lang,
) -> Table {
    let (counts, codings) = Frequencies::of_question(session, coder, position, question, groups);
    let Frequencies { answered, coded, without_theme, themes, .. } = counts;
    let mut quotes = Quotes::new(session, coder.id, &codings, lang);
    let rows = question
        .themes
        .iter()
        .zip(themes)
        .enumerate()
        .map(|(theme, (data, count))| Row {
            theme: data.id.clone(),
            label: data.label.clone(),
            subtheme: data.subtheme.clone(),
            levels: data.level_text(),
            implication: data.implication.clone(),
            band: band(session.codebook(), count.share_of(&coded)),
            band_by_group: (0..groups.values.len())
                .map(|group| band(session.codebook(), count.group_share_of(&coded, group)))
                .collect(),
            quote: quotes.take(question, theme),
            count,
        })
        .collect();
    let given =
        session.study().answers.iter().filter(|answer| answer.question == question.id).count();
    Table {
        question: question.id.clone(),
        heading: question.heading.clone(),
        no_answer: given.saturating_sub(answered.all),
        answered,
        coded,
        without_theme,
        rows,
    }
}

/// The groups that the codebook has columns for, in the order of the first question that has them.
fn groups_of(codebook: &Codebook) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    for name in codebook.questions.iter().flat_map(|question| question.columns.keys()) {
        if name != "*" && !groups.contains(name) {
            groups.push(name.clone());
        }
    }
    groups
}

fn band(codebook: &Codebook, share: Option<f64>) -> Option<usize> {
    band_of(&codebook.bands, share?)
}

/// The band in which a share (0 to 1) falls.
fn band_of(bands: &[Band], share: f64) -> Option<usize> {
    // A share of exactly 0,3 must reach a band from 0,3, whatever the division left behind.
    bands.iter().position(|band| share + 1e-9 >= band.from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matrix::Tally;
    use crate::store::Project;
    use crate::study::{AnswerId, ThemeSet};
    use crate::testing;
    use proptest::prelude::*;

    fn session(answers: &[(&str, &str)]) -> (tempfile::TempDir, Session) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        let codebook = testing::codebook(&["a"]);
        let project = Project::create(&path, &testing::study(answers), &codebook).unwrap();
        (folder, Session::start(project, Some("ik"), "ik").unwrap())
    }

    fn matrix(session: &Session) -> Matrix {
        Matrix::of(session, session.coder(), None, Lang::Nl)
    }

    fn set(themes: &[usize]) -> ThemeSet {
        themes.iter().copied().collect()
    }

    #[test]
    fn shares_are_of_the_coded_answers_and_groups_stay_apart() {
        let (_folder, mut session) =
            session(&[("a", "een"), ("a", "twee"), ("a", "drie"), ("a", "nvt"), ("a", "vier")]);
        session
            .import(&[
                (AnswerId(0), set(&[0])),
                (AnswerId(1), set(&[0, 1])),
                (AnswerId(2), ThemeSet::EMPTY),
            ])
            .unwrap();
        let matrix = matrix(&session);
        let table = &matrix.tables[0];
        assert_eq!(matrix.groups, ["intern", "extern"]);
        assert_eq!(table.answered, Tally { all: 4, by_group: vec![3, 1] });
        assert_eq!(table.no_answer, 1);
        assert_eq!(table.coded, Tally { all: 3, by_group: vec![2, 1] });
        assert_eq!(table.without_theme, Tally { all: 1, by_group: vec![1, 0] });
        assert_eq!(table.rows[0].count, Tally { all: 2, by_group: vec![1, 1] });
        assert_eq!(table.rows[0].band, Some(0), "2 van 3 is hoog");
        assert_eq!(table.rows[1].band, Some(1), "1 van 3 is laag");
        assert_eq!(table.rows[1].band_by_group, [Some(1), Some(0)]);
    }

    #[test]
    fn nothing_coded_has_no_band() {
        let (_folder, session) = session(&[("a", "een")]);
        let matrix = matrix(&session);
        assert_eq!(matrix.tables[0].rows[0].band, None);
        assert_eq!(matrix.tables[0].rows[0].quote, None);
    }

    #[test]
    fn a_share_on_the_threshold_is_in_the_higher_band() {
        let bands = [("Hoog", 0.3), ("Midden", 0.1), ("Laag", 0.0)];
        let bands = bands.map(|(label, from)| Band { label: label.into(), from });
        assert_eq!(band_of(&bands, 3.0 / 10.0), Some(0));
        assert_eq!(band_of(&bands, 0.29), Some(1));
        assert_eq!(band_of(&bands, 0.1 + 0.2 - 0.2), Some(1));
        assert_eq!(band_of(&bands, 0.0), Some(2));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        /// Counts add up whatever was coded: groups to the whole (everyone has a group here), and no
        /// theme or remainder exceeds what was coded.
        #[test]
        fn counts_add_up(codes in proptest::collection::vec(proptest::option::of(0u8..4), 1..12)) {
            let texts: Vec<String> = (0..codes.len()).map(|n| format!("antwoord {n}")).collect();
            let answers: Vec<(&str, &str)> = texts.iter().map(|text| ("a", text.as_str())).collect();
            let (_folder, mut session) = session(&answers);
            let codings: Vec<(AnswerId, ThemeSet)> = (0..)
                .zip(&codes)
                .filter_map(|(n, code)| {
                    let code = (*code)?;
                    Some((AnswerId(n), (0..2).filter(|bit| code & (1 << bit) != 0).collect()))
                })
                .collect();
            session.import(&codings).unwrap();
            let matrix = matrix(&session);
            let table = &matrix.tables[0];
            prop_assert_eq!(table.coded.all, codings.len());
            for tally in table.rows.iter().map(|row| &row.count).chain([&table.coded, &table.without_theme]) {
                prop_assert_eq!(tally.by_group.iter().sum::<usize>(), tally.all);
                prop_assert!(tally.all <= table.coded.all);
            }
            let given: usize = codings.iter().map(|(_, themes)| themes.len()).sum();
            prop_assert_eq!(table.rows.iter().map(|row| row.count.all).sum::<usize>(), given);
        }
    }
}
