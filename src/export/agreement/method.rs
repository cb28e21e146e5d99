//! The methods paragraphs, ready for a thesis, with the figures of the project filled in.

use super::account::{Coded, Drawn};
use super::tables::{number, signed};
use super::{AgreementReport, references};
use crate::agreement::{Estimate, Resampling, SetMeasure, StudyAgreement, ThemeMeasure};
use crate::export::text::one_line;
use crate::message::{Lang, agreement_report as text, list, percent, whole};

/// The paragraphs: what was compared, how it came about, how it was measured, and what came of it.
pub(super) fn paragraphs(report: &AgreementReport, lang: Lang) -> Vec<String> {
    vec![
        join(&[design(report, lang), vec![codebook(report, lang)]]),
        join(&[ways(report, lang), vec![compared(report, lang)]]),
        measures(report, lang),
        computation(report, lang),
        join(&[results(report, lang), settled(report, lang)]),
    ]
}

/// The measures over theme sets that the methods paragraph names.
pub(super) fn named_sets(study: &StudyAgreement) -> [SetMeasure; 2] {
    match study.choice() {
        ThemeMeasure::CohenKappa => [SetMeasure::AlphaMasi, SetMeasure::PooledKappa],
        _ => [SetMeasure::AlphaMasi, SetMeasure::AlphaJaccard],
    }
}

/// The works that the paragraphs refer to.
pub(super) fn works(report: &AgreementReport) -> Vec<&'static str> {
    let two = report.first.choice() == ThemeMeasure::CohenKappa;
    references::of(two, report.first.resampling.resamples > 0)
}

fn join(sentences: &[Vec<String>]) -> String {
    sentences.concat().join(" ")
}

fn design(report: &AgreementReport, lang: Lang) -> Vec<String> {
    let names: Vec<String> = report.coders().into_iter().map(one_line).collect();
    let asked = text::questions(lang, report.first.questions.len());
    let units = report.first.units();
    let (named, shown) = (list(lang, &names), whole(lang, units));
    let mut sentences = vec![match names.len() {
        2 => text::design_two(lang, named, shown, asked),
        more => text::design_more(lang, more, named, shown, asked),
    }];
    let answers = report.account.answers;
    let drawn = &report.account.drawn;
    sentences.extend(drawn.iter().map(|drawn| drawn_how(lang, *drawn, report.account.groups)));
    // What a sample holds is told already; that all of it was coded needs no telling.
    if drawn.iter().map(|drawn| drawn.answers).sum::<usize>() != units || drawn.is_empty() {
        let in_all: usize = drawn.iter().map(|drawn| drawn.answers).sum();
        sentences.push(if units < in_all {
            text::drawn_unfinished(lang, whole(lang, units), whole(lang, in_all))
        } else if units == answers {
            text::drawn_all(lang)
        } else if drawn.is_empty() {
            text::drawn_unknown(lang, share(lang, units, answers), whole(lang, answers))
        } else {
            text::drawn_part(lang, share(lang, units, answers), whole(lang, answers))
        });
    }
    sentences
}

fn drawn_how(lang: Lang, drawn: Drawn, groups: bool) -> String {
    let of = whole(lang, drawn.of);
    match drawn.seed {
        None => text::drawn_handed(lang, of),
        Some(seed) => {
            let strata =
                if groups { text::strata_groups(lang) } else { text::strata_questions(lang) };
            text::drawn_sample(lang, whole(lang, drawn.answers), of, strata, seed)
        }
    }
}

fn codebook(report: &AgreementReport, lang: Lang) -> String {
    let title = one_line(&report.codebook);
    text::codebook(lang, report.account.themes, title, report.codebook_version)
}

/// A sentence about a name or a number.
type Sentence = fn(Lang, String) -> String;

/// One of the ways in which codings come about: the count of it, and the sentence.
type Way = (fn(&Coded) -> usize, Sentence);

fn ways(report: &AgreementReport, lang: Lang) -> Vec<String> {
    let ways: [Way; 4] = [
        (|coded| coded.with_suggestions, |lang, names| text::with_suggestions(lang, names)),
        (
            |coded| coded.package_with_suggestions,
            |lang, names| text::package_with_suggestions(lang, names),
        ),
        (|coded| coded.package_without, |lang, names| text::package_without(lang, names)),
        (|coded| coded.from_file, |lang, names| text::from_file(lang, names)),
    ];
    let coded = || report.coders().into_iter().map(one_line).zip(&report.account.coded);
    let sentence = |(count, sentence): Way| {
        let named: Vec<String> = coded()
            .filter(|(_, coded)| count(coded) > 0)
            .map(|(name, coded)| {
                let mixed = ways.iter().filter(|(count, _)| count(coded) > 0).count() > 1;
                if mixed { text::name_part(lang, name, whole(lang, count(coded))) } else { name }
            })
            .collect();
        (!named.is_empty()).then(|| sentence(lang, list(lang, &named)))
    };
    ways.into_iter().filter_map(sentence).collect()
}

