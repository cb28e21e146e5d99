//! What the keys do that work on every screen of an open project.

use super::mode::{Choosing, Mode, Purpose, Question};
use super::{Leave, Screen, State, export};
use crate::codebook::Codebook;
use crate::command::CommandId;
use crate::command::id::Project;
use crate::message::{Explain, Lang, codebook_form as form, tui as text};
use crate::store::{Step, StepKind, StoreError};
use crate::told::edit_named;
use crate::tui::screen::log::{self, About};
use crate::tui::screen::{agreement, codebook, coding, matrix, overview, round, settle};
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::widget::chooser::{Chooser, Item};
use tui_input::Input;

/// Does a command.
pub(in crate::tui) fn run(state: &mut State, command: Project) -> Vec<Effect<State>> {
    match command {
        Project::Undo => match state.session.undo_target() {
            // A whole file is not taken back by a slip of the finger.
            Some(step) if step.imported => {
                state.modes.push(Mode::Ask(Question::UndoImport { codes: step.changes }));
            }
            _ => undo(state),
        },
        Project::Redo => {
            let old = state.session.codebook().clone();
            let result = state.session.redo();
            moved(state, result, &old, &REDONE);
        }
        Project::ToQuestion => choose_question(state),
        Project::StudyMemo => {
            let memo = state.session.study_memo().unwrap_or_default().to_owned();
            state.modes.push(Mode::Prompt { purpose: Purpose::StudyMemo, input: Input::new(memo) });
        }
        Project::ShowRound => round::update::show(state),
        Project::ShowCoding => state.screen = Screen::Coding,
        Project::ShowCodebook => codebook::update::show(state),
        Project::ShowLog => log::update::show(state),
        Project::ShowAgreement => agreement::update::show(state),
        Project::ShowMatrix => matrix::update::show(state),
        Project::ShowOverview => overview::update::show(state),
        Project::Rename => {
            state.modes.push(Mode::Prompt { purpose: Purpose::Name, input: Input::default() });
        }
        // An export that is being written is not cut off by a letter.
        Project::Export | Project::AnotherCoder | Project::Projects
            if state.shell.busy.is_some() =>
        {
            state.shell.tell(text::still_busy(state.shell.lang));
        }
        Project::Export => export::open(state),
        Project::AnotherCoder => return vec![Effect::End(Leave::AnotherCoder)],
        Project::Projects => return vec![Effect::End(Leave::Home)],
    }
    vec![]
}

/// Lets the user choose among the questions that have answers.
fn choose_question(state: &mut State) {
    let (session, lang) = (&state.session, state.shell.lang);
    let questions = session.codebook().questions.iter().enumerate();
    let (asked, items): (Vec<usize>, Vec<Item>) = questions
        .filter(|(question, _)| !session.queue().answers(*question).is_empty())
        .map(|(question, data)| {
            let progress = session.progress(question);
            let detail = text::coded_of(lang, progress.coded, progress.total);
            (question, Item { label: data.heading.clone(), detail, refused: None })
        })
        .unzip();
    let here = shown_question(state);
    let start = asked.iter().position(|question| Some(*question) == here).unwrap_or(0);
    let chooser = Chooser::new(text::questions_title(lang), items, start);
    state.modes.push(Mode::Choose { chooser, of: Choosing::Question(asked) });
}

/// The question that the screen is at.
pub(in crate::tui) fn shown_question(state: &State) -> Option<usize> {
    match state.screen {
        Screen::Coding => {
            state.coding.answer.and_then(|answer| state.session.queue().question_of(answer))
        }
        Screen::Round => Some(state.round.question),
        Screen::Codebook => Some(state.codebook.question),
        Screen::Agreement => Some(state.agreement.question),
        Screen::Matrix => Some(state.matrix.question),
        Screen::Log => state.log.question(&state.session),
        Screen::Overview => Some(state.overview.question),
    }
}

/// Goes to a question on the screen that is shown.
pub(in crate::tui) fn to_question(state: &mut State, question: usize) {
    match state.screen {
        Screen::Coding => coding::go::to_question(state, question),
        Screen::Round => round::update::to_theme(state, question, 0),
        Screen::Codebook => codebook::update::to_theme(state, question, 0),
        Screen::Log => log::update::about(state, Some(About::Question(question))),
        Screen::Agreement => agreement::update::to_question(state, question),
        Screen::Matrix => state.matrix.turn_to(question),
        Screen::Overview => overview::update::to_question(state, question),
    }
}

