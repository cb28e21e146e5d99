//! An edit as JSON, for the log of a project: `{"edit": "merge", "question": …, "from": …, "into": …}`.
//! The words are described in `docs/formats.md`.

use super::{Edit, ThemeValue};
use crate::codebook::colour::Colour;
use crate::codebook::fault::Step;
use crate::codebook::json::{colour, indicator, list, text};
use crate::codebook::model::Indicator;
use crate::codebook::node::{Node, Object};
use crate::codebook::report::Report;
use crate::codebook::write::IndicatorJson;
use crate::study::{QuestionId, ThemeId};
use serde_json::{Map, Value};

/// All keys that an edit can have.
const KEYS: &[&str] = &[
    "edit",
    "question",
    "theme",
    "from",
    "into",
    "to",
    "id",
    "label",
    "at",
    "field",
    "text",
    "levels",
    "colour",
    "indicator",
    "old",
    "indicators",
];

impl Edit {
    /// The edit as one line of JSON. [`Edit::from_json`] reads it back to an equal edit.
    #[must_use]
    pub fn to_json(&self) -> String {
        Value::Object(self.write()).to_string()
    }

    /// Reads what [`Edit::to_json`] wrote; `None` when it is something else.
    #[must_use]
    pub fn from_json(json: &str) -> Option<Self> {
        let root = Node::root(json).ok()?;
        let mut report = Report::new(json);
        let keys = root.object(KEYS, &mut report);
        let edit = read(&keys, &mut report)?;
        report.is_empty().then_some(edit)
    }

    fn write(&self) -> Map<String, Value> {
        let question = self.question().0.as_str();
        let mut json = Map::new();
        let mut put = |key: &str, value: Value| json.insert(key.to_owned(), value);
        put("question", question.into());
        let word = match self {
            Self::NewTheme { theme, label, at, indicators, .. } => {
                put("theme", theme.0.as_str().into());
                put("label", label.as_str().into());
                put("at", (*at).into());
                put("indicators", indicators.iter().map(value).collect());
                "new_theme"
            }
            Self::SetTheme { theme, value, .. } => {
                put("theme", theme.0.as_str().into());
                let (field, key, value) = field(value);
                put("field", field.into());
                put(key, value);
                "set_theme"
            }
            Self::Merge { from, into, .. } => {
                put("from", from.0.as_str().into());
                put("into", into.0.as_str().into());
                "merge"
            }
            Self::Split { from, theme, label, indicators, .. } => {
                put("from", from.0.as_str().into());
                put("theme", theme.0.as_str().into());
                put("label", label.as_str().into());
                put("indicators", indicators.iter().map(value).collect());
                "split"
            }
            Self::Move { theme, to, at, id, .. } => {
                put("theme", theme.0.as_str().into());
                put("to", to.0.as_str().into());
                put("at", (*at).into());
                put("id", id.0.as_str().into());
                "move"
            }
            Self::Reorder { theme, at, .. } => {
                put("theme", theme.0.as_str().into());
                put("at", (*at).into());
                "reorder"
            }
            Self::Remove { theme, .. } => {
                put("theme", theme.0.as_str().into());
                "remove"
            }
            Self::AddIndicator { theme, indicator, .. } => {
                put("theme", theme.0.as_str().into());
                put("indicator", value(indicator));
                "add_indicator"
            }
            Self::RemoveIndicator { theme, indicator, .. } => {
                put("theme", theme.0.as_str().into());
                put("indicator", value(indicator));
                "remove_indicator"
            }
            Self::ReplaceIndicator { theme, old, new, .. } => {
                put("theme", theme.0.as_str().into());
                put("old", value(old));
                put("indicator", value(new));
                "replace_indicator"
            }
        };
        put("edit", word.into());
        json
    }
}

fn value(indicator: &Indicator) -> Value {
    // Text keys and finite numbers: nothing here can fail.
    serde_json::to_value(IndicatorJson::from(indicator)).unwrap_or_default()
}

/// The name of a field, the key under which its value stands, and the value.
fn field(value: &ThemeValue) -> (&'static str, &'static str, Value) {
    match value {
        ThemeValue::Label(text) => ("label", "text", text.as_str().into()),
        ThemeValue::Subtheme(text) => ("subtheme", "text", text.as_str().into()),
        ThemeValue::Definition(text) => ("definition", "text", text.as_str().into()),
        ThemeValue::UseWhen(text) => ("use_when", "text", text.as_str().into()),
        ThemeValue::NotWhen(text) => ("not_when", "text", text.as_str().into()),
        ThemeValue::Implication(text) => ("implication", "text", text.as_str().into()),
        ThemeValue::Levels(codes) => ("levels", "levels", codes.as_slice().into()),
        // Without the key: the colour of its place.
        ThemeValue::Colour(None) => ("colour", "text", "".into()),
        ThemeValue::Colour(Some(colour)) => ("colour", "colour", Colour::name(*colour).into()),
    }
}

