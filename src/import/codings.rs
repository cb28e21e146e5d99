//! Codings made elsewhere: `respondent,question,theme`, a row for each theme of an answer, an empty
//! theme for an answer that was seen and has none.

use super::error::ImportError;
use super::known;
use super::matching::{question_named, theme_named};
use super::name::{is_blank, key, nearest_first};
use super::overrides::question_names;
use super::table::{FileKind, Row, Table};
use crate::codebook::edit::FormerNames;
use crate::codebook::{Codebook, Question};
use crate::study::{AnswerId, Study, ThemeSet};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What is wrong with a row of a file of codings. Rows are numbered as the user sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields say what they are")]
pub enum CodingFault {
    /// The respondent or the question is missing; `column` is its name in a file.
    EmptyCell { row: usize, column: &'static str },
    /// The study has no such respondent.
    UnknownRespondent { row: usize, respondent: String },
    /// The codebook has no such question; the headings it has, nearest first.
    UnknownQuestion { row: usize, question: String, questions: Vec<String> },
    /// The question has no such theme; the labels it has, nearest first.
    UnknownTheme { row: usize, theme: String, question: String, themes: Vec<String> },
    /// The respondent did not answer the question.
    NoAnswer { row: usize, respondent: String, question: String },
    /// One row says that the answer has no theme, another gives it one.
    EmptyAndThemes { empty: usize, filled: usize, respondent: String, question: String },
}

impl CodingFault {
    fn row(&self) -> usize {
        match self {
            Self::EmptyCell { row, .. }
            | Self::UnknownRespondent { row, .. }
            | Self::UnknownQuestion { row, .. }
            | Self::UnknownTheme { row, .. }
            | Self::NoAnswer { row, .. }
            | Self::EmptyAndThemes { empty: row, .. } => *row,
        }
    }
}

/// Reads codings: for each answer in the file its themes, in the order of the answers.
///
/// Headers are Dutch or English; questions and themes are named by id or label, respondents by their
/// key in the study. Other columns are left alone.
///
/// # Errors
/// When the codes are those of several coders, when a column is missing, and with all faults at once when rows do not fit the study and the
/// codebook.
pub fn read_codings(
    table: &Table,
    codebook: &Codebook,
    study: &Study,
) -> Result<Vec<(AnswerId, ThemeSet)>, ImportError> {
    read_codings_with(table, codebook, &FormerNames::default(), study)
}

/// The same for a codebook that was changed: a theme may go by a label that it had before.
///
/// # Errors
/// As [`read_codings`].
pub fn read_codings_with(
    table: &Table,
    codebook: &Codebook,
    former: &FormerNames,
    study: &Study,
) -> Result<Vec<(AnswerId, ThemeSet)>, ImportError> {
    let coders = coders(table);
    if coders.len() > 1 {
        return Err(ImportError::SeveralCoders { file: table.file.clone(), coders });
    }
    let mut reader = CodingReader::new(table, codebook, former, study)?;
    for row in &table.rows {
        if let Err(fault) = reader.read(row) {
            reader.faults.push(fault);
        }
    }
    reader.finish()
}

/// The coders that a column of the file names, each in its first spelling.
fn coders(table: &Table) -> Vec<String> {
    let is_coder = |header: &String| known::has(known::CODER, &key(header));
    let Some(column) = table.headers.iter().position(is_coder) else { return Vec::new() };
    let mut seen = HashSet::new();
    let names = table.column(column).map(str::trim).filter(|name| !is_blank(name));
    names.filter(|name| seen.insert(key(name))).map(str::to_owned).collect()
}

struct CodingReader<'a> {
    table: &'a Table,
    codebook: &'a Codebook,
    former: &'a FormerNames,
    respondent: usize,
    question: usize,
    theme: usize,
    respondents: HashMap<&'a str, u32>,
    answers: HashMap<(u32, &'a str), AnswerId>,
    /// Names of questions as the file writes them, looked up once.
    questions: HashMap<&'a str, Option<&'a Question>>,
    coded: BTreeMap<AnswerId, Coded<'a>>,
    faults: Vec<CodingFault>,
}

/// What the rows of one answer say.
struct Coded<'a> {
    themes: ThemeSet,
    respondent: &'a str,
    question: &'a str,
    /// The first row without a theme.
    empty: Option<usize>,
    /// The first row with one.
    filled: Option<usize>,
}

