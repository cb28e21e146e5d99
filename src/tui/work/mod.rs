//! The work in an open project: its screens, what lies over them, and what its keys do.

pub(super) mod between;
pub(super) mod export;
mod export_view;
pub(super) mod mode;
pub(super) mod project;
mod prompt;
pub(super) mod quote_edit;
#[cfg(test)]
mod testing;

use super::job::Work;
use super::scene::{Scene, Target};
use super::screen::agreement::{self, AgreementView};
use super::screen::codebook::advice::AdviceView;
use super::screen::codebook::trial::TrialView;
use super::screen::codebook::{self, CodebookView};
use super::screen::coding::{self, CodingView};
use super::screen::log::{self, LogView};
use super::screen::matrix::{self, MatrixView};
use super::screen::overview::{self, OverviewView};
use super::screen::round::{self, RoundView};
use super::screen::settle::{self, SettleView};
use super::shell::{Shell, Tone};
use super::stage::{Effect, Stage};
use crate::codebook::{Band, Level};
use crate::command::{CommandId, Facts, Key, Scope, id};
use crate::decide::{EditError, Session};
use crate::message::{decimal, tui as text};
use crate::store::StoreError;
use crate::told;
use mode::{Mode, Purpose};
use ratatui::layout::Rect;

/// Everything the screens of an open project show.
pub struct State {
    /// The work itself.
    pub session: Session,
    /// Language, colours, keys and the like.
    pub shell: Shell,
    pub(super) screen: Screen,
    /// What takes all keys, the last on top.
    pub(super) modes: Vec<Mode>,
    pub(super) coding: CodingView,
    pub(super) round: RoundView,
    pub(super) codebook: CodebookView,
    pub(super) matrix: MatrixView,
    pub(super) log: LogView,
    pub(super) overview: OverviewView,
    pub(super) agreement: AgreementView,
    /// The queue of differences, when it is shown in the place of the figures.
    pub(super) settle: Option<SettleView>,
}

/// Which screen is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Screen {
    Coding,
    Round,
    Codebook,
    Agreement,
    Matrix,
    Overview,
    Log,
}

impl Screen {
    /// All screens, in the order of their tabs.
    pub(super) const ALL: [Self; 7] = [
        Self::Coding,
        Self::Round,
        Self::Codebook,
        Self::Agreement,
        Self::Matrix,
        Self::Overview,
        Self::Log,
    ];

    /// The command that shows it.
    pub(super) fn command(self) -> CommandId {
        CommandId::Project(match self {
            Self::Coding => id::Project::ShowCoding,
            Self::Round => id::Project::ShowRound,
            Self::Codebook => id::Project::ShowCodebook,
            Self::Agreement => id::Project::ShowAgreement,
            Self::Matrix => id::Project::ShowMatrix,
            Self::Log => id::Project::ShowLog,
            Self::Overview => id::Project::ShowOverview,
        })
    }
}

/// What to do after the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leave {
    /// End the program.
    Quit,
    /// Go to the start screen.
    Home,
    /// Ask who goes on coding in this project.
    AnotherCoder,
}

impl State {
    /// The program at its start: the coding screen at the answer where the coder was.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn new(session: Session, shell: Shell) -> Result<Self, StoreError> {
        // Better now than at the first key that needs it.
        session.prepare();
        let coding = CodingView::at(session.place()?);
        let matrix = MatrixView::new(&session, coding.answer);
        let overview = OverviewView::new(matrix.question);
        let mut state = Self {
            session,
            shell,
            screen: Screen::Coding,
            modes: Vec::new(),
            coding,
            codebook: CodebookView::default(),
            round: RoundView::default(),
            matrix,
            log: LogView::default(),
            overview,
            agreement: AgreementView::default(),
            settle: None,
        };
        if let Some(note) = told::package_opened(state.shell.lang, &state.session) {
            state.shell.also_tell(note);
        }
        Stage::settle(&mut state);
        Ok(state)
    }

    pub(super) fn say(&mut self, tone: Tone, text: String) {
        self.shell.say(tone, text);
    }

    /// Keeps a note or example that was being typed when the window was closed.
    fn keep_typed(&mut self) -> Result<(), StoreError> {
        for mode in std::mem::take(&mut self.modes) {
            if let Mode::EditQuote(edit) = &mode {
                quote_edit::keep(&mut self.session, edit)?;
            }
            if let Mode::Edit(editor) = &mode
                && let Some(edit) = editor.unfinished(&self.session)
                && let Err(EditError::Store(error)) = self.session.edit_codebook(edit)
            {
                return Err(error);
            }
            let Mode::Prompt { purpose, input } = mode else { continue };
            match purpose {
                Purpose::Memo(answer) => self.session.set_memo(answer, input.value())?,
                Purpose::ThemeMemo { question, theme } => {
                    self.session.set_theme_memo(question, theme, input.value())?;
                }
                Purpose::StudyMemo => self.session.set_study_memo(input.value())?,
                Purpose::Reason(answer) => {
                    settle::update::store_reason(&mut self.session, answer, input.value().trim())?;
                }
                Purpose::Name | Purpose::Package | Purpose::Report => {}
            }
        }
        Ok(())
    }

    /// Takes in that codes, quotes or names changed.
    pub(super) fn changed(&mut self) {
        self.codebook.changed();
        self.matrix.changed();
        self.log.changed();
        self.overview.figures = None;
        self.coding.changed();
        self.round.changed();
        self.agreement.changed();
        if let Some(settle) = &mut self.settle {
            settle.changed();
        }
    }
}

