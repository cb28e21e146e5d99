//! What counts for an answer when the codings of all coders are taken together.

use super::Session;
use crate::store::{CoderId, Way};
use crate::study::{AnswerId, ThemeSet};

/// How an answer stands when the codings of all coders are taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consensus {
    /// Coders gave it the same themes.
    Same(ThemeSet),
    /// Coders differed, and it was settled.
    Settled(ThemeSet),
    /// One coder coded it.
    Single(ThemeSet),
    /// Coders differ, and nothing was settled.
    Open,
}

impl Consensus {
    /// The themes that count; `None` while coders differ.
    #[must_use]
    pub fn themes(self) -> Option<ThemeSet> {
        match self {
            Self::Same(themes) | Self::Settled(themes) | Self::Single(themes) => Some(themes),
            Self::Open => None,
        }
    }
}

/// How many answers stand in which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ConsensusCount {
    /// Coded alike by two coders or more.
    pub same: usize,
    /// Settled.
    pub settled: usize,
    /// Coded by one coder.
    pub single: usize,
    /// Coded differently and not settled.
    pub open: usize,
}

impl std::iter::Sum for ConsensusCount {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |sum, each| Self {
            same: sum.same + each.same,
            settled: sum.settled + each.settled,
            single: sum.single + each.single,
            open: sum.open + each.open,
        })
    }
}

/// How a difference was settled, in the themes of the codebook in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The themes that count.
    pub themes: ThemeSet,
    /// Which way it went.
    pub way: Way,
    /// Whose codings were compared.
    pub between: [CoderId; 2],
    /// Why; empty when no reason was given.
    pub reason: String,
    /// Who settled it.
    pub by: CoderId,
}

impl Session {
    /// What counts for an answer when all coders whose work this one may see are taken together: what was
    /// settled; else what all who coded it gave it. `None` when none of them coded it.
    #[must_use]
    pub fn consensus(&self, answer: AnswerId) -> Option<Consensus> {
        if let Some(settled) = self.settled(answer) {
            return Some(Consensus::Settled(settled.themes));
        }
        let everyone = std::iter::once(&self.coder).chain(&self.others);
        let mut given = everyone.filter_map(|coder| self.coding_of(coder.id, answer));
        let first = given.next()?;
        let mut coders = 1;
        for other in given {
            if other != first {
                return Some(Consensus::Open);
            }
            coders += 1;
        }
        Some(if coders == 1 { Consensus::Single(first) } else { Consensus::Same(first) })
    }

    /// How the difference about an answer was settled, as far as this coder may see it; `None` when it was
    /// not, or the codebook has none of the themes that it was settled on.
    #[must_use]
    pub fn settled(&self, answer: AnswerId) -> Option<Settled> {
        let (by, settlement) = self.history.settlement(answer)?;
        let may_see = |coder: &CoderId| self.sees(*coder, answer);
        if !settlement.between.iter().all(may_see) {
            return None;
        }
        let question = self.queue.question_of(answer)?;
        let themes = self.counting(question, &settlement.themes)?;
        let (way, between) = (settlement.way, settlement.between);
        Some(Settled { themes, way, between, reason: settlement.reason.clone(), by })
    }

    /// How many answers of a question stand in which way.
    #[must_use]
    pub fn consensus_count(&self, question: usize) -> ConsensusCount {
        let mut count = ConsensusCount::default();
        for answer in self.queue.answers(question) {
            match self.consensus(*answer) {
                Some(Consensus::Same(_)) => count.same += 1,
                Some(Consensus::Settled(_)) => count.settled += 1,
                Some(Consensus::Single(_)) => count.single += 1,
                Some(Consensus::Open) => count.open += 1,
                None => {}
            }
        }
        count
    }
}
