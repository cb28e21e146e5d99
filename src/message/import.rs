//! Texts about reading survey exports and codings.

messages! {
    /// A line of a text file, within a sentence.
    line(number) { nl: "regel {number}", en: "line {number}" }
    /// A row of a sheet, within a sentence.
    row(number) { nl: "rij {number}", en: "row {number}" }
    /// The end of a list that was cut.
    and_more(count) { nl: "nog {count}", en: "{count} more" }
    /// The separator `,`.
    comma() { nl: "komma", en: "comma" }
    /// The separator `;`.
    semicolon() { nl: "puntkomma", en: "semicolon" }
    /// The separator tab.
    tab() { nl: "tab", en: "tab" }

    /// A file cannot be read from disk.
    unreadable(file, reason) {
        nl: "{file} kan niet worden gelezen: {reason}",
        en: "{file} cannot be read: {reason}",
    }
    /// There is no such file.
    not_found() {
        nl: "het bestand bestaat niet; controleer de naam en de map",
        en: "there is no such file; check the name and the folder",
    }
    /// The user may not open the file.
    permission_denied() {
        nl: "openen is niet toegestaan; pas de rechten van het bestand aan of maak een kopie",
        en: "opening it is not allowed; change its permissions or make a copy",
    }
    /// A folder in place of a file.
    is_a_folder() {
        nl: "het is een map; noem een bestand in die map",
        en: "it is a folder; name a file in that folder",
    }
    /// Nothing in the file.
    empty(file) {
        nl: "{file} is leeg; exporteer de antwoorden opnieuw",
        en: "{file} is empty; export the answers again",
    }
    /// A header without rows.
    no_rows(file) {
        nl: "{file} heeft alleen een kop en geen rijen; exporteer de antwoorden opnieuw",
        en: "{file} has only a header and no rows; export the answers again",
    }
    /// A file that is no table at all.
    not_a_table(file, looks, mend) {
        nl: "{file} is {looks} en geen tabel; {mend}",
        en: "{file} is {looks} and not a table; {mend}",
    }
    /// A table with the name of another kind of file.
    misnamed(file, looks, mend) {
        nl: "{file} is {looks}, maar de naam zegt iets anders; {mend}",
        en: "{file} is {looks}, but its name says otherwise; {mend}",
    }
    /// A workbook that cannot be read to its end.
    damaged_workbook(file) {
        nl: "{file} is een beschadigde of onvolledige werkmap; open het in Excel of LibreOffice en sla het opnieuw op als .xlsx",
        en: "{file} is a damaged or incomplete workbook; open it in Excel or LibreOffice and save it again as .xlsx",
    }

    /// Plain text.
    looks_text() { nl: "een tekstbestand", en: "a text file" }
    /// A workbook.
    looks_workbook(extension) { nl: "een werkmap (.{extension})", en: "a workbook (.{extension})" }
    /// A workbook with a password.
    looks_locked() { nl: "een werkmap met een wachtwoord", en: "a workbook with a password" }
    /// A binary workbook.
    looks_xlsb() { nl: "een binaire Excel-werkmap (.xlsb)", en: "a binary Excel workbook (.xlsb)" }
    /// A text document.
    looks_word() { nl: "een tekstdocument, zoals van Word,", en: "a text document, as Word makes," }
    /// Another office document.
    looks_office() {
        nl: "een ander of beschadigd Office-document",
        en: "another or a damaged Office document",
    }
    /// A PDF.
    looks_pdf() { nl: "een pdf", en: "a PDF" }
    /// A picture.
    looks_image() { nl: "een afbeelding", en: "a picture" }
    /// A zip file.
    looks_zip() { nl: "een zipbestand", en: "a zip file" }
    /// A damaged zip file.
    looks_damaged_zip() {
        nl: "een beschadigde of onvolledige werkmap (of een beschadigd zipbestand)",
        en: "a damaged or incomplete workbook (or a damaged zip file)",
    }
    /// A compressed file.
    looks_compressed() { nl: "een ingepakt bestand", en: "a compressed file" }
    /// An SPSS file.
    looks_spss() { nl: "een SPSS-bestand", en: "an SPSS file" }
    /// An SQLite database.
    looks_database() {
        nl: "een database, misschien een Duiding-project,",
        en: "a database, perhaps a Duiding project,",
    }
    /// A web page.
    looks_html() { nl: "een webpagina", en: "a web page" }
    /// XML.
    looks_xml() { nl: "een XML-bestand", en: "an XML file" }
    /// JSON.
    looks_json() {
        nl: "een JSON-bestand, misschien een codeboek,",
        en: "a JSON file, perhaps a codebook,",
    }
    /// Something unreadable.
    looks_binary() { nl: "geen leesbare tekst", en: "no readable text" }

    /// Give the file the right name.
    mend_rename(extension) {
        nl: "geef het een naam die eindigt op .{extension}",
        en: "give it a name that ends in .{extension}",
    }
    /// Remove the password.
    mend_unlock() {
        nl: "open het in Excel en sla het zonder wachtwoord op als .xlsx",
        en: "open it in Excel and save it without the password as .xlsx",
    }
    /// Save it from Excel.
    mend_open_in_excel() {
        nl: "open het in Excel of LibreOffice en sla het op als .xlsx",
        en: "open it in Excel or LibreOffice and save it as .xlsx",
    }
    /// Unpack it.
    mend_unpack() {
        nl: "pak het uit en kies het .csv- of .xlsx-bestand dat erin zit",
        en: "unpack it and choose the .csv or .xlsx file in it",
    }
    /// Download it again.
    mend_again() {
        nl: "download of exporteer het opnieuw",
        en: "download or export it again",
    }
    /// Copy the table.
    mend_table_in_excel() {
        nl: "zet de tabel met antwoorden in Excel en sla die op als .xlsx",
        en: "put the table of answers into Excel and save it as .xlsx",
    }
    /// Save it from SPSS.
    mend_spss() {
        nl: "sla het in SPSS op als .csv of .xlsx",
        en: "save it in SPSS as .csv or .xlsx",
    }
    /// Perhaps the wrong file was named.
    mend_other_file() {
        nl: "noem het .csv- of .xlsx-bestand met de antwoorden",
        en: "name the .csv or .xlsx file with the answers",
    }
    /// Export it in another way.
    mend_export() {
        nl: "exporteer de antwoorden uit het enquêteprogramma als .csv of .xlsx",
        en: "export the answers from the survey program as .csv or .xlsx",
    }

    /// A quote that is never closed.
    unclosed_quote(file, line) {
        nl: "{file}, regel {line}: het aanhalingsteken (\") dat hier begint, wordt nergens gesloten; zet er een aan het eind van dat antwoord",
        en: "{file}, line {line}: the quote (\") that opens here is never closed; put one at the end of that answer",
    }
    /// A quote that closes in the middle of an answer.
    text_after_quote(file, line, closed) {
        nl: "{file}, regel {line}: het aanhalingsteken (\") dat hier begint, sluit op regel {closed} vóór het einde van de cel; er ontbreekt een aanhalingsteken, of een aanhalingsteken in het antwoord moet worden verdubbeld (\"\")",
        en: "{file}, line {line}: the quote (\") that opens here closes on line {closed} before the end of the cell; a quote is missing, or a quote within the answer must be doubled (\"\")",
    }
    /// A number of cells.
    cells(count) { nl: "[staat|staan] {count} [cel|cellen]", en: "{count} [cell|cells]" }
    /// A row with too many or too few cells.
    ragged(file, line, found, expected, header_line, others, cause) {
        nl: "{file}, regel {line}: hier {found} en in de kop (regel {header_line}) {expected}{others}. {cause}",
        en: "{file}, line {line}: {found} here and {expected} in the header (line {header_line}){others}. {cause}",
    }
    /// More rows are like it.
    ragged_others(count) {
        nl: "; zo [is|zijn] er nog {count}",
        en: "; there [is|are] {count} more like it",
    }
    /// Why all rows have another number of cells than the header.
    ragged_header() {
        nl: "Alle rijen zijn even breed, dus de fout zit waarschijnlijk in de kop; geef elke kolom daar een eigen naam",
        en: "All rows are equally wide, so the fault is probably in the header; give every column a name of its own there",
    }
    /// The header stands among the rows again.
    repeated_header(place, first) {
        nl: "{place}: de kop van {first} staat hier nog een keer; zijn twee exports onder elkaar geplakt? Haal deze regel weg",
        en: "{place}: the header of {first} is here once more; were two exports pasted together? Remove this line",
    }
    /// Why a row has too many cells.
    ragged_more(separator) {
        nl: "Waarschijnlijk staat er een {separator} in een antwoord zonder aanhalingstekens eromheen; zet \" voor en na dat antwoord",
        en: "Probably there is a {separator} in an answer without quotes around it; put \" before and after that answer",
    }
    /// Why a row has too few cells.
    ragged_fewer() {
        nl: "Waarschijnlijk is er een antwoord over twee regels verdeeld zonder aanhalingstekens eromheen, of is de regel afgebroken; zet \" voor en na dat antwoord of vul de regel aan",
        en: "Probably an answer was split over two lines without quotes around it, or the line was cut off; put \" before and after that answer or complete the line",
    }
    /// The first row is a title.
    ragged_title(line) {
        nl: "De eerste regel met tekst (regel {line}) moet de namen van de kolommen bevatten; haal een titel erboven weg",
        en: "The first line with text (line {line}) must hold the names of the columns; remove a title above them",
    }

    /// A column was asked for that is not there.
    unknown_column(file, asked, columns) {
        nl: "{file} heeft geen kolom «{asked}»; wel {columns}",
        en: "{file} has no column «{asked}»; it has {columns}",
    }
    /// Several columns have the header asked for.
    ambiguous_column(file, asked, columns) {
        nl: "{file} heeft meer dan één kolom «{asked}»: {columns}; noem de kolom met haar letter in Excel",
        en: "{file} has more than one column «{asked}»: {columns}; name the column by its letter in Excel",
    }
    /// A column with two uses.
    column_twice(file, column) {
        nl: "{file}: kolom «{column}» is twee keer opgegeven; een kolom kan maar één ding zijn",
        en: "{file}: column «{column}» was given twice; a column can be only one thing",
    }
    /// A question was asked for that is not in the codebook.
    unknown_question(asked, questions) {
        nl: "het codeboek heeft geen vraag «{asked}»; wel {questions}",
        en: "the codebook has no question «{asked}»; it has {questions}",
    }
    /// A theme was asked for that the question does not have.
    unknown_theme(asked, question, themes) {
        nl: "de vraag «{question}» heeft geen thema «{asked}»; wel {themes}",
        en: "the question «{question}» has no theme «{asked}»; it has {themes}",
    }
    /// No column holds answers.
    no_question_column(file, questions, columns, example) {
        nl: "{file}: bij geen enkele vraag van het codeboek is een kolom gevonden. Gezocht is naar {questions}; de kolommen zijn {columns}. Wijs ze aan met --map VRAAG=KOLOM, bijvoorbeeld --map {example}",
        en: "{file}: no column was found for any question of the codebook. Looked for: {questions}; the columns are {columns}. Point them out with --map QUESTION=COLUMN, for instance --map {example}",
    }
    /// Sheets that may hold what was not found.
    unread_sheets(sheets) {
        nl: "Misschien staan de antwoorden op een ander werkblad ({sheets}); bewaar dat dan als eigen bestand",
        en: "Perhaps the answers are on another sheet ({sheets}); then save that as a file of its own",
    }
    /// No column says who answered.
    no_respondent_column(file, columns) {
        nl: "{file}: elke rij is één antwoord, maar geen kolom zegt van wie; de kolommen zijn {columns}. Wijs de kolom met het respondentnummer aan met --id KOLOM",
        en: "{file}: every row is one answer, but no column says whose; the columns are {columns}. Point out the column with the respondent's number with --id COLUMN",
    }
    /// A file of codings lacks a column.
    missing_column(file, wanted, columns) {
        nl: "{file}: de kolom «{wanted}» ontbreekt; een bestand met coderingen heeft de kolommen respondent, question en theme (of respondent, vraag en thema), en dit heeft {columns}",
        en: "{file}: the column «{wanted}» is missing; a file of codings has the columns respondent, question and theme, and this one has {columns}",
    }

    /// A file with the codes of several coders.
    several_coders(file, coders) {
        nl: "{file}: dit bestand bevat codes van {coders}; maak er per codeur een bestand van",
        en: "{file}: this file holds codes of {coders}; make a file of it for each coder",
    }
    /// A row without a respondent.
    missing_respondent(place, column) {
        nl: "{place}: kolom «{column}» is leeg; vul het nummer van de respondent in",
        en: "{place}: column «{column}» is empty; fill in the respondent's number",
    }
    /// A respondent with two rows.
    duplicate_respondent(place, respondent, first) {
        nl: "{place}: respondent «{respondent}» staat ook al op {first}; geef elke respondent een eigen nummer of haal een van beide weg",
        en: "{place}: respondent «{respondent}» is on {first} already; give each respondent a number of their own or remove one of the two",
    }
    /// A row without a question.
    missing_question(place) {
        nl: "{place}: bij dit antwoord ontbreekt de vraag; vul die in",
        en: "{place}: this answer lacks its question; fill it in",
    }
    /// A row about an unknown question.
    unknown_question_in_row(place, asked, questions) {
        nl: "{place}: het codeboek heeft geen vraag «{asked}»; wel {questions}",
        en: "{place}: the codebook has no question «{asked}»; it has {questions}",
    }
    /// Two answers to one question.
    second_answer(place, respondent, question, first) {
        nl: "{place}: respondent «{respondent}» heeft op {first} al een antwoord op «{question}»; voeg ze samen of haal er een weg",
        en: "{place}: respondent «{respondent}» has an answer to «{question}» on {first} already; join them or remove one",
    }
    /// Two rows that disagree.
    conflict(place, column, respondent, value, first, other) {
        nl: "{place}: «{column}» van respondent «{respondent}» is hier «{value}» en op {first} «{other}»; maak ze gelijk",
        en: "{place}: «{column}» of respondent «{respondent}» is «{value}» here and «{other}» on {first}; make them equal",
    }

    /// Faults in a file of codings, above the list.
    codings_faults(file, count) {
        nl: "{file}: niets overgenomen, fouten gevonden: {count}",
        en: "{file}: nothing taken over, faults found: {count}",
    }
    /// More faults than are shown.
    codings_more(count) { nl: "… en nog {count}", en: "… and {count} more" }
    /// A row without one of its cells.
    codings_missing(row, column) {
        nl: "{row}: kolom «{column}» is leeg; vul haar in",
        en: "{row}: column «{column}» is empty; fill it in",
    }
    /// An unknown respondent.
    codings_respondent(row, respondent) {
        nl: "{row}: respondent «{respondent}» komt in het onderzoek niet voor",
        en: "{row}: there is no respondent «{respondent}» in the study",
    }
    /// An unknown question.
    codings_question(row, question, questions) {
        nl: "{row}: het codeboek heeft geen vraag «{question}»; wel {questions}",
        en: "{row}: the codebook has no question «{question}»; it has {questions}",
    }
    /// An unknown theme.
    codings_theme(row, theme, question, themes) {
        nl: "{row}: de vraag «{question}» heeft geen thema «{theme}»; wel {themes}",
        en: "{row}: the question «{question}» has no theme «{theme}»; it has {themes}",
    }
    /// No answer to code.
    codings_no_answer(row, respondent, question) {
        nl: "{row}: respondent «{respondent}» heeft geen antwoord op «{question}»",
        en: "{row}: respondent «{respondent}» has no answer to «{question}»",
    }
    /// An answer that both has and lacks themes.
    codings_both(empty, filled, respondent, question) {
        nl: "{empty}: zonder thema, maar {filled} geeft hetzelfde antwoord (respondent «{respondent}», «{question}») wel een thema; haal een van beide weg",
        en: "{empty}: without a theme, but {filled} gives the same answer (respondent «{respondent}», «{question}») a theme; remove one of the two",
    }

    /// A text file, in the report.
    report_csv(file, encoding, separator) {
        nl: "{file}: tekst ({encoding}) met {separator} als scheidingsteken",
        en: "{file}: text ({encoding}) with {separator} as separator",
    }
    /// A workbook, in the report.
    report_sheet(file, sheet) {
        nl: "{file}: werkblad «{sheet}»",
        en: "{file}: sheet «{sheet}»",
    }
    /// Sheets that were not read.
    report_other_sheets(sheets) {
        nl: "niet gelezen werkbladen: {sheets}",
        en: "sheets not read: {sheets}",
    }
    /// The header is not at the top.
    report_header_below(place) {
        nl: "de kop met de namen van de kolommen staat op {place}; wat erboven staat, is overgeslagen",
        en: "the header with the names of the columns is on {place}; what stands above it is left out",
    }
    /// Rows without their last cells.
    report_completed(count) {
        nl: "let op: rijen die korter zijn dan de kop en waarvan de laatste cellen als leeg zijn gelezen: {count}",
        en: "note: rows shorter than the header, whose last cells were read as empty: {count}",
    }
    /// Damaged characters.
    report_replaced(count) {
        nl: "let op: onleesbare bytes vervangen door \u{fffd}: {count}",
        en: "note: unreadable bytes replaced by \u{fffd}: {count}",
    }
    /// The counts.
    report_counts(rows, respondents, answers) {
        nl: "rijen: {rows}, respondenten: {respondents}, {answers}",
        en: "rows: {rows}, respondents: {respondents}, {answers}",
    }
    /// A number of answers, within a sentence.
    report_answers(count) { nl: "antwoorden: {count}", en: "answers: {count}" }
    /// A number of texts that are no answer, after it.
    report_no_answers(count) {
        nl: ", en {count} die als geen antwoord tellen",
        en: ", and {count} that count as no answer",
    }
    /// A question whose column is empty.
    report_unanswered(question) {
        nl: "let op: «{question}» heeft een kolom maar geen antwoorden",
        en: "note: «{question}» has a column but no answers",
    }
    /// More groups than one can compare.
    report_many_groups(count) {
        nl: "let op: {count} [groep is|groepen zijn] veel om te vergelijken; wijs met --group een kolom met minder verschillende waarden aan",
        en: "note: {count} [group is|groups are] many to compare; point out a column with fewer different values with --group",
    }
    /// Rows of other questions, in long form.
    report_passed_over(questions) {
        nl: "let op: rijen over vragen die het codeboek niet heeft, zijn overgeslagen: {questions}",
        en: "note: rows about questions that the codebook does not have are left out: {questions}",
    }
    /// Which column says who answered.
    report_respondent(column) { nl: "respondent: {column}", en: "respondent: {column}" }
    /// No column does.
    report_row_numbers() {
        nl: "let op: geen kolom met de respondent gevonden; de nummers van de rijen zijn gebruikt; wijs de kolom aan met --id KOLOM",
        en: "note: no column with the respondent found; the row numbers are used; point it out with --id COLUMN",
    }
    /// Which column tells the groups apart.
    report_group(column, values) {
        nl: "groep: {column} ({values})",
        en: "group: {column} ({values})",
    }
    /// Respondents without a group, in the list of groups.
    report_group_empty(count) { nl: "leeg {count}", en: "empty {count}" }
    /// No column tells the groups of the codebook apart.
    report_groups_missed(groups) {
        nl: "let op: geen kolom met de groep gevonden; {groups} worden niet uitgesplitst; wijs de kolom aan met --group KOLOM",
        en: "note: no column with the group found; {groups} are not told apart; point it out with --group COLUMN",
    }
    /// A column of answers that looks like a closed question.
    report_closed(column, count) {
        nl: "let op: {column} lijkt een gesloten vraag ({count} [antwoord|verschillende antwoorden]); wijs de open vraag aan met --map",
        en: "note: {column} looks like a closed question ({count} [answer|different answers]); point out the open question with --map",
    }
    /// No column does.
    report_no_group() { nl: "groep: geen kolom gevonden", en: "group: no column found" }
    /// The column of the questions and that of the answers, in long form.
    report_long(question, answer) {
        nl: "elke rij is één antwoord: vraag in {question}, antwoord in {answer}",
        en: "every row is one answer: question in {question}, answer in {answer}",
    }
    /// A question, its answers, and the columns they came from.
    report_question(question, columns, answers) {
        nl: "«{question}»: {columns}, {answers}",
        en: "«{question}»: {columns}, {answers}",
    }
    /// A question and its answers, in long form.
    report_question_long(question, answers) {
        nl: "«{question}»: {answers}",
        en: "«{question}»: {answers}",
    }
    /// A question without a column.
    report_no_column(question) {
        nl: "let op: «{question}»: geen kolom gevonden",
        en: "note: «{question}»: no column found",
    }
    /// Columns that became variables.
    report_variables(columns) { nl: "kenmerken: {columns}", en: "variables: {columns}" }
    /// Columns that identify a person.
    report_personal(columns) {
        nl: "overgeslagen, wijst een persoon aan: {columns}",
        en: "left out, identifies a person: {columns}",
    }
    /// Columns of the survey tool.
    report_system(columns) {
        nl: "overgeslagen, van het enquêteprogramma zelf: {columns}",
        en: "left out, made by the survey program: {columns}",
    }
    /// Open text that the codebook does not ask for.
    report_open_text(columns) {
        nl: "overgeslagen, open tekst bij geen vraag van het codeboek: {columns}",
        en: "left out, open text of no question in the codebook: {columns}",
    }
    /// Empty columns.
    report_empty(columns) { nl: "overgeslagen, leeg: {columns}", en: "left out, empty: {columns}" }
    /// Columns that the user leaves out.
    report_chosen(columns) {
        nl: "overgeslagen, zo gekozen: {columns}",
        en: "left out, as chosen: {columns}",
    }
    /// Columns that differ within a respondent.
    report_varies(columns) {
        nl: "overgeslagen, verschilt per antwoord en niet per respondent: {columns}",
        en: "left out, differs by answer and not by respondent: {columns}",
    }

    /// More than one column says who answered.
    two_respondents(file, columns) {
        nl: "{file}: één kolom kan de respondent zijn, nu zijn dat {columns}; geef de andere een andere rol",
        en: "{file}: one column can be the respondent, now {columns} are; give the others another role",
    }
    /// More than one column tells the groups apart.
    two_groups(file, columns) {
        nl: "{file}: één kolom kan de groep zijn, nu zijn dat {columns}; maak van de andere een kenmerk",
        en: "{file}: one column can be the group, now {columns} are; make the others a variable",
    }
    /// More than one column of the same part of a row, in long form.
    two_of_long(file, columns) {
        nl: "{file}: {columns} hebben dezelfde rol; laat er één staan",
        en: "{file}: {columns} have the same role; leave one",
    }
    /// A row an answer and a row a respondent at once.
    mixed_forms(file, long, wide) {
        nl: "{file}: {long} zegt dat elke rij één antwoord is, {wide} dat elke rij één respondent is; kies een van beide",
        en: "{file}: {long} says that every row is one answer, {wide} that every row is one respondent; choose one of the two",
    }
    /// A row an answer, and the column with the answers is not known.
    long_without_answer(file, question) {
        nl: "{file}: {question} zegt welke vraag een rij beantwoordt, maar geen kolom heeft het antwoord zelf; wijs die kolom aan",
        en: "{file}: {question} says which question a row answers, but no column has the answer itself; point out that column",
    }
    /// A row an answer, and the column with the questions is not known.
    long_without_question(file, answer) {
        nl: "{file}: {answer} heeft de antwoorden, maar geen kolom zegt op welke vraag; wijs die kolom aan",
        en: "{file}: {answer} has the answers, but no column says to which question; point out that column",
    }
    /// Columns for questions and nothing in them.
    no_answers(file, columns) {
        nl: "{file}: in {columns} staat geen enkel antwoord; wijs de kolommen met de open antwoorden aan",
        en: "{file}: there is not one answer in {columns}; point out the columns with the open answers",
    }
}
