//! What several tests of this part need.

use crate::decide::Session;
use crate::store::Project;
use crate::study::{AnswerId, ThemeSet};
use crate::testing;

/// A session in a project with these answers to one question, of which the first have these themes; the
/// folder holds the project as long as it lives.
pub(super) fn session(texts: &[&str], codes: &[&[usize]]) -> (tempfile::TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let answers: Vec<(&str, &str)> = texts.iter().map(|text| ("a", *text)).collect();
    let project = Project::create(
        &folder.path().join("p.duiding"),
        &testing::study(&answers),
        &testing::codebook(&["a"]),
    )
    .unwrap();
    let mut session = Session::start(project, Some("ik"), "ik").unwrap();
    let codings: Vec<(AnswerId, ThemeSet)> = (0..)
        .map(AnswerId)
        .zip(codes.iter().map(|themes| themes.iter().copied().collect()))
        .collect();
    session.import(&codings).unwrap();
    (folder, session)
}
