//! What a codebook suggests for answers as they are typed.

mod ways;

use super::*;
use crate::codebook::{Codebook, Indicator, Order, Pattern, Polarity, Question, Theme};
use crate::message::Lang;
use crate::study::{QuestionId, ThemeId};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

fn word(pattern: &str) -> Indicator {
    Indicator::new(Pattern::parse(pattern).unwrap())
}

fn plain(pattern: &str) -> Indicator {
    Indicator { polarity: Polarity::Plain, ..word(pattern) }
}

fn lacking(pattern: &str) -> Indicator {
    Indicator { polarity: Polarity::Lacking, ..word(pattern) }
}

fn unless(pattern: &str, absent: &[&str]) -> Indicator {
    let unless = absent.iter().map(|one| Pattern::parse(one).unwrap()).collect();
    Indicator { unless, ..word(pattern) }
}

fn any_order(pattern: &str, gap: usize) -> Indicator {
    Indicator { order: Order::Any, gap, ..word(pattern) }
}

fn weighing(pattern: &str, weight: f64) -> Indicator {
    Indicator { weight, ..word(pattern) }
}

fn theme(id: &str, indicators: Vec<Indicator>) -> Theme {
    Theme { indicators, ..Theme::new(ThemeId(id.into()), id.into()) }
}

/// A codebook of these questions, with abbreviations.
fn codebook(questions: Vec<Vec<Theme>>, abbreviations: &[(&str, &[&str])]) -> Codebook {
    let question = |(at, themes): (usize, Vec<Theme>)| Question {
        id: QuestionId(format!("q{at}")),
        heading: String::new(),
        text: String::new(),
        columns: BTreeMap::new(),
        themes,
    };
    Codebook {
        title: String::new(),
        language: "nl".into(),
        levels: Vec::new(),
        bands: Vec::new(),
        no_answer: Vec::new(),
        exceptions: Vec::new(),
        abbreviations: abbreviations
            .iter()
            .map(|(short, long)| ((*short).into(), long.iter().map(|l| (*l).into()).collect()))
            .collect(),
        questions: questions.into_iter().enumerate().map(question).collect(),
    }
}

/// An engine with one question and one theme.
fn one(indicators: Vec<Indicator>) -> Engine {
    Engine::compile(&codebook(vec![vec![theme("t", indicators)]], &[]))
}

/// The words found for the first theme that is suggested, or nothing.
fn found(engine: &Engine, text: &str) -> String {
    let suggestions = engine.suggest(&Asked::new(0, text));
    suggestions.first().map_or_else(String::new, |first| evidence_words(first, text))
}

fn all_found(engine: &Engine, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(found(engine, text), *expected, "{text}");
    }
}

#[test]
fn words_are_found_in_their_forms() {
    all_found(
        &one(vec![word("systeem"), word("=AVG"), word("*overleg"), word("registr*")]),
        &[
            ("De Systemen praten niet met elkaar", "Systemen"),
            ("avg!", "avg"),
            ("MT-overleg en preventieoverleg", "MT-overleg · preventieoverleg"),
            ("overleg", "overleg"),
            ("overleggen", ""),
            ("iedereen registreert anders", "registreert"),
            ("AVG-regels", "AVG"),
            ("HR/systemen", "systemen"),
            ("", ""),
            ("🙂", ""),
        ],
    );
}

#[test]
fn phrases_reach_over_their_gap_within_one_clause() {
    all_found(
        &one(vec![Indicator { gap: 1, ..word("delen niets|niks") }]),
        &[
            ("We delen niets.", "delen niets"),
            ("we DELEN echt niks", "DELEN … niks"),
            ("we delen hier echt niets", ""),
            ("niets delen", ""),
            ("we delen, niets bijzonders", ""),
            ("we delen. Niets", ""),
            ("wij delen\nniets", ""),
            ("delen niets, nee delen niets", "delen niets"),
        ],
    );
}

#[test]
fn a_phrase_in_any_order_is_found_both_ways() {
    all_found(
        &one(vec![any_order("casemanager overleg betrokken", 2)]),
        &[
            ("casemanager bij overleg betrokken", "casemanager … overleg betrokken"),
            ("betrokken is de casemanager bij het overleg", "betrokken … casemanager … overleg"),
            ("betrokken bij overleg", ""),
            ("overleg met veel te grote groep betrokken casemanager", ""),
        ],
    );
    all_found(&one(vec![any_order("MT *overleg", 0)]), &[("het MT-overleg", "MT-overleg")]);
}

