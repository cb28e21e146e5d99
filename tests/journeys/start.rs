//! Before a project is open: the start screen, and a new project by keys.

use crate::screens::with_styles;
use crate::support::{SMALL_ANSWERS, SMALL_CODEBOOK, Small, names_in};
use duiding::decide::Session;
use duiding::message::Lang;
use duiding::recent::{self, Progress, Recent};
use duiding::store::Project;
use duiding::tui::{
    Event, Mouse, Palette, Place, Shell, Start, Surroundings, TestTerminal, run, sit,
};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use tempfile::TempDir;

/// The keys to the step with the columns, from the start.
const TO_COLUMNS: &str = "n<Enter><Enter>o<Enter><Enter>";

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

/// A small example, in place of the bundled one.
fn example(_: Lang, folder: &Path) -> Result<(PathBuf, bool), String> {
    let path = folder.join("voorbeeld.duiding");
    if path.exists() {
        return Ok((path, false));
    }
    std::fs::copy(Small::new().project(), &path).map_err(|error| error.to_string())?;
    Ok((path, true))
}

/// A researcher's own folder with files in it, and the program started there.
struct Desk {
    home: TempDir,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { home: tempfile::tempdir().unwrap() };
        std::fs::create_dir_all(desk.folder().join("oud")).unwrap();
        desk.write("antwoorden.csv", SMALL_ANSWERS.as_bytes());
        desk.write("codeboek.json", SMALL_CODEBOOK.as_bytes());
        desk.write("notulen.docx", b"x");
        desk
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("onderzoek")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.file(name), bytes).unwrap();
    }

    fn around(&self) -> Surroundings {
        Surroundings {
            folder: self.folder(),
            home: Some(self.home.path().to_owned()),
            settings: Some(self.settings()),
            now,
            example,
        }
    }

    fn settings(&self) -> PathBuf {
        self.home.path().join("instellingen")
    }

    /// Puts a project among those that were open before, so many days ago.
    fn remember(&self, name: &str, title: &str, days: u64) {
        let opened = now() - days * 24 * 60 * 60;
        let path = self.file(name);
        let progress = Some(Progress { coder: "MN".into(), coded: 128, total: 301 });
        let project = Recent { path, title: title.into(), progress, opened };
        recent::remember(Some(&self.settings()), project);
    }

    fn sit(&self, terminal: &mut TestTerminal, lang: Lang) {
        let start = Start::new(Shell::new(lang, Palette::Terminal), self.around());
        sit(Place::Start(Box::new(start)), terminal, &self.around()).unwrap();
    }

    fn press_at(&self, width: u16, height: u16, lang: Lang, keys: &str) -> TestTerminal {
        let mut terminal = TestTerminal::new(width, height, keys);
        self.sit(&mut terminal, lang);
        terminal
    }

    fn press(&self, keys: &str) -> String {
        self.press_at(80, 24, Lang::Nl, keys).text()
    }

    fn names(&self) -> Vec<String> {
        names_in(&self.folder())
    }

    /// A project of this name, with these coders at work in it, the last one last.
    fn project(&self, name: &str, coders: &[&str]) {
        std::fs::copy(Small::new().project(), self.file(name)).unwrap();
        for coder in coders {
            let project = Project::open(&self.file(name)).unwrap();
            Session::start(project, Some(coder), "1").unwrap().remember_coder().unwrap();
        }
    }
}

/// The line with this text.
fn line<'a>(screen: &'a str, text: &str) -> &'a str {
    screen.lines().find(|line| line.contains(text)).unwrap_or_else(|| panic!("{text} in\n{screen}"))
}

fn has(screen: &str, needed: &[&str]) {
    for text in needed {
        assert!(screen.contains(text), "«{text}» in\n{screen}");
    }
}

