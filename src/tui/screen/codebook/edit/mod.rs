//! Changing the codebook on the screen: the menu of what can be changed about a theme, the lists that it
//! leads to, and what is asked before something goes.

mod editor;
mod editor_view;
mod effect;
mod perform;

pub(in crate::tui) use editor::Editor;
pub(in crate::tui) use editor_view::draw;
pub(in crate::tui) use perform::{grew, perform};

use super::indicator;
use crate::codebook::edit::{Edit, ThemeValue};
use crate::codebook::{Codebook, Colour, Indicator, Question, Theme};
use crate::decide::Session;
use crate::message::{Explain, Lang, codebook_edit as field, codebook_form as text, visible};
use crate::study::{AnswerId, QuestionId, ThemeId};
use crate::text::fold;
use crate::tui::shell::Tone;
use crate::tui::widget::chooser::{Chooser, Item};
use crate::tui::widget::line;
use crate::tui::work::mode::{Choosing, Mode, Question as Asked};
use crate::tui::work::{Screen, State};
use editor::Field;

/// The widest that the value of a field is shown in the menu.
const VALUE: usize = 20;

/// The theme that is changed. By id: places change while one works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::tui) struct Subject {
    question: QuestionId,
    theme: ThemeId,
}

/// What can be changed about a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) enum Action {
    Field(Field),
    Merge,
    Split,
    Move,
    Up,
    Down,
    Colour,
    DropIndicator,
    Remove,
}

/// What a list is of, once something about a theme is chosen.
#[derive(Debug, Clone)]
pub(in crate::tui) enum Pick {
    Action(Vec<Action>),
    Into(Vec<ThemeId>),
    Question(Vec<QuestionId>),
    Colour(Vec<Option<Colour>>),
    Indicator(Vec<Indicator>),
}

impl Action {
    const ALL: [Self; 15] = [
        Self::Field(Field::Label),
        Self::Field(Field::Definition),
        Self::Field(Field::UseWhen),
        Self::Field(Field::NotWhen),
        Self::Merge,
        Self::Split,
        Self::Move,
        Self::Up,
        Self::Down,
        Self::Field(Field::Subtheme),
        Self::Field(Field::Levels),
        Self::Field(Field::Implication),
        Self::Colour,
        Self::DropIndicator,
        Self::Remove,
    ];

    fn text(self, lang: Lang) -> String {
        match self {
            Self::Field(of) => of.text(lang),
            Self::Merge => text::merge(lang),
            Self::Split => text::split(lang),
            Self::Move => text::move_away(lang),
            Self::Up => text::up(lang),
            Self::Down => text::down(lang),
            Self::Colour => field::field_colour(lang),
            Self::DropIndicator => text::drop_indicator(lang),
            Self::Remove => text::remove(lang),
        }
    }

    /// Why it makes no sense now.
    fn refused(
        self,
        codebook: &Codebook,
        asked: &Question,
        at: usize,
        lang: Lang,
    ) -> Option<String> {
        let alone = asked.themes.len() < 2;
        let refused = match self {
            Self::Merge | Self::Move | Self::Remove if alone => text::only_theme(lang),
            Self::Move if codebook.questions.len() < 2 => text::only_question(lang),
            Self::Up if at == 0 => text::first_already(lang),
            Self::Down if at + 1 == asked.themes.len() => text::last_already(lang),
            Self::DropIndicator if asked.themes.get(at).is_none_or(|t| t.indicators.is_empty()) => {
                text::no_indicators(lang)
            }
            _ => return None,
        };
        Some(refused)
    }
}

/// The theme at the pointer of the screen.
pub(in crate::tui) fn pointed(state: &State) -> Option<Subject> {
    let (question, theme) = if state.screen == Screen::Coding {
        (state.session.queue().question_of(state.coding.answer?)?, state.coding.focus)
    } else {
        (state.codebook.question, state.codebook.theme)
    };
    let question = state.session.codebook().questions.get(question)?;
    let theme = question.themes.get(theme)?;
    Some(Subject { question: question.id.clone(), theme: theme.id.clone() })
}

