//! The terminal program: one of the two fronts.
//!
//! An [`Event`] from the terminal becomes a command by the table in [`crate::command`]; `update`
//! changes the [`State`] (decisions are on disk when it returns) and gives back [`Effect`]s for the
//! loop to run; `view` draws the state. Prompts, the help and questions are modes on a stack in the
//! state. The terminal is behind [`Terminal`], so that tests run this very loop.

mod event;
mod mode;
mod picture;
mod run;
mod screen;
mod state;
mod style;
mod terminal;
mod update;
mod view;
mod widget;

pub use event::Event;
pub use picture::{Picture, Scheme};
pub use run::{Problem, run};
pub use state::{Effect, State};
pub use style::Palette;
pub use terminal::{RealTerminal, Terminal, TestTerminal};
