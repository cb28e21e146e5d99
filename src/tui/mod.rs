//! The terminal program: one of the two fronts.
//!
//! ```text
//!  Terminal ─► Event ─► Stage (a mode, or a key's command by crate::command) ─► Effect ─► run
//!     ▲                   │ start: choosing a project      work: the screens of a project  │
//!     └──── Scene ◄── draw┘                                                 Job ◄──────────┘
//! ```
//!
//! A [`Stage`] changes when an [`Event`] comes (decisions are on disk when that returns), gives back
//! [`Effect`]s for the loop to run, and draws itself. What takes all keys (prompts, lists, questions) is
//! a stack in the stage, never a nested loop. Work that takes long is a job on a thread of its own. The
//! terminal is behind [`Terminal`], so that tests run this very loop.

mod bars;
mod event;
mod job;
mod overlay;
mod paths;
mod picture;
mod run;
mod scene;
mod screen;
mod shell;
mod sitting;
mod stage;
mod start;
mod style;
mod terminal;
mod widget;
mod work;

pub use event::{Event, Mouse};
pub use job::{Cancelled, Job, Outcome};
pub use picture::{Picture, Scheme};
pub use run::{Problem, run};
pub use scene::{Drawn, Scene, Target};
pub use shell::Shell;
pub use sitting::{Place, sit};
pub use stage::{Effect, Stage};
pub use start::{Begin, Example, Start, Surroundings};
pub use style::Palette;
pub use terminal::{Next, RealTerminal, Terminal, TestTerminal};
pub use work::{Leave, State};
