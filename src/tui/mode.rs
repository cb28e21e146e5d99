//! What can lie over a screen: prompts, the search, the help, a question. They take all keys while they
//! are on top.

use super::state::{Effect, State, Tone};
use super::update;
use crate::command::Key;
use crate::decide::Session;
use crate::message::{Explain, tui as text};
use crate::study::AnswerId;
use crate::text::fold;
use std::path::PathBuf;
use tui_input::{Input, InputRequest};

/// Something over the screen.
#[derive(Debug, Clone)]
pub(super) enum Mode {
    /// A line to type.
    Prompt { purpose: Purpose, input: Input },
    /// Typing to find a theme or an answer.
    Search(Search),
    /// The keys of the screen, scrolled past so many lines.
    Help { scroll: usize },
    /// Something to say yes or no to.
    Ask(Question),
}

/// What is asked before it is done.
#[derive(Debug, Clone)]
pub(super) enum Question {
    /// May the file be replaced?
    Overwrite { path: PathBuf },
    /// Must all codes from a file be taken back?
    UndoImport { codes: usize },
}

/// What a typed line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Memo(AnswerId),
    Export,
    Name,
}

/// The state of a search.
#[derive(Debug, Clone)]
pub(super) struct Search {
    /// What is searched: every answer with its text and its respondent, folded.
    texts: Vec<Searched>,
    pub(super) input: Input,
    pub(super) hits: Vec<Hit>,
    pub(super) chosen: usize,
    /// Hits beyond those listed.
    pub(super) more: usize,
}

#[derive(Debug, Clone)]
struct Searched {
    answer: AnswerId,
    question: Option<usize>,
    text: String,
    respondent: String,
}

impl Search {
    /// A search through all answers of a session, nothing typed yet.
    pub(super) fn over(session: &Session) -> Self {
        let searched = |answer| {
            let data = session.study().answer(answer)?;
            let respondent = session.study().respondent(data.respondent)?;
            Some(Searched {
                answer,
                question: session.queue().question_of(answer),
                text: fold(&data.text),
                respondent: fold(&respondent.key),
            })
        };
        let texts = session.queue().all().filter_map(searched).collect();
        Self { texts, input: Input::default(), hits: vec![], chosen: 0, more: 0 }
    }
}

/// Something found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hit {
    Theme(usize),
    Answer(AnswerId),
}

/// How many hits are listed.
const MOST_HITS: usize = 50;

/// Hands a key to the mode on top, which was taken off the stack; it goes back unless it is finished.
pub(super) fn key(state: &mut State, mode: Mode, key: Key) -> Vec<Effect> {
    match mode {
        Mode::Prompt { purpose, input } => prompt_key(state, purpose, input, key),
        Mode::Search(search) => {
            search_key(state, search, key);
            vec![]
        }
        Mode::Help { scroll } => {
            let scroll = match key {
                Key::Down | Key::Char('j') => scroll.saturating_add(1),
                Key::Up | Key::Char('k') => scroll.saturating_sub(1),
                Key::PageDown | Key::Char(' ') => scroll.saturating_add(10),
                Key::PageUp => scroll.saturating_sub(10),
                Key::Home => 0,
                Key::Esc | Key::Enter | Key::Char('?' | 'q') | Key::F(1) | Key::Ctrl('c') => {
                    return vec![];
                }
                _ => scroll,
            };
            state.modes.push(Mode::Help { scroll });
            vec![]
        }
        Mode::Ask(question) => match (key, question) {
            (Key::Enter, Question::Overwrite { path }) => update::export_effect(state, path),
            (Key::Enter, Question::UndoImport { .. }) => {
                update::undo(state);
                vec![]
            }
            (Key::Esc | Key::Ctrl('c'), _) => vec![],
            (_, question) => {
                state.modes.push(Mode::Ask(question));
                vec![]
            }
        },
    }
}

/// Puts pasted text into a line that is being typed; a screen without one ignores it, so that pasted
/// letters are never taken for commands.
pub(super) fn paste(state: &mut State, pasted: &str) {
    let type_into = |input: &mut Input| {
        for c in pasted.chars() {
            input.handle(InputRequest::InsertChar(if c.is_control() { ' ' } else { c }));
        }
    };
    match state.modes.pop() {
        Some(Mode::Prompt { purpose, mut input }) => {
            type_into(&mut input);
            state.modes.push(Mode::Prompt { purpose, input });
        }
        Some(Mode::Search(mut search)) => {
            type_into(&mut search.input);
            find(state, &mut search);
            state.modes.push(Mode::Search(search));
        }
        other => state.modes.extend(other),
    }
}

