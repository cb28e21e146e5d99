//! Texts about what the decisions say about the codebook: how often indicators were right, and the list of
//! indicators to add and to retire.

messages! {
    /// Where its commands work.
    scope() { nl: "voorstellen voor het codeboek", en: "proposals for the codebook" }
    /// What one does there.
    tip(accept, undo) {
        nl: "Wat uw keuzes leren: {accept} neemt over, {undo} zet terug.",
        en: "What your decisions teach: {accept} accepts, {undo} puts back.",
    }
    /// Command `Advise` of the codebook screen in a few words.
    advise() { nl: "voorstellen", en: "proposals" }
    /// Command `Advise` in a sentence.
    advise_long() {
        nl: "Toont welke aanwijzingen er volgens uw beslissingen bij deze vraag bij kunnen, en welke weg.",
        en: "Shows which indicators your decisions on this question say to add, and which to retire.",
    }
    /// Command `Accept` in a few words.
    accept() { nl: "overnemen", en: "accept" }
    /// Command `Accept` in a sentence.
    accept_long() {
        nl: "Neemt het aangewezen voorstel over in het codeboek.",
        en: "Takes the proposal at the pointer over into the codebook.",
    }
    /// Command `Leave` in a few words.
    leave() { nl: "terug", en: "back" }
    /// Command `Leave` in a sentence.
    leave_long() { nl: "Gaat terug naar de thema's.", en: "Goes back to the themes." }
    /// Command `TryOut` in a few words.
    try_out() { nl: "proberen", en: "try" }
    /// Command `TryOut` in a sentence.
    try_out_long() {
        nl: "Laat zien in welke antwoorden de aangewezen aanwijzing raak is, voordat u haar overneemt.",
        en: "Shows which answers the indicator at the pointer hits, before you accept it.",
    }
    /// Command `Up` in a few words.
    up() { nl: "omhoog", en: "up" }
    /// Command `Up` in a sentence.
    up_long() { nl: "Gaat een voorstel omhoog.", en: "Goes up one proposal." }
    /// Command `Down` in a few words.
    down() { nl: "omlaag", en: "down" }
    /// Command `Down` in a sentence.
    down_long() { nl: "Gaat een voorstel omlaag.", en: "Goes down one proposal." }
    /// Command `PageUp` in a few words.
    page_up() { nl: "blader terug", en: "page up" }
    /// Command `PageUp` in a sentence.
    page_up_long() { nl: "Bladert terug in de voorstellen.", en: "Pages up in the proposals." }
    /// Command `PageDown` in a few words.
    page_down() { nl: "blader", en: "page down" }
    /// Command `PageDown` in a sentence.
    page_down_long() { nl: "Bladert verder in de voorstellen.", en: "Pages down in the proposals." }
    /// There is no proposal at the pointer.
    nothing() { nl: "Er is hier geen voorstel.", en: "There is no proposal here." }

    /// Behind an indicator: how often the theme was given where it hits.
    right(right, found) { nl: "terecht {right} van {found}", en: "right {right} of {found}" }
    /// What stands before how often the codebook missed a theme.
    missed() { nl: "Gemist", en: "Missed" }
    /// How often the coder gave it while the codebook does not tick it.
    missed_in(count) {
        nl: "in {count} [tekst|teksten] gaf u het, en vinkt het codeboek het niet aan",
        en: "in {count} [text|texts] you gave it and the codebook does not tick it",
    }

    /// The second line of the screen.
    heading(question) { nl: "Voorstellen bij {question}", en: "Proposals for {question}" }
    /// What was counted.
    counted(decided, missed) {
        nl: "U codeerde {decided} [tekst|verschillende teksten]; {missed} keer gaf u een thema dat het codeboek niet aanvinkt.",
        en: "You coded {decided} [text|different texts]; {missed} [time|times] you gave a theme that the codebook does not tick.",
    }
    /// The same, when only a part was read.
    counted_part(decided, read, missed) {
        nl: "U codeerde {decided} [tekst|verschillende teksten]. In {read} daarvan, gelijk verdeeld, gaf u {missed} keer een thema dat het codeboek niet aanvinkt.",
        en: "You coded {decided} [text|different texts]. In {read} of them, evenly spread, you gave {missed} [time|times] a theme that the codebook does not tick.",
    }
    /// Frame title of the list.
    title(add, retire) { nl: "erbij (+) {add}, weg (−) {retire}", en: "to add (+) {add}, to retire (−) {retire}" }
    /// A row: an indicator to add.
    add(words, theme, right, found, brings) {
        nl: "+ {words} — bij {theme} · terecht {right} van {found} · brengt {brings} gemiste",
        en: "+ {words} — for {theme} · right {right} of {found} · brings {brings} missed",
    }
    /// A row: an indicator to retire.
    retire(words, theme, right, found) {
        nl: "− {words} — bij {theme} · terecht {right} van {found}",
        en: "− {words} — for {theme} · right {right} of {found}",
    }
    /// Words that count only when they are denied or lacking.
    lacking(words) { nl: "{words} (alleen ontkend of gebrek)", en: "{words} (only denied or lacking)" }
    /// Words that do not count when they are denied.
    plain(words) { nl: "{words} (niet als het ontkend wordt)", en: "{words} (not when denied)" }
    /// Frame title of the answers that an indicator to add finds.
    examples() { nl: "hier gaf u het thema", en: "here you gave the theme" }
    /// Frame title of the answers in which an indicator to retire is wrong.
    wrong() { nl: "hier gaf u het thema niet", en: "here you did not give the theme" }
    /// Nothing to propose: hardly anything was decided.
    too_few(decided, needed) {
        nl: "Nog te weinig beslissingen om iets voor te stellen: u codeerde bij deze vraag {decided} [tekst|verschillende teksten], en een woord moet bij ten minste {needed} daarvan kloppen.",
        en: "Too few decisions yet to propose anything: you coded {decided} [text|different texts] of this question, and a word has to be right in {needed} of them at least.",
    }
    /// Nothing to propose: the codebook does what the coder does.
    fits() {
        nl: "Niets voor te stellen: het codeboek vinkt elk thema aan dat u gaf, en geen aanwijzing is er vaker naast dan raak.",
        en: "Nothing to propose: the codebook ticks every theme you gave, and no indicator is wrong more often than right.",
    }
    /// Nothing to propose: what is missed has no words in common.
    no_word() {
        nl: "Niets voor te stellen: geen woord komt vaak genoeg voor in wat het codeboek mist, en geen aanwijzing is er vaker naast dan raak.",
        en: "Nothing to propose: no word occurs often enough in what the codebook misses, and no indicator is wrong more often than right.",
    }

    /// After an indicator was added; what it does follows.
    added(words, theme, effect, undo) {
        nl: "«{words}» toegevoegd bij ‘{theme}’: {effect}; {undo} maakt het ongedaan.",
        en: "«{words}» added to ‘{theme}’: {effect}; {undo} undoes it.",
    }
    /// After an indicator was retired; what that does follows.
    retired(words, theme, effect, undo) {
        nl: "«{words}» weggehaald bij ‘{theme}’: {effect}; {undo} maakt het ongedaan.",
        en: "«{words}» removed from ‘{theme}’: {effect}; {undo} undoes it.",
    }
    /// What it does: no suggestion changes.
    effect_none() { nl: "geen antwoord krijgt een ander voorstel", en: "no answer gets another suggestion" }
    /// What it does: so many suggestions change.
    effect(count) {
        nl: "{count} [antwoord krijgt|antwoorden krijgen] een ander voorstel",
        en: "{count} [answer gets|answers get] another suggestion",
    }
    /// Behind that, how many answers come up for a second look.
    look_again(effect, count) { nl: "{effect}, {count} nog eens bekijken", en: "{effect}, {count} to look at again" }
}
