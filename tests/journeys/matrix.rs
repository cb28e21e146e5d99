//! The matrix screen, the answers behind its cells, and the examples that are printed.

use crate::support::Small;
use duiding::message::Lang;

#[test]
fn the_matrix_fills_while_coding() {
    let small = Small::new();
    let screen = small.press("<F6>");
    assert!(screen.contains("nog niets gecodeerd"), "{screen}");
    let screen = small.press("<F2><Enter><Enter><F6>");
    assert!(screen.contains("codes van codeur MN: 3 van 7"), "{screen}");
    assert!(screen.contains("Systemen") && screen.contains("Hoog 67%"), "{screen}");
    let row = screen.lines().find(|line| line.contains("Systemen")).unwrap();
    assert_eq!(row.matches("Hoog").count(), 3, "all, intern, extern: {row}");
}

#[test]
fn another_table_and_another_row() {
    let small = Small::new();
    let screen = small.press("<F6><Tab>");
    assert!(screen.contains("Q2 - Bronnen"), "{screen}");
    let screen = small.press("<Enter><Enter><F6><BackTab><Tab>jk<Down>");
    assert!(screen.contains("▸Systemen"), "{screen}");
    let screen = small.press("<F6>j<Down>jjk");
    assert!(screen.contains("▸Systemen"), "{screen}");
    let screen = small.press("<F6>j<Up>");
    assert!(screen.contains("▸Privacy"), "{screen}");
}

/// The small project with codes: r1 privacy and cultuur, r2 and r3 systemen, r4 cultuur.
fn coded() -> Small {
    let small = Small::new();
    small.code_as(
        "MN",
        "r1,Q1,privacy\nr1,Q1,cultuur\nr2,Q1,systemen\nr3,Q1,systemen\nr4,Q1,cultuur\nr6,Q1,systemen\n",
    );
    small
}

#[test]
fn all_six_columns_stand_beside_each_other_where_there_is_room() {
    let small = coded();
    let screen = small.press_at(120, 40, Lang::Nl, "<F6>").text();
    for heading in
        ["Thema", "Subthema /", "Voorbeeld", "Alle", "intern", "extern", "IGLO", "Implicatie"]
    {
        assert!(screen.contains(heading), "{heading}:\n{screen}");
    }
    assert!(screen.contains("Geen overzicht"), "{screen}");
    assert!(screen.contains("n = 7 respondenten die antwoordden"), "{screen}");
    assert!(screen.contains("Frequentie: Hoog vanaf 30%"), "{screen}");
    assert!(screen.contains("codeboek ‘Klein codeboek’, versie 1"), "{screen}");
}

#[test]
fn what_does_not_fit_in_a_column_stands_below_in_full_and_scrolls() {
    let small = coded();
    let screen = small.press("<F6><Down>");
    assert!(screen.contains("Systemen — Los van elkaar"), "{screen}");
    assert!(screen.contains("→ Geen overzicht"), "{screen}");
    let screen = small.press_at(80, 18, Lang::Nl, "<F6>").text();
    assert!(screen.contains("(PgDn)"), "{screen}");
    let screen =
        small.press_at(80, 18, Lang::Nl, "<F6><PageDown><PageDown><PageDown><PageDown>").text();
    assert!(screen.contains("IGLO: I = ") && !screen.contains("(PgDn)"), "{screen}");
    let back = small.press_at(80, 18, Lang::Nl, "<F6><PageDown><PageUp>").text();
    assert!(back.contains("Privacy (AVG) — Angst"), "{back}");
}

/// The themes in the order of the screen.
fn themes(screen: &str) -> Vec<&str> {
    let names = ["Privacy (AVG)", "Systemen", "Cultuur"];
    let name = |line: &str| {
        let row = line.trim_start_matches(['▸', ' ']);
        names.into_iter().find(|name| row.starts_with(*name) && row.contains('%'))
    };
    screen.lines().filter_map(name).collect()
}

#[test]
fn the_order_of_the_themes_is_chosen_and_prints_that_way() {
    let small = coded();
    let screen = small.press("<F6>");
    assert_eq!(themes(&screen), ["Privacy (AVG)", "Systemen", "Cultuur"]);
    let screen = small.press("<F6>s");
    assert_eq!(themes(&screen), ["Systemen", "Cultuur", "Privacy (AVG)"]);
    assert!(screen.contains("Volgorde: frequentie (zo ook gedrukt)"), "{screen}");
    assert!(screen.contains("▸Privacy"), "the pointer stays on its theme: {screen}");
    let screen = small.press("<F6>ss");
    // Privacy and Cultuur: of intern 1 of 2, of extern 0 or 1 of 3.
    assert_eq!(themes(&screen), ["Privacy (AVG)", "Systemen", "Cultuur"]);
    assert!(screen.contains("verschil tussen de groepen"), "{screen}");
    small.press("<F6>sem<Enter>");
    let written = std::fs::read_to_string(small.folder().join("bijlage1.md")).unwrap();
    assert!(written.contains("Het vaakst genoemde thema staat bovenaan."), "{written}");
    assert!(written.find("Los van elkaar").unwrap() < written.find("Angst").unwrap());
}

