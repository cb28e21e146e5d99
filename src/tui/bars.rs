//! Drawing a stage: its screen, the lines at the bottom, and what lies over it all.

use super::scene::{Scene, Target};
use super::shell::{Note, Shell, Tone};
use super::stage::Stage;
use super::style::Palette;
use super::widget::line;
use crate::command::{Command, CommandId, Facts, Scope, commands_in, id};
use crate::message::tui as text;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Clear, Paragraph};
use unicode_width::UnicodeWidthStr;

/// Rows from which a screen has room to explain itself.
const ROOM_FOR_TIP: u16 = 20;

/// Draws everything.
pub(super) fn draw<S: Stage>(stage: &S, scene: &mut Scene<'_, '_>) {
    let area = scene.frame.area();
    let shell = stage.shell();
    if let Some(ground) = shell.palette.ground() {
        scene.frame.render_widget(Block::new().style(ground), area);
    }
    if area.width < 20 || area.height < 4 {
        let sorry = line::fit(&text::too_small(shell.lang), usize::from(area.width));
        scene.frame.render_widget(Line::from(sorry), area);
        return;
    }
    // The bottom: what the screen is for, what just happened, the keys.
    let tip = u16::from(shell.tips && area.height >= ROOM_FOR_TIP);
    let [body, about, note, hints] = Layout::vertical([
        Constraint::Min(1),
        Constraint::Length(tip),
        Constraint::Length(1),
        Constraint::Length(1),
    ])
    .areas(area);
    stage.draw(scene, body, note);
    scene.over();
    if tip > 0 {
        draw_tip(shell, stage.scope(), &stage.tip(), scene, about);
    }
    if !(stage.has_mode() && stage.draw_mode(scene, area)) {
        hint_bar(shell, stage.scope(), &stage.facts(), stage.here(), scene, hints);
    }
    if let Some(shown) = &shell.note {
        // What takes all keys has the line that a note has otherwise.
        let taken = if stage.has_mode() { 2 } else { 1 };
        let above = Rect { height: area.height.saturating_sub(taken), ..area };
        draw_note(shell.palette, scene, shown, above);
    } else if let Some(busy) = &shell.busy
        && !stage.has_mode()
    {
        let line = text::busy(shell.lang, &busy.doing, busy.since.elapsed().as_secs());
        scene.frame.render_widget(Clear, note);
        scene.frame.render_widget(hint_line(&line, usize::from(note.width), shell.palette), note);
    }
    if let Some(over) = &shell.overlay {
        over.draw(stage, scene, area);
    }
}

/// What the screen is for, in a line.
fn draw_tip(shell: &Shell, scope: Scope, tip: &str, scene: &mut Scene<'_, '_>, area: Rect) {
    let away = match shell.key_at(CommandId::Program(id::Program::Hints), scope) {
        key if key.is_empty() => key,
        key => text::tip_away(shell.lang, key) + " ",
    };
    let shown = line::ends(&format!(" {tip}"), &away, usize::from(area.width));
    scene.frame.render_widget(Line::styled(shown, shell.palette.tip()), area);
}

/// Draws what just happened at the bottom of an area.
fn draw_note(palette: Palette, scene: &mut Scene<'_, '_>, note: &Note, area: Rect) {
    let style = match note.tone {
        Tone::Good => palette.good(),
        Tone::Plain => Style::new(),
        Tone::Problem => palette.problem(),
    };
    draw_lines(scene, &note.text, style, area);
}

/// Draws a text at the bottom of an area, on as many lines as it takes.
pub(super) fn draw_lines(scene: &mut Scene<'_, '_>, text: &str, style: Style, area: Rect) {
    let width = usize::from(area.width);
    let lines: Vec<Line<'static>> = line::wrap(text, width.saturating_sub(2).max(1))
        .into_iter()
        .map(|text| Line::styled(line::pad(&format!(" {text}"), width), style))
        .collect();
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height);
    let below = Rect { y: area.bottom() - height, height, ..area };
    scene.frame.render_widget(Clear, below);
    scene.frame.render_widget(Paragraph::new(Text::from(lines)), below);
}

