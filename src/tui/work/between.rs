//! Handing over to another coder, taking back, and reporting agreement.

use super::State;
use crate::message::agreement_screen as text;
use crate::tui::shell::Tone;

/// Makes a package for another coder.
pub(in crate::tui) fn hand_over(state: &mut State) {
    tell(state, "duiding package");
}

/// Takes in what was coded in a package.
pub(in crate::tui) fn bring_in(state: &mut State) {
    tell(state, "duiding merge");
}

/// Writes the figures of agreement to a file.
pub(in crate::tui) fn report(state: &mut State) {
    tell(state, "duiding agreement -o");
}

fn tell(state: &mut State, command: &str) {
    state.say(Tone::Plain, text::by_command_line(state.shell.lang, command));
}
