//! `duiding export`: the theme matrix to a file.

use super::new::given;
use super::{Context, Failure, Result, Sentence};
use crate::decide::{Session, Who};
use crate::export::{self, Format, Layout, Options};
use crate::matrix::Matrix;
use crate::message::{Lang, agreement, cli as text, list, matrix_screen, visible};
use crate::store::{Coder, Project, StoreError};
use clap::ArgMatches;
use std::path::Path;

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    let path = given(matches, "output");
    let format = Format::from_path(&path)?;
    let layout = match matches.get_one::<String>("layout").map(String::as_str) {
        Some("extended") => Layout::Extended,
        _ => Layout::Bijlage1,
    };
    let (session, coder) = whose(lang, matches)?;
    let by =
        matches.get_one::<String>("by").map(|name| variable(lang, &session, name)).transpose()?;
    let matrix = Matrix::of(&session, &coder, by, lang);
    export::write(&matrix, &path, format, &Options { layout, lang })?;
    context.tell(text::written(lang, visible(&path.display().to_string())))
}

/// Opens a project for the codings that were asked for: a coder's, or what counts for all together.
pub(super) fn whose(lang: Lang, matches: &ArgMatches) -> Result<(Session, Coder)> {
    let (path, name) = (given(matches, "project"), matches.get_one::<String>("coder"));
    if !matches.get_flag("consensus") {
        return session_of(lang, &path, name);
    }
    // Who looks makes a difference: everyone sees what they may. Without a name that is who was at work
    // last, else the first.
    let project = Project::open(&path)?;
    let last = Who::of(&project)?.last;
    let coders = project.coders_with_codings()?;
    drop(project);
    let looks = last.filter(|last| coders.contains(last)).or_else(|| coders.first().cloned());
    let looks = name.cloned().or_else(|| looks.map(|coder| coder.name));
    let (session, coder) = session_of(lang, &path, looks.as_ref())?;
    if session.opened_others().is_empty() {
        return Err(Sentence(agreement::consensus_closed(lang, visible(&coder.name))).into());
    }
    Ok((session, Coder::consensus(matrix_screen::consensus(lang))))
}

/// Opens a project for the codings of the coder that was named, or of the only one there is.
pub(super) fn session_of(
    lang: Lang,
    path: &Path,
    name: Option<&String>,
) -> Result<(Session, Coder)> {
    let project = Project::open(path)?;
    let coders = project.coders_with_codings()?;
    let names: Vec<String> = coders.iter().map(|coder| visible(&coder.name)).collect();
    if names.is_empty() {
        let shown = visible(&path.display().to_string());
        return Err(Sentence(text::nothing_coded(lang, shown)).into());
    }
    let coder = match (name, coders.as_slice()) {
        (Some(name), _) => coders
            .iter()
            .find(|coder| coder.is_called(name))
            .ok_or_else(|| Sentence(text::no_such_coder(lang, visible(name), list(lang, &names)))),
        (None, [only]) => Ok(only),
        (None, _) => return Err(Failure::Usage(text::which_coder(lang, list(lang, &names)))),
    }?
    .clone();
    let session = Session::start(project, Some(&coder.name), &coder.name)
        .map_err(|e: StoreError| Failure::from(e))?;
    Ok((session, coder))
}

fn variable(lang: Lang, session: &Session, name: &str) -> Result<usize> {
    let variables = &session.study().variables;
    variables
        .iter()
        .position(|known| known.to_lowercase() == name.trim().to_lowercase())
        .ok_or_else(|| {
            let names: Vec<String> = variables.iter().map(|known| visible(known)).collect();
            Sentence(text::no_such_variable(lang, visible(name), list(lang, &names))).into()
        })
}
