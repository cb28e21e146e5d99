//! Every command of the table does something that a user sees when its key is pressed.

use crate::support::Small;
use duiding::command::{Key, all};
use duiding::message::Lang;
use std::collections::HashSet;

/// A command by its name in the table, the keys that make it useful, and what its own key brings on the
/// screen that was not there before.
const PRESSED: &[(&str, &str, &str)] = &[
    ("coding.confirm", "", "Opgeslagen."),
    ("coding.toggle", "", "Uit: Privacy"),
    ("coding.no_theme", "", "[ ] 1 Privacy"),
    ("coding.focus_up", "<Down>", "▸[x] 1"),
    ("coding.focus_down", "", "▸[ ] 2"),
    ("coding.toggle_focused", "", "Uit: Privacy"),
    ("coding.memo", "", "Memo:"),
    ("coding.theme_memo", "", "Memo bij Privacy"),
    ("coding.quote", "", "Gekozen als voorbeeld"),
    ("coding.doubt", "", "twijfel ?"),
    ("coding.apart", "<Right>", "alleen dit van 2"),
    ("coding.next_answer", "", "Antwoord r2"),
    ("coding.previous_answer", "<Right>", "Antwoord r1"),
    ("coding.next_open", "", "Antwoord r2"),
    ("coding.next_question", "", "Q2 - Bronnen"),
    ("coding.previous_question", "", "Q2 - Bronnen"),
    ("coding.scroll_up", "<Right><Right><Right><PageDown>", "│  Aan de AVG"),
    ("coding.scroll_down", "<Right><Right><Right>", "geen vertrouwen"),
    ("coding.order", "", "In welke volgorde"),
    ("coding.learning", "", "leren niet meer"),
    ("coding.filter", "", "Toon alleen antwoorden"),
    ("coding.clear_filter", "fextern<Enter>", "0 van 7 gecodeerd"),
    ("coding.search", "", "Zoek thema of antwoord"),
    ("coding.mark_words", "", "woorden markeren"),
    ("marking.new_theme", "w", "Naam: Delen"),
    ("marking.give", "w", "Aanwijzing: delen"),
    ("marking.choose_theme", "w", "Bij welk thema horen de woorden?"),
    ("marking.mark", "w", "Gemarkeerd: «delen»"),
    ("marking.grow_right", "w<Home>", "Gemarkeerd: «De AVG»"),
    ("marking.grow_left", "w", "Gemarkeerd: «te delen»"),
    ("marking.right", "w<Home>", "wijzer: «AVG»"),
    ("marking.left", "w", "wijzer: «te»"),
    ("marking.up", "<Right><Right><Right>w<End>", "wijzer: «Aan»"),
    ("marking.down", "<Right><Right><Right>w", "wijzer: «vertrouwen»"),
    ("marking.first", "w", "wijzer: «De»"),
    ("marking.last", "w<Home>", "wijzer: «delen»"),
    ("marking.leave", "w", "▸[x] 1"),
    ("round.confirm_page", "<F3>", "Opgeslagen"),
    ("round.toggle", "<F3>", "▸[ ]"),
    ("round.other", "<F3><Right>", "bewaart ook: Privacy"),
    ("round.clear", "<F3>", "▸[ ]"),
    ("round.row_up", "<F3><Right><Down>", "▸[x] ▇▇   losse"),
    ("round.row_down", "<F3><Right>", "▸[x] ▇▇   geen"),
    ("round.next_page", "<F3><Right>", "geen koppeling"),
    ("round.previous_page", "<F3><Right>n", "losse systemen"),
    ("round.next_theme", "<F3>", "Systemen — Q1"),
    ("round.previous_theme", "<F3>", "Bedrijfsarts — Q2"),
    ("round.choose_theme", "<F3>", "Welk thema?"),
    ("round.only_open", "<F3>", "alleen open"),
    ("round.to_answer", "<F3>", "Antwoord r1"),
    ("matrix.open_cell", "<Enter><F6>", "1 × Privacy"),
    ("matrix.quotes", "<Enter><F6>", "Voorbeelden bij Privacy"),
    ("matrix.edit_quote", "<Enter><F6>", "Zo wordt het gedrukt:"),
    ("matrix.row_up", "<Enter><F6><Down>", "▸Privacy"),
    ("matrix.row_down", "<Enter><F6>", "▸Systemen"),
    ("matrix.column_right", "<Enter><F6>", "▾intern"),
    ("matrix.column_left", "<Enter><F6><Right>", "▾Alle"),
    ("matrix.next_question", "<Enter><F6>", "Q2 - Bronnen"),
    ("matrix.previous_question", "<Enter><F6>", "Q2 - Bronnen"),
    ("matrix.scroll_up", "<Enter><F6>x<PageDown>", "Alle Hoog 100%"),
    ("matrix.scroll_down", "<Enter><F6>x", "IGLO: I = "),
    ("matrix.sort", "<Enter><F6>", "volgorde van frequentie"),
    ("matrix.numbers", "<Enter><F6>", "95%-interval"),
    ("behind.choose", "<Enter><F6><Enter>", "Gekozen als voorbeeld"),
    ("behind.edit_listed", "<Enter><F6><Enter>", "Zo wordt het gedrukt:"),
    ("behind.open_answer", "<Enter><F6><Enter>", "Antwoord r1"),
    ("behind.answer_up", "<F3><Right><Enter><F6><Down><Enter><Down>", "▸ r2"),
    ("behind.answer_down", "<F3><Right><Enter><F6><Down><Enter>", "▸ r3"),
    ("behind.page_up", "<F3><Right><Enter><F6><Down><Enter><PageDown>", "▸ r2"),
    ("behind.page_down", "<F3><Right><Enter><F6><Down><Enter>", "▸ r6"),
    ("behind.back", "<Enter><F6><Enter>", "respondenten"),
    ("matrix.whose", "<F6>", "coderen is blind"),
    ("overview.next_part", "<F7>", "▸Thema's"),
    ("overview.previous_part", "<F7>", "▸Tempo"),
    ("overview.to_part", "<F7>2", "▸Voortgang"),
    ("overview.next_question", "<F7>", "▸Q2 - Br"),
    ("overview.previous_question", "<F7>", "▸Q2 - Br"),
    ("overview.row_up", "<F7><Down>", "▸Q1 - Bel"),
    ("overview.row_down", "<F7>", "▸Q2 - Br"),
    ("overview.open", "<F7>", "Antwoord r1"),
    ("overview.whose", "<F7>", "coderen is blind"),
    ("project.export", "", "Zo begint het"),
    ("coding.info", "", "Privacyregels remmen."),
    ("codebook.open", "<F4>", "0 door u gegeven"),
    ("codebook.back", "<F4><Enter>", "Privacyregels remmen."),
    ("codebook.up", "<F4><Down>", "▸ Privacy"),
    ("codebook.down", "<F4>", "▸ Systemen"),
    ("codebook.page_up", "<F4><PageDown>", "Definitie"),
    ("codebook.page_down", "<F4>", "ook andere vormen"),
    ("codebook.next_question", "<F4>", "▸ Gesprekken"),
    ("codebook.previous_question", "<F4><Tab>", "▸ Privacy"),
    ("codebook.search", "<F4>", "Zoek in het codeboek"),
    ("codebook.theme_memo", "<F4>", "Memo bij Privacy"),
    ("coding.new_theme", "", "Nieuw thema bij Q1"),
    ("coding.edit", "", "samenvoegen met een ander"),
    ("codebook.edit", "<F4>", "samenvoegen met een ander"),
    ("codebook.new_theme", "<F4>", "Nieuw thema bij Q1"),
    ("codebook.move_up", "<F4>j", "‘Systemen’ op plaats 1"),
    ("codebook.move_down", "<F4>", "‘Privacy (AVG)’ op plaats 2"),
    ("trial.keep", "<F4>pdelen", "«delen» bij ‘Privacy (AVG)’"),
    ("codebook.try_out", "<F4>", "Nog niets getypt"),
    ("codebook.advise", "<F4>", "Voorstellen bij Q1"),
    ("advice.leave", "<F4>v", "Privacyregels remmen."),
    ("trial.to_answer", "<F4>pkoppeling", "Antwoord r6"),
    ("trial.leave", "<F4>p", "Privacyregels remmen."),
    ("trial.up", "<F4>pavg<Down>", "▸? nog open  r1"),
    ("trial.down", "<F4>pavg", "▸? nog open +r4"),
    ("trial.page_up", "<F4>pavg<Down>", "▸? nog open  r1"),
    ("trial.page_down", "<F4>pavg", "▸? nog open +r4"),
    ("trial.next_own", "<F4>p", "Aanwijzing 1 van 2: privacy|=AVG"),
    ("trial.previous_own", "<F4>p", "Aanwijzing 2 van 2: angst"),
    ("trial.polarity", "<F4>p", "niet als het ontkend wordt"),
    ("trial.order", "<F4>p", "in elke volgorde"),
    ("trial.gap", "<F4>p", "tot 3 woorden"),
    ("log.to_answer", "<Enter><F8>", "Antwoord r1"),
    ("log.back_to", "<Enter><Enter><F8><Down>", "Terug tot de stap van"),
    ("log.up", "<Enter>mx<Enter><F8><Down>", "│ memo: x"),
    ("log.down", "<Enter>mx<Enter><F8>", "│ Privacy (AVG) · voorstel"),
    ("log.page_up", "<Enter>mx<Enter><F8><Down>", "│ memo: x"),
    ("log.page_down", "<Enter>mx<Enter><F8>", "│ Privacy (AVG) · voorstel"),
    ("log.first", "<Enter>mx<Enter><F8><Down>", "│ memo: x"),
    ("log.last", "<Enter>mx<Enter><F8>", "│ Privacy (AVG) · voorstel"),
    ("log.who", "<F8>", "coderen is blind"),
    ("log.theme", "<F8>", "Stappen over welk thema?"),
    ("log.kind", "<F8>", "Welke soort stappen?"),
    ("log.days", "<F8>", "Logboek: vandaag"),
    ("log.all", "<F8>d", "Logboek: alle stappen"),
    ("project.show_codebook", "", "Privacyregels remmen."),
    ("project.show_log", "<Enter>", "Privacy (AVG) · voorstel bevestigd"),
    ("project.undo", "<Enter>", "Teruggenomen"),
    ("project.redo", "<Enter>u", "Opnieuw gedaan"),
    ("project.to_question", "", "Naar welke vraag?"),
    ("project.study_memo", "", "Memo bij het onderzoek"),
    ("project.show_coding", "<F3>", "Antwoord r1"),
    ("project.show_round", "", "Privacy (AVG) — Q1"),
    ("project.show_matrix", "<Enter>", "respondenten"),
    ("project.export", "", "Codes van codeur MN naar"),
    ("project.show_agreement", "", "nog geen andere codeur"),
    ("agreement.open", "<F5>", "Nog niet beslist"),
    ("agreement.differences", "<F5>", "Nog niet beslist"),
    ("agreement.reveal", "<F5>", "Overeenstemming: nog niet open"),
    ("agreement.everything", "<F5>", "voor elkaar openen?"),
    ("agreement.hand_over", "<F5>", "Pakket voor een tweede codeur"),
    ("agreement.bring_in", "<F5>", "Pakket (map en naam)"),
    ("agreement.report", "<F5>", "Verslag (.docx"),
    ("agreement.row_up", "<F5><Down>", "▸Privacy"),
    ("agreement.row_down", "<F5>", "▸Systemen"),
    ("agreement.next_question", "<F5>", "Q2 - Bronnen"),
    ("agreement.previous_question", "<F5>", "Q2 - Bronnen"),
    ("agreement.scroll_up", "<F5><PageDown>", "«Privacy (AVG)»"),
    ("agreement.scroll_down", "<F5>", "antwoorden tellen mee"),
    ("agreement.columns", "<F5>", "Gwets"),
    ("agreement.confusion", "<F5>", "Welke thema's worden voor welke"),
    ("agreement.round", "<F5>", "zoals het nu staat"),
    ("agreement.coders", "<F5>", "MN en C ·"),
    ("settle.take_first", "<F5>d", "Beslist: zoals MN."),
    ("settle.take_second", "<F5>d", "Beslist: zoals B."),
    ("settle.take_both", "<F5>d", "Beslist: van beiden samen."),
    ("settle.take_none", "<F5>d", "Beslist: geen thema."),
    ("settle.toggle", "<F5>d", "Aan: Privacy"),
    ("settle.store", "<F5>d1", "Beslist: zoals MN."),
    ("settle.focus_up", "<F5>d<Down>", "▸[ ] 1"),
    ("settle.focus_down", "<F5>d", "▸[ ] 2"),
    ("settle.toggle_focused", "<F5>d", "Aan: Privacy"),
    ("settle.reason", "<F5>d", "Waarom moet het dit worden?"),
    ("settle.theme_note", "<F5>d", "Memo bij Privacy"),
    ("settle.apart", "<F5>d<Right>", "alleen dit van 2"),
    ("settle.next", "<F5>d", "Antwoord r2"),
    ("settle.previous", "<F5>d<Right>", "Antwoord r1"),
    ("settle.next_open", "<F5>d", "Antwoord r2"),
    ("settle.next_question", "<F5>d", "Q2 - Bronnen"),
    ("settle.previous_question", "<F5>d", "Q2 - Bronnen"),
    ("settle.scroll_up", "<F5>d<PageDown>", "De AVG en angst"),
    ("settle.scroll_down", "<F5>d", "~~~"),
    ("settle.only_open", "<F5>d", "wordt overgeslagen"),
    ("settle.coders", "<F5>d", "MN ↔ C"),
    ("settle.back", "<F5>d", "alfa met MASI"),
    ("project.show_overview", "", "▸Voortgang"),
    ("project.rename", "", "Uw naam of initialen"),
    ("program.palette", "", "Alles wat hier kan"),
    ("program.help", "", "Hulp: coderen"),
    ("program.language", "", "The language is English"),
    ("program.colours", "", "Kleuren: donker"),
    ("program.hints", "", "De uitleg is verborgen"),
    ("program.mouse", "", "De muis is van de terminal"),
    ("program.saved", "", "al opgeslagen"),
];

