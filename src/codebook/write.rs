//! Writing a codebook as JSON.

use super::colour::Colour;
use super::json::{ORDERS, POLARITIES};
use super::model::{Band, Codebook, Indicator, Level, Pattern, Question, Theme};
use serde::Serialize;
use std::collections::BTreeMap;

impl Codebook {
    /// The codebook as JSON for people: indented, keys in the order of `docs/formats.md`, what an
    /// indicator has by default left out, with a newline at the end. [`Codebook::from_json`] reads it
    /// back to an equal codebook.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Text keys and an in-memory writer: nothing here can fail.
        let mut json = serde_json::to_string_pretty(&CodebookJson::from(self)).unwrap_or_default();
        json.push('\n');
        json
    }
}

#[derive(Serialize)]
struct CodebookJson<'c> {
    title: &'c str,
    language: &'c str,
    levels: Vec<LevelJson<'c>>,
    bands: Vec<BandJson<'c>>,
    no_answer: &'c [String],
    abbreviations: BTreeMap<&'c str, OneOrMore<'c>>,
    exceptions: &'c [String],
    questions: Vec<QuestionJson<'c>>,
}

#[derive(Serialize)]
struct LevelJson<'c> {
    code: &'c str,
    label: &'c str,
}

#[derive(Serialize)]
struct BandJson<'c> {
    label: &'c str,
    from: f64,
}

#[derive(Serialize)]
struct QuestionJson<'c> {
    id: &'c str,
    heading: &'c str,
    text: &'c str,
    columns: &'c BTreeMap<String, String>,
    themes: Vec<ThemeJson<'c>>,
}

#[derive(Serialize)]
struct ThemeJson<'c> {
    id: &'c str,
    label: &'c str,
    subtheme: &'c str,
    definition: &'c str,
    use_when: &'c str,
    not_when: &'c str,
    levels: &'c [String],
    implication: &'c str,
    lenses: &'c BTreeMap<String, String>,
    indicators: Vec<IndicatorJson<'c>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    merged: Vec<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    colour: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum IndicatorJson<'c> {
    Bare(&'c str),
    Full {
        pattern: &'c str,
        #[serde(skip_serializing_if = "Option::is_none")]
        gap: Option<usize>,
        #[serde(skip_serializing_if = "Option::is_none")]
        order: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        polarity: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        unless: Option<OneOrMore<'c>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        groups: Option<OneOrMore<'c>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        weight: Option<f64>,
    },
}

#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum OneOrMore<'c> {
    One(&'c str),
    More(Vec<&'c str>),
}

impl<'c> FromIterator<&'c str> for OneOrMore<'c> {
    fn from_iter<I: IntoIterator<Item = &'c str>>(texts: I) -> Self {
        let texts: Vec<&str> = texts.into_iter().collect();
        match texts.as_slice() {
            [one] => Self::One(one),
            _ => Self::More(texts),
        }
    }
}

impl<'c> From<&'c Codebook> for CodebookJson<'c> {
    fn from(codebook: &'c Codebook) -> Self {
        let level = |level: &'c Level| LevelJson { code: &level.code, label: &level.label };
        let band = |band: &'c Band| BandJson { label: &band.label, from: band.from };
        Self {
            title: &codebook.title,
            language: &codebook.language,
            levels: codebook.levels.iter().map(level).collect(),
            bands: codebook.bands.iter().map(band).collect(),
            no_answer: &codebook.no_answer,
            abbreviations: codebook
                .abbreviations
                .iter()
                .map(|(short, long)| (short.as_str(), long.iter().map(String::as_str).collect()))
                .collect(),
            exceptions: &codebook.exceptions,
            questions: codebook.questions.iter().map(QuestionJson::from).collect(),
        }
    }
}

impl<'c> From<&'c Question> for QuestionJson<'c> {
    fn from(question: &'c Question) -> Self {
        Self {
            id: &question.id.0,
            heading: &question.heading,
            text: &question.text,
            columns: &question.columns,
            themes: question.themes.iter().map(ThemeJson::from).collect(),
        }
    }
}

