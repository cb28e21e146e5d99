//! Terms that words are built with: `gesprek` in `verzuimgesprek`.

use super::forms::{FormId, Forms, Starts};
use crate::text::{Place, part_of};

/// Which forms of terms may be part of a word.
#[derive(Debug, Clone, Default)]
pub(super) struct Parts {
    starts: Starts,
    /// Which starts and ends go together, a bit for some of each: a start alone is often met.
    whole: Vec<u64>,
}

/// Shortest part, in bytes.
const SHORTEST: usize = 3;

/// Places for forms: many more than forms, and few enough to stay near at hand.
const SKETCH: usize = 1 << 19;

/// The place of a form by its first three and last three bytes.
fn sketched(form: &[u8]) -> usize {
    let (Some(first), Some(last)) = (form.first_chunk::<3>(), form.last_chunk::<3>()) else {
        return 0;
    };
    let number = |bytes: &[u8; 3]| bytes.iter().fold(0, |n, byte| n << 8 | u64::from(*byte));
    let both = number(first) << 24 | number(last);
    (both.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - SKETCH.trailing_zeros())) as usize
}

impl Parts {
    /// Adds a form of a term.
    pub(super) fn add(&mut self, form: &str) {
        if form.len() >= SHORTEST {
            self.starts.add(form.as_bytes(), form.len());
            self.whole.resize(SKETCH / 64, 0);
            let place = sketched(form.as_bytes());
            if let Some(bits) = self.whole.get_mut(place / 64) {
                *bits |= 1 << (place % 64);
            }
        }
    }

    /// Whether a form with these bytes may have been added; never wrong about one that was.
    fn may_be(&self, form: &[u8]) -> bool {
        let place = sketched(form);
        self.whole.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1)
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
            if !self.starts.may_start(rest) {
                continue;
            }
            for length in self.starts.lengths(rest, rest.len().min(word.len() - 1)) {
                if self.may_be(rest.get(..length).unwrap_or_default())
                    && let Some(form) = word.get(start..start + length)
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
