//! Makes `data/opentaal/forms.fst`, the map from a Dutch word form to its dictionary words, out of the
//! hunspell dictionary of OpenTaal (Debian: `apt-get install hunspell-nl`):
//!
//! `cargo run --release --example dictionary -- /usr/share/hunspell/nl`
//!
//! Nouns and adjectives are expanded by the affix rules of the dictionary. Its verbs stand there as
//! unconnected forms (`delen`, `deel`, `deelt`, `gedeeld`): for each infinitive the forms that Dutch
//! spelling gives it are made, with those of `strong-verbs.txt`, and kept if the dictionary knows them.

#![allow(clippy::print_stdout, reason = "a tool prints what it made")]

use duiding::text::{FormFlags, WordForm, family_key, word_key};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::error::Error;
use std::fs;

/// Flags of the affix file, by what they make of a word.
const INFLECTED: [&str; 40] = [
    "Za", "Zu", "Zx", "Zb", "Zc", "Zd", "Ze", "Zf", "Zg", "Zh", "Zi", "Zj", "Zv", "Ya", "Yb", "Yc",
    "Yd", "Ye", "Yf", "Yg", "Aa", "Ab", "Ac", "Ad", "Ae", "Ai", "Al", "Am", "An", "Ao", "Ap", "Aq",
    "Ar", "As", "Ay", "At", "Au", "Aw", "Ax", "Vi",
];
const FINITE: [&str; 5] = ["V3", "Vp", "Vq", "Va", "Vb"];
const PARTICIPLE: &str = "Ve";
const FORBIDDEN: &str = "Fw";

/// Vowels that are long in any syllable.
const LONG_VOWELS: [&str; 12] =
    ["aa", "ee", "oo", "uu", "oe", "ie", "eu", "ou", "ui", "ei", "ij", "au"];

/// Prefixes that take no `ge` in the participle.
const INSEPARABLE: [&str; 7] = ["be", "ge", "ver", "ont", "her", "er", "mis"];

struct Rule {
    strip: String,
    add: String,
    condition: Vec<(bool, String)>,
}

impl Rule {
    fn apply(&self, word: &str) -> Option<String> {
        let letters: Vec<char> = word.chars().collect();
        let start = letters.len().checked_sub(self.condition.len())?;
        let fits = letters.iter().skip(start).zip(&self.condition);
        if !fits.into_iter().all(|(letter, (wanted, set))| set.contains(*letter) == *wanted) {
            return None;
        }
        Some(format!("{}{}", word.strip_suffix(self.strip.as_str())?, self.add))
    }
}

/// `[^eo]b` as one set of letters a place, with whether the letter must be in it.
fn condition(source: &str) -> Vec<(bool, String)> {
    let mut places = Vec::new();
    let mut signs = source.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '.' => places.push((false, String::new())),
            '[' => {
                let set: String = signs.by_ref().take_while(|sign| *sign != ']').collect();
                match set.strip_prefix('^') {
                    Some(set) => places.push((false, set.to_owned())),
                    None => places.push((true, set)),
                }
            }
            letter => places.push((true, letter.to_string())),
        }
    }
    places
}

#[derive(Default)]
struct Affixes {
    suffixes: HashMap<String, Vec<Rule>>,
    prefixes: HashMap<String, Vec<String>>,
}

impl Affixes {
    fn read(source: &str) -> Self {
        let mut affixes = Self::default();
        for line in source.lines() {
            let parts: Vec<&str> = line.split_whitespace().collect();
            let [kind @ ("SFX" | "PFX"), flag, strip, add, rest @ ..] = parts.as_slice() else {
                continue;
            };
            let add = add.split('/').next().unwrap_or_default();
            if matches!(*strip, "Y" | "N") || add.ends_with('-') {
                continue;
            }
            let nothing = |text: &str| if text == "0" { String::new() } else { text.to_owned() };
            if *kind == "PFX" {
                affixes.prefixes.entry((*flag).to_owned()).or_default().push(nothing(add));
                continue;
            }
            affixes.suffixes.entry((*flag).to_owned()).or_default().push(Rule {
                strip: nothing(strip),
                add: nothing(add),
                condition: rest.first().map(|source| condition(source)).unwrap_or_default(),
            });
        }
        affixes
    }