impl Subject {
    /// Its question, its place there, and the theme itself.
    fn find<'s>(&self, session: &'s Session) -> Option<(&'s Question, usize, &'s Theme)> {
        let (_, question) = session.codebook().question(&self.question)?;
        let at = question.themes.iter().position(|theme| theme.id == self.theme)?;
        Some((question, at, question.themes.get(at)?))
    }

    fn set(&self, value: ThemeValue) -> Edit {
        let (question, theme) = (self.question.clone(), self.theme.clone());
        Edit::SetTheme { question, theme, value }
    }
}

/// Opens the menu of the theme at the pointer.
pub(in crate::tui) fn menu(state: &mut State) {
    let lang = state.shell.lang;
    let Some(subject) = pointed(state) else { return };
    let Some((question, at, theme)) = subject.find(&state.session) else { return };
    let items = Action::ALL
        .iter()
        .map(|action| Item {
            label: action.text(lang),
            detail: line::fit(&present(*action, theme, lang), VALUE),
            refused: action.refused(state.session.codebook(), question, at, lang),
        })
        .collect();
    let title = text::menu_title(lang, visible(&theme.label));
    choose(state, title, items, 0, subject, Pick::Action(Action::ALL.to_vec()));
}

/// What stands there now.
fn present(action: Action, theme: &Theme, lang: Lang) -> String {
    match action {
        Action::Field(of) => of.value(theme),
        Action::Colour => {
            theme.colour.map_or_else(String::new, |colour| text::colour(lang, colour))
        }
        Action::DropIndicator => theme.indicators.len().to_string(),
        _ => String::new(),
    }
}

fn choose(
    state: &mut State,
    title: String,
    items: Vec<Item>,
    start: usize,
    subject: Subject,
    of: Pick,
) {
    let chooser = Chooser::new(title, items, start);
    state.modes.push(Mode::Choose { chooser, of: Choosing::Edit(subject, of) });
}

/// Takes what was chosen from a list.
pub(in crate::tui) fn chosen(state: &mut State, subject: Subject, of: &Pick, at: usize) {
    let question = subject.question.clone();
    match of {
        Pick::Action(actions) => {
            if let Some(action) = actions.get(at) {
                act(state, subject, *action);
            }
        }
        Pick::Into(themes) => {
            if let Some(into) = themes.get(at).cloned() {
                ask(state, Edit::Merge { question, from: subject.theme, into });
            }
        }
        Pick::Question(questions) => {
            if let Some(to) = questions.get(at).cloned() {
                let id = state.session.id_elsewhere(&to, &subject.theme);
                let theme = subject.theme;
                let at = themes_in(state, &to);
                ask(state, Edit::Move { question, theme, to, at, id });
            }
        }
        Pick::Colour(colours) => {
            if let Some(colour) = colours.get(at) {
                perform(state, subject.set(ThemeValue::Colour(*colour)));
            }
        }
        Pick::Indicator(indicators) => {
            if let Some(indicator) = indicators.get(at).cloned() {
                let theme = subject.theme;
                ask(state, Edit::RemoveIndicator { question, theme, indicator });
            }
        }
    }
}

/// How many themes a question has.
fn themes_in(state: &State, id: &QuestionId) -> usize {
    state.session.codebook().question(id).map_or(0, |(_, question)| question.themes.len())
}

