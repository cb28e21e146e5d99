//! `duiding demo`: the example study, which is synthetic, from bundled data.

use super::{Context, Failure, Result, Sentence, open};
use crate::decide::Session;
use crate::example;
use crate::export::{self, Format, Options};
use crate::matrix::percentage;
use crate::matrix::{Matrix, Table};
use crate::message::{Lang, cli as text, export as printed, list, system_reason, visible};
use crate::store::{Coder, Project};
use crate::study::RespondentId;
use clap::ArgMatches;
use std::path::{Path, PathBuf};
use unicode_width::UnicodeWidthStr;

/// The folder of the example when no other is named.
const FOLDER: &str = "duiding-voorbeeld";

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    let folder = matches.get_one::<PathBuf>("folder").cloned().unwrap_or_else(|| FOLDER.into());
    let appendix = folder.join("bijlage1.docx");
    let (path, made) = ready(lang, &folder)?;
    if context.world.terminal {
        return open::open(context, matches, &path, None);
    }
    let shown = visible(&path.display().to_string());
    context.say(if made {
        text::project_made(lang, shown)
    } else {
        text::project_there(lang, shown)
    })?;
    report(context, &appendix, &path)
}

/// Where the example is in a folder, and whether it was made now.
fn ready(lang: Lang, folder: &Path) -> Result<(PathBuf, bool)> {
    let path = folder.join("voorbeeld.duiding");
    if path.exists() {
        return Ok((path, false));
    }
    // A folder of the user's own may hold an appendix that is not ours to replace.
    let appendix = folder.join("bijlage1.docx");
    if appendix.exists() {
        let appendix = visible(&appendix.display().to_string());
        return Err(Sentence(text::demo_in_the_way(lang, appendix)).into());
    }
    make(lang, folder, &path)?;
    Ok((path, true))
}

/// The same for the start screen, in the usual folder below this one.
pub(super) fn ready_below(
    lang: Lang,
    folder: &Path,
) -> std::result::Result<(PathBuf, bool), String> {
    ready(lang, &folder.join(FOLDER)).map_err(|failure| match failure {
        Failure::Input(error) => error.explain(lang),
        Failure::Usage(sentence) => sentence,
        Failure::Output(error) => system_reason(lang, &error),
    })
}

/// Makes the example beside its place and moves it there when it is whole.
fn make(lang: Lang, folder: &Path, path: &Path) -> Result {
    let refused = |error: std::io::Error| {
        let folder = visible(&folder.display().to_string());
        Failure::from(Sentence(text::cannot_make_folder(lang, folder, system_reason(lang, &error))))
    };
    std::fs::create_dir_all(folder).map_err(refused)?;
    let workshop =
        tempfile::Builder::new().prefix(".duiding-").tempdir_in(folder).map_err(refused)?;
    let unfinished = workshop.path().join("voorbeeld.duiding");
    example::make(&unfinished, lang)?;
    std::fs::rename(&unfinished, path).map_err(refused)
}

/// The whole road unattended: what is in the project, and the appendix.
fn report(context: &mut Context<'_, '_>, appendix: &Path, path: &Path) -> Result {
    let lang = context.lang;
    let project = Project::open(path)?;
    let coders = project.coders_with_codings()?;
    let Some(first) = coders.first().cloned() else {
        return Err(
            Sentence(text::nothing_coded(lang, visible(&path.display().to_string()))).into()
        );
    };
    let session = Session::start(project, Some(&first.name), &first.name)?;
    let matrix = Matrix::of(&session, &first, None, lang);
    describe(context, &session, &matrix, &coders)?;
    context.say("")?;
    context.say(text::demo_frequencies(lang, visible(&first.name)))?;
    for table in &matrix.tables {
        frequencies(context, &matrix, table)?;
    }
    export::write(&matrix, appendix, Format::Docx, &Options { lang, ..Options::default() })?;
    context.say("")?;
    context.say(text::written(lang, visible(&appendix.display().to_string())))
}

fn describe(
    context: &mut Context<'_, '_>,
    session: &Session,
    matrix: &Matrix,
    coders: &[Coder],
) -> Result {
    let lang = context.lang;
    let study = session.study();
    let size = |group: &str| {
        let ids = (0..).map(RespondentId).take(study.respondents.len());
        ids.filter(|id| study.group_of(*id) == Some(group)).count()
    };
    let groups: Vec<String> =
        matrix.groups.iter().map(|group| format!("{} {}", size(group), visible(group))).collect();
    let answers: Vec<_> = session.queue().all().collect();
    context.say(text::demo_study(
        lang,
        visible(&study.title),
        study.respondents.len(),
        list(lang, &groups),
        session.codebook().questions.len(),
        answers.len(),
    ))?;
    let with = answers.iter().filter(|answer| !session.proposal(**answer).is_empty()).count();
    let same = answers
        .iter()
        .filter(|answer| session.coding(**answer) == Some(session.proposal(**answer)))
        .count();
    context.say(text::demo_suggested(lang, with, answers.len(), same))?;
    for coder in coders {
        let coded =
            answers.iter().filter(|answer| session.coding_of(coder.id, **answer).is_some()).count();
        context.say(text::demo_progress(lang, visible(&coder.name), coded, answers.len()))?;
    }
    Ok(())
}

fn frequencies(context: &mut Context<'_, '_>, matrix: &Matrix, table: &Table) -> Result {
    let lang = context.lang;
    context.say(format!("\n{} (n = {})", table.heading, table.coded.all))?;
    let label = table.rows.iter().map(|row| row.label.width()).max().unwrap_or(0);
    let nobody = printed::frequency_none(lang);
    let band = matrix.bands.iter().map(|band| band.label.width()).max().unwrap_or(0);
    for row in &table.rows {
        let name = match row.band.and_then(|b| matrix.bands.get(b)) {
            Some(_) if row.count.all == 0 => &nobody,
            Some(band) => &band.label,
            None => "–",
        };
        let percent = |share: Option<f64>| {
            share.map_or("–".into(), |s| format!("{}%", percentage(lang, 1, s, &matrix.bands)))
        };
        let groups = matrix.groups.iter().enumerate().map(|(g, group)| {
            format!("{group} {:>5}", percent(row.count.group_share_of(&table.coded, g)))
        });
        context.say(format!(
            "  {}{}  {}{} {:>6}   {}",
            row.label,
            " ".repeat(label - row.label.width()),
            name,
            " ".repeat(band.saturating_sub(name.width())),
            percent(row.count.share_of(&table.coded)),
            groups.collect::<Vec<_>>().join("  "),
        ))?;
    }
    Ok(())
}
