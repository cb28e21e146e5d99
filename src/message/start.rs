//! Texts of the start screen and of making a new project.

messages! {
    /// Where a command works.
    scope_start() { nl: "startscherm", en: "start screen" }
    /// Where a command works.
    scope_files() { nl: "een bestand kiezen", en: "choosing a file" }
    /// Where a command works.
    scope_preview() { nl: "nieuw project: antwoorden bekijken", en: "new project: the answers" }
    /// Where a command works.
    scope_codebook() { nl: "nieuw project: codeboek", en: "new project: codebook" }
    /// Where a command works.
    scope_columns() { nl: "nieuw project: kolommen", en: "new project: columns" }
    /// Where a command works.
    scope_details() { nl: "nieuw project: gegevens", en: "new project: details" }
    /// What one does on the start screen.
    tip_start() {
        nl: "Eerst eens kijken? Het voorbeeld kan niet stuk.",
        en: "Just looking? The example cannot be broken.",
    }
    /// What one does where a file is chosen.
    tip_files(outer) {
        nl: "Typ een deel van de naam, of plak een pad. {outer} gaat omhoog.",
        en: "Type a part of the name, or paste a path. {outer} goes up.",
    }
    /// What one does at the look at the answers.
    tip_preview(back) {
        nl: "Is dit uw bestand? Zo niet: {back}, en kies een ander.",
        en: "Is this your file? If not: {back}, and choose another.",
    }
    /// What one does at the codebook.
    tip_codebook() {
        nl: "Het codeboek moet bij de vragen van uw enquête passen.",
        en: "The codebook must fit the questions of your survey.",
    }
    /// What one does at the columns.
    tip_columns(less, more) {
        nl: "Klopt de rol van elke kolom? Met {less} en {more} verandert u hem.",
        en: "Is the role of each column right? {less} and {more} change it.",
    }
    /// What one does at the details.
    tip_details() {
        nl: "Het project wordt één bestand; dat kunt u kopiëren en bewaren.",
        en: "The project becomes one file, that you can copy and keep.",
    }

    /// There is no list of projects.
    no_recent() { nl: "Er zijn nog geen eerdere projecten.", en: "There are no earlier projects yet." }
    /// Something else than a project is pointed at.
    not_on_recent() {
        nl: "Kies eerst een eerder project met ↑↓.",
        en: "First choose an earlier project with ↑↓.",
    }

    /// Command in a few words.
    take() { nl: "open", en: "open" }
    /// Command in a sentence.
    take_long() { nl: "Doet wat bij de aanwijzer staat.", en: "Does what the pointer is at." }
    /// Command in a few words.
    recent() { nl: "eerder project", en: "earlier project" }
    /// Command in a sentence.
    recent_long() {
        nl: "Opent het eerdere project met dat nummer.",
        en: "Opens the earlier project with that number.",
    }
    /// Command in a few words.
    new() { nl: "nieuw", en: "new" }
    /// Command in a sentence.
    new_long() {
        nl: "Maakt een project van een bestand met antwoorden.",
        en: "Makes a project from a file with answers.",
    }
    /// Command in a few words.
    open() { nl: "openen", en: "open file" }
    /// Command in a sentence.
    open_long() { nl: "Opent een project dat u aanwijst.", en: "Opens a project that you point out." }
    /// Command in a few words.
    example() { nl: "voorbeeld", en: "example" }
    /// Command in a sentence.
    example_long() {
        nl: "Opent het voorbeeld, met verzonnen antwoorden; maakt het eerst als het er nog niet is.",
        en: "Opens the example, with made-up answers; makes it first when it is not there yet.",
    }
    /// Command in a few words.
    forget() { nl: "van de lijst", en: "off the list" }
    /// Command in a sentence.
    forget_long() {
        nl: "Haalt het project bij de aanwijzer van de lijst; het bestand zelf blijft.",
        en: "Takes the project at the pointer off the list; the file itself stays.",
    }
    /// Command in a few words.
    up() { nl: "omhoog", en: "up" }
    /// Command in a sentence.
    up_long() { nl: "Gaat een regel omhoog.", en: "Goes a line up." }
    /// Command in a few words.
    down() { nl: "omlaag", en: "down" }
    /// Command in a sentence.
    down_long() { nl: "Gaat een regel omlaag.", en: "Goes a line down." }
    /// Command in a few words.
    page_up() { nl: "bladzij omhoog", en: "page up" }
    /// Command in a sentence.
    page_up_long() { nl: "Gaat een scherm omhoog.", en: "Goes a screen up." }
    /// Command in a few words.
    page_down() { nl: "bladzij omlaag", en: "page down" }
    /// Command in a sentence.
    page_down_long() { nl: "Gaat een scherm omlaag.", en: "Goes a screen down." }

    /// Command in a few words.
    file_take() { nl: "kies", en: "choose" }
    /// Command in a sentence.
    file_take_long() {
        nl: "Kiest het bestand bij de aanwijzer, of gaat die map in.",
        en: "Chooses the file at the pointer, or goes into that folder.",
    }
    /// Command in a sentence.
    file_back_long() {
        nl: "Wist wat er getypt is; is dat niets, dan terug naar het vorige scherm.",
        en: "Clears what is typed; when that is nothing, back to the screen before.",
    }
    /// Command in a few words.
    file_outer() { nl: "map erboven", en: "folder above" }
    /// Command in a sentence.
    file_outer_long() { nl: "Gaat naar de map erboven.", en: "Goes to the folder above." }
    /// Command in a few words.
    file_enter() { nl: "map in", en: "into folder" }
    /// Command in a sentence.
    file_enter_long() {
        nl: "Gaat de map bij de aanwijzer in.",
        en: "Goes into the folder at the pointer.",
    }
    /// Command in a few words.
    next() { nl: "verder", en: "go on" }
    /// Command in a sentence.
    next_long() { nl: "Gaat naar de volgende stap.", en: "Goes to the next step." }
    /// Command in a few words.
    back() { nl: "terug", en: "back" }
    /// Command in a sentence.
    back_long() {
        nl: "Gaat naar de vorige stap; wat u koos, blijft staan.",
        en: "Goes to the step before; what you chose stays.",
    }
    /// Command in a few words.
    rows_up() { nl: "rijen terug", en: "rows back" }
    /// Command in a sentence.
    rows_up_long() { nl: "Schuift een rij omhoog.", en: "Scrolls a row up." }
    /// Command in a few words.
    rows_down() { nl: "meer rijen", en: "more rows" }
    /// Command in a sentence.
    rows_down_long() { nl: "Schuift een rij omlaag.", en: "Scrolls a row down." }
    /// Command in a few words.
    more_columns() { nl: "meer kolommen", en: "more columns" }
    /// Command in a sentence.
    more_columns_long() {
        nl: "Schuift een kolom naar rechts; na de laatste weer vooraan.",
        en: "Scrolls a column to the right; after the last from the first.",
    }
    /// Command in a few words.
    fewer_columns() { nl: "kolommen terug", en: "columns back" }
    /// Command in a sentence.
    fewer_columns_long() { nl: "Schuift een kolom naar links.", en: "Scrolls a column to the left." }
    /// Command in a sentence.
    codebook_next_long() {
        nl: "Gaat verder met het codeboek bij de aanwijzer.",
        en: "Goes on with the codebook at the pointer.",
    }
    /// Command in a few words.
    another() { nl: "ander codeboek", en: "another codebook" }
    /// Command in a sentence.
    another_long() {
        nl: "Kiest een codeboek uit een bestand (.json).",
        en: "Chooses a codebook from a file (.json).",
    }
    /// Command in a few words.
    faults_up() { nl: "fouten terug", en: "faults back" }
    /// Command in a sentence.
    faults_up_long() {
        nl: "Bladert terug in wat eronder staat.",
        en: "Turns back in what stands below.",
    }
    /// Command in a few words.
    faults_down() { nl: "meer fouten", en: "more faults" }
    /// Command in a sentence.
    faults_down_long() {
        nl: "Bladert verder in wat eronder staat.",
        en: "Turns on in what stands below.",
    }
    /// Command in a few words.
    column_take() { nl: "kies of verder", en: "choose or go on" }
    /// Command in a sentence.
    column_take_long() {
        nl: "Laat een rol kiezen voor de kolom; op de regel «Verder» naar de volgende stap.",
        en: "Lets you choose a role for the column; on the line «Go on» to the next step.",
    }
    /// Command in a few words.
    next_role() { nl: "andere rol", en: "other role" }
    /// Command in a sentence.
    next_role_long() {
        nl: "Geeft de kolom de volgende rol.",
        en: "Gives the column the next role.",
    }
    /// Command in a few words.
    previous_role() { nl: "vorige rol", en: "role before" }
    /// Command in a sentence.
    previous_role_long() {
        nl: "Geeft de kolom de vorige rol.",
        en: "Gives the column the role before.",
    }
    /// Command in a few words.
    respondent() { nl: "respondent", en: "respondent" }
    /// Command in a sentence.
    respondent_long() {
        nl: "De kolom zegt wie antwoordde: een nummer of code.",
        en: "The column says who answered: a number or code.",
    }
    /// Command in a few words.
    group() { nl: "groep", en: "group" }
    /// Command in a sentence.
    group_long() {
        nl: "De kolom zegt in welke groep iemand zit: de matrix splitst daarnaar uit.",
        en: "The column says in which group somebody is: the matrix is split by it.",
    }
    /// Command in a few words.
    variable() { nl: "kenmerk", en: "variable" }
    /// Command in a sentence.
    variable_long() {
        nl: "De kolom is een kenmerk van de respondent, zoals functie of jaren ervaring.",
        en: "The column is a variable of the respondent, such as position or years of experience.",
    }
    /// Command in a few words.
    leave_out() { nl: "weglaten", en: "leave out" }
    /// Command in a sentence.
    leave_out_long() {
        nl: "De kolom komt niet in het project.",
        en: "The column does not go into the project.",
    }
    /// Command in a few words.
    first() { nl: "begin", en: "first" }
    /// Command in a sentence.
    first_long() { nl: "Gaat naar de eerste kolom.", en: "Goes to the first column." }
    /// Command in a few words.
    last() { nl: "naar Verder", en: "to Go on" }
    /// Command in a sentence.
    last_long() { nl: "Gaat naar de regel «Verder».", en: "Goes to the line «Go on»." }
    /// Command in a few words.
    detail_take() { nl: "verder", en: "go on" }
    /// Command in a sentence.
    detail_take_long() {
        nl: "Gaat naar de volgende regel; op de laatste wordt het project gemaakt.",
        en: "Goes to the next line; on the last the project is made.",
    }

    /// What the program is, beside its name.
    about() {
        nl: "open antwoorden coderen, van enquête tot Bijlage 1",
        en: "coding open answers, from survey to appendix",
    }
    /// Row of the start screen.
    row_new() { nl: "Nieuw project", en: "New project" }
    /// What it does.
    row_new_what() {
        nl: "van een bestand met antwoorden (Excel of CSV)",
        en: "from a file with answers (Excel or CSV)",
    }
    /// Row of the start screen.
    row_open() { nl: "Project openen…", en: "Open a project…" }
    /// What it does.
    row_open_what() { nl: "een bestand dat eindigt op .duiding", en: "a file that ends in .duiding" }
    /// Row of the start screen.
    row_example() { nl: "Voorbeeld openen", en: "Open the example" }
    /// What it does.
    row_example_what() {
        nl: "verzonnen antwoorden, om te proberen",
        en: "made-up answers, to try things on",
    }
    /// Heading of the projects that were open before.
    earlier() { nl: "Eerder geopend", en: "Opened before" }
    /// There are none.
    none_earlier() {
        nl: "Hier komen uw projecten te staan zodra u er een geopend hebt.",
        en: "Your projects will be here once you have opened one.",
    }
    /// Progress of the only coder of a project.
    coded_by(coder, coded, total) {
        nl: "{coder}: {coded} van {total} gecodeerd",
        en: "{coder}: {coded} of {total} coded",
    }
    /// The file of a project is not there.
    gone() {
        nl: "het bestand is weg of verplaatst",
        en: "the file is gone or moved",
    }
    /// After taking a project off the list.
    forgotten(title) {
        nl: "Van de lijst: {title}. Het bestand zelf is er nog.",
        en: "Off the list: {title}. The file itself is still there.",
    }
    /// A number without a project.
    no_such_recent(number) {
        nl: "Er is geen eerder project {number}.",
        en: "There is no earlier project {number}.",
    }
    /// How long ago.
    ago_now() { nl: "zojuist", en: "just now" }
    /// How long ago.
    ago_minutes(count) { nl: "{count} min geleden", en: "{count} min ago" }
    /// How long ago.
    ago_hours(count) { nl: "{count} uur geleden", en: "{count} h ago" }
    /// How long ago.
    ago_day() { nl: "1 dag geleden", en: "1 day ago" }
    /// How long ago.
    ago_days(count) { nl: "{count} dagen geleden", en: "{count} days ago" }
    /// How long ago.
    ago_weeks(count) { nl: "{count} weken geleden", en: "{count} weeks ago" }
    /// How long ago.
    ago_months(count) { nl: "{count} maanden geleden", en: "{count} months ago" }
    /// What the help says below the keys.
    legend() {
        nl: "Van eerdere projecten onthoudt Duiding op deze computer alleen de titel, de plaats van het bestand, en, als er één iemand codeert, wie dat is en hoe ver; geen antwoorden en geen codes.",
        en: "Of earlier projects Duiding keeps on this computer only the title, the place of the file and, when one person codes in it, who that is and how far; no answers and no codes.",
    }

    /// Title of the steps to a new project.
    new_project() { nl: "Nieuw project", en: "New project" }
    /// Title of choosing a project.
    open_project() { nl: "Project openen", en: "Open a project" }
    /// Which step.
    step_of(step, steps) { nl: "stap {step} van {steps}", en: "step {step} of {steps}" }
    /// Name of a step.
    step_file() { nl: "bestand", en: "file" }
    /// Name of a step.
    step_preview() { nl: "bekijken", en: "look" }
    /// Name of a step.
    step_codebook() { nl: "codeboek", en: "codebook" }
    /// Name of a step.
    step_columns() { nl: "kolommen", en: "columns" }
    /// Name of a step.
    step_details() { nl: "gegevens", en: "details" }

    /// What is to be chosen.
    choose_answers() {
        nl: "Kies het bestand met de antwoorden (csv, txt, tsv, xlsx, xls of ods)",
        en: "Choose the file with the answers (csv, txt, tsv, xlsx, xls or ods)",
    }
    /// What is to be chosen.
    choose_codebook() { nl: "Kies het codeboek (json)", en: "Choose the codebook (json)" }
    /// What is to be chosen.
    choose_project() { nl: "Kies het project (duiding)", en: "Choose the project (duiding)" }
    /// Label of what is typed.
    typed() { nl: "Zoek of pad", en: "Find or path" }
    /// Row of the folder above.
    outer_folder() { nl: ".. (map erboven)", en: ".. (folder above)" }
    /// Row of the user's own folder.
    home_folder() { nl: "~ (uw eigen map)", en: "~ (your own folder)" }
    /// Nothing in a folder.
    no_files(endings) {
        nl: "Geen bestanden van deze soort hier ({endings}).",
        en: "No files of this kind here ({endings}).",
    }
    /// Nothing that fits what is typed.
    no_such_name() {
        nl: "Niets met deze naam; Esc wist wat u typte.",
        en: "Nothing of this name; Esc clears what you typed.",
    }
    /// A folder that cannot be read.
    folder_refused(folder, reason) {
        nl: "De map {folder} kan niet worden gelezen ({reason}); kies een andere.",
        en: "The folder {folder} cannot be read ({reason}); choose another.",
    }
    /// A path that is not there.
    no_such_path(path) {
        nl: "{path} bestaat niet; controleer het pad.",
        en: "{path} does not exist; check the path.",
    }
    /// A file of another kind.
    other_kind(path, endings) {
        nl: "{path} is niet van de goede soort; het moet eindigen op {endings}.",
        en: "{path} is not of the right kind; it must end in {endings}.",
    }
    /// Work in the background.
    reading(file) { nl: "Leest {file}", en: "Reading {file}" }
    /// Work in the background.
    opening(file) { nl: "Opent {file}", en: "Opening {file}" }
    /// Work in the background.
    making(file) { nl: "Maakt {file}", en: "Making {file}" }
    /// Work in the background.
    looking_at_columns() { nl: "Kijkt welke kolom wat is", en: "Seeing which column is what" }

    /// Size of a table.
    size(rows, columns) { nl: "{rows} rijen, {columns} kolommen", en: "{rows} rows, {columns} columns" }
    /// The header row.
    header_rows(count) {
        nl: "namen van kolommen uit {count} rijen samengevoegd",
        en: "names of columns joined from {count} rows",
    }
    /// Which columns are in sight.
    columns_in_sight(first, last, all) {
        nl: "kolom {first}-{last} van {all}",
        en: "columns {first}-{last} of {all}",
    }

    /// The bundled codebook, when it cannot be read.
    bundled() { nl: "meegeleverd codeboek", en: "codebook that comes along" }
    /// What a codebook holds.
    codebook_holds(questions, themes) {
        nl: "{questions} vragen, {themes} thema's",
        en: "{questions} questions, {themes} themes",
    }
    /// The bundled codebook in the list.
    bundled_holds(questions) {
        nl: "meegeleverd, {questions} vragen",
        en: "comes along, {questions} questions",
    }
    /// Row for another codebook.
    another_codebook() {
        nl: "Een ander codeboek, uit een bestand…",
        en: "Another codebook, from a file…",
    }
    /// Frame title: the questions of the codebook.
    questions_in() { nl: "Vragen in dit codeboek", en: "Questions in this codebook" }
    /// Frame title: the faults of a codebook.
    faults_in(file) { nl: "Zo kan {file} niet", en: "{file} will not do like this" }
    /// How to scroll.
    scroll(up, down) { nl: "{up} {down} bladert", en: "{up} {down} scrolls" }
    /// A codebook with faults in the list.
    has_faults(count) { nl: "kan zo niet, fouten: {count}", en: "will not do, faults: {count}" }
    /// After choosing a codebook file with faults.
    faults_found(count) {
        nl: "Het codeboek heeft fouten ({count}); verbeter het bestand en kies het opnieuw, of neem een ander.",
        en: "The codebook has faults ({count}); mend the file and choose it again, or take another.",
    }

    /// Column heading.
    heading_column() { nl: "Kolom", en: "Column" }
    /// Column heading.
    heading_role() { nl: "Rol", en: "Role" }
    /// Column heading.
    heading_samples() { nl: "Wat erin staat", en: "What is in it" }
    /// Role of a column.
    role_respondent() { nl: "respondent", en: "respondent" }
    /// Role of a column.
    role_group() { nl: "groep", en: "group" }
    /// Role of a column.
    role_variable() { nl: "kenmerk", en: "variable" }
    /// Role of a column.
    role_long_question() { nl: "vraag (rij per antwoord)", en: "question (row an answer)" }
    /// Role of a column.
    role_long_answer() { nl: "antwoord (rij per antwoord)", en: "answer (row an answer)" }
    /// Role of a column.
    role_skip() { nl: "– weglaten", en: "– leave out" }
    /// Role of a column, with the reason.
    role_skip_personal() { nl: "– weg: wijst personen aan", en: "– out: identifies people" }
    /// Role of a column, with the reason.
    role_skip_system() { nl: "– weg: enquêteprogramma", en: "– out: survey program" }
    /// Role of a column, with the reason.
    role_skip_open() { nl: "– weg: bij geen vraag", en: "– out: of no question" }
    /// Role of a column, with the reason.
    role_skip_empty() { nl: "– weg: leeg", en: "– out: empty" }
    /// Role of a column, with the reason.
    role_skip_varies() { nl: "– weg: wisselt per rij", en: "– out: differs by row" }
    /// Title of the list of roles.
    which_role(column) { nl: "Wat is kolom {column}?", en: "What is column {column}?" }
    /// The line that goes to the next step.
    go_on() { nl: "Verder", en: "Go on" }
    /// The same, while there is a fault.
    not_yet() { nl: "Verder kan nog niet", en: "Going on cannot be done yet" }
    /// What comes of the roles: the respondents.
    comes_respondents(count, column) {
        nl: "{count} respondenten, te herkennen aan {column}",
        en: "{count} respondents, known by {column}",
    }
    /// The same without a column.
    comes_rows(count) {
        nl: "{count} respondenten, genummerd naar hun rij; is er een kolom met een nummer of code?",
        en: "{count} respondents, numbered by their row; is there a column with a number or code?",
    }
    /// What comes of the roles: the groups.
    comes_groups(values) { nl: "groepen: {values}", en: "groups: {values}" }
    /// A group with how many respondents it has.
    group_size(name, count) { nl: "{name} {count}", en: "{name} {count}" }
    /// Respondents without a group.
    group_empty(count) { nl: "zonder {count}", en: "without {count}" }
    /// No groups.
    comes_no_groups() { nl: "geen groepen", en: "no groups" }
    /// No groups while the codebook has them.
    comes_no_groups_but(groups) {
        nl: "geen groepen, terwijl het codeboek {groups} onderscheidt",
        en: "no groups, while the codebook tells {groups} apart",
    }
    /// What comes of the roles: a question.
    comes_question(heading, answers, columns) {
        nl: "{heading}: {answers} antwoorden uit {columns}",
        en: "{heading}: {answers} answers from {columns}",
    }
    /// The same in long form.
    comes_question_long(heading, answers) {
        nl: "{heading}: {answers} antwoorden",
        en: "{heading}: {answers} answers",
    }
    /// Texts that count as no answer.
    comes_no_answers(count) {
        nl: ", {count} keer «geen antwoord»",
        en: ", {count} times «no answer»",
    }
    /// Questions without a column.
    comes_no_column(headings) { nl: "zonder kolom: {headings}", en: "without a column: {headings}" }
    /// A column that looks like a closed question.
    comes_closed(column, count) {
        nl: "{column} lijkt een gesloten vraag ({count} verschillende antwoorden)",
        en: "{column} looks like a closed question ({count} different answers)",
    }
    /// A column that identifies people and is taken over.
    comes_personal(column) {
        nl: "{column} lijkt personen aan te wijzen en komt zo in het project",
        en: "{column} seems to identify people and goes into the project like this",
    }
    /// Rows about other questions.
    comes_passed_over(rows) {
        nl: "{rows} rijen gaan over vragen die niet in het codeboek staan",
        en: "{rows} rows are about questions that are not in the codebook",
    }
    /// The header was found elsewhere.
    comes_header(row) {
        nl: "de namen van de kolommen staan op regel {row}",
        en: "the names of the columns are on row {row}",
    }
    /// Columns by letter, more than one.
    columns_named(letters) { nl: "kolom {letters}", en: "column {letters}" }
    /// More lines than fit.
    comes_more(count) { nl: "… en nog {count}", en: "… and {count} more" }
    /// No column holds answers.
    fault_no_question() {
        nl: "Geen kolom heeft antwoorden op een vraag van het codeboek. Geef de kolom met open antwoorden de vraag die erbij hoort; past geen enkele vraag, ga dan terug en kies een ander codeboek.",
        en: "No column has answers to a question of the codebook. Give the column with open answers the question it belongs to; when no question fits, go back and choose another codebook.",
    }
    /// The same, with other sheets in the workbook.
    fault_other_sheets(sheets) {
        nl: "Niet gelezen werkbladen: {sheets}; staan de antwoorden daar, zet dat blad dan vooraan in de werkmap.",
        en: "Sheets not read: {sheets}; when the answers are there, put that sheet first in the workbook.",
    }
    /// In long form without a respondent.
    fault_no_respondent() {
        nl: "Elke rij is één antwoord, maar geen kolom zegt van wie; geef de kolom met het nummer van de respondent die rol.",
        en: "Every row is one answer, but no column says whose; give the column with the respondent's number that role.",
    }

    /// Field of the last step.
    field_name() { nl: "Uw naam of initialen", en: "Your name or initials" }
    /// Why it is asked.
    field_name_why() {
        nl: "Staat bij elke code, zodat u met een tweede codeur kunt vergelijken.",
        en: "Stands with each code, so that you can compare with a second coder.",
    }
    /// Field of the last step.
    field_title() { nl: "Titel van het onderzoek", en: "Title of the study" }
    /// Why it is asked.
    field_title_why() { nl: "Komt boven de schermen en de bijlage.", en: "Goes above screens and appendix." }
    /// Field of the last step.
    field_file() { nl: "Bestand van het project", en: "File of the project" }
    /// Why it is asked.
    field_file_why() {
        nl: "Antwoorden, codeboek en codes in één bestand; niet versleuteld.",
        en: "Answers, codebook and codes in one file; not encrypted.",
    }
    /// The line that makes the project.
    make() { nl: "Project maken en openen", en: "Make and open the project" }
    /// A name is needed.
    name_needed() { nl: "Vul eerst uw naam of initialen in.", en: "First fill in your name or initials." }
    /// A title is needed.
    title_needed() { nl: "Geef het onderzoek een titel.", en: "Give the study a title." }
    /// A file name is needed.
    file_needed() { nl: "Geef het project een bestandsnaam.", en: "Give the project a file name." }
    /// The file is there already.
    ask_other_name(path, free) {
        nl: "{path} bestaat al en blijft zoals het is. Het nieuwe project {free} noemen?",
        en: "{path} exists already and is left as it is. Call the new project {free}?",
    }
    /// After making a project.
    made(path) { nl: "Project gemaakt: {path}", en: "Project made: {path}" }

    /// Title of the list of coders.
    who_codes() { nl: "Wie gaat er coderen?", en: "Who is going to code?" }
    /// Row for somebody who is not in the list.
    new_coder() { nl: "Nieuwe codeur…", en: "New coder…" }
    /// Who was at work last.
    last_time() { nl: "vorige keer", en: "last time" }
    /// Prompt for the coder's name.
    ask_name() { nl: "Uw naam of initialen", en: "Your name or initials" }
    /// What the keys of that prompt do.
    name_keys() {
        nl: "Enter begin · Esc terug · de naam staat bij elke code",
        en: "Enter start · Esc back · the name stands with each code",
    }
}
