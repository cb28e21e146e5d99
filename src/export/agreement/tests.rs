//! The report as a whole: what it says of a study whose story is known, and what of it reaches each file.

use super::*;
use crate::agreement::ThemeMeasure;
use crate::decide::Size;
use crate::store::{CoderId, Project, Way};
use crate::study::{AnswerId, ThemeSet};
use crate::testing;
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use std::io::{Cursor, Read};

const NO_INTERVALS: Resampling = Resampling { resamples: 0, seed: 1 };
const INTERVALS: Resampling = Resampling { resamples: 200, seed: 5 };

fn set(themes: &[usize]) -> ThemeSet {
    themes.iter().copied().collect()
}

fn decide(session: &mut Session, answer: u32, themes: &[usize]) {
    session.tick(AnswerId(answer), set(themes)).unwrap();
    session.confirm_only(AnswerId(answer)).unwrap();
}

/// Ten answers, all coded by A in the project; six of them drawn with seed 7 and coded by B in a package
/// without suggestions, three of these otherwise.
fn with_package() -> (tempfile::TempDir, Session, Vec<Coder>) {
    let folder = tempfile::tempdir().unwrap();
    let texts: Vec<String> = (0..10).map(|n| format!("antwoord {n}")).collect();
    let answers: Vec<(&str, &str)> = texts.iter().map(|text| ("a", text.as_str())).collect();
    let project = Project::create(
        &folder.path().join("p.duiding"),
        &testing::study(&answers),
        &testing::codebook(&["a"]),
    )
    .unwrap();
    let mut first = Session::start(project, Some("A"), "").unwrap();
    for answer in 0..10 {
        decide(&mut first, answer, if answer % 2 == 0 { &[0] } else { &[1] });
    }
    let path = folder.path().join("pakket.duiding");
    let sample = first.draw(Size::Number(6), 7);
    first.hand_over(&path, &sample, false).unwrap();
    let mut second = Session::start(Project::open(&path).unwrap(), Some("B"), "").unwrap();
    let theirs: Vec<AnswerId> = second.queue().all().collect();
    for (n, answer) in theirs.into_iter().enumerate() {
        let text = second.answer(answer).unwrap().0.text.clone();
        let even = texts.iter().position(|known| *known == text).unwrap() % 2 == 0;
        let other: &[usize] = if even { &[1] } else { &[0] };
        let same: &[usize] = if even { &[0] } else { &[1] };
        decide(&mut second, answer.0, if n < 3 { other } else { same });
    }
    drop(second);
    first.bring_in(&path).unwrap();
    let coders = vec![first.coder().clone(), first.others()[0].clone()];
    first.open_agreement(&[coders[0].id, coders[1].id], false).unwrap();
    (folder, first, coders)
}

fn paragraphs(report: &AgreementReport, lang: Lang) -> String {
    method::paragraphs(report, lang).join("\n")
}

fn settle(session: &mut Session, coders: &[Coder], ways: &[Way]) {
    let pair: [CoderId; 2] = [coders[0].id, coders[1].id];
    for (difference, way) in session.differences(0, pair).into_iter().zip(ways) {
        session.settle(&difference, pair, difference.outcome(*way).unwrap(), "").unwrap();
    }
}

