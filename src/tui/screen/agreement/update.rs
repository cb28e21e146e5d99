//! What the keys of the agreement screen do, and making its figures.

use super::{Figures, Part, closed, opening};
use crate::agreement::{Compared, Resampling, Round};
use crate::command::id::Agreement;
use crate::command::{CommandId, Scope};
use crate::decide::Result;
use crate::message::{Explain, agreement_screen as text};
use crate::store::Coder;
use crate::tui::job::{Cancelled, Outcome, Work};
use crate::tui::scene::Target;
use crate::tui::screen::settle::{self, Lead};
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::work::project::{shown_question, wrap};
use crate::tui::work::{Screen, State, between};

/// Does a command of this screen.
pub(in crate::tui) fn run(state: &mut State, command: Agreement) -> Vec<Effect<State>> {
    match command {
        Agreement::Open => open(state),
        Agreement::Differences => settle::update::open(state, Lead::Worst),
        Agreement::Reveal => {
            let shown = state.agreement.part(&state.session);
            let back = shown == Part::Opening;
            state.agreement.part = if back { Part::Figures } else { Part::Opening };
        }
        Agreement::Everything => opening::ask_everything(state),
        Agreement::HandOver => between::hand_over(state),
        Agreement::BringIn => between::bring_in(state),
        Agreement::Report => between::report(state),
        Agreement::RowUp => step(state, -1),
        Agreement::RowDown => step(state, 1),
        Agreement::NextQuestion => step_question(state, 1),
        Agreement::PreviousQuestion => step_question(state, -1),
        Agreement::ScrollUp => state.agreement.scroll = state.agreement.scroll.saturating_sub(3),
        Agreement::ScrollDown => {
            let most = state.shell.drawn.screen.most_scroll;
            state.agreement.scroll = (state.agreement.scroll + 3).min(most);
        }
        Agreement::Columns => {
            state.agreement.further = !state.agreement.further;
            state.agreement.part = Part::Figures;
        }
        Agreement::Confusion => {
            let shown = state.agreement.part(&state.session);
            let back = shown == Part::Confusion;
            state.agreement.part = if back { Part::Figures } else { Part::Confusion };
            state.agreement.taken = 0;
        }
        Agreement::Round => {
            state.agreement.round = match state.agreement.round {
                Round::First => Round::Settled,
                Round::Settled => Round::First,
            };
        }
        Agreement::Coders => {
            let count = super::choices(&state.session).len();
            state.agreement.choice = wrap(state.agreement.choice, 1, count);
            state.agreement.figures = None;
            state.agreement.changed();
        }
    }
    vec![]
}

/// Takes a click on a row: it gets the pointer, and does what `Enter` does when it has that already.
pub(in crate::tui) fn click(state: &mut State, target: Target) -> Vec<Effect<State>> {
    let Target::Row(row) = target else { return vec![] };
    if row == pointed(state) {
        open(state);
    } else {
        point(state, row);
    }
    vec![]
}

/// Shows the screen, at the question where the screen before it was; from the differences back to the
/// figures.
pub(in crate::tui) fn show(state: &mut State) {
    if state.screen == Screen::Agreement {
        state.settle = None;
    } else if let Some(here) = shown_question(state)
        && state.settle.is_none()
    {
        to_question(state, here);
    }
    state.screen = Screen::Agreement;
}

/// Goes to a question: its differences where those are shown.
pub(in crate::tui) fn to_question(state: &mut State, question: usize) {
    if state.settle.is_some() {
        settle::update::to_question(state, question);
    }
    state.agreement.question_is(question);
}

/// What makes the figures when they do not hold what happened last. The codings are gathered at once, the
/// rest is done in the background.
pub(in crate::tui) fn wanted(state: &mut State) -> Option<Work<State>> {
    if state.screen != Screen::Agreement || state.settle.is_some() || state.agreement.fresh {
        return None;
    }
    let coders = state.agreement.compared(&state.session)?;
    // What cannot be read is not tried again at every key.
    state.agreement.fresh = true;
    state.agreement.making = true;
    match gather(state, &coders) {
        Ok((first, settled)) => Some(Box::new(move |_: &Cancelled| {
            let resampling = Resampling::default();
            let before = first.agreement(resampling);
            // With nothing settled it is the same over again.
            let after = if first.is_same_as(&settled) {
                before.clone()
            } else {
                settled.agreement(resampling)
            };
            Box::new(move |state: &mut State| {
                let figures = Figures { coders, first: before, settled: after };
                state.agreement.figures = Some(figures);
                // What happened meanwhile makes them anew.
                state.agreement.making = false;
            }) as Outcome<State>
        })),
        Err(error) => {
            state.say(Tone::Problem, error.explain(state.shell.lang));
            None
        }
    }
}

/// The codings of the first round, and as they stand now.
fn gather(state: &State, coders: &[Coder]) -> Result<(Compared, Compared)> {
    let of = |round| Compared::of(&state.session, coders, round);
    Ok((of(Round::First)?, of(Round::Settled)?))
}

/// What one does on the screen, in a line for those who are new.
pub(in crate::tui) fn tip(state: &State) -> String {
    let key = |id| state.shell.key_of(CommandId::Agreement(id));
    match state.agreement.part(&state.session) {
        Part::Opening => {
            text::tip_blind(state.shell.lang, key(Agreement::HandOver), key(Agreement::BringIn))
        }
        _ => Scope::Agreement.tip(&state.shell.keys, state.shell.lang),
    }
}

/// What `Enter` does: opens agreement, or goes to the differences.
fn open(state: &mut State) {
    match state.agreement.part(&state.session) {
        Part::Opening if closed(&state.session).is_empty() => {
            state.say(Tone::Plain, text::nothing_compared(state.shell.lang));
        }
        Part::Opening => opening::ask(state),
        Part::Figures => {
            let theme = state.agreement.theme;
            settle::update::open(state, Lead::Theme(theme));
        }
        Part::Confusion => {
            let taken = state
                .agreement
                .shown()
                .and_then(|(_, asked)| asked.confusion.all().get(state.agreement.taken).copied());
            settle::update::open(state, taken.map_or(Lead::Worst, Lead::Taken));
        }
    }
}

/// The row at the pointer.
fn pointed(state: &State) -> usize {
    match state.agreement.part(&state.session) {
        Part::Opening => state.agreement.other,
        Part::Figures => state.agreement.theme,
        Part::Confusion => state.agreement.taken,
    }
}

fn step(state: &mut State, by: isize) {
    point(state, pointed(state).saturating_add_signed(by));
}

fn point(state: &mut State, row: usize) {
    let question = state.session.codebook().questions.get(state.agreement.question);
    let themes = question.map_or(0, |question| question.themes.len());
    let taken = state.agreement.shown().map_or(0, |(_, asked)| asked.confusion.all().len());
    match state.agreement.part(&state.session) {
        Part::Opening => opening::point(state, row),
        Part::Figures => {
            state.agreement.theme = row.min(themes.saturating_sub(1));
            state.agreement.scroll = 0;
        }
        Part::Confusion => state.agreement.taken = row.min(taken.saturating_sub(1)),
    }
}

/// Shows the next question that the survey asked.
fn step_question(state: &mut State, by: isize) {
    let count = state.session.codebook().questions.len();
    let mut to = state.agreement.question;
    for _ in 0..count {
        to = wrap(to, by, count);
        if !state.session.queue().answers(to).is_empty() {
            return to_question(state, to);
        }
    }
}
