//! Drawing the dialogue that writes the matrix to a file.

use super::State;
use super::export::{Export, Field, Picture};
use crate::command::{CommandId, id};
use crate::export::{Content, Format, Layout as ExportLayout, Section};
use crate::message::{Lang, export_dialogue as text, list};
use crate::tui::scene::{Scene, Target};
use crate::tui::screen::matrix::{order_text, orders};
use crate::tui::style::Palette;
use crate::tui::widget::{dialogue, input, line};
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

/// The size that the dialogue takes where there is room.
const WIDEST: u16 = 116;
const HIGHEST: u16 = 34;
/// The width of the names of the fields.
const NAMES: usize = 11;
/// How wide the six columns are in the picture, in proportion.
const SIX: [usize; 6] = [4, 4, 6, 3, 1, 4];

/// Draws the dialogue; the last row of the area is for its keys.
pub(super) fn draw(state: &State, dialogue: &Export, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let lines = |count| Constraint::Length(count);
    let keys = match dialogue.field {
        Field::Format => text::keys_format(lang),
        Field::File => text::keys_file(lang),
        Field::Layout | Field::Whose | Field::Order => text::keys_choice(lang),
    };
    let inner = dialogue::frame(scene, area, (WIDEST, HIGHEST), &text::title(lang), &keys, palette);

    let (about, width) = (about(state, dialogue), usize::from(inner.width));
    let about: Vec<Line<'static>> = about
        .into_iter()
        .flat_map(|(text, style)| {
            let wrapped = line::wrap(&text, width.saturating_sub(2).max(1));
            wrapped.into_iter().map(move |text| Line::styled(format!(" {text}"), style))
        })
        .collect();
    let fields = u16::try_from(dialogue.fields().len()).unwrap_or(0).min(inner.height);
    let told = u16::try_from(about.len()).unwrap_or(u16::MAX);
    let left = inner.height - fields;
    let [field_area, _, about_area, picture_area] = Layout::vertical([
        lines(fields),
        lines(u16::from(left > told)),
        lines(told.min(left)),
        Constraint::Min(0),
    ])
    .areas(inner);
    draw_fields(state, dialogue, scene, field_area);
    scene.frame.render_widget(Paragraph::new(Text::from(about)), about_area);
    draw_picture(dialogue, scene, picture_area, lang, palette);
}

/// The fields, each on a row, the one at the pointer in sight.
fn draw_fields(state: &State, dialogue: &Export, scene: &mut Scene<'_, '_>, area: Rect) {
    let palette = state.shell.palette;
    let fields = dialogue.fields();
    let at = fields.iter().position(|field| *field == dialogue.field).unwrap_or(0);
    let first = (at + 1).saturating_sub(usize::from(area.height));
    for (row, (number, field)) in area.rows().zip(fields.iter().enumerate().skip(first)) {
        let here = *field == dialogue.field;
        scene.target(row, Target::Choice(number));
        let name = line::pad(&field_name(*field, state.shell.lang), NAMES);
        let name = format!("{} {name}", if here { "▸" } else { " " });
        let [left, right] = Layout::horizontal([
            Constraint::Length(u16::try_from(name.width()).unwrap_or(0)),
            Constraint::Min(0),
        ])
        .areas(row);
        let style = if here { palette.strong() } else { Style::new() };
        scene.frame.render_widget(Line::styled(name, style), left);
        if *field == Field::File {
            if here {
                input::draw(scene, "", &dialogue.file, right, palette);
            } else {
                let shown = end_of(dialogue.file.value(), usize::from(right.width) - 1);
                scene.frame.render_widget(Line::from(format!(" {shown}")), right);
            }
            continue;
        }
        let (choices, chosen, about) = choices(state, dialogue, *field);
        let shown = choice_line(&choices, chosen, &about, usize::from(right.width), here, palette);
        scene.frame.render_widget(shown, right);
        if here {
            scene.cursor(row.x, row.y);
        }
    }
}

/// The last part of a text that is too long: of a path, the name of the file counts most.
fn end_of(text: &str, width: usize) -> String {
    let text = crate::message::visible(text);
    let all = text.width();
    if all <= width {
        return text;
    }
    let mut past = all + 1 - width.max(1);
    let kept: String = text
        .chars()
        .skip_while(|c| {
            let skip = past > 0;
            past = past.saturating_sub(c.to_string().width());
            skip
        })
        .collect();
    format!("…{kept}")
}

