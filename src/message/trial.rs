//! Texts of trying an indicator, on the codebook screen and on the command line.

pub use super::codebook_form::{keep, keep_long};

messages! {
    /// Where its commands work.
    scope() { nl: "aanwijzing proberen", en: "trying an indicator" }
    /// What one does there.
    tip(own) {
        nl: "Typ woorden en zie waar ze raak zijn. {own}: die van het thema.",
        en: "Type words and see where they hit. {own}: those of the theme.",
    }
    /// Command `ToAnswer` in a few words.
    to_answer() { nl: "open", en: "open" }
    /// Command `ToAnswer` in a sentence.
    to_answer_long() { nl: "Gaat naar het aangewezen antwoord.", en: "Goes to the answer at the pointer." }
    /// Command `Leave` in a few words.
    leave() { nl: "terug", en: "back" }
    /// Command `Leave` in a sentence.
    leave_long() {
        nl: "Gaat terug naar waar u vandaan kwam; er verandert niets.",
        en: "Goes back to where you came from; nothing changes.",
    }
    /// Command `Up` in a few words.
    up() { nl: "omhoog", en: "up" }
    /// Command `Up` in a sentence.
    up_long() { nl: "Gaat een antwoord omhoog.", en: "Goes up one answer." }
    /// Command `Down` in a few words.
    down() { nl: "omlaag", en: "down" }
    /// Command `Down` in a sentence.
    down_long() { nl: "Gaat een antwoord omlaag.", en: "Goes down one answer." }
    /// Command `PageUp` in a few words.
    page_up() { nl: "blader terug", en: "page up" }
    /// Command `PageUp` in a sentence.
    page_up_long() { nl: "Bladert terug in de antwoorden.", en: "Pages up in the answers." }
    /// Command `PageDown` in a few words.
    page_down() { nl: "blader", en: "page down" }
    /// Command `PageDown` in a sentence.
    page_down_long() { nl: "Bladert verder in de antwoorden.", en: "Pages down in the answers." }
    /// Command `NextOwn` in a few words.
    next_own() { nl: "die van het thema", en: "those of the theme" }
    /// Command `NextOwn` in a sentence.
    next_own_long() {
        nl: "Neemt de volgende aanwijzing die het thema al heeft, om die te proberen.",
        en: "Takes the next indicator that the theme has already, to try it.",
    }
    /// Command `PreviousOwn` in a few words.
    previous_own() { nl: "vorige van het thema", en: "previous of the theme" }
    /// Command `PreviousOwn` in a sentence.
    previous_own_long() {
        nl: "Neemt de vorige aanwijzing die het thema al heeft.",
        en: "Takes the previous indicator that the theme has already.",
    }
    /// Command `Polarity` in a few words.
    polarity() { nl: "ontkenning", en: "negation" }
    /// Command `Polarity` in a sentence.
    polarity_long() {
        nl: "Wisselt of de woorden gewoon genoemd moeten zijn, ontkend of gemist, of dat het niet uitmaakt.",
        en: "Switches whether the words must be plain, denied or lacking, or whether it makes no difference.",
    }
    /// Command `Order` in a few words.
    order() { nl: "volgorde", en: "order" }
    /// Command `Order` in a sentence.
    order_long() {
        nl: "Wisselt of de woorden in de getypte volgorde moeten staan of in elke volgorde mogen.",
        en: "Switches whether the words must come in the order typed or may come in any.",
    }
    /// Command `Gap` in a few words.
    gap() { nl: "ertussen", en: "between" }
    /// Command `Gap` in a sentence.
    gap_long() {
        nl: "Wisselt hoeveel andere woorden er tussen de woorden mogen staan.",
        en: "Switches how many other words may stand between the words.",
    }
    /// There is nothing to go to.
    no_hit() {
        nl: "Er is nog geen antwoord waarin de aanwijzing raak is.",
        en: "There is no answer yet that the indicator hits.",
    }
    /// Order and room between mean nothing.
    one_word() {
        nl: "Bij één woord maken de volgorde en wat ertussen staat niets uit.",
        en: "With one word the order and what stands between make no difference.",
    }
    /// An indicator made of words of an answer was kept; the answer gets its theme.
    given_too() {
        nl: "Het thema is bij dit antwoord aangevinkt.",
        en: "The theme is ticked on this answer.",
    }
    /// The theme has no indicators to go through.
    no_own() {
        nl: "Dit thema heeft nog geen aanwijzingen.",
        en: "This theme has no indicators yet.",
    }

    /// The second line of the screen.
    heading(theme) { nl: "Aanwijzing voor {theme}", en: "Indicator for {theme}" }
    /// What stands before the line that is typed.
    label() { nl: "Aanwijzing", en: "Indicator" }
    /// The same, when it began with one of the theme's own.
    label_own(number, count) {
        nl: "Aanwijzing {number} van {count}",
        en: "Indicator {number} of {count}",
    }
    /// What negation does: nothing.
    polarity_any() { nl: "ontkenning maakt niet uit", en: "negation makes no difference" }
    /// The order of the words.
    order_given() { nl: "volgorde zoals getypt", en: "order as typed" }
    /// What must be absent.
    unless(patterns) {
        nl: "niet als in de deelzin staat: {patterns}",
        en: "not when the clause has: {patterns}",
    }

    /// What can be typed: a word.
    how_word() { nl: "het woord en zijn andere vormen", en: "the word and its other forms" }
    /// What can be typed: a word just so.
    how_exact() { nl: "precies zo", en: "just so" }
    /// What can be typed: the beginning of a word.
    how_begins() { nl: "woorden die zo beginnen", en: "words that begin so" }
    /// What can be typed: the end of a word.
    how_ends() { nl: "woorden die zo eindigen", en: "words that end so" }
    /// What can be typed: alternatives.
    how_either() { nl: "het een of het ander", en: "the one or the other" }
    /// What can be typed: words together.
    how_together() { nl: "samen in een deelzin", en: "together in a clause" }
    /// Nothing is typed.
    nothing_typed() { nl: "Nog niets getypt.", en: "Nothing typed yet." }
    /// What is typed cannot be read.
    faulty(reason) { nl: "Zo kan het niet: {reason}", en: "This will not do: {reason}" }
    /// What it comes to, on the screen: answers hit, of how many, those that nothing else finds, and those
    /// that have the theme and are found by nothing.
    found(hits, tried, only, missed) {
        nl: "Raak: {hits} van {tried} [antwoord|antwoorden] · {only} alleen hierdoor · {missed} met het thema gemist",
        en: "Hits: {hits} of {tried} [answer|answers] · {only} only by this · {missed} with the theme missed",
    }
    /// Nothing is hit.
    nothing_found() {
        nl: "Geen antwoord op deze vraag heeft deze woorden zo.",
        en: "No answer to this question has these words so.",
    }
    /// So many are coded with another theme.
    coded_otherwise(count) { nl: "≠ {count} ander thema", en: "≠ {count} another theme" }
    /// So many are coded with no theme.
    coded_none(count) { nl: "– {count} geen thema", en: "– {count} no theme" }
    /// So many are not coded.
    coded_open(count) { nl: "? {count} nog open", en: "? {count} still open" }
    /// So many have the theme.
    coded_given(count) { nl: "✓ {count} dit thema", en: "✓ {count} this theme" }
    /// Frame title below: what the sign before an answer means.
    only_sign() { nl: "+ alleen hierdoor gevonden", en: "+ found only by this" }
    /// How an answer is coded: with the theme.
    this_theme() { nl: "dit thema", en: "this theme" }
    /// How an answer is coded: with none.
    no_theme() { nl: "geen thema", en: "no theme" }
    /// How an answer is coded: not yet.
    not_coded() { nl: "nog open", en: "still open" }
    /// The words are denied or lacking.
    negated() { nl: "ontkend of gebrek", en: "denied or lacking" }

    /// What the subcommand does.
    about() {
        nl: "Probeert een aanwijzing: welke antwoorden zijn raak, en hoe zijn ze gecodeerd",
        en: "Tries an indicator: which answers it hits, and how they are coded",
    }
    /// Argument.
    arg_project() {
        nl: "het projectbestand (.duiding); met --codebook staat hier de aanwijzing",
        en: "the project file (.duiding); with --codebook the indicator stands here",
    }
    /// Argument.
    arg_pattern() {
        nl: "de aanwijzing tussen aanhalingstekens, bijvoorbeeld 'geen|niet *overleg'",
        en: "the indicator in quotes, for instance 'geen|niet *overleg'",
    }
    /// Argument.
    arg_question() { nl: "de vraag: id of kop, zoals Q30", en: "the question: id or heading, such as Q30" }
    /// Argument.
    arg_theme() {
        nl: "het thema waarvoor: id of naam; zegt erbij wat anders is gecodeerd en wat nieuw is",
        en: "the theme it is for: id or label; tells what is coded otherwise and what is new",
    }
    /// Argument.
    arg_gap() {
        nl: "hoeveel woorden ertussen mogen, 0 tot 20 (standaard 2)",
        en: "how many words may stand between, 0 to 20 (default 2)",
    }
    /// Argument.
    arg_any_order() { nl: "de woorden mogen in elke volgorde", en: "the words may come in any order" }
    /// Argument.
    arg_polarity() {
        nl: "any (standaard, maakt niet uit), plain (alleen gewoon) of lacking (alleen ontkend of gebrek)",
        en: "any (default, makes no difference), plain (plain mentions) or lacking (denied or lacking)",
    }
    /// Argument.
    arg_unless() {
        nl: "wat niet in dezelfde deelzin mag staan; vaker te geven",
        en: "what must be absent from the clause; can be repeated",
    }
    /// Argument.
    arg_answers() {
        nl: "zonder project: de antwoorden (.csv, .xlsx, .xls, .ods)",
        en: "without a project: the answers (.csv, .xlsx, .xls, .ods)",
    }
    /// Argument.
    arg_codebook() {
        nl: "zonder project: het codeboek (.json, of een meegeleverd)",
        en: "without a project: the codebook (.json, or one that comes along)",
    }
    /// Argument.
    arg_codes() {
        nl: "zonder project: codes erbij (respondent,question,theme)",
        en: "without a project: codings with them (respondent,question,theme)",
    }
    /// Argument.
    arg_format() { nl: "text (standaard), csv of jsonl", en: "text (default), csv or jsonl" }
    /// The words do not say which.
    usage() {
        nl: "geef een project en een aanwijzing, of een aanwijzing met --codebook en --answers; zie duiding test-indicator --help",
        en: "give a project and an indicator, or an indicator with --codebook and --answers; see duiding test-indicator --help",
    }

    /// First line of the report.
    report_hits(pattern, question, hits, tried, respondents) {
        nl: "«{pattern}» bij {question}: raak in {hits} van {tried} [antwoord|antwoorden] (respondenten: {respondents})",
        en: "«{pattern}» at {question}: hits {hits} of {tried} [answer|answers] (respondents: {respondents})",
    }
    /// How those are coded.
    report_coded(coder, given, theme, otherwise, none, open) {
        nl: "{coder}: {theme} {given}, een ander thema {otherwise}, geen thema {none}, nog open {open}",
        en: "{coder}: {theme} {given}, another theme {otherwise}, no theme {none}, still open {open}",
    }
    /// How those are coded, no theme named.
    report_coded_any(coder, otherwise, none, open) {
        nl: "{coder}: een thema {otherwise}, geen thema {none}, nog open {open}",
        en: "{coder}: a theme {otherwise}, no theme {none}, still open {open}",
    }
    /// Whose codes are told, from a file.
    report_file(path) { nl: "Codes in {path}", en: "Codings in {path}" }
    /// Whose codes are told.
    report_coder(name) { nl: "Codeur {name}", en: "Coder {name}" }
    /// What it adds and what is still missed.
    report_new(only, missed, theme) {
        nl: "Alleen hierdoor gevonden (+): {only}; met {theme} gecodeerd en door geen aanwijzing gevonden: {missed}",
        en: "Found only by this (+): {only}; coded with {theme} and found by no indicator: {missed}",
    }
    /// What it adds.
    report_only(only) {
        nl: "Alleen hierdoor gevonden (+): {only}",
        en: "Found only by this (+): {only}",
    }
    /// Words that are denied or lacking, behind an answer's coding.
    report_negated(coding) { nl: "{coding} (ontkend of gebrek)", en: "{coding} (denied or lacking)" }
}
