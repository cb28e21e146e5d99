//! Texts of the terminal program's screens.

messages! {
    /// Who is coding, top right.
    coder(name) { nl: "codeur {name}", en: "coder {name}" }
    /// Progress in words.
    coded_of(coded, total) { nl: "{coded} van {total} gecodeerd", en: "{coded} of {total} coded" }
    /// What is left.
    left(open, texts) { nl: "nog {open} ({texts} unieke)", en: "{open} left ({texts} unique)" }
    /// Nothing is left in this question.
    question_done() { nl: "deze vraag is klaar", en: "this question is done" }
    /// Frame title of the answer.
    answer_of(respondent) { nl: "Antwoord {respondent}", en: "Answer {respondent}" }
    /// The answer was decided on.
    state_coded() { nl: "gecodeerd", en: "coded" }
    /// The answer was decided on, and ticks were changed since.
    state_changed() { nl: "gewijzigd, nog niet bevestigd", en: "changed, not confirmed yet" }
    /// The answer was not decided on.
    state_open() { nl: "open", en: "open" }
    /// Identical texts.
    same(count) { nl: "{count} [gelijk antwoord|gelijke antwoorden]", en: "{count} identical [answer|answers]" }
    /// Part of a long answer is shown.
    more_below(lines) { nl: "▼ nog {lines}", en: "▼ {lines} more" }
    /// Frame title of the themes when not all are in sight.
    themes_part(shown, total) {
        nl: "Thema's ({shown} van {total}, ↑↓)",
        en: "Themes ({shown} of {total}, ↑↓)",
    }
    /// The note with the answer.
    memo_line(text) { nl: "memo: {text}", en: "memo: {text}" }
    /// The answer is the example for a theme.
    quote_sign() { nl: "voorbeeld", en: "example" }
    /// The word was negated or lacking.
    negated() { nl: "ontkend", en: "negated" }
    /// Where in the question.
    place(number, total) { nl: "{number}/{total}", en: "{number}/{total}" }
    /// There is nothing to code in this study.
    nothing_to_code() {
        nl: "Dit project heeft geen antwoorden bij de vragen van het codeboek.",
        en: "This project has no answers to the questions of the codebook.",
    }
    /// The terminal is too small.
    too_small() { nl: "Maak het venster groter", en: "Make the window larger" }

    /// A theme was ticked.
    ticked(label) { nl: "Aan: {label}.", en: "On: {label}." }
    /// A theme was unticked.
    unticked(label) { nl: "Uit: {label}.", en: "Off: {label}." }
    /// Stored for one answer.
    stored_one() { nl: "Opgeslagen.", en: "Stored." }
    /// Stored for identical answers.
    stored_many(count) {
        nl: "Opgeslagen voor {count} [gelijk antwoord|gelijke antwoorden].",
        en: "Stored for {count} identical [answer|answers].",
    }
    /// Stored that no theme applies.
    stored_none(undo) {
        nl: "Opgeslagen: geen thema. Toets {undo} maakt dat ongedaan.",
        en: "Stored: no theme. Key {undo} undoes that.",
    }
    /// The same for identical answers.
    stored_none_many(count, undo) {
        nl: "Opgeslagen voor {count} [gelijk antwoord|gelijke antwoorden]: geen thema. Toets {undo} maakt dat ongedaan.",
        en: "Stored for {count} identical [answer|answers]: no theme. Key {undo} undoes that.",
    }
    /// Confirmed what stood already.
    stored_same() { nl: "Stond al zo.", en: "Stood so already." }
    /// A question is finished.
    question_finished(heading) { nl: "Klaar: {heading}.", en: "Done: {heading}." }
    /// Everything is finished.
    all_done(matrix, export) {
        nl: "Alle antwoorden zijn gecodeerd. {matrix} toont de matrix, {export} maakt de bijlage.",
        en: "All answers are coded. {matrix} shows the matrix, {export} makes the appendix.",
    }
    /// What a step was about.
    step_codes() { nl: "codes", en: "codes" }
    /// What a step was about.
    step_memo() { nl: "memo", en: "memo" }
    /// What a step was about.
    step_quote() { nl: "voorbeeld", en: "example" }
    /// What a step was about.
    step_doubt() { nl: "twijfel", en: "doubt" }
    /// What a step was about.
    step_codebook() { nl: "codeboek", en: "codebook" }
    /// What a step was about.
    step_settlement() { nl: "beslist verschil", en: "settled difference" }
    /// After undo of a change to the codebook.
    undone_change(what, redo) {
        nl: "Teruggenomen: {what}. Toets {redo} doet het opnieuw.",
        en: "Taken back: {what}. Key {redo} does it again.",
    }
    /// After redo of one.
    redone_change(what) { nl: "Opnieuw gedaan: {what}.", en: "Done again: {what}." }
    /// After undo.
    undone(what, respondent, heading, redo) {
        nl: "Teruggenomen: {what} bij {respondent}, {heading}. Toets {redo} doet het opnieuw.",
        en: "Taken back: {what} of {respondent}, {heading}. Key {redo} does it again.",
    }
    /// After undoing a step about several answers.
    undone_many(count, redo) {
        nl: "Teruggenomen bij {count} [antwoord|antwoorden]. Toets {redo} zet [het|ze] terug.",
        en: "Taken back for {count} [answer|answers]. Key {redo} puts [it|them] back.",
    }
    /// After undoing a note that is with no answer.
    undone_note(redo) { nl: "Teruggenomen. Toets {redo} doet het opnieuw.", en: "Taken back. Key {redo} does it again." }
    /// After doing it again.
    redone_note() {
        nl: "Opnieuw gedaan.",
        en: "Done again.",
    }
    /// After redoing a step about several answers.
    redone_many(count) {
        nl: "Opnieuw gedaan bij {count} [antwoord|antwoorden].",
        en: "Done again for {count} [answer|answers].",
    }
    /// After redo.
    redone(what, respondent, heading) {
        nl: "Opnieuw gedaan: {what} bij {respondent}, {heading}.",
        en: "Done again: {what} of {respondent}, {heading}.",
    }
    /// After marking a quote.
    quoted() { nl: "Gekozen als voorbeeld.", en: "Chosen as the example." }
    /// After taking the mark away.
    unquoted() { nl: "Niet langer het voorbeeld.", en: "No longer the example." }
    /// After a memo.
    memo_stored() { nl: "Memo opgeslagen.", en: "Memo stored." }
    /// After skipping through all.
    no_more_open() { nl: "Er zijn geen andere open antwoorden.", en: "There are no other open answers." }
    /// A digit without a theme.
    no_such_theme(number) { nl: "Deze vraag heeft geen thema {number}.", en: "This question has no theme {number}." }
    /// A key that does nothing.
    unknown_key(key, help) {
        nl: "De toets {key} doet hier niets; {help} toont wat wel kan.",
        en: "The key {key} does nothing here; {help} shows what can be done.",
    }
    /// A coder who was not in the project before.
    new_coder(name, others) {
        nl: "Nieuwe codeur {name}. In dit project codeerde eerder: {others}.",
        en: "New coder {name}. In this project coded before: {others}.",
    }
    /// First start without a name.
    no_name_yet(name) {
        nl: "U codeert als codeur {name}; de toets N (hoofdletter) geeft u een naam.",
        en: "You code as coder {name}; the key N (capital) gives you a name.",
    }
    /// After renaming.
    renamed(name) { nl: "U codeert als {name}.", en: "You code as {name}." }
    /// A name that somebody else has.
    name_taken(name) {
        nl: "Er is al een codeur {name}. Om als die verder te gaan: sluit af en start met --coder {name}.",
        en: "There is a coder {name} already. To go on as that one: quit and start with --coder {name}.",
    }
    /// After switching the language.
    language_now() { nl: "De taal is nu Nederlands.", en: "The language is English now." }
    /// After an export.
    exported(path) { nl: "Geschreven: {path}", en: "Written: {path}" }

    /// Prompt for a memo.
    ask_memo() { nl: "Memo", en: "Memo" }
    /// Prompt for the coder's name.
    ask_name(now) { nl: "Uw naam of initialen (nu {now})", en: "Your name or initials (now {now})" }
    /// Prompt for searching.
    ask_search() { nl: "Zoek thema of antwoord", en: "Find theme or answer" }
    /// What the keys of a prompt do.
    prompt_keys() { nl: "Enter klaar · Esc toch niet", en: "Enter done · Esc never mind" }
    /// What the keys of the search do.
    search_keys() { nl: "↑↓ kies · Enter ga · Esc terug", en: "↑↓ choose · Enter go · Esc back" }
    /// A found theme.
    found_theme(label) { nl: "thema {label}", en: "theme {label}" }
    /// Nothing is found.
    found_nothing() { nl: "niets gevonden", en: "nothing found" }
    /// More hits than are listed.
    found_more(count) { nl: "… en nog {count}; typ meer", en: "… and {count} more; type more" }
    /// The file exists.
    ask_overwrite(path) { nl: "Vervangen? {path} bestaat al.", en: "Replace it? {path} exists already." }
    /// Taking back a file of codings at once.
    ask_undo_import(count) {
        nl: "De laatste stap was het inlezen van {count} [code|codes] uit een bestand. [Die|Alle {count}] terugnemen?",
        en: "The last step was reading {count} [coding|codings] from a file. Take back [that one|all {count}]?",
    }
    /// What the keys of a question do.
    confirm_keys() { nl: "Enter ja · Esc nee", en: "Enter yes · Esc no" }
    /// Title of the help.
    help_title(place) { nl: "Hulp: {place}", en: "Help: {place}" }
    /// How to leave the help.
    help_keys() { nl: "typ om te zoeken · ↑↓ blader · Esc sluit", en: "type to search · ↑↓ scroll · Esc closes" }
    /// Label of the line to type in.
    help_search() { nl: "Zoek", en: "Find" }
    /// Title of the palette.
    palette_title() { nl: "Alles wat hier kan", en: "Everything that can be done here" }
    /// What the keys of the palette do.
    palette_keys() { nl: "typ om te zoeken · Enter doe · Esc sluit", en: "type to search · Enter do · Esc closes" }
    /// The colours that are chosen now.
    colours_now(colours) { nl: "Kleuren: {colours}.", en: "Colours: {colours}." }
    /// Colours.
    palette_terminal() { nl: "van de terminal", en: "the terminal's" }
    /// Colours.
    palette_dark() { nl: "donker", en: "dark" }
    /// Colours.
    palette_light() { nl: "licht", en: "light" }
    /// Colours.
    palette_mono() { nl: "zonder kleur", en: "none" }
    /// The line of explanation is shown.
    tips_on(key) { nl: "Elk scherm legt zichzelf uit; {key} verbergt het weer.", en: "Each screen explains itself; {key} hides it again." }
    /// The line of explanation is hidden.
    tips_off(key) { nl: "De uitleg is verborgen; {key} brengt hem terug.", en: "The explanation is hidden; {key} brings it back." }
    /// How to hide the line of explanation.
    tip_away(key) { nl: "{key} verbergt dit", en: "{key} hides this" }
    /// The mouse works.
    mouse_on() { nl: "De muis doet mee.", en: "The mouse is on." }
    /// The mouse is left to the terminal.
    mouse_off() { nl: "De muis is van de terminal: selecteren en kopiëren kan.", en: "The mouse is the terminal's: you can select and copy." }
    /// Title of the list of questions.
    questions_title() { nl: "Naar welke vraag?", en: "To which question?" }
    /// What the keys of a list do.
    choose_keys() { nl: "typ om te zoeken · ↑↓ · Enter kies · Esc terug", en: "type to search · ↑↓ · Enter choose · Esc back" }
    /// Somebody wants to save.
    saved_already() { nl: "Alles wat u bevestigde is al opgeslagen.", en: "Everything you confirmed is stored already." }
    /// Somebody wants to save before there is a project.
    nothing_to_save() { nl: "Er is nog niets om op te slaan; een project wordt pas bij de laatste stap gemaakt.", en: "There is nothing to save yet; a project is made at the last step." }
    /// Work in the background was dropped.
    called_off() { nl: "Afgebroken.", en: "Called off." }
    /// Work in the background could not be dropped any more.
    too_late() { nl: "Afbreken kan niet meer: het is bijna klaar.", en: "Too late to call it off: it is almost done." }
    /// Work in the background is not done.
    still_busy() { nl: "Er wordt nog iets afgemaakt; wacht even, of breek het af met Esc.", en: "Something is still being finished; wait a moment, or call it off with Esc." }
    /// Work in the background.
    busy(doing, seconds) { nl: "{doing} … {seconds} s · Esc breekt af", en: "{doing} … {seconds} s · Esc calls it off" }
    /// Work in the background ended by a fault in the program.
    job_lost() { nl: "Dat mislukte door een fout in het programma zelf; uw codes zijn opgeslagen.", en: "That failed by a fault in the program itself; your codes are stored." }
    /// A file is being written.
    writing(path) { nl: "Schrijft {path}", en: "Writing {path}" }
    /// What the signs under an answer mean.
    help_signs() {
        nl: "De tekens onder een antwoord wijzen de woorden aan die een thema voorstellen; hetzelfde teken staat voor het thema in de lijst. Dakjes (^) staan onder woorden waarbij u een thema eerder koos. Hoe langer het balkje, hoe sterker het voorstel; [x] is aangevinkt. Markeert u woorden, dan staat ▲ onder het woord bij de aanwijzer en ▀ onder de woorden die gemarkeerd zijn.",
        en: "The signs under an answer point to the words that suggest a theme; the same sign stands before the theme in the list. Carets (^) stand under words with which you chose a theme earlier. The longer the bar, the stronger the suggestion; [x] is ticked. While you mark words, ▲ stands under the word at the pointer and ▀ under the words that are marked.",
    }

    /// What the letters of levels mean.
    help_levels(levels) { nl: "Niveau: {levels}.", en: "Level: {levels}." }
    /// What the words for frequencies mean.
    help_bands(bands) {
        nl: "Frequentie, van wie antwoordde: {bands}.",
        en: "Frequency, of those who answered: {bands}.",
    }
    /// A band with its threshold.
    band_from(label, percent) { nl: "{label} vanaf {percent}%", en: "{label} from {percent}%" }

    /// Not started on a terminal.
    no_terminal() {
        nl: "het scherm heeft een terminal nodig; voer dit uit in een terminalvenster, of zie duiding --help voor opdrachten zonder scherm",
        en: "the screen needs a terminal; run this in a terminal window, or see duiding --help for commands without a screen",
    }
    /// The terminal failed.
    terminal_failed(reason) {
        nl: "de terminal geeft een fout ({reason}); open een nieuw terminalvenster en probeer het opnieuw, alles is opgeslagen",
        en: "the terminal fails ({reason}); open a new terminal window and try again, everything is stored",
    }
    /// After a panic.
    crashed() {
        nl: "Duiding is gestopt door een fout in het programma zelf. Alles wat u bevestigde is opgeslagen; start opnieuw om verder te gaan.",
        en: "Duiding stopped because of a fault in the program itself. Everything you confirmed is stored; start again to go on.",
    }
}
