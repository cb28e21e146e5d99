//! Reading a codebook from JSON.

use super::check;
use super::colour::{COLOURS, Colour};
use super::fault::{Expected, FaultKind, Faults, Found, Step};
use super::model::{Band, Codebook, Indicator, Level, Order, Pattern, Polarity, Question, Theme};
use super::node::{Node, Object};
use super::report::Report;
use super::{defaults, syntax};
use crate::study::{QuestionId, ThemeId};
use std::collections::BTreeMap;

/// Keys of the codebook, in the order in which they are written. `$schema` is for editors.
pub(super) const CODEBOOK: &[&str] = &[
    "$schema",
    "title",
    "language",
    "levels",
    "bands",
    "no_answer",
    "abbreviations",
    "exceptions",
    "questions",
];
/// Keys of a level.
pub(super) const LEVEL: &[&str] = &["code", "label"];
/// Keys of a band.
pub(super) const BAND: &[&str] = &["label", "from"];
/// Keys of a question.
pub(super) const QUESTION: &[&str] = &["id", "heading", "text", "columns", "themes"];
/// Keys of a theme.
pub(super) const THEME: &[&str] = &[
    "id",
    "label",
    "subtheme",
    "definition",
    "use_when",
    "not_when",
    "levels",
    "implication",
    "lenses",
    "indicators",
    "merged",
    "colour",
];
/// Keys of an indicator.
pub(super) const INDICATOR: &[&str] =
    &["pattern", "gap", "order", "polarity", "unless", "groups", "weight"];

/// The words for [`Order`].
pub(super) const ORDERS: &[(&str, Order)] = &[("given", Order::Given), ("any", Order::Any)];
/// The words for [`Polarity`].
pub(super) const POLARITIES: &[(&str, Polarity)] =
    &[("any", Polarity::Any), ("plain", Polarity::Plain), ("lacking", Polarity::Lacking)];

impl Codebook {
    /// Reads a codebook file. The format is described in `docs/formats.md` and in
    /// `codebooks/codebook.schema.json`.
    ///
    /// `name` is the file as the user knows it, for the faults.
    ///
    /// # Errors
    /// All faults of the file at once; of a file that is not UTF-8 or not JSON, the first.
    pub fn from_json(name: &str, bytes: &[u8]) -> Result<Self, Faults> {
        let faults = |list| Faults { file: name.to_owned(), list };
        let source = syntax::decode(bytes).map_err(|fault| faults(vec![fault]))?;
        let root = Node::root(source).map_err(|fault| faults(vec![fault]))?;
        let mut report = Report::new(source);
        let codebook = codebook(&root, &mut report);
        check::check(&codebook, &mut report);
        match report.into_faults(&codebook) {
            list if list.is_empty() => Ok(codebook),
            list => Err(faults(list)),
        }
    }
}

fn codebook(node: &Node, report: &mut Report) -> Codebook {
    let keys = node.object(CODEBOOK, report);
    let title = keys.required_text("title", report);
    let language = keys.get("language").map(|value| value.text(report));
    let levels = keys.get("levels").map(|value| list(value, Step::Level, report, level));
    let bands = keys.get("bands").map(|value| list(value, Step::Band, report, band));
    let no_answer = keys.get("no_answer").map(|value| list(value, Step::Item, report, text));
    let exceptions = keys.get("exceptions").map(|value| list(value, Step::Item, report, text));
    Codebook {
        title,
        language: language.unwrap_or_else(|| defaults::LANGUAGE.to_owned()),
        levels: levels.unwrap_or_else(defaults::levels),
        bands: bands.unwrap_or_else(defaults::bands),
        no_answer: no_answer.unwrap_or_else(defaults::no_answer),
        exceptions: exceptions.unwrap_or_default(),
        abbreviations: map(&keys, "abbreviations", report, |value, report| {
            value.one_or_more(report).iter().map(|long| long.text(report)).collect()
        }),
        questions: keys
            .required("questions", report)
            .map(|value| list(value, Step::question, report, question))
            .unwrap_or_default(),
    }
}

