//! Texts of changing the codebook on the screen.

use super::Lang;
use crate::codebook::Colour;

messages! {
    /// Command `Edit` in a few words.
    edit() { nl: "bewerken", en: "edit" }
    /// Command `Edit` in a sentence.
    edit_long() {
        nl: "Toont wat u aan het thema kunt wijzigen: naam, definitie, samenvoegen, splitsen en meer.",
        en: "Shows what you can change about the theme: name, definition, merging, splitting and more.",
    }
    /// Command `NewTheme` in a few words.
    new_theme() { nl: "nieuw thema", en: "new theme" }
    /// Command `NewTheme` in a sentence.
    new_theme_long() {
        nl: "Maakt een nieuw thema bij deze vraag.",
        en: "Makes a new theme in this question.",
    }
    /// Command `NewTheme` of the coding screen in a sentence.
    new_here_long() {
        nl: "Maakt een nieuw thema bij deze vraag en vinkt het aan bij het antwoord.",
        en: "Makes a new theme in this question and ticks it on the answer.",
    }
    /// Command `MoveUp` in a few words.
    move_up() { nl: "thema omhoog", en: "theme up" }
    /// Command `MoveUp` in a sentence.
    move_up_long() { nl: "Zet het thema een plaats hoger.", en: "Puts the theme one place up." }
    /// Command `MoveDown` in a few words.
    move_down() { nl: "thema omlaag", en: "theme down" }
    /// Command `MoveDown` in a sentence.
    move_down_long() { nl: "Zet het thema een plaats lager.", en: "Puts the theme one place down." }
    /// Command `Keep` in a few words.
    keep() { nl: "bewaar", en: "keep" }
    /// Command `Keep` in a sentence.
    keep_long() {
        nl: "Bewaart de aanwijzing bij het thema; begon u met een van het thema zelf, dan komt ze daarvoor in de plaats.",
        en: "Keeps the indicator with the theme; if you began with one of the theme itself, it takes its place.",
    }
    /// There is nothing to keep.
    nothing_tried() {
        nl: "Er staat nog geen aanwijzing om te bewaren.",
        en: "There is no indicator to keep yet.",
    }

    /// Title of the menu.
    menu_title(theme) { nl: "‘{theme}’ bewerken", en: "Edit ‘{theme}’" }
    /// In the menu.
    merge() { nl: "samenvoegen met een ander thema…", en: "merge with another theme…" }
    /// In the menu.
    split() { nl: "splitsen in twee thema's…", en: "split into two themes…" }
    /// In the menu.
    move_away() { nl: "naar een andere vraag…", en: "to another question…" }
    /// In the menu.
    up() { nl: "een plaats omhoog", en: "one place up" }
    /// In the menu.
    down() { nl: "een plaats omlaag", en: "one place down" }
    /// In the menu.
    drop_indicator() { nl: "aanwijzing weghalen…", en: "remove an indicator…" }
    /// In the menu.
    remove() { nl: "thema weghalen…", en: "remove the theme…" }
    /// Why something makes no sense.
    only_theme() { nl: "enige thema", en: "only theme" }
    /// Why something makes no sense.
    only_question() { nl: "enige vraag", en: "only question" }
    /// Why something makes no sense.
    first_already() { nl: "staat al vooraan", en: "is first already" }
    /// Why something makes no sense.
    last_already() { nl: "staat al achteraan", en: "is last already" }
    /// Why something makes no sense.
    no_indicators() { nl: "heeft er geen", en: "has none" }
    /// Title of the list of themes to merge with.
    merge_title(theme) { nl: "‘{theme}’ samenvoegen met:", en: "Merge ‘{theme}’ with:" }
    /// Title of the list of questions to move to.
    move_title(theme) { nl: "‘{theme}’ verplaatsen naar:", en: "Move ‘{theme}’ to:" }
    /// Title of the list of colours.
    colour_title(theme) { nl: "Kleur van ‘{theme}’", en: "Colour of ‘{theme}’" }
    /// Title of the list of indicators.
    indicator_title(theme) { nl: "Aanwijzing van ‘{theme}’ weghalen", en: "Remove an indicator of ‘{theme}’" }
    /// A colour.
    no_colour() { nl: "naar zijn plaats", en: "by its place" }
    /// A colour.
    cyan() { nl: "cyaan", en: "cyan" }
    /// A colour.
    magenta() { nl: "magenta", en: "magenta" }
    /// A colour.
    green() { nl: "groen", en: "green" }
    /// A colour.
    yellow() { nl: "geel", en: "yellow" }
    /// A colour.
    blue() { nl: "blauw", en: "blue" }
    /// A colour.
    red() { nl: "rood", en: "red" }

    /// Title of the box for a text.
    field_title(theme, field) { nl: "{theme}: {field}", en: "{theme}: {field}" }
    /// The keys of that box.
    field_keys() { nl: "Enter bewaart · Esc laat het zoals het was", en: "Enter keeps · Esc leaves it as it was" }
    /// Title of the form for a new theme.
    new_title(question) { nl: "Nieuw thema bij {question}", en: "New theme in {question}" }
    /// The keys of that form.
    new_keys() { nl: "Enter maakt het thema · Tab naar de andere regel · Esc sluit", en: "Enter makes the theme · Tab to the other line · Esc closes" }
    /// Label of the name of a theme.
    name() { nl: "Naam", en: "Name" }
    /// Label of the indicator of a new theme.
    pattern() { nl: "Aanwijzing (mag leeg)", en: "Indicator (optional)" }
    /// Below the form on the coding screen.
    new_on_answer() {
        nl: "Het komt achteraan, zodat de cijfers van de andere thema's blijven, en wordt aangevinkt bij dit antwoord.",
        en: "It comes last, so that the digits of the other themes stay, and is ticked on this answer.",
    }
    /// Below the form on the codebook screen.
    new_in_codebook() {
        nl: "Het komt achteraan, zodat de cijfers van de andere thema's blijven.",
        en: "It comes last, so that the digits of the other themes stay.",
    }
    /// Title of the form for a split.
    split_title(theme) { nl: "‘{theme}’ splitsen: het nieuwe thema", en: "Split ‘{theme}’: the new theme" }
    /// The keys of that form.
    split_keys() {
        nl: "Tab naar de aanwijzingen · Spatie gaat mee · Enter splitst · Esc sluit",
        en: "Tab to the indicators · Space goes along · Enter splits · Esc closes",
    }
    /// Above the indicators.
    which_go() { nl: " Deze aanwijzingen gaan mee:", en: " These indicators go along:" }
    /// There are no indicators.
    none_to_go() { nl: " Er zijn geen aanwijzingen om mee te gaan.", en: " There are no indicators to go along." }
    /// Stands for a name that is not typed yet.
    unnamed() { nl: "nog zonder naam", en: "unnamed as yet" }
    /// What can be typed as levels.
    levels_legend(levels) {
        nl: "Zwaarste eerst, met / ertussen: L/O is niet O/L. {levels}.",
        en: "The weightiest first, with / between: L/O is not O/L. {levels}.",
    }

    /// Asked before merging.
    ask_merge(theme, into, reach) {
        nl: "‘{theme}’ laten opgaan in ‘{into}’? Voor ‘{into}’ telt dan ook: {reach}",
        en: "Merge ‘{theme}’ into ‘{into}’? For ‘{into}’ then also counts: {reach}",
    }
    /// Asked before moving to another question.
    ask_move(theme, question, reach) {
        nl: "‘{theme}’ verplaatsen naar {question}? Wat niet meegaat en niet meer telt: {reach}",
        en: "Move ‘{theme}’ to {question}? What does not go along and no longer counts: {reach}",
    }
    /// Asked before removing.
    ask_remove(theme, reach) {
        nl: "‘{theme}’ weghalen? Wat in het logboek blijft maar niet meer telt: {reach}",
        en: "Remove ‘{theme}’? What stays in the log but no longer counts: {reach}",
    }
    /// Asked before removing an indicator.
    ask_drop(pattern, theme) {
        nl: "Aanwijzing «{pattern}» weghalen bij ‘{theme}’? Coderingen blijven zoals ze zijn",
        en: "Remove the indicator «{pattern}» of ‘{theme}’? Codings stay as they are",
    }
    /// What a split does.
    split_stays(reach, theme) { nl: "Bij ‘{theme}’ blijft: {reach}", en: "With ‘{theme}’ stays: {reach}" }
    /// Codings without any theme left.
    reopened(count) { nl: "{count} daarvan [had|hadden] alleen dit thema en [staat|staan] weer open", en: "{count} of those had only this theme and [is|are] open again" }
    /// Answers of the coder to look at.
    look(count) { nl: "{count} van uw antwoorden [vraagt|vragen] een tweede blik", en: "{count} of your answers [asks|ask] for a second look" }
    /// Below a text that is being changed.
    look_after(count) {
        nl: "Na een wijziging [vraagt|vragen] {count} van uw antwoorden een tweede blik.",
        en: "After a change {count} of your answers [asks|ask] for a second look.",
    }
    /// A split in which nothing goes along yet.
    split_pick() {
        nl: "Kies met de spatiebalk welke aanwijzingen meegaan; Enter splitst.",
        en: "Choose with the space bar which indicators go along; Enter splits.",
    }
    /// No suggestion changes.
    suggestions_none() { nl: "bij geen enkel antwoord verandert het voorstel", en: "no suggestion changes" }
    /// Suggestions that change.
    suggestions(count) { nl: "bij {count} [antwoord|antwoorden] verandert het voorstel", en: "[the suggestion changes|suggestions change] for {count} [answer|answers]" }

    /// After a change.
    done(what, undo) { nl: "{what}. Toets {undo} neemt het terug.", en: "{what}. Key {undo} takes it back." }
    /// A change that comes down to what stood there.
    unchanged() { nl: "Er is niets veranderd: zo stond het al.", en: "Nothing changed: it stood so already." }
    /// After undo or redo: some changes no longer apply.
    passed_over(count) {
        nl: "{count} [wijziging|wijzigingen] van het codeboek [telt nu niet: die bouwde|tellen nu niet: ze bouwden] op iets dat er niet meer is (zie het logboek).",
        en: "{count} [change|changes] to the codebook [does not count now: it|do not count now: they] leaned on something that is gone (see the log).",
    }
    /// How many answers of the question ask for a second look.
    looks(count) { nl: "{count} tweede blik", en: "{count} second look" }
    /// Title of the themes of an answer that asks for one.
    look_again(key) {
        nl: "Thema's: gecodeerd met een ouder codeboek; {key} bevestigt ze opnieuw",
        en: "Themes: coded under an older codebook; {key} confirms them again",
    }
}

/// The name of a colour.
#[must_use]
pub fn colour(lang: Lang, colour: Colour) -> String {
    match colour {
        Colour::Cyan => cyan(lang),
        Colour::Magenta => magenta(lang),
        Colour::Green => green(lang),
        Colour::Yellow => yellow(lang),
        Colour::Blue => blue(lang),
        Colour::Red => red(lang),
    }
}
