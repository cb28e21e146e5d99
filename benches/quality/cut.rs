//! A codebook with few indicators, such as somebody writes in an afternoon.

use duiding::codebook::{Codebook, Indicator, Term};

/// The codebook with the first so many indicators of each theme, plain single words before all others.
pub(crate) fn cut_down(codebook: &Codebook, indicators: usize) -> Codebook {
    let mut cut = codebook.clone();
    for theme in cut.questions.iter_mut().flat_map(|question| &mut question.themes) {
        theme.indicators.sort_by_key(|indicator| !is_a_word(indicator));
        theme.indicators.truncate(indicators);
    }
    cut
}

fn is_a_word(indicator: &Indicator) -> bool {
    let one = indicator.pattern.terms.as_slice();
    matches!(one, [term] if matches!(term.as_slice(), [Term::Word(_) | Term::Exact(_)]))
}
