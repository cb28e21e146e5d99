//! Which forms belong to one Dutch word: maps expanded from the dictionary of OpenTaal.
//!
//! The maps are made by `examples/dictionary.rs` and checked in; their notice stands beside them in
//! `data/opentaal`. Not here: words that they do not hold (that is `stem`), and words that are built
//! from others (`derive`, `parts`).

use fst::raw::{CompiledAddr, Fst, Output};
use fst::{IntoStreamer, Map, Set, Streamer};
use std::sync::LazyLock;

/// From a form to a [`WordForm`]; `None` only if the bytes in the program were damaged, and then no word
/// is known.
static FORMS: LazyLock<Option<Map<&'static [u8]>>> =
    LazyLock::new(|| Map::new(include_bytes!("../../data/opentaal/forms.fst").as_slice()).ok());

/// The number of a word in three bytes, highest first, and one of its forms behind it.
static FAMILIES: LazyLock<Option<Set<&'static [u8]>>> =
    LazyLock::new(|| Set::new(include_bytes!("../../data/opentaal/families.fst").as_slice()).ok());

/// Number of a dictionary word (lemma), from 1; words with one form only have none.
pub type LemmaId = u32;

/// What a form may do in a compound, and whether it is a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FormFlags(u8);

impl FormFlags {
    /// May be the first part of a compound as it stands: `verzuim`.
    pub const BEGINS: Self = Self(1);
    /// May be so with an `s` behind it: `gesprek` in `gespreksleider`.
    pub const BEGINS_WITH_S: Self = Self(2);
    /// Is written with a capital.
    pub const NAME: Self = Self(4);

    /// Both.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it holds all of `other`.
    #[must_use]
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// What the dictionary knows of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordForm(u64);

impl WordForm {
    /// The most words that one form is taken to be of (`lasten`: `last`, `lassen`).
    pub const MOST_LEMMAS: usize = 3;
    const LEMMA_BITS: u32 = 20;

    /// A form of these words. Numbers beyond the first three are left out.
    #[must_use]
    pub fn new(lemmas: &[LemmaId], flags: FormFlags) -> Self {
        let places = (0..).step_by(Self::LEMMA_BITS as usize);
        let lemmas = lemmas.iter().take(Self::MOST_LEMMAS).zip(places);
        let bits = lemmas.fold(0, |bits, (lemma, place)| bits | u64::from(*lemma) << place);
        Self(bits | u64::from(flags.0) << (Self::LEMMA_BITS as usize * Self::MOST_LEMMAS))
    }

    /// As it is stored: three numbers of twenty bits, the flags above them.
    #[must_use]
    pub fn to_bits(self) -> u64 {
        self.0
    }

    /// The words it is a form of.
    pub fn lemmas(self) -> impl Iterator<Item = LemmaId> {
        let mask = (1_u64 << Self::LEMMA_BITS) - 1;
        (0..Self::MOST_LEMMAS as u32)
            .map(move |at| (self.0 >> (at * Self::LEMMA_BITS) & mask) as LemmaId)
            .filter(|lemma| *lemma != 0)
    }

    /// What it may do in a compound.
    #[must_use]
    pub fn flags(self) -> FormFlags {
        FormFlags((self.0 >> (Self::LEMMA_BITS as usize * Self::MOST_LEMMAS)) as u8)
    }
}

/// What the dictionary knows of a form, given as its [`super::word_key`]; `None` for an unknown word.
#[must_use]
pub fn word_form(key: &str) -> Option<WordForm> {
    FORMS.as_ref()?.get(key).map(WordForm)
}

/// The way that the letters of a word lead through the dictionary: whoever asks for many words that begin
/// alike goes on from where they part.
#[derive(Debug)]
pub struct Walk {
    /// Where one stands after each number of letters (bytes), with what was gathered on the way.
    reached: Vec<(CompiledAddr, Output)>,
}

impl Walk {
    /// Walks as far as the dictionary has words that begin with these letters.
    #[must_use]
    pub fn along(key: &str) -> Self {
        let mut walk = Self { reached: Vec::with_capacity(key.len() + 1) };
        let Some(forms) = FORMS.as_ref().map(Map::as_fst) else { return walk };
        let mut at = (forms.root().addr(), Output::zero());
        walk.reached.push(at);
        for letter in key.bytes() {
            let Some(next) = step(forms, at, letter) else { break };
            walk.reached.push(next);
            at = next;
        }
        walk
    }

