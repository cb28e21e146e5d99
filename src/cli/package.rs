//! `duiding package` and `duiding merge`: handing over to a second coder, and taking back.

use super::new::given;
use super::{Context, Failure, Result, Sentence};
use crate::decide::{FIRST_CODER, Session, Size, Who};
use crate::message::{cli, hand_over_dialogue as dialogue, handover as text, list, visible};
use crate::store::Project;
use crate::told;
use clap::ArgMatches;

pub(super) fn package(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let lang = context.lang;
    let size =
        size(matches).map_err(|share| Failure::Usage(text::bad_share(lang, visible(&share))))?;
    let mut session = session(context, matches)?;
    let seed = match matches.get_one::<u64>("seed") {
        Some(seed) => *seed,
        None => session.random_seed()?,
    };
    let sample = session.draw(size, seed);
    if sample.answers.is_empty() {
        return Err(Failure::Usage(dialogue::nothing_drawn(lang)));
    }
    let mut path = given(matches, "output");
    if path.extension().is_none() {
        path.set_extension("duiding");
    }
    let handed = session.hand_over(&path, &sample, matches.get_flag("suggestions"))?;
    let lines = told::handed_over(lang, &path, &sample, &handed);
    lines.into_iter().try_for_each(|line| context.tell(line))
}

pub(super) fn merge(context: &mut Context<'_, '_>, matches: &ArgMatches) -> Result {
    let mut session = session(context, matches)?;
    let brought = session.bring_in(&given(matches, "package"))?;
    let lines = told::brought_in(context.lang, &session, &brought);
    lines.into_iter().try_for_each(|line| context.tell(line))
}

/// The coder whose project it is: the one that was named, or whoever was at work last.
fn session(context: &Context<'_, '_>, matches: &ArgMatches) -> Result<Session> {
    let project = Project::open(&given(matches, "project"))?;
    if project.package()?.is_some() {
        return Err(Sentence(text::from_package(context.lang)).into());
    }
    // Nobody new comes in because somebody hands over or takes back, unless nobody is there yet.
    let who = Who::of(&project)?;
    let is_there = |named: &str| who.coders.iter().any(|coder| coder.is_called(named));
    let name = match matches.get_one::<String>("coder") {
        Some(named) if !who.coders.is_empty() && !is_there(named) => {
            let names: Vec<String> = who.coders.iter().map(|c| visible(&c.name)).collect();
            let (named, names) = (visible(named), list(context.lang, &names));
            return Err(Sentence(cli::no_such_coder(context.lang, named, names)).into());
        }
        Some(named) => Some(named.clone()),
        None => who.last.or_else(|| who.coders.into_iter().next()).map(|coder| coder.name),
    };
    Ok(Session::start(project, name.as_deref(), FIRST_CODER)?)
}

/// How many answers were asked for, or the share that is none.
fn size(matches: &ArgMatches) -> std::result::Result<Size, String> {
    if let Some(number) = matches.get_one::<u64>("number") {
        return Ok(Size::Number(usize::try_from(*number).unwrap_or(usize::MAX)));
    }
    let Some(share) = matches.get_one::<String>("share") else { return Ok(Size::All) };
    Size::from_percentage(share).ok_or_else(|| share.clone())
}
