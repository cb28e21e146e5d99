//! A small codebook for the tests of the import.

use super::table::{Table, read_table};
use crate::codebook::{Codebook, Question, Theme};
use crate::study::{QuestionId, ThemeId};
use std::collections::BTreeMap;

/// Two questions: `data` (Q30 for intern, Q38 for extern) and `pdca` (Q40 for everyone).
pub(super) fn codebook() -> Codebook {
    let mut data = question(
        "data",
        "Q30/Q38 - Belemmeringen data-uitwisseling",
        &["Privacy (AVG)", "Systemen", "Tijd"],
    );
    data.text = "Wat belemmert het delen van gegevens in uw organisatie?".into();
    data.columns = [("intern", "Q30"), ("extern", "Q38")].map(|(k, v)| (k.into(), v.into())).into();
    let mut pdca = question("pdca", "Q40 - Leren en verbeteren", &["Geen PDCA"]);
    pdca.text = "Hoe leert uw organisatie van verzuim?".into();
    pdca.columns = BTreeMap::from([("*".into(), "Q40".into())]);
    Codebook {
        title: "proef".into(),
        language: "nl".into(),
        levels: vec![],
        bands: vec![],
        no_answer: vec![],
        abbreviations: BTreeMap::new(),
        exceptions: Vec::new(),
        questions: vec![data, pdca],
    }
}

/// A question with themes `t1`, `t2`, … under these labels.
pub(super) fn question(id: &str, heading: &str, labels: &[&str]) -> Question {
    let theme = |(number, label): (usize, &&str)| {
        Theme::new(ThemeId(format!("t{}", number + 1)), (*label).into())
    };
    Question {
        id: QuestionId(id.into()),
        heading: heading.into(),
        text: String::new(),
        columns: BTreeMap::new(),
        themes: labels.iter().enumerate().map(theme).collect(),
    }
}

/// A table from CSV text.
pub(super) fn table(text: &str) -> Table {
    read_table("proef.csv", text.as_bytes()).unwrap()
}
