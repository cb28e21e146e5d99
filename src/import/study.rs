//! A table and what its columns hold, made into a study.

use super::columns::{Mapping, Role, Shape};
use super::error::{Conflict, ImportError};
use super::group::Groups;
use super::matching::question_named;
use super::name::{is_blank, letter, nearest_first};
use super::overrides::question_names;
use super::profile::{Content, content};
use super::report::Report;
use super::table::{FileKind, Row, Table};
use crate::codebook::Codebook;
use crate::study::{Answer, Respondent, RespondentId, Study};
use std::collections::{BTreeMap, HashMap};

/// Makes a study of a table, and a report of what came from where.
///
/// Answers are kept as typed, with line ends as line feeds; cells with only white space are left out.
/// In wide form, two columns with an answer of one respondent to one question are joined by a line
/// end. Without a respondent column, rows in wide form are known by their number in the file.
///
/// # Errors
/// When no column holds the answers to a question; when a row lacks its respondent; in wide form when
/// a respondent has two rows; in long form when there is no respondent column, most rows name a question
/// that the codebook does not have, a respondent has two answers to one question, or rows of one
/// respondent disagree about a variable.
pub fn to_study(
    title: &str,
    table: &Table,
    mapping: &Mapping,
    codebook: &Codebook,
) -> Result<(Study, Report), ImportError> {
    let table = &*table.under_header(codebook);
    let mut builder = Builder::new(table, mapping, codebook);
    match mapping.shape {
        Shape::Wide => builder.read_wide(mapping)?,
        Shape::Long => builder.read_long(mapping)?,
    }
    let passed_over = std::mem::take(&mut builder.passed_over);
    let study = builder.finish(title.to_owned());
    let report = Report { passed_over, ..Report::new(table, mapping, codebook, &study) };
    Ok((study, report))
}

struct Builder<'a> {
    table: &'a Table,
    codebook: &'a Codebook,
    names: Vec<String>,
    respondent: Option<usize>,
    /// The columns of the variables, and which of them is the group.
    variables: Vec<usize>,
    group: Option<usize>,
    /// The column of the group, and the one spelling of each of its values.
    spellings: (Option<usize>, HashMap<String, String>),
    people: Vec<Person>,
    by_key: HashMap<String, usize>,
    /// By person and question: the text, and the row it came from.
    answers: BTreeMap<(usize, usize), (String, usize)>,
    /// In long form: rows about a question that the codebook does not have, by question.
    passed_over: BTreeMap<String, usize>,
}

struct Person {
    key: String,
    /// The first row of this person.
    line: usize,
    /// The variables, with the row that each value came from.
    values: Vec<Option<(String, usize)>>,
}

impl<'a> Builder<'a> {
    fn new(table: &'a Table, mapping: &Mapping, codebook: &'a Codebook) -> Self {
        let is_variable = |role: &Role| matches!(role, Role::Group | Role::Variable);
        let variables: Vec<usize> = (0..)
            .zip(&mapping.roles)
            .filter(|(_, role)| is_variable(role))
            .map(|(at, _)| at)
            .collect();
        let group = mapping.column(&Role::Group);
        Self {
            table,
            codebook,
            names: table.column_names(),
            respondent: mapping.column(&Role::Respondent),
            group: variables.iter().position(|column| Some(*column) == group),
            spellings: (
                group,
                group
                    .map(|column| Groups::of(codebook).spellings(table, column))
                    .unwrap_or_default(),
            ),
            variables,
            people: Vec::new(),
            by_key: HashMap::new(),
            answers: BTreeMap::new(),
            passed_over: BTreeMap::new(),
        }
    }

