//! Verbs that come apart: a pattern that holds `samenwerken` is also tried with `werken … samen` and
//! with `samen (te) werken` in its place.

use super::pattern::{Phrase, PhraseSlot};
use super::slot_table::Slots;
use crate::codebook::Term;
use crate::text::Separated;

/// Words that may stand between a verb and its particle.
const BETWEEN: usize = 7;

/// Most variants of one pattern: whoever lists more verbs in one term means them all alike.
const MOST: usize = 64;

/// The variants of a phrase, with the terms that they stand for.
pub(super) fn variants(
    slots: &mut Slots,
    question: usize,
    phrase: &Phrase,
    terms: &[Vec<Term>],
) -> Vec<Phrase> {
    let mut variants = Vec::new();
    for (at, slot) in phrase.slots.iter().enumerate() {
        for (alternative, term) in terms.get(slot.term).into_iter().flatten().enumerate() {
            let Some(verb) = slots.vocabulary.separated(term) else { continue };
            let place = PhraseSlot { stands_for: Some(alternative), ..*slot };
            for slots in
                [apart(slots, question, &verb, place), before(slots, question, &verb, place)]
            {
                let front = phrase.slots.iter().take(at).copied();
                let back = phrase.slots.iter().skip(at + 1).copied();
                // Within a phrase its own room holds.
                let alone = phrase.slots.len() == 1 && slots.first().is_some_and(|s| s.wide);
                let gap = if alone { phrase.gap.max(BETWEEN) } else { phrase.gap };
                let slots = front.chain(slots).chain(back).collect();
                variants.push(Phrase { slots, gap, ..phrase.clone() });
            }
        }
    }
    variants.truncate(MOST);
    variants
}

/// `werken wij met HR samen`.
fn apart(
    slots: &mut Slots,
    question: usize,
    verb: &Separated,
    place: PhraseSlot,
) -> Vec<PhraseSlot> {
    let finite: Vec<Term> = verb.finite.iter().map(|form| Term::Exact(form.clone())).collect();
    let finite = slots.of(question, &finite);
    let particle = slots.of(question, &[Term::Exact(verb.particle.to_owned())]);
    vec![
        PhraseSlot { slot: finite, wide: true, ..place },
        PhraseSlot { slot: particle, at_end: verb.is_preposition, ..place },
    ]
}

/// `samen te werken`, and for a particle that is no preposition also `samen werken`.
fn before(
    slots: &mut Slots,
    question: usize,
    verb: &Separated,
    place: PhraseSlot,
) -> Vec<PhraseSlot> {
    let particle = slots.of(question, &[Term::Exact(verb.particle.to_owned())]);
    let mut found = vec![PhraseSlot { slot: particle, ..place }];
    if verb.is_preposition {
        let to = slots.of(question, &[Term::Exact("te".to_owned())]);
        found.push(PhraseSlot { slot: to, ..place });
        let infinitive = slots.of(question, &[Term::Exact(verb.infinitive.clone())]);
        found.push(PhraseSlot { slot: infinitive, ..place });
    } else {
        let forms: Vec<Term> = verb.finite.iter().map(|form| Term::Exact(form.clone())).collect();
        let forms = slots.of(question, &forms);
        found.push(PhraseSlot { slot: forms, ..place });
    }
    found
}
