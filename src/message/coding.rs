//! Texts of the coding screen: which answers it shows, and what is said of an answer.

messages! {
    /// Title of the list of answers.
    list_title(count) { nl: "{count} [antwoord|antwoorden]", en: "{count} [answer|answers]" }
    /// Title of the list of criteria.
    filter_title() { nl: "Toon alleen antwoorden die …", en: "Show only answers that …" }
    /// A criterion: not decided on.
    is_open() { nl: "open zijn", en: "are open" }
    /// A criterion: decided on.
    is_coded() { nl: "gecodeerd zijn", en: "are coded" }
    /// A criterion: seen, no theme.
    is_without() { nl: "geen thema kregen", en: "were given no theme" }
    /// A criterion: with a memo.
    has_memo() { nl: "een memo hebben", en: "have a memo" }
    /// A criterion: doubtful.
    is_doubtful() { nl: "twijfel hebben", en: "are doubtful" }
    /// A criterion: the decision differs from the suggestion.
    differs() { nl: "anders gecodeerd zijn dan voorgesteld", en: "are coded other than suggested" }
    /// A criterion: the codebook changed since.
    second_look() { nl: "een tweede blik vragen", en: "ask for a second look" }
    /// A criterion: drawn for a second coder.
    in_sample() { nl: "in de steekproef zitten", en: "are in the sample" }
    /// A criterion: given a theme.
    has_theme(theme) { nl: "thema {theme} kregen", en: "were given theme {theme}" }
    /// A criterion: nothing is suggested.
    has_no_suggestion() { nl: "geen voorstel hebben", en: "have no suggestion" }
    /// A criterion: a theme is suggested.
    has_suggestion(theme) { nl: "voorstel {theme} hebben", en: "have suggestion {theme}" }
    /// A criterion: a value of a variable.
    has_value(name, value) { nl: "{name} = {value}", en: "{name} = {value}" }
    /// An empty value.
    no_value() { nl: "(leeg)", en: "(empty)" }
    /// No answer meets the criterion.
    no_answers() { nl: "geen", en: "none" }
    /// The filter admits nothing.
    filter_empty(key) { nl: "Geen antwoord voldoet aan dit filter; {key} toont weer alles.", en: "No answer meets this filter; {key} shows everything again." }
    /// The filter in the head of the screen.
    filter_line(words, count, key) { nl: "alleen: {words} ({count}) · {key} toont alles", en: "only: {words} ({count}) · {key} shows all" }
    /// Nothing is left within the filter.
    filter_done(key) { nl: "Binnen dit filter staat niets meer open; {key} toont weer alle antwoorden.", en: "Nothing within this filter is open; {key} shows all answers again." }
    /// Confirmed with nothing ticked.
    none_ticked(confirm) { nl: "Er is niets aangevinkt. Nog eens {confirm} bewaart: gezien, geen thema.", en: "Nothing is ticked. {confirm} once more stores: seen, no theme." }
    /// Confirming right after the key for no theme.
    none_stored_already(none, confirm) {
        nl: "{none} bewaarde «geen thema» al bij het vorige antwoord. {confirm} bevestigt dit antwoord.",
        en: "{none} stored «no theme» for the answer before already. {confirm} confirms this answer.",
    }
    /// What one does: nothing is suggested.
    tip_open(digits, none, confirm) {
        nl: "Geen voorstel: kies met {digits} en {confirm}, of {none} voor geen thema.",
        en: "No suggestion: choose by {digits} and {confirm}, or {none} for no theme.",
    }
    /// The same, where the codebook can be changed.
    tip_open_new(digits, none, confirm, mark, new) {
        nl: "Geen voorstel: kies {digits} en {confirm}, of {none}; nieuw thema: {mark} of {new}.",
        en: "No suggestion: choose {digits} and {confirm}, or {none}; new theme: {mark} or {new}.",
    }
    /// What one does: what is suggested is too unsure to be ticked.
    tip_unsure(digits, none, confirm) {
        nl: "Niet zeker genoeg voor een vinkje: kies {digits} en {confirm}, of {none}.",
        en: "Not sure enough for a tick: choose {digits} and {confirm}, or {none}.",
    }
    /// What one does: it is proposed that no theme applies.
    tip_none(confirm, digits) {
        nl: "Voorstel: geen thema. Klopt dat? {confirm}. Anders kiest u met {digits}.",
        en: "Suggested: no theme. Is that right? {confirm}. Else choose by {digits}.",
    }
    /// Title of the themes: it is proposed that none applies.
    themes_none() { nl: "Thema's: voorstel geen thema, nog niet bevestigd", en: "Themes: suggested is no theme, not confirmed yet" }
    /// What one does: the ticks were changed.
    tip_changed(confirm) { nl: "U veranderde de vinkjes. {confirm} bewaart ze.", en: "You changed the ticks. {confirm} stores them." }
    /// What one does: the answer is coded.
    tip_stored(next, digits) {
        nl: "Al gecodeerd. {next} gaat naar een open antwoord, {digits} verandert.",
        en: "Coded already. {next} goes to an open answer, {digits} changes it.",
    }
    /// Only this answer is decided on.
    apart(key) { nl: "{key} geldt nu alleen voor dit antwoord, niet voor de gelijke.", en: "{key} now counts for this answer alone, not for the same ones." }
    /// All identical answers are decided on.
    together(key) { nl: "{key} geldt weer voor alle gelijke antwoorden.", en: "{key} counts for all the same answers again." }
    /// In the title: how many answers say nearly the same, and the key that shows them.
    near(count, key) { nl: "{count} bijna gelijk ({key})", en: "{count} nearly the same ({key})" }
    /// Title of the list of answers that say nearly the same.
    near_title(count) { nl: "Samen beslissen met {count} bijna gelijke", en: "Decide together with {count} nearly the same" }
    /// What the other text has and this one lacks.
    near_lacks(words) { nl: "zonder: {words}", en: "without: {words}" }
    /// Nothing is ticked to decide on together.
    near_unticked(digits) {
        nl: "Er is nog niets aangevinkt: ga terug met Esc en kies met {digits}, of druk hier op 0 voor geen thema.",
        en: "Nothing is ticked yet: go back with Esc and choose by {digits}, or press 0 here for no theme.",
    }
    /// Below that list: what all of them get.
    near_gets(themes) { nl: "samen: {themes}", en: "together: {themes}" }
    /// Below that list: they get no theme.
    near_gets_none() { nl: "samen: geen thema", en: "together: no theme" }
    /// Below that list: nothing was said yet of what they get.
    near_gets_nothing() { nl: "nog niets gekozen", en: "nothing chosen yet" }
    /// Keys of that list.
    near_keys() { nl: "Enter bevestig samen · Spatie wel/niet · a alle/geen · ↑↓ · Esc terug", en: "Enter confirm together · Space in/out · a all/none · ↑↓ · Esc back" }
    /// Keys of that list, when nothing was said yet of what they get.
    near_keys_nothing() { nl: "0 samen geen thema · Spatie wel/niet · a alle/geen · ↑↓ · Esc terug", en: "0 together no theme · Space in/out · a all/none · ↑↓ · Esc back" }
    /// Keys of that list, when they get no theme.
    near_keys_none() { nl: "Enter bevestig samen · 0 toch niet · Spatie wel/niet · a alle/geen · Esc terug", en: "Enter confirm together · 0 after all not · Space in/out · a all/none · Esc back" }
    /// Stored for an answer and those that say nearly the same.
    stored_along(count) { nl: "Opgeslagen bij {count} [antwoord|antwoorden].", en: "Stored for {count} [answer|answers]." }
    /// Title of the list of orders.
    order_title() { nl: "In welke volgorde komen de antwoorden?", en: "In which order do the answers come?" }
    /// Behind the order in force.
    order_now() { nl: "nu", en: "now" }
    /// An order was chosen.
    order_chosen(order) { nl: "De antwoorden komen nu {order}.", en: "The answers now come {order}." }
    /// An order: question by question.
    by_question() { nl: "per vraag, zoals in het bestand", en: "by question, as in the file" }
    /// An order: respondent by respondent.
    as_given() { nl: "zoals ze binnenkwamen, respondent na respondent", en: "as they came, respondent by respondent" }
    /// An order: like with like.
    alike() { nl: "per vraag, soort bij soort", en: "by question, like with like" }
    /// An order: the least certain first.
    doubtful_first() { nl: "per vraag, de onzekerste eerst", en: "by question, the least certain first" }
    /// Learning was switched on.
    learning_on(count) { nl: "De voorstellen leren weer van uw keuzes: {count} verschillende bij deze vraag tot nu toe.", en: "The suggestions learn from your decisions again: {count} different [one|ones] at this question so far." }
    /// Learning was switched off.
    learning_off() { nl: "De voorstellen leren niet meer van uw keuzes; alleen het codeboek telt.", en: "The suggestions no longer learn from your decisions; only the codebook counts." }
    /// There is no answer further on.
    last_answer() { nl: "Dit is het laatste antwoord.", en: "This is the last answer." }
    /// There is no answer before it.
    first_answer() { nl: "Dit is het eerste antwoord.", en: "This is the first answer." }
    /// In the title: decided on alone.
    only_this(count) { nl: "alleen dit van {count} gelijke", en: "only this of {count} identical" }
    /// In the title: doubtful.
    doubtful() { nl: "twijfel", en: "doubtful" }
    /// After marking.
    doubted() { nl: "Gemerkt als twijfel.", en: "Marked as doubtful." }
    /// After taking the mark away.
    undoubted() { nl: "Geen twijfel meer.", en: "No longer doubtful." }
    /// Title of the themes: the ticks come from the suggestions.
    themes_proposed() { nl: "Thema's: voorstel, nog niet bevestigd", en: "Themes: suggested, not confirmed yet" }
    /// Title of the themes: the ticks are stored.
    themes_stored() { nl: "Thema's: zoals opgeslagen", en: "Themes: as stored" }
    /// Title of the themes: the ticks were changed and are not confirmed.
    themes_changed() { nl: "Thema's: door u gewijzigd, nog niet bevestigd", en: "Themes: changed by you, not confirmed yet" }
    /// Title of the themes: nothing is ticked, for want of certainty.
    themes_unsure() { nl: "Thema's: voorstel zonder vinkje, want niet zeker", en: "Themes: suggested without a tick, as not sure" }
    /// Title of the themes: nothing is ticked or suggested.
    themes_open() { nl: "Thema's: geen voorstel", en: "Themes: no suggestion" }
    /// Prompt for a note with a theme.
    ask_theme_memo(theme) { nl: "Memo bij {theme}", en: "Memo with {theme}" }
    /// Prompt for a note with the study.
    ask_study_memo() { nl: "Memo bij het onderzoek", en: "Memo with the study" }
}