/// Takes back the coder's last step.
pub(in crate::tui) fn undo(state: &mut State) {
    let old = state.session.codebook().clone();
    let result = state.session.undo();
    moved(state, result, &old, &UNDONE);
}

/// What is said of a step that was taken back or done again; the last argument is the key to redo.
struct Said {
    one: fn(Lang, String, String, String, String) -> String,
    many: fn(Lang, usize, String) -> String,
    note: fn(Lang, String) -> String,
    change: fn(Lang, String, String) -> String,
}

const UNDONE: Said = Said {
    one: text::undone,
    many: text::undone_many,
    note: text::undone_note,
    change: text::undone_change,
};
const REDONE: Said = Said {
    one: |lang, what, respondent, heading, _| text::redone(lang, what, respondent, heading),
    many: |lang, count, _| text::redone_many(lang, count),
    note: |lang, _| text::redone_note(lang),
    change: |lang, what, _| text::redone_change(lang, what),
};

fn moved(state: &mut State, result: Result<Option<Step>, StoreError>, old: &Codebook, said: &Said) {
    match result {
        Ok(Some(step)) => {
            let here = (state.codebook.question, state.codebook.theme);
            codebook::edit::grew(state, old);
            codebook::update::follow_step(state, old, here);
            if let Some(answer) = step.answer.filter(|_| step.kind == StepKind::Settlement) {
                settle::update::follow(state, answer);
            } else if let Some(answer) = step.answer {
                coding::go::show(state, answer);
                state.round.begin_with(answer);
            }
            let lang = state.shell.lang;
            let redo = state.shell.key_of(CommandId::Project(Project::Redo));
            let what = match step.kind {
                StepKind::Codes => text::step_codes(lang),
                StepKind::Memo => text::step_memo(lang),
                StepKind::Quote => text::step_quote(lang),
                StepKind::Doubt => text::step_doubt(lang),
                StepKind::Codebook => text::step_codebook(lang),
                StepKind::Settlement => text::step_settlement(lang),
            };
            let note = match step.answer.and_then(|answer| state.session.answer(answer)) {
                Some((answer, _, question)) if step.changes == 1 => {
                    let respondent = state.session.study().respondent(answer.respondent);
                    let key = respondent.map(|r| r.key.clone()).unwrap_or_default();
                    (said.one)(lang, what, key, question.heading.clone(), redo)
                }
                Some(_) => (said.many)(lang, step.changes, redo),
                None if step.kind == StepKind::Codebook => {
                    let edit = state.session.edit_in(step.batch);
                    let named = edit.map(|edit| edit_named(&state.session, edit, lang));
                    let note = (said.change)(lang, named.unwrap_or(what), redo);
                    match state.session.passed_over_count() {
                        0 => note,
                        count => format!("{note} {}", form::passed_over(lang, count)),
                    }
                }
                None => (said.note)(lang, redo),
            };
            state.say(Tone::Good, note);
        }
        Ok(None) => {}
        Err(error) => state.say(Tone::Problem, error.explain(state.shell.lang)),
    }
}

/// Says that something was done, or why not.
pub(in crate::tui) fn report(
    state: &mut State,
    result: Result<(), StoreError>,
    done: impl Fn(Lang) -> String,
) {
    match result {
        Ok(()) => state.say(Tone::Good, done(state.shell.lang)),
        Err(error) => state.say(Tone::Problem, error.explain(state.shell.lang)),
    }
}

/// A place further round a circle of so many.
pub(in crate::tui) fn wrap(from: usize, by: isize, count: usize) -> usize {
    from.checked_add_signed(by)
        .map_or(count.saturating_sub(1), |to| if to >= count { 0 } else { to })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::shell::Busy;
    use crate::tui::work::testing;
    use std::time::Instant;

    #[test]
    fn what_is_being_written_is_not_called_off_by_a_second_wish() {
        let (_folder, mut state) = testing::state();
        state.shell.busy = Some(Busy { doing: String::new(), since: Instant::now() });
        let busy = text::still_busy(state.shell.lang);
        for command in [Project::Export, Project::AnotherCoder, Project::Projects] {
            state.shell.note = None;
            assert!(run(&mut state, command).is_empty());
            assert!(state.modes.is_empty(), "{command:?}");
            assert_eq!(state.shell.note.as_ref().map(|note| &note.text), Some(&busy));
        }
        state.shell.busy = None;
        run(&mut state, Project::Export);
        assert_eq!(state.modes.len(), 1);
    }
}