#[test]
fn a_project_is_made_by_keys_and_opened_to_code_in() {
    let desk = Desk::new();
    let keys = format!("{TO_COLUMNS}<Enter>MN<Enter>!<Enter><Enter><Enter>");
    has(&desk.press(&keys), &[" MN\n", "0 van 7 gecodeerd", "Project gemaakt"]);
    // The same again, coding now: one decision, and back to the start.
    let screen = desk.press("<Enter><Enter>P");
    has(&screen, &["Eerder geopend", "MN: 1 van 11 gecodeerd", "~/onderzoek/antwoorden.duiding"]);
    let project = Project::open(&desk.file("antwoorden.duiding")).unwrap();
    let session = Session::start(project, None, "?").unwrap();
    assert_eq!(
        (session.coder().name.as_str(), session.study().title.as_str()),
        ("MN", "antwoorden!")
    );
    assert_eq!(session.study().respondents.len(), 7);
    assert_eq!(session.study().values_of(session.study().group.unwrap()), ["intern", "extern"]);
}

#[test]
fn every_step_goes_back_without_losing_what_was_chosen() {
    let desk = Desk::new();
    // Another role for the group, a name; back to the first step, and on again.
    let there = format!("{TO_COLUMNS}<Home><Down>v<End><Enter>MN");
    let back = "<Esc><Esc><Esc><Esc>";
    let screen = desk.press(&format!("{there}{back}"));
    has(&screen, &["stap 1 van 5", "▸ antwoorden.csv"]);
    let screen = desk.press(&format!("{there}{back}<Enter><Enter>"));
    has(&screen, &["stap 3 van 5", "▸ codeboek.json: Klein codeboek"]);
    let screen = desk.press(&format!("{there}{back}<Enter><Enter><Enter>"));
    has(&screen, &["stap 4 van 5", "geen groepen"]);
    assert!(line(&screen, "B groep").contains("kenmerk"), "{screen}");
    let screen = desk.press(&format!("{there}{back}<Enter><Enter><Enter><Enter>"));
    assert!(line(&screen, "Uw naam").ends_with("MN"), "{screen}");
    // The arrow goes back where it means nothing else.
    has(&desk.press(&format!("{TO_COLUMNS}<Esc><Left>")), &["stap 2 van 5"]);
    has(&desk.press(&format!("{TO_COLUMNS}<Esc><Left><Left>")), &["stap 1 van 5"]);
    has(&desk.press(&format!("{there}{back}<Esc>")), &["Nieuw project", "Voorbeeld openen"]);
}

#[test]
fn a_file_is_found_by_typing_by_path_and_through_folders() {
    let desk = Desk::new();
    std::fs::write(desk.file("oud/vorig jaar.csv"), SMALL_ANSWERS).unwrap();
    let screen = desk.press("n");
    has(&screen, &["▸ antwoorden.csv", "oud/", "..", "~ (uw eigen map)"]);
    assert!(!screen.contains("notulen.docx") && !screen.contains("codeboek.json"), "{screen}");
    has(&desk.press("nzzz"), &["Niets met deze naam"]);
    has(&desk.press("nzzz<Esc>"), &["▸ antwoorden.csv"]);
    has(&desk.press("n~/onderzoek/oud/vor<Enter>"), &["vorig jaar.csv: tekst", "7 rijen"]);
    has(&desk.press("n<Up><Right>"), &["~/onderzoek/oud", "▸ vorig jaar.csv"]);
    has(&desk.press("n<Up><Enter><Left>"), &["▸ oud/"]);
    has(&desk.press("n<PageUp><Down><Enter>"), &["▸ onderzoek/", "Geen bestanden van deze soort"]);
    has(&desk.press("n<PageUp><PageDown><Enter>"), &["stap 2 van 5"]);
    has(&desk.press("n~/weg/x.csv<Enter>"), &["bestaat niet"]);
    has(&desk.press("n./notulen.docx<Enter>"), &["notulen.docx is niet van de goede soort"]);
    let mut terminal = TestTerminal::new(80, 24, "n");
    terminal.push(Event::Paste(format!("\"{}\"", desk.file("antwoorden.csv").display())));
    terminal.push(Event::Key(duiding::command::Key::Enter));
    desk.sit(&mut terminal, Lang::Nl);
    has(&terminal.text(), &["stap 2 van 5"]);
}

