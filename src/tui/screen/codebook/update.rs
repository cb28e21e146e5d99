//! What the keys of the codebook screen do.

use super::find::Find;
use super::tally::Tally;
use super::{CodebookView, Listed, advice, edit, trial};
use crate::codebook::Codebook as Themes;
use crate::command::CommandId;
use crate::command::id::{Codebook, Project};
use crate::decide::Session;
use crate::message::codebook_screen as text;
use crate::study::AnswerId;
use crate::tui::scene::Target;
use crate::tui::screen::coding;
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::work::mode::{Mode, Purpose};
use crate::tui::work::project::wrap;
use crate::tui::work::{Screen, State};
use tui_input::Input;

/// Does a command of this screen.
pub(in crate::tui) fn run(state: &mut State, command: Codebook) -> Vec<Effect<State>> {
    let page = isize::try_from(state.shell.drawn.screen.page.max(1)).unwrap_or(1);
    match command {
        Codebook::Up => step(state, -1),
        Codebook::Down => step(state, 1),
        Codebook::PageUp => turn(state, -page),
        Codebook::PageDown => turn(state, page),
        Codebook::NextQuestion => step_question(state, 1),
        Codebook::PreviousQuestion => step_question(state, -1),
        Codebook::Open => open(state),
        Codebook::Back => state.codebook.listed = None,
        Codebook::ThemeMemo => theme_memo(state),
        Codebook::Search => state.modes.push(Mode::Find(Find::default())),
        Codebook::Try => trial::update::begin(state),
        Codebook::Advise => advice::update::open(state),
        Codebook::Edit => edit::menu(state),
        Codebook::NewTheme => edit::new_theme(state),
        Codebook::MoveUp => edit::shift(state, -1),
        Codebook::MoveDown => edit::shift(state, 1),
    }
    vec![]
}

/// Takes a click on a theme or, in the list, on an answer; a second one opens it.
pub(in crate::tui) fn click(state: &mut State, target: Target) -> Vec<Effect<State>> {
    if state.codebook.trial.is_some() {
        trial::update::click(state, target);
        return vec![];
    }
    if state.codebook.advice.is_some() {
        advice::update::click(state, target);
        return vec![];
    }
    match (target, &mut state.codebook.listed) {
        (Target::Row(row), Some(listed)) if row < listed.rows.len() => {
            if listed.at == row {
                open(state);
            } else {
                listed.at = row;
            }
        }
        (Target::Row(row), None) => {
            let place = themes(&state.session).nth(row);
            if let Some((question, theme)) = place {
                if (question, theme) == (state.codebook.question, state.codebook.theme) {
                    open(state);
                } else {
                    to_theme(state, question, theme);
                }
            }
        }
        _ => {}
    }
    vec![]
}

/// Shows the screen: at the theme that the coding screen is at, unless the answers of a theme or
/// proposals are shown, or an indicator is tried; then one comes back to those.
pub(in crate::tui) fn show(state: &mut State) {
    let view = &state.codebook;
    let busy = view.listed.is_some() || view.trial.is_some() || view.advice.is_some();
    if state.screen == Screen::Coding && !busy {
        let here = state.coding.answer.and_then(|answer| state.session.queue().question_of(answer));
        let same = here == Some(state.codebook.question);
        if let Some(question) = here.filter(|_| !same || state.codebook.theme != state.coding.focus)
        {
            to_theme(state, question, state.coding.focus);
        }
    }
    state.screen = Screen::Codebook;
}

/// Counts, and brings the list of answers up to date, when something changed.
pub(in crate::tui) fn count(state: &mut State) {
    trial::update::refresh(state);
    advice::update::refresh(state);
    if state.codebook.tally.is_some() {
        return;
    }
    state.codebook.tally = Some(Tally::of(&state.session));
    let theme = state.codebook.theme;
    if let Some(listed) = &mut state.codebook.listed {
        listed.refresh(&state.session, theme);
    }
}

/// Lets the coder write a note with the theme at the pointer.
fn theme_memo(state: &mut State) {
    let (question, theme) = (state.codebook.question, state.codebook.theme);
    let memo = state.session.theme_memo(question, theme).unwrap_or_default();
    let purpose = Purpose::ThemeMemo { question, theme };
    state.modes.push(Mode::Prompt { purpose, input: Input::new(memo) });
}