impl Stage for State {
    type End = Leave;

    fn shell(&self) -> &Shell {
        &self.shell
    }

    fn shell_mut(&mut self) -> &mut Shell {
        &mut self.shell
    }

    fn scope(&self) -> Scope {
        match self.screen {
            Screen::Coding if self.coding.marking().is_some() => Scope::Marking,
            Screen::Coding => Scope::Coding,
            Screen::Round => Scope::Round,
            Screen::Matrix if self.matrix.behind.is_some() => Scope::Behind,
            Screen::Codebook if self.codebook.trial.is_some() => Scope::Trial,
            Screen::Codebook if self.codebook.advice.is_some() => Scope::Advice,
            Screen::Codebook => Scope::Codebook,
            Screen::Agreement if self.settle.is_some() => Scope::Settle,
            Screen::Agreement => Scope::Agreement,
            Screen::Matrix => Scope::Matrix,
            Screen::Log => Scope::Log,
            Screen::Overview => Scope::Overview,
        }
    }

    fn facts(&self) -> Facts {
        let facts = Facts {
            answer: self.coding.answer.is_some(),
            ticked: !coding::update::to_quote(self).is_empty(),
            alike: self
                .coding
                .answer
                .is_some_and(|answer| self.session.queue().same_text(answer).len() > 1),
            near: self.screen == Screen::Coding
                && self.coding.answer.is_some_and(|answer| self.session.has_near_text(answer)),
            filtered: match self.screen {
                Screen::Log => !self.log.filter.is_empty(),
                _ => !self.coding.filter.is_empty() || self.coding.found.is_some(),
            },
            rows: !self.round.rows.is_empty(),
            undo: self.session.undo_target().is_some(),
            redo: self.session.can_redo(),
            package: self.session.package().is_some(),
            unaided: !self.session.gives_suggestions(),
            theme_listed: self.codebook.listed.is_some(),
            hit: self.codebook.trial.as_ref().is_some_and(TrialView::has_hit),
            advised: self.codebook.advice.as_ref().is_some_and(AdviceView::has_row),
            one_word: self.codebook.trial.as_ref().is_some_and(TrialView::is_one_word),
            tried: self.codebook.trial.as_ref().is_some_and(|trial| trial.indicator().is_some()),
            ..Facts::default()
        };
        let facts = self.matrix.facts(&self.session, facts);
        let facts = self.agreement.facts(&self.session, facts);
        match &self.settle {
            Some(settle) => settle.facts(&self.session, facts),
            None => facts,
        }
    }

    fn mode_key(&mut self, key: Key) -> Option<Vec<Effect<Self>>> {
        if let Some(mode) = self.modes.pop() {
            return Some(mode::key(self, mode, key));
        }
        // Where an indicator is tried, letters are typed.
        let trial = self.codebook.trial.as_mut().filter(|_| self.screen == Screen::Codebook)?;
        trial.type_key(&self.session, key).then(Vec::new)
    }

    fn has_mode(&self) -> bool {
        !self.modes.is_empty()
    }