fn level(node: &Node, report: &mut Report) -> Level {
    let keys = node.object(LEVEL, report);
    Level { code: keys.required_text("code", report), label: keys.required_text("label", report) }
}

fn band(node: &Node, report: &mut Report) -> Band {
    let keys = node.object(BAND, report);
    let label = keys.required_text("label", report);
    let from = keys.required("from", report).and_then(|value| value.number(report));
    Band { label, from: from.unwrap_or_default() }
}

fn question(node: &Node, report: &mut Report) -> Question {
    let keys = node.object(QUESTION, report);
    Question {
        id: QuestionId(keys.required_text("id", report)),
        heading: keys.required_text("heading", report),
        text: keys.text("text", report),
        columns: map(&keys, "columns", report, text),
        themes: keys
            .required("themes", report)
            .map(|value| list(value, Step::theme, report, theme))
            .unwrap_or_default(),
    }
}

fn theme(node: &Node, report: &mut Report) -> Theme {
    let keys = node.object(THEME, report);
    let levels = keys.get("levels").map(|value| list(value, Step::Item, report, text));
    let indicators =
        keys.get("indicators").map(|value| list(value, Step::Indicator, report, indicator));
    let merged = keys.get("merged").map(|value| list(value, Step::Item, report, text));
    Theme {
        id: ThemeId(keys.required_text("id", report)),
        label: keys.required_text("label", report),
        subtheme: keys.text("subtheme", report),
        definition: keys.text("definition", report),
        use_when: keys.text("use_when", report),
        not_when: keys.text("not_when", report),
        levels: levels.unwrap_or_default(),
        implication: keys.text("implication", report),
        lenses: map(&keys, "lenses", report, text),
        indicators: indicators.unwrap_or_default(),
        merged: merged.unwrap_or_default().into_iter().map(ThemeId).collect(),
        colour: keys.get("colour").and_then(|value| colour(value, report)),
    }
}

pub(super) fn colour(node: &Node, report: &mut Report) -> Option<Colour> {
    node.choice(COLOURS, report)
}

pub(super) fn indicator(node: &Node, report: &mut Report) -> Indicator {
    let keys = match node.found() {
        Found::Text => return Indicator::new(pattern(node, report)),
        Found::Object => node.object(INDICATOR, report),
        _ => {
            report.unreadable(node, node.wrong_type(Expected::TextOrObject));
            return Indicator::new(UNREADABLE);
        }
    };
    let pattern_read = keys.required("pattern", report).map(|value| pattern(value, report));
    let mut indicator = Indicator::new(pattern_read.unwrap_or(UNREADABLE));
    if let Some(gap) = keys.get("gap").and_then(|value| value.whole(report)) {
        indicator.gap = gap;
    }
    if let Some(order) = keys.get("order").and_then(|value| value.choice(ORDERS, report)) {
        indicator.order = order;
    }
    if let Some(polarity) = keys.get("polarity").and_then(|value| value.choice(POLARITIES, report))
    {
        indicator.polarity = polarity;
    }
    if let Some(unless) = keys.get("unless") {
        let patterns = unless.one_or_more(report);
        indicator.unless = patterns.iter().map(|value| pattern(value, report)).collect();
    }
    if let Some(groups) = keys.get("groups") {
        let groups = groups.one_or_more(report);
        indicator.groups = groups.iter().map(|value| value.text(report)).collect();
    }
    if let Some(weight) = keys.get("weight").and_then(|value| value.number(report)) {
        indicator.weight = weight;
    }
    indicator
}

/// Stands in for a pattern with a fault; never leaves this module.
const UNREADABLE: Pattern = Pattern { source: String::new(), terms: Vec::new() };

fn pattern(node: &Node, report: &mut Report) -> Pattern {
    let source = node.text(report);
    if !report.is_sound(&node.path) {
        return UNREADABLE;
    }
    Pattern::parse(&source).unwrap_or_else(|error| {
        report.unreadable(node, FaultKind::Pattern(error));
        UNREADABLE
    })
}

