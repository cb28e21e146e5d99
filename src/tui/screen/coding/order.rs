//! Choosing in which order the answers come, and whether decisions are learned from.

use super::go::{first_of, go_to};
use crate::decide::Order;
use crate::message::{Explain, Lang, coding as text};
use crate::tui::shell::Tone;
use crate::tui::widget::chooser::{Chooser, Item};
use crate::tui::work::State;
use crate::tui::work::mode::{Choosing, Mode};

/// Lets the coder choose an order.
pub(super) fn ask(state: &mut State) {
    let lang = state.shell.lang;
    let now = state.session.order();
    let items = Order::ALL.map(|order| Item {
        label: in_words(order, lang),
        detail: if order == now { text::order_now(lang) } else { String::new() },
        refused: None,
    });
    let at = Order::ALL.iter().position(|order| *order == now).unwrap_or_default();
    let chooser = Chooser::new(text::order_title(lang), items.to_vec(), at);
    state.modes.push(Mode::Choose { chooser, of: Choosing::Order });
}

/// Takes the order at this place of the list.
pub(in crate::tui) fn choose(state: &mut State, at: usize) {
    let Some(order) = Order::ALL.get(at).copied() else { return };
    let lang = state.shell.lang;
    match state.session.set_order(order) {
        Ok(()) => {
            state.changed();
            // An order begins at its first open answer.
            let here = state.coding.answer.and_then(|id| state.session.queue().question_of(id));
            if let Some(first) = here.and_then(|question| first_of(state, question)) {
                go_to(state, first);
            }
            state.say(Tone::Good, text::order_chosen(lang, in_words(order, lang)));
        }
        Err(error) => state.say(Tone::Problem, error.explain(lang)),
    }
}

/// Lets the project learn from decisions, or not.
pub(super) fn switch_learning(state: &mut State) {
    let lang = state.shell.lang;
    let switched = state.session.learns().and_then(|on| {
        state.session.set_learning(!on)?;
        Ok(!on)
    });
    match switched {
        Ok(on) => {
            state.changed();
            let here = state.coding.answer.and_then(|id| state.session.queue().question_of(id));
            let lessons = here.map_or(0, |question| state.session.lessons(question));
            let note = if on { text::learning_on(lang, lessons) } else { text::learning_off(lang) };
            state.say(Tone::Good, note);
        }
        Err(error) => state.say(Tone::Problem, error.explain(lang)),
    }
}

fn in_words(order: Order, lang: Lang) -> String {
    match order {
        Order::ByQuestion => text::by_question(lang),
        Order::AsGiven => text::as_given(lang),
        Order::Alike => text::alike(lang),
        Order::Doubtful => text::doubtful_first(lang),
    }
}