#[test]
fn the_methods_paragraph_tells_how_the_sample_was_drawn_and_coded() {
    let (_folder, session, coders) = with_package();
    let report = AgreementReport::of(&session, &coders, INTERVALS).unwrap();
    assert_eq!(report.account.drawn, [Drawn { answers: 6, of: 10, seed: Some(7) }]);
    assert_eq!(report.account.coded[0].with_suggestions, 6);
    assert_eq!(report.account.coded[1].package_without, 6);
    assert_eq!((report.account.outcomes.differing, report.account.outcomes.open), (3, 3));
    let told = paragraphs(&report, Lang::Nl);
    for words in [
        "Twee codeurs (A en B) codeerden beiden 6 antwoorden op één open vraag.",
        "uit de 10 antwoorden een aselecte steekproef van 6 getrokken",
        "de vragen en daarbinnen de groepen (startgetal 7)",
        "door A, met suggesties",
        "door B, zonder suggesties",
        "zonder die van de ander te zien",
        "Cohens kappa (Cohen, 1960)",
        "200 bootstraptrekkingen",
        "(startgetal 5)",
        "bij 3 van de 6 antwoorden (50,0%)",
        "nog niet beslist",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
    let english = paragraphs(&report, Lang::En);
    assert!(english.contains("a random sample of 6 was drawn from the 10 answers"), "{english}");
    assert!(english.contains("for 3 of the 6 answers (50.0%)"), "{english}");
}

#[test]
fn settling_is_counted_by_way_and_gives_figures_for_afterwards() {
    let (_folder, mut session, coders) = with_package();
    let before = AgreementReport::of(&session, &coders, NO_INTERVALS).unwrap();
    assert_eq!(before.settled, None);
    settle(&mut session, &coders, &[Way::Second, Way::Both]);
    let report = AgreementReport::of(&session, &coders, NO_INTERVALS).unwrap();
    assert_eq!(report.first, before.first);
    let outcomes = &report.account.outcomes;
    assert_eq!((outcomes.settled(), outcomes.open), (2, 1));
    assert_eq!(outcomes.as_coder.iter().sum::<usize>() + outcomes.both, 2);
    let settled = report.settled.as_ref().unwrap();
    assert_eq!(settled.questions[0].differing.len(), 1);
    let told = paragraphs(&report, Lang::Nl);
    assert!(told.contains("Daarvan is over 2 beslist: 1 zoals B het had en 1 met"), "{told}");
    assert!(told.contains("Nog niet beslist is over 1."), "{told}");
    assert!(told.contains("Betrouwbaarheidsintervallen zijn niet berekend."), "{told}");
    let text = String::from_utf8(render(&report, Format::Markdown, Lang::Nl).unwrap()).unwrap();
    assert!(text.contains("## Voor en na het beslechten van verschillen"), "{text}");
}

#[test]
fn codes_made_the_same_after_looking_are_told_apart_from_settling() {
    let (_folder, mut session, coders) = with_package();
    let difference = session.differences(0, [coders[0].id, coders[1].id])[0];
    decide(&mut session, difference.answer.0, &difference.second.iter().collect::<Vec<_>>());
    let report = AgreementReport::of(&session, &coders, NO_INTERVALS).unwrap();
    let outcomes = &report.account.outcomes;
    assert_eq!((outcomes.differing, outcomes.mended, outcomes.open), (3, 1, 2));
    assert!(paragraphs(&report, Lang::Nl).contains("Bij 1 heeft een codeur"));
}

/// A study of hostile names, coded by two from files; the second theme is used by nobody.
fn hostile() -> (tempfile::TempDir, AgreementReport) {
    let folder = tempfile::tempdir().unwrap();
    let mut codebook = testing::codebook(&["a"]);
    codebook.questions[0].heading = "=1+1 | <b>&\u{1b}[31m".into();
    codebook.questions[0].themes[0].label = "@SOM(A1)".into();
    let answers = [("a", "een"), ("a", "twee"), ("a", "drie"), ("a", "vier")];
    let mut project =
        Project::create(&folder.path().join("p.duiding"), &testing::study(&answers), &codebook)
            .unwrap();
    for (name, given) in [("=cmd", [true, true, false, false]), ("B", [true, false, false, false])]
    {
        let mut session = Session::start(project, Some(name), "").unwrap();
        let set = |yes: bool| if yes { set(&[0]) } else { ThemeSet::EMPTY };
        let codings: Vec<_> = (0..).map(AnswerId).zip(given.map(set)).collect();
        session.import(&codings).unwrap();
        project = session.into_project();
    }
    let mut session = Session::start(project, Some("=cmd"), "").unwrap();
    let coders = vec![session.coder().clone(), session.others()[0].clone()];
    session.open_agreement(&[coders[0].id, coders[1].id], false).unwrap();
    let report = AgreementReport::of(&session, &coders, NO_INTERVALS).unwrap();
    (folder, report)
}

#[test]
fn text_from_files_is_never_a_formula_nor_markup() {
    let (_folder, report) = hostile();
    let bytes = render(&report, Format::Xlsx, Lang::Nl).unwrap();
    let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let themes = workbook.worksheet_range("Overeenstemming").unwrap();
    assert_eq!(themes[(1, 0)].to_string(), "'=1+1 | <b>&[31m");
    assert_eq!(themes[(1, 1)].to_string(), "'@SOM(A1)");
    assert_eq!(themes[(1, 2)], Data::Float(4.0));
    assert_eq!(themes[(1, 3)], Data::Float(2.0));
    let csv = String::from_utf8(render(&report, Format::Csv, Lang::Nl).unwrap()).unwrap();
    assert!(csv.contains(";'@SOM(A1);aantal keer gegeven;'=cmd;2;"), "{csv}");
    let markdown = String::from_utf8(render(&report, Format::Markdown, Lang::Nl).unwrap()).unwrap();
    assert!(markdown.contains("\\<b\\>") && !markdown.contains('\u{1b}'), "{markdown}");
    let document = document_xml(&render(&report, Format::Docx, Lang::Nl).unwrap());
    assert!(document.contains("&lt;b&gt;&amp;[31m") && !document.contains('\u{1b}'));
}

fn document_xml(bytes: &[u8]) -> String {
    let mut xml = String::new();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    xml
}

#[test]
fn what_is_undefined_says_so_with_the_reason_in_a_note_and_an_empty_cell_among_numbers() {
    let (_folder, report) = hostile();
    let asked = &report.first.questions[0];
    assert!(asked.agreement.theme(1, ThemeMeasure::CohenKappa).unwrap().value.is_err());
    let grid = tables::themes(&report, asked, Lang::Nl);
    assert_eq!(grid.rows[1][1..], ["0", "0", "100,0%", "n.v.t.", "n.v.t."]);
    let notes = tables::theme_notes(&report, asked, Lang::Nl);
    assert!(notes.contains(&"n.v.t. (niet gebruikt): DRUK.".to_owned()), "{notes:?}");
    let bytes = render(&report, Format::Xlsx, Lang::Nl).unwrap();
    let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let themes = workbook.worksheet_range("Overeenstemming").unwrap();
    let heads: Vec<String> = themes.rows().next().unwrap().iter().map(Data::to_string).collect();
    let kappa = heads.iter().position(|head| head == "Cohens kappa").unwrap();
    assert_eq!(themes[(2, kappa)], Data::Empty);
    assert_eq!(themes[(2, heads.len() - 1)].to_string(), "n.v.t. (niet gebruikt)");
}

#[test]
fn codes_from_a_file_are_not_called_blind() {
    let (_folder, report) = hostile();
    assert_eq!(report.account.coded.iter().map(|coded| coded.from_file).sum::<usize>(), 8);
    let told = paragraphs(&report, Lang::Nl);
    assert!(told.contains("Uit een bestand ingelezen zijn de codes van =cmd en B"), "{told}");
    assert!(!told.contains("zonder die van de ander te zien"), "{told}");
    assert!(told.contains("Dat zijn alle antwoorden"), "{told}");
}

#[test]
fn the_same_report_gives_the_same_bytes_and_every_docx_table_fills_the_page() {
    let (_folder, report) = hostile();
    for lang in [Lang::Nl, Lang::En] {
        for format in FORMATS {
            assert_eq!(render(&report, format, lang), render(&report, format, lang));
        }
    }
    let xml = document_xml(&render(&report, Format::Docx, Lang::Nl).unwrap());
    let tables: Vec<&str> = xml.split("<w:tblGrid>").skip(1).collect();
    assert_eq!(tables.len(), 2);
    assert_eq!(xml.matches("<w:tblHeader/>").count(), 2);
    for table in tables {
        let grid = table.split("</w:tblGrid>").next().unwrap();
        let widths = grid.split("w:w=\"").skip(1);
        let width = |part: &str| part.split('"').next().unwrap().parse::<usize>().unwrap();
        assert_eq!(widths.map(width).sum::<usize>(), 16838 - 2 * 1417);
    }
}

#[test]
fn an_unknown_ending_is_answered_with_those_of_the_report() {
    let error = check_path(Path::new("verslag.json")).unwrap_err();
    assert!(error.to_string().contains(".docx, .xlsx, .csv or .md"), "{error}");
}