#[test]
fn letters_are_typed_and_help_and_palette_still_open() {
    let desk = Desk::new();
    has(&desk.press("nq?:"), &["Zoek of pad: q?:"]);
    let help = desk.press("n<F1>");
    has(&help, &["Hulp: een bestand kiezen", "F1"]);
    let scrolled = desk.press("n<F1><PageDown>");
    assert!(line(&scrolled, "Ctrl-C").contains("   Ctrl-C "), "not q: {scrolled}");
    has(&desk.press("n<C-p>map er<Enter>"), &["▸ onderzoek/"]);
}

#[test]
fn a_file_that_is_no_table_says_so_and_the_list_stays() {
    let desk = Desk::new();
    desk.write("brief.csv", b"%PDF-1.7");
    has(&desk.press("nbrief<Enter>"), &["is een pdf en geen tabel", "▸ brief.csv"]);
}

#[test]
fn the_look_at_the_answers_scrolls_both_ways() {
    let desk = Desk::new();
    let wide: Vec<String> = (1..=9).map(|n| format!("kolom nummer {n}")).collect();
    let row: Vec<String> = (1..=9).map(|n| format!("een antwoord op {n}")).collect();
    let rows = format!("{}\n", row.join(";")).repeat(40);
    desk.write("antwoorden.csv", format!("{}\n{rows}", wide.join(";")).as_bytes());
    let screen = desk.press("n<Enter>");
    has(&screen, &["40 rijen, 9 kolommen", "kolom 1-4 van 9", "puntkomma", "UTF-8", "  2 een"]);
    has(&desk.press("n<Enter><Tab><Tab>"), &["kolom 3-6 van 9"]);
    has(&desk.press("n<Enter><Tab><Tab><BackTab>"), &["kolom 2-5 van 9"]);
    let screen = desk.press("n<Enter><Down><Down><Down><Up>");
    assert!(!screen.contains("  3 een") && screen.contains("  4 een"), "{screen}");
}

#[test]
fn a_codebook_with_faults_shows_them_all_and_nothing_goes_on() {
    let desk = Desk::new();
    let question = |n: usize| format!("{{\"id\": \"F {n}\", \"themes\": []}}");
    let questions: Vec<String> = (1..=9).map(question).collect();
    desk.write("kapot.json", format!("{{\"questions\": [{}]}}", questions.join(",")).as_bytes());
    let screen = desk.press("n<Enter><Enter>okapot<Enter>");
    has(&screen, &["✗ kapot.json", "Zo kan kapot.json niet", "PgDn"]);
    has(&desk.press("n<Enter><Enter>okapot<Enter><Enter>"), &["stap 3 van 5", "heeft fouten"]);
    let down = desk.press("n<Enter><Enter>okapot<Enter><PageDown><PageDown>");
    assert_ne!(screen, down);
    let up = desk.press("n<Enter><Enter>okapot<Enter><PageDown><PageDown><PageUp><PageUp>");
    assert_eq!(line(&up, "regel 1, kolom"), line(&screen, "regel 1, kolom"));
    // The bundled one is a key away, and the faulty one stays in the list.
    let screen = desk.press("n<Enter><Enter>okapot<Enter><Up><Up><Up>");
    has(&screen, &["▸ Bijlage 1", "✗ kapot.json", "Belemmeringen data-uitwisseling"]);
    has(&desk.press("n<Enter><Enter><Down><Down><Down><Enter>"), &["Kies het codeboek"]);
}

#[test]
fn every_codebook_that_comes_along_can_be_chosen() {
    let desk = Desk::new();
    let screen = desk.press("n<Enter><Enter>");
    has(&screen, &["▸ Bijlage 1", "  Kernthema's", "  Mensgericht casemanagement", "o"]);
    has(&desk.press("n<Enter><Enter><Down>"), &["▸ Kernthema's", "Q Ideale rol"]);
    has(&desk.press("n<Enter><Enter><Down><Down>"), &["▸ Mensgericht", "Wat zou helpen"]);
    has(&desk.press("n<Enter><Enter><Down><Down><Enter>"), &["stap 4 van 5", "C Q1"]);
}

