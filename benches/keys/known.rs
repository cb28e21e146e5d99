//! What the simulated coder knows: the right codes of every answer.

use duiding::codebook::Codebook;
use duiding::study::{AnswerId, Study, ThemeSet};
use duiding::text;
use std::collections::{HashMap, HashSet};

/// The right codes.
pub(crate) struct Known {
    /// The headings of the questions, in codebook order.
    pub(crate) headings: Vec<String>,
    /// The labels of the themes of each question.
    pub(crate) labels: Vec<Vec<String>>,
    /// How many themes each question has.
    pub(crate) themes: Vec<usize>,
    /// By the respondent's key and the question's position.
    codes: HashMap<(String, usize), ThemeSet>,
    /// The different texts, by question and what makes a text the same.
    different: HashSet<(usize, String)>,
    /// The texts of each question as they are, with their codes.
    texts: Vec<Vec<(String, ThemeSet)>>,
}

impl Known {
    pub(crate) fn new(
        study: &Study,
        codebook: &Codebook,
        codings: &[(AnswerId, ThemeSet)],
    ) -> Self {
        let questions = codebook.questions.len();
        let mut known = Self {
            headings: codebook.questions.iter().map(|q| q.heading.clone()).collect(),
            labels: codebook
                .questions
                .iter()
                .map(|q| q.themes.iter().map(|theme| theme.label.clone()).collect())
                .collect(),
            themes: codebook.questions.iter().map(|q| q.themes.len()).collect(),
            codes: HashMap::new(),
            different: HashSet::new(),
            texts: vec![Vec::new(); questions],
        };
        for (id, themes) in codings {
            let Some(answer) = study.answer(*id) else { continue };
            let Some((question, _)) = codebook.question(&answer.question) else { continue };
            if text::is_no_answer(&answer.text, &codebook.no_answer) {
                continue;
            }
            let respondent = study.respondent(answer.respondent).map_or("", |r| &r.key);
            known.codes.insert((respondent.to_owned(), question), *themes);
            known.different.insert((question, text::same_text_key(&answer.text)));
            known.texts[question].push((answer.text.clone(), *themes));
        }
        known
    }

    /// How many answers have codes.
    pub(crate) fn answers(&self) -> usize {
        self.codes.len()
    }

    /// How many different texts they have.
    pub(crate) fn texts(&self) -> usize {
        self.different.len()
    }

    /// The study without the answers that have no codes.
    pub(crate) fn coded_part(&self, study: &Study) -> Study {
        let mut part = study.clone();
        let key = |id| study.respondent(id).map_or("", |one| one.key.as_str()).to_owned();
        let known: HashSet<&String> = self.codes.keys().map(|(respondent, _)| respondent).collect();
        part.answers.retain(|answer| known.contains(&key(answer.respondent)));
        part
    }

    /// The right codes of an answer of a study.
    pub(crate) fn wanted(
        &self,
        study: &Study,
        codebook: &Codebook,
        id: AnswerId,
    ) -> Option<ThemeSet> {
        let answer = study.answer(id)?;
        let (question, _) = codebook.question(&answer.question)?;
        self.of(&study.respondent(answer.respondent)?.key, question)
    }

    /// The right codes of what a respondent answered to a question.
    pub(crate) fn of(&self, respondent: &str, question: usize) -> Option<ThemeSet> {
        self.codes.get(&(respondent.to_owned(), question)).copied()
    }

    /// The codes of the texts that begin so, when they are all the same.
    pub(crate) fn beginning(&self, question: usize, start: &str) -> Option<ThemeSet> {
        let start = squeezed(start);
        let texts = self.texts.get(question)?.iter();
        let mut codes =
            texts.filter(|(text, _)| squeezed(text).starts_with(&start)).map(|(_, codes)| *codes);
        let first = codes.next()?;
        codes.all(|other| other == first).then_some(first)
    }
}

/// A text with its white space made plain.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
