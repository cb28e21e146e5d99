//! Typing a change: one text of a theme, a new theme, or what goes along when a theme is split.

use super::perform::{follow_new, perform};
use super::{Subject, effect};
use crate::codebook::edit::{Edit, ThemeValue};
use crate::codebook::{Codebook, Indicator, Pattern, Polarity, Theme, TooCommon};
use crate::command::Key;
use crate::decide::Session;
use crate::message::{Explain, Lang, codebook_edit as field, codebook_form as text};
use crate::study::{AnswerId, QuestionId};
use crate::tui::shell::Tone;
use crate::tui::widget::{input, text_box};
use crate::tui::work::State;
use crate::tui::work::mode::Mode;
use tui_input::Input;

/// A text of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) enum Field {
    Label,
    Subtheme,
    Definition,
    UseWhen,
    NotWhen,
    Levels,
    Implication,
}

impl Field {
    pub(super) fn text(self, lang: Lang) -> String {
        match self {
            Self::Label => field::field_label(lang),
            Self::Subtheme => field::field_subtheme(lang),
            Self::Definition => field::field_definition(lang),
            Self::UseWhen => field::field_use_when(lang),
            Self::NotWhen => field::field_not_when(lang),
            Self::Levels => field::field_levels(lang),
            Self::Implication => field::field_implication(lang),
        }
    }

    /// What stands there now; levels as the matrix prints them.
    pub(super) fn value(self, theme: &Theme) -> String {
        match self {
            Self::Label => theme.label.clone(),
            Self::Subtheme => theme.subtheme.clone(),
            Self::Definition => theme.definition.clone(),
            Self::UseWhen => theme.use_when.clone(),
            Self::NotWhen => theme.not_when.clone(),
            Self::Levels => theme.level_text(),
            Self::Implication => theme.implication.clone(),
        }
    }

    fn typed(self, typed: &str) -> ThemeValue {
        let whole = typed.trim().to_owned();
        match self {
            Self::Label => ThemeValue::Label(whole),
            Self::Subtheme => ThemeValue::Subtheme(whole),
            Self::Definition => ThemeValue::Definition(whole),
            Self::UseWhen => ThemeValue::UseWhen(whole),
            Self::NotWhen => ThemeValue::NotWhen(whole),
            Self::Implication => ThemeValue::Implication(whole),
            Self::Levels => {
                let codes = whole.split(['/', ',', ';', ' ']).filter(|code| !code.is_empty());
                ThemeValue::Levels(codes.map(str::to_owned).collect())
            }
        }
    }
}

/// What is typed.
#[derive(Debug, Clone)]
pub(super) enum Purpose {
    Field(Subject, Field),
    NewTheme {
        question: QuestionId,
        /// The answer that gets it, on the coding screen.
        answer: Option<AnswerId>,
    },
    Split(Subject),
}

/// The box in which a change is typed.
#[derive(Debug, Clone)]
pub(in crate::tui) struct Editor {
    pub(super) purpose: Purpose,
    /// The text, or the name of the new theme.
    pub(super) text: Input,
    /// An indicator for the new theme.
    pub(super) pattern: Input,
    /// The words of an answer that it was made of, when it was.
    pub(super) made_of: Option<MadeOf>,
    /// The indicators that may go along, and whether they do.
    pub(super) along: Vec<(Indicator, bool)>,
    /// Which row is at the pointer: the text, then the indicator or those that may go along.
    pub(super) row: usize,
    /// What the change does, in words.
    pub(super) effect: String,
}

/// The words that an indicator was made of, and how they must be found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct MadeOf {
    words: String,
    how: HowFound,
}

/// How the words of an indicator must be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HowFound {
    pub(super) gap: usize,
    pub(super) polarity: Polarity,
}

impl Default for HowFound {
    fn default() -> Self {
        Self { gap: Indicator::DEFAULT_GAP, polarity: Polarity::default() }
    }
}

impl Editor {
    /// For a text of a theme, as it stands. `None` when the theme is not there.
    pub(super) fn field(
        session: &Session,
        subject: Subject,
        of: Field,
        lang: Lang,
    ) -> Option<Self> {
        let (_, _, theme) = subject.find(session)?;
        let text = Input::new(of.value(theme));
        // Any other text has the same effect; this one is not kept.
        let other = subject.set(of.typed(&format!("{} …", of.value(theme))));
        let effect = if of == Field::Levels {
            let codes = session.codebook().levels.iter();
            let codes: Vec<String> =
                codes.map(|level| format!("{} = {}", level.code, level.label)).collect();
            text::levels_legend(lang, codes.join(", "))
        } else {
            session
                .effect_of(&other)
                .map_or_else(|_| String::new(), |effect| effect::of_text(effect, lang))
        };
        Some(Self::new(Purpose::Field(subject, of), text, effect))
    }

