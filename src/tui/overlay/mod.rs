//! What lies over every screen: the help, and the palette with all commands. They take all keys.

mod help;

use super::scene::Scene;
use super::shell::Shell;
use super::stage::{Effect, Stage, run};
use super::widget::chooser::{Choice, Chooser, Item};
use super::widget::input;
use crate::command::{Command, CommandId, Facts, Key, Scope, commands_in, id};
use crate::message::tui as text;
use ratatui::layout::Rect;
use tui_input::Input;

/// Something over the screen.
#[derive(Debug)]
pub(super) enum Overlay {
    /// The keys of the screen below.
    Help {
        /// What is looked for among them.
        input: Input,
        /// Lines scrolled past.
        scroll: usize,
    },
    /// All commands, to choose from.
    Palette { chooser: Chooser, commands: Vec<CommandId> },
}

impl Overlay {
    /// The help from its beginning.
    pub(super) fn help() -> Self {
        Self::Help { input: Input::default(), scroll: 0 }
    }

    /// All commands of a screen; what makes no sense now says why.
    pub(super) fn palette(shell: &Shell, scope: Scope, facts: &Facts) -> Self {
        let lang = shell.lang;
        let mut items = Vec::new();
        let mut commands = Vec::new();
        // What depends on which of several keys is pressed cannot be chosen from a list.
        for command in commands_in(scope).filter(|command| command.keys_shown.is_none()) {
            let sentence = (command.long)(lang);
            let short = (command.short)(lang);
            items.push(Item {
                label: format!("{short} — {}", sentence.trim_end_matches('.')),
                detail: shell.keys.all_text_at(command, scope, lang),
                refused: (command.available)(facts).err().map(|reason| reason.text(lang)),
            });
            commands.push(command.id);
        }
        Self::Palette { chooser: Chooser::new(text::palette_title(lang), items, 0), commands }
    }

    /// Takes in pasted text.
    pub(super) fn paste(&mut self, pasted: &str) {
        match self {
            Self::Help { input, .. } => input::paste(input, pasted),
            Self::Palette { chooser, .. } => chooser.paste(pasted),
        }
    }

    /// Draws it.
    pub(super) fn draw<S: Stage>(&self, stage: &S, scene: &mut Scene<'_, '_>, area: Rect) {
        let (shell, scope) = (stage.shell(), stage.scope());
        match self {
            Self::Help { input, scroll } => {
                help::draw(shell, scope, input, *scroll, &stage.legend(), scene, area);
            }
            Self::Palette { chooser, .. } => chooser.draw(
                scene,
                area,
                shell.palette,
                &text::palette_keys(shell.lang),
                &text::found_nothing(shell.lang),
            ),
        }
    }
}

/// Whether a key closes the help: as it opened, but what can be typed only while nothing is.
fn closes_help(shell: &Shell, key: Key, typed: &str) -> bool {
    let help = Command::of(CommandId::Program(id::Program::Help));
    let opens = help.is_some_and(|help| shell.keys.keys(help).contains(&key));
    opens && (typed.is_empty() || !key.is_typed())
}

/// Hands a key to what was on top; it goes back unless it is finished.
pub(super) fn key<S: Stage>(stage: &mut S, over: Overlay, key: Key) -> Vec<Effect<S>> {
    let page = stage.shell().drawn.over.page;
    match over {
        Overlay::Help { mut input, scroll } => {
            let most = stage.shell().drawn.over.most_scroll;
            let scroll = match key {
                Key::Esc | Key::Enter | Key::Ctrl('c') => return vec![],
                key if closes_help(stage.shell(), key, input.value()) => return vec![],
                Key::Down => scroll.saturating_add(1).min(most),
                Key::Up => scroll.saturating_sub(1),
                Key::PageDown => scroll.saturating_add(page).min(most),
                Key::PageUp => scroll.saturating_sub(page),
                key => {
                    if let Some(request) = input::request(key) {
                        input.handle(request);
                    }
                    0
                }
            };
            stage.shell_mut().overlay = Some(Overlay::Help { input, scroll });
            vec![]
        }
        Overlay::Palette { mut chooser, commands } => {
            let choice = chooser.key(key, page);
            chosen(stage, chooser, commands, choice)
        }
    }
}

/// Takes a click on a row of what is on top.
pub(super) fn click<S: Stage>(stage: &mut S, row: usize) -> Vec<Effect<S>> {
    match stage.shell_mut().overlay.take() {
        Some(Overlay::Palette { mut chooser, commands }) => {
            let choice = chooser.click(row);
            chosen(stage, chooser, commands, choice)
        }
        other => {
            stage.shell_mut().overlay = other;
            vec![]
        }
    }
}

fn chosen<S: Stage>(
    stage: &mut S,
    chooser: Chooser,
    commands: Vec<CommandId>,
    choice: Choice,
) -> Vec<Effect<S>> {
    match choice {
        Choice::Closed => vec![],
        Choice::Open => {
            stage.shell_mut().overlay = Some(Overlay::Palette { chooser, commands });
            vec![]
        }
        Choice::Taken(at) => {
            let command = commands.get(at).and_then(|id| Command::of(*id));
            let key = command.and_then(|command| command.keys.first().copied());
            command.map_or_else(Vec::new, |command| run(stage, command, key.unwrap_or(Key::Enter)))
        }
    }
}
