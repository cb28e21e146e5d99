//! Coding by keyboard: what the keys store, and what a later start finds.

use crate::support::Small;
use duiding::codebook::edit::Edit;
use duiding::codebook::{Indicator, Pattern};
use duiding::message::Lang;
use duiding::study::{QuestionId, ThemeId};

#[test]
fn a_right_suggestion_costs_one_key() {
    let small = Small::new();
    let screen = small.press("<Enter>");
    assert_eq!(small.stored(), ["r1 belemmering privacy"]);
    assert!(screen.contains("losse systemen"), "the next answer is shown:\n{screen}");
    assert!(screen.contains("1 van 7 gecodeerd"), "{screen}");
}

#[test]
fn digits_tick_and_untick_and_zero_means_no_theme() {
    let small = Small::new();
    small.press("3<Enter>");
    assert_eq!(small.stored(), ["r1 belemmering privacy,cultuur"]);
    let small = Small::new();
    small.press("0<Enter>");
    assert_eq!(small.stored(), ["r1 belemmering "], "seen, no theme: stored, and empty");
}

#[test]
fn the_pointer_and_space_do_what_a_digit_does() {
    let small = Small::new();
    small.press("<Down><Down><Space>j<Up><Up>k<Space><Enter>");
    assert_eq!(small.stored(), ["r1 belemmering cultuur"]);
}

#[test]
fn identical_answers_are_decided_once_and_stored_each() {
    let small = Small::new();
    let screen = small.press("<Enter>");
    assert!(screen.contains("2 gelijke antwoorden"), "{screen}");
    let screen = small.press("<Enter>");
    assert!(screen.contains("Opgeslagen voor 2 gelijke antwoorden"), "{screen}");
    assert_eq!(
        small.stored(),
        ["r1 belemmering privacy", "r2 belemmering systemen", "r3 belemmering systemen"]
    );
    small.press("u");
    assert_eq!(small.stored(), ["r1 belemmering privacy"], "one key, one step back");
}

#[test]
fn undo_and_redo_reach_over_restarts() {
    let small = Small::new();
    small.press("<Enter>2<Enter><Enter>");
    let all = small.stored();
    assert_eq!(all.len(), 4);
    small.press("u");
    small.press("u");
    assert_eq!(small.stored(), ["r1 belemmering privacy"]);
    small.press("U");
    small.press("U");
    assert_eq!(small.stored(), all);
    small.press("uu0<Enter>");
    let screen = small.press("U");
    assert!(screen.contains("Er is niets teruggenomen"), "a new decision ends redo: {screen}");
    assert_eq!(
        small.stored(),
        ["r1 belemmering privacy", "r2 belemmering ", "r3 belemmering "],
        "what was decided anew stands"
    );
}

#[test]
fn undo_shows_the_answer_it_was_about() {
    let small = Small::new();
    let screen = small.press("<Enter><Enter>u");
    assert!(screen.contains("Antwoord r2") && screen.contains("open"), "{screen}");
}

#[test]
fn the_next_start_is_at_the_same_answer() {
    let small = Small::new();
    small.press("<Enter><Enter>");
    let screen = small.press("");
    assert!(screen.contains("Antwoord r4"), "{screen}");
    small.press("<Tab><Right>");
    let screen = small.press("");
    assert!(screen.contains("Q2 - Bronnen") && screen.contains("via de BA"), "{screen}");
}

#[test]
fn ticks_that_were_not_confirmed_are_kept_but_not_stored_as_a_decision() {
    let small = Small::new();
    small.press("3");
    assert!(small.stored().is_empty());
    let screen = small.press("");
    assert!(screen.contains("[x] 3 Cultuur"), "{screen}");
    small.press("<Enter>");
    assert_eq!(small.stored(), ["r1 belemmering privacy,cultuur"]);
}