fn field_name(field: Field, lang: Lang) -> String {
    match field {
        Field::Format => text::field_format(lang),
        Field::Layout => text::field_layout(lang),
        Field::Whose => text::field_whose(lang),
        Field::Order => text::field_order(lang),
        Field::File => text::field_file(lang),
    }
}

/// What can be chosen, which of it is, and what that means.
fn choices(state: &State, dialogue: &Export, field: Field) -> (Vec<String>, usize, String) {
    let lang = state.shell.lang;
    match field {
        Field::Format => {
            let names = Format::ALL.map(|format| format.extension().to_owned()).to_vec();
            let chosen = Format::ALL.iter().position(|format| *format == dialogue.format);
            let about = match dialogue.format {
                Format::Docx => text::about_docx(lang),
                Format::Xlsx => text::about_xlsx(lang),
                Format::Markdown => text::about_md(lang),
                Format::Csv => text::about_csv(lang),
                Format::Json => text::about_json(lang),
            };
            (names, chosen.unwrap_or(0), about)
        }
        Field::Layout => {
            let names = vec![text::layout_bijlage1(lang), text::layout_extended(lang)];
            let (chosen, about) = match dialogue.layout {
                _ if dialogue.format == Format::Json => (
                    usize::from(dialogue.layout == ExportLayout::Extended),
                    text::about_any_layout(lang),
                ),
                ExportLayout::Bijlage1 => (0, text::about_bijlage1(lang)),
                ExportLayout::Extended => (1, text::about_extended(lang)),
            };
            (names, chosen, about)
        }
        Field::Whose => {
            let names = dialogue.coders.iter().map(|coder| coder.name.clone()).collect();
            let chosen = dialogue.coders.iter().position(|coder| *coder == dialogue.whose);
            (names, chosen.unwrap_or(0), String::new())
        }
        Field::Order => {
            let orders: Vec<_> = orders(&dialogue.matrix).collect();
            let chosen = orders.iter().position(|order| *order == dialogue.order);
            let names = orders.into_iter().map(|order| order_text(order, lang)).collect();
            (names, chosen.unwrap_or(0), String::new())
        }
        Field::File => (Vec::new(), 0, String::new()),
    }
}

/// `[docx]  xlsx  md`, or only the chosen one where there is no room.
pub(super) fn choice_line(
    choices: &[String],
    chosen: usize,
    about: &str,
    width: usize,
    here: bool,
    palette: Palette,
) -> Line<'static> {
    let shown = |(n, choice): (usize, &String)| {
        let choice = line::fit(choice, width.saturating_sub(4));
        if n == chosen { format!("[{choice}]") } else { format!(" {choice} ") }
    };
    let mut texts: Vec<(bool, String)> =
        choices.iter().enumerate().map(|(n, choice)| (n == chosen, shown((n, choice)))).collect();
    if texts.iter().map(|(_, text)| text.width()).sum::<usize>() > width {
        texts.retain(|(chosen, _)| *chosen);
    }
    let used: usize = texts.iter().map(|(_, text)| text.width()).sum();
    let mut spans: Vec<Span<'static>> = texts
        .into_iter()
        .map(|(chosen, text)| {
            let style = match (chosen, here) {
                (true, true) => palette.focus(),
                (true, false) => palette.strong(),
                (false, _) => Style::new(),
            };
            Span::styled(text, style)
        })
        .collect();
    if !about.is_empty() && used + about.width() + 2 <= width {
        spans.push(Span::styled(format!("  {about}"), palette.dim()));
    }
    Line::from(spans)
}

/// How much it will hold, and what to know before it is written.
fn about(state: &State, dialogue: &Export) -> Vec<(String, Style)> {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let matrix = &dialogue.matrix;
    let rows = || matrix.tables.iter().flat_map(|table| &table.rows);
    let themes = rows().count();
    let chosen = rows().filter(|row| row.quote.as_ref().is_some_and(|quote| quote.chosen)).count();
    let with = rows().filter(|row| row.quote.is_some()).count();
    let proposed = with - chosen;
    let tables = text::holds(lang, matrix.tables.len(), themes);
    let examples = text::examples(lang, chosen, proposed, themes - with);
    let mut lines = vec![(format!("{tables} · {examples}"), palette.strong())];
    let mut warn = |warning: String| lines.push((format!("! {warning}"), Style::new()));
    let answered: usize = matrix.tables.iter().map(|table| table.answered.all).sum();
    let coded: usize = matrix.tables.iter().map(|table| table.coded.all).sum();
    match answered - coded.min(answered) {
        0 => {}
        _ if coded == 0 => warn(text::warn_nothing_coded(lang)),
        open => warn(text::warn_uncoded(lang, open)),
    }
    if !matrix.pooled.is_empty() {
        warn(text::warn_pooled(lang, list(lang, &matrix.pooled)));
    }
    // Another's examples are not for this coder to choose.
    if proposed > 0 && dialogue.whose.id == state.session.coder().id {
        let key = state.shell.key_of(CommandId::Matrix(id::Matrix::Quotes));
        warn(text::warn_proposed(lang, proposed, key));
    }
    if dialogue.exists {
        warn(text::warn_exists(lang));
    }
    lines
}

