//! Values from the literature, each with its source.

use super::*;
use ThemeMeasure::{
    BiasIndex, BrennanPrediger, CohenKappa, FleissKappa, GwetAc1, KrippendorffAlpha,
    PercentAgreement, PositiveAgreement, PrevalenceIndex,
};

#[test]
fn krippendorff_2011_example_b_binary_data_of_two_observers() {
    let codings = coded(
        "- a - - - - - - a -
         a a a - - a - - - -",
    );
    near(theme(&codings, 0, KrippendorffAlpha), 0.095, 0.0005);
    near(theme(&codings, 0, KrippendorffAlpha), 1.0 - 76.0 / 84.0, 1e-12);
}

#[test]
fn krippendorff_2011_example_c_nominal_data_of_two_observers() {
    let codings = coded(
        "a a b b d c c c e d d a
         b a b b b c c c e d d d",
    );
    near(sets(&codings, SetMeasure::AlphaNominal), 0.692, 0.0005);
}

#[test]
fn krippendorff_2011_example_d_nominal_data_with_gaps() {
    let codings = coded(
        "a b c c b a d a b . . .
         a b c c b b d a b e . c
         . c c c b c d b b e a .
         a b c c b d d a b e a .",
    );
    near(sets(&codings, SetMeasure::AlphaNominal), 0.743_421, 1e-6);
    assert_eq!(points(&codings).units, 11);
}

#[test]
fn hayes_and_krippendorff_2007_tone_of_forty_articles_by_five_observers() {
    // Table 1, from sure loser to likely winner; its alpha for nominal data is 0.4765.
    let codings = coded(
        "b b c . a a b b c c . a b d b b c b b a a a c a b a a b b b b c c d c c c c c b
         b b d a a a a . c b b a c d b b b c b a a a d a c b a c b b b b c c c c c c c b
         c a d a a a c c c b a a c c b b c d a a b . d a . b a b c c a c . c c d c . c b
         . b d . . . . a . b a a c c . . . d b . b a d a c b b c c . . b c c . . . b c .
         c . . a a a b . c . . . . d b b c . . a . a . . c . a . . c a . c . c c c c . b",
    );
    near(sets(&codings, SetMeasure::AlphaNominal), 0.4765, 0.000_05);
    assert_eq!(points(&codings).units, 40);
}

/// Psychiatric diagnoses of 30 patients by six raters; Fleiss (1971), table 1.
const FLEISS: [&[u32]; 30] = [
    &[0, 0, 0, 6, 0],
    &[0, 3, 0, 0, 3],
    &[0, 1, 4, 0, 1],
    &[0, 0, 0, 0, 6],
    &[0, 3, 0, 3, 0],
    &[2, 0, 4, 0, 0],
    &[0, 0, 4, 0, 2],
    &[2, 0, 3, 1, 0],
    &[2, 0, 0, 4, 0],
    &[0, 0, 0, 0, 6],
    &[1, 0, 0, 5, 0],
    &[1, 1, 0, 4, 0],
    &[0, 3, 3, 0, 0],
    &[1, 0, 0, 5, 0],
    &[0, 2, 0, 3, 1],
    &[0, 0, 5, 0, 1],
    &[3, 0, 0, 1, 2],
    &[5, 1, 0, 0, 0],
    &[0, 2, 0, 4, 0],
    &[1, 0, 2, 0, 3],
    &[0, 0, 0, 0, 6],
    &[0, 1, 0, 5, 0],
    &[0, 2, 0, 1, 3],
    &[2, 0, 0, 4, 0],
    &[1, 0, 0, 4, 1],
    &[0, 5, 0, 1, 0],
    &[4, 0, 0, 0, 2],
    &[0, 2, 0, 4, 0],
    &[1, 0, 5, 0, 0],
    &[0, 0, 0, 0, 6],
];

#[test]
fn fleiss_1971_kappa_of_each_category() {
    // As irr::kappam.fleiss(diagnoses, detail = TRUE) has them too.
    let codings = chosen(&FLEISS);
    for (category, expected) in [0.245, 0.245, 0.520, 0.471, 0.566].into_iter().enumerate() {
        near(theme(&codings, category, FleissKappa), expected, 0.0005);
    }
}

