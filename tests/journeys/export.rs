//! From a survey export to Bijlage 1, by commands.

use crate::support::{ANSWERS, CODEBOOK, CODES_A, Small, complaint, duiding, names_in};
use std::io::Read;
use std::path::Path;

/// The themes with the bands that the report prints.
const BANDS: &str = include_str!("../fixtures/bijlage1-bands.csv");

fn expected() -> Vec<[String; 3]> {
    let mut reader = csv::Reader::from_reader(BANDS.as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// Makes the project, reads the first coder's codes, and exports.
fn travel(folder: &Path, answers: &Path, more: &[&str], out: &str) {
    let project = folder.join("p.duiding");
    duiding()
        .args(["new", project.to_str().unwrap(), "--codebook", CODEBOOK, "--answers"])
        .arg(answers)
        .args(more)
        .assert()
        .success();
    duiding()
        .args(["codings", "import", project.to_str().unwrap(), CODES_A, "--coder", "A"])
        .assert()
        .success();
    duiding().arg("export").arg(project).arg("-o").arg(folder.join(out)).assert().success();
}

/// The tables of a Word document as rows of cell texts.
fn tables(docx: &Path) -> Vec<Vec<Vec<String>>> {
    use quick_xml::events::Event;
    let mut zip = zip::ZipArchive::new(std::fs::File::open(docx).unwrap()).unwrap();
    let mut xml = String::new();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let mut reader = quick_xml::Reader::from_str(&xml);
    let mut tables: Vec<Vec<Vec<String>>> = Vec::new();
    let mut in_cell = false;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => match tag.name().as_ref() {
                "w:tbl" => tables.push(vec![]),
                "w:tr" => tables.last_mut().unwrap().push(vec![]),
                "w:tc" => {
                    in_cell = true;
                    tables.last_mut().unwrap().last_mut().unwrap().push(String::new());
                }
                _ => {}
            },
            Event::End(tag) if tag.name().as_ref() == "w:tc" => in_cell = false,
            Event::Text(text) if in_cell => {
                let cell = tables.last_mut().unwrap().last_mut().unwrap().last_mut().unwrap();
                cell.push_str(&text);
            }
            Event::GeneralRef(reference) if in_cell => {
                let cell = tables.last_mut().unwrap().last_mut().unwrap().last_mut().unwrap();
                cell.push_str(match &*reference {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "apos" => "'",
                    "quot" => "\"",
                    other => panic!("{other}"),
                });
            }
            Event::Eof => return tables,
            _ => {}
        }
    }
}

/// Checks that a document is the report's appendix: seven tables, 27 themes, its bands.
fn is_the_appendix(docx: &Path) {
    let tables = tables(docx);
    assert_eq!(tables.len(), 7);
    for table in &tables {
        assert_eq!(
            table[0],
            [
                "Thema",
                "Subthema / duiding",
                "Voorbeeld (geanonimiseerd)",
                "Frequentie",
                "IGLO",
                "Implicatie"
            ]
        );
    }
    let rows: Vec<[&str; 2]> = tables
        .iter()
        .flat_map(|table| &table[1..])
        .map(|row| {
            assert!(row[2].chars().count() > 5, "an example for {}", row[0]);
            [row[0].as_str(), row[3].as_str()]
        })
        .collect();
    let expected = expected();
    assert_eq!(expected.len(), 27);
    let bands: Vec<[&str; 2]> =
        expected.iter().map(|[_, theme, band]| [theme.as_str(), band.as_str()]).collect();
    assert_eq!(rows, bands);
}

#[test]
fn the_example_gives_the_reports_27_rows_and_bands() {
    let folder = tempfile::tempdir().unwrap();
    travel(folder.path(), Path::new(ANSWERS), &[], "b.docx");
    is_the_appendix(&folder.path().join("b.docx"));
}

