//! A coder at work in a small project, for tests.

use super::Session;
use crate::store::Project;
use crate::testing;

/// Coder A in a new project with these answers and the questions `a` and `b`. The folder holds the file.
/// Nothing is learned, so that suggestions stay what the codebook says.
pub(super) fn session(answers: &[(&str, &str)]) -> (tempfile::TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.duiding");
    let codebook = testing::codebook(&["a", "b"]);
    let project = Project::create(&path, &testing::study(answers), &codebook).unwrap();
    let mut session = Session::start(project, Some("A"), "").unwrap();
    session.set_learning(false).unwrap();
    (folder, session)
}

/// The same coder after a restart.
pub(super) fn reopened(session: Session) -> Session {
    let name = session.coder().name.clone();
    let path = session.project().path().to_owned();
    drop(session);
    Session::start(Project::open(&path).unwrap(), Some(&name), "").unwrap()
}