impl<'c> From<&'c Theme> for ThemeJson<'c> {
    fn from(theme: &'c Theme) -> Self {
        Self {
            id: &theme.id.0,
            label: &theme.label,
            subtheme: &theme.subtheme,
            definition: &theme.definition,
            use_when: &theme.use_when,
            not_when: &theme.not_when,
            levels: &theme.levels,
            implication: &theme.implication,
            lenses: &theme.lenses,
            indicators: theme.indicators.iter().map(IndicatorJson::from).collect(),
            merged: theme.merged.iter().map(|id| id.0.as_str()).collect(),
            colour: theme.colour.map(Colour::name),
        }
    }
}

impl<'c> From<&'c Indicator> for IndicatorJson<'c> {
    fn from(indicator: &'c Indicator) -> Self {
        let usual = Indicator::new(indicator.pattern.clone());
        let pattern = indicator.pattern.source.as_str();
        if *indicator == usual {
            return Self::Bare(pattern);
        }
        let sources = indicator.unless.iter().map(|unless: &Pattern| unless.source.as_str());
        Self::Full {
            pattern,
            gap: (indicator.gap != usual.gap).then_some(indicator.gap),
            order: unusual(ORDERS, indicator.order),
            polarity: unusual(POLARITIES, indicator.polarity),
            unless: (!indicator.unless.is_empty()).then(|| sources.collect()),
            groups: (!indicator.groups.is_empty())
                .then(|| indicator.groups.iter().map(String::as_str).collect()),
            weight: (indicator.weight != usual.weight).then_some(indicator.weight),
        }
    }
}

