//! On which levels (individu, groep, leiderschap, organisatie) the themes of the answers lie.

use crate::codebook::{Level, Question};
use crate::decide::Session;
use crate::matrix::{Groups, Tally};
use crate::store::Coder;
use crate::study::{QuestionId, RespondentId, ThemeSet};
use std::collections::HashSet;

/// Levels by question: a row a question, a column a level, each for everyone and by group.
///
/// A theme counts in each of its levels: one that lies on `G/O` in both. Columns therefore do not add
/// up to the number of codings, nor shares to 100%.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelTable {
    /// The levels of the codebook, in its order: the columns.
    pub levels: Vec<Level>,
    /// The groups, in the order of every `by_group`; the same as those of the matrix.
    pub groups: Vec<String>,
    /// The questions with something to code, in codebook order.
    pub questions: Vec<LevelRow>,
    /// All questions together.
    pub all: LevelRow,
}

/// The levels of one question, or of all together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelRow {
    /// The question; `None` for all together.
    pub question: Option<QuestionId>,
    /// Its heading as printed; empty for all together.
    pub heading: String,
    /// Respondents with at least one coded answer, with or without themes: the denominator of the
    /// shares.
    pub coded: Tally,
    /// One for each of [`LevelTable::levels`].
    pub cells: Vec<LevelCell>,
}

/// One level in one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelCell {
    /// Themes of this level in the codebook. Without any, nobody can have been given one: that is no 0%.
    pub themes: usize,
    /// How often a theme of this level was given: a respondent with two such themes counts twice.
    pub mentions: Tally,
    /// Respondents who were given at least one theme of this level.
    pub respondents: Tally,
}

impl LevelRow {
    /// Share (0 to 1) of the coded respondents with at least one theme of a level; `None` when nobody is
    /// coded or no theme has that level.
    #[must_use]
    pub fn share(&self, level: usize) -> Option<f64> {
        self.cell(level)?.respondents.share_of(&self.coded)
    }

    /// The same within one group.
    #[must_use]
    pub fn group_share(&self, level: usize, group: usize) -> Option<f64> {
        self.cell(level)?.respondents.group_share_of(&self.coded, group)
    }

    fn cell(&self, level: usize) -> Option<&LevelCell> {
        self.cells.get(level).filter(|cell| cell.themes > 0)
    }
}

impl LevelRow {
    /// Adds the themes of a question to those that can be given.
    fn ask(&mut self, question: &Question, levels: &[Level]) {
        for (level, cell) in levels.iter().zip(&mut self.cells) {
            let on = question.themes.iter().filter(|theme| theme.levels.contains(&level.code));
            cell.themes += on.count();
        }
    }
}

impl LevelTable {
    /// The levels of what a coder has decided, split by the study's group variable or by another.
    #[must_use]
    pub fn of(session: &Session, coder: &Coder, by: Option<usize>) -> Self {
        let (study, codebook) = (session.study(), session.codebook());
        let groups = Groups::new(study, by.or(study.group));
        let levels = codebook.levels.clone();
        let mut all = Count::new(&groups, &levels, None);
        let mut questions = Vec::new();
        for (position, question) in codebook.questions.iter().enumerate() {
            let answers = session.queue().answers(position);
            if answers.is_empty() {
                continue;
            }
            let mut own = Count::new(&groups, &levels, Some(question));
            for count in [&mut own, &mut all] {
                count.row.ask(question, &levels);
            }
            for &id in answers {
                let Some(answer) = study.answer(id) else { continue };
                let Some(themes) = session.coding_of(coder.id, id) else { continue };
                let group = groups.of(study, answer.respondent);
                for count in [&mut own, &mut all] {
                    count.add(answer.respondent, group, question, themes, &levels);
                }
            }
            questions.push(own.row);
        }
        Self { levels, groups: groups.values, questions, all: all.row }
    }
}

/// A row in the making, with who is in it already.
struct Count {
    row: LevelRow,
    coded: HashSet<RespondentId>,
    /// Respondents with the levels (by position) that they have.
    on: HashSet<(RespondentId, usize)>,
}

impl Count {
    fn new(groups: &Groups, levels: &[Level], question: Option<&Question>) -> Self {
        let cell = LevelCell { themes: 0, mentions: groups.tally(), respondents: groups.tally() };
        let row = LevelRow {
            question: question.map(|question| question.id.clone()),
            heading: question.map(|question| question.heading.clone()).unwrap_or_default(),
            coded: groups.tally(),
            cells: vec![cell; levels.len()],
        };
        Self { row, coded: HashSet::new(), on: HashSet::new() }
    }

