//! The first lines of the screens before a project is open: what is being done, and which step it is.

use super::Start;
use super::files::Purpose;
use crate::message::{new_project, start as text};
use crate::tui::scene::Scene;
use crate::tui::widget::line;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// How many steps there are to a new project.
const STEPS: usize = 5;

/// Draws the title on the first two rows, for a step from 1; gives back what is left of the area.
pub(super) fn step(start: &Start, scene: &mut Scene<'_, '_>, body: Rect, step: usize) -> Rect {
    let (lang, palette) = (start.shell.lang, start.shell.palette);
    let width = usize::from(body.width);
    let names = [
        new_project::step_file(lang),
        new_project::step_preview(lang),
        new_project::step_codebook(lang),
        new_project::step_columns(lang),
        new_project::step_details(lang),
    ];
    let right = format!("{} ", new_project::step_of(lang, step, STEPS));
    let title = line::ends(&format!(" {}", new_project::new_project(lang)), &right, width);
    let [first, second] = top(body);
    scene.frame.render_widget(Line::styled(title, palette.strong()), first);
    let all: usize = names.iter().map(|name| name.width() + 5).sum();
    let mut spans = vec![Span::raw(" ")];
    for (number, name) in (1..).zip(names) {
        let here = number == step;
        // A narrow window names only the step that is shown.
        if all <= width || here {
            let style = if here { palette.here() } else { palette.dim() };
            spans.push(Span::styled(line::fit(&format!("{number} {name}"), width), style));
            spans.push(Span::raw(if number < STEPS && all <= width { " › " } else { "" }));
        }
    }
    scene.frame.render_widget(Line::from(spans), second);
    below(body, 2)
}

/// The same for choosing a file, which is a step or not.
pub(super) fn files(start: &Start, scene: &mut Scene<'_, '_>, body: Rect) -> Rect {
    match start.files.purpose {
        Purpose::Answers => step(start, scene, body, 1),
        Purpose::Codebook => step(start, scene, body, 3),
        Purpose::Project => {
            let title = format!(" {}", text::open_project(start.shell.lang));
            let title = line::fit(&title, usize::from(body.width));
            let [first, _] = top(body);
            scene.frame.render_widget(Line::styled(title, start.shell.palette.strong()), first);
            below(body, 1)
        }
    }
}

/// The first two rows of an area.
fn top(body: Rect) -> [Rect; 2] {
    let row = |y: u16| Rect { y: body.y + y, height: 1, ..body }.intersection(body);
    [row(0), row(1)]
}

/// An area without its first rows.
pub(super) fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect { y: area.y + rows, height: area.height - rows, ..area }
}
