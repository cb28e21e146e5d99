//! What the keys of the coding screen do.

use super::go::{self, go_to, show};
use super::{filter, marking, near, order};
use crate::command::id::{Coding, Project};
use crate::command::{CommandId, Key, Scope};
use crate::decide::Reach;
use crate::message::{Explain, coding as words, tui as text};
use crate::study::{AnswerId, ThemeSet};
use crate::tui::scene::Target;
use crate::tui::screen::codebook::edit;
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::work::State;
use crate::tui::work::mode::{Mode, Purpose, Search};
use crate::tui::work::project::report;
use tui_input::Input;

/// How often a coder is spared the slip of confirming right after the key for *no theme*.
const MOST_SPARED: u8 = 2;

/// Does a command of this screen.
pub(in crate::tui) fn run(state: &mut State, command: Coding, key: Key) -> Vec<Effect<State>> {
    let after_none = std::mem::take(&mut state.coding.after_none);
    match command {
        // Who is used to confirming after a choice would confirm an answer that was not read yet.
        Coding::Confirm if after_none && state.coding.spared < MOST_SPARED => {
            state.coding.spared += 1;
            let key = |id| state.shell.key_of(CommandId::Coding(id));
            let (none, enter) = (key(Coding::NoTheme), key(Coding::Confirm));
            state.say(Tone::Plain, words::none_stored_already(state.shell.lang, none, enter));
        }
        Coding::Confirm => confirm(state),
        Coding::Toggle => {
            if let Key::Char(digit) = key
                && let Some(number) = digit.to_digit(10)
            {
                toggle(state, (number as usize).saturating_sub(1));
            }
        }
        Coding::NoTheme => {
            let silent = ticked(state).is_empty();
            if tick(state, ThemeSet::EMPTY) {
                state.coding.no_theme = state.coding.answer;
                // With nothing to take away it can only mean one thing.
                if silent {
                    confirm(state);
                    state.coding.after_none = true;
                }
            }
        }
        Coding::FocusUp => state.coding.focus = state.coding.focus.saturating_sub(1),
        Coding::FocusDown => {
            state.coding.focus = (state.coding.focus + 1).min(theme_count(state).saturating_sub(1));
        }
        Coding::ToggleFocused => toggle(state, state.coding.focus),
        Coding::ScrollUp => state.coding.scroll = state.coding.scroll.saturating_sub(3),
        Coding::ScrollDown => {
            state.coding.scroll =
                (state.coding.scroll + 3).min(state.shell.drawn.screen.most_scroll);
        }
        Coding::NextAnswer => go::step(state, 1),
        Coding::PreviousAnswer => go::step(state, -1),
        Coding::NextOpen => go::next_open(state),
        Coding::NextQuestion => go::step_question(state, 1),
        Coding::PreviousQuestion => go::step_question(state, -1),
        Coding::Search => {
            let search = Search::over(&state.session);
            state.modes.push(Mode::Search(search));
        }
        Coding::Memo => {
            if let Some(answer) = state.coding.answer {
                let memo = state.session.memo(answer).unwrap_or_default().to_owned();
                ask(state, Purpose::Memo(answer), memo);
            }
        }
        Coding::ThemeMemo => theme_memo(state),
        Coding::Quote => quote(state),
        Coding::Doubt => doubt(state),
        Coding::Apart => {
            state.coding.apart = !state.coding.apart;
            let lang = state.shell.lang;
            let key = state.shell.key_of(CommandId::Coding(Coding::Confirm));
            let apart = state.coding.apart;
            let note = if apart { words::apart(lang, key) } else { words::together(lang, key) };
            state.say(Tone::Plain, note);
        }
        Coding::Near => near::open(state),
        Coding::Order => order::ask(state),
        Coding::Learning => order::switch_learning(state),
        Coding::Filter => filter::ask(state),
        Coding::ClearFilter => filter::clear(state),
        Coding::NewTheme => edit::new_theme(state),
        Coding::EditTheme => edit::menu(state),
        Coding::MarkWords => marking::update::begin(state),
        Coding::Info => state.modes.push(Mode::Info { scroll: 0 }),
    }
    vec![]
}

