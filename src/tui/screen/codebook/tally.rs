//! How often themes were given and their indicators hit, and which answers those are.

use super::{Listed, ListedAnswer, Standing};
use crate::decide::{Record, Session};
use crate::store::Coder;
use crate::study::AnswerId;
use crate::suggest::Suggestion;

/// Counts of every theme of the codebook.
#[derive(Debug, Default)]
pub(in crate::tui) struct Tally {
    /// Whose codes are counted: one's own first, others only when they may be seen.
    pub(super) coders: Vec<Coder>,
    questions: Vec<QuestionTally>,
}

#[derive(Debug, Default)]
struct QuestionTally {
    /// Answers decided on, by coder.
    coded: Vec<usize>,
    themes: Vec<ThemeTally>,
}

/// Counts of a theme, in answers.
#[derive(Debug, Default)]
pub(super) struct ThemeTally {
    /// Given, by coder.
    pub(super) given: Vec<usize>,
    /// With words that point to it.
    pub(super) pointed: usize,
    /// The same for each indicator.
    pub(super) hits: Vec<usize>,
    /// How it fared in the texts that the coder decided on.
    pub(super) record: Record,
}

impl Tally {
    /// Counts what stands now.
    pub(super) fn of(session: &Session) -> Self {
        let coders = coders(session);
        let questions = session.codebook().questions.iter().enumerate();
        let questions = questions
            .map(|(question, data)| {
                let records = session.records(question);
                let themes = data.themes.iter().zip(records).map(|(theme, record)| ThemeTally {
                    given: vec![0; coders.len()],
                    pointed: 0,
                    hits: vec![0; theme.indicators.len()],
                    record,
                });
                let mut tally =
                    QuestionTally { coded: vec![0; coders.len()], themes: themes.collect() };
                for answer in session.queue().answers(question) {
                    tally.count(session, &coders, *answer);
                }
                tally
            })
            .collect();
        Self { coders, questions }
    }

    /// The counts of a theme.
    pub(super) fn theme(&self, question: usize, theme: usize) -> Option<&ThemeTally> {
        self.questions.get(question)?.themes.get(theme)
    }

    /// How many answers to a question each coder decided on.
    pub(super) fn coded(&self, question: usize) -> &[usize] {
        self.questions.get(question).map_or(&[], |tally| &tally.coded)
    }
}

impl QuestionTally {
    fn count(&mut self, session: &Session, coders: &[Coder], answer: AnswerId) {
        for (n, coder) in coders.iter().enumerate() {
            let Some(given) = session.coding_of(coder.id, answer) else { continue };
            add(&mut self.coded, n);
            for theme in given.iter() {
                if let Some(theme) = self.themes.get_mut(theme) {
                    add(&mut theme.given, n);
                }
            }
        }
        for suggestion in session.codebook_suggestions(answer) {
            let Some(theme) = self.themes.get_mut(suggestion.theme) else { continue };
            theme.pointed += 1;
            // An indicator that hits twice in an answer still hits one answer.
            let mut indicators: Vec<usize> =
                suggestion.evidence.iter().map(|evidence| evidence.indicator).collect();
            indicators.sort_unstable();
            indicators.dedup();
            for indicator in indicators {
                add(&mut theme.hits, indicator);
            }
        }
    }
}

fn add(counts: &mut [usize], at: usize) {
    if let Some(count) = counts.get_mut(at) {
        *count += 1;
    }
}

/// Whose codes may be counted: the coder, and others as far as agreement with them is open.
fn coders(session: &Session) -> Vec<Coder> {
    let own = session.coder().clone();
    let mut coders = vec![own];
    coders.extend(session.opened_others());
    coders
}

impl Listed {
    /// The answers of a theme: those it was given to, then those with words that point to it, still open
    /// first and the strongest first.
    pub(super) fn of(session: &Session, question: usize, theme: usize) -> Self {
        let mut rows: Vec<(ListedAnswer, f64)> = Vec::new();
        for &answer in session.queue().answers(question) {
            let standing = standing(session, answer, theme);
            let score = suggestion(session, answer, theme).map(|suggestion| suggestion.score);
            if standing == Standing::Given || score.is_some() {
                // Given ones stay in the order of the file.
                let score = score.filter(|_| standing != Standing::Given).unwrap_or(0.0);
                rows.push((ListedAnswer { answer, standing }, score));
            }
        }
        rows.sort_by(|(a, score_a), (b, score_b)| {
            a.standing.cmp(&b.standing).then(score_b.total_cmp(score_a))
        });
        Self { rows: rows.into_iter().map(|(row, _)| row).collect(), at: 0 }
    }

    /// Brings up to date what was done with the answers, which stay where they are.
    pub(super) fn refresh(&mut self, session: &Session, theme: usize) {
        for row in &mut self.rows {
            row.standing = standing(session, row.answer, theme);
        }
    }

    /// How many answers the theme was given to.
    pub(super) fn given(&self) -> usize {
        self.rows.iter().filter(|row| row.standing == Standing::Given).count()
    }
}

fn standing(session: &Session, answer: AnswerId, theme: usize) -> Standing {
    match session.coding(answer) {
        None => Standing::Open,
        Some(themes) if themes.contains(theme) => Standing::Given,
        Some(_) => Standing::Otherwise,
    }
}

/// The suggestion of a theme for an answer.
pub(super) fn suggestion(session: &Session, answer: AnswerId, theme: usize) -> Option<&Suggestion> {
    session.codebook_suggestions(answer).iter().find(|suggestion| suggestion.theme == theme)
}
