//! The example study: synthetic answers with the codes of two coders, bundled with the program.

use crate::codebook::{Codebook, Faults};
use crate::decide::Session;
use crate::import::{self, ImportError, Overrides};
use crate::message::{Explain, Lang, cli as text, error_by_explain};
use crate::store::{Project, StoreError};
use std::path::Path;

const CODEBOOK: &[u8] = include_bytes!("../codebooks/bijlage1.json");
const ANSWERS: &[u8] = include_bytes!("../corpus/synthetische-voorbeeldstudie.csv");
const CODES: [(&str, &[u8]); 2] = [
    ("A", include_bytes!("../corpus/codes-codeur-a.csv")),
    ("B", include_bytes!("../corpus/codes-codeur-b.csv")),
];

/// Why the example could not be made.
#[derive(Debug)]
pub enum ExampleError {
    /// The bundled codebook has faults.
    Codebook(Faults),
    /// The bundled answers or codes cannot be read.
    Import(ImportError),
    /// The project cannot be written.
    Store(StoreError),
}

impl Explain for ExampleError {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Codebook(faults) => faults.explain(lang),
            Self::Import(error) => error.explain(lang),
            Self::Store(error) => error.explain(lang),
        }
    }
}

error_by_explain!(ExampleError);

impl From<Faults> for ExampleError {
    fn from(faults: Faults) -> Self {
        Self::Codebook(faults)
    }
}

impl From<ImportError> for ExampleError {
    fn from(error: ImportError) -> Self {
        Self::Import(error)
    }
}

impl From<StoreError> for ExampleError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Makes the example project at this path: the study, the codebook, and coders A and B with all their
/// codes, which everyone may see. The language is that of the title.
///
/// # Errors
/// When there is a file at the path already or it cannot be written; then part of it may be there.
pub fn make(path: &Path, lang: Lang) -> Result<(), ExampleError> {
    let codebook = Codebook::from_json("bijlage1.json", CODEBOOK)?;
    let table = import::read_table("synthetische-voorbeeldstudie.csv", ANSWERS)?;
    let mapping = import::map_columns(&table, &codebook, &Overrides::default())?;
    let (study, _) = import::to_study(&text::demo_title(lang), &table, &mapping, &codebook)?;
    let mut project = Project::create(path, &study, &codebook)?;
    for (letter, codes) in CODES {
        let table = import::read_table(&format!("codes {letter}"), codes)?;
        let codings = import::read_codings(&table, &codebook, &study)?;
        let mut session = Session::start(project, Some(letter), letter)?;
        session.import(&codings)?;
        project = session.into_project();
    }
    // Whoever looks at the example codes under a name of their own and sees both coders' codes.
    Session::start(project, Some(CODES[0].0), "")?.open_to_anyone()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_whole_and_coded_twice() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("voorbeeld.duiding");
        make(&path, Lang::Nl).unwrap();
        let session = Session::start(Project::open(&path).unwrap(), Some("A"), "A").unwrap();
        let told = crate::overview::progress(&session);
        let coders: Vec<&str> = told.iter().map(|each| each.coder.name.as_str()).collect();
        assert_eq!(coders, ["A", "B"]);
        assert!(told.iter().all(|each| each.all.coded > 1000), "{told:?}");
        assert!(matches!(make(&path, Lang::Nl), Err(ExampleError::Store(StoreError::Exists(_)))));
    }
}