#[test]
fn what_must_be_absent_is_looked_for_in_the_same_clause() {
    all_found(
        &one(vec![unless("overleg", &["=vast", "wekelijks overleg"])]),
        &[
            ("er is overleg", "overleg"),
            ("vast overleg", ""),
            ("overleg dat vast is", ""),
            ("wekelijks een kort overleg", ""),
            ("contract is vast, overleg niet", "overleg"),
        ],
    );
}

#[test]
fn an_indicator_of_lack_wants_a_lack() {
    all_found(
        &one(vec![lacking("*overleg")]),
        &[
            ("er is vast overleg", ""),
            ("geen vast overleg", "overleg"),
            ("preventieoverleg ontbreekt", "preventieoverleg"),
            ("beperkt overleg", "overleg"),
            ("gebrek aan tijd, wel overleg", ""),
            ("er is niet te weinig overleg", ""),
            ("overleg is geen probleem", ""),
            ("Vast overleg: nee", "overleg"),
            ("we hebben geen tijd maar wel overleg", ""),
        ],
    );
    let engine = one(vec![lacking("prioriteit|tijd")]);
    let text = "in aan tijd schort het niet, wel aan prioriteit bij het MT";
    assert_eq!(found(&engine, text), "prioriteit");
}

#[test]
fn a_plain_indicator_wants_no_denial() {
    all_found(
        &one(vec![plain("AVG|privacy"), plain("slecht* systeem")]),
        &[
            ("angst voor de AVG", "AVG"),
            ("aan de AVG ligt het niet", ""),
            ("privacy is geen probleem", ""),
            ("We delen niets, uit angst voor de AVG", "AVG"),
            ("we delen niets vanwege de privacy", "privacy"),
            ("de AVG beperkt ons", "AVG"),
            ("niet alleen de AVG", "AVG"),
            ("slechte systemen", "slechte systemen"),
        ],
    );
}

#[test]
fn words_of_absence_in_a_pattern_do_not_negate_it() {
    let text = "er is geen vast MT-overleg";
    for indicator in [word("geen|niet =vast *overleg"), plain("geen|niet =vast *overleg")] {
        let suggestions = one(vec![indicator]).suggest(&Asked::new(0, text));
        assert_eq!(evidence_words(&suggestions[0], text), "geen vast MT-overleg");
        assert!(!suggestions[0].evidence[0].negated);
    }
    assert_eq!(found(&one(vec![lacking("geen|niet =vast *overleg")]), text), "");
    assert_eq!(found(&one(vec![plain("weinig tijd")]), "niet te weinig tijd"), "");
    assert_eq!(found(&one(vec![plain("gebrek tijd")]), "gebrek aan tijd"), "gebrek … tijd");
}

#[test]
fn a_denial_is_told_where_it_does_not_matter() {
    let engine = one(vec![word("AVG")]);
    assert!(engine.suggest(&Asked::new(0, "de AVG is het niet"))[0].evidence[0].negated);
    assert!(!engine.suggest(&Asked::new(0, "de AVG is het"))[0].evidence[0].negated);
    assert!(!engine.suggest(&Asked::new(0, "het schort niet aan AVG"))[0].evidence[0].negated);
}

#[test]
fn abbreviations_stand_for_their_long_forms() {
    let indicators = || {
        vec![
            word("leidinggevende"),
            word("BA"),
            word("plan aanpak"),
            word("=management"),
            word("geen RI&E"),
        ]
    };
    let abbreviations: &[(&str, &[&str])] = &[
        ("LG", &["leidinggevende"]),
        ("BA", &["bedrijfsarts"]),
        ("PvA", &["plan van aanpak"]),
        ("HRM", &["human resource management"]),
        ("RI&E", &["risico-inventarisatie en -evaluatie"]),
    ];
    let engine = Engine::compile(&codebook(vec![vec![theme("t", indicators())]], abbreviations));
    all_found(
        &engine,
        &[
            ("de LG's zien het", "LG's"),
            ("lg", "lg"),
            ("via de bedrijfsarts", "bedrijfsarts"),
            ("bedrijfsartsen", "bedrijfsartsen"),
            ("BA-spreekuur", "BA"),
            ("PVA ligt stil", "PVA"),
            ("bij HRM", ""),
            ("plan v aanpak", "plan … aanpak"),
            ("een goed plan", ""),
            ("HRM", ""),
            ("geen RIE", "geen RIE"),
            (
                "geen risico-inventarisatie en -evaluatie",
                "geen risico-inventarisatie en -evaluatie",
            ),
        ],
    );
}

