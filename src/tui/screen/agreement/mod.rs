//! The agreement screen: how to get a second coder, opening agreement, the figures, and which themes are
//! taken for which. The figures are made in the background; what was made last stays until they are there.

mod bar;
mod confusion;
pub(in crate::tui) mod opening;
mod sets;
mod table;
pub(in crate::tui) mod update;
pub(in crate::tui) mod view;
mod words;

use crate::agreement::{QuestionAgreement, Round, StudyAgreement};
use crate::command::Facts;
use crate::decide::Session;
use crate::store::Coder;

pub(in crate::tui) use words::number;

/// Where the agreement screen is.
#[derive(Debug, Default)]
pub(in crate::tui) struct AgreementView {
    /// Position in the codebook.
    pub(in crate::tui) question: usize,
    /// The theme at the pointer.
    theme: usize,
    /// The mix-up at the pointer.
    taken: usize,
    /// The other coder at the pointer, where agreement is opened.
    other: usize,
    part: Part,
    /// Lines scrolled past in what stands below the table.
    scroll: usize,
    /// The other measures are shown.
    further: bool,
    round: Round,
    /// Which of the [`choices`] is compared.
    choice: usize,
    figures: Option<Figures>,
    /// Whether the figures hold what happened last, or are being made.
    fresh: bool,
    /// Whether they are being made.
    making: bool,
}

/// What the screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Part {
    #[default]
    Figures,
    Confusion,
    /// The coders with whom agreement is not open.
    Opening,
}

/// The figures between coders.
#[derive(Debug)]
struct Figures {
    coders: Vec<Coder>,
    first: StudyAgreement,
    settled: StudyAgreement,
}

impl Figures {
    fn of(&self, round: Round) -> &StudyAgreement {
        match round {
            Round::First => &self.first,
            Round::Settled => &self.settled,
        }
    }
}

impl AgreementView {
    /// Shows a question from its first theme.
    pub(in crate::tui) fn question_is(&mut self, question: usize) {
        if self.question != question {
            self.question = question;
            self.theme = 0;
            self.taken = 0;
            self.scroll = 0;
        }
    }

    /// Takes in that codes, settlements or names changed.
    pub(in crate::tui) fn changed(&mut self) {
        self.fresh = false;
    }

    /// Who is compared.
    pub(in crate::tui) fn compared(&self, session: &Session) -> Option<Vec<Coder>> {
        let mut choices = choices(session);
        let at = self.choice.min(choices.len().checked_sub(1)?);
        Some(choices.swap_remove(at))
    }

    /// What the screen shows: nothing but opening while nothing is open.
    fn part(&self, session: &Session) -> Part {
        let open = !session.opened_others().is_empty();
        match self.part {
            Part::Opening if !open || !closed(session).is_empty() => Part::Opening,
            Part::Confusion if open => Part::Confusion,
            _ if open => Part::Figures,
            _ => Part::Opening,
        }
    }

    /// The figures of the question that is shown.
    fn shown(&self) -> Option<(&Figures, &QuestionAgreement)> {
        let figures = self.figures.as_ref()?;
        Some((figures, figures.of(self.round).question(self.question)?))
    }

    /// The figures of both rounds, when they hold what happened last.
    pub(in crate::tui) fn figures_now(&self) -> Option<(&StudyAgreement, &StudyAgreement)> {
        let figures = self.figures.as_ref().filter(|_| self.fresh && !self.making)?;
        Some((&figures.first, &figures.settled))
    }

    /// What the commands of this screen depend on.
    pub(in crate::tui) fn facts(&self, session: &Session, facts: Facts) -> Facts {
        let opened = session.opened_others().len();
        Facts {
            compared: opened > 0,
            unopened: opened < session.others().len(),
            more_coders: opened > 1,
            ..facts
        }
    }
}

/// Everyone with whom agreement is not open, those who share most answers first.
fn closed(session: &Session) -> Vec<Coder> {
    let closed = session.others().iter().filter(|other| !session.is_opened_with(other.id));
    let mut closed: Vec<Coder> = closed.cloned().collect();
    closed.sort_by_cached_key(|other| std::cmp::Reverse(session.shared_with(other.id)));
    closed
}

/// The pairs of coders that can be compared: those who share answers first, and those with the coder at
/// work before others.
pub(in crate::tui) fn pairs(session: &Session) -> Vec<[Coder; 2]> {
    let mut coders = vec![session.coder().clone()];
    coders.extend(session.opened_others());
    let mut pairs = Vec::new();
    for (at, first) in coders.iter().enumerate() {
        let rest = coders.iter().skip(at + 1);
        pairs.extend(rest.map(|second| [first.clone(), second.clone()]));
    }
    // In the example one has nothing oneself to compare.
    let nothing = |[one, other]: &[Coder; 2]| session.shared_between(one.id, other.id) == 0;
    pairs.sort_by_cached_key(nothing);
    pairs
}

/// Who can be compared: every two, and all where there are more.
fn choices(session: &Session) -> Vec<Vec<Coder>> {
    let mut choices: Vec<Vec<Coder>> = pairs(session).into_iter().map(Vec::from).collect();
    if choices.len() > 1 {
        let mut all = vec![session.coder().clone()];
        all.extend(session.opened_others());
        choices.push(all);
    }
    choices
}
