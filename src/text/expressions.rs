//! The fixed expressions in which words of absence say something else than by themselves.

/// What a fixed expression does in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// Its words of absence count for nothing: `niet alleen`.
    Void,
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

/// Words for trouble, in the expressions that say there is none.
const TROUBLE: &str = "probleem|problemen|belemmering|belemmeringen|issue|issues|knelpunt|knelpunten|\
     bottleneck|bottlenecks|obstakel|obstakels|struikelblok|struikelblokken|drempel|drempels|bezwaar|\
     bezwaren|ding|pijnpunt|pijnpunten|hindernis|hindernissen|struikelpunt|hobbel|hobbels|gedoe|lastig|\
     moeilijk|ingewikkeld|problematisch|belemmerend|hinderlijk|storend|ramp";

/// The expressions by their effect, each a row of parts: a word, or alternatives with `|` between them;
/// `~2` is room for at most two words of any kind, `^2` for at most two function words; `!a|b` looks
/// ahead that neither follows; `#` that the clause begins here, `$` that it ends; `@2` that it has at
/// most two words. `{trouble}` stands for the words of trouble. Expressions that are [`Effect::Void`] come
/// before all others; besides that, among those with the same first word, the first that fits counts.
pub(super) fn expressions() -> impl Iterator<Item = (String, Effect)> {
    EXPRESSIONS.iter().map(|(source, effect)| (source.replace("{trouble}", TROUBLE), *effect))
}

const EXPRESSIONS: &[(&str, Effect)] = &[
    // One half of two.
    ("niet alleen|enkel|slechts|louter", Effect::Void),
    ("niet voor niets|niks", Effect::Void),
    ("niet te vergeten", Effect::Void),
    ("niet in de laatste plaats", Effect::Void),
    ("niet beperkt tot", Effect::Void),
    ("niet meer|anders dan", Effect::Void),
    ("niets|niks|nergens anders dan", Effect::Void),
    ("al dan niet", Effect::Void),
    ("wel of niet|geen", Effect::Void),
    ("zo niet", Effect::Void),
    ("deze en|of geen", Effect::Void),
    ("van|vanaf nul", Effect::Void),
    ("nul op", Effect::Void),
    ("zegt ^1 genoeg", Effect::Void),
    ("zonder meer|twijfel", Effect::Void),
    ("geen twijfel", Effect::Void),
    ("valt|vallen|viel ~2 niet ^1 mee", Effect::Void),
    ("niet ^1 meevalt|meevallen|meegevallen", Effect::Void),
    ("niet ^2 opgelost|verholpen", Effect::Void),
    ("blijft|blijven|bleef|bleven bij|op|in ~2 liggen", Effect::Void),
    ("gebrek|tekort|weinig ~4 is|zijn ^2 niet $", Effect::Void),
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
        "kan|kun|kunnen|wil|zou|zal|durf|durven ^4 niet ^2 zeggen|stellen|beweren dat",
        Effect::Refute,
    ),
    (
        "dat ~8 kan|kunnen|wil|zou|durf|durven ik|je|we|wij|men ^2 niet ^2 zeggen|stellen|beweren",
        Effect::Refute,
    ),
    // No trouble.
    ("valt|vallen|viel ~3 mee", Effect::Dismiss),
    ("mee ^1 valt|vallen|viel", Effect::Dismiss),
    ("meevalt|meevallen|meegevallen", Effect::Dismiss),
    (
        "niet|geen|nooit|nauwelijks|amper|weinig|zonder|nergens|nul !wat|dat|waar|of|hoe|wie|die ^2 {trouble}",
        Effect::Dismiss,
    ),
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
    ("niet van toepassing", Effect::Dismiss),
    ("niet het punt", Effect::Dismiss),
    ("niks|niets|weinig ^1 mis", Effect::Dismiss),
    ("niks|niets|weinig op aan te merken", Effect::Dismiss),
    ("speelt|spelen ^3 geen ^1 rol", Effect::Dismiss),
    ("geen ^1 rol speelt|spelen", Effect::Dismiss),
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
