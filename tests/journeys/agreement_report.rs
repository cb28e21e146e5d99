//! Agreement in a project: command in, tables and files out; and the consensus that exports can count.

use crate::support::{Small, complaint, duiding, names_in};
use calamine::{Data, Reader, Xlsx, open_workbook};
use duiding::decide::Session;
use duiding::store::Project;
use duiding::study::ThemeSet;
use std::io::Read;

const FIRST: &str = "r1,belemmering,privacy\nr2,belemmering,systemen\nr3,belemmering,systemen\n\
    r4,belemmering,cultuur\nr5,belemmering,\nr1,bron,gesprek\nr2,bron,arts\n";
/// Alike: r1 and r5, and r1 on sources; different: r2 and r3; r4 not seen.
const SECOND: &str = "r1,belemmering,privacy\nr2,belemmering,cultuur\nr3,belemmering,systemen\n\
    r3,belemmering,cultuur\nr5,belemmering,\nr1,bron,gesprek\n";

fn twice_coded() -> Small {
    let small = Small::new();
    small.code_as("A", FIRST);
    small.code_as("B", SECOND);
    small
}

/// What a command says on standard output and standard error.
fn said(small: &Small, command: &[&str], more: &[&str]) -> (String, String) {
    let mut run = duiding();
    run.current_dir(small.folder()).args(command).arg(small.project()).args(more);
    let output = run.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(output.status.success(), "{err}");
    (out, err)
}

fn refused(small: &Small, command: &[&str], more: &[&str], code: i32) -> String {
    let mut run = duiding();
    run.current_dir(small.folder()).args(command).arg(small.project()).args(more);
    complaint(&mut run, code)
}

#[test]
fn asking_opens_agreement_says_so_once_and_writes_it_in_the_log() {
    let small = twice_coded();
    let (table, told) = said(&small, &["agreement"], &["--resamples", "50"]);
    assert!(told.contains("tussen A en B is nu geopend"), "{told}");
    for words in [
        "Overeenstemming tussen de codeurs A en B",
        "Eerste ronde",
        "Antwoorden die ten minste twee codeurs codeerden: 5 van 11",
        "Alle vragen samen",
        "Q1 - Belemmeringen",
        "Krippendorffs alfa met MASI-afstand",
        "Cohens kappa",
        "n.v.t. (maar één eenheid)",
    ] {
        assert!(table.contains(words), "{words}\n{table}");
    }
    let whole = table.find("Alle vragen samen").unwrap();
    assert!(whole < table.find("Q1 - Belemmeringen").unwrap());
    let (again, told) = said(&small, &["agreement"], &["--resamples", "50"]);
    assert_eq!((again, told.as_str()), (table, ""));
    let log = Project::open(&small.project()).unwrap().log().unwrap();
    let opened = log.iter().filter(|entry| format!("{:?}", entry.event).contains("Opened"));
    assert_eq!(opened.count(), 1);
}

#[test]
fn json_has_the_whole_and_every_question_with_its_themes_and_confusions() {
    let small = twice_coded();
    let (json, _) = said(
        &small,
        &["agreement"],
        &["--format", "json", "--resamples", "50", "--seed", "3", "--coders", "b, A"],
    );
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(report["coders"], serde_json::json!(["B", "A"]));
    assert_eq!((&report["resamples"], &report["seed"]), (&50.into(), &3.into()));
    assert_eq!(report["round"], "first");
    for measure in ["alpha_masi", "alpha_jaccard", "alpha_nominal", "mv_alpha", "pooled_kappa"] {
        assert!(report["whole"][measure]["value"].is_f64(), "{measure}");
    }
    let questions = report["questions"].as_array().unwrap();
    let ids: Vec<&str> = questions.iter().map(|q| q["question"].as_str().unwrap()).collect();
    assert_eq!(ids, ["belemmering", "bron"]);
    let barriers = &questions[0];
    assert_eq!(barriers["heading"], "Q1 - Belemmeringen");
    assert_eq!((&barriers["units"], &barriers["answers"]), (&4.into(), &7.into()));
    let systems = &barriers["themes"][1];
    assert_eq!((&systems["theme"], &systems["label"]), (&"systemen".into(), &"Systemen".into()));
    assert_eq!(systems["used"], serde_json::json!({"A": 2, "B": 1}));
    assert_eq!(systems["n"], 4);
    assert_eq!(systems["cohen_kappa"]["value"], 0.5);
    assert_eq!(
        barriers["confusion"],
        serde_json::json!([
            {"first": "cultuur", "second": null, "answers": 1},
            {"first": "cultuur", "second": "systemen", "answers": 1},
        ])
    );
    let nothing = serde_json::json!({"value": null, "reason": "one_unit"});
    assert_eq!(questions[1]["sets"]["alpha_masi"], nothing);
}