/// The most useful keys that fit on a line, help always among them; each can be clicked.
fn hint_bar(
    shell: &Shell,
    scope: Scope,
    facts: &Facts,
    here: Option<CommandId>,
    scene: &mut Scene<'_, '_>,
    area: Rect,
) {
    let help = CommandId::Program(id::Program::Help);
    // The way to the screen that is shown would take the room of a way elsewhere.
    let mut commands: Vec<&Command> = commands_in(scope)
        .filter(|command| command.hint > 0 && Some(command.id) != here)
        .filter(|command| (command.available)(facts).is_ok())
        .filter(|command| shell.keys.keys_at(command, scope).next().is_some())
        .collect();
    commands.sort_by_key(|command| command.hint);
    let hint = |command: &Command| {
        let key = shell.keys.first_text_at(command, scope, shell.lang);
        format!("{key} {}", (command.short)(shell.lang))
    };
    let room = usize::from(area.width).saturating_sub(1);
    let reserved = commands
        .iter()
        .find(|command| command.id == help)
        .map_or(0, |command| hint(command).width() + SEPARATOR.width());
    let mut shown: Vec<&Command> = Vec::new();
    let mut used = 0;
    for command in commands.iter().filter(|command| command.id != help) {
        let more = hint(command).width() + if shown.is_empty() { 0 } else { SEPARATOR.width() };
        if used + more + reserved > room {
            break;
        }
        used += more;
        shown.push(command);
    }
    shown.extend(commands.iter().find(|command| command.id == help));
    let mut x = area.x + 1;
    for command in &shown {
        let width = u16::try_from(hint(command).width()).unwrap_or(0);
        if let Some(key) = shell.keys.keys(command).first()
            && command.keys_shown.is_none()
        {
            let place = Rect { x, width, ..area };
            scene.target(place.intersection(area), Target::Command(command.id, *key));
        }
        x = x.saturating_add(width).saturating_add(3);
    }
    let hints: Vec<String> = shown.into_iter().map(hint).collect();
    let line = hint_line(&hints.join(SEPARATOR), usize::from(area.width), shell.palette);
    scene.frame.render_widget(line, area);
}

const SEPARATOR: &str = " · ";

/// A line at the bottom in the style of hints.
pub(super) fn hint_line(hints: &str, width: usize, palette: Palette) -> Line<'static> {
    Line::from(Span::styled(line::pad(&format!(" {hints}"), width), palette.dim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{KeyMap, all};
    use crate::message::Lang;

    #[test]
    fn the_first_hints_of_each_screen_fit_eighty_columns() {
        let keys = KeyMap::default();
        for scope in Scope::SCREENS {
            for lang in [Lang::Nl, Lang::En] {
                let mut commands: Vec<&Command> =
                    all().filter(|c| c.scope == scope && c.hint > 0).collect();
                commands.sort_by_key(|command| command.hint);
                let width: usize = commands
                    .iter()
                    .take(4)
                    .map(|c| {
                        format!("{} {}", keys.first_text(c, lang), (c.short)(lang)).width() + 3
                    })
                    .sum();
                assert!(width + 7 <= 80, "{scope:?} {lang:?}: {width}");
            }
        }
    }

    #[test]
    fn what_a_screen_says_of_itself_fits_eighty_columns() {
        let keys = KeyMap::default();
        for scope in Scope::SCREENS {
            for lang in [Lang::Nl, Lang::En] {
                let away = text::tip_away(lang, "H");
                let width = scope.tip(&keys, lang).width() + away.width() + 4;
                assert!(width <= 80, "{scope:?} {lang:?}: {width}");
            }
        }
    }

    #[test]
    fn without_an_answer_nothing_about_answers_is_offered() {
        use id::{Coding, Project};
        let facts = Facts::default();
        let ids = [Coding::Confirm, Coding::Memo, Coding::Quote].map(CommandId::Coding);
        for id in ids.into_iter().chain([CommandId::Project(Project::Undo)]) {
            let command = Command::of(id).unwrap();
            assert!((command.available)(&facts).is_err(), "{id:?}");
        }
    }
}