pub(super) fn text(node: &Node, report: &mut Report) -> String {
    node.text(report)
}

pub(super) fn list<T>(
    node: &Node,
    step: fn(usize) -> Step,
    report: &mut Report,
    read: fn(&Node, &mut Report) -> T,
) -> Vec<T> {
    node.items(report, step).iter().map(|item| read(item, report)).collect()
}

fn map<T>(
    keys: &Object,
    name: &str,
    report: &mut Report,
    read: fn(&Node, &mut Report) -> T,
) -> BTreeMap<String, T> {
    let Some(value) = keys.get(name) else { return BTreeMap::new() };
    let entries = value.free_object(report).into_entries();
    entries.into_iter().map(|entry| (entry.name, read(&entry.value, report))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::Term;
    use crate::message::{Explain, Lang};
    use std::collections::BTreeSet;

    fn explained(json: &str) -> String {
        Codebook::from_json("boek.json", json.as_bytes()).unwrap_err().explain(Lang::Nl)
    }

    const SMALL: &str = r#"{
        "title": "Proef",
        "questions": [
            {"id": "q1", "heading": "Kop", "themes": [{"id": "a", "label": "A"}]}
        ]
    }"#;

    #[test]
    fn what_a_file_does_not_say_is_at_its_default() {
        let codebook = Codebook::from_json("klein.json", SMALL.as_bytes()).unwrap();
        assert_eq!(codebook.language, "nl");
        let codes: Vec<&str> = codebook.levels.iter().map(|level| level.code.as_str()).collect();
        assert_eq!(codes, ["I", "G", "L", "O"]);
        let from: Vec<f64> = codebook.bands.iter().map(|band| band.from).collect();
        assert_eq!(from, [0.30, 0.20, 0.10, 0.0]);
        assert!(codebook.no_answer.iter().any(|text| text == "geen"));
        assert!(codebook.abbreviations.is_empty());
        let question = &codebook.questions[0];
        assert_eq!(question.text, "");
        assert!(question.columns.is_empty());
        assert!(question.themes[0].levels.is_empty());
        assert!(question.themes[0].indicators.is_empty());
    }

    #[test]
    fn every_key_is_read() {
        let json = r#"{
            "$schema": "codebook.schema.json",
            "title": "Proef", "language": "en",
            "levels": [{"code": "M", "label": "Medewerker"}],
            "bands": [{"label": "Veel", "from": 0.5}, {"label": "Weinig", "from": 0}],
            "no_answer": ["-"],
            "exceptions": ["casemanager"],
            "abbreviations": {"LG": "leidinggevende", "OR": ["ondernemingsraad", "medezeggenschap"]},
            "questions": [{
                "id": "q1", "heading": "Kop", "text": "Wat?",
                "columns": {"intern": "Q30", "extern": "Q38"},
                "themes": [{
                    "id": "a", "label": "A", "subtheme": "s", "definition": "d", "use_when": "u",
                    "not_when": "n", "levels": ["M"], "implication": "i", "lenses": {"AMO": "ability"},
                    "indicators": [
                        "angst",
                        {"pattern": "geen|niet overleg", "gap": 4, "order": "any",
                         "polarity": "lacking", "unless": "wel", "weight": 0.25},
                        {"pattern": "=AVG", "polarity": "plain", "unless": ["a b", "c"],
                         "groups": "extern"}
                    ]
                }]
            }]
        }"#;
        let codebook = Codebook::from_json("vol.json", json.as_bytes()).unwrap();
        assert_eq!(codebook.language, "en");
        assert_eq!(codebook.levels[0].label, "Medewerker");
        assert_eq!(codebook.bands[0], Band { label: "Veel".into(), from: 0.5 });
        assert_eq!(codebook.no_answer, ["-"]);
        assert_eq!(codebook.abbreviations["LG"], ["leidinggevende"]);
        assert_eq!(codebook.abbreviations["OR"], ["ondernemingsraad", "medezeggenschap"]);
        let question = &codebook.questions[0];
        assert_eq!(question.columns["extern"], "Q38");
        let theme = &question.themes[0];
        assert_eq!(
            [
                &theme.subtheme,
                &theme.definition,
                &theme.use_when,
                &theme.not_when,
                &theme.implication
            ],
            ["s", "d", "u", "n", "i"]
        );
        assert_eq!(theme.lenses["AMO"], "ability");
        let [bare, full, listed] = theme.indicators.as_slice() else { panic!() };
        assert_eq!(*bare, Indicator::new(Pattern::parse("angst").unwrap()));
        assert_eq!((full.gap, full.order, full.polarity), (4, Order::Any, Polarity::Lacking));
        assert_eq!((full.weight, full.unless.len()), (0.25, 1));
        assert_eq!(listed.pattern.terms, [[Term::Exact("AVG".into())]]);
        assert_eq!(
            (codebook.exceptions.as_slice(), listed.groups.as_slice()),
            (["casemanager".to_owned()].as_slice(), ["extern".to_owned()].as_slice(),)
        );
        assert_eq!((listed.polarity, listed.unless.len()), (Polarity::Plain, 2));
    }

    #[test]
    fn all_faults_of_a_file_come_at_once_each_with_its_place_and_mend() {
        let json = r#"{
  "titel": "Proef",
  "questions": [
    {"id": "mandaat", "heading": "Kop", "themas": [
      {"id": "rol", "label": "Rol", "levels": "O", "indicators": [
        "rol",
        {"pattern": "rol*dui", "gap": "2"},
        {"patern": "taak", "polarity": "maybe"},
        7
      ]},
      {"label": null, "kleur": "rood", "label": "B"}
    ]},
    {"id": "x", "heading": "\ud800", "themes": {}}
  ]
}"#;
        let expected = "\
boek.json, regel 2, kolom 3, «titel»: deze sleutel is onbekend; bedoelde u «title»?
boek.json, regel 4, kolom 41, vraag «mandaat», «themas»: deze sleutel is onbekend; bedoelde u «themes»?
boek.json, regel 5, kolom 47, vraag «mandaat», thema «rol», «levels»: hier staat tekst; schrijf een lijst tussen [ en ], met komma's ertussen
boek.json, regel 7, kolom 21, vraag «mandaat», thema «rol», indicator 2, «pattern»: in «rol*dui» staat * op een plaats waar het niets betekent; * mag aan begin of eind van een woord, = alleen vooraan en zonder *
boek.json, regel 7, kolom 39, vraag «mandaat», thema «rol», indicator 2, «gap»: hier staat tekst; schrijf een geheel getal vanaf 0, zonder aanhalingstekens
boek.json, regel 8, kolom 10, vraag «mandaat», thema «rol», indicator 3, «patern»: deze sleutel is onbekend; bedoelde u «pattern»?
boek.json, regel 8, kolom 40, vraag «mandaat», thema «rol», indicator 3, «polarity»: «maybe» kan hier niet; kies uit «any», «plain» en «lacking»
boek.json, regel 9, kolom 9, vraag «mandaat», thema «rol», indicator 4: hier staat een getal; schrijf tekst tussen aanhalingstekens, of sleutels met waarden tussen { en }
boek.json, regel 11, kolom 7, vraag «mandaat», thema 2, «id»: deze sleutel ontbreekt; voeg hem toe
boek.json, regel 11, kolom 17, vraag «mandaat», thema 2, «label»: hier staat null; schrijf tekst tussen aanhalingstekens
boek.json, regel 11, kolom 23, vraag «mandaat», thema 2, «kleur»: deze sleutel is onbekend; haal hem weg, of kies uit «id», «label», «subtheme», «definition», «use_when», «not_when», «levels», «implication», «lenses», «indicators», «merged» en «colour»
boek.json, regel 11, kolom 40, vraag «mandaat», thema 2, «label»: deze sleutel staat er al op regel 11; haal een van de twee weg
boek.json, regel 13, kolom 28, vraag «x», «heading»: na \\u staat hier een code die voor geen teken staat; typ het teken zelf
boek.json, regel 13, kolom 48, vraag «x», «themes»: hier staat iets tussen { en }; schrijf een lijst tussen [ en ], met komma's ertussen";
        assert_eq!(explained(json), expected);
    }

    #[test]
    fn a_file_that_is_no_object_gives_one_fault() {
        assert_eq!(
            explained("[]"),
            "boek.json, regel 1, kolom 1: hier staat een lijst; schrijf sleutels met waarden tussen { en }"
        );
    }

    #[test]
    fn broken_json_is_one_clear_sentence() {
        assert_eq!(
            explained("\u{feff}{\r\n  \"title\": \"Proef\"\r\n  \"questions\": []\r\n}"),
            "boek.json, regel 2, kolom 19: hier ontbreekt een komma; zet er een achter dit onderdeel"
        );
    }

    #[test]
    fn what_a_file_says_cannot_steer_a_terminal() {
        let faults = explained(r#"{"title": "a", "\u001b[2J": 1, "questions": []}"#);
        assert!(!faults.contains('\u{1b}'), "{faults}");
        let faults = Codebook::from_json("\u{1b}]0;x", b"{").unwrap_err();
        assert!(!faults.explain(Lang::Nl).contains('\u{1b}'));
    }

    #[test]
    fn the_schema_knows_the_same_keys_words_and_bounds() {
        let schema: serde_json::Value =
            serde_json::from_str(include_str!("../../codebooks/codebook.schema.json")).unwrap();
        let keys = |pointer: &str| -> BTreeSet<String> {
            let object = schema.pointer(pointer).unwrap_or_else(|| panic!("{pointer}"));
            object["properties"].as_object().unwrap().keys().cloned().collect()
        };
        let known = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        assert_eq!(keys(""), known(CODEBOOK));
        assert_eq!(keys("/$defs/level"), known(LEVEL));
        assert_eq!(keys("/$defs/band"), known(BAND));
        assert_eq!(keys("/$defs/question"), known(QUESTION));
        assert_eq!(keys("/$defs/theme"), known(THEME));
        assert_eq!(keys("/$defs/indicator/oneOf/1"), known(INDICATOR));

        let indicator = &schema["$defs"]["indicator"]["oneOf"][1]["properties"];
        let words = |key: &str| -> Vec<&str> {
            indicator[key]["enum"].as_array().unwrap().iter().map(|w| w.as_str().unwrap()).collect()
        };
        let colours: Vec<&str> = schema["$defs"]["theme"]["properties"]["colour"]["enum"]
            .as_array()
            .unwrap()
            .iter()
            .map(|word| word.as_str().unwrap())
            .collect();
        assert_eq!(colours, COLOURS.iter().map(|(word, _)| *word).collect::<Vec<_>>());
        assert_eq!(words("order"), ORDERS.iter().map(|(word, _)| *word).collect::<Vec<_>>());
        assert_eq!(words("polarity"), POLARITIES.iter().map(|(word, _)| *word).collect::<Vec<_>>());
        assert_eq!(indicator["gap"]["maximum"], Indicator::MAX_GAP);
        assert_eq!(indicator["gap"]["default"], Indicator::DEFAULT_GAP);
        assert_eq!(indicator["weight"]["default"], Indicator::DEFAULT_WEIGHT);
        let themes = &schema["$defs"]["question"]["properties"]["themes"];
        assert_eq!(themes["maxItems"], crate::study::ThemeSet::CAPACITY);
        let default: Vec<String> =
            serde_json::from_value(schema["properties"]["no_answer"]["default"].clone()).unwrap();
        assert_eq!(default, defaults::no_answer());
    }
}