    fn suffixed(&self, word: &str, flag: &str) -> Vec<String> {
        let rules = self.suffixes.get(flag).into_iter().flatten();
        rules.filter_map(|rule| rule.apply(word)).collect()
    }
}

/// What is known of Dutch words.
#[derive(Default)]
struct Words {
    /// Every form, with what it may do in a compound.
    forms: BTreeMap<String, FormFlags>,
    /// From a form to the word it is a form of.
    bases: BTreeMap<String, BTreeSet<String>>,
    /// From a participle to its infinitives.
    participles: HashMap<String, BTreeSet<String>>,
    infinitives: BTreeSet<String>,
    /// From the plural of a noun to the noun: «gegevens» are of «gegeven», not of «geven».
    plurals: HashMap<String, BTreeSet<String>>,
    /// Nouns and adjectives that look like participles.
    not_of_verbs: HashSet<String>,
}

impl Words {
    fn add(&mut self, form: &str, flags: FormFlags) {
        let key = word_key(form);
        if !key.is_empty() {
            let known = self.forms.entry(key).or_insert(flags);
            *known = known.or(flags);
        }
    }

    fn relate(&mut self, form: &str, base: &str) {
        let (form, base) = (word_key(form), word_key(base));
        if form.is_empty() || base.is_empty() {
            return;
        }
        self.bases.entry(base.clone()).or_default().insert(base.clone());
        self.bases.entry(form).or_default().insert(base);
    }

    fn knows(&self, form: &str) -> bool {
        self.forms.contains_key(form)
    }

    fn read(&mut self, dictionary: &str, affixes: &Affixes) {
        for line in dictionary.lines().skip(1) {
            let entry = line.split_whitespace().next().unwrap_or_default().replace('ĳ', "ij");
            let (word, flags) = entry.split_once('/').unwrap_or((entry.as_str(), ""));
            let flags: Vec<&str> = flags.as_bytes().chunks(2).filter_map(two).collect();
            if flags.contains(&FORBIDDEN) || word.is_empty() || flags.contains(&"Kc") {
                continue;
            }
            let is_name = word.chars().any(char::is_uppercase);
            let prefixes = flags.iter().filter_map(|flag| affixes.prefixes.get(*flag)).flatten();
            let prefixes: Vec<&String> = prefixes.filter(|p| !is_name && !p.is_empty()).collect();
            for prefix in std::iter::once("").chain(prefixes.into_iter().map(String::as_str)) {
                self.entry(&format!("{prefix}{word}"), &flags, is_name, affixes);
            }
        }
    }

    fn entry(&mut self, word: &str, flags: &[&str], is_name: bool, affixes: &Affixes) {
        let has = |wanted: &[&str]| flags.iter().any(|flag| wanted.contains(flag));
        let plain = if is_name { FormFlags::NAME } else { FormFlags::default() };
        let mut own = plain;
        if has(&["Ca", "Cb", "CA", "CB", "Ce"]) {
            own = own.or(FormFlags::BEGINS);
        }
        if has(&["Ch", "Cd"]) {
            own = own.or(FormFlags::BEGINS_WITH_S);
        }
        self.add(word, own);
        if has(&["Za", "Zb", "Ze", "Zf", "Aa"]) {
            self.not_of_verbs.insert(word_key(word));
        }
        for flag in flags {
            let begins = matches!(*flag, "Zb" | "Zd" | "Ze" | "Zf" | "Zg" | "Zh" | "Zj");
            for form in affixes.suffixed(word, flag) {
                let known =
                    INFLECTED.contains(flag) || FINITE.contains(flag) || *flag == PARTICIPLE;
                if *flag == "Zm" || *flag == "Zk" {
                    self.add(&form, plain);
                    continue;
                }
                if !known {
                    continue;
                }
                self.add(&form, if begins { plain.or(FormFlags::BEGINS) } else { plain });
                if flag.starts_with('Z') {
                    self.plurals.entry(word_key(&form)).or_default().insert(word_key(word));
                }
                if INFLECTED.contains(flag) || *flag == PARTICIPLE {
                    self.relate(&form, word);
                }
            }
            if *flag == "Zm" {
                self.relate(&format!("{word}heden"), &format!("{word}heid"));
            }
            if *flag == "Zk" {
                self.relate(&format!("{word}en"), &format!("{word}e"));
            }
            if *flag == "Vi" {
                self.infinitives.insert(word_key(word));
            }
        }
    }

