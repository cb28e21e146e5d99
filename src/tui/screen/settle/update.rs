//! What the keys of the queue of differences do.

use super::{Lead, SettleView, done, labels, way};
use crate::command::id::Settle;
use crate::command::{CommandId, Key};
use crate::decide::{Result, Session};
use crate::message::{Explain, settle as text, tui, visible};
use crate::store::Coder;
use crate::study::{AnswerId, ThemeSet};
use crate::tui::scene::Target;
use crate::tui::screen::agreement;
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::work::State;
use crate::tui::work::mode::{Mode, Purpose};
use crate::tui::work::project::wrap;
use tui_input::Input;

/// Does a command of the queue.
pub(in crate::tui) fn run(state: &mut State, command: Settle, key: Key) -> Vec<Effect<State>> {
    let most_scroll = state.shell.drawn.screen.most_scroll;
    let lang = state.shell.lang;
    let Some(view) = &mut state.settle else { return vec![] };
    let shown = view.shown();
    match command {
        Settle::TakeFirst => settle(state, shown.map(|shown| shown.first)),
        Settle::TakeSecond => settle(state, shown.map(|shown| shown.second)),
        Settle::TakeBoth => settle(state, shown.map(|shown| shown.first.union(shown.second))),
        Settle::TakeNone => settle(state, shown.map(|_| ThemeSet::EMPTY)),
        Settle::Toggle => {
            if let Key::Char(digit) = key
                && let Some(number) = digit.to_digit(10)
            {
                toggle(state, (number as usize).saturating_sub(1));
            }
        }
        Settle::ToggleFocused => {
            let focus = view.focus;
            toggle(state, focus);
        }
        Settle::Store => store(state),
        Settle::FocusUp => view.focus = view.focus.saturating_sub(1),
        Settle::FocusDown => {
            let question = state.session.codebook().questions.get(view.question);
            let last = question.map_or(0, |question| question.themes.len().saturating_sub(1));
            view.focus = (view.focus + 1).min(last);
        }
        Settle::Reason => {
            if let Some(answer) = view.answer() {
                let input = Input::new(view.reason(&state.session, answer));
                state.modes.push(Mode::Prompt { purpose: Purpose::Reason(answer), input });
            }
        }
        Settle::ThemeNote => {
            let (question, theme) = (view.question, view.focus);
            let memo = state.session.theme_memo(question, theme).unwrap_or_default();
            let purpose = Purpose::ThemeMemo { question, theme };
            state.modes.push(Mode::Prompt { purpose, input: Input::new(memo) });
        }
        Settle::Apart => {
            view.apart = !view.apart;
            let count = view.reach(&state.session).len();
            let said = if view.apart { text::apart_now(lang) } else { text::together(lang, count) };
            state.say(Tone::Plain, said);
        }
        Settle::Next => step(state, 1),
        Settle::Previous => step(state, -1),
        Settle::NextOpen => match view.next_open(&state.session, view.at + 1) {
            Some(at) if at != view.at => view.show(at),
            _ => state.say(Tone::Plain, text::no_more_open(lang)),
        },
        Settle::NextQuestion => step_question(state, 1),
        Settle::PreviousQuestion => step_question(state, -1),
        Settle::ScrollUp => view.scroll = view.scroll.saturating_sub(3),
        Settle::ScrollDown => view.scroll = (view.scroll + 3).min(most_scroll),
        Settle::OnlyOpen => {
            view.only_open = !view.only_open;
            let only = view.only_open;
            if only
                && let Some(at) = view.next_open(&state.session, view.at)
                && at != view.at
            {
                view.show(at);
            }
            let said = if only { text::only_open_now(lang) } else { text::everything_now(lang) };
            state.say(Tone::Plain, said);
        }
        Settle::Coders => turn_coders(state),
        Settle::Back => state.settle = None,
    }
    vec![]
}

/// Takes a click on a theme: as its number would.
pub(in crate::tui) fn click(state: &mut State, target: Target) -> Vec<Effect<State>> {
    if let Target::Row(theme) = target {
        toggle(state, theme);
    }
    vec![]
}

