//! `duiding codings`: codings in and out, as `respondent,question,theme`.

use super::export::whose;
use super::new::given;
use super::{Context, Failure, Result};
use crate::decide::{Session, former_names};
use crate::export::write_atomically;
use crate::import;
use crate::message::{cli as text, visible};
use crate::store::{CoderId, Project};
use clap::ArgMatches;
use std::io::Write;
use std::path::PathBuf;

pub(super) fn import(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    let name = matches.get_one::<String>("coder").map(|name| name.trim()).unwrap_or_default();
    if name.is_empty() {
        return Err(Failure::Usage(text::usage_no_value(lang, "--coder")));
    }
    let table = import::read_file(&given(matches, "codes"))?;
    let project = Project::open(&given(matches, "project"))?;
    // Read before the coder is made, so that a faulty file leaves nothing behind.
    let (codebook, former) = (project.codebook()?.1, former_names(&project)?);
    let codings = import::read_codings_with(&table, &codebook, &former, &project.study()?)?;
    let mut session = Session::start(project, Some(name), name)?;
    let new = session.import(&codings)?;
    let idle = codings.iter().filter(|(id, _)| session.queue().question_of(*id).is_none()).count();
    if idle > 0 {
        context.tell(text::codings_idle(lang, idle))?;
    }
    context.tell(text::codings_read(
        lang,
        codings.len() - idle,
        new,
        visible(&session.coder().name),
    ))
}

pub(super) fn export(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    let (session, coder) = whose(lang, matches)?;
    let mut bytes = Vec::new();
    write_codings(&session, coder.id, &mut bytes).map_err(|error| Failure::Output(error.into()))?;
    match matches.get_one::<PathBuf>("output") {
        None => context.world.out.write_all(&bytes).map_err(Failure::Output),
        Some(path) if !path.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv")) => {
            let shown = visible(&path.display().to_string());
            Err(Failure::Usage(text::only_csv(lang, shown)))
        }
        Some(path) => {
            write_atomically(path, &bytes)?;
            context.tell(text::written(lang, visible(&path.display().to_string())))
        }
    }
}

/// Writes a row for every theme of every decision, by respondent; a decision without a theme has one row
/// with an empty theme.
fn write_codings(session: &Session, coder: CoderId, out: &mut impl Write) -> csv::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(["respondent", "question", "theme"])?;
    let mut answers: Vec<_> = session.queue().all().collect();
    answers.sort();
    for id in answers {
        let Some((answer, _, question)) = session.answer(id) else { continue };
        let Some(themes) = session.coding_of(coder, id) else { continue };
        let key = session.study().respondent(answer.respondent).map_or("", |r| r.key.as_str());
        let named = themes
            .iter()
            .filter_map(|theme| question.themes.get(theme))
            .map(|theme| theme.id.0.as_str());
        let none = themes.is_empty().then_some("");
        for theme in named.chain(none) {
            csv.write_record([key, &question.id.0, theme])?;
        }
    }
    csv.flush()?;
    Ok(())
}
