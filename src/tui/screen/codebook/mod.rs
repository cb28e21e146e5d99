//! The codebook screen: what each theme means, what suggests it, how often it is given, and to which
//! answers; trying what an indicator would hit; what the decisions say about indicators; and changing all
//! that.

pub(in crate::tui) mod advice;
mod answers;
mod card;
pub(in crate::tui) mod edit;
pub(in crate::tui) mod find;
mod indicator;
pub(in crate::tui) mod info;
mod tally;
pub(in crate::tui) mod trial;
pub(in crate::tui) mod update;
pub(in crate::tui) mod view;

use crate::codebook::Codebook;
use crate::decide::Session;
use crate::study::AnswerId;
use advice::AdviceView;
use tally::Tally;
use trial::TrialView;

/// Where the codebook screen is.
#[derive(Debug, Default)]
pub(in crate::tui) struct CodebookView {
    /// The theme at the pointer, by the positions of its question and itself.
    pub(in crate::tui) question: usize,
    pub(in crate::tui) theme: usize,
    /// Lines of the theme's text scrolled past.
    pub(in crate::tui) scroll: usize,
    /// The indicator of the theme that was searched for, by its position.
    indicator: Option<usize>,
    /// An indicator being tried; it lies over the rest.
    pub(in crate::tui) trial: Option<TrialView>,
    /// What to change about the indicators of the question, when that is shown.
    pub(in crate::tui) advice: Option<AdviceView>,
    /// The answers of the theme, when they are shown.
    pub(in crate::tui) listed: Option<Listed>,
    /// Counted when first shown after a change.
    pub(in crate::tui) tally: Option<Tally>,
}

impl CodebookView {
    /// Takes in that codes changed.
    pub(in crate::tui) fn changed(&mut self) {
        self.tally = None;
        if let Some(trial) = &mut self.trial {
            trial.changed();
        }
        if let Some(advice) = &mut self.advice {
            advice.changed();
        }
    }

    /// The same on a codebook that is another than it was.
    fn grown(self, session: &Session, old: &Codebook) -> Self {
        let id = old.questions.get(self.question).and_then(|asked| asked.themes.get(self.theme));
        let asked = session.codebook().questions.get(self.question);
        let place = asked.zip(id).and_then(|(asked, theme)| asked.resolve(&theme.id));
        let last = asked.map_or(0, |asked| asked.themes.len().saturating_sub(1));
        let trial = self.trial.and_then(|trial| trial.grown(session, old));
        let (question, theme) = (self.question, place.unwrap_or(self.theme.min(last)));
        let mut grown = Self { question, theme, trial, advice: self.advice, ..Self::default() };
        // A list is of the theme that it was made for.
        grown.listed = self.listed.filter(|_| place.is_some()).map(|list| {
            let answer = list.rows.get(list.at).map(|row| row.answer);
            let rows = Listed::of(session, question, theme).rows;
            let at = rows.iter().position(|row| Some(row.answer) == answer).unwrap_or(0);
            Listed { rows, at }
        });
        grown.changed();
        grown
    }
}

/// The answers of a theme, and which one is at the pointer. Their order stays while they are shown.
#[derive(Debug, Default)]
pub(in crate::tui) struct Listed {
    pub(in crate::tui) rows: Vec<ListedAnswer>,
    pub(in crate::tui) at: usize,
}

/// An answer of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) struct ListedAnswer {
    answer: AnswerId,
    standing: Standing,
}

/// What the coder did with a theme on an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    /// Gave it.
    Given,
    /// Nothing yet.
    Open,
    /// Decided without it.
    Otherwise,
}