/// Shows the differences at the question that the agreement screen is at.
pub(in crate::tui) fn open(state: &mut State, lead: Lead) {
    let pairs = agreement::pairs(&state.session);
    let compared = state.agreement.compared(&state.session);
    let between = compared.and_then(|coders| <[Coder; 2]>::try_from(coders).ok());
    // Of more than two coders the first two.
    let Some(between) = between.or_else(|| pairs.into_iter().next()) else { return };
    let question = state.agreement.question;
    begin(state, question, between, lead);
    if let Lead::Theme(theme) = lead
        && let Some(view) = &state.settle
        && view.shown().is_some_and(|shown| !shown.themes().contains(theme))
        && !view.rows.iter().any(|row| lead.takes(row))
    {
        let label =
            labels(&state.session, question, ThemeSet::from_iter([theme]), state.shell.lang);
        let said = text::none_at_theme(state.shell.lang, label);
        state.say(Tone::Plain, said);
    }
}

/// Shows the differences between two coders at a question from the first that is open.
fn begin(state: &mut State, question: usize, between: [Coder; 2], lead: Lead) {
    let before = state.settle.take();
    let mut view = SettleView::new(question, between, lead);
    if let Some(before) = before {
        view.only_open = before.only_open;
        view.reasons = before.reasons;
    }
    view.fill(&state.session);
    let leads = |at: &usize| view.rows.get(*at).is_some_and(|row| lead.takes(row));
    let open = view.next_open(&state.session, 0);
    // What is asked for comes first, settled or not.
    let at = open.filter(leads).unwrap_or(if leads(&0) { 0 } else { open.unwrap_or(0) });
    view.show(at);
    if let Lead::Theme(theme) = lead {
        view.focus = theme;
    }
    state.agreement.question_is(question);
    state.settle = Some(view);
}

/// Reads the differences when something changed since.
pub(in crate::tui) fn fill(state: &mut State) {
    if let Some(view) = &mut state.settle {
        view.fill(&state.session);
    }
}

/// Shows the difference about an answer: something about it was taken back or done again.
pub(in crate::tui) fn follow(state: &mut State, answer: AnswerId) {
    let Some(view) = &mut state.settle else { return };
    let question = state.session.queue().question_of(answer).unwrap_or(view.question);
    if question != view.question {
        view.question = question;
        view.lead = Lead::Worst;
    }
    view.changed();
    view.fill(&state.session);
    if let Some(at) = view.rows.iter().position(|row| row.answer == answer) {
        view.show(at);
    }
    state.agreement.question_is(question);
}

/// Goes to a question that was chosen from a list.
pub(in crate::tui) fn to_question(state: &mut State, question: usize) {
    if let Some(view) = &state.settle {
        let between = view.between.clone();
        begin(state, question, between, Lead::Worst);
    }
}

/// Settles the difference on the screen and those alike on these themes, and goes on to the next.
fn settle(state: &mut State, themes: Option<ThemeSet>) {
    let lang = state.shell.lang;
    let Some((view, themes)) = state.settle.as_mut().zip(themes) else { return };
    let Some(shown) = view.shown() else { return };
    let reach = view.reach(&state.session);
    let reason = view.reason_for(&state.session, shown.answer, themes);
    let ids = view.ids();
    if let Err(error) = state.session.settle_all(&reach, ids, themes, &reason) {
        return state.say(Tone::Problem, error.explain(lang));
    }
    view.reasons.remove(&shown.answer);
    let told = state.session.settled(shown.answer).map(|settled| {
        let names = [view.between[0].name.as_str(), view.between[1].name.as_str()];
        let themes = || labels(&state.session, view.question, settled.themes, lang);
        way(settled.way, names, themes, lang)
    });
    let told = told.unwrap_or_default();
    let mut said = match reach.len() {
        1 => text::settled_one(lang, told),
        many => text::settled_many(lang, told, many),
    };
    let next = view.next_open(&state.session, view.at + 1);
    let left = view.open(&state.session);
    match next {
        Some(at) => {
            view.show(at);
            said = format!("{said} {}", text::left(lang, left));
        }
        None => view.ticks = None,
    }
    state.changed();
    if next.is_none() {
        said = format!("{said} {}", done::told(state));
    }
    state.say(Tone::Good, said);
}

/// Settles on what is ticked; with nothing touched it first says what that would be.
fn store(state: &mut State) {
    let lang = state.shell.lang;
    let Some(view) = &mut state.settle else { return };
    let Some(shown) = view.shown() else { return };
    if let Some(ticks) = view.ticks {
        return settle(state, Some(ticks));
    }
    if state.session.settled(shown.answer).is_some() {
        return step(state, 1);
    }
    let common = shown.first.intersection(shown.second);
    let key = |id| state.shell.key_of(CommandId::Settle(id));
    let said = if common.is_empty() {
        text::nothing_ticked(lang, key(Settle::Toggle), key(Settle::TakeNone))
    } else {
        view.ticks = Some(common);
        let themes = labels(&state.session, view.question, common, lang);
        text::only_common(lang, key(Settle::Store), themes)
    };
    state.say(Tone::Plain, said);
}

