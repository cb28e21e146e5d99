//! What is told when every difference at a question is settled.

use super::SettleView;
use crate::agreement::{Compared, Resampling, Round, SetMeasure};
use crate::command::CommandId;
use crate::command::id::Settle;
use crate::decide::Session;
use crate::message::settle as text;
use crate::tui::screen::agreement::number;
use crate::tui::work::State;

/// What to say when nothing at the question is open any more.
pub(super) fn told(state: &State) -> String {
    let (session, lang) = (&state.session, state.shell.lang);
    let Some(view) = &state.settle else { return String::new() };
    let mut said = text::done(lang);
    if let Some((before, after)) = alpha(session, view) {
        let measure = SetMeasure::AlphaMasi.text(lang);
        let (before, after) = (number(lang, before), number(lang, after));
        said = format!("{said} {}", text::alpha(lang, measure, before, after));
    }
    let questions = 0..session.codebook().questions.len();
    let elsewhere: usize = questions.map(|question| open_at(session, view, question)).sum();
    let key = state.shell.key_of(CommandId::Settle(Settle::NextQuestion));
    let rest =
        if elsewhere == 0 { text::all_done(lang) } else { text::elsewhere(lang, elsewhere, key) };
    format!("{said} {rest}")
}

/// How many differences at a question are not settled.
fn open_at(session: &Session, view: &SettleView, question: usize) -> usize {
    let differences = session.differences(question, view.ids());
    differences.iter().filter(|row| session.settled(row.answer).is_none()).count()
}

/// Alpha with MASI distance at the question: of the first round, and as it stands now.
fn alpha(session: &Session, view: &SettleView) -> Option<(f64, f64)> {
    let points = Resampling { resamples: 0, ..Resampling::default() };
    let value = |round| {
        let study = Compared::of(session, &view.between, round).ok()?.agreement(points);
        study.question(view.question)?.agreement.sets(SetMeasure::AlphaMasi).value.ok()
    };
    Some((value(Round::First)?, value(Round::Settled)?))
}
