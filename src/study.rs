//! The plain data of a study: respondents, variables and answers.
//!
//! No behaviour beyond look-ups lives here: reading files is `import`, keeping them is `store`,
//! what a codebook asks is `codebook`.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use std::fmt;

/// Position of a respondent in [`Study::respondents`]; stable for the life of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RespondentId(pub u32);

/// Position of an answer in [`Study::answers`]; stable for the life of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerId(pub u32);

/// The short, unchanging name of a question in a codebook.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub String);

/// The short, unchanging name of a theme, unique within its question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ThemeId(pub String);

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for ThemeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Everything that was imported: who answered what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Study {
    /// Name of the study, printed on screens and exports.
    pub title: String,
    /// Names of the variables, in the order of [`Respondent::values`].
    pub variables: Vec<String>,
    /// Which variable tells the groups apart (intern and extern), as a position in `variables`.
    pub group: Option<usize>,
    /// The respondents in the order of the file; [`RespondentId`] is the position.
    pub respondents: Vec<Respondent>,
    /// The answers that hold any text, by question within respondent; [`AnswerId`] is the position.
    pub answers: Vec<Answer>,
}

/// One person who filled in the survey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Respondent {
    /// The respondent's own number or name in the export, unique in the study.
    pub key: String,
    /// One value for each variable; `None` where the export has an empty cell.
    pub values: Vec<Option<String>>,
}

/// One open answer, exactly as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Who gave it.
    pub respondent: RespondentId,
    /// To which question of the codebook.
    pub question: QuestionId,
    /// The text as it stands in the export, not trimmed of its meaning, never empty.
    pub text: String,
}

impl Study {
    /// The respondent of an answer.
    #[must_use]
    pub fn respondent(&self, id: RespondentId) -> Option<&Respondent> {
        self.respondents.get(id.0 as usize)
    }

    /// The answer with this id.
    #[must_use]
    pub fn answer(&self, id: AnswerId) -> Option<&Answer> {
        self.answers.get(id.0 as usize)
    }

    /// The study with these answers only, in the order of the file, and with whoever gave them. Ids are
    /// positions, so those of the part are others.
    #[must_use]
    pub fn only(&self, answers: &[AnswerId]) -> Self {
        let kept: BTreeSet<AnswerId> = answers.iter().copied().collect();
        let given: Vec<&Answer> = kept.iter().filter_map(|id| self.answer(*id)).collect();
        let people: BTreeSet<RespondentId> = given.iter().map(|answer| answer.respondent).collect();
        let renumbered: HashMap<RespondentId, RespondentId> =
            people.iter().copied().zip((0..).map(RespondentId)).collect();
        Self {
            title: self.title.clone(),
            variables: self.variables.clone(),
            group: self.group,
            respondents: people.iter().filter_map(|id| self.respondent(*id).cloned()).collect(),
            answers: given
                .into_iter()
                .filter_map(|answer| {
                    let respondent = *renumbered.get(&answer.respondent)?;
                    Some(Answer { respondent, ..answer.clone() })
                })
                .collect(),
        }
    }

    /// The group of a respondent, as the export writes it; `None` when it is empty or the study has
    /// no group variable.
    #[must_use]
    pub fn group_of(&self, id: RespondentId) -> Option<&str> {
        let group = self.group?;
        self.respondent(id)?.values.get(group)?.as_deref()
    }

    /// The distinct values of a variable, in the order in which they first occur.
    #[must_use]
    pub fn values_of(&self, variable: usize) -> Vec<&str> {
        let mut seen = Vec::new();
        for respondent in &self.respondents {
            if let Some(Some(value)) = respondent.values.get(variable)
                && !seen.contains(&value.as_str())
            {
                seen.push(value.as_str());
            }
        }
        seen
    }
}

/// A set of themes of one question, as positions in the codebook's order (at most 64).
///
/// The empty set is a value of its own: *seen, no theme*. An answer that was not seen has no set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ThemeSet(u64);

impl ThemeSet {
    /// No theme applies.
    pub const EMPTY: Self = Self(0);
    /// The most themes that one question can have.
    pub const CAPACITY: usize = 64;

    /// Adds a theme by its position. Positions from [`Self::CAPACITY`] on are left out.
    pub fn insert(&mut self, theme: usize) {
        if theme < Self::CAPACITY {
            self.0 |= 1 << theme;
        }
    }

    /// Adds the theme if it was absent and removes it if it was there.
    pub fn toggle(&mut self, theme: usize) {
        if theme < Self::CAPACITY {
            self.0 ^= 1 << theme;
        }
    }

    /// Whether the theme is in the set.
    #[must_use]
    pub fn contains(self, theme: usize) -> bool {
        theme < Self::CAPACITY && self.0 & (1 << theme) != 0
    }

    /// Whether no theme is in the set.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many themes are in the set.
    #[must_use]
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The themes that both sets have.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The themes that either set has.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The positions in the set, lowest first.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Self::CAPACITY).filter(move |theme| self.contains(*theme))
    }
}

impl FromIterator<usize> for ThemeSet {
    fn from_iter<I: IntoIterator<Item = usize>>(themes: I) -> Self {
        let mut set = Self::EMPTY;
        for theme in themes {
            set.insert(theme);
        }
        set
    }
}

impl Extend<usize> for ThemeSet {
    fn extend<I: IntoIterator<Item = usize>>(&mut self, themes: I) {
        for theme in themes {
            self.insert(theme);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_set_keeps_what_is_put_in() {
        let mut set: ThemeSet = [3, 0, 63].into_iter().collect();
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 3, 63]);
        set.toggle(3);
        set.toggle(5);
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 5, 63]);
        assert_eq!(set.len(), 3);
        assert!(!set.contains(64));
    }

    #[test]
    fn a_position_past_the_end_is_left_out() {
        let set: ThemeSet = [64, 200].into_iter().collect();
        assert!(set.is_empty());
    }

    #[test]
    fn values_come_in_the_order_of_the_file() {
        let respondent = |value: Option<&str>| Respondent {
            key: String::new(),
            values: vec![value.map(str::to_owned)],
        };
        let study = Study {
            title: "proef".into(),
            variables: vec!["groep".into()],
            group: Some(0),
            respondents: vec![
                respondent(Some("extern")),
                respondent(None),
                respondent(Some("intern")),
                respondent(Some("extern")),
            ],
            answers: vec![],
        };
        assert_eq!(study.values_of(0), ["extern", "intern"]);
        assert_eq!(study.group_of(RespondentId(1)), None);
        assert_eq!(study.group_of(RespondentId(2)), Some("intern"));
    }
}
