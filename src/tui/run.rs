//! The loop: draw, wait, update, run effects.

use super::event::Event;
use super::state::{Effect, State};
use super::terminal::Terminal;
use super::{update, view};
use crate::export;
use crate::store::StoreError;
use std::io;

/// Why the loop ended other than by a wish of the user.
#[derive(Debug)]
pub enum Problem {
    /// The terminal failed.
    Terminal(io::Error),
    /// The project could not be written at the end.
    Project(StoreError),
}

/// Runs the terminal program until the user quits, the system asks it to end, or no event can come.
///
/// # Errors
/// When the terminal fails. Everything confirmed is stored then too.
pub fn run(state: &mut State, terminal: &mut impl Terminal) -> Result<(), Problem> {
    let ended = turn(state, terminal);
    state.session.keep_place().map_err(Problem::Project)?;
    ended
}

fn turn(state: &mut State, terminal: &mut impl Terminal) -> Result<(), Problem> {
    loop {
        terminal.draw(|frame| view::draw(state, frame)).map_err(Problem::Terminal)?;
        let Some(event) = terminal.next().map_err(Problem::Terminal)? else { return Ok(()) };
        if event == Event::Terminate {
            return Ok(());
        }
        for effect in update::handle(state, event) {
            match effect {
                Effect::Quit => return Ok(()),
                Effect::Export { path, format } => {
                    let matrix = state.shown_matrix();
                    let options =
                        export::Options { layout: export::Layout::Bijlage1, lang: state.lang };
                    let written = export::write(&matrix, &path, format, &options);
                    update::exported(state, &path, written);
                }
            }
        }
    }
}
