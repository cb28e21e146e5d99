//! Which column is what: a guess that a person can see and change.

use super::choose::choose;
use super::group::Groups;
use super::known;
use super::matching::{Match, Matcher};
use super::name::{is_blank, key, plain};
use super::profile::{Content, content};
use super::table::Table;
use crate::codebook::Codebook;
use crate::study::QuestionId;
use std::collections::{HashMap, HashSet};

/// What one column of a table holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// The respondent's number or name.
    Respondent,
    /// The variable that tells the groups apart.
    Group,
    /// Another variable: a closed question, a background.
    Variable,
    /// The answers to a question, in wide form.
    Answer(QuestionId),
    /// Which question a row answers, in long form.
    LongQuestion,
    /// The answer, in long form.
    LongAnswer,
    /// Nothing that is taken over.
    Skip(SkipReason),
}

/// Why a column is not taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkipReason {
    /// It identifies a person.
    Personal,
    /// A survey tool made it: dates, pages, language.
    System,
    /// Open text that no question of the codebook asks for.
    OpenText,
    /// All its cells are empty.
    Empty,
    /// In long form: it differs from answer to answer, so it says nothing about a respondent.
    Varies,
    /// The user wants to leave it out.
    Chosen,
}

/// How a table is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A row for each respondent, a column for each question.
    Wide,
    /// A row for each answer.
    Long,
}

/// What every column of a table holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// How the table is laid out.
    pub shape: Shape,
    /// One role for each column.
    pub roles: Vec<Role>,
}

impl Mapping {
    /// The first column with this role.
    pub(super) fn column(&self, role: &Role) -> Option<usize> {
        self.roles.iter().position(|found| found == role)
    }
}

/// What a user has settled: it is not guessed at.
#[derive(Debug, Default)]
pub(super) struct Settled {
    pub respondent: Option<usize>,
    pub group: Option<usize>,
    /// Columns with the position of their question.
    pub answers: Vec<(usize, usize)>,
}

/// Guesses what every column holds, from its header and its values.
#[must_use]
pub fn guess(table: &Table, codebook: &Codebook) -> Mapping {
    guess_beside(&table.under_header(codebook), codebook, &Settled::default())
}

/// Guesses what the columns hold that are not settled.
pub(super) fn guess_beside(table: &Table, codebook: &Codebook, settled: &Settled) -> Mapping {
    let mut guess = Guess {
        table,
        codebook,
        headers: table.headers.iter().map(|header| keys(header)).collect(),
        roles: vec![None; table.headers.len()],
    };
    guess.settle(settled);
    let shape = if settled.answers.is_empty() { guess.find_long() } else { Shape::Wide };
    if settled.respondent.is_none() {
        guess.find_respondent(shape);
    }
    if shape == Shape::Wide {
        guess.find_answers(settled);
    }
    if settled.group.is_none() {
        guess.find_group();
    }
    guess.find_rest(shape)
}

/// The keys of a header: the whole, and the pieces around ` - `, because a merged Qualtrics header
/// holds a name and a text.
fn keys(header: &str) -> Vec<String> {
    let header = plain(header);
    let mut keys = vec![key(&header)];
    keys.extend(header.split(" - ").skip(1).map(key));
    keys.extend(header.split_once(" - ").map(|(first, _)| key(first)));
    keys.retain(|key| !key.is_empty());
    keys
}

struct Guess<'a> {
    table: &'a Table,
    codebook: &'a Codebook,
    headers: Vec<Vec<String>>,
    roles: Vec<Option<Role>>,
}

