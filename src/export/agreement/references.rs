//! The works that the methods paragraphs refer to, as docs/methods.md has them.

/// For two coders only.
const FOR_TWO: [&str; 2] = [
    "Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20, 37-46.",
    "De Vries, H., Elliott, M. N., Kanouse, D. E., & Teleki, S. S. (2008). Using pooled kappa to summarize interrater agreement across many items. Field Methods, 20, 272-282.",
];

/// For any number of coders.
const FOR_ALL: [&str; 4] = [
    "Byrt, T., Bishop, J., & Carlin, J. B. (1993). Bias, prevalence and kappa. Journal of Clinical Epidemiology, 46, 423-429.",
    "Cicchetti, D. V., & Feinstein, A. R. (1990). High agreement but low kappa: II. Resolving the paradoxes. Journal of Clinical Epidemiology, 43, 551-558.",
    "Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability. University of Pennsylvania.",
    "Passonneau, R. (2006). Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation. In Proceedings of LREC 2006, 831-836.",
];

/// For intervals.
const FOR_INTERVALS: &str = "Efron, B., & Tibshirani, R. J. (1993). An Introduction to the Bootstrap. New York: Chapman & Hall.";

/// The works that are referred to, in the order of the alphabet.
pub(super) fn of(two: bool, intervals: bool) -> Vec<&'static str> {
    let mut works = FOR_ALL.to_vec();
    if two {
        works.extend(FOR_TWO);
    }
    if intervals {
        works.push(FOR_INTERVALS);
    }
    works.sort_unstable();
    works
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_work_stands_in_the_methods_too() {
        let methods = include_str!("../../../docs/methods.md");
        let plain: String =
            methods.replace('*', "").split_whitespace().collect::<Vec<_>>().join(" ");
        for work in of(true, true) {
            assert!(plain.contains(work), "{work}");
        }
    }
}
