use super::super::testing::session;
use super::*;
use crate::codebook::Polarity;
use crate::suggest::{Standing, Trial};

/// Decides on answers, in order, with these themes each; `None` leaves one open.
fn coded(answers: &[(&str, Option<&[usize]>)]) -> (tempfile::TempDir, Session) {
    let texts: Vec<(&str, &str)> = answers.iter().map(|(text, _)| ("a", *text)).collect();
    let (folder, mut session) = session(&texts);
    for (id, (_, themes)) in (0..).map(AnswerId).zip(answers) {
        if let Some(themes) = themes {
            session.tick(id, themes.iter().copied().collect()).unwrap();
            session.confirm_only(id).unwrap();
        }
    }
    (folder, session)
}

/// What is proposed: `+` or `-`, the words, right of found, and how many it brings.
fn told(session: &Session) -> Vec<String> {
    let told = |one: &Advice| {
        let sign = if one.kind == AdviceKind::Retire { '-' } else { '+' };
        let denied = match one.indicator.polarity {
            Polarity::Any => "",
            Polarity::Plain => " plain",
            Polarity::Lacking => " lacking",
        };
        let Score { right, found } = one.score;
        format!("{sign}{}{denied} {right}/{found} {}", one.indicator.pattern.source, one.brings())
    };
    session.findings(0).advice.iter().map(told).collect()
}

/// The answers shown with an advice.
fn shown(advice: &Advice) -> Vec<u32> {
    advice.examples.iter().map(|example| example.answer.0).collect()
}

const TIME: Option<&[usize]> = Some(&[0]);
const PRESSURE: Option<&[usize]> = Some(&[1]);
const NONE: Option<&[usize]> = Some(&[]);

#[test]
fn an_indicator_is_right_where_its_theme_was_given_over_different_texts() {
    let (_folder, session) = coded(&[
        ("geen tijd", TIME),
        ("Geen tijd!", TIME),
        ("de tijd vliegt", NONE),
        ("tijd en druk", PRESSURE),
        ("tijdgebrek, geen tijd", None),
    ]);
    let records = session.records(0);
    assert_eq!(records[0].scores, [Score { right: 1, found: 3 }]);
    assert_eq!(records[1].scores, [Score { right: 1, found: 1 }]);
    assert!(session.records(1).iter().all(|record| record.scores == [Score::default()]));
}

#[test]
fn what_has_the_theme_and_no_tick_is_missed_once_a_text() {
    let (_folder, session) = coded(&[
        ("de agenda loopt over", TIME),
        ("De agenda loopt over.", TIME),
        ("geen tijd", TIME),
        ("volle agenda", PRESSURE),
    ]);
    assert_eq!(session.records(0)[0].missed, [AnswerId(0)]);
    assert_eq!(session.records(0)[1].missed, [AnswerId(3)]);
    let findings = session.findings(0);
    assert_eq!((findings.decided, findings.missed), (3, 2));
}

#[test]
fn a_word_that_goes_with_a_theme_is_proposed_as_it_is_written_most() {
    let (_folder, session) = coded(&[
        ("koninkrijkjes op elke afdeling", PRESSURE),
        ("ieder zijn koninkrijkje", PRESSURE),
        ("een koninkrijkje, te druk", PRESSURE),
        ("alles gaat goed", NONE),
        ("koninkrijkje hier en daar", None),
    ]);
    assert_eq!(told(&session), ["+koninkrijkje 3/3 2"]);
    let advice = session.findings(0).advice.remove(0);
    assert_eq!(advice.theme, 1);
    assert_eq!(shown(&advice), [0, 1, 2], "what it brings first");
    assert_eq!(advice.examples[1].spans.first(), Some(&(11..23)));
}

#[test]
fn a_text_given_often_is_no_more_than_one() {
    let (_folder, session) = coded(&[
        ("ieder zijn koninkrijkje", PRESSURE),
        ("Ieder zijn koninkrijkje!", PRESSURE),
        ("ieder zijn koninkrijkje.", PRESSURE),
        ("ieder zijn  koninkrijkje", PRESSURE),
    ]);
    assert!(told(&session).is_empty());
}

#[test]
fn a_word_that_is_often_wrong_is_not_proposed() {
    let (_folder, session) = coded(&[
        ("overleg op maandag", TIME),
        ("overleg loopt uit", TIME),
        ("overleg duurt lang", TIME),
        ("overleg is fijn", NONE),
        ("prettig overleg", NONE),
    ]);
    assert!(told(&session).is_empty(), "{:?}", told(&session));
}

