//! From a term of the codebook to the forms that words are looked up by.

use super::Rung;
use super::hash::FastMap;
use crate::text::{
    Class, Separated, denied, derived, family, function_word, halves, separated, stem, word_form,
};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

/// A form that a word may have to fill a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    /// As a [`crate::text::word_key`].
    pub(super) key: Box<str>,
    pub(super) rung: Rung,
}

/// What a word of the codebook stands for.
#[derive(Debug, Default)]
pub(super) struct Expanded {
    /// The word itself, its other forms, what is derived from it, and what denies it; each form once.
    pub(super) forms: Vec<Form>,
    /// What an algorithm makes of it, for words that no dictionary knows.
    pub(super) stem: Option<Box<str>>,
    /// Whether the dictionary has it.
    pub(super) known: bool,
    /// How it comes apart, if it is a verb that does.
    pub(super) separated: Option<Arc<Separated>>,
}

/// Most words that are kept; more than any codebook has.
const MOST_KEPT: usize = 1 << 16;

/// The forms of a word given by its key. They are the same for every codebook, so that a codebook that
/// was changed in one place is made ready in a moment.
pub(super) fn expand(key: &str) -> Arc<Expanded> {
    static KNOWN: LazyLock<RwLock<FastMap<Box<str>, Arc<Expanded>>>> =
        LazyLock::new(RwLock::default);
    if let Some(known) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(key) {
        return Arc::clone(known);
    }
    let expanded = Arc::new(Expanded::of(key));
    let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    if known.len() < MOST_KEPT {
        known.insert(key.into(), Arc::clone(&expanded));
    }
    expanded
}

/// Whether a word has forms as far as answers go: `over` is no form of `overen`.
fn inflects(key: &str) -> bool {
    let inflected = |class: Class| class.has_stem() || class.is_verb() && class != Class::Be;
    function_word(key).is_none_or(|word| inflected(word.class))
}

impl Expanded {
    fn of(key: &str) -> Self {
        let mut expanded = Self { stem: stem(key).map(String::into_boxed_str), ..Self::default() };
        expanded.add(key.to_owned(), Rung::Exact);
        let Some(form) = word_form(key) else {
            // «preventieadviseur» has the forms of «adviseur».
            if let Some((front, back)) = halves(key) {
                let forms = word_form(back).map(|form| form.lemmas().flat_map(family));
                for form in forms.into_iter().flatten() {
                    expanded.add(format!("{front}{form}"), Rung::Lemma);
                }
            }
            return expanded;
        };
        expanded.known = true;
        expanded.separated = separated(key).map(Arc::new);
        if !inflects(key) {
            return expanded;
        }
        let mut forms: Vec<String> = form.lemmas().flat_map(family).collect();
        forms.retain(|form| inflects(form));
        // Not of participles: «gelegenheid» is not of «liggen».
        let mut base: Vec<String> = forms.clone();
        base.retain(|form| form != key && (!form.starts_with("ge") || key.starts_with("ge")));
        base.push(key.to_owned());
        forms.into_iter().for_each(|form| expanded.add(form, Rung::Lemma));
        for made in base.iter().flat_map(|form| derived(form)) {
            let its_forms = word_form(&made).map(|form| form.lemmas().flat_map(family));
            let its_forms: Vec<String> = its_forms.into_iter().flatten().collect();
            its_forms.into_iter().chain([made]).for_each(|form| {
                expanded.add(form, Rung::Derivation);
            });
        }
        for denial in base.iter().flat_map(|form| denied(form)) {
            expanded.add(denial, Rung::Opposite);
        }
        expanded
    }

    fn add(&mut self, key: String, rung: Rung) {
        if !self.forms.iter().any(|known| *known.key == *key) {
            self.forms.push(Form { key: key.into_boxed_str(), rung });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rung(term: &str, word: &str) -> Option<Rung> {
        let expanded = expand(term);
        let found = expanded.forms.iter().find(|form| *form.key == *word);
        found.map(|form| form.rung)
    }

    #[test]
    fn a_word_stands_for_its_forms_and_its_kin() {
        use Rung::{Derivation, Exact, Lemma, Opposite};
        for (term, word, expected) in [
            ("evaluatie", "evaluatie", Some(Exact)),
            ("evaluatie", "evaluaties", Some(Lemma)),
            ("evaluatie", "geevalueerd", Some(Derivation)),
            ("nemen", "genomen", Some(Lemma)),
            ("veilig", "onveilige", Some(Opposite)),
            ("mandaat", "mandaatloos", Some(Opposite)),
            ("over", "overen", None),
            ("met", "meten", None),
            ("meten", "met", None),
        ] {
            assert_eq!(rung(term, word), expected, "{term} / {word}");
        }
    }
}
