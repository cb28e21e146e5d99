//! Texts of the start screen, of choosing a file and of who codes.

messages! {
    /// Where a command works.
    scope_start() { nl: "startscherm", en: "start screen" }
    /// Where a command works.
    scope_files() { nl: "een bestand kiezen", en: "choosing a file" }
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
    /// Command in a few words.
    back() { nl: "terug", en: "back" }
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
    ago_days(count) { nl: "{count} [dag|dagen] geleden", en: "{count} [day|days] ago" }
    /// How long ago.
    ago_weeks(count) { nl: "{count} [week|weken] geleden", en: "{count} [week|weeks] ago" }
    /// How long ago.
    ago_months(count) { nl: "{count} [maand|maanden] geleden", en: "{count} [month|months] ago" }
    /// What the help says below the keys.
    legend() {
        nl: "Van eerdere projecten onthoudt Duiding op deze computer alleen de titel, de plaats van het bestand, en, als er één iemand codeert, wie dat is en hoe ver; geen antwoorden en geen codes.",
        en: "Of earlier projects Duiding keeps on this computer only the title, the place of the file and, when one person codes in it, who that is and how far; no answers and no codes.",
    }

    /// Title of choosing a project.
    open_project() { nl: "Project openen", en: "Open a project" }
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
    /// A name is needed.
    name_needed() { nl: "Vul eerst uw naam of initialen in.", en: "First fill in your name or initials." }
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