/// The word for a value that is not the usual one.
fn unusual<T: PartialEq + Default>(words: &[(&'static str, T)], value: T) -> Option<&'static str> {
    let usual = value == T::default();
    words.iter().find(|(_, named)| !usual && *named == value).map(|(word, _)| *word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::colour::COLOURS;
    use crate::codebook::{Order, Polarity};
    use crate::study::{QuestionId, ThemeId};
    use proptest::collection::{btree_map, vec};
    use proptest::prelude::*;

    fn text() -> impl Strategy<Value = String> {
        prop_oneof!["[ -~éß“\n\t\u{1b}\u{2028}😀]{0,12}", Just(String::new())]
    }

    fn name() -> impl Strategy<Value = String> {
        "[a-zé\"\\\\]{1,8}"
    }

    fn pattern() -> impl Strategy<Value = Pattern> {
        let term = "=?[a-z]{1,4}|\\*[a-z]{1,4}\\*?|[a-z]{1,4}\\*|[a-z]{1,3}\\|=[a-z]{1,3}";
        vec(term, 1..4).prop_map(|terms| Pattern::parse(&terms.join(" ")).unwrap())
    }

    prop_compose! {
        fn indicator()(
            pattern in pattern(),
            gap in 0..=Indicator::MAX_GAP,
            order in prop_oneof![Just(Order::Given), Just(Order::Any)],
            polarity in prop_oneof![
                Just(Polarity::Any), Just(Polarity::Plain), Just(Polarity::Lacking)],
            unless in vec(pattern(), 0..3),
            groups in vec(name(), 0..3),
            weight in prop_oneof![Just(Indicator::DEFAULT_WEIGHT), f64::MIN_POSITIVE..=1.0],
            usual in any::<bool>(),
        ) -> Indicator {
            if usual {
                return Indicator::new(pattern);
            }
            Indicator { pattern, gap, order, polarity, unless, groups, weight }
        }
    }

    prop_compose! {
        fn theme()(
            texts in vec(text(), 5),
            levels in proptest::sample::subsequence(vec!["I", "G", "L", "O"], 0..=4),
            lenses in btree_map(name(), text(), 0..3),
            indicators in vec(indicator(), 0..4),
            merged in proptest::sample::subsequence(vec!["x", "y-2"], 0..=2),
            colour in proptest::option::of(proptest::sample::select(COLOURS)),
        ) -> Theme {
            let mut distinct: Vec<Indicator> = Vec::new();
            for indicator in indicators {
                let new = |known: &Indicator| known.pattern.source != indicator.pattern.source;
                if distinct.iter().all(new) {
                    distinct.push(indicator);
                }
            }
            let [subtheme, definition, use_when, not_when, implication] =
                texts.try_into().unwrap();
            Theme {
                id: ThemeId(String::new()),
                label: String::new(),
                subtheme, definition, use_when, not_when, implication, lenses,
                levels: levels.into_iter().map(str::to_owned).collect(),
                indicators: distinct,
                merged: merged.into_iter().map(|id| ThemeId(id.into())).collect(),
                colour: colour.map(|(_, colour)| colour),
            }
        }
    }

    prop_compose! {
        fn question()(
            heading in name(),
            text in text(),
            groups in btree_map(name(), Just(()), 0..3),
            mut themes in vec(theme(), 1..4),
        ) -> Question {
            for (number, theme) in themes.iter_mut().enumerate() {
                theme.id = ThemeId(format!("t-{number}"));
                theme.label = format!("Thema {number}");
                for id in &mut theme.merged {
                    id.0.push_str(&format!("-{number}"));
                }
            }
            let columns = groups.into_keys().map(|group| (group, String::new())).collect();
            Question { id: QuestionId(String::new()), heading, text, columns, themes }
        }
    }

    prop_compose! {
        fn codebook()(
            title in name(),
            thresholds in vec(0.0..1.0, 0..4),
            no_answer in vec(text(), 0..3),
            exceptions in vec(name(), 0..3),
            abbreviations in btree_map(name(), vec(name(), 1..3), 0..3),
            mut questions in vec(question(), 1..3),
        ) -> Codebook {
            for (number, question) in questions.iter_mut().enumerate() {
                question.id = QuestionId(format!("q_{number}"));
                for column in question.columns.values_mut() {
                    *column = format!("Kolom {number}");
                }
            }
            let mut thresholds = thresholds;
            thresholds.push(0.0);
            thresholds.sort_by(|a: &f64, b: &f64| b.total_cmp(a));
            thresholds.dedup();
            let band = |(number, from)| Band { label: format!("band {number}"), from };
            let level = |code: &str| Level { code: code.to_owned(), label: format!("niveau {code}") };
            Codebook {
                title,
                language: "nl".into(),
                levels: ["I", "G", "L", "O"].map(level).into(),
                bands: thresholds.into_iter().enumerate().map(band).collect(),
                no_answer,
                exceptions,
                abbreviations,
                questions,
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back_the_same(codebook in codebook()) {
            let json = codebook.to_json();
            let read = Codebook::from_json("rond.json", json.as_bytes());
            prop_assert_eq!(read, Ok(codebook));
        }

        #[test]
        fn no_bytes_are_too_strange_to_read(mut bytes in codebook().prop_map(|c| c.to_json().into_bytes()),
                                            at in any::<proptest::sample::Index>(), new in any::<u8>()) {
            let at = at.index(bytes.len());
            let bracket = bytes.trim_ascii_end().len() - 1;
            bytes[at] = new;
            let _ = Codebook::from_json("stuk.json", &bytes);
            // Without its last bracket at the latest it is no codebook.
            bytes.truncate(at.min(bracket));
            prop_assert!(Codebook::from_json("half.json", &bytes).is_err());
        }
    }

    #[test]
    fn keys_keep_their_order_and_defaults_of_indicators_are_left_out() {
        let json = r#"{"title": "T", "abbreviations": {"LG": ["leidinggevende"]}, "questions": [
            {"themes": [{"label": "A", "id": "a", "indicators": [
                {"pattern": "angst", "gap": 2, "weight": 0.6},
                {"weight": 0.5, "polarity": "plain", "pattern": "AVG", "unless": ["geen"]}
            ]}], "heading": "K", "id": "q"}]}"#;
        let json = Codebook::from_json("t.json", json.as_bytes()).unwrap().to_json();
        let keys = [
            "title",
            "language",
            "levels",
            "bands",
            "no_answer",
            "abbreviations",
            "exceptions",
            "questions",
            "id",
            "heading",
            "text",
            "columns",
            "themes",
            "subtheme",
            "definition",
            "use_when",
            "not_when",
            "implication",
            "lenses",
            "indicators",
        ];
        let places: Vec<usize> =
            keys.iter().map(|key| json.find(&format!("\"{key}\":")).expect(key)).collect();
        assert!(places.is_sorted(), "{json}");
        assert!(json.contains("\"LG\": \"leidinggevende\""));
        let indicators = r#""indicators": [
            "angst",
            {
              "pattern": "AVG",
              "polarity": "plain",
              "unless": "geen",
              "weight": 0.5
            }
          ]"#;
        assert!(json.contains(indicators), "{json}");
        assert!(json.ends_with("}\n"));
    }
}