/// The places before a project is open: start.rs presses what works there.
const BEFORE_A_PROJECT: &[&str] =
    &["start.", "files.", "new_preview.", "new_codebook.", "new_columns.", "new_details."];

/// Commands that leave the screens of a project: start.rs and terminal.rs press them; and those that need
/// other answers: learning.rs and insight.rs do.
const ELSEWHERE: &[&str] = &[
    "coding.near",
    "advice.accept",
    "advice.try_out",
    "advice.up",
    "advice.down",
    "advice.page_up",
    "advice.page_down",
    "program.quit",
    "project.projects",
    "project.another_coder",
];

/// Windows in which a long text has to scroll and a round has pages.
fn size(name: &str) -> (u16, u16) {
    match name {
        "coding.scroll_up" | "coding.scroll_down" => (24, 12),
        "marking.up" | "marking.down" => (50, 20),
        "codebook.page_up" | "codebook.page_down" => (80, 14),
        "settle.scroll_up" | "settle.scroll_down" => (40, 10),
        "round.next_page" | "round.previous_page" => (60, 7),
        _ => (80, 24),
    }
}

/// A project in which the command is of use.
fn project(name: &str) -> Small {
    let between = name.starts_with("agreement.") || name.starts_with("settle.");
    if between { Small::with_four() } else { Small::new() }
}

