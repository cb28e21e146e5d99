//! Before a project is open: the start screen, choosing a file, and the steps to a new project.

mod files;
mod files_view;
mod frame;
mod menu;
mod mode;
mod new;
mod opening;

use super::scene::{Scene, Target};
use super::shell::Shell;
use super::stage::{Effect, Stage};
use crate::command::{CommandId, Facts, Key, Scope};
use crate::decide::{Session, Who};
use crate::message::{Lang, start as text, tui};
use crate::store::{Project, StoreError};
use files::{Files, Purpose};
use menu::Menu;
use mode::Mode;
use new::New;
use ratatui::layout::Rect;
use std::path::{Path, PathBuf};

/// Makes the example in a folder, unless it is there, and says where it is and whether it was made now;
/// or says in a sentence why not.
pub type Example = fn(Lang, &Path) -> Result<(PathBuf, bool), String>;

/// What the start needs to know of the world outside.
#[derive(Debug, Clone)]
pub struct Surroundings {
    /// Where the program was started.
    pub folder: PathBuf,
    /// The user's own folder.
    pub home: Option<PathBuf>,
    /// The folder with the user's settings and recent projects.
    pub settings: Option<PathBuf>,
    /// The time, in seconds since 1970.
    pub now: fn() -> u64,
    /// Makes the example.
    pub example: Example,
}

/// Everything there is before a project is open.
pub struct Start {
    pub(super) shell: Shell,
    around: Surroundings,
    screen: Screen,
    modes: Vec<Mode>,
    menu: Menu,
    files: Files,
    new: New,
    end: Option<Begin>,
}

/// Which screen is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Screen {
    Menu,
    Files,
    Preview,
    Codebook,
    Columns,
    Details,
}

/// What to do after the start.
pub enum Begin {
    /// End the program.
    Quit,
    /// Work in this project; with something to tell at its beginning.
    Work(Box<Session>, Option<String>),
}

impl Start {
    /// The start screen.
    #[must_use]
    pub fn new(shell: Shell, around: Surroundings) -> Self {
        Self {
            shell,
            screen: Screen::Menu,
            modes: Vec::new(),
            menu: Menu::of(around.settings.as_deref()),
            files: Files::at(Purpose::Project, &around.folder, None, around.home.as_deref()),
            new: New::default(),
            end: None,
            around,
        }
    }

    /// The start screen, asking who codes in a project that is open already.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn asking(
        shell: Shell,
        around: Surroundings,
        project: Project,
    ) -> Result<Self, StoreError> {
        let mut start = Self::new(shell, around);
        let who = Who::of(&project)?;
        opening::ask(&mut start, Box::new(project), &who);
        Ok(start)
    }

    /// Gives back what does not depend on the start.
    #[must_use]
    pub fn into_shell(self) -> Shell {
        self.shell.afresh()
    }

    /// Whether nothing lies over the screen, so that the cursor is the screen's.
    fn is_free(&self) -> bool {
        self.modes.is_empty() && self.shell.overlay.is_none()
    }

    /// Begins a new project, or goes on with the one that was begun.
    fn begin_new(&mut self) {
        self.choose_file(Purpose::Answers);
    }

    /// Lets the user choose a file, beginning where the last one was.
    fn choose_file(&mut self, purpose: Purpose) {
        let last = match purpose {
            Purpose::Answers => self.new.answers.as_ref().map(|answers| answers.path.clone()),
            Purpose::Codebook => self.new.codebooks.file_path().map(Path::to_owned),
            Purpose::Project => self.menu.pointed().map(|known| known.project.path.clone()),
        };
        let beside = match purpose {
            Purpose::Codebook => self.new.answers.as_ref().map(|answers| answers.path.clone()),
            Purpose::Answers | Purpose::Project => None,
        };
        let folder = last.as_deref().or(beside.as_deref()).and_then(Path::parent);
        let folder = folder.filter(|folder| folder.is_dir()).unwrap_or(&self.around.folder);
        self.files = Files::at(purpose, folder, last.as_deref(), self.around.home.as_deref());
        self.screen = Screen::Files;
    }

    /// Looks again what is still there, without leaving the screen.
    fn refresh(&mut self) {
        let screen = self.screen;
        self.show_menu();
        self.screen = screen;
    }
}

