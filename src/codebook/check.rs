//! What must hold across a codebook, once its values are read: ids and labels are unique, levels exist,
//! bands go down to 0, and so on.

use super::fault::{FaultKind, Path, Step};
use super::model::{Band, Codebook, Indicator, Level, Pattern, Question, Theme};
use super::report::Report;
use crate::study::ThemeSet;
use std::collections::HashMap;

/// Most characters of an id.
pub(super) const LONGEST_ID: usize = 40;

/// Adds every fault of the codebook to the report. Values that could not be read are passed over: they
/// have their fault already.
pub(super) fn check(codebook: &Codebook, report: &mut Report) {
    let root = Path::new();
    blank(&codebook.title, key(&root, "title"), report);
    blank(&codebook.language, key(&root, "language"), report);
    levels(&codebook.levels, report);
    bands(&codebook.bands, report);
    abbreviations(codebook, report);
    for (number, word) in (1..).zip(&codebook.exceptions) {
        blank(word, with(&key(&root, "exceptions"), Step::Item(number)), report);
    }
    if codebook.questions.is_empty() {
        report.add_at(key(&root, "questions"), FaultKind::NoQuestions);
    }
    let mut ids = Unique::default();
    for (number, question) in (1..).zip(&codebook.questions) {
        let path = vec![Step::Key("questions".into()), Step::question(number)];
        id(&question.id.0, key(&path, "id"), report);
        ids.check(&question.id.0, key(&path, "id"), report);
        blank(&question.heading, key(&path, "heading"), report);
        themes(codebook, question, &path, report);
    }
    columns(&codebook.questions, report);
}

fn levels(levels: &[Level], report: &mut Report) {
    let mut codes = Unique::default();
    for (number, level) in (1..).zip(levels) {
        let path = vec![Step::Key("levels".into()), Step::Level(number)];
        blank(&level.code, key(&path, "code"), report);
        blank(&level.label, key(&path, "label"), report);
        codes.check(&level.code, key(&path, "code"), report);
    }
}

fn bands(bands: &[Band], report: &mut Report) {
    let list = vec![Step::Key("bands".into())];
    if bands.is_empty() {
        report.add_at(list.clone(), FaultKind::NoBands);
    }
    let mut labels = Unique::default();
    let mut previous: Option<f64> = None;
    for (number, band) in (1..).zip(bands) {
        let path = with(&list, Step::Band(number));
        let from = key(&path, "from");
        blank(&band.label, key(&path, "label"), report);
        labels.check(&band.label, key(&path, "label"), report);
        if !report.is_sound(&from) {
            continue;
        }
        if !(0.0..=1.0).contains(&band.from) {
            report.add_at(from, FaultKind::BandRange);
            continue;
        }
        if previous.is_some_and(|previous| band.from >= previous) {
            report.add_at(from.clone(), FaultKind::BandOrder);
        }
        if number == bands.len() && band.from > 0.0 {
            report.add_at(from, FaultKind::BandEnd);
        }
        previous = Some(band.from);
    }
}

fn abbreviations(codebook: &Codebook, report: &mut Report) {
    for (short, long_forms) in &codebook.abbreviations {
        let nothing = |text: &String| text.trim().is_empty();
        if nothing(short) || long_forms.is_empty() || long_forms.iter().any(nothing) {
            let path = vec![Step::Key("abbreviations".into()), Step::Key(short.clone())];
            report.add_at(path, FaultKind::Blank);
        }
    }
}

fn themes(codebook: &Codebook, question: &Question, path: &Path, report: &mut Report) {
    let list = key(path, "themes");
    if question.themes.is_empty() {
        report.add_at(list.clone(), FaultKind::NoThemes);
    }
    let count = question.themes.len();
    if count > ThemeSet::CAPACITY {
        report.add_at(list.clone(), FaultKind::TooManyThemes { count });
    }
    let mut ids = Unique::default();
    let mut labels = Unique::default();
    for (number, theme) in (1..).zip(&question.themes) {
        let path = with(&list, Step::theme(number));
        id(&theme.id.0, key(&path, "id"), report);
        ids.check(&theme.id.0, key(&path, "id"), report);
        blank(&theme.label, key(&path, "label"), report);
        labels.check(&theme.label, key(&path, "label"), report);
        for (number, merged) in (1..).zip(&theme.merged) {
            let path = with(&key(&path, "merged"), Step::Item(number));
            id(&merged.0, path.clone(), report);
            ids.check(&merged.0, path, report);
        }
        levels_of(theme, codebook, &path, report);
        indicators(&theme.indicators, &path, report);
    }
}

