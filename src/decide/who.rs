//! Who is at work in a project that is opened without a name.

use super::Result;
use super::session::{LAST_CODER, Session};
use crate::store::{Coder, CoderId, Project};

/// Name of whoever begins without giving one, as in the example.
pub const FIRST_CODER: &str = "1";

/// Whether somebody who gave no name has not decided on anything yet: the moment to ask for one.
#[must_use]
pub fn without_a_name(session: &Session) -> bool {
    session.coder().name == FIRST_CODER
        && session.queue().all().all(|answer| session.coding(answer).is_none())
}

/// Who may be coding. Only names: coding is blind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// Everyone who has been at work in the project, in the order in which they came.
    pub coders: Vec<Coder>,
    /// Whoever of them was at work last; codes that were read from a file make nobody be at work.
    pub last: Option<Coder>,
}

impl Who {
    /// Who may be coding in a project.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn of(project: &Project) -> Result<Self> {
        let coders = project.coders()?;
        let last = project.meta(LAST_CODER)?.and_then(|id| id.parse().ok()).map(CoderId);
        let last = coders.iter().find(|coder| Some(coder.id) == last).cloned();
        Ok(Self { coders, last })
    }

    /// The one who can be meant: the only coder, when that one was at work.
    #[must_use]
    pub fn only(&self) -> Option<&Coder> {
        self.last.as_ref().filter(|_| self.coders.len() == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn a_name_is_asked_for_until_something_is_decided() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        let study = testing::study(&[("a", "een")]);
        let project = Project::create(&path, &study, &testing::codebook(&["a"])).unwrap();
        let named = Session::start(project, Some("MN"), FIRST_CODER).unwrap();
        assert!(!without_a_name(&named));
        let mut session = Session::start(named.into_project(), None, FIRST_CODER).unwrap();
        assert!(without_a_name(&session));
        let answer = session.queue().all().next().unwrap();
        session.confirm(answer).unwrap();
        assert!(!without_a_name(&session));
    }

    #[test]
    fn only_who_was_at_work_alone_is_not_asked_for_a_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.duiding");
        let study = testing::study(&[("a", "een")]);
        let mut project = Project::create(&path, &study, &testing::codebook(&["a"])).unwrap();
        assert_eq!(Who::of(&project).unwrap(), Who { coders: vec![], last: None });

        let read_from_a_file = project.coder("B").unwrap();
        let who = Who::of(&project).unwrap();
        assert_eq!((who.only(), &who.last), (None, &None));
        assert_eq!(who.coders, [read_from_a_file]);

        let mut session = Session::start(project, Some("b"), "1").unwrap();
        session.remember_coder().unwrap();
        let mut project = session.into_project();
        assert_eq!(Who::of(&project).unwrap().only().map(|coder| coder.name.as_str()), Some("B"));

        project.coder("A").unwrap();
        let who = Who::of(&project).unwrap();
        assert_eq!(who.only(), None);
        assert_eq!(who.last.map(|coder| coder.name).as_deref(), Some("B"));
    }
}
