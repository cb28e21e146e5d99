//! Duiding: qualitative coding of open survey answers in Dutch.
//!
//! ```text
//!  import ─► store ─► suggest ─► decide ─► agreement, matrix, overview ─► export
//!              ▲         ▲
//!           project   codebook ◄── text (normalise, tokens, stems, negation)
//!  command (the one table of commands) ─► tui        cli
//! ```
//!
//! The library never prints, never reads the environment and knows no terminal: [`cli`] and [`tui`]
//! are the two thin fronts that do.

pub mod agreement;
pub mod cli;
pub mod codebook;
pub mod command;
pub mod decide;
pub mod example;
pub mod export;
pub mod import;
pub mod matrix;
pub mod message;
mod nearest;
pub mod overview;
pub mod privacy;
mod random;
pub mod recent;
pub mod settings;
pub mod store;
pub mod study;
pub mod suggest;
#[cfg(test)]
mod testing;
pub mod text;
pub mod told;
pub mod tui;
