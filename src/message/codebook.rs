//! Texts about codebooks: faults with their mend.

messages! {
    /// An indicator's pattern holds nothing.
    pattern_empty() {
        nl: "het patroon is leeg; vul een woord in",
        en: "the pattern is empty; fill in a word",
    }
    /// A term of a pattern holds no letter or digit.
    pattern_empty_term(term) {
        nl: "in «{term}» ontbreekt een woord; schrijf een woord, =woord, woord*, *woord of *woord*, met | tussen alternatieven",
        en: "a word is missing in «{term}»; write a word, =word, word*, *word or *word*, with | between alternatives",
    }
    /// A sign of the pattern language in a wrong place.
    pattern_misplaced(term, sign) {
        nl: "in «{term}» staat {sign} op een plaats waar het niets betekent; * mag aan begin of eind van een woord, = alleen vooraan en zonder *",
        en: "in «{term}» the sign {sign} has no meaning where it stands; * goes at either end of a word, = only in front and without *",
    }
}

messages! {
    /// One fault of a codebook file; `path` begins with a comma or is empty.
    fault(file, line, column, path, what) {
        nl: "{file}, regel {line}, kolom {column}{path}: {what}",
        en: "{file}, line {line}, column {column}{path}: {what}",
    }
    /// Step to a question.
    question_named(id) { nl: ", vraag «{id}»", en: ", question «{id}»" }
    /// Step to a question without an id.
    question_numbered(number) { nl: ", vraag {number}", en: ", question {number}" }
    /// Step to a theme.
    theme_named(id) { nl: ", thema «{id}»", en: ", theme «{id}»" }
    /// Step to a theme without an id.
    theme_numbered(number) { nl: ", thema {number}", en: ", theme {number}" }
    /// Step to an indicator.
    indicator(number) { nl: ", indicator {number}", en: ", indicator {number}" }
    /// Step to a level.
    level(number) { nl: ", niveau {number}", en: ", level {number}" }
    /// Step to a frequency band.
    band(number) { nl: ", band {number}", en: ", band {number}" }
    /// Step to a value of a list.
    item(number) { nl: ", nummer {number}", en: ", number {number}" }
    /// Step to the value of a key.
    key(key) { nl: ", «{key}»", en: ", «{key}»" }
}

