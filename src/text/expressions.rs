//! The fixed expressions in which words of absence say something else than by themselves.

/// What a fixed expression does in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// Its words of absence count for nothing: `niet alleen`.
    Void,
    /// Says that a lack or loss is not so: `blijft niet liggen`. As [`Self::Dismiss`], but looked for
    /// before others, whose words it may hold.
    Spared,
    /// Denies a whole statement, with what that denies itself: `het is niet zo dat er geen …`.
    Refute,
    /// Says that its clause's topic is no trouble and is not lacking: `geen probleem`.
    Dismiss,
    /// Says that all is well, unless the clause denies it: `goed geregeld`, `voldoende`.
    Fine,
    /// Says that there is too little: `te kort`.
    Lack,
    /// Says that it is poor: `kan beter`.
    Poor,
}

impl Effect {
    /// Whether expressions with this effect are looked for before all others.
    pub(super) fn comes_first(self) -> bool {
        matches!(self, Self::Void | Self::Spared)
    }
}

/// Words for trouble, in the expressions that say there is none.
const TROUBLE: &str = "probleem|problemen|belemmering|belemmeringen|issue|issues|knelpunt|knelpunten|\
     bottleneck|bottlenecks|obstakel|obstakels|struikelblok|struikelblokken|drempel|drempels|bezwaar|\
     bezwaren|ding|pijnpunt|pijnpunten|hindernis|hindernissen|struikelpunt|hobbel|hobbels|gedoe|lastig|\
     moeilijk|ingewikkeld|problematisch|belemmerend|hinderlijk|storend|ramp";

/// Words that say of a thing that it does not do as it should; of those that say how much there is
/// (`niet gering`) a denial says something else.
const BAD: &str = "slecht|slechte|slechter|krap|krappe|zwak|zwakke|moeizaam|moeizame|hapert|haperen|haperend|\
     haperende|rammelt|rammelen|stokt|stagneert|stagneren|gebrekkig|gebrekkige|ondermaats|ondermaatse|\
     tekortschiet|tekortschieten";

/// The expressions by their effect, each a row of parts: a word, or alternatives with `|` between them;
/// `~2` is room for at most two words of any kind, `^2` for at most two function words; `!a|b` looks
/// ahead that neither follows; `#` that the clause begins here, `$` that it ends; `@2` that it has at
/// most two words. `{trouble}` and `{bad}` stand for words of trouble and of what is poor. Some
/// effects come before all others ([`Effect::comes_first`]); besides that, among those with the same first word, the first that fits counts.
pub(super) fn expressions() -> impl Iterator<Item = (String, Effect)> {
    EXPRESSIONS.iter().map(|(source, effect)| {
        (source.replace("{trouble}", TROUBLE).replace("{bad}", BAD), *effect)
    })
}