#[test]
fn roles_are_changed_by_key_with_what_comes_of_them() {
    let desk = Desk::new();
    let at = |keys: &str| desk.press(&format!("{TO_COLUMNS}{keys}"));
    has(&at(""), &["7 respondenten", "groepen: intern 4, extern 3", "7 antwoorden uit kolom C"]);
    has(&at("<Home><Down>x"), &["geen groepen"]);
    has(&at("<Home><Down>xg"), &["groepen: intern 4, extern 3"]);
    has(&at("<Home>x"), &["genummerd naar hun rij"]);
    has(&at("<Home>xr"), &["te herkennen aan A"]);
    has(&at("<Home><Down><Right>"), &["kenmerk"]);
    assert!(line(&at("<Home><Down><Right><Left>"), "B groep").contains(" groep "));
    has(&at("<Home><Down><Down><Enter>weglaten<Enter>"), &["zonder kolom: Q1 - Belemmeringen"]);
    has(&at("<PageUp><PageDown><Up><Enter>"), &["Wat is kolom D «Q2»?"]);
    has(&at("<Home><Down><Down><Enter><Esc>"), &["▸  C Q1"]);
}

#[test]
fn nothing_proceeds_while_there_is_a_fault() {
    let desk = Desk::new();
    let screen = desk.press(&format!("{TO_COLUMNS}<Home><Down>r<End><Enter>"));
    has(&screen, &["stap 4 van 5", "✗  Verder kan nog niet", "één kolom kan de respondent zijn"]);
    // Without a question of the codebook: the sentence fits the screen, not the command line.
    let screen = desk.press("n<Enter><Enter><Enter>");
    has(&screen, &["Geen kolom heeft antwoorden op een vraag", "✗  Verder kan nog niet"]);
    assert!(!screen.contains("--map"), "{screen}");
    assert_eq!(desk.names(), ["antwoorden.csv", "codeboek.json", "notulen.docx", "oud"]);
}

#[test]
fn name_title_and_file_are_needed_and_no_file_is_replaced() {
    let desk = Desk::new();
    let details = format!("{TO_COLUMNS}<Enter>");
    let screen = desk.press(&format!("{details}<Down><Down><Down><Enter>"));
    has(&screen, &["Vul eerst uw naam", "▸ Uw naam"]);
    let screen = desk.press(&format!("{details}MN<Tab><C-u><Tab><Down><Enter>"));
    has(&screen, &["Geef het onderzoek een titel"]);
    let screen = desk.press(&format!("{details}MN<Tab><Tab><C-u><Down><Enter>"));
    has(&screen, &["Geef het project een bestandsnaam"]);
    desk.write("mijn studie.duiding", b"kostbaar");
    let name = format!("{details}MN<Down><Down><C-u>mijn studie<Enter><Up><Down><Enter>");
    let asked = desk.press(&name);
    has(&asked, &["mijn studie.duiding bestaat al", "studie-2.duiding noemen?"]);
    has(&desk.press(&format!("{name}<Esc>")), &["stap 5 van 5"]);
    has(&desk.press(&format!("{name}<Enter>")), &[" MN\n", "mijn studie-2.duiding"]);
    assert_eq!(std::fs::read(desk.file("mijn studie.duiding")).unwrap(), b"kostbaar");
}

#[test]
fn a_free_name_is_proposed_from_the_start() {
    let desk = Desk::new();
    desk.write("antwoorden.duiding", b"kostbaar");
    has(&desk.press(&format!("{TO_COLUMNS}<Enter>")), &["~/onderzoek/antwoorden-2.duiding"]);
}

#[test]
fn a_folder_that_takes_no_files_is_told_and_the_step_stays() {
    let desk = Desk::new();
    let keys = format!("{TO_COLUMNS}<Enter>MN<Tab><Tab><C-u>~/nergens/p<Enter><Enter>");
    has(&desk.press(&keys), &["stap 5 van 5", "kan niet worden gemaakt (de map bestaat"]);
}

