//! The queue in which differences between two coders are settled.

mod coders;
mod done;
pub(in crate::tui) mod update;
pub(in crate::tui) mod view;

use crate::agreement::Taken;
use crate::command::Facts;
use crate::decide::{Difference, Session};
use crate::message::{Lang, list, settle as text, visible};
use crate::store::{Coder, CoderId, Way};
use crate::study::{AnswerId, ThemeSet};
use std::collections::HashMap;

/// Where the queue is.
#[derive(Debug)]
pub(in crate::tui) struct SettleView {
    /// Position in the codebook.
    pub(in crate::tui) question: usize,
    /// Whose codings are compared.
    between: [Coder; 2],
    /// Which differences come first.
    lead: Lead,
    rows: Vec<Difference>,
    /// Which of them is on the screen.
    at: usize,
    /// The theme at the pointer.
    focus: usize,
    /// Lines of the answer scrolled past.
    scroll: usize,
    /// What is ticked and not stored.
    ticks: Option<ThemeSet>,
    /// Settling goes for this answer alone, not for those that are alike.
    apart: bool,
    /// What is settled is skipped.
    only_open: bool,
    /// Reasons that go along with a settlement to come.
    reasons: HashMap<AnswerId, String>,
    /// Whether the rows hold what happened last.
    fresh: bool,
}

/// Which differences come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) enum Lead {
    /// Those about the theme that most are about.
    Worst,
    /// Those about this theme.
    Theme(usize),
    /// Those in which the coders took these themes for each other.
    Taken(Taken),
}

impl Lead {
    fn takes(self, difference: &Difference) -> bool {
        let gave_only = |theme: Option<usize>, one: ThemeSet, other: ThemeSet| {
            theme.is_none_or(|theme| one.contains(theme) && !other.contains(theme))
        };
        match self {
            Self::Worst => true,
            Self::Theme(theme) => difference.themes().contains(theme),
            Self::Taken(taken) => {
                gave_only(taken.first, difference.first, difference.second)
                    && gave_only(taken.second, difference.second, difference.first)
                    && (taken.first.is_some() || includes(difference.second, difference.first))
                    && (taken.second.is_some() || includes(difference.first, difference.second))
            }
        }
    }
}

/// Whether a set has all themes of another.
fn includes(wide: ThemeSet, narrow: ThemeSet) -> bool {
    wide.intersection(narrow) == narrow
}

impl SettleView {
    fn new(question: usize, between: [Coder; 2], lead: Lead) -> Self {
        Self {
            question,
            between,
            lead,
            rows: Vec::new(),
            at: 0,
            focus: 0,
            scroll: 0,
            ticks: None,
            apart: false,
            only_open: false,
            reasons: HashMap::new(),
            fresh: false,
        }
    }

    /// Takes in that something changed.
    pub(in crate::tui) fn changed(&mut self) {
        self.fresh = false;
    }

    fn ids(&self) -> [CoderId; 2] {
        [self.between[0].id, self.between[1].id]
    }

    /// The difference on the screen.
    fn shown(&self) -> Option<Difference> {
        self.rows.get(self.at).copied()
    }

    /// The answer on the screen.
    pub(in crate::tui) fn answer(&self) -> Option<AnswerId> {
        Some(self.shown()?.answer)
    }

    /// Reads the differences when something changed; the answer on the screen stays there.
    fn fill(&mut self, session: &Session) {
        if self.fresh {
            return;
        }
        let here = self.answer();
        self.rows = session.differences(self.question, self.ids());
        let lead = self.lead;
        self.rows.sort_by_key(|difference| !lead.takes(difference));
        let at = self.rows.iter().position(|row| Some(row.answer) == here);
        self.at = at.unwrap_or(self.at.min(self.rows.len().saturating_sub(1)));
        self.fresh = true;
    }

    /// Shows a difference.
    fn show(&mut self, at: usize) {
        self.at = at;
        self.scroll = 0;
        self.ticks = None;
        self.apart = false;
        // The pointer begins where they differ.
        self.focus = self.shown().and_then(|shown| shown.themes().iter().next()).unwrap_or(0);
    }

    /// How many differences are not settled.
    fn open(&self, session: &Session) -> usize {
        self.rows.iter().filter(|row| session.settled(row.answer).is_none()).count()
    }

