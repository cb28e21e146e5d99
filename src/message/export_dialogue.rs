//! Texts of the dialogue that writes the matrix to a file.

messages! {
    /// Title of the dialogue.
    title() { nl: "Exporteren, in het Nederlands", en: "Export, in English" }
    /// Name of a field.
    field_format() { nl: "Bestand", en: "File type" }
    /// Name of a field.
    field_layout() { nl: "Indeling", en: "Layout" }
    /// Name of a field.
    field_whose() { nl: "Codes van", en: "Codes of" }
    /// Name of a field.
    field_order() { nl: "Volgorde", en: "Order" }
    /// Name of a field.
    field_file() { nl: "Naam", en: "Name" }
    /// What a format is for.
    about_docx() { nl: "Word: de bijlage", en: "Word: the appendix" }
    /// What a format is for.
    about_xlsx() { nl: "Excel: met de getallen", en: "Excel: with the numbers" }
    /// What a format is for.
    about_md() { nl: "platte tekst", en: "plain text" }
    /// What a format is for.
    about_csv() { nl: "voor andere programma's", en: "for other programs" }
    /// What a format is for.
    about_json() { nl: "alle cijfers, voor programma's", en: "all numbers, for programs" }
    /// A layout.
    layout_bijlage1() { nl: "Bijlage 1", en: "Bijlage 1" }
    /// A layout.
    layout_extended() { nl: "uitgebreid", en: "extended" }
    /// What a layout holds.
    about_bijlage1() { nl: "de zes kolommen", en: "the six columns" }
    /// What a layout holds.
    about_extended() { nl: "ook n, %, intervallen, verschil", en: "n, %, intervals, difference too" }
    /// The format does not look at the layout.
    about_any_layout() { nl: "maakt hier niet uit", en: "makes no difference here" }
    /// How much it will hold.
    holds(tables, themes) {
        nl: "{tables} [tabel|tabellen], {themes} [thema|thema's]",
        en: "{tables} [table|tables], {themes} [theme|themes]",
    }
    /// How its examples came about.
    examples(chosen, proposed, none) {
        nl: "voorbeelden: {chosen} gekozen, {proposed} voorgesteld, {none} zonder",
        en: "examples: {chosen} chosen, {proposed} proposed, {none} without",
    }
    /// Not everything is coded.
    warn_uncoded(count) {
        nl: "Nog {count} [antwoord|antwoorden] niet gecodeerd; de frequenties tellen alleen wat gecodeerd is.",
        en: "{count} [answer is|answers are] not coded yet; the frequencies count only what is coded.",
    }
    /// Nothing is coded.
    warn_nothing_coded() {
        nl: "Er is nog niets gecodeerd: de tabellen zijn leeg.",
        en: "Nothing is coded yet: the tables are empty.",
    }
    /// Groups are counted together.
    warn_pooled(groups) {
        nl: "Niet uitgesplitst naar {groups}: de gegevens noemen geen groep.",
        en: "Not split by {groups}: the data names no group.",
    }
    /// Examples nobody looked at.
    warn_proposed(count, key) {
        nl: "{count} [voorbeeld|voorbeelden] koos het programma: bekijk [het|ze] eerst op de matrix ({key}).",
        en: "{count} [example was|examples were] picked by the program: look at [it|them] on the matrix first ({key}).",
    }
    /// The file exists.
    warn_exists() {
        nl: "Dit bestand bestaat al; er wordt gevraagd of het vervangen mag worden.",
        en: "This file exists already; you will be asked whether it may be replaced.",
    }
    /// Above the picture.
    picture() { nl: "Zo begint het", en: "It begins like this" }
    /// More of it.
    picture_more(rows) { nl: "… en nog {rows} [rij|rijen]", en: "… and {rows} more [row|rows]" }
    /// What the keys do on a field with a choice.
    keys_choice() {
        nl: "↑↓ veld · ←→ kies · Enter schrijf · Esc toch niet",
        en: "↑↓ field · ←→ choose · Enter write · Esc never mind",
    }
    /// What the keys do on the file types.
    keys_format() {
        nl: "↑↓ veld · ←→ of beginletter kies · Enter schrijf · Esc toch niet",
        en: "↑↓ field · ←→ or first letter choose · Enter write · Esc never mind",
    }
    /// What the keys do on the name.
    keys_file() {
        nl: "↑↓ veld · typ de naam · Enter schrijf · Esc toch niet",
        en: "↑↓ field · type the name · Enter write · Esc never mind",
    }
    /// The name is empty.
    no_name() { nl: "Typ eerst een bestandsnaam.", en: "Type a file name first." }
}
