//! A table with what its columns hold, while a person looks at it and changes it.

use super::columns::{Mapping, Role, Shape, SkipReason, guess};
use super::error::ImportError;
use super::name::{is_blank, letter};
use super::report::Report;
use super::study::to_study;
use super::table::Table;
use crate::codebook::Codebook;
use crate::study::Study;

/// How many different values of a column are shown.
const SAMPLES: usize = 8;

/// A table whose columns are being given their roles, always with what comes of them.
#[derive(Debug, Clone)]
pub struct Draft {
    table: Table,
    codebook: Codebook,
    columns: Vec<DraftColumn>,
    outcome: Result<(Study, Report), ImportError>,
}

/// A column to be given a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftColumn {
    /// Its letter in Excel.
    pub letter: String,
    /// Its name (see [`Table::column_names`]).
    pub name: String,
    /// What it holds now.
    pub role: Role,
    /// What it was taken for.
    pub guessed: Role,
    /// Its first different values.
    pub samples: Vec<String>,
}

impl Draft {
    /// A table with the roles that are guessed.
    #[must_use]
    pub fn new(table: &Table, codebook: &Codebook) -> Self {
        let table = table.under_header(codebook).into_owned();
        let roles = guess(&table, codebook).roles;
        let names = table.column_names();
        let columns = roles.into_iter().zip(names).enumerate().map(|(at, (role, name))| {
            let samples = samples(&table, at);
            DraftColumn { letter: letter(at), name, role: role.clone(), guessed: role, samples }
        });
        let columns: Vec<DraftColumn> = columns.collect();
        let outcome = outcome(&table, codebook, &columns);
        Self { table, codebook: codebook.clone(), columns, outcome }
    }

    /// The table, under the header that the codebook shows to be one.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// The codebook.
    #[must_use]
    pub fn codebook(&self) -> &Codebook {
        &self.codebook
    }

    /// The columns in the order of the file.
    #[must_use]
    pub fn columns(&self) -> &[DraftColumn] {
        &self.columns
    }

    /// Every role that a column can be given, in the order in which they are offered.
    #[must_use]
    pub fn roles(&self) -> Vec<Role> {
        let questions = self.codebook.questions.iter().map(|q| Role::Answer(q.id.clone()));
        let mut roles = vec![Role::Respondent, Role::Group, Role::Variable];
        roles.extend(questions);
        roles.extend([Role::LongQuestion, Role::LongAnswer, Role::Skip(SkipReason::Chosen)]);
        roles
    }

    /// Gives a column a role. A column that is left out again is so for the reason it was at first.
    pub fn set(&mut self, column: usize, role: Role) {
        let Some(column) = self.columns.get_mut(column) else { return };
        column.role = match (role, &column.guessed) {
            (Role::Skip(_), Role::Skip(reason)) => Role::Skip(*reason),
            (role, _) => role,
        };
        self.outcome = outcome(&self.table, &self.codebook, &self.columns);
    }

    /// What comes of these roles.
    ///
    /// # Errors
    /// When no project can be made so.
    pub fn report(&self) -> Result<&Report, &ImportError> {
        self.outcome.as_ref().map(|(_, report)| report)
    }

    /// The study that comes of these roles.
    ///
    /// # Errors
    /// When no project can be made so.
    pub fn study(&self, title: &str) -> Result<Study, &ImportError> {
        let (study, _) = self.outcome.as_ref()?;
        Ok(Study { title: title.to_owned(), ..study.clone() })
    }

    /// The columns that are taken over though they looked as if they identify people.
    pub fn personal(&self) -> impl Iterator<Item = &DraftColumn> {
        let personal = |column: &&DraftColumn| {
            column.guessed == Role::Skip(SkipReason::Personal)
                && !matches!(column.role, Role::Skip(_))
        };
        self.columns.iter().filter(personal)
    }
}

fn samples(table: &Table, column: usize) -> Vec<String> {
    let mut samples: Vec<String> = Vec::new();
    for cell in table.column(column).map(str::trim).filter(|cell| !is_blank(cell)) {
        if !samples.iter().any(|known| known == cell) {
            samples.push(cell.to_owned());
        }
        if samples.len() == SAMPLES {
            break;
        }
    }
    samples
}

