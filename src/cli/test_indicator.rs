//! `duiding test-indicator`: which answers an indicator would hit, and how those are coded. It writes
//! nothing.

mod report;

use super::new::{given, read_codebook};
use super::{Context, Failure, Result, Sentence};
use crate::codebook::{Codebook, Indicator, Order, Pattern, Polarity};
use crate::decide::Queue;
use crate::import::{self, Overrides};
use crate::message::{Lang, cli, list, trial as text, visible};
use crate::store::{Coder, History, Project};
use crate::study::{AnswerId, Study, ThemeSet};
use crate::suggest::Trial;
use clap::ArgMatches;
use report::Report;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    let asked = |name| matches.get_one::<String>(name);
    let project = matches.get_one::<PathBuf>("project");
    let codebook = matches.get_one::<PathBuf>("codebook");
    let (material, pattern) = match (project, asked("pattern"), codebook) {
        // Without a project the pattern stands in its place.
        (Some(pattern), None, Some(codebook)) => {
            (Material::of_files(lang, codebook, matches)?, pattern.to_string_lossy().into_owned())
        }
        (Some(project), Some(pattern), None) => {
            (Material::of_project(lang, project, asked("coder"))?, pattern.clone())
        }
        _ => return Err(Failure::Usage(text::usage(lang))),
    };
    let indicator = indicator(matches, &pattern)?;
    let name = asked("question").map(String::as_str).unwrap_or_default();
    let position = import::question_asked(&material.codebook, name)?;
    let Some(question) = material.codebook.questions.get(position) else { return Ok(()) };
    let theme = asked("theme").map(|name| import::theme_asked(question, name)).transpose()?;
    let queue = Queue::new(&material.study, &material.codebook);
    let (study, answers) = (&material.study, queue.answers(position));
    let Some(trial) = Trial::new(&material.codebook, position, theme, study, answers) else {
        return Ok(());
    };
    let coding = |answer| material.codings.get(&answer).copied();
    let outcome = trial.run(study, &indicator, None, coding);
    let report = Report { lang, material: &material, question, theme, outcome: &outcome };
    match asked("format").map(String::as_str) {
        Some("csv") => report.csv(context.world.out).map_err(Failure::Output),
        Some("jsonl") => report.jsonl(context.world.out).map_err(Failure::Output),
        _ => report.lines(&indicator).into_iter().try_for_each(|line| context.say(line)),
    }
}

/// The indicator that the command line describes.
fn indicator(matches: &ArgMatches, pattern: &str) -> Result<Indicator> {
    let unless = matches.get_many::<String>("unless").into_iter().flatten();
    let gap = matches.get_one::<u64>("gap").and_then(|gap| usize::try_from(*gap).ok());
    Ok(Indicator {
        gap: gap.unwrap_or(Indicator::DEFAULT_GAP),
        order: if matches.get_flag("any-order") { Order::Any } else { Order::Given },
        polarity: match matches.get_one::<String>("polarity").map(String::as_str) {
            Some("plain") => Polarity::Plain,
            Some("lacking") => Polarity::Lacking,
            _ => Polarity::Any,
        },
        unless: unless
            .map(|pattern| Pattern::parse(pattern))
            .collect::<std::result::Result<_, _>>()?,
        ..Indicator::new(Pattern::parse(pattern)?)
    })
}

/// What an indicator is tried on.
struct Material {
    codebook: Codebook,
    study: Study,
    /// What one coder gave.
    codings: HashMap<AnswerId, ThemeSet>,
    /// Whose codes those are, in words; `None` when there are none.
    coder: Option<String>,
}

impl Material {
    /// A project, with the codes of the coder that was named, or of the only one there is.
    fn of_project(lang: Lang, path: &Path, name: Option<&String>) -> Result<Self> {
        let project = Project::open(path)?;
        let (study, (_, codebook)) = (project.study()?, project.codebook()?);
        let coder = coder(lang, &project, name)?;
        let mut codings = HashMap::new();
        if let Some(coder) = &coder {
            let history = History::of(&project.log()?);
            for (id, answer) in (0..).map(AnswerId).zip(&study.answers) {
                let question = codebook.question(&answer.question).map(|(_, question)| question);
                let (Some(question), Some(given)) = (question, history.coding(coder.id, id)) else {
                    continue;
                };
                let counting: ThemeSet =
                    given.iter().filter_map(|id| question.resolve(id)).collect();
                // Given nothing that still counts: as good as not coded.
                if given.is_empty() || !counting.is_empty() {
                    codings.insert(id, counting);
                }
            }
        }
        let coder = coder.map(|coder| text::report_coder(lang, visible(&coder.name)));
        Ok(Self { codebook, study, codings, coder })
    }

    /// A codebook and a file with answers, and codes where a file with those is given.
    fn of_files(lang: Lang, codebook: &Path, matches: &ArgMatches) -> Result<Self> {
        let codebook = read_codebook(codebook)?;
        let table = import::read_file(&given(matches, "answers"))?;
        let mapping = import::map_columns(&table, &codebook, &Overrides::default())?;
        let (study, _) = import::to_study("", &table, &mapping, &codebook)?;
        let codes = matches.get_one::<PathBuf>("codes");
        let codings = match codes {
            Some(path) => import::read_codings(&import::read_file(path)?, &codebook, &study)?,
            None => Vec::new(),
        };
        let coder = codes.map(|path| text::report_file(lang, visible(&path.display().to_string())));
        Ok(Self { codebook, study, codings: codings.into_iter().collect(), coder })
    }
}

/// The coder that was named, or the only one who coded; `None` where nobody did.
fn coder(lang: Lang, project: &Project, name: Option<&String>) -> Result<Option<Coder>> {
    let coders = project.coders_with_codings()?;
    let names: Vec<String> = coders.iter().map(|coder| visible(&coder.name)).collect();
    match (name, coders.as_slice()) {
        (None, []) => Ok(None),
        (None, [only]) => Ok(Some(only.clone())),
        (None, _) => Err(Failure::Usage(cli::which_coder(lang, list(lang, &names)))),
        (Some(name), _) => match coders.iter().find(|coder| coder.is_called(name)) {
            Some(coder) => Ok(Some(coder.clone())),
            None if names.is_empty() => {
                let shown = visible(&project.path().display().to_string());
                Err(Sentence(cli::nothing_coded(lang, shown)).into())
            }
            None => {
                let names = list(lang, &names);
                Err(Sentence(cli::no_such_coder(lang, visible(name), names)).into())
            }
        },
    }
}
