//! Whether new themes still come up.

use crate::decide::Session;
use crate::store::Coder;
use crate::study::{AnswerId, ThemeSet};
use std::collections::HashSet;

/// How many different themes were met while coding went on.
///
/// A theme is a theme of a question: the same label at two questions counts as two.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Saturation {
    /// A point for each coded answer, in the order of coding.
    pub points: Vec<Point>,
    /// Answers coded since a theme was met for the first time: 0 when the last answer brought one;
    /// `None` while no theme was met.
    pub since_new: Option<usize>,
    /// Themes that could have been met.
    pub themes: usize,
    /// How many of the points stand first without a time of their own, in the order of the file.
    pub untimed: usize,
}

/// A point of the curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// Answers coded so far, from 1.
    pub answers: usize,
    /// Different themes met so far.
    pub themes: usize,
}

impl Saturation {
    /// The curve of a coder, over all questions or over one (by its position in the codebook).
    ///
    /// `times` says when (Unix seconds) the coder decided on which answer, oldest first. An answer counts
    /// from its first time on, with the themes it has now. Answers that are coded and have no time
    /// (imported codings) come first, in the order of the file. Answers that are not coded are left out.
    #[must_use]
    pub fn of(
        session: &Session,
        coder: &Coder,
        times: &[(i64, AnswerId)],
        question: Option<usize>,
    ) -> Self {
        let queue = session.queue();
        let asked: Vec<usize> = (0..session.codebook().questions.len())
            .filter(|position| question.is_none_or(|wanted| wanted == *position))
            .filter(|position| !queue.answers(*position).is_empty())
            .collect();
        let timed: HashSet<AnswerId> = times.iter().map(|(_, answer)| *answer).collect();
        let coded = |answer: AnswerId| {
            let at = queue.question_of(answer).filter(|at| asked.contains(at))?;
            Some((at, session.coding_of(coder.id, answer)?))
        };
        let untimed: Vec<(usize, ThemeSet)> = asked
            .iter()
            .flat_map(|position| queue.answers(*position))
            .filter(|answer| !timed.contains(answer))
            .filter_map(|answer| coded(*answer))
            .collect();
        let mut seen = HashSet::new();
        let in_time = times
            .iter()
            .filter(|(_, answer)| seen.insert(*answer))
            .filter_map(|(_, answer)| coded(*answer));
        let themes = asked
            .iter()
            .filter_map(|at| session.codebook().questions.get(*at))
            .map(|q| q.themes.len());
        let before = untimed.len();
        Self { untimed: before, ..Self::over(themes.sum(), untimed.into_iter().chain(in_time)) }
    }

    /// The curve over codings (the position of the question with the themes given), in order, out of so
    /// many themes.
    fn over(themes: usize, codings: impl IntoIterator<Item = (usize, ThemeSet)>) -> Self {
        let mut curve = Self { themes, ..Self::default() };
        let mut met: HashSet<(usize, usize)> = HashSet::new();
        for (answers, (question, given)) in (1..).zip(codings) {
            let before = met.len();
            met.extend(given.iter().map(|theme| (question, theme)));
            curve.since_new = if met.len() > before {
                Some(0)
            } else {
                curve.since_new.map(|answers| answers + 1)
            };
            curve.points.push(Point { answers, themes: met.len() });
        }
        curve
    }

    /// Different themes met.
    #[must_use]
    pub fn met(&self) -> usize {
        self.points.last().map_or(0, |point| point.themes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Project;
    use crate::testing;
    use proptest::prelude::*;

    fn set(themes: &[usize]) -> ThemeSet {
        themes.iter().copied().collect()
    }

    fn heights(curve: &Saturation) -> Vec<usize> {
        curve.points.iter().map(|point| point.themes).collect()
    }

    #[test]
    fn the_curve_rises_with_each_theme_met_for_the_first_time() {
        let codings =
            [(0, set(&[1])), (0, set(&[])), (1, set(&[1])), (0, set(&[0, 1])), (0, set(&[0]))];
        let curve = Saturation::over(6, codings);
        assert_eq!(heights(&curve), [1, 1, 2, 3, 3]);
        assert_eq!(curve.points[4].answers, 5);
        assert_eq!((curve.met(), curve.themes, curve.since_new), (3, 6, Some(1)));
    }

    #[test]
    fn without_any_theme_there_is_no_last_new_one() {
        assert_eq!(Saturation::over(2, []), Saturation { themes: 2, ..Saturation::default() });
        let curve = Saturation::over(2, [(0, ThemeSet::EMPTY)]);
        assert_eq!((curve.points.len(), curve.since_new), (1, None));
    }

    /// Answers 0 to 2 are to question a, 3 to question c; nobody answered b. Themes as coded below.
    fn session(folder: &tempfile::TempDir) -> Session {
        let study = testing::study(&[("a", "een"), ("a", "twee"), ("a", "drie"), ("c", "vier")]);
        let codebook = testing::codebook(&["a", "b", "c"]);
        let project = Project::create(&folder.path().join("p.duiding"), &study, &codebook).unwrap();
        let mut session = Session::start(project, Some("ik"), "ik").unwrap();
        session
            .import(&[
                (AnswerId(0), set(&[0])),
                (AnswerId(1), set(&[])),
                (AnswerId(3), set(&[0, 1])),
            ])
            .unwrap();
        session
    }

    #[test]
    fn answers_count_once_in_the_order_of_deciding_after_those_without_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let session = session(&folder);
        let times = [(5, AnswerId(3)), (6, AnswerId(2)), (7, AnswerId(1)), (8, AnswerId(3))];
        let curve = Saturation::of(&session, session.coder(), &times, None);
        assert_eq!(heights(&curve), [1, 3, 3], "answer 2 is not coded");
        assert_eq!((curve.untimed, curve.since_new), (1, Some(1)));
        assert_eq!(curve.themes, 4, "question b was not asked");
    }

    #[test]
    fn a_question_has_a_curve_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let session = session(&folder);
        let times = [(5, AnswerId(3)), (6, AnswerId(0)), (7, AnswerId(1))];
        let curve = Saturation::of(&session, session.coder(), &times, Some(0));
        assert_eq!(heights(&curve), [1, 1]);
        assert_eq!((curve.themes, curve.untimed), (2, 0));
        assert_eq!(
            Saturation::of(&session, session.coder(), &times, Some(1)),
            Saturation::default()
        );
    }

    proptest! {
        /// The curve never falls, and how long nothing new came follows from it.
        #[test]
        fn the_curve_never_falls(codings in proptest::collection::vec((0usize..3, 0usize..8), 0..40)) {
            let codings = codings
                .into_iter()
                .map(|(question, bits)| (question, (0..3).filter(|b| bits & (1 << b) != 0).collect()));
            let curve = Saturation::over(9, codings);
            prop_assert!(curve.points.windows(2).all(|pair| pair[0].themes <= pair[1].themes));
            prop_assert!(curve.met() <= curve.themes);
            let at_top = curve.points.iter().filter(|point| point.themes == curve.met()).count();
            let expected = (curve.met() > 0).then(|| at_top - 1);
            prop_assert_eq!(curve.since_new, expected);
        }
    }
}