/// Ticks or unticks a theme.
fn toggle(state: &mut State, theme: usize) {
    let lang = state.shell.lang;
    let Some(view) = state.settle.as_mut().filter(|view| view.shown().is_some()) else { return };
    let question = state.session.codebook().questions.get(view.question);
    let Some(label) = question.and_then(|q| q.themes.get(theme)).map(|theme| &theme.label) else {
        return state.say(Tone::Plain, tui::no_such_theme(lang, theme + 1));
    };
    let label = visible(label);
    let mut ticks = view.ticked(&state.session);
    ticks.toggle(theme);
    view.ticks = Some(ticks);
    view.focus = theme;
    let on = ticks.contains(theme);
    state.say(Tone::Plain, if on { tui::ticked(lang, label) } else { tui::unticked(lang, label) });
}

/// Keeps a reason that was typed: with the settlement, or for when it comes.
pub(in crate::tui) fn keep_reason(state: &mut State, answer: AnswerId, input: Input) {
    let lang = state.shell.lang;
    let typed = input.value().trim().to_owned();
    match store_reason(&mut state.session, answer, &typed) {
        Err(error) => {
            // What could not be stored is not thrown away.
            state.modes.push(Mode::Prompt { purpose: Purpose::Reason(answer), input });
            state.say(Tone::Problem, error.explain(lang));
        }
        Ok(true) => {
            state.changed();
            state.say(Tone::Good, text::reason_stored(lang));
        }
        Ok(false) => {
            if let Some(view) = &mut state.settle {
                view.reasons.insert(answer, typed);
            }
            state.say(Tone::Plain, text::reason_waits(lang));
        }
    }
}

/// Stores a reason with the settlement of an answer, and of those that were settled alike; whether there
/// is one.
///
/// # Errors
/// When the project cannot be written; then nothing changed.
pub(in crate::tui) fn store_reason(
    session: &mut Session,
    answer: AnswerId,
    reason: &str,
) -> Result<bool> {
    let Some(settled) = session.settled(answer) else { return Ok(false) };
    let Some(difference) = session.difference(answer, settled.between) else { return Ok(false) };
    if settled.reason == reason {
        return Ok(true);
    }
    let mut alike = session.alike(&difference, settled.between);
    alike.retain(|each| session.settled(each.answer).as_ref() == Some(&settled));
    session.settle_all(&alike, settled.between, settled.themes, reason)?;
    Ok(true)
}

/// Goes so many differences further or back, past those that are skipped.
fn step(state: &mut State, by: isize) {
    let lang = state.shell.lang;
    let Some(view) = &mut state.settle else { return };
    let mut at = view.at;
    loop {
        let Some(next) = at.checked_add_signed(by).filter(|next| *next < view.rows.len()) else {
            let said = if by > 0 { text::last(lang) } else { text::first(lang) };
            return state.say(Tone::Plain, said);
        };
        at = next;
        let settled =
            view.rows.get(at).is_some_and(|row| state.session.settled(row.answer).is_some());
        if !(view.only_open && settled) {
            return view.show(at);
        }
    }
}

/// Goes to the differences of the next question that has any, or else that was asked.
fn step_question(state: &mut State, by: isize) {
    let Some(view) = &state.settle else { return };
    let count = state.session.codebook().questions.len();
    let (here, between) = (view.question, view.between.clone());
    let round = std::iter::successors(Some(wrap(here, by, count)), |at| Some(wrap(*at, by, count)));
    let mut asked =
        round.take(count).filter(|question| !state.session.queue().answers(*question).is_empty());
    let with_differences =
        asked.clone().find(|question| !state.session.differences(*question, view.ids()).is_empty());
    if let Some(to) = with_differences.or_else(|| asked.next()) {
        begin(state, to, between, Lead::Worst);
    }
}

/// Shows the differences between the next two coders.
fn turn_coders(state: &mut State) {
    let pairs = agreement::pairs(&state.session);
    let Some(view) = &state.settle else { return };
    let ids = view.ids();
    let now = pairs.iter().position(|[first, second]| [first.id, second.id] == ids);
    let question = view.question;
    if let Some(next) = pairs.get(wrap(now.unwrap_or(0), 1, pairs.len())) {
        begin(state, question, next.clone(), Lead::Worst);
    }
}
