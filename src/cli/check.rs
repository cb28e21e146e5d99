//! `duiding check`: is this codebook, project, file with answers or settings file sound?

use super::new::{cannot_read, given, read_codebook};
use super::{Context, Result, config};
use crate::codebook::{Codebook, Indicator};
use crate::decide::check_codebook;
use crate::import::{self, Overrides};
use crate::message::{Explain, Lang, cli as text, visible};
use crate::settings::Settings;
use crate::store::Project;
use clap::ArgMatches;
use std::path::PathBuf;

/// With what every SQLite file begins.
const SQLITE: &[u8] = b"SQLite format 3\0";

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    let path = given(matches, "file");
    let shown = visible(&path.display().to_string());
    let bytes = std::fs::read(&path).map_err(|error| cannot_read(&path, &error))?;
    if bytes.starts_with(SQLITE) {
        let project = Project::open(&path)?;
        project.check()?;
        let (study, log) = (project.study()?, project.log()?);
        check_codebook(&project)?;
        let title = visible(&study.title);
        return context.say(text::project_sound(
            lang,
            shown,
            title,
            study.respondents.len(),
            study.answers.len(),
            log.len(),
        ));
    }
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
        let settings = Settings::from_toml(&path.display().to_string(), &bytes)?;
        return context.say(config::sound(lang, &shown, &settings));
    }
    if is_codebook(&path, &bytes) {
        let codebook = Codebook::from_json(&path.display().to_string(), &bytes)?;
        let themes = codebook.questions.iter().flat_map(|question| &question.themes);
        let indicators: usize = themes.map(|theme| theme.indicators.len()).sum();
        context.say(text::codebook_sound(
            lang,
            shown,
            visible(&codebook.title),
            codebook.questions.len(),
            codebook.theme_count(),
            indicators,
        ))?;
        return too_common(&codebook, lang).into_iter().try_for_each(|line| context.say(line));
    }
    let table = import::read_table(&path.display().to_string(), &bytes)?;
    let Some(codebook) = matches.get_one::<PathBuf>("codebook") else {
        return context.say(text::answers_sound(
            lang,
            shown,
            table.rows.len(),
            table.headers.len(),
        ));
    };
    let codebook = read_codebook(codebook)?;
    let mapping = import::map_columns(&table, &codebook, &Overrides::default())?;
    let (_, report) = import::to_study("", &table, &mapping, &codebook)?;
    report.lines(lang).into_iter().try_for_each(|line| context.say(line))
}

/// The indicators that hit answers about anything, a line each: no fault, but seldom meant.
fn too_common(codebook: &Codebook, lang: Lang) -> Vec<String> {
    let themes = codebook
        .questions
        .iter()
        .flat_map(|question| question.themes.iter().map(move |theme| (question, theme)));
    themes
        .flat_map(|(question, theme)| {
            let common = |one: &Indicator| one.too_common(codebook);
            let found = theme.indicators.iter().filter_map(common);
            found.map(move |found| {
                let (heading, label) = (visible(&question.heading), visible(&theme.label));
                text::codebook_too_common(lang, heading, label, found.explain(lang))
            })
        })
        .collect()
}

fn is_codebook(path: &std::path::Path, bytes: &[u8]) -> bool {
    let named = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    named || text.trim_ascii_start().starts_with(b"{")
}