fn levels_of(theme: &Theme, codebook: &Codebook, path: &Path, report: &mut Report) {
    let known: Vec<String> = codebook.levels.iter().map(|level| level.code.clone()).collect();
    let known_for_sure = report.is_sound_within(&[Step::Key("levels".into())]);
    let mut seen = Unique::default();
    for (number, code) in (1..).zip(&theme.levels) {
        let path = with(&key(path, "levels"), Step::Item(number));
        if known_for_sure && !known.contains(code) {
            let kind = FaultKind::UnknownLevel { code: code.clone(), known: known.clone() };
            report.add_at(path.clone(), kind);
        }
        seen.check(code, path, report);
    }
}

fn indicators(indicators: &[Indicator], path: &Path, report: &mut Report) {
    let list = key(path, "indicators");
    let mut seen: Vec<(usize, Indicator)> = Vec::new();
    for (number, indicator) in (1..).zip(indicators) {
        let path = with(&list, Step::Indicator(number));
        if indicator.gap > Indicator::MAX_GAP {
            let kind = FaultKind::GapTooWide { most: Indicator::MAX_GAP };
            report.add_at(key(&path, "gap"), kind);
        }
        for group in &indicator.groups {
            blank(group, key(&path, "groups"), report);
        }
        if !(indicator.weight > 0.0 && indicator.weight <= 1.0) {
            report.add_at(key(&path, "weight"), FaultKind::WeightRange);
        }
        if !report.is_sound_within(&path) {
            continue;
        }
        let meaning = meaning(indicator);
        match seen.iter().find(|(_, earlier)| *earlier == meaning) {
            Some(&(first, _)) => {
                let line = report.place_of(&with(&list, Step::Indicator(first))).line;
                report.add_at(path, FaultKind::RepeatedIndicator { first, line });
            }
            None => seen.push((number, meaning)),
        }
    }
}

/// What an indicator looks for: without its weight, and without the case and spacing of its patterns.
pub(super) fn meaning(indicator: &Indicator) -> Indicator {
    let bare = |pattern: &Pattern| {
        let words: Vec<String> = pattern.source.split_whitespace().map(str::to_lowercase).collect();
        Pattern { source: words.join(" "), terms: Vec::new() }
    };
    Indicator {
        pattern: bare(&indicator.pattern),
        unless: indicator.unless.iter().map(bare).collect(),
        weight: Indicator::DEFAULT_WEIGHT,
        ..indicator.clone()
    }
}

/// No column may hold the answers of the same respondents to two questions; `*` is every group.
fn columns(questions: &[Question], report: &mut Report) {
    let mut taken: Vec<(&str, &str, &Question, Path)> = Vec::new();
    for (number, question) in (1..).zip(questions) {
        let list = vec![Step::Key("questions".into()), Step::question(number)];
        let list = key(&list, "columns");
        for (group, column) in &question.columns {
            let path = key(&list, group);
            if group.trim().is_empty() || column.trim().is_empty() {
                report.add_at(path, FaultKind::Blank);
                continue;
            }
            let clash = taken.iter().find(|(other_group, other_column, other, _)| {
                let same_people = *other_group == group || *other_group == "*" || group == "*";
                *other_column == column && same_people && !std::ptr::eq(*other, question)
            });
            if let Some((_, _, first, first_path)) = clash {
                let kind = FaultKind::SharedColumn {
                    column: column.clone(),
                    question: first.id.0.clone(),
                    line: report.place_of(first_path).line,
                };
                report.add_at(path.clone(), kind);
            }
            taken.push((group, column, question, path));
        }
    }
}

/// An id is 1 to 40 of `a-z`, `0-9`, `-` and `_`.
fn id(id: &str, path: Path, report: &mut Report) {
    if !is_id(id) {
        report.add_at(path, FaultKind::BadId { id: id.to_owned() });
    }
}

/// Whether a text can be an id.
pub(super) fn is_id(id: &str) -> bool {
    let plain = |c| matches!(c, 'a'..='z' | '0'..='9' | '-' | '_');
    (1..=LONGEST_ID).contains(&id.len()) && id.chars().all(plain)
}

fn blank(value: &str, path: Path, report: &mut Report) {
    if value.trim().is_empty() {
        report.add_at(path, FaultKind::Blank);
    }
}

/// Values that must differ from each other, whatever their case.
#[derive(Default)]
struct Unique(HashMap<String, Path>);

impl Unique {
    fn check(&mut self, value: &str, path: Path, report: &mut Report) {
        let bare = value.trim().to_lowercase();
        if bare.is_empty() {
            return;
        }
        match self.0.get(&bare) {
            Some(first) => {
                let line = report.place_of(first).line;
                report.add_at(path, FaultKind::Repeated { value: value.to_owned(), line });
            }
            None => {
                self.0.insert(bare, path);
            }
        }
    }
}