    /// Brings the forms of verbs together.
    fn conjugate(&mut self, strong: &[Vec<String>]) {
        let particles = self.particles(strong);
        let mut infinitives = std::mem::take(&mut self.infinitives);
        for verb in strong {
            infinitives.extend(verb.first().cloned());
            infinitives.extend(verb.first().into_iter().flat_map(|base| {
                particles.iter().map(move |p| format!("{p}{base}")).filter(|v| self.knows(v))
            }));
        }
        for infinitive in infinitives {
            let mut finite = Vec::new();
            let mut participles = Vec::new();
            let split = split_verb(&infinitive, &particles, |rest| {
                self.knows(rest)
                    && (self.bases.contains_key(rest)
                        || strong.iter().any(|v| v.first().is_some_and(|v| v == rest)))
            });
            let prefix = infinitive.strip_suffix(split.1.as_str()).unwrap_or_default().to_owned();
            let is_strong = |verb: &Vec<String>| verb.first().is_some_and(|base| *base == split.1);
            for stem in stems(&infinitive) {
                // «kunde» is not of «kunnen»: strong verbs have no such past.
                let endings: &[&str] = if strong.iter().any(is_strong) {
                    &["", "t"]
                } else {
                    &["", "t", "de", "den", "te", "ten"]
                };
                finite.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
            }
            for stem in stems(&split.1).iter().filter(|_| !strong.iter().any(is_strong)) {
                let closed = stem.ends_with(['d', 't']);
                let endings: &[&str] = if closed { &[""] } else { &["d", "t"] };
                for ending in endings {
                    let with = format!("{prefix}ge{stem}{ending}");
                    // «gezicht» is no form of «zichten».
                    if !self.not_of_verbs.contains(&with) {
                        participles.push(with);
                    }
                    participles.push(format!("{prefix}{stem}{ending}"));
                }
            }
            // The dictionary leaves out many a form of these, which are all regular.
            if let Some(stem) = infinitive.strip_suffix("eren").filter(|stem| stem.len() > 2)
                && !strong.iter().any(is_strong)
            {
                let stem = format!("{stem}eer");
                let stem = stem.strip_prefix(prefix.as_str()).unwrap_or(&stem);
                for ending in ["", "t", "de", "den"] {
                    self.add(&format!("{prefix}{stem}{ending}"), FormFlags::default());
                }
                let prefixed = INSEPARABLE
                    .iter()
                    .any(|front| stem.starts_with(front) && self.infinitives_of(stem, front));
                let ge = if prefixed { "" } else { "ge" };
                for ending in ["d", "de"] {
                    let form = format!("{prefix}{ge}{stem}{ending}");
                    self.add(&form, FormFlags::default());
                    self.relate(&form, &infinitive);
                }
            }
            for verb in strong {
                let Some((base, forms)) = verb.split_first() else { continue };
                let Some(front) = infinitive.strip_suffix(base.as_str()) else { continue };
                let inseparable = INSEPARABLE.contains(&front);
                if !(front.is_empty() || inseparable || particles.contains(front)) {
                    continue;
                }
                for (at, form) in forms.iter().enumerate() {
                    if at == 2 {
                        let bare = form.strip_prefix("ge").unwrap_or(form);
                        participles.push(format!("{front}{form}"));
                        participles.push(format!("{front}{bare}"));
                    } else if form != "-" {
                        finite.push(format!("{front}{form}"));
                    }
                }
            }
            self.relate(&infinitive, &infinitive);
            self.add(&infinitive, FormFlags::default());
            for form in finite {
                if self.knows(&form) && form != infinitive {
                    self.relate(&form, &infinitive);
                }
            }
            // «ingezet» is not in the dictionary, but «gezet» is.
            let separated = participles.iter().filter(|form| {
                let base = form.strip_prefix(prefix.as_str()).unwrap_or_default();
                !prefix.is_empty()
                    && base.starts_with("ge")
                    && self.bases.get(base).is_some_and(|of| of.contains(&split.1))
            });
            for form in separated.cloned().collect::<Vec<_>>() {
                self.add(&form, FormFlags::default());
            }
            for form in participles {
                if self.knows(&form) && form != infinitive && form.len() > 3 {
                    self.relate(&form, &infinitive);
                    self.participles.entry(form).or_default().insert(infinitive.clone());
                }
            }
        }
    }

