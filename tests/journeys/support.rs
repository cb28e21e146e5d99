//! What several journeys need.

use assert_cmd::Command;
use duiding::codebook::Codebook;
use duiding::decide::Session;
use duiding::import::{self, Overrides};
use duiding::message::Lang;
use duiding::store::Project;
use duiding::tui::{Palette, Shell, State, TestTerminal, run};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;

/// The bundled codebook.
pub const CODEBOOK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/codebooks/bijlage1.json");
/// The bundled, synthetic answers.
pub const ANSWERS: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/synthetische-voorbeeldstudie.csv");
/// The codes of the first of the example's coders.
pub const CODES_A: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/codes-codeur-a.csv");

/// A small codebook with two questions.
pub const SMALL_CODEBOOK: &str = r#"{
  "title": "Klein codeboek",
  "no_answer": ["nvt", "-"],
  "abbreviations": { "BA": ["bedrijfsarts"] },
  "questions": [
    {
      "id": "belemmering", "heading": "Q1 - Belemmeringen", "text": "Wat belemmert u?",
      "columns": { "*": "Q1" },
      "themes": [
        { "id": "privacy", "label": "Privacy (AVG)", "subtheme": "Angst", "levels": ["O"],
          "implication": "Weinig delen", "definition": "Privacyregels remmen.",
          "indicators": [{ "pattern": "privacy|=AVG", "polarity": "plain" }, "angst"] },
        { "id": "systemen", "label": "Systemen", "subtheme": "Los van elkaar", "levels": ["O"],
          "implication": "Geen overzicht", "indicators": ["systeem|systemen", "*koppeling"] },
        { "id": "cultuur", "label": "Cultuur", "subtheme": "Niet delen", "levels": ["G", "O"],
          "implication": "Versnippering", "indicators": ["vertrouwen"] }
      ]
    },
    {
      "id": "bron", "heading": "Q2 - Bronnen", "text": "Welke bronnen gebruikt u?",
      "columns": { "*": "Q2" },
      "themes": [
        { "id": "gesprek", "label": "Gesprekken", "levels": ["I"], "indicators": ["gesprek|gesprekken"] },
        { "id": "arts", "label": "Bedrijfsarts", "levels": ["L"], "indicators": ["bedrijfsarts"] }
      ]
    }
  ]
}"#;

/// Answers to it: two that are the same, one that is no answer, one that is dangerous to a terminal.
pub const SMALL_ANSWERS: &str = "respondent;groep;Q1;Q2\n\
    r1;intern;De AVG en angst om iets te delen;Gesprekken op de werkvloer\n\
    r2;extern;losse systemen;via de BA\n\
    r3;intern;Losse systemen!;nvt\n\
    r4;extern;Aan de AVG ligt het niet, er is geen vertrouwen;-\n\
    r5;intern;weet niet;\u{1b}[31mgesprek\u{1b}[0m met de collega's\n\
    r6;extern;geen koppeling tussen de pakketten;bedrijfsarts en gesprekken\n\
    r7;intern;te druk;\n";

/// A folder with the small project in it.
pub struct Small {
    folder: TempDir,
}

impl Small {
    pub fn new() -> Self {
        Self::with(SMALL_ANSWERS)
    }