#[test]
fn krippendorffs_alpha_of_the_data_of_fleiss() {
    // R irr says 0.4309 here, which is Fleiss' kappa: it forgets to divide by m - 1.
    near(sets(&chosen(&FLEISS), SetMeasure::AlphaNominal), 0.4334, 0.000_05);
}

#[test]
fn artstein_and_poesio_2008_statements_and_requests() {
    // Table 1: S = 0.4, pi = 0.341, kappa = 0.348.
    let codings = table_of_four(20, 20, 10, 50);
    near(theme(&codings, 0, PercentAgreement), 0.7, 1e-12);
    near(theme(&codings, 0, BrennanPrediger), 0.4, 1e-12);
    near(theme(&codings, 0, FleissKappa), 0.155 / 0.455, 1e-12);
    near(theme(&codings, 0, CohenKappa), 0.16 / 0.46, 1e-12);
}

#[test]
fn feinstein_and_cicchetti_1990_the_same_agreement_and_two_kappas() {
    let (balanced, skewed) = (table_of_four(40, 9, 6, 45), table_of_four(80, 10, 5, 5));
    near(theme(&balanced, 0, PercentAgreement), 0.85, 1e-12);
    near(theme(&skewed, 0, PercentAgreement), 0.85, 1e-12);
    near(theme(&balanced, 0, CohenKappa), 0.70, 0.005);
    near(theme(&skewed, 0, CohenKappa), 0.32, 0.005);
    // Cicchetti and Feinstein (1990): positive agreement.
    near(theme(&balanced, 0, PositiveAgreement), 80.0 / 95.0, 1e-12);
    near(theme(&skewed, 0, PositiveAgreement), 160.0 / 175.0, 1e-12);
}

#[test]
fn gwet_2002_kappa_fails_where_ac1_does_not() {
    // 125 subjects: 118 positive for both, 5 and 2 for one of them.
    let codings = table_of_four(118, 5, 2, 0);
    near(theme(&codings, 0, PercentAgreement), 0.944, 1e-12);
    near(theme(&codings, 0, CohenKappa), -0.0234, 0.0001);
    near(theme(&codings, 0, GwetAc1), 0.9408, 0.0001);
}

#[test]
fn byrt_bishop_and_carlin_1993_indices_explain_kappa() {
    // kappa = 1 - (1 - po) / (1 - pe) and, in their terms, (PABAK - PI² + BI²) / (1 - PI² + BI²).
    let codings = table_of_four(80, 10, 5, 5);
    let value = |measure| theme(&codings, 0, measure).unwrap();
    let (pabak, prevalence, bias) =
        (value(BrennanPrediger), value(PrevalenceIndex), value(BiasIndex));
    assert!((prevalence - 0.75).abs() < 1e-12 && (bias - 0.05).abs() < 1e-12);
    let squares = bias * bias - prevalence * prevalence;
    near(theme(&codings, 0, CohenKappa), (pabak + squares) / (1.0 + squares), 1e-12);
}

#[test]
fn cohens_kappa_is_not_the_product_of_chances() {
    // 20, 5, 10, 15: the textbook table with po = 0.7, pe = 0.5.
    near(theme(&table_of_four(20, 5, 10, 15), 0, CohenKappa), 0.4, 1e-12);
}

/// A table over sets with its alphas: MASI, Jaccard, nominal, multi-valued.
struct Table {
    name: &'static str,
    codings: &'static str,
    alphas: [f64; 4],
}

