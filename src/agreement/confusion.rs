//! Which themes are taken for which: where one coder gave this theme and the other that one instead.

use super::Codings;
use crate::study::ThemeSet;

/// How often one coder gave a theme and the other, in its place, another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Taken {
    /// On how many answers.
    pub times: usize,
    /// What the first coder gave and the second did not; `None` for nothing.
    pub first: Option<usize>,
    /// What the second coder gave and the first did not; `None` for nothing.
    pub second: Option<usize>,
}

/// Which themes two coders take for each other, the most frequent first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Confusion(Vec<Taken>);

impl Confusion {
    /// Counts over the units that both of the only two coders saw; empty for more coders. On an answer on
    /// which each gave themes that the other did not, every such pair counts; where only one gave more,
    /// each of those themes counts against nothing.
    #[must_use]
    pub fn of(codings: &Codings) -> Self {
        let mut found: Vec<Taken> = Vec::new();
        let mut count = |first: Option<usize>, second: Option<usize>| {
            let same = |taken: &&mut Taken| (taken.first, taken.second) == (first, second);
            match found.iter_mut().find(same) {
                Some(taken) => taken.times += 1,
                None => found.push(Taken { times: 1, first, second }),
            }
        };
        for (first, second) in codings.by_two() {
            let (mine, theirs) = (only(first, second), only(second, first));
            match (mine.is_empty(), theirs.is_empty()) {
                (false, false) => {
                    for one in mine.iter() {
                        theirs.iter().for_each(|other| count(Some(one), Some(other)));
                    }
                }
                (false, true) => mine.iter().for_each(|one| count(Some(one), None)),
                (true, false) => theirs.iter().for_each(|other| count(None, Some(other))),
                (true, true) => {}
            }
        }
        found.sort_by_key(|taken| (std::cmp::Reverse(taken.times), taken.first, taken.second));
        Self(found)
    }

    /// The most frequent first.
    #[must_use]
    pub fn all(&self) -> &[Taken] {
        &self.0
    }

    /// How often the coders took two themes for each other, whichever way round.
    #[must_use]
    pub fn between(&self, one: usize, other: usize) -> usize {
        let pair = [(Some(one), Some(other)), (Some(other), Some(one))];
        let taken = self.0.iter().filter(|taken| pair.contains(&(taken.first, taken.second)));
        taken.map(|taken| taken.times).sum()
    }
}

/// The themes of a set that are not in another.
fn only(one: ThemeSet, other: ThemeSet) -> ThemeSet {
    one.iter().filter(|theme| !other.contains(*theme)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(themes: &[usize]) -> ThemeSet {
        themes.iter().copied().collect()
    }

    #[test]
    fn themes_that_stand_in_each_others_place_are_counted_and_shared_ones_are_not() {
        let mut codings = Codings::new(4);
        let given: [(&[usize], &[usize]); 6] = [
            (&[0], &[1]),
            (&[0, 2], &[1, 2]),
            (&[1], &[0]),
            (&[2], &[2]),
            (&[3, 2], &[2]),
            (&[], &[2]),
        ];
        for (unit, (first, second)) in given.iter().enumerate() {
            codings.note(unit, 0, set(first));
            codings.note(unit, 1, set(second));
        }
        codings.note(6, 0, set(&[0]));
        let confusion = Confusion::of(&codings);
        let taken = |times, first, second| Taken { times, first, second };
        assert_eq!(
            confusion.all(),
            [
                taken(2, Some(0), Some(1)),
                taken(1, None, Some(2)),
                taken(1, Some(1), Some(0)),
                taken(1, Some(3), None),
            ]
        );
        assert_eq!(confusion.between(1, 0), 3);
        assert_eq!(confusion.between(0, 2), 0);
    }

    #[test]
    fn with_three_coders_nobody_stands_in_anothers_place() {
        let mut codings = Codings::new(2);
        for coder in 0..3 {
            codings.note(0, coder, set(&[coder as usize % 2]));
        }
        assert_eq!(Confusion::of(&codings).all(), []);
    }
}