impl Guess<'_> {
    fn set(&mut self, column: usize, role: Role) {
        if let Some(place) = self.roles.get_mut(column) {
            *place = Some(role);
        }
    }

    fn settle(&mut self, settled: &Settled) {
        for (column, question) in &settled.answers {
            if let Some(question) = self.codebook.questions.get(*question) {
                self.set(*column, Role::Answer(question.id.clone()));
            }
        }
        if let Some(column) = settled.group {
            self.set(column, Role::Group);
        }
        if let Some(column) = settled.respondent {
            self.set(column, Role::Respondent);
        }
    }

    /// The columns that are still free and whose header is one of these names.
    fn called<'n>(&'n self, names: &'n str) -> impl Iterator<Item = usize> + 'n {
        let free = self.roles.iter().map(Option::is_none);
        (0..).zip(self.headers.iter().zip(free)).filter_map(move |(column, (keys, free))| {
            (free && keys.iter().any(|key| known::has(names, key))).then_some(column)
        })
    }

    fn find_long(&mut self) -> Shape {
        let question = self.called(known::QUESTION).next();
        let answer = self.called(known::ANSWER).next();
        let (Some(question), Some(answer)) = (question, answer) else { return Shape::Wide };
        self.set(question, Role::LongQuestion);
        self.set(answer, Role::LongAnswer);
        Shape::Long
    }

    fn find_respondent(&mut self, shape: Shape) {
        let filled = |column: &usize| self.table.column(*column).any(|cell| !is_blank(cell));
        let unique = |column: &usize| {
            let mut seen = HashSet::new();
            self.table.column(*column).all(|cell| !is_blank(cell) && seen.insert(cell.trim()))
        };
        let sure = self.called(known::RESPONDENT).find(filled);
        let found = sure.or_else(|| {
            self.called(known::RESPONDENT_IF_UNIQUE)
                .find(|column| if shape == Shape::Wide { unique(column) } else { filled(column) })
        });
        if let Some(column) = found {
            self.set(column, Role::Respondent);
        }
    }

    fn find_answers(&mut self, settled: &Settled) {
        let matcher = Matcher::new(self.codebook);
        let taken: HashSet<usize> = settled.answers.iter().map(|(_, question)| *question).collect();
        let analysis: HashSet<usize> = self.called(known::ANALYSIS).collect();
        let found: Vec<(usize, Match)> = (0..)
            .zip(self.table.headers.iter().zip(&self.roles))
            .filter(|(column, (_, role))| role.is_none() && !analysis.contains(column))
            .filter_map(|(column, (header, _))| Some((column, matcher.find(header)?)))
            .filter(|(_, found)| !taken.contains(&found.question))
            .collect();
        for (column, this) in choose(self.table, found) {
            if let Some(question) = self.codebook.questions.get(this.question) {
                self.set(column, Role::Answer(question.id.clone()));
            }
        }
    }

    /// By its values, when they are groups of the codebook, or by its header when it has few values.
    fn find_group(&mut self) {
        let groups = Groups::of(self.codebook);
        let by_header: Vec<usize> = self.called(known::GROUP).collect();
        let mut best: Option<(u8, usize)> = None;
        for (column, role) in self.roles.iter().enumerate() {
            let values: HashSet<&str> =
                self.table.column(column).map(str::trim).filter(|cell| !is_blank(cell)).collect();
            if role.is_some() || values.is_empty() {
                continue;
            }
            let keys: HashSet<String> = values.iter().map(|value| key(value)).collect();
            let header = by_header.contains(&column) && keys.len() <= MOST_GROUPS;
            let exact = groups.are_exactly(&values) && (header || groups.covered(&values) > 1);
            let words = groups.covered(&values) > 1;
            let score = 4 * u8::from(exact) + 2 * u8::from(words) + u8::from(header);
            if score > best.map_or(0, |(score, _)| score) {
                best = Some((score, column));
            }
        }
        if let Some((_, column)) = best {
            self.set(column, Role::Group);
        }
    }

    fn find_rest(self, shape: Shape) -> Mapping {
        let respondent = self.roles.iter().position(|role| *role == Some(Role::Respondent));
        let has_tool = self.headers.iter().flatten().any(|key| known::has(known::SYSTEM, key));
        let roles =
            self.roles.iter().zip(&self.headers).enumerate().map(|(column, (role, keys))| {
                role.clone().unwrap_or_else(|| match self.rest(column, keys, has_tool) {
                    Role::Variable if shape == Shape::Long && self.varies(column, respondent) => {
                        Role::Skip(SkipReason::Varies)
                    }
                    role => role,
                })
            });
        Mapping { shape, roles: roles.collect() }
    }

    fn rest(&self, column: usize, keys: &[String], has_tool: bool) -> Role {
        let called = |names: &str| keys.iter().any(|key| known::has(names, key));
        let timing = |key: &String| {
            known::words(known::TIMING).any(|start| key.starts_with(start))
                || known::words(known::TIMING_ENDS).any(|end| key.ends_with(end))
        };
        let content = content(self.table.column(column));
        Role::Skip(if content == Content::Empty {
            SkipReason::Empty
        } else if called(known::PERSONAL) || content == Content::Personal {
            SkipReason::Personal
        } else if called(known::SYSTEM)
            || called(known::ANALYSIS)
            || called(known::RESPONDENT)
            || (has_tool && called(known::SYSTEM_IN_COMPANY))
            || keys.iter().any(timing)
            || content == Content::Moments
        {
            SkipReason::System
        } else if content == Content::OpenText {
            SkipReason::OpenText
        } else {
            return Role::Variable;
        })
    }

    /// Whether a column differs within most respondents who have several rows.
    fn varies(&self, column: usize, respondent: Option<usize>) -> bool {
        let Some(respondent) = respondent else { return false };
        let mut values: HashMap<&str, (usize, HashSet<&str>)> = HashMap::new();
        for row in &self.table.rows {
            let (rows, seen) = values.entry(row.cell(respondent).trim()).or_default();
            *rows += 1;
            if !is_blank(row.cell(column)) {
                seen.insert(row.cell(column).trim());
            }
        }
        let several = values.values().filter(|(rows, _)| *rows > 1);
        let (mut all, mut differ) = (0, 0);
        for (_, seen) in several {
            all += 1;
            differ += usize::from(seen.len() > 1);
        }
        differ * 2 > all
    }
}