fn key(path: &Path, name: &str) -> Path {
    with(path, Step::Key(name.to_owned()))
}

fn with(path: &Path, step: Step) -> Path {
    path.iter().cloned().chain([step]).collect()
}

#[cfg(test)]
mod tests {
    use crate::codebook::{Codebook, FaultKind};
    use crate::message::{Explain, Lang};

    /// The faults of a codebook whose top level holds these keys beside a title and one sound question.
    fn faults_of(keys: &str) -> Vec<String> {
        let json = format!(
            r#"{{"title": "T", {keys} "questions": [
                {{"id": "q", "heading": "K", "themes": [{{"id": "a", "label": "A"}}]}}]}}"#
        );
        faults(&json)
    }

    /// The faults of a codebook with one question that has these themes.
    fn faults_of_themes(themes: &str) -> Vec<String> {
        faults(&format!(
            r#"{{"title": "T", "questions": [{{"id": "q", "heading": "K", "themes": [{themes}]}}]}}"#
        ))
    }

    /// The faults as sentences, without file, line and column.
    fn faults(json: &str) -> Vec<String> {
        let Err(faults) = Codebook::from_json("b.json", json.as_bytes()) else { return Vec::new() };
        faults
            .explain(Lang::Nl)
            .lines()
            .map(|line| line.splitn(4, ", ").nth(3).map_or(line, |rest| rest).to_owned())
            .collect()
    }

    /// Whether the only fault has these words in it.
    #[track_caller]
    fn assert_one(faults: &[String], words: &[&str]) {
        let [fault] = faults else { panic!("{faults:#?}") };
        for word in words {
            assert!(fault.contains(word), "«{word}» is not in: {fault}");
        }
    }

    #[test]
    fn a_sound_codebook_has_no_faults() {
        assert!(faults_of("").is_empty());
    }

    #[test]
    fn levels_and_bands_must_make_sense() {
        let bands = |bands: &str| faults_of(&format!(r#""bands": [{bands}],"#));
        assert_one(&bands(""), &["geen enkele band"]);
        assert_one(&bands(r#"{"label": "a", "from": 0.1}"#), &["«from»", "laatste band"]);
        let upside_down = r#"{"label": "a", "from": 0.1}, {"label": "b", "from": 0.2}, {"label": "c", "from": 0}"#;
        assert_one(&bands(upside_down), &["band 2", "«from»", "niet lager dan de vorige"]);
        let percent = r#"{"label": "a", "from": 30}, {"label": "b", "from": 0}"#;
        assert_one(&bands(percent), &["band 1", "30% als 0.30"]);
        let twice = r#"{"label": "a", "from": 0.3}, {"label": "A", "from": 0}"#;
        assert_one(&bands(twice), &["band 2", "«label»", "«A» staat er al op regel 1"]);

        let levels = |levels: &str| faults_of(&format!(r#""levels": [{levels}],"#));
        let twice = r#"{"code": "I", "label": "a"}, {"code": "I", "label": "b"}"#;
        assert_one(&levels(twice), &["niveau 2", "«code»", "«I» staat er al"]);
        assert_one(&levels(r#"{"code": "I", "label": " "}"#), &["niveau 1", "hier staat niets"]);
    }

    #[test]
    fn an_abbreviation_stands_for_something() {
        for empty in [r#""LG": """#, r#""LG": []"#, r#""LG": ["a", " "]"#, r#""": "a""#] {
            let faults = faults_of(&format!(r#""abbreviations": {{{empty}}},"#));
            assert_one(&faults, &["«abbreviations», «", "hier staat niets"]);
        }
    }

    #[test]
    fn names_are_short_unique_and_not_empty() {
        assert_one(&faults(r#"{"title": "", "questions": []}"#)[..1], &["«title»"]);
        assert_one(&faults(r#"{"title": "T", "questions": []}"#), &["geen enkele vraag"]);
        assert_one(&faults_of_themes(""), &["vraag «q», «themes»", "geen thema's"]);
        for id in ["Rol", "rol duidelijk", "één", "", &"a".repeat(41)] {
            let faults = faults_of_themes(&format!(r#"{{"id": "{id}", "label": "A"}}"#));
            assert_one(&faults, &["«id»", "kan geen id zijn"]);
        }
        let same_id = r#"{"id": "a", "label": "A"}, {"id": "a", "label": "B"}"#;
        assert_one(&faults_of_themes(same_id), &["thema «a», «id»", "staat er al op regel 1"]);
        let same_label = r#"{"id": "a", "label": "Rol"}, {"id": "b", "label": "rol "}"#;
        assert_one(&faults_of_themes(same_label), &["thema «b», «label»", "staat er al"]);
        assert_one(&faults_of_themes(r#"{"id": "a", "label": ""}"#), &["«label»", "niets"]);
        let question = r#"{"id": "q", "heading": "K", "themes": [{"id": "a", "label": "A"}]}"#;
        let twice = format!(r#"{{"title": "T", "questions": [{question}, {question}]}}"#);
        assert_one(&faults(&twice), &["vraag «q», «id»", "staat er al"]);
    }

    #[test]
    fn a_question_holds_at_most_64_themes() {
        let themes: Vec<String> =
            (0..65).map(|n| format!(r#"{{"id": "t{n}", "label": "T{n}"}}"#)).collect();
        assert!(faults_of_themes(&themes[..64].join(",")).is_empty());
        assert_one(&faults_of_themes(&themes.join(",")), &["65 thema's", "64"]);
    }

    #[test]
    fn a_theme_lies_on_levels_of_the_codebook() {
        let unknown = faults_of_themes(r#"{"id": "a", "label": "A", "levels": ["L", "X"]}"#);
        assert_one(&unknown, &["«levels», nummer 2", "«X» bestaat niet", "«I», «G», «L» en «O»"]);
        let twice = faults_of_themes(r#"{"id": "a", "label": "A", "levels": ["L", "L"]}"#);
        assert_one(&twice, &["«levels», nummer 2", "staat er al"]);
    }

    #[test]
    fn a_fault_in_the_levels_is_not_repeated_for_every_theme() {
        let json = r#"{"title": "T", "levels": [{"code": 1, "label": "I"}], "questions": [{"id": "q",
            "heading": "K", "themes": [{"id": "a", "label": "A", "levels": ["I"]}]}]}"#;
        assert_one(&faults(json), &["niveau 1, «code»"]);
    }

    #[test]
    fn an_indicator_keeps_to_its_bounds_and_stands_there_once() {
        let indicators = |list: &str| {
            faults_of_themes(&format!(r#"{{"id": "a", "label": "A", "indicators": [{list}]}}"#))
        };
        assert_one(&indicators(r#"{"pattern": "a b", "gap": 21}"#), &["indicator 1, «gap»", "20"]);
        for weight in ["0", "1.01", "-0.5", "1e999"] {
            let faults = indicators(&format!(r#"{{"pattern": "a", "weight": {weight}}}"#));
            assert_one(&faults, &["indicator 1, «weight»", "hoogstens 1"]);
        }
        let twice = indicators(r#""geen  overleg", {"pattern": "Geen overleg", "weight": 0.3}"#);
        assert_one(&twice, &["indicator 2:", "hetzelfde als indicator 1 op regel 1"]);
        let other_polarity = r#""overleg", {"pattern": "overleg", "polarity": "lacking"}"#;
        assert!(indicators(other_polarity).is_empty());
        let two_unreadable = indicators(r#""a*b", "a*b""#);
        assert_eq!(two_unreadable.len(), 2, "{two_unreadable:?}");
    }

    #[test]
    fn no_two_questions_read_a_column_for_the_same_people() {
        let columns = |first: &str, second: &str| {
            let question = |id, columns| {
                format!(
                    r#"{{"id": "{id}", "heading": "K", "columns": {{{columns}}},
                        "themes": [{{"id": "a", "label": "A"}}]}}"#
                )
            };
            let questions = [question("q1", first), question("q2", second)].join(",\n");
            faults(&format!(r#"{{"title": "T", "questions": [{questions}]}}"#))
        };
        assert!(columns(r#""intern": "Q1""#, r#""extern": "Q1""#).is_empty());
        assert!(columns(r#""intern": "Q1", "extern": "Q1""#, r#""*": "Q2""#).is_empty());
        let clash = columns(r#""intern": "Q1""#, r#""intern": "Q1""#);
        assert_one(&clash, &["vraag «q2», «columns», «intern»", "vraag «q1» op regel 1"]);
        assert_one(&columns(r#""intern": "Q1""#, r#""*": "Q1""#), &["«columns», «*»"]);
        assert_one(&columns(r#""intern": """#, r#""*": "Q1""#), &["«intern»", "hier staat niets"]);
    }

    #[test]
    fn faults_come_in_the_order_of_the_file() {
        let json = "{\"questions\": [\n{\"id\": \"Q\", \"heading\": \"\", \"themes\": []}],\n\"title\": 3}";
        let faults = Codebook::from_json("b.json", json.as_bytes()).unwrap_err();
        let lines: Vec<usize> = faults.list.iter().map(|fault| fault.place.line).collect();
        assert_eq!(lines, [2, 2, 2, 3]);
        assert!(matches!(faults.list[0].kind, FaultKind::BadId { .. }));
    }
}
