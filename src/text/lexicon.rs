//! The closed classes of Dutch that clauses and negation are read by: words for absence, pronouns,
//! auxiliaries, conjunctions, and the few nouns that occur in fixed expressions about them.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a word does in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Denies: `niet`, `geen`, `nooit`.
    Deny,
    /// Says that there is too little of something: `onvoldoende`, `weinig`, `gebrek`, `zonder`.
    Lack,
    /// A verb that says so; a denial anywhere near turns it round: `ontbreekt`, `missen`, `schort`.
    LackVerb,
    /// Says that what there is, is poor: `beperkt`, `slecht`.
    Poor,
    /// `nee`.
    No,
    /// `wel`, which opens a contrast after a denial.
    Well,
    /// A conjunction that always opens a clause: `want`, `omdat`.
    Contrast,
    /// `maar` and `echter`, which are adverbs too.
    But,
    /// `en`, `of`, `plus`.
    And,
    /// A preposition that opens a reason, out of reach of a denial beside it: `vanwege`, `door`.
    Cause,
    /// A word that, after `en`, opens a clause: `wij`, `er`, `daardoor`.
    Subject,
    /// Articles, possessives and demonstratives.
    Article,
    /// `is`, `zijn`, `hebben`: verbs that say no more than that something is there.
    Be,
    /// Auxiliaries and other verbs without much meaning: `kan`, `moet`, `wordt`.
    Verb,
    /// Full verbs, common enough to tell that a clause has its own.
    Action,
    /// Prepositions, adverbs and words of degree.
    Other,
    /// Words for trouble and burden: `geen probleem`, `niet lastig`.
    Trouble,
    /// What follows `uit` when it gives a reason: `uit angst`.
    Motive,
    /// Other content words in fixed expressions.
    Fixed,
}

impl Class {
    /// Whether words of the class have meaning enough to be compared by their stem.
    #[must_use]
    pub fn has_stem(self) -> bool {
        use Class::{Action, Fixed, Lack, LackVerb, Motive, Poor, Trouble};
        matches!(self, Lack | LackVerb | Poor | Action | Trouble | Motive | Fixed)
    }

    /// Whether words of the class name things, and are known only for the expressions they occur in.
    #[must_use]
    pub fn is_content(self) -> bool {
        matches!(self, Self::Trouble | Self::Motive | Self::Fixed)
    }

    /// Whether the word is a verb.
    #[must_use]
    pub fn is_verb(self) -> bool {
        matches!(self, Self::Be | Self::Verb | Self::Action | Self::LackVerb)
    }

    /// Whether the word speaks of absence, whatever its strength.
    #[must_use]
    pub fn is_cue(self) -> bool {
        matches!(self, Self::Deny | Self::Lack | Self::LackVerb | Self::Poor)
    }
}

/// A word of a closed class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FunctionWord {
    /// Its number in the lexicon, which compares faster than the word.
    pub id: u16,
    /// The word, in the form of [`super::word_key`].
    pub word: &'static str,
    /// What it does.
    pub class: Class,
}

/// The function word with this [`super::word_key`], if it is one.
#[must_use]
pub fn function_word(key: &str) -> Option<&'static FunctionWord> {
    static WORDS: LazyLock<HashMap<&'static str, FunctionWord>> = LazyLock::new(|| {
        let mut words: HashMap<_, _> = LEXICON
            .iter()
            .flat_map(|(class, words)| words.split_whitespace().map(|word| (*class, word)))
            .zip(0_u16..)
            .map(|((class, word), id)| (word, FunctionWord { id, word, class }))
            .collect();
        for (meant, misspelt) in MISSPELT {
            if let Some(meant) = words.get(meant).copied() {
                words.extend(misspelt.split_whitespace().map(|word| (word, meant)));
            }
        }
        words
    });
    WORDS.get(key)
}