    /// Whether a stem in -eer is that of another verb with this prefix before it: `beheer` is not `be` and `heren`.
    fn infinitives_of(&self, stem: &str, front: &str) -> bool {
        let rest = stem.strip_prefix(front).and_then(|rest| rest.strip_suffix("eer"));
        rest.is_some_and(|rest| self.bases.contains_key(&format!("{rest}eren")))
    }

    /// What may stand before an infinitive to make another: `op` of `opvolgen`, `samen`.
    fn particles(&self, strong: &[Vec<String>]) -> HashSet<String> {
        let strong = strong.iter().filter_map(|verb| verb.first());
        let all: HashSet<&String> = self.infinitives.iter().chain(strong).collect();
        let mut count: HashMap<&str, usize> = HashMap::new();
        for infinitive in &all {
            for (at, _) in infinitive.char_indices().skip(2) {
                let (front, rest) = infinitive.split_at(at);
                if rest.len() > 3 && self.infinitives.contains(rest) && self.knows(front) {
                    *count.entry(front).or_default() += 1;
                }
            }
        }
        let many =
            count.into_iter().filter(|(front, count)| *count >= 8 && !INSEPARABLE.contains(front));
        many.map(|(front, _)| front.to_owned()).collect()
    }

    /// The words that a form is a form of: through participles (`gedeelde`, `gedeeld`, `delen`).
    fn lemmas(&self, form: &str) -> BTreeSet<String> {
        let mut lemmas = BTreeSet::new();
        for base in self.bases.get(form).into_iter().flatten() {
            let is_plural = self.plurals.get(form).is_some_and(|nouns| nouns.contains(base));
            match self.participles.get(base) {
                Some(verbs) if !is_plural => lemmas.extend(verbs.iter().cloned()),
                _ => drop(lemmas.insert(base.clone())),
            }
        }
        lemmas
    }
}

