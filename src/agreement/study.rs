//! Agreement in a study: by question and for the whole, between coders of a project.

use super::{
    Agreement, Codings, Confusion, Estimate, Resampling, SetMeasure, ThemeMeasure, Undefined,
};
use crate::decide::{Result, Session};
use crate::store::{Coder, CoderId};
use crate::study::AnswerId;

/// Which codings are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Round {
    /// Those that each coder gave without sight of the other's: what is reported.
    #[default]
    First,
    /// As they stand now, differences settled: what is left.
    Settled,
}

impl Round {
    /// The name in files that programs read.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Settled => "settled",
        }
    }
}

/// Agreement between coders on every question and on the whole.
#[derive(Debug, Clone, PartialEq)]
pub struct StudyAgreement {
    /// Which codings were compared.
    pub round: Round,
    /// Between whom, in the order of every count below.
    pub coders: Vec<Coder>,
    /// How the intervals were made.
    pub resampling: Resampling,
    /// The questions of which two coders or more coded an answer.
    pub questions: Vec<QuestionAgreement>,
    /// Over the whole, in the order of [`SetMeasure::ALL`].
    whole: Vec<Estimate>,
}

/// Agreement on one question.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionAgreement {
    /// Position of the question in the codebook.
    pub question: usize,
    /// How many of its answers can be coded.
    pub answers: usize,
    /// By theme how often each coder gave it to an answer that another coded too.
    pub used: Vec<Vec<usize>>,
    /// The answers that two coders or more coded and did not all give the same.
    pub differing: Vec<AnswerId>,
    /// The measures.
    pub agreement: Agreement,
    /// Which themes are taken for which, where there are two coders.
    pub confusion: Confusion,
}

/// The codings of a study that are compared: all that computing agreement needs, so that it can be done
/// where the session is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    round: Round,
    coders: Vec<Coder>,
    questions: Vec<Question>,
}

/// The codings of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Question {
    /// Position in the codebook.
    question: usize,
    /// Its answers that can be coded, in the order of the units.
    answers: Vec<AnswerId>,
    codings: Codings,
}

impl Compared {
    /// What these coders gave the answers that the coder at work may see.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn of(session: &Session, coders: &[Coder], round: Round) -> Result<Self> {
        let ids: Vec<CoderId> = coders.iter().map(|coder| coder.id).collect();
        let first = match round {
            Round::First => Some(session.first_round()?),
            Round::Settled => None,
        };
        let of_question = |question| Question {
            question,
            answers: session.queue().answers(question).to_vec(),
            codings: match &first {
                Some(first) => session.first_codings(first, question, &ids),
                None => session.settled_codings(question, &ids),
            },
        };
        let questions = (0..session.codebook().questions.len())
            .map(of_question)
            .filter(|question| question.codings.are_shared())
            .collect();
        Ok(Self { round, coders: coders.to_vec(), questions })
    }

    /// Whether agreement over these is that over the others: the same codings, whichever the round.
    #[must_use]
    pub fn is_same_as(&self, other: &Self) -> bool {
        (&self.coders, &self.questions) == (&other.coders, &other.questions)
    }

    /// Agreement over these codings.
    #[must_use]
    pub fn agreement(&self, resampling: Resampling) -> StudyAgreement {
        let codings: Vec<Codings> = self.questions.iter().map(|q| q.codings.clone()).collect();
        let (agreements, whole) = Agreement::of_all(&codings, resampling);
        let of_question = |(asked, agreement): (&Question, Agreement)| {
            let coders = (0..).take(self.coders.len());
            let used: Vec<Vec<usize>> = (0..asked.codings.themes())
                .map(|theme| coders.clone().map(|c| asked.codings.used(c, theme)).collect())
                .collect();
            let together: Vec<usize> = used.iter().map(|each| each.iter().sum()).collect();
            QuestionAgreement {
                question: asked.question,
                answers: asked.answers.len(),
                differing: asked
                    .codings
                    .differing()
                    .filter_map(|unit| asked.answers.get(unit).copied())
                    .collect(),
                used,
                agreement: agreement.resting_on(&together),
                confusion: Confusion::of(&asked.codings),
            }
        };
        StudyAgreement {
            round: self.round,
            coders: self.coders.clone(),
            resampling,
            whole: {
                let units = agreements.iter().map(|agreement| agreement.units).sum();
                whole.into_iter().map(|estimate| estimate.resting_on(units, usize::MAX)).collect()
            },
            questions: self.questions.iter().zip(agreements).map(of_question).collect(),
        }
    }
}