#[test]
fn ticks_that_are_back_as_they_were_leave_nothing_behind() {
    let small = Small::new();
    small.press("<Enter><Left><Left>");
    let screen = small.press("22");
    assert!(screen.contains("intern · gecodeerd"), "{screen}");
    small.press("2");
    small.press("2<Enter>");
    let screen = small.press("<Left><Left>");
    assert!(screen.contains("intern · gecodeerd"), "{screen}");
    let screen = small.press("u");
    assert!(screen.contains("[x] 1 Privacy") && screen.contains("[ ] 2 Systemen"), "{screen}");
}

#[test]
fn codes_from_a_file_are_taken_back_only_after_a_yes() {
    let small = Small::new();
    small.code_as("MN", "r1,Q1,cultuur\nr2,Q1,cultuur\n");
    let screen = small.press("u");
    assert!(screen.contains("inlezen van 2 codes"), "{screen}");
    small.press("u<Esc>");
    assert_eq!(small.stored().len(), 2);
    let screen = small.press("u<Enter>");
    assert!(screen.contains("Teruggenomen bij 2 antwoorden"), "{screen}");
    assert!(small.stored().is_empty());
    small.press("U");
    assert_eq!(small.stored().len(), 2);
}

#[test]
fn enter_without_a_tick_says_what_it_stored() {
    let small = Small::new();
    let screen = small.press("0<Enter>");
    assert!(screen.contains("Opgeslagen: geen thema"), "{screen}");
}

#[test]
fn when_a_question_is_done_the_next_one_follows_and_at_the_end_it_says_so() {
    let small = Small::new();
    let screen = small.press(&"<Enter>".repeat(8));
    assert!(screen.contains("Klaar: Q1 - Belemmeringen"), "{screen}");
    assert!(screen.contains("Q2 - Bronnen"), "{screen}");
    let screen = small.press(&"<Enter>".repeat(5));
    assert!(screen.contains("Alle antwoorden zijn gecodeerd"), "{screen}");
    assert_eq!(small.stored().len(), 11);
}

#[test]
fn confirming_what_stands_already_stores_nothing_new() {
    let small = Small::new();
    small.press("<Enter><Left><Left>");
    let screen = small.press("<Enter>");
    assert!(screen.contains("Stond al zo"), "{screen}");
    small.press("u");
    assert!(small.stored().is_empty(), "one step was stored, and that is undone");
}

#[test]
fn what_is_no_answer_is_not_asked_about() {
    let small = Small::new();
    let screen = small.press("<Tab>");
    assert!(screen.contains("0 van 4 gecodeerd"), "nvt, - and empty cells are left out:\n{screen}");
}

#[test]
fn skipping_leaves_an_answer_open() {
    let small = Small::new();
    let screen = small.press("n");
    assert!(screen.contains("Antwoord r2"), "{screen}");
    let screen = small.press("n");
    assert!(screen.contains("Antwoord r4"), "the identical one is skipped too:\n{screen}");
    assert!(small.stored().is_empty());
}

#[test]
fn a_negated_mention_is_no_suggestion() {
    let small = Small::new();
    let screen = small.press("<Enter><Enter>");
    assert!(screen.contains("Aan de AVG ligt het niet"), "{screen}");
    assert!(screen.contains("[ ] 1 Privacy"), "{screen}");
    assert!(screen.contains("[x] 3 Cultuur"), "{screen}");
}

#[test]
fn a_memo_is_kept_and_can_be_changed() {
    let small = Small::new();
    let screen = small.press("mnavragen<Enter>");
    assert!(screen.contains("memo: navragen"), "{screen}");
    let screen = small.press("m bij MN<Enter>");
    assert!(screen.contains("memo: navragen bij MN"), "{screen}");
    let screen = small.press("m weg<Esc>");
    assert!(screen.contains("memo: navragen bij MN"), "Esc leaves it:\n{screen}");
    let screen = small.press("u");
    assert!(screen.contains("memo: navragen") && !screen.contains("bij MN"), "{screen}");
}

