//! Finding the terms of a phrase among the words of a clause.

use crate::codebook::Order;

/// A word (or compound) that may stand for one term of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate {
    /// Position of the term in the phrase, below [`MOST_TERMS`].
    pub(super) term: usize,
    /// The caller's number for the word.
    pub(super) hit: usize,
    /// Positions of its first and last word in the text.
    pub(super) first: usize,
    pub(super) last: usize,
}

/// A phrase of more terms than this never matches.
pub(super) const MOST_TERMS: usize = 32;

/// Most ways of beginning a phrase that are kept at a time. Many terms in any order, each several times in
/// one clause, have more ways than there is time for; no phrase that a person writes comes near.
const MOST_PARTIALS: usize = 1 << 12;

/// Part of a phrase, up to and including one candidate.
struct Partial {
    candidate: usize,
    /// The terms that are filled, a bit each.
    filled: u32,
    previous: Option<usize>,
}

/// Leaves of the candidates the places where all `terms` terms of a phrase stand in the given order or in any, with at most
/// `gap` words between neighbours, no word used twice, and no two places overlapping. Candidates come
/// sorted by their first word; the nearest words win. Each place is a run of `terms` candidates in the
/// order of the text.
pub(super) fn keep_places(candidates: &mut Vec<Candidate>, terms: usize, gap: usize, order: Order) {
    match terms {
        1 => {
            let mut free_from = 0;
            candidates.retain(|candidate| {
                let free = candidate.first >= free_from;
                free_from = if free { candidate.last + 1 } else { free_from };
                free
            });
        }
        2..=MOST_TERMS => *candidates = phrases(candidates, terms, gap, order),
        _ => candidates.clear(),
    }
}

fn phrases(candidates: &[Candidate], terms: usize, gap: usize, order: Order) -> Vec<Candidate> {
    let mut places = Vec::new();
    let complete = u32::MAX >> (MOST_TERMS - terms);
    let widest = candidates.iter().map(|c| c.last - c.first).max().unwrap_or_default();
    let mut partials: Vec<Partial> = Vec::new();
    let mut free_from = 0;
    for (at, candidate) in candidates.iter().enumerate() {
        if candidate.first < free_from {
            continue;
        }
        let known = partials.len();
        if known > MOST_PARTIALS {
            break;
        }
        let bit = 1_u32 << candidate.term;
        if may_follow(order, 0, bit) {
            partials.push(Partial { candidate: at, filled: bit, previous: None });
        }
        for previous in (0..known).rev() {
            let Some((before, filled)) =
                partials.get(previous).and_then(|p| Some((candidates.get(p.candidate)?, p.filled)))
            else {
                continue;
            };
            if candidate.first > before.first + widest + gap + 1 {
                break;
            }
            let near = candidate.first > before.last && candidate.first - before.last - 1 <= gap;
            let filled = may_follow(order, filled, bit).then_some(filled | bit);
            if let Some(filled) = filled.filter(|_| near)
                && !partials.iter().skip(known).any(|partial| partial.filled == filled)
            {
                partials.push(Partial { candidate: at, filled, previous: Some(previous) });
            }
        }
        let done = (known..partials.len())
            .find(|p| partials.get(*p).is_some_and(|partial| partial.filled == complete));
        if let Some(done) = done {
            trace(candidates, &partials, done, &mut places);
            partials.clear();
            free_from = candidate.last + 1;
        }
    }
    places
}

/// Whether a term (as a bit) may come after the terms filled so far.
fn may_follow(order: Order, filled: u32, bit: u32) -> bool {
    match order {
        // The terms before it, and no others.
        Order::Given => filled == bit - 1,
        Order::Any => filled & bit == 0,
    }
}

