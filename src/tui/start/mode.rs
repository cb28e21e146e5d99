//! What can lie over the screens before a project is open. It takes all keys.

use super::new::{columns, details};
use super::{Start, opening};
use crate::command::Key;
use crate::decide::Who;
use crate::import::Role;
use crate::message::{Lang, new_project, start as text, tui};
use crate::store::Project;
use crate::tui::bars::{draw_lines, hint_line};
use crate::tui::paths;
use crate::tui::scene::Scene;
use crate::tui::stage::Effect;
use crate::tui::widget::chooser::{Choice, Chooser, Item};
use crate::tui::widget::input;
use ratatui::layout::{Constraint, Layout, Rect};
use std::path::PathBuf;
use tui_input::Input;

/// Something over the screen.
pub(super) enum Mode {
    /// Who codes in this project; the last row is somebody new.
    Who { project: Box<Project>, names: Vec<String>, chooser: Chooser },
    /// The name of somebody new.
    Name { project: Box<Project>, input: Input },
    /// The role of a column.
    Role { column: usize, roles: Vec<Role>, chooser: Chooser },
    /// The file of the new project is there already; this name is free.
    Taken { path: PathBuf, free: PathBuf },
}

impl Mode {
    /// Asks who codes in a project. Only names are shown.
    pub(super) fn who(project: Box<Project>, who: &Who, lang: Lang) -> Self {
        if who.coders.is_empty() {
            return Self::Name { project, input: Input::default() };
        }
        let names: Vec<String> = who.coders.iter().map(|coder| coder.name.clone()).collect();
        let last = who.coders.iter().position(|coder| Some(coder) == who.last.as_ref());
        let item = |(at, name): (usize, &String)| Item {
            label: name.clone(),
            detail: if Some(at) == last { text::last_time(lang) } else { String::new() },
            refused: None,
        };
        let mut items: Vec<Item> = names.iter().enumerate().map(item).collect();
        items.push(Item { label: text::new_coder(lang), ..Item::default() });
        // Nobody was at work yet: then it is somebody new, rather than whose codes were read.
        let at = last.unwrap_or(names.len());
        Self::Who { project, names, chooser: Chooser::new(text::who_codes(lang), items, at) }
    }
}

/// Hands a key to the mode, which was taken off; it goes back unless it is finished.
pub(super) fn key(start: &mut Start, mode: Mode, key: Key) -> Vec<Effect<Start>> {
    let page = start.shell.drawn.over.page;
    match mode {
        Mode::Who { project, names, mut chooser } => {
            let choice = chooser.key(key, page);
            who(start, project, names, chooser, choice)
        }
        Mode::Role { column, roles, mut chooser } => {
            let choice = chooser.key(key, page);
            role(start, column, roles, chooser, choice);
            vec![]
        }
        Mode::Name { project, mut input } => match key {
            Key::Esc | Key::Ctrl('c') => vec![],
            Key::Enter => {
                let name = input.value().trim().to_owned();
                if name.is_empty() {
                    let lang = start.shell.lang;
                    start.shell.tell(text::name_needed(lang));
                    start.modes.push(Mode::Name { project, input });
                    return vec![];
                }
                opening::begin_as(start, project, name)
            }
            key => {
                if let Some(request) = input::request(key) {
                    input.handle(request);
                }
                start.modes.push(Mode::Name { project, input });
                vec![]
            }
        },
        Mode::Taken { path, free } => match key {
            Key::Enter => details::make(start, free),
            Key::Esc | Key::Ctrl('c') => vec![],
            _ => {
                start.modes.push(Mode::Taken { path, free });
                vec![]
            }
        },
    }
}

/// Takes a click on a row of the list on top.
pub(super) fn click(start: &mut Start, row: usize) -> Vec<Effect<Start>> {
    match start.modes.pop() {
        Some(Mode::Who { project, names, mut chooser }) => {
            let choice = chooser.click(row);
            who(start, project, names, chooser, choice)
        }
        Some(Mode::Role { column, roles, mut chooser }) => {
            let choice = chooser.click(row);
            role(start, column, roles, chooser, choice);
            vec![]
        }
        other => {
            start.modes.extend(other);
            vec![]
        }
    }
}

/// Puts pasted text into what is on top.
pub(super) fn paste(mode: &mut Mode, pasted: &str) {
    match mode {
        Mode::Who { chooser, .. } | Mode::Role { chooser, .. } => chooser.paste(pasted),
        Mode::Name { input, .. } => input::paste(input, pasted),
        Mode::Taken { .. } => {}
    }
}

fn who(
    start: &mut Start,
    project: Box<Project>,
    names: Vec<String>,
    chooser: Chooser,
    choice: Choice,
) -> Vec<Effect<Start>> {
    match choice {
        Choice::Closed => {}
        Choice::Open => start.modes.push(Mode::Who { project, names, chooser }),
        Choice::Taken(at) => match names.get(at) {
            Some(name) => return opening::begin_as(start, project, name.clone()),
            None => start.modes.push(Mode::Name { project, input: Input::default() }),
        },
    }
    vec![]
}

fn role(start: &mut Start, column: usize, roles: Vec<Role>, chooser: Chooser, choice: Choice) {
    match choice {
        Choice::Closed => {}
        Choice::Open => start.modes.push(Mode::Role { column, roles, chooser }),
        Choice::Taken(at) => {
            if let Some(role) = roles.into_iter().nth(at) {
                columns::set(start, column, role);
            }
        }
    }
}

/// Draws a mode over the screen; the last two rows of the area are its own.
pub(super) fn draw(start: &Start, mode: &Mode, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, palette) = (start.shell.lang, start.shell.palette);
    let line = Constraint::Length(1);
    let [_, note, hints] = Layout::vertical([Constraint::Min(1), line, line]).areas(area);
    match mode {
        Mode::Who { chooser, .. } | Mode::Role { chooser, .. } => {
            chooser.draw(scene, area, palette, &tui::choose_keys(lang), &tui::found_nothing(lang));
        }
        Mode::Name { input, .. } => {
            input::draw(scene, &text::ask_name(lang), input, note, palette);
            let keys = hint_line(&text::name_keys(lang), usize::from(hints.width), palette);
            scene.frame.render_widget(keys, hints);
        }
        Mode::Taken { path, free } => {
            let asked = new_project::ask_other_name(lang, paths::name(path), paths::name(free));
            let above = Rect { height: area.height.saturating_sub(1), ..area };
            draw_lines(scene, &asked, palette.strong(), above);
            let keys = hint_line(&tui::confirm_keys(lang), usize::from(hints.width), palette);
            scene.frame.render_widget(keys, hints);
        }
    }
}
