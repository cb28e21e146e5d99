//! How the figures came about: which answers, how they were drawn, how each coder coded them, and what
//! became of the differences. All of it from the log.

use crate::agreement::StudyAgreement;
use crate::decide::{Result, Session};
use crate::store::{
    BroughtIn, Change, Coder, CoderId, Entry, Event, HandOver, Milestone, Origin, Way,
};
use crate::study::AnswerId;
use std::collections::{HashMap, HashSet};

/// How the figures came about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Account {
    /// How many answers there are to the questions that are compared.
    pub answers: usize,
    /// How many themes those questions have.
    pub themes: usize,
    /// Whether the log tells what each coder could see of the others; it does not for projects of before
    /// openings were logged.
    pub blind: bool,
    /// Whether answers are told apart by group.
    pub groups: bool,
    /// The packages in which any of the coders worked.
    pub drawn: Vec<Drawn>,
    /// How each coder came by their codings, in the order of the coders.
    pub coded: Vec<Coded>,
    /// What became of the differences of the first round.
    pub outcomes: Outcomes,
}

/// The answers of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawn {
    /// How many.
    pub answers: usize,
    /// Of how many.
    pub of: usize,
    /// The seed of the draw; `None` when all went along.
    pub seed: Option<u64>,
}

/// On how many of the compared answers a coder decided in which way first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coded {
    /// In the project, with the suggestions of the program.
    pub with_suggestions: usize,
    /// In a package that gave suggestions.
    pub package_with_suggestions: usize,
    /// In a package without.
    pub package_without: usize,
    /// Elsewhere, read from a file: what was seen there is not known.
    pub from_file: usize,
}

/// What became of the answers that the first round coded differently.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcomes {
    /// How many there are.
    pub differing: usize,
    /// Settled as a coder had it, in the order of the coders.
    pub as_coder: Vec<usize>,
    /// Settled with the themes of both.
    pub both: usize,
    /// Settled without theme.
    pub neither: usize,
    /// Settled otherwise.
    pub other: usize,
    /// Not settled, but coded alike by now.
    pub mended: usize,
    /// Still open.
    pub open: usize,
}

impl Outcomes {
    /// How many were settled.
    #[must_use]
    pub fn settled(&self) -> usize {
        self.as_coder.iter().sum::<usize>() + self.both + self.neither + self.other
    }

    /// How many are no longer as they were.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.settled() + self.mended
    }

    fn of(session: &Session, study: &StudyAgreement) -> Self {
        let coders: Vec<CoderId> = study.coders.iter().map(|coder| coder.id).collect();
        let mut outcomes = Self { as_coder: vec![0; coders.len()], ..Self::default() };
        for answer in study.questions.iter().flat_map(|question| &question.differing) {
            outcomes.differing += 1;
            outcomes.add(session, &coders, *answer);
        }
        outcomes
    }

    fn add(&mut self, session: &Session, coders: &[CoderId], answer: AnswerId) {
        if let Some(settled) = session.settled(answer) {
            let [first, second] = settled.between;
            let place = match settled.way {
                Way::First => self.place_of(coders, first),
                Way::Second => self.place_of(coders, second),
                Way::Both => &mut self.both,
                Way::Neither => &mut self.neither,
                Way::Other => &mut self.other,
            };
            *place += 1;
            return;
        }
        let given: HashSet<_> =
            coders.iter().filter_map(|coder| session.coding_of(*coder, answer)).collect();
        *(if given.len() > 1 { &mut self.open } else { &mut self.mended }) += 1;
    }

    /// Where outcomes as this coder had it are counted: a coder who is not compared is something else.
    fn place_of(&mut self, coders: &[CoderId], coder: CoderId) -> &mut usize {
        let at = coders.iter().position(|known| *known == coder);
        match at.and_then(|at| self.as_coder.get_mut(at)) {
            Some(place) => place,
            None => &mut self.other,
        }
    }
}