    /// A project with other answers to the same codebook.
    pub fn with(answers: &str) -> Self {
        let small = Self { folder: tempfile::tempdir().unwrap() };
        let codebook = Codebook::from_json("klein.json", SMALL_CODEBOOK.as_bytes()).unwrap();
        let table = import::read_table("klein.csv", answers.as_bytes()).unwrap();
        let mapping = import::map_columns(&table, &codebook, &Overrides::default()).unwrap();
        let (study, _) = import::to_study("Kleine studie", &table, &mapping, &codebook).unwrap();
        Project::create(&small.project(), &study, &codebook).unwrap();
        small
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn project(&self) -> PathBuf {
        self.folder.path().join("klein.duiding")
    }

    pub fn session(&self) -> Session {
        let project = Project::open(&self.project()).unwrap();
        let mut session = Session::start(project, Some("MN"), "1").unwrap();
        // What is learned would otherwise come a key sooner or later.
        session.learn_at_once();
        session
    }

    /// Reads codings of another coder: lines of `respondent,question,theme`.
    pub fn code_as(&self, coder: &str, lines: &str) {
        let codes = tempfile::NamedTempFile::with_suffix(".csv").unwrap();
        std::fs::write(codes.path(), format!("respondent,question,theme\n{lines}")).unwrap();
        let mut command = duiding();
        command.args(["codings", "import"]).arg(self.project()).arg(codes.path());
        command.args(["--coder", coder]).assert().success();
    }

    /// Gives answers themes as a coder would: respondent, question and positions of the themes.
    pub fn give(&self, coder: &str, given: &[(&str, &str, &[usize])]) {
        let project = Project::open(&self.project()).unwrap();
        let mut session = Session::start(project, Some(coder), "").unwrap();
        let answer = |respondent: &str, question: &str| {
            session.queue().all().find(|id| {
                let (answer, _, asked) = session.answer(*id).unwrap();
                let known = session.study().respondent(answer.respondent).unwrap();
                known.key == respondent && asked.id.0 == question
            })
        };
        let codings: Vec<_> = given
            .iter()
            .map(|(respondent, question, themes)| {
                (answer(respondent, question).unwrap(), themes.iter().copied().collect())
            })
            .collect();
        session.import(&codings).unwrap();
    }

    /// A project that MN and B coded without seeing each other's codes. On r2 and r3, which are the same
    /// text, they differ in the same way.
    pub fn coded_twice() -> Self {
        let small = Self::new();
        let (one, two) = ("belemmering", "bron");
        small.give(
            "MN",
            &[
                ("r1", one, &[0]),
                ("r2", one, &[1]),
                ("r3", one, &[1]),
                ("r4", one, &[0]),
                ("r5", one, &[]),
                ("r6", one, &[1]),
                ("r2", two, &[1]),
                ("r6", two, &[0, 1]),
            ],
        );
        small.give(
            "B",
            &[
                ("r1", one, &[2]),
                ("r2", one, &[2]),
                ("r3", one, &[2]),
                ("r4", one, &[0]),
                ("r6", one, &[1, 2]),
                ("r7", one, &[2]),
                ("r2", two, &[0]),
                ("r6", two, &[0, 1]),
            ],
        );
        small
    }

    /// The same, agreement opened.
    pub fn opened() -> Self {
        let small = Self::coded_twice();
        small.open(&["MN", "B"]);
        small
    }

    /// The same with a third coder, C, open to both, and a fourth, D, open to nobody.
    pub fn with_four() -> Self {
        let small = Self::coded_twice();
        let one = "belemmering";
        small.give("C", &[("r1", one, &[0, 2]), ("r2", one, &[1]), ("r4", one, &[1])]);
        small.give("D", &[("r1", one, &[1]), ("r6", one, &[0])]);
        small.open(&["MN", "B", "C"]);
        small
    }

    /// Opens agreement between coders.
    pub fn open(&self, names: &[&str]) {
        let mut session = self.session();
        let known = session.project().coders().unwrap();
        let id = |name: &&str| known.iter().find(|coder| coder.is_called(name)).unwrap().id;
        let coders: Vec<_> = names.iter().map(id).collect();
        session.open_agreement(&coders, false).unwrap();
    }

    /// How differences were settled: respondent, question, themes and reason.
    pub fn settled(&self) -> Vec<String> {
        let session = self.session();
        let mut answers: Vec<_> = session.queue().all().collect();
        answers.sort();
        let told = answers.into_iter().filter_map(|id| {
            let settled = session.settled(id)?;
            let (answer, _, question) = session.answer(id)?;
            let key = &session.study().respondent(answer.respondent)?.key;
            let themes: Vec<&str> =
                settled.themes.iter().map(|theme| question.themes[theme].id.0.as_str()).collect();
            Some(format!("{key} {} {} {}", question.id, themes.join(","), settled.reason))
        });
        told.map(|told| told.trim_end().to_owned()).collect()
    }

    /// Opens the project, presses the keys, and gives back what is on the screen.
    pub fn press(&self, keys: &str) -> String {
        self.press_at(80, 24, Lang::Nl, keys).text()
    }

    /// The same in a wide window.
    pub fn press_wide(&self, keys: &str) -> String {
        self.press_at(120, 40, Lang::Nl, keys).text()
    }

    pub fn press_at(&self, width: u16, height: u16, lang: Lang, keys: &str) -> TestTerminal {
        let mut terminal = TestTerminal::new(width, height, keys);
        let mut state = State::new(self.session(), Shell::new(lang, Palette::Terminal)).unwrap();
        run(&mut state, &mut terminal).unwrap();
        terminal
    }

    /// The stored codes as `respondent question theme,theme`, by respondent.
    pub fn stored(&self) -> Vec<String> {
        let session = self.session();
        let mut answers: Vec<_> = session.queue().all().collect();
        answers.sort();
        answers
            .into_iter()
            .filter_map(|id| {
                let themes = session.coding(id)?;
                let (answer, _, question) = session.answer(id)?;
                let key = &session.study().respondent(answer.respondent)?.key;
                let names: Vec<&str> =
                    themes.iter().map(|theme| question.themes[theme].id.0.as_str()).collect();
                Some(format!("{key} {} {}", question.id, names.join(",")))
            })
            .collect()
    }
}

/// A folder that cannot be: no test reads or writes the settings of whoever runs it, or of another test.
pub static NO_SETTINGS: LazyLock<PathBuf> =
    LazyLock::new(|| PathBuf::from(concat!(env!("CARGO_BIN_EXE_duiding"), "/none")));

/// The program.
pub fn duiding() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_duiding"));
    command.env_remove("NO_COLOR");
    command.env("DUIDING_SETTINGS", NO_SETTINGS.as_path());
    command
}

/// Runs the program, which must fail with this exit code and say one line, which is given back.
pub fn complaint(command: &mut Command, code: i32) -> String {
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert_eq!(output.stdout, b"", "a complaint goes to standard error");
    assert_eq!(said.lines().count(), 1, "one sentence: {said}");
    said
}

/// The file names in a folder.
pub fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
