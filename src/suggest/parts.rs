//! Terms that words are built with: `gesprek` in `verzuimgesprek`.

use super::forms::{FormId, Forms, Starts};
use crate::text::{Place, part_of};

/// Which forms of terms may be part of a word.
#[derive(Debug, Clone, Default)]
pub(super) struct Parts {
    starts: Starts,
}

/// Shortest part, in bytes.
const SHORTEST: usize = 3;

impl Parts {
    /// Adds a form of a term.
    pub(super) fn add(&mut self, form: &str) {
        if form.len() >= SHORTEST {
            self.starts.add(form.as_bytes(), form.len());
        }
    }

    /// Calls `found` for each form that the word is built with; whether the form may be a part is for
    /// `builds` to say.
    pub(super) fn of(
        &self,
        word: &str,
        forms: &Forms,
        builds: impl Fn(FormId) -> bool,
        mut found: impl FnMut(Place, FormId),
    ) {
        if word.len() <= SHORTEST + 1 {
            return;
        }
        for start in 0..=word.len() - SHORTEST {
            let rest = word.as_bytes().get(start..).unwrap_or_default();
            for length in self.starts.lengths(rest, rest.len().min(word.len() - 1)) {
                if let Some(form) = word.get(start..start + length)
                    && let Some(id) = forms.find(form)
                    && builds(id)
                    && let Some(place) = part_of(word, start..start + length)
                {
                    found(place, id);
                }
            }
        }
    }
}
