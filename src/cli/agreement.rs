//! `duiding agreement`: how far coders agree, in a project or from a file with the codings of all.

mod data;
mod project;
mod table;

use super::new::given;
use super::{Context, Failure, Result};
use crate::agreement::{Agreement, Resampling, ThemeMeasure};
use crate::import::{self, Coded};
use crate::message::agreement as text;
use clap::ArgMatches;

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let usual = Resampling::default();
    let asked = matches.get_one::<u64>("resamples").and_then(|n| usize::try_from(*n).ok());
    let resampling = Resampling {
        resamples: asked.unwrap_or(usual.resamples),
        seed: matches.get_one::<u64>("seed").copied().unwrap_or(usual.seed),
    };
    if matches.contains_id("codings") {
        of_file(context, matches, resampling)
    } else if matches.contains_id("project") {
        project::run(context, matches, resampling)
    } else {
        Err(Failure::Usage(text::project_or_codings(context.lang)))
    }
}

fn of_file(context: &mut Context<'_, '_>, matches: &ArgMatches, resampling: Resampling) -> Result {
    let coded = import::read_coded(&import::read_file(&given(matches, "codings"))?)?;
    let agreement = Agreement::of(&coded.codings, resampling);
    let part = Part::of_file(&coded, &agreement, resampling);
    match format(matches) {
        Form::Json => part.json(context.world.out).map_err(Failure::Output),
        Form::Csv => part.csv(context.world.out).map_err(Failure::Output),
        Form::Text => part.lines(context.lang).into_iter().try_for_each(|line| context.say(line)),
    }
}

/// For whom the figures are.
#[derive(Clone, Copy)]
enum Form {
    Text,
    Json,
    Csv,
}

fn format(matches: &ArgMatches) -> Form {
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => Form::Json,
        Some("csv") => Form::Csv,
        _ => Form::Text,
    }
}

/// Units with the same themes: those of a file, or the answers to a question.
struct Part<'a> {
    coders: Vec<&'a str>,
    themes: Vec<Theme<'a>>,
    agreement: &'a Agreement,
    /// The coefficient that most readers ask for.
    choice: ThemeMeasure,
    resampling: Resampling,
}

struct Theme<'a> {
    /// What programs know it by.
    id: &'a str,
    /// What people know it by, where that is something else.
    label: Option<&'a str>,
    /// How often each coder gave it.
    used: Vec<usize>,
}

impl<'a> Part<'a> {
    fn of_file(coded: &'a Coded, agreement: &'a Agreement, resampling: Resampling) -> Self {
        let coders: Vec<&str> = coded.coders.iter().map(String::as_str).collect();
        let used =
            |at| (0..).take(coders.len()).map(|coder| coded.codings.used(coder, at)).collect();
        let themes = coded.themes.iter().enumerate();
        let themes = themes.map(|(at, id)| Theme { id, label: None, used: used(at) }).collect();
        Self { coders, themes, agreement, choice: agreement.choice(), resampling }
    }
}

impl Theme<'_> {
    fn shown(&self) -> &str {
        self.label.unwrap_or(self.id)
    }
}
