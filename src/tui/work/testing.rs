//! The work in a small project, for tests.

use super::State;
use crate::decide::Session;
use crate::store::Project;
use crate::testing;
use crate::tui::{Palette, Shell};

/// The first screen of a project with one answer. The folder holds the file.
pub(super) fn state() -> (tempfile::TempDir, State) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.duiding");
    let codebook = testing::codebook(&["a"]);
    let project = Project::create(&path, &testing::study(&[("a", "een")]), &codebook).unwrap();
    let session = Session::start(project, Some("A"), "").unwrap();
    let shell = Shell::new(crate::message::Lang::Nl, Palette::Terminal);
    (folder, State::new(session, shell).unwrap())
}
