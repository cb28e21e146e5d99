//! Choosing a file: what the keys do, and the picture.

use super::files::{Entry, Kind, Purpose, Taken};
use super::new::{codebook, preview};
use super::{Screen, Start, frame, menu, opening};
use crate::command::id;
use crate::message::{start as text, system_reason, visible};
use crate::tui::paths;
use crate::tui::scene::{Scene, Target};
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::widget::{input, line};
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

/// Does a command.
pub(super) fn run(start: &mut Start, command: id::Files) -> Vec<Effect<Start>> {
    use id::Files as Id;
    let page = isize::try_from(start.shell.drawn.screen.page.max(1)).unwrap_or(1);
    match command {
        Id::Up => start.files.step(-1),
        Id::Down => start.files.step(1),
        Id::PageUp => start.files.step(-page),
        Id::PageDown => start.files.step(page),
        Id::Outer => start.files.outer(),
        Id::Enter => start.files.enter(),
        Id::Back => back(start),
        Id::Take => {
            let taken = start.files.take();
            return took(start, taken);
        }
    }
    vec![]
}

fn back(start: &mut Start) {
    if start.files.clear() {
        return;
    }
    match start.files.purpose {
        Purpose::Answers | Purpose::Project => start.show_menu(),
        Purpose::Codebook => start.screen = Screen::Codebook,
    }
}

/// Goes on with what was taken.
pub(super) fn took(start: &mut Start, taken: Taken) -> Vec<Effect<Start>> {
    let lang = start.shell.lang;
    let shown = |path: &std::path::Path| visible(&path.display().to_string());
    match taken {
        Taken::Moved | Taken::Nothing => {}
        Taken::Missing(path) => {
            start.shell.say(Tone::Problem, text::no_such_path(lang, shown(&path)));
        }
        Taken::OtherKind(path) => {
            let endings = endings(start.files.purpose);
            let sentence = text::other_kind(lang, visible(&paths::name(&path)), endings);
            start.shell.say(Tone::Problem, sentence);
        }
        Taken::File(path) => {
            return match start.files.purpose {
                Purpose::Answers => preview::read(start, path),
                Purpose::Codebook => codebook::read(start, path),
                Purpose::Project => opening::open(start, path),
            };
        }
    }
    vec![]
}

fn endings(purpose: Purpose) -> String {
    let endings: Vec<String> =
        purpose.endings().iter().map(|ending| format!(".{ending}")).collect();
    endings.join(" ")
}

/// Draws the folder.
pub(super) fn draw(start: &Start, scene: &mut Scene<'_, '_>, body: Rect) {
    let (lang, palette, files) = (start.shell.lang, start.shell.palette, &start.files);
    let area = frame::files(start, scene, body);
    let width = usize::from(area.width);
    let mut rows = area.rows();
    let mut next = || rows.next().unwrap_or_default();
    if area.height >= 10 {
        let asked = match files.purpose {
            Purpose::Answers => text::choose_answers(lang),
            Purpose::Codebook => text::choose_codebook(lang),
            Purpose::Project => text::choose_project(lang),
        };
        next();
        scene.frame.render_widget(Line::from(line::fit(&format!(" {asked}"), width)), next());
    }
    let folder = visible(&paths::short(&files.folder, start.around.home.as_deref()));
    let folder = format!(" {}", paths::fit_end(&folder, width.saturating_sub(2)));
    scene.frame.render_widget(Line::styled(folder, palette.strong()), next());
    let field = next();
    let top = field.bottom();
    let list = Rect { y: top, height: area.bottom().saturating_sub(top), ..area };
    draw_list(start, scene, list);
    if start.is_free() {
        input::draw(scene, &text::typed(lang), &files.input, field, palette);
    }
}

fn draw_list(start: &Start, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, palette, files) = (start.shell.lang, start.shell.palette, &start.files);
    let width = usize::from(area.width);
    // A line below the list says what is missing.
    let lacks = match &files.refused {
        Some((folder, error)) => {
            let folder = visible(&folder.display().to_string());
            Some(text::folder_refused(lang, folder, system_reason(lang, error)))
        }
        None if files.rows().next().is_none() => Some(text::no_such_name(lang)),
        None if !files.has_files() => Some(text::no_files(lang, endings(files.purpose))),
        None => None,
    };
    let room = usize::from(area.height).saturating_sub(usize::from(lacks.is_some()));
    scene.page(room);
    let first = (files.chosen + 1).saturating_sub(room.max(1));
    let mut below = area.y;
    let shown: Vec<(usize, &Entry)> = files.rows().enumerate().skip(first).take(room).collect();
    for ((at, entry), place) in shown.into_iter().zip(area.rows()) {
        let here = at == files.chosen;
        let pointer = if here { "▸" } else { " " };
        let (label, detail) = match entry.kind {
            Kind::Outer => (text::outer_folder(lang), String::new()),
            Kind::Home => (text::home_folder(lang), String::new()),
            Kind::Folder => (format!("{}/", entry.name), String::new()),
            Kind::File => {
                let now = (start.around.now)();
                let ago = entry.changed.map(|then| menu::ago(lang, now, then));
                (entry.name.clone(), ago.unwrap_or_default() + " ")
            }
        };
        let style = if entry.kind == Kind::File { Style::new() } else { palette.dim() };
        let style = if here { style.patch(palette.focus()) } else { style };
        let row = line::ends(&format!(" {pointer} {label}"), &detail, width);
        scene.target(place, Target::Row(at));
        scene.frame.render_widget(Line::styled(row, style), place);
        below = place.bottom();
    }
    if let Some(lacks) = lacks
        && below < area.bottom()
    {
        let place = Rect { y: below, height: 1, ..area };
        let lacks = line::fit(&format!("   {lacks}"), width);
        scene.frame.render_widget(Line::styled(lacks, palette.dim()), place);
    }
}
