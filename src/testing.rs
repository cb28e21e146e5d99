//! Small studies and codebooks for tests.

use crate::codebook::{Band, Codebook, Indicator, Level, Pattern, Question, Theme};
use crate::study::{Answer, QuestionId, Respondent, RespondentId, Study, ThemeId};
use std::collections::BTreeMap;

/// An indicator with everything at its default.
pub fn indicator(pattern: &str) -> Indicator {
    Indicator::new(Pattern::parse(pattern).unwrap())
}

/// A theme with these indicators.
pub fn theme(id: &str, indicators: &[&str]) -> Theme {
    Theme {
        subtheme: format!("over {id}"),
        levels: vec!["O".into()],
        indicators: indicators.iter().map(|pattern| indicator(pattern)).collect(),
        ..Theme::new(ThemeId(id.into()), id.to_uppercase())
    }
}

/// A codebook with these questions, each with the themes `tijd` and `druk`, suggested by those words.
pub fn codebook(questions: &[&str]) -> Codebook {
    Codebook {
        title: "proef".into(),
        language: "nl".into(),
        levels: vec![Level { code: "O".into(), label: "Organisatie".into() }],
        bands: vec![
            Band { label: "Hoog".into(), from: 0.5 },
            Band { label: "Laag".into(), from: 0.0 },
        ],
        no_answer: vec!["nvt".into(), "-".into()],
        abbreviations: BTreeMap::new(),
        exceptions: Vec::new(),
        questions: questions
            .iter()
            .map(|id| Question {
                id: QuestionId((*id).into()),
                heading: format!("Vraag {id}"),
                text: format!("Wat vindt u van {id}?"),
                columns: BTreeMap::new(),
                themes: vec![theme("tijd", &["tijd"]), theme("druk", &["druk"])],
            })
            .collect(),
    }
}

/// A study of one respondent an answer, given as question and text; respondents are alternately
/// intern and extern.
pub fn study(answers: &[(&str, &str)]) -> Study {
    Study {
        title: "proefstudie".into(),
        variables: vec!["groep".into()],
        group: Some(0),
        respondents: (0..answers.len())
            .map(|n| Respondent {
                key: format!("r{n}"),
                values: vec![Some(if n % 2 == 0 { "intern" } else { "extern" }.into())],
            })
            .collect(),
        answers: (0..)
            .zip(answers)
            .map(|(n, (question, text))| Answer {
                respondent: RespondentId(n),
                question: QuestionId((*question).into()),
                text: (*text).into(),
            })
            .collect(),
    }
}
