//! What an import took from where, told to the person who has to trust it.

use super::choose::closed_options;
use super::columns::{MOST_GROUPS, Mapping, Role, Shape, SkipReason};
use super::explain::{listed, row_text, separator_text};
use super::group::Groups;
use super::name::{letter, shown};
use super::table::{FileKind, Table};
use crate::codebook::{Codebook, Question};
use crate::message::{Lang, import as text, list, visible};
use crate::study::{QuestionId, Study};
use crate::text::is_no_answer;
use std::collections::BTreeMap;

/// How many spellings of «no answer» are shown.
const SPELLINGS: usize = 2;

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Name of the file.
    pub file: String,
    /// What kind of file it is.
    pub kind: FileKind,
    /// How many bytes stood for no character and were replaced.
    pub replaced: usize,
    /// As [`Table::header_below`].
    pub header_below: Option<usize>,
    /// As [`Table::completed`].
    pub completed: usize,
    /// How the table is laid out.
    pub shape: Shape,
    /// How many rows of data it has.
    pub rows: usize,
    /// How many respondents came from them.
    pub respondents: usize,
    /// What each question of the codebook got.
    pub questions: Vec<Answered>,
    /// The groups with how many respondents each has, in the order of the file.
    pub groups: Vec<(String, usize)>,
    /// The groups that the codebook tells apart.
    pub expected_groups: Vec<String>,
    /// In long form: the questions that the codebook does not have, with how many rows were left out.
    pub passed_over: BTreeMap<String, usize>,
    /// What became of each column.
    pub columns: Vec<Column>,
}

/// A question and what it got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Which question.
    pub id: QuestionId,
    /// Its heading.
    pub heading: String,
    /// How many answers it got that count.
    pub answers: usize,
    /// How many texts it got that the codebook takes for no answer.
    pub no_answers: usize,
    /// The different spellings of those, in the order of the file.
    pub spellings: Vec<String>,
}

impl Answered {
    fn count(question: &Question, study: &Study, no_answer: &[String]) -> Self {
        let mut counted = Self {
            id: question.id.clone(),
            heading: question.heading.clone(),
            answers: 0,
            no_answers: 0,
            spellings: Vec::new(),
        };
        for answer in study.answers.iter().filter(|answer| answer.question == question.id) {
            if !is_no_answer(&answer.text, no_answer) {
                counted.answers += 1;
                continue;
            }
            counted.no_answers += 1;
            let spelling = answer.text.trim();
            if !counted.spellings.iter().any(|known| known == spelling) {
                counted.spellings.push(spelling.to_owned());
            }
        }
        counted
    }

    /// The counts in a sentence.
    fn counts(&self, lang: Lang) -> String {
        let answers = text::report_answers(lang, self.answers);
        if self.no_answers == 0 {
            return answers;
        }
        let mut spellings: Vec<String> =
            self.spellings.iter().take(SPELLINGS).map(|text| shown(text)).collect();
        spellings.extend((self.spellings.len() > SPELLINGS).then(|| "…".to_owned()));
        let no_answers = text::report_no_answers(lang, self.no_answers);
        format!("{answers}{no_answers} ({})", spellings.join(", "))
    }
}

/// A column and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its letter in Excel.
    pub letter: String,
    /// Its name (see [`Table::column_names`]).
    pub name: String,
    /// What it holds.
    pub role: Role,
    /// For a column of answers that looks like a closed question: how many different answers it has.
    pub closed: Option<usize>,
}

impl Column {
    fn text(&self) -> String {
        format!("{} «{}»", self.letter, shown(&self.name))
    }
}