    /// The first difference from a place on, round the end, that is not settled.
    fn next_open(&self, session: &Session, from: usize) -> Option<usize> {
        let count = self.rows.len();
        let places = (0..count).map(|step| (from + step) % count.max(1));
        places
            .into_iter()
            .find(|at| self.rows.get(*at).is_some_and(|row| session.settled(row.answer).is_none()))
    }

    /// What settling goes for: the answers that are alike, or this one alone.
    fn reach(&self, session: &Session) -> Vec<Difference> {
        match self.shown() {
            None => Vec::new(),
            Some(shown) if self.apart => vec![shown],
            Some(shown) => session.alike(&shown, self.ids()),
        }
    }

    /// What stands ticked: what the coder ticked, what was settled, or else what both gave.
    fn ticked(&self, session: &Session) -> ThemeSet {
        let Some(shown) = self.shown() else { return ThemeSet::EMPTY };
        let settled = || session.settled(shown.answer).map(|settled| settled.themes);
        self.ticks.or_else(settled).unwrap_or(shown.first.intersection(shown.second))
    }

    /// The reason that stands with the settlement, or waits for it.
    fn reason(&self, session: &Session, answer: AnswerId) -> String {
        let stored = || session.settled(answer).map(|settled| settled.reason);
        self.reasons.get(&answer).cloned().or_else(stored).unwrap_or_default()
    }

    /// The reason for settling on these themes: the one that waits, or the one that stands for the same.
    fn reason_for(&self, session: &Session, answer: AnswerId, themes: ThemeSet) -> String {
        let stored = || session.settled(answer).filter(|settled| settled.themes == themes);
        let stored = || stored().map(|settled| settled.reason);
        self.reasons.get(&answer).cloned().or_else(stored).unwrap_or_default()
    }

    /// The theme that the difference on the screen stands under, with how many differences are about it.
    fn about(&self) -> Option<(usize, usize)> {
        let themes = self.shown()?.themes();
        let times =
            |theme: usize| self.rows.iter().filter(|row| row.themes().contains(theme)).count();
        if let Lead::Theme(theme) = self.lead
            && themes.contains(theme)
        {
            return Some((theme, times(theme)));
        }
        let counted = themes.iter().map(|theme| (theme, times(theme)));
        // Of equals the first in the codebook.
        counted.max_by_key(|(theme, times)| (*times, std::cmp::Reverse(*theme)))
    }

    /// What the commands of the queue depend on.
    pub(in crate::tui) fn facts(&self, session: &Session, facts: Facts) -> Facts {
        let alike = self.shown().map_or(0, |shown| session.alike(&shown, self.ids()).len());
        Facts { difference: self.shown().is_some(), alike_differences: alike > 1, ..facts }
    }
}

/// The labels of themes in a sentence; that there is none in words.
fn labels(session: &Session, question: usize, themes: ThemeSet, lang: Lang) -> String {
    let asked = session.codebook().questions.get(question);
    let label = |theme: usize| Some(visible(&asked?.themes.get(theme)?.label));
    let labels: Vec<String> = themes.iter().filter_map(label).collect();
    if labels.is_empty() { text::no_theme(lang) } else { list(lang, &labels) }
}

/// A way of settling in words.
fn way(way: Way, between: [&str; 2], themes: impl FnOnce() -> String, lang: Lang) -> String {
    match way {
        Way::First => text::way_coder(lang, visible(between[0])),
        Way::Second => text::way_coder(lang, visible(between[1])),
        Way::Both => text::way_both(lang),
        Way::Neither => text::way_neither(lang),
        Way::Other => text::way_other(lang, themes()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(themes: &[usize]) -> ThemeSet {
        themes.iter().copied().collect()
    }

    #[test]
    fn what_is_taken_for_what_is_found_in_the_differences_that_it_was_counted_in() {
        let difference = |first: &[usize], second: &[usize]| Difference {
            answer: AnswerId(0),
            first: set(first),
            second: set(second),
        };
        let taken = |first, second| Lead::Taken(Taken { times: 1, first, second });
        let swapped = difference(&[0, 2], &[1, 2]);
        assert!(taken(Some(0), Some(1)).takes(&swapped));
        assert!(!taken(Some(1), Some(0)).takes(&swapped), "the other way round");
        assert!(!taken(Some(0), None).takes(&swapped), "something stands in its place");
        let more = difference(&[0, 2], &[2]);
        assert!(taken(Some(0), None).takes(&more));
        assert!(!taken(None, Some(0)).takes(&more));
        assert!(Lead::Theme(0).takes(&more) && !Lead::Theme(2).takes(&more));
    }
}