fn outcome(
    table: &Table,
    codebook: &Codebook,
    columns: &[DraftColumn],
) -> Result<(Study, Report), ImportError> {
    let file = || table.file.clone();
    let with = |fits: fn(&Role) -> bool| -> Vec<(String, String)> {
        let fitting = columns.iter().filter(|column| fits(&column.role));
        fitting.map(|column| (column.letter.clone(), column.name.clone())).collect()
    };
    for role in [Role::Respondent, Role::Group, Role::LongQuestion, Role::LongAnswer] {
        let columns: Vec<(String, String)> = columns
            .iter()
            .filter(|column| column.role == role)
            .map(|column| (column.letter.clone(), column.name.clone()))
            .collect();
        if columns.len() > 1 {
            return Err(ImportError::RoleTwice { file: file(), role, columns });
        }
    }
    let questions = with(|role| *role == Role::LongQuestion);
    let answers = with(|role| *role == Role::LongAnswer);
    let wide = with(|role| matches!(role, Role::Answer(_)));
    let shape = match (questions.first(), answers.first()) {
        (None, None) => Shape::Wide,
        (question, answer) => {
            let long = question.or(answer).cloned().unwrap_or_default();
            if let Some(wide) = wide.first().cloned() {
                let columns = Box::new([long, wide]);
                return Err(ImportError::MixedForms { file: file(), columns });
            }
            if question.is_none() || answer.is_none() {
                let questions = question.is_some();
                return Err(ImportError::HalfLong { file: file(), known: long, questions });
            }
            Shape::Long
        }
    };
    let roles = columns.iter().map(|column| column.role.clone()).collect();
    let made = to_study("", table, &Mapping { shape, roles }, codebook)?;
    if made.1.questions.iter().all(|question| question.answers == 0) {
        let columns = if wide.is_empty() { answers } else { wide };
        return Err(ImportError::NoAnswers { file: file(), columns });
    }
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::testing::{codebook, table};
    use crate::message::{Explain, Lang};
    use crate::study::QuestionId;

    const TEXT: &str = "Respondentnr;Naam;Groep;Q30;Opmerking\n\
                        7;Jan;intern;angst;x\n8;Piet;extern;tijd;y\n8b;Jan;intern;;z\n";

    fn draft() -> Draft {
        Draft::new(&table(TEXT), &codebook())
    }

    fn fault(draft: &Draft) -> String {
        draft.report().unwrap_err().explain(Lang::Nl)
    }

    fn answer(question: &str) -> Role {
        Role::Answer(QuestionId(question.into()))
    }

    #[test]
    fn it_begins_with_the_guess_and_what_comes_of_it() {
        let draft = draft();
        let report = draft.report().unwrap();
        assert_eq!((report.respondents, report.questions[0].answers), (3, 2));
        let names = &draft.columns()[1];
        assert_eq!(names.role, Role::Skip(SkipReason::Personal));
        assert_eq!(names.samples, ["Jan", "Piet"]);
        assert_eq!(draft.study("Titel").unwrap().title, "Titel");
    }

    #[test]
    fn a_changed_role_changes_what_comes_of_it() {
        let mut draft = draft();
        draft.set(4, answer("pdca"));
        assert_eq!(draft.report().unwrap().questions[1].answers, 3);
        assert_eq!(draft.study("").unwrap().answers.len(), 5);
    }

    #[test]
    fn two_columns_for_one_role_are_a_fault_that_names_both() {
        let mut draft = draft();
        draft.set(1, Role::Respondent);
        assert_eq!(
            fault(&draft),
            "proef.csv: één kolom kan de respondent zijn, nu zijn dat A «Respondentnr» en B «Naam»; \
             geef de andere een andere rol"
        );
        draft.set(0, Role::Skip(SkipReason::Chosen));
        assert!(fault(&draft).contains("Jan"), "two rows of one respondent: {}", fault(&draft));
        draft.set(1, Role::Group);
        assert!(fault(&draft).contains("kan de groep zijn"));
    }

    #[test]
    fn a_row_is_an_answer_or_a_respondent_and_not_both() {
        let mut draft = draft();
        draft.set(4, Role::LongAnswer);
        assert!(fault(&draft).contains("kies een van beide"), "{}", fault(&draft));
        draft.set(3, Role::Skip(SkipReason::Chosen));
        assert!(fault(&draft).contains("geen kolom zegt op welke vraag"), "{}", fault(&draft));
        draft.set(4, Role::LongQuestion);
        assert!(fault(&draft).contains("geen kolom heeft het antwoord"), "{}", fault(&draft));
    }

    #[test]
    fn without_any_answer_there_is_nothing_to_make() {
        let mut draft = Draft::new(&table("nr;Q30;leeg\n1;angst;\n2;tijd;\n"), &codebook());
        draft.set(1, Role::Variable);
        assert!(matches!(draft.report(), Err(ImportError::NoQuestionColumn { .. })));
        draft.set(2, answer("data"));
        assert!(fault(&draft).contains("C «leeg»"), "{}", fault(&draft));
    }

    #[test]
    fn a_column_that_is_left_out_again_is_so_for_its_first_reason() {
        let mut draft = draft();
        draft.set(1, Role::Variable);
        assert_eq!(draft.personal().count(), 1);
        draft.set(1, Role::Skip(SkipReason::Chosen));
        assert_eq!(draft.columns()[1].role, Role::Skip(SkipReason::Personal));
        assert_eq!(draft.personal().count(), 0);
        draft.set(2, Role::Skip(SkipReason::Chosen));
        assert_eq!(draft.columns()[2].role, Role::Skip(SkipReason::Chosen));
    }

    #[test]
    fn every_question_can_be_chosen() {
        let roles = draft().roles();
        assert!(roles.contains(&answer("data")) && roles.contains(&answer("pdca")));
    }
}
