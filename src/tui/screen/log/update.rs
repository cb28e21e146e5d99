//! What the keys of the log screen do.

use super::filter::Kind;
use super::{About, LogFilter, words};
use crate::command::CommandId;
use crate::command::id::{Log, Project};
use crate::message::{Explain, log_screen as text};
use crate::store::BatchId;
use crate::study::AnswerId;
use crate::tui::scene::Target;
use crate::tui::screen::codebook::edit;
use crate::tui::screen::coding;
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::widget::chooser::{Chooser, Item};
use crate::tui::work::mode::{Choosing, Mode, Question};
use crate::tui::work::{Screen, State};
use std::collections::HashSet;

/// Does a command of this screen.
pub(in crate::tui) fn run(state: &mut State, command: Log) -> Vec<Effect<State>> {
    let page = isize::try_from(state.shell.drawn.screen.page.max(1)).unwrap_or(1);
    match command {
        Log::Up => step(state, -1),
        Log::Down => step(state, 1),
        Log::PageUp => step(state, -page),
        Log::PageDown => step(state, page),
        Log::First => step(state, isize::MIN),
        Log::Last => step(state, isize::MAX),
        Log::ToAnswer => to_answer(state),
        Log::BackTo => ask_back(state),
        Log::Who => who_next(state),
        Log::Theme => choose_theme(state),
        Log::Kind => choose_kind(state),
        Log::Days => refine(state, |filter| filter.since = filter.since.next()),
        Log::All => refine(state, |filter| *filter = LogFilter::default()),
    }
    vec![]
}

/// Takes a click on a step; a second one goes to its answer.
pub(in crate::tui) fn click(state: &mut State, target: Target) -> Vec<Effect<State>> {
    if let Target::Row(row) = target {
        if row == state.log.row {
            to_answer(state);
        } else if row < state.log.shown.len() {
            state.log.row = row;
        }
    }
    vec![]
}

/// Shows the screen: at the newest step when there are new ones.
pub(in crate::tui) fn show(state: &mut State) {
    state.log.shown_anew |= state.screen != Screen::Log;
    state.screen = Screen::Log;
}

/// Reads the steps when they are not at hand.
pub(in crate::tui) fn fill(state: &mut State) {
    if let Err(error) = state.log.fill(&state.session) {
        state.say(Tone::Problem, error.explain(state.shell.lang));
    }
}

/// Changes the filter; the pointer stays at its step when that is still shown.
fn refine(state: &mut State, change: impl FnOnce(&mut LogFilter)) {
    let at = state.log.entry().map(|entry| entry.batch);
    change(&mut state.log.filter);
    state.log.select(&state.session, at);
}

/// Shows only steps about something, or about anything.
pub(in crate::tui) fn about(state: &mut State, about: Option<About>) {
    refine(state, |filter| filter.about = about);
}

/// Shows only steps of a kind, or of all.
pub(in crate::tui) fn of_kind(state: &mut State, kind: Option<Kind>) {
    refine(state, |filter| filter.kind = kind);
}

fn step(state: &mut State, by: isize) {
    let last = state.log.shown.len().saturating_sub(1);
    state.log.row = state.log.row.saturating_add_signed(by).min(last);
}

fn to_answer(state: &mut State) {
    let lang = state.shell.lang;
    let log = &state.log;
    let answer = log.entry().and_then(|entry| log.answer_of(entry));
    let Some(answer) = answer.filter(|answer| state.session.answer(*answer).is_some()) else {
        return state.say(Tone::Plain, text::no_answer(lang));
    };
    coding::go::go_to(state, answer);
    state.screen = Screen::Coding;
    let key = state.shell.key_of(CommandId::Project(Project::ShowLog));
    state.say(Tone::Plain, text::come_back(lang, key));
}

/// Tells what going back to the step at the pointer takes back, and asks whether to do it.
fn ask_back(state: &mut State) {
    let Some(entry) = state.log.entry() else { return };
    let plan = state.session.undo_to(entry.batch);
    if plan.steps.is_empty() {
        return state.say(Tone::Plain, text::nothing_after(state.shell.lang));
    }
    let steps = plan.steps.iter().filter_map(|step| state.log.step(step.batch));
    let answers: HashSet<AnswerId> = steps.flat_map(|step| step.answers()).collect();
    let question = Question::BackTo {
        batch: entry.batch,
        when: words::when(&entry.when, state.shell.lang),
        steps: plan.steps.len(),
        answers: answers.len(),
    };
    state.modes.push(Mode::Ask(question));
}

/// Goes back to a step.
pub(in crate::tui) fn back_to(state: &mut State, batch: BatchId) {
    let lang = state.shell.lang;
    let old = state.session.codebook().clone();
    match state.session.undo_back_to(batch) {
        Ok(plan) => {
            edit::grew(state, &old);
            if let Some(answer) = plan.steps.last().and_then(|step| step.answer) {
                coding::go::show(state, answer);
            }
            let key = state.shell.key_of(CommandId::Project(Project::Redo));
            state.say(Tone::Good, text::gone_back(lang, plan.steps.len(), key));
        }
        Err(error) => state.say(Tone::Problem, error.explain(lang)),
    }
}

/// Everyone, then each coder who did something, round and round.
fn who_next(state: &mut State) {
    let did = |coder| state.log.diary.iter().any(|entry| entry.coder == coder);
    let coders: Vec<_> =
        state.log.coders.iter().map(|coder| coder.id).filter(|coder| did(*coder)).collect();
    let next = match state.log.filter.coder {
        None => coders.first(),
        Some(now) => coders.iter().skip_while(|coder| **coder != now).nth(1),
    };
    let next = next.copied();
    refine(state, |filter| filter.coder = next);
}

fn choose_theme(state: &mut State) {
    let lang = state.shell.lang;
    let mut choices = vec![None];
    let mut items = vec![Item { label: text::every_theme(lang), ..Item::default() }];
    for (question, data) in state.session.codebook().questions.iter().enumerate() {
        for (theme, named) in data.themes.iter().enumerate() {
            choices.push(Some(About::Theme { question, theme }));
            let (label, detail) = (named.label.clone(), data.heading.clone());
            items.push(Item { label, detail, refused: None });
        }
    }
    let at = choices.iter().position(|choice| *choice == state.log.filter.about).unwrap_or(0);
    let chooser = Chooser::new(text::themes_title(lang), items, at);
    state.modes.push(Mode::Choose { chooser, of: Choosing::LogAbout(choices) });
}

fn choose_kind(state: &mut State) {
    let lang = state.shell.lang;
    let choices: Vec<Option<Kind>> =
        std::iter::once(None).chain(Kind::ALL.into_iter().map(Some)).collect();
    let label = |kind: &Option<Kind>| kind.map_or_else(|| text::every_kind(lang), |k| k.text(lang));
    let items = choices.iter().map(|kind| Item { label: label(kind), ..Item::default() }).collect();
    let at = choices.iter().position(|choice| *choice == state.log.filter.kind).unwrap_or(0);
    let chooser = Chooser::new(text::kinds_title(lang), items, at);
    state.modes.push(Mode::Choose { chooser, of: Choosing::LogKind(choices) });
}