const EXPRESSIONS: &[(&str, Effect)] = &[
    // One half of two.
    ("niet alleen|enkel|slechts|louter", Effect::Void),
    ("niet voor niets|niks", Effect::Void),
    ("niet te vergeten", Effect::Void),
    ("niet in de laatste plaats", Effect::Void),
    ("niet beperkt tot", Effect::Void),
    ("niet meer|anders dan", Effect::Void),
    ("niets|niks|nergens|niemand anders dan", Effect::Void),
    ("geen andere|ander ~3 dan", Effect::Void),
    ("al dan niet", Effect::Void),
    ("wel of niet|geen", Effect::Void),
    ("zo niet", Effect::Void),
    ("deze en|of geen", Effect::Void),
    ("van|vanaf nul", Effect::Void),
    ("nul op", Effect::Void),
    ("zegt ^1 genoeg", Effect::Void),
    ("zonder meer|twijfel", Effect::Void),
    ("geen twijfel", Effect::Void),
    ("valt|vallen|viel ~3 niet ^1 mee", Effect::Void),
    // What would not be without it: it is there.
    (
        "# zonder ~6 zou|zouden|had|hadden ^3 niets|niks|niet|geen|niemand|nooit|weinig",
        Effect::Void,
    ),
    ("niet ^1 meevalt|meevallen|meegevallen", Effect::Void),
    ("niet ^2 opgelost|verholpen", Effect::Void),
    ("blijft|blijven|bleef|bleven bij|op|in ~2 liggen", Effect::Void),
    ("gebrek|tekort|weinig ~4 is|zijn ^2 niet $", Effect::Void),
    // A lack that is not so.
    ("blijft|blijven|bleef|bleven ^3 niet ^1 liggen", Effect::Spared),
    ("blijft|blijven|bleef|bleven ^3 niets|niks|nooit|geen ~2 liggen", Effect::Spared),
    ("# geen|niets|niks ~3 blijft|blijven|bleef|bleven ~3 liggen", Effect::Spared),
    ("# nooit|zelden blijft|blijven ~3 liggen", Effect::Spared),
    ("# niet ~3 hapert|haperen|rammelt|rammelen|stokt|stagneert|tekortschiet", Effect::Spared),
    (
        "zelden|nooit|niet|nauwelijks|amper|geen ~1 wordt|worden|werd|werden ~4 \
         afgezegd|afgelast|geannuleerd|overgeslagen|geschrapt|uitgesteld",
        Effect::Spared,
    ),
    (
        "wordt|worden|werd|werden|is|zijn ~3 zelden|nooit|niet|nauwelijks|amper|geen ~2 \
         afgezegd|afgelast|geannuleerd|overgeslagen|geschrapt|uitgesteld",
        Effect::Spared,
    ),
    ("geen ~2 voorbij ^1 zonder", Effect::Spared),
    ("geen dag|week|maand|kwartaal|jaar ^1 zonder", Effect::Spared),
    ("# zonder mij|me|ons ~6 niets|niks|niet|geen|niemand|nooit", Effect::Spared),
    ("# zonder ~3 zit|zitten|ben|zijn|sta|staan ik|we|wij ^2 niet $", Effect::Spared),
    (
        "# zonder ~3 laat|laten ik|we|wij ~1 geen|niets|niemand|nooit ~2 los|lopen|gaan",
        Effect::Spared,
    ),
    ("gebrek|tekort|gemis ~6 merk|merken ik|we|wij ^1 niets|niks|weinig|niet", Effect::Spared),
    // A statement that is refuted as a whole.
    ("niet ^1 zo dat", Effect::Refute),
    ("niet ^1 het idee|gevoel dat", Effect::Refute),
    ("niet ^1 de indruk dat", Effect::Refute),
    ("geen sprake", Effect::Refute),
    ("# niet dat", Effect::Refute),
    ("het|t is|was ^1 niet dat", Effect::Refute),
    (
        "denk|denken|vind|vinden|geloof|geloven|meen|verwacht|verwachten ^3 niet ^1 dat",
        Effect::Refute,
    ),
    (
        "kan|kun|kunt|kunnen|wil|zou|zal|durf|durven ^4 niet ^2 zeggen|stellen|beweren dat",
        Effect::Refute,
    ),
    ("kan|kun|kunt|kunnen|zou ~4 niet ^2 verwijten dat", Effect::Refute),
    ("niemand kan|zal|zou ~2 zeggen|beweren|verwijten dat", Effect::Refute),
    (
        "dat ~8 kan|kunnen|wil|zou|durf|durven ik|je|we|wij|men ^2 niet ^2 zeggen|stellen|beweren",
        Effect::Refute,
    ),
    // No trouble.
    ("valt|vallen|viel ~4 mee !te", Effect::Dismiss),
    ("mee ^1 valt|vallen|viel", Effect::Dismiss),
    ("meevalt|meevallen|meegevallen", Effect::Dismiss),
    (
        "niet|geen|nooit|nauwelijks|amper|weinig|zonder|nergens|nul !wat|dat|waar|of|hoe|wie|die ^2 {trouble}",
        Effect::Dismiss,
    ),
    ("niet|geen|nooit !of|en ^1 {bad}", Effect::Dismiss),
    (
        "geen|nooit|nauwelijks|amper|weinig|zonder ~1 \
         onduidelijkheid|onduidelijkheden|verwarring|misverstand|misverstanden|onenigheid",
        Effect::Dismiss,
    ),
    ("niet ^1 onduidelijk", Effect::Dismiss),
    ("hapert|haperen|haperde ^2 niet ^1 aan", Effect::Dismiss),
    ("aan ~4 hapert|haperen|haperde het|t niet", Effect::Dismiss),
    ("is|zijn|was ^2 niet ^1 erg $", Effect::Dismiss),
    ("niet ~3 is|zijn|was het probleem|knelpunt|struikelblok|issue", Effect::Dismiss),
    ("is|was ^1 het|een ~1 probleem|knelpunt|struikelblok|issue ^1 niet $", Effect::Dismiss),
    (
        "probleem|knelpunt|struikelblok|belemmering|issue is|was|zit|ligt niet ^1 de|het|een|onze|mijn|\
         zozeer|aan|in|bij",
        Effect::Dismiss,
    ),
    ("geen ^1 punt van zorg|discussie", Effect::Dismiss),
    ("geen ^1 last|hinder|moeite mee|met|van", Effect::Dismiss),
    ("geen ^1 last|hinder|moeite|zorgen", Effect::Dismiss),
    ("is|was|zijn ^3 geen punt !op|in|van|voor|waar|tijdens|bij", Effect::Dismiss),
    ("geen ~1 factor", Effect::Dismiss),
    ("geen behoefte", Effect::Dismiss),
    ("niet ^1 nodig|relevant", Effect::Dismiss),
    ("hoeft|hoeven ^4 niet $", Effect::Dismiss),
    ("hoeft|hoeven ^4 niet meer|langer $", Effect::Dismiss),
    ("niet van toepassing", Effect::Dismiss),
    ("niet het punt", Effect::Dismiss),
    ("niks|niets|weinig ^1 mis", Effect::Dismiss),
    ("niks|niets|weinig op aan te merken", Effect::Dismiss),
    ("speelt|spelen ^3 geen ^1 rol", Effect::Dismiss),
    ("geen ^1 rol speelt|spelen", Effect::Dismiss),
    ("speelt|spelen ^2 hooguit|nauwelijks|amper|zelden ~2 rol", Effect::Dismiss),
    ("speelt|spelen ^3 niet !mee|in|op", Effect::Dismiss),
    ("is|zijn|was ^2 niet ^1 aan de orde", Effect::Dismiss),
    ("is|zijn ^2 van de baan", Effect::Dismiss),
    ("ligt|lig|liggen|lag|lagen ^3 niet ^2 aan", Effect::Dismiss),
    ("niet aan ~4 ligt|lig|liggen|lag|lagen", Effect::Dismiss),
    ("aan ~4 ligt|lig|liggen|lag|lagen het|t|dat|dit|er niet", Effect::Dismiss),
    ("aan ~4 ligt|lig|liggen|lag|lagen niet", Effect::Dismiss),
    ("is|zijn|was ^2 verleden ~1 $", Effect::Dismiss),
    // All is well.
    ("voldoende", Effect::Fine),
    ("genoeg !werk|werken|te|van|{trouble}", Effect::Fine),
    ("is|zijn|heb|hebt|heeft|hebben ~3 zat $", Effect::Fine),
    ("zat @2", Effect::Fine),
    (
        "loopt|lopen|gaat|gaan|werkt|verloopt|verlopen|draait|functioneert|functioneren ~2 \
         goed|prima|uitstekend|soepel|vlekkeloos|top|netjes",
        Effect::Fine,
    ),
    ("goed|prima|uitstekend|soepel gaat|loopt|verloopt|werkt|functioneert", Effect::Fine),
    ("prima|uitstekend|goed @2", Effect::Fine),
    ("loopt|lopen op rolletjes", Effect::Fine),
    (
        "goed|prima|uitstekend|netjes|keurig geregeld|belegd|ingericht|georganiseerd|geborgd",
        Effect::Fine,
    ),
    ("is|zijn ^2 geregeld $", Effect::Fine),
    ("best te doen|behappen", Effect::Fine),
    ("is|zijn|was|blijft ^3 goed|prima te doen|behappen", Effect::Fine),
    ("is|zijn ^3 goed|prima|uitstekend|top $", Effect::Fine),
    ("op|in orde !te|houden|brengen|krijgen|maken", Effect::Fine),
    ("zit|zitten ~3 goed|prima $", Effect::Fine),
    ("naar tevredenheid", Effect::Fine),
    ("tevreden over|met", Effect::Fine),
    ("is|zijn|inmiddels|nu ~2 opgelost|verholpen", Effect::Fine),
    // Too little.
    ("zo weinig|min mogelijk", Effect::Lack),
    ("te kort|korte|min", Effect::Lack),
    ("nul|0 uur|uren|fte|euro", Effect::Lack),
    ("schiet|schieten|schoot ~3 tekort", Effect::Lack),
    ("schiet|schieten|schoot ~3 erbij|daarbij|hierbij ^1 in", Effect::Lack),
    ("schiet|schieten|schoot ~3 bij in", Effect::Lack),
    ("erbij|daarbij|hierbij|bij inschiet|inschieten|ingeschoten", Effect::Lack),
    ("te wensen over", Effect::Lack),
    ("ver te zoeken", Effect::Lack),
    ("verre van", Effect::Lack),
    ("onder de maat", Effect::Lack),
    ("op de lange baan", Effect::Lack),
    ("laat|laten|liet ~3 op zich wachten", Effect::Lack),
    ("blijft|blijven|bleef|bleven ^3 liggen", Effect::Lack),
    ("blijft|blijven|bleef|bleven ~3 uit $", Effect::Lack),
    ("wordt|worden|werd|werden ~3 verzuimd om|te", Effect::Lack),
    ("wordt|worden|werd|werden|is|zijn ~3 vergeten !te", Effect::Lack),
    ("vergeten|vergeet we|wij|ze|men", Effect::Lack),
    ("wie heeft|hebben er|daar|hier nog", Effect::Lack),
    // Poor.
    ("kan|kunnen|mag|moet|moeten ~2 beter $", Effect::Poor),
];
