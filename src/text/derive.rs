//! Words made from one another: `evalueren` and `evaluatie`, `veilig` and `onveilig`, and verbs that come
//! apart (`werken wij … samen`).
//!
//! A word is only taken for a derivation of another when the dictionary knows it.

use super::forms::{FormFlags, Walk, family, word_form};

/// Endings that change into one another, in either direction.
const ENDINGS: [(&str, &str); 13] = [
    ("eren", "atie"),
    ("eren", "ering"),
    ("eren", "e"),
    ("eren", ""),
    ("en", "ing"),
    ("ie", "ief"),
    ("iseren", "ies"),
    ("", "heid"),
    ("iteit", "ief"),
    ("iviteit", "ief"),
    ("uiken", "uik"),
    ("", "loosheid"),
    ("ent", "entie"),
];

/// Words that look made from one another and are not, or say something else.
const APART: [(&str, &str); 12] = [
    ("relatie", "relatief"),
    ("motie", "motief"),
    ("actie", "actief"),
    ("regel", "regeleren"),
    ("kosten", "kosting"),
    ("houden", "houding"),
    ("richten", "richting"),
    ("rekenen", "rekening"),
    ("belasten", "belasting"),
    ("menen", "mening"),
    ("stellen", "stelling"),
    ("lezen", "lezing"),
];

/// Words with `on` before another that do not deny it.
const NO_DENIALS: [&str; 12] = [
    "ongeval",
    "ongevallen",
    "ongeluk",
    "ongelukken",
    "onkosten",
    "onweer",
    "onkruid",
    "onraad",
    "onmens",
    "onmensen",
    "ongedierte",
    "onlusten",
];

/// Shortest word that has derivations, and shortest that is one, in letters.
const SHORTEST: usize = 5;

/// The words of the dictionary that are made from `word` or that it is made from, by one ending.
#[must_use]
pub fn derived(word: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    if word.len() < SHORTEST {
        return found;
    }
    let walk = Walk::along(word);
    for (a, b) in ENDINGS {
        for (from, to) in [(a, b), (b, a)] {
            let Some(base) = word.strip_suffix(from) else { continue };
            // Of a bare ending, only long words are sure: «pas» is not of «passeren».
            let least = if from.is_empty() || to.is_empty() { 5 } else { 3 };
            let long = base.len() >= least && base.len() + to.len() >= SHORTEST;
            if !long || walk.word_form(base.len(), to).is_none() {
                continue;
            }
            let other = format!("{base}{to}");
            let apart = APART
                .iter()
                .any(|pair| *pair == (word, other.as_str()) || *pair == (other.as_str(), word));
            if !apart && !found.contains(&other) {
                found.push(other);
            }
        }
    }
    found
}

/// The words that deny `word`: `onveilig` of `veilig`, `doelloos` and `doelloze` of `doel`.
#[must_use]
pub fn denied(word: &str) -> Vec<String> {
    let opposite = format!("on{word}");
    let mut found = Vec::new();
    let denies = !NO_DENIALS.contains(&opposite.as_str());
    if denies && word.len() >= SHORTEST && word_form(&opposite).is_some() {
        found.push(opposite);
    }
    let walk = Walk::along(word);
    let has = |ending: &str| walk.word_form(word.len(), ending);
    let is_noun = has("").is_some_and(|form| form.flags().has(FormFlags::BEGINS));
    let without = ["loos", "loze"];
    let known = without.iter().filter(|e| is_noun && word.len() > 4 || has(e).is_some());
    found.extend(known.map(|ending| format!("{word}{ending}")));
    found
}

/// A verb that comes apart in a main clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Separated {
    /// What comes off and goes to the end: `samen`, `op`.
    pub particle: &'static str,
    /// Whether the particle is also a preposition, so that only its place tells.
    pub is_preposition: bool,
    /// The forms that it comes off: `werken`, `werkt`, `werkte`.
    pub finite: Vec<String>,
    /// The form that stands behind `te`: `werken`.
    pub infinitive: String,
}

/// Particles that are prepositions too, and those that are not.
const PREPOSITIONS: [&str; 13] = [
    "aan", "achter", "bij", "door", "in", "na", "om", "onder", "op", "over", "tegen", "uit", "voor",
];
const PARTICLES: [&str; 24] = [
    "af", "bijeen", "deel", "goed", "heen", "klaar", "los", "mee", "mis", "neer", "open", "plaats",
    "rond", "samen", "stil", "terug", "thuis", "toe", "uiteen", "vast", "voort", "vrij", "weg",
    "langs",
];