/// Takes a click: on a theme as its number would, on the list as going there.
pub(in crate::tui) fn click(state: &mut State, target: Target) -> Vec<Effect<State>> {
    if state.coding.marking().is_some() {
        marking::update::click(state, target);
        return vec![];
    }
    match target {
        Target::Row(theme) => toggle(state, theme),
        Target::Aside(row) => {
            if let Some(&answer) = state.coding.listed.answers.get(row) {
                go_to(state, answer);
            }
        }
        Target::Command(..) | Target::Word(_) | Target::Choice(_) | Target::Cover => {}
    }
    vec![]
}

fn ask(state: &mut State, purpose: Purpose, present: String) {
    state.modes.push(Mode::Prompt { purpose, input: Input::new(present) });
}

/// Asks for a note with the theme at the pointer.
fn theme_memo(state: &mut State) {
    let question = state.coding.answer.and_then(|answer| state.session.queue().question_of(answer));
    if let Some(question) = question {
        let theme = state.coding.focus;
        let memo = state.session.theme_memo(question, theme).unwrap_or_default();
        ask(state, Purpose::ThemeMemo { question, theme }, memo);
    }
}

fn doubt(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    let doubtful = !state.session.is_doubtful(answer);
    let result = state.session.set_doubt(answer, doubtful);
    report(
        state,
        result,
        |lang| {
            if doubtful { words::doubted(lang) } else { words::undoubted(lang) }
        },
    );
    state.changed();
}

/// What is ticked on the answer shown.
pub(in crate::tui) fn ticked(state: &State) -> ThemeSet {
    state.coding.answer.map_or(ThemeSet::EMPTY, |answer| state.session.ticked(answer))
}

fn confirm(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    let question = state.session.queue().question_of(answer);
    let none = ticked(state).is_empty();
    // *No theme* is a decision: it is not stored because somebody only wanted to go on.
    if none && is_silent(state, answer) && state.coding.no_theme != Some(answer) {
        state.coding.no_theme = Some(answer);
        let key = state.shell.key_of(CommandId::Coding(Coding::Confirm));
        return state.say(Tone::Plain, words::none_ticked(state.shell.lang, key));
    }
    let reach = if state.coding.apart { Reach::ThisOne } else { Reach::AllAlike };
    match state.session.confirm_within(&state.coding.filter, answer, reach) {
        Err(error) => state.say(Tone::Problem, error.explain(state.shell.lang)),
        Ok((next, stored)) => {
            state.changed();
            // A filter without open answers is walked through in order.
            let next = next.or_else(|| {
                let filter = Some(&state.coding.filter).filter(|filter| !filter.is_empty())?;
                state.session.step_within(filter, answer, 1)
            });
            let note = after(state, question, next, stored, none);
            if let Some(next) = next {
                show(state, next);
            }
            state.say(Tone::Good, note);
        }
    }
}

/// Whether nothing was said about an answer: not by the coder and not by the suggestions.
pub(super) fn is_silent(state: &State, answer: AnswerId) -> bool {
    let session = &state.session;
    session.coding(answer).is_none() && !session.has_draft(answer) && !session.proposes_none(answer)
}

/// What one does with the answer on the screen, in a line for those who are new.
pub(in crate::tui) fn tip(state: &State) -> String {
    let lang = state.shell.lang;
    let key = |id| state.shell.key_of(CommandId::Coding(id));
    let Some(answer) = state.coding.answer else { return String::new() };
    if state.coding.marking().is_some() {
        Scope::Marking.tip(&state.shell.keys, lang)
    } else if state.session.has_draft(answer) {
        words::tip_changed(lang, key(Coding::Confirm))
    } else if state.session.coding(answer).is_some() {
        words::tip_stored(lang, key(Coding::NextOpen), key(Coding::Toggle))
    } else if state.session.proposes_none(answer) {
        words::tip_none(lang, key(Coding::Confirm), key(Coding::Toggle))
    } else if ticked(state).is_empty() && !state.session.suggestions(answer).is_empty() {
        let [toggle, none, confirm] = [Coding::Toggle, Coding::NoTheme, Coding::Confirm].map(key);
        words::tip_unsure(lang, toggle, none, confirm)
    } else if ticked(state).is_empty() {
        let [toggle, none, confirm, mark, new] =
            [Coding::Toggle, Coding::NoTheme, Coding::Confirm, Coding::MarkWords, Coding::NewTheme]
                .map(key);
        if state.session.package().is_some() {
            words::tip_open(lang, toggle, none, confirm)
        } else {
            words::tip_open_new(lang, toggle, none, confirm, mark, new)
        }
    } else {
        Scope::Coding.tip(&state.shell.keys, lang)
    }
}

