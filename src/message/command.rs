//! Texts of the commands: a few words for the hint bar, a sentence for the help, and why not.

pub use super::agreement_screen::{show_agreement, show_agreement_long};
pub use super::codebook_form::{edit, edit_long, new_here_long, new_theme};
pub use super::marking::{mark_words, mark_words_long};

messages! {
    /// Command `Confirm` in a few words.
    confirm() { nl: "bevestig", en: "confirm" }
    /// Command `Confirm` in a sentence.
    confirm_long() {
        nl: "Slaat op wat is aangevinkt en gaat naar het volgende open antwoord.",
        en: "Stores what is ticked and goes to the next open answer.",
    }
    /// Command `Toggle` in a few words.
    toggle() { nl: "aan/uit", en: "on/off" }
    /// Command `Toggle` in a sentence.
    toggle_long() {
        nl: "Zet het thema met dat nummer aan of uit.",
        en: "Ticks or unticks the theme with that number.",
    }
    /// Command `NoTheme` in a few words.
    no_theme() { nl: "geen", en: "none" }
    /// Command `NoTheme` in a sentence.
    no_theme_long() {
        nl: "Zet alle thema's uit; staat er niets aan, dan bewaart het meteen: gezien, geen thema.",
        en: "Unticks all themes; when nothing is ticked it stores at once: seen, no theme.",
    }
    /// Command `FocusUp` in a few words.
    focus_up() { nl: "thema omhoog", en: "theme up" }
    /// Command `FocusUp` in a sentence.
    focus_up_long() {
        nl: "Gaat een thema omhoog.",
        en: "Goes up one theme.",
    }
    /// Command `FocusDown` in a few words.
    focus_down() { nl: "thema omlaag", en: "theme down" }
    /// Command `FocusDown` in a sentence.
    focus_down_long() {
        nl: "Gaat een thema omlaag.",
        en: "Goes down one theme.",
    }
    /// Command `ToggleFocused` in a few words.
    toggle_focused() { nl: "aan/uit", en: "on/off" }
    /// Command `ToggleFocused` in a sentence.
    toggle_focused_long() {
        nl: "Zet het thema bij de aanwijzer (▸) aan of uit.",
        en: "Ticks or unticks the theme at the pointer (▸).",
    }
    /// Command `Memo` in a few words.
    memo() { nl: "memo", en: "memo" }
    /// Command `Memo` in a sentence.
    memo_long() {
        nl: "Schrijft een notitie bij het antwoord.",
        en: "Writes a note with the answer.",
    }
    /// Command `Quote` in a few words.
    quote() { nl: "voorbeeld", en: "example" }
    /// Command `Quote` in a sentence.
    quote_long() {
        nl: "Kiest het antwoord als voorbeeld bij de aangevinkte thema's, of maakt dat ongedaan.",
        en: "Chooses the answer as the example for the ticked themes, or takes that back.",
    }
    /// Command `Undo` in a few words.
    undo() { nl: "ongedaan", en: "undo" }
    /// Command `Undo` in a sentence.
    undo_long() {
        nl: "Neemt de laatste stap terug, ook die van vorige keren.",
        en: "Takes back the last step, also from earlier times.",
    }
    /// Command `Redo` in a few words.
    redo() { nl: "opnieuw", en: "redo" }
    /// Command `Redo` in a sentence.
    redo_long() {
        nl: "Doet opnieuw wat is teruggenomen.",
        en: "Does again what was taken back.",
    }
    /// Command `NextAnswer` in a few words.
    next_answer() { nl: "volgende", en: "next" }
    /// Command `NextAnswer` in a sentence.
    next_answer_long() {
        nl: "Gaat naar het volgende antwoord, ook als dat al is gecodeerd.",
        en: "Goes to the next answer, also when it is coded already.",
    }
    /// Command `PreviousAnswer` in a few words.
    previous_answer() { nl: "vorige", en: "previous" }
    /// Command `PreviousAnswer` in a sentence.
    previous_answer_long() {
        nl: "Gaat naar het vorige antwoord.",
        en: "Goes to the previous answer.",
    }
    /// Command `NextOpen` in a few words.
    next_open() { nl: "sla over", en: "skip" }
    /// Command `NextOpen` in a sentence.
    next_open_long() {
        nl: "Slaat dit antwoord over: naar het volgende open antwoord zonder iets op te slaan.",
        en: "Skips this answer: to the next open one without storing anything.",
    }
    /// Command `NextQuestion` in a few words.
    next_question() { nl: "vraag", en: "question" }
    /// Command `NextQuestion` in a sentence.
    next_question_long() {
        nl: "Gaat naar de volgende vraag.",
        en: "Goes to the next question.",
    }
    /// Command `PreviousQuestion` in a few words.
    previous_question() { nl: "vorige vraag", en: "previous question" }
    /// Command `PreviousQuestion` in a sentence.
    previous_question_long() {
        nl: "Gaat naar de vorige vraag.",
        en: "Goes to the previous question.",
    }
    /// Command `Search` in a few words.
    search() { nl: "zoek", en: "search" }
    /// Command `Search` in a sentence.
    search_long() {
        nl: "Zoekt een thema van deze vraag of een antwoord op tekst of respondent.",
        en: "Finds a theme of this question, or an answer by text or respondent.",
    }
    /// Command `Info` in a few words.
    info() { nl: "definitie", en: "definition" }
    /// Command `Info` in a sentence.
    info_long() {
        nl: "Toont wat het thema bij de aanwijzer (▸) betekent en waarom het is voorgesteld.",
        en: "Shows what the theme at the pointer (▸) means and why it is suggested.",
    }
    /// Command `ShowCoding` in a few words.
    show_coding() { nl: "coderen", en: "coding" }
    /// Command `ShowCoding` in a sentence.
    show_coding_long() {
        nl: "Toont het scherm om te coderen.",
        en: "Shows the coding screen.",
    }
    /// Command `ShowCodebook` in a few words.
    show_codebook() { nl: "codeboek", en: "codebook" }
    /// Command `ShowCodebook` in a sentence.
    show_codebook_long() {
        nl: "Toont het codeboek: wat de thema's betekenen, hun aanwijzingen en hun antwoorden.",
        en: "Shows the codebook: what the themes mean, their indicators and their answers.",
    }
    /// Command `ShowMatrix` in a few words.
    show_matrix() { nl: "matrix", en: "matrix" }
    /// Command `ShowMatrix` in a sentence.
    show_matrix_long() {
        nl: "Toont de themamatrix zoals Bijlage 1.",
        en: "Shows the theme matrix like Bijlage 1.",
    }
    /// Command `ShowLog` in a few words.
    show_log() { nl: "log", en: "log" }
    /// Command `ShowLog` in a sentence.
    show_log_long() {
        nl: "Toont alles wat is gedaan, het nieuwste eerst, en gaat desgewenst terug.",
        en: "Shows all that was done, newest first, and goes back if you wish.",
    }
    /// Command `ShowOverview` in a few words.
    show_overview() { nl: "overzicht", en: "overview" }
    /// Command `ShowOverview` in a sentence.
    show_overview_long() {
        nl: "Naar het overzicht: voortgang, grafieken van de thema's, verzadiging en tempo.",
        en: "To the overview: progress, charts of the themes, saturation and pace.",
    }
    /// Command `Export` in a few words.
    export() { nl: "export", en: "export" }
    /// Command `Export` in a sentence.
    export_long() {
        nl: "Schrijft de matrix naar een bestand (.docx, .xlsx, .md, .csv of .json).",
        en: "Writes the matrix to a file (.docx, .xlsx, .md, .csv or .json).",
    }
    /// Command `Rename` in a few words.
    rename() { nl: "mijn naam", en: "my name" }
    /// Command `Rename` in a sentence.
    rename_long() {
        nl: "Verandert uw naam als codeur; uw codes blijven van u.",
        en: "Changes your name as a coder; your codes stay yours.",
    }
    /// Command `Language` in a few words.
    language() { nl: "English", en: "Nederlands" }
    /// Command `Language` in a sentence.
    language_long() {
        nl: "Wisselt tussen Nederlands en Engels.",
        en: "Switches between Dutch and English.",
    }
    /// Command `Help` in a few words.
    help() { nl: "hulp", en: "help" }
    /// Command `Help` in a sentence.
    help_long() {
        nl: "Toont alle toetsen van dit scherm.",
        en: "Shows all keys of this screen.",
    }
    /// Command `Quit` in a few words.
    quit() { nl: "stop", en: "quit" }
    /// Command `Quit` in a sentence.
    quit_long() {
        nl: "Sluit Duiding; alles is al opgeslagen.",
        en: "Closes Duiding; everything is stored already.",
    }

    /// Command `ScrollUp` in a few words.
    scroll_up() { nl: "tekst omhoog", en: "text up" }
    /// Command `ScrollUp` in a sentence.
    scroll_up_long() {
        nl: "Bladert omhoog in een lang antwoord.",
        en: "Scrolls up in a long answer.",
    }
    /// Command `ScrollDown` in a few words.
    scroll_down() { nl: "tekst omlaag", en: "text down" }
    /// Command `ScrollDown` in a sentence.
    scroll_down_long() {
        nl: "Bladert omlaag in een lang antwoord.",
        en: "Scrolls down in a long answer.",
    }
    /// The space bar.
    key_space() { nl: "Spatie", en: "Space" }
    /// Nothing to code.
    no_answer() { nl: "Er is geen antwoord om te coderen.", en: "There is no answer to code." }
    /// A quote needs a theme.
    nothing_ticked() {
        nl: "Vink eerst het thema aan waarvoor dit antwoord een voorbeeld is.",
        en: "First tick the theme for which this answer is an example.",
    }
    /// The beginning of the log.
    nothing_to_undo() { nl: "Er is niets om terug te nemen.", en: "There is nothing to take back." }
    /// Nothing was taken back.
    nothing_to_redo() { nl: "Er is niets teruggenomen.", en: "Nothing was taken back." }
    /// Coding is blind.
    only_own_codes() {
        nl: "U ziet alleen uw eigen codes: coderen is blind.",
        en: "You see only your own codes: coding is blind.",
    }
    /// Heading in the help.
    group_decide() { nl: "Coderen", en: "Coding" }
    /// Heading in the help.
    group_move() { nl: "Verplaatsen en zoeken", en: "Moving and searching" }
    /// Heading in the help.
    group_show() { nl: "Weergave", en: "View" }
    /// Heading in the help.
    group_program() { nl: "Schermen en bestanden", en: "Screens and files" }

    /// Where a command works: everywhere.
    scope_program() { nl: "overal", en: "everywhere" }
    /// Where a command works: on every screen of a project.
    scope_project() { nl: "elk scherm van een project", en: "every screen of a project" }
    /// Where a command works.
    scope_coding() { nl: "coderen", en: "coding" }
    /// Where a command works.
    scope_matrix() { nl: "themamatrix", en: "theme matrix" }
    /// What one does on the coding screen.
    tip_coding(confirm, digits) {
        nl: "Klopt het voorstel? {confirm}. Anders eerst {digits} aan of uit.",
        en: "Is the suggestion right? {confirm}. If not, first {digits} on or off.",
    }
    /// Command `ToQuestion` in a few words.
    to_question() { nl: "naar vraag", en: "to question" }
    /// Command `ToQuestion` in a sentence.
    to_question_long() {
        nl: "Kiest een vraag om naartoe te gaan; typ een deel van de naam.",
        en: "Chooses a question to go to; type a part of its name.",
    }
    /// Command `Palette` in a few words.
    palette() { nl: "alles", en: "all" }
    /// Command `Palette` in a sentence.
    palette_long() {
        nl: "Zoekt in alles wat hier kan en voert het uit.",
        en: "Searches everything that can be done here and does it.",
    }
    /// Command `Colours` in a few words.
    colours() { nl: "kleuren", en: "colours" }
    /// Command `Colours` in a sentence.
    colours_long() {
        nl: "Wisselt de kleuren: van de terminal, donker, licht, zonder kleur.",
        en: "Changes the colours: the terminal's, dark, light, none.",
    }
    /// Command `Hints` in a few words.
    hints() { nl: "uitleg", en: "tips" }
    /// Command `Hints` in a sentence.
    hints_long() {
        nl: "Toont of verbergt de regel uitleg onder elk scherm.",
        en: "Shows or hides the line of explanation below each screen.",
    }
    /// Command `Mouse` in a few words.
    mouse() { nl: "muis", en: "mouse" }
    /// Command `Mouse` in a sentence.
    mouse_long() {
        nl: "Zet de muis aan of uit; uit kunt u in de terminal tekst selecteren.",
        en: "Turns the mouse on or off; off, you can select text in the terminal.",
    }
    /// Command `Saved` in a few words.
    saved() { nl: "opslaan", en: "save" }
    /// Command `Saved` in a sentence.
    saved_long() {
        nl: "Hoeft niet: alles wat u bevestigt is meteen opgeslagen.",
        en: "Not needed: everything you confirm is stored at once.",
    }
    /// Command `ThemeMemo` in a few words.
    theme_memo() { nl: "memo bij thema", en: "memo with theme" }
    /// Command `ThemeMemo` in a sentence.
    theme_memo_long() {
        nl: "Schrijft een notitie bij het thema bij de aanwijzer.",
        en: "Writes a note with the theme at the pointer.",
    }
    /// Command `StudyMemo` in a few words.
    study_memo() { nl: "memo bij onderzoek", en: "memo with study" }
    /// Command `StudyMemo` in a sentence.
    study_memo_long() {
        nl: "Schrijft een notitie bij het hele onderzoek.",
        en: "Writes a note with the whole study.",
    }
    /// Command `Doubt` in a few words.
    doubt() { nl: "twijfel", en: "doubt" }
    /// Command `Doubt` in a sentence.
    doubt_long() {
        nl: "Merkt het antwoord als twijfelgeval, of haalt dat weg; het filter vindt ze terug.",
        en: "Marks the answer as doubtful, or takes that away; the filter finds them again.",
    }
    /// Command `Apart` in a few words.
    apart() { nl: "alleen dit", en: "only this" }
    /// Command `Apart` in a sentence.
    apart_long() {
        nl: "Beslist alleen over dit antwoord, niet over de gelijke; nog eens: weer over alle gelijke.",
        en: "Decides on this answer alone, not on the same ones; again: on all of them.",
    }
    /// Command `Near` in a few words.
    near() { nl: "bijna gelijke", en: "nearly the same" }
    /// Command `Near` in a sentence.
    near_long() {
        nl: "Toont de open antwoorden die bijna hetzelfde zeggen, met de verschillen gemarkeerd, om ze samen te beslissen.",
        en: "Shows the open answers that say nearly the same, with the differences marked, to decide on them together.",
    }
    /// Command `Order` in a few words.
    order() { nl: "volgorde", en: "order" }
    /// Command `Order` in a sentence.
    order_long() {
        nl: "Kiest de volgorde van de antwoorden: per vraag, zoals ze binnenkwamen, soort bij soort, of de onzekerste eerst.",
        en: "Chooses the order of the answers: by question, as they came, like with like, or the least certain first.",
    }
    /// Command `Learning` in a few words.
    learning() { nl: "leren aan/uit", en: "learning on/off" }
    /// Command `Learning` in a sentence.
    learning_long() {
        nl: "Laat de voorstellen leren van uw keuzes, of juist niet; wat u opsloeg verandert nooit.",
        en: "Lets the suggestions learn from your decisions, or not; what you stored never changes.",
    }
    /// Why a command makes no sense: nothing says nearly the same.
    none_near() {
        nl: "Geen ander open antwoord zegt bijna hetzelfde.",
        en: "No other open answer says nearly the same.",
    }
    /// Command `Filter` in a few words.
    filter() { nl: "filter", en: "filter" }
    /// Command `Filter` in a sentence.
    filter_long() {
        nl: "Toont alleen antwoorden die open zijn, een thema hebben, van een groep zijn, twijfel hebben en meer.",
        en: "Shows only answers that are open, have a theme, are of a group, are doubtful and more.",
    }
    /// Command `ClearFilter` in a few words.
    clear_filter() { nl: "filter weg", en: "no filter" }
    /// Command `ClearFilter` in a sentence.
    clear_filter_long() {
        nl: "Toont weer alle antwoorden, en wist wat bij het zoeken was gemarkeerd.",
        en: "Shows all answers again, and wipes what the search marked.",
    }
    /// Command `ShowRound` in a few words.
    show_round() { nl: "ronde", en: "round" }
    /// Command `ShowRound` in a sentence.
    show_round_long() {
        nl: "Toont de themaronde: één thema, alle antwoorden die erop wijzen.",
        en: "Shows the theme round: one theme, all answers that point to it.",
    }
    /// Why not.
    none_alike() { nl: "Geen ander antwoord heeft dezelfde tekst.", en: "No other answer has the same text." }
    /// Why not.
    no_filter() { nl: "Er is geen filter.", en: "There is no filter." }
    /// Why not.
    no_rows() { nl: "Deze ronde heeft geen antwoorden.", en: "This round has no answers." }
    /// Command `AnotherCoder` in a few words.
    another_coder() { nl: "andere codeur", en: "other coder" }
    /// Command `AnotherCoder` in a sentence.
    another_coder_long() {
        nl: "Laat iemand anders coderen: kies of geef een naam.",
        en: "Lets somebody else code: choose or give a name.",
    }
    /// Command `Projects` in a few words.
    projects() { nl: "andere projecten", en: "other projects" }
    /// Command `Projects` in a sentence.
    projects_long() {
        nl: "Gaat naar het startscherm, met uw andere projecten en een nieuw project.",
        en: "Goes to the start screen, with your other projects and a new project.",
    }
}