#[test]
fn the_numbers_of_the_extended_layout_are_a_key_away_and_scroll_sideways() {
    let small = coded();
    let screen = small.press("<F6>x");
    assert!(screen.contains("95%-interval") && screen.contains("60,0%"), "{screen}");
    assert!(screen.contains("▾n") && screen.contains("▸"), "{screen}");
    let screen = small.press("<F6>x<Right><Right><Right><Right><Right><Right><Right><Right>");
    assert!(screen.contains("(Holm)") && screen.contains('◂'), "{screen}");
    assert!(screen.contains("Systemen"), "{screen}");
    let screen = small.press("<F6>xx");
    assert!(screen.contains("▾Alle"), "{screen}");
}

#[test]
fn a_cell_is_walked_to_and_its_answers_are_behind_it() {
    let small = coded();
    let screen = small.press("<F6><Down><Right>");
    assert!(screen.contains("▾intern"), "{screen}");
    let all = small.press("<F6><Down><Enter>");
    assert!(all.contains("3 × Systemen") && all.contains("alle groepen"), "{all}");
    assert!(all.contains("losse systemen") && all.contains("geen koppeling tussen"), "{all}");
    let intern = small.press("<F6><Down>l<Enter>");
    assert!(intern.contains("1 × Systemen") && intern.contains("Losse systemen!"), "{intern}");
    assert!(!intern.contains("geen koppeling"), "{intern}");
    let again = small.press("<F6><Down>llh<Left><Right><Enter>");
    assert!(again.contains("1 × Systemen"), "{again}");
}

#[test]
fn a_narrow_window_shows_the_group_at_the_pointer() {
    let small = coded();
    let screen = small.press_at(34, 12, Lang::Nl, "<F6><Right><Right>").text();
    assert!(screen.contains("▾extern") && screen.contains("Hoog 67%"), "{screen}");
    assert!(screen.contains("◂2"), "{screen}");
}

#[test]
fn from_the_numbers_a_cell_opens_on_its_group_too() {
    let small = coded();
    let screen = small.press("<F6><Down>x<Right><Right><Right><Enter>");
    assert!(screen.contains("1 × Systemen") && screen.contains("intern"), "{screen}");
}

#[test]
fn from_a_cell_to_an_answer_and_back_to_the_same_cell() {
    let small = coded();
    let screen = small.press("<F6><Down><Enter><Down>j<Up>k<Down><Enter>");
    assert!(screen.contains("Antwoord r3") && screen.contains("▸[x] 2 Systemen"), "{screen}");
    let screen = small.press("<F6><Down><Enter><Down><Enter><F6>");
    assert!(screen.contains("3 × Systemen") && screen.contains("▸ r3"), "{screen}");
    let screen = small.press("<F6><Down><Right><Enter><Esc>");
    assert!(screen.contains("▾intern") && screen.contains("▸Systemen"), "{screen}");
}

#[test]
fn a_long_answer_behind_a_cell_scrolls_to_its_end() {
    let small = coded();
    let screen = small.press_at(24, 11, Lang::Nl, "<F6><Enter>").text();
    assert!(screen.contains("AVG"), "{screen}");
    let screen = small.press_at(24, 9, Lang::Nl, "<F6><Enter><PageDown><PageDown>").text();
    assert!(screen.contains("delen"), "{screen}");
    let screen = small.press_at(80, 10, Lang::Nl, "<F6><Down><Enter><PageDown>").text();
    assert!(!screen.contains("▸ r2"), "{screen}");
    let screen = small.press_at(80, 10, Lang::Nl, "<F6><Down><Enter><PageDown><PageUp>").text();
    assert!(screen.contains("▸ r2"), "{screen}");
}

/// What is marked as the example for the theme `systemen`.
fn example(small: &Small) -> Option<String> {
    let session = small.session();
    let question = &session.codebook().questions[0];
    let theme = &question.themes[1].id;
    session
        .marked_quotes(session.coder().id, &question.id, theme)
        .next()
        .map(|quote| quote.text.clone())
}

#[test]
fn an_answer_behind_a_cell_is_chosen_as_the_example_and_let_go() {
    let small = coded();
    let screen = small.press("<F6><Down><Enter><Down>c");
    assert!(screen.contains("Gekozen als voorbeeld bij Systemen"), "{screen}");
    assert!(screen.contains("r3 · intern · ✓ uw voorbeeld"), "{screen}");
    assert_eq!(example(&small).as_deref(), Some("Losse systemen!"));
    let screen = small.press("<F6><Down>");
    assert!(screen.contains("“Losse systemen!” (intern; door u gekozen)"), "{screen}");
    let screen = small.press("<F6><Down>cc");
    assert!(screen.contains("Niet langer het voorbeeld"), "{screen}");
    assert_eq!(example(&small), None);
    small.press("<F6>u");
    assert_eq!(example(&small).as_deref(), Some("Losse systemen!"), "it can be undone");
}

