//! A second coder: a package goes out, is coded blind, comes back, and comes back again.

use crate::support::{Small, duiding};
use duiding::decide::Session;
use duiding::message::Lang;
use duiding::store::{Project, StoreError};
use duiding::tui::{Palette, Shell, State, TestTerminal, run};
use std::path::{Path, PathBuf};

/// What nobody may find in a package.
const SECRET: &str = "geheimnis";

/// Codes of the first coder for every answer.
const CODES_MN: &str = "r1,belemmering,privacy\nr1,bron,gesprek\nr2,belemmering,systemen\n\
    r2,bron,arts\nr3,belemmering,systemen\nr4,belemmering,cultuur\nr5,belemmering,\n\
    r5,bron,gesprek\nr6,belemmering,systemen\nr6,bron,arts\nr6,bron,gesprek\nr7,belemmering,\n";

/// A project that MN coded, and a package of all of it.
fn handed_over(with: &[&str]) -> (Small, PathBuf) {
    let small = Small::new();
    small.code_as("MN", CODES_MN);
    small.press(&format!("m{SECRET}<Enter>S{SECRET}<Enter>q"));
    let package = small.folder().join("pakket.duiding");
    let made = duiding()
        .args(["package", "--coder", "MN", "-o"])
        .arg(&package)
        .arg(small.project())
        .args(with)
        .assert()
        .success();
    let told = String::from_utf8(made.get_output().stderr.clone()).unwrap();
    assert!(told.contains("pakket.duiding is gemaakt"), "{told}");
    (small, package)
}

/// Opens a file as a coder and presses keys.
fn press(file: &Path, coder: &str, keys: &str) -> String {
    let mut session = Session::start(Project::open(file).unwrap(), Some(coder), "1").unwrap();
    session.learn_at_once();
    let mut terminal = TestTerminal::new(80, 24, keys);
    let mut state = State::new(session, Shell::new(Lang::Nl, Palette::Terminal)).unwrap();
    run(&mut state, &mut terminal).unwrap();
    terminal.text()
}

fn merge(small: &Small, package: &Path) -> String {
    let done = duiding()
        .args(["merge", "--coder", "MN"])
        .arg(small.project())
        .arg(package)
        .assert()
        .success();
    String::from_utf8(done.get_output().stderr.clone()).unwrap()
}

/// The codes of a coder as the command line exports them.
fn codes(file: &Path, coder: &str) -> String {
    let done = duiding().args(["codings", "export", "--coder", coder]).arg(file).assert().success();
    String::from_utf8(done.get_output().stdout.clone()).unwrap()
}

