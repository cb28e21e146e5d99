//! Texts of the codebook screen, and of the panel on the coding screen that shows a theme.

pub use super::advice::{advise, advise_long};
pub use super::codebook_form::{
    edit, edit_long, move_down, move_down_long, move_up, move_up_long, new_theme, new_theme_long,
};

messages! {
    /// Where its commands work.
    scope() { nl: "codeboek", en: "codebook" }
    /// What one does on the screen.
    tip(open, search) {
        nl: "Wat een thema betekent. {open} toont de antwoorden, {search} zoekt.",
        en: "What a theme means. {open} shows the answers, {search} searches.",
    }
    /// Command `Up` in a few words.
    up() { nl: "omhoog", en: "up" }
    /// Command `Up` in a sentence.
    up_long() { nl: "Gaat een thema of antwoord omhoog.", en: "Goes up one theme or answer." }
    /// Command `Down` in a few words.
    down() { nl: "omlaag", en: "down" }
    /// Command `Down` in a sentence.
    down_long() { nl: "Gaat een thema of antwoord omlaag.", en: "Goes down one theme or answer." }
    /// Command `PageUp` in a few words.
    page_up() { nl: "blader terug", en: "page up" }
    /// Command `PageUp` in a sentence.
    page_up_long() {
        nl: "Bladert terug in de tekst van het thema of in de antwoorden.",
        en: "Pages up in the text of the theme or in the answers.",
    }
    /// Command `PageDown` in a few words.
    page_down() { nl: "blader", en: "page down" }
    /// Command `PageDown` in a sentence.
    page_down_long() {
        nl: "Bladert verder in de tekst van het thema of in de antwoorden.",
        en: "Pages down in the text of the theme or in the answers.",
    }
    /// Command `NextQuestion` in a few words.
    next_question() { nl: "volgende vraag", en: "next question" }
    /// Command `NextQuestion` in a sentence.
    next_question_long() {
        nl: "Gaat naar het eerste thema van de volgende vraag.",
        en: "Goes to the first theme of the next question.",
    }
    /// Command `PreviousQuestion` in a few words.
    previous_question() { nl: "vorige vraag", en: "previous question" }
    /// Command `PreviousQuestion` in a sentence.
    previous_question_long() {
        nl: "Gaat naar het eerste thema van de vorige vraag.",
        en: "Goes to the first theme of the previous question.",
    }
    /// Command `Open` in a few words.
    open() { nl: "open", en: "open" }
    /// Command `Open` in a sentence.
    open_long() {
        nl: "Toont de antwoorden bij het thema; op een antwoord: gaat ernaartoe.",
        en: "Shows the answers of the theme; on an answer: goes to it.",
    }
    /// Command `Back` in a few words.
    back() { nl: "terug", en: "back" }
    /// Command `Back` in a sentence.
    back_long() {
        nl: "Gaat van de antwoorden terug naar de thema's.",
        en: "Goes from the answers back to the themes.",
    }
    /// There is nothing to go back from.
    not_listed() { nl: "U bent al bij de thema's.", en: "You are at the themes already." }
    /// Command `Search` in a few words.
    search() { nl: "zoek", en: "search" }
    /// Command `Search` in a sentence.
    search_long() {
        nl: "Zoekt in de namen, definities en aanwijzingen van alle thema's.",
        en: "Searches the names, definitions and indicators of all themes.",
    }

    /// Command `ThemeMemo` in a few words.
    theme_memo() { nl: "memo bij thema", en: "memo with theme" }
    /// Command `ThemeMemo` in a sentence.
    theme_memo_long() {
        nl: "Schrijft een notitie bij het thema; alleen u ziet die.",
        en: "Writes a note with the theme; only you see it.",
    }
    /// Command `Try` in a few words.
    try_out() { nl: "aanwijzing proberen", en: "try an indicator" }
    /// Command `Try` in a sentence.
    try_out_long() {
        nl: "Probeert een aanwijzing voor het thema: waar is die raak, en hoe zijn die antwoorden gecodeerd.",
        en: "Tries an indicator for the theme: where it hits, and how those answers are coded.",
    }
    /// What stands before the own note with a theme.
    own_memo() { nl: "Uw memo", en: "Your memo" }
    /// What stands before the own note with the study.
    own_study_memo() { nl: "Onderzoek", en: "Study" }

    /// The second line of the screen, right.
    size(questions, themes) {
        nl: "{questions} [vraag|vragen], {themes} [thema|thema's]",
        en: "{questions} [question|questions], {themes} [theme|themes]",
    }
    /// Frame title of the themes.
    themes() { nl: "Thema's", en: "Themes" }
    /// Frame title above the numbers behind the themes.
    own_codes() { nl: "uw codes", en: "your codes" }
    /// There is more text below.
    more_below(lines, key) { nl: "▼ nog {lines} ({key})", en: "▼ {lines} more ({key})" }

    /// What stands before a definition.
    definition() { nl: "Definitie", en: "Definition" }
    /// The codebook has no definition.
    no_definition() {
        nl: "Het codeboek geeft geen definitie.",
        en: "The codebook gives no definition.",
    }
    /// What stands before when to give a theme.
    use_when() { nl: "Wel geven", en: "Use when" }
    /// What stands before when not to give a theme.
    not_when() { nl: "Niet geven", en: "Not when" }
    /// What stands before the levels.
    levels() { nl: "Niveau", en: "Level" }
    /// A level with its letter.
    level(code, label) { nl: "{label} ({code})", en: "{label} ({code})" }
    /// What stands before the implication.
    implication() { nl: "Implicatie", en: "Implication" }
    /// What stands before the places in other frameworks.
    lenses() { nl: "Kaders", en: "Lenses" }
    /// What stands before the counts.
    given() { nl: "Gegeven", en: "Given" }
    /// The own count and how many answers the coder decided on.
    given_own(count, coded) {
        nl: "door u bij {count} van uw {coded}",
        en: "by you to {count} of your {coded}",
    }
    /// The count of another coder.
    given_other(name, count, coded) {
        nl: "door {name} bij {count} van {coded}",
        en: "by {name} to {count} of {coded}",
    }
    /// What stands before the number of answers with evidence.
    pointed() { nl: "Voorgesteld", en: "Suggested" }
    /// How many answers have words that point to the theme.
    pointed_at(count) {
        nl: "bij {count} [antwoord|antwoorden]",
        en: "for {count} [answer|answers]",
    }
    /// What stands before the indicators.
    indicators() { nl: "Aanwijzingen", en: "Indicators" }
    /// Heading of the list of indicators, where the coder judges unaided.
    indicators_unaided(count) { nl: "Aanwijzingen ({count})", en: "Indicators ({count})" }
    /// Heading of the list of indicators.
    indicators_title(count) {
        nl: "Aanwijzingen ({count}), met het aantal antwoorden waarin ze raak zijn",
        en: "Indicators ({count}), with how many answers each hits",
    }
    /// The theme has none.
    no_indicators() {
        nl: "Geen aanwijzingen: dit thema wordt nooit voorgesteld.",
        en: "No indicators: this theme is never suggested.",
    }
    /// Polarity: a plain mention only.
    plain() { nl: "niet als het ontkend wordt", en: "not when denied" }
    /// Polarity: a lack only.
    lacking() {
        nl: "alleen als het ontbreekt of ontkend wordt",
        en: "only when lacking or denied",
    }
    /// Groups of respondents.
    only_groups(groups) { nl: "alleen bij {groups}", en: "only for {groups}" }
    /// Weight from 0.8.
    strong(weight) { nl: "sterk ({weight})", en: "strong ({weight})" }
    /// Weight that ticks by itself.
    enough(weight) { nl: "genoeg ({weight})", en: "enough ({weight})" }
    /// Weight that does not tick by itself.
    weak(weight) { nl: "zwak ({weight})", en: "weak ({weight})" }
    /// Room within a phrase.
    gap(words) { nl: "tot {words} [woord|woorden] ertussen", en: "up to {words} [word|words] between" }
    /// No room within a phrase.
    gap_none() { nl: "niets ertussen", en: "nothing between" }
    /// The words of a phrase in any order.
    any_order() { nl: "in elke volgorde", en: "in any order" }
    /// A footnote with what must be absent.
    unless(letter) { nl: "behalve [{letter}]", en: "unless [{letter}]" }
    /// That footnote.
    unless_note(letter, patterns) {
        nl: "[{letter}] telt niet als in dezelfde deelzin staat: {patterns}",
        en: "[{letter}] does not count when the same clause has: {patterns}",
    }
    /// What the signs in a pattern mean.
    pattern_legend() {
        nl: "angst = ook andere vormen · =AVG = precies zo · systeem… en …overleg = begin en eind van een woord · / = of · + = samen in een deelzin",
        en: "angst = other forms too · =AVG = just so · systeem… and …overleg = start and end of a word · / = or · + = together in a clause",
    }
    /// What the words for weights mean.
    weight_legend() {
        nl: "sterk en genoeg vinken het thema vooraf aan, zwak alleen samen met andere aanwijzingen",
        en: "strong and enough tick the theme beforehand, weak only together with other indicators",
    }

    /// What stands before the reasons of a suggestion.
    why() { nl: "Waarom", en: "Why" }
    /// A reason as a sentence.
    sentence(reason) { nl: "{reason}.", en: "{reason}." }
    /// The reasons together are enough.
    selected(score) {
        nl: "Samen genoeg om het vooraf aan te vinken (sterkte {score}).",
        en: "Together enough to tick it beforehand (strength {score}).",
    }
    /// The reasons together are not enough.
    not_selected(score) {
        nl: "Samen te weinig om het vooraf aan te vinken (sterkte {score}).",
        en: "Together too little to tick it beforehand (strength {score}).",
    }
    /// Nothing in the answer points to the theme.
    no_reason() {
        nl: "Geen woord in dit antwoord wijst op dit thema.",
        en: "No word in this answer points to this theme.",
    }
    /// What the keys of the panel do.
    info_keys() {
        nl: "↑↓ blader · ←→ ander thema · Esc sluit",
        en: "↑↓ scroll · ←→ other theme · Esc closes",
    }

    /// Title of the list of answers.
    answers(theme, given, more) {
        nl: "{theme}: {given} door u gegeven, {more} met aanwijzing",
        en: "{theme}: {given} given by you, {more} with an indicator",
    }
    /// What the signs before answers mean.
    signs() {
        nl: "[x] door u gegeven · aanwijzing: [?] nog open, [ ] anders besloten",
        en: "[x] given by you · indicator: [?] still open, [ ] decided otherwise",
    }
    /// The theme has no answers, where the coder judges unaided.
    no_answers_unaided() {
        nl: "U gaf dit thema nog nergens.",
        en: "You have not given this theme anywhere yet.",
    }
    /// The theme has no answers.
    no_answers() {
        nl: "U gaf dit thema nog nergens, en geen antwoord heeft een aanwijzing ervoor.",
        en: "You gave this theme nowhere yet, and no answer has an indicator for it.",
    }
    /// How to come back from the coding screen.
    come_back(key) { nl: "{key} gaat terug naar de lijst.", en: "{key} goes back to the list." }
    /// Label of the search.
    ask_search() { nl: "Zoek in het codeboek", en: "Search the codebook" }
    /// A found piece of text belongs to the subtheme.
    subtheme() { nl: "Subthema", en: "Subtheme" }
    /// More is found than is listed.
    more_found(count) { nl: "… en nog {count}; typ meer", en: "… and {count} more; type more" }
}