#[test]
fn the_examples_to_choose_from_come_best_first_and_as_they_print() {
    let small = coded();
    let screen = small.press("<F6><Down><Right>c");
    assert!(
        screen.contains("Voorbeelden bij Systemen · ") || screen.contains("zoals gedrukt"),
        "{screen}"
    );
    assert!(screen.contains("1/3"), "of every group: {screen}");
    let chosen = small.press("<F6><Down>c<Down><Down>c");
    assert!(chosen.contains("1/3") && chosen.contains("✓ uw voorbeeld"), "{chosen}");
    assert!(example(&small).is_some());
}

#[test]
fn an_example_is_edited_masked_and_given_back() {
    let small = coded();
    let keys = "<F6><Down><Enter>E<C-u>losse systemen, mail jan@voorbeeld.nl";
    let screen = coded().press(keys);
    assert!(screen.contains("Zo wordt het gedrukt, afgeschermd"), "{screen}");
    assert!(screen.contains("“losse systemen, mail ["), "{screen}");
    small.press(&format!("{keys}<Esc>"));
    assert_eq!(example(&small), None, "never mind is never mind");
    let followed = small.press("<F6><Down>c<Down><Down>E!<Enter>");
    assert!(followed.contains("1/3") && followed.contains("✓ uw voorbeeld"), "{followed}");
    small.press("<F6>u");
    let screen = small.press(&format!("{keys}<Enter>"));
    assert!(screen.contains("Voorbeeld bij Systemen opgeslagen"), "{screen}");
    assert_eq!(example(&small).as_deref(), Some("losse systemen, mail jan@voorbeeld.nl"));
    let screen = small.press("<F6><Down>");
    assert!(screen.contains("“losse systemen, mail [") && !screen.contains("jan@"), "{screen}");
    // What is printed is masked too.
    small.press("<F6>em<Enter>");
    let written = std::fs::read_to_string(small.folder().join("bijlage1.md")).unwrap();
    assert!(written.contains("losse systemen, mail") && !written.contains("jan@"), "{written}");
    // An empty text goes back to the proposal, and that is undone by a key.
    let screen = small.press("<F6><Down>E<C-u>");
    assert!(screen.contains("stelt weer een voorbeeld voor"), "{screen}");
    small.press("<F6><Down>E<C-u><Enter>");
    assert_eq!(example(&small), None);
    small.press("<F6>u");
    assert!(example(&small).is_some());
    let screen = small.press("<F6><Down>E<Esc>");
    assert!(screen.contains("▸Systemen"), "{screen}");
}

#[test]
fn a_long_example_is_edited_over_several_lines() {
    let small = coded();
    let keys = format!("<F6><Down>cE<C-u>{}<Up><Home>X<Enter>", "losse systemen ".repeat(12));
    small.press(&keys);
    let text = example(&small).unwrap();
    assert!(text.contains('X') && !text.starts_with('X') && !text.ends_with('X'), "{text}");
}

#[test]
fn an_example_is_chosen_only_with_ones_own_codes() {
    let small = coded();
    small.code_as("Bea", "r1,Q1,cultuur\nr2,Q1,systemen\n");
    small.session().open_everything().unwrap();
    let others = small.press("<F6><Down>wc");
    assert!(others.contains("andere codeur; een voorbeeld"), "{others}");
    let others = small.press("<F6><Down>wE");
    assert!(others.contains("andere codeur; een voorbeeld"), "{others}");
    let others = small.press("<F6><Down>w<Enter>");
    assert!(others.contains("1 × Systemen") && others.contains("losse systemen"), "{others}");
    let others = small.press("<F6><Down>w<Enter>cE");
    assert!(others.contains("andere codeur; een voorbeeld"), "{others}");
    assert_eq!(example(&small), None);
}

#[test]
fn others_codes_stay_hidden_while_coding_is_blind() {
    let small = Small::new();
    small.code_as("Bea", "r1,Q1,cultuur\nr2,Q1,cultuur\n");
    let screen = small.press("<F6>w");
    assert!(screen.contains("coderen is blind"), "{screen}");
    assert!(!screen.contains("Bea") && screen.contains("nog niets gecodeerd"), "{screen}");
    small.session().open_everything().unwrap();
    let screen = small.press("<F6>w");
    assert!(screen.contains("codes van codeur Bea: 2 van 7"), "{screen}");
}

#[test]
fn an_example_that_was_being_edited_is_kept_when_the_window_closes() {
    let small = Small::new();
    small.press("<Enter><F6>E en nog wat");
    let session = small.session();
    let question = &session.codebook().questions[0];
    let marked =
        session.marked_quotes(session.coder().id, &question.id, &question.themes[0].id).next();
    assert_eq!(marked.unwrap().text, "De AVG en angst om iets te delen en nog wat");
    // What was only looked at is no choice.
    let small = Small::new();
    small.press("<Enter><F6>E");
    let session = small.session();
    let question = &session.codebook().questions[0];
    let id = &question.themes[0].id;
    assert!(session.marked_quotes(session.coder().id, &question.id, id).next().is_none());
}
