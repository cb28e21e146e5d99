//! What each command does to the state.

use super::event::Event;
use super::mode::{self, Mode, Purpose, Question, Search};
use super::state::{Effect, Screen, State, Tone};
use crate::command::{CommandId, Key, command_for};
use crate::export::{ExportError, Format};
use crate::matrix::Matrix;
use crate::message::{Explain, Lang, tui as text};
use crate::store::{Step, StoreError};
use crate::study::{AnswerId, ThemeSet};
use std::path::{Path, PathBuf};
use tui_input::Input;

/// Takes in an event. Decisions are on disk when this returns.
pub(super) fn handle(state: &mut State, event: Event) -> Vec<Effect> {
    let effects = match event {
        Event::Key(key) => {
            state.note = None;
            match state.modes.pop() {
                Some(mode) => mode::key(state, mode, key),
                None => screen_key(state, key),
            }
        }
        Event::Paste(pasted) => {
            mode::paste(state, &pasted);
            vec![]
        }
        Event::Redraw => vec![],
        Event::Terminate => vec![Effect::Quit],
    };
    if state.screen == Screen::Matrix && state.matrix.counted.is_none() {
        state.matrix.counted =
            Some(Matrix::of(&state.session, &state.matrix.whose, None, state.lang));
    }
    effects
}

fn screen_key(state: &mut State, key: Key) -> Vec<Effect> {
    let Some(command) = command_for(key, state.scope()) else {
        let lang = state.lang;
        if key != Key::Esc {
            state.say(Tone::Plain, text::unknown_key(lang, key.text(lang)));
        }
        return vec![];
    };
    if let Err(reason) = (command.available)(&state.facts()) {
        state.say(Tone::Plain, reason.text(state.lang));
        return vec![];
    }
    run(state, command.id, key)
}

fn run(state: &mut State, command: CommandId, key: Key) -> Vec<Effect> {
    match command {
        CommandId::Confirm => confirm(state),
        CommandId::Toggle => {
            if let Key::Char(digit) = key
                && let Some(number) = digit.to_digit(10)
            {
                toggle(state, (number as usize).saturating_sub(1));
            }
        }
        CommandId::NoTheme => tick(state, ThemeSet::EMPTY),
        CommandId::FocusUp => state.coding.focus = state.coding.focus.saturating_sub(1),
        CommandId::FocusDown => {
            state.coding.focus = (state.coding.focus + 1).min(theme_count(state).saturating_sub(1));
        }
        CommandId::ToggleFocused => toggle(state, state.coding.focus),
        // The view knows how far a text reaches and shows its end at most.
        CommandId::ScrollUp => state.coding.scroll = state.coding.scroll.saturating_sub(3),
        CommandId::ScrollDown => state.coding.scroll = state.coding.scroll.saturating_add(3),
        CommandId::NextAnswer => step(state, 1),
        CommandId::PreviousAnswer => step(state, -1),
        CommandId::NextOpen => next_open(state),
        CommandId::NextQuestion => step_question(state, 1),
        CommandId::PreviousQuestion => step_question(state, -1),
        CommandId::Search => {
            let search = Search::over(&state.session);
            state.modes.push(Mode::Search(search));
        }
        CommandId::Memo => {
            if let Some(answer) = state.coding.answer {
                let memo = state.session.memo(answer).unwrap_or_default().to_owned();
                state
                    .modes
                    .push(Mode::Prompt { purpose: Purpose::Memo(answer), input: Input::new(memo) });
            }
        }
        CommandId::Quote => quote(state),
        CommandId::Undo => match state.session.undo_target() {
            // A whole file is not taken back by a slip of the finger.
            Some(step) if step.imported => {
                state.modes.push(Mode::Ask(Question::UndoImport { codes: step.changes }));
            }
            _ => undo(state),
        },
        CommandId::Redo => {
            let result = state.session.redo();
            moved(state, result, text::redone, text::redone_many);
        }
        CommandId::ShowCoding => state.screen = Screen::Coding,
        CommandId::ShowMatrix => show_matrix(state),
        CommandId::RowUp => state.matrix.row = state.matrix.row.saturating_sub(1),
        CommandId::RowDown => {
            let rows = state
                .session
                .codebook()
                .questions
                .get(state.matrix.question)
                .map_or(0, |q| q.themes.len());
            state.matrix.row = (state.matrix.row + 1).min(rows.saturating_sub(1));
        }
        CommandId::MatrixNextQuestion => turn_table(state, 1),
        CommandId::MatrixPreviousQuestion => turn_table(state, -1),
        CommandId::Whose => whose_next(state),
        CommandId::Export => {
            // What is exported is what is seen: on the coding screen that is one's own work.
            if state.screen == Screen::Coding && state.matrix.whose != *state.session.coder() {
                state.matrix.whose = state.session.coder().clone();
                state.matrix.counted = None;
            }
            let folder = state.session.project().path().parent().unwrap_or(Path::new(""));
            ask_export(state, &folder.join("bijlage1.docx"));
        }
        CommandId::Rename => {
            state.modes.push(Mode::Prompt { purpose: Purpose::Name, input: Input::default() });
        }
        CommandId::Language => {
            state.lang = state.lang.other();
            state.matrix.counted = None;
            state.say(Tone::Plain, text::language_now(state.lang));
        }
        CommandId::Help => state.modes.push(Mode::Help { scroll: 0 }),
        CommandId::Quit => return vec![Effect::Quit],
    }
    vec![]
}