    fn command(&mut self, id: CommandId, key: Key) -> Vec<Effect<Self>> {
        match id {
            CommandId::Coding(id) => coding::update::run(self, id, key),
            CommandId::Marking(id) => coding::marking::update::run(self, id, key),
            CommandId::Round(id) => round::update::run(self, id, key),
            CommandId::Codebook(id) => codebook::update::run(self, id),
            CommandId::Trial(id) => codebook::trial::update::run(self, id),
            CommandId::Advice(id) => codebook::advice::update::run(self, id),
            CommandId::Matrix(id) => matrix::update::run(self, id),
            CommandId::Behind(id) => matrix::behind::run(self, id),
            CommandId::Log(id) => log::update::run(self, id),
            CommandId::Overview(id) => overview::update::run(self, id, key),
            CommandId::Agreement(id) => agreement::update::run(self, id),
            CommandId::Settle(id) => settle::update::run(self, id, key),
            CommandId::Project(id) => project::run(self, id),
            // Those of the program are done by the loop; the others are of the start.
            _ => vec![],
        }
    }

    fn paste(&mut self, pasted: &str) {
        match &mut self.codebook.trial {
            Some(trial) if self.modes.is_empty() && self.screen == Screen::Codebook => {
                trial.paste(&self.session, pasted);
            }
            _ => mode::paste(self, pasted),
        }
    }

    fn click(&mut self, target: Target) -> Vec<Effect<Self>> {
        if let Target::Choice(row) = target {
            return mode::click(self, row);
        }
        match self.screen {
            Screen::Coding => coding::update::click(self, target),
            Screen::Round => round::update::click(self, target),
            Screen::Matrix if self.matrix.behind.is_some() => {
                matrix::behind::click(self, target);
                vec![]
            }
            Screen::Codebook => codebook::update::click(self, target),
            Screen::Matrix => matrix::update::click(self, target),
            Screen::Agreement if self.settle.is_some() => settle::update::click(self, target),
            Screen::Agreement => agreement::update::click(self, target),
            Screen::Log => log::update::click(self, target),
            Screen::Overview => overview::update::click(self, target),
        }
    }

    fn quit(&mut self) -> Leave {
        Leave::Quit
    }

    fn wanted(&mut self) -> Option<Work<Self>> {
        agreement::update::wanted(self)
    }

    fn settle(&mut self) {
        codebook::trial::update::close_elsewhere(self);
        match self.screen {
            Screen::Coding => self.coding.list(&self.session),
            Screen::Round => self.round.fill(&self.session),
            Screen::Codebook => codebook::update::count(self),
            Screen::Matrix => {
                matrix::update::count(self);
                matrix::behind::gather(self);
            }
            Screen::Agreement => settle::update::fill(self),
            Screen::Log => log::update::fill(self),
            Screen::Overview => overview::update::count(self),
        }
    }

    fn draw(&self, scene: &mut Scene<'_, '_>, body: Rect, note: Rect) {
        match self.screen {
            Screen::Coding => coding::view::draw(self, scene, body, note),
            Screen::Round => round::view::draw(self, scene, body),
            Screen::Codebook => codebook::view::draw(self, scene, body),
            Screen::Matrix => matrix::view::draw(self, scene, body),
            Screen::Agreement => match &self.settle {
                Some(settle) => settle::view::draw(self, scene, settle, body),
                None => agreement::view::draw(self, scene, body),
            },
            Screen::Log => log::view::draw(self, scene, body),
            Screen::Overview => overview::view::draw(self, scene, body),
        }
    }

    fn draw_mode(&self, scene: &mut Scene<'_, '_>, area: Rect) -> bool {
        // A question stands over what it is about.
        for mode in &self.modes {
            prompt::draw(self, mode, scene, area);
        }
        self.has_mode()
    }

    fn here(&self) -> Option<CommandId> {
        Some(self.screen.command())
    }

    fn tip(&self) -> String {
        match self.screen {
            Screen::Coding => coding::update::tip(self),
            Screen::Agreement if self.settle.is_none() => agreement::update::tip(self),
            _ => self.scope().tip(&self.shell.keys, self.shell.lang),
        }
    }

    fn legend(&self) -> Vec<String> {
        let lang = self.shell.lang;
        let codebook = self.session.codebook();
        let level = |level: &Level| format!("{} = {}", level.code, level.label);
        let levels: Vec<String> = codebook.levels.iter().map(level).collect();
        let band =
            |band: &Band| text::band_from(lang, &band.label, decimal(lang, band.from * 100.0, 0));
        let bands: Vec<String> = codebook.bands.iter().map(band).collect();
        vec![
            text::help_signs(lang),
            text::help_levels(lang, levels.join(", ")),
            text::help_bands(lang, bands.join(", ")),
        ]
    }

    fn leave(&mut self) -> Result<(), StoreError> {
        self.keep_typed()?;
        self.session.keep_place()
    }
}
