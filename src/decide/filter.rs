//! Which answers a coder wants to see. What others decided plays no part: coding is blind.

use super::Session;
use crate::study::{AnswerId, RespondentId};

/// Variables with more values than this are no help in choosing answers.
const MOST_VALUES: usize = 12;

/// Something that holds for an answer or not, as this coder left it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Criterion {
    /// Not decided on.
    Open,
    /// Decided on, with or without a theme.
    Coded,
    /// The coder gave it this theme.
    Theme {
        /// Position of the question.
        question: usize,
        /// Position of the theme in it.
        theme: usize,
    },
    /// The suggestions tick this theme, whatever the coder decided.
    Suggested {
        /// Position of the question.
        question: usize,
        /// Position of the theme in it.
        theme: usize,
    },
    /// Nothing is suggested for it, not even what is too unsure to be ticked: answers that no theme of the
    /// codebook fits are among them.
    Unsuggested,
    /// Seen, and given no theme.
    NoTheme,
    /// The respondent has this value of a variable (a group, say).
    Value {
        /// Position of the variable in the study.
        variable: usize,
        /// The value as the export writes it; `None` for an empty cell.
        value: Option<String>,
    },
    /// The coder wrote a note with it.
    WithMemo,
    /// The coder is in doubt about it.
    Doubtful,
    /// What the coder decided is not what the codebook ticks. What was learned from that very decision
    /// plays no part.
    Differs,
    /// The codebook changed since the coder decided, in a way that matters to it.
    SecondLook,
    /// In the sample of the last package that was not whole.
    Sampled,
}

impl Criterion {
    /// Whether it holds for an answer.
    #[must_use]
    pub fn holds(&self, session: &Session, answer: AnswerId) -> bool {
        let Some((given, asked, _)) = session.answer(answer) else { return false };
        match self {
            Self::Open => session.coding(answer).is_none(),
            Self::Coded => session.coding(answer).is_some(),
            Self::Theme { question, theme } => {
                asked == *question && session.coding(answer).is_some_and(|set| set.contains(*theme))
            }
            Self::Suggested { question, theme } => {
                asked == *question && session.proposal(answer).contains(*theme)
            }
            Self::Unsuggested => session.suggestions(answer).is_empty(),
            Self::NoTheme => session.coding(answer).is_some_and(|set| set.is_empty()),
            Self::Value { variable, value } => {
                value_of(session, given.respondent, *variable) == value.as_deref()
            }
            Self::WithMemo => session.memo(answer).is_some(),
            Self::Doubtful => session.is_doubtful(answer),
            Self::Differs => {
                session.coding(answer).is_some_and(|set| set != session.codebook_proposal(answer))
            }
            Self::SecondLook => session.needs_second_look(answer),
            Self::Sampled => session
                .handed_sample()
                .is_some_and(|sample| sample.answers.binary_search(&answer).is_ok()),
        }
    }

    /// Whether either of two criteria is enough: other values of the same variable.
    fn is_alternative_to(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Value { variable: one, .. }, Self::Value { variable: other, .. }) => {
                one == other
            }
            _ => self == other,
        }
    }
}

/// Criteria that must all hold; of the values of one variable any. Without criteria all answers are
/// admitted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter(Vec<Criterion>);

impl FromIterator<Criterion> for Filter {
    fn from_iter<I: IntoIterator<Item = Criterion>>(criteria: I) -> Self {
        Self(criteria.into_iter().collect())
    }
}