    pub(super) fn new_theme(
        question: QuestionId,
        answer: Option<AnswerId>,
        pattern: String,
    ) -> Self {
        let pattern = Input::new(pattern);
        let purpose = Purpose::NewTheme { question, answer };
        Self { pattern, ..Self::new(purpose, Input::default(), String::new()) }
    }

    /// For a new theme made of words of an answer, with the indicator for them, if they make one. `None`
    /// when the answer is not there.
    pub(super) fn of_words(
        session: &Session,
        answer: AnswerId,
        name: String,
        indicator: Option<Indicator>,
        lang: Lang,
    ) -> Option<Self> {
        let (_, _, question) = session.answer(answer)?;
        let made_of = indicator.map_or_else(MadeOf::default, |one| MadeOf {
            words: one.pattern.source,
            how: HowFound { gap: one.gap, polarity: one.polarity },
        });
        let mut editor = Self {
            text: Input::new(name),
            ..Self::new_theme(question.id.clone(), Some(answer), made_of.words.clone())
        };
        editor.made_of = Some(made_of);
        editor.weigh(session, lang);
        Some(editor)
    }

    /// For splitting a theme, nothing going along yet. `None` when the theme is not there.
    pub(super) fn split(session: &Session, subject: Subject, lang: Lang) -> Option<Self> {
        let (_, _, theme) = subject.find(session)?;
        let along = theme.indicators.iter().map(|one| (one.clone(), false)).collect();
        let mut editor =
            Self { along, ..Self::new(Purpose::Split(subject), Input::default(), String::new()) };
        editor.weigh(session, lang);
        Some(editor)
    }

    fn new(purpose: Purpose, text: Input, effect: String) -> Self {
        let (pattern, made_of, along) = (Input::default(), None, Vec::new());
        Self { purpose, text, pattern, made_of, along, row: 0, effect }
    }

    /// Whether there are indicators that may go along, and none does.
    fn could_take_along(&self) -> bool {
        !self.along.is_empty() && self.along.iter().all(|(_, along)| !along)
    }

    fn rows(&self) -> usize {
        match self.purpose {
            Purpose::Field(..) => 1,
            Purpose::NewTheme { .. } => 2,
            Purpose::Split(_) => 1 + self.along.len(),
        }
    }

    /// Works out what a split would do as it is ticked now, or a theme made of words.
    fn weigh(&mut self, session: &Session, lang: Lang) {
        let of_words = self.made_of.is_some();
        if !of_words && !matches!(self.purpose, Purpose::Split(_)) {
            return;
        }
        let typed = self.text.value().trim();
        // For a theme made of words, whether the name can be is told when it is stored.
        let name =
            if of_words || typed.is_empty() { text::unnamed(lang) } else { typed.to_owned() };
        let edit = self.edit_named(session, &name);
        let effect = edit.ok().and_then(|edit| Some((session.effect_of(&edit).ok()?, edit)));
        self.effect = match effect {
            None => String::new(),
            Some((effect, Edit::NewTheme { indicators, .. })) => {
                effect::of_words(indicators.first(), effect, lang)
            }
            Some((effect, edit)) => effect::of_split(session, &edit, effect, lang),
        };
    }

    /// How the words of the indicator must be found: those of the answer in their way, as long as they stand
    /// there; others as any that are typed.
    fn how_found(&self) -> HowFound {
        let typed = self.pattern.value().trim();
        let same = self.made_of.as_ref().filter(|made_of| made_of.words == typed);
        same.map_or_else(HowFound::default, |made_of| made_of.how)
    }

    /// The word of the indicator of a new theme that hits answers about anything.
    pub(super) fn too_common(&self, codebook: &Codebook) -> Option<TooCommon> {
        let new = matches!(self.purpose, Purpose::NewTheme { .. });
        let typed = Pattern::parse(self.pattern.value()).ok().filter(|_| new)?;
        let polarity = self.how_found().polarity;
        Indicator { polarity, ..Indicator::new(typed) }.too_common(codebook)
    }

    /// The change as it is typed now.
    fn edit(&self, session: &Session) -> Result<Edit, crate::codebook::PatternError> {
        self.edit_named(session, self.text.value())
    }