#[test]
fn a_package_holds_no_byte_of_the_first_coders_work() {
    let (_small, package) = handed_over(&[]);
    let bytes = std::fs::read(&package).unwrap();
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(!holds(SECRET));
    // A theme as the log writes it; the codebook writes its ids otherwise.
    assert!(!holds(r#"["privacy"]"#));
    assert!(!holds("MN"), "not even the name");
    assert!(holds("angst om iets te delen"), "the answers are there");
    let mut names: Vec<_> = std::fs::read_dir(package.parent().unwrap())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["klein.duiding", "pakket.duiding"], "nothing is left beside it");
}

#[test]
fn without_suggestions_nothing_points_to_a_theme_and_enter_stores_nothing_by_itself() {
    let (_small, package) = handed_over(&[]);
    let opened = press(&package, "Bea", "");
    assert!(opened.contains("zonder voorstellen"), "{opened}");
    assert!(
        opened.contains("angst") && !opened.contains("[x]") && !opened.contains('▇'),
        "{opened}"
    );
    let asked = press(&package, "Bea", "<Enter>");
    assert!(asked.contains("Niets aangevinkt") || asked.contains("geen thema"), "{asked}");
    assert_eq!(Project::open(&package).unwrap().log().unwrap(), []);
    for keys in ["<F3>", "L", "<F4>p"] {
        let refused = press(&package, "Bea", keys);
        assert!(refused.contains("geen voorstellen"), "{keys}\n{refused}");
    }
    // Nor does the codebook tell where its indicators hit.
    let book = press(&package, "Bea", "<F4>");
    assert!(book.contains("Gegeven") && !book.contains("Voorgesteld"), "{book}");
    assert!(press(&package, "Bea", "i").contains("oordeelt op eigen"));
}

#[test]
fn in_a_package_the_codebook_is_fixed_and_memos_are_not() {
    let (_small, package) = handed_over(&[]);
    for keys in ["b", "t", "w", "<F4>b", "<F4>t", "<F4>J", "<F4>v"] {
        let refused = press(&package, "Bea", keys);
        assert!(refused.contains("staat het codeboek vast"), "{keys}\n{refused}");
    }
    press(&package, "Bea", "Mleest dubbel<Enter>");
    assert!(press(&package, "Bea", "i").contains("leest dubbel"));
}

#[test]
fn with_suggestions_the_second_coder_has_their_own_learning() {
    let (_small, package) = handed_over(&["--suggestions"]);
    let opened = press(&package, "Bea", "");
    assert!(opened.contains("met voorstellen") && opened.contains("[x]"), "{opened}");
    let session = Session::start(Project::open(&package).unwrap(), Some("Bea"), "").unwrap();
    assert_eq!((0..2).map(|question| session.lessons(question)).sum::<usize>(), 0);
}

#[test]
fn what_is_coded_comes_back_once_and_what_is_added_later_too() {
    let (small, package) = handed_over(&[]);
    let before = small.stored();
    // Answers 1 and 2 of the first question.
    press(&package, "Bea", "1<Enter>2<Enter>q");
    let told = merge(&small, &package);
    assert!(
        told.contains("Bea: codes bij 3 antwoorden ingelezen; het pakket heeft er 11"),
        "{told}"
    );
    let first = codes(&small.project(), "Bea");
    assert_eq!(
        first,
        "respondent,question,theme\nr1,belemmering,privacy\nr2,belemmering,systemen\nr3,belemmering,systemen\n"
    );
    assert!(merge(&small, &package).contains("niets nieuws"));
    assert_eq!(codes(&small.project(), "Bea"), first);
    press(&package, "Bea", "3<Enter>u3<Enter>mtwijfel<Enter>q");
    let told = merge(&small, &package);
    assert!(told.contains("codes bij 1 antwoord"), "{told}");
    assert_eq!(codes(&small.project(), "Bea"), codes(&package, "Bea"));
    assert_eq!(small.stored(), before, "the first coder's codes are as they were");
}

#[test]
fn a_newer_codebook_is_told_and_leaves_the_codes_alone() {
    let (small, package) = handed_over(&[]);
    press(&package, "Bea", "1<Enter>q");
    small.press("<F4>tTijdgebrek<Enter><Esc>q");
    let told = merge(&small, &package);
    assert!(told.contains("versie 1 van het codeboek; hier is het nu versie 2"), "{told}");
    assert!(told.contains("Tijdgebrek"), "{told}");
    assert!(codes(&small.project(), "Bea").contains("r1,belemmering,privacy"));
}

#[test]
fn a_package_of_another_study_is_refused_in_a_sentence_and_nothing_changes() {
    let (small, _) = handed_over(&[]);
    let other = Small::new();
    other.code_as("MN", CODES_MN);
    let theirs = other.folder().join("ander.duiding");
    duiding().args(["package", "-o"]).arg(&theirs).arg(other.project()).assert().success();
    press(&theirs, "Bea", "1<Enter>q");
    let held = || {
        let project = Project::open(&small.project()).unwrap();
        (project.log().unwrap(), project.coders().unwrap())
    };
    let before = held();
    let refused = duiding().arg("merge").arg(small.project()).arg(&theirs).assert().code(1);
    let told = String::from_utf8(refused.get_output().stderr.clone()).unwrap();
    assert!(told.contains("ander onderzoek") && told.lines().count() == 1, "{told}");
    assert!(held() == before, "something was written");
    for wrong in [small.project(), other.project()] {
        duiding().arg("merge").arg(small.project()).arg(wrong).assert().code(1);
    }
    let missing = small.folder().join("weg.duiding");
    duiding().arg("merge").arg(small.project()).arg(missing).assert().code(1);
}

#[test]
fn a_package_is_killed_at_any_moment_and_keeps_what_was_confirmed() {
    let (small, package) = handed_over(&[]);
    press(&package, "Bea", "1<Enter>");
    // The file as it lies there while the program is open.
    let copy = small.folder().join("kopie.duiding");
    let session = Session::start(Project::open(&package).unwrap(), Some("Bea"), "").unwrap();
    std::fs::copy(&package, &copy).unwrap();
    drop(session);
    assert_eq!(codes(&copy, "Bea"), codes(&package, "Bea"));
}

#[test]
fn a_file_that_is_open_elsewhere_is_not_merged() {
    let (small, package) = handed_over(&[]);
    let _open = Project::open(&package).unwrap();
    let refused = Project::open(&small.project()).unwrap();
    drop(refused);
    // Locks are between processes.
    let told = duiding().arg("merge").arg(small.project()).arg(&package).assert().code(1);
    let told = String::from_utf8(told.get_output().stderr.clone()).unwrap();
    assert!(told.contains("al geopend"), "{told}");
    assert!(!matches!(Project::open(&small.project()), Err(StoreError::InUse(_))));
}

#[test]
fn a_sample_says_how_it_was_drawn_and_how_sure_alpha_will_be() {
    let small = Small::new();
    small.code_as("MN", CODES_MN);
    let draw = |name: &str, with: &[&str]| {
        let path = small.folder().join(name);
        let done =
            duiding().arg("package").arg(small.project()).args(with).arg("-o").arg(&path).assert();
        (path, String::from_utf8(done.get_output().stderr.clone()).unwrap())
    };
    let (one, told) = draw("een.duiding", &["--share", "50%", "--seed", "7"]);
    assert!(told.contains("6 van de 11 antwoorden") && told.contains("startgetal 7"), "{told}");
    assert!(told.contains("95%-interval"), "{told}");
    let (two, _) = draw("twee.duiding", &["--number", "6", "--seed", "7"]);
    let answers = |path: &Path| Project::open(path).unwrap().study().unwrap().answers;
    assert_eq!(answers(&one), answers(&two));
    let (_, told) = draw("drie.duiding", &["--share", "0"]);
    assert!(told.contains("geen percentage"), "{told}");
    let (_, told) = draw("vier.duiding", &["--share", "10", "--number", "3"]);
    assert!(!told.is_empty() && !small.folder().join("vier.duiding").exists());
}

#[test]
fn the_sample_is_named_and_can_be_looked_at_alone() {
    let (small, _) = handed_over(&["--share", "50%", "--seed", "7"]);
    let screen = words(&small.press("<F5>"));
    assert!(
        screen.contains(
            "steekproef voor een pakket: 6 van de 11 antwoorden, geloot met startgetal 7."
        ),
        "{screen}"
    );
    assert!(screen.contains("Met f op F2 ziet u alleen die."), "{screen}");
    let options = small.press("fsteekproef");
    let line = options.lines().find(|line| line.contains("in de steekproef zitten")).unwrap();
    let here: usize = line.split_whitespace().rev().find_map(|word| word.parse().ok()).unwrap();
    let sample = small.session().handed_sample().unwrap().answers.clone();
    let asked = small.session().queue().answers(0).to_vec();
    assert_eq!(here, sample.iter().filter(|answer| asked.contains(answer)).count());
    let shown = small.press_wide("fsteekproef<Enter>");
    assert!(shown.contains(&format!("{here} antwoorden · in de steekproef")), "{shown}");
    let (whole, _) = handed_over(&[]);
    assert!(!whole.press("<F5>").contains("steekproef"));
    assert!(!whole.press("fsteekproef").contains("in de steekproef zitten"));
}

/// The whole road by keys, in two files.
#[test]
fn from_a_sample_to_the_consensus_in_the_matrix() {
    let small = Small::new();
    small.code_as("MN", CODES_MN);
    // A sample of seven of the eleven answers, by a seed.
    let made = small.press("<F5>p<Down><C-u>60%<Down><C-u>7<Enter>");
    assert!(words(&made).contains("7 van de 11 antwoorden"), "{made}");
    assert!(words(&made).contains("startgetal 7"), "{made}");
    let package = small.folder().join("klein-tweede-codeur.duiding");
    assert!(!press(&package, "Bea", "<F6>").contains("codes van codeur MN"));
    let coded = press(&package, "Bea", &"1<Enter>".repeat(7));
    assert!(words(&coded).contains("Alles is gecodeerd") || coded.contains("100%"), "{coded}");

    let brought = small.press("<F5>i<Enter>");
    assert!(words(&brought).contains("Bea: codes bij 7 antwoorden ingelezen"), "{brought}");
    let again = small.press("<F5>i<Enter>");
    assert!(words(&again).contains("Bea: niets nieuws in dit pakket"), "{again}");

    // Blind until it is opened: how many, and nothing else.
    let closed = small.press_wide("<F5>");
    assert!(closed.contains("7 van 11") && !closed.contains("kappa"), "{closed}");
    assert!(!small.press_wide("<F6>w").contains("Bea"));
    assert!(!small.press_wide("<F8>").contains("Privacy (AVG) · met de hand"));
    let opened = small.press_wide("<F5><Enter><Enter>");
    assert!(opened.contains("Cohens kappa") && opened.contains("Bea"), "{opened}");

    let count = || -> (usize, usize) {
        let session = small.session();
        let counts = (0..2).map(|question| session.consensus_count(question));
        counts.fold((0, 0), |sum, each| (sum.0 + each.open, sum.1 + each.settled))
    };
    let (open, settled) = count();
    assert!(open > 1 && settled == 0, "{open} {settled}");
    let settle = format!("<F5>d{0}<Tab>{0}", "a".repeat(7));
    let done = small.press_wide(&settle);
    assert_eq!(count(), (0, open), "{done}");
    small.press("u");
    assert_eq!(count(), (1, open - 1), "one step back");
    small.press("U");
    // Everything went as the first coder had it, so the matrix of the consensus is hers.
    let consensus = small.press_wide("<F6>ww");
    assert!(consensus.contains("consensus van de codeurs"), "{consensus}");
    let file = |with: &[&str]| {
        let path = small.folder().join("matrix.csv");
        let mut export = duiding();
        export.arg("export").arg(small.project()).args(with).arg("-o").arg(&path);
        export.assert().success();
        std::fs::read_to_string(path).unwrap()
    };
    let (own, of_all) = (file(&["--coder", "MN"]), file(&["--consensus", "--coder", "MN"]));
    let counts = |csv: &str| -> Vec<String> {
        csv.lines().map(|line| line.split(';').take(4).collect::<Vec<_>>().join(";")).collect()
    };
    assert_eq!(counts(&own), counts(&of_all));
}

#[test]
fn divided_work_counts_together_once_everything_is_opened() {
    // r5 was done by MN alone and r7 by B alone.
    let small = Small::opened();
    let single = || small.session().consensus_count(0).single;
    let before = single();
    let asked = small.press_wide("<F5>O");
    assert!(words(&asked).contains("Alle codes van MN en B voor elkaar openen?"), "{asked}");
    small.press("<F5>O<Esc>");
    assert_eq!(single(), before);
    small.press("<F5>O<Enter>");
    assert_eq!(single(), before + 1);
    assert!(small.press("<F5>O").contains("Alles is al open"));
    assert!(words(&small.press("<F8>")).contains("alle codes van MN en B voor elkaar geop"));
}

/// The words on a screen, whatever the lines that they stand on.
fn words(screen: &str) -> String {
    screen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn who_hands_over_may_be_the_first_who_is_named() {
    let small = Small::new();
    let package = |coder: &str, file: &str| {
        let mut made = duiding();
        made.args(["package", "--coder", coder, "-o"]).arg(small.folder().join(file));
        made.arg(small.project()).assert()
    };
    package("MN", "een.duiding").success();
    let refused = package("XY", "twee.duiding").failure();
    let told = String::from_utf8(refused.get_output().stderr.clone()).unwrap();
    assert!(told.contains("er zijn geen codes van XY; wel van MN"), "{told}");
    assert!(!small.folder().join("twee.duiding").exists());
}
