//! Texts of making a package for a second coder, and of bringing one back.

messages! {
    /// Title of the dialogue.
    title() { nl: "Pakket voor een tweede codeur", en: "Package for a second coder" }
    /// Name of a field.
    field_part() { nl: "Antwoorden", en: "Answers" }
    /// Name of a field.
    field_size() { nl: "Hoeveel", en: "How many" }
    /// Name of a field.
    field_seed() { nl: "Startgetal", en: "Seed" }
    /// Name of a field.
    field_suggestions() { nl: "Voorstellen", en: "Suggestions" }
    /// Name of a field.
    field_file() { nl: "Naam", en: "Name" }
    /// All answers go along.
    all() { nl: "alle", en: "all" }
    /// A part of them.
    part() { nl: "een steekproef", en: "a sample" }
    /// No suggestions.
    without() { nl: "zonder", en: "without" }
    /// Suggestions.
    with() { nl: "met", en: "with" }
    /// What the package is called.
    file_name(project) { nl: "{project}-tweede-codeur.duiding", en: "{project}-second-coder.duiding" }
    /// How many answers that is.
    comes_to(answers, of) {
        nl: "{answers} van [het ene antwoord|de {of} antwoorden], per vraag en groep naar verhouding geloot.",
        en: "{answers} of [the one answer|the {of} answers], drawn in proportion by question and group.",
    }
    /// The same when it is all of them.
    comes_to_all(of) {
        nl: "[Het ene antwoord|Alle {of} antwoorden].",
        en: "[The one answer|All {of} answers].",
    }
    /// What was typed makes no sense.
    no_sample() {
        nl: "Vul bij Hoeveel een percentage in (25%) of een aantal (120), en bij Startgetal een getal.",
        en: "Fill in a percentage (25%) or a number (120) at How many, and a number at Seed.",
    }
    /// The sample is empty.
    nothing_drawn() {
        nl: "Zo gaat er geen enkel antwoord mee; kies een groter deel.",
        en: "Like this not one answer goes along; choose a larger part.",
    }
    /// No name.
    no_name() { nl: "Geef het pakket een naam.", en: "Give the package a name." }
    /// There is a file of that name.
    exists() {
        nl: "Er is al een bestand met deze naam, en dat blijft zoals het is; kies een andere naam.",
        en: "There is a file of this name already, and it is left as it is; choose another name.",
    }
    /// What is not in it.
    nothing_of_yours() {
        nl: "Uw codes, memo's en voorbeelden gaan niet mee.",
        en: "Your codes, memos and examples do not go along.",
    }
    /// Keys at a field with choices.
    keys_choice() {
        nl: "←→ kies · ↑↓ veld · Enter maak het pakket · Esc annuleer",
        en: "←→ choose · ↑↓ field · Enter make the package · Esc cancel",
    }
    /// Keys at a field to type in.
    keys_typed() {
        nl: "typ · ↑↓ veld · Enter maak het pakket · Esc annuleer",
        en: "type · ↑↓ field · Enter make the package · Esc cancel",
    }
    /// Title of the list of packages.
    which_package() { nl: "Welk pakket terughalen?", en: "Bring back which package?" }
    /// The last of that list.
    another_file() { nl: "een ander bestand…", en: "another file…" }
    /// What the report is called.
    report_name() { nl: "overeenstemming.docx", en: "agreement.docx" }
    /// Asked for the path of the report.
    ask_report() { nl: "Verslag (.docx, .xlsx, .csv of .md)", en: "Report (.docx, .xlsx, .csv or .md)" }
    /// The figures are still being made.
    not_counted_yet() {
        nl: "De cijfers worden nog berekend; probeer het zo nog eens.",
        en: "The figures are still being computed; try again in a moment.",
    }
    /// There is no such file.
    no_package(path) {
        nl: "{path} is er niet; kijk de map en de naam na.",
        en: "{path} is not there; check the folder and the name.",
    }
    /// Asked for the path of a package.
    ask_package() { nl: "Pakket (map en naam)", en: "Package (folder and name)" }
}