messages! {
    /// The file is not UTF-8.
    not_utf8() {
        nl: "dit teken is niet als UTF-8 bewaard; bewaar het bestand opnieuw met codering UTF-8",
        en: "this character is not stored as UTF-8; save the file again with encoding UTF-8",
    }
    /// A misspelt key.
    unknown_key_meant(meant) {
        nl: "deze sleutel is onbekend; bedoelde u «{meant}»?",
        en: "this key is unknown; did you mean «{meant}»?",
    }
    /// A key that is like none.
    unknown_key(known) {
        nl: "deze sleutel is onbekend; haal hem weg, of kies uit {known}",
        en: "this key is unknown; remove it, or choose from {known}",
    }
    /// A key that stands twice in one object.
    repeated_key(line) {
        nl: "deze sleutel staat er al op regel {line}; haal een van de twee weg",
        en: "this key is there already on line {line}; remove one of the two",
    }
    /// A key that is not there.
    missing_key() {
        nl: "deze sleutel ontbreekt; voeg hem toe",
        en: "this key is missing; add it",
    }
    /// A value of the wrong kind.
    wrong_type(expected, found) {
        nl: "hier staat {found}; schrijf {expected}",
        en: "here stands {found}; write {expected}",
    }
    /// What to write: text.
    expected_text() { nl: "tekst tussen aanhalingstekens", en: "text in quotation marks" }
    /// What to write: a number.
    expected_number() {
        nl: "een getal zonder aanhalingstekens, met een punt voor de decimalen",
        en: "a number without quotation marks, with a point before the decimals",
    }
    /// What to write: a whole number.
    expected_whole() {
        nl: "een geheel getal vanaf 0, zonder aanhalingstekens",
        en: "a whole number from 0, without quotation marks",
    }
    /// What to write: a list.
    expected_list() {
        nl: "een lijst tussen [ en ], met komma's ertussen",
        en: "a list between [ and ], with commas in between",
    }
    /// What to write: an object.
    expected_object() {
        nl: "sleutels met waarden tussen {{ en }}",
        en: "keys with values between {{ and }}",
    }
    /// What to write: text or a list of texts.
    expected_text_or_list() {
        nl: "tekst tussen aanhalingstekens, of een lijst daarvan tussen [ en ]",
        en: "text in quotation marks, or a list of those between [ and ]",
    }
    /// What to write: text or an object.
    expected_text_or_object() {
        nl: "tekst tussen aanhalingstekens, of sleutels met waarden tussen {{ en }}",
        en: "text in quotation marks, or keys with values between {{ and }}",
    }
    /// What was found: text.
    found_text() { nl: "tekst", en: "text" }
    /// What was found: a number.
    found_number() { nl: "een getal", en: "a number" }
    /// What was found: a list.
    found_list() { nl: "een lijst", en: "a list" }
    /// What was found: an object.
    found_object() { nl: "iets tussen {{ en }}", en: "something between {{ and }}" }
    /// What was found: true or false.
    found_truth() { nl: "true of false", en: "true or false" }
    /// What was found: null.
    found_null() { nl: "null", en: "null" }
    /// A word that is not one of a few.
    wrong_word(word, expected) {
        nl: "«{word}» kan hier niet; kies uit {expected}",
        en: "«{word}» cannot stand here; choose from {expected}",
    }
    /// An escape in a text that stands for no character.
    bad_text() {
        nl: "na \\u staat hier een code die voor geen teken staat; typ het teken zelf",
        en: "the code after \\u stands for no character here; type the character itself",
    }
    /// Nothing where a text must be.
    blank() { nl: "hier staat niets; vul een tekst in", en: "here stands nothing; fill in a text" }
    /// An id that is not a short ASCII word.
    bad_id(id) {
        nl: "«{id}» kan geen id zijn; gebruik 1 tot 40 tekens: kleine letters a-z, cijfers, - en _",
        en: "«{id}» cannot be an id; use 1 to 40 characters: small letters a-z, digits, - and _",
    }
    /// A text that must be unique within its list.
    repeated(value, line) {
        nl: "«{value}» staat er al op regel {line}; geef een van de twee een andere naam of haal hem weg",
        en: "«{value}» is there already on line {line}; give one of the two another name or remove it",
    }
    /// No question at all.
    no_questions() {
        nl: "er is geen enkele vraag; voeg een vraag met thema's toe",
        en: "there is not one question; add a question with themes",
    }
    /// A question without themes.
    no_themes() {
        nl: "deze vraag heeft geen thema's; voeg er een toe of haal de vraag weg",
        en: "this question has no themes; add one or remove the question",
    }
    /// More themes than a question can have.
    too_many_themes(count, most) {
        nl: "deze vraag heeft {count} [thema|thema's] en er kunnen er {most}; voeg thema's samen",
        en: "this question has {count} [theme|themes] and there can be {most}; join themes",
    }
    /// A level that the codebook does not have.
    unknown_level(code, known) {
        nl: "niveau «{code}» bestaat niet in dit codeboek; kies uit {known}, of voeg het toe aan «levels» bovenaan",
        en: "level «{code}» does not exist in this codebook; choose from {known}, or add it to «levels» at the top",
    }
    /// A level in a codebook without any.
    level_without_levels(code) {
        nl: "niveau «{code}» bestaat niet in dit codeboek; voeg het toe aan «levels» bovenaan",
        en: "level «{code}» does not exist in this codebook; add it to «levels» at the top",
    }
    /// No bands.
    no_bands() {
        nl: "er is geen enkele band; voeg er een toe, of haal «bands» weg voor de standaardbanden",
        en: "there is not one band; add one, or remove «bands» for the usual bands",
    }
    /// A threshold that is not a share.
    band_range() {
        nl: "een band begint bij een aandeel van 0 tot en met 1; schrijf 30% als 0.30",
        en: "a band begins at a share from 0 to 1; write 30% as 0.30",
    }
    /// Thresholds that do not go down.
    band_order() {
        nl: "deze band begint niet lager dan de vorige; zet de banden van hoog naar laag",
        en: "this band does not begin below the one before; put the bands from high to low",
    }
    /// A last threshold above 0.
    band_end() {
        nl: "de laatste band moet bij 0 beginnen, anders vallen lage aandelen buiten elke band; maak hier 0 van",
        en: "the last band must begin at 0, or low shares fall outside every band; make this 0",
    }
    /// A gap that is too wide.
    gap_too_wide(most) {
        nl: "zoveel ruimte tussen woorden kan niet; kies 0 tot en met {most}",
        en: "there cannot be so much room between words; choose 0 to {most}",
    }
    /// A weight that is no weight.
    weight_range() {
        nl: "een gewicht ligt boven de 0 en is hoogstens 1; schrijf bijvoorbeeld 0.6",
        en: "a weight is above 0 and at most 1; write for instance 0.6",
    }
    /// Two indicators that find the same.
    repeated_indicator(first, line) {
        nl: "dit is hetzelfde als indicator {first} op regel {line}; haal een van de twee weg",
        en: "this is the same as indicator {first} on line {line}; remove one of the two",
    }
    /// Two questions with one column.
    shared_column(column, question, line) {
        nl: "kolom «{column}» hoort al bij vraag «{question}» op regel {line}; kies voor een van de twee een andere kolom",
        en: "column «{column}» belongs to question «{question}» on line {line} already; choose another column for one of the two",
    }
}