    /// What the dictionary knows of the first `length` bytes with an ending behind them; the same as
    /// [`word_form`] of the two together.
    #[must_use]
    pub fn word_form(&self, length: usize, ending: &str) -> Option<WordForm> {
        let forms = FORMS.as_ref()?.as_fst();
        let from = *self.reached.get(length)?;
        let (end, output) = ending.bytes().try_fold(from, |at, byte| step(forms, at, byte))?;
        let node = forms.node(end);
        node.is_final().then(|| WordForm(output.cat(node.final_output()).value()))
    }
}

/// One letter further in the dictionary.
fn step(
    forms: &Fst<&'static [u8]>,
    (at, output): (CompiledAddr, Output),
    letter: u8,
) -> Option<(CompiledAddr, Output)> {
    let node = forms.node(at);
    let transition = node.transition(node.find_input(letter)?);
    Some((transition.addr, output.cat(transition.out)))
}

/// The forms of a dictionary word, each as its [`super::word_key`], in order of the alphabet.
#[must_use]
pub fn family(lemma: LemmaId) -> Vec<String> {
    let Some(families) = FAMILIES.as_ref() else { return Vec::new() };
    let mut found = families.range().ge(family_key(lemma)).lt(family_key(lemma + 1)).into_stream();
    let mut forms = Vec::new();
    while let Some(key) = found.next() {
        let form = key.get(FAMILY_KEY..).and_then(|form| std::str::from_utf8(form).ok());
        forms.extend(form.map(str::to_owned));
    }
    forms
}

/// Bytes of a [`family_key`].
const FAMILY_KEY: usize = 3;

/// What the forms of a word begin with where families are kept.
#[must_use]
pub fn family_key(lemma: LemmaId) -> [u8; FAMILY_KEY] {
    let [_, key @ ..] = lemma.to_be_bytes();
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::word_key;
    use std::collections::BTreeSet;

    #[test]
    fn a_walk_knows_what_the_dictionary_does() {
        for word in ["", "evalueren", "veilig", "qqq", "onveiligheid", "zzzzz", "a"] {
            let walk = Walk::along(word);
            for length in 0..=word.len() {
                for ending in ["", "heid", "atie", "en", "s", "loos"] {
                    let whole = format!("{}{ending}", word.get(..length).unwrap());
                    assert_eq!(walk.word_form(length, ending), word_form(&whole), "{whole}");
                }
            }
        }
    }

    fn lemmas(word: &str) -> BTreeSet<LemmaId> {
        word_form(&word_key(word)).map(|form| form.lemmas().collect()).unwrap_or_default()
    }

    #[test]
    fn forms_of_one_word_meet() {
        for forms in [
            "systeem systemen systeempje",
            "evalueren evalueer evalueert evalueerde geëvalueerd geëvalueerde",
            "nemen neemt nam genomen",
            "komen kom komt kwam gekomen",
            "gaan ga gaat ging gegaan",
            "lezen lees las gelezen",
            "delen deel deelt gedeeld gedeelde",
            "opvolgen opvolgt opgevolgd opvolgde",
            "bijhouden bijhoudt bijgehouden bijhield",
            "bespreken bespreekt besproken besprak",
            "werken werk werkt werkte gewerkt",
            "onduidelijk onduidelijke onduidelijker",
            "risico risico's",
            "rol rollen",
            "hoog hoge hoger hoogste",
            "rekenen reken rekent gerekend",
            "staan sta staat stond gestaan",
        ] {
            let mut forms = forms.split(' ');
            let first = forms.next().unwrap();
            for form in forms {
                assert!(!lemmas(first).is_disjoint(&lemmas(form)), "{first} / {form}");
            }
        }
    }

    #[test]
    fn words_that_only_look_alike_stay_apart() {
        for (a, b) in [
            ("wet", "weten"),
            ("meten", "met"),
            ("over", "overheid"),
            ("begeleiding", "beleid"),
            ("gezicht", "zicht"),
            ("gezond", "zon"),
            ("gewoon", "wonen"),
            ("opleiding", "leiding"),
            ("kans", "kan"),
            ("macht", "machtiging"),
            ("gegevens", "geven"),
            ("zien", "zit"),
            ("kunnen", "kunde"),
            ("varen", "voeren"),
            ("rol", "rollator"),
            ("leiden", "lijden"),
        ] {
            assert!(lemmas(a).is_disjoint(&lemmas(b)), "{a} / {b}");
        }
    }

    #[test]
    fn a_family_holds_every_form_that_knows_it() {
        for word in ["evaluatie", "nemen", "dossier", "samenwerken"] {
            for lemma in lemmas(word) {
                let family = family(lemma);
                assert!(family.contains(&word.to_owned()), "{word}: {family:?}");
                assert!(family.iter().all(|form| lemmas(form).contains(&lemma)), "{family:?}");
            }
        }
    }

    #[test]
    fn flags_and_numbers_come_back() {
        let form = WordForm::new(&[1, 1 << 19, 77, 5], FormFlags::BEGINS.or(FormFlags::NAME));
        assert_eq!(form.lemmas().collect::<Vec<_>>(), [1, 1 << 19, 77]);
        assert!(form.flags().has(FormFlags::BEGINS) && !form.flags().has(FormFlags::BEGINS_WITH_S));
        assert!(word_form("gesprek").unwrap().flags().has(FormFlags::BEGINS_WITH_S));
        assert_eq!(word_form("qwertyuiop"), None);
    }
}