impl StudyAgreement {
    /// How far these coders agree on the answers that the coder at work may see.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn of(
        session: &Session,
        coders: &[Coder],
        round: Round,
        resampling: Resampling,
    ) -> Result<Self> {
        Ok(Compared::of(session, coders, round)?.agreement(resampling))
    }

    /// Agreement on a question; `None` when no two coders coded an answer to it.
    #[must_use]
    pub fn question(&self, question: usize) -> Option<&QuestionAgreement> {
        self.questions.iter().find(|asked| asked.question == question)
    }

    /// A measure over theme sets for the whole: disagreement, and what is expected by chance within each
    /// question, added over the questions.
    #[must_use]
    pub fn whole(&self, measure: SetMeasure) -> Estimate {
        let none = Estimate::of(Err(Undefined::NobodyShared));
        self.whole.get(measure as usize).copied().unwrap_or(none)
    }

    /// The coefficient of a theme that most readers ask for: Cohen's kappa when no more than two coders
    /// share answers, else Krippendorff's alpha, for every question the same.
    #[must_use]
    pub fn choice(&self) -> ThemeMeasure {
        super::choice(self.whole(SetMeasure::PooledKappa))
    }

    /// How many answers two coders or more coded.
    #[must_use]
    pub fn units(&self) -> usize {
        self.questions.iter().map(|question| question.agreement.units).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::ThemeMeasure;
    use crate::message::Lang;
    use crate::store::Project;

    const POINT: Resampling = Resampling { resamples: 0, seed: 1 };

    /// The example study with its two coders.
    fn example() -> (tempfile::TempDir, Session) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("v.duiding");
        crate::example::make(&path, Lang::Nl).unwrap();
        (folder, Session::start(Project::open(&path).unwrap(), Some("A"), "A").unwrap())
    }

    fn both(session: &Session) -> Vec<Coder> {
        vec![session.coder().clone(), session.others()[0].clone()]
    }

    #[test]
    fn the_example_is_compared_question_by_question_and_as_a_whole() {
        let (_folder, session) = example();
        let study = StudyAgreement::of(&session, &both(&session), Round::First, POINT).unwrap();
        assert_eq!(study.questions.len(), session.codebook().questions.len());
        let expected: usize =
            (0..study.questions.len()).map(|q| session.queue().answers(q).len()).sum();
        assert_eq!(study.units(), expected);
        for question in &study.questions {
            let themes = &session.codebook().questions[question.question].themes;
            for (theme, used) in question.used.iter().enumerate() {
                let given = |coder: &Coder| {
                    let answers = session.queue().answers(question.question).iter();
                    answers
                        .filter(|a| session.coding_of(coder.id, **a).unwrap().contains(theme))
                        .count()
                };
                assert_eq!(used, &study.coders.iter().map(given).collect::<Vec<_>>());
                assert!(question.agreement.theme(theme, ThemeMeasure::CohenKappa).is_some());
            }
            assert_eq!(question.used.len(), themes.len());
        }
    }

    #[test]
    fn the_whole_of_one_question_is_that_question_and_lies_between_those_of_more() {
        let (_folder, session) = example();
        let study = StudyAgreement::of(&session, &both(&session), Round::First, POINT).unwrap();
        for measure in SetMeasure::ALL {
            let whole = study.whole(measure).value.unwrap();
            let parts = study.questions.iter().map(|q| q.agreement.sets(measure).value.unwrap());
            let (low, high) =
                parts.fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)));
            assert!(low < whole && whole < high, "{measure:?}: {low} {whole} {high}");
        }
        let coders: Vec<CoderId> = study.coders.iter().map(|coder| coder.id).collect();
        let first = session.first_round().unwrap();
        let one = session.first_codings(&first, 0, &coders);
        let (agreements, whole) = Agreement::of_all(std::slice::from_ref(&one), POINT);
        for measure in SetMeasure::ALL {
            let alone = Agreement::of(&one, POINT).sets(measure).value.unwrap();
            assert_eq!(whole[measure as usize].value, Ok(alone));
            assert_eq!(agreements[0].sets(measure).value, Ok(alone));
        }
    }

    #[test]
    fn settling_everything_leaves_no_difference_and_the_first_round_as_it_was() {
        let (_folder, mut session) = example();
        let coders = both(&session);
        let pair = [coders[0].id, coders[1].id];
        let before = StudyAgreement::of(&session, &coders, Round::First, POINT).unwrap();
        let mut differing: Vec<AnswerId> =
            session.differences(0, pair).iter().map(|difference| difference.answer).collect();
        differing.sort();
        assert_eq!(before.questions[0].differing, differing);
        for difference in session.differences(0, pair) {
            session.settle(&difference, pair, difference.first, "").unwrap();
        }
        let after = StudyAgreement::of(&session, &coders, Round::Settled, POINT).unwrap();
        let masi =
            |study: &StudyAgreement| study.questions[0].agreement.sets(SetMeasure::AlphaMasi);
        assert_eq!(masi(&after).value, Ok(1.0));
        assert_eq!(after.questions[0].differing, []);
        assert!(
            after.whole(SetMeasure::AlphaMasi).value > before.whole(SetMeasure::AlphaMasi).value
        );
        let again = StudyAgreement::of(&session, &coders, Round::First, POINT).unwrap();
        assert_eq!(again, before);
    }
}