messages! {
    /// An empty file.
    json_nothing() {
        nl: "het bestand is leeg; kies een codeboek",
        en: "the file is empty; choose a codebook",
    }
    /// Something else altogether.
    not_json() {
        nl: "dit is geen codeboek in JSON; zo'n bestand begint met {{, kies een ander bestand",
        en: "this is no codebook in JSON; such a file begins with {{, choose another file",
    }
    /// A missing comma.
    json_missing_comma() {
        nl: "hier ontbreekt een komma; zet er een achter dit onderdeel",
        en: "a comma is missing here; put one behind this part",
    }
    /// A comma too many.
    json_extra_comma() {
        nl: "na deze komma komt niets meer; haal de komma weg",
        en: "nothing comes after this comma; remove the comma",
    }
    /// A comma before decimals.
    json_decimal_comma() {
        nl: "hier staat een komma in een getal; schrijf decimalen met een punt, zoals 0.30",
        en: "there is a comma in a number here; write decimals with a point, as in 0.30",
    }
    /// A missing colon.
    json_missing_colon() {
        nl: "na deze sleutel ontbreekt een dubbele punt; schrijf \"sleutel\": waarde",
        en: "a colon is missing after this key; write \"key\": value",
    }
    /// A key without quotation marks.
    json_bare_key() {
        nl: "hier hoort een sleutel tussen aanhalingstekens; schrijf \"sleutel\": waarde",
        en: "a key in quotation marks belongs here; write \"key\": value",
    }
    /// A quotation mark within a text.
    json_quote_in_text() {
        nl: "de tekst stopt bij dit aanhalingsteken maar gaat erna door; schrijf \\\" voor een aanhalingsteken binnen een tekst, of zet een komma tussen twee teksten",
        en: "the text ends at this quotation mark but goes on after it; write \\\" for a quotation mark within a text, or put a comma between two texts",
    }
    /// A quotation mark that JSON does not know.
    json_wrong_quote(sign) {
        nl: "hier staat {sign} als aanhalingsteken; gebruik rechte dubbele aanhalingstekens: \"",
        en: "here stands {sign} as a quotation mark; use straight double quotation marks: \"",
    }
    /// A line break or tab within a text.
    json_break_in_text() {
        nl: "in deze tekst staat een regeleinde of tab; sluit de tekst met een aanhalingsteken, of schrijf \\n of \\t",
        en: "there is a line break or tab within this text; close the text with a quotation mark, or write \\n or \\t",
    }
    /// A backslash that begins no escape.
    json_escape() {
        nl: "een \\ heeft hier geen betekenis; schrijf \\\\ voor het teken zelf",
        en: "a \\ has no meaning here; write \\\\ for the sign itself",
    }
    /// A bracket without its partner.
    json_unclosed(bracket, line) {
        nl: "het haakje {bracket} van regel {line} is hier nog niet gesloten; zet het sluithaakje op zijn plaats",
        en: "the bracket {bracket} of line {line} is not closed yet here; put the closing bracket in its place",
    }
    /// A text that runs on to the end.
    json_unclosed_text() {
        nl: "deze tekst wordt niet afgesloten; zet er een aanhalingsteken achter",
        en: "this text is not closed; put a quotation mark behind it",
    }
    /// More after the end.
    json_after_end() {
        nl: "het codeboek is hier al afgelopen; haal weg wat volgt, of een sluithaakje te veel ervoor",
        en: "the codebook has ended here already; remove what follows, or a closing bracket too many before it",
    }
    /// A word of denial is an indicator by itself.
    too_common_denial(word) {
        nl: "«{word}» alleen is raak bij bijna elk antwoord dat iets ontkent.",
        en: "«{word}» alone hits nearly every answer that denies something.",
    }
    /// A word that says nothing of what an answer is about is an indicator by itself.
    too_common(word) {
        nl: "«{word}» alleen is raak bij heel veel antwoorden, waar ze ook over gaan.",
        en: "«{word}» alone hits very many answers, whatever they are about.",
    }
    /// A sign where a value must be.
    json_unexpected(sign) {
        nl: "hier hoort een waarde, maar er staat {sign}; schrijf tekst tussen aanhalingstekens, een getal, of iets tussen [ ] of {{ }}",
        en: "a value belongs here, but there is {sign}; write text in quotation marks, a number, or something between [ ] or {{ }}",
    }
}