/// Words of absence as people mistype them; none is a word of its own.
const MISSPELT: [(&str, &str); 16] = [
    ("geen", "gene geeen geenn ggeen geem genn geeb giin"),
    ("niet", "neit nie nit niett nieet nniet niey niwt niiet nieg nieyt"),
    ("nooit", "noit noiot nioit nooitt noooit nooti nootit"),
    ("niets", "neits nietss nites"),
    ("niks", "nix nikks niksss"),
    ("niemand", "niemad niemnad neimand niemant niemandd"),
    ("nergens", "nergns nergnes negrens nergenss"),
    (
        "nauwelijks",
        "nauwlijks nauwelijk nauwelijs nauwerlijks nouwelijks nauwelijsk nauwlijk nauweliks",
    ),
    ("zelden", "zeldne zeldem zeleden"),
    ("zonder", "zondre zoder zondder zodner"),
    ("weinig", "weing weining weinug wienig wenig weinigg weinit wijnig"),
    (
        "onvoldoende",
        "onvoldoene onvoldoend onvoldoede onvoldonde onvoldende onvoeldoende onvodoende onvolodende",
    ),
    ("gebrek", "gebrk gebreck gebrekk gerbek gebbrek"),
    ("tekort", "tekrot tekrt tekortt"),
    ("ontbreekt", "ontbreekd ontbrekt ontbeekt onbreekt ontbreek ontbreket onbtreekt"),
    ("voldoende", "voldoene voldoede voldonde voldende"),
];