/// Goes to a theme.
pub(in crate::tui) fn to_theme(state: &mut State, question: usize, theme: usize) {
    let themes = state.session.codebook().questions.get(question).map_or(0, |q| q.themes.len());
    let theme = theme.min(themes.saturating_sub(1));
    let tally = state.codebook.tally.take();
    state.codebook = CodebookView { question, theme, tally, ..CodebookView::default() };
}

/// Where the pointer goes when a step on the codebook is taken back or done again: to the theme that it
/// brings back, or, where the theme at the pointer went, to the one before that. Otherwise it stays with
/// its theme.
pub(in crate::tui) fn follow_step(state: &mut State, old: &Themes, here: (usize, usize)) {
    let view = &state.codebook;
    if state.screen != Screen::Codebook || view.trial.is_some() || view.advice.is_some() {
        return;
    }
    let new = state.session.codebook();
    let known = |(question, theme): (usize, usize)| {
        let id = &new.questions.get(question)?.themes.get(theme)?.id;
        let before = old.questions.get(question)?;
        before.themes.iter().any(|one| one.id == *id).then_some(())
    };
    let back = themes(&state.session).find(|place| known(*place).is_none());
    let (question, theme) = here;
    let before = || {
        let themes = old.questions.get(question)?.themes.get(..=theme)?;
        let asked = new.questions.get(question)?;
        Some((question, themes.iter().rev().find_map(|theme| asked.resolve(&theme.id))?))
    };
    if let Some((question, theme)) = back.or_else(before)
        && (question, theme) != (state.codebook.question, state.codebook.theme)
    {
        to_theme(state, question, theme);
    }
}

/// All themes in the order of the codebook, by the positions of their question and themselves.
pub(super) fn themes(session: &Session) -> impl Iterator<Item = (usize, usize)> {
    let questions = session.codebook().questions.iter().enumerate();
    questions
        .flat_map(|(question, data)| (0..data.themes.len()).map(move |theme| (question, theme)))
}

/// Moves the pointer in the list that is shown.
fn step(state: &mut State, by: isize) {
    if let Some(listed) = &mut state.codebook.listed {
        listed.at = moved(listed.at, by, listed.rows.len());
        return;
    }
    let here = (state.codebook.question, state.codebook.theme);
    let themes: Vec<(usize, usize)> = themes(&state.session).collect();
    let at = themes.iter().position(|theme| *theme == here).unwrap_or(0);
    if let Some((question, theme)) = themes.get(moved(at, by, themes.len())).copied()
        && (question, theme) != here
    {
        to_theme(state, question, theme);
    }
}

/// Turns a page of the text, or of the answers.
fn turn(state: &mut State, by: isize) {
    if state.codebook.listed.is_some() {
        return step(state, by);
    }
    let most = state.shell.drawn.screen.most_scroll;
    state.codebook.scroll = state.codebook.scroll.saturating_add_signed(by).min(most);
}

/// A place in a list of so many, at most its ends.
pub(super) fn moved(from: usize, by: isize, count: usize) -> usize {
    from.saturating_add_signed(by).min(count.saturating_sub(1))
}

fn step_question(state: &mut State, by: isize) {
    let count = state.session.codebook().questions.len();
    let question = wrap(state.codebook.question, by, count);
    to_theme(state, question, 0);
}

/// Shows the answers of the theme, or goes to the answer at the pointer.
fn open(state: &mut State) {
    let (question, theme) = (state.codebook.question, state.codebook.theme);
    let Some(listed) = &state.codebook.listed else {
        let listed = Listed::of(&state.session, question, theme);
        state.codebook.listed = Some(listed);
        return;
    };
    let Some(answer) = listed.rows.get(listed.at).map(|row| row.answer) else { return };
    to_coding(state, answer);
}

/// Goes to an answer on the coding screen, the pointer at the theme, and tells how to come back.
pub(super) fn to_coding(state: &mut State, answer: AnswerId) {
    coding::go::go_to(state, answer);
    state.coding.focus = state.codebook.theme;
    state.screen = Screen::Coding;
    let key = state.shell.key_of(CommandId::Project(Project::ShowCodebook));
    state.say(Tone::Plain, text::come_back(state.shell.lang, key));
}
