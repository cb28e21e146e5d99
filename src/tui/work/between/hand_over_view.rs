//! Drawing the dialogue that writes a package.

use super::super::State;
use super::super::export_view::choice_line;
use super::hand_over::{Field, HandOver};
use crate::message::{Lang, hand_over_dialogue as text, handover, whole};
use crate::told;
use crate::tui::paths::fit_end;
use crate::tui::scene::{Scene, Target};
use crate::tui::widget::{dialogue, input, line};
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

/// The size that the dialogue takes where there is room.
const WIDEST: u16 = 90;
const HIGHEST: u16 = 20;
/// The width of the names of the fields.
const NAMES: usize = 12;

/// Draws the dialogue; the last row of the area is for its keys.
pub(in crate::tui) fn draw(
    state: &State,
    dialogue: &HandOver,
    scene: &mut Scene<'_, '_>,
    area: Rect,
) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let lines = |count| Constraint::Length(count);
    let keys = match dialogue.field {
        Field::Part | Field::Suggestions => text::keys_choice(lang),
        Field::Size | Field::Seed | Field::File => text::keys_typed(lang),
    };
    let inner = dialogue::frame(scene, area, (WIDEST, HIGHEST), &text::title(lang), &keys, palette);
    let fields = u16::try_from(dialogue.fields().len()).unwrap_or(0).min(inner.height);
    let left = inner.height - fields;
    let [field_area, _, about_area] =
        Layout::vertical([lines(fields), lines(u16::from(left > 8)), Constraint::Min(0)])
            .areas(inner);
    draw_fields(state, dialogue, scene, field_area);
    let width = usize::from(about_area.width).saturating_sub(2).max(1);
    let about = about(lang, dialogue).into_iter().flat_map(|sentence| {
        line::wrap(&sentence, width).into_iter().map(|text| Line::from(format!(" {text}")))
    });
    scene.frame.render_widget(Paragraph::new(Text::from(about.collect::<Vec<_>>())), about_area);
}

/// The fields, each on a row, the one at the pointer in sight.
fn draw_fields(state: &State, dialogue: &HandOver, scene: &mut Scene<'_, '_>, area: Rect) {
    let (lang, palette) = (state.shell.lang, state.shell.palette);
    let fields = dialogue.fields();
    let at = fields.iter().position(|field| *field == dialogue.field).unwrap_or(0);
    let first = (at + 1).saturating_sub(usize::from(area.height));
    for (row, (number, field)) in area.rows().zip(fields.iter().enumerate().skip(first)) {
        let here = *field == dialogue.field;
        scene.target(row, Target::Choice(number));
        let name = line::pad(&field_name(*field, lang), NAMES);
        let name = format!("{} {name}", if here { "▸" } else { " " });
        let [left, right] = Layout::horizontal([
            Constraint::Length(u16::try_from(name.width()).unwrap_or(0)),
            Constraint::Min(0),
        ])
        .areas(row);
        let style = if here { palette.strong() } else { Style::new() };
        scene.frame.render_widget(Line::styled(name, style), left);
        let width = usize::from(right.width);
        let (choices, chosen) = match field {
            Field::Part => {
                ([text::all(lang), text::part(lang)].to_vec(), usize::from(dialogue.part))
            }
            Field::Suggestions => (
                [text::without(lang), text::with(lang)].to_vec(),
                usize::from(dialogue.suggestions),
            ),
            Field::Size => {
                draw_typed(state, scene, &dialogue.size, here, right);
                continue;
            }
            Field::Seed => {
                draw_typed(state, scene, &dialogue.seed, here, right);
                continue;
            }
            Field::File => {
                draw_typed(state, scene, &dialogue.file, here, right);
                continue;
            }
        };
        let shown = choice_line(&choices, chosen, "", width, here, palette);
        scene.frame.render_widget(shown, right);
        if here {
            scene.cursor(row.x, row.y);
        }
    }
}

fn draw_typed(
    state: &State,
    scene: &mut Scene<'_, '_>,
    typed: &tui_input::Input,
    here: bool,
    area: Rect,
) {
    if here {
        input::draw(scene, "", typed, area, state.shell.palette);
    } else {
        let shown = crate::message::visible(typed.value());
        let shown = fit_end(&shown, usize::from(area.width).saturating_sub(1));
        scene.frame.render_widget(Line::from(format!(" {shown}")), area);
    }
}

fn field_name(field: Field, lang: Lang) -> String {
    match field {
        Field::Part => text::field_part(lang),
        Field::Size => text::field_size(lang),
        Field::Seed => text::field_seed(lang),
        Field::Suggestions => text::field_suggestions(lang),
        Field::File => text::field_file(lang),
    }
}

/// What it comes to, and what to know before it is written.
fn about(lang: Lang, dialogue: &HandOver) -> Vec<String> {
    let mut about = Vec::new();
    match &dialogue.sample {
        None => about.push(format!("! {}", text::no_sample(lang))),
        Some(sample) => {
            let (answers, of) = (sample.answers.len(), sample.of);
            about.push(match whole(lang, of) {
                of if answers == sample.of => text::comes_to_all(lang, of),
                of => text::comes_to(lang, whole(lang, answers), of),
            });
            about.extend(told::width(lang, sample));
        }
    }
    about.push(if dialogue.suggestions {
        format!("! {}", handover::with_suggestions(lang))
    } else {
        handover::without_suggestions(lang)
    });
    about.push(text::nothing_of_yours(lang));
    if dialogue.exists {
        about.push(format!("! {}", text::exists(lang)));
    }
    about
}
