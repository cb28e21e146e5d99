//! Where there is no agreement to speak of there is a reason and no number.

use super::*;

const CHANCE_CORRECTED: [ThemeMeasure; 5] = [
    ThemeMeasure::CohenKappa,
    ThemeMeasure::FleissKappa,
    ThemeMeasure::KrippendorffAlpha,
    ThemeMeasure::GwetAc1,
    ThemeMeasure::BrennanPrediger,
];

fn all(codings: &Codings) -> Vec<Value> {
    let agreement = points(codings);
    let themes = (0..codings.themes()).flat_map(|theme| {
        let agreement = &agreement;
        ThemeMeasure::ALL.map(|measure| agreement.theme(theme, measure).unwrap().value)
    });
    themes.chain(SetMeasure::ALL.map(|measure| agreement.sets(measure).value)).collect()
}

#[test]
fn no_shared_unit_is_the_reason_for_everything() {
    for table in ["a b", "a .\n. a", "", "a b .\n. . a"] {
        let values = all(&coded(table));
        assert!(values.iter().all(|value| *value == Err(Undefined::NobodyShared)), "{table:?}");
    }
}

#[test]
fn one_shared_unit_is_too_few_for_everything() {
    for table in ["a\na", "a\nb", "a b\na .", "a\nb\nb"] {
        let values = all(&coded(table));
        assert!(values.iter().all(|value| *value == Err(Undefined::OneUnit)), "{table:?}");
    }
}

#[test]
fn a_theme_that_nobody_used_where_both_saw_has_no_coefficient() {
    // The first coder used b, on a unit that the second did not see.
    let codings = coded("a - b\na a .");
    for measure in CHANCE_CORRECTED {
        assert_eq!(theme(&codings, 1, measure), Err(Undefined::NotUsed));
    }
    assert_eq!(theme(&codings, 1, ThemeMeasure::PositiveAgreement), Err(Undefined::NotUsed));
    assert_eq!(theme(&codings, 1, ThemeMeasure::PercentAgreement), Ok(1.0));
}

#[test]
fn a_theme_that_all_gave_everything_has_agreement_and_no_coefficient() {
    let codings = coded("ab a a\na ab a");
    for measure in CHANCE_CORRECTED {
        assert_eq!(theme(&codings, 0, measure), Err(Undefined::NoVariation));
    }
    assert_eq!(theme(&codings, 0, ThemeMeasure::PercentAgreement), Ok(1.0));
    assert_eq!(theme(&codings, 0, ThemeMeasure::PositiveAgreement), Ok(1.0));
}

#[test]
fn one_set_everywhere_has_no_coefficient_over_sets() {
    for table in ["ab ab\nab ab", "- - -\n- - -"] {
        for measure in SetMeasure::ALL {
            assert_eq!(sets(&coded(table), measure), Err(Undefined::NoVariation), "{measure:?}");
        }
    }
}

#[test]
fn measures_for_two_coders_say_so_for_three() {
    let codings = coded("a -\na -\n- a");
    for measure in
        [ThemeMeasure::CohenKappa, ThemeMeasure::PrevalenceIndex, ThemeMeasure::BiasIndex]
    {
        assert_eq!(theme(&codings, 0, measure), Err(Undefined::NotTwoCoders));
    }
    assert_eq!(sets(&codings, SetMeasure::PooledKappa), Err(Undefined::NotTwoCoders));
    assert!(theme(&codings, 0, ThemeMeasure::KrippendorffAlpha).is_ok());
}

#[test]
fn a_theme_of_one_coder_only_is_at_zero_and_not_undefined() {
    let codings = table_of_four(0, 7, 0, 33);
    assert_eq!(theme(&codings, 0, ThemeMeasure::CohenKappa), Ok(0.0));
    assert!(theme(&codings, 0, ThemeMeasure::KrippendorffAlpha).unwrap() < 0.0);
    let always = table_of_four(7, 33, 0, 0);
    assert_eq!(theme(&always, 0, ThemeMeasure::CohenKappa), Ok(0.0));
}

#[test]
fn seen_without_theme_and_not_seen_are_two_things() {
    let (seen, unseen) = (coded("a a -\na - -"), coded("a a -\na . -"));
    near(theme(&seen, 0, ThemeMeasure::PercentAgreement), 2.0 / 3.0, 1e-12);
    near(theme(&unseen, 0, ThemeMeasure::PercentAgreement), 1.0, 1e-12);
}

#[test]
fn an_interval_is_held_back_where_the_theme_is_missing_from_many_resamples() {
    // Used once among thirty: in a third of the resamples nobody used it.
    let codings = table_of_four(1, 0, 0, 29);
    let agreement = Agreement::of(&codings, Resampling::default());
    let kappa = agreement.theme(0, ThemeMeasure::CohenKappa).unwrap();
    assert_eq!(kappa.value, Ok(1.0));
    assert_eq!(kappa.interval, None);
    assert!(kappa.left_out > 250, "{kappa:?}");
    assert!(agreement.theme(0, ThemeMeasure::PercentAgreement).unwrap().interval.is_some());
}