/// Adds the candidates of a whole phrase, found from its end.
fn trace(candidates: &[Candidate], partials: &[Partial], end: usize, places: &mut Vec<Candidate>) {
    let start = places.len();
    let mut next = Some(end);
    while let Some(partial) = next.and_then(|at| partials.get(at)) {
        places.extend(candidates.get(partial.candidate));
        next = partial.previous;
    }
    if let Some(place) = places.get_mut(start..) {
        place.reverse();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// One candidate per letter: the letter's place in the alphabet is the term, its index the word.
    fn found(words: &str, terms: usize, gap: usize, order: Order) -> Vec<Vec<usize>> {
        let mut candidates: Vec<_> = words
            .bytes()
            .enumerate()
            .filter(|(_, b)| b.is_ascii_lowercase())
            .map(|(at, b)| Candidate { term: (b - b'a') as usize, hit: at, first: at, last: at })
            .filter(|candidate| candidate.term < terms)
            .collect();
        keep_places(&mut candidates, terms, gap, order);
        candidates.chunks(terms.max(1)).map(|place| place.iter().map(|c| c.hit).collect()).collect()
    }

    #[test]
    fn many_terms_in_any_order_take_no_time() {
        let mut candidates: Vec<Candidate> =
            (0..60).map(|at| Candidate { term: at % 20, hit: at, first: at, last: at }).collect();
        // Without a bound this does not come back.
        keep_places(&mut candidates, 20, 20, Order::Any);
        assert!(candidates.len() <= 60);
    }

    #[test]
    fn neighbours_may_stand_so_far_apart() {
        use Order::{Any, Given};
        for (words, terms, gap, order, expected) in [
            ("ab", 2, 0, Given, vec![vec![0, 1]]),
            ("a.b", 2, 0, Given, vec![]),
            ("a..b", 2, 2, Given, vec![vec![0, 3]]),
            ("a...b", 2, 2, Given, vec![]),
            ("ba", 2, 2, Given, vec![]),
            ("ba", 2, 2, Any, vec![vec![0, 1]]),
            ("a.a.b", 2, 1, Given, vec![vec![2, 4]]),
            ("a.bab", 2, 1, Given, vec![vec![0, 2], vec![3, 4]]),
            ("c.a.b", 3, 1, Any, vec![vec![0, 2, 4]]),
            ("c..a.b", 3, 1, Any, vec![]),
            ("a.b..b.c", 3, 1, Given, vec![]),
            ("a..b.c", 3, 2, Given, vec![vec![0, 3, 5]]),
            ("", 2, 2, Given, vec![]),
            ("aab", 2, 0, Any, vec![vec![1, 2]]),
        ] {
            assert_eq!(found(words, terms, gap, order), expected, "{words}");
        }
    }

    #[test]
    fn a_compound_takes_the_room_of_its_words() {
        let word = |term, hit, first, last| Candidate { term, hit, first, last };
        let mut candidates = vec![word(0, 0, 0, 0), word(1, 1, 0, 1), word(1, 2, 1, 1)];
        keep_places(&mut candidates, 2, 0, Order::Given);
        assert_eq!(candidates.iter().map(|c| c.hit).collect::<Vec<_>>(), [0, 2]);
    }

    #[test]
    fn a_phrase_of_too_many_terms_never_matches() {
        assert_eq!(found("a", 0, 2, Order::Any), Vec::<Vec<usize>>::new());
        let mut candidates = vec![Candidate { term: 0, hit: 0, first: 0, last: 0 }];
        keep_places(&mut candidates, MOST_TERMS + 1, 2, Order::Given);
        assert_eq!(candidates, []);
    }

    proptest! {
        #[test]
        fn every_place_is_a_whole_phrase(words in "[a-d.]{0,30}", gap in 0_usize..4, any in any::<bool>()) {
            let order = if any { Order::Any } else { Order::Given };
            let mut end = 0;
            for place in found(&words, 3, gap, order) {
                let letters: String =
                    place.iter().map(|at| char::from(words.as_bytes()[*at])).collect();
                let mut sorted: Vec<char> = letters.chars().collect();
                sorted.sort_unstable();
                prop_assert_eq!(sorted, ['a', 'b', 'c']);
                prop_assert!(any || letters == "abc");
                prop_assert!(place.windows(2).all(|w| w[1] > w[0] && w[1] - w[0] - 1 <= gap));
                prop_assert!(place[0] >= end);
                end = place[2] + 1;
            }
        }
    }
}