impl Report {
    pub(super) fn new(
        table: &Table,
        mapping: &Mapping,
        codebook: &Codebook,
        study: &Study,
    ) -> Self {
        let questions = codebook
            .questions
            .iter()
            .map(|question| Answered::count(question, study, &codebook.no_answer));
        let columns = table.column_names().into_iter().zip(&mapping.roles).enumerate();
        Self {
            file: table.file.clone(),
            kind: table.kind.clone(),
            replaced: table.replaced,
            header_below: table.header_below,
            completed: table.completed,
            shape: mapping.shape,
            rows: table.rows.len(),
            respondents: study.respondents.len(),
            questions: questions.collect(),
            groups: group_counts(study),
            passed_over: BTreeMap::new(),
            expected_groups: Groups::of(codebook).names(),
            columns: columns
                .map(|(at, (name, role))| Column {
                    letter: letter(at),
                    name,
                    role: role.clone(),
                    closed: matches!(role, Role::Answer(_))
                        .then(|| closed_options(table, at))
                        .flatten(),
                })
                .collect(),
        }
    }

    /// The report in sentences, one a line.
    #[must_use]
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let facts = (self.header_below, self.completed, self.replaced);
        let mut lines = file_lines(lang, &self.file, &self.kind, facts);
        let total = |count: fn(&Answered) -> usize| self.questions.iter().map(count).sum::<usize>();
        let answers = text::report_answers(lang, total(|question| question.answers));
        let mut counts = text::report_counts(lang, self.rows, self.respondents, answers);
        let no_answers = total(|question| question.no_answers);
        if no_answers > 0 {
            counts.push_str(&text::report_no_answers(lang, no_answers));
        }
        lines.push(counts);
        lines.push(match self.with(&Role::Respondent).as_slice() {
            [] => text::report_row_numbers(lang),
            columns => text::report_respondent(lang, list(lang, columns)),
        });
        lines.push(self.group_line(lang));
        if self.groups.len() > MOST_GROUPS {
            lines.push(text::report_many_groups(lang, self.groups.len()));
        }
        lines.extend(self.question_lines(lang));
        lines.extend(self.rest_lines(lang));
        lines
    }

    fn group_line(&self, lang: Lang) -> String {
        let expected: Vec<String> = self.expected_groups.iter().map(|name| shown(name)).collect();
        match self.with(&Role::Group).as_slice() {
            [] if expected.is_empty() => text::report_no_group(lang),
            [] => text::report_groups_missed(lang, listed(lang, &expected)),
            columns => {
                let filled: usize = self.groups.iter().map(|(_, count)| count).sum();
                let count = |(name, count): &(String, usize)| format!("{} {count}", shown(name));
                let mut values: Vec<String> =
                    self.groups.iter().take(MOST_GROUPS).map(count).collect();
                values.extend((self.groups.len() > MOST_GROUPS).then(|| "…".to_owned()));
                let empty = self.respondents.saturating_sub(filled);
                values.push(text::report_group_empty(lang, empty));
                text::report_group(lang, list(lang, columns), values.join(", "))
            }
        }
    }

    fn with(&self, role: &Role) -> Vec<String> {
        self.columns.iter().filter(|column| column.role == *role).map(Column::text).collect()
    }

    fn question_lines(&self, lang: Lang) -> Vec<String> {
        let mut lines = Vec::new();
        if self.shape == Shape::Long {
            let (question, answer) = (self.with(&Role::LongQuestion), self.with(&Role::LongAnswer));
            lines.push(text::report_long(lang, list(lang, &question), list(lang, &answer)));
        }
        if !self.passed_over.is_empty() {
            let rows = |(name, rows): (&String, &usize)| format!("«{}» ({rows})", shown(name));
            let questions: Vec<String> = self.passed_over.iter().map(rows).collect();
            lines.push(text::report_passed_over(lang, listed(lang, &questions)));
        }
        for question in &self.questions {
            let (heading, counts) = (shown(&question.heading), question.counts(lang));
            let role = Role::Answer(question.id.clone());
            let columns = self.with(&role);
            lines.push(match (self.shape, columns.as_slice()) {
                (Shape::Long, _) => text::report_question_long(lang, heading, counts),
                (Shape::Wide, []) => text::report_no_column(lang, heading),
                (Shape::Wide, columns) => {
                    text::report_question(lang, heading, list(lang, columns), counts)
                }
            });
            if question.answers == 0 && !columns.is_empty() {
                lines.push(text::report_unanswered(lang, shown(&question.heading)));
            }
            lines.extend(self.columns.iter().filter(|column| column.role == role).filter_map(
                |column| Some(text::report_closed(lang, column.text(), column.closed?)),
            ));
        }
        lines
    }

    fn rest_lines(&self, lang: Lang) -> Vec<String> {
        let rest = [
            Role::Variable,
            Role::Skip(SkipReason::OpenText),
            Role::Skip(SkipReason::Personal),
            Role::Skip(SkipReason::System),
            Role::Skip(SkipReason::Varies),
            Role::Skip(SkipReason::Empty),
            Role::Skip(SkipReason::Chosen),
        ];
        let mut lines = Vec::new();
        for role in rest {
            let columns = self.with(&role);
            if columns.is_empty() {
                continue;
            }
            let columns = listed(lang, &columns);
            lines.push(match role {
                Role::Skip(SkipReason::OpenText) => text::report_open_text(lang, columns),
                Role::Skip(SkipReason::Personal) => text::report_personal(lang, columns),
                Role::Skip(SkipReason::System) => text::report_system(lang, columns),
                Role::Skip(SkipReason::Varies) => text::report_varies(lang, columns),
                Role::Skip(SkipReason::Empty) => text::report_empty(lang, columns),
                Role::Skip(SkipReason::Chosen) => text::report_chosen(lang, columns),
                _ => text::report_variables(lang, columns),
            });
        }
        lines
    }
}