#[test]
fn a_quote_needs_a_theme_and_shows_with_it() {
    let small = Small::new();
    let screen = small.press("0c");
    assert!(screen.contains("Vink eerst het thema aan"), "{screen}");
    let screen = small.press("1c");
    assert!(screen.contains("[voorbeeld]"), "{screen}");
    let screen = small.press("c");
    assert!(!screen.contains("[voorbeeld]"), "{screen}");
}

#[test]
fn search_finds_answers_respondents_and_themes() {
    let small = Small::new();
    let screen = small.press("/koppeling");
    assert!(screen.contains("▸ [ ] r6"), "{screen}");
    let screen = small.press("/koppeling<Enter>");
    assert!(screen.contains("Antwoord r6"), "{screen}");
    let screen = small.press("/R5<Enter>");
    assert!(screen.contains("Antwoord r5"), "{screen}");
    small.press("/cultuur<Enter><Enter>");
    assert_eq!(small.stored(), ["r5 belemmering cultuur"]);
    let screen = small.press("/zoiets bestaat niet");
    assert!(screen.contains("niets gevonden"), "{screen}");
}

#[test]
fn a_name_can_be_given_and_codes_stay() {
    let small = Small::new();
    let screen = small.press("<Enter>N<C-u>Anna<Enter>");
    assert!(screen.contains(" Anna\n"), "{screen}");
    let output = crate::support::duiding()
        .args(["codings", "export"])
        .arg(small.project())
        .args(["--coder", "anna"])
        .output()
        .unwrap();
    let codes = String::from_utf8(output.stdout).unwrap();
    assert_eq!(codes, "respondent,question,theme\nr1,belemmering,privacy\n");
}

#[test]
fn escape_sequences_in_an_answer_are_shown_and_not_sent() {
    let small = Small::new();
    let screen = small.press("<Tab>nn");
    assert!(screen.contains("␛[31mgesprek"), "{screen}");
    assert!(!screen.contains('\u{1b}'));
}

#[test]
fn a_key_that_does_nothing_says_so() {
    let small = Small::new();
    let screen = small.press("9");
    assert!(screen.contains("Deze vraag heeft geen thema 9"), "{screen}");
    let screen = small.press("Q");
    assert!(screen.contains("De toets Q doet hier niets"), "{screen}");
}

#[test]
fn the_language_changes_by_a_key() {
    let small = Small::new();
    let screen = small.press("<F9>");
    assert!(screen.contains("0 of 7 coded") && screen.contains("Enter confirm"), "{screen}");
    let screen = small.press_at(80, 24, Lang::En, "<F9>").text();
    assert!(screen.contains("0 van 7 gecodeerd"), "{screen}");
}

#[test]
fn the_help_shows_the_keys_of_this_screen_and_closes() {
    let small = Small::new();
    let screen = small.press("?");
    assert!(screen.contains("Slaat op wat is aangevinkt"), "{screen}");
    assert!(!screen.contains("Telt de codes"), "that is a key of the matrix:\n{screen}");
    let screen = small.press("?<PageDown><PageDown><PageDown><PageDown>");
    assert!(screen.contains("De tekens onder een antwoord"), "{screen}");
    let screen = small.press("<F1><Esc>");
    assert!(screen.contains("Antwoord r1"), "{screen}");
}

#[test]
fn a_filter_shows_only_what_meets_it_until_it_is_taken_away() {
    let small = Small::new();
    let screen = small.press("fextern<Enter>");
    assert!(screen.contains("Antwoord r2 · extern") && screen.contains("(3)"), "{screen}");
    assert!(screen.contains("1/3"), "{screen}");
    let next = small.press("fextern<Enter><Right>");
    assert!(next.contains("Antwoord r4 · extern"), "{next}");
    let all = small.press("fextern<Enter>F");
    assert!(all.contains("/7"), "{all}");
}

