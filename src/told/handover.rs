//! Handing over and taking back.

use super::edit_done;
use crate::agreement::expected_half_width;
use crate::decide::{Sample, Session};
use crate::message::{Lang, decimal, handover as text, list, visible, whole};
use crate::store::{Brought, EditReach, HandOver};
use std::path::Path;

/// The alpha for which it is told how sure it will be.
const ALPHA: f64 = 0.8;
/// A theme that few answers get, and one that many get.
const SHARES: [(f64, &str); 2] = [(0.1, "10%"), (0.3, "30%")];

/// What was written for whom, how sure alpha will be, and what to do with it.
#[must_use]
pub fn handed_over(lang: Lang, path: &Path, sample: &Sample, handed: &HandOver) -> Vec<String> {
    let path = visible(&path.display().to_string());
    let written = match handed.seed {
        Some(seed) => {
            let (answers, of) = (whole(lang, handed.answers), whole(lang, handed.of));
            text::written_sample(lang, path, answers, of, seed)
        }
        None => text::written_all(lang, path, whole(lang, handed.answers)),
    };
    let mut lines = vec![written];
    lines.extend(width(lang, sample));
    lines.push(if handed.suggestions {
        text::with_suggestions(lang)
    } else {
        text::without_suggestions(lang)
    });
    lines.push(text::send_it(lang));
    lines
}

/// How wide the interval of alpha will be for the question with the fewest answers; `None` when there are
/// no answers.
#[must_use]
pub fn width(lang: Lang, sample: &Sample) -> Option<String> {
    // A question of which nothing was drawn has no alpha.
    let drawn = sample.by_question.iter().map(|(drawn, _)| *drawn).filter(|drawn| *drawn > 0);
    let (low, high) = (drawn.clone().min()?, drawn.max()?);
    let bounds = |share: f64| {
        let half = expected_half_width(low, share, ALPHA)?;
        let number = |value: f64| decimal(lang, value.clamp(-1.0, 1.0), 2);
        Some([number(ALPHA - half), number(ALPHA + half)])
    };
    let [(rare, rare_name), (common, common_name)] = SHARES;
    let ([rare_low, rare_high], [common_low, common_high]) = (bounds(rare)?, bounds(common)?);
    let answers = if low == high {
        text::each(lang, whole(lang, low))
    } else {
        text::fewest(lang, whole(lang, low), whole(lang, high))
    };
    Some(text::width(
        lang,
        answers,
        rare_name,
        rare_low,
        rare_high,
        common_name,
        common_low,
        common_high,
    ))
}

/// What came in with a package, a coder at a time, and what happened to the codebook since.
#[must_use]
pub fn brought_in(lang: Lang, session: &Session, brought: &[Brought]) -> Vec<String> {
    if brought.is_empty() {
        return vec![text::empty(lang)];
    }
    let mut lines: Vec<String> = brought.iter().map(|each| of_coder(lang, each)).collect();
    if let Some(version) = brought.iter().map(|each| each.codebook).min() {
        let edits = session.edits_since(version);
        if !edits.is_empty() {
            let told = |edit| edit_done(session, edit, EditReach::default(), lang);
            let changes: Vec<String> = edits.into_iter().map(told).collect();
            let now = session.codebook_version();
            lines.push(text::newer_codebook(lang, version, now, list(lang, &changes)));
        }
    }
    lines
}

fn of_coder(lang: Lang, brought: &Brought) -> String {
    let name = visible(&brought.coder.name);
    let mut sentences = vec![match (brought.decided, brought.entries) {
        (0, 0) => text::brought_nothing(lang, &name),
        (0, entries) => text::brought_notes(lang, &name, entries),
        (decided, _) => text::brought(lang, &name, decided, brought.answers),
    }];
    if brought.renamed {
        sentences.push(text::renamed(lang, &name));
    }
    if brought.kept > 0 {
        sentences.push(text::kept(lang, &name, brought.kept));
    }
    sentences.join(" ")
}

/// What a package is, to whoever opens it; `None` when the project is no package.
#[must_use]
pub fn package_opened(lang: Lang, session: &Session) -> Option<String> {
    let package = session.package()?;
    let answers = whole(lang, session.queue().all().count());
    Some(if package.suggestions {
        text::opened_aided(lang, answers)
    } else {
        text::opened_unaided(lang, answers)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(by_question: &[(usize, usize)]) -> Sample {
        Sample {
            answers: Vec::new(),
            of: by_question.iter().map(|(_, of)| of).sum(),
            seed: Some(1),
            by_question: by_question.to_vec(),
        }
    }

    #[test]
    fn the_width_is_told_for_the_question_with_the_fewest_answers() {
        let told = width(Lang::Nl, &sample(&[(60, 240), (50, 200), (0, 0)])).unwrap();
        assert!(told.contains("50 tot 60"), "{told}");
        // sqrt(0.2/50 · (0.2·(-0.6) + 0.96/0.18)) · 1.96 = 0.28
        assert!(told.contains("van ongeveer 0,52 tot 1,00"), "{told}");
        assert!(width(Lang::Nl, &sample(&[(0, 10), (20, 40)])).unwrap().contains("krijgt 20 "));
        assert_eq!(width(Lang::Nl, &sample(&[(0, 10)])), None);
        assert_eq!(width(Lang::Nl, &sample(&[])), None);
    }
}