/// The same answers as Excel in the Netherlands saves them: semicolons, Windows-1252, one column a
/// question with its full text, the group in `Type casemanager`.
fn as_excel_saves_it(codebook_texts: bool) -> Vec<u8> {
    let codebook =
        duiding::codebook::Codebook::from_json("", &std::fs::read(CODEBOOK).unwrap()).unwrap();
    let mut reader = csv::Reader::from_path(ANSWERS).unwrap();
    let headers = reader.headers().unwrap().clone();
    let mut text = String::from("Respondent;Type casemanager");
    for (n, question) in codebook.questions.iter().enumerate() {
        let header =
            if codebook_texts { question.text.clone() } else { format!("open vraag {}", n + 1) };
        text.push_str(&format!(";\"{header}\""));
    }
    text.push_str("\r\n");
    for row in reader.records() {
        let row = row.unwrap();
        let cell = |name: &str| &row[headers.iter().position(|header| header == name).unwrap()];
        text.push_str(&format!("{};{}", cell("Respondent"), cell("Type casemanager")));
        for question in &codebook.questions {
            let answers: String = question.columns.values().map(|column| cell(column)).collect();
            text.push_str(&format!(";\"{}\"", answers.replace('"', "\"\"")));
        }
        text.push_str("\r\n");
    }
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
    assert!(bytes.contains(&0xE9), "the example has an é, which Windows-1252 writes as one byte");
    bytes.into_owned()
}

#[test]
fn the_same_from_excels_csv_with_questions_found_by_their_text() {
    let folder = tempfile::tempdir().unwrap();
    let answers = folder.path().join("excel.csv");
    std::fs::write(&answers, as_excel_saves_it(true)).unwrap();
    travel(folder.path(), &answers, &[], "b.docx");
    is_the_appendix(&folder.path().join("b.docx"));
}

#[test]
fn the_same_with_columns_mapped_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let answers = folder.path().join("excel.csv");
    std::fs::write(&answers, as_excel_saves_it(false)).unwrap();
    let maps = [
        "uitwisseling=open vraag 1",
        "vroegsignalering=open vraag 2",
        "Q Mandaat & rolverdeling=open vraag 3",
        "overleg=open vraag 4",
        "pdca=open vraag 5",
        "capaciteit=open vraag 6",
        "analyse=open vraag 7",
    ];
    let more: Vec<&str> = maps.iter().flat_map(|map| ["--map", map]).collect();
    travel(folder.path(), &answers, &more, "b.docx");
    is_the_appendix(&folder.path().join("b.docx"));
}

#[test]
fn every_format_is_written_and_holds_the_numbers() {
    let folder = tempfile::tempdir().unwrap();
    travel(folder.path(), Path::new(ANSWERS), &[], "b.docx");
    let project = folder.path().join("p.duiding");
    for (name, start, holds) in [
        ("b.xlsx", "PK", "xl/worksheets/sheet2.xml"),
        ("b.md", "#", "| Privacy (AVG) |"),
        ("b.csv", "\u{feff}", "35,5"),
        ("b.json", "{", "0.355"),
    ] {
        let path = folder.path().join(name);
        duiding().arg("export").arg(&project).arg("-o").arg(&path).assert().success();
        let bytes = std::fs::read(&path).unwrap();
        assert!(bytes.starts_with(start.as_bytes()), "{name}");
        assert!(String::from_utf8_lossy(&bytes).contains(holds), "{name}");
    }
    let before = std::fs::read(folder.path().join("b.docx")).unwrap();
    duiding()
        .arg("export")
        .arg(&project)
        .arg("-o")
        .arg(folder.path().join("b.docx"))
        .assert()
        .success();
    assert_eq!(
        std::fs::read(folder.path().join("b.docx")).unwrap(),
        before,
        "the same project, the same bytes"
    );
}

#[test]
fn the_extended_layout_and_another_variable() {
    let folder = tempfile::tempdir().unwrap();
    travel(folder.path(), Path::new(ANSWERS), &[], "b.docx");
    let path = folder.path().join("by.json");
    duiding()
        .arg("export")
        .arg(folder.path().join("p.duiding"))
        .args(["--layout", "extended", "--by", "caseload", "-o"])
        .arg(&path)
        .assert()
        .success();
    let json = std::fs::read_to_string(&path).unwrap();
    assert!(json.contains("meer dan 200") && !json.contains("\"extern\""));
    let said = complaint(
        duiding()
            .arg("export")
            .arg(folder.path().join("p.duiding"))
            .args(["--by", "maat", "-o"])
            .arg(&path),
        1,
    );
    assert!(said.contains("maat") && said.contains("Caseload"), "{said}");
}

