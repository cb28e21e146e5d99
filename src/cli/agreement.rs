//! `duiding agreement`: how far coders agree, from a file with the codings of all.

mod data;
mod table;

use super::new::given;
use super::{Context, Failure, Result};
use crate::agreement::{Agreement, Resampling};
use crate::import::{self, Coded};
use clap::ArgMatches;

pub(super) fn run(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let coded = import::read_coded(&import::read_file(&given(matches, "codings"))?)?;
    let usual = Resampling::default();
    let asked = matches.get_one::<u64>("resamples").and_then(|n| usize::try_from(*n).ok());
    let resampling = Resampling {
        resamples: asked.unwrap_or(usual.resamples),
        seed: matches.get_one::<u64>("seed").copied().unwrap_or(usual.seed),
    };
    let agreement = Agreement::of(&coded.codings, resampling);
    let report = Report { coded: &coded, agreement: &agreement, resampling };
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => report.json(context.world.out).map_err(Failure::Output),
        Some("csv") => report.csv(context.world.out).map_err(Failure::Output),
        _ => report.lines(context.lang).into_iter().try_for_each(|line| context.say(line)),
    }
}

/// What is reported on.
struct Report<'a> {
    coded: &'a Coded,
    agreement: &'a Agreement,
    resampling: Resampling,
}

impl Report<'_> {
    /// For each coder how often they gave a theme.
    fn used(&self, theme: usize) -> Vec<(&str, usize)> {
        let coders = (0..).zip(&self.coded.coders);
        coders.map(|(at, name)| (name.as_str(), self.coded.codings.used(at, theme))).collect()
    }
}
