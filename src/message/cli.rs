//! Texts of the command line.

messages! {
    /// What the program is.
    about() {
        nl: "Duiding: open antwoorden uit een enquête coderen en de themamatrix maken.",
        en: "Duiding: code open survey answers and make the theme matrix.",
    }
    /// Heading of the usage line.
    help_usage() { nl: "Gebruik:", en: "Usage:" }
    /// Heading of the arguments.
    help_arguments() { nl: "Argumenten", en: "Arguments" }
    /// Heading of the subcommands.
    help_commands() { nl: "Opdrachten", en: "Commands" }
    /// What `demo` does.
    about_demo() {
        nl: "Maakt het voorbeeldproject (synthetische gegevens) en opent het",
        en: "Makes the example project (synthetic data) and opens it",
    }
    /// What `new` does.
    about_new() {
        nl: "Maakt een project van een codeboek en een bestand met antwoorden",
        en: "Makes a project of a codebook and a file with answers",
    }
    /// What `suggest` does.
    about_suggest() {
        nl: "Schrijft per antwoord de voorgestelde thema's met de woorden erachter",
        en: "Writes the suggested themes of each answer with the words behind them",
    }
    /// What `codings` does.
    about_codings() { nl: "Codes inlezen of wegschrijven", en: "Reads or writes codings" }
    /// What `codings import` does.
    about_codings_import() {
        nl: "Leest codes van een codeur in (respondent,question,theme)",
        en: "Reads the codings of a coder (respondent,question,theme)",
    }
    /// What `codings export` does.
    about_codings_export() {
        nl: "Schrijft de codes van een codeur; een leeg thema is: gezien, geen thema",
        en: "Writes the codings of a coder; an empty theme is: seen, no theme",
    }
    /// What `codebook` does.
    about_codebook() { nl: "Het codeboek van een project", en: "The codebook of a project" }
    /// What `codebook export` does.
    about_codebook_export() {
        nl: "Schrijft het codeboek zoals het nu geldt, met alle wijzigingen",
        en: "Writes the codebook as it is in force now, with all changes",
    }
    /// A codebook under another ending.
    only_json(path) {
        nl: "een codeboek wordt als .json geschreven; noem {path} anders, bijvoorbeeld codeboek.json",
        en: "a codebook is written as .json; call {path} something else, codebook.json for instance",
    }
    /// What `export` does.
    about_export() {
        nl: "Schrijft de themamatrix (.docx, .xlsx, .md, .csv of .json)",
        en: "Writes the theme matrix (.docx, .xlsx, .md, .csv or .json)",
    }
    /// What `check` does.
    about_check() {
        nl: "Controleert een codeboek, een project, antwoorden of instellingen",
        en: "Checks a codebook, a project, answers or settings",
    }
    /// What `keys` does.
    about_keys() { nl: "Toont alle toetsen", en: "Shows all keys" }
    /// What `config` does.
    about_config() {
        nl: "Toont de instellingen en waar ze staan, met alles wat eraan mankeert",
        en: "Shows the settings and where they are, with everything that is wrong with them",
    }
    /// Argument.
    arg_config_write() {
        nl: "maakt het bestand met instellingen, alles erin uitgelegd",
        en: "makes the settings file, with everything in it explained",
    }
    /// Argument.
    arg_config_template() {
        nl: "toont dat bestand en schrijft niets",
        en: "shows that file and writes nothing",
    }
    /// Argument.
    arg_keys_format() {
        nl: "text (standaard, met uw eigen toetsen) of markdown (de toetsen zoals ze bedoeld zijn)",
        en: "text (default, with your own keys) or markdown (the keys as they were meant)",
    }
    /// Argument.
    arg_colours() {
        nl: "kleuren: terminal, dark (donker), light (licht) of mono (zonder)",
        en: "colours: terminal, dark, light or mono (none)",
    }
    /// Argument.
    arg_no_mouse() {
        nl: "laat de muis aan de terminal, om tekst te selecteren",
        en: "leaves the mouse to the terminal, to select text",
    }
    /// Title of the page of keys.
    keys_title() { nl: "Toetsen", en: "Keys" }
    /// Where the page of keys came from.
    keys_made(command) {
        nl: "Gemaakt met `{command}` uit de tabel van opdrachten; niet met de hand wijzigen.",
        en: "Made with `{command}` from the table of commands; not to be changed by hand.",
    }
    /// How the page of keys is used.
    keys_about(help, all) {
        nl: "In het programma toont `{help}` de toetsen van het scherm waarop u bent en zoekt `{all}` in alles wat daar kan. Eigen toetsen: `duiding config --write` maakt het bestand waarin u ze zet.",
        en: "In the program `{help}` shows the keys of the screen you are on and `{all}` searches everything that can be done there. Keys of your own: `duiding config --write` makes the file to put them in.",
    }
    /// Heading.
    keys_key() { nl: "Toets", en: "Key" }
    /// Heading.
    keys_what() { nl: "Wat", en: "What" }
    /// Heading.
    keys_why() { nl: "Uitleg", en: "Explanation" }
    /// Below the table, where own keys are in it.
    keys_own(path) { nl: "* uw eigen toets, uit {path}", en: "* your own key, from {path}" }
    /// Argument.
    arg_project() { nl: "het projectbestand (.duiding)", en: "the project file (.duiding)" }
    /// Argument.
    arg_new_project() { nl: "het project dat wordt gemaakt", en: "the project to make" }
    /// Argument.
    arg_demo_folder() {
        nl: "map voor het voorbeeld (anders: duiding-voorbeeld)",
        en: "folder for the example (otherwise: duiding-voorbeeld)",
    }
    /// Argument.
    arg_codebook(names) {
        nl: "het codeboek (.json), of een meegeleverd: {names}",
        en: "the codebook (.json), or one that comes along: {names}",
    }
    /// Argument.
    arg_answers() {
        nl: "de antwoorden (.csv, .xlsx, .xls, .ods)",
        en: "the answers (.csv, .xlsx, .xls, .ods)",
    }
    /// Argument.
    arg_suggest_answers() {
        nl: "het bestand met antwoorden; met - of zonder: van de standaardinvoer",
        en: "the file with answers; with - or without: from standard input",
    }
    /// Argument.
    arg_id() { nl: "kolom met de respondent", en: "column with the respondent" }
    /// Argument.
    arg_group() { nl: "kolom met de groep (intern, extern)", en: "column with the group (intern, extern)" }
    /// Argument.
    arg_map() {
        nl: "kolom met de antwoorden op een vraag; vaker te geven",
        en: "column with the answers to a question; can be repeated",
    }
    /// Argument.
    arg_title() {
        nl: "titel van het onderzoek (anders: de naam van het bestand)",
        en: "title of the study (otherwise: the name of the file)",
    }
    /// Argument.
    arg_format() { nl: "csv (standaard) of jsonl", en: "csv (default) or jsonl" }
    /// Argument.
    arg_codes() {
        nl: "de codes (.csv, .xlsx, .xls, .ods)",
        en: "the codings (.csv, .xlsx, .xls, .ods)",
    }
    /// Argument.
    arg_coder() { nl: "naam van de codeur", en: "name of the coder" }
    /// Argument.
    arg_output() { nl: "het bestand dat wordt geschreven", en: "the file to write" }
    /// Argument.
    arg_layout() {
        nl: "bijlage1 (standaard) of extended, met aantallen en intervallen",
        en: "bijlage1 (default) or extended, with numbers and intervals",
    }
    /// Argument.
    arg_by() {
        nl: "andere variabele om naar uit te splitsen",
        en: "another variable to split by",
    }
    /// Argument.
    arg_check() { nl: "het bestand", en: "the file" }
    /// Argument.
    arg_check_codebook() {
        nl: "codeboek waarbij de antwoorden moeten passen",
        en: "codebook that the answers must fit",
    }
    /// Argument.
    arg_lang() {
        nl: "taal: nl of en (anders: die van de instellingen, en anders nl)",
        en: "language: nl or en (otherwise that of the settings, and otherwise nl)",
    }
    /// Argument.
    arg_help() { nl: "toont deze hulp", en: "shows this help" }
    /// Argument.
    arg_version() { nl: "toont de versie", en: "shows the version" }

    /// Something needed is not there.
    usage_missing(missing) {
        nl: "er ontbreekt: {missing}; zie duiding --help",
        en: "missing: {missing}; see duiding --help",
    }
    /// A value that is not one of those possible.
    usage_value(value, argument, valid) {
        nl: "{value} kan niet bij {argument}; kies uit: {valid}",
        en: "{value} will not do for {argument}; choose from: {valid}",
    }
    /// A value that will not do.
    usage_bad_value(value, argument) {
        nl: "{value} kan niet bij {argument}; zie duiding --help",
        en: "{value} will not do for {argument}; see duiding --help",
    }
    /// An option without its value.
    usage_no_value(argument) {
        nl: "achter {argument} hoort een waarde; zie duiding --help",
        en: "{argument} wants a value; see duiding --help",
    }
    /// An option that was given twice or does not go with another.
    usage_twice(argument) {
        nl: "{argument} mag maar één keer, en niet bij elke opdracht; zie duiding --help",
        en: "{argument} goes once only and not with everything; see duiding --help",
    }
    /// An unknown word.
    usage_unknown(argument) {
        nl: "{argument} is hier onbekend; zie duiding --help",
        en: "{argument} is unknown here; see duiding --help",
    }
    /// A first word that is no command, with more words behind it.
    usage_no_command(first) {
        nl: "{first} is geen opdracht (en achter een project horen geen andere woorden); zie duiding --help",
        en: "{first} is no command (and a project takes no other words); see duiding --help",
    }
    /// Half a command.
    usage_incomplete() {
        nl: "de opdracht is niet compleet; zie duiding --help",
        en: "the command is incomplete; see duiding --help",
    }
    /// `--map` without `=`.
    usage_map(value) {
        nl: "--map {value}: schrijf VRAAG=KOLOM, bijvoorbeeld --map mandaat=\"Vraag 12\"",
        en: "--map {value}: write QUESTION=COLUMN, for instance --map mandaat=\"Question 12\"",
    }
    /// Started with nothing to open.
    start_how() {
        nl: "wat wilt u openen? Het voorbeeld: duiding demo · een project: duiding naam.duiding · een nieuw project: duiding new --help",
        en: "what do you want to open? The example: duiding demo · a project: duiding name.duiding · a new project: duiding new --help",
    }
    /// What all complaints begin with.
    complaint(sentence) { nl: "duiding: {sentence}", en: "duiding: {sentence}" }

    /// A folder cannot be made.
    cannot_make_folder(path, reason) {
        nl: "de map {path} kan niet worden gemaakt ({reason}); kies een map waarin u mag schrijven",
        en: "the folder {path} cannot be made ({reason}); choose a folder that you may write in",
    }
    /// Standard output refuses.
    cannot_write(reason) {
        nl: "de uitvoer kan niet worden geschreven ({reason}); kijk of de schijf vol is",
        en: "the output cannot be written ({reason}); check whether the disk is full",
    }
    /// Codings are written as CSV.
    only_csv(path) {
        nl: "codes worden als .csv geschreven; noem {path} anders, bijvoorbeeld codes.csv",
        en: "codings are written as .csv; call {path} something else, codes.csv for instance",
    }
    /// No codings to export.
    nothing_coded(path) {
        nl: "in {path} is nog niets gecodeerd; codeer eerst, of lees codes in met: duiding codings import",
        en: "nothing is coded in {path} yet; code first, or read codings with: duiding codings import",
    }
    /// More than one coder and no choice made.
    which_coder(names) {
        nl: "er zijn codes van {names}; kies er een met --coder",
        en: "there are codings of {names}; choose one with --coder",
    }
    /// An unknown coder.
    no_such_coder(name, names) {
        nl: "er zijn geen codes van {name}; wel van {names}",
        en: "there are no codings of {name}; there are of {names}",
    }
    /// An unknown variable.
    no_such_variable(name, names) {
        nl: "er is geen variabele {name}; wel {names}",
        en: "there is no variable {name}; there are {names}",
    }

    /// A project was made.
    project_made(path) { nl: "Project gemaakt: {path}", en: "Project made: {path}" }
    /// The project was there.
    project_there(path) { nl: "Project stond er al: {path}", en: "Project was there already: {path}" }
    /// How to go on.
    open_it(path) { nl: "Coderen: duiding {path}", en: "To code: duiding {path}" }
    /// After quitting the terminal program.
    farewell(path) {
        nl: "Alles is opgeslagen. Verder gaan: duiding {path}",
        en: "Everything is stored. To go on: duiding {path}",
    }
    /// After importing codings.
    codings_read(count, new, coder) {
        nl: "{count} [antwoord|antwoorden] met codes gelezen voor codeur {coder}; {new} nieuw of veranderd",
        en: "{count} [answer|answers] with codings read for coder {coder}; {new} new or changed",
    }
    /// Codings of texts that count as no answer.
    codings_idle(count) {
        nl: "overgeslagen: {count} [code|codes] bij tekst die volgens het codeboek als geen antwoord telt",
        en: "left out: {count} [coding|codings] of text that counts as no answer in the codebook",
    }
    /// After writing a file.
    written(path) { nl: "Geschreven: {path}", en: "Written: {path}" }
    /// A codebook is sound.
    codebook_sound(path, title, questions, themes, indicators) {
        nl: "{path} is in orde: codeboek «{title}» met {questions} [vraag|vragen], {themes} [thema|thema's] en {indicators} [indicator|indicatoren]",
        en: "{path} is sound: codebook «{title}» with {questions} [question|questions], {themes} [theme|themes] and {indicators} [indicator|indicators]",
    }
    /// An indicator of a codebook that hits too much.
    codebook_too_common(question, theme, what) {
        nl: "let op: {question}, thema «{theme}»: {what} Zet er een woord bij.",
        en: "note: {question}, theme «{theme}»: {what} Add a word to it.",
    }
    /// A project is sound.
    project_sound(path, title, respondents, answers, codings) {
        nl: "{path} is in orde: project «{title}» met {respondents} [respondent|respondenten], {answers} [antwoord|antwoorden] en {codings} [regel|regels] in het logboek",
        en: "{path} is sound: project «{title}» with {respondents} [respondent|respondents], {answers} [answer|answers] and {codings} [line|lines] in the log",
    }
    /// A table of answers can be read.
    answers_sound(path, rows, columns) {
        nl: "{path} is leesbaar: {rows} [rij|rijen] en {columns} [kolom|kolommen]; voeg --codebook toe om te zien wat welke kolom wordt",
        en: "{path} can be read: {rows} [row|rows] and {columns} [column|columns]; add --codebook to see what becomes of each column",
    }

    /// A file of the user's own where the example would write.
    demo_in_the_way(path) {
        nl: "{path} bestaat al en is niet van het voorbeeld; noem een andere map: duiding demo MAP",
        en: "{path} exists already and is not the example's; name another folder: duiding demo FOLDER",
    }
    /// First line of the example's report.
    demo_study(title, respondents, groups, questions, answers) {
        nl: "{title}: {respondents} [respondent|respondenten] ({groups}), {questions} open [vraag|vragen], {answers} [antwoord|antwoorden]",
        en: "{title}: {respondents} [respondent|respondents] ({groups}), {questions} open [question|questions], {answers} [answer|answers]",
    }
    /// Title of the example.
    demo_title() {
        nl: "Voorbeeldstudie (synthetische gegevens)",
        en: "Example study (synthetic data)",
    }
    /// Suggestions made.
    demo_suggested(with, total, same) {
        nl: "Suggesties: {with} van [{total} antwoord|{total} antwoorden] [krijgt|krijgen] een voorstel; bij {same} is dat precies wat codeur A koos",
        en: "Suggestions: {with} of [{total} answer|{total} answers] [gets|get] a proposal; for {same} that is exactly what coder A chose",
    }
    /// Progress of a coder.
    demo_progress(coder, coded, total) {
        nl: "Codeur {coder}: {coded} van {total} gecodeerd",
        en: "Coder {coder}: {coded} of {total} coded",
    }
    /// Heading of the frequencies.
    demo_frequencies(coder) {
        nl: "Frequenties volgens codeur {coder} (band, aandeel van wie antwoordde; daarnaast per groep)",
        en: "Frequencies by coder {coder} (band, share of those who answered; then by group)",
    }
}