/// Every word stands in one class, the one that matters most for reading a clause.
const LEXICON: [(Class, &str); 19] = [
    (
        Class::Deny,
        "geen niet nooit nimmer niets niks niemand nergens nauwelijks amper zelden noch evenmin nihil \
         niemands nada noppes",
    ),
    (
        Class::Lack,
        "onvoldoende weinig teweinig zonder gebrek gebreken tekort tekorten tekortschiet \
         tekortschieten tekortschietend tekortschietende afwezig afwezige afwezigheid schaars schaarse \
         gemis mondjesmaat ontbrekend ontbrekende missend missende nul tekortkoming tekortkomingen achterwege \
         allesbehalve",
    ),
    (
        Class::LackVerb,
        "ontbreekt ontbreken ontbrak ontbraken ontbroken mist missen miste misten gemist mis schort \
         schortte mankeert mankeren mankeerde \
         ontbeert ontberen ontbeer ontbeerde uitblijft uitblijven uitbleef uitgebleven vervalt vervallen \
         verviel",
    ),
    (
        Class::Poor,
        "beperkt beperkte slecht slechte slechter matig matige gering geringe zwak zwakke minimaal \
         minimale moeizaam moeizame krap krappe mager magere summier summiere sporadisch sporadische \
         hooguit hapert haperen haperde haperend haperende rammelt rammelen stokt stagneert stagneren \
         gebrekkig gebrekkige ondermaats ondermaatse",
    ),
    (Class::No, "nee neen"),
    (Class::Well, "wel"),
    (
        Class::Contrast,
        "want omdat doordat terwijl behalve hoewel alhoewel ofschoon aangezien waardoor zodat tenzij \
         mits dus zolang totdat voordat nadat zodra indien zodoende",
    ),
    (Class::But, "maar echter"),
    (Class::And, "en of plus"),
    (Class::Cause, "vanwege wegens door dankzij ivm ondanks volgens omwille uit"),
    (
        Class::Subject,
        "ik je jij jullie u we wij ze zij hij men er iedereen iemand eenieder daar daardoor daarom \
         daarna daarnaast dan toch verder hierdoor hier",
    ),
    (
        Class::Article,
        "de het een n t mijn onze ons haar hun jouw uw die dat deze dit elk elke ieder iedere \
         alle sommige",
    ),
    (Class::Be, "is zijn was waren ben bent heb hebt heeft hebben had hadden bestaat bestaan"),
    (
        Class::Verb,
        "kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt \
         willen wilde wou zal zult zullen zou zouden wordt word worden werd werden geworden geweest \
         blijft blijf blijven bleef bleven gaat ga gaan ging gingen komt kom komen kwam kwamen doe doet doen \
         deed deden gedaan laat laten liet lijkt lijken speelt spelen hoeft hoeven valt vallen viel \
         ligt lig liggen lag lagen staat sta staan stond zit zitten zat",
    ),
    (
        Class::Action,
        "krijgt krijg krijgen kreeg werkt werk werken loopt lopen ziet zie zien weet weten hoort hoor \
         horen geeft geef geven maakt maak maken neemt neem nemen vindt vind vinden gebeurt gebeuren \
         deelt delen praat praten denkt denk denken zegt zeg zeggen pakt pak pakken zoekt zoek zoeken \
         beslist beslis beslissen bepaalt bepalen verlopen schiet schieten schoot reageert reageer \
         reageren verloopt draait draaien functioneert functioneren sluit snapt begrijpt wacht leest regelt \
         adviseert stuurt houdt brengt stelt stel stellen voert volgt helpt stopt beheert bewaakt kiest \
         belt vraagt kost leidt geloof geloven meen verwacht verwachten durf durft durven beweer beweren \
         vergeet houden hou brengen",
    ),
    (
        Class::Other,
        "aan af al alleen als altijd anders bij bijna binnen boven buiten daarmee daarvan daarvoor \
         daarover direct echt eens eigenlijk enige enkel enkele enz erg ermee erop erover erbij \
         eronder ertussen eruit ervan ervoor etc eventueel gauw geheel graag heel \
         helaas helemaal hoe iets in juist langs louter maximaal mee meer meest meestal mede met \
         min minder misschien na naar naast nog nogal nou nu om omtrent onder ongeveer ook op over \
         overal per rond rondom slechts soms sowieso steeds tegen teveel te ten ter tijdens tot \
         tussen uiteindelijk vaak van vanaf vanuit veel ver via vaker voor voorheen vooral \
         voornamelijk vrij vrijwel waar waarbij waarin waarmee waaraan waarop waarvan waarvoor wanneer \
         wat weer weg welk welke wie zelf zelfs zeer zo zoals zozeer zover me mij jou hem hen zich \
         zn mn overigens tov mbt dmv ipv iig oa bv bijv evt vroeger \
         destijds inmiddels tegenwoordig eerder veeleer toen reuze ruimschoots echte hoogst langer \
         momenteel",
    ),
    (
        Class::Trouble,
        "probleem problemen belemmering belemmeringen issue issues knelpunt knelpunten bezwaar \
         bezwaren obstakel obstakels last hinder drempel drempels moeite punt punten bottleneck \
         bottlenecks struikelblok struikelblokken ding pijnpunt pijnpunten hindernis hindernissen \
         struikelpunt hobbel hobbels gedoe druk drukte lastig lastige moeilijk moeilijke ingewikkeld \
         ingewikkelde problematisch problematische belemmerend belemmerende hinderlijk storend ramp",
    ),
    (
        Class::Motive,
        "angst angsten vrees onzekerheid gewoonte voorzorg voorzichtigheid onwetendheid schaamte",
    ),
    (
        Class::Fixed,
        "verband gevolg grond basis reden rol kort korte wensen toepassing nodig 0 behoefte twijfel laatste \
         plaats vergeten mogelijk voldoende genoeg prima goed goede uitstekend soepel vlekkeloos top netjes \
         keurig best behappen geregeld belegd ingericht georganiseerd geborgd orde opgelost verholpen verleden idee gevoel \
         indruk sprake zorgen aandacht zorg discussie agenda uur uren fte euro lange baan wachten \
         achter beter maat baat verre ideaal tevreden tevredenheid verzuimd inschiet inschieten ingeschoten \
         meevalt meevallen meegevallen factor merken jammer vreemd gek raar relevant rolletjes daarbij hierbij feit \
         andere ander voorbij los merk verwijten dag week maand kwartaal jaar onduidelijk onduidelijkheid \
         onduidelijkheden verwarring misverstand misverstanden onenigheid afgezegd afgelast geannuleerd \
         overgeslagen geschrapt uitgesteld gekeken gehoord toegekomen nagedacht",
    ),
];

#[cfg(test)]
mod tests {
    use super::super::word_key;
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_word_stands_once_and_in_its_key_form() {
        let mut seen = HashSet::new();
        for (class, words) in LEXICON {
            for word in words.split_whitespace() {
                assert_eq!(word_key(word), word);
                assert!(seen.insert(word), "{word} stands twice, again as {class:?}");
            }
        }
    }

    #[test]
    fn a_misspelt_word_is_no_other_word_and_stands_for_one() {
        let mut seen = HashSet::new();
        for (meant, misspelt) in MISSPELT {
            for word in misspelt.split_whitespace() {
                assert!(
                    LEXICON.iter().all(|(_, words)| words.split(' ').all(|w| w != word)),
                    "{word}"
                );
                assert!(seen.insert(word), "{word} stands twice");
                assert_eq!(function_word(word).map(|found| found.word), Some(meant));
            }
        }
    }

    #[test]
    fn a_word_is_found_by_its_key() {
        assert_eq!(function_word("geen").map(|w| w.class), Some(Class::Deny));
        assert_eq!(function_word("systeem"), None);
    }
}