fn confirm(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    let question = state.session.queue().question_of(answer);
    let none = state.ticked().is_empty();
    match state.session.confirm(answer) {
        Err(error) => state.say(Tone::Problem, error.explain(state.lang)),
        Ok((next, stored)) => {
            state.matrix.counted = None;
            let lang = state.lang;
            let mut note = match stored {
                0 => text::stored_same(lang),
                1 if none => text::stored_none(lang),
                1 => text::stored_one(lang),
                many if none => text::stored_none_many(lang, many),
                many => text::stored_many(lang, many),
            };
            let ended = question
                .filter(|q| next.is_none_or(|n| state.session.queue().question_of(n) != Some(*q)));
            if next.is_none() {
                note = format!("{note} {}", text::all_done(lang));
            } else if let Some(done) = ended.and_then(|q| state.session.codebook().questions.get(q))
            {
                note = format!("{note} {}", text::question_finished(lang, &done.heading));
            }
            if let Some(next) = next {
                show(state, next);
            }
            state.say(Tone::Good, note);
        }
    }
}

/// Ticks or unticks a theme of the answer shown.
pub(super) fn toggle(state: &mut State, theme: usize) {
    if theme >= theme_count(state) {
        let note = text::no_such_theme(state.lang, theme + 1);
        return state.say(Tone::Plain, note);
    }
    state.coding.focus = theme;
    let mut themes = state.ticked();
    themes.toggle(theme);
    tick(state, themes);
    // A suggested theme is ticked already, so its number takes it away: that must not go unseen.
    let label = theme_label(state, theme);
    let lang = state.lang;
    let note = if themes.contains(theme) {
        text::ticked(lang, label)
    } else {
        text::unticked(lang, label)
    };
    state.say(Tone::Plain, note);
}

fn tick(state: &mut State, themes: ThemeSet) {
    let Some(answer) = state.coding.answer else { return };
    if let Err(error) = state.session.tick(answer, themes) {
        state.say(Tone::Problem, error.explain(state.lang));
    }
}

fn quote(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    let themes = state.ticked();
    match state.session.toggle_quote(answer, themes) {
        Ok(true) => state.say(Tone::Good, text::quoted(state.lang)),
        Ok(false) => state.say(Tone::Good, text::unquoted(state.lang)),
        Err(error) => state.say(Tone::Problem, error.explain(state.lang)),
    }
    state.matrix.counted = None;
}

/// Takes back the coder's last step.
pub(super) fn undo(state: &mut State) {
    let result = state.session.undo();
    moved(state, result, text::undone, text::undone_many);
}

fn moved(
    state: &mut State,
    result: Result<Option<Step>, StoreError>,
    one: fn(Lang, String, String) -> String,
    many: fn(Lang, usize) -> String,
) {
    match result {
        Ok(Some(step)) => {
            state.matrix.counted = None;
            if let Some(answer) = step.answer {
                show(state, answer);
            }
            let lang = state.lang;
            let note = match step.answer.and_then(|answer| state.session.answer(answer)) {
                Some((answer, _, question)) if step.changes == 1 => {
                    let respondent = state.session.study().respondent(answer.respondent);
                    let key = respondent.map(|r| r.key.clone()).unwrap_or_default();
                    one(lang, key, question.heading.clone())
                }
                _ => many(lang, step.changes),
            };
            state.say(Tone::Good, note);
        }
        Ok(None) => {}
        Err(error) => state.say(Tone::Problem, error.explain(state.lang)),
    }
}