    fn add(
        &mut self,
        respondent: RespondentId,
        group: Option<usize>,
        question: &Question,
        themes: ThemeSet,
        levels: &[Level],
    ) {
        if self.coded.insert(respondent) {
            self.row.coded.add(group);
        }
        for theme in themes.iter().filter_map(|theme| question.themes.get(theme)) {
            for (n, (level, cell)) in levels.iter().zip(&mut self.row.cells).enumerate() {
                if !theme.levels.contains(&level.code) {
                    continue;
                }
                cell.mentions.add(group);
                if self.on.insert((respondent, n)) {
                    cell.respondents.add(group);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Project;
    use crate::study::{AnswerId, Study};
    use crate::testing;
    use proptest::prelude::*;

    /// A session in which the first theme (`tijd`) lies on `G/O` and the second on `O`.
    fn session(study: &Study) -> (tempfile::TempDir, Session) {
        let folder = tempfile::tempdir().unwrap();
        let mut codebook = testing::codebook(&["a", "b", "leeg"]);
        codebook.levels.insert(0, Level { code: "G".into(), label: "Groep".into() });
        codebook.levels.push(Level { code: "I".into(), label: "Individu".into() });
        for question in &mut codebook.questions {
            question.themes[0].levels = vec!["G".into(), "O".into()];
        }
        let project = Project::create(&folder.path().join("p.duiding"), study, &codebook).unwrap();
        (folder, Session::start(project, Some("ik"), "ik").unwrap())
    }

    fn set(themes: &[usize]) -> ThemeSet {
        themes.iter().copied().collect()
    }

    fn tally(all: usize, by_group: [usize; 2]) -> Tally {
        Tally { all, by_group: by_group.to_vec() }
    }

    #[test]
    fn a_theme_counts_in_each_of_its_levels_and_a_respondent_once_in_each() {
        let (_folder, mut session) =
            session(&testing::study(&[("a", "een"), ("a", "twee"), ("a", "drie"), ("a", "vier")]));
        session
            .import(&[
                (AnswerId(0), set(&[0, 1])),
                (AnswerId(1), set(&[1])),
                (AnswerId(2), ThemeSet::EMPTY),
            ])
            .unwrap();
        let table = LevelTable::of(&session, session.coder(), None);
        assert_eq!(table.groups, ["intern", "extern"]);
        assert_eq!(table.questions.len(), 1, "questions without answers are left out");
        let row = &table.questions[0];
        assert_eq!(row.coded, tally(3, [2, 1]));
        assert_eq!(row.cells[0].mentions, tally(1, [1, 0]), "G");
        assert_eq!(row.cells[1].mentions, tally(3, [2, 1]), "O");
        assert_eq!(row.cells[1].respondents, tally(2, [1, 1]));
        assert_eq!(row.share(1), Some(2.0 / 3.0));
        assert_eq!(row.group_share(1, 0), Some(0.5));
        assert_eq!(row.group_share(0, 1), Some(0.0));
        assert_eq!(
            (row.cells[0].themes, row.cells[1].themes, table.all.cells[1].themes),
            (1, 2, 2)
        );
        assert_eq!((row.cells[2].themes, row.share(2)), (0, None), "no theme is on I");
        assert_eq!(row.share(3), None);
    }

    #[test]
    fn over_all_questions_a_respondent_still_counts_once() {
        let mut study = testing::study(&[("a", "een"), ("b", "twee")]);
        study.answers[1].respondent = RespondentId(0);
        let (_folder, mut session) = session(&study);
        session.import(&[(AnswerId(0), set(&[1])), (AnswerId(1), set(&[1]))]).unwrap();
        let table = LevelTable::of(&session, session.coder(), None);
        assert_eq!(table.all.coded, tally(1, [1, 0]));
        assert_eq!(table.all.cells[1].mentions, tally(2, [2, 0]));
        assert_eq!(table.all.cells[1].respondents, tally(1, [1, 0]));
    }

    #[test]
    fn without_codings_there_is_no_share() {
        let (_folder, session) = session(&testing::study(&[("a", "een")]));
        let table = LevelTable::of(&session, session.coder(), None);
        assert_eq!(table.all.share(0), None);
        assert_eq!(table.questions[0].group_share(0, 0), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        /// Whatever was coded: respondents are at most mentions and at most the coded ones, groups add
        /// up (everyone has one here), and the mentions of the questions add up to those of all.
        #[test]
        fn counts_add_up(codes in proptest::collection::vec((any::<bool>(), proptest::option::of(0usize..4)), 1..12)) {
            let answers: Vec<_> =
                codes.iter().map(|(first, _)| (if *first { "a" } else { "b" }, "tekst")).collect();
            let (_folder, mut session) = session(&testing::study(&answers));
            let codings: Vec<_> = (0..)
                .zip(&codes)
                .filter_map(|(n, (_, code))| {
                    let code = (*code)?;
                    Some((AnswerId(n), (0..2).filter(|bit| code & (1 << bit) != 0).collect()))
                })
                .collect();
            session.import(&codings).unwrap();
            let table = LevelTable::of(&session, session.coder(), None);
            for row in table.questions.iter().chain([&table.all]) {
                for cell in &row.cells {
                    prop_assert!(cell.respondents.all <= cell.mentions.all);
                    prop_assert!(cell.respondents.all <= row.coded.all);
                    prop_assert_eq!(cell.mentions.by_group.iter().sum::<usize>(), cell.mentions.all);
                }
            }
            for (n, cell) in table.all.cells.iter().enumerate() {
                let sum: usize = table.questions.iter().map(|row| row.cells[n].mentions.all).sum();
                prop_assert_eq!(sum, cell.mentions.all);
            }
            prop_assert_eq!(table.all.coded.all, codings.len());
        }
    }
}