    fn read_wide(&mut self, mapping: &Mapping) -> Result<(), ImportError> {
        let columns: Vec<(usize, usize)> = (0..)
            .zip(&mapping.roles)
            .filter_map(|(column, role)| match role {
                Role::Answer(id) => Some((column, self.codebook.question(id)?.0)),
                _ => None,
            })
            .collect();
        if columns.is_empty() {
            return Err(self.no_question_column());
        }
        for row in &self.table.rows {
            let key = self.key(row)?;
            if let Some(first) = self.by_key.get(&key).and_then(|person| self.people.get(*person)) {
                return Err(ImportError::DuplicateRespondent {
                    place: self.table.place(row),
                    first: first.line,
                    respondent: key,
                });
            }
            let person = self.add_person(key, row);
            for (column, question) in &columns {
                let Some(text) = answer_text(row.cell(*column)) else { continue };
                self.answers
                    .entry((person, *question))
                    .and_modify(|(whole, _)| {
                        whole.push('\n');
                        whole.push_str(&text);
                    })
                    .or_insert((text, row.line));
            }
        }
        Ok(())
    }

    fn read_long(&mut self, mapping: &Mapping) -> Result<(), ImportError> {
        let columns = (mapping.column(&Role::LongQuestion), mapping.column(&Role::LongAnswer));
        let (Some(question_column), Some(answer_column)) = columns else {
            return Err(self.no_question_column());
        };
        if self.respondent.is_none() {
            let (file, columns) = (self.table.file.clone(), self.names.clone());
            return Err(ImportError::NoRespondentColumn { file, columns });
        }
        let known = self.questions_asked(question_column);
        let asked = self.table.column(question_column).filter_map(|asked| known.get(asked.trim()));
        let (fit, unfit): (Vec<&Option<usize>>, Vec<_>) =
            asked.partition(|question| question.is_some());
        let most_fit = fit.len() > unfit.len();
        for row in &self.table.rows {
            let key = self.key(row)?;
            let person = match self.by_key.get(&key) {
                Some(person) => {
                    let person = *person;
                    self.compare_values(person, row)?;
                    person
                }
                None => self.add_person(key, row),
            };
            let asked = row.cell(question_column).trim();
            let text = answer_text(row.cell(answer_column));
            if is_blank(asked) {
                if text.is_some() {
                    return Err(ImportError::MissingQuestion { place: self.table.place(row) });
                }
                continue;
            }
            let Some(question) = known.get(asked).copied().flatten() else {
                if !most_fit {
                    return Err(self.unknown_question(asked, row));
                }
                *self.passed_over.entry(asked.to_owned()).or_default() += 1;
                continue;
            };
            if let Some(text) = text {
                self.add_answer(person, question, text, row)?;
            }
        }
        Ok(())
    }

    fn no_question_column(&self) -> ImportError {
        ImportError::NoQuestionColumn {
            file: self.table.file.clone(),
            questions: question_names(self.codebook),
            example: self.codebook.questions.first().map(|q| q.id.0.clone()).unwrap_or_default(),
            columns: self.open_text_first(),
            sheets: match &self.table.kind {
                FileKind::Sheet { others, .. } => others.clone(),
                FileKind::Csv { .. } => Vec::new(),
            },
        }
    }

    /// The columns with their letter; those that may hold what was not found come first.
    fn open_text_first(&self) -> Vec<(String, String)> {
        let is_open = |column: usize| content(self.table.column(column)) == Content::OpenText;
        let mut columns: Vec<(bool, usize, &String)> =
            (0..).zip(&self.names).map(|(at, name)| (!is_open(at), at, name)).collect();
        columns.sort_unstable();
        columns.into_iter().map(|(_, at, name)| (letter(at), name.clone())).collect()
    }