impl<'a> CodingReader<'a> {
    fn new(
        table: &'a Table,
        codebook: &'a Codebook,
        former: &'a FormerNames,
        study: &'a Study,
    ) -> Result<Self, ImportError> {
        let column = |wanted: &'static str, names: &[&str]| {
            names
                .iter()
                .find_map(|names| {
                    let called = |header: &String| known::has(names, &key(header));
                    table.headers.iter().position(called)
                })
                .ok_or_else(|| ImportError::MissingColumn {
                    file: table.file.clone(),
                    wanted,
                    columns: table.column_names(),
                })
        };
        let keys = study.respondents.iter().map(|respondent| respondent.key.as_str());
        let answers = (0..).map(AnswerId).zip(&study.answers);
        Ok(Self {
            table,
            codebook,
            former,
            respondent: column("respondent", &[known::RESPONDENT, known::RESPONDENT_IF_UNIQUE])?,
            question: column("question", &[known::QUESTION])?,
            theme: column("theme", &[known::THEME])?,
            respondents: keys.zip(0..).collect(),
            answers: answers
                .map(|(id, answer)| ((answer.respondent.0, answer.question.0.as_str()), id))
                .collect(),
            questions: HashMap::new(),
            coded: BTreeMap::new(),
            faults: Vec::new(),
        })
    }

    fn read(&mut self, row: &'a Row) -> Result<(), CodingFault> {
        let at = row.line;
        let respondent = filled(row, self.respondent, "respondent")?;
        let asked = filled(row, self.question, "question")?;
        let id = self.respondents.get(respondent).ok_or_else(|| {
            CodingFault::UnknownRespondent { row: at, respondent: respondent.to_owned() }
        })?;
        let codebook = self.codebook;
        let question = self
            .questions
            .entry(asked)
            .or_insert_with(|| codebook.questions.get(question_named(codebook, asked)?))
            .ok_or_else(|| CodingFault::UnknownQuestion {
                row: at,
                question: asked.to_owned(),
                questions: nearest_first(asked, &question_names(codebook)),
            })?;
        let answer = self.answers.get(&(*id, question.id.0.as_str())).ok_or_else(|| {
            CodingFault::NoAnswer {
                row: at,
                respondent: respondent.to_owned(),
                question: question.heading.clone(),
            }
        })?;
        let theme = theme_in(question, self.former, row, self.theme)?;
        let coded = self.coded.entry(*answer).or_insert(Coded {
            themes: ThemeSet::EMPTY,
            respondent,
            question: &question.heading,
            empty: None,
            filled: None,
        });
        match theme {
            Some(theme) => {
                coded.themes.insert(theme);
                coded.filled.get_or_insert(at);
            }
            None => {
                coded.empty.get_or_insert(at);
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<(AnswerId, ThemeSet)>, ImportError> {
        self.faults.extend(self.coded.values().filter_map(|coded| {
            Some(CodingFault::EmptyAndThemes {
                empty: coded.empty?,
                filled: coded.filled?,
                respondent: coded.respondent.to_owned(),
                question: coded.question.to_owned(),
            })
        }));
        if self.faults.is_empty() {
            return Ok(self.coded.into_iter().map(|(id, coded)| (id, coded.themes)).collect());
        }
        self.faults.sort_by_key(CodingFault::row);
        let sheet = matches!(self.table.kind, FileKind::Sheet { .. });
        Err(ImportError::Codings { file: self.table.file.clone(), sheet, faults: self.faults })
    }
}

fn filled<'a>(row: &'a Row, column: usize, name: &'static str) -> Result<&'a str, CodingFault> {
    let cell = row.cell(column);
    if is_blank(cell) {
        return Err(CodingFault::EmptyCell { row: row.line, column: name });
    }
    Ok(cell.trim())
}

/// The theme of a row; none when the cell is empty.
fn theme_in(
    question: &Question,
    former: &FormerNames,
    row: &Row,
    column: usize,
) -> Result<Option<usize>, CodingFault> {
    let name = row.cell(column);
    if is_blank(name) {
        return Ok(None);
    }
    let before = || question.resolve(former.find(&question.id, name)?);
    theme_named(question, name).or_else(before).map(Some).ok_or_else(|| {
        let labels: Vec<String> = question.themes.iter().map(|theme| theme.label.clone()).collect();
        CodingFault::UnknownTheme {
            row: row.line,
            theme: name.trim().to_owned(),
            question: question.heading.clone(),
            themes: nearest_first(name, &labels),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::testing::{codebook, table};
    use crate::import::{guess, to_study};
    use crate::message::{Explain, Lang};

    /// Answers 0 (r1, data), 1 (r1, pdca) and 2 (r2, data); r2 did not answer pdca.
    fn study() -> Study {
        let table = table("respondent;Q30;Q40\nr1;angst;nooit\nr2;tijd;\n");
        to_study("t", &table, &guess(&table, &codebook()), &codebook()).unwrap().0
    }

    fn read(text: &str) -> Result<Vec<(AnswerId, ThemeSet)>, ImportError> {
        read_codings(&table(text), &codebook(), &study())
    }

    fn faults(text: &str) -> Vec<CodingFault> {
        match read(text) {
            Err(ImportError::Codings { faults, .. }) => faults,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn rows_of_an_answer_are_gathered_in_the_order_of_the_answers() {
        let codings = read(
            "respondent,question,theme\nr2,data,t3\nr1,Q40,\nr1,Q38,Privacy (AVG)\nr1,data,systemen\n\
             r1,data,t1\n",
        );
        let set = |themes: &[usize]| themes.iter().copied().collect::<ThemeSet>();
        assert_eq!(
            codings.unwrap(),
            [(AnswerId(0), set(&[0, 1])), (AnswerId(1), set(&[])), (AnswerId(2), set(&[2]))]
        );
    }

    #[test]
    fn dutch_headers_and_other_columns_are_fine() {
        let codings = read("codeur;Respondentnr;Vraag;Thema;memo\nA;r1;data;t1;twijfel\n").unwrap();
        assert_eq!(codings.len(), 1);
    }

    #[test]
    fn codes_of_several_coders_are_not_read_as_those_of_one() {
        let text = "respondent,question,theme,codeur\nr1,data,t1,B\nr1,pdca,,b\nr2,data,t2,C\n";
        assert_eq!(
            read(text).unwrap_err().explain(Lang::Nl),
            "proef.csv: dit bestand bevat codes van «B» en «C»; maak er per codeur een bestand van"
        );
    }

    #[test]
    fn an_answer_that_was_not_seen_is_not_in_the_list() {
        assert_eq!(read("respondent,question,theme\nr1,data,\n").unwrap().len(), 1);
    }

    #[test]
    fn a_missing_column_is_named() {
        assert_eq!(
            read("respondent,vraag\nr1,data\n").unwrap_err().explain(Lang::Nl),
            "proef.csv: de kolom «theme» ontbreekt; een bestand met coderingen heeft de kolommen \
             respondent, question en theme (of respondent, vraag en thema), en dit heeft \
             «respondent» en «vraag»"
        );
    }

    #[test]
    fn all_faults_are_named_at_once_from_top_to_bottom() {
        let text = "respondent,question,theme\n\
                    r9,data,t1\n\
                    r1,Q99,t1\n\
                    r1,data,privacie\n\
                    r2,pdca,t1\n\
                    r1,pdca,\n\
                    r1,pdca,t1\n\
                    ,data,t1\n";
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        let (data, pdca) =
            ("Q30/Q38 - Belemmeringen data-uitwisseling", "Q40 - Leren en verbeteren");
        assert_eq!(
            faults(text),
            [
                CodingFault::UnknownRespondent { row: 2, respondent: "r9".into() },
                CodingFault::UnknownQuestion {
                    row: 3,
                    question: "Q99".into(),
                    questions: names(&[pdca, data])
                },
                CodingFault::UnknownTheme {
                    row: 4,
                    theme: "privacie".into(),
                    question: data.into(),
                    themes: names(&["Privacy (AVG)", "Tijd", "Systemen"])
                },
                CodingFault::NoAnswer { row: 5, respondent: "r2".into(), question: pdca.into() },
                CodingFault::EmptyAndThemes {
                    empty: 6,
                    filled: 7,
                    respondent: "r1".into(),
                    question: pdca.into()
                },
                CodingFault::EmptyCell { row: 8, column: "respondent" },
            ]
        );
        let explained = read(text).unwrap_err().explain(Lang::Nl);
        assert_eq!(explained.lines().count(), 7);
        assert!(
            explained.starts_with("proef.csv: niets overgenomen, fouten gevonden: 6\nregel 2: ")
        );
    }

    #[test]
    fn of_many_faults_the_first_twenty_are_shown() {
        let rows: String = (0..25).map(|row| format!("x{row},data,t1\n")).collect();
        let error = read(&format!("respondent,question,theme\n{rows}")).unwrap_err();
        let explained = error.explain(Lang::Nl);
        assert_eq!(explained.lines().count(), 22);
        assert!(explained.ends_with("… en nog 5"));
    }
}
