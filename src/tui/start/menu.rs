//! The start screen: what one can do without a project, and the projects that were open before.

use super::{Screen, Start, files::Purpose, opening};
use crate::command::{Key, id};
use crate::message::{Lang, start as text, system_reason, visible};
use crate::recent::{self, Progress, Recent};
use crate::tui::paths;
use crate::tui::scene::{Scene, Target};
use crate::tui::stage::Effect;
use crate::tui::widget::line;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The start screen's own state.
#[derive(Debug, Default)]
pub(super) struct Menu {
    pub(super) recent: Vec<Known>,
    /// The row at the pointer: the three things to do, then the projects.
    pub(super) chosen: usize,
}

/// A project that was open before.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) project: Recent,
    /// Why it cannot be opened: the kind of error of the system.
    pub(super) gone: Option<std::io::Error>,
}

/// Rows above the projects.
const DEEDS: usize = 3;

impl Menu {
    /// The projects of this user, with the pointer at the last one that is still there.
    pub(super) fn of(settings: Option<&std::path::Path>) -> Self {
        let known = |project: Recent| {
            let gone = std::fs::metadata(&project.path).err();
            Known { project, gone }
        };
        let recent: Vec<Known> = recent::load(settings).into_iter().map(known).collect();
        let there = recent.iter().position(|known| known.gone.is_none());
        Self { recent, chosen: there.map_or(0, |at| DEEDS + at) }
    }

    fn rows(&self) -> usize {
        DEEDS + self.recent.len()
    }

    /// The project at the pointer.
    pub(super) fn pointed(&self) -> Option<&Known> {
        self.recent.get(self.chosen.checked_sub(DEEDS)?)
    }

    fn step(&mut self, by: isize) {
        let last = self.rows().saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(by).min(last);
    }
}

/// Does a command.
pub(super) fn run(start: &mut Start, command: id::Start, key: Key) -> Vec<Effect<Start>> {
    use id::Start as Id;
    let page = isize::try_from(start.shell.drawn.screen.page.max(1)).unwrap_or(1);
    match command {
        Id::Up => start.menu.step(-1),
        Id::Down => start.menu.step(1),
        Id::PageUp => start.menu.step(-page),
        Id::PageDown => start.menu.step(page),
        Id::Take => return take(start, start.menu.chosen),
        Id::Recent => {
            let digit = match key {
                Key::Char(digit) => digit.to_digit(10).unwrap_or(1) as usize,
                _ => 1,
            };
            if digit > start.menu.recent.len() {
                let lang = start.shell.lang;
                start.shell.tell(text::no_such_recent(lang, digit));
                return vec![];
            }
            return take(start, DEEDS + digit - 1);
        }
        Id::New => return take(start, 0),
        Id::Open => return take(start, 1),
        Id::Example => return take(start, 2),
        Id::Forget => forget(start),
    }
    vec![]
}

/// Does what a row says.
pub(super) fn take(start: &mut Start, row: usize) -> Vec<Effect<Start>> {
    start.menu.chosen = row;
    match row {
        0 => {
            start.begin_new();
            vec![]
        }
        1 => {
            start.choose_file(Purpose::Project);
            vec![]
        }
        2 => opening::example(start),
        _ => match start.menu.pointed() {
            Some(Known { project, gone: None }) => {
                let path = project.path.clone();
                opening::open(start, path)
            }
            Some(Known { gone: Some(error), .. }) => {
                let reason = why_gone(start.shell.lang, error);
                start.shell.tell(reason);
                vec![]
            }
            None => vec![],
        },
    }
}

fn forget(start: &mut Start) {
    let at = start.menu.chosen.saturating_sub(DEEDS);
    if start.menu.pointed().is_none() {
        return;
    }
    let known = start.menu.recent.remove(at);
    recent::forget(start.around.settings.as_deref(), &known.project.path);
    start.menu.step(0);
    let lang = start.shell.lang;
    start.shell.tell(text::forgotten(lang, known.project.title));
}

/// Why a project cannot be opened, in words.
fn why_gone(lang: Lang, error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => text::gone(lang),
        _ => system_reason(lang, error),
    }
}

/// How long ago something was, in words; both in seconds since 1970.
pub(super) fn ago(lang: Lang, now: u64, then: u64) -> String {
    let minutes = now.saturating_sub(then) / 60;
    let (hours, days) = (minutes / 60, minutes / (60 * 24));
    match (minutes, hours, days) {
        (0..2, ..) => text::ago_now(lang),
        (2..60, ..) => text::ago_minutes(lang, minutes),
        (_, 1..24, _) => text::ago_hours(lang, hours),
        (_, _, 1) => text::ago_day(lang),
        (_, _, 2..14) => text::ago_days(lang, days),
        (_, _, 14..61) => text::ago_weeks(lang, days / 7),
        _ => text::ago_months(lang, days / 30),
    }
}