#[test]
fn spans_are_exact_behind_accents_emoji_and_windows_line_ends() {
    let text = "Één café 😩\r\nge\u{308}en — de ‘AVG’\r\nen MT-overleg";
    let engine = one(vec![word("AVG"), word("*overleg"), word("cafe")]);
    let mut words: Vec<&str> = engine.suggest(&Asked::new(0, text))[0]
        .evidence
        .iter()
        .flat_map(|evidence| &evidence.spans)
        .map(|span| text.get(span.clone()).unwrap())
        .collect();
    words.sort_unstable();
    assert_eq!(words, ["AVG", "MT-overleg", "café"]);
}

#[test]
fn the_score_counts_each_indicator_once() {
    let themes = vec![
        theme("a", vec![weighing("tijd", 0.3), weighing("geen tijd", 0.4)]),
        theme("b", vec![word("dossiers"), weighing("druk", 1.0)]),
        theme("c", vec![word("dossiers")]),
    ];
    let engine = Engine::compile(&codebook(vec![themes], &[]));
    let scores = |text| -> Vec<(usize, f64, bool)> {
        let suggestions = engine.suggest(&Asked::new(0, text));
        suggestions.iter().map(|s| (s.theme, (s.score * 1e6).round() / 1e6, s.selected)).collect()
    };
    assert_eq!(scores("tijd, tijd en nog eens tijd"), [(0, 0.3, false)]);
    // Both rest on «tijd»: the heavier counts.
    assert_eq!(scores("geen tijd"), [(0, 0.4, false)]);
    assert_eq!(scores("tijd is er te weinig, geen tijd"), [(0, 0.58, true)]);
    assert_eq!(scores("veel dossiers"), [(1, 0.6, true), (2, 0.6, true)]);
    assert_eq!(scores("druk, dossiers, tijd"), [(1, 1.0, true), (2, 0.6, true), (0, 0.3, false)]);
    let evidence = &engine.suggest(&Asked::new(0, "tijd, geen tijd"))[0].evidence;
    assert_eq!(evidence.iter().map(|e| e.indicator).collect::<Vec<_>>(), [1, 0, 0]);
    assert_eq!(found(&engine, "tijd, geen tijd"), "geen tijd · tijd");
}

#[test]
fn a_question_knows_only_its_own_themes() {
    let questions =
        vec![vec![theme("a", vec![word("tijd")])], vec![theme("b", vec![word("druk")])]];
    let engine = Engine::compile(&codebook(questions, &[]));
    assert_eq!(engine.suggest(&Asked::new(0, "te druk")), []);
    assert_eq!(engine.suggest(&Asked::new(1, "te druk")).len(), 1);
    assert_eq!(engine.suggest(&Asked::new(2, "te druk")), []);
}

#[test]
fn in_another_language_only_forms_count() {
    let themes = vec![theme("t", vec![word("system"), plain("nooit"), lacking("geen")])];
    let mut codebook = codebook(vec![themes], &[]);
    codebook.language = "en".into();
    let engine = Engine::compile(&codebook);
    all_found(&engine, &[("the system", "system"), ("systems", ""), ("niet nooit geen", "nooit")]);
}

#[test]
fn every_rung_says_why_in_plain_words() {
    let indicators = vec![
        word("AVG"),
        word("systeem"),
        word("meld*"),
        word("*overleg"),
        word("*preventie*"),
        word("leidinggevende"),
        word("geen|niet =vast team*"),
        word("zit er niet bij"),
        word("actieplan|PvA"),
    ];
    let theme = theme("t", indicators);
    let abbreviations: &[(&str, &[&str])] =
        &[("LG", &["leidinggevende"]), ("PvA", &["plan van aanpak"])];
    let engine = Engine::compile(&codebook(vec![vec![theme.clone()]], abbreviations));
    for (text, line) in [
        ("avg", "«avg» wijst op dit thema"),
        ("ik zit er NIET bij", "de woorden «zit er NIET bij» wijzen samen op dit thema"),
        ("systemen", "«systemen» hoort bij «systeem»"),
        ("meldcultuur", "«meldcultuur» begint met «meld…»"),
        ("MT-overleg", "«MT-overleg» eindigt op «…overleg»"),
        ("verzuimpreventiebeleid", "«verzuimpreventiebeleid» bevat «…preventie…»"),
        ("plan van aanpak", "«plan van aanpak» betekent hetzelfde als «PvA»"),
        ("de LG", "«LG» betekent hetzelfde als «leidinggevende»"),
        ("niet een vast teamuur", "de woorden «niet … vast teamuur» wijzen samen op dit thema"),
        ("niet VAST teamuur", "de woorden «niet VAST teamuur» wijzen samen op dit thema"),
        ("geen systemen", "«systemen» hoort bij «systeem», maar let op: het wordt ontkend"),
    ] {
        let evidence = &engine.suggest(&Asked::new(0, text))[0].evidence[0];
        assert_eq!(explain(evidence, text, &theme, Lang::Nl), line);
    }
    let evidence = &engine.suggest(&Asked::new(0, "systemen"))[0].evidence[0];
    assert_eq!(explain(evidence, "systemen", &theme, Lang::En), "«systemen» belongs to «systeem»");
}