#[test]
fn a_creation_that_is_called_off_leaves_nothing_behind() {
    let desk = Desk::new();
    let mut start = Start::new(Shell::new(Lang::Nl, Palette::Terminal), desk.around());
    let before = desk.names();
    let keys = format!("{TO_COLUMNS}<Enter>MN<Enter><Enter><Enter>");
    run(&mut start, &mut TestTerminal::new(80, 24, &keys)).unwrap();
    let mut terminal = TestTerminal::new(80, 24, "<Enter><Esc>").impatient();
    run(&mut start, &mut terminal).unwrap();
    has(&terminal.text(), &["Afgebroken", "stap 5 van 5"]);
    // Whatever the thread was at, it tidies up after itself.
    let until = std::time::Instant::now() + std::time::Duration::from_secs(20);
    std::thread::sleep(std::time::Duration::from_millis(300));
    while desk.names() != before {
        assert!(std::time::Instant::now() < until, "{:?}", desk.names());
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

#[test]
fn earlier_projects_open_by_number_and_those_that_are_gone_say_so() {
    let desk = Desk::new();
    desk.project("een.duiding", &["MN"]);
    desk.remember("weg.duiding", "Verdwenen", 20);
    desk.remember("een.duiding", "Eerste", 3);
    desk.remember("ook weg.duiding", "Ook weg", 1);
    let screen = desk.press("");
    has(&screen, &["MN: 128 van 301 gecodeerd · 3 dagen geleden", "~/onderzoek/een.duiding"]);
    assert!(line(&screen, "▸").contains("Eerste"), "the last one that is there: {screen}");
    assert!(line(&screen, "Verdwenen").contains("weg of verplaatst"));
    has(&desk.press("2"), &[" MN\n", "0 van 7 gecodeerd"]);
    // It was left just now, so it comes first.
    has(&desk.press("<Enter>"), &[" MN\n"]);
    has(&desk.press("3"), &["weg of verplaatst", "Eerder geopend"]);
    has(&desk.press("7"), &["geen eerder project 7"]);
}

#[test]
fn a_project_is_taken_off_the_list_and_stays_where_it_is() {
    let desk = Desk::new();
    desk.project("een.duiding", &["MN"]);
    desk.remember("een.duiding", "Eerste", 3);
    has(&desk.press("<PageUp>x"), &["Kies eerst een eerder project"]);
    let screen = desk.press("<PageUp><PageDown>x");
    has(&screen, &["Van de lijst: Eerste", "Hier komen uw projecten"]);
    assert!(desk.file("een.duiding").exists());
    assert!(!desk.press("").contains("Eerste"));
}

#[test]
fn the_pointer_chooses_among_the_things_to_do() {
    let desk = Desk::new();
    has(&desk.press("<Enter>"), &["stap 1 van 5"]);
    has(&desk.press("<Down><Enter>"), &["Project openen", "Kies het project"]);
    has(&desk.press("o"), &["Kies het project"]);
    has(&desk.press("o<Esc>"), &["Eerder geopend"]);
    has(&desk.press("<Down><Down><Up><Up><Enter>"), &["stap 1 van 5"]);
}

#[test]
fn the_example_opens_without_questions_and_is_made_once() {
    let desk = Desk::new();
    has(&desk.press("v"), &[" 1\n", "geeft u een naam"]);
    has(&desk.press("v<Enter>P"), &["1 van 11 gecodeerd"]);
    assert!(desk.press("v").contains("1 van 7"));
}

#[test]
fn who_codes_is_asked_when_it_is_not_known() {
    let desk = Desk::new();
    // Nobody yet: a name.
    desk.project("nieuw.duiding", &[]);
    has(&desk.press("onieuw<Enter>"), &["Uw naam of initialen", "Esc terug"]);
    has(&desk.press("onieuw<Enter><Enter>"), &["Vul eerst uw naam"]);
    has(&desk.press("onieuw<Enter><Esc>"), &["Kies het project"]);
    has(&desk.press("onieuw<Enter>MN<Enter>"), &[" MN\n"]);
    // One: that one.
    has(&desk.press("onieuw<Enter>"), &[" MN\n"]);
    // Two: whoever was there last, somebody else, or somebody new; names and nothing else.
    desk.project("twee.duiding", &["Anna", "Bo"]);
    let asked = desk.press("otwee<Enter>");
    has(&asked, &["Wie gaat er coderen?", "Anna", "▸ Bo", "vorige keer", "Nieuwe codeur"]);
    assert!(!asked.contains("gecodeerd"), "{asked}");
    has(&desk.press("otwee<Enter><Up><Enter>"), &[" Anna\n"]);
    has(&desk.press("otwee<Enter><Enter>"), &[" Anna\n"]);
    has(&desk.press("otwee<Enter>nieuwe<Enter>Cees<Enter>"), &[" Cees\n"]);
}

#[test]
fn somebody_else_goes_on_in_the_same_project() {
    let desk = Desk::new();
    desk.project("een.duiding", &["MN"]);
    desk.remember("een.duiding", "Eerste", 3);
    // MN codes one answer, and another sits down: names and nothing else.
    let asked = desk.press("<Enter><Enter>W");
    has(&asked, &["Wie gaat er coderen?", "▸ MN", "Nieuwe codeur"]);
    assert!(!asked.contains("Antwoord r") && !asked.contains(" MN\n"), "{asked}");
    let other = desk.press("<Enter>W<Down><Enter>Bo<Enter>");
    has(&other, &[" Bo\n", "0 van 7 gecodeerd", "Antwoord r1"]);
    // MN finds the work as it was left.
    has(&desk.press("<Enter><Enter>W<Up><Enter>"), &[" MN\n", "1 van 7 gecodeerd"]);
    // Nobody after all: the project is closed, and opens again.
    let closed = desk.press("<Enter><Enter>W<Esc>");
    has(&closed, &["Eerder geopend", "zojuist"]);
    assert!(!closed.contains("gecodeerd"), "how far somebody is, is theirs: {closed}");
    has(&desk.press("<Enter><Enter>W<Esc><Enter>"), &["Wie gaat er coderen?"]);
}

#[test]
fn an_export_goes_to_the_users_own_folder_by_its_sign() {
    let desk = Desk::new();
    desk.project("een.duiding", &["MN"]);
    let screen = desk.press("oeen<Enter><Enter>e<Up><C-u>~/bijlage.md<Enter>");
    has(&screen, &["Geschreven:"]);
    assert!(desk.home.path().join("bijlage.md").is_file());
}

#[test]
fn codes_read_from_a_file_are_no_reason_to_code_as_that_coder() {
    let small = Small::new();
    small.code_as("B", "r1,bron,gesprek\n");
    let desk = Desk::new();
    std::fs::copy(small.project(), desk.file("gelezen.duiding")).unwrap();
    has(&desk.press("ogelezen<Enter>"), &["Wie gaat er coderen?", "▸ Nieuwe codeur"]);
}

#[test]
fn a_project_that_cannot_be_opened_says_why_and_the_screen_stays() {
    let desk = Desk::new();
    desk.project("bezet.duiding", &["MN"]);
    let open = Project::open(&desk.file("bezet.duiding")).unwrap();
    has(&desk.press("obezet<Enter>"), &["al geopend in een ander venster", "Kies het project"]);
    drop(open);
    desk.write("brief.duiding", b"Geachte heer, mevrouw,");
    has(&desk.press("obrief<Enter>"), &["is geen Duiding-project", "Kies het project"]);
    let mut damaged = std::fs::read(desk.file("bezet.duiding")).unwrap();
    let middle = damaged.len() / 8;
    damaged[middle..].fill(7);
    desk.write("stuk.duiding", &damaged);
    has(&desk.press("ostuk<Enter>"), &["beschadigd", "Kies het project"]);
}

#[test]
fn the_mouse_does_what_the_keys_do() {
    let desk = Desk::new();
    let mut terminal = TestTerminal::new(80, 24, "");
    let click = |y| Event::Mouse(Mouse::Click { x: 10, y });
    terminal.push(click(2));
    terminal.push(click(9));
    desk.sit(&mut terminal, Lang::Nl);
    has(&terminal.text(), &["stap 2 van 5"]);
    let mut terminal = TestTerminal::new(80, 24, TO_COLUMNS);
    for y in [4, 4] {
        terminal.push(click(y));
    }
    desk.sit(&mut terminal, Lang::Nl);
    has(&terminal.text(), &["Wat is kolom B «groep»?"]);
}

#[test]
fn without_a_folder_for_settings_nothing_is_kept_and_nothing_is_said() {
    let desk = Desk::new();
    desk.project("een.duiding", &["MN"]);
    let around = Surroundings { settings: None, ..desk.around() };
    let start = Start::new(Shell::new(Lang::Nl, Palette::Terminal), around.clone());
    let mut terminal = TestTerminal::new(80, 24, "oeen<Enter>P");
    sit(Place::Start(Box::new(start)), &mut terminal, &around).unwrap();
    has(&terminal.text(), &["Hier komen uw projecten"]);
}

fn snapshot(name: &str, keys: &str) {
    let desk = Desk::new();
    desk.project("preventie.duiding", &["MN", "Bo"]);
    desk.remember("weg.duiding", "Verdwenen studie", 30);
    desk.remember("preventie.duiding", "Preventieonderzoek", 3);
    for (width, height) in [(80, 24), (120, 40)] {
        for (lang, code) in [(Lang::Nl, "nl"), (Lang::En, "en")] {
            let screen = desk.press_at(width, height, lang, keys);
            insta::assert_snapshot!(format!("{name}_{width}_{code}"), with_styles(&screen));
        }
    }
}

#[test]
fn how_the_start_screen_looks() {
    snapshot("start", "");
}

#[test]
fn how_choosing_a_file_looks() {
    snapshot("files", "n");
}

#[test]
fn how_the_answers_look() {
    snapshot("preview", "n<Enter>");
}

#[test]
fn how_the_codebooks_look() {
    snapshot("codebook", "n<Enter><Enter>o<Enter>");
}

#[test]
fn how_the_columns_look() {
    snapshot("columns", &format!("{TO_COLUMNS}<Home><Down>"));
}

#[test]
fn how_a_fault_in_the_columns_looks() {
    snapshot("columns_fault", &format!("{TO_COLUMNS}<Home><Down>r"));
}

#[test]
fn how_the_details_look() {
    snapshot("details", &format!("{TO_COLUMNS}<Enter>MN"));
}

#[test]
fn how_asking_who_codes_looks() {
    snapshot("who", "<Enter>");
}

#[test]
fn no_size_breaks_a_screen() {
    let desk = Desk::new();
    desk.project("preventie.duiding", &["MN", "Bo"]);
    for number in 0..15 {
        desk.remember(&format!("{number}.duiding"), "Studie", 30);
    }
    let to_details = format!("{TO_COLUMNS}<Enter>");
    let columns = format!("{TO_COLUMNS}<Home>");
    let role = format!("{columns}<Enter>");
    let fault = format!("{columns}<Down>r");
    for keys in [
        "",
        "n",
        "n<Enter>",
        "n<Enter><Enter>",
        TO_COLUMNS,
        &columns,
        &role,
        &fault,
        &to_details,
        "opreventie<Enter>",
        "<F1>",
    ] {
        for (width, height) in
            [(1, 1), (2, 4), (20, 4), (20, 5), (21, 6), (40, 7), (40, 10), (60, 13), (200, 60)]
        {
            desk.press_at(width, height, Lang::Nl, keys);
        }
    }
}

#[test]
fn forty_by_ten_shows_what_is_chosen() {
    let desk = Desk::new();
    let at = |keys: &str| desk.press_at(40, 10, Lang::Nl, keys).text();
    has(&at(""), &["▸ n  Nieuw project", "Voorbeeld openen"]);
    has(&at("n"), &["▸ antwoorden.csv"]);
    has(&at(&format!("{TO_COLUMNS}<Home>")), &["respondent", "Verder"]);
    has(&at(&format!("{TO_COLUMNS}<Enter>")), &["▸ Uw naam", "Project maken"]);
}