impl Table {
    /// How the file was understood, in sentences, one a line.
    #[must_use]
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let facts = (self.header_below, self.completed, self.replaced);
        file_lines(lang, &self.file, &self.kind, facts)
    }
}

/// How a file was understood: its kind, where its header is, how many rows were completed and how many
/// bytes replaced.
fn file_lines(
    lang: Lang,
    file: &str,
    kind: &FileKind,
    (header_below, completed, replaced): (Option<usize>, usize, usize),
) -> Vec<String> {
    let file = visible(file);
    let mut lines = match kind {
        FileKind::Csv { encoding, separator } => {
            vec![text::report_csv(lang, file, encoding.name(), separator_text(lang, *separator))]
        }
        FileKind::Sheet { sheet, others, .. } => {
            let mut lines = vec![text::report_sheet(lang, file, shown(sheet))];
            if !others.is_empty() {
                let others: Vec<String> = others.iter().map(|other| shown(other)).collect();
                lines.push(text::report_other_sheets(lang, listed(lang, &others)));
            }
            lines
        }
    };
    if let Some(line) = header_below {
        let sheet = matches!(kind, FileKind::Sheet { .. });
        lines.push(text::report_header_below(lang, row_text(lang, sheet, line)));
    }
    if completed > 0 {
        lines.push(text::report_completed(lang, completed));
    }
    if replaced > 0 {
        lines.push(text::report_replaced(lang, replaced));
    }
    lines
}

