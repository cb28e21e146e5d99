//! Words that say too little to be an indicator by themselves.

use super::model::{Codebook, Indicator, Polarity, Term};
use crate::message::{Explain, Lang, codebook as text, visible};
use crate::text::{Class, function_word, word_key};

/// A word that is an indicator by itself, or one of the alternatives of one, and stands in answers about
/// anything. That is no fault: a codebook may have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooCommon {
    /// The word as it was typed.
    pub word: String,
    /// Whether it stands wherever something is denied; or else in many answers, whatever they say.
    pub denies: bool,
}

impl Explain for TooCommon {
    fn explain(&self, lang: Lang) -> String {
        let word = visible(&self.word);
        if self.denies { text::too_common_denial(lang, word) } else { text::too_common(lang, word) }
    }
}

/// Words that hardly an answer goes without, beside articles, conjunctions and forms of *to be* and *to have*.
const OFTEN: [&str; 30] = [
    "aan", "al", "als", "bij", "daar", "dan", "door", "er", "hier", "ik", "in", "je", "men", "met",
    "nog", "om", "ook", "op", "te", "uit", "van", "voor", "wat", "we", "wel", "wij", "ze", "zich",
    "zij", "zo",
];

impl Indicator {
    /// The word of the indicator that stands in answers about anything, when one is enough for a hit. Words
    /// that must be lacking, such as `bestaat`, say something; those of denial themselves do not. Of answers in
    /// another language than Dutch it is not known.
    #[must_use]
    pub fn too_common(&self, codebook: &Codebook) -> Option<TooCommon> {
        let [alternatives] = self.pattern.terms.as_slice() else { return None };
        let alternatives = alternatives.iter().filter(|_| codebook.is_dutch());
        { alternatives }.find_map(|term| match term {
            Term::Word(word) | Term::Exact(word) => {
                let key = word_key(word);
                let denies = is_denial(&key);
                let often = self.polarity != Polarity::Lacking && is_often(&key);
                (denies || often).then(|| TooCommon { word: word.clone(), denies })
            }
            Term::Prefix(_) | Term::Suffix(_) | Term::Infix(_) => None,
        })
    }
}

fn is_denial(key: &str) -> bool {
    matches!(key, "geen" | "niet" | "nee")
}

fn is_often(key: &str) -> bool {
    let class = function_word(key).filter(|known| known.word == key).map(|known| known.class);
    let empty = [Class::Article, Class::And, Class::But, Class::Be, Class::Contrast];
    OFTEN.contains(&key) || class.is_some_and(|class| empty.contains(&class))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::{Codebook, Pattern};

    fn too_common(source: &str) -> Option<(String, bool)> {
        let dutch = Codebook::bundled().unwrap();
        let found = Indicator::new(Pattern::parse(source).unwrap()).too_common(&dutch);
        found.map(|found| (found.word, found.denies))
    }

    #[test]
    fn a_function_word_alone_is_too_common_and_with_another_word_it_is_not() {
        assert_eq!(too_common("geen"), Some(("geen".into(), true)));
        assert_eq!(too_common("=Niet"), Some(("Niet".into(), true)));
        assert_eq!(too_common("de"), Some(("de".into(), false)));
        assert_eq!(too_common("werkdruk|geen"), Some(("geen".into(), true)));
        for good in ["geen tijd", "geen|niet tijd", "werkdruk", "gebrek", "gêne", "de*", "zelden"]
        {
            assert_eq!(too_common(good), None, "{good}");
        }
        let exists = Indicator::new(Pattern::parse("bestaat").unwrap());
        let dutch = Codebook::bundled().unwrap();
        assert!(exists.too_common(&dutch).is_some());
        let english = Codebook { language: "en".into(), ..dutch.clone() };
        assert_eq!(exists.too_common(&english), None);
        assert_eq!(Indicator { polarity: Polarity::Lacking, ..exists }.too_common(&dutch), None);
    }

    #[test]
    fn the_codebooks_that_come_along_get_no_warning() {
        for name in Codebook::bundled_names() {
            let codebook = Codebook::bundled_as(name).unwrap().unwrap();
            let themes = codebook.questions.iter().flat_map(|question| &question.themes);
            let found: Vec<TooCommon> = themes
                .flat_map(|theme| &theme.indicators)
                .filter_map(|indicator| indicator.too_common(&codebook))
                .collect();
            assert!(found.is_empty(), "{name}: {found:?}");
        }
    }
}