fn read(keys: &Object, report: &mut Report) -> Option<Edit> {
    let question = QuestionId(keys.required_text("question", report));
    let theme = |key: &str, report: &mut Report| ThemeId(keys.required_text(key, report));
    let one = |key: &str, report: &mut Report| Some(indicator(keys.required(key, report)?, report));
    let some = |report: &mut Report| {
        let value = keys.required("indicators", report)?;
        Some(list(value, Step::Indicator, report, indicator))
    };
    let at = |report: &mut Report| keys.required("at", report)?.whole(report);
    Some(match keys.required_text("edit", report).as_str() {
        "new_theme" => Edit::NewTheme {
            question,
            theme: theme("theme", report),
            label: keys.required_text("label", report),
            at: at(report)?,
            indicators: some(report)?,
        },
        "set_theme" => Edit::SetTheme {
            question,
            theme: theme("theme", report),
            value: theme_value(keys, report)?,
        },
        "merge" => {
            Edit::Merge { question, from: theme("from", report), into: theme("into", report) }
        }
        "split" => Edit::Split {
            question,
            from: theme("from", report),
            theme: theme("theme", report),
            label: keys.required_text("label", report),
            indicators: some(report)?,
        },
        "move" => Edit::Move {
            question,
            theme: theme("theme", report),
            to: QuestionId(keys.required_text("to", report)),
            at: at(report)?,
            id: theme("id", report),
        },
        "reorder" => Edit::Reorder { question, theme: theme("theme", report), at: at(report)? },
        "remove" => Edit::Remove { question, theme: theme("theme", report) },
        "add_indicator" => Edit::AddIndicator {
            question,
            theme: theme("theme", report),
            indicator: one("indicator", report)?,
        },
        "remove_indicator" => Edit::RemoveIndicator {
            question,
            theme: theme("theme", report),
            indicator: one("indicator", report)?,
        },
        "replace_indicator" => Edit::ReplaceIndicator {
            question,
            theme: theme("theme", report),
            old: one("old", report)?,
            new: one("indicator", report)?,
        },
        _ => return None,
    })
}

fn theme_value(keys: &Object, report: &mut Report) -> Option<ThemeValue> {
    let typed = keys.text("text", report);
    Some(match keys.required_text("field", report).as_str() {
        "label" => ThemeValue::Label(typed),
        "subtheme" => ThemeValue::Subtheme(typed),
        "definition" => ThemeValue::Definition(typed),
        "use_when" => ThemeValue::UseWhen(typed),
        "not_when" => ThemeValue::NotWhen(typed),
        "implication" => ThemeValue::Implication(typed),
        "levels" => {
            let codes = keys.required("levels", report)?;
            ThemeValue::Levels(list(codes, Step::Item, report, text))
        }
        "colour" => ThemeValue::Colour(keys.get("colour").and_then(|value| colour(value, report))),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::indicator as plain;

    #[test]
    fn every_edit_is_read_back_as_it_was_written() {
        let question = || QuestionId("q".into());
        let id = |id: &str| ThemeId(id.into());
        let heavy = Indicator { weight: 0.1 + 0.2, gap: 7, ..plain("geen \"x\"|y") };
        let set = |value| Edit::SetTheme { question: question(), theme: id("a"), value };
        let edits = [
            Edit::NewTheme {
                question: question(),
                theme: id("a"),
                label: "Één \u{1b}[2J".into(),
                at: 3,
                indicators: vec![plain("tijd"), heavy.clone()],
            },
            set(ThemeValue::Label("x".into())),
            set(ThemeValue::Subtheme(String::new())),
            set(ThemeValue::Definition("een\ntwee".into())),
            set(ThemeValue::UseWhen("x".into())),
            set(ThemeValue::NotWhen("x".into())),
            set(ThemeValue::Implication("x".into())),
            set(ThemeValue::Levels(vec!["O".into(), "L".into()])),
            set(ThemeValue::Colour(None)),
            set(ThemeValue::Colour(Some(Colour::Blue))),
            Edit::Merge { question: question(), from: id("a"), into: id("b") },
            Edit::Split {
                question: question(),
                from: id("a"),
                theme: id("c"),
                label: "C".into(),
                indicators: vec![heavy.clone()],
            },
            Edit::Move {
                question: question(),
                theme: id("a"),
                to: QuestionId("r".into()),
                at: 0,
                id: id("a-2"),
            },
            Edit::Reorder { question: question(), theme: id("a"), at: 9 },
            Edit::Remove { question: question(), theme: id("a") },
            Edit::AddIndicator { question: question(), theme: id("a"), indicator: plain("=AVG") },
            Edit::RemoveIndicator {
                question: question(),
                theme: id("a"),
                indicator: heavy.clone(),
            },
            Edit::ReplaceIndicator {
                question: question(),
                theme: id("a"),
                old: plain("tijd"),
                new: heavy,
            },
        ];
        for edit in edits {
            let json = edit.to_json();
            assert_eq!(Edit::from_json(&json), Some(edit), "{json}");
        }
    }

    #[test]
    fn what_is_no_edit_is_not_taken_for_one() {
        for json in [
            "",
            "[]",
            "{}",
            r#"{"edit": "paint", "question": "q", "theme": "a"}"#,
            r#"{"edit": "remove", "question": "q"}"#,
            r#"{"edit": "remove", "question": "q", "theme": "a", "later": 1}"#,
            r#"{"edit": "reorder", "question": "q", "theme": "a", "at": -1}"#,
            r#"{"edit": "add_indicator", "question": "q", "theme": "a", "indicator": "a*b"}"#,
            r#"{"edit": "set_theme", "question": "q", "theme": "a", "field": "colour", "colour": "x"}"#,
        ] {
            assert_eq!(Edit::from_json(json), None, "{json}");
        }
    }
}
