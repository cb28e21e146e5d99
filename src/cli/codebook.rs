//! `duiding codebook export`: the codebook in force of a project, as the file that it can be read from.

use super::new::given;
use super::{Context, Failure, Result};
use crate::export::write_atomically;
use crate::message::{cli as text, visible};
use crate::store::Project;
use clap::ArgMatches;
use std::path::PathBuf;

pub(super) fn export(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    let json = Project::open(&given(matches, "project"))?.codebook()?.1.to_json();
    let Some(path) = matches.get_one::<PathBuf>("output") else {
        return context.world.out.write_all(json.as_bytes()).map_err(Failure::Output);
    };
    let shown = visible(&path.display().to_string());
    if !path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
        return Err(Failure::Usage(text::only_json(lang, shown)));
    }
    write_atomically(path, json.as_bytes())?;
    context.tell(text::written(lang, shown))
}