/// Says that something was done, or why not.
pub(super) fn report(
    state: &mut State,
    result: Result<(), StoreError>,
    done: impl Fn(Lang) -> String,
) {
    match result {
        Ok(()) => state.say(Tone::Good, done(state.lang)),
        Err(error) => state.say(Tone::Problem, error.explain(state.lang)),
    }
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

/// Shows an answer on the coding screen.
fn show(state: &mut State, answer: AnswerId) {
    let same_question = state.coding.answer.and_then(|now| state.session.queue().question_of(now))
        == state.session.queue().question_of(answer);
    state.coding.answer = Some(answer);
    state.coding.scroll = 0;
    if !same_question {
        state.coding.focus = 0;
    }
}

/// Shows an answer and remembers that the coder is there.
pub(super) fn go_to(state: &mut State, answer: AnswerId) {
    show(state, answer);
    state.session.set_place(answer);
}

fn step(state: &mut State, by: isize) {
    let to = state.coding.answer.and_then(|answer| state.session.queue().step(answer, by));
    if let Some(to) = to {
        go_to(state, to);
    }
}

fn next_open(state: &mut State) {
    let Some(answer) = state.coding.answer else { return };
    let session = &state.session;
    // Texts that are the same as this one are skipped with it.
    let same = session.queue().same_text(answer);
    let next = session
        .queue()
        .next(answer, |other| session.coding(other).is_none() && !same.contains(&other));
    match next {
        Some(next) => go_to(state, next),
        None => state.say(Tone::Plain, text::no_more_open(state.lang)),
    }
}

fn step_question(state: &mut State, by: isize) {
    let Some(now) =
        state.coding.answer.and_then(|answer| state.session.queue().question_of(answer))
    else {
        return;
    };
    let session = &state.session;
    let questions = session.codebook().questions.len();
    let mut to = now;
    for _ in 0..questions {
        to = wrap(to, by, questions);
        let answers = session.queue().answers(to);
        let first =
            answers.iter().find(|answer| session.coding(**answer).is_none()).or(answers.first());
        if let Some(&first) = first {
            return go_to(state, first);
        }
    }
}

fn show_matrix(state: &mut State) {
    let here = state.coding.answer.and_then(|answer| state.session.queue().question_of(answer));
    if state.screen == Screen::Coding
        && let Some(here) = here
        && here != state.matrix.question
    {
        state.matrix.question = here;
        state.matrix.row = 0;
    }
    state.screen = Screen::Matrix;
}

/// Shows the table of the next question that the survey asked.
fn turn_table(state: &mut State, by: isize) {
    let count = state.session.codebook().questions.len();
    let mut to = state.matrix.question;
    for _ in 0..count {
        to = wrap(to, by, count);
        if !state.session.queue().answers(to).is_empty() {
            state.matrix.question = to;
            state.matrix.row = 0;
            return;
        }
    }
}

fn wrap(from: usize, by: isize, count: usize) -> usize {
    from.checked_add_signed(by)
        .map_or(count.saturating_sub(1), |to| if to >= count { 0 } else { to })
}

fn whose_next(state: &mut State) {
    let others = &state.matrix.others;
    let now = others.iter().position(|coder| coder.id == state.matrix.whose.id);
    if let Some(next) = others.get(now.map_or(0, |now| (now + 1) % others.len().max(1))) {
        state.matrix.whose = next.clone();
        state.matrix.counted = None;
    }
}

/// Takes in that a coder has another name.
pub(super) fn coders_changed(state: &mut State) {
    state.matrix.counted = None;
    if !state.matrix.others.is_empty()
        && let Ok(coders) = state.session.project().coders()
    {
        state.matrix.others = coders;
    }
}

/// The effect that writes the matrix, or a note when the file name will not do.
pub(super) fn export_effect(state: &mut State, path: PathBuf) -> Vec<Effect> {
    match Format::from_path(&path) {
        Ok(format) => vec![Effect::Export { path, format }],
        Err(error) => {
            state.say(Tone::Problem, error.explain(state.lang));
            ask_export(state, &path);
            vec![]
        }
    }
}

/// Asks where to export to, with a proposal.
fn ask_export(state: &mut State, proposal: &Path) {
    let input = Input::new(proposal.display().to_string());
    state.modes.push(Mode::Prompt { purpose: Purpose::Export, input });
}

/// Says how an export went.
pub(super) fn exported(state: &mut State, path: &Path, written: Result<(), ExportError>) {
    match written {
        Ok(()) => state.say(Tone::Good, text::exported(state.lang, path.display())),
        Err(error) => {
            state.say(Tone::Problem, error.explain(state.lang));
            ask_export(state, path);
        }
    }
}
