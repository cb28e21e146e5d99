//! The second step: the file with answers as it was understood.

use super::Answers;
use crate::command::id;
use crate::import::{self, Table};
use crate::message::{Explain, new_project as text, start as start_text, visible};
use crate::tui::job::{Cancelled, Job, Outcome};
use crate::tui::paths;
use crate::tui::scene::Scene;
use crate::tui::shell::Tone;
use crate::tui::stage::Effect;
use crate::tui::start::files::Purpose;
use crate::tui::start::{Screen, Start, frame};
use crate::tui::widget::line;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::path::PathBuf;
use unicode_width::UnicodeWidthStr;

/// No column is shown wider than this.
const WIDEST: usize = 28;
/// Nor narrower.
const NARROWEST: usize = 3;

/// Reads a file in the background, and shows it.
pub(in crate::tui::start) fn read(start: &Start, path: PathBuf) -> Vec<Effect<Start>> {
    let doing = start_text::reading(start.shell.lang, visible(&paths::name(&path)));
    let work = move |_: &Cancelled| {
        let table =
            import::read_file(&path).map(|table| Table { file: paths::name(&path), ..table });
        Box::new(move |start: &mut Start| match table {
            Ok(table) => show(start, path, table),
            Err(error) => {
                let lang = start.shell.lang;
                start.shell.say(Tone::Problem, error.explain(lang));
            }
        }) as Outcome<Start>
    };
    vec![Effect::Start(Job { doing, work: Box::new(work) })]
}

fn show(start: &mut Start, path: PathBuf, table: Table) {
    let same = start.new.answers.as_ref().is_some_and(|a| a.path == path && a.table == table);
    if !same {
        start.new.details.propose(&path, start.around.home.as_deref());
        start.new.columns = None;
        start.new.answers = Some(Answers { path, table, row: 0, column: 0 });
    }
    start.screen = Screen::Preview;
}

/// Does a command.
pub(in crate::tui::start) fn run(start: &mut Start, command: id::NewPreview) -> Vec<Effect<Start>> {
    use id::NewPreview as Id;
    let most = start.shell.drawn.screen.most_scroll;
    match (command, start.new.answers.as_mut()) {
        (Id::Next, Some(_)) => super::codebook::show(start),
        (Id::Back, _) | (_, None) => start.choose_file(Purpose::Answers),
        (Id::Up, Some(answers)) => answers.row = answers.row.min(most).saturating_sub(1),
        (Id::Down, Some(answers)) => answers.row = (answers.row + 1).min(most),
        (Id::NextColumns, Some(answers)) => {
            let count = answers.table.headers.len();
            answers.column = if answers.column + 1 < count { answers.column + 1 } else { 0 };
        }
        (Id::PreviousColumns, Some(answers)) => {
            answers.column = answers.column.saturating_sub(1);
        }
    }
    vec![]
}

/// Draws what was understood, and the first rows.
pub(in crate::tui::start) fn draw(start: &Start, scene: &mut Scene<'_, '_>, body: Rect) {
    let area = frame::step(start, scene, body, 2);
    let Some(answers) = &start.new.answers else { return };
    let (lang, palette, table) = (start.shell.lang, start.shell.palette, &answers.table);
    let width = usize::from(area.width);
    let mut told = table.lines(lang);
    if table.header_rows > 1 {
        told.push(text::header_rows(lang, table.header_rows));
    }
    let wide = width.saturating_sub(2).max(1);
    let mut lines: Vec<String> = told.iter().flat_map(|told| line::wrap(told, wide)).collect();
    // The table is what one looks at: it keeps half of a small window.
    lines.truncate(usize::from(area.height / 2));
    let mut rows = area.rows().skip(usize::from(area.height >= 12));
    for line in lines {
        let place = rows.next().unwrap_or_default();
        scene.frame.render_widget(Line::from(format!(" {line}")), place);
    }
    if area.height >= 16 {
        rows.next();
    }
    let shown = columns(answers, width);
    let last = answers.column + shown.len();
    let sight = text::columns_in_sight(lang, answers.column + 1, last, table.headers.len());
    let size = text::size(lang, table.rows.len(), table.headers.len());
    let ends = line::ends(&format!(" {size}"), &format!("{sight} "), width);
    scene.frame.render_widget(Line::from(ends), rows.next().unwrap_or_default());
    let number = numbers(answers);
    let names = table.column_names();
    let name = |column: usize| names.get(column).cloned().unwrap_or_default();
    let heading = row_text(" ", number, &shown, name);
    let place = rows.next().unwrap_or_default();
    scene.frame.render_widget(Line::styled(line::fit(&heading, width), palette.strong()), place);
    if start.is_free() && place.height > 0 {
        scene.cursor(place.x, place.y);
    }
    let places: Vec<Rect> = rows.collect();
    let most = table.rows.len().saturating_sub(places.len().max(1));
    scene.most_scroll(most);
    for (row, place) in table.rows.iter().skip(answers.row.min(most)).zip(places) {
        let cell = |column: usize| row.cell(column).to_owned();
        let shown = row_text(&row.line.to_string(), number, &shown, cell);
        scene.frame.render_widget(Line::from(line::fit(&shown, width)), place);
    }
}

/// The width of the numbers of the rows.
fn numbers(answers: &Answers) -> usize {
    answers.table.rows.last().map_or(1, |row| row.line.to_string().len())
}

/// The columns that fit from the first that is shown, each with its width.
fn columns(answers: &Answers, width: usize) -> Vec<(usize, usize)> {
    let names = answers.table.column_names();
    let mut left = width.saturating_sub(numbers(answers) + 2);
    let mut shown = Vec::new();
    for (column, name) in names.iter().enumerate().skip(answers.column) {
        let sample = answers.table.rows.iter().take(30).map(|row| row.cell(column).width());
        let wide = sample.chain([name.width()]).max().unwrap_or(0).clamp(NARROWEST, WIDEST);
        // A last column that is cut off is better than none.
        if wide > left && left < 8 && !shown.is_empty() {
            break;
        }
        let wide = wide.min(left);
        shown.push((column, wide));
        left = left.saturating_sub(wide + 2);
        if left == 0 {
            break;
        }
    }
    shown
}

fn row_text(
    number: &str,
    width: usize,
    columns: &[(usize, usize)],
    cell: impl Fn(usize) -> String,
) -> String {
    let cells: Vec<String> =
        columns.iter().map(|(column, wide)| line::pad(&cell(*column), *wide)).collect();
    format!(" {number:>width$} {}", cells.join("  "))
}
