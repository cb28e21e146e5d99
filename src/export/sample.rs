//! A matrix to test with, made by hand: three questions of the report with invented numbers.

use crate::codebook::Band;
use crate::matrix::{Basis, Matrix, Order, Quote, Row, Table, Tally};
use crate::study::{QuestionId, RespondentId, ThemeId};

/// Label, subtheme, quote, levels, implication, and the counts in both groups.
type Line = (&'static str, &'static str, &'static str, &'static str, &'static str, [usize; 2]);

const PRIVACY: [Line; 6] = [
    (
        "Privacy (AVG)",
        "Strikte interpretatie en onzekerheid",
        "We delen uit angst niets",
        "O",
        "Beperkt data-integratie",
        [54, 45],
    ),
    (
        "Systeemfragmentatie",
        "HR, Arbo en verzuim niet gekoppeld",
        "Alles zit in losse systemen, en wie iets wil weten moet bij drie mensen langs: HR, de arbodienst en [naam] van de salarisadministratie. Dat doet niemand.",
        "O",
        "Geen integrale analyse",
        [60, 35],
    ),
    (
        "Toegangsrechten",
        "Beperkte inzage voor casemanager",
        "Ik zie alleen mijn eigen dossiers",
        "O",
        "Geen trendzicht",
        [44, 25],
    ),
    (
        "Datakwaliteit",
        "Inconsistent registreren",
        "Iedereen registreert anders",
        "O",
        "Onbetrouwbare analyse",
        [26, 15],
    ),
    ("Cultuur", "Weinig vertrouwen en delen", "", "G/O", "Fragmentatie blijft", [26, 16]),
    (
        "Techniek",
        "Gebrek aan tooling",
        "=SOM(A1) is alles wat ik heb",
        "O",
        "Handmatige analyse",
        [28, 12],
    ),
];

const MANDATE: [Line; 4] = [
    (
        "Onvoldoende mandaat",
        "Geen doorzettingsmacht",
        "Ik adviseer maar beslis niet",
        "O",
        "Geen actie op signalen",
        [70, 40],
    ),
    (
        "Rolonduidelijkheid",
        "Overlap HR/Arbo",
        "Wie doet wat is onduidelijk",
        "G/O",
        "Diffuus eigenaarschap",
        [66, 42],
    ),
    (
        "Afhankelijkheid leiding",
        "Besluitvorming elders",
        "Leiding moet het oppakken",
        "L",
        "Variabele uitkomst",
        [45, 26],
    ),
    (
        "Adviserende rol extern",
        "Geen sturing",
        "Bij klanten is het advies",
        "O",
        "Beperkte impact",
        [21, 18],
    ),
];

const DATA: [Line; 3] = [
    (
        "Veel data",
        "Dashboards en MTO",
        "We hebben veel cijfers",
        "O",
        "Potentie aanwezig",
        [80, 48],
    ),
    (
        "Geen integratie",
        "Losse bronnen",
        "Het wordt niet samengebracht",
        "O",
        "Geen inzicht",
        [59, 39],
    ),
    (
        "Beperkte analyse",
        "Geen tijd/skills",
        "We doen weinig met data",
        "I/O",
        "Geen sturing",
        [46, 28],
    ),
];

/// The report's questions Q30/Q38, mandate and data, for intern (190) and extern (111).
pub fn matrix() -> Matrix {
    let bands = [("Hoog", 0.3), ("Midden-hoog", 0.2), ("Midden", 0.1), ("Laag", 0.0)];
    let bands = bands.map(|(label, from)| Band { label: label.into(), from }).to_vec();
    let tables = vec![
        table("belemmeringen", "Q30/Q38 - Belemmeringen data-uitwisseling", &PRIVACY, &bands),
        table("mandaat", "Q Mandaat & rolverdeling", &MANDATE, &bands),
        table("data", "Q Data & analyse", &DATA, &bands),
    ];
    let levels = [("I", "individu"), ("G", "groep"), ("L", "leiderschap"), ("O", "organisatie")];
    Matrix {
        title: "Preventieonderzoek Casemanagement".into(),
        codebook_title: "Themamatrix preventie".into(),
        codebook_version: 3,
        basis: Basis::Coder("MN".into()),
        bands,
        levels: levels.map(|(code, label)| (code.into(), label.into())).to_vec(),
        group_variable: Some("Type casemanager".into()),
        groups: vec!["intern".into(), "extern".into()],
        pooled: Vec::new(),
        order: Order::Codebook,
        tables,
    }
}

/// The same with so many themes in the first question that its table needs several pages.
pub fn long_matrix() -> Matrix {
    let mut matrix = matrix();
    let rows = matrix.tables[0].rows.clone();
    for round in 2..=7 {
        matrix.tables[0].rows.extend(rows.iter().cloned().map(|mut row| {
            row.label = format!("{} {round}", row.label);
            row
        }));
    }
    matrix
}

/// Takes all codings away.
pub fn uncode(matrix: &mut Matrix) {
    for table in &mut matrix.tables {
        table.coded = tally([0, 0]);
        table.without_theme = tally([0, 0]);
        for row in &mut table.rows {
            row.count = tally([0, 0]);
            row.band = None;
            row.band_by_group = vec![None, None];
            row.quote = None;
        }
    }
}

/// Takes the groups away.
pub fn ungroup(matrix: &mut Matrix) {
    matrix.group_variable = None;
    matrix.groups.clear();
    for table in &mut matrix.tables {
        for tally in [&mut table.answered, &mut table.coded, &mut table.without_theme] {
            tally.by_group.clear();
        }
        for row in &mut table.rows {
            row.count.by_group.clear();
            row.band_by_group.clear();
        }
    }
}

/// Puts the groups in three instead of two: the third is empty.
pub fn third_group(matrix: &mut Matrix) {
    matrix.groups.push("zzp".into());
    for table in &mut matrix.tables {
        for tally in [&mut table.answered, &mut table.coded, &mut table.without_theme] {
            tally.by_group.push(0);
        }
        for row in &mut table.rows {
            row.count.by_group.push(0);
            row.band_by_group.push(None);
        }
    }
}

const ANSWERED: [usize; 2] = [190, 111];

fn table(id: &str, heading: &str, lines: &[Line], bands: &[Band]) -> Table {
    Table {
        question: QuestionId(id.into()),
        heading: heading.into(),
        no_answer: 0,
        answered: tally(ANSWERED),
        coded: tally(ANSWERED),
        without_theme: tally([8, 4]),
        rows: lines.iter().map(|line| row(line, bands)).collect(),
    }
}

fn row((label, subtheme, quote, levels, implication, counts): &Line, bands: &[Band]) -> Row {
    let band = |count: usize, of: usize| {
        bands.iter().position(|band| count as f64 / of as f64 >= band.from)
    };
    Row {
        theme: ThemeId(label.to_lowercase().replace(' ', "_")),
        label: (*label).into(),
        subtheme: (*subtheme).into(),
        levels: (*levels).into(),
        implication: (*implication).into(),
        count: tally(*counts),
        band: band(counts.iter().sum(), ANSWERED.iter().sum()),
        band_by_group: counts.iter().zip(ANSWERED).map(|(count, of)| band(*count, of)).collect(),
        quote: (!quote.is_empty()).then(|| Quote {
            text: (*quote).into(),
            respondent: RespondentId(4711),
            group: Some("intern".into()),
            chosen: true,
        }),
    }
}

fn tally(by_group: [usize; 2]) -> Tally {
    Tally { all: by_group.iter().sum(), by_group: by_group.to_vec() }
}
