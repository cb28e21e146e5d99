//! Texts of the settings: what is wrong with the file, and what the file explains itself.

messages! {
    /// A fault of the file.
    fault(file, line, what) { nl: "{file}, regel {line}: {what}", en: "{file}, line {line}: {what}" }
    /// A fault of the file as a whole.
    fault_of_file(file, what) { nl: "{file}: {what}", en: "{file}: {what}" }
    /// The system does not give it.
    unreadable(reason) {
        nl: "het bestand kan niet worden gelezen ({reason}); kijk of het een gewoon bestand is dat u mag lezen",
        en: "the file cannot be read ({reason}); check that it is an ordinary file that you may read",
    }
    /// Another encoding.
    not_utf8() {
        nl: "het bestand is geen UTF-8; sla het in uw tekstverwerker op als platte tekst in UTF-8",
        en: "the file is not UTF-8; save it in your editor as plain text in UTF-8",
    }
    /// The same name twice.
    syntax_twice(name) {
        nl: "{name} staat er twee keer; haal een van de twee regels weg",
        en: "{name} is there twice; remove one of the two lines",
    }
    /// No value.
    syntax_value() {
        nl: "achter = staat geen waarde; schrijf een tekst tussen rechte aanhalingstekens (\"nl\"), true of false, of een lijst ([\"v\"])",
        en: "there is no value after =; write a text between straight quotes (\"nl\"), true or false, or a list ([\"v\"])",
    }
    /// A text that does not end.
    syntax_open_text() {
        nl: "de tekst is niet af: zet er een aanhalingsteken achter",
        en: "the text does not end: put a quote after it",
    }
    /// A heading that does not end.
    syntax_open_heading() {
        nl: "de kop is niet af: zet er ] achter, zoals in [keys]",
        en: "the heading does not end: put ] after it, as in [keys]",
    }
    /// A list that does not end, or misses a comma.
    syntax_open_list() {
        nl: "hier of vlak hierboven is een lijst niet af: zet een komma tussen de toetsen en ] erachter, zoals in [\"v\", \"Ctrl-V\"]",
        en: "here or just above a list does not end: put a comma between the keys and ] after them, as in [\"v\", \"Ctrl-V\"]",
    }
    /// No pair.
    syntax_no_pair() {
        nl: "dit is geen instelling; schrijf naam = waarde, bijvoorbeeld language = \"nl\", of zet # voor de regel",
        en: "this is no setting; write name = value, for instance language = \"en\", or put # before the line",
    }
    /// An unknown setting that looks like a known one.
    unknown_setting_meant(name, meant) {
        nl: "{name} is geen instelling; bedoelt u {meant}?",
        en: "{name} is no setting; do you mean {meant}?",
    }
    /// An unknown setting.
    unknown_setting(name) {
        nl: "{name} is geen instelling; die er zijn: language, colours, mouse, tips en, onder [keys], de toetsen",
        en: "{name} is no setting; there are: language, colours, mouse, tips and, below [keys], the keys",
    }
    /// An unknown language.
    bad_language(value) {
        nl: "de taal kan niet {value} zijn; schrijf language = \"nl\" (Nederlands) of language = \"en\" (Engels)",
        en: "the language cannot be {value}; write language = \"nl\" (Dutch) or language = \"en\" (English)",
    }
    /// Unknown colours.
    bad_colours(value, names) {
        nl: "de kleuren kunnen niet {value} zijn; kies uit {names}",
        en: "the colours cannot be {value}; choose from {names}",
    }
    /// No truth value.
    not_true_or_false(setting, value) {
        nl: "{setting} kan niet {value} zijn; schrijf {setting} = true (aan) of {setting} = false (uit)",
        en: "{setting} cannot be {value}; write {setting} = true (on) or {setting} = false (off)",
    }
    /// `keys` is something else.
    keys_no_table() {
        nl: "keys is een kop en geen instelling; schrijf [keys] op een eigen regel en de toetsen daaronder",
        en: "keys is a heading and no setting; write [keys] on a line of its own and the keys below it",
    }
    /// An unknown command.
    unknown_command(name, alike) {
        nl: "{name} is geen opdracht; het meest lijken erop: {alike} (alle namen: duiding config --template)",
        en: "{name} is no command; most like it are: {alike} (all names: duiding config --template)",
    }
    /// A command twice.
    command_twice(command) {
        nl: "{command} staat er twee keer; zet alle toetsen op één regel",
        en: "{command} is there twice; put all keys on one line",
    }
    /// Keys that stay.
    fixed_keys(command, shown) {
        nl: "de toetsen van {command} ({shown}) liggen vast; haal deze regel weg",
        en: "the keys of {command} ({shown}) cannot be changed; remove this line",
    }
    /// No list of names.
    no_list(command) {
        nl: "{command} krijgt namen van toetsen tussen aanhalingstekens, zoals [\"v\", \"Ctrl-V\"]",
        en: "{command} takes names of keys between quotes, such as [\"v\", \"Ctrl-V\"]",
    }
    /// An unknown key.
    unknown_key(command, name) {
        nl: "{command}: «{name}» is geen toets; er zijn letters en tekens (v, V, +), Ctrl-A tot Ctrl-Z, F1 tot F12, Enter, Esc, Tab, BackTab (Shift-Tab), Space, Backspace, Delete, Up, Down, Left, Right, Shift-Left, Shift-Right, PageUp, PageDown, Home en End",
        en: "{command}: «{name}» is no key; there are letters and signs (v, V, +), Ctrl-A to Ctrl-Z, F1 to F12, Enter, Esc, Tab, BackTab (Shift-Tab), Space, Backspace, Delete, Up, Down, Left, Right, Shift-Left, Shift-Right, PageUp, PageDown, Home and End",
    }
    /// A dead key.
    dead_key(command, key) {
        nl: "{command}: {key} wacht op veel toetsenborden op een volgende letter (é, ñ) en komt dan niet aan; kies een andere toets",
        en: "{command}: {key} waits for a next letter (é, ñ) on many keyboards and does not arrive then; choose another key",
    }
    /// A key that arrives as another.
    sent_as(command, key, instead) {
        nl: "{command}: {key} is voor een terminal hetzelfde als {instead}; kies een andere toets",
        en: "{command}: to a terminal {key} is the same as {instead}; choose another key",
    }
    /// A key that does not arrive.
    not_sent(command, key) {
        nl: "{command}: {key} komt in veel terminals niet aan; kies Ctrl met een letter van A tot Z",
        en: "{command}: {key} does not arrive in many terminals; choose Ctrl with a letter from A to Z",
    }
    /// One key for two commands.
    key_twice(key, screen, one, other) {
        nl: "de toets {key} geeft zowel {one} als {other} (scherm: {screen}); geef een van de twee een andere toets",
        en: "the key {key} gives both {one} and {other} (screen: {screen}); give one of the two another key",
    }
    /// Help or quit without a key that works everywhere.
    out_of_reach(command, such_as) {
        nl: "{command} moet overal bereikbaar blijven, ook waar u tekst typt; geef er een toets bij waarmee u niet typt of wist, zoals {such_as}",
        en: "{command} must stay within reach everywhere, also where you type text; add a key that does not type or delete, such as {such_as}",
    }
    /// The folder refuses.
    no_folder(folder, reason) {
        nl: "{folder}: daar kan niet worden geschreven ({reason})",
        en: "{folder}: nothing can be written there ({reason})",
    }

    /// A change by key that is not kept; the reason is a sentence.
    not_kept(reason) {
        nl: "Dit geldt nu, maar kon niet worden bewaard voor de volgende keer. {reason}",
        en: "This holds now, but could not be kept for the next time. {reason}",
    }
    /// NO_COLOR is set.
    colours_stay() {
        nl: "Er zijn geen kleuren, omdat NO_COLOR is gezet in uw terminal.",
        en: "There are no colours, because NO_COLOR is set in your terminal.",
    }
    /// A file with faults, told in the terminal program.
    set_aside(fault) {
        nl: "Uw instellingen tellen nu niet mee; alle fouten ziet u met duiding config. De eerste: {fault}",
        en: "Your settings do not count now; to see all faults: duiding config. The first: {fault}",
    }
    /// The same on the command line.
    set_aside_line(file, count) {
        nl: "de instellingen in {file} tellen nu niet mee (fouten: {count}); zie duiding config",
        en: "the settings in {file} do not count now (faults: {count}); see duiding config",
    }
    /// There is no folder for settings.
    no_place() {
        nl: "op dit systeem is geen map voor instellingen gevonden; noem er een in DUIDING_SETTINGS",
        en: "no folder for settings was found on this system; name one in DUIDING_SETTINGS",
    }
    /// The file is not there.
    none_yet(file) {
        nl: "{file} is er nog niet; dit geldt. duiding config --write maakt het bestand, met alles erin uitgelegd.",
        en: "{file} is not there yet; this holds. duiding config --write makes the file, with everything in it explained.",
    }
    /// The template would replace a file.
    there_already(file) {
        nl: "{file} bestaat al en wordt niet overschreven; duiding config --template toont een nieuw bestand om uit over te nemen",
        en: "{file} exists already and is not replaced; duiding config --template shows a new file to copy from",
    }
    /// Behind a setting that is not in the file.
    is_default() { nl: "standaard", en: "default" }
    /// Behind keys of the user's own.
    was_by_default(keys) { nl: "standaard {keys}", en: "by default {keys}" }
    /// The file is sound.
    sound(file, settings, keys) {
        nl: "{file} is in orde: instellingen: {settings}, opdrachten met eigen toetsen: {keys}",
        en: "{file} is sound: settings: {settings}, commands with keys of their own: {keys}",
    }

    /// First line of the file.
    about_file() { nl: "Instellingen van Duiding.", en: "Settings of Duiding." }
    /// How the file works.
    how_lines_count() {
        nl: "Een regel die met # begint, telt niet mee. Haal het # weg om een instelling te veranderen en start Duiding opnieuw.",
        en: "A line that begins with # does not count. Remove the # to change a setting, and start Duiding again.",
    }
    /// How the file is checked.
    how_to_check() {
        nl: "Controleren: duiding config. Een bestand met een fout telt in zijn geheel niet mee, tot de fout is hersteld.",
        en: "To check: duiding config. A file with a fault does not count at all until the fault is mended.",
    }
    /// Setting.
    about_language() {
        nl: "Taal van schermen en meldingen: \"nl\" (Nederlands) of \"en\" (Engels).",
        en: "Language of screens and messages: \"nl\" (Dutch) or \"en\" (English).",
    }
    /// Setting.
    about_colours() {
        nl: "Kleuren: \"terminal\" (die van de terminal), \"dark\" (donker), \"light\" (licht) of \"mono\" (zonder kleur).",
        en: "Colours: \"terminal\" (the terminal's), \"dark\", \"light\" or \"mono\" (none).",
    }
    /// Setting.
    about_mouse() {
        nl: "De muis: true (doet mee) of false (blijft van de terminal, om tekst te selecteren).",
        en: "The mouse: true (on) or false (left to the terminal, to select text).",
    }
    /// Setting.
    about_tips() {
        nl: "De regel uitleg onder elk scherm: true (tonen) of false (verbergen).",
        en: "The line of explanation below each screen: true (shown) or false (hidden).",
    }
    /// Own keys.
    about_keys() {
        nl: "Eigen toetsen. Achter = staan alle toetsen van de opdracht; de eerste staat op het scherm. [] is: geen toets, wel te vinden in de lijst met alle opdrachten.",
        en: "Keys of your own. After = stand all keys of the command; the first is shown on the screen. [] is: no key, but still in the list of all commands.",
    }
    /// Names of keys.
    which_keys() {
        nl: "Toetsen: een letter of teken (\"v\", \"V\", \"+\"), \"Ctrl-V\", \"F1\" tot \"F12\", \"Enter\", \"Esc\", \"Tab\", \"BackTab\", \"Space\", \"Backspace\", \"Delete\", \"Up\", \"Down\", \"Left\", \"Right\", \"PageUp\", \"PageDown\", \"Home\", \"End\".",
        en: "Keys: a letter or sign (\"v\", \"V\", \"+\"), \"Ctrl-V\", \"F1\" to \"F12\", \"Enter\", \"Esc\", \"Tab\", \"BackTab\", \"Space\", \"Backspace\", \"Delete\", \"Up\", \"Down\", \"Left\", \"Right\", \"PageUp\", \"PageDown\", \"Home\", \"End\".",
    }
    /// What is no key.
    no_keys() {
        nl: "Niet: ' \" ` ~ ^ (die wachten op een volgende letter) en Alt. Op één scherm geeft een toets één opdracht.",
        en: "Not: ' \" ` ~ ^ (which wait for a next letter) and Alt. On one screen a key gives one command.",
    }
    /// A command whose keys stay.
    keys_stay(command, shown) {
        nl: "{command}: {shown} (ligt vast)",
        en: "{command}: {shown} (cannot be changed)",
    }
}
