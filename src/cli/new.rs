//! `duiding new`: a project from a codebook and a file with answers.

use super::{Context, Failure, Result};
use crate::codebook::Codebook;
use crate::import::{self, ImportError, Overrides};
use crate::message::{Lang, cli as text, visible};
use crate::store::Project;
use clap::ArgMatches;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    let mut project = given(matches, "project");
    if project.extension().is_none() {
        project.set_extension("duiding");
    }
    let codebook = read_codebook(&given(matches, "codebook"))?;
    let answers = given(matches, "answers");
    let table = import::read_file(&answers)?;
    let overrides = Overrides {
        id: matches.get_one::<String>("id").cloned(),
        group: matches.get_one::<String>("group").cloned(),
        map: matches
            .get_many::<String>("map")
            .into_iter()
            .flatten()
            .map(|m| pair(lang, m))
            .collect::<Result<_>>()?,
    };
    let mapping = import::map_columns(&table, &codebook, &overrides)?;
    let title = matches.get_one::<String>("title").cloned().unwrap_or_else(|| {
        answers.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
    });
    let (study, report) = import::to_study(&title, &table, &mapping, &codebook)?;
    Project::create(&project, &study, &codebook)?;
    for line in report.lines(lang) {
        context.tell(line)?;
    }
    let shown = visible(&project.display().to_string());
    context.say(text::project_made(lang, &shown))?;
    context.tell(text::open_it(lang, &shown))
}

/// A path that clap made sure is there.
pub(super) fn given(matches: &ArgMatches, name: &str) -> PathBuf {
    matches.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}

/// Reads a codebook from a file or, when there is no such file, the bundled one of that name.
pub(super) fn read_codebook(path: &Path) -> Result<Codebook> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Codebook::from_json(&path.display().to_string(), &bytes)?),
        Err(error) => match path.to_str().and_then(Codebook::bundled_as) {
            Some(bundled) if error.kind() == ErrorKind::NotFound => Ok(bundled?),
            _ => Err(cannot_read(path, &error)),
        },
    }
}

/// The sentence for a file that cannot be read.
pub(super) fn cannot_read(path: &Path, error: &std::io::Error) -> Failure {
    let file = path.display().to_string();
    ImportError::Unreadable { file, kind: error.kind(), reason: error.to_string() }.into()
}

fn pair(lang: Lang, map: &str) -> Result<(String, String)> {
    // A question can hold `=`, a column hardly; so the last one separates.
    map.rsplit_once('=')
        .map(|(question, column)| (question.trim().to_owned(), column.trim().to_owned()))
        .filter(|(question, column)| !question.is_empty() && !column.is_empty())
        .ok_or_else(|| Failure::Usage(text::usage_map(lang, visible(map))))
}
