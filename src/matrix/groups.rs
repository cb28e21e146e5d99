//! Which groups counts are split by.

use super::Tally;
use crate::study::{RespondentId, Study};

/// The groups that counts are split by: the values of one variable.
pub(crate) struct Groups {
    /// Position of the variable in the study.
    pub(crate) variable: Option<usize>,
    /// Its values, in the order of every `by_group`.
    pub(crate) values: Vec<String>,
}

impl Groups {
    /// The values of a variable: of the study's own group variable the larger group first, of another
    /// sorted by name.
    pub(crate) fn new(study: &Study, variable: Option<usize>) -> Self {
        let mut values: Vec<String> = variable
            .map(|variable| study.values_of(variable).into_iter().map(str::to_owned).collect())
            .unwrap_or_default();
        if variable != study.group {
            values.sort();
        } else {
            // The larger group first, as the report has intern before extern.
            let size = |value: &str| {
                let ids = (0..).map(RespondentId).take(study.respondents.len());
                ids.filter(|id| study.group_of(*id) == Some(value)).count()
            };
            values.sort_by_key(|value| std::cmp::Reverse(size(value)));
        }
        Self { variable, values }
    }

    /// The group of a respondent, `None` when the export leaves it empty.
    pub(crate) fn of(&self, study: &Study, respondent: RespondentId) -> Option<usize> {
        let value = study.respondent(respondent)?.values.get(self.variable?)?.as_deref()?;
        self.values.iter().position(|known| known == value)
    }

    /// A count of nobody.
    pub(crate) fn tally(&self) -> Tally {
        Tally { all: 0, by_group: vec![0; self.values.len()] }
    }
}

impl Tally {
    /// Counts one more, in this group.
    pub(crate) fn add(&mut self, group: Option<usize>) {
        self.all += 1;
        if let Some(count) = group.and_then(|group| self.by_group.get_mut(group)) {
            *count += 1;
        }
    }
}