#[test]
fn codes_go_out_as_they_came_in() {
    let folder = tempfile::tempdir().unwrap();
    travel(folder.path(), Path::new(ANSWERS), &[], "b.docx");
    let project = folder.path().join("p.duiding");
    let out = folder.path().join("codes.csv");
    duiding().args(["codings", "export"]).arg(&project).arg("-o").arg(&out).assert().success();
    let rows = |path: &Path| {
        let mut reader = csv::Reader::from_path(path).unwrap();
        let mut rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        rows.sort_by(|a, b| a.as_slice().cmp(b.as_slice()));
        rows
    };
    let (written, given) = (rows(&out), rows(Path::new(CODES_A)));
    assert_eq!(written.len(), given.len());
    let other = written.iter().zip(&given).find(|(written, given)| written != given);
    assert!(other.is_none(), "{other:?}");
    let again = duiding()
        .args(["codings", "import"])
        .arg(&project)
        .arg(&out)
        .args(["--coder", "a"])
        .output()
        .unwrap();
    let said = String::from_utf8(again.stderr).unwrap();
    assert!(said.contains("; 0 nieuw of veranderd"), "{said}");
}

#[test]
fn with_two_coders_one_must_be_chosen() {
    let small = Small::new();
    let path = small.folder().join("b.docx");
    let project = small.project();
    let export = || {
        let mut command = duiding();
        command.arg("export").arg(&project).arg("-o").arg(&path);
        command
    };
    let said = complaint(&mut export(), 1);
    assert!(said.contains("nog niets gecodeerd"), "{said}");
    small.press("<Enter>");
    export().assert().success();
    let codes = small.folder().join("codes.csv");
    std::fs::write(&codes, "respondent,question,theme\nr1,Q1,Cultuur\n").unwrap();
    duiding()
        .args(["codings", "import"])
        .arg(&project)
        .arg(&codes)
        .args(["--coder", "B"])
        .assert()
        .success();
    let said = complaint(&mut export(), 2);
    assert!(said.contains("MN en B") && said.contains("--coder"), "{said}");
    export().args(["--coder", "b"]).assert().success();
    let said = complaint(export().args(["--coder", "C"]), 1);
    assert!(said.contains("geen codes van C"), "{said}");
}

#[test]
fn formulas_in_answers_stay_text() {
    let folder = tempfile::tempdir().unwrap();
    let answers = folder.path().join("a.csv");
    let codebook = folder.path().join("c.json");
    std::fs::write(&codebook, crate::support::SMALL_CODEBOOK).unwrap();
    std::fs::write(&answers, "respondent,Q1\nr1,=1+1 dat is alles over privacy\n").unwrap();
    let project = folder.path().join("p.duiding");
    duiding()
        .arg("new")
        .arg(&project)
        .arg("--codebook")
        .arg(&codebook)
        .arg("--answers")
        .arg(&answers)
        .assert()
        .success();
    let codes = folder.path().join("codes.csv");
    std::fs::write(&codes, "respondent,question,theme\nr1,belemmering,privacy\n").unwrap();
    duiding()
        .args(["codings", "import"])
        .arg(&project)
        .arg(&codes)
        .args(["--coder", "A"])
        .assert()
        .success();
    let out = folder.path().join("b.csv");
    duiding().arg("export").arg(&project).arg("-o").arg(&out).assert().success();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_path(&out).unwrap();
    let cells: Vec<String> = reader
        .records()
        .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    assert!(
        cells.iter().any(|cell| cell.contains("=1+1 dat is alles")),
        "the quote is there: {cells:?}"
    );
    assert!(!cells.iter().any(|cell| cell.starts_with(['=', '+', '@'])), "{cells:?}");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let small = Small::new();
    small.press("<Enter>");
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_duiding"))
        .arg("keys")
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn a_project_is_never_the_target_of_an_export() {
    let small = Small::new();
    small.press("<Enter>");
    let before = small.stored();
    let path = small.project();
    let said = complaint(duiding().args(["codings", "export"]).arg(&path).arg("-o").arg(&path), 2);
    assert!(said.contains(".csv"), "{said}");
    assert_eq!(small.stored(), before);
    let link = small.folder().join("link.csv");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let said = complaint(duiding().args(["codings", "export"]).arg(&path).arg("-o").arg(&link), 1);
    assert!(said.contains("nooit overschreven"), "{said}");
    assert_eq!(small.stored(), before);
}

#[test]
fn nothing_is_left_beside_an_export_that_failed() {
    let small = Small::new();
    small.press("<Enter>");
    let said = complaint(
        duiding()
            .arg("export")
            .arg(small.project())
            .arg("-o")
            .arg(small.folder().join("nergens/b.docx")),
        1,
    );
    assert!(said.contains("nergens"), "{said}");
    assert_eq!(names_in(small.folder()), ["klein.duiding"]);
}