/// The values of the group with how many respondents have them.
fn group_counts(study: &Study) -> Vec<(String, usize)> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    let Some(group) = study.group else { return counts };
    for value in study.respondents.iter().filter_map(|one| one.values.get(group)?.as_ref()) {
        match counts.iter_mut().find(|(name, _)| name == value) {
            Some((_, count)) => *count += 1,
            None => counts.push((value.clone(), 1)),
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::columns::guess;
    use crate::import::error::ImportError;
    use crate::import::overrides::{Overrides, map_columns};
    use crate::import::study::to_study;
    use crate::import::testing::{codebook, table};

    const LONG: &str = "respondent,groep,vraag,antwoord\n\
                        r1,intern,Q40,  nooit \n\
                        r1,,Q30,angst\n\
                        r2,extern,data,\"tijd\r\nen geld\"\n\
                        r2,extern,pdca,\n\
                        r3,intern,,\n";

    fn import(text: &str) -> Result<(Study, Report), ImportError> {
        let table = table(text);
        let codebook = codebook();
        to_study("proef", &table, &guess(&table, &codebook), &codebook)
    }

    #[test]
    fn what_counts_as_no_answer_is_counted_apart() {
        let (table, mut codebook) =
            (table("nr;Q30;Q40\n1;angst;-\n2;NVT;-\n3;nvt.;x\n4;-;y\n"), codebook());
        codebook.no_answer = vec!["nvt".into()];
        let mapping = guess(&table, &codebook);
        let lines = to_study("t", &table, &mapping, &codebook).unwrap().1.lines(Lang::Nl);
        for line in [
            "rijen: 4, respondenten: 4, antwoorden: 3, en 5 die als geen antwoord tellen",
            "«Q30/Q38 - Belemmeringen data-uitwisseling»: B «Q30», antwoorden: 1, en 3 die als geen \
             antwoord tellen (NVT, nvt., …)",
            "«Q40 - Leren en verbeteren»: C «Q40», antwoorden: 2, en 2 die als geen antwoord tellen (-)",
        ] {
            assert!(lines.iter().any(|found| found == line), "{lines:#?}");
        }
    }

    #[test]
    fn a_column_without_answers_and_too_many_groups_are_noted() {
        let rows: String = (0..13).map(|n| format!("{n};g{n};;x\n")).collect();
        let table = table(&format!("nr;plaats;Q30;Q40\n{rows}"));
        let overrides = Overrides { group: Some("B".into()), ..Overrides::default() };
        let mapping = map_columns(&table, &codebook(), &overrides).unwrap();
        let lines = to_study("t", &table, &mapping, &codebook()).unwrap().1.lines(Lang::Nl);
        for note in [
            "let op: 13 groepen zijn veel om te vergelijken; wijs met --group een kolom met minder \
             verschillende waarden aan",
            "let op: «Q30/Q38 - Belemmeringen data-uitwisseling» heeft een kolom maar geen antwoorden",
        ] {
            assert!(lines.iter().any(|found| found == note), "{lines:#?}");
        }
    }

    #[test]
    fn a_missing_group_or_respondent_is_noted_with_its_mend() {
        let lines = import("Q30;rol\na;x\nb;x\n").unwrap().1.lines(Lang::Nl);
        for note in [
            "let op: geen kolom met de respondent gevonden; de nummers van de rijen zijn gebruikt; \
             wijs de kolom aan met --id KOLOM",
            "let op: geen kolom met de groep gevonden; extern en intern worden niet uitgesplitst; \
             wijs de kolom aan met --group KOLOM",
        ] {
            assert!(lines.iter().any(|line| line == note), "{lines:?}");
        }
    }

    #[test]
    fn the_report_tells_what_came_from_where() {
        let text = "Respondentnr;Groep;Q30;E-mail;Leeg;Opmerking\n\
                    1;intern;angst;a@b.nl;;dit was een lange vragenlijst\n\
                    2;extern;;c@d.nl;;en dit is ook nog een opmerking\n";
        assert_eq!(
            import(text).unwrap().1.lines(Lang::Nl),
            [
                "proef.csv: tekst (UTF-8) met puntkomma als scheidingsteken",
                "rijen: 2, respondenten: 2, antwoorden: 1",
                "respondent: A «Respondentnr»",
                "groep: B «Groep» (intern 1, extern 1, leeg 0)",
                "«Q30/Q38 - Belemmeringen data-uitwisseling»: C «Q30», antwoorden: 1",
                "let op: «Q40 - Leren en verbeteren»: geen kolom gevonden",
                "overgeslagen, open tekst bij geen vraag van het codeboek: F «Opmerking»",
                "overgeslagen, wijst een persoon aan: D «E-mail»",
                "overgeslagen, leeg: E «Leeg»",
            ]
        );
        assert_eq!(
            import(LONG).unwrap().1.lines(Lang::En),
            [
                "proef.csv: text (UTF-8) with comma as separator",
                "rows: 5, respondents: 3, answers: 3",
                "respondent: A «respondent»",
                "group: B «groep» (intern 2, extern 1, empty 0)",
                "every row is one answer: question in C «vraag», answer in D «antwoord»",
                "«Q30/Q38 - Belemmeringen data-uitwisseling»: answers: 2",
                "«Q40 - Leren en verbeteren»: answers: 1",
            ]
        );
    }
}