/// How the file begins.
fn draw_picture(
    dialogue: &Export,
    scene: &mut Scene<'_, '_>,
    area: Rect,
    lang: Lang,
    palette: Palette,
) {
    // A heading, the heads of the columns and a row: less is no picture.
    if area.height < 4 || area.width < 30 {
        return;
    }
    let width = usize::from(area.width);
    let title = format!("── {} ", text::picture(lang));
    let rule = format!("{title}{}", "─".repeat(width.saturating_sub(title.width())));
    let mut lines = vec![Line::styled(rule, palette.dim())];
    let room = usize::from(area.height) - 1;
    match &dialogue.picture {
        Picture::Pages(content) => lines.extend(page(content, width, room, lang, palette)),
        Picture::Lines(file) => {
            let fitted = file.iter().take(room);
            lines.extend(fitted.map(|text| Line::from(format!(" {}", line::fit(text, width - 1)))));
        }
    }
    lines.truncate(usize::from(area.height));
    scene.frame.render_widget(Paragraph::new(Text::from(lines)), area);
}

/// The first table of a document, a line a row.
fn page(
    content: &Content,
    width: usize,
    room: usize,
    lang: Lang,
    palette: Palette,
) -> Vec<Line<'static>> {
    let mut lines = vec![Line::styled(
        line::fit(&format!(" {} · {}", content.title, content.subtitle), width),
        palette.strong(),
    )];
    let Some(section) = content.sections.first() else { return lines };
    lines.push(Line::styled(line::fit(&format!(" {}", section.heading), width), palette.strong()));
    let weights: usize = SIX.iter().sum();
    let room_for_text = width.saturating_sub(SIX.len() + 1);
    let widths = SIX.map(|weight| (room_for_text * weight / weights).max(4));
    lines.push(Line::styled(cells(&content.columns, &widths), palette.dim()));
    let numbers = numbers(section, width, palette);
    // Of the extended layout both tables are in the picture.
    let rows = if numbers.is_empty() { room } else { room.saturating_sub(6) / 2 };
    lines.extend(section.rows.iter().take(rows.max(1)).map(|row| Line::from(cells(row, &widths))));
    lines.extend(numbers);
    let more = lines.len().saturating_sub(room);
    if more > 0 {
        lines.truncate(room.saturating_sub(1));
        let rest = format!(" {}", text::picture_more(lang, more + 1));
        lines.push(Line::styled(line::fit(&rest, width), palette.dim()));
    }
    lines
}

/// The numbers of the extended layout below it.
fn numbers(section: &Section, width: usize, palette: Palette) -> Vec<Line<'static>> {
    let Some(grid) = section.numbers.first() else { return Vec::new() };
    let widths: Vec<usize> = (0..grid.columns.len())
        .map(|at| {
            let cells = grid.rows.iter().filter_map(|row| row.get(at));
            cells.map(|cell| cell.width()).max().unwrap_or(0).clamp(4, 24)
        })
        .collect();
    let titles: Vec<String> = grid.columns.iter().map(|column| column.title.clone()).collect();
    let fitted = |cells: String| line::fit(&cells, width);
    let mut lines = vec![Line::default()];
    lines.push(Line::styled(fitted(cells(&titles, &widths)), palette.dim()));
    lines.extend(grid.rows.iter().map(|row| Line::from(fitted(cells(row, &widths)))));
    lines
}

fn cells(row: &[String], widths: &[usize]) -> String {
    let mut shown = String::from(" ");
    for (cell, width) in row.iter().zip(widths) {
        shown.push_str(&line::pad(cell, *width));
        shown.push(' ');
    }
    shown.trim_end().to_owned()
}