/// How a verb comes apart, if it does. `word` is its infinitive or another form that begins with the
/// particle.
#[must_use]
pub fn separated(word: &str) -> Option<Separated> {
    let all = PREPOSITIONS.iter().map(|p| (*p, true)).chain(PARTICLES.map(|p| (p, false)));
    let mut fitting: Vec<(&'static str, bool)> =
        all.filter(|(particle, _)| word.starts_with(particle)).collect();
    fitting.sort_by_key(|(particle, _)| std::cmp::Reverse(particle.len()));
    let forms = forms_of(word);
    fitting.into_iter().find_map(|(particle, is_preposition)| {
        let bare: Vec<&str> = forms.iter().filter_map(|form| form.strip_prefix(particle)).collect();
        let own = word.strip_prefix(particle).filter(|rest| rest.ends_with('n'));
        let infinitive = own.into_iter().chain(bare.iter().copied()).find(|rest| {
            rest.ends_with('n')
                && has_participle(&forms_of(rest), rest)
                && word_form(rest).is_some()
        })?;
        // With a preposition, only verbs that come apart have their «ge» behind it.
        if is_preposition && !has_participle(&bare, infinitive) {
            return None;
        }
        let finite = forms_of(infinitive).into_iter().filter(|form| {
            form.len() > 2
                && !is_participle(form, infinitive)
                && !form.strip_prefix(infinitive).is_some_and(|end| matches!(end, "d" | "de"))
        });
        let (finite, infinitive) = (finite.collect(), infinitive.to_owned());
        Some(Separated { particle, is_preposition, finite, infinitive })
    })
}

fn forms_of(word: &str) -> Vec<String> {
    word_form(word)
        .into_iter()
        .flat_map(|form| form.lemmas().collect::<Vec<_>>())
        .flat_map(family)
        .collect()
}

fn has_participle(forms: &[impl AsRef<str>], infinitive: &str) -> bool {
    forms.iter().any(|form| is_participle(form.as_ref(), infinitive))
}

/// Whether a form has the `ge` of a participle, which in `geven` is not one.
fn is_participle(form: &str, infinitive: &str) -> bool {
    let ge = if infinitive.starts_with("ge") { "gege" } else { "ge" };
    form.strip_prefix(ge).is_some_and(|stem| stem.len() > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derivations_are_words_of_the_dictionary() {
        for (a, b) in [
            ("evalueren", "evaluatie"),
            ("registratie", "registreren"),
            ("preventie", "preventief"),
            ("onduidelijk", "onduidelijkheid"),
            ("melden", "melding"),
            ("signaleren", "signalering"),
            ("analyseren", "analyse"),
            ("adviseren", "advies"),
            ("controle", "controleren"),
            ("begeleiding", "begeleiden"),
        ] {
            assert!(derived(a).contains(&b.to_owned()), "{a}: {:?}", derived(a));
            assert!(derived(b).contains(&a.to_owned()), "{b}: {:?}", derived(b));
        }
        for (a, b) in [("relatie", "relatief"), ("leiden", "leider"), ("rol", "rollator")] {
            assert!(!derived(a).contains(&b.to_owned()), "{a}");
        }
    }

    #[test]
    fn denials_are_known_or_plainly_built() {
        assert_eq!(denied("veilig")[0], "onveilig");
        assert!(denied("mandaat").contains(&"mandaatloos".to_owned()));
        assert_eq!(denied("overleg"), ["overlegloos", "overlegloze"]);
    }

    #[test]
    fn verbs_come_apart_where_dutch_takes_them_apart() {
        for (verb, particle, form) in [
            ("samenwerken", "samen", "werkt"),
            ("opvolgen", "op", "volgen"),
            ("bijhouden", "bij", "houdt"),
            ("terugkoppelen", "terug", "koppelt"),
            ("afstemmen", "af", "stemmen"),
            ("uitwisselen", "uit", "wisselen"),
            ("doorgeven", "door", "geeft"),
            ("plaatsvinden", "plaats", "vindt"),
            ("deelnemen", "deel", "neemt"),
            ("afronden", "af", "rond"),
        ] {
            let found = separated(verb).unwrap_or_else(|| panic!("{verb}"));
            assert_eq!(found.particle, particle);
            assert!(found.finite.contains(&form.to_owned()), "{verb}: {:?}", found.finite);
            assert!(verb.ends_with(&found.infinitive), "{verb}: {}", found.infinitive);
        }
        for word in ["ondersteunen", "evalueren", "dossier", "onderzoeken", "afdelingen"] {
            assert_eq!(separated(word), None, "{word}");
        }
    }
}