#[test]
fn a_word_that_is_right_only_when_it_lacks_is_proposed_so() {
    let (_folder, session) = coded(&[
        ("er is geen rooster", TIME),
        ("geen rooster gezien", TIME),
        ("een rooster ontbreekt", TIME),
        ("het rooster hangt er", NONE),
        ("mooi rooster", NONE),
    ]);
    assert_eq!(told(&session), ["+rooster lacking 3/3 3"]);
}

#[test]
fn two_words_are_proposed_together_where_neither_does_alone() {
    let (_folder, session) = coded(&[
        ("stille kracht hier", PRESSURE),
        ("de stille kracht van het team", PRESSURE),
        ("vroeger een stille kracht", PRESSURE),
        ("stille dagen", NONE),
        ("een stille reis", NONE),
        ("kracht op de vloer", NONE),
        ("paardenkracht, kracht", NONE),
    ]);
    assert_eq!(told(&session), ["+stille kracht 3/3 3"]);
}

#[test]
fn what_the_theme_finds_already_is_not_proposed() {
    let (_folder, session) = coded(&[
        ("tijd tekort", TIME),
        ("tijd is op", TIME),
        ("weinig tijd", TIME),
        ("de agenda", TIME),
        ("een agenda", TIME),
    ]);
    assert!(told(&session).is_empty(), "{:?}", told(&session));
}

#[test]
fn an_indicator_that_is_wrong_more_often_than_right_is_to_go() {
    let answers = [
        ("tijd zat", NONE),
        ("alle tijd", NONE),
        ("tijd genoeg, druk", PRESSURE),
        ("geen tijd", TIME),
    ];
    let (_folder, session) = coded(&answers);
    assert_eq!(told(&session), ["-tijd 1/4 0"]);
    let advice = session.findings(0).advice.remove(0);
    assert_eq!(shown(&advice), [0, 1, 2], "where it is wrong");
    let (_folder, session) = coded(&answers[1..]);
    assert!(told(&session).is_empty(), "three texts are too few");
}

#[test]
fn an_advice_that_is_followed_does_what_it_says_and_is_taken_back() {
    let (_folder, mut session) = coded(&[
        ("koninkrijkjes op elke afdeling", PRESSURE),
        ("ieder zijn koninkrijkje", PRESSURE),
        ("een koninkrijkje per team", PRESSURE),
        ("koninkrijkje hier en daar", None),
        ("nog een koninkrijkje", NONE),
        ("al die koninkrijkjes ook", PRESSURE),
    ]);
    let findings = session.findings(0);
    let advice = findings.advice.first().unwrap().clone();
    assert_eq!(told(&session), ["+koninkrijkje 4/5 4"]);
    let edit = session.edit_of(0, &advice).unwrap();
    session.edit_codebook(edit).unwrap();
    assert!(session.records(0)[1].missed.is_empty());
    assert_eq!(session.proposal(AnswerId(3)), ThemeSet::from_iter([1]));
    assert!(session.needs_second_look(AnswerId(4)), "it was decided otherwise");
    assert!(!session.needs_second_look(AnswerId(0)));
    assert!(told(&session).is_empty());
    assert_eq!(session.records(0)[1].scores[1], advice.score);
    session.undo().unwrap();
    assert_eq!(session.findings(0), findings);
}

#[test]
fn what_is_promised_is_what_a_trial_of_the_indicator_finds() {
    let (_folder, session) = coded(&[
        ("er is geen rooster", TIME),
        ("rooster ontbreekt", TIME),
        ("geen roosters bij ons", TIME),
        ("prima rooster", NONE),
        ("koninkrijkjes op elke afdeling", PRESSURE),
        ("ieder zijn koninkrijkje", PRESSURE),
        ("afdelingskoninkrijkjes", PRESSURE),
        ("een koninkrijkje, en dat is goed", NONE),
        ("koninkrijkje, koninkrijkje", PRESSURE),
    ]);
    let findings = session.findings(0);
    assert_eq!(findings.advice.len(), 2, "{findings:?}");
    let answers: Vec<AnswerId> = session.queue().answers(0).to_vec();
    for advice in findings.advice {
        let theme = Some(advice.theme);
        let trial = Trial::new(session.codebook(), 0, theme, session.study(), &answers).unwrap();
        let outcome =
            trial.run(session.study(), &advice.indicator, None, |answer| session.coding(answer));
        let given = outcome.standings().given;
        assert_eq!(advice.score, Score { right: given, found: outcome.hits.len() });
        let brings = outcome
            .hits
            .iter()
            .filter(|hit| matches!(hit.standing, Standing::Given(_)) && !hit.known);
        assert_eq!(advice.brings(), brings.count());
    }
}