fn two(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

/// A verb and its longest particle: `opvolgen` is `op` and `volgen`.
fn split_verb(
    infinitive: &str,
    particles: &HashSet<String>,
    is_verb: impl Fn(&str) -> bool,
) -> (String, String) {
    let cuts = infinitive.char_indices().rev().map(|(at, _)| infinitive.split_at(at));
    cuts.filter(|(front, rest)| rest.len() > 3 && particles.contains(*front) && is_verb(rest))
        .map(|(front, rest)| (front.to_owned(), rest.to_owned()))
        .next()
        .unwrap_or((String::new(), infinitive.to_owned()))
}

/// The stems that spelling allows: `delen` gives `deel`, `pakken` `pak`, `rekenen` `reken`, `leven` `leef`.
fn stems(infinitive: &str) -> Vec<String> {
    let Some(base) = infinitive.strip_suffix("en") else {
        return infinitive.strip_suffix('n').map(|stem| vec![stem.to_owned()]).unwrap_or_default();
    };
    let letters: Vec<char> = base.chars().collect();
    let is_vowel = |c: char| "aeiou".contains(c);
    let (Some(&last), before) = (letters.last(), letters.iter().rev().nth(1).copied()) else {
        return Vec::new();
    };
    let mut stems = Vec::new();
    let front: String = letters.iter().take(letters.len() - 1).collect();
    let open: String = letters.iter().rev().skip(1).take(2).rev().collect();
    let hard = match last {
        'v' => 'f',
        'z' => 's',
        other => other,
    };
    match before {
        // «zien», «doen»: only the n comes off.
        _ if is_vowel(last) => stems.extend(infinitive.strip_suffix('n').map(str::to_owned)),
        Some(before) if before == last => stems.push(front),
        Some(before) if is_vowel(before) => {
            let long = LONG_VOWELS.contains(&open.as_str());
            // «rekenen», «handelen»: the e before the last consonant is mute.
            let mute = before == 'e' && front.chars().filter(|c| is_vowel(*c)).count() > 1;
            if long || mute {
                stems.push(format!("{front}{hard}"));
            }
            if !long || open == "ie" {
                stems.push(format!("{front}{before}{hard}"));
            }
        }
        _ => stems.push(format!("{front}{hard}")),
    }
    stems
}

fn main() -> Result<(), Box<dyn Error>> {
    let source = std::env::args().nth(1).ok_or("give the dictionary, without .dic or .aff")?;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/opentaal");
    let strong: Vec<Vec<String>> = fs::read_to_string(format!("{folder}/strong-verbs.txt"))?
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_whitespace().map(str::to_owned).collect())
        .collect();
    let affixes = Affixes::read(&fs::read_to_string(format!("{source}.aff"))?);
    let mut words = Words::default();
    words.read(&fs::read_to_string(format!("{source}.dic"))?, &affixes);
    let extra = fs::read_to_string(format!("{folder}/extra-words.txt"))?;
    for line in extra.lines().filter(|line| !line.starts_with('#')) {
        let base = line.split_whitespace().next().unwrap_or_default();
        for form in line.split_whitespace() {
            words.add(form, FormFlags::BEGINS);
            words.relate(form, base);
        }
    }
    for form in strong.iter().flatten().filter(|form| *form != "-") {
        words.add(form, FormFlags::default());
    }
    words.conjugate(&strong);

    let mut families: BTreeMap<String, usize> = BTreeMap::new();
    let with_lemmas: Vec<(&String, FormFlags, BTreeSet<String>)> =
        words.forms.iter().map(|(form, flags)| (form, *flags, words.lemmas(form))).collect();
    for lemma in with_lemmas.iter().flat_map(|(.., lemmas)| lemmas) {
        *families.entry(lemma.clone()).or_default() += 1;
    }
    // A family of one says nothing.
    families.retain(|_, size| *size > 1);
    let numbers: HashMap<&String, u32> = families.keys().zip(1..).collect();
    let mut map = fst::MapBuilder::memory();
    let mut related = 0;
    for (form, flags, lemmas) in &with_lemmas {
        let mut numbers: Vec<u32> =
            lemmas.iter().filter_map(|lemma| numbers.get(lemma).copied()).collect();
        numbers.truncate(WordForm::MOST_LEMMAS);
        related += usize::from(!numbers.is_empty());
        map.insert(form, WordForm::new(&numbers, *flags).to_bits())?;
    }
    let bytes = map.into_inner()?;
    let mut set: Vec<Vec<u8>> = Vec::new();
    for (form, _, lemmas) in &with_lemmas {
        for number in
            lemmas.iter().filter_map(|lemma| numbers.get(lemma)).take(WordForm::MOST_LEMMAS)
        {
            let mut key = family_key(*number).to_vec();
            key.extend(form.as_bytes());
            set.push(key);
        }
    }
    set.sort();
    let families = fst::Set::from_iter(&set)?.into_fst().into_inner();
    fs::write(format!("{folder}/families.fst"), &families)?;
    println!("families {:.2} MB", families.len() as f64 / 1e6);
    fs::write(format!("{folder}/forms.fst"), &bytes)?;
    println!(
        "{} forms, {related} of {} words with more than one form; {:.2} MB",
        with_lemmas.len(),
        numbers.len(),
        bytes.len() as f64 / 1e6
    );
    Ok(())
}
