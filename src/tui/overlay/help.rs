//! The help: the keys of the screen below, from the command table, narrowed by what is typed.

use crate::command::{Command, Group, Scope, commands_in};
use crate::message::tui as text;
use crate::text::fold;
use crate::tui::scene::{Scene, Target};
use crate::tui::shell::Shell;
use crate::tui::widget::{input, line};
use ratatui::layout::{Margin, Rect};
use ratatui::text::{Line, Span, Text};
use ratatui::widgets::{Block, Clear, Paragraph};
use tui_input::Input;
use unicode_width::UnicodeWidthStr;

/// Draws the help over the screen.
pub(super) fn draw(
    shell: &Shell,
    scope: Scope,
    typed: &Input,
    scroll: usize,
    legend: &[String],
    scene: &mut Scene<'_, '_>,
    screen: Rect,
) {
    let area = if screen.width >= 60 && screen.height >= 14 {
        screen.inner(Margin::new(2, 1))
    } else {
        screen
    };
    let title = text::help_title(shell.lang, scope.text(shell.lang));
    let block = Block::bordered()
        .title(format!(" {title} "))
        .title_bottom(Line::from(format!(" {} ", text::help_keys(shell.lang))).right_aligned());
    let inner = block.inner(area);
    let lines = lines(shell, scope, typed.value(), legend, usize::from(inner.width));
    let body = Rect { height: inner.height.saturating_sub(1), ..inner };
    let most = lines.len().saturating_sub(usize::from(body.height));
    scene.most_scroll(most);
    scene.page(usize::from(body.height));
    let shown: Vec<Line<'static>> = lines.into_iter().skip(scroll.min(most)).collect();
    scene.target(screen, Target::Cover);
    scene.frame.render_widget(Clear, area);
    scene.frame.render_widget(block, area);
    scene.frame.render_widget(Paragraph::new(Text::from(shown)), body);
    if inner.height > 1 {
        let below = Rect { y: inner.bottom() - 1, height: 1, ..inner };
        input::draw(scene, &text::help_search(shell.lang), typed, below, shell.palette);
    }
}

fn lines(
    shell: &Shell,
    scope: Scope,
    typed: &str,
    legend: &[String],
    width: usize,
) -> Vec<Line<'static>> {
    let lang = shell.lang;
    let wanted = fold(typed.trim());
    let fits = |command: &&Command| {
        let all = format!("{} {}", (command.short)(lang), (command.long)(lang));
        fold(&all).contains(&wanted)
            || fold(&shell.keys.all_text_at(command, scope, lang)) == wanted
    };
    let commands: Vec<&Command> = commands_in(scope).filter(fits).collect();
    let keys =
        commands.iter().map(|c| shell.keys.all_text_at(c, scope, lang).width()).max().unwrap_or(0);
    let mut lines = Vec::new();
    for group in Group::ALL {
        let of_group: Vec<_> = commands.iter().filter(|command| command.group == group).collect();
        if of_group.is_empty() {
            continue;
        }
        lines.push(Line::styled(format!(" {}", group.text(lang)), shell.palette.strong()));
        for command in of_group {
            let room = width.saturating_sub(keys + 5).max(10);
            let mut key = shell.keys.all_text_at(command, scope, lang);
            for part in line::wrap(&(command.long)(lang), room) {
                let fill = " ".repeat(keys.saturating_sub(key.width()));
                lines.push(Line::from(vec![
                    Span::raw("   "),
                    Span::styled(std::mem::take(&mut key), shell.palette.strong()),
                    Span::raw(format!("{fill}  {part}")),
                ]));
            }
        }
        lines.push(Line::default());
    }
    if lines.is_empty() {
        lines.push(Line::from(format!(" {}", text::found_nothing(lang))));
        lines.push(Line::default());
    }
    for paragraph in legend {
        if wanted.is_empty() {
            let wrapped = line::wrap(paragraph, width.saturating_sub(2));
            lines.extend(wrapped.into_iter().map(|text| Line::from(format!(" {text}"))));
        }
    }
    lines
}
