//! Texts of the part `export`: what is printed in the files, and why a file could not be written.

messages! {
    /// Title of the appendix.
    title() {
        nl: "Bijlage 1 – Themamatrix open antwoorden",
        en: "Appendix 1 – Theme matrix of the open answers",
    }
    /// The sentence under the title.
    intro(level, basis, codebook, version) {
        nl: "Deze bijlage toont per open vraag de thema’s in de antwoorden, met een duiding, een geanonimiseerd voorbeeld, de frequentie, het {level} en de implicatie; de codering is van {basis}, met het codeboek ‘{codebook}’, versie {version}.",
        en: "For each open question this appendix shows the themes in the answers, with their meaning, an anonymised example, the frequency, the {level} and the implication; the coding is by {basis}, with the codebook ‘{codebook}’, version {version}.",
    }
    /// Who coded: one coder.
    basis_coder(name) {
        nl: "codeur {name}",
        en: "coder {name}",
    }
    /// Who coded: all, what they agree on or settled.
    basis_consensus(names, counts) {
        nl: "de consensus van {names} (over alle vragen: {counts})",
        en: "the consensus of {names} (over all questions: {counts})",
    }
    /// How answers stand: alike.
    basis_same(same) { nl: "{same} [antwoord|antwoorden] gelijk gecodeerd", en: "{same} [answer|answers] coded alike" }
    /// How answers stand: settled.
    basis_settled(settled) { nl: "{settled} na overleg beslist", en: "{settled} settled in discussion" }
    /// How answers stand: coded by one.
    basis_single(single) { nl: "{single} door één codeur gecodeerd", en: "{single} coded by one coder" }
    /// How answers stand: differences that were not settled do not count.
    basis_open(open) {
        nl: "{open} met een onbeslist verschil, niet meegeteld",
        en: "{open} with an unsettled difference, not counted",
    }
    /// The level model, within a sentence.
    level_model_iglo() {
        nl: "IGLO-niveau",
        en: "IGLO level",
    }
    /// Another level model, within a sentence.
    level_model_other() {
        nl: "niveau",
        en: "level",
    }
    /// What the letters of the levels stand for.
    legend(column, levels) {
        nl: "{column}: {levels}.",
        en: "{column}: {levels}.",
    }
    /// Column heading.
    column_question() {
        nl: "Vraag",
        en: "Question",
    }
    /// Column heading.
    column_theme() {
        nl: "Thema",
        en: "Theme",
    }
    /// Column heading.
    column_subtheme() {
        nl: "Subthema / duiding",
        en: "Subtheme / meaning",
    }
    /// Column heading.
    column_example() {
        nl: "Voorbeeld (geanonimiseerd)",
        en: "Example (anonymised)",
    }
    /// Column heading.
    column_frequency() {
        nl: "Frequentie",
        en: "Frequency",
    }
    /// Column heading for a level model that is not IGLO.
    column_level() {
        nl: "Niveau",
        en: "Level",
    }
    /// Column heading.
    column_implication() {
        nl: "Implicatie",
        en: "Implication",
    }
    /// Column heading of an interval.
    column_interval() {
        nl: "95%-interval",
        en: "95% interval",
    }
    /// Column heading of one end of an interval.
    column_low() {
        nl: "95%-ondergrens",
        en: "95% lower bound",
    }
    /// Column heading of the other end of an interval.
    column_high() {
        nl: "95%-bovengrens",
        en: "95% upper bound",
    }
    /// Column heading of a group in the table of numbers.
    column_group(group) {
        nl: "{group}: n (%)",
        en: "{group}: n (%)",
    }
    /// Column heading of a difference between two groups.
    column_difference(first, second) {
        nl: "Verschil {first}\u{a0}−\u{a0}{second}",
        en: "Difference {first}\u{a0}−\u{a0}{second}",
    }
    /// Column heading of the interval of that difference.
    column_difference_interval() {
        nl: "95%-interval verschil",
        en: "95% interval difference",
    }
    /// The same, in percentage points.
    column_difference_points(first, second) {
        nl: "Verschil {first}\u{a0}−\u{a0}{second} (pp)",
        en: "Difference {first}\u{a0}−\u{a0}{second} (pp)",
    }
    /// Column heading of one end of the interval of a difference.
    column_difference_low() {
        nl: "95%-ondergrens verschil",
        en: "95% lower bound difference",
    }
    /// Column heading of the other end.
    column_difference_high() {
        nl: "95%-bovengrens verschil",
        en: "95% upper bound difference",
    }
    /// Column heading of the corrected p-value.
    column_p() {
        nl: "p (Holm)",
        en: "p (Holm)",
    }
    /// Column heading: respondents who answered.
    column_answered() {
        nl: "Beantwoord",
        en: "Answered",
    }
    /// Column heading: respondents whose answer was coded.
    column_coded() {
        nl: "Gecodeerd",
        en: "Coded",
    }
    /// Column heading: coded respondents without a theme.
    column_without_theme() {
        nl: "Zonder thema",
        en: "Without a theme",
    }
    /// Column heading: respondents without a group.
    column_no_group(column) {
        nl: "{column}, groep onbekend",
        en: "{column}, group unknown",
    }
    /// Column heading: remarks.
    column_remarks() {
        nl: "Opmerkingen",
        en: "Remarks",
    }
    /// From one number to another.
    range(low, high) {
        nl: "{low} tot {high}",
        en: "{low} to {high}",
    }
    /// A difference in percentage points.
    points(number) {
        nl: "{number} pp",
        en: "{number} pp",
    }
    /// How many answered; `split` is empty or tells the groups.
    note_answered(n, split) {
        nl: "n = {n} [respondent|respondenten] die [antwoordde|antwoordden]{split}.",
        en: "n = {n} [respondent|respondents] who answered{split}.",
    }
    /// How many of them were coded, when not all were.
    note_coded(n, split) {
        nl: "Daarvan gecodeerd: {n}{split}; de frequenties gaan over deze {n}.",
        en: "Coded so far: {n}{split}; the frequencies are of these {n}.",
    }
    /// Nothing has been coded.
    note_nothing_coded() {
        nl: "Daarvan is nog geen antwoord gecodeerd.",
        en: "None of these answers has been coded yet.",
    }
    /// How many had no theme.
    note_without_theme(n, split) {
        nl: "Zonder thema: {n}{split}.",
        en: "Without a theme: {n}{split}.",
    }
    /// Those whose group is not known, in a list of groups.
    unknown_group(n) {
        nl: "groep onbekend {n}",
        en: "group unknown {n}",
    }
    /// In the place of the lowest band: nobody gave the theme.
    frequency_none() { nl: "Geen", en: "None" }
    /// A band and the percentage at which it begins.
    band_from(label, percentage) {
        nl: "{label} vanaf {percentage}",
        en: "{label} from {percentage}",
    }
    /// The lowest band.
    band_below(label) {
        nl: "{label} daaronder",
        en: "{label} below that",
    }
    /// What stands where nobody gave a theme.
    band_none(label) {
        nl: "{label} bij niemand",
        en: "{label} with nobody",
    }
    /// What the bands mean.
    note_bands(bands, denominator) {
        nl: "Frequentie: {bands}, van {denominator}.",
        en: "Frequency: {bands}, of {denominator}.",
    }
    /// The themes are ordered by frequency.
    note_by_frequency() {
        nl: "Het vaakst genoemde thema staat bovenaan.",
        en: "The most frequent theme comes first.",
    }
    /// The themes are ordered by the difference between groups.
    note_by_difference() {
        nl: "Bovenaan staan de thema’s waarbij de groepen het meest verschillen.",
        en: "The themes for which the groups differ most come first.",
    }
    /// Texts that count as no answer are in no count.
    note_no_answer(n) {
        nl: "Niet meegeteld: {n} met een tekst die als geen antwoord telt.",
        en: "Not counted: {n} with a text that counts as no answer.",
    }
    /// Groups that are counted together because the data does not tell them apart.
    note_pooled(groups) {
        nl: "Niet uitgesplitst naar {groups}: de gegevens noemen geen groep.",
        en: "Not split by {groups}: the data names no group.",
    }
    /// The denominator when all answers were coded.
    of_answered() {
        nl: "de respondenten die antwoordden",
        en: "the respondents who answered",
    }
    /// The denominator when not all answers were coded.
    of_coded() {
        nl: "de respondenten van wie het antwoord is gecodeerd",
        en: "the respondents whose answer has been coded",
    }
    /// Who coded with what.
    note_coding(basis, codebook, version) {
        nl: "Codering: {basis}; codeboek ‘{codebook}’, versie {version}.",
        en: "Coding: {basis}; codebook ‘{codebook}’, version {version}.",
    }
    /// The themes for which a group falls in another band than the total.
    note_groups_differ(variable, themes) {
        nl: "Bij uitsplitsing naar ‘{variable}’ in een andere klasse dan het totaal: {themes}.",
        en: "Split by ‘{variable}’, in another band than the total: {themes}.",
    }
    /// No group falls in another band.
    note_groups_agree(variable) {
        nl: "Bij uitsplitsing naar ‘{variable}’ valt elke groep bij elk thema in dezelfde klasse als het totaal.",
        en: "Split by ‘{variable}’, every group is in the same band as the total for every theme.",
    }
    /// The same, where some groups did not give a theme that others gave.
    note_groups_agree_but_none(variable, none, lowest) {
        nl: "Bij uitsplitsing naar ‘{variable}’ valt elke groep bij elk thema in dezelfde klasse als het totaal; ‘{none}’ telt daarbij als ‘{lowest}’.",
        en: "Split by ‘{variable}’, every group is in the same band as the total for every theme; ‘{none}’ counts as ‘{lowest}’ here.",
    }
    /// What stands for the group variable when it has no name.
    groups() {
        nl: "groep",
        en: "group",
    }
    /// How the shares were computed.
    method_shares() {
        nl: "Percentages zijn van de respondenten van wie het antwoord is gecodeerd; een antwoord kan meer dan één thema hebben.",
        en: "Percentages are of the respondents whose answer has been coded; an answer can have more than one theme.",
    }
    /// How the intervals were computed.
    method_intervals() {
        nl: "Het 95%-interval is dat van Wilson.",
        en: "The 95% interval is Wilson’s.",
    }
    /// How two groups were compared.
    method_contrasts(first, second) {
        nl: "Het verschil is {first} min {second}, in procentpunten (pp), met het 95%-interval van Newcombe; p is van de exacte toets van Fisher, tweezijdig, volgens Holm gecorrigeerd voor het aantal thema’s van de vraag.",
        en: "The difference is {first} minus {second}, in percentage points (pp), with Newcombe’s 95% interval; p is of Fisher’s exact test, two-sided, corrected with Holm’s method for the number of themes of the question.",
    }
    /// Description of a table for screen readers.
    table_description(heading, rows) {
        nl: "Themamatrix van de vraag ‘{heading}’: {rows} [thema|thema’s] met subthema, voorbeeld, frequentie, niveau en implicatie.",
        en: "Theme matrix of the question ‘{heading}’: {rows} [theme|themes] with subtheme, example, frequency, level and implication.",
    }
    /// Title of the table of numbers for screen readers.
    numbers_title(heading) {
        nl: "Aantallen bij {heading}",
        en: "Numbers for {heading}",
    }
    /// Description of the table of numbers for screen readers.
    numbers_description(heading) {
        nl: "Aantallen, percentages en intervallen per thema van de vraag ‘{heading}’.",
        en: "Counts, percentages and intervals of each theme of the question ‘{heading}’.",
    }
    /// The line between the matrix and its numbers.
    numbers_caption() {
        nl: "Aantallen en percentages per thema",
        en: "Counts and percentages of each theme",
    }
    /// Name of the paragraph style of cells.
    style_cell() {
        nl: "Tabeltekst",
        en: "Table text",
    }
    /// Name of the paragraph style of cells with numbers.
    style_number() {
        nl: "Tabelgetal",
        en: "Table number",
    }
    /// Name of the paragraph style above a table of numbers.
    style_caption() {
        nl: "Tabelkop",
        en: "Table caption",
    }
    /// Name of the paragraph style of small print.
    style_note() {
        nl: "Tabelnoot",
        en: "Table note",
    }
    /// Name of the table style.
    style_table() {
        nl: "Themamatrix",
        en: "Theme matrix",
    }
    /// Name of the sheet with the matrix (at most 31 characters, none of `[]:*?/\`).
    sheet_matrix() {
        nl: "Themamatrix",
        en: "Theme matrix",
    }
    /// Name of the sheet that accounts for the numbers.
    sheet_account() {
        nl: "Verantwoording",
        en: "Account",
    }
    /// Names of the columns of a csv file, with a space between them.
    csv_columns() {
        nl: "vraag thema subthema voorbeeld frequentie iglo implicatie n percentage ondergrens bovengrens beantwoord gecodeerd",
        en: "question theme subtheme example frequency iglo implication n percentage lower upper answered coded",
    }
    /// The columns of a group, to which its name is added.
    csv_group_columns() {
        nl: "n percentage frequentie gecodeerd",
        en: "n percentage frequency coded",
    }
    /// The columns that compare two groups.
    csv_contrast_columns() {
        nl: "verschil verschil_ondergrens verschil_bovengrens p p_holm",
        en: "difference difference_lower difference_upper p p_holm",
    }
    /// Label in the account: the study.
    account_study() {
        nl: "Onderzoek",
        en: "Study",
    }
    /// Label in the account: the codebook.
    account_codebook() {
        nl: "Codeboek",
        en: "Codebook",
    }
    /// Label in the account: the version of the codebook.
    account_version() {
        nl: "Versie van het codeboek",
        en: "Version of the codebook",
    }
    /// Label in the account: who coded.
    account_coding() {
        nl: "Codering",
        en: "Coding",
    }
    /// Label in the account: the bands.
    account_bands() {
        nl: "Drempels",
        en: "Thresholds",
    }
    /// Label in the account: how the numbers were computed.
    account_method() {
        nl: "Berekening",
        en: "Computation",
    }
    /// A page number and the number of pages, at the foot of a printed sheet.
    page() {
        nl: "Pagina",
        en: "Page",
    }
    /// The name of a file has no extension that is known.
    unknown_format(path, known) {
        nl: "{path}: aan de naam is niet te zien welk soort bestand het moet worden; laat hem eindigen op {known}",
        en: "{path}: the name does not tell which kind of file to make; let it end in {known}",
    }
    /// The last item of a choice.
    or(first, last) {
        nl: "{first} of {last}",
        en: "{first} or {last}",
    }
    /// A file could not be put together.
    not_built(extension, reason) {
        nl: "het bestand ({extension}) kon niet worden gemaakt: {reason}; er is niets weggeschreven",
        en: "the file ({extension}) could not be made: {reason}; nothing was written",
    }
    /// The folder is not there.
    no_folder(path, folder) {
        nl: "{path}: de map {folder} bestaat niet; maak die eerst of kies een andere map",
        en: "{path}: there is no folder {folder}; make it first or choose another",
    }
    /// What should be a folder is a file.
    folder_is_file(path, folder) {
        nl: "{path}: {folder} is een bestand en geen map; kies een andere map",
        en: "{path}: {folder} is a file and not a folder; choose another folder",
    }
    /// The folder does not take new files.
    folder_read_only(path, folder) {
        nl: "{path}: in de map {folder} mag niet worden geschreven; kies een andere map",
        en: "{path}: the folder {folder} cannot be written to; choose another folder",
    }
    /// The path is a folder.
    is_folder(path) {
        nl: "{path} is een map; zet er een bestandsnaam achter",
        en: "{path} is a folder; add the name of a file",
    }
    /// The file to write is a project.
    is_project(path) {
        nl: "{path} is een project en wordt nooit overschreven; kies een andere naam",
        en: "{path} is a project and is never overwritten; choose another name",
    }
    /// The path is a device, a pipe or the like.
    not_a_file(path) {
        nl: "{path} is geen gewoon bestand; kies een andere naam",
        en: "{path} is not an ordinary file; choose another name",
    }
    /// The file exists and may not be changed.
    file_read_only(path) {
        nl: "{path} is alleen-lezen en wordt niet vervangen; kies een andere naam of hef de beveiliging op",
        en: "{path} is read-only and is not replaced; choose another name or lift the protection",
    }
    /// The file could not be replaced.
    not_replaced(path) {
        nl: "{path} kon niet worden vervangen; sluit het bestand als het nog in een ander programma open is, en probeer het opnieuw",
        en: "{path} could not be replaced; close it if another program has it open, and try again",
    }
    /// The disk is full.
    disk_full(path) {
        nl: "{path}: er is geen ruimte meer op de schijf; maak ruimte of kies een andere schijf",
        en: "{path}: there is no room left on the disk; make room or choose another disk",
    }
    /// The name is too long or holds signs that are not allowed.
    bad_name(path) {
        nl: "{path}: deze bestandsnaam is te lang of bevat tekens die niet mogen; kies een andere naam",
        en: "{path}: this file name is too long or holds signs that are not allowed; choose another name",
    }
    /// Any other failure, in the words of the system.
    not_written(path, reason) {
        nl: "{path} kon niet worden weggeschreven ({reason}); kies een andere plaats",
        en: "{path} could not be written ({reason}); choose another place",
    }
}