#[test]
fn confirming_within_a_filter_stays_within_it() {
    let small = Small::new();
    small.press("fextern<Enter><Enter><Enter><Enter>");
    let stored = small.stored();
    let keys: Vec<&str> = stored.iter().filter_map(|line| line.split(' ').next()).collect();
    // r3 is r2's text, so it is decided with it.
    assert_eq!(keys, ["r2", "r3", "r4", "r6"]);
}

#[test]
fn filters_find_memos_doubts_and_decisions_that_differ() {
    let small = Small::new();
    small.press("mlet op<Enter>d<Enter>");
    small.press("<Right>3<Enter>");
    for typed in ["memo", "twijfel"] {
        let screen = small.press(&format!("f{typed}<Enter>"));
        assert!(screen.contains("Antwoord r1") && screen.contains("1/1"), "{typed}: {screen}");
    }
    let differs = small.press("fanders<Enter>");
    assert!(!differs.contains("Antwoord r1"), "{differs}");
    let none = small.press("fgeen thema<Enter>");
    assert!(none.contains("geen thema kregen"), "a refused line stays: {none}");
}

#[test]
fn a_doubt_is_shown_and_taken_back() {
    let small = Small::new();
    assert!(small.press("d").contains("twijfel ?"));
    assert!(!small.press("<Left>d").contains("twijfel ?"));
}

#[test]
fn one_of_identical_answers_is_decided_alone_when_asked() {
    let small = Small::new();
    let screen = small.press("<Right>s");
    assert!(screen.contains("alleen dit van 2 gelijke"), "{screen}");
    small.press("<Left><Left><Right>s3<Enter>");
    assert_eq!(small.stored(), ["r2 belemmering systemen,cultuur"]);
    // The other one was next and open, and it is proposed what the same text was given.
    small.press("3<Enter>");
    assert_eq!(small.stored(), ["r2 belemmering systemen,cultuur", "r3 belemmering systemen"]);
}

#[test]
fn notes_go_with_a_theme_and_with_the_study() {
    let small = Small::new();
    small.press("<Down>Mwat is een systeem<Enter>Seerste indruk<Enter>");
    let session = small.session();
    assert_eq!(session.theme_memo(0, 1).as_deref(), Some("wat is een systeem"));
    assert_eq!(session.study_memo(), Some("eerste indruk"));
}

#[test]
fn a_note_that_was_being_typed_is_kept_when_the_window_closes() {
    let small = Small::new();
    small.press("mhalf een zi");
    let session = small.session();
    let first = session.queue().all().next().unwrap();
    assert_eq!(session.memo(first), Some("half een zi"));
}

#[test]
fn what_was_searched_for_is_marked_in_the_answer() {
    use ratatui::style::Modifier;
    let small = Small::new();
    let marked = |keys: &str| {
        let terminal = small.press_at(80, 24, Lang::Nl, keys);
        let buffer = terminal.buffer();
        let answer = (4..12).flat_map(|y| (3..78).map(move |x| (x, y)));
        let cells = answer.filter(|at| buffer[*at].modifier.contains(Modifier::REVERSED));
        cells.map(|at| buffer[at].symbol().to_owned()).collect::<String>()
    };
    assert_eq!(marked("/VERTROUWEN<Enter>"), "vertrouwen");
    assert_eq!(marked("/VERTROUWEN<Enter>F"), "");
}

#[test]
fn wide_windows_list_the_answers_beside_and_a_click_goes_there() {
    use duiding::tui::{Event, Mouse, Palette, Shell, State, TestTerminal, run};
    let small = Small::new();
    let mut terminal = TestTerminal::new(120, 30, "");
    terminal.push(Event::Mouse(Mouse::Click { x: 5, y: 7 }));
    let mut state = State::new(small.session(), Shell::new(Lang::Nl, Palette::Terminal)).unwrap();
    run(&mut state, &mut terminal).unwrap();
    let screen = terminal.text();
    assert!(screen.contains("7 antwoorden"), "{screen}");
    assert!(screen.contains("Antwoord r4"), "{screen}");
}