    fn edit_named(
        &self,
        session: &Session,
        name: &str,
    ) -> Result<Edit, crate::codebook::PatternError> {
        let label = name.trim().to_owned();
        Ok(match &self.purpose {
            Purpose::Field(subject, of) => subject.set(of.typed(self.text.value())),
            Purpose::NewTheme { question, .. } => {
                let indicators = match self.pattern.value().trim() {
                    "" => Vec::new(),
                    pattern => {
                        let HowFound { gap, polarity } = self.how_found();
                        vec![Indicator {
                            gap,
                            polarity,
                            ..Indicator::new(Pattern::parse(pattern)?)
                        }]
                    }
                };
                let theme = session.new_theme_id(question, &label);
                let asked = session.codebook().question(question);
                let at = asked.map_or(0, |(_, asked)| asked.themes.len());
                Edit::NewTheme { question: question.clone(), theme, label, at, indicators }
            }
            Purpose::Split(subject) => Edit::Split {
                question: subject.question.clone(),
                from: subject.theme.clone(),
                theme: session.new_theme_id(&subject.question, &label),
                label,
                indicators: self
                    .along
                    .iter()
                    .filter(|(_, along)| *along)
                    .map(|(one, _)| one.clone())
                    .collect(),
            },
        })
    }

    /// Takes a key; the box is off the stack and goes back unless it is finished.
    pub(in crate::tui) fn key(mut self: Box<Self>, state: &mut State, key: Key) {
        let single = matches!(self.purpose, Purpose::Field(..));
        match key {
            Key::Esc | Key::Ctrl('c') => return,
            // A split in which nothing goes along is not what somebody means who is still at the name.
            Key::Enter if self.row == 0 && self.could_take_along() => {
                self.row = 1;
                state.say(Tone::Plain, text::split_pick(state.shell.lang));
            }
            Key::Enter => return self.store(state),
            Key::Tab | Key::Down if !single => self.row = (self.row + 1) % self.rows(),
            Key::BackTab | Key::Up if !single => {
                self.row = self.row.checked_sub(1).unwrap_or(self.rows() - 1);
            }
            _ if single => {
                text_box::key(&mut self.text, key, state.shell.drawn.over.line_width);
            }
            _ => self.type_key(state, key),
        }
        state.modes.push(Mode::Edit(self));
    }

    fn type_key(&mut self, state: &State, key: Key) {
        let picks = self.row.checked_sub(1).and_then(|at| self.along.get_mut(at));
        if let Some((_, along)) = picks {
            if key == Key::Char(' ') {
                *along = !*along;
                self.weigh(&state.session, state.shell.lang);
            }
        } else if let Some(request) = input::request(key) {
            if self.row == 0 {
                self.text.handle(request);
            } else {
                self.pattern.handle(request);
                self.weigh(&state.session, state.shell.lang);
            }
        }
    }

    /// Puts the pointer at a row that was clicked; one that may go along is ticked or unticked.
    pub(in crate::tui) fn click(&mut self, state: &State, row: usize) {
        if row < self.rows() {
            self.row = row;
            if row > 0 {
                self.type_key(state, Key::Char(' '));
            }
        }
    }

    /// Takes in pasted text.
    pub(in crate::tui) fn paste(&mut self, session: &Session, pasted: &str, lang: Lang) {
        match (&self.purpose, self.row) {
            (_, 0) => input::paste(&mut self.text, pasted),
            (Purpose::NewTheme { .. }, _) => {
                input::paste(&mut self.pattern, pasted);
                self.weigh(session, lang);
            }
            _ => {}
        }
    }

    /// A text that was being typed when the window was closed, when it is not what stood there.
    pub(in crate::tui) fn unfinished(&self, session: &Session) -> Option<Edit> {
        let Purpose::Field(subject, of) = &self.purpose else { return None };
        let (_, _, theme) = subject.find(session)?;
        let typed = self.text.value().trim();
        let wanted = !typed.is_empty() && typed != of.value(theme).trim();
        wanted.then(|| subject.set(of.typed(typed)))
    }

    fn store(self: Box<Self>, state: &mut State) {
        let edit = match self.edit(&state.session) {
            Ok(edit) => edit,
            Err(fault) => {
                state.say(Tone::Problem, fault.explain(state.shell.lang));
                return state.modes.push(Mode::Edit(self));
            }
        };
        if !perform(state, edit.clone()) {
            // What could not be done is not thrown away.
            return state.modes.push(Mode::Edit(self));
        }
        if let Edit::NewTheme { question, theme, .. } | Edit::Split { question, theme, .. } = &edit
        {
            let answer = match self.purpose {
                Purpose::NewTheme { answer, .. } => answer,
                _ => None,
            };
            follow_new(state, question, theme, answer);
        }
    }
}
