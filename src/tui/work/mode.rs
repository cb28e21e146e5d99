//! What can lie over a screen: prompts, the search, a question. They take all keys while they
//! are on top.

use super::State;
use super::between;
use super::between::hand_over::{self, HandOver};
use super::export::{self, Export};
use super::project::{self, report, undo};
use super::quote_edit::{self, QuoteEdit};
use crate::codebook::edit::Edit;
use crate::command::Key;
use crate::decide::{Criterion, Session};
use crate::message::tui as text;
use crate::store::{BatchId, Coder};
use crate::study::AnswerId;
use crate::text::fold;
use crate::tui::screen::codebook::edit::{self, Editor};
use crate::tui::screen::codebook::{find, info};
use crate::tui::screen::coding::go::go_to;
use crate::tui::screen::coding::update::toggle;
use crate::tui::screen::coding::{filter, marking, near, order};
use crate::tui::screen::log::{self, About, Kind};
use crate::tui::screen::{agreement, round, settle};
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::widget::chooser::{Choice, Chooser};
use crate::tui::widget::input as line_input;
use std::path::PathBuf;
use tui_input::Input;

/// Something over the screen.
#[derive(Debug, Clone)]
pub(in crate::tui) enum Mode {
    /// A line to type.
    Prompt { purpose: Purpose, input: Input },
    /// Typing to find a theme or an answer.
    Search(Search),
    /// Typing to find something in the codebook.
    Find(find::Find),
    /// What the theme at the pointer means, so many lines scrolled.
    Info { scroll: usize },
    /// Something to say yes or no to.
    Ask(Question),
    /// Answers that say nearly the same, to decide on together.
    Near(near::NearList),
    /// A list to choose from.
    Choose { chooser: Chooser, of: Choosing },
    /// The dialogue that writes the matrix to a file.
    Export(Box<Export>),
    /// The dialogue that writes a package for a second coder.
    HandOver(Box<HandOver>),
    /// The text of an example.
    EditQuote(QuoteEdit),
    /// A change to the codebook.
    Edit(Box<Editor>),
}

/// What is asked before it is done.
#[derive(Debug, Clone)]
pub(in crate::tui) enum Question {
    /// May the file be replaced?
    Overwrite { path: PathBuf },
    /// May the file be replaced by the report on agreement?
    ReplaceReport { path: PathBuf },
    /// Must all codes from a file be taken back?
    UndoImport { codes: usize },
    /// Must so many steps, about so many answers, after this one be taken back?
    BackTo { batch: BatchId, when: String, steps: usize, answers: usize },
    /// May the codes of so many answers be opened between the coder at work and this one?
    OpenAgreement { other: Coder, shared: usize },
    /// May all codes of these be opened to each other?
    OpenEverything { coders: Vec<Coder> },
    /// Must the codebook be changed? With what that does.
    Edit { edit: Box<Edit>, asked: String },
}

/// What a list to choose from is of.
#[derive(Debug, Clone)]
pub(in crate::tui) enum Choosing {
    /// Questions, by position in the codebook.
    Question(Vec<usize>),
    /// Orders of the answers.
    Order,
    /// Criteria for the answers that are shown.
    Filter(Vec<Criterion>),
    /// What the steps of the log are about.
    LogAbout(Vec<Option<About>>),
    /// Kinds of steps of the log.
    LogKind(Vec<Option<Kind>>),
    /// Themes, by the positions of the question and the theme.
    Theme(Vec<(usize, usize)>),
    /// Packages to bring back; past the last is another file.
    Package(Vec<PathBuf>),
    /// The themes of the question on the coding screen, for words that are marked.
    WordsFor,
    /// What to change about a theme, or into what.
    Edit(edit::Subject, edit::Pick),
}

/// What a typed line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) enum Purpose {
    Memo(AnswerId),
    /// Positions of the question and the theme.
    ThemeMemo {
        question: usize,
        theme: usize,
    },
    StudyMemo,
    Name,
    /// The path of a package to bring back.
    Package,
    /// The path of the report on agreement.
    Report,
    /// Why a difference is settled as it is.
    Reason(AnswerId),
}