#[test]
fn ticks_of_ones_own_on_the_same_text_are_left_alone() {
    let small = Small::new();
    // r3 has r2's text; something else is ticked on it and not confirmed yet.
    small.press("<Right><Right>3");
    small.press("<Left><Enter>");
    assert_eq!(small.stored(), ["r2 belemmering systemen"]);
    small.press("<Enter>");
    assert_eq!(
        small.stored(),
        ["r2 belemmering systemen", "r3 belemmering systemen,cultuur"],
        "the other one was next, with its own ticks"
    );
}

#[test]
fn going_on_with_nothing_ticked_is_no_decision_until_it_is_said_twice() {
    let small = Small::new();
    // r5 has no suggestion.
    let go = "<Right><Right><Right><Right>";
    let screen = small.press(&format!("{go}<Enter>"));
    assert!(
        screen.contains("Er is niets aangevinkt") && screen.contains("Antwoord r5"),
        "{screen}"
    );
    assert!(screen.contains("Geen voorstel: kies 1-9"), "{screen}");
    assert!(small.stored().is_empty());
    small.press("<Enter><Enter>");
    assert_eq!(small.stored(), ["r5 belemmering "]);
    // `0` says it too, so one Enter is enough.
    small.press("u0<Enter>");
    assert_eq!(small.stored(), ["r5 belemmering "]);
}

#[test]
fn taking_back_says_what_is_taken_back() {
    let small = Small::new();
    assert!(small.press("du").contains("Teruggenomen: twijfel bij r1"));
    assert!(small.press("<Enter>u").contains("Teruggenomen: codes bij r1"));
}

#[test]
fn one_key_says_no_theme_and_goes_on_and_the_enter_of_habit_confirms_nothing() {
    let small = Small::new();
    let screen = small.press("<Right><Right><Right><Right>0");
    assert!(screen.contains("Antwoord r6") && screen.contains("geen thema"), "{screen}");
    assert_eq!(small.stored(), ["r5 belemmering "]);
    small.press("u");
    let screen =
        small.press("<Left><Left><Left><Left><Left><Left><Right><Right><Right><Right>0<Enter>");
    assert!(screen.contains("0 bewaarde «geen thema» al"), "{screen}");
    assert_eq!(small.stored(), ["r5 belemmering "], "r6 was not read yet");
    small.press("0");
    assert_eq!(
        small.stored(),
        ["r5 belemmering "],
        "where something is ticked it is taken away first"
    );
}

#[test]
fn a_suggestion_that_is_too_unsure_to_tick_is_not_called_none() {
    let small = Small::new();
    let weak = Indicator { weight: 0.3, ..Indicator::new(Pattern::parse("druk").unwrap()) };
    let (question, theme) = (QuestionId("belemmering".into()), ThemeId("systemen".into()));
    let edit = Edit::AddIndicator { question, theme, indicator: weak };
    small.session().edit_codebook(edit).unwrap().unwrap();
    let unsure = small.press("/te druk<Enter>");
    assert!(unsure.contains("[ ] 2 Systemen      O   ═ ▇▇"), "{unsure}");
    assert!(unsure.contains("Thema's: voorstel zonder vinkje, want niet zeker"), "{unsure}");
    assert!(unsure.contains("Niet zeker genoeg voor een vinkje"), "{unsure}");
    let none = small.press("<F>/weet niet<Enter>");
    assert!(none.contains("Thema's: geen voorstel"), "{none}");
}

#[test]
fn a_filter_finds_what_nothing_is_suggested_for() {
    let small = Small::new();
    let options = small.press("fgeen voorstel");
    let line = options.lines().find(|line| line.contains("geen voorstel hebben")).unwrap();
    assert!(line.contains(" 2 "), "r5 and r7: {options}");
    let first = small.press("fgeen voorstel<Enter>");
    assert!(first.contains("geen voorstel hebben") && first.contains("Thema's: geen voorstel"));
}