/// Draws the start screen.
pub(super) fn draw(start: &Start, scene: &mut Scene<'_, '_>, body: Rect) {
    let (lang, palette) = (start.shell.lang, start.shell.palette);
    let width = usize::from(body.width);
    let mut rows = body.rows();
    let mut next = || rows.next().unwrap_or_default();
    let version = format!("{} ", env!("CARGO_PKG_VERSION"));
    let name = line::ends(&format!(" Duiding · {}", text::about(lang)), &version, width);
    scene.frame.render_widget(Line::styled(name, palette.strong()), next());
    let roomy = body.height >= 14;
    if roomy {
        next();
    }
    let deeds = [
        (id::Start::New, text::row_new(lang), text::row_new_what(lang)),
        (id::Start::Open, text::row_open(lang), text::row_open_what(lang)),
        (id::Start::Example, text::row_example(lang), text::row_example_what(lang)),
    ];
    for (at, (command, label, what)) in deeds.into_iter().enumerate() {
        let key = start.shell.key_of(crate::command::CommandId::Start(command));
        let area = next();
        let label = format!("{} {what}", line::pad(&label, 22));
        row(start, scene, area, at, &format!("{key}  {label}"), "", false);
    }
    if roomy {
        next();
    }
    let heading = format!(" {}", text::earlier(lang));
    scene.frame.render_widget(Line::styled(heading, palette.strong()), next());
    if start.menu.recent.is_empty() {
        let none = line::fit(&format!("   {}", text::none_earlier(lang)), width);
        scene.frame.render_widget(Line::styled(none, palette.dim()), next());
        return;
    }
    let used = if roomy { 7 } else { 5 };
    let left = Rect { y: body.y + used, height: body.height.saturating_sub(used), ..body };
    draw_recent(start, scene, left.intersection(body));
}

fn draw_recent(start: &Start, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, menu) = (start.shell.lang, &start.menu);
    // With room for two lines, the second has the path.
    let tall = if area.height >= 8 { 2 } else { 1 };
    let room = usize::from(area.height / tall);
    scene.page(room);
    let pointed = menu.chosen.saturating_sub(DEEDS);
    let first = (pointed + 1).saturating_sub(room.max(1));
    for (at, known) in menu.recent.iter().enumerate().skip(first).take(room) {
        let y = area.y + u16::try_from(at - first).unwrap_or(0) * tall;
        let place = Rect { y, height: 1, ..area };
        let digit = if at < 9 { (at + 1).to_string() } else { " ".into() };
        let project = &known.project;
        let when = ago(lang, (start.around.now)(), project.opened);
        let right = match &known.gone {
            Some(error) => why_gone(lang, error),
            None => match &project.progress {
                Some(Progress { coder, coded, total }) => {
                    format!("{} · {when}", text::coded_by(lang, visible(coder), coded, total))
                }
                None => when,
            },
        };
        let left = format!("{digit}  {}", project.title);
        row(start, scene, place, DEEDS + at, &left, &right, known.gone.is_some());
        if tall == 2 {
            let path = paths::short(&project.path, start.around.home.as_deref());
            let path = paths::fit_end(&path, usize::from(area.width).saturating_sub(8));
            let below = Rect { y: y + 1, ..place };
            let shown = line::fit(&format!("      {path}"), usize::from(area.width));
            scene.target(below, Target::Row(DEEDS + at));
            let shown = Line::styled(shown, start.shell.palette.dim());
            scene.frame.render_widget(shown, below);
        }
    }
}

/// Draws a row; a click on it takes it.
fn row(
    start: &Start,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    at: usize,
    left: &str,
    right: &str,
    gone: bool,
) {
    let here = start.menu.chosen == at;
    let pointer = if here { "▸" } else { " " };
    let right = if right.is_empty() { String::new() } else { format!("{right} ") };
    let shown = line::ends(&format!(" {pointer} {left}"), &right, usize::from(area.width));
    let palette = start.shell.palette;
    let style = if gone { palette.dim() } else { ratatui::style::Style::new() };
    let style = if here { style.patch(palette.focus()) } else { style };
    scene.target(area, Target::Row(at));
    scene.frame.render_widget(Line::styled(shown, style), area);
    if here && start.is_free() {
        scene.cursor(area.x + 1, area.y);
    }
}

impl Start {
    /// Shows the screen with the projects again, brought up to date.
    pub(super) fn show_menu(&mut self) {
        let chosen = self.menu.chosen;
        self.menu = Menu::of(self.around.settings.as_deref());
        self.menu.chosen = chosen.min(self.menu.rows().saturating_sub(1));
        self.screen = Screen::Menu;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_told_in_the_unit_that_says_most() {
        let day = 24 * 60 * 60;
        for (seconds, words) in [
            (30, "zojuist"),
            (5 * 60, "5 min geleden"),
            (3 * 60 * 60, "3 uur geleden"),
            (day, "1 dag geleden"),
            (13 * day, "13 dagen geleden"),
            (15 * day, "2 weken geleden"),
            (90 * day, "3 maanden geleden"),
        ] {
            assert_eq!(ago(Lang::Nl, 10_000_000 + seconds, 10_000_000), words);
        }
        assert_eq!(ago(Lang::Nl, 0, 100), "zojuist", "a clock that was set back");
    }
}
