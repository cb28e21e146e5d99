//! Texts of the theme round.

messages! {
    /// The place.
    place() { nl: "themaronde", en: "theme round" }
    /// What one does here.
    tip(toggle, confirm) {
        nl: "Past dit thema? {toggle} ja/nee, {confirm} bevestigt de bladzijde.",
        en: "Does this theme apply? {toggle} yes/no, {confirm} confirms the page.",
    }
    /// Command `ConfirmPage` in a few words.
    confirm_page() { nl: "bevestig", en: "confirm" }
    /// Command `ConfirmPage` in a sentence.
    confirm_page_long() {
        nl: "Slaat alles op deze bladzijde op zoals het er staat, met de andere thema's die eronder staan, en gaat verder.",
        en: "Stores everything on this page as it stands, with the other themes named below it, and goes on.",
    }
    /// Command `Toggle` in a few words.
    toggle() { nl: "ja/nee", en: "yes/no" }
    /// Command `Toggle` in a sentence.
    toggle_long() {
        nl: "Zet het thema aan of uit bij het antwoord bij de aanwijzer.",
        en: "Ticks or unticks the theme for the answer at the pointer.",
    }
    /// Command `Other` in a few words.
    other() { nl: "ander thema", en: "another theme" }
    /// Command `Other` in a sentence.
    other_long() {
        nl: "Zet een ander thema van de vraag aan of uit bij het antwoord bij de aanwijzer, met het nummer dat het bij het coderen heeft.",
        en: "Ticks or unticks another theme of the question for the answer at the pointer, by the number it has when coding.",
    }
    /// Command `Clear` in a few words.
    clear() { nl: "alles uit", en: "all off" }
    /// Command `Clear` in a sentence.
    clear_long() {
        nl: "Zet het thema uit bij alles op deze bladzijde, of alles weer aan.",
        en: "Unticks the theme on this whole page, or ticks it again.",
    }
    /// Command `RowUp` in a few words.
    row_up() { nl: "omhoog", en: "up" }
    /// Command `RowUp` in a sentence.
    row_up_long() { nl: "Gaat een antwoord omhoog.", en: "Goes up one answer." }
    /// Command `RowDown` in a few words.
    row_down() { nl: "omlaag", en: "down" }
    /// Command `RowDown` in a sentence.
    row_down_long() { nl: "Gaat een antwoord omlaag.", en: "Goes down one answer." }
    /// Command `NextPage` in a few words.
    next_page() { nl: "sla over", en: "skip" }
    /// Command `NextPage` in a sentence.
    next_page_long() {
        nl: "Gaat naar de volgende bladzijde zonder iets op te slaan.",
        en: "Goes to the next page without storing anything.",
    }
    /// Command `PreviousPage` in a few words.
    previous_page() { nl: "blad terug", en: "page back" }
    /// Command `PreviousPage` in a sentence.
    previous_page_long() { nl: "Gaat een bladzijde terug.", en: "Goes back one page." }
    /// Command `NextTheme` in a few words.
    next_theme() { nl: "volgend thema", en: "next theme" }
    /// Command `NextTheme` in a sentence.
    next_theme_long() {
        nl: "Gaat naar het volgende thema, na het laatste naar de volgende vraag.",
        en: "Goes to the next theme, after the last to the next question.",
    }
    /// Command `PreviousTheme` in a few words.
    previous_theme() { nl: "vorig thema", en: "previous theme" }
    /// Command `PreviousTheme` in a sentence.
    previous_theme_long() { nl: "Gaat naar het vorige thema.", en: "Goes to the previous theme." }
    /// Command `ChooseTheme` in a few words.
    choose_theme() { nl: "kies thema", en: "choose theme" }
    /// Command `ChooseTheme` in a sentence.
    choose_theme_long() {
        nl: "Kiest een thema uit alle vragen; typ een deel van de naam.",
        en: "Chooses a theme out of all questions; type a part of its name.",
    }
    /// Command `OnlyOpen` in a few words.
    only_open() { nl: "alleen open", en: "open only" }
    /// Command `OnlyOpen` in a sentence.
    only_open_long() {
        nl: "Toont alleen wat nog niet is gecodeerd, of weer alles.",
        en: "Shows only what is not coded yet, or everything again.",
    }
    /// Command `ToAnswer` in a few words.
    to_answer() { nl: "naar antwoord", en: "to answer" }
    /// Command `ToAnswer` in a sentence.
    to_answer_long() {
        nl: "Gaat met dit antwoord naar het codeerscherm.",
        en: "Goes to the coding screen with this answer.",
    }

    /// The theme with its question.
    heading(theme, question) { nl: "{theme} — {question}", en: "{theme} — {question}" }
    /// A text does not fit.
    cut(key) { nl: "… {key} opent het hele antwoord", en: "… {key} opens the whole answer" }
    /// How far the round is.
    progress(decided, total, answers) {
        nl: "{decided} van {total} beslist ({answers} [antwoord|antwoorden])",
        en: "{decided} of {total} decided ({answers} [answer|answers])",
    }
    /// Which part is shown.
    page(from, to, total) { nl: "{from}–{to} van {total}", en: "{from}–{to} of {total}" }
    /// The same, with only what is open.
    page_open(from, to, total) { nl: "alleen open: {from}–{to} van {total}", en: "open only: {from}–{to} of {total}" }
    /// Nothing suggests the theme.
    nothing() {
        nl: "Geen antwoord wijst op dit thema, en u gaf het nog niet.",
        en: "No answer points to this theme, and you have not given it yet.",
    }
    /// All of it is decided.
    nothing_open() { nl: "Bij dit thema staat niets meer open.", en: "Nothing is open for this theme any more." }
    /// Was decided before.
    decided() { nl: "gecodeerd", en: "coded" }
    /// Nothing would be stored.
    stays_open() { nl: "blijft open", en: "stays open" }
    /// Confirming stores that no theme applies.
    becomes_none() { nl: "wordt: geen thema", en: "becomes: no theme" }
    /// Other themes that are stored with the row.
    with(themes) { nl: "bewaart ook: {themes}", en: "also stores: {themes}" }
    /// The other themes that a row has.
    others(themes) { nl: "ook: {themes}", en: "also: {themes}" }
    /// After a page.
    stored(answers) { nl: "Opgeslagen bij {answers} [antwoord|antwoorden].", en: "Stored for {answers} [answer|answers]." }
    /// After a page on which everything stood so already.
    stored_none() { nl: "Stond al zo.", en: "It stood so already." }
    /// After the last page.
    done(key) { nl: "Dit thema is rond; {key} gaat naar het volgende.", en: "This theme is done; {key} goes to the next." }
    /// The end of the round, with rows that stay open.
    left(count, key) { nl: "Het einde, met {count} nog open; {key} gaat naar het volgende thema.", en: "The end, with {count} still open; {key} goes to the next theme." }
    /// Title of the list of themes.
    themes_title() { nl: "Welk thema?", en: "Which theme?" }
    /// How many rows a theme has left.
    theme_detail(open, total) { nl: "{open} open van {total}", en: "{open} open of {total}" }
    /// Only what is open is shown.
    only_open_now() { nl: "Alleen wat nog openstaat.", en: "Only what is open." }
    /// Everything is shown.
    everything_now() { nl: "Alles, ook wat al is gecodeerd.", en: "Everything, also what is coded." }
}