impl Account {
    pub(super) fn of(session: &Session, study: &StudyAgreement) -> Result<Self> {
        let log = session.project().log()?;
        let themes = |question: usize| session.codebook().questions.get(question);
        Ok(Self {
            answers: study.questions.iter().map(|question| question.answers).sum(),
            themes: study
                .questions
                .iter()
                .filter_map(|question| themes(question.question))
                .map(|question| question.themes.len())
                .sum(),
            blind: is_logged(&log) || !sees_others(session),
            groups: session.study().group.is_some(),
            drawn: drawn(&log, &study.coders),
            coded: coded(session, &log, &study.coders),
            outcomes: Outcomes::of(session, study),
        })
    }
}

/// Whether any opening stands in the log.
fn is_logged(log: &[Entry]) -> bool {
    log.iter().any(|entry| matches!(entry.event, Event::Milestone(Milestone::Opened(_))))
}

fn sees_others(session: &Session) -> bool {
    !session.opened_others().is_empty()
}

/// The packages that were written, by their number.
fn handed(log: &[Entry]) -> HashMap<&str, &HandOver> {
    let handed = log.iter().filter_map(|entry| match &entry.event {
        Event::Milestone(Milestone::HandedOver(handed)) => Some((handed.package.as_str(), handed)),
        _ => None,
    });
    handed.collect()
}

/// The packages that came back with work of these coders, each once.
fn brought<'a>(log: &'a [Entry], coders: &[Coder]) -> Vec<&'a BroughtIn> {
    let mut found: Vec<&BroughtIn> = Vec::new();
    for entry in log {
        if let Event::Milestone(Milestone::BroughtIn(brought)) = &entry.event
            && coders.iter().any(|coder| coder.id == brought.coder)
            && !found.iter().any(|b| (&b.package, b.coder) == (&brought.package, brought.coder))
        {
            found.push(brought);
        }
    }
    found
}

fn drawn(log: &[Entry], coders: &[Coder]) -> Vec<Drawn> {
    let handed = handed(log);
    let mut packages: Vec<&str> =
        brought(log, coders).into_iter().map(|brought| brought.package.as_str()).collect();
    packages.dedup();
    let drawn = packages.into_iter().filter_map(|package| handed.get(package));
    drawn.map(|h| Drawn { answers: h.answers, of: h.of, seed: h.seed }).collect()
}

/// For each coder how they first decided on the answers that are compared.
fn coded(session: &Session, log: &[Entry], coders: &[Coder]) -> Vec<Coded> {
    let handed = handed(log);
    let with_suggestions: HashMap<CoderId, bool> = brought(log, coders)
        .into_iter()
        .filter_map(|brought| {
            Some((brought.coder, handed.get(brought.package.as_str())?.suggestions))
        })
        .collect();
    let compared = |answer: AnswerId| {
        let sees = |coder: &&Coder| session.coding_of(coder.id, answer).is_some();
        coders.iter().filter(sees).count() >= 2
    };
    let mut seen: HashSet<(CoderId, AnswerId)> = HashSet::new();
    let mut coded = vec![Coded::default(); coders.len()];
    for entry in log {
        let Event::Change(Change::Decide { answer, origin, .. }) = &entry.event else { continue };
        let at = coders.iter().position(|coder| coder.id == entry.coder);
        let Some(coded) = at.and_then(|at| coded.get_mut(at)) else { continue };
        if !compared(*answer) || !seen.insert((entry.coder, *answer)) {
            continue;
        }
        let suggestions = with_suggestions.get(&entry.coder).copied();
        *(match (origin, entry.elsewhere, suggestions) {
            (Origin::Imported, ..) => &mut coded.from_file,
            (_, true, Some(true)) => &mut coded.package_with_suggestions,
            (_, true, _) => &mut coded.package_without,
            (_, false, _) if session.gives_suggestions() => &mut coded.with_suggestions,
            (_, false, _) => &mut coded.package_without,
        }) += 1;
    }
    coded
}
