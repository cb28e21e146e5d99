//! `duiding keys`: the key table, from the command table.

use super::{Context, Result};
use crate::command::{Group, KeyMap, all};
use unicode_width::UnicodeWidthStr;

pub(super) fn run(context: &mut Context<'_, '_>) -> Result {
    let lang = context.lang;
    let map = KeyMap::default();
    let widest = all().map(|command| map.all_text(command, lang).width()).max().unwrap_or(0);
    for group in Group::ALL {
        context.say(group.text(lang))?;
        for command in all().filter(|command| command.group == group) {
            let keys = map.all_text(command, lang);
            let fill = " ".repeat(widest - keys.width());
            context.say(format!("  {keys}{fill}  {}", (command.long)(lang)))?;
        }
        context.say("")?;
    }
    Ok(())
}