/// Krippendorff and Craggs (2016), tables 3, 8 and 9. Multi-valued alpha is the paper's, to the digits that
/// its authors' recipe gives by enumeration; the others are what three independent packages agree on.
/// The last is the example of DKPro statistics' set annotations (Apache-2.0), with MASI as published.
const TABLES: [Table; 8] = [
    Table {
        name: "table 3",
        codings: "bc abc - a
                  c  b   a .
                  .  bc  a .",
        alphas: [0.184466019417, 0.26171875, 0.057692307692, 0.286590709904],
    },
    Table {
        name: "table 8a",
        codings: "a abc  c
                  a abc  c
                  a abcd c",
        alphas: [0.835616438356, 0.909090909091, 0.724137931034, 0.947461775074],
    },
    Table {
        name: "table 8b",
        codings: "a ab  c
                  a ab  c
                  a abc c",
        alphas: [0.820627802691, 0.882352941176, 0.724137931034, 0.923314137215],
    },
    Table {
        name: "table 8c",
        codings: "a b  c
                  a b  c
                  a bc c",
        alphas: [0.804878048780, 0.849056603774, 0.724137931034, 0.894734485788],
    },
    Table {
        name: "table 9a",
        codings: "a ab c
                  a ac c
                  a bc c",
        alphas: [0.584415584416, 0.652173913043, 0.6, 0.715671175858],
    },
    Table {
        name: "table 9b",
        codings: "a ab c
                  a cd c
                  a e  c",
        alphas: [0.571428571429, 0.555555555556, 0.6, 0.553908738885],
    },
    Table {
        name: "table 9c",
        codings: "a  ab bc
                  b  cd c
                  ab e  bd",
        alphas: [0.0, 0.0, -0.028571428571, -0.002050986337],
    },
    Table {
        name: "nine items",
        codings: "- a a a ab ab abc c  c
                  - - a b a  ac abc ac ac",
        alphas: [0.273080660836, 0.315619967794, 0.238805970149, 0.380859689310],
    },
];

#[test]
fn alphas_over_sets_are_those_of_the_papers() {
    for table in TABLES {
        let agreement = points(&coded(table.codings));
        let measures = [
            SetMeasure::AlphaMasi,
            SetMeasure::AlphaJaccard,
            SetMeasure::AlphaNominal,
            SetMeasure::MvAlpha,
        ];
        for (measure, expected) in measures.into_iter().zip(table.alphas) {
            let value = agreement.sets(measure).value.unwrap();
            assert!((value - expected).abs() < 1e-11, "{} {measure:?} {value}", table.name);
        }
    }
}

#[test]
fn pooled_kappa_is_made_of_the_means() {
    // De Vries et al. (2008): two themes, (20, 5, 10, 15) and (5, 3, 2, 40): mean po 0.8, mean pe worked
    // out by hand: 0.5 and (8·7 + 42·43) / 2500 = 0.7448.
    let mut codings = Codings::new(2);
    let first =
        [(20, [0].as_slice(), [0].as_slice()), (5, &[0], &[]), (10, &[], &[0]), (15, &[], &[])];
    let second =
        [(5, [1].as_slice(), [1].as_slice()), (3, &[1], &[]), (2, &[], &[1]), (40, &[], &[])];
    let rows = |cells: [(usize, &'static [usize], &'static [usize]); 4]| {
        cells.into_iter().flat_map(|(n, a, b)| std::iter::repeat_n((a, b), n)).collect::<Vec<_>>()
    };
    for (unit, ((a, b), (c, d))) in rows(first).into_iter().zip(rows(second)).enumerate() {
        codings.note(unit, 0, a.iter().chain(c).copied().collect());
        codings.note(unit, 1, b.iter().chain(d).copied().collect());
    }
    let (po, pe) = ((0.7 + 0.9) / 2.0, (0.5 + 0.7448) / 2.0);
    near(sets(&codings, SetMeasure::PooledKappa), (po - pe) / (1.0 - pe), 1e-12);
}

#[test]
fn gwets_ac1_and_fleiss_over_many_coders_with_gaps_average_over_units() {
    // Three units: 2 of 3, 1 of 2 and 0 of 3 coders gave the theme. Worked out by hand:
    // pa = (1/3 + 0 + 1) / 3, habit = (2/3 + 1/2 + 0) / 3.
    let codings = coded(
        "a a -
         a - -
         - . -",
    );
    let (agreement, habit) = (4.0 / 9.0, 7.0 / 18.0);
    let chance = 2.0 * habit * (1.0 - habit);
    near(theme(&codings, 0, PercentAgreement), agreement, 1e-12);
    near(theme(&codings, 0, GwetAc1), (agreement - chance) / (1.0 - chance), 1e-12);
    near(theme(&codings, 0, FleissKappa), (agreement - 1.0 + chance) / chance, 1e-12);
}