impl Stage for Start {
    type End = Begin;

    fn shell(&self) -> &Shell {
        &self.shell
    }

    fn shell_mut(&mut self) -> &mut Shell {
        &mut self.shell
    }

    fn scope(&self) -> Scope {
        match self.screen {
            Screen::Menu => Scope::Start,
            Screen::Files => Scope::Files,
            Screen::Preview => Scope::NewPreview,
            Screen::Codebook => Scope::NewCodebook,
            Screen::Columns => Scope::NewColumns,
            Screen::Details => Scope::NewDetails,
        }
    }

    fn facts(&self) -> Facts {
        Facts {
            recent: !self.menu.recent.is_empty(),
            on_recent: self.menu.pointed().is_some(),
            ..Facts::default()
        }
    }

    fn mode_key(&mut self, key: Key) -> Option<Vec<Effect<Self>>> {
        if let Some(mode) = self.modes.pop() {
            return Some(mode::key(self, mode, key));
        }
        let typed = match self.screen {
            Screen::Files => self.files.type_key(key),
            Screen::Details => self.new.details.type_key(key),
            _ => false,
        };
        typed.then(Vec::new)
    }

    fn has_mode(&self) -> bool {
        !self.modes.is_empty()
    }

    fn command(&mut self, id: CommandId, key: Key) -> Vec<Effect<Self>> {
        // What is being read or made would change the screen under the user's hands.
        if self.shell.busy.is_some() {
            self.shell.tell(tui::still_busy(self.shell.lang));
            return vec![];
        }
        match id {
            CommandId::Start(id) => menu::run(self, id, key),
            CommandId::Files(id) => files_view::run(self, id),
            CommandId::NewPreview(id) => new::preview::run(self, id),
            CommandId::NewCodebook(id) => new::codebook::run(self, id),
            CommandId::NewColumns(id) => new::columns::run(self, id),
            CommandId::NewDetails(id) => new::details::run(self, id),
            // Those of the program are done by the loop; the others are of a project.
            _ => vec![],
        }
    }

    fn paste(&mut self, pasted: &str) {
        match (self.modes.last_mut(), self.screen) {
            (Some(mode), _) => mode::paste(mode, pasted),
            (None, Screen::Files) => self.files.paste(pasted),
            (None, Screen::Details) => self.new.details.paste(pasted),
            _ => {}
        }
    }

    fn click(&mut self, target: Target) -> Vec<Effect<Self>> {
        if let Target::Choice(row) = target {
            return mode::click(self, row);
        }
        let Target::Row(row) = target else { return vec![] };
        if self.shell.busy.is_some() {
            return vec![];
        }
        match self.screen {
            Screen::Menu => menu::take(self, row),
            Screen::Files => {
                let taken = self.files.take_row(row);
                files_view::took(self, taken)
            }
            Screen::Preview => vec![],
            Screen::Codebook => new::codebook::take(self, row),
            Screen::Columns => new::columns::click(self, row),
            Screen::Details => new::details::click(self, row),
        }
    }

    fn ended(&mut self) -> Option<Begin> {
        self.end.take()
    }

    fn quit(&mut self) -> Begin {
        Begin::Quit
    }

    fn settle(&mut self) {}

    fn draw(&self, scene: &mut Scene<'_, '_>, body: Rect, _: Rect) {
        match self.screen {
            Screen::Menu => menu::draw(self, scene, body),
            Screen::Files => files_view::draw(self, scene, body),
            Screen::Preview => new::preview::draw(self, scene, body),
            Screen::Codebook => new::codebook::draw(self, scene, body),
            Screen::Columns => new::columns_view::draw(self, scene, body),
            Screen::Details => new::details::draw(self, scene, body),
        }
    }

    fn draw_mode(&self, scene: &mut Scene<'_, '_>, area: Rect) -> bool {
        self.modes.last().is_some_and(|mode| {
            mode::draw(self, mode, scene, area);
            true
        })
    }

    fn here(&self) -> Option<CommandId> {
        None
    }

    fn legend(&self) -> Vec<String> {
        vec![text::legend(self.shell.lang)]
    }

    fn leave(&mut self) -> Result<(), StoreError> {
        // Everything here is on disk already, or was never meant to be.
        Ok(())
    }
}
