//! Texts of marking words in an answer, to make a theme or an indicator of them.

messages! {
    /// Where its commands work.
    scope() { nl: "woorden markeren", en: "marking words" }
    /// What one does there.
    tip(mark, new_theme, digits) {
        nl: "{mark} markeert. {new_theme}: nieuw thema. {digits}: proberen als aanwijzing.",
        en: "{mark} marks. {new_theme}: new theme. {digits}: try as an indicator.",
    }
    /// Command `MarkWords` of the coding screen in a few words.
    mark_words() { nl: "markeer", en: "mark" }
    /// Command `MarkWords` of the coding screen in a sentence.
    mark_words_long() {
        nl: "Markeert woorden in het antwoord, om er een nieuw thema of een aanwijzing van te maken.",
        en: "Marks words in the answer, to make a new theme or an indicator of them.",
    }
    /// Command `NewTheme` in a few words.
    new_theme() { nl: "nieuw thema", en: "new theme" }
    /// Command `NewTheme` in a sentence.
    new_theme_long() {
        nl: "Maakt een nieuw thema van de gemarkeerde woorden: ze zijn de naam en de eerste aanwijzing.",
        en: "Makes a new theme of the marked words: they are its name and its first indicator.",
    }
    /// Command `Give` in a few words.
    give() { nl: "bij thema", en: "to theme" }
    /// Command `Give` in a sentence.
    give_long() {
        nl: "Probeert de gemarkeerde woorden als aanwijzing voor het thema met dit cijfer.",
        en: "Tries the marked words as an indicator for the theme with this digit.",
    }
    /// Command `ChooseTheme` in a few words.
    choose_theme() { nl: "kies thema", en: "choose theme" }
    /// Command `ChooseTheme` in a sentence.
    choose_theme_long() {
        nl: "Laat een thema kiezen om de gemarkeerde woorden als aanwijzing voor te proberen.",
        en: "Lets you choose a theme to try the marked words as an indicator for.",
    }
    /// Command `Mark` in a few words.
    mark() { nl: "markeer", en: "mark" }
    /// Command `Mark` in a sentence.
    mark_long() {
        nl: "Markeert het woord bij de aanwijzer, of haalt de markering weg.",
        en: "Marks the word at the pointer, or takes the mark away.",
    }
    /// Command `GrowRight` in a few words.
    grow_right() { nl: "woord erbij", en: "one more" }
    /// Command `GrowRight` in a sentence.
    grow_right_long() {
        nl: "Markeert het woord bij de aanwijzer en het volgende; nog eens, en het volgende ook.",
        en: "Marks the word at the pointer and the next one; once more, and the next one too.",
    }
    /// Command `GrowLeft` in a few words.
    grow_left() { nl: "woord ervoor erbij", en: "word before" }
    /// Command `GrowLeft` in a sentence.
    grow_left_long() {
        nl: "Markeert het woord bij de aanwijzer en het vorige, of maakt kleiner wat naar rechts groeide.",
        en: "Marks the word at the pointer and the one before, or shrinks what grew to the right.",
    }
    /// Command `Right` in a few words.
    right() { nl: "woord verder", en: "next word" }
    /// Command `Right` in a sentence.
    right_long() { nl: "Gaat een woord verder.", en: "Goes to the next word." }
    /// Command `Left` in a few words.
    left() { nl: "woord terug", en: "previous word" }
    /// Command `Left` in a sentence.
    left_long() { nl: "Gaat een woord terug.", en: "Goes to the word before." }
    /// Command `Up` in a few words.
    up() { nl: "regel omhoog", en: "line up" }
    /// Command `Up` in a sentence.
    up_long() { nl: "Gaat een regel omhoog.", en: "Goes up one line." }
    /// Command `Down` in a few words.
    down() { nl: "regel omlaag", en: "line down" }
    /// Command `Down` in a sentence.
    down_long() { nl: "Gaat een regel omlaag.", en: "Goes down one line." }
    /// Command `First` in a few words.
    first() { nl: "eerste woord", en: "first word" }
    /// Command `First` in a sentence.
    first_long() { nl: "Gaat naar het eerste woord.", en: "Goes to the first word." }
    /// Command `Last` in a few words.
    last() { nl: "laatste woord", en: "last word" }
    /// Command `Last` in a sentence.
    last_long() { nl: "Gaat naar het laatste woord.", en: "Goes to the last word." }
    /// Command `Leave` in a few words.
    leave() { nl: "terug", en: "back" }
    /// Command `Leave` in a sentence.
    leave_long() {
        nl: "Gaat terug naar het coderen; er verandert niets.",
        en: "Goes back to coding; nothing changes.",
    }

    /// In the frame of the answer.
    frame() { nl: "woorden markeren", en: "marking words" }
    /// What is marked.
    marked(words) { nl: "Gemarkeerd: {words}", en: "Marked: {words}" }
    /// Nothing is marked, so the word at the pointer counts.
    pointed(word) {
        nl: "Bij de aanwijzer: {word}; nog niets gemarkeerd",
        en: "At the pointer: {word}; nothing marked yet",
    }
    /// There is nothing to mark.
    no_words() {
        nl: "In dit antwoord staan geen woorden om te markeren.",
        en: "There are no words to mark in this answer.",
    }
    /// What is marked cannot be found by one indicator.
    not_together() {
        nl: "Te ver uit elkaar of in verschillende zinsdelen; markeer minder woorden.",
        en: "Too far apart or in different parts of the sentence; mark fewer words.",
    }
    /// The same, where the name is used all the same.
    no_indicator() {
        nl: "Te ver uit elkaar of in verschillende zinsdelen: de aanwijzing blijft leeg.",
        en: "Too far apart or in different parts of the sentence: the indicator is left empty.",
    }
    /// Some words cannot be in the indicator.
    left_out(words) {
        nl: "Niet in de aanwijzing, want in een ander zinsdeel: {words}.",
        en: "Not in the indicator, as they are in another part of the sentence: {words}.",
    }
    /// The words are being tried for a theme.
    tried(keep, back) {
        nl: "Kijk waar de woorden raak zijn. {keep} bewaart ze, {back} gaat terug naar het antwoord.",
        en: "See where the words hit. {keep} keeps them, {back} goes back to the answer.",
    }
    /// Title of the list of themes.
    which_theme() {
        nl: "Bij welk thema horen de woorden?",
        en: "Which theme do the words belong to?",
    }
    /// Below the form for a new theme, before what else it does.
    new_from_words() {
        nl: "Het thema komt achteraan en wordt aangevinkt bij dit antwoord",
        en: "The theme comes last and is ticked on this answer",
    }
    /// Below that form: how the words must be found, when that is not as usual.
    found_how(how) { nl: "Aanwijzing: {how}.", en: "Indicator: {how}." }
}