/// The state of a search.
#[derive(Debug, Clone)]
pub(in crate::tui) struct Search {
    /// What is searched: every answer with its text and its respondent, folded.
    texts: Vec<Searched>,
    pub(in crate::tui) input: Input,
    pub(in crate::tui) hits: Vec<Hit>,
    pub(in crate::tui) chosen: usize,
    /// Hits beyond those listed.
    pub(in crate::tui) more: usize,
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
    pub(in crate::tui) fn over(session: &Session) -> Self {
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
pub(in crate::tui) enum Hit {
    Theme(usize),
    Answer(AnswerId),
}

/// How many hits are listed.
const MOST_HITS: usize = 50;

/// Hands a key to the mode on top, which was taken off the stack; it goes back unless it is finished.
pub(in crate::tui) fn key(state: &mut State, mode: Mode, key: Key) -> Vec<Effect<State>> {
    match mode {
        Mode::Prompt { purpose, input } => {
            prompt_key(state, purpose, input, key);
            vec![]
        }
        Mode::Search(search) => {
            search_key(state, search, key);
            vec![]
        }
        Mode::Find(search) => {
            find::key(state, search, key);
            vec![]
        }
        Mode::Info { scroll } => {
            info::key(state, scroll, key);
            vec![]
        }
        Mode::Near(list) => {
            near::key(state, list, key);
            vec![]
        }
        Mode::Choose { mut chooser, of } => {
            let choice = chooser.key(key, state.shell.drawn.over.page);
            chosen(state, chooser, of, choice)
        }
        Mode::Export(dialogue) => export::key(state, dialogue, key),
        Mode::HandOver(dialogue) => {
            hand_over::key(state, dialogue, key);
            vec![]
        }
        Mode::EditQuote(edit) => {
            quote_edit::key(state, edit, key);
            vec![]
        }
        Mode::Edit(editor) => {
            editor.key(state, key);
            vec![]
        }
        Mode::Ask(question) => match (key, question) {
            (Key::Enter, Question::Overwrite { path }) => export::replace(state, path),
            (Key::Enter, Question::ReplaceReport { path }) => {
                between::replace_report(state, &path);
                vec![]
            }
            (Key::Enter, Question::UndoImport { .. }) => {
                undo(state);
                vec![]
            }
            (Key::Enter, Question::Edit { edit, .. }) => {
                edit::perform(state, *edit);
                vec![]
            }
            (Key::Enter, Question::OpenAgreement { other, .. }) => {
                agreement::opening::open(state, &other);
                vec![]
            }
            (Key::Enter, Question::OpenEverything { coders }) => {
                agreement::opening::open_everything(state, &coders);
                vec![]
            }
            (Key::Enter, Question::BackTo { batch, .. }) => {
                log::update::back_to(state, batch);
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

/// Takes a click on a row of the list on top.
pub(in crate::tui) fn click(state: &mut State, row: usize) -> Vec<Effect<State>> {
    match state.modes.pop() {
        Some(Mode::Choose { mut chooser, of }) => {
            let choice = chooser.click(row);
            chosen(state, chooser, of, choice)
        }
        Some(Mode::Near(list)) => {
            near::click(state, list, row);
            vec![]
        }
        Some(Mode::Search(mut search)) => {
            search.chosen = row.min(search.hits.len().saturating_sub(1));
            search_key(state, search, Key::Enter);
            vec![]
        }
        Some(Mode::Export(dialogue)) => {
            export::click(state, dialogue, row);
            vec![]
        }
        Some(Mode::HandOver(dialogue)) => {
            hand_over::click(state, dialogue, row);
            vec![]
        }
        Some(Mode::Edit(mut editor)) => {
            editor.click(state, row);
            state.modes.push(Mode::Edit(editor));
            vec![]
        }
        Some(Mode::Find(search)) => {
            find::click(state, search, row);
            vec![]
        }
        other => {
            state.modes.extend(other);
            vec![]
        }
    }
}

fn chosen(state: &mut State, chooser: Chooser, of: Choosing, choice: Choice) -> Vec<Effect<State>> {
    match (choice, &of) {
        (Choice::Closed, _) => {}
        (Choice::Open, _) => state.modes.push(Mode::Choose { chooser, of }),
        (Choice::Taken(at), Choosing::Question(questions)) => {
            if let Some(question) = questions.get(at) {
                project::to_question(state, *question);
            }
        }
        (Choice::Taken(at), Choosing::Order) => order::choose(state, at),
        (Choice::Taken(at), Choosing::LogAbout(choices)) => {
            if let Some(about) = choices.get(at) {
                log::update::about(state, *about);
            }
        }
        (Choice::Taken(at), Choosing::LogKind(choices)) => {
            if let Some(kind) = choices.get(at) {
                log::update::of_kind(state, *kind);
            }
        }
        (Choice::Taken(at), Choosing::Filter(criteria)) => {
            if let Some(criterion) = criteria.get(at) {
                filter::toggle(state, criterion.clone());
            }
        }
        (Choice::Taken(at), Choosing::WordsFor) => marking::update::give(state, at),
        (Choice::Taken(at), Choosing::Package(found)) => between::chosen(state, found, at),
        (Choice::Taken(at), Choosing::Edit(subject, pick)) => {
            edit::chosen(state, subject.clone(), pick, at);
        }
        (Choice::Taken(at), Choosing::Theme(themes)) => {
            if let Some(&(question, theme)) = themes.get(at) {
                round::update::to_theme(state, question, theme);
            }
        }
    }
    vec![]
}

/// Puts pasted text into a line that is being typed; a screen without one ignores it, so that pasted
/// letters are never taken for commands.
pub(in crate::tui) fn paste(state: &mut State, pasted: &str) {
    match state.modes.pop() {
        Some(Mode::Prompt { purpose, mut input }) => {
            line_input::paste(&mut input, pasted);
            state.modes.push(Mode::Prompt { purpose, input });
        }
        Some(Mode::Search(mut search)) => {
            line_input::paste(&mut search.input, pasted);
            find(state, &mut search);
            state.modes.push(Mode::Search(search));
        }
        Some(Mode::Find(mut search)) => {
            search.paste(state.session.codebook(), pasted);
            state.modes.push(Mode::Find(search));
        }
        Some(Mode::Choose { mut chooser, of }) => {
            chooser.paste(pasted);
            state.modes.push(Mode::Choose { chooser, of });
        }
        Some(Mode::Export(mut dialogue)) => {
            dialogue.paste(pasted, state.shell.lang);
            state.modes.push(Mode::Export(dialogue));
        }
        Some(Mode::HandOver(mut dialogue)) => {
            dialogue.paste(&state.session, pasted);
            state.modes.push(Mode::HandOver(dialogue));
        }
        Some(Mode::EditQuote(mut edit)) => {
            quote_edit::paste(state, &mut edit, pasted);
            state.modes.push(Mode::EditQuote(edit));
        }
        Some(Mode::Edit(mut editor)) => {
            editor.paste(&state.session, pasted, state.shell.lang);
            state.modes.push(Mode::Edit(editor));
        }
        other => state.modes.extend(other),
    }
}

fn prompt_key(state: &mut State, purpose: Purpose, mut input: Input, key: Key) {
    match key {
        Key::Esc | Key::Ctrl('c') => {}
        Key::Enter => {
            let typed = input.value().trim().to_owned();
            let result = match purpose {
                Purpose::Memo(answer) => state.session.set_memo(answer, &typed),
                Purpose::ThemeMemo { question, theme } => {
                    state.session.set_theme_memo(question, theme, &typed)
                }
                Purpose::StudyMemo => state.session.set_study_memo(&typed),
                Purpose::Name => return rename(state, &typed),
                Purpose::Package => return between::bring_in_from(state, &typed),
                Purpose::Report => return between::report_to(state, input),
                Purpose::Reason(answer) => {
                    return settle::update::keep_reason(state, answer, input);
                }
            };
            // What could not be stored is not thrown away.
            if result.is_err() {
                state.modes.push(Mode::Prompt { purpose, input });
            }
            report(state, result, text::memo_stored);
            state.changed();
        }
        _ => {
            if let Some(request) = line_input::request(key) {
                input.handle(request);
            }
            state.modes.push(Mode::Prompt { purpose, input });
        }
    }
}

fn rename(state: &mut State, name: &str) {
    if name.is_empty() || name == state.session.coder().name {
        return;
    }
    if state.session.others().iter().any(|other| other.is_called(name)) {
        return state.say(Tone::Problem, text::name_taken(state.shell.lang, name));
    }
    let result = state.session.rename(name);
    report(state, result, |lang| text::renamed(lang, name));
    state.matrix.whose = state.session.coder().clone();
    state.changed();
}

fn search_key(state: &mut State, mut search: Search, key: Key) {
    match key {
        Key::Esc | Key::Ctrl('c') => return,
        Key::Enter => {
            match search.hits.get(search.chosen) {
                Some(Hit::Theme(theme)) => toggle(state, *theme),
                Some(Hit::Answer(answer)) => {
                    state.coding.found = Some(search.input.value().trim().to_owned());
                    go_to(state, *answer);
                }
                None => {}
            }
            return;
        }
        Key::Down => search.chosen = (search.chosen + 1).min(search.hits.len().saturating_sub(1)),
        Key::Up => search.chosen = search.chosen.saturating_sub(1),
        _ => {
            if let Some(request) = line_input::request(key) {
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