/// More values than this are not groups to compare.
pub(super) const MOST_GROUPS: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::testing::{codebook, table};

    fn roles(text: &str) -> Vec<Role> {
        guess(&table(text), &codebook()).roles
    }

    fn answer(question: &str) -> Role {
        Role::Answer(QuestionId(question.into()))
    }

    #[test]
    fn a_wide_table_is_known_by_its_headers() {
        assert_eq!(
            roles(
                "Respondentnr;Type casemanager;Q30. Wat belemmert u?;Q38;Hoe leert uw organisatie van \
                 verzuim?;Ervaring;IP-adres;Startdatum;Niets\n\
                 7;Interne;angst;;nooit;1-5 jaar;10.0.0.1;2024-05-01;\n\
                 8;Externe;;tijd;soms;1-5 jaar;10.0.0.2;2024-05-01;\n"
            ),
            [
                Role::Respondent,
                Role::Group,
                answer("data"),
                answer("data"),
                answer("pdca"),
                Role::Variable,
                Role::Skip(SkipReason::Personal),
                Role::Skip(SkipReason::System),
                Role::Skip(SkipReason::Empty),
            ]
        );
    }

    #[test]
    fn a_long_table_is_known_by_its_question_and_answer() {
        let mapping = guess(
            &table(
                "respondent,groep,vraag,antwoord,leeftijd,volgorde\n1,intern,data,angst,40,1\n1,intern,pdca,nooit,40,2\n",
            ),
            &codebook(),
        );
        assert_eq!(mapping.shape, Shape::Long);
        assert_eq!(
            mapping.roles,
            [
                Role::Respondent,
                Role::Group,
                Role::LongQuestion,
                Role::LongAnswer,
                Role::Variable,
                Role::Skip(SkipReason::Varies),
            ]
        );
    }

    #[test]
    fn a_group_is_known_by_values_that_the_codebook_names() {
        assert_eq!(
            roles("nr;Wat voor casemanager bent u?;Q30\n1;Intern;a\n2;extern;b\n3;;c\n")[1],
            Role::Group
        );
        assert_eq!(roles("nr;Q5;Q30\n1;ja;a\n2;nee;b\n")[1], Role::Variable);
    }

    #[test]
    fn a_group_is_known_by_a_word_of_each_value_that_begins_with_a_group_of_the_codebook() {
        let text = "nr;Wat voor casemanager bent u?;Q30\n1;Interne casemanager;a\n2;Externe casemanager;b\n";
        assert_eq!(roles(text)[1], Role::Group);
        let one = "nr;werk;Q30\n1;interne;a\n2;intern;b\n";
        assert_eq!(roles(one)[1], Role::Variable);
    }

    #[test]
    fn values_weigh_more_than_a_header_for_the_group() {
        assert_eq!(
            roles("nr;type;werkt;Q30\n1;a;intern;x\n2;b;extern;y\n")[1..3],
            [Role::Variable, Role::Group]
        );
    }

    #[test]
    fn a_plain_number_column_is_the_respondent_only_when_unique() {
        assert_eq!(roles("id;Q30\n1;a\n2;b\n")[0], Role::Respondent);
        assert_eq!(roles("id;Q30\n1;a\n1;b\n")[0], Role::Variable);
        assert_eq!(roles("id;Q30\n1;a\n;b\n")[0], Role::Variable);
        assert_eq!(roles("respondent;Q30\n1;a\n1;b\n")[0], Role::Respondent);
        assert_eq!(roles("nr;Respons ID;Q30\n1;8;a\n2;9;b\n")[1], Role::Respondent);
    }

    #[test]
    fn only_the_surest_column_of_a_code_is_taken() {
        assert_eq!(
            roles("nr;Q30;Q30 - Topics;Q30_Page Submit;Q38. Anders dan Q30;Q40 Ja?\n1;a;t;3;b;c\n")
                [1..],
            [
                answer("data"),
                Role::Skip(SkipReason::System),
                Role::Skip(SkipReason::System),
                answer("data"),
                answer("pdca"),
            ]
        );
    }

    #[test]
    fn the_same_question_asked_twice_is_two_columns() {
        let text = "Wat belemmert het delen van gegevens in uw organisatie?";
        assert_eq!(
            roles(&format!("nr;{text};{text}\n1;a;\n2;;b\n"))[1..],
            [answer("data"), answer("data")]
        );
    }

    #[test]
    fn open_text_that_no_question_asks_for_is_left_out() {
        assert_eq!(
            roles(
                "nr;Q30;Opmerkingen\n1;a;dit was een lange vragenlijst\n2;b;dank voor het onderzoek\n"
            )[2],
            Role::Skip(SkipReason::OpenText)
        );
    }

    #[test]
    fn people_are_left_out_whatever_the_header() {
        assert_eq!(
            roles("nr;Q30;Naam;Mogen we u bereiken?\n1;a;Jan;jan@huis.nl\n2;b;Piet;nee\n")[2..],
            [Role::Skip(SkipReason::Personal), Role::Skip(SkipReason::Personal)]
        );
    }

    #[test]
    fn status_is_of_the_tool_only_beside_other_columns_of_the_tool() {
        assert_eq!(roles("nr;Status;Q30\n1;vast;a\n2;vast;b\n")[1], Role::Variable);
        assert_eq!(
            roles("nr;Status;Q30;UserLanguage\n1;0;a;NL\n2;0;b;NL\n")[1],
            Role::Skip(SkipReason::System)
        );
    }

    #[test]
    fn qualtrics_headers_are_known_by_either_of_their_rows() {
        let text = "V1,V2,V3,Q30,Q40\nResponseID,Name,IPAddress,Wat belemmert?,Hoe?\nR_1,Jan,10.0.0.1,angst,nooit\n";
        assert_eq!(
            roles(text),
            [
                Role::Respondent,
                Role::Skip(SkipReason::Personal),
                Role::Skip(SkipReason::Personal),
                answer("data"),
                answer("pdca"),
            ]
        );
    }
}