#[test]
fn rows_have_the_question_in_front_and_the_whole_has_none() {
    let small = twice_coded();
    let (rows, _) = said(&small, &["agreement"], &["--format", "csv", "--resamples", "0"]);
    let header = rows.lines().next().unwrap();
    assert_eq!(header, "question,theme,measure,coder,value,low,high,reason");
    assert!(rows.contains("\nbelemmering,systemen,used,A,2,,,\n"), "{rows}");
    assert!(rows.contains("\nbelemmering,systemen,cohen_kappa,,0.5,,,\n"), "{rows}");
    assert!(rows.contains("\nbron,,alpha_masi,,,,,one_unit\n"), "{rows}");
    assert!(rows.lines().last().unwrap().starts_with(",,pooled_kappa,,"), "{rows}");
}

#[test]
fn what_cannot_be_compared_gets_one_sentence_and_opens_nothing() {
    let small = Small::new();
    assert!(refused(&small, &["agreement"], &[], 1).contains("nog niets gecodeerd"));
    small.code_as("A", FIRST);
    let sentence = refused(&small, &["agreement"], &[], 1);
    assert!(
        sentence.contains("alleen van A") && sentence.contains("duiding package"),
        "{sentence}"
    );
    small.code_as("C", "r7,belemmering,\n");
    let sentence = refused(&small, &["agreement"], &[], 1);
    assert!(sentence.contains("geen enkel antwoord"), "{sentence}");
    assert!(refused(&small, &["agreement"], &["--coders", "A,Z"], 1).contains("geen codes van Z"));
    assert!(refused(&small, &["agreement"], &["--coders", "A"], 2).contains("ten minste twee"));
    assert!(
        refused(&small, &["agreement"], &["-o", "r.pdf"], 1).contains(".docx, .xlsx, .csv of .md")
    );
    refused(&small, &["agreement"], &["-o", "r.docx", "--settled"], 2);
    refused(&small, &["agreement"], &["--codings", "f.csv"], 2);
    let mut nothing = duiding();
    assert!(complaint(nothing.args(["agreement", "--seed", "1"]), 2).contains("--codings"));
    assert_eq!(small.session().opened_others(), []);
    assert_eq!(names_in(small.folder()), ["klein.duiding"]);
}