#[test]
fn every_command_is_pressed() {
    let mut faults = Vec::new();
    for command in all() {
        let name = command.full_name();
        let before = BEFORE_A_PROJECT.iter().any(|place| name.starts_with(place));
        if before || ELSEWHERE.contains(&name.as_str()) {
            continue;
        }
        let Some((_, before, brings)) = PRESSED.iter().find(|(known, ..)| *known == name) else {
            faults.push(format!("{name} is not pressed by this test: add a line for it"));
            continue;
        };
        let key = command.keys.first().copied().map(Key::name).unwrap_or_default();
        let key = if key.chars().count() > 1 { format!("<{key}>") } else { key };
        let (width, height) = size(&name);
        // A fresh project each time: the place where one was is kept.
        let screen = |keys: &str| project(&name).press_at(width, height, Lang::Nl, keys).text();
        let (without, with) = (screen(before), screen(&format!("{before}{key}")));
        if without.contains(brings) {
            faults.push(format!("{name}: «{brings}» was there already\n{without}"));
        } else if !with.contains(brings) {
            faults.push(format!("{name}: {key} does not bring «{brings}»\n{with}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn no_line_is_about_a_command_that_does_not_exist() {
    let names: HashSet<String> = all().map(|command| command.full_name()).collect();
    let lines = PRESSED.iter().map(|(name, ..)| *name).chain(ELSEWHERE.iter().copied());
    for name in lines {
        assert!(names.contains(name), "{name}");
    }
}
