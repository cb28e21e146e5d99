//! Sets of answers with the themes that a coder gave them.

use crate::Result;
use crate::count::Count;
use duiding::codebook::Codebook;
use duiding::import::{self, Overrides, Row, Table};
use duiding::study::{Answer, AnswerId, Study, ThemeSet};
use duiding::suggest::{Asked, Engine};
use std::collections::HashMap;
use std::path::Path;

/// Answers with the themes that a coder gave them, in the order of the file.
pub(crate) struct Set {
    pub(crate) name: String,
    pub(crate) study: Study,
    pub(crate) coded: Vec<Coded>,
    /// How many answers have no codes.
    pub(crate) uncoded: usize,
}

pub(crate) struct Coded {
    pub(crate) answer: AnswerId,
    /// Position of the question in the codebook.
    pub(crate) question: usize,
    pub(crate) themes: ThemeSet,
    pub(crate) kind: Option<String>,
}

impl Set {
    pub(crate) fn read(
        name: &str,
        codebook: &Codebook,
        answers: &str,
        codes: &str,
        kinds: Option<&str>,
    ) -> Result<Self> {
        let table = import::read_file(Path::new(answers))?;
        let mapping = import::map_columns(&table, codebook, &Overrides::default())?;
        let (study, _) = import::to_study(name, &table, &mapping, codebook)?;
        let codings =
            import::read_codings(&import::read_file(Path::new(codes))?, codebook, &study)?;
        let kinds = match kinds {
            Some(kinds) => read_kinds(&import::read_file(Path::new(kinds))?)?,
            None => Kinds::default(),
        };
        let coded: Vec<Coded> = codings
            .into_iter()
            .filter_map(|(id, themes)| {
                let answer = study.answer(id)?;
                let (question, _) = codebook.question(&answer.question)?;
                let kind = kinds.get(&kind_key(&study, answer)).cloned();
                Some(Coded { answer: id, question, themes, kind })
            })
            .collect();
        if coded.is_empty() {
            return Err(format!("{codes} has no codes for any answer in {answers}").into());
        }
        if !kinds.is_empty() && coded.iter().all(|coded| coded.kind.is_none()) {
            return Err(format!("the kinds are of no coded answer in {answers}").into());
        }
        let uncoded = study.answers.len() - coded.len();
        Ok(Self { name: name.to_owned(), study, coded, uncoded })
    }

    /// The themes that an engine ticks for each answer, or with `every` all that it suggests.
    pub(crate) fn ticked(&self, engine: &Engine, every: bool) -> Vec<ThemeSet> {
        let asked: Vec<Asked> = self.coded.iter().filter_map(|coded| self.asked(coded)).collect();
        let suggested = engine.suggest_all(&asked).into_iter();
        let themes = suggested.map(|suggestions| {
            let counted = suggestions.iter().filter(|one| every || one.selected);
            counted.map(|one| one.theme).collect()
        });
        themes.collect()
    }

    /// An answer as it is put to an engine.
    pub(crate) fn asked(&self, coded: &Coded) -> Option<Asked<'_>> {
        let answer = self.study.answer(coded.answer)?;
        let group = self.study.group_of(answer.respondent);
        Some(Asked { question: coded.question, group, text: &answer.text })
    }

    /// The kinds of answers, in order of the alphabet; none when no kinds were given.
    pub(crate) fn kinds(&self) -> Vec<&str> {
        let mut kinds: Vec<&str> =
            self.coded.iter().filter_map(|coded| coded.kind.as_deref()).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// Counts the answers and themes that are asked for.
    pub(crate) fn count(
        &self,
        ticked: &[ThemeSet],
        wanted: impl Fn(&Coded, usize) -> bool,
    ) -> Count {
        let mut count = Count::default();
        for (coded, ticked) in self.coded.iter().zip(ticked) {
            for theme in (0..ThemeSet::CAPACITY).filter(|theme| wanted(coded, *theme)) {
                count.add(coded.themes.contains(theme), ticked.contains(theme));
            }
        }
        count
    }
}

/// From respondent and question to the kind of answer.
type Kinds = HashMap<(String, String), String>;

fn kind_key(study: &Study, answer: &Answer) -> (String, String) {
    let respondent = study.respondent(answer.respondent).map_or("", |one| one.key.as_str());
    (respondent.to_owned(), answer.question.0.clone())
}

fn read_kinds(table: &Table) -> Result<Kinds> {
    let column = |name: &str| {
        let found = table.headers.iter().position(|header| header.trim() == name);
        found.ok_or_else(|| format!("{} has no column «{name}»", table.file))
    };
    let (respondent, question, kind) =
        (column("respondent")?, column("question")?, column("kind")?);
    let cell = |row: &Row, column: usize| row.cell(column).trim().to_owned();
    let rows = table.rows.iter();
    Ok(rows.map(|row| ((cell(row, respondent), cell(row, question)), cell(row, kind))).collect())
}
