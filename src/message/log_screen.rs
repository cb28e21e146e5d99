//! Texts of the log screen.

messages! {
    /// Where its commands work.
    scope() { nl: "logboek", en: "log" }
    /// What one does on the screen.
    tip(open, back) {
        nl: "Alles wat u deed. {open} naar het antwoord, {back} terug tot daar.",
        en: "All you did. {open} to the answer, {back} back to there.",
    }
    /// Command `Up` in a few words.
    up() { nl: "omhoog", en: "up" }
    /// Command `Up` in a sentence.
    up_long() { nl: "Gaat naar een latere stap.", en: "Goes to a later step." }
    /// Command `Down` in a few words.
    down() { nl: "omlaag", en: "down" }
    /// Command `Down` in a sentence.
    down_long() { nl: "Gaat naar een eerdere stap.", en: "Goes to an earlier step." }
    /// Command `PageUp` in a few words.
    page_up() { nl: "blader terug", en: "page up" }
    /// Command `PageUp` in a sentence.
    page_up_long() { nl: "Gaat een bladzijde omhoog.", en: "Goes up one page." }
    /// Command `PageDown` in a few words.
    page_down() { nl: "blader", en: "page down" }
    /// Command `PageDown` in a sentence.
    page_down_long() { nl: "Gaat een bladzijde omlaag.", en: "Goes down one page." }
    /// Command `First` in a few words.
    first() { nl: "nieuwste", en: "newest" }
    /// Command `First` in a sentence.
    first_long() { nl: "Gaat naar de nieuwste stap.", en: "Goes to the newest step." }
    /// Command `Last` in a few words.
    last() { nl: "oudste", en: "oldest" }
    /// Command `Last` in a sentence.
    last_long() { nl: "Gaat naar de oudste stap.", en: "Goes to the oldest step." }
    /// Command `ToAnswer` in a few words.
    to_answer() { nl: "naar antwoord", en: "to answer" }
    /// Command `ToAnswer` in a sentence.
    to_answer_long() {
        nl: "Gaat naar het antwoord van deze stap.",
        en: "Goes to the answer of this step.",
    }
    /// Command `BackTo` in a few words.
    back_to() { nl: "terug tot hier", en: "back to here" }
    /// Command `BackTo` in a sentence.
    back_to_long() {
        nl: "Neemt uw stappen na deze terug, nadat u hebt gezien welke dat zijn.",
        en: "Takes back your steps after this one, once you have seen which those are.",
    }
    /// Command `Who` in a few words.
    who() { nl: "wie", en: "who" }
    /// Command `Who` in a sentence.
    who_long() {
        nl: "Toont de stappen van de volgende codeur, of van iedereen.",
        en: "Shows the steps of the next coder, or of everyone.",
    }
    /// Command `Theme` in a few words.
    theme() { nl: "thema", en: "theme" }
    /// Command `Theme` in a sentence.
    theme_long() {
        nl: "Toont alleen de stappen over een thema.",
        en: "Shows only the steps about a theme.",
    }
    /// Command `Kind` in a few words.
    kind() { nl: "soort", en: "kind" }
    /// Command `Kind` in a sentence.
    kind_long() {
        nl: "Toont alleen stappen van een soort: codes, memo's, voorbeelden en zo meer.",
        en: "Shows only steps of a kind: codes, memos, quotes and so on.",
    }
    /// Command `Days` in a few words.
    days() { nl: "dagen", en: "days" }
    /// Command `Days` in a sentence.
    days_long() {
        nl: "Toont de stappen van vandaag, van de laatste zeven dagen of van altijd.",
        en: "Shows the steps of today, of the last seven days or of all time.",
    }
    /// Command `All` in a few words.
    all() { nl: "alles", en: "all" }
    /// Command `All` in a sentence.
    all_long() { nl: "Wist het filter: toont weer alle stappen.", en: "Clears the filter: shows all steps again." }

    /// The second line: what is shown.
    title(filter) { nl: "Logboek: {filter}", en: "Log: {filter}" }
    /// How many steps are shown.
    count(shown, total) { nl: "{shown} van {total} [stap|stappen]", en: "{shown} of {total} [step|steps]" }
    /// The filter: everything.
    no_filter() { nl: "alle stappen", en: "all steps" }
    /// The filter: a coder.
    by(name) { nl: "van {name}", en: "by {name}" }
    /// The filter: today.
    today() { nl: "vandaag", en: "today" }
    /// The filter: the last days.
    week() { nl: "laatste zeven dagen", en: "last seven days" }
    /// The project is new.
    nothing_yet() {
        nl: "Er is in dit project nog niets gecodeerd of opgeschreven.",
        en: "Nothing was coded or written down in this project yet.",
    }
    /// The filter leaves nothing.
    nothing_fits(key) {
        nl: "Geen stap voldoet aan het filter; {key} wist het.",
        en: "No step fits the filter; {key} clears it.",
    }
    /// Title of the list of kinds.
    kinds_title() { nl: "Welke soort stappen?", en: "Which kind of steps?" }
    /// Title of the list of themes.
    themes_title() { nl: "Stappen over welk thema?", en: "Steps about which theme?" }
    /// In a list: no filter.
    every_kind() { nl: "alle soorten", en: "all kinds" }
    /// In a list: no filter.
    every_theme() { nl: "alle thema's", en: "all themes" }
    /// A kind of step.
    kind_codes() { nl: "codes", en: "codes" }
    /// A kind of step.
    kind_round() { nl: "themaronde", en: "theme round" }
    /// A kind of step.
    kind_import() { nl: "ingelezen", en: "imported" }
    /// A kind of step.
    kind_memo() { nl: "memo's", en: "memos" }
    /// A kind of step.
    kind_quote() { nl: "voorbeelden", en: "examples" }
    /// A kind of step.
    kind_doubt() { nl: "twijfel", en: "doubt" }
    /// A kind of step.
    kind_codebook() { nl: "codeboek", en: "codebook" }
    /// A kind of step.
    kind_settlement() { nl: "besliste verschillen", en: "settled differences" }
    /// A kind of step.
    kind_milestone() { nl: "tweede codeur", en: "second coder" }
    /// A kind of step.
    kind_turn() { nl: "teruggenomen en opnieuw gedaan", en: "taken back and done again" }

    /// No theme was given.
    no_theme() { nl: "geen thema", en: "no theme" }
    /// Answers of a step got different themes.
    different() { nl: "codes", en: "codes" }
    /// So many answers at once.
    answers(count) { nl: "{count} [antwoord|antwoorden]", en: "{count} [answer|answers]" }
    /// So many identical answers at once.
    same(count) { nl: "{count} [gelijk antwoord|gelijke antwoorden]", en: "{count} identical [answer|answers]" }
    /// Where codes came from.
    by_suggestion() { nl: "voorstel bevestigd", en: "suggestion confirmed" }
    /// Where codes came from.
    by_hand() { nl: "met de hand", en: "by hand" }
    /// Where codes came from.
    by_same_text() { nl: "gelijke tekst", en: "same text" }
    /// Where codes came from.
    by_near_text() { nl: "bijna gelijke tekst", en: "nearly the same text" }
    /// Where codes came from.
    by_import() { nl: "ingelezen", en: "imported" }
    /// Where codes came from.
    by_round() { nl: "themaronde", en: "theme round" }
    /// A note with an answer.
    memo(text) { nl: "memo: {text}", en: "memo: {text}" }
    /// It was taken away.
    memo_gone() { nl: "memo gewist", en: "memo wiped" }
    /// A note with a theme.
    theme_memo(theme, text) { nl: "memo bij {theme}: {text}", en: "memo with {theme}: {text}" }
    /// It was taken away.
    theme_memo_gone(theme) { nl: "memo bij {theme} gewist", en: "memo with {theme} wiped" }
    /// A note with the study.
    study_memo(text) { nl: "memo bij het onderzoek: {text}", en: "memo with the study: {text}" }
    /// It was taken away.
    study_memo_gone() { nl: "memo bij het onderzoek gewist", en: "memo with the study wiped" }
    /// An example was chosen.
    quote(themes) { nl: "voorbeeld bij {themes}", en: "example for {themes}" }
    /// It is no longer the example.
    quote_gone(themes) { nl: "niet langer voorbeeld bij {themes}", en: "no longer example for {themes}" }
    /// A difference was settled.
    settled(themes) { nl: "verschil beslist: {themes}", en: "difference settled: {themes}" }
    /// Agreement was opened for answers that both have coded.
    opened(names) {
        nl: "overeenstemming geopend tussen {names}, voor wat zij beiden codeerden",
        en: "agreement opened between {names}, for what they both coded",
    }
    /// Everything was opened.
    opened_whole(names) {
        nl: "alle codes van {names} voor elkaar geopend",
        en: "all codes of {names} opened to each other",
    }
    /// A package with a sample.
    handed_over(answers, of, seed) {
        nl: "pakket gemaakt: {answers} van {of} [antwoord|antwoorden], geloot met startgetal {seed}",
        en: "package made: {answers} of {of} [answer|answers], drawn with seed {seed}",
    }
    /// A package with everything.
    handed_over_all(answers) {
        nl: "pakket gemaakt: [het ene antwoord|alle {answers} antwoorden]",
        en: "package made: [the one answer|all {answers} answers]",
    }
    /// A package came back.
    brought_in(name, answers) {
        nl: "pakket van {name} teruggehaald: {answers} [antwoord|antwoorden]",
        en: "package of {name} brought in: {answers} [answer|answers]",
    }
    /// In doubt.
    doubt() { nl: "twijfel", en: "in doubt" }
    /// No longer.
    doubt_gone() { nl: "geen twijfel meer", en: "no longer in doubt" }
    /// A change to the codebook that does not apply now.
    passed_over(what, why) { nl: "{what} · telt nu niet: {why}", en: "{what} · does not count now: {why}" }
    /// A step was taken back.
    undo(what) { nl: "teruggenomen: {what}", en: "taken back: {what}" }
    /// A step was done again.
    redo(what) { nl: "opnieuw gedaan: {what}", en: "done again: {what}" }
    /// A step that is not in sight.
    a_step() { nl: "een stap", en: "a step" }
    /// The step does not count now.
    undone() { nl: "telt nu niet: teruggenomen", en: "does not count now: taken back" }
    /// What the sign before a step means.
    signs() { nl: "× = teruggenomen", en: "× = taken back" }

    /// What the sign before steps that would be taken back means.
    signs_asked() { nl: "← = wordt teruggenomen", en: "← = will be taken back" }

    /// A step without an answer.
    no_answer() {
        nl: "Deze stap gaat niet over een antwoord.",
        en: "This step is not about an answer.",
    }
    /// Going back would take back nothing.
    nothing_after() {
        nl: "Na deze stap deed u niets dat nu nog telt.",
        en: "After this step you did nothing that still counts.",
    }
    /// Asked before going back.
    ask_back(when, steps, answers) {
        nl: "Terug tot de stap van {when}? Van uw latere stappen [wordt|worden] er {steps} teruggenomen, over {answers} [antwoord|antwoorden]. Die van anderen blijven.",
        en: "Back to the step of {when}? Of your later steps {steps} [is|are] taken back, about {answers} [answer|answers]. Those of others stay.",
    }
    /// After going back.
    gone_back(steps, key) {
        nl: "{steps} [stap|stappen] teruggenomen; {key} zet [die|ze een voor een] terug.",
        en: "{steps} [step|steps] taken back; {key} puts [it back|them back one by one].",
    }
    /// How to come back from the coding screen.
    come_back(key) { nl: "{key} gaat terug naar het logboek.", en: "{key} goes back to the log." }
}
