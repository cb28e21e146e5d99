//! Texts of the report on agreement between coders.

messages! {
    /// Title.
    title() { nl: "Overeenstemming tussen codeurs", en: "Agreement between coders" }
    /// Heading of the methods paragraphs.
    method() { nl: "Methode", en: "Method" }
    /// Heading of the figures of the whole.
    whole() { nl: "Over alle thema’s samen", en: "Over all themes together" }
    /// Row of the whole.
    all_questions() { nl: "Alle vragen samen", en: "All questions together" }
    /// Heading of what was settled.
    settling() { nl: "Voor en na het beslechten van verschillen", en: "Before and after settling differences" }
    /// Heading of the confusions.
    confusion() { nl: "Thema’s die voor elkaar zijn aangezien", en: "Themes that were taken for each other" }
    /// Heading of the references.
    references() { nl: "Literatuur", en: "References" }
    /// Heading of the small print.
    reading() { nl: "Bij de cijfers", en: "About the figures" }

    /// Between how many, of two coders.
    design_two(names, units, questions) {
        nl: "Twee codeurs ({names}) codeerden beiden {units} [antwoord|antwoorden] op {questions}.",
        en: "Two coders ({names}) both coded {units} [answer|answers] to {questions}.",
    }
    /// The same of more coders.
    design_more(coders, names, units, questions) {
        nl: "Van {coders} [codeur|codeurs] ({names}) codeerden ten minste twee [hetzelfde antwoord|dezelfde {units} antwoorden] op {questions}.",
        en: "Of {coders} [coder|coders] ({names}) at least two coded [the same answer|the same {units} answers] to {questions}.",
    }
    /// A number of questions.
    questions(count) { nl: "[één open vraag|{count} open vragen]", en: "[one open question|{count} open questions]" }
    /// All answers were compared.
    drawn_all() {
        nl: "Dat zijn alle antwoorden op deze vragen.",
        en: "These are all the answers to these questions.",
    }
    /// Some were, and how they were chosen is not known.
    drawn_unknown(share, answers) {
        nl: "Dat is {share} van [het ene antwoord|de {answers} antwoorden] op deze vragen; hoe ze zijn gekozen, legt het project niet vast.",
        en: "That is {share} of [the one answer|the {answers} answers] to these questions; the project does not record how they were chosen.",
    }
    /// Some were, of those that were drawn.
    drawn_part(share, answers) {
        nl: "Wat beiden codeerden is {share} van [het ene antwoord|alle {answers} antwoorden] op deze vragen.",
        en: "What both coded is {share} of [the one answer|all {answers} answers] to these questions.",
    }
    /// Not all of the sample was coded by both.
    drawn_unfinished(units, drawn) {
        nl: "Van [dat ene antwoord|die {drawn} antwoorden] hebben beiden er {units} gecodeerd; de cijfers gaan alleen daarover.",
        en: "Of [that one answer|those {drawn} answers] both coded {units}; the figures are about those only.",
    }
    /// A sample.
    drawn_sample(number, of, strata, seed) {
        nl: "Daarvoor is uit [het ene antwoord|de {of} antwoorden] een aselecte steekproef van {number} getrokken, naar evenredigheid verdeeld over {strata} (startgetal {seed}).",
        en: "For this a random sample of {number} was drawn from [the one answer|the {of} answers], in proportion to {strata} (seed {seed}).",
    }
    /// The strata of a sample.
    strata_questions() { nl: "de vragen", en: "the questions" }
    /// The strata of a sample.
    strata_groups() { nl: "de vragen en daarbinnen de groepen", en: "the questions and the groups within them" }
    /// A package with all answers.
    drawn_handed(of) {
        nl: "[Het ene antwoord is|Alle {of} antwoorden zijn] aan een volgende codeur voorgelegd.",
        en: "[The one answer was|All {of} answers were] put before a further coder.",
    }
    /// The codebook.
    codebook(themes, title, version) {
        nl: "Een antwoord kon geen, één of meer thema’s krijgen; er [was|waren] {themes} [thema|thema’s], uit versie {version} van het codeboek ‘{title}’.",
        en: "An answer could be given no theme, one or more; there [was|were] {themes} [theme|themes], from version {version} of the codebook ‘{title}’.",
    }
    /// A name with a number of answers.
    name_part(name, answers) { nl: "{name} ({answers} [antwoord|antwoorden])", en: "{name} ({answers} [answer|answers])" }
    /// A way of coding.
    with_suggestions(names) {
        nl: "In het project zelf is gecodeerd door {names}, met suggesties die het programma op grond van het codeboek gaf.",
        en: "Coding in the project itself was by {names}, with suggestions that the program made from the codebook.",
    }
    /// A way of coding.
    package_with_suggestions(names) {
        nl: "In een apart bestand zonder andermans codes is gecodeerd door {names}, met suggesties die het programma op grond van het codeboek gaf.",
        en: "Coding in a separate file without anybody else’s codes was by {names}, with suggestions that the program made from the codebook.",
    }
    /// A way of coding.
    package_without(names) {
        nl: "In een apart bestand zonder andermans codes is gecodeerd door {names}, zonder suggesties van het programma.",
        en: "Coding in a separate file without anybody else’s codes was by {names}, without suggestions of the program.",
    }
    /// A way of coding.
    from_file(names) {
        nl: "Uit een bestand ingelezen zijn de codes van {names}; of daarbij met hulpmiddelen en buiten zicht van de ander is gecodeerd, legt het project niet vast.",
        en: "Read from a file are the codes of {names}; the project does not record whether these were given with aids or out of sight of the other.",
    }
    /// What was compared.
    blind() {
        nl: "Vergeleken is de eerste ronde: de codes die elke codeur gaf zonder die van de ander te zien. Wat na inzage is gewijzigd, telt in deze cijfers niet mee.",
        en: "What is compared is the first round: the codes that each coder gave without sight of the other’s. What was changed after seeing them is not in these figures.",
    }
    /// What was compared, of codes that were read from a file.
    compared_files() {
        nl: "Vergeleken zijn de codes zoals ze zijn ingelezen. Wat in Duiding is gewijzigd nadat een codeur die van de ander kon zien, telt in deze cijfers niet mee.",
        en: "What is compared is the codes as they were read. What was changed in Duiding after a coder could see the other’s is not in these figures.",
    }
    /// What was compared, of codes of which some were read from a file.
    compared_both() {
        nl: "Vergeleken is wat in Duiding is gecodeerd zonder de codes van de ander te zien, met de codes zoals ze zijn ingelezen. Wat in Duiding na inzage is gewijzigd, telt in deze cijfers niet mee.",
        en: "What is compared is what was coded in Duiding without sight of the other’s codes, with the codes as they were read. What was changed in Duiding after seeing them is not in these figures.",
    }
    /// What was compared, when the log does not tell what was seen.
    not_blind() {
        nl: "Of de codeurs elkaars codes konden zien, is in dit project niet vastgelegd; vergeleken zijn de codes zoals ze in het logboek staan.",
        en: "Whether the coders could see each other’s codes is not recorded in this project; what is compared is the codes as they stand in the log.",
    }
    /// The coefficients, of two coders.
    coefficients_two() {
        nl: "Per thema is het percentage overeenstemming bepaald, de positieve overeenstemming (Cicchetti & Feinstein, 1990) en Cohens kappa (Cohen, 1960). Voor het geheel van de thema’s van een antwoord is Krippendorffs alfa berekend met MASI-afstand, die gedeeltelijke overeenkomst van themasets meetelt (Krippendorff, 2011; Passonneau, 2006), en de over thema’s samengenomen kappa (De Vries e.a., 2008).",
        en: "For each theme the percentage of agreement was determined, positive agreement (Cicchetti & Feinstein, 1990) and Cohen’s kappa (Cohen, 1960). For the themes of an answer as a whole Krippendorff’s alpha was computed with MASI distance, which gives credit for sets of themes that agree in part (Krippendorff, 2011; Passonneau, 2006), and kappa pooled over themes (De Vries et al., 2008).",
    }
    /// The coefficients, of more coders.
    coefficients_more() {
        nl: "Per thema is het percentage overeenstemming bepaald, de positieve overeenstemming (Cicchetti & Feinstein, 1990) en Krippendorffs alfa (Krippendorff, 2011). Voor het geheel van de thema’s van een antwoord is Krippendorffs alfa berekend met MASI-afstand, die gedeeltelijke overeenkomst van themasets meetelt (Passonneau, 2006), en met Jaccard-afstand.",
        en: "For each theme the percentage of agreement was determined, positive agreement (Cicchetti & Feinstein, 1990) and Krippendorff’s alpha (Krippendorff, 2011). For the themes of an answer as a whole Krippendorff’s alpha was computed with MASI distance, which gives credit for sets of themes that agree in part (Passonneau, 2006), and with Jaccard distance.",
    }
    /// Why more than one coefficient.
    why_several(coefficient) {
        nl: "Er is er meer dan één nodig. Bij een zeldzaam thema is het percentage vanzelf hoog, want codeurs zijn het dan vooral eens over waar het niet staat; {coefficient} corrigeert voor zulke overeenstemming door toeval. Die correctie valt echter streng uit wanneer een thema heel vaak of heel weinig voorkomt (Byrt e.a., 1993); de positieve overeenstemming laat zien hoe vaak de codeurs het eens zijn wanneer het thema is gegeven.",
        en: "More than one is needed. For a rare theme the percentage is high of itself, as coders then agree mostly on where it is not; {coefficient} corrects for such agreement by chance. That correction is severe, however, when a theme is very common or very rare (Byrt et al., 1993); positive agreement shows how often the coders agree when the theme was given.",
    }
    /// How the whole is put together.
    pooling() {
        nl: "Voor alle vragen samen zijn de waargenomen en de door toeval te verwachten verschillen over de vragen opgeteld, waarbij het toeval binnen elke vraag is bepaald.",
        en: "For all questions together the observed differences, and those expected by chance, were added over the questions, with chance determined within each question.",
    }
    /// The intervals.
    intervals(resamples, seed) {
        nl: "De 95%-betrouwbaarheidsintervallen zijn percentielintervallen uit {resamples} bootstraptrekkingen (Efron & Tibshirani, 1993), waarbij antwoorden binnen hun vraag met teruglegging zijn getrokken (startgetal {seed}).",
        en: "The 95% confidence intervals are percentile intervals from {resamples} bootstrap [resample|resamples] (Efron & Tibshirani, 1993), in which answers were drawn with replacement within their question (seed {seed}).",
    }
    /// No intervals.
    no_intervals() {
        nl: "Betrouwbaarheidsintervallen zijn niet berekend.",
        en: "Confidence intervals were not computed.",
    }
    /// With what.
    program(version) {
        nl: "De berekeningen zijn gedaan met Duiding, versie {version}.",
        en: "The computations were done with Duiding, version {version}.",
    }
    /// The outcome of the whole.
    result(measures) {
        nl: "Over alle vragen samen is {measures}.",
        en: "Over all questions together {measures}.",
    }
    /// A measure and its value.
    is(measure, value) { nl: "{measure} {value}", en: "{measure} is {value}" }
    /// The pooled kappa, within a sentence.
    pooled_kappa() { nl: "de over thema’s samengenomen kappa", en: "kappa pooled over themes" }
    /// The outcome per theme.
    result_themes(measure, low, high, median) {
        nl: "Per thema loopt {measure} van {low} tot {high}, met mediaan {median}.",
        en: "By theme {measure} runs from {low} to {high}, with median {median}.",
    }
    /// Themes without a value.
    undefined_themes(count, themes) {
        nl: "Bij {count} van [het ene thema|de {themes} thema’s] is deze niet te bepalen; zie de noten.",
        en: "For {count} of [the one theme|the {themes} themes] it cannot be determined; see the notes.",
    }
    /// No differences.
    no_differences() {
        nl: "Bij geen van de antwoorden verschilden de codes.",
        en: "The codes did not differ for any answer.",
    }
    /// Differences.
    differences(count, units, share) {
        nl: "De codes verschilden in ten minste één thema bij {count} van [het ene antwoord|de {units} antwoorden] ({share}).",
        en: "The codes differed in at least one theme for {count} of [the one answer|the {units} answers] ({share}).",
    }
    /// None of them settled.
    none_settled() {
        nl: "Over die verschillen is nog niet beslist.",
        en: "None of these differences has been settled yet.",
    }
    /// How they were settled.
    settled(count, ways) {
        nl: "Daarvan is over {count} beslist: {ways}.",
        en: "Settled of these: {count}, of which {ways}.",
    }
    /// A way of settling.
    as_coder(count, name) { nl: "{count} zoals {name} het had", en: "{count} as {name} had it" }
    /// A way of settling.
    both(count) { nl: "{count} met de thema’s van beiden", en: "{count} with the themes of both" }
    /// A way of settling.
    neither(count) { nl: "{count} zonder thema", en: "{count} without theme" }
    /// A way of settling.
    other(count) { nl: "{count} met andere thema’s", en: "{count} with other themes" }
    /// Mended by changing codes.
    mended(count) {
        nl: "Bij {count} heeft een codeur de eigen codes na inzage gelijkgemaakt.",
        en: "For {count} a coder made their own codes the same after seeing the other’s.",
    }
    /// Still open.
    open(count) { nl: "Nog niet beslist is over {count}.", en: "Not yet settled: {count}." }
    /// What agreement after settling is worth.
    after(measure, value) {
        nl: "Daarna is {measure} {value}. Dat zegt hoe ver het overleg is gekomen; voor de betrouwbaarheid van het coderen telt de eerste ronde.",
        en: "After that {measure} is {value}. That tells how far the discussion has come; for the reliability of the coding the first round counts.",
    }

    /// Column heading.
    column_answers() { nl: "n", en: "n" }
    /// Column heading.
    column_question() { nl: "Vraag", en: "Question" }
    /// Column heading.
    column_theme() { nl: "Thema", en: "Theme" }
    /// Column heading.
    column_used(coder) { nl: "Gegeven door {coder}", en: "Given by {coder}" }
    /// Column heading, of many coders together.
    column_used_together() { nl: "Gegeven, samen", en: "Given, together" }
    /// Column heading.
    column_percent() { nl: "% overeenstemming", en: "% agreement" }
    /// Column heading.
    column_positive() { nl: "Positieve overeenstemming", en: "Positive agreement" }
    /// Column heading.
    column_with_interval(measure) { nl: "{measure} [95%-interval]", en: "{measure} [95% interval]" }
    /// Column heading.
    column_before(measure) { nl: "{measure}, eerste ronde", en: "{measure}, first round" }
    /// Column heading.
    column_after(measure) { nl: "{measure}, daarna", en: "{measure}, afterwards" }
    /// Column heading.
    column_differing() { nl: "Verschillen, eerste ronde", en: "Differences, first round" }
    /// Column heading.
    column_differing_after() { nl: "Verschillen, daarna", en: "Differences, afterwards" }
    /// Column heading.
    column_differing_now() { nl: "Verschillen", en: "Differences" }
    /// Column heading.
    column_gave(coder) { nl: "{coder} gaf", en: "{coder} gave" }
    /// Column heading.
    column_times() { nl: "Antwoorden", en: "Answers" }
    /// Column heading.
    column_low(measure) { nl: "{measure}: ondergrens", en: "{measure}: lower bound" }
    /// Column heading.
    column_high(measure) { nl: "{measure}: bovengrens", en: "{measure}: upper bound" }
    /// Column heading.
    column_measure() { nl: "Maat", en: "Measure" }
    /// Column heading.
    column_value() { nl: "Waarde", en: "Value" }
    /// Column heading.
    column_lower() { nl: "95%-ondergrens", en: "95% lower bound" }
    /// Column heading.
    column_upper() { nl: "95%-bovengrens", en: "95% upper bound" }
    /// Column heading.
    column_remarks() { nl: "Opmerkingen", en: "Remarks" }
    /// Column heading.
    column_round() { nl: "Ronde", en: "Round" }
    /// A round.
    round_first() { nl: "eerste ronde", en: "first round" }
    /// A round.
    round_settled() { nl: "daarna", en: "afterwards" }
    /// In place of a value.
    not_applicable() { nl: "n.v.t.", en: "n/a" }
    /// No theme in place of one.
    no_theme() { nl: "geen thema", en: "no theme" }
    /// Names of the columns of a csv file, with a space between them.
    csv_columns() {
        nl: "ronde vraag thema maat codeur waarde ondergrens bovengrens reden",
        en: "round question theme measure coder value lower upper reason",
    }
    /// A count.
    times_given() { nl: "aantal keer gegeven", en: "times given" }
    /// A count.
    answers_compared() { nl: "aantal antwoorden", en: "number of answers" }

    /// How many answers of a question.
    note_answers(units, answers) {
        nl: "n = {units}: de antwoorden die ten minste twee codeurs codeerden, van {answers}.",
        en: "n = {units}: the answers that at least two coders coded, of {answers}.",
    }
    /// Why a value is not there.
    note_undefined(reason, names) { nl: "n.v.t. ({reason}): {names}.", en: "n/a ({reason}): {names}." }
    /// Few uses.
    note_few(few, names) {
        nl: "Samen minder dan {few} keer gegeven, waardoor het interval eerder te smal dan te breed is: {names}.",
        en: "Given fewer than {few} [time|times] together, so that the interval is too narrow rather than too wide: {names}.",
    }
    /// No interval.
    note_no_interval(names) {
        nl: "Zonder interval, omdat te veel trekkingen geen waarde hadden: {names}.",
        en: "Without interval, as too many resamples had no value: {names}.",
    }
    /// What is counted in the table of confusions.
    note_confusion(shown, all) {
        nl: "Antwoorden waarop de ene codeur het ene thema gaf en de ander in plaats daarvan het andere; de {shown} vaakst voorkomende van {all} [paar|paren].",
        en: "Answers to which one coder gave the one theme and the other the other theme in its place; the {shown} most frequent of {all} [pair|pairs].",
    }
    /// The same when all of them are shown.
    note_confusion_all() {
        nl: "Antwoorden waarop de ene codeur het ene thema gaf en de ander in plaats daarvan het andere.",
        en: "Answers to which one coder gave the one theme and the other the other theme in its place.",
    }
    /// No confusions.
    no_confusion() {
        nl: "Op geen antwoord gaf de ene codeur een thema en de ander daarvoor in de plaats een ander.",
        en: "To no answer did one coder give a theme and the other another in its place.",
    }
    /// Small print.
    note_units() {
        nl: "Alleen antwoorden die ten minste twee codeurs codeerden tellen, ook in wat door toeval te verwachten is. Een antwoord dat is gezien en geen thema kreeg, telt mee; een antwoord dat een codeur niet zag, is geen antwoord zonder thema.",
        en: "Only answers that at least two coders coded count, also in what is expected by chance. An answer that was seen and given no theme counts; an answer that a coder did not see is not an answer without theme.",
    }
    /// Small print.
    note_undefined_at_all() {
        nl: "Waar niets te vergelijken valt, staat n.v.t. en geen 0 of 1: een thema dat niemand gebruikte of dat iedereen altijd gaf, zegt niets over overeenstemming.",
        en: "Where there is nothing to compare stands n/a and not 0 or 1: a theme that nobody used, or everybody always gave, says nothing about agreement.",
    }
    /// Small print.
    note_scales() {
        nl: "Coëfficiënten met verschillende namen liggen niet op één schaal; noem bij een getal altijd de coëfficiënt. Vaste grenzen (‘voldoende’, ‘goed’) zijn vuistregels en staan daarom niet in dit verslag; kijk ook naar het interval.",
        en: "Coefficients with different names do not lie on one scale; always name the coefficient with a number. Fixed thresholds (‘sufficient’, ‘good’) are rules of thumb and are therefore not in this report; look at the interval too.",
    }
    /// Description of a table for screen readers.
    table_description(title) {
        nl: "Cijfers over overeenstemming: {title}.",
        en: "Figures on agreement: {title}.",
    }
    /// Name of a sheet (at most 31 characters, none of `[]:*?/\`).
    sheet_themes() { nl: "Overeenstemming", en: "Agreement" }
    /// Name of a sheet.
    sheet_whole() { nl: "Alle thema's samen", en: "All themes together" }
    /// Name of a sheet.
    sheet_method() { nl: "Methode", en: "Method" }
    /// Name of a sheet.
    sheet_confusion() { nl: "Verwarring", en: "Confusion" }
}
