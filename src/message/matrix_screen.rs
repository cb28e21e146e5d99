//! Texts of the matrix screen and of the answers behind its cells.

messages! {
    /// In the place of a coder's name: what counts when all coders are taken together.
    consensus() { nl: "consensus", en: "consensus" }
    /// What one does on the matrix screen.
    tip_matrix(open, export) {
        nl: "De tabel van de bijlage. {open}: antwoorden, {export}: exporteren.",
        en: "The table of the appendix. {open}: answers, {export}: export.",
    }
    /// What one does in the list behind a cell.
    tip_behind(choose) {
        nl: "{choose} kiest het voorbeeld dat wordt gedrukt.",
        en: "{choose} chooses the example that is printed.",
    }
    /// Where a command works.
    scope_behind() { nl: "antwoorden bij een thema", en: "answers with a theme" }

    /// Command `OpenCell` in a few words.
    open_cell() { nl: "antwoorden", en: "answers" }
    /// Command `OpenCell` in a sentence.
    open_cell_long() {
        nl: "Toont de antwoorden achter de cel: met dit thema, van deze groep.",
        en: "Shows the answers behind the cell: with this theme, of this group.",
    }
    /// Command `Quotes` in a few words.
    quotes() { nl: "voorbeeld", en: "example" }
    /// Command `Quotes` in a sentence.
    quotes_long() {
        nl: "Toont de antwoorden die als voorbeeld kunnen dienen, het beste voorstel bovenaan, zoals ze gedrukt zouden worden.",
        en: "Shows the answers that can serve as the example, the best proposal first, as they would print.",
    }
    /// Command `EditQuote` in a few words.
    edit_quote() { nl: "bewerk", en: "edit" }
    /// Command `EditQuote` in a sentence.
    edit_quote_long() {
        nl: "Bewerkt de tekst van het voorbeeld dat gedrukt wordt.",
        en: "Edits the text of the example that is printed.",
    }
    /// Command `RowUp` in a few words.
    row_up() { nl: "rij omhoog", en: "row up" }
    /// Command `RowUp` in a sentence.
    row_up_long() { nl: "Gaat een rij omhoog.", en: "Goes up one row." }
    /// Command `RowDown` in a few words.
    row_down() { nl: "rij omlaag", en: "row down" }
    /// Command `RowDown` in a sentence.
    row_down_long() { nl: "Gaat een rij omlaag.", en: "Goes down one row." }
    /// Command `ColumnRight` in a few words.
    column_right() { nl: "kolom", en: "column" }
    /// Command `ColumnRight` in a sentence.
    column_right_long() {
        nl: "Gaat een kolom naar rechts: van allen naar de eerste groep, en verder.",
        en: "Goes one column to the right: from everyone to the first group, and on.",
    }
    /// Command `ColumnLeft` in a few words.
    column_left() { nl: "kolom terug", en: "column back" }
    /// Command `ColumnLeft` in a sentence.
    column_left_long() { nl: "Gaat een kolom naar links.", en: "Goes one column to the left." }
    /// Command `NextQuestion` in a few words.
    next_question() { nl: "vraag", en: "question" }
    /// Command `NextQuestion` in a sentence.
    next_question_long() {
        nl: "Toont de tabel van de volgende vraag.",
        en: "Shows the table of the next question.",
    }
    /// Command `PreviousQuestion` in a few words.
    previous_question() { nl: "vorige vraag", en: "previous question" }
    /// Command `PreviousQuestion` in a sentence.
    previous_question_long() {
        nl: "Toont de tabel van de vorige vraag.",
        en: "Shows the table of the previous question.",
    }
    /// Command `ScrollUp` in a few words.
    scroll_up() { nl: "uitleg omhoog", en: "details up" }
    /// Command `ScrollUp` in a sentence.
    scroll_up_long() {
        nl: "Bladert omhoog in wat onder de tabel staat.",
        en: "Scrolls up in what stands below the table.",
    }
    /// Command `ScrollDown` in a few words.
    scroll_down() { nl: "uitleg omlaag", en: "details down" }
    /// Command `ScrollDown` in a sentence.
    scroll_down_long() {
        nl: "Bladert omlaag in wat onder de tabel staat.",
        en: "Scrolls down in what stands below the table.",
    }
    /// Command `Sort` in a few words.
    sort() { nl: "volgorde", en: "order" }
    /// Command `Sort` in a sentence.
    sort_long() {
        nl: "Zet de thema's op volgorde van het codeboek, van frequentie, of van verschil tussen de groepen; zo worden ze ook gedrukt.",
        en: "Orders the themes as in the codebook, by frequency, or by difference between the groups; they print that way too.",
    }
    /// Command `Numbers` in a few words.
    numbers() { nl: "cijfers", en: "numbers" }
    /// Command `Numbers` in a sentence.
    numbers_long() {
        nl: "Toont de cijfers van de uitgebreide indeling: n, %, intervallen, groepen en hun verschil; of weer de tabel.",
        en: "Shows the numbers of the extended layout: n, %, intervals, groups and their difference; or the table again.",
    }
    /// Command `Whose` in a few words.
    whose() { nl: "andere codeur", en: "other coder" }
    /// Command `Whose` in a sentence.
    whose_long() {
        nl: "Telt de codes van de volgende codeur.",
        en: "Counts the codes of the next coder.",
    }

    /// Command `OpenAnswer` in a few words.
    open_answer() { nl: "naar antwoord", en: "to answer" }
    /// Command `OpenAnswer` in a sentence.
    open_answer_long() {
        nl: "Toont het antwoord op het scherm waar u codeert.",
        en: "Shows the answer on the screen where you code.",
    }
    /// Command `Choose` in a few words.
    choose() { nl: "kies", en: "choose" }
    /// Command `Choose` in a sentence.
    choose_long() {
        nl: "Kiest het antwoord als het voorbeeld dat gedrukt wordt, of laat die keuze los.",
        en: "Chooses the answer as the example that is printed, or lets go of that choice.",
    }
    /// Command `Edit` in a few words.
    edit_listed() { nl: "bewerk", en: "edit" }
    /// Command `Edit` in a sentence.
    edit_listed_long() {
        nl: "Bewerkt de tekst van dit antwoord en kiest hem als voorbeeld.",
        en: "Edits the text of this answer and chooses it as the example.",
    }
    /// Command `AnswerUp` in a few words.
    answer_up() { nl: "vorig antwoord", en: "previous answer" }
    /// Command `AnswerUp` in a sentence.
    answer_up_long() { nl: "Gaat naar het vorige antwoord.", en: "Goes to the previous answer." }
    /// Command `AnswerDown` in a few words.
    answer_down() { nl: "volgend antwoord", en: "next answer" }
    /// Command `AnswerDown` in a sentence.
    answer_down_long() { nl: "Gaat naar het volgende antwoord.", en: "Goes to the next answer." }
    /// Command `PageUp` in a few words.
    page_up() { nl: "blad omhoog", en: "page up" }
    /// Command `PageUp` in a sentence.
    page_up_long() {
        nl: "Bladert terug, ook binnen een lang antwoord.",
        en: "Turns back a page, within a long answer too.",
    }
    /// Command `PageDown` in a few words.
    page_down() { nl: "blad omlaag", en: "page down" }
    /// Command `PageDown` in a sentence.
    page_down_long() {
        nl: "Bladert verder, ook binnen een lang antwoord.",
        en: "Turns a page, within a long answer too.",
    }
    /// Command `Back` in a few words.
    back() { nl: "terug", en: "back" }
    /// Command `Back` in a sentence.
    back_long() {
        nl: "Gaat terug naar de cel van de matrix.",
        en: "Goes back to the cell of the matrix.",
    }

    /// Nothing is coded for the question.
    nothing_coded() {
        nl: "Bij deze vraag is nog niets gecodeerd.",
        en: "Nothing is coded for this question yet.",
    }
    /// Another's codes are shown.
    not_own_codes() {
        nl: "U ziet de codes van een andere codeur; een voorbeeld kiest u alleen bij uw eigen codes.",
        en: "You see the codes of another coder; you choose examples only with your own codes.",
    }
    /// No answer has the theme, or none is fit.
    no_quote() {
        nl: "Dit thema heeft nog geen voorbeeld om te bewerken.",
        en: "This theme has no example to edit yet.",
    }
    /// The list is empty.
    nothing_listed() {
        nl: "Er zijn hier geen antwoorden.",
        en: "There are no answers here.",
    }

    /// How the themes are ordered.
    in_order(order) { nl: "Volgorde: {order}", en: "Order: {order}" }
    /// Another order than that of the report.
    printed_so() { nl: "zo ook gedrukt", en: "printed so too" }
    /// An order.
    order_codebook() { nl: "codeboek", en: "codebook" }
    /// An order.
    order_frequency() { nl: "frequentie", en: "frequency" }
    /// An order.
    order_difference() { nl: "verschil tussen de groepen", en: "difference between the groups" }
    /// After changing the order.
    order_now(order) {
        nl: "De thema's staan op volgorde van {order}; zo worden ze ook gedrukt.",
        en: "The themes are ordered by {order}; they print that way too.",
    }
    /// Whose codes are counted.
    codes_of(name, coded, total) {
        nl: "codes van codeur {name}: {coded} van {total}",
        en: "codes of coder {name}: {coded} of {total}",
    }
    /// The same when what counts for all coders is counted.
    codes_consensus(coded, total) {
        nl: "consensus van de codeurs: {coded} van {total}",
        en: "consensus of the coders: {coded} of {total}",
    }
    /// Column heading: everyone.
    column_all() { nl: "Alle", en: "All" }
    /// The row with the denominators.
    respondents() { nl: "respondenten", en: "respondents" }
    /// The row with answers without a theme.
    without_theme() { nl: "geen thema", en: "no theme" }
    /// Nothing to show yet.
    empty(coding) {
        nl: "Bij deze vraag is nog niets gecodeerd. {coding} gaat naar het coderen.",
        en: "Nothing is coded for this question yet. {coding} goes to coding.",
    }
    /// The same, where others' codes may be seen.
    empty_others(coding, whose) {
        nl: "U hebt bij deze vraag nog niets gecodeerd. {coding} gaat naar het coderen, {whose} toont de codes van een andere codeur.",
        en: "You have coded nothing for this question yet. {coding} goes to coding, {whose} shows the codes of another coder.",
    }
    /// The same, of another coder.
    empty_of(name, whose) {
        nl: "Codeur {name} heeft bij deze vraag nog niets gecodeerd; {whose} toont de codes van een andere codeur.",
        en: "Coder {name} has coded nothing for this question yet; {whose} shows the codes of another coder.",
    }
    /// The researcher chose the example.
    quote_chosen() { nl: "door u gekozen", en: "chosen by you" }
    /// A coder chose the example.
    quote_chosen_by(name) { nl: "gekozen door {name}", en: "chosen by {name}" }
    /// The program proposes the example.
    quote_proposed(key) {
        nl: "voorstel; {key} kiest een ander",
        en: "a proposal; {key} chooses another",
    }
    /// The same, of another coder.
    quote_proposal() { nl: "voorstel", en: "a proposal" }
    /// No answer is fit to be printed.
    quote_none() { nl: "Nog geen voorbeeld.", en: "No example yet." }
    /// The same, with how to choose one.
    quote_none_yet(key) {
        nl: "Nog geen voorbeeld; {key} toont de antwoorden om uit te kiezen.",
        en: "No example yet; {key} shows the answers to choose from.",
    }
    /// More text than fits.
    more(lines, key) { nl: "▼ nog {lines} ({key})", en: "▼ {lines} more ({key})" }

    /// Title of the list behind a cell.
    answers_with(count, theme) { nl: "{count} × {theme}", en: "{count} × {theme}" }
    /// Title of the list to choose an example from.
    examples_for(theme) { nl: "Voorbeelden bij {theme}", en: "Examples for {theme}" }
    /// The list holds everyone.
    everyone() { nl: "alle groepen", en: "all groups" }
    /// The texts in the list are as they print.
    as_printed() { nl: "zoals gedrukt", en: "as printed" }
    /// The answer is the example.
    is_chosen() { nl: "✓ uw voorbeeld", en: "✓ your example" }
    /// The answer is the example, of another coder.
    is_chosen_by(name) { nl: "✓ voorbeeld van {name}", en: "✓ example of {name}" }
    /// The answer is what the program proposes.
    is_proposed() { nl: "• nu voorgesteld", en: "• proposed now" }
    /// Why to think twice.
    caution_other_themes() { nl: "heeft ook andere thema's", en: "has other themes too" }
    /// Why to think twice.
    caution_masked() { nl: "er is iets afgeschermd", en: "something is masked" }
    /// Why to think twice.
    caution_rare_word() { nl: "zeldzaam woord: een naam?", en: "rare word: a name?" }
    /// Why to think twice.
    caution_long() { nl: "lang: kort het in", en: "long: shorten it" }
    /// After choosing an example.
    chosen(theme) { nl: "Gekozen als voorbeeld bij {theme}.", en: "Chosen as the example for {theme}." }
    /// After letting go of it.
    let_go(theme) {
        nl: "Niet langer het voorbeeld bij {theme}; het programma stelt er weer een voor.",
        en: "No longer the example for {theme}; the program proposes one again.",
    }
    /// After editing an example.
    edited(theme) { nl: "Voorbeeld bij {theme} opgeslagen.", en: "Example for {theme} stored." }
    /// Nothing was changed.
    unchanged() { nl: "Er is niets veranderd.", en: "Nothing was changed." }

    /// Title of the box in which an example is edited.
    edit_title(theme) { nl: "Voorbeeld bij {theme}", en: "Example for {theme}" }
    /// Above the text as it will print.
    will_print() { nl: "Zo wordt het gedrukt:", en: "It will print as:" }
    /// Above it when something is masked.
    will_print_masked() {
        nl: "Zo wordt het gedrukt, afgeschermd:",
        en: "It will print, masked, as:",
    }
    /// The text is empty.
    will_propose() {
        nl: "Leeg: het programma stelt weer een voorbeeld voor.",
        en: "Empty: the program proposes an example again.",
    }
    /// What the keys of the box do.
    edit_keys() { nl: "Enter klaar · Ctrl-U leeg · Esc toch niet", en: "Enter done · Ctrl-U empty · Esc never mind" }
}
