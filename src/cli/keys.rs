//! `duiding keys`: the key table, from the command table.

use super::{Context, Result};
use crate::command::{COMMANDS, Group};
use unicode_width::UnicodeWidthStr;

pub(super) fn run(context: &mut Context<'_, '_>) -> Result {
    let lang = context.lang;
    let widest = COMMANDS.iter().map(|command| command.keys_text(lang).width()).max().unwrap_or(0);
    for group in Group::ALL {
        context.say(group.text(lang))?;
        for command in COMMANDS.iter().filter(|command| command.group == group) {
            let keys = command.keys_text(lang);
            let fill = " ".repeat(widest - keys.width());
            context.say(format!("  {keys}{fill}  {}", (command.long)(lang)))?;
        }
        context.say("")?;
    }
    Ok(())
}