    /// The names of questions in a column, with their question in the codebook.
    fn questions_asked(&self, column: usize) -> HashMap<&'a str, Option<usize>> {
        let mut known = HashMap::new();
        for asked in self.table.column(column).map(str::trim).filter(|asked| !is_blank(asked)) {
            known.entry(asked).or_insert_with(|| question_named(self.codebook, asked));
        }
        known
    }

    fn unknown_question(&self, asked: &str, row: &Row) -> ImportError {
        ImportError::UnknownQuestionInRow {
            place: self.table.place(row),
            asked: asked.to_owned(),
            questions: nearest_first(asked, &question_names(self.codebook)),
        }
    }

    /// By what a respondent is known: the cell, or the number of the row when there is no such column.
    fn key(&self, row: &Row) -> Result<String, ImportError> {
        let Some(column) = self.respondent else { return Ok(row.line.to_string()) };
        let key = row.cell(column).trim();
        if is_blank(key) {
            let column = self.names.get(column).cloned().unwrap_or_default();
            return Err(ImportError::MissingRespondent { place: self.table.place(row), column });
        }
        Ok(key.to_owned())
    }

    /// What a variable says in a row; a group in its one spelling.
    fn value(&self, row: &Row, column: usize) -> Option<String> {
        let value = row.cell(column).trim();
        let (group, spellings) = &self.spellings;
        let spelling = spellings.get(value).filter(|_| *group == Some(column));
        (!is_blank(value)).then(|| spelling.map_or(value, String::as_str).to_owned())
    }

    fn add_person(&mut self, key: String, row: &Row) -> usize {
        let person = self.people.len();
        self.by_key.insert(key.clone(), person);
        let value = |column: &usize| Some((self.value(row, *column)?, row.line));
        let values = self.variables.iter().map(value).collect();
        self.people.push(Person { key, line: row.line, values });
        person
    }

    /// Takes over the values that a person lacks so far; the others must agree.
    fn compare_values(&mut self, person: usize, row: &Row) -> Result<(), ImportError> {
        let values: Vec<Option<String>> =
            self.variables.iter().map(|column| self.value(row, *column)).collect();
        let Some(person) = self.people.get_mut(person) else { return Ok(()) };
        for ((kept, column), new) in person.values.iter_mut().zip(&self.variables).zip(values) {
            let Some(new) = new else { continue };
            match kept {
                None => *kept = Some((new, row.line)),
                Some((old, first)) if *old != new => {
                    return Err(ImportError::Conflict(Box::new(Conflict {
                        place: self.table.place(row),
                        first: *first,
                        respondent: person.key.clone(),
                        column: self.names.get(*column).cloned().unwrap_or_default(),
                        values: [old.clone(), new],
                    })));
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    fn add_answer(
        &mut self,
        person: usize,
        question: usize,
        text: String,
        row: &Row,
    ) -> Result<(), ImportError> {
        let before = self.answers.insert((person, question), (text, row.line));
        let Some((_, first)) = before else { return Ok(()) };
        let question = self.codebook.questions.get(question);
        Err(ImportError::SecondAnswer {
            place: self.table.place(row),
            first,
            respondent: self
                .people
                .get(person)
                .map(|person| person.key.clone())
                .unwrap_or_default(),
            question: question.map(|question| question.heading.clone()).unwrap_or_default(),
        })
    }

    fn finish(self, title: String) -> Study {
        let answers = self.answers.into_iter().filter_map(|((person, question), (text, _))| {
            Some(Answer {
                respondent: RespondentId(u32::try_from(person).ok()?),
                question: self.codebook.questions.get(question)?.id.clone(),
                text,
            })
        });
        let respondent = |person: Person| Respondent {
            key: person.key,
            values: person.values.into_iter().map(|value| Some(value?.0)).collect(),
        };
        Study {
            title,
            variables: self
                .variables
                .iter()
                .filter_map(|column| self.names.get(*column).cloned())
                .collect(),
            group: self.group,
            answers: answers.collect(),
            respondents: self.people.into_iter().map(respondent).collect(),
        }
    }
}

/// An answer as typed, with line ends as line feeds; none when there is nothing to read.
fn answer_text(cell: &str) -> Option<String> {
    (!is_blank(cell)).then(|| cell.replace("\r\n", "\n").replace('\r', "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::columns::{SkipReason, guess};
    use crate::import::table::read_table;
    use crate::import::testing::{codebook, table};
    use crate::message::{Explain, Lang};
    use crate::study::QuestionId;

    fn import(text: &str) -> Result<(Study, Report), ImportError> {
        let table = table(text);
        let codebook = codebook();
        to_study("proef", &table, &guess(&table, &codebook), &codebook)
    }

    fn study(text: &str) -> Study {
        import(text).unwrap().0
    }

    fn fault(text: &str) -> String {
        import(text).unwrap_err().explain(Lang::Nl)
    }

    fn answers(study: &Study) -> Vec<(u32, &str, &str)> {
        study
            .answers
            .iter()
            .map(|answer| (answer.respondent.0, answer.question.0.as_str(), answer.text.as_str()))
            .collect()
    }

    const WIDE: &str = "Respondentnr;Type casemanager;Ervaring;Q40;Q30;Q38\n\
                        r1;intern; 1-5 jaar;  nooit ;angst;\n\
                        r2;extern;;\t;;\"tijd\r\nen geld\"\n";

    const LONG: &str = "respondent,groep,vraag,antwoord\n\
                        r1,intern,Q40,  nooit \n\
                        r1,,Q30,angst\n\
                        r2,extern,data,\"tijd\r\nen geld\"\n\
                        r2,extern,pdca,\n\
                        r3,intern,,\n";

    #[test]
    fn a_wide_table_becomes_a_study() {
        let study = study(WIDE);
        assert_eq!(study.title, "proef");
        assert_eq!(study.variables, ["Type casemanager", "Ervaring"]);
        assert_eq!(study.group, Some(0));
        let values = |at: usize| study.respondents[at].values.clone();
        assert_eq!(values(0), [Some("intern".into()), Some("1-5 jaar".into())]);
        assert_eq!(values(1), [Some("extern".into()), None]);
        assert_eq!(
            answers(&study),
            [(0, "data", "angst"), (0, "pdca", "  nooit "), (1, "data", "tijd\nen geld")]
        );
    }

    #[test]
    fn a_file_from_dutch_excel_with_questions_as_headers_reads() {
        let text = "Respondentnr;Type casemanager;Wat belemmert het delen van gegevens in uw \
                    organisatie?;Hoe leert uw organisatie van verzuim?\r\n\
                    1;intern;\"coördinatie; tijd\";één keer\r\n2;extern;niets;\r\n";
        let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(text);
        let (table, codebook) = (read_table("a.csv", &bytes).unwrap(), codebook());
        let mapping = guess(&table, &codebook);
        let (study, _) = to_study("t", &table, &mapping, &codebook).unwrap();
        assert_eq!(
            answers(&study),
            [(0, "data", "coördinatie; tijd"), (0, "pdca", "één keer"), (1, "data", "niets")]
        );
        assert_eq!(study.group_of(RespondentId(1)), Some("extern"));
    }

    #[test]
    fn a_long_table_becomes_the_same_answers() {
        let study = study(LONG);
        assert_eq!(answers(&study), answers(&self::study(WIDE)));
        let keys: Vec<&str> = study.respondents.iter().map(|r| r.key.as_str()).collect();
        assert_eq!(keys, ["r1", "r2", "r3"]);
        assert_eq!(study.group_of(RespondentId(0)), Some("intern"));
        assert_eq!(study.group_of(RespondentId(2)), Some("intern"));
    }

    #[test]
    fn two_filled_columns_of_one_question_are_joined() {
        let study = study("nr;Q30;Q38\n1;angst;tijd\n2;;geld\n");
        assert_eq!(answers(&study), [(0, "data", "angst\ntijd"), (1, "data", "geld")]);
    }

    #[test]
    fn without_a_respondent_column_rows_have_their_number_in_the_file() {
        let study = study("Q30;rol\n\"a\nb\";x\nc;x\n");
        let keys: Vec<&str> = study.respondents.iter().map(|r| r.key.as_str()).collect();
        assert_eq!(keys, ["2", "4"]);
    }

    #[test]
    fn a_respondent_must_be_there_and_occur_once() {
        assert_eq!(
            fault("respondent;Q30\n1;a\n;b\n"),
            "proef.csv, regel 3: kolom «respondent» is leeg; vul het nummer van de respondent in"
        );
        assert_eq!(
            fault("respondent;Q30\n1;a\n2;b\n1;c\n"),
            "proef.csv, regel 4: respondent «1» staat ook al op regel 2; geef elke respondent een \
             eigen nummer of haal een van beide weg"
        );
    }

    #[test]
    fn a_table_without_any_question_says_what_was_looked_for() {
        assert_eq!(
            fault("respondent;Vraag 1;Wat dan?\n1;a;een heel verhaal in eigen woorden\n"),
            "proef.csv: bij geen enkele vraag van het codeboek is een kolom gevonden. Gezocht is \
             naar «Q30/Q38 - Belemmeringen data-uitwisseling» en «Q40 - Leren en verbeteren»; de \
             kolommen zijn C «Wat dan?», A «respondent» en B «Vraag 1». Wijs ze aan met --map VRAAG=KOLOM, bijvoorbeeld --map data=C"
        );
    }

    #[test]
    fn faults_in_long_form_name_their_rows() {
        let long = |rows: &str| fault(&format!("respondent,groep,vraag,antwoord\n{rows}"));
        assert!(long("1,intern,Q41,a\n").starts_with(
            "proef.csv, regel 2: het codeboek heeft geen vraag «Q41»; wel «Q40 - Leren"
        ));
        assert_eq!(
            long("1,intern,Q30,a\n1,intern,Q38,b\n"),
            "proef.csv, regel 3: respondent «1» heeft op regel 2 al een antwoord op «Q30/Q38 - \
             Belemmeringen data-uitwisseling»; voeg ze samen of haal er een weg"
        );
        assert_eq!(
            long("1,intern,Q30,a\n2,extern,Q30,a\n2,extern,Q40,a\n1,extern,Q40,b\n"),
            "proef.csv, regel 5: «groep» van respondent «1» is hier «extern» en op regel 2 «intern»; \
             maak ze gelijk"
        );
        assert!(
            long("1,intern,,a\n").starts_with("proef.csv, regel 2: bij dit antwoord ontbreekt")
        );
        assert!(fault("vraag,antwoord\nQ30,a\n").contains("geen kolom zegt van wie"));
    }

    #[test]
    fn rows_of_a_few_other_questions_are_passed_over_with_a_note() {
        let text = "respondent,vraag,antwoord\n1,Q30,a\n1,Q40,b\n1,Leeftijd,40\n2,Q30,c\n";
        let (study, report) = import(text).unwrap();
        assert_eq!(study.answers.len(), 3);
        let note = "let op: rijen over vragen die het codeboek niet heeft, zijn overgeslagen: \
                    «Leeftijd» (1)";
        assert!(report.lines(Lang::Nl).iter().any(|line| line == note));
    }

    #[test]
    fn a_conflict_names_the_row_that_the_kept_value_came_from() {
        let text = "respondent,groep,vraag,antwoord\n1,,Q30,a\n1,intern,Q40,b\n1,extern,Q40,\n";
        assert!(matches!(
            import(text),
            Err(ImportError::Conflict(conflict))
                if conflict.first == 3 && conflict.place.line == 4 && conflict.values == ["intern", "extern"]
        ));
    }

    #[test]
    fn answers_are_found_by_what_a_person_changed_in_the_mapping() {
        let (table, codebook) = (table("nr;x;Q30\n1;angst;weg\n"), codebook());
        let mut mapping = guess(&table, &codebook);
        mapping.roles[1] = Role::Answer(QuestionId("pdca".into()));
        mapping.roles[2] = Role::Skip(SkipReason::OpenText);
        let (study, _) = to_study("t", &table, &mapping, &codebook).unwrap();
        assert_eq!(answers(&study), [(0, "pdca", "angst")]);
    }
}