#[test]
fn the_report_is_written_in_four_formats_with_the_same_figures() {
    let small = twice_coded();
    for file in ["v.docx", "v.xlsx", "v.csv", "v.md"] {
        let (out, told) =
            said(&small, &["agreement"], &["-o", file, "--resamples", "50", "--coders", "A,B"]);
        assert!(out.is_empty() && told.contains(&format!("Geschreven: {file}")), "{told}");
    }
    let read = |name: &str| std::fs::read_to_string(small.folder().join(name)).unwrap();
    let text = read("v.md");
    for words in [
        "# Overeenstemming tussen codeurs",
        "**Kleine studie**",
        "## Methode",
        "Twee codeurs (A en B) codeerden beiden 5 antwoorden op 2 open vragen.",
        "Dat is 45,5% van de 11 antwoorden",
        "bij 2 van de 5 antwoorden (40,0%)",
        "## Q1 - Belemmeringen",
        "| Systemen | 2 | 1 | 75,0% | 0,67 | 0,50",
        "## Thema’s die voor elkaar zijn aangezien",
        "| Q1 - Belemmeringen | Systemen | Cultuur | 1 |",
        "n.v.t. (maar één eenheid)",
        "Cohen, J. (1960)",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    let mut xml = String::new();
    let docx = std::fs::File::open(small.folder().join("v.docx")).unwrap();
    let mut zip = zip::ZipArchive::new(docx).unwrap();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    for words in ["Twee codeurs (A en B)", "Cohens kappa", "Q2 - Bronnen", "75,0%", "n.v.t."] {
        assert!(xml.contains(words), "{words}");
    }
    let mut workbook: Xlsx<_> = open_workbook(small.folder().join("v.xlsx")).unwrap();
    assert_eq!(
        workbook.sheet_names(),
        ["Overeenstemming", "Alle thema's samen", "Verwarring", "Methode"]
    );
    let themes = workbook.worksheet_range("Overeenstemming").unwrap();
    let heads: Vec<String> = themes.rows().next().unwrap().iter().map(Data::to_string).collect();
    let kappa = heads.iter().position(|head| head == "Cohens kappa").unwrap();
    assert_eq!(themes[(2, 1)], Data::String("Systemen".into()));
    assert_eq!(themes[(2, kappa)], Data::Float(0.5));
    let confusion = workbook.worksheet_range("Verwarring").unwrap();
    assert_eq!(confusion.height(), 3);
    let method = workbook.worksheet_range("Methode").unwrap();
    assert!(method.rows().flatten().any(|cell| cell.to_string().contains("Twee codeurs (A en B)")));
    let csv = read("v.csv");
    assert!(csv.starts_with("\u{feff}ronde;vraag;thema;maat;codeur;waarde;"), "{csv}");
    assert!(csv.contains(";Systemen;Cohens kappa;;0,500000;"), "{csv}");
    assert!(csv.contains(";;Krippendorffs alfa met MASI-afstand;;"), "{csv}");
}

/// Settles the difference about r2 as B had it.
fn settle_one(small: &Small) {
    let project = Project::open(&small.project()).unwrap();
    let mut session = Session::start(project, Some("A"), "A").unwrap();
    let other = session.others().iter().find(|coder| coder.name == "B").unwrap().id;
    let pair = [session.coder().id, other];
    let culture = ThemeSet::from_iter([2]);
    let difference =
        session.differences(0, pair).into_iter().find(|d| d.second == culture).unwrap();
    session.settle(&difference, pair, culture, "zie de definitie").unwrap();
}

#[test]
fn after_settling_the_report_has_both_rounds_and_the_first_is_as_it_was() {
    let small = twice_coded();
    let json = |more: &[&str]| {
        let (json, _) = said(&small, &["agreement"], &[&["--format", "json"], more].concat());
        serde_json::from_str::<serde_json::Value>(&json).unwrap()
    };
    let before = json(&[]);
    settle_one(&small);
    assert_eq!(json(&[]), before);
    let after = json(&["--settled"]);
    assert_eq!(after["round"], "settled");
    let masi =
        |report: &serde_json::Value| report["whole"]["alpha_masi"]["value"].as_f64().unwrap();
    assert!(masi(&after) > masi(&before));
    said(&small, &["agreement"], &["-o", "v.md"]);
    let text = std::fs::read_to_string(small.folder().join("v.md")).unwrap();
    assert!(text.contains("Daarvan is over 1 beslist: 1 zoals B het had."), "{text}");
    assert!(text.contains("## Voor en na het beslechten van verschillen"), "{text}");
    said(&small, &["agreement"], &["-o", "v.csv"]);
    let csv = std::fs::read_to_string(small.folder().join("v.csv")).unwrap();
    assert!(csv.contains("\r\ndaarna;Q1 - Belemmeringen;"), "{csv}");
}

#[test]
fn the_consensus_is_counted_once_agreement_is_open_and_not_before() {
    let small = twice_coded();
    let matrix = ["-o", "m.json", "--consensus", "--coder", "A"];
    for command in [&["export"][..], &["codings", "export"]] {
        let more = if command.len() == 1 { &matrix[..] } else { &matrix[2..] };
        let sentence = refused(&small, command, more, 1);
        assert!(sentence.contains("duiding agreement"), "{sentence}");
    }
    said(&small, &["agreement"], &[]);
    let (codings, _) = said(&small, &["codings", "export"], &["--consensus", "--coder", "A"]);
    assert_eq!(
        codings,
        "respondent,question,theme\nr1,belemmering,privacy\nr1,bron,gesprek\nr2,bron,arts\n\
         r4,belemmering,cultuur\nr5,belemmering,\n"
    );
    settle_one(&small);
    let (codings, _) = said(&small, &["codings", "export"], &["--consensus", "--coder", "A"]);
    assert!(codings.contains("\nr2,belemmering,cultuur\n"), "{codings}");
    said(&small, &["export"], &matrix);
    let json = std::fs::read_to_string(small.folder().join("m.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let barriers = &json["questions"][0];
    assert_eq!(barriers["coded"]["all"], 4);
    let counts: Vec<u64> = barriers["themes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|theme| theme["count"].as_u64().unwrap())
        .collect();
    assert_eq!(counts, [1, 0, 2]);
    said(&small, &["export"], &["-o", "m.md", "--consensus"]);
    let text = std::fs::read_to_string(small.folder().join("m.md")).unwrap();
    assert!(text.contains("consensus van A en B"), "{text}");
    assert!(text.contains("1 na overleg beslist"), "{text}");
}
