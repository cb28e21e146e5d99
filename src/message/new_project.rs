//! Texts of the steps to a new project: the answers, the codebook, the columns and the details.

pub use super::start::{
    back, down, down_long, page_down, page_down_long, page_up, page_up_long, up, up_long,
};

messages! {
    /// Where a command works.
    scope_preview() { nl: "nieuw project: antwoorden bekijken", en: "new project: the answers" }
    /// Where a command works.
    scope_codebook() { nl: "nieuw project: codeboek", en: "new project: codebook" }
    /// Where a command works.
    scope_columns() { nl: "nieuw project: kolommen", en: "new project: columns" }
    /// Where a command works.
    scope_details() { nl: "nieuw project: gegevens", en: "new project: details" }
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

    /// Command in a few words.
    next() { nl: "verder", en: "go on" }
    /// Command in a sentence.
    next_long() { nl: "Gaat naar de volgende stap.", en: "Goes to the next step." }
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

    /// Title of the steps to a new project.
    new_project() { nl: "Nieuw project", en: "New project" }
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

    /// Work in the background.
    looking_at_columns() { nl: "Kijkt welke kolom wat is", en: "Seeing which column is what" }

    /// Size of a table.
    size(rows, columns) { nl: "{rows} [rij|rijen], {columns} [kolom|kolommen]", en: "{rows} [row|rows], {columns} [column|columns]" }
    /// The header row.
    header_rows(count) {
        nl: "namen van kolommen uit {count} [rij|rijen] samengevoegd",
        en: "names of columns joined from {count} [row|rows]",
    }
    /// Which columns are in sight.
    columns_in_sight(first, last, all) {
        nl: "kolom {first}-{last} van {all}",
        en: "columns {first}-{last} of {all}",
    }

    /// What a codebook holds.
    codebook_holds(questions, themes) {
        nl: "{questions} [vraag|vragen], {themes} [thema|thema's]",
        en: "{questions} [question|questions], {themes} [theme|themes]",
    }
    /// A bundled codebook in the list.
    bundled_holds(questions) {
        nl: "meegeleverd, {questions} [vraag|vragen]",
        en: "comes along, {questions} [question|questions]",
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
        nl: "{count} [respondent|respondenten], te herkennen aan {column}",
        en: "{count} [respondent|respondents], known by {column}",
    }
    /// The same without a column.
    comes_rows(count) {
        nl: "{count} [respondent|respondenten], genummerd naar hun rij; is er een kolom met een nummer of code?",
        en: "{count} [respondent|respondents], numbered by their row; is there a column with a number or code?",
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
        nl: "{heading}: {answers} [antwoord|antwoorden] uit {columns}",
        en: "{heading}: {answers} [answer|answers] from {columns}",
    }
    /// The same in long form.
    comes_question_long(heading, answers) {
        nl: "{heading}: {answers} [antwoord|antwoorden]",
        en: "{heading}: {answers} [answer|answers]",
    }
    /// Texts that count as no answer.
    comes_no_answers(count) {
        nl: ", {count} keer «geen antwoord»",
        en: ", {count} [time|times] «no answer»",
    }
    /// Questions without a column.
    comes_no_column(headings) { nl: "zonder kolom: {headings}", en: "without a column: {headings}" }
    /// A column that looks like a closed question.
    comes_closed(column, count) {
        nl: "{column} lijkt een gesloten vraag ({count} [antwoord|verschillende antwoorden])",
        en: "{column} looks like a closed question ({count} [answer|different answers])",
    }
    /// A column that identifies people and is taken over.
    comes_personal(column) {
        nl: "{column} lijkt personen aan te wijzen en komt zo in het project",
        en: "{column} seems to identify people and goes into the project like this",
    }
    /// Rows about other questions.
    comes_passed_over(rows) {
        nl: "{rows} [rij gaat|rijen gaan] over vragen die niet in het codeboek staan",
        en: "{rows} [row is|rows are] about questions that are not in the codebook",
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
}