fn compared(report: &AgreementReport, lang: Lang) -> String {
    let from_file =
        |coded: &Coded| Coded { from_file: coded.from_file, ..Coded::default() } == *coded;
    let coded = &report.account.coded;
    if coded.iter().all(from_file) {
        text::compared_files(lang)
    } else if coded.iter().any(|coded| coded.from_file > 0) {
        text::compared_both(lang)
    } else if report.account.blind {
        text::blind(lang)
    } else {
        text::not_blind(lang)
    }
}

fn measures(report: &AgreementReport, lang: Lang) -> String {
    let choice = report.first.choice();
    let measures = match choice {
        ThemeMeasure::CohenKappa => text::coefficients_two(lang),
        _ => text::coefficients_more(lang),
    };
    [measures, text::why_several(lang, choice.text(lang))].join(" ")
}

fn computation(report: &AgreementReport, lang: Lang) -> String {
    let Resampling { resamples, seed } = report.first.resampling;
    let mut sentences = Vec::new();
    if report.first.questions.len() > 1 {
        sentences.push(text::pooling(lang));
    }
    sentences.push(match resamples {
        0 => text::no_intervals(lang),
        resamples => text::intervals(lang, whole(lang, resamples), seed),
    });
    sentences.push(text::program(lang, env!("CARGO_PKG_VERSION")));
    sentences.join(" ")
}

fn results(report: &AgreementReport, lang: Lang) -> Vec<String> {
    let first = &report.first;
    let is = |measure: SetMeasure| {
        let name = match measure {
            SetMeasure::PooledKappa => text::pooled_kappa(lang),
            measure => measure.text(lang),
        };
        text::is(lang, name, value(lang, first.whole(measure)))
    };
    let mut sentences = vec![text::result(lang, list(lang, &named_sets(first).map(is)))];
    let choice = first.choice();
    let estimates: Vec<Estimate> = first
        .questions
        .iter()
        .flat_map(|asked| {
            (0..asked.used.len()).filter_map(move |theme| asked.agreement.theme(theme, choice))
        })
        .collect();
    let mut values: Vec<f64> = estimates.iter().filter_map(|e| e.value.ok()).collect();
    values.sort_by(f64::total_cmp);
    if let ([low, .., high], Some(median)) = (values.as_slice(), median(&values)) {
        let number = |value| number(lang, value);
        let (low, high, median) = (number(*low), number(*high), number(median));
        sentences.push(text::result_themes(lang, choice.text(lang), low, high, median));
        if values.len() < estimates.len() {
            let undefined = estimates.len() - values.len();
            sentences.push(text::undefined_themes(lang, undefined, estimates.len()));
        }
    }
    sentences
}

fn settled(report: &AgreementReport, lang: Lang) -> Vec<String> {
    let outcomes = &report.account.outcomes;
    if outcomes.differing == 0 {
        return vec![text::no_differences(lang)];
    }
    let units = report.first.units();
    let differing = whole(lang, outcomes.differing);
    let mut sentences = vec![text::differences(
        lang,
        differing,
        whole(lang, units),
        share(lang, outcomes.differing, units),
    )];
    if outcomes.changed() == 0 {
        sentences.push(text::none_settled(lang));
        return sentences;
    }
    if outcomes.settled() > 0 {
        let mut ways: Vec<String> = report
            .coders()
            .into_iter()
            .zip(&outcomes.as_coder)
            .filter(|(_, count)| **count > 0)
            .map(|(name, count)| text::as_coder(lang, whole(lang, *count), one_line(name)))
            .collect();
        let others: [(usize, Sentence); 3] = [
            (outcomes.both, |lang, count| text::both(lang, count)),
            (outcomes.neither, |lang, count| text::neither(lang, count)),
            (outcomes.other, |lang, count| text::other(lang, count)),
        ];
        let others = others.into_iter().filter(|(count, _)| *count > 0);
        ways.extend(others.map(|(count, way)| way(lang, whole(lang, count))));
        sentences.push(text::settled(lang, whole(lang, outcomes.settled()), list(lang, &ways)));
    }
    if outcomes.mended > 0 {
        sentences.push(text::mended(lang, whole(lang, outcomes.mended)));
    }
    if outcomes.open > 0 {
        sentences.push(text::open(lang, whole(lang, outcomes.open)));
    }
    if let Some(settled) = &report.settled {
        let masi = SetMeasure::AlphaMasi;
        sentences.push(text::after(lang, masi.text(lang), value(lang, settled.whole(masi))));
    }
    sentences
}

/// A value with its interval, or why there is none.
fn value(lang: Lang, estimate: Estimate) -> String {
    match estimate.value {
        Ok(_) => signed(&estimate.written(lang).unwrap_or_default()),
        Err(reason) => reason.text(lang),
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of answers")]
fn share(lang: Lang, part: usize, of: usize) -> String {
    percent(lang, if of == 0 { 0.0 } else { part as f64 / of as f64 })
}

/// The middle of sorted values, or the mean of the two in the middle.
fn median(sorted: &[f64]) -> Option<f64> {
    let half = sorted.len() / 2;
    let upper = *sorted.get(half)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    Some((sorted.get(half.checked_sub(1)?)? + upper) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[1.0, 2.0, 4.0]), Some(2.0));
        assert_eq!(median(&[1.0, 2.0, 4.0, 9.0]), Some(3.0));
    }
}