fn prompt_key(state: &mut State, purpose: Purpose, mut input: Input, key: Key) -> Vec<Effect> {
    match key {
        Key::Esc | Key::Ctrl('c') => vec![],
        Key::Enter => {
            let typed = input.value().trim().to_owned();
            match purpose {
                Purpose::Memo(answer) => {
                    let result = state.session.set_memo(answer, &typed);
                    update::report(state, result, text::memo_stored);
                    vec![]
                }
                Purpose::Name => {
                    rename(state, &typed);
                    vec![]
                }
                Purpose::Export if typed.is_empty() => vec![],
                Purpose::Export => {
                    let mut path = PathBuf::from(typed);
                    if path.extension().is_none() {
                        path.set_extension("docx");
                    }
                    if path.is_file() {
                        state.modes.push(Mode::Ask(Question::Overwrite { path }));
                        vec![]
                    } else {
                        update::export_effect(state, path)
                    }
                }
            }
        }
        _ => {
            if let Some(request) = request(key) {
                input.handle(request);
            }
            state.modes.push(Mode::Prompt { purpose, input });
            vec![]
        }
    }
}

fn rename(state: &mut State, name: &str) {
    if name.is_empty() || name == state.session.coder().name {
        return;
    }
    let own = state.session.coder().id;
    let taken = match state.session.project().coders() {
        Ok(coders) => coders.iter().any(|c| c.id != own && c.is_called(name)),
        Err(error) => return state.say(Tone::Problem, error.explain(state.lang)),
    };
    if taken {
        return state.say(Tone::Problem, text::name_taken(state.lang, name));
    }
    let result = state.session.rename(name);
    update::report(state, result, |lang| text::renamed(lang, name));
    state.matrix.whose = state.session.coder().clone();
    update::coders_changed(state);
}

fn search_key(state: &mut State, mut search: Search, key: Key) {
    match key {
        Key::Esc | Key::Ctrl('c') => return,
        Key::Enter => {
            match search.hits.get(search.chosen) {
                Some(Hit::Theme(theme)) => update::toggle(state, *theme),
                Some(Hit::Answer(answer)) => update::go_to(state, *answer),
                None => {}
            }
            return;
        }
        Key::Down => search.chosen = (search.chosen + 1).min(search.hits.len().saturating_sub(1)),
        Key::Up => search.chosen = search.chosen.saturating_sub(1),
        _ => {
            if let Some(request) = request(key) {
                search.input.handle(request);
                find(state, &mut search);
            }
        }
    }
    state.modes.push(Mode::Search(search));
}

/// Fills in what is found: themes of the question, then answers, those of the question first.
fn find(state: &State, search: &mut Search) {
    search.hits.clear();
    search.chosen = 0;
    search.more = 0;
    let wanted = fold(search.input.value().trim());
    let Some(here) = state.coding.answer.filter(|_| !wanted.is_empty()) else { return };
    let session = &state.session;
    let Some((_, question, data)) = session.answer(here) else { return };
    let themes = data.themes.iter().enumerate();
    search.hits.extend(
        themes.filter(|(_, t)| fold(&t.label).contains(&wanted)).map(|(n, _)| Hit::Theme(n)),
    );
    // Answers to the question on the screen come first.
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        search.texts.iter().partition(|searched| searched.question == Some(question));
    for searched in here.into_iter().chain(elsewhere) {
        if searched.text.contains(&wanted) || searched.respondent == wanted {
            if search.hits.len() < MOST_HITS {
                search.hits.push(Hit::Answer(searched.answer));
            } else {
                search.more += 1;
            }
        }
    }
}

/// What a key does to a line being typed.
fn request(key: Key) -> Option<InputRequest> {
    Some(match key {
        Key::Char(c) => InputRequest::InsertChar(c),
        Key::Backspace => InputRequest::DeletePrevChar,
        Key::Delete => InputRequest::DeleteNextChar,
        Key::Left => InputRequest::GoToPrevChar,
        Key::Right => InputRequest::GoToNextChar,
        Key::Home | Key::Ctrl('a') => InputRequest::GoToStart,
        Key::End | Key::Ctrl('e') => InputRequest::GoToEnd,
        Key::Ctrl('w') => InputRequest::DeletePrevWord,
        Key::Ctrl('u') => InputRequest::DeleteLine,
        _ => return None,
    })
}