impl Filter {
    /// The criteria, in the order in which they were chosen.
    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        &self.0
    }

    /// Whether there are no criteria, so that every answer is admitted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds the criterion, or takes it away when it was there.
    pub fn toggle(&mut self, criterion: Criterion) {
        match self.0.iter().position(|known| *known == criterion) {
            Some(position) => {
                self.0.remove(position);
            }
            None => self.0.push(criterion),
        }
    }

    /// Whether the answer meets the criteria. What holds nothing to code never does.
    #[must_use]
    pub fn admits(&self, session: &Session, answer: AnswerId) -> bool {
        let met = |criterion: &Criterion| {
            self.0
                .iter()
                .filter(|other| other.is_alternative_to(criterion))
                .any(|other| other.holds(session, answer))
        };
        session.queue.question_of(answer).is_some() && self.0.iter().all(met)
    }

    /// The answers of a question that are admitted, in the coder's order.
    #[must_use]
    pub fn answers(&self, session: &Session, question: usize) -> Vec<AnswerId> {
        let all = session.answers_in_order(question).iter().copied();
        all.filter(|answer| self.admits(session, *answer)).collect()
    }

    /// Every criterion that makes sense at a question, with how many of its answers meet it: states
    /// first, then themes, suggestions, and the values of variables that have at most twelve. A variable
    /// that is the same for everyone is left out.
    #[must_use]
    pub fn options(session: &Session, question: usize) -> Vec<(Criterion, usize)> {
        let themes = session.codebook.questions.get(question).map_or(0, |q| q.themes.len());
        let states = [
            Criterion::Open,
            Criterion::Coded,
            Criterion::NoTheme,
            Criterion::Doubtful,
            Criterion::WithMemo,
            Criterion::Differs,
            Criterion::SecondLook,
        ];
        let sampled = session.handed_sample().map(|_| Criterion::Sampled);
        let given = (0..themes).map(|theme| Criterion::Theme { question, theme });
        // To somebody who judges unaided not even the count of suggestions is told.
        let aided = if session.gives_suggestions() { themes } else { 0 };
        let suggested = (0..aided).map(|theme| Criterion::Suggested { question, theme });
        let unsuggested = (aided > 0).then_some(Criterion::Unsuggested);
        let values = (0..session.study().variables.len()).flat_map(|variable| {
            let values = few_values(session, variable).unwrap_or_default();
            values.into_iter().map(move |value| Criterion::Value { variable, value })
        });
        let all = session.queue.answers(question);
        states
            .into_iter()
            .chain(sampled)
            .chain(given)
            .chain(unsuggested)
            .chain(suggested)
            .chain(values)
            .map(|criterion| {
                let met = all.iter().filter(|answer| criterion.holds(session, **answer)).count();
                (criterion, met)
            })
            .collect()
    }
}

impl Session {
    /// The next answer after this one that a filter admits and for which `wanted` holds: on in the same
    /// question, then from its start, then in the other questions in order.
    pub fn next_within(
        &self,
        filter: &Filter,
        after: AnswerId,
        wanted: impl Fn(AnswerId) -> bool,
    ) -> Option<AnswerId> {
        self.path().next(&self.queue, after, |answer| wanted(answer) && filter.admits(self, answer))
    }

    /// The admitted answer so many places further (or back, when negative) in the same question, at most
    /// the last (or first) admitted one. The answer itself need not be admitted. `None` when there is no
    /// admitted answer that way.
    #[must_use]
    pub fn step_within(&self, filter: &Filter, from: AnswerId, by: isize) -> Option<AnswerId> {
        let own = self.path().own(self.queue.question_of(from)?);
        let here = own.iter().position(|answer| *answer == from)?;
        let (before, on) = own.split_at(here);
        let places = by.unsigned_abs();
        let admitted = |answer: &AnswerId| filter.admits(self, *answer);
        if by < 0 {
            before.iter().rev().copied().filter(admitted).take(places).last()
        } else {
            on.iter().skip(1).copied().filter(admitted).take(places).last()
        }
    }
}

fn value_of(session: &Session, respondent: RespondentId, variable: usize) -> Option<&str> {
    session.study().respondent(respondent)?.values.get(variable)?.as_deref()
}