/// What to say after a decision on `stored` answers to a question.
fn after(
    state: &State,
    question: Option<usize>,
    next: Option<AnswerId>,
    stored: usize,
    none: bool,
) -> String {
    let (session, lang) = (&state.session, state.shell.lang);
    let key = |id| state.shell.key_of(CommandId::Project(id));
    let note = match stored {
        0 => text::stored_same(lang),
        1 if none => text::stored_none(lang, key(Project::Undo)),
        1 => text::stored_one(lang),
        many if none => text::stored_none_many(lang, many, key(Project::Undo)),
        many => text::stored_many(lang, many),
    };
    if next.is_none() && !state.coding.filter.is_empty() {
        let away = state.shell.key_of(CommandId::Coding(Coding::ClearFilter));
        return format!("{note} {}", words::filter_done(lang, away));
    }
    if next.is_none() {
        let done = text::all_done(lang, key(Project::ShowMatrix), key(Project::Export));
        return format!("{note} {done}");
    }
    let there = next.and_then(|next| session.queue().question_of(next));
    let ended = question.filter(|question| there != Some(*question));
    // With a filter the question may well have open answers left.
    let ended = ended.filter(|question| session.progress(*question).open() == 0);
    match ended.and_then(|question| session.codebook().questions.get(question)) {
        Some(done) => format!("{note} {}", text::question_finished(lang, &done.heading)),
        None => note,
    }
}

/// Ticks or unticks a theme of the answer shown.
pub(in crate::tui) fn toggle(state: &mut State, theme: usize) {
    if theme >= theme_count(state) {
        let note = text::no_such_theme(state.shell.lang, theme + 1);
        return state.say(Tone::Plain, note);
    }
    state.coding.focus = theme;
    let mut themes = ticked(state);
    themes.toggle(theme);
    if !tick(state, themes) {
        return;
    }
    // A suggested theme is ticked already, so its number takes it away: that must not go unseen.
    let label = theme_label(state, theme);
    let lang = state.shell.lang;
    let note = if themes.contains(theme) {
        text::ticked(lang, label)
    } else {
        text::unticked(lang, label)
    };
    state.say(Tone::Plain, note);
}

/// Keeps ticks; whether that succeeded.
fn tick(state: &mut State, themes: ThemeSet) -> bool {
    let Some(answer) = state.coding.answer else { return false };
    let kept = state.session.tick(answer, themes);
    state.round.changed();
    if let Err(error) = &kept {
        state.say(Tone::Problem, error.explain(state.shell.lang));
    }
    kept.is_ok()
}

/// The themes of which the answer becomes the example, or stops to be it.
pub(in crate::tui) fn to_quote(state: &State) -> ThemeSet {
    let quoted = |answer| state.session.quoted_for(answer);
    match ticked(state) {
        // A theme that was unticked since can be let go.
        none if none.is_empty() => state.coding.answer.map_or(none, quoted),
        themes => themes,
    }
}

fn quote(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    let themes = to_quote(state);
    match state.session.toggle_quote(answer, themes) {
        Ok(true) => state.say(Tone::Good, text::quoted(state.shell.lang)),
        Ok(false) => state.say(Tone::Good, text::unquoted(state.shell.lang)),
        Err(error) => state.say(Tone::Problem, error.explain(state.shell.lang)),
    }
    state.changed();
}

fn theme_label(state: &State, theme: usize) -> String {
    let shown = state.coding.answer.and_then(|answer| state.session.answer(answer));
    let theme = shown.and_then(|(_, _, question)| question.themes.get(theme));
    theme.map(|theme| theme.label.clone()).unwrap_or_default()
}

fn theme_count(state: &State) -> usize {
    let shown = state.coding.answer.and_then(|answer| state.session.answer(answer));
    shown.map_or(0, |(_, _, question)| question.themes.len())
}