fn act(state: &mut State, subject: Subject, action: Action) {
    let lang = state.shell.lang;
    let Some((asked, at, theme)) = subject.find(&state.session) else { return };
    let label = visible(&theme.label);
    match action {
        Action::Field(of) => {
            if let Some(editor) = Editor::field(&state.session, subject, of, lang) {
                state.modes.push(Mode::Edit(Box::new(editor)));
            }
        }
        Action::Split => {
            if let Some(editor) = Editor::split(&state.session, subject, lang) {
                state.modes.push(Mode::Edit(Box::new(editor)));
            }
        }
        Action::Merge => {
            let others = asked.themes.iter().filter(|other| other.id != subject.theme);
            let (ids, items) = others.map(|other| (other.id.clone(), item(&other.label))).unzip();
            choose(state, text::merge_title(lang, label), items, 0, subject, Pick::Into(ids));
        }
        Action::Move => {
            let questions = state.session.codebook().questions.iter();
            let others = questions.filter(|other| other.id != subject.question);
            let (ids, items) = others.map(|other| (other.id.clone(), item(&other.heading))).unzip();
            choose(state, text::move_title(lang, label), items, 0, subject, Pick::Question(ids));
        }
        Action::Colour => {
            let colours: Vec<Option<Colour>> =
                std::iter::once(None).chain(Colour::all().map(Some)).collect();
            let name = |colour: &Option<Colour>| {
                item(&colour.map_or_else(|| text::no_colour(lang), |one| text::colour(lang, one)))
            };
            let items = colours.iter().map(name).collect();
            let start = colours.iter().position(|colour| *colour == theme.colour).unwrap_or(0);
            let title = text::colour_title(lang, label);
            choose(state, title, items, start, subject, Pick::Colour(colours));
        }
        Action::DropIndicator => {
            let indicators = theme.indicators.clone();
            let items = indicators.iter().map(|one| item(&indicator_text(one, lang))).collect();
            let title = text::indicator_title(lang, label);
            choose(state, title, items, 0, subject, Pick::Indicator(indicators));
        }
        Action::Up => reorder(state, subject, at.saturating_sub(1)),
        Action::Down => reorder(state, subject, at + 1),
        Action::Remove => {
            ask(state, Edit::Remove { question: subject.question, theme: subject.theme });
        }
    }
}

fn item(label: &str) -> Item {
    Item { label: visible(label), ..Item::default() }
}

/// An indicator as the card shows it, short.
fn indicator_text(one: &Indicator, lang: Lang) -> String {
    let details = indicator::details(one, None, lang).join(" · ");
    format!("{} — {details}", visible(&one.pattern.source))
}

/// Moves the theme at the pointer so many places.
pub(in crate::tui) fn shift(state: &mut State, by: isize) {
    let Some(subject) = pointed(state) else { return };
    let Some((question, at, _)) = subject.find(&state.session) else { return };
    let to = at.saturating_add_signed(by).min(question.themes.len().saturating_sub(1));
    if to == at {
        let lang = state.shell.lang;
        let told = if by < 0 { text::first_already(lang) } else { text::last_already(lang) };
        return state.say(Tone::Plain, told);
    }
    reorder(state, subject, to);
}

fn reorder(state: &mut State, subject: Subject, at: usize) {
    perform(state, Edit::Reorder { question: subject.question, theme: subject.theme, at });
}

/// Opens the form for a new theme in the question at the pointer.
pub(in crate::tui) fn new_theme(state: &mut State) {
    let Some(subject) = pointed(state) else { return };
    let answer = state.coding.answer.filter(|_| state.screen == Screen::Coding);
    let given = answer.and_then(|answer| state.session.answer(answer));
    // What was searched for may be a respondent.
    let is_in = |found: &String| {
        given.is_some_and(|(answer, ..)| fold(&answer.text).contains(&fold(found)))
    };
    let found = state.coding.found.clone().filter(is_in).unwrap_or_default();
    let editor = Editor::new_theme(subject.question, answer, found);
    state.modes.push(Mode::Edit(Box::new(editor)));
}

/// Opens the form for a new theme in the question of an answer, filled in with words of it.
pub(in crate::tui) fn new_theme_of_words(
    state: &mut State,
    answer: AnswerId,
    name: String,
    indicator: Option<Indicator>,
) {
    let lang = state.shell.lang;
    if let Some(editor) = Editor::of_words(&state.session, answer, name, indicator, lang) {
        state.modes.push(Mode::Edit(Box::new(editor)));
    }
}

/// Asks whether something may go, with what that does.
fn ask(state: &mut State, edit: Edit) {
    let lang = state.shell.lang;
    match state.session.effect_of(&edit) {
        Ok(effect) => {
            let asked = effect::question(&state.session, &edit, effect, lang);
            state.modes.push(Mode::Ask(Asked::Edit { edit: Box::new(edit), asked }));
        }
        Err(fault) => state.say(Tone::Problem, fault.explain(lang)),
    }
}
