//! How sure alpha will be for a number of answers, before anybody has coded them.

/// Half the width of the 95% interval that alpha of one theme between two coders can be expected to have:
/// `answers` that both code, of which `prevalence` (above 0, below 1) get the theme, when alpha turns out
/// to be `alpha`. `None` for no answers or a prevalence out of range.
///
/// The large-sample variance of the intraclass kappa for two coders and two categories, with which
/// Krippendorff's alpha coincides for many units (Bloch and Kraemer 1989):
/// `(1 - α) / n · ((1 - α)(1 - 2α) + α(2 - α) / (2π(1 - π)))`.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "numbers of answers")]
pub fn expected_half_width(answers: usize, prevalence: f64, alpha: f64) -> Option<f64> {
    let spread = prevalence * (1.0 - prevalence);
    if answers == 0 || spread <= 0.0 {
        return None;
    }
    let inner = (1.0 - alpha) * (1.0 - 2.0 * alpha) + alpha * (2.0 - alpha) / (2.0 * spread);
    Some(1.96 * ((1.0 - alpha) / answers as f64 * inner).max(0.0).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::{Agreement, Codings, Resampling, ThemeMeasure};
    use crate::study::ThemeSet;

    #[test]
    fn it_is_the_width_that_resampling_gives() {
        // 300 answers; a fifth get the theme; alpha near 0.8.
        let mut codings = Codings::new(1);
        let has = |yes: bool| if yes { ThemeSet::from_iter([0]) } else { ThemeSet::EMPTY };
        for unit in 0..300 {
            let (first, second) = match unit {
                0..50 => (true, true),
                50..60 => (true, false),
                60..70 => (false, true),
                _ => (false, false),
            };
            codings.note(unit, 0, has(first));
            codings.note(unit, 1, has(second));
        }
        let resampling = Resampling { resamples: 4_000, seed: 1 };
        let agreement = Agreement::of(&codings, resampling);
        let alpha = agreement.theme(0, ThemeMeasure::KrippendorffAlpha).unwrap();
        let interval = alpha.interval.unwrap();
        let half = (interval.high - interval.low) / 2.0;
        let expected = expected_half_width(300, 0.2, alpha.value.unwrap()).unwrap();
        assert!((half - expected).abs() < 0.01, "{half} {expected}");
    }

    #[test]
    fn four_times_as_many_answers_halve_it() {
        let wide = expected_half_width(50, 0.1, 0.8).unwrap();
        let narrow = expected_half_width(200, 0.1, 0.8).unwrap();
        assert!((wide / narrow - 2.0).abs() < 1e-9);
        assert_eq!(expected_half_width(0, 0.1, 0.8), None);
        assert_eq!(expected_half_width(10, 0.0, 0.8), None);
    }
}