/// The distinct values of a variable, an empty cell last; `None` when they are too many or all the same.
fn few_values(session: &Session, variable: usize) -> Option<Vec<Option<String>>> {
    let mut seen: Vec<Option<&String>> = Vec::new();
    for respondent in &session.study().respondents {
        let value = respondent.values.get(variable)?.as_ref();
        if !seen.contains(&value) {
            seen.push(value);
            if seen.iter().flatten().count() > MOST_VALUES {
                return None;
            }
        }
    }
    seen.sort_by_key(Option::is_none);
    (seen.len() > 1).then(|| seen.into_iter().map(Option::<&String>::cloned).collect())
}

#[cfg(test)]
mod tests {
    use super::super::testing::session;
    use super::*;
    use crate::store::Project;
    use crate::study::ThemeSet;
    use crate::testing;
    use proptest::prelude::*;

    const ANSWERS: [(&str, &str); 6] = [
        ("a", "geen tijd"),
        ("a", "te druk en geen tijd"),
        ("b", "geen tijd"),
        ("a", "weet het niet zo"),
        ("a", "nvt"),
        ("a", "veel te druk"),
    ];

    /// The answers of the first question that meet the criteria.
    fn found(session: &Session, criteria: &[Criterion]) -> Vec<u32> {
        let filter: Filter = criteria.iter().cloned().collect();
        filter.answers(session, 0).iter().map(|answer| answer.0).collect()
    }

    fn group(value: &str) -> Criterion {
        Criterion::Value { variable: 0, value: Some(value.into()) }
    }

    #[test]
    fn each_criterion_finds_what_it_says() {
        let (_folder, mut session) = session(&ANSWERS);
        session.tick(AnswerId(0), ThemeSet::from_iter([1])).unwrap();
        session.confirm(AnswerId(0)).unwrap();
        session.confirm(AnswerId(3)).unwrap();
        session.confirm(AnswerId(5)).unwrap();
        session.set_doubt(AnswerId(1), true).unwrap();
        session.set_memo(AnswerId(5), "?").unwrap();
        let theme = |theme| Criterion::Theme { question: 0, theme };
        let suggested = |theme| Criterion::Suggested { question: 0, theme };
        assert_eq!(found(&session, &[]), [0, 1, 3, 5]);
        assert_eq!(found(&session, &[Criterion::Open]), [1]);
        assert_eq!(found(&session, &[Criterion::Coded]), [0, 3, 5]);
        assert_eq!(found(&session, &[theme(1)]), [0, 5]);
        assert_eq!(found(&session, &[suggested(1)]), [1, 5]);
        assert_eq!(found(&session, &[suggested(0)]), [0, 1]);
        assert_eq!(found(&session, &[Criterion::NoTheme]), [3]);
        assert_eq!(found(&session, &[Criterion::Doubtful]), [1]);
        assert_eq!(found(&session, &[Criterion::WithMemo]), [5]);
        assert_eq!(found(&session, &[Criterion::Differs]), [0]);
        assert!(found(&session, &[Criterion::Theme { question: 1, theme: 1 }]).is_empty());
        assert_eq!(found(&session, &[group("extern"), theme(1)]), [5]);
    }

    #[test]
    fn criteria_add_up_and_values_of_one_variable_are_alternatives() {
        let (_folder, session) = session(&ANSWERS);
        assert_eq!(found(&session, &[group("intern")]), [0]);
        assert_eq!(found(&session, &[group("intern"), group("extern")]), [0, 1, 3, 5]);
        assert!(found(&session, &[Criterion::Open, Criterion::Coded]).is_empty());
    }

    #[test]
    fn a_criterion_is_switched_on_and_off() {
        let mut filter = Filter::default();
        filter.toggle(Criterion::Open);
        filter.toggle(Criterion::Doubtful);
        filter.toggle(Criterion::Open);
        assert_eq!(filter.criteria(), [Criterion::Doubtful]);
        filter.toggle(Criterion::Doubtful);
        assert!(filter.is_empty());
    }