#[test]
fn signs_that_a_terminal_would_obey_are_shown() {
    let text = "a\u{202e}vg";
    let engine = one(vec![word("avg")]);
    assert_eq!(found(&engine, text), "a\u{fffd}vg");
}

#[test]
fn a_very_long_answer_is_read() {
    let engine = rich();
    for words in
        ["aan AVG, ", "geen weinig AVG niets ", "delen delen ", "en de wel overleg ", "AVG-"]
    {
        let text = words.repeat(3_000);
        assert!(!engine.suggest(&Asked::new(0, &text)).is_empty(), "{words}");
    }
}

#[test]
fn an_engine_can_be_shared() {
    fn shareable<T: Send + Sync>(_: &T) {}
    shareable(&one(vec![]));
}

/// Words that a codebook and an answer can have in common, with what stands around them.
const WORDS: &str = "geen|niet|te weinig|AVG|avg's|systemen|systeem|MT-overleg|overleg|LG|\
    leidinggevenden|delen|en|of|maar|wel|aan|de|door|é|😩|RI&E|\\.|,|-|\r\n|vast|plan|PvA|\\PC{0,6}";

fn rich() -> Engine {
    let first = vec![
        theme("a", vec![plain("AVG"), word("delen niets|niet"), word("*e*")]),
        theme("b", vec![lacking("*overleg"), any_order("vast plan aanpak", 3), word("RI&E")]),
        theme("c", vec![unless("leidinggevende", &["=geen"]), weighing("s*", 0.2)]),
    ];
    let second = vec![theme("d", vec![word("systeem"), lacking("plan aanpak")])];
    let abbreviations: &[(&str, &[&str])] =
        &[("LG", &["leidinggevende"]), ("PvA", &["plan van aanpak"])];
    Engine::compile(&codebook(vec![first, second], abbreviations))
}

fn sound(suggestions: &[Suggestion], text: &str) -> Result<(), TestCaseError> {
    prop_assert!(suggestions.windows(2).all(|two| two[0].score >= two[1].score));
    for suggestion in suggestions {
        prop_assert!(suggestion.score > 0.0 && suggestion.score <= 1.0);
        prop_assert_eq!(suggestion.selected, suggestion.score >= Engine::SELECT_FROM);
        prop_assert!(!suggestion.evidence.is_empty());
        for evidence in &suggestion.evidence {
            prop_assert!(!evidence.spans.is_empty());
            prop_assert_eq!(evidence.spans.len(), evidence.terms.len());
            prop_assert!(evidence.spans.iter().all(|span| text.get(span.clone()).is_some()));
            prop_assert!(evidence.spans.windows(2).all(|two| two[0].start < two[1].start));
        }
        prop_assert!(!evidence_words(suggestion, text).is_empty());
    }
    Ok(())
}

static RICH: LazyLock<Engine> = LazyLock::new(rich);

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in any::<String>()) {
        sound(&RICH.suggest(&Asked::new(0, &text)), &text)?;
    }

    #[test]
    fn dutch_answers_give_sound_suggestions(words in proptest::collection::vec(WORDS, 0..25)) {
        let text = words.join(" ");
        sound(&RICH.suggest(&Asked::new(0, &text)), &text)?;
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn all_at_once_is_the_same_as_one_by_one(
        texts in proptest::collection::vec((0_usize..3, proptest::collection::vec(WORDS, 0..8)), 0..40),
    ) {
        let texts: Vec<_> = texts.into_iter().map(|(q, words)| (q, words.join(" "))).collect();
        let answers: Vec<_> = texts.iter().map(|(q, text)| (*q, text.as_str())).collect();
        let engine = rich();
        // With a fresh engine per answer, so that nothing is remembered from the one before.
        let asked: Vec<Asked> = answers.iter().map(|(q, text)| Asked::new(*q, text)).collect();
        let singly: Vec<_> = answers.iter().map(|(q, text)| rich().suggest(&Asked::new(*q, text))).collect();
        prop_assert_eq!(engine.suggest_all(&asked), singly.clone());
        prop_assert_eq!(engine.suggest_all(&asked), singly);
    }
}
