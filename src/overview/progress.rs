//! How far each coder is.

use crate::decide::{Progress, Session};
use crate::store::Coder;

/// How far one coder is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoderProgress {
    /// Who.
    pub coder: Coder,
    /// By question, in codebook order; questions without anything to code are left out.
    pub questions: Vec<QuestionProgress>,
    /// All questions together.
    pub all: Progress,
}

/// How far a coder is with one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionProgress {
    /// Position of the question in the codebook.
    pub question: usize,
    /// Answers coded, and answers there are.
    pub progress: Progress,
}

/// How far the coder at work is, followed by the others who coded something when codes may be seen.
///
/// Progress of others tells which answers they coded, so coding that is blind leaves it out.
#[must_use]
pub fn progress(session: &Session) -> Vec<CoderProgress> {
    let own = session.coder();
    let mut coders = vec![own.clone()];
    coders.extend(session.opened_others());
    let told = coders.into_iter().map(|coder| of_coder(session, coder));
    told.enumerate()
        .filter(|(at, told)| *at == 0 || told.all.coded > 0)
        .map(|(_, told)| told)
        .collect()
}

fn of_coder(session: &Session, coder: Coder) -> CoderProgress {
    let questions: Vec<QuestionProgress> = (0..session.codebook().questions.len())
        .map(|question| QuestionProgress {
            question,
            progress: session.progress_of(coder.id, question),
        })
        .filter(|question| question.progress.total > 0)
        .collect();
    let all = questions.iter().fold(Progress::default(), |sum, each| sum + each.progress);
    CoderProgress { coder, questions, all }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Project;
    use crate::study::{AnswerId, ThemeSet};
    use crate::testing;

    /// A project in which `ander` coded the first answer, opened by `ik`, who coded the last.
    fn session(folder: &tempfile::TempDir) -> Session {
        let study = testing::study(&[("a", "een"), ("a", "twee"), ("c", "drie"), ("c", "nvt")]);
        let codebook = testing::codebook(&["a", "b", "c"]);
        let project = Project::create(&folder.path().join("p.duiding"), &study, &codebook).unwrap();
        let mut other = Session::start(project, Some("ander"), "").unwrap();
        other.import(&[(AnswerId(0), ThemeSet::EMPTY)]).unwrap();
        let mut own = Session::start(other.into_project(), Some("ik"), "").unwrap();
        own.import(&[(AnswerId(2), ThemeSet::EMPTY)]).unwrap();
        own
    }

    #[test]
    fn while_coding_is_blind_only_ones_own_progress_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let session = session(&folder);
        let told = progress(&session);
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].coder.name, "ik");
        let counts: Vec<_> = told[0]
            .questions
            .iter()
            .map(|each| (each.question, each.progress.coded, each.progress.total))
            .collect();
        assert_eq!(counts, [(0, 0, 2), (2, 1, 1)], "question b has no answers");
        assert_eq!((told[0].all.coded, told[0].all.total, told[0].all.open_texts), (1, 3, 2));
    }

    #[test]
    fn once_codes_may_be_seen_the_others_follow_and_nobody_is_added_up() {
        let folder = tempfile::tempdir().unwrap();
        let mut session = session(&folder);
        session.open_everything().unwrap();
        let told = progress(&session);
        let coded: Vec<_> =
            told.iter().map(|each| (each.coder.name.as_str(), each.all.coded)).collect();
        assert_eq!(coded, [("ik", 1), ("ander", 1)]);
    }
}