    #[test]
    fn stepping_passes_over_what_is_not_admitted() {
        let (_folder, mut session) = session(&ANSWERS);
        let open = Filter::from_iter([Criterion::Open]);
        session.confirm(AnswerId(1)).unwrap();
        session.confirm(AnswerId(3)).unwrap();
        let step = |from, by| session.step_within(&open, AnswerId(from), by).map(|a| a.0);
        assert_eq!(step(0, 1), Some(5));
        assert_eq!(step(1, 1), Some(5));
        assert_eq!(step(3, -1), Some(0));
        assert_eq!(step(5, -9), Some(0));
        assert_eq!(step(5, 1), None);
        assert_eq!(session.next_within(&open, AnswerId(5), |_| true), Some(AnswerId(0)));
    }

    #[test]
    fn confirming_goes_to_the_next_open_answer_that_is_admitted() {
        let (_folder, mut session) = session(&ANSWERS);
        let druk = Filter::from_iter([Criterion::Suggested { question: 0, theme: 1 }]);
        let (next, stored) =
            session.confirm_within(&druk, AnswerId(1), super::super::Reach::AllAlike).unwrap();
        assert_eq!((next, stored), (Some(AnswerId(5)), 1));
    }

    #[test]
    fn another_coders_work_is_nothing_to_go_by() {
        let (_folder, mut session) = session(&ANSWERS);
        session.confirm(AnswerId(0)).unwrap();
        session.set_doubt(AnswerId(1), true).unwrap();
        let other = Session::start(session.into_project(), Some("B"), "").unwrap();
        assert!(found(&other, &[Criterion::Coded]).is_empty());
        assert!(found(&other, &[Criterion::Doubtful]).is_empty());
        assert_eq!(found(&other, &[Criterion::Open]), [0, 1, 3, 5]);
    }

    #[test]
    fn variables_with_many_values_or_one_are_not_offered_and_an_empty_cell_is() {
        let folder = tempfile::tempdir().unwrap();
        let texts: Vec<(&str, &str)> = (0..13).map(|_| ("a", "geen tijd")).collect();
        let mut study = testing::study(&texts);
        study.variables.extend(["nummer".into(), "land".into()]);
        for (number, respondent) in study.respondents.iter_mut().enumerate() {
            respondent.values.extend([Some(number.to_string()), Some("NL".into())]);
        }
        study.respondents[0].values[0] = None;
        let path = folder.path().join("p.duiding");
        let project = Project::create(&path, &study, &testing::codebook(&["a"])).unwrap();
        let session = Session::start(project, Some("A"), "").unwrap();
        let values: Vec<_> = Filter::options(&session, 0)
            .into_iter()
            .filter(|(criterion, _)| matches!(criterion, Criterion::Value { .. }))
            .collect();
        let empty = Criterion::Value { variable: 0, value: None };
        assert_eq!(values, [(group("extern"), 6), (group("intern"), 6), (empty, 1)]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        /// The number beside a criterion is the number of answers that choosing it shows.
        #[test]
        fn counts_are_what_a_filter_finds(
            moves in proptest::collection::vec((0u32..6, 0u64..4, 0u8..4), 0..8),
        ) {
            let (_folder, mut session) = session(&ANSWERS);
            for (answer, themes, what) in moves {
                let answer = AnswerId(answer);
                if session.answer(answer).is_none() {
                    continue;
                }
                match what {
                    0 => session.set_doubt(answer, themes > 1).unwrap(),
                    1 => session.set_memo(answer, "x").unwrap(),
                    _ => {
                        let themes = (0..2).filter(|bit| themes & (1 << bit) != 0).collect();
                        session.tick(answer, themes).unwrap();
                        session.confirm(answer).unwrap();
                    }
                }
            }
            for question in 0..2 {
                let options = Filter::options(&session, question);
                prop_assert_eq!(options.len(), 7 + 2 + 1 + 2 + 2);
                for (criterion, count) in options {
                    let filter = Filter::from_iter([criterion]);
                    prop_assert_eq!(count, filter.answers(&session, question).len());
                }
            }
        }
    }
}
